/// Holds patterns against the tokens of one text.
///
/// Every gap takes the fewest words after which its run fits. Nothing is taken back, so that a pattern costs at
/// most the number of tokens times its own length.
struct PatternMatcher {
    let tokens: [NarrationToken]
    let bytes: [UInt8]

    /// What fits: the parts' values in the pattern's order, and how many letters and digits are written out.
    struct Match {
        var parts: [NarrationPart] = []
        var writtenLength = 0
    }

    /// Holds a pattern against the whole text.
    func match(_ pattern: CompiledPattern) -> Match? {
        var match = Match()
        var position = 0
        for (number, run) in pattern.runs.enumerated() {
            let isLast = number == pattern.runs.count - 1 && pattern.end == .none
            let last = run.gap == .none ? position : tokens.count
            guard
                let next = place(
                    run, from: position, through: last, mustEnd: isLast, &match)
            else { return nil }
            position = next
        }
        switch pattern.end {
        case .none: return position == tokens.count ? match : nil
        case .anything: return match
        case .part(let name, let kind):
            guard let value = value(of: kind, from: position, to: tokens.count) else { return nil }
            if let name { match.parts.append(NarrationPart(name: name, range: value)) }
            return match
        }
    }

    /// The first place where a run fits behind its gap; the end of the run.
    private func place(
        _ run: CompiledPattern.Run, from position: Int, through last: Int, mustEnd: Bool,
        _ match: inout Match
    ) -> Int? {
        var start = position
        let known = match
        while start <= last {
            if start > position, !mayCross(run.gap, start - 1) { return nil }
            if let end = end(of: run.elements, from: start, &match), !mustEnd || end == tokens.count {
                switch run.gap {
                case .none, .anything: return end
                case .part(let name, let kind):
                    if let value = value(of: kind, from: position, to: start) {
                        if let name {
                            match.parts.insert(NarrationPart(name: name, range: value), at: known.parts.count)
                        }
                        return end
                    }
                }
            }
            match = known
            start += 1
        }
        return nil
    }

    /// Whether a gap may run over a token.
    private func mayCross(_ gap: PatternSequence.Gap, _ index: Int) -> Bool {
        if case .part(_, .words) = gap { !tokens[index].isSeparator } else { true }
    }

    /// The bytes of an open part; nil when it has no word, or lacks what its kind asks for.
    private func value(of kind: PartKind, from start: Int, to end: Int) -> Range<Int>? {
        var lower = start
        var upper = end
        while lower < upper, isMark(tokens[lower]) { lower += 1 }
        while lower < upper, isMark(tokens[upper - 1]) { upper -= 1 }
        guard lower < upper else { return nil }
        if case .words(let needsLetter) = kind {
            let words = tokens[lower..<upper]
            guard !words.contains(where: \.isSeparator) else { return nil }
            guard !needsLetter || words.contains(where: { $0.letters > 0 }) else { return nil }
        }
        return tokens[lower].start..<tokens[upper - 1].end
    }

    /// Whether a token only sets words apart, such as the hyphen in `DEBIT ORDER - CITY POWER`.
    private func isMark(_ token: NarrationToken) -> Bool {
        token.isSeparator
            || token.letters == 0 && token.digits == 0
                && bytes[token.start..<token.end].allSatisfy { $0 < 0x80 }
    }

    /// Where elements end that begin at a token; nil when they do not fit there.
    private func end(
        of elements: [CompiledPattern.Element], from start: Int, _ match: inout Match
    ) -> Int? {
        var position = start
        for element in elements {
            guard position < tokens.count else { return nil }
            switch element {
            case .word(let number):
                guard tokens[position].word == number else { return nil }
                match.writtenLength += tokens[position].length
                position += 1
            case .oneOf(let numbers):
                guard numbers.contains(tokens[position].word) else { return nil }
                match.writtenLength += tokens[position].length
                position += 1
            case .dash:
                guard tokens[position].followsBreak else { return nil }
            case .separator:
                guard tokens[position].isSeparator else { return nil }
                position += 1
            case .part(let name, let kind):
                let count = PartShape(tokens: tokens, bytes: bytes).length(of: kind, at: position)
                guard count > 0 else { return nil }
                if let name {
                    match.parts.append(
                        NarrationPart(
                            name: name, range: tokens[position].start..<tokens[position + count - 1].end))
                }
                position += count
            }
        }
        return position
    }
}
