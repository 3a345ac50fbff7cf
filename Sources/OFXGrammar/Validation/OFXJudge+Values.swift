extension OFXJudge {
    /// Text of an element, or where none belongs.
    mutating func text(_ event: OFXEvent, readsReferences: Bool) {
        if opaque != nil { return }
        guard let leaf else { return reportStray(event) }
        self.leaf?.hasValue = true
        judgeBytes(event)
        guard let number = leaf.number else { return }
        let scan = TextScan(
            event, isUTF8: encoding == .utf8, isXML: version.isXML, readsReferences: readsReferences)
        if scan.hasProblem { judgeCharacters(event, scan, leaf) }
        if event.isCut {
            reportLength(event, leaf, OFXReader.longestText, isAtLeast: true)
        } else if let problem = grammar.checks[number]?.problem(event.content, length: scan.length) {
            report(problem, event, leaf, length: scan.length)
        } else {
            compare(event, leaf.tag)
        }
    }

    private mutating func reportStray(_ event: OFXEvent) {
        let place = frames.last.map { "in <\(grammar.name($0.tag))>" } ?? "outside of <OFX>"
        report(
            .strayText, .error, event.position,
            "The text '\(shown(event))' stands \(place), and belongs to no element.",
            "Put it into an element, or take it out.", "2.3")
    }

    /// An element ends: at its end tag, or where the next tag begins.
    mutating func finishLeaf(closedAt position: OFXPosition?) {
        guard let leaf else { return }
        self.leaf = nil
        let name = leaf.number == nil ? String(decoding: leaf.name, as: UTF8.self) : grammar.name(leaf.tag)
        if !leaf.hasValue, leaf.number != nil || leaf.isExtension {
            report(
                .emptyElement, .error, leaf.position, "<\(name)> is empty.",
                "Leave it out: an element has a value, or is not there.", "2.3", tag: name)
        }
        if position == nil, version.isXML, leaf.number != nil || leaf.isExtension {
            report(
                .missingEndTag, .error, leaf.position, "<\(name)> has no end tag.",
                "Write </\(name)>: OFX \(version) is XML.", "2.3", tag: name)
        }
    }

    private mutating func judgeCharacters(_ event: OFXEvent, _ scan: TextScan, _ leaf: Leaf) {
        let name = grammar.name(leaf.tag)
        if scan.hasControlCharacter {
            report(
                .controlCharacter, .error, event.position, "A control character stands in <\(name)>.",
                "Take it out: parsers stop at it.", "2.3", tag: name)
        }
        if scan.hasLineEnd {
            report(
                .lineEnd, .warning, event.position,
                "The value of <\(name)> goes over several lines, which some importers cut.",
                "Write a blank instead of the line end.", "2.3", tag: name)
        }
        if let reference = scan.badReference {
            report(
                .ampersand, version.isXML ? .error : .warning, event.position,
                "'\(reference)' in <\(name)> begins with & and is nothing that OFX knows.",
                "Write &amp; for a &.", "2.3", tag: name)
        }
        if let reference = scan.numericReference {
            report(
                .numericReference, .warning, event.position,
                "<\(name)> has the character '\(reference)' as a number, which libofx and others lose.",
                "Write the character itself, in the encoding of the header.", "2.3", tag: name)
        }
    }

    private mutating func report(
        _ problem: ValueProblem, _ event: OFXEvent, _ leaf: Leaf, length: Int
    ) {
        guard let number = leaf.number, let type = grammar.checks[number]?.type else { return }
        let name = grammar.name(leaf.tag)
        let wanted = "Write \(type.description)."
        let section = type.section ?? frames.last.map { self.section($0.aggregate) }
        func sentence(_ what: String) -> String { "'\(shown(event))' in <\(name)> is \(what)." }
        switch problem {
        case .length(let maximum): reportLength(event, leaf, maximum, length: length)
        case .amount:
            report(.amount, .error, event.position, sentence("no amount"), wanted, section, tag: name)
        case .enumeration:
            report(
                .enumeration, .error, event.position, sentence("none of its words"), wanted, section,
                tag: name)
        case .form:
            report(.form, .error, event.position, sentence("of the wrong form"), wanted, section, tag: name)
        case .date:
            report(.date, .error, event.position, sentence("no date"), wanted, section, tag: name)
        case .dateForm:
            report(
                .date, .warning, event.position,
                sentence("a form of date that many read, and the specification does not have"),
                wanted, section, tag: name)
        }
    }

    private mutating func reportLength(
        _ event: OFXEvent, _ leaf: Leaf, _ maximum: Int, length: Int = 0, isAtLeast: Bool = false
    ) {
        let name = grammar.name(leaf.tag)
        let sentence =
            isAtLeast
            ? "<\(name)> has more than \(maximum) bytes."
            : "<\(name)> has \(length) characters; at most \(maximum) are allowed."
        report(
            .length, .error, event.position, sentence, "Shorten it: importers cut or refuse it.",
            frames.last.map { section($0.aggregate) }, tag: name)
    }

    /// The beginning of a value for a message.
    func shown(_ event: OFXEvent) -> String {
        let text = (encoding ?? .utf8).text(Array(event.content.prefix(160)))
        let line = text.prefix(40).map { $0.isNewline ? " " : $0 }
        return String(line) + (text.count > 40 ? "…" : "")
    }
}
