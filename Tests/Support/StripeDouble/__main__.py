"""Starts the double: `python3 Tests/Support/StripeDouble`."""

from stripe_double.server import main

if __name__ == "__main__":
    main()
