extension Array where Element: Sendable {
    /// Applies an asynchronous function to all elements, a limited number at once; results keep their order.
    func concurrentMap<Result: Sendable>(
        atOnce limit: Int, _ transform: @escaping @Sendable (Element) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: IndexedResult<Result>.self) { group in
            var results = [Result?](repeating: nil, count: count)
            var started = 0
            func startNext() {
                guard started < count else { return }
                let index = started
                let element = self[index]
                started += 1
                group.addTask { IndexedResult(index: index, result: await transform(element)) }
            }
            for _ in 0..<Swift.min(count, Swift.max(1, limit)) { startNext() }
            for await done in group {
                results[done.index] = done.result
                startNext()
            }
            return results.compactMap(\.self)
        }
    }
}

/// What one element became.
///
/// A structure and no tuple: a task group of nested tuples crashes in builds that Swift 6.3.1 optimised.
private struct IndexedResult<Result: Sendable>: Sendable {
    let index: Int
    let result: Result
}

extension Array where Element: Hashable {
    /// The elements without repetitions, each at its first place.
    func unique() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
