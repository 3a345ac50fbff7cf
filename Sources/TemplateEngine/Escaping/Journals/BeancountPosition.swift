/// Where in a journal of beancount a template stands.
///
/// Texts stand in strings, accounts, currencies, tags and comments; nowhere else, and never in what `include` and
/// `plugin` read.
struct BeancountPosition: Hashable, Sendable {
    private var place = Place.lineStart
    private var string = StringState.outside

    private enum StringState: Hashable, Sendable {
        case outside, inside
        /// Behind a backslash.
        case escape
    }

    private enum Place: Hashable, Sendable {
        case lineStart, comment, date
        /// Behind the day of a directive.
        case directiveStart
        case directiveName([UInt8])
        /// Behind `*`, `!` or `txn`: strings, tags and links.
        case transaction
        case tag
        /// Where an account begins; how many more follow.
        case accountStart(further: Int)
        case account(further: Int)
        case amount
        case indent
        case key
        case keyValue
        case keyword([UInt8])
        case option
        /// Where no value may stand.
        case closed
        /// Where branches met that stand in different parts of the line.
        case mixed
    }

    var isNeutral: Bool { place == .lineStart && string == .outside }

    /// Whether the whole name of an account begins here.
    var isAtAccount: Bool {
        guard string == .outside else { return false }
        switch place {
        case .indent, .accountStart: return true
        default: return false
        }
    }

    var words: String {
        if string != .outside { return "inside a string of beancount" }
        switch place {
        case .lineStart: return "at the beginning of a line of beancount"
        case .comment: return "in a comment"
        case .date, .directiveStart, .directiveName: return "in front of the name of a directive"
        case .transaction: return "outside of the strings of a transaction"
        case .tag: return "in a tag"
        case .accountStart, .account, .indent: return "in the name of an account"
        case .amount: return "in an amount"
        case .key: return "in the key of metadata"
        case .keyValue: return "in the value of metadata"
        case .keyword, .option, .closed: return "in this directive"
        case .mixed: return "in the rest of a line whose parts depend on an 'if'"
        }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            switch string {
            case .escape: string = .inside
            case .inside where isLineEnd:
                problem(
                    PositionProblem(
                        offset: offset, message: "a string does not end in its line", help: "close its quotes"
                    ))
                string = .outside
                place = .lineStart
            case .inside:
                if byte == UInt8(ascii: "\\") { string = .escape }
                if byte == UInt8(ascii: "\"") { string = .outside }
            case .outside:
                if isLineEnd {
                    place = .lineStart
                } else if byte == UInt8(ascii: "\""), place != .comment, place != .lineStart {
                    string = .inside
                    if place == .directiveStart { place = .transaction }
                } else {
                    place = Self.next(place, byte)
                }
            }
        }
    }

    private static func next(_ place: Place, _ byte: UInt8) -> Place {
        let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        let isComment = byte == UInt8(ascii: ";")
        let isTag = byte == UInt8(ascii: "#") || byte == UInt8(ascii: "^")
        switch place {
        case .lineStart: return beginning(byte, isBlank: isBlank)
        case .comment: return .comment
        case .date: return isBlank ? .directiveStart : .date
        case .directiveStart:
            if isBlank { return place }
            return byte == UInt8(ascii: "*") || byte == UInt8(ascii: "!")
                ? .transaction : .directiveName([byte])
        case .directiveName(let name): return isBlank ? directive(name) : .directiveName(name + [byte])
        case .transaction: return isComment ? .comment : isTag ? .tag : .transaction
        case .tag: return isBlank ? .transaction : .tag
        case .accountStart(let further): return isBlank ? place : .account(further: further)
        case .account(let further):
            return !isBlank ? place : further > 0 ? .accountStart(further: further - 1) : .amount
        case .amount: return isComment ? .comment : isTag ? .tag : .amount
        case .indent: return isBlank ? place : isComment ? .comment : isTag ? .tag : indented(byte)
        case .key: return byte == UInt8(ascii: ":") ? .keyValue : .key
        case .keyValue: return isComment ? .comment : isTag ? .tag : .keyValue
        case .keyword(let name): return isBlank ? keyword(name) : .keyword(name + [byte])
        case .option: return isComment ? .comment : .option
        case .closed, .mixed: return place
        }
    }

    private static func beginning(_ byte: UInt8, isBlank: Bool) -> Place {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .date
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .keyword([byte])
        case _ where isBlank: .indent
        // A line that begins with another sign is passed over, as a heading of Org mode is.
        default: .comment
        }
    }

    private static func indented(_ byte: UInt8) -> Place {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .key
        case UInt8(ascii: "*"), UInt8(ascii: "!"): .indent
        default: .account(further: 0)
        }
    }

    private static func directive(_ name: [UInt8]) -> Place {
        switch String(decoding: name, as: UTF8.self) {
        case "txn", "event": .transaction
        case "open", "close", "balance", "note": .accountStart(further: 0)
        case "pad": .accountStart(further: 1)
        case "commodity", "price": .amount
        default: .closed
        }
    }

    private static func keyword(_ name: [UInt8]) -> Place {
        String(decoding: name, as: UTF8.self) == "option" ? .option : .closed
    }

    mutating func advanceOverValue() {
        guard string == .outside else { return }
        switch place {
        case .lineStart: place = .date
        case .indent: place = .account(further: 0)
        case .accountStart(let further): place = .account(further: further)
        default: break
        }
    }

    func escape(for type: TemplateType) -> Result<Escape, PositionProblem> {
        let plain: Escape? = type.printsPlainly ? Escape.none : nil
        let isNumber = type == .money || type == .decimal || type == .integer
        switch (string, place) {
        case (.inside, .closed):
            return refusal("'include', 'plugin' and the like are the template's own: write them out")
        case (.inside, _): return .success(plain ?? .beancountString)
        case (.escape, _): return refusal("remove the backslash, or double it")
        case (.outside, .lineStart) where type == .date: return .success(.none)
        case (.outside, .comment): return .success(plain ?? .beancountComment)
        case (.outside, .tag): return .success(plain ?? .beancountTag)
        case (.outside, .indent), (.outside, .accountStart):
            return plain == nil ? .success(.beancountAccount) : refusal("print the name of an account here")
        case (.outside, .account):
            return isNumber && type != .integer
                ? refusal("write a blank between the account and the amount")
                : .success(plain ?? .beancountAccount)
        case (.outside, .amount) where isNumber || type == .date: return .success(.none)
        case (.outside, .amount) where plain == nil: return .success(.beancountCurrency)
        case (.outside, .keyValue) where isNumber || type == .date: return .success(.none)
        case (.outside, .keyValue), (.outside, .transaction), (.outside, .option):
            return refusal("put quotes around it")
        case (.outside, .mixed): return refusal("print it in front of the 'if', or in a line of its own")
        case (.outside, _): return refusal("write out what stands here, and print texts in quotes")
        }
    }

    private func refusal(_ help: String) -> Result<Escape, PositionProblem> {
        .failure(PositionProblem(message: "a value must not stand \(words)", help: help))
    }

    func joined(with other: BeancountPosition) -> BeancountPosition? {
        if self == other { return self }
        guard string == .outside, other.string == .outside, place != .lineStart, other.place != .lineStart
        else { return nil }
        var result = self
        switch (place, other.place) {
        case (.tag, .transaction), (.transaction, .tag): result.place = .transaction
        case (.directiveStart, .transaction), (.transaction, .directiveStart): result.place = .transaction
        default: result.place = .mixed
        }
        return result
    }
}
