/// A currency by its ISO 4217 code.
///
/// Codes that ISO does not know are kept as the provider sent them, so that no account is lost; their
/// minor unit is taken to be a hundredth, as for every currency that Mono Connect lists.
public struct Currency: Hashable, Sendable {
    private let form: Form

    /// A code of up to eight bytes as a number, so that amounts are copied and compared without a text: there
    /// are several in each row of a statement.
    private enum Form: Hashable {
        case number(UInt64)
        /// A longer code, or one with a byte of zero in it.
        case text(String)
    }

    /// Creates a currency; the code is put in upper case.
    public init(_ code: String) {
        let code = code.uppercased()
        let isNumber = code.utf8.count <= 8 && !code.utf8.contains(0)
        form = isNumber ? .number(Self.number(code)) : .text(code)
    }

    /// The code in upper case, for example `NGN`; never trimmed of what the provider sent.
    public var code: String {
        switch form {
        case .text(let code): return code
        case .number(let number):
            let count = 8 - number.leadingZeroBitCount / 8
            return String(unsafeUninitializedCapacity: count) { bytes in
                for index in 0..<count {
                    bytes[index] = UInt8(truncatingIfNeeded: number &>> UInt64((count - 1 - index) * 8))
                }
                return count
            }
        }
    }

    private static func number(_ code: String) -> UInt64 {
        code.utf8.reduce(0) { $0 << 8 | UInt64($1) }
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
        guard case .number(let number) = form else { return 2 }
        // Those of Mono's markets at once.
        switch number {
        case 0x4E_474E, 0x47_4853, 0x4B_4553, 0x5A_4152: return 2  // NGN, GHS, KES, ZAR
        default: return Self.otherMinorUnitDigits[number] ?? 2
        }
    }

    /// Whether the code has the form that OFX and accounting programs demand: three capital letters.
    public var isThreeLetterCode: Bool {
        code.utf8.count == 3 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    private static let otherMinorUnitDigits: [UInt64: Int] = {
        let digits = [
            0: [
                "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
                "VUV",
                "XAF", "XOF", "XPF",
            ],
            3: ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"],
            4: ["CLF", "UYW"],
        ]
        return Dictionary(
            uniqueKeysWithValues: digits.flatMap { digits, codes in codes.map { (number($0), digits) } })
    }()
}

extension Currency: CustomStringConvertible {
    /// The code.
    public var description: String { code }
}
