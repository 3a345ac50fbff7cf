/// Rules that a target of the user's choice brings; what the target does and how that is known stands in its
/// table.
enum CSVTargetRules {
    private static func rule(_ name: String, _ severity: Severity, _ title: String, mend: String) -> Rule {
        Rule(
            "csv.target.\(name)", severity, title, [],
            .vendor("the table of the target; the finding names it"),
            mend: mend)
    }

    static let headerMissing = rule(
        "header-missing", .error, "The target wants headings, and the first row is none.",
        mend: "Add the headings.")
    static let headerUnwanted = rule(
        "header-unwanted", .error, "The target wants no headings.", mend: "Delete the first row.")
    static let columnCount = rule(
        "column-count", .error, "The target wants another number of columns.",
        mend: "Leave the target's columns only.")
    static let columnName = rule(
        "column-name", .error, "A heading is not the one that the target wants in this place.",
        mend: "Name and order the columns as the target does.")
    static let columnMissing = rule(
        "column-missing", .error, "A column that the target needs is not there.", mend: "Add the column.")
    static let delimiter = rule(
        "delimiter", .error, "The target wants another delimiter.", mend: "Write the target's delimiter.")
    static let dateForm = rule(
        "date-form", .error, "The target wants dates in another form.",
        mend: "Write dates in the target's form.")
    static let amountForm = rule(
        "amount-form", .error, "The target takes plain amounts only.",
        mend: "Write digits, a point, a minus in front.")
    static let bytes = rule(
        "bytes", .error, "The file is larger than the target takes.",
        mend: "Split the file, each part with headings.")
    static let rows = rule(
        "rows", .error, "The file has more rows than the target takes.",
        mend: "Split the file into parts without overlap, each with headings.")
    static let quotes = rule(
        "quotes", .error, "The target takes no quotes.", mend: "Write texts without quotes.")
    static let commas = rule(
        "commas", .error, "The target takes no commas within texts.", mend: "Write blanks for commas.")
    static let lineBreaks = rule(
        "line-breaks", .error, "The target takes no line breaks within texts.",
        mend: "Write a blank for the line break.")
    static let markUnwanted = rule(
        "bom-unwanted", .error, "The file begins with a byte-order mark.",
        mend: "Save as UTF-8 without the mark.")
    static let markMissing = rule(
        "bom-missing", .warning, "Letters outside of ASCII, and no byte-order mark.",
        mend: "Save as UTF-8 with the mark.")
    static let encoding = rule(
        "encoding", .error, "The target wants UTF-8.", mend: "Write the file in UTF-8, or in plain ASCII.")
    static let zero = rule(
        "zero-for-blank", .error, "The target wants a blank cell instead of zero.",
        mend: "Leave the cell blank.")
    static let emptyText = rule(
        "empty-description", .error, "The target wants a description in each row.", mend: "Write some text.")
    static let textLength = rule(
        "text-length", .warning, "A text is longer than the target keeps.",
        mend: "Shorten it; keep what tells rows apart.")
    static let equalRows = rule(
        "equal-rows", .warning, "The target takes equal rows for one.",
        mend: "Add an id or the running balance.")
    static let formula = rule(
        "formula", .warning, "The target computes texts that begin like formulas.",
        mend: "Put an apostrophe before the text.")
    static let longNumber = rule(
        "long-number", .warning, "The target rounds numbers of more than 15 digits.",
        mend: "Use a workbook with text cells.")
    static let leadingZero = rule(
        "leading-zero", .warning, "The target removes leading zeros.", mend: "Use a workbook with text cells."
    )
    static let scientific = rule(
        "scientific", .warning, "The target takes the text for a number with an exponent.",
        mend: "Use a workbook with text cells.")

    static let all = [
        headerMissing, headerUnwanted, columnCount, columnName, columnMissing, delimiter, dateForm,
        amountForm, bytes,
        rows, quotes, commas, lineBreaks, markUnwanted, markMissing, encoding, zero, emptyText, textLength,
        equalRows,
        formula, longNumber, leadingZero, scientific,
    ]
}
