/// A stretch of a template: text, or one tag with its braces.
struct Segment {
    enum Kind {
        case text
        /// `{{ }}`.
        case output
        /// `{% %}`.
        case block
        /// `{# #}`.
        case comment
    }

    /// The sign beside a brace.
    enum Mark {
        case none
        /// `-`: whitespace on this side goes.
        case trim
        /// `+`: whitespace on this side stays, even where the tag stands alone on its line.
        case keep
    }

    let kind: Kind
    /// The whole stretch.
    let lower: Int
    let upper: Int
    /// What stands between the braces and their signs.
    var contentLower: Int
    var contentUpper: Int
    var leftMark = Mark.none
    var rightMark = Mark.none
    /// Whether the tag's line holds nothing else than whitespace and such tags.
    var standsAlone = false
    var fault: SegmentFault?
    /// A text literal in the tag that holds an end of a tag: if the tag turns out to be wrong, its quote was
    /// probably forgotten, and the tag ends there.
    var doubtfulText: DoubtfulText?

    /// Whether a line of nothing but such tags disappears.
    var isLineTag: Bool { kind == .block || kind == .comment }

    static func text(_ lower: Int, _ upper: Int) -> Segment {
        Segment(kind: .text, lower: lower, upper: upper, contentLower: lower, contentUpper: upper)
    }
}

/// A text literal that holds `}}` or `%}`.
struct DoubtfulText {
    /// Where its quote stands.
    let quote: Int
    /// Behind the first end of a tag in it.
    let resume: Int
}

/// Why a tag has no proper end.
enum SegmentFault {
    /// The next tag begins, or the file ends, before this one is closed.
    case unclosed
    /// A text literal that begins here has no closing quote in the whole file.
    case unclosedText(quote: Int)
    /// The tag is closed by the other kind's braces, which stand here.
    case wrongEnd(Int)
    /// An output tag stands here, inside this tag.
    case nestedTag(Int)
    /// No `endraw` follows.
    case unclosedRaw
}
