/// How numbers and dates show.
public struct NumberFormat: Hashable, Sendable {
    /// The format code in English notation, for example `#,##0.00`.
    public let code: String

    /// Creates a format from a code of Excel (ECMA-376 part 1, 18.8.31) of 1 to 255 UTF-16 code units.
    public init(_ code: String) {
        self.code = code
    }

    /// The program's choice.
    public static let general = NumberFormat("General")
    /// A whole number without separators.
    public static let integer = NumberFormat("0")
    /// Two digits after the point and thousands separators, as most currencies want it.
    public static let money = NumberFormat("#,##0.00")
    /// A day as year, month, day: the same in every country.
    public static let isoDate = NumberFormat("yyyy-mm-dd")
    /// A day and a time to the second.
    public static let isoDateTime = NumberFormat("yyyy-mm-dd hh:mm:ss")
    /// A share in hundredths, with two digits after the point.
    public static let percent = NumberFormat("0.00%")
    /// Takes every content for text, so that digits keep their leading zeros when edited.
    public static let text = NumberFormat("@")

    /// The words TRUE and FALSE for booleans.
    ///
    /// LibreOffice 7.4 shows 1 and 0 when a boolean without a format of its own stands beside numbers.
    public static let trueFalse = NumberFormat("\"TRUE\";\"TRUE\";\"FALSE\"")

    /// The number that the standard gives to a code (ECMA-376 part 1, 18.8.30); nil for the rest.
    var standardNumber: Int? {
        switch code {
        case "General": 0
        case "0": 1
        case "0.00": 2
        case "#,##0": 3
        case "#,##0.00": 4
        case "0%": 9
        case "0.00%": 10
        case "0.00E+00": 11
        case "@": 49
        default: nil
        }
    }
}
