/// Sentences on tags in the wrong place.
extension OFXJudge {
    mutating func reportUnknown(_ event: OFXEvent, _ tag: Int?, in frame: Frame) {
        let name = event.text
        let parent = grammar.name(frame.tag)
        if name.contains("MSGSRQV") {
            report(
                .request, .error, event.position, "<\(name)> is part of a request, and this is a response.",
                "Fetch the bank's answer instead.", "2.4", tag: name)
            return
        }
        let capitals = Array(name.uppercased().utf8)
        let remedy: String
        if tag == nil, let known = grammar.tag(capitals) {
            remedy = "Tags are written in capitals: <\(grammar.name(known))>."
        } else if tag != nil {
            let places = OFXGrammar.aggregates.filter { aggregate in
                aggregate.parts.contains { $0.choices.contains { $0.name == name } }
            }.map { "<\($0.name)>" }
            remedy = "It stands in \(places.prefix(4).joined(separator: ", "))."
        } else {
            remedy =
                "Take it out; a tag of your own has a point in its name, such as <ACME.\(name.prefix(20))>."
        }
        report(
            .unknownTag, .error, event.position, "<\(parent)> has no <\(name.prefix(40))>.", remedy,
            tag == nil ? "2.7" : section(frame.aggregate), tag: name)
    }

    mutating func reportRepeated(_ event: OFXEvent, _ child: CompiledGrammar.Child, in frame: Frame) {
        let parent = grammar.name(frame.tag)
        let part = grammar.aggregates[frame.aggregate].aggregate.parts[child.part]
        let others = part.choices.filter { $0.name != event.text && $0.exists(in: version) }
        let alternatives = others.map { "<\($0.name)>" }.joined(separator: " or ")
        let sentence =
            "<\(event.text)> stands in <\(parent)> a second time"
            + (others.isEmpty ? "." : ", or beside \(alternatives): only one of them may be there.")
        report(
            .repeated, .error, event.position, sentence, "Write it once.", section(frame.aggregate),
            tag: event.text)
    }

    mutating func reportOrder(_ event: OFXEvent, in frame: Frame) {
        let last = grammar.aggregates[frame.aggregate].aggregate.parts[frame.last]
        let names = last.choices.prefix(3).map { "<\($0.name)>" }.joined(separator: " or ")
        report(
            .order, .error, event.position,
            "<\(event.text)> stands too late in <\(grammar.name(frame.tag))>.",
            "Write it in front of \(names): the order of tags is fixed.", section(frame.aggregate),
            tag: event.text)
    }

    mutating func reportCompanion(_ event: OFXEvent, _ child: CompiledGrammar.Child, in frame: Frame) {
        let aggregate = grammar.aggregates[frame.aggregate].aggregate
        let companion = aggregate.parts[child.part].companion ?? ""
        report(
            .companion, .error, event.position,
            "<\(event.text)> stands in <\(aggregate.name)> without <\(companion)>.",
            "Write <\(companion)> in front of it, or leave it out.", section(frame.aggregate), tag: event.text
        )
    }

    mutating func reportLater(_ event: OFXEvent, _ child: CompiledGrammar.Child, in frame: Frame) {
        let part = grammar.aggregates[frame.aggregate].aggregate.parts[child.part]
        let source = part.choices.first { $0.name == event.text }
        let since = source?.since.map { "OFX has it since \($0)" } ?? "OFX had it up to 1.6"
        report(
            .laterVersion, .error, event.position,
            "<\(event.text)> is no part of OFX \(version), the version of the header.",
            "Leave it out, or declare another version: \(since).", section(frame.aggregate), tag: event.text)
    }
}
