import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// What a catalogue comes to, as the API shows it.
struct CatalogOutcomeBody: JSONWritable {
    let outcome: CatalogOutcome
    let isApplied: Bool

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("applied", isApplied)
            json.member("applyTo", outcome.options.reach.rawValue)
            json.member("prune", outcome.options.prunes)
            json.object("summary") { json in
                for action in CatalogItemChange.Action.allCases {
                    json.member(action.rawValue, outcome.changes.count { $0.action == action })
                }
                json.member("unchanged", outcome.unchanged)
            }
            json.member("changes", outcome.changes.map(ChangeBody.init))
            json.member("kept", outcome.kept.map(KeptBody.init))
            json.member("effect", PolicyEffectBody(outcome.effect))
        }
    }

    private struct ChangeBody: JSONWritable {
        let change: CatalogItemChange

        init(_ change: CatalogItemChange) { self.change = change }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("action", change.action.rawValue)
                json.member("kind", change.item?.kind.rawValue)
                json.member("name", change.item?.name)
                json.memberIfPresent("version", change.version)
                json.member("fields", fields)
            }
        }

        /// What is archived or deleted loses no field.
        private var fields: [CatalogDifference.Field] {
            guard let after = change.after else { return [] }
            return CatalogDifference.fields(from: change.before.map(Self.value), to: Self.value(after))
        }

        private static func value(_ item: CatalogItem) -> JSONValue {
            // What Weir writes is JSON.
            (try? JSONParser.parse(CatalogItemBody(item).jsonBytes)) ?? .null
        }
    }

    private struct KeptBody: JSONWritable {
        let kept: KeptCatalogItem

        init(_ kept: KeptCatalogItem) { self.kept = kept }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("kind", kept.kind.rawValue)
                json.member("name", kept.name)
                json.member("reason", kept.reason)
            }
        }
    }
}

/// Whom a change touches, as the API shows it.
struct PolicyEffectBody: JSONWritable {
    let effect: PolicyEffect

    init(_ effect: PolicyEffect) { self.effect = effect }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("customers", effect.customers)
            json.member("checked", effect.checked)
            json.member("unchecked", effect.unchecked)
            json.member("over", effect.over)
            json.array("plans") { json in
                for plan in effect.plans {
                    json.object { json in
                        json.member("plan", plan.plan?.text)
                        json.member("customers", plan.customers)
                        json.member("over", plan.over)
                        json.member("features", plan.features.sorted().map(\.text))
                    }
                }
            }
            json.array("overuses") { json in
                for overuse in effect.overuses {
                    json.object { json in
                        json.member("customerId", overuse.customer)
                        json.member("externalId", overuse.externalID)
                        json.member("plan", overuse.plan?.text)
                        json.member("feature", overuse.feature.text)
                        json.member("used", overuse.used)
                        json.member("limit", overuse.limit)
                    }
                }
            }
        }
    }
}
