import Foundation
import ReportTemplates
import Testing

@Suite("Built-in templates")
struct BuiltinTemplateFilesTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Templates").resolvingSymlinksInPath()

    /// The files as they stand in the folder, without README.md and hidden ones.
    private static func files() throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        let walk = try #require(FileManager.default.enumerator(atPath: folder.path))
        for case let path as String in walk {
            let url = folder.appendingPathComponent(path)
            let parts = path.split(separator: "/")
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
                parts.last != "README.md", !parts.contains(where: { $0.hasPrefix(".") })
            else { continue }
            found[path] = [UInt8](try Data(contentsOf: url))
        }
        return found
    }

    @Test("the program carries every file of the folder Templates, byte for byte")
    func complete() throws {
        let files = try Self.files()
        #expect(!files.isEmpty)
        #expect(
            BuiltinTemplateFiles.all.map(\.name)
                == files.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) },
            "run Scripts/list-templates")
        for (name, bytes) in BuiltinTemplateFiles.all {
            #expect(files[name] == bytes, "\(name) differs: build again")
        }
    }

    @Test("every built-in template has a title and a front matter without mistakes")
    func frontMatter() throws {
        let library = try TemplateLibrary()
        for location in try library.list() {
            let file = try library.read(location)
            #expect(file.settings.title != nil, "\(location.path)")
            #expect(file.settings.description != nil, "\(location.path)")
        }
    }

    @Test("every built-in template compiles without a warning")
    func compiled() throws {
        let library = try TemplateLibrary()
        let locations = try library.list()
        #expect(locations.count > 10)
        for location in locations {
            let template = try library.compile(location) { ReportSchema.type(for: $0) }
            #expect(template.warnings == [], "\(location.path)")
        }
    }
}
