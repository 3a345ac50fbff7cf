/// What Odoo gets through the OCA's import of OFX, which reads with ofxparse.
///
/// Verified against ofxparse 0.21: character sets, dates, ids, balances of the same files.
struct OdooModel {
    /// Keys of everything imported so far: account and FITID.
    private(set) var known: Set<String> = []

    /// Imports a file; transactions that are known already are left out.
    mutating func read(_ bytes: [UInt8]) throws -> Imported {
        var result = Imported()
        for statement in OFXDocument(try Self.text(bytes)).statements {
            let account = statement.values["ACCTID"] ?? ""
            var sum = 0
            for values in statement.transactions {
                guard let identifier = values["FITID"] else { throw Refusal(reason: "no FITID") }
                guard let amount = Self.hundredths(values["TRNAMT"] ?? "") else {
                    throw Refusal(reason: "amount")
                }
                guard let day = values["DTPOSTED"].flatMap(Self.day) else { throw Refusal(reason: "date") }
                sum += amount
                guard known.insert("\(account)-\(identifier)").inserted else { continue }
                result.transactions.append(
                    Imported.Transaction(
                        account: account, day: day, amount: amount, identifier: identifier,
                        name: values["NAME"] ?? "", memo: values["MEMO"] ?? ""))
            }
            // Without a LEDGERBAL the balance is zero, and the opening balance the sum with the other sign.
            let balance = statement.balance["BALAMT"].flatMap(Self.hundredths) ?? 0
            result.closing[account] = balance
            result.opening[account] = result.opening[account] ?? balance - sum
        }
        return result
    }

    /// ofxparse decodes by the lines ENCODING and CHARSET; a file without them, such as OFX 2, as ASCII.
    private static func text(_ bytes: [UInt8]) throws -> String {
        let header = CharacterSets.header(bytes)
        if header.contains("ENCODING:UTF-8") || header.contains("ENCODING:UNICODE") {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Refusal(reason: "no UTF-8")
            }
            return text
        }
        if header.contains("CHARSET:1252") {
            guard let text = CharacterSets.windows1252(bytes) else {
                throw Refusal(reason: "no Windows-1252")
            }
            return text
        }
        guard bytes.allSatisfy({ $0 < 0x80 }) else { throw Refusal(reason: "no ASCII") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The day in GMT; a date without a time is its day.
    private static func day(_ text: String) -> String? {
        guard text.utf8.count >= 8, Int(text.prefix(8)) != nil else { return nil }
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
        guard digits >= 12 else { return String(text.prefix(8)) }
        return LibofxModel.instantDay(text)
    }

    /// A last comma or point before one or two digits is the radix; others are left out.
    private static func hundredths(_ text: String) -> Int? {
        let isNegative = text.hasPrefix("-")
        let plain = isNegative || text.hasPrefix("+") ? String(text.dropFirst()) : text
        guard plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }) else {
            return nil
        }
        let mark = plain.lastIndex { $0 == "," || $0 == "." } ?? plain.endIndex
        guard let whole = Int(plain[..<mark].filter { $0.isNumber }) else { return nil }
        let fraction = mark == plain.endIndex ? "" : String(plain[plain.index(after: mark)...])
        let value = whole * 100 + (Int((fraction + "00").prefix(2)) ?? 0)
        return isNegative ? -value : value
    }
}
