/// Compares what a reader meets with the grammar.
struct OFXJudge: OFXEventHandler, Sendable {
    /// An aggregate that is open.
    struct Frame: Sendable {
        /// Its number in the grammar.
        let aggregate: Int
        let tag: Int
        let position: OFXPosition
        /// Which parts were there, one bit each.
        var filled: UInt64 = 0
        /// The last part that was there; −1 for none.
        var last = -1
    }

    /// An element that is open.
    struct Leaf: Sendable {
        let tag: Int
        /// The number of the child in the grammar; nil where the grammar does not have the tag.
        let number: Int?
        /// The tag's name where the grammar does not have it.
        let name: [UInt8]
        let position: OFXPosition
        var hasValue = false
        /// Whether a tag with a point in its name, which anybody may add.
        var isExtension = false
    }

    let grammar = CompiledGrammar.shared
    var header: OFXHeader?
    var version = OFXVersion.v102
    var encoding: OFXEncoding? = .windows1252
    var frames: [Frame] = []
    var leaf: Leaf?
    /// The name of an aggregate whose content is let pass.
    var opaque: [UInt8]?
    /// The same where it is an extension, or a tag that is unknown.
    var opaqueStart = OFXPosition()
    var headerText: OFXEvent?
    var xmlInstruction: OFXEvent?
    var ofxInstruction: OFXEvent?
    var isClosed = false
    /// Whether the file is in an encoding that is not read on.
    var isUnreadable = false
    var statement = StatementFacts()
    var bytes = ByteFacts()
    /// Tags that were reported as later than the version.
    var reportedTags: Set<Int> = []

    private(set) var findings: [OFXFinding] = []
    private(set) var omitted = 0
    private(set) var firstError: OFXFinding?
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func receive(_ event: OFXEvent) {
        if isUnreadable { return }
        switch event.kind {
        case .open: open(event)
        case .close: close(event)
        case .text: text(event, readsReferences: true)
        case .rawText: text(event, readsReferences: false)
        case .byteOrderMark: byteOrderMark(event)
        case .header: headerText = event
        case .instruction: instruction(event)
        case .declaration:
            report(
                .markup, .warning, event.position,
                "A comment or a declaration stands in the document, which few importers expect.",
                "Leave it out.", "2.3")
        case .attributes: attributes(event)
        case .unfinishedTag:
            report(
                .truncated, .error, event.position,
                "The file ends inside the tag '<\(event.text.prefix(32))'.", "Fetch the file again.", "2.3")
        }
    }

    mutating func finish() {
        if isUnreadable { return }
        if header == nil { judgeHeader(at: OFXPosition()) }
        finishLeaf(closedAt: nil)
        if frames.isEmpty, !isClosed {
            report(
                .missing, .error, OFXPosition(), "There is no <OFX>: this is no OFX file.",
                "Check that it is the file that you mean.", "2.4")
        }
        if let frame = frames.last {
            report(
                .truncated, .error, frame.position,
                "The file ends before </\(grammar.name(frame.tag))>, which line \(frame.position.line) began.",
                "Fetch the file again: its end is missing.", "2.3")
        }
        finishBytes()
        finishSecurities()
    }

    /// The tags around the place where the reader is, and one more.
    func path(_ tag: String? = nil) -> [String] {
        frames.map { grammar.name($0.tag) } + (tag.map { [$0] } ?? [])
    }

    /// Keeps a finding, or counts it.
    mutating func report(
        _ rule: OFXRule, _ severity: OFXFinding.Severity, _ position: OFXPosition, _ message: String,
        _ remedy: String, _ section: String?, tag: String? = nil
    ) {
        if findings.count >= limit, severity == .warning || firstError != nil {
            omitted += 1
            return
        }
        let finding = OFXFinding(
            rule: rule, severity: severity, position: position, path: path(tag), message: message,
            remedy: remedy, section: section)
        if severity == .error, firstError == nil { firstError = finding }
        if findings.count >= limit { omitted += 1 } else { findings.append(finding) }
    }

    /// The section of an aggregate in the document's version.
    func section(_ aggregate: Int) -> String {
        grammar.aggregates[aggregate].aggregate.section.number(in: version)
    }
}
