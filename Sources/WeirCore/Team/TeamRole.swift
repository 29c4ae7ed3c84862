/// What a member of the team is.
package enum TeamRole: String, Sendable, Hashable, CaseIterable {
    /// May do everything.
    case owner
    /// Bills, and looks after what is sold.
    case finance
    /// Helps customers.
    case support
    /// Looks.
    case readOnly = "read_only"

    /// What it may do.
    package var permissions: Set<TeamPermission> {
        switch self {
        case .owner: Set(TeamPermission.allCases)
        case .finance:
            [
                .view, .export, .manageCustomers, .managePlans, .manageQuotas, .manageBilling, .moveMoney,
                .manageProducts, .manageEvents, .manageOwnAccount,
            ]
        case .support: [.view, .manageCustomers, .manageQuotas, .manageEvents, .manageOwnAccount]
        case .readOnly: [.view, .manageOwnAccount]
        }
    }

    package func may(_ permission: TeamPermission) -> Bool { permissions.contains(permission) }
}

/// What an action of the dashboard asks of whoever does it.
package enum TeamPermission: String, Sendable, Hashable, CaseIterable {
    /// See every page but secrets.
    case view
    /// Take lists of customers and figures away as files.
    case export
    /// Make, change, suspend customers; hand out links to the portal.
    case manageCustomers
    /// Change and cancel what a customer subscribes to.
    case managePlans
    /// Allow a customer more.
    case manageQuotas
    /// Contracts, invoices and credit notes.
    case manageBilling
    /// Credit, refund, charge.
    case moveMoney
    /// Meters, features, kits, plans and coupons.
    case manageProducts
    /// Send rejected events again, and let them go.
    case manageEvents
    /// Keys, webhooks, mail, payment services, settings, test clocks.
    case manageSettings
    /// Who else may sign in, and as what.
    case manageTeam
    /// One's own password.
    case manageOwnAccount
}
