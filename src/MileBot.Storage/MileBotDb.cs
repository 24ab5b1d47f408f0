using Microsoft.EntityFrameworkCore;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Storage.Converting;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The tables. An operator reads them with sqlite3 at night: plain names, text where text does.</summary>
internal sealed class MileBotDb(DbContextOptions<MileBotDb> options) : DbContext(options)
{
    public DbSet<RunnerRow> Runners => Set<RunnerRow>();
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();
    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();
    public DbSet<SessionVerdictRow> SessionVerdicts => Set<SessionVerdictRow>();
    public DbSet<OpenQuestionRow> OpenQuestions => Set<OpenQuestionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        configurationBuilder.Properties<Units>().HaveConversion<string>();
        configurationBuilder.Properties<AgeGradeTable>().HaveConversion<string>();
        configurationBuilder.Properties<ReminderState>().HaveConversion<string>();
        configurationBuilder.Properties<DeliveryState>().HaveConversion<string>();
        configurationBuilder.Properties<SessionVerdict>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RunnerRow>().ToTable("runners");
        modelBuilder.Entity<AccountRow>().ToTable("accounts").HasKey(row => new { row.Platform, row.UserId });
        modelBuilder.Entity<ReminderRow>(reminders =>
        {
            reminders.ToTable("reminders").HasIndex(row => row.RunnerId).IsUnique();
            reminders.HasIndex(row => new { row.State, row.NextDue });
        });
        modelBuilder.Entity<DeliveryRow>(deliveries =>
        {
            deliveries.ToTable("deliveries");
            deliveries
                .HasIndex(row => new
                {
                    row.ReminderId,
                    row.LocalDate,
                    row.Slot,
                })
                .IsUnique();
            deliveries.HasIndex(row => new { row.State, row.TryAt });
        });
        modelBuilder
            .Entity<SessionVerdictRow>()
            .ToTable("session_verdicts")
            .HasKey(row => new { row.RunnerId, row.LocalDate });
        modelBuilder
            .Entity<OpenQuestionRow>()
            .ToTable("open_questions")
            .HasKey(row => new
            {
                row.Platform,
                row.UserId,
                row.Chat,
            });
        SnakeCase.Apply(modelBuilder.Model);
    }
}
