/// An account in the two casings of Mono: snake case in answers, camel case in events.
enum AccountJSON {
    /// The payload of `GET /v2/accounts/{id}`.
    static func details(_ linked: LinkedAccount, _ exchange: Exchange) -> JSON {
        let account = linked.account
        return .members([
            "account": .members([
                "id": .string(account.id), "name": .string(account.name),
                "account_number": .string(account.number), "currency": .string(account.currency),
                "balance": .whole(AccountRoutes.balance(of: linked, exchange)),
                "type": .string(account.typeText), "bvn": .text(account.bvnLastFour),
                "institution": .members([
                    "name": .string(account.institution.name),
                    "bank_code": .string(account.institution.bankCode),
                    "type": .string(account.institution.kind.rawValue),
                ]),
            ]),
            "customer": .members(["id": .string(linked.customerID)]),
            "meta": meta(linked, at: exchange.now),
        ])
    }

    /// The state of an account's data, as answers and events carry it.
    static func meta(_ linked: LinkedAccount, at now: Int64) -> JSON {
        var meta = JSON.members([
            "data_status": .string(linked.status(at: now).rawValue),
            "auth_method": .string(linked.account.authMethod.rawValue),
            "retrieved_data": .array(linked.retrieved(at: now).map { .string($0.rawValue) }),
        ])
        if let reference = linked.reference { meta = meta.setting("ref", to: .string(reference)) }
        return meta
    }

    /// The account inside `account_updated`.
    static func event(_ linked: LinkedAccount, balance: Int64?, at now: Int64) -> JSON {
        let account = linked.account
        return .members([
            "_id": .string(account.id), "name": .string(account.name),
            "accountNumber": .string(account.number), "currency": .string(account.currency),
            "balance": .whole(balance), "type": .string(account.typeText), "bvn": .text(account.bvnLastFour),
            "authMethod": .string(account.authMethod.rawValue),
            "institution": .members([
                "name": .string(account.institution.name), "bankCode": .string(account.institution.bankCode),
                "type": .string(account.institution.kind.rawValue),
            ]),
            "created_at": .string(Timestamp.text(linked.linkedAt)),
            "updated_at": .string(Timestamp.text(now)),
        ])
    }
}
