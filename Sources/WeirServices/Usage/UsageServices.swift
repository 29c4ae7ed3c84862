package import WeirStorage

/// The use cases of usage: what is recorded, decided, held and shown.
package struct UsageServices: Sendable {
    package let events: EventService
    package let decisions: DecisionService
    package let reservations: ReservationService
    package let usage: UsageService
    package let ledger: any Ledger

    package init(stores: any ControlPlane, ledger: any Ledger, directory: PolicyDirectory, ids: IDGenerator) {
        events = EventService(
            directory: directory,
            ledger: ledger,
            customers: stores,
            rejectedEvents: stores,
            ids: ids
        )
        decisions = DecisionService(directory: directory, ids: ids)
        reservations = ReservationService(directory: directory, ledger: ledger, ids: ids)
        usage = UsageService(directory: directory, ledger: ledger, customers: stores)
        self.ledger = ledger
    }
}
