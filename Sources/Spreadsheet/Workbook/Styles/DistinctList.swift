/// Different values in the order of their first appearance, each with its number.
struct DistinctList<Element: Hashable & Sendable>: Sendable {
    private(set) var items: [Element] = []
    private var indices: [Element: Int] = [:]

    /// Adds a value unless it is there; answers its number.
    @discardableResult
    mutating func add(_ item: Element) -> Int {
        if let index = indices[item] { return index }
        indices[item] = items.count
        items.append(item)
        return items.count - 1
    }

    /// The number of a value; nil when it is not there.
    func index(of item: Element) -> Int? {
        indices[item]
    }
}
