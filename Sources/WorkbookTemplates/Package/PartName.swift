/// Names of parts: paths in the archive without a slash in front (ECMA-376 Part 2, 6.2.2).
enum PartName {
    /// The part that a relationship of another part points to; nil where the path leaves the package.
    static func resolve(_ target: String, from source: String) -> String? {
        let plain = target.prefix { $0 != "#" && $0 != "?" }
        var parts = plain.hasPrefix("/") ? [] : source.split(separator: "/").dropLast().map(String.init)
        for part in plain.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// Where the relationships of a part stand; the package's own for the empty name.
    static func relationships(of part: String) -> String {
        guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
        return part[...slash] + "_rels/" + part[part.index(after: slash)...] + ".rels"
    }

    /// The part that relationships belong to; nil for other parts.
    static func owner(ofRelationships name: String) -> String? {
        guard name.hasSuffix(".rels") else { return nil }
        var parts = name.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[parts.count - 2] == "_rels" else { return nil }
        parts.remove(at: parts.count - 2)
        return parts.joined(separator: "/")
    }

    /// The letters behind the last point, in small letters.
    static func fileExtension(of part: String) -> String {
        let file = part.split(separator: "/").last ?? ""
        guard let point = file.lastIndex(of: ".") else { return "" }
        return file[file.index(after: point)...].lowercased()
    }

    /// `xl/worksheets/sheet1.xml` as `xl/worksheets/sheet` and `.xml`, to number a copy.
    static func stem(of part: String) -> (stem: String, suffix: String) {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let point = part[slash...].lastIndex(of: ".") ?? part.endIndex
        var end = point
        while end > slash, part[part.index(before: end)].isASCII, part[part.index(before: end)].isNumber {
            end = part.index(before: end)
        }
        return (String(part[..<end]), String(part[point...]))
    }
}
