/// Programs that map columns, and those of people.
extension CSVTargets {
    private static let ynabHelp = RuleSource.vendor("docs.youneedabudget.com, 'File-Based Import'")
    private static let waveGuide = RuleSource.secondHand("guides to Wave")
    private static let oca = RuleSource.vendor("OCA account_statement_import_sheet_file")
    private static let firefly = RuleSource.vendor("Firefly III data importer")
    private static let frappe = RuleSource.vendor("docs.frappe.io, 'Bank Statement Import'")
    private static let zohoHelp = RuleSource.vendor("zoho.com/books/help, 'Import statements'")
    private static let homeBankHelp = RuleSource.vendor("gethomebank.org, 'Import of CSV'")
    private static let excelSeen = RuleSource.vendor("ImportExcel #830, react-csv #136, MicrosoftDocs #622")

    static let ynab = CSVTarget(
        "ynab", .ynab,
        [
            CSVDemand(.headings, .refuses, "the header row is mandatory", ynabHelp),
            CSVDemand(
                .columns([
                    ["Date", "Payee", "Memo", "Amount"], ["Date", "Payee", "Memo", "Outflow", "Inflow"],
                    ["Date", "Payee", "Category", "Memo", "Outflow", "Inflow"],
                ]), .refuses, "", ynabHelp),
            CSVDemand(.dates(anyConsistent), .misreads, "day or month first is asked", ynabHelp),
            CSVDemand(.plainAmounts, .wrongAmounts, "", ynabHelp),
            CSVDemand(.textLength(.description, 200), .cuts, "payee 100, memo 200", ynabHelp),
            CSVDemand(
                .noByteOrderMark, .misreads, "the first heading is not recognised",
                .inference("headings are compared")),
        ])

    static let wave = CSVTarget(
        "wave", .wave,
        [
            CSVDemand(.roles([.date, .description, .amount]), .refuses, "", waveGuide),
            CSVDemand(
                .dates(
                    CSVDateDemand(orders: [.monthDayYear, .yearMonthDay], shown: "mm/dd/yyyy or yyyy-mm-dd")),
                .misreads,
                "day first is silently misread", waveGuide),
            CSVDemand(.plainAmounts, .refuses, "signed", waveGuide),
            CSVDemand(.rows(1000), .refuses, "100 to 1,000 rows are claimed", waveGuide),
        ])

    static let odoo = CSVTarget(
        "odoo", .odoo,
        [
            CSVDemand(.roles([.date]), .refuses, "", oca),
            CSVDemand(
                .delimiters([0x2C, 0x3B, 0x09, 0x20]), .refuses, "comma, semicolon, tab or blank", oca),
            CSVDemand(.noByteOrderMark, .misreads, "unless the mapping says utf-8-sig", oca),
        ])

    static let erpNext = CSVTarget(
        "erpnext", .erpNext,
        [
            CSVDemand(.headings, .refuses, "columns are mapped by heading", frappe),
            CSVDemand(
                .roles([.date, .moneyIn, .moneyOut, .description]), .refuses, "two positive columns", frappe),
            CSVDemand(
                .roles([.identifier]), .duplicates, "it recognises transactions by the reference number",
                frappe),
            CSVDemand(.dates(anyConsistent), .misreads, "any consistent form", frappe),
            CSVDemand(.plainAmounts, .refuses, "", frappe),
        ])

    static let zohoBooks = CSVTarget(
        "zoho-books", .zohoBooks,
        [
            CSVDemand(.headings, .refuses, "columns are mapped by heading", zohoHelp),
            CSVDemand(.roles([.date]), .refuses, "", zohoHelp),
            CSVDemand(.delimiters([0x2C, 0x09, 0x3B]), .refuses, "CSV or TSV", zohoHelp),
            CSVDemand(.bytes(10 << 20), .refuses, "at most 10 MB", .secondHand("guides to Zoho Books")),
            CSVDemand(.plainAmounts, .refuses, "", zohoHelp),
        ])

    static let fireflyIII = CSVTarget(
        "firefly-iii", .fireflyIII,
        [
            CSVDemand(.roles([.date, .amount, .description]), .refuses, "", firefly),
            CSVDemand(.dates(anyConsistent), .misreads, "one format string for the file", firefly),
            CSVDemand(.noEqualRows, .merges, "without a unique column it compares the content", firefly),
            CSVDemand(
                .noByteOrderMark, .misreads, "it becomes part of the first cell",
                .inference("Firefly III importer's CSV reader")),
            CSVDemand(.utf8, .wrongLetters, "", firefly),
        ])

    static let homeBank = CSVTarget(
        "homebank", .homeBank,
        [
            CSVDemand(
                .columns([["date", "payment", "info", "payee", "memo", "amount", "category", "tags"]]),
                .refuses,
                "its own layout, \"for advanced users only\"", homeBankHelp),
            CSVDemand(.delimiters([0x3B, 0x2C, 0x09]), .refuses, "", homeBankHelp),
            CSVDemand(.plainAmounts, .wrongAmounts, "", homeBankHelp),
        ])

    static let hledger = CSVTarget(
        "hledger", .hledger,
        [
            CSVDemand(.roles([.date]), .refuses, "", .vendor("hledger manual, 'CSV'")),
            CSVDemand(
                .dates(anyConsistent), .refuses, "one date-format for the file",
                .vendor("hledger manual, 'CSV'")),
            CSVDemand(.utf8, .refuses, "", .vendor("hledger manual, 'Text encoding'")),
        ])

    static let excel = CSVTarget(
        "excel", .excel,
        [
            CSVDemand(
                .byteOrderMark, .wrongLetters, "without it the region's encoding is used",
                .vendor("RechnungsFee #13")),
            CSVDemand(.noFormulas, .misreads, "it is computed", .specification("CWE-1236")),
            CSVDemand(.noLongNumbers, .cuts, "to 15 digits, shown as 6.93E+12", excelSeen),
            CSVDemand(.noLeadingZeros, .cuts, "the zeros", excelSeen),
            CSVDemand(
                .rows(1_048_575), .drops, "a sheet has 1,048,576 rows",
                .specification("Excel specifications and limits")),
            CSVDemand(
                .textLength(.description, 32_767), .cuts, "at 32,767 characters",
                .specification("Excel specifications and limits")),
        ])
}
