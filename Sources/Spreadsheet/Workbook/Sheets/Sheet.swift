/// The layout of one sheet, settled before its first row.
///
/// A sheet that passes 1,048,576 rows continues on a further one with the same layout, named `Name (2)`,
/// which begins with the same header rows.
public struct Sheet: Hashable, Sendable {
    /// The name on the tab; see ``SheetName`` for the rules.
    public var name: String
    /// The columns from A on.
    public var columns: [ColumnFormat]
    /// How wide the columns behind those are.
    public var otherColumns: ColumnFormat.Width
    /// How many rows at the top stay in view.
    public var frozenRows: Int
    /// How many columns at the left stay in view.
    public var frozenColumns: Int
    /// How many rows at the top are written again where the sheet continues; nil for the frozen ones.
    public var headerRows: Int?
    /// The header row and the columns of the filter; nil for none.
    public var filter: Filter?
    /// Looks that depend on the content; the first has precedence.
    public var conditionalFormats: [ConditionalFormat]
    /// What users may enter.
    public var validations: [DataValidation]
    /// What users may do; nil for everything.
    public var protection: SheetProtection?
    /// How it shows on the screen.
    public var view: SheetView
    /// How it prints.
    public var page: PageSetup

    /// Creates a layout.
    public init(
        name: String, columns: [ColumnFormat] = [], otherColumns: ColumnFormat.Width = .standard,
        frozenRows: Int = 0, frozenColumns: Int = 0, headerRows: Int? = nil, filter: Filter? = nil,
        conditionalFormats: [ConditionalFormat] = [], validations: [DataValidation] = [],
        protection: SheetProtection? = nil, view: SheetView = SheetView(), page: PageSetup = PageSetup()
    ) {
        self.name = name
        self.columns = columns
        self.otherColumns = otherColumns
        self.frozenRows = frozenRows
        self.frozenColumns = frozenColumns
        self.headerRows = headerRows
        self.filter = filter
        self.conditionalFormats = conditionalFormats
        self.validations = validations
        self.protection = protection
        self.view = view
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
