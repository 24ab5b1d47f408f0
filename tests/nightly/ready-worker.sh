#!/bin/sh
# Publishes the worker compiled ahead, as the Dockerfile does, and prints where it is: whoever starts it hundreds of times waits half as
# long. The lock files of the repository name no runtime and stay as they are.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
ready="$root/src/MileBot.Worker/bin/ready"
dotnet publish "$root/src/MileBot.Worker" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
  -p:NuGetLockFilePath=obj/ready.lock.json -o "$ready" -v q -nologo >&2
echo "$ready/MileBot.Worker.dll"
