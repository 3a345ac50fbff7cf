/// One endpoint: a method, a path with placeholders, a name for faults and logs, and what it does.
struct Route: Sendable {
    let method: String
    /// Path segments; `*` takes any one segment.
    let pattern: [String]
    let operation: String
    /// Whether the request must carry a known key.
    let needsKey: Bool
    let handle: @Sendable (Request, Exchange) async throws -> Answer

    /// Whether it is one of the sandbox's own switches, which neither faults nor quirks reach.
    var isControl: Bool { operation == Self.controlOperation }

    static let controlOperation = "control"

    init(
        _ method: String, _ path: String, _ operation: String, needsKey: Bool = true,
        _ handle: @escaping @Sendable (Request, Exchange) async throws -> Answer
    ) {
        self.method = method
        self.pattern = path.split(separator: "/").map(String.init)
        self.operation = operation
        self.needsKey = needsKey
        self.handle = handle
    }

    /// The values of the placeholders, or nil when the path is another.
    func match(_ segments: [String]) -> [String]? {
        guard segments.count == pattern.count else { return nil }
        var parameters: [String] = []
        for (segment, part) in zip(segments, pattern) {
            if part == "*" {
                parameters.append(segment)
            } else if part != segment {
                return nil
            }
        }
        return parameters
    }
}

/// What a route works with.
struct Exchange: Sendable {
    let state: SandboxState
    let webhooks: WebhookSender
    /// The server's own address, for links to itself.
    let baseURL: String

    var world: SandboxWorld { state.world }
    var now: Int64 { state.now }
    var envelope: Envelope { Envelope(now: now) }
    var configuration: SandboxConfiguration { state.configuration }
}
