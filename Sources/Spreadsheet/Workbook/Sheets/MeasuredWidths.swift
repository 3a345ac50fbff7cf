/// How wide the columns must be for the cells so far.
struct MeasuredWidths: Sendable {
    /// The widest content in pixels, by column from A on.
    private(set) var pixels: [Int] = []
    /// How numbers and texts of each style show, by the style's number.
    var looks: [CellLook]

    /// - Parameter looks: how numbers and texts of each style show, by the style's number.
    init(looks: [CellLook]) {
        self.looks = looks
    }

    /// A text of which the widest line counts; one that wraps does not count, since its row grows instead.
    mutating func add(shown text: String, _ style: StyleID, _ column: Int) {
        let look = look(of: style)
        if look.wrapsText { return }
        note(TextWidth.pixels(of: text, isBold: look.isBold) * look.points / 11, column)
    }

    /// A number, with the separators and decimals of its format.
    ///
    /// - Parameter extra: how many characters there are besides.
    mutating func add(
        number: Int64, fractionDigits: Int, _ style: StyleID, _ column: Int, extra: Int = 0
    ) {
        let look = look(of: style)
        let digits = String(number.magnitude).count
        let whole = max(1, digits - fractionDigits)
        let decimals = extra > 0 ? 0 : look.decimals ?? min(fractionDigits, 9)
        let separators = look.isGrouped ? (whole - 1) / 3 : 0
        let characters = whole + decimals + extra
        note(
            (characters * ColumnWidth.digitPixels + (separators + (decimals > 0 ? 1 : 0)) * 4
                + (number < 0 ? 5 : 0)) * look.points / 11, column)
    }

    /// A number in floating point, with the decimals of its format; without one, programs show at most ten digits.
    mutating func add(real: Double, _ style: StyleID, _ column: Int) {
        let look = look(of: style)
        guard let decimals = look.decimals, abs(real) < 1e15 else {
            return add(shown: String("\(real)".prefix(11)), style, column)
        }
        let shown = look.isPercent ? real * 100 : real
        add(
            number: Int64(shown.rounded()), fractionDigits: 0, style, column,
            extra: decimals + (look.isPercent ? 2 : 1))
    }

    /// A day or a moment: as long as its format.
    mutating func addDate(_ style: StyleID, _ column: Int) {
        let look = look(of: style)
        note(look.formatLength * ColumnWidth.digitPixels * look.points / 11, column)
    }

    /// The result of a formula.
    mutating func add(_ cached: CachedValue, _ style: StyleID, _ column: Int) {
        switch cached {
        case .integer(let number): add(number: number, fractionDigits: 0, style, column)
        case .decimal(let units, let digits): add(number: units, fractionDigits: digits, style, column)
        case .real(let number): add(real: number, style, column)
        case .text(let text): add(shown: text, style, column)
        case .boolean: add(shown: "FALSE", style, column)
        case .error(let error): add(shown: error.rawValue, style, column)
        }
    }

    private func look(of style: StyleID) -> CellLook {
        style.index < looks.count ? looks[style.index] : CellLook(CellStyle())
    }

    private mutating func note(_ width: Int, _ column: Int) {
        while pixels.count <= column { pixels.append(0) }
        pixels[column] = max(pixels[column], width)
    }
}

/// What of a style changes the width of a cell's content.
struct CellLook: Sendable {
    let isBold: Bool
    let points: Int
    let wrapsText: Bool
    let isGrouped: Bool
    let isPercent: Bool
    /// The decimals that the format shows; nil when it leaves them to the number.
    let decimals: Int?
    let formatLength: Int

    init(_ style: CellStyle) {
        let code = style.numberFormat.code.split(separator: ";").first.map(String.init) ?? ""
        isBold = style.font.isBold
        points = style.font.points
        wrapsText = style.alignment.wrapsText
        isGrouped = code.contains("#,##")
        isPercent = code.contains("%")
        if code.contains("0") {
            let fraction =
                code.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first ?? ""
            decimals = fraction.prefix { $0 == "0" || $0 == "#" }.count
        } else {
            decimals = nil
        }
        formatLength = max(5, code == "General" ? 5 : code.count)
    }
}
