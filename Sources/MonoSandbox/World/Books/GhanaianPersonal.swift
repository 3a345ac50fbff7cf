extension MovementBook {
    static let ghanaianPersonal = MovementBook(
        words: NarrationWords(
            country: .ghana,
            shops: [
                "MAKOLA FRESH MART", "AUNTIE ESI CHOP BAR", "OSU CORNER SHOP", "BLACK STAR PHARMACY",
                "COCOA POD BAKERY", "LABADI FUEL STATION", "KENTE HOUSE", "ADOM ELECTRICALS",
            ],
            companies: [
                "GOLDLEAF EXPORTS LTD", "VOLTAIC SYSTEMS GH LTD", "SANKOFA MEDIA LTD",
                "PRA RIVER MINING SVCS",
            ],
            billers: ["AQUA GH WATER", "KASAPA FIBRE", "STREAMBOX", "RIDELY GH"],
            banks: ["VOLTA COMM", "SUNBIRD GH", "CEDI SAVINGS"],
            places: ["ACCRA", "OSU", "MADINA", "KUMASI", "TEMA", "TAKORADI", "SPINTEX"]),
        salary: Salary(
            pattern: NarrationPattern("SALARY {month} {company}"), amounts: 4_500...9_500, step: 100),
        averageCredit: 28_000,
        creditShare: (small: 14, large: 20),
        credits: WeightedTemplates([
            MovementTemplate(
                "MOMO CASH IN {phone} {person} {d11}", .transfer, .mobileMoney, 50...800, weight: 5),
            MovementTemplate(
                "GIP INWARD {bank} {person} REF {d12}", .transfer, .transfer, 100...1_500, weight: 3),
            MovementTemplate("CASH DEP BY {person} {place}", .cashDeposit, .branch, 200...2_000),
        ]),
        debits: WeightedTemplates([
            MovementTemplate(
                "WALLET TRANSFER TO {phone} {person} {d11}", .transfer, .mobileMoney, 20...500, weight: 6,
                bearsFee: true),
            MovementTemplate(
                "GIP OUTWARD {bank} {person} {d12}", .transfer, .transfer, 100...900, weight: 3,
                bearsFee: true),
            MovementTemplate(
                "POS PURCHASE {shop} {place} {d6}", .posPurchase, .pos, 15...420, rounding: .exact, weight: 8),
            MovementTemplate(
                "ATM WITHDRAWAL {place} {d6}", .cashWithdrawal, .atm, 50...600, rounding: .fixed, step: 50,
                weight: 3),
            MovementTemplate(
                "AIRTIME TOPUP {phone}", .phoneAndInternet, .ussd, 5...50, rounding: .fixed, step: 5,
                weight: 4),
            MovementTemplate("{=LIGHTCO PREPAID} METER {d9}", .utilities, .web, 40...350, weight: 2),
            MovementTemplate("ONLINE PMT {biller} {d10}", .onlineTransactions, .web, 20...300, weight: 2),
            MovementTemplate("TROTRO CARD TOPUP {d8}", .transport, .web, 10...60, rounding: .fixed, step: 10),
        ]),
        regular: [
            RegularTemplate("SO RENT ADVANCE {place}", .rent, .transfer, .permille(160), day: 3),
            RegularTemplate("SUSU CONTRIBUTION {d6}", .transfer, .system, .permille(40), day: 9),
            RegularTemplate(
                "LOAN INST {d10}", .loanRepayment, .system, .permille(55), day: 6, isNightly: true),
            RegularTemplate(
                "COT CHARGE {month}", .bankCharges, .system, .fixed(1_050), day: 28, isNightly: true),
            RegularTemplate(
                "E-ALERT FEE {month}", .bankCharges, .system, .fixed(300), day: 28, isNightly: true),
        ],
        creditDuty: nil,
        feeTiers: [FeeTier(limit: 10_000, fee: 100), FeeTier(limit: .max, fee: 500)],
        feePattern: NarrationPattern("E-LEVY/TRANSFER FEE {d11}"),
        balancing: NarrationPattern("TRANSFER TO FIXED DEPOSIT {d8}"))
}
