/// Where in the output's grammar a template stands.
///
/// A value: the compiler copies it at branches, and joins the copies where branches meet.
struct OutputPosition: Hashable, Sendable {
    private var grammar: Grammar

    private enum Grammar: Hashable, Sendable {
        case text
        case csv(CSVPosition)
        case html(HTMLPosition)
        case xml(XMLPosition, isOFX: Bool)
        case json(JSONPosition)
    }

    /// The position in front of the first byte.
    init(_ options: TemplateOptions) {
        grammar =
            switch options.format {
            case .text: .text
            case .csv: .csv(CSVPosition(delimiter: options.delimiter))
            case .html: .html(HTMLPosition())
            case .xml: .xml(XMLPosition(), isOFX: false)
            case .ofx: .xml(XMLPosition(), isOFX: true)
            case .json: .json(JSONPosition())
            }
    }

    /// Advances over the template's own text.
    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        switch grammar {
        case .text: return
        case .csv(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .csv(position)
        case .html(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .html(position)
        case .xml(var position, let isOFX):
            position.advance(over: text, reportingTo: problem)
            grammar = .xml(position, isOFX: isOFX)
        case .json(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .json(position)
        }
    }

    /// Advances over a printed value, which can change what the next one needs.
    mutating func advanceOverValue() {
        switch grammar {
        case .text, .xml, .json: return
        case .csv(var position):
            position.advanceOverValue()
            grammar = .csv(position)
        case .html(var position):
            position.advanceOverValue()
            grammar = .html(position)
        }
    }

    /// How a value of a type is escaped here, or why it must not stand here.
    ///
    /// Numbers, amounts, days and truth values print nothing that needs escaping, except as values of JSON.
    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        let type = type.unwrapped
        switch type {
        case .markup where !isNeutral:
            return .failure(
                PositionProblem(
                    message: "markup must not stand \(words)",
                    help: "print it \(neutralWords), or print a plain value here"))
        case .markup: return .success(.none)
        case .list, .record:
            return .failure(
                PositionProblem(message: "\(type) has no text of its own", help: "print one of its parts"))
        default: break
        }
        return switch grammar {
        case .text: .success(.none)
        case .csv(let position): position.escape(for: type)
        case .html(let position): position.escape(for: type)
        case .xml(let position, let isOFX): position.escape(for: type, as: isOFX ? .ofx : .xml)
        case .json(let position): position.escape(for: type)
        }
    }

    /// The position where two branches meet that end here and at another one; nil when they end in places of
    /// different kinds.
    ///
    /// What only one of the branches has settled, such as the beginning of a URL, stays open.
    func joined(with other: OutputPosition) -> OutputPosition? {
        var result = self
        switch (grammar, other.grammar) {
        case (.csv(let left), .csv(let right)):
            guard let joined = left.joined(with: right) else { return nil }
            result.grammar = .csv(joined)
        case (.html(let left), .html(let right)):
            guard let joined = left.joined(with: right) else { return nil }
            result.grammar = .html(joined)
        default: return self == other ? self : nil
        }
        return result
    }

    /// Whether whole parts of a document stand here: between tags, between fields, where JSON has a value.
    ///
    /// Macros, included files and markup begin and end there.
    var isNeutral: Bool {
        switch grammar {
        case .text: true
        case .csv(let position): position.isNeutral
        case .html(let position): position.isNeutral
        case .xml(let position, _): position.isNeutral
        case .json(let position): position.isNeutral
        }
    }

    /// The position for error texts: `inside the attribute 'href'`, `inside <script>`.
    var words: String {
        switch grammar {
        case .text: "in the text"
        case .csv(let position): position.words
        case .html(let position): position.words
        case .xml(let position, _): position.words
        case .json(let position): position.words
        }
    }

    private var neutralWords: String {
        switch grammar {
        case .text: "in the text"
        case .csv: "outside quotes"
        case .html, .xml: "between tags"
        case .json: "outside quotes"
        }
    }

    /// What is left open when the template ends here; nil when all is well.
    func problemAtEnd() -> PositionProblem? {
        guard !isNeutral else { return nil }
        return PositionProblem(
            message: "the template ends \(words)", help: "close what is open before the template ends")
    }
}
