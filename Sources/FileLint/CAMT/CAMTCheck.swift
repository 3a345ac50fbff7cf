/// Holds a camt.053 to its schema while it is read, and adds up its statements.
struct CAMTCheck {
    /// An element that is open.
    private struct Level {
        let name: String
        let place: Range<Int>
        /// Its type; nil where the schema says nothing.
        var type: Int?
        var value: CAMTValue?
        /// How far in the sequence of its children reading is, and how many of the present one there are.
        var position = 0
        var seen: Set<Int> = []
        var hasChildren = false
        var text: Range<Int>?
    }

    private static let deepest = 64

    private let text: SourceText
    private var scanner: MarkupScanner
    private var levels: [Level] = []
    private var schema: CAMTSchema?
    private var version = ""
    private var totals = CAMTStatement()
    private var statements = 0
    private var entries = 0

    private init(_ text: SourceText) {
        self.text = text
        scanner = MarkupScanner(text.bytes, from: text.content.startIndex)
    }

    /// Checks a file.
    static func run(_ text: SourceText, _ findings: inout FindingCollector) -> String {
        var check = CAMTCheck(text)
        check.encoding(&findings)
        check.read(&findings)
        return "camt.053\(check.version.isEmpty ? "" : ".001." + check.version), "
            + "\(counted(check.statements, "statement")), \(counted(check.entries, "entry", "entries"))"
    }

    private func encoding(_ findings: inout FindingCollector) {
        guard let place = text.firstInvalid else { return }
        let head = text.string(0..<min(200, text.bytes.count)).lowercased()
        let declaresOther = head.contains("encoding=\"iso-8859") || head.contains("encoding=\"windows-125")
        if !declaresOther {
            findings.add(
                CAMTRules.declaredEncoding, at: place..<place + 1,
                "the byte \(CharacterCheck.hexadecimal(text.bytes[place])) is not UTF-8")
        }
    }

    private mutating func read(_ findings: inout FindingCollector) {
        while true {
            switch scanner.next() {
            case .open(let name, let attributes, let isEmpty):
                guard levels.count < Self.deepest else {
                    findings.add(
                        CAMTRules.malformed, at: name, "elements stand more than \(Self.deepest) deep")
                    return
                }
                open(name, attributes, &findings)
                if isEmpty { close(&findings) }
            case .close(let name):
                guard let last = levels.last, text.bytes[name].elementsEqual(last.name.utf8) else {
                    let wanted = levels.last.map { "; </\($0.name)> is due" } ?? ""
                    findings.add(
                        CAMTRules.malformed, at: name, "</\(text.string(name))> closes nothing\(wanted)")
                    return
                }
                close(&findings)
            case .text(let range):
                if let last = levels.indices.last { levels[last].text = levels[last].text ?? range }
            case .documentType(let place):
                findings.add(CAMTRules.documentType, at: place, "a document type")
                return
            case .fault(let place, let message):
                findings.add(CAMTRules.malformed, at: place, message)
                return
            case .end:
                if let last = levels.last {
                    findings.add(
                        CAMTRules.malformed, at: last.place,
                        "<\(last.name)> is not closed; the file is cut off")
                }
                return
            }
        }
    }

    // MARK: Elements

    private mutating func open(
        _ place: Range<Int>, _ attributes: [MarkupScanner.Attribute], _ findings: inout FindingCollector
    ) {
        let name = text.string(place)
        var level = Level(name: name, place: place)
        if levels.isEmpty {
            document(place, attributes, &findings)
            level.type = schema == nil ? nil : 0
        } else {
            enter(&level, &findings)
        }
        levels.append(level)
        if case .amount = level.value, scanner.value("Ccy", in: attributes) == nil {
            findings.add(CAMTRules.noCurrency, at: place, "<\(name)> has no attribute Ccy")
        }
        if name == "Stmt" { totals = CAMTStatement(place: place) }
        if name == "Ntry" { totals.beginEntry(place) }
        if let currency = scanner.value("Ccy", in: attributes) {
            totals.currency(currency, path: path, text, &findings)
        }
    }

    private var path: [String] { levels.dropFirst(2).map(\.name) }

    private mutating func document(
        _ place: Range<Int>, _ attributes: [MarkupScanner.Attribute], _ findings: inout FindingCollector
    ) {
        let spaces = attributes.map { text.string($0.value) }
        guard
            let space = spaces.first(where: { $0.hasPrefix("urn:iso:std:iso:20022:tech:xsd:camt.053.001.") })
        else {
            findings.add(
                CAMTRules.namespace, at: place, "no namespace urn:iso:std:iso:20022:tech:xsd:camt.053.001.NN")
            return
        }
        version = VisibleText.shown(String(space.suffix(2)))
        switch version {
        case "02": schema = .version02
        case "08": schema = .version08
        default: findings.add(CAMTRules.version, at: place, "the version is \(version)")
        }
    }

    /// Finds an element's place in the sequence of the one around it.
    private mutating func enter(_ level: inout Level, _ findings: inout FindingCollector) {
        let last = levels.count - 1
        levels[last].hasChildren = true
        guard let schema, let parent = levels[last].type, !schema.types[parent].isOpen else { return }
        let children = schema.types[parent].children
        guard let index = children.firstIndex(where: { $0.name == level.name }) else {
            findings.add(
                CAMTRules.unknown, at: level.place,
                "<\(level.name)> does not belong in <\(levels[last].name)>")
            return
        }
        let child = children[index]
        if !levels[last].seen.insert(index).inserted, !child.isRepeatable {
            findings.add(
                CAMTRules.repeated, at: level.place, "a second <\(level.name)> in <\(levels[last].name)>")
        } else if schema.types[parent].isChoice, levels[last].seen.count > 1 {
            findings.add(
                CAMTRules.repeated, at: level.place, "<\(levels[last].name)> takes one of its elements only")
        } else if !schema.types[parent].isChoice, index < levels[last].position {
            findings.add(
                CAMTRules.order, at: level.place,
                "<\(level.name)> stands behind <\(children[levels[last].position].name)>, and belongs in front of it"
            )
        }
        levels[last].position = max(levels[last].position, index)
        switch child.content {
        case .type(let type): level.type = type
        case .value(let value): level.value = value
        }
    }

    private mutating func close(_ findings: inout FindingCollector) {
        guard let level = levels.last else { return }
        if let type = level.type, let structure = schema?.types[type], !structure.isOpen {
            missing(level, structure, &findings)
        } else if !level.hasChildren {
            value(level, &findings)
        }
        if level.name == "Ntry" {
            entries += 1
            totals.endEntry(&findings)
        }
        if level.name == "Stmt" {
            statements += 1
            totals.finish(&findings)
        }
        levels.removeLast()
    }

    private func missing(
        _ level: Level, _ structure: CAMTSchema.Structure, _ findings: inout FindingCollector
    ) {
        if structure.isChoice {
            guard level.seen.isEmpty, !level.hasChildren else { return }
            let names = structure.children.map { "<\($0.name)>" }.joined(separator: " or ")
            findings.add(CAMTRules.missing, at: level.place, "<\(level.name)> needs \(names)")
            return
        }
        for (index, child) in structure.children.enumerated()
        where child.isRequired && !level.seen.contains(index) {
            findings.add(CAMTRules.missing, at: level.place, "<\(level.name)> has no <\(child.name)>")
        }
    }

    private mutating func value(_ level: Level, _ findings: inout FindingCollector) {
        let place = level.text ?? level.place
        guard let plain = MarkupScanner.plain(level.text.map { text.bytes[$0] } ?? []) else {
            findings.add(
                CAMTRules.malformed, at: place, "an & that begins no entity of XML; it is written &amp;")
            return
        }
        switch level.value?.fault(plain) {
        case .empty: findings.add(CAMTRules.emptyValue, at: level.place, "<\(level.name)> is empty")
        case .length(let count, let most):
            findings.add(CAMTRules.length, at: place, "\(count) characters; <\(level.name)> takes \(most)")
        case .code(let codes):
            findings.add(
                CAMTRules.code, at: place, "<\(level.name)> takes \(codes.prefix(8).joined(separator: ", "))")
        case .form(let wanted): findings.add(CAMTRules.form, at: place, "<\(level.name)>: \(wanted)")
        case .signed: findings.add(CAMTRules.signed, at: place, "a sign in <\(level.name)>")
        case nil: break
        }
        totals.take(String(decoding: plain[...].trimmed, as: UTF8.self), at: place, path: path, &findings)
    }
}
