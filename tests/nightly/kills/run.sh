#!/bin/sh
# Kills workers while daily messages are due, and counts what people got. Half of the runners are on Telegram, half on Discord; half of the
# messages are due at one instant, the others while the killing goes on. Every answer of the platforms comes late, so that kills meet
# messages on their way. Then waits until no delivery is open, and compares what the emulators accepted with the deliveries table.
#   kills/run.sh postgresql [kills 500] [runners 2000] [seed 1]   three workers, one of them killed (SIGKILL) every 0-2 s
#   kills/run.sh sqlite     [kills 300] [runners 2000] [seed 1]   one worker, killed 0-2 s after it has begun to listen
#   kills/run.sh frozen     [freezes 3] [runners 2000] [seed 1]   three workers; the one that sends to Telegram sleeps 30 s (SIGSTOP)
# Exits non-zero when a message is lost, stale, doubled on Discord, or doubled on Telegram without its mark, or when a row names a
# message that does not exist.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dotnet build -c Release -v q "$root/src/MileBot.Worker"
exec dotnet run "$here/Program.cs" -- "$root/src/MileBot.Worker/bin/Release/net10.0/MileBot.Worker.dll" "$@"
