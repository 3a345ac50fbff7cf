/// How a row looks as a whole.
public struct RowFormat: Hashable, Sendable {
    /// The height in points, 1 to 409; nil lets the program choose.
    public var height: Int?
    /// Whether it is hidden.
    public var isHidden: Bool
    /// In how many groups it is that can be folded, 0 to 7.
    public var outlineLevel: Int
    /// Whether the group before it is folded.
    public var isCollapsed: Bool
    /// The style of the cells that are not written.
    public var style: StyleID

    /// Creates a format; without arguments it is the program's usual one.
    public init(
        height: Int? = nil, isHidden: Bool = false, outlineLevel: Int = 0, isCollapsed: Bool = false,
        style: StyleID = .plain
    ) {
        self.height = height
        self.isHidden = isHidden
        self.outlineLevel = outlineLevel
        self.isCollapsed = isCollapsed
        self.style = style
    }
}
