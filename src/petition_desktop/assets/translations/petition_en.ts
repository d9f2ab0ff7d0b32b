<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>%Ln waits to be sent</numerusform>
            <numerusform>%Ln wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more signatures</source>
        <translation>
            <numerusform>Room for %Ln more signature</numerusform>
            <numerusform>Room for %Ln more signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>%Ln in this shift</numerusform>
            <numerusform>%Ln in this shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>%Ln more since the copy on %1</numerusform>
            <numerusform>%Ln more since the copy on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>%Ln taken back here; the office is told when there is a network.</numerusform>
            <numerusform>%Ln taken back here; the office is told when there is a network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>%Ln taken back in this shift</numerusform>
            <numerusform>%Ln taken back in this shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>at the office</numerusform>
            <numerusform>at the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>signature today</numerusform>
            <numerusform>signatures today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>waiting here</numerusform>
            <numerusform>waiting here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>%Ln line that does not count was left out.</numerusform>
            <numerusform>%Ln lines that do not count were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>%Ln signature is in %1.</numerusform>
            <numerusform>%Ln signatures are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>%Ln signature at this stall today</numerusform>
            <numerusform>%Ln signatures at this stall today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>%Ln signed today</numerusform>
            <numerusform>%Ln signed today</numerusform>
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
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>%Ln came with two contents</numerusform>
            <numerusform>%Ln came with two contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>%Ln line on paper typed in twice</numerusform>
            <numerusform>%Ln lines on paper typed in twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>%Ln not opened yet</numerusform>
            <numerusform>%Ln not opened yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>%Ln number given twice</numerusform>
            <numerusform>%Ln numbers given twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>%Ln number missing</numerusform>
            <numerusform>%Ln numbers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>%Ln taken back</numerusform>
            <numerusform>%Ln taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>The same holds for %Ln more laptop.</numerusform>
            <numerusform>The same holds for %Ln more laptops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>%n sheet is not typed in yet</numerusform>
            <numerusform>%n sheets are not typed in yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>One sheet is on its way to the printer.</numerusform>
            <numerusform>%n sheets are on their way to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>One sheet is saved in %1.</numerusform>
            <numerusform>%n sheets are saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>%Ln cannot be read; the table says why.</numerusform>
            <numerusform>%Ln cannot be read; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>%Ln new signature is in the register.</numerusform>
            <numerusform>%Ln new signatures are in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>%Ln was set aside; the table says why.</numerusform>
            <numerusform>%Ln were set aside; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>Fetching from the server: %Ln new so far</numerusform>
            <numerusform>Fetching from the server: %Ln new so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>Opening %Ln, %1 of them are done</numerusform>
            <numerusform>Opening %Ln, %1 of them are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>%Ln signature is on this laptop alone.</numerusform>
            <numerusform>%Ln signatures are on this laptop alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
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
            <numerusform>%Ln sent</numerusform>
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
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>%n answer is sealed.</numerusform>
            <numerusform>%n answers are sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>Back to the start by itself in %n s</numerusform>
            <numerusform>Back to the start by itself in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>This page stays for %n min</numerusform>
            <numerusform>This page stays for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>You agreed to %n point.</numerusform>
            <numerusform>You agreed to %n points.</numerusform>
        </translation>
    </message>
</context>
</TS>
