<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About FactDesk</source>
            <translation>حول FactDesk</translation>
        </message>
        <message>
            <source>FactDesk</source>
            <translation>FactDesk</translation>
        </message>
        <message>
            <source>A desk for fact-checkers: articles in, attributed claims, evidence and ratings, Word reports out. All offline; nothing you read or write leaves this computer unless you fetch a page.</source>
            <translation>مكتب لمدققي الأخبار: تدخل المقالات، وتُستخرج منها الادعاءات منسوبةً إلى أصحابها مع الأدلة والتقييمات، وتخرج تقارير وورد. كل شيء من دون اتصال؛ ولا يغادر هذا الحاسوبَ شيءٌ مما تقرأ أو تكتب إلا إذا جلبت صفحة.</translation>
        </message>
        <message>
            <source>MIT licence. Built on Qt for Python (LGPL), SQLModel, Whoosh, python-docx, trafilatura. Icons by Lucide (ISC). Places of Syria: see the gazetteer’s notice.</source>
            <translation>رخصة MIT. مبني على Qt for Python (LGPL) وSQLModel وWhoosh وpython-docx وtrafilatura. الأيقونات من Lucide (ISC). أماكن سوريا: انظر إشعار دليل الأماكن.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>What the &amp;desk has learned</source>
            <translation>ما &amp;تعلّمه المكتب</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Claim</source>
            <translation>&amp;ادعاء</translation>
        </message>
        <message>
            <source>E&amp;vidence</source>
            <translation>&amp;أدلة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>Add article from &amp;file…</source>
            <translation>إضافة مقال من &amp;ملف…</translation>
        </message>
        <message>
            <source>Add article from &amp;clipboard</source>
            <translation>إضافة مقال من ال&amp;حافظة</translation>
        </message>
        <message>
            <source>Add article from &amp;web address…</source>
            <translation>إضافة مقال من &amp;عنوان ويب…</translation>
        </message>
        <message>
            <source>Add the &amp;sample article</source>
            <translation>إضافة المقال ال&amp;نموذجي</translation>
        </message>
        <message>
            <source>Article &amp;details…</source>
            <translation>&amp;بيانات المقال…</translation>
        </message>
        <message>
            <source>Add a &amp;corrected text…</source>
            <translation>إضافة نص م&amp;صحَّح…</translation>
        </message>
        <message>
            <source>Add a corrected text from clipboard</source>
            <translation>إضافة نص مصحَّح من الحافظة</translation>
        </message>
        <message>
            <source>&amp;Remove article</source>
            <translation>إ&amp;زالة المقال</translation>
        </message>
        <message>
            <source>Write Word &amp;report…</source>
            <translation>كتابة &amp;تقرير وورد…</translation>
        </message>
        <message>
            <source>Open another w&amp;orkspace…</source>
            <translation>فتح مساحة عمل أ&amp;خرى…</translation>
        </message>
        <message>
            <source>&amp;Verify files and history</source>
            <translation>الت&amp;حقق من الملفات والسجل</translation>
        </message>
        <message>
            <source>Rebuild the search &amp;index</source>
            <translation>إعادة بناء &amp;فهرس البحث</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>الإ&amp;عدادات…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Find in the workspace</source>
            <translation>ال&amp;بحث في مساحة العمل</translation>
        </message>
        <message>
            <source>Command &amp;palette</source>
            <translation>لوحة ال&amp;أوامر</translation>
        </message>
        <message>
            <source>Grey out as &amp;junk / restore</source>
            <translation>ت&amp;ظليل كحشو / استرجاع</translation>
        </message>
        <message>
            <source>&amp;Accept proposal</source>
            <translation>&amp;قبول الاقتراح</translation>
        </message>
        <message>
            <source>&amp;Edit claim</source>
            <translation>&amp;تحرير الادعاء</translation>
        </message>
        <message>
            <source>Refuse proposal</source>
            <translation>رفض الاقتراح</translation>
        </message>
        <message>
            <source>&amp;Skip to the next proposal</source>
            <translation>ت&amp;خطٍّ إلى الاقتراح التالي</translation>
        </message>
        <message>
            <source>&amp;Back to the last proposal</source>
            <translation>ال&amp;عودة إلى الاقتراح السابق</translation>
        </message>
        <message>
            <source>Accept all of this &amp;kind</source>
            <translation>قبول كل ما هو من هذا ال&amp;نوع</translation>
        </message>
        <message>
            <source>Accept all above the &amp;confidence set</source>
            <translation>قبول كل ما يفوق ال&amp;ثقة المحددة</translation>
        </message>
        <message>
            <source>&amp;Propose claims in this article</source>
            <translation>ا&amp;قتراح ادعاءات في هذا المقال</translation>
        </message>
        <message>
            <source>&amp;New claim from the selection</source>
            <translation>ادعاء &amp;جديد من التحديد</translation>
        </message>
        <message>
            <source>Add the selection to this claim</source>
            <translation>ضم التحديد إلى هذا الادعاء</translation>
        </message>
        <message>
            <source>Split claim at the caret</source>
            <translation>تقسيم الادعاء عند المؤشر</translation>
        </message>
        <message>
            <source>&amp;Merge with the next claim</source>
            <translation>&amp;دمج مع الادعاء التالي</translation>
        </message>
        <message>
            <source>Remove claim</source>
            <translation>إزالة الادعاء</translation>
        </message>
        <message>
            <source>&amp;Rate claim</source>
            <translation>ت&amp;قييم الادعاء</translation>
        </message>
        <message>
            <source>Next claim</source>
            <translation>الادعاء التالي</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>الادعاء السابق</translation>
        </message>
        <message>
            <source>Move the end one word on</source>
            <translation>تقديم النهاية كلمة</translation>
        </message>
        <message>
            <source>Move the end one word back</source>
            <translation>تأخير النهاية كلمة</translation>
        </message>
        <message>
            <source>Move the start one word on</source>
            <translation>تقديم البداية كلمة</translation>
        </message>
        <message>
            <source>Move the start one word back</source>
            <translation>تأخير البداية كلمة</translation>
        </message>
        <message>
            <source>Add evidence from &amp;file…</source>
            <translation>إضافة دليل من &amp;ملف…</translation>
        </message>
        <message>
            <source>Add evidence from &amp;web address…</source>
            <translation>إضافة دليل من &amp;عنوان ويب…</translation>
        </message>
        <message>
            <source>&amp;Link evidence to this claim…</source>
            <translation>&amp;ربط دليل بهذا الادعاء…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>صفحة ال&amp;بداية</translation>
        </message>
        <message>
            <source>&amp;Articles</source>
            <translation>ال&amp;مقالات</translation>
        </message>
        <message>
            <source>&amp;Claims</source>
            <translation>ال&amp;ادعاءات</translation>
        </message>
        <message>
            <source>&amp;Evidence</source>
            <translation>الأ&amp;دلة</translation>
        </message>
        <message>
            <source>Fi&amp;gures</source>
            <translation>الأ&amp;رقام</translation>
        </message>
        <message>
            <source>S&amp;ources</source>
            <translation>ال&amp;مصادر</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>ال&amp;سجل</translation>
        </message>
        <message>
            <source>Go to the &amp;text</source>
            <translation>الانتقال إلى ال&amp;نص</translation>
        </message>
        <message>
            <source>Show the &amp;list</source>
            <translation>إظهار ال&amp;قائمة</translation>
        </message>
        <message>
            <source>Show the &amp;inspector</source>
            <translation>إظهار لوحة الت&amp;فاصيل</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>نص أ&amp;كبر</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>نص أ&amp;صغر</translation>
        </message>
        <message>
            <source>Turn the reading &amp;direction</source>
            <translation>قلب ا&amp;تجاه القراءة</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>مظهر فاتح</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>مظهر داكن</translation>
        </message>
        <message>
            <source>High-contrast theme</source>
            <translation>مظهر عالي التباين</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>العربية</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>اختصارات &amp;لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Open the &amp;log</source>
            <translation>فتح ملف ال&amp;سجلات</translation>
        </message>
        <message>
            <source>&amp;About FactDesk</source>
            <translation>&amp;حول FactDesk</translation>
        </message>
        <message>
            <source>&amp;Translate the passage…</source>
            <translation>&amp;ترجمة المقطع…</translation>
        </message>
        <message>
            <source>Take the stretch at the caret out of this claim</source>
            <translation>إخراج المقطع عند المؤشر من هذا الادعاء</translation>
        </message>
        <message>
            <source>The list as a &amp;table</source>
            <translation>القائمة ك&amp;جدول</translation>
        </message>
        <message>
            <source>Filter the list by &amp;words</source>
            <translation>تصفية القائمة بال&amp;كلمات</translation>
        </message>
        <message>
            <source>Add a f&amp;ilter to the list</source>
            <translation>إضافة &amp;مرشح إلى القائمة</translation>
        </message>
        <message>
            <source>Saved &amp;views of the list</source>
            <translation>ال&amp;عروض المحفوظة للقائمة</translation>
        </message>
        <message>
            <source>Choose &amp;all rows of the list</source>
            <translation>اختيار كل &amp;صفوف القائمة</translation>
        </message>
        <message>
            <source>&amp;Change all that are chosen in the list</source>
            <translation>&amp;تغيير كل ما اختير في القائمة</translation>
        </message>
        <message>
            <source>&amp;Incident</source>
            <translation>ح&amp;ادث</translation>
        </message>
        <message>
            <source>&amp;New incident</source>
            <translation>حادث &amp;جديد</translation>
        </message>
        <message>
            <source>&amp;Attach claim to an incident…</source>
            <translation>إ&amp;رفاق الادعاء بحادث…</translation>
        </message>
        <message>
            <source>Attach all accepted claims of the a&amp;rticle…</source>
            <translation>إرفاق كل ادعاءات الم&amp;قال المقبولة…</translation>
        </message>
        <message>
            <source>Attach &amp;evidence to the incident…</source>
            <translation>إرفاق &amp;دليل بالحادث…</translation>
        </message>
        <message>
            <source>&amp;Merge another incident into this one…</source>
            <translation>&amp;دمج حادث آخر في هذا…</translation>
        </message>
        <message>
            <source>Remove incident</source>
            <translation>إزالة الحادث</translation>
        </message>
        <message>
            <source>Reading of &amp;vague words…</source>
            <translation>قراءة الكلمات ال&amp;مبهمة…</translation>
        </message>
        <message>
            <source>&amp;Write the incidents of the list…</source>
            <translation>&amp;كتابة حوادث القائمة…</translation>
        </message>
        <message>
            <source>Inci&amp;dents</source>
            <translation>ال&amp;حوادث</translation>
        </message>
        <message>
            <source>What is &amp;known of this evidence…</source>
            <translation>ما المعروف عن &amp;هذا الدليل…</translation>
        </message>
        <message>
            <source>&amp;Remove this evidence…</source>
            <translation>إ&amp;زالة هذا الدليل…</translation>
        </message>
        <message>
            <source>Look this page up in the Wayback Machine…</source>
            <translation>البحث عن هذه الصفحة في أرشيف Wayback Machine…</translation>
        </message>
        <message>
            <source>Have the Wayback Machine &amp;save this page…</source>
            <translation>طلب &amp;حفظ هذه الصفحة في أرشيف Wayback Machine…</translation>
        </message>
        <message>
            <source>Stamp &amp;now with a trusted time…</source>
            <translation>الختم الآ&amp;ن بوقت موثوق…</translation>
        </message>
        <message>
            <source>What is to be looked at again</source>
            <translation>ما ينبغي النظر فيه ثانية</translation>
        </message>
        <message>
            <source>Next claim that was chec&amp;ked before</source>
            <translation>الادعاء التالي الذي سبق التحقق منه</translation>
        </message>
        <message>
            <source>Complete stamps of the &amp;calendar…</source>
            <translation>إتمام أختام ال&amp;تقويم…</translation>
        </message>
        <message>
            <source>Write a &amp;report…</source>
            <translation>كتابة &amp;تقرير…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>Take in claims or a record…</source>
            <translation>إدخال ادعاءات أو سجل…</translation>
        </message>
        <message>
            <source>As&amp;k what others checked…</source>
            <translation>ال&amp;سؤال عما تحقق منه غيرنا…</translation>
        </message>
        <message>
            <source>Read a report that came bac&amp;k…</source>
            <translation>قراءة تقرير &amp;عاد…</translation>
        </message>
        <message>
            <source>Next &amp;section of the incident</source>
            <translation>القسم ال&amp;تالي من الحادث</translation>
        </message>
        <message>
            <source>Section before</source>
            <translation>القسم السابق</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Add articles</source>
            <translation>إضافة مقالات</translation>
        </message>
        <message>
            <source>Adding %1</source>
            <translation>إضافة %1</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard that can be read as an article.</source>
            <translation>ليس في الحافظة ما يمكن قراءته كمقال.</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>نص ملصق</translation>
        </message>
        <message>
            <source>Adding the text</source>
            <translation>إضافة النص</translation>
        </message>
        <message>
            <source>The page is fetched once, now, and kept as it is.</source>
            <translation>تُجلب الصفحة مرة واحدة الآن وتُحفظ كما هي.</translation>
        </message>
        <message>
            <source>Adding the page</source>
            <translation>إضافة الصفحة</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>إضافة دليل</translation>
        </message>
        <message>
            <source>Keeping %1</source>
            <translation>حفظ %1</translation>
        </message>
        <message>
            <source>The page is fetched once, now, with its pictures, and kept with its hash.</source>
            <translation>تُجلب الصفحة مرة واحدة الآن مع صورها وتُحفظ مع بصمتها.</translation>
        </message>
        <message>
            <source>Keeping the page</source>
            <translation>حفظ الصفحة</translation>
        </message>
        <message>
            <source>Fetching the page</source>
            <translation>جلب الصفحة</translation>
        </message>
        <message>
            <source>This text is here already: opened it.</source>
            <translation>هذا النص موجود من قبل: تم فتحه.</translation>
        </message>
        <message>
            <source>Looking for claims</source>
            <translation>البحث عن ادعاءات</translation>
        </message>
        <message>
            <source>Article added.</source>
            <translation>أُضيف المقال.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Much like article %1: %2 % the same words.</source>
            <translation>يشبه المقال %1 كثيرًا: %2 % من الكلمات نفسها.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>إظهاره</translation>
        </message>
        <message>
            <source>Evidence kept: %1</source>
            <translation>حُفظ الدليل: %1</translation>
        </message>
        <message>
            <source>%1. It waits to be tried again.</source>
            <translation>‏%1. وهي تنتظر محاولة أخرى.</translation>
        </message>
        <message>
            <source>Show what waits</source>
            <translation>عرض ما ينتظر</translation>
        </message>
    </context>
    <context>
        <name>Address</name>
        <message>
            <source>Add from the web</source>
            <translation>إضافة من الويب</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>https://</source>
            <translation>https://</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
    </context>
    <context>
        <name>ArticleDetails</name>
        <message>
            <source>Article details</source>
            <translation>بيانات المقال</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>Day of publication, year-month-day</source>
            <translation>يوم النشر: سنة-شهر-يوم</translation>
        </message>
        <message>
            <source>2023-10-14</source>
            <translation>2023-10-14</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language of the article</source>
            <translation>لغة المقال</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Reading direction</source>
            <translation>اتجاه القراءة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>ArticleDetailsDialog</name>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>بلا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleHeader</name>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>outlet not known</source>
            <translation>الوسيلة غير معروفة</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>النسخة %1</translation>
        </message>
        <message>
            <source>Article details</source>
            <translation>بيانات المقال</translation>
        </message>
        <message>
            <source>Turn the reading direction</source>
            <translation>قلب اتجاه القراءة</translation>
        </message>
        <message>
            <source>Write Word report</source>
            <translation>كتابة تقرير وورد</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message>
            <source>Newest</source>
            <translation>الأحدث</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
    </context>
    <context>
        <name>Articles</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add an article</source>
            <translation>إضافة مقال</translation>
        </message>
        <message>
            <source>Filter the articles by words</source>
            <translation>تصفية المقالات بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Order of the articles</source>
            <translation>ترتيب المقالات</translation>
        </message>
        <message>
            <source>No articles yet. Drop a file here, paste a text, or add a web address.</source>
            <translation>لا مقالات بعد. أفلت ملفًا هنا، أو ألصق نصًا، أو أضف عنوان ويب.</translation>
        </message>
        <message>
            <source>Add the sample article</source>
            <translation>إضافة المقال النموذجي</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Columns to show</source>
            <translation>الأعمدة المعروضة</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>عكس الترتيب</translation>
        </message>
        <message>
            <source>Articles as a table</source>
            <translation>المقالات كجدول</translation>
        </message>
    </context>
    <context>
        <name>Bug</name>
        <message>
            <source>FactDesk</source>
            <translation>FactDesk</translation>
        </message>
        <message>
            <source>Something went wrong in FactDesk</source>
            <translation>حدث خلل في FactDesk</translation>
        </message>
        <message>
            <source>This is a fault of the program. Your work is saved. Please send what stands below to the developers.</source>
            <translation>هذا خلل في البرنامج. عملك محفوظ. يُرجى إرسال ما يظهر أدناه إلى المطورين.</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>تفاصيل الخلل</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>فتح ملف السجلات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>Why: a sentence that stands with each of them</source>
            <translation>لماذا: جملة تُكتب مع كل واحد منها</translation>
        </message>
        <message>
            <source>Word report…</source>
            <translation>تقرير وورد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>علامة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>A note for each of them</source>
            <translation>ملاحظة لكل واحد منها</translation>
        </message>
        <message>
            <source>Link evidence</source>
            <translation>ربط دليل</translation>
        </message>
        <message>
            <source>Why it matters (may stay empty)</source>
            <translation>لماذا يهم (يمكن تركه فارغًا)</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>المصداقية</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>دمجها في واحد</translation>
        </message>
    </context>
    <context>
        <name>BulkBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>لم يُختر شيء</numerusform>
                <numerusform>اختير واحد</numerusform>
                <numerusform>اختير اثنان</numerusform>
                <numerusform>اختيرت %n</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>What to do with all that are chosen</source>
            <translation>ما يُفعل بكل ما اختير</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>القيمة الجديدة</translation>
        </message>
        <message>
            <source>How it bears on the claims</source>
            <translation>صلته بالادعاءات</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>Change all</source>
            <translation>تغيير الكل</translation>
        </message>
    </context>
    <context>
        <name>CarryOver</name>
        <message>
            <source>Carry claims over</source>
            <translation>نقل الادعاءات</translation>
        </message>
        <message>
            <source>Claims whose words were changed</source>
            <translation>ادعاءات تغيّرت كلماتها</translation>
        </message>
        <message>
            <source>They stay with the old text, with their ratings and evidence, until you carry them over.</source>
            <translation>تبقى مع النص القديم بتقييماتها وأدلتها إلى أن تنقلها.</translation>
        </message>
        <message>
            <source>Claims that wait</source>
            <translation>ادعاءات تنتظر</translation>
        </message>
        <message>
            <source>Words in the old text</source>
            <translation>الكلمات في النص القديم</translation>
        </message>
        <message>
            <source>Words in the corrected text</source>
            <translation>الكلمات في النص المصحَّح</translation>
        </message>
        <message>
            <source>Leave the rest</source>
            <translation>ترك الباقي</translation>
        </message>
        <message>
            <source>Carry over to these words</source>
            <translation>نقل إلى هذه الكلمات</translation>
        </message>
    </context>
    <context>
        <name>CarryOverDialog</name>
        <message>
            <source>Nothing of these words is left: cut the claim anew, or leave it.</source>
            <translation>لم يبق شيء من هذه الكلمات: اقتطع الادعاء من جديد أو اتركه.</translation>
        </message>
    </context>
    <context>
        <name>ChainEditor</name>
        <message>
            <source>Add a voice</source>
            <translation>إضافة صوت</translation>
        </message>
        <message>
            <source>The outlet</source>
            <translation>الوسيلة الإعلامية</translation>
        </message>
        <message>
            <source>Goes on from an earlier sentence</source>
            <translation>مستمر من جملة سابقة</translation>
        </message>
        <message>
            <source>The claimant: who answers for the words</source>
            <translation>صاحب الادعاء: من يُسأل عن الكلام</translation>
        </message>
        <message>
            <source>Through whom</source>
            <translation>عن طريق من</translation>
        </message>
    </context>
    <context>
        <name>ChainRow</name>
        <message>
            <source>Name of this voice</source>
            <translation>اسم هذا الصوت</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Earlier in the chain</source>
            <translation>تقديم في السلسلة</translation>
        </message>
        <message>
            <source>Remove this voice</source>
            <translation>إزالة هذا الصوت</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Picture of the ranges by source</source>
            <translation>صورة النطاقات بحسب المصدر</translation>
        </message>
    </context>
    <context>
        <name>ClaimList</name>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>All ratings</source>
            <translation>كل التقييمات</translation>
        </message>
        <message>
            <source>Unrated</source>
            <translation>بلا تقييم</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Not refused</source>
            <translation>غير مرفوض</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>In reading order</source>
            <translation>بترتيب القراءة</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>الأحدث</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Worth checking</source>
            <translation>الأجدر بالتدقيق</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>لا شيء مختار</numerusform>
                <numerusform>واحد مختار</numerusform>
                <numerusform>اثنان مختاران</numerusform>
                <numerusform>%n مختارة</numerusform>
                <numerusform>%n مختارًا</numerusform>
                <numerusform>%n مختار</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Claims</name>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Which claims: all, proposed, accepted or refused</source>
            <translation>أي الادعاءات: كلها أو المقترحة أو المقبولة أو المرفوضة</translation>
        </message>
        <message>
            <source>Kind of claim</source>
            <translation>نوع الادعاء</translation>
        </message>
        <message>
            <source>Rating of the claim</source>
            <translation>تقييم الادعاء</translation>
        </message>
        <message>
            <source>From which article</source>
            <translation>من أي مقال</translation>
        </message>
        <message>
            <source>Order of the claims</source>
            <translation>ترتيب الادعاءات</translation>
        </message>
        <message>
            <source>No claims here. Choose other filters, or propose claims in an article.</source>
            <translation>لا ادعاءات هنا. اختر تصفية أخرى، أو اقترح ادعاءات في مقال.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Columns to show</source>
            <translation>الأعمدة المعروضة</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>عكس الترتيب</translation>
        </message>
        <message>
            <source>Filter the claims by words</source>
            <translation>تصفية الادعاءات بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Claims as a table</source>
            <translation>الادعاءات كجدول</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Worth checking</source>
            <translation>جدير بالتدقيق</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>العلامات</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أضيف في</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>نُشر في</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>للبت</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>المقيَّمة</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>الأحرف</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان على الويب</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>الروابط</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>المصداقية</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>التُقط في</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>الكتابات</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Find an action, article, claim, source or setting</source>
            <translation>ابحث عن أمر أو مقال أو ادعاء أو مصدر أو إعداد</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>ما يطابق</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Article details changed.</source>
            <translation>غُيّرت بيانات المقال.</translation>
        </message>
        <message>
            <source>Direction turned.</source>
            <translation>قُلب الاتجاه.</translation>
        </message>
        <message>
            <source>Article removed.</source>
            <translation>أُزيل المقال.</translation>
        </message>
        <message>
            <source>Source changed.</source>
            <translation>غُيّر المصدر.</translation>
        </message>
        <message>
            <source>Open an article first: the report is about it.</source>
            <translation>افتح مقالًا أولًا: فالتقرير عنه.</translation>
        </message>
        <message>
            <source>Report written: %1</source>
            <translation>كُتب التقرير: %1</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتحه</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>كتابة التقرير</translation>
        </message>
        <message numerus="yes">
            <source>All %n file(s) and the history are as they were.</source>
            <translation>
                <numerusform>السجل كما كان.</numerusform>
                <numerusform>الملف والسجل كما كانا.</numerusform>
                <numerusform>الملفان والسجل كما كانت.</numerusform>
                <numerusform>الملفات الـ%n والسجل كما كانت.</numerusform>
                <numerusform>الملفات الـ%n والسجل كما كانت.</numerusform>
                <numerusform>الملفات الـ%n والسجل كما كانت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something was altered or is missing: “factdesk verify” says what.</source>
            <translation>هناك ما عُدّل أو فُقد: الأمر «factdesk verify» يبيّنه.</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>التحقق</translation>
        </message>
        <message>
            <source>The search index is rebuilt.</source>
            <translation>أُعيد بناء فهرس البحث.</translation>
        </message>
        <message>
            <source>Rebuilding the index</source>
            <translation>إعادة بناء الفهرس</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>فتح مساحة عمل</translation>
        </message>
        <message>
            <source>The settings could not be saved: %1</source>
            <translation>تعذّر حفظ الإعدادات: %1</translation>
        </message>
        <message>
            <source>Write Word report</source>
            <translation>كتابة تقرير وورد</translation>
        </message>
        <message>
            <source>Word documents</source>
            <translation>مستندات وورد</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>لا شيء ينتظر</numerusform>
                <numerusform>واحد ينتظر القرار</numerusform>
                <numerusform>اثنان ينتظران القرار</numerusform>
                <numerusform>%n تنتظر القرار</numerusform>
                <numerusform>%n تنتظر القرار</numerusform>
                <numerusform>%n تنتظر القرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>بلا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s)</source>
            <translation>
                <numerusform>بلا روابط</numerusform>
                <numerusform>رابط واحد</numerusform>
                <numerusform>رابطان</numerusform>
                <numerusform>%n روابط</numerusform>
                <numerusform>%n رابطًا</numerusform>
                <numerusform>%n رابط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>بلا أدلة</numerusform>
                <numerusform>دليل واحد</numerusform>
                <numerusform>دليلان</numerusform>
                <numerusform>%n أدلة</numerusform>
                <numerusform>%n دليلًا</numerusform>
                <numerusform>%n دليل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Proposal refused.</source>
            <translation>رُفض الاقتراح.</translation>
        </message>
        <message>
            <source>No proposal reaches %1 %.</source>
            <translation>لا اقتراح يبلغ %1 %.</translation>
        </message>
        <message>
            <source>Looking for claims</source>
            <translation>البحث عن ادعاءات</translation>
        </message>
        <message>
            <source>Claim added.</source>
            <translation>أُضيف الادعاء.</translation>
        </message>
        <message>
            <source>Put the caret inside the chosen claim, where it is to be cut.</source>
            <translation>ضع المؤشر داخل الادعاء المختار حيث يُراد تقسيمه.</translation>
        </message>
        <message>
            <source>Claim split in two.</source>
            <translation>قُسّم الادعاء إلى اثنين.</translation>
        </message>
        <message>
            <source>Claims merged.</source>
            <translation>دُمج الادعاءان.</translation>
        </message>
        <message>
            <source>Claim removed.</source>
            <translation>أُزيل الادعاء.</translation>
        </message>
        <message>
            <source>Greyed out.</source>
            <translation>ظُلّل كحشو.</translation>
        </message>
        <message>
            <source>Restored.</source>
            <translation>استُرجع.</translation>
        </message>
        <message>
            <source>Claim changed.</source>
            <translation>غُيّر الادعاء.</translation>
        </message>
        <message>
            <source>Claim rated.</source>
            <translation>قُيّم الادعاء.</translation>
        </message>
        <message>
            <source>Link removed; the evidence stays.</source>
            <translation>أُزيل الربط؛ والدليل باقٍ.</translation>
        </message>
        <message>
            <source>Stance changed.</source>
            <translation>غُيّر الموقف.</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) accepted.</source>
            <translation>
                <numerusform>لم يُقبل ادعاء.</numerusform>
                <numerusform>قُبل ادعاء واحد.</numerusform>
                <numerusform>قُبل ادعاءان.</numerusform>
                <numerusform>قُبلت %n ادعاءات.</numerusform>
                <numerusform>قُبل %n ادعاءً.</numerusform>
                <numerusform>قُبل %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) refused.</source>
            <translation>
                <numerusform>لم يُرفض ادعاء.</numerusform>
                <numerusform>رُفض ادعاء واحد.</numerusform>
                <numerusform>رُفض ادعاءان.</numerusform>
                <numerusform>رُفضت %n ادعاءات.</numerusform>
                <numerusform>رُفض %n ادعاءً.</numerusform>
                <numerusform>رُفض %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) removed.</source>
            <translation>
                <numerusform>لم يُزل ادعاء.</numerusform>
                <numerusform>أُزيل ادعاء واحد.</numerusform>
                <numerusform>أُزيل ادعاءان.</numerusform>
                <numerusform>أُزيلت %n ادعاءات.</numerusform>
                <numerusform>أُزيل %n ادعاءً.</numerusform>
                <numerusform>أُزيل %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) accepted.</source>
            <translation>
                <numerusform>لم يُقبل اقتراح.</numerusform>
                <numerusform>قُبل الاقتراح.</numerusform>
                <numerusform>قُبل اقتراحان.</numerusform>
                <numerusform>قُبلت %n اقتراحات.</numerusform>
                <numerusform>قُبل %n اقتراحًا.</numerusform>
                <numerusform>قُبل %n اقتراح.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bounds moved.</source>
            <translation>نُقلت الحدود.</translation>
        </message>
        <message>
            <source>Select words in the text first.</source>
            <translation>حدّد كلمات في النص أولًا.</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s): accept with A, edit with E, refuse with X.</source>
            <translation>
                <numerusform>لا اقتراحات.</numerusform>
                <numerusform>اقتراح واحد: A للقبول وE للتحرير وX للرفض.</numerusform>
                <numerusform>اقتراحان: A للقبول وE للتحرير وX للرفض.</numerusform>
                <numerusform>%n اقتراحات: A للقبول وE للتحرير وX للرفض.</numerusform>
                <numerusform>%n اقتراحًا: A للقبول وE للتحرير وX للرفض.</numerusform>
                <numerusform>%n اقتراح: A للقبول وE للتحرير وX للرفض.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the caret into one of several stretches of the chosen claim.</source>
            <translation>ضع المؤشر داخل أحد مقاطع الادعاء المختار.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Opening the workspace</source>
            <translation>فتح مساحة العمل</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>▲ Supports</source>
            <translation>▲ يؤيد</translation>
        </message>
        <message>
            <source>▼ Contradicts</source>
            <translation>▼ يناقض</translation>
        </message>
        <message>
            <source>● Context</source>
            <translation>● سياق</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>إضافة دليل</translation>
        </message>
        <message>
            <source>Filter the evidence by words</source>
            <translation>تصفية الأدلة بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>No evidence yet. Add a file or a web page: it is kept with its hash, so that you can always show what you saw.</source>
            <translation>لا أدلة بعد. أضف ملفًا أو صفحة ويب: تُحفظ مع بصمتها لتُظهر دائمًا ما رأيته.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>إضافة ملف</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Columns to show</source>
            <translation>الأعمدة المعروضة</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>عكس الترتيب</translation>
        </message>
        <message>
            <source>Order of the evidence</source>
            <translation>ترتيب الأدلة</translation>
        </message>
        <message>
            <source>Evidence as a table</source>
            <translation>الأدلة كجدول</translation>
        </message>
    </context>
    <context>
        <name>EvidenceReader</name>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Show the file as it is kept, or its text</source>
            <translation>إظهار الملف كما حُفظ أو نصّه</translation>
        </message>
        <message>
            <source>Text of the evidence</source>
            <translation>نص الدليل</translation>
        </message>
        <message>
            <source>captured %1</source>
            <translation>التُقط في %1</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) kept</source>
            <translation>
                <numerusform>لا ملفات محفوظة</numerusform>
                <numerusform>ملف واحد محفوظ</numerusform>
                <numerusform>ملفان محفوظان</numerusform>
                <numerusform>%n ملفات محفوظة</numerusform>
                <numerusform>%n ملفًا محفوظًا</numerusform>
                <numerusform>%n ملف محفوظ</numerusform>
            </translation>
        </message>
        <message>
            <source>This file has no text that can be shown. It is kept as it is, with its hash.</source>
            <translation>ليس في هذا الملف نص يُعرض. وهو محفوظ كما هو مع بصمته.</translation>
        </message>
        <message>
            <source>Link to the claim…</source>
            <translation>ربط بالادعاء…</translation>
        </message>
        <message>
            <source>Back to the article</source>
            <translation>العودة إلى المقال</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>More about this evidence</source>
            <translation>المزيد عن هذا الدليل</translation>
        </message>
        <message>
            <source>The words that were read out of it</source>
            <translation>الكلمات المقروءة منه</translation>
        </message>
        <message>
            <source>The page as it was kept; nothing is fetched</source>
            <translation>الصفحة كما حُفظت، ولا يُجلب شيء</translation>
        </message>
        <message>
            <source>The picture as it was kept</source>
            <translation>الصورة كما حُفظت</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>التسجيل</translation>
        </message>
        <message>
            <source>Play it, and mark a stretch of time</source>
            <translation>شغّله وحدّد مدة منه</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>الحيازة</translation>
        </message>
        <message>
            <source>Who added, opened, linked, moved or removed it</source>
            <translation>من أضافه أو فتحه أو ربطه أو نقله أو أزاله</translation>
        </message>
    </context>
    <context>
        <name>EvidenceRow</name>
        <message>
            <source>Stance of this evidence</source>
            <translation>موقف هذا الدليل</translation>
        </message>
        <message>
            <source>Show this evidence</source>
            <translation>إظهار هذا الدليل</translation>
        </message>
        <message>
            <source>Remove this link</source>
            <translation>إزالة هذا الربط</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>مَن</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>من – إلى</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Who says so</source>
            <translation>من يقول ذلك</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>Stands to others</source>
            <translation>علاقته بغيره</translation>
        </message>
        <message>
            <source>contradicts</source>
            <translation>يناقض</translation>
        </message>
        <message>
            <source>part of a total</source>
            <translation>جزء من مجموع</translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>later update</source>
            <translation>تحديث لاحق</translation>
        </message>
        <message>
            <source>needs explanation</source>
            <translation>يحتاج إلى تفسير</translation>
        </message>
        <message>
            <source>a lower bound</source>
            <translation>حد أدنى</translation>
        </message>
        <message>
            <source>claim %1</source>
            <translation>الادعاء %1</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>%1 على الأقل</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>%1 على الأكثر</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>ما تُظهره الصورة</translation>
        </message>
        <message>
            <source>Back to the article</source>
            <translation>العودة إلى المقال</translation>
        </message>
        <message>
            <source>Figures of the article</source>
            <translation>أرقام المقال</translation>
        </message>
        <message>
            <source>No numbers in this article yet. They appear here as soon as a claim has one, each with who gives it and how it stands to the others.</source>
            <translation>لا أرقام في هذا المقال بعد. تظهر هنا حالما يتضمن ادعاءٌ رقمًا، مع قائله وعلاقته بغيره.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Contradicts %1: the two have no number in common.</source>
            <translation>يناقض %1: لا عدد مشتركًا بينهما.</translation>
        </message>
        <message>
            <source>A part of %1, so the two are not added.</source>
            <translation>جزء من %1، فلا يُجمعان.</translation>
        </message>
        <message>
            <source>Repeats %1: the same origin, counted once.</source>
            <translation>تكرار لـ %1: المصدر الأصلي نفسه، يُحتسب مرة واحدة.</translation>
        </message>
        <message>
            <source>A later update of %1.</source>
            <translation>تحديث لاحق لـ %1.</translation>
        </message>
        <message>
            <source>Does not fit with %1: decide by hand and say why.</source>
            <translation>لا يتفق مع %1: احسم يدويًا واذكر السبب.</translation>
        </message>
        <message>
            <source>minimum to maximum of independent credible sources</source>
            <translation>من الأدنى إلى الأعلى في المصادر المستقلة الموثوقة</translation>
        </message>
        <message>
            <source>majority: where most origins agree</source>
            <translation>الأغلبية: حيث تتفق أكثر المصادر</translation>
        </message>
        <message>
            <source>best-graded source</source>
            <translation>المصدر الأعلى موثوقية</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>محدد يدويًا</translation>
        </message>
        <message>
            <source>min–max</source>
            <translation>الأدنى–الأعلى</translation>
        </message>
        <message>
            <source>majority</source>
            <translation>الأغلبية</translation>
        </message>
        <message>
            <source>A lower bound: these figures count different people, places or days, and are not added.</source>
            <translation>حد أدنى: هذه الأرقام تعدّ أناسًا أو أماكن أو أيامًا مختلفة ولا تُجمع.</translation>
        </message>
        <message>
            <source>No majority agrees: minimum to maximum is shown instead.</source>
            <translation>لا أغلبية متفقة: يُعرض الأدنى إلى الأعلى بدلًا منها.</translation>
        </message>
        <message>
            <source>No credible source: there is no range.</source>
            <translation>لا مصدر موثوقًا: لا مدى.</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>تقديري</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 أو أكثر</translation>
        </message>
        <message>
            <source>as its words say</source>
            <translation>كما تقول كلماته</translation>
        </message>
        <message>
            <source>documented case by case</source>
            <translation>موثّق حالة بحالة</translation>
        </message>
        <message>
            <source>an estimate</source>
            <translation>تقدير</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Add a filter</source>
            <translation>إضافة مرشح</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>لا شيء للاختيار منه</translation>
        </message>
        <message>
            <source>Take all filters off</source>
            <translation>إزالة كل المرشحات</translation>
        </message>
        <message>
            <source>%1: %2. Press to take this filter off.</source>
            <translation>‏%1: %2. اضغط لإزالة هذا المرشح.</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Search claims, articles and evidence</source>
            <translation>البحث في الادعاءات والمقالات والأدلة</translation>
        </message>
        <message>
            <source>Words, names, places …</source>
            <translation>كلمات وأسماء وأماكن…</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Search everything in the workspace: claims, articles and evidence. Other spellings of names are found too.</source>
            <translation>ابحث في كل ما في مساحة العمل: الادعاءات والمقالات والأدلة. وتُعثر أيضًا على الأسماء بتهجئاتها الأخرى.</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>تهجئات</translation>
        </message>
        <message>
            <source>Find other spellings of names too, in both scripts</source>
            <translation>البحث عن تهجئات الأسماء الأخرى أيضًا، بالخطين</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Saved searches: keep this one, ask one again</source>
            <translation>عمليات البحث المحفوظة: احفظ هذه أو أعد إحداها</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 م.ث</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>هل تقصد «%1»؟</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>لم يُعثر على شيء عن «%1».</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>محفوظ</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>جديد واحد</numerusform>
                <numerusform>جديدان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدًا</numerusform>
                <numerusform>%n جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>Without %1: %2</source>
            <translation>بدون %1: %2</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Claim %1</source>
            <translation>الادعاء %1</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>why: %1</source>
            <translation>السبب: %1</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>غير مقيّم</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>لا أحد مسمّى</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>What was done, newest first</source>
            <translation>ما جرى، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Nothing was done yet. Every change appears here with who made it and when, and can be undone.</source>
            <translation>لم يجرِ شيء بعد. يظهر هنا كل تغيير مع صاحبه ووقته، ويمكن التراجع عنه.</translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message>
            <source>claims</source>
            <translation>ادعاءات</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>مقالات</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>أدلة</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Claim %1</source>
            <translation>الادعاء %1</translation>
        </message>
        <message>
            <source>unrated</source>
            <translation>بلا تقييم</translation>
        </message>
    </context>
    <context>
        <name>Idle</name>
        <message>
            <source>Tidying the search index</source>
            <translation>ترتيب فهرس البحث</translation>
        </message>
        <message>
            <source>Learning from your decisions</source>
            <translation>التعلّم من قراراتك</translation>
        </message>
        <message>
            <source>Preparing the match by meaning</source>
            <translation>تحضير المطابقة بالمعنى</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Claim %1</source>
            <translation>الادعاء %1</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Accept this proposal</source>
            <translation>قبول هذا الاقتراح</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Accept this refused proposal after all</source>
            <translation>قبول هذا الاقتراح المرفوض</translation>
        </message>
        <message>
            <source>Choose a claim in the text to see who says it, what it counts, how it is rated and what speaks for and against it.</source>
            <translation>اختر ادعاءً في النص لترى من يقوله وماذا يُحصي وكيف قُيّم وما يؤيده وما يناقضه.</translation>
        </message>
        <message>
            <source>Accept or refuse</source>
            <translation>قبول أو رفض</translation>
        </message>
        <message>
            <source>More for this claim</source>
            <translation>المزيد لهذا الادعاء</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>نص الادعاء</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>من يقوله</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Places and time</source>
            <translation>الأماكن والزمن</translation>
        </message>
        <message>
            <source>Rating and reason</source>
            <translation>التقييم والسبب</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Seen before</source>
            <translation>سبقت رؤيته</translation>
        </message>
        <message>
            <source>Why it was proposed</source>
            <translation>سبب اقتراحه</translation>
        </message>
    </context>
    <context>
        <name>LinkEvidence</name>
        <message>
            <source>Link evidence</source>
            <translation>ربط دليل</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Filter the evidence by words</source>
            <translation>تصفية الأدلة بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>Web address…</source>
            <translation>عنوان ويب…</translation>
        </message>
        <message>
            <source>Passage: select the words that matter</source>
            <translation>المقطع: حدّد الكلمات المهمة</translation>
        </message>
        <message>
            <source>Text of the evidence</source>
            <translation>نص الدليل</translation>
        </message>
        <message>
            <source>▲ Supports</source>
            <translation>▲ يؤيد</translation>
        </message>
        <message>
            <source>▼ Contradicts</source>
            <translation>▼ يناقض</translation>
        </message>
        <message>
            <source>● Context</source>
            <translation>● سياق</translation>
        </message>
        <message>
            <source>Note about this link</source>
            <translation>ملاحظة عن هذا الربط</translation>
        </message>
        <message>
            <source>Why it matters (optional)</source>
            <translation>سبب أهميته (اختياري)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Page of the PDF</source>
            <translation>صفحة ملف PDF</translation>
        </message>
        <message>
            <source>any</source>
            <translation>أي صفحة</translation>
        </message>
        <message>
            <source>From–to</source>
            <translation>من–إلى</translation>
        </message>
        <message>
            <source>Stretch of time in the recording</source>
            <translation>مدة من التسجيل</translation>
        </message>
        <message>
            <source>1:05–1:20</source>
            <translation>1:05–1:20</translation>
        </message>
        <message>
            <source>Marked region</source>
            <translation>المنطقة المحددة</translation>
        </message>
        <message>
            <source>Leave the region out of the link</source>
            <translation>ترك المنطقة خارج الربط</translation>
        </message>
    </context>
    <context>
        <name>LinkEvidenceDialog</name>
        <message>
            <source>Claim: %1</source>
            <translation>الادعاء: %1</translation>
        </message>
        <message>
            <source>There is no evidence yet: add a file or a web address.</source>
            <translation>لا أدلة بعد: أضف ملفًا أو عنوان ويب.</translation>
        </message>
        <message>
            <source>This file has no text. The whole piece is linked.</source>
            <translation>ليس في هذا الملف نص. يُربط الدليل كله.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>بلا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>No words selected: the whole piece is linked.</source>
            <translation>لم تُحدَّد كلمات: يُربط الدليل كله.</translation>
        </message>
        <message>
            <source>The selected passage is linked: %1.</source>
            <translation>يُربط المقطع المحدد: %1.</translation>
        </message>
        <message>
            <source>The marked region is linked.</source>
            <translation>تُربط المنطقة المحددة.</translation>
        </message>
        <message>
            <source>This stretch of the recording is linked.</source>
            <translation>تُربط هذه المدة من التسجيل.</translation>
        </message>
        <message>
            <source>Page %1 is linked.</source>
            <translation>تُربط الصفحة %1.</translation>
        </message>
    </context>
    <context>
        <name>LinkedEvidence</name>
        <message>
            <source>Nothing linked yet.</source>
            <translation>لا ربط بعد.</translation>
        </message>
        <message>
            <source>Link evidence…  [L]</source>
            <translation>ربط دليل…  [L]</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>the whole piece</source>
            <translation>الدليل كله</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>الصفحة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n independent source(s)</source>
            <translation>
                <numerusform>لا مصدر مستقل</numerusform>
                <numerusform>مصدر مستقل واحد</numerusform>
                <numerusform>مصدران مستقلان</numerusform>
                <numerusform>%n مصادر مستقلة</numerusform>
                <numerusform>%n مصدرًا مستقلًا</numerusform>
                <numerusform>%n مصدر مستقل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n pieces of one origin</source>
            <translation>
                <numerusform>%1: لا أدلة من أصل واحد</numerusform>
                <numerusform>%1: دليل واحد من أصل واحد</numerusform>
                <numerusform>%1: دليلان من أصل واحد</numerusform>
                <numerusform>%1: %n أدلة من أصل واحد</numerusform>
                <numerusform>%1: %n دليلًا من أصل واحد</numerusform>
                <numerusform>%1: %n دليل من أصل واحد</numerusform>
            </translation>
        </message>
        <message>
            <source>a marked region</source>
            <translation>منطقة محددة</translation>
        </message>
    </context>
    <context>
        <name>ListViews</name>
        <message>
            <source>View kept: %1</source>
            <translation>حُفظ العرض: %1</translation>
        </message>
        <message>
            <source>View forgotten.</source>
            <translation>أزيل العرض.</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>unrated</source>
            <translation>بلا تقييم</translation>
        </message>
        <message>
            <source>not linked</source>
            <translation>غير مربوط</translation>
        </message>
        <message>
            <source>person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>منظمة</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>وسيلة إعلام</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>تراجُع: %1</translation>
        </message>
        <message>
            <source>Redone: %1</source>
            <translation>إعادة: %1</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>linked</source>
            <translation>مرتبط</translation>
        </message>
        <message>
            <source>proposals to decide</source>
            <translation>اقتراحات للبت</translation>
        </message>
        <message>
            <source>claims to rate</source>
            <translation>ادعاءات للتقييم</translation>
        </message>
        <message>
            <source>all rated</source>
            <translation>قُيِّمت كلها</translation>
        </message>
        <message>
            <source>no claims yet</source>
            <translation>لا ادعاءات بعد</translation>
        </message>
        <message>
            <source>with claims</source>
            <translation>له ادعاءات</translation>
        </message>
        <message>
            <source>without claims</source>
            <translation>بلا ادعاءات</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Open another workspace…</source>
            <translation>فتح مساحة عمل أخرى…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>ت&amp;راجع: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>إ&amp;عادة: %1</translation>
        </message>
        <message>
            <source>FactDesk</source>
            <translation>FactDesk</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message numerus="yes">
            <source>%n claim(s) changed.</source>
            <translation>
                <numerusform>لم يُغيَّر ادعاء.</numerusform>
                <numerusform>غُيِّر ادعاء واحد.</numerusform>
                <numerusform>غُيِّر ادعاءان.</numerusform>
                <numerusform>غُيِّرت %n ادعاءات.</numerusform>
                <numerusform>غُيِّر %n ادعاءً.</numerusform>
                <numerusform>غُيِّر %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) accepted.</source>
            <translation>
                <numerusform>لم يُقبل ادعاء.</numerusform>
                <numerusform>قُبل ادعاء واحد.</numerusform>
                <numerusform>قُبل ادعاءان.</numerusform>
                <numerusform>قُبلت %n ادعاءات.</numerusform>
                <numerusform>قُبل %n ادعاءً.</numerusform>
                <numerusform>قُبل %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) refused.</source>
            <translation>
                <numerusform>لم يُرفض ادعاء.</numerusform>
                <numerusform>رُفض ادعاء واحد.</numerusform>
                <numerusform>رُفض ادعاءان.</numerusform>
                <numerusform>رُفضت %n ادعاءات.</numerusform>
                <numerusform>رُفض %n ادعاءً.</numerusform>
                <numerusform>رُفض %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) removed.</source>
            <translation>
                <numerusform>لم يُزل ادعاء.</numerusform>
                <numerusform>أزيل ادعاء واحد.</numerusform>
                <numerusform>أزيل ادعاءان.</numerusform>
                <numerusform>أزيلت %n ادعاءات.</numerusform>
                <numerusform>أزيل %n ادعاءً.</numerusform>
                <numerusform>أزيل %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) rated.</source>
            <translation>
                <numerusform>لم يُقيَّم ادعاء.</numerusform>
                <numerusform>قُيِّم ادعاء واحد.</numerusform>
                <numerusform>قُيِّم ادعاءان.</numerusform>
                <numerusform>قُيِّمت %n ادعاءات.</numerusform>
                <numerusform>قُيِّم %n ادعاءً.</numerusform>
                <numerusform>قُيِّم %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) flagged.</source>
            <translation>
                <numerusform>لم يُعلَّم ادعاء.</numerusform>
                <numerusform>عُلِّم ادعاء واحد.</numerusform>
                <numerusform>عُلِّم ادعاءان.</numerusform>
                <numerusform>عُلِّمت %n ادعاءات.</numerusform>
                <numerusform>عُلِّم %n ادعاءً.</numerusform>
                <numerusform>عُلِّم %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A note added to %n claim(s).</source>
            <translation>
                <numerusform>لم تُضف ملاحظة.</numerusform>
                <numerusform>أضيفت ملاحظة إلى ادعاء واحد.</numerusform>
                <numerusform>أضيفت ملاحظة إلى ادعاءين.</numerusform>
                <numerusform>أضيفت ملاحظة إلى %n ادعاءات.</numerusform>
                <numerusform>أضيفت ملاحظة إلى %n ادعاءً.</numerusform>
                <numerusform>أضيفت ملاحظة إلى %n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Evidence linked to %n claim(s).</source>
            <translation>
                <numerusform>لم يُربط الدليل بادعاء.</numerusform>
                <numerusform>رُبط الدليل بادعاء واحد.</numerusform>
                <numerusform>رُبط الدليل بادعاءين.</numerusform>
                <numerusform>رُبط الدليل ب%n ادعاءات.</numerusform>
                <numerusform>رُبط الدليل ب%n ادعاءً.</numerusform>
                <numerusform>رُبط الدليل ب%n ادعاء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) removed.</source>
            <translation>
                <numerusform>لم يُزل مقال.</numerusform>
                <numerusform>أزيل مقال واحد.</numerusform>
                <numerusform>أزيل مقالان.</numerusform>
                <numerusform>أزيلت %n مقالات.</numerusform>
                <numerusform>أزيل %n مقالًا.</numerusform>
                <numerusform>أزيل %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) changed.</source>
            <translation>
                <numerusform>لم يُغيَّر مقال.</numerusform>
                <numerusform>غُيّر مقال واحد.</numerusform>
                <numerusform>غُيِّر مقالان.</numerusform>
                <numerusform>غُيِّرت %n مقالات.</numerusform>
                <numerusform>غُيّر %n مقالًا.</numerusform>
                <numerusform>غُيّر %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence removed.</source>
            <translation>
                <numerusform>لم يُزل دليل.</numerusform>
                <numerusform>أزيل دليل واحد.</numerusform>
                <numerusform>أزيل دليلان.</numerusform>
                <numerusform>أزيلت %n أدلة.</numerusform>
                <numerusform>أزيل %n دليلًا.</numerusform>
                <numerusform>أزيل %n دليل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence changed.</source>
            <translation>
                <numerusform>لم يُغيَّر دليل.</numerusform>
                <numerusform>غُيِّر دليل واحد.</numerusform>
                <numerusform>غُيِّر دليلان.</numerusform>
                <numerusform>غُيِّرت %n أدلة.</numerusform>
                <numerusform>غُيِّر %n دليلًا.</numerusform>
                <numerusform>غُيِّر %n دليل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) are one.</source>
            <translation>
                <numerusform>لم يُدمج مصدر.</numerusform>
                <numerusform>دُمج مصدر واحد في واحد.</numerusform>
                <numerusform>دُمج مصدران في واحد.</numerusform>
                <numerusform>دُمجت %n مصادر في واحد.</numerusform>
                <numerusform>دُمج %n مصدرًا في واحد.</numerusform>
                <numerusform>دُمج %n مصدر في واحد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) changed.</source>
            <translation>
                <numerusform>لم يُغيَّر مصدر.</numerusform>
                <numerusform>غُيِّر مصدر واحد.</numerusform>
                <numerusform>غُيِّر مصدران.</numerusform>
                <numerusform>غُيِّرت %n مصادر.</numerusform>
                <numerusform>غُيِّر %n مصدرًا.</numerusform>
                <numerusform>غُيِّر %n مصدر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>كُتب: %1</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>جارٍ التصدير</translation>
        </message>
        <message>
            <source>Left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>لم يُقدَّر</translation>
        </message>
        <message>
            <source>Choose two or more rows of a list first.</source>
            <translation>اختر صفين أو أكثر من قائمة أولًا.</translation>
        </message>
    </context>
    <context>
        <name>Margin</name>
        <message>
            <source>Claims beside the text</source>
            <translation>الادعاءات بجانب النص</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>killed</source>
            <translation>قتلى</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>جرحى</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>مفقودون</translation>
        </message>
        <message>
            <source>detained</source>
            <translation>معتقلون</translation>
        </message>
        <message>
            <source>displaced</source>
            <translation>نازحون</translation>
        </message>
        <message>
            <source>strikes</source>
            <translation>غارات</translation>
        </message>
        <message>
            <source>sites damaged</source>
            <translation>مواقع متضررة</translation>
        </message>
        <message>
            <source>duration</source>
            <translation>مدة</translation>
        </message>
        <message>
            <source>money</source>
            <translation>مال</translation>
        </message>
        <message>
            <source>share</source>
            <translation>نسبة</translation>
        </message>
        <message>
            <source>other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>civilians</source>
            <translation>مدنيون</translation>
        </message>
        <message>
            <source>children</source>
            <translation>أطفال</translation>
        </message>
        <message>
            <source>women</source>
            <translation>نساء</translation>
        </message>
        <message>
            <source>men</source>
            <translation>رجال</translation>
        </message>
        <message>
            <source>medical staff</source>
            <translation>طواقم طبية</translation>
        </message>
        <message>
            <source>media staff</source>
            <translation>إعلاميون</translation>
        </message>
        <message>
            <source>fighters</source>
            <translation>مقاتلون</translation>
        </message>
        <message>
            <source>officials</source>
            <translation>مسؤولون</translation>
        </message>
        <message>
            <source>people</source>
            <translation>أشخاص</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>NumbersEditor</name>
        <message>
            <source>Add a number</source>
            <translation>إضافة رقم</translation>
        </message>
        <message>
            <source>hedged: %1</source>
            <translation>تحفّظ: %1</translation>
        </message>
        <message>
            <source>entered by hand</source>
            <translation>أُدخل يدويًا</translation>
        </message>
        <message>
            <source>of whom?</source>
            <translation>مِمّن؟</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>open evidence %1</source>
            <translation>فتح الدليل %1</translation>
        </message>
        <message>
            <source>add article</source>
            <translation>إضافة مقال</translation>
        </message>
        <message>
            <source>edit article details</source>
            <translation>تغيير بيانات المقال</translation>
        </message>
        <message>
            <source>remove article</source>
            <translation>إزالة مقال</translation>
        </message>
        <message>
            <source>mark as no part of the article</source>
            <translation>تظليل كحشو</translation>
        </message>
        <message>
            <source>strike out</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>restore struck-out text</source>
            <translation>استرجاع نص مظلل</translation>
        </message>
        <message>
            <source>carry claim over</source>
            <translation>نقل ادعاء</translation>
        </message>
        <message>
            <source>carry claims over to the corrected text</source>
            <translation>نقل الادعاءات إلى النص المصحح</translation>
        </message>
        <message>
            <source>propose claims</source>
            <translation>اقتراح ادعاءات</translation>
        </message>
        <message>
            <source>accept proposal</source>
            <translation>قبول اقتراح</translation>
        </message>
        <message>
            <source>accept %1 proposals</source>
            <translation>قبول %1 من الاقتراحات</translation>
        </message>
        <message>
            <source>refuse proposal</source>
            <translation>رفض اقتراح</translation>
        </message>
        <message>
            <source>refuse proposals</source>
            <translation>رفض اقتراحات</translation>
        </message>
        <message>
            <source>add claim</source>
            <translation>إضافة ادعاء</translation>
        </message>
        <message>
            <source>edit claim</source>
            <translation>تحرير ادعاء</translation>
        </message>
        <message>
            <source>remove claim</source>
            <translation>إزالة ادعاء</translation>
        </message>
        <message>
            <source>remove claims</source>
            <translation>إزالة ادعاءات</translation>
        </message>
        <message>
            <source>split claim</source>
            <translation>تقسيم ادعاء</translation>
        </message>
        <message>
            <source>merge claims</source>
            <translation>دمج ادعاءات</translation>
        </message>
        <message>
            <source>import claims</source>
            <translation>استيراد ادعاءات</translation>
        </message>
        <message>
            <source>rate claim</source>
            <translation>تقييم ادعاء</translation>
        </message>
        <message>
            <source>add evidence</source>
            <translation>إضافة دليل</translation>
        </message>
        <message>
            <source>edit evidence</source>
            <translation>تحرير دليل</translation>
        </message>
        <message>
            <source>remove evidence</source>
            <translation>إزالة دليل</translation>
        </message>
        <message>
            <source>link evidence</source>
            <translation>ربط دليل</translation>
        </message>
        <message>
            <source>edit evidence link</source>
            <translation>تحرير ربط دليل</translation>
        </message>
        <message>
            <source>remove evidence link</source>
            <translation>إزالة ربط دليل</translation>
        </message>
        <message>
            <source>add source</source>
            <translation>إضافة مصدر</translation>
        </message>
        <message>
            <source>edit source</source>
            <translation>تحرير مصدر</translation>
        </message>
        <message>
            <source>merge sources</source>
            <translation>دمج مصادر</translation>
        </message>
        <message>
            <source>decide on figures</source>
            <translation>البت في الأرقام</translation>
        </message>
        <message>
            <source>take in another desk's record</source>
            <translation>إدخال سجل مكتب آخر</translation>
        </message>
        <message>
            <source>keep an editor's comments</source>
            <translation>حفظ تعليقات المحرر</translation>
        </message>
        <message>
            <source>stamp with a trusted time</source>
            <translation>ختم بوقت موثوق</translation>
        </message>
        <message>
            <source>add incident</source>
            <translation>إضافة حادث</translation>
        </message>
        <message>
            <source>edit incident</source>
            <translation>تحرير حادث</translation>
        </message>
        <message>
            <source>remove incident</source>
            <translation>إزالة حادث</translation>
        </message>
        <message>
            <source>merge incidents</source>
            <translation>دمج حوادث</translation>
        </message>
        <message>
            <source>grade incident</source>
            <translation>تصنيف حادث</translation>
        </message>
        <message>
            <source>attach to incident</source>
            <translation>إلحاق بحادث</translation>
        </message>
        <message>
            <source>detach from incident</source>
            <translation>فصل عن حادث</translation>
        </message>
        <message>
            <source>add victim</source>
            <translation>إضافة ضحية</translation>
        </message>
        <message>
            <source>edit victim</source>
            <translation>تحرير بيانات ضحية</translation>
        </message>
        <message>
            <source>remove victim</source>
            <translation>إزالة ضحية</translation>
        </message>
        <message>
            <source>add party</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>edit party</source>
            <translation>تحرير طرف</translation>
        </message>
        <message>
            <source>remove party</source>
            <translation>إزالة طرف</translation>
        </message>
        <message>
            <source>let somebody see names</source>
            <translation>السماح لشخص برؤية الأسماء</translation>
        </message>
        <message>
            <source>keep names from somebody</source>
            <translation>حجب الأسماء عن شخص</translation>
        </message>
        <message>
            <source>save view</source>
            <translation>حفظ عرض</translation>
        </message>
        <message>
            <source>remove view</source>
            <translation>إزالة عرض</translation>
        </message>
        <message>
            <source>relate claims</source>
            <translation>ربط ادعاءين</translation>
        </message>
        <message>
            <source>remove relation of claims</source>
            <translation>إزالة الصلة بين ادعاءين</translation>
        </message>
        <message>
            <source>reuse rating</source>
            <translation>إعادة استعمال تقييم</translation>
        </message>
        <message>
            <source>add translation</source>
            <translation>إضافة ترجمة</translation>
        </message>
        <message>
            <source>edit translation</source>
            <translation>تعديل ترجمة</translation>
        </message>
        <message>
            <source>remove translation</source>
            <translation>حذف ترجمة</translation>
        </message>
        <message>
            <source>set the kind of %1 claims</source>
            <translation>تحديد نوع %1 من الادعاءات</translation>
        </message>
        <message>
            <source>rate %1 claims</source>
            <translation>تقييم %1 من الادعاءات</translation>
        </message>
        <message>
            <source>set the claimant of %1 claims</source>
            <translation>تحديد صاحب %1 من الادعاءات</translation>
        </message>
        <message>
            <source>flag %1 claims</source>
            <translation>وضع علامة على %1 من الادعاءات</translation>
        </message>
        <message>
            <source>add a note to %1 claims</source>
            <translation>إضافة ملاحظة إلى %1 من الادعاءات</translation>
        </message>
        <message>
            <source>link evidence to %1 claims</source>
            <translation>ربط دليل ب%1 من الادعاءات</translation>
        </message>
        <message>
            <source>edit details of %1 articles</source>
            <translation>تعديل بيانات %1 من المقالات</translation>
        </message>
        <message>
            <source>remove %1 articles</source>
            <translation>إزالة %1 من المقالات</translation>
        </message>
        <message>
            <source>edit %1 pieces of evidence</source>
            <translation>تعديل %1 من الأدلة</translation>
        </message>
        <message>
            <source>remove %1 pieces of evidence</source>
            <translation>إزالة %1 من الأدلة</translation>
        </message>
        <message>
            <source>edit %1 sources</source>
            <translation>تعديل %1 من المصادر</translation>
        </message>
        <message>
            <source>show names of incident %1</source>
            <translation>عرض أسماء الحادث %1</translation>
        </message>
        <message>
            <source>change reading of vague words</source>
            <translation>تغيير قراءة الكلمات المبهمة</translation>
        </message>
        <message>
            <source>put back reading of vague words</source>
            <translation>إعادة قراءة الكلمات المبهمة</translation>
        </message>
        <message>
            <source>move workspace</source>
            <translation>نقل مساحة العمل</translation>
        </message>
        <message>
            <source>mark ratings to be read again</source>
            <translation>تعليم تقييمات لتُقرأ ثانية</translation>
        </message>
        <message>
            <source>read rating again</source>
            <translation>قراءة التقييم ثانية</translation>
        </message>
        <message>
            <source>keep failed capture</source>
            <translation>حفظ التقاط فاشل</translation>
        </message>
        <message>
            <source>drop failed capture</source>
            <translation>ترك التقاط فاشل</translation>
        </message>
        <message>
            <source>capture succeeded</source>
            <translation>نجح الالتقاط</translation>
        </message>
        <message>
            <source>complete time stamp</source>
            <translation>إتمام ختم الوقت</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>article</source>
            <translation>مقال</translation>
        </message>
        <message>
            <source>source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <source>claim</source>
            <translation>ادعاء</translation>
        </message>
        <message>
            <source>action</source>
            <translation>أمر</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>إعداد</translation>
        </message>
        <message>
            <source>saved search</source>
            <translation>بحث محفوظ</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>عرض محفوظ</translation>
        </message>
        <message>
            <source>incident</source>
            <translation>حادث</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Places, separated by commas</source>
            <translation>الأماكن، مفصولة بفواصل</translation>
        </message>
        <message>
            <source>Idlib, Al-Bara</source>
            <translation>إدلب، البارة</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الزمن</translation>
        </message>
        <message>
            <source>Time as the text gives it</source>
            <translation>الزمن كما ورد في النص</translation>
        </message>
        <message>
            <source>over the past ten days</source>
            <translation>خلال الأيام العشرة الماضية</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>First day, year-month-day</source>
            <translation>أول يوم: سنة-شهر-يوم</translation>
        </message>
        <message>
            <source>2023-10-07</source>
            <translation>2023-10-07</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Last day, year-month-day</source>
            <translation>آخر يوم: سنة-شهر-يوم</translation>
        </message>
        <message>
            <source>2023-10-16</source>
            <translation>2023-10-16</translation>
        </message>
    </context>
    <context>
        <name>PlacesEditor</name>
        <message>
            <source>Write days as 2023-10-07, or 2023-10 for a month.</source>
            <translation>اكتب الأيام هكذا 2023-10-07، أو 2023-10 للشهر.</translation>
        </message>
    </context>
    <context>
        <name>PictureView</name>
        <message>
            <source>Show picture</source>
            <translation>إظهار الصورة</translation>
        </message>
        <message>
            <source>Blur picture</source>
            <translation>تمويه الصورة</translation>
        </message>
        <message>
            <source>Pictures stay blurred until you ask for them</source>
            <translation>تبقى الصور مموّهة حتى تطلب إظهارها</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Picture of the evidence</source>
            <translation>صورة الدليل</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>الصفحة %1</translation>
        </message>
        <message>
            <source>Blurred: it may be distressing to see.</source>
            <translation>مموّهة: قد تكون رؤيتها مؤلمة.</translation>
        </message>
        <message>
            <source>This picture cannot be shown here: open its file instead.</source>
            <translation>لا يمكن عرض هذه الصورة هنا: افتح ملفها بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Picture of the evidence: arrow keys mark a region</source>
            <translation>صورة الدليل: تحدد مفاتيح الأسهم منطقة</translation>
        </message>
        <message>
            <source>Drag a rectangle to mark a region.</source>
            <translation>اسحب مستطيلًا لتحديد منطقة.</translation>
        </message>
        <message>
            <source>Region marked: link it to the claim.</source>
            <translation>حُددت منطقة: اربطها بالادعاء.</translation>
        </message>
    </context>
    <context>
        <name>ProposalBar</name>
        <message>
            <source>this rule here: right %1 of %2 times</source>
            <translation>هذه القاعدة هنا: أصابت %1 من %2</translation>
        </message>
        <message>
            <source>The rule “%1” at this desk: %2 accepted as proposed, %3 changed, %4 refused.</source>
            <translation>القاعدة «%1» في هذا المكتب: قُبل منها كما اقتُرح %2، وعُدّل %3، ورُفض %4.</translation>
        </message>
        <message numerus="yes">
            <source>All %n proposal(s) decided</source>
            <translation>
                <numerusform>لا اقتراحات</numerusform>
                <numerusform>بُتّ في الاقتراح</numerusform>
                <numerusform>بُتّ في الاقتراحين</numerusform>
                <numerusform>بُتّ في كل الاقتراحات الـ%n</numerusform>
                <numerusform>بُتّ في كل الاقتراحات الـ%n</numerusform>
                <numerusform>بُتّ في كل الاقتراحات الـ%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Rate the claims next: press J for the next claim, R to rate it.</source>
            <translation>قيّم الادعاءات الآن: اضغط J للادعاء التالي وR لتقييمه.</translation>
        </message>
        <message>
            <source>Proposal %1 of %2</source>
            <translation>الاقتراح %1 من %2</translation>
        </message>
        <message>
            <source>why: %1</source>
            <translation>السبب: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n left</source>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>بقي واحد</numerusform>
                <numerusform>بقي اثنان</numerusform>
                <numerusform>بقيت %n</numerusform>
                <numerusform>بقي %n</numerusform>
                <numerusform>بقي %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the last proposal (B)</source>
            <translation>العودة إلى الاقتراح السابق (B)</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Accept this proposal (A)</source>
            <translation>قبول هذا الاقتراح (A)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Change it, then it is accepted (E)</source>
            <translation>غيّره فيصير مقبولًا (E)</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Refuse this proposal (X)</source>
            <translation>رفض هذا الاقتراح (X)</translation>
        </message>
        <message>
            <source>Skip to the next proposal (S)</source>
            <translation>تخطٍّ إلى الاقتراح التالي (S)</translation>
        </message>
        <message>
            <source>More for proposals</source>
            <translation>المزيد للاقتراحات</translation>
        </message>
    </context>
    <context>
        <name>QuantityRow</name>
        <message>
            <source>Remove this number</source>
            <translation>إزالة هذا الرقم</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>ما الذي يُحصى</translation>
        </message>
        <message>
            <source>Who or what group</source>
            <translation>أي مجموعة</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>على الأكثر</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>الحوادث</translation>
        </message>
    </context>
    <context>
        <name>Rating</name>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Reason for the rating</source>
            <translation>سبب التقييم</translation>
        </message>
        <message>
            <source>Why? A rating needs a reason.</source>
            <translation>لماذا؟ يحتاج التقييم إلى سبب.</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>تقييم</translation>
        </message>
    </context>
    <context>
        <name>RatingEditor</name>
        <message>
            <source>Not rated</source>
            <translation>غير مقيَّم</translation>
        </message>
        <message>
            <source>Earlier ratings</source>
            <translation>التقييمات السابقة</translation>
        </message>
        <message>
            <source>Choose how far the claim is borne out.</source>
            <translation>اختر إلى أي حد يثبت الادعاء.</translation>
        </message>
        <message>
            <source>Say why: a rating without a reason is refused.</source>
            <translation>اذكر السبب: يُرفض التقييم بلا سبب.</translation>
        </message>
        <message>
            <source>Ctrl+Enter rates.</source>
            <translation>‏Ctrl+Enter للتقييم.</translation>
        </message>
    </context>
    <context>
        <name>ReaderText</name>
        <message>
            <source>Text of the article</source>
            <translation>نص المقال</translation>
        </message>
    </context>
    <context>
        <name>Revising</name>
        <message>
            <source>Corrected text</source>
            <translation>النص المصحَّح</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Carrying claims over</source>
            <translation>نقل الادعاءات</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) carried over to the corrected text.</source>
            <translation>
                <numerusform>لم يُنقل ادعاء إلى النص المصحَّح.</numerusform>
                <numerusform>نُقل ادعاء واحد إلى النص المصحَّح.</numerusform>
                <numerusform>نُقل ادعاءان إلى النص المصحَّح.</numerusform>
                <numerusform>نُقلت %n ادعاءات إلى النص المصحَّح.</numerusform>
                <numerusform>نُقل %n ادعاءً إلى النص المصحَّح.</numerusform>
                <numerusform>نُقل %n ادعاء إلى النص المصحَّح.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) of the text before could not be carried over.</source>
            <translation>
                <numerusform>لا ادعاء متروك.</numerusform>
                <numerusform>تعذّر نقل ادعاء واحد من النص السابق.</numerusform>
                <numerusform>تعذّر نقل ادعاءين من النص السابق.</numerusform>
                <numerusform>تعذّر نقل %n ادعاءات من النص السابق.</numerusform>
                <numerusform>تعذّر نقل %n ادعاءً من النص السابق.</numerusform>
                <numerusform>تعذّر نقل %n ادعاء من النص السابق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>البتّ</translation>
        </message>
        <message>
            <source>Claim carried over.</source>
            <translation>نُقل الادعاء.</translation>
        </message>
    </context>
    <context>
        <name>SeenBefore</name>
        <message>
            <source>No claim like this one so far.</source>
            <translation>لا ادعاء يشبه هذا حتى الآن.</translation>
        </message>
        <message>
            <source>unrated</source>
            <translation>بلا تقييم</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show this claim: %1</source>
            <translation>إظهار هذا الادعاء: %1</translation>
        </message>
        <message>
            <source>Reuse rating</source>
            <translation>إعادة استعمال التقييم</translation>
        </message>
        <message>
            <source>Rate this claim alike, with a reason that names the other and the same evidence</source>
            <translation>قيّم هذا الادعاء مثله، مع سبب يذكر الآخر والأدلة نفسها</translation>
        </message>
        <message>
            <source>Relate</source>
            <translation>ربط</translation>
        </message>
        <message>
            <source>Say how this claim stands to the older one</source>
            <translation>حدد صلة هذا الادعاء بالادعاء الأقدم</translation>
        </message>
        <message>
            <source>No relation</source>
            <translation>لا صلة</translation>
        </message>
        <message>
            <source>This claim repeats it</source>
            <translation>هذا الادعاء يكرره</translation>
        </message>
        <message>
            <source>This claim updates it</source>
            <translation>هذا الادعاء يحدّثه</translation>
        </message>
        <message>
            <source>This claim contradicts it</source>
            <translation>هذا الادعاء يناقضه</translation>
        </message>
        <message>
            <source>repeated here</source>
            <translation>مكرر هنا</translation>
        </message>
        <message>
            <source>updated here</source>
            <translation>محدَّث هنا</translation>
        </message>
        <message>
            <source>contradicted here</source>
            <translation>منقوض هنا</translation>
        </message>
        <message>
            <source>repeats this claim</source>
            <translation>يكرر هذا الادعاء</translation>
        </message>
        <message>
            <source>updates this claim</source>
            <translation>يحدّث هذا الادعاء</translation>
        </message>
        <message>
            <source>contradicts this claim</source>
            <translation>يناقض هذا الادعاء</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the system has it</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>عالي التباين</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Stands in the history and in reports beside everything you decide.</source>
            <translation>يظهر في السجل والتقارير بجانب كل ما تقرره.</translation>
        </message>
        <message>
            <source>Workspace folder</source>
            <translation>مجلد مساحة العمل</translation>
        </message>
        <message>
            <source>The folder opened at the start; empty for the usual place.</source>
            <translation>المجلد الذي يُفتح عند البدء؛ فارغ للمكان المعتاد.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>The language of menus and dialogs. Articles keep their own.</source>
            <translation>لغة القوائم ومربعات الحوار. وتبقى للمقالات لغتها.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Light, dark, high contrast, or as the system has it.</source>
            <translation>فاتح أو داكن أو عالي التباين أو كما في النظام.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Reading face (Latin)</source>
            <translation>خط القراءة (لاتيني)</translation>
        </message>
        <message>
            <source>The face articles are shown in; empty for the best one found.</source>
            <translation>الخط الذي تُعرض به المقالات؛ فارغ لأفضل خط موجود.</translation>
        </message>
        <message>
            <source>Reading face (Arabic)</source>
            <translation>خط القراءة (عربي)</translation>
        </message>
        <message>
            <source>The face of Arabic text; empty for the best one found.</source>
            <translation>خط النص العربي؛ فارغ لأفضل خط موجود.</translation>
        </message>
        <message>
            <source>Reading size</source>
            <translation>حجم القراءة</translation>
        </message>
        <message>
            <source>Height of the letters in pixels; Arabic is shown one step larger.</source>
            <translation>ارتفاع الحروف بالبكسل؛ وتُعرض العربية أكبر بدرجة.</translation>
        </message>
        <message>
            <source>Line width</source>
            <translation>عرض السطر</translation>
        </message>
        <message>
            <source>Characters a line in the reader; 65 to 75 read best.</source>
            <translation>عدد الأحرف في سطر القارئ؛ والأفضل من 65 إلى 75.</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>الاقتراحات</translation>
        </message>
        <message>
            <source>Accept all above</source>
            <translation>قبول كل ما يفوق</translation>
        </message>
        <message>
            <source>Confidence in percent used by “Accept all above”.</source>
            <translation>نسبة الثقة التي يستعملها «قبول كل ما يفوق».</translation>
        </message>
        <message>
            <source>Propose claims at once</source>
            <translation>اقتراح الادعاءات فورًا</translation>
        </message>
        <message>
            <source>Look for claims as soon as an article is added.</source>
            <translation>البحث عن ادعاءات فور إضافة المقال.</translation>
        </message>
        <message>
            <source>Learn from my decisions</source>
            <translation>التعلم من قراراتي</translation>
        </message>
        <message>
            <source>Once 25 articles are done, a model of your own proposes where no rule does.</source>
            <translation>بعد إنجاز 25 مقالًا يقترح نموذج خاص بك حيث لا تقترح القواعد.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Reading of vague words</source>
            <translation>قراءة الكلمات المبهمة</translation>
        </message>
        <message>
            <source>The table that says what “dozens” and “nearly” count: literal, acled, or one of the desk.</source>
            <translation>الجدول الذي يحدد ما تعنيه «العشرات» و«نحو»: literal أو acled أو جدول خاص بالمكتب.</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>صفحات الويب</translation>
        </message>
        <message>
            <source>Wait for a page</source>
            <translation>انتظار الصفحة</translation>
        </message>
        <message>
            <source>Seconds to wait for a web page before giving up.</source>
            <translation>ثواني انتظار الصفحة قبل التوقف.</translation>
        </message>
        <message>
            <source>Name shown to web servers</source>
            <translation>الاسم المعروض لخوادم الويب</translation>
        </message>
        <message>
            <source>Empty for the name of the program.</source>
            <translation>فارغ لاسم البرنامج.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>الوكيل (Proxy)</translation>
        </message>
        <message>
            <source>Through which pages are fetched, such as socks5h://127.0.0.1:9050 for Tor; empty for none.</source>
            <translation>ما تُجلب الصفحات عبره، مثل socks5h://127.0.0.1:9050 لشبكة Tor؛ فارغ لعدم الاستعمال.</translation>
        </message>
        <message>
            <source>Allow private addresses</source>
            <translation>السماح بالعناوين الخاصة</translation>
        </message>
        <message>
            <source>Fetch pages from your own network too. Off, no page can look around in it.</source>
            <translation>جلب صفحات من شبكتك أيضًا. وعند التعطيل لا تستطيع صفحة استكشافها.</translation>
        </message>
        <message>
            <source>Allow invalid certificates</source>
            <translation>السماح بشهادات غير صالحة</translation>
        </message>
        <message>
            <source>Take pages of servers that cannot prove who they are; it is recorded.</source>
            <translation>قبول صفحات خوادم لا تُثبت هويتها؛ ويُسجَّل ذلك.</translation>
        </message>
        <message>
            <source>Keep a picture of pages</source>
            <translation>حفظ صورة للصفحات</translation>
        </message>
        <message>
            <source>Where a Chromium, Chrome or Edge is installed; drawn offline.</source>
            <translation>حيث يوجد Chromium أو Chrome أو Edge؛ وتُرسم من دون اتصال.</translation>
        </message>
        <message>
            <source>Archive: save at</source>
            <translation>الأرشيف: الحفظ لدى</translation>
        </message>
        <message>
            <source>Where a public archive is asked to save a page.</source>
            <translation>أين يُطلب من أرشيف عام حفظ صفحة.</translation>
        </message>
        <message>
            <source>Archive: look up at</source>
            <translation>الأرشيف: البحث لدى</translation>
        </message>
        <message>
            <source>Where existing copies are looked up.</source>
            <translation>أين يُبحث عن النسخ الموجودة.</translation>
        </message>
        <message>
            <source>Time stamp authority</source>
            <translation>سلطة ختم الوقت</translation>
        </message>
        <message>
            <source>Address of an RFC 3161 authority; empty for none. It sees one hash only.</source>
            <translation>عنوان سلطة RFC 3161؛ فارغ لعدم الاستعمال. ولا ترى سوى بصمة واحدة.</translation>
        </message>
        <message>
            <source>Its root certificate</source>
            <translation>شهادتها الجذرية</translation>
        </message>
        <message>
            <source>A PEM file; empty for the usual public ones.</source>
            <translation>ملف PEM؛ فارغ للشهادات العامة المعتادة.</translation>
        </message>
        <message>
            <source>Fact-check search: key</source>
            <translation>البحث في التحققات: المفتاح</translation>
        </message>
        <message>
            <source>Your key for Google's Fact Check Tools API; empty for no search.</source>
            <translation>مفتاحك لواجهة Fact Check Tools من Google؛ فارغ لعدم البحث.</translation>
        </message>
        <message>
            <source>Fact-check search: language</source>
            <translation>البحث في التحققات: اللغة</translation>
        </message>
        <message>
            <source>Of the checks that are looked for, such as en or ar; empty for every one.</source>
            <translation>لغة التحققات المطلوبة، مثل en أو ar؛ فارغ لكل اللغات.</translation>
        </message>
        <message>
            <source>Fact-check search: address</source>
            <translation>البحث في التحققات: العنوان</translation>
        </message>
        <message>
            <source>Where is asked what others checked; only when you ask.</source>
            <translation>حيث يُسأل عمّا تحقق منه آخرون؛ عند طلبك فقط.</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Language of reports</source>
            <translation>لغة التقارير</translation>
        </message>
        <message>
            <source>Headings and labels of Word reports.</source>
            <translation>عناوين تقارير وورد وتسمياتها.</translation>
        </message>
        <message>
            <source>Word template</source>
            <translation>قالب وورد</translation>
        </message>
        <message>
            <source>A .docx or .dotx of your desk; empty for the house template.</source>
            <translation>ملف ‎.docx‎ أو ‎.dotx‎ لمكتبك؛ فارغ لقالب البرنامج.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Back to the defaults</source>
            <translation>العودة إلى القيم الأصلية</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Match by meaning</source>
            <translation>المطابقة بالمعنى</translation>
        </message>
        <message>
            <source>Past claims are found by meaning too, where a language model is installed.</source>
            <translation>يُبحث عن الادعاءات السابقة بالمعنى أيضًا حيث يوجد نموذج لغوي مثبَّت.</translation>
        </message>
        <message>
            <source>Model folder</source>
            <translation>مجلد النموذج</translation>
        </message>
        <message>
            <source>A sentence-transformers folder of your own; empty for the model that was installed.</source>
            <translation>مجلد sentence-transformers خاص بك؛ اتركه فارغًا لاستعمال النموذج المثبَّت.</translation>
        </message>
        <message>
            <source>OpenTimestamps calendar</source>
            <translation>تقويم OpenTimestamps</translation>
        </message>
        <message>
            <source>Address of a calendar; empty for none. It sees one hash only.</source>
            <translation>عنوان تقويم؛ فارغ لعدم استخدامه. لا يرى إلا بصمة واحدة.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>اختيار ملف</translation>
        </message>
        <message>
            <source>View and edit…</source>
            <translation>عرض وتحرير…</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Single letters work while the text has the focus: press Esc to go there.</source>
            <translation>تعمل الحروف المفردة حين يكون التركيز على النص: اضغط Esc للانتقال إليه.</translation>
        </message>
        <message>
            <source>Filter the shortcuts by words</source>
            <translation>تصفية الاختصارات بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Choose a claim first: click one in the text, or press J.</source>
            <translation>اختر ادعاءً أولًا: انقر واحدًا في النص أو اضغط J.</translation>
        </message>
        <message>
            <source>Evidence linked.</source>
            <translation>رُبط الدليل.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>بلا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>بلا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Source</name>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>نوع المصدر</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>spokesperson of …</source>
            <translation>متحدث باسم…</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <source>Reliability, A to F</source>
            <translation>الموثوقية من A إلى F</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>التهجئات</translation>
        </message>
        <message>
            <source>Other spellings, one a line</source>
            <translation>تهجئات أخرى، واحدة في كل سطر</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>منظمة</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>لم يُحكم عليه</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Filter the sources by words</source>
            <translation>تصفية المصادر بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>People, organisations and outlets appear here as soon as a claim names them.</source>
            <translation>يظهر هنا الأشخاص والمنظمات ووسائل الإعلام حالما يذكرهم ادعاء.</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <source>Columns to show</source>
            <translation>الأعمدة المعروضة</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>عرض كجدول</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>عكس الترتيب</translation>
        </message>
        <message>
            <source>Order of the sources</source>
            <translation>ترتيب المصادر</translation>
        </message>
        <message>
            <source>Sources as a table</source>
            <translation>المصادر كجدول</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Workspace: %1</source>
            <translation>مساحة العمل: %1</translation>
        </message>
        <message>
            <source>What is waiting</source>
            <translation>ما الذي ينتظر</translation>
        </message>
        <message>
            <source>proposals to decide</source>
            <translation>اقتراحات تنتظر القرار</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>claims without a rating</source>
            <translation>ادعاءات بلا تقييم</translation>
        </message>
        <message>
            <source>pieces of evidence not linked yet</source>
            <translation>أدلة لم تُربط بعد</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Drop files or links here, or press Ctrl+V to paste a text</source>
            <translation>أفلت ملفات أو روابط هنا، أو اضغط Ctrl+V للصق نص</translation>
        </message>
        <message>
            <source>Add from file…</source>
            <translation>إضافة من ملف…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Web address…</source>
            <translation>عنوان ويب…</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>جرّب النموذج</translation>
        </message>
        <message>
            <source>Recent articles</source>
            <translation>مقالات حديثة</translation>
        </message>
        <message>
            <source>claims without anybody who says them</source>
            <translation>ادعاءات بلا قائل مسمّى</translation>
        </message>
        <message>
            <source>ratings to read again</source>
            <translation>تقييمات تُقرأ من جديد</translation>
        </message>
        <message>
            <source>Ratings to be read again</source>
            <translation>تقييمات ينبغي قراءتها ثانية</translation>
        </message>
        <message>
            <source>Captures to try again</source>
            <translation>التقاطات ينبغي إعادة محاولتها</translation>
        </message>
    </context>
    <context>
        <name>Statement</name>
        <message>
            <source>Kind of claim</source>
            <translation>نوع الادعاء</translation>
        </message>
        <message>
            <source>The claim in words that stand alone</source>
            <translation>الادعاء بكلمات قائمة بذاتها</translation>
        </message>
        <message>
            <source>Note of your own</source>
            <translation>ملاحظة منك</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>ترجمة</translation>
        </message>
    </context>
    <context>
        <name>StatementEditor</name>
        <message>
            <source>An imported claim: it has no place in an article.</source>
            <translation>ادعاء مستورد: لا موضع له في مقال.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Saved</source>
            <translation>محفوظ</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>فهرس البحث</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>مساحة العمل</translation>
        </message>
        <message>
            <source>Words and claims</source>
            <translation>الكلمات والادعاءات</translation>
        </message>
        <message>
            <source>Claim at the caret</source>
            <translation>الادعاء عند المؤشر</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <source>No workspace open</source>
            <translation>لا مساحة عمل مفتوحة</translation>
        </message>
        <message>
            <source>Index up to date</source>
            <translation>الفهرس محدَّث</translation>
        </message>
        <message>
            <source>Index catching up …</source>
            <translation>الفهرس يُحدَّث…</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>الكردية</translation>
        </message>
    </context>
    <context>
        <name>Translating</name>
        <message>
            <source>Select the words to translate first.</source>
            <translation>حدّد أولًا الكلمات المراد ترجمتها.</translation>
        </message>
        <message>
            <source>Translation changed.</source>
            <translation>عُدّلت الترجمة.</translation>
        </message>
        <message>
            <source>Translation kept.</source>
            <translation>حُفظت الترجمة.</translation>
        </message>
        <message>
            <source>Translation removed.</source>
            <translation>حُذفت الترجمة.</translation>
        </message>
    </context>
    <context>
        <name>TranslationCard</name>
        <message>
            <source>Translation of the passage</source>
            <translation>ترجمة المقطع</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>ترجمة</translation>
        </message>
        <message>
            <source>Change the translation</source>
            <translation>تعديل الترجمة</translation>
        </message>
        <message>
            <source>Remove the translation</source>
            <translation>حذف الترجمة</translation>
        </message>
        <message>
            <source>Close the translation</source>
            <translation>إغلاق الترجمة</translation>
        </message>
        <message>
            <source>Close the translation (Esc)</source>
            <translation>إغلاق الترجمة (Esc)</translation>
        </message>
        <message>
            <source>Your translation</source>
            <translation>ترجمتك</translation>
        </message>
        <message>
            <source>What the passage says, in your words</source>
            <translation>ما يقوله المقطع بكلماتك</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>لغة الترجمة</translation>
        </message>
        <message>
            <source>Who translated</source>
            <translation>من ترجم</translation>
        </message>
        <message>
            <source>Note on the translation</source>
            <translation>ملاحظة على الترجمة</translation>
        </message>
        <message>
            <source>Note, such as a word that can be read in two ways</source>
            <translation>ملاحظة، مثل كلمة تحتمل قراءتين</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Keep the translation (Ctrl+Enter)</source>
            <translation>حفظ الترجمة (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message>
            <source>No part of the article</source>
            <translation>ليس جزءًا من المقال</translation>
        </message>
        <message>
            <source>Translation: %1</source>
            <translation>ترجمة: %1</translation>
        </message>
    </context>
    <context>
        <name>ViewsMenu</name>
        <message>
            <source>Keep the list as it is under a name</source>
            <translation>احفظ القائمة كما هي باسم</translation>
        </message>
        <message>
            <source>Name of a view to keep</source>
            <translation>اسم العرض المحفوظ</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>إزالة عرض</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدًا</numerusform>
                <numerusform>%n جديد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Welcome</source>
            <translation>أهلًا بك</translation>
        </message>
        <message>
            <source>Your name stands in the history and in reports beside everything you decide. The workspace is the folder that holds all your work; nothing leaves it by itself.</source>
            <translation>يظهر اسمك في السجل وفي التقارير بجانب كل ما تقرره. مساحة العمل هي المجلد الذي يضم كل عملك، ولا يخرج منها شيء من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>ا&amp;سمك</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>&amp;Workspace folder</source>
            <translation>مجلد مساحة ال&amp;عمل</translation>
        </message>
        <message>
            <source>Workspace folder</source>
            <translation>مجلد مساحة العمل</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose the workspace folder</source>
            <translation>اختيار مجلد مساحة العمل</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>ابدأ</translation>
        </message>
    </context>
    <context>
        <name>FirstRunCard</name>
        <message>
            <source>Workspace folder</source>
            <translation>مجلد مساحة العمل</translation>
        </message>
        <message>
            <source>Write the name that is to stand in the history.</source>
            <translation>اكتب الاسم الذي سيظهر في السجل.</translation>
        </message>
        <message>
            <source>Name a folder for the workspace.</source>
            <translation>سمِّ مجلدًا لمساحة العمل.</translation>
        </message>
    </context>
    <context>
        <name>AttachedView</name>
        <message numerus="yes">
            <source>%n claim(s)</source>
            <translation>
                <numerusform>بلا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) taken off.</source>
            <translation>
                <numerusform>لم يُفك شيء.</numerusform>
                <numerusform>فُكّ ادعاء واحد.</numerusform>
                <numerusform>فُكّ ادعاءان.</numerusform>
                <numerusform>فُكّت %n ادعاءات.</numerusform>
                <numerusform>فُكّ %n ادعاءً.</numerusform>
                <numerusform>فُكّ %n ادعاء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence taken off.</source>
            <translation>فُكّ الدليل.</translation>
        </message>
    </context>
    <context>
        <name>CasualtyView</name>
        <message>
            <source>Not graded</source>
            <translation>غير مصنَّف</translation>
        </message>
        <message>
            <source>The evidence suggests: %1. %2</source>
            <translation>الأدلة تقترح: %1. %2</translation>
        </message>
        <message>
            <source>suggested was %1</source>
            <translation>كان المقترح %1</translation>
        </message>
        <message>
            <source>Every grade that was given</source>
            <translation>كل التصنيفات التي أُعطيت</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Killed</source>
            <translation>القتلى</translation>
        </message>
        <message>
            <source>Injured</source>
            <translation>الجرحى</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>المصادر الأصلية</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>conceded by %1</source>
            <translation>ما أقرّ به %1</translation>
        </message>
        <message>
            <source>No claim attached here counts casualties yet.</source>
            <translation>لا ادعاء مرفق هنا يحصي الضحايا بعد.</translation>
        </message>
        <message>
            <source>Minimum to maximum of what the figures table holds; groups lie in the total and are not added.</source>
            <translation>من الأدنى إلى الأعلى كما في جدول الأرقام؛ الفئات جزء من المجموع ولا تُجمع.</translation>
        </message>
        <message>
            <source>Say why: a grade without a reason is refused.</source>
            <translation>اذكر السبب: لا يُقبل تصنيف بلا سبب.</translation>
        </message>
        <message>
            <source>Incident graded.</source>
            <translation>صُنّف الحادث.</translation>
        </message>
    </context>
    <context>
        <name>ChartView</name>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Which picture</source>
            <translation>أي صورة</translation>
        </message>
        <message>
            <source>What the picture counts</source>
            <translation>ما تعدّه الصورة</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>حفظ الصورة…</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Save picture</source>
            <translation>حفظ الصورة</translation>
        </message>
        <message>
            <source>Picture saved: %1</source>
            <translation>حُفظت الصورة: %1</translation>
        </message>
        <message>
            <source>Who says how many</source>
            <translation>من قال كم</translation>
        </message>
        <message>
            <source>How the number grew</source>
            <translation>كيف تغيّر العدد</translation>
        </message>
        <message>
            <source>Claims in time</source>
            <translation>الادعاءات في الزمن</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <source>Ratings by claimant</source>
            <translation>التقييمات حسب القائل</translation>
        </message>
    </context>
    <context>
        <name>ChooseDialog</name>
        <message>
            <source>attached already</source>
            <translation>مرفق من قبل</translation>
        </message>
        <message>
            <source>the same?</source>
            <translation>الحادث نفسه؟</translation>
        </message>
    </context>
    <context>
        <name>Coding</name>
        <message>
            <source>Reading of vague words</source>
            <translation>قراءة الكلمات المبهمة</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>The table by which vague words are read</source>
            <translation>الجدول الذي تُقرأ به الكلمات المبهمة</translation>
        </message>
        <message>
            <source>Read figures so from now on</source>
            <translation>اقرأ الأرقام هكذا من الآن</translation>
        </message>
        <message>
            <source>Put back as shipped</source>
            <translation>إعادة الأصل</translation>
        </message>
        <message>
            <source>Filter the words</source>
            <translation>تصفية الكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Vague words and the range each stands for</source>
            <translation>الكلمات المبهمة والمدى الذي تعنيه كل منها</translation>
        </message>
        <message>
            <source>The word, as texts have it</source>
            <translation>الكلمة كما ترد في النصوص</translation>
        </message>
        <message>
            <source>dozens, nearly …</source>
            <translation>عشرات، نحو …</translation>
        </message>
        <message>
            <source>An amount by itself, or a word before a number</source>
            <translation>مقدار قائم بنفسه، أو كلمة قبل رقم</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Where the rule stands, such as a codebook</source>
            <translation>أين وردت القاعدة، كدليل ترميز</translation>
        </message>
        <message>
            <source>Source: a codebook, a decision of the desk</source>
            <translation>المصدر: دليل ترميز أو قرار للمكتب</translation>
        </message>
        <message>
            <source>Why it is read so</source>
            <translation>لماذا تُقرأ هكذا</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Read it so</source>
            <translation>اقرأها هكذا</translation>
        </message>
        <message>
            <source>Read it literally</source>
            <translation>اقرأها حرفيًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>CodingDialog</name>
        <message>
            <source>an amount, such as “dozens”</source>
            <translation>مقدار، مثل «عشرات»</translation>
        </message>
        <message>
            <source>a word before a number, in percent of it</source>
            <translation>كلمة قبل رقم، بنسبة مئوية منه</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>الكلمة</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>تُقرأ</translation>
        </message>
        <message>
            <source>Literally</source>
            <translation>حرفيًا</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>المصدر: %1</translation>
        </message>
        <message>
            <source>changed by this desk</source>
            <translation>غيّره هذا المكتب</translation>
        </message>
        <message>
            <source>figures are read so</source>
            <translation>هكذا تُقرأ الأرقام</translation>
        </message>
        <message>
            <source>The literal reading stays as it is. Choose another table to edit it.</source>
            <translation>تبقى القراءة الحرفية كما هي. اختر جدولًا آخر لتحريره.</translation>
        </message>
        <message>
            <source>A reading needs its reason.</source>
            <translation>لكل قراءة سبب يُذكر.</translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message>
            <source>Picture copied.</source>
            <translation>نُسخت الصورة.</translation>
        </message>
        <message>
            <source>Decided on the figures.</source>
            <translation>حُسم أمر الأرقام.</translation>
        </message>
        <message>
            <source>Number changed.</source>
            <translation>غُيّر الرقم.</translation>
        </message>
    </context>
    <context>
        <name>FigureDetail</name>
        <message numerus="yes">
            <source>%1: %2, from %n origin(s)</source>
            <translation>
                <numerusform>%1: %2، بلا مصدر</numerusform>
                <numerusform>%1: %2، من مصدر واحد</numerusform>
                <numerusform>%1: %2، من مصدرين</numerusform>
                <numerusform>%1: %2، من %n مصادر</numerusform>
                <numerusform>%1: %2، من %n مصدرًا</numerusform>
                <numerusform>%1: %2، من %n مصدر</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided:</source>
            <translation>ما حُسم:</translation>
        </message>
        <message>
            <source>hedged: %1</source>
            <translation>بتحفّظ: %1</translation>
        </message>
        <message>
            <source>Stands by itself: nothing contradicts or repeats it.</source>
            <translation>قائم بنفسه: لا شيء يناقضه أو يكرره.</translation>
        </message>
        <message>
            <source>It has no say in the range: %1.</source>
            <translation>لا يُحتسب في المدى: %1.</translation>
        </message>
        <message>
            <source>as the rules find</source>
            <translation>كما تجد القواعد</translation>
        </message>
        <message>
            <source>nothing: it stands by itself</source>
            <translation>لا شيء: قائم بنفسه</translation>
        </message>
        <message>
            <source>A range set by hand needs its reason.</source>
            <translation>المدى المحدد يدويًا يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>Choose a row: a measure to decide how its range is made, a number to see how it stands to the others. Double-click or Enter leads to its words.</source>
            <translation>اختر صفًا: مقياسًا لتقرر كيف يُحسب مداه، أو رقمًا لترى علاقته بغيره. النقر المزدوج أو Enter يقود إلى كلماته.</translation>
        </message>
        <message>
            <source>The range is made by</source>
            <translation>يُحسب المدى بـ</translation>
        </message>
        <message>
            <source>The rule by which the range is made</source>
            <translation>القاعدة التي يُحسب بها المدى</translation>
        </message>
        <message>
            <source>By hand: lowest</source>
            <translation>يدويًا: الأدنى</translation>
        </message>
        <message>
            <source>lowest</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>By hand: highest</source>
            <translation>يدويًا: الأعلى</translation>
        </message>
        <message>
            <source>highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Reason for the decision</source>
            <translation>سبب القرار</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>احسم</translation>
        </message>
        <message>
            <source>It is part of</source>
            <translation>جزء من</translation>
        </message>
        <message>
            <source>The total this number is a part of</source>
            <translation>المجموع الذي هذا الرقم جزء منه</translation>
        </message>
        <message>
            <source>Go to its words</source>
            <translation>اذهب إلى كلماته</translation>
        </message>
        <message>
            <source>This number is</source>
            <translation>هذا الرقم</translation>
        </message>
        <message>
            <source>Documented case by case, or estimated</source>
            <translation>موثّق حالة بحالة أو تقديري</translation>
        </message>
        <message>
            <source>as of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>The day the count stood at</source>
            <translation>اليوم الذي بلغ فيه العدّ ذلك</translation>
        </message>
        <message>
            <source>2023-10-15</source>
            <translation>2023-10-15</translation>
        </message>
        <message>
            <source>best</source>
            <translation>الأرجح</translation>
        </message>
        <message>
            <source>The number held for best</source>
            <translation>العدد الأرجح</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Figures: one row a source, below the range of each measure</source>
            <translation>الأرقام: صف لكل مصدر تحت مدى كل مقياس</translation>
        </message>
    </context>
    <context>
        <name>Incident</name>
        <message>
            <source>Title of the incident</source>
            <translation>عنوان الحادث</translation>
        </message>
        <message>
            <source>More about this incident</source>
            <translation>المزيد عن هذا الحادث</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Casualties</source>
            <translation>الضحايا</translation>
        </message>
        <message>
            <source>Claims and evidence</source>
            <translation>الادعاءات والأدلة</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Choose an incident in the list, or make a new one. An incident gathers what any number of articles claim about one event; its figures are compared, never added up.</source>
            <translation>اختر حادثًا من القائمة أو أنشئ حادثًا جديدًا. يجمع الحادث ما تدعيه أي مقالات عن واقعة واحدة؛ تُقارَن أرقامه ولا تُجمع أبدًا.</translation>
        </message>
        <message>
            <source>New incident</source>
            <translation>حادث جديد</translation>
        </message>
    </context>
    <context>
        <name>IncidentAlike</name>
        <message>
            <source>Look at it</source>
            <translation>انظر إليه</translation>
        </message>
        <message>
            <source>It is the same: merge into this one</source>
            <translation>هو نفسه: ادمجه في هذا</translation>
        </message>
    </context>
    <context>
        <name>IncidentAttached</name>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Go to its words</source>
            <translation>اذهب إلى كلماته</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>فك</translation>
        </message>
        <message>
            <source>Claims attached to this incident</source>
            <translation>الادعاءات المرفقة بهذا الحادث</translation>
        </message>
        <message>
            <source>Evidence about the incident as a whole</source>
            <translation>أدلة عن الحادث كله</translation>
        </message>
        <message>
            <source>Attach evidence…</source>
            <translation>إرفاق دليل…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Evidence attached to this incident</source>
            <translation>الأدلة المرفقة بهذا الحادث</translation>
        </message>
        <message>
            <source>No claim speaks of this incident yet. Open an article, choose a claim and press I, or attach all accepted claims of the article you are reading.</source>
            <translation>لا ادعاء يتحدث عن هذا الحادث بعد. افتح مقالًا واختر ادعاءً واضغط I، أو أرفق كل الادعاءات المقبولة في المقال الذي تقرؤه.</translation>
        </message>
        <message>
            <source>Attach the claims of the article being read</source>
            <translation>إرفاق ادعاءات المقال المقروء</translation>
        </message>
    </context>
    <context>
        <name>IncidentCasualties</name>
        <message>
            <source>Killed and injured</source>
            <translation>القتلى والجرحى</translation>
        </message>
        <message>
            <source>Killed and injured by group, minimum and maximum</source>
            <translation>القتلى والجرحى بحسب الفئة، الأدنى والأعلى</translation>
        </message>
        <message>
            <source>Grading</source>
            <translation>التصنيف</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>صنّف</translation>
        </message>
        <message>
            <source>Use what is suggested</source>
            <translation>خذ بالمقترح</translation>
        </message>
        <message>
            <source>Reason for the grade</source>
            <translation>سبب التصنيف</translation>
        </message>
        <message>
            <source>Why: what the evidence shows</source>
            <translation>السبب: ما تُظهره الأدلة</translation>
        </message>
    </context>
    <context>
        <name>IncidentChoose</name>
        <message>
            <source>Filter by words</source>
            <translation>تصفية بالكلمات</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>What to choose from</source>
            <translation>ما يُختار منه</translation>
        </message>
        <message>
            <source>New incident</source>
            <translation>حادث جديد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>إرفاق</translation>
        </message>
    </context>
    <context>
        <name>IncidentFacts</name>
        <message>
            <source>Two incidents became one.</source>
            <translation>صار الحادثان واحدًا.</translation>
        </message>
        <message>
            <source>Incident changed.</source>
            <translation>غُيّر الحادث.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What happened, in a sentence or two</source>
            <translation>ما حدث، في جملة أو جملتين</translation>
        </message>
        <message>
            <source>In a sentence or two</source>
            <translation>في جملة أو جملتين</translation>
        </message>
        <message>
            <source>Type of strike</source>
            <translation>نوع الضربة</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>What was hit; several apart by commas</source>
            <translation>ما أُصيب؛ تفصل الفواصل بين المتعدد</translation>
        </message>
        <message>
            <source>school, market …</source>
            <translation>مدرسة، سوق …</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>What the place is called, in each script, apart by commas</source>
            <translation>اسم المكان بكل خط، تفصل بينها الفواصل</translation>
        </message>
        <message>
            <source>Al-Bara, البارة</source>
            <translation>البارة, Al-Bara</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>خط العرض</translation>
        </message>
        <message>
            <source>Latitude in degrees</source>
            <translation>خط العرض بالدرجات</translation>
        </message>
        <message>
            <source>35.6789</source>
            <translation>35.6789</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>خط الطول</translation>
        </message>
        <message>
            <source>Longitude in degrees</source>
            <translation>خط الطول بالدرجات</translation>
        </message>
        <message>
            <source>36.5432</source>
            <translation>36.5432</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <source>How near the coordinates are to where it happened</source>
            <translation>مدى قرب الإحداثيات من موقع الحدث</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>The day or moment it began, such as 2023-10-15 or 2023-10-15T21:30Z</source>
            <translation>اليوم أو اللحظة التي بدأ فيها، مثل 2023-10-15 أو 2023-10-15T21:30Z</translation>
        </message>
        <message>
            <source>2023-10-15</source>
            <translation>2023-10-15</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>The last day or moment of the window</source>
            <translation>آخر يوم أو لحظة في المدة</translation>
        </message>
        <message>
            <source>Part of the day</source>
            <translation>وقت اليوم</translation>
        </message>
        <message>
            <source>First reported</source>
            <translation>أول خبر</translation>
        </message>
        <message>
            <source>When it was first reported</source>
            <translation>متى أُبلغ عنه أول مرة</translation>
        </message>
        <message>
            <source>Who: parties, what they admit and deny</source>
            <translation>من: الأطراف وما تقرّ به وما تنفيه</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>Nobody is named yet. Add who is suspected, who claims responsibility, and who denies it.</source>
            <translation>لم يُسمَّ أحد بعد. أضف المشتبه به ومن يتبنى ومن ينفي.</translation>
        </message>
        <message>
            <source>The same incident?</source>
            <translation>الحادث نفسه؟</translation>
        </message>
        <message>
            <source>Note of the desk</source>
            <translation>ملاحظة المكتب</translation>
        </message>
    </context>
    <context>
        <name>IncidentList</name>
        <message>
            <source>All grades</source>
            <translation>كل التصنيفات</translation>
        </message>
        <message>
            <source>No incident fits. Take words, place or days away above.</source>
            <translation>لا حادث يطابق. خفف الكلمات أو المكان أو الأيام أعلاه.</translation>
        </message>
        <message>
            <source>No incidents yet. An incident gathers what any number of articles claim about one event.</source>
            <translation>لا حوادث بعد. يجمع الحادث ما تدعيه أي مقالات عن واقعة واحدة.</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>الأقدم أولًا</translation>
        </message>
        <message>
            <source>Added last</source>
            <translation>آخر ما أُضيف</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>بحسب العنوان</translation>
        </message>
        <message>
            <source>By place</source>
            <translation>بحسب المكان</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>غير مصنَّف</translation>
        </message>
    </context>
    <context>
        <name>IncidentNames</name>
        <message>
            <source>%1 killed</source>
            <translation>القتلى %1</translation>
        </message>
        <message>
            <source>airstrike</source>
            <translation>غارة جوية</translation>
        </message>
        <message>
            <source>drone strike</source>
            <translation>ضربة مسيّرة</translation>
        </message>
        <message>
            <source>missile</source>
            <translation>صاروخ موجّه</translation>
        </message>
        <message>
            <source>artillery</source>
            <translation>مدفعية</translation>
        </message>
        <message>
            <source>rocket</source>
            <translation>قذيفة صاروخية</translation>
        </message>
        <message>
            <source>barrel bomb</source>
            <translation>برميل متفجر</translation>
        </message>
        <message>
            <source>cluster munition</source>
            <translation>ذخيرة عنقودية</translation>
        </message>
        <message>
            <source>ground fire</source>
            <translation>نيران أرضية</translation>
        </message>
        <message>
            <source>explosion</source>
            <translation>انفجار</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <source>street</source>
            <translation>شارع</translation>
        </message>
        <message>
            <source>neighbourhood</source>
            <translation>حي</translation>
        </message>
        <message>
            <source>village</source>
            <translation>قرية</translation>
        </message>
        <message>
            <source>town</source>
            <translation>بلدة</translation>
        </message>
        <message>
            <source>district</source>
            <translation>منطقة</translation>
        </message>
        <message>
            <source>province</source>
            <translation>محافظة</translation>
        </message>
        <message>
            <source>night</source>
            <translation>ليلًا</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>صباحًا</translation>
        </message>
        <message>
            <source>noon</source>
            <translation>ظهرًا</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>بعد الظهر</translation>
        </message>
        <message>
            <source>evening</source>
            <translation>مساءً</translation>
        </message>
        <message>
            <source>suspected</source>
            <translation>مشتبه به</translation>
        </message>
        <message>
            <source>known</source>
            <translation>معروف</translation>
        </message>
        <message>
            <source>accepts responsibility</source>
            <translation>يقرّ بالمسؤولية</translation>
        </message>
        <message>
            <source>accepts it in part</source>
            <translation>يقرّ بها جزئيًا</translation>
        </message>
        <message>
            <source>denies it</source>
            <translation>ينفي</translation>
        </message>
        <message>
            <source>investigates</source>
            <translation>يحقق</translation>
        </message>
        <message>
            <source>is silent</source>
            <translation>صامت</translation>
        </message>
        <message>
            <source>killed</source>
            <translation>قتيل</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>جريح</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>town or village</source>
            <translation>بلدة أو قرية</translation>
        </message>
        <message>
            <source>subdistrict</source>
            <translation>ناحية</translation>
        </message>
        <message>
            <source>governorate</source>
            <translation>محافظة</translation>
        </message>
        <message>
            <source>A known place: its coordinates are those of its middle.</source>
            <translation>مكان معروف: إحداثياته إحداثيات وسطه.</translation>
        </message>
        <message>
            <source>No known place is chosen: type its name to find it.</source>
            <translation>لم يُختر مكان معروف: اكتب اسمه لتجده.</translation>
        </message>
    </context>
    <context>
        <name>IncidentPage</name>
        <message>
            <source>not graded</source>
            <translation>غير مصنَّف</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>بلا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالًا</numerusform>
                <numerusform>%n مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>Title changed.</source>
            <translation>غُيّر العنوان.</translation>
        </message>
    </context>
    <context>
        <name>IncidentParty</name>
        <message>
            <source>Name of the party</source>
            <translation>اسم الطرف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Suspected or known</source>
            <translation>مشتبه به أو معروف</translation>
        </message>
        <message>
            <source>What it says of its part</source>
            <translation>ما يقوله عن دوره</translation>
        </message>
        <message>
            <source>When it said so</source>
            <translation>متى قال ذلك</translation>
        </message>
        <message>
            <source>Said on 2023-10-16</source>
            <translation>قال في 2023-10-16</translation>
        </message>
        <message>
            <source>Remove this party</source>
            <translation>إزالة هذا الطرف</translation>
        </message>
        <message>
            <source>Concedes killed</source>
            <translation>يقرّ بقتلى</translation>
        </message>
        <message>
            <source>Killed it concedes: lowest</source>
            <translation>القتلى الذين يقرّ بهم: الأدنى</translation>
        </message>
        <message>
            <source>from</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Killed it concedes: highest</source>
            <translation>القتلى الذين يقرّ بهم: الأعلى</translation>
        </message>
        <message>
            <source>to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>injured</source>
            <translation>جريح</translation>
        </message>
        <message>
            <source>Injured it concedes: lowest</source>
            <translation>الجرحى الذين يقرّ بهم: الأدنى</translation>
        </message>
        <message>
            <source>Injured it concedes: highest</source>
            <translation>الجرحى الذين يقرّ بهم: الأعلى</translation>
        </message>
        <message>
            <source>Note on this party, such as its words</source>
            <translation>ملاحظة عن هذا الطرف، مثل كلماته</translation>
        </message>
        <message>
            <source>In its own words, where it said so</source>
            <translation>بكلماته، وأين قالها</translation>
        </message>
        <message>
            <source>Evidence that shows what it says, of what is attached to the incident</source>
            <translation>الدليل الذي يُظهر ما يقوله، مما أُرفق بالحادث</translation>
        </message>
    </context>
    <context>
        <name>IncidentReasons</name>
        <message>
            <source>same place (%1)</source>
            <translation>المكان نفسه (%1)</translation>
        </message>
        <message>
            <source>%1 km apart</source>
            <translation>بينهما %1 كم</translation>
        </message>
        <message>
            <source>places are called alike (%1)</source>
            <translation>اسما المكانين متشابهان (%1)</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>اليوم نفسه</translation>
        </message>
        <message>
            <source>the days overlap</source>
            <translation>الأيام متداخلة</translation>
        </message>
        <message>
            <source>one day apart</source>
            <translation>بينهما يوم</translation>
        </message>
        <message>
            <source>killed: the numbers agree</source>
            <translation>القتلى: الأرقام متفقة</translation>
        </message>
        <message>
            <source>killed: the numbers differ</source>
            <translation>القتلى: الأرقام مختلفة</translation>
        </message>
        <message>
            <source>injured: the numbers agree</source>
            <translation>الجرحى: الأرقام متفقة</translation>
        </message>
        <message>
            <source>injured: the numbers differ</source>
            <translation>الجرحى: الأرقام مختلفة</translation>
        </message>
        <message>
            <source>both %1</source>
            <translation>كلاهما %1</translation>
        </message>
        <message>
            <source>%1 denies it.</source>
            <translation>‏%1 ينفي ذلك.</translation>
        </message>
        <message>
            <source>%1 accepts responsibility in part.</source>
            <translation>‏%1 يقرّ بالمسؤولية جزئيًا.</translation>
        </message>
        <message>
            <source>%1 accepts responsibility.</source>
            <translation>‏%1 يقرّ بالمسؤولية.</translation>
        </message>
        <message>
            <source>Every casualty figure is rated false or has an unreliable voice.</source>
            <translation>كل أرقام الضحايا مقيّمة خاطئة أو صوتها غير موثوق.</translation>
        </message>
        <message>
            <source>Reports name different parties: %1.</source>
            <translation>التقارير تسمي أطرافًا مختلفة: %1.</translation>
        </message>
        <message>
            <source>%1 independent origins report casualties; %2 is held to have struck.</source>
            <translation>%1 من المصادر المستقلة تذكر ضحايا؛ ويُنسب القصف إلى %2.</translation>
        </message>
        <message>
            <source>%1 independent origins report casualties; no party is named.</source>
            <translation>%1 من المصادر المستقلة تذكر ضحايا؛ ولا طرف مسمى.</translation>
        </message>
        <message>
            <source>Only %1 reports casualties.</source>
            <translation>لا يذكر ضحايا إلا %1.</translation>
        </message>
        <message>
            <source>No claim attached here reports casualties.</source>
            <translation>لا ادعاء مرفق هنا يذكر ضحايا.</translation>
        </message>
    </context>
    <context>
        <name>IncidentVictim</name>
        <message>
            <source>The name in each script, apart by commas</source>
            <translation>الاسم بكل خط، تفصل بينها الفواصل</translation>
        </message>
        <message>
            <source>Name, الاسم</source>
            <translation>الاسم, Name</translation>
        </message>
        <message>
            <source>What happened to this person</source>
            <translation>ما حدث لهذا الشخص</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Age in years</source>
            <translation>العمر بالسنوات</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Remove this name</source>
            <translation>إزالة هذا الاسم</translation>
        </message>
    </context>
    <context>
        <name>IncidentVictims</name>
        <message>
            <source>Names of the dead and the hurt</source>
            <translation>أسماء القتلى والجرحى</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>إظهار الأسماء</translation>
        </message>
        <message>
            <source>Add a name</source>
            <translation>إضافة اسم</translation>
        </message>
        <message>
            <source>May see all names</source>
            <translation>يرى كل الأسماء</translation>
        </message>
        <message>
            <source>People of the desk who may see all names, apart by commas; whoever enters a name always sees it</source>
            <translation>من يحق له في المكتب رؤية كل الأسماء، تفصل بينهم الفواصل؛ ومن أدخل اسمًا يراه دائمًا</translation>
        </message>
        <message>
            <source>Nobody but whoever entered a name</source>
            <translation>لا أحد سوى من أدخل الاسم</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>New incident</source>
            <translation>حادث جديد</translation>
        </message>
        <message>
            <source>Incident made.</source>
            <translation>أُنشئ الحادث.</translation>
        </message>
        <message>
            <source>Choose a claim first: it is the one that is attached.</source>
            <translation>اختر ادعاءً أولًا: هو الذي يُرفق.</translation>
        </message>
        <message>
            <source>Accept this claim first: only accepted claims are attached.</source>
            <translation>اقبل هذا الادعاء أولًا: لا تُرفق إلا الادعاءات المقبولة.</translation>
        </message>
        <message>
            <source>Claim: %1</source>
            <translation>الادعاء: %1</translation>
        </message>
        <message>
            <source>Open an article with accepted claims first: these are attached.</source>
            <translation>افتح مقالًا فيه ادعاءات مقبولة أولًا: هي التي تُرفق.</translation>
        </message>
        <message numerus="yes">
            <source>%n accepted claim(s) of “%1”</source>
            <translation>
                <numerusform>بلا ادعاءات مقبولة من «%1»</numerusform>
                <numerusform>ادعاء مقبول واحد من «%1»</numerusform>
                <numerusform>ادعاءان مقبولان من «%1»</numerusform>
                <numerusform>%n ادعاءات مقبولة من «%1»</numerusform>
                <numerusform>%n ادعاءً مقبولًا من «%1»</numerusform>
                <numerusform>%n ادعاء مقبول من «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence about the incident as a whole</source>
            <translation>أدلة عن الحادث كله</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>إرفاق دليل</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <source>There is no evidence yet: add a file or a web address.</source>
            <translation>لا أدلة بعد: أضف ملفًا أو عنوان صفحة.</translation>
        </message>
        <message>
            <source>The incident chosen here is taken into the one shown, with all that is attached to it.</source>
            <translation>يُضم الحادث المختار هنا إلى المعروض مع كل ما أُرفق به.</translation>
        </message>
        <message>
            <source>Merge incidents</source>
            <translation>دمج حادثين</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Two incidents became one.</source>
            <translation>صار الحادثان واحدًا.</translation>
        </message>
        <message>
            <source>There is no other incident.</source>
            <translation>لا حادث آخر.</translation>
        </message>
        <message>
            <source>Incident removed; its claims stay.</source>
            <translation>أُزيل الحادث؛ وبقيت ادعاءاته.</translation>
        </message>
        <message>
            <source>Write incidents</source>
            <translation>كتابة الحوادث</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنف إكسل</translation>
        </message>
        <message>
            <source>No incident is in the list: take words, place or days away.</source>
            <translation>لا حادث في القائمة: خفف الكلمات أو المكان أو الأيام.</translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s) written: %1</source>
            <translation>
                <numerusform>لم يُكتب شيء: %1</numerusform>
                <numerusform>كُتب حادث واحد: %1</numerusform>
                <numerusform>كُتب حادثان: %1</numerusform>
                <numerusform>كُتبت %n حوادث: %1</numerusform>
                <numerusform>كُتب %n حادثًا: %1</numerusform>
                <numerusform>كُتب %n حادث: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing incidents</source>
            <translation>كتابة الحوادث</translation>
        </message>
        <message>
            <source>Choose an incident first.</source>
            <translation>اختر حادثًا أولًا.</translation>
        </message>
        <message>
            <source>Attach to an incident</source>
            <translation>إرفاق بحادث</translation>
        </message>
        <message>
            <source>There is no incident yet: make one of what is chosen.</source>
            <translation>لا حادث بعد: أنشئ حادثًا مما اخترت.</translation>
        </message>
        <message>
            <source>Attached to the incident.</source>
            <translation>أُرفق بالحادث.</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>الحوادث</translation>
        </message>
        <message>
            <source>Write these incidents as a table (CSV or Excel)</source>
            <translation>كتابة هذه الحوادث جدولًا (CSV أو إكسل)</translation>
        </message>
        <message>
            <source>Words in the title, the description, the note or the place</source>
            <translation>كلمات في العنوان أو الوصف أو الملاحظة أو المكان</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Place, in any script; a district means what lies in it</source>
            <translation>المكان بأي خط؛ والمنطقة تعني ما فيها</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>From this day on, such as 2023-10 or 2023-10-05</source>
            <translation>من هذا اليوم، مثل 2023-10 أو 2023-10-05</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>من يوم</translation>
        </message>
        <message>
            <source>Up to this day, such as 2023-10 or 2023-10-31</source>
            <translation>حتى هذا اليوم، مثل 2023-10 أو 2023-10-31</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>إلى يوم</translation>
        </message>
        <message>
            <source>Grade of the incident</source>
            <translation>تصنيف الحادث</translation>
        </message>
        <message>
            <source>Type of strike</source>
            <translation>نوع الضربة</translation>
        </message>
        <message>
            <source>Order of the incidents</source>
            <translation>ترتيب الحوادث</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Picture copied.</source>
            <translation>نُسخت الصورة.</translation>
        </message>
        <message>
            <source>Decided on the figures.</source>
            <translation>حُسم أمر الأرقام.</translation>
        </message>
    </context>
    <context>
        <name>Parties</name>
        <message>
            <source>Party changed.</source>
            <translation>غُيّر الطرف.</translation>
        </message>
        <message>
            <source>Party added.</source>
            <translation>أُضيف الطرف.</translation>
        </message>
        <message>
            <source>Party removed.</source>
            <translation>أُزيل الطرف.</translation>
        </message>
        <message>
            <source>no evidence</source>
            <translation>بلا دليل</translation>
        </message>
        <message>
            <source>evidence %1</source>
            <translation>الدليل %1</translation>
        </message>
    </context>
    <context>
        <name>VictimsView</name>
        <message>
            <source>group?</source>
            <translation>الفئة؟</translation>
        </message>
        <message>
            <source>Name changed.</source>
            <translation>غُيّر الاسم.</translation>
        </message>
        <message>
            <source>Name added.</source>
            <translation>أُضيف الاسم.</translation>
        </message>
        <message>
            <source>Name removed.</source>
            <translation>أُزيل الاسم.</translation>
        </message>
        <message>
            <source>%1 may see all names.</source>
            <translation>صار %1 يرى كل الأسماء.</translation>
        </message>
        <message>
            <source>%1 no longer sees all names.</source>
            <translation>لم يعد %1 يرى كل الأسماء.</translation>
        </message>
        <message>
            <source>No names are entered. Whoever enters one sees it, and those named below do; reports leave names out.</source>
            <translation>لا أسماء مُدخلة. من يُدخل اسمًا يراه، ويراه المذكورون أدناه؛ والتقارير لا تذكر الأسماء.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s), hidden. Reports leave them out.</source>
            <translation>
                <numerusform>لا أسماء.</numerusform>
                <numerusform>اسم واحد مخفي. لا تذكره التقارير.</numerusform>
                <numerusform>اسمان مخفيان. لا تذكرهما التقارير.</numerusform>
                <numerusform>%n أسماء مخفية. لا تذكرها التقارير.</numerusform>
                <numerusform>%n اسمًا مخفيًا. لا تذكرها التقارير.</numerusform>
                <numerusform>%n اسم مخفي. لا تذكرها التقارير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of others that you may not see.</source>
            <translation>
                <numerusform>لا أسماء محجوبة.</numerusform>
                <numerusform>اسم واحد أدخله غيرك ولا يحق لك رؤيته.</numerusform>
                <numerusform>اسمان أدخلهما غيرك ولا يحق لك رؤيتهما.</numerusform>
                <numerusform>%n أسماء أدخلها غيرك ولا يحق لك رؤيتها.</numerusform>
                <numerusform>%n اسمًا أدخلها غيرك ولا يحق لك رؤيتها.</numerusform>
                <numerusform>%n اسم أدخلها غيرك ولا يحق لك رؤيتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide names</source>
            <translation>إخفاء الأسماء</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>إظهار الأسماء</translation>
        </message>
    </context>
    <context>
        <name>Again</name>
        <message>
            <source>The same file is here already: %1</source>
            <translation>الملف نفسه محفوظ هنا من قبل: %1</translation>
        </message>
        <message>
            <source>The same photo again: %1 (%2 % alike)</source>
            <translation>الصورة نفسها مرة أخرى: %1 (تشابه %2 %)</translation>
        </message>
        <message>
            <source>Much the same text: %1 (%2 % of the word runs)</source>
            <translation>نص مشابه إلى حد كبير: %1 (%2 % من تتابعات الكلمات)</translation>
        </message>
    </context>
    <context>
        <name>Custody</name>
        <message>
            <source>Added %1</source>
            <translation>أُضيف %1</translation>
        </message>
        <message>
            <source>Adding undone</source>
            <translation>تُرجع عن الإضافة</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>فُتح</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>تغيّر: %1</translation>
        </message>
        <message>
            <source>Linked to claim %1</source>
            <translation>رُبط بالادعاء %1</translation>
        </message>
        <message>
            <source>Link changed: claim %1</source>
            <translation>تغيّر الربط: الادعاء %1</translation>
        </message>
        <message>
            <source>Link to claim %1 removed</source>
            <translation>أُزيل الربط بالادعاء %1</translation>
        </message>
        <message>
            <source>Attached to incident %1</source>
            <translation>أُلحق بالحادث %1</translation>
        </message>
        <message>
            <source>Detached from incident %1</source>
            <translation>فُصل عن الحادث %1</translation>
        </message>
        <message>
            <source>Stamped with a trusted time by %1</source>
            <translation>خُتم بوقت موثوق من %1</translation>
        </message>
        <message>
            <source>The workspace was moved: %1</source>
            <translation>نُقلت مساحة العمل: %1</translation>
        </message>
        <message>
            <source>Found altered or missing: %1</source>
            <translation>وُجد معدّلًا أو مفقودًا: %1</translation>
        </message>
        <message>
            <source>Rating of claim %1 read again</source>
            <translation>أُعيدت قراءة تقييم الادعاء %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>أُزيل: %1</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>أُعيد</translation>
        </message>
    </context>
    <context>
        <name>CustodyView</name>
        <message>
            <source>Custody, newest first</source>
            <translation>سجل الحيازة، الأحدث أولًا</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCare</name>
        <message>
            <source>Evidence removed; its files stay.</source>
            <translation>أُزيل الدليل، وتبقى ملفاته.</translation>
        </message>
        <message>
            <source>This evidence has no web address: an archive keeps web pages only.</source>
            <translation>ليس لهذا الدليل عنوان على الشبكة: لا يحفظ الأرشيف إلا صفحات الشبكة.</translation>
        </message>
        <message>
            <source>The address of this page goes to %1, which learns that somebody looks at it.</source>
            <translation>يُرسل عنوان هذه الصفحة إلى %1 فيعلم أن أحدًا ينظر فيها.</translation>
        </message>
        <message>
            <source>Have it saved</source>
            <translation>اطلب حفظها</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>ابحث عنها</translation>
        </message>
        <message>
            <source>No time stamp authority is set: name one in the settings.</source>
            <translation>لم تُحدَّد جهة لختم الوقت: سمِّها في الإعدادات.</translation>
        </message>
        <message>
            <source>One hash of all that is kept goes to %1, and nothing else.</source>
            <translation>تُرسل بصمة واحدة لكل ما هو محفوظ إلى %1، ولا شيء غيرها.</translation>
        </message>
        <message>
            <source>Have it stamped</source>
            <translation>اطلب الختم</translation>
        </message>
        <message>
            <source>Open a piece of evidence first: choose one in the list (Ctrl+4).</source>
            <translation>افتح دليلًا أولًا: اختر واحدًا من القائمة (Ctrl+4).</translation>
        </message>
        <message>
            <source>Evidence changed.</source>
            <translation>تغيّر الدليل.</translation>
        </message>
        <message>
            <source>The archive has no copy of this page: it can be asked to save one.</source>
            <translation>ليس في الأرشيف نسخة من هذه الصفحة: يمكن أن يُطلب منه حفظها.</translation>
        </message>
        <message>
            <source>The archive's copy is noted: %1</source>
            <translation>دُوّنت نسخة الأرشيف: %1</translation>
        </message>
        <message>
            <source>Asking the archive</source>
            <translation>سؤال الأرشيف</translation>
        </message>
        <message>
            <source>Stamped at %1 by %2.</source>
            <translation>خُتم في %1 من %2.</translation>
        </message>
        <message>
            <source>Stamping</source>
            <translation>الختم</translation>
        </message>
        <message>
            <source>No OpenTimestamps calendar is set: name one in the settings.</source>
            <translation>لم يُحدَّد تقويم OpenTimestamps: سمِّه في الإعدادات.</translation>
        </message>
        <message>
            <source>%1 is asked by the hashes it was given before, and nothing else.</source>
            <translation>يُسأل %1 بالبصمات التي أُعطيها من قبل، ولا شيء غيرها.</translation>
        </message>
        <message>
            <source>Ask it</source>
            <translation>اسأله</translation>
        </message>
        <message>
            <source>No stamp is in a block yet: ask again in some hours.</source>
            <translation>لا ختم في كتلة بعد: اسأل ثانية بعد ساعات.</translation>
        </message>
        <message numerus="yes">
            <source>%n stamp(s) are in a block now.</source>
            <translation>
                <numerusform>لا ختم في كتلة.</numerusform>
                <numerusform>ختم واحد في كتلة الآن.</numerusform>
                <numerusform>ختمان في كتلة الآن.</numerusform>
                <numerusform>%n أختام في كتلة الآن.</numerusform>
                <numerusform>%n ختمًا في كتلة الآن.</numerusform>
                <numerusform>%n ختم في كتلة الآن.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetails</name>
        <message>
            <source>What is known of this evidence</source>
            <translation>ما المعروف عن هذا الدليل</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Who published it</source>
            <translation>من نشره</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>موثوقية المصدر</translation>
        </message>
        <message>
            <source>Reliability of the source, A to F</source>
            <translation>موثوقية المصدر، من A إلى F</translation>
        </message>
        <message>
            <source>Credibility of the information</source>
            <translation>مصداقية المعلومة</translation>
        </message>
        <message>
            <source>Credibility of the information, 1 to 6</source>
            <translation>مصداقية المعلومة، من 1 إلى 6</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Where it comes from in the end</source>
            <translation>من أين يأتي في الأصل</translation>
        </message>
        <message>
            <source>The agency or witness it repeats, if any</source>
            <translation>الوكالة أو الشاهد الذي ينقل عنه، إن وُجد</translation>
        </message>
        <message>
            <source>Where it comes from in the end; repeats of one origin count once</source>
            <translation>من أين يأتي في الأصل؛ وما يكرر أصلًا واحدًا يُعدّ مرة واحدة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDetailsDialog</name>
        <message>
            <source>not judged</source>
            <translation>لم يُحكم عليه</translation>
        </message>
    </context>
    <context>
        <name>KeptPage</name>
        <message>
            <source>The page as it was kept</source>
            <translation>الصفحة كما حُفظت</translation>
        </message>
        <message>
            <source>Shown from the kept files alone: nothing is fetched. Links lead nowhere.</source>
            <translation>معروضة من الملفات المحفوظة وحدها: لا يُجلب شيء، والروابط لا تقود إلى مكان.</translation>
        </message>
        <message>
            <source>Its pictures are blurred: they may be distressing to see.</source>
            <translation>صورها مموّهة: قد تكون مؤلمة.</translation>
        </message>
        <message>
            <source>Blur pictures</source>
            <translation>تمويه الصور</translation>
        </message>
        <message>
            <source>Show pictures</source>
            <translation>إظهار الصور</translation>
        </message>
        <message>
            <source>This link led to %1</source>
            <translation>كان هذا الرابط يقود إلى %1</translation>
        </message>
        <message>
            <source>Pictures stay blurred until you ask for them</source>
            <translation>تبقى الصور مموّهة حتى تطلبها</translation>
        </message>
    </context>
    <context>
        <name>RecordingView</name>
        <message>
            <source>Write the time you hear it at, such as 1:05–1:20, then link it to the claim.</source>
            <translation>اكتب وقت سماعه، مثل 1:05–1:20، ثم اربطه بالادعاء.</translation>
        </message>
        <message>
            <source>This stretch is linked to the claim.</source>
            <translation>تُربط هذه المدة بالادعاء.</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Opens a copy in the player of your system; the kept file is not touched</source>
            <translation>يفتح نسخة في مشغّل نظامك، ولا يُمسّ الملف المحفوظ</translation>
        </message>
        <message>
            <source>From–to</source>
            <translation>من–إلى</translation>
        </message>
        <message>
            <source>Stretch of time in the recording</source>
            <translation>مدة من التسجيل</translation>
        </message>
        <message>
            <source>1:05–1:20</source>
            <translation>1:05–1:20</translation>
        </message>
        <message>
            <source>Linked stretches</source>
            <translation>المدد المربوطة</translation>
        </message>
    </context>
    <context>
        <name>RemoveEvidence</name>
        <message>
            <source>Remove evidence</source>
            <translation>إزالة دليل</translation>
        </message>
        <message>
            <source>It goes out of sight, its links with it. Its files, its history and this reason stay.</source>
            <translation>يغيب عن النظر هو وروابطه، وتبقى ملفاته وسجله وهذا السبب.</translation>
        </message>
        <message>
            <source>Why it is removed</source>
            <translation>سبب إزالته</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>RereadBanner</name>
        <message>
            <source>! To be read again</source>
            <translation>! ينبغي قراءته ثانية</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>لا يزال صحيحًا</translation>
        </message>
        <message>
            <source>You read it again: the rating stands; kept with your name and the time</source>
            <translation>قرأته ثانية والتقييم قائم؛ يُحفظ ذلك مع اسمك والوقت</translation>
        </message>
        <message>
            <source>Rate again</source>
            <translation>تقييم جديد</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message numerus="yes">
            <source>All %n file(s) and the history are as they were.</source>
            <translation>
                <numerusform>لا ملفات، والسجل كما كان.</numerusform>
                <numerusform>الملف الوحيد والسجل كما كانا.</numerusform>
                <numerusform>الملفان والسجل كما كانت.</numerusform>
                <numerusform>كل الملفات (%n) والسجل كما كانت.</numerusform>
                <numerusform>كل الملفات (%n) والسجل كما كانت.</numerusform>
                <numerusform>كل الملفات (%n) والسجل كما كانت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are not as they were: each is named in the list.</source>
            <translation>
                <numerusform>كل شيء كما كان.</numerusform>
                <numerusform>شيء واحد ليس كما كان: اسمه في القائمة.</numerusform>
                <numerusform>شيئان ليسا كما كانا: اسماهما في القائمة.</numerusform>
                <numerusform>%n أشياء ليست كما كانت: أسماؤها في القائمة.</numerusform>
                <numerusform>%n شيئًا ليست كما كانت: أسماؤها في القائمة.</numerusform>
                <numerusform>%n شيء ليست كما كانت: أسماؤها في القائمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>التحقق</translation>
        </message>
        <message>
            <source>Dropped.</source>
            <translation>تُرك.</translation>
        </message>
        <message numerus="yes">
            <source>%n rating(s) to be read again</source>
            <translation>
                <numerusform>لا تقييم لقراءته ثانية</numerusform>
                <numerusform>تقييم واحد لقراءته ثانية</numerusform>
                <numerusform>تقييمان لقراءتهما ثانية</numerusform>
                <numerusform>%n تقييمات لقراءتها ثانية</numerusform>
                <numerusform>%n تقييمًا لقراءتها ثانية</numerusform>
                <numerusform>%n تقييم لقراءتها ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n capture(s) to try again</source>
            <translation>
                <numerusform>لا التقاط لإعادة محاولته</numerusform>
                <numerusform>التقاط واحد لإعادة محاولته</numerusform>
                <numerusform>التقاطان لإعادة محاولتهما</numerusform>
                <numerusform>%n التقاطات لإعادة محاولتها</numerusform>
                <numerusform>%n التقاطًا لإعادة محاولتها</numerusform>
                <numerusform>%n التقاط لإعادة محاولتها</numerusform>
            </translation>
        </message>
        <message>
            <source>The rating still holds; your name and the time are kept.</source>
            <translation>لا يزال التقييم قائمًا، وحُفظ اسمك والوقت.</translation>
        </message>
        <message>
            <source>altered since it was kept</source>
            <translation>تغيّر منذ حُفظ</translation>
        </message>
        <message>
            <source>no longer there: take it from a backup</source>
            <translation>لم يعد موجودًا: خذه من نسخة احتياطية</translation>
        </message>
        <message>
            <source>history of the workspace</source>
            <translation>سجل مساحة العمل</translation>
        </message>
        <message>
            <source>trusted time</source>
            <translation>وقت موثوق</translation>
        </message>
        <message>
            <source>To be looked at again</source>
            <translation>ينبغي النظر فيه ثانية</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Hash every kept file again and check the history</source>
            <translation>حساب بصمة كل ملف محفوظ من جديد وفحص السجل</translation>
        </message>
        <message>
            <source>Not verified since the workspace was opened.</source>
            <translation>لم يُتحقق منذ فُتحت مساحة العمل.</translation>
        </message>
        <message>
            <source>What is altered or missing</source>
            <translation>المعدّل والمفقود</translation>
        </message>
        <message>
            <source>Ratings to be read again</source>
            <translation>تقييمات ينبغي قراءتها ثانية</translation>
        </message>
        <message>
            <source>Captures that failed</source>
            <translation>التقاطات فشلت</translation>
        </message>
        <message>
            <source>Try again  [Enter]</source>
            <translation>محاولة أخرى  [Enter]</translation>
        </message>
        <message>
            <source>Drop  [Del]</source>
            <translation>ترك  [Del]</translation>
        </message>
    </context>
    <context>
        <name>UpkeepPage</name>
        <message numerus="yes">
            <source>Verified at %1: %n file(s).</source>
            <translation>
                <numerusform>جرى التحقق في %1: لا ملفات.</numerusform>
                <numerusform>جرى التحقق في %1: ملف واحد.</numerusform>
                <numerusform>جرى التحقق في %1: ملفان.</numerusform>
                <numerusform>جرى التحقق في %1: %n ملفات.</numerusform>
                <numerusform>جرى التحقق في %1: %n ملفًا.</numerusform>
                <numerusform>جرى التحقق في %1: %n ملف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>كل شيء كما كان.</translation>
        </message>
        <message numerus="yes">
            <source>%n altered.</source>
            <translation>
                <numerusform>لا معدّل.</numerusform>
                <numerusform>واحد معدّل.</numerusform>
                <numerusform>اثنان معدّلان.</numerusform>
                <numerusform>%n معدّلة.</numerusform>
                <numerusform>%n معدّلًا.</numerusform>
                <numerusform>%n معدّل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing.</source>
            <translation>
                <numerusform>لا مفقود.</numerusform>
                <numerusform>واحد مفقود.</numerusform>
                <numerusform>اثنان مفقودان.</numerusform>
                <numerusform>%n مفقودة.</numerusform>
                <numerusform>%n مفقودًا.</numerusform>
                <numerusform>%n مفقود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n break(s) in the history.</source>
            <translation>
                <numerusform>لا انقطاع في السجل.</numerusform>
                <numerusform>انقطاع واحد في السجل.</numerusform>
                <numerusform>انقطاعان في السجل.</numerusform>
                <numerusform>%n انقطاعات في السجل.</numerusform>
                <numerusform>%n انقطاعًا في السجل.</numerusform>
                <numerusform>%n انقطاع في السجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time stamp(s) do not hold.</source>
            <translation>
                <numerusform>كل أختام الوقت صحيحة.</numerusform>
                <numerusform>ختم وقت واحد لا يصح.</numerusform>
                <numerusform>ختما وقت لا يصحان.</numerusform>
                <numerusform>%n أختام وقت لا تصح.</numerusform>
                <numerusform>%n ختم وقت لا تصح.</numerusform>
                <numerusform>%n ختم وقت لا تصح.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchesMenu</name>
        <message>
            <source>Keep this search under a name</source>
            <translation>احفظ هذا البحث باسم</translation>
        </message>
        <message>
            <source>Name of the search to keep</source>
            <translation>اسم البحث المراد حفظه</translation>
        </message>
    </context>
    <context>
        <name>SavedSearches</name>
        <message>
            <source>Type what to search for first.</source>
            <translation>اكتب أولًا ما تبحث عنه.</translation>
        </message>
        <message>
            <source>Search kept: %1</source>
            <translation>حُفظ البحث: %1</translation>
        </message>
        <message>
            <source>Search forgotten.</source>
            <translation>أُزيل البحث.</translation>
        </message>
    </context>
    <context>
        <name>SeenAgain</name>
        <message>
            <source>Looking for claims checked before</source>
            <translation>البحث عن ادعاءات سبق التحقق منها</translation>
        </message>
        <message>
            <source>Nothing in this article was checked before.</source>
            <translation>لم يسبق التحقق من شيء في هذا المقال.</translation>
        </message>
        <message>
            <source>Rated as claim %1 was, with its evidence.</source>
            <translation>قُيّم كما قُيّم الادعاء %1، مع أدلته.</translation>
        </message>
        <message>
            <source>Claims related.</source>
            <translation>رُبط الادعاءان.</translation>
        </message>
        <message>
            <source>Relation taken back.</source>
            <translation>أُلغيت الصلة.</translation>
        </message>
        <message numerus="yes">
            <source>Rated before: %n claim(s) of this article.</source>
            <translation>
                <numerusform>لم يسبق تقييم أي ادعاء في هذا المقال.</numerusform>
                <numerusform>سبق تقييم ادعاء واحد في هذا المقال.</numerusform>
                <numerusform>سبق تقييم ادعاءين في هذا المقال.</numerusform>
                <numerusform>سبق تقييم %n ادعاءات في هذا المقال.</numerusform>
                <numerusform>سبق تقييم %n ادعاءً في هذا المقال.</numerusform>
                <numerusform>سبق تقييم %n ادعاء في هذا المقال.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Checked before, %1: %2</source>
            <translation>سبق التحقق منه، %1: %2</translation>
        </message>
        <message>
            <source>rated before: %1</source>
            <translation>سبق تقييمه: %1</translation>
        </message>
    </context>
    <context>
        <name>MatchReasons</name>
        <message>
            <source>same claimant: %1</source>
            <translation>القائل نفسه: %1</translation>
        </message>
        <message>
            <source>names the claimant: %1</source>
            <translation>يذكر القائل: %1</translation>
        </message>
        <message>
            <source>same place: %1</source>
            <translation>المكان نفسه: %1</translation>
        </message>
        <message>
            <source>same figure: %1</source>
            <translation>الرقم نفسه: %1</translation>
        </message>
        <message>
            <source>figure differs %1</source>
            <translation>الرقم مختلف: %1</translation>
        </message>
        <message>
            <source>shares %1</source>
            <translation>كلمات مشتركة: %1</translation>
        </message>
        <message>
            <source>%1 day apart</source>
            <translation>بفارق يوم (%1)</translation>
        </message>
        <message>
            <source>%1 days apart</source>
            <translation>بفارق %1 من الأيام</translation>
        </message>
        <message>
            <source>same day</source>
            <translation>اليوم نفسه</translation>
        </message>
        <message>
            <source>nearly the same words</source>
            <translation>الكلمات نفسها تقريبًا</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>قريب في المعنى</translation>
        </message>
    </context>
    <context>
        <name>CountRules</name>
        <message>
            <source>counted</source>
            <translation>معدود</translation>
        </message>
        <message>
            <source>passive</source>
            <translation>مبني للمجهول</translation>
        </message>
        <message>
            <source>participle</source>
            <translation>اسم مفعول</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>of</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>active</source>
            <translation>مبني للمعلوم</translation>
        </message>
        <message>
            <source>gerund</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <source>part</source>
            <translation>جزء من مجموع</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>عدد مفرد</translation>
        </message>
        <message>
            <source>left</source>
            <translation>عدد قبل الفعل</translation>
        </message>
        <message>
            <source>toll</source>
            <translation>حصيلة</translation>
        </message>
        <message>
            <source>state</source>
            <translation>حال</translation>
        </message>
    </context>
    <context>
        <name>ProposalReasons</name>
        <message>
            <source>quotation before the cue: %1</source>
            <translation>اقتباس قبل فعل القول: %1</translation>
        </message>
        <message>
            <source>quotation behind the cue: %1</source>
            <translation>اقتباس بعد فعل القول: %1</translation>
        </message>
        <message>
            <source>quotation after a colon: %1</source>
            <translation>اقتباس بعد نقطتين: %1</translation>
        </message>
        <message>
            <source>that clause behind the cue: %1</source>
            <translation>جملة بـ«أنّ» بعد فعل القول: %1</translation>
        </message>
        <message>
            <source>bare clause behind the cue: %1</source>
            <translation>جملة بعد فعل القول مباشرةً: %1</translation>
        </message>
        <message>
            <source>wh clause behind the cue: %1</source>
            <translation>جملة استفهامية بعد فعل القول: %1</translation>
        </message>
        <message>
            <source>colon clause behind the cue: %1</source>
            <translation>جملة بعد نقطتين تلي فعل القول: %1</translation>
        </message>
        <message>
            <source>that behind the cue: %1</source>
            <translation>«أنّ» بعد فعل القول: %1</translation>
        </message>
        <message>
            <source>colon behind the cue: %1</source>
            <translation>نقطتان بعد فعل القول: %1</translation>
        </message>
        <message>
            <source>object behind the cue: %1</source>
            <translation>مفعول بعد الفعل: %1</translation>
        </message>
        <message>
            <source>to behind the cue: %1</source>
            <translation>مصدر مؤوّل بعد الفعل: %1</translation>
        </message>
        <message>
            <source>sentence before the cue: %1</source>
            <translation>جملة قبل فعل القول: %1</translation>
        </message>
        <message>
            <source>opening participle: %1</source>
            <translation>قول في صدر الجملة: %1</translation>
        </message>
        <message>
            <source>according to: %1</source>
            <translation>بحسب مصدر: %1</translation>
        </message>
        <message>
            <source>as somebody said: %1</source>
            <translation>كما قال أحدهم: %1</translation>
        </message>
        <message>
            <source>relative clause: %1</source>
            <translation>جملة موصولة: %1</translation>
        </message>
        <message>
            <source>short answer: %1</source>
            <translation>جواب قصير: %1</translation>
        </message>
        <message>
            <source>noun of saying: %1</source>
            <translation>اسم يدل على القول: %1</translation>
        </message>
        <message>
            <source>speaker with a colon: %1</source>
            <translation>متحدث تتبعه نقطتان: %1</translation>
        </message>
        <message>
            <source>turn of a conversation: %1</source>
            <translation>دور في حوار: %1</translation>
        </message>
        <message>
            <source>name behind a dash: %1</source>
            <translation>اسم بعد شرطة: %1</translation>
        </message>
        <message>
            <source>passive with by: %1</source>
            <translation>مبني للمجهول مع ذكر القائل: %1</translation>
        </message>
        <message>
            <source>passive with to: %1</source>
            <translation>مبني للمجهول مع مصدر: %1</translation>
        </message>
        <message>
            <source>passive with that: %1</source>
            <translation>مبني للمجهول مع «أنّ»: %1</translation>
        </message>
        <message>
            <source>participle with by: %1</source>
            <translation>اسم مفعول مع ذكر القائل: %1</translation>
        </message>
        <message>
            <source>appearance: %1</source>
            <translation>ما يبدو عليه الأمر: %1</translation>
        </message>
        <message>
            <source>asked: %1</source>
            <translation>سؤال طُرح: %1</translation>
        </message>
        <message>
            <source>object of judging: %1</source>
            <translation>ما يُحكم عليه: %1</translation>
        </message>
        <message>
            <source>object of naming: %1</source>
            <translation>ما يُسمّى أو يوصف: %1</translation>
        </message>
        <message>
            <source>object of seeing as: %1</source>
            <translation>ما يُعدّ كذا: %1</translation>
        </message>
        <message>
            <source>object of urging: %1</source>
            <translation>ما يُحثّ عليه: %1</translation>
        </message>
        <message>
            <source>object of wanting: %1</source>
            <translation>ما يُراد: %1</translation>
        </message>
        <message>
            <source>object of asking: %1</source>
            <translation>ما يُسأل عنه: %1</translation>
        </message>
        <message>
            <source>object of expecting: %1</source>
            <translation>ما يُتوقع: %1</translation>
        </message>
        <message>
            <source>object of denying: %1</source>
            <translation>ما يُنفى: %1</translation>
        </message>
        <message>
            <source>object of admitting: %1</source>
            <translation>ما يُعترف به: %1</translation>
        </message>
        <message>
            <source>object of showing: %1</source>
            <translation>ما تُظهره البيانات: %1</translation>
        </message>
        <message>
            <source>object of considering: %1</source>
            <translation>ما يُنظر فيه: %1</translation>
        </message>
        <message>
            <source>object of thinking of: %1</source>
            <translation>ما يُفكَّر فيه: %1</translation>
        </message>
        <message>
            <source>object of telling of: %1</source>
            <translation>ما يُخبَر عنه: %1</translation>
        </message>
        <message>
            <source>object of with prepositions: %1</source>
            <translation>ما يلي فعل القول بحرف جر: %1</translation>
        </message>
        <message>
            <source>learned from the desk’s corrections: %1</source>
            <translation>تعلّمه المكتب من تصحيحاته: %1</translation>
        </message>
        <message>
            <source>ends where the desk’s corrections end such contents</source>
            <translation>ينتهي حيث تُنهي تصحيحات المكتب مثل هذا الكلام</translation>
        </message>
        <message>
            <source>goes on from: %1</source>
            <translation>تتمة لما قبلها: %1</translation>
        </message>
        <message>
            <source>starts with: %1</source>
            <translation>تبدأ بـ: %1</translation>
        </message>
        <message>
            <source>%1 speaks again right after</source>
            <translation>يتكلم %1 ثانيةً بعدها مباشرةً</translation>
        </message>
        <message>
            <source>speaker goes on speaking</source>
            <translation>المتحدث نفسه يواصل كلامه</translation>
        </message>
        <message>
            <source>speaker full name of %1</source>
            <translation>المتحدث: الاسم الكامل لـ%1</translation>
        </message>
        <message>
            <source>speaker last %1 named</source>
            <translation>المتحدث: آخر من ذُكر (%1)</translation>
        </message>
        <message>
            <source>speaker “%1”: last voice that can be meant</source>
            <translation>المتحدث «%1»: آخر صوت يمكن أن يكون المقصود</translation>
        </message>
        <message>
            <source>speaker %1: last such named</source>
            <translation>المتحدث %1: آخر من ذُكر بهذه الصفة</translation>
        </message>
        <message>
            <source>speaker %1 stands for it</source>
            <translation>المتحدث: %1 اختصار لاسمه</translation>
        </message>
        <message>
            <source>or %1</source>
            <translation>أو %1</translation>
        </message>
        <message>
            <source>rule: statement</source>
            <translation>قاعدة: تصريح</translation>
        </message>
        <message>
            <source>rule: main</source>
            <translation>قاعدة: جملة رئيسية</translation>
        </message>
        <message>
            <source>rule: headline</source>
            <translation>قاعدة: عنوان</translation>
        </message>
        <message>
            <source>rule: event</source>
            <translation>قاعدة: حدث</translation>
        </message>
        <message>
            <source>rule: effect</source>
            <translation>قاعدة: أثر</translation>
        </message>
        <message>
            <source>rule: second</source>
            <translation>قاعدة: جزء ثانٍ من الجملة</translation>
        </message>
        <message>
            <source>rule: identity</source>
            <translation>قاعدة: من هو أو ما هو</translation>
        </message>
        <message>
            <source>rule: purpose</source>
            <translation>قاعدة: غاية</translation>
        </message>
        <message>
            <source>rule: manner</source>
            <translation>قاعدة: كيفية</translation>
        </message>
        <message>
            <source>rule: nested</source>
            <translation>قاعدة: قول داخل قول</translation>
        </message>
        <message>
            <source>count: %1 (%2)</source>
            <translation>عدد: %1 (%2)</translation>
        </message>
        <message>
            <source>a casualty figure</source>
            <translation>عدد ضحايا</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>مكان</translation>
        </message>
        <message>
            <source>a time</source>
            <translation>زمن</translation>
        </message>
        <message>
            <source>a named actor</source>
            <translation>فاعل مسمّى</translation>
        </message>
        <message>
            <source>an event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>an official speaks</source>
            <translation>المتحدث جهة رسمية</translation>
        </message>
        <message>
            <source>somebody is quoted</source>
            <translation>كلام منسوب إلى أحد</translation>
        </message>
        <message>
            <source>a figure without a source</source>
            <translation>رقم بلا مصدر</translation>
        </message>
        <message>
            <source>the headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>an opinion</source>
            <translation>رأي</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>خطاب موجّه إلى أحد</translation>
        </message>
        <message>
            <source>a comparison: %1</source>
            <translation>مقارنة: %1</translation>
        </message>
        <message>
            <source>a promise, wish or question: %1</source>
            <translation>وعد أو أمنية أو سؤال: %1</translation>
        </message>
        <message>
            <source>no source named</source>
            <translation>لم يُذكر مصدر</translation>
        </message>
        <message>
            <source>two totals: do not add</source>
            <translation>مجموعان: لا يُجمعان</translation>
        </message>
        <message>
            <source>opinion: record, do not rate</source>
            <translation>رأي: يُسجَّل ولا يُقيَّم</translation>
        </message>
        <message>
            <source>no cue of its own: confirm the speaker</source>
            <translation>لا فعل قول فيها: تحقق من المتحدث</translation>
        </message>
        <message>
            <source>the reporter’s word inside a claim: %1</source>
            <translation>كلمة للمراسل داخل الادعاء: %1</translation>
        </message>
        <message>
            <source>the reporter’s distance: %1</source>
            <translation>تحفّظ من المراسل: %1</translation>
        </message>
        <message>
            <source>loaded word: %1</source>
            <translation>كلمة محمّلة: %1</translation>
        </message>
    </context>
    <context>
        <name>ClaimSearch</name>
        <message>
            <source>What others checked</source>
            <translation>ما تحقق منه غيرنا</translation>
        </message>
        <message>
            <source>These words are sent to Google’s Fact Check Tools when you press Ask; nothing else leaves this computer.</source>
            <translation>تُرسل هذه الكلمات إلى أدوات التحقق لدى غوغل عندما تضغط «اسأل»؛ ولا يغادر هذا الحاسوب شيء غيرها.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>ما يُبحث عنه</translation>
        </message>
        <message>
            <source>In plain words</source>
            <translation>بكلمات عادية</translation>
        </message>
        <message>
            <source>Language of the checks</source>
            <translation>لغة التحققات</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>أي لغة</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>&amp;Ask</source>
            <translation>ا&amp;سأل</translation>
        </message>
        <message>
            <source>&amp;Enter a key…</source>
            <translation>إدخال م&amp;فتاح…</translation>
        </message>
        <message>
            <source>&amp;Open the check</source>
            <translation>&amp;فتح التحقق</translation>
        </message>
        <message>
            <source>Open the chosen check in the browser</source>
            <translation>فتح التحقق المختار في المتصفح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>إ&amp;دخال</translation>
        </message>
    </context>
    <context>
        <name>ClaimSearchDialog</name>
        <message>
            <source>The search needs a key of your own: enter it in the settings.</source>
            <translation>يحتاج البحث إلى مفتاح خاص بك: أدخله في الإعدادات.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدًا</numerusform>
                <numerusform>%n جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>لا شيء موجود من قبل</numerusform>
                <numerusform>واحد موجود من قبل</numerusform>
                <numerusform>اثنان موجودان من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودًا من قبل</numerusform>
                <numerusform>%n موجود من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>بلا أجوبة</numerusform>
                <numerusform>جواب واحد</numerusform>
                <numerusform>جوابان</numerusform>
                <numerusform>%n أجوبة</numerusform>
                <numerusform>%n جوابًا</numerusform>
                <numerusform>%n جواب</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is known to have checked this.</source>
            <translation>لا يُعرف أن أحدًا تحقق من هذا.</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;عن</translation>
        </message>
        <message>
            <source>Which claims</source>
            <translation>أي ادعاءات</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>ال&amp;صيغة</translation>
        </message>
        <message>
            <source>Form of the file</source>
            <translation>صيغة الملف</translation>
        </message>
        <message>
            <source>&amp;Published at</source>
            <translation>&amp;منشور في</translation>
        </message>
        <message>
            <source>Web address where the check is published</source>
            <translation>عنوان الويب الذي نُشر فيه التحقق</translation>
        </message>
        <message>
            <source>https://</source>
            <translation>https://</translation>
        </message>
        <message>
            <source>&amp;What was done</source>
            <translation>&amp;ما الذي جرى لها</translation>
        </message>
        <message>
            <source>What was done to the pictures and recordings</source>
            <translation>ما الذي جرى للصور والتسجيلات</translation>
        </message>
        <message>
            <source>As each claim is rated</source>
            <translation>بحسب تقييم كل ادعاء</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Language of labels</source>
            <translation>لغة التسميات</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;حفظ…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Everything (all accepted claims; a bundle holds all there is)</source>
            <translation>كل شيء (كل الادعاءات المقبولة؛ والحزمة فيها كل ما هناك)</translation>
        </message>
        <message>
            <source>The incident “%1”</source>
            <translation>الحادث «%1»</translation>
        </message>
        <message>
            <source>The saved search “%1”</source>
            <translation>البحث المحفوظ «%1»</translation>
        </message>
    </context>
    <context>
        <name>ExportForms</name>
        <message>
            <source>Workbook (.xlsx)</source>
            <translation>مصنّف (‎.xlsx)</translation>
        </message>
        <message>
            <source>Claims, evidence, figures and sources, a sheet each.</source>
            <translation>الادعاءات والأدلة والأرقام والمصادر، لكل منها ورقة.</translation>
        </message>
        <message>
            <source>Table (.csv)</source>
            <translation>جدول (‎.csv)</translation>
        </message>
        <message>
            <source>Claims, a row each; cells that look like formulas are made harmless.</source>
            <translation>الادعاءات، لكل منها سطر؛ والخلايا التي تشبه الصيغ تُجعل غير ضارة.</translation>
        </message>
        <message>
            <source>JSON Lines (.jsonl)</source>
            <translation>أسطر JSON (.jsonl)</translation>
        </message>
        <message>
            <source>Claims, a line each, for scripts.</source>
            <translation>الادعاءات، لكل منها سطر، للبرامج النصية.</translation>
        </message>
        <message>
            <source>ClaimReview (.json)</source>
            <translation>ClaimReview (.json)</translation>
        </message>
        <message>
            <source>MediaReview (.json)</source>
            <translation>MediaReview (.json)</translation>
        </message>
        <message>
            <source>Claims with pictures or recordings, and what was done to these.</source>
            <translation>الادعاءات التي معها صور أو تسجيلات، وما الذي جرى لهذه.</translation>
        </message>
        <message>
            <source>Rated claims for search engines; what they would object to is told.</source>
            <translation>الادعاءات المقيّمة لمحركات البحث؛ ويُذكر ما قد تعترض عليه.</translation>
        </message>
        <message>
            <source>Web annotations (.jsonld)</source>
            <translation>تعليقات ويب (.jsonld)</translation>
        </message>
        <message>
            <source>Every mark by its place and its words, after the W3C’s standard.</source>
            <translation>كل علامة بموضعها وكلماتها، وفق معيار W3C.</translation>
        </message>
        <message>
            <source>Record (.json)</source>
            <translation>سجل (.json)</translation>
        </message>
        <message>
            <source>All that is known of them, without the kept files; comes in again whole.</source>
            <translation>كل ما يُعرف عنها من دون الملفات المحفوظة؛ ويعود كاملًا.</translation>
        </message>
        <message>
            <source>Bundle with all files (.zip)</source>
            <translation>حزمة بكل الملفات (.zip)</translation>
        </message>
        <message>
            <source>The record with every kept file; anybody can check the hashes.</source>
            <translation>السجل مع كل ملف محفوظ؛ ويمكن لأي أحد التحقق من البصمات.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Take in claims</source>
            <translation>إدخال ادعاءات</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>ال&amp;صيغة</translation>
        </message>
        <message>
            <source>Form of the file</source>
            <translation>صيغة الملف</translation>
        </message>
        <message>
            <source>Which column holds what</source>
            <translation>أي عمود يحوي ماذا</translation>
        </message>
        <message>
            <source>What is not taken, and why</source>
            <translation>ما لا يؤخذ ولماذا</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>&amp;Copy this list</source>
            <translation>&amp;نسخ هذه القائمة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Take in</source>
            <translation>إ&amp;دخال</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>عمود الملف</translation>
        </message>
        <message>
            <source>is taken for</source>
            <translation>يؤخذ على أنه</translation>
        </message>
        <message>
            <source>The column %1 is taken for</source>
            <translation>العمود %1 يؤخذ على أنه</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(لا شيء)</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>واحد جديد</numerusform>
                <numerusform>اثنان جديدان</numerusform>
                <numerusform>%n جديدة</numerusform>
                <numerusform>%n جديدًا</numerusform>
                <numerusform>%n جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لا شيء تغيّر</numerusform>
                <numerusform>واحد تغيّر</numerusform>
                <numerusform>اثنان تغيّرا</numerusform>
                <numerusform>%n تغيّرت</numerusform>
                <numerusform>%n تغيّر</numerusform>
                <numerusform>%n تغيّر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>لا شيء موجود من قبل</numerusform>
                <numerusform>واحد موجود من قبل</numerusform>
                <numerusform>اثنان موجودان من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودًا من قبل</numerusform>
                <numerusform>%n موجود من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>أُخذ كل شيء</numerusform>
                <numerusform>واحد لم يؤخذ</numerusform>
                <numerusform>اثنان لم يؤخذا</numerusform>
                <numerusform>%n لم تؤخذ</numerusform>
                <numerusform>%n لم يؤخذ</numerusform>
                <numerusform>%n لم يؤخذ</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>السطر %1: %2</translation>
        </message>
        <message>
            <source>Kinds this desk does not have, left empty: %1</source>
            <translation>أنواع ليست لدى هذا المكتب فتُركت فارغة: %1</translation>
        </message>
    </context>
    <context>
        <name>ImportForms</name>
        <message>
            <source>As the file’s name says</source>
            <translation>كما يقول اسم الملف</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>مصنّف</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>أسطر JSON</translation>
        </message>
        <message>
            <source>ClaimReview</source>
            <translation>ClaimReview</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>من يقوله</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Date of the claim</source>
            <translation>تاريخ الادعاء</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Who checked it</source>
            <translation>من تحقق منه</translation>
        </message>
        <message>
            <source>Date of the check</source>
            <translation>تاريخ التحقق</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Number or id there</source>
            <translation>رقمه أو معرّفه هناك</translation>
        </message>
        <message>
            <source>All voices, with &gt; between</source>
            <translation>كل الأصوات وبينها &gt;</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Report written: %1</source>
            <translation>كُتب التقرير: %1</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>كتابة التقرير</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>كُتب: %1</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>التصدير</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتحه</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) chosen</source>
            <translation>
                <numerusform>لم يُختر ادعاء</numerusform>
                <numerusform>ادعاء واحد مختار</numerusform>
                <numerusform>ادعاءان مختاران</numerusform>
                <numerusform>%n ادعاءات مختارة</numerusform>
                <numerusform>%n ادعاءً مختارًا</numerusform>
                <numerusform>%n ادعاء مختار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) chosen</source>
            <translation>
                <numerusform>لم يُختر مقال</numerusform>
                <numerusform>مقال واحد مختار</numerusform>
                <numerusform>مقالان مختاران</numerusform>
                <numerusform>%n مقالات مختارة</numerusform>
                <numerusform>%n مقالًا مختارًا</numerusform>
                <numerusform>%n مقال مختار</numerusform>
            </translation>
        </message>
        <message>
            <source>The article “%1”</source>
            <translation>المقال «%1»</translation>
        </message>
        <message numerus="yes">
            <source>The list in view: %n claim(s)</source>
            <translation>
                <numerusform>القائمة الظاهرة: بلا ادعاءات</numerusform>
                <numerusform>القائمة الظاهرة: ادعاء واحد</numerusform>
                <numerusform>القائمة الظاهرة: ادعاءان</numerusform>
                <numerusform>القائمة الظاهرة: %n ادعاءات</numerusform>
                <numerusform>القائمة الظاهرة: %n ادعاءً</numerusform>
                <numerusform>القائمة الظاهرة: %n ادعاء</numerusform>
            </translation>
        </message>
        <message>
            <source>The search “%1”</source>
            <translation>البحث «%1»</translation>
        </message>
        <message>
            <source>Claims, records and bundles</source>
            <translation>ادعاءات وسجلات وحزم</translation>
        </message>
        <message>
            <source>Take in claims</source>
            <translation>إدخال ادعاءات</translation>
        </message>
        <message>
            <source>Taking in the record</source>
            <translation>إدخال السجل</translation>
        </message>
        <message>
            <source>Word documents</source>
            <translation>مستندات وورد</translation>
        </message>
        <message>
            <source>Read a report that came back</source>
            <translation>قراءة تقرير عاد</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) taken in</source>
            <translation>
                <numerusform>لم يُدخل شيء</numerusform>
                <numerusform>أُدخل شيء واحد</numerusform>
                <numerusform>أُدخل شيئان</numerusform>
                <numerusform>أُدخلت %n أشياء</numerusform>
                <numerusform>أُدخل %n شيئًا</numerusform>
                <numerusform>أُدخل %n شيء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>لا شيء موجود من قبل</numerusform>
                <numerusform>واحد موجود من قبل</numerusform>
                <numerusform>اثنان موجودان من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودًا من قبل</numerusform>
                <numerusform>%n موجود من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) taken in</source>
            <translation>
                <numerusform>لم يُدخل ادعاء</numerusform>
                <numerusform>أُدخل ادعاء واحد</numerusform>
                <numerusform>أُدخل ادعاءان</numerusform>
                <numerusform>أُدخلت %n ادعاءات</numerusform>
                <numerusform>أُدخل %n ادعاءً</numerusform>
                <numerusform>أُدخل %n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken</source>
            <translation>
                <numerusform>أُخذ كل شيء</numerusform>
                <numerusform>واحد لم يؤخذ</numerusform>
                <numerusform>اثنان لم يؤخذا</numerusform>
                <numerusform>%n لم تؤخذ</numerusform>
                <numerusform>%n لم يؤخذ</numerusform>
                <numerusform>%n لم يؤخذ</numerusform>
            </translation>
        </message>
        <message>
            <source>The notes hold these comments already.</source>
            <translation>هذه التعليقات موجودة في الملاحظات من قبل.</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) kept in notes</source>
            <translation>
                <numerusform>لم يُحفظ تعليق</numerusform>
                <numerusform>حُفظ تعليق واحد في الملاحظات</numerusform>
                <numerusform>حُفظ تعليقان في الملاحظات</numerusform>
                <numerusform>حُفظت %n تعليقات في الملاحظات</numerusform>
                <numerusform>حُفظ %n تعليقًا في الملاحظات</numerusform>
                <numerusform>حُفظ %n تعليق في الملاحظات</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;عن</translation>
        </message>
        <message>
            <source>What the report is about</source>
            <translation>موضوع التقرير</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <source>Title on the cover</source>
            <translation>العنوان على الغلاف</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>ال&amp;صيغة</translation>
        </message>
        <message>
            <source>Form of the report</source>
            <translation>صيغة التقرير</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>وورد (‎.docx)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page (.html)</source>
            <translation>صفحة ويب (‎.html)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Language of headings and labels</source>
            <translation>لغة العناوين والتسميات</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>ال&amp;ورق</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Te&amp;mplate</source>
            <translation>ال&amp;قالب</translation>
        </message>
        <message>
            <source>Word template of the desk</source>
            <translation>قالب وورد الخاص بالمكتب</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>قالبنا</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>اختيار قالب</translation>
        </message>
        <message>
            <source>&amp;Compare with</source>
            <translation>م&amp;قارنة بـ</translation>
        </message>
        <message>
            <source>Earlier report, to tell what changed</source>
            <translation>تقرير سابق، لذكر ما تغيّر</translation>
        </message>
        <message>
            <source>No earlier report</source>
            <translation>لا تقرير سابق</translation>
        </message>
        <message>
            <source>Choose an earlier report</source>
            <translation>اختيار تقرير سابق</translation>
        </message>
        <message>
            <source>Take &amp;out</source>
            <translation>إ&amp;خفاء</translation>
        </message>
        <message>
            <source>People to take out of the report, with commas between</source>
            <translation>أشخاص يُخفون من التقرير، وبينهم فواصل</translation>
        </message>
        <message>
            <source>Names, with commas between</source>
            <translation>أسماء وبينها فواصل</translation>
        </message>
        <message>
            <source>What stands in it</source>
            <translation>ما فيه</translation>
        </message>
        <message>
            <source>Charts where there is something to show</source>
            <translation>رسوم بيانية حيث هناك ما يُعرض</translation>
        </message>
        <message>
            <source>Pictures that are evidence</source>
            <translation>الصور التي هي أدلة</translation>
        </message>
        <message>
            <source>The whole article as an annex</source>
            <translation>المقال كاملًا ملحقًا</translation>
        </message>
        <message>
            <source>Earlier ratings</source>
            <translation>التقييمات السابقة</translation>
        </message>
        <message>
            <source>Internal notes</source>
            <translation>ملاحظات داخلية</translation>
        </message>
        <message>
            <source>Names of victims</source>
            <translation>أسماء الضحايا</translation>
        </message>
        <message>
            <source>&amp;Show pages</source>
            <translation>&amp;عرض الصفحات</translation>
        </message>
        <message>
            <source>Show the pages as they will be</source>
            <translation>عرض الصفحات كما ستكون</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;حفظ…</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>The incident “%1”</source>
            <translation>الحادث «%1»</translation>
        </message>
        <message>
            <source>The saved search “%1”</source>
            <translation>البحث المحفوظ «%1»</translation>
        </message>
        <message>
            <source>Laying out the pages…</source>
            <translation>تنسيق الصفحات…</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>الصفحة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>بلا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>laid out by LibreOffice</source>
            <translation>نسّقها LibreOffice</translation>
        </message>
        <message>
            <source>laid out by FactDesk</source>
            <translation>نسّقها FactDesk</translation>
        </message>
        <message numerus="yes">
            <source>The first %n page(s) are shown.</source>
            <translation>
                <numerusform>لا تُعرض صفحات.</numerusform>
                <numerusform>تُعرض الصفحة الأولى.</numerusform>
                <numerusform>تُعرض أول صفحتين.</numerusform>
                <numerusform>تُعرض أول %n صفحات.</numerusform>
                <numerusform>تُعرض أول %n صفحة.</numerusform>
                <numerusform>تُعرض أول %n صفحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the pages to see how the report will look.</source>
            <translation>اعرض الصفحات لترى كيف سيبدو التقرير.</translation>
        </message>
        <message>
            <source>There is nothing to write about yet: open an article or accept claims.</source>
            <translation>لا شيء يُكتب عنه بعد: افتح مقالًا أو اقبل ادعاءات.</translation>
        </message>
        <message>
            <source>Word documents</source>
            <translation>مستندات وورد</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>اختيار قالب</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>تقارير</translation>
        </message>
        <message>
            <source>Choose an earlier report</source>
            <translation>اختيار تقرير سابق</translation>
        </message>
    </context>
    <context>
        <name>ReportPages</name>
        <message>
            <source>Pages of the report</source>
            <translation>صفحات التقرير</translation>
        </message>
    </context>
    <context>
        <name>Returned</name>
        <message>
            <source>The report came back</source>
            <translation>عاد التقرير</translation>
        </message>
        <message>
            <source>Comments and changes, by claim</source>
            <translation>التعليقات والتغييرات حسب الادعاء</translation>
        </message>
        <message>
            <source>&amp;Go to the claim</source>
            <translation>ال&amp;ذهاب إلى الادعاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Keep comments in notes</source>
            <translation>&amp;حفظ التعليقات في الملاحظات</translation>
        </message>
    </context>
    <context>
        <name>ReturnedDialog</name>
        <message>
            <source>What was written into %1</source>
            <translation>ما كُتب في %1</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>بلا تعليقات</numerusform>
                <numerusform>تعليق واحد</numerusform>
                <numerusform>تعليقان</numerusform>
                <numerusform>%n تعليقات</numerusform>
                <numerusform>%n تعليقًا</numerusform>
                <numerusform>%n تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>بلا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was written into this report.</source>
            <translation>لم يُكتب شيء في هذا التقرير.</translation>
        </message>
        <message>
            <source>Claim %1 of the report, which this desk does not have</source>
            <translation>الادعاء %1 في التقرير، وليس لدى هذا المكتب</translation>
        </message>
        <message>
            <source>Elsewhere in the report</source>
            <translation>في موضع آخر من التقرير</translation>
        </message>
        <message>
            <source>done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>“%1” replaced by “%2”</source>
            <translation>‏«%1» استُبدل بها «%2»</translation>
        </message>
        <message>
            <source>“%1” taken out</source>
            <translation>‏«%1» حُذفت</translation>
        </message>
        <message>
            <source>“%1” put in</source>
            <translation>‏«%1» أُضيفت</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>evidence %1</source>
            <translation>الدليل %1</translation>
        </message>
        <message>
            <source>article %1</source>
            <translation>المقال %1</translation>
        </message>
        <message>
            <source>%1: %2 is altered</source>
            <translation>%1: تغيّر %2</translation>
        </message>
        <message>
            <source>%1: %2 is missing</source>
            <translation>%1: فُقد %2</translation>
        </message>
    </context>
    <context>
        <name>Learned</name>
        <message>
            <source>What the desk has learned</source>
            <translation>ما تعلّمه المكتب</translation>
        </message>
        <message>
            <source>How often each rule was right here</source>
            <translation>كم أصابت كل قاعدة في هذا المكتب</translation>
        </message>
        <message>
            <source>What the desk’s own model goes by, strongest first</source>
            <translation>ما يستند إليه نموذج المكتب، الأقوى أولًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1 of the %2 corrected English articles that a model of your own needs.</source>
            <translation>لديك %1 من %2 مقالًا إنكليزيًا مصححًا يحتاج إليها نموذج خاص بك.</translation>
        </message>
        <message>
            <source>Your own model was made from %1 articles: on articles kept aside it agrees %2 with your corrections, the rules alone %3.</source>
            <translation>صُنع نموذجك من %1 مقالًا: يوافق تصحيحاتك على مقالات لم يرها بنسبة %2، والقواعد وحدها بنسبة %3.</translation>
        </message>
        <message>
            <source>It is switched off in the settings.</source>
            <translation>وهو معطّل في الإعدادات.</translation>
        </message>
        <message>
            <source>Only your own articles are learned from, and what is learned stays in the workspace.</source>
            <translation>لا يُتعلَّم إلا من مقالاتك، ويبقى ما تُعلِّم في مساحة العمل.</translation>
        </message>
    </context>
    <context>
        <name>LearnedDialog</name>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>أصابت</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدَّل</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>تدل على</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>says something</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>says nothing</source>
            <translation>لا قول</translation>
        </message>
    </context>
</TS>
