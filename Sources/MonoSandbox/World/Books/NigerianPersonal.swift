extension MovementBook {
    static let nigerianPersonal = MovementBook(
        words: .nigeria,
        salary: Salary(
            pattern: NarrationPattern("{month} SALARY {company}"), amounts: 280_000...720_000, step: 10_000),
        averageCredit: 1_800_000,
        creditShare: (small: 12, large: 20),
        credits: WeightedTemplates([
            MovementTemplate(
                "NIP/{bank}/{person}/{d30}", .transfer, .transfer, 2_000...60_000, weight: 6),
            MovementTemplate(
                "TRF FROM {person} VIA MOBILE APP", .transfer, .transfer, 1_000...45_000, weight: 3),
            MovementTemplate(
                "NIP CR/{company}/FREELANCE WORK/{d12}", .transfer, .transfer, 15_000...80_000,
                income: .wages),
            MovementTemplate(
                "CASH DEPOSIT BY {person} - {place} BRANCH", .cashDeposit, .branch, 5_000...50_000),
            MovementTemplate(
                "RVSL POS {d8} {shop} {place}", .reversal, .pos, 1_500...18_000, rounding: .exact),
            MovementTemplate("USSD TRF FROM {phone} {person}", .transfer, .ussd, 500...15_000, weight: 2),
        ]),
        debits: WeightedTemplates([
            MovementTemplate(
                "NIP TRF TO {person}/{bank}/{d30}", .transfer, .transfer, 2_000...40_000, weight: 7,
                bearsFee: true),
            MovementTemplate(
                "NIP TRF TO {shop}", .transfer, .transfer, 1_500...25_000, weight: 4, bearsFee: true),
            MovementTemplate("USSD *999# TRF {phone}/{person}", .transfer, .ussd, 500...12_000, weight: 3),
            MovementTemplate(
                "POS PUR {d8}/{shop}/{place} NG", .posPurchase, .pos, 1_200...28_000, rounding: .exact,
                weight: 9),
            MovementTemplate("WEB PUR {biller} {d12}", .onlineTransactions, .web, 1_500...22_000, weight: 3),
            MovementTemplate(
                "ATM WDL {d8} {place}", .cashWithdrawal, .atm, 2_000...20_000, rounding: .fixed, step: 1_000,
                weight: 4),
            MovementTemplate(
                "AIRTIME VTU {phone}", .phoneAndInternet, .ussd, 100...2_000, rounding: .fixed, step: 100,
                weight: 6),
            MovementTemplate(
                "DATA BUNDLE {phone} 30 DAYS", .phoneAndInternet, .ussd, 1_000...3_500, rounding: .fixed,
                step: 500, weight: 2),
            MovementTemplate(
                "{=EKOLIGHT PREPAID} METER {d11} TOKEN", .utilities, .web, 3_000...15_000, weight: 2),
            MovementTemplate(
                "{=GOALPOT BET} WALLET FUNDING {d10}", .gambling, .web, 200...3_000, rounding: .fixed,
                step: 100,
                weight: 2),
            MovementTemplate(
                "{=RIDELY} TRIP {place} {d9}", .transport, .web, 900...6_500, rounding: .exact, weight: 3),
        ]),
        regular: [
            RegularTemplate(
                "STANDING ORDER RENT CONTRIBUTION {place}", .rent, .transfer, .permille(150), day: 2),
            RegularTemplate(
                "LOAN REPAYMENT LN{d9} PRINCIPAL+INT", .loanRepayment, .system, .permille(60), day: 5,
                isNightly: true),
            RegularTemplate(
                "{=CITYVIEW CABLE TV} SUBSCRIPTION {d10}", .utilities, .web, .fixed(1_250_000), day: 12),
            RegularTemplate(
                "SMS ALERT CHARGE {month}", .bankCharges, .system, .fixed(18_400), day: 28, isNightly: true),
            RegularTemplate(
                "VAT ON SMS ALERT CHARGE {month}", .bankCharges, .system, .fixed(1_380), day: 28,
                isNightly: true),
            RegularTemplate(
                "CARD MAINTENANCE FEE", .bankCharges, .system, .fixed(5_000), day: 15, isNightly: true),
        ],
        creditDuty: nigerianDuty, feeTiers: nigerianFees, feePattern: nigerianFeePattern,
        balancing: NarrationPattern("TRF TO OWN SAVINGS WALLET {d10}"))

    static let nigerianDuty = CreditDuty(
        pattern: NarrationPattern("STAMP DUTY/EMT LEVY"), threshold: 1_000_000, amount: 5_000)

    /// The published NIP fees with value added tax.
    static let nigerianFees = [
        FeeTier(limit: 500_000, fee: 1_075), FeeTier(limit: 5_000_000, fee: 2_688),
        FeeTier(limit: .max, fee: 5_375),
    ]

    static let nigerianFeePattern = NarrationPattern("NIP CHARGE + VAT {d12}")
}
