#!/bin/sh
# Install the Debian packages that FactDesk needs and this machine lacks; ask for nothing when none is missing.
#
# As root, or where sudo works, they are installed. Otherwise the exact command is printed, and the set-up goes on
# unless it cannot (no venv module). On systems without apt it only says what to look for.
set -u
here=$(dirname "$0")
python=${1:-python3}

if ! command -v apt-get >/dev/null 2>&1; then
    echo "set-up: no apt-get here; if Qt misses a library, see the list in requirements/debian.txt"
    exit 0
fi

missing=""
for package in $(sed 's/#.*//' "$here/debian.txt"); do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=""
    [ "$state" = installed ] || missing="$missing $package"
done
has_venv=yes
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    has_venv=no
    missing="$missing python3-venv"
fi
[ -n "$missing" ] || exit 0

command="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    root=""
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    root="sudo"
else
    echo "set-up: these packages are missing; as root, run:" >&2
    echo "    apt-get update && $command" >&2
    if [ "$has_venv" = no ]; then
        echo "set-up: stopped: without python3-venv there is no environment to install into" >&2
        exit 1
    fi
    echo "set-up: going on without them; the window may not open" >&2
    exit 0
fi

echo "set-up: installing$missing"
# shellcheck disable=SC2086
if $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive $command -qq >/dev/null; then
    exit 0
fi
echo "set-up: apt-get failed; run it by hand to see why: apt-get update && $command" >&2
[ "$has_venv" = yes ]
