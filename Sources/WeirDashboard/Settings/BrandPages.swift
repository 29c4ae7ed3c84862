import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// How the pages look that customers see: name, colour and logo.
struct BrandPages: DashboardGroup {
    private static let path = SettingsTab.brand.path

    private struct Typed {
        var name = ""
        var accent = ""

        init(_ pages: PageSettings) {
            name = pages.name ?? ""
            accent = pages.accent?.description ?? ""
        }

        init(_ form: PageQuery) {
            name = form["name"]
            accent = form["accent"]
        }
    }

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in page(request, Typed(request.policy.settings.pages)) }
        pages.post(Self.path, needs: .manageSettings) { request in
            let typed = Typed(request.form)
            var errors = FormErrors()
            var changes = PageSettingsChanges()
            changes.name = typed.name.isEmpty ? .clear : .set(typed.name)
            if typed.name.utf8.count > 100 { errors["name"] = "Give a name of up to 100 characters." }
            if typed.accent.isEmpty {
                changes.accent = .clear
            } else if let color = PageColor(typed.accent), color.isReadable(on: .white) {
                changes.accent = .set(color)
            } else {
                errors["accent"] = "Give a colour like #1d4ed8 that can be read on white."
            }
            guard errors.isEmpty else { return page(request, typed, errors) }
            var input = UpdateSettings()
            input.pages = .set(changes)
            do {
                _ = try await request.services.settings.update(input, request.context)
            } catch let error as WeirError where error.code == .invalidInput {
                return page(request, typed, FormErrors(error))
            }
            return .redirect(request.path(Self.path), Flash(.good, "Customers see it from now on."))
        }
        pages.post(Self.path + "/logo", needs: .manageSettings) { request in
            do {
                _ = try await request.services.settings.setLogo(request.form.file("logo") ?? [], request.context)
            } catch let error as WeirError where error.code == .invalidInput {
                return page(request, Typed(request.policy.settings.pages), FormErrors(error))
            }
            return .redirect(request.path(Self.path), Flash(.good, "Customers see the logo from now on."))
        }
        pages.post(Self.path + "/logo/remove", needs: .manageSettings) { request in
            _ = try await request.services.settings.setLogo(nil, request.context)
            return .redirect(request.path(Self.path), Flash(.good, "The pages show the name alone."))
        }
    }

    private func page(
        _ request: PageRequest<DashboardVisitor>,
        _ typed: Typed,
        _ errors: FormErrors = FormErrors()
    ) -> PageAnswer {
        let mayChange = request.may(.manageSettings)
        let look: any PageComponent =
            mayChange
            ? PageForm(
                .post,
                request.path(Self.path),
                fields: [
                    Field(
                        "name",
                        "Name",
                        value: typed.name,
                        hint: "What customers know you by; if empty, the seller's name on invoices.",
                        error: errors["name"] ?? errors["pages.name"]
                    ),
                    Field(
                        "accent",
                        "Colour",
                        value: typed.accent,
                        hint: "Of buttons and links, such as #1d4ed8; if empty, the usual one.",
                        error: errors["accent"] ?? errors["pages.accentColor"],
                        placeholder: "#1d4ed8"
                    ),
                ],
                buttons: [PageButton("Save")],
                errors: errors.others(than: ["name", "accent", "logo", "pages.name", "pages.accentColor"])
            )
            : Definitions([("Name", Cell(typed.name.orNone)), ("Colour", Cell(typed.accent.orNone))])
        let pricing = OwnPath.with("/pricing", [("workspace", request.workspace.description)])
        return SettingsTab.brand.page(
            request,
            [
                PageSection(
                    "Pages of customers",
                    hint: "Portal, pay page and pricing page.",
                    actions: [PageButton("Look at the pricing page", href: pricing, .small)],
                    [look]
                ),
                PageSection(
                    "Logo",
                    hint: "Beside the name, at the top of these pages.",
                    id: "logo",
                    logo(request, mayChange, errors)
                ),
            ],
            isInvalid: !errors.isEmpty
        )
    }

    private func logo(
        _ request: PageRequest<DashboardVisitor>,
        _ mayChange: Bool,
        _ errors: FormErrors
    ) -> [any PageComponent] {
        let pages = request.policy.settings.pages
        var content: [any PageComponent] = []
        if pages.hasOwnLogo, let path = pages.logoURL {
            content.append(Picture(path, "The logo"))
        } else if let address = pages.logoURL {
            content.append(PageText("It is loaded from \(address), as the API was told.", .hint))
        } else {
            content.append(PageText("There is none: the pages show the name alone.", .hint))
        }
        guard mayChange else { return content }
        content.append(
            PageForm(
                .post,
                request.path(Self.path + "/logo"),
                fields: [
                    Field(
                        "logo",
                        "Picture",
                        .file(accepts: "image/png,image/jpeg"),
                        hint: "PNG or JPEG of up to \(LogoImage.maximumBytes >> 10) KiB; 80 pixels high are plenty.",
                        error: errors["logo"],
                        isRequired: true
                    )
                ],
                buttons: [PageButton("Use it as the logo")],
                sendsFiles: true
            )
        )
        if pages.logoURL != nil {
            content.append(PageForm.button("Remove the logo", request.path(Self.path + "/logo/remove")))
        }
        return content
    }
}
