/// Where in XML a template stands; also in OFX, whose SGML form has the same tags.
struct XMLPosition: Hashable, Sendable {
    private var state = State.text

    private enum State: Hashable, Sendable {
        case text
        /// Behind `<`.
        case less
        /// In the name of a tag, between attributes, or in the name of an attribute.
        case tag
        /// Behind the equals sign of an attribute.
        case beforeValue
        case quoted(UInt8)
        /// Behind `<!`, with what followed so far.
        case declaration([UInt8])
        /// In a comment, a CDATA section or a processing instruction: up to the end mark, of which so many
        /// bytes have been seen.
        case section(Section, matched: Int)
        /// In a document type: how many brackets are open.
        case documentType(depth: Int)
    }

    private enum Section: Hashable, Sendable {
        case comment, data, instruction

        var end: [UInt8] {
            switch self {
            case .comment: Array("-->".utf8)
            case .data: Array("]]>".utf8)
            case .instruction: Array("?>".utf8)
            }
        }
    }

    var isNeutral: Bool { state == .text }

    var words: String {
        switch state {
        case .text: "between tags"
        case .less, .tag: "inside a tag"
        case .beforeValue: "behind an attribute's equals sign"
        case .quoted: "inside an attribute"
        case .declaration, .documentType: "inside a document type"
        case .section(.comment, _): "inside a comment"
        case .section(.data, _): "inside a CDATA section"
        case .section(.instruction, _): "inside a processing instruction"
        }
    }

    mutating func advance(over text: [UInt8], reportingTo problem: (PositionProblem) -> Void) {
        for (offset, byte) in text.enumerated() {
            if var found = self.problem(with: byte) {
                found.offset = offset
                problem(found)
            }
            step(byte)
        }
    }

    /// What is wrong with a byte of the template here (XML 1.0, section 3.1).
    private func problem(with byte: UInt8) -> PositionProblem? {
        switch (state, byte) {
        case (.beforeValue, _) where !Self.isBlank(byte) && !Self.isQuote(byte):
            PositionProblem(
                message: "an attribute has no quotes around its value", help: "put quotes around it")
        case (.quoted, UInt8(ascii: "<")):
            PositionProblem(message: "an attribute must not hold '<'", help: "write &lt;")
        case (.tag, UInt8(ascii: "<")), (.less, UInt8(ascii: "<")):
            PositionProblem(
                message: "a tag begins inside a tag",
                help: "end the first one with '>', or write &lt; for '<'")
        default: nil
        }
    }

    /// Advances over one byte.
    mutating func step(_ byte: UInt8) { state = Self.next(state, byte) }

    /// Whether the last byte was the `<` of a tag or of something else.
    var isBehindLess: Bool { state == .less }

    /// Whether it is inside a tag and outside of its attributes' values.
    var isInTag: Bool { state == .tag }

    func escape(for type: TemplateType, as escape: Escape) -> Result<Escape, PositionProblem> {
        switch state {
        case .text: return .success(type.printsPlainly ? .none : escape)
        case .quoted: return .success(type.printsPlainly ? .none : .xmlAttribute)
        case .beforeValue:
            return .failure(
                PositionProblem(
                    message: "a value stands \(words) without quotes", help: "put quotes around it"))
        default:
            return .failure(
                PositionProblem(
                    message: "a value must not stand \(words)",
                    help: "print it between tags or in a quoted attribute"))
        }
    }

    private static func next(_ state: State, _ byte: UInt8) -> State {
        switch (state, byte) {
        case (.text, UInt8(ascii: "<")): .less
        case (.text, _): .text
        case (.less, UInt8(ascii: "!")): .declaration([])
        case (.less, UInt8(ascii: "?")): .section(.instruction, matched: 0)
        case (.less, UInt8(ascii: ">")), (.tag, UInt8(ascii: ">")), (.beforeValue, UInt8(ascii: ">")): .text
        case (.less, _): .tag
        case (.tag, UInt8(ascii: "=")): .beforeValue
        case (.tag, _): .tag
        case (.beforeValue, _): isQuote(byte) ? .quoted(byte) : isBlank(byte) ? .beforeValue : .tag
        case (.quoted(let quote), _): byte == quote ? .tag : state
        case (.declaration(let seen), _): declared(seen + [byte])
        case (.section(let section, let matched), _): advanced(section, matched, byte)
        case (.documentType(0), UInt8(ascii: ">")): .text
        case (.documentType(let depth), UInt8(ascii: "[")): .documentType(depth: depth + 1)
        case (.documentType(let depth), UInt8(ascii: "]")): .documentType(depth: max(0, depth - 1))
        case (.documentType, _): state
        }
    }

    private static func declared(_ seen: [UInt8]) -> State {
        let openings: [(String, Section)] = [("--", .comment), ("[CDATA[", .data)]
        for (opening, section) in openings where opening.utf8.starts(with: seen) {
            return seen.count == opening.utf8.count ? .section(section, matched: 0) : .declaration(seen)
        }
        return seen.last == UInt8(ascii: ">") ? .text : .documentType(depth: 0)
    }

    private static func advanced(_ section: Section, _ matched: Int, _ byte: UInt8) -> State {
        let end = section.end
        if byte == end[matched] {
            return matched + 1 == end.count ? .text : .section(section, matched: matched + 1)
        }
        // `--->` and `]]]>` end as well: of three equal bytes the last two count.
        if byte == end[0] { return .section(section, matched: matched == 2 ? 2 : 1) }
        return .section(section, matched: 0)
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
