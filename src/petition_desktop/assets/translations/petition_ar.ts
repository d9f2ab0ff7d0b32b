<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Adding</name>
    <message>
        <source>Add a campaign file</source>
        <translation>إضافة ملف حملة</translation>
    </message>
    <message>
        <source>Campaigns (%1)</source>
        <translation>ملفات الحملات (‎%1‎)</translation>
    </message>
    <message>
        <source>Invites (%1)</source>
        <translation>الدعوات (%1)</translation>
    </message>
    <message>
        <source>Somebody is signing. Add the file again when they are done.</source>
        <translation>هناك من يوقّع الآن. أضيفوا الملف من جديد بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>Use the new keys</source>
        <translation>استخدام المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيفت: %1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>County</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي الإداري</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>المحافظة أو المدينة</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>الرمز البريدي (Eircode)</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>الإمارة</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>الجزيرة</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>الأوبلاست</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>الأبرشية</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>الرمز البريدي (PIN)</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>البلدة</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>الضاحية</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>القرية</translation>
    </message>
    <message>
        <source>Village or township</source>
        <translation>القرية أو البلدة</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>الرمز البريدي (ZIP)</translation>
    </message>
    <message>
        <source>Street, number, flat</source>
        <translation>الشارع والرقم والشقة</translation>
    </message>
    <message>
        <source>Part of town</source>
        <translation>جزء من المدينة</translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation>المدينة أو البلدة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>البلد أو المنطقة</translation>
    </message>
    <message>
        <source>Search for a region</source>
        <translation>البحث عن منطقة</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>No region with these letters.</source>
        <translation>لا منطقة فيها هذه الحروف.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Tell your office</source>
        <translation>أخبروا مكتبكم</translation>
    </message>
    <message>
        <source>The file of this laptop is damaged. Missing numbers: %1.</source>
        <translation>ملف هذا الحاسوب تالف. الأرقام الناقصة: %1.</translation>
    </message>
    <message>
        <source>Go on signing. Then bring this laptop to your office as it is; delete nothing.</source>
        <translation>تابعوا جمع التوقيعات. ثم أحضروا هذا الحاسوب كما هو إلى مكتبكم، ولا تحذفوا شيئًا.</translation>
    </message>
    <message>
        <source>They are kept here, sealed. Your office decides; you need not ask anybody to sign again.</source>
        <translation>تبقى محفوظة هنا مختومة. ومكتبكم يقرّر؛ ولا حاجة إلى أن يوقّع أحد مرة أخرى.</translation>
    </message>
    <message>
        <source>The server holds something else under the same number: %1.</source>
        <translation>لدى الخادم شيء آخر بالرقم نفسه: %1.</translation>
    </message>
    <message>
        <source>The server could not see that these are sealed: %1.</source>
        <translation>لم يستطع الخادم التحقق من أن هذه مختومة: %1.</translation>
    </message>
    <message>
        <source>These came to the server without their sealed part: %1.</source>
        <translation>وصلت هذه إلى الخادم دون جزئها المختوم: %1.</translation>
    </message>
    <message>
        <source>The server refused these: %1.</source>
        <translation>رفض الخادم هذه: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What do I tell people?</source>
        <translation>ماذا أقول للناس؟</translation>
    </message>
    <message>
        <source>Only the office of %1. What you write is sealed on this laptop; from then on neither we here nor the server can read it.</source>
        <translation>مكتب %1 وحده. ما تكتبونه يُختم على هذا الحاسوب؛ وبعد ذلك لا نستطيع نحن هنا ولا الخادم قراءته.</translation>
    </message>
    <message>
        <source>Yes, at any time, with the code you get after signing. Without the code write to %1.</source>
        <translation>نعم، في أي وقت، بالرمز الذي تحصلون عليه بعد التوقيع. ومن دون الرمز اكتبوا إلى %1.</translation>
    </message>
    <message>
        <source>Who can read it?</source>
        <translation>من يستطيع قراءته؟</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>إلى أين يذهب؟</translation>
    </message>
    <message>
        <source>Sealed, over the internet or on a stick, to the office. It opens it there, counts it, and uses it only for what you ticked.</source>
        <translation>مختومًا، عبر الإنترنت أو على ذاكرة USB، إلى المكتب. هناك يُفتح ويُحسب، ولا يُستعمل إلا لما وضعتم عليه علامة.</translation>
    </message>
    <message>
        <source>Can I take it back?</source>
        <translation>هل أستطيع سحبه؟</translation>
    </message>
    <message>
        <source>What if there is no network?</source>
        <translation>ماذا لو لم توجد شبكة؟</translation>
    </message>
    <message>
        <source>Nothing is lost. It waits here, sealed, and is sent as soon as there is a network.</source>
        <translation>لا يضيع شيء. ينتظر هنا مختومًا، ويُرسل حالما توجد شبكة.</translation>
    </message>
</context>
<context>
    <name>BirthDateField</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>in order</source>
        <translation>على ما يرام</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليكم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One moment, this laptop is looking …</source>
        <translation>لحظة، هذا الحاسوب يتحقق…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Campaign open until %1</source>
        <translation>الحملة مفتوحة حتى %1</translation>
    </message>
    <message>
        <source>The campaign closes soon: %1, %2</source>
        <translation>تنتهي الحملة قريبًا: %1، %2</translation>
    </message>
    <message>
        <source>The campaign opens on %1</source>
        <translation>تبدأ الحملة في %1</translation>
    </message>
    <message>
        <source>If that day has come, set this laptop&apos;s clock.</source>
        <translation>إذا كان ذلك اليوم قد حلّ، فاضبطوا ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A new version of the campaign has other keys</source>
        <translation>لإصدار جديد من الحملة مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Ask your office before you accept it.</source>
        <translation>اسألوا مكتبكم قبل قبوله.</translation>
    </message>
    <message>
        <source>Campaign open</source>
        <translation>الحملة مفتوحة</translation>
    </message>
    <message>
        <source>The campaign is closed</source>
        <translation>انتهت الحملة</translation>
    </message>
    <message>
        <source>Nobody can sign it any more.</source>
        <translation>لم يعد بإمكان أحد توقيعها.</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>ملف الحملة تالف</translation>
    </message>
    <message>
        <source>Add the campaign again.</source>
        <translation>أضيفوا الحملة من جديد.</translation>
    </message>
    <message>
        <source>There is no campaign yet</source>
        <translation>لا توجد حملة بعد</translation>
    </message>
    <message>
        <source>Add one by file or invite.</source>
        <translation>أضيفوا حملة بملف أو بدعوة.</translation>
    </message>
    <message>
        <source>Clock believable</source>
        <translation>الساعة معقولة</translation>
    </message>
    <message>
        <source>It says %1, %2. Compare it with a telephone.</source>
        <translation>تشير إلى %1، %2. قارنوها بهاتف.</translation>
    </message>
    <message>
        <source>Clock not compared with a server yet</source>
        <translation>لم تُقارن الساعة بخادم بعد</translation>
    </message>
    <message>
        <source>By this clock the campaign is not open yet</source>
        <translation>لم تُفتح الحملة بعد بحسب هذه الساعة</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>الساعة خاطئة</translation>
    </message>
    <message>
        <source>This computer does not tell how full its disk is</source>
        <translation>لا يبيّن هذا الحاسوب مدى امتلاء قرصه</translation>
    </message>
    <message>
        <source>Enough room on the disk</source>
        <translation>على القرص مساحة كافية</translation>
    </message>
    <message>
        <source>Empty the bin, or move large files away.</source>
        <translation>أفرغوا سلة المهملات، أو انقلوا الملفات الكبيرة.</translation>
    </message>
    <message>
        <source>This computer does not tell of a battery</source>
        <translation>لا يذكر هذا الحاسوب بطارية</translation>
    </message>
    <message>
        <source>On mains, battery %1 %</source>
        <translation>موصول بالكهرباء، البطارية %1%</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>البطارية %1%</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>Plug it in when you can.</source>
        <translation>صِلوه بالكهرباء متى استطعتم.</translation>
    </message>
    <message>
        <source>Plug it in now. What is signed is safe even if it goes off.</source>
        <translation>صِلوه الآن بالكهرباء. ما وُقّع في أمان حتى إن انطفأ.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Not joined to a server yet</source>
        <translation>لم ينضم إلى خادم بعد</translation>
    </message>
    <message>
        <source>What is signed waits here; a stick takes it to the office.</source>
        <translation>ما وُقّع ينتظر هنا؛ وتحمله ذاكرة USB إلى المكتب.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Connect this laptop today, or copy to a stick.</source>
        <translation>صِلوا هذا الحاسوب بالشبكة اليوم، أو انسخوا إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>ذاكرة USB %1 موصولة</translation>
    </message>
    <message>
        <source>Stick %1 is full</source>
        <translation>ذاكرة USB %1 ممتلئة</translation>
    </message>
    <message>
        <source>Make room on it, or take another.</source>
        <translation>أفرغوا مساحة عليها، أو خذوا غيرها.</translation>
    </message>
    <message>
        <source>Stick %1 cannot be written to</source>
        <translation>لا تمكن الكتابة على ذاكرة USB %1</translation>
    </message>
    <message>
        <source>Move its little switch, or take another.</source>
        <translation>حرّكوا مفتاحها الصغير، أو خذوا غيرها.</translation>
    </message>
    <message>
        <source>No stick needed: the server was reached just now</source>
        <translation>لا حاجة إلى ذاكرة USB: جرى الوصول إلى الخادم قبل قليل</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>لا ذاكرة USB موصولة</translation>
    </message>
    <message>
        <source>Good to have without a network.</source>
        <translation>مفيدة حين لا توجد شبكة.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س و%2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait to be sent</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال</numerusform>
            <numerusform>واحد ينتظر الإرسال</numerusform>
            <numerusform>اثنان ينتظران الإرسال</numerusform>
            <numerusform>%Ln تنتظر الإرسال</numerusform>
            <numerusform>%Ln تنتظر الإرسال</numerusform>
            <numerusform>%Ln تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln more signatures</source>
        <translation>
            <numerusform>لا مكان لتوقيعات أخرى</numerusform>
            <numerusform>مكان لتوقيع واحد آخر</numerusform>
            <numerusform>مكان لتوقيعين آخرين</numerusform>
            <numerusform>مكان لـ %Ln توقيعات أخرى</numerusform>
            <numerusform>مكان لـ %Ln توقيعًا آخر</numerusform>
            <numerusform>مكان لـ %Ln توقيع آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>البحث عن إجابة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>No answer with these letters.</source>
        <translation>لا إجابة فيها هذه الحروف.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه الأمر</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>It can be signed from %1 on.</source>
        <translation>يمكن التوقيع ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
</context>
<context>
    <name>CountryPanel</name>
    <message>
        <source>Search for a country</source>
        <translation>البحث عن بلد</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>No country with these letters.</source>
        <translation>لا بلد فيه هذه الحروف.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Petition Desktop</source>
        <translation>Petition Desktop</translation>
    </message>
    <message>
        <source>The program has a fault and must close. All signatures that were thanked are safe.</source>
        <translation>في البرنامج عطل ولا بد من إغلاقه. جميع التوقيعات التي شُكر أصحابها في أمان.</translation>
    </message>
    <message>
        <source>Please start it again. If it happens once more, send this folder to your office: %1</source>
        <translation>يرجى تشغيله من جديد. وإذا تكرر ذلك فأرسلوا هذا المجلد إلى مكتبكم: ‎%1‎</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>typed by the signer</source>
        <translation>كتبها الموقّع بنفسه</translation>
    </message>
    <message>
        <source>typed by the volunteer</source>
        <translation>كتبها أحد المتطوعين</translation>
    </message>
    <message>
        <source>read aloud to the signer</source>
        <translation>قُرئت على الموقّع</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>وُقّعت على الورق</translation>
    </message>
    <message>
        <source>clock trusted</source>
        <translation>الساعة موثوقة</translation>
    </message>
    <message>
        <source>clock not checked</source>
        <translation>الساعة غير مدقّقة</translation>
    </message>
    <message>
        <source>clock was wrong</source>
        <translation>الساعة كانت خاطئة</translation>
    </message>
    <message>
        <source>count me</source>
        <translation>عدّ توقيعي</translation>
    </message>
    <message>
        <source>show my name</source>
        <translation>إظهار اسمي</translation>
    </message>
    <message>
        <source>pass on to the target</source>
        <translation>التسليم إلى الجهة المخاطبة</translation>
    </message>
    <message>
        <source>news by e-mail</source>
        <translation>الأخبار بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>news by phone</source>
        <translation>الأخبار بالهاتف</translation>
    </message>
    <message>
        <source>news by post</source>
        <translation>الأخبار بالبريد العادي</translation>
    </message>
    <message>
        <source>news by text message</source>
        <translation>الأخبار برسائل نصية</translation>
    </message>
    <message>
        <source>not drawn, but confirmed</source>
        <translation>غير مرسوم، لكنه مؤكَّد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>مرسوم باليد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>نقطة التوقيع</translation>
    </message>
    <message>
        <source>number %1 of %2</source>
        <translation>الرقم %1 من %2</translation>
    </message>
    <message>
        <source>version %1 of the campaign</source>
        <translation>الإصدار %1 من الحملة</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1، اللغة: %2</translation>
    </message>
    <message>
        <source>sheet %1, line %2</source>
        <translation>الورقة %1، السطر %2</translation>
    </message>
    <message>
        <source>volunteer %1</source>
        <translation>المتطوع %1</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>غير محتسب: %1.</translation>
    </message>
    <message>
        <source>Another copy with the same id had other content. It was not taken.</source>
        <translation>كانت هناك نسخة أخرى بالمعرّف نفسه ومحتوى مختلف، ولم تُقبل.</translation>
    </message>
    <message>
        <source>The stall noticed the same e-mail address or phone number that day.</source>
        <translation>لاحظت نقطة التوقيع في ذلك اليوم عنوان البريد الإلكتروني نفسه أو رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Back to the stall</source>
        <translation>العودة إلى نقطة التوقيع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم النوبة</translation>
    </message>
    <message>
        <source>To the next volunteer</source>
        <translation>إلى المتطوع التالي</translation>
    </message>
    <message>
        <source>End shift</source>
        <translation>إنهاء النوبة</translation>
    </message>
    <message>
        <source>No shift is running</source>
        <translation>لا نوبة جارية</translation>
    </message>
    <message>
        <source>%1 · shift of %2</source>
        <translation>%1 · نوبة %2</translation>
    </message>
    <message>
        <source>goal %1 reached</source>
        <translation>بلغنا الهدف %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>best hour %1: %2</source>
        <translation>أفضل ساعة %1: %2</translation>
    </message>
    <message>
        <source>No names are shown here, because this laptop cannot read them.</source>
        <translation>لا تظهر أسماء هنا، لأن هذا الحاسوب لا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>أوراق التوقيع</translation>
    </message>
    <message>
        <source>Type in what was signed on paper</source>
        <translation>إدخال ما وُقّع على الورق</translation>
    </message>
    <message>
        <source>The volunteer&apos;s drawer</source>
        <translation>درج المتطوع</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>آخر الإيصالات</translation>
    </message>
    <message>
        <source>Nobody has signed here yet.</source>
        <translation>لم يوقّع أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>at the office</source>
        <translation>
            <numerusform>في المكتب</numerusform>
            <numerusform>في المكتب</numerusform>
            <numerusform>في المكتب</numerusform>
            <numerusform>في المكتب</numerusform>
            <numerusform>في المكتب</numerusform>
            <numerusform>في المكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting here</source>
        <translation>
            <numerusform>ينتظر هنا</numerusform>
            <numerusform>ينتظر هنا</numerusform>
            <numerusform>ينتظران هنا</numerusform>
            <numerusform>تنتظر هنا</numerusform>
            <numerusform>تنتظر هنا</numerusform>
            <numerusform>تنتظر هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe and sent</source>
        <translation>في أمان ومُرسلة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Copy on %1 is up to date</source>
        <translation>النسخة على %1 محدّثة</translation>
    </message>
    <message>
        <source>To send by phone at the end</source>
        <translation>يُرسل بالهاتف في النهاية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies these lines, to paste them into a message</source>
        <translation>ينسخ هذه السطور لتُلصق في رسالة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this shift</source>
        <translation>
            <numerusform>لا شيء في هذه النوبة</numerusform>
            <numerusform>واحد في هذه النوبة</numerusform>
            <numerusform>اثنان في هذه النوبة</numerusform>
            <numerusform>%Ln في هذه النوبة</numerusform>
            <numerusform>%Ln في هذه النوبة</numerusform>
            <numerusform>%Ln في هذه النوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more since the copy on %1</source>
        <translation>
            <numerusform>لا جديد منذ النسخ على %1</numerusform>
            <numerusform>واحد آخر منذ النسخ على %1</numerusform>
            <numerusform>اثنان آخران منذ النسخ على %1</numerusform>
            <numerusform>%Ln أخرى منذ النسخ على %1</numerusform>
            <numerusform>%Ln أخرى منذ النسخ على %1</numerusform>
            <numerusform>%Ln أخرى منذ النسخ على %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back here; the office is told when there is a network.</source>
        <translation>
            <numerusform>لم يُسحب شيء هنا.</numerusform>
            <numerusform>سُحب واحد هنا؛ ويُبلّغ المكتب حين توجد شبكة.</numerusform>
            <numerusform>سُحب اثنان هنا؛ ويُبلّغ المكتب حين توجد شبكة.</numerusform>
            <numerusform>سُحبت %Ln هنا؛ ويُبلّغ المكتب حين توجد شبكة.</numerusform>
            <numerusform>سُحب %Ln هنا؛ ويُبلّغ المكتب حين توجد شبكة.</numerusform>
            <numerusform>سُحب %Ln هنا؛ ويُبلّغ المكتب حين توجد شبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back in this shift</source>
        <translation>
            <numerusform>لم يُسحب شيء في هذه النوبة</numerusform>
            <numerusform>سُحب واحد في هذه النوبة</numerusform>
            <numerusform>سُحب اثنان في هذه النوبة</numerusform>
            <numerusform>سُحبت %Ln في هذه النوبة</numerusform>
            <numerusform>سُحب %Ln في هذه النوبة</numerusform>
            <numerusform>سُحب %Ln في هذه النوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>signatures today</source>
        <translation>
            <numerusform>توقيع اليوم</numerusform>
            <numerusform>توقيع اليوم</numerusform>
            <numerusform>توقيعان اليوم</numerusform>
            <numerusform>توقيعات اليوم</numerusform>
            <numerusform>توقيعًا اليوم</numerusform>
            <numerusform>توقيع اليوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawnField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear what is drawn</source>
        <translation>مسح ما رُسم</translation>
    </message>
    <message>
        <source>I cannot draw, and I sign with this tick.</source>
        <translation>لا أستطيع الرسم، وأوقّع بهذه العلامة.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse; who cannot draw sets the tick below.</source>
        <translation>ارسموا بالإصبع أو القلم أو الفأرة؛ ومن لا يستطيع الرسم يضع العلامة أدناه.</translation>
    </message>
</context>
<context>
    <name>EmailField</name>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء عنواني</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصدون %1؟</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Some answers need another look. Nothing was saved yet.</source>
        <translation>بعض الإجابات تحتاج إلى مراجعة. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>The campaign has {count} fault(s). Mend the lines named, then check again.</source>
        <translation>في الحملة أخطاء عددها {count}. صحّحوا الأسطر المذكورة ثم أعيدوا الفحص.</translation>
    </message>
    <message>
        <source>This is not a whole campaign file ({reason}). Copy it again from where you got it.</source>
        <translation>هذا ليس ملف حملة كاملًا ({reason}). انسخوه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>This campaign was made for a newer version of Petition Desktop. Update the program, then add it again.</source>
        <translation>أُعدّت هذه الحملة لإصدار أحدث من Petition Desktop. حدّثوا البرنامج ثم أضيفوها من جديد.</translation>
    </message>
    <message>
        <source>This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office.</source>
        <translation>هذا الملف موقّع بمفتاح غير مفتاح الحملة «{campaign}» الموجودة على هذا الحاسوب. اسألوا مكتبكم.</translation>
    </message>
    <message>
        <source>Version {offered} of this campaign is older than version {held} on this computer. The newer one stays.</source>
        <translation>الإصدار {offered} من هذه الحملة أقدم من الإصدار {held} على هذا الحاسوب. يبقى الأحدث.</translation>
    </message>
    <message>
        <source>This file says it is version {version}, but its content differs. Ask your office for a new version.</source>
        <translation>يقول هذا الملف إنه الإصدار {version}، لكن محتواه مختلف. اطلبوا من مكتبكم إصدارًا جديدًا.</translation>
    </message>
    <message>
        <source>This version changes the keys of “{campaign}”. Check it with your office, then confirm.</source>
        <translation>يغيّر هذا الإصدار مفاتيح «{campaign}». تحققوا من ذلك مع مكتبكم ثم أكّدوا.</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not on this computer. Add its file first.</source>
        <translation>الحملة «{campaign}» ليست على هذا الحاسوب. أضيفوا ملفها أولًا.</translation>
    </message>
    <message>
        <source>“{campaign}” takes no signatures now: it is {state}.</source>
        <translation>لا تستقبل «{campaign}» توقيعات الآن (الحالة: {state}).</translation>
    </message>
    <message>
        <source>This is not the signing key of a campaign. Choose the file that “campaign new” made.</source>
        <translation>هذا ليس مفتاح توقيع حملة. اختاروا الملف الذي أنشأه «campaign new».</translation>
    </message>
    <message>
        <source>The label of this signature does not belong to its content. Keep it and tell whoever runs the server.</source>
        <translation>بطاقة هذا التوقيع لا تطابق محتواه. احتفظوا به وأخبروا من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The content of this signature is not one this version understands. Update the program, then open it.</source>
        <translation>لا يفهم هذا الإصدار محتوى هذا التوقيع. حدّثوا البرنامج ثم افتحوه.</translation>
    </message>
    <message>
        <source>These answers are longer than a sealed signature can hold. Shorten the longest one.</source>
        <translation>هذه الإجابات أطول مما يتسع له توقيع مختوم. اختصروا أطولها.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came.</source>
        <translation>بداية هذا الملف المختوم تالفة أو من نوع غير معروف. انسخوه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed on its way. Copy it again from where it came.</source>
        <translation>تغيّرت بداية هذا الملف المختوم في الطريق. انسخوه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>The content of this sealed file is cut off or was changed. Copy it again from where it came.</source>
        <translation>محتوى هذا الملف المختوم ناقص أو جرى تغييره. انسخوه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>This key does not open it. Use the office key or the recovery key of this campaign.</source>
        <translation>هذا المفتاح لا يفتحه. استخدموا مفتاح المكتب أو مفتاح الاسترداد لهذه الحملة.</translation>
    </message>
    <message>
        <source>The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line.</source>
        <translation>الصيغة النصية لهذا الملف المختوم تالفة. انسخوها كلها من سطر BEGIN إلى سطر END.</translation>
    </message>
    <message>
        <source>That passphrase does not open this key file. Check capitals and the keyboard&apos;s language, then try again.</source>
        <translation>عبارة المرور هذه لا تفتح ملف المفتاح. راجعوا الأحرف الكبيرة ولغة لوحة المفاتيح ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one.</source>
        <translation>لا تستطيع عبارة المرور هذه حماية مفتاح: {reason}. أربع كلمات أو خمس لا صلة بينها عبارة جيدة.</translation>
    </message>
    <message>
        <source>This key file asks for too little or too much work to open. Use the file that “office keygen” made.</source>
        <translation>يتطلب فتح ملف المفتاح هذا عملًا أقل أو أكثر مما ينبغي. استخدموا الملف الذي أنشأه «office keygen».</translation>
    </message>
    <message>
        <source>This is not a whole {what}. Copy it again, from its first to its last character.</source>
        <translation>هذا غير كامل: {what}. انسخوه مرة أخرى من أول حرف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>This key file was made for a newer version of Petition Desktop. Update the program, then try again.</source>
        <translation>أُعدّ ملف المفتاح هذا لإصدار أحدث من Petition Desktop. حدّثوا البرنامج ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>These words are not a recovery key: {reason}. Compare each word with the sheet.</source>
        <translation>هذه الكلمات ليست مفتاح استرداد: {reason}. قارنوا كل كلمة بالورقة.</translation>
    </message>
    <message>
        <source>These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind.</source>
        <translation>لا يمكن استخدام مفاتيح الختم هذه معًا ({reason}). اختاروا مفتاح مكتب ومفتاح استرداد من نوع واحد.</translation>
    </message>
    <message>
        <source>This key has not passed its drill. Run: petition-desktop office drill KEYFILE</source>
        <translation>لم يجتز هذا المفتاح اختباره بعد. نفّذوا: petition-desktop office drill KEYFILE</translation>
    </message>
    <message>
        <source>These bytes are cut off or not of the kind expected ({what}). Copy or send them again.</source>
        <translation>هذه البيانات ناقصة أو ليست من النوع المتوقع ({what}). انسخوها أو أرسلوها من جديد.</translation>
    </message>
    <message>
        <source>This is not a whole batch ({reason}). Copy it again from the laptop it came from.</source>
        <translation>هذه ليست دفعة كاملة ({reason}). انسخوها مرة أخرى من الحاسوب الذي جاءت منه.</translation>
    </message>
    <message>
        <source>The batch is not in order at number {number}. Keep the file and tell whoever runs the server.</source>
        <translation>ترتيب الدفعة غير سليم عند الرقم {number}. احتفظوا بالملف وأخبروا من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The signature on this {what} is not right. Do not use it; ask for it again.</source>
        <translation>التوقيع الرقمي غير صحيح ({what}). لا تستخدموه؛ اطلبوه من جديد.</translation>
    </message>
    <message>
        <source>This signing key proves nothing and is refused. Make a new one.</source>
        <translation>مفتاح التوقيع هذا لا يثبت شيئًا، وهو مرفوض. أنشئوا مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The answer does not carry this server&apos;s receipts. Nothing was deleted; it is sent again later.</source>
        <translation>لا يحمل الرد إيصالات هذا الخادم. لم يُحذف شيء؛ وسيُعاد الإرسال لاحقًا.</translation>
    </message>
    <message>
        <source>This invite cannot be read ({reason}). Ask your office for a new one.</source>
        <translation>لا يمكن قراءة هذه الدعوة ({reason}). اطلبوا من مكتبكم دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invite is for a laptop that collects signatures. Open it there; it was not used up.</source>
        <translation>هذه الدعوة لحاسوب تُجمع عليه التواقيع. افتحوها هناك؛ لم تُستهلك.</translation>
    </message>
    <message>
        <source>A withdrawal code has 20 letters and digits. Check it against your slip.</source>
        <translation>رمز السحب من 20 حرفًا ورقمًا. قارنوه بورقتكم.</translation>
    </message>
    <message>
        <source>The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again.</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء جديد، ولم يضع شيء. أفرغوا مساحة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {folder}. Allow it for your account or choose another with --home.</source>
        <translation>لا يمكن الكتابة في هذا المجلد: ‎{folder}‎. امنحوا حسابكم الإذن أو اختاروا مجلدًا آخر بالخيار ‎--home.</translation>
    </message>
    <message>
        <source>The store is busy with something else: nothing was saved. Wait a moment, then try again.</source>
        <translation>المخزن مشغول بعمل آخر: لم يُحفظ شيء. انتظروا لحظة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help.</source>
        <translation>المخزن تالف. اتركوه كما هو، وانسخوا المجلد ‎{folder}‎ كله، واطلبوا المساعدة.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so nothing new was saved. Check that it is plugged in and lets you store more, then try again.</source>
        <translation>تعذّرت قراءة القرص أو الكتابة عليه، ولم يُحفظ شيء جديد. تأكدوا من توصيله ومن أنه يقبل الكتابة ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>A signature on this computer is damaged (number {numbers}) and stays behind; the others go. Keep the data folder as it is and take it to your office.</source>
        <translation>على هذا الحاسوب توقيع تالف (الرقم {numbers}) ويبقى فيه؛ أما غيره فيُرسل. أبقوا مجلد البيانات كما هو وخذوه إلى مكتبكم.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Petition Desktop. Update the program; nothing was changed.</source>
        <translation>أنشأ هذا المخزن إصدار أحدث من Petition Desktop. حدّثوا البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Petition Desktop is already open on this folder. Use that window, or close it first.</source>
        <translation>برنامج Petition Desktop مفتوح أصلًا على هذا المجلد. استخدموا تلك النافذة أو أغلقوها أولًا.</translation>
    </message>
    <message>
        <source>This is no store to rescue signatures from ({reason}). Choose a copied data folder, or the file petition.sqlite3 in one.</source>
        <translation>لا يمكن إنقاذ توقيعات من هذا ({reason}). اختاروا نسخة من مجلد البيانات أو الملف petition.sqlite3 الذي فيه.</translation>
    </message>
    <message>
        <source>This computer has not joined a server yet. Signatures are kept; join with an invite to send them.</source>
        <translation>لم ينضم هذا الحاسوب إلى خادم بعد. التوقيعات محفوظة؛ ولإرسالها تلزم دعوة.</translation>
    </message>
    <message>
        <source>The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: take it, or a copy of its data folder, to your office.</source>
        <translation>مفتاح هذا الحاسوب مفقود ({reason})، فلا يمكنه الإرسال. لم يضع شيء: خذوا الحاسوب أو نسخة من مجلد بياناته إلى مكتبكم.</translation>
    </message>
    <message>
        <source>The shift cannot start yet: {reason}. Change that, then try again.</source>
        <translation>لا يمكن أن تبدأ النوبة بعد: {reason}. غيّروا ذلك ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>A shift is running already. Hand it over, or end it first.</source>
        <translation>هناك نوبة جارية. سلّموها أو أنهوها أولًا.</translation>
    </message>
    <message>
        <source>No shift is running. Start one first.</source>
        <translation>لا نوبة جارية. ابدؤوا نوبة أولًا.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Choose one that you use nowhere else.</source>
        <translation>رقم PIN من 4 إلى 8 أرقام. اختاروا رقمًا لا تستخدمونه في مكان آخر.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wrong tries until the next wait: {left}.</source>
        <translation>هذا ليس رقم PIN الصحيح. المحاولات الخاطئة المتبقية قبل الانتظار: {left}.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait {seconds} seconds, then try again.</source>
        <translation>أُدخل رقم PIN خاطئًا مرات كثيرة. انتظروا {seconds} ثانية ثم حاولوا من جديد.</translation>
    </message>
    <message>
        <source>That cannot be done with paper sheets: {reason}. Change that, then try again.</source>
        <translation>لا يمكن فعل ذلك بأوراق التوقيع: {reason}. غيّروا ذلك، ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer.</source>
        <translation>الورقة {sheet} غير معروفة هنا. اكتبوا رقمها كاملًا؛ ويجب أن تكون حملتها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer.</source>
        <translation>لا طابعة لهذا الحاسوب. احفظوا الأوراق بصيغة PDF على ذاكرة USB واطبعوها على حاسوب آخر.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere.</source>
        <translation>لم تقبل الطابعة الأوراق. حاولوا من جديد، أو احفظوها بصيغة PDF واطبعوها في مكان آخر.</translation>
    </message>
    <message>
        <source>This sheet shows version {version} of the campaign, which is not on this computer. Ask your office.</source>
        <translation>هذه الورقة من الإصدار {version} للحملة، وهو ليس في هذا الحاسوب. اسألوا مكتبكم.</translation>
    </message>
    <message>
        <source>Line {line} of this sheet is typed in already. Go on with another line, or take it back first.</source>
        <translation>السطر {line} من هذه الورقة أُدخل من قبل. تابعوا بسطر آخر، أو اسحبوه أولًا.</translation>
    </message>
    <message>
        <source>This sheet has no line {line}. Look at the numbers beside its lines.</source>
        <translation>ليس في هذه الورقة سطر رقمه {line}. انظروا إلى الأرقام بجانب السطور.</translation>
    </message>
    <message>
        <source>No signature on this computer has this code. Check every character, and the campaign.</source>
        <translation>لا توقيع على هذا الحاسوب بهذا الرمز. راجعوا كل حرف، وراجعوا الحملة.</translation>
    </message>
    <message>
        <source>No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id.</source>
        <translation>لا يُعرف هنا حاسوب باسم «{laptop}». نفّذوا الجلب أولًا، ثم استخدموا اسمه أو بداية معرّفه.</translation>
    </message>
    <message>
        <source>Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters.</source>
        <translation>هناك أكثر من حاسوب يطابق «{laptop}». استخدموا بداية المعرّف، 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Number {number} of this laptop has not come yet. Fetch again, or bring its stick.</source>
        <translation>لم يصل الرقم {number} من هذا الحاسوب بعد. نفّذوا الجلب من جديد، أو أحضروا ذاكرة USB الخاصة به.</translation>
    </message>
    <message>
        <source>These are not the words for number {number} here. Compare both again; if they stay, keep everything.</source>
        <translation>ليست هذه كلمات الرقم {number} هنا. قارنوا الرقم والكلمات مرة أخرى؛ فإن بقي الاختلاف فاحتفظوا بكل شيء.</translation>
    </message>
    <message>
        <source>No network, or the server does not answer. Everything is kept here and sent later.</source>
        <translation>لا توجد شبكة، أو لا يجيب الخادم. كل شيء محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Everything is kept here; it is sent again in smaller parts.</source>
        <translation>لم يجب الخادم في الوقت المناسب. كل شيء محفوظ هنا؛ وسيُعاد إرساله على أجزاء أصغر.</translation>
    </message>
    <message>
        <source>This server is reached through Tor only. Start Tor and set: proxy = &quot;socks5h://127.0.0.1:9050&quot;</source>
        <translation>لا يُوصل إلى هذا الخادم إلا عبر Tor. شغّلوا Tor واضبطوا: proxy = &quot;socks5h://127.0.0.1:9050&quot;‎</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open a web page, log in, then press “Send now”.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. افتحوا صفحة ويب وسجّلوا الدخول، ثم اضغطوا «إرسال الآن».</translation>
    </message>
    <message>
        <source>The answer sends us to another address ({host}). Nothing was sent there; check the network.</source>
        <translation>يحيلنا الرد إلى عنوان آخر (‎{host}‎). لم يُرسل إليه شيء؛ راجعوا الشبكة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not known here, so nothing was sent. Check the clock and the network.</source>
        <translation>شهادة الخادم غير معروفة هنا، ولذلك لم يُرسل شيء. راجعوا الساعة والشبكة.</translation>
    </message>
    <message>
        <source>The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later.</source>
        <translation>لم يكن الرد ردًّا كاملًا من خادمنا ({reason}). لم يضع شيء؛ وسيُعاد الإرسال لاحقًا.</translation>
    </message>
    <message>
        <source>The server address {address} must begin with https. Ask your office for a new invite.</source>
        <translation>يجب أن يبدأ عنوان الخادم {address} بـ https. اطلبوا من مكتبكم دعوة جديدة.</translation>
    </message>
    <message>
        <source>The server is busy. Everything is kept here and sent later.</source>
        <translation>الخادم مشغول. كل شيء محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The server has a fault ({status}). Everything is kept here and sent later.</source>
        <translation>في الخادم عطل ({status}). كل شيء محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>That was too much at once for the server. It is sent again in smaller parts.</source>
        <translation>كان ذلك أكثر مما يحتمله الخادم دفعة واحدة. يُعاد الإرسال على أجزاء أصغر.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s. The server&apos;s time is used from now on.</source>
        <translation>تختلف ساعة هذا الحاسوب عن ساعة الخادم. يُعتمد وقت الخادم من الآن.</translation>
    </message>
    <message>
        <source>The server does not know this computer. Ask your office for an invite.</source>
        <translation>لا يعرف الخادم هذا الحاسوب. اطلبوا من مكتبكم دعوة.</translation>
    </message>
    <message>
        <source>The server does not know the computer that this batch is from. Have the office invite it, or take the file in there with “batch import”.</source>
        <translation>لا يعرف الخادم الحاسوب الذي جاءت منه هذه الدفعة. ليدعُه المكتب، أو ليُدخل الملف هناك بالأمر «batch import».</translation>
    </message>
    <message>
        <source>The office has shut this computer out. What it holds stays here; ask for a new invite.</source>
        <translation>أوقف المكتب هذا الحاسوب. ما فيه يبقى هنا؛ اطلبوا دعوة جديدة.</translation>
    </message>
    <message>
        <source>This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind.</source>
        <translation>لا يجوز لهذا الحاسوب فعل ذلك: فقد دُعي بصفة «{role}». اطلبوا دعوة من النوع المناسب.</translation>
    </message>
    <message>
        <source>This invite was used before. Ask your office for a new one; an invite works once.</source>
        <translation>استُخدمت هذه الدعوة من قبل. الدعوة تصلح مرة واحدة؛ اطلبوا من مكتبكم دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invite has expired. Ask your office for a new one.</source>
        <translation>انتهت صلاحية هذه الدعوة. اطلبوا من مكتبكم دعوة جديدة.</translation>
    </message>
    <message>
        <source>The server does not know this invite. Check that you copied all of it.</source>
        <translation>لا يعرف الخادم هذه الدعوة. تأكدوا من نسخها كاملة.</translation>
    </message>
    <message>
        <source>The export could not be written to {path}. Nothing is half-written; choose another place.</source>
        <translation>تعذّرت كتابة ملف التصدير في ‎{path}‎. لا شيء مكتوب نصفه؛ اختاروا مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file {path} could not be used ({reason}). Check the name and your rights to it.</source>
        <translation>تعذّر استخدام الملف ‎{path}‎ ({reason}). راجعوا الاسم وصلاحياتكم.</translation>
    </message>
    <message>
        <source>The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]</source>
        <translation>أجزاء البرنامج «{extra}» غير مثبّتة. نفّذوا: pip install petition-desktop[{extra}]‎</translation>
    </message>
    <message>
        <source>In {path}, “{option}” cannot be used: {reason}. Mend or delete that line.</source>
        <translation>في ‎{path}‎ لا يمكن استخدام «{option}»: {reason}. صحّحوا ذلك السطر أو احذفوه.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where shall the export be written?</source>
        <translation>أين يُكتب ملف التصدير؟</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>جداول (‎%1‎)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines that do not count were left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>تُرك سطر واحد لا يُحتسب.</numerusform>
            <numerusform>تُرك سطران لا يُحتسبان.</numerusform>
            <numerusform>تُركت %Ln أسطر لا تُحتسب.</numerusform>
            <numerusform>تُرك %Ln سطرًا لا يُحتسب.</numerusform>
            <numerusform>تُرك %Ln سطر لا يُحتسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are in %1.</source>
        <translation>
            <numerusform>لا توقيعات في %1.</numerusform>
            <numerusform>في %1 توقيع واحد.</numerusform>
            <numerusform>في %1 توقيعان.</numerusform>
            <numerusform>في %1 عدد %Ln توقيعات.</numerusform>
            <numerusform>في %1 عدد %Ln توقيعًا.</numerusform>
            <numerusform>في %1 عدد %Ln توقيع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Sealed on this laptop. Only %1 can open it.</source>
        <translation>خُتم على هذا الحاسوب. ولا يستطيع فتحه إلا %1.</translation>
    </message>
    <message>
        <source>Sealed on this laptop. Only the organiser can open it.</source>
        <translation>خُتم على هذا الحاسوب. ولا يستطيع فتحه إلا منظّم الحملة.</translation>
    </message>
    <message>
        <source>Nothing you typed stays on this screen.</source>
        <translation>لا يبقى على هذه الشاشة شيء مما كتبتموه.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures at this stall today</source>
        <translation>
            <numerusform>لا توقيعات اليوم في هذه النقطة</numerusform>
            <numerusform>توقيع واحد اليوم في هذه النقطة</numerusform>
            <numerusform>توقيعان اليوم في هذه النقطة</numerusform>
            <numerusform>%Ln توقيعات اليوم في هذه النقطة</numerusform>
            <numerusform>%Ln توقيعًا اليوم في هذه النقطة</numerusform>
            <numerusform>%Ln توقيع اليوم في هذه النقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed today</source>
        <translation>
            <numerusform>لا توقيعات اليوم</numerusform>
            <numerusform>توقيع واحد اليوم</numerusform>
            <numerusform>توقيعان اليوم</numerusform>
            <numerusform>%Ln توقيعات اليوم</numerusform>
            <numerusform>%Ln توقيعًا اليوم</numerusform>
            <numerusform>%Ln توقيع اليوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
    <message>
        <source>You can sign from the age of %1.</source>
        <translation>يمكنكم التوقيع ابتداءً من سن %1.</translation>
    </message>
    <message>
        <source>Number of this document: %1.</source>
        <translation>رقم هذه الوثيقة: %1.</translation>
    </message>
    <message>
        <source>(not needed to sign)</source>
        <translation>(غير لازم للتوقيع)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>Add your name</source>
        <translation>أضيفوا اسمكم</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>في أقل من دقيقة</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>الحملة</translation>
    </message>
    <message numerus="yes">
        <source>%n answers need another look.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى مراجعة.</numerusform>
            <numerusform>إجابة واحدة تحتاج إلى مراجعة.</numerusform>
            <numerusform>إجابتان تحتاجان إلى مراجعة.</numerusform>
            <numerusform>%n إجابات تحتاج إلى مراجعة.</numerusform>
            <numerusform>%n إجابة تحتاج إلى مراجعة.</numerusform>
            <numerusform>%n إجابة تحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم النوبة</translation>
    </message>
    <message>
        <source>This shift ends and the next one begins at the same place, with the same goal.</source>
        <translation>تنتهي هذه النوبة وتبدأ التالية في المكان نفسه وبالهدف نفسه.</translation>
    </message>
    <message>
        <source>Initials of the next volunteer</source>
        <translation>الأحرف الأولى من اسم المتطوع التالي</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>رقم PIN جديد، من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
    <message>
        <source>Without one it stays as it is.</source>
        <translation>إن تُرك فارغًا بقي كما هو.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>تسليم الآن</translation>
    </message>
    <message>
        <source>Back to the drawer</source>
        <translation>العودة إلى الدرج</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>For the volunteer</source>
        <translation>للمتطوعين</translation>
    </message>
    <message>
        <source>Start a shift</source>
        <translation>بدء نوبة</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Signatures by hour</source>
        <translation>التوقيعات بحسب الساعة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message numerus="yes">
        <source>Are you still there? This form is emptied in %n s.</source>
        <translation>
            <numerusform>هل ما زلتم هنا؟ تُفرَّغ هذه الاستمارة الآن.</numerusform>
            <numerusform>هل ما زلتم هنا؟ تُفرَّغ هذه الاستمارة بعد ثانية واحدة.</numerusform>
            <numerusform>هل ما زلتم هنا؟ تُفرَّغ هذه الاستمارة بعد ثانيتين.</numerusform>
            <numerusform>هل ما زلتم هنا؟ تُفرَّغ هذه الاستمارة بعد %n ثوانٍ.</numerusform>
            <numerusform>هل ما زلتم هنا؟ تُفرَّغ هذه الاستمارة بعد %n ثانية.</numerusform>
            <numerusform>هل ما زلتم هنا؟ تُفرَّغ هذه الاستمارة بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>The invite is kept and shown to its server as soon as there is a network.</source>
        <translation>حُفظت الدعوة، وستُعرض على خادمها حالما تتوفر شبكة.</translation>
    </message>
    <message>
        <source>This computer has joined %1.</source>
        <translation>انضم هذا الحاسوب إلى %1.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Save its recovery sheet …</source>
        <translation>حفظ ورقة الاسترداد الخاصة به…</translation>
    </message>
    <message>
        <source>Make other keys …</source>
        <translation>إنشاء مفاتيح أخرى…</translation>
    </message>
    <message>
        <source>Its public half begins with %1 and ends with %2.</source>
        <translation>يبدأ نصفه العام بـ %1 وينتهي بـ %2.</translation>
    </message>
    <message>
        <source>The sheet is the key as 24 words on paper. Whoever has it can read every signature.</source>
        <translation>الورقة هي المفتاح في 24 كلمة على الورق. ومن يملكها يستطيع قراءة كل توقيع.</translation>
    </message>
    <message>
        <source>The key that is open</source>
        <translation>المفتاح المفتوح</translation>
    </message>
    <message>
        <source>A new campaign may have keys of its own. What was sealed to the key above opens with that key only, so keep it.</source>
        <translation>قد تكون لحملة جديدة مفاتيحها الخاصة. وما خُتم بالمفتاح أعلاه لا يفتحه سواه، فاحتفظوا به.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
</context>
<context>
    <name>KeysMade</name>
    <message>
        <source>Office key:</source>
        <translation>مفتاح المكتب:</translation>
    </message>
    <message>
        <source>Recovery key:</source>
        <translation>مفتاح الاسترداد:</translation>
    </message>
    <message>
        <source>Both keys are made and tested</source>
        <translation>أُنشئ المفتاحان واختُبرا</translation>
    </message>
    <message>
        <source>Each one opened a record that was sealed to it.</source>
        <translation>فتح كل منهما سجلًّا خُتم له.</translation>
    </message>
    <message>
        <source>Save the recovery sheet …</source>
        <translation>حفظ ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, look whether it is readable, then delete the file.</source>
        <translation>حُفظت باسم ‎%1‎. اطبعوها، وتأكدوا من أنها مقروءة، ثم احذفوا الملف.</translation>
    </message>
    <message>
        <source>Now the recovery sheet: the recovery key as 24 words on paper. It opens everything when both files or the passphrase are lost, so it belongs into a safe.</source>
        <translation>والآن ورقة الاسترداد: مفتاح الاسترداد في 24 كلمة على الورق. تفتح كل شيء إذا ضاع الملفان أو عبارة المرور، ولذلك مكانها الخزنة.</translation>
    </message>
    <message>
        <source>Save it once more …</source>
        <translation>حفظها مرة أخرى…</translation>
    </message>
    <message>
        <source>For %1 paper instead</source>
        <translation>بدلًا من ذلك لورق %1</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Where shall the key be written?</source>
        <translation>أين يُكتب المفتاح؟</translation>
    </message>
    <message>
        <source>This is too easy to guess. Take four or five unrelated words, 12 characters at least.</source>
        <translation>تخمين هذا سهل جدًّا. اختاروا أربع كلمات أو خمسًا لا صلة بينها، 12 حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>ملفات المفاتيح (‎%1‎)</translation>
    </message>
    <message>
        <source>Make the office key</source>
        <translation>إنشاء مفتاح المكتب</translation>
    </message>
    <message>
        <source>Two keys are made, one for every day and one for the safe. Without them nobody can read a signature.</source>
        <translation>يُنشأ مفتاحان، واحد لكل يوم وواحد للخزنة. ومن دونهما لا يستطيع أحد قراءة أي توقيع.</translation>
    </message>
    <message>
        <source>I have a key file already</source>
        <translation>لديّ ملف مفتاح</translation>
    </message>
    <message>
        <source>Make and test both keys</source>
        <translation>إنشاء المفتاحين واختبارهما</translation>
    </message>
    <message>
        <source>Making and testing …</source>
        <translation>جارٍ الإنشاء والاختبار…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Four or five unrelated words. It locks both keys and is kept nowhere.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها. تقفل المفتاحين ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Where the office key shall lie</source>
        <translation>مكان مفتاح المكتب</translation>
    </message>
    <message>
        <source>Where the recovery key shall lie</source>
        <translation>مكان مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Best on a stick of its own that goes into the safe.</source>
        <translation>الأفضل ذاكرة USB خاصة به توضع في الخزنة.</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>يرجى اختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it once more.</source>
        <translation>العبارتان غير متطابقتين. يرجى كتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>Please choose a place.</source>
        <translation>يرجى اختيار مكان.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1–%2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>NextActions</name>
    <message>
        <source>What else you can do</source>
        <translation>ما يمكنكم فعله أيضًا</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>رمز QR للعنوان</translation>
    </message>
</context>
<context>
    <name>NoCampaign</name>
    <message>
        <source>Add another campaign</source>
        <translation>إضافة حملة أخرى</translation>
    </message>
    <message>
        <source>There is no campaign here yet</source>
        <translation>لا توجد حملة هنا بعد</translation>
    </message>
    <message>
        <source>Your office gives you a file that ends in .campaign, on a stick or by e-mail. Add it here.</source>
        <translation>يعطيكم مكتبكم ملفًّا ينتهي اسمه بـ ‎.campaign على ذاكرة USB أو بالبريد الإلكتروني. أضيفوه هنا.</translation>
    </message>
    <message>
        <source>Add a campaign file …</source>
        <translation>إضافة ملف حملة…</translation>
    </message>
    <message>
        <source>You can also drop the file on this window.</source>
        <translation>يمكنكم أيضًا إفلات الملف على هذه النافذة.</translation>
    </message>
    <message>
        <source>Join with the invite</source>
        <translation>الانضمام بالدعوة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Or the office&apos;s invite</source>
        <translation>أو دعوة المكتب</translation>
    </message>
    <message>
        <source>Paste or type the whole link. An invite file can be added above.</source>
        <translation>ألصقوا الرابط كاملًا أو اكتبوه. ويمكن إضافة ملف دعوة في الأعلى.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Petition office</source>
        <translation>مكتب العرائض</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>A file waits. It is added as soon as nobody signs.</source>
        <translation>هناك ملف ينتظر. يُضاف حالما لا يوقّع أحد.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>I am helped with this form</source>
        <translation>هناك من يساعدني في ملء هذه الاستمارة</translation>
    </message>
    <message>
        <source>Use my own phone</source>
        <translation>أستخدم هاتفي الخاص</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>أكتب بنفسي</translation>
    </message>
    <message>
        <source>The volunteer types it for me</source>
        <translation>يكتب المتطوع بدلاً عني</translation>
    </message>
    <message>
        <source>The volunteer reads it aloud to me</source>
        <translation>يقرأ لي المتطوع بصوت عالٍ</translation>
    </message>
    <message>
        <source>How do you fill in this form?</source>
        <translation>كيف تملؤون هذه الاستمارة؟</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Of %1 these numbers have not arrived: %2.</source>
        <translation>لم تصل من %1 هذه الأرقام: %2.</translation>
    </message>
    <message>
        <source>%1 gave numbers twice: its folder was copied. Both signatures are kept.</source>
        <translation>كرّر %1 أرقامًا: فقد نُسخ مجلده. يُحتفظ بالتوقيعين كليهما.</translation>
    </message>
    <message>
        <source>Sheet %1, line %2, was typed in on two computers. Both signatures are kept.</source>
        <translation>أُدخل السطر %2 من الورقة %1 على حاسوبين. يُحفظ التوقيعان.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came with two contents</source>
        <translation>
            <numerusform>لا شيء بمحتويين</numerusform>
            <numerusform>واحد وصل بمحتويين</numerusform>
            <numerusform>اثنان وصلا بمحتويين</numerusform>
            <numerusform>%Ln وصلت بمحتويين</numerusform>
            <numerusform>%Ln وصلت بمحتويين</numerusform>
            <numerusform>%Ln وصلت بمحتويين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines on paper typed in twice</source>
        <translation>
            <numerusform>لا أسطر ورقية أُدخلت مرتين</numerusform>
            <numerusform>سطر ورقي واحد أُدخل مرتين</numerusform>
            <numerusform>سطران ورقيان أُدخلا مرتين</numerusform>
            <numerusform>%Ln أسطر ورقية أُدخلت مرتين</numerusform>
            <numerusform>%Ln سطرًا ورقيًا أُدخل مرتين</numerusform>
            <numerusform>%Ln سطر ورقي أُدخل مرتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not opened yet</source>
        <translation>
            <numerusform>لا شيء غير مفتوح</numerusform>
            <numerusform>واحد لم يُفتح بعد</numerusform>
            <numerusform>اثنان لم يُفتحا بعد</numerusform>
            <numerusform>%Ln لم تُفتح بعد</numerusform>
            <numerusform>%Ln لم تُفتح بعد</numerusform>
            <numerusform>%Ln لم تُفتح بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers given twice</source>
        <translation>
            <numerusform>لا أرقام مكررة</numerusform>
            <numerusform>رقم واحد مكرر</numerusform>
            <numerusform>رقمان مكرران</numerusform>
            <numerusform>%Ln أرقام مكررة</numerusform>
            <numerusform>%Ln رقمًا مكررًا</numerusform>
            <numerusform>%Ln رقم مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers missing</source>
        <translation>
            <numerusform>لا أرقام ناقصة</numerusform>
            <numerusform>رقم واحد ناقص</numerusform>
            <numerusform>رقمان ناقصان</numerusform>
            <numerusform>%Ln أرقام ناقصة</numerusform>
            <numerusform>%Ln رقمًا ناقصًا</numerusform>
            <numerusform>%Ln رقم ناقص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>لا شيء جانبًا</numerusform>
            <numerusform>واحد وُضع جانبًا</numerusform>
            <numerusform>اثنان وُضعا جانبًا</numerusform>
            <numerusform>%Ln وُضعت جانبًا</numerusform>
            <numerusform>%Ln وُضعت جانبًا</numerusform>
            <numerusform>%Ln وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken back</source>
        <translation>
            <numerusform>لم يُسحب شيء</numerusform>
            <numerusform>سُحب واحد</numerusform>
            <numerusform>سُحب اثنان</numerusform>
            <numerusform>سُحبت %Ln</numerusform>
            <numerusform>سُحب %Ln</numerusform>
            <numerusform>سُحب %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %Ln more laptops.</source>
        <translation>
            <numerusform>لا حواسيب أخرى كذلك.</numerusform>
            <numerusform>والأمر نفسه في حاسوب آخر.</numerusform>
            <numerusform>والأمر نفسه في حاسوبين آخرين.</numerusform>
            <numerusform>والأمر نفسه في %Ln حواسيب أخرى.</numerusform>
            <numerusform>والأمر نفسه في %Ln حاسوبًا آخر.</numerusform>
            <numerusform>والأمر نفسه في %Ln حاسوب آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPhone</name>
    <message>
        <source>Sign on your own phone</source>
        <translation>وقّعوا من هواتفكم</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square, or type in the address. What you write there goes to that page, not to this computer.</source>
        <translation>وجّهوا كاميرا الهاتف نحو المربع، أو اكتبوا العنوان. ما تكتبونه هناك يذهب إلى تلك الصفحة، لا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>QR code of the address below</source>
        <translation>رمز QR للعنوان أدناه</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى الاستمارة</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Number of the sheet</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>عدد التواقيع على هذه الورقة</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>اليوم المكتوب عليها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>الأحرف الأولى من اسم المتطوع</translation>
    </message>
    <message>
        <source>Type this sheet in</source>
        <translation>إدخال هذه الورقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print paper sheets</source>
        <translation>طباعة أوراق التوقيع</translation>
    </message>
    <message>
        <source>Typed in on another computer</source>
        <translation>أُدخلت على حاسوب آخر</translation>
    </message>
    <message>
        <source>Printed on another computer in %2, with %3 lines.</source>
        <translation>طُبعت على حاسوب آخر بلغة %2، وفيها %3 أسطر.</translation>
    </message>
    <message>
        <source>Printed on %1 in %2, with %3 lines.</source>
        <translation>طُبعت في %1 باللغة: %2، وعدد سطورها %3.</translation>
    </message>
    <message>
        <source>Every sheet that was printed here is typed in.</source>
        <translation>أُدخلت كل الأوراق التي طُبعت هنا.</translation>
    </message>
    <message>
        <source>Type a paper sheet in</source>
        <translation>إدخال ورقة توقيع</translation>
    </message>
    <message>
        <source>%1: not returned, printed on %2</source>
        <translation>%1: لم تُعَد، طُبعت في %2</translation>
    </message>
    <message>
        <source>%1: begun, %2 of %3 typed in</source>
        <translation>%1: بدأ إدخالها، %2 من %3</translation>
    </message>
    <message>
        <source>Signed by hand on the paper</source>
        <translation>وُقّع بخط اليد على الورق</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>حفظ هذا السطر</translation>
    </message>
    <message>
        <source>Unreadable or not complete</source>
        <translation>غير مقروء أو ناقص</translation>
    </message>
    <message>
        <source>Take the last line back</source>
        <translation>سحب السطر الأخير</translation>
    </message>
    <message>
        <source>This sheet is done</source>
        <translation>انتهت هذه الورقة</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>الورقة %1</translation>
    </message>
    <message>
        <source>%1 of %2 written on the sheet</source>
        <translation>%1 من %2 مكتوبة على الورقة</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Every line of this sheet was dealt with.</source>
        <translation>عولجت كل سطور هذه الورقة.</translation>
    </message>
    <message>
        <source>Enter or Tab: next field · Ctrl+Enter: keep the line · F8: unreadable · F7: take back · Page up, page down: another line · Esc: go on later</source>
        <translation>‏Enter أو Tab: الحقل التالي · ‎Ctrl+Enter‎: حفظ السطر · F8: غير مقروء · F7: سحب · Page Up أو Page Down: سطر آخر · Esc: المتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Line %1: typed in</source>
        <translation>السطر %1: أُدخل</translation>
    </message>
    <message>
        <source>Line %1: unreadable</source>
        <translation>السطر %1: غير مقروء</translation>
    </message>
    <message>
        <source>Line %1: to be typed now</source>
        <translation>السطر %1: يُدخل الآن</translation>
    </message>
    <message>
        <source>Line %1: to come</source>
        <translation>السطر %1: لاحقًا</translation>
    </message>
    <message>
        <source>Copy this from the foot of the sheet.</source>
        <translation>انقلوا هذا من أسفل الورقة.</translation>
    </message>
    <message>
        <source>That is not the number written on the sheet. If it is right, press “%1” again.</source>
        <translation>هذا ليس العدد المكتوب على الورقة. إن كان صحيحًا فاضغطوا «%1» مرة أخرى.</translation>
    </message>
    <message>
        <source>Sheet %1 is done.</source>
        <translation>انتهت الورقة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are not typed in yet</source>
        <translation>
            <numerusform>لم تبقَ ورقة لم تُدخل</numerusform>
            <numerusform>ورقة واحدة لم تُدخل بعد</numerusform>
            <numerusform>ورقتان لم تُدخلا بعد</numerusform>
            <numerusform>%n أوراق لم تُدخل بعد</numerusform>
            <numerusform>%n ورقة لم تُدخل بعد</numerusform>
            <numerusform>%n ورقة لم تُدخل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are on their way to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n أوراق إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n ورقة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are saved in %1.</source>
        <translation>
            <numerusform>لم تُحفظ أي ورقة في %1.</numerusform>
            <numerusform>حُفظت ورقة واحدة في %1.</numerusform>
            <numerusform>حُفظت ورقتان في %1.</numerusform>
            <numerusform>حُفظت %n أوراق في %1.</numerusform>
            <numerusform>حُفظت %n ورقة في %1.</numerusform>
            <numerusform>حُفظت %n ورقة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءًا</numerusform>
            <numerusform>%n غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>حفظ الأوراق</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>لغة الأوراق</translation>
    </message>
    <message>
        <source>How many sheets</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>For when the power fails. Each sheet has a number of its own; they come back to be typed in.</source>
        <translation>لوقت انقطاع الكهرباء. لكل ورقة رقم خاص بها، وتعود ليُدخل ما فيها.</translation>
    </message>
    <message>
        <source>From 1 to 500 sheets at once.</source>
        <translation>من 1 إلى 500 ورقة دفعة واحدة.</translation>
    </message>
    <message>
        <source>Nobody waits for sheet %1 here any more.</source>
        <translation>لم يعد أحد هنا ينتظر الورقة %1.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>To %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message>
        <source>(needed to sign)</source>
        <translation>(لازم للتوقيع)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What the columns ask; a tick in a box is a yes:</source>
        <translation>ما تسأله الأعمدة؛ العلامة في المربع تعني نعم:</translation>
    </message>
    <message>
        <source>%1 answers for your data. To ask, or to take your signature back: %2.</source>
        <translation>%1 هي المسؤولة عن بياناتكم. للسؤال أو لسحب التوقيع: %2.</translation>
    </message>
    <message>
        <source>The whole privacy notice: %1, and at the stall.</source>
        <translation>إشعار الخصوصية كاملًا: %1، وفي الكشك.</translation>
    </message>
    <message>
        <source>The whole privacy notice can be read at the stall.</source>
        <translation>يمكن قراءة إشعار الخصوصية كاملًا في الكشك.</translation>
    </message>
    <message>
        <source>Who has this sheet can read it: lock it away.</source>
        <translation>من يحمل هذه الورقة يستطيع قراءتها: احفظوها في مكان مقفل.</translation>
    </message>
    <message>
        <source>If you found it, give it to %1.</source>
        <translation>إن وجدتموها فأعيدوها إلى %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Signatures on this sheet</source>
        <translation>عدد التواقيع على هذه الورقة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Volunteer’s initials</source>
        <translation>الأحرف الأولى من اسم المتطوع</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Hide what I type</source>
        <translation>إخفاء ما أكتبه</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Back soon</source>
        <translation>نعود قريبًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Country of the number: %1</source>
        <translation>بلد الرقم: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>PIN of this shift</source>
        <translation>رقم PIN لهذه النوبة</translation>
    </message>
    <message>
        <source>Whoever started the shift chose it.</source>
        <translation>اختاره من بدأ النوبة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For the volunteer</source>
        <translation>للمتطوعين</translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>حذف رقم واحد</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>حذف كل الأرقام</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy notice</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please write your name.</source>
        <translation>يرجى كتابة اسمكم.</translation>
    </message>
    <message>
        <source>Please write your given name.</source>
        <translation>يرجى كتابة اسمكم الأول.</translation>
    </message>
    <message>
        <source>Please write your family name.</source>
        <translation>يرجى كتابة اسم عائلتكم.</translation>
    </message>
    <message>
        <source>Please write your e-mail address.</source>
        <translation>يرجى كتابة عنوان بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>Please write your phone number.</source>
        <translation>يرجى كتابة رقم هاتفكم.</translation>
    </message>
    <message>
        <source>Please write your address.</source>
        <translation>يرجى كتابة عنوانكم.</translation>
    </message>
    <message>
        <source>Please write your postcode.</source>
        <translation>يرجى كتابة رمزكم البريدي.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>يرجى اختيار بلد.</translation>
    </message>
    <message>
        <source>Please write your date of birth.</source>
        <translation>يرجى كتابة تاريخ ميلادكم.</translation>
    </message>
    <message>
        <source>Please write the year you were born in.</source>
        <translation>يرجى كتابة سنة ميلادكم.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>يرجى اختيار واحد من هذه.</translation>
    </message>
    <message>
        <source>Please write an answer.</source>
        <translation>يرجى كتابة إجابة.</translation>
    </message>
    <message>
        <source>Please write this number.</source>
        <translation>يرجى كتابة هذا الرقم.</translation>
    </message>
    <message>
        <source>Please sign in the field, or set the tick below it.</source>
        <translation>يرجى التوقيع في الحقل أو وضع العلامة أدناه.</translation>
    </message>
    <message>
        <source>This date cannot be right yet. Please look at day, month and year.</source>
        <translation>لا يمكن أن يكون هذا التاريخ صحيحًا بعد. يرجى مراجعة اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>This number cannot be right. Please compare it with your document, character by character.</source>
        <translation>لا يمكن أن يكون هذا الرقم صحيحًا. يرجى مقارنته بوثيقتكم حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>There is hardly a line yet. Please sign in the field, or set the tick below it.</source>
        <translation>لا يكاد يوجد خط بعد. يرجى التوقيع في الحقل أو وضع العلامة أدناه.</translation>
    </message>
    <message>
        <source>This is too much to keep. Please clear the field and sign once more.</source>
        <translation>هذا أكثر مما يمكن حفظه. يرجى مسح الحقل والتوقيع مرة أخرى.</translation>
    </message>
    <message>
        <source>This one is needed. Please tick it.</source>
        <translation>هذه الخانة لازمة. يرجى وضع علامة فيها.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen. Please type it again.</source>
        <translation>فيه حرف لا يُرى. يرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters. Please shorten it.</source>
        <translation>هذا أطول من %1 حرفًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>There is no letter in it yet. Please write your name.</source>
        <translation>ليس فيه حرف بعد. يرجى كتابة اسمكم.</translation>
    </message>
    <message>
        <source>This is not a whole address yet. It looks like name@example.org.</source>
        <translation>هذا ليس عنوانًا كاملًا بعد. مثاله: name@example.org.</translation>
    </message>
    <message>
        <source>This is not a whole phone number yet. It looks like +852 9123 4567.</source>
        <translation>هذا ليس رقم هاتف كاملًا بعد. مثاله: ‎+852 9123 4567.</translation>
    </message>
    <message>
        <source>A postcode has letters and digits only.</source>
        <translation>ليس في الرمز البريدي إلا حروف وأرقام.</translation>
    </message>
    <message>
        <source>Please choose a country from the list.</source>
        <translation>يرجى اختيار بلد من القائمة.</translation>
    </message>
    <message>
        <source>A letter would not arrive yet: a part of the address is missing.</source>
        <translation>لن تصل رسالة بعد: ينقص جزء من العنوان.</translation>
    </message>
    <message>
        <source>Please write the year with four digits, such as 1985.</source>
        <translation>يرجى كتابة السنة بأربعة أرقام، مثل 1985.</translation>
    </message>
    <message>
        <source>This day is still to come. Please look at the year.</source>
        <translation>هذا اليوم لم يأتِ بعد. يرجى مراجعة السنة.</translation>
    </message>
    <message>
        <source>You are too young to sign this one. Thank you for wanting to.</source>
        <translation>لم تبلغوا بعد سن توقيع هذه العريضة. شكرًا على رغبتكم في ذلك.</translation>
    </message>
    <message>
        <source>Without this we may not count you. Tick it if you agree.</source>
        <translation>من دون هذه الموافقة لا يجوز لنا احتساب توقيعكم. ضعوا علامة إذا كنتم موافقين.</translation>
    </message>
    <message>
        <source>This answer does not fit. Please give it again.</source>
        <translation>هذه الإجابة غير مناسبة. يرجى كتابتها من جديد.</translation>
    </message>
    <message>
        <source>This campaign does not ask that any more. Please start the form again.</source>
        <translation>لم تعد هذه الحملة تسأل عن ذلك. يرجى بدء الاستمارة من جديد.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a character in it cannot be seen</source>
        <translation>فيه حرف لا يُرى</translation>
    </message>
    <message>
        <source>a label is not right</source>
        <translation>إحدى البطاقات غير صحيحة</translation>
    </message>
    <message>
        <source>a language such as en or zh-Hant, or nothing</source>
        <translation>لغة مثل ‎en‎ أو ‎zh-Hant‎، أو لا شيء</translation>
    </message>
    <message>
        <source>a newer version of the campaign has come</source>
        <translation>وصلت نسخة أحدث من الحملة</translation>
    </message>
    <message>
        <source>a part is too long</source>
        <translation>أحد الأجزاء طويل جدًّا</translation>
    </message>
    <message>
        <source>a part of it is missing or changed</source>
        <translation>أحد الأجزاء ناقص أو جرى تغييره</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>إحدى الصور ناقصة</translation>
    </message>
    <message>
        <source>a picture is not the one listed</source>
        <translation>إحدى الصور ليست المذكورة</translation>
    </message>
    <message>
        <source>a rule is broken at {place}</source>
        <translation>مخالفة لقاعدة عند ‎{place}‎</translation>
    </message>
    <message>
        <source>a signature is too large</source>
        <translation>أحد التوقيعات كبير جدًّا</translation>
    </message>
    <message>
        <source>a web page came instead</source>
        <translation>جاءت صفحة ويب بدلًا منه</translation>
    </message>
    <message>
        <source>a whole number from 75 to 300</source>
        <translation>عددًا صحيحًا من 75 إلى 300</translation>
    </message>
    <message>
        <source>an address that begins with socks5h://, http:// or https://, or nothing</source>
        <translation>عنوانًا يبدأ بـ ‎socks5h://‎ أو ‎http://‎ أو ‎https://‎، أو لا شيء</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>auto or file</source>
        <translation>‎auto‎ أو ‎file‎</translation>
    </message>
    <message>
        <source>auto or high</source>
        <translation>‎auto‎ أو ‎high‎</translation>
    </message>
    <message>
        <source>auto, light or dark</source>
        <translation>‎auto‎ أو ‎light‎ أو ‎dark‎</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>دفعة التوقيعات</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>debug, info, warning or error</source>
        <translation>‎debug‎ أو ‎info‎ أو ‎warning‎ أو ‎error‎</translation>
    </message>
    <message>
        <source>initials, at most 8 characters</source>
        <translation>أحرفًا أولى، 8 على الأكثر</translation>
    </message>
    <message>
        <source>it broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>لا تمكن قراءته</translation>
    </message>
    <message>
        <source>it cannot be read as text</source>
        <translation>لا يُقرأ نصًّا</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>بدايته مختلفة</translation>
    </message>
    <message>
        <source>it does not begin with {prefix}</source>
        <translation>لا تبدأ بـ ‎{prefix}‎</translation>
    </message>
    <message>
        <source>it does not know what we asked for</source>
        <translation>لا يعرف الطرف الآخر ما طلبناه</translation>
    </message>
    <message>
        <source>it does not say whose it is</source>
        <translation>لا يقول لمن هو</translation>
    </message>
    <message>
        <source>it does not understand this version of the program</source>
        <translation>لا يفهم الطرف الآخر هذا الإصدار من البرنامج</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>إنه موجود</translation>
    </message>
    <message>
        <source>it exists, and a key is never written over</source>
        <translation>إنه موجود، والمفتاح لا يُكتب فوقه أبدًا</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed again</source>
        <translation>فيه حرف لا تمكن كتابته مرة أخرى</translation>
    </message>
    <message>
        <source>it holds more than {count} files of a campaign</source>
        <translation>فيه أكثر من {count} من ملفات الحملة</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is another campaign file than announced</source>
        <translation>إنه ملف حملة غير المعلن عنه</translation>
    </message>
    <message>
        <source>it is another campaign than announced</source>
        <translation>إنها حملة غير المعلن عنها</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>إنه ناقص</translation>
    </message>
    <message>
        <source>it is cut off or changed</source>
        <translation>إنه ناقص أو جرى تغييره</translation>
    </message>
    <message>
        <source>it is damaged too much</source>
        <translation>تلفه كبير جدًّا</translation>
    </message>
    <message>
        <source>it is for a newer version of the program</source>
        <translation>إنه لإصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>it is not one of this program</source>
        <translation>ليس من هذا البرنامج</translation>
    </message>
    <message>
        <source>it is not the batch we asked for</source>
        <translation>ليست الدفعة التي طلبناها</translation>
    </message>
    <message>
        <source>it is not the list we asked for</source>
        <translation>ليست القائمة التي طلبناها</translation>
    </message>
    <message>
        <source>it is not “name = value”</source>
        <translation>ليس على صيغة «الاسم = القيمة»</translation>
    </message>
    <message>
        <source>it is of another device</source>
        <translation>إنه من جهاز آخر</translation>
    </message>
    <message>
        <source>it is packed</source>
        <translation>إنه مضغوط</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>إنه كبير جدًّا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>إنه طويل جدًّا</translation>
    </message>
    <message>
        <source>it must be {allowed}</source>
        <translation>يجب أن يكون {allowed}</translation>
    </message>
    <message>
        <source>it needs at least {count} characters</source>
        <translation>يحتاج إلى {count} حرفًا على الأقل</translation>
    </message>
    <message>
        <source>it says it holds {count} signatures</source>
        <translation>عدد التوقيعات المعلن فيه: {count}</translation>
    </message>
    <message>
        <source>it speaks of another device or server</source>
        <translation>يشير إلى جهاز أو خادم آخر</translation>
    </message>
    <message>
        <source>it would hold {count} signatures</source>
        <translation>سيكون عدد التوقيعات فيه: {count}</translation>
    </message>
    <message>
        <source>its beginning is not right</source>
        <translation>بدايته غير صحيحة</translation>
    </message>
    <message>
        <source>its content is not understood</source>
        <translation>محتواه غير مفهوم</translation>
    </message>
    <message>
        <source>its content is not written as it should be</source>
        <translation>محتواه غير مكتوب كما ينبغي</translation>
    </message>
    <message>
        <source>its file is gone or not right</source>
        <translation>ملفه مفقود أو غير صحيح</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه أطول من اللازم</translation>
    </message>
    <message>
        <source>its second signature is not right</source>
        <translation>توقيعه الرقمي الثاني غير صحيح</translation>
    </message>
    <message>
        <source>its signature is not right</source>
        <translation>توقيعه الرقمي غير صحيح</translation>
    </message>
    <message>
        <source>label</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>locked key file</source>
        <translation>ملف المفتاح المقفل</translation>
    </message>
    <message>
        <source>locked key file (this is the public half)</source>
        <translation>ملف المفتاح المقفل (هذا هو النصف العام)</translation>
    </message>
    <message>
        <source>more signatures are written down than the sheet has lines</source>
        <translation>عدد التواقيع المكتوب أكبر من عدد سطور الورقة</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>لا تمكن الكتابة هناك</translation>
    </message>
    <message>
        <source>office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>office key</source>
        <translation>مفتاح المكتب</translation>
    </message>
    <message>
        <source>one of them is another word or in another place</source>
        <translation>إحداها كلمة أخرى أو في موضع آخر</translation>
    </message>
    <message>
        <source>our request was changed on its way</source>
        <translation>تغيّر طلبنا في الطريق</translation>
    </message>
    <message>
        <source>public key file</source>
        <translation>ملف المفتاح العام</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>root</source>
        <translation>المفتاح الأصل</translation>
    </message>
    <message>
        <source>sealing key</source>
        <translation>مفتاح الختم</translation>
    </message>
    <message>
        <source>some are post-quantum and some are not</source>
        <translation>بعضها مقاوم للحوسبة الكمومية وبعضها لا</translation>
    </message>
    <message>
        <source>something else came instead</source>
        <translation>جاء شيء آخر بدلًا منه</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>يتبع نهايته شيء آخر</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>نقطة توقيع</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>الحالة {status}</translation>
    </message>
    <message>
        <source>text of at most 80 characters</source>
        <translation>نصًّا من 80 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>the campaign is not offered in this language</source>
        <translation>الحملة غير متاحة بهذه اللغة</translation>
    </message>
    <message>
        <source>the day on the sheet has not come yet</source>
        <translation>اليوم المكتوب على الورقة لم يأتِ بعد</translation>
    </message>
    <message>
        <source>the disk has a fault</source>
        <translation>في القرص عطل</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is gone</source>
        <translation>القرص غير موجود</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>رفض القرص ذلك</translation>
    </message>
    <message>
        <source>the goal must be a number from 0 to 100,000</source>
        <translation>يجب أن يكون الهدف رقمًا من 0 إلى 100,000</translation>
    </message>
    <message>
        <source>the id of a campaign, or nothing</source>
        <translation>معرّف حملة، أو لا شيء</translation>
    </message>
    <message>
        <source>the initials are longer than 8 characters</source>
        <translation>الأحرف الأولى أطول من 8 أحرف</translation>
    </message>
    <message>
        <source>the initials are missing</source>
        <translation>الأحرف الأولى ناقصة</translation>
    </message>
    <message>
        <source>the keyring does not give it</source>
        <translation>حلقة مفاتيح النظام لا تعطيه</translation>
    </message>
    <message>
        <source>the number of sheets must be from 1 to 500</source>
        <translation>يجب أن يكون عدد الأوراق من 1 إلى 500</translation>
    </message>
    <message>
        <source>the path of a file, or nothing</source>
        <translation>مسار ملف، أو لا شيء</translation>
    </message>
    <message>
        <source>the place is longer than 80 characters</source>
        <translation>المكان أطول من 80 حرفًا</translation>
    </message>
    <message>
        <source>the place is missing</source>
        <translation>المكان ناقص</translation>
    </message>
    <message>
        <source>the server found a fault in it</source>
        <translation>وجد الخادم فيه خطأ</translation>
    </message>
    <message>
        <source>the texts of the campaign leave no room for lines</source>
        <translation>نصوص الحملة لا تترك مكانًا للسطور</translation>
    </message>
    <message>
        <source>there are {count} words instead of {right}</source>
        <translation>عدد الكلمات {count} بدلًا من {right}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>لا يوجد خيار كهذا</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>هذا السطر</translation>
    </message>
    <message>
        <source>this sheet has come back here</source>
        <translation>عادت هذه الورقة إلى هنا</translation>
    </message>
    <message>
        <source>this sheet was not printed here</source>
        <translation>لم تُطبع هذه الورقة هنا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‎true‎ أو ‎false‎</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>عمليات السحب</translation>
    </message>
    <message>
        <source>word {place} is not one of the words that can be on a sheet</source>
        <translation>الكلمة رقم {place} ليست من الكلمات التي قد تكون في ورقة</translation>
    </message>
    <message>
        <source>your account may not use it</source>
        <translation>لا يحق لحسابكم استخدامه</translation>
    </message>
    <message>
        <source>{count} were announced and {written} came</source>
        <translation>أُعلن عن {count} ووصل {written}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>‎{file}‎، السطر {line}</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>waiting here</source>
        <translation>ينتظر هنا</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>نقطة التوقيع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>its signer saw other words than this version of the campaign has</source>
        <translation>رأى الموقّع كلمات غير التي في هذا الإصدار من الحملة</translation>
    </message>
    <message>
        <source>it breaks the rules of the campaign</source>
        <translation>يخالف قواعد الحملة</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>What is wrong with one field, so that staff can find it on the page that was signed.</extracomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>حروف خفية</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًّا</translation>
    </message>
    <message>
        <source>consent needed</source>
        <translation>تلزم الموافقة</translation>
    </message>
    <message>
        <source>an entry the campaign does not have</source>
        <translation>بند ليس في الحملة</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>دون السن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the campaign is not at hand, these ids most likely are what they say.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>الحاسوب %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>غير مقروء: %1</translation>
    </message>
    <message>
        <source>set aside: %1</source>
        <translation>وُضع جانبًا: %1</translation>
    </message>
    <message>
        <source>counted, another copy differs</source>
        <translation>محتسب، ونسخة أخرى تختلف</translation>
    </message>
    <message>
        <source>counted, perhaps twice</source>
        <translation>محتسب، وربما مرتين</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Fetch and open</source>
        <translation>جلب وفتح</translation>
    </message>
    <message>
        <source>Search names, e-mail, postcode, id, in any script</source>
        <translation>البحث في الأسماء والبريد والرمز البريدي والمعرّف، بحروف أي لغة</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>For spreadsheets (CSV) …</source>
        <translation>لجداول البيانات (CSV)…</translation>
    </message>
    <message>
        <source>For machines (CSV, unchanged) …</source>
        <translation>للبرامج (CSV، من دون تغيير)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Nothing in the register holds these letters.</source>
        <translation>لا شيء في السجل فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Nothing is here yet. “Fetch and open” brings what has arrived at the server.</source>
        <translation>لا شيء هنا بعد. «جلب وفتح» يأتي بما وصل إلى الخادم.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>How what is left is shared out, and the least a column must have at 100 % to be of use. Which columns give way first: language, e-mail, stall, place. Name, time and state stay.</extracomment>
        <translation>التوقيعات</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Lock the office</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing new came.</source>
        <translation>لم يصل شيء جديد.</translation>
    </message>
    <message>
        <source>This office has not joined a server yet, so only the inbox was opened.</source>
        <translation>لم ينضم هذا المكتب إلى خادم بعد، ولذلك فُتح صندوق الوارد وحده.</translation>
    </message>
    <message>
        <source>Not everything was fetched: %1</source>
        <translation>لم يُجلب كل شيء: %1</translation>
    </message>
    <message>
        <source>A new version of %1 changes its keys. Check it, then drop its file on this window.</source>
        <translation>يغيّر إصدار جديد من %1 مفاتيحها. تحققوا منه ثم أفلتوا ملفه على هذه النافذة.</translation>
    </message>
    <message>
        <source>A new version of %1 at the server was refused.</source>
        <translation>رُفض إصدار جديد من %1 على الخادم.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; what was taken back was read again.</source>
        <translation>أُعيد الخادم إلى حالة أقدم؛ وقُرئ ما سُحب من جديد.</translation>
    </message>
    <message>
        <source>The server was set back to an older state; all of %1 was fetched again.</source>
        <translation>أُعيد الخادم إلى حالة أقدم؛ وجُلب كل ما يخص %1 من جديد.</translation>
    </message>
    <message>
        <source>A batch of %1 was passed over: %2</source>
        <translation>جرى تجاوز دفعة من %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read; the table says why.</source>
        <translation>
            <numerusform>لا شيء غير مقروء.</numerusform>
            <numerusform>واحد لا يمكن قراءته؛ والسبب في الجدول.</numerusform>
            <numerusform>اثنان لا يمكن قراءتهما؛ والسبب في الجدول.</numerusform>
            <numerusform>%Ln لا يمكن قراءتها؛ والسبب في الجدول.</numerusform>
            <numerusform>%Ln لا يمكن قراءتها؛ والسبب في الجدول.</numerusform>
            <numerusform>%Ln لا يمكن قراءتها؛ والسبب في الجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures are in the register.</source>
        <translation>
            <numerusform>لا توقيعات جديدة في السجل.</numerusform>
            <numerusform>في السجل توقيع جديد واحد.</numerusform>
            <numerusform>في السجل توقيعان جديدان.</numerusform>
            <numerusform>في السجل %Ln توقيعات جديدة.</numerusform>
            <numerusform>في السجل %Ln توقيعًا جديدًا.</numerusform>
            <numerusform>في السجل %Ln توقيع جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were set aside; the table says why.</source>
        <translation>
            <numerusform>لم يوضع شيء جانبًا.</numerusform>
            <numerusform>واحد وُضع جانبًا؛ والسبب في الجدول.</numerusform>
            <numerusform>اثنان وُضعا جانبًا؛ والسبب في الجدول.</numerusform>
            <numerusform>%Ln وُضعت جانبًا؛ والسبب في الجدول.</numerusform>
            <numerusform>%Ln وُضعت جانبًا؛ والسبب في الجدول.</numerusform>
            <numerusform>%Ln وُضعت جانبًا؛ والسبب في الجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from the server: %Ln new so far</source>
        <translation>
            <numerusform>جارٍ الجلب من الخادم: لا جديد بعد</numerusform>
            <numerusform>جارٍ الجلب من الخادم: واحد جديد حتى الآن</numerusform>
            <numerusform>جارٍ الجلب من الخادم: اثنان جديدان حتى الآن</numerusform>
            <numerusform>جارٍ الجلب من الخادم: %Ln جديدة حتى الآن</numerusform>
            <numerusform>جارٍ الجلب من الخادم: %Ln جديدًا حتى الآن</numerusform>
            <numerusform>جارٍ الجلب من الخادم: %Ln جديد حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln, %1 of them are done</source>
        <translation>
            <numerusform>لا شيء يُفتح، أُنجز %1</numerusform>
            <numerusform>جارٍ فتح واحد، أُنجز %1</numerusform>
            <numerusform>جارٍ فتح اثنين، أُنجز منهما %1</numerusform>
            <numerusform>جارٍ فتح %Ln، أُنجز منها %1</numerusform>
            <numerusform>جارٍ فتح %Ln، أُنجز منها %1</numerusform>
            <numerusform>جارٍ فتح %Ln، أُنجز منها %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The key as 24 words, in this order</source>
        <translation>المفتاح في 24 كلمة، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Whoever has this page can read every signature.</source>
        <translation>من يملك هذه الصفحة يستطيع قراءة كل توقيع.</translation>
    </message>
    <message>
        <source>Keep it in a safe, apart from the key file. Do not photograph it, and do not send it.</source>
        <translation>احفظوها في خزنة، بعيدًا عن ملف المفتاح. لا تصوّروها ولا ترسلوها.</translation>
    </message>
    <message>
        <source>The same key as a QR code</source>
        <translation>المفتاح نفسه رمزَ QR</translation>
    </message>
    <message>
        <source>Read it only with a device that has no network.</source>
        <translation>لا تقرؤوه إلا بجهاز لا شبكة له.</translation>
    </message>
    <message>
        <source>Which key it is</source>
        <translation>أي مفتاح هو</translation>
    </message>
    <message>
        <source>Its public half begins and ends like this:</source>
        <translation>يبدأ نصفه العام وينتهي هكذا:</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
    <message>
        <source>When the key file or its passphrase is lost</source>
        <translation>إذا ضاع ملف المفتاح أو عبارة مروره</translation>
    </message>
    <message>
        <source>On a computer with Petition Desktop, type this command:</source>
        <translation>على حاسوب فيه Petition Desktop اكتبوا هذا الأمر:</translation>
    </message>
    <message>
        <source>Type the 24 words, or the text of the QR code, and a new passphrase.</source>
        <translation>اكتبوا الكلمات الأربع والعشرين، أو نص رمز QR، وعبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Compare the public half with the one on this page. They must be the same.</source>
        <translation>قارنوا النصف العام بالذي في هذه الصفحة. يجب أن يتطابقا.</translation>
    </message>
    <message>
        <source>Delete the file this page was printed from.</source>
        <translation>احذفوا الملف الذي طُبعت منه هذه الصفحة.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>تحفظها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>حُفظت باسم ‎%1‎. اطبعوها ثم احذفوا الملف.</translation>
    </message>
    <message>
        <source>Where shall the recovery sheet be written?</source>
        <translation>أين تُكتب ورقة الاسترداد؟</translation>
    </message>
    <message>
        <source>Pages for the printer (%1)</source>
        <translation>صفحات للطابعة (‎%1‎)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>recovery-sheet</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>على وشك الإغلاق</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>أحرفكم الأولى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>رقم PIN، من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>Only signing: full screen, leaving needs the PIN</source>
        <translation>للتوقيع فقط: ملء الشاشة، والخروج برقم PIN</translation>
    </message>
    <message>
        <source>Full screen keeps curious hands at the form. It is no lock.</source>
        <translation>ملء الشاشة يُبقي الأيدي الفضولية عند الاستمارة، لكنه ليس قفلاً.</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>بدء الجمع</translation>
    </message>
    <message>
        <source>Add another campaign …</source>
        <translation>إضافة حملة أخرى…</translation>
    </message>
    <message>
        <source>Back to the form, without a shift</source>
        <translation>العودة إلى الاستمارة دون نوبة</translation>
    </message>
    <message>
        <source>Start of shift</source>
        <translation>بداية النوبة</translation>
    </message>
    <message>
        <source>Is everything ready?</source>
        <translation>هل كل شيء جاهز؟</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>ShiftEnd</name>
    <message>
        <source>Send this to your office by phone</source>
        <translation>أرسلوا هذا إلى مكتبكم بالهاتف</translation>
    </message>
    <message>
        <source>QR code with these lines as text</source>
        <translation>رمز QR فيه هذه السطور نصًا</translation>
    </message>
    <message>
        <source>Or scan it: these lines and nothing else</source>
        <translation>أو امسحوه: هذه السطور لا غير</translation>
    </message>
    <message>
        <source>At home, plug this laptop in where there is a network and leave it on: it sends by itself. Or copy them to a stick now, and bring that to your office.</source>
        <translation>في البيت، صِلوا هذا الحاسوب بالكهرباء حيث توجد شبكة واتركوه يعمل: يُرسل من تلقاء نفسه. أو انسخوها الآن إلى ذاكرة USB وأحضروها إلى مكتبكم.</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>The shift is over. Thank you!</source>
        <translation>انتهت النوبة. شكرًا لكم!</translation>
    </message>
    <message>
        <source>Back to the stall</source>
        <translation>العودة إلى نقطة التوقيع</translation>
    </message>
    <message>
        <source>Start a new shift</source>
        <translation>بدء نوبة جديدة</translation>
    </message>
    <message>
        <source>Everything is at the office. There is nothing more to do.</source>
        <translation>كل شيء في المكتب. لم يبقَ شيء لعمله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this laptop alone.</source>
        <translation>
            <numerusform>لا توقيعات على هذا الحاسوب وحده.</numerusform>
            <numerusform>توقيع واحد على هذا الحاسوب وحده.</numerusform>
            <numerusform>توقيعان على هذا الحاسوب وحده.</numerusform>
            <numerusform>%Ln توقيعات على هذا الحاسوب وحده.</numerusform>
            <numerusform>%Ln توقيعًا على هذا الحاسوب وحده.</numerusform>
            <numerusform>%Ln توقيع على هذا الحاسوب وحده.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>Where to copy what waits</source>
        <translation>إلى أين يُنسخ ما ينتظر</translation>
    </message>
    <message>
        <source>Nothing waits, so there is nothing to copy.</source>
        <translation>لا شيء ينتظر، فلا شيء لينسخ.</translation>
    </message>
    <message>
        <source>Numbers %1 to %2 are in “%3” on %4. They wait here as well until the office has them.</source>
        <translation>الأرقام من %1 إلى %2 في «%3» على %4. وتنتظر هنا أيضًا حتى تصل إلى المكتب.</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>مجلد آخر …</translation>
    </message>
    <message>
        <source>Copy to stick</source>
        <translation>نسخ إلى ذاكرة USB</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>نسخ إلى %1</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Read the whole story</source>
        <translation>قراءة القصة كاملة</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>Open letter</source>
        <translation>رسالة مفتوحة</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>تعهّد</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>last number %1</source>
        <translation>آخر رقم %1</translation>
    </message>
    <message>
        <source>check word %1</source>
        <translation>كلمة التحقق %1</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>الحاسوب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>this network wants a log-in</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول</translation>
    </message>
    <message>
        <source>the server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>في الخادم عطل</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is unknown</source>
        <translation>شهادة الخادم غير معروفة</translation>
    </message>
    <message>
        <source>the office shut this computer out</source>
        <translation>أوقف المكتب هذا الحاسوب</translation>
    </message>
    <message>
        <source>the server does not know this computer</source>
        <translation>لا يعرف الخادم هذا الحاسوب</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>آخر إرسال: %1</translation>
    </message>
    <message>
        <source>sending now</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>not joined to a server yet</source>
        <translation>لم ينضم إلى خادم بعد</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا شيء مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sent</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>أُرسل الواحد</numerusform>
            <numerusform>أُرسل كلاهما</numerusform>
            <numerusform>أُرسلت كلها (%Ln)</numerusform>
            <numerusform>أُرسلت كلها (%Ln)</numerusform>
            <numerusform>أُرسلت كلها (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>المحاولة التالية الآن</numerusform>
            <numerusform>المحاولة التالية بعد دقيقة</numerusform>
            <numerusform>المحاولة التالية بعد دقيقتين</numerusform>
            <numerusform>المحاولة التالية بعد %n دقائق</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>المحاولة التالية الآن</numerusform>
            <numerusform>المحاولة التالية بعد ثانية</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Take this signature back</source>
        <translation>سحب هذا التوقيع</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، اسحبوه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Number %1 is taken back.</source>
        <translation>سُحب الرقم %1.</translation>
    </message>
    <message>
        <source>It was deleted on this laptop at once and counts no longer. The office is told when there is a network.</source>
        <translation>حُذف من هذا الحاسوب فورًا ولا يُحسب بعد ذلك. ويُبلّغ المكتب حين توجد شبكة.</translation>
    </message>
    <message>
        <source>Number %1, signed just now. Is something wrong with it?</source>
        <translation>الرقم %1، وُقّع للتو. هل فيه خطأ؟</translation>
    </message>
    <message>
        <source>Take number %1 back? It is deleted here at once and counts no longer. Only if its signer wants that.</source>
        <translation>سحب الرقم %1؟ يُحذف هنا فورًا ولا يُحسب بعد ذلك. فقط إن أراد صاحب التوقيع ذلك.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا حرف زائد</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لكم</translation>
    </message>
    <message>
        <source>Change your mind?</source>
        <translation>هل غيّرتم رأيكم؟</translation>
    </message>
    <message>
        <source>“More time” keeps this page open.</source>
        <translation>زر «مزيد من الوقت» يُبقي هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>You are number %1 at this stall today. Your signature is sealed and is sent by itself.</source>
        <translation>أنتم رقم %1 اليوم في هذه النقطة. توقيعكم مختوم ويُرسل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>The code that takes your signature back</source>
        <translation>الرمز الذي يسحب توقيعكم</translation>
    </message>
    <message>
        <source>QR code of the code below</source>
        <translation>رمز QR للرمز أدناه</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>لا يُحسب.</translation>
    </message>
    <message>
        <source>Your signature was deleted on this laptop at once. The office is told when there is a network; until then that waits here, as safely as a signature does.</source>
        <translation>حُذف توقيعكم من هذا الحاسوب فورًا. ويُبلّغ المكتب حين توجد شبكة؛ وحتى ذلك الحين ينتظر السحب هنا بأمان كما ينتظر التوقيع.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Your name counts.</source>
        <translation>اسمكم له وزن.</translation>
    </message>
    <message>
        <source>This code takes your signature back, any time. It is kept nowhere else. Taking it with you is up to you.</source>
        <translation>هذا الرمز يسحب توقيعكم في أي وقت. وهو غير محفوظ في أي مكان آخر. وأخذه معكم أمر يعود إليكم.</translation>
    </message>
    <message>
        <source>To take it back at once, call the volunteer while this page is open.</source>
        <translation>لسحبه فورًا نادوا المتطوع ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are sealed.</source>
        <translation>
            <numerusform>لم تُختم أي إجابة.</numerusform>
            <numerusform>خُتمت إجابة واحدة.</numerusform>
            <numerusform>خُتمت إجابتان.</numerusform>
            <numerusform>خُتمت %n إجابات.</numerusform>
            <numerusform>خُتمت %n إجابة.</numerusform>
            <numerusform>خُتمت %n إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start by itself in %n s</source>
        <translation>
            <numerusform>تعود الصفحة إلى البداية الآن</numerusform>
            <numerusform>تعود الصفحة إلى البداية بعد ثانية واحدة</numerusform>
            <numerusform>تعود الصفحة إلى البداية بعد ثانيتين</numerusform>
            <numerusform>تعود الصفحة إلى البداية بعد %n ثوانٍ</numerusform>
            <numerusform>تعود الصفحة إلى البداية بعد %n ثانية</numerusform>
            <numerusform>تعود الصفحة إلى البداية بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page stays for %n min</source>
        <translation>
            <numerusform>تُغلق هذه الصفحة الآن</numerusform>
            <numerusform>تبقى هذه الصفحة دقيقة واحدة</numerusform>
            <numerusform>تبقى هذه الصفحة دقيقتين</numerusform>
            <numerusform>تبقى هذه الصفحة %n دقائق</numerusform>
            <numerusform>تبقى هذه الصفحة %n دقيقة</numerusform>
            <numerusform>تبقى هذه الصفحة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n points.</source>
        <translation>
            <numerusform>لم توافقوا على أي نقطة.</numerusform>
            <numerusform>وافقتم على نقطة واحدة.</numerusform>
            <numerusform>وافقتم على نقطتين.</numerusform>
            <numerusform>وافقتم على %n نقاط.</numerusform>
            <numerusform>وافقتم على %n نقطة.</numerusform>
            <numerusform>وافقتم على %n نقطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open the office</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>The key file and its passphrase open the signatures. Neither ever leaves this computer.</source>
        <translation>ملف المفتاح وعبارة مروره يفتحان التوقيعات. ولا يغادر أي منهما هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>This office has no key yet</source>
        <translation>ليس لهذا المكتب مفتاح بعد</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلكم…</translation>
    </message>
    <message>
        <source>Please choose the file of the office key.</source>
        <translation>يرجى اختيار ملف مفتاح المكتب.</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>يرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>أي ملف مفتاح؟</translation>
    </message>
</context>
<context>
    <name>Volunteer</name>
    <message>
        <source>Somebody is signing. If you go on, what is typed here is gone.</source>
        <translation>هناك من يوقّع الآن. إذا تابعتم، ضاع ما كُتب هنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>People sign here, and only the office can read it</source>
        <translation>هنا يوقّع الناس، ولا يقرأ ذلك إلا المكتب</translation>
    </message>
    <message>
        <source>This program collects signatures at a stall, with or without a network. Each one is sealed on this laptop the moment it is given.</source>
        <translation>يجمع هذا البرنامج التوقيعات في نقطة توقيع، بشبكة أو من دونها. ويُختم كل توقيع على هذا الحاسوب فور تقديمه.</translation>
    </message>
    <message>
        <source>Do you have a campaign file? You can drop it on this window.</source>
        <translation>هل لديكم ملف حملة؟ يمكنكم إفلاته على هذه النافذة.</translation>
    </message>
    <message>
        <source>Collect signatures</source>
        <translation>جمع التوقيعات</translation>
    </message>
    <message>
        <source>Work in the office</source>
        <translation>العمل في المكتب</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Only a volunteer can close this, with the lock above.</source>
        <translation>لا يغلق هذا إلا المتطوعون، بالقفل في الأعلى.</translation>
    </message>
</context>
</TS>
