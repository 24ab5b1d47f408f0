#!/bin/sh
# Sends 5,000 messages over 50 channels to the emulated Discord, whose limits are those bots see: 5 in 5 s a channel, 50 a second
# over all. Prints what the emulator saw. Exits non-zero on any 429 once a channel's limit is known, on more than 50 requests in
# any second, or when it takes over 10 % longer than the limits alone ask for. Takes two minutes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec dotnet run "$here/Program.cs" -- "$@"
