/// A version of Open Financial Exchange, as headers write it: 102 for 1.0.2, 220 for 2.2.
public struct OFXVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number in the header.
    public let number: Int

    /// Creates a version from the number of a header.
    public init(_ number: Int) {
        self.number = number
    }

    /// OFX 1.0.2 (1997), SGML: what every importer reads.
    public static let v102 = OFXVersion(102)
    /// OFX 1.0.3 (2006), SGML: 1.0.2 with several questions at sign-on.
    public static let v103 = OFXVersion(103)
    /// OFX 1.5.1, SGML: the first with the fields of Europe.
    public static let v151 = OFXVersion(151)
    /// OFX 1.6, the last one in SGML.
    public static let v160 = OFXVersion(160)
    /// OFX 2.0, the first one in XML.
    public static let v200 = OFXVersion(200)
    /// OFX 2.0.1, whose document type definition is published.
    public static let v201 = OFXVersion(201)
    /// OFX 2.0.3.
    public static let v203 = OFXVersion(203)
    /// OFX 2.1: pending transactions, images, loans.
    public static let v210 = OFXVersion(210)
    /// OFX 2.1.1.
    public static let v211 = OFXVersion(211)
    /// OFX 2.2.
    public static let v220 = OFXVersion(220)

    /// The versions that a header may name.
    public static let published: [OFXVersion] = [
        v102, v103, v151, v160, v200, v201, OFXVersion(202), v203, v210, v211, v220,
        OFXVersion(230),
    ]

    /// Whether documents of the version are XML; else they are SGML.
    public var isXML: Bool { number >= 200 }

    /// Whether the first is older.
    public static func < (left: OFXVersion, right: OFXVersion) -> Bool { left.number < right.number }

    /// The version as people write it, for example `2.1.1` or `1.6`.
    public var description: String {
        let digits = [number / 100, number / 10 % 10, number % 10]
        let shown = digits[2] == 0 ? digits.prefix(2) : digits[...]
        return shown.map(String.init).joined(separator: ".")
    }
}
