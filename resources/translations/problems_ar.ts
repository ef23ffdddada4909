<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Problems</name>
        <message>
            <source>%1 answers “%2 %3” instead of a proof: try again later</source>
            <translation>أجاب %1 بـ«%2 %3» بدل الإثبات: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 answers “%2 %3” instead of a time stamp: try again later</source>
            <translation>أجاب %1 بـ«%2 %3» بدل ختم الوقت: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 answers “%2 %3”: try again later</source>
            <translation>أجاب %1 بـ«%2 %3»: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 answers “%2” instead of the page: %3</source>
            <translation>أجاب %1 بـ«%2» بدل الصفحة: %3</translation>
        </message>
        <message>
            <source>%1 answers “%2”: try again later</source>
            <translation>أجاب %1 بـ«%2»: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 broke off after %2 of %3 bytes: try again</source>
            <translation>قطع %1 الاتصال بعد %2 من أصل %3 بايت: حاول مرة أخرى</translation>
        </message>
        <message>
            <source>%1 broke off the connection: try again later</source>
            <translation>قطع %1 الاتصال: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2): check that you may open it</source>
            <translation>تتعذر قراءة %1 (%2): تحقق من أن لك حق فتحه</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2): copy its text and add that</source>
            <translation>تتعذر قراءة %1 (%2): انسخ نصه وأضفه</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2): print it to a new PDF and add that</source>
            <translation>تعذّرت قراءة %1 (%2): اطبعه إلى ملف PDF جديد وأضفه</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>تعذّرت قراءة %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>تعذّرت قراءة %1: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be read: run verify to see what is missing</source>
            <translation>تعذّرت قراءة %1: شغّل التحقق لترى ما ينقص</translation>
        </message>
        <message>
            <source>%1 cannot be read; the record is damaged.</source>
            <translation>تعذّرت قراءة %1؛ السجل تالف.</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2): choose another folder</source>
            <translation>تعذّرت كتابة %1 (%2): اختر مجلدًا آخر</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); choose another place.</source>
            <translation>تعذّرت كتابة %1 (%2)؛ اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>%1 cannot be written: make it writable or choose another workspace folder.</source>
            <translation>تعذّرت الكتابة في %1: اجعله قابلًا للكتابة أو اختر مجلدًا آخر لمساحة العمل.</translation>
        </message>
        <message>
            <source>%1 cannot prove who it is (%2): allow invalid certificates in the settings to take it anyway</source>
            <translation>لا يستطيع %1 إثبات هويته (%2): اسمح بالشهادات غير الصالحة في الإعدادات لأخذها رغم ذلك</translation>
        </message>
        <message>
            <source>%1 changed while it was read: wait until it is saved and add it again</source>
            <translation>تغيّر %1 أثناء قراءته: انتظر حتى يُحفظ وأضفه من جديد</translation>
        </message>
        <message>
            <source>%1 declares XML entities (an entity bomb?): save it again as %2</source>
            <translation>يعرّف %1 كيانات XML (قنبلة كيانات؟): احفظه من جديد بصيغة %2</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s: try again later</source>
            <translation>لم يجب %1 خلال %2 ثانية: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 did not say where it saved the page: look it up there in some minutes</source>
            <translation>لم يقل %1 أين حفظ الصفحة: ابحث عنها هناك بعد دقائق</translation>
        </message>
        <message>
            <source>%1 did not send the page within %2 s: try again later</source>
            <translation>لم يرسل %1 الصفحة خلال %2 ثانية: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 does not answer as an OpenTimestamps calendar: check its address</source>
            <translation>لا يجيب %1 كتقويم OpenTimestamps: تحقق من عنوانه</translation>
        </message>
        <message>
            <source>%1 does not hold one vector for each of its %2 words.</source>
            <translation>ليس في %1 متجه لكل كلمة من كلماته وعددها %2.</translation>
        </message>
        <message>
            <source>%1 does not say what it told of its claims; choose a report that FactDesk wrote.</source>
            <translation>لا يبيّن %1 ما قاله عن ادعاءاته؛ اختر تقريرًا كتبه FactDesk.</translation>
        </message>
        <message>
            <source>%1 does not start (%2)</source>
            <translation>لا يبدأ %1 (%2)</translation>
        </message>
        <message>
            <source>%1 does not take the key of the fact-check search: check it in the settings (%2)</source>
            <translation>لا يقبل %1 مفتاح البحث عن التحققات: تحقق منه في الإعدادات (%2)</translation>
        </message>
        <message>
            <source>%1 does not take the question (%2): put it in other words</source>
            <translation>لا يقبل %1 السؤال (%2): صغه بكلمات أخرى</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>فشل %1</translation>
        </message>
        <message>
            <source>%1 fails just now (%2): try again later</source>
            <translation>%1 متعطل الآن (%2): حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 gives an answer that cannot be read: check its address in the settings</source>
            <translation>أعطى %1 جوابًا تتعذر قراءته: تحقق من عنوانه في الإعدادات</translation>
        </message>
        <message>
            <source>%1 gives an answer that cannot be read: try again later</source>
            <translation>أجاب %1 بما لا يُقرأ: حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 has %2 MB of text, more than the desk takes: cut it into parts</source>
            <translation>في %1 من النص %2 م.ب، أكثر مما يأخذه المكتب: قسّمه أجزاء</translation>
        </message>
        <message>
            <source>%1 has %2 MB, more than the %3 MB that are read</source>
            <translation>في %1 من الميغابايت %2، أكثر من %3 التي تُقرأ</translation>
        </message>
        <message>
            <source>%1 has %2 characters, more than the %3 the desk takes: cut it into parts and add those</source>
            <translation>في %1 من الأحرف %2، أكثر من %3 التي يأخذها المكتب: قسّمه أجزاء وأضفها</translation>
        </message>
        <message>
            <source>%1 has %2 characters; an article may have %3: take in a part of it.</source>
            <translation>في %1 من الأحرف %2؛ وللمقال أن تبلغ %3: أدخل جزءًا منه.</translation>
        </message>
        <message>
            <source>%1 has answered enough for now: try again later, or with another key</source>
            <translation>أجاب %1 بما يكفي الآن: حاول لاحقًا أو بمفتاح آخر</translation>
        </message>
        <message>
            <source>%1 has no claims of a FactDesk report; choose the file that was exported.</source>
            <translation>ليس في %1 ادعاءات تقرير من FactDesk؛ اختر الملف الذي صُدّر.</translation>
        </message>
        <message>
            <source>%1 has no fact-check search at that address: check it in the settings</source>
            <translation>لا بحث عن تحققات عند %1 في ذلك العنوان: تحقق منه في الإعدادات</translation>
        </message>
        <message>
            <source>%1 has no id; the record is damaged.</source>
            <translation>لا رقم لـ%1؛ السجل تالف.</translation>
        </message>
        <message>
            <source>%1 has no page %2: choose another one</source>
            <translation>لا توجد الصفحة %2 في %1: اختر صفحة أخرى</translation>
        </message>
        <message>
            <source>%1 has no sheet with cells.</source>
            <translation>لا ورقة فيها خلايا في %1.</translation>
        </message>
        <message>
            <source>%1 has no text to read: add it as evidence, or type its words into a text file</source>
            <translation>لا نص يُقرأ في %1: أضفه دليلًا، أو اكتب كلماته في ملف نصي</translation>
        </message>
        <message>
            <source>%1 has no words in it: check that it is the right file.</source>
            <translation>لا كلمات في %1: تحقق من أنه الملف الصحيح.</translation>
        </message>
        <message>
            <source>%1 holds %2 files: that is no %3; unpack it and add what you need</source>
            <translation>في %1 من الملفات %2: ليس هذا بصيغة %3؛ فكّ ضغطه وأضف ما تحتاجه</translation>
        </message>
        <message>
            <source>%1 holds macros; save it as .docx or .dotx and choose that as template.</source>
            <translation>في %1 وحدات ماكرو؛ احفظه بصيغة ‎.docx أو ‎.dotx واختره قالبًا.</translation>
        </message>
        <message>
            <source>%1 holds no certificates: choose the authority's root certificate as a PEM file</source>
            <translation>ليس في %1 شهادات: اختر الشهادة الجذرية للجهة ملفَ PEM</translation>
        </message>
        <message>
            <source>%1 holds no page but %2: add that by itself</source>
            <translation>ليس في %1 صفحة بل %2: أضفه وحده</translation>
        </message>
        <message>
            <source>%1 is a file: name a folder for the workspace.</source>
            <translation>%1 ملف: سمِّ مجلدًا لمساحة العمل.</translation>
        </message>
        <message>
            <source>%1 is a folder: choose the files in it</source>
            <translation>%1 مجلد: اختر الملفات التي فيه</translation>
        </message>
        <message>
            <source>%1 is damaged (%2): use another backup.</source>
            <translation>%1 تالف (%2): استعمل نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>%1 is damaged or holds no page: open it in a web archive tool, or capture the page</source>
            <translation>%1 تالف أو لا صفحة فيه: افتحه في أداة أرشيف ويب، أو التقط الصفحة</translation>
        </message>
        <message>
            <source>%1 is damaged or no %2: open and save it again in the program it was made with</source>
            <translation>%1 تالف أو ليس بصيغة %2: افتحه واحفظه من جديد في البرنامج الذي أُنشئ به</translation>
        </message>
        <message>
            <source>%1 is damaged or no PDF: open it in a PDF viewer and print it to a new PDF</source>
            <translation>%1 تالف أو ليس ملف PDF: افتحه في قارئ PDF واطبعه إلى ملف PDF جديد</translation>
        </message>
        <message>
            <source>%1 is damaged or no saved page: save it again with your browser</source>
            <translation>%1 تالف أو ليس صفحة محفوظة: احفظها من جديد بالمتصفح</translation>
        </message>
        <message>
            <source>%1 is damaged: open and save it again in the program it was made with</source>
            <translation>%1 تالف: افتحه واحفظه من جديد في البرنامج الذي أُنشئ به</translation>
        </message>
        <message>
            <source>%1 is damaged: restore a backup with “factdesk restore”.</source>
            <translation>%1 تالف: استعد نسخة احتياطية بالأمر «factdesk restore».</translation>
        </message>
        <message>
            <source>%1 is damaged: save the message again from your mail program as .eml</source>
            <translation>%1 تالف: احفظ الرسالة من جديد من برنامج البريد بصيغة ‎.eml</translation>
        </message>
        <message>
            <source>%1 is damaged: the kept file %2… was altered; use another backup.</source>
            <translation>%1 تالف: عُدّل الملف المحفوظ %2…؛ استعمل نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>%1 is empty: choose another file, or save it again</source>
            <translation>%1 فارغ: اختر ملفًا آخر أو احفظه من جديد</translation>
        </message>
        <message>
            <source>%1 is in Outlook's own format: save the message as .eml from a mail program</source>
            <translation>%1 بصيغة أوتلوك الخاصة: احفظ الرسالة بصيغة ‎.eml من برنامج بريد</translation>
        </message>
        <message>
            <source>%1 is in a private network and is not fetched: allow private addresses in the settings if you trust it</source>
            <translation>يقع %1 في شبكة خاصة ولا يُجلب: اسمح بالعناوين الخاصة في الإعدادات إن كنت تثق به</translation>
        </message>
        <message>
            <source>%1 is in an old Office format: open it and save it as .docx or .pdf</source>
            <translation>%1 بصيغة أوفيس قديمة: افتحه واحفظه بصيغة ‎.docx أو ‎.pdf</translation>
        </message>
        <message>
            <source>%1 is locked with a password: save it without one and add it again</source>
            <translation>%1 مقفل بكلمة مرور: احفظه من دونها وأضفه من جديد</translation>
        </message>
        <message>
            <source>%1 is more than %2 MB of HTML: save the article itself as text</source>
            <translation>في %1 أكثر من %2 م.ب من HTML: احفظ المقال نفسه كنص</translation>
        </message>
        <message>
            <source>%1 is more than %2 MB of rich text: cut it into parts and add those</source>
            <translation>في %1 أكثر من %2 م.ب من النص المنسق: قسّمه أجزاء وأضفها</translation>
        </message>
        <message>
            <source>%1 is no backup of a FactDesk workspace.</source>
            <translation>%1 ليس نسخة احتياطية لمساحة عمل من FactDesk.</translation>
        </message>
        <message>
            <source>%1 is no coding table (%2); compare it with a shipped one.</source>
            <translation>%1 ليس جدول ترميز (%2)؛ قارنه بواحد مما جاء مع البرنامج.</translation>
        </message>
        <message>
            <source>%1 is no date: write it as 2023-10-15, 2023-10 or 2023.</source>
            <translation>%1 ليس تاريخًا: اكتبه هكذا 2023-10-15 أو 2023-10 أو 2023.</translation>
        </message>
        <message>
            <source>%1 is no e-mail: save the message again from your mail program as .eml</source>
            <translation>%1 ليس رسالة بريد: احفظ الرسالة من جديد من برنامج البريد بصيغة ‎.eml</translation>
        </message>
        <message>
            <source>%1 is no evidence bundle (it is built to deceive): do not open it</source>
            <translation>%1 ليس حزمة أدلة (بُني للخداع): لا تفتحه</translation>
        </message>
        <message>
            <source>%1 is no evidence bundle, or a damaged one: ask for it again</source>
            <translation>%1 ليس حزمة أدلة أو أنه تالف: اطلبه من جديد</translation>
        </message>
        <message>
            <source>%1 is no evidence bundle: it has no %2</source>
            <translation>%1 ليس حزمة أدلة: ينقصه %2</translation>
        </message>
        <message>
            <source>%1 is no evidence bundle: its %2 cannot be read</source>
            <translation>%1 ليس حزمة أدلة: تعذّرت قراءة %2 فيه</translation>
        </message>
        <message>
            <source>%1 is no model folder: it needs %2 (sentence-transformers) or %3.</source>
            <translation>%1 ليس مجلد نموذج: ينقصه %2 (sentence-transformers) أو %3.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file: choose another one</source>
            <translation>%1 ليس ملفًا عاديًا: اختر غيره</translation>
        </message>
        <message>
            <source>%1 is no rich text (.rtf): open it in the program it was made with and save it as .docx</source>
            <translation>%1 ليس نصًا منسقًا (‎.rtf): افتحه في البرنامج الذي أُنشئ به واحفظه بصيغة ‎.docx</translation>
        </message>
        <message>
            <source>%1 is no web address: check it for typing errors</source>
            <translation>%1 ليس عنوان ويب: تحقق من أخطاء الكتابة</translation>
        </message>
        <message>
            <source>%1 is no web address: it must start with http:// or https://</source>
            <translation>%1 ليس عنوان ويب: يجب أن يبدأ بـ http:// أو https://</translation>
        </message>
        <message>
            <source>%1 is no workbook that can be read: save it as .xlsx or as CSV UTF-8.</source>
            <translation>%1 ليس مصنفًا يُقرأ: احفظه بصيغة ‎.xlsx أو CSV UTF-8.</translation>
        </message>
        <message>
            <source>%1 is no workspace and no bundle: name the folder of one.</source>
            <translation>%1 ليس مساحة عمل ولا حزمة: سمِّ مجلد واحدة.</translation>
        </message>
        <message>
            <source>%1 is not UTF-8 text: export it again.</source>
            <translation>%1 ليس نصًا بترميز UTF-8: صدّره من جديد.</translation>
        </message>
        <message>
            <source>%1 is locked with a password or an old .doc: save it from Word as .docx, unlocked.</source>
            <translation>%1 مقفل بكلمة مرور أو بصيغة .doc القديمة: احفظه من Word بصيغة .docx دون قفل.</translation>
        </message>
        <message>
            <source>%1 is not a Word document; choose a .docx or .dotx file as template.</source>
            <translation>%1 ليس مستند وورد؛ اختر ملف ‎.docx أو ‎.dotx قالبًا.</translation>
        </message>
        <message>
            <source>%1 is not a Word document; choose the .docx that came back.</source>
            <translation>%1 ليس مستند وورد؛ اختر ملف ‎.docx الذي عاد.</translation>
        </message>
        <message>
            <source>%1 is not a rating scale (%2); compare it with a shipped one.</source>
            <translation>%1 ليس مقياس تقييم (%2)؛ قارنه بواحد مما جاء مع البرنامج.</translation>
        </message>
        <message>
            <source>%1 is not a report of FactDesk in Word or HTML; choose one.</source>
            <translation>%1 ليس تقريرًا من FactDesk بصيغة وورد أو HTML؛ اختر تقريرًا.</translation>
        </message>
        <message>
            <source>%1 is not among those who may see names.</source>
            <translation>%1 ليس ممن يرون الأسماء.</translation>
        </message>
        <message>
            <source>%1 is not as it was written (%2 is %3): ask for it again</source>
            <translation>%1 ليس كما كُتب (%2: %3): اطلبه من جديد</translation>
        </message>
        <message>
            <source>%1 is not empty: name a new folder to restore into.</source>
            <translation>%1 ليس فارغًا: سمِّ مجلدًا جديدًا تُستعاد النسخة فيه.</translation>
        </message>
        <message>
            <source>%1 is not empty: name a new folder, or open it with “factdesk open %2”.</source>
            <translation>%1 ليس فارغًا: سمِّ مجلدًا جديدًا، أو افتحه بالأمر «factdesk open %2».</translation>
        </message>
        <message>
            <source>%1 is not text: open it in the program it was made with and save it as UTF-8 text or .docx</source>
            <translation>%1 ليس نصًا: افتحه في البرنامج الذي أُنشئ به واحفظه نصًا بترميز UTF-8 أو .docx</translation>
        </message>
        <message>
            <source>%1 is one of: %2.</source>
            <translation>%1 واحد من: %2.</translation>
        </message>
        <message>
            <source>%1 is open in another window: go on there, or close it first. The command line works beside it.</source>
            <translation>%1 مفتوح في نافذة أخرى: تابع هناك أو أغلقها أولًا. سطر الأوامر يعمل إلى جانبها.</translation>
        </message>
        <message>
            <source>%1 is too large to be read.</source>
            <translation>%1 أكبر من أن يُقرأ.</translation>
        </message>
        <message>
            <source>%1 lies outside the range of “%2”.</source>
            <translation>%1 خارج مدى «%2».</translation>
        </message>
        <message>
            <source>%1 may not save this page (%2): keep the capture made here</source>
            <translation>لا يجوز لـ%1 حفظ هذه الصفحة (%2): أبقِ النسخة المأخوذة هنا</translation>
        </message>
        <message>
            <source>%1 may not see this name: ask %2.</source>
            <translation>لا يحق لـ%1 رؤية هذا الاسم: اطلبه من %2.</translation>
        </message>
        <message>
            <source>%1 of %2 pages have no text (scans or pictures): look at them too</source>
            <translation>%1 من أصل %2 من الصفحات بلا نص (صور أو مسح ضوئي): انظر فيها أيضًا</translation>
        </message>
        <message>
            <source>%1 of the images and styles of this page could not be kept</source>
            <translation>تعذّر حفظ %1 من صور هذه الصفحة وأنماطها</translation>
        </message>
        <message>
            <source>%1 redirects in a circle: open it in a browser, save the page and add the file</source>
            <translation>يحيل %1 في حلقة: افتحه في المتصفح واحفظ الصفحة وأضف الملف</translation>
        </message>
        <message>
            <source>%1 redirects more than %2 times: open it in a browser and save it</source>
            <translation>يحيل %1 أكثر من %2 مرة: افتحه في المتصفح واحفظه</translation>
        </message>
        <message>
            <source>%1 refuses the connection: check the address, or try again later</source>
            <translation>يرفض %1 الاتصال: تحقق من العنوان أو حاول لاحقًا</translation>
        </message>
        <message>
            <source>%1 says it sends %2 but sends %3: download it and add the file</source>
            <translation>يقول %1 إنه يرسل %2 لكنه يرسل %3: نزّله وأضف الملف</translation>
        </message>
        <message>
            <source>%1 sends a compression that was not asked for (%2): save the page and add it</source>
            <translation>أرسل %1 ضغطًا لم يُطلب (%2): احفظ الصفحة وأضفها</translation>
        </message>
        <message>
            <source>%1 sends a damaged page: try again</source>
            <translation>أرسل %1 صفحة تالفة: حاول مرة أخرى</translation>
        </message>
        <message>
            <source>%1 sends an empty page: open it in a browser, save it and add the file</source>
            <translation>يرسل %1 صفحة فارغة: افتحها في المتصفح واحفظها وأضف الملف</translation>
        </message>
        <message>
            <source>%1 sends more than %2 MB once unpacked: it is not kept</source>
            <translation>أرسل %1 أكثر من %2 م.ب بعد فك الضغط: لم يُحفظ</translation>
        </message>
        <message>
            <source>%1 sends more than %2 MB: download it and add the file instead</source>
            <translation>يرسل %1 أكثر من %2 ميغابايت: نزّله وأضف الملف بدل ذلك</translation>
        </message>
        <message>
            <source>%1 should be a list.</source>
            <translation>ينبغي أن يكون %1 قائمة.</translation>
        </message>
        <message>
            <source>%1 should be an object.</source>
            <translation>ينبغي أن يكون %1 كائنًا.</translation>
        </message>
        <message>
            <source>%1 should be an object; the file is damaged or no FactDesk record.</source>
            <translation>ينبغي أن يكون %1 كائنًا؛ الملف تالف أو ليس سجل FactDesk.</translation>
        </message>
        <message>
            <source>%1 should be of kind %2.</source>
            <translation>ينبغي أن يكون %1 من نوع %2.</translation>
        </message>
        <message>
            <source>%1 takes no hashes: choose another calendar in the settings</source>
            <translation>لا يقبل %1 البصمات: اختر تقويمًا آخر في الإعدادات</translation>
        </message>
        <message>
            <source>%1 takes no more pages just now: try again in some minutes</source>
            <translation>لا يقبل %1 صفحات أخرى الآن: حاول بعد دقائق</translation>
        </message>
        <message>
            <source>%1 to %2 are no words of the original: select what was translated.</source>
            <translation>من %1 إلى %2 ليست كلمات من الأصل: حدّد ما تُرجم.</translation>
        </message>
        <message>
            <source>%1 took too long</source>
            <translation>أطال %1 العمل</translation>
        </message>
        <message>
            <source>%1 unpacks to more than %2 MB (a ZIP bomb?): it is not read</source>
            <translation>يصير %1 بعد فك الضغط أكثر من %2 م.ب (قنبلة ZIP؟): لم يُقرأ</translation>
        </message>
        <message>
            <source>%1 was made by a newer FactDesk (schema %2): update FactDesk to open it.</source>
            <translation>%1 أنشأه إصدار أحدث من FactDesk (المخطط %2): حدّث FactDesk لفتحه.</translation>
        </message>
        <message>
            <source>%1 was made by a newer FactDesk: update this one to read it</source>
            <translation>%1 أنشأه إصدار أحدث من FactDesk: حدّث هذا البرنامج لقراءته</translation>
        </message>
        <message>
            <source>%1.%2 should be one of: %3.</source>
            <translation>ينبغي أن يكون %1.%2 واحدًا من: %3.</translation>
        </message>
        <message>
            <source>%1: The picture has more than %2 million points: scale it down to look at it</source>
            <translation>%1: في الصورة أكثر من %2 مليون نقطة: صغّرها كي تنظر فيها</translation>
        </message>
        <message>
            <source>%1: The picture is damaged or of an unknown kind: open and save it again in a picture program</source>
            <translation>%1: الصورة تالفة أو من نوع مجهول: افتحها في برنامج صور واحفظها من جديد</translation>
        </message>
        <message>
            <source>%1: choose another authority</source>
            <translation>%1: اختر جهة أخرى</translation>
        </message>
        <message>
            <source>%1: cut it into parts and add those</source>
            <translation>%1: قسّمه أجزاء وأضفها</translation>
        </message>
        <message>
            <source>%1: the text of this PDF may be wrong: check it against the page image</source>
            <translation>%1: قد يكون نص ملف PDF هذا خطأ، فقارنه بصورة الصفحة</translation>
        </message>
        <message>
            <source>A SOCKS proxy needs one more package: install factdesk[tor], or choose another proxy in the settings</source>
            <translation>الوسيط من نوع SOCKS يحتاج إلى حزمة أخرى: ثبّت factdesk[tor] أو اختر وسيطًا آخر في الإعدادات</translation>
        </message>
        <message>
            <source>A basis is %1.</source>
            <translation>الأساس %1.</translation>
        </message>
        <message>
            <source>A bracket is not closed: add ) where the group ends.</source>
            <translation>قوس لم يُغلق: أضف ) حيث تنتهي المجموعة.</translation>
        </message>
        <message>
            <source>A chart is drawn in: %1.</source>
            <translation>يُرسم الرسم بـ: %1.</translation>
        </message>
        <message>
            <source>A chart is of one article or of one incident.</source>
            <translation>الرسم لمقال واحد أو لحادث واحد.</translation>
        </message>
        <message>
            <source>A chart is one of: %1.</source>
            <translation>الرسم واحد من: %1.</translation>
        </message>
        <message>
            <source>A claim %1 or %2 another, not “%3”.</source>
            <translation>علاقة الادعاء بآخر واحدة من: %1، %2؛ لا «%3».</translation>
        </message>
        <message>
            <source>A claim cannot be related to itself: name two claims.</source>
            <translation>لا يُربط الادعاء بنفسه: سمِّ ادعاءين.</translation>
        </message>
        <message>
            <source>A claim has no field %1; there are: %2.</source>
            <translation>لا حقل %1 في الادعاء؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>A claim needs at least one stretch of the text: mark some words.</source>
            <translation>الادعاء يحتاج إلى مقطع واحد من النص على الأقل: حدّد كلمات.</translation>
        </message>
        <message>
            <source>A count is 0 or more.</source>
            <translation>العدد 0 أو أكثر.</translation>
        </message>
        <message>
            <source>A direction is ltr or rtl.</source>
            <translation>الاتجاه ltr أو rtl.</translation>
        </message>
        <message>
            <source>A filter of the view is nothing that can be kept.</source>
            <translation>في مرشحات العرض ما لا يمكن حفظه.</translation>
        </message>
        <message>
            <source>A flag needs a word or two.</source>
            <translation>العلامة تحتاج إلى كلمة أو كلمتين.</translation>
        </message>
        <message>
            <source>A grade needs its reason: say in a sentence what the evidence shows.</source>
            <translation>التصنيف يحتاج إلى سبب: اذكر في جملة ما تُظهره الأدلة.</translation>
        </message>
        <message>
            <source>A group</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>A harm</source>
            <translation>الأذى</translation>
        </message>
        <message>
            <source>A kind of place is one of: %1.</source>
            <translation>نوع المكان واحد من: %1.</translation>
        </message>
        <message>
            <source>A latitude is from -90 to 90 and a longitude from -180 to 180 degrees.</source>
            <translation>خط العرض من ‎-90 إلى 90 وخط الطول من ‎-180 إلى 180 درجة.</translation>
        </message>
        <message>
            <source>A login page was captured, %1 words: log in with a browser, save the page, add the file</source>
            <translation>التُقطت صفحة تسجيل دخول، عدد كلماتها %1: سجّل الدخول بالمتصفح واحفظ الصفحة وأضف الملف</translation>
        </message>
        <message>
            <source>A note needs words.</source>
            <translation>الملاحظة تحتاج إلى كلمات.</translation>
        </message>
        <message>
            <source>A number cannot be a part of itself.</source>
            <translation>لا يكون الرقم جزءًا من نفسه.</translation>
        </message>
        <message>
            <source>A page is wanted as evidence or as article.</source>
            <translation>تُطلب الصفحة دليلًا أو مقالًا.</translation>
        </message>
        <message>
            <source>A page that bars the way was captured, %1 words: save the page with a browser and add it</source>
            <translation>التُقطت صفحة تحجب المقصودة، عدد كلماتها %1: احفظ الصفحة بالمتصفح وأضفها</translation>
        </message>
        <message>
            <source>A part of the day</source>
            <translation>جزء اليوم</translation>
        </message>
        <message>
            <source>A party needs a name.</source>
            <translation>الطرف يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>A picture is enlarged by more than 0 and at most 8.</source>
            <translation>تُكبّر الصورة بأكثر من 0 وحتى 8 مرات.</translation>
        </message>
        <message>
            <source>A picture is written as .svg or .png.</source>
            <translation>تُكتب الصورة بصيغة ‎.svg أو ‎.png.</translation>
        </message>
        <message>
            <source>A place needs a name.</source>
            <translation>المكان يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>A position</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: add one where the phrase ends.</source>
            <translation>علامة اقتباس لم تُغلق: أضف واحدة حيث تنتهي العبارة.</translation>
        </message>
        <message>
            <source>A quotation needs words.</source>
            <translation>الاقتباس يحتاج إلى كلمات.</translation>
        </message>
        <message>
            <source>A range goes from the lowest to the highest number, 0 and up.</source>
            <translation>المدى من أدنى رقم إلى أعلاه، من 0 فصاعدًا.</translation>
        </message>
        <message>
            <source>A range set by hand needs at least one bound.</source>
            <translation>المدى المحدد يدويًا يحتاج إلى حدّ واحد على الأقل.</translation>
        </message>
        <message>
            <source>A range set by hand needs its reason: say in a sentence where it comes from.</source>
            <translation>المدى المحدد يدويًا يحتاج إلى سبب: اذكر في جملة من أين جاء.</translation>
        </message>
        <message>
            <source>A rating needs its reason: say in a sentence what the evidence shows.</source>
            <translation>التقييم يحتاج إلى سبب: اذكر في جملة ما تُظهره الأدلة.</translation>
        </message>
        <message>
            <source>A reading needs its reason: say in a sentence why the word is read so.</source>
            <translation>القراءة تحتاج إلى سبب: اذكر في جملة لماذا تُقرأ الكلمة هكذا.</translation>
        </message>
        <message>
            <source>A region is left, top, width and height as shares from 0 to 1, inside the picture.</source>
            <translation>المنطقة يسار وأعلى وعرض وارتفاع، حصصًا من 0 إلى 1 داخل الصورة.</translation>
        </message>
        <message>
            <source>A report is written in en or ar.</source>
            <translation>يُكتب التقرير بـ en أو ar.</translation>
        </message>
        <message>
            <source>A role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>A rule is for the measure as a whole: set the range of one group by hand.</source>
            <translation>القاعدة للمقياس كله: حدّد مدى مجموعة واحدة يدويًا.</translation>
        </message>
        <message>
            <source>A rule is one of: %1.</source>
            <translation>القاعدة واحدة من: %1.</translation>
        </message>
        <message>
            <source>A saved view needs a name.</source>
            <translation>العرض المحفوظ يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>A source is one of: %1.</source>
            <translation>المصدر واحد من: %1.</translation>
        </message>
        <message>
            <source>A source needs a name.</source>
            <translation>المصدر يحتاج إلى اسم.</translation>
        </message>
        <message>
            <source>A stance is one of: %1.</source>
            <translation>الموقف واحد من: %1.</translation>
        </message>
        <message>
            <source>A stretch of a recording starts at 0 or later and ends after its start.</source>
            <translation>المدة من التسجيل تبدأ من 0 أو بعده وتنتهي بعد بدايتها.</translation>
        </message>
        <message>
            <source>A time that ends needs a start too.</source>
            <translation>الوقت الذي ينتهي يحتاج إلى بداية أيضًا.</translation>
        </message>
        <message>
            <source>A translation belongs to one article or to one piece of evidence: name one.</source>
            <translation>الترجمة لمقال واحد أو لدليل واحد: سمِّ أحدهما.</translation>
        </message>
        <message>
            <source>A translation has %1 characters at most: cut the passage in parts.</source>
            <translation>تبلغ الترجمة %1 من الأحرف على الأكثر: قسّم المقطع أجزاء.</translation>
        </message>
        <message>
            <source>A type of strike</source>
            <translation>نوع الضربة</translation>
        </message>
        <message>
            <source>A victim is entered by name: write it in the scripts it is known in.</source>
            <translation>تُدخل الضحية باسمها: اكتبه بالخطوط التي يُعرف بها.</translation>
        </message>
        <message>
            <source>A view is of one of: %1; not of “%2”.</source>
            <translation>العرض لواحد من: %1؛ لا لـ«%2».</translation>
        </message>
        <message>
            <source>A workspace cannot be merged with itself: name another folder.</source>
            <translation>لا تُدمج مساحة عمل في نفسها: سمِّ مجلدًا آخر.</translation>
        </message>
        <message>
            <source>An accuracy</source>
            <translation>الدقة</translation>
        </message>
        <message>
            <source>An age is from 0 to 130 years.</source>
            <translation>العمر من 0 إلى 130 سنة.</translation>
        </message>
        <message>
            <source>An incident cannot end before it begins.</source>
            <translation>لا ينتهي الحادث قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>An incident needs a title: say in a few words what happened where.</source>
            <translation>الحادث يحتاج إلى عنوان: اذكر في بضع كلمات ما حدث وأين.</translation>
        </message>
        <message>
            <source>Another FactDesk is writing to the search index: try again in a minute.</source>
            <translation>نسخة أخرى من FactDesk تكتب في فهرس البحث: حاول بعد دقيقة.</translation>
        </message>
        <message>
            <source>Another program is building the search index: wait until it is done.</source>
            <translation>برنامج آخر يبني فهرس البحث: انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>Another program is making the vectors of these claims: wait until it is done.</source>
            <translation>برنامج آخر يحسب متجهات هذه الادعاءات: انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>Another program is preparing %1: wait until it is done and do it again.</source>
            <translation>برنامج آخر يُعدّ %1: انتظر حتى ينتهي وأعد ما فعلت.</translation>
        </message>
        <message>
            <source>Another program is writing to %1: wait until it is done and do it again.</source>
            <translation>برنامج آخر يكتب في %1: انتظر حتى ينتهي وأعد ما فعلت.</translation>
        </message>
        <message>
            <source>Article %1 has a later revision, %2: correct that one.</source>
            <translation>للمقال %1 نسخة لاحقة هي %2: صحّح تلك.</translation>
        </message>
        <message>
            <source>Article %1 has a later revision: remove that one first.</source>
            <translation>للمقال %1 نسخة لاحقة: أزل تلك أولًا.</translation>
        </message>
        <message>
            <source>Article %1 has no accepted claims yet: accept some first.</source>
            <translation>ليس في المقال %1 ادعاءات مقبولة بعد: اقبل بعضها أولًا.</translation>
        </message>
        <message>
            <source>Ask for one answer at least.</source>
            <translation>اطلب جوابًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>Character %1 is past the end of the text, which has %2.</source>
            <translation>الحرف %1 بعد نهاية النص، وطوله %2.</translation>
        </message>
        <message>
            <source>Characters %1 to %2 are not in article %3.</source>
            <translation>الأحرف من %1 إلى %2 ليست في المقال %3.</translation>
        </message>
        <message>
            <source>Characters %1 to %2 are not in the text of evidence %3.</source>
            <translation>الأحرف من %1 إلى %2 ليست في نص الدليل %3.</translation>
        </message>
        <message>
            <source>Charts speak %1, not %2.</source>
            <translation>لغات الرسوم %1، لا %2.</translation>
        </message>
        <message>
            <source>Checking files</source>
            <translation>فحص الملفات</translation>
        </message>
        <message>
            <source>Checking the bundle</source>
            <translation>فحص الحزمة</translation>
        </message>
        <message>
            <source>Choose at least one %1.</source>
            <translation>اختر واحدًا على الأقل: %1.</translation>
        </message>
        <message>
            <source>Choose at least two claims to merge.</source>
            <translation>اختر ادعاءين على الأقل لدمجهما.</translation>
        </message>
        <message>
            <source>Choose one of %1, and one of %2.</source>
            <translation>اختر واحدًا من %1، وواحدًا من %2.</translation>
        </message>
        <message>
            <source>Choose two different incidents to merge.</source>
            <translation>اختر حادثين مختلفين لدمجهما.</translation>
        </message>
        <message>
            <source>Choose two different sources to merge.</source>
            <translation>اختر مصدرين مختلفين لدمجهما.</translation>
        </message>
        <message>
            <source>Claim %1 has %2 numbers; they are counted from 0.</source>
            <translation>في الادعاء %1 من الأرقام %2؛ والعدّ من 0.</translation>
        </message>
        <message>
            <source>Claim %1 has no article, so it cannot be cut.</source>
            <translation>ليس للادعاء %1 مقال، فلا يمكن قطعه.</translation>
        </message>
        <message>
            <source>Claim %1 is not of the revision before article %2.</source>
            <translation>الادعاء %1 ليس من النسخة السابقة للمقال %2.</translation>
        </message>
        <message>
            <source>Claim %1 is not rated, so it has no rating to reuse.</source>
            <translation>لم يُقيَّم الادعاء %1، فلا تقييم له ليُعاد استعماله.</translation>
        </message>
        <message>
            <source>ClaimReview has its own fields: name columns for tables and JSON Lines only.</source>
            <translation>لـ ClaimReview حقوله: تُسمّى الأعمدة للجداول و JSON Lines فقط.</translation>
        </message>
        <message>
            <source>Coordinates need both a latitude and a longitude.</source>
            <translation>الإحداثيات تحتاج إلى خط عرض وخط طول معًا.</translation>
        </message>
        <message>
            <source>Credibility is a number from 1 (confirmed) to 6 (cannot be judged).</source>
            <translation>المصداقية رقم من 1 (مؤكد) إلى 6 (لا يمكن الحكم).</translation>
        </message>
        <message>
            <source>Damaged characters, shown as �: %1. Check them in the original</source>
            <translation>أحرف تالفة تظهر هكذا �: %1. تحقق منها في الأصل</translation>
        </message>
        <message>
            <source>Decide on one table: that of an article or that of an incident.</source>
            <translation>قرّر جدولًا واحدًا: جدول مقال أو جدول حادث.</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>الجهاز مشغول</translation>
        </message>
        <message>
            <source>Drawing the page</source>
            <translation>رسم الصفحة</translation>
        </message>
        <message>
            <source>Evidence %1 has no %2 file.</source>
            <translation>ليس للدليل %1 ملف من نوع %2.</translation>
        </message>
        <message>
            <source>Evidence %1 has no web address to look for.</source>
            <translation>ليس للدليل %1 عنوان ويب يُبحث عنه.</translation>
        </message>
        <message>
            <source>Evidence %1 is no recording.</source>
            <translation>الدليل %1 ليس تسجيلًا.</translation>
        </message>
        <message>
            <source>Evidence %1 is no web page: open its file instead.</source>
            <translation>الدليل %1 ليس صفحة ويب: افتح ملفه بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Evidence %1 was removed: undo that or choose another.</source>
            <translation>أُزيل الدليل %1: تراجع عن ذلك أو اختر غيره.</translation>
        </message>
        <message>
            <source>Fetching images and styles</source>
            <translation>جلب الصور والأنماط</translation>
        </message>
        <message>
            <source>Fetching the page</source>
            <translation>جلب الصفحة</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>الاسم طويل جدًا</translation>
        </message>
        <message>
            <source>From %1 to %2 is no range: the lower number comes first.</source>
            <translation>من %1 إلى %2 ليس مدى: الرقم الأدنى يأتي أولًا.</translation>
        </message>
        <message>
            <source>Incidents are written as .csv or .xlsx.</source>
            <translation>تُكتب الحوادث بصيغة ‎.csv أو ‎.xlsx.</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>خطأ في القراءة أو الكتابة</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>إنه مجلد</translation>
        </message>
        <message>
            <source>Its parser crashed</source>
            <translation>تعطل قارئه</translation>
        </message>
        <message>
            <source>Its parser was stopped after %1 s</source>
            <translation>أُوقف قارئه بعد %1 ث</translation>
        </message>
        <message>
            <source>Kept without text: %1</source>
            <translation>حُفظ بلا نص: %1</translation>
        </message>
        <message>
            <source>Learning from your decisions stopped half-way; it is tried again later.</source>
            <translation>توقف التعلم من قراراتك في منتصفه؛ سيُعاد لاحقًا.</translation>
        </message>
        <message>
            <source>LibreOffice could not turn %1 into PDF; open it there to see why.</source>
            <translation>لم يستطع LibreOffice تحويل %1 إلى PDF؛ افتحه هناك لترى السبب.</translation>
        </message>
        <message>
            <source>LibreOffice is not installed: install it, or open the report in Word and save it as PDF.</source>
            <translation>برنامج LibreOffice غير مثبّت: ثبّته، أو افتح التقرير في وورد واحفظه بصيغة PDF.</translation>
        </message>
        <message>
            <source>LibreOffice takes too long; close it if it hangs, and try again.</source>
            <translation>أطال LibreOffice العمل؛ أغلقه إن كان عالقًا وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Matching by meaning is switched off: switch it on in the settings.</source>
            <translation>المطابقة بالمعنى معطّلة: فعّلها في الإعدادات.</translation>
        </message>
        <message>
            <source>Name the claimant.</source>
            <translation>سمِّ صاحب الادعاء.</translation>
        </message>
        <message>
            <source>Name the person who may see the names.</source>
            <translation>سمِّ من يحق له رؤية الأسماء.</translation>
        </message>
        <message>
            <source>Name the word that is to be read so.</source>
            <translation>سمِّ الكلمة التي تُقرأ هكذا.</translation>
        </message>
        <message>
            <source>Names are listed in a workbook only: write .xlsx.</source>
            <translation>لا تُسرد الأسماء إلا في مصنف: اكتب ‎.xlsx.</translation>
        </message>
        <message>
            <source>No OpenTimestamps calendar is set: enter the address of one in the settings</source>
            <translation>لم يُحدَّد تقويم OpenTimestamps: أدخل عنوان واحد في الإعدادات</translation>
        </message>
        <message>
            <source>No coding table is called %1; there are: %2.</source>
            <translation>لا جدول ترميز باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No column is called “%1”; there are: %2.</source>
            <translation>لا عمود باسم «%1»؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No form is called %1; there are: %2.</source>
            <translation>لا صيغة باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No format is called %1; there are: %2.</source>
            <translation>لا صيغة باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No grade is called %1; there are: %2.</source>
            <translation>لا تصنيف باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No kind of claim is called %1; there are: %2.</source>
            <translation>لا نوع ادعاء باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No language model is installed: install factdesk[semantic], or name a model folder in the settings.</source>
            <translation>لا نموذج لغويًا مثبّتًا: ثبّت factdesk[semantic] أو سمِّ مجلد نموذج في الإعدادات.</translation>
        </message>
        <message>
            <source>No page is called %1; choose A4 or Letter.</source>
            <translation>لا قياس ورق باسم %1؛ اختر A4 أو Letter.</translation>
        </message>
        <message>
            <source>No picture of the page was made: %1</source>
            <translation>لم تُرسم صورة للصفحة: %1</translation>
        </message>
        <message>
            <source>No rating is called %1; there are: %2.</source>
            <translation>لا تقييم باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No report can be written in the language %1; choose en or ar.</source>
            <translation>لا يُكتب تقرير باللغة %1؛ اختر en أو ar.</translation>
        </message>
        <message>
            <source>No saved search is called “%1”: “factdesk searches list” lists them.</source>
            <translation>لا بحث محفوظًا باسم «%1»: الأمر «factdesk searches list» يسردها.</translation>
        </message>
        <message>
            <source>No scale is called %1; there are: %2.</source>
            <translation>لا مقياس باسم %1؛ الموجود: %2.</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>لا مساحة على القرص</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>لا وجود لملف أو مجلد بهذا الاسم</translation>
        </message>
        <message>
            <source>No time stamp authority is set: enter the address of one in the settings</source>
            <translation>لم تُحدَّد جهة لختم الوقت: أدخل عنوان واحدة في الإعدادات</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ليس مجلدًا</translation>
        </message>
        <message>
            <source>Nothing follows the minus sign: write the word to leave out directly after it.</source>
            <translation>لا شيء بعد علامة الناقص: اكتب الكلمة المستبعدة بعدها مباشرة.</translation>
        </message>
        <message>
            <source>Nothing follows “%1:”: write a value directly after it.</source>
            <translation>لا شيء بعد «%1:»: اكتب قيمة بعده مباشرة.</translation>
        </message>
        <message>
            <source>Nothing follows “%1”: write a value directly after it.</source>
            <translation>لا شيء بعد «%1»: اكتب القيمة بعدها مباشرة.</translation>
        </message>
        <message>
            <source>Of evidence, %1 cannot be changed.</source>
            <translation>في الأدلة لا يمكن تغيير %1.</translation>
        </message>
        <message>
            <source>Only %1 words were captured: check that this is the whole article</source>
            <translation>لم تُلتقط إلا كلمات عددها %1: تحقق من أن المقال كامل</translation>
        </message>
        <message>
            <source>Only claims of one article can be merged.</source>
            <translation>لا تُدمج إلا ادعاءات مقال واحد.</translation>
        </message>
        <message>
            <source>Page %1 of %2 cannot be drawn (%3): open it in a PDF viewer</source>
            <translation>تعذّر رسم الصفحة %1 من %2 (%3): افتحه في قارئ PDF</translation>
        </message>
        <message>
            <source>Pages are counted from 1.</source>
            <translation>تُعدّ الصفحات من 1.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>الإذن مرفوض</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>نظام الملفات للقراءة فقط</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Reading the article</source>
            <translation>قراءة المقال</translation>
        </message>
        <message>
            <source>Reliability is a letter from A (reliable) to F (cannot be judged).</source>
            <translation>الموثوقية حرف من A (موثوق) إلى F (لا يمكن الحكم).</translation>
        </message>
        <message>
            <source>Removing evidence needs a reason: say why in a sentence.</source>
            <translation>إزالة دليل تحتاج إلى سبب: اذكره في جملة.</translation>
        </message>
        <message>
            <source>Say what to look for, in a few plain words.</source>
            <translation>اكتب ما تبحث عنه ببضع كلمات بسيطة.</translation>
        </message>
        <message>
            <source>Search in %1, not in %2.</source>
            <translation>ابحث في %1، لا في %2.</translation>
        </message>
        <message>
            <source>The address of %1 has a name or password in it: take that out</source>
            <translation>في عنوان %1 اسم مستخدم أو كلمة مرور: احذفهما منه</translation>
        </message>
        <message>
            <source>The certificate of this page is not valid (%1): it was taken because you allow it</source>
            <translation>شهادة هذه الصفحة غير صالحة (%1): أُخذت لأنك تسمح بذلك</translation>
        </message>
        <message>
            <source>The coding table %1 cannot be read (%2): mend or remove it.</source>
            <translation>تعذّرت قراءة جدول الترميز %1 (%2): أصلحه أو أزله.</translation>
        </message>
        <message>
            <source>The cut must lie inside the claim, with words on both sides.</source>
            <translation>ينبغي أن يقع القطع داخل الادعاء وعلى جانبيه كلمات.</translation>
        </message>
        <message>
            <source>The disk is too full for the search index. %1 there is room.</source>
            <translation>القرص ممتلئ ولا يسع فهرس البحث. %1 توفرت مساحة.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full: free some space and do it again; nothing was changed.</source>
            <translation>القرص الذي فيه %1 ممتلئ: أفرغ بعض المساحة وأعد ما فعلت؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The encoding is guessed (%1): check that accents and Arabic letters read right</source>
            <translation>الترميز مخمَّن (%1): تحقق من أن الأحرف العربية وعلامات التشكيل تُقرأ صحيحة</translation>
        </message>
        <message>
            <source>The fact-check search needs a key: get one from Google Cloud (Fact Check Tools API) and enter it in the settings, or as “claim_search_key” in %1.</source>
            <translation>البحث عن تحققات أخرى يحتاج إلى مفتاح: احصل عليه من Google Cloud (Fact Check Tools API) وأدخله في الإعدادات، أو باسم «claim_search_key» في %1.</translation>
        </message>
        <message>
            <source>The fact-check search needs a key: get one from Google Cloud and enter it in the settings</source>
            <translation>البحث عن تحققات أخرى يحتاج إلى مفتاح: احصل عليه من Google Cloud وأدخله في الإعدادات</translation>
        </message>
        <message>
            <source>The gazetteer knows no place “%1”: give what it is called as a name, with its coordinates.</source>
            <translation>لا يعرف معجم الأماكن مكانًا باسم «%1»: اكتب ما يُسمّى به اسمًا، مع إحداثياته.</translation>
        </message>
        <message>
            <source>The kept file %1… is missing or was altered: run “factdesk verify” first.</source>
            <translation>الملف المحفوظ %1… مفقود أو عُدّل: شغّل «factdesk verify» أولًا.</translation>
        </message>
        <message>
            <source>The kept file %1… is missing: run “factdesk verify” and restore a backup.</source>
            <translation>الملف المحفوظ %1… مفقود: شغّل «factdesk verify» واستعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The key is only sent over a secure connection: begin the address of %1 with https</source>
            <translation>لا يُرسل المفتاح إلا عبر اتصال آمن: ابدأ عنوان %1 بـ https</translation>
        </message>
        <message>
            <source>The key of the fact-check search has blanks or odd letters in it: copy it again</source>
            <translation>في مفتاح البحث عن التحققات فراغات أو أحرف غريبة: انسخه من جديد</translation>
        </message>
        <message>
            <source>The language model in %1 does not work: %2</source>
            <translation>النموذج اللغوي في %1 لا يعمل: %2</translation>
        </message>
        <message>
            <source>The lexicon %1 cannot be read (%2): mend or remove it.</source>
            <translation>تعذّرت قراءة المعجم %1 (%2): أصلحه أو أزله.</translation>
        </message>
        <message>
            <source>The literal reading stays as it is: choose another table, or that of this desk.</source>
            <translation>القراءة الحرفية تبقى كما هي: اختر جدولًا آخر، أو جدول هذا المكتب.</translation>
        </message>
        <message>
            <source>The model needs the package sentence-transformers: install factdesk[semantic].</source>
            <translation>يحتاج النموذج إلى حزمة sentence-transformers: ثبّت factdesk[semantic].</translation>
        </message>
        <message>
            <source>The package textblob-aptagger is missing: install it with `pip install textblob-aptagger`.</source>
            <translation>حزمة textblob-aptagger ناقصة: ثبّتها بالأمر ‎`pip install textblob-aptagger`.</translation>
        </message>
        <message>
            <source>The picture has more than %1 million points: scale it down to look at it</source>
            <translation>في الصورة أكثر من %1 مليون نقطة: صغّرها كي تنظر فيها</translation>
        </message>
        <message>
            <source>The picture is damaged or of an unknown kind: open and save it again in a picture program</source>
            <translation>الصورة تالفة أو من نوع مجهول: افتحها في برنامج صور واحفظها من جديد</translation>
        </message>
        <message>
            <source>The proxy in the settings does not answer, or cannot reach %1: check both</source>
            <translation>الوسيط المحدد في الإعدادات لا يجيب أو لا يصل إلى %1: تحقق من كليهما</translation>
        </message>
        <message>
            <source>The proxy in the settings does not answer: start it, or change the setting</source>
            <translation>الوسيط المحدد في الإعدادات لا يجيب: شغّله أو غيّر الإعداد</translation>
        </message>
        <message>
            <source>The proxy in the settings is no address: enter one such as socks5h://127.0.0.1:9050, or none</source>
            <translation>الوسيط في الإعدادات ليس عنوانًا: أدخل واحدًا مثل socks5h://127.0.0.1:9050 أو اتركه فارغًا</translation>
        </message>
        <message>
            <source>The rating of claim %1 does not wait to be read again.</source>
            <translation>تقييم الادعاء %1 لا ينتظر إعادة القراءة.</translation>
        </message>
        <message>
            <source>The search index cannot be written. %1 it can be.</source>
            <translation>تعذّرت كتابة فهرس البحث. %1 أمكنت كتابته.</translation>
        </message>
        <message>
            <source>The search “%1” finds no claims: try other words.</source>
            <translation>لا يجد البحث «%1» ادعاءات: جرّب كلمات أخرى.</translation>
        </message>
        <message>
            <source>The server's clock differs from this computer's by %1 s: set yours</source>
            <translation>تختلف ساعة الخادم عن ساعة هذا الحاسوب بـ%1 ث: اضبط ساعتك</translation>
        </message>
        <message>
            <source>The service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>The table %1 is as it was shipped.</source>
            <translation>الجدول %1 كما جاء مع البرنامج.</translation>
        </message>
        <message>
            <source>The template %1 cannot be read (%2); choose another.</source>
            <translation>تعذّرت قراءة القالب %1 (%2)؛ اختر غيره.</translation>
        </message>
        <message>
            <source>The text of this PDF may be wrong: check it against the page image</source>
            <translation>قد يكون نص ملف PDF هذا خطأ: قارنه بصورة الصفحة</translation>
        </message>
        <message>
            <source>The time stamp of %1 does not hold: %2</source>
            <translation>ختم الوقت من %1 غير صحيح: %2</translation>
        </message>
        <message>
            <source>There are no claims to report: accept or add claims first.</source>
            <translation>لا ادعاءات للتقرير: اقبل ادعاءات أو أضفها أولًا.</translation>
        </message>
        <message>
            <source>There are no incidents to write: add one first.</source>
            <translation>لا حوادث لتُكتب: أضف حادثًا أولًا.</translation>
        </message>
        <message>
            <source>There are no words from character %1 to %2: mark some.</source>
            <translation>لا كلمات من الحرف %1 إلى %2: حدّد بعضها.</translation>
        </message>
        <message>
            <source>There is a closing bracket too many: remove it, or add the opening one.</source>
            <translation>هناك قوس إغلاق زائد: احذفه أو أضف قوس الفتح.</translation>
        </message>
        <message>
            <source>There is no %1 %2.</source>
            <translation>لا يوجد %1 رقمه %2.</translation>
        </message>
        <message>
            <source>There is no ClaimReview in this file; save the page or the JSON-LD of a fact check.</source>
            <translation>لا ClaimReview في هذا الملف؛ احفظ صفحة تحقق أو بيانات JSON-LD الخاصة بها.</translation>
        </message>
        <message>
            <source>There is no article %1: “factdesk articles” lists them.</source>
            <translation>لا يوجد مقال رقمه %1: الأمر «factdesk articles» يسردها.</translation>
        </message>
        <message>
            <source>There is no claim %1: “factdesk claims” lists them.</source>
            <translation>لا يوجد ادعاء رقمه %1: الأمر «factdesk claims» يسردها.</translation>
        </message>
        <message>
            <source>There is no evidence %1: “factdesk evidence list” lists what there is.</source>
            <translation>لا يوجد دليل رقمه %1: الأمر «factdesk evidence list» يسرد الموجود.</translation>
        </message>
        <message>
            <source>There is no failed capture %1: “factdesk captures list” lists those there are.</source>
            <translation>لا يوجد التقاط فاشل رقمه %1: الأمر «factdesk captures list» يسرد الموجود.</translation>
        </message>
        <message>
            <source>There is no field “%1”: %2</source>
            <translation>لا حقل باسم «%1»: %2</translation>
        </message>
        <message>
            <source>There is no field “%1”: did you mean “%2”?</source>
            <translation>لا حقل باسم «%1»: هل قصدت «%2»؟</translation>
        </message>
        <message>
            <source>There is no field “%1”: known are %2</source>
            <translation>لا حقل باسم «%1»: المعروف منها %2</translation>
        </message>
        <message>
            <source>There is no file %1: check its name and folder</source>
            <translation>لا ملف باسم %1: تحقق من اسمه ومجلده</translation>
        </message>
        <message>
            <source>There is no file %1: check its name and folder.</source>
            <translation>لا ملف باسم %1: تحقق من اسمه ومجلده.</translation>
        </message>
        <message>
            <source>None of these claims has a picture or a recording as evidence: link one, or choose others.</source>
            <translation>ليس بين أدلة هذه الادعاءات صورة ولا تسجيل: اربط واحدًا أو اختر غيرها.</translation>
        </message>
        <message>
            <source>What was done to a picture or recording is one of: %1.</source>
            <translation>ما جرى لصورة أو تسجيل هو واحد من: %1.</translation>
        </message>
        <message>
            <source>A picture or recording is one of: %1.</source>
            <translation>الصورة أو التسجيل واحد من: %1.</translation>
        </message>
        <message>
            <source>The rating scale “%1” of the other desk differs from this desk's, which stays; theirs is kept in %2.</source>
            <translation>مقياس التقييم «%1» لدى المكتب الآخر يختلف عن مقياس هذا المكتب الذي يبقى؛ وحُفظ مقياسهم في %2.</translation>
        </message>
        <message>
            <source>The coding table “%1” of the other desk differs from this desk's, which stays; theirs is kept in %2.</source>
            <translation>جدول الترميز «%1» لدى المكتب الآخر يختلف عن جدول هذا المكتب الذي يبقى؛ وحُفظ جدولهم في %2.</translation>
        </message>
        <message>
            <source>A report ends in .docx, .pdf or .html: call it %1.docx, for example.</source>
            <translation>ينتهي اسم التقرير بـ .docx أو .pdf أو .html: سمّه مثلًا %1.docx.</translation>
        </message>
        <message>
            <source>There is no folder %1: make it or choose another.</source>
            <translation>لا مجلد باسم %1: أنشئه أو اختر غيره.</translation>
        </message>
        <message>
            <source>There is no incident %1: “factdesk incident list” lists them.</source>
            <translation>لا يوجد حادث رقمه %1: الأمر «factdesk incident list» يسردها.</translation>
        </message>
        <message>
            <source>There is no room for %1: free some space or choose another folder</source>
            <translation>لا مساحة لكتابة %1: أفرغ بعض المساحة أو اختر مجلدًا آخر</translation>
        </message>
        <message>
            <source>There is no room to write %1; free some and try again.</source>
            <translation>لا مساحة لكتابة %1؛ أفرغ بعضها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no saved view %1: “factdesk searches” lists the searches.</source>
            <translation>لا يوجد عرض محفوظ رقمه %1: الأمر «factdesk searches» يسرد عمليات البحث.</translation>
        </message>
        <message>
            <source>There is no site %1 to be found: check the address and your connection</source>
            <translation>لا يُعثر على الموقع %1: تحقق من العنوان ومن اتصالك</translation>
        </message>
        <message>
            <source>There is no source %1.</source>
            <translation>لا يوجد مصدر رقمه %1.</translation>
        </message>
        <message>
            <source>There is no translation %1.</source>
            <translation>لا توجد ترجمة رقمها %1.</translation>
        </message>
        <message>
            <source>There is no translation: write what the passage says.</source>
            <translation>لا ترجمة بعد: اكتب ما يقوله المقطع.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>There is nothing to stamp yet: add an article or evidence first.</source>
            <translation>لا شيء يُختم بعد: أضف مقالًا أو دليلًا أولًا.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <source>These words are in nearly every text: add one that tells more.</source>
            <translation>هذه الكلمات في كل نص تقريبًا: أضف كلمة أدلّ منها.</translation>
        </message>
        <message>
            <source>This PDF has no text: it is a scan; type what you need as a quotation and give the page</source>
            <translation>لا نص في ملف PDF هذا فهو صورة ممسوحة؛ اكتب ما تحتاجه اقتباسًا واذكر الصفحة</translation>
        </message>
        <message>
            <source>This WARC holds no page: choose another file, or capture the page again</source>
            <translation>لا صفحة في ملف WARC هذا: اختر ملفًا آخر، أو التقط الصفحة من جديد</translation>
        </message>
        <message>
            <source>This WARC is damaged: take it from a backup, or capture the page again</source>
            <translation>ملف WARC هذا تالف: خذه من نسخة احتياطية، أو التقط الصفحة من جديد</translation>
        </message>
        <message>
            <source>This is no CSV file in UTF-8 (%1); save it as “CSV UTF-8”.</source>
            <translation>ليس هذا ملف CSV بترميز UTF-8 (%1)؛ احفظه بصيغة «CSV UTF-8».</translation>
        </message>
        <message>
            <source>This is no FactDesk record (%1); export it again as JSON.</source>
            <translation>هذا ليس سجل FactDesk (%1)؛ صدّره من جديد بصيغة JSON.</translation>
        </message>
        <message>
            <source>This is no FactDesk record; export it again as JSON.</source>
            <translation>هذا ليس سجل FactDesk؛ صدّره من جديد بصيغة JSON.</translation>
        </message>
        <message>
            <source>This page came without encryption: anybody on the way could have changed it</source>
            <translation>وصلت هذه الصفحة بلا تشفير: ربما غيّرها أي أحد في الطريق</translation>
        </message>
        <message>
            <source>This page cannot be shown (%1): open it in another program, or read its text here</source>
            <translation>تعذّر عرض هذه الصفحة (%1): افتحها في برنامج آخر، أو اقرأ نصها هنا</translation>
        </message>
        <message>
            <source>This record was written by a newer FactDesk; update this one first.</source>
            <translation>كتب هذا السجل إصدار أحدث من FactDesk؛ حدّث هذا البرنامج أولًا.</translation>
        </message>
        <message>
            <source>This text is article %1 already: nothing was corrected.</source>
            <translation>هذا النص هو المقال %1: لم يُصحَّح شيء.</translation>
        </message>
        <message>
            <source>What you did is saved, and the index catches up by itself once</source>
            <translation>حُفظ ما فعلته، ويلحق الفهرس وحده متى</translation>
        </message>
        <message>
            <source>Writing the bundle</source>
            <translation>كتابة الحزمة</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>مُعدّل</translation>
        </message>
        <message>
            <source>article</source>
            <translation>مقال</translation>
        </message>
        <message>
            <source>asking what others checked</source>
            <translation>السؤال عما تحقق منه آخرون</translation>
        </message>
        <message>
            <source>check the address, or look for it in a web archive</source>
            <translation>تحقق من العنوان أو ابحث عنها في أرشيف ويب</translation>
        </message>
        <message>
            <source>claim</source>
            <translation>ادعاء</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>ادعاءات</translation>
        </message>
        <message>
            <source>did you mean “%1:”?</source>
            <translation>هل قصدت «%1:»؟</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>دليل</translation>
        </message>
        <message>
            <source>evidence link</source>
            <translation>رابط دليل</translation>
        </message>
        <message>
            <source>failed capture</source>
            <translation>التقاط فاشل</translation>
        </message>
        <message>
            <source>files</source>
            <translation>ملفات</translation>
        </message>
        <message>
            <source>history</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>incident</source>
            <translation>حادث</translation>
        </message>
        <message>
            <source>incidents</source>
            <translation>حوادث</translation>
        </message>
        <message>
            <source>indexing</source>
            <translation>فهرسة</translation>
        </message>
        <message>
            <source>it answers another question: fetch a new one</source>
            <translation>إنه جواب عن سؤال آخر: اجلب ختمًا جديدًا</translation>
        </message>
        <message>
            <source>it cannot be read (%1)</source>
            <translation>تعذّرت قراءته (%1)</translation>
        </message>
        <message>
            <source>it does not speak TLS</source>
            <translation>لا يستعمل TLS</translation>
        </message>
        <message>
            <source>it gave no reason</source>
            <translation>لم يذكر سببًا</translation>
        </message>
        <message>
            <source>it has more cells than there are columns</source>
            <translation>خلاياه أكثر من الأعمدة</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>إنه تالف</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <translation>انتهت صلاحية شهادته</translation>
        </message>
        <message>
            <source>its certificate is for another site</source>
            <translation>شهادته لموقع آخر</translation>
        </message>
        <message>
            <source>its certificate is from an unknown authority</source>
            <translation>شهادته من جهة مجهولة</translation>
        </message>
        <message>
            <source>its certificate is signed by itself</source>
            <translation>شهادته موقّعة من نفسه</translation>
        </message>
        <message>
            <source>its fields are not as schema.org describes them</source>
            <translation>حقوله ليست كما يصفها schema.org</translation>
        </message>
        <message>
            <source>its parser crashed</source>
            <translation>تعطل قارئه</translation>
        </message>
        <message>
            <source>its parser was stopped after %1 s</source>
            <translation>أُوقف قارئه بعد %1 ث</translation>
        </message>
        <message>
            <source>its signature or its certificates are not trusted: add the authority's root certificate in the settings</source>
            <translation>توقيعه أو شهاداته غير موثوقة: أضف الشهادة الجذرية للجهة في الإعدادات</translation>
        </message>
        <message>
            <source>known are %1 …</source>
            <translation>المعروف منها %1 …</translation>
        </message>
        <message>
            <source>log in with a browser and save the page</source>
            <translation>سجّل الدخول بالمتصفح واحفظ الصفحة</translation>
        </message>
        <message>
            <source>look for it in a web archive</source>
            <translation>ابحث عنها في أرشيف ويب</translation>
        </message>
        <message>
            <source>measuring</source>
            <translation>قياس</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>not in its manifest</source>
            <translation>ليس في بيانه</translation>
        </message>
        <message>
            <source>open it in a browser and save the page</source>
            <translation>افتحها في المتصفح واحفظ الصفحة</translation>
        </message>
        <message>
            <source>party</source>
            <translation>طرف</translation>
        </message>
        <message>
            <source>place of the desk</source>
            <translation>مكان للمكتب</translation>
        </message>
        <message>
            <source>relation of claims</source>
            <translation>صلة بين ادعاءين</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>صفوف</translation>
        </message>
        <message>
            <source>saved view</source>
            <translation>عرض محفوظ</translation>
        </message>
        <message>
            <source>something unknown</source>
            <translation>شيء مجهول</translation>
        </message>
        <message>
            <source>source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <source>the authority refused: try again later</source>
            <translation>رفضت الجهة: حاول لاحقًا</translation>
        </message>
        <message>
            <source>the history it covers is another one now</source>
            <translation>السجل الذي يغطيه صار سجلًا آخر</translation>
        </message>
        <message>
            <source>the secure connection failed</source>
            <translation>فشل الاتصال الآمن</translation>
        </message>
        <message>
            <source>the stamped bytes were altered since: compare them with a backup</source>
            <translation>عُدّلت البيانات المختومة بعد ختمها: قارنها بنسخة احتياطية</translation>
        </message>
        <message>
            <source>this is no OpenTimestamps proof over SHA-256, or a damaged one: stamp again</source>
            <translation>هذا ليس إثبات OpenTimestamps على SHA-256 أو أنه تالف: اختم من جديد</translation>
        </message>
        <message>
            <source>this is no time stamp, or a damaged one: fetch a new one</source>
            <translation>هذا ليس ختم وقت أو أنه تالف: اجلب ختمًا جديدًا</translation>
        </message>
        <message>
            <source>this line is not JSON</source>
            <translation>هذا السطر ليس JSON</translation>
        </message>
        <message>
            <source>this line is not an object</source>
            <translation>هذا السطر ليس كائنًا</translation>
        </message>
        <message>
            <source>this proof attests nothing: stamp again</source>
            <translation>هذا الإثبات لا يشهد على شيء: اختم من جديد</translation>
        </message>
        <message>
            <source>this proof is damaged: something follows its end</source>
            <translation>هذا الإثبات تالف: بعد نهايته بيانات زائدة</translation>
        </message>
        <message>
            <source>this proof is damaged: take it from a backup, or stamp again</source>
            <translation>هذا الإثبات تالف: خذه من نسخة احتياطية أو اختم من جديد</translation>
        </message>
        <message>
            <source>time stamp</source>
            <translation>ختم وقت</translation>
        </message>
        <message>
            <source>training</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>ترجمة</translation>
        </message>
        <message>
            <source>try again later</source>
            <translation>حاول لاحقًا</translation>
        </message>
        <message>
            <source>try again later, or open it in a browser and save the page</source>
            <translation>حاول لاحقًا أو افتحها في المتصفح واحفظ الصفحة</translation>
        </message>
        <message>
            <source>victim</source>
            <translation>ضحية</translation>
        </message>
        <message>
            <source>whoever entered it</source>
            <translation>من أدخله</translation>
        </message>
        <message>
            <source>“%1” begins too openly: write at least two letters before * or ?.</source>
            <translation>بداية «%1» مفتوحة أكثر مما ينبغي: اكتب حرفين على الأقل قبل * أو ?.</translation>
        </message>
        <message>
            <source>“%1” does not stand in the text of the evidence: copy it from there.</source>
            <translation>لا يوجد «%1» في نص الدليل: انسخه من هناك.</translation>
        </message>
        <message>
            <source>“%1” ends before it starts.</source>
            <translation>«%1» تنتهي قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>“%1” holds a list or an object, not a text</source>
            <translation>في «%1» قائمة أو كائن، لا نص</translation>
        </message>
        <message>
            <source>“%1” is missing</source>
            <translation>«%1» ناقص</translation>
        </message>
        <message>
            <source>“%1” is no date: write 2023-10-15, 2023-10, or a moment as 2023-10-15T09:30Z.</source>
            <translation>«%1» ليس تاريخًا: اكتب 2023-10-15 أو 2023-10، أو لحظة هكذا 2023-10-15T09:30Z.</translation>
        </message>
        <message>
            <source>“%1” is no date: write 2023-10-15.</source>
            <translation>«%1» ليس تاريخًا: اكتبه هكذا 2023-10-15.</translation>
        </message>
        <message>
            <source>“%1” is no date: write it like 2023, 2023-10 or 2023-10-07.</source>
            <translation>«%1» ليس تاريخًا: اكتبه مثل 2023 أو 2023-10 أو 2023-10-07.</translation>
        </message>
        <message>
            <source>“%1” is no language code: write two letters, such as en or ar.</source>
            <translation>«%1» ليس رمز لغة: اكتب حرفين، مثل en أو ar.</translation>
        </message>
        <message>
            <source>“%1” is no number: write it like %2</source>
            <translation>«%1» ليس عددًا: اكتبه مثل %2</translation>
        </message>
        <message>
            <source>“%1” is no number: write it like %2:9, %3:&gt;10 or %4:10..20.</source>
            <translation>«%1» ليس رقمًا: اكتبه هكذا %2:9 أو %3:&gt;10 أو %4:10..20.</translation>
        </message>
        <message>
            <source>“%1” is no place of the desk: “factdesk place list” lists them.</source>
            <translation>«%1» ليس من أماكن المكتب: الأمر «factdesk place list» يسردها.</translation>
        </message>
        <message>
            <source>“%1” is no stretch of time: write it as 1:05–1:20.</source>
            <translation>«%1» ليس مدة: اكتبها هكذا 1:05–1:20.</translation>
        </message>
        <message>
            <source>“%1” is no time: seconds and minutes go to 59.</source>
            <translation>«%1» ليس وقتًا: الثواني والدقائق حتى 59.</translation>
        </message>
        <message>
            <source>“%1” is no time: write minutes and seconds, such as 1:05.</source>
            <translation>«%1» ليس وقتًا: اكتب الدقائق والثواني، مثل 1:05.</translation>
        </message>
        <message>
            <source>“%1” stands there %2 times: quote more of it, or give its start and end.</source>
            <translation>يوجد «%1» هناك %2 مرة: اقتبس أكثر منه، أو اذكر بدايته ونهايته.</translation>
        </message>
    </context>
</TS>
