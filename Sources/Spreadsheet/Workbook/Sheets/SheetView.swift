/// How a sheet shows on the screen.
public struct SheetView: Hashable, Sendable {
    /// Whether a sheet's tab shows.
    public enum Visibility: String, Hashable, Sendable {
        /// It shows.
        case visible
        /// It does not; users can have it shown.
        case hidden
        /// It does not, and only a program can have it shown.
        case veryHidden
    }

    /// Whether the lines between cells show.
    public var showsGridlines: Bool
    /// The zoom in hundredths, 10 to 400.
    public var zoom: Int
    /// Whether column A is at the right.
    public var isRightToLeft: Bool
    /// The colour of the tab; nil for the program's own.
    public var tabColor: Color?
    /// Whether the tab shows; at least one sheet of a workbook must be visible.
    public var visibility: Visibility

    /// Creates a view; without arguments it is the program's usual one.
    public init(
        showsGridlines: Bool = true, zoom: Int = 100, isRightToLeft: Bool = false, tabColor: Color? = nil,
        visibility: Visibility = .visible
    ) {
        self.showsGridlines = showsGridlines
        self.zoom = zoom
        self.isRightToLeft = isRightToLeft
        self.tabColor = tabColor
        self.visibility = visibility
    }
}
