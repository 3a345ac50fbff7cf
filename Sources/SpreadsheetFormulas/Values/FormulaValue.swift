/// What a cell holds or a formula gives.
public enum FormulaValue: Hashable, Sendable {
    /// An empty cell.
    case blank
    /// A number; dates are the days since the start of the workbook's ``DateSystem``.
    case number(FormulaNumber)
    /// Text.
    case text(String)
    /// TRUE or FALSE.
    case boolean(Bool)
    /// An error.
    case error(CellError)
}

extension FormulaValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(FormulaNumber(value)) }
    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// TRUE or FALSE.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
