import WeirCore
import WeirServices

/// The variables about Stripe, read together: a key says by its prefix which workspace the pair is for.
///
/// No value is ever named in a complaint.
struct StripeSettings {
    private(set) var keys: [StripeEnvironment] = []
    private(set) var complaints: [ConfigurationComplaint] = []

    init(environment: [String: String]) {
        read(.stripeSecretKey, .stripeWebhookSecret, nil, environment)
        read(.stripeTestSecretKey, .stripeTestWebhookSecret, .test, environment)
        if keys.count == 2, keys[0].key.mode == keys[1].key.mode {
            complain(
                .stripeSecretKey,
                "STRIPE_SECRET_KEY and STRIPE_TEST_SECRET_KEY are both test keys; give the live one as the first"
            )
        }
    }

    private mutating func read(
        _ keySetting: ServerSetting,
        _ secretSetting: ServerSetting,
        _ mode: WorkspaceMode?,
        _ environment: [String: String]
    ) {
        let secrets = secrets(secretSetting, environment)
        // An empty variable is an absent one, as container files have it.
        guard let text = environment[keySetting.variable], !text.isEmpty else {
            if !(secrets ?? []).isEmpty {
                complain(
                    secretSetting,
                    "\(secretSetting.variable) needs \(keySetting.variable), which says whose secret it is"
                )
            }
            return
        }
        guard let key = StripeKey(text), key.mode == mode ?? key.mode else {
            let rule = mode == nil ? StripeKey.rule : "begins with sk_test_ or rk_test_"
            complain(keySetting, "\(keySetting.variable) must be a secret key of Stripe's, which \(rule)")
            return
        }
        keys.append(StripeEnvironment(key: key, webhookSecrets: secrets ?? []))
    }

    /// The secrets, separated by commas; nil when there is no such variable, or a wrong one.
    ///
    /// A blank one is never taken for none: whoever sets it means to have one, and would accept what anyone signs.
    private mutating func secrets(
        _ setting: ServerSetting,
        _ environment: [String: String]
    ) -> [StripeWebhookSecret]? {
        guard let text = environment[setting.variable] else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        let secrets = parts.compactMap { StripeWebhookSecret($0) }
        guard secrets.count == parts.count, secrets.count <= StripeWebhookSecret.maximumCount else {
            let problem =
                parts.allSatisfy(\.isEmpty)
                ? "is empty; take the variable away, or give it the endpoint's signing secret (whsec_…)"
                : "must be up to \(StripeWebhookSecret.maximumCount) signing secrets with commas between them; each "
                    + StripeWebhookSecret.rule
            complain(setting, "\(setting.variable) \(problem)")
            return nil
        }
        return secrets
    }

    private mutating func complain(_ setting: ServerSetting, _ text: String) {
        complaints.append(ConfigurationComplaint(setting: setting, text: text))
    }

    static func complaints(aboutBase base: String) -> [ConfigurationComplaint] {
        let isURL = ["https://", "http://"].contains { base.hasPrefix($0) && base.utf8.count > $0.utf8.count }
        guard isURL, !base.hasSuffix("/"), !base.contains(where: \.isWhitespace) else {
            let text = "STRIPE_API_BASE must be an address like https://api.stripe.com, without a slash at the end"
            return [ConfigurationComplaint(setting: .stripeAPIBase, text: text)]
        }
        return []
    }
}
