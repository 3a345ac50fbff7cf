import ExactJSON
public import StatementModel

/// A customer as Mono knows them; all of it is personal data and hides itself from logs.
public struct Customer: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Mono's id.
    public let id: String
    /// `individual` or `business`.
    public let typeText: String?
    /// The whole name, where it is given.
    public let name: String?
    /// Given name.
    public let firstName: String?
    /// Family name.
    public let lastName: String?
    /// A business's name.
    public let businessName: String?
    /// Electronic mail address.
    public let email: String?
    /// Telephone number.
    public let phone: String?
    /// Postal address.
    public let address: String?

    init(_ fields: Fields) throws(MonoError) {
        id = try fields.requiredText("id", "_id")
        typeText = fields.filledText("type")
        name = fields.filledText("name")
        firstName = fields.filledText("first_name")
        lastName = fields.filledText("last_name")
        businessName = fields.filledText("business_name")
        email = fields.filledText("email")
        phone = fields.filledText("phone")
        address = fields.filledText("address")
    }

    /// A fixed text and the id in place of the person.
    public var description: String { "(customer \(id))" }
    /// A fixed text and the id in place of the person.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A customer to create, or what to change of one; nil leaves a field out.
public struct CustomerDraft: Sendable {
    /// `individual` or `business`.
    public var type: String?
    /// Given name.
    public var firstName: String?
    /// Family name.
    public var lastName: String?
    /// A business's name.
    public var businessName: String?
    /// Electronic mail address.
    public var email: String?
    /// Telephone number.
    public var phone: String?
    /// Postal address.
    public var address: String?
    /// The bank verification number, 11 digits.
    public var bankVerificationNumber: Sensitive<String>?

    /// Creates an empty draft.
    public init() {}

    /// A draft of a person.
    public static func individual(
        firstName: String, lastName: String, email: String, phone: String? = nil, address: String? = nil,
        bankVerificationNumber: Sensitive<String>? = nil
    ) -> CustomerDraft {
        var draft = CustomerDraft()
        draft.type = "individual"
        draft.firstName = firstName
        draft.lastName = lastName
        draft.email = email
        draft.phone = phone
        draft.address = address
        draft.bankVerificationNumber = bankVerificationNumber
        return draft
    }

    var json: JSONValue {
        let texts: [(String, String?)] = [
            ("type", type), ("first_name", firstName), ("last_name", lastName),
            ("business_name", businessName),
            ("email", email), ("phone", phone), ("address", address),
        ]
        var members: [String: JSONValue] = [:]
        for (name, text) in texts { members[name] = text.map(JSONValue.string) }
        if let number = bankVerificationNumber {
            members["identity"] = .object(["type": .string("bvn"), "number": .string(number.exposed)])
        }
        return .object(members)
    }
}
