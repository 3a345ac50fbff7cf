/// Finds the cells that a formula reads.
struct PrecedentFinder {
    let evaluator: Evaluator

    func precedents(of node: FormulaNode) throws(IncomputableFormula) -> [SheetArea] {
        do {
            return try found(in: node)
        } catch {
            // A reference to what is not there reads nothing.
            _ = try error.cellError()
            return []
        }
    }

    private func found(in node: FormulaNode) throws(EvaluationFailure) -> [SheetArea] {
        switch node {
        case .reference, .structured: return try evaluator.areas(of: node)
        case .name(let slot):
            guard let (inner, root) = try evaluator.evaluator(of: evaluator.formula.names[slot]) else {
                return []
            }
            return try PrecedentFinder(evaluator: inner).found(in: root)
        case .call(let call) where FunctionTable.volatile.contains(call.name):
            throw .incomputable(.volatile(function: call.name))
        default: break
        }
        // `A1:INDEX(A1:A9,3)` may reach any cell between what it names; that is its precedents' rectangle at most
        // where both lie in one range, as they do in practice.
        var areas: [SheetArea] = []
        for child in node.children {
            do {
                areas += try precedents(of: child)
            } catch {
                throw .incomputable(error)
            }
        }
        return areas
    }
}
