namespace Verschillen.Benchmarks;

/// <summary>A fixed list of twenty messages, of every kind that people send.</summary>
internal static class Messages
{
    public static readonly IReadOnlyList<string> All =
    [
        "Ik verhuis op 1 maart 2027 van Dalfsen naar De Ronde Venen en ik heb een gehandicaptenparkeerkaart. Wat verandert er?",
        "nee",
        "kunt u dat makkelijker zeggen?",
        "nee, naar Utrecht",
        "toch in mei",
        "ander onderwerp",
        "mijn scootmobiel",
        "ik leen het van de gemeente",
        "weet ik niet",
        "wat betekent pgb?",
        "waar staat dat?",
        "Wat kost een parkeerkaart in Zwolle?",
        "hoe lang duurt het voor ik een rolstoel krijg in Deventer",
        "ik wil een mens spreken",
        "wat wordt het weer morgen",
        "xqzv wrptk",
        "ik verhuis 1-3-2027 van amersvoort naar apeldorn met mn rolstoel",
        "samenvatting",
        "bedankt",
        "stop",
    ];
}
