/// The text of one template file, as bytes, under the name that errors show.
public struct SourceFile: Sendable, Hashable {
    /// The name in error texts, for example `sage.csv`.
    public let name: String
    /// The text in UTF-8; never with a byte-order mark.
    public let bytes: [UInt8]
    /// How many lines stand in front of ``bytes`` in the file, such as a front matter; errors count them.
    public let firstLine: Int
    /// Where the parts of a source come from that was put together; empty for a file.
    var regions: [SourceRegion] = []

    /// Creates a file.
    ///
    /// - Parameters:
    ///   - name: the name in error texts.
    ///   - bytes: the text in UTF-8; what is no UTF-8 is an error when it is compiled.
    ///   - firstLine: the number of the first line in ``bytes``, from 1.
    public init(name: String, bytes: [UInt8], firstLine: Int = 1) {
        self.name = name
        self.bytes = bytes
        self.firstLine = firstLine
    }

    /// Creates a source of parts, which follow each other.
    init(name: String, bytes: [UInt8], regions: [SourceRegion]) {
        self.init(name: name, bytes: bytes)
        self.regions = regions
    }

    /// Creates a file of a text.
    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}

/// A stretch of one file of a compilation.
struct SourceRange: Hashable, Sendable {
    /// The file's place in the list of the compilation's files.
    let file: Int
    /// The first byte.
    let lower: Int
    /// The byte after the last; equal to ``lower`` for a place between two bytes.
    let upper: Int

    /// The stretch from the beginning of this one to the end of another in the same file.
    func through(_ other: SourceRange) -> SourceRange {
        SourceRange(file: file, lower: lower, upper: max(upper, other.upper))
    }
}
