package import WeirCore
package import WeirPrimitives
package import WeirStorage

import Synchronization

/// A key and its webhook secrets as the server's variables have them.
package struct StripeEnvironment: Sendable, Hashable {
    package var key: StripeKey
    package var webhookSecrets: [StripeWebhookSecret]

    package init(key: StripeKey, webhookSecrets: [StripeWebhookSecret]) {
        self.key = key
        self.webhookSecrets = webhookSecrets
    }
}

/// Says how each workspace reaches Stripe, and lets nothing through that must not go out.
///
/// What was set through the API goes before the server's variables, which serve the oldest workspace of their key's mode.
package final class StripeConnections: Sendable {
    package typealias Stores = InstallationStore & StripeConnectionStore & WorkspaceStore

    private let stores: any Stores
    private let environment: [StripeEnvironment]
    private let ports: StripePorts?
    /// Keys whose account was found to be the workspace's, in this run of the server.
    private let verified = Mutex<Set<Verified>>([])

    private struct Verified: Hashable {
        var workspace: WorkspaceID
        var key: StripeKey
    }

    /// Makes them; without `ports` nothing can reach Stripe.
    package init(stores: any Stores, environment: [StripeEnvironment], ports: StripePorts?) {
        self.stores = stores
        self.environment = environment
        self.ports = ports
    }

    // MARK: Connections

    /// How a workspace reaches Stripe; nil when that was never said.
    package func connection(of workspace: WorkspaceID) async throws -> StripeConnection? {
        guard ports != nil else { return nil }
        if let stored = try await stores.stripeConnection(of: workspace) { return stored }
        return try await environmentConnection(of: workspace)
    }

    /// How the server's variables let a workspace reach Stripe, when nothing was set through the API.
    func environmentConnection(of workspace: WorkspaceID) async throws -> StripeConnection? {
        guard ports != nil else { return nil }
        return try await environmentConnections().first { $0.workspace == workspace }
    }

    /// All connections of the server.
    package func all() async throws -> [StripeConnection] {
        guard ports != nil else { return [] }
        let stored = try await stores.stripeConnections()
        let taken = Set(stored.map(\.workspace))
        return stored + (try await environmentConnections().filter { !taken.contains($0.workspace) })
    }

    private func environmentConnections() async throws -> [StripeConnection] {
        guard !environment.isEmpty else { return [] }
        let workspaces = try await stores.workspaces()
        return environment.compactMap { given in
            guard let workspace = workspaces.first(where: { $0.mode == given.key.mode }) else { return nil }
            return StripeConnection(
                workspace: workspace.id,
                key: given.key,
                webhookSecrets: given.webhookSecrets,
                source: .environment
            )
        }
    }

    /// The event in the body of a delivery; nil when it is none.
    package func event(in body: [UInt8]) -> StripeEvent? { ports?.event(body) }

    // MARK: Gateways

    /// What reads at Stripe for a workspace, once the account of its key is known to be the right one.
    ///
    /// - Throws: ``WeirError``: `stripe_not_configured`, `stripe_account_mismatch`, or what Stripe says to the key.
    package func gateway(of workspace: WorkspaceID, now: Timestamp) async throws -> any StripeGateway {
        guard let ports, let connection = try await connection(of: workspace) else {
            throw WeirError.stripeNotConfigured
        }
        let gateway = ports.gateway(connection)
        try await verify(connection, gateway, now)
        return gateway
    }

    /// What changes something at Stripe for a workspace.
    ///
    /// - Throws: As ``gateway(of:now:)``, and ``WeirError`` `payments_paused`.
    package func gatewayForChanges(of workspace: WorkspaceID, now: Timestamp) async throws -> any StripeGateway {
        let gateway = try await gateway(of: workspace, now: now)
        if let pause = try await pause() { throw WeirError.paymentsPaused(pause) }
        return gateway
    }

    /// Why nothing is changed at Stripe now; nil when it may be.
    package func pause() async throws -> PaymentPause? { try await stores.installation()?.pause }

    /// Asks for the account of a key that is not in use yet.
    func account(of connection: StripeConnection) async throws -> StripeAccount {
        guard let ports else { throw WeirError.stripeNotConfigured }
        do throws(StripeError) {
            return try await ports.gateway(connection).account()
        } catch {
            throw WeirError(error)
        }
    }

    /// Forgets which keys were looked at; for after a change of them.
    func forgetVerified(_ workspace: WorkspaceID) {
        verified.withLock { $0 = $0.filter { $0.workspace != workspace } }
    }

    /// Binds the workspace to the account of the key, or makes sure that it is bound to that one.
    private func verify(
        _ connection: StripeConnection,
        _ gateway: any StripeGateway,
        _ now: Timestamp
    ) async throws {
        let subject = Verified(workspace: connection.workspace, key: connection.key)
        if verified.withLock({ $0.contains(subject) }) { return }
        let account: StripeAccount
        do throws(StripeError) {
            account = try await gateway.account()
        } catch {
            throw WeirError(error)
        }
        let binding = try await stores.bindStripe(
            StripeBinding(workspace: connection.workspace, account: account.id, boundAt: now)
        )
        guard binding.account == account.id else {
            throw WeirError.stripeAccountMismatch(bound: binding.account, found: account.id)
        }
        verified.withLock { _ = $0.insert(subject) }
    }
}
