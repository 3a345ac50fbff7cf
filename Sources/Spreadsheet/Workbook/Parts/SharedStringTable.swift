#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Texts that are stored once for the whole workbook, and `xl/sharedStrings.xml` made from them.
///
/// A hash table over one array of bytes, bounded in memory and in the time for a text: one that is not at
/// one of the first places for its hash has none. Texts are equal when their bytes are.
struct SharedStringTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each text ends in the bytes.
    private var ends: [Int] = []
    /// Numbers of texts by the hash of the text; -1 where there is none.
    private var places = [Int32](repeating: -1, count: placeCount)

    private static let placeCount = 1 << 16
    private static let maximumCount = 1 << 15
    private static let maximumByteCount = 4 << 20
    private static let probeCount = 16

    /// The number of a text, new or known; nil when it is new and there is no room.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = Self.hash(text)
        for _ in 0..<Self.probeCount {
            let number = Int(places[place])
            if number < 0 {
                guard ends.count < Self.maximumCount, bytes.count + text.count <= Self.maximumByteCount
                else { return nil }
                places[place] = Int32(ends.count)
                bytes.append(contentsOf: text)
                ends.append(bytes.count)
                return ends.count - 1
            }
            if isText(number, text) { return number }
            place = (place + 1) % Self.placeCount
        }
        return nil
    }

    /// The number of a text; nil when it is not there.
    func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = Self.hash(text)
        for _ in 0..<Self.probeCount {
            let number = Int(places[place])
            if number < 0 { return nil }
            if isText(number, text) { return number }
            place = (place + 1) % Self.placeCount
        }
        return nil
    }

    /// The part's bytes; the table may be empty.
    func part() -> [UInt8] {
        var xml = XMLBuffer(part: "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        xml.appendAttribute("uniqueCount", ends.count)
        xml.append(">")
        for number in ends.indices {
            xml.append("<si>")
            withText(number) { xml.appendCellElement($0) }
            xml.append("</si>")
        }
        xml.append("</sst>")
        return xml.bytes
    }

    private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        withText(number) { known in
            guard known.count == text.count else { return false }
            guard let one = known.baseAddress, let other = text.baseAddress else { return true }
            return memcmp(one, other, known.count) == 0
        }
    }

    private func withText<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let start = number == 0 ? 0 : ends[number - 1]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[number]])) }
    }

    /// Eight bytes at a time; good enough for words, and a bad one costs no more than a place in the table.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= text.count, let start = text.baseAddress {
            let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self).littleEndian
            hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
            index += 8
        }
        while index < text.count {
            hash = (hash ^ UInt64(text[index])) &* 0xC4CE_B9FE_1A85_EC53
            hash ^= hash >> 29
            index += 1
        }
        return Int(truncatingIfNeeded: hash >> 24) & (placeCount - 1)
    }
}
