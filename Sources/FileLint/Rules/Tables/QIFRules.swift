/// Rules about QIF (Quicken Interchange Format, as in Quicken's help and as GnuCash's importer reads it).
enum QIFRules {
    private static let gnuCash = RuleSource.measured("GnuCash 4.13, its QIF importer")
    private static let parser = RuleSource.vendor("GnuCash, qif-parse.scm")
    private static let quicken = RuleSource.specification("Intuit, 'Quicken Interchange Format (QIF) files'")

    static let mark = Rule(
        "qif.bom", .error, "The file begins with a byte-order mark.",
        [Effect(.refuses, [.gnuCash, .homeBank, .sage, .xero], "the header line is not recognised")],
        .inference("the header is compared letter by letter"), mend: "Save without the mark.")
    static let noHeader = Rule(
        "qif.header.missing", .error, "The file does not begin with a header such as !Type:Bank.",
        [Effect(.refuses, [.gnuCash, .homeBank, .sage, .zohoBooks, .xero])], quicken,
        mend: "Begin the file with !Type:Bank or !Type:CCard.")
    static let unknownHeader = Rule(
        "qif.header.unknown", .error, "A header names a type that importers do not know.",
        [Effect(.refuses, [.sage, .xero, .zohoBooks]), Effect(.drops, [.gnuCash, .homeBank])], quicken,
        mend: "Write !Type:Bank, !Type:CCard, !Type:Cash, !Type:Oth A or !Type:Oth L.")
    static let unclosed = Rule(
        "qif.record.unclosed", .error, "A transaction does not end with a line ^.",
        [
            Effect(.drops, [.gnuCash, .homeBank], "the transaction"),
            Effect(.merges, [.sage, .xero], "it runs into the next"),
        ],
        quicken, mend: "End each transaction with a line that holds ^ alone.")
    static let repeated = Rule(
        "qif.field.repeated", .error,
        "A transaction has two dates or two amounts: the line ^ between two is missing.",
        [Effect(.merges, [.gnuCash, .homeBank, .sage, .xero])], quicken, mend: "Put a line ^ between the two."
    )
    static let unknownField = Rule(
        "qif.field.unknown", .warning, "A line begins with a letter that QIF does not know.",
        [Effect(.drops, [.gnuCash, .homeBank, .sage])], quicken,
        mend: "Remove the line, or fold it into the memo.")
    static let noDate = Rule(
        "qif.date.missing", .error, "A transaction has no date.",
        [Effect(.refuses, [.gnuCash, .sage]), Effect(.drops, [.homeBank])], quicken, mend: "Add a line D.")
    static let badDate = Rule(
        "qif.date.unreadable", .error, "A date cannot be read.",
        [Effect(.refuses, [.gnuCash, .sage, .homeBank])],
        parser, mend: "Write D2026-10-31 or D31/10/2026.")
    static let ambiguousDate = Rule(
        "qif.date.ambiguous", .warning, "Every date can be read with the day or with the month first.",
        [
            Effect(.asks, [.gnuCash, .sage]),
            Effect(.misreads, [.homeBank, .zohoBooks, .xero], "by the region"),
        ],
        gnuCash, mend: "Write dates as D2026-10-31, which is unambiguous to GnuCash.")
    static let mixedDates = Rule(
        "qif.date.mixed", .error, "Dates are written in different ways.",
        [Effect(.refuses, [.gnuCash]), Effect(.misreads, [.homeBank, .sage])], gnuCash,
        mend: "Write all dates in one way.")
    static let shortYear = Rule(
        "qif.date.short-year", .warning, "A year has two digits.",
        [Effect(.misreads, [.gnuCash], "05/06/07 has six readings"), Effect(.asks, [.sage])], gnuCash,
        mend: "Write four digits.")
    static let noAmount = Rule(
        "qif.amount.missing", .error, "A transaction has no amount.",
        [Effect(.drops, [.gnuCash, .homeBank]), Effect(.refuses, [.sage])], quicken, mend: "Add a line T.")
    static let badAmount = Rule(
        "qif.amount.unreadable", .error, "An amount cannot be read.",
        [Effect(.refuses, [.gnuCash, .sage]), Effect(.wrongAmounts, [.homeBank], "zero")], parser,
        mend: "Write digits, a point and a sign in front: T-1042.17.")
    static let oddAmount = Rule(
        "qif.amount.form", .warning, "An amount has separators, letters or parentheses.",
        [Effect(.wrongAmounts, [.homeBank, .zohoBooks]), Effect(.asks, [.gnuCash])], parser,
        mend: "Write digits, a point and a sign in front: T-1042.17.")
    static let mixedAmounts = Rule(
        "qif.amount.mixed", .error, "Some amounts have a point and others a comma before the fraction.",
        [Effect(.wrongAmounts, [.gnuCash, .homeBank, .sage])], parser, mend: "Write points throughout.")
    static let differingAmounts = Rule(
        "qif.amount.differs", .error, "The amounts in T and U of one transaction differ.",
        [Effect(.wrongAmounts, [.gnuCash, .homeBank], "one of the two is taken")], quicken,
        mend: "Write one amount in both.")
    static let splitOrder = Rule(
        "qif.split.order", .error, "An amount or memo of a split stands before its category.",
        [Effect(.wrongAmounts, [.gnuCash], "amounts go to the split above")], gnuCash,
        mend: "Write splits in the order S, E, $.")
    static let splitSum = Rule(
        "qif.split.sum", .error, "The splits do not add up to the amount.",
        [Effect(.wrongAmounts, [.gnuCash, .homeBank], "the rest goes to an account for imbalances")], parser,
        mend: "Mend the splits, or leave them out.")
    static let encoding = Rule(
        "qif.encoding", .warning, "Letters outside of ASCII, and QIF cannot say in which encoding.",
        [Effect(.wrongLetters, [.homeBank, .sage, .xero, .quicken]), Effect(.asks, [.gnuCash])], parser,
        mend: "Write ASCII: NGN for the naira sign, e for é.")
    static let equal = Rule(
        "qif.record.equal", .note, "Two transactions are equal in every line.",
        [Effect(.merges, [.ynab, .sage, .homeBank], "QIF has no ids, so they are taken for one")],
        .vendor("moneymvps.org 235: QIF has no uniqueness"), mend: "Use OFX, whose ids tell them apart.")

    static let all = [
        mark, noHeader, unknownHeader, unclosed, repeated, unknownField, noDate, badDate, ambiguousDate,
        mixedDates,
        shortYear, noAmount, badAmount, oddAmount, mixedAmounts, differingAmounts, splitOrder, splitSum,
        encoding, equal,
    ]
}
