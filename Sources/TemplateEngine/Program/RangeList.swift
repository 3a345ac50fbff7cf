/// Whole numbers with equal steps.
final class RangeList: TemplateList {
    private let first: Int64
    private let step: Int64
    private let length: Int

    /// A longer one is a mistake, and would keep the machine busy for nothing.
    static let longest = 100_000

    init(from first: Int64, to end: Int64, by step: Int64) throws(FilterProblem) {
        guard step != 0 else { throw FilterProblem("the step of 'range' cannot be zero") }
        let distance = Int128(end) - Int128(first)
        let steps = Int128(step)
        let isEmpty = distance == 0 || (distance < 0) != (steps < 0)
        let length = isEmpty ? 0 : (distance + steps - (steps > 0 ? 1 : -1)) / steps
        guard length <= Self.longest else {
            throw FilterProblem("'range' makes at most \(Self.longest) numbers")
        }
        self.first = first
        self.step = step
        self.length = Int(length)
    }

    func count() -> Int { length }

    func makeCursor() -> any TemplateCursor { Cursor(list: self) }

    private final class Cursor: TemplateCursor {
        private let list: RangeList
        private var position = -1

        init(list: RangeList) {
            self.list = list
        }

        func advance() -> Bool {
            position += 1
            return position < list.length
        }

        func value(at slot: Int) -> TemplateValue { .missing }

        func current() -> TemplateValue { .integer(list.first + Int64(position) * list.step) }
    }
}
