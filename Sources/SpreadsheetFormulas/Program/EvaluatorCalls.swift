/// Calls of functions, and operations value by value.
extension Evaluator {
    /// A value or an array; ranges become the one or the other.
    func prepared(_ node: FormulaNode, _ asArray: Bool) throws(Failure) -> Operand {
        switch try operandOrThrow(node, asArray: asArray) {
        case .value(let value): return .value(value)
        case .array(let array): return .array(array)
        case .areas(let areas):
            do {
                if asArray, areas.count == 1, !areas[0].range.isSingleCell {
                    return .array(try array(of: areas[0]))
                }
                return .value(try intersected(areas))
            } catch .error(let error) {
                return .value(.error(error))
            }
        }
    }

    func lift(
        _ nodes: [FormulaNode], _ asArray: Bool, _ compute: ([FormulaValue]) -> FormulaValue
    ) throws(Failure) -> Operand {
        var operands: [Operand] = []
        for node in nodes { operands.append(try prepared(node, asArray)) }
        return try Self.combine(operands, compute)
    }

    /// Computes with values, or value by value where one operand is an array.
    static func combine(
        _ operands: [Operand], _ compute: ([FormulaValue]) -> FormulaValue
    ) throws(Failure) -> Operand {
        var values: [FormulaValue] = []
        for operand in operands {
            guard case .value(let value) = operand else {
                let arrays = operands.map { operand in
                    switch operand {
                    case .value(let value): FormulaArray(value)
                    case .array(let array): array
                    case .areas: FormulaArray(.error(.value))
                    }
                }
                let count = (arrays.map(\.rows).max() ?? 1) * (arrays.map(\.columns).max() ?? 1)
                guard count <= FormulaProgram.mostCells else { throw .incomputable(.tooManyCells(count)) }
                return .array(FormulaArray.lifted(arrays, compute))
            }
            values.append(value)
        }
        return .value(compute(values))
    }

    func call(_ call: FunctionCall, _ asArray: Bool) throws(Failure) -> Operand {
        guard let function = FunctionTable.function(call.name) else {
            throw .incomputable(
                FunctionTable.volatile.contains(call.name)
                    ? .volatile(function: call.name) : .unknownFunction(call.name))
        }
        // A file that says otherwise was not written by Excel, which refuses such a formula.
        guard function.arguments.contains(call.arguments.count) else { throw .error(.value) }
        switch function.body {
        case .scalar(let compute):
            return try lift(call.arguments.map(\.node), asArray) { values in
                ScalarArguments(values: values, dates: environment.dateSystem).result(of: compute)
            }
        case .general(let compute):
            let arguments = CallArguments(
                evaluator: self, call: call, asArray: asArray || function.takesArrays)
            let result = try compute(arguments)
            if case .value(let value) = result { return .value(value.finite) }
            return result
        }
    }

    /// The value that a cell shows for a result.
    func cellValue(_ operand: Operand) throws(IncomputableFormula) -> FormulaValue {
        let value: FormulaValue
        switch operand {
        case .value(let single): value = single
        case .array(let array): value = array[0, 0]
        case .areas(let areas):
            do {
                value = try intersected(areas)
            } catch {
                value = .error(try error.cellError())
            }
        }
        return value == .blank ? 0 : value.finite
    }
}

extension FormulaValue {
    /// A number that is too large for a cell is an error.
    var finite: FormulaValue {
        if case .number(let number) = self, !number.isFinite { return .error(.number) }
        return self
    }
}
