import Testing
import WeirCore

/// Which addresses are anyone's own.
struct IPAddressTests {
    private func four(_ text: String) throws -> IPAddress {
        IPAddress(try text.split(separator: ".").map { try #require(UInt8($0)) })
    }

    /// Eight groups of hexadecimal digits.
    private func six(_ text: String) throws -> IPAddress {
        IPAddress(
            try text.split(separator: ":").flatMap { group in
                let number = try #require(UInt16(group, radix: 16))
                return [UInt8(number >> 8), UInt8(number & 0xFF)]
            }
        )
    }

    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
        "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1",
        "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255",
        "240.0.0.1", "255.255.255.255",
    ])
    func ownAddresses(_ text: String) throws {
        #expect(try !four(text).isPublic)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0",
        "198.17.255.255", "198.20.0.0", "223.255.255.255",
    ])
    func publicAddresses(_ text: String) throws {
        #expect(try four(text).isPublic)
    }

    @Test(arguments: [
        "0:0:0:0:0:0:0:0", "0:0:0:0:0:0:0:1", "fe80:0:0:0:0:0:0:1", "fc00:0:0:0:0:0:0:1", "fd12:3456:0:0:0:0:0:1",
        "ff02:0:0:0:0:0:0:1", "2001:db8:0:0:0:0:0:1", "2001:0:1234:0:0:0:0:1", "100:0:0:0:0:0:0:1",
        // Older addresses inside: mapped, out of use, translated, tunnelled.
        "0:0:0:0:0:ffff:7f00:1", "0:0:0:0:0:ffff:a9fe:a9fe", "0:0:0:0:0:0:7f00:1", "0:0:0:0:ffff:0:a00:1",
        "64:ff9b:0:0:0:0:c0a8:1", "2002:7f00:1:0:0:0:0:1", "2002:a00:1:0:0:0:0:1",
    ])
    func ownAddressesOfSix(_ text: String) throws {
        #expect(try !six(text).isPublic)
    }

    @Test func addressesAreWrittenAsTheyAreRead() throws {
        for text in ["127.0.0.1", "255.255.255.255"] { #expect(try four(text).description == text) }
        for text in ["0:0:0:0:0:ffff:7f00:1", "2606:4700:4700:0:0:0:0:1111"] {
            #expect(try six(text).description == text)
        }
    }

    @Test(arguments: [
        "2606:4700:4700:0:0:0:0:1111", "2a00:1450:4001:0:0:0:0:1", "0:0:0:0:0:ffff:808:808", "64:ff9b:0:0:0:0:808:808",
        "2002:808:808:0:0:0:0:1",
    ])
    func publicAddressesOfSix(_ text: String) throws {
        #expect(try six(text).isPublic)
    }
}
