extension OFXGrammar {
    /// Retirement accounts of the United States: their balance is described, the plan is let pass.
    static let retirement: [OFXAggregate] = [
        .opaque("INV401K", OFXSection("13", second: "13.9.3")),
        OFXAggregate(
            "INV401KBAL", OFXSection("13", second: "13.9.2.9"),
            [
                .may("CASHBAL", .amount), .may("PRETAX", .amount), .may("AFTERTAX", .amount),
                .may("MATCH", .amount), .may("PROFITSHARING", .amount), .may("ROLLOVER", .amount),
                .may("OTHERVEST", .amount), .may("OTHERNONVEST", .amount), .need("TOTAL", .amount),
                .aggregate("BALLIST"),
            ]),
    ]
}
