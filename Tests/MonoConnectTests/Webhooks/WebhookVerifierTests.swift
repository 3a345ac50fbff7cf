import StatementModel
import Testing

@testable import MonoConnect

@Suite("The webhook verifier")
struct WebhookVerifierTests {
    private let verifier = WebhookVerifier(secret: Sensitive("s3cret-s3cret"))

    @Test("takes the secret and nothing else", arguments: ["s3cret-s3cret"])
    func takes(header: String) {
        #expect(verifier.verifies(header))
    }

    @Test(
        "refuses every other header",
        arguments: [
            nil, "", " ", "s3cret-s3cre", "s3cret-s3crets", "S3CRET-S3CRET", "s3cret-s3creu", "t3cret-s3cret",
            " s3cret-s3cret", "s3cret-s3crets3cret-s3cret", "s", "s3cret-", "\0",
        ] as [String?])
    func refuses(header: String?) {
        #expect(!verifier.verifies(header))
    }

    @Test("verifies nothing without a secret", arguments: [nil, "", "x"] as [String?])
    func withoutSecret(header: String?) {
        #expect(!WebhookVerifier(secret: Sensitive("")).verifies(header))
    }

    @Test("refuses a repetition of a secret that repeats itself", arguments: ["ab", "ababab", "a"])
    func repetition(header: String) {
        #expect(!WebhookVerifier(secret: Sensitive("abab")).verifies(header))
    }

    @Test("refuses a change in any one place", arguments: 0..<13)
    func anyPlace(place: Int) {
        var bytes = Array("s3cret-s3cret".utf8)
        bytes[place] ^= 1
        #expect(!verifier.verifies(String(decoding: bytes, as: UTF8.self)))
    }

    @Test("cannot print the secret")
    func printing() {
        var dumped = ""
        dump(verifier, to: &dumped)
        for text in ["\(verifier)", String(reflecting: verifier), dumped] {
            #expect(!text.contains("s3cret"))
        }
    }
}
