/// A country by its two letters (ISO 3166-1 alpha-2), such as `NG`.
public struct NarrationCountry: Hashable, Sendable, CustomStringConvertible {
    private let letters: UInt16

    /// Takes two letters of either case; nil for anything else.
    public init?(_ code: String) {
        let bytes = Array(code.utf8)
        guard bytes.count == 2 else { return nil }
        let upper = bytes.map(ByteClass.upperCased)
        guard upper.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }) else { return nil }
        letters = UInt16(upper[0]) << 8 | UInt16(upper[1])
    }

    /// The country whose money this is, by the currency's code (ISO 4217); nil for a currency that several
    /// countries keep accounts in, such as `USD`, and for all that no built-in rule is about.
    public init?(currencyCode: String) {
        switch currencyCode {
        case "NGN": self.init("NG")
        case "GHS": self.init("GH")
        case "KES": self.init("KE")
        case "ZAR": self.init("ZA")
        default: return nil
        }
    }

    /// The two letters, upper case.
    public var description: String {
        String(decoding: [UInt8(letters >> 8), UInt8(letters & 0xFF)], as: UTF8.self)
    }
}
