/// What one sheet of Excel holds (Microsoft, "Excel specifications and limits").
public enum SheetLimits {
    /// The greatest number of rows: 1,048,576.
    public static let rows = 1_048_576
    /// The greatest number of columns: 16,384.
    public static let columns = 16_384
    /// The greatest length of a cell's text in UTF-16 code units: 32,767.
    public static let textUnits = 32_767
    /// The greatest length of a formula in UTF-16 code units: 8,192.
    public static let formulaUnits = 8_192
    /// The greatest length of a sheet's name in UTF-16 code units: 31.
    public static let nameUnits = 31
    /// The greatest number of links on a sheet: 65,530.
    public static let hyperlinks = 65_530
    /// How many significant digits of a number Excel keeps: 15.
    public static let significantDigits = 15

    /// Whether a cell keeps a number exactly; whatever has more significant digits stands as text.
    ///
    /// - Parameter minorUnits: the number's digits; where the point stands makes no difference.
    public static func keepsExactly(_ minorUnits: Int64) -> Bool {
        minorUnits.magnitude < 1_000_000_000_000_000
            || DecimalText.significantDigits(minorUnits) <= significantDigits
    }
}
