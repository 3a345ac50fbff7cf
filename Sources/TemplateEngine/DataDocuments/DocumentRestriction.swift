import ExactJSON

/// What a schema asks of a value beyond its form.
///
/// As JSON Schema has it, a restriction concerns the kinds of values that it can be measured on, and every
/// other value keeps to it.
enum DocumentRestriction: Hashable, Sendable {
    /// One of these single values; numbers are equal by value.
    case oneOf([JSONValue])
    /// A number, at least this.
    case minimum(JSONNumber, written: String)
    /// A number, at most this.
    case maximum(JSONNumber, written: String)
    /// A number above this.
    case above(JSONNumber, written: String)
    /// A number below this.
    case below(JSONNumber, written: String)
    /// A text of at least so many characters (Unicode code points).
    case shortestText(Int)
    /// A text of at most so many characters (Unicode code points).
    case longestText(Int)
    /// A list of at least so many elements.
    case fewestElements(Int)
    /// A list of at most so many elements.
    case mostElements(Int)

    /// What is wrong with a value, in a sentence; nil when it keeps to the restriction.
    func problem(with json: JSONValue) -> String? {
        switch (self, json) {
        case (.oneOf(let values), _):
            values.contains { Self.areEqual($0, json) }
                ? nil : "the value is none of \(values.map(\.jsonText).joined(separator: ", "))"
        case (.minimum, .number(let text)), (.maximum, .number(let text)), (.above, .number(let text)),
            (.below, .number(let text)):
            problem(withNumber: text)
        case (.shortestText(let limit), .string(let text)):
            text.unicodeScalars.count >= limit
                ? nil : "the text is shorter than \(limit) character\(limit == 1 ? "" : "s")"
        case (.longestText(let limit), .string(let text)):
            text.unicodeScalars.count <= limit
                ? nil : "the text is longer than \(limit) character\(limit == 1 ? "" : "s")"
        case (.fewestElements(let limit), .array(let elements)):
            elements.count >= limit
                ? nil : "the list has \(elements.count) elements, and at least \(limit) are expected"
        case (.mostElements(let limit), .array(let elements)):
            elements.count <= limit
                ? nil : "the list has \(elements.count) elements, and at most \(limit) are expected"
        default: nil
        }
    }

    private func problem(withNumber text: String) -> String? {
        guard let number = JSONNumber(text) else { return "the number's exponent is beyond a billion" }
        return switch self {
        case .minimum(let limit, let written): number >= limit ? nil : "\(text) is less than \(written)"
        case .maximum(let limit, let written): number <= limit ? nil : "\(text) is more than \(written)"
        case .above(let limit, let written): number > limit ? nil : "\(text) is not above \(written)"
        case .below(let limit, let written): number < limit ? nil : "\(text) is not below \(written)"
        default: nil
        }
    }

    /// Whether two single values are equal: texts by their code points, numbers by their value.
    private static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.number(let left), .number(let right)):
            if let left = JSONNumber(left), let right = JSONNumber(right) {
                left == right
            } else {
                left == right
            }
        default: left == right
        }
    }
}
