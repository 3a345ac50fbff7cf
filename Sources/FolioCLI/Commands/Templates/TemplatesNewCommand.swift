import ArgumentParser
import Foundation
import ReportTemplates

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
    }

    func run() throws {
        let library = try options.library()
        let source = try library.locate(from)
        let target = try targetDirectory()
        let fileName = name.contains(".") ? name : name + Self.extensionWithPoint(of: source.fileName)
        let main = target + "/" + fileName
        guard !FileManager.default.fileExists(atPath: main) else {
            throw CommandFailure(.failure, "'\(main)' is there already. Choose another name.")
        }
        let files = try TemplateFamily(of: source, in: library)
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        for partial in files.partials {
            try write(partial.bytes, to: target + "/" + partial.name, isPartial: true)
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

    /// Writes a file unless there is one; a partial that is there is used as it is.
    private func write(_ bytes: [UInt8], to path: String, isPartial: Bool) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: NSString(string: path).deletingLastPathComponent, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
            try Console.print("Wrote \(path)")
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            guard isPartial else {
                throw CommandFailure(.failure, "'\(path)' is there already. Choose another name.")
            }
            Console.remark("Kept \(path), which was there already.")
        } catch let error as CocoaError {
            throw CommandFailure(.failure, "'\(path)' cannot be written (\(error.code.rawValue)).")
        }
    }

    private static func extensionWithPoint(of fileName: String) -> String {
        fileName.lastIndex(of: ".").map { String(fileName[$0...]) } ?? ""
    }
}
