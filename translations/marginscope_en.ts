<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HedgeTables</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketWords</name>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation>
            <numerusform>Paste %n leg</numerusform>
            <numerusform>Paste %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n legs</source>
        <translation>
            <numerusform>Paste into %n leg</numerusform>
            <numerusform>Paste into %n legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionInput</name>
    <message numerus="yes">
        <source>Change quantity of %n legs</source>
        <translation>
            <numerusform>Change quantity of %n leg</numerusform>
            <numerusform>Change quantity of %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change entry price of %n legs</source>
        <translation>
            <numerusform>Change entry price of %n leg</numerusform>
            <numerusform>Change entry price of %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change group of %n legs</source>
        <translation>
            <numerusform>Change group of %n leg</numerusform>
            <numerusform>Change group of %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change venue of %n legs</source>
        <translation>
            <numerusform>Change venue of %n leg</numerusform>
            <numerusform>Change venue of %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change leverage of %n legs</source>
        <translation>
            <numerusform>Change leverage of %n leg</numerusform>
            <numerusform>Change leverage of %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change isolated pot of %n legs</source>
        <translation>
            <numerusform>Change isolated pot of %n leg</numerusform>
            <numerusform>Change isolated pot of %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change instrument of %n legs</source>
        <translation>
            <numerusform>Change instrument of %n leg</numerusform>
            <numerusform>Change instrument of %n legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::BookStressModel</name>
    <message numerus="yes">
        <source>; ▲ %n row(s) not read or not modelled</source>
        <translation>
            <numerusform>; ▲ %n row not read or not modelled</numerusform>
            <numerusform>; ▲ %n rows not read or not modelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::BookStressView</name>
    <message numerus="yes">
        <source>%n book(s) beside the one at hand, each under the rulebook it asks for, in the market at hand.</source>
        <translation>
            <numerusform>%n book beside the one at hand, under the rulebook it asks for, in the market at hand.</numerusform>
            <numerusform>%n books beside the one at hand, each under the rulebook it asks for, in the market at hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::ChangePanel</name>
    <message numerus="yes">
        <source>▲ %n row(s) could not be modelled.</source>
        <translation>
            <numerusform>▲ %n row could not be modelled.</numerusform>
            <numerusform>▲ %n rows could not be modelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::CollateralPanel</name>
    <message numerus="yes">
        <source>Paste %n balances</source>
        <translation>
            <numerusform>Paste %n balance</numerusform>
            <numerusform>Paste %n balances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n lines were not pasted. %1</source>
        <translation>
            <numerusform>▲ %n line was not pasted. %1</numerusform>
            <numerusform>▲ %n lines were not pasted. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::CovarianceForm</name>
    <message numerus="yes">
        <source>%n volatility(ies)</source>
        <translation>
            <numerusform>%n volatility</numerusform>
            <numerusform>%n volatilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correlation(s)</source>
        <translation>
            <numerusform>%n correlation</numerusform>
            <numerusform>%n correlations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history(ies)</source>
        <translation>
            <numerusform>%n history</numerusform>
            <numerusform>%n histories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::ExplainPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::HedgePanel</name>
    <message numerus="yes">
        <source>The book has %n positions: press “Find” to search.</source>
        <translation>
            <numerusform>The book has %n position: press “Find” to search.</numerusform>
            <numerusform>The book has %n positions: press “Find” to search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::LadderModel</name>
    <message numerus="yes">
        <source>%n contract(s) expire</source>
        <translation>
            <numerusform>%n contract expires</numerusform>
            <numerusform>%n contracts expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n smaller one(s)</source>
        <translation>
            <numerusform>… and %n smaller one</numerusform>
            <numerusform>… and %n smaller ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::LadderPanel</name>
    <message numerus="yes">
        <source>▲ %n row(s) could not be modelled.</source>
        <translation>
            <numerusform>▲ %n row could not be modelled.</numerusform>
            <numerusform>▲ %n rows could not be modelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::LibraryModel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::MainWindow</name>
    <message numerus="yes">
        <source>Unsaved changes of %n book(s) were kept when Marginscope ended.</source>
        <translation>
            <numerusform>Unsaved changes of %n book were kept when Marginscope ended.</numerusform>
            <numerusform>Unsaved changes of %n books were kept when Marginscope ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::MarketAssetsModel</name>
    <message numerus="yes">
        <source>Remove %n prices</source>
        <translation>
            <numerusform>Remove %n price</numerusform>
            <numerusform>Remove %n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::MarketHeader</name>
    <message numerus="yes">
        <source>▲ %n gaps</source>
        <translation>
            <numerusform>▲ %n gap</numerusform>
            <numerusform>▲ %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quoted marks of %1 are no longer used; the model prices them.</source>
        <translation>
            <numerusform>%n quoted mark of %1 is no longer used; the model prices it.</numerusform>
            <numerusform>%n quoted marks of %1 are no longer used; the model prices them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::MarketSmileModel</name>
    <message numerus="yes">
        <source>Remove %n points from %1</source>
        <translation>
            <numerusform>Remove %n point from %1</numerusform>
            <numerusform>Remove %n points from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::PasteDialog</name>
    <message numerus="yes">
        <source>%n rows; the table shows the first as they would be read with each.</source>
        <translation>
            <numerusform>%n row; the table shows it as it would be read with each.</numerusform>
            <numerusform>%n rows; the table shows the first as they would be read with each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken.</source>
        <translation>
            <numerusform>%n row cannot be taken.</numerusform>
            <numerusform>%n rows cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be pasted.</source>
        <translation>
            <numerusform>%n row can be pasted.</numerusform>
            <numerusform>%n rows can be pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows can be pasted.</source>
        <translation>
            <numerusform>The row can be pasted (%n).</numerusform>
            <numerusform>All %n rows can be pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsPanel</name>
    <message numerus="yes">
        <source>Remove %n legs</source>
        <translation>
            <numerusform>Remove %n leg</numerusform>
            <numerusform>Remove %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n leg</numerusform>
            <numerusform>%n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiries</source>
        <translation>
            <numerusform>%n expiry</numerusform>
            <numerusform>%n expiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter changes this leg, Ctrl+Enter all %n selected legs.</source>
        <translation>
            <numerusform>Enter changes this leg, Ctrl+Enter the %n selected leg.</numerusform>
            <numerusform>Enter changes this leg, Ctrl+Enter all %n selected legs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n legs</source>
        <translation>
            <numerusform>Fill down %n leg</numerusform>
            <numerusform>Fill down %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n legs</source>
        <translation>
            <numerusform>Cut %n leg</numerusform>
            <numerusform>Cut %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n legs</source>
        <translation>
            <numerusform>Duplicate %n leg</numerusform>
            <numerusform>Duplicate %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n legs</source>
        <translation>
            <numerusform>Paste %n leg</numerusform>
            <numerusform>Paste %n legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::PositionsViewModel</name>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n leg</numerusform>
            <numerusform>%n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them not modelled and in no subtotal</source>
        <translation>
            <numerusform>%1, %n of them not modelled and in no subtotal</numerusform>
            <numerusform>%1, %n of them not modelled and in no subtotal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::ReconciliationPanel</name>
    <message numerus="yes">
        <source>▲ %n figure(s) differ from ours by more than the tolerance (%1).</source>
        <translation>
            <numerusform>▲ %n figure differs from ours by more than the tolerance (%1).</numerusform>
            <numerusform>▲ %n figures differ from ours by more than the tolerance (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookEditor</name>
    <message numerus="yes">
        <source>%n value(s) of %1 changed</source>
        <translation>
            <numerusform>%n value of %1 changed</numerusform>
            <numerusform>%n values of %1 changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::RulebookModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::SmilesPanel</name>
    <message numerus="yes">
        <source>No quote looks wrong: %n volatilities are within their bounds, in order over strikes and expiries, and near their fit.</source>
        <translation>
            <numerusform>No quote looks wrong: %n volatility is within its bounds, in order over strikes and expiries, and near its fit.</numerusform>
            <numerusform>No quote looks wrong: %n volatilities are within their bounds, in order over strikes and expiries, and near their fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts about %1 volatilities and their marks. Enter goes to the smile.</source>
        <translation>
            <numerusform>%n doubt about %1 volatilities and their marks. Enter goes to the smile.</numerusform>
            <numerusform>%n doubts about %1 volatilities and their marks. Enter goes to the smile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::SurfacePanel</name>
    <message numerus="yes">
        <source>%n selected legs</source>
        <translation>
            <numerusform>%n selected leg</numerusform>
            <numerusform>%n selected legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::TailPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more under Assumptions)</source>
        <translation>
            <numerusform>(%n more under Assumptions)</numerusform>
            <numerusform>(%n more under Assumptions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfBar</name>
    <message numerus="yes">
        <source>%n leg(s) differ</source>
        <translation>
            <numerusform>%n leg differs</numerusform>
            <numerusform>%n legs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::WhatIfPanel</name>
    <message numerus="yes">
        <source>Trade %n leg(s)</source>
        <translation>
            <numerusform>Trade %n leg</numerusform>
            <numerusform>Trade %n legs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n more line(s) do not read.</source>
        <translation>
            <numerusform>▲ %n more line does not read.</numerusform>
            <numerusform>▲ %n more lines do not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marginscope::WorkPanes</name>
    <message numerus="yes">
        <source>All tabs; %n not in sight: %1</source>
        <translation>
            <numerusform>All tabs; %n not in sight: %1</numerusform>
            <numerusform>All tabs; %n not in sight: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message numerus="yes">
        <source>and %n more positions</source>
        <translation>
            <numerusform>and %n more position</numerusform>
            <numerusform>and %n more positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n row(s) not modelled</source>
        <translation>
            <numerusform>▲ %n row not modelled</numerusform>
            <numerusform>▲ %n rows not modelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n row(s) could not be modelled and count in no regime; see the last table.</source>
        <translation>
            <numerusform>%n row could not be modelled and counts in no regime; see the last table.</numerusform>
            <numerusform>%n rows could not be modelled and count in no regime; see the last table.</numerusform>
        </translation>
    </message>
</context>
</TS>
