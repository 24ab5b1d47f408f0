using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MileBot.Commands;
using MileBot.Conversation.Adapters;
using MileBot.Delivery;
using MileBot.DiscordAdapter;
using MileBot.Storage;
using MileBot.TelegramAdapter;
using MileBot.TerminalAdapter;
using MileBot.TrainingLibrary;
using MileBot.Worker.Endpoints;
using MileBot.Worker.Settings;
using NodaTime;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace MileBot.Worker;

/// <summary>Builds the host: with a web server where something is to be served, without one otherwise.</summary>
internal sealed class WorkerHost(WorkerSettings settings, Library library, IClock clock, TimeProvider time)
{
    /// <summary>For all parts together; what is on its way takes less.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(10);

    public IHost Build()
    {
        if (settings.IsServing)
        {
            return BuildWithServer();
        }

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        Fill(builder);
        return builder.Build();
    }

    private WebApplication BuildWithServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .UseUrls(settings.Urls)
            .ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = DiscordDoor.MostBytes);
        builder
            .Services.AddSingleton<HealthEndpoint>()
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("milebot"))
            .WithMetrics(metrics =>
                metrics.AddMeter(ReplyMetrics.MeterName, DeliveryMetrics.MeterName).AddPrometheusExporter()
            );
        Fill(builder);
        var app = builder.Build();
        Serve(app);
        return app;
    }

    private static void Serve(WebApplication app)
    {
        var health = app.Services.GetRequiredService<HealthEndpoint>();
        app.Map(HealthEndpoint.LivePath, branch => branch.Run(HealthEndpoint.LiveAsync));
        app.Map(HealthEndpoint.ReadyPath, branch => branch.Run(health.ReadyAsync));
        app.UseOpenTelemetryPrometheusScrapingEndpoint();
        if (app.Services.GetService<DiscordDoor>() is { } door)
        {
            var endpoint = new DiscordEndpoint(door);
            app.Map(DiscordDoor.Path, branch => branch.Run(endpoint.HandleAsync));
        }
    }

    private void Fill(IHostApplicationBuilder builder)
    {
        AddLogging(builder.Logging);
        // One after another, each would take what time it is allowed; nothing here needs another to have stopped.
        builder.Services.Configure<HostOptions>(host =>
            (host.ServicesStopConcurrently, host.ShutdownTimeout) = (true, StopPatience)
        );
        builder
            .Services.AddSingleton(clock)
            .AddSingleton(time)
            .AddSingleton<ClockCheck>()
            .AddMileBotStorage(settings.Storage)
            .AddMileBotCommands(library, settings.Language)
            .AddMileBotDelivery(time);
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
