import ByteSinks
import ReportTemplates
import StatementModel
import TemplateEngine

/// A built-in template rendered over a statement.
enum RenderedBook {
    static func text(
        _ name: String, _ statement: Statement, map: AccountMap = .standard, set options: [String] = []
    ) throws -> String {
        var library = try TemplateLibrary()
        library.context.accountMap = map
        library.context.options = options.compactMap { OptionAssignment(argument: $0) }
        let template = try library.compile(library.find(name)) { ReportSchema.type(for: $0) }
        var sink = MemorySink()
        try template.render(Report(statement).templateRecord(in: library.context), to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }
}

/// What a reader finds of a transaction.
struct BookRow: Equatable {
    var date = ""
    /// The signed amount as it is printed, with a point.
    var amount = ""
    var text = ""
    var id = ""
    var account = ""
}

extension Statement {
    /// A statement of random amounts and hostile texts.
    static func random(seed: UInt64, currency: Currency = .nigerianNaira) throws -> Statement {
        var texts = HostileText(seed: seed)
        let first = try CalendarDate(year: 2023, month: 12, day: 28)
        var rows = HardStatement.Rows(first: first, currency: currency, statesBalances: true)
        for day in 0..<40 {
            let amount = Int64(bitPattern: UInt64(day) &* 2_654_435_761 &* (seed &+ 1)) % 1_000_000
            rows.row(
                day, amount, texts.next(), payee: day.isMultiple(of: 3) ? texts.next() : nil)
        }
        return try Statement(
            account: Account(
                id: "1", name: texts.next(), number: "0214457789", currency: currency,
                institution: Institution(name: texts.next(), bankCode: "999")),
            period: Period(from: first, through: first.adding(days: 70)),
            transactions: rows.transactions.reversed())
    }

    /// What must arrive, texts left out.
    var expectedRows: [BookRow] {
        entries.map { entry in
            BookRow(
                date: entry.transaction.date.description, amount: entry.amount.plain, id: entry.transaction.id
            )
        }
    }
}

extension Money {
    /// The amount with a point and all digits of its currency.
    var plain: String {
        let digits = String(minorUnits.magnitude)
        let count = currency.minorUnitDigits
        let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
        let sign = minorUnits < 0 ? "-" : ""
        return count == 0
            ? sign + padded : sign + padded.dropLast(count) + "." + padded.suffix(count)
    }
}
