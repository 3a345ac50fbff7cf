extension Renderer {
    /// Prints a value in its plain form.
    mutating func emit(_ value: TemplateValue, _ escape: Escape) {
        switch value {
        case .text(let text): emit(text, escape)
        // Digits, points, hyphens and letters need no escaping in any format.
        case .money(let money): PlainText.append(money, to: &output)
        case .integer(let number): PlainText.append(number, to: &output)
        case .decimal(let decimal): PlainText.append(decimal, to: &output)
        case .date(let date):
            if escape == .jsonValue { output.append(UInt8(ascii: "\"")) }
            PlainText.append(date, to: &output)
            if escape == .jsonValue { output.append(UInt8(ascii: "\"")) }
        case .boolean(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .missing: if escape == .jsonValue { output.append(contentsOf: "null".utf8) }
        case .list, .record: break
        }
    }

    private mutating func emit(_ text: String, _ escape: Escape) {
        switch escape {
        case .none: output.append(contentsOf: text.utf8)
        case .csv: fields.appendText(text, to: &output)
        default: Escaper.append(text, escape, to: &output, dropped: &summary.droppedCharacters)
        }
    }

    /// Prints what a filter makes of a value, without a text in between where the filter can do that.
    mutating func emit(_ value: TemplateValue, through filter: Int32, _ escape: Escape) throws {
        let prepared = program.filters[Int(filter)]
        guard let append = prepared.append else {
            emit(try prepared.apply(value, []), escape)
            return
        }
        if case .missing = value {
            emit(.missing, escape)
            return
        }
        if prepared.isPlain, escape != .jsonValue {
            try append(value, &output)
            return
        }
        scratch.removeAll(keepingCapacity: true)
        try append(value, &scratch)
        switch escape {
        case .none: output.append(contentsOf: scratch)
        case .csv: fields.appendText(scratch, to: &output)
        default: Escaper.append(scratch, escape, to: &output, dropped: &summary.droppedCharacters)
        }
    }
}
