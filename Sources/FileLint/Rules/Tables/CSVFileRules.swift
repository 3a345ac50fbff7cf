/// Rules about a table as a text: line ends, quotes, encoding.
enum CSVFileRules {
    static let mixedLineEnds = Rule(
        "csv.line-ends.mixed", .warning, "Rows end in different ways.",
        [
            Effect(.refuses, [.databases], "in strict mode"),
            Effect(.misreads, [.freeAgent, .sage], "a stray CR becomes part of a text, or two rows one"),
        ], .measured("DuckDB in strict_mode"), mend: "End every row with CRLF, or every row with LF.")
    static let carriageReturns = Rule(
        "csv.line-ends.cr", .error, "Rows end with a lone carriage return, as on Macs before 2001.",
        [
            Effect(.refuses, [.hledger, .databases]),
            Effect(.misreads, [.odoo, .fireflyIII], "the file is one long row"),
        ], .specification("RFC 4180, 2.1"), mend: "End rows with CRLF.")
    static let unclosedQuote = Rule(
        "csv.quote.unclosed", .error, "A quote is opened and never closed.",
        [
            Effect(.refuses, [.databases, .hledger]),
            Effect(.drops, [.xero, .quickBooksOnline, .excel], "everything behind it becomes one cell"),
        ], .measured("Python's csv in strict mode, DuckDB"),
        mend: "Close the quote, or double each quote that stands for itself.")
    static let strayQuote = Rule(
        "csv.quote.stray", .error, "A quote stands within an unquoted cell, or text behind a closing quote.",
        [
            Effect(.refuses, [.databases, .hledger]),
            Effect(.misreads, [.excel, .odoo, .xero], "cells run together"),
        ], .specification("RFC 4180, 2.5 to 2.7"), mend: "Quote the whole cell and double the quotes in it.")
    static let windows1252 = Rule(
        "csv.encoding.windows-1252", .warning, "The text is not UTF-8.",
        [
            Effect(.wrongLetters, [.ynab, .wave, .fireflyIII, .excel]),
            Effect(.refuses, [.databases, .hledger]),
            Effect(.asks, [.odoo], "the encoding is a setting of its import"),
        ], .measured("DuckDB and pandas refuse it"), mend: "Write the file in UTF-8, or in plain ASCII.")
    static let utf16 = Rule(
        "csv.encoding.utf-16", .warning, "The text is UTF-16, which Excel calls \"Unicode text\".",
        [
            Effect(.refuses, [.quickBooksOnline, .xero, .freeAgent, .hledger, .databases]),
            Effect(.asks, [.odoo], "the encoding is a setting of its import"),
        ], .vendor("the OCA's import lists the encodings"), mend: "Save as \"CSV UTF-8\".")
    static let preamble = Rule(
        "csv.preamble", .warning, "Lines stand before the table.",
        [
            Effect(.refuses, [.quickBooksOnline, .xero, .sage, .ynab]),
            Effect(.asks, [.odoo, .fireflyIII, .hledger], "how many lines to skip is a setting"),
        ], .vendor("each wants its headings, or the first transaction, in the first line"),
        mend: "Delete everything above the headings.")
    static let noRows = Rule(
        "csv.rows.none", .note, "The table has no rows.", [Effect(.refuses, Importer.tables)],
        .inference("there is nothing to import"), mend: "Export a period with transactions.")
    static let blankRow = Rule(
        "csv.row.blank", .warning, "A row is blank.",
        [
            Effect(.refuses, [.quickBooksOnline], "\"remove blank rows\""),
            Effect(.drops, [.excel], "a table ends at the first blank row"),
        ], .vendor("Intuit UK help, 'Prepare your CSV'"), mend: "Delete the row.")

    static let all = [
        mixedLineEnds, carriageReturns, unclosedQuote, strayQuote, windows1252, utf16, preamble, noRows,
        blankRow,
    ]
}
