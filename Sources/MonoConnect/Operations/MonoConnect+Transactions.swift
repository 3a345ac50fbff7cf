public import StatementModel

extension MonoConnect {
    /// An account's transactions, newest first as the provider sends them (`GET /v2/accounts/{id}/transactions`).
    ///
    /// The list is Mono's cache: it advances only with a refresh. The order of equal times is not reliable;
    /// `Statement` proves it. While the account is still processing the list is empty: look at
    /// ``AccountDetails/hasTransactions`` first. Transactions that the provider sends although they lie outside
    /// the period are left out of the items (``PagedSequence/pages`` has them counted in its total).
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - query: period, direction and narration.
    ///   - currency: the account's currency, which the transactions do not name; nil asks for the account's
    ///     details first, which costs a request a page.
    /// - Returns: a lazy sequence; a transaction whose amount, date or type cannot be read is an error that
    ///   names its place, never left out.
    public func transactions(
        of id: String, _ query: TransactionQuery = TransactionQuery(), currency: Currency? = nil
    ) -> TransactionSequence {
        let call = Call(
            operation: "transactions", path: ["v2", "accounts", .id(id), "transactions"],
            query: query.parameters
        ).realtime(query.realtime)
        let list = list(
            call, of: "transaction",
            reader: {
                let currency = try await known(currency, of: id)
                return { try $0.transaction(currency) }
            })
        return TransactionSequence(pages: list.pages, query: query)
    }

    private func known(_ currency: Currency?, of id: String) async throws -> Currency {
        if let currency { return currency }
        return try await account(id).account.currency
    }
}

/// An account's transactions, read page by page.
public struct TransactionSequence: AsyncSequence, Sendable {
    /// A transaction.
    public typealias Element = Transaction
    /// ``MonoError`` or `CancellationError`.
    public typealias Failure = any Error

    /// The pages as the provider sends them, with the total.
    public let pages: Pages<Transaction>
    let query: TransactionQuery

    /// Starts a pass over all transactions.
    public func makeAsyncIterator() -> Iterator {
        Iterator(items: PagedSequence(pages: pages).makeAsyncIterator(), query: query)
    }

    /// One pass over all transactions.
    public struct Iterator: AsyncIteratorProtocol {
        var items: PagedSequence<Transaction>.Iterator
        let query: TransactionQuery

        /// The next transaction, or nil after the last.
        ///
        /// - Throws: ``MonoError``, `CancellationError`.
        public mutating func next() async throws -> Transaction? {
            try await next(isolation: #isolation)
        }

        /// The next transaction, or nil after the last, without leaving the caller's isolation.
        ///
        /// - Throws: ``MonoError``, `CancellationError`.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Transaction? {
            while let transaction = try await items.next(isolation: actor) {
                if query.includes(transaction) { return transaction }
            }
            return nil
        }
    }
}
