/// A compiled template: flat instructions over typed fields.
struct Program: Sendable {
    /// The steps; the last one that is reached is ``Instruction/stop``.
    var code: [Instruction] = []
    /// Where in the template each step comes from, for errors.
    var places: [SourceRange] = []
    /// The template's own text, and a chunk of nothing behind it (``OutputBuffer``).
    var literals: [UInt8] = []
    /// Registers that hold constants from the start.
    var constants: [(register: Register, value: Literal)] = []
    /// Filters made ready for their places.
    var filters: [PreparedFilter] = []
    /// Registers of arguments, lists and bounds.
    var registerLists: [[Register]] = []
    /// Sentences of ``Instruction/fail(message:)``.
    var messages: [String] = []
    var registerCount = 0
    var cursorCount = 0
    var gathererCount = 0
    var options = TemplateOptions()
    /// The files of the compilation, for errors.
    var files: [SourceFile] = []

    /// The register of the record that is rendered.
    static let root: Register = 0
    /// A register that always holds nothing.
    static let missing: Register = 1

    /// An error at an instruction.
    func diagnostic(_ message: String, at address: Int) -> TemplateDiagnostic {
        let range = places[address]
        let place = SourcePlace(of: range, in: files[range.file])
        return TemplateDiagnostic(
            severity: .error, file: place.fileName, line: place.line, column: place.column,
            message: message, help: nil, lineText: place.lineText, width: place.width)
    }
}
