<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save figures or picture</source>
        <translation>Zahlen oder Bild speichern</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book as a table</source>
        <translation>Buch als Tabelle</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Option chain snapshot (a market)</source>
        <translation>Momentaufnahme einer Optionskette (Markt)</translation>
    </message>
    <message>
        <source>Deribit positions</source>
        <translation>Deribit-Positionen</translation>
    </message>
    <message>
        <source>Deribit account summaries</source>
        <translation>Deribit-Kontoübersichten</translation>
    </message>
    <message>
        <source>Deribit transaction log</source>
        <translation>Deribit-Transaktionsprotokoll</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Result of a comparison</source>
        <translation>Ergebnis eines Vergleichs</translation>
    </message>
    <message>
        <source>Store of books</source>
        <translation>Ablage von Büchern</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Collateral %1 is given more than once; the balances were added up.</source>
        <translation>Sicherheit %1 ist mehrfach angegeben; die Salden wurden addiert.</translation>
    </message>
    <message>
        <source>The rows have different times; the latest, %1, is the market&apos;s.</source>
        <translation>Die Zeilen haben verschiedene Zeiten; für den Markt gilt die späteste, %1.</translation>
    </message>
    <message>
        <source>The chain has no column implied_volatility: its marks are read, its options have no volatility.</source>
        <translation>Der Kette fehlt die Spalte implied_volatility: Ihre Markpreise werden gelesen, ihre Optionen haben keine Volatilität.</translation>
    </message>
    <message>
        <source>No futures price for %1 %2: its forward is from put-call parity.</source>
        <translation>Kein Future-Preis für %1 %2: Der Forward stammt aus der Put-Call-Parität.</translation>
    </message>
    <message>
        <source>No futures price for %1 %2, and no call and put to derive one.</source>
        <translation>Kein Future-Preis für %1 %2 und kein Call und Put, um ihn abzuleiten.</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons, and numbers were read with a decimal comma.</source>
        <translation>Die Spalten sind durch Semikolons getrennt, und Zahlen wurden mit Dezimalkomma gelesen.</translation>
    </message>
    <message>
        <source>The columns are separated by semicolons.</source>
        <translation>Die Spalten sind durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>The log does not say which currency its balance is in; it was left out.</source>
        <translation>Das Protokoll nennt die Währung seines Saldos nicht; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The mark of %1 is kept, but no symbol is written like that.</source>
        <translation>Der Markpreis von %1 bleibt erhalten, aber kein Symbol wird so geschrieben.</translation>
    </message>
    <message>
        <source>Columns the program does not know were left out: %1.</source>
        <translation>Spalten, die das Programm nicht kennt, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Fields the program does not know were left out: %1.</source>
        <translation>Felder, die das Programm nicht kennt, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Fields given twice in one row (the last one counts): %1.</source>
        <translation>In einer Zeile doppelt angegebene Felder (das letzte zählt): %1.</translation>
    </message>
    <message>
        <source>The rows are not in the order of their dates, from %1 on; they were sorted.</source>
        <translation>Die Zeilen stehen ab %1 nicht in der Reihenfolge ihrer Daten; sie wurden sortiert.</translation>
    </message>
    <message>
        <source>Weekdays without a price: %1 (gaps: %2; the longest, of %3, lies before %4).</source>
        <translation>Wochentage ohne Kurs: %1 (Lücken: %2; die längste, von %3, liegt vor dem %4).</translation>
    </message>
    <message>
        <source>Dates without a price: %1 (gaps: %2; the longest, of %3, lies before %4).</source>
        <translation>Tage ohne Kurs: %1 (Lücken: %2; die längste, von %3, liegt vor dem %4).</translation>
    </message>
    <message>
        <source>The file is no book and was passed over.</source>
        <translation>Die Datei ist kein Buch und wurde übergangen.</translation>
    </message>
    <message>
        <source>This book is a what-if, and its base is gone: %1. The book itself is whole.</source>
        <translation>Dieses Buch ist ein Was-wäre-wenn, und seine Basis fehlt: %1. Das Buch selbst ist vollständig.</translation>
    </message>
    <message>
        <source>Quotes with the bid above the ask: %1, the first is %2. They are kept, and nothing is traded at them.</source>
        <translation>Quotierungen mit Geldkurs über dem Briefkurs: %1, die erste ist %2. Sie bleiben erhalten, gehandelt wird zu ihnen nicht.</translation>
    </message>
</context>
<context>
    <name>HedgeTables</name>
    <message>
        <source>✓ covered</source>
        <translation>✓ gedeckt</translation>
    </message>
    <message>
        <source>▲ not covered</source>
        <translation>▲ nicht gedeckt</translation>
    </message>
    <message>
        <source>Largest loss on the finer grid (%1): %2, required %3.</source>
        <translation>Größter Verlust auf dem feineren Raster (%1): %2, gefordert %3.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The regime and its level.</source>
        <translation>Das Margin-Modell und seine Stufe.</translation>
    </message>
    <message>
        <source>Required
before</source>
        <translation>Gefordert
vorher</translation>
    </message>
    <message>
        <source>Requirement of the book as it is.</source>
        <translation>Anforderung des Buchs, wie es ist.</translation>
    </message>
    <message>
        <source>Required
after</source>
        <translation>Gefordert
nachher</translation>
    </message>
    <message>
        <source>Requirement with the hedge, by the full method.</source>
        <translation>Anforderung mit dem Hedge, nach der vollen Methode.</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Requirement before less requirement after.</source>
        <translation>Anforderung vorher minus nachher.</translation>
    </message>
    <message>
        <source>Excess
before</source>
        <translation>Überschuss
vorher</translation>
    </message>
    <message>
        <source>Equity less requirement of the book as it is.</source>
        <translation>Eigenkapital minus Anforderung des Buchs, wie es ist.</translation>
    </message>
    <message>
        <source>Excess
after</source>
        <translation>Überschuss
nachher</translation>
    </message>
    <message>
        <source>Equity less requirement with the hedge, its cost paid.</source>
        <translation>Eigenkapital minus Anforderung mit dem Hedge, seine Kosten bezahlt.</translation>
    </message>
    <message>
        <source>Binds after</source>
        <translation>Bindet nachher</translation>
    </message>
    <message>
        <source>The scenario that makes the requirement with the hedge.</source>
        <translation>Das Szenario, das mit dem Hedge die Anforderung bestimmt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>What is bought or sold.</source>
        <translation>Was gekauft oder verkauft wird.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In the unit of the contract: coins, or face in USD.</source>
        <translation>In der Einheit des Kontrakts: Coins oder Nennwert in USD.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Quantity in smallest trades.</source>
        <translation>Menge in kleinsten Handelseinheiten.</translation>
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
        <source>Paid to the venue.</source>
        <translation>An den Handelsplatz gezahlt.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Fee, half spread, and the time value of bought options.</source>
        <translation>Gebühr, halbe Spanne und Zeitwert gekaufter Optionen.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>What the book holds of it now.</source>
        <translation>Was das Buch davon jetzt hält.</translation>
    </message>
    <message>
        <source>The linear program says %1, the full method %2.</source>
        <translation>Das lineare Programm sagt %1, die volle Methode %2.</translation>
    </message>
    <message>
        <source>No hedge of these contracts is better than %1: the gap is %2.</source>
        <translation>Kein Hedge aus diesen Kontrakten ist besser als %1: Die Lücke ist %2.</translation>
    </message>
    <message>
        <source>No other number of lots is better.</source>
        <translation>Keine andere Zahl von Lots ist besser.</translation>
    </message>
    <message>
        <source>Costs: %1.</source>
        <translation>Kosten: %1.</translation>
    </message>
    <message>
        <source>Fees as published, spreads and lots assumed.</source>
        <translation>Gebühren wie veröffentlicht, Spannen und Lots angenommen.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>A point of the finer grid, worst after the hedge first.</source>
        <translation>Ein Punkt des feineren Rasters, der nach dem Hedge schlechteste zuerst.</translation>
    </message>
    <message>
        <source>P&amp;L before</source>
        <translation>P&amp;L vorher</translation>
    </message>
    <message>
        <source>Of the book as it is, at model prices.</source>
        <translation>Des Buchs, wie es ist, zu Modellpreisen.</translation>
    </message>
    <message>
        <source>P&amp;L after</source>
        <translation>P&amp;L nachher</translation>
    </message>
    <message>
        <source>Of the book with the hedge.</source>
        <translation>Des Buchs mit dem Hedge.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What the hedge makes there.</source>
        <translation>Was der Hedge dort bringt.</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Its portfolio regime, initial level.</source>
        <translation>Sein Portfolio-Modell, Stufe Initial.</translation>
    </message>
    <message>
        <source>Requirement of the book as it is under that rulebook.</source>
        <translation>Anforderung des Buchs, wie es ist, nach diesem Regelwerk.</translation>
    </message>
    <message>
        <source>Requirement with the hedge under that rulebook.</source>
        <translation>Anforderung mit dem Hedge nach diesem Regelwerk.</translation>
    </message>
    <message>
        <source>A rise means that it sees a risk in the hedge which the book&apos;s own rulebook does not.</source>
        <translation>Ein Anstieg heißt, dass es im Hedge ein Risiko sieht, das das Regelwerk des Buchs nicht sieht.</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>Nicht modelliert</translation>
    </message>
    <message>
        <source>Positions after the trades that it has no rules for.</source>
        <translation>Positionen nach den Geschäften, für die es keine Regeln hat.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Takes no part in the search.</source>
        <translation>Nimmt an der Suche nicht teil.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is missing.</source>
        <translation>Was fehlt.</translation>
    </message>
    <message>
        <source>buy %1 %2</source>
        <translation>kaufe %1 %2</translation>
    </message>
    <message>
        <source>sell %1 %2</source>
        <translation>verkaufe %1 %2</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>Fees, half spreads and the time value of bought options.</source>
        <translation>Gebühren, halbe Spannen und Zeitwert gekaufter Optionen.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Requirement with the hedge, %1, one pot whose risks net.</source>
        <translation>Anforderung mit dem Hedge, %1, ein Topf, dessen Risiken sich verrechnen.</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Requirement with the hedge, %1, one pot whose positions are margined alone.</source>
        <translation>Anforderung mit dem Hedge, %1, ein Topf, dessen Positionen einzeln bemessen werden.</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Requirement with the hedge, %1, every position its own pot.</source>
        <translation>Anforderung mit dem Hedge, %1, jede Position ein eigener Topf.</translation>
    </message>
    <message>
        <source>Requirement before less requirement after, of the regime that was asked about.</source>
        <translation>Anforderung vorher minus nachher, des gefragten Margin-Modells.</translation>
    </message>
    <message>
        <source>÷ cost</source>
        <translation>÷ Kosten</translation>
    </message>
    <message>
        <source>What is freed for every unit of cost.</source>
        <translation>Was je Einheit Kosten frei wird.</translation>
    </message>
    <message>
        <source>Finer grid</source>
        <translation>Feineres Raster</translation>
    </message>
    <message>
        <source>Whether the requirement covers the largest loss on a finer grid of scenarios than the rulebook&apos;s.</source>
        <translation>Ob die Anforderung den größten Verlust auf einem feineren Raster von Szenarien als dem des Regelwerks deckt.</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>How the hedge was found.</source>
        <translation>Wie der Hedge gefunden wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Kontrakt</numerusform>
            <numerusform>%n Kontrakte</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row is the book as it is; the legs of each hedge stand in the last column.</source>
        <translation>Die erste Zeile ist das Buch, wie es ist; die Beine jedes Hedge stehen in der letzten Spalte.</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>What is bought and sold.</source>
        <translation>Was gekauft und verkauft wird.</translation>
    </message>
    <message>
        <source>Book as it is</source>
        <translation>Buch, wie es ist</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Briefkurs</translation>
    </message>
    <message>
        <source>bid</source>
        <translation>Geldkurs</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>The market does not quote this side: the mark with the half spread of the cost data.</source>
        <translation>Der Markt quotiert diese Seite nicht: Markpreis mit der halben Spanne der Kostendaten.</translation>
    </message>
    <message>
        <source>Ask or bid of the market, else the mark with half the assumed spread; unit of the mark.</source>
        <translation>Brief- oder Geldkurs des Marktes, sonst Markpreis mit der halben angenommenen Spanne; Einheit des Markpreises.</translation>
    </message>
    <message>
        <source>Priced at</source>
        <translation>Bepreist zu</translation>
    </message>
    <message>
        <source>Where the price comes from.</source>
        <translation>Woher der Preis kommt.</translation>
    </message>
    <message>
        <source>Fees as published, spreads as quoted or else assumed, lots assumed.</source>
        <translation>Gebühren wie veröffentlicht, Spannen wie quotiert oder sonst angenommen, Losgrößen angenommen.</translation>
    </message>
</context>
<context>
    <name>LibraryStep</name>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Rename the folder “%1”</source>
        <translation>Ordner „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the folder “%1”</source>
        <translation>Ordner „%1“ löschen</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
</context>
<context>
    <name>MarketSmileModel</name>
    <message>
        <source>Level of total variance</source>
        <translation>Niveau der Gesamtvarianz</translation>
    </message>
    <message>
        <source>Steepness of the wings</source>
        <translation>Steilheit der Flügel</translation>
    </message>
    <message>
        <source>Slope: left wing against right</source>
        <translation>Neigung: linker Flügel gegen rechten</translation>
    </message>
    <message>
        <source>Where the lowest point lies, in ln(K/F)</source>
        <translation>Lage des tiefsten Punkts, in ln(K/F)</translation>
    </message>
    <message>
        <source>Width of the bend</source>
        <translation>Breite der Krümmung</translation>
    </message>
    <message>
        <source>Years; empty means the time to expiry</source>
        <translation>Jahre; leer bedeutet Zeit bis Verfall</translation>
    </message>
</context>
<context>
    <name>MarketWords</name>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, move</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 Tag später</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 Tage später</translation>
    </message>
    <message>
        <source>The market has no perpetual price for %1; spot is used.</source>
        <translation>Der Markt hat keinen Perpetual-Preis für %1; verwendet wird Spot.</translation>
    </message>
    <message>
        <source>The market has no forward for %1 %2; spot is used.</source>
        <translation>Der Markt hat keinen Forward für %1 %2; verwendet wird Spot.</translation>
    </message>
    <message>
        <source>The market has no rate for %1 %2; values are not discounted.</source>
        <translation>Der Markt hat keinen Zins für %1 %2; Werte werden nicht diskontiert.</translation>
    </message>
    <message>
        <source>ahead of the clock</source>
        <translation>der Uhr voraus</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>1 Minute alt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n Minute alt</numerusform>
            <numerusform>%n Minuten alt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>1 Stunde alt</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n Stunde alt</numerusform>
            <numerusform>%n Stunden alt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>vol %1</source>
        <translation>Vola %1</translation>
    </message>
    <message>
        <source>Market moved: %1</source>
        <translation>Markt bewegt: %1</translation>
    </message>
    <message>
        <source>The market has no price for %1; 1 USD is assumed.</source>
        <translation>Der Markt hat keinen Preis für %1; angenommen wird 1 USD.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time in Qt&apos;s format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Portfolio: %1, P&amp;L %2.</source>
        <translation>Portfolio: %1, P&amp;L %2.</translation>
    </message>
    <message>
        <source>Runner-up %1, %2 away.</source>
        <translation>Zweitschlechtestes: %1, Abstand %2.</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>Nicht modelliert</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
</context>
<context>
    <name>PanelShortcuts</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Enter, F2 or any letter</source>
        <translation>Eingabe, F2 oder ein Buchstabe</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Put what was typed into all selected rows</source>
        <translation>Eingabe in alle ausgewählten Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Zelle unverändert lassen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Ausgewählte Zeilen löschen</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Eingabe</translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation>Zahl erklären</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the cursor from node to node, with Ctrl five at a time</source>
        <translation>Cursor von Knoten zu Knoten bewegen, mit Strg je fünf weiter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Put the cursor on the unmoved market</source>
        <translation>Cursor auf den unbewegten Markt setzen</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation>Vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>Wheel, drag, Shift+drag</source>
        <translation>Mausrad, Ziehen, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Zoom at the pointer, move, zoom into a box</source>
        <translation>Am Zeiger zoomen, verschieben, in ein Rechteck zoomen</translation>
    </message>
    <message>
        <source>Regime cards</source>
        <translation>Karten der Margin-Modelle</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Choose a figure of the card</source>
        <translation>Zahl der Karte auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Explain the chosen figure</source>
        <translation>Ausgewählte Zahl erklären</translation>
    </message>
    <message>
        <source>Ladders and smiles</source>
        <translation>Leitern und Smiles</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Go from point to point, with Ctrl five at a time</source>
        <translation>Von Punkt zu Punkt gehen, mit Strg fünf auf einmal</translation>
    </message>
    <message>
        <source>Go from curve to curve</source>
        <translation>Von Kurve zu Kurve gehen</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>Move the cursor from bar to bar, with Ctrl five at a time</source>
        <translation>Cursor von Balken zu Balken bewegen, mit Strg je fünf weiter</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Put it on the value at risk, on the expected shortfall</source>
        <translation>Auf den Value at Risk setzen, auf den Expected Shortfall</translation>
    </message>
    <message>
        <source>Trade ticket</source>
        <translation>Handelsticket</translation>
    </message>
    <message>
        <source>Add the typed trades, Shift+Enter begins another line</source>
        <translation>Die getippten Geschäfte hinzufügen, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>Change the size; on a symbol: next listed strike</source>
        <translation>Die Größe ändern; auf einem Symbol: nächster gelisteter Strike</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>On a symbol: next listed expiry</source>
        <translation>Auf einem Symbol: nächster gelisteter Verfall</translation>
    </message>
    <message>
        <source>Drag sideways, Shift+drag</source>
        <translation>Seitwärts ziehen, Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Change a size or strike, an expiry</source>
        <translation>Eine Größe oder einen Strike ändern, einen Verfall</translation>
    </message>
    <message>
        <source>Waterfall of changes</source>
        <translation>Wasserfall der Änderungen</translation>
    </message>
    <message>
        <source>Go from bar to bar</source>
        <translation>Von Balken zu Balken gehen</translation>
    </message>
    <message>
        <source>Go to the figure before, to the one now</source>
        <translation>Zur Zahl vorher, zu der jetzt gehen</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>That is too much to paste. Save it as a file and open or import that.</source>
        <translation>Das ist zu viel zum Einfügen. Als Datei speichern und diese öffnen oder importieren.</translation>
    </message>
    <message>
        <source>Paste a leg</source>
        <translation>Position einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation>
            <numerusform>%n Position einfügen</numerusform>
            <numerusform>%n Positionen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste into a leg</source>
        <translation>In Position einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n legs</source>
        <translation>
            <numerusform>In %n Position einfügen</numerusform>
            <numerusform>In %n Positionen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that looks like positions: “%1”.</source>
        <translation>Die Zwischenablage enthält nichts, was nach Positionen aussieht: „%1“.</translation>
    </message>
    <message>
        <source>There is no row of the book left for this one.</source>
        <translation>Für diese Zeile ist im Buch keine Zeile mehr übrig.</translation>
    </message>
    <message>
        <source>A quantity is needed.</source>
        <translation>Eine Menge ist nötig.</translation>
    </message>
    <message>
        <source>There is no instrument.</source>
        <translation>Es gibt kein Instrument.</translation>
    </message>
    <message>
        <source>%1 is computed and cannot be pasted into.</source>
        <translation>%1 wird berechnet; Einfügen ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal point.</source>
        <translation>„%1“ ist keine Zahl mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal comma.</source>
        <translation>„%1“ ist keine Zahl mit Dezimalkomma.</translation>
    </message>
</context>
<context>
    <name>PositionColumns</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Symbol, for example BTC-25DEC26-100000-C or BTC-PERPETUAL</source>
        <translation>Symbol, zum Beispiel BTC-25DEC26-100000-C oder BTC-PERPETUAL</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity, long &gt; 0: coins, or face value in USD for inverse perpetuals and futures</source>
        <translation>Menge, Long &gt; 0: Coins, bei inversen Perpetuals und Futures Nennwert in USD</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>Entry price in the unit of the mark</source>
        <translation>Einstandspreis in der Einheit des Markpreises</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Mark: coin per coin for inverse options, else quote currency</source>
        <translation>Markpreis: Coin je Coin bei inversen Optionen, sonst Notierungswährung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Market value of options and spot, unrealised P&amp;L of futures and perpetuals, USD</source>
        <translation>Marktwert von Optionen und Spot, unrealisierte P&amp;L von Futures und Perpetuals, USD</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L against the entry price, USD</source>
        <translation>Unrealisierte P&amp;L gegenüber dem Einstandspreis, USD</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Delta, coins of the underlying</source>
        <translation>Delta, Coins des Basiswerts</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Change of delta for 1 USD of the forward</source>
        <translation>Änderung des Deltas je 1 USD des Forwards</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>USD for one volatility point</source>
        <translation>USD je Volatilitätspunkt</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>USD per day</source>
        <translation>USD pro Tag</translation>
    </message>
    <message>
        <source>Iso. IM</source>
        <translation>Iso. IM</translation>
    </message>
    <message>
        <source>Initial margin of the position in the isolated regime, USD</source>
        <translation>Initial Margin der Position im isolierten Modell, USD</translation>
    </message>
    <message>
        <source>Iso. MM</source>
        <translation>Iso. MM</translation>
    </message>
    <message>
        <source>Maintenance margin of the position in the isolated regime, USD</source>
        <translation>Maintenance Margin der Position im isolierten Modell, USD</translation>
    </message>
    <message>
        <source>Cross IM</source>
        <translation>Cross IM</translation>
    </message>
    <message>
        <source>What the position adds to the initial margin of the cross regime, USD</source>
        <translation>Beitrag der Position zur Initial Margin des Cross-Modells, USD</translation>
    </message>
    <message>
        <source>Cross MM</source>
        <translation>Cross MM</translation>
    </message>
    <message>
        <source>What the position adds to the maintenance margin of the cross regime, USD</source>
        <translation>Beitrag der Position zur Maintenance Margin des Cross-Modells, USD</translation>
    </message>
    <message>
        <source>At binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>P&amp;L in the scenario that sets the portfolio requirement, USD</source>
        <translation>P&amp;L im Szenario, das die Portfolio-Anforderung bestimmt, USD</translation>
    </message>
    <message>
        <source>Liq. price</source>
        <translation>Liq.-Preis</translation>
    </message>
    <message>
        <source>Price of the underlying at which the isolated position is liquidated</source>
        <translation>Preis des Basiswerts, zu dem die isolierte Position liquidiert wird</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Free label: a strategy, a hedge</source>
        <translation>Freie Bezeichnung: eine Strategie, eine Absicherung</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Where the position is held</source>
        <translation>Wo die Position gehalten wird</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Gives the isolated pot of a future or perpetual: entry notional divided by leverage</source>
        <translation>Ergibt den isolierten Topf eines Futures oder Perpetuals: Nominalwert beim Einstand geteilt durch Hebel</translation>
    </message>
    <message>
        <source>Iso. pot</source>
        <translation>Iso. Topf</translation>
    </message>
    <message>
        <source>Collateral of the position alone in the isolated regime, USD; empty: from leverage or margin</source>
        <translation>Sicherheiten allein dieser Position im isolierten Modell, USD; leer: aus Hebel oder Margin</translation>
    </message>
</context>
<context>
    <name>PositionGroups</name>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Underlying and expiry</source>
        <translation>Basiswert und Verfall</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>%1 perpetual, spot</source>
        <translation>%1 Perpetual, Spot</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PositionInput</name>
    <message>
        <source>Change quantity of %1</source>
        <translation>Menge von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change quantity of %n legs</source>
        <translation>
            <numerusform>Menge von %n Position ändern</numerusform>
            <numerusform>Menge von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change entry price of %1</source>
        <translation>Einstandspreis von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change entry price of %n legs</source>
        <translation>
            <numerusform>Einstandspreis von %n Position ändern</numerusform>
            <numerusform>Einstandspreis von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change group of %1</source>
        <translation>Gruppe von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change group of %n legs</source>
        <translation>
            <numerusform>Gruppe von %n Position ändern</numerusform>
            <numerusform>Gruppe von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change venue of %1</source>
        <translation>Börse von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change venue of %n legs</source>
        <translation>
            <numerusform>Börse von %n Position ändern</numerusform>
            <numerusform>Börse von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change leverage of %1</source>
        <translation>Hebel von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change leverage of %n legs</source>
        <translation>
            <numerusform>Hebel von %n Position ändern</numerusform>
            <numerusform>Hebel von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change isolated pot of %1</source>
        <translation>Isolierten Topf von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change isolated pot of %n legs</source>
        <translation>
            <numerusform>Isolierten Topf von %n Position ändern</numerusform>
            <numerusform>Isolierten Topf von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change instrument of %1</source>
        <translation>Instrument von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change instrument of %n legs</source>
        <translation>
            <numerusform>Instrument von %n Position ändern</numerusform>
            <numerusform>Instrument von %n Positionen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>A quantity is needed.</source>
        <translation>Eine Menge ist nötig.</translation>
    </message>
    <message>
        <source>An entry price is zero or more.</source>
        <translation>Ein Einstandspreis ist null oder größer.</translation>
    </message>
    <message>
        <source>Leverage is more than zero.</source>
        <translation>Der Hebel ist größer als null.</translation>
    </message>
    <message>
        <source>A pot is zero or more.</source>
        <translation>Ein Topf ist null oder größer.</translation>
    </message>
</context>
<context>
    <name>PositionsFilter</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Puts</source>
        <translation>Puts</translation>
    </message>
    <message>
        <source>Futures</source>
        <translation>Futures</translation>
    </message>
    <message>
        <source>Perpetuals</source>
        <translation>Perpetuals</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in Qt&apos;s format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>attribution</name>
    <message>
        <source>The book has %1 positions, more than %2: they are taken together by hedge group, those without one by underlying.</source>
        <translation>Das Buch hat %1 Positionen, mehr als %2: Sie werden nach Hedge-Gruppe zusammengefasst, solche ohne Gruppe nach Basiswert.</translation>
    </message>
    <message>
        <source>Pairs are formed of the %1 that need most alone, of %2 altogether.</source>
        <translation>Paare werden aus den %1 gebildet, die allein am meisten brauchen, von insgesamt %2.</translation>
    </message>
    <message>
        <source>Several scenarios bind at once: the shares are not unique. Shown is a mean of the tied ones that adds up.</source>
        <translation>Mehrere Szenarien binden zugleich: Die Anteile sind nicht eindeutig. Gezeigt wird ein Mittel der gleichauf liegenden, das sich aufaddiert.</translation>
    </message>
    <message>
        <source>What would each need if there were nothing else? The sum is %1 against a requirement of %2; it adds up only where nothing nets.</source>
        <translation>Was bräuchte jede allein, wenn es sonst nichts gäbe? Die Summe ist %1 gegenüber einer Anforderung von %2; sie geht nur auf, wo nichts verrechnet wird.</translation>
    </message>
    <message>
        <source>By how much would the requirement fall without it? The sum is %1 against a requirement of %2; it adds up only where nothing nets.</source>
        <translation>Um wie viel fiele die Anforderung ohne sie? Die Summe ist %1 gegenüber einer Anforderung von %2; sie geht nur auf, wo nichts verrechnet wird.</translation>
    </message>
    <message>
        <source>How fast does the requirement grow with its size, times that size? Adds up to the requirement.</source>
        <translation>Wie schnell wächst die Anforderung mit ihrer Größe, mal dieser Größe? Addiert sich zur Anforderung.</translation>
    </message>
    <message>
        <source>How fast does the requirement grow with its size, times that size? Does not add up: %1 of the requirement does not grow in proportion to size and has a line of its own.</source>
        <translation>Wie schnell wächst die Anforderung mit ihrer Größe, mal dieser Größe? Addiert sich nicht auf: %1 der Anforderung wachsen nicht proportional zur Größe und stehen in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>What does it add while the whole book grows from nothing to its size? Adds up to the requirement.</source>
        <translation>Was trägt sie bei, während das ganze Buch von null auf seine Größe wächst? Addiert sich zur Anforderung.</translation>
    </message>
    <message>
        <source>What does it add while the whole book grows from nothing to its size? Does not add up: the rules jump by %1 on the way, which has a line of its own.</source>
        <translation>Was trägt sie bei, während das ganze Buch von null auf seine Größe wächst? Addiert sich nicht auf: Die Regeln springen unterwegs um %1; das steht in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>What do two of them save by being margined together and not one by one? Savings of pairs do not add up.</source>
        <translation>Was sparen zwei davon, wenn sie gemeinsam statt einzeln bemessen werden? Ersparnisse von Paaren addieren sich nicht auf.</translation>
    </message>
    <message>
        <source>What do the legs of a hedge group save by being margined together and not one by one? Savings of groups do not add up where groups net with each other.</source>
        <translation>Was sparen die Positionen einer Hedge-Gruppe, wenn sie gemeinsam statt einzeln bemessen werden? Ersparnisse von Gruppen addieren sich nicht auf, wo Gruppen miteinander verrechnet werden.</translation>
    </message>
    <message>
        <source>%1 without a group</source>
        <translation>%1 ohne Gruppe</translation>
    </message>
</context>
<context>
    <name>capital</name>
    <message>
        <source>Of %1 positions the %2 that need most alone were tried.</source>
        <translation>Von %1 Positionen wurden die %2 probiert, die allein am meisten brauchen.</translation>
    </message>
    <message>
        <source>The book has no position that could be modelled.</source>
        <translation>Das Buch hat keine Position, die modelliert werden konnte.</translation>
    </message>
    <message>
        <source>Nothing is required of this book, so nothing can be freed.</source>
        <translation>Von diesem Buch wird nichts verlangt, also kann nichts frei werden.</translation>
    </message>
    <message>
        <source>Whatever frees capital changes delta or vega by more than the bands allow.</source>
        <translation>Was Kapital freisetzt, ändert Delta oder Vega mehr, als die Bänder erlauben.</translation>
    </message>
    <message>
        <source>No trade frees more than it costs: the best of them, in %1, frees %2 and costs %3.</source>
        <translation>Kein Geschäft setzt mehr frei, als es kostet: Das beste, in %1, setzt %2 frei und kostet %3.</translation>
    </message>
    <message>
        <source>No position can be closed or rolled without more being required: each hedges the rest, or what it needs is no more than closing it costs.</source>
        <translation>Keine Position kann geschlossen oder gerollt werden, ohne dass mehr verlangt wird: Jede sichert die übrigen, oder was sie braucht, ist nicht mehr, als ihr Schließen kostet.</translation>
    </message>
    <message>
        <source>The book now</source>
        <translation>Das Buch jetzt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Binding scenario: %1.</source>
        <translation>Bindendes Szenario: %1.</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Freed per cost</source>
        <translation>Frei je Kosten</translation>
    </message>
    <message>
        <source>Requirement after</source>
        <translation>Anforderung danach</translation>
    </message>
    <message>
        <source>Excess after</source>
        <translation>Überschuss danach</translation>
    </message>
    <message>
        <source>Δ delta</source>
        <translation>Δ Delta</translation>
    </message>
    <message>
        <source>Δ vega</source>
        <translation>Δ Vega</translation>
    </message>
    <message>
        <source>Suggestions, most freed per cost first</source>
        <translation>Vorschläge, meiste Freisetzung je Kosten zuerst</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Binding after</source>
        <translation>Danach bindend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Every position by itself</source>
        <translation>Jede Position für sich</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>outside the bands</source>
        <translation>außerhalb der Bänder</translation>
    </message>
    <message>
        <source>Freed is the rise of the excess before costs: the fall of the requirement and the change of the equity that counts. Net is after fee and half the spread.</source>
        <translation>Frei ist der Anstieg des Überschusses vor Kosten: der Rückgang der Anforderung und die Änderung des Eigenkapitals, das zählt. Netto ist nach Gebühr und halber Spanne.</translation>
    </message>
    <message>
        <source>Own pot or common pot</source>
        <translation>Eigener oder gemeinsamer Topf</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Total if isolated</source>
        <translation>Summe, wenn isoliert</translation>
    </message>
    <message>
        <source>Freed by isolating</source>
        <translation>Frei durch Isolieren</translation>
    </message>
    <message>
        <source>Freed by pooling</source>
        <translation>Frei durch Zusammenlegen</translation>
    </message>
    <message>
        <source>Isolated in the best split</source>
        <translation>Isoliert in der besten Teilung</translation>
    </message>
    <message>
        <source>has no pot</source>
        <translation>hat keinen Topf</translation>
    </message>
    <message>
        <source>All in the common pot %1, all isolated %2, best split %3.</source>
        <translation>Alles im gemeinsamen Topf %1, alles isoliert %2, beste Teilung %3.</translation>
    </message>
    <message>
        <source>No position needs less in a pot of its own: the common pot is best.</source>
        <translation>Keine Position braucht im eigenen Topf weniger: Der gemeinsame Topf ist am besten.</translation>
    </message>
    <message>
        <source>buy %1 %2</source>
        <translation>kaufe %1 %2</translation>
    </message>
    <message>
        <source>sell %1 %2</source>
        <translation>verkaufe %1 %2</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>roll into %1</source>
        <translation>rollen in %1</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
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
        <source>Costs: %1 of %2.</source>
        <translation>Kosten: %1 vom %2.</translation>
    </message>
    <message>
        <source>In the market after the move of the sliders.</source>
        <translation>Im Markt nach der Bewegung der Regler.</translation>
    </message>
    <message>
        <source>The best of every combination of up to %1 positions, then closed in parts where that frees more.</source>
        <translation>Die beste jeder Kombination von bis zu %1 Positionen, danach in Teilen geschlossen, wo das mehr freisetzt.</translation>
    </message>
    <message>
        <source>Built up one by one and improved by exchanges, up to %1 positions, then closed in parts: not every combination was tried.</source>
        <translation>Einzeln aufgebaut und durch Tausch verbessert, bis zu %1 Positionen, danach in Teilen geschlossen: nicht jede Kombination wurde probiert.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>data that only the market of B has</source>
        <translation>Daten, die nur der Markt von B hat</translation>
    </message>
    <message>
        <source>data that only the market of A has</source>
        <translation>Daten, die nur der Markt von A hat</translation>
    </message>
    <message>
        <source>The two states are the same.</source>
        <translation>Die beiden Stände sind gleich.</translation>
    </message>
    <message>
        <source>%1 positions that changed least are replaced together.</source>
        <translation>Die %1 Positionen, die sich am wenigsten geändert haben, werden gemeinsam ersetzt.</translation>
    </message>
    <message>
        <source>The parts of the requirement were not looked at: a book has more than %1 positions.</source>
        <translation>Die Teile der Anforderung wurden nicht betrachtet: Ein Buch hat mehr als %1 Positionen.</translation>
    </message>
    <message>
        <source>Coverage of the markets</source>
        <translation>Abdeckung der Märkte</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>Volatilitäten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Other market data</source>
        <translation>Übrige Marktdaten</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Account inputs</source>
        <translation>Eingaben auf Kontoebene</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>in der Größe geändert</translation>
    </message>
    <message>
        <source>entry, pot or stated P&amp;L</source>
        <translation>Einstand, Topf oder angegebenes P&amp;L</translation>
    </message>
    <message>
        <source>%1 other positions</source>
        <translation>%1 weitere Positionen</translation>
    </message>
    <message>
        <source>spot, perpetual and forwards</source>
        <translation>Spot, Perpetual und Forwards</translation>
    </message>
    <message>
        <source>implied volatilities</source>
        <translation>implizite Volatilitäten</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>vergangene Zeit</translation>
    </message>
    <message>
        <source>interest rates</source>
        <translation>Zinssätze</translation>
    </message>
    <message>
        <source>funding, volumes and confidences</source>
        <translation>Funding, Volumen und Konfidenzen</translation>
    </message>
    <message>
        <source>the market&apos;s own marks against model prices</source>
        <translation>eigene Marks des Marktes gegen Modellpreise</translation>
    </message>
    <message>
        <source>price of the asset</source>
        <translation>Preis des Assets</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>with other values</source>
        <translation>mit anderen Werten</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>margin of open orders</source>
        <translation>Margin offener Orders</translation>
    </message>
    <message>
        <source>margin of market-maker protection</source>
        <translation>Margin des Market-Maker-Schutzes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Mean of two walks: from positions to account inputs, and back.</source>
        <translation>Mittel zweier Wege: von den Positionen zu den Kontoangaben und zurück.</translation>
    </message>
    <message>
        <source>Another scenario binds in the portfolio regime: %1, then %2.</source>
        <translation>Im Portfolio-Modell bindet ein anderes Szenario: %1, dann %2.</translation>
    </message>
    <message>
        <source>The binding scenario of the portfolio regime stays: %1.</source>
        <translation>Das bindende Szenario des Portfolio-Modells bleibt: %1.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>charges beside the portfolio method, none before</source>
        <translation>Zuschläge neben der Portfoliomethode, zuvor keine</translation>
    </message>
    <message>
        <source>charges beside the portfolio method, none any more</source>
        <translation>Zuschläge neben der Portfoliomethode, nun keine mehr</translation>
    </message>
    <message>
        <source>other charges beside the portfolio method</source>
        <translation>andere Zuschläge neben der Portfoliomethode</translation>
    </message>
    <message>
        <source>Replaced one after the other: positions, prices, volatilities, time, other market data, collateral, rulebook, add-ons, account inputs.</source>
        <translation>Nacheinander ersetzt: Positionen, Preise, Volatilitäten, Zeit, übrige Marktdaten, Sicherheiten, Regelwerk, Zuschläge, Kontoangaben.</translation>
    </message>
    <message>
        <source>Replaced one after the other: account inputs, add-ons, rulebook, collateral, other market data, time, volatilities, prices, positions.</source>
        <translation>Nacheinander ersetzt: Kontoangaben, Zuschläge, Regelwerk, Sicherheiten, übrige Marktdaten, Zeit, Volatilitäten, Preise, Positionen.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Risk nets over scenarios here (worst: %1); in the reference positions are margined by rule, without scenarios.</source>
        <translation>Hier werden Risiken über Szenarien verrechnet (schlechtestes: %1); in der Referenz werden Positionen nach Regeln bemessen, ohne Szenarien.</translation>
    </message>
    <message>
        <source>Positions are margined by rule here, without scenarios; in the reference risk nets over scenarios (worst: %1).</source>
        <translation>Hier werden Positionen nach Regeln bemessen, ohne Szenarien; in der Referenz werden Risiken über Szenarien verrechnet (schlechtestes: %1).</translation>
    </message>
    <message>
        <source>The same scenario binds (%1); it makes %2 here and %3 in the reference.</source>
        <translation>Dasselbe Szenario bindet (%1); es ergibt hier %2 und in der Referenz %3.</translation>
    </message>
    <message>
        <source>Another scenario binds: %1 (%2) here, %3 (%4) in the reference.</source>
        <translation>Ein anderes Szenario bindet: hier %1 (%2), in der Referenz %3 (%4).</translation>
    </message>
    <message>
        <source>Beside the scenario&apos;s loss other charges make %1 of the requirement here and %2 in the reference.</source>
        <translation>Neben dem Szenarioverlust machen andere Belastungen hier %1 der Anforderung aus, in der Referenz %2.</translation>
    </message>
    <message>
        <source>The regimes differ: %1 here, %2 in the reference.</source>
        <translation>Die Margin-Modelle unterscheiden sich: hier %1, in der Referenz %2.</translation>
    </message>
    <message>
        <source>%1 differs most of the positions: alone it asks for %2 here and %3 in the reference.</source>
        <translation>Von den Positionen weicht %1 am stärksten ab: allein verlangt sie hier %2, in der Referenz %3.</translation>
    </message>
    <message>
        <source>A minimum binds here, not in the reference.</source>
        <translation>Hier bindet ein Minimum, in der Referenz nicht.</translation>
    </message>
    <message>
        <source>A minimum binds in the reference, not here.</source>
        <translation>In der Referenz bindet ein Minimum, hier nicht.</translation>
    </message>
    <message>
        <source>Option values are discounted here, not in the reference.</source>
        <translation>Optionswerte werden hier diskontiert, in der Referenz nicht.</translation>
    </message>
    <message>
        <source>Option values are discounted in the reference, not here.</source>
        <translation>Optionswerte werden in der Referenz diskontiert, hier nicht.</translation>
    </message>
    <message>
        <source>The equity is that of the pots here (%1), that of the whole account in the reference (%2).</source>
        <translation>Das Eigenkapital ist hier das der Töpfe (%1), in der Referenz das des ganzen Kontos (%2).</translation>
    </message>
    <message>
        <source>The equity is that of the whole account here (%1), that of the pots in the reference (%2).</source>
        <translation>Das Eigenkapital ist hier das des ganzen Kontos (%1), in der Referenz das der Töpfe (%2).</translation>
    </message>
    <message>
        <source>The pots hold %1 here and %2 in the reference.</source>
        <translation>Die Töpfe enthalten hier %1, in der Referenz %2.</translation>
    </message>
    <message>
        <source>Haircuts take %1 off the equity here and %2 in the reference.</source>
        <translation>Haircuts mindern das Eigenkapital hier um %1, in der Referenz um %2.</translation>
    </message>
    <message>
        <source>The market value of options (%1) counts in the equity here, not in the reference.</source>
        <translation>Der Marktwert der Optionen (%1) zählt hier zum Eigenkapital, in der Referenz nicht.</translation>
    </message>
    <message>
        <source>The market value of options (%1) counts in the equity of the reference, not here.</source>
        <translation>Der Marktwert der Optionen (%1) zählt in der Referenz zum Eigenkapital, hier nicht.</translation>
    </message>
    <message>
        <source>Rows of the book that count nowhere: %1 here, %2 in the reference.</source>
        <translation>Zeilen des Buchs, die nirgends zählen: hier %1, in der Referenz %2.</translation>
    </message>
    <message>
        <source>The rulebooks differ in one value, that of the reference in brackets: %1.</source>
        <translation>Die Regelwerke unterscheiden sich in einem Wert; in Klammern der der Referenz: %1.</translation>
    </message>
    <message>
        <source>The rulebooks differ in %1 values, among them, those of the reference in brackets: %2.</source>
        <translation>Die Regelwerke unterscheiden sich in %1 Werten, darunter, in Klammern die der Referenz: %2.</translation>
    </message>
</context>
<context>
    <name>combine</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Largest of</source>
        <translation>Größter Wert von</translation>
    </message>
    <message>
        <source>Smallest of</source>
        <translation>Kleinster Wert von</translation>
    </message>
    <message>
        <source>Factor times figure</source>
        <translation>Faktor mal Zahl</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>Die Datei ist nicht lesbar. Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large to read. %1</source>
        <translation>Die Datei ist zu groß zum Lesen. %1</translation>
    </message>
    <message>
        <source>The file cannot be written. The old one is untouched.</source>
        <translation>Die Datei ist nicht schreibbar. Die alte ist unverändert.</translation>
    </message>
    <message>
        <source>This is %1; expected %2.</source>
        <translation>Dies ist: %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>Format %1 is not understood; this program reads %2.</source>
        <translation>Format %1 wird nicht verstanden; dieses Programm liest %2.</translation>
    </message>
    <message>
        <source>The text is not well formed: %1</source>
        <translation>Der Text ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>The columns are separated by “%1”; expected commas, semicolons or tabs, the same throughout.</source>
        <translation>Die Spalten sind durch „%1“ getrennt; erwartet: Kommas, Semikolons oder Tabulatoren, durchgehend dieselben.</translation>
    </message>
    <message>
        <source>Commas and points could be decimal marks or thousands separators here. Save the file with decimal points and no separators.</source>
        <translation>Kommas und Punkte könnten hier Dezimal- oder Tausendertrennzeichen sein. Die Datei mit Dezimalpunkten und ohne Tausendertrennzeichen speichern.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>Die Spalte %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is %2; expected %3.</source>
        <translation>%1 ist %2; erwartet: %3.</translation>
    </message>
    <message>
        <source>%1 is not a finite number: %2</source>
        <translation>%1 ist keine endliche Zahl: %2</translation>
    </message>
    <message>
        <source>%1 is %2; accepted: %3.</source>
        <translation>%1 ist %2; zulässig: %3.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation>Nichts in der Datei war lesbar.</translation>
    </message>
    <message>
        <source>%1 is no symbol this program knows: at “%2”, expected %3.</source>
        <translation>%1 ist kein Symbol, das dieses Programm kennt: bei „%2“, erwartet: %3.</translation>
    </message>
    <message>
        <source>%1 needs its contract terms: give an instrument object with expiry and multiplier.</source>
        <translation>%1 braucht seine Kontraktdaten: ein Instrument-Objekt mit expiry und multiplier angeben.</translation>
    </message>
    <message>
        <source>%1 expired at %2, before the market&apos;s time.</source>
        <translation>%1 ist am %2 verfallen, vor der Zeit des Markts.</translation>
    </message>
    <message>
        <source>The market has no underlying %1. Load a market that has.</source>
        <translation>Der Markt hat keinen Basiswert %1. Einen Markt laden, der ihn enthält.</translation>
    </message>
    <message>
        <source>The market has no spot price for %1.</source>
        <translation>Der Markt hat keinen Spot-Preis für %1.</translation>
    </message>
    <message>
        <source>The market has no forward for %1.</source>
        <translation>Der Markt hat keinen Forward für %1.</translation>
    </message>
    <message>
        <source>The market has no volatility for %1. Load a market that lists its expiry.</source>
        <translation>Der Markt hat keine Volatilität für %1. Einen Markt laden, der den Verfall enthält.</translation>
    </message>
    <message>
        <source>The market has no price for %1.</source>
        <translation>Der Markt hat keinen Preis für %1.</translation>
    </message>
    <message>
        <source>The rulebook %2 has no rules for %1.</source>
        <translation>Das Regelwerk %2 hat keine Regeln für %1.</translation>
    </message>
    <message>
        <source>%1 cannot be priced: %2.</source>
        <translation>%1 kann nicht bewertet werden: %2.</translation>
    </message>
    <message>
        <source>There is no rulebook %1. Known: %2.</source>
        <translation>Es gibt kein Regelwerk %1. Bekannt: %2.</translation>
    </message>
    <message>
        <source>The rulebook has no parameter %1.</source>
        <translation>Das Regelwerk hat keinen Parameter %1.</translation>
    </message>
    <message>
        <source>There is no %1 named %2. Known: %3.</source>
        <translation>Nicht gefunden: %1 mit dem Namen %2. Bekannt: %3.</translation>
    </message>
    <message>
        <source>The store is locked by another program. Close it and try again.</source>
        <translation>Die Ablage ist durch ein anderes Programm gesperrt. Dieses schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The store is write-protected; nothing was changed.</source>
        <translation>Die Ablage ist schreibgeschützt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store is damaged and was left untouched. %1</source>
        <translation>Die Ablage ist beschädigt und blieb unberührt. %1</translation>
    </message>
    <message>
        <source>The store was written by a newer program (format %1, this one reads up to %2). Update the program.</source>
        <translation>Die Ablage stammt von einem neueren Programm (Format %1, dieses liest bis %2). Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left untouched.</source>
        <translation>Diese Datenbank gehört einem anderen Programm; sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The store could not do it; nothing was changed. %1</source>
        <translation>Die Ablage konnte das nicht ausführen; nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation>Der Name %1 ist vergeben.</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>Nicht gefunden: %1 mit dem Namen %2.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is missing; accepted: %2.</source>
        <translation>%1 fehlt; zulässig: %2.</translation>
    </message>
    <message>
        <source>There is no price history of %1. Open one, or choose a method that draws its scenarios.</source>
        <translation>Es gibt keine Kurshistorie von %1. Eine öffnen oder ein Verfahren wählen, das seine Szenarien zieht.</translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>above −1 (−100 %)</source>
        <translation>über −1 (−100 %)</translation>
    </message>
    <message>
        <source>two different kinds</source>
        <translation>zwei verschiedene Arten</translation>
    </message>
    <message>
        <source>more than 100000 rows that cannot be read</source>
        <translation>mehr als 100000 nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>a symbol such as BTC-25DEC26-100000-C</source>
        <translation>ein Symbol wie BTC-25DEC26-100000-C</translation>
    </message>
    <message>
        <source>more than 4096 cells</source>
        <translation>mehr als 4096 Zellen</translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation>ein Anführungszeichen in einer Zelle, die nicht damit beginnt</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>Text nach einem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>a size that fits direction buy</source>
        <translation>eine Größe, die zur Richtung buy passt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a symbol such as BTC-PERPETUAL</source>
        <translation>ein Symbol wie BTC-PERPETUAL</translation>
    </message>
    <message>
        <source>Deribit positions or account summaries</source>
        <translation>Deribit-Positionen oder -Kontoübersichten</translation>
    </message>
    <message>
        <source>between 0 and 9e15</source>
        <translation>zwischen 0 und 9e15</translation>
    </message>
    <message>
        <source>a book, market, rulebook or comparison (JSON), a book or option chain (CSV), a Deribit export, a store</source>
        <translation>Buch, Markt, Regelwerk oder Vergleich (JSON), Buch oder Optionskette (CSV), Deribit-Export, Ablage</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>a number without quotes</source>
        <translation>eine Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation>eine Zahl mit Dezimalpunkt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a time such as 2026-12-25T08:00:00Z</source>
        <translation>eine Zeitangabe wie 2026-12-25T08:00:00Z</translation>
    </message>
    <message>
        <source>an asset code such as BTC</source>
        <translation>ein Asset-Kürzel wie BTC</translation>
    </message>
    <message>
        <source>between -1e15 and 1e15</source>
        <translation>zwischen -1e15 und 1e15</translation>
    </message>
    <message>
        <source>greater than 0, at most 1e15</source>
        <translation>größer als 0, höchstens 1e15</translation>
    </message>
    <message>
        <source>between 0 and 1e15</source>
        <translation>zwischen 0 und 1e15</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>zwischen 0 und 1</translation>
    </message>
    <message>
        <source>no &quot;format&quot;</source>
        <translation>kein &quot;format&quot;</translation>
    </message>
    <message>
        <source>call or put</source>
        <translation>call oder put</translation>
    </message>
    <message>
        <source>a symbol or an object of contract terms</source>
        <translation>ein Symbol oder ein Objekt mit Kontraktdaten</translation>
    </message>
    <message>
        <source>option, future, perpetual or spot</source>
        <translation>option, future, perpetual oder spot</translation>
    </message>
    <message>
        <source>nested deeper than 64 levels</source>
        <translation>tiefer als 64 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>more than 100000 problems</source>
        <translation>mehr als 100000 Probleme</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>b ≥ 0, |rho| &lt; 1, sigma &gt; 0, no negative variance, b(1+|rho|) ≤ 2</source>
        <translation>b ≥ 0, |rho| &lt; 1, sigma &gt; 0, keine negative Varianz, b(1+|rho|) ≤ 2</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an object of contract terms</source>
        <translation>ein Objekt mit Kontraktdaten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an object by underlying</source>
        <translation>ein Objekt je Basiswert</translation>
    </message>
    <message>
        <source>an object of parameters</source>
        <translation>ein Objekt mit Parametern</translation>
    </message>
    <message>
        <source>&quot;index&quot; or &quot;forward&quot;</source>
        <translation>&quot;index&quot; oder &quot;forward&quot;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;by_cell&quot; or &quot;sum_of_worst&quot;</source>
        <translation>&quot;by_cell&quot; oder &quot;sum_of_worst&quot;</translation>
    </message>
    <message>
        <source>a list of relative moves</source>
        <translation>eine Liste relativer Bewegungen</translation>
    </message>
    <message>
        <source>any move but zero</source>
        <translation>jede Bewegung außer null</translation>
    </message>
    <message>
        <source>UTF-16 text</source>
        <translation>UTF-16-Text</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8-Text</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>text in another encoding</source>
        <translation>Text in anderer Kodierung</translation>
    </message>
    <message>
        <source>greater than 0</source>
        <translation>größer als 0</translation>
    </message>
    <message>
        <source>underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>a smile without negative variance</source>
        <translation>ein Smile ohne negative Varianz</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>greater than -1</source>
        <translation>größer als -1</translation>
    </message>
    <message>
        <source>later than the market</source>
        <translation>später als der Markt</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>COIN or COIN_QUOTE</source>
        <translation>COIN oder COIN_QUOTE</translation>
    </message>
    <message>
        <source>COIN_QUOTE-PERPETUAL or COIN_QUOTE-25DEC26</source>
        <translation>COIN_QUOTE-PERPETUAL oder COIN_QUOTE-25DEC26</translation>
    </message>
    <message>
        <source>nothing after PERPETUAL</source>
        <translation>nichts nach PERPETUAL</translation>
    </message>
    <message>
        <source>PERPETUAL or an expiry such as 25DEC26</source>
        <translation>PERPETUAL oder Verfall wie 25DEC26</translation>
    </message>
    <message>
        <source>a strike such as 100000 or 0d55</source>
        <translation>Strike wie 100000 oder 0d55</translation>
    </message>
    <message>
        <source>-C or -P at the end</source>
        <translation>-C oder -P am Ende</translation>
    </message>
    <message>
        <source>C or P</source>
        <translation>C oder P</translation>
    </message>
    <message>
        <source>nothing after C or P</source>
        <translation>nichts nach C oder P</translation>
    </message>
    <message>
        <source>a number, %1</source>
        <translation>eine Zahl, %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>the strike of %1</source>
        <translation>Strike von %1</translation>
    </message>
    <message>
        <source>the expiry of %1</source>
        <translation>Verfall von %1</translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation>Strike %1</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>a number out of range: %1</source>
        <translation>eine Zahl außerhalb des Bereichs: %1</translation>
    </message>
    <message>
        <source>a negative count: %1</source>
        <translation>eine negative Anzahl: %1</translation>
    </message>
    <message>
        <source>table %1 is missing</source>
        <translation>Tabelle %1 fehlt</translation>
    </message>
    <message>
        <source>unknown word %1</source>
        <translation>unbekanntes Wort %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>a row without its parent</source>
        <translation>eine Zeile ohne ihre übergeordnete Zeile</translation>
    </message>
    <message>
        <source>a smile of two kinds</source>
        <translation>ein Smile zweier Arten</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>forward, strike and time to expiry must be positive</source>
        <translation>Forward, Strike und Zeit bis Verfall müssen positiv sein</translation>
    </message>
    <message>
        <source>at or below the intrinsic value</source>
        <translation>beim inneren Wert oder darunter</translation>
    </message>
    <message>
        <source>at or above the price of the underlying or the strike</source>
        <translation>beim Preis des Basiswerts oder beim Strike oder darüber</translation>
    </message>
    <message>
        <source>no volatility gives this price</source>
        <translation>keine Volatilität ergibt diesen Preis</translation>
    </message>
    <message>
        <source>greater than 0 for an inverse contract</source>
        <translation>größer als 0 bei einem inversen Kontrakt</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>an object by asset</source>
        <translation>ein Objekt je Asset</translation>
    </message>
    <message>
        <source>one of haircut, tiers, volatility</source>
        <translation>eines von haircut, tiers, volatility</translation>
    </message>
    <message>
        <source>a last tier without an upper end</source>
        <translation>eine letzte Stufe ohne Obergrenze</translation>
    </message>
    <message>
        <source>more than the tier before</source>
        <translation>mehr als in der Stufe davor</translation>
    </message>
    <message>
        <source>&quot;haircut&quot; or &quot;scenario&quot;</source>
        <translation>&quot;haircut&quot; oder &quot;scenario&quot;</translation>
    </message>
    <message>
        <source>a list of assets, or one by regime</source>
        <translation>eine Liste von Assets oder je Margin-Modell eine</translation>
    </message>
    <message>
        <source>a list of assets</source>
        <translation>eine Liste von Assets</translation>
    </message>
    <message>
        <source>an object of ratios by name</source>
        <translation>ein Objekt mit benannten Quoten</translation>
    </message>
    <message>
        <source>greater than 0, at most 10000 (0.65 = 65 %)</source>
        <translation>größer als 0, höchstens 10000 (0.65 = 65 %)</translation>
    </message>
    <message>
        <source>between -5 and 5 (0.04 = 4 %)</source>
        <translation>zwischen -5 und 5 (0.04 = 4 %)</translation>
    </message>
    <message>
        <source>&quot;haircut&quot;: the portfolio method holds no spot in its scenarios</source>
        <translation>&quot;haircut&quot;: Die Portfolio-Methode führt kein Spot in ihren Szenarien</translation>
    </message>
    <message>
        <source>between -5 and 5</source>
        <translation>zwischen -5 und 5</translation>
    </message>
    <message>
        <source>a name of lower case letters, digits and _</source>
        <translation>ein Name aus Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>at least one bracket</source>
        <translation>mindestens eine Stufe</translation>
    </message>
    <message>
        <source>brackets that ascend from 0</source>
        <translation>Stufen, aufsteigend ab 0</translation>
    </message>
    <message>
        <source>an initial rate or a maximum leverage</source>
        <translation>ein Initial-Satz oder ein maximaler Hebel</translation>
    </message>
    <message>
        <source>as many amounts as brackets</source>
        <translation>so viele Beträge wie Stufen</translation>
    </message>
    <message>
        <source>tiers that ascend from 0</source>
        <translation>Stufen, aufsteigend ab 0</translation>
    </message>
    <message>
        <source>used by no formula</source>
        <translation>in keiner Formel verwendet</translation>
    </message>
    <message>
        <source>a charge that a formula names</source>
        <translation>eine Belastung, die eine Formel nennt</translation>
    </message>
    <message>
        <source>scenarios of its own: it cannot ask the method it is part of</source>
        <translation>eigene Szenarien: Sie kann nicht die Methode befragen, zu der sie gehört</translation>
    </message>
    <message>
        <source>ascending numbers of days</source>
        <translation>aufsteigende Anzahlen von Tagen</translation>
    </message>
    <message>
        <source>one value, or one per bucket (one more than bucket_days has)</source>
        <translation>ein Wert oder einer je Laufzeitband (einer mehr als in bucket_days)</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ein Operator</translation>
    </message>
    <message>
        <source>fewer parentheses</source>
        <translation>weniger Klammern</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>eine Zahl oder ein Name</translation>
    </message>
    <message>
        <source>a factor that leaves the price above zero</source>
        <translation>ein Faktor, bei dem der Preis über null bleibt</translation>
    </message>
    <message>
        <source>a name no other group has</source>
        <translation>ein Name, den keine andere Gruppe hat</translation>
    </message>
    <message>
        <source>the name of a group of the list</source>
        <translation>der Name einer Gruppe der Liste</translation>
    </message>
    <message>
        <source>groups that do not stand in each other</source>
        <translation>Gruppen, die nicht wechselseitig ineinander stehen</translation>
    </message>
    <message>
        <source>the same group as the other members of the class</source>
        <translation>dieselbe Gruppe wie bei den anderen Mitgliedern der Klasse</translation>
    </message>
    <message>
        <source>4 weights, not all zero</source>
        <translation>4 Gewichte, nicht alle null</translation>
    </message>
    <message>
        <source>greater than 0 where rates are shares of the price</source>
        <translation>größer als 0, wenn Sätze Anteile am Preis sind</translation>
    </message>
    <message>
        <source>from_days not above to_days</source>
        <translation>from_days nicht größer als to_days</translation>
    </message>
    <message>
        <source>the name of a listed tier</source>
        <translation>der Name einer aufgeführten Stufe</translation>
    </message>
    <message>
        <source>two different commodities</source>
        <translation>zwei verschiedene Produkte</translation>
    </message>
    <message>
        <source>16 losses</source>
        <translation>16 Verluste</translation>
    </message>
    <message>
        <source>scenarios, one of them without a price move (the unshocked cell)</source>
        <translation>Szenarien, darunter eines ohne Preisbewegung (die Zelle ohne Schock)</translation>
    </message>
    <message>
        <source>letters, digits, hyphens and underscores</source>
        <translation>Buchstaben, Ziffern, Bindestriche und Unterstriche</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>greater than 0, at most 1</source>
        <translation>größer als 0, höchstens 1</translation>
    </message>
    <message>
        <source>later than the date before it</source>
        <translation>später als das Datum davor</translation>
    </message>
    <message>
        <source>an even number for antithetic pairs</source>
        <translation>eine gerade Zahl für antithetische Paare</translation>
    </message>
    <message>
        <source>greater than 2</source>
        <translation>größer als 2</translation>
    </message>
    <message>
        <source>between -1 and 1</source>
        <translation>zwischen -1 und 1</translation>
    </message>
    <message>
        <source>the same in both directions</source>
        <translation>in beiden Richtungen gleich</translation>
    </message>
    <message>
        <source>a divisor of the number of scenarios</source>
        <translation>ein Teiler der Anzahl der Szenarien</translation>
    </message>
    <message>
        <source>between 0 and 1, neither of them</source>
        <translation>zwischen 0 und 1, keines von beiden</translation>
    </message>
    <message>
        <source>price move</source>
        <translation>Preisbewegung</translation>
    </message>
    <message>
        <source>one that did not come before: the rows of an account must stand together</source>
        <translation>eines, das noch nicht vorkam: Die Zeilen eines Kontos müssen beisammenstehen</translation>
    </message>
    <message>
        <source>between −1 and 0</source>
        <translation>zwischen −1 und 0</translation>
    </message>
    <message>
        <source>0.0001 or more</source>
        <translation>0,0001 oder mehr</translation>
    </message>
    <message>
        <source>underlying of the book</source>
        <translation>Basiswert des Buchs</translation>
    </message>
    <message>
        <source>from −1 to 1</source>
        <translation>von −1 bis 1</translation>
    </message>
    <message>
        <source>the price of the underlying that is followed on the other axis</source>
        <translation>der Preis des Basiswerts, dem gefolgt wird, auf der anderen Achse</translation>
    </message>
    <message>
        <source>two underlyings</source>
        <translation>zwei Basiswerte</translation>
    </message>
    <message>
        <source>a ratio of volatilities above 0</source>
        <translation>ein Verhältnis der Volatilitäten über 0</translation>
    </message>
    <message>
        <source>between 0 and 100 (0.65 = 65 %)</source>
        <translation>zwischen 0 und 100 (0.65 = 65 %)</translation>
    </message>
    <message>
        <source>greater than 0, at most 3650</source>
        <translation>größer als 0, höchstens 3650</translation>
    </message>
    <message>
        <source>a factor such as BTC or BTC:vol</source>
        <translation>ein Faktor wie BTC oder BTC:vol</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>an underlying; money stands under “assets”</source>
        <translation>ein Basiswert; Geld steht unter „assets“</translation>
    </message>
    <message>
        <source>an object with “relative” or “points”</source>
        <translation>ein Objekt mit „relative“ oder „points“</translation>
    </message>
    <message>
        <source>above -1 (-100 %), at most 100</source>
        <translation>über -1 (-100 %), höchstens 100</translation>
    </message>
    <message>
        <source>between -10 and 10 (0.25 = 25 points)</source>
        <translation>zwischen -10 und 10 (0.25 = 25 Punkte)</translation>
    </message>
    <message>
        <source>between 0 and 2</source>
        <translation>zwischen 0 und 2</translation>
    </message>
    <message>
        <source>between -1 and 1 (0.001 = 0.1 %)</source>
        <translation>zwischen -1 und 1 (0.001 = 0.1 %)</translation>
    </message>
    <message>
        <source>between 0 and 36500</source>
        <translation>zwischen 0 und 36500</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>a pair of states that report in two different currencies</source>
        <translation>ein Paar von Ständen in zwei verschiedenen Währungen</translation>
    </message>
    <message>
        <source>two markets of one currency: changes in different ones do not add up</source>
        <translation>zwei Märkte einer Währung: Änderungen in verschiedenen addieren sich nicht</translation>
    </message>
    <message>
        <source>more than −1 (−0.1 = −10 %)</source>
        <translation>mehr als −1 (−0.1 = −10 %)</translation>
    </message>
    <message>
        <source>0 … 1 (0.01 = 1 % of the strike)</source>
        <translation>0 … 1 (0.01 = 1 % des Strikes)</translation>
    </message>
    <message>
        <source>0 … 3650 days</source>
        <translation>0 … 3650 Tage</translation>
    </message>
    <message>
        <source>not below zero</source>
        <translation>nicht unter null</translation>
    </message>
    <message>
        <source>lower:upper</source>
        <translation>untere:obere</translation>
    </message>
    <message>
        <source>excess:portfolio&gt;=50000, excess:cross:maintenance&gt;=0 or initial:portfolio&lt;=20000</source>
        <translation>excess:portfolio&gt;=50000, excess:cross:maintenance&gt;=0 oder initial:portfolio&lt;=20000</translation>
    </message>
    <message>
        <source>not below 0</source>
        <translation>nicht unter 0</translation>
    </message>
    <message>
        <source>above the smallest size, at most 1e6</source>
        <translation>über der kleinsten Größe, höchstens 1e6</translation>
    </message>
    <message>
        <source>2 to 2001</source>
        <translation>2 bis 2001</translation>
    </message>
    <message>
        <source>strikes that differ</source>
        <translation>verschiedene Strikes</translation>
    </message>
    <message>
        <source>at least one lot</source>
        <translation>mindestens ein Lot</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>between 1 and 200</source>
        <translation>zwischen 1 und 200</translation>
    </message>
    <message>
        <source>a quantity such as 5, +5, -5 or 5x</source>
        <translation>eine Menge wie 5, +5, -5 oder 5x</translation>
    </message>
    <message>
        <source>buy or sell</source>
        <translation>buy oder sell</translation>
    </message>
    <message>
        <source>greater than 0 behind buy or sell</source>
        <translation>größer als 0 hinter buy oder sell</translation>
    </message>
    <message>
        <source>@ PRICE, fee AMOUNT, group NAME or venue NAME</source>
        <translation>@ PREIS, fee BETRAG, group NAME oder venue NAME</translation>
    </message>
    <message>
        <source>a value behind it</source>
        <translation>ein Wert dahinter</translation>
    </message>
    <message>
        <source>buy, sell, close, a quantity such as +5, or a strategy</source>
        <translation>buy, sell, close, eine Menge wie +5 oder eine Strategie</translation>
    </message>
    <message>
        <source>an expiry such as 25DEC26, a strike (100000, 25d, 105%, atm), x SIZE or with SYMBOL</source>
        <translation>ein Verfall wie 25DEC26, ein Strike (100000, 25d, 105%, atm), x GRÖSSE oder with SYMBOL</translation>
    </message>
    <message>
        <source>a perpetual, future or asset of the same underlying</source>
        <translation>ein Perpetual, Future oder Asset desselben Basiswerts</translation>
    </message>
    <message>
        <source>no right: this strategy says itself what is a call</source>
        <translation>kein Recht: diese Strategie sagt selbst, was ein Call ist</translation>
    </message>
    <message>
        <source>fewer strikes: this strategy has no place for it</source>
        <translation>weniger Strikes: diese Strategie hat dafür keinen Platz</translation>
    </message>
    <message>
        <source>every strike of the strategy, or none</source>
        <translation>jeder Strike der Strategie oder keiner</translation>
    </message>
    <message>
        <source>fewer expiries: this strategy has no place for it</source>
        <translation>weniger Verfälle: diese Strategie hat dafür keinen Platz</translation>
    </message>
    <message>
        <source>a comparison result, which does not carry the market, balances and entry prices it was made from</source>
        <translation>ein Vergleichsergebnis, das Markt, Bestände und Einstandspreise nicht enthält, aus denen es gemacht wurde</translation>
    </message>
    <message>
        <source>the book itself, with its market and rulebook</source>
        <translation>das Buch selbst, mit seinem Markt und Regelwerk</translation>
    </message>
    <message>
        <source>LOWER:UPPER or BTC=LOWER:UPPER, in coins</source>
        <translation>UNTERE:OBERE oder BTC=UNTERE:OBERE, in Coins</translation>
    </message>
    <message>
        <source>isolated, cross or portfolio, with a weight: portfolio=2</source>
        <translation>isolated, cross oder portfolio, mit Gewicht: portfolio=2</translation>
    </message>
    <message>
        <source>FROM:TO, one of them may be missing</source>
        <translation>VON:BIS, eines davon darf fehlen</translation>
    </message>
    <message>
        <source>kind of contract</source>
        <translation>Kontraktart</translation>
    </message>
    <message>
        <source>cross or portfolio</source>
        <translation>Cross oder Portfolio</translation>
    </message>
    <message>
        <source>one return and one row of the covariance each</source>
        <translation>je eine Rendite und eine Zeile der Kovarianz</translation>
    </message>
    <message>
        <source>not positive definite</source>
        <translation>nicht positiv definit</translation>
    </message>
    <message>
        <source>positive definite</source>
        <translation>positiv definit</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>between 0 and 8760 hours</source>
        <translation>zwischen 0 und 8760 Stunden</translation>
    </message>
    <message>
        <source>two different venues</source>
        <translation>zwei verschiedene Handelsplätze</translation>
    </message>
    <message>
        <source>between 0 and 100 %</source>
        <translation>zwischen 0 und 100 %</translation>
    </message>
    <message>
        <source>a book in which something moves</source>
        <translation>ein Buch, in dem sich etwas bewegt</translation>
    </message>
    <message>
        <source>greater than 0, at most 365</source>
        <translation>größer als 0, höchstens 365</translation>
    </message>
    <message>
        <source>between -10 and 10</source>
        <translation>zwischen -10 und 10</translation>
    </message>
    <message>
        <source>above 0, at most 100</source>
        <translation>über 0, höchstens 100</translation>
    </message>
    <message>
        <source>underlyings of the book that move</source>
        <translation>Basiswerte des Buchs, die sich bewegen</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>nodes of an axis with two different ends</source>
        <translation>Knoten einer Achse mit zwei verschiedenen Enden</translation>
    </message>
    <message>
        <source>2 or more, or the same value at both ends</source>
        <translation>2 oder mehr, oder derselbe Wert an beiden Enden</translation>
    </message>
    <message>
        <source>variance that the correlations with the factors before leave</source>
        <translation>Varianz, die die Korrelationen mit den Faktoren davor übrig lassen</translation>
    </message>
    <message>
        <source>0 or more: correlations form a positive semi-definite matrix</source>
        <translation>0 oder mehr: Korrelationen bilden eine positiv semidefinite Matrix</translation>
    </message>
    <message>
        <source>underlying of the market</source>
        <translation>Basiswert des Markts</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>größer als 0</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>book, balance of %1</source>
        <translation>Buch, Saldo von %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>market, price of %1</source>
        <translation>Markt, Preis von %1</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Haircut</translation>
    </message>
    <message>
        <source>%1 after haircut</source>
        <translation>%1 nach Haircut</translation>
    </message>
    <message>
        <source>Collateral after haircut</source>
        <translation>Sicherheiten nach Haircut</translation>
    </message>
    <message>
        <source>Equity: pots and their P&amp;L</source>
        <translation>Eigenkapital: Töpfe und ihre P&amp;L</translation>
    </message>
    <message>
        <source>Initial requirement</source>
        <translation>Initial-Anforderung</translation>
    </message>
    <message>
        <source>Maintenance requirement</source>
        <translation>Maintenance-Anforderung</translation>
    </message>
    <message>
        <source>Spot positions</source>
        <translation>Spot-Positionen</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L of futures and perpetuals</source>
        <translation>Unrealisierte P&amp;L von Futures und Perpetuals</translation>
    </message>
    <message>
        <source>Options at market</source>
        <translation>Optionen zum Marktwert</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Isolated: initial excess</source>
        <translation>Isoliert: Initial-Überschuss</translation>
    </message>
    <message>
        <source>Isolated: maintenance excess</source>
        <translation>Isoliert: Maintenance-Überschuss</translation>
    </message>
    <message>
        <source>Cross: initial excess</source>
        <translation>Cross: Initial-Überschuss</translation>
    </message>
    <message>
        <source>Cross: maintenance excess</source>
        <translation>Cross: Maintenance-Überschuss</translation>
    </message>
    <message>
        <source>Portfolio: initial excess</source>
        <translation>Portfolio: Initial-Überschuss</translation>
    </message>
    <message>
        <source>Portfolio: maintenance excess</source>
        <translation>Portfolio: Maintenance-Überschuss</translation>
    </message>
    <message>
        <source>Price move</source>
        <translation>Preisbewegung</translation>
    </message>
    <message>
        <source>Price bucket</source>
        <translation>Preisstufe</translation>
    </message>
    <message>
        <source>Buckets each side</source>
        <translation>Stufen je Seite</translation>
    </message>
    <message>
        <source>Share left in the averaging window before expiry</source>
        <translation>Verbleibender Anteil im Mittelungsfenster vor Verfall</translation>
    </message>
    <message>
        <source>market time to expiry ÷ window</source>
        <translation>Zeit bis Verfall laut Markt ÷ Fenster</translation>
    </message>
    <message>
        <source>Price move that reaches the contract</source>
        <translation>Preisbewegung, die beim Kontrakt ankommt</translation>
    </message>
    <message>
        <source>Tenor factor</source>
        <translation>Laufzeitfaktor</translation>
    </message>
    <message>
        <source>Shocked volatility</source>
        <translation>Volatilität nach Schock</translation>
    </message>
    <message>
        <source>Forward after the move</source>
        <translation>Forward nach der Bewegung</translation>
    </message>
    <message>
        <source>%1: P&amp;L in %2</source>
        <translation>%1: P&amp;L in %2</translation>
    </message>
    <message>
        <source>Option value after the move</source>
        <translation>Optionswert nach der Bewegung</translation>
    </message>
    <message>
        <source>Option value now</source>
        <translation>Optionswert jetzt</translation>
    </message>
    <message>
        <source>%1: P&amp;L</source>
        <translation>%1: P&amp;L</translation>
    </message>
    <message>
        <source>%1: share of the P&amp;L that counts</source>
        <translation>%1: anrechenbarer Teil der P&amp;L</translation>
    </message>
    <message>
        <source>Dampener</source>
        <translation>Dämpfer</translation>
    </message>
    <message>
        <source>Extended cell, damped, coin P&amp;L at the edge price</source>
        <translation>Erweiterte Zelle, gedämpft, Coin-P&amp;L zum Randpreis</translation>
    </message>
    <message>
        <source>Linear contracts and spot</source>
        <translation>Lineare Kontrakte und Spot</translation>
    </message>
    <message>
        <source>Coin-settled contracts</source>
        <translation>In Coin abgerechnete Kontrakte</translation>
    </message>
    <message>
        <source>P&amp;L of all positions on %1</source>
        <translation>P&amp;L aller Positionen auf %1</translation>
    </message>
    <message>
        <source>%1 as it counts: losses in full, gains in part</source>
        <translation>%1, wie es zählt: Verluste ganz, Gewinne zum Teil</translation>
    </message>
    <message>
        <source>Worst case of the scenarios</source>
        <translation>Schlimmster Fall der Szenarien</translation>
    </message>
    <message>
        <source>Worst case of %1</source>
        <translation>Schlimmster Fall von %1</translation>
    </message>
    <message>
        <source>Lowest P&amp;L of %1 cells</source>
        <translation>Niedrigste P&amp;L von %1 Zellen</translation>
    </message>
    <message>
        <source>cell of the risk matrix, not opened in this tree</source>
        <translation>Zelle der Risikomatrix, in diesem Baum nicht aufgeklappt</translation>
    </message>
    <message>
        <source>Delta of the expiry</source>
        <translation>Delta des Verfalls</translation>
    </message>
    <message>
        <source>Time to expiry, years</source>
        <translation>Zeit bis Verfall, Jahre</translation>
    </message>
    <message>
        <source>market time to %1</source>
        <translation>Marktzeit bis %1</translation>
    </message>
    <message>
        <source>a perpetual has no expiry</source>
        <translation>ein Perpetual hat keinen Verfall</translation>
    </message>
    <message>
        <source>Roll shock of %1</source>
        <translation>Rollschock von %1</translation>
    </message>
    <message>
        <source>Delta of long options</source>
        <translation>Delta der Long-Optionen</translation>
    </message>
    <message>
        <source>Delta of futures and short options</source>
        <translation>Delta der Futures und Short-Optionen</translation>
    </message>
    <message>
        <source>One-sided delta</source>
        <translation>Einseitiges Delta</translation>
    </message>
    <message>
        <source>Delta shock of %1</source>
        <translation>Deltaschock von %1</translation>
    </message>
    <message>
        <source>book, %1</source>
        <translation>Buch, %1</translation>
    </message>
    <message>
        <source>Risk-matrix margin</source>
        <translation>Margin aus der Risikomatrix</translation>
    </message>
    <message>
        <source>Roll shock</source>
        <translation>Rollschock</translation>
    </message>
    <message>
        <source>Delta shock</source>
        <translation>Deltaschock</translation>
    </message>
    <message>
        <source>Maintenance factor</source>
        <translation>Maintenance-Faktor</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>Market-maker protection</source>
        <translation>Market-Maker-Schutz</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L, row %1</source>
        <translation>Unrealisierte P&amp;L, Zeile %1</translation>
    </message>
    <message>
        <source>stated in the book, row %1</source>
        <translation>im Buch angegeben, Zeile %1</translation>
    </message>
    <message>
        <source>book, row %1</source>
        <translation>Buch, Zeile %1</translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation>Einstandspreis</translation>
    </message>
    <message>
        <source>Entry price (none stated: the mark)</source>
        <translation>Einstandspreis (keiner angegeben: der Markpreis)</translation>
    </message>
    <message>
        <source>the book holds none</source>
        <translation>im Buch nicht vorhanden</translation>
    </message>
    <message>
        <source>definition of the cell</source>
        <translation>Definition der Zelle</translation>
    </message>
    <message>
        <source>rulebook %1 %2 (assumed: %3)</source>
        <translation>Regelwerk %1 %2 (angenommen: %3)</translation>
    </message>
    <message>
        <source>rulebook %1 %2</source>
        <translation>Regelwerk %1 %2</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>Index von %1</translation>
    </message>
    <message>
        <source>market, spot of %1</source>
        <translation>Markt, Spot von %1</translation>
    </message>
    <message>
        <source>Quantity of %1 rows</source>
        <translation>Menge aus %1 Zeilen</translation>
    </message>
    <message>
        <source>Forward (none in the market: the index)</source>
        <translation>Forward (keiner im Markt: der Index)</translation>
    </message>
    <message>
        <source>Perpetual price of %1</source>
        <translation>Perpetual-Preis von %1</translation>
    </message>
    <message>
        <source>market, perpetual of %1</source>
        <translation>Markt, Perpetual von %1</translation>
    </message>
    <message>
        <source>Forward of %1 %2</source>
        <translation>Forward von %1 %2</translation>
    </message>
    <message>
        <source>market, forward of %1 %2</source>
        <translation>Markt, Forward von %1 %2</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation>Kontrakt %1</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>market, smile of %1 %2 at strike %3</source>
        <translation>Markt, Smile von %1 %2 am Strike %3</translation>
    </message>
    <message>
        <source>market, rate of the expiry</source>
        <translation>Markt, Zins des Verfalls</translation>
    </message>
    <message>
        <source>the rulebook does not discount</source>
        <translation>das Regelwerk diskontiert nicht</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>Markpreis von %1</translation>
    </message>
    <message>
        <source>market, mark of %1</source>
        <translation>Markt, Markpreis von %1</translation>
    </message>
    <message>
        <source>Size in coins</source>
        <translation>Größe in Coins</translation>
    </message>
    <message>
        <source>%1: unrealised P&amp;L</source>
        <translation>%1: unrealisierte P&amp;L</translation>
    </message>
    <message>
        <source>Unrealised funding</source>
        <translation>Unrealisiertes Funding</translation>
    </message>
    <message>
        <source>%1: market value</source>
        <translation>%1: Marktwert</translation>
    </message>
    <message>
        <source>Premium paid (market value less P&amp;L)</source>
        <translation>Gezahlte Prämie (Marktwert minus P&amp;L)</translation>
    </message>
    <message>
        <source>%1: delta</source>
        <translation>%1: Delta</translation>
    </message>
    <message>
        <source>%1: initial margin</source>
        <translation>%1: Initial Margin</translation>
    </message>
    <message>
        <source>%1: maintenance margin</source>
        <translation>%1: Maintenance Margin</translation>
    </message>
    <message>
        <source>Out of the money, share of the price</source>
        <translation>Aus dem Geld, Anteil am Preis</translation>
    </message>
    <message>
        <source>Per coin</source>
        <translation>Je Coin</translation>
    </message>
    <message>
        <source>Isolated collateral, row %1</source>
        <translation>Isolierte Sicherheiten, Zeile %1</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Pot by leverage, row %1</source>
        <translation>Topf nach Hebel, Zeile %1</translation>
    </message>
    <message>
        <source>a long option needs no margin once its premium is paid</source>
        <translation>eine Long-Option braucht keine Margin, sobald ihre Prämie bezahlt ist</translation>
    </message>
    <message>
        <source>spot needs no margin</source>
        <translation>Spot braucht keine Margin</translation>
    </message>
    <message>
        <source>%1: pot</source>
        <translation>%1: Topf</translation>
    </message>
    <message>
        <source>Share of the size without a stated pot</source>
        <translation>Anteil der Größe ohne angegebenen Topf</translation>
    </message>
    <message>
        <source>book, rows of this position</source>
        <translation>Buch, Zeilen dieser Position</translation>
    </message>
    <message>
        <source>Pot of the rest</source>
        <translation>Topf des Rests</translation>
    </message>
    <message>
        <source>%1: pot and P&amp;L, loss capped at the pot</source>
        <translation>%1: Topf und P&amp;L, Verlust auf den Topf begrenzt</translation>
    </message>
    <message>
        <source>initial rate of futures and perpetuals, first coin</source>
        <translation>Initial-Satz für Futures und Perpetuals, erster Coin</translation>
    </message>
    <message>
        <source>maintenance rate of futures and perpetuals, first coin</source>
        <translation>Maintenance-Satz für Futures und Perpetuals, erster Coin</translation>
    </message>
    <message>
        <source>added to both rates per coin of size</source>
        <translation>Aufschlag auf beide Sätze je Coin Größe</translation>
    </message>
    <message>
        <source>initial rate of a short option at the money</source>
        <translation>Initial-Satz einer Short-Option am Geld</translation>
    </message>
    <message>
        <source>initial rate of a short option never falls below</source>
        <translation>Untergrenze des Initial-Satzes einer Short-Option</translation>
    </message>
    <message>
        <source>maintenance rate of a short option</source>
        <translation>Maintenance-Satz einer Short-Option</translation>
    </message>
    <message>
        <source>largest ordinary price move, each side</source>
        <translation>größte gewöhnliche Preisbewegung, je Seite</translation>
    </message>
    <message>
        <source>volatility shock up</source>
        <translation>Volatilitätsschock nach oben</translation>
    </message>
    <message>
        <source>volatility shock down</source>
        <translation>Volatilitätsschock nach unten</translation>
    </message>
    <message>
        <source>tenor power below 30 days</source>
        <translation>Laufzeitexponent unter 30 Tagen</translation>
    </message>
    <message>
        <source>tenor power from 30 days</source>
        <translation>Laufzeitexponent ab 30 Tagen</translation>
    </message>
    <message>
        <source>least volatility in up cells</source>
        <translation>Mindestvolatilität in Zellen mit Vola-Anstieg</translation>
    </message>
    <message>
        <source>share of simulated P&amp;L in the extended table, times range over move</source>
        <translation>Anteil der simulierten P&amp;L in der erweiterten Tabelle, mal Spanne durch Bewegung</translation>
    </message>
    <message>
        <source>taken off an extended cell per range beyond the first</source>
        <translation>Abzug von einer erweiterten Zelle je Spanne über die erste hinaus</translation>
    </message>
    <message>
        <source>roll shock: annualised move of the basis</source>
        <translation>Rollschock: annualisierte Bewegung der Basis</translation>
    </message>
    <message>
        <source>roll shock: least move</source>
        <translation>Rollschock: Mindestbewegung</translation>
    </message>
    <message>
        <source>delta shock: growth per coin above the threshold</source>
        <translation>Deltaschock: Zuwachs je Coin über der Schwelle</translation>
    </message>
    <message>
        <source>delta shock: size that is free</source>
        <translation>Deltaschock: freie Größe</translation>
    </message>
    <message>
        <source>delta shock: ceiling of the rate</source>
        <translation>Deltaschock: Obergrenze des Satzes</translation>
    </message>
    <message>
        <source>share of an underlying&apos;s gain that counts against losses elsewhere</source>
        <translation>Anteil des Gewinns eines Basiswerts, der gegen Verluste an anderer Stelle zählt</translation>
    </message>
    <message>
        <source>cap of that gain</source>
        <translation>Obergrenze dieses Gewinns</translation>
    </message>
    <message>
        <source>maintenance = factor × risk-matrix margin</source>
        <translation>Maintenance = Faktor × Margin aus der Risikomatrix</translation>
    </message>
    <message>
        <source>averaging window before expiry over which delta fades</source>
        <translation>Mittelungsfenster vor Verfall, in dem das Delta ausläuft</translation>
    </message>
    <message>
        <source>years</source>
        <comment>behind a number</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Requirement for the positions</source>
        <translation>Anforderung der Positionen</translation>
    </message>
    <message>
        <source>Requirement before add-ons</source>
        <translation>Anforderung vor Zuschlägen</translation>
    </message>
    <message>
        <source>Netting by asset before the haircut</source>
        <translation>Verrechnung je Asset vor Haircut</translation>
    </message>
    <message>
        <source>Haircut of %1</source>
        <translation>Haircut auf %1</translation>
    </message>
    <message>
        <source>Netting of %1</source>
        <translation>Verrechnung von %1</translation>
    </message>
    <message>
        <source>Net holding of %1</source>
        <translation>Nettobestand von %1</translation>
    </message>
    <message>
        <source>Counted one by one</source>
        <translation>Einzeln angerechnet</translation>
    </message>
    <message>
        <source>upper end of the tier</source>
        <translation>Obergrenze der Stufe</translation>
    </message>
    <message>
        <source>marginal haircuts by size; the last tier has no upper end</source>
        <translation>marginale Haircuts nach Größe; die letzte Stufe hat keine Obergrenze</translation>
    </message>
    <message>
        <source>what the sizes of the tiers are measured in</source>
        <translation>worin die Größen der Stufen gemessen werden</translation>
    </message>
    <message>
        <source>volatility of the asset</source>
        <translation>Volatilität des Assets</translation>
    </message>
    <message>
        <source>days until the asset is sold</source>
        <translation>Tage bis zum Verkauf des Assets</translation>
    </message>
    <message>
        <source>confidence that the haircut suffices</source>
        <translation>Konfidenzniveau, zu dem der Haircut ausreicht</translation>
    </message>
    <message>
        <source>haircut for the currency</source>
        <translation>Haircut für die Währung</translation>
    </message>
    <message>
        <source>haircut for liquidity</source>
        <translation>Haircut für Liquidität</translation>
    </message>
    <message>
        <source>price below which the haircut for a lost peg begins</source>
        <translation>Preis, unter dem der Haircut für Peg-Verlust beginnt</translation>
    </message>
    <message>
        <source>haircut per distance below that price</source>
        <translation>Haircut je Abstand unter diesem Preis</translation>
    </message>
    <message>
        <source>most units that count</source>
        <translation>höchste Stückzahl, die zählt</translation>
    </message>
    <message>
        <source>most value that counts, before haircut</source>
        <translation>höchster Wert, der zählt, vor Haircut</translation>
    </message>
    <message>
        <source>largest share of all collateral that counts</source>
        <translation>größter Anteil an allen Sicherheiten, der zählt</translation>
    </message>
    <message>
        <source>Holdings of %1</source>
        <translation>Bestände an %1</translation>
    </message>
    <message>
        <source>%1 at market</source>
        <translation>%1 zum Marktwert</translation>
    </message>
    <message>
        <source>All collateral at market</source>
        <translation>Alle Sicherheiten zum Marktwert</translation>
    </message>
    <message>
        <source>Most units that count</source>
        <translation>Höchste Stückzahl, die zählt</translation>
    </message>
    <message>
        <source>Most value that counts</source>
        <translation>Höchster Wert, der zählt</translation>
    </message>
    <message>
        <source>Largest share of all collateral that counts</source>
        <translation>Größter Anteil an allen Sicherheiten, der zählt</translation>
    </message>
    <message>
        <source>Share that counts under the cap</source>
        <translation>Anteil, der unter der Obergrenze zählt</translation>
    </message>
    <message>
        <source>Size that the tiers look at</source>
        <translation>Größe, nach der sich die Stufen richten</translation>
    </message>
    <message>
        <source>Haircut of the tier</source>
        <translation>Haircut der Stufe</translation>
    </message>
    <message>
        <source>Upper end of the tier</source>
        <translation>Obergrenze der Stufe</translation>
    </message>
    <message>
        <source>Mean haircut over the tiers</source>
        <translation>Mittlerer Haircut über die Stufen</translation>
    </message>
    <message>
        <source>Haircut from volatility and horizon</source>
        <translation>Haircut aus Volatilität und Horizont</translation>
    </message>
    <message>
        <source>Normal quantile of the confidence</source>
        <translation>Normalquantil zum Konfidenzniveau</translation>
    </message>
    <message>
        <source>Volatility of the asset</source>
        <translation>Volatilität des Assets</translation>
    </message>
    <message>
        <source>Days until the asset is sold</source>
        <translation>Tage bis zum Verkauf des Assets</translation>
    </message>
    <message>
        <source>Haircut for the price</source>
        <translation>Haircut für den Preis</translation>
    </message>
    <message>
        <source>Haircut for a lost peg</source>
        <translation>Haircut für Peg-Verlust</translation>
    </message>
    <message>
        <source>Price below which it begins</source>
        <translation>Preis, unter dem er beginnt</translation>
    </message>
    <message>
        <source>Haircut per distance</source>
        <translation>Haircut je Abstand</translation>
    </message>
    <message>
        <source>Haircut for the currency</source>
        <translation>Haircut für die Währung</translation>
    </message>
    <message>
        <source>Haircut for liquidity</source>
        <translation>Haircut für Liquidität</translation>
    </message>
    <message>
        <source>Haircut of what counts</source>
        <translation>Haircut auf das Angerechnete</translation>
    </message>
    <message>
        <source>No haircut: its moves are in the scenarios</source>
        <translation>Kein Haircut: die Bewegungen stehen in den Szenarien</translation>
    </message>
    <message>
        <source>Not accepted in this regime</source>
        <translation>In diesem Margin-Modell nicht zugelassen</translation>
    </message>
    <message>
        <source>Extra haircut, at most what is left</source>
        <translation>Zusätzlicher Haircut, höchstens der verbleibende Rest</translation>
    </message>
    <message>
        <source>Extra haircut at the initial level</source>
        <translation>Zusätzlicher Haircut auf Initial-Ebene</translation>
    </message>
    <message>
        <source>%1: extra haircut</source>
        <translation>%1: zusätzlicher Haircut</translation>
    </message>
    <message>
        <source>Collateral: extra haircut at the initial level</source>
        <translation>Sicherheiten: zusätzlicher Haircut auf Initial-Ebene</translation>
    </message>
    <message>
        <source>%1 counts at par: the rulebook counts in %2</source>
        <translation>%1 zählt zu pari: das Regelwerk rechnet in %2</translation>
    </message>
    <message>
        <source>Rate, at least the rulebook&apos;s floor</source>
        <translation>Zins, mindestens die Untergrenze des Regelwerks</translation>
    </message>
    <message>
        <source>Least rate</source>
        <translation>Mindestzins</translation>
    </message>
    <message>
        <source>%1: model value</source>
        <translation>%1: Modellwert</translation>
    </message>
    <message>
        <source>Cost of carry (American exercise, approximation of Barone-Adesi and Whaley)</source>
        <translation>Haltekosten (amerikanische Ausübung, Näherung nach Barone-Adesi und Whaley)</translation>
    </message>
    <message>
        <source>Delta of one unit (American exercise)</source>
        <translation>Delta je Einheit (amerikanische Ausübung)</translation>
    </message>
    <message>
        <source>differences of the approximated value</source>
        <translation>Differenzen des genäherten Werts</translation>
    </message>
    <message>
        <source>Basis of %1</source>
        <translation>Basis von %1</translation>
    </message>
    <message>
        <source>Size without sign</source>
        <translation>Größe ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Delta of the long expiries</source>
        <translation>Delta der Long-Verfälle</translation>
    </message>
    <message>
        <source>Delta of the short expiries</source>
        <translation>Delta der Short-Verfälle</translation>
    </message>
    <message>
        <source>Delta that another expiry offsets</source>
        <translation>Delta, das ein anderer Verfall ausgleicht</translation>
    </message>
    <message>
        <source>Basis of %1 against other expiries</source>
        <translation>Basis von %1 gegen andere Verfälle</translation>
    </message>
    <message>
        <source>Move of the basis in a year</source>
        <translation>Bewegung der Basis pro Jahr</translation>
    </message>
    <message>
        <source>Least move of the basis</source>
        <translation>Mindestbewegung der Basis</translation>
    </message>
    <message>
        <source>Concentration of %1</source>
        <translation>Konzentration in %1</translation>
    </message>
    <message>
        <source>Delta risk</source>
        <translation>Deltarisiko</translation>
    </message>
    <message>
        <source>Concentration factor</source>
        <translation>Konzentrationsfaktor</translation>
    </message>
    <message>
        <source>Days to liquidate</source>
        <translation>Tage bis zur Glattstellung</translation>
    </message>
    <message>
        <source>what grows: the delta risk, or the loss over scenarios</source>
        <translation>was wächst: das Deltarisiko oder der Verlust über Szenarien</translation>
    </message>
    <message>
        <source>an amount, or the factor for formulas to use</source>
        <translation>ein Betrag oder der Faktor zur Verwendung in Formeln</translation>
    </message>
    <message>
        <source>all held to the end, sold in equal slices, or by size alone</source>
        <translation>alles bis zum Ende gehalten, in gleichen Teilen verkauft oder allein nach Größe</translation>
    </message>
    <message>
        <source>Share of the volume that can be traded</source>
        <translation>Handelbarer Anteil des Volumens</translation>
    </message>
    <message>
        <source>Days the risk stands for</source>
        <translation>Tage, für die das Risiko steht</translation>
    </message>
    <message>
        <source>Size that is free</source>
        <translation>Freie Größe</translation>
    </message>
    <message>
        <source>Price move of the delta risk</source>
        <translation>Preisbewegung des Deltarisikos</translation>
    </message>
    <message>
        <source>Correlation break</source>
        <translation>Korrelationsbruch</translation>
    </message>
    <message>
        <source>Each underlying alone, added up</source>
        <translation>Jeder Basiswert allein, aufaddiert</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>All underlyings together</source>
        <translation>Alle Basiswerte zusammen</translation>
    </message>
    <message>
        <source>Share of the offsets between underlyings that is lost</source>
        <translation>Anteil der Verrechnung zwischen Basiswerten, der verloren geht</translation>
    </message>
    <message>
        <source>Liquidity of %1</source>
        <translation>Liquidität von %1</translation>
    </message>
    <message>
        <source>Half of the spread</source>
        <translation>Halber Spread</translation>
    </message>
    <message>
        <source>Impact of a whole day&apos;s volume, in volatilities</source>
        <translation>Preiswirkung eines ganzen Tagesvolumens, in Volatilitäten</translation>
    </message>
    <message>
        <source>Volatility of a day</source>
        <translation>Tagesvolatilität</translation>
    </message>
    <message>
        <source>Part of the final impact that is paid on average</source>
        <translation>Im Mittel gezahlter Teil der endgültigen Preiswirkung</translation>
    </message>
    <message>
        <source>size that counts: delta of all positions netted, or added up</source>
        <translation>Größe, die zählt: Delta aller Positionen, verrechnet oder aufaddiert</translation>
    </message>
    <message>
        <source>Volume a day where the market states none</source>
        <translation>Tagesvolumen, wo der Markt keines angibt</translation>
    </message>
    <message>
        <source>whether the volume of the market comes first</source>
        <translation>ob das Volumen des Markts Vorrang hat</translation>
    </message>
    <message>
        <source>Share of the volume left in stress</source>
        <translation>Im Stress verbleibender Anteil des Volumens</translation>
    </message>
    <message>
        <source>Deltas added up without sign</source>
        <translation>Deltas, ohne Vorzeichen aufaddiert</translation>
    </message>
    <message>
        <source>Net delta</source>
        <translation>Nettodelta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of %1 at the index</source>
        <translation>Größe von %1 zum Index</translation>
    </message>
    <message>
        <source>Average daily volume of %1</source>
        <translation>Mittleres Tagesvolumen von %1</translation>
    </message>
    <message>
        <source>market, average daily volume of %1</source>
        <translation>Markt, mittleres Tagesvolumen von %1</translation>
    </message>
    <message>
        <source>Volume a day under stress</source>
        <translation>Tagesvolumen im Stress</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>%1 of all underlyings</source>
        <translation>%1 aller Basiswerte</translation>
    </message>
    <message>
        <source>formula of what is added to the initial requirement; all charges where missing</source>
        <translation>Formel des Zuschlags zur Initial-Anforderung; fehlt sie, alle Belastungen</translation>
    </message>
    <message>
        <source>formula of what is added to the maintenance requirement; all charges where missing</source>
        <translation>Formel des Zuschlags zur Maintenance-Anforderung; fehlt sie, alle Belastungen</translation>
    </message>
    <message>
        <source>Value at entry, row %1</source>
        <translation>Wert zum Einstand, Zeile %1</translation>
    </message>
    <message>
        <source>Value at entry</source>
        <translation>Wert zum Einstand</translation>
    </message>
    <message>
        <source>Position value at entry</source>
        <translation>Positionswert zum Einstand</translation>
    </message>
    <message>
        <source>Position value at the mark</source>
        <translation>Positionswert zum Markpreis</translation>
    </message>
    <message>
        <source>Floor of bracket %1</source>
        <translation>Untergrenze der Stufe %1</translation>
    </message>
    <message>
        <source>Maintenance rate of bracket %1</source>
        <translation>Maintenance-Satz der Stufe %1</translation>
    </message>
    <message>
        <source>Initial rate of bracket %1</source>
        <translation>Initial-Satz der Stufe %1</translation>
    </message>
    <message>
        <source>Maximum leverage of bracket %1</source>
        <translation>Maximaler Hebel der Stufe %1</translation>
    </message>
    <message>
        <source>Maintenance amount of bracket %1</source>
        <translation>Maintenance-Betrag der Stufe %1</translation>
    </message>
    <message>
        <source>Step into bracket %1</source>
        <translation>Übergang in Stufe %1</translation>
    </message>
    <message>
        <source>Fee for closing</source>
        <translation>Gebühr für das Schließen</translation>
    </message>
    <message>
        <source>Fee for closing at the bankruptcy price</source>
        <translation>Gebühr für das Schließen zum Bankrottpreis</translation>
    </message>
    <message>
        <source>Least initial rate</source>
        <translation>Mindest-Initial-Satz</translation>
    </message>
    <message>
        <source>Initial rate, row %1</source>
        <translation>Initial-Satz, Zeile %1</translation>
    </message>
    <message>
        <source>Initial rate, mean of the rows by size</source>
        <translation>Initial-Satz, Mittel der Zeilen nach Größe</translation>
    </message>
    <message>
        <source>%1: pot and P&amp;L</source>
        <translation>%1: Topf und P&amp;L</translation>
    </message>
    <message>
        <source>whether a rate counts for its bracket only (with maintenance amounts) or for the whole position</source>
        <translation>ob ein Satz nur für seine Stufe gilt (mit Maintenance-Beträgen) oder für die ganze Position</translation>
    </message>
    <message>
        <source>what floors count: value in settlement currency, contracts</source>
        <translation>was die Untergrenzen zählen: Wert in Abrechnungswährung, Kontrakte</translation>
    </message>
    <message>
        <source>coins of a linear contract</source>
        <translation>Coins eines linearen Kontrakts</translation>
    </message>
    <message>
        <source>USD of an inverse contract</source>
        <translation>USD eines inversen Kontrakts</translation>
    </message>
    <message>
        <source>price of the value that maintenance of linear contracts is counted of</source>
        <translation>Preis für den Wert, aus dem die Maintenance linearer Kontrakte berechnet wird</translation>
    </message>
    <message>
        <source>price of the value that maintenance of inverse contracts is counted of</source>
        <translation>Preis für den Wert, aus dem die Maintenance inverser Kontrakte berechnet wird</translation>
    </message>
    <message>
        <source>price of the value that initial margin is counted of</source>
        <translation>Preis für den Wert, aus dem die Initial Margin berechnet wird</translation>
    </message>
    <message>
        <source>fee for closing, in the maintenance requirement</source>
        <translation>Gebühr für das Schließen, in der Maintenance-Anforderung</translation>
    </message>
    <message>
        <source>price at which the fee for closing is counted</source>
        <translation>Preis, zu dem die Gebühr für das Schließen berechnet wird</translation>
    </message>
    <message>
        <source>initial rate of short options at the money</source>
        <translation>Initial-Satz von Short-Optionen am Geld</translation>
    </message>
    <message>
        <source>least initial rate of short options</source>
        <translation>Mindest-Initial-Satz von Short-Optionen</translation>
    </message>
    <message>
        <source>maintenance rate of short options</source>
        <translation>Maintenance-Satz von Short-Optionen</translation>
    </message>
    <message>
        <source>price that says how far an option is out of the money</source>
        <translation>Preis, an dem gemessen wird, wie weit eine Option aus dem Geld ist</translation>
    </message>
    <message>
        <source>size from which the bracket holds</source>
        <translation>Größe, ab der die Stufe gilt</translation>
    </message>
    <message>
        <source>Maintenance rate</source>
        <translation>Maintenance-Satz</translation>
    </message>
    <message>
        <source>least initial rate; 1 ÷ maximum leverage where missing</source>
        <translation>Mindest-Initial-Satz; fehlt er, 1 ÷ maximaler Hebel</translation>
    </message>
    <message>
        <source>maximum leverage</source>
        <translation>maximaler Hebel</translation>
    </message>
    <message>
        <source>brackets of linear contracts</source>
        <translation>Stufen linearer Kontrakte</translation>
    </message>
    <message>
        <source>brackets of inverse contracts; without them there are no such rules</source>
        <translation>Stufen inverser Kontrakte; ohne sie gibt es keine solchen Regeln</translation>
    </message>
    <message>
        <source>maintenance amounts, instead of the recursion over brackets</source>
        <translation>Maintenance-Beträge, statt der Rekursion über die Stufen</translation>
    </message>
    <message>
        <source>the same of inverse contracts</source>
        <translation>dasselbe für inverse Kontrakte</translation>
    </message>
    <message>
        <source>Basis contingency of %1</source>
        <translation>Basisrisiko-Vorsorge für %1</translation>
    </message>
    <message>
        <source>Options of %1: worse of two spot moves, times a factor of time</source>
        <translation>Optionen %1: schlechtere von zwei Spot-Bewegungen, mal Zeitfaktor</translation>
    </message>
    <message>
        <source>P&amp;L with spot up</source>
        <translation>P&amp;L bei steigendem Spot</translation>
    </message>
    <message>
        <source>P&amp;L with spot down</source>
        <translation>P&amp;L bei fallendem Spot</translation>
    </message>
    <message>
        <source>Spot move up</source>
        <translation>Spot-Bewegung nach oben</translation>
    </message>
    <message>
        <source>Spot move down</source>
        <translation>Spot-Bewegung nach unten</translation>
    </message>
    <message>
        <source>Factor of the loss</source>
        <translation>Faktor des Verlusts</translation>
    </message>
    <message>
        <source>Added to the factor per year to expiry</source>
        <translation>Zuwachs des Faktors je Jahr bis Verfall</translation>
    </message>
    <message>
        <source>averaging window before expiry</source>
        <translation>Mittelungsfenster vor Verfall</translation>
    </message>
    <message>
        <source>Margin on debts</source>
        <translation>Margin auf Schulden</translation>
    </message>
    <message>
        <source>Debt of %1</source>
        <translation>Schuld in %1</translation>
    </message>
    <message>
        <source>initial rate on debts</source>
        <translation>Initial-Satz auf Schulden</translation>
    </message>
    <message>
        <source>maintenance rate on debts</source>
        <translation>Maintenance-Satz auf Schulden</translation>
    </message>
    <message>
        <source>%1: vega</source>
        <translation>%1: Vega</translation>
    </message>
    <message>
        <source>Basis move of %1</source>
        <translation>Basisbewegung von %1</translation>
    </message>
    <message>
        <source>Term structure of volatility, %1</source>
        <translation>Laufzeitstruktur der Volatilität, %1</translation>
    </message>
    <message>
        <source>Hedged across expiries, times years between them</source>
        <translation>Über Verfälle abgesichert, mal Jahre dazwischen</translation>
    </message>
    <message>
        <source>Net amount at %1 days</source>
        <translation>Nettobetrag bei %1 Tagen</translation>
    </message>
    <message>
        <source>sum over positions, not opened in this tree</source>
        <translation>Summe über Positionen, in diesem Baum nicht aufgeklappt</translation>
    </message>
    <message>
        <source>Longs up to there</source>
        <translation>Longs bis dahin</translation>
    </message>
    <message>
        <source>Shorts up to there</source>
        <translation>Shorts bis dahin</translation>
    </message>
    <message>
        <source>Time zero: spot and perpetuals</source>
        <translation>Zeit null: Spot und Perpetuals</translation>
    </message>
    <message>
        <source>Hedged amount</source>
        <translation>Abgesicherter Betrag</translation>
    </message>
    <message>
        <source>Amount carried to the next expiry, times years</source>
        <translation>Übertrag in den nächsten Verfall, mal Jahre</translation>
    </message>
    <message>
        <source>move of the basis per year</source>
        <translation>Bewegung der Basis je Jahr</translation>
    </message>
    <message>
        <source>move of the volatility term structure per day</source>
        <translation>Bewegung der Laufzeitstruktur der Volatilität je Tag</translation>
    </message>
    <message>
        <source>Haircuts of collateral</source>
        <translation>Haircuts auf Sicherheiten</translation>
    </message>
    <message>
        <source>Charge for doubtful prices of collateral</source>
        <translation>Belastung für unsichere Preise von Sicherheiten</translation>
    </message>
    <message>
        <source>only at the initial level</source>
        <translation>nur auf Initial-Ebene</translation>
    </message>
    <message>
        <source>Haircut at the maintenance level</source>
        <translation>Haircut auf Maintenance-Ebene</translation>
    </message>
    <message>
        <source>Added to the haircut at the initial level</source>
        <translation>Erhöhung des Haircuts auf Initial-Ebene</translation>
    </message>
    <message>
        <source>Confidence below which the charge begins</source>
        <translation>Konfidenz, unter der die Belastung beginnt</translation>
    </message>
    <message>
        <source>Charge per doubt</source>
        <translation>Belastung je fehlender Konfidenz</translation>
    </message>
    <message>
        <source>Charge for doubtful prices of %1</source>
        <translation>Belastung für unsichere Preise von %1</translation>
    </message>
    <message>
        <source>Value at the index</source>
        <translation>Wert zum Index</translation>
    </message>
    <message>
        <source>Perpetuals and futures</source>
        <translation>Perpetuals und Futures</translation>
    </message>
    <message>
        <source>Coins held</source>
        <translation>Gehaltene Coins</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen %1</translation>
    </message>
    <message>
        <source>coins held are charged too</source>
        <translation>gehaltene Coins werden ebenfalls belastet</translation>
    </message>
    <message>
        <source>Gross delta</source>
        <translation>Bruttodelta</translation>
    </message>
    <message>
        <source>Minimum by delta of %1</source>
        <translation>Minimum nach Delta von %1</translation>
    </message>
    <message>
        <source>Delta settled in %1</source>
        <translation>In %1 abgerechnetes Delta</translation>
    </message>
    <message>
        <source>Settlement spread of %1</source>
        <translation>Abrechnungs-Spread von %1</translation>
    </message>
    <message>
        <source>rate on net delta</source>
        <translation>Satz auf das Nettodelta</translation>
    </message>
    <message>
        <source>rate on hedged delta</source>
        <translation>Satz auf das abgesicherte Delta</translation>
    </message>
    <message>
        <source>rate on delta hedged across settlement currencies</source>
        <translation>Satz auf Delta, das über Abrechnungswährungen hinweg abgesichert ist</translation>
    </message>
    <message>
        <source>Surcharge while %1 is below its peg</source>
        <translation>Aufschlag, solange %1 unter dem Peg liegt</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Price of the stablecoin below which the surcharge begins</source>
        <translation>Preis des Stablecoins, unter dem der Aufschlag beginnt</translation>
    </message>
    <message>
        <source>Surcharge per distance below it</source>
        <translation>Aufschlag je Abstand darunter</translation>
    </message>
    <message>
        <source>the stablecoin</source>
        <translation>der Stablecoin</translation>
    </message>
    <message>
        <source>%1: rate on size</source>
        <translation>%1: Satz auf die Größe</translation>
    </message>
    <message>
        <source>Provision by size of %1</source>
        <translation>Vorsorge nach Größe von %1</translation>
    </message>
    <message>
        <source>Liquidation fee and slippage of %1</source>
        <translation>Liquidationsgebühr und Slippage von %1</translation>
    </message>
    <message>
        <source>Minimum charge of %1</source>
        <translation>Mindestbelastung von %1</translation>
    </message>
    <message>
        <source>Start of tier %1</source>
        <translation>Beginn der Stufe %1</translation>
    </message>
    <message>
        <source>Multiplier of tier %1</source>
        <translation>Multiplikator der Stufe %1</translation>
    </message>
    <message>
        <source>Short options of %1</source>
        <translation>Short-Optionen auf %1</translation>
    </message>
    <message>
        <source>Calls, net</source>
        <translation>Calls, netto</translation>
    </message>
    <message>
        <source>Puts, net</source>
        <translation>Puts, netto</translation>
    </message>
    <message>
        <source>rate on futures and perpetuals</source>
        <translation>Satz auf Futures und Perpetuals</translation>
    </message>
    <message>
        <source>rate on options</source>
        <translation>Satz auf Optionen</translation>
    </message>
    <message>
        <source>cap of an option&apos;s charge; 0 = none</source>
        <translation>Obergrenze der Belastung einer Option; 0 = keine</translation>
    </message>
    <message>
        <source>rate on spot positions</source>
        <translation>Satz auf Spot-Positionen</translation>
    </message>
    <message>
        <source>tiers of the charge, ascending from 0</source>
        <translation>Stufen der Belastung, aufsteigend ab 0</translation>
    </message>
    <message>
        <source>start of the tier</source>
        <translation>Beginn der Stufe</translation>
    </message>
    <message>
        <source>multiplier of the tier</source>
        <translation>Multiplikator der Stufe</translation>
    </message>
    <message>
        <source>whether a multiplier counts for its tier only or for all</source>
        <translation>ob ein Multiplikator nur für seine Stufe gilt oder für alles</translation>
    </message>
    <message>
        <source>rate on net short options</source>
        <translation>Satz auf Netto-Short-Optionen</translation>
    </message>
    <message>
        <source>Share of spot at the maintenance level</source>
        <translation>Anteil am Spot auf Maintenance-Ebene</translation>
    </message>
    <message>
        <source>Added to it at the initial level</source>
        <translation>Erhöhung dieses Anteils auf Initial-Ebene</translation>
    </message>
    <message>
        <source>Charge on %1 held</source>
        <translation>Belastung auf gehaltene %1</translation>
    </message>
    <message>
        <source>Charge on perpetuals and futures on %1</source>
        <translation>Belastung auf Perpetuals und Futures auf %1</translation>
    </message>
    <message>
        <source>Charge on naked short options on %1</source>
        <translation>Belastung auf ungedeckte Short-Optionen auf %1</translation>
    </message>
    <message>
        <source>what is charged</source>
        <translation>was belastet wird</translation>
    </message>
    <message>
        <source>P&amp;L of time alone</source>
        <translation>P&amp;L allein aus Zeitablauf</translation>
    </message>
    <message>
        <source>Time decay of %1</source>
        <translation>Zeitwertverlust von %1</translation>
    </message>
    <message>
        <source>Option value times years to expiry</source>
        <translation>Optionswert mal Jahre bis Verfall</translation>
    </message>
    <message>
        <source>Rate move of %1</source>
        <translation>Zinsbewegung von %1</translation>
    </message>
    <message>
        <source>%1: value times years</source>
        <translation>%1: Wert mal Jahre</translation>
    </message>
    <message>
        <source>hours that pass</source>
        <translation>Stunden, die vergehen</translation>
    </message>
    <message>
        <source>move of rates</source>
        <translation>Bewegung der Zinsen</translation>
    </message>
    <message>
        <source>Requirement of %1</source>
        <translation>Anforderung von %1</translation>
    </message>
    <message>
        <source>Requirements of the underlyings</source>
        <translation>Anforderungen der Basiswerte</translation>
    </message>
    <message>
        <source>Requirement by the rulebook&apos;s formula</source>
        <translation>Anforderung nach der Formel des Regelwerks</translation>
    </message>
    <message>
        <source>Not below zero</source>
        <translation>Nicht unter null</translation>
    </message>
    <message>
        <source>asset, or &quot;other&quot; for the rest</source>
        <translation>Asset, oder &quot;other&quot; für die übrigen</translation>
    </message>
    <message>
        <source>collateral that moves inside the scenarios, and with which underlying</source>
        <translation>Sicherheiten, die sich in den Szenarien mitbewegen, und mit welchem Basiswert</translation>
    </message>
    <message>
        <source>underlying it moves with; its own where missing</source>
        <translation>Basiswert, mit dem es sich bewegt; fehlt er, der eigene</translation>
    </message>
    <message>
        <source>formula of an underlying&apos;s initial requirement</source>
        <translation>Formel der Initial-Anforderung eines Basiswerts</translation>
    </message>
    <message>
        <source>formula of an underlying&apos;s maintenance requirement</source>
        <translation>Formel der Maintenance-Anforderung eines Basiswerts</translation>
    </message>
    <message>
        <source>formula of the account&apos;s initial requirement; &quot;units&quot; where missing</source>
        <translation>Formel der Initial-Anforderung des Kontos; fehlt sie, &quot;units&quot;</translation>
    </message>
    <message>
        <source>formula of the account&apos;s maintenance requirement; &quot;units&quot; where missing</source>
        <translation>Formel der Maintenance-Anforderung des Kontos; fehlt sie, &quot;units&quot;</translation>
    </message>
    <message>
        <source>spot positions inside the scenarios, or only counted as equity</source>
        <translation>Spot-Positionen in den Szenarien oder nur im Eigenkapital gezählt</translation>
    </message>
    <message>
        <source>options of American exercise are covered</source>
        <translation>Optionen mit amerikanischer Ausübung sind abgedeckt</translation>
    </message>
    <message>
        <source>contracts with a multiplier other than 1 are covered</source>
        <translation>Kontrakte mit einem anderen Multiplikator als 1 sind abgedeckt</translation>
    </message>
    <message>
        <source>coin-settled contracts are covered</source>
        <translation>in Coin abgerechnete Kontrakte sind abgedeckt</translation>
    </message>
    <message>
        <source>market, confidence of the feed</source>
        <translation>Markt, Konfidenz der Preisquelle</translation>
    </message>
    <message>
        <source>Confidence of the index of %1</source>
        <translation>Konfidenz des Index von %1</translation>
    </message>
    <message>
        <source>Confidence of the perpetual&apos;s price of %1</source>
        <translation>Konfidenz des Perpetual-Preises von %1</translation>
    </message>
    <message>
        <source>Confidence of the price behind %1</source>
        <translation>Konfidenz des Preises hinter %1</translation>
    </message>
    <message>
        <source>Confidence of the rate</source>
        <translation>Konfidenz des Zinses</translation>
    </message>
    <message>
        <source>Confidence of the volatilities</source>
        <translation>Konfidenz der Volatilitäten</translation>
    </message>
    <message>
        <source>Confidence of the price of %1</source>
        <translation>Konfidenz des Preises von %1</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Geringste Konfidenz</translation>
    </message>
    <message>
        <source>All expiries</source>
        <translation>Alle Verfälle</translation>
    </message>
    <message>
        <source>Expiries beyond %1 days</source>
        <translation>Verfälle ab mehr als %1 Tagen</translation>
    </message>
    <message>
        <source>Expiries up to %1 days</source>
        <translation>Verfälle bis %1 Tage</translation>
    </message>
    <message>
        <source>Moneyness in standard deviations, d1</source>
        <translation>Moneyness in Standardabweichungen, d1</translation>
    </message>
    <message>
        <source>%1: gamma</source>
        <translation>%1: Gamma</translation>
    </message>
    <message>
        <source>%1: vega per 1.00 of volatility</source>
        <translation>%1: Vega je 1.00 Volatilität</translation>
    </message>
    <message>
        <source>Net delta of the bucket</source>
        <translation>Nettodelta des Laufzeitbands</translation>
    </message>
    <message>
        <source>Net gamma of the bucket</source>
        <translation>Nettogamma des Laufzeitbands</translation>
    </message>
    <message>
        <source>Net vega of the bucket</source>
        <translation>Nettovega des Laufzeitbands</translation>
    </message>
    <message>
        <source>Long buckets</source>
        <translation>Long-Laufzeitbänder</translation>
    </message>
    <message>
        <source>Short buckets</source>
        <translation>Short-Laufzeitbänder</translation>
    </message>
    <message>
        <source>Delta margin of %1</source>
        <translation>Delta-Margin von %1</translation>
    </message>
    <message>
        <source>Gamma add-on of %1</source>
        <translation>Gamma-Zuschlag von %1</translation>
    </message>
    <message>
        <source>Vega add-on of %1</source>
        <translation>Vega-Zuschlag von %1</translation>
    </message>
    <message>
        <source>last day of each expiry bucket, ascending; one more beyond</source>
        <translation>letzter Tag jedes Laufzeitbands, aufsteigend; dahinter liegt noch eines</translation>
    </message>
    <message>
        <source>Rate on net delta by bucket, or one for all</source>
        <translation>Satz auf das Nettodelta je Laufzeitband, oder einer für alle</translation>
    </message>
    <message>
        <source>Share of matched long and short buckets that cancels</source>
        <translation>Anteil gepaarter Long- und Short-Laufzeitbänder, der sich aufhebt</translation>
    </message>
    <message>
        <source>Price move by bucket, or one for all</source>
        <translation>Preisbewegung je Laufzeitband, oder eine für alle</translation>
    </message>
    <message>
        <source>Share of long gamma that counts against short gamma</source>
        <translation>Anteil des Long-Gammas, der gegen Short-Gamma zählt</translation>
    </message>
    <message>
        <source>Volatility shift by bucket, or one for all</source>
        <translation>Volatilitätsverschiebung je Laufzeitband, oder eine für alle</translation>
    </message>
    <message>
        <source>Charge for doubtful prices</source>
        <translation>Belastung für unsichere Preise</translation>
    </message>
    <message>
        <source>Charge while %1 is below its peg</source>
        <translation>Belastung, solange %1 unter dem Peg liegt</translation>
    </message>
    <message>
        <source>%1: what does not count</source>
        <translation>%1: nicht anrechenbarer Teil</translation>
    </message>
    <message>
        <source>the stablecoin whose peg is watched</source>
        <translation>der Stablecoin, dessen Peg überwacht wird</translation>
    </message>
    <message>
        <source>Coins count at the price they are measured in</source>
        <translation>Coins zählen zu dem Preis, in dem sie gemessen werden</translation>
    </message>
    <message>
        <source>Mark in reporting currency</source>
        <translation>Markpreis in Berichtswährung</translation>
    </message>
    <message>
        <source>Price at expiry</source>
        <translation>Preis bei Verfall</translation>
    </message>
    <message>
        <source>%1: payoff</source>
        <translation>%1: Auszahlung</translation>
    </message>
    <message>
        <source>Payoffs at %1</source>
        <translation>Auszahlungen bei %1</translation>
    </message>
    <message>
        <source>Loss at %1</source>
        <translation>Verlust bei %1</translation>
    </message>
    <message>
        <source>Net calls</source>
        <translation>Netto-Calls</translation>
    </message>
    <message>
        <source>Beyond the highest strike: net short calls</source>
        <translation>Über dem höchsten Strike: Netto-Short-Calls</translation>
    </message>
    <message>
        <source>Short options alone</source>
        <translation>Short-Optionen allein</translation>
    </message>
    <message>
        <source>Largest loss at expiry</source>
        <translation>Größter Verlust bei Verfall</translation>
    </message>
    <message>
        <source>Options of %1 %2</source>
        <translation>Optionen %1 %2</translation>
    </message>
    <message>
        <source>Size of %1</source>
        <translation>Größe von %1</translation>
    </message>
    <message>
        <source>Initial share of a contract&apos;s price</source>
        <translation>Initial-Anteil am Preis eines Kontrakts</translation>
    </message>
    <message>
        <source>Maintenance share of a contract&apos;s price</source>
        <translation>Maintenance-Anteil am Preis eines Kontrakts</translation>
    </message>
    <message>
        <source>Initial share of spot of a short option at the money</source>
        <translation>Initial-Anteil am Spot einer Short-Option am Geld</translation>
    </message>
    <message>
        <source>Least initial share of spot of a short option</source>
        <translation>Mindest-Initial-Anteil am Spot einer Short-Option</translation>
    </message>
    <message>
        <source>Maintenance share of spot of a short call</source>
        <translation>Maintenance-Anteil am Spot eines Short-Calls</translation>
    </message>
    <message>
        <source>Maintenance share of spot of a short put</source>
        <translation>Maintenance-Anteil am Spot eines Short-Puts</translation>
    </message>
    <message>
        <source>Least maintenance of a short put, as a share of its mark</source>
        <translation>Mindest-Maintenance eines Short-Puts, als Anteil am Markpreis</translation>
    </message>
    <message>
        <source>Least initial requirement of a short put over its maintenance</source>
        <translation>Mindest-Initial-Anforderung eines Short-Puts als Vielfaches seiner Maintenance</translation>
    </message>
    <message>
        <source>Initial share of the forward per net short call</source>
        <translation>Initial-Anteil am Forward je Netto-Short-Call</translation>
    </message>
    <message>
        <source>Maintenance share of the forward per net short call</source>
        <translation>Maintenance-Anteil am Forward je Netto-Short-Call</translation>
    </message>
    <message>
        <source>Share of a coin&apos;s value that counts</source>
        <translation>Anrechenbarer Anteil am Wert eines Coins</translation>
    </message>
    <message>
        <source>Times this at the initial level</source>
        <translation>Faktor dazu auf Initial-Ebene</translation>
    </message>
    <message>
        <source>Price of the stablecoin below which a charge begins</source>
        <translation>Preis des Stablecoins, unter dem eine Belastung beginnt</translation>
    </message>
    <message>
        <source>Charge per distance below it</source>
        <translation>Belastung je Abstand darunter</translation>
    </message>
    <message>
        <source>Confidence below which contracts are charged</source>
        <translation>Konfidenz, unter der Kontrakte belastet werden</translation>
    </message>
    <message>
        <source>Confidence below which short options are charged</source>
        <translation>Konfidenz, unter der Short-Optionen belastet werden</translation>
    </message>
    <message>
        <source>Confidence below which coins are charged</source>
        <translation>Konfidenz, unter der Coins belastet werden</translation>
    </message>
    <message>
        <source>Net size</source>
        <translation>Nettogröße</translation>
    </message>
    <message>
        <source>Size of perpetuals and futures</source>
        <translation>Größe der Perpetuals und Futures</translation>
    </message>
    <message>
        <source>Naked short options</source>
        <translation>Ungedeckte Short-Optionen</translation>
    </message>
    <message>
        <source>Price move at the valuation point</source>
        <translation>Preisbewegung am Bewertungspunkt</translation>
    </message>
    <message>
        <source>Number of the point, from the middle</source>
        <translation>Nummer des Punkts, von der Mitte aus</translation>
    </message>
    <message>
        <source>P&amp;L of class %1</source>
        <translation>P&amp;L der Klasse %1</translation>
    </message>
    <message>
        <source>%1, as it counts in its group</source>
        <translation>%1, wie es in seiner Gruppe zählt</translation>
    </message>
    <message>
        <source>Share of gains that counts in the group</source>
        <translation>Anteil der Gewinne, der in der Gruppe zählt</translation>
    </message>
    <message>
        <source>P&amp;L of group %1</source>
        <translation>P&amp;L der Gruppe %1</translation>
    </message>
    <message>
        <source>valuation point, not opened in this tree</source>
        <translation>Bewertungspunkt, in diesem Baum nicht aufgeklappt</translation>
    </message>
    <message>
        <source>%1: minimum</source>
        <translation>%1: Minimum</translation>
    </message>
    <message>
        <source>Minimum per contract</source>
        <translation>Minimum je Kontrakt</translation>
    </message>
    <message>
        <source>Lowest P&amp;L of %1 points</source>
        <translation>Niedrigste P&amp;L von %1 Punkten</translation>
    </message>
    <message>
        <source>Risk of %1</source>
        <translation>Risiko von %1</translation>
    </message>
    <message>
        <source>Requirements of the groups</source>
        <translation>Anforderungen der Gruppen</translation>
    </message>
    <message>
        <source>factor of a leveraged fund; negative for inverse funds</source>
        <translation>Faktor eines gehebelten Fonds; negativ bei inversen Fonds</translation>
    </message>
    <message>
        <source>price range down</source>
        <translation>Preisspanne nach unten</translation>
    </message>
    <message>
        <source>price range up</source>
        <translation>Preisspanne nach oben</translation>
    </message>
    <message>
        <source>valuation points each side</source>
        <translation>Bewertungspunkte je Seite</translation>
    </message>
    <message>
        <source>minimum for every option and future, long or short</source>
        <translation>Minimum für jede Option und jeden Future, long oder short</translation>
    </message>
    <message>
        <source>class that nets whole; the underlying itself where missing</source>
        <translation>Klasse, die ganz verrechnet wird; fehlt sie, der Basiswert selbst</translation>
    </message>
    <message>
        <source>group in which gains of the class count in part</source>
        <translation>Gruppe, in der Gewinne der Klasse zum Teil zählen</translation>
    </message>
    <message>
        <source>groups of classes and groups</source>
        <translation>Gruppen aus Klassen und Gruppen</translation>
    </message>
    <message>
        <source>name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>share of its members&apos; gains that counts</source>
        <translation>Anteil der Gewinne ihrer Mitglieder, der zählt</translation>
    </message>
    <message>
        <source>the group it stands in</source>
        <translation>die Gruppe, in der sie steht</translation>
    </message>
    <message>
        <source>Maintenance margin of all contracts and debts</source>
        <translation>Maintenance Margin aller Kontrakte und Schulden</translation>
    </message>
    <message>
        <source>Maintenance margin of all contracts and debts; equity is %1 % of it (uniMMR)</source>
        <translation>Maintenance Margin aller Kontrakte und Schulden; das Eigenkapital ist %1 % davon (uniMMR)</translation>
    </message>
    <message>
        <source>ratio at which liquidation starts</source>
        <translation>Quote, bei der die Liquidation beginnt</translation>
    </message>
    <message>
        <source>ratio below which no new order is taken</source>
        <translation>Quote, unter der keine neue Order angenommen wird</translation>
    </message>
    <message>
        <source>Contract multiplier</source>
        <translation>Kontraktmultiplikator</translation>
    </message>
    <message>
        <source>Share of the price scan range</source>
        <translation>Anteil der Preis-Scanspanne</translation>
    </message>
    <message>
        <source>Time to expiry after the look-ahead</source>
        <translation>Zeit bis Verfall nach der Vorausschau</translation>
    </message>
    <message>
        <source>Delta at a price level</source>
        <translation>Delta auf einer Preisstufe</translation>
    </message>
    <message>
        <source>%1: loss</source>
        <translation>%1: Verlust</translation>
    </message>
    <message>
        <source>Loss of one long contract</source>
        <translation>Verlust eines Long-Kontrakts</translation>
    </message>
    <message>
        <source>Composite delta of one long contract</source>
        <translation>Zusammengesetztes Delta eines Long-Kontrakts</translation>
    </message>
    <message>
        <source>Delta of a future</source>
        <translation>Delta eines Futures</translation>
    </message>
    <message>
        <source>Weight of the price level</source>
        <translation>Gewicht der Preisstufe</translation>
    </message>
    <message>
        <source>Composite delta</source>
        <translation>Zusammengesetztes Delta</translation>
    </message>
    <message>
        <source>One coin</source>
        <translation>Ein Coin</translation>
    </message>
    <message>
        <source>%1: deltas</source>
        <translation>%1: Deltas</translation>
    </message>
    <message>
        <source>Risk less net option value</source>
        <translation>Risiko minus Netto-Optionswert</translation>
    </message>
    <message>
        <source>Risk of all commodities</source>
        <translation>Risiko aller Produkte</translation>
    </message>
    <message>
        <source>Net option value: long less short options</source>
        <translation>Netto-Optionswert: Long- minus Short-Optionen</translation>
    </message>
    <message>
        <source>Largest loss of %1 scenarios</source>
        <translation>Größter Verlust von %1 Szenarien</translation>
    </message>
    <message>
        <source>Scan risk of %1</source>
        <translation>Scanrisiko von %1</translation>
    </message>
    <message>
        <source>Scenario %1: %2</source>
        <translation>Szenario %1: %2</translation>
    </message>
    <message>
        <source>row of the risk array, not opened in this tree</source>
        <translation>Zeile der Risikotabelle, in diesem Baum nicht aufgeklappt</translation>
    </message>
    <message>
        <source>Credits of %1 against other commodities</source>
        <translation>Gutschriften von %1 gegen andere Produkte</translation>
    </message>
    <message>
        <source>Deltas of the leg per spread</source>
        <translation>Deltas dieser Seite je Spread</translation>
    </message>
    <message>
        <source>Credit against %1</source>
        <translation>Gutschrift gegen %1</translation>
    </message>
    <message>
        <source>Credit rate</source>
        <translation>Gutschriftsatz</translation>
    </message>
    <message>
        <source>Spreads formed</source>
        <translation>Gebildete Spreads</translation>
    </message>
    <message>
        <source>Deltas used by an earlier credit</source>
        <translation>Von einer früheren Gutschrift verbrauchte Deltas</translation>
    </message>
    <message>
        <source>Deltas used by earlier credits</source>
        <translation>Von früheren Gutschriften verbrauchte Deltas</translation>
    </message>
    <message>
        <source>Net delta left</source>
        <translation>Verbleibendes Nettodelta</translation>
    </message>
    <message>
        <source>Price risk per delta of %1</source>
        <translation>Preisrisiko je Delta von %1</translation>
    </message>
    <message>
        <source>Time risk: mean of the scenarios without a price move</source>
        <translation>Zeitrisiko: Mittel der Szenarien ohne Preisbewegung</translation>
    </message>
    <message>
        <source>Volatility risk: half the distance to the paired scenario</source>
        <translation>Volatilitätsrisiko: halber Abstand zum gepaarten Szenario</translation>
    </message>
    <message>
        <source>Price risk of %1</source>
        <translation>Preisrisiko von %1</translation>
    </message>
    <message>
        <source>Net delta of perpetuals</source>
        <translation>Nettodelta der Perpetuals</translation>
    </message>
    <message>
        <source>Net delta of %1</source>
        <translation>Nettodelta von %1</translation>
    </message>
    <message>
        <source>Long deltas of a period</source>
        <translation>Long-Deltas einer Periode</translation>
    </message>
    <message>
        <source>Short deltas of a period</source>
        <translation>Short-Deltas einer Periode</translation>
    </message>
    <message>
        <source>Long deltas of the tier</source>
        <translation>Long-Deltas der Stufe</translation>
    </message>
    <message>
        <source>Short deltas of the tier</source>
        <translation>Short-Deltas der Stufe</translation>
    </message>
    <message>
        <source>Deltas left after spreads of higher priority</source>
        <translation>Deltas, die nach Spreads höherer Priorität verbleiben</translation>
    </message>
    <message>
        <source>Deltas matched by spread %1</source>
        <translation>Durch Spread %1 gepaarte Deltas</translation>
    </message>
    <message>
        <source>Charge of spread %1</source>
        <translation>Belastung von Spread %1</translation>
    </message>
    <message>
        <source>Deltas of a side per spread</source>
        <translation>Deltas je Seite und Spread</translation>
    </message>
    <message>
        <source>Charge per spread</source>
        <translation>Belastung je Spread</translation>
    </message>
    <message>
        <source>Spread charges within %1</source>
        <translation>Spread-Belastungen innerhalb von %1</translation>
    </message>
    <message>
        <source>Deltas of a nearer period</source>
        <translation>Deltas einer näheren Periode</translation>
    </message>
    <message>
        <source>Deltas of the tier used in spreads</source>
        <translation>In Spreads verwendete Deltas der Stufe</translation>
    </message>
    <message>
        <source>Nearer periods, used first</source>
        <translation>Nähere Perioden, zuerst verwendet</translation>
    </message>
    <message>
        <source>Deltas of %1 used in spreads</source>
        <translation>In Spreads verwendete Deltas von %1</translation>
    </message>
    <message>
        <source>Delivery charge of %1</source>
        <translation>Lieferbelastung von %1</translation>
    </message>
    <message>
        <source>Delivery charges of %1</source>
        <translation>Lieferbelastungen von %1</translation>
    </message>
    <message>
        <source>%1: short contracts</source>
        <translation>%1: Short-Kontrakte</translation>
    </message>
    <message>
        <source>Short calls</source>
        <translation>Short-Calls</translation>
    </message>
    <message>
        <source>Short puts</source>
        <translation>Short-Puts</translation>
    </message>
    <message>
        <source>Minimum for short options on %1</source>
        <translation>Minimum für Short-Optionen auf %1</translation>
    </message>
    <message>
        <source>Price scan range</source>
        <translation>Preis-Scanspanne</translation>
    </message>
    <message>
        <source>price scan range in points or as a share</source>
        <translation>Preis-Scanspanne in Punkten oder als Anteil</translation>
    </message>
    <message>
        <source>Volatility scan range</source>
        <translation>Volatilitäts-Scanspanne</translation>
    </message>
    <message>
        <source>volatility scan range absolute (0.04 = 4 points) or relative</source>
        <translation>Volatilitäts-Scanspanne absolut (0.04 = 4 Punkte) oder relativ</translation>
    </message>
    <message>
        <source>Extreme move</source>
        <translation>Extrembewegung</translation>
    </message>
    <message>
        <source>Cover of the extreme scenarios</source>
        <translation>Deckungsanteil der Extremszenarien</translation>
    </message>
    <message>
        <source>Look-ahead, days</source>
        <translation>Vorausschau, Tage</translation>
    </message>
    <message>
        <source>weights of the composite delta: price unmoved, ±1/3, ±2/3, ±1</source>
        <translation>Gewichte des zusammengesetzten Deltas: Preis unverändert, ±1/3, ±2/3, ±1</translation>
    </message>
    <message>
        <source>size of one delta; 0: each contract&apos;s own multiplier</source>
        <translation>Größe eines Deltas; 0: der jeweilige Kontraktmultiplikator</translation>
    </message>
    <message>
        <source>deltas net within a calendar month or an expiry</source>
        <translation>Deltas werden innerhalb eines Kalendermonats oder eines Verfalls verrechnet</translation>
    </message>
    <message>
        <source>rates per delta as amounts or shares of the price</source>
        <translation>Sätze je Delta als Beträge oder als Anteile am Preis</translation>
    </message>
    <message>
        <source>ranges of expiries; none: one tier of all</source>
        <translation>Verfallsbereiche; keine: eine Stufe für alle</translation>
    </message>
    <message>
        <source>name of the tier</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>nearest expiry</source>
        <translation>nächster Verfall</translation>
    </message>
    <message>
        <source>farthest expiry</source>
        <translation>fernster Verfall</translation>
    </message>
    <message>
        <source>spreads within the commodity, in priority order</source>
        <translation>Spreads innerhalb des Produkts, nach Priorität</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>contracts this close to expiry are in the delivery period</source>
        <translation>Kontrakte mit höchstens so viel Zeit bis Verfall sind in der Lieferperiode</translation>
    </message>
    <message>
        <source>Delivery charge per delta in spreads</source>
        <translation>Lieferbelastung je Delta in Spreads</translation>
    </message>
    <message>
        <source>Delivery charge per other delta</source>
        <translation>Lieferbelastung je sonstigem Delta</translation>
    </message>
    <message>
        <source>Minimum per short option</source>
        <translation>Minimum je Short-Option</translation>
    </message>
    <message>
        <source>short options counted: the larger of calls and puts, or all</source>
        <translation>gezählte Short-Optionen: die größere Seite aus Calls und Puts, oder alle</translation>
    </message>
    <message>
        <source>options paid up front, or settled daily like futures</source>
        <translation>Optionen im Voraus bezahlt oder täglich abgerechnet wie Futures</translation>
    </message>
    <message>
        <source>underlyings margined together as one commodity</source>
        <translation>Basiswerte, die gemeinsam als ein Produkt bemessen werden</translation>
    </message>
    <message>
        <source>underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>combined commodity</source>
        <translation>zusammengefasstes Produkt</translation>
    </message>
    <message>
        <source>credits between commodities, in priority order</source>
        <translation>Gutschriften zwischen Produkten, nach Priorität</translation>
    </message>
    <message>
        <source>one leg</source>
        <translation>eine Seite des Spreads</translation>
    </message>
    <message>
        <source>the other leg</source>
        <translation>die andere Seite des Spreads</translation>
    </message>
    <message>
        <source>deltas of opposite or of the same sign</source>
        <translation>Deltas mit entgegengesetztem oder mit gleichem Vorzeichen</translation>
    </message>
    <message>
        <source>risk arrays that replace computed ones</source>
        <translation>Risikotabellen, die berechnete ersetzen</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>loss of one long contract in each of the 16 scenarios</source>
        <translation>Verlust eines Long-Kontrakts in jedem der 16 Szenarien</translation>
    </message>
    <message>
        <source>Initial ÷ maintenance</source>
        <translation>Initial ÷ Maintenance</translation>
    </message>
    <message>
        <source>the ratio is of the total, or of the risk before option value</source>
        <translation>das Verhältnis gilt für die Summe oder für das Risiko vor Optionswert</translation>
    </message>
    <message>
        <source>long options may bring the total below zero</source>
        <translation>Long-Optionen dürfen die Summe unter null bringen</translation>
    </message>
    <message>
        <source>Distance of the strike from the forward</source>
        <translation>Abstand des Strikes vom Forward</translation>
    </message>
    <message>
        <source>Most the skew moves the volatility</source>
        <translation>Größte Änderung der Volatilität durch den Skew</translation>
    </message>
    <message>
        <source>Distance at which the skew is full</source>
        <translation>Abstand, ab dem der Skew voll wirkt</translation>
    </message>
    <message>
        <source>P&amp;L before the discount</source>
        <translation>P&amp;L vor Diskontierung</translation>
    </message>
    <message>
        <source>Model value now</source>
        <translation>Modellwert jetzt</translation>
    </message>
    <message>
        <source>Options of %1: discounted value after the move less value now</source>
        <translation>Optionen %1: diskontierter Wert nach der Bewegung minus Wert jetzt</translation>
    </message>
    <message>
        <source>Options of %1: P&amp;L</source>
        <translation>Optionen %1: P&amp;L</translation>
    </message>
    <message>
        <source>Options of %1: loss, whichever way the skew turns</source>
        <translation>Optionen %1: Verlust, gleich in welche Richtung der Skew dreht</translation>
    </message>
    <message>
        <source>%1 as collateral: P&amp;L</source>
        <translation>%1 als Sicherheit: P&amp;L</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>factor of an expiry&apos;s shocked options where they are worth something</source>
        <translation>Faktor auf die Optionen eines Verfalls nach Schock, wenn sie einen Wert haben</translation>
    </message>
    <message>
        <source>share of the rate in the discount of long expiries</source>
        <translation>Anteil des Zinses an der Diskontierung von Long-Verfällen</translation>
    </message>
    <message>
        <source>added to the rate in the discount of long expiries</source>
        <translation>Aufschlag auf den Zins bei der Diskontierung von Long-Verfällen</translation>
    </message>
    <message>
        <source>factor of an expiry&apos;s shocked options where they are owed</source>
        <translation>Faktor auf die Optionen eines Verfalls nach Schock, wenn sie geschuldet werden</translation>
    </message>
    <message>
        <source>share of the rate in the surcharge of short expiries</source>
        <translation>Anteil des Zinses am Aufschlag auf Short-Verfälle</translation>
    </message>
    <message>
        <source>added to the rate in the surcharge of short expiries</source>
        <translation>Aufschlag auf den Zins im Aufschlag auf Short-Verfälle</translation>
    </message>
    <message>
        <source>most a linear skew moves a volatility</source>
        <translation>größte Änderung einer Volatilität durch einen linearen Skew</translation>
    </message>
    <message>
        <source>change of the linear skew&apos;s cap with the root of time</source>
        <translation>Änderung der Obergrenze des linearen Skews mit der Wurzel der Zeit</translation>
    </message>
    <message>
        <source>most an absolute skew moves a volatility</source>
        <translation>größte Änderung einer Volatilität durch einen absoluten Skew</translation>
    </message>
    <message>
        <source>change of the absolute skew&apos;s cap with the root of time</source>
        <translation>Änderung der Obergrenze des absoluten Skews mit der Wurzel der Zeit</translation>
    </message>
    <message>
        <source>least distance at which a skew is full</source>
        <translation>kleinster Abstand, ab dem ein Skew voll wirkt</translation>
    </message>
    <message>
        <source>distance at which a skew is full</source>
        <translation>Abstand, ab dem ein Skew voll wirkt</translation>
    </message>
    <message>
        <source>volatility of the skew&apos;s distance</source>
        <translation>Volatilität für den Abstand des Skews</translation>
    </message>
    <message>
        <source>change of that volatility with the root of time</source>
        <translation>Änderung dieser Volatilität mit der Wurzel der Zeit</translation>
    </message>
    <message>
        <source>list of scenarios</source>
        <translation>Liste der Szenarien</translation>
    </message>
    <message>
        <source>what volatility does</source>
        <translation>was die Volatilität tut</translation>
    </message>
    <message>
        <source>price moves of a grid, each with every volatility state</source>
        <translation>Preisbewegungen eines Rasters, jede mit jedem Volatilitätszustand</translation>
    </message>
    <message>
        <source>volatility states of the grid</source>
        <translation>Volatilitätszustände des Rasters</translation>
    </message>
    <message>
        <source>the list must hold a scenario without a price move</source>
        <translation>die Liste muss ein Szenario ohne Preisbewegung enthalten</translation>
    </message>
    <message>
        <source>power of 30 days ÷ time below 30 days</source>
        <translation>Exponent von 30 Tage ÷ Zeit, unter 30 Tagen</translation>
    </message>
    <message>
        <source>power of 30 days ÷ time from 30 days on</source>
        <translation>Exponent von 30 Tage ÷ Zeit, ab 30 Tagen</translation>
    </message>
    <message>
        <source>a volatility shocked up is at least this</source>
        <translation>Untergrenze einer nach oben geschockten Volatilität</translation>
    </message>
    <message>
        <source>least time to expiry in the tenor factor</source>
        <translation>Mindestzeit bis Verfall im Laufzeitfaktor</translation>
    </message>
    <message>
        <source>Out of the money</source>
        <translation>Aus dem Geld</translation>
    </message>
    <message>
        <source>Short option alone, per share</source>
        <translation>Short-Option allein, je Aktie</translation>
    </message>
    <message>
        <source>Stock alone, per share</source>
        <translation>Aktie allein, je Stück</translation>
    </message>
    <message>
        <source>Size of %1 in this strategy</source>
        <translation>Größe von %1 in dieser Strategie</translation>
    </message>
    <message>
        <source>book, as the cheapest pairing divides it</source>
        <translation>Buch, aufgeteilt nach der günstigsten Paarung</translation>
    </message>
    <message>
        <source>Shares in this strategy</source>
        <translation>Aktien in dieser Strategie</translation>
    </message>
    <message>
        <source>the stock that covers it has its own requirement</source>
        <translation>die Aktie, die sie deckt, hat ihre eigene Anforderung</translation>
    </message>
    <message>
        <source>zero and every strike are tried</source>
        <translation>geprüft werden null und jeder Strike</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>Verlust von %1</translation>
    </message>
    <message>
        <source>Loss with the underlying at %1</source>
        <translation>Verlust mit dem Basiswert bei %1</translation>
    </message>
    <message>
        <source>payoff of the legs, not opened in this tree</source>
        <translation>Auszahlung der Positionen, in diesem Baum nicht aufgeklappt</translation>
    </message>
    <message>
        <source>Greatest loss at expiry</source>
        <translation>Höchster Verlust bei Verfall</translation>
    </message>
    <message>
        <source>cash needs no margin</source>
        <translation>Barmittel brauchen keine Margin</translation>
    </message>
    <message>
        <source>short option, before what it is out of the money</source>
        <translation>Short-Option, vor Abzug des Betrags aus dem Geld</translation>
    </message>
    <message>
        <source>short option, at least</source>
        <translation>Short-Option, mindestens</translation>
    </message>
    <message>
        <source>leverage factor of the fund</source>
        <translation>Hebelfaktor des Fonds</translation>
    </message>
    <message>
        <source>stock, initial</source>
        <translation>Aktie, Initial</translation>
    </message>
    <message>
        <source>stock held, maintenance</source>
        <translation>gehaltene Aktie, Maintenance</translation>
    </message>
    <message>
        <source>stock sold short, maintenance</source>
        <translation>leerverkaufte Aktie, Maintenance</translation>
    </message>
    <message>
        <source>stock sold short, maintenance at least</source>
        <translation>leerverkaufte Aktie, Maintenance mindestens</translation>
    </message>
    <message>
        <source>stock with a bought option against it, before what that is out of the money</source>
        <translation>Aktie mit gekaufter Option dagegen, ohne deren Betrag aus dem Geld</translation>
    </message>
    <message>
        <source>stock locked in by a bought and a sold option of one strike</source>
        <translation>Aktie, abgesichert durch eine gekaufte und eine verkaufte Option mit gleichem Strike</translation>
    </message>
    <message>
        <source>futures and perpetuals, each alone</source>
        <translation>Futures und Perpetuals, jeweils allein</translation>
    </message>
    <message>
        <source>what an option is out of the money against</source>
        <translation>Bezugsgröße, an der gemessen wird, ob eine Option aus dem Geld ist</translation>
    </message>
    <message>
        <source>price moves each side of zero, a whole number</source>
        <translation>Preisbewegungen je Seite von null, eine ganze Zahl</translation>
    </message>
    <message>
        <source>moves of the extended table, none of them zero</source>
        <translation>Bewegungen der erweiterten Tabelle, keine davon null</translation>
    </message>
    <message>
        <source>how the cells of several underlyings are added up</source>
        <translation>wie die Zellen mehrerer Basiswerte addiert werden</translation>
    </message>
    <message>
        <source>spot positions inside the scenarios, or counted as equity</source>
        <translation>Spot-Positionen in den Szenarien oder im Eigenkapital gezählt</translation>
    </message>
    <message>
        <source>rates below this count as this</source>
        <translation>Zinsen darunter zählen als dieser Wert</translation>
    </message>
    <message>
        <source>option values are discounted at the market&apos;s rate</source>
        <translation>Optionswerte werden mit dem Zins des Markts diskontiert</translation>
    </message>
    <message>
        <source>the market value of options counts in the cross regime&apos;s equity</source>
        <translation>der Marktwert der Optionen zählt zum Eigenkapital des Cross-Modells</translation>
    </message>
    <message>
        <source>the market value of options counts in the portfolio regime&apos;s equity</source>
        <translation>der Marktwert der Optionen zählt zum Eigenkapital des Portfolio-Modells</translation>
    </message>
    <message>
        <source>stablecoin that amounts of linear contracts count in</source>
        <translation>Stablecoin, in dem Beträge linearer Kontrakte zählen</translation>
    </message>
    <message>
        <source>taken off the value of a balance in this asset</source>
        <translation>Abzug vom Wert eines Bestands in diesem Asset</translation>
    </message>
    <message>
        <source>collateral is hair-cut, or moves inside the scenarios</source>
        <translation>Sicherheiten mit Haircut, oder in den Szenarien mitbewegt</translation>
    </message>
    <message>
        <source>an asset&apos;s balances, spot and P&amp;L are netted before its haircut</source>
        <translation>Bestände, Spot und P&amp;L eines Assets werden vor dessen Haircut verrechnet</translation>
    </message>
    <message>
        <source>assets that count as collateral; all where missing</source>
        <translation>Assets, die als Sicherheiten zählen; ohne Angabe alle</translation>
    </message>
    <message>
        <source>ratio of equity to maintenance requirement of this name</source>
        <translation>Verhältnis von Eigenkapital zu Maintenance-Anforderung unter diesem Namen</translation>
    </message>
    <message>
        <source>how positions are margined alone and added up</source>
        <translation>wie Positionen für sich bemessen und aufaddiert werden</translation>
    </message>
    <message>
        <source>how the whole book is margined</source>
        <translation>wie das ganze Buch bemessen wird</translation>
    </message>
    <message>
        <source>kind of charge</source>
        <translation>Art der Belastung</translation>
    </message>
</context>
<context>
    <name>frontier</name>
    <message>
        <source>There is no listed perpetual or future on %1 that the rulebook covers: its delta is not hedged.</source>
        <translation>Es gibt keinen gelisteten Perpetual oder Future auf %1, den das Regelwerk kennt: Sein Delta wird nicht gesichert.</translation>
    </message>
    <message>
        <source>The market lists no options on %1: its tails are not hedged.</source>
        <translation>Der Markt listet keine Optionen auf %1: Seine Ränder werden nicht gesichert.</translation>
    </message>
    <message>
        <source>The book loses in none of the scenarios: there is nothing to cover.</source>
        <translation>Das Buch verliert in keinem der Szenarien: Es gibt nichts zu decken.</translation>
    </message>
    <message>
        <source>There is no delta and no open tail to hedge.</source>
        <translation>Es gibt kein Delta und keinen offenen Rand zu sichern.</translation>
    </message>
    <message>
        <source>These hedges cover at most %1 of the loss.</source>
        <translation>Diese Sicherungen decken höchstens %1 des Verlusts.</translation>
    </message>
    <message>
        <source>binding now: %1</source>
        <translation>jetzt bindend: %1</translation>
    </message>
    <message>
        <source>options are bought</source>
        <translation>Optionen werden gekauft</translation>
    </message>
    <message>
        <source>no more options are bought</source>
        <translation>keine Optionen mehr gekauft</translation>
    </message>
    <message>
        <source>delta is hedged</source>
        <translation>Delta wird gesichert</translation>
    </message>
    <message>
        <source>delta is no longer hedged</source>
        <translation>Delta wird nicht mehr gesichert</translation>
    </message>
    <message>
        <source>Loss in the worst of %1 scenarios without hedge: %2 (%3).</source>
        <translation>Verlust im schlechtesten von %1 Szenarien ohne Sicherung: %2 (%3).</translation>
    </message>
    <message>
        <source>Expected shortfall at %1 over %2 scenarios without hedge: %3.</source>
        <translation>Expected Shortfall bei %1 über %2 Szenarien ohne Sicherung: %3.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Loss left</source>
        <translation>Restverlust</translation>
    </message>
    <message>
        <source>Delta hedged</source>
        <translation>Delta gesichert</translation>
    </message>
    <message>
        <source>Tails bought</source>
        <translation>Ränder gekauft</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Least capital for each coverage</source>
        <translation>Kleinstes Kapital für jede Deckung</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Every mix of the two programmes</source>
        <translation>Jede Mischung der beiden Programme</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>Bindendes Szenario</translation>
    </message>
    <message>
        <source>Hedges at 100 %</source>
        <translation>Sicherungen bei 100 %</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>tails</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Mean–variance weights under a margin budget</source>
        <translation>Mittelwert-Varianz-Gewichte unter einem Marginbudget</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Rendite im Jahr</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Budget binds</source>
        <translation>Budget bindet</translation>
    </message>
    <message>
        <source>without a budget</source>
        <translation>ohne Budget</translation>
    </message>
    <message>
        <source>within the budget</source>
        <translation>im Budget</translation>
    </message>
    <message>
        <source>%1 of the budget</source>
        <translation>%1 des Budgets</translation>
    </message>
    <message>
        <source>Weights are exposures over a capital of %1; risk aversion %2.</source>
        <translation>Gewichte sind Exposures geteilt durch ein Kapital von %1; Risikoaversion %2.</translation>
    </message>
</context>
<context>
    <name>greeks</name>
    <message>
        <source>%1 without expiry</source>
        <translation>%1 ohne Verfall</translation>
    </message>
    <message>
        <source>%1 without a group</source>
        <translation>%1 ohne Gruppe</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 gehalten</translation>
    </message>
    <message>
        <source>%1 per 1 %2</source>
        <translation>%1 je 1 %2</translation>
    </message>
    <message>
        <source>%1 per +100 % of the price</source>
        <translation>%1 je +100 % des Preises</translation>
    </message>
    <message>
        <source>%1 of delta per +1 % of the price</source>
        <translation>%1 Delta je +1 % des Preises</translation>
    </message>
    <message>
        <source>%1 per volatility point</source>
        <translation>%1 je Volatilitätspunkt</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 per point of the rate</source>
        <translation>%1 je Zinspunkt</translation>
    </message>
    <message>
        <source>%1 of vega per +1 % of the price</source>
        <translation>%1 Vega je +1 % des Preises</translation>
    </message>
    <message>
        <source>%1 of vega per volatility point</source>
        <translation>%1 Vega je Volatilitätspunkt</translation>
    </message>
    <message>
        <source>Delta in coins: so many coins gain and lose as much. Options: Black-76 forward delta, not premium-adjusted; inverse futures: face ÷ price.</source>
        <translation>Delta in Coins: So viele Coins gewinnen und verlieren ebenso viel. Optionen: Forward-Delta nach Black-76, nicht um die Prämie bereinigt; inverse Futures: Nennwert ÷ Preis.</translation>
    </message>
    <message>
        <source>Delta of the value in coins: inverse options less their premium in coins. Coins held do not change in coins.</source>
        <translation>Delta des Wertes in Coins: inverse Optionen abzüglich ihrer Prämie in Coins. Gehaltene Coins ändern sich in Coins nicht.</translation>
    </message>
    <message>
        <source>Gamma in coins: change of the delta in coins when the forward rises by 1.</source>
        <translation>Gamma in Coins: Änderung des Deltas in Coins, wenn der Forward um 1 steigt.</translation>
    </message>
    <message>
        <source>Delta: gain when the price rises by 100 %, to first order. Linear and inverse contracts and coins add up.</source>
        <translation>Delta: Gewinn in erster Ordnung, wenn der Preis um 100 % steigt. Lineare und inverse Kontrakte und Coins addieren sich.</translation>
    </message>
    <message>
        <source>Gamma: change of delta when the price rises by 1 %.</source>
        <translation>Gamma: Änderung des Deltas, wenn der Preis um 1 % steigt.</translation>
    </message>
    <message>
        <source>Vega: gain when volatility rises by one point.</source>
        <translation>Vega: Gewinn, wenn die Volatilität um einen Punkt steigt.</translation>
    </message>
    <message>
        <source>Theta: gain when a day passes and nothing else moves.</source>
        <translation>Theta: Gewinn, wenn ein Tag vergeht und sich sonst nichts bewegt.</translation>
    </message>
    <message>
        <source>Rho: gain when the rate rises by one point, through discounting alone.</source>
        <translation>Rho: Gewinn, wenn der Zins um einen Punkt steigt, allein durch die Diskontierung.</translation>
    </message>
    <message>
        <source>Vanna: change of vega when the price rises by 1 %.</source>
        <translation>Vanna: Änderung des Vegas, wenn der Preis um 1 % steigt.</translation>
    </message>
    <message>
        <source>Volga: change of vega when volatility rises by one point.</source>
        <translation>Volga: Änderung des Vegas, wenn die Volatilität um einen Punkt steigt.</translation>
    </message>
</context>
<context>
    <name>hedge</name>
    <message>
        <source>one lot is larger than the most that may be traded</source>
        <translation>ein Lot ist größer als das Höchste, das gehandelt werden darf</translation>
    </message>
    <message>
        <source>further from the money than the %1 that were tried</source>
        <translation>weiter vom Geld als die %1, die versucht wurden</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>every position is a pot of its own and pots are not netted: only closing a position frees its margin</source>
        <translation>jede Position ist ein eigener Topf, und Töpfe werden nicht verrechnet: Nur das Schließen einer Position macht ihre Margin frei</translation>
    </message>
    <message>
        <source>none of these contracts forms a strategy that needs less</source>
        <translation>keiner dieser Kontrakte bildet eine Strategie, die weniger braucht</translation>
    </message>
    <message>
        <source>every position is margined alone and added up: a hedge is not netted, only closing a position helps</source>
        <translation>jede Position wird einzeln bemessen und addiert: Ein Hedge wird nicht verrechnet, nur das Schließen einer Position hilft</translation>
    </message>
    <message>
        <source>none of these contracts gains enough in the scenarios that bind</source>
        <translation>keiner dieser Kontrakte gewinnt genug in den Szenarien, die binden</translation>
    </message>
    <message>
        <source>%1: the requirement falls by %2 to %3.</source>
        <translation>%1: Die Anforderung sinkt um %2 auf %3.</translation>
    </message>
    <message>
        <source>%1: nothing is required as it is.</source>
        <translation>%1: Es wird jetzt schon nichts gefordert.</translation>
    </message>
    <message>
        <source>%1: the requirement rises by %2: %3.</source>
        <translation>%1: Die Anforderung steigt um %2: %3.</translation>
    </message>
    <message>
        <source>%1: no change: %2.</source>
        <translation>%1: keine Änderung: %2.</translation>
    </message>
    <message>
        <source>The budget binds: %1 of %2 are spent.</source>
        <translation>Das Budget bindet: %1 von %2 sind ausgegeben.</translation>
    </message>
    <message>
        <source>The number of legs binds: no more than %1.</source>
        <translation>Die Zahl der Beine bindet: höchstens %1.</translation>
    </message>
    <message>
        <source>The size of %1 binds: no more than %2 may be traded.</source>
        <translation>Die Größe von %1 bindet: Höchstens %2 dürfen gehandelt werden.</translation>
    </message>
    <message>
        <source>The delta band binds: %1 stands at %2.</source>
        <translation>Das Deltaband bindet: %1 steht bei %2.</translation>
    </message>
    <message>
        <source>The target holds as the book is: no hedge is needed.</source>
        <translation>Das Ziel gilt schon, wie das Buch ist: Es braucht keinen Hedge.</translation>
    </message>
    <message>
        <source>No hedge: no listed contract passes the filters with a price (%1 left out, %2 filtered).</source>
        <translation>Kein Hedge: Kein notierter Kontrakt mit Preis kommt durch die Filter (%1 ausgelassen, %2 gefiltert).</translation>
    </message>
    <message>
        <source>The target cannot be reached: the best hedge misses it by %1, for a cost of %2.</source>
        <translation>Das Ziel ist nicht zu erreichen: Der beste Hedge verfehlt es um %1, bei Kosten von %2.</translation>
    </message>
    <message>
        <source>The target is reached for a cost of %1.</source>
        <translation>Das Ziel wird für Kosten von %1 erreicht.</translation>
    </message>
    <message>
        <source>%1: %2 are freed for a cost of %3.</source>
        <translation>%1: %2 werden frei, für Kosten von %3.</translation>
    </message>
    <message>
        <source>No hedge: the budget is zero, and every trade has a fee or a spread.</source>
        <translation>Kein Hedge: Das Budget ist null, und jedes Geschäft hat eine Gebühr oder Spanne.</translation>
    </message>
    <message>
        <source>No hedge: nothing is required as the book is.</source>
        <translation>Kein Hedge: Es wird nichts gefordert, wie das Buch ist.</translation>
    </message>
    <message>
        <source>No hedge brings the target nearer: it is missed by %1.</source>
        <translation>Kein Hedge bringt das Ziel näher: Es wird um %1 verfehlt.</translation>
    </message>
    <message>
        <source>No hedge helps: none of %1 contracts frees more than it costs.</source>
        <translation>Kein Hedge hilft: Keiner von %1 Kontrakten macht mehr frei, als er kostet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Within a budget of %1.</source>
        <translation>Innerhalb eines Budgets von %1.</translation>
    </message>
    <message>
        <source>Between the scenarios the book loses %1, more than the %2 required: part of what is freed lies in a blind spot of the rulebook.</source>
        <translation>Zwischen den Szenarien verliert das Buch %1, mehr als die geforderten %2: Ein Teil des Freigewordenen liegt im toten Winkel des Regelwerks.</translation>
    </message>
    <message>
        <source>%1 asks for %2 more: it sees a risk this rulebook does not.</source>
        <translation>%1 verlangt %2 mehr: Es sieht ein Risiko, das dieses Regelwerk nicht sieht.</translation>
    </message>
    <message>
        <source>Best single contract</source>
        <translation>Bester einzelner Kontrakt</translation>
    </message>
    <message>
        <source>Best pair</source>
        <translation>Bestes Paar</translation>
    </message>
    <message>
        <source>Linear program, parts of lots</source>
        <translation>Lineares Programm, Bruchteile von Lots</translation>
    </message>
    <message>
        <source>Linear program, whole lots</source>
        <translation>Lineares Programm, ganze Lots</translation>
    </message>
    <message>
        <source>Greedy steps and exchanges</source>
        <translation>Gierige Schritte und Tausche</translation>
    </message>
    <message>
        <source>Every combination tried</source>
        <translation>Jede Kombination versucht</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2, vol as it is</source>
        <translation>%1 %2, Vola wie sie ist</translation>
    </message>
    <message>
        <source>%1 %2, vol half up</source>
        <translation>%1 %2, Vola halb hoch</translation>
    </message>
    <message>
        <source>%1 %2, vol up</source>
        <translation>%1 %2, Vola hoch</translation>
    </message>
    <message>
        <source>%1 %2, vol half down</source>
        <translation>%1 %2, Vola halb runter</translation>
    </message>
    <message>
        <source>%1 %2, vol down</source>
        <translation>%1 %2, Vola runter</translation>
    </message>
    <message>
        <source>No hedge of these contracts keeps the delta of %1 between %2 and %3: the nearest is %4.</source>
        <translation>Keine Absicherung mit diesen Kontrakten hält das Delta von %1 zwischen %2 und %3: am nächsten kommt %4.</translation>
    </message>
    <message>
        <source>not quoted on both sides: its spread is not known</source>
        <translation>nicht auf beiden Seiten quotiert: Spanne unbekannt</translation>
    </message>
    <message>
        <source>its spread is %1 of mid, more than %2</source>
        <translation>die Spanne beträgt %1 der Mitte, mehr als %2</translation>
    </message>
    <message>
        <source>the market says no open interest</source>
        <translation>der Markt nennt kein Open Interest</translation>
    </message>
    <message>
        <source>its open interest is %1, less than %2</source>
        <translation>das Open Interest ist %1, weniger als %2</translation>
    </message>
    <message>
        <source>the market says no volume</source>
        <translation>der Markt nennt keinen Umsatz</translation>
    </message>
    <message>
        <source>its volume of 24 hours is %1, less than %2</source>
        <translation>der Umsatz in 24 Stunden ist %1, weniger als %2</translation>
    </message>
    <message>
        <source>no bid and no ask</source>
        <translation>weder Geld- noch Briefkurs</translation>
    </message>
    <message>
        <source>its bid of %1 is above its ask of %2</source>
        <translation>der Geldkurs %1 liegt über dem Briefkurs %2</translation>
    </message>
    <message>
        <source>%1 is not bought at an ask: its price is the mark with the assumed half spread.</source>
        <translation>%1 wird nicht zu einem Briefkurs gekauft: Der Preis ist der Markpreis mit der angenommenen halben Spanne.</translation>
    </message>
    <message>
        <source>%1 is not sold at a bid: its price is the mark less the assumed half spread.</source>
        <translation>%1 wird nicht zu einem Geldkurs verkauft: Der Preis ist der Markpreis abzüglich der angenommenen halben Spanne.</translation>
    </message>
    <message>
        <source>No hedge: the market quotes none of the %1 contracts that pass the filters, and only quoted ones may be traded.</source>
        <translation>Kein Hedge: Der Markt quotiert keinen der %1 Kontrakte, die durch die Filter kommen, und nur quotierte dürfen gehandelt werden.</translation>
    </message>
    <message>
        <source>kept out by the filters: kind, underlying, right or days</source>
        <translation>von den Filtern ausgeschlossen: Art, Basiswert, Recht oder Tage</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Binding scenario</source>
        <translation>Bindendes Szenario</translation>
    </message>
    <message>
        <source>Part of requirement</source>
        <translation>Teil der Anforderung</translation>
    </message>
    <message>
        <source>Isolated, initial</source>
        <translation>Isoliert, Initial</translation>
    </message>
    <message>
        <source>Isolated, maintenance</source>
        <translation>Isoliert, Maintenance</translation>
    </message>
    <message>
        <source>Cross, initial</source>
        <translation>Cross, Initial</translation>
    </message>
    <message>
        <source>Cross, maintenance</source>
        <translation>Cross, Maintenance</translation>
    </message>
    <message>
        <source>Portfolio, initial</source>
        <translation>Portfolio, Initial</translation>
    </message>
    <message>
        <source>Portfolio, maintenance</source>
        <translation>Portfolio, Maintenance</translation>
    </message>
    <message>
        <source>Price down</source>
        <translation>Preis ab</translation>
    </message>
    <message>
        <source>Price up</source>
        <translation>Preis auf</translation>
    </message>
    <message>
        <source>Vol down</source>
        <translation>Vola ab</translation>
    </message>
    <message>
        <source>Vol up</source>
        <translation>Vola auf</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>no scenario binds</source>
        <translation>kein Szenario bindet</translation>
    </message>
    <message>
        <source>%1 begins to count</source>
        <translation>%1 beginnt zu zählen</translation>
    </message>
    <message>
        <source>%1 no longer counts</source>
        <translation>%1 zählt nicht mehr</translation>
    </message>
    <message>
        <source>Delta shock of %1: rate at its cap</source>
        <translation>Deltaschock von %1: Satz an seiner Obergrenze</translation>
    </message>
    <message>
        <source>Delta shock of %1: rate below its cap</source>
        <translation>Deltaschock von %1: Satz unter seiner Obergrenze</translation>
    </message>
    <message>
        <source>%1: initial rate at its floor</source>
        <translation>%1: Initial-Satz an seiner Untergrenze</translation>
    </message>
    <message>
        <source>%1: initial rate above its floor</source>
        <translation>%1: Initial-Satz über seiner Untergrenze</translation>
    </message>
    <message>
        <source>%1: maintenance by the mark</source>
        <translation>%1: Maintenance nach dem Mark</translation>
    </message>
    <message>
        <source>%1: maintenance by the index</source>
        <translation>%1: Maintenance nach dem Index</translation>
    </message>
    <message>
        <source>%1: initial is the maintenance requirement</source>
        <translation>%1: Initial ist die Maintenance-Anforderung</translation>
    </message>
    <message>
        <source>%1: initial by its own rate</source>
        <translation>%1: Initial nach eigenem Satz</translation>
    </message>
    <message>
        <source>Concentration of %1: above its threshold</source>
        <translation>Konzentration in %1: über der Schwelle</translation>
    </message>
    <message>
        <source>Concentration of %1: within its threshold</source>
        <translation>Konzentration in %1: innerhalb der Schwelle</translation>
    </message>
    <message>
        <source>%1: bracket %2, from %3 %4</source>
        <translation>%1: Stufe %2, ab %3 %4</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Kontrakten</translation>
    </message>
    <message>
        <source>Minimum charge of %1: tier %2</source>
        <translation>Mindestbelastung von %1: Stufe %2</translation>
    </message>
    <message>
        <source>%1: largest loss at expiry, %2</source>
        <translation>%1: größter Verlust bei Verfall, %2</translation>
    </message>
    <message>
        <source>%1: short options alone, %2</source>
        <translation>%1: Short-Optionen je für sich, %2</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>%1: minimum per contract</source>
        <translation>%1: Mindestbetrag je Kontrakt</translation>
    </message>
    <message>
        <source>%1: worst valuation point</source>
        <translation>%1: schlechtester Bewertungspunkt</translation>
    </message>
    <message>
        <source>Margin on debts</source>
        <translation>Margin auf Schulden</translation>
    </message>
    <message>
        <source>Minimum for short options of %1</source>
        <translation>Mindestbetrag für Short-Optionen von %1</translation>
    </message>
    <message>
        <source>A tier, isolated</source>
        <translation>Eine Stufe, isoliert</translation>
    </message>
    <message>
        <source>A tier, cross</source>
        <translation>Eine Stufe, Cross</translation>
    </message>
    <message>
        <source>A tier, portfolio</source>
        <translation>Eine Stufe, Portfolio</translation>
    </message>
</context>
<context>
    <name>ladder</name>
    <message>
        <source>Nothing in this book expires: the ladder has no steps.</source>
        <translation>In diesem Buch verfällt nichts: Die Leiter hat keine Stufen.</translation>
    </message>
    <message>
        <source>A pot of the isolated regime leaves it with its position.</source>
        <translation>Ein Topf des isolierten Modells verlässt es mit seiner Position.</translation>
    </message>
    <message>
        <source>Listed contracts do not trade at weekends, but age in calendar days like all others here; exchange holidays are not known.</source>
        <translation>Börsengehandelte Kontrakte werden am Wochenende nicht gehandelt, altern hier aber wie alle in Kalendertagen; Börsenfeiertage sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The book has more than %1 positions: single legs of a hedge and parts of the requirement were not looked at.</source>
        <translation>Das Buch hat mehr als %1 Positionen: Einzelne Positionen einer Absicherung und Teile der Anforderung wurden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Between the expiries margin calls were looked for every %1 days.</source>
        <translation>Zwischen den Verfallstagen wurde alle %1 Tage nach Margin Calls gesucht.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>The market has no price for %1, in which %2 settles: the amount is in no figure.</source>
        <translation>Der Markt hat keinen Preis für %1, worin %2 abgerechnet wird: Der Betrag steht in keiner Zahl.</translation>
    </message>
    <message>
        <source>The rulebook has no rules for %1 itself: what %2 delivers is booked as money at the price of the day.</source>
        <translation>Das Regelwerk hat keine Regeln für %1 selbst: Was %2 liefert, wird als Geld zum Preis des Tages gebucht.</translation>
    </message>
    <message>
        <source>exercised</source>
        <translation>ausgeübt</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>lapses</source>
        <translation>verfällt wertlos</translation>
    </message>
    <message>
        <source>settles</source>
        <translation>wird abgerechnet</translation>
    </message>
    <message>
        <source>%1 × %2: %3 at %4, becomes %5</source>
        <translation>%1 × %2: %3 bei %4, wird zu %5</translation>
    </message>
    <message>
        <source>Portfolio, initial</source>
        <translation>Portfolio, Initial</translation>
    </message>
    <message>
        <source>Portfolio, maintenance</source>
        <translation>Portfolio, Maintenance</translation>
    </message>
    <message>
        <source>Cross, initial</source>
        <translation>Cross, Initial</translation>
    </message>
    <message>
        <source>Cross, maintenance</source>
        <translation>Cross, Maintenance</translation>
    </message>
    <message>
        <source>%1: from %2 on the eve to %3 %4; what expires saved %5.</source>
        <translation>%1: von %2 am Vortag auf %3 %4; was verfällt, sparte %5.</translation>
    </message>
    <message>
        <source>%1: from %2 on the eve to %3 %4; what expires saved %5. Gone: %6; without protection: %7.</source>
        <translation>%1: von %2 am Vortag auf %3 %4; was verfällt, sparte %5. Weg: %6; ohne Schutz: %7.</translation>
    </message>
    <message>
        <source>%1: no margin call on the ladder.</source>
        <translation>%1: kein Margin Call auf der Leiter.</translation>
    </message>
    <message>
        <source>%1: margin call from %2 (after %3 days), excess %4 %5.</source>
        <translation>%1: Margin Call ab %2 (nach %3 Tagen), Überschuss %4 %5.</translation>
    </message>
    <message>
        <source>Isolated, initial</source>
        <translation>Isoliert, Initial</translation>
    </message>
    <message>
        <source>Isolated, maintenance</source>
        <translation>Isoliert, Maintenance</translation>
    </message>
    <message>
        <source>Weekend %1 to %2, three days of ageing: options %3, equity %4, requirement %5 %6.</source>
        <translation>Wochenende %1 bis %2, drei Tage Alterung: Optionen %3, Eigenkapital %4, Anforderung %5 %6.</translation>
    </message>
    <message>
        <source>Settled at the forward of each expiry (delivery: at the price of the underlying); prices stay, volatilities stay with their strikes.</source>
        <translation>Abgerechnet zum Forward jedes Verfalls (Lieferung: zum Preis des Basiswerts); Preise bleiben, Volatilitäten bleiben bei ihren Strikes.</translation>
    </message>
    <message>
        <source>The plain equity changes by %1 at the settlement: the market has two prices for one asset.</source>
        <translation>Das reine Eigenkapital ändert sich bei der Abrechnung um %1: Der Markt hat zwei Preise für ein Asset.</translation>
    </message>
    <message>
        <source>What is owed in %1 is a debt among the collateral; the spot position in %1 stays whole.</source>
        <translation>Was in %1 geschuldet wird, ist eine Schuld unter den Sicherheiten; die Spot-Position in %1 bleibt ganz.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep books in this file instead of the user&apos;s own store.</source>
        <translation>Bücher in dieser Datei statt in der eigenen Ablage des Benutzers führen.</translation>
    </message>
    <message>
        <source>Books, markets or rulebooks to open; also sample:NAME and store:NAME.</source>
        <translation>Zu öffnende Bücher, Märkte oder Regelwerke; auch sample:NAME und store:NAME.</translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin of one book, side by side.

marginscope render RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark]
makes a picture of a result without a display.
marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab NAME] [FILE…]
makes a picture of the window.
marginscope bench [--positions N] measures how quick the window is.</source>
        <translation>Isolierte, Cross- und Portfolio-Margin eines Buchs, nebeneinander.

marginscope render RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark]
erzeugt ohne Bildschirm ein Bild eines Ergebnisses.
marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab NAME] [FILE…]
erzeugt ein Bild des Fensters.
marginscope bench [--positions N] misst, wie schnell das Fenster ist.</translation>
    </message>
    <message>
        <source>Open a window of its own although Marginscope runs already.</source>
        <translation>Ein eigenes Fenster öffnen, obwohl Marginscope bereits läuft.</translation>
    </message>
</context>
<context>
    <name>marginscope::AttributionModel</name>
    <message>
        <source>Account inputs</source>
        <translation>Eingaben auf Kontoebene</translation>
    </message>
    <message>
        <source>Not in proportion to size</source>
        <translation>Nicht proportional zur Größe</translation>
    </message>
    <message>
        <source>Jumps of the rules</source>
        <translation>Sprünge der Regeln</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What does it lose in the binding scenario? Adds up to the scenario&apos;s loss, one part of the requirement.</source>
        <translation>Was verliert sie im bindenden Szenario? Addiert sich zum Szenarioverlust, einem Teil der Anforderung.</translation>
    </message>
    <message>
        <source>What does it save by being in this book? What it needs alone, less its Euler share.</source>
        <translation>Was spart sie dadurch, dass sie in diesem Buch steht? Was sie allein braucht, minus ihren Euler-Anteil.</translation>
    </message>
    <message>
        <source>What does it save by being in this book? What it needs alone, less its Aumann–Shapley share.</source>
        <translation>Was spart sie dadurch, dass sie in diesem Buch steht? Was sie allein braucht, minus ihren Aumann–Shapley-Anteil.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Inkrementell</translation>
    </message>
    <message>
        <source>Euler</source>
        <translation>Euler</translation>
    </message>
    <message>
        <source>Aumann–Shapley</source>
        <translation>Aumann–Shapley</translation>
    </message>
    <message>
        <source>In scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Hedge group</source>
        <translation>Hedge-Gruppe</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Saving of pairs</source>
        <translation>Ersparnis von Paaren</translation>
    </message>
    <message>
        <source>Scenarios tie: every share from %1 to %2 is as good.</source>
        <translation>Szenarien liegen gleichauf: Jeder Anteil von %1 bis %2 ist gleich gut.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::AttributionPanel</name>
    <message>
        <source>Open a book to see which positions make its requirement.</source>
        <translation>Ein Buch öffnen, um zu sehen, welche Positionen seine Anforderung ausmachen.</translation>
    </message>
    <message>
        <source>Type a position to see what it needs, adds and saves.</source>
        <translation>Eine Position eingeben, um zu sehen, was sie braucht, beiträgt und spart.</translation>
    </message>
    <message>
        <source>The shares were not computed to the end.</source>
        <translation>Die Anteile wurden nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>No position of the book could be modelled.</source>
        <translation>Keine Position des Buchs ließ sich modellieren.</translation>
    </message>
    <message>
        <source>The shares of the requirement are being computed.</source>
        <translation>Die Anteile an der Anforderung werden berechnet.</translation>
    </message>
    <message>
        <source>The shares are being computed.</source>
        <translation>Die Anteile werden berechnet.</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>Angehalten: Die Zahlen sind nicht die des jetzigen Buchs.</translation>
    </message>
    <message>
        <source>Initial margin, %1: %2.</source>
        <translation>Initial Margin, %1: %2.</translation>
    </message>
    <message>
        <source>Maintenance margin, %1: %2.</source>
        <translation>Maintenance Margin, %1: %2.</translation>
    </message>
    <message>
        <source>Binding: %1.</source>
        <translation>Bindend: %1.</translation>
    </message>
    <message>
        <source>The next worst, %1, loses %2 less.</source>
        <translation>Das nächstschlechtere, %1, verliert %2 weniger.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who makes the requirement</source>
        <translation>Wer die Anforderung ausmacht</translation>
    </message>
    <message>
        <source>What the requirement is taken apart by</source>
        <translation>Wonach die Anforderung zerlegt wird</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Position</translation>
    </message>
    <message>
        <source>By hedge group</source>
        <translation>Nach Hedge-Gruppe</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Regime whose requirement is taken apart</source>
        <translation>Margin-Modell, dessen Anforderung zerlegt wird</translation>
    </message>
    <message>
        <source>Level of the requirement</source>
        <translation>Stufe der Anforderung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, or the whole table, for a spreadsheet</source>
        <translation>Kopiert die gewählten Zellen oder die ganze Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Shares being computed</source>
        <translation>Anteile werden berechnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Shares of the requirement</source>
        <translation>Anteile an der Anforderung</translation>
    </message>
</context>
<context>
    <name>marginscope::BookPage</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the market move back</source>
        <translation>Marktbewegung zurücknehmen</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zerlegung</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Smiles</source>
        <translation>Smiles</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>Griechen</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Versus</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
</context>
<context>
    <name>marginscope::BookStressModel</name>
    <message>
        <source>%1 has no figures: %2</source>
        <translation>%1 hat keine Zahlen: %2</translation>
    </message>
    <message>
        <source>%1, rulebook %2</source>
        <translation>%1, Regelwerk %2</translation>
    </message>
    <message numerus="yes">
        <source>; ▲ %n row(s) not read or not modelled</source>
        <translation>
            <numerusform>; ▲ %n Zeile nicht gelesen oder nicht modelliert</numerusform>
            <numerusform>; ▲ %n Zeilen nicht gelesen oder nicht modelliert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3 %4</source>
        <translation>%1 · %2: %3 %4</translation>
    </message>
    <message>
        <source> · ▲ %1 calls for %2</source>
        <translation> · ▲ %1 fordert %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>P&amp;L, %1</translation>
    </message>
    <message>
        <source>The worst for all of the books together stands first.</source>
        <translation>Das für alle Bücher zusammen schlimmste steht zuerst.</translation>
    </message>
</context>
<context>
    <name>marginscope::BookStressView</name>
    <message>
        <source>Stress scenarios over several books</source>
        <translation>Stressszenarien über mehrere Bücher</translation>
    </message>
    <message>
        <source>The books are being computed.</source>
        <translation>Die Bücher werden berechnet.</translation>
    </message>
    <message>
        <source>P&amp;L of books in stress scenarios</source>
        <translation>P&amp;L von Büchern in Stressszenarien</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Books of the library that stand beside the one at hand</source>
        <translation>Bücher der Bibliothek, die neben dem vorliegenden stehen</translation>
    </message>
    <message>
        <source>Own books</source>
        <translation>Eigene Bücher</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Choose books of the library: they stand beside the one at hand, in the same market.</source>
        <translation>Bücher der Bibliothek wählen: Sie stehen neben dem vorliegenden, im selben Markt.</translation>
    </message>
    <message numerus="yes">
        <source>%n book(s) beside the one at hand, each under the rulebook it asks for, in the market at hand.</source>
        <translation>
            <numerusform>%n Buch neben dem vorliegenden, unter dem Regelwerk, das es verlangt, im vorliegenden Markt.</numerusform>
            <numerusform>%n Bücher neben dem vorliegenden, jedes unter dem Regelwerk, das es verlangt, im vorliegenden Markt.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1 has no figures: %2</source>
        <translation>▲ %1 hat keine Zahlen: %2</translation>
    </message>
    <message>
        <source>▲ marks a margin call of the chosen regime and level.</source>
        <translation>▲ bezeichnet einen Margin Call des gewählten Modells und der gewählten Ebene.</translation>
    </message>
    <message>
        <source>Scenario, worst first</source>
        <translation>Szenario, schlimmstes zuerst</translation>
    </message>
    <message>
        <source>margin call</source>
        <translation>Margin Call</translation>
    </message>
</context>
<context>
    <name>marginscope::CapitalForm</name>
    <message>
        <source>Regime whose capital counts</source>
        <translation>Regime, dessen Kapital zählt</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Level of the requirement</source>
        <translation>Stufe der Anforderung</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>A suggestion acts on at most so many positions</source>
        <translation>Ein Vorschlag betrifft höchstens so viele Positionen</translation>
    </message>
    <message>
        <source>A suggestion changes the delta of no underlying by more, at spot</source>
        <translation>Ein Vorschlag ändert das Delta keines Basiswerts um mehr, zum Kassakurs</translation>
    </message>
    <message>
        <source>A suggestion changes the vega of no underlying by more, per point</source>
        <translation>Ein Vorschlag ändert das Vega keines Basiswerts um mehr, je Punkt</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Positions up to</source>
        <translation>Positionen bis</translation>
    </message>
    <message>
        <source>Keep delta ±</source>
        <translation>Delta halten ±</translation>
    </message>
    <message>
        <source>Keep vega ±</source>
        <translation>Vega halten ±</translation>
    </message>
    <message>
        <source>Rulebooks of venues; if not said, the one of the venue&apos;s name</source>
        <translation>Regelwerke der Handelsplätze; ohne Angabe das mit dem Namen des Platzes</translation>
    </message>
    <message>
        <source>Percent of the netting saving of two venues that is granted</source>
        <translation>Prozent der Verrechnungsersparnis zweier Plätze, die gewährt werden</translation>
    </message>
    <message>
        <source>Hours a transfer takes</source>
        <translation>Stunden, die eine Überweisung dauert</translation>
    </message>
    <message>
        <source>Hours within which a shortfall must be met</source>
        <translation>Stunden, in denen ein Fehlbetrag gedeckt sein muss</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Offsets, %</source>
        <translation>Verrechnung, %</translation>
    </message>
    <message>
        <source>Latency, h</source>
        <translation>Dauer, h</translation>
    </message>
    <message>
        <source>Needed within, h</source>
        <translation>Nötig in, h</translation>
    </message>
    <message>
        <source>What is covered</source>
        <translation>Was gedeckt wird</translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation>Schlechtestes Szenario</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected Shortfall</translation>
    </message>
    <message>
        <source>Stated returns a year: weights are worked out for them</source>
        <translation>Angegebene Renditen im Jahr: Für sie werden Gewichte berechnet</translation>
    </message>
    <message>
        <source>Risk aversion of the weights</source>
        <translation>Risikoaversion der Gewichte</translation>
    </message>
    <message>
        <source>Margin the weights may need</source>
        <translation>Margin, die die Gewichte brauchen dürfen</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Risikoaversion</translation>
    </message>
    <message>
        <source>Margin budget</source>
        <translation>Marginbudget</translation>
    </message>
    <message>
        <source>Band in percent of the gross delta</source>
        <translation>Band in Prozent des Brutto-Deltas</translation>
    </message>
    <message>
        <source>Where a trade brings the delta</source>
        <translation>Wohin ein Geschäft das Delta bringt</translation>
    </message>
    <message>
        <source>to the target</source>
        <translation>zum Ziel</translation>
    </message>
    <message>
        <source>to the edge</source>
        <translation>zum Rand</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>Schritte des Pfads</translation>
    </message>
    <message>
        <source>Days of a step</source>
        <translation>Tage eines Schritts</translation>
    </message>
    <message>
        <source>Seed of the drawn path</source>
        <translation>Startwert des gezogenen Pfads</translation>
    </message>
    <message>
        <source>Band ±</source>
        <translation>Band ±</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Days a step</source>
        <translation>Tage je Schritt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>What else is asked: sizes, bands, venues, returns, the path</source>
        <translation>Was außerdem gefragt wird: Größen, Bänder, Handelsplätze, Renditen, der Pfad</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Kurshistorie</translation>
    </message>
    <message>
        <source>Price histories the path follows; without one it is drawn</source>
        <translation>Kurshistorien, denen der Pfad folgt; ohne eine wird er gezogen</translation>
    </message>
    <message>
        <source>none: a drawn path</source>
        <translation>keine: gezogener Pfad</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Choose a file of prices, CSV with the columns date and close</source>
        <translation>Eine Datei mit Kursen wählen, CSV mit den Spalten date und close</translation>
    </message>
    <message>
        <source>Open price histories</source>
        <translation>Kurshistorien öffnen</translation>
    </message>
    <message>
        <source>Price histories (*.csv)</source>
        <translation>Kurshistorien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The name of “%1” does not say what it is of: write BTC=FILE.</source>
        <translation>Der Name von „%1“ sagt nicht, wovon die Kurse sind: BTC=DATEI schreiben.</translation>
    </message>
</context>
<context>
    <name>marginscope::CapitalPanel</name>
    <message>
        <source>P&amp;L over the path</source>
        <translation>P&amp;L über den Pfad</translation>
    </message>
    <message>
        <source>Requirement over the path</source>
        <translation>Anforderung über den Pfad</translation>
    </message>
    <message>
        <source>Open a book to see what frees capital.</source>
        <translation>Öffnen Sie ein Buch, um zu sehen, was Kapital freisetzt.</translation>
    </message>
    <message>
        <source>Type a position to see what frees capital.</source>
        <translation>Geben Sie eine Position ein, um zu sehen, was Kapital freisetzt.</translation>
    </message>
    <message>
        <source>The capital figures were not computed to the end.</source>
        <translation>Die Kapitalzahlen wurden nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The book has many positions: press Compute to work it out.</source>
        <translation>Das Buch hat viele Positionen: Drücken Sie Berechnen.</translation>
    </message>
    <message>
        <source>The capital figures are being computed.</source>
        <translation>Die Kapitalzahlen werden berechnet.</translation>
    </message>
    <message>
        <source>Requirement %1, equity %2, excess %3.</source>
        <translation>Anforderung %1, Eigenkapital %2, Überschuss %3.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Least capital for each coverage</source>
        <translation>Kleinstes Kapital für jede Deckung</translation>
    </message>
    <message>
        <source>Share of the loss that is covered</source>
        <translation>Anteil des Verlusts, der gedeckt ist</translation>
    </message>
    <message>
        <source>Capital, %1</source>
        <translation>Kapital, %1</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>Other mixes</source>
        <translation>Andere Mischungen</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>Tage ab jetzt</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>Anforderung, %1</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>P&amp;L, %1</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Unhedged</source>
        <translation>Ungesichert</translation>
    </message>
    <message>
        <source>Costs so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Move positions between venues</source>
        <translation>Positionen zwischen Handelsplätzen verlegen</translation>
    </message>
    <message>
        <source>Do the suggested trades</source>
        <translation>Vorgeschlagene Geschäfte ausführen</translation>
    </message>
    <message>
        <source>Capital of the book</source>
        <translation>Kapital des Buchs</translation>
    </message>
    <message>
        <source>What is asked about capital</source>
        <translation>Was nach dem Kapital gefragt wird</translation>
    </message>
    <message>
        <source>Close, roll, move</source>
        <translation>Schließen, rollen, verlegen</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Handelsplätze</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Grenzkurve</translation>
    </message>
    <message>
        <source>Rebalancing</source>
        <translation>Nachsichern</translation>
    </message>
    <message>
        <source>Table or curve of the answer</source>
        <translation>Tabelle oder Kurve der Antwort</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show the curve as a table</source>
        <translation>Die Kurve als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>Kopiert die gewählten Zellen, die ganze Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>Zahlen oder das Bild in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Capital figures</source>
        <translation>Kapitalzahlen</translation>
    </message>
    <message>
        <source>Curve of the answer</source>
        <translation>Kurve der Antwort</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <source>Computes this view for the present book</source>
        <translation>Berechnet diese Ansicht für das jetzige Buch</translation>
    </message>
    <message>
        <source>Take into the &amp;ticket</source>
        <translation>In das &amp;Ticket</translation>
    </message>
    <message>
        <source>Puts the trades of the chosen row into the what-if ticket</source>
        <translation>Legt die Geschäfte der gewählten Zeile in das Was-wäre-wenn-Ticket</translation>
    </message>
    <message>
        <source>&amp;Apply to the book</source>
        <translation>Im Buch &amp;ausführen</translation>
    </message>
    <message>
        <source>Does the trades or moves in the book, as one step that can be undone</source>
        <translation>Führt Geschäfte oder Verlegungen im Buch aus, als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Each position</source>
        <translation>Jede Position</translation>
    </message>
    <message>
        <source>Own or common pot</source>
        <translation>Eigener Topf</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Cheapest venue</source>
        <translation>Günstigster Platz</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verlegungen</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Least capital</source>
        <translation>Kleinstes Kapital</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>All mixes</source>
        <translation>Alle Mischungen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Over the path</source>
        <translation>Über den Pfad</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
</context>
<context>
    <name>marginscope::ChangeModel</name>
    <message>
        <source>From here on another scenario binds in the portfolio regime: %1.</source>
        <translation>Ab hier bindet im Portfolio-Modell ein anderes Szenario: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Parts of the initial requirement</source>
        <translation>Teile der Initial-Anforderung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Values of the rulebooks</source>
        <translation>Werte der Regelwerke</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
    </message>
    <message>
        <source>What the replacements leave: zero but for rounding.</source>
        <translation>Was die Ersetzungen übrig lassen: null bis auf Rundung.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere Folge</translation>
    </message>
    <message>
        <source>An input that was replaced.</source>
        <translation>Eine Eingabe, die ersetzt wurde.</translation>
    </message>
    <message>
        <source>The input before and now.</source>
        <translation>Die Eingabe vorher und jetzt.</translation>
    </message>
    <message>
        <source>What the replacement does to the requirement, in the reporting currency.</source>
        <translation>Was die Ersetzung mit der Anforderung macht, in der Berichtswährung.</translation>
    </message>
    <message>
        <source>What it does to the equity that enters the test of the regime.</source>
        <translation>Was sie mit dem Eigenkapital macht, das in den Test des Modells eingeht.</translation>
    </message>
    <message>
        <source>What it does to the excess.</source>
        <translation>Was sie mit dem Überschuss macht.</translation>
    </message>
    <message>
        <source>What it does to the requirement when the inputs are replaced in the other order.</source>
        <translation>Was sie mit der Anforderung macht, wenn die Eingaben in der anderen Reihenfolge ersetzt werden.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::ChangePanel</name>
    <message>
        <source>As it was saved</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>This book was never saved: choose another one.</source>
        <translation>Dieses Buch wurde nie gespeichert: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Open a book to see what changed in it.</source>
        <translation>Öffnen Sie ein Buch, um zu sehen, was sich darin änderte.</translation>
    </message>
    <message>
        <source>The change was not explained to the end.</source>
        <translation>Die Änderung wurde nicht zu Ende erklärt.</translation>
    </message>
    <message>
        <source>The change is being explained.</source>
        <translation>Die Änderung wird erklärt.</translation>
    </message>
    <message>
        <source>Requirement %1, excess %2.</source>
        <translation>Anforderung %1, Überschuss %2.</translation>
    </message>
    <message>
        <source>▲ Only the market before knows %1.</source>
        <translation>▲ Nur der Markt vorher kennt %1.</translation>
    </message>
    <message>
        <source>▲ Only the market now knows %1.</source>
        <translation>▲ Nur der Markt jetzt kennt %1.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) could not be modelled.</source>
        <translation>
            <numerusform>▲ %n Zeile konnte nicht abgebildet werden.</numerusform>
            <numerusform>▲ %n Zeilen konnten nicht abgebildet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up and Down go from bar to bar.</source>
        <translation>Auf und Ab gehen von Balken zu Balken.</translation>
    </message>
    <message>
        <source>%1, %2, %3: what changed</source>
        <translation>%1, %2, %3: was sich änderte</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What changed against another state</source>
        <translation>Was sich gegenüber einem anderen Stand änderte</translation>
    </message>
    <message>
        <source>The state to compare with</source>
        <translation>Der Stand, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>Kopiert die gewählten Zellen, die ganze Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>Zahlen oder das Bild in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>What is shown of the change</source>
        <translation>Was von der Änderung gezeigt wird</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Margin-Modell</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Figure of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Order in which the inputs are replaced</source>
        <translation>Reihenfolge, in der die Eingaben ersetzt werden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Waterfall of the changes</source>
        <translation>Wasserfall der Änderungen</translation>
    </message>
    <message>
        <source>Book to compare with</source>
        <translation>Buch für den Vergleich</translation>
    </message>
    <message>
        <source>Books alone</source>
        <translation>Nur Bücher</translation>
    </message>
    <message>
        <source>Both books under the market and rulebook shown here</source>
        <translation>Beide Bücher bei dem Markt und Regelwerk, die hier gezeigt werden</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralModel</name>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Haircut</translation>
    </message>
    <message>
        <source>After haircut</source>
        <translation>Nach Haircut</translation>
    </message>
    <message>
        <source>The market has no price for this asset, so it counts in no regime.</source>
        <translation>Der Markt hat keinen Preis für dieses Asset, daher zählt es in keinem Margin-Modell.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>“%1” is not the code of an asset, such as BTC or USDC.</source>
        <translation>„%1“ ist kein Asset-Code wie BTC oder USDC.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Change collateral %1</source>
        <translation>Sicherheiten %1 ändern</translation>
    </message>
    <message>
        <source>Add collateral %1</source>
        <translation>Sicherheiten %1 hinzufügen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Value less the haircut of the rulebook. A debt is never reduced by a haircut.</source>
        <translation>Wert abzüglich des Haircuts des Regelwerks. Eine Schuld wird durch einen Haircut nie verringert.</translation>
    </message>
    <message>
        <source>Share of the value of all balances.</source>
        <translation>Anteil am Wert aller Bestände.</translation>
    </message>
    <message>
        <source>Type an asset such as USDC or BTC, then its quantity.</source>
        <translation>Ein Asset wie USDC oder BTC eingeben, dann die Menge.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Line %1 is no asset with a quantity: “%2”.</source>
        <translation>Zeile %1 ist kein Asset mit einer Menge: „%2“.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Where the balance is held. Empty: with the positions that name no venue.</source>
        <translation>Wo das Guthaben liegt. Leer: bei den Positionen, die keine Börse nennen.</translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralPanel</name>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Remove collateral</source>
        <translation>Sicherheiten entfernen</translation>
    </message>
    <message>
        <source>Type an asset, a quantity and Enter in the row after the last balance.</source>
        <translation>In der Zeile nach dem letzten Bestand ein Asset und eine Menge eingeben, dann Enter drücken.</translation>
    </message>
    <message>
        <source>▲ Not counted, as the market has no price: %1. Give it one in the Market tab.</source>
        <translation>▲ Nicht angerechnet, da der Markt keinen Preis hat: %1. Preis im Tab „Markt“ angeben.</translation>
    </message>
    <message>
        <source>No collateral yet. Type an asset such as USDC, then its quantity.</source>
        <translation>Noch keine Sicherheiten. Ein Asset wie USDC eingeben, dann die Menge.</translation>
    </message>
    <message>
        <source>Balances after premiums were paid or received. Haircuts are those of %1.</source>
        <translation>Bestände nach gezahlten oder erhaltenen Prämien. Haircuts gemäß %1.</translation>
    </message>
    <message>
        <source>Paste a balance</source>
        <translation>Bestand einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n balances</source>
        <translation>
            <numerusform>%n Bestand einfügen</numerusform>
            <numerusform>%n Bestände einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Not pasted: %1</source>
        <translation>▲ Nicht eingefügt: %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n lines were not pasted. %1</source>
        <translation>
            <numerusform>▲ %n Zeile wurde nicht eingefügt. %1</numerusform>
            <numerusform>▲ %n Zeilen wurden nicht eingefügt. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>Show where each balance is held</source>
        <translation>Zeigen, wo jedes Guthaben liegt</translation>
    </message>
</context>
<context>
    <name>marginscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Type some letters of a command or a book</source>
        <translation>Einige Buchstaben eines Befehls oder Buchs eingeben</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>Kein Name enthält diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>marginscope::CovarianceForm</name>
    <message>
        <source>Covariance of the moves</source>
        <translation>Kovarianz der Bewegungen</translation>
    </message>
    <message>
        <source>Covariance file</source>
        <translation>Kovarianzdatei</translation>
    </message>
    <message>
        <source>else implied: BTC=60%; BTC:vol=90%</source>
        <translation>sonst implizit: BTC=60%; BTC:vol=90%</translation>
    </message>
    <message>
        <source>Volatilities a year; BTC:vol is that of the implied volatilities, 0 % lets a factor stay</source>
        <translation>Volatilitäten pro Jahr; BTC:vol ist die der impliziten Volatilitäten, 0 % lässt einen Faktor stehen</translation>
    </message>
    <message>
        <source>Volatilities a year</source>
        <translation>Volatilitäten pro Jahr</translation>
    </message>
    <message>
        <source>else the file&apos;s: BTC,ETH=0.8; BTC,BTC:vol=-0.5</source>
        <translation>sonst die der Datei: BTC,ETH=0,8; BTC,BTC:vol=-0,5</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Price histories</source>
        <translation>Kurshistorien</translation>
    </message>
    <message>
        <source>Log returns</source>
        <translation>Logarithmische Renditen</translation>
    </message>
    <message>
        <source>Simple returns</source>
        <translation>Einfache Renditen</translation>
    </message>
    <message>
        <source>In which moves the covariance counts</source>
        <translation>In welchen Bewegungen die Kovarianz zählt</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Choose a covariance file (JSON)</source>
        <translation>Eine Kovarianzdatei wählen (JSON)</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Back to the program&apos;s own covariance</source>
        <translation>Zurück zur Kovarianz des Programms</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Historien</translation>
    </message>
    <message>
        <source>Price histories (CSV): only their factors move, and all of the covariance is theirs</source>
        <translation>Kurshistorien (CSV): Nur ihre Faktoren bewegen sich, und die ganze Kovarianz ist die ihre</translation>
    </message>
    <message>
        <source>Prices of %1 from a file…</source>
        <translation>Kurse von %1 aus einer Datei…</translation>
    </message>
    <message>
        <source>Volatilities of %1 from a file…</source>
        <translation>Volatilitäten von %1 aus einer Datei…</translation>
    </message>
    <message>
        <source>Take away %1 of %2</source>
        <translation>%1 von %2 wegnehmen</translation>
    </message>
    <message>
        <source>Open a covariance file</source>
        <translation>Kovarianzdatei öffnen</translation>
    </message>
    <message>
        <source>Covariance (*.json)</source>
        <translation>Kovarianz (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the history of %1</source>
        <translation>Historie von %1 öffnen</translation>
    </message>
    <message>
        <source>Price histories (*.csv)</source>
        <translation>Kurshistorien (*.csv)</translation>
    </message>
    <message>
        <source>▲ %1: “%2” cannot be used; the figures are of the value before.</source>
        <translation>▲ %1: „%2“ ist nicht verwendbar; die Zahlen sind die des vorigen Werts.</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>die des Programms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n volatility(ies)</source>
        <translation>
            <numerusform>%n Volatilität</numerusform>
            <numerusform>%n Volatilitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correlation(s)</source>
        <translation>
            <numerusform>%n Korrelation</numerusform>
            <numerusform>%n Korrelationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history(ies)</source>
        <translation>
            <numerusform>%n Historie</numerusform>
            <numerusform>%n Historien</numerusform>
        </translation>
    </message>
    <message>
        <source>the program&apos;s own covariance</source>
        <translation>der Kovarianz des Programms</translation>
    </message>
</context>
<context>
    <name>marginscope::CurveChart</name>
    <message>
        <source>▲ Out of date: %1</source>
        <translation>▲ Veraltet: %1</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentController</name>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>A what-if belongs to a saved book. Save “%1” first.</source>
        <translation>Ein Was-wäre-wenn gehört zu einem gespeicherten Buch. Speichern Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>Apply what-if %1</source>
        <translation>Was-wäre-wenn %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentDialogs</name>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Books, markets and rulebooks (*.json *.csv)</source>
        <translation>Bücher, Märkte und Regelwerke (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation>Markt öffnen</translation>
    </message>
    <message>
        <source>Markets (*.json *.csv)</source>
        <translation>Märkte (*.json *.csv)</translation>
    </message>
    <message>
        <source>Open from the store</source>
        <translation>Aus der Ablage öffnen</translation>
    </message>
    <message>
        <source>The store has no books yet. “Save to store…” puts one there.</source>
        <translation>Die Ablage enthält noch keine Bücher. „In der Ablage speichern…“ legt eines dort ab.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Write over it?</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert. Überschreiben?</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Buch speichern</translation>
    </message>
    <message>
        <source>Book (*.json)</source>
        <translation>Buch (*.json)</translation>
    </message>
    <message>
        <source>Table of positions (*.csv)</source>
        <translation>Positionstabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save to the store</source>
        <translation>In der Ablage speichern</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Name des Buchs</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Auf gespeicherten Stand zurücksetzen</translation>
    </message>
    <message>
        <source>Throw away the changes to “%1” and read it again?</source>
        <translation>Änderungen an „%1“ verwerfen und neu einlesen?</translation>
    </message>
    <message>
        <source>About Marginscope</source>
        <translation>Über Marginscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Marginscope %1&lt;/b&gt;&lt;br&gt;Isolated, cross and portfolio margin of one book, side by side.&lt;br&gt;&lt;br&gt;A model, not a quote of any venue. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Marginscope %1&lt;/b&gt;&lt;br&gt;Isolierte, Cross- und Portfolio-Margin eines Buchs, nebeneinander.&lt;br&gt;&lt;br&gt;Ein Modell, keine verbindliche Angabe einer Börse. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenkalkulation (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation>PDF-Bericht (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Save the market</source>
        <translation>Markt speichern</translation>
    </message>
    <message>
        <source>Market (*.json)</source>
        <translation>Markt (*.json)</translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentPresenter</name>
    <message>
        <source>Untitled book</source>
        <translation>Unbenanntes Buch</translation>
    </message>
</context>
<context>
    <name>marginscope::DraftKeeper</name>
    <message>
        <source>The unsaved copy of this book could not be removed and will be offered again. %1</source>
        <translation>Die nicht gespeicherte Kopie dieses Buchs konnte nicht entfernt werden und wird erneut angeboten. %1</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a restart at the moment. %1</source>
        <translation>Nicht gespeicherte Änderungen können derzeit nicht für einen Neustart aufbewahrt werden. %1</translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainPanel</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Regime to explain</source>
        <translation>Zu erklärendes Margin-Modell</translation>
    </message>
    <message>
        <source>Level to explain</source>
        <translation>Zu erklärende Stufe</translation>
    </message>
    <message>
        <source>Copy the chosen figure and what it was made from as text</source>
        <translation>Gewählte Kennzahl und ihre Bestandteile als Text kopieren</translation>
    </message>
    <message>
        <source>Search in the explanation</source>
        <translation>In der Herleitung suchen</translation>
    </message>
    <message>
        <source>Search figures, symbols and sources</source>
        <translation>Kennzahlen, Symbole und Quellen suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Path of the chosen figure</source>
        <translation>Pfad der gewählten Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Copy with everything below</source>
        <translation>Mit allem darunter &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Alles darunter &amp;aufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all below</source>
        <translation>Alles darunter &amp;zuklappen</translation>
    </message>
    <message>
        <source>Under %1 ✕</source>
        <translation>Unter %1 ✕</translation>
    </message>
    <message>
        <source>Go back to the rulebook of the book</source>
        <translation>Zurück zum Regelwerk des Buchs</translation>
    </message>
</context>
<context>
    <name>marginscope::FilterBar</name>
    <message>
        <source>Filter positions</source>
        <translation>Positionen filtern</translation>
    </message>
    <message>
        <source>Words that stand in the symbol, the group or the venue of a position.</source>
        <translation>Wörter, die im Symbol, in der Gruppe oder in der Börse einer Position vorkommen.</translation>
    </message>
    <message>
        <source>Filter by symbol, group, venue</source>
        <translation>Nach Symbol, Gruppe, Börse filtern</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Filter ▾</translation>
    </message>
    <message>
        <source>Filter by kind of position</source>
        <translation>Nach Art der Position filtern</translation>
    </message>
    <message>
        <source>Group ▾</source>
        <translation>Gruppieren ▾</translation>
    </message>
    <message>
        <source>Gather positions in groups</source>
        <translation>Positionen gruppieren</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Spalten ▾</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Neu anwenden</translation>
    </message>
    <message>
        <source>The book changed after its rows were filtered and sorted; they keep their places until then.</source>
        <translation>Das Buch wurde nach dem Filtern und Sortieren geändert; bis dahin behalten die Zeilen ihre Plätze.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Underlying</source>
        <translation>&amp;Basiswert</translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation>&amp;Verfall</translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation>Nicht modelliert</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Give up the filter %1</source>
        <translation>Filter %1 aufheben</translation>
    </message>
</context>
<context>
    <name>marginscope::GreeksModel</name>
    <message>
        <source>Selected legs</source>
        <translation>Gewählte Legs</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Δ coins</source>
        <translation>Δ Coins</translation>
    </message>
    <message>
        <source>Δ adjusted</source>
        <translation>Δ bereinigt</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>Γ %1</source>
        <translation>Γ %1</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Vanna</source>
        <translation>Vanna</translation>
    </message>
    <message>
        <source>Volga</source>
        <translation>Volga</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>At model prices. Held: collateral and the coin P&amp;L of inverse contracts.</source>
        <translation>Zu Modellpreisen. Gehalten: Sicherheiten und der Coin-Gewinn inverser Kontrakte.</translation>
    </message>
    <message>
        <source>%1 In %2.</source>
        <translation>%1 Einheit: %2.</translation>
    </message>
    <message>
        <source>P&amp;L: gain of the move by full revaluation at model prices.</source>
        <translation>P&amp;L: Gewinn der Bewegung bei voller Neubewertung zu Modellpreisen.</translation>
    </message>
    <message>
        <source>Explained: sum of the terms to the right, a Taylor expansion at the present market.</source>
        <translation>Erklärt: Summe der Terme rechts, eine Taylor-Entwicklung am jetzigen Markt.</translation>
    </message>
    <message>
        <source>Residual: what the Greeks do not explain of the P&amp;L; terms of higher order.</source>
        <translation>Rest: was die Griechen vom Gewinn nicht erklären; Terme höherer Ordnung.</translation>
    </message>
    <message>
        <source>%1: its term of the Taylor expansion.</source>
        <translation>%1: sein Term der Taylor-Entwicklung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::GreeksPanel</name>
    <message>
        <source>Open a book to see its Greeks.</source>
        <translation>Öffnen Sie ein Buch, um seine Griechen zu sehen.</translation>
    </message>
    <message>
        <source>Type a position to see its Greeks.</source>
        <translation>Geben Sie eine Position ein, um ihre Griechen zu sehen.</translation>
    </message>
    <message>
        <source>The Greeks were not computed to the end.</source>
        <translation>Die Griechen wurden nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>No position of the book could be modelled.</source>
        <translation>Keine Position des Buchs ließ sich modellieren.</translation>
    </message>
    <message>
        <source>The Greeks are being computed.</source>
        <translation>Die Griechen werden berechnet.</translation>
    </message>
    <message>
        <source>P&amp;L %1, explained %2, residual %3.</source>
        <translation>P&amp;L %1, erklärt %2, Rest %3.</translation>
    </message>
    <message>
        <source>The Greeks explain all but %1 of it.</source>
        <translation>Die Griechen erklären alles bis auf %1 davon.</translation>
    </message>
    <message>
        <source>Volatilities stick to their strikes, no time passes. Left and Right go from price to price, Up and Down from curve to curve.</source>
        <translation>Volatilitäten bleiben an ihren Ausübungspreisen, keine Zeit vergeht. Links und Rechts gehen von Preis zu Preis, Auf und Ab von Kurve zu Kurve.</translation>
    </message>
    <message>
        <source>%1 of %2 over the price</source>
        <translation>%1 von %2 über dem Preis</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>P&amp;L, %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Selected legs</source>
        <translation>Gewählte Legs</translation>
    </message>
    <message>
        <source>Greeks of the book</source>
        <translation>Griechen des Buchs</translation>
    </message>
    <message>
        <source>What is shown of the Greeks</source>
        <translation>Was von den Griechen gezeigt wird</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>Griechen</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>P&amp;L explained</source>
        <translation>P&amp;L erklärt</translation>
    </message>
    <message>
        <source>What the Greeks are divided by</source>
        <translation>Wonach die Griechen geteilt werden</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Position</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>Nach Verfall</translation>
    </message>
    <message>
        <source>By underlying</source>
        <translation>Nach Basiswert</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>Figure over the price</source>
        <translation>Größe über dem Preis</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Delta, coins</source>
        <translation>Delta, Coins</translation>
    </message>
    <message>
        <source>Adjusted delta, coins</source>
        <translation>Bereinigtes Delta, Coins</translation>
    </message>
    <message>
        <source>Gamma, coins</source>
        <translation>Gamma, Coins</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Vanna</source>
        <translation>Vanna</translation>
    </message>
    <message>
        <source>Volga</source>
        <translation>Volga</translation>
    </message>
    <message>
        <source>Underlying of the ladder</source>
        <translation>Basiswert der Leiter</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show the ladder as a table</source>
        <translation>Die Leiter als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>Kopiert die gewählten Zellen, die ganze Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>Zahlen oder das Bild in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Price move in percent</source>
        <translation>Preisbewegung in Prozent</translation>
    </message>
    <message>
        <source>Relative move of volatilities in percent</source>
        <translation>Relative Bewegung der Volatilitäten in Prozent</translation>
    </message>
    <message>
        <source>Days that pass</source>
        <translation>Tage, die vergehen</translation>
    </message>
    <message>
        <source>Change of the rate in points</source>
        <translation>Änderung des Zinses in Punkten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>Vola</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Rate (pts)</source>
        <translation>Zins (Pkt.)</translation>
    </message>
    <message>
        <source>Ladder over the price</source>
        <translation>Leiter über dem Preis</translation>
    </message>
    <message>
        <source>Ladder over the price, figures</source>
        <translation>Leiter über dem Preis, Zahlen</translation>
    </message>
</context>
<context>
    <name>marginscope::HeatMapWidget</name>
    <message>
        <source>There is no surface to draw.</source>
        <translation>Keine Fläche zum Zeichnen.</translation>
    </message>
    <message>
        <source>Surface, heat map</source>
        <translation>Fläche, Heatmap</translation>
    </message>
    <message>
        <source>No surface yet: open a book, and its margin over price and volatility appears here.</source>
        <translation>Noch keine Fläche: Nach dem Öffnen eines Buchs erscheint hier dessen Margin über Preis und Volatilität.</translation>
    </message>
    <message>
        <source>%1. Arrow keys move the cursor, Home returns to the unmoved market.</source>
        <translation>%1. Pfeiltasten bewegen den Cursor, Pos1 führt zum unbewegten Markt zurück.</translation>
    </message>
</context>
<context>
    <name>marginscope::HedgePanel</name>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>„%1“ ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Found so far: %1 – frees %2 for %3.</source>
        <translation>Bisher gefunden: %1 – macht %2 frei für %3.</translation>
    </message>
    <message>
        <source>P&amp;L at the worst volatility, before and after</source>
        <translation>P&amp;L bei der schlechtesten Volatilität, vorher und nachher</translation>
    </message>
    <message>
        <source>Price move of all underlyings</source>
        <translation>Preisbewegung aller Basiswerte</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>P&amp;L, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Required after</source>
        <translation>Gefordert nachher</translation>
    </message>
    <message>
        <source>Requirement against the size of the hedge</source>
        <translation>Anforderung über der Größe des Hedge</translation>
    </message>
    <message>
        <source>Size, 100 % = as suggested</source>
        <translation>Größe, 100 % = wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>Anforderung, %1</translation>
    </message>
    <message>
        <source>Open a book to find its cheapest hedge.</source>
        <translation>Öffnen Sie ein Buch, um seinen günstigsten Hedge zu finden.</translation>
    </message>
    <message>
        <source>Type a position to find what hedges it for the least.</source>
        <translation>Geben Sie eine Position ein, um zu finden, was sie am günstigsten absichert.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>The book has %n positions: press “Find” to search.</source>
        <translation>
            <numerusform>Das Buch hat %n Position: „Suchen“ startet die Suche.</numerusform>
            <numerusform>Das Buch hat %n Positionen: „Suchen“ startet die Suche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cheapest hedge is being searched.</source>
        <translation>Der günstigste Hedge wird gesucht.</translation>
    </message>
    <message>
        <source>Hedge: %1</source>
        <translation>Absicherung: %1</translation>
    </message>
    <message>
        <source>Cheapest hedge</source>
        <translation>Günstigster Hedge</translation>
    </message>
    <message>
        <source>What the hedge is for</source>
        <translation>Wozu der Hedge dient</translation>
    </message>
    <message>
        <source>Least requirement</source>
        <translation>Kleinste Margin</translation>
    </message>
    <message>
        <source>Excess at least</source>
        <translation>Überschuss ab</translation>
    </message>
    <message>
        <source>Requirement at most</source>
        <translation>Margin bis</translation>
    </message>
    <message>
        <source>Amount to reach</source>
        <translation>Zu erreichender Betrag</translation>
    </message>
    <message>
        <source>an amount, for instance 50000</source>
        <translation>ein Betrag, etwa 50000</translation>
    </message>
    <message>
        <source>Regime whose figure counts</source>
        <translation>Margin-Modell, dessen Zahl zählt</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Portfolio and cross</source>
        <translation>Portfolio + Cross</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches with what the form says</source>
        <translation>Sucht mit den Angaben des Formulars</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Level of the requirement</source>
        <translation>Stufe der Anforderung</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Contracts that may be traded</source>
        <translation>Handelbare Kontrakte</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle Kontrakte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Perpetuals and futures</source>
        <translation>Perpetuals und Futures</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Whole lots</source>
        <translation>Ganze Lots</translation>
    </message>
    <message>
        <source>Parts of lots</source>
        <translation>Bruchteile von Lots</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>none: cost counts too</source>
        <translation>keines: Kosten zählen mit</translation>
    </message>
    <message>
        <source>Most legs</source>
        <translation>Höchstens Beine</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Delta after, coins</source>
        <translation>Delta nachher, Coins</translation>
    </message>
    <message>
        <source>from:to, such as -1:1</source>
        <translation>von:bis, etwa -1:1</translation>
    </message>
    <message>
        <source>Days to expiry</source>
        <translation>Tage bis Verfall</translation>
    </message>
    <message>
        <source>from:to, such as 7:90</source>
        <translation>von:bis, etwa 7:90</translation>
    </message>
    <message>
        <source>Delta of options</source>
        <translation>Delta der Optionen</translation>
    </message>
    <message>
        <source>from:to, such as 0.1:0.4</source>
        <translation>von:bis, etwa 0,1:0,4</translation>
    </message>
    <message>
        <source>Most of one contract</source>
        <translation>Höchstens je Kontrakt</translation>
    </message>
    <message>
        <source>coins; as much as the book holds</source>
        <translation>Coins; so viel, wie das Buch hält</translation>
    </message>
    <message>
        <source>Suggested hedges</source>
        <translation>Vorgeschlagene Hedges</translation>
    </message>
    <message>
        <source>Before and after the hedge</source>
        <translation>Vor und nach dem Hedge</translation>
    </message>
    <message>
        <source>Choose a suggestion to see what it changes.</source>
        <translation>Wählen Sie einen Vorschlag, um zu sehen, was er ändert.</translation>
    </message>
    <message>
        <source>Before and after the hedge, figures</source>
        <translation>Vor und nach dem Hedge, Zahlen</translation>
    </message>
    <message>
        <source>Details of the hedge</source>
        <translation>Einzelheiten des Hedge</translation>
    </message>
    <message>
        <source>What is shown of the hedge</source>
        <translation>Was vom Hedge gezeigt wird</translation>
    </message>
    <message>
        <source>P&amp;L by price</source>
        <translation>P&amp;L nach Preis</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Other rulebooks</source>
        <translation>Andere Regelwerke</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show the picture as a table</source>
        <translation>Das Bild als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Takes the legs into the what-if ticket (Enter)</source>
        <translation>Übernimmt die Beine ins Was-wäre-wenn-Ticket (Eingabe)</translation>
    </message>
    <message>
        <source>Trades the legs in the book as one step that can be undone</source>
        <translation>Handelt die Beine im Buch als einen Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>Kopiert die gewählten Zellen, die ganze Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>Zahlen oder das Bild in eine Datei schreiben</translation>
    </message>
    <message>
        <source>To ticket</source>
        <translation>Ins Ticket</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Budget, number of legs, delta band, which contracts, how liquid</source>
        <translation>Budget, Zahl der Beine, Deltaband, welche Kontrakte, wie liquide</translation>
    </message>
    <message>
        <source>Contracts without bid or ask</source>
        <translation>Ohne Geld- oder Briefkurs</translation>
    </message>
    <message>
        <source>Mark and assumed spread</source>
        <translation>Markpreis mit Spanne</translation>
    </message>
    <message>
        <source>Not traded</source>
        <translation>Nicht gehandelt</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>Größte Spanne</translation>
    </message>
    <message>
        <source>percent of mid, such as 5</source>
        <translation>Prozent der Mitte, z. B. 5</translation>
    </message>
    <message>
        <source>Least open interest</source>
        <translation>Kleinstes Open Interest</translation>
    </message>
    <message>
        <source>coins, or listed contracts</source>
        <translation>Coins oder Börsenkontrakte</translation>
    </message>
    <message>
        <source>Least volume of 24 h</source>
        <translation>Kleinster Umsatz in 24 h</translation>
    </message>
    <message>
        <source>Share of open interest</source>
        <translation>Anteil am Open Interest</translation>
    </message>
    <message>
        <source>at most, percent, such as 10</source>
        <translation>höchstens, in Prozent, z. B. 10</translation>
    </message>
</context>
<context>
    <name>marginscope::HistogramWidget</name>
    <message>
        <source>Distribution of the P&amp;L</source>
        <translation>Verteilung der P&amp;L</translation>
    </message>
    <message>
        <source>%1. Left and Right move the cursor, Home goes to the value at risk.</source>
        <translation>%1. Links und Rechts bewegen den Cursor, Pos1 führt zum Value at Risk.</translation>
    </message>
    <message>
        <source>There is no distribution to draw.</source>
        <translation>Keine Verteilung zum Zeichnen.</translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryDelegate</name>
    <message>
        <source>you are here, saved</source>
        <translation>aktueller Stand, gespeichert</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>hier gespeichert</translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>hier gespeichert</translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryPanel</name>
    <message>
        <source>History of the book</source>
        <translation>Verlauf des Buchs</translation>
    </message>
    <message>
        <source>Each change of the book becomes a step here; click a step to go back to it.</source>
        <translation>Jede Änderung des Buchs wird hier zu einem Schritt; ein Klick auf einen Schritt führt dorthin zurück.</translation>
    </message>
</context>
<context>
    <name>marginscope::HitModel</name>
    <message>
        <source>Binds now: %1</source>
        <translation>Jetzt bindend: %1</translation>
    </message>
    <message>
        <source>Until an add-on, a minimum or a charge begins or ends to count</source>
        <translation>Bis ein Zuschlag, ein Mindestbetrag oder eine Belastung zu zählen beginnt oder aufhört</translation>
    </message>
    <message>
        <source>Below zero now: the distances are those back to zero</source>
        <translation>Jetzt unter null: Die Abstände führen zurück auf null</translation>
    </message>
    <message>
        <source>Until the excess is zero</source>
        <translation>Bis der Überschuss null ist</translation>
    </message>
    <message>
        <source>Nothing in the book expires</source>
        <translation>Im Buch verfällt nichts</translation>
    </message>
    <message>
        <source>Not within %1 days, the last expiry</source>
        <translation>Nicht innerhalb von %1 Tagen, dem letzten Verfall</translation>
    </message>
    <message>
        <source>Not as far as %1</source>
        <translation>Nicht bis %1</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Nach %1 Tagen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 (price %2)</source>
        <translation>%1 (Preis %2)</translation>
    </message>
    <message>
        <source>%1: the excess is zero</source>
        <translation>%1: der Überschuss ist null</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until zero excess</source>
        <translation>Bis Überschuss null</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Until a position or charge comes into another bracket or tier, or a rate to its floor or cap</source>
        <translation>Bis eine Position oder Belastung in eine andere Stufe kommt oder ein Satz an seine Unter- oder Obergrenze</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <translation>%1: %2 (jetzt %3)</translation>
    </message>
</context>
<context>
    <name>marginscope::HitPane</name>
    <message>
        <source>Hit distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>Underlyings whose price and volatility move; all others stand</source>
        <translation>Basiswerte, deren Preis und Volatilität sich bewegen; alle anderen stehen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Smallest moves of</source>
        <translation>Kleinste Bewegungen von</translation>
    </message>
    <message>
        <source>Hit distances being computed</source>
        <translation>Abstände werden berechnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Open a book to see how far its margin call is.</source>
        <translation>Öffnen Sie ein Buch, um zu sehen, wie weit sein Margin Call entfernt ist.</translation>
    </message>
    <message>
        <source>Type a position to see how far trouble is.</source>
        <translation>Geben Sie eine Position ein, um zu sehen, wie weit die Gefahr entfernt ist.</translation>
    </message>
    <message>
        <source>The distances were not computed to the end.</source>
        <translation>Die Abstände wurden nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>The distances are being computed.</source>
        <translation>Die Abstände werden berechnet.</translation>
    </message>
    <message>
        <source>Stopped: the distances are not those of the present book.</source>
        <translation>Angehalten: Die Abstände sind nicht die des jetzigen Buchs.</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ Veraltet</translation>
    </message>
    <message>
        <source>Choose a cell to see what happens there; Enter shows the place on the map.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, was dort geschieht; Enter zeigt den Ort auf der Karte.</translation>
    </message>
</context>
<context>
    <name>marginscope::KeptReconciliationsModel</name>
    <message>
        <source>Kept (UTC)</source>
        <translation>Abgelegt (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Margin-Modell</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Difference: ours less the venue&apos;s</source>
        <translation>Differenz: eigener Wert minus Wert der Börse</translation>
    </message>
</context>
<context>
    <name>marginscope::LadderModel</name>
    <message>
        <source>binding: %1</source>
        <translation>bindend: %1</translation>
    </message>
    <message>
        <source>▲ margin call</source>
        <translation>▲ Margin Call</translation>
    </message>
    <message>
        <source>▲ a hedge disappears</source>
        <translation>▲ eine Absicherung fällt weg</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) expire</source>
        <translation>
            <numerusform>%n Kontrakt verfällt</numerusform>
            <numerusform>%n Kontrakte verfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>▲ what expired saved</source>
        <translation>▲ Verfallenes sparte</translation>
    </message>
    <message>
        <source>if %1 is exercised</source>
        <translation>wenn %1 ausgeübt wird</translation>
    </message>
    <message>
        <source>if %1 lapses</source>
        <translation>wenn %1 wertlos verfällt</translation>
    </message>
    <message>
        <source>%1 is %2 from its strike when it expires: it may go either way.</source>
        <translation>%1 ist beim Verfall %2 von seinem Strike entfernt: Es kann so oder so ausgehen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the move</source>
        <translation>Nach der Bewegung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>options %1</source>
        <translation>Optionen %1</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 verfällt</translation>
    </message>
    <message>
        <source>Friday %1 to Monday</source>
        <translation>Freitag %1 bis Montag</translation>
    </message>
    <message>
        <source>three days of ageing</source>
        <translation>drei Tage Alterung</translation>
    </message>
    <message>
        <source>Each step: the book before and after what expires that day.</source>
        <translation>Jede Stufe: das Buch vor und nach dem, was an dem Tag verfällt.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>When, or what expires then.</source>
        <translation>Wann, oder was dann verfällt.</translation>
    </message>
    <message>
        <source>What must be held, in the reporting currency.</source>
        <translation>Was gehalten werden muss, in der Berichtswährung.</translation>
    </message>
    <message>
        <source>Change of the requirement since the line before.</source>
        <translation>Änderung der Anforderung seit der Zeile davor.</translation>
    </message>
    <message>
        <source>Equity that enters the test of the regime, after haircut.</source>
        <translation>Eigenkapital, das in den Test des Modells eingeht, nach Abschlag.</translation>
    </message>
    <message>
        <source>Equity less requirement; below zero is a margin call.</source>
        <translation>Eigenkapital minus Anforderung; unter null ist ein Margin Call.</translation>
    </message>
    <message>
        <source>What settles and what binds.</source>
        <translation>Was abgerechnet wird und was bindet.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n smaller one(s)</source>
        <translation>
            <numerusform>… und %n kleinerer</numerusform>
            <numerusform>… und %n kleinere</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports have all of them.</source>
        <translation>Exporte enthalten alle.</translation>
    </message>
</context>
<context>
    <name>marginscope::LadderPanel</name>
    <message>
        <source>Open a book to see what its expiries do.</source>
        <translation>Öffnen Sie ein Buch, um zu sehen, was seine Verfallstage bewirken.</translation>
    </message>
    <message>
        <source>Type a position to see what its expiry does.</source>
        <translation>Geben Sie eine Position ein, um zu sehen, was ihr Verfall bewirkt.</translation>
    </message>
    <message>
        <source>The ladder was not computed to the end.</source>
        <translation>Die Leiter wurde nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>Choose a number of days to roll the book over.</source>
        <translation>Wählen Sie, um wie viele Tage das Buch weitergerollt wird.</translation>
    </message>
    <message>
        <source>Nothing in this book expires.</source>
        <translation>In diesem Buch verfällt nichts.</translation>
    </message>
    <message>
        <source>The ladder is being computed.</source>
        <translation>Die Leiter wird berechnet.</translation>
    </message>
    <message>
        <source>No hedge disappears on the way.</source>
        <translation>Keine Absicherung fällt unterwegs weg.</translation>
    </message>
    <message>
        <source>▲ On %1 a hedge disappears.</source>
        <translation>▲ Am %1 fällt eine Absicherung weg.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) could not be modelled.</source>
        <translation>
            <numerusform>▲ %n Zeile konnte nicht abgebildet werden.</numerusform>
            <numerusform>▲ %n Zeilen konnten nicht abgebildet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices stay where they are, volatilities stay with their strikes. Left and Right go from day to day, Up and Down from curve to curve.</source>
        <translation>Preise bleiben, wo sie sind, Volatilitäten bei ihren Strikes. Links und Rechts gehen von Tag zu Tag, Auf und Ab von Kurve zu Kurve.</translation>
    </message>
    <message>
        <source>%1, %2, until the last expiry</source>
        <translation>%1, %2, bis zum letzten Verfall</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>Tage ab jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Expiry ladder of the book</source>
        <translation>Verfallsleiter des Buchs</translation>
    </message>
    <message>
        <source>What is shown of the ladder</source>
        <translation>Was von der Leiter gezeigt wird</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>Verfallstage</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Margin-Modell</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Figure of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>Kopiert die gewählten Zellen, die ganze Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>Zahlen oder das Bild in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Price move at once, in percent</source>
        <translation>Sofortige Preisbewegung in Prozent</translation>
    </message>
    <message>
        <source>Relative move of volatilities at once, in percent</source>
        <translation>Sofortige relative Bewegung der Volatilitäten in Prozent</translation>
    </message>
    <message>
        <source>An option this near its strike at expiry is shown with both outcomes</source>
        <translation>Eine Option, die beim Verfall so nah an ihrem Strike ist, wird mit beiden Ausgängen gezeigt</translation>
    </message>
    <message>
        <source>Days to roll the book over, day by day</source>
        <translation>Tage, um die das Buch weitergerollt wird, Tag für Tag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>Vola</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Expiry ladder</source>
        <translation>Verfallsleiter</translation>
    </message>
    <message>
        <source>Figures of the regimes over the days</source>
        <translation>Zahlen der Modelle über die Tage</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Seine Zahlen</translation>
    </message>
    <message>
        <source>Figures of the regimes over the days, as a table</source>
        <translation>Zahlen der Modelle über die Tage, als Tabelle</translation>
    </message>
</context>
<context>
    <name>marginscope::LanguageManager</name>
    <message>
        <source>Language of the system</source>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryHistory</name>
    <message>
        <source>“%1” was not done. %2</source>
        <translation>„%1“ wurde nicht ausgeführt. %2</translation>
    </message>
    <message>
        <source>“%1” was not undone. %2</source>
        <translation>„%1“ wurde nicht rückgängig gemacht. %2</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryModel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Market: %1</source>
        <translation>Markt: %1</translation>
    </message>
    <message>
        <source>Rulebook: %1</source>
        <translation>Regelwerk: %1</translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation>Unbenanntes Buch</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>book, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changes to “%1” that were not saved, as of %2. Enter opens them again.</source>
        <translation>Nicht gespeicherte Änderungen an „%1“, Stand %2. Enter öffnet sie wieder.</translation>
    </message>
    <message>
        <source>My books</source>
        <translation>Meine Bücher</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1
The file is not there any more.</source>
        <translation>%1
Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>unsaved changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, open, with unsaved changes</source>
        <translation>%1, geöffnet, mit nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, geöffnet</translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation>%1, fehlt</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What-ifs of this book. Enter opens it.</source>
        <translation>Was-wäre-wenn-Bücher dieses Buchs. Eingabe öffnet es.</translation>
    </message>
    <message>
        <source>This book is not in the store any more; its what-ifs are whole books.</source>
        <translation>Dieses Buch ist nicht mehr im Speicher; seine Was-wäre-wenn-Bücher sind vollständig.</translation>
    </message>
    <message>
        <source>What-if of “%1”</source>
        <translation>Was-wäre-wenn zu „%1“</translation>
    </message>
    <message>
        <source>%1, what-if</source>
        <translation>%1, Was-wäre-wenn</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryPanel</name>
    <message>
        <source>Search books  Ctrl+P</source>
        <translation>Bücher suchen  Strg+P</translation>
    </message>
    <message>
        <source>Search books</source>
        <translation>Bücher suchen</translation>
    </message>
    <message>
        <source>My books</source>
        <translation>Meine Bücher</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Folder “%1” deleted; its books are kept.</source>
        <translation>Ordner „%1“ gelöscht; seine Bücher bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” discarded.</source>
        <translation>„%1“ verworfen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>New &amp;book</source>
        <translation>Neues &amp;Buch</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save in the store</source>
        <translation>In der Ablage speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No book matches “%1”.</source>
        <translation>Kein Buch passt zu „%1“.</translation>
    </message>
    <message>
        <source>No books yet. Save the open book to the store to see it here.</source>
        <translation>Noch keine Bücher. Das geöffnete Buch in der Ablage speichern, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryTree</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
</context>
<context>
    <name>marginscope::MainWindow</name>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Open books</source>
        <translation>Geöffnete Bücher</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open market…</source>
        <translation>Markt öffnen…</translation>
    </message>
    <message>
        <source>Reset market to file</source>
        <translation>Markt auf Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation>Unbenanntes Buch</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und es gibt eigene Änderungen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>tab of a book with unsaved changes</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Marginscope</source>
        <translation>Marginscope</translation>
    </message>
    <message>
        <source>%1[*] – Marginscope</source>
        <translation>%1[*] – Marginscope</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Figures current, drawing…</source>
        <translation>Zahlen aktuell, wird gezeichnet…</translation>
    </message>
    <message>
        <source>All figures current</source>
        <translation>Alle Zahlen aktuell</translation>
    </message>
    <message>
        <source>3 regimes in %1 ms</source>
        <translation>3 Margin-Modelle in %1 ms</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>My books</source>
        <translation>Meine Bücher</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved changes of %n book(s) were kept when Marginscope ended.</source>
        <translation>
            <numerusform>Nicht gespeicherte Änderungen von %n Buch wurden beim Beenden von Marginscope aufbewahrt.</numerusform>
            <numerusform>Nicht gespeicherte Änderungen von %n Büchern wurden beim Beenden von Marginscope aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>What-if %1[*] – Marginscope</source>
        <translation>Was-wäre-wenn %1[*] – Marginscope</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketAssetsModel</name>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Preis in %1</translation>
    </message>
    <message>
        <source>%1 needs a price; press Delete to remove the asset.</source>
        <translation>%1 braucht einen Preis; Entf drücken, um das Asset zu entfernen.</translation>
    </message>
    <message>
        <source>Price of %1 to %2</source>
        <translation>Preis von %1 auf %2</translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation>Preis von %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n prices</source>
        <translation>
            <numerusform>%n Preis entfernen</numerusform>
            <numerusform>%n Preise entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an asset such as EUR, then its price.</source>
        <translation>Ein Asset wie EUR eingeben, dann den Preis.</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketExpiriesModel</name>
    <message>
        <source>No forward: spot stands in.</source>
        <translation>Kein Forward: ersatzweise gilt Spot.</translation>
    </message>
    <message>
        <source>No rate: values are not discounted.</source>
        <translation>Kein Zins: Werte werden nicht diskontiert.</translation>
    </message>
    <message>
        <source>No smile: options of this expiry are not modelled.</source>
        <translation>Kein Smile: Optionen dieses Verfalls werden nicht modelliert.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zins</translation>
    </message>
    <message>
        <source>ATM vol</source>
        <translation>ATM-Vola</translation>
    </message>
    <message>
        <source>Days from the time of the market to the expiry.</source>
        <translation>Tage vom Zeitpunkt des Markts bis zum Verfall.</translation>
    </message>
    <message>
        <source>Leave it empty to let spot stand in.</source>
        <translation>Leer lassen, damit ersatzweise Spot gilt.</translation>
    </message>
    <message>
        <source>Forward against spot, in percent.</source>
        <translation>Forward gegenüber Spot, in Prozent.</translation>
    </message>
    <message>
        <source>Continuous, per year. Used where the rulebook discounts.</source>
        <translation>Stetig, pro Jahr. Wird verwendet, wenn das Regelwerk diskontiert.</translation>
    </message>
    <message>
        <source>Volatility at the forward. Changing it moves the whole smile: listed points by one difference, SVI by its level.</source>
        <translation>Volatilität am Forward. Eine Änderung verschiebt den ganzen Smile: gelistete Punkte um eine Differenz, SVI um sein Niveau.</translation>
    </message>
    <message>
        <source>Forward of %1 to %2</source>
        <translation>Forward von %1 auf %2</translation>
    </message>
    <message>
        <source>Forward of %1 from spot</source>
        <translation>Forward von %1 aus Spot</translation>
    </message>
    <message>
        <source>Basis of %1 to %2</source>
        <translation>Basis von %1 auf %2</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Zins von %1</translation>
    </message>
    <message>
        <source>Remove the points of the smile where it is shown to take the volatility away.</source>
        <translation>Um die Volatilität zu entfernen, die Punkte dort löschen, wo der Smile gezeigt wird.</translation>
    </message>
    <message>
        <source>Volatility of %1 to %2</source>
        <translation>Volatilität von %1 auf %2</translation>
    </message>
    <message>
        <source>“%1” is not an expiry, such as 26MAR27 or 2027-03-26.</source>
        <translation>„%1“ ist kein Verfall wie 26MAR27 oder 2027-03-26.</translation>
    </message>
    <message>
        <source>Add expiry %1</source>
        <translation>Verfall %1 hinzufügen</translation>
    </message>
    <message>
        <source>Type an expiry such as 26MAR27 or 2027-03-26.</source>
        <translation>Einen Verfall wie 26MAR27 oder 2027-03-26 eingeben.</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketHeader</name>
    <message>
        <source>● edited</source>
        <translation>● bearbeitet</translation>
    </message>
    <message>
        <source>✓ nothing missing</source>
        <translation>✓ nichts fehlt</translation>
    </message>
    <message>
        <source>Reset to file</source>
        <translation>Auf Datei zurücksetzen</translation>
    </message>
    <message>
        <source>The market was changed by hand; its file was not.</source>
        <translation>Der Markt wurde von Hand geändert, seine Datei nicht.</translation>
    </message>
    <message>
        <source>The market has everything the book needs.</source>
        <translation>Der Markt enthält alles, was das Buch braucht.</translation>
    </message>
    <message>
        <source>What the book needs and the market does not have.</source>
        <translation>Was das Buch braucht und dem Markt fehlt.</translation>
    </message>
    <message>
        <source>Takes back every change made here by hand. Can be undone.</source>
        <translation>Nimmt alle hier von Hand gemachten Änderungen zurück. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation>Kein Buch geöffnet</translation>
    </message>
    <message>
        <source>as of %1 · ▲ stale, %2</source>
        <translation>Stand %1 · ▲ veraltet, %2</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <comment>time, age in words</comment>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>▲ 1 gap</source>
        <translation>▲ 1 Lücke</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n gaps</source>
        <translation>
            <numerusform>▲ %n Lücke</numerusform>
            <numerusform>▲ %n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>a row that is not counted, and why</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>1 quoted mark of %1 is no longer used; the model prices it.</source>
        <translation>1 quotierter Markpreis von %1 wird nicht mehr verwendet; das Modell bewertet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted marks of %1 are no longer used; the model prices them.</source>
        <translation>
            <numerusform>%n quotierter Markpreis von %1 wird nicht mehr verwendet; das Modell bewertet ihn.</numerusform>
            <numerusform>%n quotierte Markpreise von %1 werden nicht mehr verwendet; das Modell bewertet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset the market to its file</source>
        <translation>Markt auf seine Datei zurücksetzen</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketQuotesModel</name>
    <message>
        <source>No mark: the model&apos;s price stands in.</source>
        <translation>Kein Markpreis: Der Modellpreis tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Nobody quotes this side.</source>
        <translation>Niemand quotiert diese Seite.</translation>
    </message>
    <message>
        <source>The bid is above the ask: nothing is traded at them.</source>
        <translation>Der Geldkurs liegt über dem Briefkurs: Zu ihnen wird nicht gehandelt.</translation>
    </message>
    <message>
        <source>A price of 0: nobody quotes this side.</source>
        <translation>Ein Preis von 0: Niemand quotiert diese Seite.</translation>
    </message>
    <message>
        <source>Not quoted on both sides.</source>
        <translation>Nicht auf beiden Seiten quotiert.</translation>
    </message>
    <message>
        <source>The market does not say it.</source>
        <translation>Der Markt sagt es nicht.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Open interest</source>
        <translation>Open Interest</translation>
    </message>
    <message>
        <source>Volume 24 h</source>
        <translation>Umsatz 24 h</translation>
    </message>
    <message>
        <source>What a position is valued at: coins per coin of inverse options, money per coin of linear contracts.</source>
        <translation>Womit eine Position bewertet wird: Coins je Coin bei inversen Optionen, Geld je Coin bei linearen Kontrakten.</translation>
    </message>
    <message>
        <source>What selling gets, in the unit of the mark.</source>
        <translation>Was ein Verkauf bringt, in der Einheit des Markpreises.</translation>
    </message>
    <message>
        <source>What buying pays, in the unit of the mark.</source>
        <translation>Was ein Kauf kostet, in der Einheit des Markpreises.</translation>
    </message>
    <message>
        <source>Ask less bid, as a share of their middle.</source>
        <translation>Briefkurs minus Geldkurs, als Anteil ihrer Mitte.</translation>
    </message>
    <message>
        <source>In the unit of a position&apos;s quantity: coins of coin options, contracts of listed ones.</source>
        <translation>In der Einheit der Positionsmenge: Coins bei Coin-Optionen, Kontrakte bei börsennotierten.</translation>
    </message>
    <message>
        <source>Quotes are those of the market&apos;s source; they are not edited here.</source>
        <translation>Quotierungen stammen aus der Quelle des Marktes; hier werden sie nicht bearbeitet.</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSliders</name>
    <message>
        <source>Reset moves</source>
        <translation>Bewegungen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Volatility</source>
        <translation>&amp;Volatilität</translation>
    </message>
    <message>
        <source>&amp;Days later</source>
        <translation>&amp;Tage später</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation> T</translation>
    </message>
    <message>
        <source>Move the market</source>
        <translation>Markt bewegen</translation>
    </message>
    <message>
        <source>Which price moves</source>
        <translation>Welcher Preis sich bewegt</translation>
    </message>
    <message>
        <source>Which price moves; volatility and days move everywhere.</source>
        <translation>Welcher Preis sich bewegt; Volatilität und Tage bewegen sich überall.</translation>
    </message>
    <message>
        <source>Puts price, volatility and days back to the market as it is.</source>
        <translation>Setzt Preis, Volatilität und Tage auf den tatsächlichen Markt zurück.</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Bewegung: %1</translation>
    </message>
    <message>
        <source>Double click or Home: back to zero.</source>
        <translation>Doppelklick oder Pos1: zurück auf null.</translation>
    </message>
    <message>
        <source>Move: %1, exactly</source>
        <translation>Bewegung: %1, genau</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Alle Preise</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSmileModel</name>
    <message>
        <source>b must be 0 or more, so that the wings do not point down.</source>
        <translation>b muss mindestens 0 sein, damit die Flügel nicht nach unten zeigen.</translation>
    </message>
    <message>
        <source>ρ must lie between −1 and 1.</source>
        <translation>ρ muss zwischen −1 und 1 liegen.</translation>
    </message>
    <message>
        <source>σ must be above 0.</source>
        <translation>σ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>b (1 + |ρ|) must be at most 2, or the wings allow arbitrage.</source>
        <translation>b (1 + |ρ|) darf höchstens 2 sein, sonst lassen die Flügel Arbitrage zu.</translation>
    </message>
    <message>
        <source>The lowest total variance, a + b σ √(1 − ρ²), would be %1; it must not be negative.</source>
        <translation>Die kleinste Gesamtvarianz, a + b σ √(1 − ρ²), wäre %1; sie darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The time to expiry is used.</source>
        <translation>Es gilt die Zeit bis zum Verfall.</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>Zum Forward</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Between strikes total variance is linear in ln(K/F); outside them the last volatility holds.</source>
        <translation>Zwischen den Strikes ist die Gesamtvarianz linear in ln(K/F); außerhalb gilt die letzte Volatilität.</translation>
    </message>
    <message>
        <source>Press Delete to remove a point.</source>
        <translation>Mit Entf einen Punkt entfernen.</translation>
    </message>
    <message>
        <source>Strike %1 of %2 to %3</source>
        <translation>Strike %1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Volatility of %1 at %2 to %3</source>
        <translation>Volatilität von %1 bei %2 auf %3</translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>%1 of the smile of %2</source>
        <translation>%1 des Smiles von %2</translation>
    </message>
    <message>
        <source>An SVI smile has no points to remove.</source>
        <translation>Ein SVI-Smile hat keine Punkte, die sich entfernen lassen.</translation>
    </message>
    <message>
        <source>Remove the point at %1 from %2</source>
        <translation>Punkt bei %1 aus %2 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n points from %1</source>
        <translation>
            <numerusform>%n Punkt aus %1 entfernen</numerusform>
            <numerusform>%n Punkte aus %1 entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 at %2 to the smile of %3</source>
        <translation>%1 bei %2 zum Smile von %3 hinzufügen</translation>
    </message>
    <message>
        <source>Type a strike, then its volatility in percent.</source>
        <translation>Einen Strike eingeben, dann seine Volatilität in Prozent.</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketTableModel</name>
    <message>
        <source>“%1” is not the code of an asset, such as BTC or USDC.</source>
        <translation>„%1“ ist kein Code eines Vermögenswerts wie BTC oder USDC.</translation>
    </message>
    <message>
        <source>The smile has this strike already.</source>
        <translation>Der Smile enthält diesen Strike bereits.</translation>
    </message>
    <message>
        <source>The market has this already.</source>
        <translation>Der Markt enthält dies bereits.</translation>
    </message>
    <message>
        <source>Give the perpetual a price first; funding belongs to it.</source>
        <translation>Zuerst einen Preis für das Perpetual angeben; das Funding gehört dazu.</translation>
    </message>
    <message>
        <source>A volatility is above 0 % and at most 5000 %; this would leave one outside that at some strike.</source>
        <translation>Eine Volatilität liegt über 0 % und höchstens bei 5000 %; hier läge sie bei einem Strike außerhalb.</translation>
    </message>
    <message>
        <source>The smile is SVI and would have negative variance somewhere at this level. Type a higher volatility or change its parameters.</source>
        <translation>Der Smile ist SVI und hätte auf diesem Niveau stellenweise negative Varianz. Eine höhere Volatilität eingeben oder die Parameter ändern.</translation>
    </message>
    <message>
        <source>A rate lies between −100 % and 500 %.</source>
        <translation>Ein Zins liegt zwischen −100 % und 500 %.</translation>
    </message>
    <message>
        <source>A basis is above −100 %: a forward is a positive price.</source>
        <translation>Eine Basis liegt über −100 %: Ein Forward ist ein positiver Preis.</translation>
    </message>
    <message>
        <source>A traded volume is 0 or more.</source>
        <translation>Ein Handelsvolumen ist 0 oder größer.</translation>
    </message>
    <message>
        <source>A strike is above 0.</source>
        <translation>Ein Strike liegt über 0.</translation>
    </message>
    <message>
        <source>A time is above 0 years; leave it empty for the time to expiry.</source>
        <translation>Eine Zeit liegt über 0 Jahren; für die Zeit bis zum Verfall leer lassen.</translation>
    </message>
    <message>
        <source>An expiry lies after the time of the market.</source>
        <translation>Ein Verfall liegt nach dem Zeitpunkt des Markts.</translation>
    </message>
    <message>
        <source>A price is above 0 and at most 1 000 000 000 000 000.</source>
        <translation>Ein Preis liegt über 0 und höchstens bei 1 000 000 000 000 000.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions</comment>
        <translation>%1 Mrd</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>millions</comment>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Rows of this table stay. Empty a cell by typing nothing into it; Undo takes an added row back.</source>
        <translation>Zeilen dieser Tabelle bleiben. Zum Leeren einer Zelle nichts eingeben; „Rückgängig“ nimmt eine hinzugefügte Zeile zurück.</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketTables</name>
    <message>
        <source>Parts of the market</source>
        <translation>Teile des Markts</translation>
    </message>
    <message>
        <source>Underlyings</source>
        <translation>Basiswerte</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>Verfälle</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Smile</translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>A new spot takes forwards and perpetual along by the same ratio. Quoted marks that depend on a changed figure are no longer used.</source>
        <translation>Ein neuer Spot zieht Forwards und Perpetual im selben Verhältnis mit. Quotierte Markpreise, die von einer geänderten Zahl abhängen, werden nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>A new ATM volatility moves the whole smile. Forward and basis change together.</source>
        <translation>Eine neue ATM-Volatilität verschiebt den ganzen Smile. Forward und Basis ändern sich gemeinsam.</translation>
    </message>
    <message>
        <source>An SVI curve: total variance over ln(K/F). Parameters that allow arbitrage are refused.</source>
        <translation>Eine SVI-Kurve: Gesamtvarianz über ln(K/F). Parameter, die Arbitrage zulassen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Type a strike and a volatility in the last row to add a point; Delete removes one.</source>
        <translation>Strike und Volatilität in der letzten Zeile eingeben, um einen Punkt hinzuzufügen; Entf entfernt einen.</translation>
    </message>
    <message>
        <source>Prices of collateral that is no underlying. Delete removes one.</source>
        <translation>Preise von Sicherheiten, die kein Basiswert sind. Entf entfernt einen.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotierungen</translation>
    </message>
    <message>
        <source>Positions are valued at the mark; hedges and tickets can be done at bid and ask. Quotes of what is changed by hand are no longer used.</source>
        <translation>Positionen werden zum Markpreis bewertet; Hedges und Tickets lassen sich zu Geld- und Briefkurs ausführen. Quotierungen von Geändertem werden nicht mehr verwendet.</translation>
    </message>
</context>
<context>
    <name>marginscope::MarketUnderlyingsModel</name>
    <message>
        <source>No perpetual price: spot stands in.</source>
        <translation>Kein Preis für das Perpetual: Spot springt ein.</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>Funding 8 h</source>
        <translation>Funding 8 h</translation>
    </message>
    <message>
        <source>Index price. Forwards and the perpetual keep their basis: they move by the same ratio. Volatilities stay with their strikes.</source>
        <translation>Indexpreis. Forwards und Perpetual behalten ihre Basis: Sie bewegen sich im selben Verhältnis. Volatilitäten bleiben bei ihren Strikes.</translation>
    </message>
    <message>
        <source>Leave it empty to let spot stand in.</source>
        <translation>Leer lassen, damit Spot einspringt.</translation>
    </message>
    <message>
        <source>Funding of the perpetual per 8 hours, in percent.</source>
        <translation>Funding des Perpetuals je 8 Stunden, in Prozent.</translation>
    </message>
    <message>
        <source>Average daily volume in the currency of the market.</source>
        <translation>Durchschnittliches Tagesvolumen in der Währung des Markts.</translation>
    </message>
    <message>
        <source>%1 needs a spot price.</source>
        <translation>%1 braucht einen Spotpreis.</translation>
    </message>
    <message>
        <source>Spot of %1 to %2</source>
        <translation>Spot von %1 auf %2</translation>
    </message>
    <message>
        <source>Perpetual of %1 to %2</source>
        <translation>Perpetual von %1 auf %2</translation>
    </message>
    <message>
        <source>Perpetual of %1 from spot</source>
        <translation>Perpetual von %1 aus Spot</translation>
    </message>
    <message>
        <source>Funding of %1</source>
        <translation>Funding von %1</translation>
    </message>
    <message>
        <source>Daily volume of %1</source>
        <translation>Tagesvolumen von %1</translation>
    </message>
    <message>
        <source>Add underlying %1</source>
        <translation>Basiswert %1 hinzufügen</translation>
    </message>
    <message>
        <source>Volume a day</source>
        <translation>Tagesvolumen</translation>
    </message>
    <message>
        <source>Type an underlying such as SOL, then its spot price.</source>
        <translation>Einen Basiswert wie SOL eingeben, dann seinen Spotpreis.</translation>
    </message>
</context>
<context>
    <name>marginscope::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>marginscope::MessagesPanel</name>
    <message>
        <source>Go to row</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>Meldung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>&amp;Alle Meldungen kopieren</translation>
    </message>
</context>
<context>
    <name>marginscope::OpenBook</name>
    <message>
        <source>Choose market %1</source>
        <translation>Markt %1 wählen</translation>
    </message>
    <message>
        <source>Choose rulebook %1</source>
        <translation>Regelwerk %1 wählen</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Market move</source>
        <translation>Marktbewegung</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Make it a book of its own</source>
        <translation>Zum eigenen Buch machen</translation>
    </message>
</context>
<context>
    <name>marginscope::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>derzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>marginscope::PasteDialog</name>
    <message>
        <source>▲ not a number</source>
        <translation>▲ keine Zahl</translation>
    </message>
    <message>
        <source>Paste positions</source>
        <translation>Positionen einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Which mark separates the decimals in the numbers of the clipboard?</source>
        <translation>Welches Zeichen trennt in den Zahlen der Zwischenablage die Dezimalstellen ab?</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Decimal &amp;point: %1</source>
        <translation>Dezimal&amp;punkt: %1</translation>
    </message>
    <message>
        <source>Decimal &amp;comma: %1</source>
        <translation>Dezimal&amp;komma: %1</translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>Was eingefügt würde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation>%1, Dezimalpunkt</translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation>%1, Dezimalkomma</translation>
    </message>
    <message>
        <source>Cannot be taken because</source>
        <translation>Nicht übernehmbar, weil</translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the table shows the first as they would be read with each.</source>
        <translation>
            <numerusform>%n Zeile; die Tabelle zeigt, wie sie jeweils gelesen würde.</numerusform>
            <numerusform>%n Zeilen; die Tabelle zeigt, wie die ersten jeweils gelesen würden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht übernehmen.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be pasted.</source>
        <translation>
            <numerusform>%n Zeile lässt sich einfügen.</numerusform>
            <numerusform>%n Zeilen lassen sich einfügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be pasted.</source>
        <translation>
            <numerusform>Die %n Zeile lässt sich einfügen.</numerusform>
            <numerusform>Alle %n Zeilen lassen sich einfügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Ausgelassene Spalten: %1.</translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsModel</name>
    <message>
        <source>This row could not be read and counts in no regime. %1</source>
        <translation>Diese Zeile war nicht lesbar und zählt in keinem Margin-Modell. %1</translation>
    </message>
    <message>
        <source>Not modelled: counts in no regime. %1</source>
        <translation>Nicht modelliert: zählt in keinem Margin-Modell. %1</translation>
    </message>
    <message>
        <source>One position with row %1; its figures stand there.</source>
        <translation>Eine Position mit Zeile %1; ihre Zahlen stehen dort.</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>%1: %2, not modelled</source>
        <translation>%1: %2, nicht modelliert</translation>
    </message>
    <message>
        <source>%1: %2, not understood</source>
        <translation>%1: %2, nicht verstanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>nicht modelliert</translation>
    </message>
    <message>
        <source>in row %1</source>
        <translation>in Zeile %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Type a symbol …</source>
        <translation>Symbol eingeben …</translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Type a symbol, a quantity and Enter in the last row to add a leg.</source>
        <translation>In der letzten Zeile Symbol, Menge und Enter eingeben, um eine Position hinzuzufügen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n legs</source>
        <translation>
            <numerusform>%n Position entfernen</numerusform>
            <numerusform>%n Positionen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 leg</source>
        <translation>1 Position</translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 expiry</source>
        <translation>1 Verfall</translation>
    </message>
    <message numerus="yes">
        <source>%n expiries</source>
        <translation>
            <numerusform>%n Verfall</numerusform>
            <numerusform>%n Verfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>type a symbol to add a leg</source>
        <translation>Symbol eingeben, um eine Position hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Enter changes this leg, Ctrl+Enter all %n selected legs.</source>
        <translation>
            <numerusform>Enter ändert diese Position, Strg+Enter die %n ausgewählte Position.</numerusform>
            <numerusform>Enter ändert diese Position, Strg+Enter alle %n ausgewählten Positionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>delta %1 %2</source>
        <translation>Delta %1 %2</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <translation>P&amp;L %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort ascending	Alt+Up</source>
        <translation>Aufsteigend sortieren	Alt+Hoch</translation>
    </message>
    <message>
        <source>Sort descending	Alt+Down</source>
        <translation>Absteigend sortieren	Alt+Runter</translation>
    </message>
    <message>
        <source>Order of the book	Alt+Home</source>
        <translation>Reihenfolge des Buchs	Alt+Pos1</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation>&amp;Bearbeiten	F2</translation>
    </message>
    <message>
        <source>&amp;New leg	Ins</source>
        <translation>&amp;Neue Position	Einfg</translation>
    </message>
    <message>
        <source>Fill &amp;down	Ctrl+D</source>
        <translation>Nach &amp;unten ausfüllen	Strg+D</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>&amp;Entfernen	Entf</translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation>&amp;Ausschneiden	Strg+X</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation>E&amp;infügen	Strg+V</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation>A&amp;lles auswählen	Strg+A</translation>
    </message>
    <message>
        <source>E&amp;xplain this figure	Alt+Return</source>
        <translation>Diese Zahl e&amp;rklären	Alt+Return</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>Select a cell to fill from and the cells below it.</source>
        <translation>Eine Zelle als Vorlage und die Zellen darunter auswählen.</translation>
    </message>
    <message>
        <source>Fill down 1 leg</source>
        <translation>1 Position nach unten ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n legs</source>
        <translation>
            <numerusform>%n Position nach unten ausfüllen</numerusform>
            <numerusform>%n Positionen nach unten ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut 1 leg</source>
        <translation>1 Position ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n legs</source>
        <translation>
            <numerusform>%n Position ausschneiden</numerusform>
            <numerusform>%n Positionen ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n legs</source>
        <translation>
            <numerusform>%n Position duplizieren</numerusform>
            <numerusform>%n Positionen duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a leg</source>
        <translation>Eine Position einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation>
            <numerusform>%n Position einfügen</numerusform>
            <numerusform>%n Positionen einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not modelled and in no subtotal</source>
        <translation>
            <numerusform>%1, davon %n nicht modelliert und in keiner Zwischensumme</numerusform>
            <numerusform>%1, davon %n nicht modelliert und in keiner Zwischensumme</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal of %1: %2</source>
        <translation>Zwischensumme %1: %2</translation>
    </message>
    <message>
        <source>Group %1, %2, folded</source>
        <translation>Gruppe %1, %2, zugeklappt</translation>
    </message>
    <message>
        <source>Group %1, %2, unfolded</source>
        <translation>Gruppe %1, %2, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationModel</name>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Figures as a whole, and under each the parts it is made of</source>
        <translation>Größen als Ganzes, darunter jeweils ihre Bestandteile</translation>
    </message>
    <message>
        <source>What the venue states, in the currency of the book; type here</source>
        <translation>Angabe der Börse in der Währung des Buchs; hier eingeben</translation>
    </message>
    <message>
        <source>What this program computes; Alt+Enter explains it</source>
        <translation>Was dieses Programm berechnet; Alt+Enter erklärt es</translation>
    </message>
    <message>
        <source>Ours less the venue&apos;s</source>
        <translation>Eigene Zahl minus Zahl der Börse</translation>
    </message>
    <message>
        <source>The difference as a share of the venue&apos;s figure</source>
        <translation>Differenz als Anteil an der Zahl der Börse</translation>
    </message>
    <message>
        <source>Whether the difference is within the tolerance</source>
        <translation>Ob die Differenz innerhalb der Toleranz liegt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationPanel</name>
    <message>
        <source>The book came with the venue&apos;s own figures: set them beside ours to see where they differ.</source>
        <translation>Das Buch enthält die eigenen Zahlen der Börse: neben unsere stellen, um Abweichungen zu sehen.</translation>
    </message>
    <message>
        <source>Type what the venue states of this book&apos;s margin to see where it differs from ours.</source>
        <translation>Angaben der Börse zur Margin dieses Buchs eingeben, um Abweichungen von unseren zu sehen.</translation>
    </message>
    <message>
        <source>Take the figures from the import</source>
        <translation>Zahlen aus dem Import übernehmen</translation>
    </message>
    <message>
        <source>Type the venue&apos;s figures</source>
        <translation>Zahlen der Börse eingeben</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 oder</translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation>Die Zahlen werden berechnet.</translation>
    </message>
    <message>
        <source>Type the venue&apos;s figures into the column Venue.</source>
        <translation>Die Zahlen der Börse in die Spalte „Börse“ eingeben.</translation>
    </message>
    <message>
        <source>✓ Every figure the venue states is within the tolerance of ours (%1).</source>
        <translation>✓ Alle Zahlen der Börse liegen innerhalb der Toleranz zu unseren (%1).</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n figure(s) differ from ours by more than the tolerance (%1).</source>
        <translation>
            <numerusform>▲ %n Zahl weicht um mehr als die Toleranz von unserer ab (%1).</numerusform>
            <numerusform>▲ %n Zahlen weichen um mehr als die Toleranz von unseren ab (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no tolerance: type a number that is not negative.</source>
        <translation>„%1“ ist keine Toleranz: eine nicht negative Zahl eingeben.</translation>
    </message>
    <message>
        <source>Reconciliation with the venue</source>
        <translation>Abgleich mit der Börse</translation>
    </message>
    <message>
        <source>The venue&apos;s figures beside ours</source>
        <translation>Zahlen der Börse neben unseren</translation>
    </message>
    <message>
        <source>Reconciliations kept before</source>
        <translation>Früher behaltene Abgleiche</translation>
    </message>
    <message>
        <source>Regime of ours that the venue&apos;s figures belong to</source>
        <translation>Eigenes Margin-Modell, zu dem die Zahlen der Börse gehören</translation>
    </message>
    <message>
        <source>Tolerance as an amount</source>
        <translation>Toleranz als Betrag</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <translation>Toleranz in Prozent</translation>
    </message>
    <message>
        <source>Take from &amp;import</source>
        <translation>Aus &amp;Import übernehmen</translation>
    </message>
    <message>
        <source>Puts in the figures the venue&apos;s export came with</source>
        <translation>Setzt die Zahlen ein, die der Export der Börse mitbrachte</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source>% of the venue&apos;s figure</source>
        <translation>% der Zahl der Börse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment: what explains the difference</source>
        <translation>Kommentar: was die Differenz erklärt</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>&amp;Wiederverwenden</translation>
    </message>
    <message>
        <source>Puts the venue&apos;s figures of the chosen reconciliation into the table</source>
        <translation>Setzt die Börsenzahlen des gewählten Abgleichs in die Tabelle ein</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen reconciliation from the store</source>
        <translation>Entfernt den gewählten Abgleich aus der Ablage</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>Früher behalten</translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeCard</name>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>… Computing</source>
        <translation>… Berechnung</translation>
    </message>
    <message>
        <source>%1 margin: being computed</source>
        <translation>Margin %1: wird berechnet</translation>
    </message>
    <message>
        <source>%1 initial margin</source>
        <translation>%1 Initial Margin</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>Vor der letzten Änderung: %1</translation>
    </message>
    <message>
        <source>Since “%1”; before: %2</source>
        <translation>Seit „%1“; vorher: %2</translation>
    </message>
    <message>
        <source>No scenario decides here: each position is margined by formula.</source>
        <translation>Hier entscheidet kein Szenario: Die Margin jeder Position folgt einer Formel.</translation>
    </message>
    <message>
        <source>The scenario that sets the requirement: %1, P&amp;L %2</source>
        <translation>Das Szenario, das die Anforderung bestimmt: %1, P&amp;L %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 margin: initial %2, %3</source>
        <translation>Margin %1: Initial %2, %3</translation>
    </message>
    <message>
        <source>deficit of %1</source>
        <translation>Fehlbetrag von %1</translation>
    </message>
    <message>
        <source>excess of %1</source>
        <translation>Überschuss von %1</translation>
    </message>
    <message>
        <source>unchanged by the last step</source>
        <translation>durch den letzten Schritt unverändert</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>um %1 geändert</translation>
    </message>
    <message>
        <source>%1 margin requires %2 %3 at first (%4) and %5 for maintenance, with an %6; state: %7; reason: %8</source>
        <translation>Margin %1 erfordert anfangs %2 %3 (%4) und %5 als Maintenance, mit einem %6; Zustand: %7; Grund: %8</translation>
    </message>
    <message>
        <source>Initial margin %1</source>
        <translation>Initial Margin %1</translation>
    </message>
    <message>
        <source>Maintenance %1</source>
        <translation>Maintenance %1</translation>
    </message>
    <message>
        <source>Excess %1</source>
        <translation>Überschuss %1</translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation>Eigenkapital %1</translation>
    </message>
    <message>
        <source>Binding scenario %1</source>
        <translation>Bindendes Szenario %1</translation>
    </message>
    <message>
        <source>Click a figure or press Enter to see where it comes from; the arrow keys choose the figure</source>
        <translation>Zahl anklicken oder Enter drücken, um ihre Herkunft zu sehen; die Pfeiltasten wählen die Zahl</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation>Spart ggü. isoliert</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>The figures belong to an earlier state of the book</source>
        <translation>Die Zahlen gehören zu einem früheren Stand des Buchs</translation>
    </message>
    <message>
        <source>%1, version %2
%3</source>
        <translation>%1, Version %2
%3</translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeColumnsModel</name>
    <message>
        <source>Initial margin</source>
        <translation>Initial Margin</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Maintenance Margin</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation>Überschuss, Initial</translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation>Überschuss, Maintenance</translation>
    </message>
    <message>
        <source>Saves against the first column</source>
        <translation>Ersparnis gegenüber der ersten Spalte</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>Bindendes Szenario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rows not covered</source>
        <translation>Nicht abgedeckte Zeilen</translation>
    </message>
    <message>
        <source>What makes it</source>
        <translation>Was die Anforderung ausmacht</translation>
    </message>
    <message>
        <source>Difference to the reference ★</source>
        <translation>Differenz zur Referenz ★</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rulebook, regime</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Rulebook of the book</source>
        <translation>Regelwerk des Buchs</translation>
    </message>
    <message>
        <source>This column follows the rulebook chosen for the book.</source>
        <translation>Diese Spalte folgt dem für das Buch gewählten Regelwerk.</translation>
    </message>
    <message>
        <source>The other columns are compared with this one.</source>
        <translation>Die anderen Spalten werden mit dieser verglichen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Enter lists them with the reason of each.</source>
        <translation>Enter listet sie mit dem jeweiligen Grund auf.</translation>
    </message>
    <message>
        <source>P&amp;L there: %1</source>
        <translation>P&amp;L dort: %1</translation>
    </message>
    <message>
        <source>Enter shows where this comes from.</source>
        <translation>Enter zeigt, woher der Wert kommt.</translation>
    </message>
    <message>
        <source>▲ Not computed</source>
        <translation>▲ Nicht berechnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign of a state, its word</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeColumnsPanel</name>
    <message>
        <source>Every figure is as in the reference.</source>
        <translation>Alle Zahlen sind wie in der Referenz.</translation>
    </message>
    <message>
        <source>Regimes of rulebooks side by side</source>
        <translation>Margin-Modelle der Regelwerke nebeneinander</translation>
    </message>
    <message>
        <source>Rulebook of the book</source>
        <translation>Regelwerk des Buchs</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Compute</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <source>Add a column to compare.</source>
        <translation>Zum Vergleichen eine Spalte hinzufügen.</translation>
    </message>
    <message>
        <source>Cancelled. The figures belong to an earlier state of the book.</source>
        <translation>Abgebrochen. Die Zahlen gehören zu einem früheren Stand des Buchs.</translation>
    </message>
    <message>
        <source>Add another column to see how it differs.</source>
        <translation>Weitere Spalte hinzufügen, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Rulebook of a new column</source>
        <translation>Regelwerk einer neuen Spalte</translation>
    </message>
    <message>
        <source>Regime of a new column</source>
        <translation>Margin-Modell einer neuen Spalte</translation>
    </message>
    <message>
        <source>&amp;Add column</source>
        <translation>&amp;Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>★ Reference</source>
        <translation>★ Referenz</translation>
    </message>
    <message>
        <source>Compare the other columns with this one</source>
        <translation>Die anderen Spalten mit dieser vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Tabelle als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Progress of the columns</source>
        <translation>Fortschritt der Spalten</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie abweichen</translation>
    </message>
    <message>
        <source>Why the columns differ from the reference</source>
        <translation>Warum die Spalten von der Referenz abweichen</translation>
    </message>
    <message>
        <source>Not covered: %1</source>
        <translation>Nicht abgedeckt: %1</translation>
    </message>
    <message>
        <source>Rows that count in no regime</source>
        <translation>Zeilen, die in keinem Margin-Modell zählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>instrument, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ist nicht schreibbar: %2</translation>
    </message>
</context>
<context>
    <name>marginscope::ReliefWidget</name>
    <message>
        <source>Surface, relief</source>
        <translation>Fläche, Relief</translation>
    </message>
    <message>
        <source>No surface yet: open a book, and its margin over price and volatility appears here.</source>
        <translation>Noch keine Fläche: Nach dem Öffnen eines Buchs erscheint hier dessen Margin über Preis und Volatilität.</translation>
    </message>
    <message>
        <source>A single row or column of nodes has no relief. Choose more nodes, or the map.</source>
        <translation>Eine einzelne Zeile oder Spalte von Knoten hat kein Relief. Wählen Sie mehr Knoten oder die Karte.</translation>
    </message>
    <message>
        <source>%1. Arrow keys move the cursor, with Shift they turn the relief.</source>
        <translation>%1. Pfeiltasten bewegen den Zeiger, mit der Umschalttaste drehen sie das Relief.</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ Veraltet</translation>
    </message>
    <message>
        <source>There is no surface to draw.</source>
        <translation>Keine Fläche zum Zeichnen.</translation>
    </message>
</context>
<context>
    <name>marginscope::ReverseStressModel</name>
    <message>
        <source>%1 price</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>%1 volatility</source>
        <translation>Volatilität von %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Volatility
a year</source>
        <translation>Volatilität
im Jahr</translation>
    </message>
    <message>
        <source>Standard
deviations</source>
        <translation>Standard-
abweichungen</translation>
    </message>
    <message>
        <source>Most likely
move</source>
        <translation>Wahrscheinlichste
Bewegung</translation>
    </message>
    <message>
        <source>Another
move</source>
        <comment>another scenario that does the same</comment>
        <translation>Andere
Bewegung</translation>
    </message>
    <message>
        <source>Relative move: of every price, or of every volatility, of the underlying.</source>
        <translation>Relative Bewegung: jedes Preises oder jeder Volatilität des Basiswerts.</translation>
    </message>
    <message>
        <source>The same move in the factor&apos;s own standard deviations over the horizon.</source>
        <translation>Dieselbe Bewegung in eigenen Standardabweichungen des Faktors über den Zeitraum.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::ReverseStressView</name>
    <message>
        <source>Moves of the most likely scenario</source>
        <translation>Bewegungen des wahrscheinlichsten Szenarios</translation>
    </message>
    <message>
        <source>What the scenario brings about</source>
        <translation>Was das Szenario bewirkt</translation>
    </message>
    <message>
        <source>loss of …</source>
        <translation>Verlust von …</translation>
    </message>
    <message>
        <source>Amount to lose</source>
        <translation>Betrag des Verlusts</translation>
    </message>
    <message>
        <source>Horizon of the moves</source>
        <translation>Zeitraum der Bewegungen</translation>
    </message>
    <message>
        <source>Time the moves have: volatilities grow with its square root</source>
        <translation>Zeit für die Bewegungen: Volatilitäten wachsen mit ihrer Wurzel</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as own scenario</source>
        <translation>Als eigenes Szenario behalten</translation>
    </message>
    <message>
        <source>Takes the scenario into one&apos;s own</source>
        <translation>Nimmt das Szenario zu den eigenen</translation>
    </message>
    <message>
        <source>Scenario being searched</source>
        <translation>Szenario wird gesucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>The scenario is being searched.</source>
        <translation>Das Szenario wird gesucht.</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>Angehalten: Die Zahlen sind nicht die des jetzigen Buchs.</translation>
    </message>
    <message>
        <source>“%1” is not an amount greater than 0.</source>
        <translation>„%1“ ist kein Betrag größer als 0.</translation>
    </message>
    <message>
        <source>Type a position to see the most likely scenario that hurts it.</source>
        <translation>Eine Position eingeben, um das wahrscheinlichste Szenario zu sehen, das ihr schadet.</translation>
    </message>
    <message>
        <source>The most likely joint move of prices and volatilities that does it.</source>
        <translation>Die wahrscheinlichste gemeinsame Bewegung von Preisen und Volatilitäten, die das bewirkt.</translation>
    </message>
    <message>
        <source>%1: the market as it stands does it.</source>
        <translation>%1: Das tut der Markt schon so, wie er steht.</translation>
    </message>
    <message>
        <source>%1: no move of these factors within reach does it. Each was followed to 20 times and a twentieth.</source>
        <translation>%1: Keine Bewegung dieser Faktoren in Reichweite bewirkt das. Jeder wurde bis zum 20-fachen und zu einem Zwanzigstel verfolgt.</translation>
    </message>
    <message>
        <source>less than one in ten billion</source>
        <translation>weniger als eins zu zehn Milliarden</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>etwa %1 %</translation>
    </message>
    <message>
        <source>%1: %2 standard deviations away (%3), P&amp;L %4.</source>
        <translation>%1: %2 Standardabweichungen entfernt (%3), P&amp;L %4.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Most likely, %1</source>
        <translation>Wahrscheinlichstes, %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>The covariance under which a move is likely: file, volatilities, correlations, histories</source>
        <translation>Die Kovarianz, unter der eine Bewegung wahrscheinlich ist: Datei, Volatilitäten, Korrelationen, Historien</translation>
    </message>
    <message>
        <source>Under %1: %2</source>
        <translation>Unter %1: %2</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookEditor</name>
    <message>
        <source>Try rulebook values</source>
        <translation>Werte des Regelwerks testen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the rulebook</source>
        <translation>Regelwerk zurücksetzen</translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation>%1, wie veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 changed</source>
        <translation>
            <numerusform>%n Wert von %1 geändert</numerusform>
            <numerusform>%n Werte von %1 geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is under %1; what is shown here is %2.</source>
        <translation>Das Buch rechnet mit %1; hier gezeigt wird %2.</translation>
    </message>
    <message>
        <source>&amp;Save as own …</source>
        <translation>Als eigenes &amp;speichern …</translation>
    </message>
    <message>
        <source>Keeps the values in the store under a name of your own</source>
        <translation>Legt die Werte unter eigenem Namen in der Ablage ab</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Removes this rulebook of your own from the store</source>
        <translation>Entfernt dieses eigene Regelwerk aus der Ablage</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Writes the rulebook into a file</source>
        <translation>Schreibt das Regelwerk in eine Datei</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Reads a rulebook from a file</source>
        <translation>Liest ein Regelwerk aus einer Datei</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>O&amp;nly changed</source>
        <translation>&amp;Nur geänderte</translation>
    </message>
    <message>
        <source>T&amp;ry at once</source>
        <translation>Sofo&amp;rt testen</translation>
    </message>
    <message>
        <source>Every change goes to the book as it is typed; undo takes it back</source>
        <translation>Jede Änderung geht bei der Eingabe ins Buch; „Rückgängig“ nimmt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Computes the book with these values</source>
        <translation>Berechnet das Buch mit diesen Werten</translation>
    </message>
    <message>
        <source>R&amp;eset value</source>
        <translation>W&amp;ert zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the published value of the chosen row back</source>
        <translation>Setzt die gewählte Zeile auf den veröffentlichten Wert zurück</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Puts every published value back</source>
        <translation>Setzt alle Werte auf die veröffentlichten zurück</translation>
    </message>
    <message>
        <source>S&amp;how the book&apos;s</source>
        <translation>Das des Buc&amp;hs zeigen</translation>
    </message>
    <message>
        <source>Shows the rulebook the book is computed with</source>
        <translation>Zeigt das Regelwerk, mit dem das Buch berechnet wird</translation>
    </message>
    <message>
        <source>Initial margin of the book</source>
        <translation>Initial Margin des Buchs</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the rulebook</source>
        <translation>Regelwerk exportieren</translation>
    </message>
    <message>
        <source>Rulebooks (*.json)</source>
        <translation>Regelwerke (*.json)</translation>
    </message>
    <message>
        <source>Import a rulebook</source>
        <translation>Regelwerk importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import rulebook %1</source>
        <translation>Regelwerk %1 importieren</translation>
    </message>
    <message>
        <source>Save rulebook %1</source>
        <translation>Regelwerk %1 speichern</translation>
    </message>
    <message>
        <source>Delete the rulebook</source>
        <translation>Regelwerk löschen</translation>
    </message>
    <message>
        <source>Delete %1 from the store? Books that were shown under it take another one when they are opened next.</source>
        <translation>%1 aus der Ablage löschen? Bücher, die damit gezeigt wurden, verwenden beim nächsten Öffnen ein anderes Regelwerk.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookModel</name>
    <message>
        <source>Valuation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Isolated and cross regime</source>
        <translation>Isoliertes und Cross-Modell</translation>
    </message>
    <message>
        <source>Portfolio regime</source>
        <translation>Portfolio-Modell</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Haircuts</source>
        <translation>Haircuts</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>Single underlyings</source>
        <translation>Einzelne Basiswerte</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Zulässig: %1</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>The file does not state it; type a value to do so.</source>
        <translation>In der Datei nicht angegeben; zum Angeben einen Wert eingeben.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookNameDialog</name>
    <message>
        <source>Save as a rulebook of your own</source>
        <translation>Als eigenes Regelwerk speichern</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, own values</source>
        <translation>%1, eigene Werte</translation>
    </message>
    <message>
        <source>&amp;Replace one of that id and version</source>
        <translation>Gleiche Kennung und Version e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Kept in the store and listed among the rulebooks.</source>
        <translation>Liegt in der Ablage und erscheint in der Liste der Regelwerke.</translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookTree</name>
    <message>
        <source>Parameters of the rulebook</source>
        <translation>Parameter des Regelwerks</translation>
    </message>
</context>
<context>
    <name>marginscope::RunRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>Angehalten: Die Zahlen sind nicht die des jetzigen Buchs.</translation>
    </message>
</context>
<context>
    <name>marginscope::SheetModel</name>
    <message>
        <source>coins</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys for the same command</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>Tastenkürzel nach Menü</translation>
    </message>
    <message>
        <source>No command and no key is called like that.</source>
        <translation>Kein Befehl und keine Taste heißt so.</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>marginscope::SmilesModel</name>
    <message>
        <source>▲ arbitrage</source>
        <translation>▲ Arbitrage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (spot)</source>
        <translation>%1 (Kassa)</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>no fit</source>
        <translation>kein Fit</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Strike</translation>
    </message>
    <message>
        <source>To forward</source>
        <translation>Zum Forward</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <translation>SVI-Fit</translation>
    </message>
    <message>
        <source>Off (pts)</source>
        <translation>Abstand (Pkt.)</translation>
    </message>
    <message>
        <source>Off (st. dev.)</source>
        <translation>Abstand (Std.)</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Carry a year</source>
        <translation>Carry im Jahr</translation>
    </message>
    <message>
        <source>ATM</source>
        <translation>ATM</translation>
    </message>
    <message>
        <source>Forward vol</source>
        <translation>Forward-Vola</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Fit error</source>
        <translation>Fit-Fehler</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Butterfly</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Why it looks wrong</source>
        <translation>Warum er falsch aussieht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>marginscope::SmilesPanel</name>
    <message>
        <source>Smile of %1 %2</source>
        <translation>Smile von %1 %2</translation>
    </message>
    <message>
        <source>Strike to forward</source>
        <translation>Strike zum Forward</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilität im Jahr</translation>
    </message>
    <message>
        <source>SVI of the market</source>
        <translation>SVI des Marktes</translation>
    </message>
    <message>
        <source>SVI fit</source>
        <translation>SVI-Fit</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Term structure of %1</source>
        <translation>Laufzeitstruktur von %1</translation>
    </message>
    <message>
        <source>Days to expiry</source>
        <translation>Tage bis Verfall</translation>
    </message>
    <message>
        <source>Vol, carry a year</source>
        <translation>Vola, Carry im Jahr</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>Am Geld</translation>
    </message>
    <message>
        <source>Between expiries</source>
        <translation>Zwischen Verfällen</translation>
    </message>
    <message>
        <source>Implied carry</source>
        <translation>Impliziter Carry</translation>
    </message>
    <message>
        <source>Open a book to see the volatilities of its market.</source>
        <translation>Öffnen Sie ein Buch, um die Volatilitäten seines Marktes zu sehen.</translation>
    </message>
    <message>
        <source>The smiles were not fitted to the end.</source>
        <translation>Die Smiles wurden nicht zu Ende angepasst.</translation>
    </message>
    <message>
        <source>The smiles are being fitted.</source>
        <translation>Die Smiles werden angepasst.</translation>
    </message>
    <message numerus="yes">
        <source>No quote looks wrong: %n volatilities are within their bounds, in order over strikes and expiries, and near their fit.</source>
        <translation>
            <numerusform>Kein Kurs sieht falsch aus: %n Volatilität liegt in ihren Grenzen, ist über Strikes und Verfälle geordnet und nahe an ihrem Fit.</numerusform>
            <numerusform>Kein Kurs sieht falsch aus: %n Volatilitäten liegen in ihren Grenzen, sind über Strikes und Verfälle geordnet und nahe an ihrem Fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The market has no volatilities here.</source>
        <translation>Der Markt hat hier keine Volatilitäten.</translation>
    </message>
    <message>
        <source>SVI of the market: a %1, b %2, ρ %3, m %4, σ %5.</source>
        <translation>SVI des Marktes: a %1, b %2, ρ %3, m %4, σ %5.</translation>
    </message>
    <message>
        <source>SVI fit: a %1, b %2, ρ %3, m %4, σ %5.</source>
        <translation>SVI-Fit: a %1, b %2, ρ %3, m %4, σ %5.</translation>
    </message>
    <message>
        <source>Mean error %1 points.</source>
        <translation>Mittlerer Fehler %1 Punkte.</translation>
    </message>
    <message>
        <source>No fit: %1</source>
        <translation>Kein Fit: %1</translation>
    </message>
    <message>
        <source>No butterfly and no calendar arbitrage in it.</source>
        <translation>Keine Butterfly- und keine Kalenderarbitrage darin.</translation>
    </message>
    <message>
        <source>At the money: volatility at the forward. Between expiries: what the later one says of the time after the earlier one. Carry: ln(forward ÷ spot) a year.</source>
        <translation>Am Geld: Volatilität am Forward. Zwischen Verfällen: was der spätere über die Zeit nach dem früheren sagt. Carry: ln(Forward ÷ Kassa) im Jahr.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about %1 volatilities and their marks. Enter goes to the smile.</source>
        <translation>
            <numerusform>%n Zweifel an %1 Volatilitäten und ihren Markpreisen. Enter geht zum Smile.</numerusform>
            <numerusform>%n Zweifel an %1 Volatilitäten und ihren Markpreisen. Enter geht zum Smile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volatilities of the market</source>
        <translation>Volatilitäten des Marktes</translation>
    </message>
    <message>
        <source>What is shown of the volatilities</source>
        <translation>Was von den Volatilitäten gezeigt wird</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Smile</translation>
    </message>
    <message>
        <source>Term structure</source>
        <translation>Laufzeitstruktur</translation>
    </message>
    <message>
        <source>Doubtful quotes</source>
        <translation>Zweifelhafte Kurse</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show the picture as a table</source>
        <translation>Das Bild als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, the whole table or the picture</source>
        <translation>Kopiert die gewählten Zellen, die ganze Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write figures or the picture to a file</source>
        <translation>Zahlen oder das Bild in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Volatilities</source>
        <translation>Volatilitäten</translation>
    </message>
    <message>
        <source>Volatilities, figures</source>
        <translation>Volatilitäten, Zahlen</translation>
    </message>
</context>
<context>
    <name>marginscope::StressEditor</name>
    <message>
        <source>Moves of the scenario</source>
        <translation>Bewegungen des Szenarios</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Scenario that is edited</source>
        <translation>Szenario, das bearbeitet wird</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A scenario without any move</source>
        <translation>Ein Szenario ohne jede Bewegung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>A copy to change</source>
        <translation>Eine Kopie zum Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes the scenario</source>
        <translation>Löscht das Szenario</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Days the market is later</source>
        <translation>Tage, die der Markt später steht</translation>
    </message>
    <message>
        <source>The market is so many days later; funding is paid for as long</source>
        <translation>Der Markt steht so viele Tage später; so lange wird Funding gezahlt</translation>
    </message>
    <message>
        <source> days later</source>
        <translation> Tage später</translation>
    </message>
    <message>
        <source>▲ The file of your own scenarios was not understood and stays untouched: %1</source>
        <translation>▲ Die Datei eigener Szenarien wurde nicht verstanden und bleibt unberührt: %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Grey rows move as all others do. Delete takes the moves of a row away.</source>
        <translation>Graue Zeilen bewegen sich wie alle anderen. Entf nimmt die Bewegungen einer Zeile weg.</translation>
    </message>
    <message>
        <source>Make a scenario of your own here, or take one from the results over with “Edit a copy”.</source>
        <translation>Hier ein eigenes Szenario anlegen oder eines aus den Ergebnissen mit „Kopie bearbeiten“ übernehmen.</translation>
    </message>
</context>
<context>
    <name>marginscope::StressEditorModel</name>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Type an underlying or a stablecoin …</source>
        <translation>Basiswert oder Stablecoin eingeben …</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not an asset code such as BTC or USDT.</source>
        <translation>„%1“ ist kein Kürzel wie BTC oder USDT.</translation>
    </message>
    <message>
        <source>A volatility move is “%1” or “%2”.</source>
        <translation>Eine Bewegung der Volatilität ist „%1“ oder „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>Gemeint</translation>
    </message>
    <message>
        <source>Power below
30 days</source>
        <translation>Exponent unter
30 Tagen</translation>
    </message>
    <message>
        <source>Power from
30 days</source>
        <translation>Exponent ab
30 Tagen</translation>
    </message>
    <message>
        <source>Basis
a year</source>
        <translation>Basis
im Jahr</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>Funding
8 hours</source>
        <translation>Funding
8 Stunden</translation>
    </message>
    <message>
        <source>Underlyings without moves of their own (grey) move as all others do.</source>
        <translation>Basiswerte ohne eigene Bewegungen (grau) bewegen sich wie alle anderen.</translation>
    </message>
    <message>
        <source>Relative move of spot, and with it of every forward and perpetual; of money, of its price.</source>
        <translation>Relative Bewegung des Kassapreises und mit ihm jedes Terminpreises und Perpetuals; bei Geld seines Preises.</translation>
    </message>
    <message>
        <source>Move of every implied volatility, relative or in points.</source>
        <translation>Bewegung jeder impliziten Volatilität, relativ oder in Punkten.</translation>
    </message>
    <message>
        <source>Relative: +60 % turns 50 into 80 points. Points: +25 % turns 50 into 75 points.</source>
        <translation>Relativ: +60 % macht aus 50 Punkten 80. Punkte: +25 % macht aus 50 Punkten 75.</translation>
    </message>
    <message>
        <source>Below 30 days to expiry the volatility move is multiplied by (30 ÷ days) to this power.</source>
        <translation>Unter 30 Tagen bis zum Verfall wird die Volatilitätsbewegung mit (30 ÷ Tage) hoch diesem Exponenten multipliziert.</translation>
    </message>
    <message>
        <source>From 30 days to expiry the volatility move is multiplied by (30 ÷ days) to this power.</source>
        <translation>Ab 30 Tagen bis zum Verfall wird die Volatilitätsbewegung mit (30 ÷ Tage) hoch diesem Exponenten multipliziert.</translation>
    </message>
    <message>
        <source>Added to the cost of carry a year: far forwards move more.</source>
        <translation>Kommt zu den Haltekosten im Jahr: Ferne Terminpreise bewegen sich mehr.</translation>
    </message>
    <message>
        <source>Relative move of the perpetual&apos;s price beside spot.</source>
        <translation>Relative Bewegung des Perpetual-Preises neben dem Kassapreis.</translation>
    </message>
    <message>
        <source>Share of a perpetual&apos;s value that longs pay every 8 hours while the scenario lasts.</source>
        <translation>Anteil am Wert eines Perpetuals, den Käufer alle 8 Stunden zahlen, solange das Szenario dauert.</translation>
    </message>
</context>
<context>
    <name>marginscope::StressModel</name>
    <message>
        <source>Market as it stands</source>
        <translation>Markt, wie er steht</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Call
%1</source>
        <translation>Nachschuss
%1</translation>
    </message>
    <message>
        <source>The worst stands first. * some of its moves have no published source.</source>
        <translation>Das Schlimmste steht zuerst. * einige seiner Bewegungen haben keine veröffentlichte Quelle.</translation>
    </message>
    <message>
        <source>What %1 gains or loses.</source>
        <translation>Was %1 gewinnt oder verliert.</translation>
    </message>
    <message>
        <source>Change of plain equity, all together.</source>
        <translation>Änderung des einfachen Eigenkapitals, alles zusammen.</translation>
    </message>
    <message>
        <source>Change of plain equity against the market as it stands.</source>
        <translation>Änderung des einfachen Eigenkapitals gegenüber dem Markt, wie er steht.</translation>
    </message>
    <message>
        <source>Equity that enters the test of the %1 regime.</source>
        <translation>Eigenkapital, das in die Prüfung des Margin-Modells „%1“ eingeht.</translation>
    </message>
    <message>
        <source>What the %1 regime asks for after the scenario.</source>
        <translation>Was das Margin-Modell „%1“ nach dem Szenario fordert.</translation>
    </message>
    <message>
        <source>Equity less requirement of the %1 regime; below zero it calls for margin.</source>
        <translation>Eigenkapital abzüglich Anforderung des Margin-Modells „%1“; unter null fordert es Nachschuss.</translation>
    </message>
    <message>
        <source>What the %1 regime calls for after the scenario.</source>
        <translation>Was das Margin-Modell „%1“ nach dem Szenario nachfordert.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2: %3 %4</source>
        <translation>%1 · %2: %3 %4</translation>
    </message>
    <message>
        <source> · selected legs: %1 %2</source>
        <translation> · gewählte Legs: %1 %2</translation>
    </message>
</context>
<context>
    <name>marginscope::StressPanel</name>
    <message>
        <source>Open a book to see what stress scenarios do to it.</source>
        <translation>Ein Buch öffnen, um zu sehen, was Stressszenarien mit ihm machen.</translation>
    </message>
    <message>
        <source>Type a position to see what stress scenarios do to it.</source>
        <translation>Eine Position eingeben, um zu sehen, was Stressszenarien mit ihr machen.</translation>
    </message>
    <message>
        <source>The scenarios were not computed to the end.</source>
        <translation>Die Szenarien wurden nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>The scenarios are being computed.</source>
        <translation>Die Szenarien werden berechnet.</translation>
    </message>
    <message>
        <source>There is no scenario of your own yet. Choose “Own scenarios” on the left to make one.</source>
        <translation>Noch gibt es kein eigenes Szenario. Links „Eigene Szenarien“ wählen, um eines anzulegen.</translation>
    </message>
    <message>
        <source>The book has too many positions to show each of them. Choose the underlyings instead.</source>
        <translation>Das Buch hat zu viele Positionen, um jede zu zeigen. Stattdessen die Basiswerte wählen.</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>Angehalten: Die Zahlen sind nicht die des jetzigen Buchs.</translation>
    </message>
    <message>
        <source>Binding afterwards in the portfolio regime: %1.</source>
        <translation>Danach bindend im Portfolio-Modell: %1.</translation>
    </message>
    <message>
        <source>It says nothing of %1, which stay.</source>
        <translation>Über %1 sagt es nichts; sie bleiben.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>* Assumed: %1.</source>
        <translation>* Angenommen: %1.</translation>
    </message>
    <message>
        <source>Choose a scenario to see what it is made of. * some of its moves are assumed.</source>
        <translation>Ein Szenario wählen, um zu sehen, woraus es besteht. * einige seiner Bewegungen sind angenommen.</translation>
    </message>
    <message>
        <source>The market now stands as after “%1”.</source>
        <translation>Der Markt steht jetzt wie nach „%1“.</translation>
    </message>
    <message>
        <source>▲ The market is moved by “%1” as far as its sliders can say it, without: %2.</source>
        <translation>▲ Der Markt ist um „%1“ bewegt, soweit seine Regler es ausdrücken können, ohne: %2.</translation>
    </message>
    <message>
        <source>Stress scenarios</source>
        <translation>Stressszenarien</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>P&amp;L by underlying</source>
        <translation>P&amp;L nach Basiswert</translation>
    </message>
    <message>
        <source>P&amp;L by position</source>
        <translation>P&amp;L nach Position</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlichstes</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>Eigene Szenarien</translation>
    </message>
    <message>
        <source>Scenarios that are shown</source>
        <translation>Szenarien, die gezeigt werden</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Past days, crypto</source>
        <translation>Vergangene Tage, Krypto</translation>
    </message>
    <message>
        <source>Past days, listed</source>
        <translation>Vergangene Tage, Börse</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erdacht</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Grid of moves</source>
        <translation>Gitter von Bewegungen</translation>
    </message>
    <message>
        <source>By what the worst comes first</source>
        <translation>Wonach das Schlimmste zuerst kommt</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Level of requirement and calls</source>
        <translation>Stufe von Anforderung und Nachschuss</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Moves the market as the chosen scenario does (Enter)</source>
        <translation>Bewegt den Markt wie das gewählte Szenario (Eingabe)</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Takes the chosen scenario over into one&apos;s own</source>
        <translation>Übernimmt das gewählte Szenario in die eigenen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen cells, or the whole table, for a spreadsheet</source>
        <translation>Kopiert die gewählten Zellen oder die ganze Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Scenarios being computed</source>
        <translation>Szenarien werden berechnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Erneut berechnen</translation>
    </message>
    <message>
        <source>Results of stress scenarios</source>
        <translation>Ergebnisse der Stressszenarien</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Point at a cell to read it; choose one to select its leg.</source>
        <translation>Auf eine Zelle zeigen, um sie zu lesen; eine wählen, um ihr Leg auszuwählen.</translation>
    </message>
    <message>
        <source>▲ “%1” is no list of moves in percent such as −20; 0; 20; the grid stays as it was.</source>
        <translation>▲ „%1“ ist keine Liste von Bewegungen in Prozent wie −20; 0; 20; das Raster bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Scenario, worst first</source>
        <translation>Szenario, schlimmstes zuerst</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>P&amp;L, %1</translation>
    </message>
    <message>
        <source>P&amp;L of stress scenarios</source>
        <translation>P&amp;L von Stressszenarien</translation>
    </message>
    <message>
        <source>P&amp;L by book</source>
        <translation>P&amp;L nach Buch</translation>
    </message>
    <message>
        <source>Save every figure as CSV or JSON, a heat map as a picture</source>
        <translation>Alle Zahlen als CSV oder JSON speichern, eine Heatmap als Bild</translation>
    </message>
    <message>
        <source>Moves in percent, separated by semicolons: −20; 0; 20</source>
        <translation>Bewegungen in Prozent, durch Semikolon getrennt: −20; 0; 20</translation>
    </message>
    <message>
        <source>Prices, %</source>
        <translation>Preise, %</translation>
    </message>
    <message>
        <source>Price moves of the grid, in percent</source>
        <translation>Preisbewegungen des Rasters in Prozent</translation>
    </message>
    <message>
        <source>Vols, %</source>
        <translation>Vola, %</translation>
    </message>
    <message>
        <source>Relative volatility moves of the grid, in percent</source>
        <translation>Relative Volatilitätsbewegungen des Rasters in Prozent</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation>Bild oder Zahlen &amp;speichern…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
</context>
<context>
    <name>marginscope::SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Surface being computed</source>
        <translation>Fläche wird berechnet</translation>
    </message>
    <message>
        <source>Type a symbol in the last row of the positions: the picture of the book appears here.</source>
        <translation>In der letzten Zeile der Positionen ein Symbol eingeben: Hier erscheint das Bild des Buchs.</translation>
    </message>
    <message>
        <source>The picture is being computed.</source>
        <translation>Das Bild wird berechnet.</translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation>Dargestellte Größe</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Price × days</source>
        <translation>Preis × Tage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeige</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>Save picture or figures</source>
        <translation>Bild oder Zahlen speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Drawing was cancelled.</source>
        <translation>Das Zeichnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Drawing was cancelled; the picture is not up to date.</source>
        <translation>Das Zeichnen wurde abgebrochen; das Bild ist nicht aktuell.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The surface is being computed.</source>
        <translation>Die Fläche wird berechnet.</translation>
    </message>
    <message>
        <source>Price × vol</source>
        <translation>Preis × Vola</translation>
    </message>
    <message>
        <source>Vol × days</source>
        <translation>Vola × Tage</translation>
    </message>
    <message>
        <source>Vol × price</source>
        <translation>Vola × Preis</translation>
    </message>
    <message>
        <source>Days × price</source>
        <translation>Tage × Preis</translation>
    </message>
    <message>
        <source>Days × vol</source>
        <translation>Tage × Vola</translation>
    </message>
    <message>
        <source>The two moves of the market: across × upward</source>
        <translation>Die zwei Marktbewegungen: waagrecht × senkrecht</translation>
    </message>
    <message>
        <source>Range, detail and lines</source>
        <translation>Bereich, Auflösung und Linien</translation>
    </message>
    <message>
        <source>Show the whole surface</source>
        <translation>Ganze Fläche zeigen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the figures of the map as a table</source>
        <translation>Zahlen der Karte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Contour lines</source>
        <translation>&amp;Höhenlinien</translation>
    </message>
    <message>
        <source>Slice &amp;below the map</source>
        <translation>Schnitt &amp;unter der Karte</translation>
    </message>
    <message>
        <source>Slice be&amp;side the map</source>
        <translation>Schnitt &amp;neben der Karte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>21 nodes each way</source>
        <translation>21 Knoten je Richtung</translation>
    </message>
    <message>
        <source>41 nodes each way</source>
        <translation>41 Knoten je Richtung</translation>
    </message>
    <message>
        <source>61 nodes each way</source>
        <translation>61 Knoten je Richtung</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation>Bild oder Zahlen &amp;speichern…</translation>
    </message>
    <message>
        <source>Resolution of PNG pictures</source>
        <translation>Auflösung der PNG-Bilder</translation>
    </message>
    <message>
        <source>96 dpi (screen)</source>
        <translation>96 dpi (Bildschirm)</translation>
    </message>
    <message>
        <source>192 dpi (slides)</source>
        <translation>192 dpi (Folien)</translation>
    </message>
    <message>
        <source>300 dpi (print)</source>
        <translation>300 dpi (Druck)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Figures of the surface</source>
        <translation>Zahlen der Fläche</translation>
    </message>
    <message>
        <source>&amp;Copy with heads</source>
        <translation>Mit Köpfen &amp;kopieren</translation>
    </message>
    <message>
        <source>Show the place on the &amp;map</source>
        <translation>Stelle auf der Kar&amp;te zeigen</translation>
    </message>
    <message>
        <source>Price × basis</source>
        <translation>Preis × Basis</translation>
    </message>
    <message>
        <source>%1 price × vol</source>
        <translation>%1-Preis × Vola</translation>
    </message>
    <message>
        <source>%1 price × %2 price</source>
        <translation>%1-Preis × %2-Preis</translation>
    </message>
    <message>
        <source>%1 price × correlation with %2</source>
        <translation>%1-Preis × Korrelation mit %2</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3-D</translation>
    </message>
    <message>
        <source>Show the surface as a relief</source>
        <translation>Die Fläche als Relief zeigen</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Show how far the margin call is</source>
        <translation>Zeigen, wie weit der Margin Call entfernt ist</translation>
    </message>
    <message>
        <source>&amp;Distances with the picture, where there is room</source>
        <translation>&amp;Abstände beim Bild, wo Platz ist</translation>
    </message>
    <message>
        <source>Distances &amp;instead of the picture</source>
        <translation>Abstände &amp;statt des Bilds</translation>
    </message>
    <message>
        <source>Price ±15 %, volatility ±20 %, basis ±2 %, 15 days</source>
        <translation>Preis ±15 %, Volatilität ±20 %, Basis ±2 %, 15 Tage</translation>
    </message>
    <message>
        <source>Price ±30 %, volatility ±40 %, basis ±5 %, 30 days</source>
        <translation>Preis ±30 %, Volatilität ±40 %, Basis ±5 %, 30 Tage</translation>
    </message>
    <message>
        <source>Price ±50 %, volatility ±60 %, basis ±10 %, 60 days</source>
        <translation>Preis ±50 %, Volatilität ±60 %, Basis ±10 %, 60 Tage</translation>
    </message>
    <message>
        <source>101 nodes each way</source>
        <translation>101 Knoten je Richtung</translation>
    </message>
    <message numerus="yes">
        <source>%n selected legs</source>
        <translation>
            <numerusform>%n gewählte Position</numerusform>
            <numerusform>%n gewählte Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: P&amp;L %2</source>
        <translation>%1: P&amp;L %2</translation>
    </message>
    <message>
        <source>Draw the what-if less its base “%1”</source>
        <translation>Das Was-wäre-wenn abzüglich seiner Basis „%1“ zeichnen</translation>
    </message>
    <message>
        <source>Draw the what-if less its base</source>
        <translation>Das Was-wäre-wenn abzüglich seiner Basis zeichnen</translation>
    </message>
</context>
<context>
    <name>marginscope::TailForm</name>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>k-th worst, rounded up</source>
        <translation>k-schlechtester, aufgerundet</translation>
    </message>
    <message>
        <source>k-th worst, rounded down</source>
        <translation>k-schlechtester, abgerundet</translation>
    </message>
    <message>
        <source>Between two losses</source>
        <translation>Zwischen zwei Verlusten</translation>
    </message>
    <message>
        <source>Loss that counts</source>
        <translation>Verlust, der zählt</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>Volatilities a year</source>
        <translation>Volatilitäten pro Jahr</translation>
    </message>
    <message>
        <source>from histories, else implied: BTC=60%; ETH=80%</source>
        <translation>aus Historien, sonst implizit: BTC=60%; ETH=80%</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>from histories: BTC,ETH=0.8; BTC,SOL=0.7</source>
        <translation>aus Historien: BTC,ETH=0,8; BTC,SOL=0,7</translation>
    </message>
    <message>
        <source>Correlation of other pairs</source>
        <translation>Korrelation anderer Paare</translation>
    </message>
    <message>
        <source>Volatility of volatilities, a year</source>
        <translation>Volatilität der Volatilitäten pro Jahr</translation>
    </message>
    <message>
        <source>0 %: volatilities stay</source>
        <translation>0 %: Volatilitäten bleiben</translation>
    </message>
    <message>
        <source>Correlation of price and volatility</source>
        <translation>Korrelation von Preis und Volatilität</translation>
    </message>
    <message>
        <source>Every draw is followed by its mirror image</source>
        <translation>Auf jede Ziehung folgt ihr Spiegelbild</translation>
    </message>
    <message>
        <source>Decay λ of the filter</source>
        <translation>Abklingfaktor λ des Filters</translation>
    </message>
    <message>
        <source>Today&apos;s volatility is at least the long run&apos;s</source>
        <translation>Heutige Volatilität mindestens die langfristige</translation>
    </message>
    <message>
        <source>Histories from</source>
        <translation>Historien ab</translation>
    </message>
    <message>
        <source>Histories to</source>
        <translation>Historien bis</translation>
    </message>
    <message>
        <source>all of it; a date such as 2024-01-31</source>
        <translation>alles; ein Datum wie 2024-01-31</translation>
    </message>
    <message>
        <source>▲ %1: “%2” cannot be used; the figures are of the value before.</source>
        <translation>▲ %1: „%2“ ist nicht verwendbar; die Zahlen sind die des vorigen Werts.</translation>
    </message>
</context>
<context>
    <name>marginscope::TailModel</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 balance</source>
        <translation>%1-Guthaben</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Day it ended</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>%1 P&amp;L</source>
        <translation>P&amp;L %1</translation>
    </message>
    <message>
        <source>%1 price</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>%1 vol</source>
        <translation>Vol %1</translation>
    </message>
    <message>
        <source>VaR part</source>
        <translation>VaR-Anteil</translation>
    </message>
    <message>
        <source>ES part</source>
        <translation>ES-Anteil</translation>
    </message>
    <message>
        <source>VaR alone</source>
        <translation>VaR allein</translation>
    </message>
    <message>
        <source>ES alone</source>
        <translation>ES allein</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Margin-Modell</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>÷ VaR</source>
        <translation>÷ VaR</translation>
    </message>
    <message>
        <source>Lose more</source>
        <translation>Verlieren mehr</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>P&amp;L from</source>
        <translation>P&amp;L von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>As bad or worse</source>
        <translation>So schlecht oder schlechter</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>What it loses in the scenario that is the value at risk. Adds up to the book&apos;s figure; a hedge is below 0.</source>
        <translation>Was sie in dem Szenario verliert, das der Value at Risk ist. Summiert sich zur Zahl des Buchs; ein Hedge liegt unter 0.</translation>
    </message>
    <message>
        <source>What it loses on average in the scenarios of the tail. Adds up to the book&apos;s figure; a hedge is below 0.</source>
        <translation>Was sie in den Szenarien des Verteilungsrands im Mittel verliert. Summiert sich zur Zahl des Buchs; ein Hedge liegt unter 0.</translation>
    </message>
    <message>
        <source>The book&apos;s figure less that of the book without it: what closing it would take off. Does not add up.</source>
        <translation>Die Zahl des Buchs weniger der ohne sie: was ihr Schließen wegnähme. Summiert sich nicht.</translation>
    </message>
    <message>
        <source>Its own figure, if it were the whole book. Does not add up.</source>
        <translation>Ihre eigene Zahl, wäre sie das ganze Buch. Summiert sich nicht.</translation>
    </message>
    <message>
        <source>Who makes the value at risk and the expected shortfall.</source>
        <translation>Wer den Value at Risk und den Expected Shortfall verursacht.</translation>
    </message>
    <message>
        <source>The scenarios that lose most, the worst first, and what moved in them.</source>
        <translation>Die Szenarien mit dem größten Verlust, das schlechteste zuerst, und was sich in ihnen bewegte.</translation>
    </message>
    <message>
        <source>The bars of the picture as figures; bounds of P&amp;L, worst first.</source>
        <translation>Die Balken des Bildes als Zahlen; Grenzen der P&amp;L, die schlechteste zuerst.</translation>
    </message>
    <message>
        <source>Initial margin over the value at risk: below 1 it would not cover that loss.</source>
        <translation>Initial Margin durch Value at Risk: Unter 1 würde sie diesen Verlust nicht decken.</translation>
    </message>
    <message>
        <source>Scenarios whose loss exceeds the initial margin of the regime.</source>
        <translation>Szenarien, deren Verlust die Initial Margin des Modells übersteigt.</translation>
    </message>
    <message>
        <source>What the regimes ask for, beside what the scenarios lose.</source>
        <translation>Was die Modelle verlangen, neben dem, was die Szenarien verlieren.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>VaR added</source>
        <translation>VaR-Zusatz</translation>
    </message>
    <message>
        <source>ES added</source>
        <translation>ES-Zusatz</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fach</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>marginscope::TailPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no level: type a percentage from 90 to 99.9.</source>
        <translation>„%1“ ist kein Niveau: einen Prozentsatz von 90 bis 99,9 eingeben.</translation>
    </message>
    <message>
        <source>“%1” is no horizon: type whole days from 1 to 365.</source>
        <translation>„%1“ ist kein Horizont: ganze Tage von 1 bis 365 eingeben.</translation>
    </message>
    <message>
        <source>Open a book to see what it could lose.</source>
        <translation>Ein Buch öffnen, um zu sehen, was es verlieren könnte.</translation>
    </message>
    <message>
        <source>Type a position to see what it could lose.</source>
        <translation>Eine Position eingeben, um zu sehen, was sie verlieren könnte.</translation>
    </message>
    <message>
        <source>The figures were not computed to the end.</source>
        <translation>Die Zahlen wurden nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>The scenarios are being computed.</source>
        <translation>Die Szenarien werden berechnet.</translation>
    </message>
    <message>
        <source>Stopped: the figures are not those of the present book.</source>
        <translation>Angehalten: Die Zahlen sind nicht die des jetzigen Buchs.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n more under Assumptions)</source>
        <translation>
            <numerusform>(%n weitere unter Annahmen)</numerusform>
            <numerusform>(%n weitere unter Annahmen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: VaR part %1, ES part %2</source>
        <translation>Gewählt: VaR-Anteil %1, ES-Anteil %2</translation>
    </message>
    <message>
        <source>Price histories (*.csv)</source>
        <translation>Kurshistorien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open price histories…</source>
        <translation>Kurshistorien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Prices of %1 from a file…</source>
        <translation>Kurse von %1 aus einer Datei…</translation>
    </message>
    <message>
        <source>Volatilities of %1 from a file…</source>
        <translation>Volatilitäten von %1 aus einer Datei…</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Open price histories</source>
        <translation>Kurshistorien öffnen</translation>
    </message>
    <message>
        <source>Open the history of %1</source>
        <translation>Historie von %1 öffnen</translation>
    </message>
    <message>
        <source>The name of “%1” does not say what it is of. Choose it under Histories, at one of %2.</source>
        <translation>Der Name „%1“ sagt nicht, wovon die Datei handelt. Unter Historien wählen, bei einem von %2.</translation>
    </message>
    <message>
        <source>Value at risk and expected shortfall</source>
        <translation>Value at Risk und Expected Shortfall</translation>
    </message>
    <message>
        <source>Save picture or figures</source>
        <translation>Bild oder Zahlen speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>Where the scenarios come from</source>
        <translation>Woher die Szenarien kommen</translation>
    </message>
    <message>
        <source>Level of both figures: choose or type one from 90 to 99.9 %</source>
        <translation>Niveau beider Zahlen: wählen oder eines von 90 bis 99,9 % eingeben</translation>
    </message>
    <message>
        <source>Days ahead: choose or type them</source>
        <translation>Tage voraus: wählen oder eingeben</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Historien</translation>
    </message>
    <message>
        <source>Price histories from files; they may also be dropped here</source>
        <translation>Kurshistorien aus Dateien; sie lassen sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Show what is assumed, in place of the table</source>
        <translation>Zeigt statt der Tabelle, was angenommen ist</translation>
    </message>
    <message>
        <source>Scenarios being computed</source>
        <translation>Szenarien in Berechnung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Open price histories…</source>
        <translation>Kurshistorien öffnen…</translation>
    </message>
    <message>
        <source>Figures of the value at risk</source>
        <translation>Zahlen zum Value at Risk</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Position</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By underlying</source>
        <translation>Nach Basiswert</translation>
    </message>
    <message>
        <source>Worst scenarios</source>
        <translation>Schlechteste Szenarien</translation>
    </message>
    <message>
        <source>Beside the margin</source>
        <translation>Neben der Margin</translation>
    </message>
    <message>
        <source>Bars of the picture</source>
        <translation>Balken des Bildes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy or save the picture and the figures</source>
        <translation>Bild und Zahlen kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation>Bild oder Zahlen &amp;speichern…</translation>
    </message>
    <message>
        <source>Resolution of PNG pictures</source>
        <translation>Auflösung der PNG-Bilder</translation>
    </message>
    <message>
        <source>96 dpi (screen)</source>
        <translation>96 dpi (Bildschirm)</translation>
    </message>
    <message>
        <source>192 dpi (slides)</source>
        <translation>192 dpi (Folien)</translation>
    </message>
    <message>
        <source>300 dpi (print)</source>
        <translation>300 dpi (Druck)</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Historisch</translation>
    </message>
    <message>
        <source>Historical, filtered</source>
        <translation>Historisch, gefiltert</translation>
    </message>
    <message>
        <source>Monte-Carlo, normal</source>
        <translation>Monte-Carlo, normal</translation>
    </message>
    <message>
        <source>Monte-Carlo, Student</source>
        <translation>Monte-Carlo, t-verteilt</translation>
    </message>
    <message>
        <source>Assumptions (%1)</source>
        <translation>Annahmen (%1)</translation>
    </message>
</context>
<context>
    <name>marginscope::TicketModel</name>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>+ and − or dragging sideways change the size.</source>
        <translation>+ und − oder seitwärts Ziehen ändern die Größe.</translation>
    </message>
    <message>
        <source>+ and − or dragging sideways: next listed strike. Ctrl+Left and Ctrl+Right, or dragging with Shift: next expiry.</source>
        <translation>+ und − oder seitwärts Ziehen: nächster gelisteter Strike. Strg+Links und Strg+Rechts oder Ziehen mit Umschalt: nächster Verfall.</translation>
    </message>
    <message>
        <source>The market&apos;s mark.</source>
        <translation>Der Mark des Marktes.</translation>
    </message>
    <message>
        <source>Premium of options and assets, realised P&amp;L of futures that are closed; received &gt; 0.</source>
        <translation>Prämie von Optionen und Assets, realisierter P&amp;L geschlossener Futures; erhalten &gt; 0.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Stated. Delete the text to take the market&apos;s price.</source>
        <translation>Angegeben. Text löschen, um den Preis des Marktes zu nehmen.</translation>
    </message>
    <message>
        <source>The market&apos;s ask.</source>
        <translation>Der Briefkurs des Marktes.</translation>
    </message>
    <message>
        <source>The market&apos;s bid.</source>
        <translation>Der Geldkurs des Marktes.</translation>
    </message>
    <message>
        <source>Halfway between the market&apos;s bid and ask.</source>
        <translation>In der Mitte zwischen Geld- und Briefkurs des Marktes.</translation>
    </message>
    <message>
        <source>Bid/ask</source>
        <translation>Geld/Brief</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
</context>
<context>
    <name>marginscope::UseBar</name>
    <message>
        <source>more than all</source>
        <translation>mehr als 100 %</translation>
    </message>
    <message>
        <source>Initial margin takes %1 of the equity.
One line: margin call at %2. Two lines: liquidation at %3.</source>
        <translation>Die Initial Margin beansprucht %1 des Eigenkapitals.
Eine Linie: Margin Call bei %2. Zwei Linien: Liquidation bei %3.</translation>
    </message>
</context>
<context>
    <name>marginscope::UseBarLegend</name>
    <message>
        <source>Marks of the bar: one line for the margin call, two lines for liquidation</source>
        <translation>Markierungen des Balkens: eine Linie für den Margin Call, zwei Linien für die Liquidation</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Margin Call</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
</context>
<context>
    <name>marginscope::VersusModel</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1: %2 in both</source>
        <translation>%1: in beiden %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, scenario before, scenario after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 less %2</source>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Dieses Buch</translation>
    </message>
</context>
<context>
    <name>marginscope::VersusPanel</name>
    <message>
        <source>Two books side by side</source>
        <translation>Zwei Bücher nebeneinander</translation>
    </message>
    <message>
        <source>The two books are being compared.</source>
        <translation>Die beiden Bücher werden verglichen.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>The book to compare with</source>
        <translation>Das Buch, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the other book</source>
        <translation>Das andere Buch öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Die Tabelle als Datei sichern</translation>
    </message>
    <message>
        <source>Figures of both books</source>
        <translation>Zahlen beider Bücher</translation>
    </message>
    <message>
        <source>Make a what-if of this book, or open another one, to see both side by side.</source>
        <translation>Legen Sie ein Was-wäre-wenn zu diesem Buch an oder öffnen Sie ein anderes, um beide nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle sichern</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
</context>
<context>
    <name>marginscope::WaterfallChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2, von %3 auf %4</translation>
    </message>
    <message>
        <source>%1. Up and Down go from bar to bar.</source>
        <translation>%1. Auf und Ab gehen von Balken zu Balken.</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ Veraltet</translation>
    </message>
    <message>
        <source>There is no change to draw.</source>
        <translation>Es gibt keine Änderung zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfBar</name>
    <message>
        <source>WHAT-IF</source>
        <translation>WAS-WÄRE-WENN</translation>
    </message>
    <message>
        <source>Show base</source>
        <translation>Basis zeigen</translation>
    </message>
    <message>
        <source>Apply to base</source>
        <translation>Auf Basis anwenden</translation>
    </message>
    <message>
        <source>The base takes over these positions and balances, as one step that can be undone</source>
        <translation>Die Basis übernimmt diese Positionen und Guthaben in einem Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>More about this what-if</source>
        <translation>Mehr zu diesem Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Make it a book of its &amp;own</source>
        <translation>Zum &amp;eigenen Buch machen</translation>
    </message>
    <message>
        <source>of “%1”</source>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>of “%1”, which cannot be read any more: %2 This book is whole and stays as it is.</source>
        <translation>zu „%1“, das nicht mehr gelesen werden kann: %2 Dieses Buch ist vollständig und bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) differ</source>
        <translation>
            <numerusform>%n Bein weicht ab</numerusform>
            <numerusform>%n Beine weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference yet</source>
        <translation>noch kein Unterschied</translation>
    </message>
    <message>
        <source>balances differ</source>
        <translation>Guthaben weichen ab</translation>
    </message>
    <message>
        <source>initial margin against the base, %1: %2</source>
        <comment>currency, changes by regime</comment>
        <translation>Initial Margin gegenüber der Basis, %1: %2</translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Delta, %1</source>
        <translation>Delta, %1</translation>
    </message>
    <message>
        <source>Gamma, %1 per USD</source>
        <translation>Gamma, %1 je USD</translation>
    </message>
    <message>
        <source>Vega per point, %1</source>
        <translation>Vega je Punkt, %1</translation>
    </message>
    <message>
        <source>Theta per day, %1</source>
        <translation>Theta je Tag, %1</translation>
    </message>
    <message>
        <source>Cash of the trade</source>
        <translation>Zahlungen des Geschäfts</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Realisierter P&amp;L</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Requirement, one leg after the other</source>
        <translation>Anforderung, ein Bein nach dem anderen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Requirement, the whole trade against it without the leg</source>
        <translation>Anforderung, das ganze Geschäft gegen das ohne dieses Bein</translation>
    </message>
    <message>
        <source>Until the excess is zero</source>
        <translation>Bis der Überschuss null ist</translation>
    </message>
    <message>
        <source>Price down</source>
        <translation>Preis ab</translation>
    </message>
    <message>
        <source>Price up</source>
        <translation>Preis auf</translation>
    </message>
    <message>
        <source>Vol down</source>
        <translation>Vola ab</translation>
    </message>
    <message>
        <source>Vol up</source>
        <translation>Vola auf</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>Anforderung, %1</translation>
    </message>
    <message>
        <source>Excess, %1</source>
        <translation>Überschuss, %1</translation>
    </message>
    <message>
        <source>Saving vs isolated, %1</source>
        <translation>Ersparnis gegen isoliert, %1</translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfPanel</name>
    <message numerus="yes">
        <source>Trade %n leg(s)</source>
        <translation>
            <numerusform>%n Bein handeln</numerusform>
            <numerusform>%n Beine handeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a book to try trades on it.</source>
        <translation>Öffnen Sie ein Buch, um Geschäfte daran auszuprobieren.</translation>
    </message>
    <message>
        <source>Type a trade above and see every regime before and after it; Enter adds it to the ticket.</source>
        <translation>Tippen Sie oben ein Geschäft und sehen Sie jedes Regime vorher und nachher; Eingabe fügt es dem Ticket hinzu.</translation>
    </message>
    <message>
        <source>The trade was not worked out to the end.</source>
        <translation>Das Geschäft wurde nicht zu Ende gerechnet.</translation>
    </message>
    <message>
        <source>The trade is being worked out.</source>
        <translation>Das Geschäft wird durchgerechnet.</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n more line(s) do not read.</source>
        <translation>
            <numerusform>▲ %n weitere Zeile ist nicht lesbar.</numerusform>
            <numerusform>▲ %n weitere Zeilen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Excess freed: cross %1, portfolio %2.</source>
        <translation>Frei werdender Überschuss: Cross %1, Portfolio %2.</translation>
    </message>
    <message>
        <source>Per unit of premium: %1, %2.</source>
        <translation>Je Einheit Prämie: %1, %2.</translation>
    </message>
    <message>
        <source>Per unit of fee: %1, %2.</source>
        <translation>Je Einheit Gebühr: %1, %2.</translation>
    </message>
    <message>
        <source>Initial requirement over the size of the trade</source>
        <translation>Initial-Anforderung über der Größe des Geschäfts</translation>
    </message>
    <message>
        <source>Maintenance requirement over the size of the trade</source>
        <translation>Maintenance-Anforderung über der Größe des Geschäfts</translation>
    </message>
    <message>
        <source>Times this trade</source>
        <translation>Vielfaches dieses Geschäfts</translation>
    </message>
    <message>
        <source>Requirement, %1</source>
        <translation>Anforderung, %1</translation>
    </message>
    <message>
        <source>Kinks</source>
        <translation>Knicke</translation>
    </message>
    <message>
        <source>What-if: the trade ticket</source>
        <translation>Was-wäre-wenn: das Handelsticket</translation>
    </message>
    <message>
        <source>Trades, one to a line</source>
        <translation>Geschäfte, eines je Zeile</translation>
    </message>
    <message>
        <source>Enter adds, Shift+Enter begins another line; rows of a spreadsheet can be pasted: side, quantity, symbol, price, fee.</source>
        <translation>Eingabe fügt hinzu, Umschalt+Eingabe beginnt eine neue Zeile; Zeilen einer Tabelle lassen sich einfügen: Seite, Menge, Symbol, Preis, Gebühr.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher/nachher</translation>
    </message>
    <message>
        <source>Over the size</source>
        <translation>Über der Größe</translation>
    </message>
    <message>
        <source>Over the size, figures</source>
        <translation>Über der Größe, Zahlen</translation>
    </message>
    <message>
        <source>By leg</source>
        <translation>Nach Bein</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Margin level</source>
        <translation>Margin-Stufe</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Clear the ticket</source>
        <translation>Das Ticket leeren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Save figures or picture…</source>
        <translation>Zahlen oder Bild speichern…</translation>
    </message>
    <message>
        <source>Keep as what-if…</source>
        <translation>Als Was-wäre-wenn behalten…</translation>
    </message>
    <message>
        <source>Apply to the book</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Makes the book the book after the trades; one step to undo</source>
        <translation>Macht das Buch zu dem nach den Geschäften; ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Legs of the trade</source>
        <translation>Beine des Geschäfts</translation>
    </message>
    <message>
        <source>Before and after the trade</source>
        <translation>Vor und nach dem Geschäft</translation>
    </message>
    <message>
        <source>Why the regimes gain or lose</source>
        <translation>Warum die Regime gewinnen oder verlieren</translation>
    </message>
    <message>
        <source>Requirement over the size of the trade</source>
        <translation>Anforderung über der Größe des Geschäfts</translation>
    </message>
    <message>
        <source>Requirement over the size of the trade, figures</source>
        <translation>Anforderung über der Größe des Geschäfts, Zahlen</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Keeps the book after the trades as a what-if of this one</source>
        <translation>Behält das Buch nach den Geschäften als Was-wäre-wenn zu diesem</translation>
    </message>
    <message>
        <source>Choose a strategy, or what trades are priced at</source>
        <translation>Strategie wählen, oder zu welchem Preis gehandelt wird</translation>
    </message>
    <message>
        <source>Trade at</source>
        <translation>Handeln zu</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markpreis</translation>
    </message>
    <message>
        <source>Trades without a price are done at the market&apos;s mark</source>
        <translation>Trades ohne Preis werden zum Markpreis des Marktes ausgeführt</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>Geld- und Briefkurs</translation>
    </message>
    <message>
        <source>Bought at the ask, sold at the bid; at the mark where nobody quotes that side</source>
        <translation>Kauf zum Briefkurs, Verkauf zum Geldkurs; zum Markpreis, wo niemand diese Seite quotiert</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Halfway between bid and ask; at the mark where one of them is missing</source>
        <translation>In der Mitte zwischen Geld- und Briefkurs; zum Markpreis, wo einer fehlt</translation>
    </message>
</context>
<context>
    <name>marginscope::WindowActions</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Marginscope</source>
        <translation>Über &amp;Marginscope</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;market…</source>
        <translation>&amp;Markt öffnen…</translation>
    </message>
    <message>
        <source>Open from s&amp;tore…</source>
        <translation>&amp;Aus Ablage öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save to sto&amp;re…</source>
        <translation>In Ab&amp;lage speichern…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>Auf &amp;gespeicherten Stand zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>&amp;Tab duplizieren</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation>&amp;Vergleich exportieren…</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Bericht als &amp;PDF…</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Druckvorsc&amp;hau…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
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
        <source>Cu&amp;t rows</source>
        <translation>Zeilen &amp;ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy co&amp;mparison</source>
        <translation>&amp;Vergleich kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Du&amp;plicate rows</source>
        <translation>Zeilen &amp;duplizieren</translation>
    </message>
    <message>
        <source>F&amp;ind or filter</source>
        <translation>&amp;Suchen oder filtern</translation>
    </message>
    <message>
        <source>&amp;Save market as…</source>
        <translation>Markt &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Reset market to file</source>
        <translation>Markt auf &amp;Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Take the market &amp;move back</source>
        <translation>Marktbewegung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Search &amp;books</source>
        <translation>&amp;Bücher suchen</translation>
    </message>
    <message>
        <source>&amp;Next book</source>
        <translation>&amp;Nächstes Buch</translation>
    </message>
    <message>
        <source>&amp;Previous book</source>
        <translation>&amp;Voriges Buch</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Margin erklären: %1</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Analyst</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Trader</source>
        <translation>&amp;Handel</translation>
    </message>
    <message>
        <source>T&amp;rainer (large type)</source>
        <translation>&amp;Schulung (große Schrift)</translation>
    </message>
    <message>
        <source>Go to p&amp;ositions</source>
        <translation>Zu den &amp;Positionen</translation>
    </message>
    <message>
        <source>Go to co&amp;llateral</source>
        <translation>Zu den Si&amp;cherheiten</translation>
    </message>
    <message>
        <source>Go to &amp;market</source>
        <translation>Zum &amp;Markt</translation>
    </message>
    <message>
        <source>Go to s&amp;urface</source>
        <translation>Zur &amp;Fläche</translation>
    </message>
    <message>
        <source>Go to &amp;explanation</source>
        <translation>Zur &amp;Herleitung</translation>
    </message>
    <message>
        <source>Go to &amp;reconciliation</source>
        <translation>Zum Ab&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation>B&amp;eispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Markt</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>New &amp;leg</source>
        <translation>&amp;Neue Position</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>Choose colum&amp;ns…</source>
        <translation>Spal&amp;ten wählen…</translation>
    </message>
    <message>
        <source>&amp;Group rows by…</source>
        <translation>Zeilen &amp;gruppieren nach…</translation>
    </message>
    <message>
        <source>Go to the comparison of rule&amp;books</source>
        <translation>Zum Vergleich der &amp;Regelwerke</translation>
    </message>
    <message>
        <source>Go to &amp;attribution</source>
        <translation>Zur &amp;Zerlegung</translation>
    </message>
    <message>
        <source>Go to the ru&amp;lebook&apos;s values</source>
        <translation>Zu den &amp;Werten des Regelwerks</translation>
    </message>
    <message>
        <source>Go to s&amp;tress scenarios</source>
        <translation>Zu den S&amp;tressszenarien</translation>
    </message>
    <message>
        <source>Go to &amp;Greeks</source>
        <translation>Zu den &amp;Griechen</translation>
    </message>
    <message>
        <source>Go to the market&apos;s sm&amp;iles</source>
        <translation>Zu den Sm&amp;iles des Marktes</translation>
    </message>
    <message>
        <source>Go to &amp;value at risk</source>
        <translation>Zum &amp;Value at Risk</translation>
    </message>
    <message>
        <source>Base ⇄ &amp;what-if</source>
        <translation>Basis ⇄ &amp;Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Goes from a book to its what-if and back</source>
        <translation>Wechselt zwischen einem Buch und seinem Was-wäre-wenn</translation>
    </message>
    <message>
        <source>New w&amp;hat-if</source>
        <translation>Neues Wa&amp;s-wäre-wenn</translation>
    </message>
    <message>
        <source>Appl&amp;y what-if to base</source>
        <translation>Was-wäre-wenn auf &amp;Basis anwenden</translation>
    </message>
    <message>
        <source>Go to the &amp;other book</source>
        <translation>Zum &amp;anderen Buch</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Go to the trade tic&amp;ket</source>
        <translation>Zum Han&amp;delsticket</translation>
    </message>
    <message>
        <source>Go to the e&amp;xpiry ladder</source>
        <translation>Zur Verfalls&amp;leiter</translation>
    </message>
    <message>
        <source>Go to the &amp;changes</source>
        <translation>Zu den Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Go to the &amp;hedge finder</source>
        <translation>Zur A&amp;bsicherungssuche</translation>
    </message>
    <message>
        <source>Go to &amp;capital</source>
        <translation>Zum &amp;Kapital</translation>
    </message>
    <message>
        <source>Gives the pane with the focus the whole width, or shows both again</source>
        <translation>Gibt dem Bereich mit dem Fokus die ganze Breite oder zeigt wieder beide</translation>
    </message>
    <message>
        <source>Maximi&amp;se pane</source>
        <translation>Bereich ma&amp;ximieren</translation>
    </message>
</context>
<context>
    <name>marginscope::WindowHost</name>
    <message>
        <source>The language was not changed: the unsaved changes could not be kept.</source>
        <translation>Die Sprache wurde nicht geändert: Die nicht gespeicherten Änderungen ließen sich nicht aufbewahren.</translation>
    </message>
</context>
<context>
    <name>marginscope::WorkPanes</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>Alle Reiter</translation>
    </message>
    <message numerus="yes">
        <source>All tabs; %n not in sight: %1</source>
        <translation>
            <numerusform>Alle Reiter; %n nicht zu sehen: %1</numerusform>
            <numerusform>Alle Reiter; %n nicht zu sehen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show both panes again (Esc, or double click on the tabs)</source>
        <translation>Wieder beide Bereiche zeigen (Esc oder Doppelklick auf die Reiter)</translation>
    </message>
    <message>
        <source>Maximise this pane (double click on the tabs)</source>
        <translation>Diesen Bereich maximieren (Doppelklick auf die Reiter)</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>%1 has its own %2 (%3), which stays.</source>
        <translation>%1 hat einen eigenen Wert für %2 (%3), der bestehen bleibt.</translation>
    </message>
    <message>
        <source>The market “%1” chosen for this book is not in the store any more. The figures are those of the sample market.</source>
        <translation>Der für dieses Buch gewählte Markt „%1“ ist nicht mehr in der Ablage. Die Zahlen sind die des Beispielmarkts.</translation>
    </message>
    <message>
        <source>The rulebook %1 chosen for this book is not there any more. The figures are those of %2.</source>
        <translation>Das für dieses Buch gewählte Regelwerk %1 ist nicht mehr vorhanden. Die Zahlen sind die von %2.</translation>
    </message>
    <message>
        <source>The book reports in %1; the figures are in the market&apos;s currency, %2.</source>
        <translation>Das Buch rechnet in %1; die Zahlen stehen in der Währung des Markts, %2.</translation>
    </message>
    <message>
        <source>The market has no price for %1; 1 USD is assumed.</source>
        <translation>Der Markt hat keinen Preis für %1; angenommen wird 1 USD.</translation>
    </message>
    <message>
        <source>The market has no perpetual price for %1; spot is used.</source>
        <translation>Der Markt hat keinen Perpetual-Preis für %1; verwendet wird Spot.</translation>
    </message>
    <message>
        <source>The market has no forward for %1 %2; spot is used.</source>
        <translation>Der Markt hat keinen Forward für %1 %2; verwendet wird Spot.</translation>
    </message>
    <message>
        <source>%1 stands in several rows; they count as one position.</source>
        <translation>%1 steht in mehreren Zeilen; sie zählen als eine Position.</translation>
    </message>
    <message>
        <source>Not accepted as collateral in the cross regime: %1. It counts 0 there.</source>
        <translation>Im Cross-Modell nicht als Sicherheit zugelassen: %1. Zählt dort 0.</translation>
    </message>
    <message>
        <source>Not accepted as collateral in the portfolio regime: %1. It counts 0 there.</source>
        <translation>Im Portfolio-Modell nicht als Sicherheit zugelassen: %1. Zählt dort 0.</translation>
    </message>
    <message>
        <source>The rulebook counts in %1: it stands for %2 at par, other assets at their price over its price.</source>
        <translation>Das Regelwerk rechnet in %1: Es steht zu pari für %2, andere Assets zu ihrem Preis geteilt durch seinen Preis.</translation>
    </message>
    <message>
        <source>The book has no %1; what a trade costs is taken from its %2.</source>
        <translation>Das Buch hat kein %1; die Kosten eines Handels gehen von seinem %2 ab.</translation>
    </message>
    <message>
        <source>The trades leave a debt of %1 %2.</source>
        <translation>Die Geschäfte hinterlassen eine Schuld von %1 %2.</translation>
    </message>
    <message>
        <source>The market is moved and its quotes are those before the move: trades are done at the marks after it.</source>
        <translation>Der Markt ist bewegt, seine Quotierungen stammen von vorher: Gehandelt wird zu den Markpreisen danach.</translation>
    </message>
    <message>
        <source>The bid of %1 is above its ask: it is traded at the mark.</source>
        <translation>Der Geldkurs von %1 liegt über dem Briefkurs: Gehandelt wird zum Markpreis.</translation>
    </message>
    <message>
        <source>%1 is not quoted on both sides: it is traded at the mark.</source>
        <translation>%1 ist nicht auf beiden Seiten quotiert: Gehandelt wird zum Markpreis.</translation>
    </message>
    <message>
        <source>%1 has no ask: it is bought at the mark.</source>
        <translation>%1 hat keinen Briefkurs: Gekauft wird zum Markpreis.</translation>
    </message>
    <message>
        <source>%1 has no bid: it is sold at the mark.</source>
        <translation>%1 hat keinen Geldkurs: Verkauft wird zum Markpreis.</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Market of %1</source>
        <translation>Markt vom %1</translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin</source>
        <translation>Isolierte, Cross- und Portfolio-Margin</translation>
    </message>
    <message>
        <source>▲ %1 not modelled</source>
        <translation>▲ %1 nicht modelliert</translation>
    </message>
    <message>
        <source>Initial margin on one scale; the tick is maintenance</source>
        <translation>Initial Margin auf einer Skala; der Strich ist Maintenance</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Isolated initial</source>
        <translation>Isoliert Initial</translation>
    </message>
    <message>
        <source>P&amp;L in binding scenario</source>
        <translation>P&amp;L im bind. Szenario</translation>
    </message>
    <message>
        <source>At binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>A picture of %1x%2 is not possible: each side must lie between %3 and %4.</source>
        <translation>Ein Bild von %1x%2 ist nicht möglich: Jede Seite muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>%1 dots per inch are not possible: choose %2 to %3.</source>
        <translation>%1 Punkte je Zoll sind nicht möglich: %2 bis %3 wählen.</translation>
    </message>
    <message>
        <source>A picture of %1x%2 pixels is too large: choose a smaller size or fewer dots per inch.</source>
        <translation>Ein Bild von %1x%2 Pixeln ist zu groß: eine kleinere Größe oder weniger Punkte je Zoll wählen.</translation>
    </message>
    <message>
        <source>“%1” names no picture: the ending must be .png, .svg or .pdf.</source>
        <translation>„%1“ bezeichnet kein Bild: Die Endung muss .png, .svg oder .pdf sein.</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2.</source>
        <translation>Das Bild konnte nicht in „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 days on</source>
        <translation>%1 Tage später</translation>
    </message>
    <message>
        <source>vol %1</source>
        <translation>Vola %1</translation>
    </message>
    <message>
        <source>Days forward</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>Volatility move</source>
        <translation>Volatilitätsbewegung</translation>
    </message>
    <message>
        <source>Price move</source>
        <translation>Preisbewegung</translation>
    </message>
    <message>
        <source>%1 price move</source>
        <translation>Preisbewegung %1</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Equity tested, %1</source>
        <translation>Eigenkapital im Test, %1</translation>
    </message>
    <message>
        <source>Initial margin, %1</source>
        <translation>Initial Margin, %1</translation>
    </message>
    <message>
        <source>Maintenance margin, %1</source>
        <translation>Maintenance Margin, %1</translation>
    </message>
    <message>
        <source>Excess, %1</source>
        <translation>Überschuss, %1</translation>
    </message>
    <message>
        <source>Excess over maintenance, %1</source>
        <translation>Überschuss über Maintenance, %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Equity tested</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation>Spart ggü. isoliert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Binding scenario: %1.</source>
        <translation>Bindendes Szenario: %1.</translation>
    </message>
    <message>
        <source>%1 initial margin</source>
        <translation>%1 Initial Margin</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not “%1”.</source>
        <translation>--size braucht Breite und Höhe wie 1280x800, nicht „%1“.</translation>
    </message>
    <message>
        <source>--dpi takes a whole number, not “%1”.</source>
        <translation>--dpi braucht eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation>--theme ist light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--view is map or relief, not “%1”.</source>
        <translation>--view ist map oder relief, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is not an option of render; there are --image, --size, --dpi, --theme and --view.</source>
        <translation>%1 ist keine Option von render; es gibt --image, --size, --dpi, --theme und --view.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than any result.</source>
        <translation>%1 ist größer als jedes Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>One result file at a time, please.</source>
        <translation>Bitte nur eine Ergebnisdatei auf einmal.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Which result? Name a file, or - for standard input.</source>
        <translation>Welches Ergebnis? Eine Datei angeben oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where to? Say --image and a .png, .svg or .pdf file.</source>
        <translation>Wohin? --image und eine Datei mit .png, .svg oder .pdf angeben.</translation>
    </message>
    <message>
        <source>%1: %2 was expected.</source>
        <translation>Bei %1 erwartet: %2.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a regime that is not there yet</source>
        <translation>ein noch nicht genanntes Margin-Modell</translation>
    </message>
    <message>
        <source>at least one regime</source>
        <translation>mindestens ein Margin-Modell</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a quantity such as excess:portfolio</source>
        <translation>eine Größe wie excess:portfolio</translation>
    </message>
    <message>
        <source>%1 nodes, not %2,</source>
        <translation>%1 Knoten, nicht %2</translation>
    </message>
    <message>
        <source>line %1: not JSON (%2).</source>
        <translation>Zeile %1: kein JSON (%2).</translation>
    </message>
    <message>
        <source>a result of marginscope, a JSON object, was expected.</source>
        <translation>erwartet wurde ein Ergebnis von marginscope, ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>binding: %1</source>
        <translation>bindend: %1</translation>
    </message>
    <message>
        <source>✕ outside: %1</source>
        <translation>✕ außerhalb: %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation>▲ Veraltet</translation>
    </message>
    <message>
        <source>Zero excess</source>
        <translation>Überschuss null</translation>
    </message>
    <message>
        <source>%1 (none here)</source>
        <translation>%1 (hier keine)</translation>
    </message>
    <message>
        <source>rulebook %1</source>
        <translation>Regelwerk %1</translation>
    </message>
    <message>
        <source>market of %1</source>
        <translation>Markt vom %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more positions</source>
        <translation>
            <numerusform>und %n weitere Position</numerusform>
            <numerusform>und %n weitere Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) not modelled</source>
        <translation>
            <numerusform>▲ %n Zeile nicht modelliert</numerusform>
            <numerusform>▲ %n Zeilen nicht modelliert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vol %2</source>
        <translation>%1-Vola %2</translation>
    </message>
    <message>
        <source>basis %1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>%1 basis %2</source>
        <translation>%1-Basis %2</translation>
    </message>
    <message>
        <source>correlation %1–%2 %3</source>
        <translation>Korrelation %1–%2 %3</translation>
    </message>
    <message>
        <source>%1 volatility move</source>
        <translation>%1-Volatilitätsbewegung</translation>
    </message>
    <message>
        <source>Basis move</source>
        <translation>Basisbewegung</translation>
    </message>
    <message>
        <source>%1 basis move</source>
        <translation>%1-Basisbewegung</translation>
    </message>
    <message>
        <source>%1–%2 correlation</source>
        <translation>Korrelation %1–%2</translation>
    </message>
    <message>
        <source>Gamma per 1 %</source>
        <translation>Gamma je 1 %</translation>
    </message>
    <message>
        <source>Vega per vol point</source>
        <translation>Vega je Vola-Punkt</translation>
    </message>
    <message>
        <source>Theta per day</source>
        <translation>Theta je Tag</translation>
    </message>
    <message>
        <source>P&amp;L, %1</source>
        <translation>P&amp;L, %1</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Initial Margin</translation>
    </message>
    <message>
        <source>%1 (%2, beyond)</source>
        <translation>%1 (%2, außerhalb)</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>ES</source>
        <translation>ES</translation>
    </message>
    <message>
        <source>‹ %1 more</source>
        <translation>‹ %1 weitere</translation>
    </message>
    <message>
        <source>%1 more ›</source>
        <translation>%1 weitere ›</translation>
    </message>
    <message>
        <source>P&amp;L %1 to %2 %3</source>
        <translation>P&amp;L %1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios (%3)</source>
        <translation>%1 von %2 Szenarien (%3)</translation>
    </message>
    <message>
        <source>%1 are as bad or worse</source>
        <translation>%1 sind so schlecht oder schlechter</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Value at risk %1, expected shortfall %2, at %3</source>
        <translation>Value at Risk %1, Expected Shortfall %2, bei %3</translation>
    </message>
    <message>
        <source>VaR %1, ES %2, at %3</source>
        <translation>VaR %1, ES %2, bei %3</translation>
    </message>
    <message>
        <source>%1, less “%2”</source>
        <comment>figure, name of a book</comment>
        <translation>%1, abzüglich „%2“</translation>
    </message>
    <message>
        <source>the %1 largest of %2 columns</source>
        <translation>die %1 größten von %2 Spalten</translation>
    </message>
    <message>
        <source>counts of bins</source>
        <translation>Anzahlen von Klassen</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Historisch</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>Historisch, gefiltert</translation>
    </message>
    <message>
        <source>Drawn, Student&apos;s t</source>
        <translation>Gezogen, Student-t</translation>
    </message>
    <message>
        <source>Drawn, normal</source>
        <translation>Gezogen, normal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>margin call, isolated</source>
        <translation>Margin Call, isoliert</translation>
    </message>
    <message>
        <source>liquidation, isolated</source>
        <translation>Liquidation, isoliert</translation>
    </message>
    <message>
        <source>margin call, cross</source>
        <translation>Margin Call, Cross</translation>
    </message>
    <message>
        <source>liquidation, cross</source>
        <translation>Liquidation, Cross</translation>
    </message>
    <message>
        <source>margin call, portfolio</source>
        <translation>Margin Call, Portfolio</translation>
    </message>
    <message>
        <source>liquidation, portfolio</source>
        <translation>Liquidation, Portfolio</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Vanna</source>
        <translation>Vanna</translation>
    </message>
    <message>
        <source>Strike to forward</source>
        <translation>Strike zum Forward</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilität im Jahr</translation>
    </message>
    <message>
        <source>SVI</source>
        <translation>SVI</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>%1, %2 scenarios</source>
        <translation>%1, %2 Szenarien</translation>
    </message>
    <message>
        <source>at least one book</source>
        <translation>mindestens ein Buch</translation>
    </message>
    <message>
        <source>at least one scenario</source>
        <translation>mindestens ein Szenario</translation>
    </message>
    <message>
        <source>Scenario, worst first</source>
        <translation>Szenario, schlimmstes zuerst</translation>
    </message>
    <message>
        <source>P&amp;L of stress scenarios</source>
        <translation>P&amp;L von Stressszenarien</translation>
    </message>
    <message>
        <source>a ladder over prices (option --ladder)</source>
        <translation>eine Leiter über Preise (Option --ladder)</translation>
    </message>
    <message>
        <source>the first %1 of %2 underlyings</source>
        <translation>die ersten %1 von %2 Basiswerten</translation>
    </message>
    <message>
        <source>Greeks over the price of each underlying</source>
        <translation>Greeks über den Preis jedes Basiswerts</translation>
    </message>
    <message>
        <source>an expiry with volatilities</source>
        <translation>ein Verfall mit Volatilitäten</translation>
    </message>
    <message>
        <source>the first %1 of %2 expiries</source>
        <translation>die ersten %1 von %2 Verfällen</translation>
    </message>
    <message>
        <source>Smiles of the market</source>
        <translation>Smiles des Marktes</translation>
    </message>
    <message>
        <source>the format “%1” is not known; understood are marginscope.comparison/1, marginscope.surface/1, marginscope.var/1, marginscope.stress_results/1, marginscope.greeks/1 and marginscope.smiles/1.</source>
        <translation>das Format „%1“ ist unbekannt; verstanden werden marginscope.comparison/1, marginscope.surface/1, marginscope.var/1, marginscope.stress_results/1, marginscope.greeks/1 und marginscope.smiles/1.</translation>
    </message>
    <message>
        <source>▲ rows not modelled: %1</source>
        <translation>▲ nicht modellierte Zeilen: %1</translation>
    </message>
    <message>
        <source>Smiles of %1</source>
        <translation>Smiles von %1</translation>
    </message>
    <message>
        <source>Term structure of %1</source>
        <translation>Laufzeitstruktur von %1</translation>
    </message>
    <message>
        <source>Days to expiry</source>
        <translation>Tage bis Verfall</translation>
    </message>
    <message>
        <source>Vol, carry a year</source>
        <translation>Vola, Carry im Jahr</translation>
    </message>
    <message>
        <source>At the money</source>
        <translation>Am Geld</translation>
    </message>
    <message>
        <source>Between expiries</source>
        <translation>Zwischen Verfällen</translation>
    </message>
    <message>
        <source>Implied carry</source>
        <translation>Impliziter Carry</translation>
    </message>
    <message>
        <source>P&amp;L, value at risk and expected shortfall, horizon in days: %1</source>
        <translation>P&amp;L, Value at Risk und Expected Shortfall, Horizont in Tagen: %1</translation>
    </message>
    <message>
        <source>%1 books</source>
        <translation>%1 Bücher</translation>
    </message>
    <message>
        <source>▲ doubtful quotes: %1</source>
        <translation>▲ zweifelhafte Kurse: %1</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>No position needs margin.</source>
        <translation>Keine Position braucht Margin.</translation>
    </message>
    <message>
        <source>No scenario of %1 loses. Roll shock adds %2.</source>
        <translation>Keines von %1 Szenarien verliert. Rollschock addiert %2.</translation>
    </message>
    <message>
        <source>No scenario of %1 loses.</source>
        <translation>Keines von %1 Szenarien verliert.</translation>
    </message>
    <message>
        <source>Worst of %1: %2. Roll shock adds %3, delta shock %4.</source>
        <translation>Schlechtestes von %1: %2. Rollschock addiert %3, Deltaschock %4.</translation>
    </message>
    <message>
        <source>Worst of %1: %2. Roll shock adds %3.</source>
        <translation>Schlechtestes von %1: %2. Rollschock addiert %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pots no longer covers its maintenance margin.</source>
        <translation>Maintenance Margin nicht mehr gedeckt: %1 von %2 Töpfen.</translation>
    </message>
    <message>
        <source>One pot, for %1.</source>
        <translation>Ein Topf, für %1.</translation>
    </message>
    <message>
        <source>Sum of %1 pots; %2 takes %3 %.</source>
        <translation>Summe von %1 Töpfen; auf %2 entfallen %3 %.</translation>
    </message>
    <message>
        <source>One position held against all equity: %1.</source>
        <translation>Eine Position gegen das gesamte Eigenkapital: %1.</translation>
    </message>
    <message>
        <source>Sum of %1 positions held against all equity; %2 takes %3 %.</source>
        <translation>Summe von %1 Positionen gegen das gesamte Eigenkapital; auf %2 entfallen %3 %.</translation>
    </message>
    <message>
        <source>No scenario of %1 loses; the other charges of the rulebook remain.</source>
        <translation>Keines von %1 Szenarien verliert; es bleiben die anderen Belastungen des Regelwerks.</translation>
    </message>
    <message>
        <source>A minimum binds: it asks for more than the worst of %1 (%2).</source>
        <translation>Ein Minimum bindet: Es verlangt mehr als das schlechteste von %1 (%2).</translation>
    </message>
    <message>
        <source>Worst of %1: %2. Its loss is %3 % of the requirement.</source>
        <translation>Schlechtestes von %1: %2. Sein Verlust macht %3 % der Anforderung aus.</translation>
    </message>
    <message>
        <source>Charges on the whole account make the requirement.</source>
        <translation>Belastungen auf das ganze Konto machen die Anforderung aus.</translation>
    </message>
    <message>
        <source>The rulebook has no scenarios; its largest charge is &quot;%1&quot; of %2.</source>
        <translation>Das Regelwerk hat keine Szenarien; seine größte Belastung ist „%1“ von %2.</translation>
    </message>
    <message>
        <source>Only coins held as collateral are charged.</source>
        <translation>Belastet werden nur als Sicherheit gehaltene Coins.</translation>
    </message>
    <message>
        <source>Sum over expiries, contracts and coins; %1 takes %2 %.</source>
        <translation>Summe über Verfälle, Kontrakte und Coins; auf %1 entfallen %2 %.</translation>
    </message>
    <message>
        <source>Equity is %1 % of all maintenance margins (uniMMR); orders stop at %2 %, liquidation starts at %3 %.</source>
        <translation>Das Eigenkapital ist %1 % aller Maintenance Margins (uniMMR); Orders enden bei %2 %, die Liquidation beginnt bei %3 %.</translation>
    </message>
    <message>
        <source>The value of the long options covers the risk.</source>
        <translation>Der Wert der Long-Optionen deckt das Risiko.</translation>
    </message>
    <message>
        <source>No scenario of %1 loses; spread charges, minima and short option value remain.</source>
        <translation>Keines von %1 Szenarien verliert; es bleiben Spread-Belastungen, Minima und der Wert der Short-Optionen.</translation>
    </message>
    <message>
        <source>The minimum for short options binds; the worst of %1 is %2.</source>
        <translation>Das Minimum für Short-Optionen bindet; das schlechteste von %1 ist %2.</translation>
    </message>
    <message>
        <source>Worst of %1 for each commodity: %2. Their loss is %3 % of the requirement.</source>
        <translation>Schlechtestes von %1 je Produkt: %2. Ihr Verlust macht %3 % der Anforderung aus.</translation>
    </message>
    <message>
        <source>No strategy needs margin.</source>
        <translation>Keine Strategie braucht Margin.</translation>
    </message>
    <message>
        <source>Pairing of %1 strategies, at most %2 above the cheapest there is; the largest: %3.</source>
        <translation>Paarung zu %1 Strategien, höchstens %2 über der günstigsten möglichen; die größte: %3.</translation>
    </message>
    <message>
        <source>One strategy: %1.</source>
        <translation>Eine Strategie: %1.</translation>
    </message>
    <message>
        <source>Cheapest pairing of the legs, %1 strategies; the largest takes %2 %: %3.</source>
        <translation>Günstigste Paarung der Positionen, %1 Strategien; auf die größte entfallen %2 %: %3.</translation>
    </message>
</context>
<context>
    <name>rebalance</name>
    <message>
        <source>The path ends after %1 steps: then the first contract of the book expires.</source>
        <translation>Der Pfad endet nach %1 Schritten: Dann verfällt der erste Kontrakt des Buchs.</translation>
    </message>
    <message>
        <source>There is no listed perpetual or future on %1 that the rulebook covers: its delta stays as it is.</source>
        <translation>Es gibt keinen gelisteten Perpetual oder Future auf %1, den das Regelwerk kennt: Sein Delta bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Drift from the target</source>
        <translation>Abweichung vom Ziel</translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Band ±</source>
        <translation>Band ±</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>The book holds nothing that has a delta.</source>
        <translation>Das Buch hält nichts, was ein Delta hat.</translation>
    </message>
    <message>
        <source>Over the path</source>
        <translation>Über den Pfad</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Deviation a step</source>
        <translation>Abweichung je Schritt</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Highest requirement</source>
        <translation>Höchste Anforderung</translation>
    </message>
    <message>
        <source>unhedged</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>Wider bands trade less and stray further</source>
        <translation>Breitere Bänder handeln weniger und schweifen weiter ab</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Farthest delta</source>
        <translation>Fernstes Delta</translation>
    </message>
    <message>
        <source>What the moves made of gamma</source>
        <translation>Was die Bewegungen aus Gamma machten</translation>
    </message>
    <message>
        <source>Volatility paid for</source>
        <translation>Bezahlte Volatilität</translation>
    </message>
    <message>
        <source>Σ ½ Γ ΔS²</source>
        <translation>Σ ½ Γ ΔS²</translation>
    </message>
    <message>
        <source>Σ ½ Γ S²σ² Δt</source>
        <translation>Σ ½ Γ S²σ² Δt</translation>
    </message>
    <message>
        <source>Gamma drag</source>
        <translation>Gamma-Kosten</translation>
    </message>
    <message>
        <source>Theta earned</source>
        <translation>Theta verdient</translation>
    </message>
    <message>
        <source>The path step by step</source>
        <translation>Der Pfad Schritt für Schritt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 price</source>
        <translation>%1 Preis</translation>
    </message>
    <message>
        <source>%1 delta</source>
        <translation>%1 Delta</translation>
    </message>
    <message>
        <source>%1 traded</source>
        <translation>%1 gehandelt</translation>
    </message>
    <message>
        <source>P&amp;L unhedged</source>
        <translation>P&amp;L ungesichert</translation>
    </message>
    <message>
        <source>P&amp;L hedged</source>
        <translation>P&amp;L gesichert</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>Requirement unhedged</source>
        <translation>Anforderung ungesichert</translation>
    </message>
    <message>
        <source>Requirement hedged</source>
        <translation>Anforderung gesichert</translation>
    </message>
    <message>
        <source>%1 steps of %2 days, drawn with seed %3. %4</source>
        <translation>%1 Schritte zu %2 Tagen, gezogen mit Startwert %3. %4</translation>
    </message>
    <message>
        <source>The last %1 moves of the histories, %2 to %3, done to today&apos;s market.</source>
        <translation>Die letzten %1 Bewegungen der Historien, %2 bis %3, auf den heutigen Markt angewandt.</translation>
    </message>
</context>
<context>
    <name>reconciliation</name>
    <message>
        <source>Positions settled in %1</source>
        <translation>In %1 abgerechnete Positionen</translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation>Schlechtestes Szenario</translation>
    </message>
    <message>
        <source>Pots and their P&amp;L</source>
        <translation>Töpfe und ihre P&amp;L</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Initial Margin</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Maintenance Margin</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
</context>
<context>
    <name>regime</name>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>isolated</source>
        <comment>within a text</comment>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>cross</source>
        <comment>within a text</comment>
        <translation>Cross</translation>
    </message>
    <message>
        <source>portfolio</source>
        <comment>within a text</comment>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isoliert</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>Portfolio</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>rulebook %1</source>
        <translation>Regelwerk %1</translation>
    </message>
    <message>
        <source>market of %1</source>
        <translation>Markt vom %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>Eingaben %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>%1, margin</source>
        <translation>%1, Margin</translation>
    </message>
    <message>
        <source>There are no figures yet: the book has not been computed.</source>
        <translation>Noch keine Zahlen: Das Buch wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation>Unbenanntes Buch</translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin · market %1, %2 · %3 · amounts in %4</source>
        <translation>Isolierte, Cross- und Portfolio-Margin · Markt %1, %2 · %3 · Beträge in %4</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be modelled and count in no regime; see the last table.</source>
        <translation>
            <numerusform>%n Zeile ließ sich nicht modellieren und zählt in keinem Margin-Modell; siehe letzte Tabelle.</numerusform>
            <numerusform>%n Zeilen ließen sich nicht modellieren und zählen in keinem Margin-Modell; siehe letzte Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>A model, not a quote of any venue.</source>
        <translation>Ein Modell, keine verbindliche Angabe einer Börse.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Maintenance Margin</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Deficit, initial</source>
        <translation>Fehlbetrag, Initial</translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation>Überschuss, Initial</translation>
    </message>
    <message>
        <source>Deficit, maintenance</source>
        <translation>Fehlbetrag, Maintenance</translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation>Überschuss, Maintenance</translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation>Spart ggü. isoliert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Binding scenario %1</source>
        <translation>Bindendes Szenario %1</translation>
    </message>
    <message>
        <source>Initial margin, %1</source>
        <translation>Initial Margin, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Initial Margin</translation>
    </message>
    <message>
        <source>Excess over initial margin</source>
        <translation>Überschuss über Initial Margin</translation>
    </message>
    <message>
        <source>Excess over maintenance margin</source>
        <translation>Überschuss über Maintenance Margin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>Bindendes Szenario</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Haircut</translation>
    </message>
    <message>
        <source>After haircut</source>
        <translation>Nach Haircut</translation>
    </message>
    <message>
        <source>Not modelled: these count in no regime</source>
        <translation>Nicht modelliert: zählen in keinem Margin-Modell</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Deribit-like</source>
        <translation>Deribit-ähnlich</translation>
    </message>
    <message>
        <source>Parameters of the example response in the exchange&apos;s API documentation (17 June 2024, BTC), formulas of its margin pages. A model, not a quote of the venue.</source>
        <translation>Parameter der Beispielantwort in der API-Dokumentation der Börse (17. Juni 2024, BTC), Formeln ihrer Margin-Seiten. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>One pot of equity; each position is margined alone and the requirements add up. Option value stays outside the test.</source>
        <translation>Ein Topf Eigenkapital; jede Position wird für sich bemessen, und die Anforderungen addieren sich. Der Optionswert bleibt außerhalb des Tests.</translation>
    </message>
    <message>
        <source>Every position has its own pot and is margined alone; nothing nets, and no loss goes beyond its pot.</source>
        <translation>Jede Position hat ihren eigenen Topf und wird für sich bemessen; nichts wird verrechnet, und kein Verlust geht über seinen Topf hinaus.</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; risk nets over 35 price and volatility moves, plus roll and delta shock.</source>
        <translation>Ein Topf Eigenkapital, Optionen zum Marktwert; Risiken werden über 35 Preis- und Volatilitätsbewegungen verrechnet, dazu Roll- und Deltaschock.</translation>
    </message>
    <message>
        <source>rate of another venue&apos;s multi-collateral table</source>
        <translation>Satz aus der Multi-Collateral-Tabelle einer anderen Börse</translation>
    </message>
    <message>
        <source>10 %: highest rate of another venue&apos;s multi-collateral table</source>
        <translation>10 %: höchster Satz aus der Multi-Collateral-Tabelle einer anderen Börse</translation>
    </message>
    <message>
        <source>20 %: other coins move further; nothing published was found</source>
        <translation>20 %: andere Coins bewegen sich stärker; Veröffentlichtes wurde nicht gefunden</translation>
    </message>
    <message>
        <source>how the exchange pairs the cells of several currencies is not published</source>
        <translation>wie die Börse die Zellen mehrerer Währungen paart, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>pattern of the published BTC and SOL slopes</source>
        <translation>Muster der veröffentlichten Steigungen von BTC und SOL</translation>
    </message>
    <message>
        <source>SOL&apos;s published rates taken for other coins</source>
        <translation>veröffentlichte Sätze von SOL, für andere Coins übernommen</translation>
    </message>
    <message>
        <source>SOL&apos;s published slope taken for other coins</source>
        <translation>veröffentlichte Steigung von SOL, für andere Coins übernommen</translation>
    </message>
    <message>
        <source>no percentages of other coins found; those of BTC and ETH</source>
        <translation>keine Prozentsätze anderer Coins gefunden; die von BTC und ETH</translation>
    </message>
    <message>
        <source>published for linear contracts; taken for inverse ones too</source>
        <translation>für lineare Kontrakte veröffentlicht; auch für inverse übernommen</translation>
    </message>
    <message>
        <source>Parameters of the exchange&apos;s own portfolio margin response of 15 February 2026 (ETH as recorded; other coins as far as known), formulas of its margin pages. A model, not a quote of the venue.</source>
        <translation>Parameter der Portfolio-Margin-Antwort der Börse selbst vom 15. Februar 2026 (ETH wie aufgezeichnet; andere Coins, soweit bekannt), Formeln ihrer Margin-Seiten. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>7.5 % in the documentation example of June 2024</source>
        <translation>7,5 % im Dokumentationsbeispiel vom Juni 2024</translation>
    </message>
    <message>
        <source>as ETH</source>
        <translation>wie ETH</translation>
    </message>
    <message>
        <source>200 000 as recorded for ETH</source>
        <translation>200 000 wie für ETH aufgezeichnet</translation>
    </message>
    <message>
        <source>1.0 in every response seen</source>
        <translation>1,0 in jeder gesehenen Antwort</translation>
    </message>
    <message>
        <source>5e-5 in the documentation example of June 2024</source>
        <translation>5e-5 im Dokumentationsbeispiel vom Juni 2024</translation>
    </message>
    <message>
        <source>10 % in every response seen</source>
        <translation>10 % in jeder gesehenen Antwort</translation>
    </message>
    <message>
        <source>20 million as seen for ETH in February 2026</source>
        <translation>20 Millionen wie für ETH im Februar 2026 gesehen</translation>
    </message>
    <message>
        <source>1 % in the documentation example of June 2024</source>
        <translation>1 % im Dokumentationsbeispiel vom Juni 2024</translation>
    </message>
    <message>
        <source>0.6 as seen for ETH in February 2026</source>
        <translation>0,6 wie für ETH im Februar 2026 gesehen</translation>
    </message>
    <message>
        <source>BTC as in the documentation example of June 2024</source>
        <translation>BTC wie im Dokumentationsbeispiel vom Juni 2024</translation>
    </message>
    <message>
        <source>Parameters published for the exchange as of 23 September 2026 (third-party note that states it read the public parameter endpoint), formulas of the exchange&apos;s margin pages. A model, not a quote of the venue.</source>
        <translation>Für die Börse veröffentlichte Parameter, Stand 23. September 2026 (Notiz eines Dritten, der angibt, den öffentlichen Parameter-Endpunkt gelesen zu haben), Formeln der Margin-Seiten der Börse. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>5 % as seen in February 2026</source>
        <translation>5 % wie im Februar 2026 gesehen</translation>
    </message>
    <message>
        <source>4e-6 as seen in February 2026</source>
        <translation>4e-6 wie im Februar 2026 gesehen</translation>
    </message>
    <message>
        <source>0.5 % as seen in February 2026</source>
        <translation>0,5 % wie im Februar 2026 gesehen</translation>
    </message>
    <message>
        <source>1 % in the documentation example of June 2024 (the 2026 note has 0.5 %)</source>
        <translation>1 % im Dokumentationsbeispiel vom Juni 2024 (die Notiz von 2026 hat 0,5 %)</translation>
    </message>
    <message>
        <source>Binance-like</source>
        <translation>Binance-ähnlich</translation>
    </message>
    <message>
        <source>Leverage brackets of the venue&apos;s interface as of October 2024 (BTC, ETH and SOL, linear), maintenance amounts by the published recursion, ratios of its portfolio margin. A model, not a quote of the venue.</source>
        <translation>Hebelstufen der Schnittstelle der Börse, Stand Oktober 2024 (BTC, ETH und SOL, linear), Maintenance-Beträge nach der veröffentlichten Rekursion, Quoten ihrer Portfolio-Margin. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>One pot of equity; each future by its leverage bracket and the maintenance margins add up.</source>
        <translation>Ein Topf Eigenkapital; jeder Future nach seiner Hebelstufe, und die Maintenance Margins addieren sich.</translation>
    </message>
    <message>
        <source>Every position has its own pot; futures by leverage brackets with maintenance amounts, short options by standard rates.</source>
        <translation>Jede Position hat ihren eigenen Topf; Futures nach Hebelstufen mit Maintenance-Beträgen, Short-Optionen nach Standardsätzen.</translation>
    </message>
    <message>
        <source>Equity after collateral rates against the sum of all maintenance margins: no new orders below a ratio of 120 %, liquidation at 105 %. Risk does not net.</source>
        <translation>Eigenkapital nach Anrechnungssätzen gegen die Summe aller Maintenance Margins: keine neuen Orders unter einer Quote von 120 %, Liquidation bei 105 %. Risiken werden nicht verrechnet.</translation>
    </message>
    <message>
        <source>collateral rate 0.95 of the worked example</source>
        <translation>Anrechnungssatz 0,95 aus dem Rechenbeispiel</translation>
    </message>
    <message>
        <source>collateral rate 0.90 of the worked example</source>
        <translation>Anrechnungssatz 0,90 aus dem Rechenbeispiel</translation>
    </message>
    <message>
        <source>not found; 20 %</source>
        <translation>nicht gefunden; 20 %</translation>
    </message>
    <message>
        <source>margin on debts is by asset at the venue; 10 % taken</source>
        <translation>Margin auf Schulden ist bei der Börse je Asset verschieden; 10 % angesetzt</translation>
    </message>
    <message>
        <source>the venue states 120 % as the ratio below which orders only reduce; taken as the initial requirement</source>
        <translation>die Börse nennt 120 % als Quote, unter der Orders nur reduzieren; als Initial-Anforderung angesetzt</translation>
    </message>
    <message>
        <source>not found; ten times the coins of BTC</source>
        <translation>nicht gefunden; das Zehnfache der Coins von BTC</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not found; those of SOL</source>
        <translation>nicht gefunden; die von SOL</translation>
    </message>
    <message>
        <source>rates from 50 coins on as in a worked example of the venue; the lower ones and the leverages are inferred from its maintenance amount</source>
        <translation>Sätze ab 50 Coins wie in einem Rechenbeispiel der Börse; die niedrigeren und die Hebel sind aus dessen Maintenance-Betrag abgeleitet</translation>
    </message>
    <message>
        <source>as another venue&apos;s published rates</source>
        <translation>wie die veröffentlichten Sätze einer anderen Börse</translation>
    </message>
    <message>
        <source>Bybit-like</source>
        <translation>Bybit-ähnlich</translation>
    </message>
    <message>
        <source>Documentation of the venue&apos;s unified account: liquidation prices, portfolio margin, and the notice on the ±15 % range of BTC and ETH; factors that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>Dokumentation des Unified Account der Börse: Liquidationspreise, Portfolio-Margin und die Mitteilung zur Spanne von ±15 % bei BTC und ETH; nicht veröffentlichte Faktoren sind als angenommen markiert. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>One pot of equity; each position by its risk limit bracket and the requirements add up.</source>
        <translation>Ein Topf Eigenkapital; jede Position nach ihrer Risikolimit-Stufe, und die Anforderungen addieren sich.</translation>
    </message>
    <message>
        <source>Every position has its own pot; linear contracts by the value at entry, inverse ones by the value at the mark, short options by standard rates.</source>
        <translation>Jede Position hat ihren eigenen Topf; lineare Kontrakte nach dem Wert zum Einstand, inverse nach dem Wert zum Markpreis, Short-Optionen nach Standardsätzen.</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; the worst of 33 cells per underlying plus contingencies is the maintenance margin, and the initial margin is a factor times that.</source>
        <translation>Ein Topf Eigenkapital, Optionen zum Marktwert; die schlechteste von 33 Zellen je Basiswert plus Vorsorgen ist die Maintenance Margin, die Initial Margin ein Faktor mal diesem Wert.</translation>
    </message>
    <message>
        <source>tiered at the venue; first tier taken for all sizes</source>
        <translation>bei der Börse gestuft; erste Stufe für alle Größen angesetzt</translation>
    </message>
    <message>
        <source>not found; 15 %</source>
        <translation>nicht gefunden; 15 %</translation>
    </message>
    <message>
        <source>factor not found; 5 % a year</source>
        <translation>Faktor nicht gefunden; 5 % pro Jahr</translation>
    </message>
    <message>
        <source>factor not found; 0.5 %</source>
        <translation>Faktor nicht gefunden; 0,5 %</translation>
    </message>
    <message>
        <source>the factor is by asset and was not found; 1.2</source>
        <translation>der Faktor ist je Asset verschieden und wurde nicht gefunden; 1,2</translation>
    </message>
    <message>
        <source>11 equal steps are background knowledge; the range is published</source>
        <translation>11 gleiche Schritte sind Hintergrundwissen; die Spanne ist veröffentlicht</translation>
    </message>
    <message>
        <source>not found; as a similar venue</source>
        <translation>nicht gefunden; wie bei einer ähnlichen Börse</translation>
    </message>
    <message>
        <source>33 cells as 11 price moves with 3 volatilities are background knowledge; the range of BTC and ETH is published, that of other coins is not</source>
        <translation>33 Zellen als 11 Preisbewegungen mit 3 Volatilitäten sind Hintergrundwissen; die Spanne von BTC und ETH ist veröffentlicht, die anderer Coins nicht</translation>
    </message>
    <message>
        <source>size of the volatility shock not found; as a similar venue</source>
        <translation>Größe des Volatilitätsschocks nicht gefunden; wie bei einer ähnlichen Börse</translation>
    </message>
    <message>
        <source>11 price moves with 3 volatilities are background knowledge</source>
        <translation>11 Preisbewegungen mit 3 Volatilitäten sind Hintergrundwissen</translation>
    </message>
    <message>
        <source>factor not found; 1 %</source>
        <translation>Faktor nicht gefunden; 1 %</translation>
    </message>
    <message>
        <source>0.03 % from a secondary source; that it counts volatility points per day is our reading</source>
        <translation>0,03 % aus einer Sekundärquelle; dass damit Volatilitätspunkte je Tag gemeint sind, ist unsere Lesart</translation>
    </message>
    <message>
        <source>first bracket of the worked examples; the others are not in the source</source>
        <translation>erste Stufe der Rechenbeispiele; die anderen stehen nicht in der Quelle</translation>
    </message>
    <message>
        <source>brackets of other coins not found</source>
        <translation>Stufen anderer Coins nicht gefunden</translation>
    </message>
    <message>
        <source>background knowledge, and the venue&apos;s own example</source>
        <translation>Hintergrundwissen und das eigene Beispiel der Börse</translation>
    </message>
    <message>
        <source>Documentation of the venue&apos;s unified account: liquidation prices, portfolio margin, and the notice on the ±10 % (from 10 January 2025) range of BTC and ETH; factors that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>Dokumentation des Unified Account der Börse: Liquidationspreise, Portfolio-Margin und die Mitteilung zur Spanne von ±10 % (ab 10. Januar 2025) bei BTC und ETH; nicht veröffentlichte Faktoren sind als angenommen markiert. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>Delta margin with gamma and vega add-ons</source>
        <translation>Delta-Margin mit Gamma- und Vega-Zuschlägen</translation>
    </message>
    <message>
        <source>A model after the delta-plus method of banking supervision (net delta at a rate, half gamma times the squared move for short gamma, vega at a volatility shift), by expiry bucket with partial offsets. All rates are examples; no venue&apos;s figures, not a quote.</source>
        <translation>Ein Modell nach der Delta-Plus-Methode der Bankenaufsicht (Nettodelta zu einem Satz, halbes Gamma mal quadrierte Bewegung für Short-Gamma, Vega zu einer Volatilitätsverschiebung), nach Laufzeitbändern mit teilweiser Verrechnung. Alle Sätze sind Beispiele; keine Zahlen einer Börse, keine verbindliche Angabe.</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; each position pays its own delta, gamma and vega charges and they add up.</source>
        <translation>Ein Topf Eigenkapital, Optionen zum Marktwert; jede Position trägt ihre eigenen Delta-, Gamma- und Vega-Belastungen, und diese addieren sich.</translation>
    </message>
    <message>
        <source>Every position has its own pot and pays its own delta, gamma and vega charges; nothing nets, and no loss goes beyond its pot.</source>
        <translation>Jede Position hat ihren eigenen Topf und trägt ihre eigenen Delta-, Gamma- und Vega-Belastungen; nichts wird verrechnet, und kein Verlust geht über seinen Topf hinaus.</translation>
    </message>
    <message>
        <source>One pot of equity, options and spot at market; deltas and vegas net within an expiry bucket and partly between buckets, short gamma pays for a price move; underlyings add up.</source>
        <translation>Ein Topf Eigenkapital, Optionen und Spot zum Marktwert; Deltas und Vegas werden innerhalb eines Laufzeitbands ganz und zwischen Laufzeitbändern teilweise verrechnet, Short-Gamma zahlt für eine Preisbewegung; Basiswerte addieren sich.</translation>
    </message>
    <message>
        <source>5 %; example</source>
        <translation>5 %; Beispiel</translation>
    </message>
    <message>
        <source>2 %; example</source>
        <translation>2 %; Beispiel</translation>
    </message>
    <message>
        <source>20 %; example</source>
        <translation>20 %; Beispiel</translation>
    </message>
    <message>
        <source>buckets of a week, a month, a quarter, a year; example</source>
        <translation>Laufzeitbänder von einer Woche, einem Monat, einem Quartal, einem Jahr; Beispiel</translation>
    </message>
    <message>
        <source>20 %: other coins move further; example</source>
        <translation>20 %: andere Coins bewegen sich stärker; Beispiel</translation>
    </message>
    <message>
        <source>90 % of matched long and short buckets cancel; example</source>
        <translation>90 % gepaarter Long- und Short-Laufzeitbänder heben sich auf; Beispiel</translation>
    </message>
    <message>
        <source>15 %, about the price ranges of crypto venues; example</source>
        <translation>15 %, etwa die Preisspannen von Kryptobörsen; Beispiel</translation>
    </message>
    <message>
        <source>as for delta</source>
        <translation>wie bei Delta</translation>
    </message>
    <message>
        <source>20 %, the same move as for delta; example</source>
        <translation>20 %, dieselbe Bewegung wie bei Delta; Beispiel</translation>
    </message>
    <message>
        <source>15 %, the same move as for delta; example</source>
        <translation>15 %, dieselbe Bewegung wie bei Delta; Beispiel</translation>
    </message>
    <message>
        <source>half of the long gamma counts; example</source>
        <translation>die Hälfte des Long-Gammas zählt; Beispiel</translation>
    </message>
    <message>
        <source>half of matched long and short buckets cancels; example</source>
        <translation>die Hälfte gepaarter Long- und Short-Laufzeitbänder hebt sich auf; Beispiel</translation>
    </message>
    <message>
        <source>25 volatility points within a week; example</source>
        <translation>25 Volatilitätspunkte innerhalb einer Woche; Beispiel</translation>
    </message>
    <message>
        <source>20 volatility points within a month; example</source>
        <translation>20 Volatilitätspunkte innerhalb eines Monats; Beispiel</translation>
    </message>
    <message>
        <source>12 volatility points within a quarter; example</source>
        <translation>12 Volatilitätspunkte innerhalb eines Quartals; Beispiel</translation>
    </message>
    <message>
        <source>8 volatility points within a year; example</source>
        <translation>8 Volatilitätspunkte innerhalb eines Jahres; Beispiel</translation>
    </message>
    <message>
        <source>5 volatility points beyond; example</source>
        <translation>5 Volatilitätspunkte darüber hinaus; Beispiel</translation>
    </message>
    <message>
        <source>initial is 1.2 × maintenance; example</source>
        <translation>Initial ist 1,2 × Maintenance; Beispiel</translation>
    </message>
    <message>
        <source>Derive-like: portfolio margin, second version</source>
        <translation>Derive-ähnlich: Portfolio-Margin, zweite Version</translation>
    </message>
    <message>
        <source>Derive-like model after the public v2-core repository (commit 7736900d, 21 January 2026), mainnet configuration; a model, not a quote of the venue.</source>
        <translation>Derive-ähnliches Modell nach dem öffentlichen Repository v2-core (Commit 7736900d, 21. Januar 2026), Mainnet-Konfiguration; ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>Standard rules: per underlying and expiry the sum of what short options need alone or the largest loss at expiry, whichever is less, plus perpetuals, futures and charges; long options give no credit and coins count by a factor.</source>
        <translation>Standard-Regeln: je Basiswert und Verfall die Summe dessen, was Short-Optionen allein brauchen, oder der größte Verlust bei Verfall, je nachdem, was kleiner ist, plus Perpetuals, Futures und Belastungen; Long-Optionen werden nicht angerechnet, und Coins zählen mit einem Faktor.</translation>
    </message>
    <message>
        <source>Each position alone by the Standard rules: a share of the price for perpetuals and futures, spot-based rates with the mark on top for short options, at most the largest loss at expiry.</source>
        <translation>Jede Position allein nach den Standard-Regeln: ein Anteil am Preis für Perpetuals und Futures, spotbasierte Sätze zuzüglich Markpreis für Short-Optionen, höchstens der größte Verlust bei Verfall.</translation>
    </message>
    <message>
        <source>Risk manager of the second version: worst of 33 scenarios with tails and skews or of the basis charge, times 1 at the initial and 0.8 at the maintenance level, plus shares of contracts, naked short options and collateral. Options are discounted at the rate of their expiry.</source>
        <translation>Risikomanager der zweiten Version: das schlechteste von 33 Szenarien einschließlich Extremen und Skews oder die Basisbelastung, mal 1 auf Initial- und 0,8 auf Maintenance-Ebene, plus Anteile auf Kontrakte, ungedeckte Short-Optionen und Sicherheiten. Optionen werden mit dem Zins ihres Verfalls diskontiert.</translation>
    </message>
    <message>
        <source>as for contracts</source>
        <translation>wie bei Kontrakten</translation>
    </message>
    <message>
        <source>as in the earlier version&apos;s mainnet file</source>
        <translation>wie in der Mainnet-Datei der früheren Version</translation>
    </message>
    <message>
        <source>values of the test portfolios; none for the coin an account trades, whose moves are in the scenarios</source>
        <translation>Werte der Test-Portfolios; keiner für den Coin, den ein Konto handelt und dessen Bewegungen in den Szenarien stehen</translation>
    </message>
    <message>
        <source>the mainnet script writes 1.05 here and 0.95 for short expiries; its tests have it the other way round, which is taken</source>
        <translation>das Mainnet-Skript schreibt hier 1.05 und für Short-Verfälle 0.95; seine Tests haben es umgekehrt, was übernommen wird</translation>
    </message>
    <message>
        <source>the mainnet script writes 0.95 here and 1.05 for long expiries; its tests have it the other way round, which is taken</source>
        <translation>das Mainnet-Skript schreibt hier 0.95 und für Long-Verfälle 1.05; seine Tests haben es umgekehrt, was übernommen wird</translation>
    </message>
    <message>
        <source>the venue lists linear contracts only; coin-settled ones count at the index so that one book can be compared</source>
        <translation>die Börse führt nur lineare Kontrakte; in Coin abgerechnete zählen zum Index, damit sich ein und dasselbe Buch vergleichen lässt</translation>
    </message>
    <message>
        <source>the venue decides by account which coin cancels risk</source>
        <translation>die Börse entscheidet je Konto, welcher Coin Risiko aufhebt</translation>
    </message>
    <message>
        <source>as for larger altcoins; the source has none for this coin</source>
        <translation>wie bei größeren Altcoins; die Quelle hat keinen Wert für diesen Coin</translation>
    </message>
    <message>
        <source>the source names these shares for larger altcoins only</source>
        <translation>die Quelle nennt diese Anteile nur für größere Altcoins</translation>
    </message>
    <message>
        <source>Derive-like: Standard Manager</source>
        <translation>Derive-ähnlich: Standard Manager</translation>
    </message>
    <message>
        <source>Risk manager of the first version: worst of 23 price and volatility scenarios or of the basis charge, plus shares of perpetuals, futures, coins and naked short options, all times 1.25 at the initial level. The same as the portfolio regime of derive-v1.</source>
        <translation>Risikomanager der ersten Version: das schlechteste von 23 Preis- und Volatilitätsszenarien oder die Basisbelastung, plus Anteile auf Perpetuals, Futures, Coins und ungedeckte Short-Optionen, alles mal 1,25 auf Initial-Ebene. Dasselbe wie das Portfolio-Modell von derive-v1.</translation>
    </message>
    <message>
        <source>as the later version has it</source>
        <translation>wie in der späteren Version</translation>
    </message>
    <message>
        <source>the venue takes one coin as collateral; here every coin is the base coin of its own underlying</source>
        <translation>die Börse nimmt einen Coin als Sicherheit; hier ist jeder Coin der Basiscoin seines eigenen Basiswerts</translation>
    </message>
    <message>
        <source>Derive-like: portfolio margin, first version</source>
        <translation>Derive-ähnlich: Portfolio-Margin, erste Version</translation>
    </message>
    <message>
        <source>Risk manager of the first version: worst of 23 price and volatility scenarios or of the basis charge, plus shares of perpetuals, futures, coins and naked short options, all times 1.25 at the initial level.</source>
        <translation>Risikomanager der ersten Version: das schlechteste von 23 Preis- und Volatilitätsszenarien oder die Basisbelastung, plus Anteile auf Perpetuals, Futures, Coins und ungedeckte Short-Optionen, alles mal 1,25 auf Initial-Ebene.</translation>
    </message>
    <message>
        <source>OKX-like</source>
        <translation>OKX-ähnlich</translation>
    </message>
    <message>
        <source>Parameter notices of the venue&apos;s portfolio margin (values before January 2025) and its documentation of MR1 to MR9; forms that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>Parametermitteilungen zur Portfolio-Margin der Börse (Werte vor Januar 2025) und ihre Dokumentation von MR1 bis MR9; nicht veröffentlichte Formen sind als angenommen markiert. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>One pot of equity; futures by position tiers with the liquidation fee, short options by standard rates, all added up.</source>
        <translation>Ein Topf Eigenkapital; Futures nach Positionsstufen mit der Liquidationsgebühr, Short-Optionen nach Standardsätzen, alles addiert.</translation>
    </message>
    <message>
        <source>Every position has its own pot; futures by position tiers with the taker fee in the threshold, short options by standard rates.</source>
        <translation>Jede Position hat ihren eigenen Topf; Futures nach Positionsstufen mit der Taker-Gebühr in der Schwelle, Short-Optionen nach Standardsätzen.</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; per underlying the worst of spot shock, time decay and extreme move plus vega, basis and rate charges, at least the minimum charge; initial margin is 1.3 times that.</source>
        <translation>Ein Topf Eigenkapital, Optionen zum Marktwert; je Basiswert das Schlechteste aus Spot-Schock, Zeitwertverlust und Extrembewegung plus Vega-, Basis- und Zinsbelastungen, mindestens die Mindestbelastung; die Initial Margin ist 1,3-mal so hoch.</translation>
    </message>
    <message>
        <source>discount rate by tier, first tier taken for all sizes</source>
        <translation>Anrechnungssatz je Stufe, erste Stufe für alle Größen angesetzt</translation>
    </message>
    <message>
        <source>21 cells: 7 moves with 3 volatilities, background knowledge</source>
        <translation>21 Zellen: 7 Bewegungen mit 3 Volatilitäten, Hintergrundwissen</translation>
    </message>
    <message>
        <source>form and size of the vega charge not found; 0.03 % a day as another venue&apos;s calendar charge</source>
        <translation>Form und Größe der Vega-Belastung nicht gefunden; 0,03 % je Tag wie die Kalenderbelastung einer anderen Börse</translation>
    </message>
    <message>
        <source>size of the rate move not found; 1 percentage point</source>
        <translation>Größe der Zinsbewegung nicht gefunden; 1 Prozentpunkt</translation>
    </message>
    <message>
        <source>that half of the loss is charged is background knowledge</source>
        <translation>dass die Hälfte des Verlusts belastet wird, ist Hintergrundwissen</translation>
    </message>
    <message>
        <source>liquidation fee and slippage not found; 0.1 %</source>
        <translation>Liquidationsgebühr und Slippage nicht gefunden; 0,1 %</translation>
    </message>
    <message>
        <source>liquidation fee and slippage not found; 0.1 % of the index</source>
        <translation>Liquidationsgebühr und Slippage nicht gefunden; 0,1 % des Index</translation>
    </message>
    <message>
        <source>not found; 12.5 % of the option&apos;s value</source>
        <translation>nicht gefunden; 12,5 % des Optionswerts</translation>
    </message>
    <message>
        <source>published for BTC and ETH; taken for all</source>
        <translation>für BTC und ETH veröffentlicht; für alle übernommen</translation>
    </message>
    <message>
        <source>marginal or whole amount is not published</source>
        <translation>ob marginal oder auf den ganzen Betrag, ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>margin on debts by venue tier; 20 % and 10 % taken for all</source>
        <translation>Margin auf Schulden nach Stufen der Börse; 20 % und 10 % für alle angesetzt</translation>
    </message>
    <message>
        <source>size of the depeg charge not found; 2 % of delta hedged across settlement currencies</source>
        <translation>Größe der Depeg-Belastung nicht gefunden; 2 % des Deltas, das über Abrechnungswährungen hinweg abgesichert ist</translation>
    </message>
    <message>
        <source>the inner maximum of MR1, MR2 and MR6 is background knowledge; the outer one with MR7 and the factor 1.3 are published</source>
        <translation>das innere Maximum aus MR1, MR2 und MR6 ist Hintergrundwissen; das äußere mit MR7 und der Faktor 1,3 sind veröffentlicht</translation>
    </message>
    <message>
        <source>the inner maximum of MR1, MR2 and MR6 is background knowledge; the outer one with MR7 is published</source>
        <translation>das innere Maximum aus MR1, MR2 und MR6 ist Hintergrundwissen; das äußere mit MR7 ist veröffentlicht</translation>
    </message>
    <message>
        <source>sizes of the tiers and rates from tier 3 on are not in the source</source>
        <translation>Größen der Stufen und Sätze ab Stufe 3 stehen nicht in der Quelle</translation>
    </message>
    <message>
        <source>0.05 % taker fee of the worked example</source>
        <translation>0,05 % Taker-Gebühr aus dem Rechenbeispiel</translation>
    </message>
    <message>
        <source>tiers of other coins not found</source>
        <translation>Stufen anderer Coins nicht gefunden</translation>
    </message>
    <message>
        <source>Parameter notices of the venue&apos;s portfolio margin (6 and 15 January 2025) and its documentation of MR1 to MR9; forms that are not published are marked assumed. A model, not a quote of the venue.</source>
        <translation>Parametermitteilungen zur Portfolio-Margin der Börse (6. und 15. Januar 2025) und ihre Dokumentation von MR1 bis MR9; nicht veröffentlichte Formen sind als angenommen markiert. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>Paradex-like</source>
        <translation>Paradex-ähnlich</translation>
    </message>
    <message>
        <source>Scenario table, minimum delta and maintenance share of the venue&apos;s public documentation of portfolio margin, read on 21 November 2026. A model, not a quote of the venue.</source>
        <translation>Szenariotabelle, Minimum nach Delta und Maintenance-Anteil aus der öffentlichen Dokumentation der Portfolio-Margin der Börse, gelesen am 21. November 2026. Ein Modell, keine verbindliche Angabe der Börse.</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; each position is margined alone by the 24 scenarios and the requirements add up.</source>
        <translation>Ein Topf Eigenkapital, Optionen zum Marktwert; jede Position wird für sich nach den 24 Szenarien bemessen, und die Anforderungen addieren sich.</translation>
    </message>
    <message>
        <source>Every position has its own pot and is margined alone by the 24 scenarios; nothing nets, and no loss goes beyond its pot.</source>
        <translation>Jede Position hat ihren eigenen Topf und wird für sich nach den 24 Szenarien bemessen; nichts wird verrechnet, und kein Verlust geht über seinen Topf hinaus.</translation>
    </message>
    <message>
        <source>One pot of equity, options at market; the worst of 24 weighted scenarios or a minimum by delta, plus provisions for fees and funding.</source>
        <translation>Ein Topf Eigenkapital, Optionen zum Marktwert; das schlechteste von 24 gewichteten Szenarien oder ein Minimum nach Delta, plus Vorsorgen für Gebühren und Funding.</translation>
    </message>
    <message>
        <source>the venue takes USDC only; other assets count with 10 % haircut here</source>
        <translation>die Börse nimmt nur USDC; andere Assets zählen hier mit 10 % Haircut</translation>
    </message>
    <message>
        <source>the rate of the fee provision is not in the source; 0.03 % taker fee</source>
        <translation>der Satz der Gebührenvorsorge steht nicht in der Quelle; 0,03 % Taker-Gebühr</translation>
    </message>
    <message>
        <source>the rate of the fee provision is not in the source; 0.03 % of the index</source>
        <translation>der Satz der Gebührenvorsorge steht nicht in der Quelle; 0,03 % des Index</translation>
    </message>
    <message>
        <source>the cap is not in the source; 12.5 % of the option&apos;s value</source>
        <translation>die Obergrenze steht nicht in der Quelle; 12,5 % des Optionswerts</translation>
    </message>
    <message>
        <source>funding expected over the next 8 hours is not in the rulebook; 0 as in the older text</source>
        <translation>das in den nächsten 8 Stunden erwartete Funding steht nicht im Regelwerk; 0 wie im älteren Text</translation>
    </message>
    <message>
        <source>no floor in the source</source>
        <translation>keine Untergrenze in der Quelle</translation>
    </message>
    <message>
        <source>the venue lists none; coin-settled contracts are taken too, their P&amp;L at the index</source>
        <translation>die Börse führt keine; in Coin abgerechnete Kontrakte werden ebenfalls angenommen, ihre P&amp;L zum Index</translation>
    </message>
    <message>
        <source>the venue&apos;s own cross margin uses rates by market; here each position alone meets the portfolio rules</source>
        <translation>die Cross-Margin der Börse selbst verwendet Sätze je Markt; hier erfüllt jede Position allein die Portfolio-Regeln</translation>
    </message>
    <message>
        <source>US listed, strategy rules and TIMS-like</source>
        <translation>US-gelistet, Strategieregeln und TIMS-ähnlich</translation>
    </message>
    <message>
        <source>Strategy-based rules in the manner of Cboe Rule 10.3 and FINRA 4210 (naked 20 %, broad index 15 %, at least 10 %; spreads at their greatest loss) as replayed against two open-source implementations; portfolio: risk-based valuation points in the manner of OCC TIMS and FINRA 4210(g), collected November 2026. A model, not a quote of a broker or clearing house. American options are priced by the approximation of Barone-Adesi and Whaley (1987).</source>
        <translation>Strategiebasierte Regeln nach Art von Cboe Rule 10.3 und FINRA 4210 (ungedeckt 20 %, breiter Index 15 %, mindestens 10 %; Spreads zu ihrem höchsten Verlust), nachgerechnet gegen zwei Open-Source-Implementierungen; Portfolio: risikobasierte Bewertungspunkte nach Art von OCC TIMS und FINRA 4210(g), zusammengetragen im November 2026. Ein Modell, keine verbindliche Angabe eines Brokers oder Clearinghauses. Amerikanische Optionen werden mit der Näherung von Barone-Adesi und Whaley (1987) bewertet.</translation>
    </message>
    <message>
        <source>Strategy-based rules: the legs of each underlying are paired into spreads, straddles and covered positions so that the sum is least.</source>
        <translation>Strategiebasierte Regeln: Die Positionen jedes Basiswerts werden so zu Spreads, Straddles und gedeckten Positionen gepaart, dass die Summe am kleinsten ist.</translation>
    </message>
    <message>
        <source>Every leg stands alone: short options at the naked formula, long options paid in full, stock at its own rate.</source>
        <translation>Jede Position steht allein: Short-Optionen nach der Formel für ungedeckte Optionen, Long-Optionen voll bezahlt, Aktien zum eigenen Satz.</translation>
    </message>
    <message>
        <source>TIMS-like: worst of eleven price points by class of underlying, no volatility shock; classes net whole, groups of classes in part; a minimum per contract.</source>
        <translation>TIMS-ähnlich: der schlechteste von elf Preispunkten je Basiswertklasse, kein Volatilitätsschock; Klassen werden ganz verrechnet, Gruppen von Klassen zum Teil; ein Minimum je Kontrakt.</translation>
    </message>
    <message>
        <source>which products share a class or group: from the products&apos; own descriptions; the clearing house publishes the list as a data file</source>
        <translation>welche Produkte sich eine Klasse oder Gruppe teilen: nach den Produktbeschreibungen; das Clearinghaus veröffentlicht die Liste als Datendatei</translation>
    </message>
    <message>
        <source>75 % between other index groups: common knowledge of the field</source>
        <translation>75 % zwischen anderen Indexgruppen: allgemeines Fachwissen</translation>
    </message>
    <message>
        <source>50 % between product groups: common knowledge of the field</source>
        <translation>50 % zwischen Produktgruppen: allgemeines Fachwissen</translation>
    </message>
    <message>
        <source>range times the fund&apos;s factor: common knowledge of the field</source>
        <translation>Spanne mal Faktor des Fonds: allgemeines Fachwissen</translation>
    </message>
    <message>
        <source>five points each side: common knowledge of the field</source>
        <translation>fünf Punkte je Seite: allgemeines Fachwissen</translation>
    </message>
    <message>
        <source>common knowledge of the field, no source opened</source>
        <translation>allgemeines Fachwissen, keine Quelle herangezogen</translation>
    </message>
    <message>
        <source>security futures before 2020; for books that hold futures besides</source>
        <translation>Security Futures vor 2020; für Bücher, die daneben Futures halten</translation>
    </message>
    <message>
        <source>Futures scan (16-scenario risk arrays)</source>
        <translation>Futures-Scan (Risikotabellen mit 16 Szenarien)</translation>
    </message>
    <message>
        <source>A model of the risk-array methodology that futures clearing houses publish (SPAN-like: 16 scenarios one day ahead, composite delta, spread charges and credits, short option minimum, net option value); formulas as printed in textbooks and exchange notes, the order of scenarios and the 2 × 35 % variant sourced, parameters examples. No clearing house&apos;s file, not a quote. Extreme scenarios: 3 × range at 33 % here; for the older form set extreme_multiple 2 and extreme_cover 0.35. Members and hedgers: initial_ratio 1.</source>
        <translation>Ein Modell der Risikotabellen-Methodik, die Futures-Clearinghäuser veröffentlichen (SPAN-ähnlich: 16 Szenarien einen Tag voraus, zusammengesetztes Delta, Spread-Belastungen und Gutschriften, Minimum für Short-Optionen, Netto-Optionswert); Formeln wie in Lehrbüchern und Mitteilungen von Börsen gedruckt, Reihenfolge der Szenarien und die Variante 2 × 35 % belegt, Parameter Beispiele. Keine Datei eines Clearinghauses, keine verbindliche Angabe. Extremszenarien: hier 3 × Spanne zu 33 %; für die ältere Form extreme_multiple 2 und extreme_cover 0.35 setzen. Mitglieder und Hedger: initial_ratio 1.</translation>
    </message>
    <message>
        <source>One pot of equity; each position is scanned alone and the requirements add up. Option value is in the requirements, not in equity.</source>
        <translation>Ein Topf Eigenkapital; jede Position wird für sich gescannt, und die Anforderungen addieren sich. Der Optionswert steht in den Anforderungen, nicht im Eigenkapital.</translation>
    </message>
    <message>
        <source>Every position has its own pot and is scanned alone, short option value included in its requirement; nothing nets, and no loss goes beyond its pot.</source>
        <translation>Jede Position hat ihren eigenen Topf und wird für sich gescannt, der Wert von Short-Optionen ist in ihrer Anforderung enthalten; nichts wird verrechnet, und kein Verlust geht über seinen Topf hinaus.</translation>
    </message>
    <message>
        <source>One pot of equity without option value: per commodity the worst of 16 scenarios, spread and delivery charges less credits, at least the short option minimum; net option value (long less short) is taken off that sum.</source>
        <translation>Ein Topf Eigenkapital ohne Optionswert: je Produkt das schlechteste von 16 Szenarien, Spread- und Lieferbelastungen minus Gutschriften, mindestens das Minimum für Short-Optionen; der Netto-Optionswert (Long minus Short) wird von dieser Summe abgezogen.</translation>
    </message>
    <message>
        <source>10 %; example</source>
        <translation>10 %; Beispiel</translation>
    </message>
    <message>
        <source>15 %; example</source>
        <translation>15 %; Beispiel</translation>
    </message>
    <message>
        <source>30 %; example</source>
        <translation>30 %; Beispiel</translation>
    </message>
    <message>
        <source>200 USD per spread, as in a worked example</source>
        <translation>200 USD je Spread, wie in einem Rechenbeispiel</translation>
    </message>
    <message>
        <source>250 points, as in a worked example</source>
        <translation>250 Punkte, wie in einem Rechenbeispiel</translation>
    </message>
    <message>
        <source>150 USD, as in a worked example</source>
        <translation>150 USD, wie in einem Rechenbeispiel</translation>
    </message>
    <message>
        <source>4 volatility points, as in a worked example</source>
        <translation>4 Volatilitätspunkte, wie in einem Rechenbeispiel</translation>
    </message>
    <message>
        <source>18 %; example</source>
        <translation>18 %; Beispiel</translation>
    </message>
    <message>
        <source>22 %; example</source>
        <translation>22 %; Beispiel</translation>
    </message>
    <message>
        <source>3 days; example</source>
        <translation>3 Tage; Beispiel</translation>
    </message>
    <message>
        <source>0.2 % of the price; example</source>
        <translation>0,2 % des Preises; Beispiel</translation>
    </message>
    <message>
        <source>0.1 % of the price; example</source>
        <translation>0,1 % des Preises; Beispiel</translation>
    </message>
    <message>
        <source>published weights of the composite delta as background knowledge; sum 0.998, normalised</source>
        <translation>veröffentlichte Gewichte des zusammengesetzten Deltas als Hintergrundwissen; Summe 0,998, normiert</translation>
    </message>
    <message>
        <source>33 %, goes with 3; 32 % at some exchanges, 35 % with 2</source>
        <translation>33 %, passend zu 3; 32 % an manchen Börsen, 35 % bei 2</translation>
    </message>
    <message>
        <source>3, current use of large clearing houses as background knowledge; older files have 2</source>
        <translation>3, heutige Praxis großer Clearinghäuser als Hintergrundwissen; ältere Dateien haben 2</translation>
    </message>
    <message>
        <source>1.10 for speculators as background knowledge; 1.00 for members and hedgers</source>
        <translation>1,10 für Spekulanten als Hintergrundwissen; 1,00 für Mitglieder und Hedger</translation>
    </message>
    <message>
        <source>the ratio is taken of the total; &quot;risk&quot; leaves the option value out of it, as some brokers do</source>
        <translation>das Verhältnis gilt für die Summe; &quot;risk&quot; lässt den Optionswert heraus, wie es manche Broker tun</translation>
    </message>
    <message>
        <source>1 BTC against 30 ETH, about the ratio of their prices, half the price risk given back; example</source>
        <translation>1 BTC gegen 30 ETH, etwa das Verhältnis ihrer Preise, das halbe Preisrisiko gutgeschrieben; Beispiel</translation>
    </message>
    <message>
        <source>half the price risk; example</source>
        <translation>halbes Preisrisiko; Beispiel</translation>
    </message>
    <message>
        <source>about the ratio of the prices; example</source>
        <translation>etwa das Verhältnis der Preise; Beispiel</translation>
    </message>
    <message>
        <source>1 % of the price per spread; example</source>
        <translation>1 % des Preises je Spread; Beispiel</translation>
    </message>
    <message>
        <source>one trading day taken as one calendar day</source>
        <translation>ein Handelstag als ein Kalendertag angesetzt</translation>
    </message>
    <message>
        <source>20 %: coins without values of their own; no clearing house publishes one</source>
        <translation>20 %: Coins ohne eigene Werte; kein Clearinghaus veröffentlicht einen</translation>
    </message>
    <message>
        <source>0.5 % of the price; example</source>
        <translation>0,5 % des Preises; Beispiel</translation>
    </message>
    <message>
        <source>25 % of the volatility; example</source>
        <translation>25 % der Volatilität; Beispiel</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Calendar spread</source>
        <translation>Kalender-Spread</translation>
    </message>
    <message>
        <source>A near ETH call is sold against a later one of the same strike, and at equal volatility the bought leg gains whatever the sold one loses in a rise of up to 14&#xa0;%. The scenario that binds portfolio margin is therefore not the rise which isolated margin charges for, but a fall with lower volatility, and the requirement is about a third.</source>
        <translation>Ein naher ETH-Call wird gegen einen späteren mit gleichem Strike verkauft, und bei unveränderter Volatilität gewinnt die gekaufte Position, was die verkaufte bei einem Anstieg von bis zu 14&#xa0;% verliert. Das Szenario, das die Portfolio-Margin bindet, ist deshalb nicht der Anstieg, nach dem sich die isolierte Margin richtet, sondern ein Rückgang mit niedrigerer Volatilität, und die Anforderung beträgt etwa ein Drittel.</translation>
    </message>
    <message>
        <source>Cash and carry</source>
        <translation>Cash-and-Carry</translation>
    </message>
    <message>
        <source>Three coins are held against a short inverse future of the same size, so whatever the price does, only the basis is left as risk: portfolio margin asks a roll shock and nothing else, half of the isolated requirement. In the isolated regime the future stands alone and is liquidated after a rise of about a tenth, although the coins have gained what it lost.</source>
        <translation>Drei Coins stehen einem inversen Short-Future gleicher Größe gegenüber; was der Preis auch tut, als Risiko bleibt nur die Basis: Die Portfolio-Margin verlangt einen Rollschock und sonst nichts, die Hälfte der isolierten Anforderung. Im Modell Isoliert steht der Future allein und wird nach einem Anstieg von etwa einem Zehntel liquidiert, obwohl die Coins gewonnen haben, was er verlor.</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>Gedeckter Call</translation>
    </message>
    <message>
        <source>The coins cover the calls: in portfolio margin a rise now gains money, and the binding scenario is a fall of 14&#xa0;% instead. Isolated and cross margin do not see the coins and charge the calls as if they were naked, and still they ask a little less than portfolio margin, because the risk of the coins themselves is left out of their sum.</source>
        <translation>Die Coins decken die Calls: In der Portfolio-Margin bringt ein Anstieg nun Gewinn, und das bindende Szenario ist stattdessen ein Rückgang um 14&#xa0;%. Isolierte und Cross-Margin sehen die Coins nicht und belasten die Calls, als wären sie ungedeckt, und verlangen doch etwas weniger als die Portfolio-Margin, weil das Risiko der Coins selbst in ihrer Summe fehlt.</translation>
    </message>
    <message>
        <source>Inverse perpetual, hedged</source>
        <translation>Inverses Perpetual, abgesichert</translation>
    </message>
    <message>
        <source>A long inverse perpetual loses coins ever faster as the price falls; the bought puts hold that loss, and the sold calls pay for most of the puts. Portfolio margin nets the three and asks less than half of what the isolated regime does, which charges the calls as naked and liquidates the perpetual near 89&#xa0;000&#xa0;USD, puts or no puts.</source>
        <translation>Ein inverses Long-Perpetual verliert mit fallendem Preis immer schneller Coins; die gekauften Puts begrenzen diesen Verlust, und die verkauften Calls bezahlen den größten Teil der Puts. Die Portfolio-Margin verrechnet alle drei und verlangt weniger als die Hälfte des Modells Isoliert, das die Calls als ungedeckt belastet und das Perpetual nahe 89&#xa0;000&#xa0;USD liquidiert, ob mit oder ohne Puts.</translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation>Eiserner Kondor</translation>
    </message>
    <message>
        <source>Two credit spreads on ETH, of which only one can lose at expiry, and no more than 200&#xa0;USD per coin less the premium received. Isolated margin adds up both sold options as if each were naked, while portfolio margin asks what a move of 14&#xa0;% would cost today, which is less than the greatest loss at expiry.</source>
        <translation>Zwei Credit Spreads auf ETH, von denen bei Verfall nur einer verlieren kann, und nicht mehr als 200&#xa0;USD je Coin abzüglich der erhaltenen Prämie. Die isolierte Margin addiert beide verkauften Optionen, als wäre jede ungedeckt; die Portfolio-Margin verlangt, was eine Bewegung von 14&#xa0;% heute kosten würde, und das ist weniger als der größte Verlust bei Verfall.</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Margin Call</translation>
    </message>
    <message>
        <source>After a rally and a jump in volatility the sold puts and their short hedge both stand at a loss, and the equity no longer carries the initial requirement of the isolated and the cross regime: a margin call. Portfolio margin lets the hedge pay for part of the puts and leaves the same account healthy.</source>
        <translation>Nach einer Rally und einem Sprung der Volatilität stehen die verkauften Puts und ihre Short-Absicherung beide im Verlust, und das Eigenkapital trägt die Initial-Anforderung der Modelle Isoliert und Cross nicht mehr: ein Margin Call. Die Portfolio-Margin lässt die Absicherung einen Teil der Puts bezahlen, und dasselbe Konto bleibt gesund.</translation>
    </message>
    <message>
        <source>Illustrative market</source>
        <translation>Beispielmarkt</translation>
    </message>
    <message>
        <source>Illustrative, invented numbers: no venue quoted them. Forwards in mild contango, smiles free of butterfly and calendar arbitrage; one expiry of each coin is given as raw SVI.</source>
        <translation>Beispielhafte, erfundene Zahlen: Keine Börse hat sie quotiert. Forwards in leichtem Contango, Smiles ohne Butterfly- und Kalenderarbitrage; je Coin ist ein Verfall als rohes SVI angegeben.</translation>
    </message>
    <message>
        <source>Naked short call</source>
        <translation>Ungedeckter Short-Call</translation>
    </message>
    <message>
        <source>The loss of a sold call has no upper end, so margin is all that stands between a rise and the account. Standard margin asks 10 to 15&#xa0;% of the coin plus the mark whatever else is held, portfolio margin what a rise of 14&#xa0;% with rising volatility would lose: here more than a third less.</source>
        <translation>Der Verlust eines verkauften Calls ist nach oben offen; zwischen einem Anstieg und dem Konto steht also nur die Margin. Die Standardmargin verlangt 10 bis 15&#xa0;% des Coins plus den Markpreis, was auch sonst gehalten wird, die Portfolio-Margin das, was ein Anstieg um 14&#xa0;% mit steigender Volatilität verlöre: hier mehr als ein Drittel weniger.</translation>
    </message>
    <message>
        <source>One book, three answers</source>
        <translation>Ein Buch, drei Antworten</translation>
    </message>
    <message>
        <source>Isolated and cross margin ask the same sum, one of every pot and the other of one equity, and portfolio margin, which nets the perpetual against the coin, asks a fifth less. Where the coin stands matters more than that: as collateral outside the scenarios instead of a position inside them, it would cut the portfolio requirement by more than half.</source>
        <translation>Isolierte und Cross-Margin verlangen dieselbe Summe, die eine von jedem Topf und die andere von einem einzigen Eigenkapital; die Portfolio-Margin, die das Perpetual mit dem Coin verrechnet, verlangt ein Fünftel weniger. Wichtiger ist, wo der Coin steht: als Sicherheit außerhalb der Szenarien statt als Position darin würde er die Portfolio-Anforderung um mehr als die Hälfte senken.</translation>
    </message>
    <message>
        <source>When portfolio costs more</source>
        <translation>Wenn Portfolio mehr kostet</translation>
    </message>
    <message>
        <source>All three positions win and lose together, so there is nothing to net, and portfolio margin asks for the loss of a 14&#xa0;% fall. Isolated and cross margin ask about 2&#xa0;% of a perpetual and nothing for a bought option, less than an eighth of that: they call this account healthy while portfolio margin calls for more.</source>
        <translation>Alle drei Positionen gewinnen und verlieren gemeinsam; es gibt also nichts zu verrechnen, und die Portfolio-Margin verlangt den Verlust eines Rückgangs um 14&#xa0;%. Isolierte und Cross-Margin verlangen etwa 2&#xa0;% eines Perpetuals und nichts für eine gekaufte Option, weniger als ein Achtel davon: Für sie ist dieses Konto gesund, während die Portfolio-Margin einen Nachschuss fordert.</translation>
    </message>
    <message>
        <source>Protected future</source>
        <translation>Geschützter Future</translation>
    </message>
    <message>
        <source>The isolated regime liquidates the future near 88 600&#xa0;USD although the puts beside it gain by then, and portfolio margin never does, because the puts are worth more with every further fall. That safety has its price: portfolio margin asks more than four times as much as the 2&#xa0;% of standard margin.</source>
        <translation>Das Modell Isoliert liquidiert den Future nahe 88&#xa0;600&#xa0;USD, obwohl die Puts daneben bis dahin gewinnen; die Portfolio-Margin tut es nie, weil die Puts mit jedem weiteren Rückgang mehr wert sind. Diese Sicherheit hat ihren Preis: Die Portfolio-Margin verlangt mehr als das Vierfache der 2&#xa0;% der Standardmargin.</translation>
    </message>
    <message>
        <source>Short strangle</source>
        <translation>Short-Strangle</translation>
    </message>
    <message>
        <source>Premium is earned on both sides while BTC stays between 90&#xa0;000 and 110&#xa0;000&#xa0;USD, and the bought 125&#xa0;000 call is the wing that caps the loss of a rise. Isolated and cross margin give no credit for the wing and charge all eight sold options as if they were alone; portfolio margin knows that price cannot rise and fall at once and asks less than half of that, for a fall of 14&#xa0;%.</source>
        <translation>Auf beiden Seiten wird Prämie verdient, solange BTC zwischen 90&#xa0;000 und 110&#xa0;000&#xa0;USD bleibt, und der gekaufte 125&#xa0;000er Call ist der Flügel, der den Verlust bei einem Anstieg begrenzt. Isolierte und Cross-Margin rechnen den Flügel nicht an und belasten alle acht verkauften Optionen, als stünden sie allein; die Portfolio-Margin weiß, dass der Preis nicht zugleich steigen und fallen kann, und verlangt weniger als die Hälfte davon, für einen Rückgang um 14&#xa0;%.</translation>
    </message>
    <message>
        <source>Three coins, one account</source>
        <translation>Drei Coins, ein Konto</translation>
    </message>
    <message>
        <source>Volatility is sold in BTC and SOL and bought in ETH, each nearly free of delta. Where the sold coins lose most, the bought one gains, and 60&#xa0;% of a gain counts against losses elsewhere: the account needs less than half of what the three coins would need apart.</source>
        <translation>Volatilität wird in BTC und SOL verkauft und in ETH gekauft, jeweils fast ohne Delta. Wo die verkauften Coins am meisten verlieren, gewinnt der gekaufte, und 60&#xa0;% eines Gewinns zählen gegen Verluste anderswo: Das Konto braucht weniger als die Hälfte dessen, was die drei Coins getrennt bräuchten.</translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation>Vertikaler Spread</translation>
    </message>
    <message>
        <source>The bought 115&#xa0;000 call caps the loss of the sold 105&#xa0;000 call at 10&#xa0;000&#xa0;USD per coin, less the premium received. Portfolio margin sees both legs move together and asks less than a third of the isolated requirement, which charges the sold leg as if it were naked and ties up the premium of the other on top.</source>
        <translation>Der gekaufte 115&#xa0;000er Call begrenzt den Verlust des verkauften 105&#xa0;000er Calls auf 10&#xa0;000&#xa0;USD je Coin, abzüglich der erhaltenen Prämie. Die Portfolio-Margin sieht, dass sich beide Positionen gemeinsam bewegen, und verlangt weniger als ein Drittel der isolierten Anforderung, die die verkaufte Position als ungedeckt belastet und obendrein die Prämie der anderen bindet.</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>worst of each: %1</source>
        <translation>je Schlechtestes: %1</translation>
    </message>
    <message>
        <source>%1, vol up</source>
        <translation>%1, Vola höher</translation>
    </message>
    <message>
        <source>%1, vol down</source>
        <translation>%1, Vola tiefer</translation>
    </message>
    <message>
        <source>%1, same vol</source>
        <translation>%1, Vola gleich</translation>
    </message>
    <message>
        <source>%1, basis of each expiry apart</source>
        <translation>%1, Basis jedes Verfalls für sich</translation>
    </message>
    <message>
        <source>%1, valuation point %2 of %3</source>
        <translation>%1, Bewertungspunkt %2 von %3</translation>
    </message>
    <message>
        <source>%1, linear skew</source>
        <translation>%1, linearer Skew</translation>
    </message>
    <message>
        <source>%1, absolute skew</source>
        <translation>%1, absoluter Skew</translation>
    </message>
    <message>
        <source>short straddle</source>
        <translation>Short Straddle</translation>
    </message>
    <message>
        <source>short strangle</source>
        <translation>Short Strangle</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Aktie</translation>
    </message>
    <message>
        <source>protective put</source>
        <translation>Protective Put</translation>
    </message>
    <message>
        <source>protective call</source>
        <translation>Protective Call</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>reverse conversion</source>
        <translation>Reverse Conversion</translation>
    </message>
    <message>
        <source>covered call</source>
        <translation>Covered Call</translation>
    </message>
    <message>
        <source>combination of spreads</source>
        <translation>Spread-Kombination</translation>
    </message>
    <message>
        <source>naked call</source>
        <translation>ungedeckter Call</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <translation>%1: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>calendar spread</source>
        <translation>Calendar Spread</translation>
    </message>
    <message>
        <source>diagonal spread</source>
        <translation>Diagonal Spread</translation>
    </message>
    <message>
        <source>bull call spread</source>
        <translation>Bull Call Spread</translation>
    </message>
    <message>
        <source>bear call spread</source>
        <translation>Bear Call Spread</translation>
    </message>
    <message>
        <source>bull put spread</source>
        <translation>Bull Put Spread</translation>
    </message>
    <message>
        <source>bear put spread</source>
        <translation>Bear Put Spread</translation>
    </message>
    <message>
        <source>long butterfly</source>
        <translation>Long Butterfly</translation>
    </message>
    <message>
        <source>short butterfly</source>
        <translation>Short Butterfly</translation>
    </message>
    <message>
        <source>long condor</source>
        <translation>Long Condor</translation>
    </message>
    <message>
        <source>short condor</source>
        <translation>Short Condor</translation>
    </message>
    <message>
        <source>long box</source>
        <translation>Long Box</translation>
    </message>
    <message>
        <source>short box</source>
        <translation>Short Box</translation>
    </message>
    <message>
        <source>iron butterfly</source>
        <translation>Iron Butterfly</translation>
    </message>
    <message>
        <source>reverse iron butterfly</source>
        <translation>Reverse Iron Butterfly</translation>
    </message>
    <message>
        <source>iron condor</source>
        <translation>Iron Condor</translation>
    </message>
    <message>
        <source>reverse iron condor</source>
        <translation>Reverse Iron Condor</translation>
    </message>
    <message>
        <source>Steps that lead across dates left out, and so are longer than the others: %1 of %2.</source>
        <translation>Schritte, die über ausgelassene Tage führen und daher länger sind als die anderen: %1 von %2.</translation>
    </message>
    <message>
        <source>Dates of %1 left out because another series does not have them: %2 (%3 to %4).</source>
        <translation>Tage von %1, die ausgelassen wurden, weil eine andere Reihe sie nicht hat: %2 (%3 bis %4).</translation>
    </message>
</context>
<context>
    <name>smiles</name>
    <message>
        <source>Volatility %1 %, fit %2 %: %3 robust standard deviations away.</source>
        <translation>Volatilität %1 %, Fit %2 %: %3 robuste Standardabweichungen entfernt.</translation>
    </message>
    <message>
        <source>Volatility %1 % lies beyond the plausible bound of %2 %.</source>
        <translation>Volatilität %1 % liegt jenseits der plausiblen Grenze von %2 %.</translation>
    </message>
    <message>
        <source>The call of this volatility is worth %1, more than the %2 between its neighbours: their butterfly would cost less than nothing.</source>
        <translation>Der Call dieser Volatilität ist %1 wert, mehr als die %2 zwischen seinen Nachbarn: Ihr Butterfly würde weniger als nichts kosten.</translation>
    </message>
    <message>
        <source>The call of this volatility is worth %1; next to its neighbour the bound is %2: a spread would cost less than nothing or more than it can pay.</source>
        <translation>Der Call dieser Volatilität ist %1 wert; neben seinem Nachbarn ist die Grenze %2: Ein Spread würde weniger als nichts oder mehr kosten, als er zahlen kann.</translation>
    </message>
    <message>
        <source>Total variance %1, less than the %2 of %3 at the same moneyness: a calendar spread would cost less than nothing.</source>
        <translation>Gesamtvarianz %1, weniger als die %2 von %3 bei gleicher Moneyness: Ein Kalenderspread würde weniger als nichts kosten.</translation>
    </message>
    <message>
        <source>The mark is worth %1, beyond the no-arbitrage bound of %2.</source>
        <translation>Der Markpreis ist %1 wert, jenseits der arbitragefreien Grenze von %2.</translation>
    </message>
    <message>
        <source>The mark is worth %1, that of the strike below %2: they are crossed.</source>
        <translation>Der Markpreis ist %1 wert, der des Strikes darunter %2: Sie sind gekreuzt.</translation>
    </message>
    <message>
        <source>The mark is worth %1; the volatility of the strike gives %2.</source>
        <translation>Der Markpreis ist %1 wert; die Volatilität des Strikes ergibt %2.</translation>
    </message>
    <message>
        <source>Butterfly arbitrage from %1 to %2 of the forward: g is %3 at %4.</source>
        <translation>Butterfly-Arbitrage von %1 bis %2 des Forwards: g ist %3 bei %4.</translation>
    </message>
    <message>
        <source>Calendar arbitrage against %1 from %2 to %3 of the forward: %4 less total variance at %5.</source>
        <translation>Kalenderarbitrage gegen %1 von %2 bis %3 des Forwards: %4 weniger Gesamtvarianz bei %5.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Margin Call</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
</context>
<context>
    <name>strategy</name>
    <message>
        <source>short stock</source>
        <translation>leerverkaufte Aktie</translation>
    </message>
    <message>
        <source>covered put</source>
        <translation>Covered Put</translation>
    </message>
    <message>
        <source>naked put</source>
        <translation>ungedeckter Put</translation>
    </message>
</context>
<context>
    <name>stress</name>
    <message>
        <source>loss of %1 %2</source>
        <translation>Verlust von %1 %2</translation>
    </message>
    <message>
        <source>margin call: isolated, initial</source>
        <translation>Margin Call: isoliert, Initial</translation>
    </message>
    <message>
        <source>margin call: isolated, maintenance</source>
        <translation>Margin Call: isoliert, Maintenance</translation>
    </message>
    <message>
        <source>margin call: cross, initial</source>
        <translation>Margin Call: Cross, Initial</translation>
    </message>
    <message>
        <source>margin call: cross, maintenance</source>
        <translation>Margin Call: Cross, Maintenance</translation>
    </message>
    <message>
        <source>margin call: portfolio, initial</source>
        <translation>Margin Call: Portfolio, Initial</translation>
    </message>
    <message>
        <source>margin call: portfolio, maintenance</source>
        <translation>Margin Call: Portfolio, Maintenance</translation>
    </message>
    <message>
        <source>Volatilities and correlations: %1.</source>
        <translation>Volatilitäten und Korrelationen: %1.</translation>
    </message>
    <message>
        <source>The book has no %1: what is stated of it does not count.</source>
        <translation>Das Buch hat kein %1: Was darüber angegeben ist, zählt nicht.</translation>
    </message>
    <message>
        <source>No volatility is known of %1: its price stays.</source>
        <translation>Von %1 ist keine Volatilität bekannt: Sein Preis bleibt.</translation>
    </message>
    <message>
        <source>Covariance of %1 moves of the past, %2 to %3.</source>
        <translation>Kovarianz von %1 vergangenen Bewegungen, %2 bis %3.</translation>
    </message>
    <message>
        <source>There is no history of %1: its price stays.</source>
        <translation>Es gibt keine Historie von %1: Sein Preis bleibt.</translation>
    </message>
    <message>
        <source>%1 moves %2, which neither the market nor the book has; the rest of it counts.</source>
        <translation>%1 bewegt %2, was weder der Markt noch das Buch hat; der Rest zählt.</translation>
    </message>
    <message>
        <source>volatility by time to expiry (all move as at 30 days)</source>
        <translation>Volatilität nach Restlaufzeit (alle bewegen sich wie bei 30 Tagen)</translation>
    </message>
    <message>
        <source>volatility in points</source>
        <translation>Volatilität in Punkten</translation>
    </message>
    <message>
        <source>volatilities that differ by underlying (all move as the first)</source>
        <translation>Volatilitäten, die sich nach Basiswert unterscheiden (alle bewegen sich wie die erste)</translation>
    </message>
    <message>
        <source>bases and forward curves</source>
        <translation>Basen und Terminkurven</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>prices of stablecoins</source>
        <translation>Preise von Stablecoins</translation>
    </message>
</context>
<context>
    <name>stresses</name>
    <message>
        <source>Usual correlations</source>
        <translation>Übliche Korrelationen</translation>
    </message>
    <message>
        <source>Correlation of BTC and ETH: daily log returns of Binance spot closes, 2018 to 2025 (0.83). S&amp;P 500: daily log returns of SPY and VIX, 1998 to March 2021 (volatility of VIX 111 % a year, correlation -0.73). Prices move by the volatility their options imply. The rest is assumed.</source>
        <translation>Korrelation von BTC und ETH: tägliche logarithmische Renditen der Binance-Kassaschlüsse, 2018 bis 2025 (0,83). S&amp;P 500: tägliche logarithmische Renditen von SPY und VIX, 1998 bis März 2021 (Volatilität des VIX 111 % im Jahr, Korrelation -0,73). Preise bewegen sich mit der Volatilität, die ihre Optionen implizieren. Der Rest ist angenommen.</translation>
    </message>
    <message>
        <source>prices of different underlyings; between what BTC and ETH show and what coins and shares do</source>
        <translation>Preise verschiedener Basiswerte; zwischen dem, was BTC und ETH zeigen, und dem von Münzen und Aktien</translation>
    </message>
    <message>
        <source>prices and volatilities; BTC and VIX show -0.25</source>
        <translation>Preise und Volatilitäten; BTC und VIX zeigen -0,25</translation>
    </message>
    <message>
        <source>volatilities of different underlyings</source>
        <translation>Volatilitäten verschiedener Basiswerte</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>80 % a year, of underlyings without options</source>
        <translation>80 % im Jahr, von Basiswerten ohne Optionen</translation>
    </message>
    <message>
        <source>90 % a year; no history of implied volatilities of coins was found</source>
        <translation>90 % im Jahr; keine Historie impliziter Volatilitäten von Münzen wurde gefunden</translation>
    </message>
    <message>
        <source>Days of the past, crypto</source>
        <translation>Vergangene Tage, Krypto</translation>
    </message>
    <message>
        <source>Closes (UTC) and intraday lows against the close before: Binance spot BTCUSDT, ETHUSDT, SOLUSDT; S&amp;P 500 and SPY closes; VIX of Cboe (VIX_History.csv), close before to close after. Collected 2026-11-21.</source>
        <translation>Schlüsse (UTC) und Tagestiefs gegen den Schluss davor: Binance-Kasse BTCUSDT, ETHUSDT, SOLUSDT; Schlüsse von S&amp;P 500 und SPY; VIX der Cboe (VIX_History.csv), Schluss davor bis Schluss danach. Gesammelt 2026-11-21.</translation>
    </message>
    <message>
        <source>5 Feb 2018, close (volatility spike)</source>
        <translation>5. Februar 2018, Schluss (Volatilitätssprung)</translation>
    </message>
    <message>
        <source>other underlyings as ETH</source>
        <translation>andere Basiswerte wie ETH</translation>
    </message>
    <message>
        <source>no implied volatilities of coins were found for the day; +60 % at 30 days</source>
        <translation>für den Tag wurden keine impliziten Volatilitäten von Münzen gefunden; +60 % bei 30 Tagen</translation>
    </message>
    <message>
        <source>no figure of SOL for the day; as ETH</source>
        <translation>keine Zahl von SOL für den Tag; wie ETH</translation>
    </message>
    <message>
        <source>the term rule of an exchange&apos;s volatility shocks since 2023</source>
        <translation>die Laufzeitregel der Volatilitätsschocks einer Börse seit 2023</translation>
    </message>
    <message>
        <source>the index stands for the fund SPY</source>
        <translation>der Index steht für den Fonds SPY</translation>
    </message>
    <message>
        <source>5 Feb 2018, low (volatility spike)</source>
        <translation>5. Februar 2018, Tief (Volatilitätssprung)</translation>
    </message>
    <message>
        <source>the day&apos;s close of the index; none at the low of the coins</source>
        <translation>Tagesschluss des Index; keiner zum Tief der Münzen</translation>
    </message>
    <message>
        <source>12 Mar 2020, close (pandemic)</source>
        <translation>12. März 2020, Schluss (Pandemie)</translation>
    </message>
    <message>
        <source>the fund SPY stands for the index</source>
        <translation>der Fonds SPY steht für den Index</translation>
    </message>
    <message>
        <source>12 Mar 2020, low (pandemic)</source>
        <translation>12. März 2020, Tief (Pandemie)</translation>
    </message>
    <message>
        <source>16 Mar 2020, close (pandemic)</source>
        <translation>16. März 2020, Schluss (Pandemie)</translation>
    </message>
    <message>
        <source>16 Mar 2020, low (pandemic)</source>
        <translation>16. März 2020, Tief (Pandemie)</translation>
    </message>
    <message>
        <source>19 May 2021, close (deleveraging)</source>
        <translation>19. Mai 2021, Schluss (Abbau von Hebeln)</translation>
    </message>
    <message>
        <source>other underlyings as SOL</source>
        <translation>andere Basiswerte wie SOL</translation>
    </message>
    <message>
        <source>no figure of the index for the day; it stays</source>
        <translation>keine Zahl des Index für den Tag; er bleibt</translation>
    </message>
    <message>
        <source>19 May 2021, low (deleveraging)</source>
        <translation>19. Mai 2021, Tief (Abbau von Hebeln)</translation>
    </message>
    <message>
        <source>13 Jun 2022, close (lenders stop withdrawals)</source>
        <translation>13. Juni 2022, Schluss (Verleiher stoppen Auszahlungen)</translation>
    </message>
    <message>
        <source>13 Jun 2022, low (lenders stop withdrawals)</source>
        <translation>13. Juni 2022, Tief (Verleiher stoppen Auszahlungen)</translation>
    </message>
    <message>
        <source>8 Nov 2022, close (FTX)</source>
        <translation>8. November 2022, Schluss (FTX)</translation>
    </message>
    <message>
        <source>8 Nov 2022, low (FTX)</source>
        <translation>8. November 2022, Tief (FTX)</translation>
    </message>
    <message>
        <source>9 Nov 2022, close (FTX)</source>
        <translation>9. November 2022, Schluss (FTX)</translation>
    </message>
    <message>
        <source>9 Nov 2022, low (FTX)</source>
        <translation>9. November 2022, Tief (FTX)</translation>
    </message>
    <message>
        <source>5 Aug 2024, close (carry trades unwound)</source>
        <translation>5. August 2024, Schluss (Auflösung von Carry-Geschäften)</translation>
    </message>
    <message>
        <source>5 Aug 2024, low (carry trades unwound)</source>
        <translation>5. August 2024, Tief (Auflösung von Carry-Geschäften)</translation>
    </message>
    <message>
        <source>10 Oct 2025, close (liquidation cascade)</source>
        <translation>10. Oktober 2025, Schluss (Liquidationskaskade)</translation>
    </message>
    <message>
        <source>10 Oct 2025, low (liquidation cascade)</source>
        <translation>10. Oktober 2025, Tief (Liquidationskaskade)</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erdacht</translation>
    </message>
    <message>
        <source>Examples of what has no day of the past behind it; every size is assumed.</source>
        <translation>Beispiele für das, hinter dem kein vergangener Tag steht; jede Größe ist angenommen.</translation>
    </message>
    <message>
        <source>Stablecoins lose their peg</source>
        <translation>Stablecoins verlieren ihre Bindung</translation>
    </message>
    <message>
        <source>USDT falls to 90 cents, USDC and DAI to 95; coins fall with them.</source>
        <translation>USDT fällt auf 90 Cent, USDC und DAI auf 95; Münzen fallen mit.</translation>
    </message>
    <message>
        <source>invented size; an example</source>
        <translation>erdachte Größe; ein Beispiel</translation>
    </message>
    <message>
        <source>Stablecoins lose their peg, coins rise</source>
        <translation>Stablecoins verlieren ihre Bindung, Münzen steigen</translation>
    </message>
    <message>
        <source>Money leaves stablecoins for coins.</source>
        <translation>Geld flieht aus Stablecoins in Münzen.</translation>
    </message>
    <message>
        <source>Funding spike</source>
        <translation>Funding-Spitze</translation>
    </message>
    <message>
        <source>Longs of perpetuals pay 0.3 % every 8 hours for three days, and the perpetual trades 1 % above spot.</source>
        <translation>Käufer von Perpetuals zahlen drei Tage lang alle 8 Stunden 0,3 %, und das Perpetual handelt 1 % über dem Kassapreis.</translation>
    </message>
    <message>
        <source>Funding spike, shorts pay</source>
        <translation>Funding-Spitze, Verkäufer zahlen</translation>
    </message>
    <message>
        <source>Shorts of perpetuals pay 0.3 % every 8 hours for three days, and the perpetual trades 1 % below spot.</source>
        <translation>Verkäufer von Perpetuals zahlen drei Tage lang alle 8 Stunden 0,3 %, und das Perpetual handelt 1 % unter dem Kassapreis.</translation>
    </message>
    <message>
        <source>Volatility crush</source>
        <translation>Volatilitätseinbruch</translation>
    </message>
    <message>
        <source>Nothing happens: volatilities fall by 40 % at 30 days.</source>
        <translation>Nichts geschieht: Volatilitäten fallen bei 30 Tagen um 40 %.</translation>
    </message>
    <message>
        <source>Correlation to one, down</source>
        <translation>Korrelation eins, abwärts</translation>
    </message>
    <message>
        <source>Everything falls by a quarter together.</source>
        <translation>Alles fällt gemeinsam um ein Viertel.</translation>
    </message>
    <message>
        <source>Correlation to one, up</source>
        <translation>Korrelation eins, aufwärts</translation>
    </message>
    <message>
        <source>Everything rises by a quarter together.</source>
        <translation>Alles steigt gemeinsam um ein Viertel.</translation>
    </message>
    <message>
        <source>Curve inversion</source>
        <translation>Kurveninversion</translation>
    </message>
    <message>
        <source>The cost of carry falls by 30 points a year: far futures trade below near ones.</source>
        <translation>Die Haltekosten fallen um 30 Punkte im Jahr: Ferne Futures handeln unter nahen.</translation>
    </message>
    <message>
        <source>Curve steepening</source>
        <translation>Kurvenversteilung</translation>
    </message>
    <message>
        <source>The cost of carry rises by 30 points a year.</source>
        <translation>Die Haltekosten steigen um 30 Punkte im Jahr.</translation>
    </message>
    <message>
        <source>Days of the past, listed markets</source>
        <translation>Vergangene Tage, Börsenmärkte</translation>
    </message>
    <message>
        <source>S&amp;P 500 closes and the low of 6 May 2010 against the close before; from 2020 closes of the fund SPY; VIX of Cboe (VIX_History.csv), close before to close after. Collected 2026-11-21.</source>
        <translation>Schlüsse des S&amp;P 500 und das Tief vom 6. Mai 2010 gegen den Schluss davor; ab 2020 Schlüsse des Fonds SPY; VIX der Cboe (VIX_History.csv), Schluss davor bis Schluss danach. Gesammelt 2026-11-21.</translation>
    </message>
    <message>
        <source>19 Oct 1987, S&amp;P 500 close (Black Monday)</source>
        <translation>19. Oktober 1987, S&amp;P 500, Schluss (Schwarzer Montag)</translation>
    </message>
    <message>
        <source>every other underlying as the index</source>
        <translation>jeder andere Basiswert wie der Index</translation>
    </message>
    <message>
        <source>widely quoted, no source opened</source>
        <translation>vielfach zitiert, keine Quelle geöffnet</translation>
    </message>
    <message>
        <source>widely quoted, no source opened; VXO from 36 to 150</source>
        <translation>vielfach zitiert, keine Quelle geöffnet; VXO von 36 auf 150</translation>
    </message>
    <message>
        <source>15 Oct 2008, S&amp;P 500 close (financial crisis)</source>
        <translation>15. Oktober 2008, S&amp;P 500, Schluss (Finanzkrise)</translation>
    </message>
    <message>
        <source>6 May 2010, S&amp;P 500 close (flash crash)</source>
        <translation>6. Mai 2010, S&amp;P 500, Schluss (Flash-Crash)</translation>
    </message>
    <message>
        <source>6 May 2010, S&amp;P 500 low (flash crash)</source>
        <translation>6. Mai 2010, S&amp;P 500, Tief (Flash-Crash)</translation>
    </message>
    <message>
        <source>the day&apos;s close of the index of volatilities; none at the low</source>
        <translation>Tagesschluss des Volatilitätsindex; keiner zum Tief</translation>
    </message>
    <message>
        <source>5 Feb 2018, S&amp;P 500 close (volatility spike)</source>
        <translation>5. Februar 2018, S&amp;P 500, Schluss (Volatilitätssprung)</translation>
    </message>
    <message>
        <source>12 Mar 2020, S&amp;P 500 close (pandemic)</source>
        <translation>12. März 2020, S&amp;P 500, Schluss (Pandemie)</translation>
    </message>
    <message>
        <source>16 Mar 2020, S&amp;P 500 close (pandemic)</source>
        <translation>16. März 2020, S&amp;P 500, Schluss (Pandemie)</translation>
    </message>
</context>
<context>
    <name>tail</name>
    <message>
        <source>Nothing in the book moves with %1: those histories are not used.</source>
        <translation>Nichts im Buch bewegt sich mit %1: Diese Historien werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Volatilities stay as they are: no history of them is given.</source>
        <translation>Volatilitäten bleiben, wie sie sind: Es gibt keine Historie von ihnen.</translation>
    </message>
    <message>
        <source>Correlation of %1: %2, assumed.</source>
        <translation>Korrelation von %1: %2, angenommen.</translation>
    </message>
    <message>
        <source>Volatilities stay as they are: no volatility of them is stated.</source>
        <translation>Volatilitäten bleiben, wie sie sind: Ihre eigene Volatilität ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 scenarios are too few for a level of %2 %: both figures are the worst loss.</source>
        <translation>%1 Szenarien sind zu wenige für ein Niveau von %2 %: Beide Zahlen sind der größte Verlust.</translation>
    </message>
    <message>
        <source>The days of a longer horizon overlap, so that no sampling error can be stated.</source>
        <translation>Die Tage eines längeren Horizonts überlappen, daher lässt sich kein Stichprobenfehler angeben.</translation>
    </message>
    <message>
        <source>%1 positions are too many to take the figures apart one by one; groups and underlyings are shown.</source>
        <translation>%1 Positionen sind zu viele, um die Zahlen einzeln zu zerlegen; gezeigt sind Gruppen und Basiswerte.</translation>
    </message>
    <message>
        <source>Time stands still: over the horizon only prices and volatilities move.</source>
        <translation>Die Zeit steht still: Über den Horizont bewegen sich nur Preise und Volatilitäten.</translation>
    </message>
    <message>
        <source>Historical simulation</source>
        <translation>Historische Simulation</translation>
    </message>
    <message>
        <source>Filtered historical simulation</source>
        <translation>Gefilterte historische Simulation</translation>
    </message>
    <message>
        <source>Monte-Carlo, normal</source>
        <translation>Monte-Carlo, normal</translation>
    </message>
    <message>
        <source>Monte-Carlo, Student&apos;s t</source>
        <translation>Monte-Carlo, t-verteilt</translation>
    </message>
    <message>
        <source>The value at risk of N scenarios at level c is the k-th worst loss, k = N·(1−c) rounded up: of 250 at 99 % the third.</source>
        <translation>Der Value at Risk von N Szenarien beim Niveau c ist der k-größte Verlust, k = N·(1−c) aufgerundet: von 250 bei 99 % der dritte.</translation>
    </message>
    <message>
        <source>The value at risk of N scenarios at level c is the k-th worst loss, k = N·(1−c) rounded down, at least the worst: of 250 at 99 % the second.</source>
        <translation>Der Value at Risk von N Szenarien beim Niveau c ist der k-größte Verlust, k = N·(1−c) abgerundet, mindestens der größte: von 250 bei 99 % der zweite.</translation>
    </message>
    <message>
        <source>The value at risk of N scenarios at level c lies between two losses, (N−1)·(1−c) from the worst.</source>
        <translation>Der Value at Risk von N Szenarien beim Niveau c liegt zwischen zwei Verlusten, (N−1)·(1−c) vom größten entfernt.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>estimated from its history</source>
        <translation>aus der Historie geschätzt</translation>
    </message>
    <message>
        <source>implied, at the money, %1</source>
        <translation>implizit, am Geld, %1</translation>
    </message>
</context>
<context>
    <name>thing</name>
    <message>
        <source>kind of charge</source>
        <translation>Art der Belastung</translation>
    </message>
    <message>
        <source>margin method</source>
        <translation>Margin-Methode</translation>
    </message>
</context>
<context>
    <name>ticket</name>
    <message>
        <source>Call spread</source>
        <translation>Call-Spread</translation>
    </message>
    <message>
        <source>Buys the lower call and sells the higher one: gains on a rise, cost and gain capped.</source>
        <translation>Kauft den tieferen Call und verkauft den höheren: gewinnt bei einem Anstieg, Kosten und Gewinn begrenzt.</translation>
    </message>
    <message>
        <source>Put spread</source>
        <translation>Put-Spread</translation>
    </message>
    <message>
        <source>Buys the higher put and sells the lower one: gains on a fall, cost and gain capped.</source>
        <translation>Kauft den höheren Put und verkauft den tieferen: gewinnt bei einem Rückgang, Kosten und Gewinn begrenzt.</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical-Spread</translation>
    </message>
    <message>
        <source>Buys the lower strike and sells the higher one, calls or puts: gains on a rise.</source>
        <translation>Kauft den tieferen Strike und verkauft den höheren, Calls oder Puts: gewinnt bei einem Anstieg.</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>Straddle</translation>
    </message>
    <message>
        <source>Buys a call and a put of one strike: gains on a large move either way.</source>
        <translation>Kauft Call und Put eines Strikes: gewinnt bei einer großen Bewegung in jede Richtung.</translation>
    </message>
    <message>
        <source>Strangle</source>
        <translation>Strangle</translation>
    </message>
    <message>
        <source>Buys a put below and a call above: gains on a large move either way.</source>
        <translation>Kauft einen Put darunter und einen Call darüber: gewinnt bei einer großen Bewegung in jede Richtung.</translation>
    </message>
    <message>
        <source>Risk reversal</source>
        <translation>Risk Reversal</translation>
    </message>
    <message>
        <source>Sells a put below and buys a call above: gains on a rise.</source>
        <translation>Verkauft einen Put darunter und kauft einen Call darüber: gewinnt bei einem Anstieg.</translation>
    </message>
    <message>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <source>Buys a put below and sells a call above: protects what is held, paid with its gains.</source>
        <translation>Kauft einen Put darunter und verkauft einen Call darüber: schützt, was gehalten wird, bezahlt mit dessen Gewinnen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar-Spread</translation>
    </message>
    <message>
        <source>Sells the near expiry and buys the far one at one strike.</source>
        <translation>Verkauft den nahen Verfall und kauft den fernen bei einem Strike.</translation>
    </message>
    <message>
        <source>Put calendar</source>
        <translation>Put-Calendar</translation>
    </message>
    <message>
        <source>Sells the near put and buys the far one at one strike.</source>
        <translation>Verkauft den nahen Put und kauft den fernen bei einem Strike.</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Butterfly-Spread</translation>
    </message>
    <message>
        <source>Buys the outer strikes and sells the middle one twice: gains where price stays.</source>
        <translation>Kauft die äußeren Strikes und verkauft den mittleren doppelt: gewinnt, wenn der Preis bleibt.</translation>
    </message>
    <message>
        <source>Put butterfly</source>
        <translation>Put-Butterfly</translation>
    </message>
    <message>
        <source>The butterfly of puts.</source>
        <translation>Der Butterfly aus Puts.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box-Spread</translation>
    </message>
    <message>
        <source>A call spread and a put spread between two strikes: pays their distance at expiry.</source>
        <translation>Ein Call- und ein Put-Spread zwischen zwei Strikes: zahlt bei Verfall deren Abstand.</translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation>Gedeckter Call</translation>
    </message>
    <message>
        <source>Buys the underlying and sells a call above it.</source>
        <translation>Kauft den Basiswert und verkauft einen Call darüber.</translation>
    </message>
    <message>
        <source>Protective put</source>
        <translation>Absichernder Put</translation>
    </message>
    <message>
        <source>Buys the underlying and a put below it.</source>
        <translation>Kauft den Basiswert und einen Put darunter.</translation>
    </message>
    <message>
        <source>Delta hedge</source>
        <translation>Delta-Hedge</translation>
    </message>
    <message>
        <source>Trades the underlying until the delta of the positions on it is zero.</source>
        <translation>Handelt den Basiswert, bis das Delta der Positionen darauf null ist.</translation>
    </message>
</context>
<context>
    <name>venues</name>
    <message>
        <source>No row of the book states a venue: it is one account, %1.</source>
        <translation>Keine Zeile des Buchs nennt einen Handelsplatz: Es ist ein Konto, %1.</translation>
    </message>
    <message>
        <source>Rows that state no venue are in the account %1.</source>
        <translation>Zeilen ohne Handelsplatz sind im Konto %1.</translation>
    </message>
    <message>
        <source>No collateral is stated at %1.</source>
        <translation>Bei %1 sind keine Sicherheiten angegeben.</translation>
    </message>
    <message>
        <source>Split: every venue by itself</source>
        <translation>Geteilt: jeder Handelsplatz für sich</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Excess (maintenance)</source>
        <translation>Überschuss (Maintenance)</translation>
    </message>
    <message>
        <source>Split, all venues</source>
        <translation>Geteilt, alle Plätze</translation>
    </message>
    <message>
        <source>%1, not modelled: %2. %3</source>
        <translation>%1, nicht modelliert: %2. %3</translation>
    </message>
    <message>
        <source>Unified: the whole book in one account</source>
        <translation>Vereint: das ganze Buch in einem Konto</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Split, same rules</source>
        <translation>Geteilt, gleiche Regeln</translation>
    </message>
    <message>
        <source>Netting lost</source>
        <translation>Verlorene Verrechnung</translation>
    </message>
    <message>
        <source>By other rules</source>
        <translation>Durch andere Regeln</translation>
    </message>
    <message>
        <source>Split, own rules</source>
        <translation>Geteilt, eigene Regeln</translation>
    </message>
    <message>
        <source>The rulebook of %1 does not cover %2 rows: its unified figures are not of the whole book.</source>
        <translation>Das Regelwerk von %1 kennt %2 Zeilen nicht: Seine vereinten Zahlen sind nicht die des ganzen Buchs.</translation>
    </message>
    <message>
        <source>Unified + netting lost + by other rules = split, own rules; before offsets.</source>
        <translation>Vereint + verlorene Verrechnung + durch andere Regeln = geteilt, eigene Regeln; vor gewährter Verrechnung.</translation>
    </message>
    <message>
        <source>Cheapest venue of each hedge group, moved alone</source>
        <translation>Günstigster Platz jeder Hedge-Gruppe, allein verlegt</translation>
    </message>
    <message>
        <source>Group or position</source>
        <translation>Gruppe oder Position</translation>
    </message>
    <message>
        <source>Is at</source>
        <translation>Liegt bei</translation>
    </message>
    <message>
        <source>Total if at %1</source>
        <translation>Summe bei %1</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Günstigster</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>%1 requirement of all venues, regime %2. No figure: the venue&apos;s rulebook has no rules for it.</source>
        <translation>%1-Anforderung aller Plätze, Regime %2. Keine Zahl: Das Regelwerk des Platzes hat keine Regeln dafür.</translation>
    </message>
    <message>
        <source>Moves between venues that need least together</source>
        <translation>Verlegungen, die zusammen am wenigsten brauchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Total after</source>
        <translation>Summe danach</translation>
    </message>
    <message>
        <source>There is one account: nothing can be moved.</source>
        <translation>Es gibt ein Konto: Nichts kann verlegt werden.</translation>
    </message>
    <message>
        <source>No move lowers the total of %1.</source>
        <translation>Keine Verlegung senkt die Summe von %1.</translation>
    </message>
    <message>
        <source>Total %1 before, %2 after; positions must be closed at one venue and opened at the other.</source>
        <translation>Summe %1 vorher, %2 nachher; Positionen müssen an einem Platz geschlossen und am anderen eröffnet werden.</translation>
    </message>
    <message>
        <source>Found by single moves and exchanges: not every assignment was tried.</source>
        <translation>Durch einzelne Verlegungen und Tausch gefunden: Nicht jede Zuordnung wurde probiert.</translation>
    </message>
    <message>
        <source>Liquidity needed</source>
        <translation>Benötigte Liquidität</translation>
    </message>
    <message>
        <source>Short of</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Met in time</source>
        <translation>Rechtzeitig gedeckt</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>Zu spät gedeckt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht gedeckt</translation>
    </message>
    <message>
        <source>No venue falls short (%1, %2).</source>
        <translation>Keinem Platz fehlt etwas (%1, %2).</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
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
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Collateral shared out: the least excess ratio as large as can be</source>
        <translation>Sicherheiten verteilt: kleinste Überschussquote so groß wie möglich</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Comes or goes</source>
        <translation>Kommt oder geht</translation>
    </message>
    <message>
        <source>Equity after</source>
        <translation>Eigenkapital danach</translation>
    </message>
    <message>
        <source>Excess ratio</source>
        <translation>Überschussquote</translation>
    </message>
    <message>
        <source>Ratio after</source>
        <translation>Quote danach</translation>
    </message>
    <message>
        <source>Excess after, full</source>
        <translation>Überschuss danach, voll</translation>
    </message>
    <message>
        <source>%1 gives all the collateral it has.</source>
        <translation>%1 gibt alle Sicherheiten, die es hat.</translation>
    </message>
    <message>
        <source>Offsets between venues</source>
        <translation>Verrechnung zwischen Handelsplätzen</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Handelsplätze</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Netting saving</source>
        <translation>Verrechnungsersparnis</translation>
    </message>
    <message>
        <source>Granted, initial</source>
        <translation>Gewährt, Initial</translation>
    </message>
    <message>
        <source>Granted, maintenance</source>
        <translation>Gewährt, Maintenance</translation>
    </message>
    <message>
        <source>None is stated: nothing nets across venues.</source>
        <translation>Keine ist angegeben: Nichts wird zwischen Plätzen verrechnet.</translation>
    </message>
    <message>
        <source>There is no rulebook named %1: it is margined by the book&apos;s, %2.</source>
        <translation>Es gibt kein Regelwerk namens %1: Es wird mit dem des Buchs gerechnet, %2.</translation>
    </message>
</context>
<context>
    <name>versus</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Spot positions</source>
        <translation>Kassapositionen</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>Unrealisierte P&amp;L</translation>
    </message>
    <message>
        <source>Option value</source>
        <translation>Optionswert</translation>
    </message>
    <message>
        <source>Rows not modelled</source>
        <translation>Nicht modellierte Zeilen</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Initial Margin</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Maintenance Margin</translation>
    </message>
    <message>
        <source>Equity that counts</source>
        <translation>Anrechenbares Eigenkapital</translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation>Überschuss, Initial</translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation>Überschuss, Maintenance</translation>
    </message>
    <message>
        <source>Saving against isolated</source>
        <translation>Ersparnis gegenüber isoliert</translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation>Schlechtestes Szenario</translation>
    </message>
    <message>
        <source>Next worst scenario</source>
        <translation>Nächstschlechtestes Szenario</translation>
    </message>
    <message>
        <source>Delta, per +100 % of the price</source>
        <translation>Delta, je +100 % des Preises</translation>
    </message>
    <message>
        <source>Gamma, delta per +1 %</source>
        <translation>Gamma, Delta je +1 %</translation>
    </message>
    <message>
        <source>Vega, per volatility point</source>
        <translation>Vega, je Volatilitätspunkt</translation>
    </message>
    <message>
        <source>Theta, per day</source>
        <translation>Theta, je Tag</translation>
    </message>
    <message>
        <source>Delta of positions on %1</source>
        <translation>Delta der Positionen auf %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Greeks</source>
        <translation>Griechen</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <source>The initial requirement stays at %1.</source>
        <translation>Die Initial-Anforderung bleibt bei %1.</translation>
    </message>
    <message>
        <source>The initial requirement falls by %1 to %2.</source>
        <translation>Die Initial-Anforderung fällt um %1 auf %2.</translation>
    </message>
    <message>
        <source>The initial requirement rises by %1 to %2.</source>
        <translation>Die Initial-Anforderung steigt um %1 auf %2.</translation>
    </message>
    <message>
        <source>A scenario binds now: %1, with a loss of %2.</source>
        <translation>Jetzt bindet ein Szenario: %1, mit einem Verlust von %2.</translation>
    </message>
    <message>
        <source>No scenario makes a loss any more; it was %1, with a loss of %2.</source>
        <translation>Kein Szenario macht mehr einen Verlust; es war %1, mit einem Verlust von %2.</translation>
    </message>
    <message>
        <source>The worst scenario moves from %1 (loss %2) to %3 (loss %4).</source>
        <translation>Das schlechteste Szenario wechselt von %1 (Verlust %2) zu %3 (Verlust %4).</translation>
    </message>
    <message>
        <source>The worst scenario stays %1 with a loss of %2.</source>
        <translation>Das schlechteste Szenario bleibt %1 mit einem Verlust von %2.</translation>
    </message>
    <message>
        <source>The worst scenario stays %1; its loss falls from %2 to %3.</source>
        <translation>Das schlechteste Szenario bleibt %1; sein Verlust fällt von %2 auf %3.</translation>
    </message>
    <message>
        <source>The worst scenario stays %1; its loss rises from %2 to %3.</source>
        <translation>Das schlechteste Szenario bleibt %1; sein Verlust steigt von %2 auf %3.</translation>
    </message>
    <message>
        <source>Every position is charged alone: less of %1 releases %2.</source>
        <translation>Jede Position wird allein belastet: weniger %1 gibt %2 frei.</translation>
    </message>
    <message>
        <source>Every position is charged alone: %1 adds %2, whatever it offsets.</source>
        <translation>Jede Position wird allein belastet: %1 kommt mit %2 hinzu, was immer es ausgleicht.</translation>
    </message>
    <message>
        <source>Every position is charged alone: the bought %1 needs no margin, but takes nothing off the others.</source>
        <translation>Jede Position wird allein belastet: die gekaufte %1 braucht keine Margin, nimmt den anderen aber nichts ab.</translation>
    </message>
    <message>
        <source>%1 changes by %2.</source>
        <translation>%1 ändert sich um %2.</translation>
    </message>
    <message>
        <source>Pots and their P&amp;L change by %1.</source>
        <translation>Töpfe und ihr P&amp;L ändern sich um %1.</translation>
    </message>
    <message>
        <source>Equity in the test changes by %1: the premium is spent, and the value of options does not count here.</source>
        <translation>Das Eigenkapital im Test ändert sich um %1: die Prämie ist ausgegeben, und der Wert von Optionen zählt hier nicht.</translation>
    </message>
    <message>
        <source>Equity in the test changes by %1: the premium comes in, and the value of options does not count here.</source>
        <translation>Das Eigenkapital im Test ändert sich um %1: die Prämie kommt herein, und der Wert von Optionen zählt hier nicht.</translation>
    </message>
    <message>
        <source>Equity in the test changes by %1: fees, prices away from the mark, haircuts.</source>
        <translation>Das Eigenkapital im Test ändert sich um %1: Gebühren, Preise abseits des Marks, Abschläge.</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>profits</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>verliert</translation>
    </message>
    <message>
        <source>is unmoved</source>
        <translation>bleibt unberührt</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist geschlossen</translation>
    </message>
    <message>
        <source>%1: no scenario binds from here on</source>
        <translation>%1: ab hier bindet kein Szenario</translation>
    </message>
    <message>
        <source>%1: %2 begins to bind</source>
        <translation>%1: %2 beginnt zu binden</translation>
    </message>
    <message>
        <source>%1: %2 binds instead of %3</source>
        <translation>%1: %2 bindet statt %3</translation>
    </message>
    <message>
        <source>nothing of the trade lowers the requirement of %1</source>
        <translation>nichts von dem Geschäft senkt die Anforderung von %1</translation>
    </message>
    <message>
        <source>smallest requirement %2 at %1 times this size, the largest looked at</source>
        <translation>kleinste Anforderung %2 beim %1-Fachen dieser Größe, dem größten betrachteten</translation>
    </message>
    <message>
        <source>smallest requirement %2 at %1 times this size</source>
        <translation>kleinste Anforderung %2 beim %1-Fachen dieser Größe</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1, column %2, “%3”: %4</source>
        <translation>Zeile %1, Spalte %2, „%3“: %4</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Initial Margin</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>Maintenance Margin</translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation>Eigenkapital im Test</translation>
    </message>
    <message>
        <source>Excess over initial margin</source>
        <translation>Überschuss über Initial Margin</translation>
    </message>
    <message>
        <source>Excess over maintenance margin</source>
        <translation>Überschuss über Maintenance Margin</translation>
    </message>
    <message>
        <source>Saved against isolated</source>
        <translation>Ersparnis ggü. isoliert</translation>
    </message>
    <message>
        <source>Saved against isolated, share</source>
        <translation>Ersparnis ggü. isoliert, Anteil</translation>
    </message>
    <message>
        <source>P&amp;L in the binding scenario</source>
        <translation>P&amp;L im bindenden Szenario</translation>
    </message>
    <message>
        <source>Liquidation when all prices move by</source>
        <translation>Liquidation, wenn sich alle Preise bewegen um</translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation>Bindendes Szenario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Collateral at market</source>
        <translation>Sicherheiten zum Marktwert</translation>
    </message>
    <message>
        <source>Spot at market</source>
        <translation>Spot zum Marktwert</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L of futures and perpetuals</source>
        <translation>Unrealisierte P&amp;L von Futures und Perpetuals</translation>
    </message>
    <message>
        <source>Options at market</source>
        <translation>Optionen zum Marktwert</translation>
    </message>
    <message>
        <source>Equity of the book</source>
        <translation>Eigenkapital des Buchs</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>Unrealisierte P&amp;L</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <source>Isolated initial margin</source>
        <translation>Isolierte Initial Margin</translation>
    </message>
    <message>
        <source>Isolated maintenance margin</source>
        <translation>Isolierte Maintenance Margin</translation>
    </message>
    <message>
        <source>Isolated equity</source>
        <translation>Isoliertes Eigenkapital</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Liquidationspreis</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Haircut</translation>
    </message>
    <message>
        <source>Value after haircut</source>
        <translation>Wert nach Haircut</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>Sicherheiten</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Rulebook&apos;s name</source>
        <translation>Name des Regelwerks</translation>
    </message>
    <message>
        <source>Rulebook&apos;s source</source>
        <translation>Quelle des Regelwerks</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Market as of</source>
        <translation>Marktstand</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Beträge in</translation>
    </message>
    <message>
        <source>Inputs (SHA-256)</source>
        <translation>Eingaben (SHA-256)</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A model, not a quote of any venue.</source>
        <translation>Ein Modell, keine verbindliche Angabe einer Börse.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
</context>
</TS>
