import TestSupport

/// Random data of one form, with null values, missing fields and empty lists; the same for the same seed.
struct RandomDocument {
    private indirect enum Shape {
        case integer
        case decimal
        case text
        case boolean
        case mixed
        case list(Shape)
        case object([(name: String, shape: Shape)])
    }

    /// The document as JSON.
    let json: String
    /// The single values that are not null, in the order of the document, each with a line feed behind it.
    private(set) var printed = ""

    private static let names = [
        "a", "b", "name", "items", "odd name", "it's", "a|b", "größe", "\\", "9", "if", "😀", "",
    ].sorted()

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let shape = Self.shape(depth: 4, &generator)
        var printed = ""
        json = "{\"data\": \(Self.value(of: shape, &printed, &generator))}"
        self.printed = printed
    }

    private static func shape(depth: Int, _ generator: inout SeededGenerator) -> Shape {
        switch Int.random(in: 0..<(depth > 0 ? 11 : 5), using: &generator) {
        case 0: return .integer
        case 1: return .decimal
        case 2: return .text
        case 3: return .boolean
        case 4: return .mixed
        case 5...7: return .list(shape(depth: depth - 1, &generator))
        default:
            let chosen = names.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
            return .object(chosen.map { ($0, shape(depth: depth - 1, &generator)) })
        }
    }

    private static func value(
        of shape: Shape, _ printed: inout String, _ generator: inout SeededGenerator
    ) -> String {
        guard Int.random(in: 0..<8, using: &generator) > 0 else { return "null" }
        switch shape {
        case .list(let element):
            let count = Int.random(in: 0..<4, using: &generator)
            return "["
                + (0..<count).map { _ in value(of: element, &printed, &generator) }.joined(separator: ",")
                + "]"
        case .object(let fields):
            var members: [String] = []
            for (name, shape) in fields where Int.random(in: 0..<8, using: &generator) > 0 {
                members.append("\(quoted(name)):\(value(of: shape, &printed, &generator))")
            }
            return "{" + members.joined(separator: ",") + "}"
        default:
            let (json, text) = single(shape, &generator)
            printed += text + "\n"
            return json
        }
    }

    private static func single(
        _ shape: Shape, _ generator: inout SeededGenerator
    ) -> (json: String, text: String) {
        switch shape {
        case .integer:
            let numbers = [
                0, 7, -12, Int64.max, Int64.min, Int64.random(in: .min ... .max, using: &generator),
            ]
            let number = "\(numbers.randomElement(using: &generator) ?? 0)"
            return (number, number)
        case .decimal:
            let numbers = [
                ("0.10", "0.1"), ("1.50e3", "1500"), ("-2.5E-3", "-0.0025"), ("12", "12"), ("-0.0", "0"),
                ("9223372036854775807", "9223372036854775807"),
                ("-9223372036854775808", "-9223372036854775808"),
                ("0.1000000000000000000000", "0.1"), ("123456789.123456789", "123456789.123456789"),
            ]
            return numbers.randomElement(using: &generator) ?? ("0", "0")
        case .boolean:
            let flag = Bool.random(using: &generator) ? "true" : "false"
            return (flag, flag)
        case .mixed:
            let shapes: [Shape] = [.integer, .decimal, .text, .boolean]
            return single(shapes.randomElement(using: &generator) ?? .text, &generator)
        default:
            let text =
                ["x", "a|b", "ü {{ 1 }}", "'", "2026-10-31", "1e2"].randomElement(using: &generator) ?? "x"
            return (quoted(text), text)
        }
    }

    /// A text as a literal, in JSON and in templates.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
