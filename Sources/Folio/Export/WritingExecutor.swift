import Foundation

/// Threads for work that waits: for a disk, or for a writer program.
///
/// Swift's own threads are few and must not wait: with all of them in a program's hands, nobody would be left
/// to hear that the run is to stop. A queue of Dispatch would not do, since it draws on the same threads.
package final class WritingExecutor: TaskExecutor {
    /// The one that all exports share.
    package static let shared = WritingExecutor()

    /// Runs a piece of a task on a new thread, which may wait; such pieces are few and long.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Runs work that may wait; it is cancelled with the task that calls.
    package static func run<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        // A preference for a part of the present task does not reach closures that run where they are called.
        let task = Task(executorPreference: shared) { try work() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
