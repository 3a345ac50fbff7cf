public import StatementModel

/// A value while a template is rendered.
public enum TemplateValue {
    /// Nothing: an optional value that is not there.
    case missing
    /// True or false.
    case boolean(Bool)
    /// A whole number.
    case integer(Int64)
    /// An exact decimal number.
    case decimal(ExactDecimal)
    /// An amount in minor units with its currency.
    case money(Money)
    /// A day.
    case date(CalendarDate)
    /// A text.
    case text(String)
    /// Several values.
    case list(any TemplateList)
    /// A value with fields.
    case record(any TemplateRecord)

    /// A value that may be absent.
    @inlinable
    public init(_ text: String?) { self = text.map(TemplateValue.text) ?? .missing }
    /// A value that may be absent.
    @inlinable
    public init(_ money: Money?) { self = money.map(TemplateValue.money) ?? .missing }
    /// A value that may be absent.
    @inlinable
    public init(_ date: CalendarDate?) { self = date.map(TemplateValue.date) ?? .missing }
    /// A value that may be absent.
    @inlinable
    public init(_ number: ExactDecimal?) { self = number.map(TemplateValue.decimal) ?? .missing }
    /// A value that may be absent.
    @inlinable
    public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .missing }
    /// A value that may be absent.
    @inlinable
    public init(_ flag: Bool?) { self = flag.map(TemplateValue.boolean) ?? .missing }
}

/// A value with fields, which are asked for by slot (``RecordType/slot(of:)``).
///
/// Used by one rendering at a time.
public protocol TemplateRecord: AnyObject {
    /// The value of a field.
    func value(at slot: Int) -> TemplateValue
    /// The currency of the amounts of a document whose outermost record this is, for sums of no amounts; nil
    /// where there is no one currency.
    var currency: Currency? { get }
}

extension TemplateRecord {
    /// No one currency.
    public var currency: Currency? { nil }
}

/// Values in order, which can be walked any number of times.
///
/// The rows need not be in memory: a list may read them anew for each walk.
public protocol TemplateList: AnyObject {
    /// How many there are; may cost a walk.
    func count() throws -> Int
    /// Starts a walk in front of the first value.
    func makeCursor() throws -> any TemplateCursor
    /// Starts a walk behind the first few values.
    ///
    /// Unless a list knows better, this steps over them.
    func makeCursor(behind count: Int) throws -> any TemplateCursor
}

extension TemplateList {
    /// Steps over the values in front, which costs a call each and reads nothing.
    public func makeCursor(behind count: Int) throws -> any TemplateCursor {
        let cursor = try makeCursor()
        for _ in 0..<count {
            guard try cursor.advance() else { break }
        }
        return cursor
    }
}

/// A walk over a list.
public protocol TemplateCursor: AnyObject {
    /// Goes to the next value; false when there is none.
    func advance() throws -> Bool
    /// A field of the present value, which is a record.
    func value(at slot: Int) -> TemplateValue
    /// The present value in a form that stays when the walk goes on.
    func current() -> TemplateValue
}
