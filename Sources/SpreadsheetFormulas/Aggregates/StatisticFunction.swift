/// The functions of one list of numbers.
enum StatisticFunction: String, Sendable {
    case average = "AVERAGE"
    case count = "COUNT"
    case countFilled = "COUNTA"
    case countBlank = "COUNTBLANK"
    case greatest = "MAX"
    case least = "MIN"
    case product = "PRODUCT"
    case sum = "SUM"
    case sampleDeviation = "STDEV.S"
    case deviation = "STDEV.P"
    case sampleVariance = "VAR.S"
    case variance = "VAR.P"
    case median = "MEDIAN"

    /// Also by the older names.
    init?(name: String) {
        let older = [
            "STDEV": "STDEV.S", "STDEVP": "STDEV.P", "VAR": "VAR.S", "VARP": "VAR.P",
        ]
        self.init(rawValue: older[name] ?? name)
    }

    /// The functions of SUBTOTAL and AGGREGATE by their numbers.
    static let numbered: [StatisticFunction] = [
        .average, .count, .countFilled, .greatest, .least, .product, .sampleDeviation, .deviation, .sum,
        .sampleVariance, .variance, .median,
    ]

    var wants: RangeStatistics.Wants {
        switch self {
        case .product: .product
        case .sampleDeviation, .deviation, .sampleVariance, .variance: .deviations
        case .median: .values
        default: []
        }
    }

    private var takesErrors: Bool { [.count, .countFilled, .countBlank].contains(self) }

    /// The result as the value of a call.
    func operand(_ found: RangeStatistics) throws(EvaluationFailure) -> Operand {
        do {
            return .value(try result(found))
        } catch {
            throw .error(error)
        }
    }

    func result(_ found: RangeStatistics) throws(CellError) -> FormulaValue {
        if let error = found.error, !takesErrors { throw error }
        switch self {
        case .sum: return .number(found.sum)
        case .count: return .number(FormulaNumber(found.numbers))
        case .countFilled: return .number(FormulaNumber(found.filled))
        case .countBlank: return .number(FormulaNumber(found.empty))
        case .greatest: return .number(found.greatest ?? 0)
        case .least: return .number(found.least ?? 0)
        case .product: return .number(found.numbers == 0 ? 0 : found.product)
        case .average:
            guard let average = found.sum.divided(by: FormulaNumber(found.numbers)) else {
                throw .divisionByZero
            }
            return .number(average)
        case .sampleVariance: return .number(FormulaNumber(try spread(found, degrees: found.numbers - 1)))
        case .variance: return .number(FormulaNumber(try spread(found, degrees: found.numbers)))
        case .sampleDeviation:
            return .number(FormulaNumber(try spread(found, degrees: found.numbers - 1).squareRoot()))
        case .deviation: return .number(FormulaNumber(try spread(found, degrees: found.numbers).squareRoot()))
        case .median:
            let sorted = found.values.sorted()
            guard !sorted.isEmpty else { throw .number }
            let upper = sorted[sorted.count / 2]
            if !sorted.count.isMultiple(of: 2) { return .number(upper) }
            return .number((sorted[sorted.count / 2 - 1] + upper).divided(by: 2) ?? upper)
        }
    }

    private func spread(_ found: RangeStatistics, degrees: Int) throws(CellError) -> Double {
        guard degrees > 0 else { throw .divisionByZero }
        return found.squares / Double(degrees)
    }
}
