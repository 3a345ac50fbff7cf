import Foundation
public import TemplateEngine

/// Finds templates by their names: in directories, in their order, then among the built-in ones.
public struct TemplateLibrary: Sendable {
    /// The directories, the first to look into first.
    public var directories: [String] { places.map(\.path) }

    /// What the run sets; the templates that are compiled have it from here.
    public var context = ReportContext.standard

    private let places: [TemplateDirectory]

    /// Creates a library.
    ///
    /// - Parameters:
    ///   - directories: directories of templates; each must exist.
    ///   - environment: says where the user's own directory is, which comes after them and may be missing
    ///     (``userDirectory(environment:)``).
    /// - Throws: ``TemplateLibraryError/noDirectory(_:)``.
    public init(
        directories: [String] = [], environment: [String: String] = [:]
    ) throws(TemplateLibraryError) {
        for path in directories where !Self.isDirectory(path) { throw .noDirectory(path) }
        let own = Self.userDirectory(environment: environment).filter(Self.isDirectory)
        places = (directories + own).map { TemplateDirectory(path: $0) }
    }

    /// The user's own directory of templates: `folio/templates` in `XDG_CONFIG_HOME`, or in `.config` in
    /// `HOME`; none where neither is set.
    public static func userDirectory(environment: [String: String]) -> String? {
        let set = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        return (set("XDG_CONFIG_HOME") ?? set("HOME").map { $0 + "/.config" }).map { $0 + "/folio/templates" }
    }

    /// All templates that a name finds, in the order of their names; partials, and files that one of the same
    /// name hides, are left out.
    ///
    /// - Throws: ``TemplateLibraryError/tooManyFiles(_:)``.
    public func list() throws(TemplateLibraryError) -> [TemplateLocation] {
        var names: Set<String> = []
        var found: [TemplateLocation] = []
        for level in try levels() {
            let new = level.filter { !names.contains($0.fileName) }
            names.formUnion(new.map(\.fileName))
            found += new
        }
        return found.sorted { ($0.baseName, $0.fileName, $0.path) < ($1.baseName, $1.fileName, $1.path) }
    }

    /// Finds a template.
    ///
    /// - Parameter name: the file's name, with its extension or without: `statement.csv`, `statement`.
    /// - Throws: ``TemplateLibraryError`` when there is none, or several in one place.
    public func find(_ name: String) throws(TemplateLibraryError) -> TemplateLocation {
        let levels = try levels()
        for level in levels {
            let exact = level.filter { $0.fileName == name || $0.path == name }
            let matches = exact.isEmpty ? level.filter { $0.baseName == name } : exact
            if matches.count > 1 {
                let labels = exact.isEmpty ? matches.map(\.fileName) : matches.map(\.path)
                throw .ambiguous(name, files: labels)
            }
            if let match = matches.first { return match }
        }
        let known = levels.joined().flatMap { [$0.baseName, $0.fileName] }
        throw .notFound(name, suggestion: NearestName.suggestion(for: name, among: known))
    }

    /// The place of a file that is named by its path, in the library or not.
    public static func location(ofFile path: String) -> TemplateLocation {
        guard let slash = path.lastIndex(of: "/") else {
            return TemplateLocation(path: path, origin: .file(inDirectory: "."))
        }
        let directory = path[..<slash]
        return TemplateLocation(
            path: String(path[path.index(after: slash)...]),
            origin: .file(inDirectory: directory.isEmpty ? "/" : String(directory)))
    }

    /// The bytes of a file as they are.
    ///
    /// - Throws: ``TemplateLibraryError`` when it is gone, too long or not readable.
    public func bytes(of location: TemplateLocation) throws(TemplateLibraryError) -> [UInt8] {
        let bytes: [UInt8]? =
            switch location.origin {
            case .builtIn: BuiltinTemplateFiles.all.first { $0.name == location.path }?.bytes
            case .directory(let path), .file(let path):
                try TemplateDirectory(path: path).bytes(of: location.path)
            }
        guard let bytes else { throw .unreadable(location.displayName) }
        return bytes
    }

    /// The settings of a workbook, which stand in a file beside it: `NAME.yml` beside `NAME.xlsx`.
    ///
    /// - Returns: nil where there is no such file, and for templates of text, which have a front matter.
    /// - Throws: ``TemplateLibraryError`` when it is too long or not readable.
    public func settingsFile(of location: TemplateLocation) throws(TemplateLibraryError) -> SourceFile? {
        guard let settings = location.settingsFile else { return nil }
        let bytes: [UInt8]? =
            switch settings.origin {
            case .builtIn: BuiltinTemplateFiles.all.first { $0.name == settings.path }?.bytes
            case .directory(let path), .file(let path):
                try TemplateDirectory(path: path).bytes(of: settings.path)
            }
        return bytes.map { SourceFile(name: settings.displayName, bytes: $0) }
    }

    /// Reads a template file.
    ///
    /// - Throws: ``TemplateLibraryError``, or `TemplateError` for wrong settings.
    public func read(_ location: TemplateLocation) throws -> TemplateFile {
        let file = try readAlone(location)
        guard let name = file.settings.base else { return file }
        return try TemplateFile.parse(
            name: location.displayName, bytes: bytes(of: location),
            base: base(name, of: file, at: location).settings)
    }

    /// The template from which another one takes settings.
    private func base(
        _ name: LocatedText, of file: TemplateFile, at location: TemplateLocation
    ) throws -> TemplateFile {
        let problem: (String) -> TemplateError = { TemplateError(diagnostics: [name.diagnostic($0)]) }
        let base: TemplateFile
        do {
            base = try readAlone(neighbour(name.text, of: location) ?? find(name.text))
        } catch let error as TemplateLibraryError {
            throw problem(error.description)
        }
        guard base.settings.base == nil else {
            throw problem("'\(name.text)' takes settings from another template itself: name that one")
        }
        guard base.settings.format == file.settings.format, !base.settings.isWorkbook else {
            throw problem("'\(name.text)' has another format, so that its settings do not fit")
        }
        return base
    }

    /// The file of that name beside a template, where `include` looks first too.
    private func neighbour(_ name: String, of location: TemplateLocation) throws -> TemplateLocation? {
        guard let folder = IncludeSearch.folder(of: location), TemplateFileName(name).isTemplate,
            TemplateDirectory.isInside(name),
            try TemplateDirectory(path: folder).bytes(of: name) != nil
        else { return nil }
        return TemplateLocation(path: name, origin: .file(inDirectory: folder))
    }

    private func readAlone(_ location: TemplateLocation) throws -> TemplateFile {
        let bytes = try bytes(of: location)
        guard location.isWorkbook else {
            return try TemplateFile.parse(name: location.displayName, bytes: bytes)
        }
        return try TemplateFile.parse(
            workbook: bytes, name: location.displayName, settings: settingsFile(of: location))
    }

    /// Reads and compiles a template.
    ///
    /// - Parameters:
    ///   - location: where it is.
    ///   - schema: the kind of record for what a template reports on.
    /// - Throws: ``TemplateLibraryError`` or `TemplateError`.
    public func compile(
        _ location: TemplateLocation, schema: (ReportKind) -> RecordType
    ) throws -> CompiledTemplate {
        let file = try read(location)
        var compiled = try file.compile(schema: schema(file.settings.report), loader: loader(for: location))
        compiled.context = context
        return compiled
    }

    /// Finds the files that a template includes: beside it first, then in the library.
    public func loader(for location: TemplateLocation) -> TemplateLoader {
        IncludeSearch(location: location, places: places).loader
    }

    /// The templates of each directory and of the program, the first to look into first.
    private func levels() throws(TemplateLibraryError) -> [[TemplateLocation]] {
        var levels: [[TemplateLocation]] = []
        for place in places {
            levels.append(Self.templates(among: try place.paths(), in: .directory(place.path)))
        }
        levels.append(Self.templates(among: BuiltinTemplateFiles.all.map(\.name), in: .builtIn))
        return levels
    }

    private static func templates(among paths: [String], in origin: TemplateOrigin) -> [TemplateLocation] {
        paths.filter { path in
            let name = TemplateFileName(path)
            return !name.isPartial && name.isTemplate
        }.map { TemplateLocation(path: $0, origin: origin) }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            && isDirectory.boolValue
    }
}

extension Optional {
    fileprivate func filter(_ isIncluded: (Wrapped) -> Bool) -> [Wrapped] {
        map { isIncluded($0) ? [$0] : [] } ?? []
    }
}
