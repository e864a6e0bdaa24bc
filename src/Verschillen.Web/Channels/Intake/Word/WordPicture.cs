using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Verschillen.Web.Channels.Intake.Word;

/// <summary>A picture in a line of text, with words for who does not see it.</summary>
internal static class WordPicture
{
    private const long Side = 1_080_000; // English metric units: 30 millimetres

    /// <param name="relation">The id of the picture in the document.</param>
    /// <param name="number">Its number in the document, from 1.</param>
    /// <param name="description">What it is.</param>
    public static Drawing Of(string relation, uint number, string description) => new(new Inline(
        new Extent { Cx = Side, Cy = Side },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties { Id = number, Name = "QR-code", Description = description },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
        new Graphic(new GraphicData(new Pictures.Picture(
            new Pictures.NonVisualPictureProperties(
                new Pictures.NonVisualDrawingProperties { Id = number, Name = "QR-code", Description = description },
                new Pictures.NonVisualPictureDrawingProperties()),
            new Pictures.BlipFill(new Blip { Embed = relation }, new Stretch(new FillRectangle())),
            new Pictures.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Side, Cy = Side }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }))) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
}
