/// Why data of one's own cannot be served.
public struct SandboxDataError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong at a place.
    public enum Reason: Hashable, Sendable {
        /// The file does not have the form; the text is the decoder's.
        case form(String)
        /// There is no account.
        case noAccounts
        /// A text that must not be empty is.
        case empty
        /// A name or an id that stands there twice.
        case repeated(String)
        /// No institution of the file has this name.
        case unknownInstitution(String)
        /// Not `ng`, `gh`, `ke` or `za`.
        case country(String)
        /// Not three capital letters (ISO 4217).
        case currency(String)
        /// An id of an account that cannot stand in an address.
        case accountID(String)
        /// Neither a day nor a time of the years 1970 to 9999.
        case date(String)
        /// A row of an earlier day than the row before it.
        case order(String)
        /// A row after the file's last day.
        case afterLastDay(String)
        /// An amount below zero.
        case negative(Int64)
        /// Neither `debit` nor `credit`.
        case type(String)
        /// The amounts do not add up within 64 bits.
        case overflow
    }

    /// The way to the value, for example `accounts[2].transactions[17].date`; empty for the whole file.
    public let path: String
    /// What is wrong there.
    public let reason: Reason

    /// Where, what, and what to do, in a sentence.
    public var description: String {
        (path.isEmpty ? "" : "\(path): ") + Self.text(of: reason)
    }

    private static func text(of reason: Reason) -> String {
        switch reason {
        case .form(let problem): "\(problem)."
        case .noAccounts: "name at least one account."
        case .empty: "write a text, it is empty."
        case .repeated(let name): "'\(name)' stands there twice; give each its own."
        case .unknownInstitution(let name): "no institution of this file is called '\(name)'; add it."
        case .country(let code): "'\(code)' is no country of the server: write ng, gh, ke or za."
        case .currency(let code): "'\(code)' is no currency: write three capital letters, for example NGN."
        case .accountID(let id): "'\(id)' cannot stand in an address: use letters, digits, '-' and '_'."
        case .date(let text):
            "'\(text)' is no date: write 2026-10-05 or 2026-10-05T13:45:00Z, from the year 1970 on."
        case .order(let text): "'\(text)' is before the row above it: put the oldest row first."
        case .afterLastDay(let text): "'\(text)' is after last_day: move one of them."
        case .negative(let amount): "\(amount) is below zero: the type tells the sign."
        case .type(let text): "'\(text)' is neither debit nor credit."
        case .overflow: "the amounts do not fit into 64 bits of minor units: make them smaller."
        }
    }

    init(_ path: String, _ reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// The same for what a decoder found.
    public init(_ error: DecodingError) {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            self.init(Self.path(context.codingPath), .form(context.debugDescription.withoutStop))
        case .keyNotFound(let key, let context):
            self.init(Self.path(context.codingPath), .form("the member '\(key.stringValue)' is missing"))
        @unknown default:
            self.init("", .form("the file cannot be read"))
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}

extension String {
    fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
