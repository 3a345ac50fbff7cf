public import StatementModel

/// File names that no bank-supplied text can turn into a path.
public enum FileName {
    /// The name of a statement without its extension: bank, account number, period, for example
    /// `harmattan-bank-0214457789-2026-10`.
    ///
    /// Holds nothing but the letters a–z, digits and hyphens, at most 100 of them, and never begins with a
    /// hyphen, so it is one path component on every system and no option to a command. Account numbers are
    /// unique only within a bank, therefore the bank's name. Two links to one bank account give one name:
    /// see ``stems(for:period:)``.
    public static func stem(for account: Account, period: Period) -> String {
        let bank = slug(account.institution.name ?? account.institution.bankCode ?? "", limit: 40)
        let number = slug(account.number ?? "", limit: 34)
        let name = [bank, number.isEmpty ? slug(account.id, limit: 34) : number].filter { !$0.isEmpty }
        return (name + [slug(period.label, limit: 24)]).joined(separator: "-")
    }

    /// One stem an account, in the same order; where two would be equal, the account's id is added to both.
    public static func stems(for accounts: [Account], period: Period) -> [String] {
        let plain = accounts.map { stem(for: $0, period: period) }
        let counts = Dictionary(plain.map { ($0, 1) }, uniquingKeysWith: +)
        return zip(plain, accounts).map { stem, account in
            counts[stem] == 1 ? stem : stem + "-" + slug(account.id, limit: 34)
        }
    }

    /// Lower-case letters a–z and digits as they are; every run of anything else as one hyphen.
    static func slug(_ text: String, limit: Int) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                bytes.append(byte | 0x20)
            default:
                if !bytes.isEmpty, bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
            }
            if bytes.count == limit { break }
        }
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
