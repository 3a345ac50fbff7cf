import ExactJSON

@testable import MonoConnect

/// Answers of the API with members that a test changes.
enum Sample {
    static let account = """
        {"account":{"id":"66f0c2a4d18e9b7a3c5d1e20","name":"ADAEZE CHIDINMA BELLO",
        "account_number":"0214457789","currency":"NGN","balance":18450075,"type":"SAVINGS_ACCOUNT",
        "bvn":"4417","institution":{"name":"Harmattan Bank","bank_code":"044","type":"PERSONAL_BANKING"}},
        "customer":{"id":"66f0bd11a9c4e27f50b8d3c1"},
        "meta":{"data_status":"AVAILABLE","auth_method":"internet_banking",
        "retrieved_data":["identity","balance","transactions"],"ref":"loan-2026-000417"}}
        """

    static let transaction = """
        {"id":"66f0c3b8d18e9b7a3c5d1f03","narration":"NIP TRF TO OKORO STORES","amount":1250000,
        "type":"debit","balance":18450075,"date":"2026-01-30T17:04:00.000Z","category":"transfer"}
        """
}

extension JSONValue {
    /// The value of a text that is JSON.
    static func parsed(_ text: String) throws -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    /// The same object with one member set, or taken away by nil; the path leads through objects.
    func setting(_ path: String..., to value: JSONValue?) -> JSONValue {
        setting(path[...], to: value)
    }

    private func setting(_ path: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
        guard let name = path.first, case .object(var members) = self else { return self }
        if path.count == 1 {
            members[name] = value
        } else {
            members[name] = members[name]?.setting(path.dropFirst(), to: value)
        }
        return .object(members)
    }
}
