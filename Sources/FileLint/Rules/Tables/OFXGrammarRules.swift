/// Rules that OFX itself makes: header, tags, values.
enum OFXGrammarRules {
    private static func ofx(_ section: String) -> RuleSource { .specification("OFX 1.6 and 2.2, \(section)") }
    private static let strict: [Importer] = Importer.strictOFX + [.myob]
    private static let libofx = Importer.throughLibofx
    private static let judged = RuleSource.measured(
        "libofx's DTDs with onsgmls and xmllint, ofxtools 1.1.1, ofxdump 0.10.9")

    static let header = Rule(
        "ofx.header", .error, "The header is missing, incomplete or of another form.",
        [Effect(.refuses, [.ofxtools, .netSuite, .myob, .quickBooksDesktop])],
        .vendor("Microsoft, errata to 1.0.2, 2.2: all nine lines are required; JCurve guideline"),
        mend: "Write the nine lines from OFXHEADER:100 to NEWFILEUID:NONE, and an empty line.")
    static let version = Rule(
        "ofx.header.version", .error, "The header names a version that does not exist.",
        [Effect(.refuses, [.ofxtools, .netSuite, .quicken])], ofx("2.2"),
        mend: "Write VERSION:102, or 220 for XML.")
    static let encoding = Rule(
        "ofx.header.encoding", .error, "The header names an encoding that OFX does not have.",
        [Effect(.refuses, [.odoo, .ofxtools]), Effect(.wrongLetters, libofx)],
        .vendor("ofxparse knows USASCII, UNICODE and UTF-8"),
        mend: "Write ENCODING:USASCII and CHARSET:1252, or UTF-8 and NONE.")
    static let encodingLie = Rule(
        "ofx.encoding.lie", .error, "The bytes are not in the encoding that the header names.",
        [
            Effect(.wrongLetters, libofx + [.ofxtools, .odoo]),
            Effect(.refuses, [.odoo], "where a byte is none of Windows-1252, OCA PR #968"),
        ], .measured("GnuCash 4.13, ofxtools 1.1.1, ofxparse 0.21"),
        mend: "Declare what the bytes are, or write plain ASCII.")
    static let mark = Rule(
        "ofx.bom", .error, "The file begins with a byte-order mark.",
        [Effect(.refuses, [.ofxtools, .odoo, .netSuite])],
        .measured("ofxtools 1.1.1 and ofxparse 0.21 refuse it"), mend: "Save as UTF-8 without the mark.")
    static let truncated = Rule(
        "ofx.truncated", .error, "The file ends before its end.", [Effect(.refuses, strict + libofx)], judged,
        mend: "Fetch the file again.")
    static let endTag = Rule(
        "ofx.end-tag", .error, "An end tag belongs to nothing, or to another tag than is open.",
        [Effect(.refuses, strict), Effect(.drops, libofx)], ofx("2.3"),
        mend: "Close what is open, in reverse order.")
    static let missingEndTag = Rule(
        "ofx.end-tag.missing", .error, "An element of OFX 2 has no end tag.",
        [Effect(.refuses, strict + [.odoo])], ofx("2.3"), mend: "Close each element, or declare version 102.")
    static let unknownTag = Rule(
        "ofx.tag.unknown", .error, "A tag that OFX does not have, or not in this place.",
        [Effect(.refuses, strict), Effect(.drops, libofx + [.odoo])], judged,
        mend: "Remove it; tags of one's own have a point in their names.")
    static let laterVersion = Rule(
        "ofx.tag.version", .error, "A tag that the version of the header does not have.",
        [Effect(.refuses, [.quicken, .quickBooksDesktop, .ofxtools])], ofx("appendices"),
        mend: "Leave it out, or declare a version that has it.")
    static let order = Rule(
        "ofx.tag.order", .error, "A tag stands behind one that it has to stand in front of.",
        [Effect(.refuses, [.ofxtools, .quickBooksDesktop, .gnuCash])], judged,
        mend: "Put the tags in the order of the DTD.")
    static let missing = Rule(
        "ofx.tag.missing", .error, "A tag that must be there is not.", [Effect(.refuses, strict)], judged,
        mend: "Add it.")
    static let repeated = Rule(
        "ofx.tag.repeated", .error, "A tag stands more than once where one is allowed.",
        [Effect(.refuses, strict), Effect(.drops, [.odoo], "one of the two")], judged, mend: "Leave one.")
    static let companion = Rule(
        "ofx.tag.companion", .error, "A tag stands without another one that it needs.",
        [Effect(.refuses, strict)], judged,
        mend: "Write both or neither.")
    static let emptyElement = Rule(
        "ofx.element.empty", .error, "An element has no value.",
        [
            Effect(.refuses, [.netSuite, .quickBooksDesktop]),
            Effect(.drops, [.ofxtools], "in OFX 1 it swallows what follows"),
        ], .measured("ofxtools 1.1.1; Microsoft, errata to 1.0.2; JCurve guideline"),
        mend: "Leave the element out.")
    static let strayText = Rule(
        "ofx.text.stray", .error, "Text stands outside of an element.",
        [Effect(.refuses, strict), Effect(.drops, libofx)],
        judged, mend: "Put it into an element, or remove it.")
    static let length = Rule(
        "ofx.value.length", .error, "A value is longer than its element allows.",
        [Effect(.refuses, [.ofxtools]), Effect(.cuts, [.quickBooksDesktop, .quicken])], judged,
        mend: "Shorten it.")
    static let nameLength = Rule(
        "ofx.name.length", .error, "NAME has more than 32 characters.",
        [
            Effect(.refuses, [.ofxtools], "with a warning when it reads"),
            Effect(.cuts, [.quickBooksDesktop, .quicken]),
        ],
        .measured("ofxtools 1.1.1; moneymoney2ynab #4"),
        mend: "Cut NAME at 32 characters, and keep the whole text in MEMO.")
    static let memoLength = Rule(
        "ofx.memo.length", .error, "MEMO has more than 255 characters.",
        [Effect(.refuses, [.ofxtools]), Effect(.cuts, [.quickBooksDesktop], "edge-core-js PR #110")],
        .measured("ofxtools 1.1.1"), mend: "Cut it at 255 characters.")
    static let accountLength = Rule(
        "ofx.acctid.length", .error, "ACCTID has more than 22 characters.",
        [Effect(.refuses, [.ofxtools]), Effect(.cuts, libofx, "in the account's key, libofx #43")],
        .measured("ofxdump 0.10.9 keeps 23"),
        mend: "Write at most 22 characters; those of the account in the target.")
    static let identifierLength = Rule(
        "ofx.fitid.length", .error, "FITID has more than 255 characters.",
        [Effect(.refuses, [.ofxtools]), Effect(.cuts, libofx, "at 256, and two may become equal")],
        .measured("ofxdump 0.10.9 keeps 256"), mend: "Write at most 36 letters, digits, points and hyphens.")
    static let enumeration = Rule(
        "ofx.value.word", .error, "A value is none of the words that its element allows.",
        [Effect(.refuses, [.ofxtools, .quickBooksDesktop])], judged, mend: "Write one of the words.")
    static let transactionType = Rule(
        "ofx.trntype", .error, "TRNTYPE is none of its words.",
        [Effect(.refuses, [.ofxtools, .quickBooksDesktop]), Effect(.misreads, libofx, "as other")],
        .measured("ofxtools 1.1.1 refuses it, ofxdump 0.10.9 and ofxparse 0.21 read on"),
        mend: "Write CREDIT or DEBIT by the sign.")
    static let accountType = Rule(
        "ofx.accttype", .error, "ACCTTYPE is none of CHECKING, SAVINGS, MONEYMRKT, CREDITLINE, CD.",
        [Effect(.refuses, [.ofxtools, .quickBooksDesktop]), Effect(.misreads, libofx)],
        .specification("OFX 1.6, 11.3.1.2; woob's formatter writes others"),
        mend: "Write CHECKING or SAVINGS.")
    static let accountTypeMissing = Rule(
        "ofx.accttype.missing", .error, "The account has no ACCTTYPE.",
        [Effect(.refuses, [.actual, .ofxtools, .quickBooksDesktop])], .vendor("Actual #5153"),
        mend: "Add CHECKING or SAVINGS.")
    static let identifierMissing = Rule(
        "ofx.fitid.missing", .error, "A transaction has no FITID.",
        [Effect(.refuses, [.ofxtools, .odoo, .gnuCash, .kMyMoney]), Effect(.duplicates, [.xero, .sage])],
        judged,
        mend: "Give each transaction an id that stays the same from file to file.")
    static let balanceMissing = Rule(
        "ofx.ledgerbal.missing", .error, "The statement has no LEDGERBAL.",
        [
            Effect(.refuses, [.ofxtools, .gnuCash, .kMyMoney, .netSuite]),
            Effect(.wrongAmounts, [.odoo], "the opening balance is the sum with the other sign"),
        ], judged, mend: "Add LEDGERBAL with BALAMT and DTASOF.")
    static let dateMissing = Rule(
        "ofx.dtasof.missing", .error, "A balance has no DTASOF.", [Effect(.refuses, [.ofxtools, .myob])],
        judged,
        mend: "Add the last day of the period.")
    static let amount = Rule(
        "ofx.amount.form", .error, "An amount is none.",
        [
            Effect(.wrongAmounts, libofx, "what stands behind the first strange character is lost"),
            Effect(.refuses, [.ofxtools, .odoo]),
        ],
        .measured("ofxdump 0.10.9 reads (12.50) and $12 as 0.00"),
        mend: "Write digits, a point and a sign in front.")
    static let grouping = Rule(
        "ofx.amount.grouping", .error, "An amount has thousands separators.",
        [Effect(.wrongAmounts, libofx, "-1,042.17 becomes -1.04"), Effect(.refuses, [.ofxtools])],
        .measured("ofxdump 0.10.9, ofxtools 1.1.1"), mend: "Write -1042.17.")
    static let date = Rule(
        "ofx.date.form", .error, "A date is none.",
        [
            Effect(.refuses, [.ofxtools, .odoo]),
            Effect(.misreads, libofx, "with a message, and exit status 0"),
        ],
        .measured("ofxdump 0.10.9, ofxparse 0.21"), mend: "Write eight digits: 20261031.")
    static let oddDate = Rule(
        "ofx.date.odd-form", .warning,
        "A date has a form that many read, and the specification does not have.",
        [Effect(.refuses, [.quicken, .quickBooksDesktop])], ofx("3.2.8.2: milliseconds stand before a zone"),
        mend: "Write eight digits: 20261031.")
    static let form = Rule(
        "ofx.value.form", .error, "A value is no whole number, no letter Y or N, no code.",
        [Effect(.refuses, [.ofxtools])], judged, mend: "Write the value in its form.")
    static let lineEnd = Rule(
        "ofx.value.line-end", .warning, "A line end stands in a value.",
        [
            Effect(.refuses, [.netSuite], "\"broken lines\""),
            Effect(.cuts, libofx, "the line end is removed"),
        ],
        .vendor("JCurve guideline; libofx, ofx_utilities.cpp"), mend: "Write a blank.")
    static let ampersand = Rule(
        "ofx.value.ampersand", .warning, "& begins nothing that OFX knows.",
        [Effect(.refuses, [.ofxtools, .quicken], "in OFX 2"), Effect(.wrongLetters, libofx)], ofx("2.3.2.1"),
        mend: "Write &amp; for &, &lt; for <, &gt; for >.")
    static let numericReference = Rule(
        "ofx.value.numeric-reference", .warning, "A character is written as a number, as in &#233;.",
        [
            Effect(.drops, libofx, "the letters are lost"),
            Effect(.wrongLetters, [.ofxtools], "the reference stays as it is"),
        ],
        .measured("GnuCash 4.13, ofxtools 1.1.1"), mend: "Write the character itself, or plain ASCII.")
    static let markup = Rule(
        "ofx.markup", .warning, "The file has comments, a document type, or tags with attributes.",
        [Effect(.refuses, [.ofxtools, .netSuite])], ofx("2.3"), mend: "Remove them.")
    static let period = Rule(
        "ofx.period", .error, "The period ends before it begins.", [Effect(.refuses, [.myob])],
        .vendor("MYOB help, 'Support for OFX'"), mend: "DTSTART is the first day, DTEND the last.")
    static let outsidePeriod = Rule(
        "ofx.date.outside", .warning, "A transaction lies outside of the period of its list.",
        [
            Effect(.drops, [.myob, .quickBooksDesktop]),
            Effect(.duplicates, [.sage], "when the next period has it too"),
        ],
        .inference("periods may not overlap (MYOB help)"), mend: "Make the period cover its transactions.")
    static let duplicateIdentifier = Rule(
        "ofx.fitid.duplicate", .error, "Two transactions of an account have one FITID.",
        [
            Effect(
                .merges, [.gnuCash, .odoo, .quickBooksDesktop, .quickBooksOnline, .xero, .myob],
                "the second is dropped")
        ],
        .specification("OFX 1.6, 3.2.3: FITID serves to find duplicates"),
        mend: "Give each transaction an id of its own.")
    static let duplicateResponse = Rule(
        "ofx.trnuid.duplicate", .warning, "Two statements of a file have one TRNUID.",
        [Effect(.refuses, [.quicken])],
        ofx("2.4.6"), mend: "Number the statements.")
    static let sign = Rule(
        "ofx.trntype.sign", .warning, "TRNTYPE and the sign of TRNAMT contradict each other.",
        [Effect(.misreads, [.myob], "it goes by the sign"), Effect(.wrongAmounts, [.quicken])],
        .vendor("MYOB help; aegis-stack #791: trust the sign"), mend: "DEBIT with a minus, CREDIT without.")
    static let security = Rule(
        "ofx.security.missing", .warning, "A security is not in the list of securities.",
        [Effect(.drops, libofx + [.quicken])],
        ofx("13.8.5"), mend: "Add it to SECLIST.")
    static let request = Rule(
        "ofx.request", .error, "The file is a request to a bank, and no statement.",
        [Effect(.refuses, Importer.allCases)],
        ofx("2.4"), mend: "Save the bank's answer.")
    static let more = Rule(
        "ofx.more", .note, "There are more findings than are told apart.", [],
        .inference("the first ones tell the cause"),
        mend: "Mend the others first.")

    static let all = [
        header, version, encoding, encodingLie, mark, truncated, endTag, missingEndTag, unknownTag,
        laterVersion, order,
        missing, repeated, companion, emptyElement, strayText, length, nameLength, memoLength, accountLength,
        identifierLength, enumeration, transactionType, accountType, accountTypeMissing, identifierMissing,
        balanceMissing,
        dateMissing, amount, grouping, date, oddDate, form, lineEnd, ampersand, numericReference, markup,
        period, outsidePeriod,
        duplicateIdentifier, duplicateResponse, sign, security, request, more,
    ]
}
