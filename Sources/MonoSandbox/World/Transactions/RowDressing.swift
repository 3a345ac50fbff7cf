/// Turns drafts into rows as the account's bank hands them out.
struct RowDressing {
    private let seed: UInt64
    private let account: SandboxAccount
    private let month: SandboxMonth
    private let style: RowStyle
    private let identifiers: IdentifierScheme
    private let start: Int64

    init(seed: UInt64, account: SandboxAccount, month: SandboxMonth) {
        self.seed = seed
        self.account = account
        self.month = month
        style = RowStyle(account.scenario)
        identifiers = IdentifierScheme(seed: seed)
        start = month.firstDay.startMilliseconds
    }

    /// The rows newest first.
    ///
    /// - Parameter drafts: In their true order.
    func rows(from drafts: [DraftRow], opening: Int64) -> [SandboxTransaction] {
        var random = SeededGenerator(
            seed: seed, account: UInt64(account.index), month: month.ordinal, purpose: .order)
        var balance = opening
        var rows: [SandboxTransaction] = []
        rows.reserveCapacity(drafts.count)
        for (ordinal, draft) in drafts.enumerated() {
            balance += draft.signedAmount
            let isCategorised = !random.chance(percent: style.uncategorisedPercent)
            guard !draft.isWithheld else { continue }
            rows.append(row(draft, ordinal: ordinal, balance: balance, isCategorised: isCategorised))
        }
        return arranged(rows, &random)
    }

    private func row(
        _ draft: DraftRow, ordinal: Int, balance: Int64, isCategorised: Bool
    ) -> SandboxTransaction {
        let second = style.hasTimes ? draft.second : 0
        return SandboxTransaction(
            id: identifiers.identifier(
                .transaction,
                place: UInt64(account.index) << 36 | UInt64(month.ordinal) << 20 | UInt64(ordinal),
                link: UInt32(account.linkOrdinal)),
            narration: narration(of: draft, ordinal: ordinal),
            amount: draft.amount, isCredit: draft.isCredit,
            balance: style.hasRunningBalances ? balance : nil,
            timestamp: start + Int64((draft.day - 1) * 86_400 + second) * 1000,
            category: isCategorised ? draft.category : nil,
            enrichment: SandboxEnrichment(
                category: draft.category, channel: draft.channel, payee: draft.narration.payee,
                reference: draft.narration.reference),
            income: draft.income)
    }

    private func narration(of draft: DraftRow, ordinal: Int) -> String {
        guard account.scenario == .hostileTexts else { return draft.narration.text }
        return HostileTexts.all[(ordinal + month.ordinal * 7) % HostileTexts.all.count]
    }

    /// Newest first, with the bank's order of ties.
    private func arranged(
        _ rows: [SandboxTransaction], _ random: inout SeededGenerator
    ) -> [SandboxTransaction] {
        guard style.ties != .newestFirst else { return rows.reversed() }
        var result: [SandboxTransaction] = []
        result.reserveCapacity(rows.count)
        var end = rows.count
        while end > 0 {
            var start = end - 1
            while start > 0, rows[start - 1].timestamp == rows[start].timestamp { start -= 1 }
            var ties = Array(rows[start..<end])
            if style.ties == .scrambled { random.shuffle(&ties) }
            result += ties
            end = start
        }
        return result
    }
}
