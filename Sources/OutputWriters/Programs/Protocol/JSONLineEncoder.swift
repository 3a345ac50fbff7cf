import StatementModel

/// Appends JSON objects, one a line, to bytes.
///
/// Members stand in the order in which they are told. A line holds no other line break than the one at its
/// end, whatever a reader takes for one: controls and the Unicode separators are escaped.
struct JSONLineEncoder {
    /// What was encoded.
    var bytes: [UInt8]
    private var needsComma = false

    init(appendingTo bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// A whole line: an object with its kind as first member.
    mutating func line(kind: StaticString, _ members: (inout JSONLineEncoder) -> Void) {
        open("{")
        name("kind")
        string("\(kind)")
        members(&self)
        close("}")
        needsComma = false
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A member that is an object.
    mutating func object(_ name: StaticString, _ members: (inout JSONLineEncoder) -> Void) {
        self.name(name)
        open("{")
        members(&self)
        close("}")
    }

    /// A member that is a list of objects.
    mutating func objects<Element>(
        _ name: StaticString, _ elements: [Element], _ members: (Element, inout JSONLineEncoder) -> Void
    ) {
        self.name(name)
        open("[")
        for element in elements {
            separate()
            open("{")
            members(element, &self)
            close("}")
        }
        close("]")
    }

    /// A member without a value.
    mutating func null(_ name: StaticString) {
        self.name(name)
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ text: String?) {
        guard let text else { return null(name) }
        self.name(name)
        string(text)
    }

    mutating func member(_ name: StaticString, _ number: Int64?) {
        guard let number else { return null(name) }
        self.name(name)
        digits(of: number)
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ number: Int?) {
        member(name, number.map(Int64.init))
    }

    mutating func member(_ name: StaticString, _ isTrue: Bool?) {
        guard let isTrue else { return null(name) }
        self.name(name)
        bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
        needsComma = true
    }

    /// The minor units alone; the currency is a member of its own.
    mutating func member(_ name: StaticString, _ money: Money?) {
        member(name, money?.minorUnits)
    }

    /// A string: a reader that takes JSON's numbers for floating point would round it.
    mutating func member(_ name: StaticString, _ decimal: ExactDecimal?) {
        member(name, decimal?.description)
    }

    mutating func member(_ name: StaticString, _ date: CalendarDate?) {
        guard let date else { return null(name) }
        self.name(name)
        bytes.append(UInt8(ascii: "\""))
        padded(date.year, to: 4)
        bytes.append(UInt8(ascii: "-"))
        padded(date.month, to: 2)
        bytes.append(UInt8(ascii: "-"))
        padded(date.day, to: 2)
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func string(_ text: String) {
        JSONString.append(text, to: &bytes)
        needsComma = true
    }

    private mutating func digits(of number: Int64) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    private mutating func padded(_ number: Int, to width: Int) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
