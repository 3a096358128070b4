#!/usr/bin/env bash
# Installs the Debian packages that are missing. Usage: install.sh build run [test]
# Needs root or sudo; when nothing is missing it needs neither.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

wanted=()
for kind in "$@"; do
    while read -r name; do wanted+=("$name"); done < <(awk -v kind="$kind" '$1 == kind { print $2 }' "$here/packages.txt")
done

missing=()
for name in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$name")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "install.sh: these packages are missing: ${missing[*]}" >&2
        echo "install.sh: run this again as root, or install sudo first" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
