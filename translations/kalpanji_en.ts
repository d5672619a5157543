<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>kalpanji::FindBar</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::GlancePanel</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln agreement</numerusform>
            <numerusform>%Ln agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fact(s) the article lacks</source>
        <extracomment>the facts are not told in the article, but by other sources</extracomment>
        <translation>
            <numerusform>Show %Ln fact the article lacks</numerusform>
            <numerusform>Show %Ln facts the article lacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportText</name>
    <message numerus="yes">
        <source>%Ln row(s) about other countries</source>
        <translation>
            <numerusform>%Ln row about other countries</numerusform>
            <numerusform>%Ln rows about other countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about re-exports and re-imports, which exports and imports contain</source>
        <translation>
            <numerusform>%Ln row about re-exports and re-imports, which exports and imports contain</numerusform>
            <numerusform>%Ln rows about re-exports and re-imports, which exports and imports contain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that repeat a part of another row</source>
        <translation>
            <numerusform>%Ln row that repeats a part of another row</numerusform>
            <numerusform>%Ln rows that repeat a part of another row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about services</source>
        <translation>
            <numerusform>%Ln row about services</numerusform>
            <numerusform>%Ln rows about services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that hold no amount of money</source>
        <translation>
            <numerusform>%Ln row that holds no amount of money</numerusform>
            <numerusform>%Ln rows that hold no amount of money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s)</source>
        <translation>
            <numerusform>%Ln missing value</numerusform>
            <numerusform>%Ln missing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that are no number</source>
        <translation>
            <numerusform>%Ln value that is no number</numerusform>
            <numerusform>%Ln values that are no numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative value(s)</source>
        <translation>
            <numerusform>%Ln negative value</numerusform>
            <numerusform>%Ln negative values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) too large to be an amount of money</source>
        <translation>
            <numerusform>%Ln value too large to be an amount of money</numerusform>
            <numerusform>%Ln values too large to be an amount of money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a year</source>
        <translation>
            <numerusform>%Ln row without a year</numerusform>
            <numerusform>%Ln rows without a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose direction of trade is not known</source>
        <translation>
            <numerusform>%Ln row whose direction of trade is not known</numerusform>
            <numerusform>%Ln rows whose direction of trade is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose currency or unit is not known</source>
        <translation>
            <numerusform>%Ln row whose currency or unit is not known</numerusform>
            <numerusform>%Ln rows whose currency or unit is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with fewer columns than the first line</source>
        <translation>
            <numerusform>%Ln row with fewer columns than the first line</numerusform>
            <numerusform>%Ln rows with fewer columns than the first line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a quotation mark that is never closed</source>
        <translation>
            <numerusform>%Ln row with a quotation mark that is never closed</numerusform>
            <numerusform>%Ln rows with a quotation mark that is never closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) for a period that already has one</source>
        <translation>
            <numerusform>%Ln value for a period that already has one</numerusform>
            <numerusform>%Ln values for a period that already has one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that this program computed or took from the article</source>
        <translation>
            <numerusform>%Ln row that this program computed or took from the article</numerusform>
            <numerusform>%Ln rows that this program computed or took from the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln figure(s) taken, rows read: %3.</source>
        <extracomment>%1 a file, %2 a statistics office, %3 a number of rows</extracomment>
        <translation>
            <numerusform>%1 (%2): %Ln figure taken, rows read: %3.</numerusform>
            <numerusform>%1 (%2): %Ln figures taken, rows read: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than a megabyte</source>
        <translation>
            <numerusform>%Ln row longer than a megabyte</numerusform>
            <numerusform>%Ln rows longer than a megabyte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (line(s) %2)</source>
        <extracomment>%1 what was left out, %2 numbers of lines</extracomment>
        <translation>
            <numerusform>%1 (line %2)</numerusform>
            <numerusform>%1 (lines %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::MainWindow</name>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln dated event</numerusform>
            <numerusform>%Ln dated events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineInput</name>
    <message numerus="yes">
        <source>&amp;Zoom to these %Ln events</source>
        <translation>
            <numerusform>&amp;Zoom to this event</numerusform>
            <numerusform>&amp;Zoom to these %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelinePicture</name>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in the article.</source>
        <translation>
            <numerusform>A timeline of %Ln dated event told in the article.</numerusform>
            <numerusform>A timeline of %Ln dated events told in the article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in two articles.</source>
        <translation>
            <numerusform>A timeline of %Ln dated event told in two articles.</numerusform>
            <numerusform>A timeline of %Ln dated events told in two articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeText</name>
    <message numerus="yes">
        <source>%1, %2, as told by %Ln source(s).</source>
        <translation>
            <numerusform>%1, %2, as told by %Ln source.</numerusform>
            <numerusform>%1, %2, as told by %Ln sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s).</source>
        <translation>
            <numerusform>%Ln piece.</numerusform>
            <numerusform>%Ln pieces.</numerusform>
        </translation>
    </message>
</context>
</TS>
