/// An expression of a formula.
///
/// Chains of operators of one rank stand side by side, so that the depth of a tree is bounded by the nesting
/// of its text.
indirect enum FormulaNode: Sendable {
    case number(FormulaNumber)
    case text(String)
    case boolean(Bool)
    case error(CellError)
    /// An argument left out, as in `IF(A1,,2)`.
    case missing
    case array([[FormulaValue]])
    /// Indices into the formula's lists.
    case reference(Int)
    case structured(Int)
    case name(Int)
    /// `-` and `+` before an operand, the outermost first.
    case prefix([FormulaSymbol], FormulaNode)
    /// So many `%` behind an operand.
    case percent(Int, FormulaNode)
    /// Operators of one rank, from the left to the right.
    case chain(FormulaNode, [Link])
    case call(FunctionCall)
    case union([FormulaNode])
    case parenthesized(FormulaNode)

    struct Link: Sendable {
        let symbol: Operation
        let node: FormulaNode
    }

    enum Operation: Sendable {
        case symbol(FormulaSymbol)
        /// The space between two references.
        case intersection
    }
}

/// A call of a function.
struct FunctionCall: Sendable {
    /// In capitals, without the prefixes `_xlfn.` and `_xlws.` that files put before newer names.
    let name: String
    /// Unique within a formula.
    let identifier: Int
    let arguments: [FormulaArgument]
    /// UTF-8 bytes of the formula, from the name to the closing parenthesis.
    let span: Range<Int>
}

struct FormulaArgument: Sendable {
    let node: FormulaNode
    /// From behind the parenthesis or comma before it to the comma or parenthesis after it.
    let span: Range<Int>
}

extension FormulaNode {
    /// The node without the parentheses around it.
    var bare: FormulaNode {
        var node = self
        while case .parenthesized(let inner) = node { node = inner }
        return node
    }

    /// The parts that it is directly made of.
    var children: [FormulaNode] {
        switch self {
        case .number, .text, .boolean, .error, .missing, .array, .reference, .structured, .name: []
        case .prefix(_, let node), .percent(_, let node), .parenthesized(let node): [node]
        case .chain(let first, let links): [first] + links.map(\.node)
        case .call(let call): call.arguments.map(\.node)
        case .union(let nodes): nodes
        }
    }

    /// Visits this node and every one below it, from the outside in.
    func walk(_ visit: (FormulaNode) -> Void) {
        visit(self)
        for child in children { child.walk(visit) }
    }
}
