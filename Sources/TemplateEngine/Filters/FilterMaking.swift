extension Filter {
    /// Creates a filter whose arguments become options, once per place in a template where they are literals.
    ///
    /// - Parameters:
    ///   - options: reads and checks the arguments.
    ///   - apply: computes the result of a value.
    ///   - append: appends the result as text; used only where all arguments are literals.
    ///   - plainness: where what `append` writes never needs escaping.
    init<Options: Sendable>(
        _ name: String, aliases: [String] = [], _ summary: String, takes input: ValueKinds,
        parameters: [FilterParameter] = [], gives type: TemplateType = .text,
        result: (@Sendable (TemplateType) -> TemplateType)? = nil, examples: [FilterExample],
        options: @escaping @Sendable (FilterArguments) throws(FilterProblem) -> Options,
        apply: @escaping @Sendable (TemplateValue, Options) throws(FilterProblem) -> TemplateValue,
        append: (@Sendable (TemplateValue, Options, inout OutputBuffer) throws(FilterProblem) -> Void)? = nil,
        plainness: @escaping @Sendable (Options) -> Plainness = { _ in .nowhere }
    ) {
        self.init(
            name: name, aliases: aliases, summary: summary, examples: examples, input: input,
            parameters: parameters, result: result ?? { _ in type }
        ) { literals throws(FilterProblem) -> PreparedFilter in
            try Self.checkLiterals(literals, of: name, parameters: parameters)
            guard let arguments = FilterArguments(literals: literals, of: name, parameters: parameters) else {
                return PreparedFilter { value, values throws(FilterProblem) -> TemplateValue in
                    try apply(value, options(FilterArguments(values, of: name, parameters: parameters)))
                }
            }
            let ready = try options(arguments)
            var prepared = PreparedFilter { value, _ throws(FilterProblem) -> TemplateValue in
                try apply(value, ready)
            }
            if let append {
                prepared.appends = true
                prepared.append = { value, bytes throws(FilterProblem) in try append(value, ready, &bytes) }
                prepared.plainness = plainness(ready)
            }
            return prepared
        }
    }

    /// Creates a filter without parameters.
    init(
        _ name: String, aliases: [String] = [], _ summary: String, takes input: ValueKinds,
        gives type: TemplateType = .text, result: (@Sendable (TemplateType) -> TemplateType)? = nil,
        examples: [FilterExample],
        apply: @escaping @Sendable (TemplateValue) throws(FilterProblem) -> TemplateValue
    ) {
        self.init(
            name: name, aliases: aliases, summary: summary, examples: examples, input: input,
            result: result ?? { _ in type }
        ) { _ in
            PreparedFilter { value, _ throws(FilterProblem) -> TemplateValue in try apply(value) }
        }
    }

    /// Creates a filter that appends texts, which are also its results.
    init<Options: Sendable>(
        appending name: String, aliases: [String] = [], _ summary: String, takes input: ValueKinds,
        parameters: [FilterParameter] = [], examples: [FilterExample],
        options: @escaping @Sendable (FilterArguments) throws(FilterProblem) -> Options,
        append:
            @escaping @Sendable (TemplateValue, Options, inout OutputBuffer) throws(FilterProblem) -> Void,
        plainness: @escaping @Sendable (Options) -> Plainness = { _ in .nowhere }
    ) {
        self.init(
            name, aliases: aliases, summary, takes: input, parameters: parameters, examples: examples,
            options: options,
            apply: { value, options throws(FilterProblem) -> TemplateValue in
                var bytes = OutputBuffer()
                try append(value, options, &bytes)
                return .text(bytes.text())
            }, append: append, plainness: plainness)
    }

    /// Creates a filter of texts; what prints otherwise becomes its text first.
    static func text<Options: Sendable>(
        _ name: String, aliases: [String] = [], _ summary: String, parameters: [FilterParameter],
        examples: [FilterExample],
        options: @escaping @Sendable (FilterArguments) throws(FilterProblem) -> Options,
        apply: @escaping @Sendable (String, Options) throws(FilterProblem) -> String
    ) -> Filter {
        Filter(
            name, aliases: aliases, summary, takes: .scalars, parameters: parameters, examples: examples,
            options: options
        ) { value, options throws(FilterProblem) -> TemplateValue in
            .text(try apply(value.asText(for: name), options))
        }
    }

    /// Creates a filter of texts without parameters.
    static func text(
        _ name: String, aliases: [String] = [], _ summary: String, examples: [FilterExample],
        apply: @escaping @Sendable (String) throws(FilterProblem) -> String
    ) -> Filter {
        Filter(name, aliases: aliases, summary, takes: .scalars, examples: examples) {
            value throws(FilterProblem) -> TemplateValue in
            .text(try apply(value.asText(for: name)))
        }
    }

    /// A parameter that the filter looks at before there are values cannot come from one.
    private static func checkLiterals(
        _ literals: [Literal?], of name: String, parameters: [FilterParameter]
    ) throws(FilterProblem) {
        for (literal, parameter) in zip(literals, parameters) where literal == nil && parameter.isLiteral {
            throw FilterProblem(
                "'\(parameter.name)' of '\(name)' must be a literal, for example a text in quotes")
        }
    }
}

extension TemplateValue {
    /// The value as text, for filters of texts.
    func asText(for filter: String) throws(FilterProblem) -> String {
        if case .text(let text) = self { return text }
        guard let text = PlainText.text(self) else {
            throw FilterProblem("'\(filter)' takes text, not \(kindName)")
        }
        return text
    }
}
