#!/usr/bin/env bash
# Builds for debugging and runs the tests; arguments go to `swift test`. The last line counts: "123 passed, 0 failed".
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh test
Scripts/install-python.sh
Clients/javascript/build.sh
swift build --build-tests

report=$(mktemp -d)
trap 'rm -rf "$report"' EXIT

# All tests would begin at once, and most open a database of their own: together they would need more threads than Dispatch
# gives, and wait for one another for ever. So their number at a time is bounded.
width="${WEIR_TEST_WIDTH:-16}"
ended=0
swift test --skip-build --disable-xctest --xunit-output "$report/tests.xml" \
    --experimental-maximum-parallelization-width "$width" "$@" 2>&1 | tee "$report/output" || ended=$?

# A run that crashed leaves no report, and counts as one failure.
results="$report/tests.xml"
[[ -f "$results" ]] || results="$report/tests-swift-testing.xml"
read -r passed failed skipped < <(
    [[ -f "$results" ]] && awk '
        /<testcase / { cases++; bad = 0 }
        /<failure / { if (!bad) failed++; bad = 1 }
        /<skipped/ { skipped++ }
        END { printf "%d %d %d\n", cases - failed - skipped, failed, skipped }
    ' "$results" || echo "0 0 0"
)
if [[ "$failed" -eq 0 && ("$ended" -ne 0 || "$passed" -eq 0) ]]; then failed=1; fi
# What failed stands far above in what the run printed; whoever sees only its end needs it too.
[[ "$failed" -eq 0 ]] || grep -a -A 4 -E '✘ Test .* (recorded an issue|failed)|Fatal error|^Exited with' "$report/output" \
    | grep -a -vE '^(✔|◇|--)' | cut -c 1-800 | tail -n 60 || true
[[ "$skipped" -eq 0 ]] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[[ "$failed" -eq 0 ]]
