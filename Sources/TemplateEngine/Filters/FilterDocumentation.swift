/// What the reference page tells about a filter, of whatever sort it is.
struct FilterDocumentation: Sendable {
    /// The name in templates.
    let name: String
    /// Other names.
    var aliases: [String] = []
    /// What it does, in sentences.
    let summary: String
    /// Which values it takes and what it gives: `text`, `list of records`; empty to say nothing.
    var takes = ""
    /// Each parameter in words: its name, its kinds, and its value where it may be left out.
    var parameters: [String] = []
    /// Templates with what they print.
    let examples: [FilterExample]
}

extension Filter {
    /// What the reference page tells about the filter.
    var documentation: FilterDocumentation {
        FilterDocumentation(
            name: name, aliases: aliases, summary: summary, takes: input.description,
            parameters: parameters.map(\.description), examples: examples)
    }
}

extension FilterParameter: CustomStringConvertible {
    /// The parameter in words: `` `width`: integer, 79 unless given ``.
    var description: String {
        let kinds = "`\(name)`: \(kinds)" + (isLiteral ? " (a literal)" : "")
        return switch fallback {
        case nil: kinds
        case Literal.none?: "\(kinds), may be left out"
        case let fallback?: "\(kinds), `\(fallback.source)` unless given"
        }
    }
}

extension Literal {
    /// The constant as a template has it.
    var source: String {
        switch self {
        case .text(let text):
            "\"\(text.replacingEach("\\", with: "\\\\").replacingEach("\"", with: "\\\"").replacingEach("\n", with: "\\n"))\""
        case .integer(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .boolean(let flag): flag ? "true" : "false"
        case .none: "none"
        }
    }
}

extension String {
    fileprivate func replacingEach(_ character: Character, with text: String) -> String {
        split(separator: character, omittingEmptySubsequences: false).joined(separator: text)
    }
}

extension ValueKinds: CustomStringConvertible {
    /// The kinds in words: `text, date`.
    var description: String {
        if isSuperset(of: .scalars) { return "any value" }
        let names: [(ValueKinds, String)] = [
            (.text, "text"), (.integer, "integer"), (.decimal, "decimal"), (.money, "money"),
            (.date, "date"), (.boolean, "truth value"), (.markup, "markup"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }
}
