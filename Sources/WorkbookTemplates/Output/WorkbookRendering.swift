import ByteSinks
import Spreadsheet
import TemplateEngine

/// Writes the archive: the parts that are known first, then the sheets as they stream, then what the sheets
/// decide.
struct WorkbookRendering {
    let cells: CellTemplate
    let plan: OutputPlan
    let threadCount: Int?

    private var package: OfficePackage { plan.parts.package }

    func run(
        _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) throws(WorkbookTemplateError) {
        do {
            try write(record, to: &sink)
        } catch let error as SpreadsheetError {
            throw WorkbookTemplateError(error)
        } catch let error as WorkbookTemplateError {
            throw error
        } catch {
            throw WorkbookTemplateError(.sink, "", "\(error)")
        }
    }

    private func write(_ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable) throws {
        let stylesPart = try part("styles")
        let last = Set(plan.sheetParts + [plan.parts.workbookPart] + (stylesPart.map { [$0] } ?? []))
        var archive = ZipWriter(threadCount: threadCount)
        let types = try plan.store.contentTypes.part ?? package.bytes(ContentTypes.partName)
        try archive.add(ContentTypes.partName, bytes: types, to: &sink)
        let propertiesPart = try propertiesPart()
        let workbookRelationships = PartName.relationships(of: plan.parts.workbookPart)
        let heldBack = last.union([ContentTypes.partName, workbookRelationships])
        for name in package.names + plan.store.added
        where !heldBack.contains(name) && !plan.store.removed.contains(name) {
            var bytes = try plan.store.changed[name] ?? package.bytes(name)
            if name == propertiesPart {
                bytes =
                    try ApplicationProperties.part(
                        package.xml(name), from: plan.parts.tabs.map(\.name),
                        to: OutputTab.all(plan.parts, plan.images).map(\.name)) ?? bytes
            }
            try archive.add(name, bytes: bytes, to: &sink)
        }

        let styles = DateStyles(try stylesPart.map { (name) throws in try package.xml(name) })
        let (written, needsCalculation) = try PartOutput.with(&archive, &sink) {
            (output) throws(WorkbookTemplateError) in
            var writer = SheetWriter(plan, output, styles: styles)
            do throws(RenderError) {
                try cells.run(record, to: &writer)
            } catch {
                throw writer.failure ?? WorkbookTemplateError(error)
            }
            return (writer.styles, writer.needsCalculation)
        }

        if let stylesPart {
            try archive.add(stylesPart, bytes: written.part() ?? package.bytes(stylesPart), to: &sink)
        }
        let workbook = try WorkbookPart(plan: plan, needsCalculation: needsCalculation).written()
        try archive.add(
            plan.parts.workbookPart, bytes: workbook.workbook ?? package.bytes(plan.parts.workbookPart),
            to: &sink)
        try archive.add(
            workbookRelationships,
            bytes: workbook.relationships ?? package.bytes(workbookRelationships), to: &sink)
        try archive.finish(to: &sink)
    }

    private func part(_ kind: String) throws(WorkbookTemplateError) -> String? {
        guard let item = plan.parts.workbookRelationships.first(kind) else { return nil }
        return try package.target(of: item, from: plan.parts.workbookPart)
    }

    private func propertiesPart() throws(WorkbookTemplateError) -> String? {
        guard let item = try package.relationships(of: "").first("extended-properties") else { return nil }
        return try package.target(of: item, from: "")
    }
}
