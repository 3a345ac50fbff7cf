/// What a URL holds behind its scheme, as far as it decides which characters may stand there unencoded.
enum URLPart: Hashable, Sendable {
    /// A host, a path, a query or a fragment (RFC 3986).
    case hierarchy
    /// A telephone number and its parameters (RFC 3966).
    case phone
    /// Mail addresses, up to the first `@` of the template (RFC 6068).
    case mailAddress
    /// Behind that `@`.
    case mailDomain
    /// The header fields of a mail, behind the question mark.
    case mailField

    /// What a harmless scheme, in lower case, is followed by.
    init(behind scheme: String) {
        switch scheme {
        case "tel": self = .phone
        case "mailto": self = .mailAddress
        default: self = .hierarchy
        }
    }

    /// The part behind a byte of the template.
    func advanced(over byte: UInt8) -> URLPart {
        switch (self, byte) {
        case (.mailAddress, UInt8(ascii: "?")), (.mailDomain, UInt8(ascii: "?")): .mailField
        case (.mailAddress, UInt8(ascii: "@")): .mailDomain
        case (.mailDomain, UInt8(ascii: ",")): .mailAddress
        default: self
        }
    }

    var escape: Escape {
        switch self {
        case .hierarchy, .mailDomain: .htmlURLPart
        case .phone: .htmlPhone
        case .mailAddress: .htmlMailAddress
        case .mailField: .htmlMailField
        }
    }

    /// The part where two branches meet; nil when they have different schemes.
    func joined(with other: URLPart) -> URLPart? {
        switch (self, other) {
        case (other, _): self
        case (.hierarchy, _), (_, .hierarchy), (.phone, _), (_, .phone): nil
        // One of the branches has gone further in a mail's URL.
        case (.mailField, _), (_, .mailField): .mailField
        default: .mailDomain
        }
    }
}
