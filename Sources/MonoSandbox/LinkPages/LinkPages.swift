/// The steps of linking as pages: choose a bank, sign in, perhaps a one-time password, choose an account.
enum LinkPages {
    static func banks(_ session: LinkSession, _ banks: [SandboxInstitution]) -> LinkPage {
        let rows = banks.map { bank in
            """
            <li><button name="institution" value="\(LinkPage.escaped(bank.id))">\(LinkPage.escaped(bank.name))\
            <small>\(LinkPage.escaped(bank.country.rawValue.uppercased()))</small></button></li>
            """
        }
        return LinkPage(
            title: "Choose your bank",
            content: """
                <p>Share an account with the business that sent you here.</p>
                <form method="post" action="/link/\(session.id)/bank"><ul>
                \(rows.joined(separator: "\n"))
                </ul></form>
                """)
    }

    static func signIn(_ session: LinkSession, _ bank: SandboxInstitution, trouble: String? = nil) -> LinkPage
    {
        let method = bank.authMethods.first { $0.kind == session.authMethod } ?? bank.authMethods[0]
        let fields = method.fields.map { field in
            """
            <label for="\(LinkPage.escaped(field.name))">\(LinkPage.escaped(field.hint))</label>
            <input id="\(LinkPage.escaped(field.name))" name="\(LinkPage.escaped(field.name))" required \
            autocomplete="off" type="\(field.contentType == "password" ? "password" : "text")">
            """
        }
        return LinkPage(
            title: method.title, trouble: trouble,
            content: """
                <p>Try the user <strong>user_good</strong> with the password <strong>123456</strong>.</p>
                <form method="post" action="/link/\(session.id)/sign-in">
                \(LinkPage.hidden("institution", bank.id))
                \(fields.joined(separator: "\n"))
                <button class="main">Sign in</button>
                </form>
                """)
    }

    static func oneTimePassword(_ session: LinkSession, token: String, trouble: String? = nil) -> LinkPage {
        LinkPage(
            title: "Enter the one-time password", trouble: trouble,
            content: """
                <p>The bank has sent it to your telephone. In this sandbox it is <strong>000000</strong>.</p>
                <form method="post" action="/link/\(session.id)/one-time-password">
                \(LinkPage.hidden("token", token))
                <label for="otp">One-time password</label>
                <input id="otp" name="otp" inputmode="numeric" autocomplete="one-time-code" required>
                <button class="main">Go on</button>
                </form>
                """)
    }

    static func accounts(_ session: LinkSession, token: String, _ accounts: [SandboxAccount]) -> LinkPage {
        let rows = accounts.map { account in
            """
            <li><button name="account" value="\(LinkPage.escaped(account.number))">\
            \(LinkPage.escaped(account.number)) · \(LinkPage.escaped(account.currency))\
            <small>\(LinkPage.escaped(account.name)), \(LinkPage.escaped(account.typeText))</small></button></li>
            """
        }
        return LinkPage(
            title: "Choose an account",
            content: """
                <p>The business will see its balance and its transactions.</p>
                <form method="post" action="/link/\(session.id)/account">
                \(LinkPage.hidden("token", token))
                <ul>
                \(rows.joined(separator: "\n"))
                </ul></form>
                """)
    }

    static func done(code: String?) -> LinkPage {
        let hint = code.map { "<p>Your code: <strong>\(LinkPage.escaped($0))</strong></p>" } ?? ""
        return LinkPage(title: "Done", content: "<p>You can close this page.</p>\(hint)")
    }
}
