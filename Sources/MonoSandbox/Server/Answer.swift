/// An answer before it becomes an HTTP response.
struct Answer: Sendable {
    enum Body: Sendable {
        case json(JSON)
        case html(String)
        case bytes([UInt8], contentType: String)
        case empty
    }

    var status = 200
    var headers: [(name: String, value: String)] = []
    var body: Body

    static func html(_ page: String, status: Int = 200) -> Answer {
        Answer(status: status, body: .html(page))
    }

    /// Sends the browser on with a `GET`.
    static func seeOther(_ location: String) -> Answer {
        Answer(status: 303, headers: [("location", location)], body: .empty)
    }
}

/// A refusal in the form of Mono's errors.
struct Refusal: Error, Hashable {
    let status: Int
    let message: String
    /// The fields that validation found wrong.
    var fields: [String: String] = [:]

    static let unknownAccount = Refusal(status: 404, message: "This account does not exist.")
    static let unknownPath = Refusal(status: 404, message: "Not found")

    static func invalid(_ field: String, _ message: String) -> Refusal {
        Refusal(status: 400, message: "Validation error", fields: [field: message])
    }
}
