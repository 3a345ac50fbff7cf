import Foundation
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Lists in pages")
struct PagingTests {
    private static func page(_ ids: [Int], total: Int?, next: Bool) -> ScriptedTransport.Step {
        let rows = ids.map { #"{"id":"t\#($0)","amount":1,"type":"debit","date":"2026-01-30"}"# }
        let total = total.map { #""total":\#($0),"# } ?? ""
        // As in Mono's own samples: without the path segment, without the filters.
        let link = next ? #""https://api.withmono.com/v2/a/transactions?page=2""# : "null"
        return .data(
            "[\(rows.joined(separator: ","))]", meta: #"{\#(total)"previous":null,"next":\#(link)}"#)
    }

    private func list(
        _ transport: ScriptedTransport, pageSize: Int = 2, maximumPages: Int = 100,
        query: TransactionQuery = TransactionQuery()
    ) throws -> TransactionSequence {
        try TestClient.scripted(transport) {
            $0.pageSize = pageSize
            $0.maximumPages = maximumPages
        }.transactions(of: "a", query, currency: .nigerianNaira)
    }

    private func pages(asked transport: ScriptedTransport) -> [String?] {
        transport.requests.map { request in
            request.url.query?.split(separator: "&").first { $0.hasPrefix("page=") }.map(String.init)
        }
    }

    @Test("are asked for by number, with all filters each time")
    func filters() async throws {
        let transport = ScriptedTransport([
            Self.page([1, 2], total: 3, next: true), Self.page([3], total: 3, next: false),
        ])
        var query = TransactionQuery(period: try Period.month(2026, 1), direction: .debit, narration: "a&b=ü")
        query.period = try Period.month(2026, 1)
        let rows = try await list(transport, query: query).collected()
        #expect(rows.map(\.id) == ["t1", "t2", "t3"])
        #expect(
            transport.requests.map { $0.url.absoluteString }
                == [1, 2].map {
                    "https://api.withmono.com/v2/accounts/a/transactions?start=01-01-2026&end=31-01-2026"
                        + "&type=debit&narration=a%26b%3D%C3%BC&limit=2&page=\($0)"
                })
    }

    @Test("are fetched only when their first item is wanted")
    func lazy() async throws {
        let transport = ScriptedTransport([
            Self.page([1, 2], total: 4, next: true), Self.page([3, 4], total: 4, next: false),
        ])
        let sequence = try list(transport)
        #expect(transport.requests.isEmpty)
        var iterator = sequence.makeAsyncIterator()
        #expect(transport.requests.isEmpty)
        for (id, requests) in [("t1", 1), ("t2", 1), ("t3", 2), ("t4", 2)] {
            #expect(try await iterator.next()?.id == id)
            #expect(transport.requests.count == requests)
        }
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
        #expect(transport.requests.count == 2)
    }

    @Test("are fetched anew by another pass")
    func twice() async throws {
        let transport = ScriptedTransport([Self.page([1], total: 1, next: false)])
        let sequence = try list(transport)
        #expect(try await sequence.collected().count == 1)
        #expect(try await sequence.collected().count == 1)
        #expect(transport.requests.count == 2)
    }

    @Test("end when nobody reads on")
    func early() async throws {
        let transport = ScriptedTransport([Self.page([1, 2], total: 100, next: true)])
        for try await row in try list(transport) where row.id == "t2" { break }
        #expect(transport.requests.count == 1)
    }

    @Test("end when their task is cancelled")
    func cancelled() async throws {
        let transport = ScriptedTransport([
            Self.page([1, 2], total: 4, next: true), Self.page([3, 4], total: 4, next: false),
        ])
        let sequence = try list(transport)
        let task = Task {
            for try await row in sequence where row.id == "t2" { withUnsafeCurrentTask { $0?.cancel() } }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.requests.count == 1)
    }

    @Test("end after an error, which is thrown once")
    func error() async throws {
        let transport = ScriptedTransport([Self.page([1, 2], total: 4, next: true), .refusal(404)])
        var iterator = try list(transport).makeAsyncIterator()
        _ = try await iterator.next()
        _ = try await iterator.next()
        await #expect(throws: MonoError.self) { try await iterator.next() }
        #expect(try await iterator.next() == nil)
        #expect(transport.requests.count == 2)
    }

    @Test("end at an empty page although another is announced")
    func emptyPage() async throws {
        let transport = ScriptedTransport([
            Self.page([1, 2], total: 2, next: true), Self.page([], total: 2, next: true),
        ])
        #expect(try await list(transport).collected().count == 2)
        #expect(transport.requests.count == 2)
    }

    @Test("may be empty altogether", arguments: [0, nil] as [Int?])
    func empty(total: Int?) async throws {
        let transport = ScriptedTransport([Self.page([], total: total, next: false)])
        #expect(try await list(transport).collected().isEmpty)
    }

    @Test("are read on without paging, as long as they are full")
    func withoutMeta() async throws {
        func bare(_ ids: [Int]) -> ScriptedTransport.Step {
            .data(
                "["
                    + ids.map { #"{"id":"t\#($0)","amount":1,"type":"debit","date":"2026-01-30"}"# }.joined(
                        separator: ",") + "]")
        }
        let transport = ScriptedTransport([bare([1, 2]), bare([3, 4]), bare([5])])
        #expect(try await list(transport).collected().count == 5)
        #expect(pages(asked: transport) == ["page=1", "page=2", "page=3"])
    }

    @Test("are an error when one repeats the page before it")
    func repeated() async throws {
        let transport = ScriptedTransport([Self.page([1, 2], total: 100, next: true)])
        await expect(.incompletePages) { _ = try await list(transport).collected() }
        #expect(transport.requests.count == 2)
    }

    @Test("are an error when fewer items came than were announced", arguments: [3, 100])
    func tooFew(total: Int) async throws {
        let transport = ScriptedTransport([
            Self.page([1, 2], total: total, next: true), Self.page([], total: total, next: false),
        ])
        let error = await expect(.incompletePages) { _ = try await list(transport).collected() }
        #expect(error?.remedy.contains("Only 2 of \(total) items came") == true)
    }

    @Test("are an error when there are more than allowed")
    func tooMany() async throws {
        let transport = ScriptedTransport((1...9).map { Self.page([$0], total: nil, next: true) })
        await expect(.incompletePages) { _ = try await list(transport, maximumPages: 3).collected() }
        #expect(transport.requests.count == 3)
    }

    @Test("leave out what lies outside the period, and count it")
    func outside() async throws {
        let transport = ScriptedTransport([Self.page([1, 2], total: 2, next: false)])
        let query = TransactionQuery(period: try Period.month(2026, 2))
        #expect(try await list(transport, query: query).collected().isEmpty)
        #expect(try await list(transport, query: query).pages.collected().map(\.total) == [2])
    }

    @Test("ask for fresh data once, with the first page")
    func realtime() async throws {
        let transport = ScriptedTransport([
            Self.page([1, 2], total: 3, next: true), Self.page([3], total: 3, next: false),
        ])
        var query = TransactionQuery()
        query.realtime = true
        #expect(try await list(transport, query: query).collected().count == 3)
        #expect(transport.requests.map { $0.header("x-realtime") } == ["true", nil])
        #expect(transport.requests.map(\.isRepeatable) == [false, true])
    }

    @Test("give every item once and in order", arguments: [0, 1, 2, 7, 30], [1, 2, 3, 7, 8, 100])
    func sizes(count: Int, pageSize: Int) async throws {
        let ids = Array(0..<count)
        var steps = stride(from: 0, to: count, by: pageSize).map { start in
            Self.page(
                Array(ids[start..<min(start + pageSize, count)]), total: count, next: start + pageSize < count
            )
        }
        if steps.isEmpty { steps = [Self.page([], total: 0, next: false)] }
        let transport = ScriptedTransport(steps)
        let rows = try await list(transport, pageSize: pageSize).collected()
        #expect(rows.map(\.id) == ids.map { "t\($0)" })
        #expect(transport.requests.count == steps.count)
    }
}
