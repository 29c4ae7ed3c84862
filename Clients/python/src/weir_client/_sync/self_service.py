# Made by make_sync.py from _async; not to be edited.
"""What a customer sees and does about its own billing."""
from __future__ import annotations

from typing_extensions import Unpack

from .. import schema as s
from .resources import Resource, CallOptions


class SelfService(Resource):
    """What a customer sees and does about its own billing: of a client whose key is that customer's token."""

    def plans(self) -> s.Offer:
        """The plans side by side, for a pricing page."""
        answer: s.Offer = self._call("GET", "/billing/plans")
        return answer

    def subscription(self) -> s.OwnSubscriptionAnswer:
        """Which plan the customer has, and until when."""
        answer: s.OwnSubscriptionAnswer = self._call("GET", "/billing/subscription")
        return answer

    def usage(self) -> s.OwnUsage:
        """What was used of the feature that the workspace's settings name."""
        answer: s.OwnUsage = self._call("GET", "/billing/usage")
        return answer

    def checkout(self, checkout: s.CheckoutInput, **options: Unpack[CallOptions]) -> s.CheckoutPage:
        """Opens Stripe's page on which the customer subscribes."""
        answer: s.CheckoutPage = self._call("POST", "/billing/checkout", checkout, **options)
        return answer

    def portal(self, **options: Unpack[CallOptions]) -> s.PortalPage:
        """Opens Stripe's page for payment methods, invoices and the plan; its address works once."""
        answer: s.PortalPage = self._call("POST", "/billing/portal", **options)
        return answer

    def cancel(self, **options: Unpack[CallOptions]) -> s.Message:
        """Lets the subscription end with its period."""
        answer: s.Message = self._call("POST", "/billing/cancel", **options)
        return answer

    def setup_intent(self, intent: s.SetupIntentInput | None = None, **options: Unpack[CallOptions]) -> s.SetupIntent:
        """Begins the saving of a payment method; the secret is for Stripe's elements."""
        answer: s.SetupIntent = self._call("POST", "/billing/setup-intent", intent or {}, **options)
        return answer
