#!/bin/sh
# Three workers on PostgreSQL, and everybody's message due at one instant, with the platforms' limits on.
#   storms/run.sh [telegram 10000] [discord 10000] [new 40]
# "new" are people on Discord besides, to whom a channel has yet to be opened. Three groups on Telegram get thirty messages each besides,
# which takes them 100 s. Twenty people on each platform ask for /splits meanwhile,
# two a second in all on each. At the platforms' limits 10,000 take 5.6 minutes on Telegram and 3.4 on Discord.
# Exits non-zero when a limit was exceeded as the platform saw it, when less than 95 % of it was used, when more than 0.1 % of what was
# sent was refused with 429, when an answer took too long (p99 above 250 ms) or never came, or when a message was lost, late or doubled.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dotnet build -c Release -v q "$root/src/MileBot.Worker"
exec dotnet run "$here/Program.cs" -- "$root/src/MileBot.Worker/bin/Release/net10.0/MileBot.Worker.dll" "$@"
