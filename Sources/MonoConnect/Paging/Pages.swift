/// The pages of a list, one request each, in the order of their numbers.
///
/// Pages are asked for by number, never by the provider's `next` address, which is known to lack a path
/// segment and the filters. The list ends when `next` is null or a page is empty. What was received must add
/// up to the announced total, and no page may repeat the one before: else ``MonoError/Code/incompletePages``.
public struct Pages<Element: Sendable>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = Page<Element>
    /// ``MonoError`` or `CancellationError`.
    public typealias Failure = any Error

    let operation: String
    let maximumPages: Int
    let fetch: @Sendable (Int) async throws -> Page<Element>

    /// Starts a pass over all pages.
    public func makeAsyncIterator() -> Iterator {
        Iterator(list: self)
    }

    /// One pass over all pages.
    public struct Iterator: AsyncIteratorProtocol {
        let list: Pages
        private var nextNumber: Int? = 1
        private var received = 0
        private var previousIDs: [String] = []

        init(list: Pages) {
            self.list = list
        }

        /// The next page, or nil after the last.
        ///
        /// - Throws: ``MonoError``, `CancellationError`.
        public mutating func next() async throws -> Page<Element>? {
            try await next(isolation: #isolation)
        }

        /// The next page, or nil after the last, without leaving the caller's isolation.
        ///
        /// - Throws: ``MonoError``, `CancellationError`.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Page<Element>? {
            guard let number = nextNumber else { return nil }
            try Task.checkCancellation()
            nextNumber = nil
            let page = try await list.fetch(number)
            received += page.items.count
            if !page.items.isEmpty, page.ids == previousIDs {
                throw incomplete("Page \(number) repeats the page before it.")
            }
            previousIDs = page.ids
            if page.hasNext, !page.items.isEmpty {
                guard number < list.maximumPages else {
                    throw incomplete("There are more than the \(list.maximumPages) pages that are allowed.")
                }
                nextNumber = number + 1
            } else if let total = page.total, received < total {
                throw incomplete("Only \(received) of \(total) items came.")
            }
            return page
        }

        private func incomplete(_ trouble: String) -> MonoError {
            MonoError(
                .incompletePages, operation: list.operation,
                remedy: "\(trouble) \(Remedy.text(for: .incompletePages))")
        }
    }
}
