import NIOCore

/// Something that an event loop does later, unless it is put off or called off before.
///
/// A loop takes everything that is due at once and then does one after the other, so a task that another of them cancels
/// is done nevertheless. Here what was called off is never done: a connection that a call has just taken must not be
/// closed for having been idle.
///
/// Only ever touched on its event loop.
final class LoopTimer {
    private let loop: any EventLoop
    private var scheduled: Scheduled<Void>?
    /// Tells the action that is waited for from those that were called off.
    private var turn: UInt64 = 0

    init(_ loop: any EventLoop) { self.loop = loop }

    deinit { scheduled?.cancel() }

    /// Does something at a time, and forgets what it was to do before.
    ///
    /// `action`: Held until it is done or called off.
    func set(_ deadline: NIODeadline, _ action: @escaping () -> Void) {
        cancel()
        let turn = turn
        scheduled = loop.assumeIsolated().scheduleTask(deadline: deadline) { [weak self] in
            guard let self, self.turn == turn else { return }
            self.scheduled = nil
            action()
        }
    }

    /// Does something after a while, and forgets what it was to do before.
    func set(in delay: TimeAmount, _ action: @escaping () -> Void) { set(loop.now + delay, action) }

    /// Calls off what is waited for, if anything is.
    func cancel() {
        turn += 1
        scheduled?.cancel()
        scheduled = nil
    }
}
