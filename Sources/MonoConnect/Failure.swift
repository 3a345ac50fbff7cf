import ExactJSON

/// Turns an answer other than 2xx into an error.
enum Failure {
    static func error(for response: HTTPResponse, _ operation: String) -> MonoError {
        MonoError(
            code(for: response.status), operation: operation, status: response.status,
            providerMessage: message(in: response.body))
    }

    /// The codes of Mono's error table; others by their hundreds.
    private static func code(for status: Int) -> MonoError.Code {
        switch status {
        case 300...399: .redirected
        case 401: .unauthorized
        case 402: .paymentRequired
        case 403: .forbidden
        case 404: .notFound
        case 409: .conflict
        case 429: .rateLimited
        case 400...499: .invalidRequest
        default: .server
        }
    }

    /// The provider's words: `message`, with the fields that validation names.
    private static func message(in body: [UInt8]) -> String? {
        guard let root = try? JSONParser.parse(body), let message = root["message"]?.text else { return nil }
        let details = (root["data"]?.elements ?? []).compactMap { $0["message"]?.text }
        return ([message] + details).joined(separator: ": ")
    }
}
