extension OFXGrammar {
    /// Orders of investment accounts that are not carried out yet.
    static let investmentOrders: [OFXAggregate] =
        [
            OFXAggregate(
                "INVOOLIST", OFXSection("13", second: "13.9.2.2"),
                [
                    .either(
                        orderKinds.map { OFXChild(aggregate: $0.name) }, .anyNumber)
                ]),
            OFXAggregate(
                "OO", OFXSection("13", second: "13.9.2.5.1"),
                [
                    .need("FITID", .text(255)), serverIdentifier, .aggregate("SECID", .once),
                    .need("DTPLACED", .dateTime), .need("UNITS", .amount), .need("SUBACCT", .subaccount),
                    .need("DURATION", .oneOf(["DAY", "GOODTILCANCEL", "IMMEDIATE"])),
                    .need("RESTRICTION", .oneOf(["ALLORNONE", "MINUNITS", "NONE"])),
                    .may("MINUNITS", .amount), .may("LIMITPRICE", .amount), .may("STOPPRICE", .amount), memo,
                    .aggregate("CURRENCY"), .may("INV401KSOURCE", .retirementSource, since: .v200),
                ]),
        ] + orderKinds

    private static let orderKinds: [OFXAggregate] = [
        order("OOBUYDEBT", [.need("AUCTION", .boolean), .may("DTAUCTION", .dateTime)]),
        order("OOBUYMF", [.need("BUYTYPE", .buy), .need("UNITTYPE", .units)]),
        order("OOBUYOPT", [.need("OPTBUYTYPE", .optionBuy)]),
        order("OOBUYOTHER", [.need("UNITTYPE", .units)]),
        order("OOBUYSTOCK", [.need("BUYTYPE", .buy)]),
        order("OOSELLDEBT", []),
        order(
            "OOSELLMF", [.need("SELLTYPE", .sell), .need("UNITTYPE", .units), .need("SELLALL", .boolean)]),
        order("OOSELLOPT", [.need("OPTSELLTYPE", .optionSell)]),
        order("OOSELLOTHER", [.need("UNITTYPE", .units)]),
        order("OOSELLSTOCK", [.need("SELLTYPE", .sell)]),
        // The text of the specification calls it SWITCHMF, the document type definitions OOSWITCHMF.
        order("SWITCHMF", switching),
        order("OOSWITCHMF", switching),
    ]

    private static let switching: [OFXPart] = [
        .aggregate("SECID", .once), .need("UNITTYPE", .units), .need("SWITCHALL", .boolean),
    ]

    private static func order(_ name: String, _ parts: [OFXPart]) -> OFXAggregate {
        OFXAggregate(name, OFXSection("13", second: "13.9.2.5.2"), [.aggregate("OO", .once)] + parts)
    }
}
