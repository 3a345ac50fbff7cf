/// Fresh pulls from the bank: real-time requests and their jobs (Mono Connect, Real-time data).
enum Refreshing {
    /// What is pulled.
    enum Part {
        case balance
        case transactions

        var jobName: String {
            self == .balance ? "jobs.accounts.sync_balance" : "jobs.accounts.sync_statement"
        }
    }

    /// Starts a pull, or takes the one of the last minutes, and tells of it in headers.
    static func headers(
        for linked: LinkedAccount, _ part: Part, _ exchange: Exchange
    ) async -> [(name: String, value: String)] {
        let (job, isNew) = await exchange.state.refresh(linked.account.id, jobName: part.jobName)
        if isNew { announce(job, linked, exchange) }
        var headers = [("x-job-id", job.id), ("x-job-status", job.status(at: exchange.now))]
        if job.outcome == .newData { headers.append(("x-has-new-data", "true")) }
        if job.outcome == .reauthorisationRequired { headers.append(("x-reauth-required", "true")) }
        return headers
    }

    /// The two events that follow a pull.
    static func announce(_ job: SandboxJob, _ linked: LinkedAccount, _ exchange: Exchange) {
        let delay = exchange.configuration.jobDelay
        exchange.webhooks.send(after: delay) { .jobUpdated(job) }
        exchange.webhooks.send(after: delay + .milliseconds(20)) {
            let status =
                switch job.outcome {
                case .newData, .nothingNew: "SUCCESSFUL"
                case .failed: "FAILED"
                case .reauthorisationRequired: "REAUTHORISATION_REQUIRED"
                }
            return .accountUpdated(
                linked, balance: AccountRoutes.balance(of: linked, exchange),
                sync: .init(status: status, jobID: job.id, hasNewData: job.outcome == .newData), matches: nil)
        }
    }
}

extension SandboxState {
    /// The pull that stands for an account now, and whether it has just been started.
    func refresh(_ accountID: String, jobName: String) -> (SandboxJob, isNew: Bool) {
        if let last = refreshes[accountID], now - last.startedAt < configuration.realtimeWindow.milliseconds,
            let job = jobs[last.jobID]
        {
            return (job, false)
        }
        let job = SandboxJob(
            id: newID(), accountID: accountID, name: jobName,
            finishesAt: now + configuration.jobDelay.milliseconds, outcome: refreshOutcome)
        jobs[job.id] = job
        refreshes[accountID] = Refresh(jobID: job.id, startedAt: now)
        return (job, true)
    }

    func job(_ id: String, of accountID: String) throws(Refusal) -> SandboxJob {
        guard let job = jobs[id], job.accountID == accountID else {
            throw Refusal(status: 404, message: "This job does not exist.")
        }
        return job
    }
}
