/// Who holds an account, as the bank knows them.
///
/// All of it is personal data: it shows nothing of itself in logs or error texts.
public struct Identity: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Given and family names as the bank writes them.
    public var fullName: String?
    /// The bank verification number, 11 digits (Nigeria).
    public var bankVerificationNumber: Sensitive<String>?
    /// Electronic mail address.
    public var email: String?
    /// Telephone number in the form the bank has, often local (`080…`).
    public var phone: String?
    /// Gender in the bank's words.
    public var gender: String?
    /// Date of birth.
    public var dateOfBirth: CalendarDate?
    /// The first line of the postal address.
    public var addressLine1: String?
    /// State of origin (Nigeria).
    public var stateOfOrigin: String?
    /// Local government area of origin (Nigeria).
    public var localGovernmentArea: String?
    /// Marital status in the bank's words.
    public var maritalStatus: String?
    /// The provider's flag `verified`; its meaning is not documented.
    public var isVerified: Bool?

    /// Creates an identity; leave out what the bank did not give.
    public init(
        fullName: String? = nil, bankVerificationNumber: Sensitive<String>? = nil, email: String? = nil,
        phone: String? = nil, gender: String? = nil, dateOfBirth: CalendarDate? = nil,
        addressLine1: String? = nil, stateOfOrigin: String? = nil, localGovernmentArea: String? = nil,
        maritalStatus: String? = nil, isVerified: Bool? = nil
    ) {
        self.fullName = fullName
        self.bankVerificationNumber = bankVerificationNumber
        self.email = email
        self.phone = phone
        self.gender = gender
        self.dateOfBirth = dateOfBirth
        self.addressLine1 = addressLine1
        self.stateOfOrigin = stateOfOrigin
        self.localGovernmentArea = localGovernmentArea
        self.maritalStatus = maritalStatus
        self.isVerified = isVerified
    }

    /// A fixed text in place of the person.
    public var description: String { "(hidden identity)" }
    /// A fixed text in place of the person.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
