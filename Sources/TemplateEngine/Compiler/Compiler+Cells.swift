/// Cells of workbooks (``CellScript``).
extension Compiler {
    /// Where in a sheet a template of cells stands.
    enum CellPlace: Hashable {
        case betweenCells
        case name
        case value(column: Int32)
        case text(column: Int32)
    }

    /// Compiles text that holds marks.
    mutating func compileCellText(_ bytes: [UInt8], at range: SourceRange) {
        var start = 0
        while start < bytes.count {
            let next = bytes[start...].firstIndex(of: CellMark.byte) ?? bytes.count
            // Between cells there are only marks and tags.
            if next > start, cellPlace != .betweenCells { compileText(Array(bytes[start..<next]), at: range) }
            guard next < bytes.count, let (mark, end) = CellMark.read(bytes, at: next) else { return }
            compile(mark, at: range)
            start = end
        }
    }

    private mutating func compile(_ mark: CellMark, at range: SourceRange) {
        switch mark {
        case .beginName:
            builder.emit(.beginCapture, at: range)
            cellPlace = .name
        case .beginSheet(let index):
            let name = builder.newRegister()
            builder.emit(.endCapture(name), at: range)
            builder.emit(.beginSheet(Int32(index), name: name), at: range)
            cellPlace = .betweenCells
        case .endSheet: builder.emit(.endSheet, at: range)
        case .beginIteration(let loop): builder.emit(.beginIteration(Int32(loop)), at: range)
        case .endIteration: builder.emit(.endIteration, at: range)
        case .beginRow(let row): builder.emit(.beginRow(Int32(row)), at: range)
        case .endRow: builder.emit(.endRow, at: range)
        case .beginValue(let column): cellPlace = .value(column: Int32(column))
        case .beginText(let column):
            builder.emit(.beginCapture, at: range)
            cellPlace = .text(column: Int32(column))
        case .endCell:
            if case .text(let column) = cellPlace { endTextCell(column, at: range) }
            cellPlace = .betweenCells
        }
    }

    private mutating func endTextCell(_ column: Int32, at range: SourceRange) {
        let text = builder.newRegister()
        builder.emit(.endCapture(text), at: range)
        builder.emit(.cellText(text, column: column), at: range)
    }

    /// A cell of one expression: the value itself, or the text that a macro prints.
    mutating func compileCellValue(_ expression: Expression, column: Int32) {
        // What a macro prints inside the expression makes no cells.
        cellPlace = .text(column: column)
        defer { cellPlace = .value(column: column) }
        if printsMarkup(expression) {
            builder.emit(.beginCapture, at: expression.range)
            compileOutput(expression)
            endTextCell(column, at: expression.range)
            return
        }
        guard let operand = operand(expression) else { return }
        // A missing value makes an empty cell; lists and records are told as everywhere.
        if operand.type.unwrapped == .nothing { return }
        let present = Operand(operand.place, operand.type.unwrapped, currencyDomain: operand.currencyDomain)
        guard escape(for: present.type, at: expression.range) != nil else { return }
        guard column < TemplatePicture.firstColumn || [.text, .anyScalar].contains(present.type) else {
            error(
                "a picture is made of a text, and '\(text(of: expression.range))' is \(present.type.words)",
                at: expression.range, help: "take one that holds a data URI or base64")
            return
        }
        if case .field(let cursor, let slot) = operand.place {
            builder.emit(.cellField(cursor: cursor, slot: slot, column: column), at: expression.range)
        } else {
            let register = register(of: operand, at: expression.range)
            builder.emit(.cellValue(register, column: column), at: expression.range)
        }
    }
}
