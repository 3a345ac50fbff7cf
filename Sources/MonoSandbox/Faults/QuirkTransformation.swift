/// Changes a documented answer into the deviations that are switched on.
struct QuirkTransformation {
    let quirks: Set<SandboxQuirk>
    let operation: String

    func apply(to answer: JSON) -> JSON {
        guard !quirks.isEmpty else { return answer }
        var answer = transformed(answer)
        if quirks.contains(.missingTimestamp) { answer = answer.removing("timestamp") }
        if quirks.contains(.nullData), answer["data"] != nil, answer["status"]?.text != "failed" {
            answer = answer.setting("data", to: .null)
        }
        if quirks.contains(.nestedTransactions), operation == "transactions",
            case .array? = answer["data"]
        {
            answer = answer.removing("meta").setting(
                "data",
                to: .members([
                    "paging": answer["meta"] ?? .null, "transactions": answer["data"] ?? .null,
                ]))
        }
        if quirks.contains(.missingMeta) { answer = answer.removing("meta") }
        return answer
    }

    private func transformed(_ value: JSON) -> JSON {
        switch value {
        case .array(let elements):
            return .array(elements.map(transformed))
        case .object(let members):
            let names = Set(members.map(\.name))
            var changed = members.map { transformed($0, besides: names) }
            if quirks.contains(.unknownMembers) {
                changed.append(
                    .init(name: "__v", value: .members(["unheard_of": .array([.null, .integer(1)])])))
            }
            return .object(changed)
        default:
            return value
        }
    }

    private static let amounts: Set<String> = [
        "amount", "balance", "cost", "return", "price", "current_balance", "sale_price",
    ]

    /// - Parameter names: All names of the object that holds the member.
    private func transformed(_ member: JSON.Member, besides names: Set<String>) -> JSON.Member {
        var (name, value) = (member.name, transformed(member.value))
        let isAccount = names.contains("account_number")
        switch name {
        case "balance" where quirks.contains(.nullBalance): value = .null
        case "category" where quirks.contains(.nullCategory): value = .null
        case "bvn" where quirks.contains(.nullBankVerificationNumber): value = .null
        case "data_status" where quirks.contains(.lowerCaseDataStatus): value = lowerCase(value)
        case "status" where quirks.contains(.lowerCaseDataStatus) && isAccount: value = lowerCase(value)
        case "currency" where quirks.contains(.oldCurrencyCodes): value = oldCode(value)
        case "bank_code" where quirks.contains(.camelCaseBankCode): name = "bankCode"
        case "id" where quirks.contains(.underscoreID) && (isAccount || names.contains("narration")):
            name = "_id"
        default: break
        }
        // The total of a list's pages is no amount, that of a year's credits is one.
        let isAmount = Self.amounts.contains(name) || name == "total" && names.contains("history")
        if isAmount, let number = value.wholeNumber {
            if quirks.contains(.integralFloats) { value = .number("\(number).0") }
            if quirks.contains(.numericStrings) { value = .string("\(number)") }
        }
        return .init(name: name, value: value)
    }

    private func lowerCase(_ value: JSON) -> JSON {
        value.text.map { .string($0.lowercased()) } ?? value
    }

    private func oldCode(_ value: JSON) -> JSON {
        switch value.text {
        case "GHS": .string("GHC")
        case "KES": .string("KSH")
        default: value
        }
    }
}
