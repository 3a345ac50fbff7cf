/// What the header of a file says.
public struct OFXHeader: Hashable, Sendable {
    /// The two forms of headers.
    public enum Form: Hashable, Sendable {
        /// Lines `KEY:VALUE`, of OFX 1.
        case lines
        /// `<?xml …?>` and `<?OFX …?>`, of OFX 2.
        case instructions
    }

    /// The keys of OFX 1, in their order.
    public static let keys = [
        "OFXHEADER", "DATA", "VERSION", "SECURITY", "ENCODING", "CHARSET", "COMPRESSION", "OLDFILEUID",
        "NEWFILEUID",
    ]
    /// The attributes of OFX 2, in their order.
    public static let attributes = ["OFXHEADER", "VERSION", "SECURITY", "OLDFILEUID", "NEWFILEUID"]

    /// Which form it has.
    public var form: Form
    /// Keys and values as they stand in the file, in its order.
    public var fields: [Field] = []
    /// The encoding that `<?xml …?>` names; nil where it names none.
    public var xmlEncoding: String?

    /// A key and its value.
    public struct Field: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The value, without white space around it.
        public let value: String
    }

    /// The value of a key; nil where it is missing.
    public subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

    /// The version that it names; nil when it names none.
    public var version: OFXVersion? { self["VERSION"].flatMap { Int($0) }.map { OFXVersion($0) } }

    /// The encoding that it names; nil for one that OFX does not have.
    public var encoding: OFXEncoding? {
        switch form {
        case .instructions:
            switch (xmlEncoding ?? "UTF-8").uppercased() {
            case "UTF-8": .utf8
            case "US-ASCII", "ASCII": .ascii
            case "WINDOWS-1252", "CP1252": .windows1252
            case "ISO-8859-1", "LATIN1": .latin1
            case "UTF-16": .utf16
            default: nil
            }
        case .lines:
            switch (self["ENCODING"] ?? "", self["CHARSET"] ?? "NONE") {
            case ("UTF-8", _), ("UTF8", _): .utf8
            case ("UNICODE", _): .utf16
            case ("USASCII", "1252"): .windows1252
            case ("USASCII", "ISO-8859-1"), ("USASCII", "8859-1"): .latin1
            case ("USASCII", "NONE"): .ascii
            default: nil
            }
        }
    }

    /// Reads the header of OFX 1 from what stands before the first tag.
    ///
    /// Keys are found wherever they stand, also all on one line.
    public init(lines text: [UInt8]) {
        form = .lines
        let text = String(decoding: text, as: UTF8.self)
        let words = text.split { $0.isWhitespace || $0.isNewline }
        var rest: [Substring] = []
        for word in words { rest += Self.split(word) }
        for piece in rest {
            if let colon = piece.firstIndex(of: ":") {
                fields.append(
                    Field(key: String(piece[..<colon]), value: String(piece[piece.index(after: colon)...])))
            } else if let last = fields.last, last.value.isEmpty {
                fields[fields.count - 1] = Field(key: last.key, value: String(piece))
            } else {
                fields.append(Field(key: String(piece), value: ""))
            }
        }
    }

    /// Reads the header of OFX 2 from its two instructions.
    ///
    /// - Parameters:
    ///   - xml: what stands between `<?` and `?>` of the first; nil where there is none.
    ///   - ofx: the same of the second.
    public init(xml: [UInt8]?, ofx: [UInt8]?) {
        form = .instructions
        xmlEncoding = xml.flatMap { Self.attributes(in: $0).first { $0.key == "encoding" }?.value }
        fields = ofx.map { Self.attributes(in: $0) } ?? []
    }

    /// A word that holds several keys, as in `OFXHEADER:100DATA:OFXSGML`, cut before each key.
    private static func split(_ word: Substring) -> [Substring] {
        var starts: [Substring.Index] = []
        var index = word.startIndex
        while index < word.endIndex {
            if let key = keys.first(where: { word[index...].hasPrefix($0 + ":") }) {
                starts.append(index)
                index = word.index(index, offsetBy: key.count + 1)
            } else {
                index = word.index(after: index)
            }
        }
        guard let first = starts.first else { return [word] }
        var pieces = first == word.startIndex ? [] : [word[..<first]]
        for (number, start) in starts.enumerated() {
            pieces.append(word[start..<(number + 1 < starts.count ? starts[number + 1] : word.endIndex)])
        }
        return pieces
    }

    /// The attributes `name="value"` of an instruction.
    private static func attributes(in text: [UInt8]) -> [Field] {
        var fields: [Field] = []
        var rest = Substring(String(decoding: text, as: UTF8.self))
        while let equals = rest.firstIndex(of: "=") {
            let name = rest[..<equals].split { $0.isWhitespace || $0.isNewline }.last ?? ""
            let behind = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
            guard let quote = behind.first, quote == "\"" || quote == "'" else { break }
            let value = behind.dropFirst()
            guard let end = value.firstIndex(of: quote) else { break }
            fields.append(Field(key: String(name), value: String(value[..<end])))
            rest = value[value.index(after: end)...]
        }
        return fields
    }
}
