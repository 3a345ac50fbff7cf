extension Formula {
    /// The references that stand as arguments of SUM, COUNT, AVERAGE, MIN, MAX, SUBTOTAL and their like, which
    /// need a ``RangeSummary`` of them and no single cell.
    ///
    /// - Returns: indices into ``references`` and ``structuredReferences``.
    public var summarized: (references: Set<Int>, structured: Set<Int>) {
        var references: Set<Int> = []
        var structured: Set<Int> = []
        root.walk { node in
            guard case .call(let call) = node,
                call.name == "SUBTOTAL" || StatisticFunction(name: call.name)?.wants.isEmpty == true
            else { return }
            for argument in call.arguments {
                switch argument.node.bare {
                case .reference(let slot): references.insert(slot)
                case .structured(let slot): structured.insert(slot)
                default: continue
                }
            }
        }
        return (references, structured)
    }
}
