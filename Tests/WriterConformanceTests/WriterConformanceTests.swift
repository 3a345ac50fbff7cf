import OutputWriters
import StatementModel
import Testing
import WriterConformance

@Suite("The conformance of writers")
struct WriterConformanceTests {
    @Test("Nothing is found in a writer that keeps to the rules")
    func clean() {
        let conformance = WriterConformance(writer: LineWriter()) { document in
            document.count { $0 == UInt8(ascii: "\n") } - 1
        }
        #expect(conformance.run() == [])
    }

    @Test(
        "Each fault of a writer is found, by the rule that it breaks",
        arguments: [
            (LineWriter.Fault.countsItsRuns, ConformanceFinding.Rule.deterministic),
            (.hidesSinkFailure, .reportsSinkFailure), (.goesOnAfterSinkFailure, .stopsAfterSinkFailure),
            (.tellsOtherError, .reportsSinkFailure), (.writesNothing, .givesDocuments),
            (.refusesAll, .givesDocuments), (.refusesWithoutWords, .writesOrRefuses),
            (.failsOtherwise, .writesOrRefuses), (.roundsAmounts, .losesNothing),
            (.forgetsLastRow, .rowCount), (.cutsNarrations, .losesNothing), (.gathersAll, .streams),
            (.dropsDates, .losesNothing), (.dropsDirections, .losesNothing),
        ])
    func faults(fault: LineWriter.Fault, rule: ConformanceFinding.Rule) {
        let conformance = WriterConformance(writer: LineWriter(fault)) { document in
            document.count { $0 == UInt8(ascii: "\n") } - 1
        }
        let rules = Set(conformance.run().map(\.rule))
        #expect(rules.contains(rule), "\(rules)")
    }

    @Test("Every fault of the list is tried")
    func allFaults() {
        #expect(LineWriter.Fault.allCases.count == 14)
    }

    @Test("A part that a format leaves out is not asked for")
    func parts() {
        let conformance = WriterConformance(
            writer: LineWriter(.dropsDates), parts: [.amount, .direction, .narration, .row])
        #expect(conformance.run() == [])
    }

    @Test("A reader that refuses a document is a finding")
    func readerRefuses() {
        struct Refusal: Error {}
        let findings = WriterConformance(writer: LineWriter()) { _ in throw Refusal() }.run()
        #expect(Set(findings.map(\.rule)) == [.rowCount])
    }

    @Test("A finding tells nothing of the texts in a report")
    func discreet() {
        let faults: [LineWriter.Fault] = [.writesNothing, .roundsAmounts, .tellsOtherError]
        let findings = faults.flatMap { WriterConformance(writer: LineWriter($0)).run() }
        #expect(!findings.isEmpty)
        #expect(
            findings.allSatisfy { !$0.description.contains("OKAFOR") && !$0.description.contains("BELLO") })
    }

    @Test("The built-in writers keep to the rules", arguments: WriterRegistry.standard.formats)
    func builtIn(format: OutputFormat) throws {
        let writer = try #require(WriterRegistry.standard.writer(for: format))
        #expect(WriterConformance(writer: writer).run() == [])
    }

    @Test("All reports are made, each with a name of its own")
    func reports() {
        let names = ConformanceReport.all.map(\.name)
        #expect(names.count == 15)
        #expect(Set(names).count == names.count)
        #expect(ConformanceReport.all.map { $0.report.statement?.entries.count ?? 0 }.max() == 10_000)
    }
}
