/// What is wrong in one tag; the rest of the tag is not looked at.
struct SyntaxProblem: Error {
    let message: String
    let range: SourceRange
    let help: String?

    init(_ message: String, at range: SourceRange, help: String? = nil) {
        self.message = message
        self.range = range
        self.help = help
    }
}
