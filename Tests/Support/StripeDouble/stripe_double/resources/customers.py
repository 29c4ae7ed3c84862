"""Customers."""

from ..errors import invalid, no_such
from .common import cleared, equal, merged_metadata, metadata_of, operation, page, search

PLAIN = (
    "address",
    "description",
    "email",
    "name",
    "phone",
    "preferred_locales",
    "shipping",
    "business_name",
    "individual_name",
    "tax_exempt",
)


@operation("PostCustomers")
def create(account, params, ids):
    return make(account, params)


def make(account, params):
    """Makes a customer by parameters of the API, checked or not, and says so."""
    invoice_settings = {
        "custom_fields": None,
        "default_payment_method": None,
        "footer": None,
        "rendering_options": None,
    }
    customer = account.add(
        "customer",
        address=None, balance=params.get("balance", 0), currency=None, default_source=None, delinquent=False,
        description=None, discount=None, email=None, invoice_prefix=account.ids.token(8).upper(),
        invoice_settings=invoice_settings, metadata=metadata_of(params), name=None, next_invoice_sequence=1,
        phone=None, preferred_locales=[], shipping=None, tax_exempt="none", test_clock=None,
    )  # fmt: skip
    customer.update({name: cleared(params[name]) for name in PLAIN if name in params})
    if "payment_method" in params:
        from . import payment_methods

        payment_methods.attach(account, payment_methods.take(account, params["payment_method"]), customer)
    set_invoice_settings(account, customer, params)
    account.emit("customer.created", customer)
    return customer


def set_invoice_settings(account, customer, params):
    given = params.get("invoice_settings")
    if not given:
        return
    method = given.get("default_payment_method")
    if method:
        found = account.need("payment_method", method, "invoice_settings[default_payment_method]")
        if found["customer"] != customer["id"]:
            message = (
                f"The customer does not have a payment method with the ID {method}. The payment method must be "
                "attached to the customer."
            )
            raise invalid(message, "resource_missing", "invoice_settings[default_payment_method]")
    settings = {**customer["invoice_settings"], **{name: cleared(value) for name, value in given.items()}}
    customer["invoice_settings"] = settings


@operation("GetCustomersCustomer")
def get(account, params, ids):
    return existing(account, ids["customer"], in_path=True)


def existing(account, identifier, param="customer", in_path=False):
    """The customer, or what is left of a deleted one when it is asked for by its path."""
    customer = account.need("customer", identifier, "id" if in_path else param, in_path)
    if customer.get("deleted") and not in_path:
        raise no_such("customer", identifier, param)
    return customer


@operation("PostCustomersCustomer")
def update(account, params, ids):
    customer = existing(account, ids["customer"], in_path=True)
    if customer.get("deleted"):
        raise no_such("customer", ids["customer"], "id", in_path=True)
    change(account, customer, params)
    return customer


def change(account, customer, params):
    before = dict(customer)
    set_invoice_settings(account, customer, params)
    settings = customer["invoice_settings"]
    customer["invoice_settings"] = before["invoice_settings"]
    fields = {name: cleared(params[name]) for name in PLAIN if name in params}
    if "metadata" in params:
        fields["metadata"] = merged_metadata(customer["metadata"], params["metadata"])
    if "balance" in params:
        fields["balance"] = params["balance"]
    account.change(customer, "customer.updated", invoice_settings=settings, **fields)


def delete(account, customer):
    """Deletes a customer, as in the dashboard: its subscriptions end and its payment methods are detached."""
    from . import payment_methods, subscriptions

    for subscription in list(account.all("subscription")):
        if subscription["customer"] == customer["id"] and subscription["status"] not in subscriptions.ENDED:
            subscriptions.end(account, subscription)
    for method in list(account.all("payment_method")):
        if method["customer"] == customer["id"]:
            payment_methods.detach(account, method)
    account.emit("customer.deleted", customer)
    kept = {name: customer[name] for name in ("id", "object", "created", "livemode")}
    customer.clear()
    customer.update(kept, deleted=True)


def present(account):
    return (customer for customer in account.all("customer") if not customer.get("deleted"))


@operation("GetCustomers")
def list_all(account, params, ids):
    found = [customer for customer in present(account) if equal(customer, params, "email", "test_clock")]
    return page(found, params, "/v1/customers", account, "customer")


@operation("GetCustomersSearch")
def search_all(account, params, ids):
    return search(present(account), params, "/v1/customers/search", account)


@operation("GetCustomersCustomerPaymentMethods")
def list_methods(account, params, ids):
    customer = existing(account, ids["customer"], in_path=True)
    found = [
        m
        for m in account.all("payment_method")
        if m["customer"] == customer["id"] and equal(m, params, "type", "allow_redisplay")
    ]
    return page(found, params, f"/v1/customers/{customer['id']}/payment_methods", account, "payment_method")
