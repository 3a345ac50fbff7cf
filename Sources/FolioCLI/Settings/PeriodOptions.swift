public import ArgumentParser
public import StatementModel

extension CalendarDate: ExpressibleByArgument {
    /// Reads an argument of the command line.
    public init?(argument: String) {
        guard argument.utf8.count == 10, let date = try? CalendarDate(text: argument) else { return nil }
        self = date
    }
}

/// The days that a command is about: a month, or a first and a last day.
struct PeriodOptions: ParsableArguments {
    @Option(help: "A calendar month, for example 2026-10.")
    var month: String?

    @Option(help: "The first day, for example 2026-10-01; with --to.")
    var from: CalendarDate?

    @Option(help: "The last day, which is included; with --from.")
    var to: CalendarDate?

    func validate() throws {
        if month != nil, from != nil || to != nil {
            throw ValidationError("Use either --month or --from and --to.")
        }
        if (from == nil) != (to == nil) {
            throw ValidationError("--from and --to go together.")
        }
        do {
            _ = try period()
        } catch let error as CalendarError {
            throw ValidationError(error.description)
        }
    }

    /// The period, or nil when none was given.
    func period() throws -> Period? {
        if let month { return try Period(month: month) }
        guard let from, let to else { return nil }
        return try Period(from: from, through: to)
    }

    /// The period; wrong use when none was given.
    func required() throws -> Period {
        guard let period = try period() else {
            throw CommandFailure(.usage, "Say which days: --month 2026-10, or --from and --to.")
        }
        return period
    }
}
