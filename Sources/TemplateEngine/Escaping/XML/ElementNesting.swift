/// Which elements a template has opened in XML where it stands.
///
/// Start tags and end tags are in pairs, one inside the other (XML 1.0, section 2.1). Values cannot bring tags,
/// so the template's own text decides; the compiler copies this at branches and compares where they meet.
struct ElementNesting: Sendable {
    /// An element that is open.
    struct Element: Sendable {
        let name: String
        /// Its start tag up to the end of the name.
        let range: SourceRange
        /// Whether a wrong end tag may have been meant for it, which is told already.
        var isDoubtful = false
    }

    /// Whether the tags are looked at.
    enum Check: Hashable, Sendable {
        /// OFX in front of its first tag: a processing instruction there makes it XML (OFX 2.2, section 2.2).
        case undecided
        case on
        /// SGML, where elements with a value need no end tags, or two ways that cannot be compared.
        case off
    }

    /// What an end tag has against the elements that are open.
    enum Mismatch: Hashable, Sendable {
        /// Another one must be closed first: its name and start tag.
        case inside(String, SourceRange)
        /// The element was opened outside of the part that this tag stands in.
        case outside(SourceRange)
        /// No element of the name is open.
        case nothing
    }

    private(set) var open: [Element] = []
    private(set) var tag = XMLTag()
    private(set) var check: Check
    /// How many of the open elements were opened outside of the part that is being read.
    private var outside = 0
    /// Elements that an end tag of another one has closed, whose own may still come.
    private var closedEarly: [String] = []
    private var tagRange = SourceRange(file: 0, lower: 0, upper: 0)

    /// In front of the first byte; nil for formats without such a rule.
    init?(_ format: TemplateFormat) {
        switch format {
        case .xml: check = .on
        case .ofx: check = .undecided
        default: return nil
        }
    }

    /// Advances over the template's own text.
    mutating func advance(
        over text: [UInt8], _ places: inout TextPlaces,
        reportingTo problem: (_ endTag: String, SourceRange, Mismatch) -> Void
    ) {
        for (offset, byte) in text.enumerated() {
            switch tag.step(byte) {
            case .begins: tagRange = places.range(of: offset)
            case .name:
                if check == .undecided { check = .off }
                let place = places.range(of: offset)
                tagRange = place.file == tagRange.file ? tagRange.through(place) : place
            case .instruction: if check == .undecided { check = .on }
            case .uncertain: check = .off
            case .start(let name, let isEmpty):
                if !isEmpty { open.append(Element(name: name, range: tagRange)) }
            case .end(let name):
                if let mismatch = close(name), check == .on { problem(name, tagRange, mismatch) }
            case nil: break
            }
        }
    }

    /// Closes an element; answers what is wrong with that.
    private mutating func close(_ name: String) -> Mismatch? {
        guard let index = open[outside...].lastIndex(where: { $0.name == name }) else {
            return mismatchOfUnopened(name)
        }
        let left = open[(index + 1)...].filter { !$0.isDoubtful }
        closedEarly += left.map(\.name)
        open.removeSubrange(index...)
        return left.last.map { .inside($0.name, $0.range) }
    }

    private mutating func mismatchOfUnopened(_ name: String) -> Mismatch? {
        if let early = closedEarly.lastIndex(of: name) {
            closedEarly.remove(at: early)
            return nil
        }
        if let index = open[..<outside].lastIndex(where: { $0.name == name }) {
            open[index].isDoubtful = true
            return .outside(open[index].range)
        }
        guard open.count > outside, let last = open.last else { return .nothing }
        open[open.count - 1].isDoubtful = true
        return .inside(last.name, last.range)
    }

    // MARK: Parts

    /// The beginning of a part that must close what it opens, and nothing else.
    func beginningPart() -> ElementNesting {
        var part = self
        part.outside = open.count
        return part
    }

    /// The beginning of a part that is written once and printed in several places.
    func beginningElsewhere() -> ElementNesting {
        var part = self
        part.open = []
        part.outside = 0
        return part
    }

    /// What the part that ends here has left open and should not have.
    var leftOpen: [Element] { check == .on ? open[outside...].filter { !$0.isDoubtful } : [] }

    /// The state behind a part that ends like this one.
    func behind(_ part: ElementNesting) -> ElementNesting {
        var result = self
        result.tag = part.tag
        result.tagRange = part.tagRange
        if part.outside == open.count { result.open = Array(part.open.prefix(open.count)) }
        if check == .undecided { result.check = part.check }
        return result
    }

    // MARK: Branches

    /// The state where two branches meet; nil when they leave different elements open.
    func joined(with other: ElementNesting) -> ElementNesting? {
        var result = self
        guard check == other.check, let joined = tag.joined(with: other.tag) else {
            result.check = .off
            return result
        }
        result.tag = joined
        guard check != .on || open.map(\.name) == other.open.map(\.name) else { return nil }
        return result
    }

    /// The elements that are open here and not in another branch.
    func opened(besides other: ElementNesting) -> ArraySlice<Element> {
        let common = zip(open, other.open).prefix { $0.name == $1.name }.count
        return open[common...]
    }

    /// Looks at no tags from here on.
    mutating func giveUp() { check = .off }
}
