/// A chart over ranges of the workbook.
public struct Chart: Hashable, Sendable {
    /// How the values are drawn.
    public enum Kind: Hashable, Sendable {
        /// Upright columns.
        case column(Grouping)
        /// Bars across.
        case bar(Grouping)
        /// Lines.
        case line(hasMarkers: Bool)
        /// Areas.
        case area(Grouping)
        /// A pie of the first series.
        case pie
    }

    /// How several series stand together.
    public enum Grouping: String, Hashable, Sendable {
        /// Beside each other, or one before the other.
        case clustered
        /// On each other.
        case stacked
        /// On each other, as shares of the whole.
        case percentStacked
    }

    /// Where the legend stands.
    public enum Legend: String, Hashable, Sendable {
        /// At the right.
        case right = "r"
        /// At the left.
        case left = "l"
        /// Above.
        case top = "t"
        /// Below.
        case bottom = "b"
    }

    /// Values that a chart shows.
    public struct Values: Hashable, Sendable {
        /// The range, for example `'My sheet'!$B$2:$B$13`; see ``CellRange/reference(in:)``.
        public var reference: String
        /// The values as they were when the file was written, for programs that do not calculate.
        public var cached: [CachedValue]

        /// Creates values.
        public init(_ reference: String, cached: [CachedValue] = []) {
            self.reference = reference
            self.cached = cached
        }
    }

    /// A row of values.
    public struct Series: Hashable, Sendable {
        /// The name in the legend; nil for the program's own.
        public var name: String?
        /// The names of the values, along the axis; nil for numbers from 1 on.
        public var categories: Values?
        /// The values.
        public var values: Values
        /// The colour; nil for the theme's next one.
        public var color: Color?
        /// The colours of single values, as a pie has them; the theme's own where the list ends.
        public var pointColors: [Color]

        /// Creates a series.
        public init(
            name: String? = nil, categories: Values? = nil, values: Values, color: Color? = nil,
            pointColors: [Color] = []
        ) {
            self.name = name
            self.categories = categories
            self.values = values
            self.color = color
            self.pointColors = pointColors
        }
    }

    /// How the values are drawn.
    public var kind: Kind
    /// The title; nil for none.
    public var title: String?
    /// The rows of values, 1 to 255.
    public var series: [Series]
    /// The title of the axis of categories; nil for none.
    public var categoryTitle: String?
    /// The title of the axis of values; nil for none.
    public var valueTitle: String?
    /// How the numbers along the axis show; nil as in the cells.
    public var numberFormat: NumberFormat?
    /// Where the legend stands; nil for none.
    public var legend: Legend?
    /// Whether each value is written beside its point; a pie shows shares instead.
    public var showsLabels: Bool
    /// What programs read aloud for it; nil for nothing.
    public var description: String?

    /// Creates a chart.
    public init(
        _ kind: Kind, title: String? = nil, series: [Series], categoryTitle: String? = nil,
        valueTitle: String? = nil, numberFormat: NumberFormat? = nil, legend: Legend? = .bottom,
        showsLabels: Bool = false, description: String? = nil
    ) {
        self.kind = kind
        self.title = title
        self.series = series
        self.categoryTitle = categoryTitle
        self.valueTitle = valueTitle
        self.numberFormat = numberFormat
        self.legend = legend
        self.showsLabels = showsLabels
        self.description = description
    }

    /// - Throws: ``SpreadsheetError`` with code `chart`.
    func check() throws(SpreadsheetError) {
        guard (1...255).contains(series.count) else {
            throw SpreadsheetError(.chart, "a chart has 1 to 255 series, not \(series.count).")
        }
        let references = series.flatMap { [$0.values.reference, $0.categories?.reference ?? "A1"] }
        guard references.allSatisfy(FormulaRules.isValid) else {
            throw SpreadsheetError(.chart, "the values of a chart are ranges such as 'Sheet'!$B$2:$B$13.")
        }
    }
}
