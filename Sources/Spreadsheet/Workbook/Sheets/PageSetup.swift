/// How a sheet prints.
public struct PageSetup: Hashable, Sendable {
    /// The paper.
    public enum Paper: Int, Hashable, Sendable {
        /// US letter.
        case letter = 1
        /// ISO A4.
        case a4 = 9
    }

    /// The paper.
    public var paper: Paper
    /// Whether the long side lies across.
    public var isLandscape: Bool
    /// Whether all columns shrink onto one page's width; the number of pages in height is free.
    public var fitsWidth: Bool
    /// The page header; nil for none.
    ///
    /// In Excel's notation: `&L`, `&C`, `&R` for the places; `&P` the page, `&N` their number. At most 255
    /// UTF-16 code units. Text from outside goes through ``literal(_:)``.
    public var header: String?
    /// The footer, as ``header``.
    public var footer: String?
    /// Rows that repeat at the top of every page, from 1; nil for none.
    public var repeatedRows: ClosedRange<Int>?

    /// Creates a set-up; without arguments A4 upright.
    public init(
        paper: Paper = .a4, isLandscape: Bool = false, fitsWidth: Bool = false, header: String? = nil,
        footer: String? = nil, repeatedRows: ClosedRange<Int>? = nil
    ) {
        self.paper = paper
        self.isLandscape = isLandscape
        self.fitsWidth = fitsWidth
        self.header = header
        self.footer = footer
        self.repeatedRows = repeatedRows
    }

    /// A text for a header or footer in which `&` stands for itself.
    public static func literal(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
    }
}
