import ByteSinks
import Foundation

extension MonoConnect {
    /// Makes a PDF statement, waits for it and saves it: a file that appears whole or not at all, mode 0600.
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - months: 1 to 12.
    ///   - path: the file's final name.
    ///   - polling: how long to wait.
    /// - Returns: the file's size in bytes.
    /// - Throws: ``MonoError``: `jobFailed`, `jobTimedOut`, `file`, or what the requests throw.
    @discardableResult
    public func saveStatementDocument(
        of id: String, lastMonths months: Int, to path: String, polling: PollingPolicy = PollingPolicy()
    ) async throws -> Int64 {
        let operation = "statement document"
        // Found out now: once the document is made it would have been made, and paid for, in vain.
        do { _ = try FileSink(path: path) } catch {
            throw MonoError(.file, operation: operation, remedy: error.description)
        }
        let started = try await startStatementDocument(of: id, lastMonths: months)
        let built = try await poll(polling, operation: operation) {
            let job = try await statementDocument(started.id, of: id)
            if job.status.isFailed { throw MonoError(.jobFailed, operation: operation) }
            return job.status.isFinished ? job : nil
        }
        guard let address = (built.path ?? started.path).flatMap(URL.init(string:)) else {
            throw MonoError(
                .unexpectedShape, operation: operation, remedy: "The finished job names no address.")
        }
        let bytes = try await document(at: address)
        guard bytes.starts(with: "%PDF-".utf8) else {
            throw MonoError(
                .unexpectedShape, operation: operation, remedy: "What came is not a PDF. Try again later.")
        }
        do {
            var sink = try FileSink(path: path)
            try sink.write(bytes)
            try sink.commit()
        } catch {
            throw MonoError(.file, operation: operation, remedy: error.description)
        }
        return Int64(bytes.count)
    }

    /// Fetches a document without the key; with the key only from the configured server, and only when the
    /// plain request is refused (whether the address needs the key is not documented).
    private func document(at address: URL) async throws -> [UInt8] {
        guard Self.isSafe(address) else { throw MonoError(.insecureURL, operation: "statement document") }
        let request = HTTPRequest(
            method: "GET", url: address, headers: [], body: nil, timeout: configuration.requestTimeout,
            maximumResponseBytes: configuration.maximumResponseBytes, operation: "statement document",
            pathTemplate: "/statements/{id}", isRepeatable: true)
        var response = try await pipelineWithoutKey.send(request)
        let isOwn = address.host == configuration.baseURL.host && address.port == configuration.baseURL.port
        if isOwn, [401, 403].contains(response.status) { response = try await pipeline.send(request) }
        guard (200...299).contains(response.status) else {
            throw Failure.error(for: response, request.operation)
        }
        return response.body
    }
}
