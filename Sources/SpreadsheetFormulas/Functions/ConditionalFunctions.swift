extension FunctionTable {
    static let conditionals: [String: FunctionDefinition] = {
        var table: [String: FunctionDefinition] = [:]
        for function in ConditionalFunction.allCases {
            table[function.rawValue] = .general(function.arguments) { arguments throws(EvaluationFailure) in
                try function.operand(arguments)
            }
        }
        return table
    }()
}

/// The functions of cells that meet conditions.
enum ConditionalFunction: String, Sendable, CaseIterable {
    case sumIf = "SUMIF"
    case countIf = "COUNTIF"
    case averageIf = "AVERAGEIF"
    case sumIfs = "SUMIFS"
    case countIfs = "COUNTIFS"
    case averageIfs = "AVERAGEIFS"
    case minIfs = "MINIFS"
    case maxIfs = "MAXIFS"

    var arguments: ClosedRange<Int> {
        switch self {
        case .sumIf, .averageIf: 2...3
        case .countIf: 2...2
        case .countIfs: 2...254
        default: 3...255
        }
    }

    private static let mostLooks = 100_000_000
    private static let mostCriteria = 65_536

    /// Which arguments are ranges and which are criteria.
    struct Layout {
        /// The argument with the data; nil where matches are counted.
        let data: Int?
        /// Each range with its criterion.
        let pairs: [(range: Int, criterion: Int)]
    }

    /// Nil where a range stands without a criterion, or arguments are missing.
    func layout(count: Int) -> Layout? {
        guard arguments.contains(count) else { return nil }
        switch self {
        case .countIf: return Layout(data: nil, pairs: [(0, 1)])
        case .sumIf, .averageIf: return Layout(data: count == 3 ? 2 : 0, pairs: [(0, 1)])
        case .countIfs:
            guard count.isMultiple(of: 2) else { return nil }
            return Layout(data: nil, pairs: stride(from: 0, to: count, by: 2).map { ($0, $0 + 1) })
        default:
            guard !count.isMultiple(of: 2) else { return nil }
            return Layout(data: 0, pairs: stride(from: 1, to: count, by: 2).map { ($0, $0 + 1) })
        }
    }

    func operand(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let set: ConditionalSet
        if case .conditional(let gathered)? = arguments.evaluator.accumulated[.whole(arguments.call)] {
            set = gathered
        } else {
            var reading = try prepared(arguments)
            for index in reading.variants.indices {
                try reading.variants[index].read(with: arguments.evaluator)
            }
            set = reading
        }
        var values: [FormulaValue] = []
        for variant in set.variants {
            values.append(result(variant))
        }
        if values.count == 1 { return .value(values[0]) }
        return .array(FormulaArray(rows: set.rows, columns: set.columns, values: values))
    }

    /// The conditions of a call with what their criteria come to, before any cell has been looked at.
    func prepared(_ arguments: CallArguments) throws(EvaluationFailure) -> ConditionalSet {
        guard let layout = layout(count: arguments.count) else { throw .error(.value) }
        var areas: [SheetArea] = []
        var criteria: [FormulaArray] = []
        for pair in layout.pairs {
            areas.append(try only(arguments.areas(pair.range)))
            switch try arguments.evaluator.prepared(arguments.node(pair.criterion), arguments.asArray) {
            case .value(let value): criteria.append(FormulaArray(value))
            case .array(let array): criteria.append(array)
            case .areas: throw .error(.value)
            }
        }
        var data: SheetArea?
        if let index = layout.data { data = try sized(only(arguments.areas(index)), like: areas[0]) }
        guard areas.allSatisfy({ $0.range.hasSize(of: areas[0].range) }) else { throw .error(.value) }
        let rows = criteria.map(\.rows).max() ?? 1
        let columns = criteria.map(\.columns).max() ?? 1
        // Each element of an array of criteria costs a look at every cell.
        let used = arguments.evaluator.cells.usedRange(ofSheet: areas[0].sheet)
        let looks = (areas[0].range.rows.clamped(to: 1...(used?.rows.upperBound ?? 1))).count
        let (cost, overflow) = (rows * columns).multipliedReportingOverflow(by: looks)
        guard
            rows * columns == 1 || !overflow && cost <= Self.mostLooks && rows * columns <= Self.mostCriteria
        else {
            throw .incomputable(.tooManyCells(rows * columns))
        }
        var set = ConditionalSet(rows: rows, columns: columns, variants: [])
        for row in 0..<rows {
            for column in 0..<columns {
                let conditions = zip(areas, criteria).map { area, criterion in
                    ConditionalAccumulator.Condition(
                        area: area, criterion: Criterion(criterion.spread(row, column), arguments.dates))
                }
                set.variants.append(ConditionalAccumulator(data: data, conditions: conditions))
            }
        }
        return set
    }

    private func only(_ areas: [SheetArea]) throws(EvaluationFailure) -> SheetArea {
        guard let area = areas.first, areas.count == 1 else { throw .error(.value) }
        return area
    }

    /// SUMIF and AVERAGEIF take as many cells of the data as the range has, from its first cell on; the others
    /// want ranges of one size.
    private func sized(_ data: SheetArea, like area: SheetArea) throws(EvaluationFailure) -> SheetArea {
        guard !data.range.hasSize(of: area.range) else { return data }
        guard self == .sumIf || self == .averageIf else { throw .error(.value) }
        let (row, column) = (data.range.rows.lowerBound, data.range.columns.lowerBound)
        let range = CellRange(
            rows: row...(row + area.range.rows.count - 1),
            columns: column...(column + area.range.columns.count - 1))
        return SheetArea(sheet: data.sheet, range: range)
    }

    private func result(_ found: ConditionalAccumulator) -> FormulaValue {
        let function: StatisticFunction
        switch self {
        case .countIf, .countIfs: return .number(FormulaNumber(found.allMatches))
        case .sumIf, .sumIfs: function = .sum
        case .averageIf, .averageIfs: function = .average
        case .minIfs: function = .least
        case .maxIfs: function = .greatest
        }
        do {
            return try function.result(found.found)
        } catch {
            return .error(error)
        }
    }
}

extension CellRange {
    func hasSize(of other: CellRange) -> Bool {
        rows.count == other.rows.count && columns.count == other.columns.count
    }
}
