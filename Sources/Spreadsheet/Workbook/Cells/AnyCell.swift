extension RowEncoder {
    /// Leaves columns out.
    public mutating func skip(_ count: Int = 1) {
        column += max(0, count)
        if column > SheetLimits.columns { fail(Self.tooManyColumns) }
    }

    /// A blank cell; it shows the fill and the border of its style.
    public mutating func blank(_ style: StyleID = .plain) {
        if style == .plain { return skip() }
        put(style, .blank, room: 0) { _ in }
    }

    /// A formula with its stored result; see ``CellValue/formula(_:cached:)``.
    public mutating func formula(_ formula: String, cached: CachedValue, _ style: StyleID = .plain) {
        guard FormulaRules.isValid(formula) else { return fail(FormulaRules.invalid) }
        if let error = cached.violation { return fail(error) }
        hasFormulas = true
        widths?.add(cached, style, column)
        put(style, .styled, room: 0) { _ in }
        buffer.append(cached.openingOfFormula)
        buffer.append(formula, in: .element)
        buffer.append("</f>")
        cached.append(to: &buffer)
        buffer.append("</c>")
    }

    /// A cell of any kind.
    public mutating func append(_ cell: Cell) {
        let style = cell.style
        switch cell.value {
        case .blank: blank(style)
        case .text(let content): text(content, style)
        case .sharedText(let content): sharedText(content, style)
        case .integer(let number): integer(number, style)
        case .decimal(let units, let digits): decimal(units, fractionDigits: digits, style)
        case .real(let number): real(number, style)
        case .date(let year, let month, let day): date(year: year, month: month, day: day, style)
        case .dateTime(let moment): dateTime(moment, style)
        case .boolean(let flag): boolean(flag, style)
        case .error(let kind): error(kind, style)
        case .formula(let content, let cached): formula(content, cached: cached, style)
        case .hyperlink(let link): hyperlink(link, style)
        }
    }
}
