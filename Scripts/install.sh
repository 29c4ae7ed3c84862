#!/usr/bin/env bash
# Installs an executable that was built, with its unit, settings, manual page and documents.
#
#   PREFIX      where programs go (default: /usr/local)
#   DESTDIR     a folder in front of everything, for packages
#   SYSCONFDIR  where settings go (default: /etc)
#   UNITDIR     where units go (default: PREFIX/lib/systemd/system)
#   WEIR_BINARY the executable (default: .build/release/weir)
#
# It replaces what it installed before, but no settings; it starts nothing and makes no user.
set -euo pipefail
cd "$(dirname "$0")/.."

prefix="${PREFIX:-/usr/local}"
destination="${DESTDIR:-}"
configuration="${SYSCONFDIR:-/etc}"
units="${UNITDIR:-$prefix/lib/systemd/system}"
binary="${WEIR_BINARY:-.build/release/weir}"

if [[ ! -x "$binary" ]]; then
    echo "There is no $binary. 'Scripts/build-release.sh' builds it; WEIR_BINARY names another." >&2
    exit 66
fi
for folder in "$prefix" "$configuration" "$units"; do
    if [[ "$folder" != /* ]]; then
        echo "PREFIX, SYSCONFDIR and UNITDIR must be absolute paths, not '$folder'." >&2
        exit 64
    fi
done

put() { install -D -m "$1" "$2" "$destination$3"; }

put 0755 "$binary" "$prefix/bin/weir"
put 0644 Packaging/weir.1 "$prefix/share/man/man1/weir.1"
[[ -e "$destination$configuration/weir/weir.env" ]] || put 0640 Packaging/weir.env "$configuration/weir/weir.env"
for document in Docs/operating/*.md CHANGELOG.md; do
    put 0644 "$document" "$prefix/share/doc/weir/${document##*/}"
done
# The unit names the program and the settings where they are.
unit=$(mktemp)
trap 'rm -f "$unit"' EXIT
sed -e "s|/usr/bin/weir|$prefix/bin/weir|" -e "s|/etc/weir/|$configuration/weir/|" Packaging/weir.service >"$unit"
put 0644 "$unit" "$units/weir.service"
