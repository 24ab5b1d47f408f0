using MileBot.Worker;

return await WorkerStart.RunAsync(args, Console.Error);
