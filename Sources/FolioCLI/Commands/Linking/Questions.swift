import Foundation
import MonoConnect
import StatementModel

/// Asks the person at the terminal, or reads a line each from standard input.
enum Questions {
    /// A value for each field of a form; secrets do not show while they are typed.
    static func answers(to form: SignInForm) throws -> [String: Sensitive<String>] {
        if let title = form.title { Console.remark(TerminalText.safe(title)) }
        var answers: [String: Sensitive<String>] = [:]
        for field in form.fields {
            let hint = TerminalText.safe(field.hint ?? field.name)
            let isSecret = [field.contentType, field.name].contains { name in
                ["password", "pin", "otp"].contains { name?.lowercased().contains($0) ?? false }
            }
            answers[field.name] = Sensitive(try answer(to: hint, isSecret: isSecret))
        }
        return answers
    }

    /// The number of one of several accounts.
    static func choice(of accounts: [PartnerAccount]) throws -> String {
        for (index, account) in accounts.enumerated() {
            let texts = [account.number, account.name, account.typeText].compactMap(\.self)
            Console.remark("\(index + 1)  " + texts.map(TerminalText.safe).joined(separator: "  "))
        }
        let text = try answer(to: "Which account (1 to \(accounts.count), or its number)", isSecret: false)
        if let index = Int(text), accounts.indices.contains(index - 1),
            let number = accounts[index - 1].number
        {
            return number
        }
        guard accounts.contains(where: { $0.number == text }) else {
            throw CommandFailure(.usage, "There is no such account to choose.")
        }
        return text
    }

    private static func answer(to question: String, isSecret: Bool) throws -> String {
        Console.remark("\(question):")
        let isTerminal = isatty(STDIN_FILENO) == 1
        let settings = isTerminal && isSecret ? Echo.off() : nil
        defer { settings?.restore() }
        guard let line = readLine(strippingNewline: true) else {
            throw CommandFailure(.usage, "Standard input ended before '\(question)' was answered.")
        }
        return line
    }
}

/// The terminal's echo, switched off while a secret is typed.
private struct Echo {
    private var settings: termios

    /// Switches the echo off; nil when the terminal does not let it.
    static func off() -> Echo? {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else { return nil }
        return Echo(settings: settings)
    }

    func restore() {
        var settings = settings
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
    }
}
