import Foundation
import StatementModel

/// Names of files that no text from a bank can turn into a path: lower-case letters, digits and hyphens.
enum FileName {
    private static let longestBankName = 32
    private static let longestNumber = 34

    /// The name without its extension: bank, account number (or the provider's id) and period.
    static func stem(for account: Account, period: Period) -> String {
        let number = slug(account.number ?? "", atMost: longestNumber)
        let id = slug(account.id, atMost: longestNumber)
        let parts = [
            slug(account.institution.name ?? "", atMost: longestBankName),
            number.isEmpty ? (id.isEmpty ? "account" : id) : number,
            slug(period.label, atMost: longestNumber),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "-")
    }

    /// The names of several accounts, in their order, all different.
    static func stems(for accounts: [Account], period: Period) -> [String] {
        distinct(accounts.map { stem(for: $0, period: period) }, for: accounts)
    }

    /// Names that are all different: accounts that would share one (two links to one bank account) get their
    /// ids added, and a number where that is not enough.
    static func distinct(_ names: [String], for accounts: [Account]) -> [String] {
        let uses = Dictionary(names.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
        var taken: Set<String> = []
        return zip(accounts, names).map { account, stem in
            let id = slug(account.id, atMost: longestNumber)
            let wanted = uses[stem.lowercased()] == 1 || id.isEmpty ? stem : "\(stem)-\(id)"
            var name = wanted
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(wanted)-\(number)"
                number += 1
            }
            return name
        }
    }

    private static func slug(_ text: String, atMost limit: Int) -> String {
        var bytes: [UInt8] = []
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
            case "A"..."Z": bytes.append(UInt8(scalar.value) | 0x20)
            // An accent that was taken off its letter.
            case "\u{0300}"..."\u{036F}": continue
            default:
                if bytes.last.map({ $0 != UInt8(ascii: "-") }) ?? false { bytes.append(UInt8(ascii: "-")) }
            }
        }
        bytes = Array(bytes.prefix(limit))
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
