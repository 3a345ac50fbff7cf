/// Builds the tree of a formula from its tokens, with Excel's ranks of operators: references first, then
/// signs, `%`, `^`, `* /`, `+ -`, `&`, comparisons.
///
/// Signs bind before powers: `-2^2` is 4.
struct FormulaParser {
    private let tokens: [FormulaToken]
    private var index = 0
    private var depth = 0
    /// How deep calls and parentheses stand in one another.
    private(set) var deepest = 0
    private var calls = 0

    init(_ tokens: [FormulaToken]) {
        self.tokens = tokens
    }

    mutating func run() throws(FormulaSyntaxError) -> FormulaNode {
        // Names, such as print areas, hold several areas without parentheses around them.
        var nodes = [try expression()]
        while take(.comma) { nodes.append(try expression()) }
        let node = nodes.count == 1 ? nodes[0] : .union(nodes)
        skipSpace()
        guard case .end = current.kind else { throw failure(.unexpectedToken) }
        return node
    }

    private static let ranks: [Set<FormulaSymbol>] = [
        [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual],
        [.join], [.plus, .minus], [.times, .divide], [.power],
    ]

    private var current: FormulaToken { tokens[index] }

    private func failure(_ problem: FormulaSyntaxError.Problem) -> FormulaSyntaxError {
        FormulaSyntaxError(problem: problem, offset: current.span.lowerBound)
    }

    private mutating func skipSpace() {
        while case .space = current.kind { index += 1 }
    }

    private mutating func take(_ symbol: FormulaSymbol) -> Bool {
        skipSpace()
        guard case .symbol(symbol) = current.kind else { return false }
        index += 1
        return true
    }

    private mutating func expression() throws(FormulaSyntaxError) -> FormulaNode {
        guard depth < SheetLimits.nesting else { throw failure(.tooDeep) }
        depth += 1
        deepest = max(deepest, depth)
        defer { depth -= 1 }
        return try chain()
    }

    /// Operands with operators between them.
    ///
    /// The operators of lower rank that are still open wait in a list, not in calls that stand in one
    /// another: that keeps the stack of a deep formula small.
    private mutating func chain() throws(FormulaSyntaxError) -> FormulaNode {
        var open: [OpenChain] = []
        var node = try signed()
        while let (symbol, rank) = binaryOperator() {
            Self.close(&open, &node, above: rank)
            if open.last?.rank == rank {
                open[open.count - 1].add(node, before: symbol)
            } else {
                open.append(OpenChain(rank: rank, first: node, symbol: symbol))
            }
            node = try signed()
        }
        Self.close(&open, &node, above: -1)
        return node
    }

    /// Operators of one rank whose last operand is still to come.
    private struct OpenChain {
        let rank: Int
        let first: FormulaNode
        var links: [FormulaNode.Link] = []
        var symbol: FormulaSymbol

        mutating func add(_ node: FormulaNode, before next: FormulaSymbol) {
            links.append(FormulaNode.Link(symbol: .symbol(symbol), node: node))
            symbol = next
        }

        func closed(with node: FormulaNode) -> FormulaNode {
            .chain(first, links + [FormulaNode.Link(symbol: .symbol(symbol), node: node)])
        }
    }

    private static func close(_ open: inout [OpenChain], _ node: inout FormulaNode, above rank: Int) {
        while let last = open.last, last.rank > rank {
            node = last.closed(with: node)
            open.removeLast()
        }
    }

    private mutating func binaryOperator() -> (FormulaSymbol, rank: Int)? {
        skipSpace()
        guard case .symbol(let symbol) = current.kind,
            let rank = Self.ranks.firstIndex(where: { $0.contains(symbol) })
        else { return nil }
        index += 1
        return (symbol, rank)
    }

    private mutating func signed() throws(FormulaSyntaxError) -> FormulaNode {
        var signs: [FormulaSymbol] = []
        skipSpace()
        while case .symbol(let symbol) = current.kind, symbol == .plus || symbol == .minus {
            signs.append(symbol)
            index += 1
            skipSpace()
        }
        var node = try intersection()
        var percents = 0
        while take(.percent) { percents += 1 }
        if percents > 0 { node = .percent(percents, node) }
        return signs.isEmpty ? node : .prefix(signs, node)
    }

    /// References with a space between them.
    private mutating func intersection() throws(FormulaSyntaxError) -> FormulaNode {
        let first = try range()
        var links: [FormulaNode.Link] = []
        while spaceIsOperator {
            skipSpace()
            links.append(FormulaNode.Link(symbol: .intersection, node: try range()))
        }
        return links.isEmpty ? first : .chain(first, links)
    }

    private var spaceIsOperator: Bool {
        guard case .space = current.kind, index > 0, index + 1 < tokens.count else { return false }
        switch tokens[index - 1].kind {
        case .reference, .structured, .name, .symbol(.close), .error: break
        default: return false
        }
        switch tokens[index + 1].kind {
        case .reference, .structured, .name, .call, .symbol(.open): return true
        default: return false
        }
    }

    private mutating func range() throws(FormulaSyntaxError) -> FormulaNode {
        let first = try operand()
        var links: [FormulaNode.Link] = []
        while colonFollows {
            skipSpace()
            index += 1
            skipSpace()
            links.append(FormulaNode.Link(symbol: .symbol(.colon), node: try operand()))
        }
        return links.isEmpty ? first : .chain(first, links)
    }

    private var colonFollows: Bool {
        var ahead = index
        while case .space = tokens[ahead].kind { ahead += 1 }
        if case .symbol(.colon) = tokens[ahead].kind { return true }
        return false
    }

    private mutating func operand() throws(FormulaSyntaxError) -> FormulaNode {
        skipSpace()
        let token = current
        switch token.kind {
        case .number(let number): return one(.number(number))
        case .text(let text): return one(.text(text))
        case .boolean(let boolean): return one(.boolean(boolean))
        case .error(let error): return one(.error(error))
        case .reference(let slot): return one(.reference(slot))
        case .structured(let slot): return one(.structured(slot))
        case .name(let slot): return one(.name(slot))
        case .call(let name): return try call(name)
        case .symbol(.open): return try parenthesis()
        case .symbol(.openBrace): return try array()
        case .symbol, .end, .space: throw failure(.missingOperand)
        }
    }

    private mutating func one(_ node: FormulaNode) -> FormulaNode {
        index += 1
        return node
    }

    private mutating func parenthesis() throws(FormulaSyntaxError) -> FormulaNode {
        let open = current
        index += 1
        var nodes = [try expression()]
        while take(.comma) { nodes.append(try expression()) }
        try close(open, with: .close)
        return .parenthesized(nodes.count == 1 ? nodes[0] : .union(nodes))
    }

    private mutating func close(
        _ open: FormulaToken, with symbol: FormulaSymbol
    ) throws(FormulaSyntaxError) {
        guard !take(symbol) else { return }
        if case .end = current.kind {
            let bracket = symbol == .close ? "(" : "{"
            throw FormulaSyntaxError(problem: .unclosed(bracket), offset: open.span.upperBound - 1)
        }
        throw failure(.unexpectedToken)
    }

    private mutating func call(_ name: String) throws(FormulaSyntaxError) -> FormulaNode {
        let open = current
        let identifier = calls
        calls += 1
        index += 1
        var arguments: [FormulaArgument] = []
        skipSpace()
        if case .symbol(.close) = current.kind {
            index += 1
        } else {
            var start = open.span.upperBound
            while true {
                let node = try argument()
                arguments.append(FormulaArgument(node: node, span: start..<current.span.lowerBound))
                guard arguments.count <= SheetLimits.arguments else { throw failure(.tooManyArguments) }
                guard take(.comma) else { break }
                start = tokens[index - 1].span.upperBound
            }
            try close(open, with: .close)
        }
        let span = open.span.lowerBound..<tokens[index - 1].span.upperBound
        return .call(
            FunctionCall(name: Self.plain(name), identifier: identifier, arguments: arguments, span: span))
    }

    private mutating func argument() throws(FormulaSyntaxError) -> FormulaNode {
        skipSpace()
        switch current.kind {
        case .symbol(.comma), .symbol(.close): return .missing
        default:
            let node = try expression()
            skipSpace()
            return node
        }
    }

    private static func plain(_ name: String) -> String {
        var name = name.uppercased()
        for prefix in ["_XLFN.", "_XLWS."] where name.hasPrefix(prefix) {
            name.removeFirst(prefix.count)
        }
        return name
    }

    private mutating func array() throws(FormulaSyntaxError) -> FormulaNode {
        let open = current
        index += 1
        var rows: [[FormulaValue]] = [[]]
        while true {
            rows[rows.count - 1].append(try constant())
            if take(.comma) { continue }
            guard take(.semicolon) else { break }
            rows.append([])
        }
        try close(open, with: .closeBrace)
        guard rows.allSatisfy({ $0.count == rows[0].count }) else {
            throw FormulaSyntaxError(problem: .malformedArray, offset: open.span.lowerBound)
        }
        return .array(rows)
    }

    private mutating func constant() throws(FormulaSyntaxError) -> FormulaValue {
        skipSpace()
        let isNegative = take(.minus)
        let isSigned = isNegative || take(.plus)
        skipSpace()
        let token = current
        index += 1
        switch token.kind {
        case .number(let number): return .number(isNegative ? number.negated : number)
        case .text(let text) where !isSigned: return .text(text)
        case .boolean(let boolean) where !isSigned: return .boolean(boolean)
        case .error(let error) where !isSigned: return .error(error)
        default:
            index -= 1
            throw failure(.malformedArray)
        }
    }
}
