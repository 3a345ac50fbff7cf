import ByteSinks
import OutputWriters
import StatementModel
import Synchronization

/// A writer with one fault, or none; it writes a line a transaction.
struct LineWriter: OutputWriter {
    enum Fault: String, CaseIterable {
        case countsItsRuns
        case hidesSinkFailure
        case goesOnAfterSinkFailure
        case tellsOtherError
        case writesNothing
        case refusesAll
        case refusesWithoutWords
        case failsOtherwise
        case roundsAmounts
        case forgetsLastRow
        case cutsNarrations
        case gathersAll
        case dropsDates
        case dropsDirections
    }

    let fault: Fault?
    private let runs = RunCounter()
    var format: OutputFormat { OutputFormat("lines") }

    init(_ fault: Fault? = nil) {
        self.fault = fault
    }

    func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        switch fault {
        case .writesNothing: return
        case .refusesAll: throw .notExpressible("This writer writes nothing at all.")
        case .refusesWithoutWords where report.statement == nil: throw .notExpressible(" ")
        case .failsOtherwise where report.statement?.currency.code == "JPY": throw .arithmetic(.overflow)
        default: break
        }
        let statement = try report.requiredStatement(for: format)
        var pieces = ["\(statement.currency) \(statement.closingBalance?.minorUnits == nil)\n"]
        if fault == .countsItsRuns { pieces.append("\(runs.next())\n") }
        let entries = fault == .forgetsLastRow ? statement.entries.dropLast() : statement.entries[...]
        pieces += entries.map(line)
        if fault == .gathersAll { pieces = [pieces.joined()] }
        for piece in pieces {
            do throws(SinkError) {
                try sink.write(piece)
            } catch {
                switch fault {
                case .hidesSinkFailure: return
                case .goesOnAfterSinkFailure:
                    try? sink.write("more")
                    throw .sink(error)
                case .tellsOtherError: throw .notExpressible("The sink is full.")
                default: throw .sink(error)
                }
            }
        }
    }

    private func line(_ entry: StatementEntry) -> String {
        let amount =
            switch fault {
            case .roundsAmounts: String(Int64(Double(entry.amount.minorUnits) / 100))
            case .dropsDirections: String(entry.amount.minorUnits.magnitude)
            default: String(entry.amount.minorUnits)
            }
        let text = fault == .cutsNarrations ? "" : String(reflecting: entry.transaction.narration)
        let date = fault == .dropsDates ? "" : entry.transaction.date.description
        return "\(date)\t\(amount)\t\(text)\n"
    }
}

/// Tells how often it was asked.
private final class RunCounter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
