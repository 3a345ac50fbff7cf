/// The events that the sandbox sends (Mono Connect, Webhooks), before they become JSON.
enum SandboxEvent: Sendable {
    case accountConnected(LinkedAccount)
    case accountUpdated(LinkedAccount, balance: Int64?, sync: Sync?, matches: Bool?)
    case accountReauthorised(String)
    case accountUnlinked(String)
    case jobUpdated(SandboxJob)
    case income(LinkedAccount, SandboxIncomeReport)
    case creditworthiness(account: String, JSON)
    case enrichment(name: String, account: String?, file: String?)
    case reauthorisationRequired(String)

    /// How a sync ended.
    struct Sync: Sendable {
        let status: String
        /// The job that pulled; nil for the legacy sync, which has none.
        let jobID: String?
        let hasNewData: Bool
    }

    var name: String {
        switch self {
        case .accountConnected: "mono.events.account_connected"
        case .accountUpdated: "mono.events.account_updated"
        case .accountReauthorised: "mono.events.account_reauthorized"
        case .accountUnlinked: "mono.events.account_unlinked"
        case .jobUpdated: "mono.accounts.jobs.update"
        case .income: "mono.events.account_income"
        case .creditworthiness: "mono.events.account_credit_worthiness"
        case .enrichment(let name, _, _): "mono.events.\(name)"
        case .reauthorisationRequired: "mono.events.reauthorisation_required"
        }
    }

    /// Since January 2026 these three carry an id and a time; the others do not.
    private var isStamped: Bool {
        switch self {
        case .accountConnected, .accountUpdated, .accountReauthorised: true
        default: false
        }
    }

    /// The whole payload; app and business stand inside `data`.
    func json(id: String, now: Int64) -> JSON {
        var members: [JSON.Member] = [.init(name: "event", value: .string(name))]
        if isStamped {
            members.append(.init(name: "event_id", value: .string(id)))
            members.append(.init(name: "timestamp", value: .string(Timestamp.text(now))))
        }
        let data = data(now: now)
            .setting("app", to: .string(SandboxIDs.app)).setting("business", to: .string(SandboxIDs.business))
        members.append(.init(name: "data", value: data))
        return .object(members)
    }

    private func data(now: Int64) -> JSON {
        switch self {
        case .accountConnected(let linked):
            return .members([
                "id": .string(linked.account.id), "customer": .string(linked.customerID),
                "meta": AccountJSON.meta(linked, at: now).removing("retrieved_data"),
            ])
        case .accountUpdated(let linked, let balance, let sync, let matches):
            return Self.updated(linked, balance, sync, matches, now)
        case .accountReauthorised(let id), .reauthorisationRequired(let id):
            return .members(["account": .members(["_id": .string(id)])])
        case .accountUnlinked(let id):
            return .members(["account": .members(["id": .string(id)])])
        case .jobUpdated(let job):
            return .members([
                "account": .string(job.accountID), "id": .string(job.id), "name": .string(job.name),
                // The event is about the end, whatever the clock says when it is sent.
                "status": .string(job.status(at: max(now, job.finishesAt))),
            ])
        case .income(let linked, let report):
            return IncomeJSON.report(report)
                .setting("account_name", to: .string(linked.account.name))
                .setting("account_number", to: .string(linked.account.number))
        case .creditworthiness(let account, let report):
            return JSON.members(["account": .string(account)]).merging(report)
        case .enrichment(_, let account, let file):
            let subject: JSON =
                account.map { .members(["account": .string($0)]) } ?? .members(["file": .text(file)])
            return subject.setting("status", to: .string("available"))
                .setting("message", to: .string("Your data is now available"))
                .setting("action", to: .string("Fetch it again"))
        }
    }

    private static func updated(
        _ linked: LinkedAccount, _ balance: Int64?, _ sync: Sync?, _ matches: Bool?, _ now: Int64
    ) -> JSON {
        var account = AccountJSON.event(linked, balance: balance, at: now)
        if let matches { account = account.setting("account_match", to: .boolean(matches)) }
        var meta = AccountJSON.meta(linked, at: now)
        if let sync {
            meta = meta.setting("sync_status", to: .string(sync.status))
            if let job = sync.jobID { meta = meta.setting("job_id", to: .string(job)) }
            // The flag is only there when something new came.
            if sync.hasNewData { meta = meta.setting("has_new_data", to: .boolean(true)) }
        }
        return .members(["account": account, "meta": meta])
    }
}

/// The sandbox's own app and business.
enum SandboxIDs {
    static let app = "66e0000000000000000000a1"
    static let business = "66d0000000000000000000b2"
}

extension JSON {
    /// The members of both objects.
    func merging(_ other: JSON) -> JSON {
        guard case .object(let members) = other else { return self }
        return members.reduce(self) { $0.setting($1.name, to: $1.value) }
    }
}
