namespace MileBot.Commands.Sessions;

/// <summary>What there is to say of an easy run.</summary>
internal enum EasyRemark
{
    /// <summary>The speed to talk at.</summary>
    Talk,

    /// <summary>What it is good for in a race.</summary>
    Engine,

    /// <summary>That slow is right.</summary>
    Slow,

    /// <summary>How to come home.</summary>
    Again,

    /// <summary>What works and what rests.</summary>
    Legs,

    /// <summary>Where to run.</summary>
    Pretty,
}
