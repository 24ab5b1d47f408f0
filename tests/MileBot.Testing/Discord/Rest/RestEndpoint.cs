using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MileBot.Testing.Discord.Checks;
using MileBot.Testing.Discord.Limits;
using MileBot.Testing.Discord.World;

namespace MileBot.Testing.Discord.Rest;

/// <summary><c>/api/v10/…</c>, with the troubles a test planned.</summary>
internal sealed class RestEndpoint(DiscordWorld world, DiscordFaults faults, RequestAudit audit, Func<Uri> address)
{
    public const string Prefix = "/api/v10";

    private readonly RouteTable routes = new(world, address);
    private readonly RateLimits limits = new(world.Settings.Limits, world.Settings.Clock);
    private readonly string authorization = $"Bot {world.Settings.Token}";
    private int held;

    /// <summary>Calls by name, whatever they were answered.</summary>
    public ConcurrentDictionary<DiscordCall, int> Calls { get; } = new();

    /// <summary>Calls to be accepted late that came in and whose delay has begun.</summary>
    public int Held => Volatile.Read(ref held);

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            var match = Find(context.Request, out var isKnownPath);
            await (match is null ? RefuseAsync(context, isKnownPath) : HandleAsync(context, match));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (IOException)
        {
            context.Abort();
        }
    }

    private async Task HandleAsync(HttpContext context, RouteMatch match)
    {
        var call = match.Route.Call;
        Calls.AddOrUpdate(call, 1, (_, count) => count + 1);
        audit.Count(match.Route.IsInteraction);
        if (audit.Invalid >= world.Settings.Limits.InvalidRequests && world.Settings.Limits.IsOn)
        {
            await RestResponse.WritePageAsync(context.Response, 429);
            return;
        }

        var fault = faults.Take(call, match.Channel);
        if (Early(fault) is { } early)
        {
            await FinishAsync(context, match, early, fault: null);
        }
        else if (fault is DiscordFault.GatewayError gateway)
        {
            await RestResponse.WritePageAsync(context.Response, gateway.Status);
        }
        else if (fault is DiscordFault.Reset)
        {
            context.Abort();
        }
        else
        {
            await FinishAsync(context, match, await AnswerAsync(context, match, fault), fault);
        }
    }

    private static RestAnswer? Early(DiscordFault? fault) =>
        fault switch
        {
            DiscordFault.RateLimited limited => new RestAnswer.TooMany(limited.RetryAfter, limited.Scope),
            DiscordFault.Refused refused => new RestAnswer.Error(refused.Status, refused.Code, refused.Message),
            _ => null,
        };

    private async Task<RestAnswer> AnswerAsync(HttpContext context, RouteMatch match, DiscordFault? fault)
    {
        if (Refuse(context.Request, match) is { } refusal)
        {
            return refusal;
        }

        if (limits.Take(match, context.Response) is { } tooMany)
        {
            return tooMany;
        }

        try
        {
            var (json, files) = await BodyReading.ReadAsync(context.Request);
            if (fault is DiscordFault.AcceptedLate late)
            {
                await HoldAsync(late.By);
            }

            return match.Route.Handle(new RestCall(match, context.Request.Query, json, files));
        }
        catch (JsonException)
        {
            world.Failures.Enqueue($"{match.Route.Call}: the body is no JSON");
            return new RestAnswer.Error(400, 50109, "The request body contains invalid JSON.");
        }
        catch (InvalidDataException wrong)
        {
            var form = new FormPart(default, "", new FormErrors());
            form.Wrong("_", "CONTENT_TYPE_INVALID", wrong.Message);
            return RestAnswer.Form(form.Errors);
        }
    }

    private Task HoldAsync(TimeSpan by)
    {
        var delay = Task.Delay(by, world.Settings.Clock);
        Interlocked.Increment(ref held);
        return delay;
    }

    private RestAnswer.Error? Refuse(HttpRequest request, RouteMatch match)
    {
        if (!request.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            world.Failures.Enqueue($"{match.Route.Call}: the User-Agent is not 'DiscordBot ($url, $version)'");
            return new RestAnswer.Error(403, 40333, "internal network error");
        }

        if (match.Route.NeedsToken && !(request.Headers.Authorization == authorization && world.TokenIsValid))
        {
            return RestAnswer.Unauthorized;
        }

        if (match.Route.WrongId(match.Values) is not { } wrong)
        {
            return null;
        }

        var form = new FormPart(default, "", new FormErrors());
        form.Wrong("id", "NUMBER_TYPE_COERCE", $"Value \"{wrong}\" is not snowflake.");
        return RestAnswer.Form(form.Errors);
    }

    private async Task FinishAsync(HttpContext context, RouteMatch match, RestAnswer answer, DiscordFault? fault)
    {
        audit.Answered(match, answer);
        switch (fault)
        {
            case DiscordFault.AnswerLost:
                context.Abort();
                return;
            case DiscordFault.AnswerCut:
                await RestResponse.WriteHalfAsync(context, answer);
                return;
            case DiscordFault.AcceptedThenError late:
                await RestResponse.WritePageAsync(context.Response, late.Status);
                return;
            case DiscordFault.AnsweredWith other:
                await RestResponse.WriteRawAsync(context.Response, other.Body);
                return;
            case DiscordFault.Slow slow:
                await Task.Delay(slow.By, world.Settings.Clock, context.RequestAborted);
                break;
        }

        await RestResponse.WriteAsync(context.Response, answer);
    }

    private RouteMatch? Find(HttpRequest request, out bool isKnownPath)
    {
        isKnownPath = false;
        var path = request.Path.Value ?? "";
        return path.StartsWith(Prefix + "/", StringComparison.Ordinal)
            ? routes.Find(request.Method, path[Prefix.Length..], out isKnownPath)
            : null;
    }

    private Task RefuseAsync(HttpContext context, bool isKnownPath)
    {
        world.Failures.Enqueue($"{context.Request.Method} {context.Request.Path}: no route");
        Calls.AddOrUpdate(DiscordCall.Unknown, 1, (_, count) => count + 1);
        var answer = isKnownPath
            ? new RestAnswer.Error(405, 0, "405: Method Not Allowed")
            : new RestAnswer.Error(404, 0, "404: Not Found");
        return RestResponse.WriteAsync(context.Response, answer);
    }
}
