using MileBot.Coaching.Measures;
using MileBot.Coaching.Parsing;
using NodaTime;

namespace MileBot.Coaching.Tests.Measures;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("06:30", 6, 30)]
    [InlineData("6:30", 6, 30)]
    [InlineData("6.30", 6, 30)]
    [InlineData("0630", 6, 30)]
    [InlineData("630", 6, 30)]
    [InlineData("6:30am", 6, 30)]
    [InlineData("6:30 AM", 6, 30)]
    [InlineData("6:30 a.m.", 6, 30)]
    [InlineData("7pm", 19, 0)]
    [InlineData("7 p.m.", 19, 0)]
    [InlineData("7p", 19, 0)]
    [InlineData("0730pm", 19, 30)]
    [InlineData("18h30", 18, 30)]
    [InlineData("18H", 18, 0)]
    [InlineData("18:30", 18, 30)]
    [InlineData("18：30", 18, 30)]
    [InlineData("12am", 0, 0)]
    [InlineData("12:01am", 0, 1)]
    [InlineData("12pm", 12, 0)]
    [InlineData("00:00", 0, 0)]
    [InlineData("23:59", 23, 59)]
    [InlineData("6:30 a", 6, 30)]
    [InlineData("1am", 1, 0)]
    [InlineData("1pm", 13, 0)]
    [InlineData("0000", 0, 0)]
    [InlineData("2359", 23, 59)]
    [InlineData("noon", 12, 0)]
    [InlineData("midday", 12, 0)]
    [InlineData(" Midnight ", 0, 0)]
    public void A_time_of_day_is_read_as_runners_type_it(string text, int hour, int minute) =>
        Assert.Equal(new LocalTime(hour, minute), ClockTime.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("18")]
    [InlineData("24:00")]
    [InlineData("6:60")]
    [InlineData("6:5")]
    [InlineData("6:")]
    [InlineData("6.")]
    [InlineData("0660")]
    [InlineData("2400")]
    [InlineData("06300")]
    [InlineData("123:30")]
    [InlineData("6:30:00")]
    [InlineData("6:3o")]
    [InlineData("13pm")]
    [InlineData("0am")]
    [InlineData("18:30pm")]
    [InlineData("0pm")]
    [InlineData("13am")]
    [InlineData("123h")]
    [InlineData("18h3")]
    [InlineData("6:30xm")]
    [InlineData("am")]
    [InlineData("7.pm")]
    [InlineData("-6:30")]
    [InlineData("٦:٣٠")]
    [InlineData("noon noon")]
    [InlineData("tomorrow")]
    [InlineData("06:30                                        x")]
    public void What_is_no_time_of_day_is_refused(string text)
    {
        var problem = ClockTime.Parse(text).Problem;
        Assert.Equal((MeasureProblem.ClockUnreadable, text), ((MeasureProblem)problem!.Kind, problem.Input));
    }

    [Fact]
    public void Every_minute_of_the_day_is_read_back()
    {
        for (var minute = 0; minute < 1_440; minute++)
        {
            var time = LocalTime.Midnight.PlusMinutes(minute);
            Assert.Equal(time, ClockTime.Parse(ClockTime.Format(time)).Value);
        }
    }
}
