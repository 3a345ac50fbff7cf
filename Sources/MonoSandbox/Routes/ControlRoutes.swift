/// The sandbox's own switches under `/_sandbox`, for people who run it by itself.
enum ControlRoutes {
    static let all = [
        Route("GET", "/_sandbox/quirks", Route.controlOperation, showQuirks),
        Route("PUT", "/_sandbox/quirks", Route.controlOperation, setQuirks),
        Route("PUT", "/_sandbox/faults", Route.controlOperation, setFaults),
        Route("PUT", "/_sandbox/refresh-outcome", Route.controlOperation, setRefreshOutcome),
        Route("GET", "/_sandbox/requests", Route.controlOperation, showRequests),
    ]

    private static func showQuirks(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let on = await exchange.state.quirks.map(\.rawValue).sorted()
        return exchange.envelope.success(
            .members([
                "on": .array(on.map(JSON.string)),
                "known": .array(SandboxQuirk.allCases.map { .string($0.rawValue) }),
            ]))
    }

    /// Body: a list of names; an empty one ends all quirks.
    private static func setQuirks(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard case .array(let names)? = request.json else {
            throw Refusal.invalid("body", "a list of names is required")
        }
        let quirks = try names.map { name in
            guard let quirk = name.text.flatMap(SandboxQuirk.init) else {
                throw Refusal.invalid(
                    "quirk", "known quirks: \(SandboxQuirk.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return quirk
        }
        await exchange.state.set(quirks: Set(quirks))
        return try await showQuirks(request, exchange)
    }

    /// Body: a list of `{"fault": NAME, "value": …, "operation": …, "count": …}`; an empty one ends all faults.
    private static func setFaults(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard case .array(let items)? = request.json else {
            throw Refusal.invalid("body", "a list of faults is required")
        }
        let rules = try items.map { item in
            guard let name = item["fault"]?.text, let fault = SandboxFault(name: name, value: item["value"])
            else {
                throw Refusal.invalid(
                    "fault", "the fault or its value is not known; see Documentation/sandbox.md")
            }
            return SandboxFaultRule(fault, operation: try operation(item), count: try count(item))
        }
        await exchange.state.set(rules: rules)
        return exchange.envelope.success(.members(["rules": .integer(Int64(rules.count))]))
    }

    private static func operation(_ item: JSON) throws(Refusal) -> String? {
        guard let value = item["operation"], value != .null else { return nil }
        guard let name = value.text, RouteTable.all.contains(where: { $0.operation == name }) else {
            throw .invalid("operation", "the operation is not known; see Documentation/sandbox.md")
        }
        return name
    }

    private static func count(_ item: JSON) throws(Refusal) -> Int? {
        guard let value = item["count"], value != .null else { return nil }
        guard let count = value.wholeNumber, count > 0 else {
            throw .invalid("count", "count must be a positive number")
        }
        return Int(count)
    }

    /// Body: the name of an outcome as a JSON text.
    private static func setRefreshOutcome(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let outcome = request.json?.text.flatMap(SandboxRefreshOutcome.init) else {
            let known = SandboxRefreshOutcome.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal.invalid("body", "one of: \(known)")
        }
        await exchange.state.set(refreshOutcome: outcome)
        return exchange.envelope.success(.string(outcome.rawValue))
    }

    private static func showRequests(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let requests = await exchange.state.requests.suffix(1000).map { record in
            JSON.members([
                "method": .string(record.method), "path": .string(record.path),
                "operation": .string(record.operation),
            ])
        }
        return exchange.envelope.success(.array(requests))
    }
}
