import TemplateEngine
import TestSupport
import Testing

@testable import ReportTemplates

@Suite("The schema of reports")
struct SchemaTests {
    @Test("names every field with its type and unit as recorded")
    func golden() {
        var text = ""
        for kind in ReportKind.allCases {
            text += "== \(kind.rawValue)\n"
            for record in ReportSchema.records(of: kind) {
                for field in record.fields {
                    text += "\(record.name).\(field.name): \(Self.shown(field.type))"
                    text += field.unit.isEmpty ? "\n" : " (\(field.unit))\n"
                }
            }
        }
        #expect(ReportTemplatesTests.golden.difference(of: Array(text.utf8), from: "schema.txt") == nil)
    }

    @Test("has names in lower case, each once, and a meaning for each", arguments: ReportKind.allCases)
    func names(_ kind: ReportKind) {
        for record in ReportSchema.records(of: kind) {
            #expect(!record.meaning.isEmpty)
            #expect(Set(record.fields.map(\.name)).count == record.fields.count, "\(record.name)")
            for field in record.fields {
                #expect(field.name.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil, "\(field.name)")
                #expect(field.meaning.hasSuffix("."), "\(record.name).\(field.name)")
            }
        }
    }

    @Test("gives accounts of a portfolio the same kinds of records and fields as one account alone")
    func sharedKinds() {
        let alone = ReportSchema.records(of: .statement)
        let together = ReportSchema.records(of: .portfolio)
        for record in alone {
            let twin = together.first { $0.name == record.name }
            #expect(twin?.fields.map(\.name) == record.fields.map(\.name), "\(record.name)")
            #expect(twin?.fields.map(\.type.description) == record.fields.map(\.type.description))
        }
    }

    @Test("says which records have a currency of their own")
    func currencies() {
        let owners = ReportSchema.records(of: .portfolio).filter(\.ownsCurrency).map(\.name)
        #expect(Set(owners) == ["report", "income_stream", "asset", "asset_total", "currency_total"])
    }

    @Test("has a decided need for each outermost field", arguments: ReportKind.allCases)
    func needs(_ kind: ReportKind) {
        let type = ReportSchema.type(for: kind)
        #expect(Set(type.fields.map(\.name)) == Set((ReportNeeds.fields[type.name] ?? [:]).keys))
    }

    private static func shown(_ type: TemplateType) -> String {
        switch type {
        case .optional(let wrapped): shown(wrapped) + "?"
        case .list(let element): "list of " + shown(element)
        case .money: "money"
        default: type.description
        }
    }
}
