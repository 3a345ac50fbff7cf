/// Documents for tests, put together from parts that a test changes.
enum Documents {
    static let header = """
        OFXHEADER:100
        DATA:OFXSGML
        VERSION:102
        SECURITY:NONE
        ENCODING:USASCII
        CHARSET:1252
        COMPRESSION:NONE
        OLDFILEUID:NONE
        NEWFILEUID:NONE


        """
    static let xmlHeader = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>

        """
    static let signon = """
        <SIGNONMSGSRSV1>
        <SONRS>
        <STATUS>
        <CODE>0
        <SEVERITY>INFO
        </STATUS>
        <DTSERVER>20240131
        <LANGUAGE>ENG
        </SONRS>
        </SIGNONMSGSRSV1>

        """
    static let account = """
        <CURDEF>NGN
        <BANKACCTFROM>
        <BANKID>044
        <ACCTID>0123456789
        <ACCTTYPE>SAVINGS
        </BANKACCTFROM>

        """
    static let transaction = """
        <STMTTRN>
        <TRNTYPE>DEBIT
        <DTPOSTED>20240103
        <TRNAMT>-1042.17
        <FITID>a1
        <NAME>Ada &amp; Sons
        <MEMO>Transfer to Ada &amp; Sons
        </STMTTRN>

        """
    static let balance = """
        <LEDGERBAL>
        <BALAMT>10.00
        <DTASOF>20240131
        </LEDGERBAL>

        """

    /// A statement in OFX 1.0.2.
    static func statement(
        header: String = header, account: String = account, transactions: String = transaction,
        balance: String = balance, behind: String = ""
    ) -> String {
        header + "<OFX>\n" + signon + response(account, transactions, balance) + "</OFX>\n" + behind
    }

    /// The bank's message set with a statement.
    static func response(_ account: String, _ transactions: String, _ balance: String) -> String {
        """
        <BANKMSGSRSV1>
        <STMTTRNRS>
        <TRNUID>0
        <STATUS>
        <CODE>0
        <SEVERITY>INFO
        </STATUS>
        <STMTRS>
        \(account)<BANKTRANLIST>
        <DTSTART>20240101
        <DTEND>20240131
        \(transactions)</BANKTRANLIST>
        \(balance)</STMTRS>
        </STMTTRNRS>
        </BANKMSGSRSV1>

        """
    }

    /// The same document as XML: elements get their end tags, and the header is that of OFX 2.
    static func xml(_ statement: String, header: String = xmlHeader) -> String {
        let body = statement.components(separatedBy: "<OFX>").last ?? ""
        let lines = ("<OFX>" + body).split(separator: "\n").map { line -> String in
            guard line.hasPrefix("<"), let end = line.firstIndex(of: ">"),
                line.index(after: end) < line.endIndex,
                !line.contains("</")
            else { return String(line) }
            return line + "</" + line[line.index(after: line.startIndex)...end]
        }
        return header + lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
