/// Where in a journal of hledger or ledger a template stands.
///
/// The beginning of a line says what it is: a day begins a transaction, a blank a posting, `;` a comment, a letter
/// a directive. A value must not begin a line, unless it is a day.
struct JournalPosition: Hashable, Sendable {
    private var place = Place.lineStart

    enum Place: Hashable, Sendable {
        case lineStart
        /// A comment that is a whole line or the rest of one.
        case comment
        /// Behind the colon of a tag in a comment.
        case tagValue
        /// In a day at the beginning of a transaction.
        case date
        /// Behind the day, where a status or a code can stand, or the description begins.
        case descriptionStart
        case code
        case description
        /// Behind the blanks at the beginning of a posting.
        case indent
        case account
        /// Behind one blank in an account's name: a second one ends it.
        case accountBlank
        case amount
        case directiveName([UInt8])
        case directive(JournalDirective)
        /// Lines of another kind, such as periodic and automatic transactions.
        case other
        /// Where branches met that stand in different parts of the line.
        case mixed
    }

    var isNeutral: Bool { place == .lineStart }

    var words: String {
        switch place {
        case .lineStart: "at the beginning of a line of a journal"
        case .comment, .tagValue: "in a comment of a journal"
        case .date: "behind the day of a transaction"
        case .descriptionStart, .description: "in the description of a transaction"
        case .code: "in the code of a transaction"
        case .indent, .account, .accountBlank: "in the name of an account"
        case .amount: "in the amount of a posting"
        case .directiveName: "in the name of a directive"
        case .directive: "in this directive"
        case .other: "in this line of a journal"
        case .mixed: "in the rest of a line whose parts depend on an 'if'"
        }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for byte in text { place = Self.next(place, byte) }
    }

    private static func next(_ place: Place, _ byte: UInt8) -> Place {
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return .lineStart }
        let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        let isSemicolon = byte == UInt8(ascii: ";")
        switch place {
        case .lineStart: return beginning(byte, isBlank: isBlank)
        case .comment: return byte == UInt8(ascii: ":") ? .tagValue : .comment
        case .tagValue: return byte == UInt8(ascii: ",") ? .comment : .tagValue
        case .date: return isBlank ? .descriptionStart : isSemicolon ? .comment : .date
        case .descriptionStart:
            if isBlank || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "!") { return .descriptionStart }
            return byte == UInt8(ascii: "(") ? .code : isSemicolon ? .comment : .description
        case .code: return byte == UInt8(ascii: ")") ? .description : .code
        case .description: return isSemicolon ? .comment : .description
        case .indent: return isBlank ? .indent : isSemicolon ? .comment : .account
        case .account: return byte == UInt8(ascii: "\t") ? .amount : isBlank ? .accountBlank : .account
        case .accountBlank: return isBlank ? .amount : .account
        case .amount: return isSemicolon ? .comment : .amount
        case .directiveName(let name):
            return isBlank ? .directive(JournalDirective(name: name)) : .directiveName(name + [byte])
        case .directive(let directive): return isSemicolon ? .comment : .directive(directive)
        case .other, .mixed: return place
        }
    }

    private static func beginning(_ byte: UInt8, isBlank: Bool) -> Place {
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "*"): .comment
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .date
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            .directiveName([byte])
        default: isBlank ? .indent : .other
        }
    }

    mutating func advanceOverValue() {
        switch place {
        case .lineStart: place = .date
        case .descriptionStart: place = .description
        case .indent, .accountBlank: place = .account
        default: break
        }
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        let plain: Escape? = type.printsPlainly ? Escape.none : nil
        switch place {
        case .lineStart where type == .date, .date where type == .date: return .success(.none)
        case .lineStart:
            return refusal(
                "write what begins the line in front of it, or print a day, which begins a transaction")
        case .date: return refusal("write a blank in front of it")
        case .comment: return .success(plain ?? .journalComment)
        case .tagValue: return .success(plain ?? .journalTagValue)
        case .descriptionStart: return .success(plain ?? .journalDescriptionStart)
        case .description: return .success(plain ?? .journalDescription)
        case .code: return .success(plain ?? .journalCode)
        case .indent, .account, .accountBlank:
            guard type != .money, type != .decimal else {
                return refusal("write the account and two blanks in front of an amount")
            }
            return .success(plain ?? .journalAccount)
        case .amount: return .success(plain ?? .journalCommodity)
        case .directive(let directive):
            guard let escape = directive.escape else {
                return refusal("directives such as 'include' are the template's own: write them out")
            }
            return .success(plain ?? escape)
        case .directiveName, .other: return refusal("write the line out")
        case .mixed: return refusal("print it in front of the 'if', or in a line of its own")
        }
    }

    private func refusal(_ help: String) -> Result<Escape, PositionProblem> {
        .failure(PositionProblem(message: "a value must not stand \(words)", help: help))
    }

    func joined(with other: JournalPosition) -> JournalPosition? {
        guard place != .lineStart, other.place != .lineStart else { return self == other ? self : nil }
        var result = self
        result.place = Self.joined(place, other.place) ?? Self.joined(other.place, place) ?? .mixed
        return result
    }

    /// The place that demands as much as two; nil when none does, or when they must be asked the other way round.
    private static func joined(_ place: Place, _ other: Place) -> Place? {
        switch (place, other) {
        case _ where place == other: place
        case (.date, .descriptionStart), (.description, .descriptionStart), (.date, .description):
            .descriptionStart
        case (.comment, .tagValue): .tagValue
        case (.indent, .account), (.accountBlank, .account): .account
        default: nil
        }
    }
}

/// What a directive of a journal is about.
enum JournalDirective: Hashable, Sendable {
    case account, commodity, payee
    /// One in which no value may stand: it could read files, run programs or set what follows.
    case closed

    init(name: [UInt8]) {
        self =
            switch String(decoding: name, as: UTF8.self) {
            case "account": .account
            case "commodity", "D", "N", "P": .commodity
            case "payee": .payee
            default: .closed
            }
    }

    /// How texts stand in it; nil where none may.
    var escape: Escape? {
        switch self {
        case .account: .journalAccount
        case .commodity: .journalCommodity
        case .payee: .journalDescription
        case .closed: nil
        }
    }
}
