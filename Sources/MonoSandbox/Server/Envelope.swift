/// The envelope around every answer since version 2: status, message, timestamp, data, paging.
struct Envelope {
    let now: Int64

    func success(
        _ data: JSON?, message: String = "Request was successfully completed", meta: JSON? = nil,
        status: String = "successful"
    ) -> Answer {
        var members: [JSON.Member] = [
            .init(name: "status", value: .string(status)), .init(name: "message", value: .string(message)),
            .init(name: "timestamp", value: .string(Timestamp.text(now))),
        ]
        if let data { members.append(.init(name: "data", value: data)) }
        if let meta { members.append(.init(name: "meta", value: meta)) }
        return Answer(body: .json(.object(members)))
    }

    func refusal(_ refusal: Refusal) -> Answer {
        let fields = refusal.fields.sorted { $0.key < $1.key }.map { field, message in
            JSON.members(["field": .string(field), "message": .string(message)])
        }
        let body = JSON.members([
            "status": .string("failed"), "message": .string(refusal.message),
            "timestamp": .string(Timestamp.text(now)), "data": fields.isEmpty ? .null : .array(fields),
        ])
        return Answer(status: refusal.status, body: .json(body))
    }
}

/// Moments as the API writes them: `2026-01-30T17:04:00.000Z`.
enum Timestamp {
    static func text(_ milliseconds: Int64) -> String {
        let day = SandboxDay(daysSinceEpoch: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
        let rest = milliseconds - day.startMilliseconds
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded(Int($0), to: 2) }
        return "\(day.isoText)T\(clock.joined(separator: ":")).\(padded(Int(rest % 1000), to: 3))Z"
    }
}
