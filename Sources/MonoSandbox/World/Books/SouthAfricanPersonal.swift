extension MovementBook {
    static let southAfricanPersonal = MovementBook(
        words: NarrationWords(
            country: .southAfrica,
            shops: [
                "BOEREMARK GROCER", "KAROO BUTCHERY", "PROTEA PHARMACY", "UBUNTU CAFE",
                "VLEI SHOES", "TABLE VIEW HARDWARE", "SPAZA 44",
            ],
            companies: [
                "HIGHVELD STEELWORKS PTY", "COASTLINE DATA PTY LTD", "MZANSI FREIGHT PTY",
                "KALAHARI SOLAR PTY",
            ],
            billers: ["VELD FIBRE", "STREAMBOX", "METRO WATER", "RIDELY ZA"],
            banks: ["MARULA", "SUNBIRD ZA", "RAND HILL"],
            places: ["SANDTON", "ROSEBANK", "SOWETO", "DURBAN", "RANDBURG", "CAPE TOWN", "CENTURION"]),
        salary: Salary(
            pattern: NarrationPattern("EFT CREDIT SALARY {company} {month}"), amounts: 18_000...46_000,
            step: 500),
        averageCredit: 95_000,
        creditShare: (small: 10, large: 20),
        credits: WeightedTemplates([
            MovementTemplate("IMMEDIATE PMT FROM {person}", .transfer, .transfer, 150...2_500, weight: 4),
            MovementTemplate("EFT CREDIT {person} REF {d8}", .transfer, .transfer, 200...3_500, weight: 3),
            MovementTemplate("CASH DEPOSIT ATM {place} {d6}", .cashDeposit, .atm, 100...2_000),
        ]),
        debits: WeightedTemplates([
            MovementTemplate(
                "POS PURCHASE {shop} {place} {d6}*{d4}", .posPurchase, .pos, 45...1_400, rounding: .exact,
                weight: 10),
            MovementTemplate("EFT PAYMENT TO {person} {bank}", .transfer, .transfer, 200...3_000, weight: 4),
            MovementTemplate(
                "CASH SEND {phone} {d10}", .transfer, .atm, 100...1_500, weight: 3, bearsFee: true),
            MovementTemplate(
                "ATM CASH WITHDRAWAL {place} {d6}", .cashWithdrawal, .atm, 200...2_000, rounding: .fixed,
                step: 100, weight: 3,
                bearsFee: true),
            MovementTemplate(
                "PREPAID AIRTIME {phone}", .phoneAndInternet, .web, 15...150, rounding: .fixed, step: 5,
                weight: 4),
            MovementTemplate(
                "ONLINE PURCHASE {biller} {d8}", .onlineTransactions, .web, 60...900, rounding: .exact,
                weight: 2),
            MovementTemplate(
                "PREPAID ELECTRICITY {=METROLIGHT} {d11}", .utilities, .web, 100...900, weight: 2),
            MovementTemplate(
                "FUEL {=JACKAL CREEK FUEL} {place}", .transport, .pos, 300...1_100, rounding: .exact,
                weight: 2),
        ]),
        regular: [
            RegularTemplate("DEBIT ORDER BOND {d10}", .rent, .debitOrder, .permille(170), day: 1),
            RegularTemplate(
                "DEBIT ORDER {=IMPALA INSURE} {d8}", .insurance, .debitOrder, .fixed(48_750), day: 1),
            RegularTemplate(
                "DEBIT ORDER {=VELD FIBRE} {d7}", .phoneAndInternet, .debitOrder, .fixed(69_900), day: 11),
            RegularTemplate("VEHICLE FINANCE {d10}", .loanRepayment, .debitOrder, .permille(90), day: 3),
            RegularTemplate(
                "MONTHLY ACCOUNT FEE {month}", .bankCharges, .system, .fixed(11_500), day: 28, isNightly: true
            ),
        ],
        creditDuty: nil,
        feeTiers: [FeeTier(limit: 100_000, fee: 1_000), FeeTier(limit: .max, fee: 2_000)],
        feePattern: NarrationPattern("FEE: CASH TRANSACTION {d6}"),
        balancing: NarrationPattern("TRANSFER TO SAVINGS POCKET {d8}"))
}
