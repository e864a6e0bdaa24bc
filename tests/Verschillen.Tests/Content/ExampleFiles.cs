namespace Verschillen.Tests.Content;

/// <summary>The files of an invented content: two municipalities, one topic with an aspect of every kind of value.</summary>
internal static class ExampleFiles
{
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        (ContentBuilder.Topic, """
            onderwerp: voorbeeldkaart
            titel: { b1: "Voorbeeldkaart", a2: "Kaart" }
            levensdomein: vervoer-en-mobiliteit
            woorden: [voorbeeldkaart, voorbeeldkaarten]
            bronnen:
              wet: { titel: De wet, uitgever: Overheid, adres: https://voorbeeld.nl/wet, peildatum: 2026-01, opgehaald: 2026-11-22 }
            uitleg: { b1: "Met de kaart mag u parkeren.", a2: "Met de kaart mag u parkeren.", bron: wet }
            aspecten:
              - id: kosten
                vraag: { b1: "Wat kost de kaart?", a2: "Wat kost de kaart?" }
                soort: kosten
                waarde: bedrag
                delen: { kaart: { b1: "de kaart", a2: "de kaart" }, keuring: { b1: "de keuring", a2: "de keuring" } }
                jaarlijks: ja
                beter: lager
                grenzen: { minstens: 0, hoogstens: 500 }
                woorden: [prijs]
                waarom: { b1: "De prijs verschilt.", a2: "De prijs verschilt." }
                vraag_het: { b1: "Vraag: wat kost de kaart?", a2: "Vraag: wat kost de kaart?" }
              - id: duur
                vraag: { b1: "Hoe lang duurt het?", a2: "Hoe lang duurt het?" }
                soort: procedure
                waarde: duur
                eenheid: weken
                grenzen: { minstens: 1, hoogstens: 26 }
                waarom: { b1: "Zo begint u op tijd.", a2: "Zo begint u op tijd." }
                vraag_het: { b1: "Vraag: hoe lang duurt het?", a2: "Vraag: hoe lang duurt het?" }
              - id: meeverhuizen
                vraag: { b1: "Mag de kaart mee?", a2: "Mag de kaart mee?" }
                soort: continuiteit
                waarde: ja_nee
                beter: ja
                waarom: { b1: "Dan hoeft u niets te doen.", a2: "Dan hoeft u niets te doen." }
                vraag_het: { b1: "Vraag: mag de kaart mee?", a2: "Vraag: mag de kaart mee?" }
              - id: parkeren
                vraag: { b1: "Is parkeren gratis?", a2: "Is parkeren gratis?" }
                soort: informatie
                waarde: keuze
                keuzes: { gratis: { b1: "Gratis.", a2: "Gratis." }, betaald: { b1: "U betaalt.", a2: "U betaalt." } }
                beter: volgorde
                waarom: { b1: "Dat scheelt geld.", a2: "Dat scheelt geld." }
                vraag_het: { b1: "Vraag: is parkeren gratis?", a2: "Vraag: is parkeren gratis?" }
              - id: afstand
                vraag: { b1: "Hoe ver mag u lopen?", a2: "Hoe ver mag u lopen?" }
                soort: kennis
                waarde: aantal
                eenheid: meter
                waarom: { b1: "Dat telt mee.", a2: "Dat telt mee." }
                vraag_het: { b1: "Vraag: hoe ver?", a2: "Vraag: hoe ver?" }
              - id: inkomen
                vraag: { b1: "Wat mag u verdienen?", a2: "Wat mag u verdienen?" }
                soort: kosten
                waarde: percentage
                waarom: { b1: "Dat telt mee.", a2: "Dat telt mee." }
                vraag_het: { b1: "Vraag: hoeveel?", a2: "Vraag: hoeveel?" }
            landelijk:
              afstand:
                - { aantal: 100, eenheid: meter, grens: hoogstens, bron: wet }
            feiten:
              - { id: europa, soort: kennis, b1: "De kaart geldt in heel Europa.", a2: "De kaart geldt in heel Europa.", bron: wet }
            overgang:
              - { als: { kaart: ja }, wordt: vraag_na, b1: "Vraag of de kaart geldig blijft.", a2: "Vraag of de kaart geldig blijft.", bron: wet }
              - { wordt: opnieuw_aanvragen, b1: "Vraag een kaart aan.", a2: "Vraag een kaart aan.", bron: wet }
            stappen:
              - id: bel
                wanneer: 8 weken voor
                vervalt: op de dag
                bij: naar
                alleen_als: { kaart: [ja, onbekend], naar.meeverhuizen: onbekend }
                b1: "Bel de gemeente."
                a2: "Bel de gemeente."
                termijnen: [ { duur: 6, eenheid: weken, b1: "onderzoek", a2: "onderzoek" } ]
                bron: wet
            gat: { stap: bel, oud_stopt: op de dag, b1: "U zit {dagen} zonder kaart.", a2: "U zit {dagen} zonder kaart.", bron: wet }
            binnen_gemeente:
              - { b1: "Binnen de gemeente blijft de kaart geldig.", a2: "De kaart blijft geldig.", bron: wet }

            """),
        (ContentBuilder.Dialog, """
            onderwerp: voorbeeldkaart
            voorbeelden: [Wat kost een kaart in Testdorp]
            vragen:
              - naam: kaart
                soort: ja_nee
                tekst: { b1: "Heeft u een kaart?", a2: "Heeft u een kaart?" }
                waarom: { b1: "Dan weten wij wat u nodig heeft.", a2: "Dan weten wij meer." }
                past_niet: { b1: "Zeg ja of nee.", a2: "Zeg ja of nee." }
              - naam: soort
                soort: keuze
                alleen_als: { kaart: ja }
                tekst: { b1: "Rijdt u zelf?", a2: "Rijdt u zelf?" }
                waarom: { b1: "De regels verschillen.", a2: "De regels verschillen." }
                past_niet: { b1: "Kies er een.", a2: "Kies er een." }
                keuzes:
                  bestuurder: { tekst: { b1: "Ik rijd zelf", a2: "Ik rijd zelf" }, ook: [zelf] }
                  passagier: { tekst: { b1: "Ik rijd mee", a2: "Ik rijd mee" } }

            """),
        (ContentBuilder.Municipality, """
            gemeente: GM9001
            bronnen:
              kaart: { titel: Kaart, uitgever: Gemeente Voorbeeldstad, adres: https://voorbeeldstad.nl/kaart, peildatum: 2026, opgehaald: 2026-11-22 }
            contact:
              - { soort: wmo, naam: Wmo-loket, telefoon: 14 090, email: loket@voorbeeldstad.nl, bron: kaart, status: overgenomen }
            regels:
              voorbeeldkaart:
                kosten:
                  - { bedrag: 44.70, per: keer, omvat: [kaart], bron: kaart, status: overgenomen }
                duur:
                  - { duur: 8, eenheid: weken, grens: hoogstens, bron: kaart, status: overgenomen }
                meeverhuizen:
                  - { ja_nee: ja, bron: kaart, status: gecontroleerd }
                parkeren:
                  - { keuze: gratis, bron: kaart, status: overgenomen, toelichting: { b1: "Ook op zondag.", a2: "Zondag ook." } }
                inkomen:
                  - { percentage: 110, van: bijstandsnorm, bron: kaart, status: overgenomen }

            """),
        ("content/gemeenten/gm9002-testdorp.yml", """
            gemeente: GM9002
            bronnen:
              kaart: { titel: Kaart, uitgever: Gemeente Testdorp, adres: https://testdorp.nl/kaart, opgehaald: 2026-11-22 }
            regels:
              voorbeeldkaart:
                kosten:
                  - { niet_aangeboden: true, in_plaats: { b1: "U krijgt een brief.", a2: "U krijgt een brief." }, bron: kaart, status: overgenomen }

            """),
        (ContentBuilder.Glossary, """
            bronnen:
              wet: { titel: De wet, uitgever: Overheid, adres: https://voorbeeld.nl/wet, opgehaald: 2026-11-22 }
            begrippen:
              - { term: keuring, uitleg: { b1: "Een arts kijkt naar u.", a2: "Een arts kijkt naar u." }, ook: [medische keuring], onderwerp: voorbeeldkaart, bron: wet }
              - { term: leges, uitleg: { b1: "Dat betaalt u aan de gemeente.", a2: "Dat betaalt u." }, bron: wet }

            """),
        (ContentBuilder.Organisations, """
            bronnen:
              politie: { titel: Nood, uitgever: Politie, adres: https://voorbeeld.nl/nood, opgehaald: 2026-11-22 }
            organisaties:
              - { id: nood, naam: Noodnummer, soort: nood, voor: { b1: "Bij gevaar.", a2: "Bij gevaar." }, telefoon: "112", open: { b1: "Altijd.", a2: "Altijd." }, bron: politie }
              - { id: praten, naam: Hulp, soort: zelfdoding, voor: { b1: "Bij gevaar.", a2: "Bij gevaar." }, telefoon: "113", bron: politie }
              - { id: thuis, naam: Hulp, soort: geweld, voor: { b1: "Bij gevaar.", a2: "Bij gevaar." }, telefoon: "0800 2000", bron: politie }
              - { id: dak, naam: Hulp, soort: opvang, voor: { b1: "Bij gevaar.", a2: "Bij gevaar." }, telefoon: "0800 2001", bron: politie }
              - { id: steun, naam: Hulp, soort: clientondersteuning, voor: { b1: "Bij gevaar.", a2: "Bij gevaar." }, telefoon: "0800 2002", bron: politie }
              - { id: recht, naam: Hulp, soort: recht, voor: { b1: "Bij gevaar.", a2: "Bij gevaar." }, telefoon: "0800 2003", bron: politie }

            """),
        (ContentBuilder.Study, """
            bron: { titel: Onderzoek, uitgever: Bureau, adres: https://voorbeeld.nl/onderzoek, peildatum: 2026-03, opgehaald: 2026-11-22 }
            cijfers:
              - id: meeverhuizen
                onderwerp: voorbeeldkaart
                vraag: { b1: "Mag de kaart mee?", a2: "Mag de kaart mee?" }
                van: 8
                uitkomsten:
                  - { aantal: 3, b1: "Bij 3 van de 8 gemeenten.", a2: "Bij 3 van de 8." }

            """),
        (ContentBuilder.Municipalities, """
            gemeentecode,naam,provincie,inwoners,website,telefoon,telefoon_peiljaar
            GM9001,Voorbeeldstad,Utrecht,50000,https://www.voorbeeldstad.nl,14 090,2018
            GM9002,Testdorp,Gelderland,9000,,,

            """),
        (ContentBuilder.Places, """
            plaats,gemeentecode
            Voorbeeldstad,GM9001
            "Testdorp, Nieuw",GM9002
            Testdorp,GM9002

            """),
        (ContentBuilder.OtherNames, """
            naam,verwijst_naar,soort,gemeentecode
            V'stad,Voorbeeldstad,afkorting,GM9001

            """),
        (ContentBuilder.Mergers, """
            oude_code,oude_naam,datum,gemeentecode,rol,status
            GM9100,Ouddorp,2010-01-01,GM9001,hoofdopvolger,van_kracht
            GM9002,Testdorp,2027-01-01,GM9001,hoofdopvolger,voorgenomen

            """),
        (ContentBuilder.Postcodes, "postcode4,gemeentecode\n1001,GM9001\n1002,GM9001\n1002,GM9002\n"),
        (ContentBuilder.Neighbours, "gemeentecode,buurcode\nGM9001,GM9002\nGM9002,GM9001\n"),
        (ContentBuilder.Regions, "gemeentecode,arbeidsmarktregio,zorgkantoorregio,veiligheidsregio\nGM9001,Midden,Midden,Midden\nGM9002,Oost,Oost,Oost\n"),
        (ContentBuilder.GeographySources, "bestanden:\n" + string.Concat(
            new[] { "gemeenten", "plaatsen", "herindelingen", "andere-namen", "postcodes", "buren", "regios" }.Select(name =>
                $"  - {{ bestand: {name}.csv, titel: Lijst, uitgever: Bureau, adres: https://voorbeeld.nl, licentie: CC0, opgehaald: 2026-11-22 }}\n"))),
        (ContentBuilder.Intentions, """
            bedoelingen:
              - { bedoeling: stop, woorden: [stop] }
            crisis:
              - { soort: leven, woorden: [ik ga dood], niet_als: [ik ga dood van de zenuwen] }
            doorverwijzen:
              - { naam: paspoort, woorden: [paspoort], zin: { b1: "Vraag het de gemeente.", a2: "Vraag het de gemeente." } }

            """),
        (ContentBuilder.StopExamples, "Ik wil stoppen\n"),
        (ContentBuilder.PlaceRoles, """
            woordsoorten:
              - { soort: naar, woorden: [naar, richting] }
              - { soort: woont, zegt: gebeurtenis, woorden: [woon] }

            """),
        (ContentBuilder.PlaceSentences, "van {van} naar {naar}\n"),
        (ContentBuilder.Conversation, "vragen:\n" + string.Concat(Verschillen.Dialogs.SharedQuestions.All.Select(name =>
            $"  - {{ naam: {name}, soort: keuze, tekst: {{ b1: \"Wat bedoelt u?\", a2: \"Wat bedoelt u?\" }}, past_niet: {{ b1: \"Kies er een.\", a2: \"Kies er een.\" }} }}\n"))),
    ];
}
