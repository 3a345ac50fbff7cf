/// A number of 128 bits that stands for some bytes, so that a million rows can be compared without keeping them.
///
/// FNV-1a; two different rows have one number with a chance of less than one in 10^25 for a million rows.
struct Fingerprint: Hashable, Sendable {
    private var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    }

    /// Sets apart what comes before from what comes behind.
    mutating func addBorder() { add(CollectionOfOne(0xFF)) }

    init() {}

    init(_ bytes: some Sequence<UInt8>) { add(bytes) }
}
