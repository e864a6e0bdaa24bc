using System.Text;
using QRCoder;

namespace Verschillen.Web.Channels.Page.Markup;

/// <summary>Draws a QR code as a picture within the page, so that nothing is fetched by its content.</summary>
internal static class QrHtml
{
    /// <param name="content">What the code says.</param>
    /// <param name="name">What the picture is called.</param>
    public static Html Of(string content, string name)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count; // QRCoder's matrix has its own quiet zone of four
        return Html.Of($"""
            <svg class="qr" role="img" aria-label="{name}" viewBox="0 0 {side} {side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{PathOf(code)}"/></svg>
            """);
    }

    /// <summary>One rectangle for each run of dark modules in a row.</summary>
    private static string PathOf(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            var modules = code.ModuleMatrix[row];
            for (var column = 0; column < modules.Count; column++)
            {
                var start = column;
                while (column < modules.Count && modules[column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h-{column - start}z");
                }
            }
        }

        return path.ToString();
    }
}
