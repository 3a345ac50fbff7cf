import Testing

@testable import TemplateEngine

@Suite("Paths of documents")
struct DocumentPathTests {
    @Test(
        "Names are quoted where JSONPath asks for it",
        arguments: [
            ("a", "$.a"), ("_a9", "$._a9"), ("a b", "$['a b']"), ("it's", #"$['it\'s']"#), ("9a", "$['9a']"),
            ("", "$['']"), ("größe", "$['größe']"), (#"a\b"#, #"$['a\\b']"#), ("a\"b", #"$['a"b']"#),
            ("\u{8}\t\n\u{C}\r\u{1}", #"$['\b\t\n\f\r\u0001']"#), ("@", "$['@']"), ("a.b", "$['a.b']"),
        ])
    func names(_ name: String, _ expected: String) {
        #expect(DocumentPath.member(.root, name).description == expected)
    }

    @Test("Steps follow each other from the root")
    func steps() {
        let path = DocumentPath.member(.element(.element(.member(.root, "a b"), 0), 12), "it's")
        #expect(path.description == #"$['a b'][0][12]['it\'s']"#)
    }
}
