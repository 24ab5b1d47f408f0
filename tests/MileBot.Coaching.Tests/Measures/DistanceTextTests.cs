using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;

namespace MileBot.Coaching.Tests.Measures;

public sealed class DistanceTextTests
{
    [Theory]
    [InlineData("mile", 1_609_344)]
    [InlineData("Miles", 1_609_344)]
    [InlineData("1 mile", 1_609_344)]
    [InlineData("1mi", 1_609_344)]
    [InlineData("2mi", 3_218_688)]
    [InlineData("3.1 mi", 4_988_966)]
    [InlineData("1600", 1_600_000)]
    [InlineData("1600m", 1_600_000)]
    [InlineData("1600 meters", 1_600_000)]
    [InlineData("1,600", 1_600_000)]
    [InlineData("1,500 m", 1_500_000)]
    [InlineData("10,000m", 10_000_000)]
    [InlineData("1,760 yards", 1_609_344)]
    [InlineData("1,609 km", 1_609_000)]
    [InlineData("5k", 5_000_000)]
    [InlineData("5K", 5_000_000)]
    [InlineData("5 km", 5_000_000)]
    [InlineData("5-km", 5_000_000)]
    [InlineData("5,5 km", 5_500_000)]
    [InlineData("3000m", 3_000_000)]
    [InlineData("440y", 402_336)]
    [InlineData("880 yds", 804_672)]
    [InlineData("half", 21_097_500)]
    [InlineData("half marathon", 21_097_500)]
    [InlineData("half-marathon", 21_097_500)]
    [InlineData("HM", 21_097_500)]
    [InlineData("marathon", 42_195_000)]
    [InlineData("full", 42_195_000)]
    [InlineData("1234.567m", 1_234_567)]
    [InlineData("0.05km", 50_000)]
    public void A_distance_is_read_as_runners_type_it(string text, long millimetres) =>
        Assert.Equal(Distance.FromMillimetres(millimetres), Distance.Parse(text).Value);

    [Theory]
    [InlineData(100_000, "100", "m|meter|meters|metre|metres| m|-m|")]
    [InlineData(5_000_000, "5", "k|km|kms|kilometer|kilometers|kilometre|kilometres")]
    [InlineData(3_218_688, "2", "mi|mile|miles")]
    [InlineData(402_336, "440", "y|yd|yds|yard|yards")]
    [InlineData(1_609_344, "", "mi|mile|miles")]
    [InlineData(21_097_500, "", "half|half marathon|hm|halfmarathon")]
    [InlineData(42_195_000, "", "marathon|full|full marathon")]
    public void A_unit_has_many_names(long millimetres, string number, string units) =>
        Assert.All(
            units.Split('|'),
            unit => Assert.Equal(Distance.FromMillimetres(millimetres), Distance.Parse($"{number}{unit}").Value)
        );

    [Theory]
    [InlineData("50", 50_000)]
    [InlineData("10m", 10_000)]
    [InlineData("200k", 200_000_000)]
    [InlineData("0.0100005k", 10_001)]
    [InlineData("99,50m", 99_500)]
    public void A_distance_is_read_to_its_limits(string text, long millimetres) =>
        Assert.Equal(Distance.FromMillimetres(millimetres), Distance.Parse(text).Value);

    [Theory]
    [InlineData("", MeasureProblem.DistanceUnreadable)]
    [InlineData("5.", MeasureProblem.DistanceUnreadable)]
    [InlineData("5.mile", MeasureProblem.DistanceUnreadable)]
    [InlineData("5,half", MeasureProblem.DistanceUnreadable)]
    [InlineData("5 half", MeasureProblem.DistanceUnreadable)]
    [InlineData("mile 5", MeasureProblem.DistanceUnreadable)]
    [InlineData("1600-", MeasureProblem.DistanceUnreadable)]
    [InlineData("mile-", MeasureProblem.DistanceUnreadable)]
    [InlineData("marathon half", MeasureProblem.DistanceUnreadable)]
    [InlineData("-5k", MeasureProblem.DistanceUnreadable)]
    [InlineData("5kk", MeasureProblem.DistanceUnreadable)]
    [InlineData("5k5", MeasureProblem.DistanceUnreadable)]
    [InlineData("1e5", MeasureProblem.DistanceUnreadable)]
    [InlineData("NaN", MeasureProblem.DistanceUnreadable)]
    [InlineData("٥k", MeasureProblem.DistanceUnreadable)]
    [InlineData("5\u212a", MeasureProblem.DistanceUnreadable)]
    [InlineData("1234567890m", MeasureProblem.DistanceUnreadable)]
    [InlineData("1.0000000001k", MeasureProblem.DistanceUnreadable)]
    [InlineData("5", MeasureProblem.DistanceNeedsUnit)]
    [InlineData("49.9", MeasureProblem.DistanceNeedsUnit)]
    [InlineData("13.1", MeasureProblem.DistanceNeedsUnit)]
    [InlineData("0", MeasureProblem.DistanceNeedsUnit)]
    [InlineData("9.9m", MeasureProblem.DistanceOutOfRange)]
    [InlineData("0.0005km", MeasureProblem.DistanceOutOfRange)]
    [InlineData("0k", MeasureProblem.DistanceOutOfRange)]
    [InlineData("200.001k", MeasureProblem.DistanceOutOfRange)]
    [InlineData("999999999mi", MeasureProblem.DistanceOutOfRange)]
    [InlineData("999999999.999999999 miles", MeasureProblem.DistanceOutOfRange)]
    public void What_is_no_race_is_refused(string text, MeasureProblem expected)
    {
        var problem = Distance.Parse(text).Problem;
        Assert.Equal((expected, text), ((MeasureProblem)problem!.Kind, problem.Input));
        Assert.Equal(expected != MeasureProblem.DistanceUnreadable, problem.IsRecognised);
    }

    [Theory]
    [InlineData(1_609_344, "mile")]
    [InlineData(3_218_688, "2mi")]
    [InlineData(21_097_500, "half")]
    [InlineData(42_195_000, "marathon")]
    [InlineData(5_000_000, "5k")]
    [InlineData(7_500_000, "7.5k")]
    [InlineData(4_900_000, "4900m")]
    [InlineData(8_046_720, "5mi")]
    [InlineData(1_500_000, "1500m")]
    [InlineData(402_336, "402.336m")]
    [InlineData(200_000_000, "200k")]
    public void A_distance_is_written_as_runners_say_it(long millimetres, string text) =>
        Assert.Equal(text, Distance.FromMillimetres(millimetres).ToString());
}
