extension Renderer {
    /// The steps that compute values.
    mutating func compute(_ instruction: Instruction) throws {
        switch instruction {
        case .arithmetic(let result, let operation, let left, let right):
            set(result, try binary(operation, value(left), value(right)))
        case .negate(let result, let source): set(result, try Arithmetic.negated(value(source)))
        case .compare(let result, let comparison, let left, let right):
            set(result, .boolean(try ValueComparison.holds(comparison, value(left), value(right))))
        case .contains(let result, let item, let container):
            set(result, .boolean(try Self.contains(value(item), in: value(container))))
        case .truth(let result, let source): set(result, .boolean(Truth.of(value(source))))
        case .not(let result, let source): set(result, .boolean(!Truth.of(value(source))))
        case .applyFilter(let result, let source, let filter, let arguments):
            set(result, try applied(filter, to: value(source), arguments: arguments))
        case .makeList(let result, let items):
            set(result, .list(ValueList(values(items))))
        case .range(let result, let bounds): set(result, .list(try range(bounds)))
        case .element(let result, let container, let index):
            set(result, try ValueAccess.element(of: value(container), at: value(index)))
        case .slice(let result, let container, let bounds):
            let bounds = values(bounds)
            set(result, try ValueAccess.slice(of: value(container), from: bounds[0], to: bounds[1]))
        case .length(let result, let source): set(result, .integer(try ValueAccess.length(of: value(source))))
        case .characters(let result, let source):
            set(result, ValueAccess.characters(of: value(source)))
        case .test(let result, let test, let source, let argument):
            set(result, .boolean(test.holds(value(source), argument: value(argument))))
        case .beginCapture: captureStarts.append(output.count)
        case .endCapture(let result): endCapture(result)
        case .fail(let message): throw RenderError.requirement(program.messages[Int(message)])
        default: if !putOut(instruction) { try gather(instruction) }
        }
    }

    private mutating func gather(_ instruction: Instruction) throws {
        switch instruction {
        case .beginGathering(let gatherer, let kind): gatherers[Int(gatherer)] = Gatherer(kind)
        case .gather(let gatherer, let source, let key):
            let (element, key) = (value(source), value(key))
            try gatherers[Int(gatherer)]?.add(element, key: key)
        case .endGathering(let result, let gatherer, let argument):
            set(
                result,
                try gatherers[Int(gatherer)]?.finished(argument: value(argument), currency) ?? .missing)
            gatherers[Int(gatherer)] = nil
        default: break
        }
    }

    private func value(_ register: Register) -> TemplateValue { registers[Int(register)] }

    private func values(_ list: Int32) -> [TemplateValue] {
        let registers = registers
        return program.registerLists[Int(list)].map { registers[Int($0)] }
    }

    private mutating func set(_ register: Register, _ value: TemplateValue) {
        registers[Int(register)] = value
    }

    private mutating func endCapture(_ result: Register) {
        let start = captureStarts.removeLast()
        registers[Int(result)] = .text(output.text(from: start))
        output.removeAll(from: start)
    }

    private func binary(
        _ operation: BinaryOperator, _ left: TemplateValue, _ right: TemplateValue
    ) throws(FilterProblem) -> TemplateValue {
        if operation == .concatenate {
            return .text((PlainText.text(left) ?? "") + (PlainText.text(right) ?? ""))
        }
        return try Arithmetic.apply(operation, left, right)
    }

    private func applied(
        _ filter: Int32, to value: TemplateValue, arguments: Int32
    ) throws(FilterProblem) -> TemplateValue {
        if case .missing = value { return .missing }
        return try program.filters[Int(filter)].apply(value, values(arguments))
    }

    private func range(_ bounds: Int32) throws(FilterProblem) -> RangeList {
        var numbers: [Int64] = []
        for register in program.registerLists[Int(bounds)] {
            if case .integer(let number) = value(register) { numbers.append(number) }
        }
        return try RangeList(from: numbers[0], to: numbers[1], by: numbers[2])
    }

    private static func contains(
        _ item: TemplateValue, in container: TemplateValue
    ) throws -> Bool {
        switch (item, container) {
        case (.text(let part), .text(let text)): return TextBytes.contains(text, part)
        case (_, .list(let list)):
            let cursor = try list.makeCursor()
            while try cursor.advance() {
                if try ValueComparison.areEqual(cursor.current(), item) { return true }
            }
            return false
        default: return false
        }
    }
}
