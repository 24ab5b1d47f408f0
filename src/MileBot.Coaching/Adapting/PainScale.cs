namespace MileBot.Coaching.Adapting;

/// <summary>What a pain from 0 to 10 allows (Thomeé; Vincent 2017; science.md 8).</summary>
public static class PainScale
{
    /// <summary>Up to here running is fine.</summary>
    public const int Fine = 2;

    /// <summary>Up to here running is fine again when the pain is gone by the next morning.</summary>
    public const int Watch = 5;

    /// <summary>The worst there is.</summary>
    public const int Worst = 10;
}
