/// How a filter prints numbers.
struct NumberLayout: Sendable, Hashable {
    var separator: NumberMark
    var mark: NumberMark
    /// How many digits stand behind the mark; nil for as many as the number has.
    var digits: Int?

    /// The greatest number of digits behind the mark.
    static let digitLimit = 18

    /// Where numbers in this layout never need escaping.
    var plainness: Plainness {
        if mark == .point, separator == .empty || separator == .blank || separator == .point {
            return .everywhere
        }
        return Plainness.isMarkup(separator.bytes + mark.bytes) ? .markup : .nowhere
    }

    /// What a number becomes in this layout.
    struct Prepared {
        let number: PrintedNumber
        /// How many digits to print behind the mark.
        let digits: Int
    }

    /// Rounds a value to the digits of the layout; nil for a value that is no number.
    @inline(__always)
    func prepared(_ value: TemplateValue) -> Prepared? {
        guard let number = PrintedNumber(value) else { return nil }
        guard let digits else { return Prepared(number: number, digits: number.fractionDigits) }
        return Prepared(number: number.rounded(toFractionDigits: digits), digits: digits)
    }

    /// Appends a number without its sign.
    @inline(__always)
    func append(_ prepared: Prepared, to bytes: inout OutputBuffer) {
        prepared.number.appendMagnitude(
            to: &bytes, separator: separator, mark: mark, digits: prepared.digits)
    }
}

/// The parameters of layouts, and how they are read.
enum NumberLayoutParameters {
    static let locale = FilterParameter(name: "locale", kinds: .text, fallback: Literal.none)
    static let digits = FilterParameter(name: "digits", kinds: .integer, fallback: Literal.none)
    static let separator = FilterParameter(name: "separator", kinds: .text, fallback: Literal.none)
    static let mark = FilterParameter(name: "mark", kinds: .text, fallback: Literal.none)

    /// Reads a layout; a separator or mark that is given goes before the locale's.
    ///
    /// - Parameters: the places of the parameters among the filter's; nil where it has none.
    static func layout(
        _ arguments: FilterArguments, locale: Int?, digits: Int?, separator: Int?, mark: Int?
    ) throws(FilterProblem) -> NumberLayout {
        var layout = NumberLayout(separator: .comma, mark: .point)
        if let place = locale, let name = try arguments.optionalText(place) {
            guard let locale = NumberLocale(named: name) else {
                let names = NumberLocale.names.map { "\"\($0)\"" }.joined(separator: ", ")
                throw arguments.problem(place, "must be one of \(names)")
            }
            layout = NumberLayout(separator: locale.separator, mark: locale.mark)
        }
        if let place = separator, !arguments.isMissing(place) {
            layout.separator = try self.mark(arguments, place)
        }
        if let place = mark, !arguments.isMissing(place) { layout.mark = try self.mark(arguments, place) }
        if let place = digits {
            layout.digits = try arguments.optionalInteger(place, in: 0...NumberLayout.digitLimit)
        }
        return layout
    }

    /// Reads a text that stands in or in front of numbers.
    static func mark(_ arguments: FilterArguments, _ place: Int) throws(FilterProblem) -> NumberMark {
        guard let mark = NumberMark(try arguments.text(place)) else {
            throw arguments.problem(place, "must have at most \(NumberMark.limit) bytes")
        }
        return mark
    }
}
