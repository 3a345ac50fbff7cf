/// The cells of a workbook as one template: their texts in order, with marks where sheets, rows and cells begin
/// and end, and tags for whole rows outside of these.
struct CellScript {
    /// The template; errors in it are told by sheet and cell.
    let source: SourceFile
    /// For each sheet the rows that its loops repeat; outer loops stand before those in them.
    let loops: [[ClosedRange<Int>]]

    init(
        _ sheets: [TemplateSheet], fileName: String, isWanted: @escaping CellTemplate.CellChoice
    ) throws(TemplateError) {
        var builder = CellScriptBuilder(fileName: fileName, isWanted: isWanted)
        for (index, sheet) in sheets.enumerated() { builder.add(sheet, index) }
        guard builder.problems.isEmpty else { throw TemplateError(diagnostics: builder.problems) }
        (source, loops) = builder.finished()
    }
}

/// Puts a ``CellScript`` together.
struct CellScriptBuilder {
    private enum Piece {
        case mark(CellMark)
        /// The beginning or the end of a round of a loop, which counts only if the loop has rows.
        case iteration(sheet: Int, loop: Int, isBegin: Bool)
        case text(SourceRegion)
        /// Text that stands in no cell.
        case ending(String)
    }

    /// A tag for rows whose other half was not met yet.
    private struct Open {
        let word: String
        /// The loop, where it is one and its rows are not over.
        var loop: Int?
    }

    private let fileName: String
    private let isWanted: CellTemplate.CellChoice
    private var pieces: [Piece] = []
    /// For each sheet and loop the first and last row so far.
    private var rows: [[ClosedRange<Int>?]] = []
    private var open: [Open] = []
    private(set) var problems: [TemplateDiagnostic] = []

    init(fileName: String, isWanted: @escaping CellTemplate.CellChoice) {
        self.fileName = fileName
        self.isWanted = isWanted
    }

    mutating func add(_ sheet: TemplateSheet, _ index: Int) {
        rows.append([])
        open = []
        let place = Place(name: "\(fileName), the name of sheet \(index + 1)", text: Array(sheet.name.utf8))
        let tags = checkedTags(place)
        let opened = tags.before.map(\.word)
        for tag in tags.before { pieces.append(.text(place.region(tag.range))) }
        pieces.append(.mark(.beginName))
        pieces.append(.text(place.region(tags.inside)))
        pieces.append(.mark(.beginSheet(index)))
        for row in sheet.rows { add(row, of: sheet.name, index) }
        pieces.append(.mark(.endSheet))
        for tag in tags.after { pieces.append(.text(place.region(tag.range))) }
        // A name has room for 31 characters: what goes around the sheet need not be ended in it.
        if tags.after.isEmpty { for word in opened.reversed() { pieces.append(.ending("{% end\(word) %}")) } }
    }

    private mutating func add(_ row: TemplateRow, of sheet: String, _ index: Int) {
        let cells = row.cells.map { cell in
            let name = "\(fileName), \(sheet)!\(TemplateCell.name(column: cell.column, row: row.number))"
            let place = Place(name: name, text: Array(cell.text.utf8))
            return (column: cell.column, place: place, tags: checkedTags(place))
        }
        let isLineOfTags = !row.hasOtherCells && !cells.isEmpty && cells.allSatisfy { $0.tags.isEmptyInside }
        if isLineOfTags {
            for picture in row.pictures { refuse(picture, of: sheet) }
            for cell in cells { for tag in cell.tags.tags { add(tag, cell.place) } }
            return
        }
        for cell in cells { for tag in cell.tags.before { add(tag, cell.place) } }
        extendLoops(to: row.number)
        pieces.append(.mark(.beginRow(row.number)))
        for cell in cells where !cell.tags.isEmptyInside {
            guard cell.tags.hasTagsInside || isWanted(index, row.number, cell.column) else { continue }
            pieces.append(.mark(cell.tags.isValue ? .beginValue(cell.column) : .beginText(cell.column)))
            pieces.append(.text(cell.place.region(cell.tags.inside)))
            pieces.append(.mark(.endCell))
        }
        for picture in row.pictures { add(picture, of: sheet, index) }
        pieces.append(.mark(.endRow))
        for cell in cells { for tag in cell.tags.after { add(tag, cell.place) } }
    }

    private func place(of picture: TemplatePicture, _ sheet: String) -> Place {
        Place(name: "\(fileName), the picture at \(sheet)!\(picture.cell)", text: Array(picture.text.utf8))
    }

    private mutating func refuse(_ picture: TemplatePicture, of sheet: String) {
        let place = place(of: picture, sheet)
        problems.append(
            place.diagnostic(
                0..<place.text.count, "the picture stands on a row of tags, which is left out",
                help: "move it to a row that stays"))
    }

    private mutating func add(_ picture: TemplatePicture, of sheet: String, _ index: Int) {
        guard isWanted(index, 0, picture.column) else { return }
        let place = place(of: picture, sheet)
        let tags = checkedTags(place)
        guard tags.isValue, tags.tags.isEmpty else {
            problems.append(
                place.diagnostic(
                    0..<place.text.count,
                    "a picture's text with tags must be one expression and nothing else",
                    help: "write {{ logo }} alone, where 'logo' holds the picture as a data URI or base64"))
            return
        }
        pieces.append(.mark(.beginValue(picture.column)))
        pieces.append(.text(place.region(tags.inside)))
        pieces.append(.mark(.endCell))
    }

    /// Adds a tag for rows, and the rounds of loops that it begins or ends.
    private mutating func add(_ tag: CellTags.Tag, _ place: Place) {
        let text = Piece.text(place.region(tag.range))
        switch tag.word {
        case "for":
            rows[rows.count - 1].append(nil)
            let loop = rows[rows.count - 1].count - 1
            open.append(Open(word: "for", loop: loop))
            pieces += [text, .iteration(sheet: rows.count - 1, loop: loop, isBegin: true)]
        case "if", "with":
            pieces.append(text)
            open.append(Open(word: tag.word))
        case "else" where open.last?.word == "for":
            endIteration()
            pieces.append(text)
        case "endfor", "endif", "endwith":
            if open.last.map({ "end\($0.word)" == tag.word }) == true {
                endIteration()
                open.removeLast()
            }
            pieces.append(text)
        case "else", "elif", "set", "import", "from": pieces.append(text)
        default:
            problems.append(
                place.diagnostic(
                    tag.range, "'\(tag.word)' cannot go around rows of a workbook",
                    help:
                        "'for', 'if', 'with', 'set', 'import' and 'from' can; others must begin and end in one cell"
                ))
        }
    }

    private mutating func endIteration() {
        guard let loop = open.last?.loop else { return }
        pieces.append(.iteration(sheet: rows.count - 1, loop: loop, isBegin: false))
        open[open.count - 1].loop = nil
    }

    private mutating func extendLoops(to row: Int) {
        for loop in open.compactMap(\.loop) {
            let first = rows[rows.count - 1][loop]?.lowerBound ?? row
            rows[rows.count - 1][loop] = first...max(first, row)
        }
    }

    private mutating func checkedTags(_ place: Place) -> CellTags {
        let tags = CellTags(place.text)
        if let problem = tags.problem {
            problems.append(place.diagnostic(problem.range, problem.message, help: problem.help))
        }
        if let control = place.text.firstIndex(of: CellMark.byte) {
            problems.append(
                place.diagnostic(
                    control..<(control + 1), "the text holds a control character", help: "take it out"))
        }
        return tags
    }

    /// The template, and for each sheet the loops that have rows.
    func finished() -> (SourceFile, [[ClosedRange<Int>]]) {
        let numbers = rows.map { loops in
            var next = 0
            return loops.map { range -> Int? in
                guard range != nil else { return nil }
                next += 1
                return next - 1
            }
        }
        var bytes: [UInt8] = []
        var regions: [SourceRegion] = []
        for piece in pieces {
            switch piece {
            case .mark(let mark): bytes += mark.bytes
            case .iteration(let sheet, let loop, let isBegin):
                guard let number = numbers[sheet][loop] else { continue }
                bytes += (isBegin ? CellMark.beginIteration(number) : .endIteration).bytes
            case .text(var region):
                region.start = bytes.count
                regions.append(region)
                bytes += region.text[region.offset..<(region.offset + region.count)]
            case .ending(let text): bytes += text.utf8
            }
        }
        return (
            SourceFile(name: fileName, bytes: bytes, regions: regions), rows.map { $0.compactMap(\.self) }
        )
    }
}

/// A cell or a name, as errors tell it.
private struct Place {
    let name: String
    let text: [UInt8]

    func region(_ range: Range<Int>) -> SourceRegion {
        SourceRegion(start: 0, name: name, text: text, offset: range.lowerBound, count: range.count)
    }

    func diagnostic(_ range: Range<Int>, _ message: String, help: String) -> TemplateDiagnostic {
        let place = SourcePlace(
            of: SourceRange(file: 0, lower: range.lowerBound, upper: range.upperBound),
            in: SourceFile(name: name, bytes: text))
        return TemplateDiagnostic(
            file: place.fileName, line: place.line, column: place.column, message: message, help: help,
            lineText: place.lineText, width: place.width)
    }
}
