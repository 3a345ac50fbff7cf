/// The rows of one account in one month.
struct GeneratedMonth: Sendable {
    /// The balance before the first row.
    let opening: Int64
    /// The balance after the last row that is not after today.
    let closing: Int64
    /// What moves the balance, oldest first; also rows that are not served.
    let movements: [Movement]
    /// The rows as the API serves them, newest first.
    let served: [SandboxTransaction]

    struct Movement: Sendable {
        /// The day of the month.
        let day: Int
        let signedAmount: Int64
    }

    /// The balance before the first row of a day of this month.
    func balance(before day: SandboxDay) -> Int64 {
        movements.prefix { $0.day < day.day }.reduce(opening) { $0 + $1.signedAmount }
    }
}
