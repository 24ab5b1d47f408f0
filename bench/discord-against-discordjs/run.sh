#!/bin/sh
# Answers to /splits over the gateway, and memory with READY for 2,500 guilds: the smallest bot written with discord.js, the smallest
# one written with our client, and MileBot's worker, in turn, on the same emulator. Prints ratios. Needs Node.js and the npm registry.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/bot.mjs" "$work/"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund discord.js@14 >/dev/null
dotnet build "$root/src/MileBot.Worker" -c Release --nologo -v quiet
dotnet run --project "$root/bench/MileBot.Benchmarks" -c Release -- discord "$work/bot.mjs"
