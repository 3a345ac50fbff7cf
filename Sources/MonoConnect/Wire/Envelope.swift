import ExactJSON

/// An answer of the API: its payload, its paging, and the headers that tell of jobs.
///
/// Since March 2024 answers come in an envelope `{status, message, timestamp, data, meta}`; the legacy ones
/// without it are taken as their own payload.
struct Envelope {
    let response: HTTPResponse
    let root: JSONValue
    let operation: String

    /// The payload; nil when it is null or missing, which happens on success.
    var data: JSONValue? { root["data"] }
    var message: String? { root["message"]?.text }
    var meta: JSONValue? { root["meta"] }

    /// Whether the provider says that the call failed, whatever the HTTP status.
    var reportsFailure: Bool { root["status"]?.text?.lowercased() == "failed" }
    var reportedFailure: MonoError {
        MonoError(
            .reportedFailure, operation: operation, status: response.status, providerMessage: message)
    }

    /// The payload as an object, else the root for answers without an envelope.
    func fields(_ subject: String) -> Fields {
        Fields(data ?? root, operation: operation, subject: subject)
    }

    /// The payload as an object; an error when there is none.
    func requiredFields(_ subject: String) throws(MonoError) -> Fields {
        guard let data, data.isObject else { throw missing(subject) }
        return Fields(data, operation: operation, subject: subject)
    }

    /// The payload as a list; an error when it is something else.
    ///
    /// Null is an empty list only where the answer says why: its paging counts nothing, or a refresh is under
    /// way. The old shapes `data.transactions` and `data.data` are taken too.
    func items(_ subject: String, page: Int? = nil) throws(MonoError) -> [Fields] {
        guard let data else {
            guard countsNothing || RealtimeJob(response) != nil else { throw missing("list of \(subject)s") }
            return []
        }
        guard let elements = data.elements ?? data["transactions", "data"]?.elements else {
            throw missing("list of \(subject)s")
        }
        let place = page.map { " on page \($0)" } ?? ""
        return elements.enumerated().map { index, element in
            Fields(element, operation: operation, subject: "\(subject) \(index + 1)\(place)")
        }
    }

    private var countsNothing: Bool {
        guard let meta else { return false }
        return Fields(meta, operation: operation, subject: "paging").count("total", "count") == 0
    }

    func missing(_ subject: String) -> MonoError {
        MonoError(
            .unexpectedShape, operation: operation, status: response.status, providerMessage: message,
            remedy: "The answer holds no \(subject). \(Remedy.text(for: .unexpectedShape))")
    }
}
