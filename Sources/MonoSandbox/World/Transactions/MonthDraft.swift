/// Drafts the rows of one full month so that they add up exactly to the change of the balance.
struct MonthDraft {
    private let profile: AccountProfile
    private let book: MovementBook
    private let month: SandboxMonth
    private let change: Int64
    private let extras: [DraftRow]
    private var random: SeededGenerator
    private var words: SeededGenerator
    /// Draws what stays the same each month, such as the number of a loan.
    private var steadyWords: SeededGenerator
    private var codes: SeededGenerator
    private var rows: [DraftRow] = []

    /// - Parameters:
    ///   - change: The balance at the end of the month less that at its start.
    ///   - extras: Rows that the account's scenario demands.
    init(
        seed: UInt64, account: SandboxAccount, profile: AccountProfile, month: SandboxMonth, change: Int64,
        extras: [DraftRow]
    ) {
        let place = UInt64(account.index)
        self.profile = profile
        book = profile.book
        self.month = month
        self.change = change
        self.extras = extras
        random = SeededGenerator(
            seed: seed, account: place, month: month.ordinal, purpose: .movements)
        words = SeededGenerator(
            seed: seed, account: place, month: month.ordinal, purpose: .narrations)
        codes = SeededGenerator(seed: seed, account: place, month: month.ordinal, purpose: .codes)
        steadyWords = SeededGenerator(seed: seed, account: place, purpose: .narrations)
    }

    /// The rows in their true order.
    mutating func make() -> [DraftRow] {
        rows.reserveCapacity(profile.rowsPerMonth + extras.count)
        addRegularRows()
        addCredits()
        let unserved = extras.count { $0.isWithheld }
        addDebits(count: profile.rowsPerMonth + unserved - rows.count - 1)
        addBalancingRow()
        return sortedRows()
    }

    /// The rows by day and second; those of the same second as they were added.
    ///
    /// Sorts numbers instead of rows, which are large: three times as fast.
    private func sortedRows() -> [DraftRow] {
        let keys = rows.indices.map {
            UInt64(rows[$0].day) << 48 | UInt64(rows[$0].second) << 24 | UInt64($0)
        }
        return keys.sorted().map { rows[Int($0 & 0xFF_FFFF)] }
    }

    private mutating func addRegularRows() {
        if let salary = book.salary {
            let narration = salary.pattern.filled(
                words: book.words, month: month, employer: profile.employer, &steadyWords, codes: &codes)
            rows.append(
                DraftRow(
                    day: profile.salaryDay, second: 0, amount: profile.salary, isCredit: true,
                    narration: narration, category: .salary, channel: .transfer, income: .salary))
            addDuty()
        }
        for template in book.regular {
            let amount: Int64 =
                switch template.amount {
                case .fixed(let amount): amount
                case .permille(let share): rounded(profile.monthlyIncome / 1000 * share)
                }
            rows.append(
                DraftRow(
                    day: min(template.day, month.length), second: template.isNightly ? 0 : daytimeSecond(),
                    amount: amount, isCredit: false,
                    narration: template.pattern.filled(
                        words: book.words, month: month, &steadyWords, codes: &codes),
                    category: template.category, channel: template.channel))
        }
        for extra in extras { rows.append(extra) }
    }

    private mutating func addCredits() {
        let templates = (0..<profile.otherCredits).map { _ in book.credits.pick(&random) }
        let budget = profile.monthlyIncome - profile.salary
        let amounts = MonthDraft.scaled(templates, to: budget, &random)
        for (template, amount) in zip(templates, amounts) {
            addMovement(template, amount: amount, isCredit: true)
            addDuty()
        }
    }

    /// Adds the duty on the credit that was added last, when there is one.
    private mutating func addDuty() {
        guard let duty = book.creditDuty, let credit = rows.last, credit.amount >= duty.threshold else {
            return
        }
        attach(duty.pattern, amount: duty.amount)
    }

    private mutating func addDebits(count: Int) {
        var templates: [MovementTemplate] = []
        var remaining = count
        while remaining > 0 {
            let template = book.debits.pick(&random)
            let needed = template.bearsFee && !book.feeTiers.isEmpty ? 2 : 1
            guard needed <= remaining else { continue }
            templates.append(template)
            remaining -= needed
        }
        let fees = Int64(templates.count { $0.bearsFee })
        let soFar = rows.reduce(0) { $0 + $1.signedAmount }
        let average = max(soFar - change, 0) / Int64(templates.count + 2)
        let reserve = fees * book.fee(onTransferOf: average) + average
        let amounts = MonthDraft.scaled(templates, to: max(soFar - change - reserve, 0), &random)
        for (template, amount) in zip(templates, amounts) {
            addMovement(template, amount: amount, isCredit: false)
            if template.bearsFee, !book.feeTiers.isEmpty {
                attach(book.feePattern, amount: book.fee(onTransferOf: amount))
            }
        }
    }

    /// Adds the one row that makes the sum right.
    private mutating func addBalancingRow() {
        let missing = change - rows.reduce(0) { $0 + $1.signedAmount }
        rows.append(
            DraftRow(
                day: month.length - random.below(3), second: daytimeSecond(),
                amount: Int64(missing.magnitude), isCredit: missing > 0, narration: fill(book.balancing),
                category: .transfer, channel: .transfer))
    }

    private mutating func addMovement(_ template: MovementTemplate, amount: Int64, isCredit: Bool) {
        rows.append(
            DraftRow(
                day: 1 + random.below(month.length), second: daytimeSecond(), amount: amount,
                isCredit: isCredit, narration: fill(template.pattern), category: template.category,
                channel: template.channel, income: template.income))
    }

    /// Adds a charge right behind the row that was added last, at the same moment.
    private mutating func attach(_ pattern: NarrationPattern, amount: Int64) {
        guard let parent = rows.last else { return }
        rows.append(
            DraftRow(
                day: parent.day, second: parent.second, amount: amount, isCredit: false,
                narration: fill(pattern), category: .bankCharges, channel: .system))
    }

    private mutating func fill(_ pattern: NarrationPattern) -> NarrationPattern.Filled {
        pattern.filled(words: book.words, month: month, &words, codes: &codes)
    }

    /// A second between six in the morning and ten at night.
    private mutating func daytimeSecond() -> Int { 21_600 + random.below(57_600) }
}
