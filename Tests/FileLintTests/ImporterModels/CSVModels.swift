/// A CSV as importers see it: rows of cells (RFC 4180).
///
/// Knows nothing of the checker's scanner.
struct CSVDocument {
    var rows: [[String]] = []

    init(_ bytes: [UInt8]) {
        var cell: [UInt8] = []
        var row: [String] = []
        var isQuoted = false
        var index = 0
        func end(_ rows: inout [[String]]) {
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
            rows.append(row)
            row = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                    cell.append(byte)
                    index += 1
                } else if byte == 0x22 {
                    isQuoted = false
                } else {
                    cell.append(byte)
                }
            } else if byte == 0x22 {
                isQuoted = true
            } else if byte == 0x2C {
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
            } else if byte == 0x0A {
                end(&rows)
            } else if byte != 0x0D {
                cell.append(byte)
            }
            index += 1
        }
        if !cell.isEmpty || !row.isEmpty { end(&rows) }
    }
}

/// What QuickBooks Online refuses (Intuit UK help, "Prepare your CSV"): more than 350 KB, more than 1,000 rows,
/// other columns than three or four, amounts with signs of a currency or separators.
struct QuickBooksOnlineModel {
    func read(_ bytes: [UInt8]) throws -> [[String]] {
        guard bytes.count <= 350 * 1024 else { throw Refusal(reason: "size") }
        let rows = CSVDocument(bytes).rows
        guard rows.count <= 1_001 else { throw Refusal(reason: "rows") }
        guard let header = rows.first, header.count == 3 || header.count == 4 else {
            throw Refusal(reason: "columns")
        }
        for row in rows.dropFirst() {
            guard row.count == header.count else { throw Refusal(reason: "ragged") }
            let amounts = row[2...].filter { !$0.isEmpty }
            let arePlain = amounts.allSatisfy {
                $0.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
            }
            guard amounts.count == 1, arePlain else { throw Refusal(reason: "amount") }
        }
        return Array(rows.dropFirst())
    }
}

/// What Firefly III keeps of rows: without a unique column it compares content, and equal rows are one.
struct FireflyModel {
    func read(_ bytes: [UInt8]) -> [[String]] {
        var seen: Set<[String]> = []
        return CSVDocument(bytes).rows.dropFirst().filter { seen.insert($0).inserted }
    }
}

/// The ids that ofxstatement gives to rows without one: a hash of date, text and amount, and for equal rows the
/// same with a number behind it, so that ids depend on which rows a file has.
///
/// Verified against ofxstatement 0.9.3, whose output stands in `Fixtures/Foreign/ofxstatement.ofx`.
struct OfxstatementModel {
    func suffixes(_ rows: [[String]]) -> [String] {
        var counts: [[String]: Int] = [:]
        return rows.map { row in
            defer { counts[row, default: 0] += 1 }
            return counts[row].map { "\($0)-\($0)" } ?? ""
        }
    }
}
