/// Something that a reader met in a file.
public struct OFXEvent: Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// What stands before the first tag, without white space around it: the header of OFX 1; empty for OFX 2.
        case header
        /// `<?…?>`, without these: the header of OFX 2.
        case instruction
        /// A comment, a document type or another `<!…>`, without these.
        case declaration
        /// A tag that begins something: its name.
        case open
        /// A tag that ends something: its name.
        case close
        /// What stands in a tag behind its name.
        case attributes
        /// Text between two tags, without white space around it. Never empty.
        case text
        /// The content of a CDATA section, as it is.
        case rawText
        /// Bytes before the file's own: a byte-order mark.
        case byteOrderMark
        /// The file ends inside a tag; the content is what there is of it.
        case unfinishedTag
    }

    /// What it is.
    public let kind: Kind
    /// Its bytes, in the encoding of the file; references such as `&amp;` stay as they are.
    public let content: [UInt8]
    /// Where its first byte stands.
    public let position: OFXPosition
    /// Whether there are bytes above 127 in the content.
    public let hasHighBytes: Bool
    /// Whether there are references, line ends or control characters in the content.
    public let needsCare: Bool
    /// Whether there was more than a reader keeps of one text, and the content is its beginning.
    public let isCut: Bool

    /// The content as text, undecodable bytes replaced: for messages.
    public var text: String { String(decoding: content, as: UTF8.self) }
}

/// Takes what a reader meets.
public protocol OFXEventHandler: ~Copyable {
    /// The next thing in the file.
    mutating func receive(_ event: OFXEvent)
}
