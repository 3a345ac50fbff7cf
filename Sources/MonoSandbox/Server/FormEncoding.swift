import Foundation

/// Names and values as a browser sends a form (`application/x-www-form-urlencoded`).
enum FormEncoding {
    static func decode(_ text: String) -> [String: String] {
        var values: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            values[plain(parts[0])] = parts.count > 1 ? plain(parts[1]) : ""
        }
        return values
    }

    private static func plain(_ text: Substring) -> String {
        text.replacing("+", with: " ").removingPercentEncoding ?? String(text)
    }
}
