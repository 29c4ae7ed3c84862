#!/usr/bin/env bash
# Tests the SDKs and the OpenAPI document against the server that was built; `fuzz` sends requests made from the document.
#
# WEIR_TEST_EXECUTABLE names another executable; WEIR_FUZZ_EXAMPLES says how many requests an operation gets.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh test
Scripts/install-python.sh
if [[ -z "${WEIR_TEST_EXECUTABLE:-}" ]]; then
    Scripts/build.sh --product weir
    export WEIR_TEST_EXECUTABLE="$PWD/.build/debug/weir"
fi
export PYTHONPATH="$PWD/.build/python" PYTHONDONTWRITEBYTECODE=1

if [[ "${1:-}" == fuzz ]]; then
    exec python3 -m pytest -W ignore Tests/Support/OpenAPI/test_fuzz.py
fi
Clients/javascript/build.sh
node --test Clients/javascript/test/*.test.mjs
python3 -m pytest -W ignore Clients/python/tests
python3 -m pytest -W ignore Tests/Support/OpenAPI
python3 -m pytest -W ignore Tests/Support/Agents
python3 -m pytest -W ignore Tests/Support/Guides
python3 -m pytest -W ignore Tests/Support/Pages
python3 -m pytest -W ignore Tests/Support/Envoy
