extension MonthDraft {
    /// Amounts for the templates that add up to about the budget; fixed ones keep their own amounts.
    static func scaled(
        _ templates: [MovementTemplate], to budget: Int64, _ random: inout SeededGenerator
    ) -> [Int64] {
        let raw = templates.map { draw($0, &random) }
        var fixed: Int64 = 0
        var free: Int64 = 0
        for (template, amount) in zip(templates, raw) {
            if template.rounding == .fixed { fixed += amount } else { free += amount }
        }
        // In ten-thousandths, so that large months do not overflow.
        let factor = free > 0 ? max(budget - fixed, 0) * 10_000 / free : 0
        return zip(templates, raw).map { template, amount in
            switch template.rounding {
            case .fixed: amount
            case .exact: max(amount * factor / 10_000, 1)
            case .round: rounded(amount * factor / 10_000)
            }
        }
    }

    /// Small amounts are more frequent than large ones: the lower of two draws.
    private static func draw(_ template: MovementTemplate, _ random: inout SeededGenerator) -> Int64 {
        let amount = min(random.number(in: template.amounts), random.number(in: template.amounts))
        guard template.rounding == .fixed else { return amount }
        return max(amount / template.step, 1) * template.step
    }

    /// An amount as people choose it: the larger, the rounder, and never 0.
    static func rounded(_ amount: Int64) -> Int64 {
        let step: Int64 =
            switch amount {
            case ..<10_000: 500
            case ..<100_000: 1_000
            case ..<1_000_000: 5_000
            case ..<10_000_000: 10_000
            default: 50_000
            }
        return max((amount + step / 2) / step * step, step)
    }

    func rounded(_ amount: Int64) -> Int64 { MonthDraft.rounded(amount) }
}
