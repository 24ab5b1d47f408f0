using MileBot.Coaching.Plans;
using MileBot.Coaching.Workouts;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>Whether two plans are the same in everything they say.</summary>
internal static class SamePlan
{
    public static void Check(Plan expected, Plan actual)
    {
        Assert.Equal(expected.Request.Days.Order(), actual.Request.Days.Order());
        Assert.Equal(expected.Request, actual.Request with { Days = expected.Request.Days });
        Assert.Equal(expected.Days.Count, actual.Days.Count);
        foreach (var (day, other) in expected.Days.Zip(actual.Days))
        {
            Assert.Equal(day, other with { Workout = day.Workout });
            Check(day.Workout, other.Workout);
        }
    }

    private static void Check(Workout expected, Workout actual)
    {
        Assert.Equal(expected.Levels, actual.Levels);
        Assert.Equal(expected.Steps, actual.Steps);
        Assert.Equal(expected, actual with { Levels = expected.Levels, Steps = expected.Steps });
    }
}
