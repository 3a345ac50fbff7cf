extension Compiler {
    /// Files that name each other deeper than this go round in circles in all but name.
    private static let deepestFiles = 32

    /// Compiles the outermost file, or an included one, inside what it extends.
    mutating func compileFile(_ nodes: [Node]) {
        var chain = [nodes]
        var names: [String] = []
        while let parent = parent(of: chain[chain.count - 1]) {
            guard chain.count < Self.deepestFiles, let nodes = load(parent) else { break }
            fileStack.append(parent.text)
            names.append(parent.text)
            chain.append(nodes)
        }
        var known: [Set<String>] = []
        for nodes in chain {
            var seen: Set<String> = []
            collectBlocks(nodes, &seen)
            known.append(seen)
        }
        for (level, nodes) in chain.dropLast().enumerated() {
            checkReplacements(nodes, known[(level + 1)...].reduce([]) { $0.union($1) }, names[level])
        }
        for nodes in chain.dropLast() { compileDeclarations(nodes) }
        let last = chain[chain.count - 1]
        // What it extends was not found, which is told already.
        let isOrphan = parent(of: last) != nil
        compile(isOrphan ? last.filter { if case .extends = $0.kind { false } else { true } } : last)
    }

    // MARK: Inheritance

    /// What a file extends; only text without ink, comments and declarations may stand in front.
    private func parent(of nodes: [Node]) -> TemplateName? {
        for node in nodes {
            switch node.kind {
            case .extends(let name): return name
            case .text(let bytes) where bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }):
                continue
            case .set, .setBlock, .macro, .importFile, .importMacros: continue
            default: return nil
            }
        }
        return nil
    }

    /// What stands in a child outside of its blocks: declarations take effect, text goes nowhere.
    private mutating func compileDeclarations(_ nodes: [Node]) {
        declare(nodes)
        for node in nodes {
            switch node.kind {
            case .set, .setBlock: compile([node])
            case .text(let bytes) where !bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }):
                reportLost(node.range)
            case .output, .loop, .condition, .include, .call, .with, .filterBlock: reportLost(node.range)
            case .text, .extends, .block, .macro, .importFile, .importMacros: break
            }
        }
    }

    private mutating func reportLost(_ range: SourceRange) {
        error(
            "this stands outside of all blocks, and a file that extends another prints its blocks only",
            at: range, help: "move it into a {% block %}")
    }

    /// A block that stands alone in a child must replace one, or it is printed nowhere.
    private mutating func checkReplacements(_ nodes: [Node], _ known: Set<String>, _ parent: String) {
        for case .block(let name, _) in nodes.map(\.kind) where !known.contains(name.name) {
            error(
                "'\(parent)' has no block '\(name.name)' that this one could replace", at: name.range,
                help: NearestName.suggestion(for: name.name, among: known.sorted())
                    .map { "did you mean '\($0)'?" }
                    ?? (known.isEmpty
                        ? "it has no blocks" : "its blocks are: \(known.sorted().joined(separator: ", "))"))
        }
    }

    private mutating func collectBlocks(_ nodes: [Node], _ seen: inout Set<String>) {
        for node in nodes {
            switch node.kind {
            case .block(let name, let body):
                if seen.insert(name.name).inserted {
                    blocks[name.name, default: []].append(body)
                } else {
                    error(
                        "there are two blocks '\(name.name)' in this file", at: name.range, help: "rename one"
                    )
                }
                collectBlocks(body, &seen)
            case .condition(let branches, let otherwise):
                for branch in branches { collectBlocks(branch.body, &seen) }
                collectBlocks(otherwise ?? [], &seen)
            case .loop(let loop):
                collectBlocks(loop.body, &seen)
                collectBlocks(loop.otherwise ?? [], &seen)
            case .with(_, let body), .setBlock(_, let body), .call(_, let body), .filterBlock(_, _, let body):
                collectBlocks(body, &seen)
            default: break
            }
        }
    }

    mutating func compileBlock(_ name: Identifier, _ body: [Node]) {
        guard !blockStack.contains(where: { $0.name == name.name }) else {
            error(
                "the block '\(name.name)' stands inside itself", at: name.range, help: "rename one of the two"
            )
            return
        }
        blockStack.append((name.name, 0))
        let innermost = blocks[name.name]?.first ?? body
        compilePart(.block) { compiler in
            compiler.withScope(Scope(isFrame: true)) { $0.compile(innermost) }
        }
        blockStack.removeLast()
    }

    /// The body that this block replaces.
    mutating func printSuper(at range: SourceRange) {
        guard let (name, level) = blockStack.last else {
            error(
                "'super()' prints the block that this one replaces, and there is no block here", at: range,
                help: "write it inside a {% block %} of a file that extends another")
            return
        }
        let bodies = blocks[name] ?? []
        guard level + 1 < bodies.count else {
            error(
                "the block '\(name)' replaces no other, so 'super()' has nothing to print", at: range,
                help: "check the name of the block in the file that is extended")
            return
        }
        blockStack[blockStack.count - 1].level += 1
        withScope(Scope(isFrame: true)) { $0.compile(bodies[level + 1]) }
        blockStack[blockStack.count - 1].level -= 1
    }

    // MARK: Other files

    mutating func compileInclude(_ name: TemplateName, ignoresMissing: Bool) {
        if ignoresMissing, parsedFiles[name.text] == nil, loader.load(name.text) == nil { return }
        guard let nodes = load(name) else { return }
        // The file's blocks are its own, whatever replaces blocks around it.
        let outer = (fileStack, blocks, blockStack)
        fileStack.append(name.text)
        (blocks, blockStack) = ([:], [])
        withScope(Scope(isFrame: true)) { $0.compileFile(nodes) }
        (fileStack, blocks, blockStack) = outer
    }

    /// The syntax tree of a file; nil after an error.
    private mutating func load(_ name: TemplateName) -> [Node]? {
        guard !fileStack.contains(name.text) else {
            let way = (fileStack + [name.text]).map { "'\($0)'" }.joined(separator: " → ")
            error("the files name each other in a circle: \(way)", at: name.range, help: "break the circle")
            return nil
        }
        guard fileStack.count < Self.deepestFiles else {
            error("more than \(Self.deepestFiles) files stand inside each other", at: name.range)
            return nil
        }
        if let known = parsedFiles[name.text] { return known }
        guard let file = loader.load(name.text) else {
            let names = loader.names()
            error(
                "there is no template '\(name.text)'", at: name.range,
                help: NearestName.suggestion(for: name.text, among: names).map { "did you mean '\($0)'?" }
                    ?? "it is looked for beside this file, then in the search path")
            return nil
        }
        let nodes = parse(add(file))
        parsedFiles[name.text] = nodes
        return nodes
    }

    // MARK: Declarations

    /// Makes the macros and imports of a file known.
    mutating func declare(_ nodes: [Node]) {
        for node in nodes {
            switch node.kind {
            case .macro(let macro):
                macros.append(MacroDefinition(macro: macro, depth: frame + 1))
                bind(macro.name.name, to: .macro(macros.count - 1))
            case .importFile(let name, let alias):
                guard let imported = imported(name) else {
                    bind(alias.name, to: .broken)
                    continue
                }
                bind(alias.name, to: .importedFile(imported))
            case .importMacros(let name, let names): importMacros(name, names)
            default: break
            }
        }
    }

    private mutating func importMacros(
        _ name: TemplateName, _ names: [(name: Identifier, alias: Identifier)]
    ) {
        guard let imported = imported(name) else {
            for (_, alias) in names { bind(alias.name, to: .broken) }
            return
        }
        for (wanted, alias) in names {
            guard let binding = imported[wanted.name] else {
                bind(alias.name, to: .broken)
                reportNoMember(wanted, imported)
                continue
            }
            bind(alias.name, to: binding)
        }
    }

    /// The macros and variables of a file by name; nil after an error.
    private mutating func imported(_ name: TemplateName) -> [String: Scope.Binding]? {
        guard let nodes = load(name) else { return nil }
        fileStack.append(name.text)
        let outer = (scopes, position, present)
        let first = macros.count
        scopes = [Scope(isFrame: true)]
        present = required
        declare(nodes)
        for node in nodes {
            switch node.kind {
            case .set, .setBlock: compile([node])
            default: break
            }
        }
        // Such macros see the names of their own file, whatever stands where they are called.
        for number in first..<macros.count where macros[number].depth != nil {
            macros[number].depth = nil
            macros[number].scopes = scopes
        }
        let names = scopes[0].bindings
        (scopes, position, present) = outer
        fileStack.removeLast()
        return names
    }
}
