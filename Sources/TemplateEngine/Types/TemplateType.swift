/// What an expression is, known before the first row is seen.
public indirect enum TemplateType: Hashable, Sendable {
    /// Text.
    case text
    /// A whole number of 64 bits.
    case integer
    /// An exact decimal number of at most 18 digits.
    case decimal
    /// An amount in minor units with its currency (``RecordType/ownsCurrency`` says which amounts share one).
    case money
    /// A day without time and zone.
    case date
    /// True or false.
    case boolean
    /// One of text, number and truth value, told apart only when it is there (data without a schema).
    case anyScalar
    /// Output of a macro or a block: in the format's own form already, and only good for printing.
    case markup
    /// Several values of one type, in order.
    case list(TemplateType)
    /// A value with named fields.
    case record(RecordType)
    /// A value that can be missing.
    case optional(TemplateType)
    /// The type of `none`, and of the elements of an empty list: agrees with every other.
    case nothing

    /// The type without the chance of being missing.
    public var unwrapped: TemplateType {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }

    /// Whether the value can be missing.
    public var isOptional: Bool {
        switch self {
        case .optional, .nothing: true
        default: false
        }
    }

    /// Whether it is an integer, a decimal or money.
    var isNumeric: Bool {
        switch self {
        case .integer, .decimal, .money: true
        default: false
        }
    }
}

extension TemplateType: CustomStringConvertible {
    /// The type in words that stand in an error text: `text`, `list of transaction`, `money or nothing`.
    public var description: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .decimal: "decimal"
        case .money: "money"
        case .date: "date"
        case .boolean: "boolean"
        case .anyScalar: "text or number"
        case .markup: "markup"
        case .list(let element): "list of \(element)"
        case .record(let type): type.name
        case .optional(.nothing): "nothing"
        case .optional(let wrapped): "\(wrapped) or nothing"
        case .nothing: "nothing"
        }
    }
}
