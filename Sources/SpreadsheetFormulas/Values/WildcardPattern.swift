/// A text with Excel's wildcards: `*` for any characters, `?` for one, `~` before one that is meant itself.
struct WildcardPattern: Sendable {
    private enum Part: Sendable {
        case any
        case one
        case character(Character)
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var isEscaped = false
        for character in text.lowercased() {
            switch character {
            case _ where isEscaped:
                // `~` has a meaning only before a wildcard or itself.
                if !"*?~".contains(character) { parts.append(.character("~")) }
                parts.append(.character(character))
                isEscaped = false
            case "~": isEscaped = true
            case "*": parts.append(.any)
            case "?": parts.append(.one)
            default: parts.append(.character(character))
            }
        }
        if isEscaped { parts.append(.character("~")) }
        self.parts = parts
    }

    /// Whether the whole text matches, without regard to case.
    ///
    /// Takes at most the product of both lengths.
    func matches(_ text: String) -> Bool {
        Self.match(parts, Array(text.lowercased()), from: 0, whole: true).isMatch
    }

    /// The first place, from a character on, where a part of the text matches.
    func firstMatch(in text: [Character], from start: Int) -> Int? {
        let lowered = text.map { $0.lowercased().first ?? $0 }
        guard start <= lowered.count else { return nil }
        for place in start...lowered.count {
            let (isMatch, passedStar) = Self.match(parts, lowered, from: place, whole: false)
            if isMatch { return place }
            // What stands behind a star was sought in all the rest: a later start cannot find it either.
            if passedStar { return nil }
        }
        return nil
    }

    private static func match(
        _ parts: [Part], _ text: [Character], from start: Int, whole: Bool
    ) -> (isMatch: Bool, passedStar: Bool) {
        var (part, position) = (0, start)
        var star: (part: Int, position: Int)?
        while true {
            if part == parts.count, !whole || position == text.count { return (true, star != nil) }
            if part < parts.count, case .any = parts[part] {
                star = (part + 1, position)
                part += 1
                continue
            }
            if part < parts.count, position < text.count, matches(parts[part], text[position]) {
                part += 1
                position += 1
                continue
            }
            guard let last = star, last.position < text.count else { return (false, star != nil) }
            star = (last.part, last.position + 1)
            (part, position) = (last.part, last.position + 1)
        }
    }

    private static func matches(_ part: Part, _ character: Character) -> Bool {
        switch part {
        case .any, .one: true
        case .character(let wanted): wanted == character
        }
    }
}
