import Foundation

extension FormulaNumber {
    /// The number with the other sign.
    public var negated: FormulaNumber {
        switch storage {
        case .decimal(let digits, let fractionDigits):
            FormulaNumber(digits: -digits, fractionDigits: fractionDigits)
        case .binary(let value): FormulaNumber(-value)
        }
    }

    var magnitude: FormulaNumber { signum < 0 ? negated : self }

    /// The sum, exact for decimals.
    public static func + (left: FormulaNumber, right: FormulaNumber) -> FormulaNumber {
        if let (first, second, fractionDigits) = aligned(left, right) {
            let (sum, overflow) = first.addingReportingOverflow(second)
            if !overflow { return FormulaNumber(digits: sum, fractionDigits: fractionDigits) }
        }
        return FormulaNumber(snapped(left.double + right.double, of: left.double, right.double))
    }

    /// The difference, exact for decimals.
    public static func - (left: FormulaNumber, right: FormulaNumber) -> FormulaNumber {
        left + right.negated
    }

    /// The product, exact for decimals that are not too long.
    public static func * (left: FormulaNumber, right: FormulaNumber) -> FormulaNumber {
        if case .decimal(let first, let firstDigits) = left.storage,
            case .decimal(let second, let secondDigits) = right.storage,
            firstDigits + secondDigits <= mostFractionDigits
        {
            let (product, overflow) = first.multipliedReportingOverflow(by: second)
            if !overflow { return FormulaNumber(digits: product, fractionDigits: firstDigits + secondDigits) }
        }
        return FormulaNumber(left.double * right.double)
    }

    /// The quotient; nil for a division by zero.
    func divided(by other: FormulaNumber) -> FormulaNumber? {
        other.isZero ? nil : FormulaNumber(double / other.double)
    }

    /// Divided by 100 as often as told.
    func percent(_ times: Int) -> FormulaNumber {
        if case .decimal(let digits, let fractionDigits) = storage,
            fractionDigits + 2 * times <= Self.mostFractionDigits
        {
            return FormulaNumber(digits: digits, fractionDigits: fractionDigits + 2 * times)
        }
        return FormulaNumber(double / pow(100, Double(times)))
    }

    /// The power; nil where it is no number (`0^0`, the root of a negative number, too large).
    func power(_ exponent: FormulaNumber) -> FormulaNumber? {
        if isZero, exponent.signum <= 0 { return nil }
        if case .decimal(let digits, _) = storage, let times = exponent.exactInteger,
            (0...64).contains(times),
            digits != 0
        {
            var result: FormulaNumber = 1
            for _ in 0..<times { result = result * self }
            if case .decimal = result.storage { return result }
        }
        let result = FormulaNumber(pow(double, exponent.double))
        return result.isFinite ? result : nil
    }

    /// The number where it is whole and fits.
    var exactInteger: Int? {
        switch storage {
        case .decimal(let digits, let fractionDigits):
            let (quotient, rest) = digits.quotientAndRemainder(dividingBy: Self.powers[fractionDigits])
            return rest == 0 ? Int(exactly: quotient) : nil
        case .binary(let value): return Int(exactly: value)
        }
    }

    /// Excel and LibreOffice take the rest of two nearly equal binary numbers for nothing.
    private static func snapped(_ sum: Double, of left: Double, _ right: Double) -> Double {
        let largest = max(left.magnitude, right.magnitude)
        return sum.magnitude < largest * 0x1p-48 ? 0 : sum
    }

    /// Are the numbers the same to the 15 digits that a spreadsheet shows? Decimals of money compare exactly.
    func isClose(to other: FormulaNumber) -> Bool {
        if let (first, second, fractionDigits) = Self.aligned(self, other), fractionDigits <= 8 {
            return first == second
        }
        let (left, right) = (double, other.double)
        return left == right || (left - right).magnitude < max(left.magnitude, right.magnitude) * 0x1p-48
    }

    /// Whether it is less by more than what is taken for the same number.
    func isLess(than other: FormulaNumber) -> Bool {
        guard !isClose(to: other) else { return false }
        if let (first, second, _) = Self.aligned(self, other) { return first < second }
        return double < other.double
    }
}

extension FormulaNumber: Comparable {
    /// The order of the numbers, exact for decimals.
    public static func < (left: FormulaNumber, right: FormulaNumber) -> Bool {
        if let (first, second, _) = aligned(left, right) { return first < second }
        return left.double < right.double
    }
}
