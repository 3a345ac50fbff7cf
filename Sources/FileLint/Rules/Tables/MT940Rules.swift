/// Rules about MT940 (SWIFT, Standards MT, Category 9, MT 940 Customer Statement Message).
enum MT940Rules {
    private static func swift(_ text: String) -> RuleSource { .specification("SWIFT MT 940, \(text)") }
    private static let readers: [Importer] = [.zohoBooks, .erpNext]
    private static let reader = RuleSource.measured("mt-940 5.1.1")

    static let missing = Rule(
        "mt940.field.missing", .error, "A field that each statement has is missing.",
        [Effect(.refuses, readers)],
        swift("format specifications: 20, 25, 28C, 60a and 62a are mandatory"), mend: "Add the field.")
    static let order = Rule(
        "mt940.field.order", .error, "A field stands out of its order.",
        [
            Effect(.refuses, [.zohoBooks]),
            Effect(.misreads, [.mt940Reader], "it belongs to another transaction"),
        ],
        swift("format specifications"),
        mend: "Order: 20, 21, 25, 28C, 60F, then 61 with 86, then 62F, 64, 65, 86.")
    static let unknown = Rule(
        "mt940.field.unknown", .warning, "A field is none of MT940.",
        [Effect(.drops, [.zohoBooks, .erpNext, .mt940Reader])],
        swift("format specifications"), mend: "Remove the field.")
    static let malformed = Rule(
        "mt940.field.malformed", .error, "A line begins with a colon and is no field.",
        [Effect(.refuses, readers)],
        swift("a line of text must not begin with a colon or a hyphen"), mend: "Put something else in front.")
    static let characters = Rule(
        "mt940.characters", .error, "A character is none of SWIFT's set X.",
        [Effect(.refuses, [.zohoBooks]), Effect(.wrongLetters, [.erpNext])],
        .specification("SWIFT Standards MT, character set X: letters, digits and / - ? : ( ) . , ' + blank"),
        mend: "Write another character: a blank or a point for & _ # @, plain letters for é.")
    static let lineLength = Rule(
        "mt940.line.length", .warning, "A line is longer than its field allows.",
        [Effect(.cuts, [.zohoBooks, .erpNext])],
        swift("86: 6 lines of 65 characters; 61: 34 in its second line"),
        mend: "Break the line, or shorten the text.")
    static let textLines = Rule(
        "mt940.86.lines", .warning, "A text has more than six lines.",
        [Effect(.cuts, [.zohoBooks, .erpNext])],
        swift("field 86: 6*65x"), mend: "Shorten the text to six lines of 65 characters.")
    static let strayText = Rule(
        "mt940.86.stray", .error, "A text follows no transaction.",
        [Effect(.drops, [.mt940Reader])],
        reader,
        mend: "Put the field behind its field 61.")
    static let entry = Rule(
        "mt940.61.form", .error, "A transaction does not have the form of field 61.",
        [Effect(.refuses, [.zohoBooks, .erpNext, .mt940Reader])],
        swift("field 61: 6!n[4!n]2a[1!a]15d1!a3!c16x[//16x]"),
        mend: "Date, entry date, C or D, amount with a comma, type such as NTRF, reference.")
    static let reference = Rule(
        "mt940.61.reference", .error, "A reference is longer than 16 characters.",
        [Effect(.refuses, [.mt940Reader], "all of the file"), Effect(.cuts, [.zohoBooks, .erpNext])],
        swift("field 61, subfields 7 and 8: 16x"),
        mend: "Shorten the reference; the whole one can stand in field 86.")
    static let amount = Rule(
        "mt940.amount.form", .error, "An amount has no comma, or a point.",
        [Effect(.drops, [.mt940Reader], "the transaction"), Effect(.refuses, readers)],
        .specification("SWIFT Standards MT, amounts: 15d, a comma even without a fraction"),
        mend: "Write 1042,17 or 1042,.")
    static let balance = Rule(
        "mt940.balance.form", .error, "A balance does not have its form.",
        [Effect(.refuses, [.zohoBooks, .erpNext, .mt940Reader])],
        swift("field 60a: 1!a6!n3!a15d"),
        mend: "C or D, date as YYMMDD, currency, amount with a comma: C261031NGN1042,17.")
    static let date = Rule(
        "mt940.date", .error, "A date is none of the calendar.",
        [Effect(.refuses, [.zohoBooks, .erpNext, .mt940Reader])],
        swift("dates are YYMMDD"), mend: "Write YYMMDD.")
    static let sum = Rule(
        "mt940.balance.sum", .error,
        "The opening balance and the transactions do not give the closing balance.",
        [Effect(.refuses, [.zohoBooks]), Effect(.wrongAmounts, [.erpNext, .mt940Reader])],
        swift("usage rules: 62a is 60a and all entries"),
        mend: "Look for a missing transaction or a wrong C or D.")
    static let currency = Rule(
        "mt940.currency", .error, "Two balances of a statement have different currencies.",
        [Effect(.refuses, readers)],
        swift("network validated rule C2"), mend: "Write one currency a statement.")
    static let length = Rule(
        "mt940.field.length", .warning, "A field is longer than it may be.",
        [Effect(.cuts, [.zohoBooks, .erpNext])],
        swift("20: 16x, 25: 35x, 28C: 5n[/5n]"), mend: "Shorten it.")
    static let slashes = Rule(
        "mt940.20.slashes", .warning, "The reference begins or ends with a slash, or has two in a row.",
        [Effect(.refuses, [.zohoBooks])], swift("field 20, network validated rule T26"),
        mend: "Remove the slash.")

    static let all = [
        missing, order, unknown, malformed, characters, lineLength, textLines, strayText, entry, reference,
        amount,
        balance, date, sum, currency, length, slashes,
    ]
}
