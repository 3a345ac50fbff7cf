extension String {
    /// Whether every byte is a blank or a visible sign of ASCII (0x20 to 0x7E).
    ///
    /// Most texts of banks are; eight bytes are looked at in one step.
    var isPrintableASCII: Bool {
        let answer = utf8.withContiguousStorageIfAvailable { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var position = 0
            while position + 8 <= raw.count {
                if hasUnprintableByte(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) {
                    return false
                }
                position += 8
            }
            return raw[position...].allSatisfy { (0x20...0x7E).contains($0) }
        }
        return answer ?? utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}

/// Whether one of eight bytes lies outside 0x20 to 0x7E.
///
/// The highest bit of a byte shows it: set in the byte itself, set by adding 1 to 0x7F, or set by taking 0x20
/// from less. A carry reaches the next byte only from one that shows already.
private func hasUnprintableByte(_ word: UInt64) -> Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    return (word | (word &+ low) | (word &- low &* 0x20)) & (low &* 0x80) != 0
}
