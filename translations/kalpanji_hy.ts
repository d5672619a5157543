<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Գործածություն՝ %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[ընտրանքներ]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Ընտրանքներ՝</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Արգումենտներ՝</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Անհայտ ընտրանք՝ «%1»։</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Անհայտ ընտրանքներ՝ %1։</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>«%1»-ից հետո արժեք չկա։</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>«%1»-ից հետո արժեք չի սպասվում։</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Առանձնացնել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Որտեղ՝</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Հետ գնալ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Առաջ գնալ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Վերին պանակ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Անցնել վերին պանակ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Նոր պանակ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Ստեղծել նոր պանակ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Ցանկ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ցույց տալ ցանկով</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Մանրամասներ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ցույց տալ մանրամասներով</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Կողագոտի</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Տեղերի և էջանիշերի ցանկ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ֆայլեր</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ֆայլերի տեսակը՝</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Պանակ՝</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ֆայլի անունը՝</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ընտրել</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Վերանվանել</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ցույց տալ թաքնված ֆայլերը</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Նոր պանակ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Վերջին տեղերը</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ֆայլն արդեն կա։
Փոխարինե՞լ այն։</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ֆայլը չի գտնվել։
Ստուգեք՝ արդյոք անունը ճիշտ է։</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Փոփոխման ամսաթիվ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Համակարգիչ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Հե&amp;տարկել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Կրկնել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Կտ&amp;րել</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Տե&amp;ղադրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել ամբողջը</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Այո</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ոչ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Ընտրանքներ &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Ընտրանքներ &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Տպել ֆայլում (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Տպել ֆայլում…</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Բոլոր էջերը</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Կենտ էջերը</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Զույգ էջերը</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Տեղական ֆայլ</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Գրել PDF ֆայլ</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Օրինակներ</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Տպելու տիրույթ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Տպել ամբողջը</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Էջեր</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ընթացիկ էջը</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Նշված հատվածը</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Էջերի խումբ՝</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Տպման կարգավորումներ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Օրինակներ՝</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Համակարգել</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Հակառակ հերթով</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Ընտրանքներ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Գունային ռեժիմ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Գունավոր</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Մոխրագույն</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Երկկողմ տպում</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ոչ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Կարել երկար կողմից</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Կարել կարճ կողմից</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Տպիչ</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Անուն՝</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Հատկություններ</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Տեղ՝</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Նախադիտում</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Տեսակ՝</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ելքային ֆայլ՝</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ընտրել ամբողջը</translation>
    </message>
</context>
<context>
    <name>kalpanji::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Բացել…</translation>
    </message>
    <message>
        <source>Open the &amp;Armenia–Mexico article</source>
        <translation>Բացել «Հա&amp;յաստան–Մեքսիկա» հոդվածը</translation>
    </message>
    <message>
        <source>Open the &amp;clipboard as an article</source>
        <translation>Բացել &amp;սեղմատախտակը որպես հոդված</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Մաքրել ցանկը</translation>
    </message>
    <message>
        <source>T&amp;rade chart as a picture…</source>
        <translation>Առևտրի &amp;գծապատկերը որպես պատկեր…</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>Ի&amp;րադարձությունները որպես աղյուսակ…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Տպել…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Դուրս &amp;գալ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Find text or a date…</source>
        <translation>&amp;Գտնել տեքստ կամ ամսաթիվ…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Գտնել &amp;հաջորդը</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Գտնել &amp;նախորդը</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>&amp;Մեծացնել տեքստը</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>&amp;Փոքրացնել տեքստը</translation>
    </message>
    <message>
        <source>Text at its usual si&amp;ze</source>
        <translation>Տեքստի &amp;սովորական չափը</translation>
    </message>
    <message>
        <source>Timeline: zoom &amp;in</source>
        <translation>Ժամանակագիծ. մեծա&amp;ցնել</translation>
    </message>
    <message>
        <source>Timeline: zoom &amp;out</source>
        <translation>Ժամանակագիծ. փո&amp;քրացնել</translation>
    </message>
    <message>
        <source>Timeline: show &amp;everything</source>
        <translation>Ժամանակագիծ. ցույց տալ ամ&amp;բողջը</translation>
    </message>
    <message>
        <source>Show what was only intended</source>
        <translation>Ցույց տալ այն, ինչ միայն մտադրություն էր</translation>
    </message>
    <message>
        <source>Show what is denied</source>
        <translation>Ցույց տալ այն, ինչ հերքվում է</translation>
    </message>
    <message>
        <source>Show facts added from other sources</source>
        <translation>Ցույց տալ այլ աղբյուրներից ավելացված փաստերը</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ամբողջ էկրանով</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>Վերականգնել սովորական &amp;դասավորությունը</translation>
    </message>
    <message>
        <source>&amp;Next event in the text</source>
        <translation>Տեքստի հաջ&amp;որդ իրադարձությունը</translation>
    </message>
    <message>
        <source>&amp;Previous event in the text</source>
        <translation>Տեքստի &amp;նախորդ իրադարձությունը</translation>
    </message>
    <message>
        <source>&amp;Sentence of the selected event</source>
        <translation>Ընտրված իրադարձության նա&amp;խադասությունը</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Ստեղնաշարի համակցությունները</translation>
    </message>
    <message>
        <source>&amp;About Kalpanji</source>
        <translation>Կալպանջիի &amp;մասին</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ինչպես &amp;համակարգում</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Բաց</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>Ս&amp;եպիա</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Մուգ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ֆայլ</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Բացել &amp;վերջինները</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Արտահանել</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Խմբագրել</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Տեսք</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Վահանակներ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Թեմա</translation>
    </message>
    <message>
        <source>Interface &amp;language</source>
        <translation>Միջերեսի &amp;լեզուն</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Անցնել</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Օգնություն</translation>
    </message>
    <message>
        <source>Trade &amp;figures as a table…</source>
        <translation>Առևտրի &amp;թվերը որպես աղյուսակ…</translation>
    </message>
    <message>
        <source>&amp;Import trade statistics…</source>
        <translation>&amp;Ներմուծել առևտրի վիճակագրություն…</translation>
    </message>
    <message>
        <source>&amp;Timeline as shown, as a picture…</source>
        <translation>Ժամանակագծի &amp;տեսանելի մասը որպես պատկեր…</translation>
    </message>
    <message>
        <source>&amp;Whole timeline as a picture…</source>
        <translation>&amp;Ամբողջ ժամանակագիծը որպես պատկեր…</translation>
    </message>
    <message>
        <source>Timeline around the &amp;selected event…</source>
        <translation>Ժամանակագիծն &amp;ընտրված իրադարձության շուրջ…</translation>
    </message>
    <message>
        <source>Print the ti&amp;meline…</source>
        <translation>Տպել ժամանակագի&amp;ծը…</translation>
    </message>
    <message>
        <source>Copy the timeline as a &amp;picture</source>
        <translation>Պատճենել ժամանակագիծը որպես պատ&amp;կեր</translation>
    </message>
    <message>
        <source>Copy the timeline as &amp;text</source>
        <translation>Պատճենել ժամանակագիծը որպես &amp;տեքստ</translation>
    </message>
    <message>
        <source>Go to a &amp;date…</source>
        <translation>Անցնել ամսա&amp;թվի…</translation>
    </message>
    <message>
        <source>Timeline: last &amp;view</source>
        <translation>Ժամանակագիծ. նախորդ &amp;տեսքը</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Պատճենել &amp;աղբյուրի հղումով</translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation>Տառա&amp;տեսակ և էջ…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Հետ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ա&amp;ռաջ</translation>
    </message>
    <message>
        <source>&amp;Article as PDF…</source>
        <translation>&amp;Հոդվածը որպես PDF…</translation>
    </message>
    <message>
        <source>&amp;Bookmark this sentence</source>
        <translation>&amp;Էջանշել այս նախադասությունը</translation>
    </message>
    <message>
        <source>&amp;All bookmarks…</source>
        <translation>&amp;Բոլոր էջանիշները…</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Կարդալ &amp;բարձրաձայն</translation>
    </message>
    <message>
        <source>Timeline: next v&amp;iew</source>
        <translation>Ժամանակագիծ. հաջորդ տե&amp;սքը</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Է&amp;ջանիշներ</translation>
    </message>
    <message>
        <source>Other ar&amp;ticles of this file…</source>
        <translation>Այս ֆայլի այլ &amp;հոդվածներ…</translation>
    </message>
    <message>
        <source>E&amp;xplain the date or link</source>
        <translation>Բացատրել ամսաթիվը կամ հղումը</translation>
    </message>
    <message>
        <source>Timeline: &amp;Julian dates before 1582</source>
        <translation>Ժամանակագիծ. հուլյան ամսաթվեր մինչև 1582 թ.</translation>
    </message>
    <message>
        <source>&amp;Dim what filters leave out instead of hiding it</source>
        <translation>Զտիչներով բացառվածը խամրեցնել, ոչ թե թաքցնել</translation>
    </message>
    <message>
        <source>Timeline: &amp;compare with</source>
        <translation>Ժամանակագիծ. համեմատել</translation>
    </message>
    <message>
        <source>Open these articles again at the ne&amp;xt start</source>
        <translation>Հաջորդ գործար&amp;կման ժամանակ նորից բացել այս հոդվածները</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArrivalBar</name>
    <message>
        <source>On the way to the place asked for</source>
        <translation>Անցում դեպի պահանջվող տեղը</translation>
    </message>
    <message>
        <source>On the way there: %1%</source>
        <extracomment>%1 is how much of the way is done, in per cent; the text up to a place far below is laid out</extracomment>
        <translation>Անցում դեպի այդ տեղը՝ %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleLanguage</name>
    <message>
        <source>Article language: not recognised</source>
        <translation>Հոդվածի լեզուն՝ չճանաչված</translation>
    </message>
    <message>
        <source>Article language: %1</source>
        <extracomment>%1 is the name of a language in that language</extracomment>
        <translation>Հոդվածի լեզուն՝ %1</translation>
    </message>
    <message>
        <source>Choose in which language this article is read</source>
        <translation>Ընտրեք, թե ինչ լեզվով է կարդացվում այս հոդվածը</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleOpener</name>
    <message>
        <source>Open articles</source>
        <translation>Բացել հոդվածներ</translation>
    </message>
    <message>
        <source>Articles (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)</source>
        <translation>Հոդվածներ (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>stands for a file name in messages</extracomment>
        <translation>Սեղմատախտակ</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticlePrinter</name>
    <message>
        <source>Article as PDF</source>
        <translation>Հոդվածը որպես PDF</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Փաստաթուղթ (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Էջերը գրվում են…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Հոդված</translation>
    </message>
</context>
<context>
    <name>kalpanji::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշներ</translation>
    </message>
    <message>
        <source>No sentence of this article is bookmarked. Ctrl+D bookmarks the one you are at.</source>
        <translation>Այս հոդվածի ոչ մի նախադասություն էջանշված չէ։ Ctrl+D-ն էջանշում է այն նախադասությունը, որի վրա եք։</translation>
    </message>
    <message>
        <source>Bookmarked sentences</source>
        <translation>Էջանշված նախադասությունները</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Գնալ այնտեղ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Հեռացնել</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
</context>
<context>
    <name>kalpanji::CardTexts</name>
    <message>
        <source>Known to the day</source>
        <translation>Հայտնի է օրը</translation>
    </message>
    <message>
        <source>Known to the week</source>
        <translation>Հայտնի է շաբաթը</translation>
    </message>
    <message>
        <source>Known to the month</source>
        <translation>Հայտնի է ամիսը</translation>
    </message>
    <message>
        <source>Known to the season</source>
        <translation>Հայտնի է տարվա եղանակը</translation>
    </message>
    <message>
        <source>Known to the quarter of a year</source>
        <translation>Հայտնի է եռամսյակը</translation>
    </message>
    <message>
        <source>Known to half a year</source>
        <translation>Հայտնի է կիսամյակը</translation>
    </message>
    <message>
        <source>Known to the year</source>
        <translation>Հայտնի է տարին</translation>
    </message>
    <message>
        <source>Known to the decade</source>
        <translation>Հայտնի է տասնամյակը</translation>
    </message>
    <message>
        <source>Known to the century</source>
        <translation>Հայտնի է դարը</translation>
    </message>
    <message>
        <source>Known to the millennium</source>
        <translation>Հայտնի է հազարամյակը</translation>
    </message>
    <message>
        <source>A span from one date to another</source>
        <translation>Ժամանակահատված՝ մեկ ամսաթվից մինչև մյուսը</translation>
    </message>
    <message>
        <source>A length of time, not a date</source>
        <translation>Տևողություն է, ոչ թե ամսաթիվ</translation>
    </message>
    <message>
        <source>Not a date on the calendar</source>
        <translation>Օրացուցային ամսաթիվ չէ</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Գրված է այստեղ</translation>
    </message>
    <message>
        <source>Not written in full: completed from “%1”</source>
        <extracomment>%1 is a date as the article writes it</extracomment>
        <translation>Լրիվ գրված չէ. լրացվել է «%1» արտահայտությունից</translation>
    </message>
    <message>
        <source>Not written in full: completed from the sentences before</source>
        <translation>Լրիվ գրված չէ. լրացվել է նախորդ նախադասություններից</translation>
    </message>
    <message>
        <source>Not written: reckoned from “%1”</source>
        <extracomment>%1 is a date as the article writes it</extracomment>
        <translation>Գրված չէ. հաշվվել է «%1» արտահայտությունից</translation>
    </message>
    <message>
        <source>Not written: reckoned from another date</source>
        <translation>Գրված չէ. հաշվվել է մեկ այլ ամսաթվից</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>%1 is the number of a footnote</extracomment>
        <translation>Ծանոթագրություն %1</translation>
    </message>
    <message>
        <source>Outside this program; opened only when you ask for it</source>
        <translation>Այս ծրագրից դուրս է. բացվում է միայն ձեր պահանջով</translation>
    </message>
</context>
<context>
    <name>kalpanji::ChartCanvas</name>
    <message>
        <source>This article states no trade figures.</source>
        <translation>Այս հոդվածում առևտրի թվեր նշված չեն։</translation>
    </message>
    <message>
        <source>No source has figures for this choice.</source>
        <translation>Ոչ մի աղբյուր այս ընտրության համար թվեր չունի։</translation>
    </message>
</context>
<context>
    <name>kalpanji::Citation</name>
    <message>
        <source>read on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ընթերցված՝ %1</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <extracomment>a quotation and where it stands</extracomment>
        <translation>«%1»
— %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::CommandLine</name>
    <message>
        <source>Reads an encyclopedia article as a chronology: its text, a timeline of its events, a chart of its trade figures.</source>
        <translation>Կարդում է հանրագիտարանի հոդվածը որպես ժամանակագրություն՝ տեքստը, իրադարձությունների ժամանակագիծը և առևտրի թվերի գծապատկերը։</translation>
    </message>
    <message>
        <source>An article: wikitext, plain text, HTML, a MediaWiki export; “-” reads standard input. Without it the bundled article is read.</source>
        <translation>Հոդված՝ վիքիտեքստ, պարզ տեքստ, HTML կամ MediaWiki-ի արտահանում. «-» կարդում է ստանդարտ մուտքը։ Առանց դրա կարդացվում է ներառված հոդվածը։</translation>
    </message>
    <message>
        <source>%1. Try “kalpanji --help”.</source>
        <extracomment>%1 is a sentence that says what is wrong, without its full stop</extracomment>
        <translation>%1։ Տե՛ս «kalpanji --help»։</translation>
    </message>
    <message>
        <source>Say what to render: “timeline” or “trade”</source>
        <translation>Նշեք, թե ինչ պատկերել՝ «timeline» կամ «trade»</translation>
    </message>
    <message>
        <source>Name the picture to write: -o FILE.png, FILE.svg or FILE.pdf</source>
        <translation>Նշեք պատկերի անունը՝ -o FILE.png, FILE.svg կամ FILE.pdf</translation>
    </message>
    <message>
        <source>There is one file too many: “%1”</source>
        <translation>Մեկ ավելորդ ֆայլ կա՝ «%1»</translation>
    </message>
    <message>
        <source>“%1” is no kind of input; choose one of %2</source>
        <translation>«%1»-ը մուտքի տեսակ չէ. ընտրեք սրանցից մեկը՝ %2</translation>
    </message>
    <message>
        <source>“%1” is no genre; choose encyclopedia or news</source>
        <translation>«%1»-ը ժանր չէ. ընտրեք encyclopedia կամ news</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 1992-01-14</source>
        <translation>«%1»-ը ամսաթիվ չէ. գրեք այսպես՝ 1992-01-14</translation>
    </message>
    <message>
        <source>“%1” is no format of this command; choose one of %2</source>
        <translation>«%1»-ը այս հրամանի ձևաչափ չէ. ընտրեք սրանցից մեկը՝ %2</translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1600x900</source>
        <translation>«%1»-ը չափ չէ. գրեք այսպես՝ 1600x900</translation>
    </message>
    <message>
        <source>“%1” is no scale; choose a number from 0.25 to 8</source>
        <translation>«%1»-ը մասշտաբ չէ. ընտրեք թիվ 0.25-ից մինչև 8</translation>
    </message>
    <message>
        <source>“%1” is no theme; choose light, dark or sepia</source>
        <translation>«%1»-ը թեմա չէ. ընտրեք light, dark կամ sepia</translation>
    </message>
    <message>
        <source>“%1” is no locale; choose bn, en, es or hy</source>
        <translation>«%1»-ը հասանելի լեզու չէ. ընտրեք bn, en, es կամ hy</translation>
    </message>
    <message>
        <source>“%1” is no date; write a year, 1992-01 or 1992-01-14</source>
        <translation>«%1»-ը ամսաթիվ չէ. գրեք տարի, 1992-01 կամ 1992-01-14</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from-ը --to-ից ուշ է</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Ցույց է տալիս այս օգնությունը։</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Ցույց է տալիս տարբերակը։</translation>
    </message>
    <message>
        <source>text: text, json; dates: jsonl, timeml; events: json, csv; trade: json, csv.</source>
        <translation>text՝ text, json. dates՝ jsonl, timeml. events՝ json, csv. trade՝ json, csv։</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output, whole or not at all.</source>
        <translation>Գրում է FILE-ի մեջ՝ ստանդարտ ելքի փոխարեն. կա՛մ ամբողջը, կա՛մ ոչինչ։</translation>
    </message>
    <message>
        <source>encyclopedia: dates without a year follow the text; news: the day of the report.</source>
        <translation>encyclopedia՝ առանց տարեթվի ամսաթվերը հետևում են տեքստին. news՝ հաղորդման օրվան։</translation>
    </message>
    <message>
        <source>The day of the report, for news.</source>
        <translation>Հաղորդման օրը՝ news-ի համար։</translation>
    </message>
    <message>
        <source>render: size in pixels.</source>
        <translation>render՝ չափը պիքսելներով։</translation>
    </message>
    <message>
        <source>render: dots per pixel of a PNG.</source>
        <translation>render՝ PNG-ի կետերը մեկ պիքսելում։</translation>
    </message>
    <message>
        <source>render: light, dark or sepia.</source>
        <translation>render՝ light, dark կամ sepia։</translation>
    </message>
    <message>
        <source>render: language of numbers and labels.</source>
        <translation>render՝ թվերի և մակագրությունների լեզուն։</translation>
    </message>
    <message>
        <source>render timeline: first year or day.</source>
        <translation>render timeline՝ առաջին տարին կամ օրը։</translation>
    </message>
    <message>
        <source>render timeline: last year or day.</source>
        <translation>render timeline՝ վերջին տարին կամ օրը։</translation>
    </message>
    <message>
        <source>There is no display to open a window on; use one of the other commands, see “kalpanji --help”.</source>
        <translation>Պատուհան բացելու համար էկրան չկա. օգտագործեք մյուս հրամաններից մեկը (տե՛ս «kalpanji --help»)։</translation>
    </message>
    <message>
        <source>--%1 does not go with this command</source>
        <translation>--%1-ը չի կիրառվում այս հրամանի հետ</translation>
    </message>
    <message>
        <source>“%1” ends in no kind of picture; choose .png, .svg or .pdf</source>
        <translation>«%1»-ը պատկերի ընդլայնում չունի. ընտրեք .png, .svg կամ .pdf</translation>
    </message>
    <message>
        <source>--input jsonl goes with text, dates, events and trade alone</source>
        <translation>--input jsonl-ը կիրառվում է միայն text, dates, events և trade հրամանների հետ</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Ստանդարտ մուտք</translation>
    </message>
    <message>
        <source>to standard output</source>
        <translation>ստանդարտ ելքում</translation>
    </message>
    <message>
        <source>trade: joins the figures of a statistics file; may be repeated.</source>
        <translation>trade՝ ավելացնում է վիճակագրական ֆայլի թվերը. կարելի է կրկնել։</translation>
    </message>
    <message>
        <source>trade: joins the figures of Open Trade Statistics, which are not free for commercial use.</source>
        <translation>trade՝ ավելացնում է Open Trade Statistics-ի թվերը, որոնք առևտրային օգտագործման համար ազատ չեն։</translation>
    </message>
    <message>
        <source>dates: tells in words by which rule and on what evidence each was read.</source>
        <translation>dates՝ բառերով ասում է, թե որ կանոնով և ինչ հիմքով է կարդացվել յուրաքանչյուրը։</translation>
    </message>
    <message>
        <source>dates: spans take in the article before them, as TimeML wants it.</source>
        <translation>dates՝ հատվածները ներառում են նախորդող հոդը, ինչպես պահանջում է TimeML-ը։</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, &quot;Line 3&quot; or a page&apos;s title; %2 is a sentence that says what is wrong there</extracomment>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Տող %1</translation>
    </message>
    <message>
        <source>there is no JSON object with “text” or “wikitext”; mend or remove the line.</source>
        <translation>չկա JSON օբյեկտ «text» կամ «wikitext» դաշտով. ուղղեք կամ հանեք տողը։</translation>
    </message>
    <message>
        <source>--all-pages goes with neither --page nor --input jsonl</source>
        <translation>--all-pages-ը չի համատեղվում ո՛չ --page-ի, ո՛չ էլ --input jsonl-ի հետ</translation>
    </message>
    <message>
        <source>A collection is written as JSON, an object a line; leave --format %1 out</source>
        <translation>Հավաքածուն գրվում է որպես JSON՝ տողում մեկ օբյեկտ. բաց թողեք --format %1-ը</translation>
    </message>
    <message>
        <source>Which page of a MediaWiki export is meant.</source>
        <translation>MediaWiki-ի արտահանման որ էջն է նկատի առնվում։</translation>
    </message>
    <message>
        <source>Every article of a MediaWiki export, answered by an object a line as for jsonl.</source>
        <translation>MediaWiki-ի արտահանման բոլոր հոդվածները. պատասխանում է տողում մեկ օբյեկտ, ինչպես jsonl-ի դեպքում։</translation>
    </message>
    <message>
        <source>What the input is: auto, wikitext, flattened, text, rendered (copied from a page), mediawiki, html, vis (a vis-timeline), or jsonl: an article a line, {&quot;name&quot;, &quot;language&quot;, &quot;text&quot; or &quot;wikitext&quot;}, answered by an object a line, {&quot;name&quot;, …} and what the command tells: the article&apos;s structure; &quot;dates&quot;; &quot;article&quot; and &quot;events&quot;; &quot;figures&quot;.</source>
        <translation>Ինչ է մուտքը՝ auto, wikitext, flattened, text, rendered (պատճենված էջից), mediawiki, html, vis (vis-timeline) կամ jsonl՝ տողում մեկ հոդված, {&quot;name&quot;, &quot;language&quot;, &quot;text&quot; կամ &quot;wikitext&quot;}, որին պատասխանում է տողում մեկ օբյեկտ՝ {&quot;name&quot;, …} և այն, ինչ ասում է հրամանը՝ հոդվածի կառուցվածքը, &quot;dates&quot;, &quot;article&quot; և &quot;events&quot;, &quot;figures&quot;։</translation>
    </message>
    <message>
        <source>What to write instead of opening a window: text, dates, events, trade, render timeline, render trade.</source>
        <translation>Ինչ գրել պատուհան բացելու փոխարեն՝ text, dates, events, trade, render timeline, render trade։</translation>
    </message>
    <message>
        <source>Language of the article: bn, en, es, hy; for dates alone also de, ru.</source>
        <translation>Հոդվածի լեզուն՝ bn, en, es, hy, իսկ միայն ամսաթվերի համար՝ նաև de, ru։</translation>
    </message>
    <message>
        <source>--compare goes with render timeline alone</source>
        <translation>--compare-ը կիրառվում է միայն render timeline հրամանի հետ</translation>
    </message>
    <message>
        <source>render timeline: another article, whose events stand on the same axis.</source>
        <translation>render timeline՝ մեկ այլ հոդված, որի իրադարձությունները դրվում են նույն առանցքի վրա։</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file here</source>
        <translation>«%1»-ը ո՛չ հրաման է, ո՛չ էլ այս պանակի ֆայլ</translation>
    </message>
    <message>
        <source>--explain tells of one article in words; leave --format, --input jsonl and --all-pages out</source>
        <translation>--explain-ը բառերով բացատրում է միայն մեկ հոդված. բաց թողեք --format, --input jsonl և --all-pages ընտրանքները</translation>
    </message>
    <message>
        <source>Name the article to compare with: --compare FILE</source>
        <translation>Նշեք, թե որ հոդվածի հետ համեմատել՝ --compare FILE</translation>
    </message>
    <message>
        <source>Only one of two articles can come from standard input</source>
        <translation>Երկու հոդվածներից միայն մեկը կարող է գալ ստանդարտ մուտքից</translation>
    </message>
    <message>
        <source>%1 is in a language without a language pack, “%2”, so no dates and no events were looked for; name the language with --language.</source>
        <extracomment>%1 names a file and begins the sentence, %2 is the code of a language</extracomment>
        <translation>%1՝ տեքստի լեզվի («%2») համար լեզվական փաթեթ չկա, ուստի ամսաթվեր և իրադարձություններ չեն փնտրվել. լեզուն նշեք --language-ով։</translation>
    </message>
</context>
<context>
    <name>kalpanji::Comparison</name>
    <message>
        <source>&amp;No other article</source>
        <translation>Ոչ մի այլ հոդված</translation>
    </message>
    <message>
        <source>An article from a &amp;file…</source>
        <translation>Հոդված ֆայլից…</translation>
    </message>
    <message>
        <source>Compare with an article</source>
        <translation>Համեմատել հոդվածի հետ</translation>
    </message>
</context>
<context>
    <name>kalpanji::ContentsModel</name>
    <message>
        <source>Introduction</source>
        <comment>what stands before the first heading</comment>
        <translation>Ներածություն</translation>
    </message>
</context>
<context>
    <name>kalpanji::ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>Բովանդակություն</translation>
    </message>
</context>
<context>
    <name>kalpanji::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>Անցնել ամսաթվի</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>1992, March 2002, 14 January 1992 …</source>
        <translation>1992, 2002 թ. մարտ, 1992 թ. հունվարի 14 …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Write a year, a month or a day as you are used to.</source>
        <translation>Գրեք տարի, ամիս կամ օր, ինչպես սովոր եք։</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>Սա որպես ամսաթիվ հասկանալի չէ։</translation>
    </message>
</context>
<context>
    <name>kalpanji::DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>Թաքցնել այս վահանակը</translation>
    </message>
</context>
<context>
    <name>kalpanji::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Բացված հոդվածներ</translation>
    </message>
</context>
<context>
    <name>kalpanji::ErrorText</name>
    <message>
        <source>%1: there is no such file; check the name.</source>
        <translation>%1՝ այդպիսի ֆայլ չկա. ստուգեք անունը։</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it.</source>
        <translation>Չհաջողվեց կարդալ՝ %1։ Ստուգեք, թե արդյոք այն կարդալու իրավունք ունեք։</translation>
    </message>
    <message>
        <source>%1 is empty; open a file with an article in it.</source>
        <translation>%1-ը դատարկ է. բացեք հոդված պարունակող ֆայլ։</translation>
    </message>
    <message>
        <source>%1 is not text (see byte %2); open wikitext, plain text, HTML or a MediaWiki export.</source>
        <translation>%1-ը տեքստ չէ (տե՛ս թիվ %2 բայթը). բացեք վիքիտեքստ, պարզ տեքստ, HTML կամ MediaWiki-ի արտահանում։</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2; save it as UTF-8 and open it again.</source>
        <translation>%1-ը վավեր UTF-8 չէ թիվ %2 բայթում. պահպանեք որպես UTF-8 և կրկին բացեք։</translation>
    </message>
    <message>
        <source>%1 is damaged at position %2; check the file there.</source>
        <translation>%1-ը վնասված է թիվ %2 դիրքում. ստուգեք ֆայլն այդ տեղում։</translation>
    </message>
    <message>
        <source>There is no language pack for “%1”; choose one of bn, en, es, hy.</source>
        <translation>«%1» լեզվի համար լեզվական փաթեթ չկա. ընտրեք bn, en, es կամ hy։</translation>
    </message>
    <message>
        <source>A language pack is not right: %1; mend or remove it.</source>
        <translation>Լեզվական փաթեթը ճիշտ չէ՝ %1. ուղղեք կամ հեռացրեք այն։</translation>
    </message>
    <message>
        <source>%1 has nothing to draw; open an article with dated events or trade figures.</source>
        <translation>%1-ում պատկերելու բան չկա. բացեք թվագրված իրադարձություններով կամ առևտրի թվերով հոդված։</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder or name, nothing was changed.</source>
        <translation>Չհաջողվեց գրել՝ %1։ Ընտրեք այլ պանակ կամ անուն. ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>%1 was cancelled; nothing was changed.</source>
        <translation>Չեղարկվեց՝ %1. ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>The first line of %1 names no columns the program knows; choose a table of UN Comtrade, WITS, OEC, BACI, CEPII Gravity, Correlates of War or ArmStat, or one with the columns year, flow, value, currency, source.</source>
        <translation>%1 ֆայլի առաջին տողում ծրագրին ծանոթ սյունակներ չկան. ընտրեք UN Comtrade, WITS, OEC, BACI, CEPII Gravity, Correlates of War կամ ArmStat աղյուսակ, կամ այնպիսին, որն ունի year, flow, value, currency, source սյունակները։</translation>
    </message>
    <message>
        <source>%1 is of no kind that can be read here; open wikitext, plain text, HTML or a MediaWiki export.</source>
        <translation>%1-ն այնպիսի տեսակի չէ, որ այստեղ կարդացվի. բացեք վիքիտեքստ, պարզ տեքստ, HTML կամ MediaWiki-ի արտահանում։</translation>
    </message>
    <message>
        <source>%1 is cut off at position %2; get the whole file and open it again.</source>
        <translation>%1-ն ընդհատվում է թիվ %2 դիրքում. վերցրեք ամբողջ ֆայլը և նորից բացեք։</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, too large for one article; open a part of it.</source>
        <translation>%1-ը մեծ է %2 բայթից, ինչը չափազանց շատ է մեկ հոդվածի համար. բացեք դրա մի մասը։</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than any text does; it was not opened.</source>
        <translation>%1-ը ապասեղմվելիս շատ ավելի մեծ է դառնում, քան որևէ տեքստ. այն չբացվեց։</translation>
    </message>
    <message>
        <source>%1 holds %2 articles; name one of them (--page TITLE), or take them all (--all-pages).</source>
        <translation>%1-ը պարունակում է %2 հոդված. նշեք դրանցից մեկը (--page TITLE) կամ վերցրեք բոլորը (--all-pages)։</translation>
    </message>
    <message>
        <source>There is no article “%1” in this file or beside it; check the title.</source>
        <translation>Այս ֆայլում կամ դրա կողքին «%1» հոդված չկա. ստուգեք վերնագիրը։</translation>
    </message>
    <message>
        <source>%1 holds only the article that is open.</source>
        <translation>%1-ը պարունակում է միայն բացված հոդվածը։</translation>
    </message>
    <message>
        <source>%1 is empty; choose a table with trade figures in it.</source>
        <translation>%1-ը դատարկ է. ընտրեք առևտրի թվեր պարունակող աղյուսակ։</translation>
    </message>
    <message>
        <source>%1 is not text (see byte %2); unpack it or save it as CSV, then import it.</source>
        <translation>%1-ը տեքստ չէ (տե՛ս թիվ %2 բայթը). ապասեղմեք կամ պահեք որպես CSV, ապա ներմուծեք։</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file inside it.</source>
        <translation>%1-ը պանակ է. ընտրեք դրա մեջ գտնվող ֆայլերից մեկը։</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or a pipe; save what comes from it and open that file.</source>
        <translation>%1-ը ոչ թե ֆայլ է, այլ սարք կամ խողովակ. պահեք դրանից ստացվող տվյալները ֆայլում և բացեք այդ ֆայլը։</translation>
    </message>
    <message>
        <source>Line %2 of %1 has a quotation mark that is never closed; close it and import the file again.</source>
        <translation>%1 ֆայլի թիվ %2 տողում կա չփակված չակերտ. փակեք այն և նորից ներմուծեք ֆայլը։</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than a megabyte, which no row of a table is; check where its lines end.</source>
        <translation>%1 ֆայլի թիվ %2 տողը մեկ մեգաբայթից երկար է, իսկ աղյուսակի ոչ մի տող այդքան երկար չի լինում. ստուգեք, թե որտեղ են ավարտվում ֆայլի տողերը։</translation>
    </message>
</context>
<context>
    <name>kalpanji::EventListView</name>
    <message>
        <source>No event matches the filter.</source>
        <translation>Ոչ մի իրադարձություն չի համապատասխանում զտիչին։</translation>
    </message>
    <message>
        <source>Filter events…</source>
        <translation>Զտել իրադարձությունները…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Զտել իրադարձությունները</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Իրադարձություններ</translation>
    </message>
</context>
<context>
    <name>kalpanji::Explain</name>
    <message>
        <source>It is written there.</source>
        <translation>Գրված է հենց այնտեղ։</translation>
    </message>
    <message>
        <source>What is missing is taken from “%1” (%2).</source>
        <translation>Պակասող մասը վերցված է «%1» արտահայտությունից (%2)։</translation>
    </message>
    <message>
        <source>What is missing is taken from the text around it.</source>
        <translation>Պակասող մասը վերցված է շրջապատող տեքստից։</translation>
    </message>
    <message>
        <source>It is reckoned from “%1” (%2).</source>
        <translation>Հաշվված է «%1» արտահայտությունից (%2)։</translation>
    </message>
    <message>
        <source>It is reckoned from the day of the report.</source>
        <translation>Հաշվված է հաղորդման օրվանից։</translation>
    </message>
    <message>
        <source>It is a length of time and has no place on the calendar.</source>
        <translation>Սա տևողություն է և օրացույցում տեղ չունի։</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A time expression as it is written, and its value: “early 2014”: 2014 START</extracomment>
        <translation>«%1»՝ %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Կանոն՝ %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Բառեր և նշաններ՝ %1</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <extracomment>%1 is the value in words: “early 2014”</extracomment>
        <translation>Իմաստը՝ %1</translation>
    </message>
</context>
<context>
    <name>kalpanji::Exporter</name>
    <message>
        <source>%1, timeline</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, ժամանակագիծ</translation>
    </message>
    <message>
        <source>%1, trade</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, առևտուր</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>Իրադարձությունները որպես աղյուսակ</translation>
    </message>
    <message>
        <source>%1, events</source>
        <translation>%1, իրադարձություններ</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Աղյուսակ (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Trade figures as a table</source>
        <translation>Առևտրի թվերը որպես աղյուսակ</translation>
    </message>
    <message>
        <source>%1, goods</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, ապրանքներ</translation>
    </message>
</context>
<context>
    <name>kalpanji::FilterMenu</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Վայրեր</translation>
    </message>
    <message>
        <source>&amp;Sections of the article</source>
        <translation>Հոդվածի &amp;բաժինները</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>Ցույց տալ &amp;ամենը</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an entry of a menu: name and number of events</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ներածություն</translation>
    </message>
    <message>
        <source>&amp;Eras above the lanes</source>
        <translation>&amp;Դարաշրջաններ շերտերից վեր</translation>
    </message>
    <message>
        <source>&amp;Undated events</source>
        <translation>Ան&amp;թվակիր իրադարձություններ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a line of a menu: section of the article – title of an event</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Lanes by</source>
        <translation>&amp;Շերտերն ըստ</translation>
    </message>
    <message>
        <source>&amp;Type of event</source>
        <translation>Իրադարձության &amp;տեսակի</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Մասնակիցների</translation>
    </message>
    <message>
        <source>&amp;Country named first</source>
        <translation>Առաջինը նշված &amp;երկրի</translation>
    </message>
    <message>
        <source>&amp;Section of the article</source>
        <translation>Հոդվածի &amp;բաժնի</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Վիճակ</translation>
    </message>
    <message>
        <source>O&amp;rigin</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Տեղի ունեցածը</translation>
    </message>
    <message>
        <source>What was intended</source>
        <translation>Մտադրվածը</translation>
    </message>
    <message>
        <source>What is said not to have happened</source>
        <translation>Այն, ինչի մասին ասվում է, որ տեղի չի ունեցել</translation>
    </message>
    <message>
        <source>Told in the article</source>
        <translation>Հոդվածում պատմվածը</translation>
    </message>
    <message>
        <source>From other sources</source>
        <translation>Այլ աղբյուրներից</translation>
    </message>
    <message>
        <source>&amp;Dim what is left out instead of hiding it</source>
        <translation>Բացառվածը խամրեցնել, ոչ թե թաքցնել</translation>
    </message>
    <message>
        <source>Partici&amp;pants</source>
        <translation>Մասնակիցներ</translation>
    </message>
</context>
<context>
    <name>kalpanji::FindBar</name>
    <message>
        <source>Not in the text</source>
        <translation>Տեքստում չկա</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1՝ %2-ից</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln իրադարձություն</numerusform>
            <numerusform>%Ln իրադարձություն</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Որոնել հոդվածում</translation>
    </message>
    <message>
        <source>Find text or a date: 1992, Jan 1992, 2002..2012</source>
        <translation>Որոնել տեքստ կամ ամսաթիվ՝ 1992, 1992 թ. հունվար, 2002..2012</translation>
    </message>
    <message>
        <source>Text or date to find</source>
        <translation>Որոնելի տեքստը կամ ամսաթիվը</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ամբողջ բառը</translation>
    </message>
    <message>
        <source>Find whole words only, not parts of longer ones</source>
        <translation>Որոնել միայն ամբողջական բառեր, ոչ թե ավելի երկար բառերի մասեր</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Ինչպես գրված է</translation>
    </message>
    <message>
        <source>Tell apart capitals, accents and the digits of different scripts</source>
        <translation>Տարբերել մեծատառերը, շեշտերը և տարբեր գրերի թվանշանները</translation>
    </message>
    <message>
        <source>Select the next event of this time</source>
        <translation>Ընտրել այս ժամանակի հաջորդ իրադարձությունը</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Նախորդ համընկնումը</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Հաջորդ համընկնումը</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>Փակել և մնալ այստեղ</translation>
    </message>
</context>
<context>
    <name>kalpanji::GlancePanel</name>
    <message>
        <source>At a glance</source>
        <translation>Մեկ հայացքով</translation>
    </message>
    <message>
        <source>Relations since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Հարաբերությունների սկիզբը՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln այց</numerusform>
            <numerusform>%Ln այց</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Ln համաձայնագիր</numerusform>
            <numerusform>%Ln համաձայնագիր</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission opened: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ներկայացուցչության բացում՝ %1</translation>
    </message>
    <message>
        <source>No event of this article could be dated.</source>
        <translation>Այս հոդվածի ոչ մի իրադարձություն հնարավոր չեղավ թվագրել։</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fact(s) the article lacks</source>
        <extracomment>the facts are not told in the article, but by other sources</extracomment>
        <translation>
            <numerusform>Ցույց տալ հոդվածում չեղած %Ln փաստ</numerusform>
            <numerusform>Ցույց տալ հոդվածում չեղած %Ln փաստ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the usual kinds is told here.</source>
        <translation>Սովորական տեսակի իրադարձություններ այստեղ չկան։</translation>
    </message>
    <message>
        <source>Trade %1: %2</source>
        <translation>Առևտուրը %1 թ.՝ %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3: %4</source>
        <translation>%1 → %2, %3՝ %4</translation>
    </message>
</context>
<context>
    <name>kalpanji::GoodsPainter</name>
    <message>
        <source>other goods and what is not told</source>
        <translation>այլ ապրանքներ և չնշվածը</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>այլ ապրանքներ</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Բոլոր ապրանքները</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an amount of money and its part of the whole: &quot;8.1M · 68%&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1՝ %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::HelpDialogs</name>
    <message>
        <source>Timeline, chart: previous and next mark or point</source>
        <translation>Ժամանակագիծ, գծապատկեր. նախորդ և հաջորդ նշանը կամ կետը</translation>
    </message>
    <message>
        <source>Timeline: the lane above and below</source>
        <translation>Ժամանակագիծ. վերևի և ներքևի շերտը</translation>
    </message>
    <message>
        <source>Timeline: zoom in, zoom out, show everything</source>
        <translation>Ժամանակագիծ. մեծացնել, փոքրացնել, ցույց տալ ամբողջը</translation>
    </message>
    <message>
        <source>Timeline, chart: first and last</source>
        <translation>Ժամանակագիծ, գծապատկեր. առաջինը և վերջինը</translation>
    </message>
    <message>
        <source>Timeline, chart, list: to the sentence or source</source>
        <translation>Ժամանակագիծ, գծապատկեր, ցանկ. դեպի նախադասությունը կամ աղբյուրը</translation>
    </message>
    <message>
        <source>Chart: logarithmic scale, sources, export</source>
        <translation>Գծապատկեր. լոգարիթմական սանդղակ, աղբյուրներ, արտահանում</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Ստեղնաշարի համակցություններ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ինչ են անում</translation>
    </message>
    <message>
        <source>About Kalpanji</source>
        <translation>Կալպանջիի մասին</translation>
    </message>
    <message>
        <source>Kalpanji %1 reads an encyclopedia article as a chronology.</source>
        <extracomment>%1 is the version number</extracomment>
        <translation>Կալպանջի %1-ը կարդում է հանրագիտարանի հոդվածը որպես ժամանակագրություն։</translation>
    </message>
    <message>
        <source>Program: GNU General Public License, version 3 or later.
Article: Bengali Wikipedia, its contributors, CC BY-SA 4.0.
Trade figures: the sources named with each figure.

It shows what the article says, and marks what is inferred, computed, intended or added from elsewhere. It uses no network.</source>
        <translation>Ծրագիր՝ GNU ընդհանուր հանրային արտոնագիր, տարբերակ 3 կամ ավելի նոր։
Հոդված՝ բենգալերեն Վիքիպեդիա, նրա մասնակիցները, CC BY-SA 4.0։
Առևտրի թվեր՝ յուրաքանչյուր թվի կողքին նշված աղբյուրները։

Այն ցույց է տալիս հոդվածի ասածը և նշում, թե ինչն է ենթադրված, հաշվարկված, մտադրված կամ այլ տեղից ավելացված։ Ցանցից չի օգտվում։</translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportDialog</name>
    <message>
        <source>Import trade figures</source>
        <translation>Առևտրի թվերի ներմուծում</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ընթերցում</translation>
    </message>
    <message>
        <source>The first figures</source>
        <translation>Առաջին թվերը</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Ներմուծել</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Կարդացվում է՝ %1…</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 &quot;2 rows about services (line 3, 4)&quot;</extracomment>
        <translation>Բաց թողնվեց՝ %1։</translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportText</name>
    <message numerus="yes">
        <source>%Ln row(s) about other countries</source>
        <translation>
            <numerusform>%Ln տող այլ երկրների մասին</numerusform>
            <numerusform>%Ln տող այլ երկրների մասին</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about re-exports and re-imports, which exports and imports contain</source>
        <translation>
            <numerusform>%Ln տող վերարտահանման և վերաներմուծման մասին, որոնք արդեն ներառված են արտահանման և ներմուծման մեջ</numerusform>
            <numerusform>%Ln տող վերարտահանման և վերաներմուծման մասին, որոնք արդեն ներառված են արտահանման և ներմուծման մեջ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that repeat a part of another row</source>
        <translation>
            <numerusform>%Ln տող, որը կրկնում է մեկ այլ տողի մի մասը</numerusform>
            <numerusform>%Ln տող, որոնք կրկնում են մեկ այլ տողի մի մասը</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about services</source>
        <translation>
            <numerusform>%Ln տող ծառայությունների մասին</numerusform>
            <numerusform>%Ln տող ծառայությունների մասին</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that hold no amount of money</source>
        <translation>
            <numerusform>%Ln տող առանց գումարի</numerusform>
            <numerusform>%Ln տող առանց գումարի</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s)</source>
        <translation>
            <numerusform>%Ln բացակայող արժեք</numerusform>
            <numerusform>%Ln բացակայող արժեք</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that are no number</source>
        <translation>
            <numerusform>%Ln արժեք, որը թիվ չէ</numerusform>
            <numerusform>%Ln արժեք, որոնք թիվ չեն</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative value(s)</source>
        <translation>
            <numerusform>%Ln բացասական արժեք</numerusform>
            <numerusform>%Ln բացասական արժեք</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) too large to be an amount of money</source>
        <translation>
            <numerusform>%Ln արժեք, որը չափազանց մեծ է գումար լինելու համար</numerusform>
            <numerusform>%Ln արժեք, որոնք չափազանց մեծ են գումար լինելու համար</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a year</source>
        <translation>
            <numerusform>%Ln տող առանց տարեթվի</numerusform>
            <numerusform>%Ln տող առանց տարեթվի</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose direction of trade is not known</source>
        <translation>
            <numerusform>%Ln տող, որի առևտրի ուղղությունը հայտնի չէ</numerusform>
            <numerusform>%Ln տող, որոնց առևտրի ուղղությունը հայտնի չէ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose currency or unit is not known</source>
        <translation>
            <numerusform>%Ln տող, որի արժույթը կամ միավորը հայտնի չէ</numerusform>
            <numerusform>%Ln տող, որոնց արժույթը կամ միավորը հայտնի չէ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with fewer columns than the first line</source>
        <translation>
            <numerusform>%Ln տող, որն առաջին տողից քիչ սյունակ ունի</numerusform>
            <numerusform>%Ln տող, որոնք առաջին տողից քիչ սյունակ ունեն</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a quotation mark that is never closed</source>
        <translation>
            <numerusform>%Ln տող՝ չփակված չակերտով</numerusform>
            <numerusform>%Ln տող՝ չփակված չակերտով</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) for a period that already has one</source>
        <translation>
            <numerusform>%Ln արժեք մի ժամանակահատվածի համար, որն արդեն արժեք ունի</numerusform>
            <numerusform>%Ln արժեք մի ժամանակահատվածի համար, որն արդեն արժեք ունի</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that this program computed or took from the article</source>
        <translation>
            <numerusform>%Ln տող, որն այս ծրագիրը հաշվել է կամ վերցրել հոդվածից</numerusform>
            <numerusform>%Ln տող, որոնք այս ծրագիրը հաշվել է կամ վերցրել հոդվածից</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in whole units of money</source>
        <translation>գումարները՝ արժույթի միավորներով</translation>
    </message>
    <message>
        <source>amounts in thousands</source>
        <translation>գումարները՝ հազարներով</translation>
    </message>
    <message>
        <source>amounts in millions</source>
        <translation>գումարները՝ միլիոններով</translation>
    </message>
    <message>
        <source>amounts in units that each row names</source>
        <translation>գումարները՝ ամեն տողում նշված միավորով</translation>
    </message>
    <message>
        <source>%1: a list of country codes, used for the tables imported with it.</source>
        <translation>%1՝ երկրների կոդերի ցանկ, որն օգտագործվում է միասին ներմուծված աղյուսակների համար։</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln figure(s) taken, rows read: %3.</source>
        <extracomment>%1 a file, %2 a statistics office, %3 a number of rows</extracomment>
        <translation>
            <numerusform>%1 (%2)՝ վերցված է %Ln թիվ, կարդացված տողեր՝ %3։</numerusform>
            <numerusform>%1 (%2)՝ վերցված է %Ln թիվ, կարդացված տողեր՝ %3։</numerusform>
        </translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>ներդիրանիշ</translation>
    </message>
    <message>
        <source>%1, columns separated by “%2”, decimal sign “%3”, %4.</source>
        <extracomment>%1 an encoding, %2 and %3 signs, %4 &quot;amounts in thousands&quot;</extracomment>
        <translation>%1, սյունակների բաժանարար՝ «%2», տասնորդական նշան՝ «%3», %4։</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Բաց թողնվեց՝ %1։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than a megabyte</source>
        <translation>
            <numerusform>մեկ մեգաբայթից երկար %Ln տող</numerusform>
            <numerusform>մեկ մեգաբայթից երկար %Ln տող</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (line(s) %2)</source>
        <extracomment>%1 what was left out, %2 numbers of lines</extracomment>
        <translation>
            <numerusform>%1 (տող %2)</numerusform>
            <numerusform>%1 (տողեր %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>To have what was left out, correct those lines and import the file again.</source>
        <translation>Բաց թողնվածը ստանալու համար ուղղեք այդ տողերը և նորից ներմուծեք ֆայլը։</translation>
    </message>
    <message>
        <source>There is nothing to import; the figures of the article stay as they are.</source>
        <translation>Ներմուծելու բան չկա. հոդվածի թվերը մնում են նույնը։</translation>
    </message>
</context>
<context>
    <name>kalpanji::LaneScrollBar</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Ժամանակագծի շերտերը</translation>
    </message>
</context>
<context>
    <name>kalpanji::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Գրված է՝ %1</translation>
    </message>
    <message>
        <source>The language of this article is not known to the program: no dates were looked for.</source>
        <translation>Ծրագիրը չգիտի այս հոդվածի լեզուն. ամսաթվեր չեն փնտրվել։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Ln թվագրված իրադարձություն</numerusform>
            <numerusform>%Ln թվագրված իրադարձություն</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Բովանդակություն</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Իրադարձություններ</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Առևտուր</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագիծ</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Մեկ հայացքով</translation>
    </message>
</context>
<context>
    <name>kalpanji::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Հաղորդագրություն</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Փակել հաղորդագրությունը</translation>
    </message>
</context>
<context>
    <name>kalpanji::OpenExternally</name>
    <message>
        <source>This address does not lead to a web page, so it is not opened.</source>
        <translation>Այս հասցեն վեբ էջի չի տանում, ուստի չի բացվում։</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>Open this page in your browser? The browser will go online for it.</source>
        <translation>Բացե՞լ այս էջը ձեր դիտարկիչում։ Դիտարկիչը կմիանա համացանցին։</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Բացել</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Չեղարկել</translation>
    </message>
</context>
<context>
    <name>kalpanji::OverviewStrip</name>
    <message>
        <source>Overview of the whole span</source>
        <translation>Ամբողջ ժամանակահատվածի ակնարկ</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the visible stretch, plus and minus change its length.</source>
        <translation>Ձախ և աջ սլաքները տեղափոխում են տեսանելի հատվածը, գումարման և հանման նշանները փոխում են դրա երկարությունը։</translation>
    </message>
    <message>
        <source>Drag the marked stretch to move along the timeline; drag its ends to zoom.</source>
        <translation>Քաշեք նշված հատվածը՝ ժամանակագծով շարժվելու համար, քաշեք դրա ծայրերը՝ մասշտաբը փոխելու համար։</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageChooser</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all pages are listed</extracomment>
        <translation>%2-ից %1-ը</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Ընտրել հոդվածներ</translation>
    </message>
    <message>
        <source>%1 holds several articles. Which do you want to read?</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1-ը պարունակում է մի քանի հոդված։ Ո՞րն եք ուզում կարդալ։</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Գտնել վերնագիր</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Ֆայլի էջերը</translation>
    </message>
    <message>
        <source>&amp;Articles only</source>
        <translation>Միայն &amp;հոդվածներ</translation>
    </message>
    <message>
        <source>Leaves out redirects, templates and other pages that are no articles</source>
        <translation>Բաց է թողնում վերահղումները, կաղապարները և այլ էջեր, որոնք հոդված չեն</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Բացել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageView</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Էջերը դասավորվում են…</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageWriter</name>
    <message>
        <source>Notes</source>
        <comment>heading above the footnotes</comment>
        <translation>Ծանոթագրություններ</translation>
    </message>
</context>
<context>
    <name>kalpanji::PictureDialog</name>
    <message>
        <source>&amp;Without paper (transparent)</source>
        <translation>&amp;Առանց ֆոնի (թափանցիկ)</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Պատկերի արտահանում</translation>
    </message>
    <message>
        <source>For a screen</source>
        <translation>Էկրանի համար</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>Վեբ էջի համար</translation>
    </message>
    <message>
        <source>For paper, A4</source>
        <translation>Թղթի համար, A4</translation>
    </message>
    <message>
        <source>For Wikimedia Commons</source>
        <translation>Վիքիպահեստի համար</translation>
    </message>
    <message>
        <source>Large, 4K</source>
        <translation>Մեծ, 4K</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, պիքսելներ</translation>
    </message>
    <message>
        <source>SVG, vectors</source>
        <translation>SVG, վեկտորներ</translation>
    </message>
    <message>
        <source>PDF, document</source>
        <translation>PDF, փաստաթուղթ</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>dots per pixel of a picture</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Սեպիա</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Պահպան&amp;ել…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Տպել…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Նպատակ</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Ձևաչափ</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>&amp;Լայնություն</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Բարձրություն</translation>
    </message>
    <message>
        <source>Shar&amp;pness</source>
        <translation>&amp;Հստակություն</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Թեմա</translation>
    </message>
</context>
<context>
    <name>kalpanji::PrintPreview</name>
    <message>
        <source>Print the article</source>
        <translation>Տպել հոդվածը</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Թուղթ՝</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Պահպանել որպես P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Տպել…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Նախորդ էջը</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Հաջորդ էջը</translation>
    </message>
</context>
<context>
    <name>kalpanji::PrintedArticle</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a page of a printed article: &quot;3 of 12&quot;</extracomment>
        <translation>էջ %1 / %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::ProductModel</name>
    <message>
        <source>All goods</source>
        <translation>Բոլոր ապրանքները</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ապրանքներ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Մասնաբաժին</translation>
    </message>
</context>
<context>
    <name>kalpanji::ProductsView</name>
    <message>
        <source>Year</source>
        <translation>Տարի</translation>
    </message>
    <message>
        <source>No source has figures of single goods.</source>
        <translation>Ոչ մի աղբյուր առանձին ապրանքների թվեր չունի։</translation>
    </message>
    <message>
        <source>Goods, %1, as told by %2</source>
        <extracomment>%1 two countries (&quot;Mexico to Armenia&quot;), %2 a source</extracomment>
        <translation>Ապրանքներ, %1, ըստ աղբյուրի՝ %2</translation>
    </message>
    <message>
        <source>The article names, %1: %2.</source>
        <extracomment>%1 two countries, %2 a list of goods</extracomment>
        <translation>Հոդվածում նշված են (%1)՝ %2։</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Սյունակներ</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Մակերեսային քարտեզ</translation>
    </message>
    <message>
        <source>Goods as bars or as a treemap</source>
        <translation>Ապրանքները՝ սյունակներով կամ մակերեսային քարտեզով</translation>
    </message>
</context>
<context>
    <name>kalpanji::ReaderMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Պատճենել &amp;աղբյուրի հղումով</translation>
    </message>
    <message>
        <source>Copy the sentence with c&amp;itation</source>
        <translation>Պատճենել նախադասությունը &amp;աղբյուրի հղումով</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Ընտրել ամբողջը</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>&amp;Բացել «%1»</translation>
    </message>
    <message>
        <source>Copy the &amp;title</source>
        <translation>Պատճենել &amp;վերնագիրը</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Պատճենել &amp;հասցեն</translation>
    </message>
    <message>
        <source>Open in the &amp;browser…</source>
        <translation>Բացել &amp;դիտարկիչում…</translation>
    </message>
    <message>
        <source>&amp;Go to the note</source>
        <translation>&amp;Գնալ ծանոթագրությանը</translation>
    </message>
    <message>
        <source>Copy the image’s a&amp;ddress on Commons</source>
        <translation>Պատճենել պատկերի &amp;հասցեն Վիքիպահեստում</translation>
    </message>
    <message>
        <source>Look for the image on Commons with the &amp;browser…</source>
        <translation>Գտնել պատկերը Վիքիպահեստում &amp;դիտարկիչով…</translation>
    </message>
    <message>
        <source>&amp;Show “%1” on the timeline</source>
        <extracomment>%1 is the title of an event</extracomment>
        <translation>&amp;Ցույց տալ «%1» իրադարձությունը ժամանակագծի վրա</translation>
    </message>
</context>
<context>
    <name>kalpanji::ReaderTools</name>
    <message>
        <source>Bookmark set</source>
        <translation>Էջանիշը դրվեց</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Էջանիշը հեռացվեց</translation>
    </message>
    <message>
        <source>The speech engine has stopped with an error.</source>
        <translation>Խոսքի սինթեզատորը կանգ առավ սխալի պատճառով։</translation>
    </message>
    <message>
        <source>Read aloud: no speech engine is installed</source>
        <translation>Կարդալ բարձրաձայն. խոսքի սինթեզատոր տեղադրված չէ</translation>
    </message>
    <message>
        <source>Read aloud: no voice for the article&apos;s language is installed</source>
        <translation>Կարդալ բարձրաձայն. հոդվածի լեզվի համար ձայն տեղադրված չէ</translation>
    </message>
    <message>
        <source>Pause reading &amp;aloud</source>
        <translation>Դադարեցնել բարձրաձայն &amp;ընթերցումը</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Կարդալ &amp;բարձրաձայն</translation>
    </message>
</context>
<context>
    <name>kalpanji::SourceName</name>
    <message>
        <source>Bengali Wikipedia</source>
        <translation>Բենգալերեն Վիքիպեդիա</translation>
    </message>
</context>
<context>
    <name>kalpanji::SourceWords</name>
    <message>
        <source>Mexican foreign ministry (SRE)</source>
        <translation>Մեքսիկայի ԱԳՆ (SRE)</translation>
    </message>
    <message>
        <source>ArmStat (Statistical Committee of Armenia)</source>
        <translation>Արմստատ (Հայաստանի վիճակագրական կոմիտե)</translation>
    </message>
    <message>
        <source>UN Comtrade (monthly data)</source>
        <translation>UN Comtrade (ամսական տվյալներ)</translation>
    </message>
    <message>
        <source>Correlates of War (Dyadic Trade 3.0)</source>
        <translation>Correlates of War (երկկողմ առևտուր 3.0)</translation>
    </message>
    <message>
        <source>Open Trade Statistics (from UN Comtrade)</source>
        <translation>Open Trade Statistics (UN Comtrade-ից)</translation>
    </message>
    <message>
        <source>UN Comtrade: free applications with fewer than 100,000 records need no licence</source>
        <translation>UN Comtrade՝ մինչև 100 000 գրառմամբ անվճար ծրագրերին արտոնագիր պետք չէ</translation>
    </message>
    <message>
        <source>official bulletin, quoted as fact</source>
        <translation>պաշտոնական տեղեկագիր, մեջբերված որպես փաստ</translation>
    </message>
    <message>
        <source>official statistics, cited as facts; terms of reuse not stated</source>
        <translation>պաշտոնական վիճակագրություն, մեջբերված որպես փաստ. վերաօգտագործման պայմանները նշված չեն</translation>
    </message>
    <message>
        <source>the package declares CC0; cite Barbieri, Keshk and Pollins 2009</source>
        <translation>փաթեթը հայտարարում է CC0. նշեք աղբյուրը՝ Barbieri, Keshk and Pollins 2009</translation>
    </message>
    <message>
        <source>cite Barbieri, Keshk and Pollins 2009</source>
        <translation>նշեք աղբյուրը՝ Barbieri, Keshk and Pollins 2009</translation>
    </message>
    <message>
        <source>World Bank, terms of use of WITS</source>
        <translation>Համաշխարհային բանկ, WITS-ի օգտագործման պայմաններ</translation>
    </message>
    <message>
        <source>OEC, from CEPII BACI: Etalab Open Licence 2.0</source>
        <translation>OEC, CEPII BACI-ից՝ Etalab Open Licence 2.0</translation>
    </message>
    <message>
        <source>exports reported by Armenia, by country of destination</source>
        <translation>Հայաստանի հաղորդած արտահանումը՝ ըստ նշանակման երկրի</translation>
    </message>
    <message>
        <source>exports reported by Mexico</source>
        <translation>Մեքսիկայի հաղորդած արտահանումը</translation>
    </message>
    <message>
        <source>imports of Armenia from Mexico</source>
        <translation>Հայաստանի ներմուծումը Մեքսիկայից</translation>
    </message>
    <message>
        <source>imports of Mexico from Armenia</source>
        <translation>Մեքսիկայի ներմուծումը Հայաստանից</translation>
    </message>
    <message>
        <source>imports reported by Armenia, CIF</source>
        <translation>Հայաստանի հաղորդած ներմուծումը, CIF</translation>
    </message>
    <message>
        <source>imports reported by Armenia, by country of consignment</source>
        <translation>Հայաստանի հաղորդած ներմուծումը՝ ըստ առաքման երկրի</translation>
    </message>
    <message>
        <source>imports reported by Armenia, by country of origin</source>
        <translation>Հայաստանի հաղորդած ներմուծումը՝ ըստ ծագման երկրի</translation>
    </message>
    <message>
        <source>imports reported by Mexico</source>
        <translation>Մեքսիկայի հաղորդած ներմուծումը</translation>
    </message>
    <message>
        <source>total in Mexican statistics</source>
        <translation>ընդամենը՝ Մեքսիկայի վիճակագրությամբ</translation>
    </message>
    <message>
        <source>reconciled from both sides&apos; reports, FOB</source>
        <translation>համադրված երկու կողմի տվյալներից, FOB</translation>
    </message>
    <message>
        <source>reconciled from both sides&apos; reports</source>
        <translation>համադրված երկու կողմի տվյալներից</translation>
    </message>
    <message>
        <source>imports reported by the importer</source>
        <translation>ներմուծողի հաղորդած ներմուծումը</translation>
    </message>
    <message>
        <source>exports reported by the exporter</source>
        <translation>արտահանողի հաղորդած արտահանումը</translation>
    </message>
    <message>
        <source>given in millions of dollars with two decimals</source>
        <translation>տրված է միլիոն դոլարով՝ երկու տասնորդական նիշով</translation>
    </message>
    <message>
        <source>goods made in Mexico, whatever the route</source>
        <translation>Մեքսիկայում արտադրված ապրանքներ՝ ինչ ճանապարհով էլ լինի</translation>
    </message>
    <message>
        <source>goods sent to Armenia from Mexico directly</source>
        <translation>Մեքսիկայից ուղղակիորեն Հայաստան ուղարկված ապրանքներ</translation>
    </message>
    <message>
        <source>passenger cars</source>
        <translation>մարդատար ավտոմեքենաներ</translation>
    </message>
    <message>
        <source>the sum of 743,000 and 609,000, as stated</source>
        <translation>743 000-ի և 609 000-ի գումարը, ինչպես նշված է</translation>
    </message>
    <message>
        <source>January–October only</source>
        <translation>միայն հունվար–հոկտեմբեր</translation>
    </message>
    <message>
        <source>per product the larger of the exporter&apos;s FOB report and the importer&apos;s CIF report divided by 1.08</source>
        <translation>ամեն ապրանքի համար՝ արտահանողի FOB տվյալի և ներմուծողի՝ 1,08-ի բաժանված CIF տվյալի մեծագույնը</translation>
    </message>
    <message>
        <source>Animal Hides</source>
        <translation>Կենդանիների մորթիներ</translation>
    </message>
    <message>
        <source>Animal Products</source>
        <translation>Կենդանական ծագման ապրանքներ</translation>
    </message>
    <message>
        <source>Animal and Vegetable Bi-Products</source>
        <translation>Կենդանական և բուսական կողմնակի արտադրանք</translation>
    </message>
    <message>
        <source>Arts and Antiques</source>
        <translation>Արվեստի գործեր և հնաոճ իրեր</translation>
    </message>
    <message>
        <source>Chemical Products</source>
        <translation>Քիմիական ապրանքներ</translation>
    </message>
    <message>
        <source>Foodstuffs</source>
        <translation>Սննդամթերք</translation>
    </message>
    <message>
        <source>Footwear and Headwear</source>
        <translation>Կոշկեղեն և գլխարկներ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Սարքեր</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Մեքենաներ և սարքավորումներ</translation>
    </message>
    <message>
        <source>Metals</source>
        <translation>Մետաղներ</translation>
    </message>
    <message>
        <source>Mineral Products</source>
        <translation>Հանքային ապրանքներ</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>Տարբեր</translation>
    </message>
    <message>
        <source>Paper Goods</source>
        <translation>Թղթե ապրանքներ</translation>
    </message>
    <message>
        <source>Plastics and Rubbers</source>
        <translation>Պլաստմասսա և կաուչուկ</translation>
    </message>
    <message>
        <source>Precious Metals</source>
        <translation>Թանկարժեք մետաղներ</translation>
    </message>
    <message>
        <source>Stone And Glass</source>
        <translation>Քար և ապակի</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>Մանածագործական ապրանքներ</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>Տրանսպորտային միջոցներ</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Չնշված</translation>
    </message>
    <message>
        <source>Vegetable Products</source>
        <translation>Բուսական ապրանքներ</translation>
    </message>
    <message>
        <source>Wood Products</source>
        <translation>Փայտե ապրանքներ</translation>
    </message>
</context>
<context>
    <name>kalpanji::SpeechBar</name>
    <message>
        <source>Reading aloud: paused</source>
        <translation>Բարձրաձայն ընթերցում՝ դադարեցված</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Բարձրաձայն ընթերցում</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Նախորդ նախադասությունը</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Շարունակել ընթերցումը</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Դադարեցնել</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Հաջորդ նախադասությունը</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Վերջացնել ընթերցումը</translation>
    </message>
</context>
<context>
    <name>kalpanji::StatisticsFiles</name>
    <message>
        <source>Import statistics</source>
        <translation>Վիճակագրության ներմուծում</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Աղյուսակներ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>%1, imported earlier, is no longer there; its figures are left out. The menu of the trade panel removes it.</source>
        <translation>Նախկինում ներմուծված %1 ֆայլն այլևս չկա, և դրա թվերը բաց են թողնվել։ Այն կարելի է հեռացնել առևտրի վահանակի ընտրացանկից։</translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineInput</name>
    <message>
        <source>Show the &amp;sentence</source>
        <translation>Ցույց տալ նա&amp;խադասությունը</translation>
    </message>
    <message>
        <source>&amp;Zoom to this event</source>
        <translation>&amp;Մոտեցնել այս իրադարձությունը</translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation>Ցույց տալ ամ&amp;բողջ ժամանակագիծը</translation>
    </message>
    <message>
        <source>&amp;Back to the last view</source>
        <translation>&amp;Վերադառնալ նախորդ տեսքին</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Zoom to these %Ln events</source>
        <translation>
            <numerusform>&amp;Մոտեցնել այս %Ln իրադարձությունը</numerusform>
            <numerusform>&amp;Մոտեցնել այս %Ln իրադարձությունները</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a line of a menu: date – title</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… և ևս %Ln</numerusform>
            <numerusform>… և ևս %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelinePicture</name>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in the article.</source>
        <translation>
            <numerusform>Հոդվածում պատմված %Ln թվագրված իրադարձության ժամանակագիծ։</numerusform>
            <numerusform>Հոդվածում պատմված %Ln թվագրված իրադարձության ժամանակագիծ։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in two articles.</source>
        <translation>
            <numerusform>Երկու հոդվածում պատմված %Ln թվագրված իրադարձության ժամանակագիծ։</numerusform>
            <numerusform>Երկու հոդվածում պատմված %Ln թվագրված իրադարձության ժամանակագիծ։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineTexts</name>
    <message>
        <source>Relations</source>
        <comment>lane of the timeline</comment>
        <translation>Հարաբերություններ</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>lane of the timeline</comment>
        <translation>Այցեր</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>lane of the timeline</comment>
        <translation>Համաձայնագրեր</translation>
    </message>
    <message>
        <source>Missions</source>
        <comment>lane of the timeline: embassies and consulates</comment>
        <translation>Ներկայացուցչություններ</translation>
    </message>
    <message>
        <source>Statements</source>
        <comment>lane of the timeline</comment>
        <translation>Հայտարարություններ</translation>
    </message>
    <message>
        <source>Culture</source>
        <comment>lane of the timeline</comment>
        <translation>Մշակույթ</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>lane of the timeline</comment>
        <translation>Այլ</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>of an event</comment>
        <translation>առանց ամսաթվի</translation>
    </message>
    <message>
        <source>Intended, not known to have happened</source>
        <translation>Մտադրություն. հայտնի չէ՝ արդյոք իրականացել է</translation>
    </message>
    <message>
        <source>Said not to have happened</source>
        <translation>Ասվում է, որ տեղի չի ունեցել</translation>
    </message>
    <message>
        <source>Not in the article; from another source</source>
        <translation>Հոդվածում չկա. այլ աղբյուրից է</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Դուք եք ավելացրել</translation>
    </message>
    <message>
        <source>The sentence gives the date.</source>
        <translation>Ամսաթիվը տալիս է նախադասությունը։</translation>
    </message>
    <message>
        <source>The date is that of the event it is told with.</source>
        <translation>Ամսաթիվն այն իրադարձությանն է, որի հետ պատմվում է։</translation>
    </message>
    <message>
        <source>The date is reckoned from another one.</source>
        <translation>Ամսաթիվը հաշվարկված է մեկ այլ ամսաթվից։</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list: 3 of 27</comment>
        <translation>%1՝ %2-ից</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>read aloud: date, title, lane, place in the list</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <extracomment>read aloud: date, title, lane, standing (such as &quot;Intended&quot;), place in the list</extracomment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Open an article to see its events here.</source>
        <translation>Բացեք հոդված՝ նրա իրադարձություններն այստեղ տեսնելու համար։</translation>
    </message>
    <message>
        <source>This article has no dated event that could be placed; its text can be read as usual.</source>
        <translation>Այս հոդվածը չունի թվագրված իրադարձություն, որը հնարավոր լինի տեղադրել. տեքստը կարելի է կարդալ սովորականի պես։</translation>
    </message>
    <message>
        <source>None of this article’s events can be placed with the filters in force; the list shows all of them.</source>
        <translation>Գործող զտիչներով այս հոդվածի ոչ մի իրադարձություն չի տեղադրվում. ցանկում բոլորն են։</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>beside a line on the timeline</comment>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>read aloud: lane of the timeline (title of the article)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Julian until 1582</source>
        <comment>beside the axis: its calendar</comment>
        <translation>հուլյան՝ մինչև 1582 թ.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>an era: its name, its first day</comment>
        <translation>%1, %2-ից</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>an era: its name, its first and its last day</comment>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագիծ</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>Ժամանակագծի իրադարձությունները</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from event to event, up and down from lane to lane, Enter to the sentence.</source>
        <translation>Ձախ և աջ սլաքները տանում են իրադարձությունից իրադարձություն, վերև և ներքև սլաքները՝ շերտից շերտ, Enter-ը՝ դեպի նախադասությունը։</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: what the timeline shows</comment>
        <translation>Ցույց տալ</translation>
    </message>
    <message>
        <source>What the timeline shows, and in which lanes</source>
        <translation>Ինչ է ցույց տալիս ժամանակագիծը և որ շերտերում</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeModel</name>
    <message>
        <source>Period</source>
        <translation>Ժամանակահատված</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ուղղություն</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Հիմք</translation>
    </message>
    <message>
        <source>Max ÷ min</source>
        <extracomment>how many times the largest source exceeds the smallest</extracomment>
        <translation>Առավելագույն ÷ նվազագույն</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradePackage</name>
    <message>
        <source>Figures that contradict each other stand side by side, a row each; nothing is averaged. Rows of origin “derived” are sums made by the program.</source>
        <translation>Իրար հակասող թվերը կողք կողքի են, ամեն մեկն իր տողում. ոչինչ չի միջինացված։ «derived» ծագման տողերը ծրագրի հաշված գումարներ են։</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Աղբյուրներ՝</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>Պայմաններ՝</translation>
    </message>
    <message>
        <source>The table is %1; its columns are described in %2.</source>
        <extracomment>%1 and %2 are file names</extracomment>
        <translation>Աղյուսակը՝ %1. սյունակները նկարագրված են %2 ֆայլում։</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeTableView</name>
    <message>
        <source>Trade figures, a row for each source</source>
        <translation>Առևտրի թվեր՝ մեկ տող յուրաքանչյուր աղբյուրի համար</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a source and its only figure
----------
a title, then which direction
----------
a source and its figure</extracomment>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>max ÷ min</source>
        <comment>largest source divided by smallest</comment>
        <translation>առավ. ÷ նվազ.</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1՝ %2 (%3)։</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5; most in %6, %7.</source>
        <translation>%1. սկզբում՝ %2 (%3), վերջում՝ %4 (%5), առավելագույնը՝ %7 (%6)։</translation>
    </message>
    <message>
        <source>No source has a figure for %1.</source>
        <translation>Ոչ մի աղբյուր թիվ չունի հետևյալ տարիների համար՝ %1։</translation>
    </message>
    <message>
        <source>There are no figures to draw.</source>
        <translation>Պատկերելու թվեր չկան։</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, as told by %Ln source(s).</source>
        <translation>
            <numerusform>%1, %2, ըստ %Ln աղբյուրի։</numerusform>
            <numerusform>%1, %2, ըստ %Ln աղբյուրի։</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade between %1 and %2</source>
        <extracomment>two countries; in the plain form, without endings</extracomment>
        <translation>%1–%2 առևտուր</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Առևտուր</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>երկու ուղղությամբ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 sells to %2: two countries</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>հաշվեկշիռ՝ %1</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>հաշվեկշիռ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%2 թ. %1</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>այս հոդվածը</translation>
    </message>
    <message>
        <source>%1, by origin</source>
        <translation>%1, ըստ ծագման</translation>
    </message>
    <message>
        <source>%1, by consignment</source>
        <translation>%1, ըստ առաքման երկրի</translation>
    </message>
    <message>
        <source>%1, by destination</source>
        <translation>%1, ըստ նշանակման երկրի</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, գնահատում</translation>
    </message>
    <message>
        <source>none</source>
        <translation>զրո</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>պակաս, քան %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times the largest figure exceeds the smallest</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <extracomment>%1 a year; index numbers</extracomment>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, լոգարիթմական սանդղակ</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3՝ %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2՝ %3</translation>
    </message>
    <message>
        <source>Stated in this article.</source>
        <translation>Նշված է այս հոդվածում։</translation>
    </message>
    <message>
        <source>Summed here from the figures of both directions; the source itself states no total.</source>
        <translation>Գումարված է այստեղ երկու ուղղությունների թվերից. աղբյուրն ինքը ընդհանուր գումար չի նշում։</translation>
    </message>
    <message>
        <source>Known to the nearest %1.</source>
        <translation>Ճշտությունը՝ %1։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s).</source>
        <translation>
            <numerusform>%Ln հատ։</numerusform>
            <numerusform>%Ln հատ։</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Աղբյուր՝ %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Հիմք՝ %1</translation>
    </message>
    <message>
        <source>Recorded by: %1</source>
        <translation>Գրանցել է՝ %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Հղում՝ %1</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Պայմաններ՝ %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>%1 դրությամբ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ծանոթություն՝ %1</translation>
    </message>
    <message>
        <source>The larger figure counts goods by the country that made them, whatever way they took; the smaller counts only those sent from there directly.</source>
        <translation>Մեծ թիվը հաշվում է ապրանքներն ըստ դրանք արտադրած երկրի, ինչ ճանապարհով էլ եկած լինեն. փոքրը հաշվում է միայն այնտեղից ուղղակիորեն ուղարկվածները։</translation>
    </message>
    <message>
        <source>Probably the smaller figure counts goods by their first destination and the larger by the country that made them. This is inferred; the sources do not say so.</source>
        <translation>Հավանաբար փոքր թիվը հաշվում է ապրանքներն ըստ առաջին նշանակման վայրի, իսկ մեծը՝ ըստ դրանք արտադրած երկրի։ Սա ենթադրություն է. աղբյուրները դա չեն ասում։</translation>
    </message>
    <message>
        <source>The article&apos;s figure lies near what was sent directly; the larger figure counts goods by the country that made them, whatever way they took. That this explains the difference is inferred.</source>
        <translation>Հոդվածի թիվը մոտ է ուղղակիորեն ուղարկվածին. մեծ թիվը հաշվում է ապրանքներն ըստ դրանք արտադրած երկրի, ինչ ճանապարհով էլ եկած լինեն։ Որ սա է բացատրում տարբերությունը, ենթադրություն է։</translation>
    </message>
    <message>
        <source>The difference lies within the rounding of the coarser source.</source>
        <translation>Տարբերությունը պակաս ճշգրիտ աղբյուրի կլորացման սահմաններում է։</translation>
    </message>
    <message>
        <source>The two countries report the same trade differently; their statistics do not say why.</source>
        <translation>Երկու երկրները նույն առևտուրը տարբեր կերպ են հաշվառում. նրանց վիճակագրությունը չի ասում, թե ինչու։</translation>
    </message>
    <message>
        <source>One of them is an estimate made from the reports of both countries.</source>
        <translation>Դրանցից մեկը երկու երկրների տվյալներով արված գնահատում է։</translation>
    </message>
    <message>
        <source>The sources do not say why.</source>
        <translation>Աղբյուրները չեն ասում, թե ինչու։</translation>
    </message>
    <message>
        <source>For %1 the sources lie %2 apart: from %3 (%4) to %5 (%6).</source>
        <translation>%1. աղբյուրների տարբերությունը՝ %2. նվազագույնը՝ %3 (%4), առավելագույնը՝ %5 (%6)։</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in hundredths</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to the world</source>
        <extracomment>%1 a country: what it sells to all others</extracomment>
        <translation>%1 → աշխարհ</translation>
    </message>
    <message>
        <source>the world to %1</source>
        <translation>աշխարհ → %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 goods (&quot;passenger cars&quot;), %2 a source</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by origin</source>
        <extracomment>goods counted by the country that made them</extracomment>
        <translation>ըստ ծագման</translation>
    </message>
    <message>
        <source>by consignment</source>
        <extracomment>goods counted by the country that sent them</extracomment>
        <translation>ըստ առաքման երկրի</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <translation>Ներմուծված է՝ %1</translation>
    </message>
    <message>
        <source>Of the goods from %1 in %2, %3 made %4 (%5).</source>
        <extracomment>%1 two countries, %2 a year, %3 goods, %4 a share, %5 a source</extracomment>
        <translation>%2 թ. ապրանքների (%1) %4-ը կազմել է հետևյալը՝ %3 (%5)։</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>goods, their value, their part of the whole</extracomment>
        <translation>%1՝ %2, %3</translation>
    </message>
    <message>
        <source>Goods, %1, %2</source>
        <extracomment>%1 two countries (&quot;Mexico to Armenia&quot;), %2 a year</extracomment>
        <translation>Ապրանքներ, %1, %2</translation>
    </message>
    <message>
        <source>At the same place in the chart:</source>
        <translation>Գծապատկերի նույն տեղում՝</translation>
    </message>
    <message>
        <source>%1. At the same place: %2</source>
        <extracomment>%1 a figure and its source, %2 other figures and theirs</extracomment>
        <translation>%1։ Նույն տեղում՝ %2</translation>
    </message>
    <message>
        <source>≥ %1%</source>
        <extracomment>a share in hundredths, or more</extracomment>
        <translation>≥ %1&#xa0;%</translation>
    </message>
    <message>
        <source>Of the goods from %1 in %2, %3 made at least %4 (%5; %6).</source>
        <extracomment>%1 two countries, %2 a year, %3 goods, %4 a share, %5 which part of the year, %6 a source</extracomment>
        <translation>%2 թ. ապրանքների (%1) առնվազն %4-ը կազմել է հետևյալը՝ %3 (%5, %6)։</translation>
    </message>
    <message>
        <source>Figures in %1 are not drawn: no money is converted here.</source>
        <translation>%1 արժույթով թվերը պատկերված չեն. այստեղ արժույթներ չեն փոխարկվում։</translation>
    </message>
    <message>
        <source>this article, sum</source>
        <extracomment>both directions that an article states, added up by the program</extracomment>
        <translation>այս հոդվածը, գումարած</translation>
    </message>
    <message>
        <source>%1 · not drawn: %2</source>
        <extracomment>%1 the unit of an axis, %2 currencies</extracomment>
        <translation>%1 · պատկերված չէ՝ %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeView</name>
    <message>
        <source>Direction of trade</source>
        <translation>Առևտրի ուղղությունը</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Գծապատկեր</translation>
    </message>
    <message>
        <source>What the chart shows, and what to do with it</source>
        <translation>Ինչ է ցույց տալիս գծապատկերը և ինչ անել դրա հետ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Գծեր</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Սյունակներ</translation>
    </message>
    <message>
        <source>&amp;Relative to a common year</source>
        <translation>&amp;Ընդհանուր տարվա համեմատ</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>&amp;Լոգարիթմական սանդղակ</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>&amp;Ամսական</translation>
    </message>
    <message>
        <source>&amp;Spread between sources</source>
        <translation>Աղբյուրների &amp;ցրվածությունը</translation>
    </message>
    <message>
        <source>Single &amp;products</source>
        <translation>Առան&amp;ձին ապրանքներ</translation>
    </message>
    <message>
        <source>&amp;Events of the article</source>
        <translation>Հոդվածի &amp;իրադարձությունները</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Պատճենել պատկերը</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Գծապատկերի ընտրացանկ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ապրանքներ</translation>
    </message>
    <message>
        <source>Trade as chart, goods or table</source>
        <translation>Առևտուրը՝ գծապատկեր, ապրանքներ կամ աղյուսակ</translation>
    </message>
    <message>
        <source>&amp;Open Trade Statistics (CC BY-NC: not for commercial use)</source>
        <translation>&amp;Open Trade Statistics (CC BY-NC՝ ոչ առևտրային օգտագործման համար)</translation>
    </message>
    <message>
        <source>&amp;Import statistics…</source>
        <translation>&amp;Ներմուծել վիճակագրություն…</translation>
    </message>
    <message>
        <source>E&amp;xport picture…</source>
        <translation>Ա&amp;րտահանել պատկերը…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>Արտահանել &amp;թվերը…</translation>
    </message>
    <message>
        <source>Remove i&amp;mported file</source>
        <extracomment>a menu of the files imported before</extracomment>
        <translation>Հեռացնել ներմուծված ֆայլը</translation>
    </message>
</context>
<context>
    <name>kalpanji::TypographyDialog</name>
    <message>
        <source>Typography</source>
        <translation>Տառատեսակ և էջ</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>after a number of steps, one of which makes the text a tenth larger</extracomment>
        <translation> քայլ</translation>
    </message>
    <message>
        <source> × usual</source>
        <extracomment>after a factor: times the usual line height</extracomment>
        <translation> × սովորականը</translation>
    </message>
    <message>
        <source> em</source>
        <extracomment>after a number: the width of the column in ems, the size of the letters</extracomment>
        <translation> em</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Տեքստի &amp;չափը՝</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>Տողի բար&amp;ձրությունը՝</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>Սյունակի լա&amp;յնությունը՝</translation>
    </message>
    <message>
        <source>&amp;Bengali font:</source>
        <translation>&amp;Բենգալական տառատեսակ՝</translation>
    </message>
    <message>
        <source>&amp;Armenian font:</source>
        <translation>&amp;Հայկական տառատեսակ՝</translation>
    </message>
    <message>
        <source>&amp;Latin font:</source>
        <translation>&amp;Լատինական տառատեսակ՝</translation>
    </message>
    <message>
        <source>&amp;As usual</source>
        <translation>&amp;Սովորական</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Փակել</translation>
    </message>
</context>
</TS>
