#!/usr/bin/env bash
# Installs the system packages that are missing, and nothing else.
#
#   install-packages.sh build   what compiling needs
#   install-packages.sh run     what running Weir and following the README needs
#   install-packages.sh test    what the tests need
#   install-packages.sh bench   what the benchmarks and Weir's peers in them need
set -euo pipefail

# SQLite, PostgreSQL's client, zstd, zlib, curl, and Pango with Cairo with their headers, what finds them, and the C++
# headers that the toolchain's own modules want.
build=(libsqlite3-dev libpq-dev libzstd-dev zlib1g-dev libcurl4-openssl-dev libcairo2-dev libpango1.0-dev pkg-config)
build+=(libstdc++-12-dev libc6-dev)
# The time zones of customers, the fonts of invoices in any script, and the client that the README speaks through.
run=(tzdata fonts-noto-core fonts-noto-cjk curl ca-certificates)
# Python, whose libraries are the other parties of some tests; the nginx whose example configuration is tested; Node and
# TypeScript, for the JavaScript SDK; what reads PDFs; the browser in which pages are looked at;
# what makes certificates and Debian packages, and what knows whether a unit is right; the shared
# database, and a pooler that stands before it.
test=(python3 python3-pip nginx-light nodejs node-typescript postgresql pgbouncer poppler-utils)
test+=(chromium-headless-shell openssl dpkg-dev systemd)
# The load generator, the peers, and what compiles and runs the rest.
bench=(python3 gcc wrk redis-server redis-tools postgresql nginx-light)

case "${1:-}" in
build) wanted=("${build[@]}") ;;
run) wanted=("${build[@]}" "${run[@]}") ;;
test) wanted=("${build[@]}" "${run[@]}" "${test[@]}") ;;
bench) wanted=("${build[@]}" "${run[@]}" "${bench[@]}") ;;
*)
    echo "usage: ${0##*/} build|run|test|bench" >&2
    exit 64
    ;;
esac

# True when a package, or another that provides the same, is installed.
installed() {
    case "$1" in
    libstdc++-*-dev) compgen -G '/usr/include/c++/*/vector' >/dev/null ;;
    pkg-config) command -v pkg-config >/dev/null || command -v pkgconf >/dev/null ;;
    python3-pip) python3 -m pip --version >/dev/null 2>&1 ;;
    nodejs) [[ "$(node --version 2>/dev/null)" =~ ^v(1[89]|[2-9][0-9]) ]] ;;
    node-typescript) command -v tsc >/dev/null ;;
    curl | python3 | gcc | wrk | redis-server) command -v "$1" >/dev/null ;;
    redis-tools) command -v redis-benchmark >/dev/null ;;
    nginx-light) [[ -x /usr/sbin/nginx ]] ;;
    postgresql) compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null ;;
    *) [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]] ;;
    esac
}

if ! command -v swift >/dev/null; then
    echo "There is no swift on PATH. Install a Swift 6.3 toolchain: https://www.swift.org/install/linux/" >&2
    exit 69
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "Not a Debian system: these packages or their like must be there: ${wanted[*]}" >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    installed "$package" || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

# Releases name the C++ headers after their compiler.
for index in "${!missing[@]}"; do
    [[ "${missing[$index]}" == libstdc++-12-dev ]] || continue
    apt-cache show libstdc++-12-dev >/dev/null 2>&1 || missing[index]=g++
done

as_root=()
if [[ "$(id -u)" -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing. Install them as root: apt-get install ${missing[*]}" >&2
        exit 77
    fi
    as_root=(sudo)
fi
echo "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
if ! "${as_root[@]}" apt-get install --yes --quiet --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
    "${as_root[@]}" apt-get update --quiet
    "${as_root[@]}" apt-get install --yes --quiet --no-install-recommends "${missing[@]}"
fi
