import BenchmarkOptions
import ByteSinks
import Foundation
import MadeUpLedger
import Mustache
import TemplateEngine

/// An engine under measurement: renders all rows once, answers the seconds for them.
struct Engine {
    let name: String
    let time: () throws -> Double
    /// What it prints for the first rows, or all; nil where it is the measure of the others.
    let output: () throws -> [UInt8]
}

/// Folio, swift-mustache and the engines of Python over one template.
struct Contest {
    let template: SpeedTemplate
    let engines: [Engine]
    let python: PythonEngines?

    init(_ template: SpeedTemplate, _ ledger: Ledger, _ arguments: Arguments) throws {
        self.template = template
        let compiled = try LedgerSchema.template(template.folio, template.options)
        guard let record = LedgerSchema.record(ledger), case .memory(let rows) = ledger.source else {
            throw BenchmarkError("The ledger is no record.")
        }
        var engines = [
            Engine(name: "Folio, to a sink that counts") {
                try Self.seconds {
                    var sink = CountingSink()
                    try compiled.render(record, to: &sink)
                }
            } output: {
                try Self.output(compiled, record)
            }
        ]
        guard !arguments.isAlone else {
            self.engines = engines
            python = nil
            return
        }
        engines.append(
            Engine(name: "Folio, to memory") {
                try Self.seconds { _ = try Self.output(compiled, record) }
            } output: {
                try Self.output(compiled, record)
            })
        let preformatted = rows.map { PreformattedRow($0, template) }
        engines.append(try Self.mustache(template, preformatted, arguments))
        if let path = arguments.python {
            let started = try PythonEngines(
                python: path, script: arguments.script, template: template, rows: preformatted)
            for name in ["minijinja", "jinja2"] {
                engines.append(
                    Engine(name: name) {
                        try started.time(name)
                    } output: {
                        try started.output(name)
                    })
            }
            print(try started.versions())
            python = started
        } else {
            python = nil
        }
        self.engines = engines
    }

    private static func output(_ template: Template, _ record: any TemplateRecord) throws -> [UInt8] {
        var sink = MemorySink()
        try template.render(record, to: &sink)
        return sink.bytes
    }

    /// swift-mustache with its fastest binding, row by row.
    private static func mustache(
        _ template: SpeedTemplate, _ rows: [PreformattedRow], _ arguments: Arguments
    ) throws -> Engine {
        let isHTML = template.options.format == .html
        let row = try MustacheTemplate(
            string: (isHTML ? "" : "{{% CONTENT_TYPE:TEXT}}") + template.mustacheRow)
        let some = rows.prefix(arguments.mustacheRows).map { isHTML ? $0 : $0.doublingQuotes() }
        let render = {
            var output = ""
            for value in some { output += row.render(value) }
            return output
        }
        return Engine(name: "swift-mustache, row by row") {
            seconds { _ = render() } * Double(rows.count) / Double(some.count)
        } output: {
            Array(render().utf8)
        }
    }

    private static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let duration = try ContinuousClock().measure(work)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
