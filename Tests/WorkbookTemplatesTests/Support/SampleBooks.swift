import StatementModel
import TemplateEngine

/// Made-up accounts with their entries, as data of the templates in `Fixtures/Templates`.
struct SampleBooks: Sendable {
    struct Entry: Sendable {
        var date: CalendarDate
        var narration: String
        var category: String
        var amount: Money
    }

    struct Account: Sendable {
        var id: String
        var name: String
        var entries: [Entry]
    }

    var accounts: [Account]

    static let entry = RecordBinding<Entry>(
        "transaction",
        fields: [
            BoundField("date", .date, read: { .date($0.date) }),
            BoundField("narration", .text, read: { .text($0.narration) }),
            BoundField("category", .text, read: { .text($0.category) }),
            BoundField("amount", .money, read: { .money($0.amount) }),
            BoundField(
                "receipt", .optional(.text),
                read: { .init($0.amount.minorUnits < 0 ? SamplePictures.receipt : nil) }),
        ])

    static let account = RecordBinding<Account>(
        "account",
        fields: [
            BoundField("id", .text, read: { .text($0.id) }),
            BoundField("name", .text, read: { .text($0.name) }),
            BoundField("transactions", .list(.record(entry.type)), read: { entry.list($0.entries) }),
        ])

    static let books = RecordBinding<SampleBooks>(
        "books",
        fields: [
            BoundField("title", .text, read: { _ in .text("October & more <2026>") }),
            BoundField("logo", .optional(.text), read: { _ in .text(SamplePictures.logo) }),
            BoundField("nothing", .optional(.text), read: { _ in .missing }),
            BoundField("number", .text, read: { _ in .text("0214457789") }),
            BoundField(
                "closing", .money, read: { _ in .money(Money(minorUnits: 9_731_020, currency: naira)) }),
            BoundField(
                "transactions", .list(.record(entry.type)),
                read: { entry.list($0.accounts.flatMap(\.entries)) }),
            BoundField("accounts", .list(.record(account.type)), read: { account.list($0.accounts) }),
        ])

    static let naira = Currency.nigerianNaira

    /// An account for each number of entries.
    init(_ counts: [Int]) throws {
        let names = ["Food", "Rent", "Salary", "Transport"]
        accounts = try counts.enumerated().map { index, count in
            let entries = try (0..<count).map { number in
                let amount = Int64((number * 7919 + index * 104_729) % 1_000_000) - 400_000
                let name = names[(number + index) % names.count]
                return Entry(
                    date: try CalendarDate(year: 2026, month: 10, day: 1 + number % 28),
                    narration: "\(name.lowercased()) no. \(number) _x0041_ \u{1}end", category: name,
                    amount: Money(minorUnits: amount, currency: Self.naira))
            }
            return Account(id: "ACC/\(index)", name: "Account \(index + 1)", entries: entries)
        }
    }
}
