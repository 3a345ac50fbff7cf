/// The banks (Mono Connect, Institutions: version 3, where ids keep their underscore).
enum InstitutionRoutes {
    static let all = [Route("GET", "/v3/institutions", "institutions", list)]

    private static func list(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let scope = request.query["scope"] ?? "financial_data"
        let banks = exchange.world.institutions.filter { bank in
            scope == "financial_data"
                && request.query["bank_code"].map { $0 == bank.bankCode } ?? true
                && request.query["auth_method"].map { method in
                    bank.authMethods.contains { $0.kind.rawValue == method }
                } ?? true
        }
        return exchange.envelope.success(
            .array(banks.map(json)), message: "Request completed successfully")
    }

    static func json(_ bank: SandboxInstitution) -> JSON {
        .members([
            "_id": .string(bank.id), "name": .string(bank.name), "type": .string(bank.kind.rawValue),
            "icon": .string(bank.iconURL), "identifier": .string(bank.identifier),
            "nip_code": .text(bank.nipCode), "bank_code": .string(bank.bankCode),
            "country": .string(bank.country.rawValue), "primary_color": .string(bank.primaryColor),
            "scope": .array([
                .members(["name": .string("Financial Data"), "type": .string("financial_data")])
            ]),
            "auth_methods": .array(bank.authMethods.map(method)),
        ])
    }

    private static func method(_ method: SandboxAuthMethod) -> JSON {
        .members(["type": .string(method.kind.rawValue), "ui": form(method.title, method.fields)])
    }

    static func form(_ title: String, _ fields: [SandboxFormField]) -> JSON {
        .members([
            "title": .string(title),
            "form": .array(
                fields.map { field in
                    .members([
                        "type": .string(field.type), "name": .string(field.name), "hint": .string(field.hint),
                        "contentType": .string(field.contentType),
                    ])
                }),
        ])
    }
}
