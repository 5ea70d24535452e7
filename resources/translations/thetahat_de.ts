<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>thetahat</name>
    <message>
        <source> These take data:</source>
        <translation> Daten nehmen:</translation>
    </message>
    <message>
        <source> These take it:</source>
        <translation> Dafür eignen sich:</translation>
    </message>
    <message>
        <source>! The clipboard holds neither columns of numbers nor a link to a state.</source>
        <translation>! Die Zwischenablage enthält weder Zahlenspalten noch einen Link auf einen Stand.</translation>
    </message>
    <message>
        <source>! What is open is not kept for the next time ({why}): save it to a file.</source>
        <translation>! Was offen ist, wird nicht für das nächste Mal behalten ({why}): bitte in einer Datei speichern.</translation>
    </message>
    <message>
        <source>&amp;Concept</source>
        <translation>&amp;Konzept</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(and {n} more)</source>
        <translation>(und {n} weitere)</translation>
    </message>
    <message>
        <source>({n} more)</source>
        <translation>({n} weitere)</translation>
    </message>
    <message>
        <source>1 row {what} stands in the way: leave it out, or mend the file.</source>
        <translation>1 Zeile {what} steht im Weg: weglassen oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>; a click on a name ticks it</source>
        <translation>; ein Klick auf einen Namen wählt ihn</translation>
    </message>
    <message>
        <source>A concept, a preset, an action, or n = 30</source>
        <translation>Ein Konzept, eine Voreinstellung, ein Befehl oder n = 30</translation>
    </message>
    <message>
        <source>A link of {n} letters is on the clipboard</source>
        <translation>Ein Link aus {n} Zeichen liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>A table that is typed has at most {most} rows.</source>
        <translation>Eine getippte Tabelle hat höchstens {most} Zeilen.</translation>
    </message>
    <message>
        <source>About thetahat</source>
        <translation>Über thetahat</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Noch einmal (A)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All settings to their defaults</source>
        <translation>Alle Einstellungen auf Vorgabe</translation>
    </message>
    <message>
        <source>Another table (Ctrl+Shift+O)</source>
        <translation>Andere Tabelle (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Answer in this window</source>
        <translation>Antwort in diesem Fenster</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Any key closes this</source>
        <translation>Jede Taste schließt dies</translation>
    </message>
    <message>
        <source>As the system, light or dark</source>
        <translation>Wie das System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Audience's window</source>
        <translation>Fenster für das Publikum</translation>
    </message>
    <message>
        <source>Audience: a window</source>
        <translation>Publikum: Fenster</translation>
    </message>
    <message>
        <source>Audience: full screen</source>
        <translation>Publikum: Vollbild</translation>
    </message>
    <message>
        <source>Back to the card (Backspace)</source>
        <translation>Zurück zur Karte (Rücktaste)</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <source>Back to the step's state</source>
        <translation>Zurück zum Stand des Schritts</translation>
    </message>
    <message>
        <source>Blank the picture</source>
        <translation>Bild ausblenden</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Choose a name and write the file</source>
        <translation>Namen wählen und die Datei schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close, stop, go back</source>
        <translation>Schließen, anhalten, zurück</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column for {place}</source>
        <translation>Spalte für {place}</translation>
    </message>
    <message>
        <source>Column “{name}” holds words; one of numbers is wanted.</source>
        <translation>Spalte „{name}“ enthält Wörter; verlangt ist eine mit Zahlen.</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Columns for “{title}”</source>
        <translation>Spalten für „{title}“</translation>
    </message>
    <message>
        <source>Columns of numbers from a file (Ctrl+Shift+O)</source>
        <translation>Zahlenspalten aus einer Datei (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Concept before</source>
        <translation>Voriges Konzept</translation>
    </message>
    <message>
        <source>Copy a link to this state</source>
        <translation>Link auf diesen Stand kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Data as a table</source>
        <translation>Daten als Tabelle</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit as a table…</source>
        <translation>Als Tabelle bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the data as a table…</source>
        <translation>Daten als Tabelle bearbeiten …</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>Find and do…</source>
        <translation>Suchen und ausführen …</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>First rows; Space picks a column</source>
        <translation>Erste Zeilen; Leertaste wählt eine Spalte</translation>
    </message>
    <message>
        <source>Fit the axes</source>
        <translation>Achsen anpassen</translation>
    </message>
    <message>
        <source>Fold or unfold the controls</source>
        <translation>Bedienfeld ein- oder ausklappen</translation>
    </message>
    <message>
        <source>For which picture?</source>
        <translation>Für welches Bild?</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Forget which cards are known</source>
        <translation>Vergessen, welche Karten gewusst sind</translation>
    </message>
    <message>
        <source>Give a drag back</source>
        <translation>Das Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>Give it up; nothing is left of it</source>
        <translation>Abbrechen; es bleibt nichts davon zurück</translation>
    </message>
    <message>
        <source>Go to the empty row at the end</source>
        <translation>Zur leeren Zeile am Ende</translation>
    </message>
    <message>
        <source>Guided lessons</source>
        <translation>Geführte Lektionen</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Hold or release a ghost</source>
        <translation>Vergleichsbild halten oder lösen</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Inter and STIX Two Math under the SIL Open Font License; Qt {qt} under the LGPL.</source>
        <translation>Inter und STIX Two Math unter der SIL Open Font License; Qt {qt} unter der LGPL.</translation>
    </message>
    <message>
        <source>It holds {n} values; at most {most} are allowed.</source>
        <translation>Sie enthält {n} Werte; höchstens {most} sind zulässig.</translation>
    </message>
    <message>
        <source>It is damaged ({reason}).</source>
        <translation>Sie ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>It is damaged, or no session of thetahat ({reason}).</source>
        <translation>Sie ist beschädigt oder keine Sitzung von thetahat ({reason}).</translation>
    </message>
    <message>
        <source>It is {allowed}.</source>
        <translation>Zulässig: {allowed}.</translation>
    </message>
    <message>
        <source>It is {found} MB large; a session has at most {most} MB.</source>
        <translation>Sie ist {found} MB groß; eine Sitzung hat höchstens {most} MB.</translation>
    </message>
    <message>
        <source>It was written by a newer thetahat (format {found}); this one reads format {known}.</source>
        <translation>Sie stammt von einem neueren thetahat (Format {found}); dieses liest Format {known}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Known (K)</source>
        <translation>Gewusst (K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Leave out 1 row that cannot be read</source>
        <translation>1 unlesbare Zeile weglassen</translation>
    </message>
    <message>
        <source>Leave out 1 row without a value</source>
        <translation>1 Zeile ohne Wert weglassen</translation>
    </message>
    <message>
        <source>Leave out {n} rows that cannot be read</source>
        <translation>{n} unlesbare Zeilen weglassen</translation>
    </message>
    <message>
        <source>Leave out {n} rows without a value</source>
        <translation>{n} Zeilen ohne Wert weglassen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson (Esc)</source>
        <translation>Lektion verlassen (Esc)</translation>
    </message>
    <message>
        <source>Lessons ({endings})</source>
        <translation>Lektionen ({endings})</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lock or free the axes</source>
        <translation>Achsen festhalten oder freigeben</translation>
    </message>
    <message>
        <source>Motion as the desktop has it</source>
        <translation>Bewegung wie auf dem Schreibtisch eingestellt</translation>
    </message>
    <message>
        <source>Motion reduced</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Move by a step</source>
        <translation>Um einen Schritt bewegen</translation>
    </message>
    <message>
        <source>Move by ten steps</source>
        <translation>Um zehn Schritte bewegen</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Next concept</source>
        <translation>Nächstes Konzept</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Nächster Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Next step, or reveal</source>
        <translation>Nächster Schritt oder aufdecken</translation>
    </message>
    <message>
        <source>No column is picked for {place}; pick one of numbers.</source>
        <translation>Für {place} ist keine Spalte gewählt; bitte eine mit Zahlen wählen.</translation>
    </message>
    <message>
        <source>No row has a number in every column that is picked.</source>
        <translation>Keine Zeile hat in jeder gewählten Spalte eine Zahl.</translation>
    </message>
    <message>
        <source>No session has been saved yet</source>
        <translation>Noch keine Sitzung gespeichert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes for whoever speaks</source>
        <translation>Notizen für die Vortragenden</translation>
    </message>
    <message>
        <source>Notes on this concept</source>
        <translation>Notizen zu diesem Konzept</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Nothing runs in this picture: choose another kind.</source>
        <translation>In diesem Bild läuft nichts ab: bitte eine andere Art wählen.</translation>
    </message>
    <message>
        <source>One column is picked for two places; each needs one of its own.</source>
        <translation>Eine Spalte ist für zwei Plätze gewählt; jeder braucht seine eigene.</translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Eines von: {choices}.</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>Einen Schritt zurück oder weiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Open a table of data</source>
        <translation>Datentabelle öffnen</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Opens {concept}: {question}</source>
        <translation>Öffnet {concept}: {question}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Bild: {title}</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Predict or reveal</source>
        <translation>Vorhersagen oder aufdecken</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the file as it has been written by now (Ctrl+Shift+L)</source>
        <translation>Die Datei in ihrem jetzigen Stand lesen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Read the lesson's file again</source>
        <translation>Datei der Lektion neu lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing has changed.</source>
        <translation>Das Lesen wurde abgebrochen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal (Space)</source>
        <translation>Aufdecken (Leertaste)</translation>
    </message>
    <message>
        <source>Rows that are not used</source>
        <translation>Zeilen, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Say your answer aloud, then reveal.</source>
        <translation>Die Antwort laut sagen, dann aufdecken.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Show it in the picture; undo takes it back</source>
        <translation>Im Bild zeigen; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Show me (S)</source>
        <translation>Zeigen (S)</translation>
    </message>
    <message>
        <source>Show the answer (Page Down)</source>
        <translation>Antwort zeigen (Bild ab)</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Starts the lesson</source>
        <translation>Beginnt die Lektion</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step before (Page Up)</source>
        <translation>Schritt zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The columns of this picture have names of their own.</source>
        <translation>Die Spalten dieses Bildes haben feste Namen.</translation>
    </message>
    <message>
        <source>The data are too many for a link; save a session, and send the file instead.</source>
        <translation>Für einen Link sind es zu viele Daten; bitte eine Sitzung speichern und die Datei senden.</translation>
    </message>
    <message>
        <source>The data have {rows} rows; at most {most} are edited as a table.</source>
        <translation>Die Daten haben {rows} Zeilen; als Tabelle lassen sich höchstens {most} bearbeiten.</translation>
    </message>
    <message>
        <source>The data, cell by cell</source>
        <translation>Die Daten, Zelle für Zelle</translation>
    </message>
    <message>
        <source>The dropped table</source>
        <translation>Die abgelegte Tabelle</translation>
    </message>
    <message>
        <source>The file is damaged; {n} of its concepts could be read.</source>
        <translation>Die Datei ist beschädigt; {n} ihrer Konzepte waren lesbar.</translation>
    </message>
    <message>
        <source>The link is damaged ({reason}).</source>
        <translation>Der Link ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The link is damaged: its checksum does not fit. It must be copied whole.</source>
        <translation>Der Link ist beschädigt: Die Prüfsumme passt nicht. Er muss ganz kopiert werden.</translation>
    </message>
    <message>
        <source>The link is not opened. {why}.</source>
        <translation>Der Link wird nicht geöffnet. {why}.</translation>
    </message>
    <message>
        <source>The link leads to {name}, which is no concept of this thetahat.</source>
        <translation>Der Link führt zu {name}; dieses Konzept kennt dieses thetahat nicht.</translation>
    </message>
    <message>
        <source>The link unfolds to more than the {most} bytes that are allowed.</source>
        <translation>Der Link entfaltet sich zu mehr als den zulässigen {most} Byte.</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Die eingefügte Tabelle</translation>
    </message>
    <message>
        <source>The picture is blanked; any key brings it back</source>
        <translation>Das Bild ist ausgeblendet; jede Taste holt es zurück</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The rows of the selected cells (Delete)</source>
        <translation>Die Zeilen der gewählten Zellen (Entf)</translation>
    </message>
    <message>
        <source>The settings of this step as it began (Home)</source>
        <translation>Die Einstellungen vom Anfang dieses Schritts (Pos1)</translation>
    </message>
    <message>
        <source>There is no link; it must begin with {scheme} and go on in letters.</source>
        <translation>Das ist kein Link; er muss mit {scheme} beginnen und in Buchstaben weitergehen.</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>To the next handle</source>
        <translation>Zum nächsten Griff</translation>
    </message>
    <message>
        <source>Turn what is open</source>
        <translation>Umschalten, was offen ist</translation>
    </message>
    <message>
        <source>Type and paste values (Ctrl+Shift+T)</source>
        <translation>Werte eintippen und einfügen (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Type at {percent} %</source>
        <translation>Schrift bei {percent} %</translation>
    </message>
    <message>
        <source>Type at {percent} %: this window has no room for larger type</source>
        <translation>Schrift bei {percent} %: für größere hat dieses Fenster keinen Platz</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Den Wert eintippen</translation>
    </message>
    <message>
        <source>Type, or paste cells from a spreadsheet; the picture follows.</source>
        <translation>Eintippen oder Zellen aus einer Tabellenkalkulation einfügen; das Bild folgt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Use this data</source>
        <translation>Diese Daten verwenden</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What was open before had changes that are in no file.</source>
        <translation>Was vorher offen war, hatte Änderungen, die in keiner Datei stehen.</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>a number, a text, true or false</source>
        <translation>eine Zahl, ein Text, true oder false</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>all of them numbers</source>
        <translation>alle mit Zahlen</translation>
    </message>
    <message>
        <source>bars |</source>
        <translation>Striche |</translation>
    </message>
    <message>
        <source>blank, B shows it again</source>
        <translation>ausgeblendet, B zeigt es wieder</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>card {n} of {total}</source>
        <translation>Karte {n} von {total}</translation>
    </message>
    <message>
        <source>change of {what}</source>
        <translation>Änderung von {what}</translation>
    </message>
    <message>
        <source>column name = “{name}” is not allowed; it must be a name of its own.</source>
        <translation>Spaltenname = „{name}“ ist nicht zulässig; jede Spalte braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>concept = {name} is not allowed; it must be one of {allowed}</source>
        <translation>concept = {name} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>sie ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>it cannot be read; it must be a text file</source>
        <translation>sie ist nicht lesbar; verlangt ist eine Textdatei</translation>
    </message>
    <message>
        <source>it is larger than {n} bytes; a lesson is a short text</source>
        <translation>sie hat mehr als {n} Byte; eine Lektion ist ein kurzer Text</translation>
    </message>
    <message>
        <source>it must be a file.</source>
        <translation>verlangt ist eine Datei.</translation>
    </message>
    <message>
        <source>it was written by a newer thetahat (version {n} of this concept)</source>
        <translation>es stammt von einem neueren thetahat (Version {n} dieses Konzepts)</translation>
    </message>
    <message>
        <source>its name is not one of a file</source>
        <translation>ihr Name ist kein Dateiname</translation>
    </message>
    <message>
        <source>kind = {kind!r} is not allowed here; nothing runs in this picture</source>
        <translation>kind = {kind!r} ist hier nicht zulässig; in diesem Bild läuft nichts ab</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>make your guess; the next key reveals.</source>
        <translation>erst schätzen; die nächste Taste deckt auf.</translation>
    </message>
    <message>
        <source>names of columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>nichts: eine Spalte</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>opening of another session</source>
        <translation>Öffnen einer anderen Sitzung</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>predict = {value} is not allowed; it must be yes or no</source>
        <translation>predict = {value} ist nicht zulässig; möglich sind yes und no</translation>
    </message>
    <message>
        <source>preset = {name} is not allowed; it must be one of {allowed}</source>
        <translation>preset = {name} ist nicht zulässig; möglich sind {allowed}</translation>
    </message>
    <message>
        <source>row {row} waits for a value in column “{column}”.</source>
        <translation>Zeile {row} wartet auf einen Wert in Spalte „{column}“.</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {reason}</source>
        <translation>Zeile {row}, Spalte „{column}“: {reason}</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {reason}; a finite number is wanted.</source>
        <translation>Zeile {row}, Spalte „{column}“: {reason}; verlangt ist eine endliche Zahl.</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {value} is not allowed; it must be {allowed}</source>
        <translation>Zeile {row}, Spalte „{column}“: {value} ist nicht zulässig; verlangt: {allowed}</translation>
    </message>
    <message>
        <source>row {row}, column “{column}”: {value} is not allowed; it must be {allowed}.</source>
        <translation>Zeile {row}, Spalte „{column}“: {value} ist nicht zulässig; verlangt: {allowed}.</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>that cannot be read</source>
        <translation>mit unlesbarem Wert</translation>
    </message>
    <message>
        <source>the answer is hidden there, P reveals it</source>
        <translation>die Antwort ist dort verdeckt, P deckt sie auf</translation>
    </message>
    <message>
        <source>the file must begin with the lesson's title, as in “# Why n − 1?”</source>
        <translation>die Datei muss mit dem Titel der Lektion beginnen, etwa „# Warum n − 1?“</translation>
    </message>
    <message>
        <source>the first step needs a concept, as in “concept: divisor”</source>
        <translation>der erste Schritt braucht ein Konzept, etwa „concept: divisor“</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>the step has no title; it stands behind the two signs ##</source>
        <translation>dem Schritt fehlt der Titel; er steht hinter den beiden Zeichen ##</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>there are {n} steps; at most {most} are allowed</source>
        <translation>es sind {n} Schritte; höchstens {most} sind zulässig</translation>
    </message>
    <message>
        <source>there is no step; a step begins with a line such as “## The first step”</source>
        <translation>es gibt keinen Schritt; ein Schritt beginnt mit einer Zeile wie „## Der erste Schritt“</translation>
    </message>
    <message>
        <source>there is no such file or lesson; shipped are {allowed}</source>
        <translation>diese Datei oder Lektion gibt es nicht; mitgeliefert sind {allowed}</translation>
    </message>
    <message>
        <source>thetahat was not closed properly the last time; what was open is kept.</source>
        <translation>thetahat wurde zuletzt nicht ordentlich beendet; was offen war, ist erhalten.</translation>
    </message>
    <message>
        <source>thetahat {version}: estimation theory to touch, under the MIT licence.</source>
        <translation>thetahat {version}: Schätztheorie zum Anfassen, unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>thetahat: the audience's view</source>
        <translation>thetahat: Ansicht für das Publikum</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>this is not text in UTF-8; save the file as UTF-8 in your editor</source>
        <translation>das ist kein Text in UTF-8; bitte die Datei im Editor als UTF-8 speichern</translation>
    </message>
    <message>
        <source>version = {n} is not allowed; it must be at least 1</source>
        <translation>version = {n} ist nicht zulässig; verlangt ist mindestens 1</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>words, not numbers</source>
        <translation>Wörter, keine Zahlen</translation>
    </message>
    <message>
        <source>{key}: {text} is not allowed; it must be NAME=VALUE</source>
        <translation>{key}: {text} ist nicht zulässig; verlangt ist NAME=WERT</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be shown of {concept}</source>
        <translation>{name} lässt sich bei {concept} nicht zeigen</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{name} is no concept of this thetahat; it is left out.</source>
        <translation>{name} ist kein Konzept dieses thetahat; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is not a setting of {concept}</source>
        <translation>{name} ist keine Einstellung von {concept}</translation>
    </message>
    <message>
        <source>{name} is not opened: {why}</source>
        <translation>{name} wird nicht geöffnet: {why}</translation>
    </message>
    <message>
        <source>{name}: one thing to mend before it can be opened</source>
        <translation>{name}: eine Stelle ist zu berichtigen, bevor sie sich öffnen lässt</translation>
    </message>
    <message>
        <source>{name}: {n} things to mend before it can be opened</source>
        <translation>{name}: {n} Stellen sind zu berichtigen, bevor sie sich öffnen lässt</translation>
    </message>
    <message>
        <source>{n} columns are pasted where {room} have room.</source>
        <translation>{n} Spalten werden eingefügt, wo {room} Platz haben.</translation>
    </message>
    <message>
        <source>{n} known</source>
        <translation>{n} gewusst</translation>
    </message>
    <message>
        <source>{n} left out, named above.</source>
        <translation>{n} weggelassen, oben genannt.</translation>
    </message>
    <message>
        <source>{n} of them numbers</source>
        <translation>{n} davon mit Zahlen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} rows are in the picture.</source>
        <translation>{n} Zeilen sind im Bild.</translation>
    </message>
    <message>
        <source>{n} rows are ready.</source>
        <translation>{n} Zeilen sind bereit.</translation>
    </message>
    <message>
        <source>{n} rows {what} stand in the way: leave them out, or mend the file.</source>
        <translation>{n} Zeilen {what} stehen im Weg: weglassen oder die Datei berichtigen.</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>{n} Einstellungen</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>{path} is gone</source>
        <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{source}: {rows} rows, {columns} columns</source>
        <translation>{source}: {rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <source>{title}: it is damaged ({reason})</source>
        <translation>{title}: beschädigt ({reason})</translation>
    </message>
    <message>
        <source>{title}: {why}; it shows what it shows at the start.</source>
        <translation>{title}: {why}; es zeigt, was es am Anfang zeigt.</translation>
    </message>
    <message>
        <source>{what} has {n} characters; at most {most} can be shown</source>
        <translation>{what}: {n} Zeichen; höchstens {most} haben Platz</translation>
    </message>
    <message>
        <source>{why}; it opens with its defaults.</source>
        <translation>{why}; es öffnet mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>“{cell}” is not a number</source>
        <translation>„{cell}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{key}” is given twice; once is allowed</source>
        <translation>„{key}“ steht zweimal da; einmal ist zulässig</translation>
    </message>
    <message>
        <source>“{key}” is not a key; allowed are {allowed}</source>
        <translation>„{key}“ ist kein Schlüssel; zulässig sind {allowed}</translation>
    </message>
    <message>
        <source>“{text}” is no “key: value”; an empty line parts those from the text</source>
        <translation>„{text}“ ist kein „Schlüssel: Wert“; eine Leerzeile trennt diese vom Text</translation>
    </message>
    <message>
        <source>“{title}” draws all that it shows and has no place for data of your own.</source>
        <translation>„{title}“ zieht alles, was es zeigt, und hat keinen Platz für eigene Daten.</translation>
    </message>
    <message>
        <source>“{title}” keeps of a file only what its picture needs, and no rows that could be typed.</source>
        <translation>„{title}“ behält von einer Datei nur, was das Bild braucht, und keine Zeilen zum Eintippen.</translation>
    </message>
    <message>
        <source>‹ Back to the card</source>
        <translation>‹ Zurück zur Karte</translation>
    </message>
</context>
</TS>
