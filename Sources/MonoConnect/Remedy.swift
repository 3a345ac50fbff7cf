/// The fixed words of errors: what happened, and what to do about it.
enum Remedy {
    static func summary(of code: MonoError.Code) -> String {
        switch code {
        case .invalidKey: "the key cannot be used"
        case .insecureURL: "the address is not safe for a key"
        case .unauthorized: "the key was refused"
        case .forbidden: "this key may not do that"
        case .paymentRequired: "the request was refused, perhaps for the wallet's sake"
        case .notFound: "not found"
        case .invalidRequest: "the request was not accepted"
        case .conflict: "the request contradicts the present state"
        case .rateLimited: "too many requests"
        case .server: "a fault at the provider"
        case .timedOut: "no complete answer in time"
        case .connection: "the connection failed"
        case .responseTooLarge: "the answer is too large"
        case .redirected: "the server answered with a redirect"
        case .notJSON: "the answer is not JSON"
        case .unexpectedShape: "the answer cannot be read"
        case .reportedFailure: "the provider reports a failure"
        case .incompletePages: "the pages are not complete"
        case .jobFailed: "the job failed"
        case .jobTimedOut: "the job did not end in time"
        case .reauthorisationRequired: "the customer must sign in at the bank again"
        default: "the file cannot be used"
        }
    }

    static func text(for code: MonoError.Code) -> String {
        switch code {
        case .unauthorized:
            "Check MONO_SECRET_KEY: it must be the secret key (test_sk_… or live_sk_…) of the app, complete and current."
        case .forbidden: "Ask Mono to enable this product for the app, or use another key."
        case .paymentRequired: "Check the balance of the Mono wallet."
        case .notFound: "Check the id; an account that was unlinked is gone for good."
        case .invalidRequest: "Correct the parameters; repeating the same request will not help."
        case .conflict: "Look at the present state first, then try again."
        case .rateLimited: "Wait a minute, or lower requests-per-second in the configuration."
        case .server: "Try again later; if it stays, tell Mono the time and the operation."
        case .timedOut: "Try again later, or allow more time."
        case .connection: "Check the network and the address, then try again."
        case .responseTooLarge: "Ask for a smaller period, or raise the limit on the response size."
        case .redirected: "Check the base URL; redirects are refused so that the key goes nowhere else."
        case .notJSON: "Check the base URL; a proxy or a maintenance page may have answered."
        case .unexpectedShape: "Nothing was guessed. If Mono changed its format, Folio needs an update."
        case .reportedFailure: "Correct what the provider names, then try again."
        case .incompletePages: "Fetch again; rows may have arrived in between."
        case .jobFailed: "Try again later; the bank may be down."
        case .jobTimedOut: "Try again later; the job may still end."
        case .reauthorisationRequired: "Send the customer a new link: folio link --reauthorise ACCOUNT."
        case .insecureURL: "Use https; plain http is for servers on this machine only."
        default: "Check the path and its permissions."
        }
    }
}
