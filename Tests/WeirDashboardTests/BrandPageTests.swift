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
            for page in ["/pricing", "/portal/login"] {
                #expect(try await stage.server.anonymous.send("GET", page).text.contains(address), "\(page)")
            }
            // In a frame of the operator's own page there is no bar, and so no logo.
            let frame = try await stage.server.anonymous.send("GET", "/pricing/embed")
            #expect(frame.status == 200 && !frame.text.contains("/portal/brand/logo-"))
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

    @Test("An invoice with the largest logo is a page like any other; one byte more is refused, and the page says so")
    func largest() async throws {
        try await DeskStage.run { stage in
            let most = 60 << 10
            #expect(try await stage.open("/settings/pages").contains("PNG or JPEG of up to 60 KiB"))
            let token = await stage.browser.formToken
            func upload(_ count: Int) async throws -> APIResponse {
                let bytes = TestPictures.jpeg(byteCount: count)
                return try await stage.browser.upload(Self.path + "/logo", [("_token", token)], file: "logo", bytes)
            }
            let more = try await upload(most + 1)
            #expect(more.status == 422 && more.text.contains("more than 60 KiB"))
            #expect(try await upload(most).status == 200)
            let invoice = try await stage.dueInvoice()["id"].text
            try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(invoice)/finalize"))
            for path in ["/v1/invoices/\(invoice)/html", "/v1/invoices/\(invoice)/html?usage=true"] {
                let page = try await stage.calls.get(path)
                #expect(page.status == 200 && page.text.contains("data:image/jpeg;base64,/9j/"), "\(path)")
                #expect((80_000..<100_000).contains(page.body.count), "\(path): \(page.body.count)")
            }
        }
    }

    @Test("The path of a logo is the workspace's own or refused; who takes another one loses the file")
    func ownPath() async throws {
        try await DeskStage.run { stage in
            try await stage.open("/settings/pages")
            let token = await stage.browser.formToken
            _ = try await stage.browser.upload(
                Self.path + "/logo",
                [("_token", token)],
                file: "logo",
                TestPictures.png
            )
            let settings = try stage.calls.stage(try await stage.calls.get("/v1/settings"))
            let address = settings["pages"]["logoUrl"].text
            #expect(address.hasPrefix("/portal/brand/logo-"))
            let other = OperatorCalls(stage.server.test)
            let none = "/portal/brand/logo-\(String(repeating: "0", count: 32)).png"
            // Another workspace's, one that nobody has, and ones that are no names of logos.
            for (calls, path) in [
                (other, address), (other, none), (stage.calls, none), (stage.calls, "/portal/brand/logo-"),
                (stage.calls, address + ".png"),
            ] {
                let answer = try await calls.patch("/v1/settings", ["pages": ["logoUrl": .string(path)]])
                #expect(answer.status == 400 || answer.status == 422, "\(path): \(answer.text)")
                #expect(answer.text.contains("logoUrl"), "\(path): \(answer.text)")
            }
            #expect(try other.stage(try await other.get("/v1/settings"))["pages"]["logoUrl"] == .null)
            // What it has already it may be told again.
            try stage.calls.stage(
                try await stage.calls.patch(
                    "/v1/settings",
                    ["pages": ["logoUrl": .string(address), "name": "Umbrella"]]
                )
            )
            #expect(try await stage.server.anonymous.send("GET", address).status == 200)
            let web = "https://cdn.example.com/logo.png"
            try stage.calls.stage(try await stage.calls.patch("/v1/settings", ["pages": ["logoUrl": .string(web)]]))
            #expect(try await stage.server.anonymous.send("GET", address).status == 404)
            let back = try await stage.calls.patch("/v1/settings", ["pages": ["logoUrl": .string(address)]])
            #expect(back.text.contains("upload the picture in the dashboard"), "\(back.text)")
            let now = try stage.calls.stage(try await stage.calls.get("/v1/settings"))
            #expect(now["pages"]["logoUrl"].text == web && now["pages"]["name"] == "Umbrella")
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
