using MileBot.Testing.PostgreSql;

// One server for all suites that ask for it, each with a database of its own.
[assembly: AssemblyFixture(typeof(PostgreSqlServer))]
