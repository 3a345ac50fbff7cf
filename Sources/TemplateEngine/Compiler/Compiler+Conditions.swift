extension Compiler {
    /// Jumps when a condition is true, or when it is not.
    mutating func jump(to label: ProgramBuilder.Label, when wanted: Bool, _ condition: Expression) {
        if let truth = constantTruth(condition) {
            if truth == wanted { builder.emit(.jump(label.number), at: condition.range) }
            noteUndeclared(condition)
            return
        }
        switch condition.kind {
        case .unary(.not, let inner): jump(to: label, when: !wanted, inner)
        case .binary(.and, let left, let right):
            jump(to: label, when: wanted, left, right, isShort: !wanted, holding: true)
        case .binary(.or, let left, let right):
            jump(to: label, when: wanted, left, right, isShort: wanted, holding: false)
        default:
            guard let operand = operand(condition) else { return }
            jump(to: label, when: wanted, operand, at: condition.range)
        }
    }

    /// Two conditions joined by `and` or `or`.
    ///
    /// - Parameters:
    ///   - isShort: whether the first condition alone can decide for the jump.
    ///   - holding: what the first condition is when the second is looked at.
    private mutating func jump(
        to label: ProgramBuilder.Label, when wanted: Bool, _ left: Expression, _ right: Expression,
        isShort: Bool, holding: Bool
    ) {
        let paths = facts(left, when: holding)
        if isShort {
            jump(to: label, when: wanted, left)
            withPresent(paths) { $0.jump(to: label, when: wanted, right) }
        } else {
            let end = builder.newLabel()
            jump(to: end, when: !wanted, left)
            withPresent(paths) { $0.jump(to: label, when: wanted, right) }
            builder.bind(end)
        }
    }

    /// An amount, and an optional number or day, counts as true when it is there, zero too; an optional text or
    /// list also has to hold something.
    private mutating func jump(
        to label: ProgramBuilder.Label, when wanted: Bool, _ operand: Operand, at range: SourceRange
    ) {
        if operand.type == .money, macroStack.isEmpty {
            diagnostics.warning(
                "this is always true: an amount counts as true when it is there, zero too", at: range,
                help: "compare it: \(text(of: range)) != 0")
        }
        let instruction: Instruction
        let countsPresence = Self.countsPresence(operand.type)
        if case .field(let cursor, let slot) = operand.place {
            let question: FieldQuestion =
                countsPresence ? (wanted ? .isPresent : .isMissing) : (wanted ? .isTrue : .isFalse)
            instruction = .jumpIfField(cursor: cursor, slot: slot, question, label.number)
            return builder.emit(instruction, at: range)
        }
        let register = register(of: operand, at: range)
        if countsPresence {
            instruction =
                wanted
                ? .jumpIfPresent(register, label.number) : .jumpIfMissing(register, label.number)
        } else {
            instruction =
                wanted ? .jumpIfTrue(register, label.number) : .jumpIfFalse(register, label.number)
        }
        builder.emit(instruction, at: range)
    }

    /// Whether only the presence of a value decides, and not what it is.
    ///
    /// An amount of zero is an amount: a statement must not lose it. That must not depend on whether the value
    /// could have been missing, or one macro would treat two amounts differently.
    static func countsPresence(_ type: TemplateType) -> Bool {
        if type == .money { return true }
        guard type.isOptional else { return false }
        return switch type.unwrapped {
        case .money, .integer, .decimal, .date, .record: true
        default: false
        }
    }

    // MARK: What a condition tells

    /// Paths of values that are sure to be there when a condition is true, or when it is not.
    func facts(_ condition: Expression, when holds: Bool) -> Set<String> {
        switch condition.kind {
        case .unary(.not, let inner): return facts(inner, when: !holds)
        case .binary(.and, let left, let right):
            return holds
                ? facts(left, when: true).union(facts(right, when: true))
                : facts(left, when: false).intersection(facts(right, when: false))
        case .binary(.or, let left, let right):
            return holds
                ? facts(left, when: true).intersection(facts(right, when: true))
                : facts(left, when: false).union(facts(right, when: false))
        case .binary(let comparison, let left, let right):
            return facts(comparison, left, right, when: holds)
        case .test(let value, let test, let arguments, let isNegated):
            return facts(value, test, arguments, when: holds != isNegated)
        case .name, .field: return holds ? path(of: condition).map { [$0] } ?? [] : []
        default: return []
        }
    }

    /// What the answer to a question tells: most tests say no of a value that is missing.
    private func facts(
        _ value: Expression, _ test: Identifier, _ arguments: [Argument], when holds: Bool
    ) -> Set<String> {
        let path = Set([path(of: value)].compactMap(\.self))
        if let comparison = Self.comparison(named: test.name) {
            return arguments.first.map { facts(comparison, value, $0.value, when: holds) } ?? []
        }
        switch test.name {
        case "none", "undefined", "missing": return holds ? [] : path
        case "empty": return facts(value, when: !holds)
        case "in": return arguments.first.map { facts(.in, value, $0.value, when: holds) } ?? []
        default: return holds ? path : []
        }
    }

    private func facts(
        _ comparison: BinaryOperator, _ left: Expression, _ right: Expression, when holds: Bool
    ) -> Set<String> {
        let paths = Set([path(of: left), path(of: right)].compactMap(\.self))
        let isAgainstNone = Self.isNone(left) || Self.isNone(right)
        switch comparison {
        case .equal where isAgainstNone: return holds ? [] : paths
        case .notEqual where isAgainstNone: return holds ? paths : []
        // A missing value equals only a missing one, so a match with a literal proves presence.
        case .equal where Self.isLiteral(left) || Self.isLiteral(right): return holds ? paths : []
        case .notEqual where Self.isLiteral(left) || Self.isLiteral(right): return holds ? [] : paths
        // No text and no list of constants holds a missing value.
        case .in where Self.holdsConstants(right):
            return holds ? Set([path(of: left)].compactMap(\.self)) : []
        case .less, .lessOrEqual, .greater, .greaterOrEqual: return holds ? paths : []
        default: return []
        }
    }

    private static func isNone(_ expression: Expression) -> Bool {
        if case .literal(.none) = expression.kind { true } else { false }
    }

    private static func holdsConstants(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .literal(.text): true
        case .list(let items): items.allSatisfy { isLiteral($0) && !isNone($0) }
        default: false
        }
    }

    private static func isLiteral(_ expression: Expression) -> Bool {
        if case .literal = expression.kind { true } else { false }
    }

    /// The path of a variable or of a field of one, without reporting anything.
    func path(of expression: Expression) -> String? {
        switch expression.kind {
        case .name(let name):
            switch lookUp(name) {
            case .value(let operand): return operand.path
            case .field(let element, _): return element.path.map { "\($0).\(name)" }
            case .root: return name
            default: return nil
            }
        case .field(let base, let field): return path(of: base).map { "\($0).\(field.name)" }
        default: return nil
        }
    }
}
