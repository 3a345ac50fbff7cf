@testable import TemplateEngine

extension NewcomerErrors {
    /// Tags of XML that are no pairs, and values in places of web pages where they can do harm.
    static let elements = [
        WrongTemplate("xml-crossed-tags", .xml, "<rows>\n  <row>{{ title }}</rows>\n</row>\n"),
        WrongTemplate("xml-misspelt-tag", .xml, "<rows>\n  <row>{{ title }}</rwo>\n</rows>\n"),
        WrongTemplate("xml-unclosed-tag", .xml, "<rows>\n  <row>{{ title }}\n"),
        WrongTemplate(
            "xml-branches", .xml,
            "<rows>\n{% if note %}\n<note>\n{% endif %}\n{{ title }}\n{% if note %}\n</note>\n{% endif %}\n</rows>\n"
        ),
        WrongTemplate(
            "xml-loop", .xml,
            "<rows>\n{% for t in transactions %}\n  <row>{{ t.narration }}\n{% endfor %}\n</rows>\n"),
        WrongTemplate(
            "xml-macro", .xml,
            "{% macro row(x) %}\n<row>{{ x }}\n{% endmacro %}\n<rows>{{ row(title) }}</rows>\n"),
        WrongTemplate(
            "xml-other-file", .xml, "{% include \"head\" %}\n<row>{{ title }}</row>\n</row>\n",
            files: ["head": "<rows>\n"]),
        WrongTemplate(
            "ofx-two-unclosed", .ofx,
            "<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=\"200\" VERSION=\"220\"?>\n<OFX>\n<STMTTRN>\n<NAME>{{ title }}\n</STMTTRN>\n</OFX>\n"
        ),
        WrongTemplate("html-style-sheet", .html, "<link rel=\"stylesheet\" href=\"{{ title }}\">\n"),
        WrongTemplate("html-srcset", .html, "<img srcset=\"{{ title }} 2x\">\n"),
        WrongTemplate("html-refresh", .html, "<meta http-equiv=\"refresh\" content=\"0;url={{ title }}\">\n"),
        WrongTemplate(
            "html-two-schemes", .html,
            "<a href=\"{% if note %}tel:{% else %}mailto:{% endif %}{{ title }}\">x</a>\n"),
    ]
}
