extension Renderer {
    /// Puts out the sheets, rows and cells of a program for a record.
    static func run(
        _ program: Program, _ record: any TemplateRecord, to receiver: inout some CellReceiver,
        stepLimit: Int = Renderer.stepLimit
    ) throws(RenderError) {
        var renderer = Renderer(program, record, stepLimit: stepLimit)
        while true {
            let isAtEnd = try renderer.runUntilFull()
            do {
                try renderer.send(to: &receiver)
            } catch let error as RenderError {
                throw error
            } catch let error as any CustomStringConvertible {
                throw .data(error.description)
            } catch {
                throw .data("The cells could not be written.")
            }
            renderer.events.removeAll(keepingCapacity: true)
            if isAtEnd { return }
        }
    }

    /// Hands the events on where they stand: a copy of each would count references to its texts.
    private func send(to receiver: inout some CellReceiver) throws {
        try events.withUnsafeBufferPointer { events throws in
            guard let first = events.baseAddress else { return }
            for index in 0..<events.count {
                try borrow(first + index) { event throws in try event.send(to: &receiver) }
            }
        }
    }

    /// The steps that put out sheets, rows and cells; false for others.
    mutating func putOut(_ instruction: Instruction) -> Bool {
        switch instruction {
        case .cellValue(let value, let column):
            events.append(.value(registers[Int(value)], column: Int(column)))
        case .cellText(let text, let column):
            if case .text(let text) = registers[Int(text)] {
                events.append(
                    text.isEmpty ? .value(.missing, column: Int(column)) : .text(text, column: Int(column)))
            }
        case .cellField(let cursor, let slot, let column):
            events.append(.value(field(cursor, slot), column: Int(column)))
        case .beginRow(let number): events.append(.beginRow(Int(number)))
        case .endRow: events.append(.endRow)
        case .beginIteration(let loop): events.append(.beginIteration(Int(loop)))
        case .endIteration: events.append(.endIteration)
        case .beginSheet(let index, let name):
            if case .text(let name) = registers[Int(name)] {
                events.append(.beginSheet(Int(index), name: name))
            }
        case .endSheet: events.append(.endSheet)
        default: return false
        }
        return true
    }
}
