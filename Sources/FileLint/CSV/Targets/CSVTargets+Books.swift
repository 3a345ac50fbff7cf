/// Programs of bookkeepers with fixed columns.
extension CSVTargets {
    private static let intuit = RuleSource.vendor("Intuit UK help, 'Prepare your CSV'")
    private static let sageHelp = RuleSource.vendor("help.sbc.sage.com, 'Import a bank statement'")
    private static let freeAgentHelp = RuleSource.vendor("FreeAgent help, 'Upload a bank statement'")
    private static let xeroGuide = RuleSource.secondHand("guides to Xero (sblive, qbomaker, bankscanpro)")

    static let quickBooksOnline = CSVTarget(
        "quickbooks-online", .quickBooksOnline,
        [
            CSVDemand(.headings, .refuses, "bare words", intuit),
            CSVDemand(
                .columns([["Date", "Description", "Amount"], ["Date", "Description", "Credit", "Debit"]]),
                .asks,
                "3 or 4 columns; of the 4-column form sources disagree which side is money in", intuit),
            CSVDemand(.delimiters(comma), .refuses, "", intuit),
            CSVDemand(.dates(anyConsistent), .refuses, "one format throughout, no day of the week", intuit),
            CSVDemand(.plainAmounts, .refuses, "no symbols, no parentheses", intuit),
            CSVDemand(.bytes(350 * 1024), .refuses, "at most 350 KB", intuit),
            CSVDemand(
                .rows(1000), .refuses, "at most 1,000 rows", .secondHand("guides to QuickBooks Online")),
            CSVDemand(.blankForZero, .refuses, "a blank cell, not 0", intuit),
            CSVDemand(.utf8, .wrongLetters, "", .inference("the page names no other encoding")),
        ])

    static let sage = CSVTarget(
        "sage", .sage,
        [
            CSVDemand(.headings, .refuses, "", sageHelp),
            CSVDemand(
                .columns([["Date", "Description", "Amount"]]), .refuses, "exactly these three", sageHelp),
        ] + sageCommon)

    static let sageFour = CSVTarget(
        "sage-4", .sage,
        [
            CSVDemand(.headings, .refuses, "", sageHelp),
            CSVDemand(
                .columns([["Date", "Description", "Money in", "Money out"]]), .refuses, "exactly these four",
                sageHelp),
        ] + sageCommon)

    private static let sageCommon: [CSVDemand] = [
        CSVDemand(.delimiters(comma), .refuses, "", sageHelp),
        CSVDemand(.dates(slashed), .refuses, "slashes, such as 04/01/2021", sageHelp),
        CSVDemand(.plainAmounts, .refuses, "digits only", sageHelp),
        CSVDemand(.descriptions, .refuses, "not blank", sageHelp),
        CSVDemand(.noLineBreaks, .refuses, "one line", sageHelp),
        CSVDemand(.bytes(250 << 20), .refuses, "at most 250 MB", sageHelp),
    ]

    static let sageOne = CSVTarget(
        "sage-one-za", .sageOne,
        [
            CSVDemand(.headings, .refuses, "", .vendor("za-kb.sage.com 210225103321357")),
            CSVDemand(
                .columns([["Date", "Description", "Amount"]]), .refuses, "exactly three columns",
                .vendor("za-kb.sage.com 210225103321357")),
            CSVDemand(.plainAmounts, .refuses, "signed", .vendor("za-kb.sage.com 210225103321357")),
        ])

    static let xero = CSVTarget(
        "xero", .xero,
        [
            CSVDemand(.headings, .refuses, "the headings of the template", xeroGuide),
            CSVDemand(
                .columns([
                    ["*Date", "*Amount", "Payee", "Description", "Reference", "Cheque No."],
                    ["*Date", "*Amount", "Payee", "Description", "Reference", "Check Number"],
                ]), .asks, "sources disagree whether columns are mapped: keep the template's names and order",
                xeroGuide),
            CSVDemand(.plainAmounts, .refuses, "signed, no symbol, no grouping", xeroGuide),
            CSVDemand(.dates(anyConsistent), .misreads, "by the region of the organisation", xeroGuide),
            CSVDemand(.rows(1000), .refuses, "at most 1,000 lines", xeroGuide),
        ])

    static let freeAgent = CSVTarget(
        "freeagent", .freeAgent,
        [
            CSVDemand(.noHeadings, .refuses, "no header row", freeAgentHelp),
            CSVDemand(.columnCount(3), .refuses, "date, amount, description", freeAgentHelp),
            CSVDemand(.delimiters(comma), .refuses, "comma only", freeAgentHelp),
            CSVDemand(
                .dates(
                    CSVDateDemand(
                        orders: [.dayMonthYear], separators: slash, allowsMonthNames: false,
                        shown: "dd/mm/yyyy")),
                .refuses, "dd/mm/yyyy", freeAgentHelp),
            CSVDemand(.plainAmounts, .refuses, "two decimals", freeAgentHelp),
            CSVDemand(.noQuotes, .refuses, "", freeAgentHelp),
            CSVDemand(.noCommas, .refuses, "no commas inside fields", freeAgentHelp),
            CSVDemand(.noLineBreaks, .refuses, "one line each", freeAgentHelp),
            CSVDemand(
                .noByteOrderMark, .refuses, "the first date is not recognised",
                .inference("there are no headings")),
        ])

    static let myob = CSVTarget(
        "myob", .myob,
        [
            CSVDemand(
                .roles([.date, .amount, .description]), .refuses, "",
                .inference("its import of OFX needs the same")),
            CSVDemand(.plainAmounts, .refuses, "", .inference("its import of OFX needs the same")),
        ])
}
