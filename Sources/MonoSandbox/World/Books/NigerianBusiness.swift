extension MovementBook {
    static let nigerianBusiness = MovementBook(
        words: .nigeria,
        salary: nil,
        averageCredit: 11_500_000,
        creditShare: (small: 22, large: 25),
        credits: WeightedTemplates([
            MovementTemplate(
                "POS SETTLEMENT TID {d8} BATCH {d6}", .businessIncome, .pos, 20_000...240_000,
                rounding: .exact,
                weight: 8, income: .business),
            MovementTemplate(
                "NIP/{bank}/{company}/INV {d5}/{d30}", .businessIncome, .transfer, 40_000...420_000,
                weight: 4,
                income: .business),
            MovementTemplate(
                "WEB COLLECTIONS PAYOUT REF {c12}", .businessIncome, .web, 15_000...180_000, rounding: .exact,
                weight: 3, income: .business),
            MovementTemplate(
                "CASH DEPOSIT BY {person} - {place} BRANCH", .cashDeposit, .branch, 30_000...250_000,
                weight: 2),
            MovementTemplate("CHQ LODGEMENT {d8} {company}", .businessIncome, .cheque, 60_000...350_000),
        ]),
        debits: WeightedTemplates([
            MovementTemplate(
                "NIP TRF TO {company}/SUPPLIES INV {d5}/{d30}", .transfer, .transfer, 40_000...380_000,
                weight: 6, bearsFee: true),
            MovementTemplate(
                "BULK PAYMENT {d6} STAFF {person}", .transfer, .transfer, 60_000...160_000, weight: 2,
                bearsFee: true),
            MovementTemplate(
                "NIP TRF TO {person}/LOGISTICS/{d12}", .transfer, .transfer, 8_000...60_000,
                weight: 3, bearsFee: true),
            MovementTemplate(
                "POS PUR {d8}/{shop}/{place} NG", .posPurchase, .pos, 5_000...80_000, rounding: .exact,
                weight: 3),
            MovementTemplate("CHQ PAID {d8} {company}", .transfer, .cheque, 50_000...300_000, weight: 2),
            MovementTemplate("DIESEL PURCHASE {shop} {place}", .transport, .pos, 25_000...140_000, weight: 2),
            MovementTemplate(
                "AIRTIME BULK TOPUP {phone}", .phoneAndInternet, .web, 1_000...10_000, rounding: .fixed,
                step: 500),
            MovementTemplate(
                "ATM WDL {d8} {place}", .cashWithdrawal, .atm, 10_000...40_000, rounding: .fixed, step: 5_000),
        ]),
        regular: [
            RegularTemplate("SHOP RENT {place} Q-INSTALMENT", .rent, .transfer, .permille(60), day: 3),
            RegularTemplate(
                "LOAN REPAYMENT LN{d9} PRINCIPAL+INT", .loanRepayment, .system, .permille(50), day: 7,
                isNightly: true),
            RegularTemplate(
                "PAYE REMITTANCE STATE IRS {month}", .utilities, .transfer, .permille(15), day: 10),
            RegularTemplate(
                "ACCOUNT MAINTENANCE FEE {month}", .bankCharges, .system, .permille(1), day: 28,
                isNightly: true),
            RegularTemplate(
                "VAT ON ACCOUNT MAINTENANCE FEE {month}", .bankCharges, .system, .fixed(6_250), day: 28,
                isNightly: true),
            RegularTemplate(
                "SMS ALERT CHARGE {month}", .bankCharges, .system, .fixed(64_000), day: 28, isNightly: true),
        ],
        creditDuty: nigerianDuty, feeTiers: nigerianFees, feePattern: nigerianFeePattern,
        balancing: NarrationPattern("TRF TO CALL DEPOSIT A/C {d10}"))
}
