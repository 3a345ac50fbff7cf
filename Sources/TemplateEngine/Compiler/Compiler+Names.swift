extension Compiler {
    /// What a name leads to.
    enum Meaning {
        case value(Operand)
        /// A field of the element inside the parentheses of `where` and its like.
        case field(of: Operand, slot: Int)
        /// A field of the outermost record.
        case root(slot: Int)
        case loop(Int)
        case macro(Int)
        case importedFile([String: Scope.Binding])
        case broken
        case unknown
    }

    func lookUp(_ name: String) -> Meaning {
        for scope in scopes.reversed() {
            switch scope.bindings[name] {
            case .value(let operand): return .value(operand)
            case .loop(let number): return .loop(number)
            case .macro(let number): return .macro(number)
            case .importedFile(let names): return .importedFile(names)
            case .broken: return .broken
            case nil: break
            }
            if let element = scope.element {
                if name == "it" { return .value(element) }
                if case .record(let type) = element.type, let slot = type.slot(of: name) {
                    return .field(of: element, slot: slot)
                }
            }
        }
        return schema.slot(of: name).map { .root(slot: $0) } ?? .unknown
    }

    /// A variable or a field that a name stands for.
    mutating func operand(named name: String, at range: SourceRange) -> Operand? {
        switch lookUp(name) {
        case .value(let operand): return narrowed(operand)
        case .field(let element, let slot): return field(slot, of: element, at: range)
        case .root(let slot):
            let root = Operand(
                .register(Program.root), .record(schema), currencyDomain: Self.rootDomain, path: "")
            return field(slot, of: root, at: range)
        case .loop:
            error("'loop' is no value of its own", at: range, help: "print one of its fields: loop.index")
        case .macro:
            error("'\(name)' is a macro", at: range, help: "call it: {{ \(name)(…) }}")
        case .importedFile:
            error(
                "'\(name)' is an imported file", at: range, help: "call one of its macros: \(name).macro(…)")
        case .broken: break
        case .unknown: reportUnknown(name, at: range)
        }
        return nil
    }

    private mutating func reportUnknown(_ name: String, at range: SourceRange) {
        switch name {
        case "super", "caller", "range":
            error("'\(name)' is a function", at: range, help: "call it: \(name)()")
        default:
            error("there is no '\(name)' here", at: range, help: nameHelp(name, schema, visibleNames))
        }
    }

    var visibleNames: [String] {
        // Names of the compiler's own begin with a sign that no template can write.
        var names = scopes.flatMap { $0.bindings.keys }.filter { !$0.hasPrefix("%") }.sorted()
        for scope in scopes {
            if case .record(let type)? = scope.element?.type { names += type.fields.map(\.name) }
        }
        return names + schema.fields.map(\.name)
    }

    /// The nearest right name, or what there is.
    func nameHelp(_ name: String, _ type: RecordType, _ names: [String]) -> String {
        let command = options.describeCommand.map { "  (\($0) \(type.name))" } ?? ""
        if let near = NearestName.suggestion(for: name, among: names) {
            return "did you mean '\(near)'?\(command)"
        }
        let shown = names.prefix(12).joined(separator: ", ")
        return "there are: \(shown)\(names.count > 12 ? ", …" : "")\(command)"
    }

    // MARK: Fields

    mutating func field(_ name: Identifier, of expression: Expression) -> Operand? {
        if case .name(let base) = expression.kind {
            switch lookUp(base) {
            case .loop(let number): return loopField(name, number)
            case .importedFile(let names): return imported(name, names)
            default: break
            }
        }
        guard let base = operand(expression) else { return nil }
        guard case .record(let type) = base.type.unwrapped else {
            error(
                "'\(text(of: expression.range))' is \(base.type.words) and has no fields", at: name.range,
                help: fieldlessHelp(base.type, name))
            return nil
        }
        guard let slot = type.slot(of: name.name) else {
            error(
                "\(type.nameWithArticle) has no field '\(name.name)'", at: name.range,
                help: nameHelp(name.name, type, type.fields.map(\.name)))
            return nil
        }
        guard !base.type.isOptional else {
            reportUnguarded(expression.range)
            return nil
        }
        return field(slot, of: base, at: name.range)
    }

    /// A variable of an imported file.
    private mutating func imported(_ name: Identifier, _ names: [String: Scope.Binding]) -> Operand? {
        switch names[name.name] {
        case .value(let operand): return narrowed(operand)
        case .broken: break
        case nil: reportNoMember(name, names)
        default: error("'\(name.name)' is a macro", at: name.range, help: "call it: \(name.name)(…)")
        }
        return nil
    }

    /// An imported file that lacks a macro or a variable.
    mutating func reportNoMember(_ name: Identifier, _ names: [String: Scope.Binding]) {
        error(
            "the imported file has no macro or variable '\(name.name)'", at: name.range,
            help: NearestName.suggestion(for: name.name, among: names.keys.sorted())
                .map { "did you mean '\($0)'?" }
                ?? (names.isEmpty ? nil : "it has: \(names.keys.sorted().joined(separator: ", "))"))
    }

    private func fieldlessHelp(_ type: TemplateType, _ name: Identifier) -> String? {
        switch type.unwrapped {
        case .list: "go through it with {% for x in … %}, or take one with | first"
        case .date, .money, .text, .integer, .decimal:
            FilterCatalogue.filter(named: name.name).map { "there is a filter: | \($0.name)" }
        default: nil
        }
    }

    mutating func reportUnguarded(_ range: SourceRange) {
        reportMissing(range, instead: nil)
    }

    /// A value that can be missing stands where it must be there.
    ///
    /// - Parameter instead: what can be written in its place; nil where only a condition helps.
    mutating func reportMissing(_ range: SourceRange, instead: String?) {
        let text = text(of: range)
        let guarded =
            optionalName(in: text).map { "{% if \($0) %}…{% endif %}" }
            ?? "{% set value = \(text) %}{% if value %}…{% endif %}"
        error(
            "'\(text)' can be missing", at: range,
            help: instead.map { "\($0), or guard it: \(guarded)" } ?? "guard it: \(guarded)")
    }

    /// The name at the beginning of an expression, filters aside, where it is the one that can be missing.
    private func optionalName(in text: String) -> String? {
        let isAlone = text.utf8.allSatisfy { $0.continuesName || $0 == UInt8(ascii: ".") }
        if isAlone { return text }
        let front = text.split(separator: "|", maxSplits: 1)[0].split(separator: " ")
        guard front.count == 1, let name = front.first else { return nil }
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first else { return nil }
        var type: TemplateType?
        switch lookUp(first) {
        case .value(let operand): type = narrowed(operand).type
        case .field(let element, let slot):
            if case .record(let record) = element.type.unwrapped { type = record.fields[slot].type }
        case .root(let slot): type = schema.fields[slot].type
        default: return nil
        }
        for part in parts.dropFirst() {
            guard case .record(let record)? = type?.unwrapped, let slot = record.slot(of: part) else {
                return nil
            }
            type = record.fields[slot].type
        }
        return type?.isOptional ?? false ? String(name) : nil
    }

    func fieldPath(_ base: Operand, _ name: String) -> String? {
        base.path.map { $0.isEmpty ? name : "\($0).\(name)" }
    }

    /// A field of a record that is sure to be there.
    mutating func field(_ slot: Int, of base: Operand, at range: SourceRange) -> Operand {
        guard case .record(let type) = base.type.unwrapped else { return base }
        let field = type.fields[slot]
        usage.fields.insert("\(type.name).\(field.name)")
        let path = fieldPath(base, field.name)
        let place: Operand.Place
        if case .element(let cursor) = base.place {
            place = .field(cursor: cursor, slot: Int32(slot))
        } else {
            let result = builder.newRegister()
            builder.emit(
                .loadField(result, of: register(of: base, at: range), slot: Int32(slot)), at: range)
            place = .register(result)
        }
        let operand = Operand(
            place, field.type, currencyDomain: domain(of: field.type, in: base, path), path: path)
        if type.name == Self.currencyGroup, case .list = field.type {
            return ownedByFirst(operand, at: range)
        }
        return narrowed(operand)
    }

    /// The rows of a group of one currency, which is that of the first.
    private mutating func ownedByFirst(_ rows: Operand, at range: SourceRange) -> Operand {
        guard case .list(let element) = rows.type, let domain = rows.currencyDomain else { return rows }
        var rows = rows
        rows.place = .register(register(of: rows, at: range))
        let first = builder.newRegister()
        builder.emit(
            .element(first, of: register(of: rows, at: range), index: builder.constant(.integer(0))),
            at: range)
        owners[domain] = Operand(.register(first), element, currencyDomain: domain)
        return rows
    }

    /// Which amounts share a currency with those of a field.
    private mutating func domain(of type: TemplateType, in base: Operand, _ path: String?) -> Int? {
        switch type.unwrapped {
        case .record(let record) where record.ownsCurrency:
            let key = path ?? newPath()
            if let known = domains[key] { return known }
            domains[key] = newNumber()
            return domains[key]
        case .list(let element):
            if case .record(let record) = element.unwrapped, record.ownsCurrency {
                // The rows of a group have the currency by which they were grouped.
                if case .record(let group) = base.type.unwrapped, group.name == Self.currencyGroup {
                    return base.currencyDomain
                }
                return nil
            }
            return base.currencyDomain
        default: return base.currencyDomain
        }
    }

    /// The kind of record that grouping by currency makes.
    static let currencyGroup = "group of one currency"

    /// A value without the chance of being missing, where a condition has made sure of that.
    func narrowed(_ operand: Operand) -> Operand {
        guard operand.type.isOptional, let path = operand.path, present.contains(path) else { return operand }
        var narrowed = operand
        narrowed.type = operand.type.unwrapped
        return narrowed
    }

    /// A register that holds the value.
    mutating func register(of operand: Operand, at range: SourceRange) -> Register {
        switch operand.place {
        case .register(let register): return register
        case .field(let cursor, let slot):
            let result = builder.newRegister()
            builder.emit(.loadCursorField(result, cursor: cursor, slot: slot), at: range)
            return result
        case .element(let cursor):
            let result = builder.newRegister()
            builder.emit(.loadCurrent(result, cursor: cursor), at: range)
            return result
        }
    }
}
