/// A text to look for: letter case does not count, and `*` stands for any characters.
struct TextPattern: Hashable, Sendable {
    /// Where in a text the pattern must be found.
    enum Scope: Hashable, Sendable {
        /// The pattern is the whole text.
        case whole
        /// The pattern stands anywhere in it.
        case part
    }

    private let scope: Scope
    /// What stands between the asterisks, in small letters.
    private let pieces: [[UInt8]]

    init(_ text: String, _ scope: Scope) {
        self.scope = scope
        pieces = text.lowercased().split(separator: "*", omittingEmptySubsequences: false).map {
            Array($0.utf8)
        }
    }

    /// Whether nothing but asterisks stands in it.
    var isEmpty: Bool { pieces.allSatisfy(\.isEmpty) }

    /// Whether a text fits.
    ///
    /// Costs a search for each piece.
    ///
    /// - Parameter text: in small letters.
    func matches(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        for (index, piece) in pieces.enumerated() {
            let isFirst = index == 0
            let isLast = index == pieces.count - 1
            if scope == .whole, isFirst {
                guard rest.starts(with: piece), !isLast || rest.count == piece.count else { return false }
                rest = rest.dropFirst(piece.count)
            } else if scope == .whole, isLast {
                return rest.count >= piece.count && rest.suffix(piece.count).elementsEqual(piece)
            } else {
                guard let end = Self.end(of: piece, in: rest) else { return false }
                rest = rest[end...]
            }
        }
        return true
    }

    /// Where the first such piece ends.
    private static func end(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard let first = piece.first else { return text.startIndex }
        guard text.count >= piece.count else { return nil }
        for start in text.startIndex...(text.endIndex - piece.count) where text[start] == first {
            if text[start..<(start + piece.count)].elementsEqual(piece) { return start + piece.count }
        }
        return nil
    }
}
