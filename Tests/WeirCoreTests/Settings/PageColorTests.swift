import Testing
import WeirCore

/// Colours of pages, and how well they are read.
struct PageColorTests {
    @Test("Six hexadecimal digits behind a sign are a colour, and nothing else is")
    func reading() {
        #expect(PageColor("#1f6FEB") == PageColor(red: 0x1F, green: 0x6F, blue: 0xEB))
        #expect(PageColor("#1f6FEB")?.description == "#1f6feb")
        for text in ["", "#", "1f6feb", "#1f6fe", "#1f6feb0", "#1f6fg0", "blue", "#1f6fé", "#１２３４５６"] {
            #expect(PageColor(text) == nil, "\(text)")
        }
    }

    @Test(
        "The contrast is that of WCAG 2",
        arguments: [
            ("#000000", "#ffffff", 2_100), ("#ffffff", "#ffffff", 100), ("#767676", "#ffffff", 454),
            ("#777777", "#ffffff", 447), ("#0000ff", "#ffffff", 859), ("#ff0000", "#ffffff", 399),
            ("#ffff00", "#ffffff", 107),
        ]
    )
    func contrast(left: String, right: String, hundredths: Int) throws {
        let (left, right) = (try #require(PageColor(left)), try #require(PageColor(right)))
        #expect(left.contrast(with: right) == hundredths && right.contrast(with: left) == hundredths)
    }

    @Test("A colour is lightened until it can be read on a dark ground, and no further")
    func lightened() throws {
        let ground = try #require(PageColor("#181d24"))
        for text in ["#8a1c3c", "#000000", "#0000ff", "#12607f"] {
            let color = try #require(PageColor(text))
            #expect(color.lightened(toReadOn: ground).isReadable(on: ground), "\(text)")
        }
        let light = try #require(PageColor("#6cc3e0"))
        #expect(light.lightened(toReadOn: ground) == light)
    }

    @Test("A colour is darkened until it can be read on a light ground, and no further")
    func darkened() throws {
        let ground = try #require(PageColor("#e6e6e6"))
        for text in ["#8a1c3c", "#767676", "#0000ff", "#ffffff"] {
            let color = try #require(PageColor(text))
            #expect(color.darkened(toReadOn: ground).isReadable(on: ground), "\(text)")
        }
        let dark = try #require(PageColor("#12607f"))
        #expect(dark.darkened(toReadOn: ground) == dark)
    }

    @Test("The origin of a logo is what stands before its path")
    func logoOrigin() {
        let origins = [
            ("https://cdn.test/l.png", "https://cdn.test"), ("https://cdn.test:8443?x", "https://cdn.test:8443"),
            ("http://cdn.test/l.png", nil), ("https:///x", nil),
        ]
        for (url, origin) in origins { #expect(PageSettings(logoURL: url).logoOrigin == origin, "\(url)") }
    }

    @Test("A publishable key is of the workspace's mode, and no secret one")
    func publishableKey() {
        #expect(PageSettings.isPublishableKey("pk_live_51abc_X", of: .live))
        #expect(!PageSettings.isPublishableKey("pk_live_51abc", of: .test))
        for text in ["pk_live_", "sk_live_x", "pk_live_<", "pk_live_é", "pk_live_x y"] {
            #expect(!PageSettings.isPublishableKey(text), "\(text)")
        }
    }
}
