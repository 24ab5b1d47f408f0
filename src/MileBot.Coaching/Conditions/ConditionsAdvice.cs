namespace MileBot.Coaching.Conditions;

/// <summary>What a coach says about conditions besides numbers. Words for it belong to the wording.</summary>
public enum ConditionsAdvice
{
    /// <summary>Above 25 °C a race under 5 km loses little, a mile nothing (Guy 2015): keep the goal, shorten the warm-up, stay cool before.</summary>
    HeatSparesShortRaces,

    /// <summary>It is warm, and without humidity or a dew point nobody can say what that costs.</summary>
    DewPointNeeded,

    /// <summary>Hot enough for heat illness: water, shade, and the stop signs.</summary>
    HeatIllness,

    /// <summary>Too hot and humid for any hard running.</summary>
    NoHardRunning,

    /// <summary>Under 3000 ft the air is as good as at the sea.</summary>
    AltitudeTooLowToMatter,

    /// <summary>Above the last row of the table (7544 ft): expect more than the number given.</summary>
    AltitudeBeyondTable,

    /// <summary>Repeats in thin air keep their quality by longer rests.</summary>
    LongerRests,

    /// <summary>What an indoor track costs is only known for 1500 m and the mile.</summary>
    IndoorKnownForTheMileOnly,

    /// <summary>Under 5 m/s: run by feel into it, no change of goal.</summary>
    LightWind,

    /// <summary>5 m/s and up: race for the place, or shelter behind somebody; a loop gives back only about half of what it takes.</summary>
    StrongWind,
}
