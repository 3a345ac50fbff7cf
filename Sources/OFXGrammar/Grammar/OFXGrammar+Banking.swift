extension OFXGrammar {
    /// Statements of bank accounts.
    static let banking: [OFXAggregate] =
        [
            OFXAggregate(
                "BANKMSGSRSV1", "11",
                [.either((["STMTTRNRS"] + otherBankMessages).map { OFXChild(aggregate: $0) }, .atLeastOnce)]),
            OFXAggregate("STMTTRNRS", "11.4", transactionResponse + [.aggregate("STMTRS")]),
            OFXAggregate(
                "STMTRS", statement,
                [
                    .need("CURDEF", .currency), .aggregate("BANKACCTFROM", .once), .aggregate("BANKTRANLIST"),
                    .aggregate("BANKTRANLISTP", since: .v210), .aggregate("LEDGERBAL", .once),
                    .aggregate("AVAILBAL"), .may("CASHADVBALAMT", .amount, since: .v210),
                    .may("INTRATE", .amount, since: .v210), .aggregate("BALLIST", since: .v201),
                    .may("MKTGINFO", .text(360)),
                ]),
            OFXAggregate("BANKACCTFROM", "11.3.1", bankAccount),
            OFXAggregate(
                "BANKACCTTO", "11.3.1",
                bankAccount + [
                    .either([
                        OFXChild(aggregate: "EXTBANKACCTTO", since: OFXVersion(150), until: .v160)
                    ])
                ]),
            .opaque("EXTBANKACCTTO", "11.3.1"),
            OFXAggregate(
                "BANKTRANLIST", statement,
                [.need("DTSTART", .dateTime), .need("DTEND", .dateTime), .aggregate("STMTTRN", .anyNumber)]),
            OFXAggregate("STMTTRN", "11.4", statementTransaction),
            OFXAggregate(
                "BANKTRANLISTP", statement,
                [.need("DTASOF", .dateTime), .aggregate("STMTTRNP", .anyNumber)]),
            OFXAggregate(
                "STMTTRNP", "11.4",
                [
                    .need("TRNTYPE", .pendingTransactionType), .need("DTTRAN", .dateTime),
                    .may("DTEXPIRE", .dateTime), .need("TRNAMT", .amount), .may("REFNUM", .text(32)),
                    .need("NAME", .text(32)), .may("EXTDNAME", .text(100)), .may("MEMO", .text(255)),
                    .aggregate("IMAGEDATA", .anyNumber), foreignCurrency,
                ]),
            .opaque("IMAGEDATA", "11.4"),
            .opaque("LOANPMTINFO", "11.4"),
            OFXAggregate("PAYEE", "12.5", payee(.once)),
            OFXAggregate("PAYEE2", "12.5", payee(.atMostOnce)),
            OFXAggregate("LEDGERBAL", statement, balance),
            OFXAggregate("AVAILBAL", statement, balance),
        ] + otherBankMessages.map { OFXAggregate.opaque($0, "11") }

    private static let statement = OFXSection("11.4", second: "11.4.2.2")

    private static let otherBankMessages = [
        "STMTENDTRNRS", "INTRATRNRS", "RECINTRATRNRS", "STPCHKTRNRS", "BANKMAILTRNRS", "BANKMAILSYNCRS",
        "STPCHKSYNCRS", "INTRASYNCRS", "RECINTRASYNCRS",
    ]

    private static let bankAccount: [OFXPart] = [
        .need("BANKID", .text(9)), .may("BRANCHID", .text(22)), .need("ACCTID", .text(22)),
        .either(
            [
                OFXChild("ACCTTYPE", .oneOf(["CHECKING", "SAVINGS", "MONEYMRKT", "CREDITLINE", "CD"])),
                OFXChild(
                    "ACCTTYPE2", .oneOf(["CHECKING", "SAVINGS", "MONEYMRKT", "CREDITLINE", "CMA"]),
                    since: OFXVersion(150), until: .v160),
            ], .once),
        .may("ACCTKEY", .text(22)),
    ]

    private static let balance: [OFXPart] = [.need("BALAMT", .amount), .need("DTASOF", .dateTime)]

    /// A transaction of a bank or card account.
    private static let statementTransaction: [OFXPart] = [
        .need("TRNTYPE", .transactionType), .need("DTPOSTED", .dateTime), .may("DTUSER", .dateTime),
        .may("DTAVAIL", .dateTime), .need("TRNAMT", .amount), .aggregate("LOANPMTINFO", since: .v210),
        .need("FITID", .text(255)), .may("CORRECTFITID", .text(255)),
        .with("CORRECTFITID", need: "CORRECTACTION", .oneOf(["REPLACE", "DELETE"])),
        .may("SPNAME", .text(32), since: OFXVersion(150)), serverIdentifier, .may("CHECKNUM", .text(12)),
        .may("REFNUM", .text(32)), .may("SIC", .digits(6)),
        .either([
            OFXChild("PAYEEID", .text(12)),
            OFXChild("PAYEEID2", .text(36), since: OFXVersion(150), until: .v160),
        ]),
        .either([
            OFXChild("NAME", .text(32)), OFXChild(aggregate: "PAYEE"),
            OFXChild(aggregate: "PAYEE2", since: OFXVersion(150), until: .v160),
        ]),
        .may("EXTDNAME", .text(100), since: .v210),
        .either([OFXChild(aggregate: "BANKACCTTO"), OFXChild(aggregate: "CCACCTTO")]), memo,
        .aggregate("IMAGEDATA", .anyNumber, since: .v210), foreignCurrency,
        .may("INV401KSOURCE", .retirementSource, since: .v200),
    ]

    /// An address; PAYEE2 leaves out what it likes.
    private static func payee(_ occurrence: OFXPart.Occurrence) -> [OFXPart] {
        func part(_ name: String, _ type: OFXValueType) -> OFXPart {
            .either([OFXChild(name, type)], occurrence)
        }
        return [
            .need("NAME", .text(32)), part("ADDR1", .text(32)), .may("ADDR2", .text(32)),
            .with("ADDR2", may: "ADDR3", .text(32)), part("CITY", .text(32)), part("STATE", .text(5)),
            part("POSTALCODE", .text(11)), .may("COUNTRY", .country), part("PHONE", .text(32)),
        ]
    }
}
