import Foundation
import MonoSandbox
import Testing

@Suite("The hosted link page as a browser uses it")
struct LinkPageTests {
    @Test("From the bank to the account: pages, a redirect with a code, an account that settles")
    func wholeFlow() async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let (page, started) = try await sandbox.initiate()
            let banks = try await sandbox.send("GET", page, key: nil)
            #expect(banks.status == 200)
            #expect(banks.header("content-type") == "text/html; charset=utf-8")
            #expect(banks.buttons("institution").count == 6)

            let harmattan = try await sandbox.institution("Harmattan Bank")
            let signIn = try await sandbox.form("\(page)/bank", ["institution": harmattan])
            #expect(signIn.text.contains("Log in to Harmattan Bank"))
            let accounts = try await sandbox.form(
                "\(page)/sign-in",
                ["institution": harmattan, "username": "user_good", "password": "123456"])
            let numbers = accounts.buttons("account")
            #expect(numbers.count == 2)
            let end = try await sandbox.form(
                "\(page)/account", ["token": try accounts.token(), "account": numbers[1]])
            #expect(end.status == 303)
            let address = try #require(end.header("location"))
            #expect(address.hasPrefix("\(TestServer.redirect)&status=linked&code=code_"))

            let code = String(address.split(separator: "&code=").last ?? "")
            #expect(code.wholeMatch(of: /code_[0-9a-z]{20,24}/) != nil)
            let id = try await sandbox.exchange(code)
            let before = try await sandbox.get("/v2/accounts/\(id)").data
            #expect(before["account"]["account_number"] == .string(numbers[1]))
            #expect(before["customer"]["id"] == started.data["customer"])
            #expect(before["meta"]["ref"] == .string("loan-2026-000417"))
            #expect(before["meta"]["data_status"] == .string("PROCESSING"))
            #expect(try await sandbox.get("/v2/accounts").data.list.last?["id"] == .string(id))
            clock.advance(by: .seconds(2))
            let after = try await sandbox.get("/v2/accounts/\(id)").data
            #expect(after["meta"]["data_status"] == .string("AVAILABLE"))
            #expect(after["account"]["balance"].integer != nil)
            expectUsedUp(try await sandbox.send("GET", page, key: nil))
        }
    }

    private func expectUsedUp(_ reply: Reply) {
        #expect(reply.status == 404)
    }

    @Test("While an account is processing, every endpoint answers with nothing in it")
    func processing() async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let id = try await sandbox.exchange(try await sandbox.link(at: "Harmattan Bank"))
            let path = "/v2/accounts/\(id)"
            #expect(try await sandbox.get(path).data["meta"]["retrieved_data"] == .list([]))
            #expect(try await sandbox.get(path).data["account"]["balance"] == .null)
            #expect(try await sandbox.get("\(path)/balance").data["balance"] == .null)
            #expect(try await sandbox.get("\(path)/identity").data == .null)
            let rows = try await sandbox.get("\(path)/transactions")
            #expect(rows.data == .list([]))
            #expect(rows.json["meta"]["total"] == .integer(0))
            #expect(try await sandbox.get("\(path)/transactions?type=debit").data == .list([]))
            let statement = try await sandbox.get("\(path)/statement?period=last6months")
            #expect(statement.data == .list([]))
            #expect(statement.json["meta"]["count"] == .integer(0))
            #expect(try await sandbox.get("\(path)/credits").data["history"] == .list([]))
            clock.advance(by: .seconds(3))
            #expect(try await sandbox.get("\(path)/transactions").data.list.count == 20)
            #expect(try await sandbox.get("\(path)/identity").data != .null)
        }
    }

    @Test("Investments are empty too while the account is processing")
    func processingInvestments() async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let id = try await sandbox.exchange(try await sandbox.link(at: "Lagoon Invest"))
            let path = "/v2/accounts/\(id)"
            #expect(try await sandbox.get("\(path)/assets").data["assets"] == .list([]))
            #expect(try await sandbox.get("\(path)/assets").data["balances"] == .object([:]))
            #expect(try await sandbox.get("\(path)/earnings").data == .list([]))
            clock.advance(by: .seconds(3))
            #expect(try await sandbox.get("\(path)/assets").data["assets"] != .list([]))
            #expect(try await sandbox.get("\(path)/earnings").data != .list([]))
        }
    }

    @Test("The same bank account linked twice has two ids and two sets of transaction ids")
    func linkedTwice() async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let first = try await sandbox.exchange(try await sandbox.link(at: "Volta Commercial"))
            let second = try await sandbox.exchange(try await sandbox.link(at: "Volta Commercial"))
            #expect(first != second)
            clock.advance(by: .seconds(3))
            let a = try await sandbox.get("/v2/accounts/\(first)/transactions").data.list
            let b = try await sandbox.get("/v2/accounts/\(second)/transactions").data.list
            #expect(a.map { $0["narration"] } == b.map { $0["narration"] })
            #expect(Set(a.map { $0["id"] }).isDisjoint(with: b.map { $0["id"] }))
        }
    }

    @Test("A wrong password, a wrong bank, a wrong account and a foreign token get no further")
    func wrongForms() async throws {
        try await TestServer.run { sandbox in
            let page = try await sandbox.initiate().page
            let bank = try await sandbox.institution("Harmattan Bank")
            #expect(try await sandbox.form("\(page)/bank", ["institution": "none"]).status == 400)
            let bad = try await sandbox.form(
                "\(page)/sign-in", ["institution": bank, "username": "user_good", "password": "wrong"])
            #expect(bad.status == 401)
            #expect(bad.text.contains("role=\"alert\""))
            #expect(
                try await sandbox.form("\(page)/account", ["token": "", "account": "1"]).status == 403)
            let accounts = try await sandbox.form(
                "\(page)/sign-in", ["institution": bank, "username": "user_good", "password": "123456"])
            let token = try accounts.token()
            let number = try #require(accounts.buttons("account").first)
            #expect(
                try await sandbox.form("\(page)/account", ["token": "x", "account": number]).status == 403)
            #expect(
                try await sandbox.form("\(page)/account", ["token": token, "account": "0"]).status == 400)
            let other = try await sandbox.initiate().page
            #expect(
                try await sandbox.form("\(other)/account", ["token": token, "account": number]).status == 403)
            #expect(await sandbox.server.accountIDs.count == 16)
        }
    }

    @Test("Banks of Kenya ask for a one-time password before the accounts")
    func oneTimePassword() async throws {
        try await TestServer.run { sandbox in
            let page = try await sandbox.initiate().page
            let bank = try await sandbox.institution("Kijani Bank")
            let asked = try await sandbox.form(
                "\(page)/sign-in", ["institution": bank, "username": "user_good", "password": "123456"])
            #expect(asked.buttons("account").isEmpty)
            let token = try asked.token()
            #expect(
                try await sandbox.form("\(page)/account", ["token": token, "account": "1"]).status == 403)
            let wrong = try await sandbox.form("\(page)/one-time-password", ["token": token, "otp": "1"])
            #expect(wrong.status == 401)
            let right = try await sandbox.form(
                "\(page)/one-time-password", ["token": token, "otp": "000000"])
            #expect(right.buttons("account").count == 2)
        }
    }

    @Test("A link that names institution and way opens that sign-in form at once")
    func namedInstitution() async throws {
        try await TestServer.run { sandbox in
            let bank = try await sandbox.institution("Marula Savings")
            let page = try await sandbox.initiate(
                ", \"institution\": {\"id\": \"\(bank)\", \"auth_method\": \"mobile_banking\"}"
            ).page
            let form = try await sandbox.send("GET", page, key: nil).text
            #expect(form.contains("Log in to Marula Savings mobile"))
            #expect(form.contains("name=\"pin\""))
            let accounts = try await sandbox.form(
                "\(page)/sign-in", ["phone": "user_good", "pin": "123456"])
            #expect(accounts.buttons("account").count == 2)
        }
    }

    @Test("Signing in again ends at the redirect address without a code", arguments: [true, false])
    func reauthorisation(hasRedirect: Bool) async throws {
        try await TestServer.run { sandbox in
            let id = await sandbox.server.accountIDs[0]
            let redirect = hasRedirect ? ",\"redirect_url\":\"https://app.example.ng/?a=b%2Bc\"" : ""
            let reply = try await sandbox.post(
                "/v2/accounts/initiate", "{\"account\":\"\(id)\",\"scope\":\"reauth\"\(redirect)}")
            let page = try #require(reply.data["mono_url"].string)
                .replacing(sandbox.url.absoluteString, with: "")
            #expect(try await sandbox.send("GET", page, key: nil).text.contains("Log in to Harmattan Bank"))
            let end = try await sandbox.form(
                "\(page)/sign-in", ["username": "user_good", "password": "123456"])
            let expected = "https://app.example.ng/?a=b%2Bc&status=reauthorised"
            #expect(end.header("location") == (hasRedirect ? expected : nil))
            #expect(end.status == (hasRedirect ? 303 : 200))
            #expect(await sandbox.server.accountIDs.count == 16)
        }
    }
}
