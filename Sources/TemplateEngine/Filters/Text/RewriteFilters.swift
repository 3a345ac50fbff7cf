/// Filters that replace characters by others.
enum RewriteFilters {
    static let all: [Filter] = [replace, ascii, windows1252, slug]

    static let replace = Filter.text(
        "replace", "Each occurrence of a text replaced by another, or the first `count` ones.",
        parameters: [
            FilterParameter(name: "old", kinds: .scalars),
            FilterParameter(name: "new", kinds: .scalars),
            FilterParameter(name: "count", kinds: .integer, fallback: Literal.none),
        ],
        examples: [
            FilterExample("{{ \"POS/WEB/FEE\" | replace(\"/\", \" \") }}", prints: "POS WEB FEE"),
            FilterExample("{{ \"POS/WEB/FEE\" | replace(\"/\", \" \", 1) }}", prints: "POS WEB/FEE"),
        ],
        options: { arguments throws(FilterProblem) in
            let old = Array(try arguments.text(0).utf8)
            if old.isEmpty { throw arguments.problem(0, "must not be empty") }
            return Replacement(
                old: old, new: Array(try arguments.text(1).utf8),
                count: try arguments.optionalInteger(2, in: 0...TextWidth.limit) ?? Int.max)
        },
        apply: { text, options in options.applied(to: text) })

    static let ascii = Filter.text(
        "ascii",
        "In ASCII: letters without accents, signs of currencies as codes, plain quotes and dashes; `?` where "
            + "there is no likeness.",
        examples: [
            FilterExample("{{ name | ascii }}", prints: "ADEBAYO, Chinedu Emile"),
            FilterExample("{{ \"₦500 – Ọlá\" | ascii }}", prints: "NGN500 - Ola"),
        ]
    ) { Transliteration.ascii($0) }

    static let windows1252 = Filter.text(
        "windows_1252",
        "In Windows-1252: what that has stays, everything else as with `ascii`. For a length that must hold "
            + "in a file of that encoding.",
        examples: [
            FilterExample("{{ \"Café €5 ₦500\" | windows_1252 }}", prints: "Café €5 NGN500")
        ]
    ) { Windows1252.nearest($0) }

    static let slug = Filter.text(
        "slug",
        "Small letters of ASCII, digits, and single hyphens for all else: for names of files and anchors. "
            + "`length` limits it, 0 does not.",
        parameters: [FilterParameter(name: "length", kinds: .integer, fallback: .integer(0))],
        examples: [
            FilterExample("{{ name | slug }}", prints: "adebayo-chinedu-emile"),
            FilterExample("{{ name | slug(8) }}", prints: "adebayo"),
        ],
        options: { arguments throws(FilterProblem) in try arguments.integer(0, in: 0...TextWidth.limit) },
        apply: { text, length in slugged(text, atMost: length == 0 ? Int.max : length) })

    private static func slugged(_ text: String, atMost limit: Int) -> String {
        let hyphen = UInt8(ascii: "-")
        var bytes: [UInt8] = []
        for byte in Transliteration.ascii(text).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            default: if let last = bytes.last, last != hyphen { bytes.append(hyphen) }
            }
            if bytes.count == limit { break }
        }
        while bytes.last == hyphen { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What to replace by what.
private struct Replacement: Sendable {
    let old: [UInt8]
    let new: [UInt8]
    let count: Int

    /// Compares bytes, not characters: `e` is found in an `é` of two parts, as in Python.
    func applied(to text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var start = 0
        var done = 0
        while done < count, let found = place(in: bytes, from: start) {
            result += bytes[start..<found]
            result += new
            start = found + old.count
            done += 1
        }
        if done == 0 { return text }
        return String(decoding: result + bytes[start...], as: UTF8.self)
    }

    private func place(in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count - start >= old.count else { return nil }
        for place in start...bytes.count - old.count where bytes[place] == old[0] {
            if bytes[place...].starts(with: old) { return place }
        }
        return nil
    }
}
