using MileBot.Coaching.Fitness;
using MileBot.Coaching.Measures;
using MileBot.Coaching.Tests.Tables;

namespace MileBot.Coaching.Tests.Fitness;

/// <summary>Daniels' Running Formula, 3rd edition, training paces for even VDOT.</summary>
public sealed class PublishedPacesTests
{
    /// <summary>Printed repetitions are whole seconds, some cut off and some rounded.</summary>
    private const double Printing = 1;

    /// <summary>I within 0.9 s/km, as the science notes state; R follows I.</summary>
    private const double IntervalPerMetre = 0.0009;

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (row, column, cell) in PublishedTable.Cells("paces-3rd-edition.csv"))
            {
                data.Add(row, column, cell);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_vdot_gives_the_pace_that_the_book_prints(string vdot, string column, string printed)
    {
        var paces = TrainingPaces.For(Vdot.Of(int.Parse(vdot)).Value);
        var error = Calculated(paces, column)!.Value - RaceTime.Parse(printed).Value;
        Assert.InRange(Math.Abs(error.Seconds), 0, Tolerance(column, int.Parse(vdot)));
    }

    [Fact]
    public void A_repetition_is_left_out_where_the_book_leaves_it_out()
    {
        var (columns, rows) = PublishedTable.Read("paces-3rd-edition.csv");
        foreach (var row in rows)
        {
            var paces = TrainingPaces.For(Vdot.Of(int.Parse(row[0])).Value);
            for (var i = 1; i < columns.Length; i++)
            {
                Assert.Equal(row[i].Length == 0, Calculated(paces, columns[i]) is null);
            }
        }
    }

    private static RaceTime? Calculated(TrainingPaces paces, string column) =>
        column switch
        {
            "E_fast_km" => paces.EasyFast.Time,
            "E_slow_km" => paces.EasySlow.Time,
            "M_km" => paces.Marathon.Time,
            "T_km" => paces.Threshold.Time,
            _ => paces.Reps.Single(rep => rep.Zone == ZoneOf(column) && rep.Length == LengthOf(column)).Time,
        };

    private static TrainingZone ZoneOf(string column) =>
        column[0] == 'I' ? TrainingZone.Interval : TrainingZone.Repetition;

    private static Distance LengthOf(string column) =>
        column switch
        {
            "I_km" => Distance.Kilometre,
            "I_mile" => Distance.Mile,
            _ => Distance.FromMetres(int.Parse(column[1..])),
        };

    /// <summary>Seconds, as the science notes state them.</summary>
    private static double Tolerance(string column, int vdot) =>
        column switch
        {
            "E_fast_km" or "E_slow_km" => 2.7,
            "M_km" when vdot < 41 => 1.5,
            "M_km" => vdot < 46 ? 2.5 : 0.65,
            "T_km" => 0.75,
            "I_km" => 0.9,
            // Three cells that contradict their own row: I 4:03/km makes 4:51.6 for 1200 m, printed 4:49; R400 1:03 and 1:02
            // make 1:34.5 and 1:33 for 600 m at the least, which the book cuts off to 1:34 and 1:32.
            "I1200" when vdot == 48 => 2.35,
            "R600" when vdot is 72 or 74 => 1.9,
            _ => (LengthOf(column).Metres * IntervalPerMetre) + Printing,
        };
}
