import ExactJSON

/// Makes an item of an element of a page.
typealias PageReader<Element> = @Sendable (Fields) throws -> Element

extension MonoConnect {
    /// A list that is read page by page.
    ///
    /// - Parameters:
    ///   - call: the call of the first page, without paging parameters.
    ///   - subject: what an item is, for errors.
    ///   - reader: called once a page; makes the function that makes an item of a page's element.
    func list<Element: Sendable>(
        _ call: Call, of subject: String, reader: @escaping @Sendable () async throws -> PageReader<Element>
    ) -> PagedSequence<Element> {
        let pages = Pages(operation: call.operation, maximumPages: configuration.maximumPages) { number in
            try await page(number, of: call, subject, reader())
        }
        return PagedSequence(pages: pages)
    }

    /// A list whose items can be read without asking for anything else.
    func list<Element: Sendable>(
        _ call: Call, of subject: String, read: @escaping PageReader<Element>
    ) -> PagedSequence<Element> {
        list(call, of: subject, reader: { read })
    }

    private func page<Element: Sendable>(
        _ number: Int, of call: Call, _ subject: String, _ read: PageReader<Element>
    ) async throws -> Page<Element> {
        var call = call
        // One request starts the pull; each further one could start another, paid for again.
        if number > 1 { call = call.withoutRealtime }
        call.query += [("limit", "\(configuration.pageSize)"), ("page", "\(number)")]
        let envelope = try await send(call)
        let fields = try envelope.items(subject, page: number)
        let items = try fields.map(read)
        // v1 put the paging beside the list inside the payload.
        let meta = (envelope.meta ?? envelope.data?["paging"] ?? envelope.root["paging"])
            .map { Fields($0, operation: call.operation, subject: "paging of page \(number)") }
        return Page(
            items: items, number: number, total: meta?.count("total"), job: RealtimeJob(envelope.response),
            hasNext: meta.map { $0.text("next") != nil } ?? (items.count >= configuration.pageSize),
            ids: fields.map { $0.text("id", "_id") ?? "" })
    }
}
