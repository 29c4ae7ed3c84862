import WeirCore
import WeirPrimitives

extension LedgerCommand {
    /// The command at the present of the database.
    ///
    /// When a reservation ends goes along. The timestamp of the event and the quota's period stay those of the request,
    /// as does the present of a customer that lives in a time of its own.
    func moved(to now: Timestamp) -> LedgerCommand {
        guard context.ownTime == nil, now != self.now else { return self }
        switch self {
        case .record(var command):
            command.now = now
            return .record(command)
        case .retract(var command):
            command.now = now
            return .retract(command)
        case .consume(var command):
            command.now = now
            return .consume(command)
        case .check(var command):
            command.now = now
            return .check(command)
        case .explain(var command):
            command.now = now
            return .explain(command)
        case .reserve(var command):
            command.expiresAt = command.expiresAt.adding(milliseconds: now.milliseconds(since: command.now))
            command.now = now
            return .reserve(command)
        case .renew(var command):
            command.expiresAt = command.expiresAt.adding(milliseconds: now.milliseconds(since: command.now))
            command.now = now
            return .renew(command)
        case .commit(var command):
            command.now = now
            return .commit(command)
        case .release(var command):
            command.now = now
            return .release(command)
        case .readQuotas(var command):
            command.now = now
            return .readQuotas(command)
        case .readReservation(var command):
            command.now = now
            return .readReservation(command)
        }
    }
}
