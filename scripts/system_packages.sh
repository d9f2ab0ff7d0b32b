#!/bin/sh
# Debian packages that a fresh machine lacks. What is there already is left alone; so is a program that is on PATH
# though no package brought it. As root it installs; for everybody else it prints the one line to run.
#
#   sh scripts/system_packages.sh run     what a window needs
#   sh scripts/system_packages.sh test    that, and what the tests drive: window manager, PostgreSQL, Chromium, Node
set -eu
purpose="${1:-test}"

# Qt's xcb plugin, found with ldd on a Debian that holds nothing else.
qt_libraries="libegl1 libgl1 libxcb1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0
libxcb-keysyms1 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-util1 libxcb-xkb1 libfontconfig1
libfreetype6 libglib2.0-0 libdbus-1-3 libbrotli1 libgssapi-krb5-2 libwayland-cursor0"
# Every script a campaign may be written in, instead of empty boxes.
fonts="fonts-noto-core fonts-noto-cjk"
# The accessibility bus and its Python binding, with which tests read the window as a screen reader does.
accessibility="at-spi2-core dbus-x11 gir1.2-atspi-2.0 python3-gi"

case "$purpose" in
    run | test) ;;
    *) echo "usage: system_packages.sh [run|test]" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian: see README.md for what to install by hand; going on."
    exit 0
fi

missing=""

# want_package NAME: a library or font; newer Debians mark some of the names with t64.
want_package() {
    for name in "$1" "${1}t64"; do
        state="$(dpkg-query --show --showformat='${db:Status-Status}' "$name" 2>/dev/null || true)"
        case "$state" in installed*) return 0 ;; esac
    done
    missing="$missing $1"
}

# want_program PROGRAM PACKAGE: a program, from wherever it came.
want_program() {
    command -v "$1" >/dev/null || missing="$missing $2"
}

for package in $qt_libraries $fonts; do want_package "$package"; done
want_program Xvfb xvfb
want_program xauth xauth # xvfb-run calls it
# The python3 that will make .venv; Debian keeps this half of the standard library apart.
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3 python3-venv"

if [ "$purpose" = test ]; then
    for package in $accessibility; do want_package "$package"; done
    want_package libxrandr2 # a screen that is pulled out
    want_program openbox openbox
    want_program xdotool xdotool
    want_program xwininfo x11-utils
    want_program chromium chromium
    want_program chromedriver chromium-driver
    want_program node nodejs
    want_program npm npm
    want_program objdump binutils # PyInstaller reads libraries with it
    # PyInstaller packs Python as a library; Debian's own python3 does without it.
    case "$(command -v python3)" in
        /usr/bin/*) want_package "libpython$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')" ;;
    esac
    want_program xdg-mime xdg-utils # and the kinds of files that a desktop knows
    want_program update-mime-database shared-mime-info
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || want_program initdb postgresql
fi

[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "Some system packages are missing; install them with this line (going on without them for now):"
    echo "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends$missing"
    exit 0
fi

export DEBIAN_FRONTEND=noninteractive
install() {
    # Unquoted on purpose: one word per package.
    # shellcheck disable=SC2086
    apt-get install --yes --quiet --no-install-recommends -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 $missing
}

echo "Installing system packages:$missing"
# A list of packages that is missing or too old shows itself as a failed install.
if ! ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1; then apt-get update --quiet; fi
install || { apt-get update --quiet && install; } || {
    echo "apt-get could not install these packages; look at its lines above, check the network, try again." >&2
    exit 3
}
