extension MovementBook {
    static let kenyanPersonal = MovementBook(
        words: .kenya,
        salary: Salary(
            pattern: NarrationPattern("EFT SALARY {month} {company}"), amounts: 60_000...160_000, step: 1_000),
        averageCredit: 420_000,
        creditShare: (small: 12, large: 20),
        credits: WeightedTemplates([
            MovementTemplate(
                "MOBILE MONEY B2C {phone} {person} {c10}", .transfer, .mobileMoney, 500...9_000, weight: 5),
            MovementTemplate(
                "PESALINE FROM {bank} {person} {d12}", .transfer, .transfer, 1_000...15_000, weight: 3),
            MovementTemplate("CHQ DEP {d6} {company}", .transfer, .cheque, 4_000...25_000),
        ]),
        debits: WeightedTemplates([
            MovementTemplate(
                "ACC TO MOBILE {phone} {person} {c10}", .transfer, .mobileMoney, 300...6_000, weight: 6,
                bearsFee: true),
            MovementTemplate(
                "PESALINE TO {bank} {person} {d12}", .transfer, .transfer, 800...12_000, weight: 3),
            MovementTemplate(
                "POS {d8} {shop} {place}", .posPurchase, .pos, 150...5_500, rounding: .exact, weight: 8),
            MovementTemplate(
                "ATM CASH WDL {place} {d6}", .cashWithdrawal, .atm, 1_000...10_000, rounding: .fixed,
                step: 500, weight: 3),
            MovementTemplate("BILL {biller} ACC {d8}", .utilities, .web, 500...6_000, weight: 3),
            MovementTemplate(
                "AIRTIME {phone}", .phoneAndInternet, .ussd, 50...1_000, rounding: .fixed, step: 50, weight: 4
            ),
        ]),
        regular: [
            RegularTemplate("STANDING ORDER RENT {place}", .rent, .transfer, .permille(180), day: 5),
            RegularTemplate(
                "LOAN REPAYMENT {d10}", .loanRepayment, .system, .permille(60), day: 8, isNightly: true),
            RegularTemplate(
                "HEALTH COVER PREMIUM {d7}", .insurance, .debitOrder, .fixed(170_000), day: 11),
            RegularTemplate(
                "LEDGER FEE + EXCISE DUTY {month}", .bankCharges, .system, .fixed(23_000), day: 28,
                isNightly: true),
        ],
        creditDuty: nil, feeTiers: kenyanFees,
        feePattern: NarrationPattern("MOBILE TRF CHARGE + EXCISE {c10}"),
        balancing: NarrationPattern("TRF TO FIXED SAVINGS {d8}"))
}
