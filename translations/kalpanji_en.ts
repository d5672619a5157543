<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>kalpanji::CommandLine</name>
    <message numerus="yes">
        <source>%n line(s) could not be read; each says why in its place.</source>
        <translation>
            <numerusform>%n line could not be read; its place says why.</numerusform>
            <numerusform>%n lines could not be read; each says why in its place.</numerusform>
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
