#!/usr/bin/env bash
# Puts the Python packages that the tests use as clients into a folder of their own below the build folder, once.
set -euo pipefail
cd "$(dirname "$0")/.."

# aiosmtpd takes mail, the CloudEvents SDK makes the events of a test, PyJWT customer tokens, and the SDK of Stripe checks
# signatures.
packages=(aiosmtpd==1.4.6 cloudevents==2.2.0 PyJWT==2.10.1 cryptography==50.0.2 stripe==16.1.0)
folder=.build/python

stamp="$folder/.packages"
if [[ "$(cat "$stamp" 2>/dev/null)" != "${packages[*]}" ]]; then
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --upgrade \
        --target "$folder" "${packages[@]}"
    echo "${packages[*]}" >"$stamp"
fi
