extension MovementBook {
    /// Mobile money: each row starts with a receipt code, charges are rows of their own.
    static let kenyanWallet = MovementBook(
        words: .kenya,
        salary: Salary(
            pattern: NarrationPattern("{c10} Salary Payment from 300{d3} - {company} {month}"),
            amounts: 42_000...95_000, step: 500),
        averageCredit: 240_000,
        creditShare: (small: 18, large: 22),
        credits: WeightedTemplates([
            MovementTemplate(
                "{c10} Funds received from - {phone} {person}", .transfer, .mobileMoney, 200...6_000,
                weight: 7),
            MovementTemplate(
                "{c10} Business Payment from 40{d4} - {bank}", .transfer, .mobileMoney, 1_000...9_000,
                weight: 2),
            MovementTemplate(
                "{c10} Deposit of Funds at Agent Till {d6} - {shop} {place}", .cashDeposit, .mobileMoney,
                500...8_000, weight: 2),
            MovementTemplate("{c10} Reversal of {c10}", .reversal, .mobileMoney, 100...2_000),
        ]),
        debits: WeightedTemplates([
            MovementTemplate(
                "{c10} Customer Transfer to - {phone} {person}", .transfer, .mobileMoney, 100...3_500,
                weight: 7,
                bearsFee: true),
            MovementTemplate(
                "{c10} Merchant Payment to {d6} - {shop}", .posPurchase, .mobileMoney, 60...2_800, weight: 9),
            MovementTemplate(
                "{c10} Pay Bill to {d6} - {biller} Acc. {d8}", .utilities, .mobileMoney, 300...4_000,
                weight: 4,
                bearsFee: true),
            MovementTemplate(
                "{c10} Airtime Purchase", .phoneAndInternet, .mobileMoney, 20...500, rounding: .fixed,
                step: 10,
                weight: 5),
            MovementTemplate(
                "{c10} Customer Withdrawal At Agent Till {d6} - {shop} {place}", .cashWithdrawal,
                .mobileMoney,
                500...5_000, weight: 3, bearsFee: true),
            MovementTemplate(
                "{c10} Customer Transfer of Funds to Overdraft Loan", .loanRepayment, .mobileMoney,
                200...1_500),
        ]),
        regular: [
            RegularTemplate(
                "{c10} Pay Bill to 880{d3} - {=NYUMBA RENTALS} Acc. B{d2}", .rent, .mobileMoney,
                .permille(170),
                day: 4),
            RegularTemplate(
                "{c10} Pay Bill to 247{d3} - {=UMOJA SACCO SOCIETY} Acc. {d8}", .loanRepayment, .mobileMoney,
                .permille(60), day: 8),
            RegularTemplate(
                "{c10} Pay Bill to 600{d3} - {=KASI FIBRE} Acc. {d8}", .phoneAndInternet, .mobileMoney,
                .fixed(299_900), day: 11),
        ],
        creditDuty: nil, feeTiers: kenyanFees, feePattern: NarrationPattern("{c10} Transfer of Funds Charge"),
        balancing: NarrationPattern("{c10} Customer Transfer to Savings Pocket"))

    static let kenyanFees = [
        FeeTier(limit: 50_000, fee: 700), FeeTier(limit: 150_000, fee: 2_300),
        FeeTier(limit: 500_000, fee: 5_700), FeeTier(limit: .max, fee: 10_800),
    ]
}
