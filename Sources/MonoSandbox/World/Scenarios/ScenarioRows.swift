/// The rows that a scenario adds to every month.
enum ScenarioRows {
    /// The amount by which the balance jumps in the broken account, in the minor unit.
    static let withheldAmount: Int64 = 25_000

    static func extras(of scenario: SandboxScenario) -> [DraftRow] {
        switch scenario {
        case .brokenChain: [withheld]
        case .midnightOnly: Array(repeating: stampDuty, count: 3)
        default: []
        }
    }

    /// In the middle of the month, so that rows stand before and after the gap.
    private static let withheld = charge(
        day: 9, "FAILED ALERT RECOVERY CHARGE", amount: withheldAmount, isWithheld: true)

    private static let stampDuty = charge(day: 9, "STAMP DUTY CHARGE", amount: 5_000)

    private static func charge(
        day: Int, _ narration: String, amount: Int64, isWithheld: Bool = false
    ) -> DraftRow {
        DraftRow(
            day: day, second: 43_200, amount: amount, isCredit: false,
            narration: NarrationPattern.Filled(text: narration, payee: nil, reference: nil),
            category: .bankCharges, channel: .system, isWithheld: isWithheld)
    }
}
