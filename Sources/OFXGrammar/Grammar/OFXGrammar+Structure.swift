extension OFXGrammar {
    /// The message sets that a response may have, in their order (section 2.4), and those that are not described.
    static let structure: [OFXAggregate] =
        [
            OFXAggregate(
                "OFX", "2.4",
                [
                    messageSet("SIGNON", .once), messageSet("SIGNUP"), messageSet("BANK"),
                    messageSet("CREDITCARD"), .aggregate("LOANMSGSRSV1", since: .v210),
                    messageSet("INVSTMT"), messageSet("INTERXFER"), messageSet("WIREXFER"),
                    messageSet("BILLPAY"), messageSet("EMAIL"), messageSet("SECLIST"),
                    .aggregate("PRESDIRMSGSRSV1"), .aggregate("PRESDLVMSGSRSV1"), messageSet("PROF"),
                    .either(
                        ["TAX1098", "TAX1099", "TAXW2", "TAX1095"].map {
                            OFXChild(aggregate: $0 + "MSGSRSV1", since: .v200)
                        }, .anyNumber),
                ])
        ]
        + [
            "SIGNUP", "LOAN", "INTERXFER", "WIREXFER", "BILLPAY", "EMAIL", "PRESDIR", "PRESDLV", "PROF",
            "TAX1098", "TAX1099", "TAXW2", "TAX1095",
        ].map { OFXAggregate.opaque($0 + "MSGSRSV1", "2.4") }
        + [
            "SIGNON", "SIGNUP", "BANK", "CREDITCARD", "INVSTMT", "INTERXFER", "WIREXFER", "BILLPAY", "EMAIL",
            "SECLIST", "PROF",
        ].map { OFXAggregate.opaque($0 + "MSGSRSV2", "2.4") }

    /// Version 1.5 and 1.6 have a second form of each, which is not described here.
    private static func messageSet(_ name: String, _ occurrence: OFXPart.Occurrence = .atMostOnce) -> OFXPart
    {
        .either(
            [
                OFXChild(aggregate: name + "MSGSRSV1"),
                OFXChild(aggregate: name + "MSGSRSV2", since: OFXVersion(150), until: .v160),
            ], occurrence)
    }
}
