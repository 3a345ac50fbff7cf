/// A text that opens a page or jumps to a place of the workbook when it is clicked.
///
/// A sheet takes at most 65,530 links. They stay in memory until their sheet ends.
public struct Hyperlink: Hashable, Sendable {
    /// Where a link leads.
    public enum Target: Hashable, Sendable {
        /// A page or an address, with its scheme, for example `https://mono.co` or `mailto:a@b.c`; at most
        /// 2,079 characters.
        case url(String)
        /// A place in the workbook, for example `'My sheet'!A1`, or a defined name.
        case location(String)
    }

    /// Where it leads.
    public var target: Target
    /// The text of the cell.
    public var text: String
    /// What shows while the pointer rests on it, at most 255 characters; nil for the program's own words.
    public var tip: String?

    /// Creates a link.
    public init(_ target: Target, text: String, tip: String? = nil) {
        self.target = target
        self.text = text
        self.tip = tip
    }

    static let invalid = SpreadsheetError(
        .hyperlink,
        "a link leads to 1 to 2,079 characters without control characters, and its tip has at most 255.")

    var isValid: Bool {
        let text =
            switch target {
            case .url(let text), .location(let text): text
            }
        return (1...2079).contains(text.utf16.count) && (tip ?? "").utf16.count <= 255
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}

/// A link and its cell.
struct PlacedLink: Hashable, Sendable {
    let link: Hyperlink
    let row: Int
    let column: Int
}
