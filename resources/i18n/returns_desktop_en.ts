<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdjustmentsDialog</name>
    <message numerus="yes">
        <source>Write %n refund(s)…</source>
        <translation>
            <numerusform>Write %n refund…</numerusform>
            <numerusform>Write %n refunds…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) cannot go into the file</source>
        <translation>
            <numerusform>%n refund cannot go into the file</numerusform>
            <numerusform>%n refunds cannot go into the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left the program since then.</source>
        <translation>
            <numerusform>%n file left the program since then.</numerusform>
            <numerusform>%n files left the program since then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
    <name>ColumnsField</name>
    <message numerus="yes">
        <source>All %n, as usual</source>
        <translation>
            <numerusform>All %n, as usual</numerusform>
            <numerusform>All %n, as usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>Conflict with the report, %n in all</source>
        <translation>
            <numerusform>Conflict with the report, %n in all</numerusform>
            <numerusform>Conflict with the report, %n in all</numerusform>
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
    <name>EncryptDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>%n photo(s) or document(s) attached</source>
        <translation>
            <numerusform>%n photo or document attached</numerusform>
            <numerusform>%n photos or documents attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message numerus="yes">
        <source>%n file(s) attached to {order}</source>
        <translation>
            <numerusform>%n file attached to {order}</numerusform>
            <numerusform>%n files attached to {order}</numerusform>
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
    <name>FaultDialog</name>
    <message numerus="yes">
        <source>This happened %n time(s).</source>
        <translation>
            <numerusform>This happened %n time.</numerusform>
            <numerusform>This happened %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message numerus="yes">
        <source>Tags saved for %n request(s)</source>
        <translation>
            <numerusform>Tags saved for %n request</numerusform>
            <numerusform>Tags saved for %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) woken</source>
        <translation>
            <numerusform>%n request woken</numerusform>
            <numerusform>%n requests woken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder of %n request(s) forgotten</source>
        <translation>
            <numerusform>Reminder of %n request forgotten</numerusform>
            <numerusform>Reminder of %n requests forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) will ask again on {day}</source>
        <translation>
            <numerusform>%n request will ask again on {day}</numerusform>
            <numerusform>%n requests will ask again on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}; a deadline wakes them before</source>
        <translation>
            <numerusform>%n request snoozed until {day}; its deadline wakes it before</numerusform>
            <numerusform>%n requests snoozed until {day}; a deadline wakes them before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) snoozed until {day}</source>
        <translation>
            <numerusform>%n request snoozed until {day}</numerusform>
            <numerusform>%n requests snoozed until {day}</numerusform>
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
        <source>%n damaged tracking number(s) were left out; their rows are kept.</source>
        <translation>
            <numerusform>%n damaged tracking number was left out; its row is kept.</numerusform>
            <numerusform>%n damaged tracking numbers were left out; their rows are kept.</numerusform>
        </translation>
    </message>
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
        <source>Keep %n row(s) in the problem list</source>
        <translation>
            <numerusform>Keep %n row in the problem list</numerusform>
            <numerusform>Keep %n rows in the problem list</numerusform>
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
    <name>ImportTold</name>
    <message numerus="yes">
        <source>Imported %n files: {what}</source>
        <translation>
            <numerusform>Imported %n files: {what}</numerusform>
            <numerusform>Imported %n files: {what}</numerusform>
        </translation>
    </message>
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
        <source>%n problem(s) solved</source>
        <translation>
            <numerusform>%n problem solved</numerusform>
            <numerusform>%n problems solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <translation>
            <numerusform>%n contradicted</numerusform>
            <numerusform>%n contradicted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunded elsewhere</source>
        <translation>
            <numerusform>%n refunded elsewhere</numerusform>
            <numerusform>%n refunded elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>This report is already imported: %n row(s) are the same</source>
        <translation>
            <numerusform>This report is already imported: %n row is the same</numerusform>
            <numerusform>This report is already imported: %n rows are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n file was not imported.</numerusform>
            <numerusform>%n files were not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken off the list</source>
        <translation>
            <numerusform>%n row taken off the list</numerusform>
            <numerusform>%n rows taken off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to {file}</source>
        <translation>
            <numerusform>Exported %n row to {file}</numerusform>
            <numerusform>Exported %n rows to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n deadline(s) to {file}</source>
        <translation>
            <numerusform>Exported %n deadline to {file}</numerusform>
            <numerusform>Exported %n deadlines to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n decision(s) to {file}</source>
        <translation>
            <numerusform>Exported %n decision to {file}</numerusform>
            <numerusform>Exported %n decisions to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n refund(s) to {file}; upload it in Seller Central</source>
        <translation>
            <numerusform>Wrote %n refund to {file}; upload it in Seller Central</numerusform>
            <numerusform>Wrote %n refunds to {file}; upload it in Seller Central</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is restored: %n request(s)</source>
        <translation>
            <numerusform>The backup is restored: %n request</numerusform>
            <numerusform>The backup is restored: %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message numerus="yes">
        <source>%n request(s), with a bar code each</source>
        <translation>
            <numerusform>%n request, with a bar code</numerusform>
            <numerusform>%n requests, with a bar code each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteFlow</name>
    <message numerus="yes">
        <source>The copied text names %n orders; nothing was added.</source>
        <translation>
            <numerusform>The copied text names %n order; nothing was added.</numerusform>
            <numerusform>The copied text names %n orders; nothing was added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStores</name>
    <message numerus="yes">
        <source>%n row(s) are of orders that this store knows.</source>
        <translation>
            <numerusform>%n row is of an order that this store knows.</numerusform>
            <numerusform>%n rows are of orders that this store knows.</numerusform>
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
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered</source>
        <translation>
            <numerusform>%n ordered</numerusform>
            <numerusform>%n ordered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message numerus="yes">
        <source>Dismiss %n row(s)</source>
        <translation>
            <numerusform>Dismiss %n row</numerusform>
            <numerusform>Dismiss %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>Goes, of %n request(s):</source>
        <translation>
            <numerusform>Goes, of %n request:</numerusform>
            <numerusform>Goes, of %n requests:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stays, because something is open about %n request(s):</source>
        <translation>
            <numerusform>Stays, because something is open about %n request:</numerusform>
            <numerusform>Stays, because something is open about %n requests:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeFlow</name>
    <message numerus="yes">
        <source>The words of %n request(s) were removed for good</source>
        <translation>
            <numerusform>The words of %n request were removed for good</numerusform>
            <numerusform>The words of %n requests were removed for good</numerusform>
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
    <name>ReminderFlow</name>
    <message numerus="yes">
        <source>%n request(s) due today</source>
        <translation>
            <numerusform>%n request due today</numerusform>
            <numerusform>%n requests due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n request overdue</numerusform>
            <numerusform>%n requests overdue</numerusform>
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
    <name>RulePlurals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided in the last {days} days</source>
        <translation>
            <numerusform>%n request decided in the last {days} days</numerusform>
            <numerusform>%n requests decided in the last {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left out, as their facts were not kept when you decided</source>
        <translation>
            <numerusform>%n request left out, as its facts were not kept when you decided</numerusform>
            <numerusform>%n requests left out, as their facts were not kept when you decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Authorize on %n request(s); you authorized {done} of them.</source>
        <translation>
            <numerusform>Would have suggested Authorize on %n request; you authorized {done}.</numerusform>
            <numerusform>Would have suggested Authorize on %n requests; you authorized {done} of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested Close on %n request(s); you closed {done} of them.</source>
        <translation>
            <numerusform>Would have suggested Close on %n request; you closed {done}.</numerusform>
            <numerusform>Would have suggested Close on %n requests; you closed {done} of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested a refund on %n request(s); you refunded {done} of them.</source>
        <translation>
            <numerusform>Would have suggested a refund on %n request; you refunded {done}.</numerusform>
            <numerusform>Would have suggested a refund on %n requests; you refunded {done} of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to contact the buyer on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>Would have suggested to contact the buyer on %n request; you did on {done}.</numerusform>
            <numerusform>Would have suggested to contact the buyer on %n requests; you did on {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to let the buyer keep it on %n request(s); you did on {done}.</source>
        <translation>
            <numerusform>Would have suggested to let the buyer keep it on %n request; you did on {done}.</numerusform>
            <numerusform>Would have suggested to let the buyer keep it on %n requests; you did on {done}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to check the goods in on %n request(s).</source>
        <translation>
            <numerusform>Would have suggested to check the goods in on %n request.</numerusform>
            <numerusform>Would have suggested to check the goods in on %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have held %n request(s) for a person.</source>
        <translation>
            <numerusform>Would have held %n request for a person.</numerusform>
            <numerusform>Would have held %n requests for a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have suggested to wait on %n request(s).</source>
        <translation>
            <numerusform>Would have suggested to wait on %n request.</numerusform>
            <numerusform>Would have suggested to wait on %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have found nothing to decide on %n request(s).</source>
        <translation>
            <numerusform>Would have found nothing to decide on %n request.</numerusform>
            <numerusform>Would have found nothing to decide on %n requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message numerus="yes">
        <source>%n returns have this code. Which one is it?</source>
        <translation>
            <numerusform>%n return has this code. Is this the one?</numerusform>
            <numerusform>%n returns have this code. Which one is it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln request(s) selected</source>
        <translation>
            <numerusform>%Ln request selected</numerusform>
            <numerusform>%Ln requests selected</numerusform>
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
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message numerus="yes">
        <source>%n request(s) decided</source>
        <translation>
            <numerusform>%n request decided</numerusform>
            <numerusform>%n requests decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStartDialog</name>
    <message numerus="yes">
        <source>%n request(s) to decide</source>
        <translation>
            <numerusform>%n request to decide</numerusform>
            <numerusform>%n requests to decide</numerusform>
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
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n request(s)</source>
        <translation>
            <numerusform>Tags of %n request</numerusform>
            <numerusform>Tags of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoFlow</name>
    <message numerus="yes">
        <source>%n done on Amazon</source>
        <translation>
            <numerusform>%n done on Amazon</numerusform>
            <numerusform>%n done on Amazon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoPanel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 characters</source>
        <translation>
            <numerusform>%n of 64 characters</numerusform>
            <numerusform>%n of 64 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message numerus="yes">
        <source>{files} and %n more</source>
        <translation>
            <numerusform>{files} and %n more</numerusform>
            <numerusform>{files} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s) in {folder}: {files}</source>
        <translation>
            <numerusform>%n new report in {folder}: {files}</numerusform>
            <numerusform>%n new reports in {folder}: {files}</numerusform>
        </translation>
    </message>
</context>
</TS>
