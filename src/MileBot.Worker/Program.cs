using MileBot.Worker;
using NodaTime;

#pragma warning disable RS0030 // The one place that names the real clocks.
return await new WorkerStart(SystemClock.Instance, TimeProvider.System, Console.Out, Console.Error).RunAsync(args);
#pragma warning restore RS0030
