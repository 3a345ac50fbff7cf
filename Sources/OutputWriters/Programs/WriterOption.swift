/// A setting that a writer program gets in its environment.
public struct WriterOption: Hashable, Sendable {
    /// Lower-case letters, digits and hyphens, for example `compression`.
    public let name: String
    /// Any text without a zero character.
    public let value: String

    /// Creates an option.
    ///
    /// - Throws: ``WriterLookupError/invalidOption(_:)`` when the name has other characters, or the value a
    ///   zero character.
    public init(name: String, value: String) throws(WriterLookupError) {
        guard WriterProgram.isName(name), !value.utf8.contains(0) else {
            throw .invalidOption("\(name)=\(value)")
        }
        self.name = name
        self.value = value
    }

    /// Reads `NAME=VALUE`.
    ///
    /// - Throws: ``WriterLookupError/invalidOption(_:)``.
    public init(argument: String) throws(WriterLookupError) {
        guard let sign = argument.firstIndex(of: "=") else { throw .invalidOption(argument) }
        try self.init(
            name: String(argument[..<sign]), value: String(argument[argument.index(after: sign)...]))
    }

    /// The variable's name: `FOLIO_WRITER_OPTION_ROW_GROUP` for `row-group`.
    var variable: String {
        let letters = name.uppercased().map { $0 == "-" ? "_" : $0 }
        return "FOLIO_WRITER_OPTION_" + String(letters)
    }
}
