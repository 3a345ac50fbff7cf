extension OFXGrammar {
    /// Transactions of investment accounts.
    static let investmentTransactions: [OFXAggregate] =
        [
            OFXAggregate(
                "INVTRANLIST", OFXSection("13", second: "13.9.2.2"),
                [
                    .need("DTSTART", .dateTime), .need("DTEND", .dateTime),
                    .either(transactionKinds.map { OFXChild(aggregate: $0.name) }, .anyNumber),
                    .aggregate("INVBANKTRAN", .anyNumber),
                ]),
            OFXAggregate(
                "INVBANKTRAN", OFXSection("13", second: "13.9.2.3"),
                [.aggregate("STMTTRN", .once), .need("SUBACCTFUND", .subaccount)]),
            OFXAggregate(
                "INVTRAN", OFXSection("13", second: "13.9.2.4.2"),
                [
                    .need("FITID", .text(255)), serverIdentifier, .need("DTTRADE", .dateTime),
                    .may("DTSETTLE", .dateTime), .may("REVERSALFITID", .text(255), since: .v200), memo,
                ]),
            OFXAggregate("INVBUY", OFXSection("13", second: "13.9.2.4.3"), purchase),
            OFXAggregate("INVSELL", OFXSection("13", second: "13.9.2.4.3"), sale),
        ] + transactionKinds

    private static let transactionKinds: [OFXAggregate] = [
        kind("BUYDEBT", [.aggregate("INVBUY", .once), .may("ACCRDINT", .amount)]),
        kind("BUYMF", [.aggregate("INVBUY", .once), .need("BUYTYPE", .buy), .may("RELFITID", .text(255))]),
        kind(
            "BUYOPT",
            [.aggregate("INVBUY", .once), .need("OPTBUYTYPE", .optionBuy), .need("SHPERCTRCT", .digits(5))]),
        kind(
            "BUYOTHER",
            [
                .aggregate("INVBUY", .once),
                .either([OFXChild("BUYTYPE", .buy, since: OFXVersion(150), until: .v160)]),
            ]),
        kind("BUYSTOCK", [.aggregate("INVBUY", .once), .need("BUYTYPE", .buy)]),
        kind(
            "CLOSUREOPT",
            security + [
                .need("OPTACTION", .oneOf(["EXERCISE", "ASSIGN", "EXPIRE"])), .need("UNITS", .amount),
                .need("SHPERCTRCT", .digits(5)), .need("SUBACCTSEC", .subaccount),
                .may("RELFITID", .text(255)), .may("GAIN", .amount),
            ]),
        kind(
            "INCOME",
            security + [
                .need("INCOMETYPE", .income), .need("TOTAL", .amount), .need("SUBACCTSEC", .subaccount),
                .need("SUBACCTFUND", .subaccount), .may("TAXEXEMPT", .boolean), .may("WITHHOLDING", .amount),
                foreignCurrency, retirementSource,
            ]),
        kind(
            "INVEXPENSE",
            security + [
                .need("TOTAL", .amount), .need("SUBACCTSEC", .subaccount), .need("SUBACCTFUND", .subaccount),
                foreignCurrency, retirementSource,
            ]),
        kind(
            "JRNLFUND",
            [
                .aggregate("INVTRAN", .once), .need("SUBACCTTO", .subaccount),
                .need("SUBACCTFROM", .subaccount), .need("TOTAL", .amount),
            ]),
        kind(
            "JRNLSEC",
            security + [
                .need("SUBACCTTO", .subaccount), .need("SUBACCTFROM", .subaccount), .need("UNITS", .amount),
            ]),
        kind(
            "MARGININTEREST",
            [
                .aggregate("INVTRAN", .once), .need("TOTAL", .amount), .need("SUBACCTFUND", .subaccount),
                foreignCurrency,
            ]),
        kind(
            "REINVEST",
            security + [
                .need("INCOMETYPE", .income), .need("TOTAL", .amount), .need("SUBACCTSEC", .subaccount),
                .need("UNITS", .amount), .need("UNITPRICE", .amount),
            ] + charges + [.may("TAXEXEMPT", .boolean), foreignCurrency, retirementSource]),
        kind(
            "RETOFCAP",
            security + [
                .need("TOTAL", .amount), .need("SUBACCTSEC", .subaccount), .need("SUBACCTFUND", .subaccount),
                foreignCurrency, retirementSource,
            ]),
        kind(
            "SELLDEBT",
            [
                .aggregate("INVSELL", .once), .need("SELLREASON", .oneOf(["CALL", "SELL", "MATURITY"])),
                .may("ACCRDINT", .amount),
            ]),
        kind(
            "SELLMF",
            [
                .aggregate("INVSELL", .once), .need("SELLTYPE", .sell), .may("AVGCOSTBASIS", .amount),
                .may("RELFITID", .text(255)),
            ]),
        kind(
            "SELLOPT",
            [
                .aggregate("INVSELL", .once), .need("OPTSELLTYPE", .optionSell),
                .need("SHPERCTRCT", .digits(5)), .may("RELFITID", .text(255)),
                .may("RELTYPE", .oneOf(["SPREAD", "STRADDLE", "NONE", "OTHER"])), .may("SECURED", .cover),
            ]),
        kind(
            "SELLOTHER",
            [
                .aggregate("INVSELL", .once),
                .either([OFXChild("SELLTYPE", .sell, since: OFXVersion(150), until: .v160)]),
            ]),
        kind("SELLSTOCK", [.aggregate("INVSELL", .once), .need("SELLTYPE", .sell)]),
        kind(
            "SPLIT",
            security + [
                .need("SUBACCTSEC", .subaccount), .need("OLDUNITS", .amount), .need("NEWUNITS", .amount),
                .need("NUMERATOR", .amount), .need("DENOMINATOR", .amount), foreignCurrency,
                .may("FRACCASH", .amount), .may("SUBACCTFUND", .subaccount), retirementSource,
            ]),
        kind(
            "TRANSFER",
            security + [
                .need("SUBACCTSEC", .subaccount), .need("UNITS", .amount),
                .need("TFERACTION", .oneOf(["IN", "OUT"])), .need("POSTYPE", .position),
                .aggregate("INVACCTFROM"), .may("AVGCOSTBASIS", .amount), .may("UNITPRICE", .amount),
                .may("DTPURCHASE", .dateTime), retirementSource,
            ]),
    ]

    private static func kind(_ name: String, _ parts: [OFXPart]) -> OFXAggregate {
        OFXAggregate(name, OFXSection("13", second: "13.9.2.4.4"), parts)
    }

    private static let security: [OFXPart] = [.aggregate("INVTRAN", .once), .aggregate("SECID", .once)]

    private static let charges: [OFXPart] = [
        .may("COMMISSION", .amount), .may("TAXES", .amount), .may("FEES", .amount), .may("LOAD", .amount),
    ]

    private static let retirementSource = OFXPart.may("INV401KSOURCE", .retirementSource, since: .v200)

    private static let traded: [OFXPart] =
        security + [
            .need("UNITS", .amount), .need("UNITPRICE", .amount),
        ]

    private static let reversal: [OFXPart] = [
        .either([OFXChild("REVERSALFEES", .amount, since: OFXVersion(150), until: .v160)]),
        .either([OFXChild("REVERSALFITID", .text(255), since: OFXVersion(150), until: .v160)]),
    ]

    private static let purchase: [OFXPart] =
        traded + [.may("MARKUP", .amount)] + charges + [.need("TOTAL", .amount)] + reversal + [
            foreignCurrency, .need("SUBACCTSEC", .subaccount), .need("SUBACCTFUND", .subaccount),
            .may("LOANID", .text(32), since: .v200), .may("LOANPRINCIPAL", .amount, since: .v200),
            .may("LOANINTEREST", .amount, since: .v200), retirementSource,
            .may("DTPAYROLL", .dateTime, since: .v200), .may("PRIORYEARCONTRIB", .boolean, since: .v200),
        ]

    private static let sale: [OFXPart] =
        traded + [.may("MARKDOWN", .amount)] + charges + [
            .may("WITHHOLDING", .amount), .may("TAXEXEMPT", .boolean), .need("TOTAL", .amount),
        ] + reversal + [
            .may("GAIN", .amount), foreignCurrency, .need("SUBACCTSEC", .subaccount),
            .need("SUBACCTFUND", .subaccount), .may("LOANID", .text(32), since: .v200),
            .may("STATEWITHHOLDING", .amount, since: .v200), .may("PENALTY", .amount, since: .v200),
            retirementSource,
        ]
}
