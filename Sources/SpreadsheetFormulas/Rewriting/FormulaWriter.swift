/// Puts a formula's text together anew, with what its references became.
struct FormulaWriter {
    let formula: Formula
    let targets: [ReferenceMapper.Target]
    /// Bytes of the formula and what stands in their place.
    private var edits: [(span: Range<Int>, text: String)] = []
    private var leftOut = false
    private var hasRenamed = false
    private(set) var widened: [String] = []

    private static let zero = "0"
    private static let none = "NA()"

    /// What a node stands in.
    struct Position {
        /// The function whose argument it is, also below operators.
        var function: String?
        /// It is itself the argument, and more arguments may follow.
        var takesList = false
        /// It is itself the argument.
        var isArgument = false
        /// An operator or function around it computes whole ranges.
        var takesArrays = false
        /// How lists are written outside of calls.
        var listStyle = FormulaPlace.ListStyle.none
        /// What stands for a reference whose rows are gone.
        var nothing = FormulaWriter.zero
    }

    init(formula: Formula, targets: [ReferenceMapper.Target]) {
        self.formula = formula
        self.targets = targets
    }

    var text: String {
        guard !edits.isEmpty else { return formula.text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(formula.bytes.count + 16 * edits.count)
        var position = 0
        for edit in edits.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
            bytes += formula.bytes[position..<edit.span.lowerBound]
            bytes += edit.text.utf8
            position = edit.span.upperBound
        }
        bytes += formula.bytes[position...]
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What each reference became; nil where only the text tells.
    var areas: [[SheetArea]]? {
        guard !leftOut, !formula.hasRangeOperators, !hasRenamed else { return nil }
        return targets.map { target in
            guard case .pieces(let pieces) = target else { return [] }
            return pieces.flatMap { piece in
                piece.sheets.map { SheetArea(sheet: $0, range: piece.area.range) }
            }
        }
    }

    mutating func rename(_ tables: [String: String]) {
        guard !tables.isEmpty else { return }
        let names = Dictionary(tables.map { ($0.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
        for reference in formula.structuredReferences {
            guard let table = reference.table, let name = names[table.lowercased()] else { continue }
            guard !edits.contains(where: { $0.span.overlaps(reference.tableSpan) }) else { continue }
            edits.append((reference.tableSpan, name))
            hasRenamed = true
        }
    }

    mutating func rename(_ name: FormulaName, to text: String) {
        guard !edits.contains(where: { $0.span.overlaps(name.span) }), original(name.span) != text else {
            return
        }
        replace(name.span, by: text)
        hasRenamed = true
    }

    mutating func write(_ slot: Int) {
        guard case .pieces(let pieces) = targets[slot], let piece = pieces.first else { return }
        replace(formula.references[slot].span, by: text(piece))
    }

    mutating func visitRoot(listStyle: FormulaPlace.ListStyle) throws(FormulaRewriteError) {
        try visit(formula.root, Position(listStyle: listStyle))
    }

    private mutating func visit(_ node: FormulaNode, _ position: Position) throws(FormulaRewriteError) {
        switch node {
        case .reference(let slot): try reference(slot, position)
        case .call(let call): try visit(call, position)
        case .parenthesized(let inner):
            var inside = position
            if case .union = inner { inside.takesList = true }
            try visit(inner, inside)
        case .union(let nodes):
            var inside = position
            inside.takesList = position.takesList || position.listStyle == .commas
            for node in nodes { try visit(node, inside) }
        case .chain(let first, let links) where node.isRange:
            try range([first] + links.map(\.node), position)
        case .prefix, .percent, .chain:
            var inside = position
            inside.takesList = false
            inside.isArgument = false
            inside.listStyle = .none
            // No number may stand beside the space that intersects references.
            if case .chain(_, let links) = node, case .intersection? = links.first?.symbol {
                inside.nothing = Self.none
            }
            for child in node.children { try visit(child, inside) }
        default: break
        }
    }

    private mutating func reference(_ slot: Int, _ position: Position) throws(FormulaRewriteError) {
        guard case .pieces(let pieces) = targets[slot] else { return }
        let reference = formula.references[slot]
        guard !pieces.isEmpty else {
            leftOut = true
            let nothing = position.listStyle == .none ? position.nothing : CellError.reference.rawValue
            return replace(reference.span, by: nothing)
        }
        if case .cell? = reference.area, !position.isArgument, !position.takesArrays,
            position.listStyle == .none,
            pieces.count > 1 || pieces[0].area.range.rows.count > 1
        {
            widened.append(original(reference.span))
        }
        guard pieces.count > 1 else { return replace(reference.span, by: text(pieces[0])) }
        let list = pieces.map(text).joined(separator: ",")
        if position.takesList || position.listStyle == .commas {
            replace(reference.span, by: list)
        } else if position.listStyle == .parentheses
            || position.isArgument && position.function.map(ReferenceArguments.takesUnion.contains) == true
        {
            replace(reference.span, by: "(" + list + ")")
        } else {
            throw .notContiguous(reference: original(reference.span), function: position.function)
        }
    }

    /// `C4:INDEX(…)`: the first row of what stands on the left, the last one of what stands on the right.
    private mutating func range(_ nodes: [FormulaNode], _ position: Position) throws(FormulaRewriteError) {
        for (index, node) in nodes.enumerated() {
            guard case .reference(let slot) = node, case .pieces(let pieces) = targets[slot] else {
                try visit(
                    node,
                    Position(
                        function: position.function, takesArrays: position.takesArrays, nothing: Self.none))
                continue
            }
            let span = formula.references[slot].span
            guard let piece = index == 0 ? pieces.first : pieces.last else {
                leftOut = true
                replace(span, by: CellError.reference.rawValue)
                continue
            }
            let rows = piece.area.range.rows
            let row = index == 0 ? rows.lowerBound : rows.upperBound
            let isCell = if case .cell? = formula.references[slot].area { true } else { false }
            replace(
                span, by: (piece.prefix?.text ?? "") + (isCell ? piece.area.withRow(row) : piece.area).text)
        }
    }

    private mutating func visit(_ call: FunctionCall, _ position: Position) throws(FormulaRewriteError) {
        let from = ReferenceArguments.variadicFrom(call.name)
        let gone = call.arguments.indices.filter { isGone(call.arguments[$0].node) }
        var skipped: [Int] = []
        if !gone.isEmpty, let nothing = ReferenceArguments.valueOfNothing(call.name) {
            leftOut = true
            skipped = gone
            let data = call.arguments.indices.filter { $0 >= from ?? 0 }
            guard let from, data.count > gone.count else {
                return replace(call.span, by: position.nothing == Self.zero ? nothing : position.nothing)
            }
            leaveOut(gone, of: call, from: from)
        }
        var count = call.arguments.count
        for (index, argument) in call.arguments.enumerated() where !skipped.contains(index) {
            let isList = from.map { index >= $0 } ?? false
            let inside = Position(
                function: call.name, takesList: isList, isArgument: true,
                takesArrays: position.takesArrays || ReferenceArguments.takesArrays.contains(call.name))
            try visit(argument.node, inside)
            if isList, case .reference(let slot) = argument.node, case .pieces(let pieces) = targets[slot] {
                count += pieces.count - 1
                guard count <= SheetLimits.arguments else {
                    throw .tooManyArguments(reference: original(formula.references[slot].span))
                }
            }
        }
    }

    /// Removes arguments together with the comma that parts them from the ones that stay.
    private mutating func leaveOut(_ gone: [Int], of call: FunctionCall, from: Int) {
        let first = call.arguments.indices.first { !gone.contains($0) } ?? 0
        for index in gone {
            let span = call.arguments[index].span
            if index < first {
                replace(span.lowerBound..<call.arguments[index + 1].span.lowerBound, by: "")
            } else {
                replace(call.arguments[index - 1].span.upperBound..<span.upperBound, by: "")
            }
        }
    }

    /// A reference all of whose rows are gone.
    private func isGone(_ node: FormulaNode) -> Bool {
        switch node.bare {
        case .reference(let slot):
            if case .pieces(let pieces) = targets[slot] { return pieces.isEmpty }
            return false
        case .union(let nodes): return nodes.allSatisfy(isGone)
        case .chain(let first, let links) where node.bare.isRange:
            return ([first] + links.map(\.node)).contains(where: isGone)
        default: return false
        }
    }

    private func text(_ piece: ReferenceMapper.Piece) -> String {
        (piece.prefix?.text ?? "") + piece.area.text
    }

    private func original(_ span: Range<Int>) -> String {
        String(decoding: formula.bytes[span], as: UTF8.self)
    }

    private mutating func replace(_ span: Range<Int>, by text: String) {
        edits.append((span, text))
    }
}

extension FormulaNode {
    /// A range whose ends are expressions, or the cells that two references share.
    var isRange: Bool {
        guard case .chain(_, let links) = self, let link = links.first else { return false }
        if case .symbol(.colon) = link.symbol { return true }
        return false
    }
}
