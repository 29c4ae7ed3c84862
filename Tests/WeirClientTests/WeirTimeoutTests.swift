import NIOCore
import Testing

@testable import WeirClient

/// How long one attempt of the client may take.
struct WeirTimeoutTests {
    @Test(
        "a time below a second, or with a part of one, is kept to the millisecond",
        arguments: [
            (Duration.milliseconds(500), Int64(500)), (.milliseconds(1), 1), (.milliseconds(1_999), 1_999),
            (.seconds(30), 30_000), (.microseconds(2_500), 2), (.microseconds(1), 1), (.zero, 1), (.seconds(-1), 1),
            (.seconds(Int64.max), 3_153_600_000_000), (.seconds(Int64.min), 1),
        ]
    )
    func milliseconds(_ timeout: Duration, _ expected: Int64) {
        let weir = Weir(apiKey: "key", timeout: timeout)
        #expect(weir.client.timeout == TimeAmount.milliseconds(expected))
    }
}
