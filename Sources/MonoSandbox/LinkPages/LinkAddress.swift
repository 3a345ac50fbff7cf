import Foundation

/// Where the link page sends a browser back to.
enum LinkAddress {
    /// Only web addresses: `javascript:` and the like would run in the page.
    static func isSafe(_ address: String) -> Bool {
        guard let components = URLComponents(string: address), let host = components.host, !host.isEmpty
        else {
            return false
        }
        let hasControl = address.unicodeScalars.contains { $0.value < 0x21 || $0.value == 0x7F }
        return ["http", "https"].contains(components.scheme?.lowercased() ?? "") && !hasControl
    }

    /// The address with further parameters.
    ///
    /// Own choice: `code`, `status` and `reason`.
    static func adding(_ parameters: KeyValuePairs<String, String>, to address: String) -> String {
        guard var components = URLComponents(string: address) else { return address }
        // Encoded, since what is there already must stay as it is written.
        components.percentEncodedQueryItems =
            (components.percentEncodedQueryItems ?? [])
            + parameters.map { URLQueryItem(name: $0.key, value: $0.value) }
        return components.string ?? address
    }
}
