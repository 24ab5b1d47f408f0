using Microsoft.EntityFrameworkCore;
using MileBot.Coaching.AgeGrading;
using MileBot.Coaching.Seasons;
using MileBot.Runners.Profiles;
using MileBot.Runners.Reminders;
using MileBot.Runners.Starting;
using MileBot.Storage.Converting;
using MileBot.Storage.Errands;
using MileBot.Storage.Rows;
using NodaTime;

namespace MileBot.Storage;

/// <summary>The tables. An operator reads them with sqlite3 or psql at night: plain names, text where text does.</summary>
internal abstract class MileBotDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<RunnerRow> Runners => Set<RunnerRow>();
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();
    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();
    public DbSet<SessionReportRow> SessionReports => Set<SessionReportRow>();
    public DbSet<SeasonRow> Seasons => Set<SeasonRow>();
    public DbSet<PlanRevisionRow> PlanRevisions => Set<PlanRevisionRow>();
    public DbSet<SeasonChangeRow> SeasonChanges => Set<SeasonChangeRow>();
    public DbSet<SeasonEventRow> SeasonEvents => Set<SeasonEventRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<LinkCodeRow> LinkCodes => Set<LinkCodeRow>();
    public DbSet<LinkGuessRow> LinkGuesses => Set<LinkGuessRow>();
    public DbSet<OpenQuestionRow> OpenQuestions => Set<OpenQuestionRow>();
    public DbSet<DirectChatRow> DirectChats => Set<DirectChatRow>();
    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    /// <summary>How many rows at once are told to plain SQL.</summary>
    public abstract IRowSets RowSets { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        configurationBuilder.Properties<Units>().HaveConversion<string>();
        configurationBuilder.Properties<RestDays>().HaveConversion<string>();
        configurationBuilder.Properties<InDoubt>().HaveConversion<string>();
        configurationBuilder.Properties<AgeGradeTable>().HaveConversion<string>();
        configurationBuilder.Properties<ReminderState>().HaveConversion<string>();
        configurationBuilder.Properties<DeliveryState>().HaveConversion<string>();
        configurationBuilder.Properties<SessionVerdict>().HaveConversion<string>();
        configurationBuilder.Properties<ChangeReason>().HaveConversion<string>();
        configurationBuilder.Properties<SeasonEventKind>().HaveConversion<string>();
        configurationBuilder.Properties<IllnessKind>().HaveConversion<string>();
        configurationBuilder.Properties<DraftStep>().HaveConversion<string>();
        configurationBuilder.Properties<StrengthWish>().HaveConversion<string>();
        configurationBuilder.Properties<SafetyAnswer>().HaveConversion<string>();
        configurationBuilder.Properties<IsoDayOfWeek>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RunnerRow>(runners =>
        {
            runners.ToTable("runners");
            runners.Property(row => row.RestDays).HasDefaultValue(RestDays.Told);
            runners.Property(row => row.InDoubt).HasDefaultValue(InDoubt.Again);
        });
        modelBuilder.Entity<AccountRow>().ToTable("accounts").HasKey(row => new { row.Platform, row.UserId });
        NameReminders(modelBuilder);
        modelBuilder
            .Entity<SessionReportRow>()
            .ToTable("session_reports")
            .HasKey(row => new { row.RunnerId, row.LocalDate });
        NameSeasons(modelBuilder);
        modelBuilder.Entity<DraftRow>(drafts =>
        {
            drafts.ToTable("drafts").HasKey(row => row.RunnerId);
            drafts.HasOne(row => row.Runner).WithOne().HasForeignKey<DraftRow>(row => row.RunnerId);
        });
        NameTalks(modelBuilder);
        NameLinks(modelBuilder);
        modelBuilder.Entity<InboxRow>(inbox =>
        {
            inbox.ToTable("inbox").HasKey(row => new { row.Platform, row.Event });
            inbox.HasIndex(row => row.TakenAt);
        });
        SnakeCase.Apply(modelBuilder.Model);
    }

    private static void NameReminders(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ReminderRow>(reminders =>
        {
            reminders.ToTable("reminders").HasIndex(row => row.RunnerId).IsUnique();
            reminders.HasIndex(row => row.NextDue).HasFilter("state = 'On'");
            reminders.Property(row => row.Spread).HasDefaultValue(0);
        });
        modelBuilder.Entity<DeliveryRow>(deliveries =>
        {
            deliveries.ToTable("deliveries").Property(row => row.PartsArrived).HasDefaultValue(0);
            deliveries
                .HasIndex(row => new
                {
                    row.ReminderId,
                    row.LocalDate,
                    row.Slot,
                })
                .IsUnique();
            // Small however long the history, and never mistaken for a way to find a few by their numbers.
            deliveries.HasIndex(row => new { row.Platform, row.TryAt }).HasFilter("state = 'Planned'");
            deliveries.HasIndex(row => row.Platform).HasFilter("state IN ('Claimed', 'Sending')");
        });
    }

    private static void NameTalks(ModelBuilder modelBuilder)
    {
        modelBuilder
            .Entity<OpenQuestionRow>()
            .ToTable("open_questions")
            .HasKey(row => new
            {
                row.Platform,
                row.UserId,
                row.Chat,
            });
        modelBuilder.Entity<DirectChatRow>().ToTable("direct_chats").HasKey(row => new { row.Platform, row.UserId });
    }

    private static void NameLinks(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LinkCodeRow>().ToTable("link_codes").HasKey(row => new { row.Platform, row.UserId });
        modelBuilder.Entity<LinkGuessRow>().ToTable("link_guesses").HasKey(row => new { row.Platform, row.UserId });
    }

    private static void NameSeasons(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SeasonRow>(seasons =>
        {
            seasons.ToTable("seasons").HasKey(row => row.RunnerId);
            seasons.HasOne(row => row.Runner).WithOne().HasForeignKey<SeasonRow>(row => row.RunnerId);
        });
        modelBuilder.Entity<PlanRevisionRow>(plans =>
        {
            plans.ToTable("plan_revisions").HasKey(row => new { row.RunnerId, row.Revision });
            plans.HasOne(row => row.Season).WithMany().HasForeignKey(row => row.RunnerId);
        });
        modelBuilder
            .Entity<SeasonChangeRow>()
            .ToTable("season_changes")
            .HasOne(row => row.Season)
            .WithMany()
            .HasForeignKey(row => row.RunnerId);
        modelBuilder
            .Entity<SeasonEventRow>()
            .ToTable("season_events")
            .HasOne(row => row.Season)
            .WithMany()
            .HasForeignKey(row => row.RunnerId);
    }
}
