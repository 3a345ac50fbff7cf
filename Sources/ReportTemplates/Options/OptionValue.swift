import TemplateEngine

/// The value of an option.
public enum OptionValue: Hashable, Sendable, CustomStringConvertible {
    case text(String)
    case truth(Bool)
    case number(Int64)

    /// The value as a user writes it.
    public var description: String {
        switch self {
        case .text(let text): text
        case .truth(let flag): String(flag)
        case .number(let number): String(number)
        }
    }

    var templateValue: TemplateValue {
        switch self {
        case .text(let text): .text(text)
        case .truth(let flag): .boolean(flag)
        case .number(let number): .integer(number)
        }
    }
}
