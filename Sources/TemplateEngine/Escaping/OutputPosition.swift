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
        case qif(QIFPosition)
        case mt940(MT940Position)
        case journal(JournalPosition)
        case beancount(BeancountPosition)
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
            case .qif: .qif(QIFPosition())
            case .mt940: .mt940(MT940Position())
            case .hledger, .ledger: .journal(JournalPosition())
            case .beancount: .beancount(BeancountPosition())
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
        case .qif(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .qif(position)
        case .mt940(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .mt940(position)
        case .journal(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .journal(position)
        case .beancount(var position):
            position.advance(over: text, reportingTo: problem)
            grammar = .beancount(position)
        }
    }

    /// Advances over a printed value, which can change what the next one needs.
    mutating func advanceOverValue() {
        switch grammar {
        case .text, .xml, .json, .mt940: return
        case .csv(var position):
            position.advanceOverValue()
            grammar = .csv(position)
        case .html(var position):
            position.advanceOverValue()
            grammar = .html(position)
        case .qif(var position):
            position.advanceOverValue()
            grammar = .qif(position)
        case .journal(var position):
            position.advanceOverValue()
            grammar = .journal(position)
        case .beancount(var position):
            position.advanceOverValue()
            grammar = .beancount(position)
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
        case .qif(let position): position.escape(for: type)
        case .mt940(let position): position.escape(for: type)
        case .journal(let position): position.escape(for: type)
        case .beancount(let position): position.escape(for: type)
        }
    }

    /// What a value of a type goes through before it is printed here; nil where it prints as it does elsewhere.
    func conversion(for type: TemplateType) -> PreparedFilter? {
        switch (grammar, type.unwrapped) {
        case (.mt940(let position), .money): position.takesAmounts ? SwiftAmount.conversion : nil
        case (.beancount(let position), .text): position.isAtAccount ? BeancountAccount.conversion : nil
        default: nil
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
        case (.qif(let left), .qif(let right)):
            guard let joined = left.joined(with: right) else { return nil }
            result.grammar = .qif(joined)
        case (.mt940(let left), .mt940(let right)):
            guard let joined = left.joined(with: right) else { return nil }
            result.grammar = .mt940(joined)
        case (.journal(let left), .journal(let right)):
            guard let joined = left.joined(with: right) else { return nil }
            result.grammar = .journal(joined)
        case (.beancount(let left), .beancount(let right)):
            guard let joined = left.joined(with: right) else { return nil }
            result.grammar = .beancount(joined)
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
        case .qif(let position): position.isNeutral
        case .mt940(let position): position.isNeutral
        case .journal(let position): position.isNeutral
        case .beancount(let position): position.isNeutral
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
        case .qif(let position): position.words
        case .mt940(let position): position.words
        case .journal(let position): position.words
        case .beancount(let position): position.words
        }
    }

    private var neutralWords: String {
        switch grammar {
        case .text: "in the text"
        case .csv: "outside quotes"
        case .html, .xml: "between tags"
        case .json: "outside quotes"
        case .qif, .mt940, .journal, .beancount: "at the beginning of a line"
        }
    }

    /// What is left open when the template ends here; nil when all is well.
    func problemAtEnd() -> PositionProblem? {
        guard !isNeutral else { return nil }
        return PositionProblem(
            message: "the template ends \(words)", help: "close what is open before the template ends")
    }
}
