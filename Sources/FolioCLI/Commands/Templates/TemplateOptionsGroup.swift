import ArgumentParser
import Foundation
import ReportTemplates

/// Options of commands that look for templates.
struct TemplateOptionsGroup: ParsableArguments {
    @Option(
        help: "A directory of templates that comes before your own and the built-in ones; may be repeated.",
        completion: .directory)
    var templates: [String] = []

    /// The library that these options and the environment describe.
    func library() throws -> TemplateLibrary {
        try TemplateLibrary(directories: templates, environment: ProcessInfo.processInfo.environment)
    }
}

extension TemplateLibrary {
    /// Finds a template by what a user wrote: the path of a file, or a name.
    func locate(_ text: String) throws -> TemplateLocation {
        var isDirectory: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: text, isDirectory: &isDirectory)
        if text.contains("/") || (exists && !isDirectory.boolValue) {
            return Self.location(ofFile: text)
        }
        return try find(text)
    }

    /// Reads and compiles a template for reports.
    func compile(_ location: TemplateLocation) throws -> CompiledTemplate {
        try compile(location) { ReportSchema.type(for: $0) }
    }
}
