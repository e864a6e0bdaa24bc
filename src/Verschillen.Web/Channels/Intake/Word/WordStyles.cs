using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Verschillen.Web.Channels.Intake.Word;

/// <summary>The styles and the lists of a document. Headings are the built-in ones, so that a word processor and a screen reader know them.</summary>
internal static class WordStyles
{
    public const string Bullets = "ListBullet";
    public const string Boxes = "Vinken";
    public const string Link = "Hyperlink";
    public const int BulletList = 1;
    public const int BoxList = 2;

    private const int Ordinary = 24; // half points: 12 points
    private const int Large = 32; // 16 points

    private static readonly int[] HeadingSteps = [16, 8, 4, 2]; // half points above the ordinary size, for levels 1 to 4

    public static void AddTo(MainDocumentPart main, bool isLarge)
    {
        var size = isLarge ? Large : Ordinary;
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
        [
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                    new FontSize { Val = Text(size) },
                    new Languages { Val = "nl-NL", EastAsia = "nl-NL" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "160", Line = "300", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            .. HeadingSteps.Select((step, index) => HeadingStyle(index + 1, size + step)),
            ListStyle(Bullets, "List Bullet", BulletList),
            ListStyle(Boxes, "Vinken", BoxList),
            new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "0B4F9E" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = Link },
        ]);
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            Abstract(BulletList, "•"),
            Abstract(BoxList, "☐"),
            new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList },
            new NumberingInstance(new AbstractNumId { Val = BoxList }) { NumberID = BoxList });
    }

    public static string HeadingId(int level) => "Heading" + Text(level);

    private static Style HeadingStyle(int level, int size) => new(
        new StyleName { Val = "heading " + Text(level) },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "280", After = "100" }, new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Bold(), new FontSize { Val = Text(size) })) { Type = StyleValues.Paragraph, StyleId = HeadingId(level) };

    private static Style ListStyle(string id, string name, int list) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = list }), new SpacingBetweenLines { After = "80" })) { Type = StyleValues.Paragraph, StyleId = id };

    private static AbstractNum Abstract(int id, string sign) => new(new Level(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = NumberFormatValues.Bullet },
        new LevelText { Val = sign },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "425" })) { LevelIndex = 0 }) { AbstractNumberId = id };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
