/// How a country writes numbers.
struct NumberLocale: Sendable, Hashable {
    /// Stands between thousands.
    let separator: NumberMark
    /// Stands in front of the fraction.
    let mark: NumberMark

    /// The names in templates, in the order of error texts.
    static let names = ["NG", "GH", "KE", "ZA", "plain"]

    /// The locale of a name; nil when there is none.
    ///
    /// `NG`, `GH` and `KE` write `1,234.50`; `ZA` writes `1 234,50` with a no-break space (source: Unicode
    /// CLDR, locales en-NG, en-GH, en-KE and en-ZA); `plain` is the form for programs, `1234.50`.
    init?(named name: String) {
        switch name {
        case "NG", "GH", "KE": self.init(separator: .comma, mark: .point)
        case "ZA": self.init(separator: .noBreakSpace, mark: .comma)
        case "plain": self.init(separator: .empty, mark: .point)
        default: return nil
        }
    }

    private init(separator: NumberMark, mark: NumberMark) {
        self.separator = separator
        self.mark = mark
    }
}
