#!/usr/bin/env bash
# Puts the Python packages that the tests use as clients into a folder of their own below the build folder.
set -euo pipefail
cd "$(dirname "$0")/.."

# The CloudEvents SDK, which makes the events of a test.
packages=(cloudevents==2.2.0)
folder=.build/python

stamp="$folder/.packages"
if [[ "$(cat "$stamp" 2>/dev/null)" != "${packages[*]}" ]]; then
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --upgrade \
        --target "$folder" "${packages[@]}"
    echo "${packages[*]}" >"$stamp"
fi
