using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "open_questions",
                columns: table => new
                {
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    chat = table.Column<string>(type: "TEXT", nullable: false),
                    command = table.Column<string>(type: "TEXT", nullable: false),
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
                    id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    units = table.Column<string>(type: "TEXT", nullable: false),
                    zone = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", nullable: true),
                    mile_time_ms = table.Column<long>(type: "INTEGER", nullable: true),
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
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
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
                name: "reminders",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    chat = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<string>(type: "TEXT", nullable: false),
                    zone = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    next_date = table.Column<string>(type: "TEXT", nullable: false),
                    next_due = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
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
                name: "session_verdicts",
                columns: table => new
                {
                    runner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    local_date = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_verdicts", x => new { x.runner_id, x.local_date });
                    table.ForeignKey(
                        name: "FK_session_verdicts_runners_runner_id",
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
                    id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    reminder_id = table.Column<long>(type: "INTEGER", nullable: false),
                    local_date = table.Column<string>(type: "TEXT", nullable: false),
                    slot = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<long>(type: "INTEGER", nullable: false),
                    deadline = table.Column<long>(type: "INTEGER", nullable: false),
                    try_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    message_id = table.Column<string>(type: "TEXT", nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropTable(name: "deliveries");

            migrationBuilder.DropTable(name: "open_questions");

            migrationBuilder.DropTable(name: "session_verdicts");

            migrationBuilder.DropTable(name: "reminders");

            migrationBuilder.DropTable(name: "runners");
        }
    }
}
