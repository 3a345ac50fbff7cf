import StatementModel
import TemplateEngine

extension RecordBinding where Row == Earning {
    /// A realised gain.
    ///
    /// Its amounts are plain integers: the provider names no currency, and an investment account in naira can
    /// hold dollars.
    static let earning = RecordBinding(
        "earning", meaning: "A realised gain on an investment; the provider names no currency.",
        fields: [
            BoundField("id", .text, "The provider's id.") { .bankText(always: $0.id) },
            BoundField("date", .date, "The day.") { .date($0.date) },
            BoundField("date_text", .text, unit: "as the provider sent it", "The date with its time.") {
                .bankText(always: $0.dateText)
            },
            BoundField("narration", .optional(.text), "The bank's text.") { .bankText($0.narration) },
            BoundField(
                "amount_minor_units", .integer, unit: "minor units of an unnamed currency", "The gain."
            ) { .integer($0.amountMinorUnits) },
            BoundField("asset_symbol", .optional(.text), "The holding's ticker symbol.") {
                .bankText($0.assetSymbol)
            },
            BoundField("asset_name", .optional(.text), "The holding's name.") { .bankText($0.assetName) },
            BoundField("quantity_sold", .optional(.decimal), unit: "units", "How many units were sold.") {
                TemplateValue($0.quantitySold)
            },
            BoundField(
                "sale_price_minor_units", .optional(.integer), unit: "minor units of an unnamed currency",
                "The price of a unit sold."
            ) { $0.salePriceMinorUnits.map(TemplateValue.integer) ?? .missing },
        ])
}
