/// A range that Excel treats as a table: with a name, filters, stripes and totals.
///
/// The cells are written like any others. The header row must hold exactly the names of the columns as texts,
/// or Excel asks to repair the file: ``headerCells(_:)`` makes them. ``totalCells(_:cached:)`` makes the row
/// of totals.
public struct Table: Hashable, Sendable {
    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// The name, 1 to 255 characters, different from the others in more than case.
        public var name: String
        /// What stands in the row of totals; nil for nothing.
        public var total: Total?

        /// Creates a column.
        public init(_ name: String, total: Total? = nil) {
            self.name = name
            self.total = total
        }
    }

    /// What stands in the row of totals.
    public enum Total: Hashable, Sendable {
        /// A text.
        case label(String)
        /// The sum of the rows that the filter shows.
        case sum
        /// Their average.
        case average
        /// How many are not blank.
        case count
        /// How many are numbers.
        case countNumbers
        /// The greatest.
        case maximum
        /// The least.
        case minimum
        /// The standard deviation of a sample.
        case standardDeviation
        /// The variance of a sample.
        case variance
        /// A formula without its equals sign.
        case formula(String)
    }

    /// The name, a letter or underscore and then letters, digits, points and underscores, different from all
    /// other tables and defined names; used in formulas such as `SUM(Sales[Amount])`.
    public var name: String
    /// The row with the names of the columns, from 1.
    public var headerRow: Int
    /// The first column; A is 1.
    public var firstColumn: Int
    /// The columns.
    public var columns: [Column]
    /// The last row, that of the totals if there are any; nil for the last row of the sheet.
    public var lastRow: Int?
    /// Whether the last row is that of the totals.
    public var hasTotals: Bool
    /// Whether the header row has buttons to filter and sort.
    public var hasFilter: Bool
    /// The name of a look that Excel knows, such as `TableStyleMedium2`; nil for a plain one.
    public var look: String?
    /// Whether every second row is shaded.
    public var hasStripes: Bool

    /// Creates a table.
    public init(
        name: String, headerRow: Int = 1, firstColumn: Int = 1, columns: [Column], lastRow: Int? = nil,
        hasTotals: Bool = false, hasFilter: Bool = true, look: String? = "TableStyleMedium2",
        hasStripes: Bool = true
    ) {
        self.name = name
        self.headerRow = headerRow
        self.firstColumn = firstColumn
        self.columns = columns
        self.lastRow = lastRow
        self.hasTotals = hasTotals
        self.hasFilter = hasFilter
        self.look = look
        self.hasStripes = hasStripes
    }

    /// The cells of the header row from column A on.
    public func headerCells(_ style: StyleID = .plain) -> [Cell] {
        blanks + columns.map { Cell(.text($0.name), style) }
    }

    /// The cells of the row of totals from column A on.
    ///
    /// - Parameters:
    ///   - styles: the styles of the columns in order; those that are missing are plain.
    ///   - cached: the stored results of the columns in order, nil where the total is a text or nothing.
    public func totalCells(_ styles: [StyleID] = [], cached: [CachedValue?]) -> [Cell] {
        blanks
            + columns.enumerated().map { index, column in
                let style = index < styles.count ? styles[index] : .plain
                let result = index < cached.count ? cached[index] : nil
                switch column.total {
                case nil: return Cell(.blank, style)
                case .label(let text)?: return Cell(.text(text), style)
                case let total?:
                    let formula = total.formula(table: name, column: column.name)
                    return Cell(.formula(formula, cached: result ?? .integer(0)), style)
                }
            }
    }

    private var blanks: [Cell] { Array(repeating: Cell(.blank), count: max(0, firstColumn - 1)) }
}

extension Table.Total {
    /// The word of the file, and the number of the function of `SUBTOTAL` that leaves hidden rows out.
    var function: (name: String, number: Int?)? {
        switch self {
        case .label: nil
        case .sum: ("sum", 109)
        case .average: ("average", 101)
        case .count: ("count", 103)
        case .countNumbers: ("countNums", 102)
        case .maximum: ("max", 104)
        case .minimum: ("min", 105)
        case .standardDeviation: ("stdDev", 107)
        case .variance: ("var", 110)
        case .formula: ("custom", nil)
        }
    }

    fileprivate func formula(table: String, column: String) -> String {
        if case .formula(let formula) = self { return formula }
        let escaped = column.map { "'#[]@".contains($0) ? "'\($0)" : String($0) }.joined()
        return "SUBTOTAL(\(function?.number ?? 109),\(table)[\(escaped)])"
    }
}
