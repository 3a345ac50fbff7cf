extension FunctionTable {
    static let times: [String: FunctionDefinition] = [
        "TIME": .scalar(3...3) { arguments throws(CellError) in
            let (hours, minutes, seconds) = (
                try arguments.integer(0), try arguments.integer(1), try arguments.integer(2)
            )
            guard [hours, minutes, seconds].allSatisfy({ abs($0) <= 32_767 }) else { throw .number }
            let total = hours * 3600 + minutes * 60 + seconds
            guard total >= 0, let share = FormulaNumber(total % 86_400).divided(by: 86_400) else {
                throw .number
            }
            return .number(share)
        },
        "HOUR": part { $0 / 3600 },
        "MINUTE": part { $0 / 60 % 60 },
        "SECOND": part { $0 % 60 },
    ]

    private static func part(_ part: @escaping @Sendable (Int) -> Int) -> FunctionDefinition {
        .scalar(1...1) { arguments throws(CellError) in
            let moment = try arguments.number(0)
            guard moment.signum >= 0 else { throw .number }
            let share = moment - moment.floor
            let seconds = (share * 86_400).rounded(to: 0, .nearest).exactInteger ?? 0
            return .number(FormulaNumber(part(seconds % 86_400)))
        }
    }
}
