<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButtons</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>CapacityLine</name>
    <message>
        <source>%1 of %2 allocated, %3 free</source>
        <translation>%1 von %2 belegt, %3 frei</translation>
    </message>
    <message>
        <source>%1 of %2 allocated, %3 free; %4 provisioned to volumes</source>
        <translation>%1 von %2 belegt, %3 frei; %4 den Datenträgern zugesagt</translation>
    </message>
    <message>
        <source>More is provisioned than there is: the volumes may grow by %1, and %2 is free. Guests that write beyond it are paused by their host.</source>
        <translation>Es ist mehr zugesagt als vorhanden: Die Datenträger können noch um %1 wachsen, frei sind %2. Gäste, die darüber hinaus schreiben, hält ihr Host an.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>„%1“ hat den falschen Typ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>„%1“ gibt es hier nicht; möglich sind: %2</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;</source>
        <translation>Es gibt keine Aktion „%1“</translation>
    </message>
    <message>
        <source>The action can&apos;t be taken on that kind of object</source>
        <translation>Die Aktion ist auf diese Art von Objekt nicht anwendbar</translation>
    </message>
    <message>
        <source>The parameters must be an object</source>
        <translation>Die Parameter müssen ein Objekt sein</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;</source>
        <translation>Es gibt keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>Start with the Host</source>
        <translation>Mit dem Host starten</translation>
    </message>
    <message>
        <source>Whether the guest is started when its host comes up.</source>
        <translation>Ob der Gast gestartet wird, wenn sein Host hochfährt.</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on (ein) oder off (aus)</translation>
    </message>
    <message>
        <source>The guest has no definition that outlives it</source>
        <translation>Der Gast hat keine dauerhafte Definition</translation>
    </message>
    <message>
        <source>Change the autostart of %1</source>
        <translation>Autostart von %1 ändern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Gives a stopped guest another name.</source>
        <translation>Gibt einem gestoppten Gast einen anderen Namen.</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be renamed: shut it down first</source>
        <translation>Ein laufender Gast kann nicht umbenannt werden: Fahren Sie ihn zuerst herunter</translation>
    </message>
    <message>
        <source>A guest with a saved state can&apos;t be renamed</source>
        <translation>Ein Gast mit gespeichertem Zustand kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>Adds tags to the guest.</source>
        <translation>Gibt dem Gast weitere Tags.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tags für %1 vergeben</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>Die Tags</translation>
    </message>
    <message>
        <source>Remove Tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>Takes tags away from the guest.</source>
        <translation>Nimmt dem Gast Tags weg.</translation>
    </message>
    <message>
        <source>Remove tags of %1</source>
        <translation>Tags von %1 entfernen</translation>
    </message>
    <message>
        <source>The tags; those it doesn&apos;t have are passed over</source>
        <translation>Die Tags; solche, die er nicht hat, werden übergangen</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Puts the guest into a folder of the tree.</source>
        <translation>Legt den Gast in einen Ordner des Baums.</translation>
    </message>
    <message>
        <source>Move %1 to a folder</source>
        <translation>%1 in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>The folder, like web/production; / for none</source>
        <translation>Der Ordner, etwa web/produktion; / für keinen</translation>
    </message>
    <message>
        <source>Edit Notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Replaces the guest&apos;s notes (Markdown).</source>
        <translation>Ersetzt die Notizen des Gasts (Markdown).</translation>
    </message>
    <message>
        <source>Edit the notes of %1</source>
        <translation>Notizen von %1 bearbeiten</translation>
    </message>
    <message>
        <source>The notes; - reads them from standard input</source>
        <translation>Die Notizen; - liest sie von der Standardeingabe</translation>
    </message>
    <message>
        <source>Add to the notes there are</source>
        <translation>An die vorhandenen Notizen anhängen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Guards the guest against being deleted, stopped hard and reset.</source>
        <translation>Schützt den Gast vor Löschen, hartem Ausschalten und Zurücksetzen.</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 schützen</translation>
    </message>
    <message>
        <source>The guest is protected already</source>
        <translation>Der Gast ist schon geschützt</translation>
    </message>
    <message>
        <source>Remove Protection</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>Lets the guest be deleted, stopped hard and reset again.</source>
        <translation>Erlaubt wieder, den Gast zu löschen, hart auszuschalten und zurückzusetzen.</translation>
    </message>
    <message>
        <source>Remove the protection of %1</source>
        <translation>Schutz von %1 aufheben</translation>
    </message>
    <message>
        <source>The guest is not protected</source>
        <translation>Der Gast ist nicht geschützt</translation>
    </message>
    <message>
        <source>A guest&apos;s number is 100 to 999999999</source>
        <translation>Die Nummer eines Gasts ist 100 bis 999999999</translation>
    </message>
    <message>
        <source>%1 has the number %2 already</source>
        <translation>%1 hat bereits die Nummer %2</translation>
    </message>
    <message>
        <source>Set Number</source>
        <translation>Nummer festlegen</translation>
    </message>
    <message>
        <source>Gives the guest a number of 100 and up that no other guest of the fleet has.</source>
        <translation>Gibt dem Gast eine Nummer ab 100, die kein anderer Gast der Flotte hat.</translation>
    </message>
    <message>
        <source>The number; the lowest free one where it is left out</source>
        <translation>Die Nummer; ohne Angabe die niedrigste freie</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>%1 eine Nummer geben</translation>
    </message>
    <message>
        <source>How the guest is asked: by its agent where one answers, else by ACPI or its init</source>
        <translation>Wie der Gast gebeten wird: durch seinen Agenten, wo einer antwortet, sonst durch ACPI oder sein init</translation>
    </message>
    <message>
        <source>The guest is running</source>
        <translation>Der Gast läuft</translation>
    </message>
    <message>
        <source>The guest is paused</source>
        <translation>Der Gast ist angehalten</translation>
    </message>
    <message>
        <source>The guest is stopped</source>
        <translation>Der Gast ist gestoppt</translation>
    </message>
    <message>
        <source>The guest&apos;s state is saved and it is stopped</source>
        <translation>Der Zustand des Gasts ist gespeichert, und er ist gestoppt</translation>
    </message>
    <message>
        <source>The guest has crashed</source>
        <translation>Der Gast ist abgestürzt</translation>
    </message>
    <message>
        <source>The guest is starting</source>
        <translation>Der Gast startet gerade</translation>
    </message>
    <message>
        <source>The guest is stopping</source>
        <translation>Der Gast fährt gerade herunter</translation>
    </message>
    <message>
        <source>The guest&apos;s state is not known</source>
        <translation>Der Zustand des Gasts ist nicht bekannt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Starts the guest; a saved one goes on where it was.</source>
        <translation>Startet den Gast; ein gespeicherter läuft dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>Throw a saved state away and boot anew</source>
        <translation>Gespeicherten Zustand verwerfen und neu booten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>The guest was asked to shut down</source>
        <translation>Der Gast wurde gebeten herunterzufahren</translation>
    </message>
    <message>
        <source>The guest has not shut down within %1 seconds</source>
        <translation>Der Gast ist nicht innerhalb von %1 Sekunden heruntergefahren</translation>
    </message>
    <message>
        <source>It may not listen to ACPI or hang: look at its console, or stop it hard.</source>
        <translation>Vielleicht hört er nicht auf ACPI oder hängt: Sehen Sie auf seiner Konsole nach, oder schalten Sie ihn hart aus.</translation>
    </message>
    <message>
        <source>Shut Down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>Asks the guest to shut down and waits until it has.</source>
        <translation>Bittet den Gast herunterzufahren und wartet, bis er es getan hat.</translation>
    </message>
    <message>
        <source>Seconds to wait; 0: don&apos;t wait</source>
        <translation>Wartezeit in Sekunden; 0: nicht warten</translation>
    </message>
    <message>
        <source>The guest is paused: resume it first</source>
        <translation>Der Gast ist angehalten: Setzen Sie ihn zuerst fort</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>%1 herunterfahren</translation>
    </message>
    <message>
        <source>The guest is protected: take the protection away first</source>
        <translation>Der Gast ist geschützt: Heben Sie zuerst den Schutz auf</translation>
    </message>
    <message>
        <source>Stop Hard</source>
        <translation>Hart ausschalten</translation>
    </message>
    <message>
        <source>Ends the guest at once, like pulling the plug: what it has not written is lost.</source>
        <translation>Beendet den Gast sofort, wie ein gezogener Stecker: Was er nicht geschrieben hat, ist verloren.</translation>
    </message>
    <message>
        <source>Stop %1 hard</source>
        <translation>%1 hart ausschalten</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Asks the guest to reboot.</source>
        <translation>Bittet den Gast, neu zu starten.</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Resets the guest at once, like its reset button: what it has not written is lost.</source>
        <translation>Setzt den Gast sofort zurück, wie seine Reset-Taste: Was er nicht geschrieben hat, ist verloren.</translation>
    </message>
    <message>
        <source>A container has no reset button</source>
        <translation>Ein Container hat keine Reset-Taste</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Freezes the guest; it keeps its memory and its place on the host.</source>
        <translation>Friert den Gast ein; er behält seinen Speicher und seinen Platz auf dem Host.</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Lets a paused guest go on.</source>
        <translation>Lässt einen angehaltenen Gast weiterlaufen.</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Save State</source>
        <translation>Zustand speichern</translation>
    </message>
    <message>
        <source>Writes the guest&apos;s memory to the host&apos;s disk and stops it; starting it goes on there.</source>
        <translation>Schreibt den Arbeitsspeicher des Gasts auf die Platte des Hosts und stoppt ihn; beim Starten läuft er dort weiter.</translation>
    </message>
    <message>
        <source>libvirt can&apos;t save the state of containers</source>
        <translation>libvirt kann den Zustand von Containern nicht speichern</translation>
    </message>
    <message>
        <source>Save the state of %1</source>
        <translation>Zustand von %1 speichern</translation>
    </message>
    <message>
        <source>Restore State</source>
        <translation>Zustand wiederherstellen</translation>
    </message>
    <message>
        <source>Starts a saved guest where it was.</source>
        <translation>Startet einen gespeicherten Gast dort, wo er war.</translation>
    </message>
    <message>
        <source>The guest has no saved state</source>
        <translation>Der Gast hat keinen gespeicherten Zustand</translation>
    </message>
    <message>
        <source>Restore the state of %1</source>
        <translation>Zustand von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The guest is not on this host (any more)</source>
        <translation>Der Gast ist nicht (mehr) auf diesem Host</translation>
    </message>
    <message>
        <source>The connection to the host was lost meanwhile</source>
        <translation>Die Verbindung zum Host ging währenddessen verloren</translation>
    </message>
    <message>
        <source>The host %1 is not connected</source>
        <translation>Der Host %1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing happened for %1 seconds</source>
        <translation>%1 Sekunden lang geschah nichts</translation>
    </message>
    <message>
        <source>waiting for the guest</source>
        <translation>warte auf den Gast</translation>
    </message>
    <message>
        <source>Login name; else as ~/.ssh/config says</source>
        <translation>Anmeldename; sonst wie in ~/.ssh/config</translation>
    </message>
    <message>
        <source>SSH port; else as ~/.ssh/config says</source>
        <translation>SSH-Port; sonst wie in ~/.ssh/config</translation>
    </message>
    <message>
        <source>Identity file; else the SSH agent and the usual keys</source>
        <translation>Schlüsseldatei; sonst der SSH-Agent und die üblichen Schlüssel</translation>
    </message>
    <message>
        <source>File of host keys in place of ~/.ssh/known_hosts</source>
        <translation>Datei mit Host-Schlüsseln anstelle von ~/.ssh/known_hosts</translation>
    </message>
    <message>
        <source>Jump hosts on the way: user@host:port,…</source>
        <translation>Sprunghosts auf dem Weg: benutzer@host:port,…</translation>
    </message>
    <message>
        <source>Where the host stands; groups the tree</source>
        <translation>Wo der Host steht; gliedert den Baum</translation>
    </message>
    <message>
        <source>Mark of the host, like #3b82f6</source>
        <translation>Kennfarbe des Hosts, etwa #3b82f6</translation>
    </message>
    <message>
        <source>Notes on the host</source>
        <translation>Notizen zum Host</translation>
    </message>
    <message>
        <source>The port must be 1 to 65535, or 0 for the usual one</source>
        <translation>Der Port muss 1 bis 65535 sein, oder 0 für den üblichen</translation>
    </message>
    <message>
        <source>The hosts of the demo fleet can&apos;t be changed</source>
        <translation>Die Hosts der Demo-Flotte können nicht geändert werden</translation>
    </message>
    <message>
        <source>The host is not in the fleet file (any more)</source>
        <translation>Der Host steht nicht (mehr) in der Flottendatei</translation>
    </message>
    <message>
        <source>The host is not in the fleet (any more)</source>
        <translation>Der Host ist nicht (mehr) in der Flotte</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Adds a host to the fleet. All it needs is SSH and libvirt.</source>
        <translation>Nimmt einen Host in die Flotte auf. Er braucht nur SSH und libvirt.</translation>
    </message>
    <message>
        <source>What you call the host</source>
        <translation>Wie Sie den Host nennen</translation>
    </message>
    <message>
        <source>Name, IP address or alias of ~/.ssh/config; else the name</source>
        <translation>Name, IP-Adresse oder Alias aus ~/.ssh/config; sonst der Name</translation>
    </message>
    <message>
        <source>This computer, without SSH</source>
        <translation>Dieser Computer, ohne SSH</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Edit Host</source>
        <translation>Host bearbeiten</translation>
    </message>
    <message>
        <source>Changes how a host is reached and shown.</source>
        <translation>Ändert, wie ein Host erreicht und angezeigt wird.</translation>
    </message>
    <message>
        <source>Name, IP address or alias of ~/.ssh/config</source>
        <translation>Name, IP-Adresse oder Alias aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>Edit the host %1</source>
        <translation>Host %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>Host entfernen</translation>
    </message>
    <message>
        <source>Takes the host out of the fleet. Nothing changes on the host itself.</source>
        <translation>Nimmt den Host aus der Flotte. Auf dem Host selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove the host %1</source>
        <translation>Host %1 entfernen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connects to the host, or tries again now.</source>
        <translation>Verbindet sich mit dem Host oder versucht es jetzt noch einmal.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ends the connection and doesn&apos;t make it again by itself.</source>
        <translation>Beendet die Verbindung und baut sie nicht von selbst wieder auf.</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Von %1 trennen</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>Der Host ist nicht verbunden</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Reads everything from the host again.</source>
        <translation>Liest alles noch einmal vom Host.</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 neu einlesen</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <source>Cannot make a pair of sockets</source>
        <translation>Ein Socket-Paar kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot make a pipe</source>
        <translation>Eine Pipe kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>Cannot start %1</source>
        <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 took too long and was ended</source>
        <translation>%1 dauerte zu lange und wurde beendet</translation>
    </message>
    <message>
        <source>The host&apos;s domain capabilities can&apos;t be read</source>
        <translation>Die Domain-Fähigkeiten des Hosts können nicht gelesen werden</translation>
    </message>
    <message>
        <source>A guest&apos;s XML is larger than 8 MiB</source>
        <translation>Das XML eines Gasts ist größer als 8 MiB</translation>
    </message>
    <message>
        <source>A guest&apos;s XML can&apos;t be read</source>
        <translation>Das XML eines Gasts kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A guest&apos;s XML has no valid uuid</source>
        <translation>Das XML eines Gasts hat keine gültige UUID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid tag</source>
        <translation>„%1“ ist kein gültiges Tag</translation>
    </message>
    <message>
        <source>A tag has 1 to 60 bytes without commas and control characters.</source>
        <translation>Ein Tag hat 1 bis 60 Bytes ohne Kommas und Steuerzeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid folder</source>
        <translation>„%1“ ist kein gültiger Ordner</translation>
    </message>
    <message>
        <source>A folder looks like web/production: up to 16 parts of 1 to 60 bytes.</source>
        <translation>Ein Ordner sieht aus wie web/produktion: bis zu 16 Teile von 1 bis 60 Bytes.</translation>
    </message>
    <message>
        <source>The guest&apos;s Binnacle metadata is not valid XML</source>
        <translation>Die Binnacle-Metadaten des Gasts sind kein gültiges XML</translation>
    </message>
    <message>
        <source>A guest can have 100 tags at most</source>
        <translation>Ein Gast kann höchstens 100 Tags haben</translation>
    </message>
    <message>
        <source>Notes can have 64 KiB at most</source>
        <translation>Notizen können höchstens 64 KiB lang sein</translation>
    </message>
    <message>
        <source>This is not well-formed XML</source>
        <translation>Das ist kein wohlgeformtes XML</translation>
    </message>
    <message>
        <source>The XML has no element &lt;%1&gt;</source>
        <translation>Das XML hat kein Element &lt;%1&gt;</translation>
    </message>
    <message>
        <source>%1 does not answer on port %2</source>
        <translation>%1 antwortet nicht auf Port %2</translation>
    </message>
    <message>
        <source>Is the host switched on and its network up? Does a firewall drop the port?</source>
        <translation>Ist der Host eingeschaltet und sein Netzwerk aktiv? Verwirft eine Firewall den Port?</translation>
    </message>
    <message>
        <source>The host key of %1 has changed. Somebody may be listening in, or the host was reinstalled</source>
        <translation>Der Host-Schlüssel von %1 hat sich geändert. Vielleicht hört jemand mit, oder der Host wurde neu installiert</translation>
    </message>
    <message>
        <source>writing memory</source>
        <translation>schreibe Arbeitsspeicher</translation>
    </message>
    <message>
        <source>No guests can be made in the demo fleet</source>
        <translation>In der Demo-Flotte können keine Gäste angelegt werden</translation>
    </message>
    <message>
        <source>No guests can be deleted in the demo fleet</source>
        <translation>In der Demo-Flotte können keine Gäste gelöscht werden</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>heruntergefahren</translation>
    </message>
    <message>
        <source>by a user</source>
        <translation>durch einen Benutzer</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; must be a number from 0 to %3</source>
        <translation>Zeile %1: „%2“ muss eine Zahl von 0 bis %3 sein</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: this is not valid TOML</source>
        <translation>%1, Zeile %2, Spalte %3: Das ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>SSH connection</source>
        <translation>SSH-Verbindung</translation>
    </message>
    <message>
        <source>not needed: this computer</source>
        <translation>nicht nötig: dieser Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SSH socket forwarding</source>
        <translation>SSH-Socket-Weiterleitung</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused by the server; a helper program carries libvirt instead</source>
        <translation>vom Server verweigert; stattdessen überträgt ein Hilfsprogramm libvirt</translation>
    </message>
    <message>
        <source>Everything works, but graphical consoles need the forwarding.</source>
        <translation>Alles funktioniert, aber grafische Konsolen brauchen die Weiterleitung.</translation>
    </message>
    <message>
        <source>Access to libvirt&apos;s socket</source>
        <translation>Zugriff auf den Socket von libvirt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works for %1</source>
        <translation>funktioniert für %1</translation>
    </message>
    <message>
        <source>No guest of this host can be seen or driven.</source>
        <translation>Kein Gast dieses Hosts ist zu sehen oder zu steuern.</translation>
    </message>
    <message>
        <source>libvirt version</source>
        <translation>libvirt-Version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Older than 8.0: not tested with Binnacle.</source>
        <translation>Älter als 8.0: nicht mit Binnacle getestet.</translation>
    </message>
    <message>
        <source>QEMU version</source>
        <translation>QEMU-Version</translation>
    </message>
    <message>
        <source>libvirt&apos;s QEMU driver does not answer</source>
        <translation>Der QEMU-Treiber von libvirt antwortet nicht</translation>
    </message>
    <message>
        <source>This host can&apos;t run virtual machines.</source>
        <translation>Auf diesem Host laufen keine virtuellen Maschinen.</translation>
    </message>
    <message>
        <source>no QEMU found</source>
        <translation>kein QEMU gefunden</translation>
    </message>
    <message>
        <source>Older than 5.0: incremental backup and some devices are missing.</source>
        <translation>Älter als 5.0: Inkrementelles Backup und einige Geräte fehlen.</translation>
    </message>
    <message>
        <source>Hardware virtualization (KVM)</source>
        <translation>Hardware-Virtualisierung (KVM)</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>/dev/kvm is there, but QEMU can&apos;t use it</source>
        <translation>/dev/kvm ist da, aber QEMU kann es nicht benutzen</translation>
    </message>
    <message>
        <source>there is no /dev/kvm</source>
        <translation>es gibt kein /dev/kvm</translation>
    </message>
    <message>
        <source>Virtual machines are emulated: they run ten to fifty times slower.</source>
        <translation>Virtuelle Maschinen werden emuliert: Sie laufen zehn- bis fünfzigmal langsamer.</translation>
    </message>
    <message>
        <source>Containers (LXC)</source>
        <translation>Container (LXC)</translation>
    </message>
    <message>
        <source>libvirt&apos;s LXC driver does not answer</source>
        <translation>Der LXC-Treiber von libvirt antwortet nicht</translation>
    </message>
    <message>
        <source>This host can&apos;t run containers.</source>
        <translation>Auf diesem Host laufen keine Container.</translation>
    </message>
    <message>
        <source>the driver is there, control groups are not</source>
        <translation>der Treiber ist da, Control-Groups fehlen</translation>
    </message>
    <message>
        <source>Containers can&apos;t start without the control group controllers.</source>
        <translation>Ohne die Controller der Control-Groups können Container nicht starten.</translation>
    </message>
    <message>
        <source>usable, control groups %1</source>
        <translation>nutzbar, Control-Groups %1</translation>
    </message>
    <message>
        <source>available</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Guest agents</source>
        <translation>Gast-Agenten</translation>
    </message>
    <message>
        <source>%1 of %2 running virtual machines</source>
        <translation>%1 von %2 laufenden virtuellen Maschinen</translation>
    </message>
    <message>
        <source>Without an agent the addresses, a clean freeze for snapshots and a sure shutdown are missing.</source>
        <translation>Ohne Agent fehlen die Adressen, ein sauberes Einfrieren für Snapshots und ein sicheres Herunterfahren.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>stimmt mit diesem Computer überein</translation>
    </message>
    <message>
        <source>%1 seconds ahead of this computer</source>
        <translation>geht %1 Sekunden vor gegenüber diesem Computer</translation>
    </message>
    <message>
        <source>%1 seconds behind this computer</source>
        <translation>geht %1 Sekunden nach gegenüber diesem Computer</translation>
    </message>
    <message>
        <source>Logs, backups and clusters need clocks that agree.</source>
        <translation>Protokolle, Backups und Cluster brauchen übereinstimmende Uhren.</translation>
    </message>
    <message>
        <source>Space in the storage pools</source>
        <translation>Platz in den Speicher-Pools</translation>
    </message>
    <message>
        <source>no active pool</source>
        <translation>kein aktiver Pool</translation>
    </message>
    <message>
        <source>Disks of guests have to be given as paths.</source>
        <translation>Festplatten von Gästen müssen als Pfade angegeben werden.</translation>
    </message>
    <message>
        <source>%1 is %2 % full</source>
        <translation>%1 ist zu %2 % voll</translation>
    </message>
    <message>
        <source>Guests pause when the disk below them is full.</source>
        <translation>Gäste halten an, wenn die Platte unter ihnen voll ist.</translation>
    </message>
    <message>
        <source>Round trip to libvirt</source>
        <translation>Antwortzeit von libvirt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Consoles will feel slow over this link.</source>
        <translation>Konsolen werden über diese Verbindung träge wirken.</translation>
    </message>
    <message>
        <source>SPICE in QEMU</source>
        <translation>SPICE in QEMU</translation>
    </message>
    <message>
        <source>This QEMU has no SPICE: graphical consoles go by VNC.</source>
        <translation>Dieses QEMU hat kein SPICE: Grafische Konsolen laufen über VNC.</translation>
    </message>
    <message>
        <source>UEFI firmware</source>
        <translation>UEFI-Firmware</translation>
    </message>
    <message>
        <source>Guests can only boot by BIOS.</source>
        <translation>Gäste können nur über BIOS booten.</translation>
    </message>
    <message>
        <source>TPM 2.0 for guests</source>
        <translation>TPM 2.0 für Gäste</translation>
    </message>
    <message>
        <source>Guests that need a TPM (Windows 11) can&apos;t run here.</source>
        <translation>Gäste, die ein TPM brauchen (Windows 11), laufen hier nicht.</translation>
    </message>
    <message>
        <source>This is no definition of a guest</source>
        <translation>Das ist keine Definition eines Gasts</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not run containers</source>
        <translation>Das libvirt des Hosts führt keine Container aus</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not run virtual machines</source>
        <translation>Das libvirt des Hosts führt keine virtuellen Maschinen aus</translation>
    </message>
    <message>
        <source>The driver does not answer</source>
        <translation>Der Treiber antwortet nicht</translation>
    </message>
    <message>
        <source>libvirt has no socket here</source>
        <translation>libvirt hat hier keinen Socket</translation>
    </message>
    <message>
        <source>The path %1 is too long for a socket</source>
        <translation>Der Pfad %1 ist zu lang für einen Socket</translation>
    </message>
    <message>
        <source>This user may not use %1</source>
        <translation>Dieser Benutzer darf %1 nicht benutzen</translation>
    </message>
    <message>
        <source>Join the group that owns the socket and log in again: sudo adduser $USER libvirt</source>
        <translation>Treten Sie der Gruppe bei, der der Socket gehört, und melden Sie sich neu an: sudo adduser $USER libvirt</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>An %1 antwortet nichts</translation>
    </message>
    <message>
        <source>Is libvirt installed and running? (apt install libvirt-daemon-system; systemctl start libvirtd)</source>
        <translation>Ist libvirt installiert und läuft es? (apt install libvirt-daemon-system; systemctl start libvirtd)</translation>
    </message>
    <message>
        <source>The user %1 may not use libvirt on this host</source>
        <translation>Der Benutzer %1 darf libvirt auf diesem Host nicht benutzen</translation>
    </message>
    <message>
        <source>On the host, as root: adduser %1 libvirt. Then connect again.</source>
        <translation>Auf dem Host, als root: adduser %1 libvirt. Dann neu verbinden.</translation>
    </message>
    <message>
        <source>libvirtd is not running on this host</source>
        <translation>libvirtd läuft auf diesem Host nicht</translation>
    </message>
    <message>
        <source>On the host, as root: systemctl enable --now libvirtd</source>
        <translation>Auf dem Host, als root: systemctl enable --now libvirtd</translation>
    </message>
    <message>
        <source>libvirt is not installed on this host (%1)</source>
        <translation>libvirt ist auf diesem Host nicht installiert (%1)</translation>
    </message>
    <message>
        <source>On the host, as root: apt install libvirt-daemon-system qemu-system-x86 (or the like).</source>
        <translation>Auf dem Host, als root: apt install libvirt-daemon-system qemu-system-x86 (oder entsprechend).</translation>
    </message>
    <message>
        <source>The task journal can&apos;t be used</source>
        <translation>Das Aufgabenjournal kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>The disk with the task journal is full</source>
        <translation>Die Platte mit dem Aufgabenjournal ist voll</translation>
    </message>
    <message>
        <source>Free some space; what could not be written is written then.</source>
        <translation>Schaffen Sie Platz; was nicht geschrieben werden konnte, wird dann nachgeholt.</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The task journal was made by a newer version of Binnacle</source>
        <translation>Das Aufgabenjournal stammt von einer neueren Version von Binnacle</translation>
    </message>
    <message>
        <source>There is no task %1</source>
        <translation>Es gibt keine Aufgabe %1</translation>
    </message>
    <message>
        <source>The program that ran this task ended before it</source>
        <translation>Das Programm, das diese Aufgabe ausführte, endete vor ihr</translation>
    </message>
    <message>
        <source>Look at the guest, then start the task again if it is needed.</source>
        <translation>Sehen Sie nach dem Gast und starten Sie die Aufgabe bei Bedarf noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid name for a guest</source>
        <translation>„%1“ ist kein gültiger Name für einen Gast</translation>
    </message>
    <message>
        <source>A name has 1 to 200 bytes, without slashes and control characters, and does not start with a hyphen or a dot.</source>
        <translation>Ein Name hat 1 bis 200 Bytes, ohne Schrägstriche und Steuerzeichen, und beginnt nicht mit Bindestrich oder Punkt.</translation>
    </message>
    <message>
        <source>The host already has a guest named &quot;%1&quot;</source>
        <translation>Der Host hat bereits einen Gast namens „%1“</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be renamed</source>
        <translation>Ein laufender Gast kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>Shut it down first.</source>
        <translation>Fahren Sie ihn zuerst herunter.</translation>
    </message>
    <message>
        <source>Somebody else keeps changing this guest&apos;s notes and tags</source>
        <translation>Jemand anderes ändert ständig die Notizen und Tags dieses Gasts</translation>
    </message>
    <message>
        <source>libvirt does not answer at %1</source>
        <translation>libvirt antwortet nicht an %1</translation>
    </message>
    <message>
        <source>migrated here</source>
        <translation>hierher migriert</translation>
    </message>
    <message>
        <source>restored from a saved state</source>
        <translation>aus gespeichertem Zustand wiederhergestellt</translation>
    </message>
    <message>
        <source>from a snapshot</source>
        <translation>aus einem Snapshot</translation>
    </message>
    <message>
        <source>a migration was cancelled</source>
        <translation>eine Migration wurde abgebrochen</translation>
    </message>
    <message>
        <source>saving was cancelled</source>
        <translation>das Speichern wurde abgebrochen</translation>
    </message>
    <message>
        <source>woken up</source>
        <translation>aufgewacht</translation>
    </message>
    <message>
        <source>running on after a crash</source>
        <translation>läuft nach einem Absturz weiter</translation>
    </message>
    <message>
        <source>for a migration</source>
        <translation>für eine Migration</translation>
    </message>
    <message>
        <source>while being saved</source>
        <translation>während des Speicherns</translation>
    </message>
    <message>
        <source>while being dumped</source>
        <translation>während eines Speicherabbilds</translation>
    </message>
    <message>
        <source>disk error</source>
        <translation>Plattenfehler</translation>
    </message>
    <message>
        <source>by the watchdog</source>
        <translation>durch den Watchdog</translation>
    </message>
    <message>
        <source>for a snapshot</source>
        <translation>für einen Snapshot</translation>
    </message>
    <message>
        <source>the guest crashed</source>
        <translation>der Gast ist abgestürzt</translation>
    </message>
    <message>
        <source>a migration failed</source>
        <translation>eine Migration ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped hard</source>
        <translation>hart ausgeschaltet</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>migrated away</source>
        <translation>wegmigriert</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
    <message>
        <source>by libvirtd</source>
        <translation>durch libvirtd</translation>
    </message>
    <message>
        <source>asleep by its own power management</source>
        <translation>schläft durch eigene Energieverwaltung</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>Setzen Sie XDG_RUNTIME_DIR auf einen kürzeren Ordner.</translation>
    </message>
    <message>
        <source>Cannot make the socket %1</source>
        <translation>Der Socket %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>libvirtd accepts connections but does not answer</source>
        <translation>libvirtd nimmt Verbindungen an, antwortet aber nicht</translation>
    </message>
    <message>
        <source>Look at the host: is libvirtd stopped or overloaded? (systemctl status libvirtd, journalctl -u libvirtd)</source>
        <translation>Sehen Sie auf dem Host nach: Ist libvirtd angehalten oder überlastet? (systemctl status libvirtd, journalctl -u libvirtd)</translation>
    </message>
    <message>
        <source>libvirt failed without a reason</source>
        <translation>libvirt ist ohne Angabe eines Grundes gescheitert</translation>
    </message>
    <message>
        <source>The host does not answer any more</source>
        <translation>Der Host antwortet nicht mehr</translation>
    </message>
    <message>
        <source>The network is cut, the host is overloaded, or libvirtd hangs.</source>
        <translation>Das Netzwerk ist unterbrochen, der Host überlastet, oder libvirtd hängt.</translation>
    </message>
    <message>
        <source>libvirtd closed the connection</source>
        <translation>libvirtd hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>It was probably stopped or restarted; the connection is made again by itself.</source>
        <translation>Wahrscheinlich wurde er gestoppt oder neu gestartet; die Verbindung wird von selbst wieder aufgebaut.</translation>
    </message>
    <message>
        <source>The connection to libvirtd was lost</source>
        <translation>Die Verbindung zu libvirtd ging verloren</translation>
    </message>
    <message>
        <source>The guests can&apos;t be listed</source>
        <translation>Die Gäste können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>A guest&apos;s XML can&apos;t be had</source>
        <translation>Das XML eines Gasts ist nicht zu bekommen</translation>
    </message>
    <message>
        <source>A guest&apos;s state can&apos;t be had</source>
        <translation>Der Zustand eines Gasts ist nicht zu bekommen</translation>
    </message>
    <message>
        <source>libvirt does not answer</source>
        <translation>libvirt antwortet nicht</translation>
    </message>
    <message>
        <source>The storage pools can&apos;t be listed</source>
        <translation>Die Speicher-Pools können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The networks can&apos;t be listed</source>
        <translation>Die Netzwerke können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The guest %1 is not on this host</source>
        <translation>Der Gast %1 ist nicht auf diesem Host</translation>
    </message>
    <message>
        <source>The host&apos;s memory can&apos;t be read</source>
        <translation>Der Arbeitsspeicher des Hosts kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Fährt herunter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Eingreifen nötig</translation>
    </message>
    <message>
        <source>There is no guest &quot;%1&quot;</source>
        <translation>Es gibt keinen Gast „%1“</translation>
    </message>
    <message>
        <source>Name it as HOST/GUEST, by its uuid or by its number; &quot;guest list&quot; shows them all.</source>
        <translation>Nennen Sie ihn als HOST/GAST, mit seiner UUID oder seiner Nummer; „guest list“ zeigt alle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 guests: %3</source>
        <translation>„%1“ bezeichnet %2 Gäste: %3</translation>
    </message>
    <message>
        <source>Name it as HOST/GUEST or by its uuid.</source>
        <translation>Nennen Sie ihn als HOST/GAST oder mit seiner UUID.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; in the fleet</source>
        <translation>Es gibt keinen Host „%1“ in der Flotte</translation>
    </message>
    <message>
        <source>&quot;host list&quot; shows them all.</source>
        <translation>„host list“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;</source>
        <translation>Es gibt keinen Zustand „%1“</translation>
    </message>
    <message>
        <source>Known: running, paused, stopped, saved, crashed, starting, stopping, unknown.</source>
        <translation>Bekannt sind: running, paused, stopped, saved, crashed, starting, stopping, unknown.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;</source>
        <translation>Es gibt keine Art „%1“</translation>
    </message>
    <message>
        <source>Known: vm, container.</source>
        <translation>Bekannt sind: vm, container.</translation>
    </message>
    <message>
        <source>The search has no qualifier &quot;%1:&quot;</source>
        <translation>Die Suche kennt kein „%1:“</translation>
    </message>
    <message>
        <source>Known: state: tag: host: kind: folder: site: name: ip: number:. Put the words in quotes to search for them as they are.</source>
        <translation>Bekannt sind: state: tag: host: kind: folder: site: name: ip: number:. Setzen Sie die Wörter in Anführungszeichen, um sie so zu suchen, wie sie sind.</translation>
    </message>
    <message>
        <source>The task %1 has ended already</source>
        <translation>Die Aufgabe %1 ist schon beendet</translation>
    </message>
    <message>
        <source>Free some space; the old file is unchanged.</source>
        <translation>Schaffen Sie Platz; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>Cannot replace %1</source>
        <translation>%1 kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>Cannot lock %1</source>
        <translation>%1 kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>A host needs a name</source>
        <translation>Ein Host braucht einen Namen</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the name is longer than 100 bytes</source>
        <translation>Host „%1“: Der Name ist länger als 100 Bytes</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the name has control characters</source>
        <translation>Host „%1“: Der Name enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the name has a slash, which stands between host and guest</source>
        <translation>Host „%1“: Der Name enthält einen Schrägstrich, der zwischen Host und Gast steht</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the id must be 1 to 15 of a-z, 0-9 and -</source>
        <translation>Host „%1“: Die id muss aus 1 bis 15 Zeichen von a-z, 0-9 und - bestehen</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: this computer needs no jump host</source>
        <translation>Host „%1“: Dieser Computer braucht keinen Sprunghost</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: it needs an address</source>
        <translation>Host „%1“: Eine Adresse ist nötig</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: uris are for this computer only</source>
        <translation>Host „%1“: uris gibt es nur für diesen Computer</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: &quot;%2&quot; is no valid address or user</source>
        <translation>Host „%1“: „%2“ ist keine gültige Adresse und kein gültiger Benutzer</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the port must be 1 to 65535</source>
        <translation>Host „%1“: Der Port muss 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>Host &quot;%1&quot;: the colour must look like #3b82f6</source>
        <translation>Host „%1“: Die Farbe muss aussehen wie #3b82f6</translation>
    </message>
    <message>
        <source>The fleet has two hosts named &quot;%1&quot;</source>
        <translation>Die Flotte hat zwei Hosts namens „%1“</translation>
    </message>
    <message>
        <source>The fleet has two hosts with the id &quot;%1&quot;</source>
        <translation>Die Flotte hat zwei Hosts mit der id „%1“</translation>
    </message>
    <message>
        <source>while reading %1</source>
        <translation>beim Lesen von %1</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a list of strings</source>
        <translation>%1, Zeile %2: „%3“ muss eine Liste von Zeichenketten sein</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a string</source>
        <translation>%1, Zeile %2: „%3“ muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a number from 1 to 65535</source>
        <translation>%1, Zeile %2: „%3“ muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be true or false</source>
        <translation>%1, Zeile %2: „%3“ muss true oder false sein</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; must be a list of [[host]] tables</source>
        <translation>%1, Zeile %2: „%3“ muss eine Liste von [[host]]-Tabellen sein</translation>
    </message>
    <message>
        <source>This fleet file is written in a way that can&apos;t be edited in place</source>
        <translation>Diese Flottendatei ist so geschrieben, dass sie nicht an Ort und Stelle geändert werden kann</translation>
    </message>
    <message>
        <source>Write each host as a [[host]] table with one key a line, or edit the file by hand.</source>
        <translation>Schreiben Sie jeden Host als [[host]]-Tabelle mit einem Schlüssel je Zeile, oder ändern Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 closed the connection during the login</source>
        <translation>%1 hat die Verbindung während der Anmeldung geschlossen</translation>
    </message>
    <message>
        <source>%1 refused the login</source>
        <translation>%1 hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Put your public key on the host (ssh-copy-id), choose another key or user for this host, or enter the password when asked.</source>
        <translation>Bringen Sie Ihren öffentlichen Schlüssel auf den Host (ssh-copy-id), wählen Sie einen anderen Schlüssel oder Benutzer für diesen Host, oder geben Sie auf Nachfrage das Passwort ein.</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>Die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>The SSH connection was lost</source>
        <translation>Die SSH-Verbindung ging verloren</translation>
    </message>
    <message>
        <source>Looking up the name &quot;%1&quot; took too long</source>
        <translation>Die Auflösung des Namens „%1“ dauerte zu lange</translation>
    </message>
    <message>
        <source>Check the network and the name server of this computer.</source>
        <translation>Prüfen Sie das Netzwerk und den Nameserver dieses Computers.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is not known</source>
        <translation>Der Name „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Check the address of the host.</source>
        <translation>Prüfen Sie die Adresse des Hosts.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2</source>
        <translation>%1 lehnt Verbindungen auf Port %2 ab</translation>
    </message>
    <message>
        <source>Is sshd running there, and is this its port?</source>
        <translation>Läuft dort sshd, und ist das sein Port?</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The server showed no host key</source>
        <translation>Der Server hat keinen Host-Schlüssel gezeigt</translation>
    </message>
    <message>
        <source>The host key has no fingerprint</source>
        <translation>Der Host-Schlüssel hat keinen Fingerabdruck</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host itself (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub). If it is right, forget the old key with: ssh-keygen -f %1 -R %2 and connect again.</source>
        <translation>Vergleichen Sie den Fingerabdruck auf dem Host selbst (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub). Stimmt er, dann vergessen Sie den alten Schlüssel mit: ssh-keygen -f %1 -R %2 und verbinden sich neu.</translation>
    </message>
    <message>
        <source>The host key can&apos;t be written to %1</source>
        <translation>Der Host-Schlüssel kann nicht nach %1 geschrieben werden</translation>
    </message>
    <message>
        <source>The host key of %1 is not known</source>
        <translation>Der Host-Schlüssel von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host itself, then accept it in the console or connect once with ssh.</source>
        <translation>Vergleichen Sie den Fingerabdruck auf dem Host selbst und nehmen Sie ihn dann in der Konsole an, oder verbinden Sie sich einmal mit ssh.</translation>
    </message>
    <message>
        <source>known_hosts can&apos;t be read</source>
        <translation>known_hosts kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody is there to be asked</source>
        <translation>Es ist niemand da, der gefragt werden könnte</translation>
    </message>
    <message>
        <source>The program ssh is not installed on this computer</source>
        <translation>Das Programm ssh ist auf diesem Computer nicht installiert</translation>
    </message>
    <message>
        <source>Install it: apt install openssh-client</source>
        <translation>Installieren Sie es: apt install openssh-client</translation>
    </message>
    <message>
        <source>ssh can&apos;t make sense of &quot;%1&quot;</source>
        <translation>ssh kann mit „%1“ nichts anfangen</translation>
    </message>
    <message>
        <source>Check the address and ~/.ssh/config.</source>
        <translation>Prüfen Sie die Adresse und ~/.ssh/config.</translation>
    </message>
    <message>
        <source>More than %1 jump hosts in a row</source>
        <translation>Mehr als %1 Sprunghosts hintereinander</translation>
    </message>
    <message>
        <source>while going through the jump host</source>
        <translation>auf dem Weg durch den Sprunghost</translation>
    </message>
    <message>
        <source>%1 took too long over the SSH handshake</source>
        <translation>%1 brauchte zu lange für den SSH-Handshake</translation>
    </message>
    <message>
        <source>The port is open but sshd does not answer: look at the load of the host.</source>
        <translation>Der Port ist offen, aber sshd antwortet nicht: Sehen Sie nach der Last des Hosts.</translation>
    </message>
    <message>
        <source>No SSH connection to %1</source>
        <translation>Keine SSH-Verbindung zu %1</translation>
    </message>
    <message>
        <source>Is an SSH server listening on that port?</source>
        <translation>Lauscht ein SSH-Server auf diesem Port?</translation>
    </message>
    <message>
        <source>The SSH server did not open a channel in time</source>
        <translation>Der SSH-Server hat nicht rechtzeitig einen Kanal geöffnet</translation>
    </message>
    <message>
        <source>A command on the host took too long</source>
        <translation>Ein Befehl auf dem Host dauerte zu lange</translation>
    </message>
    <message>
        <source>The SSH server forbids the way to %1</source>
        <translation>Der SSH-Server verbietet den Weg zu %1</translation>
    </message>
    <message>
        <source>Set AllowStreamLocalForwarding yes and AllowTcpForwarding yes in the host&apos;s sshd_config.</source>
        <translation>Setzen Sie AllowStreamLocalForwarding yes und AllowTcpForwarding yes in der sshd_config des Hosts.</translation>
    </message>
    <message>
        <source>Nothing answers at %1 on the host</source>
        <translation>Auf dem Host antwortet an %1 nichts</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Cancelled before it began</source>
        <translation>Vor dem Beginn abgebrochen</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written to</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Let an administrator make it: sudo install -d -o $USER %1</source>
        <translation>Lassen Sie ihn von einem Administrator anlegen: sudo install -d -o $USER %1</translation>
    </message>
    <message>
        <source>The name must be made of letters, digits, dots and hyphens</source>
        <translation>Der Name muss aus Buchstaben, Ziffern, Punkten und Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>starting it</source>
        <translation>starte ihn</translation>
    </message>
    <message>
        <source>making its kernel and initial file system</source>
        <translation>erstelle Kernel und initiales Dateisystem</translation>
    </message>
    <message>
        <source>What the sample guest boots from can&apos;t be made</source>
        <translation>Wovon der Beispielgast bootet, kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>making its disk</source>
        <translation>erstelle seine Festplatte</translation>
    </message>
    <message>
        <source>The disk %1 is there already</source>
        <translation>Die Festplatte %1 gibt es schon</translation>
    </message>
    <message>
        <source>It belongs to a guest that is gone: delete it, or choose another name.</source>
        <translation>Sie gehört zu einem Gast, den es nicht mehr gibt: Löschen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The sample guest&apos;s disk can&apos;t be made</source>
        <translation>Die Festplatte des Beispielgasts kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>No hardware virtualization here: the guest is emulated</source>
        <translation>Keine Hardware-Virtualisierung hier: Der Gast wird emuliert</translation>
    </message>
    <message>
        <source>defining it</source>
        <translation>definiere ihn</translation>
    </message>
    <message>
        <source>A tiny Linux to try things out with. It logs in by itself, as root.</source>
        <translation>Ein winziges Linux zum Ausprobieren. Es meldet sich von selbst an, als root.</translation>
    </message>
    <message>
        <source>Sample guests are made on this computer only</source>
        <translation>Beispielgäste gibt es nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Sample guests are made on computers with an x86-64 processor only</source>
        <translation>Beispielgäste gibt es nur auf Computern mit x86-64-Prozessor</translation>
    </message>
    <message>
        <source>This computer&apos;s libvirt runs no virtual machines: install qemu-system-x86</source>
        <translation>Das libvirt dieses Computers führt keine virtuellen Maschinen aus: Installieren Sie qemu-system-x86</translation>
    </message>
    <message>
        <source>Start a Sample Guest</source>
        <translation>Beispielgast starten</translation>
    </message>
    <message>
        <source>Makes and starts a tiny Linux guest to try things out with, on this computer.</source>
        <translation>Erstellt und startet auf diesem Computer einen winzigen Linux-Gast zum Ausprobieren.</translation>
    </message>
    <message>
        <source>What the guest is called; else sample</source>
        <translation>Wie der Gast heißt; sonst sample</translation>
    </message>
    <message>
        <source>Start a sample guest on %1</source>
        <translation>Beispielgast auf %1 starten</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>SSH, socket forwarding</source>
        <translation>SSH, Socket-Weiterleitung</translation>
    </message>
    <message>
        <source>SSH, helper program</source>
        <translation>SSH, Hilfsprogramm</translation>
    </message>
    <message>
        <source>The host is connected already</source>
        <translation>Der Host ist schon verbunden</translation>
    </message>
    <message>
        <source>QEMU offers it, but the processor has neither VT-x nor AMD-V</source>
        <translation>QEMU bietet es an, aber der Prozessor hat weder VT-x noch AMD-V</translation>
    </message>
    <message>
        <source>Guests of the type kvm don&apos;t start; of the type qemu they are emulated, ten to fifty times slower.</source>
        <translation>Gäste vom Typ kvm starten nicht; solche vom Typ qemu werden emuliert, zehn- bis fünfzigmal langsamer.</translation>
    </message>
    <message>
        <source>Examines what the host can do and how to mend what it can&apos;t; also why it can&apos;t be connected.</source>
        <translation>Untersucht, was der Host kann und wie sich beheben lässt, was er nicht kann; auch, warum er sich nicht verbinden lässt.</translation>
    </message>
    <message>
        <source>This computer has no address %1 to connect from</source>
        <translation>Dieser Rechner hat keine Adresse %1, von der aus er sich verbinden könnte</translation>
    </message>
    <message>
        <source>Check BindAddress in ~/.ssh/config.</source>
        <translation>Prüfen Sie BindAddress in ~/.ssh/config.</translation>
    </message>
    <message>
        <source>None of the algorithms that %1 asks for is known here</source>
        <translation>Keines der Verfahren, die %1 verlangt, ist hier bekannt</translation>
    </message>
    <message>
        <source>Add one more to that line of ~/.ssh/config.</source>
        <translation>Ergänzen Sie diese Zeile in ~/.ssh/config um ein weiteres.</translation>
    </message>
    <message>
        <source>Guests of this host have no screen that can be reached</source>
        <translation>Gäste dieses Hosts haben keinen Bildschirm, der sich erreichen lässt</translation>
    </message>
    <message>
        <source>A container has no screen and no keyboard</source>
        <translation>Ein Container hat weder Bildschirm noch Tastatur</translation>
    </message>
    <message>
        <source>The guest does not run</source>
        <translation>Der Gast läuft nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number from %2 to %3</source>
        <translation>„%1“ ist eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>Take a Screenshot</source>
        <translation>Bildschirmfoto aufnehmen</translation>
    </message>
    <message>
        <source>Writes what the guest&apos;s screen shows to a PNG file on this computer.</source>
        <translation>Schreibt, was der Bildschirm des Gasts zeigt, in eine PNG-Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Take a screenshot of %1</source>
        <translation>Bildschirmfoto von %1 aufnehmen</translation>
    </message>
    <message>
        <source>The file; one that is there is replaced</source>
        <translation>Die Datei; eine vorhandene wird ersetzt</translation>
    </message>
    <message>
        <source>Which one of several, from 0</source>
        <translation>Welcher von mehreren, ab 0</translation>
    </message>
    <message>
        <source>Send Keys</source>
        <translation>Tasten senden</translation>
    </message>
    <message>
        <source>Presses keys of the guest&apos;s keyboard, like ctrl-alt-del.</source>
        <translation>Drückt Tasten auf der Tastatur des Gasts, etwa ctrl-alt-del.</translation>
    </message>
    <message>
        <source>Send keys to %1</source>
        <translation>Tasten an %1 senden</translation>
    </message>
    <message>
        <source>Keys and combinations, one after the other: enter, f2, ctrl-alt-f1</source>
        <translation>Tasten und Kombinationen nacheinander: enter, f2, ctrl-alt-f1</translation>
    </message>
    <message>
        <source>Milliseconds for which each is held</source>
        <translation>Millisekunden, die jede gehalten wird</translation>
    </message>
    <message>
        <source>The text is longer than 64 KiB</source>
        <translation>Der Text ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>tippt</translation>
    </message>
    <message>
        <source>Type a Text</source>
        <translation>Text tippen</translation>
    </message>
    <message>
        <source>Types a text on the guest&apos;s keyboard.</source>
        <translation>Tippt einen Text auf der Tastatur des Gasts.</translation>
    </message>
    <message>
        <source>Type a text into %1</source>
        <translation>Text in %1 tippen</translation>
    </message>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>Der Text; - liest ihn von der Standardeingabe</translation>
    </message>
    <message>
        <source>The layout that the guest has set: us, de, fr, de(nodeadkeys)</source>
        <translation>Die Belegung, die der Gast eingestellt hat: us, de, fr, de(nodeadkeys)</translation>
    </message>
    <message>
        <source>Keys a second</source>
        <translation>Tasten je Sekunde</translation>
    </message>
    <message>
        <source>Only tell which keys it would be</source>
        <translation>Nur sagen, welche Tasten es wären</translation>
    </message>
    <message>
        <source>Set the Console&apos;s Password</source>
        <translation>Passwort der Konsole setzen</translation>
    </message>
    <message>
        <source>Sets or takes away the password that the guest&apos;s console asks for.</source>
        <translation>Setzt oder entfernt das Passwort, nach dem die Konsole des Gasts fragt.</translation>
    </message>
    <message>
        <source>Set the console&apos;s password of %1</source>
        <translation>Passwort der Konsole von %1 setzen</translation>
    </message>
    <message>
        <source>The password; none where it is left out. VNC uses eight characters of it</source>
        <translation>Das Passwort; ohne Angabe keines. VNC nutzt acht Zeichen davon</translation>
    </message>
    <message>
        <source>It is refused after so long; 0: never</source>
        <translation>Nach dieser Zeit wird es abgelehnt; 0: nie</translation>
    </message>
    <message>
        <source>Also for the next start</source>
        <translation>Auch für den nächsten Start</translation>
    </message>
    <message>
        <source>Change the Graphics</source>
        <translation>Grafik ändern</translation>
    </message>
    <message>
        <source>Gives the guest a screen by VNC or SPICE, and says where it listens; from its next start on.</source>
        <translation>Gibt dem Gast einen Bildschirm über VNC oder SPICE und bestimmt, wo er lauscht; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Change the graphics of %1</source>
        <translation>Grafik von %1 ändern</translation>
    </message>
    <message>
        <source>vnc or spice</source>
        <translation>vnc oder spice</translation>
    </message>
    <message>
        <source>Where: on the host alone, on a socket, or nowhere (then the host needs python3-libvirt)</source>
        <translation>Wo: nur auf dem Host, auf einem Socket oder nirgends (dann braucht der Host python3-libvirt)</translation>
    </message>
    <message>
        <source>It counts from the guest&apos;s next start on</source>
        <translation>Es gilt ab dem nächsten Start des Gasts</translation>
    </message>
    <message>
        <source>Somebody has to sit in front of it: this can&apos;t run by itself</source>
        <translation>Jemand muss davor sitzen: von selbst kann das nicht laufen</translation>
    </message>
    <message>
        <source>Key that ends the session here, as ^X or one character; &quot;none&quot;: no key does</source>
        <translation>Taste, die die Sitzung hier beendet, als ^X oder ein Zeichen; „none“: keine</translation>
    </message>
    <message>
        <source>Open Console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Opens the guest&apos;s text console: its serial port, or a container&apos;s own.</source>
        <translation>Öffnet die Textkonsole des Gasts: seine serielle Schnittstelle oder die eines Containers.</translation>
    </message>
    <message>
        <source>Which one, counted from 0</source>
        <translation>Welche, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Take it over from whoever has it open</source>
        <translation>Sie dem wegnehmen, der sie offen hat</translation>
    </message>
    <message>
        <source>The guest has no text console</source>
        <translation>Der Gast hat keine Textkonsole</translation>
    </message>
    <message>
        <source>Open Shell in Container</source>
        <translation>Shell im Container öffnen</translation>
    </message>
    <message>
        <source>Opens a shell inside a container, as its root.</source>
        <translation>Öffnet eine Shell in einem Container, als dessen root.</translation>
    </message>
    <message>
        <source>Only containers can be entered by a shell</source>
        <translation>Nur Container lassen sich mit einer Shell betreten</translation>
    </message>
    <message>
        <source>Open Host Shell</source>
        <translation>Shell des Hosts öffnen</translation>
    </message>
    <message>
        <source>Opens the login shell on the host, through the connection there is.</source>
        <translation>Öffnet die Anmelde-Shell auf dem Host, über die bestehende Verbindung.</translation>
    </message>
    <message>
        <source>Cannot make a terminal for a program</source>
        <translation>Kein Terminal für ein Programm verfügbar</translation>
    </message>
    <message>
        <source>The guest&apos;s graphics server accepts connections but says nothing</source>
        <translation>Der Grafikserver des Gasts nimmt Verbindungen an, sagt aber nichts</translation>
    </message>
    <message>
        <source>The guest may hang: look at its state, and at the load of its host.</source>
        <translation>Vielleicht hängt der Gast: sehen Sie nach seinem Zustand und der Last seines Hosts.</translation>
    </message>
    <message>
        <source>The console&apos;s connection can&apos;t be used</source>
        <translation>Die Verbindung der Konsole ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The guest&apos;s SPICE server takes encrypted connections only</source>
        <translation>Der SPICE-Server des Gasts nimmt nur verschlüsselte Verbindungen an</translation>
    </message>
    <message>
        <source>SSH encrypts already: &quot;guest graphics&quot; lets it listen on this host alone.</source>
        <translation>SSH verschlüsselt bereits: mit „guest graphics“ lauscht er nur auf diesem Host.</translation>
    </message>
    <message>
        <source>The console refuses the password</source>
        <translation>Die Konsole lehnt das Passwort ab</translation>
    </message>
    <message>
        <source>It may have expired: &quot;guest password&quot; sets another one.</source>
        <translation>Vielleicht ist es abgelaufen: „guest password“ setzt ein anderes.</translation>
    </message>
    <message>
        <source>The console asks for a password</source>
        <translation>Die Konsole fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>What answers there is no SPICE server that is known here</source>
        <translation>Was dort antwortet, ist kein hier bekannter SPICE-Server</translation>
    </message>
    <message>
        <source>The console&apos;s connection broke</source>
        <translation>Die Verbindung der Konsole ist abgebrochen</translation>
    </message>
    <message>
        <source>The console was closed by its host</source>
        <translation>Die Konsole wurde von ihrem Host geschlossen</translation>
    </message>
    <message>
        <source>The guest&apos;s picture stays in the GPU of its host</source>
        <translation>Das Bild des Gasts bleibt in der GPU seines Hosts</translation>
    </message>
    <message>
        <source>Take gl=&apos;yes&apos; off its SPICE graphics, or use its VNC.</source>
        <translation>Nehmen Sie gl=&apos;yes&apos; aus seiner SPICE-Grafik, oder nutzen Sie VNC.</translation>
    </message>
    <message>
        <source>The console claims a screen of %1 x %2 pixels</source>
        <translation>Die Konsole behauptet einen Bildschirm von %1 × %2 Pixeln</translation>
    </message>
    <message>
        <source>The guest&apos;s screen has a depth of colours that is not known here</source>
        <translation>Der Bildschirm des Gasts hat eine hier unbekannte Farbtiefe</translation>
    </message>
    <message>
        <source>The VNC server wants TLS or SASL, which is not taken here</source>
        <translation>Der VNC-Server verlangt TLS oder SASL, was hier nicht genutzt wird</translation>
    </message>
    <message>
        <source>SSH encrypts and identifies already: set vnc_tls and vnc_sasl to 0 in the host&apos;s /etc/libvirt/qemu.conf, and let the guest listen on this host alone.</source>
        <translation>SSH verschlüsselt und weist aus: setzen Sie vnc_tls und vnc_sasl in /etc/libvirt/qemu.conf des Hosts auf 0, und lassen Sie den Gast nur auf diesem Host lauschen.</translation>
    </message>
    <message>
        <source>The console refuses to let us in</source>
        <translation>Die Konsole lässt uns nicht ein</translation>
    </message>
    <message>
        <source>There is no memory for a screen of %1 x %2 pixels</source>
        <translation>Für einen Bildschirm von %1 × %2 Pixeln fehlt der Speicher</translation>
    </message>
    <message>
        <source>The console sends what no VNC server should</source>
        <translation>Die Konsole sendet, was kein VNC-Server senden sollte</translation>
    </message>
    <message>
        <source>The console was closed before it had greeted</source>
        <translation>Die Konsole wurde geschlossen, bevor sie grüßte</translation>
    </message>
    <message>
        <source>Somebody else may hold it for himself, or what answers there is no VNC server.</source>
        <translation>Vielleicht hält jemand sie für sich allein, oder was dort antwortet, ist kein VNC-Server.</translation>
    </message>
    <message>
        <source>The guest has no such screen</source>
        <translation>Der Gast hat keinen solchen Bildschirm</translation>
    </message>
    <message>
        <source>The guest&apos;s screen can&apos;t be reached from here</source>
        <translation>Der Bildschirm des Gasts ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>The helper program on the host does not answer</source>
        <translation>Das Hilfsprogramm auf dem Host antwortet nicht</translation>
    </message>
    <message>
        <source>A serial port or a console can be added to it while it is off.</source>
        <translation>Eine serielle Schnittstelle oder Konsole lässt sich hinzufügen, während er aus ist.</translation>
    </message>
    <message>
        <source>The guest has no text console %1; the last one is %2</source>
        <translation>Der Gast hat keine Textkonsole %1; die letzte ist %2</translation>
    </message>
    <message>
        <source>A virtual machine has a console, and SSH where it runs a server.</source>
        <translation>Eine virtuelle Maschine hat eine Konsole, und SSH, wo sie einen Server betreibt.</translation>
    </message>
    <message>
        <source>This computer needs no helper program</source>
        <translation>Dieser Rechner braucht kein Hilfsprogramm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key</source>
        <translation>„%1“ ist keine Taste</translation>
    </message>
    <message>
        <source>Keys are named like ctrl, alt, del, f1, enter, a; a combination like ctrl-alt-del.</source>
        <translation>Tasten heißen ctrl, alt, del, f1, enter, a; eine Kombination etwa ctrl-alt-del.</translation>
    </message>
    <message>
        <source>A combination has at most %1 keys</source>
        <translation>Eine Kombination hat höchstens %1 Tasten</translation>
    </message>
    <message>
        <source>There is no keyboard layout &quot;%1&quot;</source>
        <translation>Es gibt keine Tastaturbelegung „%1“</translation>
    </message>
    <message>
        <source>Layouts are named as in /usr/share/X11/xkb/rules/base.lst: us, de, fr, de(nodeadkeys).</source>
        <translation>Belegungen heißen wie in /usr/share/X11/xkb/rules/base.lst: us, de, fr, de(nodeadkeys).</translation>
    </message>
    <message>
        <source>The keyboard layouts can&apos;t be read</source>
        <translation>Die Tastaturbelegungen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The keyboard layout %1 has no keys for: %2</source>
        <translation>Die Tastaturbelegung %1 hat keine Tasten für: %2</translation>
    </message>
    <message>
        <source>The console was closed by the host</source>
        <translation>Die Konsole wurde vom Host geschlossen</translation>
    </message>
    <message>
        <source>Cannot open a console</source>
        <translation>Die Konsole lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Somebody else has this console open</source>
        <translation>Jemand anders hat diese Konsole offen</translation>
    </message>
    <message>
        <source>Taking it over ends theirs.</source>
        <translation>Wer sie übernimmt, beendet die des anderen.</translation>
    </message>
    <message>
        <source>The host sends a picture of more than 256 MiB</source>
        <translation>Der Host sendet ein Bild von mehr als 256 MiB</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read</source>
        <translation>Das Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written</source>
        <translation>Das Bild lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Open Screen</source>
        <translation>Bildschirm öffnen</translation>
    </message>
    <message>
        <source>Opens the guest&apos;s screen by SPICE or VNC, in the window.</source>
        <translation>Öffnet den Bildschirm des Gasts über SPICE oder VNC, im Fenster.</translation>
    </message>
    <message>
        <source>Either &quot;apt install python3-libvirt&quot; on the host, or let the guest&apos;s graphics listen on the host alone: &quot;guest graphics NAME vnc --listen host&quot;, and start it anew.</source>
        <translation>Entweder „apt install python3-libvirt“ auf dem Host, oder lassen Sie die Grafik des Gastes nur auf dem Host lauschen: „guest graphics NAME vnc --listen host“, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>Install them on this computer: apt install xkb-data</source>
        <translation>Installieren Sie sie auf diesem Rechner: apt install xkb-data</translation>
    </message>
    <message>
        <source>The hosts of the demo fleet have no consoles</source>
        <translation>Die Hosts der Beispielflotte haben keine Konsolen</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written as fast as it comes</source>
        <translation>Die Protokolldatei %1 lässt sich nicht so schnell schreiben, wie es kommt</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written</source>
        <translation>Die Protokolldatei %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The console sends what no SPICE server should</source>
        <translation>Die Konsole sendet, was kein SPICE-Server senden sollte</translation>
    </message>
    <message>
        <source>%1 is in the guest, where its user keeps downloads</source>
        <translation>%1 ist im Gast, wo sein Benutzer Heruntergeladenes hat</translation>
    </message>
    <message>
        <source>Guests of this host can&apos;t be changed</source>
        <translation>Gäste dieses Hosts lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>The guest&apos;s agent answers what can&apos;t be understood</source>
        <translation>Der Agent des Gasts antwortet Unverständliches</translation>
    </message>
    <message>
        <source>%1 and all names like it are taken in the guest</source>
        <translation>%1 und alle ähnlichen Namen sind im Gast vergeben</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The guest takes no more of %1</source>
        <translation>Der Gast nimmt nichts mehr von %1 an</translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation>sendet %1</translation>
    </message>
    <message>
        <source>The guest does not take %1</source>
        <translation>Der Gast nimmt %1 nicht an</translation>
    </message>
    <message>
        <source>The folder must be there, and its disk must not be full; &quot;--to&quot; names another one.</source>
        <translation>Der Ordner muss vorhanden und sein Datenträger darf nicht voll sein; „--to“ nennt einen anderen.</translation>
    </message>
    <message>
        <source>%1 did not get into the guest</source>
        <translation>%1 ist nicht in den Gast gelangt</translation>
    </message>
    <message>
        <source>These are too many files: pack them first</source>
        <translation>Das sind zu viele Dateien: Packen Sie sie erst</translation>
    </message>
    <message>
        <source>Guests of this host have no agent that can be reached</source>
        <translation>Gäste dieses Hosts haben keinen erreichbaren Agenten</translation>
    </message>
    <message>
        <source>%1 is in the guest as %2</source>
        <translation>%1 ist im Gast als %2</translation>
    </message>
    <message>
        <source>Send Files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>Writes files of this computer into the guest, through the QEMU guest agent in it.</source>
        <translation>Schreibt Dateien dieses Rechners in den Gast, durch den QEMU-Gastagenten in ihm.</translation>
    </message>
    <message>
        <source>Files of this computer; one of the same name in the guest is kept</source>
        <translation>Dateien dieses Rechners; eine gleichnamige im Gast bleibt erhalten</translation>
    </message>
    <message>
        <source>The folder in the guest, which must be there: /tmp, of Windows the public downloads</source>
        <translation>Der Ordner im Gast, den es geben muss: /tmp, unter Windows die öffentlichen Downloads</translation>
    </message>
    <message>
        <source>A container has no QEMU guest agent</source>
        <translation>Ein Container hat keinen QEMU-Gastagenten</translation>
    </message>
    <message>
        <source>No QEMU guest agent answers in the guest: install qemu-guest-agent in it</source>
        <translation>Im Gast antwortet kein QEMU-Gastagent: Installieren Sie dort qemu-guest-agent</translation>
    </message>
    <message>
        <source>Send files to %1</source>
        <translation>Dateien an %1 senden</translation>
    </message>
    <message>
        <source>Record the Screen</source>
        <translation>Bildschirm aufnehmen</translation>
    </message>
    <message>
        <source>Records the guest&apos;s screen to a WebM file, with its name and the time in each picture. Without sound.</source>
        <translation>Nimmt den Bildschirm des Gastes in eine WebM-Datei auf, mit seinem Namen und der Zeit in jedem Bild. Ohne Ton.</translation>
    </message>
    <message>
        <source>The file, ….webm; one that is there is replaced. Until it is complete it is called ….part.webm</source>
        <translation>Die Datei, ….webm; eine vorhandene wird ersetzt. Bis sie fertig ist, heißt sie ….part.webm</translation>
    </message>
    <message>
        <source>It ends by itself after so many; 0: by Ctrl+C</source>
        <translation>Nach so vielen endet sie von selbst; 0: durch Strg+C</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>Only files can be sent: pack it first, or share it.</source>
        <translation>Nur Dateien lassen sich senden: Packen Sie ihn erst, oder geben Sie ihn frei.</translation>
    </message>
    <message>
        <source>%1 is no file that can be sent</source>
        <translation>%1 ist keine Datei, die sich senden lässt</translation>
    </message>
    <message>
        <source>The console is not connected</source>
        <translation>Die Konsole ist nicht verbunden</translation>
    </message>
    <message>
        <source>Files are sent by SPICE only</source>
        <translation>Dateien werden nur über SPICE gesendet</translation>
    </message>
    <message>
        <source>The guest&apos;s agent takes no more of the file</source>
        <translation>Der Agent des Gasts nimmt nichts mehr von der Datei an</translation>
    </message>
    <message>
        <source>The guest may hang, or nobody is logged in on its screen.</source>
        <translation>Der Gast hängt vielleicht, oder niemand ist an seinem Bildschirm angemeldet.</translation>
    </message>
    <message>
        <source>The file did not get into the guest</source>
        <translation>Die Datei ist nicht in den Gast gelangt</translation>
    </message>
    <message>
        <source>The console&apos;s connection ended</source>
        <translation>Die Verbindung der Konsole ist zu Ende</translation>
    </message>
    <message>
        <source>The guest has only a part of the file, or none.</source>
        <translation>Der Gast hat nur einen Teil der Datei oder nichts von ihr.</translation>
    </message>
    <message>
        <source>The guest is only looked at: nothing is sent to it</source>
        <translation>Der Gast wird nur angesehen: Nichts wird an ihn gesendet</translation>
    </message>
    <message>
        <source>No agent of SPICE answers in the guest</source>
        <translation>Im Gast antwortet kein Agent von SPICE</translation>
    </message>
    <message>
        <source>Install spice-vdagent in it, and log in on its screen.</source>
        <translation>Installieren Sie dort spice-vdagent, und melden Sie sich an seinem Bildschirm an.</translation>
    </message>
    <message>
        <source>The USB device can&apos;t be given to the guest</source>
        <translation>Das USB-Gerät lässt sich dem Gast nicht geben</translation>
    </message>
    <message>
        <source>Its file below /dev/bus/usb must be writable for you: the program spice-client-glib-usb-acl-helper asks for that, where a polkit agent runs.</source>
        <translation>Seine Datei unter /dev/bus/usb muss für Sie schreibbar sein: Das Programm spice-client-glib-usb-acl-helper fragt danach, wo ein Polkit-Agent läuft.</translation>
    </message>
    <message>
        <source>USB devices of this computer can&apos;t be used</source>
        <translation>USB-Geräte dieses Rechners lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>The guest has no place for USB devices of this computer</source>
        <translation>Der Gast hat keinen Platz für USB-Geräte dieses Rechners</translation>
    </message>
    <message>
        <source>It is a &lt;redirdev&gt; of its definition; the console&apos;s menu of USB devices adds one.</source>
        <translation>Er ist ein &lt;redirdev&gt; seiner Definition; das Menü der USB-Geräte der Konsole fügt einen hinzu.</translation>
    </message>
    <message>
        <source>All the guest&apos;s places for USB devices are taken</source>
        <translation>Alle Plätze des Gasts für USB-Geräte sind belegt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used as a CD</source>
        <translation>%1 lässt sich nicht als CD verwenden</translation>
    </message>
    <message>
        <source>The video encoder failed</source>
        <translation>Der Video-Encoder ist gescheitert</translation>
    </message>
    <message>
        <source>libavcodec has no VP8 encoder on this computer</source>
        <translation>libavcodec hat auf diesem Rechner keinen VP8-Encoder</translation>
    </message>
    <message>
        <source>Install the libavcodec of your distribution that is built with libvpx.</source>
        <translation>Installieren Sie das libavcodec Ihrer Distribution, das mit libvpx gebaut ist.</translation>
    </message>
    <message>
        <source>libavformat can&apos;t write WebM files on this computer</source>
        <translation>libavformat kann auf diesem Rechner keine WebM-Dateien schreiben</translation>
    </message>
    <message>
        <source>The guest&apos;s agent does not answer</source>
        <translation>Der Agent des Gasts antwortet nicht</translation>
    </message>
    <message>
        <source>Install qemu-guest-agent in the guest and start it.</source>
        <translation>Installieren Sie qemu-guest-agent im Gast, und starten Sie ihn.</translation>
    </message>
    <message>
        <source>This guest has no screen</source>
        <translation>Dieser Gast hat keinen Bildschirm</translation>
    </message>
    <message>
        <source>&quot;guest graphics&quot; gives it one.</source>
        <translation>„guest graphics“ gibt ihm einen.</translation>
    </message>
    <message>
        <source>Recordings are WebM files, and %1 doesn&apos;t end in .webm</source>
        <translation>Aufnahmen sind WebM-Dateien, und %1 endet nicht auf .webm</translation>
    </message>
    <message>
        <source>What writes videos is not installed with Binnacle here</source>
        <translation>Was Videos schreibt, ist hier nicht mit Binnacle installiert</translation>
    </message>
    <message>
        <source>It needs FFmpeg&apos;s libraries (libavcodec, libavformat, libswscale) and Pango.</source>
        <translation>Es braucht die Bibliotheken von FFmpeg (libavcodec, libavformat, libswscale) und Pango.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose a folder that is there and that you may write to.</source>
        <translation>Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There are %1 unfinished recordings of this name</source>
        <translation>Es gibt %1 unfertige Aufnahmen dieses Namens</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written any further</source>
        <translation>%1 kann nicht weiter geschrieben werden</translation>
    </message>
    <message>
        <source>What was recorded until then is in it and can be played.</source>
        <translation>Was bis dahin aufgenommen wurde, steht darin und lässt sich abspielen.</translation>
    </message>
    <message>
        <source>The recording can&apos;t be renamed and stays %1</source>
        <translation>Die Aufnahme kann nicht umbenannt werden und bleibt %1</translation>
    </message>
    <message>
        <source>There was no picture to record</source>
        <translation>Es gab kein Bild aufzunehmen</translation>
    </message>
    <message>
        <source>The sound server of this desktop does not answer any more</source>
        <translation>Der Tondienst dieses Arbeitsplatzes antwortet nicht mehr</translation>
    </message>
    <message>
        <source>There is no sound here: libpulse is not installed</source>
        <translation>Hier gibt es keinen Ton: libpulse ist nicht installiert</translation>
    </message>
    <message>
        <source>There is no sound here: no sound server answers</source>
        <translation>Hier gibt es keinen Ton: Kein Tondienst antwortet</translation>
    </message>
    <message>
        <source>Binnacle plays by PulseAudio, or by PipeWire&apos;s pulse service.</source>
        <translation>Binnacle spielt über PulseAudio oder den Pulse-Dienst von PipeWire.</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt doesn&apos;t know the container&apos;s first process, which it would ask</source>
        <translation>Das libvirt des Hosts kennt den ersten Prozess des Containers nicht, den es bitten würde</translation>
    </message>
    <message>
        <source>It missed it when the container started. Shut the container down on its own console, or stop it hard; after its next start it can be asked again.</source>
        <translation>Es hat ihn beim Start des Containers verpasst. Fahren Sie den Container an seiner eigenen Konsole herunter oder stoppen Sie ihn hart; nach dem nächsten Start kann er wieder gebeten werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for the recording</source>
        <translation>Für die Aufnahme reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>Somebody else has opened this console</source>
        <translation>Jemand anderes hat diese Konsole geöffnet</translation>
    </message>
    <message>
        <source>SPICE shows a guest to one at a time. A guest with VNC too is recorded by that, and shown to many.</source>
        <translation>SPICE zeigt einen Gast immer nur einem. Ein Gast, der auch VNC hat, wird darüber aufgenommen und vielen gezeigt.</translation>
    </message>
    <message>
        <source>Something has changed since the plan was shown: nothing was done</source>
        <translation>Seit der Plan gezeigt wurde, hat sich etwas geändert: Nichts wurde getan</translation>
    </message>
    <message>
        <source>The task&apos;s log has what it would do now. Look at the plan again.</source>
        <translation>Im Protokoll der Aufgabe steht, was sie jetzt täte. Sehen Sie sich den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware: install ovmf</source>
        <translation>Der Host hat keine UEFI-Firmware: installieren Sie ovmf</translation>
    </message>
    <message>
        <source>A guest has 1 to 512 CPUs</source>
        <translation>Ein Gast hat 1 bis 512 CPUs</translation>
    </message>
    <message>
        <source>The host has %1 CPUs only</source>
        <translation>Der Host hat nur %1 CPUs</translation>
    </message>
    <message>
        <source>The memory is given in MiB, 16 and up</source>
        <translation>Der Speicher wird in MiB angegeben, ab 16</translation>
    </message>
    <message>
        <source>The host has %1 of memory in all</source>
        <translation>Der Host hat insgesamt %1 Speicher</translation>
    </message>
    <message>
        <source>The host&apos;s QEMU has no SPICE</source>
        <translation>Das QEMU des Hosts hat kein SPICE</translation>
    </message>
    <message>
        <source>The host&apos;s QEMU has no VNC</source>
        <translation>Das QEMU des Hosts hat kein VNC</translation>
    </message>
    <message>
        <source>The host has no active pool for disks</source>
        <translation>Der Host hat keinen aktiven Pool für Platten</translation>
    </message>
    <message>
        <source>The host has no pool &quot;%1&quot;</source>
        <translation>Der Host hat keinen Pool „%1“</translation>
    </message>
    <message>
        <source>The pool %1 is not active</source>
        <translation>Der Pool %1 ist nicht aktiv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a disk</source>
        <translation>„%1“ ist keine Größe einer Platte</translation>
    </message>
    <message>
        <source>As 20G, 512M, or the path of a disk that is there.</source>
        <translation>Etwa 20G, 512M oder der Pfad einer Platte, die es gibt.</translation>
    </message>
    <message>
        <source>The disks may grow to %1, and %2 has %3 free</source>
        <translation>Die Platten können bis %1 wachsen, und %2 hat %3 frei</translation>
    </message>
    <message>
        <source>The pool %1 has a volume &quot;%2&quot; already</source>
        <translation>Der Pool %1 hat schon einen Datenträger „%2“</translation>
    </message>
    <message>
        <source>No pool of the host has %1</source>
        <translation>Kein Pool des Hosts hat %1</translation>
    </message>
    <message>
        <source>The disk would be smaller than its image, which has %1</source>
        <translation>Die Platte wäre kleiner als ihr Abbild, das %1 hat</translation>
    </message>
    <message>
        <source>%1 uses the disk %2</source>
        <translation>%1 benutzt die Platte %2</translation>
    </message>
    <message>
        <source>It gets no network: the host has none called default</source>
        <translation>Er bekommt kein Netz: Der Host hat keines namens default</translation>
    </message>
    <message>
        <source>The host has no network &quot;%1&quot;</source>
        <translation>Der Host hat kein Netz „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path on the host</source>
        <translation>„%1“ ist kein Pfad auf dem Host</translation>
    </message>
    <message>
        <source>No pool of the host has %1: libvirt says whether it is there</source>
        <translation>Kein Pool des Hosts hat %1: libvirt sagt, ob es da ist</translation>
    </message>
    <message>
        <source>Nothing is on its disks: it boots from the network, or from a medium that is inserted later</source>
        <translation>Auf seinen Platten ist nichts: Er startet vom Netz oder von einem Medium, das später eingelegt wird</translation>
    </message>
    <message>
        <source>Make the disk %1 in the pool %2, %3</source>
        <translation>Die Platte %1 im Pool %2 anlegen, %3</translation>
    </message>
    <message>
        <source>Make the disk %1 in the pool %2, %3, over %4</source>
        <translation>Die Platte %1 im Pool %2 anlegen, %3, über %4</translation>
    </message>
    <message>
        <source>Define %1: %2 CPUs, %3 of memory</source>
        <translation>%1 definieren: %2 CPUs, %3 Speicher</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Ihn starten</translation>
    </message>
    <message>
        <source>What the guest is called</source>
        <translation>Wie der Gast heißt</translation>
    </message>
    <message>
        <source>MiB of memory</source>
        <translation>MiB Speicher</translation>
    </message>
    <message>
        <source>Virtual CPUs</source>
        <translation>Virtuelle CPUs</translation>
    </message>
    <message>
        <source>A disk: the size of a new one (20G), or the path of one that is there; several times for several</source>
        <translation>Eine Platte: die Größe einer neuen (20G) oder der Pfad einer, die es gibt; mehrmals für mehrere</translation>
    </message>
    <message>
        <source>The pool for new disks; else default, or the one with the most room</source>
        <translation>Der Pool für neue Platten; sonst default oder der mit dem meisten Platz</translation>
    </message>
    <message>
        <source>The path of an image over which the first disk is laid, as a cloud image</source>
        <translation>Der Pfad eines Abbilds, über das die erste Platte gelegt wird, etwa ein Cloud-Image</translation>
    </message>
    <message>
        <source>The path of an image for its CD drive</source>
        <translation>Der Pfad eines Abbilds für sein CD-Laufwerk</translation>
    </message>
    <message>
        <source>The path of a kernel to boot</source>
        <translation>Der Pfad eines Kernels, der gestartet wird</translation>
    </message>
    <message>
        <source>The path of the kernel&apos;s initial file system</source>
        <translation>Der Pfad des anfänglichen Dateisystems des Kernels</translation>
    </message>
    <message>
        <source>The kernel&apos;s arguments</source>
        <translation>Die Argumente des Kernels</translation>
    </message>
    <message>
        <source>A network of libvirt&apos;s, bridge:NAME, or none</source>
        <translation>Ein Netz von libvirt, bridge:NAME oder none</translation>
    </message>
    <message>
        <source>What it boots by</source>
        <translation>Womit er startet</translation>
    </message>
    <message>
        <source>The kind of computer</source>
        <translation>Die Art des Rechners</translation>
    </message>
    <message>
        <source>Its screen; else SPICE where the host has it</source>
        <translation>Sein Bildschirm; sonst SPICE, wo der Host es hat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>Sofort starten</translation>
    </message>
    <message>
        <source>Create a Virtual Machine</source>
        <translation>Virtuelle Maschine anlegen</translation>
    </message>
    <message>
        <source>Makes a virtual machine on the host, with its disks.</source>
        <translation>Legt auf dem Host eine virtuelle Maschine an, mit ihren Platten.</translation>
    </message>
    <message>
        <source>Create a virtual machine on %1</source>
        <translation>Auf %1 eine virtuelle Maschine anlegen</translation>
    </message>
    <message>
        <source>The guest is not in the fleet (any more)</source>
        <translation>Der Gast ist nicht (mehr) in der Flotte</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>Its saved state is deleted with the definition</source>
        <translation>Sein gespeicherter Zustand wird mit der Definition gelöscht</translation>
    </message>
    <message>
        <source>Somebody started it: nothing of it was deleted from here on.</source>
        <translation type="vanished">Jemand hat ihn gestartet: Von hier an wurde nichts von ihm gelöscht.</translation>
    </message>
    <message>
        <source>%1 has no disk &quot;%2&quot;</source>
        <translation>%1 hat keine Platte „%2“</translation>
    </message>
    <message>
        <source>Its snapshots go with it: %1</source>
        <translation>Seine Schnappschüsse gehen mit ihm: %1</translation>
    </message>
    <message>
        <source>The image that %1 is laid over stays: %2</source>
        <translation>Das Abbild, über dem %1 liegt, bleibt: %2</translation>
    </message>
    <message>
        <source>Delete the disk %1: %2, %3</source>
        <translation>Die Platte %1 löschen: %2, %3</translation>
    </message>
    <message>
        <source>Delete the definition of %1; its UEFI variables stay</source>
        <translation>Die Definition von %1 löschen; seine UEFI-Variablen bleiben</translation>
    </message>
    <message>
        <source>Delete the definition of %1</source>
        <translation>Die Definition von %1 löschen</translation>
    </message>
    <message>
        <source>The guest is protected: remove the protection first</source>
        <translation>Der Gast ist geschützt: Heben Sie zuerst den Schutz auf</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be deleted: shut it down first</source>
        <translation>Ein laufender Gast kann nicht gelöscht werden: Fahren Sie ihn zuerst herunter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes a stopped guest: its definition and, unless they are kept, the disks that nobody else uses.</source>
        <translation>Löscht einen gestoppten Gast: seine Definition und, wenn sie nicht behalten werden, die Platten, die sonst niemand benutzt.</translation>
    </message>
    <message>
        <source>Keep all of its disks</source>
        <translation>Alle seine Platten behalten</translation>
    </message>
    <message>
        <source>Keep these disks, by their targets: vda</source>
        <translation type="vanished">Diese Platten behalten, nach ihren Zielen: vda</translation>
    </message>
    <message>
        <source>Keep its UEFI variables</source>
        <translation>Seine UEFI-Variablen behalten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>The guest&apos;s snapshots can&apos;t be listed</source>
        <translation>Die Schnappschüsse des Gastes können nicht aufgezählt werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid name for a volume</source>
        <translation>„%1“ ist kein gültiger Name eines Datenträgers</translation>
    </message>
    <message>
        <source>A volume can&apos;t be read</source>
        <translation>Ein Datenträger kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A volume&apos;s definition is not well-formed</source>
        <translation>Die Definition eines Datenträgers ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>The volumes of %1 can&apos;t be listed</source>
        <translation>Die Datenträger von %1 können nicht aufgezählt werden</translation>
    </message>
    <message>
        <source>The volume %1 can&apos;t be made</source>
        <translation>Der Datenträger %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted</source>
        <translation>%1 kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>This could not be taken back: %1</source>
        <translation>Dies konnte nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>%1 things stand in the way</source>
        <translation>%1 Dinge stehen im Weg</translation>
    </message>
    <message>
        <source>The host&apos;s folder stays: %1</source>
        <translation>Der Ordner des Hosts bleibt: %1</translation>
    </message>
    <message>
        <source>%1 stays, a medium that others may use: %2</source>
        <translation>%1 bleibt, ein Medium, das andere benutzen mögen: %2</translation>
    </message>
    <message>
        <source>The disk %1 stays as you wish: %2</source>
        <translation>Die Platte %1 bleibt, wie Sie es wünschen: %2</translation>
    </message>
    <message>
        <source>The disk %1 stays, the host&apos;s storage can&apos;t be changed from here: %2</source>
        <translation>Die Platte %1 bleibt, der Speicher des Hosts kann von hier nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 uses it too: %3</source>
        <translation>Die Platte %1 bleibt, %2 benutzt sie auch: %3</translation>
    </message>
    <message>
        <source>The disk %1 stays, no storage pool of the host has it: %2</source>
        <translation>Die Platte %1 bleibt, kein Speicherpool des Hosts hat sie: %2</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 is laid over it: %3</source>
        <translation>Die Platte %1 bleibt, %2 liegt über ihr: %3</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 seems to have the same one: %3</source>
        <translation>Die Platte %1 bleibt, %2 scheint dieselbe zu haben: %3</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Ihm eine Nummer geben</translation>
    </message>
    <message>
        <source>Whether guests of these hosts have the same disks is not known: %1</source>
        <translation>Ob Gäste dieser Hosts dieselben Platten haben, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Nothing of it was deleted from here on.</source>
        <translation>Von hier an wurde nichts von ihm gelöscht.</translation>
    </message>
    <message>
        <source>The disk %1 stays, %2 may have the same storage and can&apos;t be asked: %3</source>
        <translation>Die Platte %1 bleibt, %2 kann denselben Speicher haben und nicht gefragt werden: %3</translation>
    </message>
    <message>
        <source>Delete these disks though another host seems to have the same ones</source>
        <translation>Diese Platten löschen, obwohl ein anderer Host dieselben zu haben scheint</translation>
    </message>
    <message>
        <source>This console was opened elsewhere</source>
        <translation>Diese Konsole wurde anderswo geöffnet</translation>
    </message>
    <message>
        <source>The host did not say whether it has the guest %1</source>
        <translation>Der Host hat nicht gesagt, ob er den Gast %1 hat</translation>
    </message>
    <message>
        <source>The guests of this host have no snapshots</source>
        <translation>Die Gäste dieses Hosts haben keine Schnappschüsse</translation>
    </message>
    <message>
        <source>The guest has no snapshot &quot;%1&quot;</source>
        <translation>Der Gast hat keinen Schnappschuss „%1“</translation>
    </message>
    <message>
        <source>It has none at all.</source>
        <translation>Er hat gar keinen.</translation>
    </message>
    <message>
        <source>It has these: %1</source>
        <translation>Er hat diese: %1</translation>
    </message>
    <message>
        <source>The snapshot &quot;%1&quot; has become another one meanwhile</source>
        <translation>Der Schnappschuss „%1“ ist inzwischen ein anderer</translation>
    </message>
    <message>
        <source>%1 goes on running where it was then</source>
        <translation>%1 läuft dort weiter, wo er damals war</translation>
    </message>
    <message>
        <source>%1 is started afterwards</source>
        <translation>%1 wird danach gestartet</translation>
    </message>
    <message>
        <source>%1 is paused afterwards, as it was then</source>
        <translation>%1 ist danach angehalten, wie damals</translation>
    </message>
    <message>
        <source>%1 is off afterwards, as it was then</source>
        <translation>%1 ist danach aus, wie damals</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external snapshot, to which libvirt %2 can&apos;t go back</source>
        <translation type="vanished">„%1“ ist ein externer Schnappschuss, zu dem libvirt %2 nicht zurückkehren kann</translation>
    </message>
    <message>
        <source>The disks in use were begun by the external snapshot &quot;%1&quot; and would be left behind: delete it first</source>
        <translation>Die benutzten Platten hat der externe Schnappschuss „%1“ begonnen, und sie blieben liegen: ihn zuerst löschen</translation>
    </message>
    <message>
        <source>What %1 has written since then is lost</source>
        <translation>Was %1 seitdem geschrieben hat, geht verloren</translation>
    </message>
    <message>
        <source>%1 is running: what it does now is cut off</source>
        <translation>%1 läuft: was er jetzt tut, bricht ab</translation>
    </message>
    <message>
        <source>Take %1 back to the snapshot &quot;%2&quot; of %3</source>
        <translation>%1 auf den Schnappschuss „%2“ vom %3 zurücksetzen</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot; of %2</source>
        <translation>Den Schnappschuss „%1“ vom %2 löschen</translation>
    </message>
    <message>
        <source>The snapshots taken after it stay</source>
        <translation>Die danach gemachten Schnappschüsse bleiben</translation>
    </message>
    <message>
        <source>%1 itself stays as it is now</source>
        <translation>%1 selbst bleibt, wie er jetzt ist</translation>
    </message>
    <message>
        <source>It is external: what was written since is copied into the image below, which takes a while</source>
        <translation>Er ist extern: was seitdem geschrieben wurde, wird in das Abbild darunter kopiert, und das dauert</translation>
    </message>
    <message>
        <source>A snapshot is kept in the images, which must be qcow2; these are not: %1</source>
        <translation>Ein Schnappschuss liegt in den Abbildern, und die müssen qcow2 sein; diese sind es nicht: %1</translation>
    </message>
    <message>
        <source>Convert the disk while the guest is off (qemu-img convert), or snapshot it by its storage.</source>
        <translation>Die Platte umwandeln, während der Gast aus ist (qemu-img convert), oder einen Schnappschuss durch ihren Speicher machen.</translation>
    </message>
    <message>
        <source>libvirt makes no snapshots of containers</source>
        <translation>libvirt macht keine Schnappschüsse von Containern</translation>
    </message>
    <message>
        <source>The guest&apos;s state is saved, and would not fit the disks later: start it first</source>
        <translation>Der Zustand des Gastes ist gesichert und passte später nicht zu den Platten: ihn zuerst starten</translation>
    </message>
    <message>
        <source>Take a Snapshot</source>
        <translation>Schnappschuss machen</translation>
    </message>
    <message>
        <source>Keeps the guest&apos;s disks as they are, and its memory where it runs; it stands still meanwhile.</source>
        <translation>Hält die Platten des Gastes fest, wie sie sind, und seinen Speicher, wenn er läuft; solange steht er still.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s name</source>
        <translation>Der Name des Schnappschusses</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <translation>Wofür er gemacht wurde</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Schnappschuss von %1 machen</translation>
    </message>
    <message>
        <source>Go Back to a Snapshot</source>
        <translation>Zu einem Schnappschuss zurückkehren</translation>
    </message>
    <message>
        <source>Takes the guest back to a snapshot; what it has written since then is lost.</source>
        <translation>Setzt den Gast auf einen Schnappschuss zurück; was er seitdem geschrieben hat, geht verloren.</translation>
    </message>
    <message>
        <source>Start it, where it was off then</source>
        <translation>Ihn starten, wenn er damals aus war</translation>
    </message>
    <message>
        <source>Take %1 back to a snapshot</source>
        <translation>%1 auf einen Schnappschuss zurücksetzen</translation>
    </message>
    <message>
        <source>Delete a Snapshot</source>
        <translation>Schnappschuss löschen</translation>
    </message>
    <message>
        <source>Deletes a snapshot; the guest itself stays as it is.</source>
        <translation>Löscht einen Schnappschuss; der Gast selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Delete those that were taken after it, too</source>
        <translation>Auch die danach gemachten löschen</translation>
    </message>
    <message>
        <source>Delete a snapshot of %1</source>
        <translation>Schnappschuss von %1 löschen</translation>
    </message>
    <message>
        <source>Describe a Snapshot</source>
        <translation>Schnappschuss beschreiben</translation>
    </message>
    <message>
        <source>Changes what is written about a snapshot.</source>
        <translation>Ändert, was zu einem Schnappschuss geschrieben steht.</translation>
    </message>
    <message>
        <source>What it was taken for; &quot;&quot; for nothing</source>
        <translation>Wofür er gemacht wurde; &quot;&quot; für nichts</translation>
    </message>
    <message>
        <source>Describe a snapshot of %1</source>
        <translation>Schnappschuss von %1 beschreiben</translation>
    </message>
    <message>
        <source>A snapshot&apos;s XML is larger than 8 MiB</source>
        <translation>Das XML eines Schnappschusses ist größer als 8 MiB</translation>
    </message>
    <message>
        <source>A snapshot&apos;s XML can&apos;t be read</source>
        <translation>Das XML eines Schnappschusses ist nicht lesbar</translation>
    </message>
    <message>
        <source>A snapshot has no name</source>
        <translation>Ein Schnappschuss hat keinen Namen</translation>
    </message>
    <message>
        <source>The guest has a snapshot &quot;%1&quot; already</source>
        <translation>Der Gast hat schon einen Schnappschuss „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a snapshot</source>
        <translation>„%1“ ist kein Name für einen Schnappschuss</translation>
    </message>
    <message>
        <source>It has 1 to 200 bytes, no slash, and does not begin with a dot, a dash or a space.</source>
        <translation>Er hat 1 bis 200 Bytes, keinen Schrägstrich und beginnt nicht mit Punkt, Strich oder Leerzeichen.</translation>
    </message>
    <message>
        <source>The host gave up copying the disk %1</source>
        <translation>Der Host hat das Kopieren der Platte %1 aufgegeben</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>The guest must run while the snapshot&apos;s overlay is merged</source>
        <translation>Der Gast muss laufen, während die Auflage des Schnappschusses eingearbeitet wird</translation>
    </message>
    <message>
        <source>Start it, and delete the snapshot then.</source>
        <translation>Ihn starten und den Schnappschuss dann löschen.</translation>
    </message>
    <message>
        <source>The disk %1 is on something newer than this snapshot</source>
        <translation>Die Platte %1 liegt auf etwas Neuerem als diesem Schnappschuss</translation>
    </message>
    <message>
        <source>Delete the external snapshots taken after it first.</source>
        <translation>Zuerst die danach gemachten externen Schnappschüsse löschen.</translation>
    </message>
    <message>
        <source>Copying %1 into %2</source>
        <translation>%1 wird in %2 kopiert</translation>
    </message>
    <message>
        <source>The pool %1 has %2 free, and the guest&apos;s memory may take up to %3</source>
        <translation>Im Pool %1 sind %2 frei, und der Speicher des Gastes kann bis zu %3 brauchen</translation>
    </message>
    <message>
        <source>Make room, or shut the guest down first: without its memory a snapshot takes next to nothing.</source>
        <translation>Platz schaffen oder den Gast zuerst herunterfahren: ohne seinen Speicher braucht ein Schnappschuss fast nichts.</translation>
    </message>
    <message>
        <source>Take it though the guest&apos;s memory may not fit into the pool</source>
        <translation type="vanished">Ihn machen, auch wenn der Speicher des Gastes vielleicht nicht in den Pool passt</translation>
    </message>
    <message>
        <source>The guest&apos;s memory could not be written beside its disk</source>
        <translation>Der Speicher des Gastes ließ sich nicht neben seine Platte schreiben</translation>
    </message>
    <message>
        <source>The guest goes on as it was. Its pool is full, most likely: the memory takes up to as much as the guest has.</source>
        <translation>Der Gast läuft weiter wie bisher. Wahrscheinlich ist sein Pool voll: der Speicher braucht bis zu so viel, wie der Gast hat.</translation>
    </message>
    <message>
        <source>The host&apos;s storage can&apos;t be changed from here</source>
        <translation>Der Speicher des Hosts lässt sich von hier nicht ändern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size</source>
        <translation>„%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>Sizes look like 20G, 512M or 1T.</source>
        <translation>Größen sehen so aus: 20G, 512M oder 1T.</translation>
    </message>
    <message>
        <source>No pool of the host has the volume %1</source>
        <translation>Kein Pool des Hosts hat den Datenträger %1</translation>
    </message>
    <message>
        <source>It is named by its path, or as POOL/NAME.</source>
        <translation>Er wird mit seinem Pfad benannt oder als POOL/NAME.</translation>
    </message>
    <message>
        <source>%1 is running and uses it</source>
        <translation>%1 läuft und benutzt ihn</translation>
    </message>
    <message>
        <source>It has %1, and what lies behind %2 would be lost</source>
        <translation>Er hat %1, und was hinter %2 liegt, ginge verloren</translation>
    </message>
    <message>
        <source>A volume only grows here.</source>
        <translation>Ein Datenträger wächst hier nur.</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>%1 benutzt ihn</translation>
    </message>
    <message>
        <source>%1 is laid over it</source>
        <translation>%1 liegt darüber</translation>
    </message>
    <message>
        <source>%1 seems to have the same one</source>
        <translation>%1 scheint denselben zu haben</translation>
    </message>
    <message>
        <source>%1 may have the same storage and can&apos;t be asked</source>
        <translation>%1 hat vielleicht denselben Speicher und ist nicht zu fragen</translation>
    </message>
    <message>
        <source>The image that it is laid over stays: %1</source>
        <translation>Das Abbild, über dem er liegt, bleibt: %1</translation>
    </message>
    <message>
        <source>Delete the volume %1, %2 of at most %3</source>
        <translation>Den Datenträger %1 löschen, %2 von höchstens %3</translation>
    </message>
    <message>
        <source>The volume: its path, or POOL/NAME</source>
        <translation>Der Datenträger: sein Pfad oder POOL/NAME</translation>
    </message>
    <message>
        <source>Create a Volume</source>
        <translation>Datenträger anlegen</translation>
    </message>
    <message>
        <source>Makes an empty disk in a storage pool.</source>
        <translation>Macht eine leere Platte in einem Speicherpool.</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>Der Pool</translation>
    </message>
    <message>
        <source>The volume&apos;s name, as disk.qcow2</source>
        <translation>Der Name des Datenträgers, etwa disk.qcow2</translation>
    </message>
    <message>
        <source>Its size: 20G, 512M, 1T</source>
        <translation>Seine Größe: 20G, 512M, 1T</translation>
    </message>
    <message>
        <source>The image&apos;s format; pools of block devices have raw ones only</source>
        <translation>Das Format des Abbilds; Pools von Blockgeräten haben nur rohe</translation>
    </message>
    <message>
        <source>Create a volume on %1</source>
        <translation>Datenträger auf %1 anlegen</translation>
    </message>
    <message>
        <source>Grow a Volume</source>
        <translation>Datenträger vergrößern</translation>
    </message>
    <message>
        <source>Makes a volume larger that no running guest uses.</source>
        <translation>Vergrößert einen Datenträger, den kein laufender Gast benutzt.</translation>
    </message>
    <message>
        <source>Its new size: 20G, 512M, 1T</source>
        <translation>Seine neue Größe: 20G, 512M, 1T</translation>
    </message>
    <message>
        <source>Grow a volume on %1</source>
        <translation>Datenträger auf %1 vergrößern</translation>
    </message>
    <message>
        <source>Delete a Volume</source>
        <translation>Datenträger löschen</translation>
    </message>
    <message>
        <source>Deletes a volume that nobody uses.</source>
        <translation>Löscht einen Datenträger, den niemand benutzt.</translation>
    </message>
    <message>
        <source>Delete it though another host seems to have the same one</source>
        <translation type="vanished">Ihn löschen, obwohl ein anderer Host denselben zu haben scheint</translation>
    </message>
    <message>
        <source>Delete a volume on %1</source>
        <translation>Datenträger auf %1 löschen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made larger</source>
        <translation>%1 lässt sich nicht vergrößern</translation>
    </message>
    <message>
        <source>Even if its memory may not fit into the pool</source>
        <translation>Auch wenn der Speicher nicht in den Pool passen könnte</translation>
    </message>
    <message>
        <source>Even if another host seems to have the same one</source>
        <translation>Auch wenn ein anderer Host denselben zu haben scheint</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external snapshot, to which libvirt can go back from 9.9 on</source>
        <translation>„%1“ ist ein externer Schnappschuss, zu dem libvirt erst ab 9.9 zurückkehren kann</translation>
    </message>
    <message>
        <source>The host does something else with the disk %1</source>
        <translation>Der Host tut etwas anderes mit der Platte %1</translation>
    </message>
    <message>
        <source>Wait until it is done, then delete the snapshot.</source>
        <translation>Warten, bis es fertig ist, und den Schnappschuss dann löschen.</translation>
    </message>
    <message>
        <source>Going on with what was begun before</source>
        <translation>Was vorher begonnen wurde, geht weiter</translation>
    </message>
    <message>
        <source>The guest goes on as it was. Look whether its pool is full.</source>
        <translation>Der Gast läuft weiter wie bisher. Nachsehen, ob sein Pool voll ist.</translation>
    </message>
    <message>
        <source>Inside, a clone is still %1: host name, machine id and SSH keys are the guest&apos;s own to change</source>
        <translation>Innen ist ein Klon noch %1: Hostnamen, Maschinenkennung und SSH-Schlüssel ändert der Gast selbst</translation>
    </message>
    <message>
        <source>Disks are laid over those of a template only, which never change: turn %1 into one, or copy its disks</source>
        <translation>Platten werden nur über die einer Vorlage gelegt, die sich nie ändern: %1 in eine Vorlage umwandeln, oder die Platten kopieren</translation>
    </message>
    <message>
        <source>1 to %1 clones are made at once</source>
        <translation>Auf einmal entstehen 1 bis %1 Klone</translation>
    </message>
    <message>
        <source>The disk %1 is a device of the host&apos;s: %2</source>
        <translation>Die Platte %1 ist ein Gerät des Hosts: %2</translation>
    </message>
    <message>
        <source>No storage pool of the host has the disk %1: %2</source>
        <translation>Kein Speicherpool des Hosts hat die Platte %1: %2</translation>
    </message>
    <message>
        <source>%1 is running and uses the disk %2</source>
        <translation>%1 läuft und benutzt die Platte %2</translation>
    </message>
    <message>
        <source>%1 is no pool of files: disks can&apos;t be laid over others in it</source>
        <translation>%1 ist kein Pool aus Dateien: darin können Platten nicht über andere gelegt werden</translation>
    </message>
    <message>
        <source>The disks take %1, and %2 has %3 free</source>
        <translation>Die Platten brauchen %1, und %2 hat %3 frei</translation>
    </message>
    <message>
        <source>Lay the disk %1 in the pool %2 over %3</source>
        <translation>Die Platte %1 im Pool %2 über %3 legen</translation>
    </message>
    <message>
        <source>Copy %1 to the disk %2 in the pool %3, %4</source>
        <translation>%1 auf die Platte %2 im Pool %3 kopieren, %4</translation>
    </message>
    <message>
        <source>Define %1 as %2 is</source>
        <translation>%1 nach dem Muster von %2 definieren</translation>
    </message>
    <message>
        <source>Give %1 a number</source>
        <translation>%1 eine Nummer geben</translation>
    </message>
    <message>
        <source>Only virtual machines can be cloned</source>
        <translation>Nur virtuelle Maschinen lassen sich klonen</translation>
    </message>
    <message>
        <source>A running guest can&apos;t be cloned: shut it down first</source>
        <translation>Ein laufender Gast lässt sich nicht klonen: fahren Sie ihn erst herunter</translation>
    </message>
    <message>
        <source>The guest&apos;s state is saved, and would not be in its clones: start it and shut it down first</source>
        <translation>Der Zustand des Gastes ist gespeichert und wäre nicht in den Klonen: starten Sie ihn, und fahren Sie ihn dann herunter</translation>
    </message>
    <message>
        <source>What the clone is called; several get -1, -2 … after it</source>
        <translation>Wie der Klon heißt; mehrere bekommen -1, -2 … angehängt</translation>
    </message>
    <message>
        <source>How many clones are made</source>
        <translation>Wie viele Klone entstehen</translation>
    </message>
    <message>
        <source>Copies of the disks, or new ones that are laid over a template&apos;s</source>
        <translation>Kopien der Platten, oder neue, die über die einer Vorlage gelegt sind</translation>
    </message>
    <message>
        <source>The pool for the clone&apos;s disks; else that of the guest&apos;s own</source>
        <translation>Der Pool für die Platten des Klons; sonst der des Gastes</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Makes new guests that begin as this one is, each with its own disks, number and addresses.</source>
        <translation>Macht neue Gäste, die so beginnen, wie dieser ist, jeder mit eigenen Platten, eigener Nummer und eigenen Adressen.</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>%1 is laid over the template&apos;s disk %2: delete the clones first</source>
        <translation>%1 liegt über der Platte %2 der Vorlage: löschen Sie erst die Klone</translation>
    </message>
    <message>
        <source>A template is neither started nor changed: clone it, or turn it into a guest again</source>
        <translation>Eine Vorlage wird weder gestartet noch verändert: klonen Sie sie, oder machen Sie sie wieder zum Gast</translation>
    </message>
    <message>
        <source>The guest is a template already</source>
        <translation>Der Gast ist schon eine Vorlage</translation>
    </message>
    <message>
        <source>A running guest can&apos;t become a template: shut it down first</source>
        <translation>Ein laufender Gast kann keine Vorlage werden: fahren Sie ihn erst herunter</translation>
    </message>
    <message>
        <source>%1 may have clones of it, and can&apos;t be asked</source>
        <translation>%1 hat vielleicht Klone davon und kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Let %1 be started and changed again</source>
        <translation>%1 wieder starten und verändern lassen</translation>
    </message>
    <message>
        <source>Turn into a Template</source>
        <translation>In eine Vorlage umwandeln</translation>
    </message>
    <message>
        <source>Keeps the guest as it is, never to be started, for clones that are laid over its disks.</source>
        <translation>Hält den Gast fest, wie er ist: gestartet wird er nicht mehr, Klone werden über seine Platten gelegt.</translation>
    </message>
    <message>
        <source>Turn %1 into a template</source>
        <translation>%1 in eine Vorlage umwandeln</translation>
    </message>
    <message>
        <source>Turn into a Guest Again</source>
        <translation>Wieder zum Gast machen</translation>
    </message>
    <message>
        <source>Lets a template be started and changed, once no clone is laid over its disks.</source>
        <translation>Lässt eine Vorlage wieder starten und verändern, sobald kein Klon mehr über ihren Platten liegt.</translation>
    </message>
    <message>
        <source>The guest is no template</source>
        <translation>Der Gast ist keine Vorlage</translation>
    </message>
    <message>
        <source>Turn the template %1 into a guest</source>
        <translation>Die Vorlage %1 zum Gast machen</translation>
    </message>
    <message>
        <source>The guest has no disk &quot;%1&quot;</source>
        <translation>Der Gast hat keine Platte „%1“</translation>
    </message>
    <message>
        <source>The disk %1 is encrypted: its key belongs to this guest alone</source>
        <translation>Die Platte %1 ist verschlüsselt: ihr Schlüssel gehört nur diesem Gast</translation>
    </message>
    <message>
        <source>A clone begins with new UEFI variables: what was set in the firmware is not taken along</source>
        <translation>Ein Klon beginnt mit neuen UEFI-Variablen: was in der Firmware eingestellt war, geht nicht mit</translation>
    </message>
    <message>
        <source>A clone begins with an empty TPM: what is sealed by it needs its recovery key</source>
        <translation>Ein Klon beginnt mit einem leeren TPM: was damit versiegelt ist, braucht den Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>It has devices of the host that only one guest at a time can have</source>
        <translation>Er hat Geräte des Hosts, die immer nur ein Gast haben kann</translation>
    </message>
    <message>
        <source>The host&apos;s folder is shared with a clone: %1</source>
        <translation>Den Ordner des Hosts teilt er mit einem Klon: %1</translation>
    </message>
    <message>
        <source>Cloning was interrupted on %1</source>
        <translation>Das Klonen wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>Creating a guest was interrupted on %1</source>
        <translation>Das Anlegen eines Gastes wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>A task was interrupted on %1</source>
        <translation>Eine Aufgabe wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>No task left anything on this host</source>
        <translation>Keine Aufgabe hat auf diesem Host etwas zurückgelassen</translation>
    </message>
    <message>
        <source>The guest %1 stays as you wish</source>
        <translation type="vanished">Der Gast %1 bleibt, wie Sie es wünschen</translation>
    </message>
    <message>
        <source>The guest %1 stays: it is running or protected</source>
        <translation type="vanished">Der Gast %1 bleibt: er läuft oder ist geschützt</translation>
    </message>
    <message>
        <source>The volume %1 stays as you wish</source>
        <translation type="vanished">Der Datenträger %1 bleibt, wie Sie es wünschen</translation>
    </message>
    <message>
        <source>The volume %1 stays: %2 has to do with it</source>
        <translation>Der Datenträger %1 bleibt: %2 hat damit zu tun</translation>
    </message>
    <message>
        <source>Tell of this interruption no more</source>
        <translation>Von dieser Unterbrechung nicht mehr berichten</translation>
    </message>
    <message>
        <source>Clean Up after an Interruption</source>
        <translation>Nach einer Unterbrechung aufräumen</translation>
    </message>
    <message>
        <source>Deletes what tasks left on the host that were interrupted: half-made guests and their disks.</source>
        <translation type="vanished">Löscht, was unterbrochene Aufgaben auf dem Host zurückgelassen haben: halbfertige Gäste und ihre Platten.</translation>
    </message>
    <message>
        <source>Keep all that is there, and tell of it no more</source>
        <translation>Alles behalten, was da ist, und nicht mehr davon berichten</translation>
    </message>
    <message>
        <source>Clean up %1 after an interruption</source>
        <translation>%1 nach einer Unterbrechung aufräumen</translation>
    </message>
    <message>
        <source>What a task makes can&apos;t be written down</source>
        <translation>Was eine Aufgabe anlegt, lässt sich nicht aufschreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a network device</source>
        <translation>„%1“ kann kein Netzwerkgerät heißen</translation>
    </message>
    <message>
        <source>It has 1 to 15 letters, digits, dots and hyphens.</source>
        <translation>Der Name hat 1 bis 15 Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a network</source>
        <translation>„%1“ ist keine Adresse eines Netzwerks</translation>
    </message>
    <message>
        <source>Addresses look like 192.168.50.1/24.</source>
        <translation>Adressen sehen so aus: 192.168.50.1/24.</translation>
    </message>
    <message>
        <source>A network has between 8 and 30 bits, and %1 has %2</source>
        <translation>Ein Netzwerk hat ein Präfix von 8 bis 30 Bits, und %1 hat %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the host&apos;s address in a network</source>
        <translation>%1 kann nicht die Adresse des Hosts in einem Netzwerk sein</translation>
    </message>
    <message>
        <source>The host has a network &quot;%1&quot; already</source>
        <translation>Der Host hat schon ein Netzwerk „%1“</translation>
    </message>
    <message>
        <source>Whether its addresses clash with the host&apos;s others is not known: %1</source>
        <translation>Ob seine Adressen mit anderen des Hosts kollidieren, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>A network on a bridge of the host takes no --%1: its addresses come from outside</source>
        <translation>Ein Netzwerk an einer Bridge des Hosts kennt kein --%1: Seine Adressen kommen von außen</translation>
    </message>
    <message>
        <source>The host has no bridge that guests could be put on</source>
        <translation>Der Host hat keine Bridge, an die sich Gäste hängen ließen</translation>
    </message>
    <message>
        <source>The host has several bridges: %1</source>
        <translation>Der Host hat mehrere Bridges: %1</translation>
    </message>
    <message>
        <source>Name one by --bridge.</source>
        <translation>Nennen Sie eine mit --bridge.</translation>
    </message>
    <message>
        <source>The host has no bridge %1</source>
        <translation>Der Host hat keine Bridge %1</translation>
    </message>
    <message>
        <source>The bridge %1 belongs to another network</source>
        <translation>Die Bridge %1 gehört zu einem anderen Netzwerk</translation>
    </message>
    <message>
        <source>The host has a network device %1 already</source>
        <translation>Der Host hat schon ein Netzwerkgerät %1</translation>
    </message>
    <message>
        <source>%1 overlaps %2 of the network %3</source>
        <translation>%1 überschneidet sich mit %2 des Netzwerks %3</translation>
    </message>
    <message>
        <source>%1 overlaps %2, which the host reaches by %3</source>
        <translation>%1 überschneidet sich mit %2, das der Host über %3 erreicht</translation>
    </message>
    <message>
        <source>Only an isolated network can do without an address</source>
        <translation>Nur ein isoliertes Netzwerk kommt ohne Adresse aus</translation>
    </message>
    <message>
        <source>Without an address the network has no DHCP</source>
        <translation>Ohne Adresse hat das Netzwerk kein DHCP</translation>
    </message>
    <message>
        <source>The host has no private addresses left that are free</source>
        <translation>Auf dem Host sind keine privaten Adressen mehr frei</translation>
    </message>
    <message>
        <source>Give some by --address.</source>
        <translation>Geben Sie welche mit --address an.</translation>
    </message>
    <message>
        <source>From an isolated network nothing leaves the host: it takes no --forward-dev</source>
        <translation>Aus einem isolierten Netzwerk verlässt nichts den Host: Es kennt kein --forward-dev</translation>
    </message>
    <message>
        <source>The host has no network device %1</source>
        <translation>Der Host hat kein Netzwerkgerät %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain</source>
        <translation>„%1“ ist keine Domain</translation>
    </message>
    <message>
        <source>Make the network %1 on the host&apos;s bridge %2</source>
        <translation>Das Netzwerk %1 an der Bridge %2 des Hosts anlegen</translation>
    </message>
    <message>
        <source>Make the network %1, which the host routes and where it has %2</source>
        <translation>Das Netzwerk %1 anlegen, das der Host routet und in dem er %2 hat</translation>
    </message>
    <message>
        <source>Make the network %1, which reaches out by the host&apos;s address (NAT) and where it has %2</source>
        <translation>Das Netzwerk %1 anlegen, das über die Adresse des Hosts nach außen kommt (NAT) und in dem er %2 hat</translation>
    </message>
    <message>
        <source>Make the network %1 among guests alone</source>
        <translation>Das Netzwerk %1 nur zwischen Gästen anlegen</translation>
    </message>
    <message>
        <source>Make the network %1 among guests and the host, which has %2 in it</source>
        <translation>Das Netzwerk %1 zwischen Gästen und dem Host anlegen, der darin %2 hat</translation>
    </message>
    <message>
        <source>It gives guests addresses from %1 to %2</source>
        <translation>Es gibt Gästen Adressen von %1 bis %2</translation>
    </message>
    <message>
        <source>It gives guests no addresses: they need fixed ones</source>
        <translation>Es gibt Gästen keine Adressen: Sie brauchen feste</translation>
    </message>
    <message>
        <source>Other machines reach it by a route to %1 over this host, which is theirs to have</source>
        <translation>Andere Rechner erreichen es über eine Route nach %1 über diesen Host, die bei ihnen einzutragen ist</translation>
    </message>
    <message>
        <source>Start the network %1</source>
        <translation>Das Netzwerk %1 starten</translation>
    </message>
    <message>
        <source>Start the network %1 with the host from now on</source>
        <translation>Das Netzwerk %1 künftig mit dem Host starten</translation>
    </message>
    <message>
        <source>What the network is called</source>
        <translation>Wie das Netzwerk heißt</translation>
    </message>
    <message>
        <source>nat: guests reach out by the host&apos;s address; route: by their own; isolated: not at all; bridge: they are where the host&apos;s bridge is</source>
        <translation>nat: Gäste kommen über die Adresse des Hosts nach außen; route: mit ihrer eigenen; isolated: gar nicht; bridge: sie sind dort, wo die Bridge des Hosts ist</translation>
    </message>
    <message>
        <source>The host&apos;s bridge; in other modes the name of the one that is made</source>
        <translation>Die Bridge des Hosts; in anderen Modi der Name der neu angelegten</translation>
    </message>
    <message>
        <source>The host&apos;s address in it, as 192.168.50.1/24; else a free one. An isolated one takes none</source>
        <translation type="vanished">Die Adresse des Hosts darin, etwa 192.168.50.1/24; sonst eine freie. Bei einem isolierten auch none</translation>
    </message>
    <message>
        <source>Addresses for guests, as 192.168.50.100-192.168.50.200, or none; else all there are</source>
        <translation>Adressen für Gäste, etwa 192.168.50.100-192.168.50.200, oder none; sonst alle, die es gibt</translation>
    </message>
    <message>
        <source>The domain of its guests&apos; names</source>
        <translation>Die Domain der Namen seiner Gäste</translation>
    </message>
    <message>
        <source>The host&apos;s network device by which it reaches out; else any</source>
        <translation>Das Netzwerkgerät des Hosts, über das es nach außen kommt; sonst jedes</translation>
    </message>
    <message>
        <source>Start it with the host</source>
        <translation>Mit dem Host starten</translation>
    </message>
    <message>
        <source>Don&apos;t start it now</source>
        <translation>Jetzt nicht starten</translation>
    </message>
    <message>
        <source>Create a Network</source>
        <translation>Netzwerk anlegen</translation>
    </message>
    <message>
        <source>Makes a network for guests; its name is enough, addresses are found that are free.</source>
        <translation>Legt ein Netzwerk für Gäste an; der Name genügt, freie Adressen werden gefunden.</translation>
    </message>
    <message>
        <source>Create a network on %1</source>
        <translation>Netzwerk auf %1 anlegen</translation>
    </message>
    <message>
        <source>The host&apos;s networks can&apos;t be changed from here</source>
        <translation>Die Netzwerke des Hosts lassen sich von hier nicht ändern</translation>
    </message>
    <message>
        <source>The network&apos;s name</source>
        <translation>Der Name des Netzwerks</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of addresses</source>
        <translation>„%1“ ist kein Adressbereich</translation>
    </message>
    <message>
        <source>Ranges look like %1.</source>
        <translation>Bereiche sehen so aus: %1.</translation>
    </message>
    <message>
        <source>The range %1 does not lie in %2</source>
        <translation>Der Bereich %1 liegt nicht in %2</translation>
    </message>
    <message>
        <source>The range %1 holds %2, which is the host&apos;s own address</source>
        <translation>Der Bereich %1 enthält %2, die Adresse des Hosts selbst</translation>
    </message>
    <message>
        <source>The network %1 has changed meanwhile</source>
        <translation>Das Netzwerk %1 hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Stop the network %1</source>
        <translation>Das Netzwerk %1 stoppen</translation>
    </message>
    <message>
        <source>The network %1 does not run</source>
        <translation>Das Netzwerk %1 läuft nicht</translation>
    </message>
    <message>
        <source>%1 is running and loses its connection</source>
        <translation>%1 läuft und verliert die Verbindung</translation>
    </message>
    <message>
        <source>%1 is running and can&apos;t be started anew meanwhile</source>
        <translation>%1 läuft und lässt sich solange nicht neu starten</translation>
    </message>
    <message>
        <source>They have it again once the network runs and they themselves were started anew</source>
        <translation>Sie haben sie wieder, sobald das Netzwerk läuft und sie selbst neu gestartet sind</translation>
    </message>
    <message>
        <source>It has no definition, and is gone once it is stopped</source>
        <translation>Es hat keine Definition und ist weg, sobald es gestoppt ist</translation>
    </message>
    <message>
        <source>Addresses that it keeps for guests: %1</source>
        <translation>Für Gäste reservierte Adressen: %1</translation>
    </message>
    <message>
        <source>Delete the network %1</source>
        <translation>Das Netzwerk %1 löschen</translation>
    </message>
    <message>
        <source>The network %1 gives out no addresses: they come from outside</source>
        <translation>Das Netzwerk %1 vergibt keine Adressen: Sie kommen von außen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a computer</source>
        <translation>„%1“ ist kein Rechnername</translation>
    </message>
    <message>
        <source>It is made of letters, digits, dots and hyphens.</source>
        <translation>Er besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>„%1“ ist keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>%1 does not lie in %2</source>
        <translation>%1 liegt nicht in %2</translation>
    </message>
    <message>
        <source>%1 is the host&apos;s own address</source>
        <translation>%1 ist die Adresse des Hosts selbst</translation>
    </message>
    <message>
        <source>%1 is reserved for %2 already</source>
        <translation>%1 ist schon für %2 reserviert</translation>
    </message>
    <message>
        <source>The name %1 is reserved for %2 already</source>
        <translation>Der Name %1 ist schon für %2 reserviert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a network card</source>
        <translation>„%1“ ist keine Adresse einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>They look like 52:54:00:12:34:56.</source>
        <translation>Sie sehen so aus: 52:54:00:12:34:56.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no name to an address</source>
        <translation>„%1“ gibt keiner Adresse einen Namen</translation>
    </message>
    <message>
        <source>Say it so: 192.168.50.10=files,backup</source>
        <translation>Schreiben Sie es so: 192.168.50.10=files,backup</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>Say what by --dhcp, --dns-host or --drop-dns-host.</source>
        <translation>Geben Sie es mit --dhcp, --dns-host oder --drop-dns-host an.</translation>
    </message>
    <message>
        <source>Start a Network</source>
        <translation>Netzwerk starten</translation>
    </message>
    <message>
        <source>Starts a network of the host&apos;s.</source>
        <translation>Startet ein Netzwerk des Hosts.</translation>
    </message>
    <message>
        <source>Start a network on %1</source>
        <translation>Netzwerk auf %1 starten</translation>
    </message>
    <message>
        <source>Stop a Network</source>
        <translation>Netzwerk stoppen</translation>
    </message>
    <message>
        <source>Stops a network; running guests on it lose their connection.</source>
        <translation>Stoppt ein Netzwerk; laufende Gäste darin verlieren ihre Verbindung.</translation>
    </message>
    <message>
        <source>Stop a network on %1</source>
        <translation>Netzwerk auf %1 stoppen</translation>
    </message>
    <message>
        <source>Delete a Network</source>
        <translation>Netzwerk löschen</translation>
    </message>
    <message>
        <source>Deletes a network that no guest uses.</source>
        <translation>Löscht ein Netzwerk, das kein Gast benutzt.</translation>
    </message>
    <message>
        <source>Delete a network on %1</source>
        <translation>Netzwerk auf %1 löschen</translation>
    </message>
    <message>
        <source>Start a Network with the Host</source>
        <translation>Netzwerk mit dem Host starten</translation>
    </message>
    <message>
        <source>Whether the network is started when its host comes up.</source>
        <translation>Ob das Netzwerk gestartet wird, wenn sein Host hochfährt.</translation>
    </message>
    <message>
        <source>Change the autostart of a network on %1</source>
        <translation>Autostart eines Netzwerks auf %1 ändern</translation>
    </message>
    <message>
        <source>Change a Network</source>
        <translation>Netzwerk ändern</translation>
    </message>
    <message>
        <source>Changes which addresses a network gives out and which names it knows, at once and for good.</source>
        <translation>Ändert, welche Adressen ein Netzwerk vergibt und welche Namen es kennt, sofort und dauerhaft.</translation>
    </message>
    <message>
        <source>Addresses for guests, as 192.168.50.100-192.168.50.200; none: reserved ones only</source>
        <translation>Adressen für Gäste, etwa 192.168.50.100-192.168.50.200; none: nur reservierte</translation>
    </message>
    <message>
        <source>Names of an address, in place of those it has: 192.168.50.10=files; several times for several</source>
        <translation>Namen einer Adresse anstelle der bisherigen: 192.168.50.10=files; für mehrere mehrmals</translation>
    </message>
    <message>
        <source>An address that is to have no names any more</source>
        <translation>Eine Adresse, die keine Namen mehr haben soll</translation>
    </message>
    <message>
        <source>Change a network on %1</source>
        <translation>Netzwerk auf %1 ändern</translation>
    </message>
    <message>
        <source>Reserve an Address</source>
        <translation>Adresse reservieren</translation>
    </message>
    <message>
        <source>Gives a network card always the same address, from its next request on.</source>
        <translation>Gibt einer Netzwerkkarte ab ihrer nächsten Anfrage immer dieselbe Adresse.</translation>
    </message>
    <message>
        <source>The network card&apos;s address, as 52:54:00:12:34:56</source>
        <translation>Die Adresse der Netzwerkkarte, etwa 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>The address that is reserved for it</source>
        <translation>Die Adresse, die für sie reserviert wird</translation>
    </message>
    <message>
        <source>Its name in the network&apos;s DNS</source>
        <translation>Ihr Name im DNS des Netzwerks</translation>
    </message>
    <message>
        <source>Reserve an address on %1</source>
        <translation>Adresse auf %1 reservieren</translation>
    </message>
    <message>
        <source>Give an Address Free</source>
        <translation>Adresse freigeben</translation>
    </message>
    <message>
        <source>Reserves no address for a network card any more.</source>
        <translation>Reserviert für eine Netzwerkkarte keine Adresse mehr.</translation>
    </message>
    <message>
        <source>Give an address free on %1</source>
        <translation>Adresse auf %1 freigeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path of a host&apos;s folder or device</source>
        <translation>„%1“ ist kein Pfad eines Ordners oder Geräts auf einem Host</translation>
    </message>
    <message>
        <source>Paths begin with a slash, like /srv/images.</source>
        <translation>Pfade beginnen mit einem Schrägstrich, etwa /srv/images.</translation>
    </message>
    <message>
        <source>Where on the host the pool lies is missing</source>
        <translation>Es fehlt, wo auf dem Host der Pool liegt</translation>
    </message>
    <message>
        <source>Its target is a folder, like /srv/images; it is made where there is none.</source>
        <translation>Sein Ziel ist ein Ordner, etwa /srv/images; gibt es ihn nicht, wird er angelegt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source of such a pool</source>
        <translation>„%1“ ist keine Quelle für einen solchen Pool</translation>
    </message>
    <message>
        <source>It is the server and what it exports, like nas:/export/images.</source>
        <translation>Sie besteht aus dem Server und dem, was er exportiert, etwa nas:/export/images.</translation>
    </message>
    <message>
        <source>It is the name of a volume group that the host has.</source>
        <translation>Sie ist der Name einer Volume-Gruppe, die der Host hat.</translation>
    </message>
    <message>
        <source>A pool that is a folder has no source</source>
        <translation>Ein Pool, der ein Ordner ist, hat keine Quelle</translation>
    </message>
    <message>
        <source>The folder is its target.</source>
        <translation>Der Ordner ist sein Ziel.</translation>
    </message>
    <message>
        <source>It is a device with a file system on it, like /dev/vdb1.</source>
        <translation>Sie ist ein Gerät mit einem Dateisystem darauf, etwa /dev/vdb1.</translation>
    </message>
    <message>
        <source>What the pool is to be called</source>
        <translation>Wie der Pool heißen soll</translation>
    </message>
    <message>
        <source>A folder, a file system that is mounted, a server&apos;s share, or a volume group</source>
        <translation>Ein Ordner, ein Dateisystem, das eingehängt wird, die Freigabe eines Servers oder eine Volume-Gruppe</translation>
    </message>
    <message>
        <source>The folder on the host, or where it is mounted: /srv/images</source>
        <translation>Der Ordner auf dem Host, oder wo eingehängt wird: /srv/images</translation>
    </message>
    <message>
        <source>A device (/dev/vdb1), a share (nas:/export/images) or a volume group; a folder has none</source>
        <translation>Ein Gerät (/dev/vdb1), eine Freigabe (nas:/export/images) oder eine Volume-Gruppe; ein Ordner hat keine</translation>
    </message>
    <message>
        <source>The file system (ext4), or how the share is mounted (nfs, cifs, glusterfs); else as it is found</source>
        <translation>Das Dateisystem (ext4), oder wie die Freigabe eingehängt wird (nfs, cifs, glusterfs); sonst, wie es vorgefunden wird</translation>
    </message>
    <message>
        <source>Do not start it now</source>
        <translation>Jetzt nicht starten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a file system</source>
        <translation>„%1“ ist kein Format eines Dateisystems</translation>
    </message>
    <message>
        <source>Define the pool %1: the file system of %2, mounted at %3</source>
        <translation>Den Pool %1 definieren: das Dateisystem von %2, eingehängt in %3</translation>
    </message>
    <message>
        <source>Define the pool %1: %2 of %3 (%4), mounted at %5</source>
        <translation>Den Pool %1 definieren: %2 von %3 (%4), eingehängt in %5</translation>
    </message>
    <message>
        <source>Define the pool %1: the volume group %2</source>
        <translation>Den Pool %1 definieren: die Volume-Gruppe %2</translation>
    </message>
    <message>
        <source>Define the pool %1: the folder %2</source>
        <translation>Den Pool %1 definieren: der Ordner %2</translation>
    </message>
    <message>
        <source>The file system must be there: nothing is formatted</source>
        <translation>Das Dateisystem muss vorhanden sein: Formatiert wird nichts</translation>
    </message>
    <message>
        <source>The server must let this host in: what it exports is mounted as it is</source>
        <translation>Der Server muss diesen Host zulassen: Was er exportiert, wird unverändert eingehängt</translation>
    </message>
    <message>
        <source>The volume group must be there: none is made</source>
        <translation>Die Volume-Gruppe muss vorhanden sein: Angelegt wird keine</translation>
    </message>
    <message>
        <source>Files that lie in the folder already become its volumes, and stay as they are</source>
        <translation>Dateien, die schon im Ordner liegen, werden zu seinen Datenträgern und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Start it; its folder is made where there is none</source>
        <translation>Ihn starten; fehlt sein Ordner, wird er angelegt</translation>
    </message>
    <message>
        <source>Let it start with the host</source>
        <translation>Ihn mit dem Host starten lassen</translation>
    </message>
    <message>
        <source>The host has a pool &quot;%1&quot; already</source>
        <translation>Der Host hat schon einen Pool „%1“</translation>
    </message>
    <message>
        <source>%1 is the pool %2 already</source>
        <translation>%1 ist schon der Pool %2</translation>
    </message>
    <message>
        <source>%1 is running and has %2 in it: shut it down first</source>
        <translation>%1 läuft und hat %2 darin: Fahren Sie ihn zuerst herunter</translation>
    </message>
    <message>
        <source>Stop the pool %1</source>
        <translation>Den Pool %1 stoppen</translation>
    </message>
    <message>
        <source>What lies in it stays as it is</source>
        <translation>Was darin liegt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>It starts again with its host</source>
        <translation>Er startet wieder mit seinem Host</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 benutzt %2</translation>
    </message>
    <message>
        <source>%1 is laid over %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>%1 seems to have %2, too</source>
        <translation>%1 hat anscheinend auch %2</translation>
    </message>
    <message>
        <source>The pool %1 is not active: what is in it can&apos;t be seen, nor deleted</source>
        <translation>Der Pool %1 ist nicht aktiv: Was darin ist, lässt sich weder sehen noch löschen</translation>
    </message>
    <message>
        <source>%1 has %2 in it</source>
        <translation>%1 hat %2 darin</translation>
    </message>
    <message>
        <source>Take the pool %1 off the host</source>
        <translation>Den Pool %1 vom Host entfernen</translation>
    </message>
    <message>
        <source>The folder itself stays: %1</source>
        <translation>Der Ordner selbst bleibt: %1</translation>
    </message>
    <message>
        <source>Everything that lies in it stays: %1</source>
        <translation>Alles, was darin liegt, bleibt: %1</translation>
    </message>
    <message>
        <source>Create a Pool</source>
        <translation>Pool anlegen</translation>
    </message>
    <message>
        <source>Gives the host another place for disks and images.</source>
        <translation>Gibt dem Host einen weiteren Ort für Platten und Abbilder.</translation>
    </message>
    <message>
        <source>Create a pool on %1</source>
        <translation>Pool auf %1 anlegen</translation>
    </message>
    <message>
        <source>Start a Pool</source>
        <translation>Pool starten</translation>
    </message>
    <message>
        <source>Makes a pool&apos;s volumes usable; what is mounted for it is.</source>
        <translation>Macht die Datenträger eines Pools nutzbar; was dafür einzuhängen ist, wird eingehängt.</translation>
    </message>
    <message>
        <source>Start a pool on %1</source>
        <translation>Pool auf %1 starten</translation>
    </message>
    <message>
        <source>Stop a Pool</source>
        <translation>Pool stoppen</translation>
    </message>
    <message>
        <source>Takes a pool out of use, and unmounts what was mounted for it.</source>
        <translation>Nimmt einen Pool außer Betrieb und hängt aus, was für ihn eingehängt war.</translation>
    </message>
    <message>
        <source>Stop a pool on %1</source>
        <translation>Pool auf %1 stoppen</translation>
    </message>
    <message>
        <source>Start a Pool with the Host</source>
        <translation>Pool mit dem Host starten</translation>
    </message>
    <message>
        <source>Whether a pool is started when its host comes up.</source>
        <translation>Ob ein Pool gestartet wird, wenn sein Host hochfährt.</translation>
    </message>
    <message>
        <source>Change the autostart of a pool on %1</source>
        <translation>Autostart eines Pools auf %1 ändern</translation>
    </message>
    <message>
        <source>Read a Pool Again</source>
        <translation>Pool neu einlesen</translation>
    </message>
    <message>
        <source>Lets the host look for files that appeared behind a pool&apos;s back.</source>
        <translation>Lässt den Host nach Dateien suchen, die am Pool vorbei entstanden sind.</translation>
    </message>
    <message>
        <source>Read a pool on %1 again</source>
        <translation>Pool auf %1 neu einlesen</translation>
    </message>
    <message>
        <source>Delete a Pool</source>
        <translation>Pool löschen</translation>
    </message>
    <message>
        <source>Takes a pool off its host; what lies in it stays, unless asked otherwise.</source>
        <translation>Entfernt einen Pool von seinem Host; was darin liegt, bleibt, wenn nicht anders verlangt.</translation>
    </message>
    <message>
        <source>Delete everything that lies in it, too</source>
        <translation>Auch alles löschen, was darin liegt</translation>
    </message>
    <message>
        <source>Delete a pool on %1</source>
        <translation>Pool auf %1 löschen</translation>
    </message>
    <message>
        <source>The pool %1 has %2 free, and the copy takes up %3</source>
        <translation>Im Pool %1 sind %2 frei, und die Kopie braucht %3</translation>
    </message>
    <message>
        <source>Make room, or copy it into another pool.</source>
        <translation>Schaffen Sie Platz, oder kopieren Sie ihn in einen anderen Pool.</translation>
    </message>
    <message>
        <source>Make it anew as an empty %1 image of %2</source>
        <translation>Ihn als leeres %1-Abbild von %2 neu anlegen</translation>
    </message>
    <message>
        <source>%1 is running and uses it: shut it down first</source>
        <translation>%1 läuft und benutzt ihn: Fahren Sie den Gast zuerst herunter</translation>
    </message>
    <message>
        <source>%1 uses it and is protected</source>
        <translation>%1 benutzt ihn und ist geschützt</translation>
    </message>
    <message>
        <source>%1 has it, and finds an empty disk when it is started</source>
        <translation>%1 hat ihn und findet beim Start eine leere Platte vor</translation>
    </message>
    <message>
        <source>Overwrite the volume %1 with zeros, %2 of at most %3</source>
        <translation>Den Datenträger %1 mit Nullen überschreiben, %2 von höchstens %3</translation>
    </message>
    <message>
        <source>It is laid over nothing afterwards; this image stays: %1</source>
        <translation>Danach liegt er über nichts mehr; dieses Abbild bleibt: %1</translation>
    </message>
    <message>
        <source>SSDs, snapshots and thin storage may keep what was there before; of a sparse file, its blocks are given back instead</source>
        <translation>SSDs, Schnappschüsse und Speicher mit Thin Provisioning behalten vielleicht, was vorher da war; bei einer Datei mit Lücken (sparse) werden die Blöcke stattdessen zurückgegeben</translation>
    </message>
    <message>
        <source>Copy a Volume</source>
        <translation>Datenträger kopieren</translation>
    </message>
    <message>
        <source>Makes a full copy of a volume that no running guest uses.</source>
        <translation>Macht eine vollständige Kopie eines Datenträgers, den kein laufender Gast benutzt.</translation>
    </message>
    <message>
        <source>The copy&apos;s name, as disk.qcow2</source>
        <translation>Der Name der Kopie, etwa disk.qcow2</translation>
    </message>
    <message>
        <source>The pool for the copy; else the same one</source>
        <translation>Der Pool für die Kopie; sonst derselbe</translation>
    </message>
    <message>
        <source>The copy&apos;s format; pools of block devices have raw ones only</source>
        <translation>Das Format der Kopie; Pools von Blockgeräten haben nur rohe</translation>
    </message>
    <message>
        <source>Copy a volume on %1</source>
        <translation>Datenträger auf %1 kopieren</translation>
    </message>
    <message>
        <source>Wipe a Volume</source>
        <translation>Datenträger überschreiben</translation>
    </message>
    <message>
        <source>Overwrites all that is in a volume with zeros.</source>
        <translation>Überschreibt alles, was in einem Datenträger ist, mit Nullen.</translation>
    </message>
    <message>
        <source>Wipe a volume on %1</source>
        <translation>Datenträger auf %1 überschreiben</translation>
    </message>
    <message>
        <source>A network&apos;s XML is larger than 8 MiB</source>
        <translation>Das XML eines Netzwerks ist größer als 8 MiB</translation>
    </message>
    <message>
        <source>A network&apos;s XML can&apos;t be read</source>
        <translation>Das XML eines Netzwerks ist nicht lesbar</translation>
    </message>
    <message>
        <source>The network %1 runs already</source>
        <translation>Das Netzwerk %1 läuft schon</translation>
    </message>
    <message>
        <source>The network %1 reserves no address for %2</source>
        <translation>Das Netzwerk %1 reserviert keine Adresse für %2</translation>
    </message>
    <message>
        <source>The network %1 has no names for %2</source>
        <translation>Das Netzwerk %1 hat keine Namen für %2</translation>
    </message>
    <message>
        <source>copying</source>
        <translation type="vanished">wird kopiert</translation>
    </message>
    <message>
        <source>The pool %1 is active already</source>
        <translation>Der Pool %1 ist schon aktiv</translation>
    </message>
    <message>
        <source>The host&apos;s routes can&apos;t be read</source>
        <translation>Die Routen des Hosts lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>It needs a POSIX shell and the program ip.</source>
        <translation>Er braucht eine POSIX-Shell und das Programm ip.</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be changed so</source>
        <translation>Das Netzwerk %1 lässt sich so nicht ändern</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be started</source>
        <translation>Das Netzwerk %1 lässt sich nicht starten</translation>
    </message>
    <message>
        <source>Something else on the host has its addresses or its bridge: give this network others, or stop the other one.</source>
        <translation>Etwas anderes auf dem Host hat seine Adressen oder seine Bridge: Geben Sie diesem Netzwerk andere, oder stoppen Sie das andere.</translation>
    </message>
    <message>
        <source>The leases of %1 can&apos;t be listed</source>
        <translation>Die Leases von %1 können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be made</source>
        <translation>Das Netzwerk %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be deleted</source>
        <translation>Das Netzwerk %1 lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>The network %1 can&apos;t be stopped</source>
        <translation>Das Netzwerk %1 lässt sich nicht stoppen</translation>
    </message>
    <message>
        <source>Whether the network %1 starts with the host can&apos;t be changed</source>
        <translation>Ob das Netzwerk %1 mit dem Host startet, lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid name for a pool</source>
        <translation>„%1“ ist kein gültiger Name für einen Pool</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be defined</source>
        <translation>Der Pool %1 lässt sich nicht definieren</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be started</source>
        <translation>Der Pool %1 lässt sich nicht starten</translation>
    </message>
    <message>
        <source>The folder of the pool %1 can&apos;t be made</source>
        <translation>Der Ordner des Pools %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be stopped</source>
        <translation>Der Pool %1 lässt sich nicht stoppen</translation>
    </message>
    <message>
        <source>The folder of the pool %1 can&apos;t be removed</source>
        <translation>Der Ordner des Pools %1 lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be taken away</source>
        <translation>Der Pool %1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Whether the pool %1 starts with its host can&apos;t be changed</source>
        <translation>Ob der Pool %1 mit seinem Host startet, lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>The pool %1 can&apos;t be read</source>
        <translation>Der Pool %1 lässt sich nicht einlesen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be wiped</source>
        <translation>%1 lässt sich nicht überschreiben</translation>
    </message>
    <message>
        <source>A host&apos;s copying can&apos;t be stopped: the copy is deleted as soon as it is there</source>
        <translation>Das Kopieren auf einem Host lässt sich nicht abbrechen: Die Kopie wird gelöscht, sobald sie da ist</translation>
    </message>
    <message>
        <source>%1 can&apos;t be copied</source>
        <translation>%1 lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>The copy %1 is there and can&apos;t be deleted</source>
        <translation>Die Kopie %1 ist da und lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>the host&apos;s own, or a new one</source>
        <translation>die des Hosts, oder eine neue</translation>
    </message>
    <message>
        <source>The host&apos;s address in it, as 192.168.50.1/24; none, where it is isolated; else a free one</source>
        <translation>Die Adresse des Hosts darin, etwa 192.168.50.1/24; none, wenn es isoliert ist; sonst eine freie</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>eine freie</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle, die es gibt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>A task that was interrupted may have left something on %1</source>
        <translation>Eine unterbrochene Aufgabe hat auf %1 vielleicht etwas zurückgelassen</translation>
    </message>
    <message>
        <source>The guest %1 was made and stays</source>
        <translation>Der Gast %1 wurde angelegt und bleibt</translation>
    </message>
    <message>
        <source>The pool %1 is not active: whether %2 was left in it can&apos;t be seen</source>
        <translation>Der Pool %1 ist nicht aktiv: ob %2 darin zurückgeblieben ist, lässt sich nicht sehen</translation>
    </message>
    <message>
        <source>The volume %1 stays</source>
        <translation>Der Datenträger %1 bleibt</translation>
    </message>
    <message>
        <source>Deletes disks that interrupted tasks left on the host for no guest, and completes the guests they made.</source>
        <translation type="vanished">Löscht Platten, die unterbrochene Aufgaben auf dem Host ohne Gast zurückgelassen haben, und vervollständigt die Gäste, die sie angelegt haben.</translation>
    </message>
    <message>
        <source>It is the disk of the template %1, which is never changed</source>
        <translation>Er ist die Platte der Vorlage %1, die nie verändert wird</translation>
    </message>
    <message>
        <source>A container is made from one of these: an archive, a folder, Debian&apos;s packages</source>
        <translation>Ein Container entsteht aus einem von diesen: einem Archiv, einem Ordner, Debians Paketen</translation>
    </message>
    <message>
        <source>Give --template, --directory or --debootstrap.</source>
        <translation>Geben Sie --template, --directory oder --debootstrap an.</translation>
    </message>
    <message>
        <source>The host&apos;s own root can&apos;t be a container&apos;s</source>
        <translation>Die Wurzel des Hosts selbst kann nicht die eines Containers sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release of Debian&apos;s</source>
        <translation>„%1“ ist keine Ausgabe von Debian</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of packages</source>
        <translation>„%1“ ist keine Adresse von Paketen</translation>
    </message>
    <message>
        <source>The swap is given in MiB</source>
        <translation>Der Swap wird in MiB angegeben</translation>
    </message>
    <message>
        <source>The limit is given in percent of one CPU: 150</source>
        <translation>Die Grenze wird in Prozent einer CPU angegeben: 150</translation>
    </message>
    <message>
        <source>The CPU shares are 2 to 262144; the usual ones are 1024</source>
        <translation>Die CPU-Anteile sind 2 bis 262144; üblich sind 1024</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hardware address of a NIC</source>
        <translation>„%1“ ist keine Hardware-Adresse einer Netzwerkkarte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address with its network</source>
        <translation>„%1“ ist keine Adresse mit ihrem Netz</translation>
    </message>
    <message>
        <source>Addresses look like 192.168.50.7/24; dhcp asks for one.</source>
        <translation>Adressen sehen aus wie 192.168.50.7/24; dhcp fragt nach einer.</translation>
    </message>
    <message>
        <source>There are more values of --%1 than networks</source>
        <translation>Es gibt mehr Werte von --%1 als Netzwerke</translation>
    </message>
    <message>
        <source>The gateway %1 is in the network of no address that was given</source>
        <translation>Das Gateway %1 liegt im Netz keiner der angegebenen Adressen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say which folder is to be where</source>
        <translation>„%1“ sagt nicht, welcher Ordner wo sein soll</translation>
    </message>
    <message>
        <source>As /srv/music:/music, or /srv/music:/music:ro where it may only be read.</source>
        <translation>Etwa /srv/music:/music oder /srv/music:/music:ro, wo er nur gelesen werden darf.</translation>
    </message>
    <message>
        <source>The root of the container is what it is made from</source>
        <translation>Die Wurzel des Containers ist das, woraus er entsteht</translation>
    </message>
    <message>
        <source>There is no capability &quot;%1&quot;</source>
        <translation>Es gibt keine Capability „%1“</translation>
    </message>
    <message>
        <source>As sys_time, or -net_raw to take it away; see man 7 capabilities.</source>
        <translation>Etwa sys_time, oder -net_raw, um sie wegzunehmen; siehe man 7 capabilities.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a computer</source>
        <translation>„%1“ kann kein Name eines Computers sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a name server</source>
        <translation>„%1“ ist keine Adresse eines Nameservers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain of names</source>
        <translation>„%1“ ist keine Domain von Namen</translation>
    </message>
    <message>
        <source>A domain to search needs a name server: give --dns, too</source>
        <translation>Eine Domain zum Suchen braucht einen Nameserver: Geben Sie auch --dns an</translation>
    </message>
    <message>
        <source>An archive of its files by tar, also compressed: a path on the host, or POOL/NAME</source>
        <translation>Ein Archiv seiner Dateien von tar, auch komprimiert: ein Pfad auf dem Host oder POOL/NAME</translation>
    </message>
    <message>
        <source>Or a folder of the host that has its files</source>
        <translation>Oder ein Ordner des Hosts, der seine Dateien hat</translation>
    </message>
    <message>
        <source>Copy that folder; else it is used where it is</source>
        <translation>Diesen Ordner kopieren; sonst wird er benutzt, wo er ist</translation>
    </message>
    <message>
        <source>Or a release of Debian&apos;s, as bookworm, that the host fetches</source>
        <translation>Oder eine Ausgabe von Debian, etwa bookworm, die der Host holt</translation>
    </message>
    <message>
        <source>Where it fetches that from; else Debian&apos;s own</source>
        <translation>Woher er das holt; sonst von Debian selbst</translation>
    </message>
    <message>
        <source>MiB of swap beside it; else as the host has it</source>
        <translation>MiB Swap daneben; sonst wie beim Host</translation>
    </message>
    <message>
        <source>CPUs: so much time of the host&apos;s it gets at most</source>
        <translation>CPUs: so viel Zeit des Hosts bekommt er höchstens</translation>
    </message>
    <message>
        <source>Another limit, in percent of one CPU: 150</source>
        <translation>Eine andere Grenze, in Prozent einer CPU: 150</translation>
    </message>
    <message>
        <source>Its weight among those that want the CPU; the usual one is 1024</source>
        <translation>Sein Gewicht unter denen, die die CPU wollen; üblich ist 1024</translation>
    </message>
    <message>
        <source>The address in each of them, as 192.168.50.7/24, or dhcp</source>
        <translation>Die Adresse in jedem davon, etwa 192.168.50.7/24, oder dhcp</translation>
    </message>
    <message>
        <source>Where all else is reached: 192.168.50.1</source>
        <translation>Worüber alles andere erreicht wird: 192.168.50.1</translation>
    </message>
    <message>
        <source>The hardware address in each of them, or auto</source>
        <translation>Die Hardware-Adresse in jedem davon, oder auto</translation>
    </message>
    <message>
        <source>Those whose cable is out: eth1</source>
        <translation>Die, deren Kabel nicht steckt: eth1</translation>
    </message>
    <message>
        <source>What it calls itself; else its name here</source>
        <translation>Wie er sich selbst nennt; sonst wie hier</translation>
    </message>
    <message>
        <source>Addresses of name servers</source>
        <translation>Adressen von Nameservern</translation>
    </message>
    <message>
        <source>The domain in which short names are looked for</source>
        <translation>Die Domain, in der kurze Namen gesucht werden</translation>
    </message>
    <message>
        <source>Root&apos;s password; on the command line, - reads it from standard input</source>
        <translation>Das Passwort von root; auf der Kommandozeile liest - es von der Standardeingabe</translation>
    </message>
    <message>
        <source>Public keys that may log in as root, or files of this computer with them</source>
        <translation>Öffentliche Schlüssel, die sich als root anmelden dürfen, oder Dateien dieses Computers mit ihnen</translation>
    </message>
    <message>
        <source>A folder of the host that it sees: /srv/music:/music, with :ro behind it to be read only</source>
        <translation>Ein Ordner des Hosts, den er sieht: /srv/music:/music, mit :ro dahinter nur zum Lesen</translation>
    </message>
    <message>
        <source>The program that it runs</source>
        <translation>Das Programm, das er ausführt</translation>
    </message>
    <message>
        <source>Arguments of that program</source>
        <translation>Argumente dieses Programms</translation>
    </message>
    <message>
        <source>A capability that it has, as sys_time, or has not, as -net_raw</source>
        <translation>Eine Capability, die er hat, etwa sys_time, oder nicht hat, etwa -net_raw</translation>
    </message>
    <message>
        <source>Its root is the host&apos;s root; else it has users of its own</source>
        <translation>Sein root ist der root des Hosts; sonst hat er eigene Benutzer</translation>
    </message>
    <message>
        <source>The host&apos;s folder in which its own is made</source>
        <translation>Der Ordner des Hosts, in dem sein eigener angelegt wird</translation>
    </message>
    <message>
        <source>The host has no %1: install util-linux and coreutils</source>
        <translation>Der Host hat kein %1: Installieren Sie util-linux und coreutils</translation>
    </message>
    <message>
        <source>The host has no GNU tar: install tar</source>
        <translation>Der Host hat kein GNU tar: Installieren Sie tar</translation>
    </message>
    <message>
        <source>The host makes no user namespaces: look at sysctl user.max_user_namespaces</source>
        <translation>Der Host legt keine Benutzer-Namensräume an: Sehen Sie nach sysctl user.max_user_namespaces</translation>
    </message>
    <message>
        <source>The host has a folder %1 already</source>
        <translation>Der Host hat schon einen Ordner %1</translation>
    </message>
    <message>
        <source>The host has no folder %1</source>
        <translation>Der Host hat keinen Ordner %1</translation>
    </message>
    <message>
        <source>The host has no debootstrap: install debootstrap</source>
        <translation>Der Host hat kein debootstrap: Installieren Sie debootstrap</translation>
    </message>
    <message>
        <source>The host fetches the packages itself, which takes minutes</source>
        <translation>Der Host holt die Pakete selbst, das dauert Minuten</translation>
    </message>
    <message>
        <source>The host has no file %1</source>
        <translation>Der Host hat keine Datei %1</translation>
    </message>
    <message>
        <source>The host has no program %1, by which the archive is compressed: install it</source>
        <translation>Der Host hat kein Programm %1, mit dem das Archiv komprimiert ist: Installieren Sie es</translation>
    </message>
    <message>
        <source>The archive has %1, and the host has %2 free</source>
        <translation>Das Archiv hat %1, und der Host hat %2 frei</translation>
    </message>
    <message>
        <source>Unpacked, the archive of %1 may not fit into the %2 that are free</source>
        <translation>Ausgepackt passt das Archiv von %1 vielleicht nicht in die %2, die frei sind</translation>
    </message>
    <message>
        <source>%1 has the folder %2</source>
        <translation>%1 hat den Ordner %2</translation>
    </message>
    <message>
        <source>Its root is the host&apos;s root: whoever has it and gets out of the container has the host</source>
        <translation>Sein root ist der root des Hosts: Wer ihn hat und aus dem Container herauskommt, hat den Host</translation>
    </message>
    <message>
        <source>The host has no 65536 users left for it</source>
        <translation>Der Host hat keine 65536 Benutzer mehr für ihn übrig</translation>
    </message>
    <message>
        <source>The folder %1 belongs to users of the host: let it be copied, or make the container privileged</source>
        <translation>Der Ordner %1 gehört Benutzern des Hosts: Lassen Sie ihn kopieren, oder machen Sie den Container privilegiert</translation>
    </message>
    <message>
        <source>The network %1 is not started</source>
        <translation>Das Netzwerk %1 ist nicht gestartet</translation>
    </message>
    <message>
        <source>%1 has the address %2 already</source>
        <translation>%1 hat die Adresse %2 schon</translation>
    </message>
    <message>
        <source>It can change all files of the host</source>
        <translation>Er kann alle Dateien des Hosts ändern</translation>
    </message>
    <message>
        <source>In the host&apos;s folders it may do what anybody may: its root is the host&apos;s user %1</source>
        <translation>In den Ordnern des Hosts darf er, was jeder darf: Sein root ist der Benutzer %1 des Hosts</translation>
    </message>
    <message>
        <source>Unpack %1, %2, in the new folder %3</source>
        <translation>%1, %2, in den neuen Ordner %3 auspacken</translation>
    </message>
    <message>
        <source>Copy the folder %1 to the new folder %2</source>
        <translation>Den Ordner %1 in den neuen Ordner %2 kopieren</translation>
    </message>
    <message>
        <source>Install Debian&apos;s %1 in the new folder %2</source>
        <translation>Debians %1 im neuen Ordner %2 installieren</translation>
    </message>
    <message>
        <source>Unprivileged: its users 0 to 65535 are the host&apos;s %1 to %2</source>
        <translation>Unprivilegiert: Seine Benutzer 0 bis 65535 sind %1 bis %2 des Hosts</translation>
    </message>
    <message>
        <source>Its system is none whose network is set up from here: it must ask for an address by itself</source>
        <translation>Sein System ist keines, dessen Netz von hier eingerichtet wird: Es muss selbst nach einer Adresse fragen</translation>
    </message>
    <message>
        <source>The root file system has no /sbin/init</source>
        <translation>Das Wurzeldateisystem hat kein /sbin/init</translation>
    </message>
    <message>
        <source>Is it one? If so, say what is to run in it, as --init /bin/sh.</source>
        <translation>Ist es eines? Wenn ja, sagen Sie, was darin laufen soll, etwa --init /bin/sh.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Look at the root file system, and change nothing in it</source>
        <translation>Das Wurzeldateisystem ansehen und nichts darin ändern</translation>
    </message>
    <message>
        <source>Write the name %1, and what else was asked for, into the root file system</source>
        <translation>Den Namen %1, und was sonst gewünscht war, in das Wurzeldateisystem schreiben</translation>
    </message>
    <message>
        <source>Files in %1 are changed, which can&apos;t be taken back</source>
        <translation>Dateien in %1 werden geändert, was sich nicht zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Give it a number, and let it start with the host</source>
        <translation>Ihm eine Nummer geben und ihn mit dem Host starten lassen</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not run containers: install libvirt-daemon-driver-lxc</source>
        <translation>Das libvirt des Hosts führt keine Container aus: Installieren Sie libvirt-daemon-driver-lxc</translation>
    </message>
    <message>
        <source>Create a Container</source>
        <translation>Container anlegen</translation>
    </message>
    <message>
        <source>Makes a container on the host, from an archive, a folder or Debian&apos;s packages.</source>
        <translation>Legt auf dem Host einen Container an, aus einem Archiv, einem Ordner oder Debians Paketen.</translation>
    </message>
    <message>
        <source>Create a container on %1</source>
        <translation>Container auf %1 anlegen</translation>
    </message>
    <message>
        <source>Its root file system stays as you wish: %1</source>
        <translation>Sein Wurzeldateisystem bleibt, wie Sie es wünschen: %1</translation>
    </message>
    <message>
        <source>Its root file system stays, only root could delete it: %1</source>
        <translation>Sein Wurzeldateisystem bleibt, nur root könnte es löschen: %1</translation>
    </message>
    <message>
        <source>The host&apos;s folder stays, it was not made for this container: %1</source>
        <translation>Der Ordner des Hosts bleibt, er wurde nicht für diesen Container angelegt: %1</translation>
    </message>
    <message>
        <source>Something is mounted in %1: unmount it first</source>
        <translation>In %1 ist etwas eingehängt: Hängen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>Its root file system stays, %1 has to do with it: %2</source>
        <translation>Sein Wurzeldateisystem bleibt, %1 hat damit zu tun: %2</translation>
    </message>
    <message>
        <source>Keep these disks, by their targets: vda; / of a container</source>
        <translation>Diese Platten behalten, nach ihren Zielen: vda; / eines Containers</translation>
    </message>
    <message>
        <source>%1 is no limit: 0 is none</source>
        <translation>%1 ist keine Grenze: 0 heißt keine</translation>
    </message>
    <message>
        <source>What the disk hangs on; virtio is the fastest</source>
        <translation>Woran die Platte hängt; virtio ist am schnellsten</translation>
    </message>
    <message>
        <source>How the host caches it</source>
        <translation>Wie der Host sie zwischenspeichert</translation>
    </message>
    <message>
        <source>Whether blocks that the guest discards are given back</source>
        <translation>Ob Blöcke, die der Gast verwirft, zurückgegeben werden</translation>
    </message>
    <message>
        <source>How QEMU reads and writes it</source>
        <translation>Wie QEMU sie liest und schreibt</translation>
    </message>
    <message>
        <source>Its serial number, by which the guest can know it</source>
        <translation>Ihre Seriennummer, an der der Gast sie erkennen kann</translation>
    </message>
    <message>
        <source>Whether the guest can only read it</source>
        <translation>Ob der Gast sie nur lesen kann</translation>
    </message>
    <message>
        <source>Whether other guests may have it, too: for cluster file systems only</source>
        <translation>Ob andere Gäste sie auch haben dürfen: nur für Cluster-Dateisysteme</translation>
    </message>
    <message>
        <source>Reads and writes a second at most; 0 is no limit</source>
        <translation>Höchstens so viele Lese- und Schreibvorgänge je Sekunde; 0 ist keine Grenze</translation>
    </message>
    <message>
        <source>MiB a second at most; 0 is no limit</source>
        <translation>Höchstens so viele MiB je Sekunde; 0 ist keine Grenze</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a size nor a volume of the host</source>
        <translation>„%1“ ist weder eine Größe noch ein Datenträger des Hosts</translation>
    </message>
    <message>
        <source>As 20G for a new disk; a volume by its path, or as POOL/NAME.</source>
        <translation>Etwa 20G für eine neue Platte; ein Datenträger mit seinem Pfad oder als POOL/NAME.</translation>
    </message>
    <message>
        <source>%1 is laid over it, and would be destroyed by what is written to it</source>
        <translation>%1 liegt darüber und würde durch das zerstört, was darauf geschrieben wird</translation>
    </message>
    <message>
        <source>Sizes look like 20G, 512M or 1T; +10G is that much more.</source>
        <translation>Größen sehen aus wie 20G, 512M oder 1T; +10G ist um so viel mehr.</translation>
    </message>
    <message>
        <source>The disk has %1, and what lies behind %2 would be lost</source>
        <translation>Die Platte hat %1, und was hinter %2 liegt, ginge verloren</translation>
    </message>
    <message>
        <source>A disk only grows here.</source>
        <translation>Eine Platte wächst hier nur.</translation>
    </message>
    <message>
        <source>The guest has no disk %1</source>
        <translation>Der Gast hat keine Platte %1</translation>
    </message>
    <message>
        <source>Grow the disk %1 from %2 to %3: %4</source>
        <translation>Die Platte %1 von %2 auf %3 vergrößern: %4</translation>
    </message>
    <message>
        <source>The guest sees it at once; its partitions and file systems grow by its own means</source>
        <translation>Der Gast sieht es sofort; seine Partitionen und Dateisysteme wachsen mit seinen eigenen Mitteln</translation>
    </message>
    <message>
        <source>Partitions and file systems on it grow by the guest&apos;s own means</source>
        <translation>Partitionen und Dateisysteme darauf wachsen mit den eigenen Mitteln des Gasts</translation>
    </message>
    <message>
        <source>The disk, by its target: vda</source>
        <translation>Die Platte, nach ihrem Ziel: vda</translation>
    </message>
    <message>
        <source>Add a Disk</source>
        <translation>Platte hinzufügen</translation>
    </message>
    <message>
        <source>Gives the guest another disk: a new one, or a volume that is there.</source>
        <translation>Gibt dem Gast eine weitere Platte: eine neue oder einen Datenträger, den es gibt.</translation>
    </message>
    <message>
        <source>The size of a new one (20G), or a volume that is there: its path, or POOL/NAME</source>
        <translation>Die Größe einer neuen (20G), oder ein Datenträger, den es gibt: sein Pfad oder POOL/NAME</translation>
    </message>
    <message>
        <source>The pool for a new disk; else default, or the one with the most room</source>
        <translation>Der Pool für eine neue Platte; sonst default oder der mit dem meisten Platz</translation>
    </message>
    <message>
        <source>The new volume&apos;s name; else the guest&apos;s and the disk&apos;s</source>
        <translation>Der Name des neuen Datenträgers; sonst der des Gasts und der Platte</translation>
    </message>
    <message>
        <source>A new image&apos;s format</source>
        <translation>Das Format eines neuen Abbilds</translation>
    </message>
    <message>
        <source>Change a Disk</source>
        <translation>Platte ändern</translation>
    </message>
    <message>
        <source>Changes how a disk is attached, cached and limited.</source>
        <translation>Ändert, wie eine Platte angeschlossen, zwischengespeichert und begrenzt ist.</translation>
    </message>
    <message>
        <source>Grow a Disk</source>
        <translation>Platte vergrößern</translation>
    </message>
    <message>
        <source>Makes a disk larger; a running guest sees it at once.</source>
        <translation>Macht eine Platte größer; ein laufender Gast sieht es sofort.</translation>
    </message>
    <message>
        <source>Its new size, as 30G; or by how much, as +10G</source>
        <translation>Ihre neue Größe, etwa 30G; oder um wie viel, etwa +10G</translation>
    </message>
    <message>
        <source>%1 is no number for %2</source>
        <translation>%1 ist keine Zahl für %2</translation>
    </message>
    <message>
        <source>The host has %1 MiB of memory in all</source>
        <translation>Der Host hat insgesamt %1 MiB Speicher</translation>
    </message>
    <message>
        <source>Change Processor, Memory and Boot Order</source>
        <translation>Prozessor, Speicher und Startreihenfolge ändern</translation>
    </message>
    <message>
        <source>Changes how many CPUs and how much memory the guest has, and what it boots from.</source>
        <translation>Ändert, wie viele CPUs und wie viel Speicher der Gast hat und wovon er startet.</translation>
    </message>
    <message>
        <source>Up to how many it can get while it runs</source>
        <translation>Bis zu wie vielen er bekommen kann, während er läuft</translation>
    </message>
    <message>
        <source>MiB up to which it can get while it runs, by the balloon</source>
        <translation>MiB, bis zu denen er bekommen kann, während er läuft, durch den Ballon</translation>
    </message>
    <message>
        <source>What it boots from, in this order: disk, cdrom, network; or disks and network cards, as vda</source>
        <translation>Wovon er startet, in dieser Reihenfolge: disk, cdrom, network; oder Platten und Netzwerkkarten, etwa vda</translation>
    </message>
    <message>
        <source>host-model, host-passthrough, maximum, or a model by its name</source>
        <translation>host-model, host-passthrough, maximum oder ein Modell mit seinem Namen</translation>
    </message>
    <message>
        <source>Sockets that the CPUs are shown in</source>
        <translation>Sockel, in denen die CPUs gezeigt werden</translation>
    </message>
    <message>
        <source>Cores of each socket</source>
        <translation>Kerne je Sockel</translation>
    </message>
    <message>
        <source>Threads of each core</source>
        <translation>Threads je Kern</translation>
    </message>
    <message>
        <source>There is no kind of device &quot;%1&quot;</source>
        <translation>Es gibt keine Geräteart „%1“</translation>
    </message>
    <message>
        <source>The guest has one already: %1</source>
        <translation>Der Gast hat schon eines: %1</translation>
    </message>
    <message>
        <source>Add a Device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Gives the guest a TPM, a watchdog, random numbers, sound or another small device.</source>
        <translation>Gibt dem Gast ein TPM, einen Watchdog, Zufallszahlen, Ton oder ein anderes kleines Gerät.</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>The device, as &quot;guest hardware&quot; names it: vdb, 52:54:00:…, rng0</source>
        <translation>Das Gerät, wie „guest hardware“ es nennt: vdb, 52:54:00:…, rng0</translation>
    </message>
    <message>
        <source>The volume and all that is on it stays: %1</source>
        <translation>Der Datenträger und alles, was darauf ist, bleibt: %1</translation>
    </message>
    <message>
        <source>The guest has no device &quot;%1&quot;</source>
        <translation>Der Gast hat kein Gerät „%1“</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken out of a guest</source>
        <translation>%1 lässt sich nicht aus einem Gast nehmen</translation>
    </message>
    <message>
        <source>Remove a Device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Takes a disk, a network card or another device out of the guest; a disk&apos;s volume stays.</source>
        <translation>Nimmt eine Platte, eine Netzwerkkarte oder ein anderes Gerät aus dem Gast; der Datenträger einer Platte bleibt.</translation>
    </message>
    <message>
        <source>The guest does not run: nothing waits for its next start</source>
        <translation>Der Gast läuft nicht: Nichts wartet auf seinen nächsten Start</translation>
    </message>
    <message>
        <source>Take Back a Change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Puts a piece of hardware that waits for the next start back to what the running guest has.</source>
        <translation>Setzt ein Teil, das auf den nächsten Start wartet, auf das zurück, was der laufende Gast hat.</translation>
    </message>
    <message>
        <source>and %1 lines more</source>
        <translation>und %1 weitere Zeilen</translation>
    </message>
    <message>
        <source>This is the XML of another guest: its uuid is %1</source>
        <translation>Das ist das XML eines anderen Gasts: Seine uuid ist %1</translation>
    </message>
    <message>
        <source>The XML has another name</source>
        <translation>Das XML hat einen anderen Namen</translation>
    </message>
    <message>
        <source>Use &quot;guest rename&quot; for that.</source>
        <translation>Benutzen Sie dafür „guest rename“.</translation>
    </message>
    <message>
        <source>Edit the XML</source>
        <translation>XML bearbeiten</translation>
    </message>
    <message>
        <source>Replaces the definition of the guest&apos;s next start by an edited one, once libvirt finds it valid.</source>
        <translation>Ersetzt die Definition für den nächsten Start des Gasts durch eine bearbeitete, sobald libvirt sie für gültig hält.</translation>
    </message>
    <message>
        <source>The whole XML; - reads it from standard input</source>
        <translation>Das ganze XML; - liest es von der Standardeingabe</translation>
    </message>
    <message>
        <source>Edit the XML of %1</source>
        <translation>XML von %1 bearbeiten</translation>
    </message>
    <message>
        <source>The guest has no drive %1</source>
        <translation>Der Gast hat kein Laufwerk %1</translation>
    </message>
    <message>
        <source>No drive of the guest has anything in it</source>
        <translation>In keinem Laufwerk des Gasts liegt etwas</translation>
    </message>
    <message>
        <source>The guest has no CD drive</source>
        <translation>Der Gast hat kein CD-Laufwerk</translation>
    </message>
    <message>
        <source>Add one: guest add-drive.</source>
        <translation>Fügen Sie eines hinzu: guest add-drive.</translation>
    </message>
    <message>
        <source>Open the drive even if the guest has locked it</source>
        <translation>Das Laufwerk öffnen, auch wenn der Gast es verriegelt hat</translation>
    </message>
    <message>
        <source>Insert a Medium</source>
        <translation>Medium einlegen</translation>
    </message>
    <message>
        <source>Puts an image into a CD drive of the guest.</source>
        <translation>Legt ein Abbild in ein CD-Laufwerk des Gasts.</translation>
    </message>
    <message>
        <source>The image: its path on the host, or POOL/NAME</source>
        <translation>Das Abbild: sein Pfad auf dem Host oder POOL/NAME</translation>
    </message>
    <message>
        <source>The drive, as sda; else the first that is empty, or the first</source>
        <translation>Das Laufwerk, etwa sda; sonst das erste leere oder das erste</translation>
    </message>
    <message>
        <source>Eject a Medium</source>
        <translation>Medium auswerfen</translation>
    </message>
    <message>
        <source>Takes the image out of a CD drive of the guest.</source>
        <translation>Nimmt das Abbild aus einem CD-Laufwerk des Gasts.</translation>
    </message>
    <message>
        <source>The drive, as sda; else the first that has something in it</source>
        <translation>Das Laufwerk, etwa sda; sonst das erste, in dem etwas liegt</translation>
    </message>
    <message>
        <source>Add a CD Drive</source>
        <translation>CD-Laufwerk hinzufügen</translation>
    </message>
    <message>
        <source>Gives the guest another CD drive.</source>
        <translation>Gibt dem Gast ein weiteres CD-Laufwerk.</translation>
    </message>
    <message>
        <source>The image in it: its path on the host, or POOL/NAME</source>
        <translation>Das Abbild darin: sein Pfad auf dem Host oder POOL/NAME</translation>
    </message>
    <message>
        <source>What it hangs on; sata, or ide in an older machine</source>
        <translation>Woran es hängt; sata, oder ide in einer älteren Maschine</translation>
    </message>
    <message>
        <source>Bandwidth (at most %1 MiB/s) and time limit can&apos;t be below 0</source>
        <translation>Bandbreite (höchstens %1 MiB/s) und Frist können nicht unter 0 sein</translation>
    </message>
    <message>
        <source>%1 is on %2 already</source>
        <translation>%1 ist schon auf %2</translation>
    </message>
    <message>
        <source>The guests of these hosts can&apos;t be moved from here</source>
        <translation>Die Gäste dieser Hosts lassen sich von hier nicht verschieben</translation>
    </message>
    <message>
        <source>With post-copy, a guest whose way between the hosts breaks in the middle ends, as by a power failure</source>
        <translation>Mit Post-Copy endet ein Gast, dessen Weg zwischen den Hosts mittendrin abbricht, wie durch einen Stromausfall</translation>
    </message>
    <message>
        <source>Containers can&apos;t be moved: their files would have to be copied, which libvirt does not do</source>
        <translation>Container lassen sich nicht verschieben: Ihre Dateien müssten kopiert werden, und das tut libvirt nicht</translation>
    </message>
    <message>
        <source>A template stays where its clones are: their disks may lie over its own</source>
        <translation>Eine Vorlage bleibt, wo ihre Klone sind: Deren Platten können über ihren liegen</translation>
    </message>
    <message>
        <source>There is no other host in the fleet</source>
        <translation>Es gibt keinen anderen Host in der Flotte</translation>
    </message>
    <message>
        <source>The host it goes to</source>
        <translation>Der Host, auf den er umzieht</translation>
    </message>
    <message>
        <source>Only while it runs; else it is moved as it is, running or off</source>
        <translation>Nur, während er läuft; sonst wird er verschoben, wie er ist, laufend oder aus</translation>
    </message>
    <message>
        <source>Only while it is off</source>
        <translation>Nur, während er aus ist</translation>
    </message>
    <message>
        <source>The pool there for disks that are copied; else the one of the same name</source>
        <translation>Der Pool dort für Platten, die kopiert werden; sonst der desselben Namens</translation>
    </message>
    <message>
        <source>Copy also the disks that both hosts have in common</source>
        <translation>Auch die Platten kopieren, die beide Hosts gemeinsam haben</translation>
    </message>
    <message>
        <source>Keep the old disks after they were copied</source>
        <translation>Die alten Platten behalten, nachdem sie kopiert wurden</translation>
    </message>
    <message>
        <source>Networks or bridges that are called otherwise there: FROM=TO</source>
        <translation>Netzwerke oder Bridges, die dort anders heißen: VON=NACH</translation>
    </message>
    <message>
        <source>At most so many MiB a second</source>
        <translation>Höchstens so viele MiB je Sekunde</translation>
    </message>
    <message>
        <source>as much as there is</source>
        <translation>so viel, wie da ist</translation>
    </message>
    <message>
        <source>Compress its memory on the way, for slow networks</source>
        <translation>Seinen Speicher unterwegs komprimieren, für langsame Netze</translation>
    </message>
    <message>
        <source>Slow the guest down where it changes its memory faster than it goes over</source>
        <translation>Den Gast bremsen, wo er seinen Speicher schneller ändert, als der hinüberkommt</translation>
    </message>
    <message>
        <source>Let it go on there before all of its memory is there</source>
        <translation>Ihn dort weiterlaufen lassen, bevor sein ganzer Speicher da ist</translation>
    </message>
    <message>
        <source>Give up after so many seconds; it then goes on where it was</source>
        <translation>Nach so vielen Sekunden aufgeben; er läuft dann weiter, wo er war</translation>
    </message>
    <message>
        <source>The other host&apos;s address, as the guest&apos;s host reaches it</source>
        <translation>Die Adresse des anderen Hosts, wie der Host des Gasts ihn erreicht</translation>
    </message>
    <message>
        <source>the one that is known here</source>
        <translation>die hier bekannte</translation>
    </message>
    <message>
        <source>Move to Another Host</source>
        <translation>Auf einen anderen Host verschieben</translation>
    </message>
    <message>
        <source>Moves a virtual machine to another host, while it runs or while it is off, with its disks where both hosts don&apos;t share them.</source>
        <translation>Verschiebt eine virtuelle Maschine auf einen anderen Host, während sie läuft oder aus ist, mit ihren Platten, wo die Hosts sie nicht gemeinsam haben.</translation>
    </message>
    <message>
        <source>Move %1 to another host</source>
        <translation>%1 auf einen anderen Host verschieben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address</source>
        <translation>„%1“ ist keine MAC-Adresse</translation>
    </message>
    <message>
        <source>%1 is an address of many, not of one network card</source>
        <translation>%1 ist eine Adresse für viele, nicht für eine Netzwerkkarte</translation>
    </message>
    <message>
        <source>A rate is given in KiB a second; 0 is no limit</source>
        <translation>Eine Rate wird in KiB je Sekunde angegeben; 0 ist keine Grenze</translation>
    </message>
    <message>
        <source>The network %1 is not active: the guest can&apos;t be started before it is</source>
        <translation>Das Netzwerk %1 ist nicht aktiv: Bevor es das ist, lässt sich der Gast nicht starten</translation>
    </message>
    <message>
        <source>What the guest sees</source>
        <translation>Was der Gast sieht</translation>
    </message>
    <message>
        <source>Whether its cable is plugged in</source>
        <translation>Ob ihr Kabel eingesteckt ist</translation>
    </message>
    <message>
        <source>KiB a second that it receives at most; 0 is no limit</source>
        <translation>KiB je Sekunde, die sie höchstens empfängt; 0 ist keine Grenze</translation>
    </message>
    <message>
        <source>KiB a second that it sends at most; 0 is no limit</source>
        <translation>KiB je Sekunde, die sie höchstens sendet; 0 ist keine Grenze</translation>
    </message>
    <message>
        <source>Add a Network Card</source>
        <translation>Netzwerkkarte hinzufügen</translation>
    </message>
    <message>
        <source>Gives the guest another network card.</source>
        <translation>Gibt dem Gast eine weitere Netzwerkkarte.</translation>
    </message>
    <message>
        <source>A network of libvirt&apos;s, or bridge:NAME</source>
        <translation>Ein Netzwerk von libvirt oder bridge:NAME</translation>
    </message>
    <message>
        <source>Its address; else one is made up</source>
        <translation>Ihre Adresse; sonst wird eine ausgedacht</translation>
    </message>
    <message>
        <source>Change a Network Card</source>
        <translation>Netzwerkkarte ändern</translation>
    </message>
    <message>
        <source>Puts a network card on another network, plugs its cable in or out, or limits its rate.</source>
        <translation>Setzt eine Netzwerkkarte in ein anderes Netzwerk, steckt ihr Kabel ein oder aus oder begrenzt ihre Rate.</translation>
    </message>
    <message>
        <source>The network card&apos;s address: 52:54:00:…</source>
        <translation>Die Adresse der Netzwerkkarte: 52:54:00:…</translation>
    </message>
    <message>
        <source>Plug it into the running guest: %1</source>
        <translation>Dem laufenden Gast einstecken: %1</translation>
    </message>
    <message>
        <source>Unplug it from the running guest: %1</source>
        <translation>Vom laufenden Gast abziehen: %1</translation>
    </message>
    <message>
        <source>Change the running guest: %1</source>
        <translation>Den laufenden Gast ändern: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be changed for the next start only: choose &quot;next-start&quot;.</source>
        <translation>Nichts wurde geändert. Es lässt sich nur für den nächsten Start ändern: Wählen Sie „next-start“.</translation>
    </message>
    <message>
        <source>Change the definition</source>
        <translation>Die Definition ändern</translation>
    </message>
    <message>
        <source>Change the definition: %1</source>
        <translation>Die Definition ändern: %1</translation>
    </message>
    <message>
        <source>Acts at the next start, as it can&apos;t be changed while the guest runs: %1</source>
        <translation>Wirkt beim nächsten Start, da es sich nicht ändern lässt, während der Gast läuft: %1</translation>
    </message>
    <message>
        <source>The rest acts at the next start: %1</source>
        <translation>Der Rest wirkt beim nächsten Start: %1</translation>
    </message>
    <message>
        <source>Acts now and at the next start</source>
        <translation>Wirkt sofort und beim nächsten Start</translation>
    </message>
    <message>
        <source>Acts now, until the guest is shut down</source>
        <translation>Wirkt sofort, bis der Gast heruntergefahren wird</translation>
    </message>
    <message>
        <source>Acts at the next start: the guest does not run</source>
        <translation>Wirkt beim nächsten Start: der Gast läuft nicht</translation>
    </message>
    <message>
        <source>Acts at the next start: the running guest stays as it is</source>
        <translation>Wirkt beim nächsten Start: der laufende Gast bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The host does not tell what its guests are made of</source>
        <translation>Der Host sagt nicht, woraus seine Gäste bestehen</translation>
    </message>
    <message>
        <source>Nothing would change: it is so already</source>
        <translation>Es würde sich nichts ändern: es ist schon so</translation>
    </message>
    <message>
        <source>When it acts: at once where the guest takes it and at the next start, or at the next start only</source>
        <translation>Wann es wirkt: sofort, wo der Gast es annimmt, und beim nächsten Start, oder erst beim nächsten Start</translation>
    </message>
    <message>
        <source>Change the hardware of %1</source>
        <translation>Hardware von %1 ändern</translation>
    </message>
    <message>
        <source>Moving a guest was interrupted on %1</source>
        <translation>Das Verschieben eines Gastes wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>An upload was interrupted on %1</source>
        <translation>Ein Hochladen wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>Fetching a file was interrupted on %1</source>
        <translation>Das Holen einer Datei wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>Creating a container was interrupted on %1</source>
        <translation>Das Anlegen eines Containers wurde am %1 unterbrochen</translation>
    </message>
    <message>
        <source>The guest %1 is on two hosts, and stays on both</source>
        <translation>Den Gast %1 gibt es auf zwei Hosts, und er bleibt auf beiden</translation>
    </message>
    <message>
        <source>Delete the definition of %1 here, which its own host still has</source>
        <translation>Die Definition von %1 hier löschen, die sein eigener Host noch hat</translation>
    </message>
    <message>
        <source>The guest of the volume %1 is still on its way, or about to be given up: look again in a minute</source>
        <translation>Der Gast des Datenträgers %1 ist noch unterwegs oder wird gleich aufgegeben: sehen Sie in einer Minute noch einmal nach</translation>
    </message>
    <message>
        <source>The same upload would go on with %1 instead</source>
        <translation>Dasselbe Hochladen würde stattdessen mit %1 weitermachen</translation>
    </message>
    <message>
        <source>The folder %1 stays: it is not certain that it was made for this</source>
        <translation>Der Ordner %1 bleibt: es ist nicht sicher, dass er hierfür angelegt wurde</translation>
    </message>
    <message>
        <source>The folder %1 stays: %2 has to do with it</source>
        <translation>Der Ordner %1 bleibt: %2 hat damit zu tun</translation>
    </message>
    <message>
        <source>The folder %1 stays</source>
        <translation>Der Ordner %1 bleibt</translation>
    </message>
    <message>
        <source>A guest has the folder by now</source>
        <translation>Inzwischen hat ein Gast den Ordner</translation>
    </message>
    <message>
        <source>Deletes disks and folders that interrupted tasks left on the host for no guest, and completes the guests they made.</source>
        <translation>Löscht Platten und Ordner, die unterbrochene Aufgaben auf dem Host ohne Gast zurückgelassen haben, und vervollständigt die Gäste, die sie angelegt haben.</translation>
    </message>
    <message>
        <source>No files can be sent to this host</source>
        <translation>An diesen Host können keine Dateien geschickt werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Both sides have the same checksum</source>
        <translation>Beide Seiten haben dieselbe Prüfsumme</translation>
    </message>
    <message>
        <source>The checksum was not compared: %1</source>
        <translation>Die Prüfsumme wurde nicht verglichen: %1</translation>
    </message>
    <message>
        <source>The checksum was not compared</source>
        <translation>Die Prüfsumme wurde nicht verglichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells no name for the volume</source>
        <translation>Aus „%1“ ergibt sich kein Name für den Datenträger</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>It is compressed (%1): no guest can use it before it is unpacked</source>
        <translation>Sie ist komprimiert (%1): kein Gast kann sie benutzen, ehe sie ausgepackt ist</translation>
    </message>
    <message>
        <source>The pool %1 has block devices, which hold raw data only, and this is %2: make a raw image of it first</source>
        <translation>Der Pool %1 hat Blockgeräte, die nur rohe Daten enthalten, und dies ist %2: machen Sie erst ein rohes Abbild daraus</translation>
    </message>
    <message>
        <source>It goes through libvirt: where it breaks off it begins anew</source>
        <translation>Es geht durch libvirt: wo es abbricht, beginnt es von vorn</translation>
    </message>
    <message>
        <source>Upload %1 (%2, %3) into the pool %4 as %5</source>
        <translation>%1 (%2, %3) in den Pool %4 hochladen, als %5</translation>
    </message>
    <message>
        <source>The host&apos;s shell can&apos;t write into the pool %1: get the file to this computer and upload it</source>
        <translation>Die Shell des Hosts kann nicht in den Pool %1 schreiben: holen Sie die Datei auf diesen Rechner, und laden Sie sie hoch</translation>
    </message>
    <message>
        <source>Without a checksum nobody knows whether it is what its maker has published</source>
        <translation>Ohne Prüfsumme weiß niemand, ob es ist, was der Hersteller veröffentlicht hat</translation>
    </message>
    <message>
        <source>It comes unencrypted: others on the way may change it</source>
        <translation>Es kommt unverschlüsselt: andere auf dem Weg können es verändern</translation>
    </message>
    <message>
        <source>Let the host get %1 into the pool %2 as %3</source>
        <translation>Den Host %1 in den Pool %2 holen lassen, als %3</translation>
    </message>
    <message>
        <source>Shut it down first, or take what may be torn with &quot;anyway&quot;.</source>
        <translation>Fahren Sie ihn erst herunter, oder nehmen Sie mit „anyway“ in Kauf, dass vielleicht nicht zusammenpasst, was ankommt.</translation>
    </message>
    <message>
        <source>It is laid over another image, which does not come with it: %1</source>
        <translation>Er liegt über einem anderen Abbild, das nicht mitkommt: %1</translation>
    </message>
    <message>
        <source>Don&apos;t have the host read it once more to compare checksums</source>
        <translation>Den Host nicht alles noch einmal lesen lassen, um Prüfsummen zu vergleichen</translation>
    </message>
    <message>
        <source>The volume&apos;s name</source>
        <translation>Der Name des Datenträgers</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>der der Datei</translation>
    </message>
    <message>
        <source>Upload a File</source>
        <translation>Datei hochladen</translation>
    </message>
    <message>
        <source>Sends an ISO image, a disk image or a container template of this computer into a pool.</source>
        <translation>Schickt ein ISO-Abbild, ein Plattenabbild oder eine Containervorlage von diesem Rechner in einen Pool.</translation>
    </message>
    <message>
        <source>The file of this computer</source>
        <translation>Die Datei dieses Rechners</translation>
    </message>
    <message>
        <source>Upload a file to %1</source>
        <translation>Datei auf %1 hochladen</translation>
    </message>
    <message>
        <source>Fetch from a URL</source>
        <translation>Von einer URL holen</translation>
    </message>
    <message>
        <source>Lets the host itself get a file from a web server into a pool.</source>
        <translation>Lässt den Host selbst eine Datei von einem Webserver in einen Pool holen.</translation>
    </message>
    <message>
        <source>Where it is: https:// or http:// and so on</source>
        <translation>Wo sie liegt: https:// oder http:// und so weiter</translation>
    </message>
    <message>
        <source>What its maker has published: sha256:DIGITS or sha512:DIGITS</source>
        <translation>Was der Hersteller veröffentlicht hat: sha256:ZIFFERN oder sha512:ZIFFERN</translation>
    </message>
    <message>
        <source>Fetch a file to %1</source>
        <translation>Datei auf %1 holen</translation>
    </message>
    <message>
        <source>Download a Volume</source>
        <translation>Datenträger herunterladen</translation>
    </message>
    <message>
        <source>Copies a volume into a file of this computer.</source>
        <translation>Kopiert einen Datenträger in eine Datei dieses Rechners.</translation>
    </message>
    <message>
        <source>The file, or a folder for it; else it is called like the volume</source>
        <translation>Die Datei oder ein Ordner für sie; sonst heißt sie wie der Datenträger</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Even if a guest runs with it, and what comes may be torn</source>
        <translation>Auch wenn ein Gast damit läuft und vielleicht nicht zusammenpasst, was ankommt</translation>
    </message>
    <message>
        <source>Download a volume of %1</source>
        <translation>Datenträger von %1 herunterladen</translation>
    </message>
    <message>
        <source>The host does something else with %1 just now: wait until it is done</source>
        <translation>Der Host macht gerade etwas anderes mit %1: warten Sie, bis er fertig ist</translation>
    </message>
    <message>
        <source>%1 has snapshots (%2), which libvirt can&apos;t take along: delete them first</source>
        <translation>%1 hat Schnappschüsse (%2), die libvirt nicht mitnehmen kann: löschen Sie sie erst</translation>
    </message>
    <message>
        <source>It has a device of the host&apos;s (%1): take it away first</source>
        <translation>Er hat ein Gerät des Hosts (%1): nehmen Sie es erst weg</translation>
    </message>
    <message>
        <source>It shares a folder of the host&apos;s: %1</source>
        <translation>Er teilt einen Ordner des Hosts: %1</translation>
    </message>
    <message>
        <source>Its screen listens on an address of %1: %2. Let it listen on the host alone first</source>
        <translation>Sein Bildschirm lauscht auf einer Adresse von %1: %2. Lassen Sie ihn erst nur auf dem Host lauschen</translation>
    </message>
    <message>
        <source>It boots from files of %1, which %2 must have, too: %3</source>
        <translation>Er startet mit Dateien von %1, die auch %2 haben muss: %3</translation>
    </message>
    <message>
        <source>Its UEFI variables are a file of %1, and go along only while it runs: start it, and move it then</source>
        <translation>Seine UEFI-Variablen sind eine Datei von %1 und gehen nur mit, während er läuft: starten Sie ihn, und verschieben Sie ihn dann</translation>
    </message>
    <message>
        <source>Its TPM is a file of %1, and goes along only while it runs: start it, and move it then</source>
        <translation>Sein TPM ist eine Datei von %1 und geht nur mit, während er läuft: starten Sie ihn, und verschieben Sie ihn dann</translation>
    </message>
    <message>
        <source>A guest is moved either while it runs or while it is off</source>
        <translation>Ein Gast wird verschoben, entweder während er läuft oder während er aus ist</translation>
    </message>
    <message>
        <source>%1 is running: shut it down first, or move it while it runs</source>
        <translation>%1 läuft: fahren Sie ihn erst herunter, oder verschieben Sie ihn im laufenden Betrieb</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>%1 is about to start or to end: wait until it has</source>
        <translation>%1 startet oder endet gerade: warten Sie, bis das geschehen ist</translation>
    </message>
    <message>
        <source>The state of %1 is saved on %2, and would be lost: start it, and move it then</source>
        <translation>Der Zustand von %1 ist auf %2 gespeichert und ginge verloren: starten Sie ihn, und verschieben Sie ihn dann</translation>
    </message>
    <message>
        <source>%1 has this guest, too: delete its definition on the host where it is not wanted</source>
        <translation>%1 hat diesen Gast auch: löschen Sie seine Definition auf dem Host, auf dem er nicht gewünscht ist</translation>
    </message>
    <message>
        <source>%1 has another guest called %2: rename one of them</source>
        <translation>%1 hat einen anderen Gast namens %2: benennen Sie einen der beiden um</translation>
    </message>
    <message>
        <source>%1 on %2 has a NIC with the same address: %3</source>
        <translation>%1 auf %2 hat eine Netzwerkkarte mit derselben Adresse: %3</translation>
    </message>
    <message>
        <source>%1 on %2 has the same number: %3</source>
        <translation>%1 auf %2 hat dieselbe Nummer: %3</translation>
    </message>
    <message>
        <source>It has the very CPU of its host: on another one it may misbehave even where every feature is there</source>
        <translation>Er hat genau die CPU seines Hosts: auf einer anderen verhält er sich vielleicht falsch, selbst wenn sie alles kann, was diese kann</translation>
    </message>
    <message>
        <source>Networks are mapped as FROM=TO, not &quot;%1&quot;</source>
        <translation>Netzwerke werden als VON=NACH zugeordnet, nicht „%1“</translation>
    </message>
    <message>
        <source>Which bridges %1 has could not be read</source>
        <translation>Welche Bridges %1 hat, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 has no network &quot;%2&quot;: choose another one for it (%3=…) of those it has: %4</source>
        <translation>%1 hat kein Netzwerk „%2“: wählen Sie dafür ein anderes (%3=…) von denen, die es dort gibt: %4</translation>
    </message>
    <message>
        <source>The network %1 of %2 does not run: start it first</source>
        <translation>Das Netzwerk %1 von %2 läuft nicht: starten Sie es erst</translation>
    </message>
    <message>
        <source>%1 has no bridge &quot;%2&quot;: choose another one for it (%3=…) of those it has: %4</source>
        <translation>%1 hat keine Bridge „%2“: wählen Sie dafür eine andere (%3=…) von denen, die es dort gibt: %4</translation>
    </message>
    <message>
        <source>It is on the device %1 of its host: %2 must have one of that name</source>
        <translation>Er hängt am Gerät %1 seines Hosts: %2 muss eines dieses Namens haben</translation>
    </message>
    <message>
        <source>%1 has not the medium in the drive %2: %3. Eject it first</source>
        <translation>%1 hat das Medium im Laufwerk %2 nicht: %3. Werfen Sie es erst aus</translation>
    </message>
    <message>
        <source>The host copies or merges the disk %1 just now: wait until it is done</source>
        <translation>Der Host kopiert die Platte %1 gerade oder führt sie zusammen: warten Sie, bis er fertig ist</translation>
    </message>
    <message>
        <source>The disk %1 is of a kind that can&apos;t be moved: %2</source>
        <translation>Die Platte %1 ist von einer Art, die sich nicht verschieben lässt: %2</translation>
    </message>
    <message>
        <source>No storage pool of %1 has the disk %2: %3. Add a pool for its folder</source>
        <translation>Kein Speicherpool von %1 hat die Platte %2: %3. Legen Sie einen Pool für ihren Ordner an</translation>
    </message>
    <message>
        <source>The disk %1 is encrypted, and its key is on %2 alone</source>
        <translation>Die Platte %1 ist verschlüsselt, und ihren Schlüssel hat nur %2</translation>
    </message>
    <message>
        <source>The disk %1 is one that several guests share, and %2 does not have it: %3</source>
        <translation>Die Platte %1 teilen sich mehrere Gäste, und %2 hat sie nicht: %3</translation>
    </message>
    <message>
        <source>%1 has no pool &quot;%2&quot; for the disk %3: choose one of those it has: %4</source>
        <translation>%1 hat keinen Pool „%2“ für die Platte %3: wählen Sie einen von denen, die es dort gibt: %4</translation>
    </message>
    <message>
        <source>The pool %1 of %2 is not active: start it first</source>
        <translation>Der Pool %1 von %2 ist nicht aktiv: starten Sie ihn erst</translation>
    </message>
    <message>
        <source>The disk %1 is laid over %2, which %3 does not have: start the guest, and move it while it runs</source>
        <translation>Die Platte %1 liegt über %2, und das hat %3 nicht: starten Sie den Gast, und verschieben Sie ihn, während er läuft</translation>
    </message>
    <message>
        <source>The pool %1 has raw disks only, and %2 is %3: start the guest, and move it while it runs</source>
        <translation>Der Pool %1 hat nur rohe Platten, und %2 ist %3: starten Sie den Gast, und verschieben Sie ihn, während er läuft</translation>
    </message>
    <message>
        <source>The disk %1 stays on %2, too, since %3 uses it: %4</source>
        <translation>Die Platte %1 bleibt auch auf %2, denn %3 benutzt sie: %4</translation>
    </message>
    <message>
        <source>The disk %1 is another one from its next start on: %2. Move it while it is off</source>
        <translation>Die Platte %1 ist ab dem nächsten Start eine andere: %2. Verschieben Sie ihn, während er aus ist</translation>
    </message>
    <message>
        <source>The pool %1 of %2 has a volume &quot;%3&quot; already: delete it, or choose another pool</source>
        <translation>Der Pool %1 von %2 hat schon einen Datenträger „%3“: löschen Sie ihn, oder wählen Sie einen anderen Pool</translation>
    </message>
    <message>
        <source>The disks may grow to more than %1 has free</source>
        <translation>Die Platten können über das hinaus wachsen, was %1 frei hat</translation>
    </message>
    <message>
        <source>The guest has %1 of memory, and %2 has %3</source>
        <translation>Der Gast hat %1 Speicher, und %2 hat %3</translation>
    </message>
    <message>
        <source>With it, the guests that run on %1 have more memory than the host</source>
        <translation>Mit ihm haben die Gäste, die auf %1 laufen, mehr Speicher als der Host</translation>
    </message>
    <message>
        <source>Its memory goes from %1 straight to %2 (%3), unencrypted</source>
        <translation>Sein Speicher geht von %1 geradewegs zu %2 (%3), unverschlüsselt</translation>
    </message>
    <message>
        <source>Whether %1 reaches %2 at %3 could not be tried: it has no bash or no timeout</source>
        <translation>Ob der Host %1 den Host %2 unter %3 erreicht, ließ sich nicht ausprobieren: ihm fehlt bash oder timeout</translation>
    </message>
    <message>
        <source>%1 does not reach %2 (tried: %3), and its memory goes straight from host to host. Give an address that it reaches (through), let TCP ports 49152 to 49215 pass, or move the guest while it is off</source>
        <translation>%1 erreicht %2 nicht (versucht: %3), und sein Speicher geht geradewegs von Host zu Host. Geben Sie eine Adresse an, die erreichbar ist (through), lassen Sie die TCP-Ports 49152 bis 49215 durch, oder verschieben Sie den Gast, während er aus ist</translation>
    </message>
    <message>
        <source>%1 is on %2 already, and stays there</source>
        <translation>%1 ist schon auf %2 und bleibt dort</translation>
    </message>
    <message>
        <source>%1 does not have the disk any more: %2</source>
        <translation>%1 hat die Platte nicht mehr: %2</translation>
    </message>
    <message>
        <source>%1 and %2 have not the same storage, although both have %3</source>
        <translation>%1 und %2 haben nicht denselben Speicher, obwohl beide %3 haben</translation>
    </message>
    <message>
        <source>The one on %1 belongs to nobody who is known here: look what it is, and delete it, or copy the disk into another pool.</source>
        <translation>Die auf %1 gehört niemandem, der hier bekannt ist: sehen Sie nach, was sie ist, und löschen Sie sie, oder kopieren Sie die Platte in einen anderen Pool.</translation>
    </message>
    <message>
        <source>Make sure that %1 and %2 have the storage of the pool %3 in common</source>
        <translation>Sicherstellen, dass %1 und %2 den Speicher des Pools %3 gemeinsam haben</translation>
    </message>
    <message>
        <source>%1 has this disk, or may need it: %2</source>
        <translation>%1 hat diese Platte oder braucht sie vielleicht: %2</translation>
    </message>
    <message>
        <source>Make the disk %1 in the pool %2 of %3, %4</source>
        <translation>Die Platte %1 im Pool %2 von %3 anlegen, %4</translation>
    </message>
    <message>
        <source>Copy the disk %1 into the pool %2 of %3, %4</source>
        <translation>Die Platte %1 in den Pool %2 von %3 kopieren, %4</translation>
    </message>
    <message>
        <source>%1 goes on on %2, where it was</source>
        <translation>%1 läuft auf %2 weiter, wo er war</translation>
    </message>
    <message>
        <source>%1 goes on on %2, where it was.</source>
        <translation>%1 läuft auf %2 weiter, wo er war.</translation>
    </message>
    <message>
        <source>%1 is on both %2 and %3 now</source>
        <translation>%1 ist jetzt auf %2 und auf %3</translation>
    </message>
    <message>
        <source>Look at both, and stop at once the one that is paused or that you don&apos;t want: they may write to the same disk.</source>
        <translation>Sehen Sie sich beide an, und stoppen Sie sofort den, der angehalten ist oder den Sie nicht wollen: sie könnten auf dieselbe Platte schreiben.</translation>
    </message>
    <message>
        <source>%1 ended while it was moved, and runs neither on %2 nor on %3</source>
        <translation>%1 endete, während er verschoben wurde, und läuft weder auf %2 noch auf %3</translation>
    </message>
    <message>
        <source>Its definition and its disks are on %1: start it there.</source>
        <translation>Seine Definition und seine Platten sind auf %1: starten Sie ihn dort.</translation>
    </message>
    <message>
        <source>Where %1 is can&apos;t be seen now</source>
        <translation>Wo %1 ist, ist jetzt nicht zu sehen</translation>
    </message>
    <message>
        <source>Once %1 and %2 are connected again, look where it runs.</source>
        <translation>Sobald %1 und %2 wieder verbunden sind, sehen Sie nach, wo er läuft.</translation>
    </message>
    <message>
        <source>It was shut down since the plan was made. Make a new one.</source>
        <translation>Er wurde heruntergefahren, seit der Plan gemacht wurde. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 runs on %2. It stood still for %3 ms; %4 went over in %5</source>
        <translation>%1 läuft auf %2. Er stand %3 ms still; %4 gingen in %5 hinüber</translation>
    </message>
    <message>
        <source>%1 does not start with %2 by itself, as it did with %3</source>
        <translation>%1 startet nicht von selbst mit %2, wie er es mit %3 tat</translation>
    </message>
    <message>
        <source>Move %1 to %2 while it runs</source>
        <translation>%1 im laufenden Betrieb auf %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to %2 while it runs, with what its disks hold</source>
        <translation>%1 im laufenden Betrieb auf %2 verschieben, samt dem Inhalt seiner Platten</translation>
    </message>
    <message>
        <source>Somebody has started it meanwhile: it stays on %1.</source>
        <translation>Jemand hat ihn inzwischen gestartet: er bleibt auf %1.</translation>
    </message>
    <message>
        <source>The disk %1 was changed while it was copied</source>
        <translation>Die Platte %1 wurde verändert, während sie kopiert wurde</translation>
    </message>
    <message>
        <source>The guest stays on %1. Move it again while nobody uses it.</source>
        <translation>Der Gast bleibt auf %1. Verschieben Sie ihn noch einmal, wenn niemand ihn benutzt.</translation>
    </message>
    <message>
        <source>Define %1 on %2</source>
        <translation>%1 auf %2 definieren</translation>
    </message>
    <message>
        <source>Somebody has deleted %1 on %2 meanwhile</source>
        <translation>Jemand hat %1 auf %2 inzwischen gelöscht</translation>
    </message>
    <message>
        <source>Take the definition of %1 away from %2</source>
        <translation>Die Definition von %1 von %2 wegnehmen</translation>
    </message>
    <message>
        <source>The old disk stays on %1: %2</source>
        <translation>Die alte Platte bleibt auf %1: %2</translation>
    </message>
    <message>
        <source>%1 is not where it should be</source>
        <translation>%1 ist nicht dort, wo er sein sollte</translation>
    </message>
    <message>
        <source>%1 has another disk now</source>
        <translation>%1 hat jetzt eine andere Platte</translation>
    </message>
    <message>
        <source>Delete the disk that %1 needs no more: %2, %3</source>
        <translation>Die Platte löschen, die %1 nicht mehr braucht: %2, %3</translation>
    </message>
    <message>
        <source>The old disk stays on %1 as you wish: %2</source>
        <translation>Die alte Platte bleibt auf %1, wie Sie es wünschen: %2</translation>
    </message>
    <message>
        <source>Delete the folder of its root file system: %1, %2</source>
        <translation>Den Ordner seines Wurzeldateisystems löschen: %1, %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no checksum</source>
        <translation>„%1“ ist keine Prüfsumme</translation>
    </message>
    <message>
        <source>It looks like sha256: with 64 hexadecimal digits behind it, or sha512: with 128.</source>
        <translation>Sie sieht so aus: sha256: mit 64 hexadezimalen Ziffern dahinter, oder sha512: mit 128.</translation>
    </message>
    <message>
        <source>The root file system has no user root whose password could be set</source>
        <translation>Das Wurzeldateisystem hat keinen Benutzer root, dessen Passwort sich setzen ließe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no public SSH key</source>
        <translation>„%1“ ist kein öffentlicher SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Give the path of a file like ~/.ssh/id_ed25519.pub, or what stands in it.</source>
        <translation>Geben Sie den Pfad einer Datei wie ~/.ssh/id_ed25519.pub an, oder was darin steht.</translation>
    </message>
    <message>
        <source>Native asynchronous I/O needs the cache mode none or directsync</source>
        <translation>Native asynchrone Ein- und Ausgabe braucht den Cache-Modus none oder directsync</translation>
    </message>
    <message>
        <source>A disk&apos;s serial number has at most 20 letters, digits, dots, hyphens and underscores</source>
        <translation>Die Seriennummer einer Platte hat höchstens 20 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>CPUs and memory of this guest are dealt out to NUMA cells</source>
        <translation>CPUs und Speicher dieses Gasts sind auf NUMA-Zellen verteilt</translation>
    </message>
    <message>
        <source>Change them in its XML, where the cells stand.</source>
        <translation>Ändern Sie sie in seinem XML, wo die Zellen stehen.</translation>
    </message>
    <message>
        <source>A processor has one core and one thread at least</source>
        <translation>Ein Prozessor hat mindestens einen Kern und einen Thread</translation>
    </message>
    <message>
        <source>%1 sockets of %2 cores of %3 threads are not the %4 CPUs that it has at most</source>
        <translation>%1 Sockel mit %2 Kernen zu %3 Threads ergeben nicht die %4 CPUs, die er höchstens hat</translation>
    </message>
    <message>
        <source>Choose the maximum, too.</source>
        <translation>Wählen Sie auch den Höchstwert.</translation>
    </message>
    <message>
        <source>An emulated guest can&apos;t have the host&apos;s CPU</source>
        <translation>Ein emulierter Gast kann nicht die CPU des Hosts haben</translation>
    </message>
    <message>
        <source>Choose &quot;maximum&quot;, or a model by its name.</source>
        <translation>Wählen Sie „maximum“ oder ein Modell mit seinem Namen.</translation>
    </message>
    <message>
        <source>A guest has 1 to %1 CPUs</source>
        <translation>Ein Gast hat 1 bis %1 CPUs</translation>
    </message>
    <message>
        <source>%1 CPUs are more than the maximum of %2</source>
        <translation>%1 CPUs sind mehr als der Höchstwert von %2</translation>
    </message>
    <message>
        <source>The memory is given in MiB</source>
        <translation>Der Speicher wird in MiB angegeben</translation>
    </message>
    <message>
        <source>%1 MiB are more than the maximum of %2 MiB</source>
        <translation>%1 MiB sind mehr als der Höchstwert von %2 MiB</translation>
    </message>
    <message>
        <source>Kinds of devices and single ones can&apos;t be mixed</source>
        <translation>Arten von Geräten und einzelne Geräte lassen sich nicht mischen</translation>
    </message>
    <message>
        <source>Name either disk, cdrom and network, or disks and network cards such as vda.</source>
        <translation>Nennen Sie entweder disk, cdrom und network oder Platten und Netzwerkkarten wie vda.</translation>
    </message>
    <message>
        <source>A device is named twice</source>
        <translation>Ein Gerät ist zweimal genannt</translation>
    </message>
    <message>
        <source>The guest has no device %1</source>
        <translation>Der Gast hat kein Gerät %1</translation>
    </message>
    <message>
        <source>This is no device&apos;s XML</source>
        <translation>Das ist nicht das XML eines Geräts</translation>
    </message>
    <message>
        <source>The kind of computer can&apos;t be put back alone</source>
        <translation>Die Art des Rechners lässt sich nicht allein zurücknehmen</translation>
    </message>
    <message>
        <source>Edit its XML.</source>
        <translation>Bearbeiten Sie sein XML.</translation>
    </message>
    <message>
        <source>The guest has no network card %1</source>
        <translation>Der Gast hat keine Netzwerkkarte %1</translation>
    </message>
    <message>
        <source>The image %1 is not whole: its data lies in other files, which it makes its host read</source>
        <translation>Das Abbild %1 ist nicht vollständig: seine Daten liegen in anderen Dateien, die es seinen Host lesen lässt</translation>
    </message>
    <message>
        <source>The image %1 is not whole: it makes its host read another file, %2</source>
        <translation>Das Abbild %1 ist nicht vollständig: es lässt seinen Host eine andere Datei lesen, %2</translation>
    </message>
    <message>
        <source>Where you trust it, make a whole one of it where those files are: qemu-img convert -O qcow2 IMAGE WHOLE.qcow2</source>
        <translation>Wenn Sie ihm vertrauen, machen Sie dort, wo diese Dateien sind, ein vollständiges daraus: qemu-img convert -O qcow2 IMAGE WHOLE.qcow2</translation>
    </message>
    <message>
        <source>%1 is named like a disc and is none: its content is %2</source>
        <translation>%1 heißt wie eine Scheibe und ist keine: der Inhalt ist %2</translation>
    </message>
    <message>
        <source>Give it another name, where you trust it.</source>
        <translation>Geben Sie ihr einen anderen Namen, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what something incomplete is called</source>
        <translation>„%1“ heißt hier nur Unvollständiges</translation>
    </message>
    <message>
        <source>Choose a name that doesn&apos;t end in .part.</source>
        <translation>Wählen Sie einen Namen, der nicht auf .part endet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL of a web server</source>
        <translation>„%1“ ist keine URL eines Webservers</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, and has no spaces in it.</source>
        <translation>Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A user or password in the URL would be seen by everybody on the host</source>
        <translation>Einen Benutzer oder ein Passwort in der URL würden alle auf dem Host sehen</translation>
    </message>
    <message>
        <source>Get the file to this computer and upload it.</source>
        <translation>Holen Sie die Datei auf diesen Rechner, und laden Sie sie hoch.</translation>
    </message>
    <message>
        <source>The password is too long, or not one line</source>
        <translation>Das Passwort ist zu lang oder nicht eine einzige Zeile</translation>
    </message>
    <message>
        <source>The password can&apos;t be hashed</source>
        <translation>Aus dem Passwort lässt sich kein Hash bilden</translation>
    </message>
    <message>
        <source>The guest is not running</source>
        <translation>Der Gast läuft nicht</translation>
    </message>
    <message>
        <source>Somebody else has changed the guest&apos;s definition meanwhile</source>
        <translation>Jemand anders hat die Definition des Gasts inzwischen geändert</translation>
    </message>
    <message>
        <source>The disks of the demo fleet don&apos;t grow</source>
        <translation>Die Platten der Demo-Flotte wachsen nicht</translation>
    </message>
    <message>
        <source>the demo fleet keeps nothing</source>
        <translation>die Demo-Flotte bewahrt nichts auf</translation>
    </message>
    <message>
        <source>The volumes of the demo fleet have no content</source>
        <translation>Die Datenträger der Demo-Flotte haben keinen Inhalt</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>Name another file, or have it replaced.</source>
        <translation>Nennen Sie eine andere Datei, oder lassen Sie sie ersetzen.</translation>
    </message>
    <message>
        <source>Something else is writing to %1</source>
        <translation>Etwas anderes schreibt gerade in %1</translation>
    </message>
    <message>
        <source>What has arrived stays as %1: the same download goes on with it.</source>
        <translation>Was angekommen ist, bleibt als %1: dasselbe Herunterladen macht damit weiter.</translation>
    </message>
    <message>
        <source>comparing what is there</source>
        <translation>vergleiche, was schon da ist</translation>
    </message>
    <message>
        <source>The download goes on behind %1</source>
        <translation>Das Herunterladen geht hinter %1 weiter</translation>
    </message>
    <message>
        <source>%1 is not known to be the beginning of this volume</source>
        <translation>Von %1 ist nicht bekannt, ob es der Anfang dieses Datenträgers ist</translation>
    </message>
    <message>
        <source>Delete that file, or name another one.</source>
        <translation>Löschen Sie diese Datei, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>comparing checksums</source>
        <translation>vergleiche Prüfsummen</translation>
    </message>
    <message>
        <source>the volume is no file of the host</source>
        <translation>der Datenträger ist keine Datei des Hosts</translation>
    </message>
    <message>
        <source>What has arrived of %1 is not what the host has now</source>
        <translation>Was von %1 angekommen ist, ist nicht, was der Host jetzt hat</translation>
    </message>
    <message>
        <source>Something writes to the volume: try again when nothing does.</source>
        <translation>Etwas schreibt in den Datenträger: versuchen Sie es noch einmal, wenn nichts es tut.</translation>
    </message>
    <message>
        <source>The host gives it up within a minute, and deletes what it has.</source>
        <translation>Der Host gibt es binnen einer Minute auf und löscht, was er hat.</translation>
    </message>
    <message>
        <source>The host could not get %1</source>
        <translation>Der Host konnte %1 nicht holen</translation>
    </message>
    <message>
        <source>no checksum was given</source>
        <translation>es wurde keine Prüfsumme angegeben</translation>
    </message>
    <message>
        <source>The checksum of %1 can&apos;t be compared: %2</source>
        <translation>Die Prüfsumme von %1 lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>What came from %1 has another checksum</source>
        <translation>Was von %1 kam, hat eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>The host&apos;s shell can&apos;t write into the pool %1</source>
        <translation>Die Shell des Hosts kann nicht in den Pool %1 schreiben</translation>
    </message>
    <message>
        <source>Log in to the host as root, or get the file to this computer and upload it.</source>
        <translation>Melden Sie sich am Host als root an, oder holen Sie die Datei auf diesen Rechner, und laden Sie sie hoch.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>The pool %1 is full</source>
        <translation>Der Pool %1 ist voll</translation>
    </message>
    <message>
        <source>Make room, or choose another pool.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Pool.</translation>
    </message>
    <message>
        <source>The folder of the pool %1 is not there</source>
        <translation>Den Ordner des Pools %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is in the way: something lies there that was not completed</source>
        <translation>%1 ist im Weg: dort liegt etwas, das nicht vollendet wurde</translation>
    </message>
    <message>
        <source>Delete that volume, or choose another name.</source>
        <translation>Löschen Sie diesen Datenträger, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The host has neither curl nor wget</source>
        <translation>Der Host hat weder curl noch wget</translation>
    </message>
    <message>
        <source>On the host, as root: apt install curl (or the like).</source>
        <translation>Auf dem Host, als root: apt install curl (oder Entsprechendes).</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written into the pool %2</source>
        <translation>%1 lässt sich nicht in den Pool %2 schreiben</translation>
    </message>
    <message>
        <source>The way to the host has broken off in the middle</source>
        <translation>Der Weg zum Host ist mittendrin abgebrochen</translation>
    </message>
    <message>
        <source>this login may not read it on the host</source>
        <translation>diese Anmeldung darf ihn auf dem Host nicht lesen</translation>
    </message>
    <message>
        <source>the host has no program for checksums</source>
        <translation>der Host hat kein Programm für Prüfsummen</translation>
    </message>
    <message>
        <source>%1 is in the folder of the pool %2, and libvirt does not see it</source>
        <translation>%1 ist im Ordner des Pools %2, und libvirt sieht es nicht</translation>
    </message>
    <message>
        <source>%1 was changed while it was read</source>
        <translation>%1 wurde verändert, während es gelesen wurde</translation>
    </message>
    <message>
        <source>Wait until whoever writes it has finished.</source>
        <translation>Warten Sie, bis fertig ist, wer darin schreibt.</translation>
    </message>
    <message>
        <source>The pool %1 has %2 free, and the file takes up %3</source>
        <translation>Der Pool %1 hat %2 frei, und die Datei braucht %3</translation>
    </message>
    <message>
        <source>What has arrived stays as %1: the same upload goes on with it.</source>
        <translation>Was angekommen ist, bleibt als %1: dasselbe Hochladen macht damit weiter.</translation>
    </message>
    <message>
        <source>looking whether somebody is uploading it</source>
        <translation>sehe nach, ob jemand es hochlädt</translation>
    </message>
    <message>
        <source>Somebody else is uploading %1 into the pool %2</source>
        <translation>Jemand anders lädt %1 gerade in den Pool %2 hoch</translation>
    </message>
    <message>
        <source>%1 is the beginning of another file</source>
        <translation>%1 ist der Anfang einer anderen Datei</translation>
    </message>
    <message>
        <source>%1 have arrived before: they are compared first</source>
        <translation>%1 sind schon früher angekommen: Sie werden zuerst verglichen</translation>
    </message>
    <message>
        <source>What is there of %1 can&apos;t be compared: %2</source>
        <translation>Was von %1 da ist, lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>Delete %1, and begin anew.</source>
        <translation>Löschen Sie %1 und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The upload goes on behind %1</source>
        <translation>Das Hochladen geht hinter den ersten %1 weiter</translation>
    </message>
    <message>
        <source>What has arrived of %1 is not what was sent</source>
        <translation>Was von %1 angekommen ist, ist nicht das, was gesendet wurde</translation>
    </message>
    <message>
        <source>%1 is left on the host, and is of no use</source>
        <translation>%1 ist auf dem Host zurückgeblieben und zu nichts zu gebrauchen</translation>
    </message>
    <message>
        <source>Delete that volume.</source>
        <translation>Löschen Sie diesen Datenträger.</translation>
    </message>
    <message>
        <source>The other host is none of libvirt&apos;s</source>
        <translation>Der andere Host ist keiner von libvirt</translation>
    </message>
    <message>
        <source>The host&apos;s folders can&apos;t be looked at</source>
        <translation>Die Ordner des Hosts lassen sich nicht ansehen</translation>
    </message>
    <message>
        <source>The root file system can&apos;t be made</source>
        <translation>Das Wurzeldateisystem lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The root file system can&apos;t be read</source>
        <translation>Das Wurzeldateisystem lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The root file system can&apos;t be written to</source>
        <translation>In das Wurzeldateisystem lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The container&apos;s folder can&apos;t be removed</source>
        <translation>Der Ordner des Containers lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>Root file systems of containers are made by root</source>
        <translation>Dateisysteme von Containern legt root an</translation>
    </message>
    <message>
        <source>Connect to the host as root, or as somebody who needs no password for sudo.</source>
        <translation>Verbinden Sie den Host als root oder als jemand, der sudo ohne Passwort benutzen darf.</translation>
    </message>
    <message>
        <source>The host makes no user namespaces</source>
        <translation>Der Host legt keine User-Namespaces an</translation>
    </message>
    <message>
        <source>Look at sysctl user.max_user_namespaces on the host.</source>
        <translation>Sehen Sie sich auf dem Host sysctl user.max_user_namespaces an.</translation>
    </message>
    <message>
        <source>The folder for the root file system is there already</source>
        <translation>Den Ordner für das Wurzeldateisystem gibt es schon</translation>
    </message>
    <message>
        <source>The folder was not made for this container, and stays as it is</source>
        <translation>Der Ordner wurde nicht für diesen Container angelegt und bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Something is mounted in the container&apos;s folder, which stays as it is</source>
        <translation>Im Ordner des Containers ist etwas eingehängt; er bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Unmount it on the host, then try again.</source>
        <translation>Hängen Sie es auf dem Host aus und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The archive reaches out of itself: %1</source>
        <translation>Das Archiv greift über sich hinaus: %1</translation>
    </message>
    <message>
        <source>Nothing of it was unpacked. Don&apos;t trust where it comes from.</source>
        <translation>Nichts davon wurde ausgepackt. Trauen Sie seiner Herkunft nicht.</translation>
    </message>
    <message>
        <source>In the root file system, /%1 is a link where a folder should be</source>
        <translation>Im Wurzeldateisystem ist /%1 ein Link, wo ein Ordner sein müsste</translation>
    </message>
    <message>
        <source>Nothing is written through links.</source>
        <translation>Durch Links hindurch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>In the root file system, /%1 is a folder where a file should be</source>
        <translation>Im Wurzeldateisystem ist /%1 ein Ordner, wo eine Datei sein müsste</translation>
    </message>
    <message>
        <source>The host has no space left for the root file system</source>
        <translation>Der Host hat keinen Platz mehr für das Wurzeldateisystem</translation>
    </message>
    <message>
        <source>The archive has device nodes outside of /dev, which containers may not have</source>
        <translation>Das Archiv hat Gerätedateien außerhalb von /dev, die Container nicht haben dürfen</translation>
    </message>
    <message>
        <source>The archive has links to files that are not in it</source>
        <translation>Das Archiv hat Links auf Dateien, die nicht darin sind</translation>
    </message>
    <message>
        <source>This is no archive of tar&apos;s</source>
        <translation>Das ist kein tar-Archiv</translation>
    </message>
    <message>
        <source>Files belong to users that the container doesn&apos;t have: it has 0 to 65535</source>
        <translation>Dateien gehören Benutzern, die der Container nicht hat: Er hat 0 bis 65535</translation>
    </message>
    <message>
        <source>The guest does not let go of the device</source>
        <translation>Der Gast gibt das Gerät nicht her</translation>
    </message>
    <message>
        <source>A guest that still boots, or has no system that knows of such things, can&apos;t: take it away at the next start.</source>
        <translation>Ein Gast, der noch bootet oder kein System hat, das so etwas kennt, kann es nicht: Nehmen Sie es beim nächsten Start weg.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it, and try again.</source>
        <translation>Es wurde nichts geändert. Sehen Sie es sich an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the other host was lost meanwhile</source>
        <translation>Die Verbindung zum anderen Host ging währenddessen verloren</translation>
    </message>
    <message>
        <source>Nothing has gone from host to host for %1 seconds</source>
        <translation>%1 Sekunden lang ging nichts von Host zu Host</translation>
    </message>
    <message>
        <source>Look at the network between the two hosts.</source>
        <translation>Sehen Sie nach dem Netzwerk zwischen den beiden Hosts.</translation>
    </message>
    <message>
        <source>It took more than %1 seconds</source>
        <translation>Es hat mehr als %1 Sekunden gedauert</translation>
    </message>
    <message>
        <source>The guest changes its memory faster than it goes over. Let it slow down (auto-converge), or move it while it is off.</source>
        <translation>Der Gast ändert seinen Speicher schneller, als er hinübergeht. Lassen Sie ihn langsamer laufen (auto-converge), oder verschieben Sie ihn, während er aus ist.</translation>
    </message>
    <message>
        <source>disks: %1 left, %2</source>
        <translation>Platten: noch %1, %2</translation>
    </message>
    <message>
        <source>memory: %1 left, %2, the guest changes %3, pause of %4 ms</source>
        <translation>Speicher: noch %1, %2, der Gast ändert %3, Pause von %4 ms</translation>
    </message>
    <message>
        <source>The guest goes on at the other host, and the rest of its memory follows: this can&apos;t be cancelled any more</source>
        <translation>Der Gast läuft auf dem anderen Host weiter, und der Rest seines Speichers folgt: Das lässt sich nicht mehr abbrechen</translation>
    </message>
    <message>
        <source>The hosts could not hand the guest over</source>
        <translation>Die Hosts konnten den Gast nicht übergeben</translation>
    </message>
    <message>
        <source>The guest&apos;s definition can&apos;t be read</source>
        <translation>Die Definition des Gastes lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The host&apos;s CPU can&apos;t be read</source>
        <translation>Die CPU des Hosts lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The other host runs no machine of the type %1: %2</source>
        <translation>Auf dem anderen Host läuft keine Maschine vom Typ %1: %2</translation>
    </message>
    <message>
        <source>The guest&apos;s CPU does not fit to that of the other host: %1</source>
        <translation>Die CPU des Gastes passt nicht zu der des anderen Hosts: %1</translation>
    </message>
    <message>
        <source>The content of %1 can&apos;t be transferred</source>
        <translation>Der Inhalt von %1 lässt sich nicht übertragen</translation>
    </message>
    <message>
        <source>The disk %1 can&apos;t be read to its end</source>
        <translation>Die Platte %1 lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>copying %1: %2 of %3, %4</source>
        <translation>%1 wird kopiert: %2 von %3, %4</translation>
    </message>
    <message>
        <source>The disk %1 can&apos;t be written at the other host</source>
        <translation>Die Platte %1 lässt sich auf dem anderen Host nicht schreiben</translation>
    </message>
    <message>
        <source>The disk %1 can&apos;t be read</source>
        <translation>Die Platte %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The copy %1 is not what was sent: %2 of the format %3</source>
        <translation>Die Kopie %1 ist nicht das, was gesendet wurde: %2 im Format %3</translation>
    </message>
    <message>
        <source>Somebody has deleted the copy %1 meanwhile</source>
        <translation>Jemand hat die Kopie %1 inzwischen gelöscht</translation>
    </message>
    <message>
        <source>The unfinished copy %1 is there and can&apos;t be deleted</source>
        <translation>Die unfertige Kopie %1 ist da und lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>Bootreihenfolge</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>CD drive</source>
        <translation>CD-Laufwerk</translation>
    </message>
    <message>
        <source>Floppy drive</source>
        <translation>Diskettenlaufwerk</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Video card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>TPM</source>
        <translation>TPM</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>Device of the host</source>
        <translation>Gerät des Hosts</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB-Umleitung</translation>
    </message>
    <message>
        <source>Memory balloon</source>
        <translation>Speicherballon</translation>
    </message>
    <message>
        <source>%1 of %2 CPUs, %3</source>
        <translation>%1 von %2 CPUs, %3</translation>
    </message>
    <message>
        <source>1 CPU, %1</source>
        <translation>1 CPU, %1</translation>
    </message>
    <message>
        <source>%1 CPUs, %2</source>
        <translation>%1 CPUs, %2</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 MiB</source>
        <translation>%1 von %2 MiB</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, an %2</translation>
    </message>
    <message>
        <source>empty, by %1</source>
        <translation>leer, an %1</translation>
    </message>
    <message>
        <source>%1, %2, unplugged</source>
        <translation>%1, %2, ausgesteckt</translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation>Plattenabbild</translation>
    </message>
    <message>
        <source>ISO image</source>
        <translation>ISO-Abbild</translation>
    </message>
    <message>
        <source>Container template</source>
        <translation>Containervorlage</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>At the next start %1 is another device than now</source>
        <translation>Beim nächsten Start ist %1 ein anderes Gerät als jetzt</translation>
    </message>
    <message>
        <source>Choose &quot;next-start&quot;, or take back the change that waits.</source>
        <translation>Wählen Sie &quot;next-start&quot;, oder nehmen Sie die wartende Änderung zurück.</translation>
    </message>
    <message>
        <source>Whether a guest has %1 can&apos;t be seen: libvirt does not tell of all guests of the host now</source>
        <translation>Ob ein Gast %1 hat, ist nicht zu sehen: libvirt nennt gerade nicht alle Gäste des Hosts</translation>
    </message>
    <message>
        <source>The disk %1 stays on %2, too, since %3 may use it: %4</source>
        <translation>Die Platte %1 bleibt auch auf %2, denn %3 benutzt sie vielleicht: %4</translation>
    </message>
    <message>
        <source>The guest stays on %1. Look at it, and move it again.</source>
        <translation>Der Gast bleibt auf %1. Sehen Sie ihn sich an, und verschieben Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The state of %1 was saved meanwhile</source>
        <translation>Der Zustand von %1 wurde inzwischen gespeichert</translation>
    </message>
    <message>
        <source>%1 has to do with it</source>
        <translation>%1 hat damit zu tun</translation>
    </message>
    <message>
        <source>The folder to be copied holds the place where the copy is made</source>
        <translation>In dem Ordner, der kopiert werden soll, liegt der Ort, an dem die Kopie entsteht</translation>
    </message>
    <message>
        <source>Choose another folder for it.</source>
        <translation>Wählen Sie einen anderen Ordner dafür.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
</context>
<context>
    <name>GuestColumns</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>Disk rate</source>
        <translation>Festplattenrate</translation>
    </message>
    <message>
        <source>Network rate</source>
        <translation>Netzwerkrate</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>Festplattengröße</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
</context>
<context>
    <name>LibraryDialogs</name>
    <message>
        <source>Upload into the Pool</source>
        <translation>In den Pool hochladen</translation>
    </message>
    <message>
        <source>Images and templates (*.iso *.img *.raw *.qcow2 *.vmdk *.vdi *.vhdx *.tar *.tar.* *.tgz *.txz);;All files (*)</source>
        <translation>Abbilder und Vorlagen (*.iso *.img *.raw *.qcow2 *.vmdk *.vdi *.vhdx *.tar *.tar.* *.tgz *.txz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Download the Volume</source>
        <translation>Datenträger herunterladen</translation>
    </message>
</context>
<context>
    <name>OtherFleet</name>
    <message>
        <source>the demo fleet</source>
        <translation>die Demo-Flotte</translation>
    </message>
    <message>
        <source>Another Console Is Running</source>
        <translation>Eine andere Konsole läuft</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>Sie wollten %1 öffnen.</translation>
    </message>
    <message>
        <source>Start Another Beside It</source>
        <translation>Eine weitere daneben starten</translation>
    </message>
    <message>
        <source>Show the Running One</source>
        <translation>Die laufende zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A console that shows %1 is running already.</source>
        <translation>Es läuft bereits eine Konsole, die %1 zeigt.</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Known hosts file</source>
        <translation>Known-Hosts-Datei</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Sprunghosts</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>Mit dem Host starten</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art und Weise</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Frist (s)</translation>
    </message>
    <message>
        <source>Boot anew</source>
        <translation>Neu booten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>guest agent</source>
        <translation>Gast-Agent</translation>
    </message>
    <message>
        <source>ACPI</source>
        <translation>ACPI</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Held for (ms)</source>
        <translation>Gehalten für (ms)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keyboard layout of the guest</source>
        <translation>Tastaturbelegung des Gasts</translation>
    </message>
    <message>
        <source>Keys a second</source>
        <translation>Tasten je Sekunde</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation>Nur Vorschau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Expires after (min)</source>
        <translation>Läuft ab nach (min)</translation>
    </message>
    <message>
        <source>Also for the next start</source>
        <translation>Auch für den nächsten Start</translation>
    </message>
    <message>
        <source>Which graphics</source>
        <translation>Welche Grafik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>SPICE</source>
        <translation>SPICE</translation>
    </message>
    <message>
        <source>on the host alone</source>
        <translation>nur auf dem Host</translation>
    </message>
    <message>
        <source>on a socket</source>
        <translation>an einem Socket</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Memory (MiB)</source>
        <translation>Speicher (MiB)</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Pool of new disks</source>
        <translation type="vanished">Pool neuer Platten</translation>
    </message>
    <message>
        <source>Image below the first disk</source>
        <translation>Abbild unter der ersten Platte</translation>
    </message>
    <message>
        <source>Image in the CD drive</source>
        <translation>Abbild im CD-Laufwerk</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Initial file system</source>
        <translation>Anfängliches Dateisystem</translation>
    </message>
    <message>
        <source>Kernel&apos;s arguments</source>
        <translation>Argumente des Kernels</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>Sofort starten</translation>
    </message>
    <message>
        <source>Keep all disks</source>
        <translation>Alle Platten behalten</translation>
    </message>
    <message>
        <source>Keep these disks</source>
        <translation>Diese Platten behalten</translation>
    </message>
    <message>
        <source>Keep the UEFI variables</source>
        <translation>Die UEFI-Variablen behalten</translation>
    </message>
    <message>
        <source>SPICE and VNC</source>
        <translation>SPICE und VNC</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation type="vanished">BIOS</translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation type="vanished">UEFI</translation>
    </message>
    <message>
        <source>Q35 (PCI Express)</source>
        <translation type="vanished">Q35 (PCI Express)</translation>
    </message>
    <message>
        <source>PC (i440FX)</source>
        <translation type="vanished">PC (i440FX)</translation>
    </message>
    <message>
        <source>legacy BIOS</source>
        <translation>herkömmliches BIOS</translation>
    </message>
    <message>
        <source>UEFI firmware</source>
        <translation>UEFI-Firmware</translation>
    </message>
    <message>
        <source>newer PC (Q35)</source>
        <translation>neuerer PC (Q35)</translation>
    </message>
    <message>
        <source>older PC (i440FX)</source>
        <translation>älterer PC (i440FX)</translation>
    </message>
    <message>
        <source>Delete these all the same</source>
        <translation>Diese trotzdem löschen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Those taken after it, too</source>
        <translation>Auch die danach gemachten</translation>
    </message>
    <message>
        <source>Even if memory may not fit</source>
        <translation>Auch wenn der Speicher nicht passt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation type="vanished">Ihn trotzdem löschen</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Trotzdem</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Its disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>laid over the template&apos;s</source>
        <translation>über die der Vorlage gelegt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>DHCP range</source>
        <translation>DHCP-Bereich</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>Hinaus über</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Noch nicht starten</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Names in its DNS</source>
        <translation>Namen im DNS</translation>
    </message>
    <message>
        <source>Addresses without names</source>
        <translation>Adressen ohne Namen</translation>
    </message>
    <message>
        <source>Place on the host</source>
        <translation>Ort auf dem Host</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What lies in it, too</source>
        <translation>Auch den Inhalt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file system of a device</source>
        <translation>Dateisystem eines Geräts</translation>
    </message>
    <message>
        <source>share of a server</source>
        <translation>Freigabe eines Servers</translation>
    </message>
    <message>
        <source>volume group (LVM)</source>
        <translation>Volume-Gruppe (LVM)</translation>
    </message>
    <message>
        <source>NAT: out by the host&apos;s address</source>
        <translation>NAT: über die Adresse des Hosts</translation>
    </message>
    <message>
        <source>routed by the host</source>
        <translation>vom Host geroutet</translation>
    </message>
    <message>
        <source>isolated: among guests</source>
        <translation>isoliert: nur unter Gästen</translation>
    </message>
    <message>
        <source>on a bridge of the host</source>
        <translation>an einer Bridge des Hosts</translation>
    </message>
    <message>
        <source>To the host</source>
        <translation>Auf den Host</translation>
    </message>
    <message>
        <source>Only while it runs</source>
        <translation>Nur solange er läuft</translation>
    </message>
    <message>
        <source>Only while it is off</source>
        <translation>Nur, während er aus ist</translation>
    </message>
    <message>
        <source>Copy shared disks, too</source>
        <translation>Auch gemeinsame Platten kopieren</translation>
    </message>
    <message>
        <source>At most (MiB/s)</source>
        <translation>Höchstens (MiB/s)</translation>
    </message>
    <message>
        <source>Compress memory</source>
        <translation>Speicher komprimieren</translation>
    </message>
    <message>
        <source>Slow the guest down if need be</source>
        <translation>Den Gast notfalls bremsen</translation>
    </message>
    <message>
        <source>Go on before all memory is there</source>
        <translation>Weiterlaufen, ehe aller Speicher da ist</translation>
    </message>
    <message>
        <source>Address of the other host</source>
        <translation>Adresse des anderen Hosts</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Compare no checksums</source>
        <translation>Keine Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Die Datei ersetzen</translation>
    </message>
    <message>
        <source>CPUs at most</source>
        <translation>CPUs höchstens</translation>
    </message>
    <message>
        <source>Memory at most (MiB)</source>
        <translation>Speicher höchstens (MiB)</translation>
    </message>
    <message>
        <source>Boot order</source>
        <translation>Bootreihenfolge</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU-Modell</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Cores of a socket</source>
        <translation>Kerne je Sockel</translation>
    </message>
    <message>
        <source>Threads of a core</source>
        <translation>Threads je Kern</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Discarded blocks</source>
        <translation>Verworfene Blöcke</translation>
    </message>
    <message>
        <source>Reads and writes by</source>
        <translation>Liest und schreibt mit</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>Mit anderen geteilt</translation>
    </message>
    <message>
        <source>Reads and writes a second</source>
        <translation>Lese- und Schreibvorgänge pro Sekunde</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB pro Sekunde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Receives at most (KiB/s)</source>
        <translation>Empfängt höchstens (KiB/s)</translation>
    </message>
    <message>
        <source>Sends at most (KiB/s)</source>
        <translation>Sendet höchstens (KiB/s)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Even if it is locked</source>
        <translation>Auch wenn es verriegelt ist</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Or a folder</source>
        <translation>Oder ein Ordner</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>Den Ordner kopieren</translation>
    </message>
    <message>
        <source>Or a release of Debian&apos;s</source>
        <translation>Oder eine Ausgabe von Debian</translation>
    </message>
    <message>
        <source>Source of packages</source>
        <translation>Paketquelle</translation>
    </message>
    <message>
        <source>Swap (MiB)</source>
        <translation>Auslagerung (MiB)</translation>
    </message>
    <message>
        <source>CPU limit (%)</source>
        <translation>CPU-Grenze (%)</translation>
    </message>
    <message>
        <source>CPU shares</source>
        <translation>CPU-Anteile</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Cables that are out</source>
        <translation>Ausgesteckte Kabel</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Search domain</source>
        <translation>Suchdomäne</translation>
    </message>
    <message>
        <source>Root&apos;s password</source>
        <translation>Passwort von root</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Folders of the host</source>
        <translation>Ordner des Hosts</translation>
    </message>
    <message>
        <source>First program</source>
        <translation>Erstes Programm</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>Seine Argumente</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Size or volume</source>
        <translation>Größe oder Datenträger</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Hardware addresses</source>
        <translation>Hardware-Adressen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What it is made from</source>
        <translation>Woraus er entsteht</translation>
    </message>
    <message>
        <source>Memory and CPUs</source>
        <translation>Speicher und CPUs</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Rights and start</source>
        <translation>Rechte und Start</translation>
    </message>
    <message>
        <source>now if it can, and at the next start</source>
        <translation>jetzt, wenn es geht, und beim nächsten Start</translation>
    </message>
    <message>
        <source>at the next start only</source>
        <translation>nur beim nächsten Start</translation>
    </message>
    <message>
        <source>QEMU&apos;s default</source>
        <translation>Vorgabe von QEMU</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>eingesteckt</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ausgesteckt</translation>
    </message>
    <message>
        <source>are given back</source>
        <translation>werden zurückgegeben</translation>
    </message>
    <message>
        <source>are kept</source>
        <translation>werden behalten</translation>
    </message>
    <message>
        <source>channel for the guest agent</source>
        <translation>Kanal für den Gast-Agenten</translation>
    </message>
    <message>
        <source>random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>TPM 2.0</source>
        <translation>TPM 2.0</translation>
    </message>
    <message>
        <source>watchdog</source>
        <translation>Watchdog</translation>
    </message>
    <message>
        <source>sound card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>pointer (USB tablet)</source>
        <translation>Zeiger (USB-Tablet)</translation>
    </message>
    <message>
        <source>USB redirection</source>
        <translation>USB-Umleitung</translation>
    </message>
    <message>
        <source>no cache (none)</source>
        <translation>kein Cache (none)</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Unknown Host Key</source>
        <translation>Unbekannter Host-Schlüssel</translation>
    </message>
    <message>
        <source>The key of %1 is not known yet.</source>
        <translation>Der Schlüssel von %1 ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Compare it with what &quot;ssh-keygen -lf&quot; prints on the host itself. Trust it only if it is the same.</source>
        <translation>Vergleichen Sie ihn mit dem, was „ssh-keygen -lf“ auf dem Host selbst ausgibt. Vertrauen Sie ihm nur, wenn beides gleich ist.</translation>
    </message>
    <message>
        <source>Trust and Remember</source>
        <translation>Vertrauen und merken</translation>
    </message>
    <message>
        <source>Trust Once</source>
        <translation>Einmal vertrauen</translation>
    </message>
    <message>
        <source>Don&apos;t Connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>Passphrase of the key %1</source>
        <translation>Passphrase des Schlüssels %1</translation>
    </message>
    <message>
        <source>%1 asks:</source>
        <translation>%1 fragt:</translation>
    </message>
    <message>
        <source>The answer before was wrong.</source>
        <translation>Die vorige Antwort war falsch.</translation>
    </message>
    <message>
        <source>It is used for this connection only.</source>
        <translation>Sie wird nur für diese Verbindung verwendet.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What the keychain held was refused; it is forgotten.</source>
        <translation>Was der Schlüsselbund hatte, wurde abgelehnt und ist vergessen.</translation>
    </message>
    <message>
        <source>Keep this password in the desktop&apos;s keychain</source>
        <translation>Dieses Passwort im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Keep this passphrase in the desktop&apos;s keychain</source>
        <translation>Diese Passphrase im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Keep this answer in the desktop&apos;s keychain</source>
        <translation>Diese Antwort im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>What you type is used for this connection only, unless you keep it as the answer to this question. Don&apos;t keep a code that changes each time.</source>
        <translation>Ihre Eingabe gilt nur für diese Verbindung, es sei denn, Sie bewahren sie als Antwort auf diese Frage auf. Bewahren Sie keinen Code auf, der sich jedes Mal ändert.</translation>
    </message>
    <message>
        <source>What you type is used for this connection only, unless you keep it.</source>
        <translation>Ihre Eingabe gilt nur für diese Verbindung, es sei denn, Sie bewahren sie auf.</translation>
    </message>
</context>
<context>
    <name>SampleOffer</name>
    <message>
        <source>There is no guest on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keinen Gast.</translation>
    </message>
    <message>
        <source>There is no guest in the fleet yet.</source>
        <translation>In der Flotte gibt es noch keinen Gast.</translation>
    </message>
    <message>
        <source>A small sample guest can be made out of Debian packages; it boots to a prompt in seconds.</source>
        <translation>Aus Debian-Paketen lässt sich ein kleiner Beispielgast erstellen; er bootet in Sekunden bis zur Eingabeaufforderung.</translation>
    </message>
    <message>
        <source>Make a Sample Guest</source>
        <translation>Beispielgast erstellen</translation>
    </message>
</context>
<context>
    <name>SendFiles</name>
    <message>
        <source>Send Files to the Guest</source>
        <translation>Dateien an den Gast senden</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>TerminalTheme</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Solarized Dark</source>
        <translation>Solarized dunkel</translation>
    </message>
    <message>
        <source>Solarized Light</source>
        <translation>Solarized hell</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>The console of %1</source>
        <translation>Die Konsole von %1</translation>
    </message>
    <message>
        <source>The shell in %1</source>
        <translation>Die Shell in %1</translation>
    </message>
    <message>
        <source>The shell on %1</source>
        <translation>Die Shell auf %1</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Without folder</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>Without site</source>
        <translation>Ohne Standort</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Shown as of %1</source>
        <translation>Gezeigt wird der Stand von %1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>VolumeRows</name>
    <message>
        <source>perhaps %1</source>
        <comment>a guest of another host</comment>
        <translation>vielleicht %1</translation>
    </message>
</context>
<context>
    <name>binnacle::desktop::Console</name>
    <message>
        <source>(the demo fleet)</source>
        <translation>(die Demo-Flotte)</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ActionDesk</name>
    <message>
        <source>%1 is not possible</source>
        <translation>%1 ist nicht möglich</translation>
    </message>
    <message>
        <source>%1: %2 of %3 could not be started</source>
        <comment>action, count, count</comment>
        <translation>%1: %2 von %3 konnten nicht begonnen werden</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>die Flotte</translation>
    </message>
    <message>
        <source>%1 with Options…</source>
        <comment>action</comment>
        <translation>%1 mit Optionen …</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenspeicher</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ActionForm</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>several are separated by spaces</source>
        <translation>mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>binnacle::views::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and objects</source>
        <translation>Befehle und Objekte</translation>
    </message>
    <message>
        <source>What do you want to do, or to see?</source>
        <translation>Was möchten Sie tun oder sehen?</translation>
    </message>
    <message>
        <source>Command or name</source>
        <translation>Befehl oder Name</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Enter runs, the arrow keys choose, Esc closes</source>
        <translation>Enter führt aus, die Pfeiltasten wählen, Esc schließt</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConfirmDialog</name>
    <message>
        <source>%1: %2?</source>
        <comment>action, name</comment>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Zur Bestätigung %1 eingeben:</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s)?</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %n Host?</numerusform>
            <numerusform>%1: %n Hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n guest(s)?</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %n Gast?</numerusform>
            <numerusform>%1: %n Gäste?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Optionen …</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleArea</name>
    <message>
        <source>No console is open. A guest&apos;s Console button, its context menu and the command palette open one.</source>
        <translation>Keine Konsole ist offen. Die Schaltfläche Konsole eines Gasts, sein Kontextmenü und die Befehlspalette öffnen eine.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleBar</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Send Keys</source>
        <translation>Tasten senden</translation>
    </message>
    <message>
        <source>Type Clipboard …</source>
        <translation>Zwischenablage tippen …</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Grab</source>
        <translation>Fangen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Locks of the guest&apos;s keyboard</source>
        <translation>Feststelltasten des Gasts</translation>
    </message>
    <message>
        <source>Save to File …</source>
        <translation>In Datei speichern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Send all keys to the guest, those of the desktop too. Ctrl+Alt, pressed and let go, ends it.</source>
        <translation>Alle Tasten an den Gast senden, auch die der Arbeitsumgebung. Strg+Alt, gedrückt und losgelassen, beendet es.</translation>
    </message>
    <message>
        <source>Scale to Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual Pixels</source>
        <translation>Echte Pixel</translation>
    </message>
    <message>
        <source>Resize the Guest</source>
        <translation>Gast anpassen</translation>
    </message>
    <message>
        <source>Connect by</source>
        <translation>Verbinden über</translation>
    </message>
    <message>
        <source>VNC Encoding</source>
        <translation>VNC-Kodierung</translation>
    </message>
    <message>
        <source>Look Only</source>
        <translation>Nur zusehen</translation>
    </message>
    <message>
        <source>Share the Clipboard</source>
        <translation>Zwischenablage teilen</translation>
    </message>
    <message>
        <source>By What Is Measured</source>
        <translation>Nach Messung</translation>
    </message>
    <message>
        <source>Raw: least work</source>
        <translation>Raw: wenig Arbeit</translation>
    </message>
    <message>
        <source>Hextile: plain areas small</source>
        <translation>Hextile: einfarbige Flächen klein</translation>
    </message>
    <message>
        <source>Tight: small</source>
        <translation>Tight: klein</translation>
    </message>
    <message>
        <source>Tight with JPEG: smallest</source>
        <translation>Tight mit JPEG: am kleinsten</translation>
    </message>
    <message>
        <source>ZRLE: small, much work</source>
        <translation>ZRLE: klein, viel Arbeit</translation>
    </message>
    <message>
        <source>Magic SysRq</source>
        <translation>Magic SysRq</translation>
    </message>
    <message>
        <source>Hold Until the Next Key</source>
        <translation>Bis zur nächsten Taste halten</translation>
    </message>
    <message>
        <source>Stop Typing</source>
        <translation>Tippen abbrechen</translation>
    </message>
    <message>
        <source>%1 ms away</source>
        <translation>%1 ms entfernt</translation>
    </message>
    <message>
        <source>no agent in the guest: no clipboard, no resizing</source>
        <translation>kein Agent im Gast: keine Zwischenablage, kein Anpassen</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>All keys go to the guest. Ctrl+Alt leads out.</source>
        <translation>Alle Tasten gehen an den Gast. Strg+Alt führt heraus.</translation>
    </message>
    <message>
        <source>Typing: %1 of %2 keys</source>
        <comment>done, all</comment>
        <translation>Tippt: %1 von %2 Tasten</translation>
    </message>
    <message>
        <source>Send all keys to the guest that the desktop lets through. Its own (Super, Alt+Tab) are in the menu of keys. Ctrl+Alt, pressed and let go, ends it.</source>
        <translation>Alle Tasten an den Gast senden, die die Arbeitsumgebung durchlässt. Ihre eigenen (Super, Alt+Tab) stehen im Menü der Tasten. Strg+Alt, gedrückt und losgelassen, beendet es.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Grab the Keyboard with the Focus</source>
        <translation>Tastatur mit dem Fokus übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) look on</source>
        <translation>
            <numerusform>%n anderer sieht zu</numerusform>
            <numerusform>%n andere sehen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Over: They Are Sent Away</source>
        <translation>Übernehmen: Sie werden weggeschickt</translation>
    </message>
    <message>
        <source>Monitor %1</source>
        <translation>Monitor %1</translation>
    </message>
    <message>
        <source>Monitor %1 (off)</source>
        <translation>Monitor %1 (aus)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Files, folders and USB devices between this computer and the guest</source>
        <translation>Dateien, Ordner und USB-Geräte zwischen diesem Rechner und dem Gast</translation>
    </message>
    <message>
        <source>Record what the screen shows to a video file, with the time in each picture. Without sound.</source>
        <translation>Den Bildschirm in eine Videodatei aufnehmen, mit der Zeit in jedem Bild. Ohne Ton.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>no sound on this computer</source>
        <translation>kein Ton auf diesem Rechner</translation>
    </message>
    <message>
        <source>The guest has no sound device whose sound goes to SPICE.</source>
        <translation>Der Gast hat kein Tongerät, dessen Ton zu SPICE geht.</translation>
    </message>
    <message>
        <source>The guest&apos;s VNC brings no sound: it needs a sound device, and &lt;audio id=&apos;1&apos;/&gt; in its &lt;graphics type=&apos;vnc&apos;&gt;.</source>
        <translation>Das VNC des Gastes bringt keinen Ton: Er braucht ein Tongerät und &lt;audio id=&apos;1&apos;/&gt; in seinem &lt;graphics type=&apos;vnc&apos;&gt;.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleBoard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What runs in there ends with it:
%1
Close it all the same?</source>
        <translation>Was darin läuft, endet mit:
%1
Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Split to the Right</source>
        <translation>Nach rechts teilen</translation>
    </message>
    <message>
        <source>Split Below</source>
        <translation>Nach unten teilen</translation>
    </message>
    <message>
        <source>Back into the Main Window</source>
        <translation>Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>In a Window of Its Own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Arrange as a Grid</source>
        <translation>Als Gitter anordnen</translation>
    </message>
    <message>
        <source>Close the Console</source>
        <translation>Konsole schließen</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>Stop Recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleGroup</name>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>console</comment>
        <translation>%1 (beendet)</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>console that is connecting</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1 (recording)</source>
        <comment>console</comment>
        <translation>%1 (Aufnahme)</translation>
    </message>
    <message>
        <source>%1; it is being recorded</source>
        <translation>%1; wird aufgenommen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleHolders</name>
    <message>
        <source>Somebody on the host or through SSH</source>
        <translation>Jemand auf dem Host oder durch SSH</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleTabBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleView</name>
    <message>
        <source>%1, screen</source>
        <translation>%1, Bildschirm</translation>
    </message>
    <message>
        <source>%1, shell</source>
        <translation>%1, Kommandozeile</translation>
    </message>
    <message>
        <source>%1, text console</source>
        <translation>%1, Textkonsole</translation>
    </message>
    <message>
        <source>%1, monitor %2</source>
        <translation>%1, Monitor %2</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleWindow</name>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsolesPage</name>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::DesktopNotifications</name>
    <message>
        <source>Open the Task</source>
        <translation>Aufgabe öffnen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::DoctorView</name>
    <message>
        <source>Examine Again</source>
        <translation>Noch einmal untersuchen</translation>
    </message>
    <message>
        <source>Examining the host …</source>
        <translation>Der Host wird untersucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n Befund zum Ansehen</numerusform>
            <numerusform>%n Befunde zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is fine.</source>
        <translation>Alles Untersuchte ist in Ordnung.</translation>
    </message>
    <message>
        <source>Command that mends it</source>
        <translation>Befehl, der es behebt</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Pages of the fleet</source>
        <translation>Seiten der Flotte</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FleetSummary</name>
    <message>
        <source>Add Host…</source>
        <translation>Host hinzufügen…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Busiest guests</source>
        <translation>Meistbeschäftigte Gäste</translation>
    </message>
    <message>
        <source>Busiest hosts</source>
        <translation>Meistbeschäftigte Hosts</translation>
    </message>
    <message>
        <source>Hosts that can&apos;t be reached</source>
        <translation>Nicht erreichbare Hosts</translation>
    </message>
    <message>
        <source>Failed tasks of the last 24 hours</source>
        <translation>Fehlgeschlagene Aufgaben der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>There is no host in the fleet yet.</source>
        <translation>In der Flotte ist noch kein Host.</translation>
    </message>
    <message>
        <source>Add a Linux host: all it needs is SSH and libvirt.</source>
        <translation>Fügen Sie einen Linux-Host hinzu: Er braucht nur SSH und libvirt.</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>alle verbunden</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 vCPUs on %2 threads</source>
        <translation>%1 vCPUs auf %2 Threads</translation>
    </message>
    <message>
        <source>%1 promised of %2</source>
        <translation>%1 von %2 zugesagt</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 zugesagt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FrameWidget</name>
    <message>
        <source>Screen of the guest</source>
        <translation>Bildschirm des Gasts</translation>
    </message>
    <message>
        <source>All keys go to the guest. Press Ctrl+Alt and let go to leave.</source>
        <translation>Alle Tasten gehen an den Gast. Strg+Alt drücken und loslassen führt heraus.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::FullScreen</name>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
    </message>
    <message>
        <source>Other consoles</source>
        <translation>Andere Konsolen</translation>
    </message>
    <message>
        <source>Leave Full Screen (F11)</source>
        <translation>Vollbild verlassen (F11)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestCharts</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestConsole</name>
    <message>
        <source>Password of the console</source>
        <translation>Passwort der Konsole</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Screen of the guest</source>
        <translation>Bildschirm des Gasts</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>Der Host ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The console opens as soon as it is.</source>
        <translation>Die Konsole öffnet sich, sobald er es ist.</translation>
    </message>
    <message>
        <source>The guest is off.</source>
        <translation>Der Gast ist aus.</translation>
    </message>
    <message>
        <source>The console opens as soon as it runs.</source>
        <translation>Die Konsole öffnet sich, sobald er läuft.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>This guest has no screen.</source>
        <translation>Dieser Gast hat keinen Bildschirm.</translation>
    </message>
    <message>
        <source>It was defined without VNC and SPICE.</source>
        <translation>Er wurde ohne VNC und SPICE angelegt.</translation>
    </message>
    <message>
        <source>Give It One …</source>
        <translation>Einen geben …</translation>
    </message>
    <message>
        <source>This guest&apos;s screen is open to its host&apos;s whole network.</source>
        <translation>Der Bildschirm dieses Gasts ist für das ganze Netz seines Hosts offen.</translation>
    </message>
    <message>
        <source>It need not be: Binnacle comes by SSH.</source>
        <translation>Das muss nicht sein: Binnacle kommt über SSH.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the Graphics …</source>
        <translation>Grafik ändern …</translation>
    </message>
    <message>
        <source>Somebody else has opened this console.</source>
        <translation>Jemand anders hat diese Konsole geöffnet.</translation>
    </message>
    <message>
        <source>SPICE shows a guest to one at a time.</source>
        <translation>SPICE zeigt einen Gast nur einem zugleich.</translation>
    </message>
    <message>
        <source>Take It Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The console is being connected again.</source>
        <translation>Die Konsole wird neu verbunden.</translation>
    </message>
    <message>
        <source>Save the Screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Somebody else has taken this console alone.</source>
        <translation>Jemand anders hat diese Konsole für sich allein genommen.</translation>
    </message>
    <message>
        <source>This console is also open elsewhere.</source>
        <translation>Diese Konsole ist auch anderswo offen.</translation>
    </message>
    <message>
        <source>Look Only</source>
        <translation>Nur zusehen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The recording ended. %1</source>
        <translation>Die Aufnahme ist zu Ende. %1</translation>
    </message>
    <message>
        <source>The recording is in %1</source>
        <translation>Die Aufnahme steht in %1</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestFiles</name>
    <message>
        <source>Send Files …</source>
        <translation>Dateien senden …</translation>
    </message>
    <message>
        <source>the guest</source>
        <translation>den Gast</translation>
    </message>
    <message>
        <source>Send Files to %1</source>
        <translation>Dateien an %1 senden</translation>
    </message>
    <message numerus="yes">
        <source>Drop to send %n file(s) to %1</source>
        <translation>
            <numerusform>Loslassen, um %n Datei an %1 zu senden</numerusform>
            <numerusform>Loslassen, um %n Dateien an %1 zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is only looked at: nothing is sent to it.</source>
        <translation>Der Gast wird nur angesehen: Nichts wird an ihn gesendet.</translation>
    </message>
    <message>
        <source>Files can&apos;t be sent: no agent answers in the guest.</source>
        <translation>Dateien lassen sich nicht senden: Im Gast antwortet kein Agent.</translation>
    </message>
    <message>
        <source>Install spice-vdagent in it (for its SPICE console, with a desktop), or qemu-guest-agent.</source>
        <translation>Installieren Sie dort spice-vdagent (für die SPICE-Konsole, mit Arbeitsumgebung) oder qemu-guest-agent.</translation>
    </message>
    <message>
        <source>Sending files to %1 …</source>
        <translation>Dateien werden an %1 gesendet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 to %2: %3 %</source>
        <comment>sending a file</comment>
        <translation>%1 an %2: %3 %</translation>
    </message>
    <message>
        <source>Nothing more is sent.</source>
        <translation>Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>Die Dateien sind in %1.</translation>
    </message>
    <message>
        <source>They are where its user keeps downloads.</source>
        <translation>Sie sind dort, wo sein Benutzer Heruntergeladenes hat.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestFolder</name>
    <message>
        <source>Share a Folder …</source>
        <translation>Ordner freigeben …</translation>
    </message>
    <message>
        <source>Stop Sharing the Folder</source>
        <translation>Freigabe des Ordners beenden</translation>
    </message>
    <message>
        <source>Share a Folder with the Guest, Read-Only</source>
        <translation>Einen Ordner für den Gast freigeben, nur zum Lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The guest has no channel through which it could see a folder.</source>
        <translation>Der Gast hat keinen Kanal, durch den er einen Ordner sehen könnte.</translation>
    </message>
    <message>
        <source>It is a device of its definition: org.spice-space.webdav.0.</source>
        <translation>Er ist ein Gerät seiner Definition: org.spice-space.webdav.0.</translation>
    </message>
    <message>
        <source>Give It One</source>
        <translation>Einen geben</translation>
    </message>
    <message>
        <source>Folders are shared by SPICE only.</source>
        <translation>Ordner lassen sich nur über SPICE freigeben.</translation>
    </message>
    <message>
        <source>The guest can read and change %1.</source>
        <translation>Der Gast kann %1 lesen und ändern.</translation>
    </message>
    <message>
        <source>The guest can read %1.</source>
        <translation>Der Gast kann %1 lesen.</translation>
    </message>
    <message>
        <source>%1 is offered, but the guest doesn&apos;t look.</source>
        <translation>%1 wird angeboten, aber der Gast sieht nicht hin.</translation>
    </message>
    <message>
        <source>In the guest: http://localhost:9843, which its file manager may show as a network folder.</source>
        <translation>Im Gast: http://localhost:9843; sein Dateiverwalter zeigt es vielleicht als Netzwerkordner.</translation>
    </message>
    <message>
        <source>Install spice-webdavd in the guest and start it.</source>
        <translation>Installieren Sie spice-webdavd im Gast, und starten Sie es.</translation>
    </message>
    <message>
        <source>Only Let It Read</source>
        <translation>Nur lesen lassen</translation>
    </message>
    <message>
        <source>Let It Write</source>
        <translation>Schreiben lassen</translation>
    </message>
    <message>
        <source>The guest has the channel from its next start on.</source>
        <translation>Der Gast hat den Kanal von seinem nächsten Start an.</translation>
    </message>
    <message>
        <source>%1 is shared with the guest as soon as its console is connected.</source>
        <translation>%1 wird mit dem Gast geteilt, sobald seine Konsole verbunden ist.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestPage</name>
    <message>
        <source>Pages of the guest</source>
        <translation>Seiten des Gasts</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>This guest is no longer there.</source>
        <translation>Diesen Gast gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was undefined, migrated away, or its host was removed. Its history stays.</source>
        <translation>Seine Definition wurde entfernt, er wurde wegmigriert, oder sein Host wurde entfernt. Sein Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The guest is no longer there</source>
        <translation>Den Gast gibt es nicht mehr</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>no. %1 on %2</source>
        <comment>number, host</comment>
        <translation>Nr. %1 auf %2</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>Der Host ist nicht verbunden</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>Gezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host, link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestSetPage</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions on the selected guests</source>
        <translation>Weitere Aktionen für die ausgewählten Gäste</translation>
    </message>
    <message>
        <source>Select guests first</source>
        <translation>Wählen Sie zuerst Gäste aus</translation>
    </message>
    <message>
        <source>Filter: words, state:running, tag:web …</source>
        <translation>Filter: Wörter, state:running, tag:web …</translation>
    </message>
    <message>
        <source>Filter of this table</source>
        <translation>Filter dieser Tabelle</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Without folder</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Tags</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tags für %1 vergeben</translation>
    </message>
    <message>
        <source>Without site</source>
        <translation>Ohne Standort</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestSummary</name>
    <message>
        <source>guest agent</source>
        <translation>Gast-Agent</translation>
    </message>
    <message>
        <source>DHCP lease</source>
        <translation>DHCP-Lease</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>the container&apos;s network</source>
        <translation>das Netzwerk des Containers</translation>
    </message>
    <message>
        <source>on the socket %1</source>
        <translation>am Socket %1</translation>
    </message>
    <message>
        <source>listens nowhere; reached through the host</source>
        <translation>lauscht nirgends; durch den Host erreichbar</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1, mit Passwort</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Festplatten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Netzwerkkarten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Starts with the host</source>
        <translation>Startet mit dem Host</translation>
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
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>transient: gone when it stops</source>
        <translation>flüchtig: verschwindet, wenn er stoppt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>Guest agent</source>
        <translation>Gast-Agent</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Text consoles</source>
        <translation>Textkonsolen</translation>
    </message>
    <message>
        <source>(no medium)</source>
        <translation>(kein Medium)</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>a template that is not in the fleet</source>
        <translation>eine Vorlage, die nicht in der Flotte ist</translation>
    </message>
    <message>
        <source>Laid over</source>
        <translation>Liegt über</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Klone</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestTable</name>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestTextConsole</name>
    <message>
        <source>Which console</source>
        <translation>Welche Konsole</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Console %1</source>
        <translation>Konsole %1</translation>
    </message>
    <message>
        <source>Shell in the container</source>
        <translation>Shell im Container</translation>
    </message>
    <message>
        <source>This guest has no text console.
A serial port can be added to it while it is off.</source>
        <translation>Dieser Gast hat keine Textkonsole.
Eine serielle Schnittstelle lässt sich hinzufügen, während er aus ist.</translation>
    </message>
    <message>
        <source>It is open among the consoles.</source>
        <translation>Sie ist unter den Konsolen offen.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestUsb</name>
    <message>
        <source>USB Devices</source>
        <translation>USB-Geräte</translation>
    </message>
    <message>
        <source>Insert an Image as a CD …</source>
        <translation>Abbild als CD einlegen …</translation>
    </message>
    <message>
        <source>The console is not connected</source>
        <translation>Die Konsole ist nicht verbunden</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Give It One</source>
        <translation>Einen geben</translation>
    </message>
    <message>
        <source>No USB devices are plugged into this computer</source>
        <translation>An diesem Rechner stecken keine USB-Geräte</translation>
    </message>
    <message>
        <source>The guest has: %1.</source>
        <comment>USB devices</comment>
        <translation>Der Gast hat: %1.</translation>
    </message>
    <message>
        <source>This computer can&apos;t use what the guest has. Eject it in the guest before you take it back.</source>
        <translation>Was der Gast hat, kann dieser Rechner nicht benutzen. Werfen Sie es im Gast aus, ehe Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Insert an Image as a CD</source>
        <translation>Ein Abbild als CD einlegen</translation>
    </message>
    <message>
        <source>Images of CDs (*.iso);;All files (*)</source>
        <translation>Abbilder von CDs (*.iso);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The guest has the place from its next start on.</source>
        <translation>Der Gast hat den Platz von seinem nächsten Start an.</translation>
    </message>
    <message>
        <source>USB devices are given to a guest by SPICE only</source>
        <translation>USB-Geräte bekommt ein Gast nur über SPICE</translation>
    </message>
    <message>
        <source>The guest has no place for USB devices of this computer</source>
        <translation>Der Gast hat keinen Platz für USB-Geräte dieses Rechners</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HardwareView</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Grow …</source>
        <translation>Vergrößern …</translation>
    </message>
    <message>
        <source>Insert …</source>
        <translation>Einlegen …</translation>
    </message>
    <message>
        <source>Eject …</source>
        <translation>Auswerfen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take Back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Edit the XML …</source>
        <translation>XML bearbeiten …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Disk …</source>
        <translation>Platte …</translation>
    </message>
    <message>
        <source>Network Card …</source>
        <translation>Netzwerkkarte …</translation>
    </message>
    <message>
        <source>CD Drive …</source>
        <translation>CD-Laufwerk …</translation>
    </message>
    <message>
        <source>Another Device …</source>
        <translation>Anderes Gerät …</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>Der Host wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the next start of the guest.</source>
        <translation>
            <numerusform>%n Änderung wartet auf den nächsten Start des Gastes.</numerusform>
            <numerusform>%n Änderungen warten auf den nächsten Start des Gastes.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Select a device first</source>
        <translation>Zuerst ein Gerät wählen</translation>
    </message>
    <message>
        <source>This one is changed in the XML</source>
        <translation>Das wird im XML geändert</translation>
    </message>
    <message>
        <source>Only disks grow</source>
        <translation>Nur Platten wachsen</translation>
    </message>
    <message>
        <source>Select a CD drive first</source>
        <translation>Zuerst ein CD-Laufwerk wählen</translation>
    </message>
    <message>
        <source>Select a CD drive with something in it first</source>
        <translation>Zuerst ein CD-Laufwerk wählen, in dem etwas liegt</translation>
    </message>
    <message>
        <source>A guest keeps this one</source>
        <translation>Das behält ein Gast</translation>
    </message>
    <message>
        <source>Nothing of it waits for the next start</source>
        <translation>Nichts davon wartet auf den nächsten Start</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostCharts</name>
    <message>
        <source>CPU of the host</source>
        <translation>CPU des Hosts</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>Arbeitsspeicher des Hosts</translation>
    </message>
    <message>
        <source>Disks of all guests</source>
        <translation>Festplatten aller Gäste</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Network of all guests</source>
        <translation>Netzwerk aller Gäste</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostDialog</name>
    <message>
        <source>as you call it</source>
        <translation>wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>name, IP address or alias of ~/.ssh/config</source>
        <translation>Name, IP-Adresse oder Alias aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says, else your login name</source>
        <translation>wie in ~/.ssh/config, sonst Ihr Anmeldename</translation>
    </message>
    <message>
        <source>SSH agent and the usual keys</source>
        <translation>SSH-Agent und die üblichen Schlüssel</translation>
    </message>
    <message>
        <source>user@bastion:22, other</source>
        <translation>benutzer@bastion:22, weiterer</translation>
    </message>
    <message>
        <source>groups the tree</source>
        <translation>gliedert den Baum</translation>
    </message>
    <message>
        <source>This computer, without SSH</source>
        <translation>Dieser Computer, ohne SSH</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Edit Host</source>
        <translation>Host bearbeiten</translation>
    </message>
    <message>
        <source>All a host needs is SSH and libvirt. Passwords and passphrases are asked for when they are needed, and are never written into the fleet file.</source>
        <translation>Ein Host braucht nur SSH und libvirt. Nach Passwörtern und Passphrasen wird gefragt, wenn sie gebraucht werden; in die Flottendatei werden sie nie geschrieben.</translation>
    </message>
    <message>
        <source>Add and Connect</source>
        <translation>Hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>As ~/.ssh/config says, else 22</source>
        <translation>Wie in ~/.ssh/config, sonst 22</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Sprunghosts</translation>
    </message>
    <message>
        <source>Hosts on the way, as for ssh -J</source>
        <translation>Hosts auf dem Weg, wie bei ssh -J</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Known Hosts</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Marks the host in the tree</source>
        <translation>Kennzeichnet den Host im Baum</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Colour of the Host</source>
        <translation>Farbe des Hosts</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostPage</name>
    <message>
        <source>Pages of the host</source>
        <translation>Seiten des Hosts</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>This host is not in the fleet any more.</source>
        <translation>Dieser Host ist nicht mehr in der Flotte.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>Gezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostSummary</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>Speicher-Pools</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>VMs with KVM</source>
        <translation>VMs mit KVM</translation>
    </message>
    <message>
        <source>VMs, emulated</source>
        <translation>VMs, emuliert</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Führt aus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>vCPUs in use</source>
        <translation>Genutzte vCPUs</translation>
    </message>
    <message>
        <source>%1 on %2 threads</source>
        <translation>%1 auf %2 Threads</translation>
    </message>
    <message>
        <source>Memory promised</source>
        <translation>Zugesagter Speicher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
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
        <source>Known as soon as the host was connected once.</source>
        <translation>Bekannt, sobald der Host einmal verbunden war.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::HostTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>binnacle::views::LeftoverOffer</name>
    <message>
        <source>A task that was interrupted may have left something on %1.</source>
        <translation type="vanished">Eine unterbrochene Aufgabe hat auf %1 vielleicht etwas zurückgelassen.</translation>
    </message>
    <message>
        <source>Half-made guests or disks. You are shown what is there before any of it goes.</source>
        <translation>Halbfertige Gäste oder Platten. Bevor etwas davon verschwindet, sehen Sie, was da ist.</translation>
    </message>
    <message>
        <source>Clean Up …</source>
        <translation>Aufräumen …</translation>
    </message>
</context>
<context>
    <name>binnacle::views::MainWindow</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Wait Longer</source>
        <translation>Länger warten</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the fleet.</source>
        <translation>„%1“ gibt es in der Flotte nicht.</translation>
    </message>
    <message>
        <source>Words, state:running, tag:web, host:…, kind:vm, folder:…</source>
        <translation>Wörter, state:running, tag:web, host:…, kind:vm, folder:…</translation>
    </message>
    <message>
        <source>No hosts</source>
        <translation>Keine Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n Aufgabe läuft</numerusform>
            <numerusform>%n Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No task is running</source>
        <translation>Es läuft keine Aufgabe</translation>
    </message>
    <message>
        <source>The task journal can&apos;t be written: %1</source>
        <translation>Das Aufgabenjournal kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The fleet file can&apos;t be read.</source>
        <translation>Die Flottendatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search guests: words, state:running, tag:web, host:… (Ctrl+F)</source>
        <translation>Gäste suchen: Wörter, state:running, tag:web, host:… (Strg+F)</translation>
    </message>
    <message>
        <source>Search guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Binnacle</source>
        <translation>&amp;Binnacle</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>Select a guest or host first</source>
        <translation>Wählen Sie zuerst einen Gast oder Host aus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Tree by Host</source>
        <translation>Baum nach Host</translation>
    </message>
    <message>
        <source>Tree by Folder</source>
        <translation>Baum nach Ordner</translation>
    </message>
    <message>
        <source>Tree by Tag</source>
        <translation>Baum nach Tag</translation>
    </message>
    <message>
        <source>Tree by Site</source>
        <translation>Baum nach Standort</translation>
    </message>
    <message>
        <source>Show or Hide Tasks</source>
        <translation>Aufgaben ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Task History</source>
        <translation>Aufgabenverlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Binnacle</source>
        <translation>Über Binnacle</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Binnacle %1&lt;/h3&gt;&lt;p&gt;The console for Linux virtualization: plain hosts, nothing but SSH and libvirt.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Binnacle %1&lt;/h3&gt;&lt;p&gt;Die Konsole für Virtualisierung unter Linux: gewöhnliche Hosts, nichts als SSH und libvirt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 of %2 hosts connected</source>
        <comment>connected, hosts</comment>
        <translation>%1 von %2 Hosts verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such console.</source>
        <translation>Diese Konsole gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;Consoles</source>
        <translation>&amp;Konsolen</translation>
    </message>
    <message>
        <source>Open Consoles</source>
        <translation>Offene Konsolen</translation>
    </message>
    <message>
        <source>Wall of Screens</source>
        <translation>Wand der Bildschirme</translation>
    </message>
</context>
<context>
    <name>binnacle::views::MonitorConsole</name>
    <message>
        <source>Monitor %1 of the guest</source>
        <translation>Monitor %1 des Gasts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scale to Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Actual Pixels</source>
        <translation>Echte Pixel</translation>
    </message>
    <message>
        <source>Resize the Guest</source>
        <translation>Gast anpassen</translation>
    </message>
    <message>
        <source>Switch This Monitor On</source>
        <translation>Diesen Monitor einschalten</translation>
    </message>
    <message>
        <source>Switch This Monitor Off</source>
        <translation>Diesen Monitor ausschalten</translation>
    </message>
    <message>
        <source>Monitor %1 comes through the guest&apos;s console, which is not open.</source>
        <translation>Monitor %1 kommt durch die Konsole des Gasts, und die ist nicht offen.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The guest&apos;s console is not connected.</source>
        <translation>Die Konsole des Gasts ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Monitor %1 is shown as soon as it is.</source>
        <translation>Monitor %1 erscheint, sobald sie es ist.</translation>
    </message>
    <message>
        <source>Monitor %1 is off.</source>
        <translation>Monitor %1 ist aus.</translation>
    </message>
    <message>
        <source>An agent in the guest (spice-vdagent) could switch it on; the guest can do so itself.</source>
        <translation>Ein Agent im Gast (spice-vdagent) könnte ihn einschalten; der Gast kann es selbst.</translation>
    </message>
    <message>
        <source>Switch It On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>All keys go to the guest. Ctrl+Alt leads out.</source>
        <translation>Alle Tasten gehen an den Gast. Strg+Alt führt heraus.</translation>
    </message>
    <message>
        <source>Monitor %1</source>
        <translation>Monitor %1</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkPage</name>
    <message>
        <source>Guests on it</source>
        <translation>Gäste darin</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses given out</source>
        <translation>Vergebene Adressen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>Reservierte Adressen</translation>
    </message>
    <message>
        <source>Names in its DNS</source>
        <translation>Namen im DNS</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Reserve for Its Card …</source>
        <translation>Für die Karte reservieren …</translation>
    </message>
    <message>
        <source>Reserve an Address …</source>
        <translation>Adresse reservieren …</translation>
    </message>
    <message>
        <source>Give Free</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The network does not run.</source>
        <translation>Das Netzwerk läuft nicht.</translation>
    </message>
    <message>
        <source>Nobody has asked for an address.</source>
        <translation>Niemand hat eine Adresse angefordert.</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>Der Host ist nicht verbunden</translation>
    </message>
    <message>
        <source>Select an address that was given out first</source>
        <translation>Zuerst eine vergebene Adresse wählen</translation>
    </message>
    <message>
        <source>Select a reserved address first</source>
        <translation>Zuerst eine reservierte Adresse wählen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkPicture</name>
    <message>
        <source>How it hangs together</source>
        <translation>Wie es zusammenhängt</translation>
    </message>
    <message numerus="yes">
        <source>%n more guest(s)</source>
        <translation>
            <numerusform>%n weiterer Gast</numerusform>
            <numerusform>%n weitere Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>No guests</source>
        <translation>Keine Gäste</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkWords</name>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Geroutet</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Host&apos;s bridge</source>
        <translation>Host-Bridge</translation>
    </message>
    <message>
        <source>out by the host&apos;s address (NAT)</source>
        <translation>nach außen über die Adresse des Hosts (NAT)</translation>
    </message>
    <message>
        <source>out by %1&apos;s address (NAT)</source>
        <translation>nach außen über die Adresse von %1 (NAT)</translation>
    </message>
    <message>
        <source>out by the host, routed</source>
        <translation>nach außen über den Host, geroutet</translation>
    </message>
    <message>
        <source>out by %1, routed</source>
        <translation>nach außen über %1, geroutet</translation>
    </message>
    <message>
        <source>among guests alone</source>
        <translation>nur unter Gästen</translation>
    </message>
    <message>
        <source>among guests and the host</source>
        <translation>unter Gästen und dem Host</translation>
    </message>
    <message>
        <source>where %1 is</source>
        <translation>dort, wo %1 ist</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworksView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen network</source>
        <translation>Das gewählte Netzwerk</translation>
    </message>
    <message>
        <source>Create a Network …</source>
        <translation>Netzwerk anlegen …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Start with the Host</source>
        <translation>Mit dem Host starten</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>libvirt has no networks on this host. One gives guests addresses and a way out.</source>
        <translation>libvirt hat auf diesem Host keine Netzwerke. Ein Netzwerk gibt Gästen Adressen und einen Weg nach außen.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>mit dem Host</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Select a network to see who is on it and which addresses it has given out.</source>
        <translation>Wählen Sie ein Netzwerk, um zu sehen, wer darin ist und welche Adressen es vergeben hat.</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>Der Host wird gefragt …</translation>
    </message>
    <message>
        <source>Select a network first</source>
        <translation>Zuerst ein Netzwerk wählen</translation>
    </message>
    <message>
        <source>Don&apos;t Start with the Host</source>
        <translation>Nicht mit dem Host starten</translation>
    </message>
    <message>
        <source>It runs already</source>
        <translation>Es läuft schon</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Es läuft nicht</translation>
    </message>
    <message>
        <source>It gives out no addresses: they come from outside</source>
        <translation>Es vergibt keine Adressen: Sie kommen von außen</translation>
    </message>
</context>
<context>
    <name>binnacle::views::NotesView</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>Notizen als Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Verweis öffnen</translation>
    </message>
    <message>
        <source>*No notes yet.*</source>
        <translation>*Noch keine Notizen.*</translation>
    </message>
</context>
<context>
    <name>binnacle::views::Notifier</name>
    <message>
        <source>%1 has failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have failed</source>
        <translation>
            <numerusform>%n Aufgabe ist fehlgeschlagen</numerusform>
            <numerusform>%n Aufgaben sind fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::PlanList</name>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Looking what there is …</source>
        <translation>Es wird nachgesehen, was da ist …</translation>
    </message>
    <message>
        <source>%1 – can&apos;t be undone</source>
        <comment>step</comment>
        <translation>%1 – nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>Note well: %1</source>
        <translation>Beachten Sie: %1</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Im Weg: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>binnacle::views::PoolTable</name>
    <message>
        <source>was active</source>
        <translation>war aktiv</translation>
    </message>
    <message>
        <source>was off</source>
        <translation>war aus</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>volume group</source>
        <translation>Volume-Gruppe</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>mit dem Host</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Storage pools</source>
        <translation>Speicher-Pools</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>binnacle::views::ScreenRecording</name>
    <message>
        <source>Record to a File</source>
        <translation>In eine Datei aufnehmen</translation>
    </message>
    <message>
        <source>WebM videos (*.webm)</source>
        <translation>WebM-Videos (*.webm)</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>binnacle::views::SearchBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Find in the terminal</source>
        <translation>Im Terminal suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Nothing further up</source>
        <translation>Weiter oben nichts</translation>
    </message>
    <message>
        <source>Nothing further down</source>
        <translation>Weiter unten nichts</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>binnacle::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tell me of failed tasks when the window isn&apos;t in front</source>
        <translation>Fehlgeschlagene Aufgaben melden, wenn das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>Flottendatei</translation>
    </message>
</context>
<context>
    <name>binnacle::views::SnapshotsView</name>
    <message>
        <source>disks and memory</source>
        <translation type="vanished">Platten und Speicher</translation>
    </message>
    <message>
        <source>disks</source>
        <translation type="vanished">Platten</translation>
    </message>
    <message>
        <source>%1, externally</source>
        <translation>%1, extern</translation>
    </message>
    <message>
        <source>Take a Snapshot …</source>
        <translation>Schnappschuss machen …</translation>
    </message>
    <message>
        <source>Go Back …</source>
        <translation>Zurückkehren …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Beschreiben …</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>The guest was</source>
        <translation>Der Gast war</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>Der Host wird gefragt …</translation>
    </message>
    <message>
        <source>There are no snapshots. One keeps the guest as it is now, so that it can go back to it.</source>
        <translation>Es gibt keine Schnappschüsse. Einer hält den Gast fest, wie er jetzt ist, damit er dorthin zurückkehren kann.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The guest as it is</source>
        <translation>Der Gast, wie er ist</translation>
    </message>
    <message>
        <source>Select a snapshot first</source>
        <translation>Zuerst einen Schnappschuss wählen</translation>
    </message>
    <message>
        <source>Describe a Snapshot</source>
        <translation>Schnappschuss beschreiben</translation>
    </message>
    <message>
        <source>What the snapshot %1 was taken for:</source>
        <translation>Wofür der Schnappschuss %1 gemacht wurde:</translation>
    </message>
    <message>
        <source>Disks and memory</source>
        <translation>Platten und Speicher</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
</context>
<context>
    <name>binnacle::views::StorageView</name>
    <message>
        <source>Create a Pool …</source>
        <translation>Pool anlegen …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Start with the Host</source>
        <translation>Mit dem Host starten</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Delete the Pool …</source>
        <translation>Pool löschen …</translation>
    </message>
    <message>
        <source>Create a Volume …</source>
        <translation type="vanished">Anlegen …</translation>
    </message>
    <message>
        <source>Grow …</source>
        <translation type="vanished">Vergrößern …</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation type="vanished">Kopieren …</translation>
    </message>
    <message>
        <source>Wipe …</source>
        <translation type="vanished">Überschreiben …</translation>
    </message>
    <message>
        <source>Delete the Volume …</source>
        <translation type="vanished">Löschen …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="vanished">Filter</translation>
    </message>
    <message>
        <source>Filter of the volumes</source>
        <translation type="vanished">Filter der Datenträger</translation>
    </message>
    <message>
        <source>This host is not in the fleet any more.</source>
        <translation>Dieser Host ist nicht mehr in der Flotte.</translation>
    </message>
    <message>
        <source>The host is not connected. Its pools are shown as of %1.</source>
        <translation>Der Host ist nicht verbunden. Seine Pools werden mit Stand von %1 gezeigt.</translation>
    </message>
    <message>
        <source>The host is not connected. Its pools are shown as they were last.</source>
        <translation>Der Host ist nicht verbunden. Seine Pools werden gezeigt, wie sie zuletzt waren.</translation>
    </message>
    <message>
        <source>The host is not connected, and nothing is known of its storage.</source>
        <translation>Der Host ist nicht verbunden, und über seinen Speicher ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The host has no storage pool. One gives it a place for disks and images: a folder, a file system, a server&apos;s share or a volume group.</source>
        <translation>Der Host hat keinen Speicherpool. Einer gibt ihm einen Ort für Platten und Abbilder: ein Ordner, ein Dateisystem, die Freigabe eines Servers oder eine Volume-Gruppe.</translation>
    </message>
    <message>
        <source>The volumes are shown as of %1.</source>
        <translation>Die Datenträger werden mit Stand von %1 gezeigt.</translation>
    </message>
    <message>
        <source>What is in the pool is not known while the host is away.</source>
        <translation>Was im Pool ist, ist nicht bekannt, solange der Host nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The pool is off. Start it to see what is in it.</source>
        <translation>Der Pool ist aus. Starten Sie ihn, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Asking the host …</source>
        <translation>Der Host wird gefragt …</translation>
    </message>
    <message>
        <source>The pool is empty.</source>
        <translation>Der Pool ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation type="vanished">
            <numerusform>%n Datenträger</numerusform>
            <numerusform>%n Datenträger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volume(s)</source>
        <translation type="vanished">
            <numerusform>%1 von %n Datenträger</numerusform>
            <numerusform>%1 von %n Datenträgern</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a pool first</source>
        <translation>Zuerst einen Pool wählen</translation>
    </message>
    <message>
        <source>The pool is active already</source>
        <translation>Der Pool ist schon aktiv</translation>
    </message>
    <message>
        <source>The pool is off already</source>
        <translation>Der Pool ist schon aus</translation>
    </message>
    <message>
        <source>The pool is off</source>
        <translation>Der Pool ist aus</translation>
    </message>
    <message>
        <source>Select a volume first</source>
        <translation>Zuerst einen Datenträger wählen</translation>
    </message>
    <message>
        <source>Upload …</source>
        <translation type="vanished">Hochladen …</translation>
    </message>
    <message>
        <source>Download …</source>
        <translation type="vanished">Herunterladen …</translation>
    </message>
    <message>
        <source>Fetch from a URL …</source>
        <translation type="vanished">Von einer URL holen …</translation>
    </message>
    <message>
        <source>Type of the volumes that are shown</source>
        <translation type="vanished">Typ der gezeigten Datenträger</translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="vanished">Alle Typen</translation>
    </message>
    <message>
        <source>Drop the files to upload them into the pool %1.</source>
        <translation>Loslassen, um die Dateien in den Pool %1 hochzuladen.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TasksView</name>
    <message>
        <source>Cancel Task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Log of the selected task</source>
        <translation>Protokoll der ausgewählten Aufgabe</translation>
    </message>
    <message>
        <source>Select a task to read its log.</source>
        <translation>Wählen Sie eine Aufgabe, um ihr Protokoll zu lesen.</translation>
    </message>
    <message>
        <source>Cancel the selected task</source>
        <translation>Die ausgewählte Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Guests and hosts</source>
        <translation>Gäste und Hosts</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target contains</source>
        <translation>Ziel enthält</translation>
    </message>
    <message>
        <source>This task logged nothing.</source>
        <translation>Diese Aufgabe hat nichts protokolliert.</translation>
    </message>
    <message>
        <source>Only a task that waits or runs can be cancelled</source>
        <translation>Nur eine wartende oder laufende Aufgabe kann abgebrochen werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TerminalView</name>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TerminalWidget</name>
    <message>
        <source>Ctrl+click opens %1</source>
        <translation>Strg+Klick öffnet %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Log to File …</source>
        <translation>In Datei protokollieren …</translation>
    </message>
    <message>
        <source>Clear Scrollback</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Reset Terminal</source>
        <translation>Terminal zurücksetzen</translation>
    </message>
    <message>
        <source>As the Window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Stop Logging</source>
        <translation>Nicht mehr protokollieren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>%n Zeile einfügen?</numerusform>
            <numerusform>%n Zeilen einfügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs in the terminal can&apos;t tell them from typed ones: each may be run as it comes.</source>
        <translation>Was im Terminal läuft, kann sie nicht von getippten unterscheiden: jede wird vielleicht sofort ausgeführt.</translation>
    </message>
    <message>
        <source>Open Address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Addresses of this kind are not opened.</source>
        <translation>Adressen dieser Art werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Log to File</source>
        <translation>In Datei protokollieren</translation>
    </message>
    <message>
        <source>Text (*.log *.txt);;All files (*)</source>
        <translation>Text (*.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Logged to %1</source>
        <translation>Protokolliert nach %1</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TextConsole</name>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1 ist noch nicht da</translation>
    </message>
    <message>
        <source>%1 is being opened …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Taking it over ends theirs.</source>
        <translation>Wer sie übernimmt, beendet die des anderen.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>Sie endete mit %1.</translation>
    </message>
    <message>
        <source>%1 was closed</source>
        <translation>%1 wurde geschlossen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>binnacle::views::Tray</name>
    <message>
        <source>Show the Window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TreePane</name>
    <message>
        <source>No guest matches the search.</source>
        <translation>Kein Gast passt zur Suche.</translation>
    </message>
    <message>
        <source>Hosts and guests</source>
        <translation>Hosts und Gäste</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Standort</translation>
    </message>
</context>
<context>
    <name>binnacle::views::TypeDialog</name>
    <message>
        <source>Type into the Guest</source>
        <translation>In den Gast tippen</translation>
    </message>
    <message>
        <source>Text to type</source>
        <translation>Zu tippender Text</translation>
    </message>
    <message>
        <source>Keyboard layout of the guest</source>
        <translation>Tastaturbelegung des Gasts</translation>
    </message>
    <message>
        <source>Keys a second</source>
        <translation>Tasten je Sekunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Taste</numerusform>
            <numerusform>%n Tasten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::VolumeBar</name>
    <message>
        <source>Create a Volume …</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Grow …</source>
        <translation>Vergrößern …</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Wipe …</source>
        <translation>Überschreiben …</translation>
    </message>
    <message>
        <source>Delete the Volume …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Upload …</source>
        <translation>Hochladen …</translation>
    </message>
    <message>
        <source>Download …</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>Fetch from a URL …</source>
        <translation>Von einer URL holen …</translation>
    </message>
    <message>
        <source>Type of the volumes that are shown</source>
        <translation>Typ der gezeigten Datenträger</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the volumes</source>
        <translation>Filter der Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n Datenträger</numerusform>
            <numerusform>%n Datenträger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volume(s)</source>
        <translation>
            <numerusform>%1 von %n Datenträger</numerusform>
            <numerusform>%1 von %n Datenträgern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::VolumeTable</name>
    <message numerus="yes">
        <source>%n image(s) laid over it</source>
        <translation>
            <numerusform>%n Abbild liegt darüber</numerusform>
            <numerusform>%n Abbilder liegen darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Laid over</source>
        <translation>Liegt über</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What a guest sees</source>
        <translation>Was ein Gast sieht</translation>
    </message>
    <message>
        <source>Takes up</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1 of its size</source>
        <translation>%1 seiner Größe</translation>
    </message>
    <message>
        <source>Volumes of the pool</source>
        <translation>Datenträger des Pools</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What has arrived of a file: the same upload goes on with it</source>
        <translation>Was von einer Datei angekommen ist: Dasselbe Hochladen macht damit weiter</translation>
    </message>
</context>
<context>
    <name>binnacle::views::WallModel</name>
    <message>
        <source>%1 on %2, %3</source>
        <comment>guest, host, state</comment>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>A container has no screen.</source>
        <translation>Ein Container hat keinen Bildschirm.</translation>
    </message>
</context>
<context>
    <name>binnacle::views::WallPage</name>
    <message>
        <source>Which guests: words, tag:web, host:…</source>
        <translation>Welche Gäste: Wörter, tag:web, host:…</translation>
    </message>
    <message>
        <source>Which guests are on the wall</source>
        <translation>Welche Gäste auf der Wand sind</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Wall of guests</source>
        <translation>Wand der Gäste</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>binnacle::views::XmlDialog</name>
    <message>
        <source>Asking the host …</source>
        <translation>Der Host wird gefragt …</translation>
    </message>
    <message>
        <source>XML of %1</source>
        <translation>XML von %1</translation>
    </message>
    <message>
        <source>This is the definition of the guest&apos;s next start. What is changed in it is shown before it is done, and checked by libvirt.</source>
        <translation>Das ist die Definition für den nächsten Start des Gastes. Was darin geändert wird, wird gezeigt, bevor es geschieht, und von libvirt geprüft.</translation>
    </message>
    <message>
        <source>XML of the guest</source>
        <translation>XML des Gastes</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Changed, and not yet written.</source>
        <translation>Geändert und noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
</TS>
