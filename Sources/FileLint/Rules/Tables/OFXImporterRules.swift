/// Rules about sound OFX that importers stumble over all the same.
enum OFXImporterRules {
    private static let libofx = Importer.throughLibofx

    static let noon = Rule(
        "ofx.date.noon-moves", .warning, "A date has the time noon.",
        [Effect(.movesDay, libofx, "in zones from UTC+12 on, such as Auckland")],
        .measured("GnuCash 4.13 under TZ=Pacific/Auckland; ofxdump 0.10.9"),
        mend: "Write eight digits: 20261031.")
    static let time = Rule(
        "ofx.date.time-moves", .warning, "A date has a time of day.",
        [
            Effect(.movesDay, libofx, "by the zone of whoever imports"),
            Effect(.movesDay, [.odoo], "to the day in GMT"),
            Effect(.movesDay, [.ynab], "its dialog offers \"adjust to local time\""),
        ],
        .measured("ofxdump 0.10.9 under nine zones, ofxparse 0.21"), mend: "Write eight digits: 20261031.")
    static let midnight = Rule(
        "ofx.date.midnight", .note, "A date has the time midnight.",
        [
            Effect(
                .movesDay, [.actual, .fireflyIII], "west of the zone given, where it is taken for an instant")
        ],
        .vendor("Actual #1053, ofx4j #30; libofx takes it for a date without a time"),
        mend: "Write eight digits: 20261031.")
    static let decimalComma = Rule(
        "ofx.amount.comma", .warning, "The radix character is a comma.",
        [Effect(.refuses, [.netSuite]), Effect(.wrongAmounts, [.xero, .sage])],
        .vendor("JCurve guideline rejects it; the specification and libofx take it"), mend: "Write a point.")
    static let randomIdentifier = Rule(
        "ofx.fitid.random", .note, "FITIDs look random (UUIDs of version 4).",
        [
            Effect(
                .duplicates, [.gnuCash, .odoo, .xero, .quickBooksOnline],
                "if they are made anew with each export")
        ],
        .vendor("woob's formatter and others make them at random"),
        mend: "Make ids from what the transaction is.")
    static let severalAccounts = Rule(
        "ofx.accounts.several", .warning, "The file has statements of several accounts.",
        [Effect(.drops, [.sage, .actual], "all but the first"), Effect(.asks, [.gnuCash])],
        .vendor("help.sbc.sage.com, 'Import a bank statement'; Actual #3604"),
        mend: "Write a file an account.")
    static let nonASCII = Rule(
        "ofx.encoding.xml-letters", .warning, "OFX 2 with letters outside of ASCII.",
        [Effect(.refuses, [.odoo], "ofxparse stops with UnicodeDecodeError")], .measured("ofxparse 0.21"),
        mend: "Write plain ASCII, or OFX 1.0.2 with ENCODING:UTF-8 and CHARSET:NONE.")
    static let libofxBuffer = Rule(
        "ofx.libofx.cut", .warning, "A value is longer than libofx keeps.",
        [
            Effect(
                .cuts, libofx,
                "NAME at 97, MEMO at 391, FITID at 256, CHECKNUM at 13, REFNUM at 33 characters")
        ],
        .measured("ofxdump 0.10.9"), mend: "Shorten the value.")
    static let balanceDate = Rule(
        "ofx.dtasof.late", .note, "The balance is of a day after the period.",
        [Effect(.misreads, [.myob], "takes it for the end of the statement")],
        .vendor("MYOB help, 'Support for OFX'"),
        mend: "Write the balance of the last day of the period, and its date.")
    static let balanceEarly = Rule(
        "ofx.dtasof.early", .warning, "The balance is of a day before the last transaction.",
        [Effect(.wrongAmounts, [.odoo], "the opening balance is the balance less all amounts")],
        .vendor("OCA account_statement_import_ofx"), mend: "Write the balance of the last day of the period.")
    static let chain = Rule(
        "ofx.balance.chain", .warning,
        "A statement does not begin with the balance that the one before ended with.",
        [Effect(.wrongAmounts, [.odoo, .myob], "statements do not follow each other")],
        .vendor("Odoo: opening balance = LEDGERBAL less the sum of all amounts"),
        mend: "Look for a missing transaction, or a LEDGERBAL of another day.")
    static let noBankID = Rule(
        "ofx.intu-bid.missing", .error, "A .qbo or .qfx file has no INTU.BID.",
        [Effect(.refuses, [.quickBooksDesktop, .quicken], "\"unsupported financial institution\"")],
        .secondHand("statementtosheets.com, ledgerbridge, correctofx"),
        mend: "Add the number that Intuit gave the bank.")
    static let badBankID = Rule(
        "ofx.intu-bid.form", .error, "INTU.BID is no number of Intuit's list of banks.",
        [Effect(.refuses, [.quickBooksDesktop, .quicken])],
        .secondHand("guides to Web Connect: five digits at most"),
        mend: "Write the number that Intuit gave the bank.")
    static let noText = Rule(
        "ofx.name.missing", .warning, "A transaction has no NAME, no PAYEE and no MEMO.",
        [
            Effect(.refuses, [.quickBooksDesktop]),
            Effect(.misreads, [.xero, .sage], "as a line without a description"),
        ],
        .specification("OFX 1.6, 11.4.2.3.2"), mend: "Write what the bank says of it into NAME.")
    static let noTransactions = Rule(
        "ofx.transactions.none", .note, "A statement has no transactions.",
        [Effect(.refuses, [.xero, .sage])],
        .inference("there is nothing to import"), mend: "Export a period with transactions.")
    static let currency = Rule(
        "ofx.curdef.several", .warning, "Statements of one account have different currencies.",
        [Effect(.refuses, [.odoo, .myob], "CURDEF must be that of the account")], .vendor("MYOB help; OCA"),
        mend: "Write the currency of the account.")

    static let all = [
        noon, time, midnight, decimalComma, randomIdentifier, severalAccounts, nonASCII, libofxBuffer,
        balanceDate,
        balanceEarly, chain, noBankID, badBankID, noText, noTransactions, currency,
    ]
}
