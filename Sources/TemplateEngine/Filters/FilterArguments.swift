import StatementModel

/// The arguments of one call of a filter, in the order of its parameters, read with their types.
struct FilterArguments {
    private let filter: String
    private let parameters: [FilterParameter]
    private let values: [TemplateValue]

    init(_ values: [TemplateValue], of filter: String, parameters: [FilterParameter]) {
        self.values = values
        self.filter = filter
        self.parameters = parameters
    }

    /// The arguments of a call without any that comes at run time; nil when there is one.
    init?(literals: [Literal?], of filter: String, parameters: [FilterParameter]) {
        var values: [TemplateValue] = []
        for literal in literals {
            guard let literal else { return nil }
            values.append(TemplateValue(literal))
        }
        self.init(values, of: filter, parameters: parameters)
    }

    /// Whether an argument is `none`, or nothing.
    func isMissing(_ place: Int) -> Bool { values[place].isMissing }

    /// A text; numbers, days and truth values become their text.
    func text(_ place: Int) throws(FilterProblem) -> String {
        guard let text = PlainText.text(values[place]) else { throw problem(place, "must be a text") }
        return text
    }

    /// A text, or nil for `none`.
    func optionalText(_ place: Int) throws(FilterProblem) -> String? {
        isMissing(place) ? nil : try text(place)
    }

    /// A whole number within a range.
    func integer(_ place: Int, in range: ClosedRange<Int>) throws(FilterProblem) -> Int {
        guard case .integer(let number) = values[place] else {
            throw problem(place, "must be a whole number")
        }
        guard let number = Int(exactly: number), range.contains(number) else {
            throw problem(place, "must be \(Self.words(for: range))")
        }
        return number
    }

    /// A whole number within a range, or nil for `none`.
    func optionalInteger(_ place: Int, in range: ClosedRange<Int>) throws(FilterProblem) -> Int? {
        isMissing(place) ? nil : try integer(place, in: range)
    }

    /// A truth value.
    func boolean(_ place: Int) throws(FilterProblem) -> Bool {
        guard case .boolean(let flag) = values[place] else { throw problem(place, "must be true or false") }
        return flag
    }

    /// The argument as it is.
    func value(_ place: Int) -> TemplateValue { values[place] }

    /// What is wrong with an argument: the predicate follows on the parameter's name.
    func problem(_ place: Int, _ predicate: String) -> FilterProblem {
        FilterProblem("'\(parameters[place].name)' of '\(filter)' \(predicate)")
    }

    private static func words(for range: ClosedRange<Int>) -> String {
        range.upperBound == TextWidth.limit
            ? "at least \(range.lowerBound) and at most a million"
            : "from \(range.lowerBound) to \(range.upperBound)"
    }
}

extension TemplateValue {
    /// A constant as a value.
    init(_ literal: Literal) {
        self =
            switch literal {
            case .text(let text): .text(text)
            case .integer(let number): .integer(number)
            case .decimal(let number): .decimal(number)
            case .boolean(let flag): .boolean(flag)
            case .none: .missing
            }
    }

    /// Whether it is nothing.
    var isMissing: Bool {
        if case .missing = self { true } else { false }
    }

    /// An integer, or a decimal without a fraction, as JSON may have it; nil for other values.
    var wholeNumber: Int64? {
        switch self {
        case .integer(let number): number
        case .decimal(let number) where number.fractionDigits == 0: number.digits
        default: nil
        }
    }

    /// What it is, for error texts; never the value itself.
    var kindName: String {
        switch self {
        case .missing: "nothing"
        case .boolean: "a truth value"
        case .integer: "an integer"
        case .decimal: "a decimal"
        case .money: "money"
        case .date: "a date"
        case .text: "text"
        case .list: "a list"
        case .record: "a record"
        }
    }
}
