/// The search for an order of a day in which some rows state no balance.
///
/// Such rows fit anywhere, so no rule finds their places in linear time: places are tried in the provider's
/// order, a limited number of times.
struct DaySearch {
    /// What came of it.
    enum Outcome {
        case found([LedgerRow])
        /// All orders were tried, and every one contradicts a stated balance.
        case impossible
        case gaveUp
    }

    /// One place of the order, with the rows that were tried there.
    private struct Place {
        let balance: Int64
        var cursor = 0
        var chosen: Int?
        /// Rows alike in amount and balance are interchangeable: one of them is enough to try.
        var tried: Set<Choice> = []
    }

    private struct Choice: Hashable {
        let amount: Int64
        let isStated: Bool
    }

    /// How many rows are looked at before giving up, in all and for each row of the day.
    private static let fewestSteps = 100_000
    private static let stepsPerRow = 20

    private let rows: [LedgerRow]
    private let stated: [Int64: [Int]]
    private let open: [Int]
    private var isUsed: [Bool]
    private var places: [Place]
    private var steps: Int

    /// Searches an order that begins at a balance.
    static func order(of rows: [LedgerRow], from start: Int64) -> Outcome {
        var search = DaySearch(rows, from: start)
        return search.run()
    }

    private init(_ rows: [LedgerRow], from start: Int64) {
        self.rows = rows
        // A stated balance beyond 64 bits of its amount belongs to no order.
        let positions = rows.indices.filter { rows[$0].balance != nil && rows[$0].balanceBefore != nil }
        stated = Dictionary(grouping: positions) { rows[$0].balanceBefore ?? 0 }
        open = rows.indices.filter { rows[$0].balance == nil }
        isUsed = Array(repeating: false, count: rows.count)
        places = [Place(balance: start)]
        steps = max(Self.fewestSteps, rows.count * Self.stepsPerRow)
    }

    private mutating func run() -> Outcome {
        while let place = places.indices.last {
            if place == rows.count { return .found(places.compactMap(\.chosen).map { rows[$0] }) }
            if let chosen = places[place].chosen { isUsed[chosen] = false }
            guard let (row, balance) = nextRow(at: place) else {
                if steps == 0 { return .gaveUp }
                places.removeLast()
                continue
            }
            places[place].chosen = row
            isUsed[row] = true
            places.append(Place(balance: balance))
        }
        return .impossible
    }

    /// The next row to try at a place, and the balance after it; nil after the last or when steps ran out.
    private mutating func nextRow(at place: Int) -> (row: Int, balance: Int64)? {
        let before = places[place].balance
        let fitting = stated[before] ?? []
        while steps > 0, places[place].cursor < fitting.count + open.count {
            let cursor = places[place].cursor
            places[place].cursor += 1
            steps -= 1
            let row = cursor < fitting.count ? fitting[cursor] : open[cursor - fitting.count]
            let choice = Choice(amount: rows[row].amount, isStated: cursor < fitting.count)
            guard !isUsed[row], places[place].tried.insert(choice).inserted else { continue }
            if let balance = rows[row].balance(after: before) { return (row, balance) }
        }
        return nil
    }
}
