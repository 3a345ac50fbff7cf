import StatementModel
import TemplateEngine

/// A report of which only some of the transactions are seen; everything else is the whole report's.
final class WindowedRecord: TemplateRecord {
    private let report: any TemplateRecord
    private let slot: Int
    private let rows: Range<Int>

    /// - Parameters:
    ///   - slot: the field with the list of which only some rows are seen.
    ///   - rows: the rows, from 0.
    init(_ report: any TemplateRecord, slot: Int, rows: Range<Int>) {
        self.report = report
        self.slot = slot
        self.rows = rows
    }

    var currency: Currency? { report.currency }

    func value(at slot: Int) -> TemplateValue {
        let value = report.value(at: slot)
        guard slot == self.slot, case .list(let list) = value else { return value }
        return .list(WindowedList(list, rows))
    }
}

/// A stretch of a list.
final class WindowedList: TemplateList {
    private let list: any TemplateList
    private let rows: Range<Int>

    init(_ list: any TemplateList, _ rows: Range<Int>) {
        self.list = list
        self.rows = rows
    }

    func count() throws -> Int { try rows.clamped(to: 0..<list.count()).count }

    func makeCursor() throws -> any TemplateCursor {
        let cursor = try list.makeCursor()
        for _ in 0..<rows.lowerBound where try !cursor.advance() { break }
        return Cursor(cursor, rows.count)
    }

    private final class Cursor: TemplateCursor {
        private let cursor: any TemplateCursor
        private var remaining: Int

        init(_ cursor: any TemplateCursor, _ count: Int) {
            self.cursor = cursor
            remaining = count
        }

        func advance() throws -> Bool {
            guard remaining > 0 else { return false }
            remaining -= 1
            return try cursor.advance()
        }

        func value(at slot: Int) -> TemplateValue { cursor.value(at: slot) }

        func current() -> TemplateValue { cursor.current() }
    }
}
