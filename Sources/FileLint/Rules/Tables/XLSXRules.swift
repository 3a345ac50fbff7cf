/// Rules about workbooks that programs import statements from.
enum XLSXRules {
    private static let ooxml = RuleSource.specification("ECMA-376 Part 1, 18.3 and 18.2")
    private static let packages = RuleSource.specification("ECMA-376 Part 2; PKWARE APPNOTE.TXT 6.3.10")
    private static let readers: [Importer] = [.zohoBooks, .erpNext, .odoo, .sage]
    private static let everybody: [Importer] = readers + [.excel, .libreOffice]

    static let old = Rule(
        "xlsx.container", .error, "The file is an old Excel file (.xls), or a workbook with a password.",
        [Effect(.refuses, [.erpNext, .odoo, .sage])], .specification("[MS-CFB] 2.2, the header's signature"),
        mend: "Save as .xlsx, without a password.")
    static let damaged = Rule(
        "xlsx.zip.damaged", .error, "The archive is damaged.", [Effect(.refuses, everybody)], packages,
        mend: "Copy or export the file again.")
    static let duplicate = Rule(
        "xlsx.zip.duplicate", .error, "The archive has two entries of one name.",
        [
            Effect(.refuses, [.excel]),
            Effect(.misreads, [.libreOffice, .odoo, .erpNext], "some read the first, some the second"),
        ],
        .specification("ECMA-376 Part 2, 6.2.2.3 and 7.3.4"),
        mend: "Save the workbook with a spreadsheet program.")
    static let limit = Rule(
        "xlsx.zip.limit", .error, "The archive unpacks to more than a statement can need.",
        [Effect(.refuses, readers, "or they run out of memory")],
        .inference("a workbook of a million rows unpacks to less"),
        mend: "Export a shorter period, as CSV or OFX.")
    static let missingPart = Rule(
        "xlsx.part.missing", .error, "A part that every workbook has is missing.",
        [Effect(.refuses, everybody)], packages,
        mend: "Save the workbook with a spreadsheet program.")
    static let malformed = Rule(
        "xlsx.xml.malformed", .error, "A part is no well-formed XML.", [Effect(.refuses, everybody)],
        .specification("XML 1.0"), mend: "Save the workbook with a spreadsheet program.")
    static let sheetName = Rule(
        "xlsx.sheet.name", .error, "A sheet's name is none that Excel takes.",
        [Effect(.refuses, [.excel], "\"we found a problem with some content\"")],
        .specification("Excel: 1 to 31 characters, none of [ ] : * ? / \\, unique"), mend: "Rename the sheet."
    )
    static let severalSheets = Rule(
        "xlsx.sheets.several", .note, "The workbook has several sheets.",
        [Effect(.drops, [.erpNext, .zohoBooks, .odoo], "all but the first")],
        .vendor("the importers read one sheet"), mend: "Put the transactions on the first sheet.")
    static let hiddenSheet = Rule(
        "xlsx.sheet.hidden", .warning, "The first sheet is hidden.",
        [Effect(.misreads, [.erpNext, .odoo], "they read it although nobody sees it")], ooxml,
        mend: "Move the transactions to a first, visible sheet.")
    static let longText = Rule(
        "xlsx.cell.long-text", .error, "A cell has more than 32,767 characters.",
        [Effect(.refuses, [.excel]), Effect(.cuts, [.libreOffice])],
        .specification("Excel specifications and limits"), mend: "Shorten the text.")
    static let order = Rule(
        "xlsx.cell.order", .error, "Cells or rows are not in their order, or stand twice.",
        [
            Effect(.refuses, [.excel]),
            Effect(.drops, [.odoo, .erpNext], "streaming readers lose or shift cells"),
        ],
        .specification("ECMA-376 Part 1, 18.3.1.73 and 18.3.1.4"),
        mend: "Save the workbook with a spreadsheet program.")
    static let outside = Rule(
        "xlsx.cell.outside", .error, "A reference is no cell of a sheet.", [Effect(.refuses, everybody)],
        .specification("Excel specifications and limits: XFD1048576"),
        mend: "Save the workbook with a spreadsheet program.")
    static let uncachedFormula = Rule(
        "xlsx.formula.no-value", .error, "A formula has no computed value.",
        [Effect(.drops, readers, "they do not compute, and see an empty cell")],
        .measured("openpyxl 3.1 with data_only gives None"),
        mend: "Open and save the workbook in Excel or LibreOffice.")
    static let errorValue = Rule(
        "xlsx.cell.error", .warning, "A cell holds an error.",
        [Effect(.refuses, [.odoo, .erpNext]), Effect(.drops, [.zohoBooks])],
        ooxml, mend: "Mend the formula.")
    static let textDate = Rule(
        "xlsx.date.text", .warning, "A date is stored as text.",
        [Effect(.misreads, [.zohoBooks, .erpNext], "day and month by the region"), Effect(.asks, [.odoo])],
        .vendor("OCA account_statement_import_sheet_file parses texts by a format"),
        mend: "Store a date with a date format.")
    static let plainDate = Rule(
        "xlsx.date.number", .warning, "A date has no date format, so it shows as a number.",
        [Effect(.refuses, [.odoo, .erpNext, .zohoBooks], "45961 is no date to them")], ooxml,
        mend: "Give the cell a date format.")
    static let textNumber = Rule(
        "xlsx.number.text", .warning, "An amount is stored as text.",
        [
            Effect(.misreads, [.zohoBooks, .erpNext], "separators by the region"),
            Effect(.drops, [.excel], "sums leave it out"),
        ],
        .vendor("Excel help, SUM: texts are left out"), mend: "Store a number.")
    static let mergedHeader = Rule(
        "xlsx.header.merged", .warning, "Cells of the headings are merged.",
        [Effect(.drops, [.erpNext, .zohoBooks, .odoo], "columns under a merged cell have no name")], ooxml,
        mend: "Unmerge them, and name each column.")
    static let preamble = Rule(
        "xlsx.preamble", .note, "Rows stand above the headings.",
        [Effect(.refuses, [.erpNext, .zohoBooks]), Effect(.asks, [.odoo], "how many to skip is a setting")],
        .vendor("docs.frappe.io: the first row is the header"), mend: "Delete what stands above the headings."
    )
    static let missingString = Rule(
        "xlsx.string.missing", .error, "A cell points to a shared text that is not there.",
        [Effect(.refuses, everybody)],
        .specification("ECMA-376 Part 1, 18.4"), mend: "Save the workbook with a spreadsheet program.")
    static let noRows = Rule(
        "xlsx.rows.none", .warning, "The first sheet has no rows.", [Effect(.refuses, readers)],
        .inference("there is nothing to import"), mend: "Put the transactions on the first sheet.")

    static let all = [
        old, damaged, duplicate, limit, missingPart, malformed, sheetName, severalSheets, hiddenSheet,
        longText, order,
        outside, uncachedFormula, errorValue, textDate, plainDate, textNumber, mergedHeader, preamble,
        missingString, noRows,
    ]
}
