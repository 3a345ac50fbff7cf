/// The few rows of the account that was opened a short time before today.
enum NewAccountRows {
    /// How many days before today the account was opened.
    static let age = 24

    private struct Step {
        let daysAfterOpening: Int
        let narration: String
        let payee: String?
        let amount: Int64
        let isCredit: Bool
        let category: SandboxCategory
        let channel: SandboxChannel
    }

    private static let steps = [
        Step(
            daysAfterOpening: 0, narration: "ACCOUNT OPENING DEPOSIT - YABA BRANCH", payee: nil,
            amount: 2_000_000, isCredit: true, category: .cashDeposit, channel: .branch),
        Step(
            daysAfterOpening: 0, narration: "STAMP DUTY/EMT LEVY", payee: nil, amount: 5_000,
            isCredit: false, category: .bankCharges, channel: .system),
        Step(
            daysAfterOpening: 2, narration: "AIRTIME VTU 08039990418", payee: nil, amount: 50_000,
            isCredit: false, category: .phoneAndInternet, channel: .ussd),
        Step(
            daysAfterOpening: 6, narration: "POS PUR 20394411/MAMA BISI FOODS/YABA NG",
            payee: "MAMA BISI FOODS", amount: 384_550, isCredit: false, category: .posPurchase,
            channel: .pos),
        Step(
            daysAfterOpening: 13, narration: "TRF FROM EBELE NWOSU VIA MOBILE APP", payee: "EBELE NWOSU",
            amount: 750_000, isCredit: true, category: .transfer, channel: .transfer),
        Step(
            daysAfterOpening: 21, narration: "ATM WDL 10442207 SURULERE", payee: nil, amount: 500_000,
            isCredit: false, category: .cashWithdrawal, channel: .atm),
    ]

    /// The balance before a month and the month's rows.
    static func month(_ month: SandboxMonth, today: SandboxDay) -> (opening: Int64, rows: [DraftRow]) {
        let opened = today.adding(days: -age)
        var opening: Int64 = 0
        var rows: [DraftRow] = []
        for step in steps {
            let day = opened.adding(days: step.daysAfterOpening)
            let signed = step.isCredit ? step.amount : -step.amount
            if day < month.firstDay { opening += signed }
            guard day.calendarMonth == month else { continue }
            rows.append(
                DraftRow(
                    day: day.day, second: 36_000, amount: step.amount,
                    isCredit: step.isCredit,
                    narration: NarrationPattern.Filled(
                        text: step.narration, payee: step.payee, reference: nil),
                    category: step.category, channel: step.channel))
        }
        return (opening, rows)
    }
}
