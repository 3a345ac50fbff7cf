/// A number of 128 bits that stands for bytes: FNV-1a, the same in every run.
///
/// Two ids that differ have one number with a chance of less than one in 10^25 for a million ids.
struct Fingerprint: Hashable {
    private var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    init() {}

    init(_ bytes: [UInt8]) {
        add(bytes)
    }

    /// Goes on with more bytes and a border behind them.
    mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
        value = (value ^ 0xFF) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
}
