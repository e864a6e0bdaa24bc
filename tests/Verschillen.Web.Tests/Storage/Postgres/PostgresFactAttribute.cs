using Xunit.Abstractions;
using Xunit.Sdk;

namespace Verschillen.Web.Tests.Storage.Postgres;

/// <summary>A test that needs PostgreSQL, left out where it is not installed. In CI it always runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Missing;

    /// <summary>What to install; null when it is there, or when the test has to run all the same.</summary>
    internal static string? Missing { get; } =
        PostgresServer.Programs is not null || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? null
            : "NOT TRIED WITH POSTGRESQL: it is not installed. Install it with: apt-get install --no-install-recommends postgresql";
}

/// <summary>The tests of this class need PostgreSQL; those that it shares with others (<see cref="StoreFactAttribute"/>) are left out where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgresAttribute : Attribute;

/// <summary>A test of every store of its kind.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Verschillen.Web.Tests.Storage.Postgres.StoreFactDiscoverer", "Verschillen.Web.Tests")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>Leaves out a test of every store where the store's database is not installed.</summary>
public sealed class StoreFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        PostgresFactAttribute.Missing is { } missing && testMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any()
            ? new XunitSkippedDataRowTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, missing)
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}
