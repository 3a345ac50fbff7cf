extension OFXGrammar {
    /// Aggregates that several message sets share.
    static let common: [OFXAggregate] = [
        OFXAggregate(
            "STATUS", "3.1",
            [
                .need("CODE", .digits(6)), .need("SEVERITY", .oneOf(["INFO", "WARN", "ERROR"])),
                .either([
                    OFXChild("MESSAGE", .text(255)),
                    OFXChild("MESSAGE2", .text(255), since: OFXVersion(150), until: .v160),
                ]),
            ]),
        OFXAggregate("BALLIST", "3.1", [.aggregate("BAL", .anyNumber)]),
        OFXAggregate(
            "BAL", "3.1",
            [
                .need("NAME", .text(32)), .need("DESC", .text(80)),
                .need("BALTYPE", .oneOf(["DOLLAR", "PERCENT", "NUMBER"])), .need("VALUE", .amount),
                .may("DTASOF", .dateTime), .aggregate("CURRENCY"),
            ]),
        OFXAggregate("CURRENCY", "5.2", currencyRate),
        OFXAggregate("ORIGCURRENCY", "5.2", currencyRate),
        .opaque("OFXEXTENSION", "2.7"),
    ]

    private static let currencyRate: [OFXPart] = [.need("CURRATE", .amount), .need("CURSYM", .currency)]

    /// What every response to one request begins with.
    static let transactionResponse: [OFXPart] = [
        .need("TRNUID", .text(36)), .aggregate("STATUS", .once), .may("CLTCOOKIE", .text(32)),
        .aggregate("OFXEXTENSION", since: .v220),
    ]

    /// An amount in another currency: one of the two, or none.
    static let foreignCurrency = OFXPart.either([
        OFXChild(aggregate: "CURRENCY"), OFXChild(aggregate: "ORIGCURRENCY"),
    ])

    /// The identifier of a server, and its longer form of 1.5 and 1.6.
    static let serverIdentifier = OFXPart.either([
        OFXChild("SRVRTID", .text(10)),
        OFXChild("SRVRTID2", .text(36), since: OFXVersion(150), until: .v160),
    ])

    /// A note, and its longer form of 1.5 and 1.6.
    static let memo = OFXPart.either([
        OFXChild("MEMO", .text(255)),
        OFXChild("MEMO2", .text(390), since: OFXVersion(150), until: .v160),
    ])
}
