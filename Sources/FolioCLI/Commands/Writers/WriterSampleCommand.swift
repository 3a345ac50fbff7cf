import ArgumentParser
import ByteSinks
import OutputWriters
import TemplateEngine
import WriterConformance

/// `folio writers sample`: what a writer program reads, to write one by.
struct WriterSampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Print an invented report as the JSON Lines that a writer program reads.",
        discussion: "Reports: \(ConformanceReport.all.map(\.name).joined(separator: ", ")).")

    @Argument(
        help: "The report.", completion: .list(ConformanceReport.all.map(\.name)))
    var report = "everything"

    func validate() throws {
        let names = ConformanceReport.all.map(\.name)
        guard names.contains(report) else {
            let hint =
                NearestName.suggestion(for: report, among: names).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError("There is no report '\(report)'.\(hint) See 'folio writers sample --help'.")
        }
    }

    func run() async throws {
        guard let found = ConformanceReport.all.first(where: { $0.name == report }) else { return }
        var lines = ReportLines(found.report)
        var sink = StandardOutputSink()
        var piece: [UInt8] = []
        while lines.append(to: &piece, untilCount: 64 * 1024) {
            try sink.write(piece)
            piece.removeAll(keepingCapacity: true)
        }
    }
}
