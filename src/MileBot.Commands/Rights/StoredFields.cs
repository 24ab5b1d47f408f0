using MileBot.Commands.Speaking;
using MileBot.Conversation.Replies;
using MileBot.Runners.Rights;
using MileBot.TrainingLibrary.Wording;

namespace MileBot.Commands.Rights;

/// <summary>How much of what there is, or was, about a runner.</summary>
internal static class StoredFields
{
    private static readonly PhraseSet<StoredKind> Kinds = new("stored");

    public static ReplyPart.Fields Of(Words words, Receipt receipt) =>
        new([.. receipt.Counts.Select(count => new Field(words.Text(Kinds[count.Key]), $"{count.Value}"))]);
}
