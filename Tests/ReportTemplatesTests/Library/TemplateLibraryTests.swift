import Foundation
import ReportTemplates
import TemplateEngine
import TestSupport
import Testing

@Suite("Template library")
struct TemplateLibraryTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func write(_ path: String, _ text: String = "text\n") throws {
        let url = directory.url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func library(_ folders: String..., environment: [String: String] = [:]) throws -> TemplateLibrary
    {
        try TemplateLibrary(directories: folders.map(directory.file), environment: environment)
    }

    private func failure(_ body: () throws -> Void) -> TemplateLibraryError? {
        do {
            try body()
            return nil
        } catch {
            return error as? TemplateLibraryError
        }
    }

    @Test("directories come in their order, then the user's own, then the built-in templates")
    func order() throws {
        try write("first/sage.csv")
        try write("second/sage.csv")
        try write("second/xero.csv")
        try write("config/folio/templates/xero.csv")
        try write("config/folio/templates/mine.txt")
        let library = try library(
            "first", "second", environment: ["XDG_CONFIG_HOME": directory.file("config")])
        #expect(try library.find("sage").origin == .directory(directory.file("first")))
        #expect(try library.find("xero").origin == .directory(directory.file("second")))
        #expect(try library.find("mine").origin == .directory(directory.file("config/folio/templates")))
        #expect(try library.find("statement.csv").origin == .builtIn)
        #expect(try library.list().filter { $0.fileName == "sage.csv" }.count == 1)
    }

    @Test(
        "the user's directory follows XDG_CONFIG_HOME, then HOME",
        arguments: [
            (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x/folio/templates"),
            (["XDG_CONFIG_HOME": "", "HOME": "/h"], "/h/.config/folio/templates"), ([:], nil),
        ])
    func userDirectory(environment: [String: String], path: String?) {
        #expect(TemplateLibrary.userDirectory(environment: environment) == path)
    }

    @Test("a file of one's own takes the place of the built-in one of the same name")
    func shadowing() throws {
        try write("own/statement.csv", "mine\n")
        let library = try library("own")
        #expect(try library.bytes(of: library.find("statement")) == Array("mine\n".utf8))
        #expect(try library.list().filter { $0.fileName == "statement.csv" }.map(\.path) == ["statement.csv"])
    }

    @Test("a template takes from another what it does not say itself")
    func like() throws {
        try write(
            "own/base.csv",
            "---\ntitle: Base\nnewline: lf\nsplit-rows: 7\nrequires:\n  - account.number\noptions:\n"
                + "  a: {meaning: A., default: x}\n  b: {meaning: B.}\n---\n{{ options.a }}{{ account.number }}\n"
        )
        try write(
            "own/alias.tsv",
            "---\ntitle: Alias\nlike: base\nsplit-rows: 9\nrequires:\n  - currency\noptions:\n"
                + "  a: {meaning: Other., required: true}\n  c: {meaning: C.}\n---\n{% include \"base.csv\" %}\n"
        )
        let library = try library("own")
        let settings = try library.read(library.find("alias")).settings
        #expect(settings.title == "Alias")
        #expect(settings.newline == .lf)
        #expect(settings.rowLimit == 9)
        #expect(settings.fileExtension == "tsv")
        #expect(settings.requirements.map(\.expression.text) == ["account.number", "currency"])
        #expect(settings.optionDeclarations.map(\.name.text) == ["a", "b", "c"])
        #expect(settings.optionDeclarations.map(\.isRequired) == [true, false, false])
        let compiled = try library.compile(library.find("alias")) { ReportSchema.type(for: $0) }
        #expect(compiled.usage.contains("a", of: "options"))
    }

    @Test("a template that is named by its path takes from one beside it first, as include does")
    func likeNeighbour() throws {
        try write("own/ofx-102.ofx", "---\nsplit-rows: 3\n---\nx\n")
        try write("own/alias.ofx", "---\nlike: ofx-102.ofx\n---\nx\n")
        let file = TemplateLibrary.location(ofFile: directory.file("own/alias.ofx"))
        #expect(try TemplateLibrary().read(file).settings.rowLimit == 3)
    }

    @Test(
        "a template that cannot give its settings is told at its name",
        arguments: [
            ("bsae", "There is no template 'bsae'. Did you mean 'base'?"), ("alias", "itself: name that one"),
            ("page", "has another format"),
        ])
    func notLike(name: String, message: String) throws {
        try write("own/base.csv", "x\n")
        try write("own/page.html", "x\n")
        try write("own/alias.csv", "---\nlike: base\n---\nx\n")
        try write("own/wrong.csv", "---\nlike: \(name)\n---\nx\n")
        let library = try library("own")
        let error = #expect(throws: TemplateError.self) { try library.read(library.find("wrong")) }
        let problem = try #require(error?.diagnostics.first)
        #expect(problem.message.contains(message), "\(problem)")
        #expect(problem.line == 2)
        #expect(problem.column == 7)
    }

    @Test("a short name that two files share is an error that names both")
    func ambiguity() throws {
        try write("own/bank.csv")
        try write("own/web/bank.html")
        let library = try library("own")
        #expect(
            failure { _ = try library.find("bank") } == .ambiguous("bank", files: ["bank.csv", "bank.html"]))
        #expect(try library.find("bank.html").path == "web/bank.html")
    }

    @Test("a name that is not there is told with the nearest one")
    func notFound() throws {
        try write("own/quickbooks.csv")
        let library = try library("own")
        #expect(
            failure { _ = try library.find("quickboks") }
                == .notFound("quickboks", suggestion: "quickbooks"))
    }

    @Test("partials, hidden files and notes are no templates")
    func notListed() throws {
        for name in ["_header.html", ".hidden.csv", "README.md", "style.css", "a.csv"] {
            try write("own/\(name)")
        }
        let own = try library("own").list().filter { $0.origin != .builtIn }
        #expect(own.map(\.fileName) == ["a.csv"])
    }

    @Test("a directory that was named must be there")
    func noDirectory() {
        #expect(failure { _ = try library("nowhere") } == .noDirectory(directory.file("nowhere")))
    }

    @Test("includes are found beside the file, then in the library")
    func includes() throws {
        try write("own/letter.html")
        try write("own/_header.html", "beside\n")
        try write("shared/_header.html", "shared\n")
        try write("shared/parts/_footer.html", "---\nformat: html\n---\nfooter\n")
        let library = try library("shared")
        let loader = library.loader(for: TemplateLibrary.location(ofFile: directory.file("own/letter.html")))
        #expect(loader.load("_header.html")?.bytes == Array("beside\n".utf8))
        #expect(loader.load("_footer.html")?.bytes == Array("footer\n".utf8))
        #expect(loader.load("_footer.html")?.firstLine == 4)
        #expect(loader.load("parts/_footer.html")?.bytes == Array("footer\n".utf8))
        #expect(loader.load("statement.csv") != nil)
        #expect(loader.load("_nothing.html") == nil)
        #expect(loader.names().contains("_header.html"))
        #expect(loader.names().contains("_footer.html"))
    }

    @Test(
        "no name leads out of the directory",
        arguments: [
            "../secret.txt", "/etc/passwd", "a/../../secret.txt", "..", ".", "", "./_a.html", ".hidden",
            "a//b",
            "..\\secret.txt", "a\0b",
        ])
    func climbing(name: String) throws {
        try write("secret.txt", "secret\n")
        try write("own/a.html")
        let library = try library("own")
        let loader = library.loader(for: try library.find("a"))
        #expect(loader.load(name) == nil)
    }

    @Test("links that leave the directory are refused, links inside it are followed")
    func links() throws {
        try write("secret.txt", "secret\n")
        try write("own/_real.html", "real\n")
        try write("own/a.html")
        let link = { (name: String, target: String) in
            try FileManager.default.createSymbolicLink(
                atPath: directory.file("own/\(name)"), withDestinationPath: target)
        }
        try link("_out.html", directory.file("secret.txt"))
        try link("_in.html", "_real.html")
        try link("out.csv", "../secret.txt")
        try link("loop", ".")
        let library = try library("own")
        let loader = library.loader(for: try library.find("a"))
        #expect(loader.load("_out.html") == nil)
        #expect(loader.load("_in.html")?.bytes == Array("real\n".utf8))
        let out = try library.find("out")
        #expect(failure { _ = try library.bytes(of: out) } == .outside(directory.file("own/out.csv")))
    }

    @Test("a file that is too long is not read")
    func tooLong() throws {
        try write("own/long.txt", String(repeating: "x", count: 4 * 1024 * 1024 + 1))
        let library = try library("own")
        let location = try library.find("long")
        #expect(failure { _ = try library.bytes(of: location) } == .tooLong(directory.file("own/long.txt")))
    }

    @Test("a path names a file wherever it is, and its folder is where it includes from")
    func byPath() throws {
        try write("elsewhere/x.html")
        try write("elsewhere/_part.html", "part\n")
        let library = try TemplateLibrary()
        let location = TemplateLibrary.location(ofFile: directory.file("elsewhere/x.html"))
        #expect(try library.read(location).name == directory.file("elsewhere/x.html"))
        #expect(library.loader(for: location).load("_part.html")?.bytes == Array("part\n".utf8))
        #expect(TemplateLibrary.location(ofFile: "x.csv").displayName == "x.csv")
        #expect(TemplateLibrary.location(ofFile: "/x.csv").origin == .file(inDirectory: "/"))
        #expect(failure { _ = try library.read(TemplateLibrary.location(ofFile: "nothing.csv")) } != nil)
    }
}
