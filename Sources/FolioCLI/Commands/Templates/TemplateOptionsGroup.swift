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
        var library = try TemplateLibrary(
            directories: templates, environment: ProcessInfo.processInfo.environment)
        library.context = try context()
        return library
    }

    /// What the run sets for all reports.
    func context() throws -> ReportContext {
        .standard
    }
}

extension TemplateLibrary {
    /// Finds a template by what a user wrote: the path of a file, a name, or a name with its folder, as the
    /// tool itself shows it.
    ///
    /// - Throws: `TemplateLibraryError`; `CommandFailure` for a directory.
    func locate(_ text: String) throws -> TemplateLocation {
        var isDirectory: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: text, isDirectory: &isDirectory)
        if exists, !isDirectory.boolValue { return Self.location(ofFile: text) }
        guard text.contains("/") else { return try find(text) }
        guard !exists else {
            throw CommandFailure(
                .failure,
                "'\(text)' is a directory. Name a template; directories of templates go to --templates.")
        }
        do {
            return try find(text)
        } catch TemplateLibraryError.notFound {
            return Self.location(ofFile: text)
        }
    }

    /// Reads and compiles a template for reports.
    func compile(_ location: TemplateLocation) throws -> CompiledTemplate {
        try compile(location) { ReportSchema.type(for: $0) }
    }
}
