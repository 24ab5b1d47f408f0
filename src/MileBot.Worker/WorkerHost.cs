using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Commands;
using MileBot.Delivery;
using MileBot.DiscordAdapter;
using MileBot.Storage;
using MileBot.TelegramAdapter;
using MileBot.TerminalAdapter;
using MileBot.TrainingLibrary;
using MileBot.Worker.Endpoints;
using MileBot.Worker.Settings;
using NodaTime;

namespace MileBot.Worker;

/// <summary>Builds the host: with a web server where something is to be served, without one otherwise.</summary>
internal sealed class WorkerHost(WorkerSettings settings, Library library, IClock clock, TimeProvider time)
{
    public IHost Build()
    {
        if (settings.Discord?.Interactions == InteractionsBy.Http)
        {
            return BuildWithDoor();
        }

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        Fill(builder);
        return builder.Build();
    }

    private WebApplication BuildWithDoor()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .UseUrls(settings.Urls)
            .ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = DiscordDoor.MostBytes);
        Fill(builder);
        var app = builder.Build();
        var endpoint = new DiscordEndpoint(app.Services.GetRequiredService<DiscordDoor>());
        app.Map(DiscordDoor.Path, branch => branch.Run(endpoint.HandleAsync));
        return app;
    }

    private void Fill(IHostApplicationBuilder builder)
    {
        AddLogging(builder.Logging);
        builder
            .Services.AddSingleton(clock)
            .AddSingleton(time)
            .AddMileBotStorage(settings.Storage)
            .AddMileBotCommands(library, settings.Language)
            .AddMileBotDelivery();
        if (settings.Telegram is { } telegram)
        {
            builder.Services.AddTelegramAdapter(telegram);
        }

        if (settings.Discord is { } discord)
        {
            builder.Services.AddDiscordAdapter(discord);
        }

        if (settings.Terminal)
        {
            builder.Services.AddTerminalAdapter();
        }
    }

    private void AddLogging(ILoggingBuilder logging)
    {
        // Standard output belongs to the terminal chat.
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        logging.SetMinimumLevel(settings.HasBot ? LogLevel.Information : LogLevel.Warning);
        // What the libraries say of their own errors may hold what somebody typed; ours never does.
        logging
            .AddFilter("Microsoft", LogLevel.None)
            .AddFilter("Quartz", LogLevel.Error)
            .AddConfiguration(settings.Logging);
    }
}
