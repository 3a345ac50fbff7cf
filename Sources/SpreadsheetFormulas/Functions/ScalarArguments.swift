/// The values that a function of single values was given.
struct ScalarArguments {
    let values: [FormulaValue]
    let dates: DateSystem

    var count: Int { values.count }

    func result(of compute: (ScalarArguments) throws(CellError) -> FormulaValue) -> FormulaValue {
        do {
            let value = try compute(self)
            if case .text(let text) = value, !text.fitsCell { return .error(.value) }
            return value.finite
        } catch {
            return .error(error)
        }
    }

    subscript(index: Int) -> FormulaValue { values[index] }

    func number(_ index: Int) throws(CellError) -> FormulaNumber { try Coercion.number(values[index], dates) }

    func number(_ index: Int, or standard: FormulaNumber) throws(CellError) -> FormulaNumber {
        index < count ? try number(index) : standard
    }

    /// Cut off behind the point.
    func integer(_ index: Int) throws(CellError) -> Int {
        guard let integer = try number(index).rounded(to: 0, .down).exactInteger,
            abs(integer) <= 1_000_000_000_000
        else { throw .number }
        return integer
    }

    func integer(_ index: Int, or standard: Int) throws(CellError) -> Int {
        index < count ? try integer(index) : standard
    }

    func double(_ index: Int) throws(CellError) -> Double { try number(index).double }

    func text(_ index: Int) throws(CellError) -> String { try Coercion.text(values[index]) }

    func boolean(_ index: Int, or standard: Bool) throws(CellError) -> Bool {
        index < count ? try Coercion.boolean(values[index]) : standard
    }
}

extension String {
    /// Whether a cell can hold the text.
    var fitsCell: Bool {
        // A character of Excel is a unit of UTF-16, which takes a byte of UTF-8 at least.
        utf8.count <= SheetLimits.textLength || utf16.count <= SheetLimits.textLength
    }
}
