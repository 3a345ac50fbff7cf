import StatementModel

/// Filters that print amounts and other numbers.
enum AmountFilters {
    static let all: [Filter] = [plain, grouped, accounting, withSymbol, withCode, words]

    static let plain = Filter(
        appending: "plain", "For programs: no separators, `-` in front of negative numbers, all digits.",
        takes: .numbers,
        parameters: [FilterParameter(name: "mark", kinds: .text, fallback: .text("."))],
        examples: [
            FilterExample("{{ amount | plain }}", prints: "-12500.00"),
            FilterExample("{{ amount | plain(mark=\",\") }}", prints: "-12500,00"),
        ],
        options: { arguments throws(FilterProblem) in
            NumberLayout(separator: .empty, mark: try NumberLayoutParameters.mark(arguments, 0))
        },
        append: { value, layout, bytes throws(FilterProblem) in
            let prepared = try layout.prepared(value, for: "plain")
            if prepared.number.isNegative { bytes.append(UInt8(ascii: "-")) }
            layout.append(prepared, to: &bytes)
        }, plainness: \.plainness)

    static let grouped = Filter(
        appending: "grouped",
        "For readers: a separator between thousands, by itself a comma. `locale` is \"NG\", \"GH\", \"KE\" "
            + "(1,234.50), \"ZA\" (1 234,50) or \"plain\"; `digits` rounds to so many behind the mark.",
        takes: .numbers,
        parameters: [
            NumberLayoutParameters.separator, NumberLayoutParameters.mark,
            FilterParameter(name: "minus", kinds: .text, fallback: .text("-")),
            NumberLayoutParameters.locale, NumberLayoutParameters.digits,
        ],
        examples: [
            FilterExample("{{ amount | grouped }}", prints: "-12,500.00"),
            FilterExample("{{ amount | grouped(\".\", \",\", minus=\"−\") }}", prints: "−12.500,00"),
            FilterExample("{{ salary | grouped(locale=\"ZA\") }}", prints: "1\u{A0}250\u{A0}000,50"),
            FilterExample("{{ salary | grouped(digits=0) }}", prints: "1,250,001"),
        ],
        options: { arguments throws(FilterProblem) in
            SignedLayout(
                layout: try NumberLayoutParameters.layout(
                    arguments, locale: 3, digits: 4, separator: 0, mark: 1),
                minus: try NumberLayoutParameters.mark(arguments, 2))
        },
        append: { value, options, bytes throws(FilterProblem) in
            let prepared = try options.layout.prepared(value, for: "grouped")
            if prepared.number.isNegative { options.minus.append(to: &bytes) }
            options.layout.append(prepared, to: &bytes)
        }, plainness: { $0.minus == .hyphen ? $0.layout.plainness : .nowhere })

    static let accounting = filter(
        "accounting", "For readers, negative numbers in parentheses.", takes: .numbers,
        examples: [
            FilterExample("{{ amount | accounting }}", prints: "(12,500.00)"),
            FilterExample("{{ salary | accounting(digits=0) }}", prints: "1,250,001"),
        ]
    ) { value, layout, bytes throws(FilterProblem) in
        let prepared = try layout.prepared(value, for: "accounting")
        if prepared.number.isNegative { bytes.append(UInt8(ascii: "(")) }
        layout.append(prepared, to: &bytes)
        if prepared.number.isNegative { bytes.append(UInt8(ascii: ")")) }
    }

    static let withSymbol = filter(
        "with_symbol",
        "The amount for readers behind its currency's sign: ₦, GH₵, KSh, R, $, €, £, and the code for others.",
        takes: .money,
        examples: [
            FilterExample("{{ amount | with_symbol }}", prints: "-₦12,500.00"),
            FilterExample("{{ cedis | with_symbol(\"GH\") }}", prints: "GH₵99.99"),
        ]
    ) { value, layout, bytes throws(FilterProblem) in
        let money = try value.asMoney(for: "with_symbol")
        let prepared = try layout.prepared(value, for: "with_symbol")
        if prepared.number.isNegative { bytes.append(UInt8(ascii: "-")) }
        CurrencyNames.appendSymbol(of: money.currency, to: &bytes)
        layout.append(prepared, to: &bytes)
    }

    static let withCode = filter(
        "with_code", "The amount for readers behind its currency's ISO 4217 code.", takes: .money,
        examples: [
            FilterExample("{{ amount | with_code }}", prints: "NGN -12,500.00"),
            FilterExample("{{ cedis | with_code(digits=0) }}", prints: "GHS 100"),
        ]
    ) { value, layout, bytes throws(FilterProblem) in
        let money = try value.asMoney(for: "with_code")
        let prepared = try layout.prepared(value, for: "with_code")
        bytes.append(money.currency.code)
        bytes.append(UInt8(ascii: " "))
        if prepared.number.isNegative { bytes.append(UInt8(ascii: "-")) }
        layout.append(prepared, to: &bytes)
    }

    static let words = Filter(
        "words", "In English words: an amount as on a cheque, or a whole number.", takes: [.money, .integer],
        examples: [
            FilterExample(
                "{{ salary | words }}",
                prints: "one million two hundred and fifty thousand naira, fifty kobo only"),
            FilterExample("{{ count | words }}", prints: "three"),
        ]
    ) { value throws(FilterProblem) -> TemplateValue in
        if case .money(let money) = value { return .text(AmountWords.words(money)) }
        guard let number = value.wholeNumber else {
            throw FilterProblem("'words' takes money or an integer, not \(value.kindName)")
        }
        return .text(AmountWords.words(number))
    }

    private static func filter(
        _ name: String, _ summary: String, takes input: ValueKinds, examples: [FilterExample],
        append:
            @escaping @Sendable (TemplateValue, NumberLayout, inout OutputBuffer) throws(FilterProblem) ->
            Void
    ) -> Filter {
        Filter(
            appending: name,
            summary + " `locale`, `digits`, `separator` and `mark` as for `grouped`.", takes: input,
            parameters: [
                NumberLayoutParameters.locale, NumberLayoutParameters.digits,
                NumberLayoutParameters.separator, NumberLayoutParameters.mark,
            ],
            examples: examples,
            options: { arguments throws(FilterProblem) in
                try NumberLayoutParameters.layout(arguments, locale: 0, digits: 1, separator: 2, mark: 3)
            }, append: append)
    }
}

/// A layout with what stands in front of negative numbers.
private struct SignedLayout: Sendable {
    let layout: NumberLayout
    let minus: NumberMark
}

extension NumberLayout {
    /// Rounds a value to the digits of the layout.
    @inline(__always)
    func prepared(_ value: TemplateValue, for filter: String) throws(FilterProblem) -> Prepared {
        guard let prepared = prepared(value) else {
            throw FilterProblem("'\(filter)' takes a number, not \(value.kindName)")
        }
        return prepared
    }
}

extension TemplateValue {
    /// The value as an amount, for filters of money.
    func asMoney(for filter: String) throws(FilterProblem) -> Money {
        guard case .money(let money) = self else {
            throw FilterProblem("'\(filter)' takes money, not \(kindName)")
        }
        return money
    }
}
