#!/bin/sh
# Breaks the worker's connections while people use it: 2,000 interactions in 5 minutes, over the gateway and over HTTP, with every socket
# cut every 5 s. Then op 7, op 9 of both kinds, silence, and every close code that lets a bot go on, each until it answers again.
# Prints what became of the interactions. Exits non-zero when one that was delivered was not answered exactly once, when it does
# not answer again within 30 s, or when sessions were started more often than the limit allows. Takes a quarter of an hour; other
# numbers as arguments: interactions and seconds.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dotnet build -c Release -v q "$root/src/MileBot.Worker"
exec dotnet run "$here/Program.cs" -- "$root/src/MileBot.Worker/bin/Release/net10.0/MileBot.Worker.dll" "$@"
