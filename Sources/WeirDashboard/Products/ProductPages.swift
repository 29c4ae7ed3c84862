import HTTPTypes
import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// What is sold: meters, features, kits, plans and coupons.
struct ProductPages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get("/products") { request in .redirect(request.path("/products/plans")) }
        MeterPages().register(on: pages)
        FeaturePages().register(on: pages)
        KitPages().register(on: pages)
        PlanPages().register(on: pages)
        CouponPages().register(on: pages)
    }
}

/// The parts of the products.
enum ProductPart: String, CaseIterable {
    case plans, meters, features, kits, coupons

    var label: String {
        switch self {
        case .plans: "Plans"
        case .meters: "Meters"
        case .features: "Features"
        case .kits: "Kits"
        case .coupons: "Coupons"
        }
    }
}

extension WeirPages.PageRequest where Visitor == DashboardVisitor {
    /// A path of a part of the products; `rest` is behind it.
    func products(_ part: ProductPart, _ rest: String = "") -> String {
        path("/products/\(part.rawValue)\(rest)")
    }

    /// A page of a part, with the others beside it.
    func productPage(
        _ part: ProductPart,
        actions: [any PageComponent] = [],
        _ content: [any PageComponent]
    ) -> ProductPage {
        let tabs = ProductPart.allCases.map { other in
            NavigationItem(other.label, products(other), isCurrent: other == part)
        }
        return ProductPage(
            part.label,
            [PageHeading("Products", actions: actions), PageTabs("Products", tabs)] + content
        )
    }

    /// Whether the visitor may change what is sold.
    var mayManageProducts: Bool { may(.manageProducts) }
}

/// Reads what a form says as the API reads a body: the same fields, the same refusals.
enum ProductForm {
    /// - Throws: ``FormRefusal`` with what is wrong, by the fields of the form.
    static func read<Value>(
        _ object: JSONObject,
        fields: [String: String] = [:],
        _ build: (ObjectReader) -> Value?
    ) throws -> Value {
        do throws(APIError) {
            return try ObjectReader.read(.object(object), build)
        } catch {
            throw FormRefusal(errors(error, fields))
        }
    }

    /// A use case's refusal, by the fields of the form.
    static func refusal(_ error: WeirError, fields: [String: String] = [:]) -> FormRefusal {
        FormRefusal(FormErrors(error, fields: fields))
    }

    private static func errors(_ error: APIError, _ fields: [String: String]) -> FormErrors {
        var errors = FormErrors()
        for issue in error.issues { errors[fields[issue.path] ?? issue.path] = issue.message }
        if error.issues.isEmpty {
            errors.general = [[error.message, error.hint].compactMap(\.self).joined(separator: " ")]
        }
        return errors
    }

    /// Text that may be left out.
    static func text(_ value: String) -> JSONValue? { value.isEmpty ? nil : .string(value) }

    /// A number as people write it; what is none stays text, so that the reader says so.
    static func number(_ value: String) -> JSONValue? {
        guard !value.isEmpty else { return nil }
        return NumberText.plain(value).flatMap { ExactDecimal(parsing: $0) }.map(JSONValue.number) ?? .string(value)
    }

    /// Words between commas.
    static func words(_ value: String) -> [String] {
        value.split(separator: ",").map { word in
            String(word.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
    }
}

/// What is wrong with a form.
struct FormRefusal: Error {
    var errors: FormErrors

    init(_ errors: FormErrors) { self.errors = errors }

    init(_ field: String, _ message: String) { errors = FormErrors([field: message]) }
}

extension WeirPages.PageRequest where Visitor == DashboardVisitor {
    /// Does what a form asks; what is refused is shown in the form, with what was typed.
    func submit(
        to path: String,
        _ done: String,
        fields: [String: String] = [:],
        form: (PageQuery, FormErrors) async throws -> ProductPage,
        _ act: () async throws -> Void
    ) async throws -> PageAnswer {
        let errors: FormErrors
        do {
            try await act()
            return .redirect(path, Flash(.good, done))
        } catch let refusal as FormRefusal {
            errors = refusal.errors
        } catch let error as WeirError where error.code != .notFound && error.code != .internalError {
            errors = FormErrors(error, fields: fields)
        }
        var page = try await form(self.form, errors)
        page.status = .badRequest
        return .page(page)
    }

    /// Does what a button asks; what is refused is said on the page it was pressed on.
    func press(_ path: String, _ done: String, _ act: () async throws -> Void) async throws -> PageAnswer {
        do {
            try await act()
            return .redirect(path, Flash(.good, done))
        } catch let error as WeirError where error.code != .notFound && error.code != .internalError {
            let text = [error.message, error.hint].compactMap(\.self).joined(separator: " ")
            return .redirect(path, Flash(.bad, text))
        } catch let refusal as FormRefusal {
            return .redirect(path, Flash(.bad, refusal.errors.all.joined(separator: " ")))
        }
    }
}
