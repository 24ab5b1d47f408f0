namespace MileBot.Coaching.Conditions;

/// <summary>What can be wrong with conditions, as typed or taken together.</summary>
public enum ConditionsProblem
{
    /// <summary>Not a temperature in any form we read.</summary>
    TemperatureUnreadable,

    /// <summary>A bare number: Celsius or Fahrenheit could both be meant.</summary>
    TemperatureNeedsUnit,

    /// <summary>Colder than −60 °C or hotter than 60 °C.</summary>
    TemperatureOutOfRange,

    /// <summary>Not a relative humidity from 1 to 100 %.</summary>
    HumidityUnreadable,

    /// <summary>Not an altitude in any form we read.</summary>
    AltitudeUnreadable,

    /// <summary>A bare number: metres or feet could both be meant.</summary>
    AltitudeNeedsUnit,

    /// <summary>Above 5000 m, where nobody lives and races.</summary>
    AltitudeOutOfRange,

    /// <summary>Not an incline from 0 to 15 %.</summary>
    InclineUnreadable,

    /// <summary>Not a wind in any form we read.</summary>
    WindUnreadable,

    /// <summary>A wind above 40 m/s: a hurricane.</summary>
    WindOutOfRange,

    /// <summary>A dew point above the temperature: air cannot hold that.</summary>
    DewPointAboveAir,

    /// <summary>Humidity or a dew point, and no temperature to go with it.</summary>
    TemperatureMissing,
}
