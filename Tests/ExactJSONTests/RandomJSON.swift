import TestSupport

@testable import ExactJSON

/// Random JSON values, the same for the same seed.
enum RandomJSON {
    static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
        case 0: return .null
        case 1: return .boolean(Bool.random(using: &generator))
        case 2: return .number(number(&generator))
        case 3: return .string(text(&generator))
        case 4:
            return .array(
                (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
                    value(depth: depth - 1, &generator)
                })
        default:
            var members: [String: JSONValue] = [:]
            for _ in 0..<Int.random(in: 0..<5, using: &generator) {
                members[text(&generator)] = value(depth: depth - 1, &generator)
            }
            return .object(members)
        }
    }

    private static func number(_ generator: inout SeededGenerator) -> String {
        let whole = Int64.random(in: .min ... .max, using: &generator)
        let tails = ["", ".0", ".050", "e3", "E-12", ".5e+7"]
        return "\(whole)" + (tails.randomElement(using: &generator) ?? "")
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "\"", "\\", "\n", "\0", "\u{1F}", "é", "😀", "/", "\u{2028}", " ",
        ]
        return (0..<Int.random(in: 0..<12, using: &generator)).reduce(into: "") { text, _ in
            text.unicodeScalars.append(scalars.randomElement(using: &generator) ?? "x")
        }
    }
}

extension JSONValue {
    /// The value of a text that is JSON.
    static func parsed(_ text: String) throws -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }
}
