extension Compiler {
    mutating func comparison(
        _ binary: BinaryOperator, _ left: Expression, _ right: Expression, at range: SourceRange
    ) -> Operand? {
        let first = operand(left)
        let second = operand(right)
        guard let first, let second else { return nil }
        guard areComparable(first, second, binary, at: range) else { return nil }
        let comparison: Comparison =
            switch binary {
            case .equal: .equal
            case .notEqual: .notEqual
            case .less: .less
            case .lessOrEqual: .lessOrEqual
            case .greater: .greater
            default: .greaterOrEqual
            }
        let result = builder.newRegister()
        builder.emit(
            .compare(
                result, comparison, register(of: first, at: left.range), register(of: second, at: right.range)
            ), at: range)
        return Operand(.register(result), .boolean)
    }

    private mutating func areComparable(
        _ left: Operand, _ right: Operand, _ binary: BinaryOperator, at range: SourceRange
    ) -> Bool {
        let isOrder = binary != .equal && binary != .notEqual
        switch (left.type.unwrapped, right.type.unwrapped) {
        case (.nothing, _), (_, .nothing):
            guard isOrder else { return true }
            error("nothing is neither less nor greater than anything", at: range, help: "ask 'is none'")
            return false
        case (.anyScalar, let other), (let other, .anyScalar):
            switch other {
            case .list, .record, .markup: break
            default: return true
            }
        case (.money, .money):
            if left.currencyDomain == right.currencyDomain, left.currencyDomain != nil { return true }
            reportCurrencies(at: range)
            return false
        case (let left, let right) where left.isNumeric && right.isNumeric: return true
        case (.text, .text), (.date, .date), (.boolean, .boolean): return true
        default: break
        }
        error(
            "\(left.type.unwrapped.words) and \(right.type.unwrapped.words) cannot be compared", at: range,
            help: comparisonHelp(left.type.unwrapped, right.type.unwrapped))
        return false
    }

    private func comparisonHelp(_ left: TemplateType, _ right: TemplateType) -> String? {
        switch (left, right) {
        case (.date, .text), (.text, .date):
            "turn the text into a date: (\"2026-10-31\" | to_date)"
        case (.text, .integer), (.integer, .text), (.text, .decimal), (.decimal, .text):
            "turn the text into a number with | int or | decimal, or write the number in quotes"
        case (.text, .boolean), (.boolean, .text): "write true or false without quotes"
        case (.record, _), (_, .record): "compare one of its fields"
        case (.list, _), (_, .list): "compare how many there are with | count, or ask with 'in'"
        default: nil
        }
    }

    mutating func reportCurrencies(at range: SourceRange) {
        error(
            "these amounts can be in different currencies", at: range,
            help: "use amounts of one account, or group_by(currency) first")
    }

    mutating func membership(
        _ item: Expression, _ container: Expression, isNegated: Bool, at range: SourceRange
    ) -> Operand? {
        let first = operand(item)
        let second = presentOperand(container)
        guard let first, let second else { return nil }
        switch (first.type.unwrapped, second.type) {
        case (.text, .text), (_, .list(.nothing)), (.anyScalar, .text): break
        case (let item, .list(let element)):
            guard let union = TypeUnion.of(item, element),
                union.unwrapped != .anyScalar || item == .anyScalar
                    || element.unwrapped == .anyScalar
            else { fallthrough }
        default:
            error(
                "\(first.type.unwrapped.words) cannot be in \(second.type.words)", at: range,
                help: "'in' asks whether a text holds another, or a list a value")
            return nil
        }
        let result = builder.newRegister()
        builder.emit(
            .contains(
                result, item: register(of: first, at: item.range),
                container: register(of: second, at: container.range)), at: range)
        if isNegated { builder.emit(.not(result, result), at: range) }
        return Operand(.register(result), .boolean)
    }

    mutating func concatenation(_ left: Expression, _ right: Expression, at range: SourceRange) -> Operand? {
        let first = presentOperand(left)
        let second = presentOperand(right)
        guard let first, let second else { return nil }
        for (operand, place) in [(first, left.range), (second, right.range)] where !operand.type.isScalar {
            error("'~' joins texts and numbers, and this is \(operand.type.words)", at: place)
            return nil
        }
        let result = builder.newRegister()
        builder.emit(
            .arithmetic(
                result, .concatenate, register(of: first, at: left.range),
                register(of: second, at: right.range)
            ), at: range)
        return Operand(.register(result), .text)
    }

    mutating func arithmetic(
        _ binary: BinaryOperator, _ left: Expression, _ right: Expression, at range: SourceRange
    ) -> Operand? {
        let first = presentOperand(left)
        let second = presentOperand(right)
        guard let first, let second else { return nil }
        guard let type = resultType(binary, first, second, at: range) else { return nil }
        let result = builder.newRegister()
        builder.emit(
            .arithmetic(
                result, binary, register(of: first, at: left.range), register(of: second, at: right.range)),
            at: range)
        return Operand(.register(result), type, currencyDomain: commonDomain(first, second))
    }

    private mutating func resultType(
        _ binary: BinaryOperator, _ left: Operand, _ right: Operand, at range: SourceRange
    ) -> TemplateType? {
        switch (left.type, right.type) {
        case (.integer, .integer): return binary == .divide ? .decimal : .integer
        case (.money, .money): return amountResult(binary, left, right, at: range)
        case (.money, .integer), (.money, .decimal):
            if binary == .multiply || binary == .divide { return .money }
        case (.integer, .money), (.decimal, .money): if binary == .multiply { return .money }
        case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
            if binary != .power { return .decimal }
        case (.text, .text): if binary == .add { return .text }
        case (.text, .integer): if binary == .multiply { return .text }
        case (.anyScalar, let other) where other.isScalar, (let other, .anyScalar) where other.isScalar:
            return .anyScalar
        default: break
        }
        error(
            "'\(binary.rawValue)' does not work on \(left.type.words) and \(right.type.words)", at: range,
            help: arithmeticHelp(binary, left.type, right.type))
        return nil
    }

    private mutating func amountResult(
        _ binary: BinaryOperator, _ left: Operand, _ right: Operand, at range: SourceRange
    ) -> TemplateType? {
        guard left.currencyDomain == right.currencyDomain, left.currencyDomain != nil else {
            reportCurrencies(at: range)
            return nil
        }
        switch binary {
        case .add, .subtract: return .money
        case .divide: return .decimal
        default:
            error(
                "'\(binary.rawValue)' does not work on two amounts", at: range,
                help: "amounts are added to amounts, and multiplied or divided by numbers")
            return nil
        }
    }

    private func arithmeticHelp(
        _ binary: BinaryOperator, _ left: TemplateType, _ right: TemplateType
    ) -> String? {
        switch (left, right) {
        case (.money, .integer), (.money, .decimal), (.integer, .money), (.decimal, .money):
            "a plain number has no currency: amounts are added to amounts, and multiplied or divided by numbers"
        case (.text, _) where binary == .add, (_, .text) where binary == .add: "join texts with '~'"
        case (.date, .date): "count the days with a filter: | days_to(…)"
        case (.date, _): "use a filter: | add_days(1) or | add_months(-1)"
        default: nil
        }
    }
}

extension TemplateType {
    /// Whether there are amounts in a value.
    var holdsAmounts: Bool {
        switch self {
        case .money, .anyScalar, .record: true
        case .list(let element), .optional(let element): element.holdsAmounts
        default: false
        }
    }

    /// Whether the value prints by itself, markup aside.
    var isScalar: Bool {
        switch self {
        case .text, .integer, .decimal, .money, .date, .boolean, .anyScalar: true
        default: false
        }
    }
}
