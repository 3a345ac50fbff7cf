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
        // The switches themselves must stay in reach.
        guard let route, !route.route.isControl, let fault = await state.fault(for: route.route.operation)
        else { return HTTPResponse(await answer(to: request, route)) }
        return await FaultyResponse.make(fault, at: state.now) { await answer(to: request, route) }
    }

    private func answer(to request: Request, _ matched: (route: Route, parameters: [String])?) async -> Answer
    {
        let envelope = Envelope(now: state.now)
        guard let (route, parameters) = matched else { return envelope.refusal(.unknownPath) }
        var answer = await answer(to: request, route, parameters, envelope)
        if !route.isControl, case .json(let json) = answer.body {
            let quirks = QuirkTransformation(quirks: await state.quirks, operation: route.operation)
            answer.body = .json(quirks.apply(to: json))
        }
        return answer
    }

    private func answer(
        to request: Request, _ route: Route, _ parameters: [String], _ envelope: Envelope
    ) async -> Answer {
        if route.needsKey, !hasKey(request) {
            return envelope.refusal(
                Refusal(status: 401, message: "Unauthorized: the secret key is missing or unknown."))
        }
        var request = request
        request.parameters = parameters
        let exchange = Exchange(
            state: state, webhooks: webhooks, baseURL: "http://\(request.headers["host"] ?? "127.0.0.1")")
        do {
            return try await route.handle(request, exchange)
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
