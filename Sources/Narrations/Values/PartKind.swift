/// What the words of a part look like.
enum PartKind: Hashable, Sendable {
    /// Words up to what follows in the pattern, without a field separator; needs a letter where it says so.
    case words(needsLetter: Bool)
    /// The same, field separators included.
    case text
    /// One word.
    case word
    /// One word of digits, as many as the range says.
    case digits(ClosedRange<Int>)
    /// One word with at least one digit, as long as the range says.
    case code(ClosedRange<Int>)
    /// Seven to fifteen digits, some of which may be masked.
    case phone
    /// Four or more digits, some of which may be masked.
    case card
    /// A day: `29/09/2021`, `29-09-2021`, `15 JAN`, `15JAN26`, `20260115`.
    case date
    /// A month by its English name, with or without a year behind it.
    case month

    /// Whether the length is open: the part ends where what follows begins.
    var isOpen: Bool {
        switch self {
        case .words, .text: true
        default: false
        }
    }
}
