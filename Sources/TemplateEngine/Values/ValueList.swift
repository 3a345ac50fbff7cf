/// Values in memory.
public final class ValueList: TemplateList {
    let values: [TemplateValue]

    /// Creates a list.
    public init(_ values: [TemplateValue]) {
        self.values = values
    }

    /// How many there are.
    public func count() -> Int { values.count }

    /// Starts a walk.
    public func makeCursor() -> any TemplateCursor { Cursor(values: values) }

    private final class Cursor: TemplateCursor {
        private let values: [TemplateValue]
        private var position = -1

        init(values: [TemplateValue]) {
            self.values = values
        }

        func advance() -> Bool {
            position += 1
            return position < values.count
        }

        func value(at slot: Int) -> TemplateValue {
            guard case .record(let record) = values[position] else { return .missing }
            return record.value(at: slot)
        }

        func current() -> TemplateValue { values[position] }
    }
}

/// A record of values in memory.
public final class ValueRecord: TemplateRecord {
    private let values: [TemplateValue]

    /// Creates a record; the values stand in the order of its kind's fields.
    public init(_ values: [TemplateValue]) {
        self.values = values
    }

    /// The value of a field.
    public func value(at slot: Int) -> TemplateValue { values[slot] }
}
