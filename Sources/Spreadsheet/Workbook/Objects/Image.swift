/// A picture, PNG or JPEG, whose size in pixels is read from its first bytes.
public struct Image: Hashable, Sendable {
    /// The kinds that a workbook takes here.
    public enum Kind: String, Hashable, Sendable {
        /// Portable Network Graphics.
        case png
        /// Joint Photographic Experts Group.
        case jpeg
    }

    /// The whole file.
    public let bytes: [UInt8]
    /// Its kind.
    public let kind: Kind
    /// The width in pixels.
    public let width: Int
    /// The height in pixels.
    public let height: Int

    /// Takes a file of PNG or JPEG.
    ///
    /// - Parameter bytes: the whole file, kept in memory until its sheet ends.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/image`` when it is neither, or when
    ///   its head is damaged or tells a size of nothing.
    public init(_ bytes: [UInt8]) throws(SpreadsheetError) {
        guard let head = ImageHead(bytes), head.width > 0, head.height > 0 else {
            throw SpreadsheetError(
                .image, "the image is neither a PNG nor a JPEG file, or its head is damaged.")
        }
        self.bytes = bytes
        kind = head.kind
        width = head.width
        height = head.height
    }
}

/// What the first bytes of an image tell.
struct ImageHead {
    let kind: Image.Kind
    let width: Int
    let height: Int

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            // The first chunk is IHDR, which begins with the two sizes (PNG specification, 11.2.2).
            guard bytes.count >= 33, Array(bytes[12..<16]) == Array("IHDR".utf8) else { return nil }
            kind = .png
            width = Self.number(bytes[16..<20])
            height = Self.number(bytes[20..<24])
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            guard let frame = Self.frame(of: bytes) else { return nil }
            kind = .jpeg
            (width, height) = frame
        } else {
            return nil
        }
    }

    /// The sizes in the start-of-frame segment of a JPEG file (ITU-T T.81, B.2.2).
    private static func frame(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        var place = 2
        while place + 9 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            switch marker {
            case 0xFF:
                // A fill byte before a marker.
                place += 1
                continue
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                return (number(bytes[(place + 7)..<(place + 9)]), number(bytes[(place + 5)..<(place + 7)]))
            case 0xD9, 0xDA: return nil
            default: place += 2 + number(bytes[(place + 2)..<(place + 4)])
            }
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
