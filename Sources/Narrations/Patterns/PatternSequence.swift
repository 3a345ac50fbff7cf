/// A pattern without choices: runs of words and parts of known length, and gaps of open length between them.
struct PatternSequence: Hashable, Sendable {
    /// One token, or a few.
    enum Element: Hashable, Sendable {
        case word([UInt8])
        /// One of several words.
        case oneOf([[UInt8]])
        case separator
        /// ` - `: what is before it and behind it is parted by a dash or a colon. Takes no token.
        case dash
        case part(PartName?, PartKind)
    }

    /// What stands before a run.
    enum Gap: Hashable, Sendable {
        /// Nothing: the run begins where the text or the one before it ends.
        case none
        /// Anything, or nothing.
        case anything
        /// At least one word.
        case part(PartName?, PartKind)
    }

    /// A gap and the elements behind it.
    struct Run: Hashable, Sendable {
        var gap: Gap
        var elements: [Element]
    }

    /// Only the first has no gap, and none is without elements.
    private(set) var runs: [Run] = []
    /// What stands behind the last run.
    private(set) var end: Gap = .none

    /// Takes the words of a sequence apart.
    ///
    /// - Throws: `PatternProblem` when the sequence names a part twice, when it could be read in several ways,
    ///   or when it has no word.
    init(_ nodes: [PatternNode]) throws(PatternProblem) {
        var gap = Gap.none
        var elements: [Element] = []
        var names: Set<PartName> = []
        for node in nodes {
            switch node {
            case .text(let text): elements += Self.elements(of: text)
            case .part(let name, let kind):
                if let name, !names.insert(name).inserted {
                    throw PatternProblem(at: 0, "the part '\(name.rawValue)' stands in the pattern twice")
                }
                if kind.isOpen {
                    try close(&gap, &elements, next: .part(name, kind))
                } else {
                    elements.append(.part(name, kind))
                }
            case .anything: try close(&gap, &elements, next: .anything)
            case .oneOf(let words):
                elements.append(.oneOf(words.map { $0.utf8.map(ByteClass.upperCased) }))
            case .optional, .alternatives: break
            }
        }
        if elements.isEmpty {
            end = gap
        } else {
            runs.append(Run(gap: gap, elements: elements))
        }
        dropSeparatorsAtTheEnds()
        guard greatestWrittenLength > 1 else {
            throw PatternProblem(
                at: 0, "the pattern has no word by which it is known",
                help: "a rule must not fit to what it knows nothing about")
        }
    }

    /// Texts are read without separators at their ends.
    private mutating func dropSeparatorsAtTheEnds() {
        if runs.first?.gap == Gap.none, runs[0].elements.first == .separator {
            runs[0].elements.removeFirst()
        }
        if end == .none, runs.last?.elements.last == .separator { runs[runs.count - 1].elements.removeLast() }
        runs.removeAll { $0.gap == .none && $0.elements.isEmpty }
    }

    private mutating func close(
        _ gap: inout Gap, _ elements: inout [Element], next: Gap
    ) throws(PatternProblem) {
        if elements.isEmpty, gap != .none {
            throw PatternProblem(
                at: 0, "two pieces of open length stand side by side, so nobody knows where one ends",
                help:
                    "write a word or / between them, or give one a kind of known length: \(PartKind.written)")
        }
        if !elements.isEmpty { runs.append(Run(gap: gap, elements: elements)) }
        gap = next
        elements = []
    }

    private static func elements(of text: String) -> [Element] {
        let bytes = Array(text.utf8)
        // Separators and dashes at the ends count here: they stand beside parts.
        let padded = Array("A ".utf8) + bytes + Array(" A".utf8)
        var elements: [Element] = []
        var end = 1
        for token in NarrationScanner.tokens(of: padded).dropFirst() {
            if padded[end..<token.start].containsDash { elements.append(.dash) }
            end = token.end
            elements.append(
                token.isSeparator
                    ? .separator : .word(padded[token.start..<token.end].map(ByteClass.upperCased)))
        }
        elements.removeLast()
        return elements
    }

    /// How many letters and digits are written out; of several words the longest counts.
    var greatestWrittenLength: Int {
        runs.flatMap(\.elements).reduce(0) { length, element in
            switch element {
            case .word(let word): length + word.count
            case .oneOf(let words): length + (words.map(\.count).max() ?? 0)
            case .separator, .dash, .part: length
            }
        }
    }

    /// The names of its parts.
    var partNames: [PartName] {
        var names: [PartName] = []
        for run in runs {
            if case .part(let name?, _) = run.gap { names.append(name) }
            for case .part(let name?, _) in run.elements { names.append(name) }
        }
        if case .part(let name?, _) = end { names.append(name) }
        return names
    }
}

extension ArraySlice<UInt8> {
    /// Whether a hyphen with a blank on either side is among these bytes.
    fileprivate var containsDash: Bool {
        let blank = UInt8(ascii: " ")
        return indices.dropFirst().dropLast().contains {
            self[$0] == UInt8(ascii: "-") && self[$0 - 1] == blank && self[$0 + 1] == blank
        }
    }
}
