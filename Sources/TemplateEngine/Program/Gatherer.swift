import StatementModel

/// Takes the values of a walk and makes one value of them.
struct Gatherer {
    private let kind: Gathering
    private var values: [TemplateValue] = []
    private var keys: [TemplateValue] = []
    private var result = TemplateValue.missing
    private var bestKey = TemplateValue.missing
    private var count: Int64 = 0
    private var places: [ValueKey: Int] = [:]
    private var groups: [[TemplateValue]] = []
    private var sum = Summation()

    init(_ kind: Gathering) {
        self.kind = kind
    }

    mutating func add(_ value: TemplateValue, key: TemplateValue) throws(FilterProblem) {
        count += 1
        switch kind {
        case .list, .reversed, .joined: values.append(value)
        case .sorted, .sortedDescending, .sortedByCase, .sortedByCaseDescending:
            values.append(value)
            keys.append(key)
        case .groups: addToGroup(value, key)
        case .unique:
            if places.updateValue(0, forKey: ValueKey(key)) == nil { values.append(value) }
        case .count: break
        case .sum, .amountSum, .average: try sum.add(value)
        case .least, .greatest: try keepBest(value, key: value)
        case .leastByKey, .greatestByKey: try keepBest(value, key: key)
        case .first: if count == 1 { result = value }
        case .last: result = value
        }
    }

    /// The currency that an argument of ``Gathering/amountSum`` tells.
    private static func currency(of argument: TemplateValue) -> Currency? {
        switch argument {
        case .record(let owner): owner.currency
        case .text(let code): Currency(code)
        default: nil
        }
    }

    private func zero(_ currency: Currency?) throws(FilterProblem) -> TemplateValue {
        guard let currency else {
            throw FilterProblem("there is no amount to add up, so the sum has no currency")
        }
        return .money(.zero(currency))
    }

    /// What was made of the values.
    ///
    /// - Parameters:
    ///   - argument: the separator of ``Gathering/joined``; for ``Gathering/amountSum`` the record
    ///     whose currency the amounts have, or its code, or nothing for the document's.
    ///   - currency: the currency of the document, for a sum of no amounts.
    func finished(argument: TemplateValue, _ currency: Currency?) throws(FilterProblem) -> TemplateValue {
        switch kind {
        case .list, .unique: .list(ValueList(values))
        case .reversed: .list(ValueList(values.reversed()))
        case .sorted, .sortedDescending, .sortedByCase, .sortedByCaseDescending:
            .list(ValueList(try sorted()))
        case .groups: .list(ValueList(try groupRecords()))
        case .count: .integer(count)
        case .sum: sum.total ?? .integer(0)
        case .amountSum:
            if let total = sum.total { total } else { try zero(Self.currency(of: argument) ?? currency) }
        case .average: try sum.average()
        case .least, .greatest, .leastByKey, .greatestByKey, .first, .last: result
        case .joined:
            .text(values.map { PlainText.text($0) ?? "" }.joined(separator: PlainText.text(argument) ?? ""))
        }
    }

    private mutating func addToGroup(_ value: TemplateValue, _ key: TemplateValue) {
        let index = places[ValueKey(key), default: groups.count]
        if index == groups.count {
            places[ValueKey(key)] = index
            keys.append(key)
            groups.append([])
        }
        groups[index].append(value)
    }

    private mutating func keepBest(_ value: TemplateValue, key: TemplateValue) throws(FilterProblem) {
        if case .missing = key { return }
        if case .missing = bestKey {
            bestKey = key
            result = value
            return
        }
        let order = try ValueComparison.sortingOrder(key, bestKey, tellsCase: false)
        let isBetter = kind == .least || kind == .leastByKey ? order < 0 : order > 0
        if isBetter {
            bestKey = key
            result = value
        }
    }

    private func sorted() throws(FilterProblem) -> [TemplateValue] {
        let isDescending = kind == .sortedDescending || kind == .sortedByCaseDescending
        let order = try Self.order(
            keys, tellsCase: kind == .sortedByCase || kind == .sortedByCaseDescending,
            isDescending: isDescending)
        return order.map { values[$0] }
    }

    private func groupRecords() throws(FilterProblem) -> [TemplateValue] {
        try Self.order(keys, tellsCase: true, isDescending: false).map { index in
            let items = TemplateValue.list(ValueList(groups[index]))
            let count = Int64(groups[index].count)
            return .record(ValueRecord([keys[index], items, .integer(count), keys[index], items]))
        }
    }

    /// The places of the keys in their order; equal ones stay in the order in which they came.
    private static func order(
        _ keys: [TemplateValue], tellsCase: Bool, isDescending: Bool
    ) throws(FilterProblem) -> [Int] {
        do {
            return try keys.indices.sorted { left, right in
                let order = try ValueComparison.sortingOrder(
                    keys[left], keys[right], tellsCase: tellsCase)
                return order == 0 ? left < right : isDescending ? order > 0 : order < 0
            }
        } catch let problem as FilterProblem {
            throw problem
        } catch {
            throw FilterProblem("the values cannot be put in order")
        }
    }
}

/// Adds up numbers or amounts of one currency; missing values count for nothing.
private struct Summation {
    /// Nil as long as there was no value.
    private(set) var total: TemplateValue?
    private var count: Int64 = 0

    mutating func add(_ value: TemplateValue) throws(FilterProblem) {
        if case .missing = value { return }
        count += 1
        total = if let total { try Arithmetic.apply(.add, total, value) } else { value }
    }

    func average() throws(FilterProblem) -> TemplateValue {
        guard let total else { return .missing }
        return try Arithmetic.apply(.divide, total, .integer(count))
    }
}
