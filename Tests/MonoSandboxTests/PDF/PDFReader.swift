import Testing

/// Reads so much of a PDF that its structure can be checked.
struct PDFReader {
    let bytes: [UInt8]
    /// The offsets of the objects 1, 2, 3 … as the cross-reference table gives them.
    let offsets: [Int]
    private let latin: String

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        latin = PDFReader.latin(bytes)
        let lines = latin.split(separator: "\n", omittingEmptySubsequences: false)
        let mark = try #require(lines.lastIndex(of: "startxref"))
        let start = try #require(Int(lines[mark + 1]))
        let table = PDFReader.latin(bytes[start...]).split(separator: "\n")
        try #require(table.first == "xref")
        let count = try #require(table[1].split(separator: " ").last.flatMap { Int($0) })
        try #require(table[2] == "0000000000 65535 f ")
        offsets = try table[3..<2 + count].map { line in
            try #require(line.utf8.count == 19 && line.hasSuffix(" 00000 n "))
            return try #require(Int(line.prefix(10)))
        }
    }

    /// The bytes from an offset on, each as the character of its number.
    func text(from offset: Int) -> String { PDFReader.latin(bytes[offset...]) }

    func occurrences(of part: String) -> Int {
        let needle = Array(part.utf8)
        guard bytes.count >= needle.count else { return 0 }
        return (0...bytes.count - needle.count).count { bytes[$0...].starts(with: needle) }
    }

    private static func latin(_ bytes: some Sequence<UInt8>) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
