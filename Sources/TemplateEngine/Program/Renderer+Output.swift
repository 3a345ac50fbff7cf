import StatementModel

extension Renderer {
    /// Prints a value in its plain form.
    mutating func emit(_ value: consuming TemplateValue, _ escape: Escape) {
        switch consume value {
        case .text(let text): emit(consume text, escape)
        // Digits, points, hyphens and letters need no escaping in any format.
        case .money(let money): PlainText.append(money, to: &output)
        case .integer(let number): PlainText.append(number, to: &output)
        case .decimal(let decimal): PlainText.append(decimal, to: &output)
        case .date(let date):
            if escape == .jsonValue { output.append(UInt8(ascii: "\"")) }
            PlainText.append(date, to: &output)
            if escape == .jsonValue { output.append(UInt8(ascii: "\"")) }
        case .boolean(let flag): output.append(flag ? "true" as StaticString : "false")
        case .missing: if escape == .jsonValue { output.append("null" as StaticString) }
        case .list, .record: break
        }
    }

    private mutating func emit(_ text: consuming String, _ escape: Escape) {
        switch escape {
        case .none: output.append(text)
        case .csv: fields.appendText(text, to: &output)
        default: Escaper.append(text, escape, to: &output, dropped: &summary.droppedCharacters)
        }
    }

    /// Prints what a filter makes of a value, without a text in between where the filter can do that.
    mutating func emit(_ value: TemplateValue, through filter: Int32, _ escape: Escape) throws {
        let program = program
        try emit(value, through: filter, of: program, escape)
    }

    /// The same for the program of this renderer, which the caller holds, so that no reference is counted here.
    @inline(__always)
    mutating func emit(
        _ value: TemplateValue, through filter: Int32, of program: borrowing Program, _ escape: Escape
    ) throws {
        let number = Int(filter)
        try program.filters.withUnsafeBufferPointer { filters throws in
            precondition(filters.indices.contains(number))
            guard let first = filters.baseAddress else { return }
            try borrow(first + number) { filter throws in
                try emit(value, through: filter, number: number, escape)
            }
        }
    }

    @inline(__always)
    private mutating func emit(
        _ value: TemplateValue, through filter: borrowing PreparedFilter, number: Int, _ escape: Escape
    ) throws {
        guard filter.appends else {
            emit(try filter.apply(value, []), escape)
            return
        }
        if case .missing = value {
            emit(.missing, escape)
            return
        }
        if filter.plainness.suits(escape) {
            if case .date(let date) = value { return try emit(date, through: filter, number: number) }
            try filter.append(value, &output)
            return
        }
        scratch.removeAll()
        try filter.append(value, &scratch)
        switch escape {
        // A number of any layout is no formula: an apostrophe would make a text of it.
        case .csv: fields.appendText(scratch, isNumber: value.isNumber, to: &output)
        default: Escaper.append(scratch, escape, to: &output, dropped: &summary.droppedCharacters)
        }
    }

    /// Prints a day, which is often that of the row before.
    @inline(__always)
    private mutating func emit(
        _ date: CalendarDate, through filter: borrowing PreparedFilter, number: Int
    ) throws {
        let printed = printedDates[number]
        if printed.date == date {
            output.reserve(printed.count)
            return output.append(printed.text, keeping: printed.count)
        }
        let start = output.count
        try filter.append(.date(date), &output)
        if let printed = PrintedDate(date, output, from: start) { printedDates[number] = printed }
    }
}

extension TemplateValue {
    fileprivate var isNumber: Bool {
        switch self {
        case .money, .integer, .decimal: true
        default: false
        }
    }
}
