import Synchronization

/// The sheet that takes rows, and what is to be written behind them.
struct OpenSheet {
    let layout: Sheet
    /// Its position among the tabs.
    let position: Int
    /// The name of the sheet that this one continues, or its own.
    let baseName: String
    /// How many sheets it continues.
    var ordinal = 0
    var rowCount = 0
    /// Whether the part's beginning is still to be written, since columns are measured.
    var headIsPending = true
    /// The XML of the header rows, to begin the next sheet with.
    var headerRows = ByteBuffer()
    /// How many rows the piece under construction has.
    var rowsInPiece = 0
    /// How many bytes of XML a row had in the last piece that was made here; 0 before the first.
    var bytesPerRow = 0
    /// How many pieces other threads made since.
    var foreignPieces = 0
    /// What the pieces that other threads make bring besides their bytes.
    var notes: [PieceNotes] = []

    var merged: [CellRange] = []
    var conditionalFormats: [ConditionalFormat] = []
    var validations: [DataValidation] = []
    var tables: [(table: Table, name: String)] = []
    var drawing = Drawing()
    var comments: [CellComment] = []
    var links: [PlacedLink] = []

    init(layout: Sheet, position: Int, baseName: String) {
        self.layout = layout
        self.position = position
        self.baseName = baseName
        conditionalFormats = layout.conditionalFormats
        validations = layout.validations
    }

    /// How many rows at the top are written again where the sheet continues.
    var headerRowCount: Int { layout.headerRows ?? layout.frozenRows }

    /// Whether any column is as wide as its content.
    var measuresColumns: Bool {
        (layout.columns.map(\.width) + [layout.otherColumns]).contains { width in
            if case .fitting = width { true } else { false }
        }
    }
}

/// What a piece of rows brings besides its bytes, told by the thread that makes it.
final class PieceNotes: Sendable {
    private let content = Mutex<(links: [PlacedLink], hasFormulas: Bool)>(([], false))

    func set(links: [PlacedLink], hasFormulas: Bool) {
        content.withLock { $0 = (links, hasFormulas) }
    }

    var links: [PlacedLink] { content.withLock { $0.links } }
    var hasFormulas: Bool { content.withLock { $0.hasFormulas } }
}
