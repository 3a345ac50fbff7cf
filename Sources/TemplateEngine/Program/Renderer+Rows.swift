extension Renderer {
    /// Runs the steps that print a row: texts of the template, fields of one walk, and jumps on these fields.
    ///
    /// Rows are nearly all of the work. The walk is looked up once here, not for each field; the first step of
    /// another kind ends it, and the address is then that step's.
    mutating func runRow(_ program: borrowing Program, _ cursor: Int32) throws {
        guard let walk = cursors[Int(cursor)] else {
            address += 1
            return
        }
        guard let rows = walk as? RowCursor, let present = rows.present else {
            return try runRow(program, cursor) { slot in walk.value(at: slot) }
        }
        try rows.readers.withUnsafeBufferPointer { readers in
            guard let first = readers.baseAddress else {
                address += 1
                return
            }
            try runRow(program, cursor) { slot in
                precondition(readers.indices.contains(slot))
                return borrow(first + slot) { $0.read(present) }
            }
        }
    }

    @inline(__always)
    private mutating func runRow(
        _ program: borrowing Program, _ cursor: Int32, _ field: (Int) -> TemplateValue
    ) throws {
        let code = program.code.span
        let literals = program.literals.span
        var address = address
        defer { self.address = address }
        while true {
            switch code[address] {
            case .literal(let offset, let count):
                output.append(literals, from: Int(offset), count: Int(count))
                // Mostly a field stands next: asked here, the processor foresees it.
                if case .emitField(cursor, let slot, let escape) = code[address + 1] {
                    emit(field(Int(slot)), escape)
                    address += 1
                }
            case .emitField(cursor, let slot, let escape): emit(field(Int(slot)), escape)
            case .emitFilteredField(cursor, let slot, let filter, let escape):
                try emit(field(Int(slot)), through: filter, of: program, escape)
            case .jumpIfField(cursor, let slot, let question, let target):
                if Self.answer(question, field(Int(slot))) {
                    address = Int(target)
                    continue
                }
            case .jumpIfFieldOrPrint(cursor, let slot, let question, let target):
                let value = field(Int(slot))
                if Self.answer(question, value) {
                    address = Int(target)
                    continue
                }
                address += 1
                try printField(value, code[address], program)
            case .jump(let target):
                address = Int(target)
                continue
            case .cellField(cursor, let slot, let column):
                events.append(.value(field(Int(slot)), column: Int(column)))
            case .beginRow(let number): events.append(.beginRow(Int(number)))
            case .endRow: events.append(.endRow)
            case .beginIteration(let loop): events.append(.beginIteration(Int(loop)))
            case .endIteration: events.append(.endIteration)
            case .csvDelimiter: fields.endField(&output)
            case .csvQuote: fields.quote(&output)
            case .csvNewline: fields.endLine(newline: program.options.newline, &output)
            case .csvText(let offset, let count):
                fields.appendLiteral(literals, from: Int(offset), count: Int(count), to: &output)
            default: return
            }
            address += 1
        }
    }

    /// Prints a field that was read already.
    @inline(__always)
    private mutating func printField(
        _ value: TemplateValue, _ instruction: Instruction, _ program: borrowing Program
    ) throws {
        switch instruction {
        case .emitField(_, _, let escape): emit(value, escape)
        case .emitFilteredField(_, _, let filter, let escape):
            try emit(value, through: filter, of: program, escape)
        default: break
        }
    }

    /// Prints a text of the template.
    mutating func printText(_ program: borrowing Program) {
        let literals = program.literals.span
        switch program.code[address] {
        case .literal(let offset, let count):
            output.append(literals, from: Int(offset), count: Int(count))
        case .csvText(let offset, let count):
            fields.appendLiteral(literals, from: Int(offset), count: Int(count), to: &output)
        case .csvDelimiter: fields.endField(&output)
        case .csvQuote: fields.quote(&output)
        case .csvNewline: fields.endLine(newline: program.options.newline, &output)
        default: break
        }
    }

    @inline(__always)
    private static func answer(_ question: FieldQuestion, _ value: TemplateValue) -> Bool {
        switch question {
        case .isMissing: if case .missing = value { true } else { false }
        case .isPresent: if case .missing = value { false } else { true }
        case .isTrue: Truth.of(value)
        case .isFalse: !Truth.of(value)
        }
    }
}
