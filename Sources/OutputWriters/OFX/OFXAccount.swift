import StatementModel

/// An account as OFX names it (BANKACCTFROM; OFX 1.0.2, section 11.3).
struct OFXAccount {
    /// The bank: 1 to 9 characters.
    let bankID: String
    /// The account number: 1 to 22 characters.
    let accountID: String
    /// `SAVINGS` or `CHECKING`: the two of the list that fit an account with a bank's own statement.
    let type: String

    private static let bankIDLimit = 9
    private static let accountIDLimit = 22

    /// - Throws: ``WriterError`` when the account number is missing, too long, or not ASCII: importers match
    ///   accounts by it, so it is never changed.
    init(_ account: Account) throws(WriterError) {
        let number = CleanText.trimmed(CleanText.cleaned(account.number ?? ""))
        guard !number.isEmpty else {
            throw .notExpressible(
                "OFX needs an account number (ACCTID), and the bank gave none for this account: fetch the "
                    + "account again, or choose another format.")
        }
        guard number.utf8.count <= Self.accountIDLimit, number.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw .notExpressible(
                "The account number is no ASCII text of at most \(Self.accountIDLimit) characters, as OFX "
                    + "demands (ACCTID): choose another format.")
        }
        accountID = number
        bankID = Self.bankID(of: account.institution)
        type = account.kind == .savings ? "SAVINGS" : "CHECKING"
    }

    /// The bank code, or a stand-in where none fits.
    ///
    /// The stand-in is the first nine letters and digits of the bank's name in capitals (`HARMATTAN`), else
    /// `UNKNOWN`. It depends on the bank alone, so that importers find the account again.
    private static func bankID(of institution: Institution) -> String {
        let code = CleanText.trimmed(institution.bankCode ?? "")
        if (1...bankIDLimit).contains(code.utf8.count), code.utf8.allSatisfy(isLetterOrDigit) { return code }
        let name = Transliteration.ascii(institution.name ?? "").uppercased().utf8.filter(isLetterOrDigit)
        return name.isEmpty ? "UNKNOWN" : String(decoding: name.prefix(bankIDLimit), as: UTF8.self)
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
