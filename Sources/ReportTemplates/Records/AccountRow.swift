import StatementModel

/// An account as the bindings read it, with what the run sets.
@dynamicMemberLookup
struct AccountRow: Sendable {
    let account: Account
    /// What the run sets.
    let context: ReportContext

    /// What the account itself says.
    subscript<Value>(dynamicMember path: KeyPath<Account, Value>) -> Value { account[keyPath: path] }
}
