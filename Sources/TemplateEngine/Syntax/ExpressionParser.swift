import StatementModel

/// Reads expressions from the tokens of a tag, with the precedence of Jinja2.
///
/// From loose to tight: the conditional expression; `or`; `and`; `not`; comparisons and `in`; `+ -`; `~`;
/// `* / // %`; `**`; signs; filters and tests, which take a sign with them: `-1 | abs` is 1.
struct ExpressionParser {
    var tokens: TokenReader
    /// How many parentheses, signs and other openings are around the token that is looked at.
    private var depth = 0
    /// How many operators may stand above each other in the tree of the expression.
    private(set) var operators = 0
    /// How many chains such as `1 < x < 3` there were.
    var chains = 0

    /// Beyond this, an expression is hard to read, and later steps would need much stack.
    static let depthLimit = 100
    static let operatorLimit = 500

    init(tokens: TokenReader) {
        self.tokens = tokens
    }

    /// An expression of any kind.
    mutating func expression() throws(SyntaxProblem) -> Expression {
        try enter()
        defer { leave() }
        var result = try disjunction()
        while tokens.current.kind == .if {
            let word = tokens.take()
            try count(word)
            let condition = try disjunction()
            var otherwise: Expression?
            if tokens.skip(.else) { otherwise = try expression() }
            result = Expression(
                kind: .conditional(then: result, condition: condition, otherwise: otherwise),
                range: tokens.range(from: result.range.lower))
        }
        return result
    }

    /// An expression where `if` begins something else.
    mutating func unconditional() throws(SyntaxProblem) -> Expression { try disjunction() }

    mutating func enter() throws(SyntaxProblem) {
        depth += 1
        guard depth > Self.depthLimit else { return }
        throw SyntaxProblem(
            "this expression is nested more than \(Self.depthLimit) deep",
            at: tokens.range(of: tokens.current), help: "name a part of it with 'set' first")
    }

    mutating func leave() { depth -= 1 }

    /// Counts an operator towards the limit.
    mutating func count(_ token: Token) throws(SyntaxProblem) {
        operators += 1
        guard operators > Self.operatorLimit else { return }
        throw SyntaxProblem(
            "this expression has more than \(Self.operatorLimit) operators",
            at: tokens.range(of: token), help: "name a part of it with 'set' first")
    }

    /// Parts that stand beside each other: none is above another, so the longest alone counts.
    mutating func beside(_ item: (inout Self) throws(SyntaxProblem) -> Bool) throws(SyntaxProblem) {
        let base = operators
        var most = base
        while true {
            operators = base
            let goesOn = try item(&self)
            most = max(most, operators)
            if !goesOn { break }
        }
        operators = most
    }
}

extension ExpressionParser {
    /// Refuses the hundredth neighbour in a list of arguments or parameters.
    func checkCount(_ count: Int, at range: SourceRange) throws(SyntaxProblem) {
        guard count >= 100 else { return }
        throw SyntaxProblem("more than 100 of these are too many", at: range)
    }
}
