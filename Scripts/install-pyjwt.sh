#!/usr/bin/env bash
# Puts PyJWT, which makes the customer tokens of a test, into a virtual environment of Python below the build folder, once.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=(PyJWT==2.10.1 cryptography==50.0.2)
folder=.build/pyjwt
if [[ "$(cat "$folder/wanted" 2>/dev/null)" == "${wanted[*]}" ]]; then exit 0; fi
python3 -m venv "$folder"
"$folder/bin/python3" -m pip install --quiet --disable-pip-version-check "${wanted[@]}"
echo "${wanted[*]}" >"$folder/wanted"
