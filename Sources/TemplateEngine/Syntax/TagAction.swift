/// What a tag does to the tree of nodes.
enum TagAction {
    /// Begins a block that an end tag closes.
    case open(OpenBlock.Kind)
    /// `elif`; nil where its condition is wrong.
    case elseIf(Expression?)
    case otherwise
    /// An end tag, with the name that may follow `endblock` and `endmacro`.
    case close(Identifier?)
    /// A tag without a body.
    case leaf(Node.Kind)
    case nothing

    /// What a tag that has an error does, so that the tags that belong to it find it.
    static func broken(_ word: TagWord) -> TagAction {
        switch word {
        case .elif: .elseIf(nil)
        case .else: .otherwise
        case .set, .include, .extends, .import, .from, .raw, .endraw: .nothing
        default: word.opening == nil ? .open(.broken) : .close(nil)
        }
    }
}

/// A block whose end tag has not come yet.
struct OpenBlock {
    enum Kind {
        case condition(Expression)
        case loop(variable: Identifier, sequence: Expression, condition: Expression?)
        case set(Identifier, [FilterUse])
        case with([(Identifier, Expression)])
        case block(Identifier)
        case macro(Identifier, [(name: Identifier, fallback: Expression?)])
        case call(Expression)
        case filter([FilterUse])
        /// Its tag has an error; its body is looked at for more of them.
        case broken
    }

    /// A filter with its arguments, in a tag.
    typealias FilterUse = (name: Identifier, arguments: [Argument])

    let word: TagWord
    /// The tag's name.
    let wordRange: SourceRange
    /// The whole tag.
    let range: SourceRange
    var kind: Kind
    /// How many levels of the tree end here.
    let depth: Int
    /// The body so far; that of the latest branch.
    var nodes: [Node] = []
    /// The branches before the latest one.
    var branches: [(condition: Expression, body: [Node])] = []
    /// The body before `else`.
    var bodyBeforeElse: [Node]?
    /// An end tag of another kind that came inside this block.
    var strayEnd: Identifier?
}

extension OpenBlock.Kind {
    /// How many levels the finished node has, its body not counted.
    var levels: Int {
        switch self {
        case .set(_, let filters): 1 + filters.count
        case .filter(let filters): filters.count
        default: 1
        }
    }

    /// The name behind the tag's word that the end tag may repeat.
    var name: Identifier? {
        switch self {
        case .block(let name), .macro(let name, _): name
        default: nil
        }
    }
}

extension OpenBlock {
    /// The finished node; nil when the tag had an error.
    func node() -> Node? {
        let kind: Node.Kind
        switch self.kind {
        case .condition(let condition):
            if let body = bodyBeforeElse {
                kind = .condition(branches: branches + [(condition, body)], otherwise: nodes)
            } else {
                kind = .condition(branches: branches + [(condition, nodes)], otherwise: nil)
            }
        case .loop(let variable, let sequence, let condition):
            kind = .loop(
                Node.Loop(
                    variable: variable, sequence: sequence, condition: condition,
                    body: bodyBeforeElse ?? nodes, otherwise: bodyBeforeElse == nil ? nil : nodes))
        case .set(let name, let filters): kind = .setBlock(name, filtered(nodes, filters))
        case .with(let values): kind = .with(values, nodes)
        case .block(let name): kind = .block(name, nodes)
        case .macro(let name, let parameters):
            kind = .macro(Node.Macro(name: name, parameters: parameters, body: nodes))
        case .call(let call): kind = .call(call, nodes)
        case .filter(let filters): return filtered(nodes, filters).first
        case .broken: return nil
        }
        return Node(kind: kind, range: range)
    }

    /// A body behind filters, the first one innermost.
    private func filtered(_ body: [Node], _ filters: [FilterUse]) -> [Node] {
        filters.reduce(body) { body, filter in
            [Node(kind: .filterBlock(filter.name, filter.arguments, body), range: range)]
        }
    }
}
