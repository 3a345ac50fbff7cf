/// Reads a pattern's text.
struct PatternReader {
    private let characters: [Character]
    private var position = 0

    /// Reads a pattern.
    ///
    /// - Throws: `PatternProblem`, the first.
    static func nodes(of text: String) throws(PatternProblem) -> [PatternNode] {
        var reader = PatternReader(text)
        let nodes = try reader.sequence(until: [])
        return nodes
    }

    private init(_ text: String) {
        characters = Array(text)
    }

    private mutating func sequence(until ends: Set<Character>) throws(PatternProblem) -> [PatternNode] {
        var nodes: [PatternNode] = []
        var text = ""
        func flush() {
            if !text.isEmpty { nodes.append(.text(text)) }
            text = ""
        }
        while position < characters.count {
            let character = characters[position]
            if ends.contains(character) { break }
            switch character {
            case "{":
                flush()
                nodes.append(try part())
            case "[":
                flush()
                nodes.append(.optional(try group(opening: "[", closing: "]")))
            case "(":
                flush()
                nodes.append(.alternatives(try alternatives()))
            case "}", "]", ")":
                throw PatternProblem(at: position, "'\(character)' closes nothing")
            case ".":
                if isEllipsis {
                    flush()
                    nodes.append(.anything)
                    position += 3
                } else {
                    text.append(character)
                    position += 1
                }
            default:
                text.append(character)
                position += 1
            }
        }
        flush()
        return nodes
    }

    private var isEllipsis: Bool {
        position + 2 < characters.count && characters[position + 1] == "." && characters[position + 2] == "."
    }

    private mutating func group(
        opening: Character, closing: Character
    ) throws(PatternProblem) -> [PatternNode] {
        let start = position
        position += 1
        let nodes = try sequence(until: [closing])
        guard position < characters.count else {
            throw PatternProblem(at: start, "'\(opening)' is never closed with '\(closing)'")
        }
        guard !nodes.isEmpty else { throw PatternProblem(at: start, width: 2, "nothing stands between") }
        position += 1
        return nodes
    }

    private mutating func alternatives() throws(PatternProblem) -> [[PatternNode]] {
        let start = position
        var choices: [[PatternNode]] = []
        repeat {
            position += 1
            choices.append(try sequence(until: ["|", ")"]))
        } while position < characters.count && characters[position] == "|"
        guard position < characters.count else {
            throw PatternProblem(at: start, "'(' is never closed with ')'")
        }
        position += 1
        guard choices.count > 1, choices.allSatisfy({ !$0.isEmpty }) else {
            throw PatternProblem(
                at: start, width: position - start, "write alternatives as (THIS|THAT)",
                help: "for words that may be missing write [THIS]")
        }
        return choices
    }

    private mutating func part() throws(PatternProblem) -> PatternNode {
        let start = position
        guard let end = characters[start...].firstIndex(of: "}") else {
            throw PatternProblem(at: start, "'{' is never closed with '}'")
        }
        position = end + 1
        let content = characters[(start + 1)..<end]
        let name: ArraySlice<Character>
        let kind: ArraySlice<Character>?
        if let colon = content.firstIndex(of: ":") {
            name = content[..<colon]
            kind = content[(colon + 1)...]
        } else {
            name = content
            kind = nil
        }
        let partName = try Self.name(String(name), at: start + 1)
        guard let kind else { return .part(partName, .usual(for: partName)) }
        guard let partKind = PartKind(written: String(kind)) else {
            throw PatternProblem(
                at: kind.startIndex, width: kind.count, "'\(String(kind))' is no kind of part",
                help: "kinds are \(PartKind.written)")
        }
        return .part(partName, partKind)
    }

    private static func name(_ text: String, at offset: Int) throws(PatternProblem) -> PartName? {
        if text == "_" { return nil }
        guard let name = PartName(rawValue: text) else {
            throw PatternProblem(
                at: offset, width: text.count, "'\(text)' is no name of a part",
                help:
                    "names are \(PartName.allCases.map(\.rawValue).joined(separator: ", ")), and _ for a value "
                    + "that nobody wants")
        }
        return name
    }
}

extension PartKind {
    /// The kinds as people write them.
    static let written =
        "text, words, name, word, digits, digits(6), digits(6-30), code, code(6-30), phone, card, date, month"

    /// What a part is when no kind is written: a cheque's number has digits, a payee has a letter.
    static func usual(for name: PartName?) -> PartKind {
        switch name {
        case .cheque: .digits(1...30)
        case .phone: .phone
        case .card: .card
        case .payee: .words(needsLetter: true)
        default: .words(needsLetter: false)
        }
    }

    /// Reads a kind; nil when there is none of this name.
    init?(written text: String) {
        switch text {
        case "text": self = .text
        case "words": self = .words(needsLetter: false)
        case "name": self = .words(needsLetter: true)
        case "word": self = .word
        case "digits": self = .digits(1...64)
        case "code": self = .code(1...64)
        case "phone": self = .phone
        case "card": self = .card
        case "date": self = .date
        case "month": self = .month
        default:
            guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
            let lengths = text[text.index(after: open)...].dropLast()
            guard let range = Self.range(lengths) else { return nil }
            switch text[..<open] {
            case "digits": self = .digits(range)
            case "code": self = .code(range)
            default: return nil
            }
        }
    }

    private static func range(_ text: Substring) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
            1 <= first, first <= last, last <= 64
        else { return nil }
        return first...last
    }
}
