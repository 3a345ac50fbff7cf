import Testing

@testable import Spreadsheet

@Suite("Zip records beyond 4 GiB")
struct ZipRecordsTests {
    private func entry(compressed: UInt64, plain: UInt64, offset: UInt64) -> ZipEntry {
        var entry = ZipEntry(name: [0x61], offset: offset)
        entry.checksum = 0x0403_0201
        entry.compressedByteCount = compressed
        entry.plainByteCount = plain
        return entry
    }

    @Test("Only the values that do not fit stand in the Zip64 field")
    func centralHeader() {
        let bytes = ZipRecords.centralHeader(entry(compressed: 5, plain: 0x1_0000_0002, offset: 0xFFFF_FFFF))
        #expect(Array(bytes[4..<8]) == [45, 0, 45, 0])
        #expect(Array(bytes[16..<28]) == [1, 2, 3, 4, 5, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(Array(bytes[42..<46]) == [0xFF, 0xFF, 0xFF, 0xFF])
        let extra: [UInt8] = [1, 0, 16, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]
        #expect(Array(bytes[30..<32]) == [20, 0])
        #expect(Array(bytes[47...]) == extra)
    }

    @Test("A descriptor has 64-bit lengths when one of them needs it")
    func descriptor() {
        #expect(ZipRecords.dataDescriptor(entry(compressed: 1, plain: 0xFFFF_FFFE, offset: 0)).count == 16)
        let long = ZipRecords.dataDescriptor(entry(compressed: 1, plain: 0xFFFF_FFFF, offset: 0))
        #expect(Array(long[8...]) == [1, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0])
    }

    @Test("An offset beyond 32 bits brings the Zip64 end record")
    func end() {
        let short = ZipRecords.end(entryCount: 1, directoryOffset: 0xFFFF_FFFE, directoryByteCount: 1)
        #expect(short.count == 22)
        let long = ZipRecords.end(entryCount: 1, directoryOffset: 0x1_0000_0000, directoryByteCount: 16)
        #expect(long.count == 56 + 20 + 22)
        #expect(Array(long[64..<72]) == [16, 0, 0, 0, 1, 0, 0, 0], "the locator points behind the directory")
        #expect(Array(long.suffix(6).prefix(4)) == [0xFF, 0xFF, 0xFF, 0xFF])
    }
}
