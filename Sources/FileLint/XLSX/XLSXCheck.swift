import ZipArchives

/// Opens a workbook and looks at its sheets.
enum XLSXCheck {
    private static let limits = ZipLimits(
        fileBytes: 256 << 20, entries: 4096, unpackedBytes: 512 << 20, ratio: 200)

    /// Checks a file.
    static func run(_ bytes: [UInt8], _ findings: inout FindingCollector) -> String {
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
            findings.add(XLSXRules.old, "the file begins with D0 CF 11 E0, an old container")
            return "XLSX"
        }
        let entries: [ZipReader.Entry]
        do {
            entries = try ZipReader.entries(of: bytes, limits: limits)
        } catch {
            let rule =
                switch error.code {
                case .damaged: XLSXRules.damaged
                case .duplicateName: XLSXRules.duplicate
                case .limit: XLSXRules.limit
                }
            let entry = error.entry.isEmpty ? "" : "\(VisibleText.quoted(error.entry)): "
            findings.add(rule, entry + error.message.trimmedPoint)
            return "XLSX"
        }
        var parts: [String: [UInt8]] = [:]
        for entry in entries { parts[entry.name.lowercased()] = entry.bytes }
        return workbook(parts, &findings)
    }

    private static func workbook(_ parts: [String: [UInt8]], _ findings: inout FindingCollector) -> String {
        for name in ["[content_types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
        where parts[name] == nil {
            findings.add(XLSXRules.missingPart, "the archive has no part \(name)")
            return "XLSX"
        }
        let book = XLSXBook(parts, &findings)
        names(of: book, &findings)
        var rows = 0
        for (index, sheet) in book.sheets.enumerated() {
            guard let part = parts[sheet.part.lowercased()] else {
                findings.add(
                    XLSXRules.missingPart, in: .cell(sheet: sheet.name),
                    "the part \(VisibleText.quoted(sheet.part)) is not there")
                continue
            }
            let count = XLSXSheetCheck.run(part, sheet.name, book, isFirst: index == 0, &findings)
            if index == 0 { rows = count }
        }
        if rows == 0, !findings.has(XLSXRules.malformed) {
            findings.add(XLSXRules.noRows, "no cell of the first sheet holds anything")
        }
        return "XLSX, \(counted(book.sheets.count, "sheet")), \(counted(rows, "row")) in the first"
    }

    private static func names(of book: XLSXBook, _ findings: inout FindingCollector) {
        var seen: Set<String> = []
        for sheet in book.sheets {
            let name = sheet.name
            let isForbidden =
                name.contains { "[]:*?/\\".contains($0) } || name.hasPrefix("'") || name.hasSuffix("'")
            if name.isEmpty || name.utf16.count > 31 || isForbidden
                || !seen.insert(name.lowercased()).inserted
            {
                findings.add(
                    XLSXRules.sheetName, in: .cell(sheet: name), showing: name,
                    "\(VisibleText.quoted(name)) is too long, has a forbidden character, or stands twice")
            }
        }
        if book.sheets.count > 1 {
            findings.add(
                XLSXRules.severalSheets, in: .cell(sheet: book.sheets[1].name), "\(book.sheets.count) sheets")
        }
        if let first = book.sheets.first, first.isHidden {
            findings.add(XLSXRules.hiddenSheet, in: .cell(sheet: first.name), "the first sheet is hidden")
        }
    }
}

extension String {
    /// Without a point at the end.
    var trimmedPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}
