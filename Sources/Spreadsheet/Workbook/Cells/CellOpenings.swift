/// What stands between a cell's reference and its value, made once for each style and kind of value.
struct CellOpenings: Sendable {
    /// The kinds of values that have an opening.
    enum Kind: Int, CaseIterable {
        case number, shared, inline, preserved, boolean, error, blank
        /// The style alone; what follows is put by hand.
        case styled

        fileprivate var markup: String {
            switch self {
            case .number: "><v>"
            case .shared: " t=\"s\"><v>"
            case .inline: " t=\"inlineStr\"><is><t>"
            // The rest of the element follows by hand, it would make every piece longer.
            case .preserved: " t=\"inlineStr\"><is><t"
            case .boolean: " t=\"b\"><v>"
            case .error: " t=\"e\"><v>"
            case .blank: "/>"
            case .styled: ""
            }
        }
    }

    private var pieces: [LongPiece] = []

    /// How many styles there are.
    private(set) var styleCount = 0

    /// Adds the openings of the next style.
    ///
    /// - Parameter number: its number in the file; nil where that is its place here.
    mutating func addStyle(number: UInt32? = nil) {
        let number = number ?? UInt32(clamping: styleCount)
        let style = number == 0 ? "\"" : "\" s=\"\(number)\""
        pieces += Kind.allCases.map { LongPiece(style + $0.markup) }
        styleCount += 1
    }

    @inline(__always)
    subscript(style: StyleID, kind: Kind) -> LongPiece {
        pieces[style.index &* Kind.allCases.count &+ kind.rawValue]
    }
}

/// The starts of cells, `<c r="` and the letters of the column, each made once.
struct ColumnStarts: Sendable {
    private var pieces: [ShortPiece] = []

    /// The start of a cell in a column, counted from 0.
    @inline(__always)
    mutating func start(_ column: Int) -> ShortPiece {
        if column >= pieces.count { extend(to: column) }
        return pieces[column]
    }

    @inline(never)
    private mutating func extend(to column: Int) {
        for next in pieces.count...column {
            pieces.append(ShortPiece(Array("<c r=\"".utf8) + CellReference.columnLetters(next + 1)))
        }
    }
}
