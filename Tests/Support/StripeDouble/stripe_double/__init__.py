"""A stateful double of Stripe for the tests: see the README beside this package."""
