#!/bin/sh
# Builds plans for 200,000 generated runners and checks every rule of tests/MileBot.Coaching.Tests/Plans/PlanRules.cs on each.
set -eu
cd "$(dirname "$0")/../../.."
dotnet build tests/MileBot.Coaching.Tests -c Release -v q -nologo
CsCheck_Iter=4000000 dotnet test --project tests/MileBot.Coaching.Tests -c Release --no-build -- --filter-class "*PlanLaws"
