import CZlib

/// A small reader of zip archives, written from the format and not from our writer: it starts at the end
/// record, walks the central directory, follows each offset to the local header, and checks every field
/// that the two share, the descriptor and the CRC-32.
public struct ZipReader {
    /// One file of an archive.
    public struct Entry: Equatable, Sendable {
        /// The path in the archive.
        public let name: String
        /// The content, uncompressed.
        public let bytes: [UInt8]

        /// Creates an entry to compare with.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What is wrong with an archive.
    public struct Damage: Error, CustomStringConvertible {
        /// The rule that it breaks.
        public let description: String
    }

    private let bytes: [UInt8]

    /// All files of an archive, in the order of its directory.
    ///
    /// - Throws: ``Damage``.
    public static func entries(of bytes: [UInt8]) throws -> [Entry] {
        try ZipReader(bytes: bytes).entries()
    }

    private func entries() throws -> [Entry] {
        let end = bytes.count - 22
        try Self.check(end >= 0 && number(end, 4) == 0x0605_4B50, "end record")
        var count = number(end + 10, 2)
        var offset = number(end + 16, 4)
        if count == 0xFFFF || offset == 0xFFFF_FFFF {
            try Self.check(number(end - 20, 4) == 0x0706_4B50, "long end locator")
            let long = number(end - 12, 8)
            try Self.check(number(long, 4) == 0x0606_4B50, "long end record")
            count = number(long + 32, 8)
            offset = number(long + 48, 8)
        }
        var entries: [Entry] = []
        for _ in 0..<count {
            let (entry, next) = try entry(at: offset)
            entries.append(entry)
            offset = next
        }
        return entries
    }

    private func entry(at offset: Int) throws -> (Entry, next: Int) {
        try Self.check(number(offset, 4) == 0x0201_4B50, "directory record")
        let nameCount = number(offset + 28, 2)
        let name = Array(bytes[(offset + 46)..<(offset + 46 + nameCount)])
        let compressedCount = number(offset + 20, 4)
        let local = number(offset + 42, 4)

        try Self.check(number(local, 4) == 0x0403_4B50, "local header")
        try Self.check(number(local + 6, 2) == number(offset + 8, 2), "flags")
        let method = number(local + 8, 2)
        try Self.check((method == 8 || method == 0) && number(offset + 10, 2) == method, "method")
        try Self.check(
            number(local + 10, 4) == 0x0021_0000 && number(offset + 12, 4) == 0x0021_0000, "1980-01-01")
        try Self.check(
            Array(bytes[(local + 30)..<(local + 30 + number(local + 26, 2))]) == name, "name")
        let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
        let data = Array(bytes[start..<(start + compressedCount)])
        // Without a descriptor, the checksum and the lengths stand in the local header.
        let hasDescriptor = number(local + 6, 2) & 8 != 0
        let fields = hasDescriptor ? start + compressedCount + 4 : local + 14
        try Self.check(!hasDescriptor || number(fields - 4, 4) == 0x0807_4B50, "descriptor")
        try Self.check(
            bytes[fields..<(fields + 12)] == bytes[(offset + 16)..<(offset + 28)], "lengths and checksum")

        let plain = method == 0 ? data : try Self.inflated(data, count: number(offset + 24, 4))
        try Self.check(Int(crc32(0, plain, uInt(plain.count))) == number(offset + 16, 4), "CRC-32")
        let extras = number(offset + 30, 2) + number(offset + 32, 2)
        return (
            Entry(name: String(decoding: name, as: UTF8.self), bytes: plain), offset + 46 + nameCount + extras
        )
    }

    private func number(_ offset: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }

    /// The content of a raw deflate stream.
    ///
    /// - Parameter count: how many bytes it must have.
    /// - Throws: ``Damage``.
    public static func inflated(_ data: [UInt8], count: Int) throws -> [UInt8] {
        var input = data
        // One byte more than stated, so that data which are too long are noticed.
        var output = [UInt8](repeating: 0, count: count + 1)
        var stream = z_stream()
        try check(
            inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK, "memory")
        defer { inflateEnd(&stream) }
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        try check(status == Z_STREAM_END && stream.avail_in == 0, "end of the data")
        try check(Int(stream.total_out) == count, "size")
        return Array(output.dropLast())
    }

    private static func check(_ holds: Bool, _ rule: String) throws {
        if !holds { throw Damage(description: "broken archive: \(rule)") }
    }
}
