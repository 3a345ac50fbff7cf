/// Puts a program together: instructions, registers, constants, labels.
struct ProgramBuilder {
    private(set) var program = Program()
    private var labels: [Int] = []
    private var constants: [Literal: Register] = [:]
    private var messages: [String: Int32] = [:]

    /// More instructions than any template needs: includes that double each other end here.
    static let limit = 1_000_000

    init(options: TemplateOptions) {
        program.options = options
        // The root record, and the register that always holds nothing.
        program.registerCount = 2
    }

    /// A place in the program that is not known yet; jumps name it until the end.
    struct Label: Hashable {
        let number: Address
    }

    var isTooLarge: Bool { program.code.count > Self.limit }
    /// The number of the next instruction.
    var position: Int { program.code.count }

    mutating func emit(_ instruction: Instruction, at range: SourceRange) {
        program.code.append(instruction)
        program.places.append(range)
    }

    /// How many instructions there are, for ``rollBack(to:)``.
    var mark: Int { program.code.count }

    /// Throws away the instructions behind a mark.
    ///
    /// Registers, labels and constants that they used stay: they may be known elsewhere.
    mutating func rollBack(to mark: Int) {
        program.code.removeSubrange(mark...)
        program.places.removeSubrange(mark...)
    }

    mutating func replace(at position: Int, with instruction: Instruction) {
        program.code[position] = instruction
    }

    mutating func newLabel() -> Label {
        labels.append(-1)
        return Label(number: Address(labels.count - 1))
    }

    mutating func bind(_ label: Label) {
        labels[Int(label.number)] = program.code.count
    }

    mutating func newRegister() -> Register {
        program.registerCount += 1
        return Register(program.registerCount - 1)
    }

    mutating func newCursor() -> Int32 {
        program.cursorCount += 1
        return Int32(program.cursorCount - 1)
    }

    mutating func newGatherer() -> Int32 {
        program.gathererCount += 1
        return Int32(program.gathererCount - 1)
    }

    mutating func constant(_ literal: Literal) -> Register {
        if literal == .none { return Program.missing }
        if let known = constants[literal] { return known }
        let register = newRegister()
        constants[literal] = register
        program.constants.append((register, literal))
        return register
    }

    mutating func filter(_ filter: PreparedFilter) -> Int32 {
        program.filters.append(filter)
        return Int32(program.filters.count - 1)
    }

    mutating func list(_ registers: [Register]) -> Int32 {
        program.registerLists.append(registers)
        return Int32(program.registerLists.count - 1)
    }

    mutating func message(_ text: String) -> Int32 {
        if let known = messages[text] { return known }
        program.messages.append(text)
        messages[text] = Int32(program.messages.count - 1)
        return Int32(program.messages.count - 1)
    }

    /// Keeps a text of the template; answers where.
    mutating func text(_ bytes: [UInt8]) -> (offset: Int32, count: Int32) {
        let offset = program.literals.count
        program.literals += bytes
        return (Int32(offset), Int32(bytes.count))
    }

    /// The program with every label resolved.
    consuming func finished(files: [SourceFile]) -> Program {
        for index in program.code.indices { program.code[index] = resolved(program.code[index]) }
        joinQuestionsAndPrints()
        program.files = files
        program.literals += Array(repeating: 0, count: OutputBuffer.chunkSize)
        return program
    }

    /// A field that is printed when it is there is read once, not twice.
    private mutating func joinQuestionsAndPrints() {
        for index in program.code.indices.dropLast() {
            guard case .jumpIfField(let cursor, let slot, let question, let target) = program.code[index]
            else {
                continue
            }
            switch program.code[index + 1] {
            case .emitField(cursor, slot, _), .emitFilteredField(cursor, slot, _, _):
                program.code[index] = .jumpIfFieldOrPrint(cursor: cursor, slot: slot, question, target)
            default: break
            }
        }
    }

    private func resolved(_ instruction: Instruction) -> Instruction {
        func address(_ label: Address) -> Address { Address(labels[Int(label)]) }
        return switch instruction {
        case .jump(let label): .jump(address(label))
        case .jumpIfTrue(let register, let label): .jumpIfTrue(register, address(label))
        case .jumpIfFalse(let register, let label): .jumpIfFalse(register, address(label))
        case .jumpIfMissing(let register, let label): .jumpIfMissing(register, address(label))
        case .jumpIfPresent(let register, let label): .jumpIfPresent(register, address(label))
        case .jumpIfField(let cursor, let slot, let question, let label):
            .jumpIfField(cursor: cursor, slot: slot, question, address(label))
        case .call(let label): .call(address(label))
        case .next(let cursor, let label): .next(cursor: cursor, end: address(label))
        default: instruction
        }
    }
}
