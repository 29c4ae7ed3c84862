"""A client of Weir.

    weir = Weir(api_key="wr_live_…")
    weir.for_user("ext:acme").consume("email.send", 1)
"""
from . import schema
from ._async.client import AsyncWeir
from ._async.customer import AsyncCustomer, AsyncHeld
from ._async.sender import AsyncEventSender
from ._sending import SenderCounts, SenderOptions, SentEvent
from ._sync.client import Weir
from ._sync.customer import Customer, Held
from ._sync.resources import CallOptions, EventToSend
from ._sync.sender import EventSender
from .errors import WeirError
from .webhooks import WebhookEvent, verify_webhook

__all__ = [
    "AsyncCustomer", "AsyncEventSender", "AsyncHeld", "AsyncWeir", "CallOptions", "Customer", "EventSender", "EventToSend", "Held",
    "SenderCounts", "SenderOptions", "SentEvent", "WebhookEvent", "Weir", "WeirError", "schema", "verify_webhook",
]
