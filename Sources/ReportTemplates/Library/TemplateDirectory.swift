import Foundation

/// A directory of template files on the disk.
struct TemplateDirectory: Hashable, Sendable {
    let path: String

    /// The longest file that is read, in bytes.
    static let fileLimit = 4 * 1024 * 1024
    /// The most files that are looked at, so that a slip such as `--templates /` ends soon.
    static let countLimit = 10_000
    /// How deep folders are looked into.
    private static let depthLimit = 4

    /// The paths of the files below it, in order; hidden ones are left out.
    func paths() throws(TemplateLibraryError) -> [String] {
        var found: [String] = []
        try collect(folder: "", depth: 0, into: &found)
        return found.sorted()
    }

    private func collect(
        folder: String, depth: Int, into found: inout [String]
    ) throws(TemplateLibraryError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
        for name in names where !name.hasPrefix(".") {
            let below = folder.isEmpty ? name : folder + "/" + name
            // A link to a folder counts as a file and is refused when it is read: links can form circles.
            let type = (try? FileManager.default.attributesOfItem(atPath: path + "/" + below))?[.type]
            if type as? FileAttributeType == .typeDirectory {
                if depth < Self.depthLimit { try collect(folder: below, depth: depth + 1, into: &found) }
            } else {
                found.append(below)
            }
            guard found.count <= Self.countLimit else { throw .tooManyFiles(path) }
        }
    }

    /// Reads a file.
    ///
    /// - Parameter name: its path below the directory.
    /// - Returns: nil when there is none.
    /// - Throws: ``TemplateLibraryError`` when the path leads out of the directory, by its parts or by a link,
    ///   and when the file is too long or cannot be read.
    func bytes(of name: String) throws(TemplateLibraryError) -> [UInt8]? {
        guard Self.isInside(name) else { throw .outside(name) }
        let file = path + "/" + name
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        let home = Self.realPath(path)
        guard let real = Self.realPath(file), let home, real.hasPrefix(home == "/" ? "/" : home + "/") else {
            throw .outside(file)
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: real)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { throw .unreadable(file) }
        guard let size = attributes?[.size] as? Int, size <= Self.fileLimit else { throw .tooLong(file) }
        guard let data = FileManager.default.contents(atPath: real) else { throw .unreadable(file) }
        // It may have grown since.
        guard data.count <= Self.fileLimit else { throw .tooLong(file) }
        return [UInt8](data)
    }

    /// Whether a name stays below the directory that it is taken from: no absolute path, no `..`, no hidden
    /// files.
    static func isInside(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return !name.isEmpty && !name.contains("\0") && !name.contains("\\")
            && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
