#!/bin/sh
# Kills workers while daily messages are due, and counts what people got. Half of the runners are on Telegram, half on Discord; half of the
# messages are due at one instant, the others while the killing goes on. Every answer of the platforms comes late, so that kills meet
# messages on their way. Then waits until no delivery is open, and compares what the emulators accepted with the deliveries table.
#   kills/run.sh postgresql [kills 500] [runners 2000] [seed 1]   three workers; every 0-2 s one is killed (SIGKILL), one that sends where
#                                                                 there is one; the roles of every second are free at once
#   kills/run.sh sqlite     [kills 300] [runners 2000] [seed 1]   one worker, killed 0-1 s after it has begun to send
#   kills/run.sh frozen     [freezes 3] [runners 2000] [seed 1]   three workers; the one that sends to Telegram sleeps 30 s (SIGSTOP)
#   kills/run.sh stops      [stops 50]  [runners 2000] [seed 1]   one worker on SQLite, asked to stop (SIGTERM) 0-1 s after it has begun to send
#   kills/run.sh stops-postgresql …                               three workers, one that sends is asked to stop
#   kills/run.sh database   [100]       [runners 2000] [seed 1]   three workers; PostgreSQL is stopped (-m immediate) for 1 or 10 s, or all
#                                                                 connections to it are cut, sometimes for some seconds
# Exits non-zero when a message is lost, stale, doubled on Discord, or doubled on Telegram without its mark, or when a row names a
# message that does not exist; after a stop also when one is in doubt, or when the stop took more than 12 s; after troubles of the
# database also when a message waited for more than 60 s in all while the database was there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
worker=$("$here/../ready-worker.sh")
exec dotnet run "$here/Program.cs" -- "$worker" "$@"
