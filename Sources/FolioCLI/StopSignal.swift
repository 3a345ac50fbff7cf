import Dispatch
import Foundation

/// Waits until somebody asks the process to stop (Ctrl-C, `kill`).
enum StopSignal {
    static func wait() async {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }

    /// Does work that ends with `CancellationError` when somebody asks the process to stop, so that what it
    /// has open is closed and removed.
    static func cancelling<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task { try await work() }
        let watcher = Task {
            await wait()
            task.cancel()
        }
        defer { watcher.cancel() }
        return try await task.value
    }
}
