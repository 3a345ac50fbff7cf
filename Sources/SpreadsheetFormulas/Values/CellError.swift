/// The errors that a cell can hold, as formulas and files write them.
public enum CellError: String, Error, Hashable, Sendable, CaseIterable {
    /// Two ranges with no cell in common.
    case null = "#NULL!"
    /// Division by zero, the average of nothing.
    case divisionByZero = "#DIV/0!"
    /// A value of the wrong type.
    case value = "#VALUE!"
    /// A reference to what is not there.
    case reference = "#REF!"
    /// An unknown name or function.
    case name = "#NAME?"
    /// A number outside of what a function takes or gives.
    case number = "#NUM!"
    /// Nothing found.
    case notAvailable = "#N/A"
    /// Still loading.
    case gettingData = "#GETTING_DATA"
    /// An array that has no room.
    case spill = "#SPILL!"
    /// A calculation that Excel cannot do.
    case calculation = "#CALC!"
    /// A field that a data type does not have.
    case field = "#FIELD!"
    /// A connection that is not allowed.
    case blocked = "#BLOCKED!"
    /// A connection that failed.
    case connect = "#CONNECT!"
}
