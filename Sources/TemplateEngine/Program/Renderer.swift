import ByteSinks
import StatementModel

/// Runs a program over a record.
///
/// Output gathers in a buffer that is handed to the sink in large pieces; memory does not grow with the rows.
struct Renderer {
    let program: Program
    let currency: Currency?
    var registers: [TemplateValue]
    var cursors: [(any TemplateCursor)?]
    var gatherers: [Gatherer?]
    var returnAddresses: [Int] = []
    var captureStarts: [Int] = []
    /// Bytes that the sink has not got yet.
    var output: [UInt8] = []
    /// A filter's bytes before they are escaped; used again and again.
    var scratch: [UInt8] = []
    var fields: CSVFields
    var address = 0
    var summary = RenderSummary()

    private static let capacity = 64 * 1024

    private init(_ program: Program, _ record: any TemplateRecord) {
        self.program = program
        currency = record.currency
        registers = Array(repeating: .missing, count: program.registerCount)
        cursors = Array(repeating: nil, count: program.cursorCount)
        gatherers = Array(repeating: nil, count: program.gathererCount)
        fields = CSVFields(program.options)
        for constant in program.constants {
            registers[Int(constant.register)] = TemplateValue(constant.value)
        }
        registers[Int(Program.root)] = .record(record)
        output.reserveCapacity(Self.capacity + 4096)
    }

    /// Renders a record from beginning to end.
    static func render(
        _ program: Program, _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) throws(RenderError) -> RenderSummary {
        var renderer = Renderer(program, record)
        while try !renderer.runUntilFull() { try renderer.drain(to: &sink) }
        if program.options.format == .csv { renderer.fields.finish(&renderer.output) }
        try renderer.drain(to: &sink)
        renderer.summary.guardedFormulas = renderer.fields.guardedFormulas
        return renderer.summary
    }

    private mutating func drain(to sink: inout some ByteSink & ~Copyable) throws(RenderError) {
        do {
            try sink.write(output)
        } catch {
            throw .sink(error)
        }
        output.removeAll(keepingCapacity: true)
        fields.outputWasFlushed()
    }

    /// Goes on until the buffer is full (false) or the program is at its end (true).
    private mutating func runUntilFull() throws(RenderError) -> Bool {
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
        output.count >= Self.capacity && captureStarts.isEmpty
            && (program.options.format != .csv || fields.canFlush(output))
    }

    private mutating func run() throws -> Bool {
        let code = program.code
        while true {
            switch code[address] {
            case .literal(let offset, let count):
                output.append(contentsOf: program.literals[Int(offset)..<Int(offset + count)])
            case .csvText(let offset, let count):
                fields.appendLiteral(
                    Array(program.literals[Int(offset)..<Int(offset + count)]), to: &output)
            case .csvDelimiter: fields.endField(&output)
            case .csvNewline: fields.endLine(newline: program.options.newline, &output)
            case .csvQuote: fields.quote(&output)
            case .emit(let register, let escape): emit(registers[Int(register)], escape)
            case .emitField(let cursor, let slot, let escape): emit(field(cursor, slot), escape)
            case .emitFiltered(let register, let filter, let escape):
                try emit(registers[Int(register)], through: filter, escape)
            case .emitFilteredField(let cursor, let slot, let filter, let escape):
                try emit(field(cursor, slot), through: filter, escape)
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
                if try cursors[Int(cursor)]?.advance() != true {
                    address = Int(end)
                    continue
                }
            case .endWalk(let cursor): cursors[Int(cursor)] = nil
            case .setInteger(let register, let number): registers[Int(register)] = .integer(Int64(number))
            case .increment(let register):
                if case .integer(let number) = registers[Int(register)] {
                    registers[Int(register)] = .integer(number + 1)
                }
            case .call(let target):
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
