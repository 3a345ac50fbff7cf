/// Makes the rows of any account in any month, alone and always the same.
struct MonthGenerator: Sendable {
    let seed: UInt64
    let today: SandboxDay
    let transactionsPerMonth: Int?

    /// The number of served rows of a month that is over, when it is known without generating it.
    func rowCount(of account: SandboxAccount, fullMonth month: SandboxMonth) -> Int? {
        nil
    }

    func month(_ month: SandboxMonth, of account: SandboxAccount) -> GeneratedMonth {
        let opening = closing(account, month.adding(months: -1))
        let target = closing(account, month)
        var random = SeededGenerator(
            seed: seed, account: UInt64(account.index), month: month.ordinal, purpose: .movements)
        var balance = opening
        var rows: [SandboxTransaction] = []
        let identifiers = IdentifierScheme(seed: seed)
        for ordinal in 0..<30 {
            let isLast = ordinal == 29
            let isCredit = isLast ? target >= balance : random.chance(percent: 50)
            let amount = isLast ? (target - balance).magnitude : UInt64(random.number(in: 10...500) * 100)
            balance += isCredit ? Int64(amount) : -Int64(amount)
            let day = month.day(ordinal + 1)
            guard day <= today else { break }
            rows.append(
                SandboxTransaction(
                    id: identifiers.identifier(
                        .transaction,
                        place: UInt64(account.index) << 36 | UInt64(month.ordinal) << 20 | UInt64(ordinal),
                        link: UInt32(account.linkOrdinal)),
                    narration: "NIP TRF TO OKORO STORES", amount: Int64(amount), isCredit: isCredit,
                    balance: balance, timestamp: day.startMilliseconds + 36_000_000, category: .transfer,
                    enrichment: SandboxEnrichment(
                        category: .transfer, channel: .transfer, payee: "OKORO STORES", reference: nil),
                    income: nil))
        }
        return GeneratedMonth(
            opening: opening, closing: rows.last?.balance ?? opening,
            movements: rows.map {
                GeneratedMonth.Movement(day: $0.day, signedAmount: $0.signedAmount)
            },
            served: rows.reversed())
    }

    private func closing(_ account: SandboxAccount, _ month: SandboxMonth) -> Int64 {
        var random = SeededGenerator(
            seed: seed, account: UInt64(account.index), month: month.ordinal, purpose: .closingBalance)
        return random.number(in: 40_000_000...60_000_000)
    }
}
