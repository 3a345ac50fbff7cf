/// The header and the footer of a page.
///
/// In Excel's notation: `&L`, `&C`, `&R` for the places; `&P` the page, `&N` their number, `&A` the sheet. At
/// most 255 UTF-16 code units each. Text from outside goes through ``PageSetup/literal(_:)``.
public struct HeaderFooter: Hashable, Sendable {
    /// The header; nil for none.
    public var header: String?
    /// The footer; nil for none.
    public var footer: String?

    /// Creates a header and a footer.
    public init(header: String? = nil, footer: String? = nil) {
        self.header = header
        self.footer = footer
    }
}
