/// The frame of the hosted link pages: plain HTML that works without scripts.
struct LinkPage {
    let title: String
    var trouble: String?
    let content: String

    var html: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action *">
        <title>\(Self.escaped(title))</title>
        <style>
        body { margin: 0; background: #eef1f5; color: #1c2430; font: 16px/1.5 system-ui, sans-serif }
        main { max-width: 26rem; margin: 8vh auto; padding: 1.75rem; background: #fff; border-radius: 14px; box-shadow: 0 6px 24px #1c243018 }
        h1 { font-size: 1.25rem; margin: 0 0 .25rem }
        p { color: #56606e; margin: .25rem 0 1.25rem }
        .trouble { color: #8c1d18; background: #fdeceb; border-radius: 8px; padding: .6rem .8rem }
        ul { list-style: none; margin: 0; padding: 0 }
        label { display: block; font-weight: 600; margin: .9rem 0 .25rem }
        input { box-sizing: border-box; width: 100%; font: inherit; padding: .6rem .75rem; border: 1px solid #c6cdd6; border-radius: 8px }
        button { width: 100%; font: inherit; text-align: left; padding: .75rem .9rem; margin: .3rem 0; border: 1px solid #d6dbe2; border-radius: 10px; background: #fff; color: inherit; cursor: pointer }
        button:hover, button:focus-visible { border-color: #0b5cad }
        button.main { margin-top: 1.25rem; text-align: center; background: #0b5cad; border-color: #0b5cad; color: #fff; font-weight: 600 }
        small { display: block; color: #56606e }
        footer { text-align: center; color: #6b7480; font-size: .85rem; margin-top: 1.5rem }
        </style>
        </head>
        <body>
        <main>
        <h1>\(Self.escaped(title))</h1>
        \(trouble.map { "<p class=\"trouble\" role=\"alert\">\(Self.escaped($0))</p>" } ?? "")
        \(content)
        <footer>A sandbox: invented banks, no real data.</footer>
        </main>
        </body>
        </html>

        """
    }

    /// Text for HTML, in element content and in quoted attributes.
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
    }

    /// A form field that nobody sees.
    static func hidden(_ name: String, _ value: String) -> String {
        "<input type=\"hidden\" name=\"\(escaped(name))\" value=\"\(escaped(value))\">"
    }
}
