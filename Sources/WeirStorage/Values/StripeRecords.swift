package import WeirCore
package import WeirPrimitives

/// An event of Stripe's as it is kept: what it says of itself, never what it carries.
///
/// The object that it is about is read again anyway, and the payload names people.
package struct StoredStripeEvent: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var event: StripeEvent
    package var state: StripeEventState
    package var receivedAt: Timestamp
    package var doneAt: Timestamp?

    package init(
        workspace: WorkspaceID,
        event: StripeEvent,
        state: StripeEventState,
        receivedAt: Timestamp,
        doneAt: Timestamp? = nil
    ) {
        self.workspace = workspace
        self.event = event
        self.state = state
        self.receivedAt = receivedAt
        self.doneAt = doneAt
    }
}

/// Which object of Stripe's is read.
package struct StripeObjectName: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var topic: StripeTopic
    package var id: String

    package init(workspace: WorkspaceID, topic: StripeTopic, id: String) {
        self.workspace = workspace
        self.topic = topic
        self.id = id
    }
}

/// A reading of an object, by the number that was taken before it.
///
/// Storing one that is not newer than the last applied fails the whole write with ``StorageError/conflict``: the object
/// is to be read again.
package struct StripeReading: Sendable, Hashable {
    package var object: StripeObjectName
    package var number: Int64
    /// The object is gone for good, and was this customer's.
    package var goneFrom: CustomerID?

    package init(object: StripeObjectName, number: Int64, goneFrom: CustomerID? = nil) {
        self.object = object
        self.number = number
        self.goneFrom = goneFrom
    }
}

/// What is kept of Stripe beside a command's effect, in the same transaction.
package struct StripeEffects: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var at: Timestamp
    package var readings: [StripeReading]
    /// The event that has thereby been dealt with, and how.
    package var event: DoneStripeEvent?
    package var alerts: [StripeAlert]
    /// Subjects of which nothing is wrong any more.
    package var settled: [String]

    package init(
        workspace: WorkspaceID,
        at: Timestamp,
        readings: [StripeReading] = [],
        event: DoneStripeEvent? = nil,
        alerts: [StripeAlert] = [],
        settled: [String] = []
    ) {
        self.workspace = workspace
        self.at = at
        self.readings = readings
        self.event = event
        self.alerts = alerts
        self.settled = settled
    }
}

/// That an event was dealt with.
package struct DoneStripeEvent: Sendable, Hashable {
    package var id: String
    package var state: StripeEventState

    package init(id: String, state: StripeEventState) {
        self.id = id
        self.state = state
    }

    /// The same, having changed nothing.
    package var ignored: DoneStripeEvent { DoneStripeEvent(id: id, state: .ignored) }
}

/// An alert as it is kept.
package struct StoredStripeAlert: Sendable, Hashable {
    package var alert: StripeAlert
    package var firstAt: Timestamp
    package var lastAt: Timestamp
    /// How often it came up.
    package var count: Int

    package init(alert: StripeAlert, firstAt: Timestamp, lastAt: Timestamp, count: Int) {
        self.alert = alert
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.count = count
    }
}

/// The account that a workspace's data is of.
package struct StripeBinding: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var account: String
    package var boundAt: Timestamp

    package init(workspace: WorkspaceID, account: String, boundAt: Timestamp) {
        self.workspace = workspace
        self.account = account
        self.boundAt = boundAt
    }
}

/// A request as it was kept before it was sent first.
package struct KeptStripePost: Sendable, Hashable {
    package var post: StripePost
    package var keptAt: Timestamp

    package init(post: StripePost, keptAt: Timestamp) {
        self.post = post
        self.keptAt = keptAt
    }
}

/// The last session in which a customer was to subscribe.
package struct StripeCheckout: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// Counts the customer's sessions, from 1.
    package var number: Int
    package var plan: PlanKey
    package var price: String
    /// nil until Stripe has answered.
    package var session: String?
    package var createdAt: Timestamp

    package init(
        workspace: WorkspaceID,
        customer: CustomerID,
        number: Int,
        plan: PlanKey,
        price: String,
        session: String? = nil,
        createdAt: Timestamp
    ) {
        self.workspace = workspace
        self.customer = customer
        self.number = number
        self.plan = plan
        self.price = price
        self.session = session
        self.createdAt = createdAt
    }
}

/// How many events stand how.
package struct StripeEventCounts: Sendable, Hashable {
    package var pending: Int
    package var oldestPendingAt: Timestamp?
    package var lastReceivedAt: Timestamp?

    package init(pending: Int = 0, oldestPendingAt: Timestamp? = nil, lastReceivedAt: Timestamp? = nil) {
        self.pending = pending
        self.oldestPendingAt = oldestPendingAt
        self.lastReceivedAt = lastReceivedAt
    }
}

/// What the database says of the installation that it belongs to.
package struct StoredInstallation: Sendable, Hashable {
    package var mark: InstallationMark
    /// What the file said of its start before this one.
    package var before: String?
    /// nil when payments go on.
    package var pause: PaymentPause?
    /// When the last pause was ended; what is older is listed at Stripe before it is paid.
    package var resumedAt: Timestamp?

    package init(
        mark: InstallationMark,
        before: String? = nil,
        pause: PaymentPause? = nil,
        resumedAt: Timestamp? = nil
    ) {
        self.mark = mark
        self.before = before
        self.pause = pause
        self.resumedAt = resumedAt
    }
}
