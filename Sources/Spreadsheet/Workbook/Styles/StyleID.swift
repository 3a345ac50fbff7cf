/// A style that a workbook knows; valid in that workbook only.
public struct StyleID: Hashable, Sendable {
    let index: Int

    /// The style of cells for which nothing is said.
    public static let plain = StyleID(index: 0)

    init(index: Int) {
        self.index = index
    }

    /// The style at a place in the list `cellXfs` of a part `xl/styles.xml` that was made elsewhere.
    ///
    /// - Parameter position: from 0.
    package init(position: Int) {
        self.index = max(0, position)
    }
}
