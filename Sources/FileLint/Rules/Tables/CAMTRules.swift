/// Rules about camt.053 (ISO 20022, Bank to Customer Statement).
enum CAMTRules {
    private static let schema = RuleSource.specification(
        "ISO 20022, camt.053.001.02 and .08, the XML schemas")
    private static let xml = RuleSource.specification("XML 1.0")
    private static let readers: [Importer] = [.zohoBooks, .erpNext, .odoo, .fireflyIII, .sage, .pycamt]
    private static let strict: [Importer] = [.zohoBooks, .sage]

    static let malformed = Rule(
        "camt.xml.malformed", .error, "The file is no well-formed XML.", [Effect(.refuses, readers)], xml,
        mend: "Export again; do not edit the file by hand.")
    static let documentType = Rule(
        "camt.xml.doctype", .error, "The file has a document type, which no statement has.",
        [Effect(.refuses, readers)],
        .inference("readers that guard against entities refuse it, such as defusedxml"),
        mend: "Remove the line <!DOCTYPE …>.")
    static let declaredEncoding = Rule(
        "camt.xml.encoding", .error, "The bytes are not in the encoding that the first line declares.",
        [Effect(.refuses, readers), Effect(.wrongLetters, [.odoo])], xml, mend: "Write UTF-8, and declare it."
    )
    static let namespace = Rule(
        "camt.namespace.missing", .error, "The document does not say that it is a camt.053.",
        [Effect(.refuses, readers)], schema,
        mend: "Document needs xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\".")
    static let version = Rule(
        "camt.namespace.version", .warning, "The version is neither 02 nor 08.",
        [
            Effect(.refuses, [.zohoBooks, .erpNext, .sage]),
            Effect(.misreads, [.odoo, .fireflyIII], "as the version they know"),
        ],
        .vendor("AqBanking's profiles and Zoho's help name 02 and 08"), mend: "Write camt.053.001.08, or .02."
    )
    static let unknown = Rule(
        "camt.element.unknown", .error, "An element is none that the schema has in this place.",
        [Effect(.refuses, strict), Effect(.drops, [.odoo, .erpNext, .fireflyIII, .pycamt])], schema,
        mend: "Remove it, or mend its name.")
    static let order = Rule(
        "camt.element.order", .error, "An element stands behind one that comes later.",
        [Effect(.refuses, strict)], schema,
        mend: "Put the elements in the order of the schema.")
    static let repeated = Rule(
        "camt.element.repeated", .error, "An element stands twice where one is allowed.",
        [Effect(.refuses, strict), Effect(.drops, [.odoo, .fireflyIII], "one of the two")], schema,
        mend: "Leave one.")
    static let missing = Rule(
        "camt.element.missing", .error, "An element that must be there is not.",
        [Effect(.refuses, readers)], schema, mend: "Add it.")
    static let emptyValue = Rule(
        "camt.value.empty", .error, "An element has no value.", [Effect(.refuses, strict)], schema,
        mend: "Leave the element out.")
    static let length = Rule(
        "camt.value.length", .error, "A text is longer than the schema allows.",
        [Effect(.refuses, strict), Effect(.cuts, [.odoo, .fireflyIII])], schema, mend: "Shorten it.")
    static let form = Rule(
        "camt.value.form", .error, "A value does not have its form.", [Effect(.refuses, readers)], schema,
        mend: "Amounts 1042.17, dates 2026-10-31, times 2026-10-31T00:00:00, yes and no as true and false.")
    static let code = Rule(
        "camt.value.code", .error, "A code is not in the schema's list.",
        [Effect(.refuses, strict), Effect(.misreads, [.odoo, .fireflyIII])], schema,
        mend: "Write one of the codes.")
    static let noCurrency = Rule(
        "camt.amount.currency", .error, "An amount has no attribute Ccy.", [Effect(.refuses, readers)],
        schema,
        mend: "Write <Amt Ccy=\"NGN\">.")
    static let signed = Rule(
        "camt.amount.signed", .error, "An amount has a sign; CdtDbtInd alone tells the direction.",
        [Effect(.refuses, strict), Effect(.wrongAmounts, [.odoo, .pycamt], "the sign counts twice")], schema,
        mend: "Write the amount without a sign, and CRDT or DBIT.")
    static let noBalance = Rule(
        "camt.balance.missing", .warning, "The statement has no opening or no closing balance.",
        [Effect(.refuses, [.sage]), Effect(.wrongAmounts, [.odoo, .zohoBooks], "it begins at zero")],
        .vendor("OCA account_statement_import_camt reads OPBD, PRCD or ITBD, and CLBD"),
        mend: "Add balances OPBD and CLBD.")
    static let sum = Rule(
        "camt.balance.sum", .error,
        "The opening balance and the booked entries do not give the closing balance.",
        [Effect(.refuses, [.sage]), Effect(.wrongAmounts, [.odoo, .zohoBooks])],
        .specification("ISO 20022 Message Definition Report, balance types OPBD and CLBD"),
        mend: "Look for a missing entry, or one with the wrong CdtDbtInd.")
    static let currency = Rule(
        "camt.currency.mixed", .error, "Balances or entries have another currency than the account.",
        [Effect(.refuses, [.odoo, .sage]), Effect(.wrongAmounts, [.fireflyIII, .erpNext])],
        .vendor("OCA compares the currency with the journal's"),
        mend: "Amounts of the account's currency; the other one in AmtDtls.")
    static let noDate = Rule(
        "camt.entry.no-date", .error, "An entry has no booking date.",
        [Effect(.refuses, [.odoo], "it sorts by BookgDt, and takes no ValDt for it")],
        .vendor("OCA account_statement_import_camt, parser.py"), mend: "Add BookgDt.")
    static let duplicate = Rule(
        "camt.reference.duplicate", .warning, "Two entries have one reference of the bank.",
        [Effect(.merges, [.odoo, .fireflyIII, .erpNext])],
        .inference("readers that know transactions again do so by it"),
        mend: "Give each entry an AcctSvcrRef of its own.")
    static let noReference = Rule(
        "camt.entry.no-reference", .note, "An entry has no reference of the bank.",
        [Effect(.duplicates, [.odoo, .fireflyIII, .erpNext], "when the next file overlaps")],
        .inference("readers that know transactions again do so by it"), mend: "Add AcctSvcrRef.")

    static let all = [
        malformed, documentType, declaredEncoding, namespace, version, unknown, order, repeated, missing,
        emptyValue,
        length, form, code, noCurrency, signed, noBalance, sum, currency, noDate, duplicate, noReference,
    ]
}
