extension OFXGrammar {
    /// Statements of credit card accounts.
    static let creditCards: [OFXAggregate] = [
        OFXAggregate(
            "CREDITCARDMSGSRSV1", "11",
            [
                .either(
                    [OFXChild(aggregate: "CCSTMTTRNRS"), OFXChild(aggregate: "CCSTMTENDTRNRS")], .atLeastOnce)
            ]),
        OFXAggregate("CCSTMTTRNRS", "11.4", transactionResponse + [.aggregate("CCSTMTRS")]),
        .opaque("CCSTMTENDTRNRS", "11"),
        OFXAggregate(
            "CCSTMTRS", OFXSection("11.4", second: "11.4.3"),
            [
                .need("CURDEF", .currency), .aggregate("CCACCTFROM", .once), .aggregate("BANKTRANLIST"),
                .aggregate("BANKTRANLISTP", since: .v210), .aggregate("LEDGERBAL", .once),
                .aggregate("AVAILBAL"), .may("CASHADVBALAMT", .amount, since: .v210),
                .may("INTRATEPURCH", .amount, since: .v210), .may("INTRATECASH", .amount, since: .v210),
                .may("INTRATEXFER", .amount, since: .v210), .aggregate("REWARDINFO", since: .v210),
                .aggregate("BALLIST", since: .v201), .may("MKTGINFO", .text(360)),
            ]),
        OFXAggregate("CCACCTFROM", "11.3.2", cardAccount),
        OFXAggregate("CCACCTTO", "11.3.2", cardAccount),
        OFXAggregate(
            "REWARDINFO", "11.4",
            [.need("NAME", .text(32)), .need("REWARDBAL", .amount), .may("REWARDEARNED", .amount)]),
    ]

    private static let cardAccount: [OFXPart] = [.need("ACCTID", .text(22)), .may("ACCTKEY", .text(22))]
}
