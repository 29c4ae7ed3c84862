import WeirPages

// Names that other modules have as well.
typealias ProductRequest = WeirPages.PageRequest<DashboardVisitor>
typealias ProductPage = WeirPages.Page
