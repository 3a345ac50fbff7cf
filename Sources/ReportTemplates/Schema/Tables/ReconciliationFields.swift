import StatementModel
import TemplateEngine

extension RecordBinding where Row == Reconciliation {
    /// Whether amounts explain balances.
    static func reconciliation(breaks: RecordBinding<BalanceBreak>) -> RecordBinding<Reconciliation> {
        RecordBinding(
            "reconciliation", meaning: "Whether the amounts explain the balances.",
            fields: [
                BoundField("word", .text, unit: "proven, unproven or broken", "The verdict.") {
                    .text($0.word)
                },
                BoundField(
                    "is_proven", .boolean,
                    "Whether opening balance plus all amounts gives the closing balance, and each balance agrees."
                ) { .boolean($0.word == "proven") },
                BoundField("is_unproven", .boolean, "Whether the bank gave too few balances to compare.") {
                    .boolean($0.word == "unproven")
                },
                BoundField("is_broken", .boolean, "Whether a balance does not follow from the one before.") {
                    .boolean($0.word == "broken")
                },
                BoundField(
                    "break", .optional(.record(breaks.type)),
                    "The first place where it breaks; only when broken."
                ) { verdict in
                    if case .broken(let place) = copy verdict { breaks.value(place) } else { .missing }
                },
            ])
    }
}

extension RecordBinding where Row == BalanceBreak {
    /// Where a balance does not follow.
    static func balanceBreak() -> RecordBinding<BalanceBreak> {
        RecordBinding(
            "break", meaning: "The first place where a balance does not follow from the balance before it.",
            fields: [
                BoundField(
                    "place", .text, unit: "line or after_last_line",
                    "Whether it shows at a line or between the last one and the first one after the period."
                ) { .text(line(of: $0.place) == nil ? "after_last_line" : "line") },
                BoundField("line", .optional(.integer), "The line's number in the statement, from 1.") {
                    TemplateValue(line(of: $0.place))
                },
                BoundField("date", .date, "The day of the line at which it shows.") { .date($0.date) },
                BoundField("stated_balance", .money, "The balance that the bank states.") {
                    .money($0.statedBalance)
                },
                BoundField(
                    "expected_balance", .money, "The balance that follows from what stands before."
                ) {
                    .money($0.expectedBalance)
                },
                BoundField(
                    "difference", .money, "Stated less expected: below zero when money is missing."
                ) { .money($0.difference) },
                BoundField("count", .integer, "How many such places there are, at least 1.") {
                    .integer(Int64($0.count))
                },
            ])
    }
}

private func line(of place: BalanceBreak.Place) -> Int? {
    if case .line(let number) = place { number } else { nil }
}
