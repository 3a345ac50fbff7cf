import ReportTemplates
import Spreadsheet

/// A bank's text as a workbook can hold it.
enum XLSXText {
    /// The text cleaned, and cut where a cell ends.
    static func cell(_ text: String) -> String {
        fitted(CleanText.cleaned(text), units: SheetLimits.textUnits)
    }

    /// The text cleaned, cut short for a page header.
    ///
    /// A header takes 255 units altogether, and an ampersand counts twice there.
    static func pageHeader(_ text: String) -> String {
        PageSetup.literal(fitted(CleanText.trimmed(CleanText.cleaned(text)), units: 50))
    }

    /// The beginning of a text that is too long, with an ellipsis to tell that it was cut.
    ///
    /// It never ends inside what a reader sees as one character.
    ///
    /// - Parameter units: how many UTF-16 code units there is room for.
    static func fitted(_ text: String, units: Int) -> String {
        // The UTF-16 length is never greater than the UTF-8 length, which is known without counting.
        guard text.utf8.count > units, text.utf16.count > units else { return text }
        var count = ellipsis.utf16.count
        let kept = text.prefix { character in
            count += character.utf16.count
            return count <= units
        }
        return kept + ellipsis
    }

    private static let ellipsis = "…"
}
