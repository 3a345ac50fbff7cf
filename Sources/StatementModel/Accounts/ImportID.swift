/// The id by which importers know a transaction again (FITID in OFX 1.0.2, section 3.2.3).
///
/// OFX allows 255 characters of any sort; old programs cut after 36 and stumble over signs. An import id
/// must be the same in every later file, so the mapping never changes.
public enum ImportID {
    private static let limit = 36
    private static let mappedPrefix = "x-"

    /// The provider's id itself when it is 1 to 36 letters, digits, points and hyphens; else `x-` and 32
    /// hexadecimal digits made of it.
    public static func id(for providerID: String) -> String {
        isPlain(providerID) ? providerID : mappedPrefix + hexadecimal(fingerprint(Array(providerID.utf8)))
    }

    /// Whether another provider's id could get the same import id: the id is mapped, or looks as if it were.
    ///
    /// All other ids are their own import ids, and as different as the provider's ids are.
    public static func canCollide(_ providerID: String) -> Bool {
        !isPlain(providerID) || providerID.utf8.starts(with: mappedPrefix.utf8)
    }

    private static func isPlain(_ providerID: String) -> Bool {
        guard (1...limit).contains(providerID.utf8.count) else { return false }
        // Every id of every file passes here; bytes in one piece are looked at several times faster.
        return providerID.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isAllowed) }
            ?? providerID.utf8.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// FNV-1a with 128 bits (Fowler, Noll, Vo; RFC 9923): two ids of one account meet by chance never in
    /// practice, and a report in which two do is refused.
    private static func fingerprint(_ bytes: [UInt8]) -> UInt128 {
        var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        for byte in bytes {
            hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
        return hash
    }

    private static func hexadecimal(_ number: UInt128) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
