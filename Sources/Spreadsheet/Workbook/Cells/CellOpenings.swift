/// What stands between the start of a cell and its reference, made once for each style and kind of value.
struct CellOpenings: Sendable {
    /// The kinds of values that have an opening.
    enum Kind: Int, CaseIterable {
        case number, shared, text, inline, preserved, boolean, error, blank
        /// The style alone; what follows is put by hand.
        case styled

        fileprivate var type: String {
            switch self {
            case .number, .blank, .styled: ""
            case .shared: " t=\"s\""
            case .text: " t=\"str\""
            case .inline, .preserved: " t=\"inlineStr\""
            case .boolean: " t=\"b\""
            case .error: " t=\"e\""
            }
        }
    }

    private var pieces: [LongPiece] = []

    /// How many styles there are.
    private(set) var styleCount = 0

    /// Adds the openings of the next style.
    mutating func addStyle() {
        let style = styleCount == 0 ? "" : " s=\"\(styleCount)\""
        pieces += Kind.allCases.map { LongPiece("<c\(style)\($0.type) r=\"") }
        styleCount += 1
    }

    @inline(__always)
    subscript(style: StyleID, kind: Kind) -> LongPiece {
        pieces[style.index &* Kind.allCases.count &+ kind.rawValue]
    }
}
