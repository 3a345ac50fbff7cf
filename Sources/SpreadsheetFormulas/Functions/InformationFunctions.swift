extension FunctionTable {
    static let information: [String: FunctionDefinition] = [
        "ISBLANK": test { $0 == .blank },
        "ISNUMBER": test { value in
            if case .number = value { return true }
            return false
        },
        "ISTEXT": test(isText),
        "ISNONTEXT": test { !isText($0) },
        "ISLOGICAL": test { value in
            if case .boolean = value { return true }
            return false
        },
        "ISERROR": test { error(of: $0) != nil },
        "ISERR": test { value in error(of: value).map { $0 != .notAvailable } ?? false },
        "ISNA": test { error(of: $0) == .notAvailable },
        "ISEVEN": .scalar(1...1) { arguments throws(CellError) in
            .boolean(try arguments.integer(0).isMultiple(of: 2))
        },
        "ISODD": .scalar(1...1) { arguments throws(CellError) in
            .boolean(!(try arguments.integer(0).isMultiple(of: 2)))
        },
        "NA": .scalar(0...0) { _ in .error(.notAvailable) },
        "N": .scalar(1...1) { arguments in
            switch arguments[0] {
            case .number, .error: arguments[0]
            case .boolean(let boolean): boolean ? 1 : 0
            case .blank, .text: 0
            }
        },
        "T": .scalar(1...1) { arguments in
            switch arguments[0] {
            case .text, .error: arguments[0]
            case .blank, .number, .boolean: ""
            }
        },
    ]

    private static func test(_ isTrue: @escaping @Sendable (FormulaValue) -> Bool) -> FunctionDefinition {
        .scalar(1...1) { arguments in .boolean(isTrue(arguments[0])) }
    }

    @Sendable private static func isText(_ value: FormulaValue) -> Bool {
        if case .text = value { return true }
        return false
    }

    private static func error(of value: FormulaValue) -> CellError? {
        if case .error(let error) = value { return error }
        return nil
    }
}
