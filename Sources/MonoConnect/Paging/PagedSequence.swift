/// A list that the provider sends in pages, read lazily: a page is asked for when its first item is wanted,
/// and none is read ahead.
///
/// Iterating costs one request a page. Stopping early, or cancelling the task, asks for no further page. The
/// sequence can be iterated again, which fetches again.
public struct PagedSequence<Element: Sendable>: AsyncSequence, Sendable {
    /// ``MonoError`` or `CancellationError`.
    public typealias Failure = any Error

    /// The pages themselves, for callers who want totals or batches.
    public let pages: Pages<Element>

    /// Starts a pass over all items.
    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator())
    }

    /// One pass over all items.
    public struct Iterator: AsyncIteratorProtocol {
        var pages: Pages<Element>.Iterator
        var items: ArraySlice<Element> = []

        /// The next item, or nil after the last.
        ///
        /// - Throws: ``MonoError``, `CancellationError`.
        public mutating func next() async throws -> Element? {
            try await next(isolation: #isolation)
        }

        /// The next item, or nil after the last, without leaving the caller's isolation.
        ///
        /// - Throws: ``MonoError``, `CancellationError`.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            while items.isEmpty {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = page.items[...]
            }
            return items.removeFirst()
        }
    }
}

/// One page of a list.
public struct Page<Element: Sendable>: Sendable {
    /// The items in the provider's order.
    public let items: [Element]
    /// The page's number, from 1.
    public let number: Int
    /// How many items all pages hold together, where the provider says so.
    public let total: Int?
    /// What the answer's headers tell of a refresh; only with a real-time request.
    public let job: RealtimeJob?
    /// Whether another page follows.
    let hasNext: Bool
    /// The ids of the items, to notice a server that sends the same page for ever.
    let ids: [String]
}
