#!/bin/sh
# A million reminders stored, on SQLite and on PostgreSQL: the cost of a sweep that plans a hundred against the same among 10,000, and
# the worker's memory above that with an empty database. One table; exits non-zero when a goal is missed.
#   million/run.sh [stored 1000000]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
dotnet build -c Release -v q "$root/bench/MileBot.Benchmarks"
exec dotnet "$root/bench/MileBot.Benchmarks/bin/Release/net10.0/MileBot.Benchmarks.dll" stored "$@"
