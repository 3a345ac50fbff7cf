/// A number of a spreadsheet: an exact decimal as long as that is possible, else a binary floating-point number
/// as Excel computes with.
///
/// Sums, differences and products of decimals stay exact up to 38 digits and ``mostFractionDigits`` behind the
/// point, so that a million amounts add up to the last minor unit. Division, roots and powers give binary
/// numbers. What is too long becomes binary, with its rounding.
public struct FormulaNumber: Sendable {
    enum Storage: Sendable {
        case decimal(digits: Int128, fractionDigits: Int)
        case binary(Double)
    }

    let storage: Storage

    /// The most digits behind the point that stay exact.
    public static let mostFractionDigits = 30

    private init(_ storage: Storage) {
        self.storage = storage
    }

    /// A whole number.
    public init(_ value: Int) {
        storage = .decimal(digits: Int128(value), fractionDigits: 0)
    }

    /// An exact decimal: 1234567 with 2 fraction digits is 12,345.67.
    ///
    /// - Parameter fractionDigits: 0 to ``mostFractionDigits``; more are taken as a binary number.
    public init(digits: Int128, fractionDigits: Int) {
        // The smallest integer has no negative; without it, no operation on digits can trap.
        if (0...Self.mostFractionDigits).contains(fractionDigits), digits != .min {
            storage = .decimal(digits: digits, fractionDigits: fractionDigits)
        } else {
            storage = .binary(Self.double(digits, fractionDigits))
        }
    }

    /// A binary number; whole numbers up to 2^53 are held exactly.
    ///
    /// Infinity and not-a-number are taken as they are; see ``isFinite``.
    public init(_ value: Double) {
        if value.magnitude <= 9_007_199_254_740_992, value == value.rounded() {
            storage = .decimal(digits: Int128(value), fractionDigits: 0)
        } else {
            storage = .binary(value)
        }
    }

    /// Reads `12`, `-0.25`, `.5`, `1E-7`; nil where the text is no number.
    public init?(_ text: String) {
        self.init(Array(text.utf8))
    }

    init?(_ bytes: some Collection<UInt8>) {
        guard let scanned = DecimalScanner.scan(bytes) else { return nil }
        if let digits = scanned.digits, (0...Self.mostFractionDigits).contains(scanned.fractionDigits) {
            storage = .decimal(digits: digits, fractionDigits: scanned.fractionDigits)
        } else if let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite {
            storage = .binary(value)
        } else {
            return nil
        }
    }

    /// The nearest binary number.
    public var double: Double {
        switch storage {
        case .decimal(let digits, let fractionDigits): Self.double(digits, fractionDigits)
        case .binary(let value): value
        }
    }

    /// Whether it is a number that a cell can hold.
    public var isFinite: Bool {
        if case .binary(let value) = storage { return value.isFinite }
        return true
    }

    /// Whether it is zero.
    public var isZero: Bool {
        switch storage {
        case .decimal(let digits, _): digits == 0
        case .binary(let value): value == 0
        }
    }

    /// -1, 0 or 1.
    public var signum: Int {
        switch storage {
        case .decimal(let digits, _): Int(digits.signum())
        case .binary(let value): value > 0 ? 1 : value < 0 ? -1 : 0
        }
    }

    /// Powers of ten that an `Int128` holds.
    static let powers: [Int128] = (0..<38).reduce(into: [1]) { powers, place in
        powers.append(powers[place] * 10)
    }

    private static let exactDoubles: [Double] = (0...22).reduce(into: []) { powers, exponent in
        powers.append(Double(Self.powers[exponent]))
    }

    /// Correctly rounded: both sides are exact below 2^53 and 10^22, and one division rounds once.
    private static func double(_ digits: Int128, _ fractionDigits: Int) -> Double {
        if digits.magnitude <= 9_007_199_254_740_992, (0...22).contains(fractionDigits) {
            return Double(digits) / exactDoubles[fractionDigits]
        }
        return Double("\(digits)E\(-fractionDigits)") ?? .nan
    }
}

extension FormulaNumber: Hashable {
    /// The same number, however it is held.
    public static func == (left: FormulaNumber, right: FormulaNumber) -> Bool {
        if let (first, second, _) = aligned(left, right) { return first == second }
        return left.double == right.double
    }

    /// Equal numbers hash alike.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(double)
    }

    /// Both numbers with as many fraction digits; nil where one is binary or would be too long.
    static func aligned(_ left: FormulaNumber, _ right: FormulaNumber) -> (Int128, Int128, Int)? {
        guard case .decimal(let first, let firstDigits) = left.storage,
            case .decimal(let second, let secondDigits) = right.storage
        else { return nil }
        if firstDigits == secondDigits { return (first, second, firstDigits) }
        if firstDigits < secondDigits {
            let (scaled, overflow) = first.multipliedReportingOverflow(by: powers[secondDigits - firstDigits])
            return overflow || scaled == .min ? nil : (scaled, second, secondDigits)
        }
        let (scaled, overflow) = second.multipliedReportingOverflow(by: powers[firstDigits - secondDigits])
        return overflow || scaled == .min ? nil : (first, scaled, firstDigits)
    }
}

extension FormulaNumber: CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// As files store it.
    public var description: String { storedText }

    /// A whole number.
    public init(integerLiteral value: Int) { self.init(value) }
}
