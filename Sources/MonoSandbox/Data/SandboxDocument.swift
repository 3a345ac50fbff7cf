/// Data of one's own as a file states them, before they are checked.
///
/// Any decoder makes it, of JSON or of YAML; ``SandboxData/init(_:)`` checks it. A member that is not known is an
/// error, never overlooked. Documentation/sandbox.md has the form.
public struct SandboxDocument: Decodable, Sendable {
    struct Institution: Sendable {
        let name: String
        let country: String
        let bankCode: String
        let isBusiness: Bool?
    }

    struct Identity: Sendable {
        let fullName: String
        let bvn: String?
        let email: String?
        let phone: String?
        let address: String?
    }

    struct Row: Sendable {
        let id: String
        let date: String
        let narration: String
        let amount: Int64
        let type: String
        let balance: Int64?
        let category: String?
    }

    struct Account: Sendable {
        let id: String
        let institution: String
        let name: String
        let number: String
        let currency: String
        let type: String?
        let customer: String?
        let balance: Int64?
        let identity: Identity?
        let transactions: [Row]?
    }

    let lastDay: String?
    let institutions: [Institution]
    let accounts: [Account]

    /// Reads the members.
    ///
    /// - Throws: `DecodingError`, with the place of a member that is missing, unknown or of another kind.
    public init(from decoder: any Decoder) throws {
        let members = try KnownMembers(decoder, ["last_day", "institutions", "accounts"])
        lastDay = try members.optional("last_day")
        institutions = try members.value("institutions")
        accounts = try members.value("accounts")
    }
}

extension SandboxDocument.Institution: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try KnownMembers(decoder, ["name", "country", "bank_code", "business"])
        name = try members.value("name")
        country = try members.value("country")
        bankCode = try members.value("bank_code")
        isBusiness = try members.optional("business")
    }
}

extension SandboxDocument.Identity: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try KnownMembers(decoder, ["full_name", "bvn", "email", "phone", "address"])
        fullName = try members.value("full_name")
        bvn = try members.optional("bvn")
        email = try members.optional("email")
        phone = try members.optional("phone")
        address = try members.optional("address")
    }
}

extension SandboxDocument.Account: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try KnownMembers(
            decoder,
            [
                "id", "institution", "name", "account_number", "currency", "type", "customer", "balance",
                "identity", "transactions",
            ])
        id = try members.value("id")
        institution = try members.value("institution")
        name = try members.value("name")
        number = try members.value("account_number")
        currency = try members.value("currency")
        type = try members.optional("type")
        customer = try members.optional("customer")
        balance = try members.optional("balance")
        identity = try members.optional("identity")
        transactions = try members.optional("transactions")
    }
}

extension SandboxDocument.Row: Decodable {
    init(from decoder: any Decoder) throws {
        let members = try KnownMembers(
            decoder, ["id", "date", "narration", "amount", "type", "balance", "category"])
        id = try members.value("id")
        date = try members.value("date")
        narration = try members.value("narration")
        amount = try members.value("amount")
        type = try members.value("type")
        balance = try members.optional("balance")
        category = try members.optional("category")
    }
}
