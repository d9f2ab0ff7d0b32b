<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Adding</name>
    <message>
        <source>Add a campaign file</source>
        <translation>Kampagnendatei hinzufügen</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>Kampagnen (%1)</translation>
    </message>
    <message>
        <source>Invites (%1)</source>
        <translation>Einladungen (%1)</translation>
    </message>
    <message>
        <source>Somebody is signing. Add the file again when they are done.</source>
        <translation>Gerade unterschreibt jemand. Fügen Sie die Datei danach noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Use the new keys</source>
        <translation>Die neuen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Grafschaft</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bezirk</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Provinz oder Stadt</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirat</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Gemeinde (Parish)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN-Code (Postleitzahl)</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Präfektur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Vorort</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>Ortsteil (Townland)</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>Dorf oder Gemeinde</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP-Code</translation>
    </message>
    <message>
        <source>Street, number, flat</source>
        <translation>Straße, Hausnummer, Wohnung</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>Ort oder Stadt</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Land oder Region</translation>
    </message>
    <message>
        <source>Search for a region</source>
        <translation>Eine Region suchen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>No region with these letters.</source>
        <translation>Keine Region mit diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Tell your office</source>
        <translation>Sagen Sie es Ihrem Büro</translation>
    </message>
    <message>
        <source>The file of this laptop is damaged. Missing numbers: %1.</source>
        <translation>Die Datei dieses Laptops ist beschädigt. Es fehlen die Nummern %1.</translation>
    </message>
    <message>
        <source>Go on signing. Then bring this laptop to your office as it is; delete nothing.</source>
        <translation>Sammeln Sie weiter. Bringen Sie diesen Laptop danach unverändert ins Büro; löschen Sie nichts.</translation>
    </message>
    <message>
        <source>They are kept here, sealed. Your office decides; you need not ask anybody to sign again.</source>
        <translation>Sie bleiben hier, versiegelt. Ihr Büro entscheidet; niemand muss noch einmal unterschreiben.</translation>
    </message>
    <message>
        <source>The server holds something else under the same number: %1.</source>
        <translation>Der Server hat unter derselben Nummer etwas anderes: %1.</translation>
    </message>
    <message>
        <source>The server could not see that these are sealed: %1.</source>
        <translation>Der Server konnte nicht erkennen, dass diese versiegelt sind: %1.</translation>
    </message>
    <message>
        <source>These came to the server without their sealed part: %1.</source>
        <translation>Diese kamen ohne ihren versiegelten Teil beim Server an: %1.</translation>
    </message>
    <message>
        <source>The server refused these: %1.</source>
        <translation>Der Server hat diese abgelehnt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What do I tell people?</source>
        <translation>Was sage ich den Leuten?</translation>
    </message>
    <message>
        <source>Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server can read it.</source>
        <translation>Nur das Büro von %1. Was Sie schreiben, wird auf diesem Laptop versiegelt; danach können weder wir hier noch der Server es lesen.</translation>
    </message>
    <message>
        <source>Yes, at any time, with the code you get after signing. Without the code write to %1.</source>
        <translation>Ja, jederzeit, mit dem Code, den Sie nach dem Unterschreiben bekommen. Ohne den Code schreiben Sie an %1.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>Wer kann es lesen?</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin geht es?</translation>
    </message>
    <message>
        <source>Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it only for what you ticked.</source>
        <translation>Versiegelt, über das Internet oder auf einem USB-Stick, ins Büro. Dort wird es geöffnet, gezählt und nur für das benutzt, was Sie angekreuzt haben.</translation>
    </message>
    <message>
        <source>Can I take it back?</source>
        <translation>Kann ich es zurücknehmen?</translation>
    </message>
    <message>
        <source>What if there is no network?</source>
        <translation>Und wenn es kein Netz gibt?</translation>
    </message>
    <message>
        <source>Nothing is lost. It waits here, sealed, and is sent as soon as there is a network.</source>
        <translation>Nichts geht verloren. Es wartet hier, versiegelt, und wird gesendet, sobald es ein Netz gibt.</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One moment, this laptop is looking …</source>
        <translation>Einen Moment, dieser Laptop sieht nach …</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Campaign open until %1</source>
        <translation>Kampagne offen bis %1</translation>
    </message>
    <message>
        <source>The campaign closes soon: %1, %2</source>
        <translation>Die Kampagne endet bald: %1, %2</translation>
    </message>
    <message>
        <source>The campaign opens on %1</source>
        <translation>Die Kampagne beginnt am %1</translation>
    </message>
    <message>
        <source>If that day has come, set this laptop&apos;s clock.</source>
        <translation>Wenn dieser Tag schon da ist, stellen Sie die Uhr dieses Laptops.</translation>
    </message>
    <message>
        <source>A new version of the campaign has other keys</source>
        <translation>Eine neue Version der Kampagne hat andere Schlüssel</translation>
    </message>
    <message>
        <source>Ask your office before you accept it.</source>
        <translation>Fragen Sie Ihr Büro, bevor Sie sie annehmen.</translation>
    </message>
    <message>
        <source>Campaign open</source>
        <translation>Kampagne offen</translation>
    </message>
    <message>
        <source>The campaign is closed</source>
        <translation>Die Kampagne ist beendet</translation>
    </message>
    <message>
        <source>Nobody can sign it any more.</source>
        <translation>Niemand kann sie mehr unterschreiben.</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>Die Datei der Kampagne ist beschädigt</translation>
    </message>
    <message>
        <source>Add the campaign again.</source>
        <translation>Fügen Sie die Kampagne noch einmal hinzu.</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>Es gibt noch keine Kampagne</translation>
    </message>
    <message>
        <source>Add one by file or invite.</source>
        <translation>Fügen Sie eine hinzu, mit Datei oder Einladung.</translation>
    </message>
    <message>
        <source>Clock believable</source>
        <translation>Uhr glaubhaft</translation>
    </message>
    <message>
        <source>It says %1, %2. Compare it with a telephone.</source>
        <translation>Sie zeigt %1, %2. Vergleichen Sie sie mit einem Telefon.</translation>
    </message>
    <message>
        <source>Clock not compared with a server yet</source>
        <translation>Uhr noch nicht mit einem Server verglichen</translation>
    </message>
    <message>
        <source>By this clock the campaign is not open yet</source>
        <translation>Nach dieser Uhr ist die Kampagne noch nicht offen</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>This computer does not tell how full its disk is</source>
        <translation>Dieser Computer sagt nicht, wie voll sein Datenträger ist</translation>
    </message>
    <message>
        <source>Enough room on the disk</source>
        <translation>Genug Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Empty the bin, or move large files away.</source>
        <translation>Leeren Sie den Papierkorb oder verschieben Sie große Dateien.</translation>
    </message>
    <message>
        <source>This computer does not tell of a battery</source>
        <translation>Dieser Computer nennt keinen Akku</translation>
    </message>
    <message>
        <source>On mains, battery %1 %</source>
        <translation>Am Netz, Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Plug it in when you can.</source>
        <translation>Schließen Sie ihn an, sobald Sie können.</translation>
    </message>
    <message>
        <source>Plug it in now. What is signed is safe even if it goes off.</source>
        <translation>Schließen Sie ihn jetzt an. Was unterschrieben ist, ist sicher, auch wenn er ausgeht.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Not joined to a server yet</source>
        <translation>Gehört noch zu keinem Server</translation>
    </message>
    <message>
        <source>What is signed waits here; a stick takes it to the office.</source>
        <translation>Was unterschrieben ist, wartet hier; ein USB-Stick bringt es ins Büro.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Connect this laptop today, or copy to a stick.</source>
        <translation>Verbinden Sie diesen Laptop noch heute oder kopieren Sie auf einen USB-Stick.</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>USB-Stick %1 ist eingesteckt</translation>
    </message>
    <message>
        <source>Stick %1 is full</source>
        <translation>USB-Stick %1 ist voll</translation>
    </message>
    <message>
        <source>Make room on it, or take another.</source>
        <translation>Schaffen Sie Platz darauf oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Stick %1 cannot be written to</source>
        <translation>Auf USB-Stick %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>Schieben Sie seinen kleinen Schalter um oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No stick needed: the server was reached just now</source>
        <translation>Kein USB-Stick nötig: Der Server war eben erreichbar</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>Kein USB-Stick eingesteckt</translation>
    </message>
    <message>
        <source>Good to have without a network.</source>
        <translation>Gut, wenn man kein Netz hat.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>%Ln wartet auf das Senden</numerusform>
            <numerusform>%Ln warten auf das Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more signatures</source>
        <translation>
            <numerusform>Platz für %Ln weitere Unterschrift</numerusform>
            <numerusform>Platz für %Ln weitere Unterschriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>Eine Antwort suchen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>No answer with these letters.</source>
        <translation>Keine Antwort mit diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>What came of it</source>
        <translation>Was daraus geworden ist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>It can be signed from %1 on.</source>
        <translation>Ab %1 kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Search for a country</source>
        <translation>Ein Land suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>No country with these letters.</source>
        <translation>Kein Land mit diesen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Petition Desktop</source>
        <translation>Petition Desktop</translation>
    </message>
    <message>
        <source>The program has a fault and must close. All signatures that were thanked are safe.</source>
        <translation>Das Programm hat einen Fehler und muss schließen. Alle Unterschriften, für die schon gedankt wurde, sind sicher.</translation>
    </message>
    <message>
        <source>Please start it again. If it happens once more, send this folder to your office: %1</source>
        <translation>Bitte starten Sie es neu. Wenn es noch einmal geschieht, senden Sie diesen Ordner an Ihr Büro: %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>typed by the signer</source>
        <translation>selbst eingetippt</translation>
    </message>
    <message>
        <source>typed by the volunteer</source>
        <translation>von Freiwilligen eingetippt</translation>
    </message>
    <message>
        <source>read aloud to the signer</source>
        <translation>vorgelesen</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>clock trusted</source>
        <translation>Uhr verlässlich</translation>
    </message>
    <message>
        <source>clock not checked</source>
        <translation>Uhr nicht geprüft</translation>
    </message>
    <message>
        <source>clock was wrong</source>
        <translation>Uhr ging falsch</translation>
    </message>
    <message>
        <source>count me</source>
        <translation>mitzählen</translation>
    </message>
    <message>
        <source>show my name</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>pass on to the target</source>
        <translation>an den Adressaten weitergeben</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>Neuigkeiten per E-Mail</translation>
    </message>
    <message>
        <source>news by phone</source>
        <translation>Neuigkeiten per Telefon</translation>
    </message>
    <message>
        <source>news by post</source>
        <translation>Neuigkeiten per Post</translation>
    </message>
    <message>
        <source>news by text message</source>
        <translation>Neuigkeiten per SMS</translation>
    </message>
    <message>
        <source>not drawn, but confirmed</source>
        <translation>nicht gezeichnet, aber bestätigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezeichnet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>Nummer %1 von %2</translation>
    </message>
    <message>
        <source>version %1 of the campaign</source>
        <translation>Version %1 der Kampagne</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>sheet %1, line %2</source>
        <translation>Blatt %1, Zeile %2</translation>
    </message>
    <message>
        <source>volunteer %1</source>
        <translation>Freiwillige Person: %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Nicht gezählt: %1.</translation>
    </message>
    <message>
        <source>Another copy with the same id had other content. It was not taken.</source>
        <translation>Eine weitere Kopie mit derselben Kennung hatte einen anderen Inhalt. Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The stall noticed the same e-mail address or phone number that day.</source>
        <translation>Am Stand fiel an diesem Tag dieselbe E-Mail-Adresse oder Telefonnummer auf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back to the stall</source>
        <translation>Zurück zum Stand</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To the next volunteer</source>
        <translation>An die nächste Person am Stand</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>Schicht beenden</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>Es läuft keine Schicht</translation>
    </message>
    <message>
        <source>%1 · shift of %2</source>
        <translation>%1 · Schicht von %2</translation>
    </message>
    <message>
        <source>goal %1 reached</source>
        <translation>Ziel %1 erreicht</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>best hour %1: %2</source>
        <translation>beste Stunde %1: %2</translation>
    </message>
    <message>
        <source>No names are shown here, because this laptop cannot read them.</source>
        <translation>Hier stehen keine Namen, weil dieser Laptop sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Unterschriftenblätter</translation>
    </message>
    <message>
        <source>Type in what was signed on paper</source>
        <translation>Abtippen, was auf Papier unterschrieben wurde</translation>
    </message>
    <message>
        <source>The volunteer&apos;s drawer</source>
        <translation>Die Schublade der Freiwilligen</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>Letzte Quittungen</translation>
    </message>
    <message>
        <source>Nobody has signed here yet.</source>
        <translation>Hier hat noch niemand unterschrieben.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>im Büro</numerusform>
            <numerusform>im Büro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>wartet hier</numerusform>
            <numerusform>warten hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>Sicher und gesendet</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Copy on %1 is up to date</source>
        <translation>Kopie auf %1 ist aktuell</translation>
    </message>
    <message>
        <source>To send by phone at the end</source>
        <translation>Am Ende per Telefon zu senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies these lines, to paste them into a message</source>
        <translation>Kopiert diese Zeilen, um sie in eine Nachricht einzufügen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>%Ln in dieser Schicht</numerusform>
            <numerusform>%Ln in dieser Schicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>Seit der Kopie auf %1 kam %Ln dazu</numerusform>
            <numerusform>Seit der Kopie auf %1 kamen %Ln dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>%Ln hier zurückgenommen; das Büro erfährt es, sobald es ein Netz gibt.</numerusform>
            <numerusform>%Ln hier zurückgenommen; das Büro erfährt es, sobald es ein Netz gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>%Ln in dieser Schicht zurückgenommen</numerusform>
            <numerusform>%Ln in dieser Schicht zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>Unterschrift heute</numerusform>
            <numerusform>Unterschriften heute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear what is drawn</source>
        <translation>Löschen, was gezeichnet ist</translation>
    </message>
    <message>
        <source>I cannot draw, and I sign with this tick.</source>
        <translation>Ich kann nicht zeichnen und unterschreibe mit diesem Häkchen.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse; who cannot draw sets the tick below.</source>
        <translation>Zeichnen Sie mit Finger, Stift oder Maus; wer nicht zeichnen kann, setzt das Häkchen darunter.</translation>
    </message>
</context>
<context>
    <name>EmailField</name>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Some answers need another look. Nothing was saved yet.</source>
        <translation>Einige Antworten brauchen noch einen Blick. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The campaign has {count} fault(s). Mend the lines named, then check again.</source>
        <translation>Die Kampagne hat Fehler (Anzahl: {count}). Verbessern Sie die genannten Zeilen und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This is not a whole campaign file ({reason}). Copy it again from where you got it.</source>
        <translation>Das ist keine vollständige Kampagnendatei ({reason}). Kopieren Sie sie noch einmal von dort, woher Sie sie haben.</translation>
    </message>
    <message>
        <source>This campaign was made for a newer version of Petition Desktop. Update the program, then add it again.</source>
        <translation>Diese Kampagne braucht eine neuere Version von Petition Desktop. Aktualisieren Sie das Programm und fügen Sie sie dann erneut hinzu.</translation>
    </message>
    <message>
        <source>This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office.</source>
        <translation>Diese Datei ist mit einem anderen Schlüssel signiert als die Kampagne „{campaign}“ auf diesem Computer. Fragen Sie Ihr Büro.</translation>
    </message>
    <message>
        <source>Version {offered} of this campaign is older than version {held} on this computer. The newer one stays.</source>
        <translation>Version {offered} dieser Kampagne ist älter als Version {held} auf diesem Computer. Die neuere bleibt.</translation>
    </message>
    <message>
        <source>This file says it is version {version}, but its content differs. Ask your office for a new version.</source>
        <translation>Diese Datei nennt sich Version {version}, aber ihr Inhalt ist ein anderer. Bitten Sie Ihr Büro um eine neue Version.</translation>
    </message>
    <message>
        <source>This version changes the keys of “{campaign}”. Check it with your office, then confirm.</source>
        <translation>Diese Version ändert die Schlüssel von „{campaign}“. Prüfen Sie das mit Ihrem Büro und bestätigen Sie dann.</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not on this computer. Add its file first.</source>
        <translation>Die Kampagne „{campaign}“ ist nicht auf diesem Computer. Fügen Sie zuerst ihre Datei hinzu.</translation>
    </message>
    <message>
        <source>“{campaign}” takes no signatures now: it is {state}.</source>
        <translation>„{campaign}“ nimmt jetzt keine Unterschriften an (Stand: {state}).</translation>
    </message>
    <message>
        <source>This is not the signing key of a campaign. Choose the file that “campaign new” made.</source>
        <translation>Das ist nicht der Signierschlüssel einer Kampagne. Wählen Sie die Datei, die „campaign new“ angelegt hat.</translation>
    </message>
    <message>
        <source>The label of this signature does not belong to its content. Keep it and tell whoever runs the server.</source>
        <translation>Das Etikett dieser Unterschrift gehört nicht zu ihrem Inhalt. Behalten Sie sie und sagen Sie es denen, die den Server betreiben.</translation>
    </message>
    <message>
        <source>The content of this signature is not one this version understands. Update the program, then open it.</source>
        <translation>Den Inhalt dieser Unterschrift versteht diese Version nicht. Aktualisieren Sie das Programm und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>These answers are longer than a sealed signature can hold. Shorten the longest one.</source>
        <translation>Diese Antworten sind länger, als in eine versiegelte Unterschrift passt. Kürzen Sie die längste.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came.</source>
        <translation>Der Anfang dieser versiegelten Datei ist beschädigt oder unbekannter Art. Kopieren Sie sie noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed on its way. Copy it again from where it came.</source>
        <translation>Der Anfang dieser versiegelten Datei wurde unterwegs verändert. Kopieren Sie sie noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>The content of this sealed file is cut off or was changed. Copy it again from where it came.</source>
        <translation>Der Inhalt dieser versiegelten Datei ist abgeschnitten oder wurde verändert. Kopieren Sie sie noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
        <source>This key does not open it. Use the office key or the recovery key of this campaign.</source>
        <translation>Dieser Schlüssel öffnet das nicht. Nehmen Sie den Büroschlüssel oder den Notfallschlüssel dieser Kampagne.</translation>
    </message>
    <message>
        <source>The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line.</source>
        <translation>Die Textform dieser versiegelten Datei ist beschädigt. Kopieren Sie alles, von der BEGIN-Zeile bis zur END-Zeile.</translation>
    </message>
    <message>
        <source>That passphrase does not open this key file. Check capitals and the keyboard&apos;s language, then try again.</source>
        <translation>Diese Passphrase öffnet die Schlüsseldatei nicht. Prüfen Sie Großbuchstaben und Tastatursprache und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one.</source>
        <translation>Diese Passphrase kann keinen Schlüssel schützen: {reason}. Vier oder fünf Wörter ohne Zusammenhang sind eine gute.</translation>
    </message>
    <message>
        <source>This key file asks for too little or too much work to open. Use the file that “office keygen” made.</source>
        <translation>Diese Schlüsseldatei verlangt zu wenig oder zu viel Rechenarbeit. Nehmen Sie die Datei, die „office keygen“ angelegt hat.</translation>
    </message>
    <message>
        <source>This is not a whole {what}. Copy it again, from its first to its last character.</source>
        <translation>Das ist nicht vollständig: {what}. Kopieren Sie noch einmal vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>This key file was made for a newer version of Petition Desktop. Update the program, then try again.</source>
        <translation>Diese Schlüsseldatei braucht eine neuere Version von Petition Desktop. Aktualisieren Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>These words are not a recovery key: {reason}. Compare each word with the sheet.</source>
        <translation>Diese Wörter sind kein Notfallschlüssel: {reason}. Vergleichen Sie jedes Wort mit dem Blatt.</translation>
    </message>
    <message>
        <source>These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind.</source>
        <translation>Diese Siegelschlüssel passen nicht zusammen ({reason}). Wählen Sie Büroschlüssel und Notfallschlüssel derselben Art.</translation>
    </message>
    <message>
        <source>This key has not passed its drill. Run: petition-desktop office drill KEYFILE</source>
        <translation>Dieser Schlüssel hat seine Probe noch nicht bestanden. Geben Sie ein: petition-desktop office drill KEYFILE</translation>
    </message>
    <message>
        <source>These bytes are cut off or not of the kind expected ({what}). Copy or send them again.</source>
        <translation>Diese Daten sind abgeschnitten oder nicht von der erwarteten Art ({what}). Kopieren oder senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not a whole batch ({reason}). Copy it again from the laptop it came from.</source>
        <translation>Das ist kein vollständiges Paket ({reason}). Kopieren Sie es noch einmal von dem Laptop, von dem es kam.</translation>
    </message>
    <message>
        <source>The batch is not in order at number {number}. Keep the file and tell whoever runs the server.</source>
        <translation>Das Paket ist bei Nummer {number} nicht in Ordnung. Behalten Sie die Datei und sagen Sie es denen, die den Server betreiben.</translation>
    </message>
    <message>
        <source>The signature on this {what} is not right. Do not use it; ask for it again.</source>
        <translation>Die Signatur stimmt nicht ({what}). Verwenden Sie es nicht; lassen Sie es sich noch einmal geben.</translation>
    </message>
    <message>
        <source>This signing key proves nothing and is refused. Make a new one.</source>
        <translation>Dieser Signierschlüssel beweist nichts und wird abgelehnt. Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The answer does not carry this server&apos;s receipts. Nothing was deleted; it is sent again later.</source>
        <translation>Die Antwort enthält nicht die Quittungen dieses Servers. Nichts wurde gelöscht; später wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This invite cannot be read ({reason}). Ask your office for a new one.</source>
        <translation>Diese Einladung ist nicht lesbar ({reason}). Bitten Sie Ihr Büro um eine neue.</translation>
    </message>
    <message>
        <source>This invite is for a laptop that collects signatures. Open it there; it was not used up.</source>
        <translation>Diese Einladung ist für einen Laptop, der Unterschriften sammelt. Öffnen Sie sie dort; sie wurde nicht verbraucht.</translation>
    </message>
    <message>
        <source>A withdrawal code has 20 letters and digits. Check it against your slip.</source>
        <translation>Ein Rücknahmecode hat 20 Buchstaben und Ziffern. Vergleichen Sie ihn mit Ihrem Zettel.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: Neues wurde nicht gespeichert, verloren ist nichts. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}. Allow it for your account or choose another with --home.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden: {folder}. Erlauben Sie es Ihrem Konto oder wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>The store is busy with something else: nothing was saved. Wait a moment, then try again.</source>
        <translation>Der Speicher ist gerade mit anderem beschäftigt: Es wurde nichts gespeichert. Warten Sie kurz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help.</source>
        <translation>Der Speicher ist beschädigt. Lassen Sie ihn, wie er ist, kopieren Sie den ganzen Ordner {folder} und bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing new was saved. Check that it is plugged in and lets you store more, then try again.</source>
        <translation>Der Datenträger ließ sich nicht lesen oder beschreiben; Neues wurde nicht gespeichert. Prüfen Sie, ob er eingesteckt und beschreibbar ist.</translation>
    </message>
    <message>
        <source>A signature on this computer is damaged (number {numbers}) and stays behind; the others go. Keep the data folder as it is and take it to your office.</source>
        <translation>Eine Unterschrift hier ist beschädigt (Nummer {numbers}) und bleibt zurück; die anderen gehen ab. Bringen Sie den Datenordner unverändert ins Büro.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Petition Desktop. Update the program; nothing was changed.</source>
        <translation>Dieser Speicher stammt von einer neueren Version von Petition Desktop. Aktualisieren Sie das Programm; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Petition Desktop is already open on this folder. Use that window, or close it first.</source>
        <translation>Petition Desktop ist mit diesem Ordner schon offen. Nehmen Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>This is no store to rescue signatures from ({reason}). Choose a copied data folder, or the file petition.sqlite3 in one.</source>
        <translation>Daraus lassen sich keine Unterschriften retten ({reason}). Wählen Sie einen kopierten Datenordner oder die Datei petition.sqlite3 darin.</translation>
    </message>
    <message>
        <source>This computer has not joined a server yet. Signatures are kept; join with an invite to send them.</source>
        <translation>Dieser Computer gehört noch zu keinem Server. Die Unterschriften bleiben hier; zum Senden brauchen Sie eine Einladung.</translation>
    </message>
    <message>
        <source>The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: take it, or a copy of its data folder, to your office.</source>
        <translation>Der Schlüssel dieses Computers fehlt ({reason}), er kann nicht senden. Nichts ist verloren: Bringen Sie ihn oder seinen Datenordner ins Büro.</translation>
    </message>
    <message>
        <source>The shift cannot start yet: {reason}. Change that, then try again.</source>
        <translation>Die Schicht kann noch nicht beginnen: {reason}. Ändern Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A shift is running already. Hand it over, or end it first.</source>
        <translation>Es läuft schon eine Schicht. Übergeben oder beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No shift is running. Start one first.</source>
        <translation>Es läuft keine Schicht. Beginnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose one that you use nowhere else.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern. Wählen Sie eine, die Sie sonst nirgends verwenden.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wrong tries until the next wait: {left}.</source>
        <translation>Das ist nicht die PIN. Fehlversuche bis zur nächsten Wartezeit: {left}.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} seconds, then try again.</source>
        <translation>Die PIN war zu oft falsch. Warten Sie {seconds} Sekunden und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That cannot be done with paper sheets: {reason}. Change that, then try again.</source>
        <translation>Das geht mit Unterschriftenblättern nicht: {reason}. Ändern Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer.</source>
        <translation>Ein Blatt {sheet} ist hier nicht bekannt. Tippen Sie die ganze Nummer; seine Kampagne muss auf diesem Computer sein.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer.</source>
        <translation>Dieser Computer hat keinen Drucker. Speichern Sie die Blätter als PDF auf einem USB-Stick und drucken Sie sie an einem anderen Computer.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere.</source>
        <translation>Der Drucker hat die Blätter nicht angenommen. Versuchen Sie es noch einmal, oder speichern Sie sie als PDF und drucken Sie sie anderswo.</translation>
    </message>
    <message>
        <source>This sheet shows version {version} of the campaign, which is not on this computer. Ask your office.</source>
        <translation>Dieses Blatt zeigt Version {version} der Kampagne, die nicht auf diesem Computer ist. Fragen Sie Ihr Büro.</translation>
    </message>
    <message>
        <source>Line {line} of this sheet is typed in already. Go on with another line, or take it back first.</source>
        <translation>Zeile {line} dieses Blatts ist schon abgetippt. Machen Sie mit einer anderen weiter oder nehmen Sie sie erst zurück.</translation>
    </message>
    <message>
        <source>This sheet has no line {line}. Look at the numbers beside its lines.</source>
        <translation>Dieses Blatt hat keine Zeile {line}. Sehen Sie auf die Nummern neben den Zeilen.</translation>
    </message>
    <message>
        <source>No signature on this computer has this code. Check every character, and the campaign.</source>
        <translation>Keine Unterschrift auf diesem Computer hat diesen Code. Prüfen Sie jedes Zeichen und die Kampagne.</translation>
    </message>
    <message>
        <source>No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id.</source>
        <translation>Ein Laptop „{laptop}“ ist hier nicht bekannt. Rufen Sie zuerst ab und nehmen Sie dann seinen Namen oder den Anfang seiner Kennung.</translation>
    </message>
    <message>
        <source>Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters.</source>
        <translation>Auf „{laptop}“ passen mehrere Laptops. Nehmen Sie den Anfang der Kennung, mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Number {number} of this laptop has not come yet. Fetch again, or bring its stick.</source>
        <translation>Nummer {number} dieses Laptops ist noch nicht angekommen. Rufen Sie erneut ab oder bringen Sie seinen USB-Stick.</translation>
    </message>
    <message>
        <source>These are not the words for number {number} here. Compare both again; if they stay, keep everything.</source>
        <translation>Das sind hier nicht die Wörter zu Nummer {number}. Vergleichen Sie beides noch einmal; bleibt es dabei, bewahren Sie alles auf.</translation>
    </message>
    <message>
        <source>No network, or the server does not answer. Everything is kept here and sent later.</source>
        <translation>Kein Netz, oder der Server antwortet nicht. Alles bleibt hier und wird später gesendet.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Everything is kept here; it is sent again in smaller parts.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Alles bleibt hier und wird in kleineren Teilen noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This server is reached through Tor only. Start Tor and set: proxy = &quot;socks5h://127.0.0.1:9050&quot;</source>
        <translation>Dieser Server ist nur über Tor erreichbar. Starten Sie Tor und stellen Sie ein: proxy = &quot;socks5h://127.0.0.1:9050&quot;</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open a web page, log in, then press “Send now”.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung. Öffnen Sie eine Webseite, melden Sie sich an und drücken Sie „Jetzt senden“.</translation>
    </message>
    <message>
        <source>The answer sends us to another address ({host}). Nothing was sent there; check the network.</source>
        <translation>Die Antwort verweist an eine andere Adresse ({host}). Dorthin wurde nichts gesendet; prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not known here, so nothing was sent. Check the clock and the network.</source>
        <translation>Das Zertifikat des Servers ist hier nicht bekannt, darum wurde nichts gesendet. Prüfen Sie Uhr und Netz.</translation>
    </message>
    <message>
        <source>The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later.</source>
        <translation>Das war keine vollständige Antwort unseres Servers ({reason}). Nichts ist verloren; später wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The server address {address} must begin with https. Ask your office for a new invite.</source>
        <translation>Die Serveradresse {address} muss mit https beginnen. Bitten Sie Ihr Büro um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept here and sent later.</source>
        <translation>Der Server ist ausgelastet. Alles bleibt hier und wird später gesendet.</translation>
    </message>
    <message>
        <source>The server has a fault ({status}). Everything is kept here and sent later.</source>
        <translation>Der Server hat einen Fehler ({status}). Alles bleibt hier und wird später gesendet.</translation>
    </message>
    <message>
        <source>That was too much at once for the server. It is sent again in smaller parts.</source>
        <translation>Das war für den Server zu viel auf einmal. Es wird in kleineren Teilen noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. The server&apos;s time is used from now on.</source>
        <translation>Die Uhr dieses Computers weicht von der des Servers ab. Ab jetzt gilt die Zeit des Servers.</translation>
    </message>
    <message>
        <source>The server does not know this computer. Ask your office for an invite.</source>
        <translation>Der Server kennt diesen Computer nicht. Bitten Sie Ihr Büro um eine Einladung.</translation>
    </message>
    <message>
        <source>The server does not know the computer that this batch is from. Have the office invite it, or take the file in there with “batch import”.</source>
        <translation>Der Server kennt den Computer nicht, von dem dieses Paket ist. Das Büro muss ihn einladen oder die Datei dort mit „batch import“ einlesen.</translation>
    </message>
    <message>
        <source>The office has shut this computer out. What it holds stays here; ask for a new invite.</source>
        <translation>Das Büro hat diesen Computer gesperrt. Was er hat, bleibt hier; bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind.</source>
        <translation>Dieser Computer darf das nicht: Er wurde als „{role}“ eingeladen. Bitten Sie um eine passende Einladung.</translation>
    </message>
    <message>
        <source>This invite was used before. Ask your office for a new one; an invite works once.</source>
        <translation>Diese Einladung wurde schon verwendet. Sie gilt nur einmal; bitten Sie Ihr Büro um eine neue.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask your office for a new one.</source>
        <translation>Diese Einladung ist abgelaufen. Bitten Sie Ihr Büro um eine neue.</translation>
    </message>
    <message>
        <source>The server does not know this invite. Check that you copied all of it.</source>
        <translation>Der Server kennt diese Einladung nicht. Prüfen Sie, ob Sie sie ganz kopiert haben.</translation>
    </message>
    <message>
        <source>The export could not be written to {path}. Nothing is half-written; choose another place.</source>
        <translation>Der Export konnte nicht nach {path} geschrieben werden. Nichts ist halb geschrieben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file {path} could not be used ({reason}). Check the name and your rights to it.</source>
        <translation>Die Datei {path} konnte nicht verwendet werden ({reason}). Prüfen Sie den Namen und Ihre Rechte daran.</translation>
    </message>
    <message>
        <source>The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]</source>
        <translation>Die Teile „{extra}“ des Programms sind nicht installiert. Geben Sie ein: pip install petition-desktop[{extra}]</translation>
    </message>
    <message>
        <source>In {path}, “{option}” cannot be used: {reason}. Mend or delete that line.</source>
        <translation>In {path} kann „{option}“ nicht verwendet werden: {reason}. Verbessern oder löschen Sie diese Zeile.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where shall the export be written?</source>
        <translation>Wohin soll der Export geschrieben werden?</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>%Ln Zeile, die nicht zählt, wurde weggelassen.</numerusform>
            <numerusform>%Ln Zeilen, die nicht zählen, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>In %1 ist %Ln Unterschrift.</numerusform>
            <numerusform>In %1 sind %Ln Unterschriften.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Sealed on this laptop. Only %1 can open it.</source>
        <translation>Auf diesem Laptop versiegelt. Nur %1 kann es öffnen.</translation>
    </message>
    <message>
        <source>Sealed on this laptop. Only the organiser can open it.</source>
        <translation>Auf diesem Laptop versiegelt. Nur wer die Kampagne führt, kann es öffnen.</translation>
    </message>
    <message>
        <source>Nothing you typed stays on this screen.</source>
        <translation>Nichts, was Sie getippt haben, bleibt auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>%Ln Unterschrift heute an diesem Stand</numerusform>
            <numerusform>%Ln Unterschriften heute an diesem Stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>Heute %Ln Unterschrift</numerusform>
            <numerusform>Heute %Ln Unterschriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>You can sign from the age of %1.</source>
        <translation>Unterschreiben können Sie ab %1 Jahren.</translation>
    </message>
    <message>
        <source>Number of this document: %1.</source>
        <translation>Nummer dieses Dokuments: %1.</translation>
    </message>
    <message>
        <source>(not needed to sign)</source>
        <translation>(zum Unterschreiben nicht nötig)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>Setzen Sie Ihren Namen darunter</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>dauert keine Minute</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Die Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>Eine Antwort braucht noch einen Blick.</numerusform>
            <numerusform>%n Antworten brauchen noch einen Blick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>This shift ends and the next one begins at the same place, with the same goal.</source>
        <translation>Diese Schicht endet, und die nächste beginnt am selben Ort mit demselben Ziel.</translation>
    </message>
    <message>
        <source>Initials of the next volunteer</source>
        <translation>Initialen der nächsten Person</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Neue PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Without one it stays as it is.</source>
        <translation>Ohne Eingabe bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>Zurück zur Schublade</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>For the volunteer</source>
        <translation>Für die Freiwilligen</translation>
    </message>
    <message>
        <source>Start a shift</source>
        <translation>Schicht beginnen</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures by hour</source>
        <translation>Unterschriften nach Stunden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>Sind Sie noch da? Dieses Formular wird in %n s geleert.</numerusform>
            <numerusform>Sind Sie noch da? Dieses Formular wird in %n s geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>The invite is kept and shown to its server as soon as there is a network.</source>
        <translation>Die Einladung ist aufgehoben und wird ihrem Server gezeigt, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>This computer has joined %1.</source>
        <translation>Dieser Computer ist %1 beigetreten.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Save its recovery sheet …</source>
        <translation>Sein Notfallblatt speichern …</translation>
    </message>
    <message>
        <source>Make other keys …</source>
        <translation>Andere Schlüssel erstellen …</translation>
    </message>
    <message>
        <source>Its public half begins with %1 and ends with %2.</source>
        <translation>Seine öffentliche Hälfte beginnt mit %1 und endet mit %2.</translation>
    </message>
    <message>
        <source>The sheet is the key as 24 words on paper. Whoever has it can read every signature.</source>
        <translation>Das Blatt ist der Schlüssel als 24 Wörter auf Papier. Wer es hat, kann jede Unterschrift lesen.</translation>
    </message>
    <message>
        <source>The key that is open</source>
        <translation>Der geöffnete Schlüssel</translation>
    </message>
    <message>
        <source>A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so keep it.</source>
        <translation>Eine neue Kampagne kann eigene Schlüssel haben. Was mit dem Schlüssel oben versiegelt wurde, öffnet nur dieser. Behalten Sie ihn also.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeysMade</name>
    <message>
        <source>Office key:</source>
        <translation>Büroschlüssel:</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>Notfallschlüssel:</translation>
    </message>
    <message>
        <source>Both keys are made and tested</source>
        <translation>Beide Schlüssel sind erstellt und geprüft</translation>
    </message>
    <message>
        <source>Each one opened a record that was sealed to it.</source>
        <translation>Jeder hat einen Eintrag geöffnet, der für ihn versiegelt war.</translation>
    </message>
    <message>
        <source>Save the recovery sheet …</source>
        <translation>Notfallblatt speichern …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, look whether it is readable, then delete the file.</source>
        <translation>Gespeichert als %1. Drucken Sie es, sehen Sie nach, ob es lesbar ist, und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or the passphrase are lost, so it belongs into a safe.</source>
        <translation>Jetzt das Notfallblatt: der Notfallschlüssel als 24 Wörter auf Papier. Es öffnet alles, wenn beide Dateien oder die Passphrase verloren sind. Darum gehört es in einen Tresor.</translation>
    </message>
    <message>
        <source>Save it once more …</source>
        <translation>Noch einmal speichern …</translation>
    </message>
    <message>
        <source>For %1 paper instead</source>
        <translation>Stattdessen für Papier im Format %1</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Where shall the key be written?</source>
        <translation>Wohin soll der Schlüssel geschrieben werden?</translation>
    </message>
    <message>
        <source>This is too easy to guess. Take four or five unrelated words, 12 characters at least.</source>
        <translation>Das ist zu leicht zu erraten. Nehmen Sie vier oder fünf Wörter ohne Zusammenhang, mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Schlüsseldateien (%1)</translation>
    </message>
    <message>
        <source>Make the office key</source>
        <translation>Den Büroschlüssel erstellen</translation>
    </message>
    <message>
        <source>Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.</source>
        <translation>Es werden zwei Schlüssel erstellt, einer für jeden Tag und einer für den Tresor. Ohne sie kann niemand eine Unterschrift lesen.</translation>
    </message>
    <message>
        <source>I have a key file already</source>
        <translation>Ich habe schon eine Schlüsseldatei</translation>
    </message>
    <message>
        <source>Make and test both keys</source>
        <translation>Beide Schlüssel erstellen und prüfen</translation>
    </message>
    <message>
        <source>Making and testing …</source>
        <translation>Wird erstellt und geprüft …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or five unrelated words. It locks both keys and is kept nowhere.</source>
        <translation>Vier oder fünf Wörter ohne Zusammenhang. Sie verschließt beide Schlüssel und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Where the office key shall lie</source>
        <translation>Wo der Büroschlüssel liegen soll</translation>
    </message>
    <message>
        <source>Where the recovery key shall lie</source>
        <translation>Wo der Notfallschlüssel liegen soll</translation>
    </message>
    <message>
        <source>Best on a stick of its own that goes into the safe.</source>
        <translation>Am besten auf einem eigenen USB-Stick, der in den Tresor kommt.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Bitte wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Please choose a place.</source>
        <translation>Bitte wählen Sie einen Ort.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>NextActions</name>
    <message>
        <source>What else you can do</source>
        <translation>Was Sie außerdem tun können</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
</context>
<context>
    <name>NoCampaign</name>
    <message>
        <source>Add another campaign</source>
        <translation>Noch eine Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>There is no campaign here yet</source>
        <translation>Hier ist noch keine Kampagne</translation>
    </message>
    <message>
        <source>Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.</source>
        <translation>Ihr Büro gibt Ihnen eine Datei, die auf .campaign endet, auf einem USB-Stick oder per E-Mail. Fügen Sie sie hier hinzu.</translation>
    </message>
    <message>
        <source>Add a campaign file …</source>
        <translation>Kampagnendatei hinzufügen …</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>Sie können die Datei auch in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Join with the invite</source>
        <translation>Mit der Einladung beitreten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Or the office&apos;s invite</source>
        <translation>Oder die Einladung des Büros</translation>
    </message>
    <message>
        <source>Paste or type the whole link. An invite file can be added above.</source>
        <translation>Fügen Sie den ganzen Link ein oder tippen Sie ihn. Eine Einladungsdatei lässt sich oben hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Petition office</source>
        <translation>Petitionsbüro</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>A file waits. It is added as soon as nobody signs.</source>
        <translation>Eine Datei wartet. Sie wird hinzugefügt, sobald niemand unterschreibt.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I am helped with this form</source>
        <translation>Mir hilft jemand beim Ausfüllen</translation>
    </message>
    <message>
        <source>Use my own phone</source>
        <translation>Eigenes Handy benutzen</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>Ich tippe selbst</translation>
    </message>
    <message>
        <source>The volunteer types it for me</source>
        <translation>Jemand vom Stand tippt für mich</translation>
    </message>
    <message>
        <source>The volunteer reads it aloud to me</source>
        <translation>Jemand vom Stand liest mir vor</translation>
    </message>
    <message>
        <source>How do you fill in this form?</source>
        <translation>Wie füllen Sie das Formular aus?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Of %1 these numbers have not arrived: %2.</source>
        <translation>Von %1 sind diese Nummern nicht angekommen: %2.</translation>
    </message>
    <message>
        <source>%1 gave numbers twice: its folder was copied. Both signatures are kept.</source>
        <translation>%1 hat Nummern doppelt vergeben: Sein Ordner wurde kopiert. Beide Unterschriften bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sheet %1, line %2, was typed in on two computers. Both signatures are kept.</source>
        <translation>Blatt %1, Zeile %2, wurde an zwei Computern abgetippt. Beide Unterschriften bleiben.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>%Ln kam mit zwei Inhalten</numerusform>
            <numerusform>%Ln kamen mit zwei Inhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>%Ln Zeile auf Papier doppelt abgetippt</numerusform>
            <numerusform>%Ln Zeilen auf Papier doppelt abgetippt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>%Ln noch nicht geöffnet</numerusform>
            <numerusform>%Ln noch nicht geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>%Ln Nummer doppelt vergeben</numerusform>
            <numerusform>%Ln Nummern doppelt vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>%Ln Nummer fehlt</numerusform>
            <numerusform>%Ln Nummern fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln beiseitegelegt</numerusform>
            <numerusform>%Ln beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln Unterschrift</numerusform>
            <numerusform>%Ln Unterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln zurückgenommen</numerusform>
            <numerusform>%Ln zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>Dasselbe gilt für %Ln weiteren Laptop.</numerusform>
            <numerusform>Dasselbe gilt für %Ln weitere Laptops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPhone</name>
    <message>
        <source>Sign on your own phone</source>
        <translation>Auf dem eigenen Handy unterschreiben</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square, or type in the address. What you write there goes to that page, not to this computer.</source>
        <translation>Richten Sie die Kamera Ihres Handys auf das Quadrat oder tippen Sie die Adresse ein. Was Sie dort schreiben, geht an jene Seite, nicht an diesen Computer.</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>QR-Code der Adresse darunter</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Number of the sheet</source>
        <translation>Nummer des Blatts</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>Unterschriften auf diesem Blatt</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>Tag, der darauf steht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>Kürzel der Freiwilligen</translation>
    </message>
    <message>
        <source>Type this sheet in</source>
        <translation>Dieses Blatt abtippen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print paper sheets</source>
        <translation>Unterschriftenblätter drucken</translation>
    </message>
    <message>
        <source>Typed in on another computer</source>
        <translation>An einem anderen Computer abgetippt</translation>
    </message>
    <message>
        <source>Printed on another computer in %2, with %3 lines.</source>
        <translation>An einem anderen Computer gedruckt, auf %2, mit %3 Zeilen.</translation>
    </message>
    <message>
        <source>Printed on %1 in %2, with %3 lines.</source>
        <translation>Gedruckt am %1, Sprache: %2, %3 Zeilen.</translation>
    </message>
    <message>
        <source>Every sheet that was printed here is typed in.</source>
        <translation>Jedes hier gedruckte Blatt ist abgetippt.</translation>
    </message>
    <message>
        <source>Type a paper sheet in</source>
        <translation>Ein Unterschriftenblatt abtippen</translation>
    </message>
    <message>
        <source>%1: not returned, printed on %2</source>
        <translation>%1: nicht zurück, gedruckt am %2</translation>
    </message>
    <message>
        <source>%1: begun, %2 of %3 typed in</source>
        <translation>%1: begonnen, %2 von %3 abgetippt</translation>
    </message>
    <message>
        <source>Signed by hand on the paper</source>
        <translation>Auf dem Papier von Hand unterschrieben</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Diese Zeile behalten</translation>
    </message>
    <message>
        <source>Unreadable or not complete</source>
        <translation>Unleserlich oder unvollständig</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>Letzte Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>This sheet is done</source>
        <translation>Dieses Blatt ist fertig</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>%1 of %2 written on the sheet</source>
        <translation>%1 von %2, die auf dem Blatt stehen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Every line of this sheet was dealt with.</source>
        <translation>Jede Zeile dieses Blatts ist erledigt.</translation>
    </message>
    <message>
        <source>Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · Page up, page down: another line · Esc: go on later</source>
        <translation>Enter oder Tab: nächstes Feld · Strg+Enter: Zeile behalten · F8: unleserlich · F7: zurücknehmen · Bild auf, Bild ab: andere Zeile · Esc: später weitermachen</translation>
    </message>
    <message>
        <source>Line %1: typed in</source>
        <translation>Zeile %1: abgetippt</translation>
    </message>
    <message>
        <source>Line %1: unreadable</source>
        <translation>Zeile %1: unleserlich</translation>
    </message>
    <message>
        <source>Line %1: to be typed now</source>
        <translation>Zeile %1: jetzt abzutippen</translation>
    </message>
    <message>
        <source>Line %1: to come</source>
        <translation>Zeile %1: kommt noch</translation>
    </message>
    <message>
        <source>Copy this from the foot of the sheet.</source>
        <translation>Schreiben Sie das vom unteren Rand des Blatts ab.</translation>
    </message>
    <message>
        <source>That is not the number written on the sheet. If it is right, press “%1” again.</source>
        <translation>Das ist nicht die Zahl, die auf dem Blatt steht. Wenn sie stimmt, drücken Sie noch einmal „%1“.</translation>
    </message>
    <message>
        <source>Sheet %1 is done.</source>
        <translation>Blatt %1 ist fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>%n Blatt ist noch nicht abgetippt</numerusform>
            <numerusform>%n Blätter sind noch nicht abgetippt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>Ein Blatt ist auf dem Weg zum Drucker.</numerusform>
            <numerusform>%n Blätter sind auf dem Weg zum Drucker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>Ein Blatt ist in %1 gespeichert.</numerusform>
            <numerusform>%n Blätter sind in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unleserlich</numerusform>
            <numerusform>%n unleserlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Blätter speichern</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Sprache der Blätter</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>Wie viele Blätter</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>For when the power fails. Each sheet has a number of its own; they come back to be typed in.</source>
        <translation>Für den Fall, dass der Strom ausfällt. Jedes Blatt hat seine eigene Nummer und wird später abgetippt.</translation>
    </message>
    <message>
        <source>From 1 to 500 sheets at once.</source>
        <translation>1 bis 500 Blätter auf einmal.</translation>
    </message>
    <message>
        <source>Nobody waits for sheet %1 here any more.</source>
        <translation>Auf Blatt %1 wartet hier niemand mehr.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>To %1, %2</source>
        <translation>An %1, %2</translation>
    </message>
    <message>
        <source>(needed to sign)</source>
        <translation>(zum Unterschreiben nötig)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>What the columns ask; a tick in a box is a yes:</source>
        <translation>Was die Spalten fragen; ein Kreuz im Kästchen heißt Ja:</translation>
    </message>
    <message>
        <source>%1 answers for your data. To ask, or to take your signature back: %2.</source>
        <translation>%1 ist für Ihre Daten verantwortlich. Fragen und Widerruf: %2.</translation>
    </message>
    <message>
        <source>The whole privacy notice: %1, and at the stall.</source>
        <translation>Die ganze Datenschutzerklärung: %1 und am Stand.</translation>
    </message>
    <message>
        <source>The whole privacy notice can be read at the stall.</source>
        <translation>Die ganze Datenschutzerklärung liegt am Stand aus.</translation>
    </message>
    <message>
        <source>Who has this sheet can read it: lock it away.</source>
        <translation>Wer dieses Blatt hat, kann es lesen: Schließen Sie es weg.</translation>
    </message>
    <message>
        <source>If you found it, give it to %1.</source>
        <translation>Wenn Sie es gefunden haben, geben Sie es %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>Unterschriften auf diesem Blatt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>Kürzel der Freiwilligen</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide what I type</source>
        <translation>Verbergen, was ich tippe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Back soon</source>
        <translation>Gleich zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Country of the number: %1</source>
        <translation>Land der Nummer: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>PIN of this shift</source>
        <translation>PIN dieser Schicht</translation>
    </message>
    <message>
        <source>Whoever started the shift chose it.</source>
        <translation>Wer die Schicht begonnen hat, hat sie gewählt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For the volunteer</source>
        <translation>Für die Freiwilligen</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Eine Ziffer löschen</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>Alle Ziffern löschen</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please write your name.</source>
        <translation>Bitte schreiben Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Please write your given name.</source>
        <translation>Bitte schreiben Sie Ihren Vornamen.</translation>
    </message>
    <message>
        <source>Please write your family name.</source>
        <translation>Bitte schreiben Sie Ihren Nachnamen.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>Bitte schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>Bitte schreiben Sie Ihre Telefonnummer.</translation>
    </message>
    <message>
        <source>Please write your address.</source>
        <translation>Bitte schreiben Sie Ihre Adresse.</translation>
    </message>
    <message>
        <source>Please write your postcode.</source>
        <translation>Bitte schreiben Sie Ihre Postleitzahl.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Bitte wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Please write your date of birth.</source>
        <translation>Bitte schreiben Sie Ihr Geburtsdatum.</translation>
    </message>
    <message>
        <source>Please write the year you were born in.</source>
        <translation>Bitte schreiben Sie Ihr Geburtsjahr.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Bitte wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>Bitte schreiben Sie eine Antwort.</translation>
    </message>
    <message>
        <source>Please write this number.</source>
        <translation>Bitte schreiben Sie diese Nummer.</translation>
    </message>
    <message>
        <source>Please sign in the field, or set the tick below it.</source>
        <translation>Bitte im Feld unterschreiben oder das Häkchen darunter setzen.</translation>
    </message>
    <message>
        <source>This date cannot be right yet. Please look at day, month and year.</source>
        <translation>Dieses Datum kann noch nicht stimmen. Bitte Tag, Monat und Jahr ansehen.</translation>
    </message>
    <message>
        <source>This number cannot be right. Please compare it with your document, character by character.</source>
        <translation>Diese Nummer kann nicht stimmen. Bitte Zeichen für Zeichen mit dem Dokument vergleichen.</translation>
    </message>
    <message>
        <source>There is hardly a line yet. Please sign in the field, or set the tick below it.</source>
        <translation>Da ist noch kaum ein Strich. Bitte im Feld unterschreiben oder das Häkchen darunter setzen.</translation>
    </message>
    <message>
        <source>This is too much to keep. Please clear the field and sign once more.</source>
        <translation>Das ist zu viel zum Aufbewahren. Bitte das Feld löschen und noch einmal unterschreiben.</translation>
    </message>
    <message>
        <source>This one is needed. Please tick it.</source>
        <translation>Das hier ist nötig. Bitte kreuzen Sie es an.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Please type it again.</source>
        <translation>Darin ist ein Zeichen, das man nicht sieht. Bitte tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>Das ist länger als %1 Zeichen. Bitte kürzen Sie es.</translation>
    </message>
    <message>
        <source>There is no letter in it yet. Please write your name.</source>
        <translation>Darin ist noch kein Buchstabe. Bitte schreiben Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>This is not a whole address yet. It looks like name@example.org.</source>
        <translation>Das ist noch keine ganze Adresse. Sie sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet. It looks like +852 9123 4567.</source>
        <translation>Das ist noch keine ganze Telefonnummer. Sie sieht so aus: +852 9123 4567.</translation>
    </message>
    <message>
        <source>A postcode has letters and digits only.</source>
        <translation>Eine Postleitzahl hat nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>Bitte wählen Sie ein Land aus der Liste.</translation>
    </message>
    <message>
        <source>A letter would not arrive yet: a part of the address is missing.</source>
        <translation>Ein Brief käme noch nicht an: Ein Teil der Adresse fehlt.</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 1985.</source>
        <translation>Bitte schreiben Sie das Jahr mit vier Ziffern, etwa 1985.</translation>
    </message>
    <message>
        <source>This day is still to come. Please look at the year.</source>
        <translation>Dieser Tag kommt erst noch. Bitte sehen Sie auf das Jahr.</translation>
    </message>
    <message>
        <source>You are too young to sign this one. Thank you for wanting to.</source>
        <translation>Für diese hier sind Sie zu jung. Danke, dass Sie unterschreiben wollten.</translation>
    </message>
    <message>
        <source>Without this we may not count you. Tick it if you agree.</source>
        <translation>Ohne das dürfen wir Sie nicht mitzählen. Kreuzen Sie es an, wenn Sie einverstanden sind.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please give it again.</source>
        <translation>Diese Antwort passt nicht. Bitte geben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This campaign does not ask that any more. Please start the form again.</source>
        <translation>Diese Kampagne fragt das nicht mehr. Bitte beginnen Sie das Formular neu.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a character in it cannot be seen</source>
        <translation>darin ist ein Zeichen, das man nicht sieht</translation>
    </message>
    <message>
        <source>a label is not right</source>
        <translation>ein Etikett stimmt nicht</translation>
    </message>
    <message>
        <source>a language such as en or zh-Hant, or nothing</source>
        <translation>eine Sprache wie en oder zh-Hant, oder leer</translation>
    </message>
    <message>
        <source>a newer version of the campaign has come</source>
        <translation>eine neuere Fassung der Kampagne ist gekommen</translation>
    </message>
    <message>
        <source>a part is too long</source>
        <translation>ein Teil ist zu lang</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>ein Teil fehlt oder wurde verändert</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>ein Bild fehlt</translation>
    </message>
    <message>
        <source>a picture is not the one listed</source>
        <translation>ein Bild ist nicht das angegebene</translation>
    </message>
    <message>
        <source>a rule is broken at {place}</source>
        <translation>bei {place} ist eine Regel verletzt</translation>
    </message>
    <message>
        <source>a signature is too large</source>
        <translation>eine Unterschrift ist zu groß</translation>
    </message>
    <message>
        <source>a web page came instead</source>
        <translation>stattdessen kam eine Webseite</translation>
    </message>
    <message>
        <source>a whole number from 75 to 300</source>
        <translation>eine ganze Zahl von 75 bis 300</translation>
    </message>
    <message>
        <source>an address that begins with socks5h://, http:// or https://, or nothing</source>
        <translation>eine Adresse, die mit socks5h://, http:// oder https:// beginnt, oder leer</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>auto or file</source>
        <translation>auto oder file</translation>
    </message>
    <message>
        <source>auto or high</source>
        <translation>auto oder high</translation>
    </message>
    <message>
        <source>auto, light or dark</source>
        <translation>auto, light oder dark</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>debug, info, warning oder error</translation>
    </message>
    <message>
        <source>initials, at most 8 characters</source>
        <translation>ein Kürzel, höchstens 8 Zeichen</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>es ist nicht als Text lesbar</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>es beginnt nicht so</translation>
    </message>
    <message>
        <source>it does not begin with {prefix}</source>
        <translation>sie beginnt nicht mit {prefix}</translation>
    </message>
    <message>
        <source>it does not know what we asked for</source>
        <translation>die Gegenseite kennt nicht, was wir verlangt haben</translation>
    </message>
    <message>
        <source>it does not say whose it is</source>
        <translation>sie sagt nicht, wem sie gehört</translation>
    </message>
    <message>
        <source>it does not understand this version of the program</source>
        <translation>die Gegenseite versteht diese Version des Programms nicht</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es gibt sie schon</translation>
    </message>
    <message>
        <source>it exists, and a key is never written over</source>
        <translation>es gibt sie schon, und ein Schlüssel wird nie überschrieben</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed again</source>
        <translation>darin ist ein Zeichen, das sich nicht wieder tippen lässt</translation>
    </message>
    <message>
        <source>it holds more than {count} files of a campaign</source>
        <translation>darin sind mehr als {count} Dateien einer Kampagne</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is another campaign file than announced</source>
        <translation>es ist eine andere Kampagnendatei als angekündigt</translation>
    </message>
    <message>
        <source>it is another campaign than announced</source>
        <translation>es ist eine andere Kampagne als angekündigt</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off or changed</source>
        <translation>es ist abgeschnitten oder verändert</translation>
    </message>
    <message>
        <source>it is damaged too much</source>
        <translation>sie ist zu stark beschädigt</translation>
    </message>
    <message>
        <source>it is for a newer version of the program</source>
        <translation>es ist für eine neuere Version des Programms</translation>
    </message>
    <message>
        <source>it is not one of this program</source>
        <translation>sie ist nicht von diesem Programm</translation>
    </message>
    <message>
        <source>it is not the batch we asked for</source>
        <translation>es ist nicht das Paket, das wir verlangt haben</translation>
    </message>
    <message>
        <source>it is not the list we asked for</source>
        <translation>es ist nicht die Liste, die wir verlangt haben</translation>
    </message>
    <message>
        <source>it is not “name = value”</source>
        <translation>es ist nicht „Name = Wert“</translation>
    </message>
    <message>
        <source>it is of another device</source>
        <translation>es gehört zu einem anderen Gerät</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>es ist gepackt</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it must be {allowed}</source>
        <translation>es muss so sein: {allowed}</translation>
    </message>
    <message>
        <source>it needs at least {count} characters</source>
        <translation>sie braucht mindestens {count} Zeichen</translation>
    </message>
    <message>
        <source>it says it holds {count} signatures</source>
        <translation>angeblich sind {count} Unterschriften darin</translation>
    </message>
    <message>
        <source>it speaks of another device or server</source>
        <translation>es spricht von einem anderen Gerät oder Server</translation>
    </message>
    <message>
        <source>it would hold {count} signatures</source>
        <translation>es wären {count} Unterschriften darin</translation>
    </message>
    <message>
        <source>its beginning is not right</source>
        <translation>der Anfang stimmt nicht</translation>
    </message>
    <message>
        <source>its content is not understood</source>
        <translation>der Inhalt ist nicht verständlich</translation>
    </message>
    <message>
        <source>its content is not written as it should be</source>
        <translation>der Inhalt ist nicht geschrieben, wie er sein soll</translation>
    </message>
    <message>
        <source>its file is gone or not right</source>
        <translation>seine Datei fehlt oder stimmt nicht</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its second signature is not right</source>
        <translation>die zweite Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>die Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>locked key file</source>
        <translation>verschlossene Schlüsseldatei</translation>
    </message>
    <message>
        <source>locked key file (this is the public half)</source>
        <translation>verschlossene Schlüsseldatei (das hier ist die öffentliche Hälfte)</translation>
    </message>
    <message>
        <source>more signatures are written down than the sheet has lines</source>
        <translation>es sind mehr Unterschriften vermerkt, als das Blatt Zeilen hat</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>office key</source>
        <translation>Büroschlüssel</translation>
    </message>
    <message>
        <source>one of them is another word or in another place</source>
        <translation>eines davon ist ein anderes Wort oder steht an anderer Stelle</translation>
    </message>
    <message>
        <source>our request was changed on its way</source>
        <translation>unsere Anfrage wurde unterwegs verändert</translation>
    </message>
    <message>
        <source>public key file</source>
        <translation>Datei mit dem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzelschlüssel</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>Siegelschlüssel</translation>
    </message>
    <message>
        <source>some are post-quantum and some are not</source>
        <translation>manche sind gegen Quantencomputer sicher, andere nicht</translation>
    </message>
    <message>
        <source>something else came instead</source>
        <translation>stattdessen kam etwas anderes</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>text of at most 80 characters</source>
        <translation>ein Text von höchstens 80 Zeichen</translation>
    </message>
    <message>
        <source>the campaign is not offered in this language</source>
        <translation>die Kampagne gibt es nicht in dieser Sprache</translation>
    </message>
    <message>
        <source>the day on the sheet has not come yet</source>
        <translation>der Tag auf dem Blatt ist noch nicht gekommen</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>der Datenträger hat einen Fehler</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>der Datenträger ist weg</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>der Datenträger hat es abgelehnt</translation>
    </message>
    <message>
        <source>the goal must be a number from 0 to 100,000</source>
        <translation>das Ziel muss eine Zahl von 0 bis 100.000 sein</translation>
    </message>
    <message>
        <source>the id of a campaign, or nothing</source>
        <translation>die Kennung einer Kampagne, oder leer</translation>
    </message>
    <message>
        <source>the initials are longer than 8 characters</source>
        <translation>das Kürzel ist länger als 8 Zeichen</translation>
    </message>
    <message>
        <source>the initials are missing</source>
        <translation>das Kürzel fehlt</translation>
    </message>
    <message>
        <source>the keyring does not give it</source>
        <translation>der Schlüsselbund gibt ihn nicht her</translation>
    </message>
    <message>
        <source>the number of sheets must be from 1 to 500</source>
        <translation>es müssen 1 bis 500 Blätter sein</translation>
    </message>
    <message>
        <source>the path of a file, or nothing</source>
        <translation>der Pfad einer Datei, oder leer</translation>
    </message>
    <message>
        <source>the place is longer than 80 characters</source>
        <translation>der Ort ist länger als 80 Zeichen</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>der Ort fehlt</translation>
    </message>
    <message>
        <source>the server found a fault in it</source>
        <translation>der Server fand darin einen Fehler</translation>
    </message>
    <message>
        <source>the texts of the campaign leave no room for lines</source>
        <translation>die Texte der Kampagne lassen keinen Platz für Zeilen</translation>
    </message>
    <message>
        <source>there are {count} words instead of {right}</source>
        <translation>es sind {count} Wörter statt {right}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>eine solche Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>diese Zeile</translation>
    </message>
    <message>
        <source>this sheet has come back here</source>
        <translation>dieses Blatt ist hierher zurückgekommen</translation>
    </message>
    <message>
        <source>this sheet was not printed here</source>
        <translation>dieses Blatt wurde nicht hier gedruckt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>Rücknahmen</translation>
    </message>
    <message>
        <source>word {place} is not one of the words that can be on a sheet</source>
        <translation>das {place}. Wort kann auf keinem Blatt stehen</translation>
    </message>
    <message>
        <source>your account may not use it</source>
        <translation>Ihr Konto darf es nicht benutzen</translation>
    </message>
    <message>
        <source>{count} were announced and {written} came</source>
        <translation>{count} waren angekündigt, {written} kamen</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>im Büro</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>wartet hier</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>its signer saw other words than this version of the campaign has</source>
        <translation>wer unterschrieb, sah andere Worte, als diese Version der Kampagne hat</translation>
    </message>
    <message>
        <source>it breaks the rules of the campaign</source>
        <translation>es verstößt gegen die Regeln der Kampagne</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>What is wrong with one field, so that staff can find it on the page that was signed.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>verborgene Zeichen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>consent needed</source>
        <translation>Einwilligung nötig</translation>
    </message>
    <message>
        <source>an entry the campaign does not have</source>
        <translation>eine Angabe, die die Kampagne nicht hat</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>zu jung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the campaign is not at hand, these ids most likely are what they say.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>Laptop %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>counted, another copy differs</source>
        <translation>gezählt, eine andere Kopie weicht ab</translation>
    </message>
    <message>
        <source>counted, perhaps twice</source>
        <translation>gezählt, vielleicht doppelt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>Abrufen und öffnen</translation>
    </message>
    <message>
        <source>Search names, e-mail, postcode, id, in any script</source>
        <translation>Namen, E-Mail, Postleitzahl, Kennung suchen, in jeder Schrift</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Register durchsuchen</translation>
    </message>
    <message>
        <source>For spreadsheets (CSV) …</source>
        <translation>Für Tabellenprogramme (CSV) …</translation>
    </message>
    <message>
        <source>For machines (CSV, unchanged) …</source>
        <translation>Für Maschinen (CSV, unverändert) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing in the register holds these letters.</source>
        <translation>Nichts im Verzeichnis enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing is here yet. “Fetch and open” brings what has arrived at the server.</source>
        <translation>Hier ist noch nichts. „Abrufen und öffnen“ holt, was am Server angekommen ist.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>How what is left is shared out, and the least a column must have at 100 % to be of use. Which columns give way first: language, e-mail, stall, place. Name, time and state stay.</extracomment>
        <translation>Unterschriften</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock the office</source>
        <translation>Das Büro abschließen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>Es kam nichts Neues.</translation>
    </message>
    <message>
        <source>This office has not joined a server yet, so only the inbox was opened.</source>
        <translation>Dieses Büro gehört noch zu keinem Server, darum wurde nur der Eingang geöffnet.</translation>
    </message>
    <message>
        <source>Not everything was fetched: %1</source>
        <translation>Nicht alles wurde abgerufen: %1</translation>
    </message>
    <message>
        <source>A new version of %1 changes its keys. Check it, then drop its file on this window.</source>
        <translation>Eine neue Version von %1 ändert ihre Schlüssel. Prüfen Sie das und ziehen Sie dann ihre Datei in dieses Fenster.</translation>
    </message>
    <message>
        <source>A new version of %1 at the server was refused.</source>
        <translation>Eine neue Version von %1 auf dem Server wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; what was taken back was read again.</source>
        <translation>Der Server wurde auf einen älteren Stand zurückgesetzt; was zurückgenommen wurde, wurde neu eingelesen.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; all of %1 was fetched again.</source>
        <translation>Der Server wurde auf einen älteren Stand zurückgesetzt; alles von %1 wurde noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>A batch of %1 was passed over: %2</source>
        <translation>Ein Paket von %1 wurde übergangen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>%Ln ist nicht lesbar; warum, steht in der Tabelle.</numerusform>
            <numerusform>%Ln sind nicht lesbar; warum, steht in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>%Ln neue Unterschrift ist im Verzeichnis.</numerusform>
            <numerusform>%Ln neue Unterschriften sind im Verzeichnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>%Ln wurde beiseitegelegt; warum, steht in der Tabelle.</numerusform>
            <numerusform>%Ln wurden beiseitegelegt; warum, steht in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>Wird vom Server abgerufen: bisher %Ln neu</numerusform>
            <numerusform>Wird vom Server abgerufen: bisher %Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>%Ln wird geöffnet, %1 davon fertig</numerusform>
            <numerusform>%Ln werden geöffnet, %1 davon fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>The key as 24 words, in this order</source>
        <translation>Der Schlüssel als 24 Wörter, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Whoever has this page can read every signature.</source>
        <translation>Wer diese Seite hat, kann jede Unterschrift lesen.</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.</source>
        <translation>Bewahren Sie sie in einem Tresor auf, getrennt von der Schlüsseldatei. Fotografieren Sie sie nicht und versenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>Derselbe Schlüssel als QR-Code</translation>
    </message>
    <message>
        <source>Read it only with a device that has no network.</source>
        <translation>Nur mit einem Gerät lesen, das kein Netz hat.</translation>
    </message>
    <message>
        <source>Which key it is</source>
        <translation>Welcher Schlüssel es ist</translation>
    </message>
    <message>
        <source>Its public half begins and ends like this:</source>
        <translation>Seine öffentliche Hälfte beginnt und endet so:</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>When the key file or its passphrase is lost</source>
        <translation>Wenn die Schlüsseldatei oder ihre Passphrase verloren ist</translation>
    </message>
    <message>
        <source>On a computer with Petition Desktop, type this command:</source>
        <translation>Geben Sie auf einem Computer mit Petition Desktop diesen Befehl ein:</translation>
    </message>
    <message>
        <source>Type the 24 words, or the text of the QR code, and a new passphrase.</source>
        <translation>Tippen Sie die 24 Wörter oder den Text des QR-Codes und eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Compare the public half with the one on this page. They must be the same.</source>
        <translation>Vergleichen Sie die öffentliche Hälfte mit der auf dieser Seite. Beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>Delete the file this page was printed from.</source>
        <translation>Löschen Sie die Datei, aus der diese Seite gedruckt wurde.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Aufbewahrt von</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>Gespeichert als %1. Drucken Sie es und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Where shall the recovery sheet be written?</source>
        <translation>Wohin soll das Notfallblatt geschrieben werden?</translation>
    </message>
    <message>
        <source>Pages for the printer (%1)</source>
        <translation>Seiten für den Drucker (%1)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>notfallblatt</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>(optional)</source>
        <translation>(freiwillig)</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>Only signing: full screen, leaving needs the PIN</source>
        <translation>Nur unterschreiben: ganzer Bildschirm, hinaus nur mit der PIN</translation>
    </message>
    <message>
        <source>Full screen keeps curious hands at the form. It is no lock.</source>
        <translation>Der ganze Bildschirm hält neugierige Hände beim Formular. Ein Schloss ist er nicht.</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Sammeln beginnen</translation>
    </message>
    <message>
        <source>Add another campaign …</source>
        <translation>Weitere Kampagne hinzufügen …</translation>
    </message>
    <message>
        <source>Back to the form, without a shift</source>
        <translation>Zurück zum Formular, ohne Schicht</translation>
    </message>
    <message>
        <source>Start of shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>Ist alles bereit?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message>
        <source>Send this to your office by phone</source>
        <translation>Senden Sie das per Telefon an Ihr Büro</translation>
    </message>
    <message>
        <source>QR code with these lines as text</source>
        <translation>QR-Code mit diesen Zeilen als Text</translation>
    </message>
    <message>
        <source>Or scan it: these lines and nothing else</source>
        <translation>Oder scannen: diese Zeilen, sonst nichts</translation>
    </message>
    <message>
        <source>At home, plug this laptop in where there is a network and leave it on: it sends by itself. Or copy them to a stick now, and bring that to your office.</source>
        <translation>Schließen Sie diesen Laptop zu Hause an, wo es ein Netz gibt, und lassen Sie ihn an: Er sendet von selbst. Oder kopieren Sie sie jetzt auf einen USB-Stick und bringen Sie ihn ins Büro.</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Übergeben an %1</translation>
    </message>
    <message>
        <source>The shift is over. Thank you!</source>
        <translation>Die Schicht ist vorbei. Danke!</translation>
    </message>
    <message>
        <source>Back to the stall</source>
        <translation>Zurück zum Stand</translation>
    </message>
    <message>
        <source>Start a new shift</source>
        <translation>Neue Schicht beginnen</translation>
    </message>
    <message>
        <source>Everything is at the office. There is nothing more to do.</source>
        <translation>Alles ist im Büro. Es gibt nichts mehr zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>%Ln Unterschrift ist nur auf diesem Laptop.</numerusform>
            <numerusform>%Ln Unterschriften sind nur auf diesem Laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Where to copy what waits</source>
        <translation>Wohin kopieren, was wartet</translation>
    </message>
    <message>
        <source>Nothing waits, so there is nothing to copy.</source>
        <translation>Nichts wartet, also gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.</source>
        <translation>Die Nummern %1 bis %2 sind in „%3“ auf %4. Sie warten auch hier, bis das Büro sie hat.</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>Auf Stick kopieren</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopie auf %1</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Read the whole story</source>
        <translation>Die ganze Geschichte lesen</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>An: %1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Die ganze Geschichte</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>Offener Brief</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>last number %1</source>
        <translation>letzte Nummer %1</translation>
    </message>
    <message>
        <source>check word %1</source>
        <translation>Prüfwort %1</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>Laptop %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln Unterschrift</numerusform>
            <numerusform>%Ln Unterschriften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>this network wants a log-in</source>
        <translation>dieses Netz verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>der Server hat einen Fehler</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is unknown</source>
        <translation>das Zertifikat des Servers ist unbekannt</translation>
    </message>
    <message>
        <source>the office shut this computer out</source>
        <translation>das Büro hat diesen Computer gesperrt</translation>
    </message>
    <message>
        <source>the server does not know this computer</source>
        <translation>der Server kennt diesen Computer nicht</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>zuletzt gesendet %1</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>not joined to a server yet</source>
        <translation>gehört noch zu keinem Server</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>alle %Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>erneut in %n min</numerusform>
            <numerusform>erneut in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>erneut in %n s</numerusform>
            <numerusform>erneut in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take this signature back</source>
        <translation>Diese Unterschrift zurücknehmen</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Ja, zurücknehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Number %1 is taken back.</source>
        <translation>Nummer %1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>It was deleted on this laptop at once and counts no longer. The office is told when there is a network.</source>
        <translation>Sie wurde auf diesem Laptop sofort gelöscht und zählt nicht mehr. Das Büro erfährt es, sobald es ein Netz gibt.</translation>
    </message>
    <message>
        <source>Number %1, signed just now. Is something wrong with it?</source>
        <translation>Nummer %1, eben unterschrieben. Stimmt etwas damit nicht?</translation>
    </message>
    <message>
        <source>Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.</source>
        <translation>Nummer %1 zurücknehmen? Sie wird hier sofort gelöscht und zählt nicht mehr. Nur, wenn die unterzeichnende Person das will.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Change your mind?</source>
        <translation>Anders überlegt?</translation>
    </message>
    <message>
        <source>“More time” keeps this page open.</source>
        <translation>„Mehr Zeit“ hält diese Seite offen.</translation>
    </message>
    <message>
        <source>You are number %1 at this stall today. Your signature is sealed and is sent by itself.</source>
        <translation>Sie sind heute Nummer %1 an diesem Stand. Ihre Unterschrift ist versiegelt und wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Quittung %1</translation>
    </message>
    <message>
        <source>The code that takes your signature back</source>
        <translation>Der Code, mit dem Sie Ihre Unterschrift zurücknehmen</translation>
    </message>
    <message>
        <source>QR code of the code below</source>
        <translation>QR-Code des Codes darunter</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Sie zählt nicht.</translation>
    </message>
    <message>
        <source>Your signature was deleted on this laptop at once. The office is told when there is a network; until then that waits here, as safely as a signature does.</source>
        <translation>Ihre Unterschrift wurde auf diesem Laptop sofort gelöscht. Das Büro erfährt es, sobald es ein Netz gibt; bis dahin wartet das hier, so sicher wie eine Unterschrift.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Your name counts.</source>
        <translation>Ihr Name zählt.</translation>
    </message>
    <message>
        <source>This code takes your signature back, any time. It is kept nowhere else. Taking it with you is up to you.</source>
        <translation>Mit diesem Code nehmen Sie Ihre Unterschrift zurück, jederzeit. Er wird nirgends sonst gespeichert. Ob Sie ihn mitnehmen, entscheiden Sie.</translation>
    </message>
    <message>
        <source>To take it back at once, call the volunteer while this page is open.</source>
        <translation>Zum sofortigen Zurücknehmen rufen Sie jemanden vom Stand, solange diese Seite offen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>%n Antwort ist versiegelt.</numerusform>
            <numerusform>%n Antworten sind versiegelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>In %n s geht es von selbst zum Anfang zurück</numerusform>
            <numerusform>In %n s geht es von selbst zum Anfang zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>Diese Seite bleibt %n min</numerusform>
            <numerusform>Diese Seite bleibt %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>Sie haben %n Punkt zugestimmt.</numerusform>
            <numerusform>Sie haben %n Punkten zugestimmt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the office</source>
        <translation>Das Büro öffnen</translation>
    </message>
    <message>
        <source>The key file and its passphrase open the signatures. Neither ever leaves this computer.</source>
        <translation>Die Schlüsseldatei und ihre Passphrase öffnen die Unterschriften. Keine von beiden verlässt je diesen Computer.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This office has no key yet</source>
        <translation>Dieses Büro hat noch keinen Schlüssel</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Please choose the file of the office key.</source>
        <translation>Bitte wählen Sie die Datei des Büroschlüssels.</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>Bitte tippen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Welche Schlüsseldatei?</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Somebody is signing. If you go on, what is typed here is gone.</source>
        <translation>Gerade unterschreibt jemand. Wenn Sie fortfahren, ist weg, was hier getippt wurde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>People sign here, and only the office can read it</source>
        <translation>Hier wird unterschrieben, und nur das Büro kann es lesen</translation>
    </message>
    <message>
        <source>This program collects signatures at a stall, with or without a network. Each one is sealed on this laptop the moment it is given.</source>
        <translation>Dieses Programm sammelt Unterschriften an einem Stand, mit oder ohne Netz. Jede wird auf diesem Laptop versiegelt, sobald sie gegeben ist.</translation>
    </message>
    <message>
        <source>Do you have a campaign file? You can drop it on this window.</source>
        <translation>Haben Sie eine Kampagnendatei? Sie können sie in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Collect signatures</source>
        <translation>Unterschriften sammeln</translation>
    </message>
    <message>
        <source>Work in the office</source>
        <translation>Im Büro arbeiten</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Only a volunteer can close this, with the lock above.</source>
        <translation>Nur Freiwillige können das schließen, mit dem Schloss oben.</translation>
    </message>
</context>
</TS>
