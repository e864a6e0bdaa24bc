namespace Verschillen.Tests.Content.Editions;

/// <summary>A test of every store of its kind. Those of the server are left out where their database is not installed; this one never is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoreFactAttribute : FactAttribute;
