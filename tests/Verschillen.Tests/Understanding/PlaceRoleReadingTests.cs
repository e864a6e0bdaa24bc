namespace Verschillen.Tests.Understanding;

public sealed class PlaceRoleReadingTests
{
    [Theory]
    [InlineData("we hebben een huis gekocht in Houten en wonen nu in Zeist", "Houten naar, Zeist van")]
    [InlineData("ik woon in Zeist en werk in Houten, wie betaalt mijn jobcoach", "Zeist in, Houten overig")]
    [InlineData("mijn kaart komt uit Zeist en ik woon sinds kort in Houten", "Zeist van, Houten naar")]
    [InlineData("is de kaart in Zeist duurder dan in Houten", "Zeist in, Houten in")]
    [InlineData("ik verhuis van Zeist naar Houten, is de hulp in Houten beter", "Zeist van, Houten naar, Houten naar")]
    [InlineData("mijn zus in Zeist krijgt vier uur hulp, hoeveel uur krijg ik hier in Houten", "Zeist overig, Houten in")]
    [InlineData("nee, vanuit Zeist", "Zeist van")]
    [InlineData("Zeist", "Zeist overig")]
    public void Each_place_has_its_part(string message, string places) => Assert.Equal(places, Reader.PlacesIn(message));
}
