extension FunctionTable {
    static let references: [String: FunctionDefinition] = [
        "ROW": .general(0...1) { arguments throws(EvaluationFailure) in
            try position(arguments, of: \.rows, home: arguments.evaluator.home.row, isRow: true)
        },
        "COLUMN": .general(0...1) { arguments throws(EvaluationFailure) in
            try position(arguments, of: \.columns, home: arguments.evaluator.home.column, isRow: false)
        },
        "ROWS": .general(1...1) { arguments throws(EvaluationFailure) in
            try size(arguments, { $0.rows.count }, { $0.rows })
        },
        "COLUMNS": .general(1...1) { arguments throws(EvaluationFailure) in
            try size(arguments, { $0.columns.count }, { $0.columns })
        },
        "AREAS": .general(1...1) { arguments throws(EvaluationFailure) in
            .value(.number(FormulaNumber(try arguments.areas(0).count)))
        },
        "INDEX": .general(2...4, takesArrays: true, index),
    ]

    private static func position(
        _ arguments: CallArguments, of side: (CellRange) -> ClosedRange<Int>, home: Int, isRow: Bool
    ) throws(EvaluationFailure) -> Operand {
        guard arguments.isGiven(0) else { return .value(.number(FormulaNumber(home))) }
        guard let range = try arguments.areas(0).first?.range else { throw .error(.reference) }
        let numbers = side(range)
        guard arguments.asArray, numbers.count > 1, numbers.count <= FormulaProgram.mostCells else {
            return .value(.number(FormulaNumber(numbers.lowerBound)))
        }
        let values = numbers.map { FormulaValue.number(FormulaNumber($0)) }
        return .array(
            FormulaArray(rows: isRow ? values.count : 1, columns: isRow ? 1 : values.count, values: values))
    }

    private static func size(
        _ arguments: CallArguments, _ ofRange: (CellRange) -> Int, _ ofArray: (FormulaArray) -> Int
    ) throws(EvaluationFailure) -> Operand {
        switch try arguments.operand(0) {
        case .value(.error(let error)): throw .error(error)
        case .value: return .value(1)
        case .array(let array): return .value(.number(FormulaNumber(ofArray(array))))
        case .areas(let areas):
            guard let area = areas.first, areas.count == 1 else { throw .error(.reference) }
            return .value(.number(FormulaNumber(ofRange(area.range))))
        }
    }

    /// A cell of a range, or a whole row or column of it where the other number is 0.
    @Sendable private static func index(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let first = try arguments.integer(1, or: 0)
        let second = arguments.isGiven(2) ? try arguments.integer(2, or: 0) : nil
        guard first >= 0, second ?? 0 >= 0 else { throw .error(.value) }
        switch try arguments.operand(0) {
        case .value(.error(let error)): throw .error(error)
        case .value(let value):
            guard first <= 1, second ?? 1 <= 1 else { throw .error(.reference) }
            return .value(value)
        case .array(let array):
            let (row, column) = places(first, second, isRow: array.rows == 1, hasColumn: arguments.count > 2)
            guard row <= array.rows, column <= array.columns else { throw .error(.reference) }
            if row > 0, column > 0 { return .value(array[row - 1, column - 1]) }
            if row > 0 { return .array(array.row(row - 1)) }
            return .array(column > 0 ? array.column(column - 1) : array)
        case .areas(let areas):
            let number = try arguments.integer(3, or: 1)
            guard areas.indices.contains(number - 1) else { throw .error(.reference) }
            let (area, range) = (areas[number - 1], areas[number - 1].range)
            let (row, column) = places(
                first, second, isRow: range.rows.count == 1, hasColumn: arguments.count > 2)
            guard row <= range.rows.count, column <= range.columns.count else { throw .error(.reference) }
            return .areas([
                SheetArea(
                    sheet: area.sheet,
                    range: CellRange(rows: range.rows.part(row), columns: range.columns.part(column)))
            ])
        }
    }

    /// One number counts along the only row, else along the rows.
    private static func places(
        _ first: Int, _ second: Int?, isRow: Bool, hasColumn: Bool
    ) -> (row: Int, column: Int) {
        if let second { return (first, second) }
        if hasColumn { return (first, 0) }
        return isRow ? (1, first) : (first, 1)
    }
}

extension ClosedRange<Int> {
    /// The one that stands at a place counted from 1, or all for 0.
    fileprivate func part(_ number: Int) -> ClosedRange<Int> {
        number == 0 ? self : (lowerBound + number - 1)...(lowerBound + number - 1)
    }
}
