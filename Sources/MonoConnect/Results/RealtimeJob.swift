public import StatementModel

/// A fresh pull from the bank that a real-time request started, as the answer's headers tell it.
public struct RealtimeJob: Hashable, Sendable {
    /// The job's id, for its status.
    public let id: String
    /// How far it is.
    public let status: JobStatus
    /// Whether something new came; the provider leaves the header out when not.
    public let hasNewData: Bool
    /// Whether the customer must sign in again (a header of 2023 and 2024).
    public let needsReauthorisation: Bool

    /// Nil when the answer tells of no job.
    init?(_ response: HTTPResponse) {
        guard let id = response.headers["x-job-id"], !id.isEmpty else { return nil }
        self.id = id
        status = JobStatus(response.headers["x-job-status"] ?? "")
        hasNewData = response.headers["x-has-new-data"]?.lowercased() == "true"
        needsReauthorisation = response.headers["x-reauth-required"]?.lowercased() == "true"
    }
}

/// How far a job is; an open set.
public struct JobStatus: OpenSet {
    /// The text as the provider sent it; letter case is not significant.
    public let text: String

    /// Takes any text; an unknown one is kept.
    public init(_ text: String) {
        self.text = text
    }

    /// Still running.
    public static let processing = JobStatus("processing")
    /// Ended well.
    public static let finished = JobStatus("finished")
    /// Ended badly.
    public static let failed = JobStatus("failed")

    /// Whether it ended well, in any of the words that Mono's pages use.
    public var isFinished: Bool {
        ["finished", "successful", "built", "complete", "completed"].contains(text.lowercased())
    }

    /// Whether it ended badly, in any of the words that Mono's pages use.
    public var isFailed: Bool {
        ["failed", "error", "reauthorisation_required", "processing_failed"].contains(text.lowercased())
    }
}
