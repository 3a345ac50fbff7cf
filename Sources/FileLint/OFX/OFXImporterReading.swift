import OFXGrammar

/// Reads OFX as importers do, and notes what they stumble over although the grammar has nothing against it.
struct OFXImporterReading: OFXEventHandler {
    /// How many characters libofx keeps of a value, measured with ofxdump 0.10.9.
    static let libofxBuffers = ["NAME": 97, "MEMO": 391, "FITID": 256, "CHECKNUM": 13, "REFNUM": 33]

    let text: SourceText
    let isXML: Bool
    var findings: FindingCollector
    private(set) var statementCount = 0
    private(set) var transactionCount = 0

    private var path: [String] = []
    private var leaf = ""
    private var transaction = OFXTransactionFacts()
    private var statement = OFXStatementFacts()
    private var balances: [String: ExactAmount] = [:]
    private var currencies: [String: String] = [:]
    private var accounts: [String] = []
    private var hasBankID = false
    private var randomIdentifiers = 0
    private var firstIdentifier: Range<Int>?

    private static let aggregates: Set<String> = [
        "OFX", "SONRS", "STMTTRNRS", "CCSTMTTRNRS", "INVSTMTTRNRS", "STMTRS", "CCSTMTRS", "INVSTMTRS",
        "BANKACCTFROM",
        "CCACCTFROM", "INVACCTFROM", "BANKTRANLIST", "INVTRANLIST", "STMTTRN", "LEDGERBAL", "AVAILBAL",
        "BANKACCTTO",
        "CCACCTTO", "PAYEE", "INVBAL", "BALLIST", "BAL",
    ]

    init(_ text: SourceText, isXML: Bool, _ findings: FindingCollector) {
        self.text = text
        self.isXML = isXML
        self.findings = findings
    }

    mutating func receive(_ event: OFXEvent) {
        switch event.kind {
        case .open: open(event)
        case .close: close(event.text)
        case .text, .rawText: value(event)
        default: break
        }
    }

    // MARK: Tags

    private mutating func open(_ event: OFXEvent) {
        let name = event.text
        leaf = name
        guard Self.aggregates.contains(name), path.count < 64 else { return }
        path.append(name)
        switch name {
        case "STMTRS", "CCSTMTRS", "INVSTMTRS":
            statementCount += 1
            statement = OFXStatementFacts(place: place(event))
        case "STMTTRN":
            transactionCount += 1
            statement.transactions += 1
            transaction = OFXTransactionFacts(place: place(event))
        case "PAYEE": transaction.hasText = true
        default: break
        }
    }

    private mutating func close(_ name: String) {
        leaf = ""
        guard let index = path.lastIndex(of: name) else { return }
        path.removeSubrange(index...)
        switch name {
        case "STMTTRN":
            if !transaction.hasText {
                findings.add(
                    OFXImporterRules.noText, at: transaction.place,
                    "the transaction that begins here says nothing of itself")
            }
        case "STMTRS", "CCSTMTRS": endStatement()
        default: break
        }
    }

    private func place(_ event: OFXEvent) -> Range<Int> {
        event.position.offset..<min(text.bytes.count, event.position.offset + max(1, event.content.count))
    }

    // MARK: Values

    private mutating func value(_ event: OFXEvent) {
        guard !leaf.isEmpty else { return }
        let place = place(event)
        if isXML, event.hasHighBytes {
            findings.add(
                OFXImporterRules.nonASCII, at: place,
                "letters outside of ASCII in <\(VisibleText.shown(leaf))>")
        }
        if let most = Self.libofxBuffers[leaf], path.last == "STMTTRN" { cut(event, most, place) }
        switch (path.last ?? "", leaf) {
        case ("STMTTRN", "DTPOSTED"): posted(event.content, place)
        case ("STMTTRN", "TRNAMT"): amount(event.content, place)
        case ("STMTTRN", "FITID"): identifier(event.content, place)
        case ("STMTTRN", "NAME"), ("STMTTRN", "MEMO"), ("STMTTRN", "EXTDNAME"): transaction.hasText = true
        case ("LEDGERBAL", "BALAMT"):
            statement.balance = ExactAmount(plain: event.content[...])
            radix(event.content, place)
        case ("LEDGERBAL", "DTASOF"): statement.balanceDay = (OFXDate(event.content)?.day, place)
        case ("BANKTRANLIST", "DTEND"): statement.lastDay = OFXDate(event.content)?.day
        case (_, "CURDEF"): statement.currency = (event.text, place)
        case ("BANKACCTFROM", _), ("CCACCTFROM", _), ("INVACCTFROM", _):
            statement.account += leaf + ":" + event.text + " "
        case (_, "INTU.BID"): bankID(event, place)
        default: break
        }
    }

    private mutating func cut(_ event: OFXEvent, _ most: Int, _ place: Range<Int>) {
        guard event.content.count > most else { return }
        findings.add(
            OFXImporterRules.libofxBuffer, at: place,
            "\(event.content.count) bytes; libofx keeps \(most) of <\(leaf)>")
    }

    private mutating func posted(_ content: [UInt8], _ place: Range<Int>) {
        guard let date = OFXDate(content) else { return }
        statement.lastTransaction = max(statement.lastTransaction ?? 0, date.day)
        guard let minute = date.minuteOfDay else { return }
        if date.isMidnight {
            findings.add(
                OFXImporterRules.midnight, at: place,
                "midnight\(date.hasZone ? " with a zone" : ", which is GMT")")
        } else if minute == 720 {
            findings.add(OFXImporterRules.noon, at: place, "noon GMT is the next day from UTC+12 on")
        } else {
            findings.add(OFXImporterRules.time, at: place, date.shift)
        }
    }

    private mutating func amount(_ content: [UInt8], _ place: Range<Int>) {
        radix(content, place)
        guard let amount = ExactAmount(plain: content[...]) else {
            statement.isWhole = false
            return
        }
        statement.sum = statement.sum + amount
    }

    private mutating func radix(_ content: [UInt8], _ place: Range<Int>) {
        guard content.contains(0x2C), ExactAmount(plain: content[...], radix: [0x2C]) != nil else { return }
        findings.add(OFXImporterRules.decimalComma, at: place, "a comma before the fraction")
    }

    private mutating func identifier(_ content: [UInt8], _ place: Range<Int>) {
        guard OFXIdentifier.isRandomUUID(content) else { return }
        randomIdentifiers += 1
        firstIdentifier = firstIdentifier ?? place
    }

    private mutating func bankID(_ event: OFXEvent, _ place: Range<Int>) {
        hasBankID = true
        let isNumber =
            (1...5).contains(event.content.count) && event.content.allSatisfy { (0x30...0x39).contains($0) }
        if !isNumber {
            findings.add(
                OFXImporterRules.badBankID, at: place, "\(VisibleText.quoted(event.text)) is no such number")
        }
    }

    // MARK: Ends

    private mutating func endStatement() {
        if statement.transactions == 0 {
            findings.add(
                OFXImporterRules.noTransactions, at: statement.place, "no transaction in this statement")
        }
        if let (day, place) = statement.balanceDay, let day {
            if let last = statement.lastDay, day > last {
                findings.add(
                    OFXImporterRules.balanceDate, at: place,
                    "the balance is of \(day), the period ends on \(last)")
            }
            if let last = statement.lastTransaction, day < last {
                findings.add(
                    OFXImporterRules.balanceEarly, at: place,
                    "the balance is of \(day), the last transaction of \(last)")
            }
        }
        compareWithEarlier()
    }

    private mutating func compareWithEarlier() {
        let account = statement.account
        if !accounts.contains(account) {
            accounts.append(account)
            if accounts.count == 2 {
                findings.add(
                    OFXImporterRules.severalAccounts, at: statement.place, "the second account begins here")
            }
        }
        if let (code, place) = statement.currency {
            if let other = currencies[account], other != code {
                findings.add(
                    OFXImporterRules.currency, at: place,
                    "\(VisibleText.quoted(code)), and \(VisibleText.quoted(other)) before")
            }
            currencies[account] = code
        }
        guard let closing = statement.balance, statement.isWhole else { return }
        let opening = closing - statement.sum
        if let earlier = balances[account], earlier != opening {
            findings.add(
                OFXImporterRules.chain, at: statement.place,
                "it begins with \(opening), and the statement before ended with \(earlier)")
        }
        balances[account] = closing
    }

    /// What is known at the end only.
    mutating func finish(name: String) {
        let ending = name.lowercased()
        if !hasBankID, ending.hasSuffix(".qbo") || ending.hasSuffix(".qfx") {
            findings.add(OFXImporterRules.noBankID, "no INTU.BID in the sign-on")
        }
        if randomIdentifiers > 0, randomIdentifiers == transactionCount, let firstIdentifier {
            findings.add(
                OFXImporterRules.randomIdentifier, at: firstIdentifier,
                "all \(randomIdentifiers) FITIDs are UUIDs of version 4")
        }
    }
}
