#!/bin/sh
# Drives the Discord emulator with bots written with discord.js, a client library we had no hand in: what its users rely on must
# hold. Needs Node.js and the npm registry. Prints a line a check; exits non-zero when one fails.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/checks.mjs" "$work/"
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund discord.js@14 >/dev/null
EMULATOR="$here/Program.cs" node checks.mjs
