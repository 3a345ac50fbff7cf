/// Small readers of the formats by their own rules, written apart from what writes them.
enum BookReaders {
    struct Unreadable: Error {
        let line: String
    }

    /// QIF: records of lines up to `^`, the first character of each the field.
    static func qif(_ text: String) throws -> [BookRow] {
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst() == "!Type:Bank", lines.popLast() == "" else {
            throw Unreadable(line: "header")
        }
        var rows: [BookRow] = []
        var row = BookRow()
        for line in lines {
            let value = String(line.unicodeScalars.dropFirst())
            switch line.unicodeScalars.first {
            case "D": row.date = value
            case "T": row.amount = value
            case "P": row.text = value
            case "M": row.text = value
            case "L": row.account = value
            case "C" where value == "*": break
            case "^" where value.isEmpty:
                rows.append(row)
                row = BookRow()
            default: throw Unreadable(line: String(line))
            }
        }
        return rows
    }

    /// MT940: fields begin with a tag at the beginning of a line; further lines belong to the field.
    static func mt940(_ text: String) throws -> (rows: [BookRow], balances: [String]) {
        var fields: [(tag: String, lines: [String])] = []
        for line in text.split(separator: "\r\n") {
            guard line.utf8.count <= 75 else { throw Unreadable(line: String(line)) }
            if line == "-" { continue }
            if line.hasPrefix(":") {
                let parts = line.dropFirst().split(
                    separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw Unreadable(line: String(line)) }
                fields.append((String(parts[0]), [String(parts[1])]))
            } else {
                guard !line.hasPrefix("-"), !fields.isEmpty else { throw Unreadable(line: String(line)) }
                fields[fields.count - 1].lines.append(String(line))
            }
        }
        var rows: [BookRow] = []
        var balances: [String] = []
        for field in fields {
            let first = field.lines[0]
            switch field.tag {
            case "61":
                // 261001 1001 D 50,00 NMSC…
                guard
                    let entry = try? /^(\d\d)(\d\d)(\d\d)\d{4}([CD])(\d+,\d*)N[A-Z]{3}.*$/.wholeMatch(
                        in: first)
                else { throw Unreadable(line: first) }
                let (_, year, month, day, sign, amount) = entry.output
                let plain = amount.split(separator: ",").joined(separator: ".")
                rows.append(
                    BookRow(
                        date: "20\(year)-\(month)-\(day)", amount: (sign == "D" ? "-" : "") + plain,
                        id: String(field.lines.dropFirst().first?.dropFirst() ?? "")))
            case "86":
                guard field.lines.count <= 6, field.lines.allSatisfy({ $0.utf8.count <= 65 }) else {
                    throw Unreadable(line: first)
                }
                rows[rows.count - 1].text = field.lines.joined()
            case "60F", "62F": balances.append(first)
            default: break
            }
        }
        return (rows, balances)
    }

    /// hledger and ledger: a transaction begins with a day, its postings are indented.
    static func journal(_ text: String, bank: String) throws -> [BookRow] {
        var rows: [BookRow] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("    ; id:") {
                rows[rows.count - 1].id = line.dropFirst(9).filter { $0 != " " }
            } else if line.hasPrefix("    ;") {
                continue
            } else if line.hasPrefix("    ") {
                let parts = line.dropFirst(4).split(separator: "  ", maxSplits: 1)
                guard parts.count == 2, !rows.isEmpty else {
                    if parts.count == 1, parts[0] == "Equity:Opening-Balances" { continue }
                    throw Unreadable(line: String(line))
                }
                let amount = String(parts[1].prefix { $0 != " " })
                if parts[0] == bank {
                    rows[rows.count - 1].amount = amount
                } else {
                    rows[rows.count - 1].account = String(parts[0])
                }
            } else if line.first?.isNumber == true {
                guard line.dropFirst(10).hasPrefix(" * ") else { throw Unreadable(line: String(line)) }
                rows.append(BookRow(date: String(line.prefix(10)), text: String(line.dropFirst(13))))
            } else if !["; ", "commodity ", "account ", "tag "].contains(where: { line.hasPrefix($0) }) {
                throw Unreadable(line: String(line))
            }
        }
        // Those without an id assert balances.
        return rows.filter { !$0.id.isEmpty }
    }

    /// Beancount: strings in quotes, metadata and postings indented by two blanks.
    static func beancount(_ text: String, bank: String) throws -> [BookRow] {
        var rows: [BookRow] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("  id: ") {
                rows[rows.count - 1].id = try strings(line)[0]
            } else if line.hasPrefix("  ") {
                let parts = line.split(separator: " ")
                guard parts.count == 3 else { throw Unreadable(line: String(line)) }
                if parts[0] == bank {
                    rows[rows.count - 1].amount = String(parts[1])
                } else {
                    rows[rows.count - 1].account = String(parts[0])
                }
            } else if line.dropFirst(10).hasPrefix(" * \"") {
                rows.append(BookRow(date: String(line.prefix(10)), text: try strings(line)[1]))
            } else if try /^(\d{4}-\d\d-\d\d (open|pad|balance) |option |; ).*/.wholeMatch(in: line) == nil {
                throw Unreadable(line: String(line))
            }
        }
        return rows
    }

    private static func strings(_ line: Substring) throws -> [String] {
        var strings: [String] = []
        var current: String?
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if isEscaped {
                current?.unicodeScalars.append(scalar)
                isEscaped = false
            } else if current != nil, scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" {
                if let text = current { strings.append(text) }
                current = current == nil ? "" : nil
            } else {
                current?.unicodeScalars.append(scalar)
            }
        }
        guard current == nil, strings.count == 2 || strings.count == 1 else {
            throw Unreadable(line: String(line))
        }
        return strings
    }
}
