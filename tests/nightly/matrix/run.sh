#!/bin/sh
# The generated rows of docs/test-matrix.md at full length: 10,000 sequences of repeated events on each database (T15), 100,000 bent
# buttons (T22), 100,000 hostile texts on each platform (T23). The quick tests make 40, 4,000 and 5,000 (400 on Discord, whose limit of 50
# messages a second our client keeps to). Takes one to two hours on two
# cores. Exits non-zero when an effect is missing or doubled, something of somebody else's is shown or changed, or a text pings, is
# refused or comes out as another.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
export MILEBOT_SEQUENCES="${1:-10000}" MILEBOT_FLIPS="${2:-100000}" MILEBOT_TEXTS="${3:-100000}"
run() {
  dotnet test --project "tests/MileBot.$1.Tests" -c Release --output Detailed -- --filter-class "*$2" --show-live-output on
}
run Delivery RepeatedEventsTests
run Conversation AuthorisationTests
run Adapters HostileTextTests
