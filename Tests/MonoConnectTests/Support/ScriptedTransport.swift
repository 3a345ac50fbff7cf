import MonoConnect
import Synchronization

/// A transport that gives prepared answers in their order and keeps the requests.
final class ScriptedTransport: HTTPTransport {
    /// What one request meets.
    enum Step: Sendable {
        case answer(HTTPResponse)
        case failure(any Error)
    }

    private struct State {
        var steps: [Step]
        var requests: [HTTPRequest] = []
    }

    private let state: Mutex<State>

    /// The last step is repeated for all further requests.
    init(_ steps: [Step]) {
        state = Mutex(State(steps: steps))
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let step = state.withLock { state in
            state.requests.append(request)
            return state.steps.count > 1 ? state.steps.removeFirst() : state.steps.first
        }
        switch step {
        case .answer(let response)?: return response
        case .failure(let error)?: throw error
        case nil: throw CancellationError()
        }
    }
}

extension ScriptedTransport.Step {
    /// An answer with a JSON body.
    static func json(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Self {
        .answer(HTTPResponse(status: status, headers: headers, body: Array(text.utf8)))
    }

    /// A good answer with this `data` in the envelope.
    static func data(_ text: String, meta: String? = nil, headers: [String: String] = [:]) -> Self {
        let meta = meta.map { ",\"meta\":\($0)" } ?? ""
        return .json(#"{"status":"successful","message":"ok","data":\#(text)\#(meta)}"#, headers: headers)
    }

    /// A refusal with Mono's body of an error.
    static func refusal(_ status: Int, headers: [String: String] = [:]) -> Self {
        .json(#"{"status":"failed","message":"No"}"#, status: status, headers: headers)
    }
}

extension HTTPRequest {
    /// The value of a header, whatever the letter case of its name.
    func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text.
    var bodyText: String { String(decoding: body ?? [], as: UTF8.self) }
}
