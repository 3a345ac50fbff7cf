/// The layout of one sheet, settled before its first row.
public struct Sheet: Hashable, Sendable {
    /// The name on the tab; see ``SheetName`` for the rules.
    public var name: String
    /// The widths of the columns from A on; a nil leaves that column at the program's width.
    public var columnWidths: [ColumnWidth?]
    /// How many rows at the top stay in view.
    public var frozenRows: Int
    /// How many columns at the left stay in view.
    public var frozenColumns: Int
    /// The header row and the columns of the filter; nil for none.
    public var filter: Filter?
    /// How it prints.
    public var page: PageSetup

    /// Creates a layout.
    public init(
        name: String, columnWidths: [ColumnWidth?] = [], frozenRows: Int = 0, frozenColumns: Int = 0,
        filter: Filter? = nil, page: PageSetup = PageSetup()
    ) {
        self.name = name
        self.columnWidths = columnWidths
        self.frozenRows = frozenRows
        self.frozenColumns = frozenColumns
        self.filter = filter
        self.page = page
    }

    /// Buttons on a header row that filter and sort the rows below it.
    public struct Filter: Hashable, Sendable {
        /// The row with the buttons, from 1.
        public var headerRow: Int
        /// The columns with buttons; column A is 1.
        public var columns: ClosedRange<Int>
        /// The last row that is filtered; nil means the last row of the sheet.
        ///
        /// Give it when totals follow,
        /// so that a filter does not hide them.
        public var lastRow: Int?

        /// Creates a filter.
        public init(headerRow: Int, columns: ClosedRange<Int>, lastRow: Int? = nil) {
            self.headerRow = headerRow
            self.columns = columns
            self.lastRow = lastRow
        }
    }
}
