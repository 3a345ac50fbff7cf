import StatementModel
public import TemplateEngine

/// The kinds of records that the templates see.
public enum LedgerSchema {
    public static let row = RecordBinding<LedgerRow>(
        "transaction",
        fields: [
            BoundField("number", .integer, read: { .integer(Int64($0.number)) }),
            BoundField("date", .date, read: { .date($0.date) }),
            BoundField("value_date", .date, read: { .date($0.valueDate) }),
            BoundField("narration", .text, read: { .text($0.narration) }),
            BoundField("counterparty", .optional(.text), read: { TemplateValue($0.counterparty) }),
            BoundField("reference", .text, read: { .text($0.reference) }),
            BoundField("channel", .text, read: { .text($0.channel) }),
            BoundField("debit", .optional(.money), read: { TemplateValue($0.debit) }),
            BoundField("credit", .optional(.money), read: { TemplateValue($0.credit) }),
            BoundField("balance", .money, read: { .money($0.balance) }),
            BoundField("category", .optional(.text), read: { TemplateValue($0.category) }),
            BoundField("import_id", .text, read: { .text($0.importID) }),
        ])

    public static let ledger = RecordBinding<Ledger>(
        "ledger", currency: { $0.totals.closing.currency },
        fields: [
            BoundField("count", .integer, read: { .integer(Int64($0.totals.count)) }),
            BoundField("debits", .money, read: { .money($0.totals.debits) }),
            BoundField("credits", .money, read: { .money($0.totals.credits) }),
            BoundField("closing", .money, read: { .money($0.totals.closing) }),
            BoundField("transactions", .list(.record(row.type)), read: { transactions($0) }),
        ])

    private static func transactions(_ ledger: Ledger) -> TemplateValue {
        switch ledger.source {
        case .memory(let rows): row.list(rows)
        case .generator(let generator):
            row.list(count: ledger.totals.count) {
                var generator = generator
                return { generator.next() }
            }
        }
    }

    /// Compiles a template over a ledger and says which record it renders.
    public static func template(_ text: String, _ options: TemplateOptions) throws -> Template {
        try Template(SourceFile(name: "benchmark", text: text), schema: ledger.type, options: options)
    }

    /// A ledger as the record to render.
    public static func record(_ ledger: Ledger) -> (any TemplateRecord)? {
        guard case .record(let record) = self.ledger.value(ledger) else { return nil }
        return record
    }
}
