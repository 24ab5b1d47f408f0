#!/bin/sh
# What guilds cost in memory: a process with the client alone connects to the emulated Discord once with no guild and once with
# 2,500, and says how much memory it holds after READY. Exits non-zero when the guilds cost more than 20 MB.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec dotnet run "$here/Program.cs"
