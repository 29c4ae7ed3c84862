package import WeirPages

/// The words of the portal, the pay page and the pricing page, in one language; a further language is a further value.
package struct PortalWords: Sendable {
    package var page = PortalWords.page
    package var offer: OfferWords = .english

    // MARK: Frame

    package var account = "Your account"
    package var plan = "Plan"
    package var usage = "Usage"
    package var invoices = "Invoices"
    package var methods = "Payment methods"
    package var test = "Test data: nothing here is real money."
    package var yes = "Yes"
    package var retry = "Please try again in a minute."
    package var cannotDoNow = "This cannot be done now."
    package var askSeller = "Please contact us."

    // MARK: Signing in

    package var signInTitle = "Sign in"
    package var signInIntro = "Enter your e-mail address, and we send you a link that signs you in."
    package var email = "E-mail address"
    package var sendLink = "Send me a link"
    package var emailNeeded = "Enter an e-mail address, like name@example.com."
    package var linkSentTitle = "Look into your mail"
    package var linkSent: @Sendable (_ address: String) -> String = {
        "If \($0) belongs to an account, a link is on its way. It works once, within 15 minutes."
    }
    package var linkNotThere = "Nothing there? Look among unwanted mail, or ask for another link in a minute."
    package var anotherLink = "Ask for another link"
    package var enterTitle = "Welcome back"
    package var enterIntro = "Press the button to sign in. The link works once."
    package var enter = "Sign in"
    package var linkOverTitle = "This link does not work any more"
    package var linkOver = "It was used already, or is older than 15 minutes."
    package var tokenRefusedTitle = "You could not be signed in"
    package var tokenRefused = "The sign-in is too old or not complete. Go back to where you came from and try again."
    package var confirmTitle = "Sign in?"
    package var confirm: @Sendable (_ account: String) -> String = {
        "Another site wants to sign you in to the account \($0). Go on only if you have asked for that there."
    }
    package var confirmNow = "Yes, sign in"
    package var byLink: @Sendable (_ member: String) -> String = { "by a link of \($0)" }
    package var byLinkNote: @Sendable (_ member: String) -> String = {
        "You are signed in by a link that \($0) has made. With it you see everything and change nothing."
    }
    package var signedOut = "You are signed out."

    // MARK: Plan

    package var yourPlan = "Your plan"
    package var noPlan = "No plan"
    package var noPlanText = "You have no plan at the moment."
    package var since = "Since"
    package var currentPeriod = "Current period"
    package var renews = "Renews"
    package var ends = "Ends"
    package var trialUntil = "Trial until"
    package var price = "Price"
    package var statusActive = "Active"
    package var statusTrial = "Trial"
    package var statusPastDue = "Payment overdue"
    package var statusEnded = "Ended"
    package var statusPaused = "Paused"
    package var statusUnpaid = "Unpaid"
    package var statusIncomplete = "Not complete"
    package var statusEnding = "Ending"
    package var suspended = "Your account is suspended. Please contact us."
    package var endsNote: @Sendable (_ date: String) -> String = {
        "Your plan ends on \($0). Until then everything stays as it is."
    }
    package var endsSoonNote = "Your plan ends with the current period. Until then everything stays as it is."
    package var keep = "Keep my plan"
    package var kept = "Your plan goes on."
    package var cancel = "Cancel plan"
    package var cancelQuestion: @Sendable (_ date: String?) -> String = { date in
        let end = date.map { "on \($0)" } ?? "with the current period"
        return "Your plan then ends \(end), and is not charged any more. You can take that back until then."
    }
    package var cancelNow = "Yes, cancel at the end of the period"
    package var canceled = "Your plan ends with the current period."
    package var plans = "Plans"
    package var comparison = "Compare all plans"
    package var compare = "What is in each plan"
    package var feature = "Feature"
    package var current = "Your plan"
    package var choose: @Sendable (_ plan: String) -> String = { "Choose \($0)" }
    package var change = "Change plan"
    package var changeAtStripe = "Change the plan on our payment service's page."
    package var changeByContract = "Your plan is part of a contract. To change it, please contact us."
    package var changeBySeller = "To change your plan, please contact us."
    package var noStripe = "Plans cannot be bought online here: no payment service is set up. Please contact us."
    package var checkoutDone = "Thank you. Your plan changes as soon as the payment has come in."
    package var checkoutLeft = "Nothing was bought."
    package var amountDue = "To be paid"
    package var openInvoices: @Sendable (_ count: Int) -> String = {
        $0 == 1 ? "1 open invoice" : "\($0) open invoices"
    }
    package var nextInvoice = "Next invoice"
    package var soFar = "so far"
    package var nothingDue = "Nothing to pay"

    // MARK: Usage

    package var period = "Period"
    package var resets: @Sendable (_ date: String) -> String = { "Starts anew on \($0)" }
    package var details = "Details"
    package var noUsageTitle = "Nothing is measured yet"
    package var noUsage = "As soon as something is used, it shows here."
    package var forecast: @Sendable (_ amount: String, _ date: String) -> String = {
        "At the pace of the last days, about \($0) by \($1)."
    }
    package var forecastReaches: @Sendable (_ date: String) -> String = { "The limit is reached around \($0)." }
    package var byDay: @Sendable (_ name: String) -> String = { "\($0), by day" }
    package var sum: @Sendable (_ name: String) -> String = { "\($0), added up" }
    package var byDimension: @Sendable (_ name: String, _ dimension: String) -> String = { "\($0) by \($1)" }
    package var tooManyValues: @Sendable (_ name: String, _ dimension: String) -> String = {
        "\($0) by \($1) has too many different values in this period to be drawn."
    }
    package var others = "Others"
    package var withoutDimension = "not given"
    package var limit = "Limit"
    package var used = "Used"
    package var foreseen = "At this pace"
    package var furtherFeatures = "Also part of your plan"
    package var value = "Value"

    // MARK: Invoices

    package var invoice: @Sendable (_ number: String) -> String = { "Invoice \($0)" }
    package var number = "Number"
    package var date = "Date"
    package var due = "Due"
    package var wasDue: @Sendable (_ date: String) -> String = { "This invoice was due on \($0)." }
    package var total = "Total"
    package var status = "Status"
    package var pdf = "PDF"
    package var asPage = "Print view"
    package var actions = "Actions"
    package var noInvoicesTitle = "No invoices yet"
    package var noInvoices = "Invoices stand here once they are issued."
    package var draftNote = "This invoice is not issued yet; its figures follow your usage until then."
    package var description = "Description"
    package var quantity = "Quantity"
    package var unitPrice = "Unit price"
    package var amount = "Amount"
    package var subtotal = "Subtotal"
    package var discount = "Discount"
    package var tax = "Tax"
    package var includedTax = "Tax included"
    package var credits = "Credits used"
    package var prepaid = "Prepaid balance used"
    package var carriedOver = "Goes to your balance"
    package var paidSoFar = "Paid"
    package var credited = "Credited"
    package var payments = "Payments"
    package var creditNotes = "Credit notes"
    package var payNow: @Sendable (_ amount: String) -> String = { "Pay \($0)" }
    package var cannotPayHere = "This invoice cannot be paid online here."
    package var statusDraft = "Draft"
    package var statusOpen = "Open"
    package var statusOverdue = "Overdue"
    package var statusInTransit = "Payment under way"
    package var statusPaid = "Paid"
    package var statusVoid = "Void"
    package var statusUncollectible = "Unpaid, given up"
    package var statusRefunded = "Refunded"

    // MARK: Payment methods

    package var methodsIntro = "The default is what later payments are charged to."
    package var method = "Method"
    package var isDefault = "Default"
    package var makeDefault = "Make default"
    package var remove = "Remove"
    package var removeQuestion: @Sendable (_ method: String) -> String = { "\($0) is removed for good." }
    package var removeNow = "Yes, remove it"
    package var removed = "The payment method is removed."
    package var chosen = "Later payments are charged to it."
    package var addMethod = "Add a payment method"
    package var addAtStripe = "Add on our payment service's page"
    package var addTitle = "Add a payment method"
    package var addIntro = "What you enter goes to our payment service directly, and never to us."
    package var addNeedsScript =
        "This form needs JavaScript. Without it you can add a method on our payment service's page."
    package var save = "Save"
    package var saving = "Saving …"
    package var methodSaved = "The payment method is saved."
    package var methodNotSaved = "The payment method was not saved."
    package var methodFormMissing =
        "The form could not be loaded. You can add a method on our payment service's page."
    package var noMethodsTitle = "No payment method"
    package var noMethods = "Nothing is saved yet."
    package var noStripeMethods =
        "Payment methods cannot be saved online here: no payment service is set up. Please contact us."
    package var expires: @Sendable (_ month: String) -> String = { "expires \($0)" }
    package var card: @Sendable (_ brand: String, _ lastFour: String) -> String = { "\($0) •••• \($1)" }

    // MARK: Paying

    package var from: @Sendable (_ seller: String) -> String = { "From \($0)" }
    package var saveMethod = "Save payment method for future invoices"
    package var saveMethodHint =
        "Later invoices are then charged to this payment method when they fall due. You can change that at any time."
    package var saveMethodNet = " They are due at once, on their invoice date."
    package var later = "The payment service does not answer now. Please try again in a minute; nothing is paid twice."
    package var paidThanks = "Thank you: your payment has come in."
    package var isPaid = "This invoice is paid."
    package var underWay = "A payment of this invoice is under way. You get a mail when it has come in."
    package var notHere = "This invoice cannot be paid here. Please contact whoever sent it to you."
    package var isVoid = "This invoice is void. Please do not pay it."
    package var payLinkGoneTitle = "This link does not work"
    package var payLinkGone = "It may have expired. Please use the link of the newest mail about the invoice."
    package var notPaidTitle = "Nothing was paid"
    package var notPaid = "To pay, use the link in your mail again."
    package var pay = "Pay"
    package var payTheInvoice = "Pay the invoice"

    // MARK: Pricing

    package var pricing = "Pricing"
    package var noPlansTitle = "No plans yet"
    package var noPlans = "There is nothing to choose from at the moment."
    package var start: @Sendable (_ plan: String) -> String = { "Start with \($0)" }
    package var manage = "Sign in"

    package init() {}

    package static let english = PortalWords()

    /// Customers have no roles, and cannot look into the server's log.
    private static var page: PageWords {
        var words = PageWords.english
        words.forbidden = "With the link that you have signed in by you see everything and change nothing."
        words.failed = {
            "Please try it again in a minute. If it stays like this, contact us and name the number \($0)."
        }
        return words
    }
}
