extension FunctionTable {
    static let lookups: [String: FunctionDefinition] = [
        "MATCH": .general(2...3, takesArrays: true) { arguments throws(EvaluationFailure) in
            let array = try arguments.array(1)
            guard array.rows == 1 || array.columns == 1 else { throw .error(.notAvailable) }
            let type = try arguments.integer(2, or: 1)
            let kind: Search.Kind = type == 0 ? .exact(wildcards: true) : type > 0 ? .ascending : .descending
            let found = try Search.place(of: wanted(arguments), in: array.values, kind)
            return .value(.number(FormulaNumber(found + 1)))
        },
        "VLOOKUP": .general(3...4, takesArrays: true) { arguments throws(EvaluationFailure) in
            try table(arguments, isVertical: true)
        },
        "HLOOKUP": .general(3...4, takesArrays: true) { arguments throws(EvaluationFailure) in
            try table(arguments, isVertical: false)
        },
        "LOOKUP": .general(2...3, takesArrays: true) { arguments throws(EvaluationFailure) in
            let array = try arguments.array(1)
            let isTall = array.rows >= array.columns
            let keys = isTall ? array.column(0) : array.row(0)
            let results =
                arguments.isGiven(2)
                ? try arguments.array(2)
                : isTall ? array.column(array.columns - 1) : array.row(array.rows - 1)
            let found = try Search.place(of: wanted(arguments), in: keys.values, .ascending)
            guard results.values.indices.contains(found) else { throw .error(.notAvailable) }
            return .value(results.values[found])
        },
        "XLOOKUP": .general(3...6, takesArrays: true, lookup),
    ]

    private static func wanted(_ arguments: CallArguments) throws(EvaluationFailure) -> FormulaValue {
        let value = try arguments.value(0)
        if case .error(let error) = value { throw .error(error) }
        return value == .blank ? 0 : value
    }

    private static func table(
        _ arguments: CallArguments, isVertical: Bool
    ) throws(EvaluationFailure) -> Operand {
        let wanted = try wanted(arguments)
        let array = try arguments.array(1)
        let number = try arguments.integer(2, or: 1)
        guard number >= 1 else { throw .error(.value) }
        guard number <= (isVertical ? array.columns : array.rows) else { throw .error(.reference) }
        let keys = isVertical ? array.column(0) : array.row(0)
        let kind: Search.Kind = try arguments.boolean(3, or: true) ? .ascending : .exact(wildcards: true)
        let found = try Search.place(of: wanted, in: keys.values, kind)
        return .value(isVertical ? array[found, number - 1] : array[number - 1, found])
    }

    @Sendable private static func lookup(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let keys = try arguments.array(1)
        let results = try arguments.array(2)
        guard keys.rows == 1 || keys.columns == 1 else { throw .error(.value) }
        let isTall = keys.columns == 1
        guard isTall ? keys.rows == results.rows : keys.columns == results.columns else {
            throw .error(.value)
        }
        let isBackwards = try arguments.integer(5, or: 1) < 0
        let kind: Search.Kind
        switch try arguments.integer(4, or: 0) {
        case 0: kind = .exact(wildcards: false)
        case -1: kind = .nextLess
        case 1: kind = .nextGreater
        case 2: kind = .exact(wildcards: true)
        default: throw .error(.value)
        }
        do {
            let place = try Search.place(
                of: wanted(arguments), in: isBackwards ? keys.values.reversed() : keys.values, kind)
            let found = isBackwards ? keys.values.count - 1 - place : place
            let result = isTall ? results.row(found) : results.column(found)
            return result.values.count == 1 ? .value(result.values[0]) : .array(result)
        } catch .error(.notAvailable) where arguments.isGiven(3) {
            return try arguments.operand(3)
        }
    }
}

/// Finds a value among others.
enum Search {
    enum Kind {
        case exact(wildcards: Bool)
        /// The last value that is not greater, in a list that rises.
        case ascending
        /// The last value that is not less, in a list that falls.
        case descending
        /// The value itself or the next less one, in any order.
        case nextLess
        /// The value itself or the next greater one, in any order.
        case nextGreater
    }

    /// The place from 0.
    ///
    /// - Throws: `#N/A` where there is none.
    static func place(
        of wanted: FormulaValue, in values: [FormulaValue], _ kind: Kind
    ) throws(EvaluationFailure) -> Int {
        let found: Int?
        switch kind {
        case .exact(let wildcards): found = exact(wanted, values, wildcards)
        case .ascending: found = sorted(wanted, values, passes: .greater)
        case .descending: found = sorted(wanted, values, passes: .less)
        case .nextLess: found = exact(wanted, values, false) ?? nearest(wanted, values, .less)
        case .nextGreater: found = exact(wanted, values, false) ?? nearest(wanted, values, .greater)
        }
        guard let found else { throw .error(.notAvailable) }
        return found
    }

    private static func exact(_ wanted: FormulaValue, _ values: [FormulaValue], _ wildcards: Bool) -> Int? {
        if wildcards, case .text(let text) = wanted {
            let pattern = WildcardPattern(text)
            return values.firstIndex { value in
                if case .text(let candidate) = value { return pattern.matches(candidate) }
                return false
            }
        }
        return values.firstIndex {
            ValueComparison.isSameKind($0, wanted) && ValueComparison.order($0, wanted) == .equal
        }
    }

    /// The last value of the kind before the first that goes past the wanted one.
    private static func sorted(
        _ wanted: FormulaValue, _ values: [FormulaValue], passes: ValueComparison.Order
    ) -> Int? {
        var found: Int?
        for (index, value) in values.enumerated() where ValueComparison.isSameKind(value, wanted) {
            if ValueComparison.order(value, wanted) == passes { break }
            found = index
        }
        return found
    }

    private static func nearest(
        _ wanted: FormulaValue, _ values: [FormulaValue], _ side: ValueComparison.Order
    ) -> Int? {
        var best: Int?
        for (index, value) in values.enumerated() where ValueComparison.isSameKind(value, wanted) {
            guard ValueComparison.order(value, wanted) == side else { continue }
            if let current = best {
                let order = ValueComparison.order(value, values[current])
                guard order == (side == .less ? .greater : .less) else { continue }
            }
            best = index
        }
        return best
    }
}
