extension FunctionTable {
    static let logic: [String: FunctionDefinition] = [
        "IF": .general(1...3, choose),
        "IFS": .general(2...most) { arguments throws(EvaluationFailure) in
            for index in stride(from: 0, to: arguments.count - 1, by: 2)
            where try arguments.boolean(index, or: false) {
                return try arguments.operand(index + 1)
            }
            throw .error(.notAvailable)
        },
        "IFERROR": .general(2...2) { arguments throws(EvaluationFailure) in
            try replaced(arguments) { _ in true }
        },
        "IFNA": .general(2...2) { arguments throws(EvaluationFailure) in
            try replaced(arguments) { $0 == .notAvailable }
        },
        "SWITCH": .general(3...most, select),
        "CHOOSE": .general(2...most) { arguments throws(EvaluationFailure) in
            let index = try arguments.integer(0, or: 0)
            guard index >= 1, index < arguments.count else { throw .error(.value) }
            return try arguments.operand(index)
        },
        "AND": .general(1...most) { arguments throws(EvaluationFailure) in
            .value(.boolean(try truths(arguments).allSatisfy { $0 }))
        },
        "OR": .general(1...most) { arguments throws(EvaluationFailure) in
            .value(.boolean(try truths(arguments).contains(true)))
        },
        "XOR": .general(1...most) { arguments throws(EvaluationFailure) in
            .value(.boolean(!(try truths(arguments)).count(where: { $0 }).isMultiple(of: 2)))
        },
        "NOT": .scalar(1...1) { arguments throws(CellError) in
            .boolean(!(try Coercion.boolean(arguments[0])))
        },
        "TRUE": .scalar(0...0) { _ in true },
        "FALSE": .scalar(0...0) { _ in false },
    ]

    @Sendable private static func choose(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        if arguments.asArray,
            case .array(let conditions) = try arguments.evaluator.prepared(arguments.node(0), true)
        {
            let yes = try branch(arguments, 1, or: true)
            let no = try branch(arguments, 2, or: false)
            return try Evaluator.combine([.array(conditions), yes, no], chosen)
        }
        let isMet = try arguments.boolean(0, or: false)
        let index = isMet ? 1 : 2
        guard index < arguments.count else { return .value(.boolean(isMet)) }
        guard arguments.isGiven(index) else { return .value(0) }
        return try arguments.operand(index)
    }

    private static func chosen(_ values: [FormulaValue]) -> FormulaValue {
        do {
            return try Coercion.boolean(values[0]) ? values[1] : values[2]
        } catch {
            return .error(error)
        }
    }

    private static func branch(
        _ arguments: CallArguments, _ index: Int, or standard: Bool
    ) throws(EvaluationFailure) -> Operand {
        guard index < arguments.count else { return .value(.boolean(standard)) }
        return try arguments.evaluator.prepared(arguments.node(index), true)
    }

    private static func replaced(
        _ arguments: CallArguments, _ isReplaced: (CellError) -> Bool
    ) throws(EvaluationFailure) -> Operand {
        let first = try arguments.evaluator.prepared(arguments.node(0), arguments.asArray)
        switch first {
        case .value(.error(let error)) where isReplaced(error): return try arguments.operand(1)
        case .array:
            let other = try arguments.evaluator.prepared(arguments.node(1), arguments.asArray)
            return try Evaluator.combine([first, other]) { values in
                if case .error(let error) = values[0], isReplaced(error) { return values[1] }
                return values[0]
            }
        case .value, .areas: return first
        }
    }

    @Sendable private static func select(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let wanted = try arguments.value(0)
        if case .error(let error) = wanted { throw .error(error) }
        var index = 1
        while index + 1 < arguments.count {
            let candidate = try arguments.value(index)
            if case .error(let error) = candidate { throw .error(error) }
            if ValueComparison.isSameKind(wanted, candidate),
                ValueComparison.order(wanted, candidate) == .equal
            {
                return try arguments.operand(index + 1)
            }
            index += 2
        }
        guard index < arguments.count else { throw .error(.notAvailable) }
        return try arguments.operand(index)
    }

    /// The truth values among the arguments: text and blank cells of ranges do not count.
    private static func truths(_ arguments: CallArguments) throws(EvaluationFailure) -> [Bool] {
        var truths: [Bool] = []
        for index in 0..<arguments.count {
            switch try arguments.operand(index) {
            case .value(let value):
                do {
                    truths.append(try Coercion.boolean(value))
                } catch {
                    throw .error(error)
                }
            case .array(let array): truths += try counted(array.values)
            case .areas(let areas):
                for area in areas {
                    guard let used = try arguments.evaluator.used(area) else { continue }
                    let part = SheetArea(sheet: area.sheet, range: used)
                    truths += try counted(arguments.evaluator.array(of: part).values)
                }
            }
        }
        guard !truths.isEmpty else { throw .error(.value) }
        return truths
    }

    private static func counted(_ values: [FormulaValue]) throws(EvaluationFailure) -> [Bool] {
        var truths: [Bool] = []
        for value in values {
            switch value {
            case .boolean(let boolean): truths.append(boolean)
            case .number(let number): truths.append(!number.isZero)
            case .error(let error): throw .error(error)
            case .blank, .text: break
            }
        }
        return truths
    }
}
