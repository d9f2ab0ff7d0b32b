#!/bin/sh
# From now on a double click on a campaign or an invite opens the program, for this user alone.
#
#     sh associate-linux.sh [PROGRAM]      PROGRAM: where it is not the packaged one beside which this file lies
#     sh associate-linux.sh --remove
#
# Writes two files below ~/.local/share and needs no rights. https://specifications.freedesktop.org/desktop-entry-spec/
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/petition-desktop.desktop
kinds=$share/mime/packages/petition-desktop.xml

if [ "${1-}" = --remove ]; then
    rm -f -- "$entry" "$kinds"
else
    program=${1-$here/../../../petition-desktop}
    program=$(CDPATH='' cd -- "$(dirname -- "$program")" && pwd)/$(basename -- "$program")
    if [ ! -x "$program" ]; then
        echo "There is no program at $program. Say where it is: sh associate-linux.sh PROGRAM" >&2
        exit 3
    fi
    case $program in
        *[\\%]*) # not every desktop reads these right
            echo "The program's folder has a backslash or a percent sign in its name. Rename it and try again." >&2
            exit 3
            ;;
    esac
    mkdir -p "$share/applications" "$share/mime/packages"
    cp -- "$here/petition-desktop.xml" "$kinds"
    # In such an entry a sign with a meaning of its own has two backslashes before it.
    quoted=$(printf '%s' "$program" | sed 's/["`$]/\\\\&/g')
    { grep -v '^Exec=' "$here/petition-desktop.desktop"; printf 'Exec="%s" %%f\n' "$quoted"; } > "$entry.part"
    mv -- "$entry.part" "$entry"
fi

if command -v update-mime-database > /dev/null; then
    mkdir -p "$share/mime/packages" && update-mime-database "$share/mime"
fi
if command -v update-desktop-database > /dev/null; then
    mkdir -p "$share/applications" && update-desktop-database "$share/applications"
fi
if [ "${1-}" != --remove ] && command -v xdg-mime > /dev/null; then
    xdg-mime default petition-desktop.desktop \
        application/vnd.petition-desktop.campaign application/vnd.petition-desktop.invite
fi
