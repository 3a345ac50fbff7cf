/// Turns one tag into what it does.
extension Parser {
    mutating func output(_ segment: Segment, at index: Int) {
        if let fault = segment.fault { return report(fault, in: segment, at: index) }
        var parser = ExpressionParser(tokens: reader(of: segment))
        do throws(SyntaxProblem) {
            if parser.tokens.current.kind == .end {
                throw SyntaxProblem(
                    "this tag prints nothing", at: range(segment.lower, segment.upper),
                    help: "write what to print: {{ name }}")
            }
            if bytes[segment.contentLower] == UInt8(ascii: "{") {
                throw SyntaxProblem(
                    "a tag begins with two braces", at: range(segment.lower, segment.lower + 3),
                    help: "write {{ … }}; for a brace of the text in front of it, write { {{ … }}")
            }
            let expression = try parser.expression()
            try parser.expectEnd()
            add(.output(expression), at: range(segment.lower, segment.upper))
        } catch {
            fail(error, in: segment, at: index)
        }
    }

    mutating func block(_ segment: Segment, at index: Int) {
        var parser = ExpressionParser(tokens: reader(of: segment))
        guard parser.tokens.current.isWord else {
            if let fault = segment.fault { return report(fault, in: segment, at: index) }
            return fail(parser.unexpected("the name of a tag"), in: segment, at: index)
        }
        let name = parser.tokens.identifier(parser.tokens.take())
        guard let word = TagWord(rawValue: name.name) else {
            if let fault = segment.fault { return report(fault, in: segment, at: index) }
            return unknown(name, segment)
        }
        let tag = range(segment.lower, segment.upper)
        if word == .endraw, !isInRaw { return reportStrayEnd(name, inside: nil) }
        if word == .raw || word == .endraw { isInRaw = word == .raw }
        if let fault = segment.fault {
            report(fault, in: segment, at: index)
            return apply(.broken(word), word, name.range, tag)
        }
        do throws(SyntaxProblem) {
            apply(try parser.tag(word), word, name.range, tag)
        } catch {
            fail(error, in: segment, at: index)
            // Nobody knows whether the tag was meant with an end tag, so that one is no further error.
            if word == .set { excusedTags.insert(word.rawValue) }
            apply(.broken(word), word, name.range, tag)
        }
    }

    private func reader(of segment: Segment) -> TokenReader {
        TokenReader(
            bytes: bytes, file: file, from: segment.contentLower, to: segment.contentUpper,
            closing: range(segment.contentUpper, segment.upper))
    }

    /// Reports an unknown tag; goes on as if the nearest known one stood there.
    private mutating func unknown(_ name: Identifier, _ segment: Segment) {
        let tag = range(segment.lower, segment.upper)
        if name.name == "end" { return closeInnermost(name, tag) }
        if name.name.hasPrefix("end"), excusedTags.contains(String(name.name.dropFirst(3))) {
            return act(as: ForeignTag.advice(for: name.name)?.actsAs, name, tag)
        }
        excusedTags.insert(name.name)
        let shown = name.name.count > 40 ? name.name.prefix(40) + "…" : name.name
        let message = "there is no tag '\(shown)'"
        if let (help, actsAs) = ForeignTag.advice(for: name.name) {
            report(SyntaxProblem(message, at: name.range, help: help))
            return act(as: actsAs, name, tag)
        }
        let known = name.name.utf8.count > 40 ? [] : TagWord.allCases.map(\.rawValue)
        guard let nearest = NearestName.suggestion(for: name.name, among: known) else {
            let help = """
                values are printed with {{ \(shown) }}; the tags are if, for, set, with, include, extends, block, \
                macro, call, import, from, filter and raw
                """
            return report(SyntaxProblem(message, at: name.range, help: help))
        }
        report(SyntaxProblem(message, at: name.range, help: "did you mean '\(nearest)'?"))
        act(as: TagWord(rawValue: nearest), name, tag)
    }

    /// Does what a tag does that was probably meant, where that is no error of its own.
    private mutating func act(as word: TagWord?, _ name: Identifier, _ tag: SourceRange) {
        guard let word else { return }
        let fits =
            switch word {
            case .elif: blocks.contains { $0.word == .if }
            case .else: blocks.contains { $0.word == .if || $0.word == .for }
            default: word.opening.map { opening in blocks.contains { $0.word == opening } } ?? true
            }
        if fits { apply(.broken(word), word, name.range, tag) }
    }

    /// `{% end %}` of other languages.
    private mutating func closeInnermost(_ name: Identifier, _ tag: SourceRange) {
        let closing = blocks.last?.word.closing
        report(
            SyntaxProblem(
                "an end tag names what it ends", at: name.range,
                help: closing.map { "write '\($0.rawValue)'" } ?? "nothing is open here; leave the tag out"))
        if let closing { apply(.close(nil), closing, name.range, tag) }
    }
}
