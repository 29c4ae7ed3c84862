import WeirAPI
import WeirCore
import WeirServices

/// Reads the registration of public keys: one JSON Web Key, or a set of them (RFC 7517).
enum TokenKeyRequest {
    static func register(_ fields: ObjectReader) -> RegisterTokenKeys? {
        let single = fields.optional("jwk") { publicKey($0) }
        let set = fields.optional("jwks") { keySet($0) }
        let name = fields.optional("name") { $0.name() }
        let issuer = fields.optional("issuer") { $0.string(maxBytes: 500) }
        let audience = fields.optional("audience") { $0.string(maxBytes: 500) }
        let claim = fields.optional("customerClaim") { $0.string(maxBytes: 100) }
        switch (fields.says("jwk"), fields.says("jwks")) {
        case (false, false): fields.report("jwk", .required, "or 'jwks' is required")
        case (true, true): fields.report("jwks", .conflictingFields, "and 'jwk' exclude each other; give one of them")
        case (true, false), (false, true): break
        }
        let keys = single.map { [$0] } ?? set ?? []
        guard !keys.isEmpty else { return nil }
        return RegisterTokenKeys(keys: keys, name: name, issuer: issuer, audience: audience, customerClaim: claim)
    }

    /// A JWKS document; members other than `keys` are of no interest, as the standard has it.
    private static func keySet(_ field: ValueReader) -> [PublicTokenKey]? {
        guard case .object(let object)? = field.json() else {
            field.report(.invalidType, "must be a JWKS document: {\"keys\": […]}")
            return nil
        }
        guard let list = object["keys"]?.arrayValue, (1...TokenKey.maximumCount).contains(list.count) else {
            field.report(.invalidFormat, "must have 1 to \(TokenKey.maximumCount) 'keys'")
            return nil
        }
        var keys: [PublicTokenKey] = []
        for (index, value) in list.enumerated() {
            // Keys for encryption stand in the same sets, and are not for tokens.
            if value.objectValue?["use"]?.stringValue == "enc" { continue }
            guard let key = publicKey(value, field, "its key \(index)") else { return nil }
            if keys.contains(where: { $0.keyID == key.keyID }) {
                field.report(.conflictingFields, "has the 'kid' '\(key.keyID)' twice")
                return nil
            }
            keys.append(key)
        }
        if keys.isEmpty { field.report(.tooFew, "has no key for signatures") }
        return keys
    }

    private static func publicKey(_ field: ValueReader) -> PublicTokenKey? {
        guard let value = field.json() else { return nil }
        return publicKey(value, field, "the key")
    }

    /// The public key in a JWK, with the members that matter and no other.
    private static func publicKey(_ value: JSONValue, _ field: ValueReader, _ subject: String) -> PublicTokenKey? {
        func refuse(_ code: IssueCode, _ predicate: String) -> PublicTokenKey? {
            field.report(code, "is not accepted: \(subject) \(predicate)")
            return nil
        }
        guard case .object(let jwk) = value else { return refuse(.invalidType, "must be a JSON object") }
        let type = jwk["kty"]?.stringValue ?? ""
        if ["d", "p", "q", "dp", "dq", "qi", "k"].contains(where: { jwk[$0] != nil }) {
            return refuse(.notAllowed, "has its secret part with it; send the public key only, and replace this one")
        }
        guard let keyID = jwk["kid"]?.stringValue, (1...200).contains(keyID.utf8.count) else {
            return refuse(.required, "needs a 'kid' of 1 to 200 bytes, which tokens name in their header")
        }
        guard !keyID.hasPrefix("weir:") else { return refuse(.notAllowed, "has a 'kid' that begins with 'weir:'") }
        if let use = jwk["use"]?.stringValue, use != "sig" { return refuse(.notAllowed, "is not for signatures") }
        guard let form = KeyForm(type: type, curve: jwk["crv"]?.stringValue) else {
            return refuse(.unknownValue, "must be of type RSA, EC (P-256, P-384, P-521) or OKP (Ed25519)")
        }
        let stated = jwk["alg"]?.stringValue
        guard let algorithm = stated.map({ TokenAlgorithm(rawValue: $0) }) ?? form.algorithms.first,
            form.algorithms.contains(algorithm)
        else {
            let list = form.algorithms.map(\.rawValue).joined(separator: ", ")
            return refuse(.unknownValue, "must have one of \(list) as its 'alg', not '\(stated ?? "")'")
        }
        var kept: JSONObject = ["kty": .string(type), "kid": .string(keyID), "alg": .string(algorithm.rawValue)]
        for name in form.members {
            guard let text = jwk[name]?.stringValue, !text.isEmpty, text.utf8.count <= 2048 else {
                return refuse(.required, "needs '\(name)'")
            }
            kept[name] = .string(text)
        }
        if let modulus = jwk["n"]?.stringValue, form == .rsa {
            let bits = (Base64URL.decode(modulus)?.drop { $0 == 0 }.count ?? 0) * 8
            guard (2048...8192).contains(bits) else {
                return refuse(.outOfRange, "must have 2048 to 8192 bits, not \(bits)")
            }
        }
        return PublicTokenKey(
            keyID: keyID,
            jwk: JSONText(canonical: String(decoding: JSONValue.object(kept).canonicalBytes, as: UTF8.self)),
            algorithm: algorithm
        )
    }

    /// What a key is made of, and the algorithms that it is for; the first is the usual one.
    private enum KeyForm {
        case rsa
        case p256
        case p384
        case p521
        case ed25519

        init?(type: String, curve: String?) {
            switch (type, curve) {
            case ("RSA", _): self = .rsa
            case ("EC", "P-256"): self = .p256
            case ("EC", "P-384"): self = .p384
            case ("EC", "P-521"): self = .p521
            case ("OKP", "Ed25519"): self = .ed25519
            case _: return nil
            }
        }

        var algorithms: [TokenAlgorithm] {
            switch self {
            case .rsa: [.rs256, .rs384, .rs512, .ps256, .ps384, .ps512]
            case .p256: [.es256]
            case .p384: [.es384]
            case .p521: [.es512]
            case .ed25519: [.edDSA]
            }
        }

        var members: [String] {
            switch self {
            case .rsa: ["n", "e"]
            case .p256, .p384, .p521: ["crv", "x", "y"]
            case .ed25519: ["crv", "x"]
            }
        }
    }
}
