package import WeirCore
import WeirPrimitives

/// A contract's override of a price as it is stored, in JSON, alike in every database.
///
/// The names are a format: they are only added to, and what was stored once must stay readable.
package struct PriceOverrideDocument: Codable, Sendable {
    var key: String
    var model: ChargeModelDocument?
    var freeUnits: ChangeDocument?
    var minimumSpend: ChangeDocument?
    var maximumSpend: ChangeDocument?

    /// Says that there is no value, or which.
    struct ChangeDocument: Codable, Sendable {
        var value: String?

        init?(_ change: FieldChange<ExactDecimal>) {
            switch change {
            case .keep: return nil
            case .clear: value = nil
            case .set(let amount): value = amount.description
            }
        }

        func change(_ path: String) throws(DocumentError) -> FieldChange<ExactDecimal> {
            guard let value else { return .clear }
            return .set(try decimal(value, path))
        }
    }

    package init(_ override: PriceOverride) {
        key = override.key
        model = override.model.map(ChargeModelDocument.init)
        freeUnits = ChangeDocument(override.freeUnits)
        minimumSpend = ChangeDocument(override.minimumSpend)
        maximumSpend = ChangeDocument(override.maximumSpend)
    }

    package func override() throws(DocumentError) -> PriceOverride {
        PriceOverride(
            key: key,
            model: try model?.model(),
            freeUnits: try freeUnits?.change("freeUnits") ?? .keep,
            minimumSpend: try minimumSpend?.change("minimumSpend") ?? .keep,
            maximumSpend: try maximumSpend?.change("maximumSpend") ?? .keep
        )
    }
}
