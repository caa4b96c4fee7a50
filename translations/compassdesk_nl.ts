<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
    <context>
        <name>About</name>
        <message>
            <source>An editorial calendar that warns when a plan mostly broadcasts. It works offline.</source>
            <translation>Een redactiekalender die waarschuwt als een plan vooral zendt. Werkt zonder internet.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>CompassDesk itself: MIT licence</source>
            <translation>CompassDesk zelf: MIT-licentie</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Gemaakt met</translation>
        </message>
        <message>
            <source>Parts and licences</source>
            <translation>Onderdelen en licenties</translation>
        </message>
        <message>
            <source>The rose is based on the Communicatieroos (Paul Blok) as described on socialmediamodellen.nl.</source>
            <translation>De roos is gebaseerd op de Communicatieroos (Paul Blok) zoals beschreven op socialmediamodellen.nl.</translation>
        </message>
        <message>
            <source>Typeface Inter by Rasmus Andersson (SIL Open Font License 1.1)</source>
            <translation>Letter Inter van Rasmus Andersson (SIL Open Font License 1.1)</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versie {version}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Item</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Bee&amp;ld</translation>
        </message>
        <message>
            <source>A yes</source>
            <translation>Akkoord</translation>
        </message>
        <message>
            <source>About CompassDesk</source>
            <translation>Over CompassDesk</translation>
        </message>
        <message>
            <source>Add filter…</source>
            <translation>Filter toevoegen…</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Ask for a review…</source>
            <translation>Laten meelezen…</translation>
        </message>
        <message>
            <source>Ask for a yes…</source>
            <translation>Akkoord vragen…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Back to Ideas</source>
            <translation>Terug naar Ideeën</translation>
        </message>
        <message>
            <source>Besides items</source>
            <translation>Naast items</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klanten</translation>
        </message>
        <message>
            <source>Close client</source>
            <translation>Klant sluiten</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <source>Colour by campaign</source>
            <translation>Kleur per campagne</translation>
        </message>
        <message>
            <source>Colour by channel</source>
            <translation>Kleur per kanaal</translation>
        </message>
        <message>
            <source>Colour by person</source>
            <translation>Kleur per persoon</translation>
        </message>
        <message>
            <source>Colour by petal</source>
            <translation>Kleur per blad</translation>
        </message>
        <message>
            <source>Colour by status</source>
            <translation>Kleur per status</translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation>Opdrachten…</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Compass</source>
            <translation>Kompas</translation>
        </message>
        <message>
            <source>Confirm as kept</source>
            <translation>Bevestigen als doorgegaan</translation>
        </message>
        <message>
            <source>Confirm guessed petals…</source>
            <translation>Geraden bladen bevestigen…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy week…</source>
            <translation>Week kopiëren…</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Knippen</translation>
        </message>
        <message>
            <source>Days of the year</source>
            <translation>Dagen van het jaar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete the whole series</source>
            <translation>Hele reeks verwijderen</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichtheid</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Earlier texts…</source>
            <translation>Eerdere teksten…</translation>
        </message>
        <message>
            <source>Earlier weeks</source>
            <translation>Eerdere weken</translation>
        </message>
        <message>
            <source>Edit item</source>
            <translation>Item bewerken</translation>
        </message>
        <message>
            <source>End the series here</source>
            <translation>Reeks hier beëindigen</translation>
        </message>
        <message>
            <source>Examine and mend…</source>
            <translation>Onderzoeken en herstellen…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Filter by words…</source>
            <translation>Filteren op woorden…</translation>
        </message>
        <message>
            <source>Filters and Ideas</source>
            <translation>Filters en Ideeën</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Zoeken…</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vooruit</translation>
        </message>
        <message>
            <source>Go back…</source>
            <translation>Teruggaan…</translation>
        </message>
        <message>
            <source>Go to date…</source>
            <translation>Ga naar datum…</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Naar vandaag</translation>
        </message>
        <message>
            <source>Hand over to a scheduling tool…</source>
            <translation>Overdragen aan een planningstool…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message>
            <source>Keep as evergreen…</source>
            <translation>Als evergreen bewaren…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Later weeks</source>
            <translation>Latere weken</translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Nu vergrendelen</translation>
        </message>
        <message>
            <source>Make a small win of it</source>
            <translation>Er een kleine winst van maken</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Samenvoegen…</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Verplaatsen naar…</translation>
        </message>
        <message>
            <source>New client…</source>
            <translation>Nieuwe klant…</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Nieuw item</translation>
        </message>
        <message>
            <source>New note at this day…</source>
            <translation>Nieuwe notitie bij deze dag…</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Volgende bevinding</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Volgende maand</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Volgend deel van het venster</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Volgende week</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Volgend jaar</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Open client file…</source>
            <translation>Klantbestand openen…</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Parts of the window</source>
            <translation>Delen van het venster</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Plan from a template…</source>
            <translation>Plannen vanuit een sjabloon…</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Voorbeeld…</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <translation>Vorige bevinding</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Vorige maand</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Vorig deel van het venster</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Vorige week</translation>
        </message>
        <message>
            <source>Previous year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>Print or PDF…</source>
            <translation>Afdrukken of PDF…</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Beveiligen…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Plaatsen…</translation>
        </message>
        <message>
            <source>Put everything to come on hold…</source>
            <translation>Alles wat nog komt in de wacht zetten…</translation>
        </message>
        <message>
            <source>Quick add…</source>
            <translation>Snel toevoegen…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Recent clients</source>
            <translation>Recente klanten</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Release what is on hold</source>
            <translation>Vrijgeven wat in de wacht staat</translation>
        </message>
        <message>
            <source>Remind me…</source>
            <translation>Herinner mij…</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>Herhalen…</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporten</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Ruim</translation>
        </message>
        <message>
            <source>Said no…</source>
            <translation>Niet akkoord…</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>Akkoord gegeven</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie bewaren…</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Opslaan als sjabloon…</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Weergave bewaren…</translation>
        </message>
        <message>
            <source>Scale of the timeline</source>
            <translation>Schaal van de tijdlijn</translation>
        </message>
        <message>
            <source>Select all in view</source>
            <translation>Alles in beeld selecteren</translation>
        </message>
        <message>
            <source>Select the whole series</source>
            <translation>Hele reeks selecteren</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reeks</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Share this week…</source>
            <translation>Deze week delen…</translation>
        </message>
        <message>
            <source>Share with a colleague…</source>
            <translation>Delen met een collega…</translation>
        </message>
        <message>
            <source>Show the week</source>
            <translation>Week tonen</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>Zijpaneel</translation>
        </message>
        <message>
            <source>Take in an answer…</source>
            <translation>Antwoord opnemen…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Sjablonen</translation>
        </message>
        <message>
            <source>The ideas behind it…</source>
            <translation>De ideeën erachter…</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Timeline of a year</source>
            <translation>Tijdlijn van een jaar</translation>
        </message>
        <message>
            <source>Timeline of four weeks</source>
            <translation>Tijdlijn van vier weken</translation>
        </message>
        <message>
            <source>Timeline of twelve weeks</source>
            <translation>Tijdlijn van twaalf weken</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Tour of 60 seconds</source>
            <translation>Rondleiding van 60 seconden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Weekly places</source>
            <translation>Weekplekken</translation>
        </message>
        <message>
            <source>Weekly places from this week</source>
            <translation>Weekplekken van deze week maken</translation>
        </message>
        <message>
            <source>Welcome page</source>
            <translation>Startpagina</translation>
        </message>
        <message>
            <source>Whole weeks</source>
            <translation>Hele weken</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n earlier day(s)</source>
            <translation>
                <numerusform>%n eerdere dag</numerusform>
                <numerusform>%n eerdere dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>(guessed)</source>
            <translation>(geraden)</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Empty place</source>
            <translation>Lege plek</translation>
        </message>
        <message>
            <source>Petal</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Spokesperson</source>
            <translation>Woordvoerder</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>all channels</source>
            <translation>alle kanalen</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>ingeklapt</translation>
        </message>
        <message>
            <source>shown below</source>
            <translation>hieronder getoond</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
    </context>
    <context>
        <name>AgendaView</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Click to sort by a column, again to turn it round. By key: S and Shift+S.</source>
            <translation>Klik om op een kolom te sorteren, nog eens om de volgorde om te keren. Met het toetsenbord: S en Shift+S.</translation>
        </message>
        <message>
            <source>Sorted by {column}</source>
            <translation>Gesorteerd op {column}</translation>
        </message>
        <message>
            <source>Sorted by {column}, from the end</source>
            <translation>Gesorteerd op {column}, van achter naar voren</translation>
        </message>
    </context>
    <context>
        <name>AgreedLine</name>
        <message>
            <source>Ask again…</source>
            <translation>Vraag opnieuw…</translation>
        </message>
        <message>
            <source>The yes still holds</source>
            <translation>Het akkoord geldt nog</translation>
        </message>
    </context>
    <context>
        <name>AllClients</name>
        <message numerus="yes">
            <source>%n client file(s) of this computer, each with a report of its own.</source>
            <translation>
                <numerusform>%n klantbestand van deze computer, met een eigen rapport.</numerusform>
                <numerusform>%n klantbestanden van deze computer, elk met een eigen rapport.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) written.</source>
            <translation>
                <numerusform>%n rapport geschreven.</numerusform>
                <numerusform>%n rapporten geschreven.</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder for the reports</source>
            <translation>Een map voor de rapporten</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Map kiezen…</translation>
        </message>
        <message>
            <source>Of protected clients too, what is written here can be read by anybody.</source>
            <translation>Ook van beveiligde klanten kan iedereen lezen wat hier wordt geschreven.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Reports of all clients</source>
            <translation>Rapporten van alle klanten</translation>
        </message>
    </context>
    <context>
        <name>AnswersDue</name>
        <message>
            <source>Answer expected</source>
            <translation>Antwoord verwacht</translation>
        </message>
        <message>
            <source>The tinted hours: somebody should be there to answer. They begin with each post and end with the block that answers it in time, or with the response norm of its channel; not by night or outside service hours.</source>
            <translation>De getinte uren: hier hoort iemand te zijn om te antwoorden. Ze beginnen bij elk bericht en eindigen bij het blok dat op tijd antwoordt, of bij de reactienorm van het kanaal; niet ’s nachts of buiten de openingstijden.</translation>
        </message>
        <message>
            <source>answer expected {hours}</source>
            <translation>antwoord verwacht {hours}</translation>
        </message>
        <message numerus="yes">
            <source>{hours}: somebody should be there to answer (%n placement(s))</source>
            <translation>
                <numerusform>{hours}: hier hoort iemand te zijn om te antwoorden (%n plaatsing)</numerusform>
                <numerusform>{hours}: hier hoort iemand te zijn om te antwoorden (%n plaatsingen)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApprovalRequest</name>
        <message>
            <source>Answer with “yes”, or say what should be different.</source>
            <translation>Antwoord met “akkoord”, of zeg wat er anders moet.</translation>
        </message>
        <message>
            <source>Hello {name},</source>
            <translation>Dag {name},</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Dag,</translation>
        </message>
        <message numerus="yes">
            <source>Would you say yes to the %n item(s) below, before {moment}?</source>
            <translation>
                <numerusform>Wilt u vóór {moment} akkoord geven op het bericht hieronder?</numerusform>
                <numerusform>Wilt u vóór {moment} akkoord geven op de %n berichten hieronder?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Would you say yes to the %n item(s) below?</source>
            <translation>
                <numerusform>Wilt u akkoord geven op het bericht hieronder?</numerusform>
                <numerusform>Wilt u akkoord geven op de %n berichten hieronder?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message>
            <source>Changed since somebody said yes to it ({moment}).</source>
            <translation>Gewijzigd sinds het akkoord ({moment}).</translation>
        </message>
        <message>
            <source>Changed since {name} said yes to it ({moment}).</source>
            <translation>Gewijzigd sinds het akkoord van {name} ({moment}).</translation>
        </message>
    </context>
    <context>
        <name>AskForYes</name>
        <message numerus="yes">
            <source>About %n item(s).</source>
            <translation>
                <numerusform>Over %n item.</numerusform>
                <numerusform>Over %n items.</numerusform>
            </translation>
        </message>
        <message>
            <source>About “{title}”.</source>
            <translation>Over “{title}”.</translation>
        </message>
        <message>
            <source>Ask for a yes</source>
            <translation>Akkoord vragen</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Asked; the message lies on the clipboard, to be pasted where you send it.</source>
            <translation>Gevraagd; het bericht staat op het klembord en kunt u plakken waar u het verstuurt.</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Vóór wanneer</translation>
        </message>
        <message>
            <source>Copy message and ask</source>
            <translation>Bericht kopiëren en vragen</translation>
        </message>
        <message>
            <source>Message to send</source>
            <translation>Bericht om te versturen</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Niemand in het bijzonder</translation>
        </message>
        <message>
            <source>Noted that it was asked.</source>
            <translation>Genoteerd dat het gevraagd is.</translation>
        </message>
        <message>
            <source>Only note that it was asked</source>
            <translation>Alleen noteren dat het gevraagd is</translation>
        </message>
        <message>
            <source>What is published or cancelled needs no yes any more.</source>
            <translation>Wat geplaatst of geannuleerd is, heeft geen akkoord meer nodig.</translation>
        </message>
        <message>
            <source>Who must say yes</source>
            <translation>Wie moet akkoord geven</translation>
        </message>
    </context>
    <context>
        <name>AskReview</name>
        <message numerus="yes">
            <source>%n post(s) will be asked about: what is still to go out and is no idea.</source>
            <translation>
                <numerusform>%n bericht wordt voorgelegd: wat nog naar buiten moet en geen idee is.</numerusform>
                <numerusform>%n berichten worden voorgelegd: wat nog naar buiten moet en geen idee is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer by (if you like)</source>
            <translation>Graag antwoord uiterlijk (mag leeg)</translation>
        </message>
        <message>
            <source>Ask for a review</source>
            <translation>Laten meelezen</translation>
        </message>
        <message>
            <source>Language of the page</source>
            <translation>Taal van de pagina</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Make the page…</source>
            <translation>Pagina maken…</translation>
        </message>
        <message>
            <source>No post of these days is still to go out, so there is nothing to read.</source>
            <translation>Van deze dagen moet geen bericht meer naar buiten, dus er valt niets te lezen.</translation>
        </message>
        <message>
            <source>One page on which somebody without CompassDesk agrees to each post or remarks on it. It works in any browser, on a telephone and on paper.</source>
            <translation>Eén pagina waarop iemand zonder CompassDesk per bericht akkoord geeft of iets opmerkt. Ze werkt in elke browser, op een telefoon en op papier.</translation>
        </message>
        <message>
            <source>Pages for a browser (*.html)</source>
            <translation>Pagina’s voor een browser (*.html)</translation>
        </message>
        <message>
            <source>Say who speaks in each post</source>
            <translation>Bij elk bericht zeggen wie er spreekt</translation>
        </message>
        <message>
            <source>The page to send</source>
            <translation>De pagina om te sturen</translation>
        </message>
        <message>
            <source>There is no program here that shows {path}.</source>
            <translation>Er is hier geen programma dat {path} laat zien.</translation>
        </message>
        <message>
            <source>Who agrees approves: the post becomes approved</source>
            <translation>Een akkoord telt: het bericht wordt goedgekeurd</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Wie het vraagt</translation>
        </message>
        <message>
            <source>{name} is of no use: its client was closed too soon. Make it once more.</source>
            <translation>{name} is niet bruikbaar: de klant werd te vroeg gesloten. Maak de pagina opnieuw.</translation>
        </message>
        <message>
            <source>✓ {name} is there. Send it as an attachment. The file or the mail that comes back goes in by “Take in an answer…” in the File menu.</source>
            <translation>✓ {name} is er. Stuur het mee als bijlage. Het bestand of de mail die terugkomt, neemt u op met “Antwoord opnemen…” in het menu Bestand.</translation>
        </message>
    </context>
    <context>
        <name>AskedCard</name>
        <message>
            <source>Waits for a yes</source>
            <translation>Wacht op akkoord</translation>
        </message>
    </context>
    <context>
        <name>AskedList</name>
        <message>
            <source>Level {level} asks of each block</source>
            <translation>Niveau {level} vraagt van elk blok</translation>
        </message>
        <message>
            <source>Listening tools</source>
            <translation>Luistertools</translation>
        </message>
        <message>
            <source>Name tools and competitors…</source>
            <translation>Tools en concurrenten noemen…</translation>
        </message>
        <message>
            <source>None is named yet: say in the settings by what you listen.</source>
            <translation>Er is nog niets genoemd: zeg in de instellingen waarmee u luistert.</translation>
        </message>
        <message>
            <source>Say what {tool} costs</source>
            <translation>Kosten van {tool} noemen</translation>
        </message>
        <message>
            <source>What {tool} costs</source>
            <translation>Wat {tool} kost</translation>
        </message>
        <message>
            <source>{point}: not answered</source>
            <translation>{point}: niet beantwoord</translation>
        </message>
    </context>
    <context>
        <name>AskedRow</name>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>goes out {when}</source>
            <translation>gaat uit {when}</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n more could not be attached.</source>
            <translation>
                <numerusform>En %n andere kon niet worden bijgevoegd.</numerusform>
                <numerusform>En %n andere konden niet worden bijgevoegd.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy was saved: {file}</source>
            <translation>Er is een kopie bewaard: {file}</translation>
        </message>
        <message>
            <source>A viewer needs a copy that anybody can read. Save one where you want it to be.</source>
            <translation>Een ander programma heeft een kopie nodig die iedereen kan lezen. Bewaar er een waar u die wilt hebben.</translation>
        </message>
        <message numerus="yes">
            <source>Attach %n file(s)</source>
            <translation>
                <numerusform>%n bestand bijvoegen</numerusform>
                <numerusform>%n bestanden bijvoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>Pasted image</source>
            <translation>Geplakt beeld</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Een kopie bewaren</translation>
        </message>
        <message>
            <source>Take out what is attached nowhere any more</source>
            <translation>Weghalen wat nergens meer is bijgevoegd</translation>
        </message>
        <message>
            <source>There is no program here that shows {name}.</source>
            <translation>Hier is geen programma dat {name} kan tonen.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentSaid</name>
        <message>
            <source>Alternative text</source>
            <translation>Alternatieve tekst</translation>
        </message>
        <message>
            <source>Alternative text of {name}</source>
            <translation>Alternatieve tekst van {name}</translation>
        </message>
        <message>
            <source>Crop…</source>
            <translation>Uitsnede…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie bewaren…</translation>
        </message>
        <message>
            <source>The part for {ratio}</source>
            <translation>De uitsnede voor {ratio}</translation>
        </message>
        <message>
            <source>The whole image</source>
            <translation>Het hele beeld</translation>
        </message>
        <message numerus="yes">
            <source>This is too long: at most %n character(s).</source>
            <translation>
                <numerusform>Dit is te lang: hoogstens %n teken.</numerusform>
                <numerusform>Dit is te lang: hoogstens %n tekens.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is to be seen, for whoever does not see it</source>
            <translation>Wat er te zien is, voor wie het niet ziet</translation>
        </message>
    </context>
    <context>
        <name>AttachmentStrip</name>
        <message>
            <source>Add an image…</source>
            <translation>Beeld bijvoegen…</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Bestanden bijvoegen</translation>
        </message>
        <message>
            <source>Attach images, a video or a PDF: choose, drop or paste (Ctrl+V)</source>
            <translation>Beeld, video of pdf bijvoegen: kiezen, neerzetten of plakken (Ctrl+V)</translation>
        </message>
        <message>
            <source>Change the order of attachments</source>
            <translation>Volgorde van bijlagen wijzigen</translation>
        </message>
        <message>
            <source>Earlier (Alt+Left)</source>
            <translation>Eerder (Alt+Links)</translation>
        </message>
        <message>
            <source>Images, videos and PDF</source>
            <translation>Beeld, video en pdf</translation>
        </message>
        <message>
            <source>Later (Alt+Right)</source>
            <translation>Later (Alt+Rechts)</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Weghalen (Delete)</translation>
        </message>
        <message>
            <source>Remove attachment: {name}</source>
            <translation>Bijlage weghalen: {name}</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschadigd</translation>
        </message>
        <message>
            <source>not in the file</source>
            <translation>niet in bestand</translation>
        </message>
        <message>
            <source>“{name}” is removed.</source>
            <translation>“{name}” is weggehaald.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagina</numerusform>
                <numerusform>%n pagina’s</numerusform>
            </translation>
        </message>
        <message>
            <source>Read on {day}: {source}</source>
            <translation>Nagelezen op {day}: {source}</translation>
        </message>
        <message>
            <source>alternative text is missing</source>
            <translation>de alternatieve tekst ontbreekt</translation>
        </message>
        <message>
            <source>does not take a file such as {name}</source>
            <translation>neemt een bestand als {name} niet aan</translation>
        </message>
        <message>
            <source>does not take images and videos in one post</source>
            <translation>neemt beeld en video niet samen in één bericht aan</translation>
        </message>
        <message numerus="yes">
            <source>moving, %n picture(s)</source>
            <translation>
                <numerusform>bewegend, %n beeld</numerusform>
                <numerusform>bewegend, %n beelden</numerusform>
            </translation>
        </message>
        <message>
            <source>takes a document by itself, without images or videos</source>
            <translation>neemt een document alleen op zichzelf aan, zonder beeld of video</translation>
        </message>
        <message>
            <source>takes no post without an image or a video</source>
            <translation>neemt geen bericht aan zonder beeld of video</translation>
        </message>
        <message>
            <source>the alternative text of {name} has {used} characters, it takes {limit}</source>
            <translation>de alternatieve tekst van {name} telt {used} tekens, het mogen er {limit} zijn</translation>
        </message>
        <message>
            <source>{channel}: {what}</source>
            <translation>{channel}: {what}</translation>
        </message>
        <message>
            <source>{name} has {used} million pixels, it takes {limit}</source>
            <translation>{name} heeft {used} miljoen pixels, het mogen er {limit} zijn</translation>
        </message>
        <message>
            <source>{name} has {used} pages, it takes {limit}</source>
            <translation>{name} heeft {used} pagina’s, het mogen er {limit} zijn</translation>
        </message>
        <message>
            <source>{name} has {used}, it takes {limit}</source>
            <translation>{name} is {used}, het mag {limit} zijn</translation>
        </message>
        <message>
            <source>{name} lasts {used}, it takes no less than {limit}</source>
            <translation>{name} duurt {used}, het moet minstens {limit} duren</translation>
        </message>
        <message>
            <source>{name} lasts {used}, it takes {limit}</source>
            <translation>{name} duurt {used}, het mag {limit} duren</translation>
        </message>
        <message>
            <source>{name} moves in {used} pictures, it takes {limit}</source>
            <translation>{name} beweegt in {used} beelden, het mogen er {limit} zijn</translation>
        </message>
        <message>
            <source>{name}, {place} of {of}</source>
            <translation>{name}, {place} van {of}</translation>
        </message>
        <message>
            <source>{used} documents, it takes {limit}</source>
            <translation>{used} documenten, er mag er {limit} bij</translation>
        </message>
        <message>
            <source>{used} images, it takes {limit}</source>
            <translation>{used} beelden, er mogen er {limit} bij</translation>
        </message>
        <message>
            <source>{used} videos, it takes {limit}</source>
            <translation>{used} video’s, er mogen er {limit} bij</translation>
        </message>
    </context>
    <context>
        <name>Awaited</name>
        <message>
            <source>a yes</source>
            <translation>akkoord</translation>
        </message>
        <message>
            <source>a yes before {moment}</source>
            <translation>akkoord vóór {moment}</translation>
        </message>
        <message>
            <source>ready before {moment}</source>
            <translation>klaar vóór {moment}</translation>
        </message>
        <message>
            <source>yes by {name}</source>
            <translation>akkoord van {name}</translation>
        </message>
        <message>
            <source>yes by {name} before {moment}</source>
            <translation>akkoord van {name} vóór {moment}</translation>
        </message>
    </context>
    <context>
        <name>Background</name>
        <message>
            <source>CompassDesk goes on reminding</source>
            <translation>CompassDesk blijft herinneren</translation>
        </message>
        <message>
            <source>Start it again to see its window. File › Quit ends it.</source>
            <translation>Start het opnieuw om het venster te zien. Met Bestand › Afsluiten eindigt het.</translation>
        </message>
    </context>
    <context>
        <name>BackupStrip</name>
        <message>
            <source>Backups go on.</source>
            <translation>Er worden weer reservekopieën gemaakt.</translation>
        </message>
        <message>
            <source>What was there before is the latest backup in the list</source>
            <translation>Wat er eerst was, is de laatste reservekopie in de lijst</translation>
        </message>
        <message>
            <source>Yes, this is right</source>
            <translation>Ja, dit klopt</translation>
        </message>
        <message>
            <source>You went back. Backups pause until you say that this is right.</source>
            <translation>U bent teruggegaan. Reservekopieën wachten tot u zegt dat het zo klopt.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n reservekopie</numerusform>
                <numerusform>%n reservekopieën</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n gewijzigd</numerusform>
                <numerusform>%n gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n weg</numerusform>
                <numerusform>%n weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) brought back</source>
            <translation>
                <numerusform>%n item teruggehaald</numerusform>
                <numerusform>%n items teruggehaald</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) changed back</source>
            <translation>
                <numerusform>%n item teruggezet</numerusform>
                <numerusform>%n items teruggezet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nieuw</numerusform>
                <numerusform>%n nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n newer item(s) removed</source>
            <translation>
                <numerusform>%n nieuwer item verwijderd</numerusform>
                <numerusform>%n nieuwere items verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) removed to stay within the size limit.</source>
            <translation>
                <numerusform>%n oudere reservekopie verwijderd om binnen de toegestane ruimte te blijven.</numerusform>
                <numerusform>%n oudere reservekopieën verwijderd om binnen de toegestane ruimte te blijven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other list(s) changed back</source>
            <translation>
                <numerusform>%n andere lijst teruggezet</numerusform>
                <numerusform>%n andere lijsten teruggezet</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups of {path} go on.</source>
            <translation>Reservekopieën van {path} gaan weer door.</translation>
        </message>
        <message>
            <source>Backups of {path} pause until you say that it is right: “compassdesk restore --content {path}”.</source>
            <translation>Reservekopieën van {path} pauzeren tot u zegt dat het zo goed is: “compassdesk restore --content {path}”.</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Teruggaan naar een reservekopie</translation>
        </message>
        <message>
            <source>Last backup {when}</source>
            <translation>Laatste reservekopie {when}</translation>
        </message>
        <message>
            <source>Nothing differs from now.</source>
            <translation>Er is geen verschil met nu.</translation>
        </message>
        <message>
            <source>Of {path}, another copy of this client, each with its path:</source>
            <translation>Van {path}, een andere kopie van deze klant, elk met het pad:</translation>
        </message>
        <message>
            <source>The backups in {folder} cannot be reached: that folder is not there now.</source>
            <translation>De reservekopieën in {folder} zijn niet bereikbaar: die map is er nu niet.</translation>
        </message>
        <message>
            <source>another text</source>
            <translation>andere tekst</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message numerus="yes">
            <source>before an import of %n row(s)</source>
            <translation>
                <numerusform>vóór een import van %n rij</numerusform>
                <numerusform>vóór een import van %n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>vóór het teruggaan</translation>
        </message>
        <message>
            <source>before mending the file</source>
            <translation>vóór herstel van het bestand</translation>
        </message>
        <message>
            <source>before updating the file</source>
            <translation>vóór het bijwerken van het bestand</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>met de hand</translation>
        </message>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>no backups yet</source>
            <translation>nog geen reservekopieën</translation>
        </message>
        <message>
            <source>not planned yet</source>
            <translation>nog niet gepland</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>er verandert niets</translation>
        </message>
        <message>
            <source>of {file}</source>
            <translation>van {file}</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>andere velden</translation>
        </message>
        <message>
            <source>the client’s own settings changed</source>
            <translation>de instellingen van de klant zelf zijn gewijzigd</translation>
        </message>
        <message>
            <source>the last of {when}</source>
            <translation>de laatste van {when}</translation>
        </message>
        <message>
            <source>went back: {what}. What was there before is kept in:</source>
            <translation>teruggegaan: {what}. Wat er eerst was, is bewaard in:</translation>
        </message>
        <message>
            <source>what other programs keep in the plan changed</source>
            <translation>wat andere programma’s in het plan bewaren is gewijzigd</translation>
        </message>
        <message>
            <source>{used} of {limit} used</source>
            <translation>{used} van {limit} gebruikt</translation>
        </message>
        <message>
            <source>⚠ No backup could be made</source>
            <translation>⚠ Er kon geen reservekopie worden gemaakt</translation>
        </message>
    </context>
    <context>
        <name>Becomes</name>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>It is removed; undo brings it back.</source>
            <translation>Gaat weg; ongedaan maken brengt het terug.</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>zonder datum</translation>
        </message>
        <message>
            <source>still to choose: {fields}</source>
            <translation>nog kiezen: {fields}</translation>
        </message>
    </context>
    <context>
        <name>BeforeMerge</name>
        <message>
            <source>Both copies know the same.</source>
            <translation>Beide kopieën weten hetzelfde.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Ander bestand kiezen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Even kijken…</translation>
        </message>
        <message>
            <source>Nothing is changed by looking.</source>
            <translation>Van kijken verandert er niets.</translation>
        </message>
        <message>
            <source>Passphrase of this file</source>
            <translation>Wachtwoordzin van dit bestand</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>‘{name}’ lezen…</translation>
        </message>
        <message>
            <source>Unlock and look</source>
            <translation>Ontgrendelen en bekijken</translation>
        </message>
        <message>
            <source>“{name}” cannot be merged.</source>
            <translation>‘{name}’ kan niet worden samengevoegd.</translation>
        </message>
        <message>
            <source>“{name}” is protected with a passphrase.</source>
            <translation>‘{name}’ is beveiligd met een wachtwoordzin.</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>Or press N for a new item, double-click a day, or drag an idea onto it.</source>
            <translation>Of druk op N voor een nieuw item, dubbelklik op een dag of sleep er een idee heen.</translation>
        </message>
        <message>
            <source>What is settled</source>
            <translation>Wat al vaststaat</translation>
        </message>
    </context>
    <context>
        <name>BehindList</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the list</source>
            <translation>De lijst sluiten</translation>
        </message>
        <message>
            <source>No items.</source>
            <translation>Geen items.</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Blocks</source>
            <translation>Blokken</translation>
        </message>
        <message>
            <source>Conversation blocks</source>
            <translation>Gespreksblokken</translation>
        </message>
    </context>
    <context>
        <name>BroughtIn</name>
        <message numerus="yes">
            <source>%n image(s) in Ideas, by name</source>
            <translation>
                <numerusform>%n afbeelding in Ideeën, op naam</numerusform>
                <numerusform>%n afbeeldingen in Ideeën, op naam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n idea(s) from images</source>
            <translation>
                <numerusform>%n idee uit een afbeelding toevoegen</numerusform>
                <numerusform>%n ideeën uit afbeeldingen toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>An idea of that name is here already.</source>
            <translation>Er is al een idee met die naam.</translation>
        </message>
    </context>
    <context>
        <name>BudgetWords</name>
        <message>
            <source>Of the budget</source>
            <translation>Van het budget</translation>
        </message>
        <message>
            <source>There is a budget of € 0; items cost {paid}.</source>
            <translation>Er is een budget van € 0; items kosten {paid}.</translation>
        </message>
        <message>
            <source>{paid} of about {part}, the part of the year’s budget of {whole} for these days: {share}.</source>
            <translation>{paid} van ongeveer {part}, het deel van het jaarbudget van {whole} voor deze dagen: {share}.</translation>
        </message>
        <message>
            <source>{paid} of the campaign’s budget of {whole}: {share}.</source>
            <translation>{paid} van het campagnebudget van {whole}: {share}.</translation>
        </message>
    </context>
    <context>
        <name>BulkEditor</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Toevoegen…</translation>
        </message>
        <message>
            <source>Also on</source>
            <translation>Ook op</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Toepassen</translation>
        </message>
        <message numerus="yes">
            <source>Change %n item(s)</source>
            <translation>
                <numerusform>%n item wijzigen</numerusform>
                <numerusform>%n items wijzigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the selection (Esc)</source>
            <translation>De selectie opheffen (Esc)</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n item(s)</source>
            <translation>
                <numerusform>%n item verwijderen</numerusform>
                <numerusform>%n items verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>Extra labels</source>
            <translation>Extra labels</translation>
        </message>
        <message>
            <source>Negative numbers go back in time.</source>
            <translation>Een negatief getal gaat terug in de tijd.</translation>
        </message>
        <message>
            <source>No longer on</source>
            <translation>Niet meer op</translation>
        </message>
        <message>
            <source>Nothing was changed. Something has to be mended first in: {titles}.</source>
            <translation>Er is niets gewijzigd. Eerst moet er iets hersteld worden in: {titles}.</translation>
        </message>
        <message>
            <source>Nothing was changed. These need a date first: {titles}.</source>
            <translation>Er is niets gewijzigd. Deze hebben eerst een datum nodig: {titles}.</translation>
        </message>
        <message>
            <source>Shift by days</source>
            <translation>Verschuiven met dagen</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>leave as it is</source>
            <translation>laten zoals het is</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
    </context>
    <context>
        <name>CalendarChange</name>
        <message numerus="yes">
            <source>%n item(s) out on a channel stay where they are. The other channels can have times of their own.</source>
            <translation>
                <numerusform>%n item dat op een kanaal al uit is, blijft staan. De andere kanalen kunnen een eigen tijd krijgen.</numerusform>
                <numerusform>%n items die op een kanaal al uit zijn, blijven staan. De andere kanalen kunnen een eigen tijd krijgen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past item(s) stay where they are.</source>
            <translation>
                <numerusform>%n item uit het verleden blijft staan.</numerusform>
                <numerusform>%n items uit het verleden blijven staan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published item(s) stay</source>
            <translation>
                <numerusform>%n geplaatst item blijft staan</numerusform>
                <numerusform>%n geplaatste items blijven staan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published item(s) stay where they are.</source>
            <translation>
                <numerusform>%n gepubliceerd item blijft staan.</numerusform>
                <numerusform>%n gepubliceerde items blijven staan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published item(s) stay where they are. Another status lets them move.</source>
            <translation>
                <numerusform>%n geplaatst item blijft staan waar het staat. Met een andere status kan het wel verhuizen.</numerusform>
                <numerusform>%n geplaatste items blijven staan waar ze staan. Met een andere status kunnen ze wel verhuizen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change length</source>
            <translation>Lengte wijzigen</translation>
        </message>
        <message>
            <source>Change the days of “{name}”</source>
            <translation>De dagen van “{name}” wijzigen</translation>
        </message>
        <message>
            <source>Change {name} for this client</source>
            <translation>{name} voor deze klant wijzigen</translation>
        </message>
        <message>
            <source>Ctrl leaves its items where they are</source>
            <translation>Ctrl laat de items staan</translation>
        </message>
        <message>
            <source>Do not show {name}</source>
            <translation>{name} niet tonen</translation>
        </message>
        <message numerus="yes">
            <source>Duplicate %n item(s)</source>
            <translation>
                <numerusform>%n item dupliceren</numerusform>
                <numerusform>%n items dupliceren</numerusform>
            </translation>
        </message>
        <message>
            <source>Duplicate here</source>
            <translation>Hier dupliceren</translation>
        </message>
        <message numerus="yes">
            <source>Move %n item(s)</source>
            <translation>
                <numerusform>%n item verplaatsen</numerusform>
                <numerusform>%n items verplaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to {name}</source>
            <translation>Verplaatsen naar {name}</translation>
        </message>
        <message>
            <source>Move to {when}</source>
            <translation>Zet op {when}</translation>
        </message>
        <message>
            <source>Move “{name}”</source>
            <translation>“{name}” verplaatsen</translation>
        </message>
        <message>
            <source>Not scheduled</source>
            <translation>Niet gepland</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n item(s)</source>
            <translation>
                <numerusform>%n item plakken</numerusform>
                <numerusform>%n items plakken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n item(s) back in Ideas</source>
            <translation>
                <numerusform>%n item terugzetten in Ideeën</numerusform>
                <numerusform>%n items terugzetten in Ideeën</numerusform>
            </translation>
        </message>
        <message>
            <source>The client that this was about was closed meanwhile.</source>
            <translation>De klant waar dit over ging, is intussen gesloten.</translation>
        </message>
        <message>
            <source>The clocks skip {from} that night; it became {to}.</source>
            <translation>De klok slaat {from} die nacht over; het is {to} geworden.</translation>
        </message>
        <message>
            <source>What was published keeps its date</source>
            <translation>Wat gepubliceerd is houdt zijn datum</translation>
        </message>
        <message numerus="yes">
            <source>with %n item(s)</source>
            <translation>
                <numerusform>met %n item</numerusform>
                <numerusform>met %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is no longer shown.</source>
            <translation>{name} is niet meer te zien.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” was moved with %n item(s).</source>
            <translation>
                <numerusform>“{name}” is verplaatst, met %n item.</numerusform>
                <numerusform>“{name}” is verplaatst, met %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarCommand</name>
        <message numerus="yes">
            <source>%n item(s) copied</source>
            <translation>
                <numerusform>%n item gekopieerd</numerusform>
                <numerusform>%n items gekopieerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) cut: paste to move there</source>
            <translation>
                <numerusform>%n item geknipt: plak om het daarheen te verplaatsen</numerusform>
                <numerusform>%n items geknipt: plak om ze daarheen te verplaatsen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) deleted</source>
            <translation>
                <numerusform>%n item verwijderd</numerusform>
                <numerusform>%n items verwijderd</numerusform>
            </translation>
        </message>
        <message>
            <source>Add conversation block</source>
            <translation>Gespreksblok toevoegen</translation>
        </message>
        <message>
            <source>Add idea</source>
            <translation>Idee toevoegen</translation>
        </message>
        <message>
            <source>Add post</source>
            <translation>Bericht toevoegen</translation>
        </message>
        <message>
            <source>Change status</source>
            <translation>Status wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n conversation block(s) as kept</source>
            <translation>
                <numerusform>%n gespreksblok bevestigen als doorgegaan</numerusform>
                <numerusform>%n gespreksblokken bevestigen als doorgegaan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n item(s)</source>
            <translation>
                <numerusform>%n item verwijderen</numerusform>
                <numerusform>%n items verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>New conversation block</source>
            <translation>Nieuw gespreksblok</translation>
        </message>
        <message>
            <source>New idea</source>
            <translation>Nieuw idee</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>Nieuw bericht</translation>
        </message>
        <message>
            <source>Select a conversation block that is over to confirm that it was kept.</source>
            <translation>Selecteer een gespreksblok dat voorbij is om te bevestigen dat het is doorgegaan.</translation>
        </message>
    </context>
    <context>
        <name>CalendarMenu</name>
        <message>
            <source>Ask for a yes…</source>
            <translation>Akkoord vragen…</translation>
        </message>
        <message>
            <source>Back to Ideas</source>
            <translation>Terug naar Ideeën</translation>
        </message>
        <message>
            <source>Change “{name}” for this client…</source>
            <translation>“{name}” voor deze klant wijzigen…</translation>
        </message>
        <message>
            <source>Confirm as kept</source>
            <translation>Bevestigen als doorgegaan</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy this week…</source>
            <translation>Deze week kopiëren…</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Knippen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete the whole series</source>
            <translation>Hele reeks verwijderen</translation>
        </message>
        <message>
            <source>Do not show “{name}”</source>
            <translation>“{name}” niet tonen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Earlier texts…</source>
            <translation>Eerdere teksten…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Edit “{name}”…</source>
            <translation>“{name}” bewerken…</translation>
        </message>
        <message>
            <source>End the series here</source>
            <translation>Reeks hier beëindigen</translation>
        </message>
        <message>
            <source>Keep as evergreen…</source>
            <translation>Als evergreen bewaren…</translation>
        </message>
        <message>
            <source>Make a small win of it</source>
            <translation>Er een kleine winst van maken</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Verplaatsen naar…</translation>
        </message>
        <message>
            <source>Move “{name}” to…</source>
            <translation>“{name}” verplaatsen naar…</translation>
        </message>
        <message>
            <source>New block: listen</source>
            <translation>Nieuw blok: luisteren</translation>
        </message>
        <message>
            <source>New block: respond</source>
            <translation>Nieuw blok: reageren</translation>
        </message>
        <message>
            <source>New note at this day…</source>
            <translation>Nieuwe notitie bij deze dag…</translation>
        </message>
        <message>
            <source>New post: activate</source>
            <translation>Nieuw bericht: activeren</translation>
        </message>
        <message>
            <source>New post: send</source>
            <translation>Nieuw bericht: zenden</translation>
        </message>
        <message>
            <source>Note: {text}…</source>
            <translation>Notitie: {text}…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>Plan from a template…</source>
            <translation>Plannen vanuit een sjabloon…</translation>
        </message>
        <message>
            <source>Plan on another day…</source>
            <translation>Plannen op een andere dag…</translation>
        </message>
        <message>
            <source>Plan on {day}</source>
            <translation>Plannen op {day}</translation>
        </message>
        <message>
            <source>Plan something for “{name}”…</source>
            <translation>Iets plannen voor “{name}”…</translation>
        </message>
        <message>
            <source>Plan “{name}” from a template…</source>
            <translation>“{name}” plannen vanuit een sjabloon…</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Plaatsen…</translation>
        </message>
        <message>
            <source>Release from hold</source>
            <translation>Vrijgeven</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>Herhalen…</translation>
        </message>
        <message>
            <source>Said no…</source>
            <translation>Niet akkoord…</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>Akkoord gegeven</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Opslaan als sjabloon…</translation>
        </message>
        <message>
            <source>Save “{name}” as template…</source>
            <translation>“{name}” opslaan als sjabloon…</translation>
        </message>
        <message>
            <source>Select the whole series</source>
            <translation>Hele reeks selecteren</translation>
        </message>
        <message>
            <source>Show this week by the hour</source>
            <translation>Deze week per uur tonen</translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>Nu starten</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more item(s)</source>
            <translation>
                <numerusform>nog %n item</numerusform>
                <numerusform>nog %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty weekly place: {words}</source>
            <translation>Lege weekplek: {words}</translation>
        </message>
    </context>
    <context>
        <name>CellGrid</name>
        <message>
            <source>Legend: {looks}</source>
            <translation>Legenda: {looks}</translation>
        </message>
    </context>
    <context>
        <name>CheckReport</name>
        <message numerus="yes">
            <source>%n more late</source>
            <translation>
                <numerusform>nog %n laat</numerusform>
                <numerusform>nog %n laat</numerusform>
            </translation>
        </message>
        <message>
            <source>No findings.</source>
            <translation>Geen bevindingen.</translation>
        </message>
        <message>
            <source>Not enough data for {checks}</source>
            <translation>Te weinig gegevens voor {checks}</translation>
        </message>
        <message numerus="yes">
            <source>One-way share {share}: {ow} of {n} items, {m_ow} of {m} minutes, over %n week(s); limits {warn} and {serious}</source>
            <translation>
                <numerusform>Zendaandeel {share}: {ow} van {n} items, {m_ow} van {m} minuten, over %n week; grenzen {warn} en {serious}</numerusform>
                <numerusform>Zendaandeel {share}: {ow} van {n} items, {m_ow} van {m} minuten, over %n weken; grenzen {warn} en {serious}</numerusform>
            </translation>
        </message>
        <message>
            <source>One-way share: nothing to count</source>
            <translation>Zendaandeel: niets te tellen</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Reply cover: {covered} of {required}</source>
            <translation>Antwoorddekking: {covered} van {required}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>balance {balance}, shared by {voices}</source>
            <translation>evenwicht {balance}, gedeeld door {voices}</translation>
        </message>
        <message>
            <source>client</source>
            <translation>klant</translation>
        </message>
        <message>
            <source>cover</source>
            <translation>dekking</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>bevindingen</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>niet meegeteld</translation>
        </message>
        <message>
            <source>next gap</source>
            <translation>volgende stilte</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>zonder datum</translation>
        </message>
        <message>
            <source>one-way</source>
            <translation>zendaandeel</translation>
        </message>
        <message>
            <source>shared by</source>
            <translation>gedeeld door</translation>
        </message>
        <message>
            <source>snoozed: {check} {title}</source>
            <translation>rust: {check} {title}</translation>
        </message>
        <message>
            <source>week</source>
            <translation>week</translation>
        </message>
        <message>
            <source>with it: {severity} {check}: {message}</source>
            <translation>daarbij: {severity} {check}: {message}</translation>
        </message>
        <message>
            <source>{channel} {days} d from {day}</source>
            <translation>{channel} {days} d vanaf {day}</translation>
        </message>
        <message>
            <source>{client}: week {week} ({days}), as of {now}</source>
            <translation>{client}: week {week} ({days}), stand van {now}</translation>
        </message>
        <message>
            <source>{petal} {items} ({minutes} min)</source>
            <translation>{petal} {items} ({minutes} min)</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Add a step</source>
            <translation>Stap toevoegen</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Gedaan: {step}</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Untitled</source>
            <translation>Zonder titel</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>all channels</source>
            <translation>alle kanalen</translation>
        </message>
        <message>
            <source>one of a series</source>
            <translation>uit een reeks</translation>
        </message>
        <message>
            <source>out on some channels only</source>
            <translation>nog niet op alle kanalen geplaatst</translation>
        </message>
        <message>
            <source>petal not confirmed</source>
            <translation>blad niet bevestigd</translation>
        </message>
        <message>
            <source>with attachments</source>
            <translation>met bijlagen</translation>
        </message>
    </context>
    <context>
        <name>ClientCard</name>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>More for {client}</source>
            <translation>Meer voor {client}</translation>
        </message>
    </context>
    <context>
        <name>ClientFiles</name>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>CompassDesk client files</source>
            <translation>CompassDesk-klantbestanden</translation>
        </message>
        <message>
            <source>Examine and mend</source>
            <translation>Onderzoeken en herstellen</translation>
        </message>
        <message>
            <source>It was closed elsewhere: from now on you can change it here.</source>
            <translation>Het is elders gesloten: vanaf nu kunt u het hier wijzigen.</translation>
        </message>
        <message>
            <source>Open client file</source>
            <translation>Klantbestand openen</translation>
        </message>
        <message>
            <source>Plan a first week…</source>
            <translation>Een eerste week plannen…</translation>
        </message>
        <message>
            <source>Sample client</source>
            <translation>Voorbeeldklant</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>What was done before the file was examined cannot be undone any more.</source>
            <translation>Wat vóór het onderzoek is gedaan, kan niet meer ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>You can look at it here meanwhile, but not change it.</source>
            <translation>U kunt het hier intussen bekijken, maar niet wijzigen.</translation>
        </message>
        <message>
            <source>{client} is there.</source>
            <translation>{client} staat klaar.</translation>
        </message>
        <message>
            <source>“{client}” is no longer in the list. Its file is still there.</source>
            <translation>“{client}” staat niet meer in de lijst. Het bestand is er nog.</translation>
        </message>
    </context>
    <context>
        <name>Clients</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n klant</numerusform>
                <numerusform>%n klanten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) ask(s) for attention.</source>
            <translation>
                <numerusform>%n klant vraagt aandacht.</numerusform>
                <numerusform>%n klanten vragen aandacht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s), {severity}</source>
            <translation>
                <numerusform>%n bevinding, {severity}</numerusform>
                <numerusform>%n bevindingen, {severity}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) less than in the week before</source>
            <translation>
                <numerusform>%n punt minder dan in de week ervoor</numerusform>
                <numerusform>%n punten minder dan in de week ervoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) more than in the week before</source>
            <translation>
                <numerusform>%n punt meer dan in de week ervoor</numerusform>
                <numerusform>%n punten meer dan in de week ervoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n waarschuwing</numerusform>
                <numerusform>%n waarschuwingen</numerusform>
            </translation>
        </message>
        <message>
            <source>A report of the month of each client, into one folder</source>
            <translation>Van elke klant het rapport van de maand, in één map</translation>
        </message>
        <message>
            <source>Add a client file…</source>
            <translation>Klantbestand toevoegen…</translation>
        </message>
        <message>
            <source>As in the week before</source>
            <translation>Net als in de week ervoor</translation>
        </message>
        <message>
            <source>Attention first</source>
            <translation>Aandacht eerst</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Op naam</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Kaarten</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klanten</translation>
        </message>
        <message>
            <source>Close client</source>
            <translation>Klant sluiten</translation>
        </message>
        <message>
            <source>Every client file you open appears here, with how its week stands.</source>
            <translation>Elk klantbestand dat u opent komt hier te staan, met hoe de week ervoor staat.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>Least answered first</source>
            <translation>Minst beantwoord eerst</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Niet meegeteld</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>Most sending first</source>
            <translation>Meest zendend eerst</translation>
        </message>
        <message>
            <source>New client…</source>
            <translation>Nieuwe klant…</translation>
        </message>
        <message>
            <source>Next gap</source>
            <translation>Volgende stilte</translation>
        </message>
        <message>
            <source>Next silence first</source>
            <translation>Eerste stilte eerst</translation>
        </message>
        <message>
            <source>No client asks for attention.</source>
            <translation>Geen klant vraagt aandacht.</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Nog geen klanten</translation>
        </message>
        <message>
            <source>Nobody listens or answers there from {first} to {last}.</source>
            <translation>Van {first} tot {last} luistert of reageert daar niemand.</translation>
        </message>
        <message>
            <source>One-way share</source>
            <translation>Zendaandeel</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Order of the cards</source>
            <translation>Volgorde van de kaarten</translation>
        </message>
        <message>
            <source>Reading the client files</source>
            <translation>Klantbestanden lezen</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Uit de lijst verwijderen</translation>
        </message>
        <message>
            <source>Reply cover</source>
            <translation>Antwoorddekking</translation>
        </message>
        <message>
            <source>Reports…</source>
            <translation>Rapporten…</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>Gedeeld door</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Tonen als</translation>
        </message>
        <message>
            <source>The file itself stays where it is.</source>
            <translation>Het bestand zelf blijft staan.</translation>
        </message>
        <message>
            <source>The mark on the bar is the client’s own limit.</source>
            <translation>Het streepje op de balk is de grens van deze klant.</translation>
        </message>
        <message>
            <source>The week before it was {share}.</source>
            <translation>De week ervoor was het {share}.</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Ontgrendelen…</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Week later</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Week ervoor</translation>
        </message>
        <message>
            <source>Week {week}, {days}</source>
            <translation>Week {week}, {days}</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>niet te lezen</translation>
        </message>
        <message>
            <source>limit {limit}</source>
            <translation>grens {limit}</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>vergrendeld</translation>
        </message>
        <message>
            <source>no silence ahead</source>
            <translation>geen stilte</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>niets gepland</translation>
        </message>
        <message>
            <source>too little to judge</source>
            <translation>te weinig om te oordelen</translation>
        </message>
        <message>
            <source>{channel} silent from {day}</source>
            <translation>{channel} stil vanaf {day}</translation>
        </message>
        <message>
            <source>{covered} of {required}</source>
            <translation>{covered} van {required}</translation>
        </message>
        <message>
            <source>{covered} of {required} answered</source>
            <translation>{covered} van {required} beantwoord</translation>
        </message>
        <message>
            <source>{path} is protected. Open it to give its passphrase.</source>
            <translation>{path} is beveiligd. Open het om de wachtzin te geven.</translation>
        </message>
        <message>
            <source>{share} sends</source>
            <translation>{share} zendt</translation>
        </message>
        <message numerus="yes">
            <source>{share} sends, over %n weeks</source>
            <translation>
                <numerusform>{share} zendt, over %n week</numerusform>
                <numerusform>{share} zendt, over %n weken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClockIcon</name>
        <message>
            <source>Open CompassDesk</source>
            <translation>CompassDesk openen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
    </context>
    <context>
        <name>CloseLine</name>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message>
            <source>Show both</source>
            <translation>Toon beide</translation>
        </message>
    </context>
    <context>
        <name>ClosePosts</name>
        <message numerus="yes">
            <source>%n post(s) with a text that is there within three days.</source>
            <translation>
                <numerusform>%n bericht met een tekst die er binnen drie dagen ook staat.</numerusform>
                <numerusform>%n berichten met een tekst die er binnen drie dagen ook staat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) within an hour of another on the same channel.</source>
            <translation>
                <numerusform>%n bericht binnen een uur van een ander op hetzelfde kanaal.</numerusform>
                <numerusform>%n berichten binnen een uur van een ander op hetzelfde kanaal.</numerusform>
            </translation>
        </message>
        <message>
            <source>The same text goes out on {channels} {day}: “{title}”.</source>
            <translation>Dezelfde tekst staat {day} op {channels}: “{title}”.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out on {channels} %n minute(s) earlier.</source>
            <translation>
                <numerusform>“{title}” staat %n minuut eerder op {channels}.</numerusform>
                <numerusform>“{title}” staat %n minuten eerder op {channels}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out on {channels} %n minute(s) later.</source>
            <translation>
                <numerusform>“{title}” staat %n minuut later op {channels}.</numerusform>
                <numerusform>“{title}” staat %n minuten later op {channels}.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” goes out on {channels} at the same moment.</source>
            <translation>“{title}” staat op hetzelfde moment op {channels}.</translation>
        </message>
    </context>
    <context>
        <name>CodesButton</name>
        <message>
            <source>Add campaign codes to the link on {channels}</source>
            <translation>Campagnecodes aan de link toevoegen op {channels}</translation>
        </message>
        <message>
            <source>Campaign codes on {channels}</source>
            <translation>Campagnecodes op {channels}</translation>
        </message>
    </context>
    <context>
        <name>CodesField</name>
        <message>
            <source>“{line}” is no code. Try: utm_source = {network}</source>
            <translation>“{line}” is geen code. Probeer: utm_source = {network}</translation>
        </message>
    </context>
    <context>
        <name>Collisions</name>
        <message>
            <source>A row</source>
            <translation>Een regel</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>En nog %n.</numerusform>
                <numerusform>En nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>This was changed elsewhere meanwhile; what you did now was taken.</source>
            <translation>Dit is intussen ergens anders gewijzigd; wat u nu deed, geldt.</translation>
        </message>
        <message>
            <source>“{field}” was changed meanwhile; what you did now was taken.</source>
            <translation>“{field}” is intussen gewijzigd; wat u nu deed, geldt.</translation>
        </message>
        <message>
            <source>“{name}” was changed meanwhile; it is deleted with that change.</source>
            <translation>“{name}” is intussen gewijzigd; het is met die wijziging verwijderd.</translation>
        </message>
        <message>
            <source>“{name}” was deleted meanwhile, so it stays away.</source>
            <translation>“{name}” is intussen verwijderd en blijft weg.</translation>
        </message>
    </context>
    <context>
        <name>ColourChoice</name>
        <message>
            <source>Colour by: {name}</source>
            <translation>Kleur per: {name}</translation>
        </message>
    </context>
    <context>
        <name>ColumnFrame</name>
        <message>
            <source>Make “{name}” narrow</source>
            <translation>“{name}” smal maken</translation>
        </message>
        <message>
            <source>New item in “{name}”</source>
            <translation>Nieuw item in “{name}”</translation>
        </message>
    </context>
    <context>
        <name>ColumnStrip</name>
        <message>
            <source>Open “{name}”</source>
            <translation>“{name}” openen</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %n item(s), narrow</source>
            <translation>
                <numerusform>{name}, %n item, smal</numerusform>
                <numerusform>{name}, %n items, smal</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComingCard</name>
        <message>
            <source>Coming up</source>
            <translation>Straks</translation>
        </message>
        <message>
            <source>No conversation block in the next two weeks.</source>
            <translation>Geen gespreksblok in de komende twee weken.</translation>
        </message>
    </context>
    <context>
        <name>ComingRow</name>
        <message>
            <source>▶ Start</source>
            <translation>▶ Start</translation>
        </message>
    </context>
    <context>
        <name>CompassPage</name>
        <message>
            <source>Can be read without the passphrase</source>
            <translation>Te lezen zonder de wachtzin</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Geteld in</translation>
        </message>
        <message>
            <source>Four weeks</source>
            <translation>Vier weken</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Afbeelding bewaren</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Bewaard: {name}</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>De week erna</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>De week ervoor</translation>
        </message>
        <message>
            <source>This client is protected, but the picture can be seen by anybody.</source>
            <translation>Deze klant is beveiligd, maar de afbeelding kan iedereen bekijken.</translation>
        </message>
        <message>
            <source>Twelve weeks</source>
            <translation>Twaalf weken</translation>
        </message>
        <message>
            <source>Ways to look at the plan</source>
            <translation>Manieren om naar het plan te kijken</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week {week}, {days}</source>
            <translation>Week {week}, {days}</translation>
        </message>
        <message>
            <source>Whole page as PNG…</source>
            <translation>Hele pagina als PNG…</translation>
        </message>
        <message>
            <source>{picture} as PNG…</source>
            <translation>{picture} als PNG…</translation>
        </message>
        <message>
            <source>{picture} as SVG…</source>
            <translation>{picture} als SVG…</translation>
        </message>
    </context>
    <context>
        <name>CompassTabs</name>
        <message>
            <source>Compass</source>
            <translation>Kompas</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Disciplines</source>
            <translation>Disciplines</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Luisteren</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Ritme</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Roos</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stadium</translation>
        </message>
    </context>
    <context>
        <name>ConfirmRow</name>
        <message numerus="yes">
            <source>All %n happened</source>
            <translation>
                <numerusform>%n ging door</numerusform>
                <numerusform>Alle %n gingen door</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n block(s) as kept</source>
            <translation>
                <numerusform>%n blok bevestigen als doorgegaan</numerusform>
                <numerusform>%n blokken bevestigen als doorgegaan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Did this happen? · %n</source>
            <translation>
                <numerusform>Ging dit door? · %n</numerusform>
                <numerusform>Ging dit door? · %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message numerus="yes">
            <source>Say that %n block(s) did not happen</source>
            <translation>
                <numerusform>Zeggen dat %n blok niet doorging</numerusform>
                <numerusform>Zeggen dat %n blokken niet doorgingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show blocks</source>
            <translation>Blokken tonen</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>ContentTab</name>
        <message>
            <source>Choose a row to see its items.</source>
            <translation>Kies een regel om de items te zien.</translation>
        </message>
    </context>
    <context>
        <name>ContentWords</name>
        <message numerus="yes">
            <source>%n item(s) do not say</source>
            <translation>
                <numerusform>%n item zegt het niet</numerusform>
                <numerusform>%n items zeggen het niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) invite to nothing</source>
            <translation>
                <numerusform>%n bericht nodigt nergens toe uit</numerusform>
                <numerusform>%n berichten nodigen nergens toe uit</numerusform>
            </translation>
        </message>
        <message>
            <source>Costs: {euros}.</source>
            <translation>Kosten: {euros}.</translation>
        </message>
        <message>
            <source>Does not say</source>
            <translation>Zegt het niet</translation>
        </message>
        <message>
            <source>Invites to nothing</source>
            <translation>Nodigt nergens toe uit</translation>
        </message>
        <message>
            <source>No item says yet what it is worth to who reads it.</source>
            <translation>Geen enkel item zegt nog wat de lezer eraan heeft.</translation>
        </message>
        <message>
            <source>Nothing only promotes: each item that says so is worth something to its reader.</source>
            <translation>Niets is alleen promotie: elk item dat het zegt, heeft de lezer iets te bieden.</translation>
        </message>
        <message>
            <source>Plan items first; each can say what it is worth, rests on and costs.</source>
            <translation>Plan eerst items; elk item kan zeggen wat het waard is, waar het op rust en wat het kost.</translation>
        </message>
        <message>
            <source>Promotion is {share} of what names its worth: more than a fifth, the rule of thumb.</source>
            <translation>Van de items die zeggen wat ze waard zijn is {share} promotie: meer dan een vijfde, de vuistregel.</translation>
        </message>
        <message>
            <source>Promotion is {share} of what names its worth: within a fifth, the rule of thumb.</source>
            <translation>Van de items die zeggen wat ze waard zijn is {share} promotie: niet meer dan een vijfde, de vuistregel.</translation>
        </message>
        <message>
            <source>The tick is at a fifth: a rule of thumb of the field for promotion, not a norm and no check.</source>
            <translation>Het streepje staat op een vijfde: een vuistregel uit het vak voor promotie, geen norm en geen controle.</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Wat het kost</translation>
        </message>
        <message>
            <source>What it invites to</source>
            <translation>Waartoe het uitnodigt</translation>
        </message>
        <message>
            <source>What it is worth</source>
            <translation>Wat het waard is</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>Waar het op rust</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} u</translation>
        </message>
        <message>
            <source>{petal} takes {share} of the planned minutes.</source>
            <translation>{petal} vraagt {share} van de geplande minuten.</translation>
        </message>
    </context>
    <context>
        <name>CopyWeek</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) copied to {days}</source>
            <translation>
                <numerusform>%n item gekopieerd naar {days}</numerusform>
                <numerusform>%n items gekopieerd naar {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) left out: {days} is off</source>
            <translation>
                <numerusform>%n item weggelaten: vrij op {days}</numerusform>
                <numerusform>%n items weggelaten: vrij op {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on a day off: {days}</source>
            <translation>
                <numerusform>%n item op een vrije dag: {days}</numerusform>
                <numerusform>%n items op een vrije dag: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to the next open day: {days} is off</source>
            <translation>
                <numerusform>%n item naar de volgende werkdag: vrij op {days}</numerusform>
                <numerusform>%n items naar de volgende werkdag: vrij op {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to {days}</source>
            <translation>
                <numerusform>%n item naar {days}</numerusform>
                <numerusform>%n items naar {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) while {people} is away</source>
            <translation>
                <numerusform>%n item terwijl {people} afwezig is</numerusform>
                <numerusform>%n items terwijl {people} afwezig is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a series is left out: it goes on by itself</source>
            <translation>
                <numerusform>%n uit een reeks blijft weg: die gaat vanzelf door</numerusform>
                <numerusform>%n uit een reeks blijven weg: die gaat vanzelf door</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold or cancelled is left out</source>
            <translation>
                <numerusform>%n in de wacht of geannuleerd blijft weg</numerusform>
                <numerusform>%n in de wacht of geannuleerd blijven weg</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message numerus="yes">
            <source>Copy %n item(s)</source>
            <translation>
                <numerusform>%n item kopiëren</numerusform>
                <numerusform>%n items kopiëren</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy all the same</source>
            <translation>Toch kopiëren</translation>
        </message>
        <message>
            <source>Copy week {number}</source>
            <translation>Week {number} kopiëren</translation>
        </message>
        <message>
            <source>How many weeks</source>
            <translation>Aantal weken</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>That week is over.</source>
            <translation>Die week is voorbij.</translation>
        </message>
        <message>
            <source>To the next open day</source>
            <translation>Naar de volgende werkdag</translation>
        </message>
        <message>
            <source>To the week of</source>
            <translation>Naar de week van</translation>
        </message>
        <message>
            <source>What lands on a day off</source>
            <translation>Wat op een vrije dag valt</translation>
        </message>
    </context>
    <context>
        <name>Crash</name>
        <message>
            <source>Copy report</source>
            <translation>Verslag kopiëren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verdergaan</translation>
        </message>
        <message>
            <source>It holds nothing from your plan.</source>
            <translation>Er staat niets uit uw plan in.</translation>
        </message>
        <message>
            <source>Report for the makers</source>
            <translation>Verslag voor de makers</translation>
        </message>
        <message>
            <source>Something went wrong in CompassDesk</source>
            <translation>Er ging iets mis in CompassDesk</translation>
        </message>
        <message>
            <source>That did not work: the same mistake of the app as before.</source>
            <translation>Dat lukte niet: dezelfde fout van de app als daarnet.</translation>
        </message>
        <message>
            <source>This is a mistake in the app, not yours. Your plan is already saved, up to the last step. You can go on; if things look odd, close the app and open it again.</source>
            <translation>Dit is een fout in de app, niet van u. Uw plan is al opgeslagen, tot en met de laatste stap. U kunt verdergaan; ziet iets er vreemd uit, sluit de app dan en open die opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>CropPicture</name>
        <message>
            <source>Arrows move the part (Shift: further), + and − make it larger and smaller.</source>
            <translation>Met de pijlen schuift u de uitsnede (met Shift: verder), met + en − maakt u die groter en kleiner.</translation>
        </message>
        <message>
            <source>Choose the part of {name}</source>
            <translation>Uitsnede van {name} kiezen</translation>
        </message>
        <message>
            <source>Choose the part that shows</source>
            <translation>Kies wat er te zien is</translation>
        </message>
        <message>
            <source>Part of {name}</source>
            <translation>Uitsnede van {name}</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Verhouding</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The middle again</source>
            <translation>Weer het midden</translation>
        </message>
        <message>
            <source>{ratio}: {width} of the width from {left}, {height} of the height from {top}</source>
            <translation>{ratio}: {width} van de breedte vanaf {left}, {height} van de hoogte vanaf {top}</translation>
        </message>
    </context>
    <context>
        <name>DayLists</name>
        <message>
            <source>Choose lists of days</source>
            <translation>Lijsten met dagen kiezen</translation>
        </message>
        <message>
            <source>England, Scotland, Northern Ireland: from a file</source>
            <translation>Engeland, Schotland, Noord-Ierland: uit een bestand</translation>
        </message>
        <message>
            <source>Lists of days of the year</source>
            <translation>Lijsten met dagen van het jaar</translation>
        </message>
        <message>
            <source>School holidays</source>
            <translation>Schoolvakanties</translation>
        </message>
        <message>
            <source>Schools may differ.</source>
            <translation>Scholen kunnen ervan afwijken.</translation>
        </message>
        <message>
            <source>Show these</source>
            <translation>Deze tonen</translation>
        </message>
        <message>
            <source>Shown in the calendar</source>
            <translation>Te zien in de kalender</translation>
        </message>
        <message>
            <source>Source: {source}, as of {day}.</source>
            <translation>Bron: {source}, stand van {day}.</translation>
        </message>
        <message>
            <source>{region}, until {day}</source>
            <translation>{region}, t/m {day}</translation>
        </message>
    </context>
    <context>
        <name>DayNote</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Council meeting at 20:00</source>
            <translation>Raadsvergadering om 20.00 uur</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>New note at a day</source>
            <translation>Nieuwe notitie bij een dag</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Note at a day</source>
            <translation>Notitie bij een dag</translation>
        </message>
        <message>
            <source>Only for a note over several days</source>
            <translation>Alleen voor een notitie over meer dagen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>De notitie verwijderen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>The note is removed.</source>
            <translation>De notitie is verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>DayPicker</name>
        <message>
            <source>Choose a day</source>
            <translation>Dag kiezen</translation>
        </message>
        <message>
            <source>Choose a day (Alt+↓)</source>
            <translation>Dag kiezen (Alt+↓)</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>Closes: {name}</source>
            <translation>Sluit: {name}</translation>
        </message>
    </context>
    <context>
        <name>DaysChart</name>
        <message>
            <source>Conversation blocks only on {list}.</source>
            <translation>Gespreksblokken alleen op {list}.</translation>
        </message>
        <message>
            <source>No conversation block this week.</source>
            <translation>Deze week geen gespreksblok.</translation>
        </message>
        <message>
            <source>Per day</source>
            <translation>Per dag</translation>
        </message>
    </context>
    <context>
        <name>DaysOff</name>
        <message numerus="yes">
            <source>%n item(s) on a day off: {days}</source>
            <translation>
                <numerusform>%n item op een vrije dag: {days}</numerusform>
                <numerusform>%n items op een vrije dag: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other day(s)</source>
            <translation>
                <numerusform>%n andere dag</numerusform>
                <numerusform>%n andere dagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DensityChoice</name>
        <message>
            <source>Density</source>
            <translation>Dichtheid</translation>
        </message>
        <message>
            <source>Density: {name}</source>
            <translation>Dichtheid: {name}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <source>%n step(s) came after “{step}”.</source>
            <translation>
                <numerusform>Na “{step}” kwam nog %n stap.</numerusform>
                <numerusform>Na “{step}” kwamen nog %n stappen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Opnieuw gedaan: {step}</translation>
        </message>
        <message>
            <source>Open that client</source>
            <translation>Die klant openen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message numerus="yes">
            <source>The filters hide %n item(s) you just made or changed.</source>
            <translation>
                <numerusform>De filters verbergen %n item dat u net maakte of wijzigde.</numerusform>
                <numerusform>De filters verbergen %n items die u net maakte of wijzigde.</numerusform>
            </translation>
        </message>
        <message>
            <source>The memory for undo is full: the oldest steps cannot be undone any more.</source>
            <translation>Het geheugen voor ongedaan maken is vol: de oudste stappen kunnen niet meer terug.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message numerus="yes">
            <source>Undo all %n</source>
            <translation>
                <numerusform>%n ongedaan maken</numerusform>
                <numerusform>Alle %n ongedaan maken</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>“{step}” cannot be undone any more: its memory was needed.</source>
            <translation>“{step}” kan niet meer ongedaan worden gemaakt: het geheugen ervan was nodig.</translation>
        </message>
        <message>
            <source>“{step}” cannot be undone any more: this client was closed after it.</source>
            <translation>“{step}” kan niet meer ongedaan worden gemaakt: deze klant is daarna gesloten.</translation>
        </message>
        <message>
            <source>“{step}” has been taken back already.</source>
            <translation>“{step}” is al teruggedraaid.</translation>
        </message>
        <message>
            <source>“{step}” was done in another client. That was closed since, so it cannot be undone any more.</source>
            <translation>“{step}” hoort bij een andere klant. Die is intussen gesloten, dus het kan niet meer ongedaan worden gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>DisciplineWords</name>
        <message numerus="yes">
            <source>%n discipline(s) carry the calendar</source>
            <translation>
                <numerusform>%n discipline draagt de kalender</numerusform>
                <numerusform>%n disciplines dragen de kalender</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the lowest row to give items a discipline, several at once.</source>
            <translation>Kies de onderste rij om items een discipline te geven, meerdere tegelijk.</translation>
        </message>
        <message>
            <source>Every discipline that speaks listens or answers as well.</source>
            <translation>Elke discipline die spreekt, luistert of antwoordt ook.</translation>
        </message>
        <message numerus="yes">
            <source>Give %n item(s) a discipline</source>
            <translation>
                <numerusform>%n item een discipline geven</numerusform>
                <numerusform>%n items een discipline geven</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the first {part} of {whole} items a discipline</source>
            <translation>De eerste {part} van {whole} items een discipline geven</translation>
        </message>
        <message>
            <source>Items of which nobody said yet where they come from.</source>
            <translation>Items waarvan nog niemand zei waar ze vandaan komen.</translation>
        </message>
        <message>
            <source>Joins in</source>
            <translation>Doet mee</translation>
        </message>
        <message>
            <source>More than 70% of four weeks is {name}: the other C’s hardly have their turn.</source>
            <translation>Meer dan 70 % van vier weken is {name}: de andere C’s komen nauwelijks aan bod.</translation>
        </message>
        <message>
            <source>No discipline has two items in four weeks yet.</source>
            <translation>Nog geen discipline heeft twee items in vier weken.</translation>
        </message>
        <message>
            <source>No item has one of the four C’s of Alan Moore yet: give them in the item’s editor.</source>
            <translation>Nog geen item heeft een van de vier C’s van Alan Moore: geef ze in de editor van het item.</translation>
        </message>
        <message>
            <source>No item says yet which discipline it comes from.</source>
            <translation>Geen enkel item zegt nog uit welke discipline het komt.</translation>
        </message>
        <message>
            <source>Plan items first; each can then say which discipline it comes from.</source>
            <translation>Plan eerst items; elk kan dan zeggen uit welke discipline het komt.</translation>
        </message>
        <message>
            <source>The four C’s of Alan Moore; an item may have none to four of them.</source>
            <translation>De vier C’s van Alan Moore; een item mag er nul tot vier hebben.</translation>
        </message>
        <message>
            <source>Without discipline</source>
            <translation>Zonder discipline</translation>
        </message>
        <message>
            <source>{carried}; in stage “{stage}” that is enough.</source>
            <translation>{carried}; in stadium “{stage}” is dat genoeg.</translation>
        </message>
        <message>
            <source>{carried}; in stage “{stage}” there can be {limit}.</source>
            <translation>{carried}; in stadium “{stage}” kunnen het er {limit} zijn.</translation>
        </message>
        <message>
            <source>{carried}; in stage “{stage}” {limit} is enough.</source>
            <translation>{carried}; in stadium “{stage}” is {limit} genoeg.</translation>
        </message>
        <message>
            <source>{names} do not listen yet.</source>
            <translation>{names} luisteren nog niet.</translation>
        </message>
        <message>
            <source>{names} does not listen yet.</source>
            <translation>{names} luistert nog niet.</translation>
        </message>
        <message>
            <source>{share} of the items are made by two or more disciplines ({part} of {whole}).</source>
            <translation>{share} van de items wordt door twee of meer disciplines gemaakt ({part} van {whole}).</translation>
        </message>
    </context>
    <context>
        <name>Disciplines</name>
        <message>
            <source>Disciplines</source>
            <translation>Disciplines</translation>
        </message>
        <message>
            <source>Four C’s</source>
            <translation>Vier C’s</translation>
        </message>
    </context>
    <context>
        <name>DisciplinesTab</name>
        <message>
            <source>Choose a cell or a C to see its items.</source>
            <translation>Kies een vakje of een C om de items te zien.</translation>
        </message>
        <message>
            <source>Disciplines by petals</source>
            <translation>Disciplines en bladen</translation>
        </message>
        <message>
            <source>Four C’s</source>
            <translation>Vier C’s</translation>
        </message>
        <message>
            <source>Made by two or more disciplines</source>
            <translation>Gemaakt door twee of meer disciplines</translation>
        </message>
        <message>
            <source>Others can be named in the item’s editor, beside its own discipline.</source>
            <translation>Wie meedoet, noemt u in de editor van het item, naast de eigen discipline.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Samen</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n attachment(s) are of another size than the file says: put right</source>
            <translation>
                <numerusform>%n bijlage is van een andere grootte dan in het bestand staat: rechtgezet</numerusform>
                <numerusform>%n bijlagen zijn van een andere grootte dan in het bestand staat: rechtgezet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) cannot be read whole: what was said of them is kept</source>
            <translation>
                <numerusform>%n bijlage is niet heel te lezen: wat erover gezegd is, blijft</numerusform>
                <numerusform>%n bijlagen zijn niet heel te lezen: wat erover gezegd is, blijft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) lay under the name of another: put back</source>
            <translation>
                <numerusform>%n bijlage lag onder de naam van een andere: teruggezet</numerusform>
                <numerusform>%n bijlagen lagen onder de naam van een andere: teruggezet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that no item has attached any more: taken out</source>
            <translation>
                <numerusform>%n bestand dat nergens meer is bijgevoegd: eruit gehaald</numerusform>
                <numerusform>%n bestanden die nergens meer zijn bijgevoegd: eruit gehaald</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) of what the checks said before make no sense: dropped</source>
            <translation>
                <numerusform>%n aantekening over eerdere uitkomsten van de controles klopt niet: weggelaten</numerusform>
                <numerusform>%n aantekeningen over eerdere uitkomsten van de controles kloppen niet: weggelaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) of who changed what when make no sense: dropped</source>
            <translation>
                <numerusform>%n aantekening over wie wat wanneer wijzigde klopt niet: weggelaten</numerusform>
                <numerusform>%n aantekeningen over wie wat wanneer wijzigde kloppen niet: weggelaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend the client file</source>
            <translation>Klantbestand herstellen</translation>
        </message>
        <message>
            <source>The client's own settings could not be read; look at its name and time zone</source>
            <translation>De eigen instellingen van de klant waren niet te lezen; kijk naar naam en tijdzone</translation>
        </message>
        <message>
            <source>What could not be kept was set aside in {path}; it can be read there without a passphrase</source>
            <translation>Wat niet kon blijven is apart gezet in {path}; het is daar zonder wachtzin te lezen</translation>
        </message>
        <message>
            <source>What could not be kept was set aside inside the file itself; a plan file exported from it shows it as “set-aside”</source>
            <translation>Wat niet kon blijven is apart gezet in het bestand zelf; een planbestand dat u eruit exporteert toont het als “set-aside”</translation>
        </message>
        <message>
            <source>an index is damaged ({what}): made anew</source>
            <translation>een index is beschadigd ({what}): opnieuw gemaakt</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>leeggemaakt</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>now {now}</source>
            <translation>nu {now}</translation>
        </message>
        <message>
            <source>part of the file is damaged ({what})</source>
            <translation>een deel van het bestand is beschadigd ({what})</translation>
        </message>
        <message>
            <source>taken off the calendar</source>
            <translation>van de kalender gehaald</translation>
        </message>
        <message>
            <source>the file says it is of version {stated}, but it is of {version}</source>
            <translation>het bestand zegt van versie {stated} te zijn, maar is van {version}</translation>
        </message>
        <message>
            <source>the index</source>
            <translation>de index</translation>
        </message>
        <message>
            <source>the row is set aside</source>
            <translation>de rij is apart gezet</translation>
        </message>
        <message>
            <source>the search index does not match the items: made anew</source>
            <translation>de zoekindex klopt niet met de items: opnieuw gemaakt</translation>
        </message>
        <message>
            <source>the table</source>
            <translation>de tabel</translation>
        </message>
        <message>
            <source>the trigger</source>
            <translation>de trigger</translation>
        </message>
        <message>
            <source>the view</source>
            <translation>de weergave</translation>
        </message>
        <message>
            <source>which copy of the client this file is makes no sense: it counts as a copy of its own from now on</source>
            <translation>in het bestand staat niet goed welke kopie van de klant het is: het telt vanaf nu als een eigen kopie</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{kind} {name} is missing: made anew where that loses nothing</source>
            <translation>{kind} {name} ontbreekt: opnieuw gemaakt waar dat niets kost</translation>
        </message>
        <message>
            <source>{kind} {name} was changed by another program</source>
            <translation>{kind} {name} is door een ander programma gewijzigd</translation>
        </message>
        <message>
            <source>{kind} {name} was put in by another program: taken out</source>
            <translation>{kind} {name} is er door een ander programma in gezet: eruit gehaald</translation>
        </message>
        <message>
            <source>{path}: healthy</source>
            <translation>{path}: gezond</translation>
        </message>
        <message>
            <source>{path}: made from what could be read</source>
            <translation>{path}: gemaakt van wat te lezen was</translation>
        </message>
        <message>
            <source>{path}: mended. A backup of it as it was lies at {backup}</source>
            <translation>{path}: hersteld. Een reservekopie van hoe het was staat in {backup}</translation>
        </message>
        <message>
            <source>{path}: not everything could be mended. A backup of it as it was lies at {backup}</source>
            <translation>{path}: niet alles kon hersteld worden. Een reservekopie van hoe het was staat in {backup}</translation>
        </message>
        <message>
            <source>{path}: the file can be used; for what is told here nothing can be done</source>
            <translation>{path}: het bestand is te gebruiken; aan wat hier staat is niets te doen</translation>
        </message>
        <message>
            <source>{path}: this can be mended; nothing was changed yet</source>
            <translation>{path}: dit is te herstellen; er is nog niets gewijzigd</translation>
        </message>
        <message>
            <source>{path}: this cannot be mended in place; nothing was changed. If it was moved after its program had stopped, put it back into its folder: what makes it whole may lie there. Else go back to a backup, or rescue what can be read: compassdesk doctor --rescue NEWFILE CLIENTFILE</source>
            <translation>{path}: dit is niet ter plekke te herstellen; er is niets gewijzigd. Is het verplaatst nadat het programma was gestopt, zet het dan terug in zijn map: daar ligt misschien wat het weer heel maakt. Ga anders terug naar een reservekopie, of red wat te lezen is: compassdesk doctor --rescue NEWFILE CLIENTFILE</translation>
        </message>
        <message>
            <source>{table}: lost are {ids}</source>
            <translation>{table}: verloren zijn {ids}</translation>
        </message>
        <message>
            <source>{table}: read from a damaged part, so look at them: {ids}</source>
            <translation>{table}: gelezen uit een beschadigd deel, dus kijk deze na: {ids}</translation>
        </message>
        <message>
            <source>{table}: some rows could not be read</source>
            <translation>{table}: sommige rijen waren niet te lezen</translation>
        </message>
        <message>
            <source>{table}: {count} rescued</source>
            <translation>{table}: {count} gered</translation>
        </message>
        <message>
            <source>{told}. The same with {others}</source>
            <translation>{told}. Hetzelfde bij {others}</translation>
        </message>
        <message>
            <source>{what}: this is not what was attached, and no backup has that. It stays as it is; look at it</source>
            <translation>{what}: dit is niet wat was bijgevoegd, en geen reservekopie heeft dat. Het blijft zoals het is; kijk het na</translation>
        </message>
        <message>
            <source>{what}: this is not what was attached: brought from a backup</source>
            <translation>{what}: dit is niet wat was bijgevoegd: teruggehaald uit een reservekopie</translation>
        </message>
        <message>
            <source>{what}: what was attached is not in the file, and no backup has it. Attach it again, or take it away</source>
            <translation>{what}: wat was bijgevoegd zit niet in het bestand, en geen reservekopie heeft het. Voeg het opnieuw toe, of haal het weg</translation>
        </message>
        <message>
            <source>{what}: what was attached is not in the file: brought from a backup</source>
            <translation>{what}: wat was bijgevoegd zit niet in het bestand: teruggehaald uit een reservekopie</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>“{name}” at “{title}”</source>
            <translation>“{name}” bij “{title}”</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>CompassDesk client files</source>
            <translation>CompassDesk-klantbestanden</translation>
        </message>
        <message>
            <source>Examine and mend</source>
            <translation>Onderzoeken en herstellen</translation>
        </message>
        <message>
            <source>Examine and mend…</source>
            <translation>Onderzoeken en herstellen…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Herstellen</translation>
        </message>
        <message>
            <source>Nothing is wrong with this file.</source>
            <translation>Met dit bestand is niets mis.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Rescue into a new file</source>
            <translation>Redden in een nieuw bestand</translation>
        </message>
        <message>
            <source>Rescue into a new file…</source>
            <translation>Redden in een nieuw bestand…</translation>
        </message>
        <message>
            <source>The file is being examined…</source>
            <translation>Het bestand wordt onderzocht…</translation>
        </message>
        <message>
            <source>The file is being mended…</source>
            <translation>Het bestand wordt hersteld…</translation>
        </message>
        <message>
            <source>The rescue was given up; no file was made.</source>
            <translation>Het redden is afgebroken; er is geen bestand gemaakt.</translation>
        </message>
        <message>
            <source>This can be mended. A backup of the file as it is is made first.</source>
            <translation>Dit is te herstellen. Eerst wordt een reservekopie gemaakt van het bestand zoals het is.</translation>
        </message>
        <message>
            <source>This cannot be mended in place. What can be read can be rescued.</source>
            <translation>Dit is niet ter plekke te herstellen. Wat te lezen is, kan gered worden.</translation>
        </message>
        <message>
            <source>What can be read is being rescued…</source>
            <translation>Wat te lezen is wordt gered…</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er gevonden is</translation>
        </message>
        <message>
            <source>{file} rescued</source>
            <translation>{file} gered</translation>
        </message>
    </context>
    <context>
        <name>EarlierTexts</name>
        <message>
            <source>Bring back</source>
            <translation>Terughalen</translation>
        </message>
        <message>
            <source>Bring back an earlier text</source>
            <translation>Een eerdere tekst terughalen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Earlier texts</source>
            <translation>Eerdere teksten</translation>
        </message>
        <message>
            <source>Earlier texts, the latest first</source>
            <translation>Eerdere teksten, de laatste eerst</translation>
        </message>
        <message>
            <source>No earlier text yet. One is kept when a text is changed.</source>
            <translation>Nog geen eerdere tekst. Er wordt er een bewaard als een tekst verandert.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Struck through: no longer there. Underlined: came since.</source>
            <translation>Doorgestreept: staat er niet meer. Onderstreept: sindsdien erbij gekomen.</translation>
        </message>
        <message>
            <source>The earlier text is back.</source>
            <translation>De eerdere tekst staat er weer.</translation>
        </message>
        <message>
            <source>The text now is the same.</source>
            <translation>De tekst van nu is dezelfde.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Toen</translation>
        </message>
        <message>
            <source>Until {when}</source>
            <translation>Tot {when}</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Add…</source>
            <translation>Toevoegen…</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Alle kanalen</translation>
        </message>
        <message>
            <source>Change: {field}</source>
            <translation>Wijziging: {field}</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Not a channel of the item or its audience: not followed.</source>
            <translation>Geen kanaal van het item of van zijn doelgroep: wordt niet gevolgd.</translation>
        </message>
        <message>
            <source>That it was kept can be said once it is over.</source>
            <translation>Dat het doorging, kan pas worden gezegd als het voorbij is.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message numerus="yes">
            <source>%n on a day off</source>
            <translation>
                <numerusform>%n op een vrije dag</numerusform>
                <numerusform>%n op een vrije dag</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) get an answer</source>
            <translation>
                <numerusform>%n bericht krijgt antwoord</numerusform>
                <numerusform>%n berichten krijgen antwoord</numerusform>
            </translation>
        </message>
        <message>
            <source>answered {before} → {after}</source>
            <translation>beantwoord {before} → {after}</translation>
        </message>
        <message>
            <source>answered {before} → {after} of {whole}</source>
            <translation>beantwoord {before} → {after} van {whole}</translation>
        </message>
        <message>
            <source>at the same time {moved}</source>
            <translation>tegelijk {moved}</translation>
        </message>
        <message>
            <source>balance {moved}</source>
            <translation>evenwicht {moved}</translation>
        </message>
        <message>
            <source>better in week {weeks}</source>
            <translation>beter in week {weeks}</translation>
        </message>
        <message>
            <source>blocks without a goal {moved}</source>
            <translation>blokken zonder doel {moved}</translation>
        </message>
        <message>
            <source>by one person {moved}</source>
            <translation>door één persoon {moved}</translation>
        </message>
        <message>
            <source>calls answered {moved}</source>
            <translation>oproepen beantwoord {moved}</translation>
        </message>
        <message>
            <source>channels in use {moved}</source>
            <translation>kanalen in gebruik {moved}</translation>
        </message>
        <message>
            <source>channels without a strategy {moved}</source>
            <translation>kanalen zonder strategie {moved}</translation>
        </message>
        <message>
            <source>channels without an answer {moved}</source>
            <translation>kanalen zonder antwoord {moved}</translation>
        </message>
        <message>
            <source>disciplines {moved}</source>
            <translation>aantal disciplines {moved}</translation>
        </message>
        <message>
            <source>enough in week {week}</source>
            <translation>genoeg in week {week}</translation>
        </message>
        <message>
            <source>exceptions to complete {moved}</source>
            <translation>aan te vullen uitzonderingen {moved}</translation>
        </message>
        <message>
            <source>exceptions {moved}</source>
            <translation>uitzonderingen {moved}</translation>
        </message>
        <message>
            <source>goal {moved} of the minutes</source>
            <translation>doel {moved} van de minuten</translation>
        </message>
        <message>
            <source>in a row {moved}</source>
            <translation>op rij {moved}</translation>
        </message>
        <message>
            <source>items that do not fit {moved}</source>
            <translation>items die niet passen {moved}</translation>
        </message>
        <message>
            <source>items without permission {moved}</source>
            <translation>items zonder toestemming {moved}</translation>
        </message>
        <message>
            <source>items without the link {moved}</source>
            <translation>items zonder de band {moved}</translation>
        </message>
        <message>
            <source>left over {moved}</source>
            <translation>blijft liggen {moved}</translation>
        </message>
        <message>
            <source>listening {moved} min a week</source>
            <translation>luisteren {moved} min per week</translation>
        </message>
        <message>
            <source>new channels {moved}</source>
            <translation>nieuwe kanalen {moved}</translation>
        </message>
        <message>
            <source>not confirmed {moved}</source>
            <translation>niet bevestigd {moved}</translation>
        </message>
        <message>
            <source>not counted {moved}</source>
            <translation>telt niet mee {moved}</translation>
        </message>
        <message>
            <source>not told to be invented {moved}</source>
            <translation>verzonnen, niet verteld {moved}</translation>
        </message>
        <message>
            <source>one-way items {moved}</source>
            <translation>eenrichtingsitems {moved}</translation>
        </message>
        <message>
            <source>petals in use {moved}</source>
            <translation>bladen in gebruik {moved}</translation>
        </message>
        <message>
            <source>posts without an answer {moved}</source>
            <translation>berichten zonder antwoord {moved}</translation>
        </message>
        <message>
            <source>purely brand {moved}</source>
            <translation>puur merk {moved}</translation>
        </message>
        <message>
            <source>purely personal {moved}</source>
            <translation>puur persoonlijk {moved}</translation>
        </message>
        <message>
            <source>sends {before} → {after}</source>
            <translation>zendt {before} → {after}</translation>
        </message>
        <message>
            <source>silence {moved} days</source>
            <translation>stilte {moved} dagen</translation>
        </message>
        <message>
            <source>solved</source>
            <translation>opgelost</translation>
        </message>
        <message>
            <source>still: {severity}</source>
            <translation>nog: {severity}</translation>
        </message>
        <message>
            <source>while away {moved}</source>
            <translation>tijdens afwezigheid {moved}</translation>
        </message>
        <message>
            <source>with grounds {moved}</source>
            <translation>onderbouwd {moved}</translation>
        </message>
        <message>
            <source>without a name {moved}</source>
            <translation>zonder naam {moved}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>{before} → {after} of {whole}</source>
            <translation>{before} → {after} van {whole}</translation>
        </message>
        <message>
            <source>{before} → {after}, {rest}</source>
            <translation>{before} → {after}, {rest}</translation>
        </message>
        <message>
            <source>{moved} minutes</source>
            <translation>{moved} minuten</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} van {whole}</translation>
        </message>
        <message>
            <source>{rest}, and better in week {weeks}</source>
            <translation>{rest}, en beter in week {weeks}</translation>
        </message>
        <message>
            <source>{rest}; {answered}</source>
            <translation>{rest}; {answered}</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Begin with the conversation; the posts fit in around it.</source>
            <translation>Begin met het gesprek; de berichten passen eromheen.</translation>
        </message>
        <message>
            <source>Nothing was planned in week {number}.</source>
            <translation>In week {number} stond niets gepland.</translation>
        </message>
        <message>
            <source>Nothing was planned: {days}.</source>
            <translation>Er stond niets gepland: {days}.</translation>
        </message>
        <message>
            <source>Nothing was planned: {month}.</source>
            <translation>Er stond niets gepland: {month}.</translation>
        </message>
        <message>
            <source>Or give an idea its day</source>
            <translation>Of geef een idee een dag</translation>
        </message>
        <message>
            <source>Plan “{title}”…</source>
            <translation>“{title}” inplannen…</translation>
        </message>
        <message>
            <source>Still empty: {days}.</source>
            <translation>Nog leeg: {days}.</translation>
        </message>
        <message>
            <source>Week {number} is still empty.</source>
            <translation>Week {number} is nog leeg.</translation>
        </message>
        <message>
            <source>What went out can still be added, or imported.</source>
            <translation>Wat toen is geplaatst kunt u nog toevoegen of importeren.</translation>
        </message>
        <message>
            <source>{month} is still empty.</source>
            <translation>{month} is nog leeg.</translation>
        </message>
    </context>
    <context>
        <name>EmptyCard</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Sluiten (Esc)</translation>
        </message>
        <message>
            <source>Plan a first week…</source>
            <translation>Een eerste week plannen…</translation>
        </message>
        <message>
            <source>What is dotted is a proposal: click one to plan only that.</source>
            <translation>Gestippeld is een voorstel: klik er één aan om alleen die in te plannen.</translation>
        </message>
    </context>
    <context>
        <name>EmptyDay</name>
        <message>
            <source>Begin with half an hour to listen and answer; what you plan comes here when its time comes.</source>
            <translation>Begin met een half uur luisteren en reageren; wat u plant, komt hier als het zover is.</translation>
        </message>
        <message>
            <source>Nothing is planned around today.</source>
            <translation>Rond vandaag is niets gepland.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A cell on line {line} is longer than {most} characters. Perhaps a quotation mark is missing there.</source>
            <translation>Een cel op regel {line} is langer dan {most} tekens. Misschien ontbreekt daar een aanhalingsteken.</translation>
        </message>
        <message>
            <source>A client needs a name.</source>
            <translation>Een klant heeft een naam nodig.</translation>
        </message>
        <message>
            <source>A column cannot become “{field}”. Possible are: {known}.</source>
            <translation>Een kolom kan geen “{field}” worden. Mogelijk zijn: {known}.</translation>
        </message>
        <message>
            <source>A finding can be snoozed for 26 weeks at most: until {last}.</source>
            <translation>U kunt een bevinding hoogstens 26 weken laten rusten: tot {last}.</translation>
        </message>
        <message>
            <source>A long change of {path} is being written. Wait until it is done, or cancel it.</source>
            <translation>Er wordt een lange wijziging in {path} geschreven. Wacht tot dat klaar is, of breek het af.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Er is een naam nodig.</translation>
        </message>
        <message>
            <source>A passphrase is needed for {path}, and nobody can be asked here. Name a file that holds it: {known}.</source>
            <translation>Voor {path} is een wachtzin nodig, en hier kan niemand iets worden gevraagd. Noem een bestand waarin die staat: {known}.</translation>
        </message>
        <message>
            <source>A passphrase is needed; an empty one protects nothing.</source>
            <translation>Er is een wachtzin nodig; een lege beveiligt niets.</translation>
        </message>
        <message>
            <source>A reason is needed; it is kept with the decision.</source>
            <translation>Er is een reden nodig; die wordt bij het besluit bewaard.</translation>
        </message>
        <message>
            <source>A report cannot be written as {value}. It can be written as: {known}.</source>
            <translation>Een rapport kan niet als {value} geschreven worden. Wel als: {known}.</translation>
        </message>
        <message>
            <source>A stop cannot be snoozed; one item can be published despite it, with a reason.</source>
            <translation>Een blokkade kunt u niet laten rusten; wel kunt u één item toch plaatsen, met een reden.</translation>
        </message>
        <message>
            <source>A text has {used} characters, and a cell of a workbook holds {most}. Fill a CSV table instead.</source>
            <translation>Een tekst heeft {used} tekens, en in een cel van een werkmap passen er {most}. Vul in plaats daarvan een CSV-tabel in.</translation>
        </message>
        <message>
            <source>A workbook with a password is not filled. Save it without one first.</source>
            <translation>Een werkmap met een wachtwoord wordt niet ingevuld. Sla die eerst zonder wachtwoord op.</translation>
        </message>
        <message>
            <source>A workbook with macros is not filled. Save it without them first.</source>
            <translation>Een werkmap met macro’s wordt niet ingevuld. Sla die eerst zonder macro’s op.</translation>
        </message>
        <message>
            <source>Another program is writing into {path}, perhaps under another name of the file. Close it there.</source>
            <translation>Een ander programma schrijft in {path}, misschien onder een andere naam van het bestand. Sluit het daar.</translation>
        </message>
        <message>
            <source>Another program replaced {path} while it was open. Nothing was changed; open it again to go on.</source>
            <translation>Een ander programma heeft {path} vervangen terwijl het open was. Er is niets gewijzigd; open het opnieuw om verder te gaan.</translation>
        </message>
        <message>
            <source>Another program wrote into {path} while it was open. Nothing was changed; open it again to go on.</source>
            <translation>Een ander programma schreef in {path} terwijl het open was. Er is niets gewijzigd; open het opnieuw om verder te gaan.</translation>
        </message>
        <message>
            <source>Beside {path} lay changes that do not belong to this file, but to another one that had its name. They were kept as {kept}.</source>
            <translation>Naast {path} lagen wijzigingen die niet bij dit bestand horen, maar bij een ander dat zo heette. Ze zijn bewaard als {kept}.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>Afgebroken; er is niets veranderd.</translation>
        </message>
        <message>
            <source>CompassDesk is not wholly installed: {path} is missing.</source>
            <translation>CompassDesk is niet volledig geïnstalleerd: {path} ontbreekt.</translation>
        </message>
        <message>
            <source>More than one backup has the number {value}. Name the path of the one that is meant:
{paths}</source>
            <translation>Meer dan één reservekopie heeft nummer {value}. Geef het pad op van de reservekopie die u bedoelt:
{paths}</translation>
        </message>
        <message>
            <source>Name a client file and the page to make; or with --answer what came back, with --into whose it is.</source>
            <translation>Noem een klantbestand en de pagina die gemaakt moet worden; of met --answer wat terugkwam, met --into van wie het is.</translation>
        </message>
        <message>
            <source>Name the client file whose backup is meant.</source>
            <translation>Noem het klantbestand waarvan de reservekopie bedoeld is.</translation>
        </message>
        <message>
            <source>No client files are known yet; name the files to copy.</source>
            <translation>Er zijn nog geen klantbestanden bekend; noem de bestanden om te kopiëren.</translation>
        </message>
        <message>
            <source>No column holds a title or a text. Name one “Title” or “Text”.</source>
            <translation>Geen kolom bevat een titel of een tekst. Noem er een “Titel” of “Tekst”.</translation>
        </message>
        <message>
            <source>No days are found in this file. Each needs a name, and a date with its year.</source>
            <translation>In dit bestand staan geen dagen. Elke dag heeft een naam nodig, en een datum met het jaar.</translation>
        </message>
        <message>
            <source>No keyring on this computer keeps secrets encrypted. CompassDesk asks for the passphrase instead.</source>
            <translation>Geen sleutelring op deze computer bewaart geheimen versleuteld. CompassDesk vraagt daarom naar de wachtzin.</translation>
        </message>
        <message>
            <source>No passphrase could be read from {path}: {reason}.</source>
            <translation>Uit {path} kon geen wachtzin worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>No post of these days is still to go out: none is to be read.</source>
            <translation>Van deze dagen moet geen bericht meer uitgaan: er is niets te beoordelen.</translation>
        </message>
        <message>
            <source>No row of headings was found, such as “Date, Channel, Title”. Add one above the rows.</source>
            <translation>Er is geen kopregel gevonden, zoals “Datum, Kanaal, Titel”. Zet er een boven de regels.</translation>
        </message>
        <message>
            <source>No row of the table names the columns of this tool; they were looked for as {known}.</source>
            <translation>Geen rij van de tabel noemt de kolommen van deze tool; gezocht is naar {known}.</translation>
        </message>
        <message>
            <source>No sheet of it is laid out as a calendar.</source>
            <translation>Geen werkblad ervan is als kalender ingedeeld.</translation>
        </message>
        <message>
            <source>No window can be opened here: {reason}.</source>
            <translation>Hier kan geen venster geopend worden: {reason}.</translation>
        </message>
        <message>
            <source>Nothing can be drawn on this computer: {reason}.</source>
            <translation>Op deze computer kan niets getekend worden: {reason}.</translation>
        </message>
        <message>
            <source>Nothing may be written in {path}. Choose another folder; nothing was changed.</source>
            <translation>In {path} mag niets geschreven worden. Kies een andere map; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Of which campaign? Campaigns are: {known}.</source>
            <translation>Van welke campagne? Campagnes zijn: {known}.</translation>
        </message>
        <message>
            <source>Say with --into which client file to import into, or use --dry-run.</source>
            <translation>Zeg met --into in welk klantbestand het moet, of gebruik --dry-run.</translation>
        </message>
        <message>
            <source>Snoozing cannot end in the past ({until}).</source>
            <translation>Laten rusten kan niet tot een dag in het verleden ({until}).</translation>
        </message>
        <message>
            <source>Something is wrong: {code}</source>
            <translation>Er is iets mis: {code}</translation>
        </message>
        <message>
            <source>Something stops this step. Solve it, or go on with a reason, which is then kept.</source>
            <translation>Iets houdt deze stap tegen. Los het op, of ga door met een reden, die dan bewaard wordt.</translation>
        </message>
        <message>
            <source>Standard output has no ending: say with --format what to write. Known are: {known}.</source>
            <translation>De standaarduitvoer heeft geen extensie: zeg met --format wat er geschreven moet worden. Bekend zijn: {known}.</translation>
        </message>
        <message>
            <source>That is no copy of this client: it is one of “{there}”, and this is “{here}”. Nothing was merged. Two clients are not merged into one.</source>
            <translation>Dat is geen kopie van deze klant: het is er een van “{there}”, en dit is “{here}”. Er is niets samengevoegd. Twee klanten worden niet tot één gemaakt.</translation>
        </message>
        <message>
            <source>The answer has version {version}; this CompassDesk reads up to version {known}. Update CompassDesk.</source>
            <translation>Het antwoord heeft versie {version}; deze CompassDesk leest tot en met versie {known}. Werk CompassDesk bij.</translation>
        </message>
        <message>
            <source>The answer is not as it was saved: it was cut off or changed on its way. Ask for it once more.</source>
            <translation>Het antwoord is niet zoals het is bewaard: het is onderweg afgebroken of veranderd. Vraag er nog eens om.</translation>
        </message>
        <message>
            <source>The calendar holds no events.</source>
            <translation>De agenda bevat geen afspraken.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was written to {path}. Make room and try again.</source>
            <translation>De schijf is vol; er is niets geschreven naar {path}. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The disk reports an error at {path}. Make a backup elsewhere.</source>
            <translation>De schijf meldt een fout bij {path}. Maak elders een reservekopie.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <source>The file is larger than {most} bytes; that is no editorial plan.</source>
            <translation>Het bestand is groter dan {most} bytes; dat is geen redactieplanning.</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text (byte {position}). Save it as UTF-8.</source>
            <translation>Het bestand is geen UTF-8-tekst (byte {position}). Bewaar het als UTF-8.</translation>
        </message>
        <message>
            <source>The file is not valid JSON: {reason}.</source>
            <translation>Het bestand is geen geldige JSON: {reason}.</translation>
        </message>
        <message>
            <source>The file is sealed in a way that CompassDesk does not use. Ask for a share file with a passphrase.</source>
            <translation>Het bestand is verzegeld op een manier die CompassDesk niet gebruikt. Vraag om een deelbestand met een wachtzin.</translation>
        </message>
        <message>
            <source>The file nests deeper than {most} levels; that is no plan.</source>
            <translation>Het bestand is dieper genest dan {most} niveaus; dat is geen planning.</translation>
        </message>
        <message>
            <source>The file says that it is a text in {encoding}, but not all of it is. Save it again as UTF-8.</source>
            <translation>Het bestand zegt dat het tekst in {encoding} is, maar dat is niet alles. Sla het opnieuw op als UTF-8.</translation>
        </message>
        <message>
            <source>The file was changed again and again while it was read. Please try once more.</source>
            <translation>Het bestand veranderde steeds terwijl het gelezen werd. Probeer het nog eens.</translation>
        </message>
        <message>
            <source>The first line of {path} is longer than {most} bytes; that is no passphrase.</source>
            <translation>De eerste regel van {path} is langer dan {most} bytes; dat is geen wachtzin.</translation>
        </message>
        <message>
            <source>The folder {path} could not be made.</source>
            <translation>De map {path} kon niet gemaakt worden.</translation>
        </message>
        <message>
            <source>The folder {path} could not be read.</source>
            <translation>De map {path} kon niet worden gelezen.</translation>
        </message>
        <message>
            <source>The folder {path} does not exist.</source>
            <translation>De map {path} bestaat niet.</translation>
        </message>
        <message>
            <source>The item is no longer there; somebody removed it.</source>
            <translation>Het item is er niet meer; iemand heeft het verwijderd.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not keep the passphrase. CompassDesk asks for it instead.</source>
            <translation>De sleutelring van deze computer bewaart de wachtzin niet. CompassDesk vraagt er daarom naar.</translation>
        </message>
        <message>
            <source>The keyring of this computer was not opened. CompassDesk asks for the passphrase instead.</source>
            <translation>De sleutelring van deze computer is niet geopend. CompassDesk vraagt daarom naar de wachtzin.</translation>
        </message>
        <message>
            <source>The name of {path} is too long for this disk. Choose a shorter one.</source>
            <translation>De naam van {path} is te lang voor deze schijf. Kies een kortere.</translation>
        </message>
        <message>
            <source>The period ends on {last}, before it begins on {first}.</source>
            <translation>De periode eindigt op {last}, nog vóór het begin op {first}.</translation>
        </message>
        <message>
            <source>The plan has version {version}; this CompassDesk reads up to version {known}. Update CompassDesk.</source>
            <translation>De planning heeft versie {version}; deze CompassDesk leest tot en met versie {known}. Werk CompassDesk bij.</translation>
        </message>
        <message>
            <source>The preferences could not be saved in {path}.</source>
            <translation>De voorkeuren konden niet bewaard worden in {path}.</translation>
        </message>
        <message>
            <source>The printer did not take the pages. Look whether it is on and within reach, and print again.</source>
            <translation>De printer heeft de pagina’s niet aangenomen. Kijk of hij aanstaat en bereikbaar is, en druk opnieuw af.</translation>
        </message>
        <message>
            <source>The result could not be written out: the disk is full.</source>
            <translation>De uitkomst kon niet worden weggeschreven: de schijf is vol.</translation>
        </message>
        <message>
            <source>The result could not be written out: {reason}.</source>
            <translation>De uitkomst kon niet worden weggeschreven: {reason}.</translation>
        </message>
        <message>
            <source>The result has nowhere to go: standard output is closed.</source>
            <translation>De uitkomst kan nergens heen: de standaarduitvoer is dicht.</translation>
        </message>
        <message>
            <source>The share file does not open with this passphrase. Small letters and capitals differ.</source>
            <translation>Het deelbestand gaat niet open met deze wachtzin. Hoofdletters en kleine letters maken verschil.</translation>
        </message>
        <message>
            <source>The share file has version {version}; this CompassDesk reads up to version {known}. It was left as it is. Update CompassDesk.</source>
            <translation>Het deelbestand heeft versie {version}; deze CompassDesk leest tot en met versie {known}. Het bestand is niet aangeraakt. Werk CompassDesk bij.</translation>
        </message>
        <message>
            <source>The share file says what cannot be, in {part} at {place}. Nothing was taken from it.</source>
            <translation>In het deelbestand staat iets wat niet kan, in {part} bij {place}. Er is niets uit overgenomen.</translation>
        </message>
        <message>
            <source>The share file unpacks to far more than any plan, or holds what no share does. It was not read.</source>
            <translation>Het deelbestand pakt uit tot veel meer dan een planning, of bevat iets wat er niet in hoort. Het is niet gelezen.</translation>
        </message>
        <message>
            <source>The share file was damaged, cut off or changed on its way ({part} is not what was put into it). Nothing was taken from it. Ask for it once more.</source>
            <translation>Het deelbestand is onderweg beschadigd, afgekapt of gewijzigd ({part} is niet wat erin is gestopt). Er is niets uit overgenomen. Vraag het nog een keer op.</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” reaches as far as {cell}, which is more than can be read (at most {most} columns). Remove what stands far away from the plan.</source>
            <translation>Het werkblad “{sheet}” loopt door tot {cell}, meer dan gelezen kan worden (hoogstens {most} kolommen). Haal weg wat ver van het plan staat.</translation>
        </message>
        <message>
            <source>The table has more than {most} rows. Split it by year.</source>
            <translation>De tabel heeft meer dan {most} regels. Splits die per jaar.</translation>
        </message>
        <message>
            <source>The table has {count} columns; at most {most} can be read.</source>
            <translation>De tabel heeft {count} kolommen; er zijn er hoogstens {most} te lezen.</translation>
        </message>
        <message>
            <source>The two passphrases differ; nothing was changed.</source>
            <translation>De twee wachtzinnen verschillen; er is niets veranderd.</translation>
        </message>
        <message>
            <source>The workbook is damaged or cut off. Open it in your spreadsheet program and save it anew.</source>
            <translation>De werkmap is beschadigd of afgebroken. Open die in uw rekenprogramma en bewaar die opnieuw.</translation>
        </message>
        <message>
            <source>The workbook is protected with a password in a way that cannot be opened here. Save it without one, or as XLSX with one, and import that.</source>
            <translation>De werkmap is met een wachtwoord beveiligd op een manier die hier niet open kan. Sla hem op zonder wachtwoord, of als XLSX met wachtwoord, en importeer dat.</translation>
        </message>
        <message>
            <source>The workbook is protected with a password, and opens with that only.</source>
            <translation>De werkmap is beveiligd met een wachtwoord en gaat alleen daarmee open.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more than any plan, or holds what no office program writes. It was not read.</source>
            <translation>De werkmap wordt uitgepakt veel groter dan welk plan ook, of bevat wat geen kantoorprogramma schrijft. Ze is niet gelezen.</translation>
        </message>
        <message>
            <source>There are headings, but no rows below them.</source>
            <translation>Er zijn kopjes, maar geen regels eronder.</translation>
        </message>
        <message>
            <source>There are no backups of {path}.</source>
            <translation>Er zijn geen reservekopieën van {path}.</translation>
        </message>
        <message>
            <source>There is no answer to a review in it.</source>
            <translation>Er staat geen antwoord op een beoordeling in.</translation>
        </message>
        <message>
            <source>There is no campaign “{value}”. Campaigns are: {known}.</source>
            <translation>Er is geen campagne “{value}”. Campagnes zijn: {known}.</translation>
        </message>
        <message>
            <source>There is no country “{country}”; write its two letters, such as NL or BE.</source>
            <translation>Er is geen land “{country}”; schrijf de twee letters ervan, zoals NL of BE.</translation>
        </message>
        <message>
            <source>There is no mapping “{name}”, neither as a file nor in {folder}.</source>
            <translation>Er is geen kolomindeling “{name}”, niet als bestand en niet in {folder}.</translation>
        </message>
        <message>
            <source>There is no screen to open a window on. Without one, use a command: {known}.</source>
            <translation>Er is geen scherm om een venster op te openen. Gebruik zonder scherm een opdracht: {known}.</translation>
        </message>
        <message>
            <source>There is no spreadsheet in this file. Save it as XLSX, ODS or CSV.</source>
            <translation>In dit bestand zit geen rekenblad. Bewaar het als XLSX, ODS of CSV.</translation>
        </message>
        <message>
            <source>There is no time zone “{zone}”; write it as Europe/Amsterdam.</source>
            <translation>Er is geen tijdzone “{zone}”; schrijf die als Europe/Amsterdam.</translation>
        </message>
        <message>
            <source>There is no week “{week}”; write it as 2027-W12.</source>
            <translation>Er is geen week “{week}”; schrijf die als 2027-W12.</translation>
        </message>
        <message>
            <source>This desktop shows no notifications.</source>
            <translation>Dit bureaublad toont geen meldingen.</translation>
        </message>
        <message>
            <source>This file is of a version that did not note who changed what. Open it once for writing, then merge.</source>
            <translation>Dit bestand is van een versie die niet bijhield wie wat wijzigde. Open het één keer om erin te schrijven, en voeg dan samen.</translation>
        </message>
        <message>
            <source>This is a workbook of the old kind (XLS). Save it as XLSX or ODS, and import that.</source>
            <translation>Dit is een werkmap van de oude soort (XLS). Bewaar een versie als XLSX of ODS, en importeer die.</translation>
        </message>
        <message>
            <source>This is an answer to a review. Open the client that asked, then “Take in an answer…” in the File menu; on the command line: review --answer.</source>
            <translation>Dit is een antwoord van iemand die meelas. Open de klant die het vroeg en kies “Antwoord opnemen…” in het menu Bestand; op de opdrachtregel: review --answer.</translation>
        </message>
        <message>
            <source>This is an answer to “{client}”, and here is “{here}”.</source>
            <translation>Dit is een antwoord aan “{client}”, en dit is “{here}”.</translation>
        </message>
        <message>
            <source>This is no share file of CompassDesk.</source>
            <translation>Dit is geen deelbestand van CompassDesk.</translation>
        </message>
        <message>
            <source>This is no text: it holds signs that only programs write. A text in UTF-16 needs its mark; save it as UTF-8.</source>
            <translation>Dit is geen tekst: er staan tekens in die alleen programma’s schrijven. Tekst in UTF-16 heeft zijn merkteken nodig; sla hem op als UTF-8.</translation>
        </message>
        <message>
            <source>This is not a CompassDesk plan: “format” is not “compassdesk-plan”.</source>
            <translation>Dit is geen planning van CompassDesk: “format” is niet “compassdesk-plan”.</translation>
        </message>
        <message>
            <source>This is not a calendar file (iCalendar, .ics).</source>
            <translation>Dit is geen agendabestand (iCalendar, .ics).</translation>
        </message>
        <message>
            <source>This is not a mail: it has neither a subject nor a sender.</source>
            <translation>Dit is geen mail: er is geen onderwerp en geen afzender.</translation>
        </message>
        <message>
            <source>This is not a table: no semicolons, commas, tabs or bars part it into columns. Save it as CSV.</source>
            <translation>Dit is geen tabel: er staan geen puntkomma’s, komma’s, tabs of strepen tussen de kolommen. Bewaar het als CSV.</translation>
        </message>
        <message>
            <source>This is not the passphrase of {path}.</source>
            <translation>Dit is niet de wachtzin van {path}.</translation>
        </message>
        <message>
            <source>This is not the password of the workbook.</source>
            <translation>Dit is niet het wachtwoord van de werkmap.</translation>
        </message>
        <message>
            <source>This passphrase holds a sign that cannot be used in one.</source>
            <translation>In deze wachtzin staat een teken dat er niet in kan.</translation>
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation>Deze persoon is er niet meer.</translation>
        </message>
        <message>
            <source>This status needs a date and a time; plan the item first.</source>
            <translation>Deze status vraagt een datum en een tijd; plan het item eerst in.</translation>
        </message>
        <message>
            <source>This text holds half a character and cannot be stored: {text}</source>
            <translation>Deze tekst bevat een half teken en kan niet bewaard worden: {text}</translation>
        </message>
        <message>
            <source>Too many quotation marks are not closed, the last on line {line}. Save it as XLSX or ODS.</source>
            <translation>Te veel aanhalingstekens worden niet gesloten, het laatste op regel {line}. Bewaar het als XLSX of ODS.</translation>
        </message>
        <message>
            <source>What {file} says of a scheduling tool makes no sense: {reason}.</source>
            <translation>Wat {file} over een planningstool zegt, klopt niet: {reason}.</translation>
        </message>
        <message>
            <source>With a passphrase a share file can have {most} bytes at most, and this one has more. Share it without one, or fewer days.</source>
            <translation>Met een wachtzin kan een deelbestand hooguit {most} bytes groot zijn, en dit is groter. Deel het zonder wachtzin, of minder dagen.</translation>
        </message>
        <message>
            <source>You have no permission to read {path}.</source>
            <translation>U hebt geen recht om {path} te lezen.</translation>
        </message>
        <message>
            <source>{client} has no review that this is an answer to: it was taken back, or asked from another copy.</source>
            <translation>{client} heeft geen beoordeling waar dit een antwoord op is: die is teruggedraaid, of gevraagd vanuit een andere kopie.</translation>
        </message>
        <message>
            <source>{minutes} minutes cannot be planned; from 1 to {most} can.</source>
            <translation>{minutes} minuten zijn niet te plannen; 1 tot en met {most} wel.</translation>
        </message>
        <message>
            <source>{name} has {width} by {height} pixels, more than can be shown safely. Make it smaller and try again.</source>
            <translation>{name} is {width} bij {height} pixels, meer dan veilig kan worden getoond. Maak het kleiner en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{name} is a drawing that may hold programs (SVG), and no network takes it. Save it as PNG.</source>
            <translation>{name} is een tekening waar programma’s in kunnen zitten (SVG), en geen netwerk neemt die aan. Bewaar haar als PNG.</translation>
        </message>
        <message>
            <source>{name} is a picture of the kind {kind}, which no network takes as it is. Save it as JPEG or PNG.</source>
            <translation>{name} is een beeld van de soort {kind}, dat geen netwerk zo aanneemt. Bewaar het als JPEG of PNG.</translation>
        </message>
        <message>
            <source>{name} is damaged and cannot be shown.</source>
            <translation>{name} is beschadigd en kan niet worden getoond.</translation>
        </message>
        <message>
            <source>{name} is empty: there is nothing in it.</source>
            <translation>{name} is leeg: er staat niets in.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB, the most that goes into a client’s file.</source>
            <translation>{name} is groter dan {most} MB, het meeste dat in het bestand van een klant gaat.</translation>
        </message>
        <message>
            <source>{name} is neither an image (JPEG, PNG, GIF, WebP) nor a video (MP4, MOV) nor a PDF, by what it holds.</source>
            <translation>{name} is geen beeld (JPEG, PNG, GIF, WebP), video (MP4, MOV) of pdf, als we kijken naar wat erin zit.</translation>
        </message>
        <message>
            <source>{name} is not whole: it ends too early. Copy it here once more.</source>
            <translation>{name} is niet heel: het houdt te vroeg op. Kopieer het nog een keer.</translation>
        </message>
        <message>
            <source>{name} itself is not in this client’s file; only what was said of it is. Attach it again.</source>
            <translation>{name} zelf zit niet in het bestand van deze klant; alleen wat erover gezegd is. Voeg het opnieuw bij.</translation>
        </message>
        <message>
            <source>{name} was not attached: at most {most} MB are taken in at once. Attach it by itself.</source>
            <translation>{name} is niet bijgevoegd: er gaat hoogstens {most} MB tegelijk in. Voeg het los bij.</translation>
        </message>
        <message>
            <source>{path} brings no copy of a client: it is neither a share file nor a client file.</source>
            <translation>{path} bevat geen kopie van een klant: het is geen deelbestand en geen klantbestand.</translation>
        </message>
        <message>
            <source>{path} cannot be opened.</source>
            <translation>{path} kan niet geopend worden.</translation>
        </message>
        <message>
            <source>{path} cannot be rescued: the part of it with which a passphrase makes its key is damaged. Go back to a backup.</source>
            <translation>{path} kan niet worden gered: het deel waarmee een wachtzin de sleutel maakt, is beschadigd. Ga terug naar een reservekopie.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} kon niet gelezen worden: {reason}.</translation>
        </message>
        <message>
            <source>{path} could not be written anew: {reason}. It is as it was.</source>
            <translation>{path} kon niet opnieuw worden geschreven: {reason}. Het is zoals het was.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. What was there is as it was.</source>
            <translation>{path} kon niet worden geschreven: {reason}. Wat er stond, is ongewijzigd.</translation>
        </message>
        <message>
            <source>{path} does not exist.</source>
            <translation>{path} bestaat niet.</translation>
        </message>
        <message>
            <source>{path} exists already; nothing was overwritten. Choose another name.</source>
            <translation>{path} bestaat al; er is niets overschreven. Kies een andere naam.</translation>
        </message>
        <message>
            <source>{path} exists already; nothing was overwritten. With --force it is replaced.</source>
            <translation>{path} bestaat al; er is niets overschreven. Met --force wordt het vervangen.</translation>
        </message>
        <message>
            <source>{path} has a passphrase already.</source>
            <translation>{path} heeft al een wachtzin.</translation>
        </message>
        <message>
            <source>{path} has no passphrase.</source>
            <translation>{path} heeft geen wachtzin.</translation>
        </message>
        <message>
            <source>{path} holds something CompassDesk cannot work with: {which}: {wrong}. “compassdesk doctor” or “Examine and mend…” can help.</source>
            <translation>{path} bevat iets waar CompassDesk niet mee kan werken: {which}: {wrong}. “compassdesk doctor” of “Onderzoeken en herstellen…” kan helpen.</translation>
        </message>
        <message>
            <source>{path} holds something else than what you see here. Save that as a new file first.</source>
            <translation>{path} bevat iets anders dan wat u hier ziet. Bewaar dat eerst als nieuw bestand.</translation>
        </message>
        <message>
            <source>{path} is a backup of another client; nothing was changed.</source>
            <translation>{path} is een reservekopie van een andere klant; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{path} is a client file or belongs to one, and is never replaced. Choose another name.</source>
            <translation>{path} is een klantbestand of hoort erbij, en wordt nooit vervangen. Kies een andere naam.</translation>
        </message>
        <message>
            <source>{path} is a client file: it is opened, not imported. On the command line, name it behind --into.</source>
            <translation>{path} is een klantbestand: dat wordt geopend, niet geïmporteerd. Op de opdrachtregel komt het achter --into.</translation>
        </message>
        <message>
            <source>{path} is a folder or a device and no file, and is never replaced. Choose another name.</source>
            <translation>{path} is een map of een apparaat en geen bestand, en wordt nooit vervangen. Kies een andere naam.</translation>
        </message>
        <message>
            <source>{path} is a plan file, in which nothing is noted; name a client file, or leave --record out.</source>
            <translation>{path} is een planbestand, waarin niets wordt genoteerd; noem een klantbestand, of laat --record weg.</translation>
        </message>
        <message>
            <source>{path} is a plan file, which cannot keep what was asked; name a client file.</source>
            <translation>{path} is een planbestand, dat niet kan onthouden wat er is gevraagd; noem een klantbestand.</translation>
        </message>
        <message>
            <source>{path} is a plan file, which does not know who changed what when; name a client file.</source>
            <translation>{path} is een planbestand, en dat weet niet wie wat wanneer wijzigde; noem een klantbestand.</translation>
        </message>
        <message>
            <source>{path} is damaged. “Examine and mend…” or “compassdesk doctor” says what can be mended or rescued; or go back to a backup.</source>
            <translation>{path} is beschadigd. “Onderzoeken en herstellen…” of “compassdesk doctor” zegt wat te herstellen of te redden is; of ga terug naar een reservekopie.</translation>
        </message>
        <message>
            <source>{path} is in use by another program at this moment. Try again.</source>
            <translation>{path} is op dit moment in gebruik door een ander programma. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{path} is no folder; several files go into one.</source>
            <translation>{path} is geen map; meer bestanden samen gaan in een map.</translation>
        </message>
        <message>
            <source>{path} is not a CompassDesk client file.</source>
            <translation>{path} is geen klantbestand van CompassDesk.</translation>
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation>{path} is geen bestand.</translation>
        </message>
        <message>
            <source>{path} is not a mapping: JSON with "columns", an object from heading to field, is expected.</source>
            <translation>{path} is geen kolomindeling: verwacht wordt JSON met "columns", een object van kopje naar veld.</translation>
        </message>
        <message>
            <source>{path} is not the calendar of this client, and is left as it is. Choose another file for it.</source>
            <translation>{path} is niet de agenda van deze klant en blijft zoals het is. Kies er een ander bestand voor.</translation>
        </message>
        <message>
            <source>{path} is open for reading only; nothing was changed.</source>
            <translation>{path} is alleen om te lezen geopend; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{path} is open in another CompassDesk ({host}, process {process}, since {since}). Close it there.</source>
            <translation>{path} is open in een andere CompassDesk ({host}, proces {process}, sinds {since}). Sluit het daar.</translation>
        </message>
        <message>
            <source>{path} is protected with a password, and nobody can be asked for it here. Name a file that holds it: {known}.</source>
            <translation>{path} is beveiligd met een wachtwoord, en daar kan hier niemand naar gevraagd worden. Noem een bestand waarin het staat: {known}.</translation>
        </message>
        <message>
            <source>{path} is protected. It opens with its passphrase only.</source>
            <translation>{path} is beveiligd. Het gaat alleen open met de wachtzin.</translation>
        </message>
        <message>
            <source>{path} is the plan that is told of, and is never replaced by a report. Choose another name.</source>
            <translation>{path} is de planning waarover het rapport gaat, en wordt nooit door een rapport vervangen. Kies een andere naam.</translation>
        </message>
        <message>
            <source>{path} may not be written to; nothing was changed.</source>
            <translation>In {path} mag niet geschreven worden; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{path} opens with a passphrase only. Whoever made it knows which.</source>
            <translation>{path} gaat alleen open met een wachtzin. Wie het maakte, weet welke.</translation>
        </message>
        <message>
            <source>{path} was altered by another program and is not opened, because that could do harm.</source>
            <translation>{path} is door een ander programma veranderd en wordt niet geopend, omdat dat kwaad kan.</translation>
        </message>
        <message>
            <source>{path} was being written when its program stopped. Open it once where it may be written to.</source>
            <translation>{path} werd net geschreven toen het programma stopte. Open het één keer waar erin geschreven mag worden.</translation>
        </message>
        <message>
            <source>{path} was made by a newer CompassDesk. Update CompassDesk; the file was left as it is.</source>
            <translation>{path} is gemaakt met een nieuwere CompassDesk. Werk CompassDesk bij; het bestand is gebleven zoals het was.</translation>
        </message>
        <message>
            <source>{path} was moved or removed while it was open. Put it back.</source>
            <translation>{path} is verplaatst of verwijderd terwijl het open was. Zet het terug.</translation>
        </message>
        <message>
            <source>{path} was renamed after its program had stopped in the middle of writing. With what lay at {journal} it was made whole again, as it was before that change.</source>
            <translation>{path} kreeg een andere naam nadat het programma midden in het schrijven was gestopt. Met wat in {journal} lag, is het weer heel gemaakt, zoals het vóór die wijziging was.</translation>
        </message>
        <message>
            <source>{path}: files of this kind cannot be read. Save it as CSV, or choose {known} or {last}.</source>
            <translation>{path}: dit soort bestand is niet te lezen. Bewaar het als CSV, of kies {known} of {last}.</translation>
        </message>
        <message>
            <source>{path}: there is no “{id}” in “{list}”; nothing was changed.</source>
            <translation>{path}: er is geen “{id}” in “{list}”; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{percent}% cannot be a limit; choose from 0 to 100.</source>
            <translation>{percent} % kan geen grens zijn; kies van 0 tot 100.</translation>
        </message>
        <message>
            <source>{value} weeks cannot be judged; from 1 to {most} can.</source>
            <translation>{value} weken zijn niet te beoordelen; 1 tot en met {most} wel.</translation>
        </message>
        <message>
            <source>{which}: {wrong}; nothing was changed.</source>
            <translation>{which}: {wrong}; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>“--content” goes with neither “--from” nor “--to”.</source>
            <translation>“--content” gaat niet samen met “--from” of “--to”.</translation>
        </message>
        <message>
            <source>“{filter}” is no filter; write it as petal=send. One can filter on {known}.</source>
            <translation>“{filter}” is geen filter; schrijf het als petal=send. Filteren kan op {known}.</translation>
        </message>
        <message>
            <source>“{format}” cannot be written. Known are: {known}.</source>
            <translation>“{format}” kan niet geschreven worden. Bekend zijn: {known}.</translation>
        </message>
        <message>
            <source>“{title}” was published and so keeps its date.</source>
            <translation>“{title}” is geplaatst en houdt dus zijn datum.</translation>
        </message>
        <message>
            <source>“{title}” would fall on a day that does not exist.</source>
            <translation>“{title}” zou op een dag vallen die niet bestaat.</translation>
        </message>
        <message>
            <source>“{value}” is no address of the web; write it as https://example.org/media.</source>
            <translation>“{value}” is geen webadres; schrijf het als https://example.org/media.</translation>
        </message>
        <message>
            <source>“{value}” is no backup of {path}. “compassdesk restore {path}” lists them with their numbers.</source>
            <translation>“{value}” is geen reservekopie van {path}. “compassdesk restore {path}” toont ze met hun nummers.</translation>
        </message>
        <message>
            <source>“{value}” is no block of this report. Those are: {known}.</source>
            <translation>“{value}” is geen onderdeel van dit rapport. Dat zijn: {known}.</translation>
        </message>
        <message>
            <source>“{value}” is no {key} here. Known are: {known}.</source>
            <translation>“{value}” is hier geen {key}. Bekend zijn: {known}.</translation>
        </message>
        <message>
            <source>“{value}” is not a date; write it as 2027-03-01.</source>
            <translation>“{value}” is geen datum; schrijf die als 2027-03-01.</translation>
        </message>
        <message>
            <source>“{value}” is not a wall-clock time; write it as 2027-02-26T12:00, without a time zone.</source>
            <translation>“{value}” is geen kloktijd; schrijf die als 2027-02-26T12:00, zonder tijdzone.</translation>
        </message>
        <message>
            <source>“{value}” is not known here. Commands are: {known}.</source>
            <translation>“{value}” is hier niet bekend. Opdrachten zijn: {known}.</translation>
        </message>
        <message>
            <source>“{value}” says of no row which post it is; --post ROW=POST is in the report of a trial.</source>
            <translation>“{value}” zegt van geen rij welk bericht het is; --post RIJ=BERICHT staat in het verslag van een proef.</translation>
        </message>
    </context>
    <context>
        <name>Evergreen</name>
        <message>
            <source>Days of rest between</source>
            <translation>Dagen rust ertussen</translation>
        </message>
        <message>
            <source>Evergreen</source>
            <translation>Evergreen</translation>
        </message>
        <message>
            <source>How often it comes again…</source>
            <translation>Hoe vaak het terugkomt…</translation>
        </message>
        <message>
            <source>In Ideas</source>
            <translation>Bij Ideeën</translation>
        </message>
        <message>
            <source>It is offered below Ideas once it has rested. Each time a copy is planned, which knows what it was made from.</source>
            <translation>Het staat onder Ideeën zodra het gerust heeft. Er wordt elke keer een kopie gepland, die weet waarvan ze gemaakt is.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Keep as evergreen</source>
            <translation>Als evergreen bewaren</translation>
        </message>
        <message>
            <source>Keep “{name}” as evergreen</source>
            <translation>“{name}” als evergreen bewaren</translation>
        </message>
        <message>
            <source>No longer evergreen</source>
            <translation>Geen evergreen meer</translation>
        </message>
        <message>
            <source>Plan on {day}</source>
            <translation>Plannen op {day}</translation>
        </message>
        <message>
            <source>Plan “{name}” again</source>
            <translation>“{name}” opnieuw plannen</translation>
        </message>
        <message>
            <source>Put a copy in Ideas</source>
            <translation>Kopie bij Ideeën zetten</translation>
        </message>
        <message>
            <source>Times at most, the first one too</source>
            <translation>Hoogstens zo vaak, de eerste keer meegeteld</translation>
        </message>
        <message>
            <source>last on {day}</source>
            <translation>laatst op {day}</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>geen grens</translation>
        </message>
        <message>
            <source>{times} of {most}</source>
            <translation>{times} van {most}</translation>
        </message>
        <message>
            <source>“{name}” is no longer evergreen</source>
            <translation>“{name}” is geen evergreen meer</translation>
        </message>
        <message>
            <source>“{name}” is offered below Ideas once it has rested.</source>
            <translation>“{name}” staat onder Ideeën zodra het gerust heeft.</translation>
        </message>
    </context>
    <context>
        <name>Experiments</name>
        <message numerus="yes">
            <source>%n day(s) open</source>
            <translation>
                <numerusform>%n dag open</numerusform>
                <numerusform>%n dagen open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n experiment(s) open for more than 28 days</source>
            <translation>
                <numerusform>%n experiment langer dan 28 dagen open</numerusform>
                <numerusform>%n experimenten langer dan 28 dagen open</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an experiment</source>
            <translation>Experiment toevoegen</translation>
        </message>
        <message>
            <source>Close it today</source>
            <translation>Vandaag afsluiten</translation>
        </message>
        <message>
            <source>Close {what}</source>
            <translation>{what} afsluiten</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>Experimenten</translation>
        </message>
        <message>
            <source>It was closed before it began.</source>
            <translation>De einddatum ligt voor de begindatum.</translation>
        </message>
        <message>
            <source>Items of {what}</source>
            <translation>Items van {what}</translation>
        </message>
        <message>
            <source>Make a small win of it</source>
            <translation>Er een kleine winst van maken</translation>
        </message>
        <message>
            <source>New experiment</source>
            <translation>Nieuw experiment</translation>
        </message>
        <message>
            <source>No experiments yet. A brand may be in beta: say what you expect (“a question in the first line gets more answers”), link the items you try it in, and close it with what came of it. One that is open for more than 28 days is listed.</source>
            <translation>Nog geen experimenten. Een merk mag in bèta zijn: schrijf op wat u verwacht (“een vraag in de eerste zin krijgt meer reacties”), koppel de items waarin u het probeert en sluit af met wat eruit kwam. Wat langer dan 28 dagen open staat, wordt genoemd.</translation>
        </message>
        <message>
            <source>Tried in</source>
            <translation>Geprobeerd in</translation>
        </message>
        <message>
            <source>closed on {day}, with a result</source>
            <translation>afgesloten op {day}, met resultaat</translation>
        </message>
        <message>
            <source>closed on {day}, without a result</source>
            <translation>afgesloten op {day}, zonder resultaat</translation>
        </message>
        <message>
            <source>open; it does not say since when</source>
            <translation>open; er staat niet bij sinds wanneer</translation>
        </message>
        <message>
            <source>{days}: longer than 28</source>
            <translation>{days}: langer dan 28</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Choose the file to write</source>
            <translation>Kies het bestand om te schrijven</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiëren als tekst</translation>
        </message>
        <message>
            <source>Copy for a mail</source>
            <translation>Kopiëren voor een mail</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>Nothing is written then</source>
            <translation>Dan wordt er niets geschreven</translation>
        </message>
        <message>
            <source>Only what the filter shows</source>
            <translation>Alleen wat het filter toont</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Gestopt; er is niets geschreven.</translation>
        </message>
        <message>
            <source>This client is protected, but what is written here can be read by anybody.</source>
            <translation>Deze klant is beveiligd, maar wat hier wordt geschreven kan iedereen lezen.</translation>
        </message>
        <message>
            <source>With a cover</source>
            <translation>Met een voorblad</translation>
        </message>
        <message>
            <source>With days of the year</source>
            <translation>Met dagen van het jaar</translation>
        </message>
        <message>
            <source>With private notes</source>
            <translation>Met eigen notities</translation>
        </message>
        <message>
            <source>With small pictures</source>
            <translation>Met kleine afbeeldingen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schrijven</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a face.</source>
            <translation>
                <numerusform>%n item zonder gezicht.</numerusform>
                <numerusform>%n items zonder gezicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts and personas</source>
            <translation>Accounts en verzonnen personen</translation>
        </message>
        <message>
            <source>Brandfriends and others from outside</source>
            <translation>Merkvrienden en anderen van buiten</translation>
        </message>
        <message>
            <source>Nobody speaks in week {week} by name.</source>
            <translation>In week {week} spreekt niemand op naam.</translation>
        </message>
        <message>
            <source>Own people</source>
            <translation>Eigen mensen</translation>
        </message>
        <message>
            <source>Profile: {balance}.</source>
            <translation>Profiel: {balance}.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n item(s) in the calendar</source>
            <translation>
                <numerusform>%n item in de kalender tonen</numerusform>
                <numerusform>%n items in de kalender tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Speaks in {communities}.</source>
            <translation>Spreekt in {communities}.</translation>
        </message>
        <message>
            <source>Week {week}: {what}.</source>
            <translation>Week {week}: {what}.</translation>
        </message>
        <message>
            <source>Who speaks in week {week}: {names}.</source>
            <translation>Wie spreekt er in week {week}: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>in %n post(s) of four weeks</source>
            <translation>
                <numerusform>(%n bericht in vier weken)</numerusform>
                <numerusform>(%n berichten in vier weken)</numerusform>
            </translation>
        </message>
        <message>
            <source>may be named</source>
            <translation>mag genoemd worden</translation>
        </message>
        <message>
            <source>no permission noted</source>
            <translation>geen toestemming genoteerd</translation>
        </message>
        <message>
            <source>permission ends soon</source>
            <translation>toestemming loopt binnenkort af</translation>
        </message>
        <message>
            <source>permission has ended</source>
            <translation>toestemming is afgelopen</translation>
        </message>
        <message>
            <source>permission withdrawn</source>
            <translation>toestemming ingetrokken</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot en met {day}</translation>
        </message>
    </context>
    <context>
        <name>FieldBlock</name>
        <message>
            <source>1 and 2 choose, F4 leads to the next choice</source>
            <translation>1 en 2 kiezen, F4 gaat naar de volgende keuze</translation>
        </message>
        <message>
            <source>Compose it yourself…</source>
            <translation>Zelf samenstellen…</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>gelijk aan was</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>was: {value}</source>
            <translation>was: {value}</translation>
        </message>
        <message>
            <source>{field}, composed by you</source>
            <translation>{field}, door u samengesteld</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>0 means: nobody answers here.</source>
            <translation>0 betekent: hier reageert niemand.</translation>
        </message>
        <message>
            <source>A number, what somebody said, a link</source>
            <translation>Een getal, wat iemand zei, een link</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Accountnaam</translation>
        </message>
        <message>
            <source>Address and texts</source>
            <translation>Adres en teksten</translation>
        </message>
        <message>
            <source>Alerts: which signals come by themselves, and where</source>
            <translation>Signalen: wat vanzelf binnenkomt, en waar</translation>
        </message>
        <message>
            <source>Also when it did not work: that is a result</source>
            <translation>Ook als het niet werkte: dat is een resultaat</translation>
        </message>
        <message>
            <source>Another name in the same place is taken for a new name: the shares noted so far stay with it.</source>
            <translation>Een andere naam op dezelfde plaats geldt als nieuwe naam: de genoteerde aandelen blijven erbij.</translation>
        </message>
        <message>
            <source>Answer within (hours)</source>
            <translation>Reageren binnen (uren)</translation>
        </message>
        <message>
            <source>Awareness days, school holidays. Your own days stand on the page of people.</source>
            <translation>Themadagen en schoolvakanties. Uw eigen dagen staan op de pagina Mensen.</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Begonnen op</translation>
        </message>
        <message>
            <source>Budget (€)</source>
            <translation>Budget (€)</translation>
        </message>
        <message>
            <source>Budget for a year (€)</source>
            <translation>Budget voor een jaar (€)</translation>
        </message>
        <message>
            <source>Campaign codes</source>
            <translation>Campagnecodes</translation>
        </message>
        <message>
            <source>Chance decides who wins</source>
            <translation>Het toeval bepaalt wie wint</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Afgesloten op</translation>
        </message>
        <message>
            <source>Closes on</source>
            <translation>Sluit op</translation>
        </message>
        <message>
            <source>Communities, with commas between</source>
            <translation>Community's, met komma's ertussen</translation>
        </message>
        <message>
            <source>Competitors, with commas between</source>
            <translation>Concurrenten, met komma’s ertussen</translation>
        </message>
        <message>
            <source>Core values, with commas between</source>
            <translation>Kernwaarden, met komma's ertussen</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Days of the year in the calendar</source>
            <translation>Dagen van het jaar in de kalender</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Drafts and items in review count in the checks</source>
            <translation>Concepten en items ter beoordeling tellen mee</translation>
        </message>
        <message>
            <source>Each year at the same date</source>
            <translation>Elk jaar op dezelfde datum</translation>
        </message>
        <message>
            <source>Everybody inside was told on</source>
            <translation>Iedereen binnen is bijgepraat op</translation>
        </message>
        <message>
            <source>Expects to be answered</source>
            <translation>Verwacht antwoord</translation>
        </message>
        <message>
            <source>Filled in for each item where they stand between braces: {title} {link} {date} {channel} {campaign} {spokesperson}.</source>
            <translation>Per item ingevuld waar ze tussen accolades staan: {titel} {link} {datum} {kanaal} {campagne} {spreker}.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>For public holidays.</source>
            <translation>Voor de feestdagen.</translation>
        </message>
        <message>
            <source>For spelling, with the dictionaries that this computer has.</source>
            <translation>Voor de spelling, met de woordenboeken die deze computer heeft.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Giveaway</source>
            <translation>Winactie</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Geldt tot en met</translation>
        </message>
        <message>
            <source>If you know it. One person may do several of these.</source>
            <translation>Als u het weet. Eén mens kan er meer van doen.</translation>
        </message>
        <message>
            <source>Images that go out keep where and with what they were taken</source>
            <translation>Beelden die naar buiten gaan, houden waar en waarmee ze gemaakt zijn</translation>
        </message>
        <message>
            <source>In a sentence: what you do for it, for whom, how often.</source>
            <translation>In één zin: wat u ervoor doet, voor wie, hoe vaak.</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Kind of platform</source>
            <translation>Soort platform</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>Taal van de teksten</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Last day, of several</source>
            <translation>Laatste dag, van meerdere</translation>
        </message>
        <message>
            <source>Leave its posts out of the one-way checks</source>
            <translation>Berichten buiten de zendcontroles laten</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Grondslag</translation>
        </message>
        <message>
            <source>Listening tools, with commas between</source>
            <translation>Luistertools, met komma's ertussen</translation>
        </message>
        <message>
            <source>Longest silence (days)</source>
            <translation>Langste stilte (dagen)</translation>
        </message>
        <message>
            <source>Longest text (characters)</source>
            <translation>Langste tekst (tekens)</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Minutes a week</source>
            <translation>Minuten per week</translation>
        </message>
        <message>
            <source>Minutes, of a conversation block</source>
            <translation>Minuten, van een gespreksblok</translation>
        </message>
        <message>
            <source>Moves the limit of the one-way share by five points either way.</source>
            <translation>Verschuift de grens van het zendaandeel vijf punten omhoog of omlaag.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Names and words that no dictionary knows; they are not marked.</source>
            <translation>Namen en woorden die in geen woordenboek staan; ze worden niet gemarkeerd.</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behoeften</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Not every campaign is a conversation. An exception needs a reason and an end; when more than a quarter of the posts of four weeks are exceptions, they count again.</source>
            <translation>Niet elke campagne is een gesprek. Een uitzondering heeft een reden en een einde nodig; is meer dan een kwart van de berichten van vier weken uitzondering, dan tellen ze weer mee.</translation>
        </message>
        <message>
            <source>Not shown in the calendar</source>
            <translation>Niet te zien in de kalender</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Vastgelegd op</translation>
        </message>
        <message>
            <source>Number of draws</source>
            <translation>Aantal trekkingen</translation>
        </message>
        <message>
            <source>Objectives, one or two</source>
            <translation>Doelen, een of twee</translation>
        </message>
        <message>
            <source>One on each line. What stands between braces is filled in for each item and channel: network, channel, campaign, title, date, week, client.</source>
            <translation>Eén per regel. Wat tussen accolades staat, wordt per item en kanaal ingevuld: {netwerk}, {kanaal}, {campagne}, {titel}, {datum}, {week}, {klant}.</translation>
        </message>
        <message>
            <source>One way is fine here</source>
            <translation>Hier mag het eenrichting zijn</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Geopend op</translation>
        </message>
        <message>
            <source>People can talk back here, and get an answer</source>
            <translation>Mensen kunnen hier terugpraten en krijgen antwoord</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Petal</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Planned times stay as they are on the clock when you change this.</source>
            <translation>Geplande tijden blijven op de klok staan zoals ze staan als u dit wijzigt.</translation>
        </message>
        <message>
            <source>Post that names the winner</source>
            <translation>Bericht met de winnaar</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Readers can see for which organisation</source>
            <translation>Lezers zien voor welke organisatie</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Regio</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Ondertekening</translation>
        </message>
        <message>
            <source>Since and until</source>
            <translation>Van en tot</translation>
        </message>
        <message>
            <source>Speaks from</source>
            <translation>Spreekt vanaf</translation>
        </message>
        <message>
            <source>Speaks through</source>
            <translation>Spreekt via</translation>
        </message>
        <message>
            <source>Speaks until</source>
            <translation>Spreekt tot en met</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Taking part is free</source>
            <translation>Meedoen is gratis</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>That of its country</source>
            <translation>Die van het land</translation>
        </message>
        <message>
            <source>The audience is told that this is fiction</source>
            <translation>Het publiek weet dat dit fictie is</translation>
        </message>
        <message>
            <source>The brand</source>
            <translation>Het merk</translation>
        </message>
        <message>
            <source>The report of the campaign tells what its items cost beside it.</source>
            <translation>In het campagnerapport staat ernaast wat de items kosten.</translation>
        </message>
        <message>
            <source>The rules, or where they can be read</source>
            <translation>De regels, of waar ze te lezen zijn</translation>
        </message>
        <message>
            <source>Through</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tijdzone</translation>
        </message>
        <message>
            <source>Told to</source>
            <translation>Verteld aan</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Value of the prizes (€)</source>
            <translation>Waarde van de prijzen (€)</translation>
        </message>
        <message>
            <source>Volunteer, client or minor</source>
            <translation>Vrijwilliger, cliënt of minderjarig</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Dag van de week</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat eruit kwam</translation>
        </message>
        <message>
            <source>What comes there</source>
            <translation>Wat daar komt</translation>
        </message>
        <message>
            <source>What do they want to know, do or feel?</source>
            <translation>Wat willen ze weten, doen of voelen?</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>What items cost is shown beside it on the compass and in reports. Nothing is judged by it.</source>
            <translation>Op het kompas en in rapporten staat ernaast wat items kosten. Er wordt niets op beoordeeld.</translation>
        </message>
        <message>
            <source>What the brand stands for</source>
            <translation>Waar het merk voor staat</translation>
        </message>
        <message>
            <source>What they do online, in percent</source>
            <translation>Wat zij online doen, in procenten</translation>
        </message>
        <message>
            <source>What we expect</source>
            <translation>Wat we verwachten</translation>
        </message>
        <message>
            <source>What went well</source>
            <translation>Wat er goed ging</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where they are</source>
            <translation>Waar ze zijn</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wie het doet</translation>
        </message>
        <message>
            <source>Who heard of it?</source>
            <translation>Wie heeft ervan gehoord?</translation>
        </message>
        <message>
            <source>Who is here, and what do we do for them?</source>
            <translation>Wie zijn hier, en wat doen wij voor hen?</translation>
        </message>
        <message>
            <source>Who this is</source>
            <translation>Wie dit is</translation>
        </message>
        <message>
            <source>Why this person may be named. A pointer, not legal advice.</source>
            <translation>Waarom deze persoon genoemd mag worden. Een wegwijzer, geen juridisch advies.</translation>
        </message>
        <message>
            <source>Why this place</source>
            <translation>Waarom deze plek</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Met wie</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ingetrokken op</translation>
        </message>
        <message>
            <source>Words and links</source>
            <translation>Woorden en links</translation>
        </message>
        <message>
            <source>Words of its own, with commas between</source>
            <translation>Eigen woorden, met komma's ertussen</translation>
        </message>
        <message>
            <source>as the network says</source>
            <translation>zoals het netwerk zegt</translation>
        </message>
        <message>
            <source>as the profile says</source>
            <translation>zoals het profiel zegt</translation>
        </message>
        <message>
            <source>for example ^NK</source>
            <translation>bijvoorbeeld ^NK</translation>
        </message>
        <message>
            <source>for example: reads along 70, replies 25, makes 5</source>
            <translation>bijvoorbeeld: leest mee 70, reageert 25, maakt zelf 5</translation>
        </message>
        <message>
            <source>not planned yet</source>
            <translation>nog niet gepland</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>niet opgegeven</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Click to remove this filter.</source>
            <translation>Klik om dit filter te verwijderen.</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Weergave bewaren</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n item(s)</source>
            <translation>
                <numerusform>{shown} van %n item</numerusform>
                <numerusform>{shown} van %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterTree</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>Filter by words</source>
            <translation>Filteren op woorden</translation>
        </message>
        <message>
            <source>Show only items with these words in title, text, note or labels.</source>
            <translation>Alleen items tonen met deze woorden in titel, tekst, notitie of labels.</translation>
        </message>
    </context>
    <context>
        <name>FilteredOut</name>
        <message>
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <source>No item passes the filters.</source>
            <translation>Geen item komt door de filters.</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message numerus="yes">
            <source>%n that is gone</source>
            <translation>
                <numerusform>%n die er niet meer is</numerusform>
                <numerusform>%n die er niet meer zijn</numerusform>
            </translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netwerken</translation>
        </message>
        <message>
            <source>No campaign</source>
            <translation>Geen campagne</translation>
        </message>
        <message>
            <source>No spokesperson</source>
            <translation>Geen woordvoerder</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Niemand in het bijzonder</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Petals</source>
            <translation>Bladen</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Waits for a yes</source>
            <translation>Wacht op akkoord</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>all but {names}</source>
            <translation>alles behalve {names}</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message numerus="yes">
            <source>%n more with this: {titles}</source>
            <translation>
                <numerusform>Hierbij hoort nog: {titles}</numerusform>
                <numerusform>Hierbij horen er nog %n: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>Other options · {count}</source>
            <translation>Andere opties · {count}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n item(s)</source>
            <translation>
                <numerusform>Toon %n item</numerusform>
                <numerusform>Toon %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Snooze: {title}</source>
            <translation>Laten rusten: {title}</translation>
        </message>
        <message>
            <source>Snooze…</source>
            <translation>Laten rusten…</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Why? {title}</source>
            <translation>Waarom? {title}</translation>
        </message>
        <message>
            <source>would be solved</source>
            <translation>zou opgelost zijn</translation>
        </message>
    </context>
    <context>
        <name>FindingCards</name>
        <message numerus="yes">
            <source>Show %n more finding(s)</source>
            <translation>
                <numerusform>Toon nog %n bevinding</numerusform>
                <numerusform>Toon nog %n bevindingen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingSteps</name>
        <message>
            <source>No earlier finding since {day}.</source>
            <translation>Geen eerdere bevinding sinds {day}.</translation>
        </message>
        <message>
            <source>No further finding until {day}.</source>
            <translation>Geen verdere bevinding tot en met {day}.</translation>
        </message>
    </context>
    <context>
        <name>FindingTitles</name>
        <message>
            <source>A channel that only broadcasts</source>
            <translation>Een kanaal dat alleen zendt</translation>
        </message>
        <message>
            <source>A goal gets too little</source>
            <translation>Een doel krijgt te weinig</translation>
        </message>
        <message>
            <source>A long run of sending</source>
            <translation>Lang achtereen zenden</translation>
        </message>
        <message>
            <source>A name kept too long</source>
            <translation>Een naam te lang bewaard</translation>
        </message>
        <message>
            <source>A petal is missing</source>
            <translation>Er ontbreekt een blad</translation>
        </message>
        <message>
            <source>A place without a strategy</source>
            <translation>Een plek zonder strategie</translation>
        </message>
        <message>
            <source>A voice without a face</source>
            <translation>Een stem zonder gezicht</translation>
        </message>
        <message>
            <source>Advertising label missing</source>
            <translation>Reclamevermelding ontbreekt</translation>
        </message>
        <message>
            <source>Away on that day</source>
            <translation>Afwezig op die dag</translation>
        </message>
        <message>
            <source>Calls without follow-up</source>
            <translation>Oproepen zonder opvolging</translation>
        </message>
        <message>
            <source>Does the spokesperson exist?</source>
            <translation>Bestaat de woordvoerder?</translation>
        </message>
        <message>
            <source>Drifting to broadcasting</source>
            <translation>Steeds meer zenden</translation>
        </message>
        <message>
            <source>Exception without grounds</source>
            <translation>Uitzondering zonder grond</translation>
        </message>
        <message>
            <source>For whom does this person speak?</source>
            <translation>Namens wie spreekt deze persoon?</translation>
        </message>
        <message>
            <source>Giveaway not complete</source>
            <translation>Winactie niet compleet</translation>
        </message>
        <message>
            <source>Goal and plan do not fit</source>
            <translation>Doel en plan passen niet</translation>
        </message>
        <message>
            <source>In two places at once</source>
            <translation>Op twee plekken tegelijk</translation>
        </message>
        <message>
            <source>Just under the limit</source>
            <translation>Net onder de grens</translation>
        </message>
        <message>
            <source>Listening below ambition</source>
            <translation>Luisteren onder de ambitie</translation>
        </message>
        <message>
            <source>Listening without a goal</source>
            <translation>Luisteren zonder doel</translation>
        </message>
        <message>
            <source>May this person be named?</source>
            <translation>Mag deze persoon genoemd worden?</translation>
        </message>
        <message>
            <source>Mostly broadcasting</source>
            <translation>Vooral zenden</translation>
        </message>
        <message>
            <source>Nobody there to answer</source>
            <translation>Niemand om te reageren</translation>
        </message>
        <message>
            <source>Nothing done with what was heard</source>
            <translation>Niets gedaan met wat er is gehoord</translation>
        </message>
        <message>
            <source>Old ideas</source>
            <translation>Oude ideeën</translation>
        </message>
        <message>
            <source>One voice</source>
            <translation>Eén stem</translation>
        </message>
        <message>
            <source>Opinions without grounds</source>
            <translation>Meningen zonder onderbouwing</translation>
        </message>
        <message>
            <source>Person and brand out of balance</source>
            <translation>Persoon en merk uit balans</translation>
        </message>
        <message>
            <source>Plan not kept</source>
            <translation>Plan niet bijgehouden</translation>
        </message>
        <message>
            <source>Planned, not done</source>
            <translation>Gepland, niet gedaan</translation>
        </message>
        <message>
            <source>Posts left behind</source>
            <translation>Blijven liggen</translation>
        </message>
        <message>
            <source>Posts that do not count</source>
            <translation>Berichten die niet meetellen</translation>
        </message>
        <message>
            <source>Reads like a brochure</source>
            <translation>Leest als een folder</translation>
        </message>
        <message>
            <source>Several new places at once</source>
            <translation>Meer nieuwe plekken tegelijk</translation>
        </message>
        <message>
            <source>Silence on a channel</source>
            <translation>Stilte op een kanaal</translation>
        </message>
        <message>
            <source>Technology before people</source>
            <translation>Techniek vóór mensen</translation>
        </message>
        <message>
            <source>The brand is invisible</source>
            <translation>Het merk is onzichtbaar</translation>
        </message>
        <message>
            <source>The rose leans</source>
            <translation>De roos hangt scheef</translation>
        </message>
        <message>
            <source>Too many disciplines</source>
            <translation>Te veel disciplines</translation>
        </message>
        <message>
            <source>Too many exceptions</source>
            <translation>Te veel uitzonderingen</translation>
        </message>
        <message>
            <source>Too many goals</source>
            <translation>Te veel doelen</translation>
        </message>
        <message>
            <source>Too many places</source>
            <translation>Te veel plekken</translation>
        </message>
        <message>
            <source>Too much for one person</source>
            <translation>Te veel voor één persoon</translation>
        </message>
        <message>
            <source>Who speaks?</source>
            <translation>Wie spreekt er?</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n are answered later than {norm}</source>
            <translation>
                <numerusform>bij %n komt het antwoord later dan {norm}</numerusform>
                <numerusform>bij %n komt het antwoord later dan {norm}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n discipline(s) at once in 4 weeks: {list}. At the stage “{stage}” {limit} is plenty: let one wait.</source>
            <translation>
                <numerusform>%n discipline tegelijk in 4 weken: {list}. In het stadium “{stage}” is {limit} genoeg: laat er een wachten.</numerusform>
                <numerusform>%n disciplines tegelijk in 4 weken: {list}. In het stadium “{stage}” is {limit} genoeg: laat er een wachten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n discipline(s) in 4 weeks: {list}, and the limit is 0.</source>
            <translation>
                <numerusform>%n discipline in 4 weken: {list}; de grens is 0.</numerusform>
                <numerusform>%n disciplines in 4 weken: {list}; de grens is 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n concept</numerusform>
                <numerusform>%n concepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idee</numerusform>
                <numerusform>%n ideeën</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s) with a date that has passed. Plan anew, or put back in Ideas.</source>
            <translation>
                <numerusform>%n idee met een datum die voorbij is. Plan het opnieuw, of zet het terug in Ideeën.</numerusform>
                <numerusform>%n ideeën met een datum die voorbij is. Plan ze opnieuw, of zet ze terug in Ideeën.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) ready to go out, but {missing}. First for whom and what for, then where.</source>
            <translation>
                <numerusform>%n item staat klaar, maar {missing}. Eerst voor wie en waarvoor, dan waar.</numerusform>
                <numerusform>%n items staan klaar, maar {missing}. Eerst voor wie en waarvoor, dan waar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) this week with a goal that the petal does not serve. Choose another goal, or another petal.</source>
            <translation>
                <numerusform>%n item van deze week heeft een doel dat niet bij het blad past. Kies een ander doel, of een ander blad.</numerusform>
                <numerusform>%n items van deze week hebben een doel dat niet bij het blad past. Kies een ander doel, of een ander blad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n listening block(s) in 4 weeks without a goal. At listening level {s} you listen for a goal of your own.</source>
            <translation>
                <numerusform>%n luisterblok in 4 weken zonder doel. Op luisterniveau {s} luistert u voor een eigen doel.</numerusform>
                <numerusform>%n luisterblokken in 4 weken zonder doel. Op luisterniveau {s} luistert u voor een eigen doel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of it together</source>
            <translation>
                <numerusform>samen %n minuut</numerusform>
                <numerusform>samen %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of listening or answering</source>
            <translation>
                <numerusform>%n minuut luisteren of antwoorden</numerusform>
                <numerusform>%n minuten luisteren of antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s) to listen or answer</source>
            <translation>
                <numerusform>%n moment om te luisteren of antwoorden</numerusform>
                <numerusform>%n momenten om te luisteren of antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} items {window} have no human name ({p}; the limit is {limit}). Give them a person.</source>
            <translation>
                <numerusform>%n van {n} items {window} heeft geen mens als woordvoerder ({p}; de grens is {limit}). Kies wie er spreekt.</numerusform>
                <numerusform>%n van {n} items {window} hebben geen mens als woordvoerder ({p}; de grens is {limit}). Kies wie er spreekt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} items {window} have no human name ({p}; up to {limit} it stays a note). Give them a person.</source>
            <translation>
                <numerusform>%n van {n} items {window} heeft geen mens als woordvoerder ({p}; tot en met {limit} blijft het een aandachtspunt). Kies wie er spreekt.</numerusform>
                <numerusform>%n van {n} items {window} hebben geen mens als woordvoerder ({p}; tot en met {limit} blijft het een aandachtspunt). Kies wie er spreekt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} posts in 4 weeks rest on research, figures or a case ({p}; the least is {limit}). Link a source.</source>
            <translation>
                <numerusform>%n van {n} berichten in 4 weken steunt op onderzoek, cijfers of een casus ({p}; minimaal {limit}). Verwijs naar een bron.</numerusform>
                <numerusform>%n van {n} berichten in 4 weken steunen op onderzoek, cijfers of een casus ({p}; minimaal {limit}). Verwijs naar een bron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {r} placements {window} are answered later than {norm}: {list}.</source>
            <translation>
                <numerusform>Bij %n van {r} plaatsingen {window} komt het antwoord later dan {norm}: {list}.</numerusform>
                <numerusform>Bij %n van {r} plaatsingen {window} komt het antwoord later dan {norm}: {list}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {r} placements {window} have no one answering within {norm}: {list}.</source>
            <translation>
                <numerusform>Bij %n van {r} plaatsingen {window} antwoordt niemand binnen {norm}: {list}.</numerusform>
                <numerusform>Bij %n van {r} plaatsingen {window} antwoordt niemand binnen {norm}: {list}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {r} placements {window} have no one answering; {late}: {list}.</source>
            <translation>
                <numerusform>Bij %n van {r} plaatsingen {window} antwoordt niemand; {late}: {list}.</numerusform>
                <numerusform>Bij %n van {r} plaatsingen {window} antwoordt niemand; {late}: {list}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold</source>
            <translation>
                <numerusform>%n in de wacht</numerusform>
                <numerusform>%n in de wacht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opening day(s)</source>
            <translation>
                <numerusform>%n openingsdag</numerusform>
                <numerusform>%n openingsdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opening hour(s)</source>
            <translation>
                <numerusform>%n openingsuur</numerusform>
                <numerusform>%n openingsuren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) active in 4 weeks ({list}), and the limit is 0.</source>
            <translation>
                <numerusform>%n plek actief in 4 weken ({list}); de grens is 0.</numerusform>
                <numerusform>%n plekken actief in 4 weken ({list}); de grens is 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) active in 4 weeks ({list}); at the stage “{stage}” {limit} is plenty. Pause some.</source>
            <translation>
                <numerusform>%n plek actief in 4 weken ({list}); in het stadium “{stage}” is {limit} genoeg. Zet op pauze wat het minst oplevert.</numerusform>
                <numerusform>%n plekken actief in 4 weken ({list}); in het stadium “{stage}” is {limit} genoeg. Zet op pauze wat het minst oplevert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in use without a strategy: {list}. One line will do: for whom, and what for.</source>
            <translation>
                <numerusform>%n plek in gebruik zonder strategie: {list}. Eén regel is genoeg: voor wie, en waarvoor.</numerusform>
                <numerusform>%n plekken in gebruik zonder strategie: {list}. Eén regel is genoeg: voor wie, en waarvoor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) whose time has passed, not published and not moved. Mark as published, or plan anew.</source>
            <translation>
                <numerusform>%n bericht waarvan de tijd voorbij is, niet gepubliceerd en niet verzet. Markeer het als gepubliceerd of plan het opnieuw.</numerusform>
                <numerusform>%n berichten waarvan de tijd voorbij is, niet gepubliceerd en niet verzet. Markeer ze als gepubliceerd of plan ze opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>A first look: {said}</source>
            <translation>Een eerste blik: {said}</translation>
        </message>
        <message numerus="yes">
            <source>Add %n minute(s) of answering and it is gone.</source>
            <translation>
                <numerusform>Nog %n minuut antwoorden en het is weg.</numerusform>
                <numerusform>Nog %n minuten antwoorden en het is weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) to answer and it is gone.</source>
            <translation>
                <numerusform>Nog %n moment om te antwoorden en het is weg.</numerusform>
                <numerusform>Nog %n momenten om te antwoorden en het is weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add {items}, or {minutes}.</source>
            <translation>Plan {items} erbij, of {minutes}.</translation>
        </message>
        <message>
            <source>Add {more}.</source>
            <translation>Plan er {more} bij.</translation>
        </message>
        <message>
            <source>By items {pi} is one-way {window} ({ow} of {N}), by minutes {pm}. Only the first is over {warn}: no warning. {advice}</source>
            <translation>Van de items is {window} {pi} zenden ({ow} van {N}), van de minuten {pm}. Alleen het eerste is boven {warn}: geen waarschuwing. {advice}</translation>
        </message>
        <message>
            <source>By items {pi} is one-way {window}, by minutes {pm} ({m_ow} of {M}). Only the second is over {warn}: no warning. {advice}</source>
            <translation>Van de items is {window} {pi} zenden, van de minuten {pm} ({m_ow} van {M}). Alleen het tweede is boven {warn}: geen waarschuwing. {advice}</translation>
        </message>
        <message>
            <source>Choose one where you do answer.</source>
            <translation>Kies er een waar u wel antwoordt.</translation>
        </message>
        <message>
            <source>Giveaway “{name}”: {missing}.</source>
            <translation>Winactie “{name}”: {missing}.</translation>
        </message>
        <message>
            <source>Goal “{o}” gets {p} of the minutes in 4 weeks ({m} of {total}); {limit} would do it justice.</source>
            <translation>Doel “{o}” krijgt {p} van de minuten in 4 weken ({m} van {total}); {limit} zou het recht doen.</translation>
        </message>
        <message>
            <source>In week {w} conversation blocks of {name} overlap: {list}. Move one of them.</source>
            <translation>In week {w} overlappen gespreksblokken van {name}: {list}. Verplaats er een.</translation>
        </message>
        <message numerus="yes">
            <source>Made with AI and not approved by {name}, who speaks: %n post(s) this week. Let {name} read and approve.</source>
            <translation>
                <numerusform>Met AI gemaakt en niet goedgekeurd door {name}, de woordvoerder: %n bericht deze week. Laat {name} het lezen en goedkeuren.</numerusform>
                <numerusform>Met AI gemaakt en niet goedgekeurd door {name}, de woordvoerder: %n berichten deze week. Laat {name} ze lezen en goedkeuren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing in the last 4 weeks: {petals} ({N} items). A fixed moment each week brings them back.</source>
            <translation>In de laatste 4 weken ontbreken: {petals} ({N} items). Een vast moment per week brengt ze terug.</translation>
        </message>
        <message>
            <source>No insight went to a discipline in 4 weeks. At listening level {s} what you hear is put to use: note one.</source>
            <translation>In 4 weken ging er geen inzicht naar een discipline. Op luisterniveau {s} wordt gebruikt wat u hoort: noteer er een.</translation>
        </message>
        <message>
            <source>No recorded basis to name {name}.</source>
            <translation>Er is geen vastgelegde grondslag om {name} te noemen.</translation>
        </message>
        <message>
            <source>No {petals} in the last 4 weeks ({N} items). A fixed moment each week brings it back.</source>
            <translation>In de laatste 4 weken ontbreekt: {petals} ({N} items). Een vast moment per week brengt het terug.</translation>
        </message>
        <message>
            <source>Nobody is planned to answer {u} of {a} calls to the public. Plan a moment on that channel, or say where the answers come in.</source>
            <translation>Bij {u} van {a} oproepen is niemand ingepland om te reageren. Plan een moment op dat kanaal, of geef aan waar de reacties binnenkomen.</translation>
        </message>
        <message>
            <source>Nobody was planned to answer {u} of {a} calls to the public.</source>
            <translation>Bij {u} van {a} oproepen was niemand ingepland om te reageren.</translation>
        </message>
        <message>
            <source>One-way share {B} {window}: {ow} of {N} items ({pi}), {m_ow} of {M} minutes ({pm}). That is under the limit of {warn}; from {clears} down this note goes away. {advice}</source>
            <translation>Zendaandeel {B} {window}: {ow} van {N} items ({pi}), {m_ow} van {M} minuten ({pm}). Dat is onder de grens van {warn}; vanaf {clears} gaat dit aandachtspunt weg. {advice}</translation>
        </message>
        <message>
            <source>One-way share {B} {window}: {ow} of {N} items ({pi}), {m_ow} of {M} minutes ({pm}). The limit is {warn}. {advice}</source>
            <translation>Zendaandeel {B} {window}: {ow} van {N} items ({pi}), {m_ow} van {M} minuten ({pm}). De grens is {warn}. {advice}</translation>
        </message>
        <message numerus="yes">
            <source>People cannot answer on any of the %n channel(s) used.</source>
            <translation>
                <numerusform>Op het gebruikte kanaal kan niet worden gereageerd.</numerusform>
                <numerusform>Op geen van de %n gebruikte kanalen kan worden gereageerd.</numerusform>
            </translation>
        </message>
        <message>
            <source>People react on {channels} all the same: plan time to answer there.</source>
            <translation>Mensen reageren op {channels} toch: plan daar tijd om te antwoorden.</translation>
        </message>
        <message>
            <source>Record a basis, or choose another person.</source>
            <translation>Leg een grondslag vast, of kies een ander.</translation>
        </message>
        <message>
            <source>The exception for “{name}” does not hold: {missing}. Until then its posts count like any other.</source>
            <translation>De uitzondering voor “{name}” geldt niet: {missing}. Zolang tellen de berichten gewoon mee.</translation>
        </message>
        <message>
            <source>The one-way share rose from {mean} to {x4} within 4 weeks. In week {w} there was more room to answer: repeat those moments.</source>
            <translation>Het zendaandeel steeg in 4 weken van {mean} naar {x4}. In week {w} was er meer ruimte om te reageren: herhaal die momenten.</translation>
        </message>
        <message>
            <source>The permission to name {name} has ended by then.</source>
            <translation>De toestemming om {name} te noemen is dan verlopen.</translation>
        </message>
        <message>
            <source>The plan holds no time to answer. Does somebody answer already? Put that time in.</source>
            <translation>Er staat geen antwoordtijd in het plan. Antwoordt er al iemand? Zet die tijd erin.</translation>
        </message>
        <message>
            <source>The rose leans: balance {J} over 4 weeks (1 = all petals equal). {largest} takes {p}. One item a week of the smallest petal already helps.</source>
            <translation>De roos hangt scheef: evenwicht {J} over 4 weken (1 = alle bladen even veel). {largest} is {p}. Eén item per week van het kleinste blad helpt al.</translation>
        </message>
        <message>
            <source>There is an advantage behind this post ({benefit}), and its label is not understood everywhere. “{label}” is the safer choice.</source>
            <translation>Achter dit bericht zit een voordeel ({benefit}), en de vermelding wordt niet overal begrepen. “{label}” is de veiliger keuze.</translation>
        </message>
        <message>
            <source>There is an advantage behind this post ({benefit}). Add “{label}” to the text on {channels}.</source>
            <translation>Achter dit bericht zit een voordeel ({benefit}). Zet “{label}” in de tekst op {channels}.</translation>
        </message>
        <message>
            <source>There is an advantage behind this post ({benefit}). Add “{label}” to the text.</source>
            <translation>Achter dit bericht zit een voordeel ({benefit}). Zet “{label}” in de tekst.</translation>
        </message>
        <message>
            <source>This week alone: {ow} of {N} items, {m_ow} of {M} minutes.</source>
            <translation>Alleen deze week: {ow} van {N} items, {m_ow} van {M} minuten.</translation>
        </message>
        <message>
            <source>This went out without a name. Who spoke? Choose a person.</source>
            <translation>Dit ging zonder naam de deur uit. Wie sprak er? Kies een persoon.</translation>
        </message>
        <message>
            <source>Who speaks? Choose a person.</source>
            <translation>Wie spreekt er? Kies een persoon.</translation>
        </message>
        <message>
            <source>a crisis is an exception for 14 days at most</source>
            <translation>een crisis is hoogstens 14 dagen een uitzondering</translation>
        </message>
        <message>
            <source>a discount</source>
            <translation>korting</translation>
        </message>
        <message>
            <source>a gift</source>
            <translation>een cadeau</translation>
        </message>
        <message>
            <source>a prize</source>
            <translation>een prijs</translation>
        </message>
        <message>
            <source>a prize of {prize} needs terms, as everything above {small} does</source>
            <translation>een prijs van {prize} vraagt om voorwaarden, zoals alles boven {small}</translation>
        </message>
        <message>
            <source>a reason is missing</source>
            <translation>er ontbreekt een reden</translation>
        </message>
        <message>
            <source>activating</source>
            <translation>activeren</translation>
        </message>
        <message>
            <source>affiliate income</source>
            <translation>affiliate-inkomsten</translation>
        </message>
        <message>
            <source>an end date is missing</source>
            <translation>er ontbreekt een einddatum</translation>
        </message>
        <message>
            <source>answering</source>
            <translation>reageren</translation>
        </message>
        <message>
            <source>as if {v} people shared it</source>
            <translation>alsof {v} mensen het delen</translation>
        </message>
        <message>
            <source>bought media</source>
            <translation>gekochte media</translation>
        </message>
        <message>
            <source>it is the second game of chance above {small} this year; one is allowed</source>
            <translation>het is dit jaar de tweede kansactie boven {small}; één mag</translation>
        </message>
        <message>
            <source>its end date has passed</source>
            <translation>de einddatum is voorbij</translation>
        </message>
        <message>
            <source>listening</source>
            <translation>luisteren</translation>
        </message>
        <message>
            <source>no audience is described</source>
            <translation>er is geen doelgroep beschreven</translation>
        </message>
        <message>
            <source>no goal is chosen</source>
            <translation>er is geen doel gekozen</translation>
        </message>
        <message>
            <source>nobody shares it</source>
            <translation>niemand deelt het</translation>
        </message>
        <message numerus="yes">
            <source>over %n weeks</source>
            <translation>
                <numerusform>over %n week</numerusform>
                <numerusform>over %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>payment</source>
            <translation>betaling</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>zenden</translation>
        </message>
        <message>
            <source>sponsorship</source>
            <translation>sponsoring</translation>
        </message>
        <message>
            <source>taking part has to be free</source>
            <translation>meedoen moet gratis zijn</translation>
        </message>
        <message>
            <source>the closing date is more than a year after the start</source>
            <translation>de sluitingsdatum ligt meer dan een jaar na het begin</translation>
        </message>
        <message>
            <source>there is no closing date</source>
            <translation>er is geen sluitingsdatum</translation>
        </message>
        <message>
            <source>there is no post about the winner within 14 days after closing</source>
            <translation>er is geen bericht over de winnaar binnen 14 dagen na sluiting</translation>
        </message>
        <message>
            <source>this crisis began within 4 weeks of another, and together they are an exception for 14 days at most</source>
            <translation>deze crisis begon binnen 4 weken na een andere, en samen zijn ze hoogstens 14 dagen een uitzondering</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>deze week</translation>
        </message>
        <message>
            <source>this week and the 14 days before</source>
            <translation>deze week en de 14 dagen ervoor</translation>
        </message>
        <message>
            <source>three working days</source>
            <translation>drie werkdagen</translation>
        </message>
        <message>
            <source>{L} one-way posts in a row ({from}–{to}) without listening or answering. Plan a moment to answer in between.</source>
            <translation>{L} keer zenden op rij ({from}–{to}) zonder luisteren of reageren. Plan er een moment tussen om te reageren.</translation>
        </message>
        <message>
            <source>{L} one-way posts in a row within a short time ({from}–{to}). Fine for a live event; otherwise plan a moment to answer in between.</source>
            <translation>{L} keer zenden op rij in korte tijd ({from}–{to}). Prima bij een live-evenement; plan er anders een moment tussen om te reageren.</translation>
        </message>
        <message>
            <source>{channel}: nobody present for {length} ({from}–{to}); the limit is {limit}, and over {far} it is a warning.</source>
            <translation>{channel}: {length} niemand aanwezig ({from}–{to}); de grens is {limit}, en boven {far} is het een waarschuwing.</translation>
        </message>
        <message>
            <source>{channel}: nobody present for {length} ({from}–{to}); the limit is {limit}.</source>
            <translation>{channel}: {length} niemand aanwezig ({from}–{to}); de grens is {limit}.</translation>
        </message>
        <message>
            <source>{channel}: {n} posts in 4 weeks, no moment to answer. Plan one each week.</source>
            <translation>{channel}: {n} berichten in 4 weken, geen moment om te reageren. Plan er elke week een.</translation>
        </message>
        <message>
            <source>{draws} draws are more than the 20 allowed</source>
            <translation>{draws} trekkingen is meer dan de 20 die mogen</translation>
        </message>
        <message>
            <source>{e} of {n} posts in 4 weeks ({p}) are exempt as crisis messages; above {cap} they count again.</source>
            <translation>{e} van {n} berichten in 4 weken ({p}) zijn als crisisbericht uitgezonderd; boven {cap} tellen ze weer mee.</translation>
        </message>
        <message>
            <source>{e} of {n} posts in 4 weeks ({p}) are exempt, crisis and other together; above {cap} those outside the crisis count again.</source>
            <translation>{e} van {n} berichten in 4 weken ({p}) zijn uitgezonderd, crisis en andere samen; boven {cap} tellen die buiten de crisis weer mee.</translation>
        </message>
        <message>
            <source>{e} of {n} posts in 4 weeks ({p}) are exempt; above {cap} they count again.</source>
            <translation>{e} van {n} berichten in 4 weken ({p}) zijn uitgezonderd; boven {cap} tellen ze weer mee.</translation>
        </message>
        <message>
            <source>{g} days</source>
            <translation>{g} dagen</translation>
        </message>
        <message>
            <source>{hours} or three working days</source>
            <translation>{hours} of drie werkdagen</translation>
        </message>
        <message>
            <source>{h} of {n} posts this week do not count: {why}. Decide what goes out.</source>
            <translation>{h} van {n} berichten van deze week tellen niet mee: {why}. Beslis wat uitgaat.</translation>
        </message>
        <message>
            <source>{m_ow} of {M} minutes. The limit is {warn}.</source>
            <translation>{m_ow} van de {M} minuten. De grens is {warn}.</translation>
        </message>
        <message>
            <source>{m} minutes of listening per week ({window}); listening level {s} asks {t}. Add {more} a week.</source>
            <translation>{m} minuten luisteren per week ({window}); luisterniveau {s} vraagt {t}. Plan er {more} per week bij.</translation>
        </message>
        <message>
            <source>{name} carries {p} of {n} items in 4 weeks; {voices}. Let a second person take over some.</source>
            <translation>{name} draagt {p} van {n} items in 4 weken; {voices}. Laat iemand anders er een paar overnemen.</translation>
        </message>
        <message>
            <source>{name} has withdrawn the permission to be named.</source>
            <translation>{name} heeft de toestemming om genoemd te worden ingetrokken.</translation>
        </message>
        <message>
            <source>{name} is an account, not a person. Choose a person, or say that this is a crisis or a legal notice.</source>
            <translation>{name} is een account, geen persoon. Kies een persoon, of geef aan dat dit een crisisbericht of een wettelijke mededeling is.</translation>
        </message>
        <message>
            <source>{name} is away or does not work for you on the day of: {list}. Move it, or choose another person.</source>
            <translation>{name} is afwezig of niet in dienst op de dag van: {list}. Verplaats het, of kies een ander.</translation>
        </message>
        <message>
            <source>{name} is away or does not work for you on the days of: {list}. Move them, or choose another person.</source>
            <translation>{name} is afwezig of niet in dienst op de dagen van: {list}. Verplaats ze, of kies een ander.</translation>
        </message>
        <message>
            <source>{name} is in two conversation blocks at the same time in week {w}: {list}. Move one of them.</source>
            <translation>{name} zit in week {w} in twee gespreksblokken tegelijk: {list}. Verplaats er een.</translation>
        </message>
        <message>
            <source>{name} is not a real person and the audience is not told. Let a real person speak, or say so in the profile and tick it here.</source>
            <translation>{name} bestaat niet en dat wordt niet verteld. Laat een echt mens spreken, of vertel het in het profiel en vink het hier aan.</translation>
        </message>
        <message>
            <source>{name} left on {day}, more than 24 months ago, and the name is still here. Take the name out.</source>
            <translation>{name} is op {day} vertrokken, meer dan 24 maanden geleden, en de naam staat er nog. Haal de naam eruit.</translation>
        </message>
        <message>
            <source>{name} no longer works for you by then.</source>
            <translation>{name} werkt dan niet meer bij u.</translation>
        </message>
        <message>
            <source>{name} speaks from a personal account on which the link with your organisation is not visible. Make it visible in the profile, then tick it here.</source>
            <translation>{name} spreekt vanaf een persoonlijk account waarop de band met uw organisatie niet te zien is. Maak die zichtbaar in het profiel en vink het hier aan.</translation>
        </message>
        <message>
            <source>{name} writes about the own employer from a personal account that does not show it. Make the link visible, in the profile and in the text.</source>
            <translation>{name} schrijft over de eigen werkgever vanaf een persoonlijk account dat dat niet laat zien. Maak de band zichtbaar, in het profiel en in de tekst.</translation>
        </message>
        <message>
            <source>{name}: {m} minutes in week {w}, and no time for them. Give it to somebody else.</source>
            <translation>{name}: {m} minuten in week {w}, terwijl er geen tijd voor is. Geef het aan een ander.</translation>
        </message>
        <message>
            <source>{name}: {m} of {c} minutes in week {w} ({p}). Move something, or give it to somebody else.</source>
            <translation>{name}: {m} van {c} minuten in week {w} ({p}). Verplaats iets, of geef het aan een ander.</translation>
        </message>
        <message>
            <source>{name}: {p} pure brand posts ({c} of {n} in 4 weeks); the limit is {limit}. That reads like a brochure: let the person show in some of them.</source>
            <translation>{name}: {p} puur merkberichten ({c} van {n} in 4 weken); de grens is {limit}. Dat leest als een folder: laat in een paar ervan de persoon zien.</translation>
        </message>
        <message>
            <source>{name}: {p} purely personal posts ({c} of {n} in 4 weeks); the limit is {limit}. Nobody sees the brand any more: let it show in some of them.</source>
            <translation>{name}: {p} puur persoonlijke berichten ({c} van {n} in 4 weken); de grens is {limit}. Niemand ziet het merk nog: laat het in een paar ervan terugkomen.</translation>
        </message>
        <message>
            <source>{name}: “Speaks for own business” is a basis for an owner or an executive only.</source>
            <translation>{name}: “Spreekt voor eigen bedrijf” is alleen een grondslag voor een eigenaar of bestuurder.</translation>
        </message>
        <message>
            <source>{n} goals chosen: {list}. One or two at a time make it easier to see what works.</source>
            <translation>{n} doelen gekozen: {list}. Met één of twee tegelijk ziet u beter wat werkt.</translation>
        </message>
        <message>
            <source>{n} places opened within 30 days: {list}. Each needs attention; one at a time is easier.</source>
            <translation>{n} plekken geopend binnen 30 dagen: {list}. Elke plek vraagt aandacht; één tegelijk is makkelijker.</translation>
        </message>
        <message>
            <source>{prize} is above the largest prize allowed ({large})</source>
            <translation>{prize} is meer dan de hoogste toegestane prijs ({large})</translation>
        </message>
        <message>
            <source>{u} of {s} conversation blocks in 4 weeks were not confirmed; the limit is {limit}. Did they happen? After 7 days they no longer count.</source>
            <translation>{u} van {s} gespreksblokken in 4 weken zijn niet bevestigd; de grens is {limit}. Zijn ze doorgegaan? Na 7 dagen tellen ze niet meer mee.</translation>
        </message>
    </context>
    <context>
        <name>FixOffers</name>
        <message>
            <source>becomes</source>
            <translation>wordt</translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message numerus="yes">
            <source>%n block(s) happened: confirm</source>
            <translation>
                <numerusform>%n blok ging door: bevestigen</numerusform>
                <numerusform>%n blokken gingen door: bevestigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) do go out: make them drafts</source>
            <translation>
                <numerusform>%n bericht gaat wel uit: maak er een concept van</numerusform>
                <numerusform>%n berichten gaan wel uit: maak er concepten van</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) went out: mark as published</source>
            <translation>
                <numerusform>%n bericht is eruit: markeren als gepubliceerd</numerusform>
                <numerusform>%n berichten zijn eruit: markeren als gepubliceerd</numerusform>
            </translation>
        </message>
        <message>
            <source>A post to write</source>
            <translation>Een bericht om te schrijven</translation>
        </message>
        <message>
            <source>A question to the public</source>
            <translation>Een vraag aan het publiek</translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) a week of {minutes} minutes for “{goal}”, {weeks} weeks from {when}</source>
            <translation>
                <numerusform>%n moment per week van {minutes} minuten voor “{goal}” toevoegen, {weeks} weken vanaf {when}</numerusform>
                <numerusform>%n momenten per week van {minutes} minuten voor “{goal}” toevoegen, {weeks} weken vanaf {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) of {minutes} minutes for “{goal}”, from {when}</source>
            <translation>
                <numerusform>%n moment van {minutes} minuten voor “{goal}” toevoegen, vanaf {when}</numerusform>
                <numerusform>%n momenten van {minutes} minuten voor “{goal}” toevoegen, vanaf {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) to answer, from {when}</source>
            <translation>
                <numerusform>%n moment om te reageren toevoegen, vanaf {when}</numerusform>
                <numerusform>%n momenten om te reageren toevoegen, vanaf {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a conversation block {when}</source>
            <translation>Gespreksblok {when} toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>Add a conversation block {when}, %n week(s)</source>
            <translation>
                <numerusform>Gespreksblok {when} toevoegen, %n week</numerusform>
                <numerusform>Gespreksblok {when} toevoegen, %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a moment to answer {when}</source>
            <translation>{when} een moment om te reageren toevoegen</translation>
        </message>
        <message>
            <source>Add a post about the winner {when}</source>
            <translation>Bericht over de winnaar {when} toevoegen</translation>
        </message>
        <message>
            <source>Add one moment to answer {when}, for {n} of {gaps} posts</source>
            <translation>{when} één moment om te reageren toevoegen, voor {n} van {gaps} berichten</translation>
        </message>
        <message numerus="yes">
            <source>Add the weekly rhythm and %n moment(s) more, from {when}</source>
            <translation>
                <numerusform>Het weekritme en nog %n moment toevoegen, vanaf {when}</numerusform>
                <numerusform>Het weekritme en nog %n momenten toevoegen, vanaf {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add the weekly rhythm: %n moment(s) to answer or listen, from {when}</source>
            <translation>
                <numerusform>Het weekritme toevoegen: %n moment om te antwoorden of luisteren, vanaf {when}</numerusform>
                <numerusform>Het weekritme toevoegen: %n momenten om te antwoorden of luisteren, vanaf {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer for {minutes} minutes {when}</source>
            <translation>{when} {minutes} minuten reageren</translation>
        </message>
        <message>
            <source>Answer on {channel} each week, {minutes} minutes from {when}</source>
            <translation>Elke week reageren op {channel}, {minutes} minuten vanaf {when}</translation>
        </message>
        <message>
            <source>Answer on {channel} every day, {minutes} minutes from {when}</source>
            <translation>Elke dag reageren op {channel}, {minutes} minuten vanaf {when}</translation>
        </message>
        <message>
            <source>Answer on {channel} from now on</source>
            <translation>Voortaan reageren op {channel}</translation>
        </message>
        <message>
            <source>Answer on {channel} twice a week, {minutes} minutes from {when}</source>
            <translation>Twee keer per week reageren op {channel}, {minutes} minuten vanaf {when}</translation>
        </message>
        <message>
            <source>Answer people</source>
            <translation>Mensen antwoorden</translation>
        </message>
        <message>
            <source>Answer {when}, after “{title}”</source>
            <translation>{when} reageren, na “{title}”</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n post(s) on hold</source>
            <translation>
                <numerusform>%n bericht in de wacht laten vervallen</numerusform>
                <numerusform>%n berichten in de wacht laten vervallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the goal of %n item(s) to {goals}</source>
            <translation>
                <numerusform>Het doel van %n item wijzigen in {goals}</numerusform>
                <numerusform>Het doel van %n items wijzigen in {goals}</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a closing date…</source>
            <translation>Sluitingsdatum kiezen…</translation>
        </message>
        <message>
            <source>Choose a person…</source>
            <translation>Persoon kiezen…</translation>
        </message>
        <message>
            <source>Choose another listening level…</source>
            <translation>Ander luisterniveau kiezen…</translation>
        </message>
        <message>
            <source>Choose goals…</source>
            <translation>Doelen kiezen…</translation>
        </message>
        <message>
            <source>Choose people…</source>
            <translation>Personen kiezen…</translation>
        </message>
        <message>
            <source>Choose the post about the winner…</source>
            <translation>Bericht over de winnaar kiezen…</translation>
        </message>
        <message>
            <source>Close on {day}</source>
            <translation>Sluiten op {day}</translation>
        </message>
        <message>
            <source>Conversation block</source>
            <translation>Gespreksblok</translation>
        </message>
        <message>
            <source>Count drafts too</source>
            <translation>Concepten ook laten meetellen</translation>
        </message>
        <message>
            <source>Describe an audience…</source>
            <translation>Doelgroep beschrijven…</translation>
        </message>
        <message>
            <source>Did it happen? {fix}</source>
            <translation>Is het gebeurd? {fix}</translation>
        </message>
        <message>
            <source>Each week from {when}: {petals}</source>
            <translation>Elke week vanaf {when}: {petals}</translation>
        </message>
        <message>
            <source>End the exception for “{campaign}”</source>
            <translation>De uitzondering voor “{campaign}” beëindigen</translation>
        </message>
        <message>
            <source>Fill the path from people to channels…</source>
            <translation>Het pad van mens naar middel invullen…</translation>
        </message>
        <message numerus="yes">
            <source>Give %n block(s) the goal “{goal}”</source>
            <translation>
                <numerusform>%n blok het doel “{goal}” geven</numerusform>
                <numerusform>%n blokken het doel “{goal}” geven</numerusform>
            </translation>
        </message>
        <message>
            <source>Let the exception for “{campaign}” run until {day}</source>
            <translation>De uitzondering voor “{campaign}” laten lopen tot en met {day}</translation>
        </message>
        <message>
            <source>Let {name} speak</source>
            <translation>{name} laten spreken</translation>
        </message>
        <message numerus="yes">
            <source>Let {name} speak in %n item(s)</source>
            <translation>
                <numerusform>{name} laten spreken in %n item</numerusform>
                <numerusform>{name} laten spreken in %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let “{discipline}” wait in Ideas: %n item(s)</source>
            <translation>
                <numerusform>“{discipline}” laten wachten in Ideeën: %n item</numerusform>
                <numerusform>“{discipline}” laten wachten in Ideeën: %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let “{discipline}” wait: %n item(s) four weeks later</source>
            <translation>
                <numerusform>“{discipline}” laten wachten: %n item vier weken later</numerusform>
                <numerusform>“{discipline}” laten wachten: %n items vier weken later</numerusform>
            </translation>
        </message>
        <message>
            <source>Link a source to “{name}”…</source>
            <translation>Bron koppelen aan “{name}”…</translation>
        </message>
        <message>
            <source>Listen to what is being said</source>
            <translation>Luisteren naar wat er wordt gezegd</translation>
        </message>
        <message numerus="yes">
            <source>Listen {minutes} minutes from {when}, %n week(s)</source>
            <translation>
                <numerusform>{minutes} minuten luisteren vanaf {when}, %n week</numerusform>
                <numerusform>{minutes} minuten luisteren vanaf {when}, %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at stage and limits…</source>
            <translation>Stadium en grenzen bekijken…</translation>
        </message>
        <message>
            <source>Look at the disciplines…</source>
            <translation>De disciplines bekijken…</translation>
        </message>
        <message>
            <source>Look at the draws…</source>
            <translation>De trekkingen bekijken…</translation>
        </message>
        <message>
            <source>Look at the goals…</source>
            <translation>De doelen bekijken…</translation>
        </message>
        <message>
            <source>Look at the prize…</source>
            <translation>De prijs bekijken…</translation>
        </message>
        <message>
            <source>Look at these items…</source>
            <translation>Deze items bekijken…</translation>
        </message>
        <message>
            <source>Look at these posts…</source>
            <translation>Deze berichten bekijken…</translation>
        </message>
        <message numerus="yes">
            <source>Make %n post(s) of “{campaign}” a call, and answer</source>
            <translation>
                <numerusform>Van %n bericht van “{campaign}” een oproep maken, en reageren</numerusform>
                <numerusform>Van %n berichten van “{campaign}” een oproep maken, en reageren</numerusform>
            </translation>
        </message>
        <message>
            <source>Make taking part free…</source>
            <translation>Meedoen gratis maken…</translation>
        </message>
        <message>
            <source>Make “{title}” a call, and answer {when}</source>
            <translation>Van “{title}” een oproep maken, en {when} reageren</translation>
        </message>
        <message>
            <source>Mark {channel} as one-way</source>
            <translation>{channel} op eenrichting zetten</translation>
        </message>
        <message numerus="yes">
            <source>Mix person and brand in %n post(s)</source>
            <translation>
                <numerusform>Persoon en merk mengen in %n bericht</numerusform>
                <numerusform>Persoon en merk mengen in %n berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n item(s) a week</source>
            <translation>
                <numerusform>%n item een week verschuiven</numerusform>
                <numerusform>%n items een week verschuiven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n moment(s) from the night to the day</source>
            <translation>
                <numerusform>%n moment van de nacht naar de dag verplaatsen</numerusform>
                <numerusform>%n momenten van de nacht naar de dag verplaatsen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n moment(s) to times at which they answer more</source>
            <translation>
                <numerusform>%n moment verplaatsen naar een tijd waarop het meer beantwoordt</numerusform>
                <numerusform>%n momenten verplaatsen naar tijden waarop ze meer beantwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to {when}, when {name} is back</source>
            <translation>Verplaatsen naar {when}, als {name} terug is</translation>
        </message>
        <message>
            <source>Move “{title}” to {when}</source>
            <translation>“{title}” verplaatsen naar {when}</translation>
        </message>
        <message>
            <source>Note an insight…</source>
            <translation>Inzicht noteren…</translation>
        </message>
        <message>
            <source>Open {channel} on {day}</source>
            <translation>{channel} openen op {day}</translation>
        </message>
        <message>
            <source>Open {name} later…</source>
            <translation>{name} later openen…</translation>
        </message>
        <message>
            <source>Pause {channel}</source>
            <translation>{channel} op pauze zetten</translation>
        </message>
        <message numerus="yes">
            <source>Pause {channel}, and cancel %n post(s) there</source>
            <translation>
                <numerusform>{channel} op pauze zetten; %n bericht daar vervalt</numerusform>
                <numerusform>{channel} op pauze zetten; %n berichten daar vervallen</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause {name}…</source>
            <translation>{name} op pauze zetten…</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n block(s) one after another</source>
            <translation>
                <numerusform>%n blok na het andere plannen</numerusform>
                <numerusform>%n blokken na elkaar plannen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n item(s) anew from {when}</source>
            <translation>
                <numerusform>%n item opnieuw plannen vanaf {when}</numerusform>
                <numerusform>%n items opnieuw plannen vanaf {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan anew on {when}</source>
            <translation>Opnieuw plannen op {when}</translation>
        </message>
        <message numerus="yes">
            <source>Put %n idea(s) back in Ideas</source>
            <translation>
                <numerusform>%n idee terugzetten in Ideeën</numerusform>
                <numerusform>%n ideeën terugzetten in Ideeën</numerusform>
            </translation>
        </message>
        <message>
            <source>Put “{label}” first in the text</source>
            <translation>“{label}” vooraan in de tekst zetten</translation>
        </message>
        <message>
            <source>Record a basis for {name}…</source>
            <translation>Grondslag voor {name} vastleggen…</translation>
        </message>
        <message numerus="yes">
            <source>Repeat %n block(s) of week {w}</source>
            <translation>
                <numerusform>%n blok van week {w} herhalen</numerusform>
                <numerusform>%n blokken van week {w} herhalen</numerusform>
            </translation>
        </message>
        <message>
            <source>Take out the name of {name}…</source>
            <translation>De naam van {name} weghalen…</translation>
        </message>
        <message>
            <source>Take over the rhythm of week {w}</source>
            <translation>Het ritme van week {w} overnemen</translation>
        </message>
        <message>
            <source>Take the answers in on {channel}</source>
            <translation>De reacties op {channel} opvangen</translation>
        </message>
        <message>
            <source>The profile of {name} shows the link</source>
            <translation>Het profiel van {name} laat de band zien</translation>
        </message>
        <message>
            <source>The profile says that {name} is invented</source>
            <translation>Het profiel vertelt dat {name} verzonnen is</translation>
        </message>
        <message>
            <source>The winner of {campaign}</source>
            <translation>De winnaar van {campaign}</translation>
        </message>
        <message>
            <source>Write down what {name} is for…</source>
            <translation>Opschrijven waar {name} voor is…</translation>
        </message>
        <message>
            <source>Write down why “{name}” is an exception…</source>
            <translation>Opschrijven waarom “{name}” een uitzondering is…</translation>
        </message>
        <message>
            <source>Write the terms…</source>
            <translation>Voorwaarden schrijven…</translation>
        </message>
        <message numerus="yes">
            <source>answer %n time(s)</source>
            <translation>
                <numerusform>%n keer reageren</numerusform>
                <numerusform>%n keer reageren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>listen %n time(s)</source>
            <translation>
                <numerusform>%n keer luisteren</numerusform>
                <numerusform>%n keer luisteren</numerusform>
            </translation>
        </message>
        <message>
            <source>no posts</source>
            <translation>geen berichten</translation>
        </message>
        <message numerus="yes">
            <source>{move}, and add %n moment(s) to answer</source>
            <translation>
                <numerusform>{move}, en %n antwoordmoment toevoegen</numerusform>
                <numerusform>{move}, en %n antwoordmomenten toevoegen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has approved %n post(s)</source>
            <translation>
                <numerusform>{name} heeft %n bericht goedgekeurd</numerusform>
                <numerusform>{name} heeft %n berichten goedgekeurd</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forget</name>
        <message numerus="yes">
            <source>%n coming item(s) are left without a spokesperson.</source>
            <translation>
                <numerusform>%n komend item blijft achter zonder woordvoerder.</numerusform>
                <numerusform>%n komende items blijven achter zonder woordvoerder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget a person</source>
            <translation>Een persoon vergeten</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>Voorgoed vergeten</translation>
        </message>
        <message>
            <source>Forget who {name} is</source>
            <translation>{name} vergeten</translation>
        </message>
        <message>
            <source>Name, initials, role, signature and absences go for good. Past weeks keep their numbers, under “former colleague”. This cannot be undone, nor can what was done before it.</source>
            <translation>Naam, initialen, functie, ondertekening en afwezigheid verdwijnen voorgoed. Voorbije weken houden hun cijfers, onder “oud-collega”. Dit kan niet ongedaan worden gemaakt, en wat ervoor is gedaan ook niet meer.</translation>
        </message>
        <message>
            <source>Other copies of this client have backups of their own: {files}.</source>
            <translation>Andere kopieën van deze klant hebben eigen reservekopieën: {files}.</translation>
        </message>
        <message numerus="yes">
            <source>Remove the %n backup(s) that were made before</source>
            <translation>
                <numerusform>De %n eerdere reservekopie verwijderen</numerusform>
                <numerusform>De %n eerdere reservekopieën verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>Take “{word}” out of all texts</source>
            <translation>“{word}” uit alle teksten halen</translation>
        </message>
        <message>
            <source>What lies elsewhere stays as it is: exported files, copies of this client file, and backups that are not removed here.</source>
            <translation>Wat elders ligt blijft zoals het is: geëxporteerde bestanden, kopieën van dit klantbestand, en reservekopieën die hier niet worden verwijderd.</translation>
        </message>
        <message>
            <source>{name} was forgotten, but not the id, which may tell the name. {why}</source>
            <translation>{name} is vergeten, maar de id, die de naam kan verraden, niet. {why}</translation>
        </message>
        <message>
            <source>{name} was forgotten, but the backups made before still hold the name. {why}</source>
            <translation>{name} is vergeten, maar in de eerdere reservekopieën staat de naam nog. {why}</translation>
        </message>
        <message>
            <source>{name} was forgotten.</source>
            <translation>{name} is vergeten.</translation>
        </message>
    </context>
    <context>
        <name>FormInCard</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>A page for each post, to approve</source>
            <translation>Een pagina per bericht, om goed te keuren</translation>
        </message>
        <message>
            <source>A sheet for each channel</source>
            <translation>Een blad per kanaal</translation>
        </message>
        <message>
            <source>A sheet for each month</source>
            <translation>Een blad per maand</translation>
        </message>
        <message>
            <source>A sheet for each week</source>
            <translation>Een blad per week</translation>
        </message>
        <message>
            <source>Agenda, a running list</source>
            <translation>Agenda, een doorlopende lijst</translation>
        </message>
        <message>
            <source>All items on one sheet</source>
            <translation>Alle items op één blad</translation>
        </message>
        <message>
            <source>Board, a column for each status</source>
            <translation>Bord, een kolom per status</translation>
        </message>
        <message>
            <source>Calendar (ICS)</source>
            <translation>Agenda (ICS)</translation>
        </message>
        <message>
            <source>For other programs (JSON)</source>
            <translation>Voor andere programma’s (JSON)</translation>
        </message>
        <message>
            <source>Mail (EML)</source>
            <translation>Mail (EML)</translation>
        </message>
        <message>
            <source>Month, one page each</source>
            <translation>Een maand per pagina</translation>
        </message>
        <message>
            <source>On paper (PDF)</source>
            <translation>Op papier (PDF)</translation>
        </message>
        <message>
            <source>Page for a browser (HTML)</source>
            <translation>Pagina voor een browser (HTML)</translation>
        </message>
        <message>
            <source>Page or mail (HTML)</source>
            <translation>Pagina of mail (HTML)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabel (CSV)</translation>
        </message>
        <message>
            <source>Table (TSV)</source>
            <translation>Tabel (TSV)</translation>
        </message>
        <message>
            <source>Text (Markdown)</source>
            <translation>Tekst (Markdown)</translation>
        </message>
        <message>
            <source>Text (TXT)</source>
            <translation>Tekst (TXT)</translation>
        </message>
        <message>
            <source>The complete plan</source>
            <translation>Het hele plan</translation>
        </message>
        <message>
            <source>The rose (PNG)</source>
            <translation>De roos (PNG)</translation>
        </message>
        <message>
            <source>The rose (SVG)</source>
            <translation>De roos (SVG)</translation>
        </message>
        <message>
            <source>Timeline, a lane for each campaign</source>
            <translation>Tijdlijn, een baan per campagne</translation>
        </message>
        <message>
            <source>Timeline, a lane for each channel</source>
            <translation>Tijdlijn, een baan per kanaal</translation>
        </message>
        <message>
            <source>Titles only</source>
            <translation>Alleen titels</translation>
        </message>
        <message>
            <source>Week with texts and the rose</source>
            <translation>Week met teksten en de roos</translation>
        </message>
        <message>
            <source>Week, one page each</source>
            <translation>Een week per pagina</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>Met teksten</translation>
        </message>
        <message>
            <source>Workbook (ODS)</source>
            <translation>Werkmap (ODS)</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Werkmap (XLSX)</translation>
        </message>
        <message>
            <source>a picture of the week in which these days end</source>
            <translation>een plaatje van de week waarin deze dagen eindigen</translation>
        </message>
        <message>
            <source>becomes an idea</source>
            <translation>wordt een idee</translation>
        </message>
        <message>
            <source>everything, readable, to take anywhere</source>
            <translation>alles, leesbaar, om overal mee naartoe te nemen</translation>
        </message>
        <message>
            <source>for Excel, LibreOffice, Google Sheets; comes back</source>
            <translation>voor Excel, LibreOffice, Google; komt terug</translation>
        </message>
        <message>
            <source>for LibreOffice and others; comes back</source>
            <translation>voor LibreOffice en andere; komt terug</translation>
        </message>
        <message>
            <source>for notes and wikis</source>
            <translation>voor notities en wiki’s</translation>
        </message>
        <message>
            <source>month, week, board, timeline, posts to approve</source>
            <translation>maand, week, bord, tijdlijn, berichten ter goedkeuring</translation>
        </message>
        <message>
            <source>opens in Excel and LibreOffice</source>
            <translation>opent in Excel en LibreOffice</translation>
        </message>
        <message>
            <source>opens in Outlook, Google, Thunderbird</source>
            <translation>opent in Outlook, Google, Thunderbird</translation>
        </message>
        <message>
            <source>parted by tabs, from any spreadsheet</source>
            <translation>gescheiden door tabs, uit elke spreadsheet</translation>
        </message>
        <message>
            <source>the same as a drawing, sharp at any size</source>
            <translation>hetzelfde als tekening, scherp op elk formaat</translation>
        </message>
        <message>
            <source>to mail or paste</source>
            <translation>om te mailen of te plakken</translation>
        </message>
        <message>
            <source>to send, or to paste into a mail</source>
            <translation>om te versturen of in een mail te plakken</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>A plan reaches from {first} to {last}.</source>
            <translation>Een planning loopt van {first} tot en met {last}.</translation>
        </message>
        <message>
            <source>It lies before the first day, {day}.</source>
            <translation>Dat ligt vóór de eerste dag, {day}.</translation>
        </message>
        <message>
            <source>Not confirmed yet: {field} “{typed}”.</source>
            <translation>Nog niet bevestigd: {field} “{typed}”.</translation>
        </message>
        <message>
            <source>Not saved: {field} “{typed}”.</source>
            <translation>Niet opgeslagen: {field} “{typed}”.</translation>
        </message>
        <message>
            <source>Not saved: {field}.</source>
            <translation>Niet opgeslagen: {field}.</translation>
        </message>
        <message>
            <source>Only a day can stand here, without a time.</source>
            <translation>Hier kan alleen een dag staan, zonder tijd.</translation>
        </message>
        <message>
            <source>Only one day can stand here.</source>
            <translation>Hier kan maar één dag staan.</translation>
        </message>
        <message>
            <source>Show the list (Alt+↓)</source>
            <translation>De lijst tonen (Alt+↓)</translation>
        </message>
        <message>
            <source>This cannot be empty.</source>
            <translation>Dit mag niet leeg zijn.</translation>
        </message>
        <message>
            <source>This is no date. Try 12-3-2027, “12 March” or “+2w”.</source>
            <translation>Dit is geen datum. Probeer 12-3-2027, “12 maart” of “+2w”.</translation>
        </message>
        <message>
            <source>This lies between {least} and {most}.</source>
            <translation>Dit ligt tussen {least} en {most}.</translation>
        </message>
        <message>
            <source>Type a number, or leave this empty.</source>
            <translation>Typ een getal, of laat dit leeg.</translation>
        </message>
        <message>
            <source>{field}: {problem}</source>
            <translation>{field}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>FromBackup</name>
        <message>
            <source>Its last backup is from {when} and holds {items}. It opens as a new file; this one stays as it is.</source>
            <translation>De laatste reservekopie is van {when} en bevat {items}. Die wordt als nieuw bestand geopend; dit bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>Open the last backup</source>
            <translation>De laatste reservekopie openen</translation>
        </message>
        <message>
            <source>{file} from backup</source>
            <translation>{file} uit reservekopie</translation>
        </message>
    </context>
    <context>
        <name>Ghosts</name>
        <message>
            <source>Plan “{title}”</source>
            <translation>“{title}” inplannen</translation>
        </message>
        <message>
            <source>Plan “{title}” on {day}</source>
            <translation>“{title}” inplannen op {day}</translation>
        </message>
        <message>
            <source>“{title}” is planned.</source>
            <translation>“{title}” is gepland.</translation>
        </message>
    </context>
    <context>
        <name>GoBack</name>
        <message>
            <source>+ new since</source>
            <translation>+ nieuw sindsdien</translation>
        </message>
        <message numerus="yes">
            <source>All that is in it (%n)</source>
            <translation>
                <numerusform>Alles wat erin staat (%n)</numerusform>
                <numerusform>Alles wat erin staat (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups, the latest first</source>
            <translation>Reservekopieën, de laatste eerst</translation>
        </message>
        <message>
            <source>Bring back this item</source>
            <translation>Dit item terughalen</translation>
        </message>
        <message>
            <source>Bring back “{title}”</source>
            <translation>“{title}” terughalen</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Choose a backup: below you see what differs from now, and all that is in it.</source>
            <translation>Kies een reservekopie: eronder ziet u wat er anders is dan nu, en alles wat erin staat.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Enter its passphrase…</source>
            <translation>Wachtzin invoeren…</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Teruggaan</translation>
        </message>
        <message>
            <source>Go back to this…</source>
            <translation>Hiernaar teruggaan…</translation>
        </message>
        <message>
            <source>Go back to {when}?</source>
            <translation>Teruggaan naar {when}?</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>Not compared: choose a backup to compare it with now.</source>
            <translation>Niet vergeleken: kies een reservekopie om die met nu te vergelijken.</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>De reservekopie wordt gelezen…</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Sindsdien</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stoppen met lezen</translation>
        </message>
        <message>
            <source>The file of this client is not where it was. Choose in the strip above how to go on.</source>
            <translation>Het bestand van deze klant ligt niet meer waar het lag. Kies in de balk hierboven hoe u verdergaat.</translation>
        </message>
        <message>
            <source>Then → now</source>
            <translation>Toen → nu</translation>
        </message>
        <message>
            <source>There are no backups yet. One is made of itself while you work.</source>
            <translation>Er zijn nog geen reservekopieën. Tijdens het werk wordt er vanzelf een gemaakt.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message numerus="yes">
            <source>What differs (%n)</source>
            <translation>
                <numerusform>Wat er anders is (%n)</numerusform>
                <numerusform>Wat er anders is (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>What is there now is backed up first, and Undo takes this back.</source>
            <translation>Van wat er nu is wordt eerst een reservekopie gemaakt, en Ongedaan maken draait het terug.</translation>
        </message>
        <message>
            <source>What the backup holds</source>
            <translation>Wat er in de reservekopie staat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>You went back.</source>
            <translation>U bent teruggegaan.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
        <message>
            <source>“{title}” is back.</source>
            <translation>“{title}” staat er weer.</translation>
        </message>
        <message>
            <source>− gone now</source>
            <translation>− nu weg</translation>
        </message>
        <message>
            <source>≠ changed</source>
            <translation>≠ gewijzigd</translation>
        </message>
    </context>
    <context>
        <name>GoToDate</name>
        <message>
            <source>12 March, 2027-W10, +2w, next Monday</source>
            <translation>12 maart, 2027-W10, +2w, volgende maandag</translation>
        </message>
        <message>
            <source>Date, week or distance</source>
            <translation>Datum, week of afstand</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ga</translation>
        </message>
        <message>
            <source>Go to date</source>
            <translation>Naar datum</translation>
        </message>
        <message>
            <source>This is no date. Try “12 March”, “2027-W10” or “+2w”.</source>
            <translation>Dit is geen datum. Probeer “12 maart”, “2027-W10” of “+2w”.</translation>
        </message>
        <message>
            <source>{day}, week {week}</source>
            <translation>{day}, week {week}</translation>
        </message>
    </context>
    <context>
        <name>GoalPath</name>
        <message numerus="yes">
            <source>%n channel(s), {reasons} with a reason.</source>
            <translation>
                <numerusform>%n kanaal, waarvan {reasons} met een reden erbij.</numerusform>
                <numerusform>%n kanalen, waarvan {reasons} met een reden erbij.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goals at once: one or two show better what works.</source>
            <translation>
                <numerusform>%n doel tegelijk: met één of twee ziet u beter wat werkt.</numerusform>
                <numerusform>%n doelen tegelijk: met één of twee ziet u beter wat werkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) in four weeks serve “{goal}”.</source>
            <translation>
                <numerusform>%n item in vier weken werkt aan “{goal}”.</numerusform>
                <numerusform>%n items in vier weken werken aan “{goal}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) in four weeks: too few to say what serves a goal.</source>
            <translation>
                <numerusform>%n item in vier weken: te weinig om te zeggen wat een doel dient.</numerusform>
                <numerusform>%n items in vier weken: te weinig om te zeggen wat een doel dient.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n ontbreekt</numerusform>
                <numerusform>%n ontbreken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} items stand on a channel that no audience uses</source>
            <translation>
                <numerusform>%n van de {total} items staat op een kanaal waar geen doelgroep zit</numerusform>
                <numerusform>%n van de {total} items staan op een kanaal waar geen doelgroep zit</numerusform>
            </translation>
        </message>
        <message>
            <source>A goal is chosen, but for whom is not said yet.</source>
            <translation>Er is een doel gekozen, maar nog niet voor wie.</translation>
        </message>
        <message>
            <source>Add an audience…</source>
            <translation>Doelgroep toevoegen…</translation>
        </message>
        <message>
            <source>Channels…</source>
            <translation>Kanalen…</translation>
        </message>
        <message>
            <source>Choose goals</source>
            <translation>Doelen kiezen</translation>
        </message>
        <message>
            <source>Describe an audience…</source>
            <translation>Doelgroep beschrijven…</translation>
        </message>
        <message>
            <source>Edit the reason for this channel</source>
            <translation>De reden van dit kanaal wijzigen</translation>
        </message>
        <message>
            <source>Edit this audience</source>
            <translation>Deze doelgroep wijzigen</translation>
        </message>
        <message>
            <source>Fill the path from the top: each step follows from the one above it.</source>
            <translation>Vul het pad van boven af in: elke stap volgt uit die erboven.</translation>
        </message>
        <message>
            <source>First choose what it is for.</source>
            <translation>Kies eerst waarvoor het is.</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>It begins with people: for whom is this, and what do they need?</source>
            <translation>Het begint bij mensen: voor wie is dit, en wat hebben zij nodig?</translation>
        </message>
        <message>
            <source>No audience is described yet. For whom is all this, what do they need, and where are they?</source>
            <translation>Er is nog geen doelgroep beschreven. Voor wie is dit alles, wat hebben zij nodig, en waar zijn zij?</translation>
        </message>
        <message>
            <source>No audience is described yet. For whom is all this?</source>
            <translation>Er is nog geen doelgroep beschreven. Voor wie is dit alles?</translation>
        </message>
        <message>
            <source>No audience is named that is there: {channels}.</source>
            <translation>Nog geen doelgroep genoemd die daar zit: {channels}.</translation>
        </message>
        <message>
            <source>No channel yet.</source>
            <translation>Nog geen kanaal.</translation>
        </message>
        <message>
            <source>No channel yet. It is the last thing to choose.</source>
            <translation>Nog geen kanaal. Dat kiest u als laatste.</translation>
        </message>
        <message>
            <source>No goal is chosen yet.</source>
            <translation>Er is nog geen doel gekozen.</translation>
        </message>
        <message>
            <source>No name</source>
            <translation>Geen naam</translation>
        </message>
        <message>
            <source>No reason yet: {channels}.</source>
            <translation>Nog geen reden: {channels}.</translation>
        </message>
        <message>
            <source>Nothing is planned in these four weeks: no goal gets anything yet.</source>
            <translation>In deze vier weken is niets gepland: geen doel krijgt nog iets.</translation>
        </message>
        <message>
            <source>O</source>
            <translation>O</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Oogmerk</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Publiek</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <source>Strategy for “{goal}”</source>
            <translation>Strategie voor “{goal}”</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Techniek</translation>
        </message>
        <message numerus="yes">
            <source>Technology came before people: %n item(s) are ready to go out.</source>
            <translation>
                <numerusform>Het middel kwam voor de mensen: %n item staat klaar om naar buiten te gaan.</numerusform>
                <numerusform>Het middel kwam voor de mensen: %n items staan klaar om naar buiten te gaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>You know for whom. Now choose one or two goals.</source>
            <translation>U weet voor wie. Kies nu één of twee doelen.</translation>
        </message>
        <message>
            <source>for whom</source>
            <translation>voor wie</translation>
        </message>
        <message>
            <source>how each goal is reached</source>
            <translation>hoe u elk doel bereikt</translation>
        </message>
        <message>
            <source>no audience is named that is there</source>
            <translation>nog geen doelgroep genoemd die daar zit</translation>
        </message>
        <message>
            <source>no reason written down yet</source>
            <translation>nog geen reden opgeschreven</translation>
        </message>
        <message>
            <source>not said yet: {what}</source>
            <translation>nog niet gezegd: {what}</translation>
        </message>
        <message>
            <source>not written down yet</source>
            <translation>nog niet opgeschreven</translation>
        </message>
        <message>
            <source>only then where</source>
            <translation>pas dan waar</translation>
        </message>
        <message>
            <source>what for, one or two at a time</source>
            <translation>waarvoor, één of twee tegelijk</translation>
        </message>
        <message>
            <source>what they need</source>
            <translation>wat zij nodig hebben</translation>
        </message>
        <message>
            <source>where they are</source>
            <translation>waar zij zijn</translation>
        </message>
        <message>
            <source>whether they expect an answer</source>
            <translation>of zij antwoord verwachten</translation>
        </message>
        <message>
            <source>{goal}: {share} of the minutes, {limit} would do it justice</source>
            <translation>{goal}: {share} van de minuten, {limit} zou het recht doen</translation>
        </message>
        <message>
            <source>{limit} would do it justice.</source>
            <translation>{limit} zou het recht doen.</translation>
        </message>
        <message>
            <source>“{goal}” gets {share} of the minutes.</source>
            <translation>“{goal}” krijgt {share} van de minuten.</translation>
        </message>
    </context>
    <context>
        <name>GoalsTab</name>
        <message>
            <source>First choose what it is for.</source>
            <translation>Kies eerst waarvoor het is.</translation>
        </message>
    </context>
    <context>
        <name>GoingOn</name>
        <message numerus="yes">
            <source>Go on with %n series</source>
            <translation>
                <numerusform>%n reeks voortzetten</numerusform>
                <numerusform>%n reeksen voortzetten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Series go on: %n item(s) planned ahead</source>
            <translation>
                <numerusform>Reeksen lopen door: %n item vooruit gepland</numerusform>
                <numerusform>Reeksen lopen door: %n items vooruit gepland</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message>
            <source>A table that the tool gave</source>
            <translation>Een tabel van de tool</translation>
        </message>
        <message>
            <source>A text becomes one line</source>
            <translation>Een tekst wordt één regel</translation>
        </message>
        <message>
            <source>Also what the tool got before</source>
            <translation>Ook wat de tool al kreeg</translation>
        </message>
        <message>
            <source>Fill a table of the tool…</source>
            <translation>Een tabel van de tool vullen…</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Gaat mee</translation>
        </message>
        <message>
            <source>Hand over to a scheduling tool</source>
            <translation>Overdragen aan een planningstool</translation>
        </message>
        <message>
            <source>Note them as scheduled, with the tool</source>
            <translation>Noteren als ingepland, met de tool</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Tables and workbooks (*.csv *.tsv *.txt *.xlsx)</source>
            <translation>Tabellen en werkmappen (*.csv *.tsv *.txt *.xlsx)</translation>
        </message>
        <message>
            <source>The files are being written; then this closes.</source>
            <translation>De bestanden worden nog geschreven; daarna sluit dit venster.</translation>
        </message>
        <message>
            <source>The files lie in {folder}.</source>
            <translation>De bestanden staan in {folder}.</translation>
        </message>
        <message>
            <source>The tool’s time zone</source>
            <translation>Tijdzone van de tool</translation>
        </message>
        <message>
            <source>Tool</source>
            <translation>Tool</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>What was handed over is not noted: {reason}</source>
            <translation>Wat is overgedragen, is niet genoteerd: {reason}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Where pictures stand on the web (https://…)</source>
            <translation>Waar beelden op het web staan (https://…)</translation>
        </message>
        <message>
            <source>Where the folder of files goes</source>
            <translation>Waar de map met bestanden komt</translation>
        </message>
        <message>
            <source>Without the tool’s table</source>
            <translation>Zonder de tabel van de tool</translation>
        </message>
        <message>
            <source>Write files…</source>
            <translation>Bestanden schrijven…</translation>
        </message>
        <message>
            <source>Write it as https://example.org/media.</source>
            <translation>Schrijf het als https://example.org/media.</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>There is no program here that opens {page}.</source>
            <translation>Er is hier geen programma dat {page} opent.</translation>
        </message>
    </context>
    <context>
        <name>Hanging</name>
        <message numerus="yes">
            <source>%n approval(s) no longer say by whom.</source>
            <translation>
                <numerusform>Bij %n goedkeuring staat niet meer van wie.</numerusform>
                <numerusform>Bij %n goedkeuringen staat niet meer van wie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audience(s) are no longer found there.</source>
            <translation>
                <numerusform>%n doelgroep is daar niet meer te vinden.</numerusform>
                <numerusform>%n doelgroepen zijn daar niet meer te vinden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are for no audience in particular any more.</source>
            <translation>
                <numerusform>%n item is niet meer voor een bepaalde doelgroep.</numerusform>
                <numerusform>%n items zijn niet meer voor een bepaalde doelgroep.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are left without a spokesperson.</source>
            <translation>
                <numerusform>%n item houdt geen woordvoerder over.</numerusform>
                <numerusform>%n items houden geen woordvoerder over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to no campaign any more.</source>
            <translation>
                <numerusform>%n item hoort niet meer bij een campagne.</numerusform>
                <numerusform>%n items horen niet meer bij een campagne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) lose a second spokesperson.</source>
            <translation>
                <numerusform>%n item verliest een tweede woordvoerder.</numerusform>
                <numerusform>%n items verliezen een tweede woordvoerder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) lose this channel.</source>
            <translation>
                <numerusform>%n item verliest dit kanaal.</numerusform>
                <numerusform>%n items verliezen dit kanaal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) no longer say where answers come.</source>
            <translation>
                <numerusform>Bij %n item staat niet meer waar antwoorden binnenkomen.</numerusform>
                <numerusform>Bij %n items staat niet meer waar antwoorden binnenkomen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) no longer say who is to approve them.</source>
            <translation>
                <numerusform>Bij %n item staat niet meer wie het moet goedkeuren.</numerusform>
                <numerusform>Bij %n items staat niet meer wie ze moet goedkeuren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them then have no channel at all: unseen by the checks of channels.</source>
            <translation>
                <numerusform>%n daarvan heeft dan helemaal geen kanaal: de controles van kanalen zien het niet.</numerusform>
                <numerusform>%n daarvan hebben dan helemaal geen kanaal: de controles van kanalen zien ze niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relationship(s) with the client go with it.</source>
            <translation>
                <numerusform>%n relatie met de klant gaat mee weg.</numerusform>
                <numerusform>%n relaties met de klant gaan mee weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) no longer say about whom.</source>
            <translation>
                <numerusform>Bij %n herinnering staat niet meer over wie.</numerusform>
                <numerusform>Bij %n herinneringen staat niet meer over wie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved view(s) no longer look for it.</source>
            <translation>
                <numerusform>%n bewaarde weergave zoekt er niet meer naar.</numerusform>
                <numerusform>%n bewaarde weergaven zoeken er niet meer naar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series go on without it.</source>
            <translation>
                <numerusform>%n reeks gaat zonder verder.</numerusform>
                <numerusform>%n reeksen gaan zonder verder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) look for another like it.</source>
            <translation>
                <numerusform>%n sjabloon zoekt iets dat erop lijkt.</numerusform>
                <numerusform>%n sjablonen zoeken iets dat erop lijkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) written for it alone go with it.</source>
            <translation>
                <numerusform>%n tekst die alleen hiervoor is geschreven gaat mee weg.</numerusform>
                <numerusform>%n teksten die alleen hiervoor zijn geschreven gaan mee weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weekly place(s) are then for any channel.</source>
            <translation>
                <numerusform>%n weekplek is dan voor elk kanaal.</numerusform>
                <numerusform>%n weekplekken zijn dan voor elk kanaal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HappenedCard</name>
        <message>
            <source>Did this happen?</source>
            <translation>Ging dit door?</translation>
        </message>
    </context>
    <context>
        <name>HappenedRow</name>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>counts through {day}</source>
            <translation>telt mee t/m {day}</translation>
        </message>
        <message>
            <source>✓ It happened</source>
            <translation>✓ Ging door</translation>
        </message>
    </context>
    <context>
        <name>Headlines</name>
        <message numerus="yes">
            <source>%n discipline(s) at once in 4 weeks.</source>
            <translation>
                <numerusform>%n discipline in 4 weken.</numerusform>
                <numerusform>%n disciplines tegelijk in 4 weken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goals at the same time.</source>
            <translation>
                <numerusform>%n doel tegelijk.</numerusform>
                <numerusform>%n doelen tegelijk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s) whose day has passed.</source>
            <translation>
                <numerusform>%n idee waarvan de dag voorbij is.</numerusform>
                <numerusform>%n ideeën waarvan de dag voorbij is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) ready to go out, but {missing}.</source>
            <translation>
                <numerusform>%n item staat klaar, maar {missing}.</numerusform>
                <numerusform>%n items staan klaar, maar {missing}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) with a goal that the petal does not serve.</source>
            <translation>
                <numerusform>%n item heeft een doel dat niet bij het blad past.</numerusform>
                <numerusform>%n items hebben een doel dat niet bij het blad past.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n listening block(s) without a goal.</source>
            <translation>
                <numerusform>%n luisterblok zonder doel.</numerusform>
                <numerusform>%n luisterblokken zonder doel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} items bear no human name.</source>
            <translation>
                <numerusform>%n van de {n} items draagt geen naam van een mens.</numerusform>
                <numerusform>%n van de {n} items dragen geen naam van een mens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in use without a strategy.</source>
            <translation>
                <numerusform>%n plek in gebruik zonder strategie.</numerusform>
                <numerusform>%n plekken in gebruik zonder strategie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places were opened within 30 days.</source>
            <translation>
                <numerusform>%n plek geopend binnen 30 dagen.</numerusform>
                <numerusform>%n plekken geopend binnen 30 dagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) made with AI, which {name} has not approved.</source>
            <translation>
                <numerusform>%n bericht met AI gemaakt en niet door {name} goedgekeurd.</numerusform>
                <numerusform>%n berichten met AI gemaakt en niet door {name} goedgekeurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) whose time has passed still wait.</source>
            <translation>
                <numerusform>%n bericht waarvan de tijd voorbij is, wacht nog.</numerusform>
                <numerusform>%n berichten waarvan de tijd voorbij is, wachten nog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing from the giveaway “{name}”.</source>
            <translation>
                <numerusform>Aan de winactie “{name}” ontbreekt %n ding.</numerusform>
                <numerusform>Aan de winactie “{name}” ontbreken %n dingen.</numerusform>
            </translation>
        </message>
        <message>
            <source>An advertising label is missing.</source>
            <translation>Er ontbreekt een reclamelabel.</translation>
        </message>
        <message numerus="yes">
            <source>At %n of {r} placements the answer comes late.</source>
            <translation>
                <numerusform>Bij %n van de {r} plaatsingen komt het antwoord laat.</numerusform>
                <numerusform>Bij %n van de {r} plaatsingen komt het antwoord laat.</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be seen that {name} speaks for you.</source>
            <translation>Het is niet te zien dat {name} namens u spreekt.</translation>
        </message>
        <message>
            <source>It cannot be seen that {name} works for you.</source>
            <translation>Het is niet te zien dat {name} bij u werkt.</translation>
        </message>
        <message>
            <source>It is not said yet who speaks.</source>
            <translation>Er staat nog niet bij wie er spreekt.</translation>
        </message>
        <message>
            <source>Just under the limit: {B} one-way.</source>
            <translation>Net onder de grens: {B} gaat één kant op.</translation>
        </message>
        <message>
            <source>Missing in the last 4 weeks: {petals}.</source>
            <translation>Wat de laatste 4 weken ontbreekt: {petals}.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is there to answer at %n of {r} placements.</source>
            <translation>
                <numerusform>Bij %n van de {r} plaatsingen is niemand er om te reageren.</numerusform>
                <numerusform>Bij %n van de {r} plaatsingen is niemand er om te reageren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody reads the answers to %n call(s).</source>
            <translation>
                <numerusform>De antwoorden op %n oproep leest niemand.</numerusform>
                <numerusform>De antwoorden op %n oproepen leest niemand.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody reads the answers to {u} of {a} calls.</source>
            <translation>Bij {u} van de {a} oproepen leest niemand de antwoorden.</translation>
        </message>
        <message>
            <source>Nothing was done with what was heard in 4 weeks.</source>
            <translation>In 4 weken is niets gedaan met wat er te horen was.</translation>
        </message>
        <message>
            <source>Of {u} of {s} conversation blocks nobody knows whether they happened.</source>
            <translation>Van {u} van de {s} gespreksblokken weet niemand of ze doorgingen.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n of {n} posts in 4 weeks rest on a source.</source>
            <translation>
                <numerusform>Maar %n van de {n} berichten in 4 weken rust op een bron.</numerusform>
                <numerusform>Maar %n van de {n} berichten in 4 weken rusten op een bron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over %n weeks you mostly send: {ow} of {N} items go one way.</source>
            <translation>
                <numerusform>In %n week zendt u vooral: {ow} van de {N} items gaan één kant op.</numerusform>
                <numerusform>In %n weken zendt u vooral: {ow} van de {N} items gaan één kant op.</numerusform>
            </translation>
        </message>
        <message>
            <source>Silence on {channel}: nobody there for {length}.</source>
            <translation>Stilte op {channel}: {length} lang niemand.</translation>
        </message>
        <message>
            <source>The advertising label is not understood everywhere.</source>
            <translation>Het reclamelabel wordt niet overal begrepen.</translation>
        </message>
        <message>
            <source>The exception for “{name}” does not hold.</source>
            <translation>De uitzondering voor “{name}” geldt niet.</translation>
        </message>
        <message>
            <source>The goal “{o}” gets {p} of the minutes.</source>
            <translation>Het doel “{o}” krijgt {p} van de minuten.</translation>
        </message>
        <message>
            <source>The rose leans: {p} of the last 4 weeks is {largest}.</source>
            <translation>De roos helt: {p} van de laatste 4 weken is {largest}.</translation>
        </message>
        <message>
            <source>This week you mostly send: {ow} of {N} items go one way.</source>
            <translation>Deze week zendt u vooral: {ow} van de {N} items gaan één kant op.</translation>
        </message>
        <message>
            <source>This went out without a name.</source>
            <translation>Dit ging de deur uit zonder naam.</translation>
        </message>
        <message>
            <source>Too much for {name} in week {w}: {m} of {c} minutes.</source>
            <translation>Te veel voor {name} in week {w}: {m} van de {c} minuten.</translation>
        </message>
        <message numerus="yes">
            <source>You are active in %n place(s) at once.</source>
            <translation>
                <numerusform>U bent op %n plek actief.</numerusform>
                <numerusform>U bent op %n plekken tegelijk actief.</numerusform>
            </translation>
        </message>
        <message>
            <source>You listen {m} minutes a week; {t} is the aim.</source>
            <translation>U luistert {m} minuten per week; {t} is het streven.</translation>
        </message>
        <message>
            <source>You send more and more: from {mean} to {x4} in 4 weeks.</source>
            <translation>U zendt steeds meer: van {mean} naar {x4} in 4 weken.</translation>
        </message>
        <message>
            <source>{L} one-way posts in a row, without answering in between.</source>
            <translation>{L} keer achter elkaar zenden, zonder ertussen te reageren.</translation>
        </message>
        <message>
            <source>{channel} only sends: {n} posts in 4 weeks, and nobody is there to answer.</source>
            <translation>{channel} zendt alleen: {n} berichten in 4 weken, en niemand is er om te reageren.</translation>
        </message>
        <message>
            <source>{e} of {n} posts in 4 weeks count as exceptions.</source>
            <translation>{e} van de {n} berichten in 4 weken gelden als uitzondering.</translation>
        </message>
        <message>
            <source>{h} of {n} posts this week do not count.</source>
            <translation>{h} van de {n} berichten van deze week tellen niet mee.</translation>
        </message>
        <message>
            <source>{name} carries {p} of what is said in 4 weeks.</source>
            <translation>{name} draagt {p} van wat er in 4 weken gezegd wordt.</translation>
        </message>
        <message>
            <source>{name} does not exist, and nobody is told.</source>
            <translation>{name} bestaat niet, en dat staat er niet bij.</translation>
        </message>
        <message>
            <source>{name} has no time in week {w}, and {m} minutes to do.</source>
            <translation>{name} heeft in week {w} geen tijd, wel {m} minuten werk.</translation>
        </message>
        <message>
            <source>{name} is an account, not a person.</source>
            <translation>{name} is een account, geen mens.</translation>
        </message>
        <message numerus="yes">
            <source>{name} is away, and %n item(s) are planned.</source>
            <translation>
                <numerusform>{name} is er niet, en er staat %n item gepland.</numerusform>
                <numerusform>{name} is er niet, en er staan %n items gepland.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is in two places at once in week {w}.</source>
            <translation>{name} is in week {w} op twee plekken tegelijk.</translation>
        </message>
        <message>
            <source>{name} left over 24 months ago and is still named.</source>
            <translation>{name} vertrok meer dan 24 maanden geleden en staat er nog met naam.</translation>
        </message>
        <message>
            <source>{name}: {c} of {n} posts are about the brand alone.</source>
            <translation>{name}: {c} van de {n} berichten gaan alleen over het merk.</translation>
        </message>
        <message>
            <source>{name}: {c} of {n} posts are about the person alone.</source>
            <translation>{name}: {c} van de {n} berichten gaan alleen over de persoon.</translation>
        </message>
        <message>
            <source>{ow} of {N} items go one way.</source>
            <translation>{ow} van de {N} items gaan één kant op.</translation>
        </message>
    </context>
    <context>
        <name>HeardForm</name>
        <message>
            <source>An insight is a sentence: what did you hear?</source>
            <translation>Een inzicht is een zin: wat hoorde u?</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Discipline of the insight</source>
            <translation>Discipline van het inzicht</translation>
        </message>
        <message>
            <source>Keep as insight for</source>
            <translation>Bewaar als inzicht voor</translation>
        </message>
        <message>
            <source>Make a post of it</source>
            <translation>Maak er een bericht van</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Nothing to note</source>
            <translation>Niets te noteren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>What did you hear?</source>
            <translation>Wat hoorde u?</translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message numerus="yes">
            <source>%n more, on the page People</source>
            <translation>
                <numerusform>nog %n, op de pagina Mensen</numerusform>
                <numerusform>nog %n, op de pagina Mensen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n te laat</numerusform>
                <numerusform>%n te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) open</source>
            <translation>
                <numerusform>%n taak open</numerusform>
                <numerusform>%n taken open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with partners</source>
            <translation>
                <numerusform>%n met partners</numerusform>
                <numerusform>%n met partners</numerusform>
            </translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>Alle taken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Done: {task}</source>
            <translation>Gedaan: {task}</translation>
        </message>
        <message>
            <source>In the heart: organise</source>
            <translation>In het hart: organiseren</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Zonder titel</translation>
        </message>
        <message>
            <source>Nothing is open. Staff to brief, partners to meet, somebody who has to agree: what has to be arranged before anybody can answer is a task.</source>
            <translation>Er staat niets open. Collega’s bijpraten, partners spreken, iemand die akkoord moet gaan: wat geregeld moet zijn voordat iemand kan antwoorden, is een taak.</translation>
        </message>
        <message>
            <source>no task is open</source>
            <translation>er staat geen taak open</translation>
        </message>
    </context>
    <context>
        <name>HeldCard</name>
        <message numerus="yes">
            <source>Everything to come is on hold: %n item(s) of these weeks do not go out.</source>
            <translation>
                <numerusform>Alles wat nog komt staat in de wacht: %n item van deze weken gaat niet uit.</numerusform>
                <numerusform>Alles wat nog komt staat in de wacht: %n items van deze weken gaan niet uit.</numerusform>
            </translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>In de wacht</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Vrijgeven</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>A channel may get a text of its own; until then it follows the text.</source>
            <translation>Een kanaal mag een eigen tekst krijgen; tot dan volgt het de gedeelde tekst.</translation>
        </message>
        <message>
            <source>A check for yourself: would you say it like this to somebody's face?</source>
            <translation>Een controle voor uzelf: zou u het zo tegen iemand zeggen?</translation>
        </message>
        <message>
            <source>A poll whose answers you use; a call to register, vote, help or share.</source>
            <translation>Een peiling waarvan u de antwoorden gebruikt; een oproep om zich aan te melden, te stemmen, te helpen of te delen.</translation>
        </message>
        <message>
            <source>A post is one published message, counted once on however many channels. A conversation block is planned time for listening or answering.</source>
            <translation>Een bericht is één geplaatste boodschap en telt één keer, op hoeveel kanalen ook. Een gespreksblok is geplande tijd om te luisteren of te reageren.</translation>
        </message>
        <message>
            <source>An hour of answering questions; a public answer to one that many ask.</source>
            <translation>Een uur vragen beantwoorden; een openbaar antwoord op een vraag die veel mensen stellen.</translation>
        </message>
        <message>
            <source>Answer people. Reading and answering in one sitting is responding; one listens there too.</source>
            <translation>Mensen antwoorden. In één keer lezen en antwoorden is reageren; daarbij luistert u ook.</translation>
        </message>
        <message>
            <source>Ask people to do or say something: vote, register, share, answer. Plan who reads the answers; until then it counts as one-way.</source>
            <translation>Mensen vragen iets te doen of te zeggen: stemmen, aanmelden, delen, antwoorden. Plan wie de antwoorden leest; tot dan telt het als eenrichting.</translation>
        </message>
        <message>
            <source>Begins the public debate, or joins it.</source>
            <translation>Begint het publieke debat of doet eraan mee.</translation>
        </message>
        <message>
            <source>Bought media need a disclosure label in the text.</source>
            <translation>Gekochte media hebben een reclamevermelding in de tekst nodig.</translation>
        </message>
        <message>
            <source>By when the yes has to be there, on the client's clock.</source>
            <translation>Wanneer het akkoord er moet zijn, op de klok van de klant.</translation>
        </message>
        <message>
            <source>Counts typed in after publication.</source>
            <translation>Aantallen die u na plaatsing intypt.</translation>
        </message>
        <message>
            <source>Develops what is offered, and renews it.</source>
            <translation>Ontwikkelt en vernieuwt wat er wordt aangeboden.</translation>
        </message>
        <message>
            <source>Did the conversation happen? A block that nobody confirms stops counting after seven days.</source>
            <translation>Is het gesprek doorgegaan? Een blok dat niemand bevestigt telt na zeven dagen niet meer mee.</translation>
        </message>
        <message>
            <source>Finds out what people are content with, and helps them.</source>
            <translation>Zoekt uit waar mensen tevreden mee zijn, en helpt ze.</translation>
        </message>
        <message>
            <source>For a block how long it takes, for a post the work it takes. Blocks under 15 minutes do not count; a post counts at least 15.</source>
            <translation>Voor een blok hoe lang het duurt, voor een bericht hoeveel werk het is. Blokken korter dan 15 minuten tellen niet; een bericht telt minstens voor 15.</translation>
        </message>
        <message>
            <source>Has what is done anyway come to more.</source>
            <translation>Zorgt dat wat toch al gebeurt meer oplevert.</translation>
        </message>
        <message>
            <source>How evenly the four petals are used, from 0 (one petal) to 1 (all the same).</source>
            <translation>Hoe gelijk de vier bladen gebruikt worden, van 0 (één blad) tot 1 (alle gelijk).</translation>
        </message>
        <message>
            <source>How many people carry the plan, if all carried the same: one divided by the sum of the squared shares.</source>
            <translation>Hoeveel mensen het plan dragen als iedereen evenveel droeg: één gedeeld door de som van de gekwadrateerde aandelen.</translation>
        </message>
        <message>
            <source>Keeps the culture within the organisation open.</source>
            <translation>Houdt de cultuur binnen de organisatie open.</translation>
        </message>
        <message>
            <source>Learns from what data and conversations say.</source>
            <translation>Leert van wat data en gesprekken zeggen.</translation>
        </message>
        <message>
            <source>Makes the brand stronger by talking with people.</source>
            <translation>Maakt het merk sterker door met mensen te praten.</translation>
        </message>
        <message>
            <source>News, a tip, a video, a blog.</source>
            <translation>Nieuws, een tip, een video, een blog.</translation>
        </message>
        <message>
            <source>Of all that is said about you and your competitors, the part about you, 0 to 100, as your tool tells it.</source>
            <translation>Van alles wat er over u en uw concurrenten wordt gezegd het deel over u, 0 tot 100, zoals uw tool het geeft.</translation>
        </message>
        <message>
            <source>On how many of the posted messages somebody is there to answer within the norm of the channel.</source>
            <translation>Bij hoeveel plaatsingen er binnen de norm van het kanaal iemand is om te reageren.</translation>
        </message>
        <message>
            <source>Only for you and your team; never published.</source>
            <translation>Alleen voor u en uw team; wordt nooit geplaatst.</translation>
        </message>
        <message>
            <source>Others who speak in the same item; they share it equally.</source>
            <translation>Anderen die in hetzelfde item spreken; ze delen het gelijk.</translation>
        </message>
        <message>
            <source>Publish something of your own: news, a tip, a video, a blog. It goes one way until somebody answers.</source>
            <translation>Iets van uzelf plaatsen: nieuws, een tip, een video, een blog. Het gaat één kant op totdat iemand reageert.</translation>
        </message>
        <message>
            <source>Reading mentions, following what people say of the new square.</source>
            <translation>Meldingen lezen, volgen wat mensen over het nieuwe plein zeggen.</translation>
        </message>
        <message>
            <source>Ring 1 of the compass: for and with whom. Choose or type your own, with commas between.</source>
            <translation>Ring 1 van het kompas: voor en met wie. Kies of typ uw eigen woorden, met komma’s ertussen.</translation>
        </message>
        <message>
            <source>Ring 3 of the compass: how it travels on. Choose or type your own.</source>
            <translation>Ring 3 van het kompas: hoe het verder komt. Kies of typ uw eigen woorden.</translation>
        </message>
        <message>
            <source>Ring 4 of the compass: the feeling or value the brand wants to give. Choose or type your own.</source>
            <translation>Ring 4 van het kompas: het gevoel of de waarde die het merk wil geven. Kies of typ uw eigen woorden.</translation>
        </message>
        <message>
            <source>Scheduled means ready to go out; published means that somebody saw it go. Ideas, items on hold and cancelled items are not counted.</source>
            <translation>Ingepland betekent klaar om eruit te gaan; geplaatst betekent dat iemand het heeft zien gaan. Ideeën, wat in de wacht staat en wat geannuleerd is tellen niet mee.</translation>
        </message>
        <message>
            <source>Shows what it is like to work here, and finds the right people.</source>
            <translation>Laat zien hoe het is om hier te werken, en vindt de juiste mensen.</translation>
        </message>
        <message>
            <source>Something heard while listening. An item that follows from it reads from the outside in.</source>
            <translation>Iets wat bij het luisteren gehoord is. Wat daaruit volgt leest van buiten naar binnen.</translation>
        </message>
        <message>
            <source>Take in what is said: read mentions, follow conversations. Mostly a conversation block; listening is the base of every plan.</source>
            <translation>Opnemen wat er gezegd wordt: meldingen lezen, gesprekken volgen. Meestal een gespreksblok; luisteren is de basis van elk plan.</translation>
        </message>
        <message>
            <source>The accounts and places where this appears. One text serves them all.</source>
            <translation>De accounts en plekken waar dit verschijnt. Eén tekst dient ze allemaal.</translation>
        </message>
        <message>
            <source>The centre of the rose: involve your own people and partners. It prepares the conversation and is never counted as one.</source>
            <translation>Het hart van de roos: uw eigen mensen en partners betrekken. Het bereidt het gesprek voor en telt nooit zelf mee.</translation>
        </message>
        <message>
            <source>The part of the organisation this comes from. The eight are those KPN told apart (“Van Social Media naar Social DNA”, Marketingfacts, 2012).</source>
            <translation>Het deel van de organisatie waar dit vandaan komt. De acht zijn die van KPN (“Van Social Media naar Social DNA”, Marketingfacts, 2012).</translation>
        </message>
        <message>
            <source>The part of the plan that sends without anybody planned to answer, taken by items and by minutes; the lower of the two counts.</source>
            <translation>Het deel van het plan dat zendt zonder dat iemand is ingepland om te reageren, naar items en naar minuten; het laagste van de twee telt.</translation>
        </message>
        <message>
            <source>The person who speaks here, by name. A role account has no face; give it only with a reason.</source>
            <translation>Wie hier spreekt, met naam. Een functie-account heeft geen gezicht; gebruik het alleen met een reden.</translation>
        </message>
        <message>
            <source>The petal was guessed while importing; say whether it is right.</source>
            <translation>Het blad is bij het importeren geraden; zeg of het klopt.</translation>
        </message>
        <message>
            <source>The same for each competitor that is named in the settings.</source>
            <translation>Hetzelfde voor elke concurrent die in de instellingen staat.</translation>
        </message>
        <message>
            <source>The time on the client's clock. Ideas and drafts may go without and then wait in Ideas.</source>
            <translation>De tijd op de klok van de klant. Ideeën en concepten mogen zonder; ze wachten dan in Ideeën.</translation>
        </message>
        <message>
            <source>The words that tell readers of the advantage, such as #ad. They must stand in each channel's text.</source>
            <translation>De woorden die de lezer het voordeel melden, zoals #ad. Ze moeten in de tekst van elk kanaal staan.</translation>
        </message>
        <message>
            <source>Tick when text, picture or voice was made with AI; the spokesperson should approve it.</source>
            <translation>Vink aan als tekst, beeld of stem met AI gemaakt is; de woordvoerder geeft dan zelf akkoord.</translation>
        </message>
        <message>
            <source>Until when it lasts, where that is several days. It counts once, on its first day.</source>
            <translation>Tot wanneer het duurt, als dat meer dagen zijn. Het telt één keer, op de eerste dag.</translation>
        </message>
        <message>
            <source>What came in, in a line or two.</source>
            <translation>Wat er binnenkwam, in een regel of twee.</translation>
        </message>
        <message>
            <source>What is put below the post at once, such as the link where the text itself had better have none.</source>
            <translation>Wat er meteen onder het bericht komt, zoals de link waar de tekst zelf er beter geen heeft.</translation>
        </message>
        <message>
            <source>What the post rests on.</source>
            <translation>Waar het bericht op steunt.</translation>
        </message>
        <message>
            <source>What the reader gets out of it.</source>
            <translation>Wat de lezer eraan heeft.</translation>
        </message>
        <message>
            <source>What this is to achieve, out of the five things one can want of people online (Forrester). One or two for a client is plenty.</source>
            <translation>Wat dit moet bereiken, uit de vijf dingen die u online met mensen kunt willen (Forrester). Eén of twee per klant is genoeg.</translation>
        </message>
        <message>
            <source>What this works on, out of what makes people take part: none to four of Alan Moore's four C's (“Van Social Media naar Social DNA”, Marketingfacts, 2012).</source>
            <translation>Waar dit aan werkt, van wat mensen laat meedoen: nul tot vier van de vier C's van Alan Moore (“Van Social Media naar Social DNA”, Marketingfacts, 2012).</translation>
        </message>
        <message>
            <source>What you ask of people, if anything.</source>
            <translation>Wat u van mensen vraagt, als u iets vraagt.</translation>
        </message>
        <message>
            <source>Where answers are read when they do not arrive on the channel itself, as with a newsletter.</source>
            <translation>Waar antwoorden gelezen worden als ze niet op het kanaal zelf binnenkomen, zoals bij een nieuwsbrief.</translation>
        </message>
        <message>
            <source>Whether something is said that may do harm; from listening level 2 on.</source>
            <translation>Of er iets wordt gezegd dat kan schaden; vanaf luisterniveau 2.</translation>
        </message>
        <message>
            <source>Whether the spokesperson gets something for it. Readers should be able to see that.</source>
            <translation>Of de woordvoerder er iets voor krijgt. Lezers moeten dat kunnen zien.</translation>
        </message>
        <message>
            <source>Who else makes this. Bringing disciplines together has the whole organisation take part (“Van Social Media naar Social DNA”, Marketingfacts, 2012).</source>
            <translation>Wie dit mee maakt. Disciplines bij elkaar brengen laat de hele organisatie meedoen (“Van Social Media naar Social DNA”, Marketingfacts, 2012).</translation>
        </message>
        <message>
            <source>Who said yes to it. A ghost-written text needs the spokesperson's own yes.</source>
            <translation>Wie akkoord gaf. Een tekst die een ander schreef heeft het akkoord van de woordvoerder zelf nodig.</translation>
        </message>
        <message>
            <source>Who stands in front in this post: the person, the brand or both.</source>
            <translation>Wie in dit bericht vooraan staat: de persoon, het merk of allebei.</translation>
        </message>
        <message>
            <source>Whom this is meant for.</source>
            <translation>Voor wie dit bedoeld is.</translation>
        </message>
        <message>
            <source>Whose yes is needed before this may go out.</source>
            <translation>Wiens akkoord nodig is voordat dit naar buiten mag.</translation>
        </message>
        <message>
            <source>Why no person's name stands under it.</source>
            <translation>Waarom er geen naam van een mens onder staat.</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Nobody is planned to answer this within the norm of the channel.</source>
            <translation>Er is binnen de norm van het kanaal niemand ingepland om hierop te reageren.</translation>
        </message>
        <message>
            <source>This asks people something, and nobody is planned to read the answers.</source>
            <translation>Dit vraagt mensen iets, en er is niemand ingepland om de antwoorden te lezen.</translation>
        </message>
    </context>
    <context>
        <name>HoldAll</name>
        <message numerus="yes">
            <source>%n item(s) released.</source>
            <translation>
                <numerusform>%n item vrijgegeven.</numerusform>
                <numerusform>%n items vrijgegeven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are drafts, for a check stops them.</source>
            <translation>
                <numerusform>%n daarvan is een concept, omdat een controle het tegenhoudt.</numerusform>
                <numerusform>%n daarvan zijn concepten, omdat een controle ze tegenhoudt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) put on hold</source>
            <translation>
                <numerusform>%n bericht in de wacht gezet</numerusform>
                <numerusform>%n berichten in de wacht gezet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) will be put on hold.</source>
            <translation>
                <numerusform>%n bericht gaat in de wacht.</numerusform>
                <numerusform>%n berichten gaan in de wacht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every post that could still go out, in view or not; listening and answering go on. It can be undone in one step.</source>
            <translation>Alle berichten die nog uit kunnen gaan, ook wat niet in beeld is; luisteren en reageren gaan door. Het is in één stap ongedaan te maken.</translation>
        </message>
        <message>
            <source>For example “tomorrow”, “Friday 14:00” or empty for now.</source>
            <translation>Bijvoorbeeld “morgen”, “vrijdag 14:00”, of leeg voor nu.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>From {day}, {time}</source>
            <translation>Vanaf {day}, {time}</translation>
        </message>
        <message>
            <source>Nothing is still to come.</source>
            <translation>Er staat niets meer gepland.</translation>
        </message>
        <message>
            <source>Nothing was put on hold with everything to come.</source>
            <translation>Er is niets samen met alles wat komt in de wacht gezet.</translation>
        </message>
        <message>
            <source>Put everything to come on hold</source>
            <translation>Alles wat nog komt in de wacht zetten</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>In de wacht zetten</translation>
        </message>
        <message>
            <source>Release what is on hold</source>
            <translation>Vrijgeven wat in de wacht staat</translation>
        </message>
        <message>
            <source>That is over. What is still to come begins now.</source>
            <translation>Dat moment is al voorbij. Wat nog komt, begint nu.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
    </context>
    <context>
        <name>HoursCanvas</name>
        <message>
            <source>Hours of the week</source>
            <translation>Uren van de week</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n teken</numerusform>
                <numerusform>%n tekens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Alle kanalen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc sluit</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Verplaatsen…</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message>
            <source>Not planned yet</source>
            <translation>Nog niet gepland</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Space pins</source>
            <translation>Spatie zet vast</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Zonder titel</translation>
        </message>
    </context>
    <context>
        <name>Ideas</name>
        <message>
            <source>A brand in beta</source>
            <translation>Een merk in bèta</translation>
        </message>
        <message>
            <source>A brand may try things that are not finished, as long as it says what it expects. An experiment has a hypothesis, items and a result, and is listed when it is open for more than 28 days.</source>
            <translation>Een merk mag dingen proberen die niet af zijn, zolang het zegt wat het verwacht. Een experiment heeft een verwachting, items en een resultaat, en wordt genoemd als het langer dan 28 dagen open staat.</translation>
        </message>
        <message>
            <source>A community costs time, and media money too. An item has minutes and euros, and reports add them up by petal.</source>
            <translation>Een community kost tijd, en ook mediageld. Een item heeft minuten en euro’s, en rapporten tellen ze op per blad.</translation>
        </message>
        <message>
            <source>A community makes itself</source>
            <translation>Een community maakt zichzelf</translation>
        </message>
        <message>
            <source>A community shares an identity that is made together and cannot be imposed. An item says what it invites people to, up to making something with you, and reports count it.</source>
            <translation>Een community deelt een identiteit die samen wordt gemaakt en niet op te leggen is. Een item zegt waartoe het uitnodigt, tot samen iets maken toe, en rapporten tellen dat.</translation>
        </message>
        <message>
            <source>A conversation needs more than one petal. Which of them is missing over four weeks, and how evenly they are spread, is told.</source>
            <translation>Een gesprek heeft meer dan één blad nodig. Welk blad vier weken ontbreekt en hoe eerlijk ze verdeeld zijn, wordt verteld.</translation>
        </message>
        <message>
            <source>A family of actors, paid to make the neighbours buy, is the opposite of a human voice. An invented person the audience is not told about is stopped.</source>
            <translation>Een gezin van acteurs, betaald om de buren te laten kopen, is het omgekeerde van een menselijke stem. Een verzonnen persoon van wie het publiek niets weet, wordt tegengehouden.</translation>
        </message>
        <message>
            <source>A giveaway can go one way and work. A campaign may be an exception, with a reason and an end, and as long as exceptions stay few.</source>
            <translation>Een winactie kan eenrichting zijn en werken. Een campagne mag een uitzondering zijn, met reden en einddatum, en zolang uitzonderingen zeldzaam blijven.</translation>
        </message>
        <message>
            <source>A person's profile and the brand's are hard to balance. A post says which one stands in front, and only the extremes are spoken of.</source>
            <translation>Het profiel van de persoon en dat van het merk zijn lastig in balans te houden. Een bericht zegt wie vooraan staat, en alleen over de uitersten wordt iets gezegd.</translation>
        </message>
        <message>
            <source>A small result with a proof wins an organisation over and teaches it. Small wins are noted with who was told, and one action makes one of an item.</source>
            <translation>Een klein resultaat met bewijs haalt een organisatie over en leert haar iets. Kleine winst noteert u met wie het hoorde, en één handeling maakt er een van een item.</translation>
        </message>
        <message>
            <source>A value system gives meaning</source>
            <translation>Een waardesysteem geeft betekenis</translation>
        </message>
        <message>
            <source>A video diary turned out to be played, with a paid product in it. Invented and paid at once, it sets off two checks.</source>
            <translation>Een videodagboek bleek gespeeld, met een betaald product erin. Verzonnen en betaald tegelijk: daar slaan twee controles op aan.</translation>
        </message>
        <message>
            <source>Address customers as the people they are. In the editor of an item there is a box to ask yourself whether you would say it like this.</source>
            <translation>Spreek klanten aan als de mensen die ze zijn. In de editor van een item staat een vakje waarmee u zich afvraagt of u het zo zou zeggen.</translation>
        </message>
        <message>
            <source>Alan Moore, four C's</source>
            <translation>Alan Moore, vier C's</translation>
        </message>
        <message>
            <source>An activity means more when it is tied to a value the brand stands for. An item can name such values, and the compass counts the share that does.</source>
            <translation>Een activiteit betekent meer als ze hangt aan een waarde waar het merk voor staat. Een item kan zulke waarden noemen, en het kompas telt welk deel dat doet.</translation>
        </message>
        <message>
            <source>An anonymous account with the name of the company does not convince. Every item wants a person, and a plan without faces is told so.</source>
            <translation>Een anoniem account met de naam van het bedrijf overtuigt niet. Elk item wil een persoon, en een plan zonder gezichten krijgt dat te horen.</translation>
        </message>
        <message>
            <source>At KPN eight parts of the organisation take part, from service to HR, each with an aim of its own. The heat map shows which of them speaks in which petal.</source>
            <translation>Bij KPN doen acht delen van de organisatie mee, van service tot HR, elk met een eigen doel. De kaart laat zien welke discipline in welk blad spreekt.</translation>
        </message>
        <message>
            <source>Bartholomew, listening maturity, as described on socialmediamodellen.nl</source>
            <translation>Bartholomew, listening maturity, zoals beschreven op socialmediamodellen.nl</translation>
        </message>
        <message>
            <source>Be there at fixed hours</source>
            <translation>Wees er op vaste uren</translation>
        </message>
        <message>
            <source>Be where the customer is</source>
            <translation>Wees waar de klant is</translation>
        </message>
        <message>
            <source>Begin with what people need and go where they are already. An audience says which channels it uses, and items on channels that no audience uses are listed.</source>
            <translation>Begin bij wat mensen nodig hebben en ga naar waar ze al zijn. Een doelgroep zegt welke kanalen ze gebruikt, en items op kanalen die geen doelgroep gebruikt staan op een lijst.</translation>
        </message>
        <message>
            <source>Begin with who is active already</source>
            <translation>Begin met wie al actief is</translation>
        </message>
        <message>
            <source>Between an acquaintance and a friend a new kind of tie comes about, and it is with somebody. The page of people says who speaks this week.</source>
            <translation>Tussen kennis en vriend ontstaat een nieuw soort band, en die heeft u met iemand. De pagina Mensen zegt wie er deze week spreekt.</translation>
        </message>
        <message>
            <source>Blogs, forums, networks, mobile and events: places where two-way traffic is central, and not all of them online. A place where people can answer but nobody is answered is a finding.</source>
            <translation>Blogs, forums, netwerken, mobiel en evenementen: plekken waar tweerichtingsverkeer centraal staat, en niet allemaal online. Een plek waar mensen kunnen antwoorden maar niemand antwoord krijgt, is een bevinding.</translation>
        </message>
        <message>
            <source>Bring disciplines together</source>
            <translation>Breng disciplines bij elkaar</translation>
        </message>
        <message>
            <source>Building a brand is a process and no trick. So there is no single score anywhere that could be played; the parts are always shown.</source>
            <translation>Een merk bouwen is een proces en geen truc. Daarom is er nergens één score om mee te spelen; u ziet altijd de delen.</translation>
        </message>
        <message>
            <source>Claim places one by one, and say for each why you are there. A place without a strategy, and too many at once, are told.</source>
            <translation>Neem plekken één voor één in gebruik, en zeg bij elke waarom u er bent. Een plek zonder strategie en te veel plekken tegelijk worden genoemd.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Colleagues who are active already and a few official brandfriends are the easiest step. They stand apart on the page of people.</source>
            <translation>Collega’s die al actief zijn en een paar officiële merkvrienden zijn de makkelijkste stap. Ze staan apart op de pagina Mensen.</translation>
        </message>
        <message>
            <source>Commerce, culture, community and connectivity are what makes people take part. An item can serve several, and a plan of which one C is nearly everything is told so.</source>
            <translation>Commercie, cultuur, community en connectiviteit zijn waardoor mensen meedoen. Een item kan er meer dienen, en een plan waarvan één C bijna alles is, krijgt dat te horen.</translation>
        </message>
        <message>
            <source>Communicatieroos (Paul Blok), as described on socialmediamodellen.nl</source>
            <translation>Communicatieroos (Paul Blok), zoals beschreven op socialmediamodellen.nl</translation>
        </message>
        <message>
            <source>Compass, tab {name}</source>
            <translation>Kompas, tabblad {name}</translation>
        </message>
        <message>
            <source>Consultancies said in 2010 that being present brought more than half of their leads, at a fifth of the budget. The numbers are old, so nothing is checked by them; a budget of your own stands beside what items cost.</source>
            <translation>Adviesbureaus zeiden in 2010 dat aanwezig zijn meer dan de helft van hun contacten opleverde, voor een vijfde van het budget. De cijfers zijn oud, dus er wordt niets mee gecontroleerd; een eigen budget staat naast wat items kosten.</translation>
        </message>
        <message>
            <source>Content that rests on something</source>
            <translation>Inhoud die ergens op rust</translation>
        </message>
        <message>
            <source>Crawl: first inside</source>
            <translation>Kruipen: eerst binnen</translation>
        </message>
        <message>
            <source>Earned, owned and bought media</source>
            <translation>Verdiende, eigen en gekochte media</translation>
        </message>
        <message>
            <source>Eight disciplines</source>
            <translation>Acht disciplines</translation>
        </message>
        <message>
            <source>Experiences are shared in real time, whether or not you are there. A channel has a norm within which somebody answers, and posts are held against it.</source>
            <translation>Ervaringen worden direct gedeeld, of u er nu bij bent of niet. Een kanaal heeft een norm waarbinnen iemand antwoordt, en berichten worden daaraan gemeten.</translation>
        </message>
        <message>
            <source>Few expect an answer</source>
            <translation>Weinigen verwachten antwoord</translation>
        </message>
        <message>
            <source>Find an idea</source>
            <translation>Idee zoeken</translation>
        </message>
        <message>
            <source>Five objectives</source>
            <translation>Vijf doelen</translation>
        </message>
        <message>
            <source>Fly: make the product better</source>
            <translation>Vliegen: maak het product beter</translation>
        </message>
        <message>
            <source>For and with whom you speak: traditional media, bloggers, people of influence, tastemakers. The compass dots those you have not addressed for four weeks.</source>
            <translation>Voor en met wie u spreekt: klassieke media, bloggers, mensen met invloed, smaakmakers. Het kompas stippelt wie u vier weken niet hebt aangesproken.</translation>
        </message>
        <message>
            <source>Four C's</source>
            <translation>Vier C’s</translation>
        </message>
        <message>
            <source>Four petals</source>
            <translation>Vier bladen</translation>
        </message>
        <message>
            <source>Free tools are enough to begin with; later levels need paid ones, or several. A client notes which ones it has.</source>
            <translation>Om te beginnen zijn gratis hulpmiddelen genoeg; hogere niveaus vragen betaalde, of meer tegelijk. Een klant noteert welke er zijn.</translation>
        </message>
        <message>
            <source>From ads to services</source>
            <translation>Van reclame naar diensten</translation>
        </message>
        <message>
            <source>Honest above all</source>
            <translation>Vooral eerlijk</translation>
        </message>
        <message>
            <source>How much conversation is right differs from one community to another. A client can have a limit of its own for sending in place of the usual one.</source>
            <translation>Hoeveel gesprek goed is verschilt per community. Een klant kan een eigen grens voor zenden hebben in plaats van de gewone.</translation>
        </message>
        <message>
            <source>How something travels on from a platform: found by search, syndicated, gathered, taken part in, earned. Here they are called routes, because a channel is the account you post on.</source>
            <translation>Hoe iets zich vanaf een platform verspreidt: gevonden via zoeken, overgenomen, verzameld, meegedaan, verdiend. Hier heten ze routes, want een kanaal is het account waarop u plaatst.</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideeën</translation>
        </message>
        <message>
            <source>In the heart of the rose lies getting your own people going, and bringing partners in. It stands there as tasks and is never counted as conversation.</source>
            <translation>In het hart van de roos ligt het activeren van eigen mensen en het betrekken van partners. Het staat er als taken en telt nooit als gesprek.</translation>
        </message>
        <message>
            <source>In the last stage the conversation goes on by itself and improves what you make. Its limits are stricter, and insights have to lead somewhere.</source>
            <translation>In het laatste stadium gaat het gesprek vanzelf door en verbetert het wat u maakt. De grenzen zijn strenger, en inzichten moeten ergens toe leiden.</translation>
        </message>
        <message>
            <source>Inside-out or outside-in</source>
            <translation>Van binnen naar buiten of andersom</translation>
        </message>
        <message>
            <source>Interaction matters more</source>
            <translation>Interactie telt zwaarder</translation>
        </message>
        <message>
            <source>Is “send” the right word?</source>
            <translation>Is “zenden” het goede woord?</translation>
        </message>
        <message>
            <source>It begins with listening</source>
            <translation>Het begint met luisteren</translation>
        </message>
        <message>
            <source>It is real work</source>
            <translation>Het is echt werk</translation>
        </message>
        <message>
            <source>It takes work and money</source>
            <translation>Het kost werk en geld</translation>
        </message>
        <message>
            <source>Large plans stall where small steps go on. The roadmap holds nine places for them: now, next and later, to listen and answer, to publish, to organise.</source>
            <translation>Grote plannen stranden waar kleine stappen doorgaan. De routekaart heeft er negen vakken voor: nu, straks en later, om te luisteren en antwoorden, te publiceren, te organiseren.</translation>
        </message>
        <message>
            <source>Listen, respond, send, activate: everything in the plan is one of them. Side by side they make the rose, and show at a glance which one is missing.</source>
            <translation>Luisteren, reageren, zenden, activeren: alles in het plan is een van de vier. Naast elkaar vormen ze de roos, en u ziet in één oogopslag welk blad ontbreekt.</translation>
        </message>
        <message>
            <source>Listening 1: alerts</source>
            <translation>Luisteren 1: signalen</translation>
        </message>
        <message>
            <source>Listening 2: own accounts</source>
            <translation>Luisteren 2: eigen kanalen</translation>
        </message>
        <message>
            <source>Listening 3: every conversation</source>
            <translation>Luisteren 3: elk gesprek</translation>
        </message>
        <message>
            <source>Listening 4: from own goals</source>
            <translation>Luisteren 4: vanuit eigen doelen</translation>
        </message>
        <message>
            <source>Listening 5: intelligence</source>
            <translation>Luisteren 5: inzicht</translation>
        </message>
        <message>
            <source>Listening is the first step of every plan and the base of each strategy. A plan without it weighs heavier than one that asks nothing.</source>
            <translation>Luisteren is de eerste stap van elk plan en de basis van elke strategie. Een plan zonder luisteren weegt zwaarder dan een plan dat niets vraagt.</translation>
        </message>
        <message>
            <source>Listening, talking, energizing, supporting, embracing: one or two of them are plenty. A client chooses, items serve, and what serves no goal is noted.</source>
            <translation>Luisteren, praten, enthousiasmeren, ondersteunen, omarmen: een of twee zijn genoeg. Een klant kiest, items dienen, en een doel waaraan niets bijdraagt wordt genoemd.</translation>
        </message>
        <message>
            <source>Lonelygirl15 (YouTube), by NBC News</source>
            <translation>Lonelygirl15 (YouTube), volgens NBC News</translation>
        </message>
        <message>
            <source>Menu, {name}</source>
            <translation>Menu, {name}</translation>
        </message>
        <message>
            <source>Much of what is new comes about with others. A task says whether it lies within the organisation or with partners.</source>
            <translation>Veel nieuws ontstaat samen met anderen. Een taak zegt of ze binnen de organisatie ligt of bij partners.</translation>
        </message>
        <message>
            <source>No such idea.</source>
            <translation>Zo’n idee is er niet.</translation>
        </message>
        <message>
            <source>No trick</source>
            <translation>Geen truukje</translation>
        </message>
        <message>
            <source>Not always a conversation</source>
            <translation>Niet altijd een gesprek</translation>
        </message>
        <message>
            <source>Not like Lonelygirl15</source>
            <translation>Niet als Lonelygirl15</translation>
        </message>
        <message>
            <source>Not like The Joneses</source>
            <translation>Niet als The Joneses</translation>
        </message>
        <message>
            <source>Only a small part of an audience wants to talk back. What an audience expects moves the limit of sending by five points either way.</source>
            <translation>Maar een klein deel van een publiek wil terugpraten. Wat een doelgroep verwacht verschuift de grens voor zenden met vijf punten.</translation>
        </message>
        <message>
            <source>Only sending makes no sense; the value lies in taking part. That is why time to listen and to answer is planned here like posts are.</source>
            <translation>Alleen zenden heeft geen zin; de waarde zit in meedoen. Daarom plant u hier tijd om te luisteren en te antwoorden, net als berichten.</translation>
        </message>
        <message>
            <source>POST</source>
            <translation>POST</translation>
        </message>
        <message>
            <source>People are the operating system</source>
            <translation>Mensen zijn het besturingssysteem</translation>
        </message>
        <message>
            <source>People ask each other</source>
            <translation>Mensen vragen het elkaar</translation>
        </message>
        <message>
            <source>People, objectives, strategy and only then technology: in this order. A new client is asked in that order, and the tab Goals walks the path from the top; it is a hint and never a block.</source>
            <translation>Mensen, doelen, strategie en dan pas techniek: in die volgorde. Een nieuwe klant wordt in die volgorde gevraagd, en het tabblad Doelen loopt het pad van boven af; een wenk, nooit een blokkade.</translation>
        </message>
        <message>
            <source>People, process and procedure come before anything goes out. In this stage fewer places and a milder limit of sending hold.</source>
            <translation>Mensen, proces en procedure komen voor alles wat naar buiten gaat. In dit stadium gelden minder plekken en een mildere grens voor zenden.</translation>
        </message>
        <message>
            <source>People, tab {name}</source>
            <translation>Mensen, tabblad {name}</translation>
        </message>
        <message>
            <source>Person and organisation</source>
            <translation>Persoon en organisatie</translation>
        </message>
        <message>
            <source>Places are well run when everybody inside knows what for. The week can be printed and handed on, and a client notes when its people were briefed.</source>
            <translation>Plekken lopen goed als binnen iedereen weet waarvoor. De week laat zich afdrukken en doorgeven, en een klant noteert wanneer de mensen zijn bijgepraat.</translation>
        </message>
        <message>
            <source>Presence brings leads</source>
            <translation>Aanwezigheid levert contacten op</translation>
        </message>
        <message>
            <source>Real people must speak</source>
            <translation>Echte mensen moeten spreken</translation>
        </message>
        <message>
            <source>Report, {name}</source>
            <translation>Rapport, {name}</translation>
        </message>
        <message>
            <source>Ring 1: players</source>
            <translation>Ring 1: spelers</translation>
        </message>
        <message>
            <source>Ring 2: platforms</source>
            <translation>Ring 2: platforms</translation>
        </message>
        <message>
            <source>Ring 3: routes</source>
            <translation>Ring 3: routes</translation>
        </message>
        <message>
            <source>Ring 4: emotions</source>
            <translation>Ring 4: emoties</translation>
        </message>
        <message>
            <source>Run: everyone knows why</source>
            <translation>Rennen: iedereen weet waarom</translation>
        </message>
        <message>
            <source>Seek the conversation</source>
            <translation>Zoek het gesprek op</translation>
        </message>
        <message>
            <source>Sending alone is no longer the beaten path. The share that goes one way, streaks of sending and posts that nobody answers are what the first eight checks are about.</source>
            <translation>Alleen zenden is niet meer de gebaande weg. Het deel eenrichting, reeksen zenden en berichten zonder antwoord: daarover gaan de eerste acht controles.</translation>
        </message>
        <message>
            <source>Settings, {name}</source>
            <translation>Instellingen, {name}</translation>
        </message>
        <message>
            <source>Several ambassadors</source>
            <translation>Meer ambassadeurs</translation>
        </message>
        <message>
            <source>Several communities need several people who belong to them. A person names the communities, and a second voice is offered where one carries nearly all.</source>
            <translation>Meer community’s vragen meer mensen die erbij horen. Een persoon noemt zijn community’s, en er komt een tweede stem in beeld waar één persoon bijna alles draagt.</translation>
        </message>
        <message>
            <source>Small steps, large effect</source>
            <translation>Kleine stappen, groot effect</translation>
        </message>
        <message>
            <source>Small wins convince</source>
            <translation>Kleine winst overtuigt</translation>
        </message>
        <message>
            <source>Speak to people</source>
            <translation>Spreek tegen mensen</translation>
        </message>
        <message>
            <source>Support by the whole organisation shows in what disciplines do together. An item names its partners, and the share of shared items is counted.</source>
            <translation>Steun van de hele organisatie ziet u aan wat disciplines samen doen. Een item noemt zijn partners, en het deel gedeelde items wordt geteld.</translation>
        </message>
        <message>
            <source>Technology runs on people, so the plan is read by person before it is read by network. The page of people shows each face with its week.</source>
            <translation>Techniek draait op mensen, dus u leest het plan eerst per persoon en dan pas per netwerk. De pagina Mensen toont elk gezicht met zijn week.</translation>
        </message>
        <message>
            <source>The brand gets a face</source>
            <translation>Het merk krijgt een gezicht</translation>
        </message>
        <message>
            <source>The brand is the starting point</source>
            <translation>Het merk is het vertrekpunt</translation>
        </message>
        <message>
            <source>The centre: organise</source>
            <translation>Het hart: organiseren</translation>
        </message>
        <message>
            <source>The compass can be read from the brand outwards, or from the people inwards. What is sent and asked reads from the inside out; what is heard, answered or follows from an insight reads from the outside in.</source>
            <translation>Het kompas laat zich lezen vanuit het merk of vanuit de mensen. Wat u zendt en vraagt leest van binnen naar buiten; wat u hoort, beantwoordt of uit een inzicht volgt leest van buiten naar binnen.</translation>
        </message>
        <message>
            <source>The fifth level makes products and service better by what is heard. An insight goes to a discipline, at least once in four weeks.</source>
            <translation>Het vijfde niveau maakt producten en service beter met wat er gehoord is. Een inzicht gaat naar een discipline, minstens eens in de vier weken.</translation>
        </message>
        <message>
            <source>The first level reacts to automatic alerts. It asks for no minutes a week; who wants more chooses a higher level.</source>
            <translation>Het eerste niveau reageert op automatische signalen. Het vraagt geen minuten per week; wie meer wil kiest een hoger niveau.</translation>
        </message>
        <message>
            <source>The fourth level begins with what you want to know yourself. A block to listen then names the objective it serves.</source>
            <translation>Het vierde niveau begint bij wat u zelf wilt weten. Een luisterblok noemt dan het doel dat het dient.</translation>
        </message>
        <message>
            <source>The hardest is the right content in the right place, and those who win rest it on research. A post says what it rests on; for advisers opinion without grounds is noted.</source>
            <translation>Het moeilijkst is de juiste inhoud op de juiste plek, en wie wint laat die op onderzoek rusten. Een bericht zegt waar het op rust; bij adviseurs wordt een mening zonder grond genoemd.</translation>
        </message>
        <message>
            <source>The ideas behind the planner</source>
            <translation>De ideeën achter de planner</translation>
        </message>
        <message>
            <source>The right degree of taking part</source>
            <translation>De juiste mate van meedoen</translation>
        </message>
        <message>
            <source>The second level watches your own accounts, and what could go wrong there. The minutes it asks for each week are compared with those that are planned.</source>
            <translation>Het tweede niveau volgt uw eigen accounts, en wat daar mis kan gaan. De minuten die het per week vraagt staan naast de minuten die gepland zijn.</translation>
        </message>
        <message>
            <source>The source means making content, and also watching what your own people say. So a block of time can send too: it adds its minutes to what goes one way.</source>
            <translation>De bron bedoelt content maken, en ook volgen wat eigen mensen zeggen. Daarom kan ook een blok tijd zenden: de minuten tellen mee bij eenrichting.</translation>
        </message>
        <message>
            <source>The third level follows the whole conversation, competitors too, as a share of voice. The app is offline, so that number is typed in by hand.</source>
            <translation>Het derde niveau volgt het hele gesprek, ook dat over concurrenten, als share of voice. De app werkt offline, dus dat getal typt u zelf in.</translation>
        </message>
        <message>
            <source>Tools differ by level</source>
            <translation>Hulpmiddelen verschillen per niveau</translation>
        </message>
        <message>
            <source>Translate it into steps</source>
            <translation>Vertaal het in stappen</translation>
        </message>
        <message>
            <source>Transparency is easily said and seldom turned into steps. Here every finding comes with something to do about it that one click does, and one undo takes back.</source>
            <translation>Transparantie is snel gezegd en zelden in stappen vertaald. Hier heeft elke bevinding iets wat u eraan kunt doen, met één klik, en met één stap terug.</translation>
        </message>
        <message>
            <source>Type to find an idea, a source or a code</source>
            <translation>Typ om een idee, bron of code te vinden</translation>
        </message>
        <message>
            <source>Use several petals</source>
            <translation>Gebruik meer bladen</translation>
        </message>
        <message>
            <source>Walk: few places, each with a reason</source>
            <translation>Lopen: weinig plekken, elk met een reden</translation>
        </message>
        <message>
            <source>Webcare takes hours and touches the organisation inside. A person has minutes a week, and more than fits in them is told.</source>
            <translation>Webcare kost uren en raakt de organisatie van binnen. Een persoon heeft minuten per week, en meer dan daarin past wordt genoemd.</translation>
        </message>
        <message>
            <source>What is fake gets punished, and a good name has to be kept up. Labels, invented people and silence each have a check.</source>
            <translation>Wat nep is wordt afgestraft, en een goede naam moet u onderhouden. Reclamevermelding, verzonnen personen en stilte hebben elk een controle.</translation>
        </message>
        <message>
            <source>What others say of you is earned, what you publish is owned, what you pay for is bought. The compass shows the mix, and bought media without a label are stopped.</source>
            <translation>Wat anderen over u zeggen is verdiend, wat u plaatst is eigen, waar u voor betaalt is gekocht. Het kompas toont de verhouding, en gekochte media zonder vermelding worden tegengehouden.</translation>
        </message>
        <message>
            <source>What people use is worth more to them than what is advertised. An item says what it is worth, and reports show promotion's share; at most a fifth is a rule of thumb, not a norm.</source>
            <translation>Wat mensen gebruiken is hun meer waard dan wat wordt aangeprezen. Een item zegt wat het waard is, en rapporten tonen het aandeel promotie; hooguit een vijfde is een vuistregel, geen norm.</translation>
        </message>
        <message>
            <source>What the brand wants people to feel: its values, empowerment, reward, honesty, humanity. The outer ring is shaded by how often an item says so.</source>
            <translation>Wat het merk mensen wil laten voelen: zijn waarden, eigen kracht, beloning, oprechtheid, menselijkheid. De buitenste ring is gekleurd naar hoe vaak een item dat zegt.</translation>
        </message>
        <message>
            <source>Where it lives</source>
            <translation>Waar u het vindt</translation>
        </message>
        <message>
            <source>Who just begins overlooks what changes underneath. A channel that is used before there is an audience and an objective is noted.</source>
            <translation>Wie gewoon begint, mist wat er onder de oppervlakte verandert. Een kanaal dat in gebruik is voordat er een doelgroep en een doel zijn, wordt genoemd.</translation>
        </message>
        <message>
            <source>Whoever speaks has to know from where: a sentence about the brand and its core values. They stand in the middle of the compass, and everything else lies around them.</source>
            <translation>Wie spreekt, moet weten waarvandaan: een zin over het merk en zijn kernwaarden. Ze staan midden in het kompas, en al het andere ligt eromheen.</translation>
        </message>
        <message>
            <source>You must be present, and if not always, then at hours people can count on. A weekly block to answer is one click, and long silences on a channel are told.</source>
            <translation>U moet er zijn, en als het niet altijd kan, dan op uren waar mensen op kunnen rekenen. Een wekelijks blok om te antwoorden is één klik, en lange stiltes op een kanaal worden genoemd.</translation>
        </message>
        <message>
            <source>You need not do it alone</source>
            <translation>U hoeft het niet alleen te doen</translation>
        </message>
        <message>
            <source>{row}, field “{name}”</source>
            <translation>{row}, veld “{name}”</translation>
        </message>
        <message>
            <source>“Just do it” is no beginning</source>
            <translation>“Gewoon doen” is geen begin</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> en nog %n</numerusform>
                <numerusform> en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read</source>
            <translation>
                <numerusform>%n niet te lezen</numerusform>
                <numerusform>%n niet te lezen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n gewijzigd</numerusform>
                <numerusform>%n gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n afspraak</numerusform>
                <numerusform>%n afspraken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n ingevuld</numerusform>
                <numerusform>%n ingevuld</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guessed petal(s)</source>
            <translation>
                <numerusform>%n geraden blad</numerusform>
                <numerusform>%n geraden bladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in Ideas</source>
            <translation>
                <numerusform>%n in Ideeën</numerusform>
                <numerusform>%n in Ideeën</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) imported.</source>
            <translation>
                <numerusform>%n item geïmporteerd.</numerusform>
                <numerusform>%n items geïmporteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new channel(s)</source>
            <translation>
                <numerusform>%n nieuw kanaal</numerusform>
                <numerusform>%n nieuwe kanalen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new name(s)</source>
            <translation>
                <numerusform>%n nieuwe naam</numerusform>
                <numerusform>%n nieuwe namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organise task(s)</source>
            <translation>
                <numerusform>%n organiseertaak</numerusform>
                <numerusform>%n organiseertaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n petal(s) were guessed. It takes a letter each to confirm them.</source>
            <translation>
                <numerusform>%n blad is geraden. Met één letter bevestigt u het.</numerusform>
                <numerusform>%n bladen zijn geraden. Met één letter per stuk bevestigt u ze.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the team’s own work became organise tasks. They stand on the page People, under Tasks.</source>
            <translation>
                <numerusform>%n rij met eigen werk van het team werd een organiseertaak. Die staat op de pagina Mensen, onder Taken.</numerusform>
                <numerusform>%n rijen met eigen werk van het team werden organiseertaken. Ze staan op de pagina Mensen, onder Taken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n overgeslagen</numerusform>
                <numerusform>%n overgeslagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to tell apart</source>
            <translation>
                <numerusform>%n te onderscheiden</numerusform>
                <numerusform>%n te onderscheiden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n ongewijzigd</numerusform>
                <numerusform>%n ongewijzigd</numerusform>
            </translation>
        </message>
        <message>
            <source>A new client, “{name}”, will be made for it, in the time zone {zone}.</source>
            <translation>Er wordt een nieuwe klant voor gemaakt: “{name}”, in de tijdzone {zone}.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>Bring back what you deleted here</source>
            <translation>Terughalen wat u hier hebt verwijderd</translation>
        </message>
        <message>
            <source>Bring back {what} that you deleted here</source>
            <translation>Terughalen wat u hier hebt verwijderd: {what}</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Channel of the calendar’s events</source>
            <translation>Kanaal van de afspraken</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Ander bestand kiezen…</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Bestanden kiezen</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Bestanden kiezen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Colours and what is struck through become</source>
            <translation>Kleuren en wat is doorgestreept worden</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Column “{name}” becomes</source>
            <translation>Kolom “{name}” wordt</translation>
        </message>
        <message numerus="yes">
            <source>Columns (%n)</source>
            <translation>
                <numerusform>Kolommen (%n)</numerusform>
                <numerusform>Kolommen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm guessed petals</source>
            <translation>Geraden bladen bevestigen</translation>
        </message>
        <message>
            <source>Dates such as 03/04/2027 begin with</source>
            <translation>Datums als 03/04/2027 beginnen met</translation>
        </message>
        <message>
            <source>Drop files here</source>
            <translation>Sleep bestanden hierheen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Ingevuld</translation>
        </message>
        <message>
            <source>Guess</source>
            <translation>Gok</translation>
        </message>
        <message numerus="yes">
            <source>Guessed petals (%n)</source>
            <translation>
                <numerusform>Geraden bladen (%n)</numerusform>
                <numerusform>Geraden bladen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideeën</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>Import a spreadsheet or calendar</source>
            <translation>Een spreadsheet of agenda importeren</translation>
        </message>
        <message>
            <source>Import “{file}”</source>
            <translation>“{file}” importeren</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Is</translation>
        </message>
        <message>
            <source>It is used to read this file, and not kept.</source>
            <translation>Het wordt gebruikt om dit bestand te lezen en niet bewaard.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Laid out as a calendar, and read</source>
            <translation>Ingedeeld als kalender, en gelezen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Looks for days and channels in rows and columns, and makes an item of each cell.</source>
            <translation>Zoekt dagen en kanalen in rijen en kolommen, en maakt van elke cel een item.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message numerus="yes">
            <source>New channels and people (%n)</source>
            <translation>
                <numerusform>Nieuwe kanalen en mensen (%n)</numerusform>
                <numerusform>Nieuwe kanalen en mensen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>Volgend bestand</translation>
        </message>
        <message numerus="yes">
            <source>Not taken (%n)</source>
            <translation>
                <numerusform>Niet overgenomen (%n)</numerusform>
                <numerusform>Niet overgenomen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing said yet</source>
            <translation>Nog niets gezegd</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message numerus="yes">
            <source>Organise tasks (%n)</source>
            <translation>
                <numerusform>Organiseertaken (%n)</numerusform>
                <numerusform>Organiseertaken (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Petal</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Petal of the calendar’s events</source>
            <translation>Blad van de afspraken</translation>
        </message>
        <message>
            <source>Post or conversation block</source>
            <translation>Bericht of gespreksblok</translation>
        </message>
        <message>
            <source>Read it as a calendar</source>
            <translation>Als kalender lezen</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Reading “{file}”…</source>
            <translation>“{file}” lezen…</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Remember this for tables with the same headings</source>
            <translation>Onthouden voor tabellen met dezelfde kolomkoppen</translation>
        </message>
        <message>
            <source>Report of {file}</source>
            <translation>Verslag van {file}</translation>
        </message>
        <message>
            <source>Rows to mend</source>
            <translation>Rijen om te herstellen</translation>
        </message>
        <message>
            <source>Rows to tell apart</source>
            <translation>Rijen om te onderscheiden</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Verslag bewaren</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Verslag bewaren…</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Bewaard als {file}</translation>
        </message>
        <message>
            <source>Several lines in a cell become</source>
            <translation>Meer regels in een cel worden</translation>
        </message>
        <message numerus="yes">
            <source>Skip this file (%n to come)</source>
            <translation>
                <numerusform>Dit bestand overslaan (nog %n te gaan)</numerusform>
                <numerusform>Dit bestand overslaan (nog %n te gaan)</numerusform>
            </translation>
        </message>
        <message>
            <source>Spreadsheets, calendars and plans</source>
            <translation>Spreadsheets, agenda's en plannen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stoppen met lezen</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>The chosen row is</source>
            <translation>De gekozen rij is</translation>
        </message>
        <message>
            <source>These rows may be posts of yours, sent at another time or with other words. Say of each which it is; what nobody says stays out.</source>
            <translation>Deze rijen kunnen berichten van jou zijn, op een ander moment of met andere woorden verstuurd. Zeg van elke rij welk bericht het is; waarvan niets gezegd is, dat blijft weg.</translation>
        </message>
        <message>
            <source>This plan file does not hold together. {problem}</source>
            <translation>Dit planbestand klopt niet. {problem}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message numerus="yes">
            <source>To mend (%n)</source>
            <translation>
                <numerusform>Te herstellen (%n)</numerusform>
                <numerusform>Te herstellen (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To tell apart (%n)</source>
            <translation>
                <numerusform>Te onderscheiden (%n)</numerusform>
                <numerusform>Te onderscheiden (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo takes the whole import back.</source>
            <translation>Ongedaan maken draait de hele import terug.</translation>
        </message>
        <message>
            <source>Unless an event says otherwise, “{calendar}” is:</source>
            <translation>Tenzij een afspraak iets anders zegt, is “{calendar}”:</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>Wat er staat</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er gevonden is</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Woordvoerder</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Waarom niet</translation>
        </message>
        <message numerus="yes">
            <source>Will be imported (%n)</source>
            <translation>
                <numerusform>Wordt geïmporteerd (%n)</numerusform>
                <numerusform>Worden geïmporteerd (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>With {what}.</source>
            <translation>Met {what}.</translation>
        </message>
        <message>
            <source>Write in a cell what should stand there; the file itself stays as it is. F2 or Enter begins.</source>
            <translation>Schrijf in een cel wat er had moeten staan; het bestand zelf blijft zoals het is. Beginnen kan met F2 of Enter.</translation>
        </message>
        <message>
            <source>You see what becomes of it before anything changes.</source>
            <translation>U ziet wat ervan wordt voordat er iets verandert.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>an item each</source>
            <translation>elk een item</translation>
        </message>
        <message>
            <source>cell by cell, each an item</source>
            <translation>cel voor cel, elk een item</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>labels</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>geen kanaal</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>niet herkend</translation>
        </message>
        <message>
            <source>not recognised: kept in the private note</source>
            <translation>niet herkend: bewaard in de eigen notitie</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>one item, with the first as its title</source>
            <translation>één item, met de eerste als titel</translation>
        </message>
        <message>
            <source>petal guessed</source>
            <translation>blad geraden</translation>
        </message>
        <message>
            <source>row by row, as a table</source>
            <translation>rij voor rij, als een tabel</translation>
        </message>
        <message>
            <source>the day (3 April)</source>
            <translation>de dag (3 april)</translation>
        </message>
        <message>
            <source>the month (4 March)</source>
            <translation>de maand (4 maart)</translation>
        </message>
        <message>
            <source>to be said</source>
            <translation>nog te zeggen</translation>
        </message>
        <message>
            <source>what they read as</source>
            <translation>wat ze lijken te zijn</translation>
        </message>
        <message>
            <source>{petal}, guessed</source>
            <translation>{petal}, geraden</translation>
        </message>
        <message>
            <source>“{file}” is protected with a password.</source>
            <translation>“{file}” is beveiligd met een wachtwoord.</translation>
        </message>
    </context>
    <context>
        <name>ImportDays</name>
        <message numerus="yes">
            <source>%n day(s) added</source>
            <translation>
                <numerusform>%n dag toegevoegd</numerusform>
                <numerusform>%n dagen toegevoegd</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n day(s)</source>
            <translation>
                <numerusform>%n dag toevoegen</numerusform>
                <numerusform>%n dagen toevoegen</numerusform>
            </translation>
        </message>
        <message>
            <source>All days of this file are there already.</source>
            <translation>Alle dagen uit dit bestand zijn er al.</translation>
        </message>
        <message>
            <source>Calendars and tables</source>
            <translation>Agenda’s en tabellen</translation>
        </message>
        <message>
            <source>Days from a file</source>
            <translation>Dagen uit een bestand</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportReport</name>
        <message>
            <source> (a trial, nothing was written)</source>
            <translation> (een proef, er is niets geschreven)</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) are only named: what they hold does not lie in a folder {folder} beside the file.</source>
            <translation>
                <numerusform>%n bijlage wordt alleen genoemd: wat erin zit, ligt niet in een map {folder} naast het bestand.</numerusform>
                <numerusform>%n bijlagen worden alleen genoemd: wat erin zit, ligt niet in een map {folder} naast het bestand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) copied as text.</source>
            <translation>
                <numerusform>%n item als tekst gekopieerd.</numerusform>
                <numerusform>%n items als tekst gekopieerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) copied, to paste into a mail.</source>
            <translation>
                <numerusform>%n item gekopieerd, om in een mail te plakken.</numerusform>
                <numerusform>%n items gekopieerd, om in een mail te plakken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) from before got the channel or the petal that this calendar gives now.</source>
            <translation>
                <numerusform>%n item van eerder kreeg het kanaal of het blad dat deze agenda nu geeft.</numerusform>
                <numerusform>%n items van eerder kregen het kanaal of het blad dat deze agenda nu geeft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep what was changed here since</source>
            <translation>
                <numerusform>%n item houdt wat hier sindsdien is gewijzigd</numerusform>
                <numerusform>%n items houden wat hier sindsdien is gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of an earlier import, no longer in the calendar, stay as they are: {titles}.</source>
            <translation>
                <numerusform>%n item van een eerdere import staat niet meer in de agenda en blijft zoals het is: {titles}.</numerusform>
                <numerusform>%n items van een eerdere import staan niet meer in de agenda en blijven zoals ze zijn: {titles}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) that the source no longer has removed</source>
            <translation>
                <numerusform>%n item verwijderd dat de bron niet meer heeft</numerusform>
                <numerusform>%n items verwijderd die de bron niet meer heeft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) would be written</source>
            <translation>
                <numerusform>%n item zou worden geschreven</numerusform>
                <numerusform>%n items zouden worden geschreven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) written</source>
            <translation>
                <numerusform>%n item geschreven</numerusform>
                <numerusform>%n items geschreven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) written to {name}</source>
            <translation>
                <numerusform>%n item geschreven naar {name}</numerusform>
                <numerusform>%n items geschreven naar {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are posts of yours that the tool could not send out.</source>
            <translation>
                <numerusform>%n rij is een bericht van jou dat de planningstool niet kon versturen.</numerusform>
                <numerusform>%n rijen zijn berichten van jou die de planningstool niet kon versturen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are posts of yours that wait to go out.</source>
            <translation>
                <numerusform>%n rij is een bericht van jou dat nog de deur uit moet.</numerusform>
                <numerusform>%n rijen zijn berichten van jou die nog de deur uit moeten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are posts that you handed over; the file does not say that they are out.</source>
            <translation>
                <numerusform>%n rij is een bericht dat je hebt overgedragen; het bestand zegt niet dat het geplaatst is.</numerusform>
                <numerusform>%n rijen zijn berichten die je hebt overgedragen; het bestand zegt niet dat ze geplaatst zijn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) became an organise task, which counts nowhere</source>
            <translation>
                <numerusform>%n rij werd een organiseertaak, die nergens meetelt</numerusform>
                <numerusform>%n rijen werden een organiseertaak, die nergens meetelt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) may be posts of yours; please say which.</source>
            <translation>
                <numerusform>%n rij kan een bericht van jou zijn; zeg welk.</numerusform>
                <numerusform>%n rijen kunnen berichten van jou zijn; zeg welke.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) say that posts of yours are out.</source>
            <translation>
                <numerusform>%n rij zegt dat een bericht van jou geplaatst is.</numerusform>
                <numerusform>%n rijen zeggen dat berichten van jou geplaatst zijn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n taak</numerusform>
                <numerusform>%n taken</numerusform>
            </translation>
        </message>
        <message>
            <source>A later version of this event was taken before.</source>
            <translation>Een latere versie van deze afspraak is al eerder overgenomen.</translation>
        </message>
        <message>
            <source>A quotation mark is opened and not closed; the rows behind it were read.</source>
            <translation>Een aanhalingsteken wordt geopend en niet gesloten; de rijen erna zijn gelezen.</translation>
        </message>
        <message>
            <source>A title between the rows.</source>
            <translation>Een titel tussen de rijen.</translation>
        </message>
        <message>
            <source>A whole text stands in the place of the title; its first line became the title.</source>
            <translation>Op de plaats van de titel staat een hele tekst; de eerste regel ervan werd de titel.</translation>
        </message>
        <message>
            <source>All of them went out {hours} hours from their plan: the file may tell times of another zone.</source>
            <translation>Ze zijn allemaal {hours} uur anders geplaatst dan gepland: het bestand noemt misschien tijden van een andere tijdzone.</translation>
        </message>
        <message>
            <source>An error instead of a value stands in {cells}; read as empty.</source>
            <translation>In {cells} staat een fout in plaats van een waarde; gelezen als leeg.</translation>
        </message>
        <message>
            <source>Answers on a channel of neither the item nor its audience do not count: {places}.</source>
            <translation>Antwoorden op een kanaal dat niet van het item en niet van zijn doelgroep is, tellen niet: {places}.</translation>
        </message>
        <message>
            <source>Behind the words of {count} cells stood a time; it became that of the item; please check.</source>
            <translation>Achter de woorden van {count} cellen stond een tijd; die werd die van het item. Controleer dat even.</translation>
        </message>
        <message>
            <source>Colours became what you chose before for tables with these headings.</source>
            <translation>Kleuren zijn geworden wat u eerder koos voor tabellen met deze koppen.</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Kolommen:</translation>
        </message>
        <message numerus="yes">
            <source>Deleted here, so it stays away: %n day(s).</source>
            <translation>
                <numerusform>Hier verwijderd, dus het blijft weg: %n dag.</numerusform>
                <numerusform>Hier verwijderd, dus het blijft weg: %n dagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted here, so it stays away: {what}</source>
            <translation>Hier verwijderd, dus het blijft weg: {what}</translation>
        </message>
        <message>
            <source>Fields this version does not know are kept as they are: {fields}.</source>
            <translation>Velden die deze versie niet kent, worden bewaard zoals ze zijn: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n file(s)</source>
            <translation>
                <numerusform>%n bestand importeren</numerusform>
                <numerusform>%n bestanden importeren</numerusform>
            </translation>
        </message>
        <message>
            <source>Import {source}</source>
            <translation>{source} importeren</translation>
        </message>
        <message>
            <source>In its dates the day comes first, as everywhere that dates are written like “{example}”.</source>
            <translation>In de datums staat de dag voorop, zoals overal waar datums als “{example}” worden geschreven.</translation>
        </message>
        <message>
            <source>In its dates the day comes first, as is usual in its language.</source>
            <translation>In de datums staat de dag voorop, zoals gebruikelijk in de taal van het bestand.</translation>
        </message>
        <message>
            <source>In its dates the day comes first, as you chose.</source>
            <translation>In de datums staat de dag voorop, zoals u koos.</translation>
        </message>
        <message>
            <source>In its dates the day comes first: only so are most rows on the days of their items.</source>
            <translation>In de datums staat de dag voorop: alleen zo staan de meeste regels op de dag van hun item.</translation>
        </message>
        <message>
            <source>In its dates the day comes first: only so do they fall on the weekdays beside them.</source>
            <translation>In de datums staat de dag voorop: alleen zo vallen ze op de weekdagen die ernaast staan.</translation>
        </message>
        <message>
            <source>In its dates the day comes first: so “{example}” lies nearer to the dates that are plain.</source>
            <translation>In de datums staat de dag voorop: zo ligt “{example}” dichter bij de datums die duidelijk zijn.</translation>
        </message>
        <message>
            <source>In its dates the day comes first: “{example}” can be read in no other way.</source>
            <translation>In de datums staat de dag voorop: “{example}” is niet anders te lezen.</translation>
        </message>
        <message>
            <source>In its dates the month comes first, as you chose.</source>
            <translation>In de datums staat de maand voorop, zoals u koos.</translation>
        </message>
        <message>
            <source>In its dates the month comes first: only so are most rows on the days of their items.</source>
            <translation>In de datums staat de maand voorop: alleen zo staan de meeste regels op de dag van hun item.</translation>
        </message>
        <message>
            <source>In its dates the month comes first: only so do they fall on the weekdays beside them.</source>
            <translation>In de datums staat de maand voorop: alleen zo vallen ze op de weekdagen die ernaast staan.</translation>
        </message>
        <message>
            <source>In its dates the month comes first: so “{example}” lies nearer to the dates that are plain.</source>
            <translation>In de datums staat de maand voorop: zo ligt “{example}” dichter bij de datums die duidelijk zijn.</translation>
        </message>
        <message>
            <source>In its dates the month comes first: “{example}” can be read in no other way.</source>
            <translation>In de datums staat de maand voorop: “{example}” is niet anders te lezen.</translation>
        </message>
        <message>
            <source>In its dates the month was taken to come first, since its times are with AM and PM.</source>
            <translation>In de datums is de maand voorop genomen, omdat de tijden met AM en PM zijn.</translation>
        </message>
        <message>
            <source>It has the same key as another event (line {line}) and says something else; both were kept.</source>
            <translation>Het heeft dezelfde sleutel als een andere afspraak (regel {line}) en zegt iets anders; beide zijn gebleven.</translation>
        </message>
        <message>
            <source>It has times of {zones}; they were brought to {zone}, the client's time zone.</source>
            <translation>Er staan tijden van {zones} in; ze zijn omgerekend naar {zone}, de tijdzone van de klant.</translation>
        </message>
        <message>
            <source>It holds {count} calendars, which came in one after another.</source>
            <translation>Er staan {count} kalenders in; die zijn na elkaar gelezen.</translation>
        </message>
        <message>
            <source>It is a cancellation of something that is not here.</source>
            <translation>Het is een afzegging van iets wat hier niet staat.</translation>
        </message>
        <message>
            <source>It is a roster of who answers: {count} blocks on all channels were made of it.</source>
            <translation>Het is een rooster van wie er reageert: het werd {count} gespreksblokken op alle kanalen.</translation>
        </message>
        <message>
            <source>It is ticked as done.</source>
            <translation>Het is afgevinkt.</translation>
        </message>
        <message>
            <source>It lasts until {last}; it counts once, on its first day.</source>
            <translation>Het duurt tot en met {last}; het telt één keer, op de eerste dag.</translation>
        </message>
        <message>
            <source>It repeats every hour or more often; that is no plan, so only its first date was taken.</source>
            <translation>Het herhaalt elk uur of vaker; dat is geen plan, dus is alleen de eerste datum overgenomen.</translation>
        </message>
        <message>
            <source>It says “{text}”: “Repeat…” makes a series of it.</source>
            <translation>Er staat “{text}”: “Herhalen…” maakt er een reeks van.</translation>
        </message>
        <message>
            <source>It was taken for “{title}” of the last import, by its link; please check.</source>
            <translation>Aan de link te zien is dit “{title}” van de vorige import; controleer het even.</translation>
        </message>
        <message>
            <source>It was taken for “{title}” of the last import, by its text; please check.</source>
            <translation>Aan de tekst te zien is dit “{title}” van de vorige import; controleer het even.</translation>
        </message>
        <message>
            <source>It was taken for “{title}” of the last import, for it says much the same; please check.</source>
            <translation>Dit is voor “{title}” van de vorige import gehouden, want er staat bijna hetzelfde; controleer het even.</translation>
        </message>
        <message>
            <source>Its repeat ended more than a year ago.</source>
            <translation>De herhaling is meer dan een jaar geleden geëindigd.</translation>
        </message>
        <message>
            <source>Its repeat rule leaves no day.</source>
            <translation>De herhaalregel laat geen dag over.</translation>
        </message>
        <message>
            <source>Its repeat rule “{rule}” could not be followed; only its first date was taken.</source>
            <translation>De herhaalregel “{rule}” was niet te volgen; alleen de eerste datum is overgenomen.</translation>
        </message>
        <message>
            <source>Its time zone is {zone}, as on this computer.</source>
            <translation>De tijdzone is {zone}, zoals op deze computer.</translation>
        </message>
        <message>
            <source>Its times are those of {other}; they stay as they are spelled, in {zone}, the time zone of this client.</source>
            <translation>De tijden zijn die van {other}; ze blijven zoals ze er staan, in {zone}, de tijdzone van deze klant.</translation>
        </message>
        <message numerus="yes">
            <source>Left: %n item(s) that the calendar no longer has, changed here since.</source>
            <translation>
                <numerusform>Gebleven: %n item dat de agenda niet meer heeft, want het is hier gewijzigd.</numerusform>
                <numerusform>Gebleven: %n items die de agenda niet meer heeft, want ze zijn hier gewijzigd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line} could not be read and was left out: {text}</source>
            <translation>Regel {line} was niet te lezen en is weggelaten: {text}</translation>
        </message>
        <message>
            <source>Mended here, the file stays as it is: {columns}.</source>
            <translation>Hier hersteld, het bestand blijft zoals het is: {columns}.</translation>
        </message>
        <message>
            <source>More than 7 days from the start of its item; the post counts when it first goes out: {places}.</source>
            <translation>Meer dan 7 dagen van het begin van het item; het bericht telt op het moment dat het voor het eerst uitgaat: {places}.</translation>
        </message>
        <message>
            <source>New channels: {names}</source>
            <translation>Nieuwe kanalen: {names}</translation>
        </message>
        <message>
            <source>New spokespersons (* is an account, no person): {names}</source>
            <translation>Nieuwe woordvoerders (* is een account, geen mens): {names}</translation>
        </message>
        <message>
            <source>No channel is named.</source>
            <translation>Er wordt geen kanaal genoemd.</translation>
        </message>
        <message>
            <source>No heading names a title; what stands under “{heading}” was taken for it.</source>
            <translation>Geen kop noemt een titel; wat onder “{heading}” staat, is daarvoor genomen.</translation>
        </message>
        <message>
            <source>Nobody is named as the spokesperson.</source>
            <translation>Er is geen woordvoerder genoemd.</translation>
        </message>
        <message>
            <source>Nobody knows the time zone “{name}”; its times were read as those of {zone}.</source>
            <translation>De tijdzone “{name}” kent niemand; de tijden zijn gelezen als die van {zone}.</translation>
        </message>
        <message>
            <source>None of its {count} rows has a status; all became {status}.</source>
            <translation>Geen van de {count} rijen heeft een status; alle werden {status}.</translation>
        </message>
        <message>
            <source>None of its {count} rows has a time; {filled} was filled in.</source>
            <translation>Geen van de {count} rijen heeft een tijd; {filled} is ingevuld.</translation>
        </message>
        <message>
            <source>None of its {count} rows has a title; the first line of the text became it.</source>
            <translation>Geen van de {count} rijen heeft een titel; de eerste regel van de tekst werd het.</translation>
        </message>
        <message>
            <source>None of its {count} rows names a channel.</source>
            <translation>Geen van de {count} rijen noemt een kanaal.</translation>
        </message>
        <message>
            <source>None of its {count} rows names a spokesperson.</source>
            <translation>Geen van de {count} rijen noemt een woordvoerder.</translation>
        </message>
        <message>
            <source>None of these: a new item</source>
            <translation>Geen van deze: een nieuw item</translation>
        </message>
        <message>
            <source>Not taken into account for {formats}: {options}</source>
            <translation>Niet meegenomen voor {formats}: {options}</translation>
        </message>
        <message>
            <source>Nothing is asked, answered or read in it: the petal {petal} is {surety}.</source>
            <translation>Er wordt niets in gevraagd, beantwoord of gelezen: het blad {petal} is {surety}.</translation>
        </message>
        <message>
            <source>Nothing tells whether day or month comes first in “{example}”. The day was taken; choose if that is wrong.</source>
            <translation>Nergens blijkt of in “{example}” de dag of de maand voorop staat. De dag is genomen; kies als dat niet klopt.</translation>
        </message>
        <message>
            <source>Nothing tells whether day or month comes first in “{example}”. The month was taken; choose if that is wrong.</source>
            <translation>Nergens blijkt of in “{example}” de dag of de maand voorop staat. De maand is genomen; kies als dat niet klopt.</translation>
        </message>
        <message>
            <source>On hold or cancelled without a date, which only ideas and drafts can be: {places}.</source>
            <translation>In de wacht of geannuleerd zonder datum; dat kunnen alleen ideeën en concepten zijn: {places}.</translation>
        </message>
        <message>
            <source>Only the first {most} characters of the text were kept.</source>
            <translation>Alleen de eerste {most} tekens van de tekst zijn bewaard.</translation>
        </message>
        <message>
            <source>Posts on no channel, which the checks of channels do not see: {places}.</source>
            <translation>Berichten zonder kanaal, die de controles per kanaal niet zien: {places}.</translation>
        </message>
        <message numerus="yes">
            <source>Removed: %n item(s) that the calendar no longer has.</source>
            <translation>
                <numerusform>Verwijderd: %n item dat de agenda niet meer heeft.</numerusform>
                <numerusform>Verwijderd: %n items die de agenda niet meer heeft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Several lines in a cell became what you chose before for tables with these headings.</source>
            <translation>Meer regels in een cel werden wat u eerder koos voor tabellen met deze koppen.</translation>
        </message>
        <message>
            <source>Some of its dates begin with the day and others with the month (“{example}”); please check them.</source>
            <translation>Sommige datums beginnen met de dag en andere met de maand (“{example}”); kijk ze na.</translation>
        </message>
        <message>
            <source>The block has no length; {minutes} minutes were filled in.</source>
            <translation>Het gespreksblok heeft geen duur; {minutes} minuten zijn ingevuld.</translation>
        </message>
        <message>
            <source>The block has not ended, so nobody can know that it was kept.</source>
            <translation>Het blok is nog niet voorbij, dus niemand kan weten dat het is doorgegaan.</translation>
        </message>
        <message>
            <source>The block lies in the past and counts as kept.</source>
            <translation>Het gespreksblok ligt in het verleden en telt als doorgegaan.</translation>
        </message>
        <message>
            <source>The calendar changed it: {fields}.</source>
            <translation>De agenda heeft dit gewijzigd: {fields}.</translation>
        </message>
        <message>
            <source>The client’s profile was replaced by that of {name}.</source>
            <translation>Het klantprofiel is vervangen door dat van {name}.</translation>
        </message>
        <message>
            <source>The clocks skip {from} that night; the item was moved to {to}.</source>
            <translation>De klok slaat {from} die nacht over; het item is verplaatst naar {to}.</translation>
        </message>
        <message>
            <source>The columns were read as you chose before for tables with these headings.</source>
            <translation>De kolommen zijn gelezen zoals u eerder koos voor tabellen met deze koppen.</translation>
        </message>
        <message>
            <source>The events were taken for what you chose before for this calendar.</source>
            <translation>De afspraken zijn opgevat zoals u eerder voor deze agenda koos.</translation>
        </message>
        <message>
            <source>The file has a later version of this event.</source>
            <translation>Het bestand heeft een latere versie van deze afspraak.</translation>
        </message>
        <message>
            <source>The file has another version of this day, on line {line}, which was taken.</source>
            <translation>Het bestand heeft een andere versie van deze dag, op regel {line}; die is overgenomen.</translation>
        </message>
        <message>
            <source>The file holds events without a calendar around them; they were taken.</source>
            <translation>Het bestand bevat afspraken zonder agenda eromheen; ze zijn overgenomen.</translation>
        </message>
        <message>
            <source>The file holds no value of the formula in {cells}; read as empty.</source>
            <translation>Het bestand bevat geen uitkomst van de formule in {cells}; gelezen als leeg.</translation>
        </message>
        <message>
            <source>The file stops in the middle of something that begins on line {line}.</source>
            <translation>Het bestand houdt op midden in iets wat op regel {line} begint.</translation>
        </message>
        <message>
            <source>The file was read as {encoding}; please look at letters with accents.</source>
            <translation>Het bestand is gelezen als {encoding}; kijk de letters met accenten na.</translation>
        </message>
        <message>
            <source>The file’s own time zone “{name}” (line {line}) could not be read.</source>
            <translation>De eigen tijdzone “{name}” van het bestand (regel {line}) was niet te lezen.</translation>
        </message>
        <message>
            <source>The format {format} follows from the channel or the kind of content.</source>
            <translation>De vorm {format} volgt uit het kanaal of de soort inhoud.</translation>
        </message>
        <message>
            <source>The headings once more.</source>
            <translation>Nog eens de koppen.</translation>
        </message>
        <message>
            <source>The last day of “{value}” lies before the first one.</source>
            <translation>De laatste dag van “{value}” ligt voor de eerste.</translation>
        </message>
        <message>
            <source>The last day, {last}, lies before the first, {first}.</source>
            <translation>De laatste dag, {last}, valt vóór de eerste, {first}.</translation>
        </message>
        <message>
            <source>The layout was read as you chose before for tables with these headings.</source>
            <translation>De indeling is gelezen zoals u eerder koos voor tabellen met deze koppen.</translation>
        </message>
        <message>
            <source>The length of {minutes} minutes stood in the text.</source>
            <translation>De duur van {minutes} minuten stond in de tekst.</translation>
        </message>
        <message>
            <source>The petal {petal} is {surety}: it says {because}.</source>
            <translation>Het blad {petal} is {surety}: er staat {because}.</translation>
        </message>
        <message>
            <source>The profile of {name} was left as it is; that of {other} in the file was not taken over.</source>
            <translation>Het profiel van {name} is gebleven zoals het was; dat van {other} in het bestand is niet overgenomen.</translation>
        </message>
        <message>
            <source>The remark says “{word}”, but only this one block was made; “Repeat…” makes a series of it.</source>
            <translation>De opmerking zegt “{word}”, maar alleen dit ene blok is gemaakt; “Herhalen…” maakt er een reeks van.</translation>
        </message>
        <message>
            <source>The repeat became {count} items, up to {last}.</source>
            <translation>De herhaling is {count} items geworden, tot en met {last}.</translation>
        </message>
        <message>
            <source>The repeat goes on: the {count} items from {first} up to {last} were taken, a later import brings more.</source>
            <translation>De herhaling gaat verder: de {count} items van {first} tot en met {last} zijn overgenomen, een latere import brengt er meer.</translation>
        </message>
        <message>
            <source>The repeats of this file make more than {most} items together; of this one only the next was taken.</source>
            <translation>De herhalingen van dit bestand maken samen meer dan {most} items; van deze is alleen de eerstvolgende overgenomen.</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” ({rows} rows) has no headings of a plan and was not read.</source>
            <translation>Het werkblad “{sheet}” ({rows} rijen) heeft geen koppen van een plan en is niet gelezen.</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” is hidden; it was read all the same.</source>
            <translation>Het werkblad “{sheet}” is verborgen; het is toch gelezen.</translation>
        </message>
        <message>
            <source>The sheet “{sheet}” is laid out as a calendar: {count} cells became {rows} rows.</source>
            <translation>Het werkblad “{sheet}” is als kalender ingedeeld: {count} cellen werden {rows} rijen.</translation>
        </message>
        <message>
            <source>The status “{spelled}” is unknown; it became {status}.</source>
            <translation>De status “{spelled}” is onbekend; het is {status} geworden.</translation>
        </message>
        <message>
            <source>The table has no headings; its columns were told by what stands in them.</source>
            <translation>De tabel heeft geen koppen; de kolommen zijn herkend aan wat erin staat.</translation>
        </message>
        <message>
            <source>The title looks like a formula; it is kept as plain text.</source>
            <translation>De titel lijkt op een formule; hij blijft gewone tekst.</translation>
        </message>
        <message>
            <source>The title names {name}, who became the spokesperson.</source>
            <translation>De titel noemt {name}; die is de woordvoerder geworden.</translation>
        </message>
        <message>
            <source>The title was too long; the whole of it is in the private note.</source>
            <translation>De titel was te lang; hij staat in zijn geheel in de privénotitie.</translation>
        </message>
        <message>
            <source>The weekday beside “{spelled}” is not that of {day}; the date counts.</source>
            <translation>De weekdag naast “{spelled}” is niet die van {day}; de datum telt.</translation>
        </message>
        <message>
            <source>There is neither a title nor a text.</source>
            <translation>Er is geen titel en geen tekst.</translation>
        </message>
        <message>
            <source>There is no date yet; the item waits in Ideas.</source>
            <translation>Er is nog geen datum; het item wacht in Ideeën.</translation>
        </message>
        <message>
            <source>There is no date; that of the row above was taken, {day}.</source>
            <translation>Er is geen datum; die van de regel erboven is genomen, {day}.</translation>
        </message>
        <message>
            <source>There is no start that could be read.</source>
            <translation>Er is geen leesbaar begin.</translation>
        </message>
        <message>
            <source>There is no status; it became {status}.</source>
            <translation>Er is geen status; het is {status} geworden.</translation>
        </message>
        <message>
            <source>There is no time; {filled} was filled in.</source>
            <translation>Er is geen tijd; {filled} is ingevuld.</translation>
        </message>
        <message>
            <source>There is no title; the first line of the text became it.</source>
            <translation>Er is geen titel; de eerste regel van de tekst is de titel geworden.</translation>
        </message>
        <message>
            <source>There is no {path}; a new client, “{name}”, would be made, in the time zone {zone}.</source>
            <translation>{path} is er niet; er zou een nieuwe klant worden gemaakt: “{name}”, in de tijdzone {zone}.</translation>
        </message>
        <message>
            <source>There was no {path}; a new client, “{name}”, was made, in the time zone {zone}.</source>
            <translation>{path} was er niet; er is een nieuwe klant gemaakt: “{name}”, in de tijdzone {zone}.</translation>
        </message>
        <message>
            <source>This is work of the team, for it says {because}: it became an organise task, not an item.</source>
            <translation>Dit is werk van het team, want er staat {because}: het werd een organiseertaak, geen item.</translation>
        </message>
        <message>
            <source>This is your post “{title}” on {places}: it is out.</source>
            <translation>Dit is je bericht “{title}” op {places}: het is geplaatst.</translation>
        </message>
        <message>
            <source>This is your post “{title}” on {places}: it went out at {at} and was planned for {planned}; please check.</source>
            <translation>Dit is je bericht “{title}” op {places}: het is geplaatst op {at} en was gepland voor {planned}; kijk het na.</translation>
        </message>
        <message>
            <source>This is your post “{title}” on {places}; it has still to go out there.</source>
            <translation>Dit is je bericht “{title}” op {places}; het moet daar nog geplaatst worden.</translation>
        </message>
        <message>
            <source>This is your post “{title}” on {places}; the file does not say that it is out.</source>
            <translation>Dit is je bericht “{title}” op {places}; het bestand zegt niet dat het geplaatst is.</translation>
        </message>
        <message>
            <source>This is your post “{title}” on {places}; the tool says that it did not go out.</source>
            <translation>Dit is je bericht “{title}” op {places}; de planningstool zegt dat het niet geplaatst is.</translation>
        </message>
        <message>
            <source>This may be a post of yours, and only you can tell; please say which it is.</source>
            <translation>Dit kan een bericht van jou zijn, en alleen jij kunt dat weten; zeg welk het is.</translation>
        </message>
        <message>
            <source>This repeat is your own by now, and stays as it is here.</source>
            <translation>Deze herhaling beheert u intussen zelf; ze blijft zoals ze hier is.</translation>
        </message>
        <message>
            <source>This row is hidden in its sheet; it was read all the same.</source>
            <translation>Deze rij is verborgen in het werkblad; ze is toch gelezen.</translation>
        </message>
        <message>
            <source>This says the same as line {line}; both were kept.</source>
            <translation>Hier staat hetzelfde als op regel {line}; beide zijn bewaard.</translation>
        </message>
        <message>
            <source>This says the same as the event on line {line}.</source>
            <translation>Dit zegt hetzelfde als de afspraak op regel {line}.</translation>
        </message>
        <message>
            <source>This table is laid out as a calendar: {count} cells became {rows} rows.</source>
            <translation>Deze tabel is als kalender ingedeeld: {count} cellen werden {rows} rijen.</translation>
        </message>
        <message>
            <source>This task is done or cancelled.</source>
            <translation>Deze taak is gedaan of vervallen.</translation>
        </message>
        <message>
            <source>This was deleted here before its source changed it, and stays away.</source>
            <translation>Dit is hier verwijderd voordat de bron het wijzigde, en blijft weg.</translation>
        </message>
        <message>
            <source>This was deleted here, and stays away.</source>
            <translation>Dit is hier verwijderd, en blijft weg.</translation>
        </message>
        <message>
            <source>What cells say by their colour, or by being struck through, became labels; it can become something else.</source>
            <translation>Wat cellen met hun kleur zeggen, of doordat ze zijn doorgestreept, werden labels; het kan ook iets anders worden.</translation>
        </message>
        <message>
            <source>What is snoozed for more than 26 weeks from now is not snoozed yet: {places}.</source>
            <translation>Wat tot over meer dan 26 weken zou rusten, rust nog niet: {places}.</translation>
        </message>
        <message>
            <source>What was attached stays in the mail: {files}.</source>
            <translation>De bijlagen blijven in de mail: {files}.</translation>
        </message>
        <message>
            <source>What you chose before for tables with these headings does not fit this one; it was not followed.</source>
            <translation>Wat u eerder koos voor tabellen met deze koppen past hier niet en is niet gevolgd.</translation>
        </message>
        <message>
            <source>With --bring-back what was deleted here is taken as well.</source>
            <translation>Met --bring-back komt ook mee wat hier is verwijderd.</translation>
        </message>
        <message>
            <source>Without a date the status “{spelled}” cannot hold; it became {status}.</source>
            <translation>Zonder datum kan de status “{spelled}” niet; het is {status} geworden.</translation>
        </message>
        <message>
            <source>Without a name it is nobody who speaks: {places}.</source>
            <translation>Zonder naam is het niemand die spreekt: {places}.</translation>
        </message>
        <message>
            <source>Without a reason it does not count: {places}.</source>
            <translation>Zonder reden telt het niet: {places}.</translation>
        </message>
        <message>
            <source>You changed this here since the last import, and that stays: {fields}.</source>
            <translation>Dit hebt u hier sinds de vorige import gewijzigd, en dat blijft: {fields}.</translation>
        </message>
        <message>
            <source>You typed other counts, and they stay: {counts}.</source>
            <translation>Je hebt zelf andere aantallen ingevuld, en die blijven: {counts}.</translation>
        </message>
        <message>
            <source>attachments</source>
            <translation>bijlagen</translation>
        </message>
        <message>
            <source>audiences</source>
            <translation>doelgroepen</translation>
        </message>
        <message>
            <source>campaign name, in the private note</source>
            <translation>naam van de campagne, in de eigen notitie</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>campagnes</translation>
        </message>
        <message>
            <source>cell {cell}</source>
            <translation>cel {cell}</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>kanalen</translation>
        </message>
        <message>
            <source>check settings</source>
            <translation>instellingen van controles</translation>
        </message>
        <message>
            <source>choices of a merge</source>
            <translation>keuzes van een samenvoeging</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>day notes</source>
            <translation>dagnotities</translation>
        </message>
        <message>
            <source>days of the year</source>
            <translation>dagen van het jaar</translation>
        </message>
        <message>
            <source>experiments</source>
            <translation>experimenten</translation>
        </message>
        <message>
            <source>insights</source>
            <translation>inzichten</translation>
        </message>
        <message>
            <source>labels, and the guess of the petal</source>
            <translation>labels, en waarnaar het blad is geraden</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>laatste dag</translation>
        </message>
        <message>
            <source>line {line}</source>
            <translation>regel {line}</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuten</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>niet overgenomen</translation>
        </message>
        <message>
            <source>organise tasks</source>
            <translation>organiseertaken</translation>
        </message>
        <message>
            <source>petal</source>
            <translation>blad</translation>
        </message>
        <message>
            <source>post or conversation block</source>
            <translation>bericht of gespreksblok</translation>
        </message>
        <message>
            <source>private note</source>
            <translation>eigen notitie</translation>
        </message>
        <message>
            <source>published despite a stop</source>
            <translation>toch geplaatst ondanks een blokkade</translation>
        </message>
        <message>
            <source>relationships</source>
            <translation>relaties</translation>
        </message>
        <message>
            <source>reminders</source>
            <translation>herinneringen</translation>
        </message>
        <message>
            <source>reviews</source>
            <translation>beoordelingen</translation>
        </message>
        <message>
            <source>saved views</source>
            <translation>bewaarde weergaven</translation>
        </message>
        <message>
            <source>series</source>
            <translation>reeksen</translation>
        </message>
        <message>
            <source>small wins</source>
            <translation>kleine winsten</translation>
        </message>
        <message>
            <source>snippets</source>
            <translation>tekstblokjes</translation>
        </message>
        <message>
            <source>snoozed findings</source>
            <translation>rustende bevindingen</translation>
        </message>
        <message>
            <source>spokesperson</source>
            <translation>woordvoerder</translation>
        </message>
        <message>
            <source>spokespersons</source>
            <translation>woordvoerders</translation>
        </message>
        <message>
            <source>status</source>
            <translation>status</translation>
        </message>
        <message>
            <source>templates</source>
            <translation>sjablonen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>weekday, which checks the date</source>
            <translation>weekdag, die de datum controleert</translation>
        </message>
        <message>
            <source>weekly places</source>
            <translation>vaste plekken</translation>
        </message>
        <message>
            <source>which item it is</source>
            <translation>welk item het is</translation>
        </message>
        <message>
            <source>without a time</source>
            <translation>zonder tijd</translation>
        </message>
        <message>
            <source>{count} cells hold several lines that became one item, with the first as its title.</source>
            <translation>In {count} cellen staan meer regels; die werden één item, met de eerste als titel.</translation>
        </message>
        <message>
            <source>{count} cells hold several lines that read as titles: each line became an item.</source>
            <translation>In {count} cellen staan meer regels die titels lijken: elke regel werd een item.</translation>
        </message>
        <message>
            <source>{count} cells stand outside the days of the calendar and were left out: {cells}.</source>
            <translation>{count} cellen staan buiten de dagen van de kalender en zijn overgeslagen: {cells}.</translation>
        </message>
        <message>
            <source>{count} comments stand at no row and were left out.</source>
            <translation>{count} opmerkingen staan bij geen rij en zijn weggelaten.</translation>
        </message>
        <message>
            <source>{count} days off in the roster made no block.</source>
            <translation>{count} vrije dagen in het rooster werden geen blok.</translation>
        </message>
        <message>
            <source>{count} items of an earlier import have no row in the table any more; they stay as they are.</source>
            <translation>{count} items van een eerdere import hebben geen rij meer in de tabel; ze blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>{count} new or changed in “{list}”.</source>
            <translation>{count} nieuw of gewijzigd in “{list}”.</translation>
        </message>
        <message>
            <source>{count} rows have a month and no day; they stand on its first day.</source>
            <translation>{count} regels hebben een maand en geen dag; ze staan op de eerste dag ervan.</translation>
        </message>
        <message>
            <source>{count} times say no time zone; they were read as those of {zone}.</source>
            <translation>{count} tijden noemen geen tijdzone; ze zijn gelezen als die van {zone}.</translation>
        </message>
        <message>
            <source>{from} ({zone}) is {to} on the client's clock.</source>
            <translation>{from} ({zone}) is {to} op de klok van de klant.</translation>
        </message>
        <message>
            <source>{guessed} with a guessed petal</source>
            <translation>{guessed} met een geraden blad</translation>
        </message>
        <message numerus="yes">
            <source>{source}: %n record(s)</source>
            <translation>
                <numerusform>{source}: %n regel</numerusform>
                <numerusform>{source}: %n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>{taken} new, {changed} changed, {unchanged} unchanged, {skipped} skipped, {refused} refused</source>
            <translation>{taken} nieuw, {changed} gewijzigd, {unchanged} ongewijzigd, {skipped} overgeslagen, {refused} geweigerd</translation>
        </message>
        <message>
            <source>“All” was read as all {count} channels.</source>
            <translation>“Alle” is gelezen als alle {count} kanalen.</translation>
        </message>
        <message>
            <source>“{name}” was taken for a person, though the client is called so too; please check.</source>
            <translation>“{name}” is voor een mens gehouden, hoewel de klant ook zo heet; controleer het even.</translation>
        </message>
        <message>
            <source>“{name}” was taken for an account without a person’s name; please check.</source>
            <translation>“{name}” is opgevat als een functie-account; controleer dat.</translation>
        </message>
        <message>
            <source>“{spelled}” can be two days; it was read as {day}.</source>
            <translation>“{spelled}” kan twee dagen zijn; het is gelezen als {day}.</translation>
        </message>
        <message>
            <source>“{spelled}” has no year; it was read as {day}.</source>
            <translation>“{spelled}” heeft geen jaar en is gelezen als {day}.</translation>
        </message>
        <message>
            <source>“{spelled}” is a spreadsheet's number for {day}.</source>
            <translation>“{spelled}” is het getal van een spreadsheet voor {day}.</translation>
        </message>
        <message>
            <source>“{spelled}” is no number of minutes and was left out.</source>
            <translation>“{spelled}” is geen aantal minuten en is weggelaten.</translation>
        </message>
        <message>
            <source>“{spelled}” names another weekday than {day} has.</source>
            <translation>“{spelled}” noemt een andere weekdag dan die van {day}.</translation>
        </message>
        <message>
            <source>“{spelled}” names no day; its Monday was taken, {day}.</source>
            <translation>“{spelled}” noemt geen dag; de maandag ervan is genomen, {day}.</translation>
        </message>
        <message>
            <source>“{spelled}” was read as {day}, by the order of the dates around it.</source>
            <translation>“{spelled}” is gelezen als {day}, naar de volgorde van de datums eromheen.</translation>
        </message>
        <message>
            <source>“{spelled}” was read as {filled}.</source>
            <translation>“{spelled}” is gelezen als {filled}.</translation>
        </message>
        <message>
            <source>“{value}” could not be read as a date.</source>
            <translation>“{value}” is niet als datum te lezen.</translation>
        </message>
        <message>
            <source>“{value}” could not be read as a time.</source>
            <translation>“{value}” is niet als tijd te lezen.</translation>
        </message>
        <message>
            <source>“{value}” has no year, and nothing around it tells which.</source>
            <translation>“{value}” heeft geen jaar, en niets eromheen zegt welk.</translation>
        </message>
        <message>
            <source>“{value}” is an hour earlier in Dutch than in English; write it in figures, as 9:30.</source>
            <translation>“{value}” is in het Nederlands een uur eerder dan in het Engels; schrijf het in cijfers, als 9:30.</translation>
        </message>
        <message>
            <source>“{value}” is no number of minutes.</source>
            <translation>“{value}” is geen aantal minuten.</translation>
        </message>
        <message>
            <source>“{value}” is not a day that exists.</source>
            <translation>“{value}” is geen bestaande dag.</translation>
        </message>
        <message>
            <source>“{value}” is not a word this column may hold.</source>
            <translation>“{value}” is geen woord dat in deze kolom past.</translation>
        </message>
        <message>
            <source>“{value}” lies outside the years 1900 to 2100.</source>
            <translation>“{value}” ligt buiten de jaren 1900 tot 2100.</translation>
        </message>
    </context>
    <context>
        <name>InsightForm</name>
        <message>
            <source>A sentence</source>
            <translation>Een zin</translation>
        </message>
        <message>
            <source>An insight is a sentence: what was heard?</source>
            <translation>Een inzicht is een zin: wat hebt u gehoord?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>For which discipline</source>
            <translation>Voor welke discipline</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>What was done with it</source>
            <translation>Wat ermee gedaan is</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Wat er gehoord is</translation>
        </message>
    </context>
    <context>
        <name>InsightList</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Became %n item(s)</source>
            <translation>
                <numerusform>Werd %n item</numerusform>
                <numerusform>Werd %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change an insight</source>
            <translation>Inzicht wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>Insights · %n in these weeks</source>
            <translation>
                <numerusform>Inzichten · %n in deze weken</numerusform>
                <numerusform>Inzichten · %n in deze weken</numerusform>
            </translation>
        </message>
        <message>
            <source>Make an item of an insight</source>
            <translation>Van een inzicht een item maken</translation>
        </message>
        <message>
            <source>Make an item of it</source>
            <translation>Maak er een item van</translation>
        </message>
        <message>
            <source>No insight yet. Note in a sentence what was heard, and which discipline can use it.</source>
            <translation>Nog geen inzicht. Noteer in een zin wat u hoorde, en welke discipline er iets aan heeft.</translation>
        </message>
        <message>
            <source>Note an insight</source>
            <translation>Inzicht noteren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove an insight</source>
            <translation>Inzicht verwijderen</translation>
        </message>
        <message>
            <source>no discipline</source>
            <translation>geen discipline</translation>
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Close the editor (Esc)</source>
            <translation>De editor sluiten (Esc)</translation>
        </message>
        <message>
            <source>Compass</source>
            <translation>Kompas</translation>
        </message>
        <message>
            <source>Notes and result</source>
            <translation>Notities en resultaat</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Waar gaat het over?</translation>
        </message>
        <message>
            <source>Workflow</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>“{title}” has no date any more and waits in Ideas.</source>
            <translation>“{title}” heeft geen datum meer en wacht bij Ideeën.</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n geselecteerd</numerusform>
                <numerusform>%n geselecteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Not selected any more</source>
            <translation>Niet meer geselecteerd</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Geselecteerd</translation>
        </message>
    </context>
    <context>
        <name>LanesChoice</name>
        <message>
            <source>Both</source>
            <comment>lanes</comment>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Campaigns and channels</source>
            <translation>Campagnes en kanalen</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <source>Lanes: {name}</source>
            <translation>Rijen: {name}</translation>
        </message>
        <message>
            <source>None</source>
            <comment>lanes</comment>
            <translation>Geen</translation>
        </message>
    </context>
    <context>
        <name>LargerPreview</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
    </context>
    <context>
        <name>LaterMenu</name>
        <message>
            <source>In 1 hour</source>
            <translation>Over 1 uur</translation>
        </message>
        <message>
            <source>In 15 minutes</source>
            <translation>Over 15 minuten</translation>
        </message>
        <message>
            <source>Monday, {time}</source>
            <translation>Maandag {time}</translation>
        </message>
        <message>
            <source>This afternoon, {time}</source>
            <translation>Vanmiddag {time}</translation>
        </message>
        <message>
            <source>Tomorrow, {time}</source>
            <translation>Morgen {time}</translation>
        </message>
    </context>
    <context>
        <name>LeftColumn</name>
        <message>
            <source>Clear filters</source>
            <translation>Filters wissen</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideeën</translation>
        </message>
        <message>
            <source>New idea</source>
            <translation>Nieuw idee</translation>
        </message>
    </context>
    <context>
        <name>LevelPreview</name>
        <message>
            <source>Choose level {level}</source>
            <translation>Niveau {level} kiezen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Level to look at</source>
            <translation>Niveau om te bekijken</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translation>Niveau {level}</translation>
        </message>
        <message>
            <source>This is your level</source>
            <translation>Dit is uw niveau</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n minute(s) a week</source>
            <translation>
                <numerusform>%n minuut per week</numerusform>
                <numerusform>%n minuten per week</numerusform>
            </translation>
        </message>
        <message>
            <source>A channel that only broadcasts</source>
            <translation>Een kanaal dat alleen zendt</translation>
        </message>
        <message>
            <source>Channels at once</source>
            <translation>Kanalen tegelijk</translation>
        </message>
        <message>
            <source>Counted per person, petal and day</source>
            <translation>Telt mee per persoon, blad en dag</translation>
        </message>
        <message>
            <source>Disciplines at once</source>
            <translation>Disciplines tegelijk</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Luisteren</translation>
        </message>
        <message>
            <source>One-way share</source>
            <translation>Zendaandeel</translation>
        </message>
        <message>
            <source>Reply cover</source>
            <translation>Antwoorddekking</translation>
        </message>
        <message>
            <source>Sending without a break</source>
            <translation>Zenden zonder pauze</translation>
        </message>
        <message>
            <source>Shown in the week</source>
            <translation>Te zien in de week</translation>
        </message>
        <message>
            <source>Silence on a channel</source>
            <translation>Stilte op een kanaal</translation>
        </message>
        <message>
            <source>Somebody answers</source>
            <translation>Er reageert iemand</translation>
        </message>
        <message numerus="yes">
            <source>at most %n</source>
            <translation>
                <numerusform>hoogstens %n</numerusform>
                <numerusform>hoogstens %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n day(s), a warning over {far}</source>
            <translation>
                <numerusform>hoogstens %n dag, een waarschuwing boven {far}</numerusform>
                <numerusform>hoogstens %n dagen, een waarschuwing boven {far}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n minute(s)</source>
            <translation>
                <numerusform>hoogstens %n minuut</numerusform>
                <numerusform>hoogstens %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>at most one finding a week, the rest in the digest</source>
            <translation>hoogstens één bevinding per week, de rest in het overzicht</translation>
        </message>
        <message>
            <source>every warning, notes in the digest</source>
            <translation>elke waarschuwing, aandachtspunten in het overzicht</translation>
        </message>
        <message numerus="yes">
            <source>judged from %n placement(s) on</source>
            <translation>
                <numerusform>vanaf %n plaatsing</numerusform>
                <numerusform>vanaf %n plaatsingen</numerusform>
            </translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>geen grens</translation>
        </message>
        <message>
            <source>warning below {warn}, note below {note}</source>
            <translation>waarschuwing onder {warn}, aandachtspunt onder {note}</translation>
        </message>
        <message>
            <source>warning from {warn}, serious from {serious}</source>
            <translation>waarschuwing vanaf {warn}, ernstig vanaf {serious}</translation>
        </message>
        <message>
            <source>warning over {warn}, serious over {serious}</source>
            <translation>waarschuwing boven {warn}, ernstig boven {serious}</translation>
        </message>
        <message numerus="yes">
            <source>within %n hour(s)</source>
            <translation>
                <numerusform>binnen %n uur</numerusform>
                <numerusform>binnen %n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n opening hour(s)</source>
            <translation>
                <numerusform>binnen %n openingsuur</numerusform>
                <numerusform>binnen %n openingsuren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LimitsTold</name>
        <message>
            <source>{name} is also in “{title}”, {day}.</source>
            <translation>{name} staat ook in “{title}”, {day}.</translation>
        </message>
        <message>
            <source>{name} is the same as {other}.</source>
            <translation>{name} is hetzelfde als {other}.</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message numerus="yes">
            <source>%n listening block(s) of these weeks name no goal.</source>
            <translation>
                <numerusform>%n luisterblok van deze weken noemt geen doel.</numerusform>
                <numerusform>%n luisterblokken van deze weken noemen geen doel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a week</source>
            <translation>
                <numerusform>%n minuut per week</numerusform>
                <numerusform>%n minuten per week</numerusform>
            </translation>
        </message>
        <message>
            <source>After each block it is said whether something may do harm, yes or no.</source>
            <translation>Na elk blok staat erbij of iets kan schaden, ja of nee.</translation>
        </message>
        <message>
            <source>Alerts tell you when your name is mentioned; you react.</source>
            <translation>Signalen melden wanneer uw naam valt; u reageert.</translation>
        </message>
        <message>
            <source>All that is said</source>
            <translation>Hele gesprek</translation>
        </message>
        <message>
            <source>Each listening block says which goal of yours it starts from.</source>
            <translation>Elk luisterblok noemt het eigen doel waar het van uitgaat.</translation>
        </message>
        <message>
            <source>For level {level} another {m} minutes a week.</source>
            <translation>Voor niveau {level} nog {m} minuten per week.</translation>
        </message>
        <message>
            <source>From level 3 on you type in after a block how much of what is said is about you.</source>
            <translation>Vanaf niveau 3 vult u na een blok in hoeveel van wat er gezegd wordt over u gaat.</translation>
        </message>
        <message>
            <source>From own goals</source>
            <translation>Vanuit doelen</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Inzicht</translation>
        </message>
        <message numerus="yes">
            <source>It asks %n minute(s) a week.</source>
            <translation>
                <numerusform>Het vraagt %n minuut per week.</numerusform>
                <numerusform>Het vraagt %n minuten per week.</numerusform>
            </translation>
        </message>
        <message>
            <source>It asks no minutes.</source>
            <translation>Het vraagt geen minuten.</translation>
        </message>
        <message>
            <source>Level {level}, {name}: {asked}</source>
            <translation>Niveau {level}, {name}: {asked}</translation>
        </message>
        <message>
            <source>Levels of listening</source>
            <translation>Luisterniveaus</translation>
        </message>
        <message>
            <source>Listening level {level} asks: {points}</source>
            <translation>Luisterniveau {level} vraagt: {points}</translation>
        </message>
        <message>
            <source>Name your competitors in the settings, and type the shares in a listening block.</source>
            <translation>Noem uw concurrenten in de instellingen en vul de aandelen in bij een luisterblok.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>No insight went to a discipline in these weeks.</source>
            <translation>In deze weken ging geen inzicht naar een discipline.</translation>
        </message>
        <message>
            <source>No share is noted yet: type it in a listening block, from what your tool tells.</source>
            <translation>Nog geen aandeel genoteerd: vul het in bij een luisterblok, zoals uw tool het geeft.</translation>
        </message>
        <message>
            <source>Own channels</source>
            <translation>Eigen kanalen</translation>
        </message>
        <message>
            <source>Share of voice</source>
            <translation>Aandeel in het gesprek</translation>
        </message>
        <message>
            <source>Signals</source>
            <translation>Signalen</translation>
        </message>
        <message>
            <source>Signals come by themselves: which, and where, stands with the client.</source>
            <translation>Signalen komen vanzelf binnen: welke en waar staat bij de klant.</translation>
        </message>
        <message>
            <source>So much is planned already.</source>
            <translation>Zo veel is al gepland.</translation>
        </message>
        <message>
            <source>That is enough for level {level}, too.</source>
            <translation>Dat is ook genoeg voor niveau {level}.</translation>
        </message>
        <message>
            <source>That is the highest level.</source>
            <translation>Dat is het hoogste niveau.</translation>
        </message>
        <message>
            <source>The share of all that is said, for you and each competitor, is typed in.</source>
            <translation>Het aandeel van alles wat er wordt gezegd vult u in, voor u en elke concurrent.</translation>
        </message>
        <message>
            <source>Two weeks with something planned are needed before the minutes say something.</source>
            <translation>Er zijn twee weken met een planning nodig voordat de minuten iets zeggen.</translation>
        </message>
        <message>
            <source>What is heard goes to a discipline, at least once in four weeks.</source>
            <translation>Wat u hoort gaat naar een discipline, minstens één keer in vier weken.</translation>
        </message>
        <message>
            <source>What you hear makes products and service better; each insight goes to a discipline.</source>
            <translation>Wat u hoort maakt producten en service beter; elk inzicht gaat naar een discipline.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>You follow every conversation about you and your competitors, with your share in it.</source>
            <translation>U volgt elk gesprek over u en uw concurrenten, met uw aandeel erin.</translation>
        </message>
        <message>
            <source>You look for what helps a goal of your own, not only for what comes in.</source>
            <translation>U zoekt wat een eigen doel verder helpt, niet alleen wat er binnenkomt.</translation>
        </message>
        <message>
            <source>You read along on your own channels and keep risks small.</source>
            <translation>U leest mee op uw eigen kanalen en houdt risico’s klein.</translation>
        </message>
        <message>
            <source>alerts come in</source>
            <translation>signalen komen binnen</translation>
        </message>
        <message>
            <source>alerts: say which ones</source>
            <translation>signalen: zeg welke</translation>
        </message>
        <message>
            <source>insight to a discipline</source>
            <translation>inzicht naar een discipline</translation>
        </message>
        <message>
            <source>no minutes asked</source>
            <translation>vraagt geen minuten</translation>
        </message>
        <message>
            <source>now {m} min</source>
            <translation>nu {m} min</translation>
        </message>
        <message>
            <source>own goal named</source>
            <translation>eigen doel genoemd</translation>
        </message>
        <message>
            <source>risk seen?</source>
            <translation>risico gezien?</translation>
        </message>
        <message>
            <source>share of voice</source>
            <translation>aandeel in het gesprek</translation>
        </message>
        <message>
            <source>you</source>
            <translation>uzelf</translation>
        </message>
        <message>
            <source>you {share}</source>
            <translation>u {share}</translation>
        </message>
        <message>
            <source>yours, with {m} planned now</source>
            <translation>van u, met nu {m} gepland</translation>
        </message>
        <message>
            <source>{m} min</source>
            <translation>{m} min</translation>
        </message>
        <message>
            <source>{m} minutes a week are not planned yet. A weekly block of {block} brings it from {now} to {then}, once it has run for four weeks.</source>
            <translation>{m} minuten per week zijn nog niet gepland. Een wekelijks blok van {block} brengt het van {now} op {then}, als het vier weken loopt.</translation>
        </message>
        <message>
            <source>{m} minutes of listening per week; at level {level} alerts do it, and no minutes are asked.</source>
            <translation>{m} minuten luisteren per week; op niveau {level} doen signalen het werk en worden geen minuten gevraagd.</translation>
        </message>
        <message>
            <source>{m} minutes of listening per week; level {level} asks {asked}.</source>
            <translation>{m} minuten luisteren per week; niveau {level} vraagt {asked}.</translation>
        </message>
        <message>
            <source>{m} of them are not planned yet.</source>
            <translation>Daarvan zijn er {m} nog niet gepland.</translation>
        </message>
        <message>
            <source>{point} {n} of {total}</source>
            <translation>{point} {n} van {total}</translation>
        </message>
        <message>
            <source>{point}: missing</source>
            <translation>{point}: ontbreekt</translation>
        </message>
        <message>
            <source>{point}: there</source>
            <translation>{point}: is er</translation>
        </message>
    </context>
    <context>
        <name>ListeningTab</name>
        <message numerus="yes">
            <source>%n block(s) in four weeks</source>
            <translation>
                <numerusform>%n blok in vier weken</numerusform>
                <numerusform>%n blokken in vier weken</numerusform>
            </translation>
        </message>
        <message>
            <source>Change level…</source>
            <translation>Niveau wijzigen…</translation>
        </message>
        <message>
            <source>Choose listening level {level}</source>
            <translation>Luisterniveau {level} kiezen</translation>
        </message>
        <message>
            <source>Levels of listening</source>
            <translation>Luisterniveaus</translation>
        </message>
        <message>
            <source>Listening blocks of four weeks</source>
            <translation>Luisterblokken van vier weken</translation>
        </message>
        <message>
            <source>Share of voice, twelve weeks</source>
            <translation>Aandeel in het gesprek, twaalf weken</translation>
        </message>
    </context>
    <context>
        <name>LongWork</name>
        <message>
            <source>Doing it again…</source>
            <translation>Opnieuw doen…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stoppen…</translation>
        </message>
        <message>
            <source>Taking it back…</source>
            <translation>Terugdraaien…</translation>
        </message>
    </context>
    <context>
        <name>MadeOfCopy</name>
        <message>
            <source>Begin with the copy that came</source>
            <translation>Beginnen met de kopie die u kreeg</translation>
        </message>
        <message>
            <source>Make a client file</source>
            <translation>Klantbestand maken</translation>
        </message>
        <message>
            <source>Make a client file…</source>
            <translation>Klantbestand maken…</translation>
        </message>
        <message>
            <source>No client is open here. A client file can be made of this copy: you work on in it, and merge with whoever sent it. If you have this client already, open it first and drop the copy on it.</source>
            <translation>Er is hier geen klant open. Van deze kopie kan een klantbestand worden gemaakt: u werkt daarin verder en voegt samen met wie het stuurde. Hebt u deze klant al, open die dan eerst en sleep de kopie erop.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{client} (read-only)</source>
            <translation>{client} (alleen lezen)</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>answered in time</source>
            <translation>op tijd beantwoord</translation>
        </message>
        <message numerus="yes">
            <source>answered, %n more late</source>
            <translation>
                <numerusform>op tijd beantwoord, nog %n te laat</numerusform>
                <numerusform>op tijd beantwoord, nog %n te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one-way share over %n week(s), limit {limit}</source>
            <translation>
                <numerusform>zendaandeel over %n week, grens {limit}</numerusform>
                <numerusform>zendaandeel over %n weken, grens {limit}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one-way share over %n week(s): too few posts to judge</source>
            <translation>
                <numerusform>zendaandeel over %n week: te weinig berichten om te oordelen</numerusform>
                <numerusform>zendaandeel over %n weken: te weinig berichten om te oordelen</numerusform>
            </translation>
        </message>
        <message>
            <source>one-way share, limit {limit}</source>
            <translation>zendaandeel, grens {limit}</translation>
        </message>
        <message>
            <source>one-way share: nothing to count yet</source>
            <translation>zendaandeel: nog niets te tellen</translation>
        </message>
        <message numerus="yes">
            <source>reply cover: %n item(s) on no channel</source>
            <translation>
                <numerusform>antwoorddekking: %n item zonder kanaal</numerusform>
                <numerusform>antwoorddekking: %n items zonder kanaal</numerusform>
            </translation>
        </message>
        <message>
            <source>reply cover: nothing to answer</source>
            <translation>antwoorddekking: niets te beantwoorden</translation>
        </message>
        <message>
            <source>{covered} of {required}</source>
            <translation>{covered} van {required}</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n choice(s) left</source>
            <translation>
                <numerusform>nog %n keuze</numerusform>
                <numerusform>nog %n keuzes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) wait(s)</source>
            <translation>
                <numerusform>%n keuze wacht</numerusform>
                <numerusform>%n keuzes wachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) wait(s) in the plan.</source>
            <translation>
                <numerusform>%n keuze wacht in de planning.</numerusform>
                <numerusform>%n keuzes wachten in de planning.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) came.</source>
            <translation>
                <numerusform>Er kwam %n wijziging binnen.</numerusform>
                <numerusform>Er kwamen %n wijzigingen binnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was/were removed.</source>
            <translation>
                <numerusform>%n ging weg.</numerusform>
                <numerusform>%n gingen weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>A merge waits</source>
            <translation>Er wacht een samenvoeging</translation>
        </message>
        <message>
            <source>All from there</source>
            <translation>Alles van daar</translation>
        </message>
        <message>
            <source>All from {name}</source>
            <translation>Alles van {name}</translation>
        </message>
        <message>
            <source>Both began from how it stood on {moment}.</source>
            <translation>Beide begonnen uit de stand van {moment}.</translation>
        </message>
        <message>
            <source>By {name}</source>
            <translation>Bij {name}</translation>
        </message>
        <message>
            <source>In the other copy</source>
            <translation>In de andere kopie</translation>
        </message>
        <message>
            <source>Keep both: the other text becomes a note on the item</source>
            <translation>Beide bewaren: de andere tekst wordt een notitie bij het item</translation>
        </message>
        <message>
            <source>Keep both: the text of {name} becomes a note on the item</source>
            <translation>Beide bewaren: de tekst van {name} wordt een notitie bij het item</translation>
        </message>
        <message>
            <source>Merge a copy</source>
            <translation>Een kopie samenvoegen</translation>
        </message>
        <message>
            <source>Merged with {name}.</source>
            <translation>Samengevoegd met {name}.</translation>
        </message>
        <message>
            <source>Nothing is new: all of it is here already.</source>
            <translation>Er is niets nieuws: alles staat hier al.</translation>
        </message>
        <message>
            <source>Text from {name}:</source>
            <translation>Tekst van {name}:</translation>
        </message>
        <message>
            <source>The other copy is of {moment}.</source>
            <translation>De andere kopie is van {moment}.</translation>
        </message>
        <message>
            <source>Two people changed the same. The later value stands until somebody chooses; until then nothing is lost.</source>
            <translation>Twee mensen wijzigden hetzelfde. De laatste wijziging staat er tot iemand kiest; er gaat niets verloren.</translation>
        </message>
        <message>
            <source>You both went on, here and in the other copy.</source>
            <translation>Hier en in de andere kopie is verder gewerkt.</translation>
        </message>
        <message>
            <source>You removed “{title}”; {name} has changed it since.</source>
            <translation>U haalde ‘{title}’ weg; {name} heeft het sindsdien gewijzigd.</translation>
        </message>
        <message>
            <source>Your choices are kept.</source>
            <translation>Uw keuzes zijn bewaard.</translation>
        </message>
        <message>
            <source>both, differently</source>
            <translation>allebei, anders</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>bij {name}</translation>
        </message>
        <message>
            <source>changed here</source>
            <translation>hier gewijzigd</translation>
        </message>
        <message>
            <source>here: {fields}</source>
            <translation>hier: {fields}</translation>
        </message>
        <message>
            <source>in the other copy</source>
            <translation>in de andere kopie</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>new from {name}</source>
            <translation>nieuw bij {name}</translation>
        </message>
        <message>
            <source>new here</source>
            <translation>hier nieuw</translation>
        </message>
        <message>
            <source>removed by one, changed by another</source>
            <translation>de een haalde het weg, de ander wijzigde het</translation>
        </message>
        <message>
            <source>removed by {name}</source>
            <translation>bij {name} weg</translation>
        </message>
        <message>
            <source>removed by {name}, changed here</source>
            <translation>weg bij {name}, hier gewijzigd</translation>
        </message>
        <message>
            <source>removed here</source>
            <translation>hier weg</translation>
        </message>
        <message>
            <source>removed here, changed there</source>
            <translation>hier weg, daar gewijzigd</translation>
        </message>
        <message>
            <source>removed there</source>
            <translation>daar weg</translation>
        </message>
        <message>
            <source>removed there, changed here</source>
            <translation>daar weg, hier gewijzigd</translation>
        </message>
        <message>
            <source>the other copy</source>
            <translation>de andere kopie</translation>
        </message>
        <message>
            <source>there: {fields}</source>
            <translation>daar: {fields}</translation>
        </message>
        <message>
            <source>{name} and you both went on.</source>
            <translation>{name} en u werkten allebei verder.</translation>
        </message>
        <message>
            <source>{name} removed “{title}”; you have changed it since.</source>
            <translation>{name} haalde ‘{title}’ weg; u hebt het sindsdien gewijzigd.</translation>
        </message>
        <message>
            <source>{name}: {fields}</source>
            <translation>bij {name}: {fields}</translation>
        </message>
        <message>
            <source>“{title}” was removed by one of you, and changed by another.</source>
            <translation>‘{title}’ is door de een weggehaald en door de ander gewijzigd.</translation>
        </message>
        <message>
            <source>“{title}” was removed here, and changed in the other copy.</source>
            <translation>‘{title}’ is hier weggehaald en in de andere kopie gewijzigd.</translation>
        </message>
        <message>
            <source>“{title}” was removed in the other copy, and changed here.</source>
            <translation>‘{title}’ is in de andere kopie weggehaald en hier gewijzigd.</translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message>
            <source>All of it is one step, which Ctrl+Z takes back.</source>
            <translation>Alles is één stap, met Ctrl+Z weer weg.</translation>
        </message>
        <message numerus="yes">
            <source>Choose %n value(s)</source>
            <translation>
                <numerusform>%n keuze maken</numerusform>
                <numerusform>%n keuzes maken</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue later</source>
            <translation>Later verder</translation>
        </message>
        <message numerus="yes">
            <source>Keep %n choice(s)</source>
            <translation>
                <numerusform>%n keuze bewaren</numerusform>
                <numerusform>%n keuzes bewaren</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Samenvoegen</translation>
        </message>
        <message>
            <source>Merge with {name}</source>
            <translation>Samenvoegen met {name}</translation>
        </message>
        <message>
            <source>Merge, choose the rest later</source>
            <translation>Samenvoegen, de rest later kiezen</translation>
        </message>
        <message>
            <source>Merging once more changes nothing. All of it is one step, which Ctrl+Z takes back.</source>
            <translation>Nogmaals samenvoegen verandert niets. Alles is één stap, met Ctrl+Z weer weg.</translation>
        </message>
        <message>
            <source>Next choice</source>
            <translation>Volgende keuze</translation>
        </message>
        <message>
            <source>Nothing waits for a choice.</source>
            <translation>Er wacht niets op een keuze.</translation>
        </message>
    </context>
    <context>
        <name>MergeReport</name>
        <message numerus="yes">
            <source>%n choice(s) wait(s) in the plan:</source>
            <translation>
                <numerusform>%n keuze wacht in de planning:</numerusform>
                <numerusform>%n keuzes wachten in de planning:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was written. This is what would come:</source>
            <translation>Er is niets geschreven. Dit zou erbij komen:</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}, {field}: here “{here}”, there “{there}”; “{shown}” stands until then.</source>
            <translation>{title}, {field}: hier “{here}”, daar “{there}”; tot dan staat er “{shown}”.</translation>
        </message>
    </context>
    <context>
        <name>MergeRoom</name>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Copies of a client</source>
            <translation>Kopieën van een klant</translation>
        </message>
        <message>
            <source>The copy to merge</source>
            <translation>De kopie om samen te voegen</translation>
        </message>
    </context>
    <context>
        <name>MiniDays</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Small month</source>
            <translation>Kleine maand</translation>
        </message>
    </context>
    <context>
        <name>MiniMonth</name>
        <message>
            <source>Month back</source>
            <translation>Maand terug</translation>
        </message>
        <message>
            <source>Month on</source>
            <translation>Maand verder</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>week</source>
            <translation>week</translation>
        </message>
    </context>
    <context>
        <name>MonthView</name>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
    </context>
    <context>
        <name>MoveMode</name>
        <message>
            <source>Arrow keys move, Enter places, Esc takes back</source>
            <translation>Pijltjes verplaatsen, Enter plaatst, Esc neemt terug</translation>
        </message>
        <message>
            <source>Arrow keys move, I takes its items along or leaves them, Enter places, Esc takes back</source>
            <translation>Pijltjes verplaatsen, I neemt de items mee of laat ze staan, Enter plaatst, Esc neemt terug</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Teruggezet</translation>
        </message>
    </context>
    <context>
        <name>MoveTo</name>
        <message>
            <source>At what time</source>
            <translation>Hoe laat</translation>
        </message>
        <message numerus="yes">
            <source>Duplicate %n item(s)</source>
            <translation>
                <numerusform>%n item dupliceren</numerusform>
                <numerusform>%n items dupliceren</numerusform>
            </translation>
        </message>
        <message>
            <source>Duplicate here</source>
            <translation>Hier dupliceren</translation>
        </message>
        <message>
            <source>It begins on this day and lasts as long as now.</source>
            <translation>Begint op deze dag en duurt even lang als nu.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verplaatsen</translation>
        </message>
        <message numerus="yes">
            <source>Move %n item(s)</source>
            <translation>
                <numerusform>%n item verplaatsen</numerusform>
                <numerusform>%n items verplaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>Move the campaign</source>
            <translation>Campagne verplaatsen</translation>
        </message>
        <message>
            <source>Move the note</source>
            <translation>Notitie verplaatsen</translation>
        </message>
        <message numerus="yes">
            <source>Take its %n item(s) along</source>
            <translation>
                <numerusform>Neem het item mee</numerusform>
                <numerusform>Neem de %n items mee</numerusform>
            </translation>
        </message>
        <message>
            <source>The first one goes to this moment; the others keep their distance to it.</source>
            <translation>Het eerste gaat naar dit moment; de andere houden hun afstand daartoe.</translation>
        </message>
        <message>
            <source>This is no date. Try “12 March” or “+2w”.</source>
            <translation>Dit is geen datum. Probeer “12 maart” of “+2w”.</translation>
        </message>
        <message>
            <source>This is no time. Try 9:30.</source>
            <translation>Dit is geen tijd. Probeer 9:30.</translation>
        </message>
        <message>
            <source>To which day</source>
            <translation>Naar welke dag</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>former colleague</source>
            <translation>oud-collega</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} en {last}</translation>
        </message>
    </context>
    <context>
        <name>NamesChoice</name>
        <message>
            <source>By full name</source>
            <translation>Met volledige naam</translation>
        </message>
        <message>
            <source>By initials</source>
            <translation>Met initialen</translation>
        </message>
        <message>
            <source>Not named</source>
            <translation>Niet genoemd</translation>
        </message>
    </context>
    <context>
        <name>Needs</name>
        <message>
            <source>A conversation block can be confirmed once it is over.</source>
            <translation>Een gespreksblok kan worden bevestigd als het voorbij is.</translation>
        </message>
        <message>
            <source>No client is open.</source>
            <translation>Er is geen klant geopend.</translation>
        </message>
        <message>
            <source>Nothing is filtered.</source>
            <translation>Er is niets gefilterd.</translation>
        </message>
        <message>
            <source>Nothing was put on hold with everything to come.</source>
            <translation>Er is niets samen met alles wat komt in de wacht gezet.</translation>
        </message>
        <message>
            <source>Select a post with a date that is not out yet.</source>
            <translation>Selecteer een bericht met een datum dat nog niet geplaatst is.</translation>
        </message>
        <message>
            <source>Select an item first.</source>
            <translation>Kies eerst een item.</translation>
        </message>
        <message>
            <source>Select one item first.</source>
            <translation>Selecteer eerst één item.</translation>
        </message>
        <message>
            <source>The selected item belongs to no series.</source>
            <translation>Het geselecteerde item hoort bij geen reeks.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Er valt niets opnieuw te doen.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Er valt niets ongedaan te maken.</translation>
        </message>
        <message>
            <source>This client has no passphrase.</source>
            <translation>Deze klant heeft geen wachtwoordzin.</translation>
        </message>
        <message>
            <source>This client is open for reading only.</source>
            <translation>Deze klant is alleen om te lezen geopend.</translation>
        </message>
    </context>
    <context>
        <name>NewClient</name>
        <message>
            <source>1. The client</source>
            <translation>1. De klant</translation>
        </message>
        <message>
            <source>2. People</source>
            <translation>2. Publiek</translation>
        </message>
        <message>
            <source>3. Objectives</source>
            <translation>3. Oogmerk</translation>
        </message>
        <message>
            <source>4. Strategy</source>
            <translation>4. Strategie</translation>
        </message>
        <message>
            <source>5. Technology</source>
            <translation>5. Techniek</translation>
        </message>
        <message>
            <source>A new client</source>
            <translation>Een nieuwe klant</translation>
        </message>
        <message>
            <source>Another audience</source>
            <translation>Nog een doelgroep</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Doelgroep</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Country, for its public holidays</source>
            <translation>Land, voor de feestdagen</translation>
        </message>
        <message>
            <source>Create client</source>
            <translation>Klant aanmaken</translation>
        </message>
        <message>
            <source>Differs from the standard in:</source>
            <translation>Anders dan de standaard:</translation>
        </message>
        <message>
            <source>Everything is kept in “{file}” in {folder}.</source>
            <translation>Alles staat in “{file}” in {folder}.</translation>
        </message>
        <message>
            <source>Go on filling in</source>
            <translation>Verder invullen</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>How will you reach it? In a sentence: what you do, for whom, how often.</source>
            <translation>Hoe bereikt u het? In één zin: wat u doet, voor wie, hoe vaak.</translation>
        </message>
        <message>
            <source>It begins with people. For whom is it, and what do they need from you?</source>
            <translation>Het begint bij mensen. Voor wie is het, en wat hebben zij van u nodig?</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Weggaan</translation>
        </message>
        <message>
            <source>Limits that suit it</source>
            <translation>Grenzen die daarbij passen</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nieuwe klant</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>No goal is chosen, so there is nothing to say here yet.</source>
            <translation>Er is geen doel gekozen, dus hier is nog niets te zeggen.</translation>
        </message>
        <message>
            <source>Only then where it speaks. Tick what you use: a few, each with a reason.</source>
            <translation>Pas dan waar. Vink aan wat u gebruikt: enkele plekken, elk met een reden.</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translation>Andere map…</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>The client is not created yet.</source>
            <translation>De klant is nog niet aangemaakt.</translation>
        </message>
        <message>
            <source>The standard limits. You can change each of them later, and see what it does.</source>
            <translation>De gewone grenzen. U kunt ze later elk wijzigen en zien wat dat doet.</translation>
        </message>
        <message>
            <source>Three or more at once: think of which can wait.</source>
            <translation>Drie of meer tegelijk: bedenk welk doel kan wachten.</translation>
        </message>
        <message>
            <source>Time zone, for its clock</source>
            <translation>Tijdzone, voor de klok</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Hoe heet de klant?</translation>
        </message>
        <message>
            <source>What is it for? One or two goals at a time make it easier to see what works.</source>
            <translation>Waarvoor is het? Met één of twee doelen tegelijk ziet u beter wat werkt.</translation>
        </message>
        <message>
            <source>What kind of organisation?</source>
            <translation>Wat voor organisatie?</translation>
        </message>
        <message>
            <source>What they need</source>
            <translation>Wat zij nodig hebben</translation>
        </message>
        <message>
            <source>What you filled in is lost when you leave now.</source>
            <translation>Wat u hebt ingevuld, gaat verloren als u nu weggaat.</translation>
        </message>
        <message>
            <source>Who speaks? Your own name, to begin with</source>
            <translation>Wie spreekt er? Om te beginnen uw eigen naam</translation>
        </message>
        <message>
            <source>Why {channel}?</source>
            <translation>Waarom {channel}?</translation>
        </message>
        <message>
            <source>can be filled in later</source>
            <translation>kan later ook</translation>
        </message>
        <message>
            <source>for example Waterhaven Council</source>
            <translation>bijvoorbeeld Gemeente Waterhoven</translation>
        </message>
        <message>
            <source>for example a quick answer</source>
            <translation>bijvoorbeeld snel antwoord</translation>
        </message>
        <message>
            <source>for example residents</source>
            <translation>bijvoorbeeld inwoners</translation>
        </message>
        <message>
            <source>for whom, and what they find there</source>
            <translation>voor wie, en wat zij er vinden</translation>
        </message>
    </context>
    <context>
        <name>NewFilesStrip</name>
        <message>
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message>
            <source>New in “{folder}”: {files}.</source>
            <translation>Nieuw in “{folder}”: {files}.</translation>
        </message>
        <message>
            <source>Not these</source>
            <translation>Deze niet</translation>
        </message>
        <message>
            <source>You hear of them again only if they change</source>
            <translation>U hoort er pas weer van als ze veranderen</translation>
        </message>
    </context>
    <context>
        <name>NotOpened</name>
        <message>
            <source>The last time CompassDesk ended while it was opening this client, so it was not opened by itself. Everything that was saved is in the file.</source>
            <translation>De vorige keer stopte CompassDesk tijdens het openen van deze klant, daarom is die nu niet vanzelf geopend. Alles wat was opgeslagen, zit in het bestand.</translation>
        </message>
        <message>
            <source>The last time CompassDesk made a mistake while it showed this client, so it was not opened by itself. The report is in the log: {place}. Everything that was saved is in the file.</source>
            <translation>De vorige keer maakte CompassDesk een fout bij het tonen van deze klant, daarom is die nu niet vanzelf geopend. Het verslag staat in het logboek: {place}. Alles wat was opgeslagen, zit in het bestand.</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>Apply</source>
            <translation>Toepassen</translation>
        </message>
        <message>
            <source>It is kept with the channel, as its reason to be there.</source>
            <translation>Dit wordt bij het kanaal bewaard, als reden om daar te zijn.</translation>
        </message>
        <message>
            <source>Why is that so?</source>
            <translation>Waarom is dat zo?</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n at night</source>
            <translation>
                <numerusform>%n in de nacht</numerusform>
                <numerusform>%n in de nacht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) kept before the end: not counted as kept.</source>
            <translation>
                <numerusform>%n blok is vóór het einde bevestigd: dat telt nog niet als doorgegaan.</numerusform>
                <numerusform>%n blokken zijn vóór het einde bevestigd: dat telt nog niet als doorgegaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n geannuleerd</numerusform>
                <numerusform>%n geannuleerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n concept</numerusform>
                <numerusform>%n concepten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idee</numerusform>
                <numerusform>%n ideeën</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on no channel: unseen by the checks of channels.</source>
            <translation>
                <numerusform>%n item staat op geen enkel kanaal: de controles per kanaal zien het niet.</numerusform>
                <numerusform>%n items staan op geen enkel kanaal: de controles per kanaal zien ze niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) with answers on a channel not theirs: not followed.</source>
            <translation>
                <numerusform>%n item laat antwoorden binnenkomen op een kanaal dat er niet bij hoort: dat telt niet.</numerusform>
                <numerusform>%n items laten antwoorden binnenkomen op een kanaal dat er niet bij hoort: dat telt niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold</source>
            <translation>
                <numerusform>%n in de wacht</numerusform>
                <numerusform>%n in de wacht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) while you are closed: silence does not count then.</source>
            <translation>
                <numerusform>%n bericht terwijl u gesloten bent: stilte telt dan niet mee.</numerusform>
                <numerusform>%n berichten terwijl u gesloten bent: stilte telt dan niet mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) with a time over 7 days away: counted when first out.</source>
            <translation>
                <numerusform>%n bericht met een eigen tijd meer dan 7 dagen verderop: telt waar het voor het eerst uitgaat.</numerusform>
                <numerusform>%n berichten met een eigen tijd meer dan 7 dagen verderop: tellen waar ze voor het eerst uitgaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>%n zonder datum</numerusform>
                <numerusform>%n zonder datum</numerusform>
            </translation>
        </message>
        <message>
            <source>Audience: {word}.</source>
            <translation>Doelgroep: {word}.</translation>
        </message>
        <message>
            <source>Limits: {parts}.</source>
            <translation>Grenzen: {parts}.</translation>
        </message>
        <message>
            <source>Marked one-way, though people can answer there: {channels}.</source>
            <translation>Staat op eenrichting, terwijl mensen er kunnen antwoorden: {channels}.</translation>
        </message>
        <message>
            <source>Not judged: {parts}.</source>
            <translation>Niet meegeteld: {parts}.</translation>
        </message>
        <message>
            <source>Nothing is on hold, without a date or switched off.</source>
            <translation>Niets staat in de wacht, mist een datum of is uitgezet.</translation>
        </message>
        <message>
            <source>Only Dutch prize rules are known here; not judged by any: {campaigns}.</source>
            <translation>Alleen de Nederlandse regels voor prijzen zijn hier bekend; niet getoetst: {campaigns}.</translation>
        </message>
        <message>
            <source>Profile: {word}.</source>
            <translation>Profiel: {word}.</translation>
        </message>
        <message>
            <source>Settings changed: {checks}.</source>
            <translation>Aangepast: {checks}.</translation>
        </message>
        <message>
            <source>Settings ignored: {checks}.</source>
            <translation>Instelling genegeerd: {checks}.</translation>
        </message>
        <message>
            <source>Snoozed: {checks}.</source>
            <translation>Rust: {checks}.</translation>
        </message>
        <message>
            <source>Stage: {word}.</source>
            <translation>Stadium: {word}.</translation>
        </message>
        <message>
            <source>Switched off: {checks}.</source>
            <translation>Uitgezet: {checks}.</translation>
        </message>
        <message>
            <source>stage {word}</source>
            <translation>stadium {word}</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>No conversation block at this moment.</source>
            <translation>Op dit moment geen gespreksblok.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
    </context>
    <context>
        <name>OpinionsLine</name>
        <message>
            <source>Read all of it</source>
            <translation>Alles lezen</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>missing: {names}</source>
            <translation>ontbreekt: {names}</translation>
        </message>
        <message>
            <source>no such options: {names}</source>
            <translation>geen bestaande opties: {names}</translation>
        </message>
        <message>
            <source>usage:</source>
            <translation>gebruik:</translation>
        </message>
        <message>
            <source>{name} cannot be “{value}”; it is a whole number</source>
            <translation>{name} kan niet “{value}” zijn, wel een heel getal</translation>
        </message>
        <message>
            <source>{name} cannot be “{value}”; it is one of {known}</source>
            <translation>{name} kan niet “{value}” zijn, wel een van {known}</translation>
        </message>
        <message>
            <source>{name} needs a value behind it</source>
            <translation>achter {name} hoort een waarde</translation>
        </message>
        <message>
            <source>{name} takes no value, and “{value}” stands behind it</source>
            <translation>{name} krijgt geen waarde, en er staat “{value}” achter</translation>
        </message>
    </context>
    <context>
        <name>OutForm</name>
        <message>
            <source>A link begins with https:// and has a name with a point.</source>
            <translation>Een link begint met https:// en heeft een naam met een punt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>It is out</source>
            <translation>Het staat er</translation>
        </message>
        <message>
            <source>Link to it (optional)</source>
            <translation>Link ernaartoe (mag leeg)</translation>
        </message>
        <message>
            <source>Out since</source>
            <translation>Geplaatst op</translation>
        </message>
        <message>
            <source>That is still to come. Since when is it out?</source>
            <translation>Dat moet nog komen. Sinds wanneer staat het er?</translation>
        </message>
    </context>
    <context>
        <name>OutLine</name>
        <message>
            <source>Not out after all</source>
            <translation>Toch niet geplaatst</translation>
        </message>
        <message>
            <source>Not out on {channel} after all</source>
            <translation>Toch niet geplaatst op {channel}</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Plaatsen…</translation>
        </message>
        <message>
            <source>✓ {channel}: out since {moment}</source>
            <translation>✓ {channel}: geplaatst op {moment}</translation>
        </message>
    </context>
    <context>
        <name>OutOfSight</name>
        <message numerus="yes">
            <source>%n item(s) earlier on {day}</source>
            <translation>
                <numerusform>%n item eerder op {day}</numerusform>
                <numerusform>%n items eerder op {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) later on {day}</source>
            <translation>
                <numerusform>%n item later op {day}</numerusform>
                <numerusform>%n items later op {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnDays</name>
        <message>
            <source>Add a day</source>
            <translation>Dag toevoegen</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Uit een bestand…</translation>
        </message>
        <message>
            <source>Lists…</source>
            <translation>Lijsten…</translation>
        </message>
        <message>
            <source>New day</source>
            <translation>Nieuwe dag</translation>
        </message>
        <message>
            <source>No own days yet. The birthday of the organisation, a fair, holidays that no list has: they stand in the calendar, and each can become a plan. Awareness days and school holidays come from lists.</source>
            <translation>Nog geen eigen dagen. De verjaardag van de organisatie, een beurs, vakanties die in geen lijst staan: ze staan in de kalender en van elk kunt u een plan maken. Themadagen en schoolvakanties komen uit lijsten.</translation>
        </message>
        <message>
            <source>Not shown in the calendar</source>
            <translation>Niet te zien in de kalender</translation>
        </message>
        <message>
            <source>Own days</source>
            <translation>Eigen dagen</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>De laatste dag ligt voor de eerste.</translation>
        </message>
        <message>
            <source>{days}, changed</source>
            <translation>{days}, aangepast</translation>
        </message>
        <message>
            <source>{days}, each year</source>
            <translation>{days}, elk jaar</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Client: {name}</source>
            <translation>Klant: {name}</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Opdrachten</translation>
        </message>
        <message>
            <source>No such action.</source>
            <translation>Die opdracht is er niet.</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Typ wat u wilt doen</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>A passphrase is needed.</source>
            <translation>Er is een wachtzin nodig.</translation>
        </message>
        <message>
            <source>Backups that anybody can read</source>
            <translation>Reservekopieën die iedereen kan lezen</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Caps Lock lijkt aan te staan.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>De wachtzin wijzigen</translation>
        </message>
        <message>
            <source>Encrypt them too</source>
            <translation>Ook versleutelen</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Zo laten</translation>
        </message>
        <message>
            <source>Long is safe: four or five words that do not belong together, for example.</source>
            <translation>Lang is veilig: bijvoorbeeld vier of vijf woorden die niet bij elkaar horen.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open a backup with its earlier passphrase</source>
            <translation>Een reservekopie openen met de eerdere wachtzin</translation>
        </message>
        <message>
            <source>Open a protected client</source>
            <translation>Een beveiligde klant openen</translation>
        </message>
        <message>
            <source>Open another client…</source>
            <translation>Een andere klant openen…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Huidige wachtzin</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Beveiligen</translation>
        </message>
        <message>
            <source>Protect this client</source>
            <translation>Deze klant beveiligen</translation>
        </message>
        <message>
            <source>Remember on this computer, in its keyring</source>
            <translation>Onthouden op deze computer, in de sleutelring</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Laat zien wat er staat</translation>
        </message>
        <message>
            <source>Take the passphrase off</source>
            <translation>Wachtzin eraf halen</translation>
        </message>
        <message>
            <source>The backup of {when} opens with the passphrase that this client had then.</source>
            <translation>De reservekopie van {when} gaat open met de wachtzin die deze klant toen had.</translation>
        </message>
        <message>
            <source>The file is being written anew. This takes a moment.</source>
            <translation>Het bestand wordt opnieuw geschreven. Dat duurt even.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nog een keer dezelfde</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De twee zijn niet gelijk.</translation>
        </message>
        <message>
            <source>This client is being locked.</source>
            <translation>Deze klant wordt vergrendeld.</translation>
        </message>
        <message>
            <source>This client is locked. It opens with its passphrase.</source>
            <translation>Deze klant is vergrendeld. Hij gaat open met de wachtzin.</translation>
        </message>
        <message>
            <source>This client is protected</source>
            <translation>Deze klant is beveiligd</translation>
        </message>
        <message>
            <source>This is not its passphrase.</source>
            <translation>Dit is niet de wachtzin.</translation>
        </message>
        <message>
            <source>What you did until now can no longer be undone afterwards.</source>
            <translation>Wat tot nu toe is gedaan, kan daarna niet meer ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>“{client}” is protected. It opens with its passphrase.</source>
            <translation>“{client}” is beveiligd. Het gaat open met de wachtzin.</translation>
        </message>
        <message>
            <source>“{file}” is encrypted from now on.</source>
            <translation>“{file}” wordt vanaf nu versleuteld.</translation>
        </message>
        <message>
            <source>“{file}” is protected. Give it another passphrase, or take it off.</source>
            <translation>“{file}” is beveiligd. Geef het een andere wachtzin, of haal die eraf.</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Absences</source>
            <translation>Afwezigheid</translation>
        </message>
        <message>
            <source>Add a campaign</source>
            <translation>Campagne toevoegen</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Kanaal toevoegen</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Persoon toevoegen</translation>
        </message>
        <message>
            <source>Add a relationship</source>
            <translation>Relatie toevoegen</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Taak toevoegen</translation>
        </message>
        <message>
            <source>Add an absence</source>
            <translation>Afwezigheid toevoegen</translation>
        </message>
        <message>
            <source>Add an audience</source>
            <translation>Doelgroep toevoegen</translation>
        </message>
        <message>
            <source>Audiences</source>
            <translation>Doelgroepen</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Forget who this is…</source>
            <translation>Deze persoon vergeten…</translation>
        </message>
        <message>
            <source>New audience</source>
            <translation>Nieuwe doelgroep</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nieuwe campagne</translation>
        </message>
        <message>
            <source>New channel</source>
            <translation>Nieuw kanaal</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nieuwe persoon</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nieuwe taak</translation>
        </message>
        <message>
            <source>No audiences yet. Who is it for, and do they expect to be answered?</source>
            <translation>Nog geen doelgroepen. Voor wie is het, en verwachten zij antwoord?</translation>
        </message>
        <message>
            <source>No campaigns yet. A campaign ties posts together, and is where a giveaway may go one way.</source>
            <translation>Nog geen campagnes. Een campagne bindt berichten samen; een winactie mag er eenrichting zijn.</translation>
        </message>
        <message>
            <source>No channels yet. Add the accounts and places where this client speaks.</source>
            <translation>Nog geen kanalen. Voeg de accounts en plekken toe waar deze klant spreekt.</translation>
        </message>
        <message>
            <source>No tasks yet. What the team has to do itself stands here, with or without a day. It is not in the calendar and counts in no check.</source>
            <translation>Nog geen taken. Hier staat wat het team zelf te doen heeft, met of zonder dag. Het staat niet in de kalender en telt in geen enkele controle mee.</translation>
        </message>
        <message>
            <source>Nobody speaks yet. Add the people who post and answer: readers trust a name, not a logo.</source>
            <translation>Er spreekt nog niemand. Voeg de mensen toe die plaatsen en reageren: lezers vertrouwen een naam, geen logo.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>People and places</source>
            <translation>Mensen en plekken</translation>
        </message>
        <message>
            <source>Plan from a template…</source>
            <translation>Plannen vanuit een sjabloon…</translation>
        </message>
        <message>
            <source>Planned in week {week}</source>
            <translation>Gepland in week {week}</translation>
        </message>
        <message>
            <source>Relationship with the client</source>
            <translation>Relatie met de klant</translation>
        </message>
        <message>
            <source>Remove a relationship</source>
            <translation>Relatie verwijderen</translation>
        </message>
        <message>
            <source>Remove an absence</source>
            <translation>Afwezigheid verwijderen</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Opslaan als sjabloon…</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>Het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>The exception runs until {until}, the campaign until {ends}: end it sooner.</source>
            <translation>De uitzondering loopt tot {until}, de campagne tot {ends}: laat die eerder eindigen.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>De laatste dag ligt voor de eerste.</translation>
        </message>
        <message>
            <source>The name goes, past weeks keep their numbers, and coming items wait for a spokesperson.</source>
            <translation>De naam verdwijnt, voorbije weken houden hun cijfers en komende items wachten op een woordvoerder.</translation>
        </message>
        <message>
            <source>Until both a reason and an end are given, its posts count like any other.</source>
            <translation>Zolang reden en einde ontbreken, tellen de berichten gewoon mee.</translation>
        </message>
        <message>
            <source>away today</source>
            <translation>vandaag afwezig</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>vanaf {day}</translation>
        </message>
        <message>
            <source>no longer active</source>
            <translation>niet meer actief</translation>
        </message>
        <message>
            <source>not planned yet</source>
            <translation>nog niet gepland</translation>
        </message>
        <message>
            <source>one way</source>
            <translation>eenrichting</translation>
        </message>
        <message>
            <source>one way is fine</source>
            <translation>eenrichting mag</translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>te laat sinds {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>uiterlijk {day}</translation>
        </message>
        <message>
            <source>{kind}, not a person</source>
            <translation>{kind}, geen persoon</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} u</translation>
        </message>
        <message>
            <source>{planned} of {capacity}</source>
            <translation>{planned} van {capacity}</translation>
        </message>
    </context>
    <context>
        <name>PercentsField</name>
        <message>
            <source>“{part}” has no percentage. Try: reads along 70, makes 5</source>
            <translation>“{part}” heeft geen percentage. Probeer: leest mee 70, maakt zelf 5</translation>
        </message>
    </context>
    <context>
        <name>Period</name>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>From one date to another</source>
            <translation>Van datum tot datum</translation>
        </message>
        <message>
            <source>From which day?</source>
            <translation>Vanaf welke dag?</translation>
        </message>
        <message>
            <source>The month of the selected day</source>
            <translation>De maand van de geselecteerde dag</translation>
        </message>
        <message>
            <source>The week of the selected day</source>
            <translation>De week van de geselecteerde dag</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Dit ligt voor het begin.</translation>
        </message>
        <message>
            <source>To and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Until which day?</source>
            <translation>Tot en met welke dag?</translation>
        </message>
        <message>
            <source>What is in view</source>
            <translation>Wat in beeld is</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Welke dagen</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove {what}</source>
            <translation>Verwijder {what}</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Dit ligt voor het begin.</translation>
        </message>
        <message>
            <source>To and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Tot wanneer?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When does it begin?</source>
            <translation>Wanneer begint het?</translation>
        </message>
    </context>
    <context>
        <name>PetalField</name>
        <message>
            <source>Confirm</source>
            <translation>Bevestigen</translation>
        </message>
        <message>
            <source>Guessed while importing.</source>
            <translation>Geraden bij het importeren.</translation>
        </message>
        <message>
            <source>Which petal?</source>
            <translation>Welk blad?</translation>
        </message>
    </context>
    <context>
        <name>Petals</name>
        <message numerus="yes">
            <source>%n likely</source>
            <translation>
                <numerusform>%n waarschijnlijk</numerusform>
                <numerusform>%n waarschijnlijk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sure</source>
            <translation>
                <numerusform>%n zeker</numerusform>
                <numerusform>%n zeker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsure</source>
            <translation>
                <numerusform>%n onzeker</numerusform>
                <numerusform>%n onzeker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that end with a question: {petal}</source>
            <translation>
                <numerusform>Die eindigt met een vraag: {petal}</numerusform>
                <numerusform>Alle %n die eindigen met een vraag: {petal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that say nothing special: {petal}</source>
            <translation>
                <numerusform>Die niets bijzonders zegt: {petal}</numerusform>
                <numerusform>Alle %n die niets bijzonders zeggen: {petal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that say “{word}”: {petal}</source>
            <translation>
                <numerusform>Die “{word}” zegt: {petal}</numerusform>
                <numerusform>Alle %n die “{word}” zeggen: {petal}</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n petal(s)</source>
            <translation>
                <numerusform>%n blad bevestigen</numerusform>
                <numerusform>%n bladen bevestigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n that are sure</source>
            <translation>
                <numerusform>Bevestig die zeker is</numerusform>
                <numerusform>Bevestig alle %n die zeker zijn</numerusform>
            </translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Hoe ver het is</translation>
        </message>
        <message>
            <source>In one step, which Undo takes back.</source>
            <translation>In één stap, die Ongedaan maken terugneemt.</translation>
        </message>
        <message>
            <source>It is a task of the team now. A letter makes it an item again.</source>
            <translation>Het is nu een taak van het team. Met een letter wordt het weer een item.</translation>
        </message>
        <message>
            <source>Keep all the rest</source>
            <translation>De rest zo houden</translation>
        </message>
        <message>
            <source>Make a task of “{title}”</source>
            <translation>Maak een taak van “{title}”</translation>
        </message>
        <message>
            <source>No item of the calendar: it becomes an organise task, which counts nowhere.</source>
            <translation>Geen item van de kalender: het wordt een organiseertaak, die nergens meetelt.</translation>
        </message>
        <message>
            <source>No petal was guessed: there is nothing to confirm.</source>
            <translation>Er is geen blad geraden: er valt niets te bevestigen.</translation>
        </message>
        <message>
            <source>Nothing in it says for certain what it is for.</source>
            <translation>Niets erin zegt met zekerheid waar het voor is.</translation>
        </message>
        <message numerus="yes">
            <source>Petal of %n items: {petal}</source>
            <translation>
                <numerusform>Blad van %n item: {petal}</numerusform>
                <numerusform>Blad van %n items: {petal}</numerusform>
            </translation>
        </message>
        <message>
            <source>Petal of “{title}”: {petal}</source>
            <translation>Blad van “{title}”: {petal}</translation>
        </message>
        <message>
            <source>Shift with a letter chooses for all of them.</source>
            <translation>Shift met een letter kiest voor allemaal.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Still to do: {counts}</source>
            <translation>Nog te doen: {counts}</translation>
        </message>
        <message>
            <source>That was the last one. Esc closes.</source>
            <translation>Dat was de laatste. Esc sluit.</translation>
        </message>
        <message>
            <source>The import guessed these. A letter chooses, Enter keeps the guess.</source>
            <translation>De import heeft deze geraden. Een letter kiest, Enter houdt de gok.</translation>
        </message>
        <message>
            <source>What is this item for?</source>
            <translation>Waar is dit item voor?</translation>
        </message>
        <message>
            <source>What the item says</source>
            <translation>Wat het item zegt</translation>
        </message>
        <message>
            <source>Work of the team (O)</source>
            <translation>Werk van het team (O)</translation>
        </message>
        <message>
            <source>key {letter}</source>
            <translation>toets {letter}</translation>
        </message>
        <message>
            <source>the guess</source>
            <translation>de gok</translation>
        </message>
        <message>
            <source>the guess · Enter</source>
            <translation>de gok · Enter</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} van {total}</translation>
        </message>
    </context>
    <context>
        <name>PlaceMenu</name>
        <message>
            <source>Edit this weekly place…</source>
            <translation>Deze weekplek aanpassen…</translation>
        </message>
        <message>
            <source>New here: {name}</source>
            <translation>Hier nieuw: {name}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%n weekly place(s) made of week {number}</source>
            <translation>
                <numerusform>%n weekplek gemaakt van week {number}</numerusform>
                <numerusform>%n weekplekken gemaakt van week {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a weekly place</source>
            <translation>Weekplek toevoegen</translation>
        </message>
        <message>
            <source>New weekly place</source>
            <translation>Nieuwe weekplek</translation>
        </message>
        <message>
            <source>No weekly places yet. “Tuesday 10:00, a tip on Facebook”: the calendar shows each week where it stands empty, and an idea fills it. “Weekly places from this week” in the menu Item makes them of a week you like. They count in no check.</source>
            <translation>Nog geen weekplekken. “Dinsdag 10:00, een tip op Facebook”: de kalender laat elke week zien waar die plek nog leeg is, en een idee vult hem. “Weekplekken van deze week maken” in het menu Item maakt ze van een week die u bevalt. Ze tellen in geen enkele controle.</translation>
        </message>
        <message>
            <source>Nothing in week {number} that has no weekly place yet.</source>
            <translation>Alles in week {number} heeft al een weekplek.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>De laatste dag ligt voor de eerste.</translation>
        </message>
        <message>
            <source>This is no time. Try 9:30.</source>
            <translation>Dit is geen tijd. Probeer 9:30.</translation>
        </message>
        <message>
            <source>Weekly places</source>
            <translation>Weekplekken</translation>
        </message>
        <message>
            <source>any channel</source>
            <translation>elk kanaal</translation>
        </message>
    </context>
    <context>
        <name>PlanDay</name>
        <message>
            <source>Goes out {day}</source>
            <translation>Gaat uit {day}</translation>
        </message>
        <message>
            <source>Goes out, days before</source>
            <translation>Gaat uit, dagen ervoor</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <source>Plan something for this day</source>
            <translation>Iets plannen voor deze dag</translation>
        </message>
        <message>
            <source>Ready {day}</source>
            <translation>Klaar {day}</translation>
        </message>
        <message>
            <source>Ready, days before that</source>
            <translation>Klaar, dagen daarvoor</translation>
        </message>
        <message>
            <source>That day is over. Fewer days before, or another year.</source>
            <translation>Die dag is voorbij. Kies minder dagen ervoor, of een ander jaar.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>geen deadline</translation>
        </message>
    </context>
    <context>
        <name>PlanErrors</name>
        <message>
            <source>a list</source>
            <translation>een lijst</translation>
        </message>
        <message>
            <source>a name is needed, not {value}</source>
            <translation>er is een naam nodig, niet {value}</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>een getal</translation>
        </message>
        <message>
            <source>a post names at least one channel, unless it is an idea</source>
            <translation>een bericht noemt ten minste één kanaal, tenzij het een idee is</translation>
        </message>
        <message>
            <source>a reason is needed, not {value}</source>
            <translation>een reden is nodig, niet {value}</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>een geheel getal</translation>
        </message>
        <message>
            <source>an id must not be empty</source>
            <translation>een id mag niet leeg zijn</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>een object</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>ontbreekt</translation>
        </message>
        <message>
            <source>is missing; an item with status {value} needs a start</source>
            <translation>ontbreekt; een item met status {value} heeft een begin nodig</translation>
        </message>
        <message>
            <source>no audience {value}</source>
            <translation>geen doelgroep {value}</translation>
        </message>
        <message>
            <source>no campaign {value}</source>
            <translation>geen campagne {value}</translation>
        </message>
        <message>
            <source>no channel {value}</source>
            <translation>geen kanaal {value}</translation>
        </message>
        <message>
            <source>no insight {value}</source>
            <translation>geen inzicht {value}</translation>
        </message>
        <message>
            <source>no item {value}</source>
            <translation>geen item {value}</translation>
        </message>
        <message>
            <source>no series {value}</source>
            <translation>geen reeks {value}</translation>
        </message>
        <message>
            <source>no spokesperson {value}</source>
            <translation>geen woordvoerder {value}</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>there is no check {value}</source>
            <translation>er is geen controle {value}</translation>
        </message>
        <message>
            <source>there is no time zone {value}</source>
            <translation>er is geen tijdzone {value}</translation>
        </message>
        <message>
            <source>there is no week {value}</source>
            <translation>er is geen week {value}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true of false</translation>
        </message>
        <message>
            <source>two times such as ["09:00", "17:00"]</source>
            <translation>twee tijden zoals ["09:00", "17:00"]</translation>
        </message>
        <message>
            <source>{expected} expected, not {value}</source>
            <translation>{expected} verwacht, niet {value}</translation>
        </message>
        <message>
            <source>{last} comes before {first}</source>
            <translation>{last} komt vóór {first}</translation>
        </message>
        <message>
            <source>{value} does not exist</source>
            <translation>{value} bestaat niet</translation>
        </message>
        <message>
            <source>{value} has a time zone; write wall-clock time of the client, as 2027-03-01T09:00</source>
            <translation>{value} heeft een tijdzone; schrijf de kloktijd van de klant, als 2027-03-01T09:00</translation>
        </message>
        <message>
            <source>{value} holds half a character</source>
            <translation>{value} bevat een half teken</translation>
        </message>
        <message>
            <source>{value} is for conversation blocks; a post names its channels</source>
            <translation>{value} is voor gespreksblokken; een bericht noemt zijn kanalen</translation>
        </message>
        <message>
            <source>{value} is further than 26 weeks from now ({last})</source>
            <translation>{value} is verder dan 26 weken van nu ({last})</translation>
        </message>
        <message>
            <source>{value} is more than {most} days from the start of the item</source>
            <translation>{value} is meer dan {most} dagen van het begin van het item</translation>
        </message>
        <message>
            <source>{value} is neither a channel of the item nor one of its audience</source>
            <translation>{value} is geen kanaal van het item en ook niet van zijn doelgroep</translation>
        </message>
        <message>
            <source>{value} is not UTF-8 text</source>
            <translation>{value} is geen UTF-8-tekst</translation>
        </message>
        <message>
            <source>{value} is not a date; write it as 2027-03-01</source>
            <translation>{value} is geen datum; schrijf die als 2027-03-01</translation>
        </message>
        <message>
            <source>{value} is not a wall-clock time; write it as 2027-03-01T09:00</source>
            <translation>{value} is geen kloktijd; schrijf die als 2027-03-01T09:00</translation>
        </message>
        <message>
            <source>{value} is not valid JSON</source>
            <translation>{value} is geen geldige JSON</translation>
        </message>
        <message>
            <source>{value} is there twice</source>
            <translation>{value} staat er twee keer</translation>
        </message>
        <message>
            <source>{value} is unknown; possible are {allowed}</source>
            <translation>{value} is onbekend; mogelijk zijn {allowed}</translation>
        </message>
        <message>
            <source>{value} lies outside {least} to {most}</source>
            <translation>{value} ligt buiten {least} tot {most}</translation>
        </message>
        <message>
            <source>{value} nests deeper than {most} levels</source>
            <translation>{value} is dieper genest dan {most} niveaus</translation>
        </message>
    </context>
    <context>
        <name>PlanTemplate</name>
        <message numerus="yes">
            <source>%n attachment(s) stay with this client.</source>
            <translation>
                <numerusform>%n bijlage blijft bij deze klant.</numerusform>
                <numerusform>%n bijlagen blijven bij deze klant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) planned from “{name}”</source>
            <translation>
                <numerusform>%n item gepland vanuit “{name}”</numerusform>
                <numerusform>%n items gepland vanuit “{name}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>Zoek een sjabloon</translation>
        </message>
        <message>
            <source>For another client or a colleague: Import… brings it in there.</source>
            <translation>Voor een andere klant of een collega: Importeren… haalt het daar binnen.</translation>
        </message>
        <message>
            <source>Go around holidays and absences</source>
            <translation>Feestdagen en afwezigheid ontwijken</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideeën</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Het einde ligt vóór het begin.</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Niets gevonden.</translation>
        </message>
        <message>
            <source>Of this client</source>
            <translation>Van deze klant</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plannen</translation>
        </message>
        <message numerus="yes">
            <source>Plan %n item(s)</source>
            <translation>
                <numerusform>%n item plannen</numerusform>
                <numerusform>%n items plannen</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan file</source>
            <translation>Planbestand</translation>
        </message>
        <message>
            <source>Plan from a template</source>
            <translation>Plannen vanuit een sjabloon</translation>
        </message>
        <message>
            <source>Plan “{name}”</source>
            <translation>“{name}” plannen</translation>
        </message>
        <message>
            <source>Public holidays, closed days, days on which who speaks is away, and other conversation blocks of the same person</source>
            <translation>Feestdagen, gesloten dagen, dagen waarop wie er spreekt afwezig is, en andere gespreksblokken van dezelfde persoon</translation>
        </message>
        <message>
            <source>Ready-made</source>
            <translation>Kant-en-klaar</translation>
        </message>
        <message>
            <source>Ready-made templates stay as they are.</source>
            <translation>Kant-en-klare sjablonen blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Hernoemen…</translation>
        </message>
        <message>
            <source>Save as file…</source>
            <translation>Als bestand opslaan…</translation>
        </message>
        <message>
            <source>Save the template as a file</source>
            <translation>Sjabloon als bestand opslaan</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Opgeslagen als “{file}”.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Sjablonen</translation>
        </message>
        <message>
            <source>The checks look at it…</source>
            <translation>De controles kijken ernaar…</translation>
        </message>
        <message>
            <source>There are no channels yet: add them on the People page first.</source>
            <translation>Er zijn nog geen kanalen: voeg die eerst toe op de pagina Mensen.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>Wat er gepland wordt</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Work of the team</source>
            <translation>Werk van het team</translation>
        </message>
        <message>
            <source>a new one</source>
            <translation>een nieuwe</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>uiterlijk {day}</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>overal</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>nergens</translation>
        </message>
        <message numerus="yes">
            <source>with %n attachment(s)</source>
            <translation>
                <numerusform>met %n bijlage</numerusform>
                <numerusform>met %n bijlagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanText</name>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Zonder datum</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>overal</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n bericht</numerusform>
                <numerusform>%n berichten</numerusform>
            </translation>
        </message>
        <message>
            <source>A link in the caption cannot be clicked here.</source>
            <translation>Op een link in het bijschrift kan hier niet worden geklikt.</translation>
        </message>
        <message>
            <source>After about {n} characters comes “…more”: the link is behind it.</source>
            <translation>Na ongeveer {n} tekens staat er “…meer”: de link staat daarachter.</translation>
        </message>
        <message>
            <source>Choose a channel to see how it will look there.</source>
            <translation>Kies een kanaal om te zien hoe het er daar uitziet.</translation>
        </message>
        <message>
            <source>Copy post {n}</source>
            <translation>Bericht {n} kopiëren</translation>
        </message>
        <message>
            <source>First comment: {text}</source>
            <translation>Eerste reactie: {text}</translation>
        </message>
        <message>
            <source>Link in front on {channel}</source>
            <translation>Link vooraan op {channel}</translation>
        </message>
        <message>
            <source>Looked at on {day}.</source>
            <translation>Nagekeken op {day}.</translation>
        </message>
        <message>
            <source>Post {n} is on the clipboard.</source>
            <translation>Bericht {n} staat op het klembord.</translation>
        </message>
        <message>
            <source>Preview on {channel}</source>
            <translation>Voorbeeld op {channel}</translation>
        </message>
        <message>
            <source>Previews are built after the networks and may differ a little.</source>
            <translation>Voorbeelden zijn nagebouwd en kunnen iets afwijken.</translation>
        </message>
        <message>
            <source>Put the link in front</source>
            <translation>Link vooraan zetten</translation>
        </message>
        <message numerus="yes">
            <source>The first of %n images is shown.</source>
            <translation>
                <numerusform>Het eerste van %n beelden is te zien.</numerusform>
                <numerusform>Het eerste van %n beelden is te zien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write “link in bio” instead</source>
            <translation>Er “link in bio” van maken</translation>
        </message>
        <message>
            <source>an image without alternative text</source>
            <translation>een beeld zonder alternatieve tekst</translation>
        </message>
        <message>
            <source>link card: {host}</source>
            <translation>linkkaart: {host}</translation>
        </message>
        <message>
            <source>link in bio</source>
            <translation>link in bio</translation>
        </message>
        <message>
            <source>“Link in bio” on {channel}</source>
            <translation>“Link in bio” op {channel}</translation>
        </message>
    </context>
    <context>
        <name>Previews</name>
        <message>
            <source>Comment</source>
            <translation>Reageren</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>Vind ik leuk</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Nog geen tekst.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Delen</translation>
        </message>
        <message>
            <source>more</source>
            <translation>meer</translation>
        </message>
        <message>
            <source>no subject</source>
            <translation>geen onderwerp</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <source>%n day(s) of silence</source>
            <translation>
                <numerusform>%n dag stil</numerusform>
                <numerusform>%n dagen stil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n pagina naar de printer gestuurd</numerusform>
                <numerusform>%n pagina’s naar de printer gestuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n meer</numerusform>
                <numerusform>+%n meer</numerusform>
            </translation>
        </message>
        <message>
            <source>A warning above {warn} one way, serious above {serious}.</source>
            <translation>Waarschuwing als meer dan {warn} zendt, ernstig boven {serious}.</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Agenda, {days}</source>
            <translation>Agenda, {days}</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Akkoord</translation>
        </message>
        <message>
            <source>Agreed with these remarks</source>
            <translation>Akkoord met deze opmerkingen</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Alternatieve tekst</translation>
        </message>
        <message>
            <source>Balance of the week</source>
            <translation>Balans van de week</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Bord</translation>
        </message>
        <message>
            <source>Board, {days}</source>
            <translation>Bord, {days}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Month calendar</source>
            <translation>Maandkalender</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>No post of these days waits for a yes.</source>
            <translation>Geen bericht van deze dagen wacht op akkoord.</translation>
        </message>
        <message>
            <source>No text yet</source>
            <translation>Nog geen tekst</translation>
        </message>
        <message>
            <source>Not agreed</source>
            <translation>Niet akkoord</translation>
        </message>
        <message>
            <source>Nothing is planned in these days.</source>
            <translation>In deze dagen is niets gepland.</translation>
        </message>
        <message>
            <source>On {channels}:</source>
            <translation>Op {channels}:</translation>
        </message>
        <message>
            <source>One way, by week</source>
            <translation>Zendt, per week</translation>
        </message>
        <message>
            <source>Post {number} of {total}</source>
            <translation>Bericht {number} van {total}</translation>
        </message>
        <message>
            <source>Posts to approve</source>
            <translation>Berichten ter goedkeuring</translation>
        </message>
        <message>
            <source>Print or PDF</source>
            <translation>Afdrukken of PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Private notes, {days}</source>
            <translation>Eigen notities, {days}</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Review trail</source>
            <translation>Verantwoording</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Aandeel</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Handtekening</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Deze afbeelding is niet te tonen.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Timeline, {days}</source>
            <translation>Tijdlijn, {days}</translation>
        </message>
        <message>
            <source>To approve: {number} of {total}</source>
            <translation>Ter goedkeuring: {number} van {total}</translation>
        </message>
        <message>
            <source>Week calendar</source>
            <translation>Weekkalender</translation>
        </message>
        <message>
            <source>Week with texts</source>
            <translation>Week met teksten</translation>
        </message>
        <message>
            <source>Week {week}, {days}</source>
            <translation>Week {week}, {days}</translation>
        </message>
        <message>
            <source>all channels</source>
            <translation>alle kanalen</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>gemaakt op {day}</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>nog geen datum</translation>
        </message>
        <message>
            <source>one way</source>
            <translation>zendt</translation>
        </message>
        <message>
            <source>page {number} of {total}</source>
            <translation>pagina {number} van {total}</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
        <message>
            <source>week {week}</source>
            <translation>week {week}</translation>
        </message>
        <message>
            <source>{check}{target}: published despite a stop on {until}</source>
            <translation>{check}{target}: toch geplaatst op {until}</translation>
        </message>
        <message>
            <source>{check}{target}: snoozed until {until}</source>
            <translation>{check}{target}: rust tot en met {until}</translation>
        </message>
        <message>
            <source>{share} one way</source>
            <translation>{share} zendt</translation>
        </message>
        <message numerus="yes">
            <source>{share} one way over %n week(s)</source>
            <translation>
                <numerusform>{share} zendt over %n week</numerusform>
                <numerusform>{share} zendt over %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>▲ The alternative text is missing</source>
            <translation>▲ De alternatieve tekst ontbreekt</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Page {number} of {total}</source>
            <translation>Pagina {number} van {total}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hele pagina</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message numerus="yes">
            <source>%n older backup(s) can still be read by anybody:</source>
            <translation>
                <numerusform>%n oudere reservekopie kan nog door iedereen worden gelezen:</numerusform>
                <numerusform>%n oudere reservekopieën kunnen nog door iedereen worden gelezen:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) encrypted with the same passphrase.</source>
            <translation>
                <numerusform>%n oudere reservekopie versleuteld met dezelfde wachtzin.</numerusform>
                <numerusform>%n oudere reservekopieën versleuteld met dezelfde wachtzin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) removed.</source>
            <translation>
                <numerusform>%n oudere reservekopie verwijderd.</numerusform>
                <numerusform>%n oudere reservekopieën verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups that were made before still open with the earlier passphrase.</source>
            <translation>Eerder gemaakte reservekopieën gaan nog open met de vorige wachtzin.</translation>
        </message>
        <message>
            <source>Copies of the client that were saved elsewhere, and the backups of those, are not looked after here: they stay as they are.</source>
            <translation>Kopieën van de klant die elders zijn bewaard, en hun reservekopieën, vallen hierbuiten: ze blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>New passphrase for {path}:</source>
            <translation>Nieuwe wachtzin voor {path}:</translation>
        </message>
        <message>
            <source>Passphrase of {path}:</source>
            <translation>Wachtzin van {path}:</translation>
        </message>
        <message>
            <source>Password of {path}:</source>
            <translation>Wachtwoord van {path}:</translation>
        </message>
        <message>
            <source>The file has another name elsewhere on this disk. There it can still be read by anybody.</source>
            <translation>Het bestand heeft op deze schijf nog een andere naam. Daar kan iedereen het nog lezen.</translation>
        </message>
        <message>
            <source>The same once more:</source>
            <translation>Nog een keer dezelfde:</translation>
        </message>
        <message>
            <source>What the file said before was overwritten on the disk. Snapshots, synced folders and the spare blocks of an SSD may still hold it.</source>
            <translation>Wat er eerst in het bestand stond, is op de schijf overschreven. In momentopnamen, gesynchroniseerde mappen en reserveblokken van een SSD kan het nog staan.</translation>
        </message>
        <message>
            <source>What the file said before was removed, but could not be overwritten on the disk. Programs that recover removed files may still find it.</source>
            <translation>Wat er eerst in het bestand stond, is verwijderd, maar kon op de schijf niet worden overschreven. Programma’s die verwijderde bestanden terughalen, kunnen het nog vinden.</translation>
        </message>
        <message>
            <source>Without the passphrase nobody can open this client, not even we. Keep it in a safe place.</source>
            <translation>Zonder de wachtzin kan niemand deze klant openen, ook wij niet. Bewaar hem op een veilige plek.</translation>
        </message>
        <message>
            <source>{path} has another passphrase.</source>
            <translation>{path} heeft een andere wachtzin.</translation>
        </message>
        <message>
            <source>{path} has no passphrase any more. Anybody who has it can read it.</source>
            <translation>{path} heeft geen wachtzin meer. Iedereen die het heeft, kan het lezen.</translation>
        </message>
        <message>
            <source>{path} is not protected: anybody who has it can read it.</source>
            <translation>{path} is niet beveiligd: wie het heeft, kan het lezen.</translation>
        </message>
        <message>
            <source>{path} is protected. It opens with its passphrase only.</source>
            <translation>{path} is beveiligd. Het gaat alleen open met de wachtzin.</translation>
        </message>
    </context>
    <context>
        <name>PublicCalendar</name>
        <message>
            <source>The public calendar is written again.</source>
            <translation>De openbare agenda wordt weer bijgewerkt.</translation>
        </message>
        <message>
            <source>The public calendar was not written, and will be tried again: {reason}</source>
            <translation>De openbare agenda is niet geschreven; dat wordt opnieuw geprobeerd: {reason}</translation>
        </message>
        <message>
            <source>Up to date, {when}.</source>
            <translation>Bijgewerkt, {when}.</translation>
        </message>
    </context>
    <context>
        <name>PublishCard</name>
        <message>
            <source>Next: {title}, {when}.</source>
            <translation>Hierna: {title}, {when}.</translation>
        </message>
        <message>
            <source>Nothing is to go out today.</source>
            <translation>Vandaag hoeft er niets meer uit.</translation>
        </message>
        <message>
            <source>To publish</source>
            <translation>Te plaatsen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>PublishRow</name>
        <message>
            <source>Finish</source>
            <translation>Afmaken</translation>
        </message>
        <message>
            <source>Is it on {channel}?</source>
            <translation>Staat het op {channel}?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Plaatsen…</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>nog niet bevestigd</translation>
        </message>
        <message>
            <source>out {when} ✓</source>
            <translation>geplaatst {when} ✓</translation>
        </message>
    </context>
    <context>
        <name>PublishSteps</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n teken</numerusform>
                <numerusform>%n tekens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) in a folder</source>
            <translation>
                <numerusform>%n beeld in een map</numerusform>
                <numerusform>%n beelden in een map</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy and open</source>
            <translation>Kopieer en open</translation>
        </message>
        <message>
            <source>Copy post {n} of {all}</source>
            <translation>Kopieer bericht {n} van {all}</translation>
        </message>
        <message>
            <source>Copy the first comment</source>
            <translation>Kopieer de eerste reactie</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopieer de tekst</translation>
        </message>
        <message>
            <source>Is it on {channel}?</source>
            <translation>Staat het op {channel}?</translation>
        </message>
        <message>
            <source>It is on the clipboard.</source>
            <translation>De tekst staat op het klembord.</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Nog geen tekst.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Open {channel}</source>
            <translation>Open {channel}</translation>
        </message>
        <message>
            <source>Out on {channel}: {title}</source>
            <translation>Geplaatst op {channel}: {title}</translation>
        </message>
        <message>
            <source>Paste it on {channel}.</source>
            <translation>Plak de tekst op {channel}.</translation>
        </message>
        <message>
            <source>The first comment is on the clipboard.</source>
            <translation>De eerste reactie staat op het klembord.</translation>
        </message>
        <message>
            <source>The text for {channel} is on the clipboard.</source>
            <translation>De tekst voor {channel} staat op het klembord.</translation>
        </message>
        <message>
            <source>The text is on the clipboard; {channel} is being opened.</source>
            <translation>De tekst staat op het klembord; {channel} gaat open.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Er is nog geen tekst.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>The pictures lie in {folder}.</source>
            <translation>De beelden staan in {folder}.</translation>
        </message>
        <message>
            <source>This client is protected: save the pictures from the editor where you want them.</source>
            <translation>Deze klant is beveiligd: bewaar de beelden vanuit de editor waar u wilt.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Snelkoppeling</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Onbekend</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>&amp;Billing information:</source>
            <translation>&amp;Factuurgegevens:</translation>
        </message>
        <message>
            <source>&amp;End:</source>
            <translation>&amp;Einde:</translation>
        </message>
        <message>
            <source>&amp;Start:</source>
            <translation>&amp;Begin:</translation>
        </message>
        <message>
            <source>Job &amp;priority:</source>
            <translation>&amp;Prioriteit van de taak:</translation>
        </message>
        <message>
            <source>Scheduled &amp;printing:</source>
            <translation>Afdrukken in&amp;plannen:</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Zoeken in:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Bestanden van &amp;type:</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;order:</source>
            <translation>&amp;Volgorde van de pagina’s:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>&amp;Pagina’s per vel:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>Dubbelzijdig afdrukken</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Omslaan over de lange zijde</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Uit</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Reeks pagina’s:</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Omslaan over de korte zijde</translation>
        </message>
    </context>
    <context>
        <name>QuickAdd</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n keer</numerusform>
                <numerusform>%n keer</numerusform>
            </translation>
        </message>
        <message>
            <source>A title is still missing.</source>
            <translation>Er ontbreekt nog een titel.</translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Kanaal toevoegen</translation>
        </message>
        <message>
            <source>Add a series</source>
            <translation>Reeks toevoegen</translation>
        </message>
        <message>
            <source>Add {network} as a channel</source>
            <translation>{network} als kanaal toevoegen</translation>
        </message>
        <message>
            <source>Enter adds:</source>
            <translation>Enter voegt toe:</translation>
        </message>
        <message>
            <source>New pump</source>
            <translation>Nieuwe pomp</translation>
        </message>
        <message>
            <source>Nobody here is called “{typed}”.</source>
            <translation>Niemand hier heet “{typed}”.</translation>
        </message>
        <message>
            <source>Not “{status}” yet: {titles}. Leave the status out; the editor shows what solves it.</source>
            <translation>Nog niet “{status}”: {titles}. Laat de status weg; de editor toont wat het oplost.</translation>
        </message>
        <message>
            <source>Quick add</source>
            <translation>Snel toevoegen</translation>
        </message>
        <message>
            <source>This status needs a day.</source>
            <translation>Deze status vraagt om een dag.</translation>
        </message>
        <message>
            <source>Type a day, a time, a channel, a petal, a name and a title, in any order.</source>
            <translation>Typ een dag, een tijd, een kanaal, een blad, een naam en een titel, in elke volgorde.</translation>
        </message>
        <message>
            <source>all channels</source>
            <translation>alle kanalen</translation>
        </message>
        <message>
            <source>mon 9:00</source>
            <translation>ma 9:00</translation>
        </message>
        <message>
            <source>no date: goes to Ideas</source>
            <translation>geen datum: komt in Ideeën</translation>
        </message>
        <message>
            <source>send</source>
            <translation>zenden</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>t/m {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>t/m {day}</translation>
        </message>
        <message>
            <source>“{typed}” asks for a day to begin on: without one it is one idea.</source>
            <translation>“{typed}” vraagt om een eerste dag: zonder dag wordt het één idee.</translation>
        </message>
        <message>
            <source>“{typed}” can be several: {names}.</source>
            <translation>“{typed}” kan meer dan één zijn: {names}.</translation>
        </message>
        <message>
            <source>“{typed}” is closed here: {names}. It stays in the title.</source>
            <translation>“{typed}” is hier gesloten: {names}. Het blijft in de titel staan.</translation>
        </message>
        <message>
            <source>“{typed}” is no channel of this client. It stays in the title.</source>
            <translation>“{typed}” is geen kanaal van deze klant. Het blijft in de titel staan.</translation>
        </message>
        <message>
            <source>“{typed}” is no date.</source>
            <translation>“{typed}” is geen datum.</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n thing(s) waiting</source>
            <translation>
                <numerusform>%n ding wacht</numerusform>
                <numerusform>%n dingen wachten</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina's</translation>
        </message>
    </context>
    <context>
        <name>ReadAnew</name>
        <message numerus="yes">
            <source>%n week(s) read differently since this version of CompassDesk</source>
            <translation>
                <numerusform>%n week wordt anders beoordeeld sinds deze versie van CompassDesk</numerusform>
                <numerusform>%n weken worden anders beoordeeld sinds deze versie van CompassDesk</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
        <message>
            <source>Find a week or a check</source>
            <translation>Een week of controle zoeken</translation>
        </message>
        <message>
            <source>No week of these names.</source>
            <translation>Geen week die zo heet.</translation>
        </message>
        <message>
            <source>See which…</source>
            <translation>Bekijk welke…</translation>
        </message>
        <message>
            <source>The checks count otherwise now; nothing in the plan was changed.</source>
            <translation>De controles tellen nu anders; aan het plan is niets veranderd.</translation>
        </message>
        <message>
            <source>Week {number}, {days} {year}</source>
            <translation>Week {number}, {days} {year}</translation>
        </message>
        <message>
            <source>Weeks that read differently</source>
            <translation>Weken die anders worden beoordeeld</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>{check}: {before} → {now}</source>
            <translation>{check}: {before} → {now}</translation>
        </message>
    </context>
    <context>
        <name>ReadDates</name>
        <message>
            <source>The clocks skip “{typed}” that night; it became {time}.</source>
            <translation>Die nacht slaat de klok “{typed}” over; het werd {time}.</translation>
        </message>
        <message>
            <source>{day} is another weekday than “{typed}” says; the date counts.</source>
            <translation>{day} is een andere weekdag dan “{typed}” zegt; de datum telt.</translation>
        </message>
        <message>
            <source>“{typed}” is no exact time; {time} was filled in.</source>
            <translation>“{typed}” is geen precieze tijd; ingevuld is {time}.</translation>
        </message>
        <message>
            <source>“{typed}” is {day} {time} on the client's clock.</source>
            <translation>“{typed}” is {day} {time} op de klok van de klant.</translation>
        </message>
        <message>
            <source>“{typed}” is {day}: in that year it has this weekday.</source>
            <translation>“{typed}” is {day}: in dat jaar valt het op deze weekdag.</translation>
        </message>
    </context>
    <context>
        <name>Recommended</name>
        <message>
            <source>{profile} (recommended)</source>
            <translation>{profile} (aanbevolen)</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: customers expect an answer within four hours, at night too.</source>
            <translation>“{profile}” raden we aan: klanten verwachten binnen vier uur antwoord, ook ’s nachts.</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: how much may only send follows the stage you are in.</source>
            <translation>“{profile}” raden we aan: hoeveel er alleen mag zenden, hangt af van het stadium waarin u zit.</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: its limits suit most organisations.</source>
            <translation>“{profile}” raden we aan: deze grenzen passen bij de meeste organisaties.</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: people expect an answer within opening hours, and a desk that answers all day counts in full.</source>
            <translation>“{profile}” raden we aan: mensen verwachten antwoord binnen openingstijd, en een balie die de hele dag antwoordt, telt helemaal mee.</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: the limits of most organisations, named after what you are.</source>
            <translation>“{profile}” raden we aan: de grenzen van de meeste organisaties, onder de naam van uw branche.</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: three days to answer, and one warning a week at most.</source>
            <translation>“{profile}” raden we aan: drie dagen om te antwoorden, en hoogstens één waarschuwing per week.</translation>
        </message>
        <message>
            <source>“{profile}” is recommended: with few hands a channel may be silent for a week.</source>
            <translation>“{profile}” raden we aan: met weinig handen mag een kanaal een week stil zijn.</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message numerus="yes">
            <source>%n item(s) changed since somebody said yes</source>
            <translation>
                <numerusform>%n item gewijzigd sinds het akkoord</numerusform>
                <numerusform>%n items gewijzigd sinds het akkoord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) with an image that lacks alternative text</source>
            <translation>
                <numerusform>%n bericht met een beeld zonder alternatieve tekst</numerusform>
                <numerusform>%n berichten met een beeld zonder alternatieve tekst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) without a channel</source>
            <translation>
                <numerusform>%n bericht zonder kanaal</numerusform>
                <numerusform>%n berichten zonder kanaal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give %n post(s) a channel…</source>
            <translation>
                <numerusform>Geef %n bericht een kanaal…</numerusform>
                <numerusform>Geef %n berichten een kanaal…</numerusform>
            </translation>
        </message>
        <message>
            <source>Look, and ask again…</source>
            <translation>Bekijk het en vraag opnieuw…</translation>
        </message>
        <message>
            <source>Say what is to be seen…</source>
            <translation>Zeg wat er te zien is…</translation>
        </message>
        <message>
            <source>The yes was to other words than those that go out now.</source>
            <translation>Het akkoord ging over andere woorden dan er nu uitgaan.</translation>
        </message>
        <message>
            <source>Whoever does not see the image hears nothing of it, and networks find it less well. Type it below the image, in the editor of the post.</source>
            <translation>Wie het beeld niet ziet, hoort er niets van, en netwerken vinden het minder goed. Typ de tekst onder het beeld, in het bericht zelf.</translation>
        </message>
        <message>
            <source>Without a channel it is seen nowhere, and no answers to it are expected.</source>
            <translation>Zonder kanaal is het nergens te zien, en wordt er geen antwoord op verwacht.</translation>
        </message>
    </context>
    <context>
        <name>RemarksBelow</name>
        <message>
            <source>A link begins with http://, which browsers warn about.</source>
            <translation>Een link begint met http://, waar browsers voor waarschuwen.</translation>
        </message>
        <message>
            <source>A link is not spelled as one: no blank, and https:// in front.</source>
            <translation>Een link is niet goed geschreven: geen spatie, en https:// ervoor.</translation>
        </message>
        <message>
            <source>A screen reader reads a hashtag by words when each has a capital: {about}.</source>
            <translation>Een schermlezer leest een hashtag woord voor woord als elk woord een hoofdletter heeft: {about}.</translation>
        </message>
        <message>
            <source>Hashtags in front are read out before everything else.</source>
            <translation>Hashtags vooraan worden vóór al het andere voorgelezen.</translation>
        </message>
        <message>
            <source>Make it https://</source>
            <translation>Er https:// van maken</translation>
        </message>
        <message>
            <source>Mend the link</source>
            <translation>De link herstellen</translation>
        </message>
        <message>
            <source>Nothing was filled in for {about}.</source>
            <translation>Voor {about} is niets ingevuld.</translation>
        </message>
        <message>
            <source>Put hashtags behind the text</source>
            <translation>Hashtags achter de tekst zetten</translation>
        </message>
        <message>
            <source>Put https:// in front</source>
            <translation>https:// ervoor zetten</translation>
        </message>
        <message>
            <source>The item's own link: {flaw}</source>
            <translation>De link van het item: {flaw}</translation>
        </message>
        <message>
            <source>The sentence “{about}…” has {number} words.</source>
            <translation>De zin “{about}…” heeft {number} woorden.</translation>
        </message>
        <message>
            <source>The sentence “{about}…” has {number} words; B1 asks for 15 at most. Nothing else of B1 is looked at.</source>
            <translation>De zin “{about}…” heeft {number} woorden; voor B1 hooguit 15. Naar de rest van B1 wordt niet gekeken.</translation>
        </message>
        <message>
            <source>This link lacks https:// in front.</source>
            <translation>Voor deze link ontbreekt https://.</translation>
        </message>
        <message>
            <source>Write it so</source>
            <translation>Zo schrijven</translation>
        </message>
        <message>
            <source>{number} emoji in a row: a screen reader says each by its name.</source>
            <translation>{number} emoji op rij: een schermlezer noemt ze elk bij naam.</translation>
        </message>
        <message>
            <source>{number} words in capitals, such as {about}: they read as shouting.</source>
            <translation>{number} woorden in hoofdletters, zoals {about}: dat leest als schreeuwen.</translation>
        </message>
    </context>
    <context>
        <name>RemarksList</name>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
    </context>
    <context>
        <name>ReminderLine</name>
        <message>
            <source>About “{title}”</source>
            <translation>Over “{title}”</translation>
        </message>
        <message>
            <source>Call Sanne tomorrow 10:00</source>
            <translation>Sanne bellen morgen 10:00</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change a reminder</source>
            <translation>Een herinnering wijzigen</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Nieuwe herinnering</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Herinner mij</translation>
        </message>
        <message>
            <source>Say what you want to be reminded of.</source>
            <translation>Zeg waaraan u herinnerd wilt worden.</translation>
        </message>
        <message>
            <source>What, and when</source>
            <translation>Wat, en wanneer</translation>
        </message>
        <message>
            <source>“{words}”, without a time: it stands on the list, and nothing tells of it.</source>
            <translation>“{words}”, zonder tijd: het staat op de lijst en er komt geen melding.</translation>
        </message>
        <message>
            <source>“{words}”, {moment}</source>
            <translation>“{words}”, {moment}</translation>
        </message>
        <message>
            <source>“{words}”, {moment}: that is over, so nothing tells of it.</source>
            <translation>“{words}”, {moment}: dat is voorbij, dus er komt geen melding.</translation>
        </message>
    </context>
    <context>
        <name>ReminderRow</name>
        <message>
            <source>Ask again</source>
            <translation>Vraag opnieuw</translation>
        </message>
        <message>
            <source>Ask…</source>
            <translation>Vragen…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Later: {words}</source>
            <translation>Later: {words}</translation>
        </message>
        <message>
            <source>Not later</source>
            <translation>Toch niet later</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Reminder done</source>
            <translation>Herinnering gedaan</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove a reminder</source>
            <translation>Een herinnering verwijderen</translation>
        </message>
        <message>
            <source>Said no…</source>
            <translation>Niet akkoord…</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>Akkoord gegeven</translation>
        </message>
        <message>
            <source>The reminder was removed.</source>
            <translation>De herinnering is verwijderd.</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schrijven</translation>
        </message>
        <message>
            <source>“{words}” is done.</source>
            <translation>“{words}” is gedaan.</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n herinnering</numerusform>
                <numerusform>%n herinneringen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) while nobody was here</source>
            <translation>
                <numerusform>%n herinnering terwijl er niemand was</numerusform>
                <numerusform>%n herinneringen terwijl er niemand was</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation block begins</source>
            <translation>Er begint een gespreksblok</translation>
        </message>
        <message>
            <source>A post goes out</source>
            <translation>Er gaat een bericht uit</translation>
        </message>
        <message>
            <source>A reminder</source>
            <translation>Een herinnering</translation>
        </message>
        <message>
            <source>A yes by {person} is expected {moment}.</source>
            <translation>{person} zou {moment} akkoord geven.</translation>
        </message>
        <message>
            <source>A yes by {person} was expected {moment}.</source>
            <translation>{person} zou {moment} akkoord geven, maar dat is er nog niet.</translation>
        </message>
        <message>
            <source>A yes is expected {moment}.</source>
            <translation>Het akkoord moet er {moment} zijn.</translation>
        </message>
        <message>
            <source>A yes is waited for</source>
            <translation>Er wordt op een akkoord gewacht</translation>
        </message>
        <message>
            <source>A yes to “{title}”</source>
            <translation>Akkoord op “{title}”</translation>
        </message>
        <message>
            <source>A yes was expected {moment}.</source>
            <translation>Het akkoord had er {moment} moeten zijn.</translation>
        </message>
        <message>
            <source>Began {moment}.</source>
            <translation>Begon {moment}.</translation>
        </message>
        <message>
            <source>Begins {moment}.</source>
            <translation>Begint {moment}.</translation>
        </message>
        <message>
            <source>Goes out {moment} on {channels}.</source>
            <translation>Gaat {moment} uit op {channels}.</translation>
        </message>
        <message>
            <source>Goes out {moment}.</source>
            <translation>Gaat {moment} uit.</translation>
        </message>
        <message>
            <source>In 15 minutes</source>
            <translation>Over 15 minuten</translation>
        </message>
        <message>
            <source>Is to be ready {moment}.</source>
            <translation>Moet {moment} klaar zijn.</translation>
        </message>
        <message>
            <source>It is still a draft.</source>
            <translation>Het is nog een concept.</translation>
        </message>
        <message>
            <source>It still waits for a yes.</source>
            <translation>Het wacht nog op akkoord.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Something is to be ready</source>
            <translation>Er moet iets klaar zijn</translation>
        </message>
        <message>
            <source>Was to be ready {moment}.</source>
            <translation>Had {moment} klaar moeten zijn.</translation>
        </message>
        <message>
            <source>Was to go out {moment}.</source>
            <translation>Had {moment} uit moeten gaan.</translation>
        </message>
        <message>
            <source>before {moment}</source>
            <translation>vóór {moment}</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>sinds {moment}</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>vandaag {time}</translation>
        </message>
        <message>
            <source>tomorrow {time}</source>
            <translation>morgen {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>gisteren {time}</translation>
        </message>
        <message>
            <source>{person}: yes to “{title}”</source>
            <translation>{person}: akkoord op “{title}”</translation>
        </message>
        <message>
            <source>“{title}” is to be ready</source>
            <translation>“{title}” moet klaar zijn</translation>
        </message>
    </context>
    <context>
        <name>RemindersCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>+ Reminder</source>
            <translation>+ Herinnering</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Nieuwe herinnering</translation>
        </message>
        <message>
            <source>Nothing to think of this week.</source>
            <translation>Deze week niets om aan te denken.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>again {moment}</source>
            <translation>weer {moment}</translation>
        </message>
    </context>
    <context>
        <name>RemovalBanner</name>
        <message>
            <source>Bring it back</source>
            <translation>Terughalen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Houden</translation>
        </message>
        <message>
            <source>Leave it removed</source>
            <translation>Weg laten</translation>
        </message>
        <message>
            <source>Nothing goes by itself: as long as nobody chooses, it stays.</source>
            <translation>Er verdwijnt niets vanzelf. Kiest u nog niet, dan blijft het staan.</translation>
        </message>
        <message>
            <source>Remove it too</source>
            <translation>Ook weghalen</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} verwijderen?</translation>
        </message>
        <message>
            <source>Undo brings all of it back.</source>
            <translation>Ongedaan maken brengt alles terug.</translation>
        </message>
    </context>
    <context>
        <name>Repeat</name>
        <message numerus="yes">
            <source>%n more post(s) in the way.</source>
            <translation>
                <numerusform>Nog %n bericht in de weg.</numerusform>
                <numerusform>Nog %n berichten in de weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>After a number of times</source>
            <translation>Na een aantal keer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Allemaal</translation>
        </message>
        <message>
            <source>Change a series</source>
            <translation>Reeks wijzigen</translation>
        </message>
        <message>
            <source>Change the series</source>
            <translation>Reeks wijzigen</translation>
        </message>
        <message>
            <source>Choose one day at least.</source>
            <translation>Kies minstens één dag.</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Elke</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Elke week</translation>
        </message>
        <message>
            <source>From this one on</source>
            <translation>Vanaf deze</translation>
        </message>
        <message>
            <source>Give it a day and a time first: these repeat.</source>
            <translation>Geef dit eerst een dag en een tijd: die worden herhaald.</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Hoe vaak</translation>
        </message>
        <message>
            <source>It came from the calendar “{name}”.</source>
            <translation>Ze komt uit de agenda “{name}”.</translation>
        </message>
        <message>
            <source>It ends</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Loopt door</translation>
        </message>
        <message numerus="yes">
            <source>Its %n item(s) stay as they are, and how they repeat can be changed here.</source>
            <translation>
                <numerusform>Het %n item ervan blijft zoals het is, en hoe het zich herhaalt kunt u hier wijzigen.</numerusform>
                <numerusform>De %n items ervan blijven zoals ze zijn, en hoe ze zich herhalen kunt u hier wijzigen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Make a repeat our own</source>
            <translation>Een herhaling zelf beheren</translation>
        </message>
        <message>
            <source>Make it our own</source>
            <translation>Zelf beheren</translation>
        </message>
        <message>
            <source>Make this repeat your own</source>
            <translation>Deze herhaling zelf beheren</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>Op een dag</translation>
        </message>
        <message>
            <source>On holidays and closed days</source>
            <translation>Op feestdagen en gesloten dagen</translation>
        </message>
        <message>
            <source>On these days</source>
            <translation>Op deze dagen</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Herhalen</translation>
        </message>
        <message>
            <source>Repeat “{title}”</source>
            <translation>“{title}” herhalen</translation>
        </message>
        <message>
            <source>Something is still missing.</source>
            <translation>Er ontbreekt nog iets.</translation>
        </message>
        <message>
            <source>The calendar changes them no more: the next import says so and leaves them.</source>
            <translation>De agenda wijzigt er niets meer aan: de volgende import meldt dat en laat ze met rust.</translation>
        </message>
        <message>
            <source>The days of the series; Space leaves one out</source>
            <translation>De dagen van de reeks; met de spatiebalk laat u er een weg</translation>
        </message>
        <message>
            <source>This repeat came from elsewhere, by a rule that cannot be changed here.</source>
            <translation>Deze herhaling komt van elders, volgens een regel die hier niet te wijzigen is.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Aantal keer</translation>
        </message>
        <message>
            <source>When {name} is away</source>
            <translation>Als {name} afwezig is</translation>
        </message>
        <message>
            <source>Which items</source>
            <translation>Welke items</translation>
        </message>
    </context>
    <context>
        <name>ReportBlockView</name>
        <message numerus="yes">
            <source>%n more in the files</source>
            <translation>
                <numerusform>nog %n in de bestanden</numerusform>
                <numerusform>nog %n in de bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers and their items</source>
            <translation>Getallen met hun items</translation>
        </message>
        <message>
            <source>On the Compass page</source>
            <translation>Op de kompaspagina</translation>
        </message>
        <message>
            <source>{what}: list the items</source>
            <translation>{what}: toon de items</translation>
        </message>
    </context>
    <context>
        <name>ReportBlocks</name>
        <message>
            <source>All clients</source>
            <translation>Alle klanten</translation>
        </message>
        <message>
            <source>Crawl, walk, run, fly</source>
            <translation>Kruipen, lopen, rennen, vliegen</translation>
        </message>
        <message>
            <source>Discipline and petal</source>
            <translation>Discipline en blad</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>Experimenten</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gezichten</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In het kort</translation>
        </message>
        <message>
            <source>Inside out or outside in</source>
            <translation>Van binnen naar buiten of andersom</translation>
        </message>
        <message>
            <source>Invitations and co-creation</source>
            <translation>Uitnodigingen en cocreatie</translation>
        </message>
        <message>
            <source>Last time's findings</source>
            <translation>De bevindingen van vorige keer</translation>
        </message>
        <message>
            <source>Listening and insights</source>
            <translation>Luisteren en inzichten</translation>
        </message>
        <message>
            <source>Minutes and euros by petal</source>
            <translation>Minuten en euro’s per blad</translation>
        </message>
        <message>
            <source>One-way share by week</source>
            <translation>Zendaandeel per week</translation>
        </message>
        <message>
            <source>Owned, earned and bought</source>
            <translation>Eigen, verdiend en gekocht</translation>
        </message>
        <message>
            <source>Reply cover by week</source>
            <translation>Antwoorddekking per week</translation>
        </message>
        <message>
            <source>Roadmap 3 × 3</source>
            <translation>Routekaart 3 × 3</translation>
        </message>
        <message>
            <source>Share of voice</source>
            <translation>Aandeel in het gesprek</translation>
        </message>
        <message>
            <source>Small wins</source>
            <translation>Kleine winst</translation>
        </message>
        <message>
            <source>The four C's</source>
            <translation>De vier C’s</translation>
        </message>
        <message>
            <source>The hours of a week</source>
            <translation>De uren van een week</translation>
        </message>
        <message>
            <source>The rose</source>
            <translation>De roos</translation>
        </message>
        <message>
            <source>The social compass</source>
            <translation>Het sociale kompas</translation>
        </message>
        <message>
            <source>Twelve weeks</source>
            <translation>Twaalf weken</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat er veranderde</translation>
        </message>
        <message>
            <source>What it is worth to readers</source>
            <translation>Wat lezers eraan hebben</translation>
        </message>
        <message>
            <source>What posts rest on</source>
            <translation>Waar berichten op steunen</translation>
        </message>
        <message>
            <source>What the checks say</source>
            <translation>Wat de controles zeggen</translation>
        </message>
        <message>
            <source>What went out and what came back</source>
            <translation>Wat er uitging en wat er terugkwam</translation>
        </message>
    </context>
    <context>
        <name>ReportKinds</name>
        <message>
            <source>All clients</source>
            <translation>Alle klanten</translation>
        </message>
        <message>
            <source>Campaign report</source>
            <translation>Campagnerapport</translation>
        </message>
        <message>
            <source>Client report</source>
            <translation>Klantrapport</translation>
        </message>
        <message>
            <source>Experiments</source>
            <translation>Experimenten</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gezichten</translation>
        </message>
        <message>
            <source>Month report</source>
            <translation>Maandrapport</translation>
        </message>
        <message>
            <source>Roadmap 3 × 3</source>
            <translation>Routekaart 3 × 3</translation>
        </message>
        <message>
            <source>Small wins</source>
            <translation>Kleine winst</translation>
        </message>
        <message>
            <source>Week report</source>
            <translation>Weekrapport</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <source>All clients</source>
            <translation>Alle klanten</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Maanden</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapporten</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Doorlopend</translation>
        </message>
        <message>
            <source>Week {number}, {days}</source>
            <translation>Week {number}, {days}</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Weken</translation>
        </message>
    </context>
    <context>
        <name>ReportParts</name>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Onderdelen van het rapport</translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation>De gewone</translation>
        </message>
        <message>
            <source>Use these</source>
            <translation>Deze gebruiken</translation>
        </message>
        <message>
            <source>What is ticked stands in the report, in this order. A part with nothing to tell is left out. Drag a line to another place, or move it with Alt and the arrows.</source>
            <translation>Wat is aangevinkt staat in het rapport, in deze volgorde. Een onderdeel dat niets te vertellen heeft, valt weg. Sleep een regel naar een andere plek, of verplaats hem met Alt en de pijltjes.</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) of warning or graver.</source>
            <translation>
                <numerusform>%n bevinding: een waarschuwing of ernstiger.</numerusform>
                <numerusform>%n bevindingen: waarschuwingen of ernstiger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n insight(s) noted.</source>
            <translation>
                <numerusform>%n inzicht genoteerd.</numerusform>
                <numerusform>%n inzichten genoteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) do not say.</source>
            <translation>
                <numerusform>%n item zegt dit niet.</numerusform>
                <numerusform>%n items zeggen dit niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of exempt campaigns stand beside these shares.</source>
            <translation>
                <numerusform>%n item van vrijgestelde campagnes telt in deze aandelen niet mee.</numerusform>
                <numerusform>%n items van vrijgestelde campagnes tellen in deze aandelen niet mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) have results.</source>
            <translation>
                <numerusform>Van %n bericht zijn resultaten ingevuld.</numerusform>
                <numerusform>Van %n berichten zijn resultaten ingevuld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small win(s).</source>
            <translation>
                <numerusform>%n kleine winst.</numerusform>
                <numerusform>%n keer kleine winst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>All with results</source>
            <translation>Alle met resultaten</translation>
        </message>
        <message>
            <source>Answers given</source>
            <translation>Gegeven antwoorden</translation>
        </message>
        <message>
            <source>Asked of each block</source>
            <translation>Gevraagd van elk blok</translation>
        </message>
        <message numerus="yes">
            <source>At %n more the answer comes late.</source>
            <translation>
                <numerusform>Bij nog %n komt het antwoord laat.</numerusform>
                <numerusform>Bij nog %n komt het antwoord laat.</numerusform>
            </translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Hoogstens</translation>
        </message>
        <message numerus="yes">
            <source>At {covered} of %n placement(s) somebody is there to answer in time.</source>
            <translation>
                <numerusform>Bij {covered} van %n plaatsing is er op tijd iemand om te antwoorden.</numerusform>
                <numerusform>Bij {covered} van %n plaatsingen is er op tijd iemand om te antwoorden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At {covered} of %n placement(s) somebody was there to answer in time.</source>
            <translation>
                <numerusform>Bij {covered} van %n plaatsing was er op tijd iemand om te antwoorden.</numerusform>
                <numerusform>Bij {covered} van %n plaatsingen was er op tijd iemand om te antwoorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Reacties</translation>
        </message>
        <message>
            <source>Compared with {days}.</source>
            <translation>Vergeleken met {days}.</translation>
        </message>
        <message>
            <source>Counted together with the weeks before, having few items: week {weeks}.</source>
            <translation>Met weinig items en daarom samen met de weken ervoor geteld: week {weeks}.</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Dekking</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <source>Euros</source>
            <translation>Euro’s</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Verwacht</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>From the inside out</source>
            <translation>Van binnen naar buiten</translation>
        </message>
        <message>
            <source>From the outside in</source>
            <translation>Van buiten naar binnen</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Hoe ver</translation>
        </message>
        <message>
            <source>How grave</source>
            <translation>Hoe ernstig</translation>
        </message>
        <message>
            <source>In the picture: {reading}</source>
            <translation>In het beeld: {reading}</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Op tijd</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Items it led to</source>
            <translation>Items die eruit kwamen</translation>
        </message>
        <message>
            <source>Items last time</source>
            <translation>Items vorige keer</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Laat</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Likes</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grens</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Lijn</translation>
        </message>
        <message>
            <source>Listening a week</source>
            <translation>Luisteren per week</translation>
        </message>
        <message>
            <source>Milder</source>
            <translation>Milder</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Minutes of answering</source>
            <translation>Minuten beantwoorden</translation>
        </message>
        <message>
            <source>Minutes of listening</source>
            <translation>Minuten luisteren</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ontbreekt</translation>
        </message>
        <message>
            <source>New channel: {channel}, since {day}.</source>
            <translation>Nieuw kanaal: {channel}, sinds {day}.</translation>
        </message>
        <message>
            <source>Next gap</source>
            <translation>Volgende stilte</translation>
        </message>
        <message>
            <source>No results were filled in.</source>
            <translation>Er zijn geen resultaten ingevuld.</translation>
        </message>
        <message>
            <source>No week was over the limit of {warn}.</source>
            <translation>Geen week ging over de grens van {warn}.</translation>
        </message>
        <message>
            <source>Nobody there in time</source>
            <translation>Niemand op tijd</translation>
        </message>
        <message>
            <source>None said</source>
            <translation>Niet gezegd</translation>
        </message>
        <message>
            <source>Not enough data</source>
            <translation>Te weinig gegevens</translation>
        </message>
        <message>
            <source>Nothing that counts is planned in these days.</source>
            <translation>In deze dagen is niets gepland dat meetelt.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Getal</translation>
        </message>
        <message>
            <source>Of all that is planned in these weeks, not of the campaign alone.</source>
            <translation>Van alles wat in deze weken gepland is, niet van de campagne alleen.</translation>
        </message>
        <message>
            <source>Of capacity</source>
            <translation>Van de capaciteit</translation>
        </message>
        <message>
            <source>Of the minutes</source>
            <translation>Van de minuten</translation>
        </message>
        <message>
            <source>One-way items</source>
            <translation>Items die zenden</translation>
        </message>
        <message>
            <source>One-way minutes</source>
            <translation>Minuten die zenden</translation>
        </message>
        <message>
            <source>One-way share</source>
            <translation>Zendaandeel</translation>
        </message>
        <message numerus="yes">
            <source>One-way share {share}, over %n week(s); the limit is {warn}.</source>
            <translation>
                <numerusform>Zendaandeel {share}, over %n week; de grens is {warn}.</numerusform>
                <numerusform>Zendaandeel {share}, over %n weken; de grens is {warn}.</numerusform>
            </translation>
        </message>
        <message>
            <source>One-way share {share}; the limit is {warn}.</source>
            <translation>Zendaandeel {share}; de grens is {warn}.</translation>
        </message>
        <message numerus="yes">
            <source>Over %n week(s), up to week {last}.</source>
            <translation>
                <numerusform>Over %n week: week {last}.</numerusform>
                <numerusform>Over %n weken, tot en met week {last}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Over the limit of {warn}: {weeks}.</source>
            <translation>Over de grens van {warn}: {weeks}.</translation>
        </message>
        <message>
            <source>Over weeks</source>
            <translation>Over weken</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>Petal</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Plaatsingen</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Bereik</translation>
        </message>
        <message>
            <source>Reply cover</source>
            <translation>Antwoorddekking</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Shared by {voices} voices.</source>
            <translation>Verdeeld over {voices} stemmen.</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Keer gedeeld</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>Opgelost</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Staat er nog</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <source>That is more than the rule of thumb of {most}; no check says so.</source>
            <translation>Dat is meer dan de vuistregel van {most}; geen controle zegt er iets van.</translation>
        </message>
        <message>
            <source>The checks had nothing to say last time.</source>
            <translation>De controles hadden vorige keer niets te zeggen.</translation>
        </message>
        <message>
            <source>The checks had nothing to say.</source>
            <translation>De controles hadden niets te zeggen.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Toen</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <source>There are too few posts to judge the share of sending.</source>
            <translation>Er zijn te weinig berichten om het zendaandeel te beoordelen.</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Deze periode</translation>
        </message>
        <message>
            <source>Told to</source>
            <translation>Verteld aan</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stemmen</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week {week}</source>
            <translation>Week {week}</translation>
        </message>
        <message>
            <source>Week {week}, {days}</source>
            <translation>Week {week}, {days}</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Weken</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat eruit kwam</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>Wat ze vraagt</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Wat er aan de hand is</translation>
        </message>
        <message>
            <source>What proves it</source>
            <translation>Waaruit het blijkt</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Wat ermee is gedaan</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Wat er is gehoord</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message numerus="yes">
            <source>Whole weeks; %n week(s) reach beyond these days: {weeks}.</source>
            <translation>
                <numerusform>Hele weken; week {weeks} valt deels buiten deze dagen.</numerusform>
                <numerusform>Hele weken; week {weeks} vallen deels buiten deze dagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a person</source>
            <translation>Zonder persoon</translation>
        </message>
        <message>
            <source>You</source>
            <translation>U</translation>
        </message>
        <message>
            <source>as of {moment}</source>
            <translation>stand van {moment}</translation>
        </message>
        <message>
            <source>week {week} ({share})</source>
            <translation>week {week} ({share})</translation>
        </message>
        <message numerus="yes">
            <source>{attention} of %n client(s) ask for attention.</source>
            <translation>
                <numerusform>Aandacht gevraagd voor {attention} van %n klant.</numerusform>
                <numerusform>Aandacht gevraagd voor {attention} van %n klanten.</numerusform>
            </translation>
        </message>
        <message>
            <source>{euros} of costs.</source>
            <translation>{euros} aan kosten.</translation>
        </message>
        <message>
            <source>{hours} hours of work as planned.</source>
            <translation>{hours} uur werk zoals gepland.</translation>
        </message>
        <message numerus="yes">
            <source>{kept} of %n block(s) so far were kept.</source>
            <translation>
                <numerusform>Van %n blok tot nu toe ging {kept} door.</numerusform>
                <numerusform>Van %n blokken tot nu toe gingen er {kept} door.</numerusform>
            </translation>
        </message>
        <message>
            <source>{kind}: {subject}</source>
            <translation>{kind}: {subject}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{number} of {every}: {name}</source>
            <translation>{number} van {every}: {name}</translation>
        </message>
        <message numerus="yes">
            <source>{out} of %n post(s) so far are published.</source>
            <translation>
                <numerusform>Van %n bericht tot nu toe is {out} gepubliceerd.</numerusform>
                <numerusform>Van %n berichten tot nu toe zijn er {out} gepubliceerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{ow} of %n item(s) went one way; of every hour {minutes} minutes went into sending.</source>
            <translation>
                <numerusform>{ow} van %n item gaat één kant op; van elk uur gaan {minutes} minuten naar zenden.</numerusform>
                <numerusform>{ow} van %n items gaan één kant op; van elk uur gaan {minutes} minuten naar zenden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period} is a conversation, but for %n week(s).</source>
            <translation>
                <numerusform>{period} is een gesprek, op %n week na.</numerusform>
                <numerusform>{period} is een gesprek, op %n weken na.</numerusform>
            </translation>
        </message>
        <message>
            <source>{period} is a conversation: {share} sends.</source>
            <translation>{period} is een gesprek: {share} zendt.</translation>
        </message>
        <message>
            <source>{period} is empty.</source>
            <translation>{period} is leeg.</translation>
        </message>
        <message>
            <source>{period} is planned as a conversation.</source>
            <translation>{period} is als gesprek gepland.</translation>
        </message>
        <message>
            <source>{period} mostly sends: {share}.</source>
            <translation>{period} is vooral zenden: {share}.</translation>
        </message>
        <message numerus="yes">
            <source>{period} mostly sent: %n week(s) over the limit.</source>
            <translation>
                <numerusform>{period}: vooral zenden, %n week over de grens.</numerusform>
                <numerusform>{period}: vooral zenden, %n weken over de grens.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period} was a conversation, but for %n week(s).</source>
            <translation>
                <numerusform>{period} was een gesprek, op %n week na.</numerusform>
                <numerusform>{period} was een gesprek, op %n weken na.</numerusform>
            </translation>
        </message>
        <message>
            <source>{period} was a conversation.</source>
            <translation>{period} was een gesprek.</translation>
        </message>
        <message>
            <source>{period}: too little to weigh.</source>
            <translation>{period}: te weinig om te wegen.</translation>
        </message>
        <message numerus="yes">
            <source>{shared} of %n item(s) are of two disciplines or more.</source>
            <translation>
                <numerusform>{shared} van %n item is van twee of meer disciplines.</numerusform>
                <numerusform>{shared} van %n items zijn van twee of meer disciplines.</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of what was said last was about you, as it was typed in.</source>
            <translation>{share} van wat er het laatst is gezegd ging over u, zoals het is ingevuld.</translation>
        </message>
        <message numerus="yes">
            <source>{solved} of %n finding(s) of last time are solved in week {now}.</source>
            <translation>
                <numerusform>{solved} van %n bevinding van vorige keer is in week {now} opgelost.</numerusform>
                <numerusform>{solved} van %n bevindingen van vorige keer zijn in week {now} opgelost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{tied} of %n item(s) carry a core value.</source>
            <translation>
                <numerusform>{tied} van %n item draagt een kernwaarde.</numerusform>
                <numerusform>{tied} van de %n items dragen een kernwaarde.</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: written to {name}</source>
            <translation>{title}: geschreven naar {name}</translation>
        </message>
        <message>
            <source>{weeks} and {days}</source>
            <translation>{weeks} en {days}</translation>
        </message>
        <message numerus="yes">
            <source>{word}: {share} of %n item(s) that say so.</source>
            <translation>
                <numerusform>{word}: {share} van het %n item dat dit zegt.</numerusform>
                <numerusform>{word}: {share} van de %n items die dit zeggen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>A folder for the pictures</source>
            <translation>Een map voor de afbeeldingen</translation>
        </message>
        <message>
            <source>A sentence of your own on top</source>
            <translation>Een eigen zin bovenaan</translation>
        </message>
        <message>
            <source>Each picture as PNG…</source>
            <translation>Elke afbeelding als PNG…</translation>
        </message>
        <message>
            <source>JSON…</source>
            <translation>JSON…</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Taal van het rapport</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>More ways to save</source>
            <translation>Meer manieren om te bewaren</translation>
        </message>
        <message>
            <source>Parts…</source>
            <translation>Onderdelen…</translation>
        </message>
        <message>
            <source>Printed: {name}</source>
            <translation>Afgedrukt: {name}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as {kind}</source>
            <translation>Bewaren als {kind}</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Rapport bewaren</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Bewaard: {name}</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Het rapport</translation>
        </message>
        <message>
            <source>This client is protected, but what is written here can be read by anybody.</source>
            <translation>Deze klant is beveiligd, maar wat hier wordt geschreven kan iedereen lezen.</translation>
        </message>
        <message>
            <source>This report of all clients…</source>
            <translation>Dit rapport van alle klanten…</translation>
        </message>
        <message>
            <source>Which parts the report has, and their order</source>
            <translation>Welke onderdelen het rapport heeft, en in welke volgorde</translation>
        </message>
        <message>
            <source>With findings</source>
            <translation>Met bevindingen</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Met namen</translation>
        </message>
    </context>
    <context>
        <name>ResultField</name>
        <message>
            <source>answers given</source>
            <translation>antwoorden gegeven</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>reacties</translation>
        </message>
        <message>
            <source>likes</source>
            <translation>vind-ik-leuks</translation>
        </message>
        <message>
            <source>people reached</source>
            <translation>bereikte mensen</translation>
        </message>
        <message>
            <source>shares</source>
            <translation>keer gedeeld</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Done: {fix}</source>
            <translation>Gedaan: {fix}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>ResultsCard</name>
        <message>
            <source>What came of it?</source>
            <translation>Wat kwam ervan?</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n keer akkoord</numerusform>
                <numerusform>%n keer akkoord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) became approved.</source>
            <translation>
                <numerusform>%n item is goedgekeurd.</numerusform>
                <numerusform>%n items zijn goedgekeurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) become(s) approved, unless a check stops it.</source>
            <translation>
                <numerusform>%n item wordt goedgekeurd, tenzij een controle het tegenhoudt.</numerusform>
                <numerusform>%n items worden goedgekeurd, tenzij een controle ze tegenhoudt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) changed since: the answer is about the earlier version.</source>
            <translation>
                <numerusform>%n item is sindsdien veranderd: het antwoord gaat over de eerdere versie.</numerusform>
                <numerusform>%n items zijn sindsdien veranderd: het antwoord gaat over de eerdere versie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) for you to judge.</source>
            <translation>
                <numerusform>%n bericht om te beoordelen.</numerusform>
                <numerusform>%n berichten om te beoordelen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) on {name}. Send it; “review --answer” takes in what comes back.</source>
            <translation>
                <numerusform>%n bericht op {name}. Stuur die; “review --answer” neemt op wat terugkomt.</numerusform>
                <numerusform>%n berichten op {name}. Stuur die; “review --answer” neemt op wat terugkomt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n opmerking</numerusform>
                <numerusform>%n opmerkingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A check stops %n item(s) that were agreed to.</source>
            <translation>
                <numerusform>Een controle houdt %n item tegen waarmee is ingestemd.</numerusform>
                <numerusform>Een controle houdt %n items tegen waarmee is ingestemd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Akkoord</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Akkoord</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Answer of {by}</source>
            <translation>Antwoord van {by}</translation>
        </message>
        <message>
            <source>Answer to {client}, by {by}</source>
            <translation>Antwoord aan {client}, van {by}</translation>
        </message>
        <message>
            <source>As text for a mail</source>
            <translation>Als tekst voor een mail</translation>
        </message>
        <message numerus="yes">
            <source>Ask for a review of %n item(s)</source>
            <translation>
                <numerusform>Een oordeel vragen over %n item</numerusform>
                <numerusform>Een oordeel vragen over %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside them somebody is there to answer at %n moment(s).</source>
            <translation>
                <numerusform>Daarnaast staat er %n moment in de kalender waarop iemand klaarstaat om te antwoorden.</numerusform>
                <numerusform>Daarnaast staan er %n momenten in de kalender waarop iemand klaarstaat om te antwoorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Oproep</translation>
        </message>
        <message>
            <source>Copied: paste it into a mail, all of it.</source>
            <translation>Gekopieerd: plak het in een mail, alles.</translation>
        </message>
        <message>
            <source>Copy all of it into a mail.</source>
            <translation>Kopieer alles naar een mail.</translation>
        </message>
        <message>
            <source>First comment: {text}</source>
            <translation>Eerste reactie: {text}</translation>
        </message>
        <message>
            <source>How much you have read</source>
            <translation>Hoeveel u heeft bekeken</translation>
        </message>
        <message>
            <source>Keep the remark</source>
            <translation>Opmerking bewaren</translation>
        </message>
        <message>
            <source>Nothing becomes approved: that was not asked for.</source>
            <translation>Er wordt niets goedgekeurd: dat was niet gevraagd.</translation>
        </message>
        <message>
            <source>Please answer by {day}.</source>
            <translation>Graag uw antwoord uiterlijk {day}.</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Remark…</source>
            <translation>Opmerking…</translation>
        </message>
        <message>
            <source>Save my answer</source>
            <translation>Bewaar mijn antwoord</translation>
        </message>
        <message>
            <source>Saved in your downloads. Please send that file back.</source>
            <translation>Bewaard bij uw downloads. Stuur dat bestand alstublieft terug.</translation>
        </message>
        <message>
            <source>Say who you are first.</source>
            <translation>Zeg eerst wie u bent.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Iemand</translation>
        </message>
        <message>
            <source>Somebody is there to answer: {moment}.</source>
            <translation>Er is iemand om te antwoorden: {moment}.</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Er is nog geen tekst.</translation>
        </message>
        <message>
            <source>This answer was taken in before.</source>
            <translation>Dit antwoord is al opgenomen.</translation>
        </message>
        <message>
            <source>This answer was taken in before; nothing changed.</source>
            <translation>Dit antwoord was al opgenomen; er is niets veranderd.</translation>
        </message>
        <message>
            <source>This browser does not let the page work: print it, or answer in a mail.</source>
            <translation>Deze browser laat de pagina niet werken: druk hem af, of antwoord in een mail.</translation>
        </message>
        <message>
            <source>This page works without a network and sends nothing. Your answer stays in this browser until you save it; the file that you save is for who asked you.</source>
            <translation>Deze pagina werkt zonder internet en verstuurt niets. Uw antwoord blijft in deze browser staan tot u het bewaart; het bestand dat u bewaart is voor wie het u vroeg.</translation>
        </message>
        <message>
            <source>To listen</source>
            <translation>Om te luisteren</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>What should be otherwise?</source>
            <translation>Wat moet er anders?</translation>
        </message>
        <message>
            <source>Would you read along?</source>
            <translation>Leest u mee?</translation>
        </message>
        <message>
            <source>Your answer as text</source>
            <translation>Uw antwoord als tekst</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>about an earlier version</source>
            <translation>over een eerdere versie</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>iemand</translation>
        </message>
        <message>
            <source>{by} agreed</source>
            <translation>{by} is akkoord</translation>
        </message>
        <message>
            <source>{by} answered on {moment}.</source>
            <translation>{by} antwoordde op {moment}.</translation>
        </message>
        <message>
            <source>{by} answered.</source>
            <translation>{by} antwoordde.</translation>
        </message>
        <message>
            <source>{by}: “{remark}”</source>
            <translation>{by}: ‘{remark}’</translation>
        </message>
        <message numerus="yes">
            <source>{name} asks you to judge %n post(s).</source>
            <translation>
                <numerusform>{name} vraagt uw oordeel over %n bericht.</numerusform>
                <numerusform>{name} vraagt uw oordeel over %n berichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} speaks here.</source>
            <translation>Hier spreekt {name}.</translation>
        </message>
        <message>
            <source>{seen} of {all} read</source>
            <translation>{seen} van {all} bekeken</translation>
        </message>
        <message>
            <source>☐ Agreed    ☐ Remark:</source>
            <translation>☐ Akkoord    ☐ Opmerking:</translation>
        </message>
    </context>
    <context>
        <name>Rhythm</name>
        <message>
            <source>Rhythm</source>
            <translation>Ritme</translation>
        </message>
        <message>
            <source>Rhythm of the week before</source>
            <translation>Ritme van de week ervoor</translation>
        </message>
        <message>
            <source>all without</source>
            <translation>allemaal zonder</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>dicht</translation>
        </message>
        <message>
            <source>partly without an answer in time</source>
            <translation>deels zonder antwoord op tijd</translation>
        </message>
        <message>
            <source>posts, the more the larger</source>
            <translation>berichten, hoe meer hoe groter</translation>
        </message>
        <message>
            <source>somebody answers</source>
            <translation>iemand om te antwoorden</translation>
        </message>
        <message>
            <source>somebody listens</source>
            <translation>iemand luistert</translation>
        </message>
    </context>
    <context>
        <name>RhythmTab</name>
        <message>
            <source>Choose an hour to see its items; in an empty one you plan a moment to answer.</source>
            <translation>Kies een uur om de items te zien; in een leeg uur plant u een antwoordmoment.</translation>
        </message>
        <message>
            <source>Days by hours</source>
            <translation>Dagen en uren</translation>
        </message>
        <message>
            <source>For these posts the time to answer is over.</source>
            <translation>Voor deze berichten is de tijd om te antwoorden voorbij.</translation>
        </message>
        <message>
            <source>The week before, days by hours</source>
            <translation>De week ervoor, dagen en uren</translation>
        </message>
    </context>
    <context>
        <name>RhythmWords</name>
        <message numerus="yes">
            <source>%n answered later</source>
            <translation>
                <numerusform>%n later beantwoord</numerusform>
                <numerusform>%n later beantwoord</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of answering</source>
            <translation>
                <numerusform>%n minuut beantwoorden</numerusform>
                <numerusform>%n minuten beantwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of listening</source>
            <translation>
                <numerusform>%n minuut luisteren</numerusform>
                <numerusform>%n minuten luisteren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n bericht</numerusform>
                <numerusform>%n berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) have a ring: nobody is planned to answer in time.</source>
            <translation>
                <numerusform>%n bericht heeft een ring: er is niemand gepland om op tijd te antwoorden.</numerusform>
                <numerusform>%n berichten hebben een ring: er is niemand gepland om op tijd te antwoorden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer in time</source>
            <translation>
                <numerusform>%n zonder antwoord op tijd</numerusform>
                <numerusform>%n zonder antwoord op tijd</numerusform>
            </translation>
        </message>
        <message>
            <source>At the weekend hardly anybody is there.</source>
            <translation>In het weekend is er bijna nooit iemand.</translation>
        </message>
        <message>
            <source>Choose an hour below to plan a moment to answer; the posts fit in around it.</source>
            <translation>Kies hieronder een uur om een antwoordmoment te plannen; de berichten komen eromheen.</translation>
        </message>
        <message>
            <source>From {hour} on and at the weekend hardly anybody is there.</source>
            <translation>Vanaf {hour} en in het weekend is er bijna nooit iemand.</translation>
        </message>
        <message>
            <source>From {hour} on hardly anybody is there.</source>
            <translation>Vanaf {hour} is er bijna nooit iemand.</translation>
        </message>
        <message>
            <source>Nothing is planned here yet.</source>
            <translation>Hier is nog niets gepland.</translation>
        </message>
        <message>
            <source>Somebody answers most at {answers}; nothing is published.</source>
            <translation>Beantwoorden doet u vooral om {answers}; er wordt niets geplaatst.</translation>
        </message>
        <message>
            <source>Somebody listens, but nothing is published and nobody answers.</source>
            <translation>Er wordt geluisterd, maar er wordt niets geplaatst en niemand antwoordt.</translation>
        </message>
        <message>
            <source>You publish most at {posts}; nobody is planned to answer.</source>
            <translation>Om {posts} plaatst u het meest; er is niemand gepland om te antwoorden.</translation>
        </message>
        <message>
            <source>You publish most at {posts}; you answer most at {answers}.</source>
            <translation>Om {posts} plaatst u het meest; beantwoorden doet u vooral om {answers}.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>dicht</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
    </context>
    <context>
        <name>Rings</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Add idea: {part}</source>
            <translation>Idee toevoegen: {part}</translation>
        </message>
        <message>
            <source>Click for its items.</source>
            <translation>Klik voor de items.</translation>
        </message>
        <message>
            <source>Click to change what the brand stands for.</source>
            <translation>Klik om te wijzigen waar het merk voor staat.</translation>
        </message>
        <message>
            <source>Dotted is not used in {period}: {parts}.</source>
            <translation>Gestippeld is {period} niet gebruikt: {parts}.</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Emoties</translation>
        </message>
        <message>
            <source>Inside out</source>
            <translation>Binnen → buiten</translation>
        </message>
        <message>
            <source>Inside out: what the brand sends and asks.</source>
            <translation>Van binnen naar buiten: wat het merk zendt en vraagt.</translation>
        </message>
        <message>
            <source>New idea: {part}</source>
            <translation>Nieuw idee: {part}</translation>
        </message>
        <message>
            <source>No item says yet for whom it is; choose players under Compass in an item.</source>
            <translation>Nog geen item zegt voor wie het is; kies spelers bij Kompas in een item.</translation>
        </message>
        <message>
            <source>Nothing is planned in these weeks yet, so there is nothing to read from the compass.</source>
            <translation>In deze weken is nog niets gepland, dus valt er op het kompas niets te lezen.</translation>
        </message>
        <message>
            <source>Nothing uses it: click to begin an idea with it.</source>
            <translation>Niets gebruikt dit: klik om er een idee mee te beginnen.</translation>
        </message>
        <message>
            <source>Outside in</source>
            <translation>Buiten → binnen</translation>
        </message>
        <message>
            <source>Outside in: what begins with listening, answering or an insight.</source>
            <translation>Van buiten naar binnen: wat begint met luisteren, reageren of een inzicht.</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Platforms</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Spelers</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Say what the brand stands for</source>
            <translation>Zeg waar het merk voor staat</translation>
        </message>
        <message>
            <source>Social compass</source>
            <translation>Sociaal kompas</translation>
        </message>
        <message>
            <source>around the brand</source>
            <translation>om het merk</translation>
        </message>
        <message>
            <source>for and with whom</source>
            <translation>voor en met wie</translation>
        </message>
        <message>
            <source>four weeks</source>
            <translation>vier weken</translation>
        </message>
        <message>
            <source>how it travels on</source>
            <translation>hoe het verder komt</translation>
        </message>
        <message>
            <source>one week</source>
            <translation>één week</translation>
        </message>
        <message>
            <source>outermost ring</source>
            <translation>buitenste ring</translation>
        </message>
        <message>
            <source>second ring</source>
            <translation>tweede ring</translation>
        </message>
        <message>
            <source>the feeling the brand wants to give</source>
            <translation>het gevoel dat het merk wil geven</translation>
        </message>
        <message>
            <source>third ring</source>
            <translation>derde ring</translation>
        </message>
        <message>
            <source>twelve weeks</source>
            <translation>twaalf weken</translation>
        </message>
        <message>
            <source>where it stands</source>
            <translation>waar het staat</translation>
        </message>
        <message>
            <source>{most} are addressed most, in {n} of {total} items; every player at least once.</source>
            <translation>{most}: de meeste aandacht, in {n} van {total} items; elke speler komt minstens één keer aan bod.</translation>
        </message>
        <message>
            <source>{most} are addressed most, in {n} of {total} items; {never} never.</source>
            <translation>{most}: de meeste aandacht, in {n} van {total} items; nooit: {never}.</translation>
        </message>
        <message>
            <source>{share} reads from the inside out: what the brand sends and asks.</source>
            <translation>{share} leest van binnen naar buiten: wat het merk zendt en vraagt.</translation>
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation>{some} en {last}</translation>
        </message>
    </context>
    <context>
        <name>RingsSide</name>
        <message>
            <source>Also used, and no room in its ring:</source>
            <translation>Ook gebruikt, maar zonder plek in de ring:</translation>
        </message>
        <message>
            <source>An item carries a core value when it names one among its emotions, or “core values” at large.</source>
            <translation>Een item draagt een kernwaarde als het er een noemt bij zijn emoties, of “kernwaarden” in het algemeen.</translation>
        </message>
        <message>
            <source>Carries a core value</source>
            <translation>Draagt een kernwaarde</translation>
        </message>
        <message>
            <source>Darker is used more.</source>
            <translation>Donkerder is vaker gebruikt.</translation>
        </message>
        <message>
            <source>Whose media</source>
            <translation>Van wie het medium is</translation>
        </message>
        <message>
            <source>carries a core value: {n} of {total} items</source>
            <translation>draagt een kernwaarde: {n} van {total} items</translation>
        </message>
        <message>
            <source>{n} of {total} items read so</source>
            <translation>{n} van {total} items gaan deze kant op</translation>
        </message>
        <message>
            <source>{n} of {total} posts</source>
            <translation>{n} van {total} berichten</translation>
        </message>
    </context>
    <context>
        <name>RingsTab</name>
        <message>
            <source>Click a part for its items; a dotted one begins an idea with it.</source>
            <translation>Klik een vlak voor de items; een gestippeld vlak begint er een idee mee.</translation>
        </message>
        <message>
            <source>Reading direction</source>
            <translation>Leesrichting</translation>
        </message>
        <message>
            <source>Social compass</source>
            <translation>Sociaal kompas</translation>
        </message>
    </context>
    <context>
        <name>Roadmap</name>
        <message>
            <source>Add a step</source>
            <translation>Stap toevoegen</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Gedaan: {step}</translation>
        </message>
        <message>
            <source>It stays a task, with what was filled in.</source>
            <translation>Het blijft een taak, met wat er is ingevuld.</translation>
        </message>
        <message>
            <source>Move “{step}” to {line}, {horizon}</source>
            <translation>“{step}” naar {line}, {horizon} verplaatsen</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>No steps yet. Insert adds one to the cell you are in.</source>
            <translation>Nog geen stappen. Met Insert voegt u er een toe in het vak waar u bent.</translation>
        </message>
        <message>
            <source>Not done yet: {step}</source>
            <translation>Nog niet gedaan: {step}</translation>
        </message>
        <message>
            <source>Nothing is to be done now under: {lines}.</source>
            <translation>Nu staat er niets te doen onder: {lines}.</translation>
        </message>
        <message>
            <source>Off the roadmap</source>
            <translation>Van de routekaart af</translation>
        </message>
        <message>
            <source>Plan as an item</source>
            <translation>Als item plannen</translation>
        </message>
        <message>
            <source>Plan “{step}” as an item</source>
            <translation>“{step}” als item plannen</translation>
        </message>
        <message>
            <source>Put on the roadmap</source>
            <translation>Op de routekaart zetten</translation>
        </message>
        <message>
            <source>Put “{step}” on the roadmap</source>
            <translation>“{step}” op de routekaart zetten</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>Routekaart</translation>
        </message>
        <message>
            <source>Show on the roadmap</source>
            <translation>Op de routekaart tonen</translation>
        </message>
        <message>
            <source>Show the item</source>
            <translation>Item tonen</translation>
        </message>
        <message>
            <source>Small steps, large effect: one step now on each of the three lines is enough to begin with, and what can wait stands under Next or Later. Alt and an arrow moves a step, Space ticks it.</source>
            <translation>Kleine stappen, groot effect: één stap voor nu op elk van de drie lijnen is genoeg om te beginnen, wat kan wachten staat onder Straks of Later. Met Alt en een pijl verplaatst u een stap, met de spatiebalk vinkt u hem af.</translation>
        </message>
        <message>
            <source>Take “{step}” off the roadmap</source>
            <translation>“{step}” van de routekaart halen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>gedaan op {day}</translation>
        </message>
        <message>
            <source>{done} of {all} steps are done.</source>
            <translation>{done} van de {all} stappen zijn gedaan.</translation>
        </message>
        <message>
            <source>“{step}” is a task like others now.</source>
            <translation>“{step}” is nu een gewone taak.</translation>
        </message>
    </context>
    <context>
        <name>Rose</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>No one-way share yet.</source>
            <translation>Nog geen zendaandeel.</translation>
        </message>
        <message>
            <source>Not judged yet.</source>
            <translation>Nog niet beoordeeld.</translation>
        </message>
        <message>
            <source>One-way share {share}, warning above {warn}, serious above {serious}.</source>
            <translation>Zendaandeel {share}, waarschuwing boven {warn}, ernstig boven {serious}.</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Roos</translation>
        </message>
        <message>
            <source>Too few items to judge.</source>
            <translation>Te weinig items om te oordelen.</translation>
        </message>
        <message>
            <source>empty</source>
            <extracomment>In the centre of the rose of a week without any item.</extracomment>
            <translation>leeg</translation>
        </message>
        <message>
            <source>sends</source>
            <extracomment>Below the percentage in the centre of the rose: "64 % sends".</extracomment>
            <translation>zendt</translation>
        </message>
        <message>
            <source>{items} · {minutes} min</source>
            <translation>{items} · {minutes} min</translation>
        </message>
        <message>
            <source>{petal}: {items}, {minutes} minutes.</source>
            <translation>{petal}: {items}, {minutes} minuten.</translation>
        </message>
    </context>
    <context>
        <name>RoseTab</name>
        <message>
            <source>Click a number or a petal to see its items.</source>
            <translation>Klik op een getal of een blad voor de items erachter.</translation>
        </message>
        <message>
            <source>One-way items</source>
            <translation>Eenrichtingsitems</translation>
        </message>
        <message>
            <source>One-way share</source>
            <translation>Zendaandeel</translation>
        </message>
        <message>
            <source>Posts and moments to answer of four weeks</source>
            <translation>Berichten en momenten om te reageren van vier weken</translation>
        </message>
        <message>
            <source>Posts nobody is planned to answer</source>
            <translation>Berichten waarop niemand is ingepland om te reageren</translation>
        </message>
        <message>
            <source>Reply cover</source>
            <translation>Antwoorddekking</translation>
        </message>
        <message>
            <source>Thin line: the week before</source>
            <translation>Dunne lijn: de week ervoor</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stemmen</translation>
        </message>
    </context>
    <context>
        <name>RoseWords</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on no channel, where nothing is asked.</source>
            <translation>
                <numerusform>%n item staat op geen kanaal, en daar vraagt niemand iets.</numerusform>
                <numerusform>%n items staan op geen kanaal, en daar vraagt niemand iets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a spokesperson</source>
            <translation>
                <numerusform>%n item zonder woordvoerder</numerusform>
                <numerusform>%n items zonder woordvoerder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s), {spoken} of them by {people}</source>
            <translation>
                <numerusform>%n item, waarvan {spoken} van {people}</numerusform>
                <numerusform>%n items, waarvan {spoken} van {people}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more with minutes only</source>
            <translation>
                <numerusform>nog %n met alleen minuten</numerusform>
                <numerusform>nog %n met alleen minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n mensen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n placement(s)</source>
            <translation>
                <numerusform>%n plaatsing</numerusform>
                <numerusform>%n plaatsingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n bericht</numerusform>
                <numerusform>%n berichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At %n more it is too late.</source>
            <translation>
                <numerusform>Bij nog %n komt dat te laat.</numerusform>
                <numerusform>Bij nog %n komt dat te laat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted over %n week(s).</source>
            <translation>
                <numerusform>Geteld over %n week.</numerusform>
                <numerusform>Geteld over %n weken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is planned to answer in time.</source>
            <translation>Er is niemand ingepland om op tijd te antwoorden.</translation>
        </message>
        <message>
            <source>Nobody speaks in these four weeks.</source>
            <translation>In deze vier weken spreekt niemand.</translation>
        </message>
        <message>
            <source>Nothing to answer.</source>
            <translation>Er valt niets te beantwoorden.</translation>
        </message>
        <message>
            <source>Nothing to count yet.</source>
            <translation>Nog niets te tellen.</translation>
        </message>
        <message>
            <source>So many people would speak over four weeks if they shared it evenly.</source>
            <translation>Zoveel stemmen klinken er over vier weken, gerekend alsof iedereen even vaak spreekt.</translation>
        </message>
        <message>
            <source>Somebody answers in time wherever people can react.</source>
            <translation>Overal waar mensen kunnen reageren, antwoordt iemand op tijd.</translation>
        </message>
        <message numerus="yes">
            <source>Somebody is planned to answer in time at %n placement(s).</source>
            <translation>
                <numerusform>Bij %n plaatsing is iemand ingepland om op tijd te antwoorden.</numerusform>
                <numerusform>Bij %n plaatsingen is iemand ingepland om op tijd te antwoorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The balance of the rose over these weeks is {balance}; 1 is even.</source>
            <translation>Het evenwicht van de roos over deze weken is {balance}; bij 1 zijn de bladen gelijk.</translation>
        </message>
        <message>
            <source>The limit is {limit}.</source>
            <translation>De grens is {limit}.</translation>
        </message>
        <message>
            <source>The limit is {limit}; the week before it was {share}.</source>
            <translation>De grens is {limit}; de week ervoor was het {share}.</translation>
        </message>
        <message>
            <source>The week before: {covered} of {required}.</source>
            <translation>De week ervoor: {covered} van {required}.</translation>
        </message>
        <message>
            <source>Too few posts to judge.</source>
            <translation>Te weinig berichten voor een oordeel.</translation>
        </message>
        <message>
            <source>minutes only</source>
            <translation>alleen minuten</translation>
        </message>
        <message>
            <source>{ow} of {n} items and {m_ow} of {m} minutes go one way.</source>
            <translation>{ow} van {n} items en {m_ow} van {m} minuten gaan één kant op.</translation>
        </message>
        <message>
            <source>{posts} at {placements}</source>
            <translation>{posts} op {placements}</translation>
        </message>
    </context>
    <context>
        <name>RowValues</name>
        <message>
            <source>Attachment</source>
            <translation>Bijlage</translation>
        </message>
        <message>
            <source>Block passed</source>
            <translation>Blokkade gepasseerd</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Day of the year</source>
            <translation>Dag van het jaar</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Experiment</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>Relatie</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Herinnering</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Bewaarde weergave</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reeks</translation>
        </message>
        <message>
            <source>Small win</source>
            <translation>Kleine winst</translation>
        </message>
        <message>
            <source>Snippet</source>
            <translation>Tekstblok</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Sjabloon</translation>
        </message>
        <message>
            <source>Weekly place</source>
            <translation>Weekplek</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{field} on {channel}</source>
            <translation>{field} op {channel}</translation>
        </message>
    </context>
    <context>
        <name>RowView</name>
        <message>
            <source>All as it stands</source>
            <translation>Alles zoals het staat</translation>
        </message>
        <message>
            <source>All from here</source>
            <translation>Alles van hier</translation>
        </message>
        <message>
            <source>All that waits</source>
            <translation>Alles wat wacht</translation>
        </message>
        <message>
            <source>As it stands</source>
            <translation>Zoals het staat</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Sindsdien gewijzigd</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>Wat wacht</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>zonder datum</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Absences</source>
            <translation>Afwezigheid</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Accountnaam</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Signalen</translation>
        </message>
        <message>
            <source>Answer within</source>
            <translation>Reageren binnen</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Doelgroep</translation>
        </message>
        <message>
            <source>Block passed at</source>
            <translation>Doorgezette blokkade bij</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget for a year</source>
            <translation>Budget voor een jaar</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Campaign codes</source>
            <translation>Campagnecodes</translation>
        </message>
        <message>
            <source>Chance decides who wins</source>
            <translation>Het toeval bepaalt wie wint</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Channel of</source>
            <translation>Kanaal van</translation>
        </message>
        <message>
            <source>Channel of the audience</source>
            <translation>Kanaal van de doelgroep</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Closed days</source>
            <translation>Gesloten dagen</translation>
        </message>
        <message>
            <source>Closes on</source>
            <translation>Sluit op</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <source>Communities</source>
            <translation>Community’s</translation>
        </message>
        <message>
            <source>Competitors</source>
            <translation>Concurrenten</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Conversation block</source>
            <translation>Gespreksblok</translation>
        </message>
        <message>
            <source>Core values</source>
            <translation>Kernwaarden</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Day note</source>
            <translation>Dagnotitie</translation>
        </message>
        <message>
            <source>Days of the year in the calendar</source>
            <translation>Dagen van het jaar in de kalender</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Drafts count</source>
            <translation>Concepten tellen mee</translation>
        </message>
        <message>
            <source>Earlier text of</source>
            <translation>Eerdere tekst van</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Gegeven</translation>
        </message>
        <message>
            <source>Everybody inside was told on</source>
            <translation>Iedereen binnen is bijgepraat op</translation>
        </message>
        <message>
            <source>Expects to be answered</source>
            <translation>Verwacht antwoord</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Geldt tot en met</translation>
        </message>
        <message>
            <source>How hours count</source>
            <translation>Hoe de uren tellen</translation>
        </message>
        <message>
            <source>Images keep where they were taken</source>
            <translation>Beelden houden waar ze gemaakt zijn</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>Insight</source>
            <translation>Inzicht</translation>
        </message>
        <message>
            <source>Is a person</source>
            <translation>Is een mens</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Kind of platform</source>
            <translation>Soort platform</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>Taal van de teksten</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Grondslag</translation>
        </message>
        <message>
            <source>Limit of the one-way share</source>
            <translation>Grens van het zendaandeel</translation>
        </message>
        <message>
            <source>Listening level</source>
            <translation>Luisterniveau</translation>
        </message>
        <message>
            <source>Listening tools</source>
            <translation>Luistertools</translation>
        </message>
        <message>
            <source>Longest silence</source>
            <translation>Langste stilte</translation>
        </message>
        <message>
            <source>Longest text</source>
            <translation>Langste tekst</translation>
        </message>
        <message>
            <source>Minutes a week</source>
            <translation>Minuten per week</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name in the file</source>
            <translation>Naam in het bestand</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behoeften</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Vastgelegd op</translation>
        </message>
        <message>
            <source>Number of draws</source>
            <translation>Aantal trekkingen</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>One way is fine here</source>
            <translation>Hier mag het eenrichting zijn</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Geopend op</translation>
        </message>
        <message>
            <source>Organise task</source>
            <translation>Organisatietaak</translation>
        </message>
        <message>
            <source>Out since</source>
            <translation>Geplaatst sinds</translation>
        </message>
        <message>
            <source>Own limits</source>
            <translation>Eigen grenzen</translation>
        </message>
        <message>
            <source>People can talk back</source>
            <translation>Mensen kunnen terugpraten</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>Plaats in de volgorde</translation>
        </message>
        <message>
            <source>Points of the stages that are done</source>
            <translation>Punten van de stadia die gedaan zijn</translation>
        </message>
        <message>
            <source>Post that names the winner</source>
            <translation>Bericht met de winnaar</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profiel</translation>
        </message>
        <message>
            <source>Readers can see for which organisation</source>
            <translation>Lezers zien voor welke organisatie</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Regio</translation>
        </message>
        <message>
            <source>Relationship with</source>
            <translation>Relatie met</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Second spokesperson of</source>
            <translation>Tweede woordvoerder van</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Service hours</source>
            <translation>Openingstijden webcare</translation>
        </message>
        <message>
            <source>Setting of the check</source>
            <translation>Instelling van de controle</translation>
        </message>
        <message>
            <source>Shown as at most</source>
            <translation>Hoogstens getoond als</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Ondertekening</translation>
        </message>
        <message>
            <source>Snoozed finding</source>
            <translation>Rustende bevinding</translation>
        </message>
        <message>
            <source>Speaks from</source>
            <translation>Spreekt vanaf</translation>
        </message>
        <message>
            <source>Speaks through</source>
            <translation>Spreekt via</translation>
        </message>
        <message>
            <source>Speaks until</source>
            <translation>Spreekt tot en met</translation>
        </message>
        <message>
            <source>Spokesperson</source>
            <translation>Woordvoerder</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stadium</translation>
        </message>
        <message>
            <source>Strategy for each goal</source>
            <translation>Strategie per doel</translation>
        </message>
        <message>
            <source>Taking part is free</source>
            <translation>Meedoen is gratis</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Texts per channel</source>
            <translation>Teksten per kanaal</translation>
        </message>
        <message>
            <source>The audience is told that this is fiction</source>
            <translation>Het publiek weet dat dit fictie is</translation>
        </message>
        <message>
            <source>The client’s settings</source>
            <translation>De instellingen van de klant</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tijdzone</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>Klaar op</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Use of media</source>
            <translation>Mediagebruik</translation>
        </message>
        <message>
            <source>Value of the prizes</source>
            <translation>Waarde van de prijzen</translation>
        </message>
        <message>
            <source>Volunteer, client or minor</source>
            <translation>Vrijwilliger, cliënt of minderjarig</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat het opleverde</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Waar het over gaat</translation>
        </message>
        <message>
            <source>What listening tools cost</source>
            <translation>Wat luistertools kosten</translation>
        </message>
        <message>
            <source>What other programs keep</source>
            <translation>Wat andere programma’s bewaren</translation>
        </message>
        <message>
            <source>What other programs keep:</source>
            <translation>Wat andere programma’s bewaren:</translation>
        </message>
        <message>
            <source>What the brand stands for</source>
            <translation>Waar het merk voor staat</translation>
        </message>
        <message>
            <source>What the checks said in</source>
            <translation>Wat de controles zeiden in</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wie het doet</translation>
        </message>
        <message>
            <source>Why this place</source>
            <translation>Waarom deze plek</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Met wie</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ingetrokken op</translation>
        </message>
        <message>
            <source>Words of its own</source>
            <translation>Eigen woorden</translation>
        </message>
        <message>
            <source>channels of audiences</source>
            <translation>kanalen van doelgroepen</translation>
        </message>
        <message>
            <source>channels of items</source>
            <translation>kanalen van items</translation>
        </message>
        <message>
            <source>earlier texts</source>
            <translation>eerdere teksten</translation>
        </message>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>second spokespersons</source>
            <translation>tweede woordvoerders</translation>
        </message>
        <message>
            <source>series, templates and the like</source>
            <translation>reeksen, sjablonen en dergelijke</translation>
        </message>
        <message>
            <source>the client’s settings</source>
            <translation>de instellingen van de klant</translation>
        </message>
        <message>
            <source>what other programs keep</source>
            <translation>wat andere programma’s bewaren</translation>
        </message>
    </context>
    <context>
        <name>RowsList</name>
        <message>
            <source>Comes by itself</source>
            <translation>Gaat vanzelf samen</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Alleen hier</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>Kiezen</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Wat verschilt</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gekozen</translation>
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translation>{done} van {all} gedaan</translation>
        </message>
    </context>
    <context>
        <name>RunningRow</name>
        <message>
            <source>Done…</source>
            <translation>Klaar…</translation>
        </message>
        <message>
            <source>Not started after all</source>
            <translation>Toch niet gestart</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>▶ Start</source>
            <translation>▶ Start</translation>
        </message>
    </context>
    <context>
        <name>SaidLists</name>
        <message>
            <source>All that counts</source>
            <translation>Alles wat meetelt</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>Op tijd beantwoord</translation>
        </message>
        <message>
            <source>Answered late</source>
            <translation>Te laat beantwoord</translation>
        </message>
        <message>
            <source>Blocks so far</source>
            <translation>Blokken tot nu toe</translation>
        </message>
        <message>
            <source>Do not say</source>
            <translation>Zeggen het niet</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Doorgegaan</translation>
        </message>
        <message>
            <source>Nobody there in time</source>
            <translation>Niemand op tijd</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Niet doorgegaan</translation>
        </message>
        <message>
            <source>Of exempt campaigns</source>
            <translation>Van uitgezonderde campagnes</translation>
        </message>
        <message>
            <source>Of two disciplines or more</source>
            <translation>Van twee of meer disciplines</translation>
        </message>
        <message>
            <source>One way</source>
            <translation>Eenrichting</translation>
        </message>
        <message>
            <source>Posts so far</source>
            <translation>Berichten tot nu toe</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Gepubliceerd</translation>
        </message>
        <message>
            <source>Say so</source>
            <translation>Zeggen het</translation>
        </message>
        <message>
            <source>With a discipline</source>
            <translation>Met een discipline</translation>
        </message>
        <message>
            <source>With results</source>
            <translation>Met resultaten</translation>
        </message>
    </context>
    <context>
        <name>SaidNo</name>
        <message numerus="yes">
            <source>%n item(s) are drafts again.</source>
            <translation>
                <numerusform>%n item is weer een concept.</numerusform>
                <numerusform>%n items zijn weer concept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Terug naar concept</translation>
        </message>
        <message>
            <source>It becomes a draft again. Why is kept in the private note.</source>
            <translation>Het wordt weer een concept. Waarom staat in de privénotitie.</translation>
        </message>
        <message>
            <source>No ({day}): {why}</source>
            <translation>Niet akkoord ({day}): {why}</translation>
        </message>
        <message>
            <source>No from {name} ({day}): {why}</source>
            <translation>Niet akkoord van {name} ({day}): {why}</translation>
        </message>
        <message>
            <source>Said no</source>
            <translation>Niet akkoord</translation>
        </message>
        <message>
            <source>What is published or cancelled is past a no.</source>
            <translation>Wat geplaatst of geannuleerd is, kan niet meer geweigerd worden.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
    </context>
    <context>
        <name>SaidYes</name>
        <message numerus="yes">
            <source>%n item(s) approved.</source>
            <translation>
                <numerusform>%n item goedgekeurd.</numerusform>
                <numerusform>%n items goedgekeurd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only drafts and what is in review wait for a yes.</source>
            <translation>Alleen concepten en wat ter beoordeling ligt, wachten op akkoord.</translation>
        </message>
        <message>
            <source>Said yes</source>
            <translation>Akkoord gegeven</translation>
        </message>
    </context>
    <context>
        <name>SaveCopy</name>
        <message>
            <source>A copy was saved: {file}</source>
            <translation>Er is een kopie bewaard: {file}</translation>
        </message>
        <message>
            <source>No copy was saved.</source>
            <translation>Er is geen kopie bewaard.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie bewaren</translation>
        </message>
        <message>
            <source>{client} copy</source>
            <translation>{client} kopie</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>It is in {folder}. What it holds now will be gone.</source>
            <translation>Het staat in {folder}. Wat er nu in staat, gaat verloren.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>“{file}” exists already. Replace it?</source>
            <translation>“{file}” bestaat al. Vervangen?</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Hernoemen…</translation>
        </message>
        <message>
            <source>Save as it is shown now</source>
            <translation>Bewaren zoals het nu getoond wordt</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Bewaarde weergave</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Remove the view “{name}”</source>
            <translation>De weergave “{name}” verwijderen</translation>
        </message>
        <message>
            <source>Rename the view “{name}”</source>
            <translation>De weergave “{name}” hernoemen</translation>
        </message>
        <message>
            <source>Save the view “{name}”</source>
            <translation>De weergave “{name}” bewaren</translation>
        </message>
        <message>
            <source>View “{name}” removed</source>
            <translation>Weergave “{name}” verwijderd</translation>
        </message>
        <message>
            <source>View “{name}” saved</source>
            <translation>Weergave “{name}” bewaard</translation>
        </message>
    </context>
    <context>
        <name>ScaleChoice</name>
        <message>
            <source>Scale</source>
            <translation>Schaal</translation>
        </message>
        <message>
            <source>Scale: {name}</source>
            <translation>Schaal: {name}</translation>
        </message>
    </context>
    <context>
        <name>Schedulers</name>
        <message numerus="yes">
            <source>%n item(s) noted as handed over.</source>
            <translation>
                <numerusform>%n item genoteerd als overgedragen.</numerusform>
                <numerusform>%n items genoteerd als overgedragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) for {tool}</source>
            <translation>
                <numerusform>%n bericht voor {tool}</numerusform>
                <numerusform>%n berichten voor {tool}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that stood in the table stay(s) in front.</source>
            <translation>
                <numerusform>%n rij die al in de tabel stond, blijft vooraan staan.</numerusform>
                <numerusform>%n rijen die al in de tabel stonden, blijven vooraan staan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) out</source>
            <translation>
                <numerusform>%n blijft achter</numerusform>
                <numerusform>%n blijven achter</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing was written)</source>
            <translation>(er is niets geschreven)</translation>
        </message>
        <message>
            <source>Hand over to {tool}</source>
            <translation>Overdragen aan {tool}</translation>
        </message>
        <message>
            <source>Read on {day} at {source}.</source>
            <translation>Gelezen op {day} bij {source}.</translation>
        </message>
        <message>
            <source>Texts stand in it exactly as written: do not open it in a spreadsheet, which may calculate them.</source>
            <translation>Teksten staan er precies in zoals ze zijn geschreven: open het niet in een rekenprogramma, dat ermee kan gaan rekenen.</translation>
        </message>
        <message>
            <source>Times are written as {example}.</source>
            <translation>Tijden staan er als {example}.</translation>
        </message>
        <message>
            <source>a check stops it: {checks}</source>
            <translation>een controle houdt het tegen: {checks}</translation>
        </message>
        <message>
            <source>add in {profile} what lies in the folder “media”, or say where it stands on the web: {names}</source>
            <translation>voeg in {profile} toe wat in de map “media” ligt, of zeg waar het op het web staat: {names}</translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>in %n bestand</numerusform>
                <numerusform>in %n bestanden</numerusform>
            </translation>
        </message>
        <message>
            <source>it has no day and time</source>
            <translation>het heeft geen dag en tijd</translation>
        </message>
        <message>
            <source>it is a thread, and a row holds one post</source>
            <translation>het is een draadje, en een rij bevat één bericht</translation>
        </message>
        <message>
            <source>it is out on {channel} already</source>
            <translation>het staat al op {channel}</translation>
        </message>
        <message>
            <source>it is: {status}</source>
            <translation>het is: {status}</translation>
        </message>
        <message>
            <source>it says nothing and shows nothing</source>
            <translation>het heeft geen tekst en geen beeld</translation>
        </message>
        <message>
            <source>its lines become one</source>
            <translation>de regels worden er één</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>geen datum</translation>
        </message>
        <message>
            <source>somebody still has to say yes</source>
            <translation>iemand moet nog akkoord geven</translation>
        </message>
        <message>
            <source>that time is over</source>
            <translation>dat moment is voorbij</translation>
        </message>
        <message>
            <source>the clock is set back and shows this time twice: the tool decides which is meant</source>
            <translation>de klok wordt teruggezet en toont deze tijd twee keer: de tool bepaalt welke is bedoeld</translation>
        </message>
        <message>
            <source>{at} does not exist: the clock skips it</source>
            <translation>{at} bestaat niet: de klok slaat het over</translation>
        </message>
        <message>
            <source>{name} was not copied: the client’s file does not have it whole.</source>
            <translation>{name} is niet gekopieerd: het klantbestand heeft het niet compleet.</translation>
        </message>
        <message>
            <source>{profile} asks for {minutes} minutes before a post goes out</source>
            <translation>{profile} wil {minutes} minuten voordat een bericht uitgaat</translation>
        </message>
        <message>
            <source>{profile} asks for {minutes} minutes between two posts on {channel}</source>
            <translation>{profile} wil {minutes} minuten tussen twee berichten op {channel}</translation>
        </message>
        <message>
            <source>{profile} does not serve {channel}</source>
            <translation>{profile} werkt niet met {channel}</translation>
        </message>
        <message>
            <source>{profile} takes no pictures in a file: add them there</source>
            <translation>{profile} neemt geen beelden uit een bestand: voeg ze daar toe</translation>
        </message>
        <message>
            <source>{profile} takes no video in a file: add it there</source>
            <translation>{profile} neemt geen video uit een bestand: voeg die daar toe</translation>
        </message>
        <message>
            <source>{profile} takes {number} of the pictures</source>
            <translation>{profile} neemt {number} van de beelden</translation>
        </message>
        <message>
            <source>{tool} got an earlier text or time on {at}: change it there, or hand it over again</source>
            <translation>{tool} kreeg op {at} een eerdere tekst of tijd: pas het daar aan, of draag het opnieuw over</translation>
        </message>
        <message>
            <source>{tool} got it on {at}</source>
            <translation>{tool} kreeg het op {at}</translation>
        </message>
        <message>
            <source>{tool} itself does not tell how its file looks: try a few posts first.</source>
            <translation>{tool} vertelt zelf niet hoe het bestand eruitziet: probeer het eerst met een paar berichten.</translation>
        </message>
        <message>
            <source>{used} of {limit} characters on {channel}</source>
            <translation>{used} van {limit} tekens op {channel}</translation>
        </message>
    </context>
    <context>
        <name>SchoolHolidays</name>
        <message>
            <source>Autumn half term</source>
            <translation>Herfstvakantie</translation>
        </message>
        <message>
            <source>Autumn holidays</source>
            <translation>Herfstvakantie</translation>
        </message>
        <message>
            <source>Baden-Württemberg</source>
            <translation>Baden-Württemberg</translation>
        </message>
        <message>
            <source>Bavaria</source>
            <translation>Beieren</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>Berlijn</translation>
        </message>
        <message>
            <source>Brandenburg</source>
            <translation>Brandenburg</translation>
        </message>
        <message>
            <source>Bremen</source>
            <translation>Bremen</translation>
        </message>
        <message>
            <source>Carnival holidays</source>
            <translation>Krokusvakantie</translation>
        </message>
        <message>
            <source>Christmas holidays</source>
            <translation>Kerstvakantie</translation>
        </message>
        <message>
            <source>Easter holidays</source>
            <translation>Paasvakantie</translation>
        </message>
        <message>
            <source>Flemish Community</source>
            <translation>Vlaamse Gemeenschap</translation>
        </message>
        <message>
            <source>French Community</source>
            <translation>Franse Gemeenschap</translation>
        </message>
        <message>
            <source>Hamburg</source>
            <translation>Hamburg</translation>
        </message>
        <message>
            <source>Hesse</source>
            <translation>Hessen</translation>
        </message>
        <message>
            <source>Late spring holidays</source>
            <translation>Lentevakantie</translation>
        </message>
        <message>
            <source>Lower Saxony</source>
            <translation>Nedersaksen</translation>
        </message>
        <message>
            <source>May holidays</source>
            <translation>Meivakantie</translation>
        </message>
        <message>
            <source>Mecklenburg-Western Pomerania</source>
            <translation>Mecklenburg-Voor-Pommeren</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Midden</translation>
        </message>
        <message>
            <source>North</source>
            <translation>Noord</translation>
        </message>
        <message>
            <source>North Rhine-Westphalia</source>
            <translation>Noordrijn-Westfalen</translation>
        </message>
        <message>
            <source>Rhineland-Palatinate</source>
            <translation>Rijnland-Palts</translation>
        </message>
        <message>
            <source>Saarland</source>
            <translation>Saarland</translation>
        </message>
        <message>
            <source>Saxony</source>
            <translation>Saksen</translation>
        </message>
        <message>
            <source>Saxony-Anhalt</source>
            <translation>Saksen-Anhalt</translation>
        </message>
        <message>
            <source>Schleswig-Holstein</source>
            <translation>Sleeswijk-Holstein</translation>
        </message>
        <message>
            <source>South</source>
            <translation>Zuid</translation>
        </message>
        <message>
            <source>Spring half term</source>
            <translation>Voorjaarsvakantie</translation>
        </message>
        <message>
            <source>Spring holidays</source>
            <translation>Voorjaarsvakantie</translation>
        </message>
        <message>
            <source>Summer half term</source>
            <translation>Vakantieweek eind mei</translation>
        </message>
        <message>
            <source>Summer holidays</source>
            <translation>Zomervakantie</translation>
        </message>
        <message>
            <source>Thuringia</source>
            <translation>Thüringen</translation>
        </message>
        <message>
            <source>Wales</source>
            <translation>Wales</translation>
        </message>
        <message>
            <source>Whitsun holidays</source>
            <translation>Pinkstervakantie</translation>
        </message>
        <message>
            <source>Winter holidays</source>
            <translation>Wintervakantie</translation>
        </message>
        <message>
            <source>{holidays}: {regions}</source>
            <translation>{holidays}: {regions}</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Experiment</source>
            <translation>Experiment</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Find in titles, texts and notes, or a day</source>
            <translation>Zoek in titels, teksten en notities, of een dag</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Niets gevonden.</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>Routekaart</translation>
        </message>
        <message>
            <source>Small win</source>
            <translation>Kleine winst</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Type a part of a word, or a day. Accents do not matter.</source>
            <translation>Typ een deel van een woord, of een dag. Accenten maken niet uit.</translation>
        </message>
        <message>
            <source>not planned yet</source>
            <translation>nog niet gepland</translation>
        </message>
        <message>
            <source>untitled</source>
            <translation>zonder titel</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n geselecteerd</numerusform>
                <numerusform>%n geselecteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>Change them…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Clear the selection (Esc)</source>
            <translation>De selectie opheffen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n gewijzigd</numerusform>
                <numerusform>%n gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n verwijderd</numerusform>
                <numerusform>%n verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n happened and stay(s) as it is</source>
            <translation>
                <numerusform>%n is geweest en blijft zoals het is</numerusform>
                <numerusform>%n zijn geweest en blijven zoals ze zijn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) made</source>
            <translation>
                <numerusform>%n item gemaakt</numerusform>
                <numerusform>%n items gemaakt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the series deleted</source>
            <translation>
                <numerusform>%n item van de reeks verwijderd</numerusform>
                <numerusform>%n items van de reeks verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the series selected, in view or not</source>
            <translation>
                <numerusform>%n item van de reeks geselecteerd, in beeld of niet</numerusform>
                <numerusform>%n items van de reeks geselecteerd, in beeld of niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keep(s) what was changed in it alone</source>
            <translation>
                <numerusform>%n houdt wat alleen daarin gewijzigd is</numerusform>
                <numerusform>%n houden wat alleen daarin gewijzigd is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: {days}</source>
            <translation>
                <numerusform>%n overgeslagen: {days}</numerusform>
                <numerusform>%n overgeslagen: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another day: {days}</source>
            <translation>
                <numerusform>%n op een andere dag: {days}</numerusform>
                <numerusform>%n op een andere dag: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n keer</numerusform>
                <numerusform>%n keer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>Alle %n</numerusform>
                <numerusform>Alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Change a series</source>
            <translation>Reeks wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>Delete a series of %n item(s)</source>
            <translation>
                <numerusform>Een reeks van %n item verwijderen</numerusform>
                <numerusform>Een reeks van %n items verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>End a series</source>
            <translation>Reeks beëindigen</translation>
        </message>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Elke %n dag</numerusform>
                <numerusform>Elke %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s)</source>
            <translation>
                <numerusform>Elke %n maand</numerusform>
                <numerusform>Elke %n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n week(s) on {days}</source>
            <translation>
                <numerusform>Elke %n week op {days}</numerusform>
                <numerusform>Elke %n weken op {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n year(s) on {day}</source>
            <translation>
                <numerusform>Elke %n jaar op {day}</numerusform>
                <numerusform>Elke %n jaar op {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Elke dag</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Elke maand</translation>
        </message>
        <message>
            <source>Every working day</source>
            <translation>Elke werkdag</translation>
        </message>
        <message>
            <source>Every year on {day}</source>
            <translation>Elk jaar op {day}</translation>
        </message>
        <message>
            <source>Every {days}</source>
            <translation>Elke {days}</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Er is niets gewijzigd</translation>
        </message>
        <message>
            <source>On the nearest day after</source>
            <translation>De dichtstbijzijnde dag erna</translation>
        </message>
        <message>
            <source>On the nearest day before</source>
            <translation>De dichtstbijzijnde dag ervoor</translation>
        </message>
        <message>
            <source>Only this one of the series was changed.</source>
            <translation>Alleen deze van de reeks is gewijzigd.</translation>
        </message>
        <message>
            <source>Plan it all the same</source>
            <translation>Toch plannen</translation>
        </message>
        <message numerus="yes">
            <source>The %n that follow(s) too</source>
            <translation>
                <numerusform>Ook de volgende</numerusform>
                <numerusform>Ook de %n die volgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The series ends here: %n item(s) deleted</source>
            <translation>
                <numerusform>De reeks eindigt hier: %n item verwijderd</numerusform>
                <numerusform>De reeks eindigt hier: %n items verwijderd</numerusform>
            </translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>no other day near</source>
            <translation>geen andere dag in de buurt</translation>
        </message>
        <message>
            <source>on day {number}</source>
            <translation>op dag {number}</translation>
        </message>
        <message>
            <source>on the first {weekday}</source>
            <translation>op de eerste {weekday}</translation>
        </message>
        <message>
            <source>on the fourth {weekday}</source>
            <translation>op de vierde {weekday}</translation>
        </message>
        <message>
            <source>on the last day</source>
            <translation>op de laatste dag</translation>
        </message>
        <message>
            <source>on the last {weekday}</source>
            <translation>op de laatste {weekday}</translation>
        </message>
        <message>
            <source>on the second {weekday}</source>
            <translation>op de tweede {weekday}</translation>
        </message>
        <message>
            <source>on the third {weekday}</source>
            <translation>op de derde {weekday}</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation>feestdag</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>eruit gehaald</translation>
        </message>
        <message>
            <source>the spokesperson is away</source>
            <translation>woordvoerder afwezig</translation>
        </message>
        <message>
            <source>{day}: left out{because}</source>
            <translation>{day}: overgeslagen{because}</translation>
        </message>
        <message>
            <source>{line}, instead of {day}{because}</source>
            <translation>{line}, in plaats van {day}{because}</translation>
        </message>
        <message>
            <source>{rule} until {day}</source>
            <translation>{rule} tot en met {day}</translation>
        </message>
        <message>
            <source>{rule} {time} until {day}</source>
            <translation>{rule} {time} tot en met {day}</translation>
        </message>
        <message>
            <source>{rule} {time}, goes on; planned until {day}</source>
            <translation>{rule} {time}, loopt door; gepland tot en met {day}</translation>
        </message>
        <message numerus="yes">
            <source>{rule}, %n time(s)</source>
            <translation>
                <numerusform>{rule}, %n keer</numerusform>
                <numerusform>{rule}, %n keer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeriesLine</name>
        <message>
            <source>Changed in this one only.</source>
            <translation>Alleen in deze gewijzigd.</translation>
        </message>
        <message>
            <source>Repeat otherwise…</source>
            <translation>Anders herhalen…</translation>
        </message>
        <message>
            <source>Repeat…</source>
            <translation>Herhalen…</translation>
        </message>
        <message>
            <source>Select the whole series</source>
            <translation>De hele reeks selecteren</translation>
        </message>
        <message numerus="yes">
            <source>Series “{title}”: select %n item(s)</source>
            <translation>
                <numerusform>Reeks “{title}”: %n item selecteren</numerusform>
                <numerusform>Reeks “{title}”: alle %n items selecteren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rule}: select %n item(s)</source>
            <translation>
                <numerusform>{rule}: dit item selecteren</numerusform>
                <numerusform>{rule}: alle %n items selecteren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n dag ervoor</numerusform>
                <numerusform>%n dagen ervoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n uur ervoor</numerusform>
                <numerusform>%n uur ervoor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minuut ervoor</numerusform>
                <numerusform>%n minuten ervoor</numerusform>
            </translation>
        </message>
        <message>
            <source>A calendar file (ICS) of this client that is written anew a moment after each change while the client is open here. In a folder that is synced or published, others can subscribe to it. Ideas, and what is on hold or called off, never stand in it.</source>
            <translation>Een agendabestand (ICS) van deze klant dat kort na elke wijziging opnieuw geschreven wordt, zolang de klant hier open is. In een map die gesynchroniseerd of gepubliceerd wordt, kunnen anderen zich erop abonneren. Ideeën, en wat in de wacht staat of niet doorgaat, staan er nooit in.</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>Een week begint op</translation>
        </message>
        <message>
            <source>Add a closed day</source>
            <translation>Gesloten dag toevoegen</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Na %n minuut</numerusform>
                <numerusform>Na %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>An empty field means: as the profile says. Changed checks are marked.</source>
            <translation>Een leeg veld betekent: zoals het profiel zegt. Gewijzigde controles zijn gemarkeerd.</translation>
        </message>
        <message>
            <source>Answering and listening</source>
            <translation>Antwoorden en luisteren</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Toepassen</translation>
        </message>
        <message>
            <source>As the computer has it</source>
            <translation>Zoals op de computer</translation>
        </message>
        <message>
            <source>As the profile says</source>
            <translation>Zoals het profiel zegt</translation>
        </message>
        <message>
            <source>At a conversation block</source>
            <translation>Bij een gespreksblok</translation>
        </message>
        <message>
            <source>At reminders of your own</source>
            <translation>Bij uw eigen herinneringen</translation>
        </message>
        <message>
            <source>At that moment</source>
            <translation>Op dat moment</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Backups made before stay in {folders}. They are listed as well.</source>
            <translation>Eerder gemaakte reservekopieën blijven in {folders}. Ze staan ook in de lijst.</translation>
        </message>
        <message>
            <source>Before a post goes out</source>
            <translation>Voordat een bericht uitgaat</translation>
        </message>
        <message>
            <source>Before a yes is to be there</source>
            <translation>Voordat er akkoord moet zijn</translation>
        </message>
        <message>
            <source>Before something is to be ready</source>
            <translation>Voordat iets klaar moet zijn</translation>
        </message>
        <message>
            <source>Being judged…</source>
            <translation>Wordt beoordeeld…</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Agenda’s (*.ics)</translation>
        </message>
        <message>
            <source>Change profile and stage</source>
            <translation>Profiel en stadium wijzigen</translation>
        </message>
        <message>
            <source>Change service hours</source>
            <translation>Openingstijden wijzigen</translation>
        </message>
        <message>
            <source>Change the check “{name}”</source>
            <translation>Controle “{name}” wijzigen</translation>
        </message>
        <message>
            <source>Change the response norm</source>
            <translation>Reactienorm wijzigen</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>{field} wijzigen</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Controles</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Map kiezen…</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Een andere map kiezen…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Kies waar…</translation>
        </message>
        <message>
            <source>Choose, and see below what it would change. Then apply it, or not.</source>
            <translation>Kies, en zie hieronder wat het zou veranderen. Pas het dan toe, of niet.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klant</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Klok</translation>
        </message>
        <message>
            <source>CompassDesk then goes on when its window is closed; File › Quit ends it.</source>
            <translation>CompassDesk gaat dan door als het venster gesloten is; met Bestand › Afsluiten eindigt het.</translation>
        </message>
        <message>
            <source>Conversation or broadcast</source>
            <translation>Gesprek of zenden</translation>
        </message>
        <message>
            <source>Counts for at most {most}%.</source>
            <translation>Telt voor hoogstens {most} %.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Days and hours</source>
            <translation>Dagen en uren</translation>
        </message>
        <message>
            <source>Days are written as</source>
            <translation>Dagen schrijven als</translation>
        </message>
        <message>
            <source>End now</source>
            <translation>Nu beëindigen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Map voor reservekopieën</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Te volgen map</translation>
        </message>
        <message>
            <source>For who begins, content carries less risk than conversation (Edelman, 2011), and yet interaction comes first (the Communicatieroos). That is why the limits move with the stage.</source>
            <translation>Voor wie begint is inhoud minder riskant dan het gesprek (Edelman, 2011), en toch gaat interactie voor (de Communicatieroos). Daarom schuiven de grenzen mee met het stadium.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Honest and allowed</source>
            <translation>Eerlijk en toegestaan</translation>
        </message>
        <message>
            <source>How the hours of the response norm are counted</source>
            <translation>Hoe de uren van de reactienorm tellen</translation>
        </message>
        <message>
            <source>It begins with the computer, without its window.</source>
            <translation>Het begint met de computer, zonder venster.</translation>
        </message>
        <message>
            <source>It cannot begin with this computer by itself; start it once after that.</source>
            <translation>Met deze computer kan het niet vanzelf beginnen; start het daarna één keer.</translation>
        </message>
        <message>
            <source>It is not there now.</source>
            <translation>Deze map is er nu niet.</translation>
        </message>
        <message>
            <source>Judge this: {name}</source>
            <translation>Beoordelen: {name}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Zo laten</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Listening level</source>
            <translation>Luisterniveau</translation>
        </message>
        <message>
            <source>Lock a protected client when nobody uses the app</source>
            <translation>Een beveiligde klant vergrendelen als niemand de app gebruikt</translation>
        </message>
        <message>
            <source>Lock it with the screen of the computer too</source>
            <translation>Ook vergrendelen met het scherm van de computer</translation>
        </message>
        <message>
            <source>Long sentences, capitals, rows of emoji</source>
            <translation>Lange zinnen, hoofdletters, emoji op rij</translation>
        </message>
        <message>
            <source>Mark words that the client's dictionary on this computer does not know</source>
            <translation>Woorden markeren die het woordenboek van de klant op deze computer niet kent</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Beweging</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nooit</translation>
        </message>
        <message>
            <source>No cap</source>
            <translation>Geen maximum</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message>
            <source>None. A finding can be snoozed where it stands, with a reason and an end.</source>
            <translation>Geen. Een bevinding laat u rusten waar ze staat, met een reden en een einde.</translation>
        </message>
        <message>
            <source>Nothing can be written in {folder}.</source>
            <translation>In {folder} kan niets worden geschreven.</translation>
        </message>
        <message>
            <source>Nothing moves by itself</source>
            <translation>Niets beweegt vanzelf</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Open Today at the start when something waits there</source>
            <translation>Bij het starten Vandaag openen als daar iets wacht</translation>
        </message>
        <message>
            <source>Own closed days</source>
            <translation>Eigen gesloten dagen</translation>
        </message>
        <message>
            <source>Own limit of the one-way share (%)</source>
            <translation>Eigen grens van het zendaandeel (%)</translation>
        </message>
        <message>
            <source>Parts of the settings</source>
            <translation>Onderdelen van de instellingen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Plan and goals</source>
            <translation>Plan en doelen</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profiel</translation>
        </message>
        <message>
            <source>Profile and stage</source>
            <translation>Profiel en stadium</translation>
        </message>
        <message>
            <source>Public calendar</source>
            <translation>Openbare agenda</translation>
        </message>
        <message>
            <source>Public holidays of the country are closed by themselves.</source>
            <translation>Feestdagen van het land zijn vanzelf gesloten.</translation>
        </message>
        <message>
            <source>Published despite a stop</source>
            <translation>Toch geplaatst ondanks een blokkade</translation>
        </message>
        <message>
            <source>Quiet days</source>
            <translation>Stille dagen</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille uren</translation>
        </message>
        <message>
            <source>Remarks on plain language below a text</source>
            <translation>Opmerkingen over klare taal onder een tekst</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Herinner mij</translation>
        </message>
        <message>
            <source>Remind me also when the window is closed</source>
            <translation>Herinner mij ook als het venster gesloten is</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove a closed day</source>
            <translation>Gesloten dag verwijderen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles terugzetten</translation>
        </message>
        <message>
            <source>Reset all checks</source>
            <translation>Alle controles terugzetten</translation>
        </message>
        <message>
            <source>Reset the check “{name}”</source>
            <translation>Controle “{name}” terugzetten</translation>
        </message>
        <message>
            <source>Reset to the profile</source>
            <translation>Terug naar het profiel</translation>
        </message>
        <message>
            <source>Room for the backups of one client, in MB</source>
            <translation>Ruimte voor de reservekopieën van één klant, in MB</translation>
        </message>
        <message>
            <source>Service hours</source>
            <translation>Openingstijden webcare</translation>
        </message>
        <message>
            <source>Shown as at most</source>
            <translation>Hoogstens getoond als</translation>
        </message>
        <message>
            <source>Snoozed findings</source>
            <translation>Rustende bevindingen</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stadium</translation>
        </message>
        <message>
            <source>Take an exception back</source>
            <translation>Uitzondering terugnemen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>The icon beside the clock brings the window back, and so does starting it again.</source>
            <translation>Het pictogram naast de klok brengt het venster terug, en opnieuw starten ook.</translation>
        </message>
        <message>
            <source>The same, and sentences that are long for B1</source>
            <translation>Hetzelfde, en zinnen die lang zijn voor B1</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dan</translation>
        </message>
        <message>
            <source>There are dictionaries here for {languages}; in other languages nothing is marked.</source>
            <translation>Er zijn hier woordenboeken voor {languages}; in andere talen wordt niets gemarkeerd.</translation>
        </message>
        <message>
            <source>This cannot be switched off, nor made quieter than a warning: it is what this planner is there to say. Its limits can be moved.</source>
            <translation>Dit kan niet uit en niet stiller dan een waarschuwing: het is waar deze planner voor is. De grenzen kunt u wel verzetten.</translation>
        </message>
        <message>
            <source>This cannot be switched off: it can stop what must not go out. A block always stays a block; one item can be published despite it, with a reason.</source>
            <translation>Dit kan niet uit: het kan tegenhouden wat er niet uit mag. Een blokkade blijft een blokkade; één item kunt u toch plaatsen, met een reden.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Deze computer</translation>
        </message>
        <message>
            <source>This computer has no dictionary, so nothing is marked.</source>
            <translation>Deze computer heeft geen woordenboek, dus er wordt niets gemarkeerd.</translation>
        </message>
        <message>
            <source>This desktop shows no icon beside its clock; starting it again brings the window back.</source>
            <translation>Dit bureaublad toont geen pictogram naast de klok; opnieuw starten brengt het venster terug.</translation>
        </message>
        <message>
            <source>This time zone is not known. Try “Europe/Amsterdam”.</source>
            <translation>Deze tijdzone is onbekend. Probeer “Europe/Amsterdam”.</translation>
        </message>
        <message>
            <source>Told on the desktop, where it has notifications, else in the window; each once. Of a protected client the desktop hears no words, only that something is due. It is about the client that is open.</source>
            <translation>Als melding op het bureaublad, waar dat meldingen heeft, en anders in het venster; elk één keer. Van een beveiligde klant hoort het bureaublad geen woorden, alleen dat er iets aan de beurt is. Het gaat over de klant die open is.</translation>
        </message>
        <message>
            <source>Use the usual folder</source>
            <translation>De gewone map gebruiken</translation>
        </message>
        <message>
            <source>Wake a finding</source>
            <translation>Een bevinding niet langer laten rusten</translation>
        </message>
        <message>
            <source>Watch no folder</source>
            <translation>Geen map volgen</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Gevolgde map</translation>
        </message>
        <message>
            <source>Week numbers follow ISO 8601, as calendars do.</source>
            <translation>Weeknummers volgen ISO 8601, zoals agenda's doen.</translation>
        </message>
        <message>
            <source>Week {week}, {days}</source>
            <translation>Week {week}, {days}</translation>
        </message>
        <message>
            <source>What falls into them is told when they end. They go by the client's clock; empty: none.</source>
            <translation>Wat erin valt, hoort u als ze voorbij zijn. Ze gaan volgens de klok van de klant; leeg: geen.</translation>
        </message>
        <message>
            <source>When a table, a calendar or a mail comes into this folder, the window says so and offers to import it. Nothing is read before you agree, and nothing is changed there.</source>
            <translation>Komt er een tabel, agenda of mail in deze map, dan meldt het venster dat en kunt u die importeren. Er wordt niets gelezen voordat u dat wilt, en in de map verandert niets.</translation>
        </message>
        <message>
            <source>Where the calendar is written</source>
            <translation>Waar de agenda geschreven wordt</translation>
        </message>
        <message>
            <source>While you work a backup is made every half hour, and before large imports. All of two days are kept, then one of each of 12 days, 10 weeks and 9 months.</source>
            <translation>Tijdens het werk wordt elk half uur een reservekopie gemaakt, en vóór grote imports. Die van twee dagen blijven allemaal, daarna één van elk van 12 dagen, 10 weken en 9 maanden.</translation>
        </message>
        <message>
            <source>With drafts, and what is in review</source>
            <translation>Met concepten, en wat ter beoordeling ligt</translation>
        </message>
        <message>
            <source>With full names instead of initials</source>
            <translation>Met volledige namen in plaats van initialen</translation>
        </message>
        <message>
            <source>With private notes</source>
            <translation>Met eigen notities</translation>
        </message>
        <message>
            <source>Without service hours the clock counts.</source>
            <translation>Zonder openingstijden telt de klok.</translation>
        </message>
        <message>
            <source>Without the window</source>
            <translation>Zonder het venster</translation>
        </message>
        <message>
            <source>Write no calendar</source>
            <translation>Geen agenda schrijven</translation>
        </message>
        <message>
            <source>as the profile says</source>
            <translation>zoals het profiel zegt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>ended on {day}</source>
            <translation>geëindigd op {day}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>van</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>geen grens</translation>
        </message>
        <message>
            <source>nothing to report</source>
            <translation>niets te melden</translation>
        </message>
        <message>
            <source>off</source>
            <translation>uit</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>hetzelfde</translation>
        </message>
        <message>
            <source>the whole check</source>
            <translation>de hele controle</translation>
        </message>
        <message>
            <source>through {day}</source>
            <translation>tot en met {day}</translation>
        </message>
        <message>
            <source>until</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>{day}: two times, such as 9:00 and 17:30, the second one later.</source>
            <translation>{day}: twee tijden, zoals 9:00 en 17:30, de tweede later dan de eerste.</translation>
        </message>
        <message numerus="yes">
            <source>“{before}” is “{after}” now, with its share in %n block(s).</source>
            <translation>
                <numerusform>“{before}” heet nu “{after}”, met het aandeel in %n blok.</numerusform>
                <numerusform>“{before}” heet nu “{after}”, met het aandeel in %n blokken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settled</name>
        <message numerus="yes">
            <source>And %n more campaign(s).</source>
            <translation>
                <numerusform>En nog %n campagne.</numerusform>
                <numerusform>En nog %n campagnes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Away on some days: {names}.</source>
            <translation>Niet alle dagen aanwezig: {names}.</translation>
        </message>
        <message>
            <source>Days off: {days}.</source>
            <translation>Vrije dagen: {days}.</translation>
        </message>
        <message>
            <source>Everybody is there this week.</source>
            <translation>Iedereen is er deze week.</translation>
        </message>
        <message>
            <source>No public holidays.</source>
            <translation>Geen feestdagen.</translation>
        </message>
        <message>
            <source>“{name}” begins on {day}.</source>
            <translation>“{name}” begint op {day}.</translation>
        </message>
        <message>
            <source>“{name}” ends on {day}.</source>
            <translation>“{name}” eindigt op {day}.</translation>
        </message>
        <message>
            <source>“{name}” is running.</source>
            <translation>“{name}” loopt.</translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n attachment(s) did not go along: the client’s file does not have them.</source>
            <translation>
                <numerusform>%n bijlage ging niet mee: die staat niet in het klantbestand.</numerusform>
                <numerusform>%n bijlagen gingen niet mee: die staan niet in het klantbestand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: {items} and all they name, {size}.</source>
            <translation>{name}: {items} en alles wat erbij hoort, {size}.</translation>
        </message>
        <message>
            <source>✓ {told} Send it to your colleague; what comes back goes in by “Merge…” in the File menu.</source>
            <translation>✓ {told} Stuur het naar uw collega; wat terugkomt, neemt u op met “Samenvoegen…” in het menu Bestand.</translation>
        </message>
    </context>
    <context>
        <name>ShareCame</name>
        <message>
            <source>A colleague’s copy</source>
            <translation>De kopie van een collega</translation>
        </message>
        <message>
            <source>A copy of “{client}” from {who}, with {items}.</source>
            <translation>Een kopie van “{client}” van {who}, met {items}.</translation>
        </message>
        <message>
            <source>Make a client of it…</source>
            <translation>Er een klant van maken…</translation>
        </message>
        <message>
            <source>Making “{name}”…</source>
            <translation>“{name}” wordt gemaakt…</translation>
        </message>
        <message>
            <source>Open the client and merge</source>
            <translation>Klant openen en samenvoegen</translation>
        </message>
        <message>
            <source>Passphrase of this file</source>
            <translation>Wachtzin van dit bestand</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Reading “{name}”…</source>
            <translation>“{name}” wordt gelezen…</translation>
        </message>
        <message>
            <source>The new client file</source>
            <translation>Het nieuwe klantbestand</translation>
        </message>
        <message>
            <source>This client is on this computer already, in {file}.</source>
            <translation>Deze klant staat al op deze computer, in {file}.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>iemand</translation>
        </message>
    </context>
    <context>
        <name>ShareChart</name>
        <message>
            <source>not enough data</source>
            <translation>te weinig gegevens</translation>
        </message>
    </context>
    <context>
        <name>ShareCopy</name>
        <message>
            <source>All of it goes along, attachments too.</source>
            <translation>Alles gaat mee, ook de bijlagen.</translation>
        </message>
        <message>
            <source>Initials stand for people; names that stand in texts do not change.</source>
            <translation>Mensen staan er met initialen in; namen in teksten blijven staan.</translation>
        </message>
        <message>
            <source>It opens with a passphrase only</source>
            <translation>Het gaat alleen open met een wachtzin</translation>
        </message>
        <message>
            <source>Make the file…</source>
            <translation>Bestand maken…</translation>
        </message>
        <message>
            <source>One file with a copy of this client. Your colleague opens it with CompassDesk and goes on; what comes back is merged field by field, and nobody’s work is lost.</source>
            <translation>Eén bestand met een kopie van deze klant. Uw collega opent het met CompassDesk en werkt verder; wat terugkomt wordt veld voor veld samengevoegd, en niemands werk gaat verloren.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Share files</source>
            <translation>Deelbestanden</translation>
        </message>
        <message>
            <source>Share with a colleague</source>
            <translation>Delen met een collega</translation>
        </message>
        <message>
            <source>Tell your colleague the passphrase another way. Nobody can give it back.</source>
            <translation>Geef uw collega de wachtzin langs een andere weg. Niemand kan hem terughalen.</translation>
        </message>
        <message>
            <source>The file to send</source>
            <translation>Het bestand om te sturen</translation>
        </message>
        <message>
            <source>The items of these days go along, with all that they name.</source>
            <translation>De items van deze dagen gaan mee, met alles wat erbij hoort.</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Nog een keer</translation>
        </message>
        <message>
            <source>What stays here is not lost when the copy comes back.</source>
            <translation>Wat hier blijft, gaat niet verloren als de kopie terugkomt.</translation>
        </message>
        <message>
            <source>Who you are, for your colleague</source>
            <translation>Wie u bent, voor uw collega</translation>
        </message>
        <message>
            <source>With private notes</source>
            <translation>Met privénotities</translation>
        </message>
        <message>
            <source>With the names of people</source>
            <translation>Met de namen van mensen</translation>
        </message>
    </context>
    <context>
        <name>ShareGauge</name>
        <message>
            <source>{share} now</source>
            <translation>nu {share}</translation>
        </message>
        <message>
            <source>{share} sends, the limit is {limit}.</source>
            <translation>{share} zendt, de grens is {limit}.</translation>
        </message>
        <message>
            <source>{share} sends, the limit is {limit}; it would be {after}.</source>
            <translation>{share} zendt, de grens is {limit}; het wordt {after}.</translation>
        </message>
    </context>
    <context>
        <name>ShareWeek</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Save the week</source>
            <translation>De week opslaan</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <source>Share this week</source>
            <translation>Deze week delen</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>De week erna</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>De week ervoor</translation>
        </message>
        <message>
            <source>There is no program here that shows {path}.</source>
            <translation>Er is hier geen programma dat {path} toont.</translation>
        </message>
        <message>
            <source>What goes out</source>
            <translation>Wat er naar buiten gaat</translation>
        </message>
        <message>
            <source>With what channels say</source>
            <translation>Met de teksten per kanaal</translation>
        </message>
        <message>
            <source>with the rose and its numbers</source>
            <translation>met de roos en haar cijfers</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Change {field} of {name}</source>
            <translation>{field} van {name} wijzigen</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>{name} verplaatsen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} verwijderen</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} is verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Click the keys of an action to change them; Backspace takes them away. Single letters never fire while you are typing.</source>
            <translation>Klik op de toetsen van een opdracht om ze te wijzigen; Backspace haalt ze weg. Losse letters doen niets terwijl u typt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>Opdracht zoeken</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Zo laten</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Druk toetsen in…</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles terugzetten</translation>
        </message>
        <message>
            <source>Reset {action}</source>
            <translation>{action} terugzetten</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Type to find an action</source>
            <translation>Typ om een opdracht te vinden</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>geen toetsen</translation>
        </message>
        <message>
            <source>{action}: {keys}, change</source>
            <translation>{action}: {keys}, wijzigen</translation>
        </message>
        <message>
            <source>{keys} belongs to “{action}”.</source>
            <translation>{keys} hoort bij “{action}”.</translation>
        </message>
    </context>
    <context>
        <name>ShowChoice</name>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>What is shown besides items</source>
            <translation>Wat naast items te zien is</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Show the panel</source>
            <translation>Het paneel tonen</translation>
        </message>
    </context>
    <context>
        <name>SmallWins</name>
        <message numerus="yes">
            <source>%n answer(s) given</source>
            <translation>
                <numerusform>%n antwoord gegeven</numerusform>
                <numerusform>%n antwoorden gegeven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n reactie</numerusform>
                <numerusform>%n reacties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n like(s)</source>
            <translation>
                <numerusform>%n like</numerusform>
                <numerusform>%n likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) reached</source>
            <translation>
                <numerusform>%n persoon bereikt</numerusform>
                <numerusform>%n personen bereikt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n share(s)</source>
            <translation>
                <numerusform>%n keer gedeeld</numerusform>
                <numerusform>%n keer gedeeld</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a small win</source>
            <translation>Kleine winst toevoegen</translation>
        </message>
        <message>
            <source>Link an item to {what}</source>
            <translation>Item koppelen aan {what}</translation>
        </message>
        <message>
            <source>Link an item…</source>
            <translation>Item koppelen…</translation>
        </message>
        <message>
            <source>New small win</source>
            <translation>Nieuwe kleine winst</translation>
        </message>
        <message>
            <source>No small wins yet. A question that was answered within the hour, a neighbour who said thanks, a page that became clearer: small results with a proof convince an organisation, once somebody is told of them. The menu of an item makes one of what was heard in it or came of it.</source>
            <translation>Nog geen kleine winst. Een vraag die binnen het uur is beantwoord, een buurman die bedankte, een pagina die duidelijker werd: kleine resultaten met bewijs overtuigen een organisatie, zodra iemand ervan hoort. Het menu van een item maakt er een van wat er gehoord is of wat eruit kwam.</translation>
        </message>
        <message>
            <source>Noted as a small win.</source>
            <translation>Als kleine winst genoteerd.</translation>
        </message>
        <message>
            <source>Small win: {what}</source>
            <translation>Kleine winst: {what}</translation>
        </message>
        <message>
            <source>Small wins</source>
            <translation>Kleine winst</translation>
        </message>
        <message>
            <source>The item it came of</source>
            <translation>Het item waar het uit kwam</translation>
        </message>
        <message>
            <source>Unlink {title}</source>
            <translation>{title} ontkoppelen</translation>
        </message>
        <message>
            <source>Unlink {what}</source>
            <translation>Item van {what} ontkoppelen</translation>
        </message>
        <message>
            <source>told to nobody yet</source>
            <translation>nog aan niemand verteld</translation>
        </message>
        <message>
            <source>told to {whom}</source>
            <translation>verteld aan {whom}</translation>
        </message>
    </context>
    <context>
        <name>SnippetMenu</name>
        <message>
            <source>Insert</source>
            <translation>Invoegen</translation>
        </message>
        <message>
            <source>Insert a snippet</source>
            <translation>Een tekstblok invoegen</translation>
        </message>
        <message>
            <source>No snippets yet: make them on the People page, under Snippets</source>
            <translation>Nog geen tekstblokken: maak ze op de pagina Mensen, bij Tekstblokken</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Add a snippet</source>
            <translation>Tekstblok toevoegen</translation>
        </message>
        <message>
            <source>New snippet</source>
            <translation>Nieuw tekstblok</translation>
        </message>
        <message>
            <source>No snippets yet. A closing line, an answer that comes often, a set of hashtags: Ctrl+Space puts it into the text of an item.</source>
            <translation>Nog geen tekstblokken. Een slotzin, een antwoord dat vaak terugkomt, een set hashtags: Ctrl+spatie zet het in de tekst van een item.</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Tekstblokken</translation>
        </message>
    </context>
    <context>
        <name>SolvedList</name>
        <message numerus="yes">
            <source>%n solved this week</source>
            <translation>
                <numerusform>%n opgelost deze week</numerusform>
                <numerusform>%n opgelost deze week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Add “{word}” to the client's words</source>
            <translation>“{word}” toevoegen aan de woorden van de klant</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Suggesties zoeken…</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Geen suggesties</translation>
        </message>
        <message>
            <source>“{word}” is one of the client's words</source>
            <translation>“{word}” hoort bij de woorden van de klant</translation>
        </message>
    </context>
    <context>
        <name>StageAsks</name>
        <message>
            <source>A few places, each with a reason, and one discipline first.</source>
            <translation>Enkele plekken, elk met een reden, en eerst één discipline.</translation>
        </message>
        <message>
            <source>First within: people, process, procedure, consent.</source>
            <translation>Eerst binnen: mensen, proces, procedure, toestemming.</translation>
        </message>
        <message>
            <source>Places are run well, and everybody inside knows why.</source>
            <translation>Plekken lopen goed, en binnen weet iedereen waarom.</translation>
        </message>
        <message>
            <source>What people say makes better what you make, all the time.</source>
            <translation>Wat mensen zeggen maakt beter wat u maakt, de hele tijd.</translation>
        </message>
        <message>
            <source>You crawl: {done} of {total} points are done.</source>
            <translation>U kruipt: {done} van de {total} punten zijn gedaan.</translation>
        </message>
        <message>
            <source>You fly: {done} of {total} points are done.</source>
            <translation>U vliegt: {done} van de {total} punten zijn gedaan.</translation>
        </message>
        <message>
            <source>You run: {done} of {total} points are done.</source>
            <translation>U rent: {done} van de {total} punten zijn gedaan.</translation>
        </message>
        <message>
            <source>You walk: {done} of {total} points are done.</source>
            <translation>U loopt: {done} van de {total} punten zijn gedaan.</translation>
        </message>
    </context>
    <context>
        <name>StagePoints</name>
        <message>
            <source>As much listening as the chosen level asks</source>
            <translation>Zoveel luisteren als het gekozen niveau vraagt</translation>
        </message>
        <message>
            <source>Consent: everybody who is named agreed, or may be named</source>
            <translation>Toestemming: wie genoemd wordt, stemde toe of mag genoemd worden</translation>
        </message>
        <message>
            <source>Each place says why it is there</source>
            <translation>Elke plek zegt waarom zij er is</translation>
        </message>
        <message>
            <source>Every week there is somebody to answer</source>
            <translation>Elke week is er iemand om te antwoorden</translation>
        </message>
        <message>
            <source>Everybody inside knows why we do this</source>
            <translation>Iedereen binnen weet waarom wij dit doen</translation>
        </message>
        <message>
            <source>More than one voice is heard</source>
            <translation>Er klinkt meer dan één stem</translation>
        </message>
        <message>
            <source>No more disciplines at once than this stage carries</source>
            <translation>Niet meer disciplines tegelijk dan dit stadium draagt</translation>
        </message>
        <message>
            <source>No more places than this stage carries</source>
            <translation>Niet meer plekken dan dit stadium draagt</translation>
        </message>
        <message>
            <source>People outside make something along</source>
            <translation>Mensen van buiten maken mee</translation>
        </message>
        <message>
            <source>People: somebody of flesh and blood speaks</source>
            <translation>Mensen: iemand van vlees en bloed spreekt</translation>
        </message>
        <message>
            <source>Procedure: it is agreed what happens when an answer is delicate</source>
            <translation>Procedure: er is afgesproken wat er gebeurt als een antwoord gevoelig ligt</translation>
        </message>
        <message>
            <source>Process: moments to listen and to answer are planned</source>
            <translation>Proces: momenten om te luisteren en te antwoorden staan gepland</translation>
        </message>
        <message>
            <source>The week plan goes to every department</source>
            <translation>Het weekplan gaat naar alle afdelingen</translation>
        </message>
        <message>
            <source>What goes out is answered in time</source>
            <translation>Op wat naar buiten gaat komt op tijd antwoord</translation>
        </message>
        <message>
            <source>What was heard made a product better</source>
            <translation>Wat gehoord is, maakte een product beter</translation>
        </message>
    </context>
    <context>
        <name>StageTab</name>
        <message numerus="yes">
            <source>%n insight(s)</source>
            <translation>
                <numerusform>%n inzicht</numerusform>
                <numerusform>%n inzichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s)</source>
            <translation>
                <numerusform>%n moment</numerusform>
                <numerusform>%n momenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) of this week go out before what crawling asks is done:</source>
            <translation>
                <numerusform>%n bericht van deze week gaat naar buiten voordat gedaan is wat kruipen vraagt:</numerusform>
                <numerusform>%n berichten van deze week gaan naar buiten voordat gedaan is wat kruipen vraagt:</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the stage to “{stage}”</source>
            <translation>Stadium wijzigen in “{stage}”</translation>
        </message>
        <message>
            <source>Choose a step to see what it asks, and what it would change.</source>
            <translation>Kies een stap om te zien wat die vraagt en wat die zou veranderen.</translation>
        </message>
        <message>
            <source>Disciplines at once</source>
            <translation>Disciplines tegelijk</translation>
        </message>
        <message>
            <source>One-way share</source>
            <translation>Zendaandeel</translation>
        </message>
        <message>
            <source>Places in use</source>
            <translation>Plekken in gebruik</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stadium</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stadia</translation>
        </message>
        <message>
            <source>The limits of “{stage}” beside today</source>
            <translation>De grenzen van “{stage}” naast vandaag</translation>
        </message>
        <message>
            <source>Tick a point of the stage</source>
            <translation>Punt van het stadium afvinken</translation>
        </message>
        <message>
            <source>Untick a point of the stage</source>
            <translation>Vinkje van een punt weghalen</translation>
        </message>
        <message>
            <source>What “{stage}” would change</source>
            <translation>Wat “{stage}” zou veranderen</translation>
        </message>
        <message>
            <source>at most {limit}</source>
            <translation>hoogstens {limit}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>missing: {what}</source>
            <translation>mist: {what}</translation>
        </message>
        <message>
            <source>no items with a discipline</source>
            <translation>geen items met een discipline</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>geen grens</translation>
        </message>
        <message>
            <source>no place is in use</source>
            <translation>geen plek in gebruik</translation>
        </message>
        <message>
            <source>nobody was told yet</source>
            <translation>nog niemand is bijgepraat</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>nog geen</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>niet gedaan</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>nothing to go by yet</source>
            <translation>nog niets om op af te gaan</translation>
        </message>
        <message>
            <source>planned for {day}</source>
            <translation>gepland op {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>where you are</source>
            <translation>waar u bent</translation>
        </message>
        <message>
            <source>{done} of {total} points</source>
            <translation>{done} van {total} punten</translation>
        </message>
        <message>
            <source>{n} minutes a week, {asked} asked</source>
            <translation>{n} minuten per week, gevraagd: {asked}</translation>
        </message>
        <message>
            <source>{n} of at most {limit}</source>
            <translation>{n} van hoogstens {limit}</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} van {total}</translation>
        </message>
        <message>
            <source>{n} of {total} in time</source>
            <translation>{n} van {total} op tijd</translation>
        </message>
        <message>
            <source>{n} of {total} weeks</source>
            <translation>{n} van {total} weken</translation>
        </message>
        <message>
            <source>{n} voices</source>
            <translation>{n} stemmen</translation>
        </message>
        <message>
            <source>{n}, but not of both</source>
            <translation>{n}, maar niet van allebei</translation>
        </message>
        <message>
            <source>{n}, the latest on {day}</source>
            <translation>{n}, het laatste op {day}</translation>
        </message>
        <message>
            <source>{n}, without a limit</source>
            <translation>{n}, zonder grens</translation>
        </message>
        <message>
            <source>“{stage}” can be chosen next.</source>
            <translation>Daarna is “{stage}” te kiezen.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>%n week(s) in a row</source>
            <translation>
                <numerusform>%n week op rij</numerusform>
                <numerusform>%n weken op rij</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle bestanden</translation>
        </message>
        <message>
            <source>Another program wrote into the file of this client. What you see here lies nowhere else.</source>
            <translation>Een ander programma heeft in het bestand van deze klant geschreven. Wat u hier ziet, staat nergens anders.</translation>
        </message>
        <message>
            <source>CompassDesk client files</source>
            <translation>Klantbestanden van CompassDesk</translation>
        </message>
        <message>
            <source>Keep what was here</source>
            <translation>Bewaren wat hier stond</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Laat maar gaan</translation>
        </message>
        <message>
            <source>Save as a new file…</source>
            <translation>Bewaar als nieuw bestand…</translation>
        </message>
        <message>
            <source>Save this client as a new file</source>
            <translation>Bewaar deze klant als nieuw bestand</translation>
        </message>
        <message>
            <source>The file of this client is gone. What you see here lies nowhere else.</source>
            <translation>Het bestand van deze klant is weg. Wat u hier ziet, staat nergens anders.</translation>
        </message>
        <message>
            <source>What was here is kept in {path}.</source>
            <translation>Wat hier stond, is bewaard in {path}.</translation>
        </message>
        <message>
            <source>Where is the file now?</source>
            <translation>Waar is het bestand nu?</translation>
        </message>
        <message>
            <source>came and went this week</source>
            <translation>kwam en ging deze week</translation>
        </message>
        <message>
            <source>eighth week in a row</source>
            <translation>achtste week op rij</translation>
        </message>
        <message>
            <source>fifth week in a row</source>
            <translation>vijfde week op rij</translation>
        </message>
        <message>
            <source>fourth week in a row</source>
            <translation>vierde week op rij</translation>
        </message>
        <message>
            <source>ninth week in a row</source>
            <translation>negende week op rij</translation>
        </message>
        <message>
            <source>second week in a row</source>
            <translation>tweede week op rij</translation>
        </message>
        <message>
            <source>seventh week in a row</source>
            <translation>zevende week op rij</translation>
        </message>
        <message>
            <source>sixth week in a row</source>
            <translation>zesde week op rij</translation>
        </message>
        <message numerus="yes">
            <source>stood for %n week(s)</source>
            <translation>
                <numerusform>stond er %n week</numerusform>
                <numerusform>stond er %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>tenth week in a row</source>
            <translation>tiende week op rij</translation>
        </message>
        <message>
            <source>third week in a row</source>
            <translation>derde week op rij</translation>
        </message>
        <message>
            <source>{name} (kept)</source>
            <translation>{name} (bewaard)</translation>
        </message>
    </context>
    <context>
        <name>StatusButton</name>
        <message>
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
    </context>
    <context>
        <name>StatusGate</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Looking for what helps…</source>
            <translation>Zoekt wat helpt…</translation>
        </message>
        <message>
            <source>Proceed anyway…</source>
            <translation>Toch doorgaan…</translation>
        </message>
        <message>
            <source>Proceed with this reason</source>
            <translation>Doorgaan met deze reden</translation>
        </message>
        <message>
            <source>Reason to proceed anyway</source>
            <translation>Reden om toch door te gaan</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Status: {status}</translation>
        </message>
        <message>
            <source>This stands between here and “{status}”:</source>
            <translation>Dit staat “{status}” in de weg:</translation>
        </message>
        <message>
            <source>“{status}” needs a date first.</source>
            <translation>“{status}” heeft eerst een datum nodig.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Read only: changes are not possible here</source>
            <translation>Alleen lezen: wijzigen kan hier niet</translation>
        </message>
        <message>
            <source>… Not saved yet: you are typing</source>
            <translation>… Nog niet opgeslagen: u bent aan het typen</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n warning(s) in this week</source>
            <translation>
                <numerusform>⚠ %n waarschuwing in deze week</numerusform>
                <numerusform>⚠ %n waarschuwingen in deze week</numerusform>
            </translation>
        </message>
        <message>
            <source>⚠ Not saved yet: the disk is full</source>
            <translation>⚠ Nog niet opgeslagen: de schijf is vol</translation>
        </message>
        <message>
            <source>⚠ Not saved yet: the file cannot be written now</source>
            <translation>⚠ Nog niet opgeslagen: het bestand is nu niet te schrijven</translation>
        </message>
        <message>
            <source>⚠ Not saved: what stands in a field cannot be kept</source>
            <translation>⚠ Niet opgeslagen: wat in een veld staat, kan zo niet</translation>
        </message>
        <message>
            <source>⚠ Not saving: another file has taken its place</source>
            <translation>⚠ Opslaan kan niet: een ander bestand heeft de plaats ingenomen</translation>
        </message>
        <message>
            <source>⚠ Not saving: another program wrote into the file</source>
            <translation>⚠ Opslaan kan niet: een ander programma schreef in het bestand</translation>
        </message>
        <message>
            <source>⚠ Not saving: the file was moved or removed</source>
            <translation>⚠ Opslaan kan niet: het bestand is verplaatst of weggehaald</translation>
        </message>
        <message>
            <source>✓ All changes saved</source>
            <translation>✓ Alles opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>StaysLine</name>
        <message>
            <source>Another status…</source>
            <translation>Andere status…</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Another file has taken the place of this client’s file</source>
            <translation>Een ander bestand heeft de plaats van dit klantbestand ingenomen</translation>
        </message>
        <message>
            <source>Another program wrote into the file of this client</source>
            <translation>Een ander programma heeft in het bestand van deze klant geschreven</translation>
        </message>
        <message>
            <source>It lies in {path} now. Everything saved so far is in it; nothing more can be saved until you choose.</source>
            <translation>Het staat nu in {path}. Alles wat was opgeslagen, zit erin; er kan niets meer bij tot u kiest.</translation>
        </message>
        <message>
            <source>It was {path}. Everything is still here, but nothing more can be saved until you choose.</source>
            <translation>Het was {path}. Alles is er nog, maar er kan niets meer worden opgeslagen tot u kiest.</translation>
        </message>
        <message>
            <source>Keep working in the moved file</source>
            <translation>Verder werken in het verplaatste bestand</translation>
        </message>
        <message>
            <source>Open the file as it is now</source>
            <translation>Open het bestand zoals het nu is</translation>
        </message>
        <message>
            <source>Open the file that lies there now</source>
            <translation>Open het bestand dat er nu staat</translation>
        </message>
        <message>
            <source>Save this client as a new file…</source>
            <translation>Bewaar deze klant als nieuw bestand…</translation>
        </message>
        <message>
            <source>Show where it is now…</source>
            <translation>Wijs aan waar het nu is…</translation>
        </message>
        <message>
            <source>So as not to mix two plans, nothing more is saved in {path} until you open it as it is now.</source>
            <translation>Om geen twee plannen te mengen wordt er niets meer in {path} opgeslagen tot u het opent zoals het nu is.</translation>
        </message>
        <message>
            <source>The file of this client is gone: moved or removed</source>
            <translation>Het bestand van deze klant is weg: verplaatst of weggehaald</translation>
        </message>
        <message>
            <source>The file of this client was moved</source>
            <translation>Het bestand van deze klant is verplaatst</translation>
        </message>
        <message>
            <source>What you see here can be kept in a new file.</source>
            <translation>Wat u hier ziet, kan in een nieuw bestand bewaard worden.</translation>
        </message>
        <message>
            <source>What you see here can be kept in a new file; what is not in sight comes from the backup of {when}.</source>
            <translation>Wat u hier ziet, kan in een nieuw bestand bewaard worden; wat niet in beeld is, komt uit de reservekopie van {when}.</translation>
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <source>Nothing to choose from</source>
            <translation>Er is niets om uit te kiezen</translation>
        </message>
        <message>
            <source>{value}, remove</source>
            <translation>{value}, verwijderen</translation>
        </message>
    </context>
    <context>
        <name>TakeAnswer</name>
        <message>
            <source>Another answer…</source>
            <translation>Een ander antwoord…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Answers (*.json *.txt *.eml)</source>
            <translation>Antwoorden (*.json *.txt *.eml)</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>Zoals het nu is</translation>
        </message>
        <message>
            <source>As it was shown</source>
            <translation>Zoals het getoond werd</translation>
        </message>
        <message>
            <source>Choose the file that came back…</source>
            <translation>Kies het bestand dat terugkwam…</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Its words are the same; its time, link, first comment or pictures are others.</source>
            <translation>De woorden zijn gelijk; tijd, link, eerste reactie of afbeeldingen zijn anders.</translation>
        </message>
        <message>
            <source>Or paste the text of the mail, all of it</source>
            <translation>Of plak de tekst van de mail, helemaal</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Opnemen</translation>
        </message>
        <message>
            <source>Take in an answer</source>
            <translation>Antwoord opnemen</translation>
        </message>
        <message>
            <source>The answer that came back</source>
            <translation>Het antwoord dat terugkwam</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>Wat er geantwoord is</translation>
        </message>
        <message>
            <source>You see what was answered before anything changes.</source>
            <translation>U ziet wat er geantwoord is voordat er iets verandert.</translation>
        </message>
        <message>
            <source>a check stops it</source>
            <translation>een controle houdt het tegen</translation>
        </message>
        <message>
            <source>a later answer counts</source>
            <translation>een later antwoord telt</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>goedgekeurd</translation>
        </message>
        <message>
            <source>becomes approved</source>
            <translation>wordt goedgekeurd</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>sindsdien gewijzigd</translation>
        </message>
        <message>
            <source>was deleted</source>
            <translation>is verwijderd</translation>
        </message>
    </context>
    <context>
        <name>TemplateName</name>
        <message>
            <source>A template of this name is there already.</source>
            <translation>Er is al een sjabloon met deze naam.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Geef het sjabloon een naam.</translation>
        </message>
        <message>
            <source>Keeps what is planned with its days and times counted from the first day, to plan it again later.</source>
            <translation>Bewaart wat er gepland staat, met dagen en tijden geteld vanaf de eerste dag, om het later opnieuw te plannen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Nothing is planned here that could be saved as a template.</source>
            <translation>Hier staat niets gepland dat u als sjabloon kunt opslaan.</translation>
        </message>
        <message>
            <source>Rename template</source>
            <translation>Sjabloon hernoemen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>Opslaan als sjabloon</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected item(s)</source>
            <translation>
                <numerusform>Het geselecteerde item</numerusform>
                <numerusform>De %n geselecteerde items</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign “{name}”</source>
            <translation>De campagne “{name}”</translation>
        </message>
        <message>
            <source>The template of this name is replaced.</source>
            <translation>Het sjabloon met deze naam wordt vervangen.</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message numerus="yes">
            <source>{what} (%n item(s))</source>
            <translation>
                <numerusform>{what} (%n item)</numerusform>
                <numerusform>{what} (%n items)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are planned.</source>
            <translation>
                <numerusform>Er wordt %n item gepland.</numerusform>
                <numerusform>Er worden %n items gepland.</numerusform>
            </translation>
        </message>
        <message>
            <source>A channel</source>
            <translation>Een kanaal</translation>
        </message>
        <message>
            <source>And {n} more.</source>
            <translation>En nog {n}.</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Close to another post: {n}.</source>
            <translation>Dicht bij een ander bericht: {n}.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>In the week of</source>
            <translation>In de week van</translation>
        </message>
        <message numerus="yes">
            <source>It solves %n finding(s).</source>
            <translation>
                <numerusform>Het lost %n bevinding op.</numerusform>
                <numerusform>Het lost %n bevindingen op.</numerusform>
            </translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Left out: no plan reaches that far.</source>
            <translation>Weggelaten: zo ver reikt geen planning.</translation>
        </message>
        <message>
            <source>Left out: there is no channel for it yet.</source>
            <translation>Weggelaten: er is nog geen kanaal voor.</translation>
        </message>
        <message>
            <source>Left out: this moment is over.</source>
            <translation>Weggelaten: dit moment is voorbij.</translation>
        </message>
        <message>
            <source>Left out: {n}.</source>
            <translation>Weggelaten: {n}.</translation>
        </message>
        <message>
            <source>Moved to another moment: {n}.</source>
            <translation>Naar een ander moment: {n}.</translation>
        </message>
        <message>
            <source>On a day that is not free: {n}.</source>
            <translation>Op een dag die niet vrij is: {n}.</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>Op welke dag</translation>
        </message>
        <message>
            <source>Remove the template “{name}”</source>
            <translation>Sjabloon “{name}” verwijderen</translation>
        </message>
        <message>
            <source>Rename the template “{name}”</source>
            <translation>Sjabloon “{name}” hernoemen</translation>
        </message>
        <message>
            <source>Save the template “{name}”</source>
            <translation>Sjabloon “{name}” opslaan</translation>
        </message>
        <message>
            <source>Template “{name}” removed</source>
            <translation>Sjabloon “{name}” verwijderd</translation>
        </message>
        <message>
            <source>Template “{name}” saved</source>
            <translation>Sjabloon “{name}” opgeslagen</translation>
        </message>
        <message>
            <source>The checks have nothing against it.</source>
            <translation>De controles hebben er niets op aan te merken.</translation>
        </message>
        <message>
            <source>The main channel</source>
            <translation>Het hoofdkanaal</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Week {number}: {finding}</source>
            <translation>Week {number}: {finding}</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Wie er spreekt</translation>
        </message>
        <message>
            <source>Who speaks is away on {day}</source>
            <translation>Wie er spreekt is afwezig op {day}</translation>
        </message>
        <message>
            <source>Who speaks is in another conversation block then</source>
            <translation>Wie er spreekt zit dan in een ander gespreksblok</translation>
        </message>
        <message>
            <source>{day} is a closed day</source>
            <translation>{day} is een gesloten dag</translation>
        </message>
        <message>
            <source>{day} is a public holiday</source>
            <translation>{day} is een feestdag</translation>
        </message>
        <message>
            <source>{day} is at the weekend</source>
            <translation>{day} valt in het weekend</translation>
        </message>
        <message>
            <source>{kind}, {count}</source>
            <translation>{kind}, {count}</translation>
        </message>
        <message>
            <source>{why}, so it goes to another moment.</source>
            <translation>{why}, dus het gaat naar een ander moment.</translation>
        </message>
        <message>
            <source>{why}; it stays there all the same.</source>
            <translation>{why}; het blijft daar toch staan.</translation>
        </message>
    </context>
    <context>
        <name>TextCounts</name>
        <message numerus="yes">
            <source>%n hashtags is too many</source>
            <translation>
                <numerusform>%n hashtag is te veel</numerusform>
                <numerusform>%n hashtags is te veel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the app, which shortens links</source>
            <translation>
                <numerusform>%n in de app, die links inkort</numerusform>
                <numerusform>%n in de app, die links inkort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) of server names are free</source>
            <translation>
                <numerusform>%n letter van servernamen telt niet</numerusform>
                <numerusform>%n letters van servernamen tellen niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links is too many</source>
            <translation>
                <numerusform>%n link is te veel</numerusform>
                <numerusform>%n links is te veel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts, the longest {length}</source>
            <translation>
                <numerusform>%n bericht, het langste {length}</numerusform>
                <numerusform>%n berichten, het langste {length}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too many</source>
            <translation>
                <numerusform>%n te veel</numerusform>
                <numerusform>%n te veel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a link counts %n</source>
            <translation>
                <numerusform>een link telt %n</numerusform>
                <numerusform>een link telt %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>an emoji counts %n</source>
            <translation>
                <numerusform>een emoji telt %n</numerusform>
                <numerusform>een emoji telt %n</numerusform>
            </translation>
        </message>
        <message>
            <source>beside what is attached</source>
            <translation>met een bijlage erbij</translation>
        </message>
        <message numerus="yes">
            <source>emoji take %n</source>
            <translation>
                <numerusform>emoji nemen %n</numerusform>
                <numerusform>emoji nemen %n</numerusform>
            </translation>
        </message>
        <message>
            <source>more than {most} characters</source>
            <translation>meer dan {most} tekens</translation>
        </message>
        <message numerus="yes">
            <source>only the first %n hashtag(s) lead somewhere</source>
            <translation>
                <numerusform>alleen de eerste hashtag leidt ergens heen</numerusform>
                <numerusform>alleen de eerste %n hashtags leiden ergens heen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>some letters count %n</source>
            <translation>
                <numerusform>sommige letters tellen %n</numerusform>
                <numerusform>sommige letters tellen %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the title is {used} of {limit}</source>
            <translation>de titel telt {used} van {limit}</translation>
        </message>
        <message>
            <source>too much in post {numbers}</source>
            <translation>te veel in bericht {numbers}</translation>
        </message>
        <message>
            <source>up to {soft} reads best</source>
            <translation>tot {soft} leest het prettigst</translation>
        </message>
        <message>
            <source>{used} characters</source>
            <translation>{used} tekens</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} van {limit}</translation>
        </message>
        <message>
            <source>{used} of {limit} bytes</source>
            <translation>{used} van {limit} bytes</translation>
        </message>
        <message>
            <source>{used} of {limit} hashtags</source>
            <translation>{used} van {limit} hashtags</translation>
        </message>
    </context>
    <context>
        <name>TextSection</name>
        <message>
            <source>A text of its own for {channel}</source>
            <translation>Eigen tekst voor {channel}</translation>
        </message>
        <message>
            <source>A time of its own</source>
            <translation>Een eigen tijd</translation>
        </message>
        <message>
            <source>Earlier texts…</source>
            <translation>Eerdere teksten…</translation>
        </message>
        <message>
            <source>Empty: {when}, as the item</source>
            <translation>Leeg: {when}, net als het item</translation>
        </message>
        <message>
            <source>Give {channel} a text of its own</source>
            <translation>{channel} een eigen tekst geven</translation>
        </message>
        <message>
            <source>Larger preview…</source>
            <translation>Groter voorbeeld…</translation>
        </message>
        <message>
            <source>One text serves all channels.</source>
            <translation>Eén tekst voor alle kanalen.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Shared text for {channel}</source>
            <translation>Gedeelde tekst voor {channel}</translation>
        </message>
        <message>
            <source>Text on {channel}</source>
            <translation>Tekst op {channel}</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Teksten</translation>
        </message>
        <message>
            <source>Use the shared text again</source>
            <translation>Weer de gedeelde tekst gebruiken</translation>
        </message>
        <message>
            <source>{channel} · own</source>
            <translation>{channel} · eigen</translation>
        </message>
    </context>
    <context>
        <name>ThreadButton</name>
        <message>
            <source>Split into a thread on {channels}</source>
            <translation>Opknippen in een draadje op {channels}</translation>
        </message>
        <message>
            <source>This text cannot be split so that each post fits.</source>
            <translation>Deze tekst is niet zo op te knippen dat elk bericht past.</translation>
        </message>
        <message>
            <source>Thread on {channels}</source>
            <translation>Draadje op {channels}</translation>
        </message>
    </context>
    <context>
        <name>Thresholds</name>
        <message>
            <source>A goal gets at least (%)</source>
            <translation>Een doel krijgt minstens (%)</translation>
        </message>
        <message>
            <source>Balance at least (%)</source>
            <translation>Evenwicht minstens (%)</translation>
        </message>
        <message>
            <source>Channels at most</source>
            <translation>Kanalen hoogstens</translation>
        </message>
        <message>
            <source>Disciplines at most</source>
            <translation>Disciplines hoogstens</translation>
        </message>
        <message>
            <source>Exceptions at most (%)</source>
            <translation>Uitzonderingen hoogstens (%)</translation>
        </message>
        <message>
            <source>In a crisis at most (%)</source>
            <translation>In een crisis hoogstens (%)</translation>
        </message>
        <message>
            <source>Judged from (placements)</source>
            <translation>Beoordeeld vanaf (plaatsingen)</translation>
        </message>
        <message>
            <source>Judged from (posts)</source>
            <translation>Beoordeeld vanaf (berichten)</translation>
        </message>
        <message>
            <source>Longest silence (days); over 21 a warning in any case</source>
            <translation>Langste stilte (dagen); boven 21 in elk geval een waarschuwing</translation>
        </message>
        <message>
            <source>Minutes a week</source>
            <translation>Minuten per week</translation>
        </message>
        <message>
            <source>Note below (%)</source>
            <translation>Aandachtspunt onder (%)</translation>
        </message>
        <message>
            <source>Note from (posts)</source>
            <translation>Aandachtspunt vanaf (berichten)</translation>
        </message>
        <message>
            <source>One person at most (%); a warning 15 above it</source>
            <translation>Eén persoon hoogstens (%); 15 daarboven een waarschuwing</translation>
        </message>
        <message>
            <source>One side at most (%)</source>
            <translation>Eén kant hoogstens (%)</translation>
        </message>
        <message>
            <source>Rise of at least (points)</source>
            <translation>Stijging van minstens (punten)</translation>
        </message>
        <message>
            <source>Serious from (posts)</source>
            <translation>Ernstig vanaf (berichten)</translation>
        </message>
        <message>
            <source>Serious over (%)</source>
            <translation>Ernstig boven (%)</translation>
        </message>
        <message>
            <source>Warning below (%)</source>
            <translation>Waarschuwing onder (%)</translation>
        </message>
        <message>
            <source>Warning from (posts)</source>
            <translation>Waarschuwing vanaf (berichten)</translation>
        </message>
        <message>
            <source>Warning over (%)</source>
            <translation>Waarschuwing boven (%)</translation>
        </message>
        <message>
            <source>With evidence at least (%)</source>
            <translation>Met onderbouwing minstens (%)</translation>
        </message>
    </context>
    <context>
        <name>Tile</name>
        <message>
            <source>alt text</source>
            <translation>alt-tekst</translation>
        </message>
    </context>
    <context>
        <name>TimedSlots</name>
        <message>
            <source>Done: {title}</source>
            <translation>Klaar: {title}</translation>
        </message>
        <message>
            <source>It ends there now: {span}.</source>
            <translation>Het eindigt daar nu: {span}.</translation>
        </message>
        <message>
            <source>It stands where it happened now: {day} {span}.</source>
            <translation>Het staat nu waar het was: {day} {span}.</translation>
        </message>
        <message>
            <source>It was so short that it stays at {span}; whether it happened is asked then.</source>
            <translation>Het was zo kort dat het blijft staan om {span}; daarna wordt gevraagd of het doorging.</translation>
        </message>
        <message>
            <source>Not started: {title}</source>
            <translation>Niet gestart: {title}</translation>
        </message>
        <message>
            <source>Start: {title}</source>
            <translation>Start: {title}</translation>
        </message>
        <message>
            <source>What was heard: {title}</source>
            <translation>Wat er gehoord is: {title}</translation>
        </message>
        <message>
            <source>“{title}” runs.</source>
            <translation>“{title}” loopt.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) count</source>
            <translation>
                <numerusform>%n dag telt mee</numerusform>
                <numerusform>%n dagen tellen mee</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more silence(s) like this.</source>
            <translation>
                <numerusform>Nog %n zo’n stilte.</numerusform>
                <numerusform>Nog %n zulke stiltes.</numerusform>
            </translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Alle kanalen</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campagnes</translation>
        </message>
        <message>
            <source>Campaigns and notes</source>
            <translation>Campagnes en notities</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>No campaign</source>
            <translation>Zonder campagne</translation>
        </message>
        <message>
            <source>No channel</source>
            <translation>Zonder kanaal</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Show week {number}</source>
            <translation>Week {number} tonen</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>a column: the items of a week</source>
            <translation>een kolom: de items van een week</translation>
        </message>
        <message>
            <source>a column: the items of a week · hatched: nobody there (ochre: far too long)</source>
            <translation>een kolom: de items van een week · gearceerd: niemand aanwezig (oker: veel te lang)</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leeg</translation>
        </message>
        <message numerus="yes">
            <source>silent for %n day(s)</source>
            <translation>
                <numerusform>%n dag stil</numerusform>
                <numerusform>%n dagen stil</numerusform>
            </translation>
        </message>
        <message>
            <source>silent since {day}: {days}</source>
            <translation>stil sinds {day}: {days}</translation>
        </message>
        <message>
            <source>square: post · round: conversation block</source>
            <translation>vierkant: bericht · rond: gespreksblok</translation>
        </message>
        <message>
            <source>square: post · round: conversation block · open: planned</source>
            <translation>vierkant: bericht · rond: gespreksblok · open: plan</translation>
        </message>
        <message>
            <source>square: post · round: conversation block · open: planned · hatched: nobody there</source>
            <translation>vierkant: bericht · rond: gespreksblok · open: plan · gearceerd: niemand aanwezig</translation>
        </message>
        <message>
            <source>square: post · round: conversation block · open: planned · hatched: nobody there (ochre: far too long)</source>
            <translation>vierkant: bericht · rond: gespreksblok · open: plan · gearceerd: niemand aanwezig (oker: veel te lang)</translation>
        </message>
        <message>
            <source>week</source>
            <translation>week</translation>
        </message>
        <message>
            <source>{count} wk</source>
            <translation>{count} wk</translation>
        </message>
        <message>
            <source>{lane} is silent for {days}, {from_to}.</source>
            <translation>{lane} is {days} stil, {from_to}.</translation>
        </message>
        <message>
            <source>{lane} is silent, {from_to}: {days}.</source>
            <translation>{lane} is stil, {from_to}: {days}.</translation>
        </message>
        <message>
            <source>{name}: show all lanes again</source>
            <translation>{name}: weer alle rijen tonen</translation>
        </message>
        <message>
            <source>{name}: show this alone</source>
            <translation>{name}: alleen deze rij tonen</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
    </context>
    <context>
        <name>TimelineHead</name>
        <message>
            <source>Weeks of the timeline</source>
            <translation>Weken van de tijdlijn</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>nog %n minuut</numerusform>
                <numerusform>nog %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Zonder titel</translation>
        </message>
        <message>
            <source>all channels</source>
            <translation>alle kanalen</translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>over %n minuut</numerusform>
                <numerusform>over %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>in {hours} h</source>
            <translation>over {hours} u</translation>
        </message>
        <message>
            <source>in {hours} h {minutes} min</source>
            <translation>over {hours} u {minutes} min</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message numerus="yes">
            <source>runs for %n minute(s)</source>
            <translation>
                <numerusform>loopt %n minuut</numerusform>
                <numerusform>loopt %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>▶ {title}: {minutes} min</source>
            <translation>▶ {title}: {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>TodayHead</name>
        <message>
            <source>Choose who you are</source>
            <translation>Kies wie u bent</translation>
        </message>
        <message>
            <source>For everyone</source>
            <translation>Voor iedereen</translation>
        </message>
        <message>
            <source>For one…</source>
            <translation>Voor één…</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Voor {name}</translation>
        </message>
        <message>
            <source>Once more: choose another person</source>
            <translation>Nogmaals: kies iemand anders</translation>
        </message>
        <message>
            <source>nothing waits</source>
            <translation>er wacht niets op u</translation>
        </message>
        <message numerus="yes">
            <source>waiting for you: %n thing(s)</source>
            <translation>
                <numerusform>%n ding wacht op u</numerusform>
                <numerusform>%n dingen wachten op u</numerusform>
            </translation>
        </message>
        <message>
            <source>week {number}</source>
            <translation>week {number}</translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message numerus="yes">
            <source>%n more message(s)</source>
            <translation>
                <numerusform>nog %n melding</numerusform>
                <numerusform>nog %n meldingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
        <message>
            <source>In 15 minutes</source>
            <translation>Over 15 minuten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
    </context>
    <context>
        <name>TomorrowCard</name>
        <message>
            <source>After that</source>
            <translation>Daarna</translation>
        </message>
        <message>
            <source>Nothing is planned for tomorrow.</source>
            <translation>Voor morgen is niets gepland.</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>+ New</source>
            <translation>+ Nieuw</translation>
        </message>
        <message>
            <source>Client: {name}</source>
            <translation>Klant: {name}</translation>
        </message>
        <message>
            <source>No client</source>
            <translation>Geen klant</translation>
        </message>
        <message>
            <source>Search  {keys}</source>
            <translation>Zoeken  {keys}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>View: {name}</source>
            <translation>Weergave: {name}</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>Weeks {first}, {first_year} – {last}, {year}</source>
            <translation>Week {first} ({first_year}) – {last} ({year})</translation>
        </message>
        <message>
            <source>Weeks {first}–{last}, {year}</source>
            <translation>Week {first}–{last}, {year}</translation>
        </message>
        <message>
            <source>{client} (locked)</source>
            <translation>{client} (vergrendeld)</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Beside the calendar one sentence says what is the matter, with its number.</source>
            <translation>Naast de kalender zegt één zin wat er is, met het getal erbij.</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Doen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Done, and the numbers follow: {effect}.</source>
            <translation>Gedaan, en de cijfers volgen: {effect}.</translation>
        </message>
        <message>
            <source>Each week says at its edge how much of it only sends; week {number} shouts.</source>
            <translation>Aan de rand van elke week staat hoeveel ervan alleen zendt; week {number} roept.</translation>
        </message>
        <message>
            <source>Everything can be taken back here.</source>
            <translation>Alles is hier terug te draaien.</translation>
        </message>
        <message>
            <source>Everything can be taken back, here or with {keys}.</source>
            <translation>Alles is terug te draaien, hier of met {keys}.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>One button mends it and says beforehand what becomes of the numbers.</source>
            <translation>Eén knop lost het op en zegt vooraf wat dat met de cijfers doet.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>The sample has nothing to mend just now; try again tomorrow.</source>
            <translation>In het voorbeeld valt nu niets op te lossen; probeer het morgen opnieuw.</translation>
        </message>
        <message>
            <source>The week is as it was; from here on you plan, with a new item to begin with.</source>
            <translation>De week is weer zoals hij was; vanaf hier plant u zelf, te beginnen met een nieuw item.</translation>
        </message>
        <message>
            <source>Tour, step {number} of {of}</source>
            <translation>Rondleiding, stap {number} van {of}</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Terugdraaien</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Ideas without a date wait here. Drag items here to take them off the calendar.</source>
            <translation>Hier wachten ideeën zonder datum. Sleep items hierheen om ze van de kalender te halen.</translation>
        </message>
    </context>
    <context>
        <name>TrayList</name>
        <message>
            <source>Ideas</source>
            <translation>Nog niet gepland</translation>
        </message>
    </context>
    <context>
        <name>TrendChart</name>
        <message>
            <source>Petals over twelve weeks</source>
            <translation>Bladen over twaalf weken</translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>niets gepland</translation>
        </message>
    </context>
    <context>
        <name>TwelveWeeks</name>
        <message>
            <source>One-way share</source>
            <translation>Zendaandeel</translation>
        </message>
        <message>
            <source>One-way share over twelve weeks</source>
            <translation>Zendaandeel over twaalf weken</translation>
        </message>
        <message>
            <source>Petals week by week</source>
            <translation>Bladen per week</translation>
        </message>
        <message>
            <source>Reply cover</source>
            <translation>Antwoorddekking</translation>
        </message>
        <message>
            <source>Reply cover over twelve weeks</source>
            <translation>Antwoorddekking over twaalf weken</translation>
        </message>
        <message>
            <source>Twelve weeks</source>
            <translation>Twaalf weken</translation>
        </message>
        <message>
            <source>above the line the conversation, below it what is sent</source>
            <translation>boven de lijn het gesprek, eronder wat u zendt</translation>
        </message>
        <message>
            <source>in per cent; open points are plan</source>
            <translation>in procenten; open punten zijn plan</translation>
        </message>
        <message>
            <source>per cent of the posts; open points are plan</source>
            <translation>procent van de plaatsingen; open punten zijn plan</translation>
        </message>
    </context>
    <context>
        <name>Unanswered</name>
        <message numerus="yes">
            <source>%n post(s) of tomorrow get no answer in time.</source>
            <translation>
                <numerusform>%n bericht van morgen krijgt niet op tijd antwoord.</numerusform>
                <numerusform>%n berichten van morgen krijgen niet op tijd antwoord.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is there to answer tomorrow.</source>
            <translation>Morgen is er niemand om te reageren.</translation>
        </message>
    </context>
    <context>
        <name>Unsaved</name>
        <message>
            <source>Copy without it</source>
            <translation>Kopie zonder</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Weggaan zonder</translation>
        </message>
        <message>
            <source>Not in it: {changes}.</source>
            <translation>Staat er niet in: {changes}.</translation>
        </message>
        <message>
            <source>Open {files} first to save it.</source>
            <translation>Open eerst {files} om het op te slaan.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Blijven</translation>
        </message>
        <message>
            <source>What you typed before the client was closed is not saved.</source>
            <translation>Wat u typte voordat de klant werd gesloten, is niet opgeslagen.</translation>
        </message>
        <message>
            <source>What you typed last is not saved.</source>
            <translation>Wat u het laatst typte, is niet opgeslagen.</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
    </context>
    <context>
        <name>ViewName</name>
        <message>
            <source>A view of this name is there already.</source>
            <translation>Er is al een weergave met deze naam.</translation>
        </message>
        <message>
            <source>Give the view a name.</source>
            <translation>Geef de weergave een naam.</translation>
        </message>
        <message>
            <source>Keeps the filters, the view, the density and the colours under a name.</source>
            <translation>Bewaart de filters, de weergave, de dichtheid en de kleuren onder een naam.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>Weergave hernoemen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Weergave bewaren</translation>
        </message>
        <message>
            <source>The view of this name is replaced.</source>
            <translation>De weergave met deze naam wordt vervangen.</translation>
        </message>
    </context>
    <context>
        <name>WaitingLine</name>
        <message>
            <source>All choices…</source>
            <translation>Alle keuzes…</translation>
        </message>
        <message>
            <source>Also said, {moment}: {value}</source>
            <translation>Ook gezegd, {moment}: {value}</translation>
        </message>
        <message>
            <source>Also said: {value}</source>
            <translation>Ook gezegd: {value}</translation>
        </message>
        <message>
            <source>Choose: {field}</source>
            <translation>Kiezen: {field}</translation>
        </message>
        <message>
            <source>Chosen.</source>
            <translation>Gekozen.</translation>
        </message>
        <message>
            <source>Keep what stands here</source>
            <translation>Houden wat er staat</translation>
        </message>
        <message>
            <source>Take that</source>
            <translation>Die nemen</translation>
        </message>
        <message>
            <source>{field}: choose</source>
            <translation>{field}: kies</translation>
        </message>
    </context>
    <context>
        <name>WaiveForm</name>
        <message numerus="yes">
            <source>Choose a day from today on, at most %n week(s) ahead.</source>
            <translation>
                <numerusform>Kies een dag vanaf vandaag, hooguit %n week vooruit.</numerusform>
                <numerusform>Kies een dag vanaf vandaag, hooguit %n weken vooruit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>Laten rusten</translation>
        </message>
        <message>
            <source>Until and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Why may this stand?</source>
            <translation>Waarom mag dit zo blijven?</translation>
        </message>
    </context>
    <context>
        <name>WaivedList</name>
        <message numerus="yes">
            <source>%n snoozed</source>
            <translation>
                <numerusform>%n bevinding rust</numerusform>
                <numerusform>%n bevindingen rusten</numerusform>
            </translation>
        </message>
        <message>
            <source>Until {date}: {reason}</source>
            <translation>Tot en met {date}: {reason}</translation>
        </message>
        <message>
            <source>Wake</source>
            <translation>Niet langer laten rusten</translation>
        </message>
        <message>
            <source>Wake: {title}</source>
            <translation>Niet langer laten rusten: {title}</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message>
            <source>Judging the week…</source>
            <translation>De week wordt beoordeeld…</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>To week {number}</source>
            <translation>Naar week {number}</translation>
        </message>
    </context>
    <context>
        <name>WeekChart</name>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
    </context>
    <context>
        <name>WeekDays</name>
        <message>
            <source>Days of the week</source>
            <translation>Dagen van de week</translation>
        </message>
    </context>
    <context>
        <name>WeekGutter</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n bevinding</numerusform>
                <numerusform>%n bevindingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wk</source>
            <translation>
                <numerusform>%n wk</numerusform>
                <numerusform>%n wk</numerusform>
            </translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>being judged</source>
            <translation>wordt beoordeeld</translation>
        </message>
        <message>
            <source>no findings</source>
            <translation>geen bevindingen</translation>
        </message>
        <message>
            <source>too little to judge</source>
            <translation>te weinig om te oordelen</translation>
        </message>
        <message>
            <source>{share} sends</source>
            <translation>{share} zendt</translation>
        </message>
        <message numerus="yes">
            <source>{share} sends over %n week(s)</source>
            <translation>
                <numerusform>{share} zendt over %n week</numerusform>
                <numerusform>{share} zendt over %n weken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekPanel</name>
        <message numerus="yes">
            <source>%n point(s) to note: {titles}</source>
            <translation>
                <numerusform>%n aandachtspunt: {titles}</numerusform>
                <numerusform>%n aandachtspunten: {titles}</numerusform>
            </translation>
        </message>
        <message>
            <source>As of {day}.</source>
            <translation>Stand van {day}.</translation>
        </message>
        <message>
            <source>Hide the panel</source>
            <translation>Het paneel verbergen</translation>
        </message>
        <message>
            <source>Judging the week…</source>
            <translation>De week wordt beoordeeld…</translation>
        </message>
        <message>
            <source>Too little planned to judge: {checks}.</source>
            <translation>Te weinig gepland om te beoordelen: {checks}.</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Week later</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Week eerder</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
    </context>
    <context>
        <name>WeekSentence</name>
        <message numerus="yes">
            <source>A conversation: {share} sends, over %n weeks.</source>
            <translation>
                <numerusform>Een gesprek: {share} zendt, over %n week.</numerusform>
                <numerusform>Een gesprek: {share} zendt, over %n weken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with the conversation; the posts fit in around it.</source>
            <translation>Begin met het gesprek; de berichten passen eromheen.</translation>
        </message>
        <message>
            <source>Nothing was planned in week {number}.</source>
            <translation>In week {number} stond niets gepland.</translation>
        </message>
        <message>
            <source>The limit is {limit}.</source>
            <translation>De grens is {limit}.</translation>
        </message>
        <message>
            <source>There is too little yet to weigh.</source>
            <translation>Er is nog te weinig om te wegen.</translation>
        </message>
        <message>
            <source>This week is a conversation: {share} sends.</source>
            <translation>Deze week is een gesprek: {share} zendt.</translation>
        </message>
        <message>
            <source>Week {number} is empty.</source>
            <translation>Week {number} is nog leeg.</translation>
        </message>
        <message>
            <source>What went out can still be added, or imported.</source>
            <translation>Wat toen is geplaatst kunt u nog toevoegen of importeren.</translation>
        </message>
        <message>
            <source>With a few more posts the compass has something to say about this week.</source>
            <translation>Met een paar berichten meer zegt het kompas iets over deze week.</translation>
        </message>
        <message>
            <source>{covered} of {required} placements get an answer in time.</source>
            <translation>{covered} van de {required} plaatsingen krijgen op tijd antwoord.</translation>
        </message>
    </context>
    <context>
        <name>WeekStrip</name>
        <message>
            <source>Back to week {number}</source>
            <translation>Terug naar week {number}</translation>
        </message>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
    </context>
    <context>
        <name>WeekSummary</name>
        <message>
            <source>Week {number}</source>
            <translation>Week {number}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>A made-up client with one healthy week and one that only shouts.</source>
            <translation>Een verzonnen klant met één gezonde week en één die alleen maar roept.</translation>
        </message>
        <message>
            <source>An editorial calendar that tells you in time when a week only broadcasts.</source>
            <translation>Een redactiekalender die op tijd zegt wanneer een week alleen maar zendt.</translation>
        </message>
        <message>
            <source>Create a client</source>
            <translation>Een klant aanmaken</translation>
        </message>
        <message>
            <source>Excel, CSV, iCalendar or a plan file. You see what becomes of it before anything changes.</source>
            <translation>Excel, CSV, iCalendar of een planbestand. U ziet wat ervan wordt voordat er iets verandert.</translation>
        </message>
        <message>
            <source>Import a spreadsheet or calendar</source>
            <translation>Een spreadsheet of agenda importeren</translation>
        </message>
        <message>
            <source>Locked: it opens with its passphrase.</source>
            <translation>Vergrendeld: gaat open met de wachtzin.</translation>
        </message>
        <message>
            <source>Look around in a sample</source>
            <translation>Rondkijken in een voorbeeld</translation>
        </message>
        <message>
            <source>Make it a conversation</source>
            <translation>Maak er een gesprek van</translation>
        </message>
        <message>
            <source>No account, no server: everything about a client stays in one file of yours.</source>
            <translation>Geen account, geen server: alles over een klant blijft in één bestand van u.</translation>
        </message>
        <message>
            <source>One click, with what it comes to. One more click takes it back.</source>
            <translation>Eén klik, met het effect erbij. Nog een klik en het is weer terug.</translation>
        </message>
        <message>
            <source>One that a colleague sent you, or one you moved.</source>
            <translation>Een dat u van een collega kreeg, of zelf verplaatste.</translation>
        </message>
        <message>
            <source>Open a client file</source>
            <translation>Een klantbestand openen</translation>
        </message>
        <message>
            <source>Or a tour of 60 seconds</source>
            <translation>Of een rondleiding van 60 seconden</translation>
        </message>
        <message>
            <source>Plan the conversation, not only the posts</source>
            <translation>Plan het gesprek, niet alleen de berichten</translation>
        </message>
        <message>
            <source>Posts and conversation blocks, each with a name under it. Or import your spreadsheet.</source>
            <translation>Berichten en gespreksblokken, elk met een naam eronder. Of importeer uw spreadsheet.</translation>
        </message>
        <message>
            <source>Put your week in</source>
            <translation>Zet uw week erin</translation>
        </message>
        <message>
            <source>Recent clients</source>
            <translation>Recente klanten</translation>
        </message>
        <message>
            <source>See whether you only send</source>
            <translation>Zie of u alleen zendt</translation>
        </message>
        <message>
            <source>Six steps on the sample: one fix is done, and taken back.</source>
            <translation>Zes stappen in het voorbeeld: één oplossing wordt uitgevoerd en weer teruggedraaid.</translation>
        </message>
        <message>
            <source>The rose</source>
            <translation>De roos</translation>
        </message>
        <message>
            <source>The rose weighs listening, answering, sending and activating, while you drag too.</source>
            <translation>De roos weegt luisteren, reageren, zenden en activeren; ook terwijl u iets versleept.</translation>
        </message>
        <message>
            <source>Three questions, and the calendar is ready to plan in.</source>
            <translation>Drie vragen, en u kunt plannen in de kalender.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>answer people</source>
            <translation>mensen antwoorden</translation>
        </message>
        <message>
            <source>ask for something</source>
            <translation>vragen iets te doen</translation>
        </message>
        <message>
            <source>organise</source>
            <translation>organiseren</translation>
        </message>
        <message>
            <source>sends {was} → {will}</source>
            <translation>zendt {was} → {will}</translation>
        </message>
        <message>
            <source>something of yours</source>
            <translation>iets van uzelf</translation>
        </message>
        <message>
            <source>what is being said</source>
            <translation>wat er gezegd wordt</translation>
        </message>
        <message>
            <source>{path}, locked</source>
            <translation>{path}, vergrendeld</translation>
        </message>
        <message>
            <source>“{name}” was not opened</source>
            <translation>“{name}” is niet geopend</translation>
        </message>
    </context>
    <context>
        <name>WhenField</name>
        <message numerus="yes">
            <source>At most %n day(s) from the time of the item.</source>
            <translation>
                <numerusform>Hooguit %n dag van het tijdstip van het item.</numerusform>
                <numerusform>Hooguit %n dagen van het tijdstip van het item.</numerusform>
            </translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>For example 12-3-2027, “12 March”, “+2w” or empty for Ideas.</source>
            <translation>Bijvoorbeeld 12-3-2027, “12 maart”, “+2w”, of leeg voor Ideeën.</translation>
        </message>
        <message>
            <source>Only ideas and drafts can go without a date.</source>
            <translation>Alleen ideeën en concepten kunnen zonder datum.</translation>
        </message>
        <message>
            <source>Only one time can stand here, of the client's clock.</source>
            <translation>Hier kan maar één tijd staan, op de klok van de klant.</translation>
        </message>
        <message>
            <source>This is no time. Try 9:30 or 14:00.</source>
            <translation>Dit is geen tijd. Probeer 9:30 of 14:00.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>not scheduled</source>
            <translation>niet gepland</translation>
        </message>
    </context>
    <context>
        <name>Why</name>
        <message>
            <source>A call to do something still goes one way as long as nobody answers those who respond: in research on tweets such calls are called one-way mobilising. With somebody there, it becomes a conversation.</source>
            <translation>Een oproep blijft eenrichtingsverkeer zolang niemand antwoordt op wie reageert: in onderzoek naar tweets heet dat mobiliseren in één richting. Met iemand erbij wordt het een gesprek.</translation>
        </message>
        <message>
            <source>A giveaway may go one way: social media do not have to be a conversation every time. An exception with a reason and an end stays an exception. The share from which they count again is our own judgement.</source>
            <translation>Een winactie mag één kant op gaan: sociale media hoeven niet altijd een gesprek te zijn. Een uitzondering met een reden en een einde blijft een uitzondering. Vanaf welk aandeel ze weer meetellen, is ons eigen oordeel.</translation>
        </message>
        <message>
            <source>A plan that mostly broadcasts leaves people little to answer to. Of 4,655 tweets by the 100 largest US non-profits 58.6% only informed; our 60% lies just above that. There is no accepted norm: the limit is a judgement, and you can set your own.</source>
            <translation>Een plan dat vooral zendt, laat mensen weinig om op te reageren. Van 4.655 tweets van de 100 grootste Amerikaanse non-profits gaf 58,6 % alleen informatie; onze 60 % ligt daar net boven. Een erkende norm bestaat niet: de grens is een oordeel, en u kunt er zelf een instellen.</translation>
        </message>
        <message>
            <source>Advisers who do well with what they publish mostly use research, says a Dutch article after an event of 2010. We have not seen the report behind it; the limit is our own judgement.</source>
            <translation>Adviseurs die succes hebben met wat ze publiceren, gebruiken vooral onderzoek, schrijft een Nederlands artikel na een bijeenkomst uit 2010. Het rapport daarachter hebben we niet gezien; de grens is ons eigen oordeel.</translation>
        </message>
        <message>
            <source>Begin carefully, with one discipline: that is the advice of a Dutch article on the four stages David Armano (Edelman) described. How many disciplines fit a stage is our own judgement.</source>
            <translation>Begin voorzichtig, met één discipline: dat is het advies van een Nederlands artikel over de vier stadia die David Armano (Edelman) beschreef. Hoeveel disciplines bij een stadium passen, is ons eigen oordeel.</translation>
        </message>
        <message>
            <source>Broadcasting creeps in unnoticed. In October 2013 93% of Dutch municipalities tweeted, and 5% sent more than one reply a day. What counts as a rise is our own judgement.</source>
            <translation>Zenden sluipt er ongemerkt in. In oktober 2013 twitterde 93 % van de Nederlandse gemeenten, en 5 % stuurde meer dan één antwoord per dag. Wat een stijging is, is ons eigen oordeel.</translation>
        </message>
        <message>
            <source>Forrester's POST starts with people and objectives; strategy and technology come after that. It advises one or two objectives, not all five. Which petals serve a goal, and how much it should get, is our own reading.</source>
            <translation>POST van Forrester begint bij mensen en doelen; strategie en techniek komen daarna. Het advies is één of twee doelen, niet alle vijf. Welke bladen bij een doel passen, en hoeveel het moet krijgen, is onze eigen lezing.</translation>
        </message>
        <message>
            <source>How it goes wrong: in The Joneses (film, 2009) a family moves in whose members are actors, paid by brands to make the neighbours want what they have. A Dutch article on the four stages of social business names it as covert promotion, the opposite of a human voice.</source>
            <translation>Hoe het misgaat: in The Joneses (film, 2009) komt er een gezin wonen van acteurs, door merken betaald om de buren te laten willen wat zij hebben. Een Nederlands artikel over de vier stadia van social business noemt het verkapte reclame, het omgekeerde van een menselijke stem.</translation>
        </message>
        <message>
            <source>How it went wrong: Lonelygirl15 (2006) seemed to be the video diary of a girl on YouTube, and a brand of chewing gum paid to be seen in it. It came out that she was an actress, and the placement was confirmed (NBC News).</source>
            <translation>Hoe het misging: Lonelygirl15 (2006) leek het videodagboek van een meisje op YouTube, en een kauwgommerk betaalde om erin te komen. Ze bleek een actrice, en de betaalde plaatsing is bevestigd (NBC News).</translation>
        </message>
        <message>
            <source>Invented people do come out: behind Lonelygirl15 stood an actress, and paid placement was confirmed. Tell what is invented, and let somebody with a name approve what was made with AI. This is a pointer, not legal advice.</source>
            <translation>Verzonnen mensen komen uit: achter Lonelygirl15 zat een actrice, en betaalde plaatsing is bevestigd. Vertel wat verzonnen is, en laat een mens met naam goedkeuren wat met AI is gemaakt. Dit is een wegwijzer, geen juridisch advies.</translation>
        </message>
        <message>
            <source>It has to be real people who speak for a brand: the brand gets a face, and a question gets somebody to go to. Without a name nobody in the team knows who it is up to either.</source>
            <translation>Het moeten echte mensen zijn die namens een merk spreken: het merk krijgt een gezicht, en een vraag een adres. Zonder naam weet ook in het team niemand bij wie het ligt.</translation>
        </message>
        <message>
            <source>Naming or picturing somebody is processing of personal data. Consent must be demonstrable and can be withdrawn; for some functions the interest of the organisation can be the basis, if you record why. This is a pointer, not legal advice.</source>
            <translation>Iemand noemen of afbeelden is verwerking van persoonsgegevens. Toestemming moet aantoonbaar zijn en kan worden ingetrokken; bij sommige functies kan het belang van de organisatie de grondslag zijn, als u vastlegt waarom. Dit is een wegwijzer, geen juridisch advies.</translation>
        </message>
        <message>
            <source>On a platform where people can talk back, two-way traffic is the point: so the Dutch reading of Brian Solis's Social Compass. A listening moment does not show there; an answer does. Under a blog people answer where its link is shared: there it is a note.</source>
            <translation>Op een platform waar mensen iets terug kunnen zeggen, draait het om tweerichtingsverkeer: zo leest een Nederlands artikel het Sociaal Kompas van Brian Solis. Van luisteren ziet het publiek daar niets; van een antwoord wel. Bij een blog antwoorden mensen waar de link wordt gedeeld: daar blijft het een aandachtspunt.</translation>
        </message>
        <message>
            <source>Only sending is of little use; the value lies in taking part. A long run of posts has no moment at which somebody listens. Where a run becomes too long is our own judgement.</source>
            <translation>Alleen maar zenden heeft weinig zin; de waarde zit in het meedoen. In een lange reeks berichten is er geen moment waarop iemand luistert. Wanneer een reeks te lang is, is ons eigen oordeel.</translation>
        </message>
        <message>
            <source>Research on webcare finds that its effect runs through a human voice, as in a conversation. A name helps people to hear one. The limits are our own judgement.</source>
            <translation>Onderzoek naar webcare laat zien dat het effect via een menselijke stem loopt, zoals in een gesprek. Een naam helpt mensen die te horen. De grenzen zijn ons eigen oordeel.</translation>
        </message>
        <message>
            <source>Several communities ask for several ambassadors, and a plan that hangs on one person stops when that person is ill. How many people share it is one divided by the sum of the squared shares, as economists measure concentration. Two people who share unevenly get a note; the warning is for a plan that is nearly one person's.</source>
            <translation>Verschillende communities vragen om verschillende ambassadeurs, en een plan dat aan één persoon hangt, valt stil als die ziek is. Hoeveel mensen het delen, is één gedeeld door de som van de gekwadrateerde aandelen, zoals economen concentratie meten. Wie met z’n tweeën ongelijk verdeelt, krijgt een aandachtspunt; de waarschuwing is voor een plan dat bijna van één persoon is.</translation>
        </message>
        <message>
            <source>Talking with people is real work. In 2018 large Dutch municipalities typically had one or two full-time people for it, small ones a fifth of one. A plan that does not fit in the week is not carried out.</source>
            <translation>Praten met mensen is echt werk. In 2018 hadden grote gemeenten er doorgaans één à twee fte voor, kleine 0,2. Een plan dat niet in de week past, wordt niet uitgevoerd.</translation>
        </message>
        <message>
            <source>The Dutch code for promotional games of chance (2014) asks no general terms for prizes up to € 4,500. Above that: once a year, with terms, at most 20 draws, at most € 100,000 and free to enter. This is a pointer, not legal advice.</source>
            <translation>De gedragscode promotionele kansspelen (2014) vraagt bij prijzen tot € 4.500 geen algemene voorwaarden. Daarboven: één keer per jaar, met voorwaarden, hoogstens 20 trekkingen, hoogstens € 100.000 en gratis deelname. Dit is een wegwijzer, geen juridisch advies.</translation>
        </message>
        <message>
            <source>The balance between a personal profile and the profile of the brand is a hard one. Readers should be able to see for whom somebody speaks, and still meet a person. The lines at both ends are ours.</source>
            <translation>De balans tussen persoonlijke profilering en merkprofilering is lastig. Lezers moeten kunnen zien namens wie iemand spreekt, en toch een mens tegenkomen. De grenzen aan beide kanten zijn van ons.</translation>
        </message>
        <message>
            <source>The five levels, from alerts to social intelligence, are those of Bartholomew's listening model: the goal is not to listen but to do something with it. How many minutes a level takes is our own estimate.</source>
            <translation>De vijf niveaus, van meldingen tot social intelligence, zijn die van het luistermodel van Bartholomew: het doel is niet luisteren, maar er iets mee doen. Hoeveel minuten een niveau vraagt, is onze eigen schatting.</translation>
        </message>
        <message>
            <source>The rose has four petals: listen, respond, send and activate. Listening is where every step plan begins. Based on the Communicatieroos (Paul Blok) as described on socialmediamodellen.nl.</source>
            <translation>De roos heeft vier bladen: luisteren, reageren, zenden en activeren. Elk stappenplan begint met luisteren. Gebaseerd op de Communicatieroos (Paul Blok) zoals beschreven op socialmediamodellen.nl.</translation>
        </message>
        <message>
            <source>The rose is meant to be used with several petals, not just one or two. The balance is a common measure of evenness (Pielou), taken over all four petals; the limit is ours. Based on the Communicatieroos (Paul Blok) as described on socialmediamodellen.nl.</source>
            <translation>De roos is bedoeld om met meer bladen te gebruiken, niet met één of twee. Het evenwicht is een gangbare maat voor gelijkheid (Pielou), genomen over alle vier de bladen; de grens is van ons. Gebaseerd op de Communicatieroos (Paul Blok) zoals beschreven op socialmediamodellen.nl.</translation>
        </message>
        <message>
            <source>The source holds both: the person's profile and the brand's (Smit, 2009). Settled here by saying something at both extremes, and nothing in between.</source>
            <translation>De bron wil allebei: het profiel van de persoon en dat van het merk (Smit, 2009). Hier opgelost door aan beide uitersten iets te zeggen, en daartussen niets.</translation>
        </message>
        <message>
            <source>The value is in taking part, not in planning to. Conversation blocks that nobody confirms stop counting after seven days, so that the figures show what happened. And a week that is mostly on hold or still an idea does not show what will go out.</source>
            <translation>De waarde zit in het meedoen, niet in het voornemen. Gespreksblokken die niemand bevestigt, tellen na zeven dagen niet meer mee, zodat de cijfers laten zien wat er is gebeurd. En een week die vooral in de wacht staat of nog idee is, laat niet zien wat er uitgaat.</translation>
        </message>
        <message>
            <source>Under the Dutch advertising code for social media (2014, revised in 2019 and 2022) a relation with the advertiser must be plain when an advantage influences credibility. “#ad” is accepted there and in the United States. This is a pointer, not legal advice.</source>
            <translation>Volgens de Reclamecode Social Media &amp; Influencer Marketing (2014, herzien in 2019 en 2022) moet de relatie met de adverteerder duidelijk zijn als een voordeel de geloofwaardigheid beïnvloedt. “#ad” wordt hier en in de Verenigde Staten aanvaard. Dit is een wegwijzer, geen juridisch advies.</translation>
        </message>
        <message>
            <source>Where the sources disagree: always present, or two hours on Friday; Bough said both (2010). Settled here by a promise for each channel, not by being there day and night.</source>
            <translation>Waar de bronnen botsen: altijd aanwezig zijn, of twee uur op vrijdag; Bough zei allebei (2010). Hier opgelost met een belofte per kanaal, niet met dag en nacht aanwezig zijn.</translation>
        </message>
        <message>
            <source>Where the sources disagree: be where the customer is (Marketingfacts, 2012), and not in too many places at once (on Edelman's stages, 2011). Settled here by counting the places in use by stage; the tab Goals of the Compass says which ones your audiences are on.</source>
            <translation>Waar de bronnen botsen: wees waar de klant is (Marketingfacts, 2012), en niet op te veel plekken tegelijk (over de stadia van Edelman, 2011). Hier opgelost door per stadium de plekken in gebruik te tellen; het tabblad Doelen van het Kompas zegt waar uw doelgroepen zitten.</translation>
        </message>
        <message>
            <source>Where the sources disagree: only sending is pointless (Smit, 2009), and yet a giveaway may go one way (Pepsi's Bonin Bough, 2010). Settled here by an exception with a reason and an end, which counts again once there are too many of them.</source>
            <translation>Waar de bronnen botsen: alleen zenden heeft geen zin (Smit, 2009), en toch mag een winactie eenrichting zijn (Bonin Bough van Pepsi, 2010). Hier opgelost met een uitzondering met reden en einddatum, die weer meetelt zodra het er te veel worden.</translation>
        </message>
        <message>
            <source>Where the sources disagree: real people must speak by name (Smit, 2009), and those people have a right to privacy (GDPR, 2018). Settled here by a basis noted for each person, and by exports without names unless you ask for them.</source>
            <translation>Waar de bronnen botsen: echte mensen moeten op naam spreken (Smit, 2009), en die mensen hebben recht op privacy (AVG, 2018). Hier opgelost met een genoteerde grondslag per persoon, en met exports zonder namen tenzij u erom vraagt.</translation>
        </message>
        <message>
            <source>Who has just begun does a few places well rather than many by halves. That is the advice of a Dutch article on the four stages David Armano (Edelman) described; how many places fit a stage is our own judgement.</source>
            <translation>Wie net begint, doet beter een paar plekken goed dan veel plekken half. Dat is het advies van een Nederlands artikel over de vier stadia die David Armano (Edelman) beschreef; hoeveel plekken bij een stadium passen, is ons eigen oordeel.</translation>
        </message>
        <message>
            <source>Who posts gets answers, and those want an answer too. When 134 Dutch organisations were measured in 2017, 61% of the messages got one; in the evening 49% got none. The hours are your own norm, per channel.</source>
            <translation>Wie iets plaatst, krijgt reacties, en die willen ook antwoord. Bij een meting onder 134 Nederlandse organisaties in 2017 kreeg 61 % van de berichten antwoord; 's avonds kreeg 49 % er geen. De uren zijn uw eigen norm, per kanaal.</translation>
        </message>
        <message>
            <source>You have to be present, and if that cannot be all day, then at fixed hours: Pepsi's Bonin Bough spoke of two hours in which you talk with your community. How long a silence may last is your own choice, per channel, up to two weeks. Over two weeks without anybody is a warning where something goes out that week; over three where you chose a longer silence, over two days where you promise to be there daily.</source>
            <translation>U moet er zijn, en als dat niet de hele dag kan, dan op vaste uren: Bonin Bough van Pepsi sprak van twee uur waarin je met je community praat. Hoe lang een stilte mag duren, kiest u zelf, per kanaal, tot twee weken. Meer dan twee weken niemand is een waarschuwing als er die week iets uitgaat; meer dan drie als u een langere stilte koos, meer dan twee dagen als u belooft er elke dag te zijn.</translation>
        </message>
    </context>
    <context>
        <name>WhyBlock</name>
        <message>
            <source>Limits…</source>
            <translation>Grenzen…</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
    </context>
    <context>
        <name>WordsAccountType</name>
        <message>
            <source>Account of the brand</source>
            <translation>Account van het merk</translation>
        </message>
        <message>
            <source>Personal account</source>
            <translation>Persoonlijk account</translation>
        </message>
    </context>
    <context>
        <name>WordsApprovalAsked</name>
        <message>
            <source>By mail</source>
            <translation>Per mail</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>In a meeting</source>
            <translation>In een overleg</translation>
        </message>
        <message>
            <source>In a message</source>
            <translation>Per bericht</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persoonlijk</translation>
        </message>
    </context>
    <context>
        <name>WordsBenefit</name>
        <message>
            <source>Discount</source>
            <translation>Korting</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Dienstverband</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Cadeau</translation>
        </message>
        <message>
            <source>No advantage</source>
            <translation>Geen voordeel</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betaald</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Prijs</translation>
        </message>
    </context>
    <context>
        <name>WordsCTag</name>
        <message>
            <source>Commerce</source>
            <translation>Commerce</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>Community</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Connectiviteit</translation>
        </message>
        <message>
            <source>Culture</source>
            <translation>Cultuur</translation>
        </message>
    </context>
    <context>
        <name>WordsCampaignKind</name>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evenement</translation>
        </message>
        <message>
            <source>Giveaway</source>
            <translation>Winactie</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>Lancering</translation>
        </message>
        <message>
            <source>Recruitment</source>
            <translation>Werving</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>Gewoon</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Onderzoek</translation>
        </message>
    </context>
    <context>
        <name>WordsChannelStatus</name>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>Slapend</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
    </context>
    <context>
        <name>WordsColourBy</name>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persoon</translation>
        </message>
        <message>
            <source>Petal</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>WordsDensity</name>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Ruim</translation>
        </message>
    </context>
    <context>
        <name>WordsDiscipline</name>
        <message>
            <source>Branding</source>
            <translation>Branding</translation>
        </message>
        <message>
            <source>Corporate</source>
            <translation>Corporate</translation>
        </message>
        <message>
            <source>Effectiveness</source>
            <translation>Effectiviteit</translation>
        </message>
        <message>
            <source>HR</source>
            <translation>HR</translation>
        </message>
        <message>
            <source>Intelligence</source>
            <translation>Intelligence</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Producten</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
    </context>
    <context>
        <name>WordsEmotion</name>
        <message>
            <source>Core values</source>
            <translation>Kernwaarden</translation>
        </message>
        <message>
            <source>Empowerment</source>
            <translation>Empowerment</translation>
        </message>
        <message>
            <source>Honesty</source>
            <translation>Oprechtheid</translation>
        </message>
        <message>
            <source>Humanisation</source>
            <translation>Menselijkheid</translation>
        </message>
        <message>
            <source>Reward</source>
            <translation>Beloning</translation>
        </message>
    </context>
    <context>
        <name>WordsEvidence</name>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>Geen onderbouwing</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Mening</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Onderzoek</translation>
        </message>
    </context>
    <context>
        <name>WordsExpectsDialogue</name>
        <message>
            <source>Expects dialogue</source>
            <translation>Verwacht gesprek</translation>
        </message>
        <message>
            <source>Expects little dialogue</source>
            <translation>Verwacht weinig gesprek</translation>
        </message>
        <message>
            <source>Expects some dialogue</source>
            <translation>Verwacht wat gesprek</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>Advantage</source>
            <translation>Voordeel</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Alle kanalen</translation>
        </message>
        <message>
            <source>Also speaking</source>
            <translation>Spreken mee</translation>
        </message>
        <message>
            <source>Answers arrive on</source>
            <translation>Antwoorden komen op</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>Akkoord op</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Akkoord van</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gevraagd</translation>
        </message>
        <message>
            <source>Asked at</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Doelgroep</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campagne</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanalen</translation>
        </message>
        <message>
            <source>Cost in euros</source>
            <translation>Kosten in euro’s</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Discipline</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <source>Disclosure label</source>
            <translation>Reclamevermelding</translation>
        </message>
        <message>
            <source>Emotions</source>
            <translation>Emoties</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Onderbouwing</translation>
        </message>
        <message>
            <source>First comment</source>
            <translation>Eerste reactie</translation>
        </message>
        <message>
            <source>Follows from insight</source>
            <translation>Volgt uit inzicht</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Four C’s</source>
            <translation>Vier C’s</translation>
        </message>
        <message>
            <source>In front</source>
            <translation>Op de voorgrond</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Uitnodiging</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Doorgegaan</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Made with AI</source>
            <translation>Gemaakt met AI</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Minutes it took</source>
            <translation>Bestede minuten</translation>
        </message>
        <message>
            <source>Must say yes</source>
            <translation>Moet akkoord geven</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Petal</source>
            <translation>Blad</translation>
        </message>
        <message>
            <source>Petal confirmed</source>
            <translation>Blad bevestigd</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Spelers</translation>
        </message>
        <message>
            <source>Post or block</source>
            <translation>Bericht of gespreksblok</translation>
        </message>
        <message>
            <source>Private note</source>
            <translation>Eigen notitie</translation>
        </message>
        <message>
            <source>Read aloud, as to a person</source>
            <translation>Hardop gelezen, als tegen een mens</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Risk seen</source>
            <translation>Risico gezien</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Routes</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reeks</translation>
        </message>
        <message>
            <source>Share of voice of competitors, %</source>
            <translation>Aandeel van concurrenten, %</translation>
        </message>
        <message>
            <source>Share of voice, %</source>
            <translation>Aandeel in het gesprek, %</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>Begonnen om</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Sjabloon</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Texts per channel</source>
            <translation>Teksten per kanaal</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Samen met</translation>
        </message>
        <message>
            <source>Value for the reader</source>
            <translation>Waarde voor de lezer</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Wat er is gehoord</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Wie spreekt</translation>
        </message>
        <message>
            <source>Why no name</source>
            <translation>Waarom geen naam</translation>
        </message>
        <message>
            <source>Yes needed by</source>
            <translation>Akkoord nodig vóór</translation>
        </message>
    </context>
    <context>
        <name>WordsFormat</name>
        <message>
            <source>Blog</source>
            <translation>Blog</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evenement</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Beeld</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Nieuwsbrief</translation>
        </message>
        <message>
            <source>Poll</source>
            <translation>Peiling</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
    </context>
    <context>
        <name>WordsHorizon</name>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Straks</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
    </context>
    <context>
        <name>WordsInvitation</name>
        <message>
            <source>Call</source>
            <translation>Oproep</translation>
        </message>
        <message>
            <source>Co-creation</source>
            <translation>Cocreatie</translation>
        </message>
        <message>
            <source>Contest</source>
            <translation>Wedstrijd</translation>
        </message>
        <message>
            <source>No invitation</source>
            <translation>Geen uitnodiging</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
    </context>
    <context>
        <name>WordsKept</name>
        <message>
            <source>Kept</source>
            <translation>Doorgegaan</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Nog niet bevestigd</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Niet doorgegaan</translation>
        </message>
    </context>
    <context>
        <name>WordsKind</name>
        <message>
            <source>Conversation block</source>
            <translation>Gespreksblok</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Bericht</translation>
        </message>
    </context>
    <context>
        <name>WordsLegalBasis</name>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>Legitimate interest, by function</source>
            <translation>Gerechtvaardigd belang, door functie</translation>
        </message>
        <message>
            <source>Nothing recorded</source>
            <translation>Niets vastgelegd</translation>
        </message>
        <message>
            <source>Speaks for own business</source>
            <translation>Spreekt voor eigen bedrijf</translation>
        </message>
    </context>
    <context>
        <name>WordsListeningStage</name>
        <message>
            <source>1, alerts</source>
            <translation>1, meldingen</translation>
        </message>
        <message>
            <source>2, own accounts</source>
            <translation>2, eigen accounts</translation>
        </message>
        <message>
            <source>3, every conversation</source>
            <translation>3, elk gesprek</translation>
        </message>
        <message>
            <source>4, from own goals</source>
            <translation>4, vanuit eigen doelen</translation>
        </message>
        <message>
            <source>5, social intelligence</source>
            <translation>5, social intelligence</translation>
        </message>
    </context>
    <context>
        <name>WordsMediaType</name>
        <message>
            <source>Bought media</source>
            <translation>Gekochte media</translation>
        </message>
        <message>
            <source>Earned media</source>
            <translation>Verdiende media</translation>
        </message>
        <message>
            <source>Owned media</source>
            <translation>Eigen media</translation>
        </message>
    </context>
    <context>
        <name>WordsNetwork</name>
        <message>
            <source>Blog</source>
            <translation>Blog</translation>
        </message>
        <message>
            <source>Bluesky</source>
            <translation>Bluesky</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evenement</translation>
        </message>
        <message>
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Mastodon</source>
            <translation>Mastodon</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Nieuwsbrief</translation>
        </message>
        <message>
            <source>Other channel</source>
            <translation>Ander kanaal</translation>
        </message>
        <message>
            <source>Pinterest</source>
            <translation>Pinterest</translation>
        </message>
        <message>
            <source>Podcast</source>
            <translation>Podcast</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Pers</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drukwerk</translation>
        </message>
        <message>
            <source>Telegram</source>
            <translation>Telegram</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>TikTok</source>
            <translation>TikTok</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>YouTube</source>
            <translation>YouTube</translation>
        </message>
    </context>
    <context>
        <name>WordsNormMode</name>
        <message>
            <source>Round the clock</source>
            <translation>De klok rond</translation>
        </message>
        <message>
            <source>Within service hours</source>
            <translation>Binnen openingstijden</translation>
        </message>
    </context>
    <context>
        <name>WordsObjective</name>
        <message>
            <source>Embracing</source>
            <translation>Omarmen en samen maken</translation>
        </message>
        <message>
            <source>Energising</source>
            <translation>Enthousiast maken</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Luisteren naar mensen</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>Ondersteunen</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Praten met mensen</translation>
        </message>
    </context>
    <context>
        <name>WordsOrganiseScope</name>
        <message>
            <source>With partners</source>
            <translation>Met partners</translation>
        </message>
        <message>
            <source>Within the organisation</source>
            <translation>Binnen de organisatie</translation>
        </message>
    </context>
    <context>
        <name>WordsPetal</name>
        <message>
            <source>Activate</source>
            <translation>Activeren</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Luisteren</translation>
        </message>
        <message>
            <source>Organise</source>
            <translation>Organiseren</translation>
        </message>
        <message>
            <source>Respond</source>
            <translation>Reageren</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Zenden</translation>
        </message>
    </context>
    <context>
        <name>WordsPlatformType</name>
        <message>
            <source>Blog</source>
            <translation>Blog</translation>
        </message>
        <message>
            <source>Event on location</source>
            <translation>Evenement op locatie</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobiel</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Nieuwsbrief</translation>
        </message>
        <message>
            <source>Online event</source>
            <translation>Online evenement</translation>
        </message>
        <message>
            <source>Other platform</source>
            <translation>Ander platform</translation>
        </message>
        <message>
            <source>Social network</source>
            <translation>Sociaal netwerk</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
    </context>
    <context>
        <name>WordsPlayer</name>
        <message>
            <source>Bloggers</source>
            <translation>Bloggers</translation>
        </message>
        <message>
            <source>Influencers</source>
            <translation>Beïnvloeders</translation>
        </message>
        <message>
            <source>Tastemakers</source>
            <translation>Trendsetters</translation>
        </message>
        <message>
            <source>Traditional media</source>
            <translation>Traditionele media</translation>
        </message>
    </context>
    <context>
        <name>WordsProfile</name>
        <message>
            <source>B2B</source>
            <translation>B2B</translation>
        </message>
        <message>
            <source>Freelance, light</source>
            <translation>Zelfstandig, licht</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Verzekeraar</translation>
        </message>
        <message>
            <source>Non-profit organisation</source>
            <translation>Non-profitorganisatie</translation>
        </message>
        <message>
            <source>Public webcare</source>
            <translation>Publieke webcare</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standaard</translation>
        </message>
        <message>
            <source>Telecom, day and night</source>
            <translation>Telecom, dag en nacht</translation>
        </message>
    </context>
    <context>
        <name>WordsProfileFocus</name>
        <message>
            <source>Person and brand</source>
            <translation>Persoon en merk</translation>
        </message>
        <message>
            <source>The brand</source>
            <translation>Het merk</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>De persoon</translation>
        </message>
    </context>
    <context>
        <name>WordsRelationshipKind</name>
        <message>
            <source>Affiliate</source>
            <translation>Affiliate</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Korting</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>In dienst</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Cadeau</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betaald</translation>
        </message>
        <message>
            <source>Sponsorship</source>
            <translation>Sponsoring</translation>
        </message>
    </context>
    <context>
        <name>WordsRoadmapLine</name>
        <message>
            <source>Listen and answer</source>
            <translation>Luisteren en antwoorden</translation>
        </message>
        <message>
            <source>Organise</source>
            <translation>Organiseren</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publiceren</translation>
        </message>
    </context>
    <context>
        <name>WordsRoleAccountReason</name>
        <message>
            <source>Crisis</source>
            <translation>Crisis</translation>
        </message>
        <message>
            <source>Legal notice</source>
            <translation>Juridische mededeling</translation>
        </message>
    </context>
    <context>
        <name>WordsRoute</name>
        <message>
            <source>Aggregation</source>
            <translation>Aggregatie</translation>
        </message>
        <message>
            <source>Earned</source>
            <translation>Verdiend</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participatie</translation>
        </message>
        <message>
            <source>Search (SEO)</source>
            <translation>Zoeken (seo)</translation>
        </message>
        <message>
            <source>Syndication</source>
            <translation>Syndicatie</translation>
        </message>
    </context>
    <context>
        <name>WordsScale</name>
        <message>
            <source>12 weeks</source>
            <translation>12 weken</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 weken</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
    </context>
    <context>
        <name>WordsSector</name>
        <message>
            <source>Adviser</source>
            <translation>Adviseur</translation>
        </message>
        <message>
            <source>Another sector</source>
            <translation>Andere sector</translation>
        </message>
        <message>
            <source>Business to business</source>
            <translation>Zakelijke markt (b2b)</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Verzekeringen</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Non-profit</source>
            <translation>Goed doel of vereniging</translation>
        </message>
        <message>
            <source>Shop or hospitality</source>
            <translation>Winkel of horeca</translation>
        </message>
        <message>
            <source>Telecom</source>
            <translation>Telecom</translation>
        </message>
    </context>
    <context>
        <name>WordsSeverity</name>
        <message>
            <source>Block</source>
            <translation>Blokkade</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Aandachtspunt</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>Ernstig</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Waarschuwing</translation>
        </message>
    </context>
    <context>
        <name>WordsSpokespersonKind</name>
        <message>
            <source>Agency on behalf</source>
            <translation>Bureau namens de klant</translation>
        </message>
        <message>
            <source>Brandfriend</source>
            <translation>Merkvriend</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medewerker</translation>
        </message>
        <message>
            <source>Executive</source>
            <translation>Bestuurder</translation>
        </message>
        <message>
            <source>External creator</source>
            <translation>Externe maker</translation>
        </message>
        <message>
            <source>Fictional persona</source>
            <translation>Verzonnen persoon</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Eigenaar</translation>
        </message>
        <message>
            <source>Role account</source>
            <translation>Functie-account</translation>
        </message>
    </context>
    <context>
        <name>WordsStage</name>
        <message>
            <source>Crawl</source>
            <translation>Kruipen</translation>
        </message>
        <message>
            <source>Fly</source>
            <translation>Vliegen</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Rennen</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Lopen</translation>
        </message>
    </context>
    <context>
        <name>WordsStatus</name>
        <message>
            <source>Approved</source>
            <translation>Goedgekeurd</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Ter beoordeling</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>In de wacht</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Geplaatst</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Ingepland</translation>
        </message>
    </context>
    <context>
        <name>WordsSurety</name>
        <message>
            <source>likely</source>
            <translation>waarschijnlijk</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>zeker</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>onzeker</translation>
        </message>
    </context>
    <context>
        <name>WordsTextLanguage</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English (United Kingdom)</source>
            <translation>Engels (Verenigd Koninkrijk)</translation>
        </message>
        <message>
            <source>English (United States)</source>
            <translation>Engels (Verenigde Staten)</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Frisian</source>
            <translation>Fries</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiaans</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spaans</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turks</translation>
        </message>
    </context>
    <context>
        <name>WordsToolCost</name>
        <message>
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>betaald</translation>
        </message>
        <message>
            <source>several tools together</source>
            <translation>meerdere tools samen</translation>
        </message>
    </context>
    <context>
        <name>WordsValueKind</name>
        <message>
            <source>Be of service</source>
            <translation>Van dienst zijn</translation>
        </message>
        <message>
            <source>Entertain</source>
            <translation>Vermaken</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Helpen</translation>
        </message>
        <message>
            <source>Inform</source>
            <translation>Informeren</translation>
        </message>
        <message>
            <source>Promote</source>
            <translation>Promoten</translation>
        </message>
    </context>
    <context>
        <name>WordsWeekday</name>
        <message>
            <source>Friday</source>
            <translation>vrijdag</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>maandag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>zaterdag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>zondag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>donderdag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>dinsdag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>woensdag</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>Answered in time</source>
            <translation>Op tijd beantwoord</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>How grave</source>
            <translation>Hoe ernstig</translation>
        </message>
        <message>
            <source>One-way share</source>
            <translation>Deel eenrichting</translation>
        </message>
        <message>
            <source>To be answered</source>
            <translation>Te beantwoorden</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>What it comes to</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <source>What the checks find</source>
            <translation>Wat de controles vinden</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{petal}, items</source>
            <translation>{petal}, items</translation>
        </message>
        <message>
            <source>{petal}, minutes</source>
            <translation>{petal}, minuten</translation>
        </message>
    </context>
    <context>
        <name>YearDays</name>
        <message>
            <source>Belgium</source>
            <translation>België</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Duitsland</translation>
        </message>
        <message>
            <source>The Netherlands</source>
            <translation>Nederland</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Verenigd Koninkrijk</translation>
        </message>
        <message>
            <source>Worldwide</source>
            <translation>Wereldwijd</translation>
        </message>
    </context>
</TS>
