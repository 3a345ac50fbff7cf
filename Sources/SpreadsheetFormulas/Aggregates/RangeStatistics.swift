/// What is known of many values after one pass over them.
struct RangeStatistics: Sendable {
    /// What costs more than a few additions and is kept only where it is asked for.
    struct Wants: OptionSet, Sendable {
        let rawValue: Int

        static let product = Wants(rawValue: 1)
        static let deviations = Wants(rawValue: 2)
        /// Keeps every number: 32 bytes each.
        static let values = Wants(rawValue: 4)
    }

    let wants: Wants
    private(set) var sum: FormulaNumber = 0
    private(set) var product: FormulaNumber = 1
    /// How many numbers there are.
    private(set) var numbers = 0
    /// How many values there are that are not blank.
    private(set) var filled = 0
    /// How many cells there are that are blank or hold an empty text.
    private(set) var empty = 0
    private(set) var least: FormulaNumber?
    private(set) var greatest: FormulaNumber?
    private(set) var error: CellError?
    /// In the order they came.
    private(set) var values: [FormulaNumber] = []
    /// Welford's running mean and sum of squared deviations.
    private var mean = 0.0
    private(set) var squares = 0.0

    init(_ wants: Wants = []) {
        self.wants = wants
    }

    /// A cell of a range or an element of an array: text and TRUE count as being there, not as numbers.
    mutating func add(_ value: FormulaValue) {
        switch value {
        case .number(let number): add(number)
        case .blank: empty += 1
        case .text(let text):
            filled += 1
            if text.isEmpty { empty += 1 }
        case .boolean: filled += 1
        case .error(let error):
            filled += 1
            if self.error == nil { self.error = error }
        }
    }

    mutating func add(_ number: FormulaNumber) {
        filled += 1
        numbers += 1
        sum = sum + number
        if least.map({ number < $0 }) ?? true { least = number }
        if greatest.map({ $0 < number }) ?? true { greatest = number }
        if wants.contains(.product) { product = product * number }
        if wants.contains(.values) { values.append(number) }
        if wants.contains(.deviations) {
            let value = number.double
            let delta = value - mean
            mean += delta / Double(numbers)
            squares += delta * (value - mean)
        }
    }

    /// A value given as it is, not in a range: text is read as a number, or is an error.
    mutating func addDirectly(_ value: FormulaValue, _ dates: DateSystem) {
        do {
            add(try Coercion.number(value, dates))
        } catch {
            filled += 1
            if self.error == nil { self.error = error }
        }
    }

    /// Blank cells behind the end of the sheet.
    mutating func addEmpty(_ count: Int) {
        empty += count
    }

    /// Numbers of which only these figures are known.
    mutating func add(count: Int, sum: FormulaNumber, least: FormulaNumber, greatest: FormulaNumber) {
        filled += count
        numbers += count
        self.sum = self.sum + sum
        self.least = self.least.map { min($0, least) } ?? least
        self.greatest = self.greatest.map { max($0, greatest) } ?? greatest
    }

    /// Texts that are not empty, or truth values.
    mutating func addOthers(_ count: Int) {
        filled += count
    }

    /// Adds what another pass has found.
    mutating func add(_ other: RangeStatistics) {
        if numbers + other.numbers > 0 {
            let delta = other.mean - mean
            let total = Double(numbers + other.numbers)
            squares += other.squares + delta * delta * Double(numbers) * Double(other.numbers) / total
            mean += delta * Double(other.numbers) / total
        }
        sum = sum + other.sum
        product = product * other.product
        numbers += other.numbers
        filled += other.filled
        empty += other.empty
        least = [least, other.least].compactMap { $0 }.min()
        greatest = [greatest, other.greatest].compactMap { $0 }.max()
        error = error ?? other.error
        values += other.values
    }
}
