/// A place in a file.
public struct OFXPosition: Hashable, Sendable, Comparable {
    /// How many bytes stand before it.
    public var offset: Int
    /// The line, from 1; lines end with LF, CR LF or CR.
    public var line: Int
    /// The byte in the line, from 1.
    public var column: Int

    /// Creates a place.
    public init(offset: Int = 0, line: Int = 1, column: Int = 1) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// Whether the first stands further in front.
    public static func < (left: OFXPosition, right: OFXPosition) -> Bool { left.offset < right.offset }
}
