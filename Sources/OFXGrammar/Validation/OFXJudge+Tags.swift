extension OFXJudge {
    /// A tag begins.
    mutating func open(_ event: OFXEvent) {
        if header == nil { judgeHeader(at: event.position) }
        if opaque != nil { return }
        let tag = grammar.tag(event.content)
        if let leaf, leaf.number == nil, !leaf.hasValue, isAggregate(leaf, before: tag) {
            // What is unknown and has tags in it is let pass as a whole.
            opaque = leaf.name
            opaqueStart = leaf.position
            self.leaf = nil
            return
        }
        finishLeaf(closedAt: nil)
        guard let frame = frames.last else { return openRoot(event, tag) }
        if let tag, let child = grammar.child(tag, of: frame.aggregate) {
            return open(event, tag, child)
        }
        if event.content.contains(UInt8(ascii: ".")) {
            leaf = Leaf(
                tag: -1, number: nil, name: event.content, position: event.position, isExtension: true)
            return
        }
        if let tag, closeDownTo(parentOf: tag, event), let frame = frames.last,
            let child = grammar.child(tag, of: frame.aggregate)
        {
            return open(event, tag, child)
        }
        reportUnknown(event, tag, in: frame)
        leaf = Leaf(tag: -1, number: nil, name: event.content, position: event.position)
    }

    /// Whether an unknown tag without text is an aggregate: not when the next tag has its place beside it.
    private func isAggregate(_ leaf: Leaf, before tag: Int?) -> Bool {
        guard !leaf.isExtension, let tag, let frame = frames.last else { return true }
        return grammar.child(tag, of: frame.aggregate) == nil
    }

    private mutating func openRoot(_ event: OFXEvent, _ tag: Int?) {
        if isClosed {
            report(
                .strayText, .error, event.position,
                "<\(event.text)> stands behind </OFX>, which ends the file.",
                "Put each document into a file of its own.", "2.4")
            opaque = event.content
            opaqueStart = event.position
            return
        }
        guard tag == grammar.special.ofx else {
            report(
                .unknownTag, .error, event.position,
                "The first tag is <\(event.text.prefix(32))>, not <OFX>.",
                "Check that it is an OFX file.", "2.4")
            leaf = Leaf(tag: -1, number: nil, name: event.content, position: event.position)
            return
        }
        push(tag ?? 0, event)
    }

    private mutating func push(_ tag: Int, _ event: OFXEvent) {
        guard let number = grammar.aggregates.firstIndex(where: { $0.tag == tag }) else { return }
        frames.append(Frame(aggregate: number, tag: tag, position: event.position))
    }

    private mutating func open(_ event: OFXEvent, _ tag: Int, _ child: CompiledGrammar.Child) {
        place(event, tag, child)
        guard let aggregate = child.aggregate else {
            leaf = Leaf(tag: tag, number: child.number, name: [], position: event.position)
            return
        }
        if child.isOpaque {
            opaque = event.content
            opaqueStart = event.position
            return
        }
        frames.append(Frame(aggregate: aggregate, tag: tag, position: event.position))
        beginAggregate(tag)
    }

    /// Notes that a part of the open aggregate is there, and says what is wrong with its place.
    private mutating func place(_ event: OFXEvent, _ tag: Int, _ child: CompiledGrammar.Child) {
        let top = frames.count - 1
        let frame = frames[top]
        if frame.filled & child.bit != 0, !child.isRepeatable {
            reportRepeated(event, child, in: frame)
        } else if child.part < frame.last {
            reportOrder(event, in: frame)
        }
        if child.companion != 0, frame.filled & child.companion == 0 {
            reportCompanion(event, child, in: frame)
        }
        if !child.versions.contains(version.number), reportedTags.insert(tag).inserted {
            reportLater(event, child, in: frame)
        }
        frames[top].filled |= child.bit
        frames[top].last = max(frame.last, child.part)
    }

    /// An aggregate whose place is further out: the end tags in between were forgotten.
    private mutating func closeDownTo(parentOf tag: Int, _ event: OFXEvent) -> Bool {
        guard grammar.aggregates.contains(where: { $0.tag == tag }),
            let depth = frames.lastIndex(where: { grammar.child(tag, of: $0.aggregate) != nil })
        else { return false }
        while frames.count > depth + 1 { closeForgotten(at: event.position, before: "<\(event.text)>") }
        return true
    }

    /// A tag ends.
    mutating func close(_ event: OFXEvent) {
        if let name = opaque {
            if name == event.content {
                opaque = nil
                return
            }
            guard let tag = grammar.tag(event.content), frames.contains(where: { $0.tag == tag }) else {
                return
            }
            report(
                .endTag, .error, opaqueStart,
                "<\(String(decoding: name, as: UTF8.self))> has no end before </\(event.text)>.",
                "Write its end tag, or give it a value.", "2.3")
            opaque = nil
        }
        if let leaf {
            let isItsOwn =
                leaf.number == nil ? leaf.name == event.content : grammar.tag(event.content) == leaf.tag
            finishLeaf(closedAt: isItsOwn ? event.position : nil)
            if isItsOwn { return }
        }
        closeAggregate(event)
    }

    private mutating func closeAggregate(_ event: OFXEvent) {
        guard let tag = grammar.tag(event.content), let depth = frames.lastIndex(where: { $0.tag == tag })
        else {
            report(
                .endTag, .error, event.position, "</\(event.text.prefix(32))> ends nothing that is open.",
                "Take it out, or write the tag that it ends.", "2.3")
            return
        }
        while frames.count > depth + 1 { closeForgotten(at: event.position, before: "</\(event.text)>") }
        reportMissing(at: event.position)
        endAggregate(tag)
        frames.removeLast()
        if frames.isEmpty { isClosed = true }
    }

    private mutating func closeForgotten(at position: OFXPosition, before tag: String) {
        guard let frame = frames.last else { return }
        let name = grammar.name(frame.tag)
        report(
            .endTag, .error, position,
            "<\(name)> of line \(frame.position.line) has no end tag in front of \(tag).",
            "Write </\(name)>: aggregates always have one.", "2.3")
        endAggregate(frame.tag)
        frames.removeLast()
    }

    /// Says which parts of the innermost aggregate are needed and were not there.
    private mutating func reportMissing(at position: OFXPosition) {
        guard let frame = frames.last else { return }
        let aggregate = grammar.aggregates[frame.aggregate].aggregate
        for (place, part) in aggregate.parts.enumerated()
        where part.occurrence.isRequired && frame.filled & (1 << UInt64(place)) == 0 {
            if let companion = part.companion, frame.filled & aggregate.bit(of: companion) == 0 { continue }
            let names = part.choices.filter { $0.exists(in: version) }.map { "<\($0.name)>" }
            if names.isEmpty { continue }
            report(
                .missing, .error, position,
                "<\(aggregate.name)> of line \(frame.position.line) lacks \(names.joined(separator: " or ")).",
                "Write it" + (part.companion.map { ": <\($0)> needs it." } ?? ": it is required."),
                section(frame.aggregate))
        }
    }
}
