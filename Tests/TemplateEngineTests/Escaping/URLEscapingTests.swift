import Testing

@testable import TemplateEngine

@Suite("Values in URLs of web pages")
struct URLEscapingTests {
    @Test(
        "A telephone number keeps its plus sign and holds no blanks (RFC 3966, sections 3 and 5.1.1)",
        arguments: [
            ("+2348035550100", "tel:+2348035550100"),
            ("+234 803 555 0100", "tel:+234-803-555-0100"),
            (" +234  803 ", "tel:+234-803"),
            ("(0803) 555-01.00", "tel:(0803)-555-01.00"),
            ("*901*1#", "tel:*901*1%23"),
            ("0803;ext=1", "tel:0803%3Bext%3D1"),
            ("\"><script>", "tel:%22%3E%3Cscript%3E"),
            ("₦", "tel:%E2%82%A6"),
            ("", "tel:"),
        ])
    func telephone(_ value: String, _ expected: String) throws {
        #expect(
            try EscapedValues.print("<a href=\"tel:{{ x }}\">c</a>", value, as: .html)
                == "<a href=\"\(expected)\">c</a>")
        #expect(
            try EscapedValues.print("<a href='TEL:{{ x }}'>c</a>", value, as: .html).hasPrefix(
                "<a href='TEL:"))
    }

    @Test(
        "A mail address keeps its @ and plus signs, and cannot become two (RFC 6068, section 2)",
        arguments: [
            ("ada@example.com", "mailto:ada@example.com"),
            ("bill+ietf@example.org", "mailto:bill+ietf@example.org"),
            ("gorby%kremvax@example.com", "mailto:gorby%25kremvax@example.com"),
            ("unlikely?address@example.com", "mailto:unlikely%3Faddress@example.com"),
            ("Mike&family@example.org", "mailto:Mike%26family@example.org"),
            ("\"not@me\"@example.org", "mailto:%22not%40me%22@example.org"),
            ("a@b.org,c@d.org", "mailto:a%40b.org%2Cc@d.org"),
            ("user@example.org?bcc=x@y.org", "mailto:user%40example.org%3Fbcc%3Dx@y.org"),
            ("user@natto.example.org?subject=x", "mailto:user@natto.example.org%3Fsubject%3Dx"),
        ])
    func mail(_ value: String, _ expected: String) throws {
        #expect(
            try EscapedValues.print("<a href=\"mailto:{{ x }}\">m</a>", value, as: .html)
                == "<a href=\"\(expected)\">m</a>")
    }

    @Test(
        "Parts of a mail's URL (RFC 6068, sections 2 and 5)",
        arguments: [
            ("mailto:{{ x }},{{ y }}", "a@b.org", "c+d@e.org", "mailto:a@b.org,c+d@e.org"),
            ("mailto:{{ x }}@example.org", "a+b", "", "mailto:a+b@example.org"),
            ("mailto:help@{{ x }}", "exa@mple.org", "", "mailto:help@exa%40mple.org"),
            ("mailto:a@b.org?subject={{ x }}", "1+1 = 2&x", "", "mailto:a@b.org?subject=1%2B1%20%3D%202%26x"),
            ("mailto:a@b.org?body={{ x }}", "a\nb\r\nc\rd", "", "mailto:a@b.org?body=a%0D%0Ab%0D%0Ac%0D%0Ad"),
            (
                "mailto:?to={{ x }}&amp;cc={{ y }}", "a@b.org", "c+d@e.org",
                "mailto:?to=a%40b.org&amp;cc=c%2Bd%40e.org"
            ),
        ])
    func mailParts(_ url: String, _ x: String, _ y: String, _ expected: String) throws {
        #expect(
            try EscapedValues.print("<a href=\"\(url)\">m</a>", x, y: y, as: .html)
                == "<a href=\"\(expected)\">m</a>")
    }

    @Test(
        "Inside a path, a query or a fragment a value is one component (RFC 3986, section 2)",
        arguments: [
            ("/a/{{ x }}", "b/../c?d#e", "/a/b%2F..%2Fc%3Fd%23e"),
            ("?q={{ x }}", "1+1=2&r", "?q=1%2B1%3D2%26r"),
            ("?q={{ x }}&amp;r={{ y }}", "a b", "?q=a%20b&amp;r="),
            ("#{{ x }}", "é%41", "#%C3%A9%2541"),
            ("https://example.com/{{ x }}", "~a-b._c", "https://example.com/~a-b._c"),
            ("page-{{ x }}", "javascript:a", "page-javascript%3Aa"),
        ])
    func components(_ url: String, _ value: String, _ expected: String) throws {
        #expect(
            try EscapedValues.print("<a href=\"\(url)\">m</a>", value, as: .html)
                == "<a href=\"\(expected)\">m</a>")
    }

    @Test(
        "A whole URL keeps its shape; what no URL may hold is encoded (RFC 3986, section 2)",
        arguments: [
            ("https://example.com/a?b=c&d=e#f", "https://example.com/a?b=c&amp;d=e#f"),
            ("mailto:bill+ietf@example.org", "mailto:bill+ietf@example.org"),
            ("tel:+2348035550100", "tel:+2348035550100"),
            ("/a b/\"c\"", "/a%20b/%22c%22"),
            ("a%20b%zz%", "a%20b%25zz%25"),
            ("it's", "it&#39;s"),
            ("é", "%C3%A9"),
        ])
    func whole(_ value: String, _ expected: String) throws {
        for attribute in ["href", "src", "action", "xlink:href", "formaction"] {
            #expect(
                try EscapedValues.print("<a \(attribute)=\"{{ x }}\">m</a>", value, as: .html)
                    == "<a \(attribute)=\"\(expected)\">m</a>")
        }
    }

    @Test(
        "No value brings a scheme that runs a script or holds a document (WHATWG URL, section 4.4)",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
            "java\nscript:alert(1)", "java\tscript:alert(1)", "\rjavascript\n:alert(1)", "vbscript:x",
            "data:text/html,<script>", "blob:x", "file:///etc/passwd", "view-source:x", "feed:javascript:x",
            "x:",
        ])
    func schemes(_ value: String) throws {
        for attribute in ["href", "src", "action", "xlink:href", "formaction", "poster", "cite"] {
            #expect(
                try EscapedValues.print("<a \(attribute)='{{ x }}'>m</a>", value, as: .html)
                    == "<a \(attribute)='#'>m</a>")
        }
        let two = try EscapedValues.print("<a href=\"{{ y }}{{ x }}\">m</a>", value, as: .html)
        #expect(!two.dropFirst(9).prefix { $0 != "\"" }.contains(":"))
    }

    @Test(
        "The template's own text cannot make a dangerous scheme of a value, or with one",
        arguments: [
            "<a href=\"javascript:{{ x }}\">m</a>", "<a href=\" JAVA\nscript:{{ x }}\">m</a>",
            "<a href=\"data:text/html,{{ x }}\">m</a>", "<img src=\"data:{{ x }}\">",
            "<a href=\"{{ x }}:alert(1)\">m</a>", "<a href=\"java{{ x }}:alert(1)\">m</a>",
            "<a href=\"javascript&colon;{{ x }}\">m</a>", "<a href=\"&#106;avascript:{{ x }}\">m</a>",
            "<a href=\"{% if flag %}javascript:{% endif %}{{ x }}\">m</a>",
            "<a href=\"{% if flag %}{{ y }}{% endif %}{{ x }}\">m</a>",
            "<a href=\"{% if flag %}tel:{% else %}/{% endif %}{{ x }}\">m</a>",
            "<a href=\"{% if flag %}tel:{% else %}mailto:{% endif %}{{ x }}\">m</a>",
        ])
    func templateSchemes(_ template: String) {
        let refusals = EscapedValues.refusals(template, as: .html)
        #expect(!refusals.isEmpty)
        #expect(refusals.allSatisfy { $0.help != nil })
    }
}
