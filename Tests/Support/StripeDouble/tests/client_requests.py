"""The requests of a client of this kind, good ones and bad ones; `{...}` is an id that was made before."""

META = {"metadata": {"tenant_id": "t1"}}
CUSTOM_LINE = [
    {"price_data": {"currency": "usd", "unit_amount": 5000, "product_data": {"name": "Invoice INV-1"}}, "quantity": 1}
]

# Every request that a client of this kind sends; `{...}` in a path or a value is an id made before.
GOOD = [
    ("POST", "/v1/customers", {"email": "a@b.c", "name": "Acme", **META}),
    ("GET", "/v1/customers", {"email": "a@b.c", "limit": 3}),
    ("GET", "/v1/customers/{customer}", {}),
    ("GET", "/v1/customers/search", {"query": "metadata['tenant_id']:'t1'"}),
    ("POST", "/v1/customers/{customer}", {"invoice_settings": {"default_payment_method": "{method}"}}),
    ("GET", "/v1/customers/{customer}/payment_methods", {"type": "card", "limit": 10}),
    (
        "POST",
        "/v1/checkout/sessions",
        {
            "mode": "subscription",
            "customer": "{customer}",
            "client_reference_id": "t1",
            "line_items": [{"price": "{price}", "quantity": 1}],
            "success_url": "https://x/s?session_id={CHECKOUT_SESSION_ID}",
            "cancel_url": "https://x/c",
            **META,
            "subscription_data": {**META, "trial_period_days": 7},
            "allow_promotion_codes": True,
            "expires_at": 1_800_003_600,
        },
    ),
    (
        "POST",
        "/v1/checkout/sessions",
        {
            "mode": "payment",
            "customer": "{customer}",
            "client_reference_id": "inv_1",
            "line_items": CUSTOM_LINE,
            "payment_intent_data": {"metadata": {"invoice_id": "inv_1"}, "setup_future_usage": "off_session"},
            "saved_payment_method_options": {"payment_method_save": "enabled"},
            "success_url": "https://x",
        },
    ),
    (
        "POST",
        "/v1/checkout/sessions",
        {
            "mode": "setup",
            "customer": "{customer}",
            "currency": "usd",
            "success_url": "https://x",
            "setup_intent_data": META,
        },
    ),
    ("POST", "/v1/checkout/sessions/{session}/expire", {}),
    ("GET", "/v1/checkout/sessions/{session}", {"expand": ["line_items", "customer"]}),
    (
        "POST",
        "/v1/billing_portal/sessions",
        {
            "customer": "{customer}",
            "return_url": "https://x",
            "flow_data": {"type": "subscription_cancel", "subscription_cancel": {"subscription": "{subscription}"}},
        },
    ),
    ("GET", "/v1/subscriptions", {"customer": "{customer}", "status": "all"}),
    ("POST", "/v1/subscriptions/{subscription}", {"cancel_at_period_end": True}),
    (
        "POST",
        "/v1/subscriptions/{subscription}",
        {"items": [{"id": "{item}", "price": "{price}"}], "proration_behavior": "create_prorations"},
    ),
    (
        "GET",
        "/v1/subscriptions/{subscription}",
        {"expand": ["latest_invoice.payments", "items.data.price", "customer"]},
    ),
    ("DELETE", "/v1/subscriptions/{subscription}", {"invoice_now": False, "prorate": False}),
    (
        "POST",
        "/v1/setup_intents",
        {"customer": "{customer}", "usage": "off_session", "automatic_payment_methods": {"enabled": True}, **META},
    ),
    (
        "POST",
        "/v1/payment_intents",
        {
            "amount": 5000,
            "currency": "usd",
            "customer": "{customer}",
            "payment_method": "{method}",
            "off_session": True,
            "confirm": True,
            "error_on_requires_action": True,
            "description": "Invoice INV-1",
            "metadata": {"invoice_id": "inv_2", "attempt": "1"},
            "expand": ["latest_charge"],
        },
    ),
    ("POST", "/v1/payment_intents/{intent}/confirm", {"payment_method": "{method}", "off_session": True}),
    ("GET", "/v1/payment_intents/{intent}", {"expand": ["latest_charge", "payment_method", "customer"]}),
    ("POST", "/v1/payment_intents/{other_intent}/cancel", {"cancellation_reason": "abandoned"}),
    ("GET", "/v1/payment_intents", {"customer": "{customer}", "limit": 100, "created": {"gte": 1}}),
    ("GET", "/v1/payment_intents/search", {"query": "metadata['invoice_id']:'inv_1'"}),
    (
        "POST",
        "/v1/refunds",
        {
            "payment_intent": "{intent}",
            "amount": 100,
            "reason": "requested_by_customer",
            "metadata": {"credit_note": "cn1"},
        },
    ),
    ("GET", "/v1/events", {"created": {"gte": 1}, "types": ["payment_intent.succeeded"], "delivery_success": True}),
    ("GET", "/v1/payment_methods/{method}", {}),
    ("POST", "/v1/payment_methods/{loose}/attach", {"customer": "{customer}"}),
    ("POST", "/v1/payment_methods/{loose}/detach", {}),
    (
        "POST",
        "/v1/payment_links",
        {
            "line_items": [{"price": "{price}", "quantity": 1}],
            "restrictions": {"completed_sessions": {"limit": 1}},
            "metadata": {"invoice_id": "i"},
        },
    ),
    (
        "POST",
        "/v1/webhook_endpoints",
        {
            "url": "https://x/webhooks/stripe",
            "enabled_events": ["payment_intent.succeeded"],
            "api_version": "2025-03-31.basil",
        },
    ),
    ("GET", "/v1/prices/{price}", {}),
    ("GET", "/v1/account", {}),
    ("GET", "/v1/balance", {}),
]

BAD = [
    ("POST", "/v1/payment_intents", {"currency": "usd"}, "parameter_missing", "amount"),
    ("POST", "/v1/payment_intents", {"amount": "50.00", "currency": "usd"}, "parameter_invalid_integer", "amount"),
    (
        "POST",
        "/v1/payment_intents",
        {"amount": 5000, "currency": "usd", "custmer": "c"},
        "parameter_unknown",
        "custmer",
    ),
    ("POST", "/v1/checkout/sessions", {"mode": "subscribe", "success_url": "x"}, None, "mode"),
    ("POST", "/v1/setup_intents", {"usage": "offsession"}, None, "usage"),
    ("POST", "/v1/subscriptions/sub_1", {"cancel_at_period_end": "maybe"}, None, "cancel_at_period_end"),
    (
        "POST",
        "/v1/checkout/sessions",
        {
            "mode": "payment",
            "success_url": "https://x",
            "line_items": [
                {
                    "price_data": {"currency": "usd", "unit_amount": 500, "product_data": {"description": "x"}},
                    "quantity": 1,
                }
            ],
        },
        "parameter_missing",
        "line_items[0][price_data][product_data][name]",
    ),
    ("POST", "/v1/refunds", {"reason": "because"}, None, "reason"),
    ("GET", "/v1/payment_intents", {"limit": "many"}, "parameter_invalid_integer", "limit"),
    ("GET", "/v1/events", {"created": {"since": 1}}, "parameter_unknown", "created[since]"),
    (
        "POST",
        "/v1/customers/cus_1",
        {"invoice_settings": {"default": "pm_1"}},
        "parameter_unknown",
        "invoice_settings[default]",
    ),
]
