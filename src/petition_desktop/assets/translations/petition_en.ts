<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>%Ln signature at this stall today</numerusform>
            <numerusform>%Ln signatures at this stall today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>One answer needs another look.</numerusform>
            <numerusform>%n answers need another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>Are you still there? This form is emptied in %n s.</numerusform>
            <numerusform>Are you still there? This form is emptied in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>all %Ln sent</numerusform>
            <numerusform>all %Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>next try in %n min</numerusform>
            <numerusform>next try in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>next try in %n s</numerusform>
            <numerusform>next try in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>Back to the start by itself in %n s</numerusform>
            <numerusform>Back to the start by itself in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
