public import ByteSinks
public import Spreadsheet
public import StatementModel

/// Why a document could not be written.
public struct WriterError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sort of trouble.
    public enum Reason: Hashable, Sendable {
        /// The format demands something that the statement lacks, or cannot hold something that it has.
        case notExpressible
        /// The destination failed.
        case sink(SinkError)
        /// A sum is outside 64-bit minor units.
        case arithmetic(MoneyError)
        /// The workbook could not be made, for example because memory ran out.
        case workbook(SpreadsheetError)
        /// A writer program gave no complete document.
        case program(ProgramFailure)
    }

    /// The sort of trouble.
    public let reason: Reason
    /// What is wrong and what to do; holds no personal data.
    public let description: String

    /// The format demands something that the statement lacks, or cannot hold something that it has.
    ///
    /// - Parameter explanation: what, where (line number), and what to do.
    public static func notExpressible(_ explanation: String) -> WriterError {
        WriterError(reason: .notExpressible, description: explanation)
    }

    /// The destination failed.
    public static func sink(_ error: SinkError) -> WriterError {
        WriterError(reason: .sink(error), description: error.description)
    }

    /// A sum is outside 64-bit minor units.
    public static func arithmetic(_ error: MoneyError) -> WriterError {
        WriterError(reason: .arithmetic(error), description: error.description)
    }

    /// A writer program gave no complete document.
    public static func program(_ failure: ProgramFailure, _ program: WriterProgram) -> WriterError {
        WriterError(
            reason: .program(failure),
            description: "The program '\(program.path)' for the format '\(program.format)' "
                + failure.predicate)
    }

    /// A workbook could not be written; a failure of the destination stays ``Reason/sink(_:)``.
    public static func workbook(_ error: SpreadsheetError) -> WriterError {
        if let sinkError = error.sinkError { return .sink(sinkError) }
        return WriterError(reason: .workbook(error), description: error.description)
    }
}
