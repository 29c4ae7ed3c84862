"""What the operations of the API do: one file for each kind of object.

An operation is a function of the account, the parameters in their types and the ids of the path; it returns the object
that is answered. It runs without a pause, so two requests never see each other half done.
"""

from . import (  # noqa: F401 - being imported, they register their operations
    account,
    charges,
    checkout,
    customers,
    disputes,
    event_list,
    invoices,
    payment_intents,
    payment_links,
    payment_methods,
    portal,
    prices,
    refunds,
    setup_intents,
    subscriptions,
    webhook_endpoints,
)
from .common import OPERATIONS

__all__ = ["OPERATIONS"]
