import StatementModel

/// The parts of an OFX file, each element in the order that the document type definition fixes.
struct OFXDocument {
    private let statement: Statement
    private let account: OFXAccount
    private let closingBalance: Money
    private let header: [String]
    private let markup: OFXMarkup
    private let text: OFXText

    /// Collects what the format demands.
    ///
    /// - Throws: ``WriterError`` when the statement lacks some of it.
    init(
        _ statement: Statement, version: OFXWriter.Version, encoding: OFXWriter.Encoding
    ) throws(WriterError) {
        guard statement.currency.isThreeLetterCode else {
            throw .notExpressible(
                "OFX names a currency by three capital letters (CURDEF), and the account's has another form: "
                    + "choose another format.")
        }
        // LEDGERBAL is required, and a made-up balance would be taken for the bank's word.
        guard let closing = statement.closingBalance else {
            throw .notExpressible(
                "OFX needs the balance at the end of \(statement.period.last) (LEDGERBAL), and nothing that "
                    + "the bank gave tells it: choose a period with transactions that carry a balance, or "
                    + "another format.")
        }
        self.statement = statement
        account = try OFXAccount(statement.account)
        closingBalance = closing
        header = OFXHeader.lines(version, encoding)
        markup = OFXMarkup(closesValues: version == .v220)
        text = OFXText(encoding: encoding)
    }

    /// Everything before the first transaction.
    func appendHead(to bytes: inout [UInt8]) {
        for line in header { bytes.append(contentsOf: "\(line)\r\n".utf8) }
        markup.open("OFX", to: &bytes)
        appendSignon(to: &bytes)
        markup.open("BANKMSGSRSV1", to: &bytes)
        markup.open("STMTTRNRS", to: &bytes)
        // 0 says that the file answers no request.
        markup.value("0", of: "TRNUID", to: &bytes)
        appendStatus(to: &bytes)
        markup.open("STMTRS", to: &bytes)
        markup.value(statement.currency.code, of: "CURDEF", to: &bytes)
        markup.open("BANKACCTFROM", to: &bytes)
        markup.value(account.bankID, of: "BANKID", to: &bytes)
        markup.value(account.accountID, of: "ACCTID", to: &bytes)
        markup.value(account.type, of: "ACCTTYPE", to: &bytes)
        markup.close("BANKACCTFROM", to: &bytes)
        markup.open("BANKTRANLIST", to: &bytes)
        markup.value(statement.period.first.compact, of: "DTSTART", to: &bytes)
        markup.value(statement.period.last.compact, of: "DTEND", to: &bytes)
    }

    /// One transaction (STMTTRN; OFX 1.0.2, section 11.4).
    func appendRow(_ entry: StatementEntry, id: String, to bytes: inout [UInt8]) {
        let (name, memo) = text.nameAndMemo(of: entry.transaction.narration)
        markup.open("STMTTRN", to: &bytes)
        markup.value(entry.isDebit ? "DEBIT" : "CREDIT", of: "TRNTYPE", to: &bytes)
        markup.value(entry.transaction.date.compact, of: "DTPOSTED", to: &bytes)
        markup.value(entry.amount.plain, of: "TRNAMT", to: &bytes)
        markup.value(id, of: "FITID", to: &bytes)
        markup.value(name, of: "NAME", to: &bytes)
        if let memo { markup.value(memo, of: "MEMO", to: &bytes) }
        markup.close("STMTTRN", to: &bytes)
    }

    /// Everything after the last transaction.
    func appendTail(to bytes: inout [UInt8]) {
        markup.close("BANKTRANLIST", to: &bytes)
        markup.open("LEDGERBAL", to: &bytes)
        markup.value(closingBalance.plain, of: "BALAMT", to: &bytes)
        markup.value(statement.period.last.compact, of: "DTASOF", to: &bytes)
        markup.close("LEDGERBAL", to: &bytes)
        for aggregate in ["STMTRS", "STMTTRNRS", "BANKMSGSRSV1", "OFX"] {
            markup.close(aggregate, to: &bytes)
        }
    }

    /// The sign-on answer (SONRS; OFX 1.0.2, section 2.5), which every file must begin with.
    private func appendSignon(to bytes: inout [UInt8]) {
        markup.open("SIGNONMSGSRSV1", to: &bytes)
        markup.open("SONRS", to: &bytes)
        appendStatus(to: &bytes)
        markup.value(statement.period.last.compact, of: "DTSERVER", to: &bytes)
        markup.value("ENG", of: "LANGUAGE", to: &bytes)
        let organization = text.line(text.line(statement.account.institution.name ?? ""), limit: 32)
        if !organization.isEmpty {
            markup.open("FI", to: &bytes)
            markup.value(organization, of: "ORG", to: &bytes)
            markup.value(account.bankID, of: "FID", to: &bytes)
            markup.close("FI", to: &bytes)
        }
        markup.close("SONRS", to: &bytes)
        markup.close("SIGNONMSGSRSV1", to: &bytes)
    }

    private func appendStatus(to bytes: inout [UInt8]) {
        markup.open("STATUS", to: &bytes)
        markup.value("0", of: "CODE", to: &bytes)
        markup.value("INFO", of: "SEVERITY", to: &bytes)
        markup.close("STATUS", to: &bytes)
    }
}
