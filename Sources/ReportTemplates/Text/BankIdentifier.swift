import StatementModel
import TemplateEngine

/// The bank as OFX names it (BANKID; OFX 1.0.2, section 11.3): 1 to 9 characters.
enum BankIdentifier {
    private static let limit = 9

    /// The bank code, or a stand-in where none fits.
    ///
    /// The stand-in is the first nine letters and digits of the bank's name in capitals (`HARMATTAN`), else
    /// `UNKNOWN`. It depends on the bank alone, so that importers find the account again.
    static func identifier(of institution: Institution) -> String {
        let code = CleanText.trimmed(institution.bankCode ?? "")
        if (1...limit).contains(code.utf8.count), code.utf8.allSatisfy(isLetterOrDigit) { return code }
        let name = Transliteration.ascii(institution.name ?? "").uppercased().utf8.filter(isLetterOrDigit)
        return name.isEmpty ? "UNKNOWN" : String(decoding: name.prefix(limit), as: UTF8.self)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
