import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Asks an address whether anybody is there.
enum SandboxProbe {
    static func status(of url: URL) async throws -> Int? {
        var request = URLRequest(url: url)
        request.timeoutInterval = 5
        let session = URLSession(configuration: .ephemeral)
        defer { session.invalidateAndCancel() }
        return (try await session.data(for: request).1 as? HTTPURLResponse)?.statusCode
    }
}
