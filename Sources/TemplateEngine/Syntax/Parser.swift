/// Makes a tree of nodes of a template's text.
struct Parser {
    let file: Int
    let bytes: [UInt8]
    let newline: [UInt8]
    var diagnostics: Diagnostics
    var segments: [Segment] = []
    let whitespace: Whitespace
    /// Blocks whose end has not come, the innermost last.
    var blocks: [OpenBlock] = []
    var root: [Node] = []
    /// Text that no node holds yet; joined, because whitespace control and comments cut it into pieces.
    private var text: [UInt8] = []
    private var textRange: SourceRange?
    /// Errors of this file; the parser stops when nobody would read more of them.
    var errors = 0
    /// Whether the end of the file is inside a tag, so that missing end tags mean nothing.
    var endsInsideTag = false
    /// How often the rest of the file was split anew behind a forgotten quote.
    var splits = 0
    /// Whether the text that comes is that of a raw block.
    var isInRaw = false
    /// Tags with errors whose end tags, if there are any, are no further ones.
    var excusedTags: Set<String> = []

    /// Beyond this many levels a template is hard to read, and later steps would need much stack.
    static let depthLimit = 100

    /// Parses one file; problems go to `diagnostics`, and parsing goes on after each so that all are told at
    /// once.
    static func parse(
        file: Int, diagnostics: inout Diagnostics, newline: TemplateOptions.Newline
    ) -> [Node] {
        var parser = Parser(file: file, diagnostics: diagnostics, newline: newline)
        parser.run()
        diagnostics = parser.diagnostics
        return parser.root
    }

    /// Parses a single expression, for requirements.
    static func parseExpression(file: Int, diagnostics: inout Diagnostics) -> Expression? {
        let bytes = diagnostics.file(file).bytes
        if let problem = TextCheck.problem(in: bytes, file: file) {
            diagnostics.error(problem.message, at: problem.range, help: problem.help)
        }
        let start = TextCheck.lengthOfByteOrderMark(bytes)
        let reader = TokenReader(bytes: bytes, file: file, from: start, to: bytes.count, closing: nil)
        var parser = ExpressionParser(tokens: reader)
        do throws(SyntaxProblem) {
            let expression = try parser.expression()
            try parser.expectEnd()
            return expression
        } catch {
            diagnostics.error(error.message, at: error.range, help: error.help)
            return nil
        }
    }

    private init(file: Int, diagnostics: Diagnostics, newline: TemplateOptions.Newline) {
        self.file = file
        self.diagnostics = diagnostics
        self.newline = newline == .lf ? [0x0A] : [0x0D, 0x0A]
        bytes = diagnostics.file(file).bytes
        whitespace = Whitespace(bytes: bytes, start: TextCheck.lengthOfByteOrderMark(bytes))
    }

    private mutating func run() {
        if let problem = TextCheck.problem(in: bytes, file: file) { report(problem) }
        split(from: TextCheck.lengthOfByteOrderMark(bytes))
        var index = 0
        while index < segments.count, errors < Diagnostics.limit {
            let segment = segments[index]
            switch segment.kind {
            case .text: addText(at: index)
            case .comment: if let fault = segment.fault { report(fault, in: segment, at: index) }
            case .output: output(segment, at: index)
            case .block: block(segment, at: index)
            }
            index += 1
            // Far too deep, which is told already: looking for the block of an end tag would take long.
            if blocks.count > 10 * Self.depthLimit {
                endsInsideTag = true
                break
            }
        }
        finish()
    }

    /// Splits the file from a place on, behind the segments that stay.
    mutating func split(from start: Int) {
        let first = segments.count
        segments += Segmenter.segments(of: bytes, from: start)
        whitespace.markTagsThatStandAlone(in: &segments, from: first)
    }

    mutating func report(_ problem: SyntaxProblem) {
        errors += 1
        diagnostics.error(problem.message, at: problem.range, help: problem.help)
    }

    func range(_ lower: Int, _ upper: Int) -> SourceRange {
        SourceRange(file: file, lower: lower, upper: upper)
    }
}

extension Parser {
    private mutating func addText(at index: Int) {
        let kept = whitespace.kept(
            segments[index], after: index > 0 ? segments[index - 1] : nil,
            before: index + 1 < segments.count ? segments[index + 1] : nil)
        guard !kept.isEmpty else { return }
        let range = range(kept.lowerBound, kept.upperBound)
        textRange = textRange?.through(range) ?? range
        var start = kept.lowerBound
        for place in kept where bytes[place] == 0x0A {
            let hasReturn = place > start && bytes[place - 1] == 0x0D
            text += bytes[start..<(hasReturn ? place - 1 : place)]
            text += newline
            start = place + 1
        }
        text += bytes[start..<kept.upperBound]
    }

    /// Makes a node of the text that was collected.
    mutating func flushText() {
        guard let range = textRange else { return }
        let node = Node(kind: .text(text), range: range)
        text = []
        textRange = nil
        append(node)
    }

    mutating func add(_ kind: Node.Kind, at range: SourceRange) {
        flushText()
        append(Node(kind: kind, range: range))
    }

    mutating func append(_ node: Node) {
        if blocks.isEmpty {
            root.append(node)
        } else {
            blocks[blocks.count - 1].nodes.append(node)
        }
    }
}
