#!/usr/bin/env bash
# Runs the tests that crash, lose power, act at random, take in events and bill for much longer than `make test` does.
#
# What each way in took, with its memory, and how long a usage query of 10,000 customers takes, is printed. Processes are
# those of the release build, as operators run it; WEIR_TEST_EXECUTABLE names another executable.
set -euo pipefail
cd "$(dirname "$0")/.."

export WEIR_CRASH_ROUNDS="${WEIR_CRASH_ROUNDS:-1000}"
export WEIR_SIMULATION_STEPS="${WEIR_SIMULATION_STEPS:-1000000}"
export WEIR_INGEST_EVENTS="${WEIR_INGEST_EVENTS:-5000000}"
export WEIR_BILLING_ROUNDS="${WEIR_BILLING_ROUNDS:-100}"
export WEIR_REAL_CUSTOMERS="${WEIR_REAL_CUSTOMERS:-100}"
export WEIR_REAL_CHECKED="${WEIR_REAL_CHECKED:-100}"
export WEIR_PAYMENT_INVOICES="${WEIR_PAYMENT_INVOICES:-1000}"
export WEIR_PAYMENT_SEEDS="${WEIR_PAYMENT_SEEDS:-10}"
export WEIR_NODE_RACES="${WEIR_NODE_RACES:-20}"
if [[ -z "${WEIR_TEST_EXECUTABLE:-}" ]]; then
    Scripts/install-packages.sh build
    Scripts/build-release.sh
    export WEIR_TEST_EXECUTABLE="$PWD/.build/release/weir"
fi
usage='CrashTests|SimulationTests|WaysInTests|ManyCustomersTests|RealUsageInvoiceTests|PaymentSoakTests|NodeRaceTests|SharedRaceTests'
billing='BillingSchedulePropertyTests|ProrationTests|InvoiceBuilderTests|ContractChangeTests'
Scripts/test.sh --filter "$usage|$billing" "$@"

# All tests of servers once more with everything in PostgreSQL, but for those that are about a data folder and say so.
servers='ScenarioTests|VectorTests|WeirClientTests|WeirDashboardTests|WeirGatewayTests|WeirHTTPTests|WeirPortalTests|WeirServerTests'
WEIR_TEST_DATABASE=postgres Scripts/test.sh --filter "^($servers)\."
