/// The sum of the credits or of the debits of one month (Mono Connect, Inflow and outflow).
package struct SandboxMonthlyTotal: Hashable, Sendable {
    package let month: SandboxMonth
    /// In the minor unit.
    package let amount: Int64
    package let count: Int
}
