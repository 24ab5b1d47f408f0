using System.Text.Json;
using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary>Reads a message's body over what stood there before (docs: resources/message, Create Message and Edit Message).</summary>
internal static class MessageReading
{
    private const string NotWithV2 = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";

    /// <param name="form">The body.</param>
    /// <param name="files">Its files.</param>
    /// <param name="old">The message as it stood; a blank one for a new message.</param>
    /// <param name="rules">What is allowed here.</param>
    /// <param name="ids">Ids for attachments.</param>
    /// <param name="read">The message as it would stand.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static RestAnswer.Error? Read(
        FormPart form,
        IReadOnlyList<UploadedFile> files,
        EmulatedMessage old,
        MessageRules rules,
        Snowflakes ids,
        out EmulatedMessage read
    )
    {
        read = old with
        {
            Content = form.Has("content") ? form.Text("content", 0, 2000)?.Trim() ?? "" : old.Content,
            Flags = Flags(form, old, rules),
            Attachments = AttachmentReading.Read(form, files, old, ids),
            Embeds = form.Has("embeds") ? form.Field("embeds") : old.Embeds,
            Components = form.Has("components") ? form.Field("components") : old.Components,
        };
        EmbedChecks.Check(form);
        new ComponentChecks(read.UsesComponentsV2, read.Attachments.Select(file => file.FileName).ToHashSet()).Check(
            form
        );
        CheckV2(form, read);
        if (form.Errors.Any)
        {
            return RestAnswer.Form(form.Errors);
        }

        read = ComponentIds.Assign(read, form.Has("components"));
        read = read with { Pings = MentionReading.Read(form, read.Text, rules.IsWebhook) };
        return form.Errors.Any ? RestAnswer.Form(form.Errors)
            : IsEmpty(read) ? new RestAnswer.Error(400, 50006, "Cannot send an empty message")
            : null;
    }

    private static int Flags(FormPart form, EmulatedMessage old, MessageRules rules)
    {
        var kept = old.Flags & ~MessageFlags.Loading;
        if (form.Number("flags", 0, int.MaxValue) is not { } asked)
        {
            return kept;
        }

        if ((asked & ~(rules.Flags | rules.IgnoredFlags)) != 0)
        {
            form.Wrong("flags", "BITFIELD_TYPE_CONVERT", "A flag is not allowed here.");
        }

        var settable = rules.Flags & ~MessageFlags.ComponentsV2;
        return (kept & ~settable) | ((int)asked & rules.Flags);
    }

    private static void CheckV2(FormPart form, EmulatedMessage read)
    {
        if (!read.UsesComponentsV2)
        {
            return;
        }

        if (read.Content.Length > 0)
        {
            form.Wrong(
                "content",
                NotWithV2,
                "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            );
        }

        if (HasAny(read.Embeds))
        {
            form.Wrong(
                "embeds",
                NotWithV2,
                "The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            );
        }

        foreach (var field in new[] { "poll", "sticker_ids" })
        {
            if (form.Field(field) is not null)
            {
                form.Wrong(
                    field,
                    NotWithV2,
                    $"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                );
            }
        }
    }

    private static bool IsEmpty(EmulatedMessage read) =>
        read.Content.Length == 0
        && !HasAny(read.Embeds)
        && !HasAny(read.Components)
        && (read.Attachments.Count == 0 || read.UsesComponentsV2);

    private static bool HasAny(JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 0;
}
