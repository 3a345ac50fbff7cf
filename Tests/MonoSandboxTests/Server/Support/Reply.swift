import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What came back: status, header fields, body.
struct Reply: Sendable {
    let status: Int
    let body: Data
    private let headers: [String: String]

    init(_ body: Data, _ response: HTTPURLResponse?) {
        status = response?.statusCode ?? 0
        self.body = body
        var headers: [String: String] = [:]
        for (name, value) in response?.allHeaderFields ?? [:] {
            headers["\(name)".lowercased()] = "\(value)"
        }
        self.headers = headers
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; missing when it is none.
    var json: Value { Value(data: body) }

    /// `data` of the envelope.
    var data: Value { json["data"] }

    func header(_ name: String) -> String? { headers[name.lowercased()] }
}
