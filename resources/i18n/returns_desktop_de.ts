<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Returns Desktop</source>
        <translation>Über Returns Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Returns Desktop stands under the MIT licence. It is not made or approved by Amazon.</source>
        <translation>Returns Desktop steht unter der MIT-Lizenz. Das Programm wurde nicht von Amazon entwickelt oder freigegeben.</translation>
    </message>
    <message>
        <source>It uses Qt for Python (PySide6) by The Qt Company under the GNU Lesser General Public License, version 3. The Qt libraries stand beside the program as files of their own, and you may replace them with versions that you changed.</source>
        <translation>Es verwendet Qt for Python (PySide6) von The Qt Company unter der GNU Lesser General Public License, Version 3. Die Qt-Bibliotheken liegen als eigene Dateien neben dem Programm; Sie dürfen sie durch Fassungen ersetzen, die Sie geändert haben.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Form of the data</source>
        <translation>Datenformat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Authorize</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Antrag schließen</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>Käufer kontaktieren</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Authorize…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Antrag schließen…</translation>
    </message>
    <message>
        <source>Issue refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Contact buyer…</source>
        <translation>Käufer kontaktieren…</translation>
    </message>
    <message>
        <source>Refund without goods…</source>
        <translation>Ohne Ware erstatten…</translation>
    </message>
    <message>
        <source>No money moves</source>
        <translation>Es fließt kein Geld</translation>
    </message>
    <message>
        <source>Cannot be reopened</source>
        <translation>Nicht wieder zu öffnen</translation>
    </message>
    <message>
        <source>Settle it by talking</source>
        <translation>Im Gespräch klären</translation>
    </message>
    <message>
        <source>Suggested first step</source>
        <translation>Am besten zuerst</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>Käufer behält den Artikel</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} von {whole}</translation>
    </message>
</context>
<context>
    <name>AdjustFlow</name>
    <message>
        <source>No refund is decided, so there is nothing for the file.</source>
        <translation>Es ist keine Erstattung entschieden, also gibt es nichts für die Datei.</translation>
    </message>
    <message>
        <source>Refunds for Amazon</source>
        <translation>Erstattungen für Amazon</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
</context>
<context>
    <name>AdjustmentsDialog</name>
    <message>
        <source>Refunds for Amazon (Adjustments file)</source>
        <translation>Erstattungen für Amazon (Anpassungsdatei)</translation>
    </message>
    <message>
        <source>Amazon processes this file at once. It cannot be undone.</source>
        <translation>Amazon verarbeitet diese Datei sofort. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Refunds of it cannot be cancelled, and it closes the return requests.</source>
        <translation>Erstattungen daraus lassen sich nicht stornieren, und sie schließt die Rücksendeanträge.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n refund(s)…</source>
        <translation>
            <numerusform>%n Erstattung schreiben…</numerusform>
            <numerusform>%n Erstattungen schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the file next. Nothing goes to Amazon until you upload it.</source>
        <translation>Die Datei wählen Sie im nächsten Schritt. An Amazon geht nichts, bis Sie sie hochladen.</translation>
    </message>
    <message>
        <source>Choose a refund</source>
        <translation>Wählen Sie eine Erstattung</translation>
    </message>
    <message>
        <source>No refund can go out</source>
        <translation>Keine Erstattung kann gesendet werden</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>Geben Sie zuerst eine Begründung ein</translation>
    </message>
    <message>
        <source>All that can go out</source>
        <translation>Alle, die gesendet werden können</translation>
    </message>
    <message>
        <source>Totals per currency</source>
        <translation>Summen je Währung</translation>
    </message>
    <message>
        <source>To the buyers</source>
        <translation>An die Käufer</translation>
    </message>
    <message>
        <source>A file goes to one account.</source>
        <translation>Eine Datei geht an ein einziges Konto.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>A chosen refund stands in an earlier file.</source>
        <translation>Eine gewählte Erstattung steht schon in einer früheren Datei.</translation>
    </message>
    <message>
        <source>If Amazon processed that one, the buyer gets money twice. Type why it goes out again.</source>
        <translation>Wenn Amazon diese verarbeitet hat, bekommt der Käufer das Geld zweimal. Geben Sie an, warum die Erstattung noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Reason, for the journal</source>
        <translation>Begründung (für das Journal)</translation>
    </message>
    <message>
        <source>Import the order report…</source>
        <translation>Bestellbericht importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) cannot go into the file</source>
        <translation>
            <numerusform>%n Erstattung kann nicht in die Datei</numerusform>
            <numerusform>%n Erstattungen können nicht in die Datei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Answer the claim first.</source>
        <translation>Erst A-bis-Z-Antrag beantworten.</translation>
    </message>
    <message>
        <source>Write to the buyer and to Amazon; without you Amazon decides alone.</source>
        <translation>Schreiben Sie Käufer und Amazon, sonst entscheidet Amazon allein.</translation>
    </message>
    <message>
        <source>Hold, and ask the buyer.</source>
        <translation>Abwarten und den Käufer fragen.</translation>
    </message>
    <message>
        <source>“Not authorized” can be a sign of fraud. Know more before money moves.</source>
        <translation>„Nicht autorisiert“ kann auf Betrug deuten. Erst klären, dann zahlen.</translation>
    </message>
    <message>
        <source>Contact the buyer first.</source>
        <translation>Erst Käufer kontaktieren.</translation>
    </message>
    <message>
        <source>Most cases are settled by talking. Closing now risks an A-to-Z claim.</source>
        <translation>Das meiste klärt ein Gespräch. Schließen riskiert jetzt A-bis-Z.</translation>
    </message>
    <message>
        <source>A replacement settles most defects. Closing now risks an A-to-Z claim.</source>
        <translation>Ersatz löst die meisten Mängel. Schließen riskiert jetzt A-bis-Z.</translation>
    </message>
    <message>
        <source>Authorize the return.</source>
        <translation>Rücksendung genehmigen.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. No money moves until the goods are back.</source>
        <translation>Nichts spricht dagegen. Bis die Ware zurück ist, fließt kein Geld.</translation>
    </message>
    <message>
        <source>Close, or accept it anyway.</source>
        <translation>Schließen oder trotzdem annehmen.</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s policy, so that you need not take it.</source>
        <translation>Außerhalb der Rückgabebedingungen; die Annahme steht Ihnen frei.</translation>
    </message>
    <message>
        <source>Wait for the buyer.</source>
        <translation>Auf den Käufer warten.</translation>
    </message>
    <message>
        <source>You have written; the reminder comes back to it. Mind the deadline.</source>
        <translation>Sie haben geschrieben; die Erinnerung meldet sich. Beachten Sie die Frist.</translation>
    </message>
    <message>
        <source>Wait for the goods.</source>
        <translation>Auf die Ware warten.</translation>
    </message>
    <message>
        <source>A refund before they are back can cost you both goods and money.</source>
        <translation>Eine Erstattung vorher kann Sie Ware und Geld kosten.</translation>
    </message>
    <message>
        <source>Check the goods in.</source>
        <translation>Die Ware prüfen.</translation>
    </message>
    <message>
        <source>The carrier says delivered; count and inspect before money moves.</source>
        <translation>Der Transportdienst meldet Zustellung; erst zählen und prüfen, dann zahlen.</translation>
    </message>
    <message>
        <source>Refund in full.</source>
        <translation>Voll erstatten.</translation>
    </message>
    <message>
        <source>The goods are back; nothing speaks for a restocking fee.</source>
        <translation>Die Ware ist zurück; nichts spricht für eine Wiedereinlagerungsgebühr.</translation>
    </message>
    <message>
        <source>Refund, perhaps less a fee.</source>
        <translation>Erstatten, eventuell mit Abzug.</translation>
    </message>
    <message>
        <source>The goods are back, but not as sold. A restocking fee needs a reason.</source>
        <translation>Ware zurück, aber nicht wie verkauft. Eine Gebühr ist zu begründen.</translation>
    </message>
    <message>
        <source>The refund is decided.</source>
        <translation>Erstattung ist entschieden.</translation>
    </message>
    <message>
        <source>Issue it in Seller Central; the next report will confirm it.</source>
        <translation>In Seller Central veranlassen; der nächste Bericht bestätigt sie.</translation>
    </message>
    <message>
        <source>The parcel is lost.</source>
        <translation>Das Paket ist verloren.</translation>
    </message>
    <message>
        <source>Claim it from the carrier. A refund would be one without goods.</source>
        <translation>Ersatz beim Transportdienst fordern. Erstattet würde ohne Ware.</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>You can still write to the buyer.</source>
        <translation>Dem Käufer schreiben können Sie weiterhin.</translation>
    </message>
    <message>
        <source>Hold: a claim is open.</source>
        <translation>Abwarten: A-bis-Z-Antrag offen.</translation>
    </message>
    <message>
        <source>Amazon may pay the buyer; a refund of yours would come on top.</source>
        <translation>Vielleicht zahlt Amazon den Käufer; Ihre Erstattung käme noch dazu.</translation>
    </message>
    <message>
        <source>Hold: this is worth much.</source>
        <translation>Abwarten: Es geht um viel Geld.</translation>
    </message>
    <message>
        <source>Look at it yourself before anything moves, and insure the return.</source>
        <translation>Erst selbst ansehen, dann handeln; die Rücksendung versichern.</translation>
    </message>
    <message>
        <source>The order is old; the report does not say whether it is in the policy.</source>
        <translation>Alte Bestellung; der Bericht sagt nichts zu den Rückgabebedingungen.</translation>
    </message>
    <message>
        <source>Let the buyer keep it.</source>
        <translation>Dem Käufer den Artikel überlassen.</translation>
    </message>
    <message>
        <source>The item is worth less than what its return costs you.</source>
        <translation>Der Artikel ist weniger wert, als Sie seine Rücksendung kostet.</translation>
    </message>
    <message>
        <source>Close: it was never sent back.</source>
        <translation>Schließen: nie zurückgeschickt.</translation>
    </message>
    <message>
        <source>The buyer had weeks for it; ask once more if in doubt.</source>
        <translation>Der Käufer hatte Wochen Zeit; fragen Sie im Zweifel noch einmal.</translation>
    </message>
    <message>
        <source>No rule fits.</source>
        <translation>Keine Regel passt.</translation>
    </message>
    <message>
        <source>Rules that are switched off suggest nothing; decide as you see fit.</source>
        <translation>Abgeschaltete Regeln schlagen nichts vor; entscheiden Sie selbst.</translation>
    </message>
</context>
<context>
    <name>AuthorizeDialog</name>
    <message>
        <source>Authorize request</source>
        <translation>Antrag genehmigen</translation>
    </message>
    <message>
        <source>Lets the buyer send the item back.</source>
        <translation>Der Käufer darf den Artikel zurücksenden.</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>The address Amazon has</source>
        <translation>Die Adresse, die Amazon hat</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>Rücksenden an</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Nur Sie sehen das</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Then tick it off in To do on Amazon</source>
        <translation>Danach unter „Amazon-Aufgaben“ abhaken</translation>
    </message>
    <message>
        <source>Choose the label</source>
        <translation>Etikett wählen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Amazon&apos;s number</source>
        <translation>Nummer von Amazon</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>for example {number}</source>
        <translation>zum Beispiel {number}</translation>
    </message>
    <message>
        <source>My own RMA number</source>
        <translation>Eigene RMA-Nummer</translation>
    </message>
    <message>
        <source>RMA number</source>
        <translation>RMA-Nummer</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportdienst</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Etikettdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Rücksendeetikett</translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Exported files</source>
        <translation>Exportierte Dateien</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>What is there now cannot be read.</source>
        <translation>Der jetzige Stand ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Er bleibt erhalten, wie er ist.</translation>
    </message>
    <message>
        <source>This is what is there now.</source>
        <translation>Das ist der jetzige Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request and no decision would be missing.</source>
        <translation>Es würde kein Antrag und keine Entscheidung fehlen.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Afterwards would be missing: {what}.</source>
        <translation>Danach würden fehlen: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left the program since then.</source>
        <translation>
            <numerusform>Seitdem hat %n Datei das Programm verlassen.</numerusform>
            <numerusform>Seitdem haben %n Dateien das Programm verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their decisions would wait for export again: do not send them to Amazon twice.</source>
        <translation>Die Entscheidungen darin würden wieder auf den Export warten: Senden Sie sie nicht zweimal an Amazon.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Authorize {count}…</source>
        <translation>{count} genehmigen…</translation>
    </message>
    <message>
        <source>Close {count}…</source>
        <translation>{count} schließen…</translation>
    </message>
    <message>
        <source>Contact {count}…</source>
        <translation>{count} kontaktieren…</translation>
    </message>
    <message>
        <source>Authorize {count}</source>
        <translation>{count} genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n nicht möglich</numerusform>
            <numerusform>%n nicht möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at the first {count}</source>
        <translation>nur die ersten {count} angesehen</translation>
    </message>
    <message>
        <source>{count}: {reason}</source>
        <translation>{count}: {reason}</translation>
    </message>
    <message>
        <source>{action} cannot:</source>
        <translation>{action} – nicht möglich:</translation>
    </message>
</context>
<context>
    <name>BuyerComment</name>
    <message>
        <source>Buyer comment</source>
        <translation>Käuferkommentar</translation>
    </message>
    <message>
        <source>Not captured yet</source>
        <translation>Noch nicht erfasst</translation>
    </message>
    <message>
        <source>Reports do not carry it: copy it on Amazon</source>
        <translation>Bei Amazon kopieren, in Berichten fehlt er</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>Wegen Alters gelöscht</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>Käufer schrieb nichts</translation>
    </message>
    <message>
        <source>Paste the comment that you copied on Amazon</source>
        <translation>Fügen Sie den Kommentar ein, den Sie bei Amazon kopiert haben</translation>
    </message>
    <message>
        <source>Paste the buyer comment</source>
        <translation>Käuferkommentar einfügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Type the comment, or note that the buyer left none</source>
        <translation>Geben Sie den Kommentar ein, oder vermerken Sie, dass der Käufer nichts schrieb</translation>
    </message>
    <message>
        <source>Edit the buyer comment</source>
        <translation>Käuferkommentar bearbeiten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>pasted {moment}</source>
        <translation>eingefügt {moment}</translation>
    </message>
    <message>
        <source>noted {moment}</source>
        <translation>vermerkt {moment}</translation>
    </message>
    <message>
        <source>“{comment}”</source>
        <translation>„{comment}“</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Answer the A-to-Z claim: {order}</source>
        <translation>A-bis-Z-Antrag beantworten: {order}</translation>
    </message>
    <message>
        <source>Answer the return request: {order}</source>
        <translation>Rücksendeantrag beantworten: {order}</translation>
    </message>
    <message>
        <source>Refund due: {order}</source>
        <translation>Erstattung fällig: {order}</translation>
    </message>
    <message>
        <source>Check the goods in: {order}</source>
        <translation>Ware prüfen: {order}</translation>
    </message>
    <message>
        <source>{product}
Last day: {day} ({store}, time zone {zone})</source>
        <translation>{product}
Letzter Tag: {day} ({store}, Zeitzone {zone})</translation>
    </message>
</context>
<context>
    <name>CalendarFlow</name>
    <message>
        <source>Export deadlines</source>
        <translation>Fristen exportieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Check in goods</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>What you count here opens the refund.</source>
        <translation>Was Sie hier zählen, macht die Erstattung möglich.</translation>
    </message>
    <message>
        <source>What the carrier says never counts as checked.</source>
        <translation>Was der Transportdienst meldet, gilt nie als geprüft.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>You can undo it.</source>
        <translation>Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose the condition</source>
        <translation>Wählen Sie den Zustand</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Amazon sends this text to the buyer</source>
        <translation>Amazon sendet diesen Text an den Käufer</translation>
    </message>
    <message>
        <source>No forbidden content</source>
        <translation>Keine verbotenen Inhalte</translation>
    </message>
</context>
<context>
    <name>ChoiceTable</name>
    <message>
        <source>Refunds for the file</source>
        <translation>Erstattungen für die Datei</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item id</source>
        <translation>Bestellpositions-ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>in an earlier file</source>
        <translation>in früherer Datei</translation>
    </message>
</context>
<context>
    <name>Chore</name>
    <message>
        <source>In Seller Central open Orders › Manage Orders, then order {order}, and click “Cancel refunds” (or similar). If there is no such link, the refund has been released and cannot be cancelled any more.</source>
        <translation>Öffnen Sie in Seller Central „Bestellungen“ › „Bestellungen verwalten“, dann die Bestellung {order}, und klicken Sie auf „Erstattungen stornieren“ (oder ähnlich). Fehlt dieser Link, ist die Erstattung freigegeben und lässt sich nicht mehr stornieren.</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Authorize, the buyer pays the label</source>
        <translation>Genehmigen, der Käufer zahlt das Etikett</translation>
    </message>
    <message>
        <source>Authorize with your own label</source>
        <translation>Genehmigen mit eigenem Etikett</translation>
    </message>
    <message>
        <source>Authorize with your label from {carrier}</source>
        <translation>Genehmigen mit eigenem Etikett von {carrier}</translation>
    </message>
    <message>
        <source>{what}, RMA {rma}</source>
        <translation>{what}, RMA {rma}</translation>
    </message>
    <message>
        <source>Close: {reason}</source>
        <translation>Schließen: {reason}</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Refund {amount}, the buyer keeps the item</source>
        <translation>{amount} erstatten, der Käufer behält den Artikel</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount} erstattet</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Can be cancelled on Amazon for {time}.</source>
        <translation>Bei Amazon noch {time} stornierbar.</translation>
    </message>
    <message>
        <source>to cancel</source>
        <translation>stornierbar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy comment</source>
        <translation>Kommentar kopieren</translation>
    </message>
    <message>
        <source>Copy tracking id</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy return address</source>
        <translation>Rücksendeadresse kopieren</translation>
    </message>
</context>
<context>
    <name>City</name>
    <message>
        <source>Los Angeles</source>
        <translation>Los Angeles</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>Mexiko-Stadt</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <translation>Amsterdam</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>Dublin</source>
        <translation>Dublin</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Warschau</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Istanbul</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riad</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>Kairo</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburg</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>Kolkata</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
</context>
<context>
    <name>ClipboardBar</name>
    <message>
        <source>Copied buyer comment</source>
        <translation>Kopierter Käuferkommentar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Add the copied text to {order}?</source>
        <translation>Den kopierten Text zu {order} hinzufügen?</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close request</source>
        <translation>Antrag schließen</translation>
    </message>
    <message>
        <source>A closed request cannot be reopened.</source>
        <translation>Ein geschlossener Antrag lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>The buyer must file a new one.</source>
        <translation>Der Käufer muss einen neuen stellen.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Wählen Sie einen Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Comment to the buyer</source>
        <translation>Kommentar an den Käufer</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Nothing is closed on Amazon yet</source>
        <translation>Bei Amazon ist damit noch nichts geschlossen</translation>
    </message>
    <message>
        <source>Language of the comment</source>
        <translation>Sprache des Kommentars</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>Outside the return window</source>
        <translation>Außerhalb der Rückgabefrist</translation>
    </message>
    <message>
        <source>Product is not returnable</source>
        <translation>Produkt ist von der Rückgabe ausgeschlossen</translation>
    </message>
    <message>
        <source>Refunded without return, buyer keeps it</source>
        <translation>Erstattet ohne Rücksendung, Käufer behält den Artikel</translation>
    </message>
    <message>
        <source>Partial refund agreed</source>
        <translation>Teilerstattung vereinbart</translation>
    </message>
    <message>
        <source>Replacement sent</source>
        <translation>Ersatz versandt</translation>
    </message>
    <message>
        <source>Problem solved</source>
        <translation>Problem gelöst</translation>
    </message>
    <message>
        <source>Buyer cancelled</source>
        <translation>Vom Käufer storniert</translation>
    </message>
    <message>
        <source>Duplicate request</source>
        <translation>Doppelter Antrag</translation>
    </message>
    <message>
        <source>Item never sent back</source>
        <translation>Artikel nie zurückgeschickt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>ColumnMappingDialog</name>
    <message>
        <source>What are these columns?</source>
        <translation>Was ist in diesen Spalten?</translation>
    </message>
    <message>
        <source>Save and import</source>
        <translation>Speichern und importieren</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>Es fehlt noch: {fields}</translation>
    </message>
    <message>
        <source>Give these columns a name</source>
        <translation>Geben Sie diesen Spalten einen Namen</translation>
    </message>
    <message>
        <source>A file with the same columns is then read by itself.</source>
        <translation>Eine Datei mit denselben Spalten wird danach automatisch gelesen.</translation>
    </message>
    <message>
        <source>The headings of this file are not known. Say once what they are.</source>
        <translation>Die Überschriften dieser Datei sind nicht bekannt. Geben Sie einmal an, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>Name dieser Spalten</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Wird gelesen als</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{heading} is read as</source>
        <translation>{heading} wird gelesen als</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen würden</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}, erkannt</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>All, as usual</source>
        <translation>Alle, wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>All %n, as usual</source>
        <translation>
            <numerusform>Alle %n, wie üblich</numerusform>
            <numerusform>Alle %n, wie üblich</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <translation>Spalten verbergen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>Not captured yet</source>
        <translation>Noch nicht erfasst</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>Käufer schrieb nichts</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Removed for its age</source>
        <translation>Wegen Alters gelöscht</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Buyer comment</source>
        <translation>Käuferkommentar</translation>
    </message>
    <message>
        <source>Copy it from Manage Returns in Seller Central</source>
        <translation>Kopieren Sie ihn in Seller Central aus „Rücksendungen verwalten“</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>Käufer schrieb nichts</translation>
    </message>
    <message>
        <source>Replaces: “{comment}”</source>
        <translation>Ersetzt: „{comment}“</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Replace comment</source>
        <translation>Kommentar ersetzen</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Paste the comment</source>
        <translation>Fügen Sie den Kommentar ein</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>Empty box</source>
        <translation>Leeres Paket</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>Amazon:</source>
        <translation>Amazon:</translation>
    </message>
    <message>
        <source>no refund decided</source>
        <translation>keine Erstattung entschieden</translation>
    </message>
    <message>
        <source>refund {amount}</source>
        <translation>Erstattung {amount}</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} am {day}</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>message written</source>
        <translation>Nachricht geschrieben</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>{amount} erstattet</translation>
    </message>
    <message>
        <source>no refund shown</source>
        <translation>keine Erstattung zu sehen</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>not shown as done</source>
        <translation>nicht als erledigt zu sehen</translation>
    </message>
    <message>
        <source>a hint: the report does not prove that money moved</source>
        <translation>ein Hinweis: Der Bericht beweist nicht, dass Geld geflossen ist</translation>
    </message>
    <message>
        <source>a hint, no proof</source>
        <translation>ein Hinweis, kein Beweis</translation>
    </message>
    <message>
        <source>{what} ({hint})</source>
        <translation>{what} ({hint})</translation>
    </message>
    <message>
        <source>The report shows something else than you decided.</source>
        <translation>Der Bericht zeigt etwas anderes, als Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Say which side counts.</source>
        <translation>Geben Sie an, welche Seite gilt.</translation>
    </message>
    <message>
        <source>The report shows a refund that was not decided here.</source>
        <translation>Der Bericht zeigt eine Erstattung, die nicht hier entschieden wurde.</translation>
    </message>
    <message>
        <source>Until you answer, that money cannot be refunded a second time.</source>
        <translation>Bis Sie antworten, kann dieses Geld kein zweites Mal erstattet werden.</translation>
    </message>
    <message>
        <source>You decided this, but the report does not show it.</source>
        <translation>Sie haben das entschieden, aber der Bericht zeigt es nicht.</translation>
    </message>
    <message>
        <source>It may not have been done on Amazon.</source>
        <translation>Möglicherweise wurde es bei Amazon nicht erledigt.</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state</source>
        <translation>Stand von Amazon übernehmen</translation>
    </message>
    <message>
        <source>Keep mine and do it on Amazon</source>
        <translation>Meine behalten und bei Amazon erledigen</translation>
    </message>
    <message>
        <source>Withdraw mine</source>
        <translation>Meine zurückziehen</translation>
    </message>
    <message>
        <source>Your decision falls; what Amazon shows counts.</source>
        <translation>Ihre Entscheidung entfällt; es gilt, was Amazon zeigt.</translation>
    </message>
    <message>
        <source>Your decision stands and comes under To do on Amazon again.</source>
        <translation>Ihre Entscheidung bleibt bestehen und kommt wieder unter „Amazon-Aufgaben“.</translation>
    </message>
    <message>
        <source>As if you had never decided it; nothing is to be done on Amazon.</source>
        <translation>Als hätten Sie es nie entschieden; bei Amazon ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{amount} count as refunded; your own decision falls.</source>
        <translation>{amount} gelten als erstattet; Ihre eigene Entscheidung entfällt.</translation>
    </message>
    <message>
        <source>{amount} count as refunded, as if you had decided it.</source>
        <translation>{amount} gelten als erstattet, als hätten Sie es entschieden.</translation>
    </message>
    <message>
        <source>Your refund stands as well: if Amazon did pay, the buyer gets money twice.</source>
        <translation>Ihre Erstattung bleibt zusätzlich bestehen: Hat Amazon gezahlt, bekommt der Käufer das Geld zweimal.</translation>
    </message>
</context>
<context>
    <name>ConflictBlock</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answer the conflict</source>
        <translation>Konflikt beantworten</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict with the report</source>
        <translation>Konflikt mit dem Bericht</translation>
    </message>
    <message numerus="yes">
        <source>Conflict with the report, %n in all</source>
        <translation>
            <numerusform>Konflikt mit dem Bericht, insgesamt %n</numerusform>
            <numerusform>Konflikte mit dem Bericht, insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The buyer may get money twice.</source>
        <translation>Der Käufer kann das Geld zweimal bekommen.</translation>
    </message>
    <message>
        <source>Look into Manage Orders first. Type why you keep your refund.</source>
        <translation>Sehen Sie zuerst unter „Bestellungen verwalten“ nach. Geben Sie an, warum Sie Ihre Erstattung behalten.</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>Geben Sie zuerst eine Begründung ein</translation>
    </message>
    <message>
        <source>You can undo it until it is exported.</source>
        <translation>Sie können es rückgängig machen, bis es exportiert ist.</translation>
    </message>
    <message>
        <source>You decided</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>The report shows</source>
        <translation>Der Bericht zeigt</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was gilt</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact buyer</source>
        <translation>Käufer kontaktieren</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>Bestellung bei Amazon öffnen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>Vorlagen bearbeiten…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Wait for the buyer, remind me in</source>
        <translation>Auf den Käufer warten, erinnern in</translation>
    </message>
    <message>
        <source>Remind me in</source>
        <translation>Erinnern in</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The request stays at “{status}”.</source>
        <translation>Der Antrag bleibt auf „{status}“.</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>Defective: offer a replacement</source>
        <translation>Defekt: Ersatz anbieten</translation>
    </message>
    <message>
        <source>Parts missing: send them</source>
        <translation>Teile fehlen: nachsenden</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Falscher Artikel gesendet</translation>
    </message>
    <message>
        <source>Ask for details</source>
        <translation>Nach Einzelheiten fragen</translation>
    </message>
    <message>
        <source>Return instructions</source>
        <translation>Anleitung zur Rücksendung</translation>
    </message>
    <message>
        <source>Offer a partial refund</source>
        <translation>Teilerstattung anbieten</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Rücksendung angekommen</translation>
    </message>
    <message>
        <source>Outside the return window</source>
        <translation>Außerhalb der Rückgabefrist</translation>
    </message>
</context>
<context>
    <name>CountCharts</name>
    <message>
        <source>average {count}</source>
        <translation>Durchschnitt {count}</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>requests per week</source>
        <translation>Anträge pro Woche</translation>
    </message>
    <message>
        <source>refunded by now</source>
        <translation>inzwischen erstattet</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>nicht erstattet</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} more than in the {weeks} before</source>
        <translation>in {weeks} Wochen, {count} mehr als in den {weeks} davor</translation>
    </message>
    <message>
        <source>in {weeks} weeks, {count} fewer than in the {weeks} before</source>
        <translation>in {weeks} Wochen, {count} weniger als in den {weeks} davor</translation>
    </message>
    <message>
        <source>in {weeks} weeks, as many as in the {weeks} before</source>
        <translation>in {weeks} Wochen, so viele wie in den {weeks} davor</translation>
    </message>
    <message>
        <source>No buyer asked for a return in these weeks. Look further back, or drop a newer returns report.</source>
        <translation>In diesen Wochen hat kein Käufer eine Rücksendung beantragt. Blicken Sie weiter zurück, oder legen Sie einen neueren Rücksendebericht ab.</translation>
    </message>
    <message>
        <source>{week}: {requests}, {refunded} refunded</source>
        <translation>{week}: {requests}, {refunded} erstattet</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>of {total} returns are of the SKUs that come back most</source>
        <translation>von {total} Rücksendungen betreffen die häufigsten SKUs</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>{sku}, {reason}: {count} of {total}</source>
        <translation>{sku}, {reason}: {count} von {total}</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Andere oder nicht bekannt</translation>
    </message>
    <message>
        <source>of {total} requests are the buyer&apos;s choice</source>
        <translation>von {total} Anträgen: Entscheidung des Käufers</translation>
    </message>
    <message>
        <source>{week}, {fault}: {count} of {total}</source>
        <translation>{week}, {fault}: {count} von {total}</translation>
    </message>
    <message>
        <source>{sku}: {rate}, {returned} of {ordered} units</source>
        <translation>{sku}: {rate}, {returned} von {ordered} Stück</translation>
    </message>
    <message>
        <source>of {ordered} ordered units come back</source>
        <translation>von {ordered} bestellten Stück kommen zurück</translation>
    </message>
    <message>
        <source>all orders of your order reports, not only of these weeks</source>
        <translation>alle Bestellungen Ihrer Bestellberichte, nicht nur dieser Wochen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>How many you sold stands in an order report. Download one in Seller Central (Orders, Order Reports) and drop it here.</source>
        <translation>Wie viel Sie verkauft haben, steht in einem Bestellbericht. Laden Sie einen in Seller Central herunter („Bestellungen“ › „Bestellberichte“), und legen Sie ihn hier ab.</translation>
    </message>
    <message>
        <source>answered in time, {late} of {judged} late</source>
        <translation>fristgerecht beantwortet, {late} von {judged} zu spät</translation>
    </message>
    <message>
        <source>{count} answered outside the program are not counted</source>
        <translation>außerhalb des Programms beantwortet, nicht mitgezählt: {count}</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Fristgerecht</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>goal {per_cent}</source>
        <translation>Ziel {per_cent}</translation>
    </message>
    <message>
        <source>at or over the goal</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>Ziel verfehlt</translation>
    </message>
    <message>
        <source>Nothing to judge by: reports do not tell when a request was answered. What you decide in this program is counted.</source>
        <translation>Noch nichts zu beurteilen: Berichte sagen nicht, wann ein Antrag beantwortet wurde. Gezählt wird, was Sie in diesem Programm entscheiden.</translation>
    </message>
    <message>
        <source>{week}: {share} in time, {count} of {total}</source>
        <translation>{week}: {share} fristgerecht, {count} von {total}</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>Menge von {sku}</translation>
    </message>
    <message>
        <source>How does it look?</source>
        <translation>Wie sieht es aus?</translation>
    </message>
    <message>
        <source>Condition of {sku}</source>
        <translation>Zustand von {sku}</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Nur Sie sehen das</translation>
    </message>
    <message>
        <source>Note on {sku}</source>
        <translation>Notiz zu {sku}</translation>
    </message>
    <message>
        <source>{announced} announced, {counted} counted so far</source>
        <translation>{announced} angekündigt, {counted} bisher gezählt</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Saudi-Rial</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Ägyptisches Pfund</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinesischer Yuan</translation>
    </message>
</context>
<context>
    <name>CurrencyUnit</name>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>CAD</source>
        <translation>CAD</translation>
    </message>
    <message>
        <source>MXN</source>
        <translation>MXN</translation>
    </message>
    <message>
        <source>BRL</source>
        <translation>BRL</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>GBP</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>SEK</translation>
    </message>
    <message>
        <source>PLN</source>
        <translation>PLN</translation>
    </message>
    <message>
        <source>TRY</source>
        <translation>TRY</translation>
    </message>
    <message>
        <source>AED</source>
        <translation>AED</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>EGP</source>
        <translation>EGP</translation>
    </message>
    <message>
        <source>ZAR</source>
        <translation>ZAR</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>JPY</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>AUD</source>
        <translation>AUD</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The data file is damaged</source>
        <translation>Die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>The data file is missing</source>
        <translation>Die Datenbankdatei fehlt</translation>
    </message>
    <message>
        <source>An empty shop</source>
        <translation>Ein leerer Shop</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was lesbar ist</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation>Die neueste Sicherung</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>The file is read row by row; what is found is shown before it is used.</source>
        <translation>Die Datei wird Zeile für Zeile gelesen; was sich findet, wird gezeigt, bevor es verwendet wird.</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>Die Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Begin with an empty shop</source>
        <translation>Mit leerem Shop beginnen</translation>
    </message>
    <message>
        <source>Read the damaged file</source>
        <translation>Beschädigte Datei lesen</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Hiermit weitermachen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Wird gelesen und geprüft…</translation>
    </message>
    <message>
        <source>{file} is missing in {folder} or empty, but there are backups of it.</source>
        <translation>{file} fehlt in {folder} oder ist leer, aber es gibt Sicherungen davon.</translation>
    </message>
    <message>
        <source>{file} in {folder} is damaged and cannot be used.</source>
        <translation>{file} in {folder} ist beschädigt und nicht verwendbar.</translation>
    </message>
    <message>
        <source>Whatever you choose, it is kept there under another name; nothing of it is deleted.</source>
        <translation>Was Sie auch wählen: Die Datei bleibt dort unter anderem Namen erhalten; nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sicherung vom {moment}</translation>
    </message>
</context>
<context>
    <name>DataPlaceBar</name>
    <message>
        <source>Where the data lies</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>The data lies on a network drive, where it can be damaged. Keep it on this computer.</source>
        <translation>Die Daten liegen auf einem Netzlaufwerk, wo sie beschädigt werden können. Bewahren Sie sie auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>{service} copies the data while it is written, which can damage it. Keep it elsewhere.</source>
        <translation>{service} kopiert die Daten, während sie geschrieben werden; das kann sie beschädigen. Bewahren Sie sie anderswo auf.</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Of the marketplace&apos;s calendar</source>
        <translation>Nach dem Kalender des Marktplatzes</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Answer the claim within {time}</source>
        <translation>A-bis-Z-Antwort: noch {time}</translation>
    </message>
    <message>
        <source>Answer within {time}</source>
        <translation>Antwort: noch {time}</translation>
    </message>
    <message>
        <source>Refund due within {time}</source>
        <translation>Erstattung: noch {time}</translation>
    </message>
    <message>
        <source>Check in within {time}</source>
        <translation>Warenprüfung: noch {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>until {day}, 24:00</source>
        <translation>bis {day}, 24:00 Uhr</translation>
    </message>
    <message>
        <source>until {day}, 24:00 in {city}</source>
        <translation>bis {day}, 24:00 Uhr in {city}</translation>
    </message>
    <message>
        <source>{there} · {day}, {time} here</source>
        <translation>{there} · {day}, {time} Uhr hier</translation>
    </message>
    <message>
        <source>Answer the claim by tomorrow</source>
        <translation>A-bis-Z-Antwort bis morgen</translation>
    </message>
    <message>
        <source>Answer by tomorrow</source>
        <translation>Antwort bis morgen</translation>
    </message>
    <message>
        <source>Refund due by tomorrow</source>
        <translation>Erstattung bis morgen</translation>
    </message>
    <message>
        <source>Check in by tomorrow</source>
        <translation>Warenprüfung bis morgen</translation>
    </message>
    <message>
        <source>by {day} · A-to-Z</source>
        <translation>bis {day} · A-bis-Z</translation>
    </message>
    <message>
        <source>by {day} · then A-to-Z risk</source>
        <translation>bis {day} · dann A-bis-Z-Risiko</translation>
    </message>
    <message>
        <source>by {day} · after receipt</source>
        <translation>bis {day} · nach Erhalt</translation>
    </message>
    <message>
        <source>by {day} · refund due then</source>
        <translation>bis {day} · dann Erstattung fällig</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z</source>
        <translation>fällig {day} · A-bis-Z</translation>
    </message>
    <message>
        <source>was due {day} · A-to-Z risk</source>
        <translation>fällig {day} · A-bis-Z-Risiko</translation>
    </message>
    <message>
        <source>was due {day} · refund late</source>
        <translation>fällig {day} · Erstattung zu spät</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>A-bis-Z-Antrag beantworten</translation>
    </message>
    <message>
        <source>the last day is not known</source>
        <translation>der letzte Tag ist nicht bekannt</translation>
    </message>
    <message>
        <source>Answer the buyer</source>
        <translation>Dem Käufer antworten</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Erstattung fällig</translation>
    </message>
    <message>
        <source>Check the goods in</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon-Aufgabe</translation>
    </message>
    <message>
        <source>do it in Seller Central, then tick it off</source>
        <translation>in Seller Central tun, dann abhaken</translation>
    </message>
    <message>
        <source>Conflict with the report</source>
        <translation>Konflikt mit dem Bericht</translation>
    </message>
    <message>
        <source>say which side counts</source>
        <translation>angeben, welche Seite gilt</translation>
    </message>
    <message>
        <source>waiting for the buyer until {day}</source>
        <translation>wartet bis {day} auf den Käufer</translation>
    </message>
</context>
<context>
    <name>DeadlineStrip</name>
    <message>
        <source>Show all dates</source>
        <translation>Alle Termine anzeigen</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Deadlines of {store}</source>
        <translation>Fristen von {store}</translation>
    </message>
    <message>
        <source>Days end at midnight in the time zone of the store. Your own values count at once.</source>
        <translation>Tage enden um Mitternacht in der Zeitzone des Shops. Ihre eigenen Werte gelten sofort.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DecisionFlow</name>
    <message>
        <source>Comment saved for {order}</source>
        <translation>Kommentar zu {order} gespeichert</translation>
    </message>
    <message>
        <source>{order}: {mark}</source>
        <translation>{order}: {mark}</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>Bei Amazon erledigt: {order}</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>Erstattung bei Amazon storniert: {order}</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>Die angekündigte Ware ist schon vollständig geprüft.</translation>
    </message>
    <message>
        <source>Checked in {order}</source>
        <translation>Ware geprüft: {order}</translation>
    </message>
    <message>
        <source>Conflict answered for {order}</source>
        <translation>Konflikt zu {order} beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Authorized %n request(s)</source>
        <translation>
            <numerusform>%n Antrag genehmigt</numerusform>
            <numerusform>%n Anträge genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n request(s)</source>
        <translation>
            <numerusform>%n Antrag geschlossen</numerusform>
            <numerusform>%n Anträge geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refunds decided for %n request(s)</source>
        <translation>
            <numerusform>Erstattungen zu %n Antrag entschieden</numerusform>
            <numerusform>Erstattungen zu %n Anträgen entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages kept for %n request(s)</source>
        <translation>
            <numerusform>Nachrichten zu %n Antrag gespeichert</numerusform>
            <numerusform>Nachrichten zu %n Anträgen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized {order}</source>
        <translation>{order} genehmigt</translation>
    </message>
    <message>
        <source>Closed {order}</source>
        <translation>{order} geschlossen</translation>
    </message>
    <message>
        <source>Refund decided for {order}</source>
        <translation>Erstattung zu {order} entschieden</translation>
    </message>
    <message>
        <source>Message kept for {order}</source>
        <translation>Nachricht zu {order} gespeichert</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>authorize</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>message to the buyer</source>
        <translation>Nachricht an den Käufer</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Warenprüfung</translation>
    </message>
    <message>
        <source>buyer comment</source>
        <translation>Käuferkommentar</translation>
    </message>
    <message>
        <source>closed by the buyer</source>
        <translation>vom Käufer geschlossen</translation>
    </message>
    <message>
        <source>parcel lost</source>
        <translation>Paket verloren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>attachment taken off</source>
        <translation>Anhang entfernt</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>waking it</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>end of the reminder</source>
        <translation>Ende der Erinnerung</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>Stand von Amazon übernommen</translation>
    </message>
    <message>
        <source>own decision kept</source>
        <translation>eigene Entscheidung behalten</translation>
    </message>
    <message>
        <source>own decision withdrawn</source>
        <translation>eigene Entscheidung zurückgezogen</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
</context>
<context>
    <name>DetailPlace</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>{file} kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <source>These files help to find a fault. Read them before you send them to anyone: they hold no words of buyers, no amounts and no whole order ids. The program itself sends nothing.</source>
        <translation>Diese Dateien helfen, einen Fehler zu finden. Lesen Sie sie, bevor Sie sie jemandem senden: Sie enthalten keine Texte von Käufern, keine Beträge und keine vollständigen Bestellnummern. Das Programm selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Looking at the stored data…</source>
        <translation>Die gespeicherten Daten werden durchgesehen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DialogNotices</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
    <message>
        <source>Sellable</source>
        <translation>Verkäuflich</translation>
    </message>
    <message>
        <source>Damaged by Amazon</source>
        <translation>Von Amazon beschädigt</translation>
    </message>
    <message>
        <source>Damaged by the buyer</source>
        <translation>Vom Käufer beschädigt</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>Vom Transportdienst beschädigt</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop to attach to this request</source>
        <translation>Zum Anhängen an diesen Antrag hier ablegen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop your Amazon reports here</source>
        <translation>Legen Sie Ihre Amazon-Berichte hier ab</translation>
    </message>
    <message>
        <source>Files, a folder or a .zip: .tsv, .txt, .csv, .xml, .xlsx or .ods. You see what will change before anything is written.</source>
        <translation>Dateien, ein Ordner oder eine .zip: .tsv, .txt, .csv, .xml, .xlsx oder .ods. Sie sehen, was sich ändert, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>now: {count}</source>
        <translation>jetzt: {count}</translation>
    </message>
    <message>
        <source>same as your rules now</source>
        <translation>wie nach Ihren jetzigen Regeln</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>{days} d overdue</source>
        <translation>{days} Tg. überfällig</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>Claim today</source>
        <translation>A-bis-Z heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Refund today</source>
        <translation>Erstatten heute</translation>
    </message>
    <message>
        <source>Check today</source>
        <translation>Prüfen heute</translation>
    </message>
    <message>
        <source>Claim, {days} d</source>
        <translation>A-bis-Z in {days} Tg.</translation>
    </message>
    <message>
        <source>{days} d left</source>
        <translation>Noch {days} Tg.</translation>
    </message>
    <message>
        <source>Refund in {days} d</source>
        <translation>Erstatten in {days} Tg.</translation>
    </message>
    <message>
        <source>Check in {days} d</source>
        <translation>Prüfen in {days} Tg.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>A-bis-Z-Antrag</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>on Amazon</source>
        <translation>bei Amazon</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>with report</source>
        <translation>mit Bericht</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>again {day}</source>
        <translation>wieder {day}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>Nichts gefunden zu „{words}“</translation>
    </message>
    <message>
        <source>Searched for {what}</source>
        <translation>Gesucht wurde nach {what}</translation>
    </message>
    <message>
        <source>The search looks at order, RMA, SKU, ASIN, product, tracking, comment and note.</source>
        <translation>Die Suche durchsucht Bestellung, RMA, SKU, ASIN, Produkt, Sendungsnummer, Kommentar und Notiz.</translation>
    </message>
    <message>
        <source>The next report you import may bring some.</source>
        <translation>Vielleicht bringt der nächste Bericht, den Sie importieren, welche.</translation>
    </message>
    <message>
        <source>Nothing needs action</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>New requests come with the next report you import.</source>
        <translation>Neue Anträge kommen mit dem nächsten Bericht, den Sie importieren.</translation>
    </message>
    <message>
        <source>No request waits for authorization</source>
        <translation>Kein Antrag wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>No authorized request</source>
        <translation>Kein genehmigter Antrag</translation>
    </message>
    <message>
        <source>Requests come here when you authorize them, or a report says so.</source>
        <translation>Anträge kommen hierher, wenn Sie sie genehmigen oder ein Bericht es meldet.</translation>
    </message>
    <message>
        <source>No completed request</source>
        <translation>Kein abgeschlossener Antrag</translation>
    </message>
    <message>
        <source>Requests come here when they are refunded in full, or a report says so.</source>
        <translation>Anträge kommen hierher, wenn sie voll erstattet sind oder ein Bericht es meldet.</translation>
    </message>
    <message>
        <source>You have closed no request</source>
        <translation>Sie haben keinen Antrag geschlossen</translation>
    </message>
    <message>
        <source>What you close stays here to look up.</source>
        <translation>Was Sie schließen, bleibt hier zum Nachsehen.</translation>
    </message>
    <message>
        <source>No buyer has closed a request</source>
        <translation>Kein Käufer hat einen Antrag geschlossen</translation>
    </message>
    <message>
        <source>A report does not tell this; mark such a request yourself.</source>
        <translation>Ein Bericht meldet das nicht; markieren Sie einen solchen Antrag selbst.</translation>
    </message>
    <message>
        <source>No A-to-Z Guarantee claim is open</source>
        <translation>Kein A-bis-Z-Garantieantrag ist offen</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>What is due next stands under Needs action.</source>
        <translation>Was als Nächstes fällig ist, steht unter „Handlungsbedarf“.</translation>
    </message>
    <message>
        <source>No refund is due</source>
        <translation>Keine Erstattung ist fällig</translation>
    </message>
    <message>
        <source>Requests come here when their goods are checked in.</source>
        <translation>Anträge kommen hierher, wenn ihre Ware geprüft ist.</translation>
    </message>
    <message>
        <source>No goods to check</source>
        <translation>Keine Ware zu prüfen</translation>
    </message>
    <message>
        <source>Requests come here when the carrier reports a delivery.</source>
        <translation>Anträge kommen hierher, wenn der Transportdienst eine Zustellung meldet.</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>No request is snoozed</source>
        <translation>Kein Antrag ist zurückgestellt</translation>
    </message>
    <message>
        <source>Press H on a request to let it rest until a day; a deadline wakes it before.</source>
        <translation>Drücken Sie bei einem Antrag H, damit er bis zu einem Tag ruht; eine Frist holt ihn früher zurück.</translation>
    </message>
    <message>
        <source>Nothing to do on Amazon</source>
        <translation>Keine Amazon-Aufgaben</translation>
    </message>
    <message>
        <source>What you decide comes here until it is done in Seller Central.</source>
        <translation>Was Sie entscheiden, kommt hierher, bis es in Seller Central erledigt ist.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Where a report shows something else than you decided, the request comes here.</source>
        <translation>Wo ein Bericht etwas anderes zeigt, als Sie entschieden haben, kommt der Antrag hierher.</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Keine Anträge</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <source>Encrypt the data</source>
        <translation>Daten verschlüsseln</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>That is not what was shown. Compare it with your copy.</source>
        <translation>Das ist nicht, was angezeigt wurde. Vergleichen Sie es mit Ihrer Abschrift.</translation>
    </message>
    <message>
        <source>Encrypting and checking…</source>
        <translation>Wird verschlüsselt und geprüft…</translation>
    </message>
    <message>
        <source>Type the groups</source>
        <translation>Geben Sie die Gruppen ein</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Die beiden sind nicht gleich</translation>
    </message>
    <message>
        <source>Requests, decisions, buyers&apos; words and all backups in the data folder are encrypted. Files that you export or copy elsewhere are not.</source>
        <translation>Anträge, Entscheidungen, Käufertexte und alle Sicherungen im Datenordner werden verschlüsselt. Dateien, die Sie exportieren oder anderswohin kopieren, nicht.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>The system&apos;s key store</source>
        <translation>Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>How the data is opened</source>
        <translation>Wie die Daten geöffnet werden</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer opens the data without being asked.</source>
        <translation>Wer auf diesem Computer als Sie angemeldet ist, öffnet die Daten ohne Rückfrage.</translation>
    </message>
    <message>
        <source>This is the recovery key. Write it down or print it, and keep it away from this computer: it is shown only now. It opens the data and every backup when the passphrase is forgotten or the computer is lost. Without both of them nobody can read the data any more, and neither can we.</source>
        <translation>Das ist der Wiederherstellungsschlüssel. Schreiben Sie ihn ab oder drucken Sie ihn, und bewahren Sie ihn getrennt von diesem Computer auf: Er wird nur jetzt angezeigt. Er öffnet die Daten und jede Sicherung, wenn die Passphrase vergessen oder der Computer verloren ist. Ohne beides kann niemand mehr die Daten lesen, auch wir nicht.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>From your copy of the recovery key, type the groups {numbers}.</source>
        <translation>Geben Sie aus Ihrer Abschrift des Wiederherstellungsschlüssels die Gruppen {numbers} ein.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Schlüssel noch einmal anzeigen</translation>
    </message>
</context>
<context>
    <name>EncryptedDialog</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The data and its backups are encrypted. Without encryption whoever gets hold of this computer or its disk can read them. A new recovery key comes with taking the encryption off and putting it on again.</source>
        <translation>Die Daten und ihre Sicherungen sind verschlüsselt. Ohne Verschlüsselung kann jeder sie lesen, dem dieser Computer oder seine Festplatte in die Hände fällt. Wenn Sie die Verschlüsselung aufheben und neu einrichten, bekommen Sie einen neuen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Take the encryption off</source>
        <translation>Verschlüsselung aufheben</translation>
    </message>
    <message>
        <source>Decrypting and checking…</source>
        <translation>Wird entschlüsselt und geprüft…</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What you decided is saved.</source>
        <translation>Das Programm wurde letztes Mal unerwartet beendet. Was Sie entschieden haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The data folder {folder} cannot be used ({reason}).</source>
        <translation>Der Datenordner {folder} ist nicht verwendbar ({reason}).</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used.</source>
        <translation>Der Datenordner {folder} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check your rights there, or choose another folder.</source>
        <translation>Prüfen Sie Ihre Rechte dort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data in {folder} is open in another window, which does not answer.</source>
        <translation>Die Daten in {folder} sind in einem anderen Fenster geöffnet, das nicht antwortet.</translation>
    </message>
    <message>
        <source>Close that window, or end its program, and start again.</source>
        <translation>Schließen Sie dieses Fenster oder beenden Sie sein Programm, und starten Sie neu.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program ({schema}).</source>
        <translation>{file} stammt von einer neueren Version dieses Programms ({schema}).</translation>
    </message>
    <message>
        <source>Install the newest version. Nothing was changed.</source>
        <translation>Installieren Sie die neueste Version. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Choose another data folder.</source>
        <translation>{file} gehört zu einem anderen Programm. Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The data file {file} is damaged.</source>
        <translation>Die Datenbankdatei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>Close the program and open its window again: it offers the newest good backup.</source>
        <translation>Schließen Sie das Programm, und öffnen Sie sein Fenster neu: Es bietet die neueste gute Sicherung an.</translation>
    </message>
    <message>
        <source>The data file {file} cannot be written.</source>
        <translation>Die Datenbankdatei {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space and your rights in its folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz und Ihre Rechte in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The data file {file} is in use by another window or program.</source>
        <translation>Die Datenbankdatei {file} wird von einem anderen Fenster oder Programm verwendet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The data is not sound; findings: {count}.</source>
        <translation>Die Daten sind nicht in Ordnung; Befunde: {count}.</translation>
    </message>
    <message>
        <source>Keep a copy, then go back to the newest sound backup.</source>
        <translation>Behalten Sie eine Kopie, und gehen Sie dann auf die neueste intakte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {file}.</source>
        <translation>Die Einstellungen können nicht in {file} gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the rights of its folder and the room on the disk.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>A fingerprint of the journal is 64 digits and letters from a to f.</source>
        <translation>Ein Fingerabdruck des Journals besteht aus 64 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>Copy all of it.</source>
        <translation>Kopieren Sie ihn vollständig.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written in the folder “{folder}”.</source>
        <translation>Die Sicherung {file} kann im Ordner „{folder}“ nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written there.</source>
        <translation>Die Sicherung {file} kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the free space, or choose another folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk has too little room for a backup: {size_mb} MB are needed.</source>
        <translation>Auf der Festplatte ist zu wenig Platz für eine Sicherung: {size_mb} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>Make room there; your work goes on meanwhile.</source>
        <translation>Schaffen Sie dort Platz; Ihre Arbeit geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>{file} is no backup of this program, or it is damaged.</source>
        <translation>{file} ist keine Sicherung dieses Programms oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Install the newest version, or choose another backup.</source>
        <translation>Installieren Sie die neueste Version, oder wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{file} was looked through and is damaged; it was not used.</source>
        <translation>{file} wurde durchgesehen und ist beschädigt; die Sicherung wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Choose another backup, and have the disk checked.</source>
        <translation>Wählen Sie eine andere Sicherung, und lassen Sie die Festplatte prüfen.</translation>
    </message>
    <message>
        <source>Another window or program has the data open. Nothing was changed.</source>
        <translation>Ein anderes Fenster oder Programm hat die Daten geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close it, then restore again.</source>
        <translation>Schließen Sie es, und starten Sie die Wiederherstellung dann noch einmal.</translation>
    </message>
    <message>
        <source>Something was written while the backup was being restored.</source>
        <translation>Während die Sicherung wiederhergestellt wurde, wurde etwas geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was restored. Restore again.</source>
        <translation>Nichts wurde wiederhergestellt. Starten Sie die Wiederherstellung noch einmal.</translation>
    </message>
    <message>
        <source>The backup cannot be put in place ({reason}). Nothing was changed.</source>
        <translation>Die Sicherung kann nicht eingesetzt werden ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup cannot be put in place. Nothing was changed.</source>
        <translation>Die Sicherung kann nicht eingesetzt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the free space and your rights in the data folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz und Ihre Rechte im Datenordner.</translation>
    </message>
    <message>
        <source>Nothing can be read out of the damaged file.</source>
        <translation>Aus der beschädigten Datei ist nichts lesbar.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is the program&apos;s own data file. Choose another name.</source>
        <translation>{file} ist die Datenbankdatei des Programms selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This program was installed without what encrypted data needs.</source>
        <translation>Dieses Programm wurde ohne das installiert, was verschlüsselte Daten brauchen.</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3, or the whole program again.</source>
        <translation>Installieren Sie das Paket sqlcipher3 oder das ganze Programm neu.</translation>
    </message>
    <message>
        <source>The data is encrypted.</source>
        <translation>Die Daten sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery key: --passphrase-file FILE, or at a terminal.</source>
        <translation>Geben Sie die Passphrase oder den Wiederherstellungsschlüssel an: --passphrase-file FILE oder in einem Terminal.</translation>
    </message>
    <message>
        <source>A passphrase has {shortest} characters or more.</source>
        <translation>Eine Passphrase hat {shortest} Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Type it again, or use the recovery key.</source>
        <translation>Das ist nicht die Passphrase. Geben Sie sie noch einmal ein, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>No passphrase opens this data: the system&apos;s key store has its key.</source>
        <translation>Keine Passphrase öffnet diese Daten: Ihr Schlüssel liegt im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>Verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This is no recovery key: it has nine groups of four letters and digits.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: Er hat neun Gruppen aus vier Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>One of them is mistyped or missing. Compare them one by one.</source>
        <translation>Eine davon ist falsch geschrieben oder fehlt. Vergleichen Sie sie der Reihe nach.</translation>
    </message>
    <message>
        <source>The data file {file} does not open with this key.</source>
        <translation>Die Datenbankdatei {file} lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>It is the key of other data, or the file is damaged.</source>
        <translation>Es ist der Schlüssel anderer Daten, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The data is encrypted, and its key file {file} is missing.</source>
        <translation>Die Daten sind verschlüsselt, und ihre Schlüsseldatei {file} fehlt.</translation>
    </message>
    <message>
        <source>Put it back, or use the recovery key.</source>
        <translation>Legen Sie sie zurück, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged.</source>
        <translation>Die Schlüsseldatei {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file is damaged.</source>
        <translation>Die Schlüsseldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be written. Nothing was changed.</source>
        <translation>Die Schlüsseldatei {file} kann nicht geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used now. Nothing was changed.</source>
        <translation>Der Schlüsselspeicher des Systems ist jetzt nicht verwendbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Unlock it, or choose a passphrase instead.</source>
        <translation>Entsperren Sie ihn, oder wählen Sie stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>These files in the data folder would stay readable for everybody: {files}.</source>
        <translation>Diese Dateien im Datenordner blieben für alle lesbar: {files}.</translation>
    </message>
    <message>
        <source>Move them elsewhere or delete them first.</source>
        <translation>Verschieben Sie sie anderswohin, oder löschen Sie sie vorher.</translation>
    </message>
    <message>
        <source>The sample shop is never encrypted.</source>
        <translation>Der Beispielshop wird nie verschlüsselt.</translation>
    </message>
    <message>
        <source>This takes {size_mb} MB of free space. Nothing was changed.</source>
        <translation>Dafür werden {size_mb} MB freier Speicherplatz gebraucht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} could not be read to the end. Nothing was changed.</source>
        <translation>{file} war nicht bis zum Ende lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Verify the data.</source>
        <translation>Überprüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({reason}). Nothing was changed.</source>
        <translation>Der Datenordner ist nicht beschreibbar ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was changed.</source>
        <translation>Der Datenordner ist nicht beschreibbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check the free space and your rights there.</source>
        <translation>Prüfen Sie dort den freien Speicherplatz und Ihre Rechte.</translation>
    </message>
    <message>
        <source>Another program has the data open. Nothing was changed.</source>
        <translation>Ein anderes Programm hat die Daten geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something was written meanwhile. Nothing was changed. Try again.</source>
        <translation>Inzwischen wurde etwas geschrieben. Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The number of days is a whole number from 0 to {largest}.</source>
        <translation>Die Anzahl der Tage ist eine ganze Zahl von 0 bis {largest}.</translation>
    </message>
    <message>
        <source>The words are removed, but the data file could not be written anew, so remains may be in it.</source>
        <translation>Die Texte sind gelöscht, aber die Datenbankdatei konnte nicht neu geschrieben werden; Reste können noch darin sein.</translation>
    </message>
    <message>
        <source>Close other windows and programs that have it open, make room, and do it again.</source>
        <translation>Schließen Sie andere Fenster und Programme, die sie geöffnet haben, schaffen Sie Platz, und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The words are removed, but these files cannot be opened and may hold some: {files}.</source>
        <translation>Die Texte sind gelöscht, aber diese Dateien lassen sich nicht öffnen und können welche enthalten: {files}.</translation>
    </message>
    <message>
        <source>Delete them in the data folder if you do not need them.</source>
        <translation>Löschen Sie sie im Datenordner, wenn Sie sie nicht brauchen.</translation>
    </message>
    <message>
        <source>The disk has too little room to write the data anew: {size_mb} MB are needed.</source>
        <translation>Auf der Festplatte ist zu wenig Platz, um die Daten neu zu schreiben: {size_mb} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>Make room there; nothing was removed.</source>
        <translation>Schaffen Sie dort Platz; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Choose the returns report: Seller Central › Orders › Manage Returns.</source>
        <translation>Wählen Sie den Rücksendebericht: Seller Central › Bestellungen › Rücksendungen verwalten.</translation>
    </message>
    <message>
        <source>Download the report again.</source>
        <translation>Laden Sie den Bericht noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} is not there. Choose the file again.</source>
        <translation>{file} ist nicht da. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Close it in other programs and check that you may open it.</source>
        <translation>Schließen Sie die Datei in anderen Programmen und prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the report file inside it.</source>
        <translation>{file} ist ein Ordner. Wählen Sie die Berichtsdatei darin.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; a report has {limit_mb} MB at most.</source>
        <translation>{file} hat {size_mb} MB; ein Bericht hat höchstens {limit_mb} MB.</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}. Found: {found}.</source>
        <translation>{file}: Diese Spalten fehlen: {missing}. Gefunden: {found}.</translation>
    </message>
    <message>
        <source>{file}: these columns are missing: {missing}.</source>
        <translation>{file}: Diese Spalten fehlen: {missing}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: these columns come more than once: {columns}.</source>
        <translation>{file}, Zeile {line}: Diese Spalten kommen mehrfach vor: {columns}.</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones. Found: {found}.</source>
        <translation>{file} ist eine Tabelle, aber keine der bekannten von Amazon. Gefunden: {found}.</translation>
    </message>
    <message>
        <source>{file} is a table, but none of Amazon&apos;s known ones.</source>
        <translation>{file} ist eine Tabelle, aber keine der bekannten von Amazon.</translation>
    </message>
    <message>
        <source>Say in the window which column is which, or choose another.</source>
        <translation>Geben Sie im Fenster an, welche Spalte welche ist, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} declares entities or a document type, which no report does.</source>
        <translation>{file} deklariert Entitäten oder einen Dokumenttyp; das tut kein Bericht.</translation>
    </message>
    <message>
        <source>{file} is damaged from line {line} on.</source>
        <translation>{file} ist ab Zeile {line} beschädigt.</translation>
    </message>
    <message>
        <source>{file} is a damaged or unusual workbook.</source>
        <translation>{file} ist eine beschädigte oder ungewöhnliche Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .ods, or choose the file Amazon sent.</source>
        <translation>Speichern Sie sie neu als .xlsx oder .ods, oder wählen Sie die Datei, die Amazon geliefert hat.</translation>
    </message>
    <message>
        <source>{file} claims far more cells or text than a report has.</source>
        <translation>{file} gibt weit mehr Zellen oder Text an, als ein Bericht hat.</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it.</source>
        <translation>Wählen Sie die Datei so, wie Amazon sie geliefert hat.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than reports have; it was not unpacked.</source>
        <translation>{file} würde entpackt weit größer, als Berichte sind; die Datei wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Remove the password, or choose the file as Amazon sent it.</source>
        <translation>Entfernen Sie das Kennwort, oder wählen Sie die Datei so, wie Amazon sie geliefert hat.</translation>
    </message>
    <message>
        <source>{file} is an archive inside an archive.</source>
        <translation>{file} ist ein Archiv in einem Archiv.</translation>
    </message>
    <message>
        <source>Unpack the outer one and choose what is in it.</source>
        <translation>Entpacken Sie das äußere und wählen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>No report was found in the archive {file}.</source>
        <translation>Im Archiv {file} wurde kein Bericht gefunden.</translation>
    </message>
    <message>
        <source>No report was found in the folder {file}.</source>
        <translation>Im Ordner {file} wurde kein Bericht gefunden.</translation>
    </message>
    <message>
        <source>The folder {file} has too many files; {limit} reports are read at once.</source>
        <translation>Der Ordner {file} enthält zu viele Dateien; {limit} Berichte werden auf einmal gelesen.</translation>
    </message>
    <message>
        <source>Choose a smaller folder, or the reports themselves.</source>
        <translation>Wählen Sie einen kleineren Ordner oder die Berichte selbst.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text cannot be read as {encoding}.</source>
        <translation>{file}, Zeile {line}: Der Text ist nicht als {encoding} lesbar.</translation>
    </message>
    <message>
        <source>Choose another text encoding.</source>
        <translation>Wählen Sie eine andere Textkodierung.</translation>
    </message>
    <message>
        <source>{file}: the text encoding was not recognized.</source>
        <translation>{file}: Die Textkodierung wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>Choose it yourself, or save the file as UTF-8.</source>
        <translation>Wählen Sie sie selbst, oder speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{file}: “{encoding}” is not a text encoding the program knows.</source>
        <translation>{file}: „{encoding}“ ist keine Textkodierung, die das Programm kennt.</translation>
    </message>
    <message>
        <source>{file}: no row could be read; nothing was imported.</source>
        <translation>{file}: Keine Zeile war lesbar; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{file} cannot be written in the folder “{folder}”.</source>
        <translation>{file} kann im Ordner „{folder}“ nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{file} cannot be written there.</source>
        <translation>{file} kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Schließen Sie die Datei in anderen Programmen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is more than a workbook can hold; {file} was not written.</source>
        <translation>Das ist mehr, als eine Arbeitsmappe fasst; {file} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Choose CSV instead.</source>
        <translation>Wählen Sie stattdessen CSV.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the decisions file.</source>
        <translation>Die Entscheidungsdatei hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>“{format}” is no format of the decisions file. Choose CSV or XLSX.</source>
        <translation>„{format}“ ist kein Format der Entscheidungsdatei. Wählen Sie CSV oder XLSX.</translation>
    </message>
    <message>
        <source>A preset needs a name and at least one column.</source>
        <translation>Eine Voreinstellung braucht einen Namen und mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”.</source>
        <translation>Es gibt keine Voreinstellung „{name}“.</translation>
    </message>
    <message>
        <source>The preset “{name}” is for what is shown or chosen in the window.</source>
        <translation>Die Voreinstellung „{name}“ gilt für das, was im Fenster angezeigt oder ausgewählt ist.</translation>
    </message>
    <message>
        <source>Use it there.</source>
        <translation>Verwenden Sie sie dort.</translation>
    </message>
    <message>
        <source>No deadline is open, so there is nothing to export.</source>
        <translation>Keine Frist ist offen, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is no refund to write. Nothing was changed.</source>
        <translation>Es gibt keine Erstattung zu schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was written. Refunds that cannot go into the file: {count}; the first: order {order}.</source>
        <translation>Nichts wurde geschrieben. Erstattungen, die nicht in die Datei können: {count}; die erste: Bestellung {order}.</translation>
    </message>
    <message>
        <source>The columns of these marketplaces differ: {marketplaces}.</source>
        <translation>Die Spalten dieser Marktplätze sind verschieden: {marketplaces}.</translation>
    </message>
    <message>
        <source>Export the refunds of each by themselves.</source>
        <translation>Exportieren Sie die Erstattungen jedes Marktplatzes für sich.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a PDF.</source>
        <translation>{file} ist weder ein Foto noch ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, HEIC and PDF can be attached.</source>
        <translation>JPEG, PNG, WebP, GIF, HEIC und PDF lassen sich anhängen.</translation>
    </message>
    <message>
        <source>{file} has {size_mb} MB; an attachment has {limit_mb} MB at most.</source>
        <translation>{file} hat {size_mb} MB; ein Anhang darf höchstens {limit_mb} MB haben.</translation>
    </message>
    <message>
        <source>Attach a smaller copy of it.</source>
        <translation>Hängen Sie eine kleinere Kopie an.</translation>
    </message>
    <message>
        <source>A request takes {limit} photos and documents at most.</source>
        <translation>Ein Antrag fasst höchstens {limit} Fotos und Dokumente.</translation>
    </message>
    <message>
        <source>This is attached already. Nothing was changed.</source>
        <translation>Das ist schon angehängt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no return of order {order}.</source>
        <translation>Zur Bestellung {order} gibt es keine Rücksendung.</translation>
    </message>
    <message>
        <source>This attachment is not there any more.</source>
        <translation>Diesen Anhang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{file} is not as it was attached: the data file is damaged.</source>
        <translation>{file} ist nicht mehr im Zustand wie beim Anhängen: Die Datenbankdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Verify the data, then go back to the newest sound backup.</source>
        <translation>Überprüfen Sie die Daten, und gehen Sie dann auf die neueste intakte Sicherung zurück.</translation>
    </message>
    <message>
        <source>These refunds are of several stores: {stores}.</source>
        <translation>Diese Erstattungen gehören zu mehreren Shops: {stores}.</translation>
    </message>
    <message>
        <source>This refund went to Amazon in an Adjustments file, which is processed at once.</source>
        <translation>Diese Erstattung ging in einer Anpassungsdatei an Amazon, die sofort verarbeitet wird.</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more.</source>
        <translation>Sie lässt sich nicht mehr stornieren.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The columns “{name}” are not complete.</source>
        <translation>Die Spalten „{name}“ sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The columns are not complete.</source>
        <translation>Die Spalten sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Give them a name, and say which columns are order id, RMA and SKU; no field twice.</source>
        <translation>Geben Sie ihnen einen Namen, und geben Sie an, welche Spalten Bestellnummer, RMA und SKU sind; kein Feld doppelt.</translation>
    </message>
    <message>
        <source>“{name}” is the name for the columns of another kind of file.</source>
        <translation>„{name}“ heißen schon die Spalten einer anderen Art von Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This conflict is not open any more; the request has been read again.</source>
        <translation>Dieser Konflikt ist nicht mehr offen; der Antrag wurde neu gelesen.</translation>
    </message>
    <message>
        <source>This is no way out of the conflict. Nothing was changed.</source>
        <translation>Das ist kein Ausweg aus dem Konflikt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The money may have moved already. Type why it shall not count any more.</source>
        <translation>Das Geld ist vielleicht schon geflossen. Geben Sie an, warum es nicht mehr zählen soll.</translation>
    </message>
    <message>
        <source>The view needs a name. Nothing was saved.</source>
        <translation>Die Ansicht braucht einen Namen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to save: search for something first.</source>
        <translation>Es gibt nichts zu speichern: Suchen Sie zuerst nach etwas.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Ansicht „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This view has been deleted meanwhile.</source>
        <translation>Diese Ansicht wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>This message template is not there any more. Nothing was changed.</source>
        <translation>Diese Nachrichtenvorlage gibt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A message template needs a name and words.</source>
        <translation>Eine Nachrichtenvorlage braucht einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>There are no message templates in the language “{language}”.</source>
        <translation>In der Sprache „{language}“ gibt es keine Nachrichtenvorlagen.</translation>
    </message>
    <message>
        <source>{name} cannot be filled in. These can: {known}.</source>
        <translation>{name} kann nicht ausgefüllt werden. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>A reminder comes after 1 to {last} days, or not at all.</source>
        <translation>Eine Erinnerung kommt nach 1 bis {last} Tagen oder gar nicht.</translation>
    </message>
    <message>
        <source>A tag needs a word. Nothing was changed.</source>
        <translation>Ein Schlagwort braucht ein Wort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That day has come already; choose a later one. Nothing was changed.</source>
        <translation>Dieser Tag ist schon da; wählen Sie einen späteren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A row is not on the list any more; it has been read again.</source>
        <translation>Eine Zeile ist nicht mehr in der Liste; die Liste wurde neu gelesen.</translation>
    </message>
    <message>
        <source>This was changed meanwhile and has been read again. Look at it, then repeat your step.</source>
        <translation>Das wurde inzwischen geändert und neu gelesen. Sehen Sie es an, und wiederholen Sie dann Ihren Schritt.</translation>
    </message>
    <message>
        <source>This return request is not stored here.</source>
        <translation>Dieser Rücksendeantrag ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>Order {order} is in the store “{store}”, which is archived.</source>
        <translation>Die Bestellung {order} gehört zum archivierten Shop „{store}“.</translation>
    </message>
    <message>
        <source>Bring the store back in Settings › Stores.</source>
        <translation>Holen Sie den Shop unter Einstellungen › Shops zurück.</translation>
    </message>
    <message>
        <source>This store is not stored here.</source>
        <translation>Dieser Shop ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no store “{name}”. There are: {stores}.</source>
        <translation>Es gibt keinen Shop „{name}“. Vorhanden: {stores}.</translation>
    </message>
    <message>
        <source>There is no store “{name}”.</source>
        <translation>Es gibt keinen Shop „{name}“.</translation>
    </message>
    <message>
        <source>A store needs a name and a marketplace.</source>
        <translation>Ein Shop braucht einen Namen und einen Marktplatz.</translation>
    </message>
    <message>
        <source>Another store is called “{name}” already.</source>
        <translation>Ein anderer Shop heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency; write three letters such as USD.</source>
        <translation>„{currency}“ ist keine Währung; schreiben Sie drei Buchstaben wie USD.</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone.</source>
        <translation>„{zone}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The store “{name}” holds returns, so it keeps them and its currency.</source>
        <translation>Der Shop „{name}“ enthält Rücksendungen; er lässt sich nicht entfernen, und seine Währung bleibt.</translation>
    </message>
    <message>
        <source>Archive it to hide them.</source>
        <translation>Archivieren Sie den Shop, um die Rücksendungen auszublenden.</translation>
    </message>
    <message>
        <source>The store “{name}” has one of these returns already. Nothing was moved.</source>
        <translation>Der Shop „{name}“ hat eine dieser Rücksendungen schon. Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Import the file for the other store.</source>
        <translation>Importieren Sie die Datei für den anderen Shop.</translation>
    </message>
    <message>
        <source>{file} could be of several stores: {stores}.</source>
        <translation>{file} könnte zu mehreren Shops gehören: {stores}.</translation>
    </message>
    <message>
        <source>Say which one; on the command line with --store.</source>
        <translation>Geben Sie an, welcher gemeint ist; auf der Befehlszeile mit --store.</translation>
    </message>
    <message>
        <source>{file} is in {currency}, but the store “{name}” is not.</source>
        <translation>{file} ist in {currency}, der Shop „{name}“ aber nicht.</translation>
    </message>
    <message>
        <source>Choose a store of that currency.</source>
        <translation>Wählen Sie einen Shop mit dieser Währung.</translation>
    </message>
    <message>
        <source>A deadline is a whole number from 1 to {largest} in a unit that fits.</source>
        <translation>Eine Frist ist eine ganze Zahl von 1 bis {largest} in einer passenden Einheit.</translation>
    </message>
    <message>
        <source>This is marked already: {mark}.</source>
        <translation>Das ist schon so markiert: {mark}.</translation>
    </message>
    <message>
        <source>The decision has moved on ({state}), so this is not possible now.</source>
        <translation>Die Entscheidung ist inzwischen weiter ({state}), deshalb geht das jetzt nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Something else was done since. Undo that first.</source>
        <translation>Seitdem wurde etwas anderes getan. Machen Sie das zuerst rückgängig.</translation>
    </message>
    <message>
        <source>This cannot be undone: the decision has left the program ({state}).</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Entscheidung hat das Programm verlassen ({state}).</translation>
    </message>
    <message>
        <source>Correct it in Seller Central.</source>
        <translation>Korrigieren Sie sie in Seller Central.</translation>
    </message>
    <message>
        <source>Buyers&apos; words were removed. Nothing that was done before can be undone any more.</source>
        <translation>Käufertexte wurden gelöscht. Was davor getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be redone: the facts changed meanwhile. Decide anew.</source>
        <translation>Das lässt sich nicht wiederholen: Die Lage hat sich inzwischen geändert. Entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>Das ist jetzt nicht möglich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not a returns report.</source>
        <translation>{file} ist kein Rücksendebericht.</translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation>{file} ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{file} holds nothing but zeros: its download was not finished.</source>
        <translation>{file} enthält nichts als Nullen: Der Download wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Choose the file as Amazon sent it, or save it there as tab-delimited text.</source>
        <translation>Wählen Sie die Datei so, wie Amazon sie geliefert hat, oder speichern Sie sie dort als tabulatorgetrennten Text.</translation>
    </message>
    <message>
        <source>Unpack it and choose the report inside.</source>
        <translation>Entpacken Sie die Datei, und wählen Sie den Bericht darin.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{file} is a picture.</source>
        <translation>{file} ist ein Bild.</translation>
    </message>
    <message>
        <source>{file} is a PDF document.</source>
        <translation>{file} ist ein PDF-Dokument.</translation>
    </message>
    <message>
        <source>{file} is a text document (RTF).</source>
        <translation>{file} ist ein Textdokument (RTF).</translation>
    </message>
    <message>
        <source>{file} is a Word document.</source>
        <translation>{file} ist ein Word-Dokument.</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook.</source>
        <translation>{file} ist eine alte Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook.</source>
        <translation>{file} ist eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{file} is a LibreOffice table.</source>
        <translation>{file} ist eine LibreOffice-Tabelle.</translation>
    </message>
    <message>
        <source>{file} is a ZIP archive.</source>
        <translation>{file} ist ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>{file} is a packed archive.</source>
        <translation>{file} ist ein gepacktes Archiv.</translation>
    </message>
    <message>
        <source>{file} is a web page, perhaps of the sign-in.</source>
        <translation>{file} ist eine Webseite, vielleicht die der Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in to Seller Central and download the report again.</source>
        <translation>Melden Sie sich bei Seller Central an, und laden Sie den Bericht noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} is an XML file.</source>
        <translation>{file} ist eine XML-Datei.</translation>
    </message>
    <message>
        <source>{file} is the returns report as XML, which has no columns to name.</source>
        <translation>{file} ist der Rücksendebericht als XML; darin gibt es keine Spalten zu benennen.</translation>
    </message>
    <message>
        <source>{file} is an adjustments file, which goes to Amazon.</source>
        <translation>{file} ist eine Anpassungsdatei, die an Amazon geht.</translation>
    </message>
    <message>
        <source>{file} is a settlement report.</source>
        <translation>{file} ist ein Abrechnungsbericht.</translation>
    </message>
    <message>
        <source>{file} is a decisions file of this program.</source>
        <translation>{file} ist eine Entscheidungsdatei dieses Programms.</translation>
    </message>
    <message>
        <source>{file} looks like an order report.</source>
        <translation>{file} sieht wie ein Bestellbericht aus.</translation>
    </message>
    <message>
        <source>Choose one with the columns order-id, order-item-id and sku.</source>
        <translation>Wählen Sie eine Datei mit den Spalten order-id, order-item-id und sku.</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Attachment, deleted for its age</source>
        <translation>Anhang, wegen Alters gelöscht</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Select one request first.</source>
        <translation>Wählen Sie zuerst einen Antrag aus.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>SAFE-T claim: what was found comes first</source>
        <translation>SAFE-T-Antrag: zuerst, was gefunden wurde</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z claim: what was written comes first</source>
        <translation>Antwort auf einen A-bis-Z-Antrag: zuerst, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Archive (.zip): PDF, photos as they were attached, facts, digests</source>
        <translation>Archiv (.zip): PDF, Fotos wie angehängt, Angaben, Prüfsummen</translation>
    </message>
    <message>
        <source>PDF alone</source>
        <translation>Nur PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>With comment, messages and notes</source>
        <translation>Mit Kommentar, Nachrichten und Notizen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s) attached</source>
        <translation>
            <numerusform>%n Foto oder Dokument angehängt</numerusform>
            <numerusform>%n Fotos oder Dokumente angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos are attached. Drop some on the request first: they convince most.</source>
        <translation>Es sind keine Fotos angehängt. Ziehen Sie zuerst welche auf den Antrag: Sie überzeugen am meisten.</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <source>Attach photos or documents</source>
        <translation>Fotos oder Dokumente anhängen</translation>
    </message>
    <message>
        <source>Photos and PDF ({endings})</source>
        <translation>Fotos und PDF ({endings})</translation>
    </message>
    <message>
        <source>Attachment taken off {order}</source>
        <translation>Anhang von {order} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to {order}</source>
        <translation>
            <numerusform>%n Datei an {order} angehängt</numerusform>
            <numerusform>%n Dateien an {order} angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Evidence for a SAFE-T claim</source>
        <translation>Nachweise zu einem SAFE-T-Antrag</translation>
    </message>
    <message>
        <source>Answer to an A-to-Z Guarantee claim</source>
        <translation>Antwort auf einen A-bis-Z-Garantieantrag</translation>
    </message>
    <message>
        <source>The seller asks to be reimbursed for this return. Below: what was ordered and sent back, what was found in the parcel, and every step with its time.</source>
        <translation>Der Verkäufer beantragt für diese Rücksendung eine Rückerstattung. Es folgen: was bestellt und zurückgesandt wurde, was im Paket gefunden wurde und jeder Schritt mit Zeitangabe.</translation>
    </message>
    <message>
        <source>The seller answers the claim about this order. Below: what the buyer asked for and was told, what was sent and refunded, and every step with its time.</source>
        <translation>Der Verkäufer antwortet auf den A-bis-Z-Antrag zu dieser Bestellung. Es folgen: was der Käufer verlangt hat und was ihm mitgeteilt wurde, was gesendet und erstattet wurde und jeder Schritt mit Zeitangabe.</translation>
    </message>
    <message>
        <source>Order {order} · RMA {rma} · {store}</source>
        <translation>Bestellung {order} · RMA {rma} · {store}</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Alle Zeiten gelten für die Zeitzone {zone}.</translation>
    </message>
    <message>
        <source>Order and return</source>
        <translation>Bestellung und Rücksendung</translation>
    </message>
    <message>
        <source>Reason and comment of the buyer</source>
        <translation>Grund und Kommentar des Käufers</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>No goods of this return were checked in.</source>
        <translation>Keine Ware dieser Rücksendung wurde geprüft.</translation>
    </message>
    <message>
        <source>Not shown on paper; the file is in the evidence pack.</source>
        <translation>Auf Papier nicht gezeigt; die Datei liegt im Nachweispaket.</translation>
    </message>
    <message>
        <source>{facts} · attached {moment}</source>
        <translation>{facts} · angehängt am {moment}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Shipment of the return</source>
        <translation>Versand der Rücksendung</translation>
    </message>
    <message>
        <source>Messages to the buyer</source>
        <translation>Nachrichten an den Käufer</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How this can be checked</source>
        <translation>Wie sich das prüfen lässt</translation>
    </message>
    <message>
        <source>Every step was written to a journal in which each entry holds the fingerprint of the one before. The last entry when this was made is number {entry}; its fingerprint shows that nothing before it was changed since:</source>
        <translation>Jeder Schritt wurde in ein Journal geschrieben, in dem jeder Eintrag den Fingerabdruck des vorigen enthält. Bei der Erstellung dieses Dokuments war der letzte Eintrag Nummer {entry}; sein Fingerabdruck zeigt, dass seither nichts davor geändert wurde:</translation>
    </message>
    <message>
        <source>The SHA-256 of each photo was written to the same journal when it was attached; the file in the evidence pack has that SHA-256.</source>
        <translation>Der SHA-256-Wert jedes Fotos wurde beim Anhängen in dasselbe Journal geschrieben; die Datei im Nachweispaket hat diesen SHA-256-Wert.</translation>
    </message>
    <message>
        <source>Left out: what the buyer and the seller wrote.</source>
        <translation>Weggelassen: was Käufer und Verkäufer geschrieben haben.</translation>
    </message>
    <message>
        <source>Order {order} · made {moment}</source>
        <translation>Bestellung {order} · erstellt am {moment}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>What is exported can no longer be undone.</source>
        <translation>Was exportiert ist, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Refunds for Amazon…</source>
        <translation>Erstattungen für Amazon…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n decision(s)…</source>
        <translation>
            <numerusform>%n Entscheidung exportieren…</numerusform>
            <numerusform>%n Entscheidungen exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nichts zu exportieren</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Wählen Sie eine Spalte</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With the buyer&apos;s words</source>
        <translation>Mit den Käufertexten</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads every letter</source>
        <translation>Byte-Reihenfolge-Marke, damit Excel alle Buchstaben richtig liest</translation>
    </message>
    <message>
        <source>Leave them out before you pass the file on: they may be personal.</source>
        <translation>Lassen Sie sie weg, bevor Sie die Datei weitergeben: Sie können Persönliches enthalten.</translation>
    </message>
    <message>
        <source>Fingerprint of the journal, as a last column</source>
        <translation>Fingerabdruck des Journals, als letzte Spalte</translation>
    </message>
    <message>
        <source>Where the file is kept, it shows later whether the journal was changed before it.</source>
        <translation>Wenn Sie die Datei aufbewahren, zeigt er später, ob das Journal bis dahin geändert wurde.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>Seit dem letzten Export</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Diese Ansicht</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Decided between two days</source>
        <translation>Zwischen zwei Tagen entschieden</translation>
    </message>
    <message numerus="yes">
        <source>{scope}: %n</source>
        <translation>
            <numerusform>{scope}: %n</numerusform>
            <numerusform>{scope}: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Nothing is decided yet, so there is nothing to export.</source>
        <translation>Es ist noch nichts entschieden, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A-to-Z claim open</source>
        <translation>A-bis-Z-Antrag offen</translation>
    </message>
    <message>
        <source>Purchase not authorized</source>
        <translation>Kauf nicht autorisiert</translation>
    </message>
    <message>
        <source>Buyer contacted</source>
        <translation>Käufer kontaktiert</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>Wartet auf den Käufer</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Inside the policy</source>
        <translation>Innerhalb der Rückgabebedingungen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>From order to request</source>
        <translation>Von der Bestellung bis zum Antrag</translation>
    </message>
    <message>
        <source>Since the request</source>
        <translation>Seit dem Antrag</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Erstattung fällig</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Erstattung</translation>
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
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing checked in</source>
        <translation>nichts geprüft</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>mehr als {bound}</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>weniger als {bound}</translation>
    </message>
    <message>
        <source>{bound} or more</source>
        <translation>{bound} oder mehr</translation>
    </message>
    <message>
        <source>{bound} or less</source>
        <translation>{bound} oder weniger</translation>
    </message>
    <message>
        <source>{fact}: {value}</source>
        <translation>{fact}: {value}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Show all items</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{count} checked in</source>
        <translation>{count} geprüft</translation>
    </message>
    <message>
        <source>{count} · {day}</source>
        <translation>{count} · {day}</translation>
    </message>
    <message>
        <source>{count} · {condition}</source>
        <translation>{count} · {condition}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>The report says so; that does not prove that money moved.</source>
        <translation>So steht es im Bericht; das beweist nicht, dass Geld geflossen ist.</translation>
    </message>
    <message>
        <source>paid: not known</source>
        <translation>bezahlt: nicht bekannt</translation>
    </message>
    <message>
        <source>{amount} of {whole}</source>
        <translation>{amount} von {whole}</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} bezahlt</translation>
    </message>
    <message>
        <source>not checked in</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>goods are back</source>
        <translation>Ware ist zurück</translation>
    </message>
    <message>
        <source>nothing at risk</source>
        <translation>kein Risiko</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Risikobetrag</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Seller&apos;s fault</source>
        <translation>Verkäufer verantwortlich</translation>
    </message>
    <message>
        <source>Carrier&apos;s fault</source>
        <translation>Transportdienst verantwortlich</translation>
    </message>
    <message>
        <source>Buyer&apos;s choice</source>
        <translation>Entscheidung des Käufers</translation>
    </message>
    <message>
        <source>Depends on the marketplace</source>
        <translation>Hängt vom Marktplatz ab</translation>
    </message>
    <message>
        <source>Size or style</source>
        <translation>Größe oder Stil</translation>
    </message>
    <message>
        <source>Fault not known</source>
        <translation>Verantwortung nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message numerus="yes">
        <source>This happened %n time(s).</source>
        <translation>
            <numerusform>Das ist %n Mal geschehen.</numerusform>
            <numerusform>Das ist %n Mal geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns Desktop</source>
        <translation>Returns Desktop</translation>
    </message>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>What you decided is safe: every change is saved as a whole or not at all. You can go on working. If it happens again, close the program, start it again, and report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>Was Sie entschieden haben, ist sicher: Jede Änderung wird ganz oder gar nicht gespeichert. Sie können weiterarbeiten. Wenn es wieder geschieht, schließen Sie das Programm, starten Sie es neu, und melden Sie den Fehler mit dem Text unten oder den gespeicherten Diagnosedaten. Beides enthält nichts über Käufer und Bestellungen.</translation>
    </message>
    <message>
        <source>Returns Desktop could not start.</source>
        <translation>Returns Desktop konnte nicht starten.</translation>
    </message>
    <message>
        <source>This is a fault of the program; what you decided is safe. Start it again. If that does not help, report the fault with the text below or the saved diagnostics. They hold nothing of buyers and orders.</source>
        <translation>Das ist ein Fehler des Programms; was Sie entschieden haben, ist sicher. Starten Sie es neu. Wenn das nicht hilft, melden Sie den Fehler mit dem Text unten oder den gespeicherten Diagnosedaten. Beides enthält nichts über Käufer und Bestellungen.</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>Refunds that cannot go into the file</source>
        <translation>Erstattungen, die nicht in die Datei können</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Why not, and the way out</source>
        <translation>Warum nicht, und der Ausweg</translation>
    </message>
</context>
<context>
    <name>FbaPage</name>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>Produkt, Bestellung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>Käuferkommentar</translation>
    </message>
    <message>
        <source>To read only: Amazon&apos;s warehouses take these back, nothing is to be decided here</source>
        <translation>Nur zum Lesen: Die Lager von Amazon nehmen sie zurück, hier ist nichts zu entscheiden</translation>
    </message>
    <message>
        <source>No FBA returns</source>
        <translation>Keine FBA-Rücksendungen</translation>
    </message>
    <message>
        <source>They come with the report “FBA customer returns”; drop it on the window.</source>
        <translation>Sie kommen mit dem Bericht „FBA-Kundenrücksendungen“; legen Sie ihn auf dem Fenster ab.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Order ID</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Amazon RMA ID</source>
        <translation>Amazon-RMA-ID</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order item ID</source>
        <translation>Bestellpositions-ID</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Return request date</source>
        <translation>Datum des Rücksendeantrags</translation>
    </message>
    <message>
        <source>Status on Amazon</source>
        <translation>Status bei Amazon</translation>
    </message>
    <message>
        <source>Own RMA number</source>
        <translation>Eigene RMA-Nummer</translation>
    </message>
    <message>
        <source>Label type</source>
        <translation>Art des Etiketts</translation>
    </message>
    <message>
        <source>Label cost</source>
        <translation>Kosten des Etiketts</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Return carrier</source>
        <translation>Transportdienst der Rücksendung</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Label paid by</source>
        <translation>Etikett bezahlt von</translation>
    </message>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-bis-Z-Antrag</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>Prime</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Return quantity</source>
        <translation>Rücksendemenge</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>Rücksendegrund</translation>
    </message>
    <message>
        <source>In policy</source>
        <translation>Innerhalb der Rückgabebedingungen</translation>
    </message>
    <message>
        <source>Return type</source>
        <translation>Art der Rücksendung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <source>Order amount</source>
        <translation>Bestellbetrag</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Bestellmenge</translation>
    </message>
    <message>
        <source>SAFE-T reason</source>
        <translation>SAFE-T-Grund</translation>
    </message>
    <message>
        <source>SAFE-T claim ID</source>
        <translation>SAFE-T-Antrags-ID</translation>
    </message>
    <message>
        <source>SAFE-T state</source>
        <translation>SAFE-T-Status</translation>
    </message>
    <message>
        <source>SAFE-T claim created</source>
        <translation>SAFE-T-Antrag gestellt</translation>
    </message>
    <message>
        <source>SAFE-T reimbursement</source>
        <translation>SAFE-T-Rückerstattung</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Erstatteter Betrag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>FNSKU</source>
        <translation>FNSKU</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Zurückgesandt am</translation>
    </message>
    <message>
        <source>Time of return</source>
        <translation>Zeitpunkt der Rücksendung</translation>
    </message>
    <message>
        <source>Fulfillment center</source>
        <translation>Logistikzentrum</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>Nummer des Stücks</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Take the file away</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>No label file</source>
        <translation>Keine Etikettdatei</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>Notes are written for one request at a time.</source>
        <translation>Notizen schreiben Sie immer nur für einen Antrag.</translation>
    </message>
    <message>
        <source>Note saved for {order}</source>
        <translation>Notiz zu {order} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Tags saved for %n request(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Antrag gespeichert</numerusform>
            <numerusform>Schlagwörter von %n Anträgen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Jetzt wieder aufnehmen</translation>
    </message>
    <message>
        <source>Forget the reminder</source>
        <translation>Erinnerung aufheben</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Erinnern am</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) woken</source>
        <translation>
            <numerusform>%n Antrag wieder aufgenommen</numerusform>
            <numerusform>%n Anträge wieder aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder of %n request(s) forgotten</source>
        <translation>
            <numerusform>Erinnerung von %n Antrag aufgehoben</numerusform>
            <numerusform>Erinnerung von %n Anträgen aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will ask again on {day}</source>
        <translation>
            <numerusform>%n Antrag meldet sich am {day} wieder</numerusform>
            <numerusform>%n Anträge melden sich am {day} wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}; a deadline wakes them before</source>
        <translation>
            <numerusform>%n Antrag zurückgestellt bis {day}; eine Frist holt ihn früher zurück</numerusform>
            <numerusform>%n Anträge zurückgestellt bis {day}; eine Frist holt sie früher zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}</source>
        <translation>
            <numerusform>%n Antrag zurückgestellt bis {day}</numerusform>
            <numerusform>%n Anträge zurückgestellt bis {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Where to find the report</source>
        <translation>Wo Sie den Bericht finden</translation>
    </message>
    <message>
        <source>Open Manage Returns</source>
        <translation>„Rücksendungen verwalten“ öffnen</translation>
    </message>
    <message>
        <source>In Seller Central, under Orders.</source>
        <translation>In Seller Central unter „Bestellungen“.</translation>
    </message>
    <message>
        <source>Ask for a return report</source>
        <translation>Einen Rücksendebericht anfordern</translation>
    </message>
    <message>
        <source>Choose the dates, at most 60 days for one file.</source>
        <translation>Wählen Sie den Zeitraum, höchstens 60 Tage je Datei.</translation>
    </message>
    <message>
        <source>Download it and drop it here</source>
        <translation>Herunterladen und hier ablegen</translation>
    </message>
    <message>
        <source>The columns are recognized in every marketplace.</source>
        <translation>Die Spalten werden auf jedem Marktplatz erkannt.</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur mal ansehen?</translation>
    </message>
    <message>
        <source>The sample shop has its own folder and never mixes with your data.</source>
        <translation>Der Beispielshop hat einen eigenen Ordner und vermischt sich nie mit Ihren Daten.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Beispielshop öffnen</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent to Amazon or to anyone else.</source>
        <translation>Alles bleibt auf diesem Computer. Nichts wird an Amazon oder jemand anderen gesendet.</translation>
    </message>
    <message>
        <source>Encrypt the data…</source>
        <translation>Daten verschlüsseln…</translation>
    </message>
</context>
<context>
    <name>FlatButton</name>
    <message>
        <source>{name} ({key})</source>
        <comment>tooltip</comment>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Type a reason first</source>
        <translation>Geben Sie zuerst eine Begründung ein</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Not expected</source>
        <translation>Nicht erwartet</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Checked: OK</source>
        <translation>Geprüft: in Ordnung</translation>
    </message>
    <message>
        <source>Checked: used</source>
        <translation>Geprüft: gebraucht</translation>
    </message>
    <message>
        <source>Checked: damaged</source>
        <translation>Geprüft: beschädigt</translation>
    </message>
    <message>
        <source>Checked: wrong item</source>
        <translation>Geprüft: falscher Artikel</translation>
    </message>
    <message>
        <source>Checked: parts missing</source>
        <translation>Geprüft: Teile fehlen</translation>
    </message>
    <message>
        <source>Checked: empty box</source>
        <translation>Geprüft: leeres Paket</translation>
    </message>
</context>
<context>
    <name>GoodsFact</name>
    <message>
        <source>Check in</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Count the goods that arrived</source>
        <translation>Die angekommene Ware zählen</translation>
    </message>
    <message>
        <source>Everything that was announced is counted. Undo takes the last count back.</source>
        <translation>Alles Angekündigte ist gezählt. „Rückgängig“ nimmt die letzte Zählung zurück.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>The request is closed and cannot be authorized again.</source>
        <translation>Der Antrag ist geschlossen und kann nicht noch einmal genehmigt werden.</translation>
    </message>
    <message>
        <source>The request is completed.</source>
        <translation>Der Antrag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The request is authorized already.</source>
        <translation>Der Antrag ist schon genehmigt.</translation>
    </message>
    <message>
        <source>The request is closed already.</source>
        <translation>Der Antrag ist schon geschlossen.</translation>
    </message>
    <message>
        <source>The return is outside Amazon&apos;s return policy.</source>
        <translation>Die Rücksendung liegt außerhalb der Rückgabebedingungen von Amazon.</translation>
    </message>
    <message>
        <source>{paid_minor} is above your limit of {limit_minor}.</source>
        <translation>{paid_minor} liegen über Ihrer Wertgrenze von {limit_minor}.</translation>
    </message>
    <message>
        <source>The value is above your limit.</source>
        <translation>Der Wert liegt über Ihrer Wertgrenze.</translation>
    </message>
    <message>
        <source>Your prepaid label needs a carrier and a tracking number.</source>
        <translation>Ihr vorfrankiertes Etikett braucht einen Transportdienst und eine Sendungsnummer.</translation>
    </message>
    <message>
        <source>Type your RMA number, or take Amazon&apos;s number.</source>
        <translation>Geben Sie Ihre RMA-Nummer ein, oder nehmen Sie die von Amazon.</translation>
    </message>
    <message>
        <source>You hold the goods, and no refund is decided.</source>
        <translation>Sie haben die Ware, und keine Erstattung ist entschieden.</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim over {paid_minor}.</source>
        <translation>Die Rücksendung liegt innerhalb der Rückgabebedingungen: Wer jetzt schließt, riskiert einen A-bis-Z-Antrag über {paid_minor}.</translation>
    </message>
    <message>
        <source>The return is inside the policy: closing now can bring an A-to-Z claim.</source>
        <translation>Die Rücksendung liegt innerhalb der Rückgabebedingungen: Wer jetzt schließt, riskiert einen A-bis-Z-Antrag.</translation>
    </message>
    <message>
        <source>Choose a reason for closing.</source>
        <translation>Wählen Sie einen Grund für die Schließung.</translation>
    </message>
    <message>
        <source>Write a comment to the buyer; Amazon sends it with the closure.</source>
        <translation>Schreiben Sie einen Kommentar an den Käufer; Amazon sendet ihn mit der Schließung.</translation>
    </message>
    <message>
        <source>An authorized request cannot be closed for this reason.</source>
        <translation>Ein genehmigter Antrag kann nicht aus diesem Grund geschlossen werden.</translation>
    </message>
    <message>
        <source>The goods of {sku} are not checked in yet.</source>
        <translation>Die Ware von {sku} ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The goods are delivered but not checked in yet.</source>
        <translation>Die Ware ist zugestellt, aber noch nicht geprüft.</translation>
    </message>
    <message>
        <source>No report has told yet what the buyer paid.</source>
        <translation>Noch kein Bericht hat gemeldet, was der Käufer bezahlt hat.</translation>
    </message>
    <message>
        <source>Nothing is left to refund: {refunded_minor} are refunded or decided.</source>
        <translation>Es ist nichts mehr zu erstatten: {refunded_minor} sind erstattet oder entschieden.</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>Es ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>A refund for this item was sent and no report has confirmed it yet.</source>
        <translation>Für diesen Artikel wurde eine Erstattung gesendet, und noch kein Bericht hat sie bestätigt.</translation>
    </message>
    <message>
        <source>{sku}: {wanted_minor} is more than the {left_minor} left of the order.</source>
        <translation>{sku}: {wanted_minor} sind mehr als die {left_minor}, die von der Bestellung übrig sind.</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {ordered} ordered.</source>
        <translation>{sku}: {wanted} sind mehr als die {ordered} bestellten.</translation>
    </message>
    <message>
        <source>{sku}: {wanted} are more than the {checked} checked in.</source>
        <translation>{sku}: {wanted} sind mehr als die {checked} geprüften.</translation>
    </message>
    <message>
        <source>The order was paid in {expected}, not in {currency}.</source>
        <translation>Die Bestellung wurde in {expected} bezahlt, nicht in {currency}.</translation>
    </message>
    <message>
        <source>{sku}: amount and quantity must be above zero.</source>
        <translation>{sku}: Betrag und Menge müssen über null liegen.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Wählen Sie mindestens einen Artikel.</translation>
    </message>
    <message>
        <source>{sku}: refund and restocking fee are more than was paid.</source>
        <translation>{sku}: Erstattung und Wiedereinlagerungsgebühr sind zusammen mehr, als bezahlt wurde.</translation>
    </message>
    <message>
        <source>This refunds less than was paid.</source>
        <translation>Damit wird weniger erstattet, als bezahlt wurde.</translation>
    </message>
    <message>
        <source>{sku}: this is more than the goods that came back were sold for.</source>
        <translation>{sku}: Das ist mehr, als die zurückgekommene Ware gekostet hat.</translation>
    </message>
    <message>
        <source>The buyer gets the money and keeps the item.</source>
        <translation>Der Käufer bekommt das Geld und behält den Artikel.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Es fehlt eine Begründung.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>Schreiben Sie zuerst die Nachricht.</translation>
    </message>
    <message>
        <source>These places in the message are not filled in: {names}.</source>
        <translation>Diese Stellen der Nachricht sind nicht ausgefüllt: {names}.</translation>
    </message>
    <message>
        <source>{sku}: {announced} announced, {checked} checked in before; this is more.</source>
        <translation>{sku}: {announced} angekündigt, {checked} schon geprüft; das ist mehr.</translation>
    </message>
    <message>
        <source>Count at least one unit.</source>
        <translation>Zählen Sie mindestens ein Stück.</translation>
    </message>
    <message>
        <source>This item is not part of the request.</source>
        <translation>Dieser Artikel gehört nicht zum Antrag.</translation>
    </message>
</context>
<context>
    <name>GuardShort</name>
    <message>
        <source>Needs a new request</source>
        <translation>Braucht neuen Antrag</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Authorized already</source>
        <translation>Schon genehmigt</translation>
    </message>
    <message>
        <source>Closed already</source>
        <translation>Schon geschlossen</translation>
    </message>
    <message>
        <source>Outside policy</source>
        <translation>Außerhalb der Bedingungen</translation>
    </message>
    <message>
        <source>Above your limit</source>
        <translation>Über Ihrer Wertgrenze</translation>
    </message>
    <message>
        <source>Fill in the label</source>
        <translation>Etikett ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the RMA</source>
        <translation>RMA ausfüllen</translation>
    </message>
    <message>
        <source>Refund first (3)</source>
        <translation>Erst erstatten (3)</translation>
    </message>
    <message>
        <source>Risks an A-to-Z claim</source>
        <translation>Riskiert A-bis-Z-Antrag</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Choose another reason</source>
        <translation>Anderen Grund wählen</translation>
    </message>
    <message>
        <source>Check in first (G)</source>
        <translation>Erst Ware prüfen (G)</translation>
    </message>
    <message>
        <source>Import a newer report</source>
        <translation>Neueren Bericht importieren</translation>
    </message>
    <message>
        <source>Nothing left to refund</source>
        <translation>Nichts mehr zu erstatten</translation>
    </message>
    <message>
        <source>Import the next report</source>
        <translation>Nächsten Bericht importieren</translation>
    </message>
    <message>
        <source>Lower the amount</source>
        <translation>Betrag verringern</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>Menge verringern</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Fill in the amount</source>
        <translation>Betrag ausfüllen</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Type a reason</source>
        <translation>Begründung eingeben</translation>
    </message>
    <message>
        <source>Buyer keeps the item</source>
        <translation>Käufer behält den Artikel</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Fill in the message</source>
        <translation>Nachricht ausfüllen</translation>
    </message>
    <message>
        <source>Count at least one</source>
        <translation>Mindestens eins zählen</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>{page} – User guide</source>
        <translation>{page} – Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>A-to-Z claim</source>
        <translation>A-bis-Z-Antrag</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>Order id {order}</source>
        <translation>Bestellnummer {order}</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>SKU {sku}</source>
        <translation>SKU {sku}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} · amount not known</source>
        <translation>{quantity} · Betrag nicht bekannt</translation>
    </message>
    <message>
        <source>{quantity} · {amount}</source>
        <translation>{quantity} · {amount}</translation>
    </message>
</context>
<context>
    <name>ImportPlanDialog</name>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>Importplan</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Import the rest without asking</source>
        <translation>Den Rest ohne Rückfrage importieren</translation>
    </message>
    <message>
        <source>Files with problems are shown all the same</source>
        <translation>Dateien mit Problemen werden trotzdem gezeigt</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Import plan, {number} of {whole}</source>
        <translation>Importplan, {number} von {whole}</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged tracking number(s) were left out; their rows are kept.</source>
        <translation>
            <numerusform>%n beschädigte Sendungsnummer wurde weggelassen; ihre Zeile bleibt erhalten.</numerusform>
            <numerusform>%n beschädigte Sendungsnummern wurden weggelassen; ihre Zeilen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>The cell holds “{value}”</source>
        <translation>Die Zelle enthält „{value}“</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>Show rows that stay the same</source>
        <translation>Gleich bleibende Zeilen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read</source>
        <translation>
            <numerusform>davon %n nicht gelesen</numerusform>
            <numerusform>davon %n nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>columns read as in “{profile}”</source>
        <translation>Spalten gelesen wie in „{profile}“</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>schon einmal importiert</translation>
    </message>
    <message>
        <source>The file has headings and no rows: no returns in its time.</source>
        <translation>Die Datei hat Überschriften, aber keine Zeilen: keine Rücksendungen in ihrem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file are accounted for: {sum}.</source>
        <translation>
            <numerusform>%n Zeile der Datei ist erfasst: {sum}.</numerusform>
            <numerusform>Alle %n Zeilen der Datei sind erfasst: {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>Die %n gute Zeile importieren</numerusform>
            <numerusform>Die %n guten Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n row(s) in the problem list</source>
        <translation>
            <numerusform>%n Zeile in der Problemliste behalten</numerusform>
            <numerusform>%n Zeilen in der Problemliste behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the store of this report</source>
        <translation>Wählen Sie den Shop dieses Berichts</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Nichts Neues in dieser Datei</translation>
    </message>
    <message>
        <source>{encoding}, recognized</source>
        <translation>{encoding}, erkannt</translation>
    </message>
</context>
<context>
    <name>ImportTold</name>
    <message>
        <source>Imported {file}: {what}</source>
        <translation>{file} importiert: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n files: {what}</source>
        <translation>
            <numerusform>%n Datei importiert: {what}</numerusform>
            <numerusform>%n Dateien importiert: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n mit Problemen</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) solved</source>
        <translation>
            <numerusform>%n Problem gelöst</numerusform>
            <numerusform>%n Probleme gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded elsewhere</source>
        <translation>
            <numerusform>%n anderswo erstattet</numerusform>
            <numerusform>%n anderswo erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingForm</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Offer copied texts that hold an order id and words</source>
        <translation>Kopierte Texte anbieten, die eine Bestellnummer und Worte enthalten</translation>
    </message>
    <message>
        <source>While this is on, the program reads every text that you copy, in any program; it keeps nothing of it until you click Add above the list.</source>
        <translation>Solange das eingeschaltet ist, liest das Programm jeden Text, den Sie kopieren, in jedem Programm; es behält nichts davon, bis Sie über der Liste auf „Hinzufügen“ klicken.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>None. They are asked for when a file&apos;s headings are not known.</source>
        <translation>Keine. Nach ihnen wird gefragt, wenn die Überschriften einer Datei nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Columns of other files</source>
        <translation>Spalten anderer Dateien</translation>
    </message>
    <message>
        <source>This folder is not there now. It is looked into again at the next start.</source>
        <translation>Dieser Ordner ist jetzt nicht da. Beim nächsten Start wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>New reports in it are offered above the list, never imported by themselves.</source>
        <translation>Neue Berichte darin werden über der Liste angeboten, nie automatisch importiert.</translation>
    </message>
    <message>
        <source>Ask for each file</source>
        <translation>Bei jeder Datei fragen</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>As a plot</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>{plot}: {look}</source>
        <translation>{plot}: {look}</translation>
    </message>
    <message>
        <source>Export this plot</source>
        <translation>Dieses Diagramm exportieren</translation>
    </message>
    <message>
        <source>{plot}: export</source>
        <translation>{plot}: exportieren</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Bild (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>Seite (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Import an order report …</source>
        <translation>Bestellbericht importieren…</translation>
    </message>
</context>
<context>
    <name>InsightFlow</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export plots</source>
        <translation>Diagramme exportieren</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Returns over time</source>
        <translation>Rücksendungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Reasons by SKU</source>
        <translation>Gründe nach SKU</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Risikobetrag</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>Fristgerecht beantwortet</translation>
    </message>
    <message>
        <source>Return rate by SKU</source>
        <translation>Rücksendequote nach SKU</translation>
    </message>
    <message>
        <source>Cost per reason</source>
        <translation>Kosten je Grund</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No reason told</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <translation>Woche vom {day}, bisher</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Picture (SVG) …</source>
        <translation>Bild (SVG)…</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>Seite (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
</context>
<context>
    <name>ItemLines</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>SKU {sku} · {part} of {whole}</source>
        <translation>SKU {sku} · {part} von {whole}</translation>
    </message>
    <message>
        <source>SKU {sku} · {quantity}</source>
        <translation>SKU {sku} · {quantity}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Click a field and press the key. Backspace leaves a command without one.</source>
        <translation>Klicken Sie in ein Feld, und drücken Sie die Taste. Mit der Rücktaste bleibt ein Befehl ohne Taste.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A key cannot be used</source>
        <translation>Eine Taste ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{key} moves, confirms or leaves everywhere. Press another key.</source>
        <translation>{key} dient überall zum Bewegen, Bestätigen oder Verlassen. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} already stands for “{name}”. Press another key, or take it from there.</source>
        <translation>{key} steht schon für „{name}“. Drücken Sie eine andere Taste, oder nehmen Sie sie von dort.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Amazon label, the buyer pays</source>
        <translation>Amazon-Etikett, der Käufer zahlt</translation>
    </message>
    <message>
        <source>My prepaid label</source>
        <translation>Mein vorfrankiertes Etikett</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>LeavingBar</name>
    <message>
        <source>Link out of the guide</source>
        <translation>Externer Link aus dem Handbuch</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>Dieser Link führt zu {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Enthaltene Software</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>The text is installed with the package.</source>
        <translation>Der Text wird mit dem Paket installiert.</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ListFlow</name>
    <message>
        <source>Nothing in this view</source>
        <translation>Nichts in dieser Ansicht</translation>
    </message>
    <message>
        <source>It looks for: {words}</source>
        <translation>Sucht nach: {words}</translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Ergebnisse zu „{words}“</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Rename or delete this view</source>
        <translation>Diese Ansicht umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Go through what is to decide here, one by one</source>
        <translation>Was hier zu entscheiden ist, der Reihe nach durchgehen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Berichte importieren</translation>
    </message>
    <message>
        <source>Reports (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>Berichte (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>Returns Desktop</source>
        <translation>Returns Desktop</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Closed by the buyer</source>
        <translation>Vom Käufer geschlossen</translation>
    </message>
    <message>
        <source>Parcel lost</source>
        <translation>Paket verloren</translation>
    </message>
</context>
<context>
    <name>Marketplace</name>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
</context>
<context>
    <name>MessageIssue</name>
    <message>
        <source>Links are not allowed: {words}</source>
        <translation>Links sind nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>E-mail addresses are not allowed: {words}</source>
        <translation>E-Mail-Adressen sind nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>Phone numbers are not allowed: {words}</source>
        <translation>Telefonnummern sind nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>Emojis are not allowed: {words}</source>
        <translation>Emojis sind nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>Marketing is not allowed: {words}</source>
        <translation>Werbung ist nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>Asking for reviews is not allowed: {words}</source>
        <translation>Um Bewertungen zu bitten ist nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>Messages that only thank are not allowed: {words}</source>
        <translation>Nachrichten, die nur danken, sind nicht erlaubt: {words}</translation>
    </message>
    <message>
        <source>{words} is not filled in</source>
        <translation>{words} ist nicht ausgefüllt</translation>
    </message>
</context>
<context>
    <name>MessageTemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>{name} · not saved</source>
        <translation>{name} · nicht gespeichert</translation>
    </message>
    <message>
        <source>{name} · own</source>
        <translation>{name} · eigene</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · geändert</translation>
    </message>
    <message>
        <source>Click again: your words go</source>
        <translation>Noch einmal klicken: Ihr Text geht verloren</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reset to what was shipped</source>
        <translation>Auf mitgelieferten Text zurücksetzen</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>None decided</source>
        <translation>Keine Erstattung</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refund in report</source>
        <translation>Im Bericht</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>Anderswo erstattet</translation>
    </message>
</context>
<context>
    <name>MoneyCharts</name>
    <message>
        <source>and {others} refunded in {weeks} weeks</source>
        <translation>und {others} in {weeks} Wochen erstattet</translation>
    </message>
    <message>
        <source>refunded in {weeks} weeks</source>
        <translation>in {weeks} Wochen erstattet</translation>
    </message>
    <message>
        <source>money that went back, or is decided, for requests of these weeks</source>
        <translation>Geld, das für Anträge dieser Wochen erstattet oder entschieden wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Nothing was refunded for requests of these weeks.</source>
        <translation>Für Anträge dieser Wochen wurde nichts erstattet.</translation>
    </message>
    <message>
        <source>{reason}: {amount} refunded</source>
        <translation>{reason}: {amount} erstattet</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>and {others} today</source>
        <translation>und {others} heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>money decided or paid for goods that were not checked in</source>
        <translation>Geld, das für ungeprüfte Ware entschieden oder gezahlt wurde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Risikobetrag</translation>
    </message>
    <message>
        <source>No money is out for goods that were not checked in.</source>
        <translation>Für ungeprüfte Ware wurde kein Geld entschieden oder gezahlt.</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Copy order id</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Open order on Amazon</source>
        <translation>Bestellung bei Amazon öffnen</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Buyer closed this request</source>
        <translation>Käufer hat diesen Antrag geschlossen</translation>
    </message>
    <message>
        <source>Parcel is lost</source>
        <translation>Paket ist verloren</translation>
    </message>
    <message>
        <source>Done on Amazon: {action}</source>
        <translation>Bei Amazon erledigt: {action}</translation>
    </message>
    <message>
        <source>Refund was cancelled on Amazon</source>
        <translation>Erstattung wurde bei Amazon storniert</translation>
    </message>
    <message>
        <source>Refund of {amount} was cancelled on Amazon</source>
        <translation>Erstattung von {amount} wurde bei Amazon storniert</translation>
    </message>
    <message>
        <source>refund of {amount}</source>
        <translation>Erstattung von {amount}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you want to remember; the buyer never sees it</source>
        <translation>Was Sie sich merken möchten; der Käufer sieht es nie</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>It stays on this computer; the search finds it.</source>
        <translation>Sie bleibt auf diesem Computer; die Suche findet sie.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>NothingPane</name>
    <message>
        <source>No request selected</source>
        <translation>Kein Antrag ausgewählt</translation>
    </message>
    <message>
        <source>next and previous request</source>
        <translation>nächster und voriger Antrag</translation>
    </message>
    <message>
        <source>select several</source>
        <translation>mehrere auswählen</translation>
    </message>
    <message>
        <source>authorize, close, refund, contact</source>
        <translation>genehmigen, schließen, erstatten, kontaktieren</translation>
    </message>
    <message>
        <source>check in goods</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>snooze, remind me</source>
        <translation>zurückstellen, erinnern</translation>
    </message>
    <message>
        <source>note, tags</source>
        <translation>Notiz, Schlagwörter</translation>
    </message>
    <message>
        <source>go through the list one by one</source>
        <translation>die Liste der Reihe nach durchgehen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>find any command</source>
        <translation>jeden Befehl finden</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>OrderBox</name>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>This refund</source>
        <translation>Diese Erstattung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <translation>{file} wird exportiert</translation>
    </message>
    <message>
        <source>Verifying the data</source>
        <translation>Die Daten werden überprüft</translation>
    </message>
    <message>
        <source>This report says that there were no returns</source>
        <translation>Laut diesem Bericht gab es keine Rücksendungen</translation>
    </message>
    <message numerus="yes">
        <source>This report is already imported: %n row(s) are the same</source>
        <translation>
            <numerusform>Dieser Bericht ist schon importiert: %n Zeile ist gleich</numerusform>
            <numerusform>Dieser Bericht ist schon importiert: %n Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n Datei wurde nicht importiert.</numerusform>
            <numerusform>%n Dateien wurden nicht importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Konflikte anzeigen</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken off the list</source>
        <translation>
            <numerusform>%n Zeile aus der Liste entfernt</numerusform>
            <numerusform>%n Zeilen aus der Liste entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to {file}</source>
        <translation>
            <numerusform>%n Zeile nach {file} exportiert</numerusform>
            <numerusform>%n Zeilen nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported {file}</source>
        <translation>{file} exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n deadline(s) to {file}</source>
        <translation>
            <numerusform>%n Frist nach {file} exportiert</numerusform>
            <numerusform>%n Fristen nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>{file} was not imported; nothing was changed</source>
        <translation>{file} wurde nicht importiert; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The import of {file} did not come to its end; nothing of it was kept</source>
        <translation>Der Import von {file} wurde nicht fertig; nichts davon wurde übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n decision(s) to {file}</source>
        <translation>
            <numerusform>%n Entscheidung nach {file} exportiert</numerusform>
            <numerusform>%n Entscheidungen nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n refund(s) to {file}; upload it in Seller Central</source>
        <translation>
            <numerusform>%n Erstattung in {file} geschrieben; laden Sie die Datei in Seller Central hoch</numerusform>
            <numerusform>%n Erstattungen in {file} geschrieben; laden Sie die Datei in Seller Central hoch</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is restored: %n request(s)</source>
        <translation>
            <numerusform>Die Sicherung ist wiederhergestellt: %n Antrag</numerusform>
            <numerusform>Die Sicherung ist wiederhergestellt: %n Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to before…</source>
        <translation>Zurück zum Stand davor…</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>Es wurde keine Sicherung erstellt. {why}</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was Sie tun können…</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log has the details.</source>
        <translation>Nichts wurde geändert. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>Export rows with problems</source>
        <translation>Problemzeilen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is called “{words}”</source>
        <translation>Nichts heißt „{words}“</translation>
    </message>
    <message>
        <source>Commands, places, templates, order ids</source>
        <translation>Befehle, Bereiche, Vorlagen, Bestellnummern</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PaletteFlow</name>
    <message>
        <source>Only in “To do on Amazon”</source>
        <translation>Nur in „Amazon-Aufgaben“</translation>
    </message>
    <message>
        <source>Only in the list of requests</source>
        <translation>Nur in der Liste der Anträge</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Select a request first</source>
        <translation>Wählen Sie zuerst einen Antrag</translation>
    </message>
    <message>
        <source>For one request at a time</source>
        <translation>Immer nur für einen Antrag</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Zu diesem Bereich gehen</translation>
    </message>
    <message>
        <source>Message template · {language}</source>
        <translation>Nachrichtenvorlage · {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>For the buyer&apos;s parcel or your own shelf. It says nothing that the buyer wrote.</source>
        <translation>Für das Paket des Käufers oder Ihr eigenes Regal. Nichts darauf stammt aus den Texten des Käufers.</translation>
    </message>
    <message>
        <source>Your return address is not on it: fill it in in the settings of the store.</source>
        <translation>Ihre Rücksendeadresse fehlt darauf: Tragen Sie sie in den Einstellungen des Shops ein.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>No goods are awaited here.</source>
        <translation>Hier wird keine Ware erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), with a bar code each</source>
        <translation>
            <numerusform>%n Antrag, mit Strichcode</numerusform>
            <numerusform>%n Anträge, jeder mit Strichcode</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has more; a sheet holds its first ones.</source>
        <translation>Die Liste enthält mehr; eine Prüfliste fasst nur die ersten.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweise speichern</translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message>
        <source>The copied text is too long for a buyer comment.</source>
        <translation>Der kopierte Text ist zu lang für einen Käuferkommentar.</translation>
    </message>
    <message numerus="yes">
        <source>The copied text names %n orders; nothing was added.</source>
        <translation>
            <numerusform>Der kopierte Text nennt %n Bestellung; nichts wurde hinzugefügt.</numerusform>
            <numerusform>Der kopierte Text nennt %n Bestellungen; nichts wurde hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request for order {order}. Import the report that holds it.</source>
        <translation>Kein Antrag zur Bestellung {order}. Importieren Sie den Bericht, der ihn enthält.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Something is being saved. Paste again when it is done.</source>
        <translation>Es wird gerade etwas gespeichert. Fügen Sie danach noch einmal ein.</translation>
    </message>
    <message>
        <source>{order} has this comment already.</source>
        <translation>{order} hat diesen Kommentar schon.</translation>
    </message>
    <message>
        <source>The copied text names no order. Select its request first.</source>
        <translation>Der kopierte Text nennt keine Bestellung. Wählen Sie zuerst den Antrag dazu.</translation>
    </message>
    <message>
        <source>Add to {order}</source>
        <translation>Zu {order} hinzufügen</translation>
    </message>
    <message>
        <source>The copied text names no order.</source>
        <translation>Der kopierte Text nennt keine Bestellung.</translation>
    </message>
    <message>
        <source>Which return is the comment for?</source>
        <translation>Zu welcher Rücksendung gehört der Kommentar?</translation>
    </message>
    <message>
        <source>{rma} · {product} · has a comment</source>
        <translation>{rma} · {product} · hat einen Kommentar</translation>
    </message>
    <message>
        <source>{rma} · {product}</source>
        <translation>{rma} · {product}</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Previous (Left)</source>
        <translation>Voriger (Pfeil links)</translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation>Nächster (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Take off the request</source>
        <translation>Vom Antrag entfernen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy to open it.</source>
        <translation>Diese Datei lässt sich hier nicht anzeigen. Speichern Sie eine Kopie, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{name} · attached {moment}</source>
        <translation>{name} · angehängt am {moment}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Rows with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <translation>FBA-Rücksendungen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Problem rows</source>
        <comment>short</comment>
        <translation>Problemzeilen</translation>
    </message>
    <message>
        <source>FBA returns</source>
        <comment>short</comment>
        <translation>FBA-Rücksendungen</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>short</comment>
        <translation>Auswertungen</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Order or column</source>
        <translation>Bestellung oder Spalte</translation>
    </message>
    <message>
        <source>What happens, or why not</source>
        <translation>Was geschieht, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Show row</source>
        <translation>Zeile anzeigen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>These are added to read; nothing is to be decided</source>
        <translation>Diese kommen zum Lesen hinzu; zu entscheiden ist nichts</translation>
    </message>
    <message>
        <source>These order item ids are kept for refund files</source>
        <translation>Diese Bestellpositions-IDs werden für Erstattungsdateien behalten</translation>
    </message>
    <message>
        <source>An empty cell never blanks what is stored</source>
        <translation>Eine leere Zelle löscht nie, was gespeichert ist</translation>
    </message>
    <message>
        <source>These rows are not imported; they wait under Rows with problems</source>
        <translation>Diese Zeilen werden nicht importiert; sie warten unter „Zeilen mit Problemen“</translation>
    </message>
    <message>
        <source>Your own decisions are never overwritten</source>
        <translation>Ihre eigenen Entscheidungen werden nie überschrieben</translation>
    </message>
    <message>
        <source>These requests are added</source>
        <translation>Diese Anträge kommen hinzu</translation>
    </message>
    <message>
        <source>These rows are stored like this already</source>
        <translation>Diese Zeilen sind schon so gespeichert</translation>
    </message>
    <message>
        <source>Of a line that comes again the last copy counts</source>
        <translation>Von einer Zeile, die wiederkommt, zählt die letzte</translation>
    </message>
    <message>
        <source>Seller-fulfilled returns report</source>
        <translation>Rücksendebericht (Versand durch Verkäufer)</translation>
    </message>
    <message>
        <source>Returns report (XML)</source>
        <translation>Rücksendebericht (XML)</translation>
    </message>
    <message>
        <source>FBA customer returns</source>
        <translation>FBA-Kundenrücksendungen</translation>
    </message>
    <message>
        <source>Order report</source>
        <translation>Bestellbericht</translation>
    </message>
    <message>
        <source>Returns report</source>
        <translation>Rücksendebericht</translation>
    </message>
    <message>
        <source>comes again further down</source>
        <translation>kommt weiter unten noch einmal</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>Order item {id}</source>
        <translation>Bestellposition {id}</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>PlanStores</name>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Store for {currency}</source>
        <translation>Shop für {currency}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Move them here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>These returns go to the chosen store with all that was decided about them</source>
        <translation>Diese Rücksendungen gehen samt allem, was zu ihnen entschieden wurde, an den gewählten Shop</translation>
    </message>
    <message>
        <source>Several stores know orders of this file.</source>
        <translation>Mehrere Shops kennen Bestellungen dieser Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of orders that this store knows.</source>
        <translation>
            <numerusform>%n Zeile gehört zu einer Bestellung, die dieser Shop kennt.</numerusform>
            <numerusform>%n Zeilen gehören zu Bestellungen, die dieser Shop kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders of this file are known in “{store}”.</source>
        <translation>Bestellungen dieser Datei sind im Shop „{store}“ bekannt.</translation>
    </message>
    <message>
        <source>The file does not tell its store.</source>
        <translation>Die Datei nennt ihren Shop nicht.</translation>
    </message>
    <message>
        <source>The file does not tell its account, and no store knows its orders.</source>
        <translation>Die Datei nennt ihr Konto nicht, und kein Shop kennt ihre Bestellungen.</translation>
    </message>
    <message>
        <source>As for the last file in this folder.</source>
        <translation>Wie bei der letzten Datei in diesem Ordner.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Answer within %n day(s)</source>
        <translation>
            <numerusform>Antwort: noch %n Tag</numerusform>
            <numerusform>Antwort: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund due in %n day(s)</source>
        <translation>
            <numerusform>Erstattung: noch %n Tag</numerusform>
            <numerusform>Erstattung: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in within %n day(s)</source>
        <translation>
            <numerusform>Warenprüfung: noch %n Tag</numerusform>
            <numerusform>Warenprüfung: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the claim within %n day(s)</source>
        <translation>
            <numerusform>A-bis-Z-Antwort: noch %n Tag</numerusform>
            <numerusform>A-bis-Z-Antwort: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n day(s) late</source>
        <translation>
            <numerusform>Antwort %n Tag zu spät</numerusform>
            <numerusform>Antwort %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n day(s) late</source>
        <translation>
            <numerusform>Erstattung %n Tag zu spät</numerusform>
            <numerusform>Erstattung %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check-in %n day(s) late</source>
        <translation>
            <numerusform>Warenprüfung %n Tag zu spät</numerusform>
            <numerusform>Warenprüfung %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n day(s) overdue</source>
        <translation>
            <numerusform>A-bis-Z-Antrag %n Tag überfällig</numerusform>
            <numerusform>A-bis-Z-Antrag %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n Werktag</numerusform>
            <numerusform>%n Werktage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered</source>
        <translation>
            <numerusform>%n bestellt</numerusform>
            <numerusform>%n bestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Precedent</name>
    <message>
        <source>{count} × refunded</source>
        <translation>{count} × erstattet</translation>
    </message>
    <message>
        <source>{count} × closed</source>
        <translation>{count} × geschlossen</translation>
    </message>
    <message>
        <source>{count} × authorized</source>
        <translation>{count} × genehmigt</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>{amount} erstattet</translation>
    </message>
    <message>
        <source>closed ({reason})</source>
        <translation>geschlossen ({reason})</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>{amount} erstattet</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Geschlossen: {reason}</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Refunded {amount}, buyer keeps the item</source>
        <translation>{amount} erstattet, Käufer behält den Artikel</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{counts} for this SKU and reason</source>
        <translation>{counts} bei dieser SKU und diesem Grund</translation>
    </message>
    <message>
        <source>{counts} for this SKU and reason · last: {last} on {day}</source>
        <translation>{counts} bei dieser SKU und diesem Grund · zuletzt: {last} am {day}</translation>
    </message>
    <message>
        <source>{counts} · last: {last} on {day}</source>
        <translation>{counts} · zuletzt: {last} am {day}</translation>
    </message>
    <message>
        <source>{count} × before</source>
        <translation>{count} × zuvor</translation>
    </message>
    <message>
        <source>{day} · {order}</source>
        <translation>{day} · {order}</translation>
    </message>
    <message>
        <source>{day} · {order} · {goods}</source>
        <translation>{day} · {order} · {goods}</translation>
    </message>
</context>
<context>
    <name>PresetField</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Name, for example Bookkeeping</source>
        <translation>Name, zum Beispiel Buchhaltung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Correct the cell in the file and import it again</source>
        <translation>Korrigieren Sie die Zelle in der Datei und importieren Sie diese noch einmal</translation>
    </message>
    <message>
        <source>Import the file as Amazon sent it, not as a spreadsheet saved it</source>
        <translation>Importieren Sie die Datei, wie Amazon sie geliefert hat, nicht wie eine Tabellenkalkulation sie gespeichert hat</translation>
    </message>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>Die Zelle ist leer, aber jede Zeile braucht sie.</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>leere Zelle</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and fill in the cell</source>
        <translation>Sehen Sie in Seller Central nach und füllen Sie die Zelle aus</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits, 17 in all; here are {digits}.</source>
        <translation>Eine Bestellnummer hat 3, 7 und 7 Ziffern, zusammen 17; hier sind es {digits}.</translation>
    </message>
    <message>
        <source>An order id has 3, 7 and 7 digits with hyphens between them.</source>
        <translation>Eine Bestellnummer hat 3, 7 und 7 Ziffern mit Bindestrichen dazwischen.</translation>
    </message>
    <message>
        <source>not an order id</source>
        <translation>keine Bestellnummer</translation>
    </message>
    <message>
        <source>Look it up in Seller Central and correct the file</source>
        <translation>Sehen Sie in Seller Central nach und korrigieren Sie die Datei</translation>
    </message>
    <message>
        <source>A spreadsheet turned a long number into {value}; digits are lost.</source>
        <translation>Eine Tabellenkalkulation hat aus einer langen Zahl {value} gemacht; Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>number cut off by a spreadsheet</source>
        <translation>Zahl von einer Tabellenkalkulation gekürzt</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>„{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The cell does not hold a date.</source>
        <translation>Die Zelle enthält kein Datum.</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Write it like 21-Aug-2026 and import the file again</source>
        <translation>Schreiben Sie es wie 21-Aug-2026 und importieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>{a} or {b}? The cell can be read in two ways.</source>
        <translation>{a} oder {b}? Die Zelle lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>date, two readings</source>
        <translation>Datum mit zwei Lesarten</translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file</source>
        <translation>Wählen Sie für diese Datei die Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>“{value}” is neither Y nor N.</source>
        <translation>„{value}“ ist weder Y noch N.</translation>
    </message>
    <message>
        <source>The cell is neither Y nor N.</source>
        <translation>Die Zelle ist weder Y noch N.</translation>
    </message>
    <message>
        <source>not yes or no</source>
        <translation>weder Ja noch Nein</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The cell does not hold a whole number.</source>
        <translation>Die Zelle enthält keine ganze Zahl.</translation>
    </message>
    <message>
        <source>not a quantity</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <source>The quantity is {value}; at least 1 is expected.</source>
        <translation>Die Menge ist {value}; erwartet wird mindestens 1.</translation>
    </message>
    <message>
        <source>quantity below 1</source>
        <translation>Menge unter 1</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; three letters such as USD are expected.</source>
        <translation>„{value}“ ist keine Währung; erwartet werden drei Buchstaben wie USD.</translation>
    </message>
    <message>
        <source>The cell is not a currency; three letters such as USD are expected.</source>
        <translation>Die Zelle ist keine Währung; erwartet werden drei Buchstaben wie USD.</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>keine Währung</translation>
    </message>
    <message>
        <source>The row has no currency, and nothing else in the file tells it.</source>
        <translation>Die Zeile hat keine Währung, und nichts sonst in der Datei nennt sie.</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>Währung fehlt</translation>
    </message>
    <message>
        <source>The row is in {currency}, but this return is in {expected}.</source>
        <translation>Die Zeile ist in {currency}, aber diese Rücksendung ist in {expected}.</translation>
    </message>
    <message>
        <source>two currencies</source>
        <translation>zwei Währungen</translation>
    </message>
    <message>
        <source>There is an amount, but the row has no currency.</source>
        <translation>Es gibt einen Betrag, aber die Zeile hat keine Währung.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount in {currency}.</source>
        <translation>„{value}“ ist kein Betrag in {currency}.</translation>
    </message>
    <message>
        <source>The cell holds text where an amount is expected.</source>
        <translation>Die Zelle enthält Text, wo ein Betrag erwartet wird.</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>The amount {value} is below zero.</source>
        <translation>Der Betrag {value} liegt unter null.</translation>
    </message>
    <message>
        <source>The amount is below zero.</source>
        <translation>Der Betrag liegt unter null.</translation>
    </message>
    <message>
        <source>negative amount</source>
        <translation>negativer Betrag</translation>
    </message>
    <message>
        <source>A cell has {length} characters; {limit} are read at most.</source>
        <translation>Eine Zelle hat {length} Zeichen; höchstens {limit} werden gelesen.</translation>
    </message>
    <message>
        <source>A cell of this row is too long.</source>
        <translation>Eine Zelle dieser Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>Download the report again</source>
        <translation>Laden Sie den Bericht noch einmal herunter</translation>
    </message>
    <message>
        <source>The row has {cells} cells, but there are {columns} columns.</source>
        <translation>Die Zeile hat {cells} Zellen, aber es gibt {columns} Spalten.</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>A cell holds a zero byte, which is not text.</source>
        <translation>Eine Zelle enthält ein Nullbyte, das kein Text ist.</translation>
    </message>
    <message>
        <source>damaged text</source>
        <translation>beschädigter Text</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen ist geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>A formula of the spreadsheet failed here: {value}.</source>
        <translation>Hier ist eine Formel der Tabellenkalkulation fehlgeschlagen: {value}.</translation>
    </message>
    <message>
        <source>failed formula</source>
        <translation>fehlgeschlagene Formel</translation>
    </message>
    <message>
        <source>The return tells one thing twice and differently.</source>
        <translation>Die Rücksendung nennt dasselbe zweimal mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>zwei Werte</translation>
    </message>
    <message>
        <source>This RMA belongs to the order {order}.</source>
        <translation>Diese RMA gehört zur Bestellung {order}.</translation>
    </message>
    <message>
        <source>two orders, one RMA</source>
        <translation>zwei Bestellungen, eine RMA</translation>
    </message>
    <message>
        <source>This return is known already, in the store “{store}”.</source>
        <translation>Diese Rücksendung ist schon bekannt, im Shop „{store}“.</translation>
    </message>
    <message>
        <source>return of another store</source>
        <translation>Rücksendung eines anderen Shops</translation>
    </message>
    <message>
        <source>Import the file for that store, or move its returns to this one</source>
        <translation>Importieren Sie die Datei für jenen Shop, oder verschieben Sie dessen Rücksendungen hierher</translation>
    </message>
    <message>
        <source>This return has several items with the SKU {sku}; which one is meant?</source>
        <translation>Diese Rücksendung hat mehrere Artikel mit der SKU {sku}; welcher ist gemeint?</translation>
    </message>
    <message>
        <source>item not told</source>
        <translation>Artikel nicht genannt</translation>
    </message>
    <message>
        <source>Import a report that has the column Order Item ID</source>
        <translation>Importieren Sie einen Bericht mit der Spalte „Order Item ID“</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>Line and file</source>
        <translation>Zeile und Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong, and the way out</source>
        <translation>Was nicht stimmt, und der Ausweg</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>No rows with problems</source>
        <translation>Keine Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Rows of a report that cannot be read wait here until they come in clean.</source>
        <translation>Zeilen eines Berichts, die nicht lesbar sind, warten hier, bis sie fehlerfrei ankommen.</translation>
    </message>
    <message>
        <source>Not imported; they wait here until you dismiss them or they come in clean</source>
        <translation>Nicht importiert; sie warten hier, bis Sie sie entfernen oder sie fehlerfrei ankommen</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n row(s)</source>
        <translation>
            <numerusform>%n Zeile entfernen</numerusform>
            <numerusform>%n Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the selected rows off the list (Del)</source>
        <translation>Nimmt die ausgewählten Zeilen aus der Liste (Entf)</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Buyers&apos; comments</source>
        <translation>Kommentare der Käufer</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>Nachrichten an Käufer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Typed reasons and remarks</source>
        <translation>Eingegebene Begründungen und Bemerkungen</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos und Dokumente</translation>
    </message>
    <message>
        <source>Comments of FBA returns</source>
        <translation>Kommentare zu FBA-Rücksendungen</translation>
    </message>
    <message>
        <source>Journal entries that repeat them</source>
        <translation>Journaleinträge, die sie wiederholen</translation>
    </message>
    <message>
        <source>An A-to-Z claim is open</source>
        <translation>Ein A-bis-Z-Antrag ist offen</translation>
    </message>
    <message>
        <source>Something is still to do</source>
        <translation>Etwas ist noch zu tun</translation>
    </message>
    <message>
        <source>A SAFE-T claim is open or still possible</source>
        <translation>Ein SAFE-T-Antrag ist offen oder noch möglich</translation>
    </message>
    <message>
        <source>A deadline lies ahead</source>
        <translation>Eine Frist steht bevor</translation>
    </message>
    <message>
        <source>Snoozed, or with a reminder</source>
        <translation>Zurückgestellt oder mit Erinnerung</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>Käufertexte löschen</translation>
    </message>
    <message>
        <source>Amazon wants buyers&apos; data kept no longer than it is needed, 30 days after delivery. This removes what buyers wrote, your messages to them, your notes, the reasons and remarks that you typed, and the photos and documents that you attached.</source>
        <translation>Amazon verlangt, dass Käuferdaten nicht länger als nötig aufbewahrt werden, 30 Tage nach der Zustellung. Hiermit wird gelöscht, was Käufer geschrieben haben, Ihre Nachrichten an sie, Ihre Notizen, die Begründungen und Bemerkungen, die Sie eingegeben haben, und die Fotos und Dokumente, die Sie angehängt haben.</translation>
    </message>
    <message>
        <source>days since the goods came back, or since the last that happened</source>
        <translation>Tage seit der Rückkehr der Ware oder seit dem letzten Vorgang</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Looking at the words: {per_cent} %</source>
        <translation>Texte werden durchgesehen: {per_cent} %</translation>
    </message>
    <message>
        <source>Removing them: {per_cent} %</source>
        <translation>Texte werden gelöscht: {per_cent} %</translation>
    </message>
    <message>
        <source>Removed. Now the data file is written anew…</source>
        <translation>Gelöscht. Jetzt wird die Datenbankdatei neu geschrieben…</translation>
    </message>
    <message>
        <source>Removing them from the backups: {per_cent} %</source>
        <translation>Texte werden aus den Sicherungen gelöscht: {per_cent} %</translation>
    </message>
    <message numerus="yes">
        <source>Goes, of %n request(s):</source>
        <translation>
            <numerusform>Bei %n Antrag wird gelöscht:</numerusform>
            <numerusform>Bei %n Anträgen wird gelöscht:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, because something is open about %n request(s):</source>
        <translation>
            <numerusform>Es bleibt, weil bei %n Antrag etwas offen ist:</numerusform>
            <numerusform>Es bleibt, weil bei %n Anträgen etwas offen ist:</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Nothing is that old. File and backups can be gone through again.</source>
        <translation>Nichts ist so alt. Datei und Sicherungen können noch einmal durchgesehen werden.</translation>
    </message>
    <message>
        <source>Amounts, decisions, states, order numbers, tags and the journal stay, and Verify finds the data as sound as before. Backups lose the same words. Files that you exported or imported are yours: look after them yourself.</source>
        <translation>Beträge, Entscheidungen, Zustände, Bestellnummern, Schlagwörter und das Journal bleiben, und bei der Überprüfung sind die Daten so intakt wie zuvor. Die Sicherungen verlieren dieselben Texte. Dateien, die Sie exportiert oder importiert haben, gehören Ihnen: Kümmern Sie sich selbst darum.</translation>
    </message>
    <message>
        <source>Nothing brings the words back, and nothing that you did before can be undone any more. The data file is written anew, which takes seconds, or some minutes with a million requests.</source>
        <translation>Nichts bringt die Texte zurück, und nichts, was Sie davor getan haben, lässt sich noch rückgängig machen. Die Datenbankdatei wird neu geschrieben; das dauert Sekunden, bei einer Million Anträgen einige Minuten.</translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message>
        <source>Wait until the import is done, then remove buyers&apos; words.</source>
        <translation>Warten Sie, bis der Import fertig ist, und löschen Sie dann die Käufertexte.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n request(s) were removed for good</source>
        <translation>
            <numerusform>Die Texte von %n Antrag wurden endgültig gelöscht</numerusform>
            <numerusform>Die Texte von %n Anträgen wurden endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was removed.</source>
        <translation>Angehalten. Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Answer the buyer</source>
        <translation>Dem Käufer antworten</translation>
    </message>
    <message>
        <source>A-to-Z claim possible if unanswered</source>
        <translation>Ohne Antwort ist ein A-bis-Z-Antrag möglich</translation>
    </message>
    <message>
        <source>Answer the A-to-Z claim</source>
        <translation>A-bis-Z-Antrag beantworten</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Widerspruch gegen eine Entscheidung</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Erstattung fällig</translation>
    </message>
    <message>
        <source>Claim granted if not refunded</source>
        <translation>Ohne Erstattung wird der A-bis-Z-Antrag gewährt</translation>
    </message>
    <message>
        <source>EU right of withdrawal ends</source>
        <translation>EU-Widerrufsrecht endet</translation>
    </message>
    <message>
        <source>Return window ends</source>
        <translation>Rückgabefrist endet</translation>
    </message>
    <message>
        <source>Buyer ships the goods by</source>
        <translation>Käufer sendet die Ware bis</translation>
    </message>
    <message>
        <source>SAFE-T claim possible until</source>
        <translation>SAFE-T-Antrag möglich bis</translation>
    </message>
    <message>
        <source>Closes itself if nothing happens</source>
        <translation>Wird automatisch geschlossen, wenn nichts geschieht</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>{days} after Amazon decided</source>
        <translation>{days} nach der Entscheidung von Amazon</translation>
    </message>
    <message>
        <source>at the earliest; counted from the order, not from its arrival</source>
        <translation>frühestens; gerechnet ab der Bestellung, nicht ab ihrer Ankunft</translation>
    </message>
    <message>
        <source>at the earliest; delivery or refund is still missing</source>
        <translation>frühestens; Zustellung oder Erstattung fehlt noch</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>RadarLines</name>
    <message>
        <source>No date is known.</source>
        <translation>Kein Termin ist bekannt.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Defective or does not work</source>
        <translation>Defekt oder funktioniert nicht</translation>
    </message>
    <message>
        <source>Bad item</source>
        <translation>Schlechter Artikel</translation>
    </message>
    <message>
        <source>Quality is not good enough</source>
        <translation>Qualität nicht gut genug</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Nicht wie beschrieben</translation>
    </message>
    <message>
        <source>Wrong item was sent</source>
        <translation>Falscher Artikel gesendet</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Beschädigt angekommen</translation>
    </message>
    <message>
        <source>Arrived too late</source>
        <translation>Zu spät angekommen</translation>
    </message>
    <message>
        <source>Extra item was sent</source>
        <translation>Zusätzlicher Artikel gesendet</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>Vom Transportdienst beschädigt</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>Nie angekommen</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Nicht zustellbar</translation>
    </message>
    <message>
        <source>Delivery was refused</source>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>Address was incomplete</source>
        <translation>Adresse unvollständig</translation>
    </message>
    <message>
        <source>Delivery attempts failed</source>
        <translation>Zustellversuche gescheitert</translation>
    </message>
    <message>
        <source>Carrier sorted it wrong</source>
        <translation>Vom Transportdienst falsch sortiert</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>Versehentlich gekauft</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Found a better price</source>
        <translation>Besseren Preis gefunden</translation>
    </message>
    <message>
        <source>Too hard to install</source>
        <translation>Zu schwer einzubauen</translation>
    </message>
    <message>
        <source>Not compatible</source>
        <translation>Nicht kompatibel</translation>
    </message>
    <message>
        <source>Purchase was not authorized</source>
        <translation>Kauf nicht autorisiert</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Did not like the style</source>
        <translation>Stil gefiel nicht</translation>
    </message>
    <message>
        <source>Does not fit well</source>
        <translation>Passt nicht gut</translation>
    </message>
    <message>
        <source>Did not like the colour</source>
        <translation>Farbe gefiel nicht</translation>
    </message>
    <message>
        <source>Did not like the fabric</source>
        <translation>Stoff gefiel nicht</translation>
    </message>
    <message>
        <source>Looks like a different product</source>
        <translation>Sieht nach anderem Produkt aus</translation>
    </message>
    <message>
        <source>Not as pictured</source>
        <translation>Nicht wie abgebildet</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Return reason</source>
        <translation>Rücksendegrund</translation>
    </message>
    <message>
        <source>Not in the report</source>
        <translation>Nicht im Bericht</translation>
    </message>
    <message>
        <source>Return reason: {reason}</source>
        <translation>Rücksendegrund: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} ({code})</source>
        <translation>{reason} ({code})</translation>
    </message>
</context>
<context>
    <name>ReasonShort</name>
    <message>
        <source>Defective</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>Schlechte Qualität</translation>
    </message>
    <message>
        <source>Wrong item sent</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>Carrier damage</source>
        <translation>Transportschaden</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>Nicht zustellbar</translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>Annahme verweigert</translation>
    </message>
    <message>
        <source>Address incomplete</source>
        <translation>Adresse unvollständig</translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation>Zustellung gescheitert</translation>
    </message>
    <message>
        <source>Sorted wrong</source>
        <translation>Falsch sortiert</translation>
    </message>
    <message>
        <source>Better price</source>
        <translation>Besserer Preis</translation>
    </message>
    <message>
        <source>Hard to install</source>
        <translation>Schwer einzubauen</translation>
    </message>
    <message>
        <source>Unauthorized order</source>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Poor fit</source>
        <translation>Schlechte Passform</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Fabric</source>
        <translation>Stoff</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Anderes Produkt</translation>
    </message>
</context>
<context>
    <name>RefundCard</name>
    <message>
        <source>Restocking fee</source>
        <translation>Gebühr für Wiedereinlagerung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Betrag, {currency}</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Goods checked in</source>
        <translation>Geprüfte Ware</translation>
    </message>
    <message>
        <source>Goods the buyer keeps</source>
        <translation>Ware, die der Käufer behält</translation>
    </message>
    <message>
        <source>Refund for</source>
        <translation>Erstattung für</translation>
    </message>
    <message>
        <source>Refund {amount}, buyer keeps item</source>
        <translation>{amount} erstatten, Käufer behält Artikel</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Restocking fee</source>
        <translation>Gebühr für Wiedereinlagerung</translation>
    </message>
    <message>
        <source>Over all returns of this order, in {currency}</source>
        <translation>Über alle Rücksendungen dieser Bestellung, in {currency}</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Diese Bestellung</translation>
    </message>
    <message>
        <source>Reason for Amazon</source>
        <translation>Grund für Amazon</translation>
    </message>
    <message>
        <source>Why without goods</source>
        <translation>Warum ohne Ware</translation>
    </message>
    <message>
        <source>You can undo it until it stands in an export.</source>
        <translation>Sie können es rückgängig machen, bis es in einem Export steht.</translation>
    </message>
    <message>
        <source>Refund without goods</source>
        <translation>Ohne Ware erstatten</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Releases the money to the buyer.</source>
        <translation>Gibt das Geld an den Käufer frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <translation>
            <numerusform>%n angekündigt</numerusform>
            <numerusform>%n angekündigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} of {announced} checked in</source>
        <translation>{checked} von {announced} geprüft</translation>
    </message>
    <message>
        <source>{goods}, {checked} of {announced}.</source>
        <translation>{goods}, {checked} von {announced}.</translation>
    </message>
    <message>
        <source>Refund without goods: the buyer keeps the item.</source>
        <translation>Erstattung ohne Ware: Der Käufer behält den Artikel.</translation>
    </message>
    <message>
        <source>The goods become “not expected” and {amount} counts as exposure.</source>
        <translation>Die Ware wird „nicht erwartet“, und {amount} zählen als Risikobetrag.</translation>
    </message>
</context>
<context>
    <name>RefundLine</name>
    <message>
        <source>Quantity of {sku}</source>
        <translation>Menge von {sku}</translation>
    </message>
    <message>
        <source>Amount for {sku}</source>
        <translation>Betrag für {sku}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Anteil am Preis</translation>
    </message>
    <message>
        <source>Restocking fee for {sku}</source>
        <translation>Wiedereinlagerungsgebühr für {sku}</translation>
    </message>
    <message>
        <source>amount or %</source>
        <translation>Betrag oder %</translation>
    </message>
    <message>
        <source>Take {percent} %</source>
        <translation>{percent} % nehmen</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>Das ist kein Betrag; schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>The restocking fee must be an amount up to the price, or up to 100 %.</source>
        <translation>Die Wiedereinlagerungsgebühr muss ein Betrag bis zur Höhe des Preises sein oder höchstens 100 %.</translation>
    </message>
    <message>
        <source>Up to {percent} % is usual here.</source>
        <translation>Bis {percent} % ist hier üblich.</translation>
    </message>
</context>
<context>
    <name>RefundReason</name>
    <message>
        <source>Customer return</source>
        <translation>Kundenrücksendung</translation>
    </message>
    <message>
        <source>General adjustment</source>
        <translation>Allgemeine Anpassung</translation>
    </message>
    <message>
        <source>Could not ship</source>
        <translation>Versand nicht möglich</translation>
    </message>
    <message>
        <source>Different item</source>
        <translation>Anderer Artikel</translation>
    </message>
    <message>
        <source>No inventory</source>
        <translation>Kein Lagerbestand</translation>
    </message>
</context>
<context>
    <name>ReminderFlow</name>
    <message>
        <source>Open Returns Desktop</source>
        <translation>Returns Desktop öffnen</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due today</source>
        <translation>
            <numerusform>%n Antrag heute fällig</numerusform>
            <numerusform>%n Anträge heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: {day}</source>
        <translation>Nächste Frist: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n Antrag überfällig</numerusform>
            <numerusform>%n Anträge überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFlow</name>
    <message>
        <source>Refunds are decided for one request at a time.</source>
        <translation>Erstattungen werden immer nur für einen Antrag entschieden.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>Wählen Sie zuerst in den Einstellungen den Marktplatz dieses Shops.</translation>
    </message>
</context>
<context>
    <name>RequestHeader</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} und %n weiterer</numerusform>
            <numerusform>{product} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{returned} of {ordered}</source>
        <translation>{returned} von {ordered}</translation>
    </message>
    <message>
        <source>First of them: {product}</source>
        <translation>Der erste davon: {product}</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reason and comment</source>
        <translation>Grund, Kommentar</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>Produkt, Bestellung</translation>
    </message>
    <message>
        <source>Status and goods</source>
        <translation>Status, Ware</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>held for {seconds} s</source>
        <translation>{seconds} s vorgemerkt</translation>
    </message>
    <message>
        <source>Comment not captured</source>
        <translation>Noch nicht erfasst</translation>
    </message>
    <message>
        <source>Comment removed for its age</source>
        <translation>Kommentar wegen Alters gelöscht</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>Käufer schrieb nichts</translation>
    </message>
    <message>
        <source> +{count}</source>
        <translation> +{count}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Return requests</source>
        <translation>Rücksendeanträge</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show what happened to this request</source>
        <translation>Zeigen, was mit diesem Antrag geschah</translation>
    </message>
    <message>
        <source>Buyer comment</source>
        <translation>Käuferkommentar</translation>
    </message>
    <message>
        <source>Items of this request</source>
        <translation>Artikel dieses Antrags</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>Warum das vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Decisions for the same SKU and reason</source>
        <translation>Entscheidungen zu derselben SKU und demselben Grund</translation>
    </message>
    <message>
        <source>Dates of this request</source>
        <translation>Termine dieses Antrags</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>What is there now is backed up first</source>
        <translation>Der jetzige Stand wird zuerst gesichert</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>Die beschädigte Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wählen Sie eine Sicherung</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sicherung vom {moment}</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Wird kopiert und geprüft…</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} · made before a restore</source>
        <translation>{size} · vor einer Wiederherstellung erstellt</translation>
    </message>
    <message>
        <source>{size} · made before an upgrade</source>
        <translation>{size} · vor einer Aktualisierung erstellt</translation>
    </message>
    <message>
        <source>{size} · {file}</source>
        <translation>{size} · {file}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>A backup can be restored when the import or export is done</source>
        <translation>Eine Sicherung lässt sich wiederherstellen, wenn der Import oder Export fertig ist</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>The order item id is not known: import the order report for {order}, ordered on {ordered_on}.</source>
        <translation>Die Bestellpositions-ID ist nicht bekannt: Importieren Sie den Bestellbericht für {order}, bestellt am {ordered_on}.</translation>
    </message>
    <message>
        <source>The order item id is not known: import the order report for {order}.</source>
        <translation>Die Bestellpositions-ID ist nicht bekannt: Importieren Sie den Bestellbericht für {order}.</translation>
    </message>
    <message>
        <source>The order has several items with the SKU {sku}: which is meant?</source>
        <translation>Die Bestellung hat mehrere Artikel mit der SKU {sku}: Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>Erstatten Sie in Seller Central.</translation>
    </message>
    <message>
        <source>It stands in an earlier Adjustments file.</source>
        <translation>Sie steht in einer früheren Anpassungsdatei.</translation>
    </message>
    <message>
        <source>Say why it has to go out again.</source>
        <translation>Geben Sie an, warum sie noch einmal gesendet werden muss.</translation>
    </message>
    <message>
        <source>It is done on Amazon already, or was cancelled.</source>
        <translation>Sie ist bei Amazon schon erledigt oder wurde storniert.</translation>
    </message>
    <message>
        <source>A report contradicts it. Answer the conflict first.</source>
        <translation>Ein Bericht zeigt etwas anderes. Beantworten Sie zuerst den Konflikt.</translation>
    </message>
    <message>
        <source>The order number is not of Amazon&apos;s form 123-1234567-1234567.</source>
        <translation>Die Bestellnummer hat nicht die Form von Amazon, 123-1234567-1234567.</translation>
    </message>
    <message>
        <source>It is more than is left to refund of this order item: {left_minor}.</source>
        <translation>Sie ist höher als das, was bei dieser Bestellposition noch zu erstatten ist: {left_minor}.</translation>
    </message>
    <message>
        <source>Look at what was refunded already.</source>
        <translation>Sehen Sie nach, was schon erstattet wurde.</translation>
    </message>
    <message>
        <source>The buyer would get nothing back.</source>
        <translation>Der Käufer bekäme nichts zurück.</translation>
    </message>
    <message>
        <source>{currency} has more decimals than the file can hold.</source>
        <translation>{currency} hat mehr Nachkommastellen, als die Datei fasst.</translation>
    </message>
    <message>
        <source>Another item of the same refund cannot go into the file.</source>
        <translation>Ein anderer Artikel derselben Erstattung kann nicht in die Datei.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Answer a request</source>
        <translation>Antrag beantworten</translation>
    </message>
    <message>
        <source>Unanswered: claim possible</source>
        <translation>Ohne Antwort: A-bis-Z möglich</translation>
    </message>
    <message>
        <source>Answer an A-to-Z claim</source>
        <translation>A-bis-Z-Antrag beantworten</translation>
    </message>
    <message>
        <source>Appeal against a decision</source>
        <translation>Widerspruch gegen Entscheidung</translation>
    </message>
    <message>
        <source>Refund after receipt</source>
        <translation>Erstattung nach Erhalt</translation>
    </message>
    <message>
        <source>Not refunded: claim granted</source>
        <translation>Ohne Erstattung: A-bis-Z gewährt</translation>
    </message>
    <message>
        <source>Return window</source>
        <translation>Rückgabefrist</translation>
    </message>
    <message>
        <source>Then time to ship</source>
        <translation>Danach Zeit zum Versenden</translation>
    </message>
    <message>
        <source>EU right of withdrawal</source>
        <translation>EU-Widerrufsrecht</translation>
    </message>
    <message>
        <source>SAFE-T claim</source>
        <translation>SAFE-T-Antrag</translation>
    </message>
    <message>
        <source>Closes without action</source>
        <translation>Schließt automatisch ohne Bearbeitung</translation>
    </message>
    <message>
        <source>Closes without update</source>
        <translation>Schließt automatisch ohne Aktualisierung</translation>
    </message>
    <message>
        <source>Cancel a refund by hand</source>
        <translation>Erstattung von Hand stornieren</translation>
    </message>
    <message>
        <source>Ask if not done on Amazon</source>
        <translation>Nachfragen, wenn bei Amazon nicht erledigt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Amazon: {length}</source>
        <translation>Amazon: {length}</translation>
    </message>
    <message>
        <source>Amazon: {length}, since {day}</source>
        <translation>Amazon: {length}, seit {day}</translation>
    </message>
    <message>
        <source>Preset: {length}</source>
        <translation>Voreingestellt: {length}</translation>
    </message>
    <message>
        <source>Completed or closed</source>
        <translation>Abgeschlossen oder geschlossen</translation>
    </message>
    <message>
        <source>Nothing is left to decide for a request that is completed or closed.</source>
        <translation>Bei einem abgeschlossenen oder geschlossenen Antrag ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Hold for an A-to-Z claim</source>
        <translation>Bei A-bis-Z-Antrag abwarten</translation>
    </message>
    <message>
        <source>A claim is open and the buyer has not heard from you: answer it.</source>
        <translation>Ein A-bis-Z-Antrag ist offen, und der Käufer hat von Ihnen nichts gehört: Beantworten Sie ihn.</translation>
    </message>
    <message>
        <source>Check in what was delivered</source>
        <translation>Zugestellte Ware prüfen</translation>
    </message>
    <message>
        <source>Goods that the carrier delivered are counted before money moves.</source>
        <translation>Ware, die der Transportdienst zugestellt hat, wird gezählt, bevor Geld fließt.</translation>
    </message>
    <message>
        <source>Refund decided for what came back</source>
        <translation>Erstattung für die Rücksendung entschieden</translation>
    </message>
    <message>
        <source>What was checked in is paid for; only Amazon&apos;s word is missing.</source>
        <translation>Für das Geprüfte ist die Erstattung entschieden; es fehlt nur die Bestätigung von Amazon.</translation>
    </message>
    <message>
        <source>Refund less a fee</source>
        <translation>Abzüglich einer Gebühr erstatten</translation>
    </message>
    <message>
        <source>Goods that came back worse than they went, and neither you nor the carrier is to blame.</source>
        <translation>Ware, die in schlechterem Zustand zurückkam, als sie versandt wurde, ohne Schuld von Ihnen oder vom Transportdienst.</translation>
    </message>
    <message>
        <source>Refund when checked in</source>
        <translation>Nach der Warenprüfung erstatten</translation>
    </message>
    <message>
        <source>Goods that are back and checked are paid back in full.</source>
        <translation>Ware, die zurück und geprüft ist, wird voll erstattet.</translation>
    </message>
    <message>
        <source>Hold while a claim is open</source>
        <translation>Bei offenem A-bis-Z-Antrag abwarten</translation>
    </message>
    <message>
        <source>Until Amazon has decided the claim, nothing else is suggested.</source>
        <translation>Bis Amazon über den A-bis-Z-Antrag entschieden hat, wird nichts anderes vorgeschlagen.</translation>
    </message>
    <message>
        <source>Hold for an unauthorized purchase</source>
        <translation>Bei nicht autorisiertem Kauf abwarten</translation>
    </message>
    <message>
        <source>The reason can be a sign of fraud: a person looks at it.</source>
        <translation>Der Grund kann auf Betrug hindeuten: Ein Mensch sieht es sich an.</translation>
    </message>
    <message>
        <source>Contact first about a defect</source>
        <translation>Bei einem Mangel zuerst kontaktieren</translation>
    </message>
    <message>
        <source>Before you decide on a new request for a fault of yours, ask the buyer.</source>
        <translation>Bevor Sie über einen neuen Antrag entscheiden, dessen Grund bei Ihnen liegt, fragen Sie den Käufer.</translation>
    </message>
    <message>
        <source>Contact first</source>
        <translation>Zuerst kontaktieren</translation>
    </message>
    <message>
        <source>Before you decide on a new request, talk to the buyer.</source>
        <translation>Bevor Sie über einen neuen Antrag entscheiden, sprechen Sie mit dem Käufer.</translation>
    </message>
    <message>
        <source>Wait for the buyer&apos;s answer</source>
        <translation>Auf die Antwort des Käufers warten</translation>
    </message>
    <message>
        <source>You have written, and the day of your reminder has not come.</source>
        <translation>Sie haben geschrieben, und der Tag Ihrer Erinnerung ist noch nicht da.</translation>
    </message>
    <message>
        <source>Hold for a high value</source>
        <translation>Bei hohem Wert abwarten</translation>
    </message>
    <message>
        <source>A new request for more than the limit: a person looks at it.</source>
        <translation>Ein neuer Antrag über mehr als die Grenze: Ein Mensch sieht ihn sich an.</translation>
    </message>
    <message>
        <source>Close outside the policy</source>
        <translation>Außerhalb der Bedingungen schließen</translation>
    </message>
    <message>
        <source>A new request that Amazon reports as outside its policy may be refused.</source>
        <translation>Ein neuer Antrag, den Amazon als außerhalb seiner Rückgabebedingungen meldet, darf abgelehnt werden.</translation>
    </message>
    <message>
        <source>Close a late request</source>
        <translation>Späten Antrag schließen</translation>
    </message>
    <message>
        <source>The report does not tell the policy, and the order is older than the limit allows.</source>
        <translation>Der Bericht sagt nichts zu den Rückgabebedingungen, und die Bestellung ist älter, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>Let the buyer keep cheap items</source>
        <translation>Billige Artikel dem Käufer überlassen</translation>
    </message>
    <message>
        <source>The buyer paid less than what a return costs you.</source>
        <translation>Der Käufer hat weniger bezahlt, als eine Rücksendung Sie kostet.</translation>
    </message>
    <message>
        <source>Authorize a defect inside the policy</source>
        <translation>Mangel innerhalb der Bedingungen genehmigen</translation>
    </message>
    <message>
        <source>Inside the policy, and you or the carrier is to blame.</source>
        <translation>Innerhalb der Rückgabebedingungen, und Sie oder der Transportdienst sind schuld.</translation>
    </message>
    <message>
        <source>Authorize inside the policy</source>
        <translation>Innerhalb der Bedingungen genehmigen</translation>
    </message>
    <message>
        <source>A new request that is not outside the policy is to be taken back.</source>
        <translation>Ein neuer Antrag, der nicht außerhalb der Rückgabebedingungen liegt, ist anzunehmen.</translation>
    </message>
    <message>
        <source>Hold for a lost parcel</source>
        <translation>Bei verlorenem Paket abwarten</translation>
    </message>
    <message>
        <source>Whether a lost parcel is paid back is for a person to decide.</source>
        <translation>Ob ein verlorenes Paket erstattet wird, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>Erstattung läuft</translation>
    </message>
    <message>
        <source>A refund is decided or reported; a second one would be too many.</source>
        <translation>Eine Erstattung ist entschieden oder gemeldet; eine zweite wäre zu viel.</translation>
    </message>
    <message>
        <source>Close what was never sent back</source>
        <translation>Schließen, was nie zurückgeschickt wurde</translation>
    </message>
    <message>
        <source>Authorized, still awaited, and older than the limit allows.</source>
        <translation>Genehmigt, immer noch erwartet und älter, als die Grenze erlaubt.</translation>
    </message>
    <message>
        <source>Wait for the goods</source>
        <translation>Auf die Ware warten</translation>
    </message>
    <message>
        <source>Authorized, and the goods are not back yet.</source>
        <translation>Genehmigt, und die Ware ist noch nicht zurück.</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>No rule that is switched on fits this request.</source>
        <translation>Keine eingeschaltete Regel passt zu diesem Antrag.</translation>
    </message>
</context>
<context>
    <name>RuleLimit</name>
    <message>
        <source>High value is above</source>
        <translation>Hoher Wert ist über</translation>
    </message>
    <message>
        <source>A return costs</source>
        <translation>Eine Rücksendung kostet</translation>
    </message>
    <message>
        <source>Latest after the order</source>
        <translation>Spätestens nach der Bestellung</translation>
    </message>
    <message>
        <source>Latest after the request</source>
        <translation>Spätestens nach dem Antrag</translation>
    </message>
</context>
<context>
    <name>RulePlurals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided in the last {days} days</source>
        <translation>
            <numerusform>%n Antrag, in den letzten {days} Tagen entschieden</numerusform>
            <numerusform>%n Anträge, in den letzten {days} Tagen entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out, as their facts were not kept when you decided</source>
        <translation>
            <numerusform>%n Antrag ausgelassen, da seine Angaben bei Ihrer Entscheidung nicht gespeichert wurden</numerusform>
            <numerusform>%n Anträge ausgelassen, da ihre Angaben bei Ihrer Entscheidung nicht gespeichert wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Authorize on %n request(s); you authorized {done} of them.</source>
        <translation>
            <numerusform>Hätten bei %n Antrag „Genehmigen“ vorgeschlagen; genehmigt haben Sie davon {done}.</numerusform>
            <numerusform>Hätten bei %n Anträgen „Genehmigen“ vorgeschlagen; genehmigt haben Sie davon {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Close on %n request(s); you closed {done} of them.</source>
        <translation>
            <numerusform>Hätten bei %n Antrag „Antrag schließen“ vorgeschlagen; geschlossen haben Sie davon {done}.</numerusform>
            <numerusform>Hätten bei %n Anträgen „Antrag schließen“ vorgeschlagen; geschlossen haben Sie davon {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested a refund on %n request(s); you refunded {done} of them.</source>
        <translation>
            <numerusform>Hätten bei %n Antrag eine Erstattung vorgeschlagen; erstattet haben Sie davon {done}.</numerusform>
            <numerusform>Hätten bei %n Anträgen eine Erstattung vorgeschlagen; erstattet haben Sie davon {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to contact the buyer on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>Hätten bei %n Antrag vorgeschlagen, den Käufer zu kontaktieren; getan haben Sie es bei {done}.</numerusform>
            <numerusform>Hätten bei %n Anträgen vorgeschlagen, den Käufer zu kontaktieren; getan haben Sie es bei {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to let the buyer keep it on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>Hätten bei %n Antrag vorgeschlagen, dem Käufer den Artikel zu überlassen; getan haben Sie es bei {done}.</numerusform>
            <numerusform>Hätten bei %n Anträgen vorgeschlagen, dem Käufer den Artikel zu überlassen; getan haben Sie es bei {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to check the goods in on %n request(s).</source>
        <translation>
            <numerusform>Hätten bei %n Antrag vorgeschlagen, die Ware zu prüfen.</numerusform>
            <numerusform>Hätten bei %n Anträgen vorgeschlagen, die Ware zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have held %n request(s) for a person.</source>
        <translation>
            <numerusform>Hätten bei %n Antrag vorgeschlagen abzuwarten, bis ein Mensch ihn ansieht.</numerusform>
            <numerusform>Hätten bei %n Anträgen vorgeschlagen abzuwarten, bis ein Mensch sie ansieht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to wait on %n request(s).</source>
        <translation>
            <numerusform>Hätten bei %n Antrag vorgeschlagen zu warten.</numerusform>
            <numerusform>Hätten bei %n Anträgen vorgeschlagen zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have found nothing to decide on %n request(s).</source>
        <translation>
            <numerusform>Hätten bei %n Antrag nichts zu entscheiden gefunden.</numerusform>
            <numerusform>Hätten bei %n Anträgen nichts zu entscheiden gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>Das ist kein Betrag; schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>the value limit of the store, see Settings</source>
        <translation>die Wertgrenze des Shops, siehe Einstellungen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>SalvagePreview</name>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles war lesbar.</translation>
    </message>
    <message>
        <source>Decisions, amounts or messages may be missing.</source>
        <translation>Entscheidungen, Beträge oder Nachrichten können fehlen.</translation>
    </message>
    <message>
        <source>Import the newest reports, and look in Seller Central before you refund anything.</source>
        <translation>Importieren Sie die neuesten Berichte, und sehen Sie in Seller Central nach, bevor Sie etwas erstatten.</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} von {whole}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Einträge des Journals</translation>
    </message>
    <message>
        <source>Rows of everything else</source>
        <translation>Zeilen von allem anderen</translation>
    </message>
</context>
<context>
    <name>SavedFlow</name>
    <message>
        <source>View “{name}” deleted; its requests are still there</source>
        <translation>Ansicht „{name}“ gelöscht; ihre Anträge sind noch da</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>Ansicht „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>Ansicht „{name}“ geändert</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan goods</source>
        <translation>Ware scannen</translation>
    </message>
    <message>
        <source>Scan or type an RMA, tracking number or order id</source>
        <translation>RMA, Sendungs- oder Bestellnummer scannen oder eingeben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>Letzte Buchung rückgängig</translation>
    </message>
    <message>
        <source>Book (Enter)</source>
        <translation>Buchen (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All announced goods are checked in already.</source>
        <translation>Die angekündigte Ware ist schon vollständig geprüft.</translation>
    </message>
    <message>
        <source>Enter books it.</source>
        <translation>Enter bucht die Ware.</translation>
    </message>
    <message numerus="yes">
        <source>%n returns have this code. Which one is it?</source>
        <translation>
            <numerusform>%n Rücksendung hat diesen Code. Welche ist es?</numerusform>
            <numerusform>%n Rücksendungen haben diesen Code. Welche ist es?</numerusform>
        </translation>
    </message>
    <message>
        <source>No return has the code {code}.</source>
        <translation>Keine Rücksendung hat den Code {code}.</translation>
    </message>
    <message>
        <source>Import the report that holds it, or search by hand.</source>
        <translation>Importieren Sie den Bericht, in dem sie steht, oder suchen Sie von Hand.</translation>
    </message>
    <message>
        <source>{order} checked in</source>
        <translation>{order} geprüft</translation>
    </message>
    <message>
        <source>{order} was not booked.</source>
        <translation>{order} wurde nicht gebucht.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Scan the label of a parcel or its slip.</source>
        <translation>Scannen Sie das Etikett eines Pakets oder seinen Rücksendeschein.</translation>
    </message>
    <message>
        <source>Scan something first</source>
        <translation>Scannen Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>Nichts gezählt</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>Checked in {order}</source>
        <translation>Ware geprüft: {order}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>“{typed}” is not a filter; use {example}</source>
        <translation>„{typed}“ ist kein Filter; verwenden Sie {example}</translation>
    </message>
    <message>
        <source>not {what}</source>
        <translation>nicht {what}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search orders, products, comments</source>
        <translation>Bestellung, Produkt, Kommentar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Go to the order id on the clipboard: {key}</source>
        <translation>Zur Bestellnummer in der Zwischenablage gehen: {key}</translation>
    </message>
</context>
<context>
    <name>SearchKey</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Return reason</source>
        <translation>Rücksendegrund</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Antragsdatum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Overdue, snoozed, noted …</source>
        <translation>Überfällig, zurückgestellt, mit Notiz …</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>ASIN</source>
        <translation>ASIN</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Filters: {filters} … (↓ for all) · “phrase” · -not</source>
        <translation>Filter: {filters} … (↓ für alle) · „Wortfolge“ · -nicht</translation>
    </message>
</context>
<context>
    <name>SearchTyped</name>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>grund</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beantragt</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>betrag</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>ware</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>order</source>
        <translation>bestellung</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>sendung</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>schlagwort</translation>
    </message>
    <message>
        <source>store</source>
        <translation>shop</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marktplatz</translation>
    </message>
</context>
<context>
    <name>SearchValue</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>Mit Schlagwort</translation>
    </message>
    <message>
        <source>Refund decided or paid</source>
        <translation>Erstattung entschieden oder gezahlt</translation>
    </message>
    <message>
        <source>Money out for goods not checked in</source>
        <translation>Mit Risikobetrag für ungeprüfte Ware</translation>
    </message>
    <message>
        <source>Just decided, still held</source>
        <translation>Eben entschieden und noch vorgemerkt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In less than 2 days</source>
        <translation>In weniger als 2 Tagen</translation>
    </message>
    <message>
        <source>In less than 7 days</source>
        <translation>In weniger als 7 Tagen</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>More than 50, in the currency of the store</source>
        <translation>Mehr als 50 (Währung des Shops)</translation>
    </message>
    <message>
        <source>20 at most</source>
        <translation>Höchstens 20</translation>
    </message>
    <message>
        <source>From 10 to 20</source>
        <translation>Von 10 bis 20</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln request(s) selected</source>
        <translation>
            <numerusform>%Ln Antrag ausgewählt</numerusform>
            <numerusform>%Ln Anträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {whole} in this view</source>
        <translation>{count} von {whole} in dieser Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n Währung</numerusform>
            <numerusform>%n Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{view} · {currencies}</source>
        <translation>{view} · {currencies}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paid by the buyers</source>
        <translation>Von den Käufern bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Antrag</numerusform>
            <numerusform>%Ln Anträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>Open each request: amounts differ</source>
        <translation>Jeden Antrag öffnen: Die Beträge sind verschieden</translation>
    </message>
    <message>
        <source>One message to each, from a template</source>
        <translation>Eine Nachricht an jeden, aus einer Vorlage</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between reasons</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>One undo step for all. What fails stays selected.</source>
        <translation>Für „Rückgängig“ ist alles ein einziger Schritt. Was misslingt, bleibt ausgewählt.</translation>
    </message>
    <message>
        <source>What can be done is counted for the first {count}.</source>
        <translation>Was möglich ist, wird für die ersten {count} gezählt.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>line {line}, {column}: {sentence}</source>
        <translation>Zeile {line}, {column}: {sentence}</translation>
    </message>
    <message>
        <source>line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Session</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Durchgang beenden</translation>
    </message>
    <message>
        <source>Session: {done} of {whole} done</source>
        <translation>Durchgang: {done} von {whole} erledigt</translation>
    </message>
    <message>
        <source>Next: {due}</source>
        <translation>Als Nächstes: {due}</translation>
    </message>
</context>
<context>
    <name>SessionEndDialog</name>
    <message>
        <source>Session</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Entscheidungen exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is exported</source>
        <translation>Alles ist exportiert</translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message>
        <source>The session is running; “End session” over the list ends it.</source>
        <translation>Der Durchgang läuft; „Durchgang beenden“ über der Liste beendet ihn.</translation>
    </message>
    <message>
        <source>Nothing is to decide in this list.</source>
        <translation>In dieser Liste ist nichts zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided</source>
        <translation>
            <numerusform>%n Antrag entschieden</numerusform>
            <numerusform>%n Anträge entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Refunds decided</source>
        <translation>Erstattungen entschieden</translation>
    </message>
    <message>
        <source>Messages to buyers</source>
        <translation>Nachrichten an Käufer</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>SessionStartDialog</name>
    <message>
        <source>Session</source>
        <translation>Durchgang</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%n Antrag zu entscheiden</numerusform>
            <numerusform>%n Anträge zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: {due}</source>
        <translation>Der erste: {due}</translation>
    </message>
    <message>
        <source>You go through them one after the other; each decision leads to the next request.</source>
        <translation>Sie gehen sie der Reihe nach durch; jede Entscheidung führt zum nächsten Antrag.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Nach einer Entscheidung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Undo takes a decision back</source>
        <translation>„Rückgängig“ nimmt eine Entscheidung zurück</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Go to the next request</source>
        <translation>Zum nächsten Antrag gehen</translation>
    </message>
    <message>
        <source>Go to the previous request</source>
        <translation>Zum vorigen Antrag gehen</translation>
    </message>
    <message>
        <source>Stay at the request</source>
        <translation>Beim Antrag bleiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>Nach einer Aktion</translation>
    </message>
    <message>
        <source>Show deadlines in the tray, and tell me what is due today</source>
        <translation>Fristen im Infobereich anzeigen und melden, was heute fällig ist</translation>
    </message>
    <message>
        <source>Once a day, while the program is open. A notification holds numbers only, no order and no words.</source>
        <translation>Einmal am Tag, während das Programm geöffnet ist. Eine Benachrichtigung enthält nur Zahlen, keine Bestellung und keine Texte.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place where it could be shown.</source>
        <translation>Dieser Desktop hat keinen Infobereich, in dem sich das anzeigen ließe.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Encrypt, or change that…</source>
        <translation>Verschlüsseln oder ändern…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Requests, decisions, comments and messages are kept in this folder and nowhere else. The program sends nothing to Amazon or to anyone else; only files that you export leave it.</source>
        <translation>Anträge, Entscheidungen, Kommentare und Nachrichten werden in diesem Ordner aufbewahrt und sonst nirgends. Das Programm sendet nichts an Amazon oder jemand anderen; nur Dateien, die Sie exportieren, verlassen ihn.</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>Folder to watch for reports</source>
        <translation>Ordner, der auf Berichte überwacht wird</translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before copying</source>
        <translation>
            <numerusform>%n Punkt vor dem Kopieren zu klären</numerusform>
            <numerusform>%n Punkte vor dem Kopieren zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) Amazon does not allow in messages</source>
        <translation>
            <numerusform>%n Stelle, die Amazon in Nachrichten nicht erlaubt</numerusform>
            <numerusform>%n Stellen, die Amazon in Nachrichten nicht erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be copied all the same; Amazon decides what it sends.</source>
        <translation>Kopieren können Sie trotzdem; Amazon entscheidet, was es sendet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>The chosen request</source>
        <translation>Der gewählte Antrag</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon-Aufgaben</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Antrag schließen</translation>
    </message>
    <message>
        <source>Issue refund</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Contact buyer</source>
        <translation>Käufer kontaktieren</translation>
    </message>
    <message>
        <source>Check in goods</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächster Antrag</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Voriger Antrag</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Auswählen oder nicht</translation>
    </message>
    <message>
        <source>Session: go through the list</source>
        <translation>Durchgang: die Liste durchgehen</translation>
    </message>
    <message>
        <source>Copy the order id</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Copy message, comment or tracking id</source>
        <translation>Nachricht, Kommentar oder Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy the return address</source>
        <translation>Rücksendeadresse kopieren</translation>
    </message>
    <message>
        <source>Open the order in the browser</source>
        <translation>Bestellung im Browser öffnen</translation>
    </message>
    <message>
        <source>Done on Amazon</source>
        <translation>Bei Amazon erledigt</translation>
    </message>
    <message>
        <source>Go to the copied order, add its words</source>
        <translation>Zur kopierten Bestellung gehen, Text hinzufügen</translation>
    </message>
    <message>
        <source>Back: leave search, selection or request</source>
        <translation>Zurück: Suche, Auswahl oder Antrag verlassen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Do it; one-way actions only get the focus</source>
        <translation>Ausführen; endgültige Aktionen werden nur angesteuert</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters and digits are text while a field has the focus.</source>
        <translation>Buchstaben und Ziffern sind Text, solange der Cursor in einem Feld steht.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Fulfilled by Amazon</source>
        <translation>Versand durch Amazon</translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>Return slip</source>
        <translation>Rücksendeschein</translation>
    </message>
    <message>
        <source>Put this slip into the parcel, so that the return is found at once.</source>
        <translation>Legen Sie diesen Schein in das Paket, damit die Rücksendung sofort gefunden wird.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>Inhalt des Pakets</translation>
    </message>
    <message>
        <source>Check-in sheet</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Scan a code to open the return in Returns Desktop.</source>
        <translation>Scannen Sie einen Code, um die Rücksendung in Returns Desktop zu öffnen.</translation>
    </message>
    <message>
        <source>RMA</source>
        <translation>RMA</translation>
    </message>
    <message>
        <source>Product and order</source>
        <translation>Produkt, Bestellung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Authorization required</source>
        <translation>Genehmigung ausstehend</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>Von Ihnen geschlossen</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>Vom Käufer geschlossen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Money decided or paid for goods that were not checked in</source>
        <translation>Geld, das für ungeprüfte Ware entschieden oder gezahlt wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Risikobetrag</translation>
    </message>
</context>
<context>
    <name>StatusShort</name>
    <message>
        <source>Auth. required</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>Von Ihnen geschlossen</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>Vom Käufer geschlossen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Authorize {order}</source>
        <translation>Genehmigung zu {order}</translation>
    </message>
    <message>
        <source>Close {order}</source>
        <translation>Schließung zu {order}</translation>
    </message>
    <message>
        <source>Refund {order}</source>
        <translation>Erstattung zu {order}</translation>
    </message>
    <message>
        <source>Contact buyer of {order}</source>
        <translation>Nachricht an den Käufer zu {order}</translation>
    </message>
    <message>
        <source>Check in {order}</source>
        <translation>Warenprüfung zu {order}</translation>
    </message>
    <message>
        <source>Comment of {order}</source>
        <translation>Kommentar zu {order}</translation>
    </message>
    <message>
        <source>Mark {order} as closed by the buyer</source>
        <translation>Markierung von {order} als vom Käufer geschlossen</translation>
    </message>
    <message>
        <source>Mark {order} as lost</source>
        <translation>Markierung von {order} als verloren</translation>
    </message>
    <message>
        <source>Note on {order}</source>
        <translation>Notiz zu {order}</translation>
    </message>
    <message>
        <source>Tags of {order}</source>
        <translation>Schlagwörter von {order}</translation>
    </message>
    <message>
        <source>Attach to {order}</source>
        <translation>Anhängen an {order}</translation>
    </message>
    <message>
        <source>Take an attachment off {order}</source>
        <translation>Entfernen eines Anhangs von {order}</translation>
    </message>
    <message>
        <source>Snooze {order}</source>
        <translation>Zurückstellen von {order}</translation>
    </message>
    <message>
        <source>Wake {order}</source>
        <translation>Wiederaufnahme von {order}</translation>
    </message>
    <message>
        <source>Reminder for {order}</source>
        <translation>Erinnerung an {order}</translation>
    </message>
    <message>
        <source>Forget the reminder for {order}</source>
        <translation>Aufheben der Erinnerung an {order}</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words</source>
        <translation>Löschen der Käufertexte</translation>
    </message>
    <message>
        <source>Dismiss rows with problems</source>
        <translation>Entfernen von Problemzeilen</translation>
    </message>
    <message>
        <source>Accept Amazon&apos;s state of {order}</source>
        <translation>Übernahme des Stands von Amazon zu {order}</translation>
    </message>
    <message>
        <source>Keep my decision on {order}</source>
        <translation>Beibehalten meiner Entscheidung zu {order}</translation>
    </message>
    <message>
        <source>Withdraw my decision on {order}</source>
        <translation>Zurückziehen meiner Entscheidung zu {order}</translation>
    </message>
    <message>
        <source>Change of {order}</source>
        <translation>Änderung an {order}</translation>
    </message>
</context>
<context>
    <name>StoreChooser</name>
    <message>
        <source>All stores</source>
        <translation>Alle Shops</translation>
    </message>
    <message>
        <source>Store: {name}</source>
        <translation>Shop: {name}</translation>
    </message>
    <message>
        <source>Add or change stores…</source>
        <translation>Shops hinzufügen oder ändern…</translation>
    </message>
</context>
<context>
    <name>StoreFlow</name>
    <message>
        <source>Show the requests of this store only</source>
        <translation>Nur Anträge dieses Shops anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>StoreForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Nachrichten auf</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Authorizing more than this asks for a reason.</source>
        <translation>Wer mehr als das genehmigt, muss es begründen.</translation>
    </message>
    <message>
        <source>Value limit</source>
        <translation>Wertgrenze</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rücksendeadresse</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Deadlines of this store</source>
        <translation>Fristen dieses Shops</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>A store needs a name.</source>
        <translation>Ein Shop braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another store has this name.</source>
        <translation>Ein anderer Shop hat diesen Namen.</translation>
    </message>
    <message>
        <source>This is no amount; write it like {example}.</source>
        <translation>Das ist kein Betrag; schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Deadlines end with the day there.</source>
        <translation>Fristen enden mit dem dortigen Tag.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Archived: its returns are kept, not listed</source>
        <translation>Archiviert: Rücksendungen bleiben, ausgeblendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this store, which holds nothing</source>
        <translation>Diesen leeren Shop entfernen</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Dieser Shop</translation>
    </message>
    <message>
        <source>As the marketplace: {language}</source>
        <translation>Wie der Marktplatz: {language}</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Add a store…</source>
        <translation>Shop hinzufügen…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>A store is made by the first report of its currency, or added here.</source>
        <translation>Ein Shop entsteht mit dem ersten Bericht in seiner Währung, oder Sie fügen ihn hier hinzu.</translation>
    </message>
    <message>
        <source>{store} (archived)</source>
        <translation>{store} (archiviert)</translation>
    </message>
</context>
<context>
    <name>SuggestionBlock</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>Warum das vorgeschlagen wird</translation>
    </message>
</context>
<context>
    <name>SuggestionRulesDialog</name>
    <message>
        <source>Suggestion rules</source>
        <translation>Vorschlagsregeln</translation>
    </message>
    <message>
        <source>The first rule that fits a request makes its suggestion. A rule never acts by itself.</source>
        <translation>Die erste Regel, die zu einem Antrag passt, macht den Vorschlag. Eine Regel handelt nie von selbst.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>See what these rules would have suggested.</source>
        <translation>Sehen Sie, was diese Regeln vorgeschlagen hätten.</translation>
    </message>
    <message>
        <source>Out of date: the rules were changed after this was tried.</source>
        <translation>Veraltet: Die Regeln wurden nach dem Probelauf geändert.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Try on the last 90 days</source>
        <translation>An den letzten 90 Tagen ausprobieren</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n request(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Antrag</numerusform>
            <numerusform>Schlagwörter von %n Anträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>Ein oder zwei Wörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>Verwendete Schlagwörter</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Schlagwörter speichern</translation>
    </message>
    <message>
        <source>Type or tick a tag</source>
        <translation>Schlagwort eingeben oder anhaken</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Give it a name and words</source>
        <translation>Geben Sie Name und Text ein</translation>
    </message>
    <message>
        <source>Mend the placeholder</source>
        <translation>Platzhalter berichtigen</translation>
    </message>
    <message>
        <source>Wireless Earbuds</source>
        <translation>Kabellose Ohrhörer</translation>
    </message>
    <message>
        <source>Main warehouse
1200 Mill St, Reno NV 89502</source>
        <translation>Hauptlager
1200 Mill St, Reno NV 89502</translation>
    </message>
    <message>
        <source>Insert {placeholder}</source>
        <translation>{placeholder} einfügen</translation>
    </message>
    <message>
        <source>Insert what is filled in for each request</source>
        <translation>Einfügen, was für jeden Antrag ausgefüllt wird</translation>
    </message>
    <message>
        <source>Preview with sample values</source>
        <translation>Vorschau mit Beispielwerten</translation>
    </message>
    <message>
        <source>Remind me, if the buyer does not answer, after</source>
        <translation>Erinnern, wenn der Käufer nicht antwortet, nach</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>The name of the product</source>
        <translation>Der Name des Produkts</translation>
    </message>
    <message>
        <source>The order id</source>
        <translation>Die Bestellnummer</translation>
    </message>
    <message>
        <source>Your RMA number, else Amazon&apos;s</source>
        <translation>Ihre RMA-Nummer, sonst die von Amazon</translation>
    </message>
    <message>
        <source>The return address of the store, from the settings</source>
        <translation>Die Rücksendeadresse des Shops, aus den Einstellungen</translation>
    </message>
    <message>
        <source>Days left to refund</source>
        <translation>Tage, die für die Erstattung bleiben</translation>
    </message>
    <message>
        <source>Filled in by hand: when a replacement arrives</source>
        <translation>Von Hand auszufüllen: wann ein Ersatz ankommt</translation>
    </message>
    <message>
        <source>Filled in by hand: an amount of money</source>
        <translation>Von Hand auszufüllen: ein Geldbetrag</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A-to-Z claim first seen in a report</source>
        <translation>A-bis-Z-Antrag zum ersten Mal in einem Bericht gesehen</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the authorization</source>
        <translation>Der Bericht von Amazon bestätigt die Genehmigung</translation>
    </message>
    <message>
        <source>Amazon&apos;s report confirms the closure</source>
        <translation>Der Bericht von Amazon bestätigt die Schließung</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows the refund (a hint, no proof)</source>
        <translation>Der Bericht von Amazon zeigt die Erstattung (ein Hinweis, kein Beweis)</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the authorization: {theirs}</source>
        <translation>Der Bericht von Amazon widerspricht der Genehmigung: {theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report contradicts the closure: {theirs}</source>
        <translation>Der Bericht von Amazon widerspricht der Schließung: {theirs}</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded of {ours} (a hint, no proof)</source>
        <translation>Der Bericht von Amazon zeigt {theirs} von {ours} erstattet (ein Hinweis, kein Beweis)</translation>
    </message>
    <message>
        <source>The buyer closed the request; the refund is not sent yet</source>
        <translation>Der Käufer hat den Antrag geschlossen; die Erstattung ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>Amazon&apos;s report shows {theirs} refunded elsewhere (a hint, no proof)</source>
        <translation>Der Bericht von Amazon zeigt {theirs} anderswo erstattet (ein Hinweis, kein Beweis)</translation>
    </message>
    <message>
        <source>Decided, but Amazon&apos;s report does not show it yet</source>
        <translation>Entschieden, aber im Bericht von Amazon noch nicht zu sehen</translation>
    </message>
    <message>
        <source>Authorized · {label}</source>
        <translation>Genehmigt · {label}</translation>
    </message>
    <message>
        <source>Closed · {reason}</source>
        <translation>Geschlossen · {reason}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}</source>
        <translation>Erstattung entschieden: {amount}</translation>
    </message>
    <message>
        <source>Refund decided: {amount}, {fee} kept as restocking fee</source>
        <translation>Erstattung entschieden: {amount}, {fee} als Wiedereinlagerungsgebühr einbehalten</translation>
    </message>
    <message>
        <source>Refund without goods: {amount}, buyer keeps the item</source>
        <translation>Erstattung ohne Ware: {amount}, Käufer behält den Artikel</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Nachricht an den Käufer</translation>
    </message>
    <message>
        <source>Message to the buyer, waiting until {day}</source>
        <translation>Nachricht an den Käufer, wartet bis {day}</translation>
    </message>
    <message>
        <source>Checked in: {counts}</source>
        <translation>Geprüft: {counts}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}</source>
        <translation>{quantity} × {condition}</translation>
    </message>
    <message>
        <source>{quantity} × {condition}, “{note}”</source>
        <translation>{quantity} × {condition}, „{note}“</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation>Importiert aus {file}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{change}, {more}</source>
        <translation>{change}, {more}</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exportiert nach {file}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>{what} · “{reason}”</source>
        <translation>{what} · „{reason}“</translation>
    </message>
    <message>
        <source>Ordered, 1 × {amount}</source>
        <translation>Bestellt, 1 × {amount}</translation>
    </message>
    <message>
        <source>Ordered, {quantity} units for {amount}</source>
        <translation>Bestellt, {quantity} Stück für {amount}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Delivered by {carrier}, {tracking}</source>
        <translation>Zugestellt von {carrier}, {tracking}</translation>
    </message>
    <message>
        <source>Marked as closed by the buyer</source>
        <translation>Als vom Käufer geschlossen markiert</translation>
    </message>
    <message>
        <source>Parcel marked as lost</source>
        <translation>Paket als verloren markiert</translation>
    </message>
    <message>
        <source>Ticked off as done on Amazon</source>
        <translation>Als bei Amazon erledigt abgehakt</translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon</source>
        <translation>Erstattung bei Amazon storniert</translation>
    </message>
    <message>
        <source>Buyer asked for a return</source>
        <translation>Käufer hat eine Rücksendung beantragt</translation>
    </message>
    <message>
        <source>Delivered, says the carrier</source>
        <translation>Zugestellt laut Transportdienst</translation>
    </message>
    <message>
        <source>Photos or documents attached</source>
        <translation>Fotos oder Dokumente angehängt</translation>
    </message>
    <message>
        <source>Attachment taken off</source>
        <translation>Anhang entfernt</translation>
    </message>
    <message>
        <source>Woken before its day</source>
        <translation>Vorzeitig wieder aufgenommen</translation>
    </message>
    <message>
        <source>Old words removed: comment, messages, notes, remarks</source>
        <translation>Alte Texte gelöscht: Kommentar, Nachrichten, Notizen, Bemerkungen</translation>
    </message>
    <message>
        <source>Reminder ended</source>
        <translation>Erinnerung beendet</translation>
    </message>
    <message>
        <source>Ready for the export</source>
        <translation>Bereit für den Export</translation>
    </message>
    <message>
        <source>Amazon&apos;s state accepted</source>
        <translation>Stand von Amazon übernommen</translation>
    </message>
    <message>
        <source>Own decision kept, to do on Amazon</source>
        <translation>Eigene Entscheidung behalten, bei Amazon zu erledigen</translation>
    </message>
    <message>
        <source>Own decision withdrawn</source>
        <translation>Eigene Entscheidung zurückgezogen</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>Schlagwörter vergeben: {tags}</translation>
    </message>
    <message>
        <source>Tags taken off: {tags}</source>
        <translation>Schlagwörter entfernt: {tags}</translation>
    </message>
    <message>
        <source>Tagged: {tags}; taken off: {gone}</source>
        <translation>Schlagwörter vergeben: {tags}; entfernt: {gone}</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>Zurückgestellt bis {day}</translation>
    </message>
    <message>
        <source>Reminder set for {day}</source>
        <translation>Erinnerung gesetzt für {day}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Buyer comment noted</source>
        <translation>Käuferkommentar vermerkt</translation>
    </message>
    <message>
        <source>Noted: buyer left no comment</source>
        <translation>Vermerkt: Käufer schrieb nichts</translation>
    </message>
    <message>
        <source>Moved to the store {store}</source>
        <translation>In den Shop {store} verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>{name}
Click: see it large. Delete: take it off.</source>
        <translation>{name}
Klick: groß ansehen. Entf: entfernen.</translation>
    </message>
</context>
<context>
    <name>TodoFlow</name>
    <message>
        <source>Choose the marketplace of this store in the settings first.</source>
        <translation>Wählen Sie zuerst in den Einstellungen den Marktplatz dieses Shops.</translation>
    </message>
    <message>
        <source>Done on Amazon: {order}</source>
        <translation>Bei Amazon erledigt: {order}</translation>
    </message>
    <message numerus="yes">
        <source>%n done on Amazon</source>
        <translation>
            <numerusform>%n bei Amazon erledigt</numerusform>
            <numerusform>%n bei Amazon erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund cancelled on Amazon: {order}</source>
        <translation>Erstattung bei Amazon storniert: {order}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message>
        <source>Refunds as a file…</source>
        <translation>Erstattungen als Datei…</translation>
    </message>
    <message>
        <source>Refunds for Amazon as an Adjustments file</source>
        <translation>Erstattungen für Amazon als Anpassungsdatei</translation>
    </message>
</context>
<context>
    <name>TodoPanel</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Done ticks all of them.</source>
        <translation>„Erledigt“ hakt alle ab.</translation>
    </message>
    <message>
        <source>Copy order id</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Nothing to copy: this needs no text.</source>
        <translation>Nichts zu kopieren: Das braucht keinen Text.</translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>{count} erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled on Amazon</source>
        <translation>Bei Amazon storniert</translation>
    </message>
</context>
<context>
    <name>TodoTable</name>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon-Aufgaben</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon-Aufgaben</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>That cannot be undone here. Undo again takes back: {step}</source>
        <translation>Das lässt sich hier nicht rückgängig machen. Noch einmal „Rückgängig“ nimmt zurück: {step}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Werktage</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Encrypted data</source>
        <translation>Verschlüsselte Daten</translation>
    </message>
    <message>
        <source>Type the passphrase. If it is forgotten, the recovery key opens the data too.</source>
        <translation>Geben Sie die Passphrase ein. Haben Sie sie vergessen, öffnet auch der Wiederherstellungsschlüssel die Daten.</translation>
    </message>
    <message>
        <source>This computer does not have the key (any more). The recovery key opens the data.</source>
        <translation>Dieser Computer hat den Schlüssel nicht (mehr). Der Wiederherstellungsschlüssel öffnet die Daten.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Schlüssel zur Wiederherstellung</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
</context>
<context>
    <name>UpdatedBar</name>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Returns Desktop was updated to version {version}.</source>
        <translation>Returns Desktop wurde auf Version {version} aktualisiert.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message>
        <source>Verify the data</source>
        <translation>Daten überprüfen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>No entry has this fingerprint: the journal was changed, or it is of another shop.</source>
        <translation>Kein Eintrag hat diesen Fingerabdruck: Das Journal wurde geändert, oder er gehört zu einem anderen Shop.</translation>
    </message>
    <message>
        <source>Entry {number} has it, but the data is not sound.</source>
        <translation>Eintrag {number} hat ihn, aber die Daten sind nicht in Ordnung.</translation>
    </message>
    <message>
        <source>It is that of entry {number}, {date}. Nothing up to it was changed.</source>
        <translation>Es ist der von Eintrag {number}, {date}. Bis dahin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>Die Daten sind in Ordnung.</translation>
    </message>
    <message>
        <source>Findings, for support</source>
        <translation>Befunde, für den Support</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journaleinträge</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>One that you kept, to compare</source>
        <translation>Ein aufbewahrter Fingerabdruck, zum Vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 characters</source>
        <translation>
            <numerusform>%n von 64 Zeichen</numerusform>
            <numerusform>%n von 64 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each entry of the journal carries the fingerprint of the one before. A damaged file, and an entry that somebody changed, took out, put in or moved, are found that way.</source>
        <translation>Jeder Eintrag des Journals trägt den Fingerabdruck des vorigen. Eine beschädigte Datei und ein Eintrag, den jemand geändert, entfernt, eingefügt oder verschoben hat, fallen so auf.</translation>
    </message>
    <message>
        <source>It does not stop somebody who has this file and knows the program: they can write a whole new journal that looks sound. So keep the fingerprint elsewhere, in an exported file or in a mail to yourself. While the journal holds it, nothing up to that entry was changed.</source>
        <translation>Das hält niemanden auf, der diese Datei hat und das Programm kennt: Er kann ein ganz neues Journal schreiben, das in Ordnung aussieht. Bewahren Sie den Fingerabdruck deshalb anderswo auf, in einer exportierten Datei oder in einer E-Mail an sich selbst. Solange das Journal ihn enthält, wurde bis zu diesem Eintrag nichts geändert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>VerifyFlow</name>
    <message>
        <source>Wait until the import is done, then verify the data.</source>
        <translation>Warten Sie, bis der Import fertig ist, und überprüfen Sie dann die Daten.</translation>
    </message>
    <message>
        <source>The data was not verified to the end.</source>
        <translation>Die Daten wurden nicht bis zum Ende überprüft.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Needs action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Authorization required</source>
        <translation>Genehmigung ausstehend</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed by seller</source>
        <translation>Von Ihnen geschlossen</translation>
    </message>
    <message>
        <source>Closed by buyer</source>
        <translation>Vom Käufer geschlossen</translation>
    </message>
    <message>
        <source>With A-to-Z Guarantee claims</source>
        <translation>Mit A-bis-Z-Garantieanträgen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Erstattung fällig</translation>
    </message>
    <message>
        <source>Check goods</source>
        <translation>Ware prüfen</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon-Aufgaben</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Snoozed and reminders</source>
        <translation>Zurückgestellt und Erinnerungen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anträge</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Change view</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>For example: Defective earbuds</source>
        <translation>Zum Beispiel: Defekte Ohrhörer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It stands in the sidebar, with its number.</source>
        <translation>Sie steht mit ihrer Anzahl in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>Say what it looks for</source>
        <translation>Geben Sie ein, was gesucht wird</translation>
    </message>
</context>
<context>
    <name>ViewShort</name>
    <message>
        <source>Auth. required</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>A-to-Z claims</source>
        <translation>A-bis-Z-Anträge</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>WarningCard</name>
    <message>
        <source>Reason, for the journal</source>
        <translation>Begründung (für das Journal)</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>New reports</source>
        <translation>Neue Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} und %n weiterer</numerusform>
            <numerusform>{files} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) in {folder}: {files}</source>
        <translation>
            <numerusform>%n neuer Bericht in {folder}: {files}</numerusform>
            <numerusform>%n neue Berichte in {folder}: {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>The buyer must file a new request.</source>
        <translation>Der Käufer muss einen neuen Antrag stellen.</translation>
    </message>
    <message>
        <source>Type why; it goes into the journal.</source>
        <translation>Geben Sie an, warum; es kommt ins Journal.</translation>
    </message>
    <message>
        <source>Issue the refund first (3).</source>
        <translation>Erstatten Sie zuerst (3).</translation>
    </message>
    <message>
        <source>Check the goods in first (G).</source>
        <translation>Prüfen Sie zuerst die Ware (G).</translation>
    </message>
    <message>
        <source>Choose: item never sent back, buyer cancelled, duplicate request or partial refund agreed.</source>
        <translation>Wählen Sie: Artikel nie zurückgeschickt, vom Käufer storniert, doppelter Antrag oder Teilerstattung vereinbart.</translation>
    </message>
    <message>
        <source>Import a newer returns report.</source>
        <translation>Importieren Sie einen neueren Rücksendebericht.</translation>
    </message>
    <message>
        <source>Import the next returns report first.</source>
        <translation>Importieren Sie zuerst den nächsten Rücksendebericht.</translation>
    </message>
    <message>
        <source>Lower the amount.</source>
        <translation>Verringern Sie den Betrag.</translation>
    </message>
    <message>
        <source>Lower the quantity.</source>
        <translation>Verringern Sie die Menge.</translation>
    </message>
    <message>
        <source>Refund it in Seller Central.</source>
        <translation>Erstatten Sie in Seller Central.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>What it used</source>
        <translation>Was verwendet wurde</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was das ändern würde</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <translation>Regeln bearbeiten…</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Attach photos or documents…</source>
        <translation>Fotos oder Dokumente anhängen…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket…</translation>
    </message>
    <message>
        <source>Return slip…</source>
        <translation>Rücksendeschein…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Entscheidungen exportieren…</translation>
    </message>
    <message>
        <source>Refunds for Amazon (Adjustments file)…</source>
        <translation>Erstattungen für Amazon (Anpassungsdatei)…</translation>
    </message>
    <message>
        <source>Export deadlines (.ics)…</source>
        <translation>Fristen exportieren (.ics)…</translation>
    </message>
    <message>
        <source>To do on Amazon</source>
        <translation>Amazon-Aufgaben</translation>
    </message>
    <message>
        <source>Scan goods…</source>
        <translation>Ware scannen…</translation>
    </message>
    <message>
        <source>Check-in sheet…</source>
        <translation>Prüfliste…</translation>
    </message>
    <message>
        <source>Choose a store…</source>
        <translation>Shop wählen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Message templates…</source>
        <translation>Nachrichtenvorlagen…</translation>
    </message>
    <message>
        <source>Suggestion rules…</source>
        <translation>Vorschlagsregeln…</translation>
    </message>
    <message>
        <source>Deadlines…</source>
        <translation>Fristen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Verify the data…</source>
        <translation>Daten überprüfen…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
        <source>Remove buyers&apos; words…</source>
        <translation>Käufertexte löschen…</translation>
    </message>
    <message>
        <source>About Returns Desktop</source>
        <translation>Über Returns Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Buyer comment</source>
        <translation>Käuferkommentar</translation>
    </message>
    <message>
        <source>Select one return to read all of it</source>
        <translation>Wählen Sie eine Rücksendung, um alles zu lesen</translation>
    </message>
    <message>
        <source>SKU {id}</source>
        <translation>SKU {id}</translation>
    </message>
    <message>
        <source>ASIN {id}</source>
        <translation>ASIN {id}</translation>
    </message>
    <message>
        <source>FNSKU {id}</source>
        <translation>FNSKU {id}</translation>
    </message>
    <message>
        <source>Unit {id}</source>
        <translation>Stück {id}</translation>
    </message>
    <message>
        <source>Buyer left no comment</source>
        <translation>Käufer schrieb nichts</translation>
    </message>
</context>
<context>
    <name>_Flag</name>
    <message>
        <source>Comment differs: “{words}”</source>
        <translation>Kommentar weicht ab: „{words}“</translation>
    </message>
    <message>
        <source>The comment also says words that buyers use for another reason:</source>
        <translation>Der Kommentar enthält auch Wörter, die Käufer bei einem anderen Grund verwenden:</translation>
    </message>
    <message>
        <source>{words} – {reason}</source>
        <translation>{words} – {reason}</translation>
    </message>
    <message>
        <source>This is a hint from a list of words, never a verdict.</source>
        <translation>Das ist ein Hinweis aus einer Wortliste, nie ein Urteil.</translation>
    </message>
    <message>
        <source>Reason and comment differ: “{words}”</source>
        <translation>Grund und Kommentar widersprechen sich: „{words}“</translation>
    </message>
</context>
<context>
    <name>_IssueRow</name>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
</TS>
