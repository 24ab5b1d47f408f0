#!/bin/sh
# The law of the daily message in full: every zone, every change of its clocks from 1970 to 2035, every minute of the day, walked
# from two days before the change to two days after it. Prints how many messages were looked at. Takes some minutes.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$root"
MILEBOT_SCHEDULE_MINUTES=1 MILEBOT_SCHEDULE_FROM=1970 dotnet test --project tests/MileBot.Delivery.Tests -c Release -- \
  --filter-class "MileBot.Delivery.Tests.Schedules.ScheduleLawTests" --show-live-output on
