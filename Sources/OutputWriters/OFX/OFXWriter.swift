public import ByteSinks
public import StatementModel

/// Writes a statement as Open Financial Exchange, for accounting programs.
///
/// - Dates are eight digits, the one form that every importer reads as the same day in every time zone.
///   No clock is read: the server's date is the period's last day.
/// - The narration is NAME up to 32 characters. A longer one stands whole in MEMO, up to 255 characters
///   (the format's limit), and its beginning in NAME. A blank one becomes `No narration`.
/// - FITID is the provider's id; one that old programs would not take is mapped, always alike.
/// - BANKID is the bank code; without one, the first nine letters and digits of the bank's name.
///
/// Rows stream; memory grows by the ids only, which are checked to be unique.
public struct OFXWriter: OutputWriter {
    /// The version of the format.
    public let version: Version
    /// The characters of the file.
    public let encoding: Encoding

    /// Creates a writer.
    public init(version: Version = .v102, encoding: Encoding = .ascii) {
        self.version = version
        self.encoding = encoding
    }

    /// `ofx`.
    public var format: OutputFormat { .ofx }

    /// Writes a file with one statement.
    ///
    /// - Throws: ``WriterError``: the report has no statement, the account has no number or one that does not fit, the currency is no
    ///   three-letter code, there is no closing balance, two transactions share an import id, or the sink
    ///   failed. All but the last two are found before a byte is written.
    public func write(
        _ report: Report, to sink: inout some ByteSink & ~Copyable
    ) throws(WriterError) {
        let statement = try report.requiredStatement(for: format)
        let document = try OFXDocument(statement, version: version, encoding: encoding)
        var buffer = OutputBuffer()
        document.appendHead(to: &buffer.bytes)
        var fileIDs: Set<String> = []
        for entry in statement.entries {
            let id = OFXTransactionID.id(for: entry.transaction.id)
            guard fileIDs.insert(id).inserted else {
                throw .notExpressible(
                    "Line \(entry.number) has the import id (FITID) of an earlier line; importers would drop "
                        + "it as a duplicate. Tell the provider that two transaction ids are alike, or "
                        + "choose another format.")
            }
            document.appendRow(entry, id: id, to: &buffer.bytes)
            try buffer.flushIfFull(to: &sink)
        }
        document.appendTail(to: &buffer.bytes)
        try buffer.flush(to: &sink)
    }
}

extension OutputWriter where Self == OFXWriter {
    /// Open Financial Exchange 1.0.2 in ASCII.
    public static var ofx: OFXWriter { OFXWriter() }

    /// Open Financial Exchange in a chosen version and encoding.
    public static func ofx(
        version: OFXWriter.Version, encoding: OFXWriter.Encoding = .ascii
    ) -> OFXWriter {
        OFXWriter(version: version, encoding: encoding)
    }
}
