/// Why a call to Mono Connect did not succeed.
///
/// ``description`` is for the user and holds no key, code or personal data; ``shortDescription`` is fixed text
/// for logs and metrics.
public struct MonoError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sort of failure; more may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case invalidKey, insecureURL, unauthorized, forbidden, paymentRequired, notFound, invalidRequest
            case conflict, rateLimited, server, timedOut, connection, responseTooLarge, redirected, notJSON
            case unexpectedShape, reportedFailure, incompletePages, jobFailed, jobTimedOut
            case reauthorisationRequired, file
        }
        private let value: Value

        /// The secret key cannot be used as it is; no request was made.
        public static let invalidKey = Self(value: .invalidKey)
        /// The address is neither `https` nor on this machine; no request was made.
        public static let insecureURL = Self(value: .insecureURL)
        /// 401: the key is not known.
        public static let unauthorized = Self(value: .unauthorized)
        /// 403: the key or the plan does not cover this.
        public static let forbidden = Self(value: .forbidden)
        /// 402: parameters are fine but the request was refused, perhaps for the wallet's sake.
        public static let paymentRequired = Self(value: .paymentRequired)
        /// 404: no such account, job, customer, or it was unlinked.
        public static let notFound = Self(value: .notFound)
        /// 400 and other 4xx: a parameter is missing or wrong, or a code is used up.
        public static let invalidRequest = Self(value: .invalidRequest)
        /// 409: the request contradicts the present state.
        public static let conflict = Self(value: .conflict)
        /// 429: too many requests, still after all retries.
        public static let rateLimited = Self(value: .rateLimited)
        /// 5xx: a fault at the provider, still after all retries.
        public static let server = Self(value: .server)
        /// No complete answer in time, still after all retries.
        public static let timedOut = Self(value: .timedOut)
        /// The connection could not be made or broke before the answer was complete.
        public static let connection = Self(value: .connection)
        /// The answer is larger than the configuration allows.
        public static let responseTooLarge = Self(value: .responseTooLarge)
        /// The server answered with a redirect, which is never followed: the key must not travel.
        public static let redirected = Self(value: .redirected)
        /// A successful answer is not JSON.
        public static let notJSON = Self(value: .notJSON)
        /// The JSON lacks something that is needed, or holds something that cannot be read exactly.
        public static let unexpectedShape = Self(value: .unexpectedShape)
        /// A 2xx answer whose `status` says failed.
        public static let reportedFailure = Self(value: .reportedFailure)
        /// The pages do not add up to the total that the provider announced, or repeat themselves.
        public static let incompletePages = Self(value: .incompletePages)
        /// A job (refresh, statement PDF) ended without success.
        public static let jobFailed = Self(value: .jobFailed)
        /// A job did not end in time.
        public static let jobTimedOut = Self(value: .jobTimedOut)
        /// The customer must sign in at the bank again.
        public static let reauthorisationRequired = Self(value: .reauthorisationRequired)
        /// A file could not be read or written.
        public static let file = Self(value: .file)

        /// The name of the code, safe in a log.
        public var description: String { value.rawValue }
    }

    /// The sort of failure.
    public let code: Code
    /// What was being done, in fixed words: `account details`.
    public let operation: String
    /// The HTTP status, where there was an answer.
    public let status: Int?
    /// The provider's own words, cleaned and cut to 300 characters; may be nil.
    public let providerMessage: String?
    /// What to do.
    public let remedy: String

    /// Creates an error; the provider's message is cleaned of control characters and long digit runs.
    init(
        _ code: Code, operation: String, status: Int? = nil, providerMessage: String? = nil,
        remedy: String? = nil
    ) {
        self.code = code
        self.operation = operation
        self.status = status
        self.providerMessage = providerMessage.map(SafeMessage.clean)
        self.remedy = remedy ?? Remedy.text(for: code)
    }

    /// What failed, with which status, the provider's words, and what to do.
    public var description: String {
        let status = status.map { " (HTTP \($0))" } ?? ""
        let message = providerMessage.map { " Mono says: \u{201C}\($0)\u{201D}." } ?? ""
        return "Mono Connect, \(operation): \(Remedy.summary(of: code))\(status).\(message) \(remedy)"
    }

    /// Operation, code and status in fixed words: safe as a log message or a metric's label.
    public var shortDescription: String {
        "\(operation): \(code)" + (status.map { " \($0)" } ?? "")
    }
}
