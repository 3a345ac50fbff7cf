import TemplateEngine

/// Documents with their totals above the rows.
enum MemoryTemplates {
    static let names = ["csv", "ofx", "html"]

    static func template(named name: String) -> (text: String, options: TemplateOptions)? {
        switch name {
        case "csv": (csv, TemplateOptions(format: .csv, newline: .crlf))
        case "ofx": (ofx, TemplateOptions(format: .ofx, newline: .crlf))
        case "html": (html, TemplateOptions(format: .html))
        default: nil
        }
    }

    private static let csv = """
        Rows,{{ count }},Debits,{{ debits }},Credits,{{ credits }},Closing,{{ closing }}
        No.,Date,Value date,Narration,Counterparty,Reference,Channel,Debit,Credit,Balance,Category,Id
        {% for t in transactions %}
        {{ t.number }},{{ t.date | date("dd/MM/yyyy") }},{{ t.value_date }},{{ t.narration | truncate(100) }},\
        {{ t.counterparty | default("") }},{{ t.reference }},{{ t.channel }},{{ t.debit | default("") }},\
        {{ t.credit | default("") }},{{ t.balance }},{{ t.category | default("") }},{{ t.import_id }}
        {% endfor %}

        """

    private static let ofx = """
        <OFX>
        <LEDGERBAL><BALAMT>{{ closing }}</LEDGERBAL>
        <BANKTRANLIST>
        {% for t in transactions %}
        <STMTTRN>
        <TRNTYPE>{{ "DEBIT" if t.debit else "CREDIT" }}
        <DTPOSTED>{{ t.date | date("yyyyMMdd") }}
        <TRNAMT>{% if t.debit %}-{{ t.debit }}{% elif t.credit %}{{ t.credit }}{% endif %}

        <FITID>{{ t.import_id }}
        <NAME>{{ t.narration | ascii | trim | truncate(32) }}
        {% if t.narration | length > 32 %}
        <MEMO>{{ t.narration | truncate(255) }}
        {% endif %}
        </STMTTRN>
        {% endfor %}
        </BANKTRANLIST>
        </OFX>

        """

    private static let html = """
        <!doctype html>
        <title>Statement</title>
        <p>{{ count }} rows, out {{ debits | grouped }}, in {{ credits | grouped }}, closing \
        {{ closing | with_symbol }}</p>
        <table>
        {% for t in transactions %}
        <tr class="{{ loop.cycle("odd", "even") }}"><td>{{ loop.index }}</td>\
        <td>{{ t.date | date("d MMM yyyy") }}</td><td>{{ t.value_date }}</td><td>{{ t.narration }}</td>\
        <td>{{ t.counterparty | default("") }}</td><td>{{ t.reference }}</td><td>{{ t.channel }}</td>\
        <td>{% if t.debit %}{{ t.debit | grouped }}{% endif %}</td>\
        <td>{% if t.credit %}{{ t.credit | grouped }}{% endif %}</td><td>{{ t.balance | grouped }}</td>\
        <td>{{ t.category | default("–") }}</td><td>{{ t.import_id }}</td></tr>
        {% endfor %}
        </table>

        """
}
