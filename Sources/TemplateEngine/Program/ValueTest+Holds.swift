extension ValueTest {
    /// Whether the answer is yes; a value that the question does not fit answers no.
    func holds(_ value: TemplateValue, argument: TemplateValue) -> Bool {
        switch (self, value) {
        case (.odd, .integer(let number)): !number.isMultiple(of: 2)
        case (.even, .integer(let number)): number.isMultiple(of: 2)
        case (.divisible, .integer(let number)):
            if case .integer(let divisor) = argument { number.isMultiple(of: divisor) } else { false }
        case (.startsWith, .text(let text)):
            if case .text(let part) = argument { text.utf8.starts(with: part.utf8) } else { false }
        case (.endsWith, .text(let text)):
            if case .text(let part) = argument {
                text.utf8.reversed().starts(with: part.utf8.reversed())
            } else {
                false
            }
        case (.isLowercase, .text(let text)): text.lowercased() == text && text.uppercased() != text
        case (.isUppercase, .text(let text)): text.uppercased() == text && text.lowercased() != text
        case (.isAlphabetic, .text(let text)):
            !text.isEmpty
                && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        case (.isText, .text): true
        case (.isNumber, .integer), (.isNumber, .decimal), (.isNumber, .money): true
        case (.isInteger, .integer): true
        case (.isDecimal, .decimal): true
        case (.isBoolean, .boolean): true
        default: false
        }
    }
}
