using System.Text.Json;
using CsCheck;
using MileBot.Storage.Documents;

namespace MileBot.Delivery.Tests.Storage;

/// <summary>What is stored is what comes back: undoing rests on it.</summary>
public sealed class PlanDocumentLaws
{
    [Fact]
    public void Every_plan_reads_back_to_the_same_plan() =>
        PlanGen.Plan.Sample(
            plan =>
            {
                var text = PlanDocument.Write(plan);
                var read = PlanDocument.Read(text);
                SamePlan.Check(plan, read);
                Assert.Equal(text, PlanDocument.Write(read));
            },
            iter: 10_000
        );

    [Fact]
    public void A_plan_is_stored_in_words_an_operator_can_read()
    {
        var text = PlanDocument.Write(PlanGen.Plan.Single());

        Assert.Contains("\"days\":[", text, StringComparison.Ordinal);
        Assert.Matches("\"steps\":\"[^\"]+\"", text);
        Assert.Matches("\"date\":\"20[0-9-]+\"", text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"request":{}}""")]
    public void What_is_no_plan_is_refused(string text) => Assert.Throws<JsonException>(() => PlanDocument.Read(text));
}
