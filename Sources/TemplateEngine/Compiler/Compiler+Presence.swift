extension Compiler {
    /// What a condition comes to when only the template decides: whether a name or a caller is there.
    ///
    /// A branch that never runs may use the name that it asks for.
    func constantTruth(_ condition: Expression) -> Bool? {
        switch condition.kind {
        case .literal(.boolean(let flag)): return flag
        case .name("caller"):
            if case .unknown = lookUp("caller") { return isInCalledMacro }
            return nil
        case .test(let value, let test, _, let isNegated):
            guard case .name(let name) = value.kind, case .unknown = lookUp(name) else { return nil }
            let isThere = name == "caller" && isInCalledMacro
            switch test.name {
            case "defined": return isThere != isNegated
            case "undefined", "none", "missing": return isThere == isNegated
            default: return nil
            }
        case .unary(.not, let inner): return constantTruth(inner).map { !$0 }
        case .binary(.and, let left, let right): return truth(of: left, and: right, deciding: false)
        case .binary(.or, let left, let right): return truth(of: left, and: right, deciding: true)
        default: return nil
        }
    }

    /// The truth of two conditions of which one that is `deciding` is enough.
    private func truth(of left: Expression, and right: Expression, deciding: Bool) -> Bool? {
        let truths = [constantTruth(left), constantTruth(right)]
        if truths.contains(deciding) { return deciding }
        return truths.contains(nil) ? nil : !deciding
    }

    /// A name that nothing declares is missing too: `{% if note is defined %}`.
    mutating func presence(_ value: Expression, isPresent: Bool, at range: SourceRange) -> Operand? {
        if case .name(let name) = value.kind, case .unknown = lookUp(name) {
            noteUndeclared(value)
            let isThere = name == "caller" && isInCalledMacro
            return constant(.boolean(isThere == isPresent))
        }
        guard let operand = operand(value) else { return nil }
        return presence(of: operand, isPresent: isPresent, at: range)
    }

    mutating func presence(of operand: Operand, isPresent: Bool, at range: SourceRange) -> Operand {
        let result = builder.newRegister()
        let end = builder.newLabel()
        let source = register(of: operand, at: range)
        builder.emit(.move(result, from: builder.constant(.boolean(isPresent))), at: range)
        builder.emit(.jumpIfPresent(source, end.number), at: range)
        builder.emit(.move(result, from: builder.constant(.boolean(!isPresent))), at: range)
        builder.bind(end)
        return Operand(.register(result), .boolean)
    }

    /// A question about a name that nothing declares may be a slip of the finger.
    mutating func noteUndeclared(_ condition: Expression) {
        switch condition.kind {
        case .name(let name) where name != "caller":
            guard case .unknown = lookUp(name),
                let near = NearestName.suggestion(for: name, among: visibleNames)
            else { return }
            diagnostics.warning(
                "nothing is called '\(name)' here, so this is always missing", at: condition.range,
                help: "did you mean '\(near)'?")
        case .test(let value, _, _, _), .unary(_, let value): noteUndeclared(value)
        case .binary(_, let left, let right):
            noteUndeclared(left)
            noteUndeclared(right)
        default: break
        }
    }
}
