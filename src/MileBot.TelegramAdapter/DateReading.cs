using MileBot.Conversation.Adapters;

namespace MileBot.TelegramAdapter;

/// <summary>Takes down what time each answer says it is.</summary>
internal sealed class DateReading(ClockCheck check, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Headers.Date is { } date)
        {
            check.Hear(date);
        }

        return answer;
    }
}
