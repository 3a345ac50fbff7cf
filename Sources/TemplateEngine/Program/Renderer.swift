import ByteSinks
import StatementModel

/// Runs a program over a record.
///
/// Output gathers in a buffer that is handed to the sink in large pieces; memory does not grow with the rows.
struct Renderer: ~Copyable {
    let program: Program
    let currency: Currency?
    var registers: [TemplateValue]
    var cursors: [(any TemplateCursor)?]
    var gatherers: [Gatherer?]
    var returnAddresses: [Int] = []
    var captureStarts: [Int] = []
    /// Bytes that the sink has not got yet.
    var output = OutputBuffer(capacity: Renderer.capacity + 4096)
    /// A filter's bytes before they are escaped; used again and again.
    var scratch = OutputBuffer(capacity: 256)
    /// What each filter last printed for a day.
    var printedDates: [PrintedDate]
    var fields: CSVFields
    /// Sheets, rows and cells that the receiver has not got yet.
    var events: [CellEvent] = []
    var address = 0
    var summary = RenderSummary()

    /// How many bytes gather before they are handed on.
    private let pieceSize: Int
    /// How many more rounds of loops and calls of macros there may be.
    private var stepsLeft: Int

    static let capacity = 64 * 1024
    private static let eventCapacity = 512
    /// Far more than any report needs, and done within a minute: macros that call each other twice, and loops
    /// in loops, could go on for years.
    static let stepLimit = 1_000_000_000

    init(
        _ program: Program, _ record: any TemplateRecord, stepLimit: Int, pieceSize: Int = Renderer.capacity
    ) {
        self.program = program
        self.pieceSize = pieceSize
        stepsLeft = stepLimit
        currency = record.currency
        registers = Array(repeating: .missing, count: program.registerCount)
        cursors = Array(repeating: nil, count: program.cursorCount)
        gatherers = Array(repeating: nil, count: program.gathererCount)
        printedDates = Array(repeating: PrintedDate(), count: program.filters.count)
        fields = CSVFields(program.options)
        for constant in program.constants {
            registers[Int(constant.register)] = TemplateValue(constant.value)
        }
        registers[Int(Program.root)] = .record(record)
    }

    /// Renders a record from beginning to end.
    ///
    /// - Parameter pieceSize: how many bytes gather, at least 1; with 1, the sink has all that rows before have
    ///   printed whenever a walk goes on to the next.
    static func render(
        _ program: Program, _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable,
        stepLimit: Int = Renderer.stepLimit, pieceSize: Int = Renderer.capacity
    ) throws(RenderError) -> RenderSummary {
        var renderer = Renderer(program, record, stepLimit: stepLimit, pieceSize: pieceSize)
        while try !renderer.runUntilFull() { try renderer.drain(to: &sink) }
        if program.options.format == .csv { renderer.fields.finish(&renderer.output) }
        try renderer.drain(to: &sink)
        renderer.summary.guardedFormulas = renderer.fields.guardedFormulas
        return renderer.summary
    }

    private mutating func drain(to sink: inout some ByteSink & ~Copyable) throws(RenderError) {
        if let problem = fields.problem { throw .data(problem) }
        do {
            try output.withBytes { bytes throws(SinkError) in
                try sink.write(UnsafeRawBufferPointer(bytes).bytes)
            }
        } catch {
            throw .sink(error)
        }
        output.removeAll()
        fields.outputWasFlushed()
    }

    /// Goes on until the buffer is full (false) or the program is at its end (true).
    mutating func runUntilFull() throws(RenderError) -> Bool {
        do {
            return try run()
        } catch let problem as FilterProblem {
            throw .evaluation(program.diagnostic(problem.message, at: address))
        } catch let error as RenderError {
            throw error
        } catch let error as any CustomStringConvertible {
            throw .data(error.description)
        } catch {
            throw .data("The data could not be read on.")
        }
    }

    private var isFull: Bool {
        events.count >= Self.eventCapacity
            || output.count >= pieceSize && captureStarts.isEmpty && canFlush
    }

    /// Whether all bytes of the buffer are final: fields of CSV are quoted when they end, and values in formats of
    /// lines look back to where their line begins.
    private var canFlush: Bool {
        switch program.options.format {
        case .csv: fields.canFlush(output)
        case .qif, .mt940, .hledger, .ledger, .beancount: output.endsLine
        case .text, .ofx, .html, .xml, .json: true
        }
    }

    private mutating func run() throws -> Bool {
        let program = program
        let code = program.code.span
        while true {
            switch code[address] {
            case .literal, .csvText, .csvDelimiter, .csvNewline, .csvQuote: printText(program)
            case .emitField(let cursor, _, _), .emitFilteredField(let cursor, _, _, _),
                .jumpIfField(let cursor, _, _, _), .jumpIfFieldOrPrint(let cursor, _, _, _),
                .cellField(let cursor, _, _):
                try runRow(program, cursor)
                continue
            case .emit(let register, let escape): emit(registers[Int(register)], escape)
            case .emitFiltered(let register, let filter, let escape):
                try emit(registers[Int(register)], through: filter, escape)
            case .move(let result, let source): registers[Int(result)] = registers[Int(source)]
            case .loadField(let result, let record, let slot):
                if case .record(let record) = registers[Int(record)] {
                    registers[Int(result)] = record.value(at: Int(slot))
                } else {
                    registers[Int(result)] = .missing
                }
            case .loadCursorField(let result, let cursor, let slot):
                registers[Int(result)] = field(cursor, slot)
            case .loadCurrent(let result, let cursor):
                registers[Int(result)] = cursors[Int(cursor)]?.current() ?? .missing
            case .jump(let target):
                address = Int(target)
                continue
            case .jumpIfTrue(let register, let target):
                if Truth.of(registers[Int(register)]) {
                    address = Int(target)
                    continue
                }
            case .jumpIfFalse(let register, let target):
                if !Truth.of(registers[Int(register)]) {
                    address = Int(target)
                    continue
                }
            case .jumpIfMissing(let register, let target):
                if case .missing = registers[Int(register)] {
                    address = Int(target)
                    continue
                }
            case .jumpIfPresent(let register, let target):
                if case .missing = registers[Int(register)] {
                } else {
                    address = Int(target)
                    continue
                }
            case .beginWalk(let cursor, let list): try beginWalk(cursor, registers[Int(list)])
            case .next(let cursor, let end):
                // Rows are where the buffer is handed on; the step is then taken again.
                if isFull { return false }
                try countStep()
                guard try cursors[Int(cursor)]?.advance() == true else {
                    address = Int(end)
                    continue
                }
                address += 1
                try runRow(program, cursor)
                continue
            case .endWalk(let cursor): cursors[Int(cursor)] = nil
            case .setInteger(let register, let number): registers[Int(register)] = .integer(Int64(number))
            case .increment(let register):
                if case .integer(let number) = registers[Int(register)] {
                    registers[Int(register)] = .integer(number + 1)
                }
            case .call(let target):
                try countStep()
                returnAddresses.append(address + 1)
                address = Int(target)
                continue
            case .returnFromCall:
                address = returnAddresses.removeLast()
                continue
            case .stop: return true
            default: try compute(code[address])
            }
            address += 1
        }
    }

    private mutating func countStep() throws(FilterProblem) {
        stepsLeft -= 1
        guard stepsLeft >= 0 else {
            throw FilterProblem(
                "the template goes through its loops and macros too often: a loop inside a loop or a macro that "
                    + "is called by every other one multiplies them")
        }
    }

    func field(_ cursor: Int32, _ slot: Int32) -> TemplateValue {
        cursors[Int(cursor)]?.value(at: Int(slot)) ?? .missing
    }

    private mutating func beginWalk(_ cursor: Int32, _ value: TemplateValue) throws {
        guard case .list(let list) = value else {
            cursors[Int(cursor)] = ValueList([]).makeCursor()
            return
        }
        cursors[Int(cursor)] = try list.makeCursor()
    }
}

/// Whether values count as true.
enum Truth {
    /// Nothing, the number zero, an empty text and an empty list do not; an amount of zero does.
    static func of(_ value: TemplateValue) -> Bool {
        switch value {
        case .missing: false
        case .boolean(let flag): flag
        case .integer(let number): number != 0
        case .decimal(let decimal): decimal.digits != 0
        case .text(let text): !text.isEmpty
        case .list(let list): (try? list.makeCursor().advance()) ?? false
        case .money, .date, .record: true
        }
    }
}
