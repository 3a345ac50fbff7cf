/// A request as the routes see it.
struct Request: Sendable {
    let method: String
    /// The path without its leading slash, decoded, a segment each.
    let segments: [String]
    let query: [String: String]
    /// Header fields by their names in lower case.
    let headers: [String: String]
    let body: [UInt8]
    /// The values of the route's placeholders, in their order.
    var parameters: [String] = []

    /// The body as JSON; nil when it is none.
    var json: JSON? { JSON(parsing: body) }

    /// The body of a form without files.
    var form: [String: String] { FormEncoding.decode(String(decoding: body, as: UTF8.self)) }

    /// Whether fresh data are asked for; both spellings of the header are in Mono's pages.
    var isRealtime: Bool {
        [headers["x-realtime"], headers["x-real-time"]].contains { $0?.lowercased() == "true" }
    }
}
