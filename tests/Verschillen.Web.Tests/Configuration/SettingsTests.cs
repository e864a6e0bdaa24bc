using Microsoft.Extensions.Configuration;
using Verschillen.Web.Channels.Conversations;
using Verschillen.Web.Configuration;

namespace Verschillen.Web.Tests.Configuration;

public sealed class SettingsTests
{
    [Fact]
    public void A_setting_that_is_missing_has_its_default()
    {
        var settings = Read(out var problems);

        Assert.Empty(problems);
        Assert.Equal(
            new Settings("/srv/chat", "/srv/chat/data/keys", "/srv/chat/data", PageSettings.Default) { Conversations = ConversationSettings.Default with { Folder = "/srv/chat/data" } },
            settings);
    }

    [Fact]
    public void The_settings_of_the_repository_are_the_defaults()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(Server.Root, "appsettings.json")).Build();

        var settings = Settings.Read(file, "/srv/chat", out var problems);

        Assert.Empty(problems);
        Assert.Equal(Read(out _), settings);
    }

    [Theory]
    [InlineData("https://collector.example/otlp", "https://collector.example/otlp/")]
    [InlineData("https://collector.example/otlp/", "https://collector.example/otlp/")]
    [InlineData("http://localhost:4318", "http://localhost:4318/")]
    public void Measures_go_below_the_address_with_or_without_a_slash_at_its_end(string given, string below)
    {
        var settings = Read(out var problems, ("Telemetry:Endpoint", given));

        Assert.Empty(problems);
        Assert.Equal(below, settings.TelemetryEndpoint?.AbsoluteUri);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        Read(out var problems, ("Page:StateHours", "0"), ("Page:BodyBytes", "16 KiB"), ("Page:MessageCharacter", "10"), ("Keys:Map", "x"));

        Assert.Equal(
            [
                "Instelling Page:StateHours is \"0\". Geef een heel getal van 1 tot en met 168, of laat haar weg (dan is zij 24).",
                "Instelling Page:BodyBytes is \"16 KiB\". Geef een heel getal van 4096 tot en met 1048576, of laat haar weg (dan is zij 16384).",
                "Instelling Keys:Map bestaat niet. Deze bestaan: Keys:Folder, Keys:Secrets.",
                "Instelling Page:MessageCharacter bestaat niet. Deze bestaan: Page:BodyBytes, Page:MessageCharacters, Page:MessagesPerMinute, Page:StateHours, Page:ViewsPerMinute.",
            ],
            problems);
    }

    [Theory]
    [InlineData("Page:MessageCharacters")]
    [InlineData("Conversations:MessageCharacters")]
    public void No_channel_takes_a_message_that_is_longer_than_what_is_read(string setting)
    {
        Read(out var problems, (setting, "1001"));

        Assert.Equal([$"Instelling {setting} is \"1001\". Geef een heel getal van 100 tot en met 1000, of laat haar weg (dan is zij 1000)."], problems);
    }

    [Theory]
    [InlineData("Https:Always", "ja", "Instelling Https:Always is \"ja\". Geef true of false.")]
    [InlineData("Proxy:Trusted", "nginx", "Instelling Proxy:Trusted is \"nginx\". Geef het adres van de proxy, zoals 127.0.0.1 of ::1, of een netwerk, zoals 10.0.0.0/8.")]
    [InlineData("SecurityText:Contacts", "beveiliging@gemeente.nl", "Instelling SecurityText:Contacts is \"beveiliging@gemeente.nl\". Geef een adres dat begint met https:, mailto: of tel:, zoals mailto:beveiliging@gemeente.nl.")]
    [InlineData("SecurityText:Policy", "http://gemeente.nl/melden", "Instelling SecurityText:Policy is \"http://gemeente.nl/melden\". Geef een adres dat begint met https:.")]
    [InlineData("Limits:GraceSeconds", "1", "Instelling Limits:GraceSeconds is \"1\". Geef een heel getal van 2 tot en met 300, of laat haar weg (dan is zij 5).")]
    [InlineData("Storage:Kind", "mysql", "Instelling Storage:Kind is \"mysql\". Geef sqlite of postgresql.")]
    [InlineData("Storage:Kind", "1", "Instelling Storage:Kind is \"1\". Geef sqlite of postgresql.")]
    [InlineData("Storage:ConnectionString", "Host=db", "Instelling Storage:ConnectionString: Deze instelling is er, maar Storage:Kind is sqlite. Geef Storage:Kind postgresql, of haal deze instelling weg.")]
    [InlineData("Keys:Secrets:0", "geheim", "Instelling Keys:Secrets: Een van deze geheimen is geen base64 van 32 bytes. Geef 32 willekeurige bytes in base64, op elke server dezelfde; maak ze met: openssl rand -base64 32.")]
    [InlineData("Urls", "localhost:5080", "Instelling Urls is \"localhost:5080\". Geef het adres waarop de chat luistert, zoals http://127.0.0.1:5080 of http://+:8080, zonder pad en met een poort van 0 tot en met 65535; meer adressen met een puntkomma ertussen.")]
    [InlineData("Logging:LogLevel:Default", "Informatie", "Instelling Logging:LogLevel:Default is \"Informatie\". Kies: Trace, Debug, Information, Warning, Error, Critical, None, of het nummer daarvan (0 tot en met 6).")]
    [InlineData("Logging:Console:LogLevel:Default", "7", "Instelling Logging:Console:LogLevel:Default is \"7\". Kies: Trace, Debug, Information, Warning, Error, Critical, None, of het nummer daarvan (0 tot en met 6).")]
    [InlineData("Paeg:StateHours", "12", "Instelling Paeg bestaat niet. Deze bestaan: AllowedHosts, Closed, Connector, Content, Conversations, DirectLine, Editions, Embedding, Https, Keys, Limits, Logging, Page, Proxy, SecurityText, Storage, Telemetry, Theme, Urls, WebChat.")]
    [InlineData("Closed:Telefoon", "x", "Instelling Closed:Telefoon bestaat niet. Deze bestaan: Closed:Connector, Closed:DirectLine, Closed:File, Closed:Page.")]
    public void A_wrong_setting_is_told(string key, string given, string told)
    {
        Read(out var problems, (key, given));

        Assert.Equal([told], problems);
    }

    [Theory]
    [InlineData("AllowedHosts:0")]
    [InlineData("Urls:0")]
    [InlineData("Page:StateHours:0")]
    [InlineData("Closed:Page:0")]
    [InlineData("Keys:Folder:0")]
    [InlineData("Https:Always:0")]
    public void A_list_where_one_text_is_wanted_is_told(string key)
    {
        Read(out var problems, (key, "x"));

        Assert.StartsWith($"Instelling {key[..^2]}: Deze instelling is een lijst of een blok.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_deeper_than_a_list_does_not_exist()
    {
        Read(out var problems, ("Embedding:Origins:0:Naam", "https://www.gemeente.nl"));

        Assert.StartsWith("Instelling Embedding:Origins:0:Naam bestaat niet.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_is_written_as_browsers_write_it()
    {
        var settings = Read(out var problems, ("Embedding:Origins:0", "https://gemeente-münster.nl:8443"), ("Embedding:Origins:1", "https://www.gemeente.nl"));

        Assert.Empty(problems);
        Assert.Equal(["https://xn--gemeente-mnster-8vb.nl:8443", "https://www.gemeente.nl"], settings.Embedding.Origins);
    }

    [Theory]
    [InlineData("https://gemeente\u200b.nl")]
    [InlineData("https://gemeente.nl\u00a0")]
    public void What_cannot_be_seen_in_a_site_is_left_out(string site)
    {
        var settings = Read(out var problems, ("Embedding:Origins:0", site));

        Assert.Empty(problems);
        Assert.Equal(["https://gemeente.nl"], settings.Embedding.Origins);
    }

    [Theory]
    [InlineData("https://xn--ü.nl")]
    [InlineData("https://gemeente.nl/")]
    public void What_is_no_site_is_told(string site)
    {
        var settings = Read(out var problems, ("Embedding:Origins:0", site));

        Assert.Empty(settings.Embedding.Origins);
        Assert.StartsWith("Instelling Embedding:Origins: ", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_around_a_setting_does_not_count()
    {
        var secret = new string('a', 32);

        Assert.Equal([secret], Read(out var none, ("DirectLine:Secrets:0", secret + " \n")).DirectLine.Secrets);
        Read(out var problems, ("DirectLine:Secrets:0", new string(' ', 40) + "kort"));

        Assert.Empty(none);
        Assert.StartsWith("Instelling DirectLine:Secrets", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nergens")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://127.0.0.1:abc")] // would listen everywhere, on port 80
    [InlineData("http://127.0.0.1:5080/pad")]
    [InlineData("http://127.0.0.1:5080,http://127.0.0.1:5081")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://")]
    public void An_address_that_nobody_can_listen_on_is_told(string address)
    {
        Read(out var problems, ("Urls", $"http://127.0.0.1:0;{address}"));

        Assert.StartsWith($"Instelling Urls is \"{address}\".", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Urls", "http://+:8080;http://*:80;https://localhost:5081;http://[::1]:5082;http://unix:/run/chat.sock")]
    [InlineData("Logging:LogLevel:Default", "warning")]
    [InlineData("Logging:LogLevel:Default", "0")]
    [InlineData("Logging:Console:LogLevel:Default", " 6 ")]
    [InlineData("Logging:Console:FormatterName", "json")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:5080")]
    [InlineData("ConnectionStrings:Iets", "x")]
    [InlineData("PATH", "/usr/bin")]
    [InlineData("npm_config:cache", "/tmp")]
    public void What_the_framework_and_the_machine_set_is_none_of_ours(string key, string given)
    {
        Read(out var problems, (key, given));

        Assert.Empty(problems);
    }

    [Fact]
    public void A_section_in_a_file_that_does_not_exist_is_told_whatever_is_in_it()
    {
        using var file = new MemoryStream("""{ "Pagina": { "Uren": 12 }, "Logging": {}, "OTEL_SERVICE_NAME": "chat" }"""u8.ToArray());

        Settings.Read(new ConfigurationBuilder().AddJsonStream(file).AddCommandLine(["--contentRoot=/srv", "--Urls=http://127.0.0.1:0"]).Build(), "/srv/chat", out var problems);

        Assert.StartsWith("Instelling Pagina bestaat niet.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Deze instelling ontbreekt.")]
    [InlineData("Server=db;Wachtwoord=geheim", "Dit is geen verbinding met een database.")]
    [InlineData("Host=db;Password=geheim", "Dit is geen verbinding met een database.")]
    [InlineData("Host=db;Database=chat;Password=geheim;Maximum Pool Size=1", "Geef Maximum Pool Size 2 of meer")]
    public void A_database_needs_a_connection_and_a_secret_and_neither_is_repeated(string connection, string told)
    {
        Read(out var problems, ("Storage:Kind", "PostgreSQL"), ("Storage:ConnectionString", connection));

        Assert.Equal(2, problems.Count);
        Assert.StartsWith($"Instelling Storage:ConnectionString: {told}", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("Instelling Keys:Secrets: Deze instelling ontbreekt.", problems[1], StringComparison.Ordinal);
        Assert.DoesNotContain(problems, problem => problem.Contains("geheim;", StringComparison.Ordinal) || problem.Contains("=geheim", StringComparison.Ordinal));
    }

    private static Settings Read(out IReadOnlyList<string> problems, params (string Key, string Value)[] given) =>
        Settings.Read(
            new ConfigurationBuilder().AddInMemoryCollection(given.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(),
            "/srv/chat",
            out problems);
}
