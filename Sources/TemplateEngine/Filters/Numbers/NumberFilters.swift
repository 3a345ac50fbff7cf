import StatementModel

/// Filters that compute with numbers.
enum NumberFilters {
    static let all: [Filter] = [abs, round, percent, ordinal]

    static let abs = Filter(
        "abs", "Without its sign.", takes: .numbers, result: { $0 },
        examples: [FilterExample("{{ amount | abs }}", prints: "12500.00")], apply: withoutSign)

    static let round = Filter(
        "round",
        "To so many digits behind the point. `method` is \"common\" (halves away from zero), \"floor\" or "
            + "\"ceil\". Integers stay as they are.",
        takes: [.integer, .decimal],
        parameters: [
            FilterParameter(name: "digits", kinds: .integer, fallback: .integer(0)),
            FilterParameter(name: "method", kinds: .text, fallback: .text("common")),
        ],
        result: { $0 },
        examples: [
            FilterExample("{{ rate | round(2) }}", prints: "0.13"),
            FilterExample("{{ rate | round(2, \"floor\") }}", prints: "0.12"),
        ],
        options: { arguments throws(FilterProblem) in
            guard let method = DecimalRounding.Method(rawValue: try arguments.text(1)) else {
                throw arguments.problem(1, "must be \"common\", \"floor\" or \"ceil\"")
            }
            return DecimalRounding(digits: try arguments.integer(0, in: 0...18), method: method)
        },
        apply: { value, rounding throws(FilterProblem) -> TemplateValue in
            switch value {
            case .integer: return value
            case .decimal(let number): return .decimal(rounding.applied(to: number))
            default: throw FilterProblem("'round' takes a decimal or an integer, not \(value.kindName)")
            }
        })

    static let percent = Filter(
        appending: "percent", "As hundredths with a percent sign, halves rounded away from zero.",
        takes: [.integer, .decimal],
        parameters: [
            FilterParameter(name: "digits", kinds: .integer, fallback: .integer(0)),
            NumberLayoutParameters.locale,
        ],
        examples: [
            FilterExample("{{ rate | percent }}", prints: "13%"),
            FilterExample("{{ rate | percent(1) }}", prints: "12.5%"),
        ],
        options: { arguments throws(FilterProblem) in
            _ = try arguments.integer(0, in: 0...NumberLayout.digitLimit)
            return try NumberLayoutParameters.layout(
                arguments, locale: 1, digits: 0, separator: nil, mark: nil)
        },
        append: { value, layout, bytes throws(FilterProblem) in
            let hundredths = try hundredths(of: value)
            guard let prepared = layout.prepared(.decimal(hundredths)) else { return }
            if prepared.number.isNegative { bytes.append(UInt8(ascii: "-")) }
            layout.append(prepared, to: &bytes)
            bytes.append(UInt8(ascii: "%"))
        })

    static let ordinal = Filter(
        "ordinal", "The place in a row: 1st, 2nd, 3rd, 4th.", takes: .integer,
        examples: [FilterExample("{{ count | ordinal }}", prints: "3rd")]
    ) { value throws(FilterProblem) -> TemplateValue in
        guard let number = value.wholeNumber else {
            throw FilterProblem("'ordinal' takes an integer, not \(value.kindName)")
        }
        return .text(EnglishNumber.ordinal(number))
    }

    private static func withoutSign(_ value: TemplateValue) throws(FilterProblem) -> TemplateValue {
        switch value {
        case .integer(let number): return .integer(try magnitude(number))
        case .decimal(let number):
            return .decimal(
                ExactDecimal(digits: try magnitude(number.digits), fractionDigits: number.fractionDigits))
        case .money(let money):
            return .money(Money(minorUnits: try magnitude(money.minorUnits), currency: money.currency))
        default: throw FilterProblem("'abs' takes a number, not \(value.kindName)")
        }
    }

    private static func magnitude(_ number: Int64) throws(FilterProblem) -> Int64 {
        guard let magnitude = Int64(exactly: number.magnitude) else {
            throw FilterProblem("the result of 'abs' does not fit into 64 bits")
        }
        return magnitude
    }

    /// A hundred times a number.
    private static func hundredths(of value: TemplateValue) throws(FilterProblem) -> ExactDecimal {
        let number =
            switch value {
            case .integer(let number): ExactDecimal(digits: number)
            case .decimal(let number): number
            default: throw FilterProblem("'percent' takes a decimal or an integer, not \(value.kindName)")
            }
        if number.fractionDigits >= 2 {
            return ExactDecimal(digits: number.digits, fractionDigits: number.fractionDigits - 2)
        }
        guard let digits = number.scaled(toFractionDigits: 2) else {
            throw FilterProblem("the result of 'percent' does not fit into 64 bits")
        }
        return ExactDecimal(digits: digits)
    }
}
