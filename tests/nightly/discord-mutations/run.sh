#!/bin/sh
# 100,000 mutated gateway frames, REST answers and HTTP interactions each, from a seed (the day's, or the first argument): no crash,
# no hang, and the connection recovers. The quick tests make 4,000 of each. Exits non-zero when one of them breaks something.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
seed=${1:-$(date +%Y%m%d)}
echo "seed $seed"
cd "$root"
MILEBOT_SEED=$seed MILEBOT_MUTATIONS=${2:-100000} dotnet test --project tests/MileBot.Adapters.Tests -- \
  --filter-class "MileBot.Adapters.Tests.DiscordWire.MutationTests"
