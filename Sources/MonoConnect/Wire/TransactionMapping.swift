import StatementModel

extension Fields {
    /// A transaction (`GET /v2/accounts/{id}/transactions`, statement JSON); v1's `_id` is taken too.
    func transaction(_ currency: Currency) throws(MonoError) -> Transaction {
        let own = filledText("currency").map { Currency(wire: $0) } ?? currency
        return Transaction(
            id: try requiredText("id", "_id"),
            date: try requiredDate("date"),
            dateText: try requiredText("date"),
            narration: text("narration") ?? "",
            amount: Money(minorUnits: try requiredInteger("amount"), currency: own),
            direction: TransactionDirection(try requiredText("type")),
            runningBalance: try money(own, "balance"),
            category: filledText("category"),
            enrichment: object("metadata")?.enrichment)
    }

    private var enrichment: TransactionEnrichment {
        TransactionEnrichment(
            channel: known("channel"), payee: known("payee"), paymentMethod: known("payment_method"),
            referenceNumber: known("ref_num"), paymentProcessor: known("payment_processor"),
            location: known("location"), reason: known("reason"))
    }

    /// Enrichment says `N/A` where it knows nothing.
    private func known(_ name: String) -> String? {
        filledText(name).flatMap { $0 == "N/A" ? nil : $0 }
    }
}
