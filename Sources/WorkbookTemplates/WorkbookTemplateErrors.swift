import ByteSinks
import Spreadsheet
import TemplateEngine

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

    init(_ error: SpreadsheetError) {
        self.init(error.code == .sink ? .sink : .sheet, "", error.description)
    }
}
