/// The number of a register, a place for one value.
typealias Register = Int32
/// The place of an instruction in a program.
typealias Address = Int32

/// One step of a program.
///
/// All payloads are plain numbers, so that fetching an instruction counts no references. Results stand first.
enum Instruction: Sendable {
    // Output.
    case literal(offset: Int32, count: Int32)
    /// The template's own text inside a CSV field.
    case csvText(offset: Int32, count: Int32)
    case csvDelimiter
    case csvNewline
    case csvQuote
    case emit(Register, Escape)
    case emitField(cursor: Int32, slot: Int32, Escape)
    /// Prints what a filter appends for a value.
    case emitFiltered(Register, filter: Int32, Escape)
    case emitFilteredField(cursor: Int32, slot: Int32, filter: Int32, Escape)
    /// From here on output is kept apart, until ``endCapture(_:)`` takes it as a text.
    case beginCapture
    case endCapture(Register)

    // Sheets, rows and cells.
    case beginSheet(Int32, name: Register)
    case endSheet
    case beginIteration(Int32)
    case endIteration
    case beginRow(Int32)
    case endRow
    case cellValue(Register, column: Int32)
    case cellText(Register, column: Int32)
    case cellField(cursor: Int32, slot: Int32, column: Int32)

    // Values.
    case move(Register, from: Register)
    case loadField(Register, of: Register, slot: Int32)
    case loadCursorField(Register, cursor: Int32, slot: Int32)
    case loadCurrent(Register, cursor: Int32)
    case arithmetic(Register, BinaryOperator, Register, Register)
    case negate(Register, Register)
    case compare(Register, Comparison, Register, Register)
    case contains(Register, item: Register, container: Register)
    case truth(Register, of: Register)
    case not(Register, Register)
    case applyFilter(Register, Register, filter: Int32, arguments: Int32)
    case makeList(Register, items: Int32)
    case range(Register, bounds: Int32)
    case element(Register, of: Register, index: Register)
    case slice(Register, of: Register, bounds: Int32)
    case length(Register, of: Register)
    /// The characters of a text as a list.
    case characters(Register, of: Register)
    case test(Register, ValueTest, Register, argument: Register)

    // Control.
    case jump(Address)
    case jumpIfTrue(Register, Address)
    case jumpIfFalse(Register, Address)
    case jumpIfMissing(Register, Address)
    case jumpIfPresent(Register, Address)
    case jumpIfField(cursor: Int32, slot: Int32, FieldQuestion, Address)
    /// The same in front of an instruction that prints the very field: it is read once for both.
    case jumpIfFieldOrPrint(cursor: Int32, slot: Int32, FieldQuestion, Address)
    case call(Address)
    case returnFromCall
    case fail(message: Int32)
    case stop

    // Walks over lists.
    case beginWalk(cursor: Int32, list: Register)
    case next(cursor: Int32, end: Address)
    case endWalk(cursor: Int32)
    case setInteger(Register, Int32)
    case increment(Register)
    case beginGathering(gatherer: Int32, Gathering)
    case gather(gatherer: Int32, Register, key: Register)
    case endGathering(Register, gatherer: Int32, argument: Register)
}

/// What a jump asks of a field.
enum FieldQuestion: UInt8, Sendable {
    case isMissing, isPresent, isTrue, isFalse
}

/// How two values are compared.
enum Comparison: UInt8, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

/// What is made of the values of a list.
enum Gathering: UInt8, Sendable {
    /// A list of the values.
    case list
    /// A list in the order of the keys.
    case sorted, sortedDescending
    /// The same, capital and small letters told apart.
    case sortedByCase, sortedByCaseDescending
    case reversed
    /// A list of groups of equal keys, in the order of the keys.
    case groups
    /// The first value of each key.
    case unique
    case count, sum, average, least, greatest
    /// The sum of amounts: of none at all it is zero in a currency.
    case amountSum
    /// The value with the least or greatest key.
    case leastByKey, greatestByKey
    case first, last
    /// The texts with the argument between them.
    case joined
}

/// Questions about one value.
enum ValueTest: UInt8, Sendable {
    case odd, even, divisible, startsWith, endsWith, isLowercase, isUppercase, isAlphabetic
    case isText, isNumber, isInteger, isDecimal, isBoolean
}
