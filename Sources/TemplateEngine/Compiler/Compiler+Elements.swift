extension Compiler {
    /// A part of a template that must close the elements that it opens, and no others.
    enum ElementPart {
        case document, loop, loopElse, block, macro, capture

        /// The part with an article.
        var words: String {
            switch self {
            case .document: "the template"
            case .loop: "the body of this loop"
            case .loopElse: "the 'else' of this loop"
            case .block: "this block"
            case .macro: "this macro"
            case .capture: "the text that is kept"
            }
        }
    }

    /// Looks at the tags of the template's own text.
    mutating func advanceElements(over text: [UInt8], at range: SourceRange) {
        guard var elements else { return }
        var places = TextPlaces(of: text, at: range, in: files[range.file])
        var problems: [(String, SourceRange, ElementNesting.Mismatch)] = []
        elements.advance(over: text, &places) { problems.append(($0, $1, $2)) }
        self.elements = elements
        for (name, range, mismatch) in problems { report(mismatch, of: name, at: range) }
    }

    private mutating func report(_ mismatch: ElementNesting.Mismatch, of name: String, at range: SourceRange)
    {
        switch mismatch {
        case .inside(let other, let start):
            error(
                "</\(name)> stands where </\(other)> must stand: <\(other)> was opened \(words(start, from: range))",
                at: range, help: "close <\(other)> first, or correct the name")
        case .outside(let start):
            error(
                "</\(name)> closes an element that was opened outside of \(part.words), \(words(start, from: range))",
                at: range, help: "open and close an element in the same place")
        case .nothing:
            error(
                "</\(name)> closes an element that is not open", at: range,
                help: "remove it, or open <\(name)> in front of it")
        }
    }

    /// The line of a place, with its file where that is another one.
    private func words(_ place: SourceRange, from other: SourceRange) -> String {
        let line = SourcePlace(of: place, in: files[place.file]).line
        return "in line \(line)" + (place.file == other.file ? "" : " of '\(files[place.file].name)'")
    }

    /// Compiles a part that stands in one place.
    mutating func compilePart(_ kind: ElementPart, _ work: (inout Compiler) -> Void) {
        let outer = (elements, part)
        elements = elements?.beginningPart()
        part = kind
        work(&self)
        reportLeftOpen()
        let inner = elements
        (elements, part) = outer
        if let inner { elements = elements?.behind(inner) }
    }

    /// Compiles a part that is printed elsewhere; answers the state at its end.
    mutating func compilePartElsewhere(
        _ kind: ElementPart, _ beginning: ElementNesting?, _ work: (inout Compiler) -> Void
    ) -> ElementNesting? {
        let outer = (elements, part)
        elements = beginning
        part = kind
        work(&self)
        reportLeftOpen()
        defer { (elements, part) = outer }
        return elements
    }

    /// Tells the elements that the part leaves open.
    mutating func reportLeftOpen() {
        for element in elements?.leftOpen ?? [] {
            error(
                part == .document
                    ? "<\(element.name)> is never closed"
                    : "<\(element.name)> is opened in \(part.words) and not closed there",
                at: element.range, help: "write </\(element.name)> where it ends")
        }
    }

    /// All ways through a condition must leave the same elements open.
    mutating func joinElements(_ outcomes: [(elements: ElementNesting?, place: SourceRange)]) {
        elements = outcomes.last?.elements
        for (other, place) in outcomes.dropLast() {
            guard let current = elements, let other else { continue }
            if let joined = current.joined(with: other) {
                elements = joined
                continue
            }
            let left = words(other.opened(besides: current), from: place)
            let right = words(current.opened(besides: other), from: place)
            error(
                "the ways through this 'if' leave different elements open: \(left), and \(right)", at: place,
                help: "let every way open and close the same elements")
            elements?.giveUp()
            return
        }
    }

    private func words(_ elements: ArraySlice<ElementNesting.Element>, from place: SourceRange) -> String {
        guard !elements.isEmpty else { return "none" }
        return elements.map { "<\($0.name)>, opened \(words($0.range, from: place))" }.joined(separator: ", ")
    }
}
