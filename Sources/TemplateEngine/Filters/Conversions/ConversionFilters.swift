import StatementModel

/// Filters that change the type of a value.
enum ConversionFilters {
    static let all: [Filter] = [string, int, decimal, toDate, minorUnits, fromMinorUnits, currency]

    static let string = Filter.text(
        "string", aliases: ["text"], "Any value as the text that it prints as.",
        examples: [FilterExample("{{ (day | string) ~ \"Z\" }}", prints: "2026-10-31Z")]
    ) { $0 }

    static let int = Filter(
        "int", aliases: ["integer"],
        "A text or a decimal as an integer; the fraction is cut off. A text that is no number is an error, "
            + "unless there is a `default`.",
        takes: [.text, .integer, .decimal, .boolean],
        parameters: [
            FilterParameter(name: "default", kinds: .integer, fallback: Literal.none)
        ],
        gives: .integer,
        examples: [
            FilterExample("{{ (number | int) + 1 }}", prints: "214457790"),
            FilterExample("{{ \"n/a\" | int(0) }}", prints: "0"),
        ],
        options: { arguments throws(FilterProblem) -> Int64? in
            switch arguments.value(0) {
            case .missing: return nil
            case .integer(let number): return number
            default: throw arguments.problem(0, "must be a whole number")
            }
        },
        apply: { value, fallback throws(FilterProblem) -> TemplateValue in
            if case .integer = value { return value }
            if case .boolean(let flag) = value { return .integer(flag ? 1 : 0) }
            guard let number = ScalarNumber.decimal(value) else {
                if let fallback, case .text = value { return .integer(fallback) }
                throw ScalarNumber.problem(value, for: "int")
            }
            return .integer(ScalarNumber.truncated(number))
        })

    static let decimal = Filter(
        "decimal", aliases: ["float"],
        "A text, an integer or an amount (in its major unit) as an exact decimal. A text that is no number is "
            + "an error, unless there is a `default`.",
        takes: [.text, .integer, .decimal, .money],
        parameters: [
            FilterParameter(name: "default", kinds: [.integer, .decimal], fallback: Literal.none)
        ],
        gives: .decimal,
        examples: [
            FilterExample("{{ (amount | decimal) / 2 }}", prints: "-6250"),
            FilterExample("{{ \"0.50\" | decimal }}", prints: "0.5"),
        ],
        options: { arguments throws(FilterProblem) -> ExactDecimal? in
            switch arguments.value(0) {
            case .missing: return nil
            case .integer(let number): return ExactDecimal(digits: number)
            case .decimal(let number): return number
            default: throw arguments.problem(0, "must be a number")
            }
        },
        apply: { value, fallback throws(FilterProblem) -> TemplateValue in
            if let number = ScalarNumber.decimal(value) { return .decimal(number) }
            if let fallback, case .text = value { return .decimal(fallback) }
            throw ScalarNumber.problem(value, for: "decimal")
        })

    static let toDate = Filter(
        "to_date", "A text that begins with a day like `2026-10-31` as a date.", takes: [.text, .date],
        gives: .date,
        examples: [FilterExample("{{ \"2028-02-01\" | to_date | end_of_month }}", prints: "2028-02-29")]
    ) { value throws(FilterProblem) -> TemplateValue in .date(try value.asDate(for: "to_date")) }

    static let minorUnits = Filter(
        "minor_units", "The amount as an integer of its minor unit: kobo, pesewas, cents.", takes: .money,
        gives: .integer, examples: [FilterExample("{{ amount | minor_units }}", prints: "-1250000")]
    ) { value throws(FilterProblem) -> TemplateValue in
        .integer(try value.asMoney(for: "minor_units").minorUnits)
    }

    static let fromMinorUnits = Filter(
        "from_minor_units", "An integer of minor units as an amount of a currency.", takes: .integer,
        parameters: [FilterParameter(name: "currency", kinds: .text)], gives: .money,
        examples: [FilterExample("{{ 1250050 | from_minor_units(\"NGN\") }}", prints: "12500.50")],
        options: { arguments throws(FilterProblem) in Currency(try arguments.text(0)) },
        apply: { value, currency throws(FilterProblem) -> TemplateValue in
            guard case .integer(let units) = value else {
                throw FilterProblem("'from_minor_units' takes a whole number")
            }
            return .money(Money(minorUnits: units, currency: currency))
        })

    static let currency = Filter(
        "currency", "The ISO 4217 code of an amount's currency.", takes: .money,
        examples: [FilterExample("{{ amount | currency }}", prints: "NGN")]
    ) { value throws(FilterProblem) -> TemplateValue in
        .text(try value.asMoney(for: "currency").currency.code)
    }
}
