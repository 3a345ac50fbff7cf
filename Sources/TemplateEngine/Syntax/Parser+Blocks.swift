/// Opens and closes blocks.
extension Parser {
    mutating func apply(_ action: TagAction, _ word: TagWord, _ wordRange: SourceRange, _ tag: SourceRange) {
        switch action {
        case .open(let kind): open(kind, word, wordRange, tag)
        case .elseIf(let condition): elseIf(condition, wordRange)
        case .otherwise: otherwise(wordRange)
        case .close(let name): close(word, Identifier(name: word.rawValue, range: wordRange), name)
        case .leaf(let kind): add(kind, at: tag)
        case .nothing: break
        }
    }

    private mutating func open(
        _ kind: OpenBlock.Kind, _ word: TagWord, _ wordRange: SourceRange, _ tag: SourceRange
    ) {
        flushText()
        let depth = (blocks.last?.depth ?? 0) + kind.levels
        let isTooDeep = depth > Self.depthLimit
        if isTooDeep, (blocks.last?.depth ?? 0) <= Self.depthLimit {
            report(
                SyntaxProblem(
                    "blocks are nested more than \(Self.depthLimit) deep", at: wordRange,
                    help: "put a part into a macro or a file of its own"))
        }
        blocks.append(
            OpenBlock(
                word: word, wordRange: wordRange, range: tag, kind: isTooDeep ? .broken : kind, depth: depth))
    }

    private mutating func elseIf(_ condition: Expression?, _ wordRange: SourceRange) {
        let word = Identifier(name: "elif", range: wordRange)
        guard let index = blocks.lastIndex(where: { $0.word == .if }) else {
            return report(
                SyntaxProblem(
                    "'elif' belongs to no 'if'", at: wordRange,
                    help: "begin with 'if'; a loop has only 'else'"))
        }
        closeUnfinished(above: index, because: word)
        flushText()
        if blocks[index].bodyBeforeElse != nil {
            return report(
                SyntaxProblem(
                    "'elif' stands behind 'else'", at: wordRange, help: "'else' is the last branch of an 'if'"
                ))
        }
        let body = blocks[index].nodes
        blocks[index].nodes = []
        if case .condition(let previous) = blocks[index].kind, let condition {
            blocks[index].branches.append((previous, body))
            blocks[index].kind = .condition(condition)
        } else {
            blocks[index].kind = .broken
        }
    }

    private mutating func otherwise(_ wordRange: SourceRange) {
        let word = Identifier(name: "else", range: wordRange)
        guard let index = blocks.lastIndex(where: { $0.word == .if || $0.word == .for }) else {
            return report(
                SyntaxProblem("'else' belongs to no 'if' or 'for'", at: wordRange, help: "begin with 'if'"))
        }
        closeUnfinished(above: index, because: word)
        flushText()
        if blocks[index].bodyBeforeElse != nil {
            return report(
                SyntaxProblem(
                    "this '\(blocks[index].word.rawValue)' has an 'else' already", at: wordRange,
                    help: "several conditions are written with 'elif'"))
        }
        blocks[index].bodyBeforeElse = blocks[index].nodes
        blocks[index].nodes = []
    }

    private mutating func close(_ word: TagWord, _ end: Identifier, _ name: Identifier?) {
        guard let index = blocks.lastIndex(where: { $0.word == word.opening }) else {
            if !excusedTags.contains(String(end.name.dropFirst(3))) { strayEnd(end) }
            return
        }
        closeUnfinished(above: index, because: end)
        flushText()
        let block = blocks.removeLast()
        if let name, let opened = block.kind.name, name.name != opened.name {
            report(
                SyntaxProblem(
                    "this ends the \(block.word.rawValue) '\(opened.name)', not '\(name.name)'",
                    at: name.range,
                    help: "it began \(lineWords(opened.range.lower))"))
        }
        if let stray = block.strayEnd { reportStrayEnd(stray, inside: nil) }
        if let node = block.node() { append(node) }
    }

    /// An end tag to which nothing belongs: a mistake of its own, or one for the end of the innermost block,
    /// which the rest of the file tells.
    private mutating func strayEnd(_ end: Identifier) {
        if let innermost = blocks.indices.last, blocks[innermost].strayEnd == nil {
            blocks[innermost].strayEnd = end
        } else {
            reportStrayEnd(end, inside: blocks.last)
        }
    }

    mutating func reportStrayEnd(_ end: Identifier, inside block: OpenBlock?) {
        let opening = end.name.dropFirst(3)
        let help = block.map {
            "open here is '\($0.word.rawValue)', \(lineWords($0.range.lower))"
        }
        report(
            SyntaxProblem(
                "'\(end.name)' ends nothing: no '\(opening)' is open", at: end.range,
                help: help ?? "leave it out, or add the '\(opening)' that it belongs to"))
    }

    /// Reports the blocks inside one that goes on or ends, and closes them.
    private mutating func closeUnfinished(above index: Int, because word: Identifier) {
        while blocks.count > index + 1 {
            flushText()
            let block = blocks.removeLast()
            let end = block.strayEnd ?? word
            reportMissingEnd(block, "'\(end.name)' \(lineWords(end.range.lower)) comes first")
            if let node = block.node() { append(node) }
        }
    }

    private mutating func reportMissingEnd(_ block: OpenBlock, _ help: String) {
        guard let closing = block.word.closing else { return }
        report(
            SyntaxProblem(
                "this '\(block.word.rawValue)' has no '\(closing.rawValue)'", at: block.wordRange, help: help)
        )
    }

    /// Reports what is still open at the end of the file.
    mutating func finish() {
        while true {
            flushText()
            guard let block = blocks.popLast() else { return }
            if !endsInsideTag, errors < Diagnostics.limit {
                let help =
                    block.strayEnd.map { "'\($0.name)' \(lineWords($0.range.lower)) stands in its place" }
                    ?? "the file ends \(lastLineWords) with it open"
                reportMissingEnd(block, help)
            }
            if let node = block.node() { append(node) }
        }
    }
}
