<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FileFormat</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option chain snapshot (a market)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit account summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit transaction log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store of books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Collateral %1 is given more than once; the balances were added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows have different times; the latest, %1, is the market&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no column implied_volatility: its marks are read, its options have no volatility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No futures price for %1 %2: its forward is from put-call parity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No futures price for %1 %2, and no call and put to derive one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are separated by semicolons, and numbers were read with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not say which currency its balance is in; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of %1 is kept, but no symbol is written like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns the program does not know were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields the program does not know were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields given twice in one row (the last one counts): %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryStep</name>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the folder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarketSmileModel</name>
    <message>
        <source>Level of total variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepness of the wings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope: left wing against right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the lowest point lies, in ln(K/F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years; empty means the time to expiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarketWords</name>
    <message>
        <source>price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>underlying, move</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no perpetual price for %1; spot is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no forward for %1 %2; spot is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no rate for %1 %2; values are not discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no price for %1; 1 USD is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Portfolio: %1, P&amp;L %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner-up %1, %2 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelShortcuts</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, F2 or any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was typed into all selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor from node to node, with Ctrl five at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor on the unmoved market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, drag, Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer, move, zoom into a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the chosen figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>That is too much to paste. Save it as a file and open or import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste into a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds nothing that looks like positions: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row of the book left for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is computed and cannot be pasted into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionColumns</name>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol, for example BTC-25DEC26-100000-C or BTC-PERPETUAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity, long &gt; 0: coins, or face value in USD for inverse perpetuals and futures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry price in the unit of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: coin per coin for inverse options, else quote currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market value of options and spot, unrealised P&amp;L of futures and perpetuals, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised P&amp;L against the entry price, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta, coins of the underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of delta for 1 USD of the forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD for one volatility point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iso. IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin of the position in the isolated regime, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iso. MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance margin of the position in the isolated regime, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the position adds to the initial margin of the cross regime, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the position adds to the maintenance margin of the cross regime, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L in the scenario that sets the portfolio requirement, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liq. price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the underlying at which the isolated position is liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free label: a strategy, a hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the position is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the isolated pot of a future or perpetual: entry notional divided by leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iso. pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral of the position alone in the isolated regime, USD; empty: from leverage or margin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionGroups</name>
    <message>
        <source>Underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlying and expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 perpetual, spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionInput</name>
    <message>
        <source>Change quantity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change quantity of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change entry price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change entry price of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change group of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change venue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change venue of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change leverage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change leverage of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change isolated pot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change isolated pot of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change instrument of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change instrument of %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry price is zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage is more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pot is zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionsFilter</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Futures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>combine</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor times figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. The old one is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1; expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format %1 is not understood; this program reads %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not well formed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are separated by “%1”; expected commas, semicolons or tabs, the same throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas and points could be decimal marks or thousands separators here. Save the file with decimal points and no separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a finite number: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; accepted: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no symbol this program knows: at “%2”, expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs its contract terms: give an instrument object with expiry and multiplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired at %2, before the market&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no underlying %1. Load a market that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no spot price for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no forward for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no volatility for %1. Load a market that lists its expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no price for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook %2 has no rules for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be priced: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rulebook %1. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook has no parameter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 named %2. Known: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked by another program. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is write-protected; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged and was left untouched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer program (format %1, this one reads up to %2). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do it; nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>expected</name>
    <message>
        <source>0 days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above −1 (−100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two different kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100000 rows that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symbol such as BTC-25DEC26-100000-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 4096 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote inside a cell that does not begin with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size that fits direction buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symbol such as BTC-PERPETUAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deribit positions or account summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 0 and 9e15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a book, market, rulebook or comparison (JSON), a book or option chain (CSV), a Deribit export, a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2026-12-25T08:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an asset code such as BTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between -1e15 and 1e15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than 0, at most 1e15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 0 and 1e15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than 0, at most 50 (0.65 = 65 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between -1 and 5 (0.04 = 4 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no &quot;format&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call or put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symbol or an object of contract terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>option, future, perpetual or spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than 64 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100000 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b ≥ 0, |rho| &lt; 1, sigma &gt; 0, no negative variance, b(1+|rho|) ≤ 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of contract terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object by underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;index&quot; or &quot;forward&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;by_cell&quot; or &quot;sum_of_worst&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of relative moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any move but zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between -1 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smile without negative variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COIN or COIN_QUOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COIN_QUOTE-PERPETUAL or COIN_QUOTE-25DEC26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing after PERPETUAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERPETUAL or an expiry such as 25DEC26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strike such as 100000 or 0d55</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-C or -P at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C or P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing after C or P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strike of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expiry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number out of range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a negative count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row without its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smile of two kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward, strike and time to expiry must be positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or below the intrinsic value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or above the price of the underlying or the strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no volatility gives this price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than 0 for an inverse contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book, balance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral after haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity: pots and their P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised P&amp;L of futures and perpetuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options at market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated: initial excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated: maintenance excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross: initial excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross: maintenance excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio: initial excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio: maintenance excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share left in the averaging window before expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market time to expiry ÷ window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price move that reaches the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shocked volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward after the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: P&amp;L in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option value after the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option value now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: share of the P&amp;L that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dampener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended cell, damped, coin P&amp;L at the edge price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear contracts and spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin-settled contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L of all positions on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as it counts: losses in full, gains in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case of the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest P&amp;L of %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell of the risk matrix, not opened in this tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta of the expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to expiry, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market time to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a perpetual has no expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll shock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta of long options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta of futures and short options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta shock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk-matrix margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market-maker protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised P&amp;L, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the book, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry price (none stated: the mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book holds none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rulebook %1 %2 (assumed: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rulebook %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, spot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (none in the market: the index)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, perpetual of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, forward of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, smile of %1 %2 at strike %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, rate of the expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rulebook does not discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market, mark of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unrealised P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: market value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium paid (market value less P&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the money, share of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated collateral, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot by leverage, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long option needs no margin once its premium is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spot needs no margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the size without a stated pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book, rows of this position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pot and P&amp;L, loss capped at the pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial rate of futures and perpetuals, first coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance rate of futures and perpetuals, first coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to both rates per coin of size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial rate of a short option at the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial rate of a short option never falls below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance rate of a short option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest ordinary price move, each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility shock up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility shock down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenor power below 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenor power from 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least volatility in up cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of simulated P&amp;L in the extended table, times range over move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off an extended cell per range beyond the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll shock: annualised move of the basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll shock: least move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta shock: growth per coin above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta shock: size that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta shock: ceiling of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of an underlying&apos;s gain that counts against losses elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap of that gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance = factor × risk-matrix margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>averaging window before expiry over which delta fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep books in this file instead of the user&apos;s own store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, markets or rulebooks to open; also sample:NAME and store:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin of one book, side by side.

marginscope render RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark]
makes a picture of a result without a display.
marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab NAME] [FILE…]
makes a picture of the window.
marginscope bench [--positions N] measures how quick the window is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window of its own although Marginscope runs already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::BookPage</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the market move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralModel</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no price for this asset, so it counts in no regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the code of an asset, such as BTC or USDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change collateral %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add collateral %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value less the haircut of the rulebook. A debt is never reduced by a haircut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the value of all balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an asset such as USDC or BTC, then its quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no asset with a quantity: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralPanel</name>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an asset, a quantity and Enter in the row after the last balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Not counted, as the market has no price: %1. Give it one in the Market tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collateral yet. Type an asset such as USDC, then its quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances after premiums were paid or received. Haircuts are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n balances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Not pasted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n lines were not pasted. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters of a command or a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentController</name>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentDialogs</name>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, markets and rulebooks (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markets (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no books yet. “Save to store…” puts one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Write over it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of positions (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away the changes to “%1” and read it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Marginscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Marginscope %1&lt;/b&gt;&lt;br&gt;Isolated, cross and portfolio margin of one book, side by side.&lt;br&gt;&lt;br&gt;A model, not a quote of any venue. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::DocumentPresenter</name>
    <message>
        <source>Untitled book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::DraftKeeper</name>
    <message>
        <source>The unsaved copy of this book could not be removed and will be offered again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a restart at the moment. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainModel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainPanel</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen figure and what it was made from as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search figures, symbols and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the chosen figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with everything below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::FilterBar</name>
    <message>
        <source>Filter positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that stand in the symbol, the group or the venue of a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by symbol, group, venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by kind of position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather positions in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book changed after its rows were filtered and sorted; they keep their places until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::HeatMapWidget</name>
    <message>
        <source>There is no surface to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface, heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No surface yet: open a book, and its margin over price and volatility appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Arrow keys move the cursor, Home returns to the unmoved market.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryDelegate</name>
    <message>
        <source>you are here, saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryModel</name>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::HistoryPanel</name>
    <message>
        <source>History of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change of the book becomes a step here; click a step to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::KeptReconciliationsModel</name>
    <message>
        <source>Kept (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference: ours less the venue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::LanguageManager</name>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryHistory</name>
    <message>
        <source>“%1” was not done. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not undone. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryModel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>book, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to “%1” that were not saved, as of %2. Enter opens them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>unsaved changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open, with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryPanel</name>
    <message>
        <source>Search books  Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder “%1” deleted; its books are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No books yet. Save the open book to the store to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryTree</name>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MainWindow</name>
    <message>
        <source>Rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open market…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset market to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>tab of a book with unsaved changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marginscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Marginscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures current, drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 regimes in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unsaved changes of %n book(s) were kept when Marginscope ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketAssetsModel</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a price; press Delete to remove the asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n prices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type an asset such as EUR, then its price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketExpiriesModel</name>
    <message>
        <source>No forward: spot stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate: values are not discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smile: options of this expiry are not modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATM vol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the time of the market to the expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to let spot stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward against spot, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous, per year. Used where the rulebook discounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility at the forward. Changing it moves the whole smile: listed points by one difference, SVI by its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward of %1 from spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the points of the smile where it is shown to take the volatility away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an expiry, such as 26MAR27 or 2027-03-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add expiry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an expiry such as 26MAR27 or 2027-03-26.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketHeader</name>
    <message>
        <source>● edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market was changed by hand; its file was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has everything the book needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the book needs and the market does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back every change made here by hand. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 · ▲ stale, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <comment>time, age in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ 1 gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n gaps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>a row that is not counted, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quoted mark of %1 is no longer used; the model prices it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quoted marks of %1 are no longer used; the model prices them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reset the market to its file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSliders</name>
    <message>
        <source>Reset moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which price moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which price moves; volatility and days move everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts price, volatility and days back to the market as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or Home: back to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: %1, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSmileModel</name>
    <message>
        <source>b must be 0 or more, so that the wings do not point down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ρ must lie between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b (1 + |ρ|) must be at most 2, or the wings allow arbitrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest total variance, a + b σ √(1 − ρ²), would be %1; it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to expiry is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between strikes total variance is linear in ln(K/F); outside them the last volatility holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Delete to remove a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility of %1 at %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the smile of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SVI smile has no points to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the point at %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n points from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 at %2 to the smile of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a strike, then its volatility in percent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketTableModel</name>
    <message>
        <source>“%1” is not the code of an asset, such as BTC or USDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smile has this strike already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the perpetual a price first; funding belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volatility is above 0 % and at most 5000 %; this would leave one outside that at some strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smile is SVI and would have negative variance somewhere at this level. Type a higher volatility or change its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate lies between −100 % and 500 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basis is above −100 %: a forward is a positive price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A traded volume is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strike is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is above 0 years; leave it empty for the time to expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expiry lies after the time of the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is above 0 and at most 1 000 000 000 000 000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of this table stay. Empty a cell by typing nothing into it; Undo takes an added row back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketTables</name>
    <message>
        <source>Parts of the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlyings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new spot takes forwards and perpetual along by the same ratio. Quoted marks that depend on a changed figure are no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new ATM volatility moves the whole smile. Forward and basis change together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SVI curve: total variance over ln(K/F). Parameters that allow arbitrage are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a strike and a volatility in the last row to add a point; Delete removes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of collateral that is no underlying. Delete removes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MarketUnderlyingsModel</name>
    <message>
        <source>No perpetual price: spot stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding 8 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index price. Forwards and the perpetual keep their basis: they move by the same ratio. Volatilities stay with their strikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to let spot stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding of the perpetual per 8 hours, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average daily volume in the currency of the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a spot price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual of %1 from spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily volume of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add underlying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an underlying such as SOL, then its spot price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::MessagesPanel</name>
    <message>
        <source>Go to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::OpenBook</name>
    <message>
        <source>Choose market %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rulebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::PasteDialog</name>
    <message>
        <source>▲ not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mark separates the decimals in the numbers of the clipboard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal &amp;point: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal &amp;comma: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken because</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows; the table shows the first as they would be read with each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsModel</name>
    <message>
        <source>This row could not be read and counts in no regime. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not modelled: counts in no regime. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position with row %1; its figures stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, not modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a symbol …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a symbol, a quantity and Enter in the last row to add a leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n expiries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>type a symbol to add a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter changes this leg, Ctrl+Enter all %n selected legs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the book	Alt+Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New leg	Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down	Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain this figure	Alt+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell to fill from and the cells below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down 1 leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cut 1 leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsViewModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not modelled and in no subtotal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, %2, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, %2, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationModel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as a whole, and under each the parts it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the venue states, in the currency of the book; type here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program computes; Alt+Enter explains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours less the venue&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference as a share of the venue&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the difference is within the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationPanel</name>
    <message>
        <source>The book came with the venue&apos;s own figures: set them beside ours to see where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the venue states of this book&apos;s margin to see where it differs from ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the figures from the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the venue&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the venue&apos;s figures into the column Venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Every figure the venue states is within the tolerance of ours (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n figure(s) differ from ours by more than the tolerance (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no tolerance: type a number that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliation with the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue&apos;s figures beside ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciliations kept before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime of ours that the venue&apos;s figures belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from &amp;import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts in the figures the venue&apos;s export came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the venue&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: what explains the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the venue&apos;s figures of the chosen reconciliation into the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the chosen reconciliation from the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::RegimeCard</name>
    <message>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 margin: being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since “%1”; before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario decides here: each position is margined by formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario that sets the requirement: %1, P&amp;L %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 margin: initial %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deficit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excess of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged by the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 margin requires %2 %3 at first (%4) and %5 for maintenance, with an %6; state: %7; reason: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a figure or press Enter to see where it comes from; the arrow keys choose the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures belong to an earlier state of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys for the same command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command and no key is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a symbol in the last row of the positions: the picture of the book appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price × days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture or figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing was cancelled; the picture is not up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price × vol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol × days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol × price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days × price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days × vol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two moves of the market: across × upward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, detail and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures of the map as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contour lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice &amp;below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice be&amp;side the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price ±15 %, volatility ±20 %, 15 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price ±30 %, volatility ±40 %, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price ±50 %, volatility ±60 %, 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 nodes each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41 nodes each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61 nodes each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture or figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96 dpi (screen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>192 dpi (slides)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 dpi (print)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place on the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::UseBar</name>
    <message>
        <source>more than all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin takes %1 of the equity.
One line: margin call at %2. Two lines: liquidation at %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::UseBarLegend</name>
    <message>
        <source>Marks of the bar: one line for the margin call, two lines for liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::WindowActions</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Marginscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;market…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from s&amp;tore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to sto&amp;re…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy co&amp;mparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind or filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save market as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset market to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the market &amp;move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rainer (large type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to p&amp;ositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to co&amp;llateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to s&amp;urface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sam&amp;ple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose colum&amp;ns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group rows by…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marginscope::WindowHost</name>
    <message>
        <source>The language was not changed: the unsaved changes could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>%1 has its own %2 (%3), which stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market “%1” chosen for this book is not in the store any more. The figures are those of the sample market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulebook %1 chosen for this book is not there any more. The figures are those of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book reports in %1; the figures are in the market&apos;s currency, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no price for %1; 1 USD is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no perpetual price for %1; spot is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has no forward for %1 %2; spot is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in several rows; they count as one position.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Market of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 not modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin on one scale; the tick is maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L in binding scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1x%2 is not possible: each side must lie between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dots per inch are not possible: choose %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1x%2 pixels is too large: choose a smaller size or fewer dots per inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no picture: the ending must be .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 price move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity tested, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance margin, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over maintenance, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding scenario: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dpi takes a whole number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option of render; there are --image, --size, --dpi and --theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One result file at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which result? Name a file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Say --image and a .png, .svg or .pdf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regime that is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity such as excess:portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, not %2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: not JSON (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result of marginscope, a JSON object, was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format “%1” is not known; understood are marginscope.comparison/1 and marginscope.surface/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ outside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (none here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rulebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more positions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) not modelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>No position needs margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario of %1 loses. Roll shock adds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario of %1 loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst of %1: %2. Roll shock adds %3, delta shock %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst of %1: %2. Roll shock adds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pots no longer covers its maintenance margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pot, for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of %1 pots; %2 takes %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One position held against all equity: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of %1 positions held against all equity; %2 takes %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reconciliation</name>
    <message>
        <source>Positions settled in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pots and their P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>regime</name>
    <message>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolated</source>
        <comment>within a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <comment>within a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portfolio</source>
        <comment>within a text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>rulebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures yet: the book has not been computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated, cross and portfolio margin · market %1, %2 · %3 · amounts in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be modelled and count in no regime; see the last table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model, not a quote of any venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit, initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess, initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit, maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess, maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves vs isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not modelled: these count in no regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Deribit-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the example response in the exchange&apos;s API documentation (17 June 2024, BTC), formulas of its margin pages. A model, not a quote of the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pot of equity; each position is margined alone and the requirements add up. Option value stays outside the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every position has its own pot and is margined alone; nothing nets, and no loss goes beyond its pot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pot of equity, options at market; risk nets over 35 price and volatility moves, plus roll and delta shock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of another venue&apos;s multi-collateral table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 %: highest rate of another venue&apos;s multi-collateral table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 %: other coins move further; nothing published was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the exchange pairs the cells of several currencies is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern of the published BTC and SOL slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOL&apos;s published rates taken for other coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOL&apos;s published slope taken for other coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no percentages of other coins found; those of BTC and ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published for linear contracts; taken for inverse ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the exchange&apos;s own portfolio margin response of 15 February 2026 (ETH as recorded; other coins as far as known), formulas of its margin pages. A model, not a quote of the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7.5 % in the documentation example of June 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 000 as recorded for ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.0 in every response seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5e-5 in the documentation example of June 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % in every response seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 million as seen for ETH in February 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 % in the documentation example of June 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.6 as seen for ETH in February 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BTC as in the documentation example of June 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters published for the exchange as of 23 September 2026 (third-party note that states it read the public parameter endpoint), formulas of the exchange&apos;s margin pages. A model, not a quote of the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % as seen in February 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4e-6 as seen in February 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 % as seen in February 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 % in the documentation example of June 2024 (the 2026 note has 0.5 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Calendar spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A near ETH call is sold against a later one of the same strike, and at equal volatility the bought leg gains whatever the sold one loses in a rise of up to 14&#xa0;%. The scenario that binds portfolio margin is therefore not the rise which isolated margin charges for, but a fall with lower volatility, and the requirement is about a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash and carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three coins are held against a short inverse future of the same size, so whatever the price does, only the basis is left as risk: portfolio margin asks a roll shock and nothing else, half of the isolated requirement. In the isolated regime the future stands alone and is liquidated after a rise of about a tenth, although the coins have gained what it lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coins cover the calls: in portfolio margin a rise now gains money, and the binding scenario is a fall of 14&#xa0;% instead. Isolated and cross margin do not see the coins and charge the calls as if they were naked, and still they ask a little less than portfolio margin, because the risk of the coins themselves is left out of their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse perpetual, hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long inverse perpetual loses coins ever faster as the price falls; the bought puts hold that loss, and the sold calls pay for most of the puts. Portfolio margin nets the three and asks less than half of what the isolated regime does, which charges the calls as naked and liquidates the perpetual near 89&#xa0;000&#xa0;USD, puts or no puts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron condor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two credit spreads on ETH, of which only one can lose at expiry, and no more than 200&#xa0;USD per coin less the premium received. Isolated margin adds up both sold options as if each were naked, while portfolio margin asks what a move of 14&#xa0;% would cost today, which is less than the greatest loss at expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a rally and a jump in volatility the sold puts and their short hedge both stand at a loss, and the equity no longer carries the initial requirement of the isolated and the cross regime: a margin call. Portfolio margin lets the hedge pay for part of the puts and leaves the same account healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrative, invented numbers: no venue quoted them. Forwards in mild contango, smiles free of butterfly and calendar arbitrage; one expiry of each coin is given as raw SVI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naked short call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a sold call has no upper end, so margin is all that stands between a rise and the account. Standard margin asks 10 to 15&#xa0;% of the coin plus the mark whatever else is held, portfolio margin what a rise of 14&#xa0;% with rising volatility would lose: here more than a third less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One book, three answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated and cross margin ask the same sum, one of every pot and the other of one equity, and portfolio margin, which nets the perpetual against the coin, asks a fifth less. Where the coin stands matters more than that: as collateral outside the scenarios instead of a position inside them, it would cut the portfolio requirement by more than half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When portfolio costs more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three positions win and lose together, so there is nothing to net, and portfolio margin asks for the loss of a 14&#xa0;% fall. Isolated and cross margin ask about 2&#xa0;% of a perpetual and nothing for a bought option, less than an eighth of that: they call this account healthy while portfolio margin calls for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The isolated regime liquidates the future near 88 600&#xa0;USD although the puts beside it gain by then, and portfolio margin never does, because the puts are worth more with every further fall. That safety has its price: portfolio margin asks more than four times as much as the 2&#xa0;% of standard margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short strangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium is earned on both sides while BTC stays between 90&#xa0;000 and 110&#xa0;000&#xa0;USD, and the bought 125&#xa0;000 call is the wing that caps the loss of a rise. Isolated and cross margin give no credit for the wing and charge all eight sold options as if they were alone; portfolio margin knows that price cannot rise and fall at once and asks less than half of that, for a fall of 14&#xa0;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three coins, one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility is sold in BTC and SOL and bought in ETH, each nearly free of delta. Where the sold coins lose most, the bought one gains, and 60&#xa0;% of a gain counts against losses elsewhere: the account needs less than half of what the three coins would need apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bought 115&#xa0;000 call caps the loss of the sold 105&#xa0;000 call at 10&#xa0;000&#xa0;USD per coin, less the premium received. Portfolio margin sees both legs move together and asks less than a third of the isolated requirement, which charges the sold leg as if it were naked and ties up the premium of the other on top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>worst of each: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, vol up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, vol down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, same vol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity in the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess over maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved against isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved against isolated, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L in the binding scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation when all prices move by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral at market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot at market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised P&amp;L of futures and perpetuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options at market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated maintenance margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value after haircut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rulebook&apos;s source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model, not a quote of any venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
