/// What the sheets of a workbook share: names, texts, formats.
struct XLSXBook {
    /// A sheet and the part that holds it.
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    /// The shared texts, each cut to the beginning that checks need.
    private(set) var texts: [String] = []
    /// Which shared texts have more characters than a cell can hold.
    private(set) var longTexts: Set<Int> = []
    /// Whether each cell format shows dates.
    private(set) var formatIsDate: [Bool] = []

    /// Numbers of built-in formats that show dates or times (ECMA-376 Part 1, 18.8.30).
    private static let dateFormats: Set<Int> = Set(14...22).union(27...36).union(45...47).union(50...58)
    private static let keptCharacters = 64

    init(_ parts: [String: [UInt8]], _ findings: inout FindingCollector) {
        let targets = Self.relationships(parts["xl/_rels/workbook.xml.rels"] ?? [])
        readSheets(parts["xl/workbook.xml"] ?? [], targets, &findings)
        if let part = parts["xl/sharedstrings.xml"] { readTexts(part, &findings) }
        if let part = parts["xl/styles.xml"] { readStyles(part, &findings) }
    }

    /// Goes through a part; a fault is a finding.
    static func walk(
        _ part: [UInt8], _ name: String, _ findings: inout FindingCollector,
        _ visit: (MarkupScanner.Event, MarkupScanner) -> Void
    ) {
        var scanner = MarkupScanner(part)
        var depth = 0
        while true {
            let event = scanner.next()
            switch event {
            case .open(_, _, let isEmpty): depth += isEmpty ? 0 : 1
            case .close: depth -= 1
            case .documentType:
                findings.add(XLSXRules.malformed, "\(name): a document type, which no workbook has")
                return
            case .fault(_, let message):
                findings.add(XLSXRules.malformed, "\(name): \(message)")
                return
            case .end:
                if depth != 0 { findings.add(XLSXRules.malformed, "\(name): an element is not closed") }
                return
            case .text: break
            }
            visit(event, scanner)
        }
    }

    static func text(_ scanner: MarkupScanner, _ range: Range<Int>) -> String {
        let bytes = scanner.bytes[range]
        return String(decoding: MarkupScanner.plain(bytes) ?? Array(bytes), as: UTF8.self)
    }

    private static func relationships(_ part: [UInt8]) -> [String: String] {
        var result: [String: String] = [:]
        var scanner = MarkupScanner(part)
        while true {
            switch scanner.next() {
            case .open(_, let attributes, _):
                guard let id = scanner.value("Id", in: attributes),
                    let target = scanner.value("Target", in: attributes)
                else {
                    continue
                }
                let path = text(scanner, target)
                result[text(scanner, id)] = path.hasPrefix("/") ? String(path.dropFirst()) : "xl/" + path
            case .end, .fault, .documentType: return result
            case .close, .text: continue
            }
        }
    }

    private mutating func readSheets(
        _ part: [UInt8], _ targets: [String: String], _ findings: inout FindingCollector
    ) {
        var found: [Sheet] = []
        Self.walk(part, "xl/workbook.xml", &findings) { event, scanner in
            guard case .open(let name, let attributes, _) = event, scanner.string(name) == "sheet" else {
                return
            }
            func value(_ name: String) -> String? {
                scanner.value(name, in: attributes).map { Self.text(scanner, $0) }
            }
            found.append(
                Sheet(
                    name: value("name") ?? "", part: value("id").flatMap { targets[$0] } ?? "",
                    isHidden: (value("state") ?? "visible") != "visible"))
        }
        sheets = found
        if found.isEmpty { findings.add(XLSXRules.missingPart, "the workbook has no sheet") }
    }

    private mutating func readTexts(_ part: [UInt8], _ findings: inout FindingCollector) {
        var kept: [String] = []
        var long: Set<Int> = []
        var current = ""
        var count = 0
        var isText = false
        var isPhonetic = false
        Self.walk(part, "xl/sharedStrings.xml", &findings) { event, scanner in
            switch event {
            case .open(let name, _, let isEmpty):
                let tag = scanner.string(name)
                if tag == "si" { (current, count) = ("", 0) }
                if tag == "rPh" { isPhonetic = !isEmpty }
                isText = tag == "t" && !isEmpty && !isPhonetic
                if tag == "si", isEmpty { kept.append("") }
            case .close(let name):
                let tag = scanner.string(name)
                if tag == "si" {
                    if count > 32_767 { long.insert(kept.count) }
                    kept.append(current)
                }
                if tag == "rPh" { isPhonetic = false }
                isText = false
            case .text(let range):
                guard isText else { return }
                let text = Self.text(scanner, range)
                count += text.utf16.count
                if current.unicodeScalars.count < Self.keptCharacters {
                    current += String(
                        String.UnicodeScalarView(text.unicodeScalars.prefix(Self.keptCharacters)))
                }
            default: break
            }
        }
        (texts, longTexts) = (kept, long)
    }

    private mutating func readStyles(_ part: [UInt8], _ findings: inout FindingCollector) {
        var custom: Set<Int> = []
        var result: [Bool] = []
        var isCellFormats = false
        Self.walk(part, "xl/styles.xml", &findings) { event, scanner in
            switch event {
            case .open(let name, let attributes, _):
                switch scanner.string(name) {
                case "numFmt":
                    guard
                        let id = scanner.value("numFmtId", in: attributes).flatMap({ Int(scanner.string($0)) }
                        ),
                        let code = scanner.value("formatCode", in: attributes)
                    else { return }
                    if Self.isDate(Self.text(scanner, code)) { custom.insert(id) }
                case "cellXfs": isCellFormats = true
                case "xf" where isCellFormats:
                    let id =
                        scanner.value("numFmtId", in: attributes).flatMap { Int(scanner.string($0)) } ?? 0
                    result.append(Self.dateFormats.contains(id) || custom.contains(id))
                default: break
                }
            case .close(let name): if scanner.string(name) == "cellXfs" { isCellFormats = false }
            default: break
            }
        }
        formatIsDate = result
    }

    /// A letter of days, months or years outside of quotes and brackets.
    private static func isDate(_ code: String) -> Bool {
        var isQuoted = false
        var isBracket = false
        for character in code.lowercased() {
            switch character {
            case "\"": isQuoted.toggle()
            case "[": isBracket = true
            case "]": isBracket = false
            case "d", "y", "m", "h": if !isQuoted, !isBracket { return true }
            default: break
            }
        }
        return false
    }
}
