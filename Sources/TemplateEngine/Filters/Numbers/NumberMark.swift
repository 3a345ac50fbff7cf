/// What stands between the thousands of a number, or in front of its fraction; may be empty.
struct NumberMark: Sendable, Hashable {
    /// The text in UTF-8, at most ``limit`` bytes.
    let bytes: [UInt8]
    /// The byte where it is only one, as it nearly always is.
    let single: UInt8?

    /// How many bytes a mark may have.
    static let limit = 16

    /// Nil for a text that is too long.
    init?(_ text: String) {
        guard text.utf8.count <= Self.limit else { return nil }
        self.init(bytes: Array(text.utf8))
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        single = bytes.count == 1 ? bytes[0] : nil
    }

    /// Appends the mark.
    func append(to bytes: inout OutputBuffer) { bytes.append(contentsOf: self.bytes) }

    /// Nothing.
    static let empty = NumberMark(bytes: [])
    /// A comma.
    static let comma = NumberMark(bytes: [UInt8(ascii: ",")])
    /// A point.
    static let point = NumberMark(bytes: [UInt8(ascii: ".")])
    /// A space.
    static let blank = NumberMark(bytes: [UInt8(ascii: " ")])
    /// A hyphen, which is ASCII's minus.
    static let hyphen = NumberMark(bytes: [UInt8(ascii: "-")])
    /// A no-break space, U+00A0.
    static let noBreakSpace = NumberMark(bytes: [0xC2, 0xA0])
}
