/// An exact decimal number for the few fields that may carry a fraction (averages, ratios, quantities).
///
/// Its value is `unscaled` divided by ten to the power of `scale`.
package struct SandboxDecimal: Hashable, Sendable {
    package let unscaled: Int64
    /// Digits after the point, 0 or more.
    package let scale: Int

    package init(unscaled: Int64, scale: Int = 0) {
        self.unscaled = unscaled
        self.scale = max(scale, 0)
    }

    /// `numerator / denominator` rounded half away from zero to `scale` digits; zero when the denominator
    /// is 0.
    package init(dividing numerator: Int64, by denominator: Int64, scale: Int) {
        var scaled = numerator
        for _ in 0..<max(scale, 0) { scaled *= 10 }
        self.init(unscaled: SandboxDecimal.rounded(scaled, dividedBy: denominator), scale: scale)
    }

    /// The number as JSON writes it, without trailing zeros: `4450666.67`, `0.25`, `7`.
    package var text: String {
        var digits = padded(unscaled.magnitude, to: scale + 1)
        var fraction = String(digits.suffix(scale))
        digits.removeLast(scale)
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = unscaled < 0 ? "-" : ""
        return fraction.isEmpty ? sign + digits : "\(sign)\(digits).\(fraction)"
    }

    /// A quotient rounded half away from zero; 0 when the divisor is 0.
    static func rounded(_ value: Int64, dividedBy divisor: Int64) -> Int64 {
        guard divisor != 0 else { return 0 }
        let half = divisor.magnitude / 2
        let quotient = Int64((value.magnitude + half) / divisor.magnitude)
        return (value < 0) == (divisor < 0) ? quotient : -quotient
    }
}
