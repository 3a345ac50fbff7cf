import StatementModel
import TemplateEngine

/// The pages of a preview that are not the template's output.
enum PreviewPages {
    /// The page around the document, with the choice of an account.
    static func frame(name: String, accounts: [Account]) -> String {
        let options = accounts.map { account in
            let label = [account.institution.name, account.number, account.name].compactMap { $0 }
                .joined(separator: " · ")
            return "<option value=\"\(escaped(account.id))\">\(escaped(label))</option>"
        }.joined(separator: "\n")
        let chooser =
            accounts.isEmpty ? "" : "<label>Account <select id=\"account\">\n\(options)\n</select></label>"
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(name))</title>
            <link rel="stylesheet" href="/preview.css">
            </head>
            <body>
            <header><strong>\(escaped(name))</strong>\(chooser)<span id="status" role="status"></span></header>
            <pre id="warnings" hidden></pre>
            <iframe id="document" title="The rendered document" sandbox="allow-scripts"></iframe>
            <script src="/preview.js"></script>
            </body>
            </html>

            """
    }

    /// A page that says why there is no document.
    static func problem(_ error: any Error) -> String {
        let (title, text) =
            if let error = error as? TemplateError {
                ("The template does not compile", error.description)
            } else {
                ("There is no document", ErrorReport.sentence(for: error))
            }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1c2430 }
            h1 { font-size: 1.25rem; color: #a3261d }
            pre { font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap }
            </style>
            </head>
            <body>
            <h1>\(title)</h1>
            <pre>\(escaped(TerminalText.safeLines(text)))</pre>
            </body>
            </html>

            """
    }

    /// Asks twice a second whether the template has changed, and then loads the document anew.
    static let script = """
        const account = document.getElementById("account");
        const frame = document.getElementById("document");
        const status = document.getElementById("status");
        const warnings = document.getElementById("warnings");
        let version = null;

        function show() {
          const query = account ? "?account=" + encodeURIComponent(account.value) : "";
          frame.src = "/document" + query;
        }

        async function look() {
          try {
            const answer = await fetch("/state", { cache: "no-store" });
            const state = await answer.json();
            status.textContent = "";
            warnings.textContent = state.warnings.join("\\n");
            warnings.hidden = state.warnings.length === 0;
            if (state.version !== version) {
              version = state.version;
              show();
            }
          } catch {
            status.textContent = "The preview has stopped.";
          }
          setTimeout(look, 500);
        }

        if (account) account.addEventListener("change", show);
        look();

        """

    /// The look of the page around the document.
    static let style = """
        body { margin: 0; height: 100vh; display: flex; flex-direction: column; font: 14px/1.5 system-ui, sans-serif; color: #1c2430 }
        header { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: baseline; padding: .5rem 1rem; border-bottom: 1px solid #e3e7ec }
        header strong { overflow-wrap: anywhere }
        label, select { min-width: 0; max-width: 100% }
        #status { color: #a3261d }
        #warnings { margin: 0; padding: .5rem 1rem; max-height: 20vh; overflow: auto; background: #fdf6e3; white-space: pre-wrap }
        iframe { flex: 1; border: 0; background: #fff }

        """

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
