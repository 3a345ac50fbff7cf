/// Something that goes wrong instead of a good answer.
public enum SandboxFault: Hashable, Sendable {
    /// This HTTP status with Mono's body of an error.
    case status(Int)
    /// 429, with this `Retry-After` in seconds where there is one.
    case tooManyRequests(retryAfter: Int?)
    /// This HTTP status with a page of HTML, as a gateway answers.
    case htmlPage(status: Int)
    /// The good answer, later.
    case slowStart(Duration)
    /// The good answer, a byte at a time with this pause between.
    case slowBody(Duration)
    /// The first half of the good answer, then the connection is closed.
    case cutOffBody
    /// 200 with a body that is not JSON.
    case garbage
    /// 200 with a body of so many bytes.
    case hugeBody(Int)
    /// 302 to this address.
    case redirect(to: String)
    /// 200 with `status: failed`.
    case reportedFailure
}

/// Where and how often a fault happens.
public struct SandboxFaultRule: Sendable {
    /// What goes wrong.
    public var fault: SandboxFault
    /// The operation concerned, for example `transactions`; nil for all.
    ///
    /// Documentation/sandbox.md lists them.
    public var operation: String?
    /// How many requests it happens to; nil for all.
    public var count: Int?

    /// Creates a rule.
    public init(_ fault: SandboxFault, operation: String? = nil, count: Int? = nil) {
        self.fault = fault
        self.operation = operation
        self.count = count
    }
}

extension SandboxFault {
    /// Reads a fault from a request to `/_sandbox/faults`; nil for an unknown one and for a senseless value.
    init?(name: String, value: JSON?) {
        let number = value?.wholeNumber
        guard Self.takes(value, in: name) else { return nil }
        switch name {
        case "status": self = .status(Int(number ?? 500))
        case "too-many-requests": self = .tooManyRequests(retryAfter: number.map(Int.init))
        case "html-page": self = .htmlPage(status: Int(number ?? 502))
        case "slow-start": self = .slowStart(.milliseconds(number ?? 5000))
        case "slow-body": self = .slowBody(.milliseconds(number ?? 100))
        case "cut-off-body": self = .cutOffBody
        case "garbage": self = .garbage
        case "huge-body": self = .hugeBody(Int(number ?? 1 << 28))
        case "redirect": self = .redirect(to: value?.text ?? "https://example.com/")
        case "reported-failure": self = .reportedFailure
        default: return nil
        }
    }

    /// Whether a value suits a fault; without one each has its own.
    private static func takes(_ value: JSON?, in name: String) -> Bool {
        guard let value, value != .null else { return true }
        switch name {
        case "redirect": return value.text.map { !$0.contains(where: \.isNewline) } ?? false
        case "status", "html-page": return (200...599).contains(value.wholeNumber ?? 0)
        case "huge-body": return (0...(1 << 30)).contains(value.wholeNumber ?? -1)
        default: return (0...3_600_000).contains(value.wholeNumber ?? -1)
        }
    }
}
