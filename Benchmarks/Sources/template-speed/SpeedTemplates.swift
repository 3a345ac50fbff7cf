import TemplateEngine

/// One document, written for each engine so that all print the same bytes.
///
/// Folio's template formats dates and amounts by filters. The other engines have no such filters; they get the
/// finished texts and only print them.
struct SpeedTemplate {
    let name: String
    let options: TemplateOptions
    let datePattern: String
    let groupsAmounts: Bool
    /// The template in Folio's language.
    let folio: String

    /// The same for Jinja2 and minijinja.
    var jinja: String {
        var text = folio.replacing(" | date(\"\(datePattern)\")", with: "").replacing(" | grouped", with: "")
        if options.format == .csv {
            // Folio doubles the quotes inside a quoted field by itself.
            for field in Self.texts {
                text = text.replacing(
                    "\"{{ t.\(field) }}\"", with: "\"{{ t.\(field) | replace('\"', '\"\"') }}\"")
            }
        }
        return text
    }

    /// The row alone for swift-mustache, whose lists grow with the square of their length.
    ///
    /// In CSV the data has the quotes doubled already.
    var mustacheRow: String {
        var row = jinja.split(separator: "\n").first { $0.contains("t.number") }.map(String.init) ?? ""
        row = row.replacing("t.", with: "").replacing(" | replace('\"', '\"\"')", with: "")
        for field in Self.optionals {
            let parts = row.split(separator: "{% if \(field) %}", maxSplits: 1)
            guard parts.count == 2, let end = parts[1].firstRange(of: "{% endif %}") else { continue }
            let inner = parts[1][..<end.lowerBound].replacing("{{ \(field) }}", with: "{{ . }}")
            row = "\(parts[0]){{#\(field)}}\(inner){{/\(field)}}\(parts[1][end.upperBound...])"
        }
        if options.format == .csv { row = row.replacing("{{ ", with: "{{{").replacing(" }}", with: "}}}") }
        return row + "\n"
    }

    static let texts = ["narration", "counterparty", "reference", "channel", "category", "import_id"]
    static let optionals = ["counterparty", "debit", "credit", "category"]

    static let html = SpeedTemplate(
        name: "html", options: TemplateOptions(format: .html), datePattern: "dd/MM/yyyy", groupsAmounts: true,
        folio: """
            <table>
            <tr><th>No.</th><th>Date</th><th>Value date</th><th>Narration</th><th>Counterparty</th></tr>
            {% for t in transactions %}
            <tr><td>{{ t.number }}</td><td>{{ t.date | date("dd/MM/yyyy") }}</td>\
            <td>{{ t.value_date | date("dd/MM/yyyy") }}</td><td>{{ t.narration }}</td>\
            <td>{% if t.counterparty %}{{ t.counterparty }}{% endif %}</td><td>{{ t.reference }}</td>\
            <td>{{ t.channel }}</td><td>{% if t.debit %}{{ t.debit | grouped }}{% endif %}</td>\
            <td>{% if t.credit %}{{ t.credit | grouped }}{% endif %}</td><td>{{ t.balance | grouped }}</td>\
            <td>{% if t.category %}{{ t.category }}{% endif %}</td><td>{{ t.import_id }}</td></tr>
            {% endfor %}
            </table>

            """)

    static let csv = SpeedTemplate(
        name: "csv", options: TemplateOptions(format: .csv, guardsFormulas: false), datePattern: "yyyy-MM-dd",
        groupsAmounts: false,
        folio: """
            No.,Date,Value date,Narration,Counterparty,Reference,Channel,Debit,Credit,Balance,Category,Id
            {% for t in transactions %}
            {{ t.number }},{{ t.date }},{{ t.value_date }},"{{ t.narration }}",\
            {% if t.counterparty %}"{{ t.counterparty }}"{% endif %},"{{ t.reference }}","{{ t.channel }}",\
            {% if t.debit %}{{ t.debit }}{% endif %},{% if t.credit %}{{ t.credit }}{% endif %},\
            {{ t.balance }},{% if t.category %}"{{ t.category }}"{% endif %},"{{ t.import_id }}"
            {% endfor %}

            """)
}
