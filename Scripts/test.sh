#!/usr/bin/env bash
# Builds for debugging and runs the tests; arguments go to `swift test`. The last line counts: "123 passed, 0 failed".
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh test
Scripts/install-python.sh
Clients/javascript/build.sh
Scripts/build.sh --build-tests

report=$(mktemp -d)
trap 'rm -rf "$report"' EXIT
passed=0 failed=0 skipped=0

# run NAME WIDTH ARGUMENT...: runs tests, WIDTH at a time, and adds them to the counts.
run() {
    local name=$1 width=$2 ended=0 good bad left results
    shift 2
    swift test --skip-build --disable-xctest --xunit-output "$report/$name.xml" \
        --experimental-maximum-parallelization-width "$width" "$@" 2>&1 | tee -a "$report/output" || ended=$?
    # A run that crashed leaves no report, and counts as one failure.
    results="$report/$name.xml"
    [[ -f "$results" ]] || results="$report/$name-swift-testing.xml"
    read -r good bad left < <(
        [[ -f "$results" ]] && awk '
            /<testcase / { cases++; bad = 0 }
            /<failure / { if (!bad) failed++; bad = 1 }
            /<skipped/ { skipped++ }
            END { printf "%d %d %d\n", cases - failed - skipped, failed, skipped }
        ' "$results" || echo "0 0 0"
    )
    if [[ "$bad" -eq 0 && ("$ended" -ne 0 || "$good" -eq 0) ]]; then bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
}

# All tests would begin at once, and most open a database of their own: together they would need more threads than Dispatch
# gives, and wait for one another for ever. So their number at a time is bounded.
width="${WEIR_TEST_WIDTH:-16}"
if [[ $# -gt 0 ]]; then
    run some "$width" "$@"
else
    # Browsers and the SDKs' own suites have clocks of their own: they run after the others, two at a time.
    run own "$width" --skip SDKTests
    run clients 2 --filter SDKTests
    # Decisions, events, invoices and payments once more with everything in PostgreSQL; the long run has all tests of servers.
    export WEIR_TEST_DATABASE=postgres
    stories='BillingYear|Correction|DayQuota|OwnQuota|PaymentFlow|PlanChange|Reservation|SoftQuota|TestClock|ThresholdInvoice'
    requests='Decision|Event|EventStream|HotRoute|Idempotency|NullCharacter|Race|RejectedEvent|Reservation|Retraction|UsageRead'
    run postgres "$width" --filter "^(ScenarioTests\.($stories)|WeirHTTPTests\.($requests))Tests"
    unset WEIR_TEST_DATABASE
fi

# What failed stands far above in what the run printed; whoever sees only its end needs it too.
if [[ "$failed" -gt 0 ]]; then
    grep -a -A 4 -E '✘ Test .* (recorded an issue|failed)|Fatal error|^Exited with' "$report/output" \
        | grep -a -vE '^(✔|◇|--)' | cut -c 1-800 | tail -n 60 || true
    # The suites in other languages say at their own ends what failed.
    grep -a -B 12 -E '^(↳ )? *(E  |FAILED |ERROR |not ok )' "$report/output" | cut -c 1-300 | tail -n 60 || true
fi
[[ "$skipped" -eq 0 ]] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[[ "$failed" -eq 0 ]]
