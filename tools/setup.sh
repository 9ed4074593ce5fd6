#!/bin/sh
# Makes the checkout ready: a Python, the libraries that Qt loads, .venv with the pinned packages, translations, licences.
# usage: tools/setup.sh run|dev|mutants|installer [screen|check]
# `screen`: the window will be shown on this machine; `check`: an installer will be tried out on it
# Returns at once when there is nothing to do; the stamp in .venv says for which inputs that is so.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
level=$1
screen=${2:-}
bin=.venv/bin
stamp=.venv/ready-
export PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

inputs() { # everything that a finished set-up of level $1 depends on
    "$bin/python" -V 2>/dev/null || echo none
    echo "$root ${PYTHON:-}"
    cksum "requirements/$1.txt" pyproject.toml tools/setup.sh
}

fits() { # is $1 a Python that can run the program and make a virtual environment?
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if fits "$candidate"; then echo "$candidate"; return; fi
    done
}

# What Qt's files ask the system for (ldd), beside the package that Debian keeps it in.
libraries() {
    cat <<'LIST'
libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libgssapi_krb5.so.2 libgssapi-krb5-2
LIST
    [ "$screen" != screen ] || screen_libraries
}

screen_libraries() {
    cat <<'LIST'
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
LIST
}

missing_packages() {
    [ -n "$(find_python)${PYTHON:-}" ] || echo python3-venv
    known=$(ldconfig -p)
    libraries | while read -r library package; do
        case $known in *"$library "*) ;; *) echo "$package" ;; esac
    done
    [ "$screen" != check ] || tools_of_check
    [ "$level" = installer ] || return 0
    command -v objdump >/dev/null || echo binutils
    case $known in *"libpython3."*) return 0 ;; esac # the system's own Python comes without its library
    case $(command -v "$(find_python)") in /usr/bin/* | "") echo libpython3-dev ;; esac
}

tools_of_check() {
    for tool in debootstrap=debootstrap Xvfb=xvfb xdotool=xdotool makensis=nsis appstreamcli=appstream \
        desktop-file-validate=desktop-file-utils unshare=util-linux; do
        command -v "${tool%=*}" >/dev/null || echo "${tool#*=}"
    done
}

missing_fonts() { # texts are drawn as boxes without them, nothing worse
    folders="/usr/share/fonts /usr/local/share/fonts ${HOME:-}/.fonts ${HOME:-}/.local/share/fonts"
    # shellcheck disable=SC2086 # the list is words
    fonts=$(find $folders -type f 2>/dev/null || true)
    case $fonts in *.[to]t[fc]*) ;; *) echo fonts-dejavu-core ;; esac
    case $fonts$(fc-list :lang=zh-cn 2>/dev/null || true) in
        *[Ff]allback* | *CJK* | *wqy* | *:*) ;; # fc-list alone knows for sure; it prints "file: name"
        *) echo fonts-droid-fallback ;;
    esac
}

missing_reader() { # the test that reads the window as a screen reader does is skipped without them
    [ "$level" = dev ] || return 0
    command -v Xvfb >/dev/null || echo xvfb
    command -v dbus-daemon >/dev/null || echo dbus-daemon
    [ -e /usr/libexec/at-spi-bus-launcher ] || [ -e /usr/lib/at-spi2-core/at-spi-bus-launcher ] || echo at-spi2-core
    known=$(ldconfig -p)
    screen_libraries | while read -r library package; do
        case $known in *"$library "*) ;; *) echo "$package" ;; esac
    done
}

system_packages() {
    PATH=$PATH:/usr/sbin:/sbin
    command -v ldconfig >/dev/null || return 0 # the check of the window below has the last word
    needed=$(missing_packages | xargs)
    extras=$({ missing_fonts; missing_reader; } | xargs)
    [ -n "$needed$extras" ] || return 0
    if ! command -v apt-get >/dev/null; then
        [ -z "$needed" ] || say "Probably missing on this system (Debian's names): $needed"
    elif [ "$(id -u)" = 0 ]; then
        say "Installing system packages: $needed $extras"
        log=$(mktemp)
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086 # the lists are words
        if ! { apt-get update && apt-get install -y --no-install-recommends $needed $extras; } >"$log" 2>&1; then
            tail -n 20 "$log" >&2
            fail "These system packages could not be installed: $needed $extras"
        fi
        rm -f "$log"
    elif [ -n "$needed" ]; then
        fail "System packages are missing. Install them, then try again:
    sudo apt-get install $needed $extras"
    else
        say "Some texts or tests need what is missing here: sudo apt-get install $extras"
    fi
}

environment() {
    python=$(find_python)
    [ -n "$python" ] || fail "Python 3.11, 3.12 or 3.13 with its venv module is needed; found:
    $("${PYTHON:-python3}" -V 2>&1)"
    # A virtual environment neither moves nor changes its Python.
    if ! fits "$bin/python" || ! grep -qF " $root/.venv" .venv/pyvenv.cfg ||
        { [ -n "${PYTHON:-}" ] && [ "$("$bin/python" -V)" != "$("$python" -V)" ]; }; then
        say "Creating .venv with $("$python" -V)"
        "$python" -m venv --clear .venv
    fi
    say "Installing the packages of requirements/$level.txt"
    "$bin/python" -m pip install --quiet --require-hashes --no-deps -r "requirements/$level.txt"
    "$bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
    "$bin/python" -c 'from PySide6 import QtNetwork, QtSvg, QtTest, QtWidgets' ||
        fail "Qt cannot be loaded on this system: a library is missing (named in the line above)."
}

if [ "$(inputs "$level")" != "$(cat "$stamp$level$screen" 2>/dev/null)" ]; then
    [ "$(uname)" != Linux ] || system_packages
    environment
    rm -f resources/licences.json # of other packages
    inputs run >"${stamp}run" # every level holds this one
    inputs "$level" >"$stamp$level$screen"
fi
for source in resources/i18n/*.ts; do
    if ! [ -e resources/licences.json ] || { [ -e "$source" ] && ! [ "${source%.ts}.qm" -nt "$source" ]; }; then
        "$bin/python" tools/build_resources.py
        break
    fi
done
