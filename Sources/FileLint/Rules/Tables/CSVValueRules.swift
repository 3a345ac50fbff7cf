/// Rules about dates, amounts and texts in cells.
enum CSVValueRules {
    static let ambiguousDate = Rule(
        "csv.date.ambiguous", .warning, "Every date can be read with the day or with the month first.",
        [
            Effect(.misreads, [.wave, .excel, .xero], "by the region of the organisation or the computer"),
            Effect(.asks, [.quickBooksOnline, .ynab, .zohoBooks, .odoo, .fireflyIII]),
        ], .secondHand("guides to Wave: day first is silently misread"), mend: "Write dates as 2026-10-31.")
    static let mixedDates = Rule(
        "csv.date.mixed", .error, "Dates are written in different ways.",
        [
            Effect(.refuses, [.quickBooksOnline, .odoo, .fireflyIII, .hledger]),
            Effect(.misreads, [.excel, .wave], "days and months are swapped in some rows"),
        ], .vendor("Intuit UK help, 'Prepare your CSV': one format throughout"),
        mend: "Write all dates in one way, best as 2026-10-31.")
    static let unreadableDate = Rule(
        "csv.date.unreadable", .error, "A cell of the dates holds no date.",
        [Effect(.refuses, [.quickBooksOnline, .odoo, .hledger]), Effect(.drops, [.xero, .wave, .ynab])],
        .vendor("Intuit UK help, 'Prepare your CSV'"), mend: "Fill in the date, or delete the row.")
    static let weekday = Rule(
        "csv.date.weekday", .warning, "A date names the day of the week.",
        [Effect(.refuses, [.quickBooksOnline, .odoo, .xero])], .vendor("Intuit UK help, 'Prepare your CSV'"),
        mend: "Leave the day of the week out.")
    static let shortYear = Rule(
        "csv.date.short-year", .warning, "A year has two digits.",
        [Effect(.misreads, [.excel, .hledger, .sage], "the order is a guess, and so is the century")],
        .inference("01/02/03 has six readings"), mend: "Write four digits.")
    static let time = Rule(
        "csv.date.time", .note, "A date has a time of day.",
        [
            Effect(.refuses, [.sage, .freeAgent]),
            Effect(.movesDay, [.fireflyIII], "where it is taken for UTC"),
        ],
        .vendor("Firefly III #9041"), mend: "Write the bank's calendar date alone.")
    static let unreadableAmount = Rule(
        "csv.amount.unreadable", .error, "A cell of the amounts holds no amount.",
        [Effect(.refuses, [.quickBooksOnline, .odoo, .hledger]), Effect(.drops, [.xero, .wave])],
        .vendor("Intuit UK help, 'Prepare your CSV'"), mend: "Write digits, a point and a sign in front.")
    static let currencySign = Rule(
        "csv.amount.currency", .warning, "An amount has letters or a currency sign.",
        [Effect(.refuses, [.quickBooksOnline, .sage, .xero, .freeAgent, .odoo])],
        .vendor("Intuit UK help; Sage help, 'digits only'"), mend: "Write the number alone.")
    static let parentheses = Rule(
        "csv.amount.parentheses", .warning, "A negative amount stands in parentheses.",
        [
            Effect(.refuses, [.quickBooksOnline, .sage, .hledger]),
            Effect(.wrongAmounts, [.ynab, .fireflyIII], "the sign is lost"),
        ],
        .vendor("Intuit UK help, 'Prepare your CSV'"), mend: "Write a minus in front.")
    static let trailingMinus = Rule(
        "csv.amount.trailing-minus", .warning, "The sign stands behind an amount.",
        [
            Effect(.refuses, [.quickBooksOnline, .xero, .odoo]),
            Effect(.wrongAmounts, [.ynab], "the sign is lost"),
        ],
        .inference("number parsers expect it in front"), mend: "Write the minus in front.")
    static let unicodeMinus = Rule(
        "csv.amount.unicode-minus", .error, "A minus is a typographic sign or a dash, not U+002D.",
        [
            Effect(.refuses, [.quickBooksOnline, .xero, .odoo, .hledger]),
            Effect(.wrongAmounts, [.ynab], "the sign is lost"),
        ],
        .measured("Python's decimal refuses U+2212"), mend: "Write the minus of the keyboard.")
    static let grouping = Rule(
        "csv.amount.grouping", .warning, "An amount has thousands separators.",
        [
            Effect(.refuses, [.xero, .sage, .freeAgent, .databases]),
            Effect(.wrongAmounts, [.fireflyIII, .odoo], "with other settings"),
        ],
        .secondHand("guides to Xero: no grouping"), mend: "Write digits without separators: 1042.17.")
    static let decimalComma = Rule(
        "csv.amount.decimal-comma", .warning, "The radix character is a comma.",
        [
            Effect(.wrongAmounts, [.quickBooksOnline, .xero, .wave, .ynab], "1042,17 becomes 104217"),
            Effect(.asks, [.odoo, .excel], "the separator is a setting"),
        ], .measured("LibreOffice 7.4 reads -42,17 as -42"), mend: "Write a point.")
    static let mixedAmounts = Rule(
        "csv.amount.mixed", .error, "Some amounts have a point and others a comma before the fraction.",
        [Effect(.wrongAmounts, Importer.tables)], .inference("a file has one setting"),
        mend: "Write points throughout.")
    static let ambiguousAmount = Rule(
        "csv.amount.ambiguous", .warning, "A comma before three digits: thousands or a fraction.",
        [Effect(.wrongAmounts, [.gnuCash, .homeBank, .odoo, .fireflyIII], "by their region")],
        .inference("1,234 is read by the region"), mend: "Write 1234.00.")
    static let manyDigits = Rule(
        "csv.amount.precision", .warning,
        "An amount has more digits behind the radix character than any currency.",
        [Effect(.cuts, [.quickBooksOnline, .xero, .sage], "they round to two digits")],
        .inference("ISO 4217 has at most four"), mend: "Write the digits of the currency.")
    static let both = Rule(
        "csv.amount.both", .error, "A row has an amount in both columns, money in and money out.",
        [
            Effect(.refuses, [.quickBooksOnline, .sage]),
            Effect(.wrongAmounts, [.odoo, .erpNext], "it takes the difference"),
        ],
        .vendor("Intuit UK help: one of the two cells is blank"),
        mend: "Split the row, or leave one cell blank.")
    static let neither = Rule(
        "csv.amount.none", .error, "A row has no amount.",
        [Effect(.refuses, [.quickBooksOnline, .sage, .odoo]), Effect(.drops, [.xero, .ynab])],
        .vendor("Intuit UK help, 'Prepare your CSV'"), mend: "Fill in the amount, or delete the row.")
    static let negativeInColumn = Rule(
        "csv.amount.negative-in-column", .warning,
        "A column of its own for one direction has a negative amount.",
        [Effect(.wrongAmounts, [.quickBooksOnline, .sage, .erpNext, .ynab], "the sign counts twice")],
        .vendor("each demands positive amounts in two columns"), mend: "Write both columns without signs.")
    static let formula = Rule(
        "csv.text.formula", .note, "A text begins like a formula.",
        [
            Effect(
                .misreads, [.excel, .libreOffice],
                "it is computed when somebody opens the file; it may send data out")
        ],
        .specification("CWE-1236"), mend: "For people: put an apostrophe before it. For an import: leave it.")
    static let lineBreak = Rule(
        "csv.text.line-break", .warning, "A text has a line break.",
        [
            Effect(.refuses, [.freeAgent, .sage, .netSuite]), Effect(.misreads, [.wave], "a row becomes two"),
        ], .vendor("FreeAgent and Sage help: one line each"), mend: "Write a blank for the line break.")

    static let all = [
        ambiguousDate, mixedDates, unreadableDate, weekday, shortYear, time, unreadableAmount, currencySign,
        parentheses, trailingMinus, unicodeMinus, grouping, decimalComma, mixedAmounts, ambiguousAmount,
        manyDigits,
        both, neither, negativeInColumn, formula, lineBreak,
    ]
}
