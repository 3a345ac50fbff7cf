extension Compiler {
    // MARK: The template's own text

    mutating func compileText(_ bytes: [UInt8], at range: SourceRange) {
        guard !bytes.isEmpty else { return }
        guard position != nil else {
            emitLiteral(bytes, at: range)
            return
        }
        var problems: [PositionProblem] = []
        position?.advance(over: bytes) { problems.append($0) }
        var places = TextPlaces(of: bytes, at: range, in: files[range.file])
        for problem in problems {
            error(problem.message, at: places.range(of: problem.offset), help: problem.help)
        }
        advanceElements(over: bytes, at: range)
        for piece in OutputPosition.pieces(of: bytes, options) {
            switch piece {
            case .bytes(let bytes): emitLiteral(bytes, at: range)
            case .csvDelimiter: builder.emit(.csvDelimiter, at: range)
            case .csvNewline: builder.emit(.csvNewline, at: range)
            case .csvQuote: builder.emit(.csvQuote, at: range)
            }
        }
    }

    private mutating func emitLiteral(_ bytes: [UInt8], at range: SourceRange) {
        let (offset, count) = builder.text(bytes)
        if options.format == .csv, position != nil {
            builder.emit(.csvText(offset: offset, count: count), at: range)
        } else {
            builder.emit(.literal(offset: offset, count: count), at: range)
        }
    }

    // MARK: Printed values

    mutating func compileOutput(_ expression: Expression) {
        switch expression.kind {
        case .call(let callee, let arguments):
            if printCall(callee, arguments, at: expression.range) { return }
        case .filter(let base, let name, let arguments) where name.name == "raw" || name.name == "safe":
            printRaw(base, name, arguments)
            return
        case .filter(let base, let name, let arguments) where !ListFilters.names.contains(name.name):
            if printFiltered(base, name, arguments, at: expression.range) { return }
        case .conditional(let then, let condition, let otherwise)
        where printsMarkup(then) || otherwise.map(printsMarkup) ?? false:
            printChoice(then, condition, otherwise, at: expression.range)
            return
        default: break
        }
        guard let operand = operand(expression) else { return }
        printValue(operand, at: expression.range)
    }

    /// Whether an expression is what a macro, `caller()`, `super()` or a block prints.
    func printsMarkup(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .call(let callee, _):
            if case .name(let name) = callee.kind, name == "super" || name == "caller" { return true }
            return macro(callee) != nil
        case .name(let name):
            if case .value(let operand) = lookUp(name) { return operand.type.unwrapped == .markup }
            return false
        case .filter(_, let name, _): return name.name == "raw" || name.name == "safe"
        case .conditional(let then, _, let otherwise):
            return printsMarkup(then) || otherwise.map(printsMarkup) ?? false
        default: return false
        }
    }

    /// Prints one of two expressions, which are escaped each in its own way.
    private mutating func printChoice(
        _ then: Expression, _ condition: Expression, _ otherwise: Expression?, at range: SourceRange
    ) {
        func body(_ expression: Expression) -> [Node] { [Node(kind: .output(expression), range: range)] }
        compileCondition([(condition: condition, body: body(then))], otherwise.map(body), at: range)
    }

    mutating func printValue(_ operand: Operand, at range: SourceRange) {
        guard let escape = escape(for: operand.type, at: range) else { return }
        if let conversion = position?.conversion(for: operand.type) {
            printConverted(operand, conversion, escape, at: range)
            return
        }
        switch operand.place {
        case .field(let cursor, let slot):
            builder.emit(.emitField(cursor: cursor, slot: slot, escape), at: range)
        default: builder.emit(.emit(register(of: operand, at: range), escape), at: range)
        }
        position?.advanceOverValue()
    }

    /// Prints a value that the format has a form of its own for, such as amounts with a comma.
    private mutating func printConverted(
        _ operand: Operand, _ conversion: PreparedFilter, _ escape: Escape, at range: SourceRange
    ) {
        let result = builder.newRegister()
        builder.emit(
            .applyFilter(
                result, register(of: operand, at: range), filter: builder.filter(conversion),
                arguments: builder.list([])), at: range)
        builder.emit(.emit(result, escape), at: range)
        position?.advanceOverValue()
    }

    /// Prints what a filter makes of a value without building it first, where the filter can do that.
    private mutating func printFiltered(
        _ base: Expression, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> Bool {
        guard let filter = FilterCatalogue.filter(named: name.name), filter.input.isDisjoint(with: .markup)
        else { return false }
        guard let operand = operand(base) else {
            checkArguments(arguments)
            return true
        }
        guard let use = filterUse(operand, name, arguments, base: base.range) else { return true }
        guard use.isConstant, use.prepared.appends, !use.type.isOptional || allowsMissing,
            position?.conversion(for: use.type) == nil
        else {
            let result = builder.newRegister()
            builder.emit(
                .applyFilter(
                    result, register(of: operand, at: base.range), filter: builder.filter(use.prepared),
                    arguments: builder.list(use.registers)), at: name.range)
            printValue(
                Operand(.register(result), use.type, currencyDomain: use.domain), at: range)
            return true
        }
        guard let escape = escape(for: use.type, at: range) else { return true }
        let prepared = builder.filter(use.prepared)
        switch operand.place {
        case .field(let cursor, let slot):
            builder.emit(
                .emitFilteredField(cursor: cursor, slot: slot, filter: prepared, escape), at: name.range)
        default:
            builder.emit(
                .emitFiltered(register(of: operand, at: base.range), filter: prepared, escape), at: name.range
            )
        }
        position?.advanceOverValue()
        return true
    }

    /// Whether a missing value has a form of its own here: `null` in JSON.
    private var allowsMissing: Bool {
        guard case .success(.jsonValue)? = position?.escape(for: .text) else { return false }
        return true
    }

    /// How a value of a type is escaped at this place; nil after an error.
    mutating func escape(for type: TemplateType, at range: SourceRange) -> Escape? {
        let text = text(of: range)
        if type == .nothing, !allowsMissing {
            error("'\(text)' is always missing", at: range, help: "there is nothing to print")
            return nil
        }
        if type.isOptional, !allowsMissing {
            reportMissing(range, instead: "say what to print then: {{ \(text) | default(\"\") }}")
            return nil
        }
        switch type.unwrapped {
        case .list(let element):
            error(
                "a list cannot be printed", at: range,
                help: element.isScalar
                    ? "{{ \(text) | join(\", \") }}" : "go through it: {% for x in \(text) %}…{% endfor %}")
            return nil
        case .record(let record):
            let fields = record.fields.prefix(5).map(\.name).joined(separator: ", ")
            error(
                "'\(text)' is a whole \(record.name) and cannot be printed", at: range,
                help: "print one of its fields: \(fields)\(record.fields.count > 5 ? ", …" : "")")
            return nil
        default: break
        }
        guard let position else { return Escape.none }
        if type.unwrapped == .markup {
            if position.isNeutral { return Escape.none }
            error("markup cannot stand \(position.words)", at: range, help: "print a plain value here")
            return nil
        }
        switch position.escape(for: type.unwrapped) {
        case .success(let escape): return escape
        case .failure(let problem):
            error(problem.message, at: range, help: problem.help)
            return nil
        }
    }

    // MARK: Raw

    private mutating func printRaw(_ base: Expression, _ name: Identifier, _ arguments: [Argument]) {
        guard options.format == .html else {
            error(
                "'raw' works in HTML only: in \(options.format.rawValue.uppercased()) it would break the file",
                at: name.range, help: "leave it out")
            return
        }
        guard arguments.isEmpty else {
            error("'raw' takes no arguments", at: name.range)
            return
        }
        guard let operand = presentOperand(base) else { return }
        guard operand.type.isScalar || operand.type == .markup else {
            _ = escape(for: operand.type, at: base.range)
            return
        }
        guard position?.isNeutral ?? true else {
            error(
                "'raw' cannot stand \(position?.words ?? "here")", at: name.range, help: "leave it out")
            return
        }
        diagnostics.warning(
            "this is printed as it is: whoever writes it can change the page",
            at: base.range.through(name.range),
            help: "use 'raw' for text of your own only, never for text of a bank or a customer")
        builder.emit(.emit(register(of: operand, at: base.range), .none), at: base.range)
    }
}
