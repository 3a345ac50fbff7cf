/// Reads OFX as bytes arrive and finds what is wrong with it.
///
/// ```swift
/// var validator = OFXValidator()
/// validator.read(bytes.span)
/// validator.finish()
/// for finding in validator.findings { print(finding) }
/// ```
///
/// Memory grows with the number of transactions by some bytes each, for the search for identifiers that occur
/// twice, and with nothing else.
public struct OFXValidator: Sendable {
    private var reader = OFXReader()
    private var judge: OFXJudge

    /// Creates a validator.
    ///
    /// - Parameter limit: how many findings are kept; the others are counted.
    public init(limit: Int = 1000) {
        judge = OFXJudge(limit: limit)
    }

    /// Reads the next bytes.
    public mutating func read(_ bytes: Span<UInt8>) { reader.read(bytes, to: &judge) }

    /// Ends the document.
    public mutating func finish() {
        reader.finish(to: &judge)
        judge.finish()
    }

    /// What was found so far, in the order in which it was found.
    public var findings: [OFXFinding] { judge.findings }
    /// How many more findings there were than are kept.
    public var omittedFindings: Int { judge.omitted }
    /// The first finding that is an error, also beyond the limit.
    public var firstError: OFXFinding? { judge.firstError }
    /// Whether there is any error.
    public var hasErrors: Bool { judge.firstError != nil }
    /// What the header says; nil before the first tag, or where there is none.
    public var header: OFXHeader? { judge.header }

    /// What is wrong with a whole document.
    public static func findings(in bytes: [UInt8], limit: Int = 1000) -> [OFXFinding] {
        var validator = OFXValidator(limit: limit)
        validator.read(bytes.span)
        validator.finish()
        return validator.findings
    }
}
