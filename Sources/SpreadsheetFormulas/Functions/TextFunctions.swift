extension FunctionTable {
    static let texts: [String: FunctionDefinition] = [
        "CONCATENATE": .scalar(1...most) { arguments throws(CellError) in
            var text = ""
            for index in 0..<arguments.count { text += try arguments.text(index) }
            return .text(text)
        },
        "CONCAT": .general(1...most) { arguments throws(EvaluationFailure) in
            .value(try joined(arguments, from: 0, by: [""], skipsEmpty: true))
        },
        "TEXTJOIN": .general(3...most) { arguments throws(EvaluationFailure) in
            var separators: [String] = []
            for value in try arguments.array(0).values { separators.append(try converted(value)) }
            return .value(
                try joined(arguments, from: 2, by: separators, skipsEmpty: arguments.boolean(1, or: true)))
        },
        "TRIM": text { text in
            text.split(separator: " ").joined(separator: " ")
        },
        "CLEAN": text { text in
            String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 32 }))
        },
        "UPPER": text { $0.uppercased() },
        "LOWER": text { $0.lowercased() },
        "PROPER": text(proper),
        "REPT": .scalar(2...2) { arguments throws(CellError) in
            let (text, times) = (try arguments.text(0), try arguments.integer(1))
            guard times >= 0, text.utf16.count * times <= SheetLimits.textLength else { throw .value }
            return .text(String(repeating: text, count: times))
        },
        "EXACT": .scalar(2...2) { arguments throws(CellError) in
            .boolean(try arguments.text(0) == arguments.text(1))
        },
        "CHAR": .scalar(1...1) { arguments throws(CellError) in
            guard let byte = UInt8(exactly: try arguments.integer(0)), byte > 0 else { throw .value }
            return .text(String(UnicodeScalar(byte)))
        },
        "UNICHAR": .scalar(1...1) { arguments throws(CellError) in
            guard let number = UInt32(exactly: try arguments.integer(0)), number > 0,
                let scalar = UnicodeScalar(number)
            else { throw .value }
            return .text(String(scalar))
        },
        "VALUE": .scalar(1...1) { arguments throws(CellError) in
            if case .boolean = arguments[0] { throw .value }
            return .number(try arguments.number(0))
        },
        "TEXT": .scalar(2...2) { arguments throws(CellError) in
            let format = NumberFormat(try arguments.text(1))
            switch arguments[0] {
            case .boolean, .error: return .text(try arguments.text(0))
            case .number, .blank, .text: break
            }
            guard let number = try? arguments.number(0) else {
                return .text(format.text(try arguments.text(0)))
            }
            guard let text = format.text(number, arguments.dates) else { throw .value }
            return .text(text)
        },
        "FIXED": .scalar(1...3) { arguments throws(CellError) in
            let places = min(max(try arguments.integer(1, or: 2), -127), 127)
            let number = try arguments.number(0).rounded(to: places, .nearest)
            let pattern = try arguments.boolean(2, or: false) ? "0" : "#,##0"
            let zeros = places > 0 ? "." + String(repeating: "0", count: min(places, 30)) : ""
            guard let text = NumberFormat(pattern + zeros).text(number, arguments.dates) else { throw .value }
            return .text(text)
        },
        "HYPERLINK": .scalar(1...2) { arguments in arguments[arguments.count - 1] },
    ]

    private static func text(_ compute: @escaping @Sendable (String) -> String) -> FunctionDefinition {
        .scalar(1...1) { arguments throws(CellError) in .text(compute(try arguments.text(0))) }
    }

    private static func converted(_ value: FormulaValue) throws(EvaluationFailure) -> String {
        do {
            return try Coercion.text(value)
        } catch {
            throw .error(error)
        }
    }

    /// Every letter after something else than a letter is a capital.
    @Sendable private static func proper(_ text: String) -> String {
        var result = ""
        var isStart = true
        for character in text {
            result += isStart ? character.uppercased() : character.lowercased()
            isStart = !character.isLetter
        }
        return result
    }

    private static func joined(
        _ arguments: CallArguments, from first: Int, by separators: [String], skipsEmpty: Bool
    ) throws(EvaluationFailure) -> FormulaValue {
        var text = ""
        var count = 0
        for index in first..<arguments.count {
            for value in try values(arguments, index) {
                let part = try converted(value)
                if part.isEmpty, skipsEmpty { continue }
                if count > 0 { text += separators[(count - 1) % separators.count] }
                text += part
                count += 1
                guard text.fitsCell else { throw .error(.value) }
            }
        }
        return .text(text)
    }

    private static func values(
        _ arguments: CallArguments, _ index: Int
    ) throws(EvaluationFailure) -> [FormulaValue] {
        guard case .areas(let areas) = try arguments.operand(index) else {
            return try arguments.array(index).values
        }
        var values: [FormulaValue] = []
        for area in areas { values += try arguments.evaluator.array(of: area).values }
        return values
    }
}
