import ExactJSON
import StatementModel

/// Reads the members of a JSON object by any of their names, and says exactly which one cannot be read.
///
/// Everything is optional unless asked for as required; unknown members are not looked at.
struct Fields {
    let value: JSONValue
    /// What is being done, for errors.
    let operation: String
    /// Which thing the object is, for errors: `transaction 3 on page 2`.
    let subject: String

    init(_ value: JSONValue, operation: String, subject: String) {
        self.value = value
        self.operation = operation
        self.subject = subject
    }

    /// The object under one of these names; nil when it is missing, null or no object.
    func object(_ names: String...) -> Fields? {
        guard let member = member(names), member.isObject else { return nil }
        return Fields(member, operation: operation, subject: "\(names.first ?? "") of \(subject)")
    }

    /// The list under one of these names; empty when it is missing.
    func list(_ names: String...) -> [Fields] {
        (member(names)?.elements ?? []).enumerated().map { index, element in
            Fields(element, operation: operation, subject: "\(names.first ?? "") \(index + 1) of \(subject)")
        }
    }

    /// A text; a number is taken by its digits, so that an id or a code sent as a number is not lost.
    func text(_ names: String...) -> String? { text(member(names)) }

    /// A text that is not empty.
    func filledText(_ names: String...) -> String? {
        text(member(names)).flatMap { $0.isEmpty ? nil : $0 }
    }

    func requiredText(_ names: String...) throws(MonoError) -> String {
        guard let text = text(member(names)), !text.isEmpty else { throw unreadable(names, "is missing") }
        return text
    }

    /// A whole number, also as `1250000.0` or as a text; anything inexact is an error.
    func integer(_ names: String...) throws(MonoError) -> Int64? {
        guard let member = member(names) else { return nil }
        guard let number = decimal(member), number.fractionDigits == 0 else {
            throw unreadable(names, "is not a whole number")
        }
        return number.digits
    }

    func requiredInteger(_ names: String...) throws(MonoError) -> Int64 {
        guard let member = member(names) else { throw unreadable(names, "is missing") }
        guard let number = decimal(member), number.fractionDigits == 0 else {
            throw unreadable(names, "is not a whole number")
        }
        return number.digits
    }

    /// A small count; nil when it is missing or no whole number.
    func count(_ names: String...) -> Int? {
        guard let number = member(names).flatMap(decimal), number.fractionDigits == 0 else { return nil }
        return Int(exactly: number.digits)
    }

    /// A number with all its digits; anything inexact is an error.
    func decimal(_ names: String...) throws(MonoError) -> ExactDecimal? {
        guard let member = member(names) else { return nil }
        guard let number = decimal(member) else {
            throw unreadable(names, "is not a number of at most 18 digits")
        }
        return number
    }

    func money(_ currency: Currency, _ names: String...) throws(MonoError) -> Money? {
        guard let member = member(names) else { return nil }
        guard let number = decimal(member), number.fractionDigits == 0 else {
            throw unreadable(names, "is not a whole number of minor units")
        }
        return Money(minorUnits: number.digits, currency: currency)
    }

    func flag(_ names: String...) -> Bool? { member(names)?.flag }

    /// A day from its text; nil when it is missing, an error when it is no date.
    func date(_ names: String...) throws(MonoError) -> CalendarDate? {
        guard let text = text(member(names)), !text.isEmpty else { return nil }
        guard let date = try? CalendarDate(text: text) else { throw unreadable(names, "is not a date") }
        return date
    }

    func requiredDate(_ names: String...) throws(MonoError) -> CalendarDate {
        guard let text = text(member(names)), !text.isEmpty else { throw unreadable(names, "is missing") }
        guard let date = try? CalendarDate(text: text) else { throw unreadable(names, "is not a date") }
        return date
    }

    private func member(_ names: [String]) -> JSONValue? {
        guard case .object(let members) = value else { return nil }
        for name in names {
            if let member = members[name], member != .null { return member }
        }
        return nil
    }

    private func text(_ member: JSONValue?) -> String? {
        switch member {
        case .string(let text)?: text
        case .number(let digits)?: digits
        default: nil
        }
    }

    private func decimal(_ member: JSONValue) -> ExactDecimal? {
        switch member {
        case .number(let text), .string(let text): ExactDecimal(text)
        default: nil
        }
    }

    private func unreadable(_ names: [String], _ trouble: String) -> MonoError {
        // Some names, such as those of assets' currencies, are the provider's own.
        let name = SafeMessage.clean(names.first ?? "")
        return MonoError(
            .unexpectedShape, operation: operation,
            remedy: "The field '\(name)' of \(subject) \(trouble). \(Remedy.text(for: .unexpectedShape))")
    }
}
