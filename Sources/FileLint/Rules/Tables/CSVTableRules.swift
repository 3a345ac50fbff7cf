/// Rules about rows and columns.
enum CSVTableRules {
    static let ragged = Rule(
        "csv.row.ragged", .error, "A row has more or fewer cells than the others.",
        [
            Effect(.refuses, [.databases, .hledger, .fireflyIII]),
            Effect(.misreads, [.xero, .quickBooksOnline, .odoo], "values land in the wrong columns"),
        ], .measured("DuckDB, Python's csv, pandas"),
        mend: "Quote cells that hold the delimiter, and give every row the same number of cells.")
    static let duplicateHeader = Rule(
        "csv.header.duplicate", .warning, "Two columns have one heading.",
        [Effect(.drops, [.odoo, .fireflyIII, .databases], "the later one hides the earlier one")],
        .measured("Python's csv.DictReader keeps the last"), mend: "Name each column once.")
    static let emptyHeader = Rule(
        "csv.header.empty", .warning, "A column has no heading.",
        [Effect(.drops, [.zohoBooks, .erpNext, .wave], "it cannot be mapped")],
        .inference("mapping goes by headings"), mend: "Name the column, or delete it.")
    static let paddedHeader = Rule(
        "csv.header.padded", .warning, "A heading has blanks around it.",
        [Effect(.misreads, [.ynab, .quickBooksOnline, .odoo], "the heading is not recognised")],
        .inference("headings are compared letter by letter"), mend: "Remove the blanks.")
    static let noDate = Rule(
        "csv.column.no-date", .warning, "No column holds dates.", [Effect(.refuses, Importer.tables)],
        .vendor("every importer asks for a date"), mend: "Add a column of dates.")
    static let noAmount = Rule(
        "csv.column.no-amount", .warning, "No column holds amounts.", [Effect(.refuses, Importer.tables)],
        .vendor("every importer asks for an amount"), mend: "Add a column of signed amounts.")
    static let duplicateID = Rule(
        "csv.id.duplicate", .warning, "Two rows have one id.",
        [Effect(.merges, [.odoo, .fireflyIII, .erpNext], "the second is taken for the first, and dropped")],
        .vendor("the OCA's unique_import_id; ERPNext's reference number; Firefly's unique column"),
        mend: "Give each transaction an id of its own.")
    static let equalRows = Rule(
        "csv.row.equal", .note, "Two rows are equal in every cell.",
        [Effect(.merges, [.fireflyIII, .quickBooksOnline, .ynab], "the second is taken for the first")],
        .vendor("Firefly III compares the content of transactions; others compare date, amount and text"),
        mend: "Add the running balance or an id, which tells equal transactions apart.")
    static let brokenBalance = Rule(
        "csv.balance.broken", .warning, "The running balances do not follow from the amounts.",
        [
            Effect(.refuses, [.hledger], "as balance assertions"),
            Effect(.wrongAmounts, [.odoo, .zohoBooks], "the statement does not close"),
        ], .measured("hledger check"), mend: "Look for a missing row, a wrong sign, or rows out of order.")
    static let unordered = Rule(
        "csv.row.unordered", .note, "Rows are in the order of no date.",
        [Effect(.misreads, [.hledger], "import needs a stable order")],
        .vendor("hledger manual, 'import'"), mend: "Sort by date, the oldest first.")

    static let all = [
        ragged, duplicateHeader, emptyHeader, paddedHeader, noDate, noAmount, duplicateID, equalRows,
        brokenBalance,
        unordered,
    ]
}
