extension OFXGrammar {
    /// What an investment account holds.
    static let investmentPositions: [OFXAggregate] =
        [
            OFXAggregate(
                "INVPOSLIST", OFXSection("13", second: "13.9.2.2"),
                [.either(positionKinds.map { OFXChild(aggregate: $0.name) }, .anyNumber)]),
            OFXAggregate(
                "INVPOS", positionSection,
                [
                    .aggregate("SECID", .once), .need("HELDINACCT", .subaccount), .need("POSTYPE", .position),
                    .need("UNITS", .amount), .need("UNITPRICE", .amount), .need("MKTVAL", .amount),
                    .may("AVGCOSTBASIS", .amount, since: .v210), .need("DTPRICEASOF", .dateTime),
                    .aggregate("CURRENCY"), memo,
                    .may("INV401KSOURCE", .retirementSource, since: .v200),
                ]),
        ] + positionKinds

    private static let positionSection = OFXSection("13", second: "13.9.2.6.1")

    private static let positionKinds: [OFXAggregate] = [
        OFXAggregate("POSDEBT", positionSection, [.aggregate("INVPOS", .once)]),
        OFXAggregate(
            "POSMF", positionSection,
            [
                .aggregate("INVPOS", .once), .may("UNITSSTREET", .amount), .may("UNITSUSER", .amount),
                .may("REINVDIV", .boolean), .may("REINVCG", .boolean),
            ]),
        OFXAggregate("POSOPT", positionSection, [.aggregate("INVPOS", .once), .may("SECURED", .cover)]),
        OFXAggregate("POSOTHER", positionSection, [.aggregate("INVPOS", .once)]),
        OFXAggregate(
            "POSSTOCK", positionSection,
            [
                .aggregate("INVPOS", .once), .may("UNITSSTREET", .amount), .may("UNITSUSER", .amount),
                .may("REINVDIV", .boolean),
            ]),
    ]
}
