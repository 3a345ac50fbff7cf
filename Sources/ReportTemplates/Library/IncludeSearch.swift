import TemplateEngine

/// Finds the files that one template includes.
///
/// A name is a path below the directory of the template, or below a directory of the library; a plain file
/// name is also found in their folders. No name leads out of these directories.
struct IncludeSearch: Sendable {
    let location: TemplateLocation
    let places: [TemplateDirectory]

    /// The search as the engine takes it: a file that is refused counts as missing.
    var loader: TemplateLoader {
        TemplateLoader(load: { file(named: $0) }, names: { names() })
    }

    private func file(named name: String) -> SourceFile? {
        guard TemplateDirectory.isInside(name) else { return nil }
        if let bytes = besideBytes(name) { return source(name, bytes) }
        for place in places {
            if let bytes = Self.bytes(name, in: place) { return source(name, bytes) }
        }
        return Self.builtIn(name).map { source(name, $0) }
    }

    /// An included file may be a template of its own: its front matter is left out.
    private func source(_ name: String, _ bytes: [UInt8]) -> SourceFile {
        (try? TemplateText(name: name, bytes: bytes))?.body ?? SourceFile(name: name, bytes: bytes)
    }

    private func besideBytes(_ name: String) -> [UInt8]? {
        guard let folder = Self.folder(of: location) else {
            let path = Self.folder(ofPath: location.path).map { $0 + "/" + name } ?? name
            return BuiltinTemplateFiles.all.first { $0.name == path }?.bytes
        }
        return (try? TemplateDirectory(path: folder).bytes(of: name)).flatMap { $0 }
    }

    private static func bytes(_ name: String, in place: TemplateDirectory) -> [UInt8]? {
        if let bytes = (try? place.bytes(of: name)).flatMap({ $0 }) { return bytes }
        guard let path = (try? place.paths())?.first(where: { TemplateFileName($0).file == name }) else {
            return nil
        }
        return (try? place.bytes(of: path)).flatMap { $0 }
    }

    private static func builtIn(_ name: String) -> [UInt8]? {
        let files = BuiltinTemplateFiles.all
        return (files.first { $0.name == name } ?? files.first { TemplateFileName($0.name).file == name })?
            .bytes
    }

    private func names() -> [String] {
        let beside = Self.folder(of: location).flatMap { try? TemplateDirectory(path: $0).paths() } ?? []
        let library = places.flatMap { (try? $0.paths()) ?? [] } + BuiltinTemplateFiles.all.map(\.name)
        return Set(beside + library.map { TemplateFileName($0).file }).sorted()
    }

    /// The directory in which a template's file stands; nil for a built-in one.
    static func folder(of location: TemplateLocation) -> String? {
        switch location.origin {
        case .builtIn: nil
        case .file(let directory): directory
        case .directory(let root): folder(ofPath: location.path).map { root + "/" + $0 } ?? root
        }
    }

    private static func folder(ofPath path: String) -> String? {
        path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
}
