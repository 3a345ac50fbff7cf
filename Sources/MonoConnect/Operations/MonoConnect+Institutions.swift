extension MonoConnect {
    /// The banks that can be linked (`GET /v3/institutions`).
    ///
    /// - Parameters:
    ///   - scope: `financial_data` unless another is given.
    ///   - bankCode: only the bank with this code.
    ///   - authenticationMethod: only banks with this way to sign in.
    /// - Throws: ``MonoError``.
    public func institutions(
        scope: String = "financial_data", bankCode: String? = nil, authenticationMethod: String? = nil
    ) async throws -> [LinkingInstitution] {
        var call = Call(operation: "institutions", path: ["v3", "institutions"], query: [("scope", scope)])
        if let bankCode { call.query.append(("bank_code", bankCode)) }
        if let authenticationMethod { call.query.append(("auth_method", authenticationMethod)) }
        return try await send(call).items("institution").map { (fields) throws(MonoError) in
            try LinkingInstitution(fields)
        }
    }
}
