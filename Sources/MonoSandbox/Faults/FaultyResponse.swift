import FlyingFox
import Foundation

/// Makes the response of a fault.
///
/// What a request asks for is done only where its good answer is served, slowly or in part: who is turned
/// away with 429 can try the same code again.
enum FaultyResponse {
    static func make(
        _ fault: SandboxFault, at now: Int64, answer: () async -> Answer
    ) async -> HTTPResponse {
        let envelope = Envelope(now: now)
        switch fault {
        case .status(let status):
            return HTTPResponse(envelope.refusal(Refusal(status: status, message: message(for: status))))
        case .tooManyRequests(let retryAfter):
            var refusal = envelope.refusal(Refusal(status: 429, message: "Too many requests"))
            if let retryAfter { refusal.headers.append(("Retry-After", "\(retryAfter)")) }
            return HTTPResponse(refusal)
        case .htmlPage(let status):
            return HTTPResponse(
                .html("<html><body><h1>Bad gateway</h1></body></html>", status: status))
        case .slowStart(let delay):
            let answer = await answer()
            try? await Task.sleep(for: delay)
            return HTTPResponse(answer)
        case .slowBody(let pause):
            let answer = await answer()
            return streamed(answer, FaultyBody(bytes: answer.encoded.bytes, pause: pause))
        case .cutOffBody:
            let answer = await answer()
            let bytes = answer.encoded.bytes
            return streamed(answer, FaultyBody(bytes: bytes, end: bytes.count / 2))
        case .garbage:
            return HTTPResponse(
                Answer(
                    body: .bytes(
                        Array("{\"status\":\"successful\",\"data\":[{]".utf8), contentType: "application/json"
                    )))
        case .hugeBody(let count):
            let blanks = [UInt8](repeating: 0x20, count: count)
            return HTTPResponse(Answer(body: .bytes(blanks, contentType: "application/json")))
        case .redirect(let location):
            return HTTPResponse(Answer(status: 302, headers: [("Location", location)], body: .empty))
        case .reportedFailure:
            var failed = envelope.refusal(Refusal(status: 400, message: "The request could not be completed"))
            failed.status = 200
            return HTTPResponse(failed)
        }
    }

    private static func streamed(_ answer: Answer, _ body: FaultyBody) -> HTTPResponse {
        var headers: HTTPHeaders = [:]
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        headers[.contentType] = answer.encoded.contentType ?? "application/json"
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: "Sandbox"),
            headers: headers,
            body: HTTPBodySequence(from: body, count: body.bytes.count))
    }

    private static func message(for status: Int) -> String {
        switch status {
        case 401: "Unauthorized: the secret key is missing or unknown."
        case 402: "Insufficient wallet balance"
        case 403: "subscription plan does not cover endpoint"
        case 404: "This account does not exist."
        case 409: "Conflict"
        case 429: "Too many requests"
        case 500...599: "Something went wrong on our side"
        default: "Bad request"
        }
    }
}
