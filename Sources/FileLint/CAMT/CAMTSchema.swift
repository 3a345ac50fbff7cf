/// What a version of camt.053 demands of elements and their order, from ISO's schema.
///
/// The notation has a line a type: `Type : Child!Type Other?text(35)` for a sequence, `Type | …` for a choice,
/// `#` for anything. Behind a child's name stands how often it may be there: `!` once, `?` at most once, `*` any
/// number, `+` one or more. Then comes another type, or a form of values (``CAMTValue``).
struct CAMTSchema: Sendable {
    /// A child in its place.
    struct Child: Sendable {
        let name: String
        let isRequired: Bool
        let isRepeatable: Bool
        let content: Content
    }

    /// What stands in an element.
    enum Content: Sendable {
        case type(Int)
        case value(CAMTValue)
    }

    /// An element's type.
    struct Structure: Sendable {
        var name: String
        var isChoice = false
        var isOpen = false
        var children: [Child] = []
    }

    private(set) var types: [Structure] = []

    init(_ notation: String) {
        var lines: [[Substring]] = []
        for line in notation.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.hasPrefix(" "), !lines.isEmpty {
                lines[lines.count - 1] += words
            } else {
                lines.append(words)
            }
        }
        var names: [Substring: Int] = [:]
        for (index, words) in lines.enumerated() { names[words[0]] = index }
        types = lines.map { words in
            var type = Structure(name: String(words[0]), isChoice: words[1] == "|")
            for word in words.dropFirst(2) {
                if word == "#" {
                    type.isOpen = true
                } else if let child = Self.child(word, names) {
                    type.children.append(child)
                }
            }
            return type
        }
    }

    private static func child(_ word: Substring, _ names: [Substring: Int]) -> Child? {
        guard let mark = word.firstIndex(where: { "!?*+".contains($0) }) else { return nil }
        let kind = word[word.index(after: mark)...]
        let content: Content = names[kind].map { .type($0) } ?? .value(CAMTValue(kind))
        return Child(
            name: String(word[..<mark]), isRequired: word[mark] == "!" || word[mark] == "+",
            isRepeatable: word[mark] == "*" || word[mark] == "+", content: content)
    }
}
