/// Draws an account statement as a small PDF.
package enum StatementPDF {
    /// The document, byte for byte the same for the same input.
    ///
    /// Characters that the built-in fonts of PDF lack become `?`; narrations that are too long for their
    /// column are cut. Cost grows with the number of rows, some hundred bytes each.
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
        let layout = StatementLayout(
            account: account, period: "\(start.isoText) to \(end.isoText)", rows: rows,
            openingBalance: openingBalance, closingBalance: closingBalance)
        var document = PDFDocument(title: "Statement of account \(account.number)")
        for page in 0..<layout.pageCount { document.addPage(layout.page(page)) }
        return document.bytes()
    }
}
