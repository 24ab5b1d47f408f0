using Microsoft.Extensions.Logging;
using MileBot.Coaching.Parsing;
using MileBot.Conversation.Adapters;
using MileBot.Conversation.Asks;
using MileBot.Conversation.Dialogs;
using MileBot.Conversation.Replies;

namespace MileBot.Conversation.Commands;

/// <summary>Understands what is asked, has the command answer it, and puts trouble into friendly words.</summary>
public sealed partial class CommandDesk(
    CommandCatalogue catalogue,
    IDeskWords words,
    IOpenQuestions questions,
    IInbox inbox,
    ILogger<CommandDesk> logger
) : IAskDesk
{
    /// <inheritdoc/>
    public async ValueTask<Answer> AnswerAsync(Ask ask, CancellationToken cancellationToken)
    {
        try
        {
            return await inbox.TakeAsync(ask, () => AnswerOnceAsync(ask, cancellationToken), cancellationToken)
                ?? new Answer(await words.DoneBeforeAsync(ask, cancellationToken), ButtonEffect.Post);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // The ask edge: whatever went wrong, the runner gets an answer and the log a code to find it by.
        catch (Exception bug) when (ask.Occasion == AskOccasion.Asked)
#pragma warning restore CA1031
        {
            var code = Guid.NewGuid().ToString("N")[..6];
            // The message of an exception may hold what somebody typed; its type and place never do.
            Log.AnswerFailed(logger, code, bug.GetType().Name, bug.StackTrace ?? "");
            return new Answer(await words.ApologiseAsync(ask, code, cancellationToken), ButtonEffect.Post);
        }
    }

    private async ValueTask<Answer> AnswerOnceAsync(Ask ask, CancellationToken cancellationToken)
    {
        var news = ask.Occasion == AskOccasion.Asked ? await words.NewsAsync(ask, cancellationToken) : null;
        var reply = await ReplyAsync(ask, cancellationToken);
        return Shape(news is null ? reply : OnTop(news, reply), ask.Said);
    }

    private static Answer Shape(Reply reply, Utterance said) =>
        said is Utterance.Pressed { Token.Effect: var effect and not ButtonEffect.Form } && !reply.IsTrouble
            ? new Answer(effect == ButtonEffect.Share ? WithoutButtons(reply) : reply, effect)
            : new Answer(reply, ButtonEffect.Post);

    private static Reply OnTop(RichText news, Reply reply) =>
        reply with
        {
            Parts = [new ReplyPart.Paragraph(news), .. reply.Parts],
        };

    private static Reply WithoutButtons(Reply reply) =>
        reply with
        {
            Parts = [.. reply.Parts.Where(part => part is not (ReplyPart.Buttons or ReplyPart.Choices))],
        };

    private async ValueTask<Reply> ReplyAsync(Ask ask, CancellationToken cancellationToken) =>
        ask.Said switch
        {
            Utterance.Pressed { Token.Effect: ButtonEffect.Form } form when !AsksItself(form.Token.Command) =>
                await AskForRestAsync(ask, form.Token.Command, cancellationToken),
            Utterance.Pressed pressed => await RunAsync(ask, pressed.Token.Command, cancellationToken),
            Utterance.Typed typed when CommandIn(typed.Text) is { } command => await RunTypedAsync(
                ask,
                typed.Text,
                command,
                cancellationToken
            ),
            Utterance.Typed typed => await BareAsync(ask, typed.Text, cancellationToken),
            _ => throw new InvalidOperationException("An utterance of an unknown kind."),
        };

    /// <summary>The text without its slash, when it opens with a slash or with the name of a command.</summary>
    private string? CommandIn(string text)
    {
        var trimmed = text.TrimStart();
        if (trimmed.StartsWith('/'))
        {
            return trimmed[1..];
        }

        return catalogue.Find(FirstWord(trimmed)).Problem is null ? trimmed : null;
    }

    /// <summary>A lone word may be a command's name and the answer to the open question as well: then it answers.</summary>
    private async ValueTask<Reply> RunTypedAsync(
        Ask ask,
        string text,
        string command,
        CancellationToken cancellationToken
    ) =>
        FirstWord(text) == text
        && !text.StartsWith('/')
        && await questions.FindAsync(ask.Speaker, ask.Chat, cancellationToken) is { } question
        && Completes(question, text)
            ? await CompleteAndCloseAsync(ask, question, text, cancellationToken)
            : await RunAsync(ask, command, cancellationToken);

    /// <summary>A command that ends in the name of an argument knows best how to ask for it.</summary>
    private bool AsksItself(string text) =>
        catalogue.Find(FirstWord(text)).Succeeded(out var command, out _)
        && CommandLine.AskedFor(command.Card.Arguments, text) is not null;

    private ValueTask<Reply> AskForRestAsync(Ask ask, string text, CancellationToken cancellationToken) =>
        WithCommandAsync(
            ask,
            text,
            async command =>
            {
                await questions.PutAsync(ask.Speaker, ask.Chat, new OpenQuestion(text), cancellationToken);
                return await words.AskForRestAsync(ask, command.Card, cancellationToken);
            },
            cancellationToken
        );

    private ValueTask<Reply> RunAsync(Ask ask, string text, CancellationToken cancellationToken) =>
        WithCommandAsync(ask, text, command => RunAsync(ask, command, text, cancellationToken), cancellationToken);

    /// <summary>Goes on with the command a text begins with, where it may be answered at all.</summary>
    private async ValueTask<Reply> WithCommandAsync(
        Ask ask,
        string text,
        Func<ICommand, ValueTask<Reply>> goOn,
        CancellationToken cancellationToken
    )
    {
        if (!catalogue.Find(FirstWord(text)).Succeeded(out var command, out var unknown))
        {
            return await words.ExplainAsync(ask, unknown, card: null, cancellationToken);
        }

        return command.Card.Audience == CommandAudience.OnlyTheSpeaker && !ask.IsPrivate
            ? await words.InviteToPrivateAsync(ask, command.Card, cancellationToken)
            : await goOn(command);
    }

    private async ValueTask<Reply> RunAsync(Ask ask, ICommand command, string text, CancellationToken cancellationToken)
    {
        var name = FirstWord(text);
        return CommandLine.Read(command.Card.Arguments, text[name.Length..]).Succeeded(out var values, out var problem)
            ? await RunAsync(ask, command, values, cancellationToken)
            : await words.ExplainAsync(ask, problem, command.Card, cancellationToken);
    }

    private async ValueTask<Reply> RunAsync(
        Ask ask,
        ICommand command,
        ArgumentValues values,
        CancellationToken cancellationToken
    )
    {
        var answer = await command.AnswerAsync(new Call(ask, values), cancellationToken);
        if (!answer.Succeeded(out var reply, out var problem))
        {
            return await words.ExplainAsync(ask, problem, command.Card, cancellationToken);
        }

        if (reply.Question is { } question)
        {
            await questions.PutAsync(ask.Speaker, ask.Chat, question, cancellationToken);
        }

        return reply;
    }

    /// <summary>Text without a command: it answers the open question, or it can only mean one thing, or we do not know.</summary>
    private async ValueTask<Reply> BareAsync(Ask ask, string text, CancellationToken cancellationToken)
    {
        var question = await questions.FindAsync(ask.Speaker, ask.Chat, cancellationToken);
        if (question is not null && Completes(question, text))
        {
            return await CompleteAndCloseAsync(ask, question, text, cancellationToken);
        }

        var meant = catalogue.All.Where(command => Means(command.Card, text)).ToList();
        var reply =
            meant.Count == 1
                ? await RunAsync(ask, $"{meant[0].Card.Name} {text}", cancellationToken)
                : await words.ExplainAsync(
                    ask,
                    new Problem(AskProblem.NotUnderstood, text),
                    card: null,
                    cancellationToken
                );
        return question is null || !reply.IsTrouble
            ? reply
            : await CompleteAsync(ask, question, text, cancellationToken);
    }

    /// <summary>Answers the open question; it stays open when the answer was none.</summary>
    private async ValueTask<Reply> CompleteAndCloseAsync(
        Ask ask,
        OpenQuestion question,
        string text,
        CancellationToken cancellationToken
    )
    {
        var answer = await CompleteAsync(ask, question, text, cancellationToken);
        if (answer is { IsTrouble: false, Question: null })
        {
            await questions.PutAsync(ask.Speaker, ask.Chat, question: null, cancellationToken);
        }

        return answer;
    }

    /// <summary>Runs the whole command as if it had been typed, so that trouble with it comes with an example of its kind.</summary>
    private ValueTask<Reply> CompleteAsync(
        Ask ask,
        OpenQuestion question,
        string text,
        CancellationToken cancellationToken
    )
    {
        var command = $"{question.Command} {text}";
        return RunAsync(ask with { Said = new Utterance.Typed(command) }, command, cancellationToken);
    }

    private bool Completes(OpenQuestion question, string text)
    {
        var name = FirstWord(question.Command);
        return catalogue.Find(name).Succeeded(out var command, out _)
            && CommandLine.Read(command.Card.Arguments, $"{question.Command[name.Length..]} {text}").Problem is null;
    }

    private static bool Means(CommandCard card, string text) =>
        card.BareText.Count > 0
        && CommandLine.Read([.. card.BareText.Select(argument => argument with { IsRequired = true })], text).Problem
            is null;

    private static string FirstWord(string text)
    {
        var end = text.AsSpan().IndexOfAny(" \t\r\n\u00a0");
        return end < 0 ? text : text[..end];
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Answer {Code} failed with {Bug}. {Place}")]
        public static partial void AnswerFailed(ILogger logger, string code, string bug, string place);
    }
}
