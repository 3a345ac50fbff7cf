/// Functions that take places in texts. Excel counts units of UTF-16; here a character is what a reader sees, so
/// that no part of one is ever cut off. For text without emoji and combined letters there is no difference.
extension FunctionTable {
    static let textParts: [String: FunctionDefinition] = [
        "LEN": .scalar(1...1) { arguments throws(CellError) in
            .number(FormulaNumber(try arguments.text(0).count))
        },
        "LEFT": .scalar(1...2) { arguments throws(CellError) in
            .text(String(try arguments.text(0).prefix(try count(arguments, 1))))
        },
        "RIGHT": .scalar(1...2) { arguments throws(CellError) in
            .text(String(try arguments.text(0).suffix(try count(arguments, 1))))
        },
        "MID": .scalar(3...3) { arguments throws(CellError) in
            let (start, length) = (try arguments.integer(1), try arguments.integer(2))
            guard start >= 1, length >= 0 else { throw .value }
            return .text(String(try arguments.text(0).dropFirst(start - 1).prefix(length)))
        },
        "REPLACE": .scalar(4...4) { arguments throws(CellError) in
            let (start, length) = (try arguments.integer(1), try arguments.integer(2))
            guard start >= 1, length >= 0 else { throw .value }
            let text = try arguments.text(0)
            return .text(
                text.prefix(start - 1) + (try arguments.text(3)) + text.dropFirst(start - 1).dropFirst(length)
            )
        },
        "SUBSTITUTE": .scalar(3...4, substitute),
        "FIND": .scalar(2...3) { arguments throws(CellError) in
            let (part, text) = (Array(try arguments.text(0)), Array(try arguments.text(1)))
            let start = try arguments.integer(2, or: 1)
            guard start >= 1, start <= text.count + 1, let place = first(part, in: text, from: start - 1)
            else {
                throw .value
            }
            return .number(FormulaNumber(place + 1))
        },
        "SEARCH": .scalar(2...3) { arguments throws(CellError) in
            let (pattern, text) = (WildcardPattern(try arguments.text(0)), Array(try arguments.text(1)))
            let start = try arguments.integer(2, or: 1)
            guard start >= 1, let place = pattern.firstMatch(in: text, from: start - 1) else { throw .value }
            return .number(FormulaNumber(place + 1))
        },
        "CODE": .scalar(1...1, code), "UNICODE": .scalar(1...1, code),
    ]

    private static func count(_ arguments: ScalarArguments, _ index: Int) throws(CellError) -> Int {
        let count = try arguments.integer(index, or: 1)
        guard count >= 0 else { throw .value }
        return count
    }

    @Sendable private static func code(_ arguments: ScalarArguments) throws(CellError) -> FormulaValue {
        guard let scalar = try arguments.text(0).unicodeScalars.first else { throw .value }
        return .number(FormulaNumber(Int(scalar.value)))
    }

    private static func first(_ part: [Character], in text: [Character], from start: Int) -> Int? {
        guard start + part.count <= text.count else { return nil }
        return (start...(text.count - part.count)).first { text[$0..<$0 + part.count].elementsEqual(part) }
    }

    @Sendable private static func substitute(_ arguments: ScalarArguments) throws(CellError) -> FormulaValue {
        let (text, old) = (Array(try arguments.text(0)), Array(try arguments.text(1)))
        let new = try arguments.text(2)
        let only = try arguments.count > 3 ? arguments.integer(3) : nil
        if let only, only < 1 { throw .value }
        guard !old.isEmpty else { return .text(String(text)) }
        var result = ""
        var position = 0
        var found = 0
        while let place = first(old, in: text, from: position) {
            found += 1
            result += String(text[position..<place])
            result += only == nil || only == found ? new : String(old)
            position = place + old.count
            guard result.fitsCell else { throw .value }
        }
        return .text(result + String(text[position...]))
    }
}
