/// The arguments of a call, evaluated when they are asked for.
struct CallArguments {
    typealias Failure = EvaluationFailure

    let evaluator: Evaluator
    let call: FunctionCall
    let asArray: Bool

    var count: Int { call.arguments.count }
    var dates: DateSystem { evaluator.environment.dateSystem }

    func node(_ index: Int) -> FormulaNode { call.arguments[index].node }

    /// Whether the argument is there and not left empty.
    func isGiven(_ index: Int) -> Bool {
        guard index < count else { return false }
        if case .missing = node(index) { return false }
        return true
    }

    func operand(_ index: Int) throws(Failure) -> Operand {
        try evaluator.operandOrThrow(node(index), asArray: asArray)
    }

    /// One value; an error is a value.
    func value(_ index: Int) throws(Failure) -> FormulaValue {
        switch try evaluator.prepared(node(index), false) {
        case .value(let value): return value
        case .array(let array): return array[0, 0]
        case .areas: return .error(.value)
        }
    }

    func number(_ index: Int) throws(Failure) -> FormulaNumber {
        let value = try value(index)
        do {
            return try Coercion.number(value, dates)
        } catch {
            throw .error(error)
        }
    }

    func text(_ index: Int) throws(Failure) -> String {
        let value = try value(index)
        do {
            return try Coercion.text(value)
        } catch {
            throw .error(error)
        }
    }

    func boolean(_ index: Int, or standard: Bool) throws(Failure) -> Bool {
        guard isGiven(index) else { return standard }
        let value = try value(index)
        do {
            return try Coercion.boolean(value)
        } catch {
            throw .error(error)
        }
    }

    /// Cut off behind the point.
    func integer(_ index: Int, or standard: Int) throws(Failure) -> Int {
        guard isGiven(index) else { return standard }
        guard let integer = try number(index).rounded(to: 0, .down).exactInteger,
            abs(integer) <= 1_000_000_000_000
        else { throw .error(.number) }
        return integer
    }

    /// All values of an argument.
    func array(_ index: Int) throws(Failure) -> FormulaArray {
        switch try operand(index) {
        case .value(let value): return FormulaArray(value)
        case .array(let array): return array
        case .areas(let areas):
            guard let area = areas.first, areas.count == 1 else { throw .error(.value) }
            return try evaluator.array(of: area)
        }
    }

    /// The cells that an argument means; an error where it is no reference.
    func areas(_ index: Int) throws(Failure) -> [SheetArea] { try evaluator.areas(of: node(index)) }
}
