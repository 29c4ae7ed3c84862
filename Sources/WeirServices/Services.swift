package import WeirStorage

/// The use cases, made once by whoever composes the parts.
package struct Services: Sendable {
    package let directory: PolicyDirectory
    package let keys: APIKeyDirectory
    package let workspaces: WorkspaceService
    package let plans: PlanService

    package init(
        stores: any ControlPlane,
        ledger: any Ledger,
        zones: ZoneDatabase,
        ids: IDGenerator,
        secrets: SecretSource = .system
    ) {
        let runner = CommandRunner(answers: stores)
        directory = PolicyDirectory(stores: stores, ledger: ledger, zones: zones)
        keys = APIKeyDirectory(store: stores)
        workspaces = WorkspaceService(store: stores, directory: directory, ids: ids, secrets: secrets)
        plans = PlanService(catalog: stores, directory: directory, runner: runner, ids: ids)
    }
}
