/// Everything that requests change.
actor SandboxState {
    let configuration: SandboxConfiguration
    let world: SandboxWorld
    var quirks: Set<SandboxQuirk>
    var rules: [SandboxFaultRule] = []
    var requests: [SandboxRequestRecord] = []

    /// Accounts linked since the start, and the changes of earlier ones, by id.
    var changed: [String: LinkedAccount] = [:]
    /// The ids of accounts linked since the start, in their order.
    var linkedSince: [String] = []
    var unlinked: Set<String> = []
    /// How often each bank account was linked, by its place in the world.
    var linkCounts: [Int: Int] = [:]

    var sessions: [String: LinkSession] = [:]
    var codes: [String: IssuedCode] = [:]
    var jobs: [String: SandboxJob] = [:]
    var documents: [String: StatementDocument] = [:]
    /// The last refresh of each account, with the part that it was for.
    var refreshes: [String: Refresh] = [:]
    var refreshOutcome = SandboxRefreshOutcome.newData
    var incomeRecords: [String: [IncomeRecord]] = [:]
    var enrichmentRecords: [String: [JSON]] = [:]
    var customers: [String: CustomerRecord] = [:]
    var customerOrder: [String] = []
    var deletedCustomers: Set<String> = []
    private var identifiers: IdentifierSource

    init(configuration: SandboxConfiguration, world: SandboxWorld) {
        self.configuration = configuration
        self.world = world
        quirks = configuration.quirks
        identifiers = IdentifierSource(seed: configuration.seed)
    }

    nonisolated var now: Int64 { configuration.clock.now() }

    /// An id of so many hexadecimal digits, new at every call and the same in every run.
    func newID(digits: Int = 24) -> String { identifiers.hexadecimal(digits) }

    /// Letters and digits, new at every call and the same in every run.
    func newToken(_ length: Int) -> String { identifiers.alphanumeric(length) }

    // MARK: Accounts

    /// The account; refused when it does not exist or was unlinked.
    func account(_ id: String) throws(Refusal) -> LinkedAccount {
        guard !unlinked.contains(id) else { throw .unknownAccount }
        if let account = changed[id] { return account }
        guard let account = world.account(id: id), account.index < world.accountCount,
            account.linkOrdinal == 0
        else { throw .unknownAccount }
        return LinkedAccount(account: account, customerID: account.customerID, linkedAt: 0, settlesAt: 0)
    }

    /// All linked accounts, those of the start first.
    func allAccounts() -> [LinkedAccount] {
        let first = (0..<world.accountCount).compactMap { world.account(at: $0)?.id }
        return (first + linkedSince).compactMap { try? account($0) }
    }

    func update(_ account: LinkedAccount) {
        changed[account.account.id] = account
    }

    /// Links a bank account once more; each link has an id of its own.
    func link(_ bankAccount: SandboxAccount, customerID: String, reference: String?) -> LinkedAccount {
        let ordinal = linkCounts[bankAccount.index, default: bankAccount.index < world.accountCount ? 1 : 0]
        linkCounts[bankAccount.index] = ordinal + 1
        let now = self.now
        let linked = LinkedAccount(
            account: world.linked(bankAccount, ordinal: ordinal), customerID: customerID,
            reference: reference,
            linkedAt: now, settlesAt: now + configuration.processingDelay.milliseconds)
        linkedSince.append(linked.account.id)
        update(linked)
        return linked
    }

    func unlink(_ id: String) throws(Refusal) {
        _ = try account(id)
        unlinked.insert(id)
    }

    // MARK: Faults

    /// The fault that the next request of an operation meets; a counted rule is used up by it.
    func fault(for operation: String) -> SandboxFault? {
        guard let index = rules.firstIndex(where: { $0.operation == nil || $0.operation == operation }) else {
            return nil
        }
        let fault = rules[index].fault
        if let count = rules[index].count {
            rules[index].count = count - 1
            if count <= 1 { rules.remove(at: index) }
        }
        return fault
    }

    func record(_ request: SandboxRequestRecord) {
        requests.append(request)
        // A sandbox that serves for weeks must not grow.
        if requests.count > 10_000 { requests.removeFirst(5000) }
    }

    func set(quirks: Set<SandboxQuirk>) { self.quirks = quirks }
    func set(rules: [SandboxFaultRule]) { self.rules = rules.filter { $0.count ?? 1 > 0 } }
    func set(refreshOutcome: SandboxRefreshOutcome) { self.refreshOutcome = refreshOutcome }
}

extension Duration {
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
