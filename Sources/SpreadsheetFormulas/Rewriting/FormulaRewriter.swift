/// Rewrites formulas of a template for the output: every reference follows its rows and sheets.
public struct FormulaRewriter: Sendable {
    /// What is done where the rows of a reference are several runs and one range is wanted.
    public enum Discontiguous: Sendable {
        /// A list of ranges in the arguments of functions that take any number; else an error.
        case list
        /// One range from the first to the last row, whatever stands between: right for SUBTOTAL, which passes
        /// over other subtotals.
        case span
    }

    private let map: WorkbookMap
    private let discontiguous: Discontiguous

    /// A rewriter for a workbook.
    public init(_ map: WorkbookMap, discontiguous: Discontiguous = .list) {
        self.map = map
        self.discontiguous = discontiguous
    }

    /// The formula as it stands at a place of the output.
    ///
    /// Where the rows of a reference are gone, the call that takes them becomes the value of nothing (0, an empty
    /// text, `NA()` for searches), an argument beside others is left out, and a reference in arithmetic becomes
    /// 0. Takes time in proportion to the formula and to the logarithm of the map's runs.
    ///
    /// - Throws: ``FormulaRewriteError`` where Excel has no way to write it.
    public func rewrite(_ formula: Formula, at place: FormulaPlace) throws(FormulaRewriteError)
        -> RewrittenFormula
    {
        let targets = try targets(of: formula, at: place)
        var writer = FormulaWriter(formula: formula, targets: targets)
        if targets.allSatisfy(\.isPlain), !formula.hasRangeOperators {
            for slot in targets.indices { writer.write(slot) }
        } else {
            try writer.visitRoot(listStyle: place.listStyle)
        }
        writer.rename(tables(at: place))
        for name in formula.names { try rename(name, at: place, in: &writer) }
        let text = writer.text
        guard text.utf8.count <= SheetLimits.formulaLength || text.utf16.count <= SheetLimits.formulaLength
        else { throw .tooLong(length: text.utf16.count) }
        return RewrittenFormula(text: text, areas: writer.areas, widened: writer.widened)
    }

    func targets(
        of formula: Formula, at place: FormulaPlace
    ) throws(FormulaRewriteError) -> [ReferenceMapper.Target] {
        let mapper = ReferenceMapper(map: map, place: place, spansGaps: discontiguous == .span)
        var targets: [ReferenceMapper.Target] = []
        targets.reserveCapacity(formula.references.count)
        for reference in formula.references { targets.append(try mapper.target(of: reference)) }
        return targets
    }

    func copy(at place: FormulaPlace) -> SheetCopy? {
        guard let sheet = place.sheet, let index = map.index(of: sheet),
            map.sheets[index].copies.indices.contains(place.copy)
        else { return nil }
        return map.sheets[index].copies[place.copy]
    }

    /// A name of a sheet follows the sheet's name.
    private func rename(
        _ name: FormulaName, at place: FormulaPlace, in writer: inout FormulaWriter
    ) throws(FormulaRewriteError) {
        guard let sheets = name.sheets, sheets.workbook == nil, let index = map.index(of: sheets.first) else {
            return
        }
        let copies = map.sheets[index].copies
        let isOwn = place.sheet.map { SheetName.isSame($0, map.sheets[index].template) } ?? false
        let copy = isOwn && copies.indices.contains(place.copy) ? copies[place.copy] : copies.first
        guard isOwn || copies.count <= 1 else {
            throw .notContiguous(reference: sheets.text + name.name, function: nil)
        }
        writer.rename(
            name, to: copy.map { SheetName.quoted($0.name) + "!" + name.name } ?? CellError.reference.rawValue
        )
    }

    private func tables(at place: FormulaPlace) -> [String: String] { copy(at: place)?.tableNames ?? [:] }
}

extension ReferenceMapper.Target {
    /// Neither gone nor split nor grown.
    fileprivate var isPlain: Bool {
        switch self {
        case .unchanged: true
        case .pieces(let pieces): pieces.count == 1 && pieces[0].area.range.rows.count == 1
        }
    }
}
