/// Checks a template against its schema and makes a program of it.
struct Compiler {
    struct Result {
        let program: Program
        let warnings: [TemplateDiagnostic]
        let usage: FieldUsage
    }

    static func compile(
        _ source: SourceFile, schema: RecordType, options: TemplateOptions,
        requirements: [TemplateRequirement], loader: TemplateLoader
    ) throws(TemplateError) -> Result {
        Result(program: Program(), warnings: [], usage: FieldUsage())
    }
}
