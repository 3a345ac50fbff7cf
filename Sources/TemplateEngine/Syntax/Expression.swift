import StatementModel

/// An expression as written.
struct Expression: Sendable {
    let kind: Kind
    /// From its first byte to its last.
    let range: SourceRange

    indirect enum Kind: Sendable {
        case literal(Literal)
        /// A variable.
        case name(String)
        /// `value.field`.
        case field(Expression, Identifier)
        /// `value[index]`; `value["field"]` is ``field``.
        case index(Expression, Expression)
        /// `value[from:to]`; a missing border is nil.
        case slice(Expression, from: Expression?, to: Expression?)
        /// `callee(arguments)`, where the callee is a name (`total(x)`, `caller()`, `super()`, `range(3)`) or a
        /// field (`forms.row(x)`, a macro of an imported file).
        case call(Expression, [Argument])
        /// `value | filter(arguments)`.
        case filter(Expression, Identifier, [Argument])
        /// `value is test(arguments)`, `value is not test`.
        case test(Expression, Identifier, [Argument], isNegated: Bool)
        case unary(UnaryOperator, Expression)
        case binary(BinaryOperator, Expression, Expression)
        /// `then if condition else otherwise`.
        case conditional(then: Expression, condition: Expression, otherwise: Expression?)
        /// `[a, b]`.
        case list([Expression])
    }
}

/// A constant in a template.
enum Literal: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case decimal(ExactDecimal)
    case boolean(Bool)
    /// `none`.
    case none
}

/// A name with its place.
struct Identifier: Hashable, Sendable {
    let name: String
    let range: SourceRange
}

/// An argument of a filter, a test, a macro or a function.
struct Argument: Sendable {
    /// The parameter's name in `width=3`; nil for an argument told by its place.
    let label: Identifier?
    let value: Expression
}

enum UnaryOperator: String, Sendable {
    case not
    case minus = "-"
    case plus = "+"
}

enum BinaryOperator: String, Sendable {
    case or, and
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case `in`
    case notIn = "not in"
    /// Joins the texts of both sides.
    case concatenate = "~"
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    /// Division rounded towards negative infinity, and what remains of it.
    case floorDivide = "//"
    case remainder = "%"
    case power = "**"
}
