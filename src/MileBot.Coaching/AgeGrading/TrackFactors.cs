namespace MileBot.Coaching.AgeGrading;

/// <summary>
/// Track mile factors of World Masters Athletics, Appendix B 2023 (Howard Grubb, CC BY 4.0), for every age from 15 to 100 as
/// the athlib library keeps them (wma-data-2023.json).
/// </summary>
internal static class TrackFactors
{
    /// <summary>The younger rows of the tables are old and rough; none is used.</summary>
    public const int Youngest = 15;

    /// <summary>The last age we hold.</summary>
    public const int Oldest = 100;

    /// <summary>Ten-thousandths, ten ages a line.</summary>
    private const string MenRows = """
         9266  9419  9550  9670  9790  9893  9962  9996 10000 10000
        10000 10000 10000  9999  9991 10000 10000  9994  9936  9876
         9816  9756  9695  9633  9571  9509  9445  9381  9317  9252
         9187  9121  9055  8988  8920  8852  8784  8715  8645  8576
         8505  8434  8363  8291  8219  8146  8073  7999  7925  7851
         7776  7700  7625  7548  7472  7395  7317  7239  7161  7082
         7003  6923  6843  6763  6682  6601  6513  6417  6314  6204
         6087  5962  5830  5691  5545  5391  5230  5062  4886  4704
         4514  4317  4112  3901  3682  3456
        """;

    private const string WomenRows = """
         9550  9670  9790  9893  9961  9996 10000 10000 10000 10000
        10000 10000 10000 10000  9998 10000 10000  9947  9883  9819
         9754  9689  9623  9557  9491  9424  9357  9290  9222  9154
         9085  9016  8947  8877  8807  8737  8666  8595  8524  8452
         8380  8308  8235  8162  8089  8015  7941  7867  7792  7717
         7642  7566  7490  7414  7338  7261  7184  7107  7025  6938
         6847  6752  6652  6547  6438  6324  6205  6082  5955  5823
         5686  5545  5399  5249  5094  4935  4771  4603  4430  4253
         4071  3884  3693  3498  3298  3093
        """;

    private static readonly double[] Men = Read(MenRows);
    private static readonly double[] Women = Read(WomenRows);

    /// <summary>The share of the open standard's speed that an age is expected to keep.</summary>
    /// <param name="years"><see cref="Youngest"/> to <see cref="Oldest"/>.</param>
    /// <param name="table">Whose table.</param>
    public static double Of(int years, AgeGradeTable table) =>
        (table == AgeGradeTable.Men ? Men : Women)[years - Youngest];

    private static double[] Read(string rows) =>
        [
            .. rows.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                .Select(cell => int.Parse(cell) / 10_000d),
        ];
}
