package import WeirAPI
import WeirPrimitives

extension RouteTable {
    /// Reads a table as the file has it.
    ///
    /// - Throws: ``ErrorCode/invalidInput`` with all that is wrong, each at its place.
    package init(_ value: JSONValue) throws(APIError) {
        self = try ObjectReader.read(value) { fields in Self.read(fields) }
    }

    private static func read(_ fields: ObjectReader) -> RouteTable? {
        let version = fields.required("version") { $0.int(in: 1...1) }
        let workspace = fields.optional("workspace") { $0.string(maxBytes: 100) }
        let customerHeader = fields.optional("customerHeader") { $0.headerName() }
        let credentialHeader = fields.optional("credentialHeader") { $0.headerName() }
        let answersAsks = fields.optional("ask") { $0.bool() } ?? false
        let trustsForwarded = fields.optional("trustForwarded") { $0.bool() } ?? false
        let allowances = fields.optional("openAllowance") { value in
            value.map(maxCount: maximumRoutes) { _, value in value.quantity(in: .zero...Quantity.inputLimit) }
        }
        let ledgerTimeout = fields.optional("ledgerTimeoutMs") { $0.int(in: GatewayRoute.Timeouts.range) }
        let upstreams = fields.optional("upstreams") { value in
            value.map(maxCount: maximumUpstreams) { name, value in value.upstream(named: name) }
        }
        let known = Set((upstreams ?? [:]).keys)
        let routes = fields.required("routes") { value in
            value.array(minCount: 1, maxCount: maximumRoutes) { $0.route(upstreams: known, isAskedOnly: answersAsks) }
        }
        guard version != nil, let routes else { return nil }
        let table = RouteTable(
            routes: routes,
            upstreams: upstreams ?? [:],
            workspace: workspace ?? "live",
            customerHeader: customerHeader ?? defaultCustomerHeader,
            credentialHeader: credentialHeader ?? "authorization",
            answersAsks: answersAsks,
            trustsForwarded: trustsForwarded,
            openAllowances: allowances ?? [:],
            ledgerTimeout: ledgerTimeout ?? defaultLedgerTimeout
        )
        table.reportDoubts(to: fields)
        return table
    }

    /// What is right by itself and cannot be meant.
    private func reportDoubts(to fields: ObjectReader) {
        var names: [String: Int] = [:]
        for (index, route) in routes.enumerated() {
            let path = FieldPath.root.member("routes").element(index)
            if let first = names[route.name] {
                let message = "the name '\(route.name)' is that of routes[\(first)] too"
                fields.issues.report(path.member("name").text, .conflictingFields, message)
            }
            names[route.name] = index
            if let cover = cover(of: index) {
                let message = "no call comes here: '\(routes[cover].name)' stands before it and takes them all"
                fields.issues.report(path.member("path").text, .conflictingFields, message)
            }
        }
        let features = Set(routes.compactMap(\.metering?.feature))
        for feature in openAllowances.keys.sorted() where !features.contains(feature) {
            let path = FieldPath.root.member("openAllowance").member(feature)
            fields.issues.report(
                path.text,
                .unknownValue,
                "'\(path.text)' is the allowance of a feature that no route has"
            )
        }
        if customerHeader == credentialHeader {
            fields.report("customerHeader", .conflictingFields, "must not be the header of the credential")
        }
    }
}

extension ValueReader {
    fileprivate func headerName() -> String? {
        string(maxBytes: 100, expected: "the name of a header") { name in
            name.utf8.allSatisfy(HeaderRules.isTokenByte)
        }?
        .lowercased()
    }

    // MARK: Upstreams

    fileprivate func upstream(named name: String) -> GatewayUpstream? {
        object { fields in
            let url = fields.required("url") { $0.upstreamAddress(named: name) }
            let keepsHost = fields.optional("keepHost") { $0.bool() }
            let connect = fields.optional("connectTimeoutMs") { $0.int(in: GatewayRoute.Timeouts.range) }
            let connections = fields.optional("maxConnections") { $0.int(in: 1...65_000) }
            let waiting = fields.optional("maxWaiting") { $0.int(in: 0...65_000) }
            let authorities = fields.optional("caFile") { $0.string(maxBytes: 4096) }
            if authorities != nil, url?.isSecure == false {
                fields.report("caFile", .notAllowed, "is of use only with an address that begins with https://")
            }
            let kept = fields.optional("keepAliveMs") { $0.int(in: 0...3_600_000) }
            guard var upstream = url else { return nil }
            upstream.keepsHost = keepsHost ?? upstream.keepsHost
            upstream.connectTimeout = connect ?? upstream.connectTimeout
            upstream.maximumConnections = connections ?? upstream.maximumConnections
            upstream.maximumWaiting = waiting ?? upstream.maximumWaiting
            upstream.keptFor = kept ?? upstream.keptFor
            upstream.authorityFile = authorities
            return upstream
        }
    }

    private func upstreamAddress(named name: String) -> GatewayUpstream? {
        guard let text = string(maxBytes: 1000) else { return nil }
        let form = "must be an address like http://127.0.0.1:9000 or https://api.internal/base"
        let isSecure = text.hasPrefix("https://")
        guard isSecure || text.hasPrefix("http://") else {
            report(.invalidFormat, form)
            return nil
        }
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = String(rest[..<end])
        var prefix = String(rest[end...])
        while prefix.hasSuffix("/") { prefix.removeLast() }
        guard HostName.isAuthority(authority), let (host, port) = Self.hostAndPort(authority, isSecure ? 443 : 80),
            prefix.isEmpty || (try? GatewayPath(prefix))?.description == prefix
        else {
            report(.invalidFormat, form)
            return nil
        }
        return GatewayUpstream(name: name, host: host, port: port, isSecure: isSecure, pathPrefix: prefix)
    }

    private static func hostAndPort(_ authority: String, _ usual: Int) -> (String, Int)? {
        var name = authority
        var port = usual
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            guard let number = Int(authority[authority.index(after: colon)...]), (1...65_535).contains(number) else {
                return nil
            }
            port = number
            name = String(authority[..<colon])
        }
        if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
        return name.isEmpty ? nil : (name, port)
    }

    // MARK: Routes

    fileprivate func route(upstreams: Set<String>, isAskedOnly: Bool) -> GatewayRoute? {
        object { fields in
            let path = fields.required("path") { $0.template() }
            let name = fields.optional("name") { $0.slug() }
            let hosts = fields.optional("hosts") { value in value.array(maxCount: 100) { $0.hostPattern() } }
            let methods = fields.optional("methods") { value in value.array(maxCount: 20) { $0.method() } }
            let upstream = fields.optional("upstream") { $0.upstreamName(among: upstreams) }
            let rewrite = fields.optional("rewrite") { $0.template() }
            let isFree = fields.optional("free") { $0.bool() } ?? false
            let timeouts = fields.optional("timeouts") { $0.timeouts() }
            let body = fields.optional("maxBodyBytes") { $0.int(in: 0...Int(1) << 50) }
            let forwards = fields.optional("forwardCredential") { $0.bool() }
            let metering = GatewayRoute.Metering.read(fields, isFree: isFree, names: path?.names ?? [])
            if !fields.contains("upstream"), !isAskedOnly {
                fields.report("upstream", .required, "is required, unless the table says 'ask: true'")
            }
            guard let path else { return nil }
            if let rewrite, let stray = rewrite.names.first(where: { !path.names.contains($0) }) {
                fields.report("rewrite", .unknownValue, "has the name '\(stray)', which 'path' does not have")
            }
            return GatewayRoute(
                name: name ?? path.description,
                hosts: hosts ?? [],
                path: path,
                methods: methods ?? [],
                upstream: upstream,
                rewrite: rewrite,
                metering: metering,
                timeouts: timeouts ?? GatewayRoute.Timeouts(),
                maximumBodyBytes: body ?? GatewayRoute.defaultMaximumBodyBytes,
                forwardsCredential: forwards ?? false
            )
        }
    }

    private func template() -> PathTemplate? {
        guard let text = string(maxBytes: 1000) else { return nil }
        do throws(PathTemplateFault) {
            let template = try PathTemplate(text)
            guard template.segments.first != .literal(AskPath.prefix) else {
                report(.notAllowed, "must not be below '/\(AskPath.prefix)', which is the gateway's own")
                return nil
            }
            return template
        } catch {
            report(.invalidFormat, error.explanation)
            return nil
        }
    }

    private func hostPattern() -> HostPattern? {
        guard let text = string(maxBytes: 255) else { return nil }
        guard let pattern = HostPattern(text) else {
            report(.invalidFormat, "must be a host without a port, like api.example.com or *.example.com")
            return nil
        }
        return pattern
    }

    private func method() -> String? {
        let form = "the name of a method in capital letters, other than CONNECT and TRACE"
        return string(maxBytes: 20, expected: form) { name in
            name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "-") }
                && name != "CONNECT" && name != "TRACE"
        }
    }

    private func upstreamName(among names: Set<String>) -> String? {
        guard let name = string(maxBytes: 100) else { return nil }
        guard names.contains(name) else {
            reportUnknown(name, allowed: names.sorted())
            return nil
        }
        return name
    }

    private func timeouts() -> GatewayRoute.Timeouts? {
        object { fields in
            var timeouts = GatewayRoute.Timeouts()
            let range = GatewayRoute.Timeouts.range
            timeouts.answer = fields.optional("answerMs") { $0.int(in: range) } ?? timeouts.answer
            timeouts.idle = fields.optional("idleMs") { $0.int(in: range) } ?? timeouts.idle
            timeouts.total = fields.optional("totalMs") { $0.int(in: range) } ?? timeouts.total
            return timeouts
        }
    }
}

extension GatewayRoute.Metering {
    /// Reads what a route counts; nil for one that is free.
    fileprivate static func read(_ fields: ObjectReader, isFree: Bool, names: [String]) -> Self? {
        let feature = fields.optional("feature") { $0.slug() }
        let eventName = fields.optional("eventName") { $0.string(maxBytes: 255) }
        let quantity = fields.optional("quantity") { $0.quantityRule(names: names) }
        let properties = fields.optional("properties") { value in
            value.map(maxCount: maximumProperties) { _, value in value.source(names: names) }
        }
        let success = fields.optional("success") { $0.statuses() }
        let abort = fields.optional("onClientAbort") { $0.choice(AbortPolicy.self) }
        let unknown = fields.optional("onUnknown") { $0.choice(UnknownPolicy.self) }
        let hold = fields.optional("holdSeconds") { $0.int(in: holdRange) }
        let counts = fields.optional("countWhenAsked") { $0.bool() }
        guard let feature else {
            if !isFree, !fields.contains("feature") {
                fields.report("feature", .required, "is required; say 'free: true' for calls that count as nothing")
            }
            return nil
        }
        if isFree { fields.report("free", .conflictingFields, "must not be true beside 'feature'") }
        return GatewayRoute.Metering(
            feature: feature,
            eventName: eventName,
            quantity: quantity ?? QuantityRule(),
            properties: (properties ?? [:]).sorted { $0.key < $1.key }
                .map { GatewayRoute.Property(name: $0.key, source: $0.value) },
            success: success ?? .successful,
            clientAbort: abort ?? .commit,
            unknownOutcome: unknown ?? .release,
            holdSeconds: hold ?? defaultHoldSeconds,
            countsWhenAsked: counts ?? false
        )
    }
}

extension ValueReader {
    /// A quantity as such, or `{reserve, count, missing}`.
    fileprivate func quantityRule(names: [String]) -> QuantityRule? {
        guard case .object = value else { return reserved(names: names).map { QuantityRule(reserved: $0) } }
        return object { fields in
            let reserved = fields.optional("reserve") { $0.reserved(names: names) }
            let counted = fields.optional("count") { $0.counted(names: names) }
            let missing = fields.optional("missing") { $0.choice(MissingQuantity.self) }
            return QuantityRule(reserved: reserved, counted: counted ?? [], missing: missing ?? .reserved)
        }
    }

    private func reserved(names: [String]) -> ValueSource? {
        guard let source = source(names: names) else { return nil }
        guard source.isOfRequest else {
            report(.notAllowed, "must be known before the call is forwarded: a number, 'path' or 'header'")
            return nil
        }
        guard case .constant(let constant) = source else { return source }
        guard let quantity = constant.quantity, quantity > .zero else {
            report(.outOfRange, "must be greater than 0 and at most \(Quantity.inputLimit)")
            return nil
        }
        return source
    }

    private func counted(names: [String]) -> [ValueSource]? {
        guard case .array = value else { return source(names: names).map { [$0] } }
        return array(minCount: 1, maxCount: 10) { $0.source(names: names) }
    }

    /// A constant, or where a value is taken from: `{path: agent}`.
    fileprivate func source(names: [String]) -> ValueSource? {
        switch value {
        case .string:
            return string(maxBytes: CallValue.maximumTextBytes).map { .constant(.text($0)) }
        case .bool(let bool):
            return .constant(.bool(bool))
        case .number, .oversizedNumber:
            return decimal().map { .constant(.number($0)) }
        case .null, .array, .object:
            return object { fields in fields.source(names: names) }
        }
    }

    fileprivate func statuses() -> StatusSet? {
        let form = "must be statuses like 200, 2xx or 200-204"
        let ranges = array(minCount: 1, maxCount: 50) { value -> ClosedRange<Int>? in
            if case .number = value.value { return value.int(in: 100...599).map { $0...$0 } }
            guard let text = value.string(maxBytes: 20) else { return nil }
            guard let range = StatusSet.range(text) else {
                value.report(.invalidFormat, form)
                return nil
            }
            return range
        }
        return ranges.map { StatusSet($0) }
    }
}

extension ObjectReader {
    fileprivate func source(names: [String]) -> ValueSource? {
        let sources: [ValueSource?] = [
            optional("constant") { $0.source(names: []) },
            optional("path") { value in
                guard let name = value.string(maxBytes: 64) else { return nil }
                guard names.contains(name) else {
                    value.report(.unknownValue, "must be a name of the route's path")
                    return nil
                }
                return .path(name)
            },
            optional("header") { value in value.headerName().map { .requestHeader($0) } },
            optional("responseHeader") { value in value.headerName().map { .answerHeader($0) } },
            optional("response") { value in
                guard let text = value.string(maxBytes: 1000) else { return nil }
                guard let path = JSONFieldPath(text) else {
                    let form = "must name a field like usage.total_tokens, at most \(JSONFieldPath.maximumDepth) deep"
                    value.report(.invalidFormat, form)
                    return nil
                }
                return .answerField(path)
            },
        ]
        let given = ["constant", "path", "header", "responseHeader", "response"].filter { contains($0) }
        guard given.count == 1 else {
            let choices = "'constant', 'path', 'header', 'responseHeader' and 'response'"
            issues.report(path.text, .conflictingFields, "'\(path.text)' must have one of \(choices)")
            return nil
        }
        return sources.compactMap(\.self).first
    }
}
