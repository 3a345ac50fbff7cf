/// A currency by its ISO 4217 code.
///
/// Codes that ISO does not know are kept as the provider sent them, so that no account is lost; their
/// minor unit is taken to be a hundredth, as for every currency that Mono Connect lists.
public struct Currency: Hashable, Sendable {
    /// The code in upper case, for example `NGN`; never trimmed of what the provider sent.
    public let code: String

    /// Creates a currency; the code is put in upper case.
    public init(_ code: String) {
        self.code = code.uppercased()
    }

    /// Nigerian naira; the minor unit is the kobo.
    public static let nigerianNaira = Currency("NGN")
    /// Ghanaian cedi; the minor unit is the pesewa.
    public static let ghanaianCedi = Currency("GHS")
    /// Kenyan shilling; the minor unit is the cent.
    public static let kenyanShilling = Currency("KES")
    /// South African rand; the minor unit is the cent.
    public static let southAfricanRand = Currency("ZAR")
    /// United States dollar; the minor unit is the cent.
    public static let unitedStatesDollar = Currency("USD")

    /// How many decimal places the minor unit stands for, 0 to 4 (source: ISO 4217, table A.1).
    public var minorUnitDigits: Int {
        if Self.withoutMinorUnit.contains(code) { return 0 }
        if Self.withThousandths.contains(code) { return 3 }
        return Self.withTenThousandths.contains(code) ? 4 : 2
    }

    /// Whether the code has the form that OFX and accounting programs demand: three capital letters.
    public var isThreeLetterCode: Bool {
        code.utf8.count == 3 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private static let withoutMinorUnit: Set<String> = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
        "XAF", "XOF", "XPF",
    ]
    private static let withThousandths: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
    private static let withTenThousandths: Set<String> = ["CLF", "UYW"]
}

extension Currency: CustomStringConvertible {
    /// The code.
    public var description: String { code }
}
