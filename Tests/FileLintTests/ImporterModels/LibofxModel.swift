/// What GnuCash, KMyMoney, HomeBank and Skrooge get through libofx.
///
/// Verified against ofxdump 0.10.9: buffers by values of growing length, amounts by nine forms, days by nine forms
/// of dates under nine zones from UTC-12 to UTC+14.
struct LibofxModel {
    /// How many bytes of a value are kept.
    static let buffers = ["NAME": 97, "MEMO": 391, "FITID": 256]

    /// The zone of whoever imports, in hours east of Greenwich.
    var zone = 0

    func read(_ bytes: [UInt8]) throws -> Imported {
        let header = CharacterSets.header(bytes)
        let isUTF8 = header.contains("ENCODING:UTF-8") || bytes.starts(with: Array("<?xml".utf8))
        let text = isUTF8 ? String(decoding: bytes, as: UTF8.self) : CharacterSets.windows1252(bytes)
        guard let text else { throw Refusal(reason: "a byte is none of Windows-1252") }
        var result = Imported()
        for statement in OFXDocument(text).statements {
            guard let balance = statement.balance["BALAMT"] else { throw Refusal(reason: "no LEDGERBAL") }
            let account = ["BANKID", "BRANCHID", "ACCTID"].map { statement.values[$0] ?? "" }.joined(
                separator: " ")
            result.closing[account] = Self.hundredths(balance)
            for values in statement.transactions {
                result.transactions.append(
                    Imported.Transaction(
                        account: account, day: day(values["DTPOSTED"] ?? ""),
                        amount: Self.hundredths(values["TRNAMT"] ?? ""),
                        identifier: Self.cut(values, "FITID"),
                        name: Self.cut(values, "NAME"), memo: Self.cut(values, "MEMO")))
            }
        }
        return result
    }

    private static func cut(_ values: [String: String], _ tag: String) -> String {
        String(decoding: Array((values[tag] ?? "").utf8).prefix(buffers[tag] ?? .max), as: UTF8.self)
    }

    /// Commas become points, and the reading stops at whatever is no part of a number: -1,042.17 is -1.04.
    static func hundredths(_ text: String) -> Int {
        var whole = 0
        var fraction: [Int] = []
        var sawPoint = false
        var isNegative = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x2D where index == 0: isNegative = true
            case 0x2B where index == 0: break
            case 0x30...0x39:
                if sawPoint {
                    fraction.append(Int(byte - 0x30))
                } else {
                    whole = whole * 10 + Int(byte - 0x30)
                }
            case 0x2C, 0x2E:
                if sawPoint { return signed(whole, fraction, isNegative) }
                sawPoint = true
            default: return signed(whole, fraction, isNegative)
            }
        }
        return signed(whole, fraction, isNegative)
    }

    private static func signed(_ whole: Int, _ fraction: [Int], _ isNegative: Bool) -> Int {
        let value = whole * 100 + (fraction.first ?? 0) * 10 + (fraction.count > 1 ? fraction[1] : 0)
        return isNegative ? -value : value
    }

    /// The day that is shown to whoever imports.
    ///
    /// A date without a time, or with the time midnight whatever the zone, is 10:59 UTC; any other time is an
    /// instant, GMT where no zone is told.
    func day(_ text: String) -> String {
        let time = text.utf8.prefix { (0x30...0x39).contains($0) }.dropFirst(8)
        let hasTime = time.contains { $0 != 0x30 }
        return Self.day(text, minutes: hasTime ? nil : 10 * 60 + 59, zone: zone)
    }

    /// The day in GMT of a date with a time.
    static func instantDay(_ text: String) -> String { day(text, minutes: nil, zone: 0) }

    private static func day(_ text: String, minutes: Int?, zone: Int) -> String {
        let digits = Array(text.utf8.prefix { (0x30...0x39).contains($0) }).map { Int($0 - 0x30) }
        guard digits.count >= 8 else { return "" }
        func number(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + ($1 < digits.count ? digits[$1] : 0) }
        }
        let bracket = text.split(separator: "[").dropFirst().first?.prefix { $0 != ":" && $0 != "]" } ?? "0"
        let instant = number(8..<10) * 60 + number(10..<12) - (Int(bracket) ?? 0) * 60
        let local = (minutes ?? instant) + zone * 60
        let shift = local < 0 ? -1 : local >= 1440 ? 1 : 0
        return neighbour(number(0..<4), number(4..<6), number(6..<8), shift)
    }

    private static func neighbour(_ year: Int, _ month: Int, _ day: Int, _ shift: Int) -> String {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var (year, month, day) = (year, month, day + shift)
        if day < 1 {
            month -= 1
            if month < 1 { (year, month) = (year - 1, 12) }
            day = lengths[month - 1]
        } else if day > lengths[month - 1] {
            (month, day) = (month + 1, 1)
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)\(padded(month))\(padded(day))"
    }
}
