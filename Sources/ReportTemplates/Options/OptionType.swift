/// What values an option takes.
public enum OptionType: Hashable, Sendable {
    /// A text of one line.
    case text(TextLimits)
    /// One of several words.
    case choice([String])
    /// `true` or `false`.
    case truth
    /// A whole number, within limits where it has any.
    case number(least: Int64?, most: Int64?)

    /// What a text must be made of.
    public struct TextLimits: Hashable, Sendable {
        /// Its characters.
        public var pattern: Pattern?
        /// The fewest characters.
        public var shortest = 1
        /// The most characters.
        public var longest: Int?
    }

    /// Sets of characters by the names that a front matter uses.
    public enum Pattern: String, Hashable, Sendable, CaseIterable {
        case digits, letters
        case lettersAndDigits = "letters-and-digits"
        /// What ASCII can print, blanks too.
        case ascii

        func allows(_ scalar: Unicode.Scalar) -> Bool {
            switch (self, scalar) {
            case (.digits, "0"..."9"), (.lettersAndDigits, "0"..."9"), (.letters, "a"..."z"),
                (.letters, "A"..."Z"), (.lettersAndDigits, "a"..."z"), (.lettersAndDigits, "A"..."Z"),
                (.ascii, " "..."~"):
                true
            default: false
            }
        }

        var words: String {
            switch self {
            case .digits: "digits"
            case .letters: "letters from A to Z"
            case .lettersAndDigits: "letters from A to Z and digits"
            case .ascii: "characters of ASCII"
            }
        }
    }

    /// Its name in front matters.
    public enum Name: String, CaseIterable, Sendable {
        case text, choice, truth, number
    }

    /// The type's name.
    public var name: Name {
        switch self {
        case .text: .text
        case .choice: .choice
        case .truth: .truth
        case .number: .number
        }
    }

    /// What is allowed, as the end of a sentence that begins with "must be".
    public var words: String {
        switch self {
        case .text(let limits): limits.words
        case .choice(let choices): Self.either(choices)
        case .truth: "true or false"
        case .number(let least, let most):
            switch (least, most) {
            case (let least?, let most?): "a whole number from \(least) to \(most)"
            case (let least?, nil): "a whole number from \(least)"
            case (nil, let most?): "a whole number up to \(most)"
            case (nil, nil): "a whole number"
            }
        }
    }

    /// Reads a value.
    ///
    /// - Returns: nil where the text is not allowed.
    func value(of text: String) -> OptionValue? {
        switch self {
        case .text(let limits): limits.allow(text) ? .text(text) : nil
        case .choice(let choices): choices.contains(text) ? .text(text) : nil
        case .truth:
            switch text {
            case "true": .truth(true)
            case "false": .truth(false)
            default: nil
            }
        case .number(let least, let most):
            Int64(text).flatMap { number in
                number >= least ?? .min && number <= most ?? .max ? .number(number) : nil
            }
        }
    }

    private static func either(_ choices: [String]) -> String {
        guard choices.count > 1, let last = choices.last else { return choices.joined() }
        return choices.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension OptionType.TextLimits {
    fileprivate func allow(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard scalars.count >= shortest, scalars.count <= longest ?? .max else { return false }
        // A line end or a control has no place in any field of any format.
        return scalars.allSatisfy { $0.properties.generalCategory != .control && pattern?.allows($0) ?? true }
    }

    fileprivate var words: String {
        let kind = pattern?.words ?? "characters"
        if let longest, longest == shortest { return "\(longest) \(kind)" }
        if let longest { return "\(shortest) to \(longest) \(kind)" }
        return shortest <= 1
            ? "a text of one line" + (pattern.map { ", made of \($0.words)" } ?? "")
            : "at least \(shortest) \(kind)"
    }
}
