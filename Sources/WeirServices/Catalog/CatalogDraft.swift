import WeirCore
import WeirPrimitives
import WeirStorage

/// A workspace's catalogue as a command finds it, in the form in which rules read it.
struct CatalogDraft {
    let catalog: Catalog
    let features: [FeatureKey: Feature]
    let meters: MeterSet
    private let context: CallContext
    private let ids: IDGenerator

    init(_ catalog: Catalog, _ context: CallContext, _ ids: IDGenerator) {
        self.catalog = catalog
        self.context = context
        self.ids = ids
        features = Dictionary(catalog.features.map { ($0.key, $0) }) { first, _ in first }
        meters = MeterSet(version: catalog.meterVersion, meters: catalog.meters)
    }

    /// Loads the catalogue of the context's workspace.
    static func load(
        from store: any CatalogStore,
        _ context: CallContext,
        _ ids: IDGenerator
    ) async throws -> CatalogDraft {
        guard let catalog = try await store.catalog(of: context.workspace) else {
            throw WeirError.notFound("Workspace", context.workspace.description)
        }
        return CatalogDraft(catalog, context, ids)
    }

    /// The features that come into being with what uses them.
    ///
    /// - Throws: ``WeirError`` `invalidInput` when one would need a meter whose code was archived.
    func additions(for uses: [FeatureKey: FeatureDerivation.Use]) throws -> FeatureAdditions {
        let (context, ids) = (context, ids)
        let additions = FeatureDerivation.additions(
            for: uses,
            features: features,
            meters: catalog.meters,
            workspace: context.workspace,
            identifiers: FeatureDerivation.Identifiers(
                feature: { ids.make(at: context.now) },
                meter: { ids.make(at: context.now) }
            ),
            now: context.now
        )
        let taken = Set(catalog.meters.map(\.code))
        let issues = additions.meters.filter { taken.contains($0.code) }.map { meter in
            let message = """
                the feature '\(meter.code)' does not exist, and a meter with that code was archived; create the feature \
                with another meter first
                """
            return RequestIssue("", .notAllowed, message)
        }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        return additions
    }
}

extension WeirError {
    /// Throws when rules of the catalogue are broken.
    static func check(_ flaws: [CatalogFlaw]) throws(WeirError) {
        guard !flaws.isEmpty else { return }
        throw invalidInput(flaws.map(RequestIssue.init))
    }
}

extension RequestIssue {
    init(_ flaw: CatalogFlaw) {
        self.init(Self.path(flaw.path), Code(flaw.kind), flaw.message)
    }

    /// The path as requests spell it: `prices[2].key`, `quotas["email.send"]`.
    static func path(_ steps: [CatalogFlaw.Step]) -> String {
        steps.reduce(into: "") { path, step in
            switch step {
            case .element(let index): path += "[\(index)]"
            case .member(let name) where name.utf8.allSatisfy(isPlain): path += path.isEmpty ? name : "." + name
            case .member(let name): path += "[\"\(name)\"]"
            }
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "-")
    }
}

extension RequestIssue.Code {
    init(_ kind: CatalogFlaw.Kind) {
        self =
            switch kind {
            case .outOfRange: .outOfRange
            case .required: .required
            case .invalidFormat: .invalidFormat
            case .conflictingFields: .conflictingFields
            case .notFound: .notFound
            case .notAllowed: .notAllowed
            case .tooFew: .tooFew
            case .tooMany: .tooMany
            }
    }
}
