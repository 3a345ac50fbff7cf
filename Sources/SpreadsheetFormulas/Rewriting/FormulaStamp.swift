/// A formula of a loop's row made ready for many iterations: between two of them only numbers of rows change.
///
/// Writing it costs about a twentieth of rewriting the formula. See ``FormulaRewriter/stamp(_:at:)``.
public struct FormulaStamp: Sendable {
    /// A piece of the text.
    enum Part: Sendable {
        case bytes([UInt8])
        /// A row's number at the first iteration, and by how much it rises with each.
        case row(first: Int, step: Int)
    }

    /// An area at the first iteration, and by how much its rows rise.
    struct MovingArea: Sendable {
        let sheet: String
        let columns: ClosedRange<Int>
        let rows: ClosedRange<Int>
        let topStep: Int
        let bottomStep: Int
    }

    /// The output rows from the first to the last one that the stamp serves; of them, those that were made of
    /// the formula's template row.
    public let rows: ClosedRange<Int>
    /// The distance of two of these rows.
    public let height: Int
    let parts: [Part]
    let areas: [[MovingArea]]?

    /// Appends the formula's text as UTF-8.
    ///
    /// - Parameter row: one of the rows that the stamp serves.
    public func append(row: Int, to bytes: inout [UInt8]) {
        let iteration = (row - rows.lowerBound) / height
        for part in parts {
            switch part {
            case .bytes(let text): bytes += text
            case .row(let first, let step): bytes.append(decimal: first + step * iteration)
            }
        }
    }

    /// The formula's text.
    ///
    /// - Parameter row: one of the rows that the stamp serves.
    public func text(row: Int) -> String {
        var bytes: [UInt8] = []
        append(row: row, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the references mean in a row; see ``RewrittenFormula/areas``.
    ///
    /// - Parameter row: one of the rows that the stamp serves.
    public func areas(row: Int) -> [[SheetArea]]? {
        let iteration = (row - rows.lowerBound) / height
        return areas?.map { slot in
            slot.map { area in
                let top = area.rows.lowerBound + area.topStep * iteration
                let bottom = area.rows.upperBound + area.bottomStep * iteration
                return SheetArea(
                    sheet: area.sheet, range: CellRange(rows: top...bottom, columns: area.columns))
            }
        }
    }
}

extension [UInt8] {
    /// Appends a number that is not negative.
    fileprivate mutating func append(decimal number: Int) {
        var rest = number
        let start = count
        repeat {
            append(48 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
