#!/usr/bin/env bash
# Builds Weir for release, starts it, and says how long each took.
#
# The variables of `weir serve` work here too: WEIR_DATA, WEIR_HOST, WEIR_PORT and so on.
set -euo pipefail
cd "$(dirname "$0")/.."

# Milliseconds, from a clock that bash has by itself.
now_ms() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }
seconds() { printf '%d.%03d s' $(($1 / 1000)) $(($1 % 1000)); }

Scripts/install-packages.sh run

echo "Building Weir for release"
started=$(now_ms)
Scripts/build-release.sh
built=$(now_ms)

scratch=$(mktemp -d)
WEIR_ADDRESS_FILE="$scratch/address" .build/release/weir serve "$@" &
server=$!
# What ends this script ends the server, which finishes what it was asked first.
trap 'kill -TERM "$server" 2>/dev/null || true' INT TERM

# The server writes down where it listens, whichever way it was told.
address=""
while kill -0 "$server" 2>/dev/null; do
    if [[ -s "$scratch/address" ]]; then
        address=$(<"$scratch/address")
        # Whether it answers is asked, not who it is: its certificate is for another name than this one.
        curl --silent --fail --insecure --output /dev/null "$address/healthz" && break
    fi
    sleep 0.01
done
rm -rf "$scratch"
if kill -0 "$server" 2>/dev/null; then
    answered=$(now_ms)
    echo "Built in $(seconds $((built - started))), first answer after $(seconds $((answered - built)))."
    echo "Weir serves $address; stop it with Ctrl-C."
fi

# A trapped signal ends `wait` early, so wait until the server is gone.
status=0
while kill -0 "$server" 2>/dev/null; do
    status=0
    wait "$server" || status=$?
done
exit "$status"
