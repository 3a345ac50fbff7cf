/// Whether dates rise or fall throughout.
///
/// Only dates whose order of numbers is certain count.
struct DateOrder {
    private var previous: [Int]?
    private var rises = false
    private var falls = false
    /// The first date that goes against all before it.
    private(set) var fault: Range<Int>?

    mutating func add(_ form: DateForm, _ place: Range<Int>) {
        guard fault == nil, form.orders.count == 1, let key = form.sortingKey else { return }
        defer { previous = key }
        guard let previous, previous != key else { return }
        if previous.lexicographicallyPrecedes(key) { rises = true } else { falls = true }
        if rises, falls { fault = place }
    }
}
