import StatementModel

extension Compiler {
    /// Compiles an expression; nil after an error.
    mutating func operand(_ expression: Expression) -> Operand? {
        let range = expression.range
        switch expression.kind {
        case .literal(let literal): return constant(literal)
        case .name(let name): return operand(named: name, at: range)
        case .field(let base, let name): return field(name, of: base)
        case .index(let base, let index): return element(of: base, at: index, range)
        case .slice(let base, let from, let to): return slice(of: base, from, to, range)
        case .call(let callee, let arguments): return callValue(callee, arguments, at: range)
        case .filter(let base, let name, let arguments): return filtered(base, name, arguments, at: range)
        case .test(let value, let test, let arguments, let isNegated):
            return tested(value, test, arguments, isNegated: isNegated, at: range)
        case .unary(let unary, let value): return unaryValue(unary, value, at: range)
        case .binary(let binary, let left, let right):
            return binaryValue(binary, left, right, at: range)
        case .conditional(let then, let condition, let otherwise):
            return conditional(then, condition, otherwise, at: range)
        case .list(let items): return list(items, at: range)
        }
    }

    /// Compiles an expression whose value must be there; nil after an error.
    mutating func presentOperand(_ expression: Expression) -> Operand? {
        guard let operand = operand(expression) else { return nil }
        guard !operand.type.isOptional else {
            // No amount stands in a template that could take the place of one.
            let isMoney = operand.type.unwrapped == .money
            reportMissing(
                expression.range,
                instead: isMoney ? nil : "say what then: (\(text(of: expression.range)) | default(…))")
            return nil
        }
        return operand
    }

    func constantType(_ literal: Literal) -> TemplateType {
        switch literal {
        case .text: .text
        case .integer: .integer
        case .decimal: .decimal
        case .boolean: .boolean
        case .none: .nothing
        }
    }

    mutating func constant(_ literal: Literal) -> Operand {
        Operand(.register(builder.constant(literal)), constantType(literal), literal: literal)
    }

    // MARK: Parts

    private mutating func element(
        of base: Expression, at index: Expression, _ range: SourceRange
    ) -> Operand? {
        let container = presentOperand(base)
        let place = presentOperand(index)
        guard let container, let place else { return nil }
        let type: TemplateType
        switch container.type {
        case .list(let element): type = element.isOptional ? element : .optional(element)
        case .text: type = .optional(.text)
        default:
            error(
                "\(container.type.words) has no elements", at: base.range,
                help: "[…] takes an element of a list or a character of a text")
            return nil
        }
        guard place.type == .integer else {
            error("a place in a list is an integer, and this is \(place.type.words)", at: index.range)
            return nil
        }
        let result = builder.newRegister()
        builder.emit(
            .element(
                result, of: register(of: container, at: base.range),
                index: register(of: place, at: index.range)
            ), at: range)
        let operand = Operand(
            .register(result), type, currencyDomain: container.currencyDomain ?? newNumber(),
            path: newPath())
        own(operand)
        return operand
    }

    private mutating func slice(
        of base: Expression, _ from: Expression?, _ to: Expression?, _ range: SourceRange
    ) -> Operand? {
        guard let container = presentOperand(base) else { return nil }
        var bounds: [Register] = []
        for border in [from, to] {
            guard let border else {
                bounds.append(Program.missing)
                continue
            }
            guard let place = presentOperand(border) else { return nil }
            guard place.type == .integer else {
                error("a place in a list is an integer, and this is \(place.type.words)", at: border.range)
                return nil
            }
            bounds.append(register(of: place, at: border.range))
        }
        switch container.type {
        case .list, .text: break
        default:
            error(
                "\(container.type.words) has no parts", at: base.range,
                help: "[from:to] takes a part of a list or of a text")
            return nil
        }
        let result = builder.newRegister()
        builder.emit(
            .slice(result, of: register(of: container, at: base.range), bounds: builder.list(bounds)),
            at: range)
        return Operand(.register(result), container.type, currencyDomain: container.currencyDomain)
    }

    private mutating func list(_ items: [Expression], at range: SourceRange) -> Operand? {
        var type = TemplateType.nothing
        var registers: [Register] = []
        var domain: Int?
        for (index, item) in items.enumerated() {
            guard let operand = operand(item) else { return nil }
            guard let union = index == 0 ? operand.type : TypeUnion.of(type, operand.type) else {
                error(
                    "a list holds values of one type, and this is \(operand.type.words) beside \(type.words)",
                    at: item.range)
                return nil
            }
            let earlier = Operand(
                .register(Program.missing), index == 0 ? .nothing : type, currencyDomain: domain)
            domain = commonDomain(earlier, operand)
            type = union
            registers.append(register(of: operand, at: item.range))
        }
        // Told apart from the list of no elements, whose type agrees with that of every other list.
        if type == .nothing, !items.isEmpty { type = .optional(.nothing) }
        let result = builder.newRegister()
        builder.emit(.makeList(result, items: builder.list(registers)), at: range)
        return Operand(.register(result), .list(type), currencyDomain: domain)
    }

    // MARK: Choices

    private mutating func conditional(
        _ then: Expression, _ condition: Expression, _ otherwise: Expression?, at range: SourceRange
    ) -> Operand? {
        if let truth = constantTruth(condition) {
            noteUndeclared(condition)
            let chosen = truth ? then : otherwise
            return chosen.map { operand($0) } ?? constant(.text(""))
        }
        let result = builder.newRegister()
        let isFalse = builder.newLabel()
        let end = builder.newLabel()
        jump(to: isFalse, when: false, condition)
        let first = withPresent(facts(condition, when: true)) { compiler -> Operand? in
            compiler.moved(then, to: result)
        }
        builder.emit(.jump(end.number), at: range)
        builder.bind(isFalse)
        // Without 'else' a value that prints becomes an empty text, and any other is missing.
        let rest: Literal = first?.type.unwrapped.isScalar ?? true ? .text("") : .none
        let alternative = otherwise ?? Expression(kind: .literal(rest), range: range)
        let second = withPresent(facts(condition, when: false)) { compiler -> Operand? in
            compiler.moved(alternative, to: result)
        }
        builder.bind(end)
        guard let first, let second else { return nil }
        return union(first, second, in: result, at: range)
    }

    /// Compiles an expression into a register.
    mutating func moved(_ expression: Expression, to result: Register) -> Operand? {
        guard let operand = operand(expression) else { return nil }
        builder.emit(
            .move(result, from: register(of: operand, at: expression.range)), at: expression.range)
        return operand
    }

    /// The value of a register that one of two places has filled.
    mutating func union(
        _ first: Operand, _ second: Operand, in result: Register, at range: SourceRange
    ) -> Operand? {
        guard let type = TypeUnion.of(first.type, second.type) else {
            error("this is \(first.type.words) in one case and \(second.type.words) in the other", at: range)
            return nil
        }
        return Operand(.register(result), type, currencyDomain: commonDomain(first, second))
    }

    /// The currency that the amounts of two values share: that of the one that has amounts, or of both.
    func commonDomain(_ first: Operand, _ second: Operand) -> Int? {
        if first.currencyDomain == second.currencyDomain || !second.type.holdsAmounts {
            return first.currencyDomain
        }
        return first.type.holdsAmounts ? nil : second.currencyDomain
    }

    // MARK: Operators

    private mutating func unaryValue(
        _ unary: UnaryOperator, _ value: Expression, at range: SourceRange
    ) -> Operand? {
        if unary == .not { return truthValue(Expression(kind: .unary(.not, value), range: range)) }
        guard let operand = presentOperand(value) else { return nil }
        guard operand.type.isNumeric || operand.type == .anyScalar else {
            error(
                "'\(unary.rawValue)' takes a number or an amount, and this is \(operand.type.words)",
                at: value.range)
            return nil
        }
        if unary == .plus { return operand }
        switch operand.literal {
        case .integer(let number) where number != .min: return constant(.integer(-number))
        case .decimal(let decimal) where decimal.digits != .min:
            return constant(
                .decimal(ExactDecimal(digits: -decimal.digits, fractionDigits: decimal.fractionDigits)))
        default: break
        }
        let result = builder.newRegister()
        builder.emit(.negate(result, register(of: operand, at: value.range)), at: range)
        return Operand(.register(result), operand.type, currencyDomain: operand.currencyDomain)
    }

    /// A condition as a truth value.
    mutating func truthValue(_ condition: Expression) -> Operand {
        let result = builder.newRegister()
        let isFalse = builder.newLabel()
        let end = builder.newLabel()
        jump(to: isFalse, when: false, condition)
        builder.emit(.move(result, from: builder.constant(.boolean(true))), at: condition.range)
        builder.emit(.jump(end.number), at: condition.range)
        builder.bind(isFalse)
        builder.emit(.move(result, from: builder.constant(.boolean(false))), at: condition.range)
        builder.bind(end)
        return Operand(.register(result), .boolean)
    }

    private mutating func binaryValue(
        _ binary: BinaryOperator, _ left: Expression, _ right: Expression, at range: SourceRange
    ) -> Operand? {
        switch binary {
        case .and, .or: return logical(binary, left, right, at: range)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            return comparison(binary, left, right, at: range)
        case .in, .notIn: return membership(left, right, isNegated: binary == .notIn, at: range)
        case .concatenate: return concatenation(left, right, at: range)
        default: return arithmetic(binary, left, right, at: range)
        }
    }

    /// `and` and `or`: the value that decides, as in Jinja.
    private mutating func logical(
        _ binary: BinaryOperator, _ left: Expression, _ right: Expression, at range: SourceRange
    ) -> Operand? {
        if let truth = constantTruth(left) {
            noteUndeclared(left)
            return truth == (binary == .or) ? constant(.boolean(truth)) : operand(right)
        }
        guard let first = operand(left) else {
            _ = operand(right)
            return nil
        }
        let result = builder.newRegister()
        let end = builder.newLabel()
        let source = register(of: first, at: left.range)
        builder.emit(.move(result, from: source), at: left.range)
        let usesPresence = Self.countsPresence(first.type)
        let jump: Instruction =
            switch (binary, usesPresence) {
            case (.or, true): .jumpIfPresent(source, end.number)
            case (.or, false): .jumpIfTrue(source, end.number)
            case (_, true): .jumpIfMissing(source, end.number)
            case (_, false): .jumpIfFalse(source, end.number)
            }
        builder.emit(jump, at: range)
        let second = withPresent(facts(left, when: binary == .and)) { compiler -> Operand? in
            compiler.moved(right, to: result)
        }
        builder.bind(end)
        guard let second else { return nil }
        var kept = first
        if binary == .or { kept.type = first.type.unwrapped }
        if binary == .or, kept.type == .nothing { kept.type = second.type }
        if TypeUnion.of(kept.type, second.type) == nil {
            // Nothing prints both; as a condition the two still have a truth value.
            return truthValue(Expression(kind: .binary(binary, left, right), range: range))
        }
        return union(kept, second, in: result, at: range)
    }
}
