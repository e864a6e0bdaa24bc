global using Xunit;
// The tests that every store of editions passes are those of Verschillen.Tests, with this mark of ours.
global using StoreFactAttribute = Verschillen.Web.Tests.Storage.Postgres.StoreFactAttribute;
