/// Lets a limited number of tests through at once, first come, first served.
///
/// Swift Testing starts all tests at once. A server with its sessions for each of a thousand would exhaust the
/// machine, and requests would time out for want of a thread to answer them.
public actor Gate {
    /// For tests with a sandbox of their own.
    public static let sandboxes = Gate(places: 4)

    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Creates a gate with so many places.
    public init(places: Int) {
        self.places = places
    }

    /// Runs the body when there is a place for it.
    public nonisolated func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
        await enter()
        do {
            let result = try await body()
            await leave()
            return result
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async {
        if places > 0 {
            places -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
    }
}
