import ByteSinks
import Spreadsheet
import TemplateEngine
import ZipArchives

extension WorkbookTemplateError {
    init(_ error: TemplateError) {
        self.init(.template, "", error.description)
        diagnostics = error.diagnostics
    }

    init(_ error: RenderError) {
        switch error {
        case .sink: self.init(.sink, "", error.description)
        case .evaluation, .requirement, .data: self.init(.data, "", error.description)
        }
    }

    init(_ error: ZipError) {
        self.init(error.code == .limit ? .limit : .archive, error.entry, error.message)
    }

    init(_ error: SpreadsheetError) {
        self.init(error.code == .sink ? .sink : .sheet, "", error.description)
    }
}
