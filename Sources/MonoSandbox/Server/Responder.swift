import FlyingFox
import Foundation

/// Turns HTTP requests into answers: key, route, fault, quirks.
struct Responder: Sendable {
    let state: SandboxState
    let webhooks: WebhookSender

    func respond(to http: HTTPRequest) async -> HTTPResponse {
        let request = await Self.request(http)
        let route = Self.route(for: request)
        await state.record(
            SandboxRequestRecord(
                method: request.method, path: "/" + request.segments.joined(separator: "/"),
                query: request.query, operation: route?.route.operation ?? "unknown"))
        let answer = await answer(to: request, route)
        guard let fault = await route.asyncMap({ await state.fault(for: $0.route.operation) }) ?? nil else {
            return HTTPResponse(answer)
        }
        return await FaultyResponse.make(fault, instead: answer, at: state.now)
    }

    private func answer(to request: Request, _ matched: (route: Route, parameters: [String])?) async -> Answer
    {
        let envelope = Envelope(now: state.now)
        guard let (route, parameters) = matched else { return envelope.refusal(.unknownPath) }
        if route.needsKey, !hasKey(request) {
            return envelope.refusal(
                Refusal(status: 401, message: "Unauthorized: the secret key is missing or unknown."))
        }
        var request = request
        request.parameters = parameters
        let exchange = Exchange(
            state: state, webhooks: webhooks, baseURL: "http://\(request.headers["host"] ?? "127.0.0.1")")
        do {
            var answer = try await route.handle(request, exchange)
            if case .json(let json) = answer.body {
                answer.body = .json(QuirkTransformation(quirks: await state.quirks).apply(to: json))
            }
            return answer
        } catch let refusal as Refusal {
            return envelope.refusal(refusal)
        } catch {
            return envelope.refusal(
                Refusal(status: 500, message: "The sandbox itself failed: \(type(of: error))"))
        }
    }

    private func hasKey(_ request: Request) -> Bool {
        guard let key = request.headers["mono-sec-key"] else { return false }
        return state.configuration.secretKeys.contains(key)
    }

    private static func route(for request: Request) -> (route: Route, parameters: [String])? {
        for route in RouteTable.all where route.method == request.method {
            if let parameters = route.match(request.segments) { return (route, parameters) }
        }
        return nil
    }

    private static func request(_ http: HTTPRequest) async -> Request {
        var headers: [String: String] = [:]
        for (name, value) in http.headers { headers[name.rawValue.lowercased()] = value }
        return Request(
            method: http.method.rawValue,
            segments: http.path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) },
            query: FormEncoding.decode(http.target.query()), headers: headers,
            body: Array((try? await http.bodyData) ?? Data()))
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async -> Result) async -> Result? {
        guard let self else { return nil }
        return await transform(self)
    }
}

extension HTTPResponse {
    init(_ answer: Answer) {
        let (bytes, contentType) = answer.encoded
        var headers: HTTPHeaders = [:]
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        if let contentType { headers[.contentType] = contentType }
        self.init(
            statusCode: HTTPStatusCode(answer.status, phrase: "Sandbox"), headers: headers, body: Data(bytes))
    }
}

extension Answer {
    /// The body's bytes and their type.
    var encoded: (bytes: [UInt8], contentType: String?) {
        switch body {
        case .json(let json): (json.bytes, "application/json; charset=utf-8")
        case .html(let page): (Array(page.utf8), "text/html; charset=utf-8")
        case .bytes(let bytes, let contentType): (bytes, contentType)
        case .empty: ([], nil)
        }
    }
}
