/// Reads a zip archive from memory (PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.5).
///
/// Strict, since an archive that two readers understand differently is a way to smuggle: what the central
/// directory says must agree with the local headers, entries must not overlap, names must be plain paths and
/// unique, and every checksum must be right. Entries are stored or deflated; encryption is refused.
package struct ZipReader {
    /// A file of the archive.
    package struct Entry: Sendable {
        /// Its path.
        package let name: String
        /// Its content, unpacked.
        package let bytes: [UInt8]
    }

    private struct Record {
        let name: String
        let nameBytes: ArraySlice<UInt8>
        let flags: Int
        let method: Int
        let checksum: Int
        let compressedCount: Int
        let plainCount: Int
        let offset: Int
    }

    private let bytes: [UInt8]
    private let limits: ZipLimits

    /// All files of an archive, in the order of its directory; folders are left out.
    package static func entries(of bytes: [UInt8], limits: ZipLimits) throws(ZipError) -> [Entry] {
        guard bytes.count <= limits.fileBytes else {
            throw ZipError(
                .limit, "", "the file has \(bytes.count) bytes; at most \(limits.fileBytes) are read.")
        }
        return try ZipReader(bytes: bytes, limits: limits).entries()
    }

    private func entries() throws(ZipError) -> [Entry] {
        let records = try records()
        try checkNames(records)
        var entries: [Entry] = []
        var total = 0
        var end = 0
        var contents: [String: [UInt8]] = [:]
        for record in records.sorted(by: { $0.offset < $1.offset }) {
            guard record.offset >= end else { throw damage("entries overlap", record.name) }
            let start = try dataStart(of: record)
            end = start + record.compressedCount
            total += record.plainCount
            guard total <= limits.unpackedBytes else {
                throw ZipError(
                    .limit, record.name,
                    "the archive unpacks to more than \(limits.unpackedBytes) bytes.")
            }
            contents[record.name] = try content(of: record, bytes[start..<end])
        }
        for record in records where !record.name.hasSuffix("/") {
            entries.append(Entry(name: record.name, bytes: contents[record.name] ?? []))
        }
        return entries
    }

    private func checkNames(_ records: [Record]) throws(ZipError) {
        var keys: Set<String> = []
        for record in records {
            // Names of parts compare without regard to case (ECMA-376 Part 2, 6.2.2.3).
            guard keys.insert(record.name.lowercased()).inserted else {
                throw ZipError(.duplicateName, record.name, "the archive has two entries of this name.")
            }
            let parts = record.name.split(separator: "/", omittingEmptySubsequences: false)
            let isFolder = record.name.hasSuffix("/")
            let names = isFolder ? parts.dropLast() : parts[...]
            let isPlain = names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            let isForbidden = record.name.utf8.contains { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A }
            guard isPlain, !names.isEmpty, !isForbidden else {
                throw damage("an entry's name is no plain path", record.name)
            }
        }
    }

    // MARK: Records

    private func records() throws(ZipError) -> [Record] {
        let end = try endRecord()
        var count = number(end + 10, 2)
        var size = number(end + 12, 4)
        var offset = number(end + 16, 4)
        guard number(end + 4, 2) == number(end + 6, 2) else {
            throw damage("the archive has several volumes")
        }
        var directoryEnd = end
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            guard end >= 20, number(end - 20, 4) == 0x0706_4B50 else {
                throw damage("the Zip64 end is missing")
            }
            let long = number(end - 12, 8)
            guard isInside(long, 56), number(long, 4) == 0x0606_4B50 else {
                throw damage("the Zip64 end record is missing")
            }
            (count, size, offset) = (number(long + 32, 8), number(long + 40, 8), number(long + 48, 8))
            directoryEnd = long
        }
        guard count >= 0, count <= limits.entries else {
            throw ZipError(
                .limit, "", "the archive has more than \(limits.entries) entries.")
        }
        guard offset >= 0, size >= 0, offset <= directoryEnd, size == directoryEnd - offset else {
            throw damage("the directory is not where the end record says")
        }
        var records: [Record] = []
        for _ in 0..<count {
            let (record, next) = try record(at: offset)
            records.append(record)
            offset = next
        }
        guard offset == directoryEnd else { throw damage("the directory is longer than its entries") }
        return records
    }

    /// The end record stands last, with a comment of up to 65,535 bytes in it.
    private func endRecord() throws(ZipError) -> Int {
        var offset = bytes.count - 22
        let lowest = max(0, offset - 0xFFFF)
        while offset >= lowest {
            if number(offset, 4) == 0x0605_4B50, number(offset + 20, 2) == bytes.count - offset - 22 {
                return offset
            }
            offset -= 1
        }
        throw damage("this is no zip archive, or its end is missing; an .xlsx file is a zip archive")
    }

    private func record(at offset: Int) throws(ZipError) -> (Record, next: Int) {
        guard isInside(offset, 46), number(offset, 4) == 0x0201_4B50 else {
            throw damage("a record of the directory is missing")
        }
        let nameCount = number(offset + 28, 2)
        let extraCount = number(offset + 30, 2)
        let next = offset + 46 + nameCount + extraCount + number(offset + 32, 2)
        guard next <= bytes.count else { throw damage("a record of the directory is cut off") }
        let nameBytes = bytes[(offset + 46)..<(offset + 46 + nameCount)]
        guard let name = String(validating: nameBytes, as: UTF8.self) else {
            throw damage("an entry's name is not UTF-8")
        }
        var values = [number(offset + 24, 4), number(offset + 20, 4), number(offset + 42, 4)]
        let extra = (offset + 46 + nameCount)..<(offset + 46 + nameCount + extraCount)
        try readLongField(in: extra, into: &values, name)
        let record = Record(
            name: name, nameBytes: nameBytes, flags: number(offset + 8, 2), method: number(offset + 10, 2),
            checksum: number(offset + 16, 4), compressedCount: values[1], plainCount: values[0],
            offset: values[2])
        return (record, next)
    }

    /// The Zip64 field holds, in order, only the values that do not fit their 32-bit fields.
    private func readLongField(
        in extra: Range<Int>, into values: inout [Int], _ name: String
    ) throws(ZipError) {
        var position = extra.lowerBound
        while position + 4 <= extra.upperBound {
            let (tag, size) = (number(position, 2), number(position + 2, 2))
            position += 4
            guard position + size <= extra.upperBound else { throw damage("an extra field is cut off", name) }
            var field = position
            if tag == 1 {
                for index in values.indices where values[index] == 0xFFFF_FFFF {
                    guard field + 8 <= position + size else { break }
                    values[index] = number(field, 8)
                    field += 8
                }
            }
            position += size
        }
        guard values.allSatisfy({ (0...Int(UInt32.max) << 16).contains($0) }) else {
            throw damage("a size is no size", name)
        }
    }

    private func dataStart(of record: Record) throws(ZipError) -> Int {
        let local = record.offset
        guard isInside(local, 30), number(local, 4) == 0x0403_4B50 else {
            throw damage("the local header is missing", record.name)
        }
        let nameEnd = local + 30 + number(local + 26, 2)
        let start = nameEnd + number(local + 28, 2)
        guard start <= bytes.count, record.compressedCount <= bytes.count - start else {
            throw damage("the data are cut off", record.name)
        }
        guard bytes[(local + 30)..<nameEnd] == record.nameBytes, number(local + 8, 2) == record.method else {
            throw damage("the local header and the directory disagree", record.name)
        }
        return start
    }

    private func content(
        of record: Record, _ data: ArraySlice<UInt8>
    ) throws(ZipError) -> [UInt8] {
        guard record.flags & 0x2041 == 0 else {
            throw damage("the entry is encrypted; save the workbook without a password", record.name)
        }
        let plain: [UInt8]
        switch record.method {
        case 0:
            plain = Array(data)
        case 8:
            guard record.plainCount <= 1 << 20 || record.plainCount / limits.ratio <= data.count else {
                throw ZipError(
                    .limit, record.name, "the entry unpacks to more than \(limits.ratio) times its size.")
            }
            guard let inflated = Inflater.inflate(data, count: record.plainCount) else {
                throw damage("the deflated data are damaged", record.name)
            }
            plain = inflated
        default:
            throw damage("the entry is compressed by a method that workbooks do not use", record.name)
        }
        guard plain.count == record.plainCount, Inflater.checksum(plain) == record.checksum else {
            throw damage("size or checksum of the content are wrong", record.name)
        }
        return plain
    }

    // MARK: Bytes

    private func isInside(_ offset: Int, _ count: Int) -> Bool {
        offset >= 0 && offset <= bytes.count - count
    }

    /// A number with its least byte first; -1, which no field can be, where it lies outside of the file or is
    /// greater than an `Int`.
    private func number(_ offset: Int, _ count: Int) -> Int {
        guard isInside(offset, count) else { return -1 }
        let value = (0..<count).reduce(0 as UInt64) { $0 | UInt64(bytes[offset + $1]) << (8 * UInt64($1)) }
        return Int(exactly: value) ?? -1
    }

    private func damage(_ problem: String, _ name: String = "") -> ZipError {
        ZipError(.damaged, name, problem + ".")
    }
}
