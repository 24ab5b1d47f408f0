using System.Text.Json;

namespace MileBot.Testing.Telegram;

/// <summary>The methods of the Bot API that MileBot uses, and nothing else.</summary>
internal sealed class BotMethods(BotWorld world)
{
    private readonly MessageMethods messages = new(world);
    private readonly MenuMethods menus = new(world);

    /// <summary>Runs a method.</summary>
    /// <param name="method">In lower case.</param>
    /// <param name="arguments">What the call brought.</param>
    /// <param name="cancellationToken">Ends a waiting poll.</param>
    /// <returns>Null for an unknown method.</returns>
    public async ValueTask<ApiAnswer?> RunAsync(
        string method,
        CallArguments arguments,
        CancellationToken cancellationToken
    ) =>
        method switch
        {
            "getupdates" => await GetUpdatesAsync(arguments, cancellationToken),
            "sendmessage" => messages.Send(arguments),
            "senddocument" => messages.SendDocument(arguments),
            "editmessagetext" => messages.EditText(arguments),
            "editmessagereplymarkup" => messages.EditMarkup(arguments),
            "answercallbackquery" => AnswerCallback(arguments),
            "getme" => new ApiAnswer.Ok(WriteMe),
            "setmycommands" => menus.Set(arguments),
            "getmycommands" => menus.Get(arguments),
            "deletemycommands" => menus.Delete(arguments),
            "deletewebhook" => DeleteWebhook(arguments),
            _ => null,
        };

    private async Task<ApiAnswer> GetUpdatesAsync(CallArguments arguments, CancellationToken cancellationToken)
    {
        if (world.HasWebhook)
        {
            return new ApiAnswer.Error(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            );
        }

        if (arguments.Json("allowed_updates") is { ValueKind: JsonValueKind.Array } wanted)
        {
            world.Wanted = wanted.EnumerateArray().Select(kind => kind.GetString()!).ToHashSet();
        }

        var updates = await world.Updates.PollAsync(
            (int)(arguments.Number("offset") ?? 0),
            (int)(arguments.Number("limit") ?? 100),
            TimeSpan.FromSeconds(long.Clamp(arguments.Number("timeout") ?? 0, 0, 50)),
            cancellationToken
        );
        return updates is null
            ? new ApiAnswer.Error(
                409,
                world.HasWebhook
                    ? "Conflict: terminated by setWebhook request"
                    : "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            )
            : new ApiAnswer.Ok(writer => WriteUpdates(writer, updates));
    }

    private ApiAnswer.Ok DeleteWebhook(CallArguments arguments)
    {
        world.HasWebhook = false;
        if (arguments.Flag("drop_pending_updates"))
        {
            world.Updates.Clear();
        }

        return ApiAnswer.True;
    }

    private ApiAnswer AnswerCallback(CallArguments arguments)
    {
        var id = arguments.Text("callback_query_id") ?? "";
        if (!world.Close(id))
        {
            return ApiAnswer.BadRequest("query is too old and response timeout expired or query ID is invalid");
        }

        world.Ledger.Add(LedgerKind.CallbackAnswered, message: null, id);
        return ApiAnswer.True;
    }

    private void WriteMe(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", world.Bot.Id);
        writer.WriteBoolean("is_bot", true);
        writer.WriteString("first_name", world.Bot.FirstName);
        writer.WriteString("username", world.Bot.UserName);
        writer.WriteBoolean("can_join_groups", true);
        writer.WriteBoolean("can_read_all_group_messages", false);
        writer.WriteBoolean("supports_inline_queries", false);
        writer.WriteBoolean("can_connect_to_business", false);
        writer.WriteBoolean("has_main_web_app", false);
        writer.WriteEndObject();
    }

    private static void WriteUpdates(Utf8JsonWriter writer, IReadOnlyList<PendingUpdate> updates)
    {
        writer.WriteStartArray();
        foreach (var update in updates)
        {
            writer.WriteRawValue(update.Json, skipInputValidation: true);
        }

        writer.WriteEndArray();
    }
}
