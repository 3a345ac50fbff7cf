/// A bank that customers can link accounts of (`GET /v3/institutions`).
public struct LinkingInstitution: Hashable, Sendable {
    /// Mono's id, for ``LinkInstitution``.
    public let id: String
    /// The bank's name.
    public let name: String?
    /// `PERSONAL_BANKING` or `BUSINESS_BANKING`.
    public let typeText: String?
    /// Two letters in lower case: `ng`, `gh`, `ke`, `za`.
    public let country: String?
    /// Six digits (NIP), leading zeros kept.
    public let nipCode: String?
    /// The bank's code, where it is given.
    public let bankCode: String?
    /// Mono's own identifier.
    public let identifier: String?
    /// The address of a picture.
    public let icon: String?
    /// How customers can sign in.
    public let authenticationMethods: [AuthenticationMethod]

    init(_ fields: Fields) throws(MonoError) {
        id = try fields.requiredText("_id", "id")
        name = fields.filledText("name")
        typeText = fields.filledText("type")
        country = fields.filledText("country")
        nipCode = fields.filledText("nip_code", "nipCode")
        bankCode = fields.filledText("bank_code", "bankCode")
        identifier = fields.filledText("identifier")
        icon = fields.filledText("icon")
        authenticationMethods = fields.list("auth_methods").map(AuthenticationMethod.init)
    }
}

/// A way to sign in at a bank.
public struct AuthenticationMethod: Hashable, Sendable {
    /// The way's name, for example `internet_banking`.
    public let type: String?
    /// The form that asks for credentials.
    public let form: SignInForm

    init(_ fields: Fields) {
        type = fields.filledText("type", "name")
        form = SignInForm(fields.object("ui"))
    }
}

/// A form that asks a customer for credentials.
public struct SignInForm: Hashable, Sendable {
    /// One field of the form.
    public struct Field: Hashable, Sendable {
        /// The kind of element, for example `elements.input`.
        public let type: String?
        /// The name under which the value is sent.
        public let name: String
        /// What to show.
        public let hint: String?
        /// What the value is, for example `password`.
        public let contentType: String?
    }

    /// What to show above the form.
    public let title: String?
    /// The fields in their order.
    public let fields: [Field]

    init(_ fields: Fields?) {
        title = fields?.filledText("title")
        self.fields = (fields?.list("form") ?? []).compactMap { field in
            field.filledText("name").map { name in
                Field(
                    type: field.filledText("type"), name: name, hint: field.text("hint"),
                    contentType: field.filledText("contentType", "content_type"))
            }
        }
    }
}
