import ReportTemplates
import TemplateEngine

/// A template with the partials beside it that it names, directly or through one another.
struct TemplateFamily {
    /// The template's own bytes.
    let bytes: [UInt8]
    /// The partials, each with the name by which it is included.
    let partials: [(name: String, bytes: [UInt8])]

    /// Reads the files.
    ///
    /// A partial belongs to the family when its name stands in quotes in one of the files.
    init(of location: TemplateLocation, in library: TemplateLibrary) throws {
        bytes = try library.bytes(of: location)
        let loader = library.loader(for: location)
        let known = loader.names().filter { $0.split(separator: "/").last?.hasPrefix("_") == true }
        var found: [(name: String, bytes: [UInt8])] = []
        var texts = [bytes]
        while let text = texts.popLast() {
            let words = String(decoding: text, as: UTF8.self)
            for name in known where !found.contains(where: { $0.name == name }) {
                guard words.contains("\"\(name)\"") || words.contains("'\(name)'"),
                    let file = loader.load(name)
                else { continue }
                found.append((name, file.bytes))
                texts.append(file.bytes)
            }
        }
        partials = found.sorted { $0.name < $1.name }
    }
}
