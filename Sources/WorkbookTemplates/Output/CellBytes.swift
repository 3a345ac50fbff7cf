import SpreadsheetFormulas

/// Formulas with their values as bytes of a sheet's part.
enum CellBytes {
    /// The rest of a cell with a formula; without a value the spreadsheet computes it.
    static func formula(
        _ formula: String, of cell: SheetFormula, array: CellRange?, value: FormulaValue?,
        to bytes: inout [UInt8]
    ) {
        bytes += cell.cellAttributes
        switch value {
        case .text: bytes += " t=\"str\"".utf8
        case .boolean: bytes += " t=\"b\"".utf8
        case .error: bytes += " t=\"e\"".utf8
        case .number, .blank, nil: break
        }
        bytes += "><f".utf8
        if let array { bytes += " t=\"array\" ref=\"\(array)\"".utf8 }
        bytes += cell.attributes
        bytes.append(UInt8(ascii: ">"))
        bytes.append(xmlText: formula)
        bytes += "</f>".utf8
        if let value {
            bytes += "<v>".utf8
            switch value {
            case .blank: bytes += "0".utf8
            case .number(let number): bytes.append(number)
            case .boolean(let flag): bytes += (flag ? "1" : "0").utf8
            case .error(let error): bytes += error.rawValue.utf8
            case .text(let text): append(cellText: text, to: &bytes)
            }
            bytes += "</v>".utf8
        }
        bytes += "</c>".utf8
    }

    private static func append(cellText text: String, to bytes: inout [UInt8]) {
        bytes.append(xmlText: escaped(text))
    }

    /// Characters that XML forbids as `_xHHHH_`, and what looks like such an escape escaped itself (ECMA-376
    /// Part 1, 22.9.2.19).
    static func escaped(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "_") && $0 != 0xEF }
        guard !isPlain else { return text }
        var result = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x09, 0x0A: result.unicodeScalars.append(scalar)
            case 0..<0x20, 0xFFFE, 0xFFFF:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            case 0x5F where looksLikeEscape(scalars[index...]): result += "_x005F_"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func looksLikeEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let head = Array(scalars.prefix(6))
        return head.count == 6 && head[1] == "x" && head[2...].allSatisfy(\.properties.isASCIIHexDigit)
    }
}

extension [UInt8] {
    /// Appends a number as files store it; an amount without making a text of it first.
    mutating func append(_ number: FormulaNumber) {
        guard let (digits, fractionDigits) = number.exactParts, digits.magnitude < 1_000_000_000_000_000,
            fractionDigits <= 5
        else {
            self += number.storedText.utf8
            return
        }
        append(Int64(digits), fractionDigits: fractionDigits)
    }

    /// Appends a decimal number without zeros at the end of its fraction.
    mutating func append(_ digits: Int64, fractionDigits: Int) {
        var rest = digits.magnitude
        var places = fractionDigits
        while places > 0, rest % 10 == 0 {
            rest /= 10
            places -= 1
        }
        // From the last digit on, turned round at the end.
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            guard places > 0 else { continue }
            places -= 1
            if places == 0 {
                append(UInt8(ascii: "."))
                if rest == 0 { append(UInt8(ascii: "0")) }
            }
        } while rest > 0 || places > 0
        if digits < 0 { append(UInt8(ascii: "-")) }
        self[start...].reverse()
    }
}
