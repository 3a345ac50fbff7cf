public import StatementModel

/// Checks that a webhook comes from Mono: the header `mono-webhook-secret` must equal the configured secret.
///
/// It is a plain shared secret; nothing signs the body. Answer 401 when it does not match, and always exactly
/// 200 when it does, or Mono sends the event again.
public struct WebhookVerifier: Sendable {
    /// The header's name, in lower case.
    public static let header = "mono-webhook-secret"

    private let secret: Sensitive<String>

    /// Creates a verifier; an empty secret verifies nothing.
    public init(secret: Sensitive<String>) {
        self.secret = secret
    }

    /// Whether the header's value is the secret; takes the same time wherever they differ.
    public func verifies(_ header: String?) -> Bool {
        let expected = Array(secret.exposed.utf8)
        let received = Array((header ?? "").utf8)
        guard !expected.isEmpty, !received.isEmpty else { return false }
        var difference = expected.count ^ received.count
        for index in received.indices {
            difference |= Int(received[index] ^ expected[index % expected.count])
        }
        return difference == 0
    }
}
