/// The bytes of an XML part under construction, with everything that comes from outside escaped as
/// ``TextContext`` says.
package struct XMLBuffer {
    private(set) var buffer = ByteBuffer()

    /// The declaration that starts every part.
    package static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    /// Creates an empty buffer.
    package init() {}

    /// Starts a part.
    package init(part root: String) {
        append(Self.declaration)
        append(root)
    }

    /// The bytes so far.
    package var bytes: [UInt8] { buffer.bytes }

    /// Appends markup as it is.
    package mutating func append(_ markup: String) {
        buffer.append(markup)
    }

    /// Appends an integer in decimal digits.
    package mutating func append(_ number: some BinaryInteger) {
        append(Int64(number), fractionDigits: 0)
    }

    /// Appends a decimal number given in minor units.
    package mutating func append(_ minorUnits: Int64, fractionDigits: Int) {
        buffer.write(reserving: ByteCursor.numberRoom) {
            $0.put(minorUnits: minorUnits, fractionDigits: fractionDigits)
        }
    }

    /// Appends the content of an element whose reader takes it literally.
    package mutating func appendText(_ text: String) {
        buffer.append(text, in: .element)
    }

    /// Appends the content of a cell, in which a literal `_xHHHH_` is escaped too.
    package mutating func appendCellText(_ text: String) {
        buffer.append(text, in: .cell)
    }

    /// Appends a stored value.
    mutating func append(_ value: CachedValue) {
        value.appendContent(to: &buffer)
    }

    /// Appends the element `<t>` of a cell's text.
    mutating func appendCellElement(_ text: UnsafeBufferPointer<UInt8>) {
        CellText.append(text, to: &buffer)
    }

    /// Appends ` name="value"`.
    package mutating func appendAttribute(_ name: String, _ value: String) {
        append(" ")
        append(name)
        append("=\"")
        buffer.append(value, in: .attribute)
        append("\"")
    }

    /// Appends ` name="value"`.
    package mutating func appendAttribute(_ name: String, _ value: some BinaryInteger) {
        append(" ")
        append(name)
        append("=\"")
        append(value)
        append("\"")
    }

    /// Appends ` name="1"` where the flag is set.
    package mutating func appendFlag(_ name: String, _ isSet: Bool) {
        if isSet { append(" \(name)=\"1\"") }
    }

    /// Appends an element with text.
    package mutating func appendElement(_ name: String, text: String, cellText: Bool = false) {
        append("<\(name)>")
        buffer.append(text, in: cellText ? .cell : .element)
        append("</\(name)>")
    }
}
