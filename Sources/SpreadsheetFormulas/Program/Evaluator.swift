/// Computes the parts of one formula that stands in one cell.
struct Evaluator: Sendable {
    let context: EvaluationContext
    /// What the references mean, where that is not what the formula says.
    let areas: [[SheetArea]]?
    let home: CellAddress
    let cells: any CellSource
    /// What streamed by, by the call and argument that want it.
    var accumulated: [AggregateKey: Accumulator] = [:]
    /// The streamed row that references to streamed ranges mean right now.
    var boundRow: BoundRow?
    /// The depth of the formulas of the names that stand around this one.
    var outerDepth = 0

    /// The most levels of formulas within one another; names that refer to themselves reach it.
    static let mostDepth = 2 * SheetLimits.nesting

    typealias Failure = EvaluationFailure

    var formula: Formula { context.formula }
    var sheet: String { context.sheet }
    var environment: FormulaEnvironment { context.environment }

    /// The value of a node; errors are values.
    ///
    /// - Parameter asArray: ranges stand for all their cells, as in SUMPRODUCT; else an operator takes the cell
    ///   in the formula's own row or column.
    func operand(_ node: FormulaNode, asArray: Bool) throws(IncomputableFormula) -> Operand {
        do {
            return try evaluate(node, asArray)
        } catch {
            return .value(.error(try error.cellError()))
        }
    }

    private func evaluate(_ node: FormulaNode, _ asArray: Bool) throws(Failure) -> Operand {
        switch node {
        case .number(let number): return .value(.number(number))
        case .text(let text): return .value(.text(text))
        case .boolean(let boolean): return .value(.boolean(boolean))
        case .error(let error): return .value(.error(error))
        case .missing: return .value(.blank)
        case .array(let rows):
            return .array(FormulaArray(rows: rows.count, columns: rows[0].count, values: rows.flatMap { $0 }))
        case .parenthesized(let inner): return try evaluate(inner, asArray)
        case .reference, .structured: return .areas(try areas(of: node))
        case .union(let nodes):
            var areas: [SheetArea] = []
            for node in nodes { areas += try self.areas(of: node) }
            return .areas(areas)
        case .name(let slot): return try name(formula.names[slot], asArray)
        case .prefix(let signs, let inner):
            let isNegative = !signs.count(where: { $0 == .minus }).isMultiple(of: 2)
            guard signs.contains(.minus) else { return try evaluate(inner, asArray) }
            return try lift([inner], asArray) {
                FormulaOperators.sign($0[0], isNegative, environment.dateSystem)
            }
        case .percent(let times, let inner):
            return try lift([inner], asArray) {
                FormulaOperators.percent($0[0], times, environment.dateSystem)
            }
        case .chain(let first, let links): return try chain(first, links, asArray)
        case .call(let call): return try self.call(call, asArray)
        }
    }

    private func chain(
        _ first: FormulaNode, _ links: [FormulaNode.Link], _ asArray: Bool
    ) throws(Failure) -> Operand {
        if case .symbol(let symbol)? = links.first?.symbol, symbol != .colon {
            var result = try prepared(first, asArray)
            for link in links {
                guard case .symbol(let symbol) = link.symbol else { continue }
                let right = try prepared(link.node, asArray)
                result = try Self.combine([result, right]) {
                    FormulaOperators.apply(symbol, $0[0], $0[1], environment.dateSystem)
                }
            }
            return result
        }
        var areas = try self.areas(of: first)
        for link in links {
            let right = try self.areas(of: link.node)
            if case .intersection = link.symbol {
                areas = try Self.intersection(areas, right)
            } else {
                areas = [try Self.hull(areas + right)]
            }
        }
        return .areas(areas)
    }

    private static func intersection(
        _ left: [SheetArea], _ right: [SheetArea]
    ) throws(Failure) -> [SheetArea] {
        var common: [SheetArea] = []
        for first in left {
            for second in right where SheetName.isSame(first.sheet, second.sheet) {
                if let range = first.range.intersection(second.range) {
                    common.append(SheetArea(sheet: first.sheet, range: range))
                }
            }
        }
        guard !common.isEmpty else { throw .error(.null) }
        return common
    }

    private static func hull(_ areas: [SheetArea]) throws(Failure) -> SheetArea {
        guard let first = areas.first,
            areas.allSatisfy({ SheetName.isSame($0.sheet, first.sheet) })
        else { throw .error(.value) }
        let ranges = areas.map(\.range)
        let rows = ranges.reduce(first.range.rows) {
            min($0.lowerBound, $1.rows.lowerBound)...max($0.upperBound, $1.rows.upperBound)
        }
        let columns = ranges.reduce(first.range.columns) {
            min($0.lowerBound, $1.columns.lowerBound)...max($0.upperBound, $1.columns.upperBound)
        }
        return SheetArea(sheet: first.sheet, range: CellRange(rows: rows, columns: columns))
    }

    private func name(_ name: FormulaName, _ asArray: Bool) throws(Failure) -> Operand {
        if let workbook = name.sheets?.workbook {
            throw .incomputable(.otherWorkbook(workbook + "!" + name.name))
        }
        guard let (inner, root) = try evaluator(of: name) else { throw .error(.name) }
        return try inner.evaluate(root, asArray)
    }

    /// The evaluator of a name's formula, which computes in the same cell; nil where the name is not defined.
    func evaluator(of name: FormulaName) throws(Failure) -> (Evaluator, FormulaNode)? {
        guard let formula = environment.formula(named: name.name, onSheet: name.sheets?.first ?? sheet) else {
            return nil
        }
        let depth = outerDepth + self.formula.depth
        guard depth + formula.depth <= Self.mostDepth else { throw .incomputable(.tooDeep) }
        let inner = Evaluator(
            context: EvaluationContext(formula: formula, sheet: sheet, environment: environment), areas: nil,
            home: home, cells: cells, outerDepth: depth)
        return (inner, formula.root)
    }
}

/// What stays the same however often a formula is computed; shared, so that an evaluator costs little to copy.
final class EvaluationContext: Sendable {
    let formula: Formula
    let sheet: String
    let environment: FormulaEnvironment

    init(formula: Formula, sheet: String, environment: FormulaEnvironment) {
        self.formula = formula
        self.sheet = sheet
        self.environment = environment
    }
}
