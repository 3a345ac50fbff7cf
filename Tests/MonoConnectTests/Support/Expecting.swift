import MonoConnect
import Testing

/// Expects that a call throws a ``MonoError`` with this code, and answers the error.
@discardableResult
func expect(
    _ code: MonoError.Code, sourceLocation: SourceLocation = #_sourceLocation,
    _ call: () async throws -> Void
) async -> MonoError? {
    do {
        try await call()
        Issue.record("nothing was thrown instead of \(code)", sourceLocation: sourceLocation)
    } catch let error as MonoError {
        #expect(error.code == code, sourceLocation: sourceLocation)
        return error
    } catch {
        Issue.record("\(error) was thrown instead of \(code)", sourceLocation: sourceLocation)
    }
    return nil
}
