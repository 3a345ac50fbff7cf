/// What was found in a file.
public struct LintReport: Sendable {
    /// How many places a rule are kept; the others are counted, so that memory stays bounded.
    public static let keptPlaces = 100

    /// The name of the file as the user gave it.
    public let file: String
    /// What the file was taken for, and why.
    public let format: FileFormat
    /// What was found out about the file that is no fault: version, dialect, encoding.
    public let description: String
    /// A rule a group: errors first, then warnings, then notes; within those by place.
    public let groups: [FindingGroup]

    /// How many findings of a severity there are.
    public func count(_ severity: Severity) -> Int {
        groups.reduce(0) { $0 + ($1.rule.severity == severity ? $1.count : 0) }
    }

    /// The worst severity; nil for a file without findings.
    public var worst: Severity? { groups.map(\.rule.severity).max() }
}
