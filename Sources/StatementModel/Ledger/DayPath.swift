/// Paths over all rows of a day whose rows all state balances (Hierholzer's algorithm).
struct DayPath {
    /// More ends than this say that the balances are no chain at all; joining them would tell nothing.
    private static let mostBridges = 100

    private let rows: [LedgerRow]
    private let after: [Int64]
    private let bridges: [(from: Int64, to: Int64)]
    /// The rows not yet taken, by the balance before them; a number beyond the rows is a bridge.
    private var unused: [Int64: [Int]]

    /// A path without a break, or nil when there is none.
    static func path(through rows: [LedgerRow], _ graph: BalanceGraph, from start: Int64?) -> [LedgerRow]? {
        guard let origin = graph.origin(preferring: start) else { return nil }
        var path = DayPath(rows, graph, bridges: [])
        let order = path.take(from: origin)
        return order.count == rows.count ? order : nil
    }

    /// An order with breaks where rows are missing, the smallest that explain the day; nil when the balances
    /// are no chain at all.
    static func bridged(
        through rows: [LedgerRow], _ graph: BalanceGraph, from start: Int64?, to ends: Set<Int64>
    ) -> [LedgerRow]? {
        var (sources, sinks) = graph.looseEnds()
        guard sources.count <= mostBridges else { return nil }
        var origin = start ?? rows.first?.balanceBefore
        if let first = sources.first {
            origin = start.flatMap { sources.contains($0) ? $0 : nil } ?? first
            if let origin, let place = sources.firstIndex(of: origin) { sources.remove(at: place) }
            let last = sinks.firstIndex(where: ends.contains) ?? likeliestEnd(of: sinks, joinedTo: sources)
            sinks.remove(at: last)
        }
        var path = DayPath(rows, graph, bridges: Array(zip(sinks, sources)))
        // What hangs on the main part by a missing row alone is a part of its own.
        let main = origin.map { path.take(from: $0) } ?? []
        let before = start.map { path.take(from: $0) } ?? []
        let last =
            rows.compactMap(\.balanceBefore).first { ends.contains($0) }.map { path.take(from: $0) } ?? []
        let others = rows.compactMap(\.balanceBefore).flatMap { path.take(from: $0) }
        return before + main + others + last
    }

    /// The sink whose removal leaves the smallest distances between the others and the sources.
    private static func likeliestEnd(of sinks: [Int64], joinedTo sources: [Int64]) -> Int {
        let distances = sinks.indices.map { left in
            zip(sinks[..<left] + sinks[(left + 1)...], sources).reduce(Int128(0)) { total, pair in
                total + abs(Int128(pair.0) - Int128(pair.1))
            }
        }
        return distances.indices.min { distances[$0] < distances[$1] } ?? 0
    }

    private init(_ rows: [LedgerRow], _ graph: BalanceGraph, bridges: [(from: Int64, to: Int64)]) {
        self.rows = rows
        self.bridges = bridges
        after = graph.after
        unused = graph.rowsFrom
        // A bridge stands first in its list, so that rows are taken before it.
        for (number, bridge) in bridges.enumerated() {
            unused[bridge.from, default: []].insert(rows.count + number, at: 0)
        }
    }

    /// Takes all rows that a balance leads to.
    private mutating func take(from origin: Int64) -> [LedgerRow] {
        var trail: [(balance: Int64, edge: Int?)] = [(origin, nil)]
        var path: [LedgerRow] = []
        while let (balance, edge) = trail.last {
            if let next = unused[balance]?.popLast() {
                trail.append((next < rows.count ? after[next] : bridges[next - rows.count].to, next))
            } else {
                trail.removeLast()
                if let edge, edge < rows.count { path.append(rows[edge]) }
            }
        }
        return path.reversed()
    }
}
