/// Finds what references become, seen from one place.
///
/// The rules, proven by JXLS and completed for groups:
/// - A reference from within a loop to the same loop stays within its iteration; over a loop inside of it, it
///   grows over that loop's rows of the iteration.
/// - A reference from outside of a loop to rows of it grows over all of them.
/// - A range with one end in the own iteration and the other outside of the loop reaches from the one to the
///   other. A range in the loop with one fixed end (`C$4:C4`) reaches from the first iteration to the own one.
/// - Everything else moves with its rows. `$` stays where it is written; whole columns stay.
struct ReferenceMapper {
    let map: WorkbookMap
    let place: FormulaPlace
    /// Several runs are taken as one, with what stands between them.
    let spansGaps: Bool

    /// One range of the output.
    struct Piece {
        /// The prefix of the text, nil for the own sheet.
        let prefix: SheetPrefix?
        let area: AreaReference
        /// The names of its sheets in the output; several for a reference through sheets.
        let sheets: [String]
    }

    enum Target {
        /// The text stays.
        case unchanged
        case pieces([Piece])
    }

    func target(of reference: FormulaReference) throws(FormulaRewriteError) -> Target {
        guard let area = reference.area, reference.sheets?.workbook == nil else { return .unchanged }
        guard let sheets = reference.sheets else {
            guard let copy = ownCopy else { return .unchanged }
            return .pieces(try pieces(area, on: copy, prefix: nil, isOwn: true, reference))
        }
        if let last = sheets.last { return try throughSheets(sheets.first, last, area, reference) }
        guard let index = map.index(of: sheets.first) else { return .unchanged }
        if index == ownIndex, let copy = ownCopy {
            return .pieces(try pieces(area, on: copy, prefix: prefix(copy.name), isOwn: true, reference))
        }
        return .pieces(try pieces(area, onAll: map.sheets[index].copies, reference))
    }

    private var ownIndex: Int? { place.sheet.flatMap { map.index(of: $0) } }

    private var ownCopy: SheetCopy? {
        guard let ownIndex, map.sheets[ownIndex].copies.indices.contains(place.copy) else { return nil }
        return map.sheets[ownIndex].copies[place.copy]
    }

    private func prefix(_ name: String, to last: String? = nil) -> SheetPrefix {
        SheetPrefix(workbook: nil, first: name, last: last)
    }

    private func pieces(
        _ area: AreaReference, onAll copies: [SheetCopy], _ reference: FormulaReference
    ) throws(FormulaRewriteError) -> [Piece] {
        var pieces: [Piece] = []
        for copy in copies {
            pieces += try self.pieces(area, on: copy, prefix: prefix(copy.name), isOwn: false, reference)
        }
        return pieces
    }

    /// `Jan:Mar!A1` stays one reference where every sheet has the same rows for it.
    private func throughSheets(
        _ first: String, _ last: String, _ area: AreaReference, _ reference: FormulaReference
    ) throws(FormulaRewriteError) -> Target {
        guard let start = map.index(of: first), let end = map.index(of: last), start <= end else {
            return .unchanged
        }
        let copies = map.sheets[start...end].flatMap(\.copies)
        let pieces = try pieces(area, onAll: copies, reference)
        guard let only = pieces.first, pieces.count == copies.count, copies.count > 1,
            pieces.allSatisfy({ $0.area == only.area })
        else { return .pieces(pieces) }
        let names = prefix(copies[0].name, to: copies[copies.count - 1].name)
        return .pieces([Piece(prefix: names, area: only.area, sheets: copies.map(\.name))])
    }

    private func pieces(
        _ area: AreaReference, on copy: SheetCopy, prefix: SheetPrefix?, isOwn: Bool,
        _ reference: FormulaReference
    ) throws(FormulaRewriteError) -> [Piece] {
        guard let ends = area.rowEnds else { return [Piece(prefix: prefix, area: area, sheets: [copy.name])] }
        let image =
            isOwn ? image(ends, in: copy.rows) : found(ends.range, nil, RowMap.everywhere, in: copy.rows)
        guard case .runs(let runs) = image else {
            throw .tooManyArguments(reference: text(of: reference))
        }
        guard (runs.last?.upperBound ?? 0) <= SheetLimits.rows else {
            throw .belowSheet(reference: text(of: reference))
        }
        return runs.map { Piece(prefix: prefix, area: area.withRows($0), sheets: [copy.name]) }
    }

    private func text(of reference: FormulaReference) -> String {
        (reference.sheets?.text ?? "") + (reference.area?.text ?? CellError.reference.rawValue)
    }

    /// The rows on the formula's own sheet.
    private func image(_ ends: AreaReference.RowEnds, in rows: RowMap) -> RowImage {
        let range = ends.range
        guard let own = place.templateRow, let output = place.outputRow else {
            return found(range, nil, RowMap.everywhere, in: rows)
        }
        let top = scope(of: range.lowerBound, own, output, rows)
        let bottom = scope(of: range.upperBound, own, output, rows)
        guard top.loop == bottom.loop else {
            // The ends lie in different depths of the loops around the formula: each in its own iteration.
            return Self.span(
                rows.ends(of: range.lowerBound, within: top.interval),
                rows.ends(of: range.upperBound, within: bottom.interval))
        }
        if ends.isRunning, let loop = top.loop,
            let start = firstIteration(ofLoop: loop, around: output, in: rows)
        {
            return corners(ends, own: top.interval, others: start, in: rows)
        }
        return found(range, top.loop, top.interval, in: rows)
    }

    private func found(
        _ range: ClosedRange<Int>, _ loop: Int?, _ interval: ClosedRange<Int>, in rows: RowMap
    ) -> RowImage {
        guard spansGaps else {
            return rows.image(of: range, inLoop: loop, within: interval, limit: SheetLimits.arguments)
        }
        return .runs(rows.hull(of: range, inLoop: loop, within: interval).map { [$0] } ?? [])
    }

    /// The innermost loop that holds the formula's row and another one, and its iteration around the formula.
    private func scope(
        of row: Int, _ own: Int, _ output: Int, _ rows: RowMap
    ) -> (loop: Int?, interval: ClosedRange<Int>) {
        guard let loop = rows.loop(around: min(own, row)...max(own, row)),
            let interval = rows.iteration(ofLoop: loop, around: output)
        else { return (nil, RowMap.everywhere) }
        return (loop, interval)
    }

    private func corners(
        _ ends: AreaReference.RowEnds, own: ClosedRange<Int>, others: ClosedRange<Int>, in rows: RowMap
    ) -> RowImage {
        Self.span(
            rows.ends(of: ends.range.lowerBound, within: ends.isTopFixed ? others : own),
            rows.ends(of: ends.range.upperBound, within: ends.isTopFixed ? own : others))
    }

    private static func span(_ first: ClosedRange<Int>?, _ last: ClosedRange<Int>?) -> RowImage {
        guard let first, let last else { return .runs([]) }
        let (low, high) = (first.lowerBound, last.upperBound)
        return .runs([min(low, high)...max(low, high)])
    }

    /// All rows of the loop within the iteration of the loop around it: their first one counts.
    private func firstIteration(ofLoop loop: Int, around output: Int, in rows: RowMap) -> ClosedRange<Int>? {
        let range = rows.loops[loop].rows
        let parent = rows.loops.lastIndex { $0.rows.strictlyContains(range) }
        let scope = parent.flatMap { rows.iteration(ofLoop: $0, around: output) } ?? RowMap.everywhere
        guard let first = range.compactMap({ rows.ends(of: $0, within: scope)?.lowerBound }).min() else {
            return nil
        }
        return rows.iteration(ofLoop: loop, around: first)
    }
}
