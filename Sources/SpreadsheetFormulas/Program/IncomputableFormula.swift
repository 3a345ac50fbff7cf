/// Why no value can be cached for a formula.
///
/// The one who writes the workbook leaves the value out and sets `fullCalcOnLoad`, so that the spreadsheet
/// computes it.
public enum IncomputableFormula: Error, Hashable, Sendable, CustomStringConvertible {
    /// A function whose value changes by itself: NOW, RAND, INDIRECT, OFFSET.
    case volatile(function: String)
    /// A function that is not known here.
    case unknownFunction(String)
    /// A reference to another workbook.
    case otherWorkbook(String)
    /// The formula depends on itself.
    case circular
    /// Names that stand in one another deeper than ``SheetLimits/nesting`` twice, as one that refers to itself.
    case tooDeep
    /// A cell whose row was streamed and not kept, needed by something else than an aggregate.
    case rowNotKept(SheetArea)
    /// More cells at once than ``FormulaProgram/mostCells``.
    case tooManyCells(Int)
    /// The value of an aggregate over streamed rows is not there yet: a pass over the rows is missing.
    case passMissing

    /// The reason in words.
    public var description: String {
        switch self {
        case .volatile(let function): "\(function) has another value each time a workbook is opened"
        case .unknownFunction(let name): "the function \(name) is not computed here"
        case .otherWorkbook(let reference): "\(reference) lies in another workbook"
        case .circular: "the formula depends on its own value"
        case .tooDeep: "its names refer to one another too often, or to themselves"
        case .rowNotKept(let area):
            "\(area) lies in rows that stream by; refer to it through SUM, SUMIFS or the like"
        case .tooManyCells(let count): "\(count) cells at once are too many; use an aggregate such as SUM"
        case .passMissing: "the rows have not been read for this formula yet"
        }
    }
}

/// What ends the evaluation of a call: an error that becomes its value, or no value at all.
enum EvaluationFailure: Error {
    case error(CellError)
    case incomputable(IncomputableFormula)

    /// The error that becomes a value; the reason why there is no value goes on.
    func cellError() throws(IncomputableFormula) -> CellError {
        switch self {
        case .error(let error): return error
        case .incomputable(let reason): throw reason
        }
    }
}
