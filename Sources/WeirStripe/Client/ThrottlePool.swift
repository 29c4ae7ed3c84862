import Synchronization
import WeirCore

/// One throttle for each key in use; as many as a server has workspaces with a key.
final class ThrottlePool: Sendable {
    private let throttles = Mutex<[StripeKey: StripeThrottle]>([:])

    func throttle(of key: StripeKey, make: () -> StripeThrottle) -> StripeThrottle {
        throttles.withLock { throttles in
            if let present = throttles[key] { return present }
            let made = make()
            throttles[key] = made
            return made
        }
    }
}
