"""Starts the double: `python3 Tests/Support/StripeDouble`."""

import sys

try:
    from stripe_double.server import main
except ModuleNotFoundError as error:
    sys.exit(f"{error}: run Scripts/install-python.sh, and set PYTHONPATH to .build/python")

if __name__ == "__main__":
    main()
