import StatementModel
import TemplateEngine

extension RecordBinding where Row == StatementFigures {
    /// What the lines add up to.
    static func totals() -> RecordBinding<StatementFigures> {
        RecordBinding(
            "totals", meaning: "What the transactions of the period add up to.",
            fields: .flow { Flow($0.statement.totals) } + [
                BoundField(
                    "average_credit", .optional(.money),
                    "Credits divided by their number, halves rounded away from zero; nothing without a credit."
                ) { average($0.statement.totals.credits, by: $0.statement.totals.creditCount) },
                BoundField(
                    "average_debit", .optional(.money),
                    "Debits divided by their number, halves rounded away from zero; nothing without a debit."
                ) { average($0.statement.totals.debits, by: $0.statement.totals.debitCount) },
                BoundField(
                    "largest_credit", .optional(.money), "The largest credit; nothing without one."
                ) { TemplateValue($0.aggregates.largestCredit) },
                BoundField(
                    "largest_debit", .optional(.money),
                    "The largest debit, positive; nothing without one."
                ) { TemplateValue($0.aggregates.largestDebit) },
            ])
    }
}

private func average(_ sum: Money, by count: Int) -> TemplateValue {
    guard count > 0 else { return .missing }
    let units = Average.rounded(Int128(sum.minorUnits), by: Int128(count))
    return .money(Money(minorUnits: Int64(units), currency: sum.currency))
}
