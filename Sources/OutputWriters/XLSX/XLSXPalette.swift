import Spreadsheet

/// The colours of the workbook, which are those of the web page.
enum XLSXPalette {
    /// The head of the table and the title.
    static let deep = Color(red: 0x0B, green: 0x4F, blue: 0x5C)
    /// Lines between rows.
    static let line = Color(red: 0xDD, green: 0xE3, blue: 0xE9)
    /// Words that matter less.
    static let soft = Color(red: 0x55, green: 0x61, blue: 0x6F)
    /// The background of a row whose balance does not follow from the one before.
    static let gap = Color(red: 0xFD, green: 0xE9, blue: 0xE7)

    /// The verdict's colour: green, amber or red.
    static func verdict(_ word: String) -> Color {
        switch word {
        case "proven": Color(red: 0x0B, green: 0x51, blue: 0x30)
        case "broken": Color(red: 0x84, green: 0x19, blue: 0x0F)
        default: Color(red: 0x62, green: 0x44, blue: 0x00)
        }
    }
}
