import ArgumentParser
import Foundation
import ReportTemplates
import TemplateEngine

/// `folio templates new`: a copy of a template to start from.
struct TemplatesNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Copy a template, with the files it includes, to start one of your own.",
        discussion: "Files that are there are never overwritten.")

    @Argument(help: "The name of the new template; without an extension it takes that of the copied one.")
    var name: String

    @Option(help: "The template to copy.")
    var from = "statement.csv"

    @Option(
        help: "Where to write; the first directory of --templates, or your own, unless given.",
        completion: .directory)
    var directory: String?

    @OptionGroup var options: TemplateOptionsGroup

    func validate() throws {
        guard SafeFileName.stem(name) == name else {
            throw ValidationError("'\(name)' is not a name for a file: use letters, digits, '-' and '_'.")
        }
        guard !name.hasPrefix("_") else {
            throw ValidationError("'\(name)' would be a partial, which no name finds: leave out the '_'.")
        }
    }

    func run() throws {
        let library = try options.library()
        let source = try library.locate(from)
        let target = try targetDirectory()
        let fileName = try fileName(likeThat: source)
        let main = target + "/" + fileName
        guard !FileManager.default.fileExists(atPath: main) else {
            throw CommandFailure(.failure, "'\(main)' is there already. Choose another name.")
        }
        let files = try TemplateFamily(of: source, in: library)
        for partial in files.partials {
            try write(partial.bytes, to: target + "/" + partial.name, isPartial: true)
        }
        if let settings = try library.settingsFile(of: source) {
            try write(settings.bytes, to: main.dropLast("xlsx".count) + "yml", isPartial: false)
        }
        try write(files.bytes, to: main, isPartial: false)
        try Console.print("Try it with: folio templates check \(main)")
    }

    private func targetDirectory() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        guard
            let path = directory ?? options.templates.first
                ?? TemplateLibrary.userDirectory(environment: environment)
        else { throw CommandFailure(.usage, "Say where to write: --directory DIRECTORY.") }
        return path
    }

    /// The name with its extension, which must tell the same format as that of the copied file.
    private func fileName(likeThat source: TemplateLocation) throws -> String {
        let wanted = NSString(string: source.fileName).pathExtension
        let given = NSString(string: name).pathExtension
        if given.isEmpty { return wanted.isEmpty ? name : "\(name).\(wanted)" }
        let isWorkbook = [given, wanted].map { $0.lowercased() == "xlsx" }
        guard TemplateFormat(fileExtension: given) == TemplateFormat(fileExtension: wanted),
            isWorkbook[0] == isWorkbook[1]
        else {
            throw CommandFailure(
                .usage,
                "'\(name)' would be a copy of \(source.fileName), which has another format. Name it "
                    + "\(name.dropLast(given.count))\(wanted), or name another template with --from.")
        }
        return name
    }

    /// Writes a file unless there is one; a partial that is there is used as it is.
    private func write(_ bytes: [UInt8], to path: String, isPartial: Bool) throws {
        let directory = NSString(string: path).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(
                .failure, "The directory '\(directory)' cannot be made. Check its name and permissions.")
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
            try Console.print("Wrote \(path)")
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            guard isPartial else {
                throw CommandFailure(.failure, "'\(path)' is there already. Choose another name.")
            }
            Console.remark("Kept \(path), which was there already.")
        } catch is CocoaError {
            throw CommandFailure(
                .failure, "'\(path)' cannot be written. Check its directory's permissions and the disk.")
        }
    }
}
