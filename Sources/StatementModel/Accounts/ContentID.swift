/// An id for importers that is made of what a transaction says, not of the provider's id.
///
/// It stays the same when an account is linked anew and when the provider gives new ids, and it is different for
/// equal rows of one day. Version 1 is the beginning of a SHA-256 in hexadecimal digits, `c1-` and 32 of them,
/// over these texts with the byte 1F between them:
///
/// 1. `folio-content-id-1`
/// 2. the account number: its ASCII letters, in capitals, and digits; `id:` and the provider's account id where
///    the bank gives no number (such ids do not outlive the link)
/// 3. the day, `2026-10-31`
/// 4. the amount in minor units, `-1250` for a debit
/// 5. the narration in UTF-8: ASCII letters in capitals; each run of blanks, controls and line ends (U+0000 to
///    U+0020, U+007F to U+00A0, U+2028, U+2029) one blank, and none at the ends
/// 6. the running balance in minor units; empty where the bank gives none
/// 7. the ordinal, from 1, among the rows that agree in all of this
///
/// The running balance tells apart the two equal charges of a day that most banks make; the ordinal does what
/// is left. Since a period consists of whole days, and equal rows stand in one day, neither the period nor the
/// order of rows changes an id. The rule of a version never changes: every user would import everything twice.
///
/// A hash that nobody can find two texts for, because anybody who sends money writes narrations: with two
/// transactions of one id, an importer would drop the second.
public struct ContentID: Sendable {
    /// The version of the rule, and the digit behind the `c` of an id.
    public static let version = 1

    /// How many hexadecimal digits of the hash an id has.
    private static let digitCount = 32
    private static let separator: UInt8 = 0x1F

    private let account: [UInt8]

    /// Ids of an account's transactions.
    public init(_ account: Account) {
        let number = Self.lettersAndDigits(account.number ?? "")
        self.account = number.isEmpty ? Array("id:".utf8) + account.id.utf8 : number
    }

    /// The id of a transaction.
    ///
    /// - Parameters:
    ///   - entry: the line of a statement of the account.
    ///   - ordinal: its place, from 1, among the lines of its day that agree with it
    ///     (``ContentOrdinals``).
    public func id(of entry: StatementEntry, ordinal: Int) -> String {
        var message = Array("folio-content-id-\(Self.version)".utf8)
        message.reserveCapacity(256)
        message.append(Self.separator)
        message += account
        message.append(Self.separator)
        message += entry.transaction.date.description.utf8
        message.append(Self.separator)
        message += String(entry.amount.minorUnits).utf8
        message.append(Self.separator)
        message += Self.normalised(entry.transaction.narration)
        message.append(Self.separator)
        if let balance = entry.transaction.runningBalance { message += String(balance.minorUnits).utf8 }
        message.append(Self.separator)
        message += String(ordinal).utf8
        var hash = SHA256()
        return "c\(Self.version)-" + Self.hexadecimal(hash.hash(message).prefix(Self.digitCount / 2))
    }

    /// A narration in the form in which it counts.
    static func normalised(_ narration: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(narration.utf8.count)
        var isBlankOpen = false
        for scalar in narration.unicodeScalars {
            guard !isBlank(scalar) else {
                isBlankOpen = !result.isEmpty
                continue
            }
            if isBlankOpen { result.append(UInt8(ascii: " ")) }
            isBlankOpen = false
            if scalar.isASCII {
                result.append(uppercased(UInt8(scalar.value)))
            } else {
                result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return result
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x20, 0x7F...0xA0, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func lettersAndDigits(_ text: String) -> [UInt8] {
        text.utf8.map(uppercased).filter { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }

    private static func uppercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & ~0x20 : byte
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
