#!/usr/bin/env bash
# Puts the Python packages that the tests use as clients into a folder of their own below the build folder, once.
set -euo pipefail
cd "$(dirname "$0")/.."

# aiosmtpd takes mail, the CloudEvents SDK makes the events of a test, PyJWT the customer tokens of another.
packages=(aiosmtpd==1.4.6 cloudevents==2.2.0 PyJWT==2.10.1 cryptography==50.0.2)
# The Stripe double serves with aiohttp and checks with jsonschema-rs; pytest judges it through Stripe's own SDK, which also
# checks the signatures of webhooks.
packages+=(aiohttp==3.14.5 jsonschema-rs==0.61.0 stripe==16.1.0 requests==2.34.2 pytest==9.2.0)
folder=.build/python

stamp="$folder/.packages"
if [[ "$(cat "$stamp" 2>/dev/null)" != "${packages[*]}" ]]; then
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --upgrade \
        --target "$folder" "${packages[@]}"
    echo "${packages[*]}" >"$stamp"
fi
