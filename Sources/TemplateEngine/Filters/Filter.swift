/// A filter over single values: `value | name(arguments)`.
///
/// Filters over lists (`where`, `sort`, `sum`, …) and `default` are no values of this type: the compiler
/// turns them into loops and conditions.
struct Filter: Sendable {
    /// The name in templates.
    let name: String
    /// Other names that people know from relatives of this language.
    var aliases: [String] = []
    /// What it does, in a sentence; for the reference page.
    let summary: String
    /// Templates with what they print, for the reference page; a test runs each.
    let examples: [FilterExample]
    /// Which values it takes.
    let input: ValueKinds
    /// What stands in the parentheses, in order.
    var parameters: [FilterParameter] = []
    /// The type of the result for a type of the input.
    let result: @Sendable (TemplateType) -> TemplateType
    /// Makes the filter ready for one place in a template.
    ///
    /// Takes one literal for each parameter: the argument where it is a literal in the template, the
    /// parameter's own fallback where there is no argument, nil where the value comes at run time.
    let prepare: @Sendable ([Literal?]) throws(FilterProblem) -> PreparedFilter
}

/// A filter at one place in a template.
struct PreparedFilter: Sendable {
    /// Computes the result of a value that is there; the arguments stand in the order of the parameters, with
    /// fallbacks filled in.
    let apply: @Sendable (TemplateValue, [TemplateValue]) throws(FilterProblem) -> TemplateValue
    /// Whether there is an ``append``; where there is none, ``apply`` is as good.
    var appends = false
    /// Appends the result as text without building it first.
    ///
    /// For filters that stand last in front of the output in hot loops: dates and amounts. Not an optional:
    /// taking the function out of one would count references each time.
    var append: @Sendable (TemplateValue, inout OutputBuffer) throws(FilterProblem) -> Void = { _, _ in }
    /// Where the result of ``append`` never needs escaping.
    var plainness = Plainness.nowhere
}

/// An example of the reference page.
struct FilterExample: Sendable {
    /// The template.
    let template: String
    /// What it prints.
    let output: String

    init(_ template: String, prints output: String) {
        self.template = template
        self.output = output
    }
}

/// What stands in a filter's parentheses.
struct FilterParameter: Sendable {
    /// The name, for `width=3` and for error texts.
    let name: String
    /// Which values it takes.
    let kinds: ValueKinds
    /// The value where no argument is given; nil where one must be.
    var fallback: Literal?
    /// Whether the argument must be a literal, because it is looked at when the template is compiled.
    var isLiteral = false
}

/// Kinds of values that a filter takes.
struct ValueKinds: OptionSet, Sendable, Hashable {
    let rawValue: Int

    static let text = ValueKinds(rawValue: 1)
    static let integer = ValueKinds(rawValue: 2)
    static let decimal = ValueKinds(rawValue: 4)
    static let money = ValueKinds(rawValue: 8)
    static let date = ValueKinds(rawValue: 16)
    static let boolean = ValueKinds(rawValue: 32)
    static let markup = ValueKinds(rawValue: 64)
    /// Integers, decimals and money.
    static let numbers: ValueKinds = [.integer, .decimal, .money]
    /// Everything that prints, except markup.
    static let scalars: ValueKinds = [.text, .integer, .decimal, .money, .date, .boolean]
}

/// Why a filter does not take a value or an argument; the sentence has no full stop and no personal data.
struct FilterProblem: Error, Hashable, Sendable {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
