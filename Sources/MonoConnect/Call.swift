import ExactJSON
import Foundation

/// One call of the API, before it becomes an HTTP request.
struct Call {
    var operation: String
    var method = "GET"
    /// Path components; ids among them are percent-encoded and do not appear in logs.
    var path: [PathPart]
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body: JSONValue?
    /// A file to send instead of a JSON body.
    var upload: Upload?
    /// Whether a `GET` starts nothing, so that it may be sent again; other methods never are.
    var startsWork = false
    /// Whether answers other than 2xx are returned instead of thrown.
    var acceptsFailures = false

    enum PathPart: ExpressibleByStringLiteral {
        case fixed(String)
        case id(String)

        init(stringLiteral value: String) {
            self = .fixed(value)
        }
    }

    /// The path for logs: `/v2/accounts/{id}`.
    var pathTemplate: String {
        path.map { part in
            switch part {
            case .fixed(let text): "/\(text)"
            case .id: "/{id}"
            }
        }.joined()
    }

    func request(_ configuration: MonoConnectConfiguration) throws(MonoError) -> HTTPRequest {
        guard let url = url(configuration.baseURL) else {
            throw MonoError(
                .invalidRequest, operation: operation,
                remedy: "The id or the address cannot be put into a URL.")
        }
        var headers = self.headers
        headers.append(("accept", "application/json"))
        var bytes = body.map(JSONWriter.bytes)
        if body != nil { headers.append(("content-type", "application/json")) }
        if let upload = upload?.multipart {
            headers.append(("content-type", upload.contentType))
            bytes = upload.body
        }
        return HTTPRequest(
            method: method, url: url, headers: headers, body: bytes,
            timeout: configuration.requestTimeout, maximumResponseBytes: configuration.maximumResponseBytes,
            operation: operation, pathTemplate: pathTemplate, isRepeatable: method == "GET" && !startsWork)
    }

    private func url(_ base: URL) -> URL? {
        guard var components = URLComponents(url: base, resolvingAgainstBaseURL: false) else { return nil }
        var encoded = components.percentEncodedPath
        while encoded.hasSuffix("/") { encoded.removeLast() }
        for part in path {
            switch part {
            case .fixed(let text): encoded += "/\(text)"
            case .id(let id):
                // An empty id would ask for the whole list, and a dot segment for something else.
                guard !id.isEmpty, id != ".", id != ".." else { return nil }
                encoded += "/\(Self.percentEncoded(id))"
            }
        }
        components.percentEncodedPath = encoded
        if !query.isEmpty {
            components.percentEncodedQuery =
                query
                .map { "\(Self.percentEncoded($0.name))=\(Self.percentEncoded($0.value))" }
                .joined(separator: "&")
        }
        return components.url
    }

    /// Everything but the unreserved characters of RFC 3986 is encoded.
    private static func percentEncoded(_ text: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        var output: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                output.append(byte)
            default:
                output += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
