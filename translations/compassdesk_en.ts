<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n earlier day(s)</source>
            <translation>
                <numerusform>%n earlier day</numerusform>
                <numerusform>%n earlier days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AllClients</name>
        <message numerus="yes">
            <source>%n client file(s) of this computer, each with a report of its own.</source>
            <translation>
                <numerusform>%n client file of this computer, each with a report of its own.</numerusform>
                <numerusform>%n client files of this computer, each with a report of its own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) written.</source>
            <translation>
                <numerusform>%n report written.</numerusform>
                <numerusform>%n reports written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswersDue</name>
        <message numerus="yes">
            <source>{hours}: somebody should be there to answer (%n placement(s))</source>
            <translation>
                <numerusform>{hours}: somebody should be there to answer (%n placement)</numerusform>
                <numerusform>{hours}: somebody should be there to answer (%n placements)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApprovalRequest</name>
        <message numerus="yes">
            <source>Would you say yes to the %n item(s) below, before {moment}?</source>
            <translation>
                <numerusform>Would you say yes to the item below, before {moment}?</numerusform>
                <numerusform>Would you say yes to the %n items below, before {moment}?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Would you say yes to the %n item(s) below?</source>
            <translation>
                <numerusform>Would you say yes to the item below?</numerusform>
                <numerusform>Would you say yes to the %n items below?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskForYes</name>
        <message numerus="yes">
            <source>About %n item(s).</source>
            <translation>
                <numerusform>About %n item.</numerusform>
                <numerusform>About %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AskReview</name>
        <message numerus="yes">
            <source>%n post(s) will be asked about: what is still to go out and is no idea.</source>
            <translation>
                <numerusform>%n post will be asked about: what is still to go out and is no idea.</numerusform>
                <numerusform>%n posts will be asked about: what is still to go out and is no idea.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n more could not be attached.</source>
            <translation>
                <numerusform>%n more could not be attached.</numerusform>
                <numerusform>%n more could not be attached.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Attach %n file(s)</source>
            <translation>
                <numerusform>Attach %n file</numerusform>
                <numerusform>Attach %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttachmentSaid</name>
        <message numerus="yes">
            <source>This is too long: at most %n character(s).</source>
            <translation>
                <numerusform>This is too long: at most %n character.</numerusform>
                <numerusform>This is too long: at most %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moving, %n picture(s)</source>
            <translation>
                <numerusform>moving, %n picture</numerusform>
                <numerusform>moving, %n pictures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n backup</numerusform>
                <numerusform>%n backups</numerusform>
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
            <source>%n gone</source>
            <translation>
                <numerusform>%n gone</numerusform>
                <numerusform>%n gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) brought back</source>
            <translation>
                <numerusform>%n item brought back</numerusform>
                <numerusform>%n items brought back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) changed back</source>
            <translation>
                <numerusform>%n item changed back</numerusform>
                <numerusform>%n items changed back</numerusform>
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
            <source>%n newer item(s) removed</source>
            <translation>
                <numerusform>%n newer item removed</numerusform>
                <numerusform>%n newer items removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) removed to stay within the size limit.</source>
            <translation>
                <numerusform>%n older backup removed to stay within the size limit.</numerusform>
                <numerusform>%n older backups removed to stay within the size limit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other list(s) changed back</source>
            <translation>
                <numerusform>%n other list changed back</numerusform>
                <numerusform>%n other lists changed back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>before an import of %n row(s)</source>
            <translation>
                <numerusform>before an import of %n row</numerusform>
                <numerusform>before an import of %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BehindList</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BroughtIn</name>
        <message numerus="yes">
            <source>%n image(s) in Ideas, by name</source>
            <translation>
                <numerusform>%n image in Ideas, by name</numerusform>
                <numerusform>%n images in Ideas, by name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n idea(s) from images</source>
            <translation>
                <numerusform>Add an idea from an image</numerusform>
                <numerusform>Add %n ideas from images</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkEditor</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n item(s)</source>
            <translation>
                <numerusform>Change %n item</numerusform>
                <numerusform>Change %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n item(s)</source>
            <translation>
                <numerusform>Delete %n item</numerusform>
                <numerusform>Delete %n items</numerusform>
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
        <name>CalendarChange</name>
        <message numerus="yes">
            <source>%n item(s) out on a channel stay where they are. The other channels can have times of their own.</source>
            <translation>
                <numerusform>%n item that is out on a channel stays where it is. The other channels can have times of their own.</numerusform>
                <numerusform>%n items that are out on a channel stay where they are. The other channels can have times of their own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past item(s) stay where they are.</source>
            <translation>
                <numerusform>%n past item stays where it is.</numerusform>
                <numerusform>%n past items stay where they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published item(s) stay</source>
            <translation>
                <numerusform>%n published item stays</numerusform>
                <numerusform>%n published items stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published item(s) stay where they are.</source>
            <translation>
                <numerusform>%n published item stays where it is.</numerusform>
                <numerusform>%n published items stay where they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n published item(s) stay where they are. Another status lets them move.</source>
            <translation>
                <numerusform>%n published item stays where it is. Another status lets it move.</numerusform>
                <numerusform>%n published items stay where they are. Another status lets them move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Duplicate %n item(s)</source>
            <translation>
                <numerusform>Duplicate %n item</numerusform>
                <numerusform>Duplicate %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n item(s)</source>
            <translation>
                <numerusform>Move %n item</numerusform>
                <numerusform>Move %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paste %n item(s)</source>
            <translation>
                <numerusform>Paste %n item</numerusform>
                <numerusform>Paste %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n item(s) back in Ideas</source>
            <translation>
                <numerusform>Put %n item back in Ideas</numerusform>
                <numerusform>Put %n items back in Ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n item(s)</source>
            <translation>
                <numerusform>with %n item</numerusform>
                <numerusform>with %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{name}” was moved with %n item(s).</source>
            <translation>
                <numerusform>“{name}” was moved with %n item.</numerusform>
                <numerusform>“{name}” was moved with %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarCommand</name>
        <message numerus="yes">
            <source>%n item(s) copied</source>
            <translation>
                <numerusform>%n item copied</numerusform>
                <numerusform>%n items copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) cut: paste to move there</source>
            <translation>
                <numerusform>%n item cut: paste to move there</numerusform>
                <numerusform>%n items cut: paste to move there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) deleted</source>
            <translation>
                <numerusform>%n item deleted</numerusform>
                <numerusform>%n items deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n conversation block(s) as kept</source>
            <translation>
                <numerusform>Confirm %n conversation block as kept</numerusform>
                <numerusform>Confirm %n conversation blocks as kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n item(s)</source>
            <translation>
                <numerusform>Delete %n item</numerusform>
                <numerusform>Delete %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more item(s)</source>
            <translation>
                <numerusform>%n more item</numerusform>
                <numerusform>%n more items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckReport</name>
        <message numerus="yes">
            <source>%n more late</source>
            <translation>
                <numerusform>%n more late</numerusform>
                <numerusform>%n more late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One-way share {share}: {ow} of {n} items, {m_ow} of {m} minutes, over %n week(s); limits {warn} and {serious}</source>
            <translation>
                <numerusform>One-way share {share}: {ow} of {n} items, {m_ow} of {m} minutes, over %n week; limits {warn} and {serious}</numerusform>
                <numerusform>One-way share {share}: {ow} of {n} items, {m_ow} of {m} minutes, over %n weeks; limits {warn} and {serious}</numerusform>
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
        <name>Clients</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) ask(s) for attention.</source>
            <translation>
                <numerusform>%n client asks for attention.</numerusform>
                <numerusform>%n clients ask for attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s), {severity}</source>
            <translation>
                <numerusform>%n finding, {severity}</numerusform>
                <numerusform>%n findings, {severity}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) less than in the week before</source>
            <translation>
                <numerusform>%n point less than in the week before</numerusform>
                <numerusform>%n points less than in the week before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) more than in the week before</source>
            <translation>
                <numerusform>%n point more than in the week before</numerusform>
                <numerusform>%n points more than in the week before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} sends, over %n weeks</source>
            <translation>
                <numerusform>{share} sends, over %n week</numerusform>
                <numerusform>{share} sends, over %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosePosts</name>
        <message numerus="yes">
            <source>%n post(s) with a text that is there within three days.</source>
            <translation>
                <numerusform>%n post with a text that is there within three days.</numerusform>
                <numerusform>%n posts with a text that is there within three days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) within an hour of another on the same channel.</source>
            <translation>
                <numerusform>%n post within an hour of another on the same channel.</numerusform>
                <numerusform>%n posts within an hour of another on the same channel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out on {channels} %n minute(s) earlier.</source>
            <translation>
                <numerusform>“{title}” goes out on {channels} %n minute earlier.</numerusform>
                <numerusform>“{title}” goes out on {channels} %n minutes earlier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{title}” goes out on {channels} %n minute(s) later.</source>
            <translation>
                <numerusform>“{title}” goes out on {channels} %n minute later.</numerusform>
                <numerusform>“{title}” goes out on {channels} %n minutes later.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Collisions</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnStrip</name>
        <message numerus="yes">
            <source>{name}, %n item(s), narrow</source>
            <translation>
                <numerusform>{name}, %n item, narrow</numerusform>
                <numerusform>{name}, %n items, narrow</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConfirmRow</name>
        <message numerus="yes">
            <source>All %n happened</source>
            <translation>
                <numerusform>All %n happened</numerusform>
                <numerusform>All %n happened</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n block(s) as kept</source>
            <translation>
                <numerusform>Confirm %n block as kept</numerusform>
                <numerusform>Confirm %n blocks as kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Did this happen? · %n</source>
            <translation>
                <numerusform>Did this happen? · %n</numerusform>
                <numerusform>Did this happen? · %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say that %n block(s) did not happen</source>
            <translation>
                <numerusform>Say that %n block did not happen</numerusform>
                <numerusform>Say that %n blocks did not happen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContentWords</name>
        <message numerus="yes">
            <source>%n item(s) do not say</source>
            <translation>
                <numerusform>%n item does not say</numerusform>
                <numerusform>%n items do not say</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) invite to nothing</source>
            <translation>
                <numerusform>%n post invites to nothing</numerusform>
                <numerusform>%n posts invite to nothing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopyWeek</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) copied to {days}</source>
            <translation>
                <numerusform>%n item copied to {days}</numerusform>
                <numerusform>%n items copied to {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) left out: {days} is off</source>
            <translation>
                <numerusform>%n item left out: off on {days}</numerusform>
                <numerusform>%n items left out: off on {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on a day off: {days}</source>
            <translation>
                <numerusform>%n item on a day off: {days}</numerusform>
                <numerusform>%n items on a day off: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to the next open day: {days} is off</source>
            <translation>
                <numerusform>%n item to the next open day: off on {days}</numerusform>
                <numerusform>%n items to the next open day: off on {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to {days}</source>
            <translation>
                <numerusform>%n item to {days}</numerusform>
                <numerusform>%n items to {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) while {people} is away</source>
            <translation>
                <numerusform>%n item while {people} is away</numerusform>
                <numerusform>%n items while {people} is away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a series is left out: it goes on by itself</source>
            <translation>
                <numerusform>%n of a series is left out: it goes on by itself</numerusform>
                <numerusform>%n of a series are left out: it goes on by itself</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold or cancelled is left out</source>
            <translation>
                <numerusform>%n on hold or cancelled is left out</numerusform>
                <numerusform>%n on hold or cancelled are left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copy %n item(s)</source>
            <translation>
                <numerusform>Copy %n item</numerusform>
                <numerusform>Copy %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DaysOff</name>
        <message numerus="yes">
            <source>%n item(s) on a day off: {days}</source>
            <translation>
                <numerusform>%n item on a day off: {days}</numerusform>
                <numerusform>%n items on a day off: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other day(s)</source>
            <translation>
                <numerusform>%n other day</numerusform>
                <numerusform>%n other days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <source>%n step(s) came after “{step}”.</source>
            <translation>
                <numerusform>%n step came after “{step}”.</numerusform>
                <numerusform>%n steps came after “{step}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The filters hide %n item(s) you just made or changed.</source>
            <translation>
                <numerusform>The filters hide %n item you just made or changed.</numerusform>
                <numerusform>The filters hide %n items you just made or changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo all %n</source>
            <translation>
                <numerusform>Undo all %n</numerusform>
                <numerusform>Undo all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisciplineWords</name>
        <message numerus="yes">
            <source>%n discipline(s) carry the calendar</source>
            <translation>
                <numerusform>%n discipline carries the calendar</numerusform>
                <numerusform>%n disciplines carry the calendar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give %n item(s) a discipline</source>
            <translation>
                <numerusform>Give %n item a discipline</numerusform>
                <numerusform>Give %n items a discipline</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message numerus="yes">
            <source>%n attachment(s) are of another size than the file says: put right</source>
            <translation>
                <numerusform>%n attachment is of another size than the file says: put right</numerusform>
                <numerusform>%n attachments are of another size than the file says: put right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) cannot be read whole: what was said of them is kept</source>
            <translation>
                <numerusform>%n attachment cannot be read whole: what was said of them is kept</numerusform>
                <numerusform>%n attachments cannot be read whole: what was said of them is kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s) lay under the name of another: put back</source>
            <translation>
                <numerusform>%n attachment lay under the name of another: put back</numerusform>
                <numerusform>%n attachments lay under the name of another: put back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that no item has attached any more: taken out</source>
            <translation>
                <numerusform>%n file that no item has attached any more: taken out</numerusform>
                <numerusform>%n files that no item has attached any more: taken out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) of what the checks said before make no sense: dropped</source>
            <translation>
                <numerusform>%n note of what the checks said before makes no sense: dropped</numerusform>
                <numerusform>%n notes of what the checks said before make no sense: dropped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) of who changed what when make no sense: dropped</source>
            <translation>
                <numerusform>%n note of who changed what when makes no sense: dropped</numerusform>
                <numerusform>%n notes of who changed what when make no sense: dropped</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Effects</name>
        <message numerus="yes">
            <source>%n on a day off</source>
            <translation>
                <numerusform>%n on a day off</numerusform>
                <numerusform>%n on a day off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) get an answer</source>
            <translation>
                <numerusform>%n post gets an answer</numerusform>
                <numerusform>%n posts get an answer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Experiments</name>
        <message numerus="yes">
            <source>%n day(s) open</source>
            <translation>
                <numerusform>%n day open</numerusform>
                <numerusform>%n days open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n experiment(s) open for more than 28 days</source>
            <translation>
                <numerusform>%n experiment open for more than 28 days</numerusform>
                <numerusform>%n experiments open for more than 28 days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a face.</source>
            <translation>
                <numerusform>%n item without a face.</numerusform>
                <numerusform>%n items without a face.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n item(s) in the calendar</source>
            <translation>
                <numerusform>Show %n item in the calendar</numerusform>
                <numerusform>Show %n items in the calendar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n post(s) of four weeks</source>
            <translation>
                <numerusform>in %n post of four weeks</numerusform>
                <numerusform>in %n posts of four weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message numerus="yes">
            <source>{shown} of %n item(s)</source>
            <translation>
                <numerusform>{shown} of %n item</numerusform>
                <numerusform>{shown} of %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message numerus="yes">
            <source>%n that is gone</source>
            <translation>
                <numerusform>%n that is gone</numerusform>
                <numerusform>%n that are gone</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message numerus="yes">
            <source>%n more with this: {titles}</source>
            <translation>
                <numerusform>%n more with this: {titles}</numerusform>
                <numerusform>%n more with this: {titles}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n item(s)</source>
            <translation>
                <numerusform>Show %n item</numerusform>
                <numerusform>Show %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingCards</name>
        <message numerus="yes">
            <source>Show %n more finding(s)</source>
            <translation>
                <numerusform>Show %n more finding</numerusform>
                <numerusform>Show %n more findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n are answered later than {norm}</source>
            <translation>
                <numerusform>%n is answered later than {norm}</numerusform>
                <numerusform>%n are answered later than {norm}</numerusform>
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
            <source>%n discipline(s) at once in 4 weeks: {list}. At the stage “{stage}” {limit} is plenty: let one wait.</source>
            <translation>
                <numerusform>%n discipline at once in 4 weeks: {list}. At the stage “{stage}” {limit} is plenty: let one wait.</numerusform>
                <numerusform>%n disciplines at once in 4 weeks: {list}. At the stage “{stage}” {limit} is plenty: let one wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n discipline(s) in 4 weeks: {list}, and the limit is 0.</source>
            <translation>
                <numerusform>%n discipline in 4 weeks: {list}, and the limit is 0.</numerusform>
                <numerusform>%n disciplines in 4 weeks: {list}, and the limit is 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
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
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idea</numerusform>
                <numerusform>%n ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s) with a date that has passed. Plan anew, or put back in Ideas.</source>
            <translation>
                <numerusform>%n idea with a date that has passed. Plan anew, or put back in Ideas.</numerusform>
                <numerusform>%n ideas with a date that has passed. Plan anew, or put back in Ideas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) ready to go out, but {missing}. First for whom and what for, then where.</source>
            <translation>
                <numerusform>%n item ready to go out, but {missing}. First for whom and what for, then where.</numerusform>
                <numerusform>%n items ready to go out, but {missing}. First for whom and what for, then where.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) this week with a goal that the petal does not serve. Choose another goal, or another petal.</source>
            <translation>
                <numerusform>%n item this week with a goal that the petal does not serve. Choose another goal, or another petal.</numerusform>
                <numerusform>%n items this week with a goal that the petal does not serve. Choose another goal, or another petal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n listening block(s) in 4 weeks without a goal. At listening level {s} you listen for a goal of your own.</source>
            <translation>
                <numerusform>%n listening block in 4 weeks without a goal. At listening level {s} you listen for a goal of your own.</numerusform>
                <numerusform>%n listening blocks in 4 weeks without a goal. At listening level {s} you listen for a goal of your own.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of it together</source>
            <translation>
                <numerusform>%n minute of it together</numerusform>
                <numerusform>%n minutes of it together</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of listening or answering</source>
            <translation>
                <numerusform>%n minute of listening or answering</numerusform>
                <numerusform>%n minutes of listening or answering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s) to listen or answer</source>
            <translation>
                <numerusform>%n moment to listen or answer</numerusform>
                <numerusform>%n moments to listen or answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} items {window} have no human name ({p}; the limit is {limit}). Give them a person.</source>
            <translation>
                <numerusform>%n of {n} items {window} has no human name ({p}; the limit is {limit}). Give it a person.</numerusform>
                <numerusform>%n of {n} items {window} have no human name ({p}; the limit is {limit}). Give them a person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} items {window} have no human name ({p}; up to {limit} it stays a note). Give them a person.</source>
            <translation>
                <numerusform>%n of {n} items {window} has no human name ({p}; up to {limit} it stays a note). Give it a person.</numerusform>
                <numerusform>%n of {n} items {window} have no human name ({p}; up to {limit} it stays a note). Give them a person.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} posts in 4 weeks rest on research, figures or a case ({p}; the least is {limit}). Link a source.</source>
            <translation>
                <numerusform>%n of {n} posts in 4 weeks rests on research, figures or a case ({p}; the least is {limit}). Link a source.</numerusform>
                <numerusform>%n of {n} posts in 4 weeks rest on research, figures or a case ({p}; the least is {limit}). Link a source.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {r} placements {window} are answered later than {norm}: {list}.</source>
            <translation>
                <numerusform>%n of {r} placements {window} is answered later than {norm}: {list}.</numerusform>
                <numerusform>%n of {r} placements {window} are answered later than {norm}: {list}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {r} placements {window} have no one answering within {norm}: {list}.</source>
            <translation>
                <numerusform>%n of {r} placements {window} has no one answering within {norm}: {list}.</numerusform>
                <numerusform>%n of {r} placements {window} have no one answering within {norm}: {list}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {r} placements {window} have no one answering; {late}: {list}.</source>
            <translation>
                <numerusform>%n of {r} placements {window} has no one answering; {late}: {list}.</numerusform>
                <numerusform>%n of {r} placements {window} have no one answering; {late}: {list}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold</source>
            <translation>
                <numerusform>%n on hold</numerusform>
                <numerusform>%n on hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opening day(s)</source>
            <translation>
                <numerusform>%n opening day</numerusform>
                <numerusform>%n opening days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opening hour(s)</source>
            <translation>
                <numerusform>%n opening hour</numerusform>
                <numerusform>%n opening hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) active in 4 weeks ({list}), and the limit is 0.</source>
            <translation>
                <numerusform>%n place active in 4 weeks ({list}), and the limit is 0.</numerusform>
                <numerusform>%n places active in 4 weeks ({list}), and the limit is 0.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) active in 4 weeks ({list}); at the stage “{stage}” {limit} is plenty. Pause some.</source>
            <translation>
                <numerusform>%n place active in 4 weeks ({list}); at the stage “{stage}” {limit} is plenty. Pause some.</numerusform>
                <numerusform>%n places active in 4 weeks ({list}); at the stage “{stage}” {limit} is plenty. Pause some.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in use without a strategy: {list}. One line will do: for whom, and what for.</source>
            <translation>
                <numerusform>%n place in use without a strategy: {list}. One line will do: for whom, and what for.</numerusform>
                <numerusform>%n places in use without a strategy: {list}. One line will do: for whom, and what for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) whose time has passed, not published and not moved. Mark as published, or plan anew.</source>
            <translation>
                <numerusform>%n post whose time has passed, not published and not moved. Mark as published, or plan anew.</numerusform>
                <numerusform>%n posts whose time has passed, not published and not moved. Mark as published, or plan anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n minute(s) of answering and it is gone.</source>
            <translation>
                <numerusform>Add %n minute of answering and it is gone.</numerusform>
                <numerusform>Add %n minutes of answering and it is gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) to answer and it is gone.</source>
            <translation>
                <numerusform>Add %n moment to answer and it is gone.</numerusform>
                <numerusform>Add %n moments to answer and it is gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Counted over %n weeks: this week alone has fewer than {posts} posts to judge by.</source>
            <translation>
                <numerusform>Counted over %n weeks: this week alone has fewer than {posts} posts to judge by.</numerusform>
                <numerusform>Counted over %n weeks: this week alone has fewer than {posts} posts to judge by.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Made with AI and not approved by {name}, who speaks: %n post(s) this week. Let {name} read and approve.</source>
            <translation>
                <numerusform>Made with AI and not approved by {name}, who speaks: %n post this week. Let {name} read and approve.</numerusform>
                <numerusform>Made with AI and not approved by {name}, who speaks: %n posts this week. Let {name} read and approve.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>People cannot answer on any of the %n channel(s) used.</source>
            <translation>
                <numerusform>People cannot answer on the one channel used.</numerusform>
                <numerusform>People cannot answer on any of the %n channels used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %n weeks</source>
            <translation>
                <numerusform>over %n weeks</numerusform>
                <numerusform>over %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fixes</name>
        <message numerus="yes">
            <source>%n block(s) happened: confirm</source>
            <translation>
                <numerusform>%n block happened: confirm</numerusform>
                <numerusform>%n blocks happened: confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) do go out: make them drafts</source>
            <translation>
                <numerusform>%n post does go out: make it a draft</numerusform>
                <numerusform>%n posts do go out: make them drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) went out: mark as published</source>
            <translation>
                <numerusform>%n post went out: mark as published</numerusform>
                <numerusform>%n posts went out: mark as published</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) a week of {minutes} minutes for “{goal}”, {weeks} weeks from {when}</source>
            <translation>
                <numerusform>Add %n moment a week of {minutes} minutes for “{goal}”, {weeks} weeks from {when}</numerusform>
                <numerusform>Add %n moments a week of {minutes} minutes for “{goal}”, {weeks} weeks from {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) of {minutes} minutes for “{goal}”, from {when}</source>
            <translation>
                <numerusform>Add %n moment of {minutes} minutes for “{goal}”, from {when}</numerusform>
                <numerusform>Add %n moments of {minutes} minutes for “{goal}”, from {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n moment(s) to answer, from {when}</source>
            <translation>
                <numerusform>Add %n moment to answer, from {when}</numerusform>
                <numerusform>Add %n moments to answer, from {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add a conversation block {when}, %n week(s)</source>
            <translation>
                <numerusform>Add a conversation block {when}, %n week</numerusform>
                <numerusform>Add a conversation block {when}, %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add the weekly rhythm and %n moment(s) more, from {when}</source>
            <translation>
                <numerusform>Add the weekly rhythm and %n moment more, from {when}</numerusform>
                <numerusform>Add the weekly rhythm and %n moments more, from {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add the weekly rhythm: %n moment(s) to answer or listen, from {when}</source>
            <translation>
                <numerusform>Add the weekly rhythm: %n moment to answer or listen, from {when}</numerusform>
                <numerusform>Add the weekly rhythm: %n moments to answer or listen, from {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n post(s) on hold</source>
            <translation>
                <numerusform>Cancel %n post on hold</numerusform>
                <numerusform>Cancel %n posts on hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the goal of %n item(s) to {goals}</source>
            <translation>
                <numerusform>Change the goal of %n item to {goals}</numerusform>
                <numerusform>Change the goal of %n items to {goals}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give %n block(s) the goal “{goal}”</source>
            <translation>
                <numerusform>Give %n block the goal “{goal}”</numerusform>
                <numerusform>Give %n blocks the goal “{goal}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let {name} speak in %n item(s)</source>
            <translation>
                <numerusform>Let {name} speak in %n item</numerusform>
                <numerusform>Let {name} speak in %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let “{discipline}” wait in Ideas: %n item(s)</source>
            <translation>
                <numerusform>Let “{discipline}” wait in Ideas: %n item</numerusform>
                <numerusform>Let “{discipline}” wait in Ideas: %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let “{discipline}” wait: %n item(s) four weeks later</source>
            <translation>
                <numerusform>Let “{discipline}” wait: %n item four weeks later</numerusform>
                <numerusform>Let “{discipline}” wait: %n items four weeks later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Listen {minutes} minutes from {when}, %n week(s)</source>
            <translation>
                <numerusform>Listen {minutes} minutes from {when}, %n week</numerusform>
                <numerusform>Listen {minutes} minutes from {when}, %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n post(s) of “{campaign}” a call, and answer</source>
            <translation>
                <numerusform>Make %n post of “{campaign}” a call, and answer</numerusform>
                <numerusform>Make %n posts of “{campaign}” a call, and answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mix person and brand in %n post(s)</source>
            <translation>
                <numerusform>Mix person and brand in %n post</numerusform>
                <numerusform>Mix person and brand in %n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n item(s) a week</source>
            <translation>
                <numerusform>Move %n item a week</numerusform>
                <numerusform>Move %n items a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n moment(s) from the night to the day</source>
            <translation>
                <numerusform>Move %n moment from the night to the day</numerusform>
                <numerusform>Move %n moments from the night to the day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n moment(s) to times at which they answer more</source>
            <translation>
                <numerusform>Move %n moment to a time at which it answers more</numerusform>
                <numerusform>Move %n moments to times at which they answer more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pause {channel}, and cancel %n post(s) there</source>
            <translation>
                <numerusform>Pause {channel}, and cancel %n post there</numerusform>
                <numerusform>Pause {channel}, and cancel %n posts there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n block(s) one after another</source>
            <translation>
                <numerusform>Plan %n block after the other</numerusform>
                <numerusform>Plan %n blocks one after another</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n item(s) anew from {when}</source>
            <translation>
                <numerusform>Plan %n item anew from {when}</numerusform>
                <numerusform>Plan %n items anew from {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Put %n idea(s) back in Ideas</source>
            <translation>
                <numerusform>Put %n idea back in Ideas</numerusform>
                <numerusform>Put %n ideas back in Ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeat %n block(s) of week {w}</source>
            <translation>
                <numerusform>Repeat %n block of week {w}</numerusform>
                <numerusform>Repeat %n blocks of week {w}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer %n time(s)</source>
            <translation>
                <numerusform>answer %n time</numerusform>
                <numerusform>answer %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>listen %n time(s)</source>
            <translation>
                <numerusform>listen %n time</numerusform>
                <numerusform>listen %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{move}, and add %n moment(s) to answer</source>
            <translation>
                <numerusform>{move}, and add %n moment to answer</numerusform>
                <numerusform>{move}, and add %n moments to answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} has approved %n post(s)</source>
            <translation>
                <numerusform>{name} has approved %n post</numerusform>
                <numerusform>{name} has approved %n posts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forget</name>
        <message numerus="yes">
            <source>%n coming item(s) are left without a spokesperson.</source>
            <translation>
                <numerusform>%n coming item is left without a spokesperson.</numerusform>
                <numerusform>%n coming items are left without a spokesperson.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove the %n backup(s) that were made before</source>
            <translation>
                <numerusform>Remove the %n backup that was made before</numerusform>
                <numerusform>Remove the %n backups that were made before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoBack</name>
        <message numerus="yes">
            <source>All that is in it (%n)</source>
            <translation>
                <numerusform>All that is in it (%n)</numerusform>
                <numerusform>All that is in it (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What differs (%n)</source>
            <translation>
                <numerusform>What differs (%n)</numerusform>
                <numerusform>What differs (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoalPath</name>
        <message numerus="yes">
            <source>%n channel(s), {reasons} with a reason.</source>
            <translation>
                <numerusform>%n channel, {reasons} with a reason.</numerusform>
                <numerusform>%n channels, {reasons} with a reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goals at once: one or two show better what works.</source>
            <translation>
                <numerusform>%n goal at once: one or two show better what works.</numerusform>
                <numerusform>%n goals at once: one or two show better what works.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) in four weeks serve “{goal}”.</source>
            <translation>
                <numerusform>%n item in four weeks serves “{goal}”.</numerusform>
                <numerusform>%n items in four weeks serve “{goal}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) in four weeks: too few to say what serves a goal.</source>
            <translation>
                <numerusform>%n item in four weeks: too few to say what serves a goal.</numerusform>
                <numerusform>%n items in four weeks: too few to say what serves a goal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} items stand on a channel that no audience uses</source>
            <translation>
                <numerusform>%n of {total} items stands on a channel that no audience uses</numerusform>
                <numerusform>%n of {total} items stand on a channel that no audience uses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Technology came before people: %n item(s) are ready to go out.</source>
            <translation>
                <numerusform>Technology came before people: %n item is ready to go out.</numerusform>
                <numerusform>Technology came before people: %n items are ready to go out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GoingOn</name>
        <message numerus="yes">
            <source>Go on with %n series</source>
            <translation>
                <numerusform>Go on with %n series</numerusform>
                <numerusform>Go on with %n series</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Series go on: %n item(s) planned ahead</source>
            <translation>
                <numerusform>Series go on: %n item planned ahead</numerusform>
                <numerusform>Series go on: %n items planned ahead</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Hanging</name>
        <message numerus="yes">
            <source>%n approval(s) no longer say by whom.</source>
            <translation>
                <numerusform>%n approval no longer says by whom.</numerusform>
                <numerusform>%n approvals no longer say by whom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n audience(s) are no longer found there.</source>
            <translation>
                <numerusform>%n audience is no longer found there.</numerusform>
                <numerusform>%n audiences are no longer found there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are for no audience in particular any more.</source>
            <translation>
                <numerusform>%n item is for no audience in particular any more.</numerusform>
                <numerusform>%n items are for no audience in particular any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are left without a spokesperson.</source>
            <translation>
                <numerusform>%n item is left without a spokesperson.</numerusform>
                <numerusform>%n items are left without a spokesperson.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) belong to no campaign any more.</source>
            <translation>
                <numerusform>%n item belongs to no campaign any more.</numerusform>
                <numerusform>%n items belong to no campaign any more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) lose a second spokesperson.</source>
            <translation>
                <numerusform>%n item loses a second spokesperson.</numerusform>
                <numerusform>%n items lose a second spokesperson.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) lose this channel.</source>
            <translation>
                <numerusform>%n item loses this channel.</numerusform>
                <numerusform>%n items lose this channel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) no longer say where answers come.</source>
            <translation>
                <numerusform>%n item no longer says where answers come.</numerusform>
                <numerusform>%n items no longer say where answers come.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) no longer say who is to approve them.</source>
            <translation>
                <numerusform>%n item no longer says who is to approve it.</numerusform>
                <numerusform>%n items no longer say who is to approve them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them then have no channel at all: unseen by the checks of channels.</source>
            <translation>
                <numerusform>%n of them then have no channel at all: unseen by the checks of channels.</numerusform>
                <numerusform>%n of them then have no channel at all: unseen by the checks of channels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n relationship(s) with the client go with it.</source>
            <translation>
                <numerusform>%n relationship with the client goes with it.</numerusform>
                <numerusform>%n relationships with the client go with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) no longer say about whom.</source>
            <translation>
                <numerusform>%n reminder no longer says about whom.</numerusform>
                <numerusform>%n reminders no longer say about whom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved view(s) no longer look for it.</source>
            <translation>
                <numerusform>%n saved view no longer looks for it.</numerusform>
                <numerusform>%n saved views no longer look for it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series go on without it.</source>
            <translation>
                <numerusform>%n series goes on without it.</numerusform>
                <numerusform>%n series go on without it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) look for another like it.</source>
            <translation>
                <numerusform>%n template looks for another like it.</numerusform>
                <numerusform>%n templates look for another like it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) written for it alone go with it.</source>
            <translation>
                <numerusform>%n text written for it alone goes with it.</numerusform>
                <numerusform>%n texts written for it alone go with it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n weekly place(s) are then for any channel.</source>
            <translation>
                <numerusform>%n weekly place is then for any channel.</numerusform>
                <numerusform>%n weekly places are then for any channel.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Headlines</name>
        <message numerus="yes">
            <source>%n discipline(s) at once in 4 weeks.</source>
            <translation>
                <numerusform>%n discipline at once in 4 weeks.</numerusform>
                <numerusform>%n disciplines at once in 4 weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goals at the same time.</source>
            <translation>
                <numerusform>%n goals at the same time.</numerusform>
                <numerusform>%n goals at the same time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s) whose day has passed.</source>
            <translation>
                <numerusform>%n idea whose day has passed.</numerusform>
                <numerusform>%n ideas whose day has passed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) ready to go out, but {missing}.</source>
            <translation>
                <numerusform>%n item ready to go out, but {missing}.</numerusform>
                <numerusform>%n items ready to go out, but {missing}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) with a goal that the petal does not serve.</source>
            <translation>
                <numerusform>%n item with a goal that the petal does not serve.</numerusform>
                <numerusform>%n items with a goal that the petal does not serve.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n listening block(s) without a goal.</source>
            <translation>
                <numerusform>%n listening block without a goal.</numerusform>
                <numerusform>%n listening blocks without a goal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {n} items bear no human name.</source>
            <translation>
                <numerusform>%n of {n} items bear no human name.</numerusform>
                <numerusform>%n of {n} items bear no human name.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in use without a strategy.</source>
            <translation>
                <numerusform>%n place in use without a strategy.</numerusform>
                <numerusform>%n places in use without a strategy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places were opened within 30 days.</source>
            <translation>
                <numerusform>%n places were opened within 30 days.</numerusform>
                <numerusform>%n places were opened within 30 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) made with AI, which {name} has not approved.</source>
            <translation>
                <numerusform>%n post made with AI, which {name} has not approved.</numerusform>
                <numerusform>%n posts made with AI, which {name} has not approved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) whose time has passed still wait.</source>
            <translation>
                <numerusform>%n post whose time has passed still wait.</numerusform>
                <numerusform>%n posts whose time has passed still wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) missing from the giveaway “{name}”.</source>
            <translation>
                <numerusform>%n thing missing from the giveaway “{name}”.</numerusform>
                <numerusform>%n things missing from the giveaway “{name}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At %n of {r} placements the answer comes late.</source>
            <translation>
                <numerusform>At %n of {r} placements the answer comes late.</numerusform>
                <numerusform>At %n of {r} placements the answer comes late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody is there to answer at %n of {r} placements.</source>
            <translation>
                <numerusform>Nobody is there to answer at %n of {r} placements.</numerusform>
                <numerusform>Nobody is there to answer at %n of {r} placements.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody reads the answers to %n call(s).</source>
            <translation>
                <numerusform>Nobody reads the answers to %n call.</numerusform>
                <numerusform>Nobody reads the answers to %n calls.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n of {n} posts in 4 weeks rest on a source.</source>
            <translation>
                <numerusform>Only %n of {n} posts in 4 weeks rest on a source.</numerusform>
                <numerusform>Only %n of {n} posts in 4 weeks rest on a source.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over %n weeks you mostly send: {ow} of {N} items go one way.</source>
            <translation>
                <numerusform>Over %n weeks you mostly send: {ow} of {N} items go one way.</numerusform>
                <numerusform>Over %n weeks you mostly send: {ow} of {N} items go one way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You are active in %n place(s) at once.</source>
            <translation>
                <numerusform>You are active in %n place at once.</numerusform>
                <numerusform>You are active in %n places at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} is away, and %n item(s) are planned.</source>
            <translation>
                <numerusform>{name} is away, and %n item are planned.</numerusform>
                <numerusform>{name} is away, and %n items are planned.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message numerus="yes">
            <source>%n more, on the page People</source>
            <translation>
                <numerusform>%n more, on the page People</numerusform>
                <numerusform>%n more, on the page People</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) open</source>
            <translation>
                <numerusform>%n task open</numerusform>
                <numerusform>%n tasks open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with partners</source>
            <translation>
                <numerusform>%n with partners</numerusform>
                <numerusform>%n with partners</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeldCard</name>
        <message numerus="yes">
            <source>Everything to come is on hold: %n item(s) of these weeks do not go out.</source>
            <translation>
                <numerusform>Everything to come is on hold: %n item of these weeks does not go out.</numerusform>
                <numerusform>Everything to come is on hold: %n items of these weeks do not go out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HoldAll</name>
        <message numerus="yes">
            <source>%n item(s) released.</source>
            <translation>
                <numerusform>%n item released.</numerusform>
                <numerusform>%n items released.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are drafts, for a check stops them.</source>
            <translation>
                <numerusform>%n of them are drafts, for a check stops them.</numerusform>
                <numerusform>%n of them are drafts, for a check stops them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) put on hold</source>
            <translation>
                <numerusform>%n post put on hold</numerusform>
                <numerusform>%n posts put on hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) will be put on hold.</source>
            <translation>
                <numerusform>%n post will be put on hold.</numerusform>
                <numerusform>%n posts will be put on hold.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> and %n more</numerusform>
                <numerusform> and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read</source>
            <translation>
                <numerusform>%n cannot be read</numerusform>
                <numerusform>%n cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n filled in</numerusform>
                <numerusform>%n filled in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guessed petal(s)</source>
            <translation>
                <numerusform>%n guessed petal</numerusform>
                <numerusform>%n guessed petals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in Ideas</source>
            <translation>
                <numerusform>%n in Ideas</numerusform>
                <numerusform>%n in Ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) imported.</source>
            <translation>
                <numerusform>%n item imported.</numerusform>
                <numerusform>%n items imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new channel(s)</source>
            <translation>
                <numerusform>%n new channel</numerusform>
                <numerusform>%n new channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new name(s)</source>
            <translation>
                <numerusform>%n new name</numerusform>
                <numerusform>%n new names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them change(s) what is here.</source>
            <translation>
                <numerusform>%n of them changes what is here.</numerusform>
                <numerusform>%n of them change what is here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organise task(s)</source>
            <translation>
                <numerusform>%n organise task</numerusform>
                <numerusform>%n organise tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n petal(s) were guessed. It takes a letter each to confirm them.</source>
            <translation>
                <numerusform>%n petal were guessed. It takes a letter each to confirm them.</numerusform>
                <numerusform>%n petals were guessed. It takes a letter each to confirm them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the team’s own work became organise tasks. They stand on the page People, under Tasks.</source>
            <translation>
                <numerusform>%n row of the team’s own work became organise tasks. They stand on the page People, under Tasks.</numerusform>
                <numerusform>%n rows of the team’s own work became organise tasks. They stand on the page People, under Tasks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n skipped</numerusform>
                <numerusform>%n skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to tell apart</source>
            <translation>
                <numerusform>%n to tell apart</numerusform>
                <numerusform>%n to tell apart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Columns (%n)</source>
            <translation>
                <numerusform>Columns (%n)</numerusform>
                <numerusform>Columns (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Guessed petals (%n)</source>
            <translation>
                <numerusform>Guessed petals (%n)</numerusform>
                <numerusform>Guessed petals (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>New channels and people (%n)</source>
            <translation>
                <numerusform>New channels and people (%n)</numerusform>
                <numerusform>New channels and people (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not taken (%n)</source>
            <translation>
                <numerusform>Not taken (%n)</numerusform>
                <numerusform>Not taken (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Organise tasks (%n)</source>
            <translation>
                <numerusform>Organise tasks (%n)</numerusform>
                <numerusform>Organise tasks (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Skip this file (%n to come)</source>
            <translation>
                <numerusform>Skip this file (%n to come)</numerusform>
                <numerusform>Skip this file (%n to come)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To mend (%n)</source>
            <translation>
                <numerusform>To mend (%n)</numerusform>
                <numerusform>To mend (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>To tell apart (%n)</source>
            <translation>
                <numerusform>To tell apart (%n)</numerusform>
                <numerusform>To tell apart (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Will be imported (%n)</source>
            <translation>
                <numerusform>Will be imported (%n)</numerusform>
                <numerusform>Will be imported (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDays</name>
        <message numerus="yes">
            <source>%n day(s) added</source>
            <translation>
                <numerusform>%n day added</numerusform>
                <numerusform>%n days added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n day(s)</source>
            <translation>
                <numerusform>Add %n day</numerusform>
                <numerusform>Add %n days</numerusform>
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
        <name>ImportReport</name>
        <message numerus="yes">
            <source>%n attachment(s) are only named: what they hold does not lie in a folder {folder} beside the file.</source>
            <translation>
                <numerusform>%n attachment are only named: what they hold does not lie in a folder {folder} beside the file.</numerusform>
                <numerusform>%n attachments are only named: what they hold does not lie in a folder {folder} beside the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) copied as text.</source>
            <translation>
                <numerusform>%n item copied as text.</numerusform>
                <numerusform>%n items copied as text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) copied, to paste into a mail.</source>
            <translation>
                <numerusform>%n item copied, to paste into a mail.</numerusform>
                <numerusform>%n items copied, to paste into a mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) from before got the channel or the petal that this calendar gives now.</source>
            <translation>
                <numerusform>%n item from before got the channel or the petal that this calendar gives now.</numerusform>
                <numerusform>%n items from before got the channel or the petal that this calendar gives now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) keep what was changed here since</source>
            <translation>
                <numerusform>%n item keeps what was changed here since</numerusform>
                <numerusform>%n items keep what was changed here since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of an earlier import, no longer in the calendar, stay as they are: {titles}.</source>
            <translation>
                <numerusform>%n item of an earlier import, no longer in the calendar, stays as it is: {titles}.</numerusform>
                <numerusform>%n items of an earlier import, no longer in the calendar, stay as they are: {titles}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) that the source no longer has removed</source>
            <translation>
                <numerusform>%n item that the source no longer has removed</numerusform>
                <numerusform>%n items that the source no longer has removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) would be written</source>
            <translation>
                <numerusform>%n item would be written</numerusform>
                <numerusform>%n items would be written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) written</source>
            <translation>
                <numerusform>%n item written</numerusform>
                <numerusform>%n items written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) written to {name}</source>
            <translation>
                <numerusform>%n item written to {name}</numerusform>
                <numerusform>%n items written to {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are posts of yours that the tool could not send out.</source>
            <translation>
                <numerusform>%n row is a post of yours that the tool could not send out.</numerusform>
                <numerusform>%n rows are posts of yours that the tool could not send out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are posts of yours that wait to go out.</source>
            <translation>
                <numerusform>%n row is a post of yours that waits to go out.</numerusform>
                <numerusform>%n rows are posts of yours that wait to go out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are posts that you handed over; the file does not say that they are out.</source>
            <translation>
                <numerusform>%n row is a post that you handed over; the file does not say that it is out.</numerusform>
                <numerusform>%n rows are posts that you handed over; the file does not say that they are out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) became an organise task, which counts nowhere</source>
            <translation>
                <numerusform>%n row became an organise task, which counts nowhere</numerusform>
                <numerusform>%n rows became organise tasks, which count nowhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) do not say how far their post is; what was told of it says that it is out.</source>
            <translation>
                <numerusform>%n row does not say how far its post is; what was told of it says that it is out.</numerusform>
                <numerusform>%n rows do not say how far their posts are; what was told of them says that they are out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) may be posts of yours; please say which.</source>
            <translation>
                <numerusform>%n row may be a post of yours; please say which.</numerusform>
                <numerusform>%n rows may be posts of yours; please say which.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) say that posts of yours are out.</source>
            <translation>
                <numerusform>%n row says that a post of yours is out.</numerusform>
                <numerusform>%n rows say that posts of yours are out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted here, so it stays away: %n day(s).</source>
            <translation>
                <numerusform>Deleted here, so it stays away: %n day.</numerusform>
                <numerusform>Deleted here, so it stays away: %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n file(s)</source>
            <translation>
                <numerusform>Import %n file</numerusform>
                <numerusform>Import %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left: %n item(s) that the calendar no longer has, changed here since.</source>
            <translation>
                <numerusform>Left: %n item that the calendar no longer has, changed here since.</numerusform>
                <numerusform>Left: %n items that the calendar no longer has, changed here since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed: %n item(s) that the calendar no longer has.</source>
            <translation>
                <numerusform>Removed: %n item that the calendar no longer has.</numerusform>
                <numerusform>Removed: %n items that the calendar no longer has.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{source}: %n record(s)</source>
            <translation>
                <numerusform>{source}: %n record</numerusform>
                <numerusform>{source}: %n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InsightList</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Became %n item(s)</source>
            <translation>
                <numerusform>Became %n item</numerusform>
                <numerusform>Became %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Insights · %n in these weeks</source>
            <translation>
                <numerusform>Insights · %n in these weeks</numerusform>
                <numerusform>Insights · %n in these weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n minute(s) a week</source>
            <translation>
                <numerusform>%n minute a week</numerusform>
                <numerusform>%n minutes a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n</source>
            <translation>
                <numerusform>at most %n</numerusform>
                <numerusform>at most %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n day(s), a warning over {far}</source>
            <translation>
                <numerusform>at most %n day, a warning over {far}</numerusform>
                <numerusform>at most %n days, a warning over {far}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n minute(s)</source>
            <translation>
                <numerusform>at most %n minute</numerusform>
                <numerusform>at most %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>judged from %n placement(s) on</source>
            <translation>
                <numerusform>judged from %n placement on</numerusform>
                <numerusform>judged from %n placements on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n hour(s)</source>
            <translation>
                <numerusform>within %n hour</numerusform>
                <numerusform>within %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n opening hour(s)</source>
            <translation>
                <numerusform>within %n opening hour</numerusform>
                <numerusform>within %n opening hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message numerus="yes">
            <source>%n listening block(s) of these weeks name no goal.</source>
            <translation>
                <numerusform>%n listening block of these weeks names no goal.</numerusform>
                <numerusform>%n listening blocks of these weeks name no goal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) a week</source>
            <translation>
                <numerusform>%n minute a week</numerusform>
                <numerusform>%n minutes a week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It asks %n minute(s) a week.</source>
            <translation>
                <numerusform>It asks %n minute a week.</numerusform>
                <numerusform>It asks %n minutes a week.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListeningTab</name>
        <message numerus="yes">
            <source>%n block(s) in four weeks</source>
            <translation>
                <numerusform>%n block in four weeks</numerusform>
                <numerusform>%n blocks in four weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message numerus="yes">
            <source>answered, %n more late</source>
            <translation>
                <numerusform>answered, %n more late</numerusform>
                <numerusform>answered, %n more late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one-way share over %n week(s), limit {limit}</source>
            <translation>
                <numerusform>one-way share over %n week, limit {limit}</numerusform>
                <numerusform>one-way share over %n weeks, limit {limit}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>one-way share over %n week(s): too few posts to judge</source>
            <translation>
                <numerusform>one-way share over %n week: too few posts to judge</numerusform>
                <numerusform>one-way share over %n weeks: too few posts to judge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reply cover: %n item(s) on no channel</source>
            <translation>
                <numerusform>reply cover: %n item on no channel</numerusform>
                <numerusform>reply cover: %n items on no channel</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n choice(s) left</source>
            <translation>
                <numerusform>%n choice left</numerusform>
                <numerusform>%n choices left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) wait(s)</source>
            <translation>
                <numerusform>%n choice waits</numerusform>
                <numerusform>%n choices wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) wait(s) in the plan.</source>
            <translation>
                <numerusform>%n choice waits in the plan.</numerusform>
                <numerusform>%n choices wait in the plan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) was/were made.</source>
            <translation>
                <numerusform>%n choice was made.</numerusform>
                <numerusform>%n choices were made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) came.</source>
            <translation>
                <numerusform>%n change came.</numerusform>
                <numerusform>%n changes came.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was/were removed.</source>
            <translation>
                <numerusform>%n was removed.</numerusform>
                <numerusform>%n were removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergePage</name>
        <message numerus="yes">
            <source>Choose %n value(s)</source>
            <translation>
                <numerusform>Choose %n value</numerusform>
                <numerusform>Choose %n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keep %n choice(s)</source>
            <translation>
                <numerusform>Keep %n choice</numerusform>
                <numerusform>Keep %n choices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeReport</name>
        <message numerus="yes">
            <source>%n choice(s) wait(s) in the plan:</source>
            <translation>
                <numerusform>%n choice waits in the plan:</numerusform>
                <numerusform>%n choices wait in the plan:</numerusform>
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
        <name>MiniDays</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n more</numerusform>
                <numerusform>+%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveTo</name>
        <message numerus="yes">
            <source>Duplicate %n item(s)</source>
            <translation>
                <numerusform>Duplicate %n item</numerusform>
                <numerusform>Duplicate %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n item(s)</source>
            <translation>
                <numerusform>Move %n item</numerusform>
                <numerusform>Move %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take its %n item(s) along</source>
            <translation>
                <numerusform>Take its item along</numerusform>
                <numerusform>Take its %n items along</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n at night</source>
            <translation>
                <numerusform>%n at night</numerusform>
                <numerusform>%n at night</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) kept before the end: not counted as kept.</source>
            <translation>
                <numerusform>%n block was confirmed before its end: that does not count as kept yet.</numerusform>
                <numerusform>%n blocks were confirmed before their end: that does not count as kept yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idea</numerusform>
                <numerusform>%n ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on no channel: unseen by the checks of channels.</source>
            <translation>
                <numerusform>%n item is on no channel: the checks of channels do not see it.</numerusform>
                <numerusform>%n items are on no channel: the checks of channels do not see them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) with answers on a channel not theirs: not followed.</source>
            <translation>
                <numerusform>%n item takes answers on a channel that is not its own: that does not count.</numerusform>
                <numerusform>%n items take answers on a channel that is not theirs: that does not count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on hold</source>
            <translation>
                <numerusform>%n on hold</numerusform>
                <numerusform>%n on hold</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) while you are closed: silence does not count then.</source>
            <translation>
                <numerusform>%n post while you are closed: silence does not count then.</numerusform>
                <numerusform>%n posts while you are closed: silence does not count then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) with a time over 7 days away: counted when first out.</source>
            <translation>
                <numerusform>%n post with a time over 7 days away: counted when first out.</numerusform>
                <numerusform>%n posts with a time over 7 days away: counted when first out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a date</source>
            <translation>
                <numerusform>%n without a date</numerusform>
                <numerusform>%n without a date</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutOfSight</name>
        <message numerus="yes">
            <source>%n item(s) earlier on {day}</source>
            <translation>
                <numerusform>%n item earlier on {day}</numerusform>
                <numerusform>%n items earlier on {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) later on {day}</source>
            <translation>
                <numerusform>%n item later on {day}</numerusform>
                <numerusform>%n items later on {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Petals</name>
        <message numerus="yes">
            <source>%n likely</source>
            <translation>
                <numerusform>%n likely</numerusform>
                <numerusform>%n likely</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sure</source>
            <translation>
                <numerusform>%n sure</numerusform>
                <numerusform>%n sure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsure</source>
            <translation>
                <numerusform>%n unsure</numerusform>
                <numerusform>%n unsure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that end with a question: {petal}</source>
            <translation>
                <numerusform>The one that ends with a question: {petal}</numerusform>
                <numerusform>All %n that end with a question: {petal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that say nothing special: {petal}</source>
            <translation>
                <numerusform>The one that says nothing special: {petal}</numerusform>
                <numerusform>All %n that say nothing special: {petal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n that say “{word}”: {petal}</source>
            <translation>
                <numerusform>The one that says “{word}”: {petal}</numerusform>
                <numerusform>All %n that say “{word}”: {petal}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n petal(s)</source>
            <translation>
                <numerusform>Confirm %n petal</numerusform>
                <numerusform>Confirm %n petals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confirm all %n that are sure</source>
            <translation>
                <numerusform>Confirm the one that is sure</numerusform>
                <numerusform>Confirm all %n that are sure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Petal of %n items: {petal}</source>
            <translation>
                <numerusform>Petal of %n item: {petal}</numerusform>
                <numerusform>Petal of %n items: {petal}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message numerus="yes">
            <source>%n weekly place(s) made of week {number}</source>
            <translation>
                <numerusform>%n weekly place made of week {number}</numerusform>
                <numerusform>%n weekly places made of week {number}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanTemplate</name>
        <message numerus="yes">
            <source>%n attachment(s) stay with this client.</source>
            <translation>
                <numerusform>%n attachment stays with this client.</numerusform>
                <numerusform>%n attachments stay with this client.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) planned from “{name}”</source>
            <translation>
                <numerusform>%n item planned from “{name}”</numerusform>
                <numerusform>%n items planned from “{name}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan %n item(s)</source>
            <translation>
                <numerusform>Plan %n item</numerusform>
                <numerusform>Plan %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n attachment(s)</source>
            <translation>
                <numerusform>with %n attachment</numerusform>
                <numerusform>with %n attachments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message numerus="yes">
            <source>%n posts</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first of %n images is shown.</source>
            <translation>
                <numerusform>The first of %n images is shown.</numerusform>
                <numerusform>The first of %n images is shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <source>%n day(s) of silence</source>
            <translation>
                <numerusform>%n day of silence</numerusform>
                <numerusform>%n days of silence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n more</numerusform>
                <numerusform>+%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} one way over %n week(s)</source>
            <translation>
                <numerusform>{share} one way over %n week</numerusform>
                <numerusform>{share} one way over %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message numerus="yes">
            <source>%n older backup(s) can still be read by anybody:</source>
            <translation>
                <numerusform>%n older backup can still be read by anybody:</numerusform>
                <numerusform>%n older backups can still be read by anybody:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) encrypted with the same passphrase.</source>
            <translation>
                <numerusform>%n older backup encrypted with the same passphrase.</numerusform>
                <numerusform>%n older backups encrypted with the same passphrase.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older backup(s) removed.</source>
            <translation>
                <numerusform>%n older backup removed.</numerusform>
                <numerusform>%n older backups removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishSteps</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) in a folder</source>
            <translation>
                <numerusform>%n picture in a folder</numerusform>
                <numerusform>%n pictures in a folder</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuickAdd</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n thing(s) waiting</source>
            <translation>
                <numerusform>%n thing waits</numerusform>
                <numerusform>%n things wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadAnew</name>
        <message numerus="yes">
            <source>%n week(s) read differently since this version of CompassDesk</source>
            <translation>
                <numerusform>%n week reads differently since this version of CompassDesk</numerusform>
                <numerusform>%n weeks read differently since this version of CompassDesk</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message numerus="yes">
            <source>%n item(s) changed since somebody said yes</source>
            <translation>
                <numerusform>%n item changed since somebody said yes</numerusform>
                <numerusform>%n items changed since somebody said yes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) with an image that lacks alternative text</source>
            <translation>
                <numerusform>%n post with an image that lacks alternative text</numerusform>
                <numerusform>%n posts with an image that lacks alternative text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) without a channel</source>
            <translation>
                <numerusform>%n post without a channel</numerusform>
                <numerusform>%n posts without a channel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Give %n post(s) a channel…</source>
            <translation>
                <numerusform>Give %n post a channel…</numerusform>
                <numerusform>Give %n posts a channel…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) while nobody was here</source>
            <translation>
                <numerusform>%n reminder while nobody was here</numerusform>
                <numerusform>%n reminders while nobody was here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemindersCard</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Repeat</name>
        <message numerus="yes">
            <source>%n more post(s) in the way.</source>
            <translation>
                <numerusform>%n more post in the way.</numerusform>
                <numerusform>%n more posts in the way.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its %n item(s) stay as they are, and how they repeat can be changed here.</source>
            <translation>
                <numerusform>Its %n item stays as it is, and how it repeats can be changed here.</numerusform>
                <numerusform>Its %n items stay as they are, and how they repeat can be changed here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportBlockView</name>
        <message numerus="yes">
            <source>%n more in the files</source>
            <translation>
                <numerusform>%n more in the files</numerusform>
                <numerusform>%n more in the files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) of warning or graver.</source>
            <translation>
                <numerusform>%n finding of warning or graver.</numerusform>
                <numerusform>%n findings of warning or graver.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n insight(s) noted.</source>
            <translation>
                <numerusform>%n insight noted.</numerusform>
                <numerusform>%n insights noted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) do not say.</source>
            <translation>
                <numerusform>%n item do not say.</numerusform>
                <numerusform>%n items do not say.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of exempt campaigns stand beside these shares.</source>
            <translation>
                <numerusform>%n item of exempt campaigns stand beside these shares.</numerusform>
                <numerusform>%n items of exempt campaigns stand beside these shares.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) have results.</source>
            <translation>
                <numerusform>%n post have results.</numerusform>
                <numerusform>%n posts have results.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small win(s).</source>
            <translation>
                <numerusform>%n small win.</numerusform>
                <numerusform>%n small wins.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At %n more the answer comes late.</source>
            <translation>
                <numerusform>At %n more the answer comes late.</numerusform>
                <numerusform>At %n more the answer comes late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At {covered} of %n placement(s) somebody is there to answer in time.</source>
            <translation>
                <numerusform>At {covered} of %n placement somebody is there to answer in time.</numerusform>
                <numerusform>At {covered} of %n placements somebody is there to answer in time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At {covered} of %n placement(s) somebody was there to answer in time.</source>
            <translation>
                <numerusform>At {covered} of %n placement somebody was there to answer in time.</numerusform>
                <numerusform>At {covered} of %n placements somebody was there to answer in time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One-way share {share}, over %n week(s); the limit is {warn}.</source>
            <translation>
                <numerusform>One-way share {share}, over %n week; the limit is {warn}.</numerusform>
                <numerusform>One-way share {share}, over %n weeks; the limit is {warn}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over %n week(s), up to week {last}.</source>
            <translation>
                <numerusform>Over %n week: week {last}.</numerusform>
                <numerusform>Over %n weeks, up to week {last}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole weeks; %n week(s) reach beyond these days: {weeks}.</source>
            <translation>
                <numerusform>Whole weeks; week {weeks} reaches beyond these days.</numerusform>
                <numerusform>Whole weeks; weeks {weeks} reach beyond these days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{attention} of %n client(s) ask for attention.</source>
            <translation>
                <numerusform>Asking for attention: {attention} of %n client.</numerusform>
                <numerusform>Asking for attention: {attention} of %n clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{kept} of %n block(s) so far were kept.</source>
            <translation>
                <numerusform>{kept} of %n block so far were kept.</numerusform>
                <numerusform>{kept} of %n blocks so far were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{out} of %n post(s) so far are published.</source>
            <translation>
                <numerusform>{out} of %n post so far are published.</numerusform>
                <numerusform>{out} of %n posts so far are published.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{ow} of %n item(s) went one way; of every hour {minutes} minutes went into sending.</source>
            <translation>
                <numerusform>{ow} of %n item went one way; of every hour {minutes} minutes went into sending.</numerusform>
                <numerusform>{ow} of %n items went one way; of every hour {minutes} minutes went into sending.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period} is a conversation, but for %n week(s).</source>
            <translation>
                <numerusform>{period} is a conversation, but for %n week.</numerusform>
                <numerusform>{period} is a conversation, but for %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period} mostly sent: %n week(s) over the limit.</source>
            <translation>
                <numerusform>{period} mostly sent: %n week over the limit.</numerusform>
                <numerusform>{period} mostly sent: %n weeks over the limit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{period} was a conversation, but for %n week(s).</source>
            <translation>
                <numerusform>{period} was a conversation, but for %n week.</numerusform>
                <numerusform>{period} was a conversation, but for %n weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shared} of %n item(s) are of two disciplines or more.</source>
            <translation>
                <numerusform>{shared} of %n item are of two disciplines or more.</numerusform>
                <numerusform>{shared} of %n items are of two disciplines or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{solved} of %n finding(s) of last time are solved in week {now}.</source>
            <translation>
                <numerusform>{solved} of %n finding of last time are solved in week {now}.</numerusform>
                <numerusform>{solved} of %n findings of last time are solved in week {now}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{tied} of %n item(s) carry a core value.</source>
            <translation>
                <numerusform>{tied} of %n item carries a core value.</numerusform>
                <numerusform>{tied} of %n items carry a core value.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{word}: {share} of %n item(s) that say so.</source>
            <translation>
                <numerusform>{word}: {share} of %n item that say so.</numerusform>
                <numerusform>{word}: {share} of %n items that say so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n agreement</numerusform>
                <numerusform>%n agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) became approved.</source>
            <translation>
                <numerusform>%n item became approved.</numerusform>
                <numerusform>%n items became approved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) become(s) approved, unless a check stops it.</source>
            <translation>
                <numerusform>%n item becomes approved, unless a check stops it.</numerusform>
                <numerusform>%n items become approved, unless a check stops them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) changed since: the answer is about the earlier version.</source>
            <translation>
                <numerusform>%n item changed since: the answer is about the earlier version.</numerusform>
                <numerusform>%n items changed since: the answer is about the earlier version.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them changed since the page before.</source>
            <translation>
                <numerusform>%n of them changed since the page before.</numerusform>
                <numerusform>%n of them changed since the page before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) for you to judge.</source>
            <translation>
                <numerusform>%n post for you to judge.</numerusform>
                <numerusform>%n posts for you to judge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) on {name}. Send it; “review --answer” takes in what comes back.</source>
            <translation>
                <numerusform>%n post on {name}. Send it; “review --answer” takes in what comes back.</numerusform>
                <numerusform>%n posts on {name}. Send it; “review --answer” takes in what comes back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A check stops %n item(s) that were agreed to.</source>
            <translation>
                <numerusform>A check stops %n item that was agreed to.</numerusform>
                <numerusform>A check stops %n items that were agreed to.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ask for a review of %n item(s)</source>
            <translation>
                <numerusform>Ask for a review of %n item</numerusform>
                <numerusform>Ask for a review of %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside them somebody is there to answer at %n moment(s).</source>
            <translation>
                <numerusform>Beside them somebody is there to answer at %n moment.</numerusform>
                <numerusform>Beside them somebody is there to answer at %n moments.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} asks you to judge %n post(s).</source>
            <translation>
                <numerusform>{name} asks you to judge %n post.</numerusform>
                <numerusform>{name} asks you to judge %n posts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reviews</name>
        <message numerus="yes">
            <source>%n agreed to</source>
            <translation>
                <numerusform>%n agreed to</numerusform>
                <numerusform>%n agreed to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since</source>
            <translation>
                <numerusform>%n changed since</numerusform>
                <numerusform>%n changed since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarked on</source>
            <translation>
                <numerusform>%n remarked on</numerusform>
                <numerusform>%n remarked on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n without an answer</numerusform>
                <numerusform>%n without an answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ask again about %n post(s)…</source>
            <translation>
                <numerusform>Ask again about %n post…</numerusform>
                <numerusform>Ask again about %n posts…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RhythmWords</name>
        <message numerus="yes">
            <source>%n answered later</source>
            <translation>
                <numerusform>%n answered later</numerusform>
                <numerusform>%n answered later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of answering</source>
            <translation>
                <numerusform>%n minute of answering</numerusform>
                <numerusform>%n minutes of answering</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) of listening</source>
            <translation>
                <numerusform>%n minute of listening</numerusform>
                <numerusform>%n minutes of listening</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) have a ring: nobody is planned to answer in time.</source>
            <translation>
                <numerusform>%n post has a ring: nobody is planned to answer in time.</numerusform>
                <numerusform>%n posts have a ring: nobody is planned to answer in time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer in time</source>
            <translation>
                <numerusform>%n without an answer in time</numerusform>
                <numerusform>%n without an answer in time</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rings</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rose</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoseWords</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) on no channel, where nothing is asked.</source>
            <translation>
                <numerusform>%n item on no channel, where nothing is asked.</numerusform>
                <numerusform>%n items on no channel, where nothing is asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) without a spokesperson</source>
            <translation>
                <numerusform>%n item without a spokesperson</numerusform>
                <numerusform>%n items without a spokesperson</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s), {spoken} of them by {people}</source>
            <translation>
                <numerusform>%n item, {spoken} of them by {people}</numerusform>
                <numerusform>%n items, {spoken} of them by {people}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more with minutes only</source>
            <translation>
                <numerusform>%n more with minutes only</numerusform>
                <numerusform>%n more with minutes only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n placement(s)</source>
            <translation>
                <numerusform>%n placement</numerusform>
                <numerusform>%n placements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s)</source>
            <translation>
                <numerusform>%n post</numerusform>
                <numerusform>%n posts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At %n more it is too late.</source>
            <translation>
                <numerusform>At %n more it is too late.</numerusform>
                <numerusform>At %n more it is too late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Somebody is planned to answer in time at %n placement(s).</source>
            <translation>
                <numerusform>Somebody is planned to answer in time at %n placement.</numerusform>
                <numerusform>Somebody is planned to answer in time at %n placements.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaidNo</name>
        <message numerus="yes">
            <source>%n item(s) are drafts again.</source>
            <translation>
                <numerusform>%n item are drafts again.</numerusform>
                <numerusform>%n items are drafts again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaidYes</name>
        <message numerus="yes">
            <source>%n item(s) approved.</source>
            <translation>
                <numerusform>%n item approved.</numerusform>
                <numerusform>%n items approved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Schedulers</name>
        <message numerus="yes">
            <source>%n item(s) noted as handed over.</source>
            <translation>
                <numerusform>%n item noted as handed over.</numerusform>
                <numerusform>%n items noted as handed over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) for {tool}</source>
            <translation>
                <numerusform>%n post for {tool}</numerusform>
                <numerusform>%n posts for {tool}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that stood in the table stay(s) in front.</source>
            <translation>
                <numerusform>%n row that stood in the table stays in front.</numerusform>
                <numerusform>%n rows that stood in the table stay in front.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) out</source>
            <translation>
                <numerusform>%n stays out</numerusform>
                <numerusform>%n stay out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s)</source>
            <translation>
                <numerusform>in %n file</numerusform>
                <numerusform>in %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Series</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
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
            <source>%n deleted</source>
            <translation>
                <numerusform>%n deleted</numerusform>
                <numerusform>%n deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n happened and stay(s) as it is</source>
            <translation>
                <numerusform>%n happened and stays as it is</numerusform>
                <numerusform>%n happened and stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) made</source>
            <translation>
                <numerusform>%n item made</numerusform>
                <numerusform>%n items made</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the series deleted</source>
            <translation>
                <numerusform>%n item of the series deleted</numerusform>
                <numerusform>%n items of the series deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the series selected, in view or not</source>
            <translation>
                <numerusform>%n item of the series selected, in view or not</numerusform>
                <numerusform>%n items of the series selected, in view or not</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keep(s) what was changed in it alone</source>
            <translation>
                <numerusform>%n keeps what was changed in it alone</numerusform>
                <numerusform>%n keep what was changed in them alone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: {days}</source>
            <translation>
                <numerusform>%n left out: {days}</numerusform>
                <numerusform>%n left out: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on another day: {days}</source>
            <translation>
                <numerusform>%n on another day: {days}</numerusform>
                <numerusform>%n on another day: {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n</source>
            <translation>
                <numerusform>All %n</numerusform>
                <numerusform>All %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete a series of %n item(s)</source>
            <translation>
                <numerusform>Delete a series of %n item</numerusform>
                <numerusform>Delete a series of %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Every %n day</numerusform>
                <numerusform>Every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s)</source>
            <translation>
                <numerusform>Every %n month</numerusform>
                <numerusform>Every %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n week(s) on {days}</source>
            <translation>
                <numerusform>Every %n week on {days}</numerusform>
                <numerusform>Every %n weeks on {days}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n year(s) on {day}</source>
            <translation>
                <numerusform>Every %n year on {day}</numerusform>
                <numerusform>Every %n years on {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n that follow(s) too</source>
            <translation>
                <numerusform>The one that follows too</numerusform>
                <numerusform>The %n that follow too</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The series ends here: %n item(s) deleted</source>
            <translation>
                <numerusform>The series ends here: %n item deleted</numerusform>
                <numerusform>The series ends here: %n items deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rule}, %n time(s)</source>
            <translation>
                <numerusform>{rule}, %n time</numerusform>
                <numerusform>{rule}, %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeriesLine</name>
        <message numerus="yes">
            <source>Series “{title}”: select %n item(s)</source>
            <translation>
                <numerusform>Series “{title}”: select the item</numerusform>
                <numerusform>Series “{title}”: select all %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rule}: select %n item(s)</source>
            <translation>
                <numerusform>{rule}: select the item</numerusform>
                <numerusform>{rule}: select all %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n hour before</numerusform>
                <numerusform>%n hours before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“{before}” is “{after}” now, with its share in %n block(s).</source>
            <translation>
                <numerusform>“{before}” is “{after}” now, with its share in %n block.</numerusform>
                <numerusform>“{before}” is “{after}” now, with its share in %n blocks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settled</name>
        <message numerus="yes">
            <source>And %n more campaign(s).</source>
            <translation>
                <numerusform>And %n more campaign.</numerusform>
                <numerusform>And %n more campaigns.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Share</name>
        <message numerus="yes">
            <source>%n attachment(s) did not go along: the client’s file does not have them.</source>
            <translation>
                <numerusform>%n attachment did not go along: the client’s file does not have them.</numerusform>
                <numerusform>%n attachments did not go along: the client’s file does not have them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareWeek</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SmallWins</name>
        <message numerus="yes">
            <source>%n answer(s) given</source>
            <translation>
                <numerusform>%n answer given</numerusform>
                <numerusform>%n answers given</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n like(s)</source>
            <translation>
                <numerusform>%n like</numerusform>
                <numerusform>%n likes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) reached</source>
            <translation>
                <numerusform>%n person reached</numerusform>
                <numerusform>%n people reached</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n share(s)</source>
            <translation>
                <numerusform>%n share</numerusform>
                <numerusform>%n shares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SolvedList</name>
        <message numerus="yes">
            <source>%n solved this week</source>
            <translation>
                <numerusform>%n solved this week</numerusform>
                <numerusform>%n solved this week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StageTab</name>
        <message numerus="yes">
            <source>%n insight(s)</source>
            <translation>
                <numerusform>%n insight</numerusform>
                <numerusform>%n insights</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moment(s)</source>
            <translation>
                <numerusform>%n moment</numerusform>
                <numerusform>%n moments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) of this week go out before what crawling asks is done:</source>
            <translation>
                <numerusform>%n post of this week goes out before what crawling asks is done:</numerusform>
                <numerusform>%n posts of this week go out before what crawling asks is done:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message numerus="yes">
            <source>%n week(s) in a row</source>
            <translation>
                <numerusform>%n week in a row</numerusform>
                <numerusform>%n weeks in a row</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>stood for %n week(s)</source>
            <translation>
                <numerusform>stood for %n week</numerusform>
                <numerusform>stood for %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>⚠ %n warning(s) in this week</source>
            <translation>
                <numerusform>⚠ %n warning in this week</numerusform>
                <numerusform>⚠ %n warnings in this week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateName</name>
        <message numerus="yes">
            <source>The %n selected item(s)</source>
            <translation>
                <numerusform>The selected item</numerusform>
                <numerusform>The %n selected items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{what} (%n item(s))</source>
            <translation>
                <numerusform>{what} (%n item)</numerusform>
                <numerusform>{what} (%n items)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are planned.</source>
            <translation>
                <numerusform>%n item is planned.</numerusform>
                <numerusform>%n items are planned.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It solves %n finding(s).</source>
            <translation>
                <numerusform>It solves %n finding.</numerusform>
                <numerusform>It solves %n findings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextCounts</name>
        <message numerus="yes">
            <source>%n hashtags is too many</source>
            <translation>
                <numerusform>%n hashtags is too many</numerusform>
                <numerusform>%n hashtags is too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the app, which shortens links</source>
            <translation>
                <numerusform>%n in the app, which shortens links</numerusform>
                <numerusform>%n in the app, which shortens links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) of server names are free</source>
            <translation>
                <numerusform>%n letter of server names are free</numerusform>
                <numerusform>%n letters of server names are free</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links is too many</source>
            <translation>
                <numerusform>%n links is too many</numerusform>
                <numerusform>%n links is too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts, the longest {length}</source>
            <translation>
                <numerusform>%n post, the longest {length}</numerusform>
                <numerusform>%n posts, the longest {length}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too many</source>
            <translation>
                <numerusform>%n too many</numerusform>
                <numerusform>%n too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a link counts %n</source>
            <translation>
                <numerusform>a link counts %n</numerusform>
                <numerusform>a link counts %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>an emoji counts %n</source>
            <translation>
                <numerusform>an emoji counts %n</numerusform>
                <numerusform>an emoji counts %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>emoji take %n</source>
            <translation>
                <numerusform>emoji take %n</numerusform>
                <numerusform>emoji take %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>only the first %n hashtag(s) lead somewhere</source>
            <translation>
                <numerusform>only the first hashtag leads somewhere</numerusform>
                <numerusform>only the first %n hashtags lead somewhere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>some letters count %n</source>
            <translation>
                <numerusform>some letters count %n</numerusform>
                <numerusform>some letters count %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) count</source>
            <translation>
                <numerusform>%n day count</numerusform>
                <numerusform>%n days count</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more silence(s) like this.</source>
            <translation>
                <numerusform>%n more silence like this.</numerusform>
                <numerusform>%n more silences like this.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>silent for %n day(s)</source>
            <translation>
                <numerusform>silent for %n day</numerusform>
                <numerusform>silent for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>runs for %n minute(s)</source>
            <translation>
                <numerusform>runs for %n minute</numerusform>
                <numerusform>runs for %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayHead</name>
        <message numerus="yes">
            <source>waiting for you: %n thing(s)</source>
            <translation>
                <numerusform>%n thing waits for you</numerusform>
                <numerusform>%n things wait for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Together</name>
        <message numerus="yes">
            <source>%n back</source>
            <translation>
                <numerusform>%n back</numerusform>
                <numerusform>%n back</numerusform>
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
            <source>%n choice(s) wait for you</source>
            <translation>
                <numerusform>%n choice wait for you</numerusform>
                <numerusform>%n choices wait for you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are still on their way.</source>
            <translation>
                <numerusform>%n file are still on their way.</numerusform>
                <numerusform>%n files are still on their way.</numerusform>
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
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Together with %n other computer(s).</source>
            <translation>
                <numerusform>Together with %n other computer.</numerusform>
                <numerusform>Together with %n other computers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Together with %n other(s)</source>
            <translation>
                <numerusform>Together with %n other</numerusform>
                <numerusform>Together with %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message numerus="yes">
            <source>%n more message(s)</source>
            <translation>
                <numerusform>%n more message</numerusform>
                <numerusform>%n more messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TomorrowCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unanswered</name>
        <message numerus="yes">
            <source>%n post(s) of tomorrow get no answer in time.</source>
            <translation>
                <numerusform>%n post of tomorrow gets no answer in time.</numerusform>
                <numerusform>%n posts of tomorrow get no answer in time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaiveForm</name>
        <message numerus="yes">
            <source>Choose a day from today on, at most %n week(s) ahead.</source>
            <translation>
                <numerusform>Choose a day from today on, at most %n week ahead.</numerusform>
                <numerusform>Choose a day from today on, at most %n weeks ahead.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaivedList</name>
        <message numerus="yes">
            <source>%n snoozed</source>
            <translation>
                <numerusform>%n snoozed</numerusform>
                <numerusform>%n snoozed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekGutter</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wk</source>
            <translation>
                <numerusform>%n wk</numerusform>
                <numerusform>%n wk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} sends over %n week(s)</source>
            <translation>
                <numerusform>{share} sends over %n week</numerusform>
                <numerusform>{share} sends over %n weeks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekPanel</name>
        <message numerus="yes">
            <source>%n point(s) to note: {titles}</source>
            <translation>
                <numerusform>%n point to note: {titles}</numerusform>
                <numerusform>%n points to note: {titles}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekSentence</name>
        <message numerus="yes">
            <source>A conversation: {share} sends, over %n weeks.</source>
            <translation>
                <numerusform>A conversation: {share} sends, over %n weeks.</numerusform>
                <numerusform>A conversation: {share} sends, over %n weeks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhenField</name>
        <message numerus="yes">
            <source>At most %n day(s) from the time of the item.</source>
            <translation>
                <numerusform>At most %n day from the time of the item.</numerusform>
                <numerusform>At most %n days from the time of the item.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
