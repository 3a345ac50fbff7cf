/// Why a template's text breaks the output's grammar, or why a value must not stand where it does.
struct PositionProblem: Error, Hashable, Sendable {
    /// Where in the text that was walked over; 0 for a value, and at the end of the template.
    var offset = 0
    /// What is wrong, in a sentence without a full stop.
    let message: String
    /// What to do about it.
    var help: String?
}
