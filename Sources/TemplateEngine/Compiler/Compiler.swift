/// Checks a template against its schema and makes a program of it, in one pass over the syntax tree.
///
/// After an error it goes on with what it knows, so that all errors are told at once; an expression whose type
/// is not known is nil and says nothing further.
struct Compiler {
    struct Result {
        let program: Program
        let warnings: [TemplateDiagnostic]
        let usage: FieldUsage
    }

    let schema: RecordType
    let options: TemplateOptions
    let loader: TemplateLoader

    var builder: ProgramBuilder
    var diagnostics = Diagnostics()
    var files: [SourceFile] = []
    var usage = FieldUsage()

    var scopes: [Scope] = [Scope(isFrame: true)]
    var loops: [LoopState] = []
    /// Paths of optional values that are sure to be there at this place.
    var present: Set<String> = []
    /// Those that the requirements make sure of, everywhere.
    var required: Set<String> = []
    /// Where the output stands; nil inside texts that are only printed later.
    var position: OutputPosition?
    /// The elements of XML that are open; nil for formats that have none.
    var elements: ElementNesting?
    /// What must close the elements that are opened in it.
    var part = ElementPart.document

    /// Where in a sheet the template stands; nil in a template of text.
    var cellPlace: CellPlace?

    var macros: [MacroDefinition] = []
    var instances: [MacroInstance.Key: MacroInstance] = [:]
    var macroStack: [Int] = []
    var callers: [CallerBody] = []
    /// For each macro that is being compiled, whether a {% call %} calls it.
    var calledMacros: [Bool] = []

    /// Bodies of blocks by name, the innermost child's first.
    var blocks: [String: [[Node]]] = [:]
    var blockStack: [(name: String, level: Int)] = []
    /// Names of the files that are being compiled, outermost first.
    var fileStack: [String] = []
    var parsedFiles: [String: [Node]] = [:]

    /// The records whose currency the amounts of a domain have.
    var owners: [Int: Operand] = [:]

    private var lastNumber = 0
    var domains: [String: Int] = [:]

    /// The amounts of the document's one currency.
    static let rootDomain = 0

    init(schema: RecordType, options: TemplateOptions, loader: TemplateLoader) {
        self.schema = schema
        self.options = options
        self.loader = loader
        builder = ProgramBuilder(options: options)
        position = OutputPosition(options)
        elements = ElementNesting(options.format)
    }

    static func compile(
        _ source: SourceFile, schema: RecordType, options: TemplateOptions,
        requirements: [TemplateRequirement], loader: TemplateLoader, hasCells: Bool = false
    ) throws(TemplateError) -> Result {
        var compiler = Compiler(schema: schema, options: options, loader: loader)
        if hasCells { compiler.cellPlace = .betweenCells }
        compiler.compile(requirements)
        let file = compiler.add(source)
        let nodes = compiler.parse(file)
        compiler.fileStack = [source.name]
        compiler.compileFile(nodes)
        let end = SourceRange(file: file, lower: source.bytes.count, upper: source.bytes.count)
        compiler.finish(at: end)
        guard !compiler.diagnostics.hasErrors else {
            throw TemplateError(diagnostics: compiler.diagnostics.errors)
        }
        return Result(
            program: compiler.builder.finished(files: compiler.files),
            warnings: compiler.diagnostics.warnings, usage: compiler.usage)
    }

    private mutating func finish(at end: SourceRange) {
        if let problem = position?.problemAtEnd() {
            error(problem.message, at: end, help: problem.help)
        }
        reportLeftOpen()
        builder.emit(.stop, at: end)
    }

    // MARK: What every part needs

    mutating func add(_ file: SourceFile) -> Int {
        files.append(file)
        return diagnostics.add(file)
    }

    mutating func parse(_ file: Int) -> [Node] {
        Parser.parse(file: file, diagnostics: &diagnostics, newline: options.newline)
    }

    mutating func error(_ message: String, at range: SourceRange, help: String? = nil) {
        diagnostics.error(message, at: range, help: help)
    }

    /// A number that nothing else has.
    mutating func newNumber() -> Int {
        lastNumber += 1
        return lastNumber
    }

    /// A path for a variable, different at each assignment.
    mutating func newPath() -> String { "#\(newNumber())" }

    /// What stands in the template at a range.
    func text(of range: SourceRange) -> String {
        String(decoding: files[range.file].bytes[range.lower..<range.upper], as: UTF8.self)
    }

    /// Does something with names of its own, and forgets them.
    mutating func withScope<Result>(_ scope: Scope, _ work: (inout Compiler) -> Result) -> Result {
        scopes.append(scope)
        defer { scopes.removeLast() }
        return work(&self)
    }

    /// Does something where further values are sure to be there.
    mutating func withPresent<Result>(
        _ paths: Set<String>, _ work: (inout Compiler) -> Result
    ) -> Result {
        let outer = present
        present.formUnion(paths)
        defer { present = outer }
        return work(&self)
    }

    private mutating func compile(_ requirements: [TemplateRequirement]) {
        for requirement in requirements {
            let file = add(SourceFile(name: "requires", text: requirement.expression))
            guard let expression = Parser.parseExpression(file: file, diagnostics: &diagnostics) else {
                continue
            }
            let isMet = builder.newLabel()
            jump(to: isMet, when: true, expression)
            let sentence =
                requirement.message
                ?? "The template needs what this says, and the data do not have it: \(requirement.expression)"
            builder.emit(.fail(message: builder.message(sentence)), at: expression.range)
            builder.bind(isMet)
            present.formUnion(facts(expression, when: true))
            required = present
        }
    }
}
