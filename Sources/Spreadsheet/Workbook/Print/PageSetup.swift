/// How a sheet prints.
public struct PageSetup: Hashable, Sendable {
    /// Kinds of paper, by the numbers of Windows.
    public enum Paper: Int, Hashable, Sendable {
        /// US letter.
        case letter = 1
        /// US tabloid.
        case tabloid = 3
        /// US legal.
        case legal = 5
        /// ISO A3.
        case a3 = 8
        /// ISO A4.
        case a4 = 9
        /// ISO A5.
        case a5 = 11
    }

    /// How the content is made to fit.
    public enum Scaling: Hashable, Sendable {
        /// A size in hundredths of the natural one, 10 to 400.
        case percent(Int)
        /// Shrunk onto so many pages across and down, each 1 to 32,767; nil leaves the number free.
        case pages(across: Int?, down: Int?)
    }

    /// The paper.
    public var paper: Paper
    /// Whether the long side lies across.
    public var isLandscape: Bool
    /// How the content is made to fit.
    public var scaling: Scaling
    /// The margins.
    public var margins: PageMargins
    /// The header and footer of every page, unless the first or the even ones have their own.
    public var headerFooter: HeaderFooter
    /// The header and footer of the first page; nil for the same.
    public var firstPage: HeaderFooter?
    /// The header and footer of even pages; nil for the same.
    public var evenPages: HeaderFooter?
    /// Rows that repeat at the top of every page, from 1; nil for none.
    public var repeatedRows: ClosedRange<Int>?
    /// Columns that repeat at the left of every page, from 1; nil for none.
    public var repeatedColumns: ClosedRange<Int>?
    /// What prints; nil for everything.
    public var area: CellRange?
    /// Rows that are the last of their page.
    public var rowBreaks: [Int]
    /// Columns that are the last of their page.
    public var columnBreaks: [Int]
    /// Whether the content stands in the middle between left and right.
    public var centersHorizontally: Bool
    /// Whether the content stands in the middle between top and bottom.
    public var centersVertically: Bool
    /// Whether the lines between cells print.
    public var printsGridlines: Bool
    /// Whether the letters of columns and the numbers of rows print.
    public var printsHeadings: Bool

    /// Creates a set-up; without arguments A4 upright.
    public init(
        paper: Paper = .a4, isLandscape: Bool = false, scaling: Scaling = .percent(100),
        margins: PageMargins = PageMargins(), headerFooter: HeaderFooter = HeaderFooter(),
        firstPage: HeaderFooter? = nil, evenPages: HeaderFooter? = nil,
        repeatedRows: ClosedRange<Int>? = nil, repeatedColumns: ClosedRange<Int>? = nil,
        area: CellRange? = nil, rowBreaks: [Int] = [], columnBreaks: [Int] = [],
        centersHorizontally: Bool = false, centersVertically: Bool = false, printsGridlines: Bool = false,
        printsHeadings: Bool = false
    ) {
        self.paper = paper
        self.isLandscape = isLandscape
        self.scaling = scaling
        self.margins = margins
        self.headerFooter = headerFooter
        self.firstPage = firstPage
        self.evenPages = evenPages
        self.repeatedRows = repeatedRows
        self.repeatedColumns = repeatedColumns
        self.area = area
        self.rowBreaks = rowBreaks
        self.columnBreaks = columnBreaks
        self.centersHorizontally = centersHorizontally
        self.centersVertically = centersVertically
        self.printsGridlines = printsGridlines
        self.printsHeadings = printsHeadings
    }

    /// A text for a header or footer in which `&` stands for itself.
    public static func literal(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    }
}

extension PageSetup.Scaling {
    /// All columns on one page's width; the number of pages in height is free.
    public static let fitsWidth = PageSetup.Scaling.pages(across: 1, down: nil)
}
