using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MileBot.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DirectChats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "direct_chats",
                columns: table => new
                {
                    platform = table.Column<string>(type: "TEXT", nullable: false),
                    user_id = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_direct_chats", x => new { x.platform, x.user_id });
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "direct_chats");
        }
    }
}
