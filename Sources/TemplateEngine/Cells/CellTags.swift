/// The text of one cell, taken apart: tags that go around the row, and what stays in the cell.
struct CellTags {
    /// A tag of the language as it stands in the cell.
    struct Tag {
        /// The first word: `for`, `endif`.
        let word: String
        /// Its bytes in the cell's text.
        let range: Range<Int>
    }

    /// Tags in front of the row, in order.
    private(set) var before: [Tag] = []
    /// What stays in the cell.
    private(set) var inside: Range<Int>
    /// Whether that is one expression and nothing else but blanks.
    private(set) var isValue = false
    /// Whether tags stand in it, which may do more than print.
    private(set) var hasTagsInside = false
    /// Tags behind the row, in order.
    private(set) var after: [Tag] = []
    /// What is wrong, and at which byte.
    private(set) var problem: (message: String, help: String, range: Range<Int>)?

    var isEmptyInside: Bool { inside.isEmpty }
    var tags: [Tag] { before + after }

    /// Tags that must have an end, and the words that end them.
    private static let ends = [
        "for": "endfor", "if": "endif", "with": "endwith", "set": "endset", "macro": "endmacro",
        "call": "endcall",
        "block": "endblock", "filter": "endfilter", "raw": "endraw",
    ]

    init(_ text: [UInt8]) {
        let segments = Segmenter.segments(of: text, from: 0)
        inside = 0..<text.count
        let unmatched = Self.unmatched(segments, text)
        let isTagsOnly = segments.allSatisfy {
            $0.kind == .block || $0.kind == .comment || Self.isBlank(text, $0.lower..<$0.upper)
        }
        // A row of tags has each of them to itself, also those that are whole.
        let outer = isTagsOnly ? Set(segments.indices.filter { segments[$0].kind == .block }) : unmatched
        split(segments, text, outer, isTagsOnly: isTagsOnly)
    }

    private mutating func split(_ segments: [Segment], _ text: [UInt8], _ outer: Set<Int>, isTagsOnly: Bool) {
        var first = 0
        while first < segments.count, isAtEdge(segments[first], text, outer.contains(first), Self.opens) {
            append(segments, first, text, outer, to: &before)
            first += 1
        }
        var last = segments.count
        while last > first,
            isTagsOnly || isAtEdge(segments[last - 1], text, outer.contains(last - 1), { !Self.opens($0) })
        {
            last -= 1
        }
        for index in last..<segments.count { append(segments, index, text, outer, to: &after) }
        for index in first..<last where outer.contains(index) {
            let segment = segments[index]
            problem = (
                "'\(Self.word(of: segment, text))' stands between other texts of the cell and has its other half elsewhere",
                "put tags for whole rows at the beginning or the end of a cell, or in a row of their own",
                segment.lower..<segment.upper
            )
        }
        setInside(Array(segments[first..<last]), text)
    }

    /// Blanks and comments around tags for rows belong to nothing.
    private func isAtEdge(_ segment: Segment, _ text: [UInt8], _ isOuter: Bool, _ fits: (String) -> Bool)
        -> Bool
    {
        switch segment.kind {
        case .block: isOuter && fits(Self.word(of: segment, text))
        case .comment: true
        case .text: Self.isBlank(text, segment.lower..<segment.upper)
        case .output: false
        }
    }

    private func append(
        _ segments: [Segment], _ index: Int, _ text: [UInt8], _ outer: Set<Int>, to tags: inout [Tag]
    ) {
        guard outer.contains(index) else { return }
        let segment = segments[index]
        tags.append(Tag(word: Self.word(of: segment, text), range: segment.lower..<segment.upper))
    }

    private mutating func setInside(_ segments: [Segment], _ text: [UInt8]) {
        let visible = segments.filter { $0.kind != .comment && !Self.isBlank(text, $0.lower..<$0.upper) }
        guard let first = segments.first, let last = segments.last, !visible.isEmpty else {
            inside = 0..<0
            return
        }
        hasTagsInside = visible.contains { $0.kind == .block }
        isValue = visible.count == 1 && visible[0].kind == .output
        inside = isValue ? visible[0].lower..<visible[0].upper : first.lower..<last.upper
    }

    /// The tags whose other half is not in the cell.
    private static func unmatched(_ segments: [Segment], _ text: [UInt8]) -> Set<Int> {
        var open: [(index: Int, end: String)] = []
        var result: Set<Int> = []
        for (index, segment) in segments.enumerated() where segment.kind == .block {
            let word = word(of: segment, text)
            if word.hasPrefix("end") {
                if open.last?.end == word { open.removeLast() } else { result.insert(index) }
            } else if word == "else" || word == "elif" {
                if open.isEmpty { result.insert(index) }
            } else if let end = ends[word], word != "set" || !isAssignment(segment, text) {
                open.append((index, end))
            }
        }
        return result.union(open.map(\.index))
    }

    /// `{% set a = 1 %}` has no end.
    private static func isAssignment(_ segment: Segment, _ text: [UInt8]) -> Bool {
        text[segment.contentLower..<segment.contentUpper].contains(UInt8(ascii: "="))
    }

    private static func opens(_ word: String) -> Bool { !word.hasPrefix("end") }

    private static func word(of segment: Segment, _ text: [UInt8]) -> String {
        let content = text[segment.contentLower..<segment.contentUpper].drop { $0.isSpace }
        return String(decoding: content.prefix { $0.continuesName }, as: UTF8.self)
    }

    private static func isBlank(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        text[range].allSatisfy { $0.isSpace }
    }
}
