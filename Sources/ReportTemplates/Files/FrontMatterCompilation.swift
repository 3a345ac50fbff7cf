import TemplateEngine

/// Compiles what a front matter says in the language of templates, and shows what is wrong where it stands
/// in the file.
struct FrontMatterCompilation {
    let schema: RecordType
    /// What is wrong so far.
    var problems: [TemplateDiagnostic] = []
    /// Which fields are named so far.
    private(set) var usage = FieldUsage()

    private static let conditionOpening = "{% if "
    private static let conditionEnd = " %}{% endif %}"

    init(schema: RecordType) {
        self.schema = schema
    }

    /// The requirements that compile; each may rely on those before it.
    mutating func requirements(_ requirements: [TemplateSettings.Requirement]) -> [TemplateRequirement] {
        var sound: [TemplateRequirement] = []
        for requirement in requirements {
            let text = requirement.expression
            // Compiled alone first: inside the template, an error would have no place in the file.
            let condition = Self.conditionOpening + text.text + Self.conditionEnd
            if compile(text, as: condition, offset: Self.conditionOpening.count, sound) != nil {
                sound.append(TemplateRequirement(text.text, message: requirement.message))
            }
        }
        return sound
    }

    /// The compiled name of the written file.
    ///
    /// By itself where that compiles: the fields that requirements name are none that the name needs, and the
    /// name has to be known before they are fetched.
    mutating func fileName(_ text: LocatedText, _ requirements: [TemplateRequirement]) -> Template? {
        let known = self
        if let name = compile(text, as: text.text, offset: 0, []) { return name }
        self = known
        return compile(text, as: text.text, offset: 0, requirements)
    }

    private mutating func compile(
        _ text: LocatedText, as source: String, offset: Int, _ requirements: [TemplateRequirement]
    ) -> Template? {
        do throws(TemplateError) {
            let template = try Template(
                SourceFile(name: text.file, text: source), schema: schema,
                options: TemplateSettings(format: .text).options,
                requirements: requirements)
            usage.fields.formUnion(template.usage.fields)
            return template
        } catch {
            problems += error.diagnostics.map { text.located($0, offset: offset) }
            return nil
        }
    }
}
