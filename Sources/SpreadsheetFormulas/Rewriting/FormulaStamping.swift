extension FormulaRewriter {
    /// The formula made ready for the iterations around a place, where they are all alike.
    ///
    /// Nil where each row must be rewritten by itself: outside of loops, in loops with loops in them, where
    /// conditions leave rows out, and where a reference becomes several ranges. Makes three rewritings, once.
    ///
    /// - Throws: ``FormulaRewriteError`` as ``rewrite(_:at:)`` does.
    public func stamp(_ formula: Formula, at place: FormulaPlace) throws(FormulaRewriteError) -> FormulaStamp?
    {
        guard let row = place.templateRow, let output = place.outputRow, let rows = copy(at: place)?.rows,
            !formula.hasRangeOperators, formula.structuredReferences.isEmpty,
            formula.names.allSatisfy({ $0.sheets == nil }),
            let series = rows.series(of: row, around: output)
        else { return nil }
        let last = series.first + series.step * (series.count - 1)
        let start = try targets(of: formula, at: place.moved(to: series.first))
        let next = try targets(of: formula, at: place.moved(to: series.first + series.step))
        let end = try targets(of: formula, at: place.moved(to: last))
        var pieces: [MovingPiece?] = []
        for slot in start.indices {
            switch (start[slot], next[slot], end[slot]) {
            case (.unchanged, .unchanged, .unchanged): pieces.append(nil)
            case (.pieces(let first), .pieces(let second), .pieces(let third)):
                guard first.count == 1, second.count == 1, third.count == 1,
                    let piece = MovingPiece(first[0], second[0], third[0], distance: series.count - 1)
                else { return nil }
                pieces.append(piece)
            default: return nil
            }
        }
        let stamp = FormulaStamp(
            rows: series.first...last, height: series.step, parts: parts(of: formula, pieces),
            areas: pieces.map { $0?.areas ?? [] })
        let longest = stamp.text(row: last)
        guard longest.utf8.count <= SheetLimits.formulaLength else {
            throw .tooLong(length: longest.utf16.count)
        }
        return stamp
    }

    private func parts(of formula: Formula, _ pieces: [MovingPiece?]) -> [FormulaStamp.Part] {
        var parts: [FormulaStamp.Part] = []
        var text: [UInt8] = []
        var position = 0
        for (reference, piece) in zip(formula.references, pieces) {
            guard let piece else { continue }
            text += formula.bytes[position..<reference.span.lowerBound]
            position = reference.span.upperBound
            for part in piece.parts {
                guard case .bytes(let bytes) = part else {
                    parts += [.bytes(text), part]
                    text = []
                    continue
                }
                text += bytes
            }
        }
        text += formula.bytes[position...]
        return parts + [.bytes(text)]
    }
}

/// A reference whose rows rise by the same with each iteration.
private struct MovingPiece {
    let piece: ReferenceMapper.Piece
    let steps: [Int]

    /// Nil where the rows do not rise evenly.
    init?(
        _ first: ReferenceMapper.Piece, _ second: ReferenceMapper.Piece, _ last: ReferenceMapper.Piece,
        distance: Int
    ) {
        let (start, next, end) = (first.area.rowNumbers, second.area.rowNumbers, last.area.rowNumbers)
        guard start.count == next.count, start.count == end.count else { return nil }
        steps = zip(start, next).map { $1 - $0 }
        piece = first
        for index in start.indices where start[index] + steps[index] * distance != end[index] { return nil }
    }

    var areas: [FormulaStamp.MovingArea] {
        let range = piece.area.range
        let ends = zip(piece.area.rowNumbers, steps).sorted { $0 < $1 }
        let (top, bottom) = (ends.first?.1 ?? 0, ends.last?.1 ?? 0)
        return piece.sheets.map {
            FormulaStamp.MovingArea(
                sheet: $0, columns: range.columns, rows: range.rows, topStep: top, bottomStep: bottom)
        }
    }

    var parts: [FormulaStamp.Part] {
        let prefix = piece.prefix?.text ?? ""
        let step = { (index: Int) in steps.indices.contains(index) ? steps[index] : 0 }
        switch piece.area {
        case .columns: return [.bytes(Array((prefix + piece.area.text).utf8))]
        case .cell(let corner):
            return [.bytes(Array((prefix + corner.textBeforeRow).utf8)), row(corner.row, step(0))]
        case .corners(let first, let last):
            return [
                .bytes(Array((prefix + first.textBeforeRow).utf8)), row(first.row, step(0)),
                .bytes(Array((":" + last.textBeforeRow).utf8)), row(last.row, step(1)),
            ]
        case .rows(let first, let last):
            return [
                .bytes(Array((prefix + (first.isAbsolute ? "$" : "")).utf8)), row(first, step(0)),
                .bytes(Array((last.isAbsolute ? ":$" : ":").utf8)), row(last, step(1)),
            ]
        }
    }

    private func row(_ axis: ReferenceAxis, _ step: Int) -> FormulaStamp.Part {
        .row(first: axis.index, step: step)
    }
}

extension AreaReference {
    /// The rows as they are written.
    fileprivate var rowNumbers: [Int] {
        switch self {
        case .columns: []
        case .cell(let corner): [corner.row.index]
        case .corners(let first, let last): [first.row.index, last.row.index]
        case .rows(let first, let last): [first.index, last.index]
        }
    }
}

extension RowMap {
    /// The output rows of a template row around one of them in iterations that are all alike: the same rows, of
    /// the same iteration of the loop around.
    fileprivate func series(of row: Int, around output: Int) -> Placement? {
        guard let index = loop(around: row...row), let run = iterationRun(ofLoop: index, around: output)
        else {
            return nil
        }
        let range = loops[index].rows
        guard !loops.contains(where: { range.strictlyContains($0.rows) }) else { return nil }
        var scope = run.start...(run.start + run.height * run.count - 1)
        let parent = loops.lastIndex { $0.rows.strictlyContains(range) }
        if let parent, let interval = iteration(ofLoop: parent, around: output) {
            guard interval.overlaps(scope) else { return nil }
            scope = scope.clamped(to: interval)
        }
        for other in range {
            // A row that is there in some of the iterations only is not evenly placed.
            guard let placement = placement(of: other, around: scope) else { continue }
            guard placement.step == run.height || placement.count == 1,
                placement.count == scope.count / run.height
            else { return nil }
        }
        guard let own = placement(of: row, around: scope), own.count > 1 else { return nil }
        return own
    }

    private func iterationRun(ofLoop loop: Int, around output: Int) -> IterationRun? {
        let runs = loops[loop].iterations
        let index = runs.bisectedIndex(after: output) { $0.start } - 1
        guard index >= 0, output < runs[index].start + runs[index].height * runs[index].count else {
            return nil
        }
        return runs[index]
    }

    /// The rows within an interval where they are one run; nil where there are none or several.
    private func placement(of row: Int, around interval: ClosedRange<Int>) -> Placement? {
        guard let runs = placements[row],
            let first = runs.bisectedIndex(where: { $0.last >= interval.lowerBound })
        else { return nil }
        return runs[first].clipped(to: interval)
    }
}
