/// How much of an account's data could be retrieved (Mono Connect, data status since September 2025).
package enum SandboxDataStatus: String, Sendable {
    case processing = "PROCESSING"
    /// Balance and transactions.
    case available = "AVAILABLE"
    /// One of balance and transactions.
    case partial = "PARTIAL"
    /// Neither, because of the bank or because there are no data.
    case unavailable = "UNAVAILABLE"
    /// Neither, because of a fault of the service.
    case failed = "FAILED"
}

/// A part of an account's data that a pull can bring in.
package enum SandboxRetrievedData: String, Sendable {
    case identity
    case balance
    case transactions
}
