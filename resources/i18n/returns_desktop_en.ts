<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n cannot</numerusform>
            <numerusform>%n cannot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionFlow</name>
    <message numerus="yes">
        <source>Authorized %n request(s)</source>
        <translation>
            <numerusform>Authorized %n request</numerusform>
            <numerusform>Authorized %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n request(s)</source>
        <translation>
            <numerusform>Closed %n request</numerusform>
            <numerusform>Closed %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refunds decided for %n request(s)</source>
        <translation>
            <numerusform>Refunds decided for %n request</numerusform>
            <numerusform>Refunds decided for %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages kept for %n request(s)</source>
        <translation>
            <numerusform>Messages kept for %n request</numerusform>
            <numerusform>Messages kept for %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n decision(s)…</source>
        <translation>
            <numerusform>Export %n decision…</numerusform>
            <numerusform>Export %n decisions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{scope}: %n</source>
        <translation>
            <numerusform>{scope}: %n</numerusform>
            <numerusform>{scope}: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlanDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read</source>
        <translation>
            <numerusform>%n of them not read</numerusform>
            <numerusform>%n of them not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the file are accounted for: {sum}.</source>
        <translation>
            <numerusform>All %n row of the file are accounted for: {sum}.</numerusform>
            <numerusform>All %n rows of the file are accounted for: {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good row(s)</source>
        <translation>
            <numerusform>Import the %n good row</numerusform>
            <numerusform>Import the %n good rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This report is already imported: %n row(s) are the same</source>
        <translation>
            <numerusform>This report is already imported: %n row is the same</numerusform>
            <numerusform>This report is already imported: %n rows are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n decision(s) to {file}</source>
        <translation>
            <numerusform>Exported %n decision to {file}</numerusform>
            <numerusform>Exported %n decisions to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Answer within %n day(s)</source>
        <translation>
            <numerusform>Answer within %n day</numerusform>
            <numerusform>Answer within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund due in %n day(s)</source>
        <translation>
            <numerusform>Refund due in %n day</numerusform>
            <numerusform>Refund due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check in within %n day(s)</source>
        <translation>
            <numerusform>Check in within %n day</numerusform>
            <numerusform>Check in within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer the claim within %n day(s)</source>
        <translation>
            <numerusform>Answer the claim within %n day</numerusform>
            <numerusform>Answer the claim within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n day(s) late</source>
        <translation>
            <numerusform>Answer %n day late</numerusform>
            <numerusform>Answer %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refund %n day(s) late</source>
        <translation>
            <numerusform>Refund %n day late</numerusform>
            <numerusform>Refund %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check-in %n day(s) late</source>
        <translation>
            <numerusform>Check-in %n day late</numerusform>
            <numerusform>Check-in %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n day(s) overdue</source>
        <translation>
            <numerusform>Claim %n day overdue</numerusform>
            <numerusform>Claim %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message numerus="yes">
        <source>%n announced</source>
        <translation>
            <numerusform>%n announced</numerusform>
            <numerusform>%n announced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestHeader</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} and %n more</source>
        <translation>
            <numerusform>{product} and %n more</numerusform>
            <numerusform>{product} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%n request(s) selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n currencies</source>
        <translation>
            <numerusform>%n currency</numerusform>
            <numerusform>%n currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettleCard</name>
    <message numerus="yes">
        <source>%n thing(s) to settle before copying</source>
        <translation>
            <numerusform>%n thing to settle before copying</numerusform>
            <numerusform>%n things to settle before copying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) Amazon does not allow in messages</source>
        <translation>
            <numerusform>%n thing Amazon does not allow in messages</numerusform>
            <numerusform>%n things Amazon does not allow in messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
