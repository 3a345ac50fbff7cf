import StatementModel
import TemplateEngine

/// The lines of a statement as a list for templates: the longest list there is, walked without a copy of a line.
final class TransactionList: TemplateList {
    private let lines: StatementLines
    private let readers: [TransactionField.Read]

    init(_ lines: StatementLines, readers: [TransactionField.Read]) {
        self.lines = lines
        self.readers = readers
    }

    func count() -> Int { lines.entries.count }

    func makeCursor() -> any TemplateCursor { makeCursor(behind: 0) }

    func makeCursor(behind count: Int) -> any TemplateCursor {
        Cursor(lines: lines, readers: readers, behind: count)
    }

    private final class Cursor: TemplateCursor {
        private let lines: StatementLines
        private let readers: [TransactionField.Read]
        private var position: Int

        init(lines: StatementLines, readers: [TransactionField.Read], behind count: Int) {
            self.lines = lines
            self.readers = readers
            position = min(count, lines.entries.count) - 1
        }

        func advance() -> Bool {
            position += 1
            return position < lines.entries.count
        }

        func value(at slot: Int) -> TemplateValue { readers[slot](lines, position) }

        func current() -> TemplateValue {
            .record(TransactionRecord(lines: lines, position: position, readers: readers))
        }
    }
}

/// One line of a statement; holds a place, not the line.
private final class TransactionRecord: TemplateRecord {
    private let lines: StatementLines
    private let position: Int
    private let readers: [TransactionField.Read]

    init(lines: StatementLines, position: Int, readers: [TransactionField.Read]) {
        self.lines = lines
        self.position = position
        self.readers = readers
    }

    func value(at slot: Int) -> TemplateValue { readers[slot](lines, position) }
}
