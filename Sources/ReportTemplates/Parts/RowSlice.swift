import StatementModel
import TemplateEngine

/// A record whose list of rows is cut to some of them; everything else is the whole record's.
final class RowSlice: TemplateRecord {
    private let whole: any TemplateRecord
    private let slot: Int
    private let rows: Range<Int>

    init(_ rows: Range<Int>, of whole: any TemplateRecord, slot: Int) {
        self.whole = whole
        self.slot = slot
        self.rows = rows
    }

    var currency: Currency? { whole.currency }

    func value(at slot: Int) -> TemplateValue {
        let value = whole.value(at: slot)
        guard slot == self.slot, case .list(let list) = value else { return value }
        return .list(SlicedList(rows, of: list))
    }
}

/// Some of a list's values, in its order.
private final class SlicedList: TemplateList {
    private let whole: any TemplateList
    private let rows: Range<Int>

    init(_ rows: Range<Int>, of whole: any TemplateList) {
        self.whole = whole
        self.rows = rows
    }

    func count() -> Int { rows.count }

    func makeCursor() throws -> any TemplateCursor {
        Cursor(try whole.makeCursor(behind: rows.lowerBound), left: rows.count)
    }

    private final class Cursor: TemplateCursor {
        private let whole: any TemplateCursor
        private var left: Int

        init(_ whole: any TemplateCursor, left: Int) {
            self.whole = whole
            self.left = left
        }

        func advance() throws -> Bool {
            guard left > 0 else { return false }
            left -= 1
            return try whole.advance()
        }

        func value(at slot: Int) -> TemplateValue { whole.value(at: slot) }

        func current() -> TemplateValue { whole.current() }
    }
}
