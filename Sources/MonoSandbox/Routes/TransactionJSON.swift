/// A transaction as `/transactions` and `/statement` serve it.
enum TransactionJSON {
    static func row(_ row: SandboxTransaction, _ linked: LinkedAccount) -> JSON {
        // Categorising fills the gaps only.
        let category = row.category ?? (linked.isCategorised ? row.enrichment.category : nil)
        var members: [JSON.Member] = [
            .init(name: "id", value: .string(row.id)),
            .init(name: "narration", value: .string(row.narration)),
            .init(name: "amount", value: .integer(row.amount)),
            .init(name: "type", value: .string(row.isCredit ? "credit" : "debit")),
            .init(name: "balance", value: .whole(row.balance)),
            .init(name: "date", value: .string(Timestamp.text(row.timestamp))),
            .init(name: "category", value: .text(category?.rawValue)),
        ]
        if linked.isEnriched { members.append(.init(name: "metadata", value: metadata(row))) }
        return .object(members)
    }

    /// What enrichment found; `N/A` where it knows nothing (Mono Connect, Transaction metadata).
    private static func metadata(_ row: SandboxTransaction) -> JSON {
        let unknown = JSON.string("N/A")
        return .members([
            "category": .string(row.enrichment.category.rawValue),
            "channel": .string(row.enrichment.channel.rawValue),
            "payee": row.enrichment.payee.map(JSON.string) ?? unknown,
            "payment_method": unknown, "ref_num": row.enrichment.reference.map(JSON.string) ?? unknown,
            "payment_processor": unknown, "location": unknown, "reason": unknown,
        ])
    }
}
