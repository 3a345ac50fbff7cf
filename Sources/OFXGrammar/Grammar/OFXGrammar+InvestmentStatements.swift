extension OFXGrammar {
    /// Statements of investment accounts, without what stands in their lists.
    static let investmentStatements: [OFXAggregate] = [
        OFXAggregate(
            "INVSTMTMSGSRSV1", "13",
            [
                .either(
                    [
                        OFXChild(aggregate: "INVSTMTTRNRS"), OFXChild(aggregate: "INVMAILTRNRS"),
                        OFXChild(aggregate: "INVMAILSYNCRS"),
                    ], .atLeastOnce)
            ]),
        .opaque("INVMAILTRNRS", "13"),
        .opaque("INVMAILSYNCRS", "13"),
        OFXAggregate("INVSTMTTRNRS", statementSection, transactionResponse + [.aggregate("INVSTMTRS")]),
        OFXAggregate(
            "INVSTMTRS", statementSection,
            [
                .need("DTASOF", .dateTime), .need("CURDEF", .currency), .aggregate("INVACCTFROM", .once),
                .aggregate("INVTRANLIST"), .aggregate("INVPOSLIST"), .aggregate("INVBAL"),
                .aggregate("INVOOLIST"),
                // The definition of 2.0.1 has MKTGINFO last, the text of the specification before INV401K.
                .may("MKTGINFO", .text(360)), .aggregate("INV401K", since: .v200),
                .aggregate("INV401KBAL", since: .v200),
            ]),
        OFXAggregate("INVACCTFROM", OFXSection("13", second: "13.6.1"), investmentAccount),
        OFXAggregate(
            "INVBAL", OFXSection("13", second: "13.9.2.7"),
            [
                .need("AVAILCASH", .amount), .need("MARGINBALANCE", .amount), .need("SHORTBALANCE", .amount),
                .may("BUYPOWER", .amount), .aggregate("BALLIST"),
            ]),
    ]

    private static let statementSection = OFXSection("13", second: "13.9.2.1")
    private static let investmentAccount: [OFXPart] = [
        .need("BROKERID", .text(22)), .need("ACCTID", .text(22)),
    ]
}
