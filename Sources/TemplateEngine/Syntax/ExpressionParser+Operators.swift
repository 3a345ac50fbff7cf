extension ExpressionParser {
    mutating func disjunction() throws(SyntaxProblem) -> Expression {
        var left = try conjunction()
        while tokens.current.kind == .or {
            try count(tokens.take())
            left = binary(.or, left, try conjunction())
        }
        return left
    }

    private mutating func conjunction() throws(SyntaxProblem) -> Expression {
        var left = try negation()
        while tokens.current.kind == .and {
            try count(tokens.take())
            left = binary(.and, left, try negation())
        }
        return left
    }

    private mutating func negation() throws(SyntaxProblem) -> Expression {
        guard tokens.current.kind == .not else { return try comparison() }
        try enter()
        defer { leave() }
        let word = tokens.take()
        try count(word)
        let operand = try negation()
        return Expression(
            kind: .unary(.not, operand), range: tokens.range(of: word).through(operand.range))
    }

    /// Comparisons; `1 < x < 3` means `1 < x and x < 3`.
    private mutating func comparison() throws(SyntaxProblem) -> Expression {
        let first = try arithmetic()
        var left = first
        var result: Expression?
        while let symbol = comparator() {
            let token = tokens.take()
            if symbol == .notIn { tokens.take() }
            try count(token)
            let chainsBefore = chains
            let right = try arithmetic()
            let holdsChain = chains > chainsBefore
            let comparison = binary(symbol, left, right)
            if let before = result {
                chains += 1
                result = binary(.and, before, comparison)
            } else {
                result = comparison
            }
            // The middle of a chain is compared twice: chains in chains would double with each level.
            if holdsChain, comparator() != nil {
                throw SyntaxProblem(
                    "a chain of comparisons stands inside another one", at: right.range,
                    help: "write the outer one with 'and'")
            }
            left = right
        }
        return result ?? first
    }

    private func comparator() -> BinaryOperator? {
        switch tokens.current.kind {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .in: .in
        case .not: tokens.following().kind == .in ? .notIn : nil
        default: nil
        }
    }

    /// Operators of arithmetic that bind at least so tightly; all group from the left, `**` too.
    private mutating func arithmetic(atLeast tightness: Int = 1) throws(SyntaxProblem) -> Expression {
        var left = try unary()
        while let (symbol, itsTightness) = arithmeticOperator(), itsTightness >= tightness {
            try count(tokens.take())
            left = binary(symbol, left, try arithmetic(atLeast: itsTightness + 1))
        }
        return left
    }

    private func arithmeticOperator() -> (BinaryOperator, tightness: Int)? {
        switch tokens.current.kind {
        case .plus: (.add, 1)
        case .minus: (.subtract, 1)
        case .tilde: (.concatenate, 2)
        case .times: (.multiply, 3)
        case .slash: (.divide, 3)
        case .doubleSlash: (.floorDivide, 3)
        case .percent: (.remainder, 3)
        case .power: (.power, 4)
        default: nil
        }
    }

    /// A sign belongs to the value in front of its filters.
    private mutating func unary() throws(SyntaxProblem) -> Expression { try filtered(try signed()) }

    private mutating func signed() throws(SyntaxProblem) -> Expression {
        let kind = tokens.current.kind
        guard kind == .minus || kind == .plus else { return try postfixed(try primary()) }
        try enter()
        defer { leave() }
        let sign = tokens.take()
        try count(sign)
        let operand = try signed()
        return Expression(
            kind: .unary(kind == .minus ? .minus : .plus, operand),
            range: tokens.range(of: sign).through(operand.range))
    }

    private func binary(_ symbol: BinaryOperator, _ left: Expression, _ right: Expression) -> Expression {
        Expression(kind: .binary(symbol, left, right), range: left.range.through(right.range))
    }
}
