import Foundation

/// Names and values as a browser sends a form or a query (`application/x-www-form-urlencoded`).
enum FormEncoding {
    static func decode(_ text: String) -> [String: String] {
        var values: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            values[plain(parts[0])] = parts.count > 1 ? plain(parts[1]) : ""
        }
        return values
    }

    /// The names and values in the order of the names.
    static func encode(_ values: [String: String]) -> String {
        values.sorted { $0.key < $1.key }.map { "\(escaped($0.key))=\(escaped($0.value))" }
            .joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private static func plain(_ text: Substring) -> String {
        text.replacing("+", with: " ").removingPercentEncoding ?? String(text)
    }
}
