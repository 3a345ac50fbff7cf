/// The numbers that stay the same over all months of an account.
struct AccountProfile: Sendable {
    let book: MovementBook
    /// Served rows in a full month.
    let rowsPerMonth: Int
    /// In the minor unit; 0 without a salary.
    let salary: Int64
    let salaryDay: Int
    let employer: String
    /// The number of credits beside the salary.
    let otherCredits: Int
    /// What comes in during a month at most, in the minor unit; the measure of all other amounts.
    let monthlyIncome: Int64
    /// Added to every balance; below zero for the overdraft.
    let balanceShift: Int64

    init(seed: UInt64, account: SandboxAccount, transactionsPerMonth: Int?) {
        var random = SeededGenerator(seed: seed, account: UInt64(account.index), purpose: .regularRows)
        let book = MovementBook.book(of: account)
        let rows = transactionsPerMonth ?? AccountProfile.usualRows(of: account, &random)
        employer = random.pick(book.words.companies)
        salaryDay = 24 + random.below(4)
        if let wage = book.salary {
            let steps = wage.amounts.lowerBound / wage.step...wage.amounts.upperBound / wage.step
            salary = random.number(in: steps) * wage.step * 100
        } else {
            salary = 0
        }
        let share = rows < 200 ? book.creditShare.small : book.creditShare.large
        otherCredits = max(2, rows * share / 100)
        monthlyIncome = salary + Int64(otherCredits) * book.averageCredit
        balanceShift = account.scenario == .overdraft ? -monthlyIncome / 100 * 230 : 0
        self.book = book
        rowsPerMonth = rows
    }

    /// The balance at the end of a month, known without the month's rows.
    ///
    /// At least one and a half times the monthly income (before the shift of the overdraft). As no month
    /// brings in more than that income, the balance can never fall below zero on the way, whatever the
    /// order of the rows.
    func closing(seed: UInt64, account: SandboxAccount, month: SandboxMonth) -> Int64 {
        var random = SeededGenerator(
            seed: seed, account: UInt64(account.index), month: month.ordinal, purpose: .closingBalance)
        let percent = 150 + random.number(in: 0...29)
        return monthlyIncome / 100 * percent + random.number(in: 0...99_999) + balanceShift
    }

    private static func usualRows(of account: SandboxAccount, _ random: inout SeededGenerator) -> Int {
        switch account.scenario {
        case .richSavings: 64
        case .highVolumeBusiness: 420
        case .withoutRunningBalances: 48
        case .brokenChain: 52
        case .ghana: 44
        case .kenya: 88
        case .southAfrica: 40
        case .hostileTexts: 60
        case .midnightOnly: 46
        case .overdraft: 36
        default: 30 + random.below(31)
        }
    }
}
