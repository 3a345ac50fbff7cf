import Foundation
import Testing

extension TestServer {
    static let redirect = "https://app.example.ng/bank/linked?case=4711"

    /// The id of an institution by its name.
    func institution(_ name: String) async throws -> String {
        let banks = try await get("/v3/institutions").data.list
        return try #require(banks.first { $0["name"].string == name }?["_id"].string)
    }

    /// Starts a link and answers the path of its page.
    func initiate(
        _ extra: String = "", redirect: String = TestServer.redirect
    ) async throws -> (page: String, reply: Reply) {
        let reply = try await post(
            "/v2/accounts/initiate",
            """
            {"customer": {"name": "Ife Test", "email": "ife@example.ng"}, "scope": "auth",
             "redirect_url": "\(redirect)", "meta": {"ref": "loan-2026-000417"} \(extra)}
            """)
        let address = try #require(reply.data["mono_url"].string)
        return (address.replacing(url.absoluteString, with: ""), reply)
    }

    /// Sends a form as a browser does, without a key.
    func form(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Reply {
        let unreserved = CharacterSet.alphanumerics
        let text = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "")"
        }
        return try await send(
            "POST", path, body: Data(text.joined(separator: "&").utf8),
            headers: ["content-type": "application/x-www-form-urlencoded"], key: nil)
    }

    /// Links an account by the pages and answers the code.
    func link(at bank: String, choice: Int = 0) async throws -> String {
        let page = try await initiate().page
        let id = try await institution(bank)
        let accounts = try await form(
            "\(page)/sign-in",
            ["institution": id, "username": "user_good", "password": "123456"])
        let number = try #require(accounts.buttons("account").dropFirst(choice).first)
        let end = try await form("\(page)/account", ["token": try accounts.token(), "account": number])
        let address = try #require(end.header("location").flatMap { URLComponents(string: $0) })
        return try #require(address.queryItems?.first { $0.name == "code" }?.value)
    }

    /// Exchanges a code and answers the account's id.
    func exchange(_ code: String) async throws -> String {
        let reply = try await post("/v2/accounts/auth", "{\"code\": \"\(code)\"}")
        return try #require(reply.data["id"].string)
    }
}

extension Reply {
    /// The values of the buttons with a name on a page.
    func buttons(_ name: String) -> [String] {
        text.split(separator: "<button name=\"\(name)\" value=\"").dropFirst()
            .compactMap { $0.split(separator: "\"").first.map(String.init) }
    }

    /// The token that the page's form carries.
    func token() throws -> String {
        let rest = try #require(text.split(separator: "name=\"token\" value=\"").dropFirst().first)
        return String(try #require(rest.split(separator: "\"").first))
    }
}
