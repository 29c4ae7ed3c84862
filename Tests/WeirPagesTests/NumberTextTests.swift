import Testing
import WeirPages

/// Numbers that people type.
struct NumberTextTests {
    @Test(arguments: [
        ("0", "0"), ("12", "12"), ("0.05", "0.05"), ("-3.5", "-3.5"), ("12340.00", "12340.00"),
        ("12,340.00", "12340.00"), ("1,234,567", "1234567"), ("1 234", "1234"), ("12\u{202F}340.5", "12340.5"),
        ("007", "007"),
    ])
    func whatIsClearIsRead(_ text: String, _ plain: String) {
        #expect(NumberText.plain(text) == plain)
    }

    @Test(
        "What means another amount elsewhere is refused",
        arguments: ["0,05", "1,5", "12.340,00", "1,234", "12,34.5", "1,2345.0", "0,123.4", "1,234 567", "1.2.3"]
    )
    func whatCouldBeTwoIsRefused(_ text: String) {
        #expect(NumberText.plain(text) == nil)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "1e3", "0x10", "٣", "1,,234,567", ",123.4", "--1", "+1", "NaN", "1_000",
    ])
    func whatIsNoNumberIsRefused(_ text: String) {
        #expect(NumberText.plain(text) == nil)
    }
}
