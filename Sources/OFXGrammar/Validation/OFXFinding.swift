/// Something that is wrong with a document.
public struct OFXFinding: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable, Comparable {
        /// Legal, or read by most, and refused or misread by some.
        case warning
        /// Against the specification.
        case error

        /// Whether the first is less bad.
        public static func < (left: Severity, right: Severity) -> Bool {
            left == .warning && right == .error
        }
    }

    /// What is breached.
    public let rule: OFXRule
    /// How bad it is.
    public let severity: Severity
    /// Where.
    public let position: OFXPosition
    /// The tags around the place, outermost first, the element itself last.
    public let path: [String]
    /// What is wrong: a sentence.
    public let message: String
    /// How to mend it: a sentence.
    public let remedy: String
    /// The section of the specification of the document's version; nil where no single one says it.
    public let section: String?

    /// Place, sentence and section in one line.
    public var description: String {
        let section = section.map { " (OFX, section \($0))" } ?? ""
        return "\(position.line):\(position.column): \(severity.rawValue): \(message)\(section) \(remedy)"
    }
}
