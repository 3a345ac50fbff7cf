import StatementModel
import TemplateEngine

extension RecordBinding where Row == Asset {
    /// One holding.
    static let asset = RecordBinding(
        "asset", meaning: "One holding of an investment account; its amounts are in its own currency.",
        ownsCurrency: true, currency: { $0.currency },
        fields: [
            BoundField("name", .optional(.text), "Its name.") { .bankText($0.name) },
            BoundField("type", .optional(.text), unit: "such as Stocks", "The sort of holding.") {
                .bankText($0.typeText)
            },
            BoundField(
                "currency", .optional(.text), unit: "ISO 4217",
                "Its currency; where the provider names none, there are no amounts either."
            ) { .bankText($0.currency?.code) },
            BoundField("cost", .optional(.money), "What was paid in total.") {
                TemplateValue($0.cost)
            },
            BoundField(
                "return", .optional(.money),
                "The provider's figure: documented as the unrealised gain, in samples the current value."
            ) { TemplateValue($0.returnAmount) },
            BoundField(
                "quantity", .optional(.decimal), unit: "units", "How many are held; fractions are common."
            ) {
                TemplateValue($0.quantity)
            },
            BoundField("symbol", .optional(.text), "The ticker symbol.") { .bankText($0.symbol) },
            BoundField("price", .optional(.money), "The purchase price of a unit.") {
                TemplateValue($0.price)
            },
            BoundField("current_balance", .optional(.money), "The holding's current balance.") {
                TemplateValue($0.currentBalance)
            },
        ])
}

extension RecordBinding where Row == Money {
    /// What the holdings of one currency are worth.
    static let assetTotal = RecordBinding(
        "asset_total", meaning: "The total of an investment account in one currency.", ownsCurrency: true,
        currency: { $0.currency },
        fields: [
            BoundField("currency", .text, unit: "ISO 4217", "The currency.") {
                .bankText(always: $0.currency.code)
            },
            BoundField("balance", .money, "The total in that currency.") { .money(copy $0) },
        ])
}
