using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MileBot.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "link_codes",
                columns: table => new
                {
                    platform = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    good_until = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link_codes", x => new { x.platform, x.user_id });
                }
            );

            migrationBuilder.CreateTable(
                name: "link_guesses",
                columns: table => new
                {
                    platform = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    wrong = table.Column<int>(type: "integer", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link_guesses", x => new { x.platform, x.user_id });
                }
            );

            migrationBuilder.CreateTable(
                name: "open_questions",
                columns: table => new
                {
                    platform = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    chat = table.Column<string>(type: "text", nullable: false),
                    command = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_open_questions",
                        x => new
                        {
                            x.platform,
                            x.user_id,
                            x.chat,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "runners",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    units = table.Column<string>(type: "text", nullable: false),
                    zone = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "text", nullable: true),
                    mile_time_ms = table.Column<long>(type: "bigint", nullable: true),
                    age_grade_table = table.Column<string>(type: "text", nullable: true),
                    born_earliest = table.Column<string>(type: "text", nullable: true),
                    born_latest = table.Column<string>(type: "text", nullable: true),
                    weekly_mm = table.Column<long>(type: "bigint", nullable: true),
                    rest_days = table.Column<string>(type: "text", nullable: false, defaultValue: "Told"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_runners", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    platform = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => new { x.platform, x.user_id });
                    table.ForeignKey(
                        name: "FK_accounts_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    step = table.Column<string>(type: "text", nullable: false),
                    is_reviewed = table.Column<bool>(type: "boolean", nullable: false),
                    is_rebuild = table.Column<bool>(type: "boolean", nullable: false),
                    mile_ms = table.Column<long>(type: "bigint", nullable: true),
                    cannot_run_mile = table.Column<bool>(type: "boolean", nullable: false),
                    race = table.Column<string>(type: "text", nullable: true),
                    goal_ms = table.Column<long>(type: "bigint", nullable: true),
                    days = table.Column<string>(type: "text", nullable: false),
                    long_day = table.Column<string>(type: "text", nullable: true),
                    weekly_mm = table.Column<long>(type: "bigint", nullable: true),
                    has_track = table.Column<bool>(type: "boolean", nullable: true),
                    strength = table.Column<string>(type: "text", nullable: true),
                    born_earliest = table.Column<string>(type: "text", nullable: true),
                    born_latest = table.Column<string>(type: "text", nullable: true),
                    at_least_aged = table.Column<int>(type: "integer", nullable: true),
                    safety = table.Column<string>(type: "text", nullable: true),
                    zone = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<string>(type: "text", nullable: true),
                    wants_no_message = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => x.runner_id);
                    table.ForeignKey(
                        name: "FK_drafts_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    platform = table.Column<string>(type: "text", nullable: false),
                    user_id = table.Column<long>(type: "bigint", nullable: false),
                    chat = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<string>(type: "text", nullable: false),
                    zone = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    next_date = table.Column<string>(type: "text", nullable: false),
                    next_due = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.id);
                    table.ForeignKey(
                        name: "FK_reminders_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seasons",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seasons", x => x.runner_id);
                    table.ForeignKey(
                        name: "FK_seasons_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "session_reports",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    local_date = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<string>(type: "text", nullable: false),
                    effort = table.Column<int>(type: "integer", nullable: true),
                    repeat_mm = table.Column<long>(type: "bigint", nullable: true),
                    times_ms = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_reports", x => new { x.runner_id, x.local_date });
                    table.ForeignKey(
                        name: "FK_session_reports_runners_runner_id",
                        column: x => x.runner_id,
                        principalTable: "runners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    reminder_id = table.Column<long>(type: "bigint", nullable: false),
                    local_date = table.Column<string>(type: "text", nullable: false),
                    slot = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<long>(type: "bigint", nullable: false),
                    deadline = table.Column<long>(type: "bigint", nullable: false),
                    try_at = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    message_id = table.Column<string>(type: "text", nullable: true),
                    changed_at = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "FK_deliveries_reminders_reminder_id",
                        column: x => x.reminder_id,
                        principalTable: "reminders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "season_changes",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    local_date = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    is_kept = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_season_changes", x => x.id);
                    table.ForeignKey(
                        name: "FK_season_changes_seasons_runner_id",
                        column: x => x.runner_id,
                        principalTable: "seasons",
                        principalColumn: "runner_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "season_events",
                columns: table => new
                {
                    id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    local_date = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    pain_level = table.Column<int>(type: "integer", nullable: true),
                    is_alarming = table.Column<bool>(type: "boolean", nullable: true),
                    illness = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_season_events", x => x.id);
                    table.ForeignKey(
                        name: "FK_season_events_seasons_runner_id",
                        column: x => x.runner_id,
                        principalTable: "seasons",
                        principalColumn: "runner_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "plan_revisions",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "bigint", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<int>(type: "integer", nullable: true),
                    change_id = table.Column<long>(type: "bigint", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_revisions", x => new { x.runner_id, x.revision });
                    table.ForeignKey(
                        name: "FK_plan_revisions_season_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "season_changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_plan_revisions_seasons_runner_id",
                        column: x => x.runner_id,
                        principalTable: "seasons",
                        principalColumn: "runner_id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "IX_accounts_runner_id", table: "accounts", column: "runner_id");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_reminder_id_local_date_slot",
                table: "deliveries",
                columns: new[] { "reminder_id", "local_date", "slot" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_state_try_at",
                table: "deliveries",
                columns: new[] { "state", "try_at" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_plan_revisions_change_id",
                table: "plan_revisions",
                column: "change_id"
            );

            migrationBuilder.CreateIndex(
                name: "IX_reminders_runner_id",
                table: "reminders",
                column: "runner_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_reminders_state_next_due",
                table: "reminders",
                columns: new[] { "state", "next_due" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_season_changes_runner_id",
                table: "season_changes",
                column: "runner_id"
            );

            migrationBuilder.CreateIndex(
                name: "IX_season_events_runner_id",
                table: "season_events",
                column: "runner_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropTable(name: "deliveries");

            migrationBuilder.DropTable(name: "drafts");

            migrationBuilder.DropTable(name: "link_codes");

            migrationBuilder.DropTable(name: "link_guesses");

            migrationBuilder.DropTable(name: "open_questions");

            migrationBuilder.DropTable(name: "plan_revisions");

            migrationBuilder.DropTable(name: "season_events");

            migrationBuilder.DropTable(name: "session_reports");

            migrationBuilder.DropTable(name: "reminders");

            migrationBuilder.DropTable(name: "season_changes");

            migrationBuilder.DropTable(name: "seasons");

            migrationBuilder.DropTable(name: "runners");
        }
    }
}
