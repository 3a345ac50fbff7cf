import TemplateEngine

extension CompiledTemplate {
    /// Whether a user means this template by a name: its file's name, with the extension or without.
    public func isCalled(_ name: String) -> Bool {
        name == baseName || name == TemplateFileName(file.name).file || name == file.name
    }

    /// Finds what is wrong with the options that the run sets for this template.
    ///
    /// - Throws: ``TemplateOptionError`` for an option that must be set and is not, and for a value that is not
    ///   allowed.
    public func checkOptions() throws(TemplateOptionError) {
        _ = try optionValues()
    }

    /// The values of the declared options, in their order; nil for one that is not set and has no default.
    func optionValues() throws(TemplateOptionError) -> [OptionValue?] {
        var values: [OptionValue?] = []
        for declaration in settings.optionDeclarations {
            values.append(try value(of: declaration))
        }
        return values
    }

    /// The record with what the run sets, as the template was compiled for it.
    func withOptions(_ record: any TemplateRecord) throws(RenderError) -> any TemplateRecord {
        guard let slot = optionSlot else { return record }
        do {
            return RecordWithOptions(record, slot: slot, values: try optionValues())
        } catch {
            throw .requirement(error.description)
        }
    }

    private func value(of declaration: OptionDeclaration) throws(TemplateOptionError) -> OptionValue? {
        let name = declaration.name.text
        var chosen: OptionAssignment?
        for assignment in context.options where assignment.name == name && assignment.reaches(self) {
            if assignment.weight >= chosen?.weight ?? 0 { chosen = assignment }
        }
        guard let chosen else {
            guard !declaration.isRequired else {
                throw .missing(
                    template: baseName, option: name, meaning: declaration.meaning,
                    allowed: declaration.type.words)
            }
            return declaration.defaultValue
        }
        guard let value = declaration.type.value(of: chosen.value) else {
            throw .notAllowed(
                template: baseName, option: name, value: chosen.value, allowed: declaration.type.words,
                chosen)
        }
        return value
    }
}

extension ReportContext {
    /// Finds assignments that reach none of a run's templates.
    ///
    /// The configuration file is for all runs: what it says about templates that this run does not use is
    /// passed over.
    ///
    /// - Throws: ``TemplateOptionError``.
    public func checkOptions(reach templates: [CompiledTemplate]) throws(TemplateOptionError) {
        for assignment in options {
            let reached = templates.filter { assignment.reaches($0) }
            if let name = assignment.template, reached.isEmpty {
                guard assignment.source == .commandLine else { continue }
                throw .unknownTemplate(
                    assignment,
                    suggestion: NearestName.suggestion(for: name, among: templates.map(\.baseName)))
            }
            let known = Set(reached.flatMap { $0.settings.optionDeclarations.map(\.name.text) }).sorted()
            guard known.contains(assignment.name) else {
                throw .unknown(
                    assignment, known: known,
                    suggestion: NearestName.suggestion(for: assignment.name, among: known))
            }
        }
    }
}
