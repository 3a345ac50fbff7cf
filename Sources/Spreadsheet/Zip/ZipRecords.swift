/// The records of a zip archive as bytes (PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.5).
///
/// Lengths and checksum of an entry follow its data in a descriptor, since the sink cannot seek. The local
/// header never carries a Zip64 field: Excel refuses workbooks that have one there, and readers go by the
/// central directory, which has it where it is needed.
enum ZipRecords {
    /// The value in a 32-bit field that sends the reader to the Zip64 field.
    static let longMark: UInt64 = 0xFFFF_FFFF
    /// The same for a 16-bit count.
    private static let countMark: UInt64 = 0xFFFF

    /// Version 2.0: deflate.
    private static let plainVersion: UInt16 = 20
    /// Version 4.5: Zip64.
    private static let longVersion: UInt16 = 45
    private static let deflateMethod: UInt16 = 8
    /// 1980-01-01 00:00:00, which Excel itself writes; a real time would make every file different.
    private static let time: UInt16 = 0
    private static let date: UInt16 = 1 << 5 | 1

    static func localHeader(name: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: 0x0403_4B50 as UInt32)
        bytes.append(littleEndian: plainVersion)
        appendCommonFields(name: name, isStored: false, to: &bytes)
        bytes.append(contentsOf: repeatElement(0, count: 12))
        bytes.append(littleEndian: UInt16(name.count))
        bytes.append(littleEndian: 0 as UInt16)
        bytes.append(contentsOf: name)
        return bytes
    }

    /// The header of an entry that is not compressed and whose lengths, below 4 GiB, are known.
    static func localHeader(storing entry: ZipEntry) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: 0x0403_4B50 as UInt32)
        bytes.append(littleEndian: plainVersion)
        appendCommonFields(name: entry.name, isStored: true, to: &bytes)
        bytes.append(littleEndian: entry.checksum)
        bytes.append(littleEndian: UInt32(entry.compressedByteCount))
        bytes.append(littleEndian: UInt32(entry.plainByteCount))
        bytes.append(littleEndian: UInt16(entry.name.count))
        bytes.append(littleEndian: 0 as UInt16)
        bytes.append(contentsOf: entry.name)
        return bytes
    }

    static func dataDescriptor(_ entry: ZipEntry) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(littleEndian: 0x0807_4B50 as UInt32)
        bytes.append(littleEndian: entry.checksum)
        if entry.hasLongLengths {
            bytes.append(littleEndian: entry.compressedByteCount)
            bytes.append(littleEndian: entry.plainByteCount)
        } else {
            bytes.append(littleEndian: UInt32(entry.compressedByteCount))
            bytes.append(littleEndian: UInt32(entry.plainByteCount))
        }
        return bytes
    }

    static func centralHeader(_ entry: ZipEntry) -> [UInt8] {
        let extra = longField(entry)
        let version = extra.isEmpty ? plainVersion : longVersion
        var bytes: [UInt8] = []
        bytes.append(littleEndian: 0x0201_4B50 as UInt32)
        bytes.append(littleEndian: version)
        bytes.append(littleEndian: version)
        appendCommonFields(name: entry.name, isStored: entry.isStored, to: &bytes)
        bytes.append(littleEndian: entry.checksum)
        bytes.append(littleEndian: UInt32(min(entry.compressedByteCount, longMark)))
        bytes.append(littleEndian: UInt32(min(entry.plainByteCount, longMark)))
        bytes.append(littleEndian: UInt16(entry.name.count))
        bytes.append(littleEndian: UInt16(extra.count))
        // No comment, first disk, no attributes.
        bytes.append(contentsOf: repeatElement(0, count: 10))
        bytes.append(littleEndian: UInt32(min(entry.offset, longMark)))
        bytes.append(contentsOf: entry.name)
        bytes.append(contentsOf: extra)
        return bytes
    }

    /// The records that end the archive, the Zip64 ones before them where a value is too great.
    static func end(entryCount: UInt64, directoryOffset: UInt64, directoryByteCount: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        if entryCount >= countMark || directoryOffset >= longMark || directoryByteCount >= longMark {
            bytes.append(littleEndian: 0x0606_4B50 as UInt32)
            bytes.append(littleEndian: 44 as UInt64)
            bytes.append(littleEndian: longVersion)
            bytes.append(littleEndian: longVersion)
            bytes.append(littleEndian: 0 as UInt64)
            bytes.append(littleEndian: entryCount)
            bytes.append(littleEndian: entryCount)
            bytes.append(littleEndian: directoryByteCount)
            bytes.append(littleEndian: directoryOffset)
            bytes.append(littleEndian: 0x0706_4B50 as UInt32)
            bytes.append(littleEndian: 0 as UInt32)
            bytes.append(littleEndian: directoryOffset + directoryByteCount)
            bytes.append(littleEndian: 1 as UInt32)
        }
        bytes.append(littleEndian: 0x0605_4B50 as UInt32)
        bytes.append(littleEndian: 0 as UInt32)
        bytes.append(littleEndian: UInt16(min(entryCount, countMark)))
        bytes.append(littleEndian: UInt16(min(entryCount, countMark)))
        bytes.append(littleEndian: UInt32(min(directoryByteCount, longMark)))
        bytes.append(littleEndian: UInt32(min(directoryOffset, longMark)))
        bytes.append(littleEndian: 0 as UInt16)
        return bytes
    }

    private static func appendCommonFields(name: [UInt8], isStored: Bool, to bytes: inout [UInt8]) {
        // Bit 3: a descriptor follows the data; bit 11: the name is UTF-8.
        let descriptor: UInt16 = isStored ? 0 : 1 << 3
        let encoding: UInt16 = name.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11
        bytes.append(littleEndian: descriptor | encoding)
        bytes.append(littleEndian: isStored ? 0 : deflateMethod)
        bytes.append(littleEndian: time)
        bytes.append(littleEndian: date)
    }

    /// The Zip64 field of a central header: only the values that do not fit, in the order of the format.
    private static func longField(_ entry: ZipEntry) -> [UInt8] {
        let values = [entry.plainByteCount, entry.compressedByteCount, entry.offset]
            .filter { $0 >= longMark }
        guard !values.isEmpty else { return [] }
        var bytes: [UInt8] = []
        bytes.append(littleEndian: 1 as UInt16)
        bytes.append(littleEndian: UInt16(8 * values.count))
        for value in values {
            bytes.append(littleEndian: value)
        }
        return bytes
    }
}

extension [UInt8] {
    /// Appends the integer with its least byte first.
    fileprivate mutating func append(littleEndian value: some FixedWidthInteger & UnsignedInteger) {
        for shift in stride(from: 0, to: value.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
