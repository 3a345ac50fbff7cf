extension OFXGrammar {
    /// The list of securities that investment statements refer to.
    static let securities: [OFXAggregate] =
        [
            OFXAggregate(
                "SECLISTMSGSRSV1", "13", [.aggregate("SECLISTTRNRS", .anyNumber), .aggregate("SECLIST")]),
            OFXAggregate("SECLISTTRNRS", "13", transactionResponse + [.aggregate("SECLISTRS")]),
            OFXAggregate("SECLISTRS", "13", []),
            OFXAggregate(
                "SECLIST", OFXSection("13", second: "13.8.4"),
                [.either(infoKinds.map { OFXChild(aggregate: $0.name) }, .anyNumber)]),
            OFXAggregate(
                "SECID", OFXSection("13", second: "13.8.1"),
                [.need("UNIQUEID", .text(32)), .need("UNIQUEIDTYPE", .text(10))]),
            OFXAggregate(
                "SECINFO", infoSection,
                [
                    .aggregate("SECID", .once), .need("SECNAME", .text(120)), .may("TICKER", .text(32)),
                    .may("FIID", .text(32)), .may("RATING", .text(10)), .may("UNITPRICE", .amount),
                    .may("DTASOF", .dateTime), .aggregate("CURRENCY"), memo,
                ]),
            OFXAggregate("MFASSETCLASS", infoSection, [.aggregate("PORTION", .atLeastOnce)]),
            OFXAggregate(
                "PORTION", infoSection, [.need("ASSETCLASS", .assetClass), .need("PERCENT", .amount)]),
            OFXAggregate("FIMFASSETCLASS", infoSection, [.aggregate("FIPORTION", .atLeastOnce)]),
            OFXAggregate(
                "FIPORTION", infoSection, [.need("FIASSETCLASS", .text(32)), .need("PERCENT", .amount)]),
        ] + infoKinds

    private static let infoSection = OFXSection("13", second: "13.8.5")

    private static let assetClass: [OFXPart] = [
        .may("ASSETCLASS", .assetClass), .may("FIASSETCLASS", .text(32)),
    ]

    private static let infoKinds: [OFXAggregate] = [
        OFXAggregate(
            "DEBTINFO", infoSection,
            [
                .aggregate("SECINFO", .once), .need("PARVALUE", .amount),
                .need("DEBTTYPE", .oneOf(["COUPON", "ZERO"])),
                .may("DEBTCLASS", .oneOf(["TREASURY", "MUNICIPAL", "CORPORATE", "OTHER"])),
                .may("COUPONRT", .amount), .may("DTCOUPON", .dateTime),
                // The definition of 1.6 spells them SEMIANNUALLY and ANNUALLY.
                .may(
                    "COUPONFREQ",
                    .oneOf([
                        "MONTHLY", "QUARTERLY", "SEMIANNUAL", "ANNUAL", "SEMIANNUALLY", "ANNUALLY", "OTHER",
                    ])),
                .may("CALLPRICE", .amount), .may("YIELDTOCALL", .amount), .may("DTCALL", .dateTime),
                .may("CALLTYPE", .oneOf(["CALL", "PUT", "PREFUND", "MATURITY"])),
                .may("YIELDTOMAT", .amount), .may("DTMAT", .dateTime),
            ] + assetClass),
        OFXAggregate(
            "MFINFO", infoSection,
            [
                .aggregate("SECINFO", .once), .may("MFTYPE", .oneOf(["OPENEND", "CLOSEEND", "OTHER"])),
                .may("YIELD", .amount), .may("DTYIELDASOF", .dateTime), .aggregate("MFASSETCLASS"),
                .aggregate("FIMFASSETCLASS"),
            ]),
        OFXAggregate(
            "OPTINFO", infoSection,
            [
                .aggregate("SECINFO", .once), .need("OPTTYPE", .oneOf(["CALL", "PUT"])),
                .need("STRIKEPRICE", .amount), .need("DTEXPIRE", .dateTime), .need("SHPERCTRCT", .digits(5)),
                .aggregate("SECID"),
            ] + assetClass),
        OFXAggregate(
            "OTHERINFO", infoSection,
            [.aggregate("SECINFO", .once), .may("TYPEDESC", .text(32))] + assetClass),
        OFXAggregate(
            "STOCKINFO", infoSection,
            [
                .aggregate("SECINFO", .once),
                .may("STOCKTYPE", .oneOf(["COMMON", "PREFERRED", "CONVERTIBLE", "OTHER"])),
                .may("YIELD", .amount), .may("DTYIELDASOF", .dateTime),
                .may("TYPEDESC", .text(32), since: .v210),
            ] + assetClass),
    ]
}
