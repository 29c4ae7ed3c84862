import NIOCore
import NIOEmbedded
import Testing
@testable import WeirGateway

/// What an event loop was told to do later, and then not to do.
struct LoopTimerTests {
    @Test("what is called off by something that is due in the same instant is not done")
    func calledOffInTheSameInstant() {
        let loop = EmbeddedEventLoop()
        let timer = LoopTimer(loop)
        var done: [String] = []
        // The loop takes both at once, and does the first one first.
        loop.assumeIsolated().scheduleTask(in: .seconds(4)) {
            done.append("call")
            timer.cancel()
        }
        timer.set(in: .seconds(4)) { done.append("close") }
        loop.advanceTime(by: .seconds(4))
        #expect(done == ["call"])
        loop.advanceTime(by: .hours(1))
        #expect(done == ["call"])
    }

    @Test("what is put off by something that is due in the same instant is done later, once")
    func putOffInTheSameInstant() {
        let loop = EmbeddedEventLoop()
        let timer = LoopTimer(loop)
        var done: [String] = []
        loop.assumeIsolated().scheduleTask(in: .seconds(4)) {
            done.append("call")
            timer.set(in: .seconds(4)) { done.append("second") }
        }
        timer.set(in: .seconds(4)) { done.append("first") }
        loop.advanceTime(by: .seconds(4))
        #expect(done == ["call"])
        loop.advanceTime(by: .milliseconds(3_999))
        #expect(done == ["call"])
        loop.advanceTime(by: .milliseconds(1))
        #expect(done == ["call", "second"])
    }

    @Test("an action may set its timer anew, and what is done holds nothing any more")
    func setAnewByItself() {
        let loop = EmbeddedEventLoop()
        let timer = LoopTimer(loop)
        final class Held {}
        var held: Held? = Held()
        weak let watched = held
        var count = 0
        func again() {
            count += 1
            if count < 3 { timer.set(in: .seconds(1), again) }
        }
        timer.set(in: .seconds(1)) { [held] in
            withExtendedLifetime(held) {}
            again()
        }
        held = nil
        #expect(watched != nil)
        loop.advanceTime(by: .seconds(10))
        #expect(count == 3)
        #expect(watched == nil)
    }

    @Test("a timer that is gone does nothing")
    func goneTimer() {
        let loop = EmbeddedEventLoop()
        var timer: LoopTimer? = LoopTimer(loop)
        var count = 0
        timer?.set(in: .seconds(1)) { count += 1 }
        timer = nil
        loop.advanceTime(by: .seconds(10))
        #expect(count == 0)
    }
}
