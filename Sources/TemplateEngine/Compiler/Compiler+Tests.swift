extension Compiler {
    /// The questions that `is` asks, for suggestions and the reference page.
    static let testNames = [
        "defined", "undefined", "none", "missing", "empty", "odd", "even", "divisibleby", "in", "eq", "ne",
        "lt", "le", "gt", "ge", "equalto", "greaterthan", "lessthan", "starting_with", "ending_with",
        "lower", "upper", "alphabetic", "true", "false", "string", "number", "integer", "float", "boolean",
        "iterable", "sequence", "mapping",
    ]

    private static let comparisons: [String: BinaryOperator] = [
        "eq": .equal, "equalto": .equal, "==": .equal, "ne": .notEqual, "!=": .notEqual, "lt": .less,
        "<": .less, "lessthan": .less, "le": .lessOrEqual, "<=": .lessOrEqual, "gt": .greater, ">": .greater,
        "greaterthan": .greater, "ge": .greaterOrEqual, ">=": .greaterOrEqual,
    ]

    /// Whether a name is that of a test or of a comparison.
    static func isTest(_ name: String) -> Bool { testNames.contains(name) || comparisons[name] != nil }

    /// The operator that a test's name stands for, as in `selectattr("amount", "gt", 5)`.
    static func comparison(named name: String) -> BinaryOperator? { comparisons[name] }

    mutating func tested(
        _ value: Expression, _ test: Identifier, _ arguments: [Argument], isNegated: Bool,
        at range: SourceRange
    ) -> Operand? {
        guard let answer = answer(value, test, arguments, at: range) else { return nil }
        guard isNegated else { return answer }
        let result = builder.newRegister()
        builder.emit(.not(result, register(of: answer, at: range)), at: range)
        return Operand(.register(result), .boolean)
    }

    private mutating func answer(
        _ value: Expression, _ test: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> Operand? {
        if let comparison = Self.comparisons[test.name] {
            guard let argument = onlyArgument(arguments, of: test) else { return nil }
            return self.comparison(comparison, value, argument, at: range)
        }
        switch test.name {
        case "defined", "undefined", "none", "missing":
            return presence(value, isPresent: test.name == "defined", at: range)
        case "empty": return truthValue(Expression(kind: .unary(.not, value), range: range))
        case "in":
            guard let argument = onlyArgument(arguments, of: test) else { return nil }
            return membership(value, argument, isNegated: false, at: range)
        case "true", "false":
            let literal = Expression(kind: .literal(.boolean(test.name == "true")), range: test.range)
            return comparison(.equal, value, literal, at: range)
        case "iterable", "sequence", "mapping": return kindTest(value, test, at: range)
        default: return valueTest(value, test, arguments, at: range)
        }
    }

    /// Whether a value is a list (a text is one of its characters), or a record.
    private mutating func kindTest(
        _ value: Expression, _ test: Identifier, at range: SourceRange
    ) -> Operand? {
        guard let operand = operand(value) else { return nil }
        let holds: Bool =
            switch operand.type.unwrapped {
            case .list, .text, .markup: test.name != "mapping"
            case .record: test.name == "mapping"
            default: false
            }
        if operand.type.unwrapped == .anyScalar, test.name != "mapping" {
            return valueTest(value, Identifier(name: "string", range: test.range), [], at: range)
        }
        guard operand.type.isOptional, holds else { return constant(.boolean(holds)) }
        return presence(of: operand, isPresent: true, at: range)
    }

    private mutating func onlyArgument(_ arguments: [Argument], of test: Identifier) -> Expression? {
        if arguments.count == 1 { return arguments[0].value }
        error("'\(test.name)' takes one argument", at: test.range, help: "for example: x is \(test.name)(5)")
        return nil
    }

    /// Questions that people ask elsewhere, and how they are asked here.
    private static let foreignTests = [
        "positive": "compare: … > 0", "negative": "compare: … < 0", "zero": "compare: … == 0",
        "null": "ask 'is none'", "nil": "ask 'is none'", "blank": "ask 'is empty'",
        "present": "ask 'is defined'",
        "containing": "write 'in', with the sides swapped: \"a\" in text", "sameas": "compare: … == …",
        "filter": "all filters are always there", "test": "all tests are always there",
        "callable": "only macros are called", "escaped": "values are escaped when they are printed",
    ]

    private static let valueTests: [String: (test: ValueTest, type: TemplateType?, takesArgument: Bool)] = [
        "odd": (.odd, .integer, false), "even": (.even, .integer, false),
        "divisibleby": (.divisible, .integer, true), "starting_with": (.startsWith, .text, true),
        "ending_with": (.endsWith, .text, true), "lower": (.isLowercase, .text, false),
        "upper": (.isUppercase, .text, false), "alphabetic": (.isAlphabetic, .text, false),
        "string": (.isText, nil, false),
        "number": (.isNumber, nil, false), "integer": (.isInteger, nil, false),
        "float": (.isDecimal, nil, false), "boolean": (.isBoolean, nil, false),
    ]

    private mutating func valueTest(
        _ value: Expression, _ test: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> Operand? {
        guard let known = Self.valueTests[test.name] else {
            let near = NearestName.suggestion(for: test.name, among: Self.testNames)
            error(
                "there is no test '\(test.name)'", at: test.range,
                help: Self.foreignTests[test.name] ?? near.map { "did you mean '\($0)'?" }
                    ?? "there are: \(Self.testNames.joined(separator: ", "))")
            return nil
        }
        guard let operand = operand(value) else { return nil }
        if let type = known.type, operand.type.unwrapped != type, operand.type.unwrapped != .anyScalar {
            error(
                "'is \(test.name)' asks about \(type.words), and this is \(operand.type.words)",
                at: value.range)
            return nil
        }
        var argument = Program.missing
        if known.takesArgument {
            guard let expression = onlyArgument(arguments, of: test),
                let value = presentOperand(expression)
            else { return nil }
            argument = register(of: value, at: expression.range)
        }
        let result = builder.newRegister()
        builder.emit(
            .test(result, known.test, register(of: operand, at: value.range), argument: argument), at: range)
        return Operand(.register(result), .boolean)
    }
}
