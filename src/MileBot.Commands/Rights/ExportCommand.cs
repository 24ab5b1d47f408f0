using MileBot.Coaching.Parsing;
using MileBot.Commands.Speaking;
using MileBot.Conversation.Commands;
using MileBot.Conversation.Replies;
using MileBot.Runners.Rights;
using MileBot.TrainingLibrary.Wording;
using NodaTime;
using NodaTime.Text;

namespace MileBot.Commands.Rights;

/// <summary>Hands a runner all that is kept about them, as a file.</summary>
internal sealed class ExportCommand(Readers readers, IPersonalData data, IClock clock) : ICommand
{
    private const string Json = "application/json";

    private static readonly Phrase Title = new("export.title");
    private static readonly Phrase About = new("export.about");
    private static readonly Phrase Nothing = new("export.nothing");

    public CommandCard Card { get; } =
        new(new("export"), [], ["/export"]) { Topic = CommandTopic.You, Audience = CommandAudience.OnlyTheSpeaker };

    public async ValueTask<Parsed<Reply>> AnswerAsync(Call call, CancellationToken cancellationToken)
    {
        var reader = await readers.FindAsync(call.Ask, cancellationToken);
        var words = reader.Words;
        var receipt = await data.CountAsync(reader.Account, cancellationToken);
        if (receipt.IsEmpty)
        {
            return Reply.Line(words.Say(Nothing));
        }

        var now = clock.GetCurrentInstant();
        var name = $"milebot-{LocalDatePattern.Iso.Format(reader.DateAt(now))}.json";
        var content = await data.ExportAsync(reader.Account, now, cancellationToken);
        return new Reply(
            words.Say(Title),
            [
                StoredFields.Of(words, receipt),
                new ReplyPart.Paragraph(words.Say(About)),
                new ReplyPart.Attachment(name, Json, content),
            ]
        );
    }
}
