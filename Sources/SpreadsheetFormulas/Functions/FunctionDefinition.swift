/// A function of formulas.
struct FunctionDefinition: Sendable {
    enum Body: Sendable {
        /// Takes and gives single values; computed value by value where an argument is an array.
        case scalar(@Sendable (ScalarArguments) throws(CellError) -> FormulaValue)
        /// Sees its arguments unevaluated.
        case general(@Sendable (CallArguments) throws(EvaluationFailure) -> Operand)
    }

    /// How many arguments it takes.
    let arguments: ClosedRange<Int>
    let body: Body
    /// Ranges in its arguments stand for all their cells, also below operators.
    let takesArrays: Bool

    static func scalar(
        _ arguments: ClosedRange<Int>,
        _ compute: @escaping @Sendable (ScalarArguments) throws(CellError) -> FormulaValue
    ) -> FunctionDefinition {
        FunctionDefinition(arguments: arguments, body: .scalar(compute), takesArrays: false)
    }

    static func general(
        _ arguments: ClosedRange<Int>, takesArrays: Bool = false,
        _ compute: @escaping @Sendable (CallArguments) throws(EvaluationFailure) -> Operand
    ) -> FunctionDefinition {
        FunctionDefinition(arguments: arguments, body: .general(compute), takesArrays: takesArrays)
    }
}

/// The functions that a template's author can count on.
public enum FormulaFunctions {
    /// Names of the functions whose values are computed, in capitals, without `_xlfn.`, in the order of the
    /// alphabet.
    public static var computed: [String] { FunctionTable.names }
    /// Names of the functions that change by themselves, so that no value can be cached.
    public static var volatile: [String] { FunctionTable.volatile.sorted() }
}

/// Every function that is computed here.
enum FunctionTable {
    static var names: [String] { functions.keys.sorted() }

    static func function(_ name: String) -> FunctionDefinition? { functions[name] }

    /// Functions whose value changes without any cell changing, or whose references are known only then.
    static let volatile: Set<String> = [
        "NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "INFO", "CELL",
    ]

    static let most = SheetLimits.arguments

    private static let functions: [String: FunctionDefinition] = [
        mathematics, texts, textParts, dates, times, information, logic, lookups, references, statistics,
        orders,
        conditionals, products,
    ].reduce(into: [:]) { all, group in
        all.merge(group) { first, _ in first }
    }
}
