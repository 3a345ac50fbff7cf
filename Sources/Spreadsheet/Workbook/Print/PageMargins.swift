/// The margins of a page in hundredths of an inch, 0 to 4,900.
public struct PageMargins: Hashable, Sendable {
    /// At the left.
    public var left: Int
    /// At the right.
    public var right: Int
    /// At the top.
    public var top: Int
    /// At the bottom.
    public var bottom: Int
    /// From the edge of the paper to the header.
    public var header: Int
    /// From the edge of the paper to the footer.
    public var footer: Int

    /// Creates margins; without arguments half an inch at the sides and three quarters above and below.
    public init(
        left: Int = 50, right: Int = 50, top: Int = 75, bottom: Int = 75, header: Int = 30, footer: Int = 30
    ) {
        self.left = left
        self.right = right
        self.top = top
        self.bottom = bottom
        self.header = header
        self.footer = footer
    }

    var isValid: Bool {
        [left, right, top, bottom, header, footer].allSatisfy { (0...4900).contains($0) }
    }

    func append(to xml: inout XMLBuffer) {
        xml.append("<pageMargins")
        for (name, value) in [
            ("left", left), ("right", right), ("top", top), ("bottom", bottom), ("header", header),
            ("footer", footer),
        ] {
            xml.append(" \(name)=\"")
            xml.append(Int64(value), fractionDigits: 2)
            xml.append("\"")
        }
        xml.append("/>")
    }
}
