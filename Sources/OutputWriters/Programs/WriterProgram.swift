/// A writer program that was found.
public struct WriterProgram: Hashable, Sendable {
    /// The beginning of every writer program's file name.
    public static let prefix = "folio-writer-"

    /// The format: the file's name without ``prefix``.
    public let format: OutputFormat
    /// The absolute path.
    public let path: String

    /// Names a program.
    ///
    /// - Parameters:
    ///   - format: the format that it writes; lower-case letters, digits and hyphens.
    ///   - path: an absolute path, so that the program cannot become another one later.
    /// - Throws: ``WriterLookupError/invalidName(_:)`` for a name of another form or a relative path.
    public init(format: OutputFormat, path: String) throws(WriterLookupError) {
        guard Self.isName(format.name) else { throw .invalidName(format.name) }
        guard path.hasPrefix("/"), !path.utf8.contains(0) else { throw .invalidName(path) }
        self.format = format
        self.path = path
    }

    /// Whether a text is a name of formats and options: 1 to 64 lower-case letters, digits and hyphens, a
    /// letter or digit first.
    public static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix("-")
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
