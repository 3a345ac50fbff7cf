import Foundation
import ReportTemplates
import TemplateEngine

extension AccountMap {
    /// The longest file that is read.
    private static var sizeLimit: Int { 1024 * 1024 }

    /// Reads the file that a user names.
    ///
    /// - Throws: `CommandFailure` with status `refused` and everything that is wrong.
    init(file path: String) throws {
        let path = NSString(string: path).expandingTildeInPath
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(
                .refused, "The account map '\(path)' cannot be read. Check its name and permissions.")
        }
        guard data.count <= Self.sizeLimit else {
            throw CommandFailure(.refused, "The account map '\(path)' is longer than 1 MiB.")
        }
        do {
            try self.init(SourceFile(name: path, bytes: [UInt8](data)))
        } catch {
            throw CommandFailure(
                .refused, error.diagnostics.map(\.description).joined(separator: "\n"))
        }
    }
}
