#!/bin/sh
# Lets the machine fail a worker on SQLite while daily messages are due: a full disk before and in the middle of the sending, writes that
# fail (EROFS, EIO), and no file or socket to be had. Each trouble lasts ten seconds. Nothing may leave whose intent is not written down,
# everything must be sent within 60 s of the end, once each, and the log say what is wrong. The worker must live on; only without files
# may it die, and is started again: then what was on its way may come once more, silent and marked, within 180 s. Prints a line for each
# trouble, exits non-zero when one of these is not so. Needs root (mount in a namespace of its own), prlimit, and strace for the writes.
#   disk/run.sh [part of a trouble's name]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dotnet build -c Release -v q "$root/src/MileBot.Worker"
dotnet build -c Release -v q "$here/Program.cs"
disk=$(mktemp -d)
trap 'rmdir "$disk"' EXIT
unshare -m sh -c 'mount -t tmpfs -o size=24m tmpfs "$1" && exec dotnet run --no-build -c Release "$2" -- "$3" "$1" $4' - \
  "$disk" "$here/Program.cs" "$root/src/MileBot.Worker/bin/Release/net10.0/MileBot.Worker.dll" "${1:-}"
