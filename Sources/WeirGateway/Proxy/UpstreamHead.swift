import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// Makes the head of the request that the upstream gets.
enum UpstreamHead {
    static func make(for exchange: Exchange) -> HTTPRequestHead {
        let (request, route, table) = (exchange.request, exchange.route, exchange.core.table)
        let upstream = exchange.pool.settings
        var headers = HTTPHeaders()
        headers.reserveCapacity(exchange.head.headers.count + 10)
        headers.add(name: "Host", value: upstream.keepsHost ? request.authority : upstream.authority)
        let rules = HeaderRules.RequestRules(
            customerHeader: table.customerHeader,
            credentialHeader: table.credentialHeader,
            forwardsCredential: route.forwardsCredential || route.metering == nil,
            readsBody: route.metering?.readsBody ?? false
        )
        let isBelieved = exchange.core.believes(exchange.connection.peer)
        for field in exchange.head.headers {
            let name = field.name.lowercased()
            let isTrusted = isBelieved && trusted.contains(name)
            guard isTrusted || HeaderRules.isForwarded(name, connection: request.connectionTokens, under: rules) else {
                continue
            }
            if name == "x-forwarded-for" { continue }
            headers.add(name: field.name, value: field.value)
        }
        switch request.framing {
        case .none:
            // A server that expects a body must be told that there is none.
            if ["POST", "PUT", "PATCH"].contains(request.method) { headers.add(name: "Content-Length", value: "0") }
        case .length(let length): headers.add(name: "Content-Length", value: "\(length)")
        case .chunked: headers.add(name: "Transfer-Encoding", value: "chunked")
        }
        addOrigin(&headers, exchange)
        addIdentity(&headers, exchange)
        return HTTPRequestHead(
            version: .http1_1,
            method: exchange.head.method,
            uri: uri(route, exchange.values, request.target, upstream),
            headers: headers
        )
    }

    /// Of another proxy before the gateway, if it is one that is trusted.
    private static let trusted: Set<String> = [
        "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-real-ip",
    ]

    private static func addOrigin(_ headers: inout HTTPHeaders, _ exchange: Exchange) {
        let isBelieved = exchange.core.believes(exchange.connection.peer)
        let before = isBelieved ? exchange.head.headers["x-forwarded-for"] : []
        let chain = (before + [exchange.connection.peer]).filter { !$0.isEmpty }
        if !chain.isEmpty { headers.add(name: "X-Forwarded-For", value: chain.joined(separator: ", ")) }
        if !headers.contains(name: "x-forwarded-host"), !exchange.request.authority.isEmpty {
            headers.add(name: "X-Forwarded-Host", value: exchange.request.authority)
        }
        if !headers.contains(name: "x-forwarded-proto") { headers.add(name: "X-Forwarded-Proto", value: "http") }
        headers.add(name: "X-Request-Id", value: exchange.requestID.description)
    }

    /// Who the customer is, for the service behind the gateway.
    private static func addIdentity(_ headers: inout HTTPHeaders, _ exchange: Exchange) {
        guard let admitted = exchange.admitted else { return }
        for field in IdentityHeaders.fields(of: admitted) { headers.add(name: field.name, value: field.value) }
    }

    private static func uri(
        _ route: GatewayRoute,
        _ values: [String: String],
        _ target: RequestTarget,
        _ upstream: GatewayUpstream
    ) -> String {
        let path = route.rewrite?.path(with: values) ?? target.path.description
        return upstream.pathPrefix + path + (target.query.map { "?" + $0 } ?? "")
    }
}

/// The address of whoever makes a call.
enum ClientAddress {
    /// The address that the nearest proxy has seen: the last that `X-Forwarded-For` names, for all before it are what
    /// that proxy was told.
    static func told(in head: HTTPRequestHead) -> String? {
        guard let last = head.headers["x-forwarded-for"].last?.split(separator: ",").last else { return nil }
        let address = last.trimmingBlanks
        return address.isEmpty || address.utf8.count > 100 ? nil : address
    }
}

/// The headers that tell the service behind a proxy who the customer is.
enum IdentityHeaders {
    static let customer = "X-Weir-Customer-Id"
    static let external = "X-Weir-External-Id"
    static let user = "X-Weir-User"
    static let reservation = "X-Weir-Reservation"

    static func fields(of call: AdmittedCall) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        switch call.kind {
        case .held(let held):
            fields.append((customer, held.customer.description))
            if let text = held.externalID.flatMap(headerText) { fields.append((external, text)) }
            fields.append((reservation, held.name))
        case .counted(let id): fields.append((customer, id.description))
        }
        if let text = call.user.flatMap(headerText) { fields.append((user, text)) }
        return fields
    }

    /// All of the headers, empty where there is nothing to say, for a proxy that puts them in place of its client's.
    static func allFields(of call: AdmittedCall?) -> [(name: String, value: String)] {
        let known = call.map { fields(of: $0) } ?? []
        return [customer, external, user, reservation].map { name in
            (name, known.first { $0.name == name }?.value ?? "")
        }
    }

    /// The text as a header can hold it: what is not printable ASCII, and the percent sign, is percent-encoded.
    static func headerText(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        var result = ""
        for byte in text.utf8 {
            if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "%") {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" + hex : hex)
            }
        }
        return result
    }
}
