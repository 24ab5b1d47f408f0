#!/bin/sh
# Kills the worker (SIGKILL) at each step of a daily message's way, on SQLite and PostgreSQL, on Telegram and Discord, for each thing that
# the platform may do with the first sending, and starts it again. Prints a line for each step and a column for each outcome; "+1" is a
# marked second copy on Telegram. Exits non-zero when anything is lost, stale, stuck, doubled, or repeated where there was no doubt.
#   crashes/run.sh [all | each | steps of tests/MileBot.EndToEnd.Tests/Crashes/CrashStep.cs, with commas between] [place]
# "each" tries each step once in each of the four places, with one outcome after the other. A place is like "PostgreSQL, Telegram". Asked
# for a place that is none, or for steps that it does not have, it fails.
# Needs PostgreSQL's programs. About a quarter of an hour for each of the four tables on two cores.
set -eu
cd "$(dirname "$0")/../../.."
dotnet build tests/MileBot.EndToEnd.Tests -c Release -v q -nologo
MILEBOT_WORKER=$(tests/nightly/ready-worker.sh)
export MILEBOT_WORKER
export MILEBOT_CRASHES="${1:-all}"
[ $# -lt 2 ] || export MILEBOT_CRASH_PLACE="$2"
# Itself: `dotnet test` shows no lines of tests that pass.
exec tests/MileBot.EndToEnd.Tests/bin/Release/net10.0/MileBot.EndToEnd.Tests \
  -class MileBot.EndToEnd.Tests.Crashes.CrashTests -parallelMode none -showLiveOutput -noColor
