import StatementModel

@testable import TemplateEngine

/// A small ledger of made-up rows, with the kinds of fields that templates meet.
struct SampleLedger: Sendable {
    struct Row: Sendable {
        var date: CalendarDate
        var narration: String
        var amount: Money
        var category: String?
        var balance: Money?
    }

    struct Account: Sendable {
        var number: String
        var currency: Currency
        var opening: Money
        var closing: Money?
        var rows: [Row]
    }

    var account: Account
    var others: [Account] = []

    static let row = RecordBinding<Row>(
        "transaction",
        fields: [
            BoundField("date", .date, read: { .date($0.date) }),
            BoundField("narration", .text, read: { .text($0.narration) }),
            BoundField("amount", .money, read: { .money($0.amount) }),
            BoundField("category", .optional(.text), read: { TemplateValue($0.category) }),
            BoundField("balance", .optional(.money), read: { TemplateValue($0.balance) }),
            BoundField("is_debit", .boolean, read: { .boolean($0.amount.isNegative) }),
        ])

    static let account = RecordBinding<Account>(
        "account", ownsCurrency: true, currency: { $0.currency },
        fields: [
            BoundField("number", .text, read: { .text($0.number) }),
            BoundField("currency", .text, read: { .text($0.currency.code) }),
            BoundField("opening", .money, read: { .money($0.opening) }),
            BoundField("closing", .optional(.money), read: { TemplateValue($0.closing) }),
            BoundField("transactions", .list(.record(row.type)), read: { row.list($0.rows) }),
        ])

    static let ledger = RecordBinding<SampleLedger>(
        "ledger", currency: { $0.account.currency },
        fields: [
            BoundField("account", .record(account.type), read: { account.value($0.account) }),
            BoundField("transactions", .list(.record(row.type)), read: { row.list($0.account.rows) }),
            BoundField("opening", .money, read: { .money($0.account.opening) }),
            BoundField("closing", .optional(.money), read: { TemplateValue($0.account.closing) }),
            BoundField(
                "accounts", .list(.record(account.type)), read: { account.list([$0.account] + $0.others) }),
            BoundField("title", .text, read: { _ in .text("Statement") }),
            BoundField("note", .optional(.text), read: { _ in .missing }),
            BoundField(
                "rate", .decimal, read: { _ in .decimal(ExactDecimal(digits: 125, fractionDigits: 3)) }),
            BoundField("number", .text, read: { _ in .text("0214457789") }),
        ])

    static let naira = Currency.nigerianNaira

    static func money(_ minorUnits: Int64, _ currency: Currency = naira) -> Money {
        Money(minorUnits: minorUnits, currency: currency)
    }

    static func day(_ text: String) -> CalendarDate {
        // swift-format-ignore: NeverUseForceTry
        try! CalendarDate(text: text)
    }

    static let small = SampleLedger(
        account: Account(
            number: "0214457789", currency: naira, opening: money(50_000), closing: money(1_287_450),
            rows: [
                Row(
                    date: day("2026-10-01"), narration: "Salary, October", amount: money(1_250_000),
                    category: "salary", balance: money(1_300_000)),
                Row(
                    date: day("2026-10-03"), narration: "POS <Shoprite> & \"Sons\"", amount: money(-12_500),
                    category: "groceries", balance: money(1_287_500)),
                Row(
                    date: day("2026-11-02"), narration: "=SMS charge", amount: money(-50), category: nil,
                    balance: nil),
            ]),
        others: [
            Account(
                number: "77", currency: .ghanaianCedi, opening: money(100, .ghanaianCedi), closing: nil,
                rows: [])
        ])
}
