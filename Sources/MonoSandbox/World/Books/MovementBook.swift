/// The kinds of rows that an account of one country and sort has.
struct MovementBook: Sendable {
    /// A monthly salary.
    struct Salary: Sendable {
        let pattern: NarrationPattern
        /// In the major unit, in multiples of `step`.
        let amounts: ClosedRange<Int64>
        let step: Int64
    }

    /// A duty on each credit from a threshold on, in the minor unit.
    struct CreditDuty: Sendable {
        let pattern: NarrationPattern
        let threshold: Int64
        let amount: Int64
    }

    /// The fee of transfers up to an amount, in the minor unit.
    struct FeeTier: Sendable {
        let limit: Int64
        let fee: Int64
    }

    let words: NarrationWords
    let salary: Salary?
    /// The average of the other credits in the minor unit.
    let averageCredit: Int64
    /// Other credits among a hundred rows, for small and for large months.
    let creditShare: (small: Int, large: Int)
    let credits: WeightedTemplates
    let debits: WeightedTemplates
    let regular: [RegularTemplate]
    let creditDuty: CreditDuty?
    /// The fees of transfers, ordered by limit.
    ///
    /// The last applies to all amounts above. Empty when transfers are free.
    let feeTiers: [FeeTier]
    let feePattern: NarrationPattern
    /// The kind of the one row a month that makes the sum right.
    let balancing: NarrationPattern

    func fee(onTransferOf amount: Int64) -> Int64 {
        (feeTiers.first { amount <= $0.limit } ?? feeTiers.last)?.fee ?? 0
    }

    /// The book of an account.
    static func book(of account: SandboxAccount) -> MovementBook {
        switch account.institution.country {
        case .nigeria: account.typeText == "BUSINESS_BANKING" ? nigerianBusiness : nigerianPersonal
        case .ghana: ghanaianPersonal
        case .kenya: account.scenario == .kenya ? kenyanWallet : kenyanPersonal
        case .southAfrica: southAfricanPersonal
        }
    }
}

/// Templates drawn by their weight.
struct WeightedTemplates: Sendable {
    private let templates: [MovementTemplate]
    /// Each template's position as often as its weight says.
    private let positions: [Int]

    init(_ templates: [MovementTemplate]) {
        self.templates = templates
        positions = templates.indices.flatMap { Array(repeating: $0, count: templates[$0].weight) }
    }

    func pick(_ random: inout SeededGenerator) -> MovementTemplate {
        templates[random.pick(positions)]
    }
}
