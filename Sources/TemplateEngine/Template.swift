public import ByteSinks

/// A compiled template: checked against a schema, ready to render any number of times, from any task.
///
/// With data of one's own (`Examples/embedding` is the whole program):
///
/// ```swift
/// let kind = RecordBinding<Invoice>("invoice", fields: [BoundField("name", .text) { .text($0.name) }])
/// let source = SourceFile(name: "letter", text: "Dear {{ name }},\n")
/// let template = try Template(source, schema: kind.type)
/// var sink = MemorySink()
/// try template.render(kind.record(Invoice(name: "Ada")), to: &sink)
/// ```
public struct Template: Sendable {
    /// Things worth a second look, such as uses of `raw`.
    public let warnings: [TemplateDiagnostic]
    /// Which fields of which kinds of records the template names.
    public let usage: FieldUsage

    let program: Program

    /// Compiles a template.
    ///
    /// - Parameters:
    ///   - source: the template.
    ///   - schema: the kind of record whose fields the template's outermost names are.
    ///   - options: the format of the output.
    ///   - requirements: what must hold before a byte is written.
    ///   - loader: finds the files that `include`, `extends` and `import` name.
    /// - Throws: ``TemplateError`` with everything that is wrong.
    public init(
        _ source: SourceFile, schema: RecordType, options: TemplateOptions = TemplateOptions(),
        requirements: [TemplateRequirement] = [], loader: TemplateLoader = .none
    ) throws(TemplateError) {
        let compiled = try Compiler.compile(
            source, schema: schema, options: options, requirements: requirements, loader: loader)
        warnings = compiled.warnings
        usage = compiled.usage
        program = compiled.program
    }

    /// Renders a record.
    ///
    /// Pure: the bytes follow from the template and the record alone. Memory does not grow with the rows of a
    /// list that the template walks in its own order.
    ///
    /// - Returns: what was left out or changed on the way.
    /// - Throws: ``RenderError``; the sink then holds an incomplete document.
    @discardableResult
    public func render(
        _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) throws(RenderError) -> RenderSummary {
        try Renderer.render(program, record, to: &sink)
    }

    /// The same with the sink told at each row: when a list's walk is asked for the next row, the sink has every
    /// byte of those before, unless they are printed into a variable.
    ///
    /// For measuring; far slower with a sink that does work at each call.
    @discardableResult
    package func renderRowByRow(
        _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) throws(RenderError) -> RenderSummary {
        try Renderer.render(program, record, to: &sink, pieceSize: 1)
    }
}

/// A condition that data must meet before a template is rendered.
public struct TemplateRequirement: Hashable, Sendable {
    /// An expression: an optional value that must be there, or a condition that must be true.
    public let expression: String
    /// What to tell when it is not met; nil for a sentence that names the expression.
    public let message: String?

    /// Creates a requirement.
    public init(_ expression: String, message: String? = nil) {
        self.expression = expression
        self.message = message
    }
}

/// Finds other template files by the names that templates use.
public struct TemplateLoader: Sendable {
    /// The file of a name, or nil when there is none.
    public let load: @Sendable (String) -> SourceFile?
    /// The names that exist, for suggestions.
    public let names: @Sendable () -> [String]

    /// Creates a loader.
    public init(
        load: @escaping @Sendable (String) -> SourceFile?, names: @escaping @Sendable () -> [String] = { [] }
    ) {
        self.load = load
        self.names = names
    }

    /// Finds nothing.
    public static let none = TemplateLoader { _ in nil }

    /// Finds files in memory.
    public init(files: [String: String]) {
        self.init { name in
            files[name].map { SourceFile(name: name, text: $0) }
        } names: {
            files.keys.sorted()
        }
    }
}

/// Which fields a template names, by kind of record.
public struct FieldUsage: Hashable, Sendable {
    /// Names such as `report.identity`, `transaction.category`: the kind of record, a point, the field.
    public var fields: Set<String> = []

    /// Creates a usage.
    public init(fields: Set<String> = []) {
        self.fields = fields
    }

    /// Whether a field of a kind of record is named anywhere in the template.
    public func contains(_ field: String, of record: String) -> Bool { fields.contains("\(record).\(field)") }
}

/// What happened while a template was rendered.
public struct RenderSummary: Hashable, Sendable {
    /// How many characters the format forbids and were left out.
    public var droppedCharacters = 0
    /// How many texts got an apostrophe because a spreadsheet would have taken them for a formula.
    public var guardedFormulas = 0

    /// Creates a summary.
    public init() {}
}

/// Why a rendering stopped.
public enum RenderError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Something in the template met data that it cannot be applied to: an overflow, two currencies.
    case evaluation(TemplateDiagnostic)
    /// A requirement of the template is not met; the sentence says which.
    case requirement(String)
    /// The destination failed.
    case sink(SinkError)
    /// The data could not be read on.
    case data(String)

    /// What is wrong and where.
    public var description: String {
        switch self {
        case .evaluation(let diagnostic): diagnostic.description
        case .requirement(let sentence), .data(let sentence): sentence
        case .sink(let error): error.description
        }
    }
}
