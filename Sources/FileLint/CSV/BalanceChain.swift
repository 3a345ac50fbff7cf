/// Whether running balances follow from the amounts, with the rows rising or falling in time.
struct BalanceChain {
    /// Where a chain breaks first.
    struct Fault {
        let place: Range<Int>
        let message: String
    }

    private var previous: (amount: ExactAmount, balance: ExactAmount)?
    private var rising = (good: 0, bad: 0, fault: Fault?.none)
    private var falling = (good: 0, bad: 0, fault: Fault?.none)

    mutating func add(_ amount: ExactAmount, _ balance: ExactAmount?, _ place: Range<Int>) {
        guard let balance else {
            previous = nil
            return
        }
        defer { previous = (amount, balance) }
        guard let previous else { return }
        Self.compare(previous.balance + amount, balance, place, &rising)
        Self.compare(previous.balance - previous.amount, balance, place, &falling)
    }

    private static func compare(
        _ expected: ExactAmount, _ actual: ExactAmount, _ place: Range<Int>,
        _ side: inout (good: Int, bad: Int, fault: Fault?)
    ) {
        guard expected != actual else {
            side.good += 1
            return
        }
        side.bad += 1
        if side.fault == nil {
            side.fault = Fault(
                place: place, message: "the balance is \(actual), and the row before gives \(expected)")
        }
    }

    /// The first break; nil where there is none, or where balances are in no order at all.
    var fault: Fault? {
        let best = falling.good > rising.good ? falling : rising
        return best.bad > 0 && best.good >= best.bad ? best.fault : nil
    }
}
