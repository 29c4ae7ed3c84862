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
passed=0 failed=0 skipped=0

# All tests of a process begin at once, and most open a database of their own: in one process they would need more threads
# than Dispatch gives, and wait for one another for ever. So the targets with most databases have a process of their own.
if [[ $# -gt 0 ]]; then
    parts=("")
else
    parts=('--filter ^WeirHTTPTests\.' '--filter ^(ScenarioTests|VectorTests)\.'
        '--skip ^(WeirHTTPTests|ScenarioTests|VectorTests)\.')
fi
for part in "${parts[@]}"; do
    read -ra chosen <<<"$part"
    rm -f "$report"/*
    ended=0
    swift test --skip-build --disable-xctest --xunit-output "$report/tests.xml" "${chosen[@]}" "$@" || ended=$?
    # A run that crashed leaves no report, and counts as one failure.
    results="$report/tests.xml"
    [[ -f "$results" ]] || results="$report/tests-swift-testing.xml"
    read -r well badly left < <(
        [[ -f "$results" ]] && awk '
            /<testcase / { cases++; bad = 0 }
            /<failure / { if (!bad) failed++; bad = 1 }
            /<skipped/ { skipped++ }
            END { printf "%d %d %d\n", cases - failed - skipped, failed, skipped }
        ' "$results" || echo "0 0 0"
    )
    if [[ "$badly" -eq 0 && ("$ended" -ne 0 || "$well" -eq 0) ]]; then badly=1; fi
    passed=$((passed + well)) failed=$((failed + badly)) skipped=$((skipped + left))
done
[[ "$skipped" -eq 0 ]] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[[ "$failed" -eq 0 ]]
