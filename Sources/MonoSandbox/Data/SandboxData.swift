public import Foundation

/// Institutions, accounts and transactions of one's own, checked and ready to be served.
///
/// Ids, texts, dates and amounts are served exactly as they are stated, equal rows and inconsistent balances too.
/// About 300 bytes of memory a row.
public struct SandboxData: Sendable {
    /// An account with all that is known about it.
    struct Entry: Sendable {
        let account: SandboxAccount
        /// In the minor unit; nil when it is not stated.
        let balance: Int64?
        /// Newest first.
        let rows: [SandboxTransaction]
    }

    let institutions: [SandboxInstitution]
    let entries: [Entry]
    let positions: [String: Int]
    let lastDay: SandboxDay

    /// Reads a JSON file.
    ///
    /// - Throws: ``SandboxDataError``, which says where and what.
    public init(json: Data) throws(SandboxDataError) {
        let document: SandboxDocument
        do {
            document = try JSONDecoder().decode(SandboxDocument.self, from: json)
        } catch let error as DecodingError {
            throw SandboxDataError(error)
        } catch {
            throw SandboxDataError("", .form("the file cannot be read"))
        }
        try self.init(document)
    }

    /// Checks a file that was decoded.
    ///
    /// - Throws: ``SandboxDataError``, which says where and what.
    public init(_ document: SandboxDocument) throws(SandboxDataError) {
        var check = SandboxDataCheck()
        institutions = try check.institutions(document.institutions)
        entries = try check.entries(document.accounts, institutions)
        lastDay = try check.lastDay(document.lastDay)
        positions = Dictionary(
            uniqueKeysWithValues: entries.enumerated().map { ($0.element.account.id, $0.offset) })
    }
}
