import Foundation
import TestSupport
import Testing

@testable import MonoSandbox

@Suite("The markup of the hosted link pages")
struct LinkPageMarkupTests {
    /// The pages of all steps.
    private func pages(_ sandbox: TestServer) async throws -> [Reply] {
        let page = try await sandbox.initiate().page
        let kijani = try await sandbox.institution("Kijani Bank")
        let form: KeyValuePairs<String, String> = [
            "institution": kijani, "username": "user_good", "password": "123456",
        ]
        let asked = try await sandbox.form("\(page)/sign-in", form)
        return [
            try await sandbox.send("GET", page, key: nil),
            try await sandbox.form("\(page)/bank", ["institution": kijani]),
            try await sandbox.form("\(page)/sign-in", ["institution": kijani, "username": "<script>"]),
            asked,
            try await sandbox.form(
                "\(page)/one-time-password", ["token": try asked.token(), "otp": "\"><script>"]),
            try await sandbox.form(
                "\(page)/one-time-password", ["token": try asked.token(), "otp": "000000"]),
        ]
    }

    @Test("No step needs a script, loads anything or sends back what was typed")
    func plainPages() async throws {
        try await TestServer.run { sandbox in
            for page in try await pages(sandbox) {
                let text = page.text.lowercased()
                #expect(text.hasPrefix("<!doctype html>"))
                for part in [
                    "<script", "javascript:", " onclick", " src=", "<link", "<img", "@import", "url(",
                ] {
                    #expect(!text.contains(part), "\(part)")
                }
                #expect(text.contains("content-security-policy"))
                #expect(text.contains("default-src 'none'"))
                #expect(text.components(separatedBy: "<form ").count == 2)
            }
        }
    }

    @Test("Text is escaped for elements and for attributes")
    func escaping() {
        let hostile = "<b a=\"x\" c='y'>&amp;</b>"
        let escaped = "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;"
        #expect(LinkPage.escaped(hostile) == escaped)
        #expect(LinkPage.hidden("n", hostile) == "<input type=\"hidden\" name=\"n\" value=\"\(escaped)\">")
        let page = LinkPage(title: hostile, trouble: hostile, content: "").html
        #expect(!page.contains("<b a="))
        #expect(page.components(separatedBy: escaped).count == 4)
    }

    @Test("Names of accounts and the code are escaped")
    func escapedAccounts() throws {
        let account = try Worlds.account(.hostileTexts)
        let session = LinkSession(
            id: "S", customerID: "c", accountID: nil, redirectURL: nil, reference: nil, institutionID: nil,
            expectedNumber: nil)
        let page = LinkPages.accounts(session, token: "\"><script>", [account]).html
        #expect(page.contains("TUNDE &quot;TJ&quot; &amp; SONS &lt;LTD&gt;"))
        #expect(!page.contains("<script"))
        #expect(!LinkPages.done(code: "<script>").html.contains("<script"))
    }

    @Test(
        "Only web addresses with a host are safe to redirect to",
        arguments: [
            ("https://app.example.ng/x?y=z#f", true), ("HTTP://localhost:8080", true),
            ("javascript:alert(1)", false), ("ftp://a.example/", false), ("//a.example/", false),
            ("https:", false), ("https:///x", false), ("https://a.example/\r\nx: y", false),
            ("https://a.example/\u{7f}", false),
        ])
    func safety(address: String, isSafe: Bool) {
        #expect(LinkAddress.isSafe(address) == isSafe)
    }

    @Test("Parameters are added to the address as it is written")
    func adding() {
        let plain = LinkAddress.adding(["status": "linked", "code": "c"], to: "https://a.example/x")
        #expect(plain == "https://a.example/x?status=linked&code=c")
        let own = LinkAddress.adding(["status": "linked"], to: "https://a.example/?q=a%2Bb%26c#part")
        #expect(own == "https://a.example/?q=a%2Bb%26c&status=linked#part")
    }
}
