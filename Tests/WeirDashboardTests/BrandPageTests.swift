import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

@Suite("How the pages of customers look, in the dashboard")
struct BrandPageTests {
    private static let path = DeskStage.root + "/settings/pages"

    @Test("Name and colour are set; a colour that cannot be read is refused at its field")
    func look() async throws {
        try await DeskStage.run { stage in
            #expect(try await stage.open("/settings/pages").contains("There is none"))
            let wrong = try await stage.submit("/settings/pages", [("name", "Umbrella"), ("accent", "#ffff00")])
            #expect(wrong.status == 422 && wrong.text.contains("can be read on white"))
            try await stage.open("/settings/pages")
            let saved = try await stage.submit("/settings/pages", [("name", "Umbrella"), ("accent", "#8a1c3c")])
            #expect(saved.status == 200 && saved.text.contains("from now on"))
            let settings = try stage.calls.stage(try await stage.calls.get("/v1/settings"))
            #expect(settings["pages"]["name"] == "Umbrella" && settings["pages"]["accentColor"] == "#8a1c3c")
            let pricing = try await stage.server.anonymous.send("GET", "/pricing").text
            #expect(pricing.contains("Umbrella") && pricing.contains("/portal/brand/8a1c3c.css"))
        }
    }

    @Test("A logo is uploaded, stands on the pages of customers, is replaced, and goes again")
    func logo() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/settings/pages")
            let token = await stage.browser.formToken
            func upload(_ bytes: [UInt8]) async throws -> APIResponse {
                try await stage.browser.upload(Self.path + "/logo", [("_token", token)], file: "logo", bytes)
            }
            let svg = try await upload(Array("<svg><script>alert(1)</script></svg>".utf8))
            #expect(svg.status == 422 && svg.text.contains("save the logo as PNG"))
            #expect(try await upload([]).text.contains("Choose a file"))
            let done = try await upload(TestPictures.png)
            #expect(done.status == 200 && done.text.contains("Customers see the logo"), "\(done.text)")
            let settings = try stage.calls.stage(try await stage.calls.get("/v1/settings"))
            let address = settings["pages"]["logoUrl"].text
            #expect(address.hasPrefix("/portal/brand/logo-") && address.hasSuffix(".png"))
            let picture = try await stage.server.anonymous.send("GET", address)
            #expect(picture.status == 200 && picture.body == TestPictures.png)
            #expect(picture.header("Content-Type") == "image/png")
            #expect(picture.header("X-Content-Type-Options") == "nosniff")
            #expect(picture.header("Content-Security-Policy") == "default-src 'none'")
            let other = address.replacing(".png", with: ".jpeg")
            #expect(try await stage.server.anonymous.send("GET", other).status == 404)
            for page in ["/pricing", "/portal/login", "/pricing/embed"] {
                #expect(try await stage.server.anonymous.send("GET", page).text.contains(address), "\(page)")
            }
            #expect(try await stage.open("/settings/pages").contains("src=\"\(address)\""))
            // Invoices have it too, in the page and in the PDF.
            let invoice = try #require(try await stage.invoices().first)["id"].text
            let document = try await stage.calls.get("/v1/invoices/\(invoice)/html")
            #expect(document.text.contains("<img alt=\"\" src=\"data:image/png;base64,iVBORw0KGgo"))
            #expect(document.header("Content-Security-Policy")?.contains("img-src data:") == true)
            #expect(try await stage.calls.get("/v1/invoices/\(invoice)/pdf").text.hasPrefix("%PDF"))
            // A catalog is for other servers too, which have no such file.
            #expect(!(try await stage.calls.get("/v1/catalog").text.contains(address)))
            #expect(try await stage.trail().contains("settings.updated Ada Owner"))
            let removed = try await stage.submit("/settings/pages/logo/remove")
            #expect(removed.text.contains("the name alone"))
            #expect(try await stage.server.anonymous.send("GET", address).status == 404)
            #expect(!(try await stage.server.anonymous.send("GET", "/pricing").text.contains("/logo-")))
        }
    }

    @Test("A file without the session's secret, or from elsewhere, changes nothing")
    func forged() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/settings/pages")
            for fields in [[], [("_token", "forged")]] {
                let answer = try await stage.browser.upload(Self.path + "/logo", fields, file: "logo", TestPictures.png)
                #expect(answer.status == 403)
            }
            #expect(try stage.calls.stage(try await stage.calls.get("/v1/settings"))["pages"]["logoUrl"] == .null)
        }
    }
}
