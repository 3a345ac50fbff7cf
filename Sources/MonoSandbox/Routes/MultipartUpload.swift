/// The CSV file in a multipart form (RFC 7578), as far as enrichment needs it.
struct MultipartUpload {
    let fileName: String
    private let content: String

    init?(_ request: Request) {
        guard let type = request.headers["content-type"], type.lowercased().hasPrefix("multipart/form-data"),
            let boundary = type.split(separator: "boundary=").last.map({ $0.trimming("\"") })
        else { return nil }
        let text = String(decoding: request.body, as: UTF8.self)
        for part in text.split(separator: "--\(boundary)") {
            guard let gap = part.firstRange(of: "\r\n\r\n"), part[..<gap.lowerBound].contains("filename=")
            else {
                continue
            }
            let name = part[..<gap.lowerBound].split(separator: "filename=\"").last?.split(separator: "\"")
                .first
            fileName = name.map(String.init) ?? "transactions.csv"
            content = String(part[gap.upperBound...])
            return
        }
        return nil
    }

    /// The rows with an invented category each; nil without the columns `type` and `narration`.
    var rows: [JSON]? {
        let lines = content.split(whereSeparator: \.isNewline).map(String.init)
        let header = lines.first?.lowercased().split(separator: ",").map(String.init) ?? []
        guard let type = header.firstIndex(of: "type"), let narration = header.firstIndex(of: "narration")
        else {
            return nil
        }
        return lines.dropFirst().map { line in
            let cells = Self.cells(of: line)
            return .members([
                "type": .text(cells.indices.contains(type) ? cells[type] : nil),
                "narration": .text(cells.indices.contains(narration) ? cells[narration] : nil),
                "category": .string("unknown"),
            ])
        }
    }

    /// The cells of a line; one that holds commas or quotes is quoted (RFC 4180).
    private static func cells(of line: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        var afterQuote = false
        for character in line {
            switch character {
            case "\"":
                // Two quotes within a quoted cell are one.
                if afterQuote, !isQuoted { cells[cells.count - 1].append(character) }
                afterQuote = isQuoted
                isQuoted.toggle()
            case "," where !isQuoted:
                cells.append("")
                afterQuote = false
            default:
                cells[cells.count - 1].append(character)
                afterQuote = false
            }
        }
        return cells
    }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
