<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>binnacle::views::ActionForm</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConfirmDialog</name>
    <message numerus="yes">
        <source>%1: %n host(s)?</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %n host?</numerusform>
            <numerusform>%1: %n hosts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n guest(s)?</source>
        <comment>action</comment>
        <translation>
            <numerusform>%1: %n guest?</numerusform>
            <numerusform>%1: %n guests?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::ConsoleBar</name>
    <message numerus="yes">
        <source>%n other(s) look on</source>
        <translation>
            <numerusform>%n other looks on</numerusform>
            <numerusform>%n others look on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::DoctorView</name>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n finding to look at</numerusform>
            <numerusform>%n findings to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestFiles</name>
    <message numerus="yes">
        <source>Drop to send %n file(s) to %1</source>
        <translation>
            <numerusform>Drop to send %n file to %1</numerusform>
            <numerusform>Drop to send %n files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestSetPage</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::GuestSummary</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::HardwareView</name>
    <message numerus="yes">
        <source>%n change(s) wait for the next start of the guest.</source>
        <translation>
            <numerusform>%n change waits for the next start of the guest.</numerusform>
            <numerusform>%n changes wait for the next start of the guest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::MainWindow</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n task running</numerusform>
            <numerusform>%n tasks running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworkPicture</name>
    <message numerus="yes">
        <source>%n more guest(s)</source>
        <translation>
            <numerusform>%n more guest</numerusform>
            <numerusform>%n more guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::NetworksView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::Notifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have failed</source>
        <translation>
            <numerusform>%n task has failed</numerusform>
            <numerusform>%n tasks have failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::StorageView</name>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation type="vanished">
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volume(s)</source>
        <translation type="vanished">
            <numerusform>%1 of %n volume</numerusform>
            <numerusform>%1 of %n volumes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::TerminalWidget</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>Paste %n line?</numerusform>
            <numerusform>Paste %n lines?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::TypeDialog</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::VolumeBar</name>
    <message numerus="yes">
        <source>%n volume(s)</source>
        <translation>
            <numerusform>%n volume</numerusform>
            <numerusform>%n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n volume(s)</source>
        <translation>
            <numerusform>%1 of %n volume</numerusform>
            <numerusform>%1 of %n volumes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>binnacle::views::VolumeTable</name>
    <message numerus="yes">
        <source>%n image(s) laid over it</source>
        <translation>
            <numerusform>%n image laid over it</numerusform>
            <numerusform>%n images laid over it</numerusform>
        </translation>
    </message>
</context>
</TS>
