import HTTPTypes
import WeirCore
import WeirPages

/// The pages of the settings, one a tab.
enum SettingsTab: String, CaseIterable {
    case general = ""
    case brand = "/pages"
    case keys = "/keys"
    case webhooks = "/webhooks"
    case mail = "/mail"
    case stripe = "/stripe"
    case alerts = "/alerts"
    case clocks = "/test-clocks"
    case team = "/team"
    case account = "/account"

    var path: String { "/settings" + rawValue }

    private var label: String {
        switch self {
        case .general: "General"
        case .brand: "Pages"
        case .keys: "API keys"
        case .webhooks: "Webhooks"
        case .mail: "E-mail"
        case .stripe: "Stripe"
        case .alerts: "Alerts"
        case .clocks: "Test clocks"
        case .team: "Team"
        case .account: "Your account"
        }
    }

    /// The top of a page of settings.
    func head(_ request: PageRequest<DashboardVisitor>) -> [any PageComponent] {
        let isTest = request.visitor.workspace.mode == .test
        let tabs = Self.allCases.filter { $0 != .clocks || isTest }
        return [
            PageHeading("Settings"),
            PageTabs(
                "Settings",
                tabs.map { NavigationItem($0.label, request.path($0.path), isCurrent: $0 == self) }
            ),
        ]
    }

    func page(
        _ request: PageRequest<DashboardVisitor>,
        _ content: [any PageComponent],
        isInvalid: Bool = false
    ) -> PageAnswer {
        .page(
            Page(label, status: isInvalid ? .unprocessableContent : .ok, head(request) + content)
        )
    }
}
