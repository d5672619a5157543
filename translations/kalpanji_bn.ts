<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>ব্যবহার: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[বিকল্প]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>বিকল্প:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>আর্গুমেন্ট:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>অজানা বিকল্প ‘%1’।</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>অজানা বিকল্প: %1।</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>‘%1’-এর পরে মান নেই।</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>‘%1’-এর পরে মান থাকার কথা নয়।</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>আলাদা করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>এখানে খুঁজুন:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>পেছনে যান</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>সামনে যান</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>উপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>উপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>তালিকা হিসেবে দেখান</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>বিস্তারিত দেখান</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>পার্শ্বদণ্ড</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>স্থান ও বুকমার্কের তালিকা</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বেছে নিন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার (&amp;N)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>সাম্প্রতিক স্থান</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 আগে থেকেই আছে।
এটি বদলে দিতে চান?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ফাইলটি পাওয়া গেল না।
নামটি ঠিক আছে কি না দেখুন।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>পরিবর্তনের তারিখ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফেরান (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>পুনরায় করুন (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>অনুলিপি (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>সাঁটুন (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব নির্বাচন করুন</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>না (&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>মুদ্রণ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>মুদ্রণ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>বিকল্প &gt;&gt; (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>বিকল্প &lt;&lt; (&amp;O)</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ফাইলে মুদ্রণ (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ফাইলে মুদ্রণ…</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>সব পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>বিজোড় পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>জোড় পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>এই কম্পিউটারে</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF ফাইল লেখা</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>যতটা মুদ্রণ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>সবটা</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>to</source>
        <translation>থেকে</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>বর্তমান পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>নির্বাচিত অংশ</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>পৃষ্ঠার সেট:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>মুদ্রণের সেটিং</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>কপি:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>সাজিয়ে</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>উল্টো ক্রমে</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>রঙের ধরন</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>রঙিন</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>সাদা-কালো</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>দুই পিঠে মুদ্রণ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>লম্বা দিকে বাঁধাই</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>খাটো দিকে বাঁধাই</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>নাম (&amp;N):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>বৈশিষ্ট্য (&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>অবস্থান:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>প্রাকদর্শন</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ধরন:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>যে ফাইলে (&amp;F):</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>অনুলিপি (&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব নির্বাচন করুন</translation>
    </message>
</context>
<context>
    <name>kalpanji::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>খুলুন… (&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;Armenia–Mexico article</source>
        <translation>আর্মেনিয়া–মেক্সিকো নিবন্ধ খুলুন (&amp;A)</translation>
    </message>
    <message>
        <source>Open the &amp;clipboard as an article</source>
        <translation>ক্লিপবোর্ডের লেখা নিবন্ধ হিসেবে খুলুন (&amp;C)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>তালিকা খালি করুন</translation>
    </message>
    <message>
        <source>T&amp;rade chart as a picture…</source>
        <translation>বাণিজ্যের লেখচিত্র ছবি হিসেবে… (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>ঘটনাগুলি সারণি হিসেবে… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>মুদ্রণ… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>প্রস্থান (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>অনুলিপি (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find text or a date…</source>
        <translation>লেখা বা তারিখ খুঁজুন… (&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>পরেরটি খুঁজুন (&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>আগেরটি খুঁজুন (&amp;P)</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>লেখা বড় করুন (&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>লেখা ছোট করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Text at its usual si&amp;ze</source>
        <translation>লেখা স্বাভাবিক আকারে আনুন (&amp;Z)</translation>
    </message>
    <message>
        <source>Timeline: zoom &amp;in</source>
        <translation>কালরেখা: কাছে আনুন (&amp;I)</translation>
    </message>
    <message>
        <source>Timeline: zoom &amp;out</source>
        <translation>কালরেখা: দূরে নিন (&amp;O)</translation>
    </message>
    <message>
        <source>Timeline: show &amp;everything</source>
        <translation>কালরেখা: সবটুকু দেখান (&amp;E)</translation>
    </message>
    <message>
        <source>Show what was only intended</source>
        <translation>যা কেবল অভিপ্রেত ছিল তাও দেখান</translation>
    </message>
    <message>
        <source>Show what is denied</source>
        <translation>যা ঘটেনি বলে উল্লেখ আছে তাও দেখান</translation>
    </message>
    <message>
        <source>Show facts added from other sources</source>
        <translation>অন্য উৎস থেকে যোগ করা তথ্য দেখান</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>পূর্ণ পর্দা (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Restore the usual layout</source>
        <translation>স্বাভাবিক বিন্যাস ফিরিয়ে আনুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next event in the text</source>
        <translation>লেখায় পরের ঘটনা (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous event in the text</source>
        <translation>লেখায় আগের ঘটনা (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sentence of the selected event</source>
        <translation>নির্বাচিত ঘটনার বাক্য (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>কিবোর্ড শর্টকাট (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kalpanji</source>
        <translation>কালপঞ্জি সম্পর্কে (&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>সিস্টেমের মতো (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>হালকা (&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>সেপিয়া (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>গাঢ় (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ফাইল (&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>সাম্প্রতিক নিবন্ধ খুলুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>রপ্তানি (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>সম্পাদনা (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>দৃশ্য (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>প্যানেল (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>থিম (&amp;T)</translation>
    </message>
    <message>
        <source>Interface &amp;language</source>
        <translation>ইন্টারফেসের ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>যান (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>সহায়তা (&amp;H)</translation>
    </message>
    <message>
        <source>Trade &amp;figures as a table…</source>
        <translation>বাণিজ্যের অঙ্ক সারণি হিসেবে… (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import trade statistics…</source>
        <translation>বাণিজ্য-পরিসংখ্যান আমদানি করুন… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Timeline as shown, as a picture…</source>
        <translation>কালরেখার দৃশ্যমান অংশ ছবি হিসেবে… (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline as a picture…</source>
        <translation>সম্পূর্ণ কালরেখা ছবি হিসেবে… (&amp;W)</translation>
    </message>
    <message>
        <source>Timeline around the &amp;selected event…</source>
        <translation>নির্বাচিত ঘটনার আশপাশের কালরেখা… (&amp;S)</translation>
    </message>
    <message>
        <source>Print the ti&amp;meline…</source>
        <translation>কালরেখা মুদ্রণ… (&amp;M)</translation>
    </message>
    <message>
        <source>Copy the timeline as a &amp;picture</source>
        <translation>কালরেখা ছবি হিসেবে অনুলিপি করুন (&amp;P)</translation>
    </message>
    <message>
        <source>Copy the timeline as &amp;text</source>
        <translation>কালরেখা লেখা হিসেবে অনুলিপি করুন (&amp;T)</translation>
    </message>
    <message>
        <source>Go to a &amp;date…</source>
        <translation>তারিখে যান… (&amp;D)</translation>
    </message>
    <message>
        <source>Timeline: last &amp;view</source>
        <translation>কালরেখা: আগের দৃশ্য (&amp;V)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>তথ্যসূত্রসহ অনুলিপি (&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;ypography…</source>
        <translation>হরফসজ্জা… (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>সামনে (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Article as PDF…</source>
        <translation>নিবন্ধ PDF হিসেবে… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bookmark this sentence</source>
        <translation>এই বাক্যে বুকমার্ক বসান (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All bookmarks…</source>
        <translation>সব বুকমার্ক… (&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>পড়ে শোনান (&amp;A)</translation>
    </message>
    <message>
        <source>Timeline: next v&amp;iew</source>
        <translation>কালরেখা: পরের দৃশ্য (&amp;I)</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>বুকমার্ক (&amp;K)</translation>
    </message>
    <message>
        <source>Other ar&amp;ticles of this file…</source>
        <translation>এই ফাইলের অন্যান্য নিবন্ধ… (&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xplain the date or link</source>
        <translation>তারিখ বা লিংকটি ব্যাখ্যা করুন (&amp;X)</translation>
    </message>
    <message>
        <source>Timeline: &amp;Julian dates before 1582</source>
        <translation>কালরেখা: ১৫৮২-র আগে জুলীয় তারিখ (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Dim what filters leave out instead of hiding it</source>
        <translation>ছাঁকনিতে যা বাদ পড়ে তা না লুকিয়ে ম্লান দেখান (&amp;D)</translation>
    </message>
    <message>
        <source>Timeline: &amp;compare with</source>
        <translation>কালরেখা: তুলনা করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Open these articles again at the ne&amp;xt start</source>
        <translation>পরের বার প্রোগ্রাম চালু হলে এই নিবন্ধগুলি আবার খুলুন (&amp;X)</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArrivalBar</name>
    <message>
        <source>On the way to the place asked for</source>
        <translation>যে জায়গা চাওয়া হয়েছে সেখানে যাওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>On the way there: %1%</source>
        <extracomment>%1 is how much of the way is done, in per cent; the text up to a place far below is laid out</extracomment>
        <translation>সেখানে যাওয়া হচ্ছে: %1%</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleLanguage</name>
    <message>
        <source>Article language: not recognised</source>
        <translation>নিবন্ধের ভাষা: চেনা যায়নি</translation>
    </message>
    <message>
        <source>Article language: %1</source>
        <extracomment>%1 is the name of a language in that language</extracomment>
        <translation>নিবন্ধের ভাষা: %1</translation>
    </message>
    <message>
        <source>Choose in which language this article is read</source>
        <translation>নিবন্ধটি কোন ভাষায় পড়া হবে তা বেছে নিন</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleOpener</name>
    <message>
        <source>Open articles</source>
        <translation>নিবন্ধ খুলুন</translation>
    </message>
    <message>
        <source>Articles (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)</source>
        <translation>নিবন্ধ (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>stands for a file name in messages</extracomment>
        <translation>ক্লিপবোর্ড</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticlePrinter</name>
    <message>
        <source>Article as PDF</source>
        <translation>নিবন্ধ PDF হিসেবে</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>নথি (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>পৃষ্ঠা লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>kalpanji::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>নিবন্ধ</translation>
    </message>
</context>
<context>
    <name>kalpanji::BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>বুকমার্ক</translation>
    </message>
    <message>
        <source>No sentence of this article is bookmarked. Ctrl+D bookmarks the one you are at.</source>
        <translation>এই নিবন্ধের কোনো বাক্যে বুকমার্ক নেই। Ctrl+D চাপলে যে বাক্যে আছেন সেটিতে বুকমার্ক বসে।</translation>
    </message>
    <message>
        <source>Bookmarked sentences</source>
        <translation>বুকমার্ক করা বাক্য</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>সেখানে যান (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>সরান (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>kalpanji::CardTexts</name>
    <message>
        <source>Known to the day</source>
        <translation>দিন পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the week</source>
        <translation>সপ্তাহ পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the month</source>
        <translation>মাস পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the season</source>
        <translation>ঋতু পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the quarter of a year</source>
        <translation>বছরের প্রান্তিক পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to half a year</source>
        <translation>অর্ধবছর পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the year</source>
        <translation>বছর পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the decade</source>
        <translation>দশক পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the century</source>
        <translation>শতাব্দী পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>Known to the millennium</source>
        <translation>সহস্রাব্দ পর্যন্ত জানা</translation>
    </message>
    <message>
        <source>A span from one date to another</source>
        <translation>এক তারিখ থেকে আরেক তারিখ পর্যন্ত সময়</translation>
    </message>
    <message>
        <source>A length of time, not a date</source>
        <translation>সময়ের দৈর্ঘ্য, তারিখ নয়</translation>
    </message>
    <message>
        <source>Not a date on the calendar</source>
        <translation>পঞ্জিকার কোনো তারিখ নয়</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>এখানেই লেখা আছে</translation>
    </message>
    <message>
        <source>Not written in full: completed from “%1”</source>
        <extracomment>%1 is a date as the article writes it</extracomment>
        <translation>পুরোটা লেখা নেই: “%1” থেকে পূরণ করা</translation>
    </message>
    <message>
        <source>Not written in full: completed from the sentences before</source>
        <translation>পুরোটা লেখা নেই: আগের বাক্যগুলি থেকে পূরণ করা</translation>
    </message>
    <message>
        <source>Not written: reckoned from “%1”</source>
        <extracomment>%1 is a date as the article writes it</extracomment>
        <translation>লেখা নেই: “%1” থেকে গণনা করা</translation>
    </message>
    <message>
        <source>Not written: reckoned from another date</source>
        <translation>লেখা নেই: অন্য তারিখ থেকে গণনা করা</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>%1 is the number of a footnote</extracomment>
        <translation>টীকা %1</translation>
    </message>
    <message>
        <source>Outside this program; opened only when you ask for it</source>
        <translation>এই প্রোগ্রামের বাইরে; আপনি চাইলে তবেই খোলা হয়</translation>
    </message>
</context>
<context>
    <name>kalpanji::ChartCanvas</name>
    <message>
        <source>This article states no trade figures.</source>
        <translation>এই নিবন্ধে বাণিজ্যের কোনো অঙ্ক নেই।</translation>
    </message>
    <message>
        <source>No source has figures for this choice.</source>
        <translation>এই বাছাইয়ের জন্য কোনো উৎসে অঙ্ক নেই।</translation>
    </message>
</context>
<context>
    <name>kalpanji::Citation</name>
    <message>
        <source>read on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>সংগ্রহের তারিখ: %1</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <extracomment>a quotation and where it stands</extracomment>
        <translation>“%1”
— %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::CommandLine</name>
    <message>
        <source>Reads an encyclopedia article as a chronology: its text, a timeline of its events, a chart of its trade figures.</source>
        <translation>বিশ্বকোষের নিবন্ধকে কালপঞ্জি হিসেবে পড়ে: তার লেখা, ঘটনাগুলির কালরেখা আর বাণিজ্যের অঙ্কের লেখচিত্র।</translation>
    </message>
    <message>
        <source>An article: wikitext, plain text, HTML, a MediaWiki export; “-” reads standard input. Without it the bundled article is read.</source>
        <translation>একটি নিবন্ধ: উইকিটেক্সট, সাধারণ লেখা, HTML বা মিডিয়াউইকি রপ্তানি; “-” দিলে স্ট্যান্ডার্ড ইনপুট পড়া হয়। কিছু না দিলে সঙ্গে দেওয়া নিবন্ধটি পড়া হয়।</translation>
    </message>
    <message>
        <source>%1. Try “kalpanji --help”.</source>
        <extracomment>%1 is a sentence that says what is wrong, without its full stop</extracomment>
        <translation>%1। “kalpanji --help” দেখুন।</translation>
    </message>
    <message>
        <source>Say what to render: “timeline” or “trade”</source>
        <translation>কী আঁকতে হবে বলুন: “timeline” বা “trade”</translation>
    </message>
    <message>
        <source>Name the picture to write: -o FILE.png, FILE.svg or FILE.pdf</source>
        <translation>যে ছবি লিখতে হবে তার নাম দিন: -o FILE.png, FILE.svg বা FILE.pdf</translation>
    </message>
    <message>
        <source>There is one file too many: “%1”</source>
        <translation>একটি ফাইল বেশি দেওয়া হয়েছে: “%1”</translation>
    </message>
    <message>
        <source>“%1” is no kind of input; choose one of %2</source>
        <translation>“%1” ইনপুটের কোনো ধরন নয়; এগুলির একটি বাছুন: %2</translation>
    </message>
    <message>
        <source>“%1” is no genre; choose encyclopedia or news</source>
        <translation>“%1” কোনো ধারা নয়; encyclopedia বা news বাছুন</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 1992-01-14</source>
        <translation>“%1” কোনো তারিখ নয়; 1992-01-14 এভাবে লিখুন</translation>
    </message>
    <message>
        <source>“%1” is no format of this command; choose one of %2</source>
        <translation>“%1” এই কমান্ডের কোনো ফরম্যাট নয়; এগুলির একটি বাছুন: %2</translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1600x900</source>
        <translation>“%1” কোনো আকার নয়; 1600x900 এভাবে লিখুন</translation>
    </message>
    <message>
        <source>“%1” is no scale; choose a number from 0.25 to 8</source>
        <translation>“%1” কোনো মাপ নয়; 0.25 থেকে 8 পর্যন্ত একটি সংখ্যা বাছুন</translation>
    </message>
    <message>
        <source>“%1” is no theme; choose light, dark or sepia</source>
        <translation>“%1” কোনো থিম নয়; light, dark বা sepia বাছুন</translation>
    </message>
    <message>
        <source>“%1” is no locale; choose bn, en, es or hy</source>
        <translation>“%1” কোনো লোকেল নয়; bn, en, es বা hy বাছুন</translation>
    </message>
    <message>
        <source>“%1” is no date; write a year, 1992-01 or 1992-01-14</source>
        <translation>“%1” কোনো তারিখ নয়; বছর, 1992-01 বা 1992-01-14 লিখুন</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from তারিখটি --to তারিখের পরে</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>এই সহায়তা দেখায়।</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>সংস্করণ দেখায়।</translation>
    </message>
    <message>
        <source>text: text, json; dates: jsonl, timeml; events: json, csv; trade: json, csv.</source>
        <translation>text: text, json; dates: jsonl, timeml; events: json, csv; trade: json, csv।</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output, whole or not at all.</source>
        <translation>স্ট্যান্ডার্ড আউটপুটের বদলে FILE-এ লেখে, হয় পুরোটা, নয়তো কিছুই নয়।</translation>
    </message>
    <message>
        <source>encyclopedia: dates without a year follow the text; news: the day of the report.</source>
        <translation>encyclopedia: বছর ছাড়া তারিখ লেখার ধারা মেনে চলে; news: প্রতিবেদনের দিন ধরে।</translation>
    </message>
    <message>
        <source>The day of the report, for news.</source>
        <translation>প্রতিবেদনের দিন, news-এর জন্য।</translation>
    </message>
    <message>
        <source>render: size in pixels.</source>
        <translation>render: পিক্সেলে আকার।</translation>
    </message>
    <message>
        <source>render: dots per pixel of a PNG.</source>
        <translation>render: PNG-এর প্রতি পিক্সেলে বিন্দু।</translation>
    </message>
    <message>
        <source>render: light, dark or sepia.</source>
        <translation>render: light, dark বা sepia।</translation>
    </message>
    <message>
        <source>render: language of numbers and labels.</source>
        <translation>render: সংখ্যা ও লেবেলের ভাষা।</translation>
    </message>
    <message>
        <source>render timeline: first year or day.</source>
        <translation>render timeline: প্রথম বছর বা দিন।</translation>
    </message>
    <message>
        <source>render timeline: last year or day.</source>
        <translation>render timeline: শেষ বছর বা দিন।</translation>
    </message>
    <message>
        <source>There is no display to open a window on; use one of the other commands, see “kalpanji --help”.</source>
        <translation>উইন্ডো খোলার মতো কোনো পর্দা নেই; অন্য কোনো কমান্ড ব্যবহার করুন, “kalpanji --help” দেখুন।</translation>
    </message>
    <message>
        <source>--%1 does not go with this command</source>
        <translation>এই কমান্ডের সঙ্গে --%1 চলে না</translation>
    </message>
    <message>
        <source>“%1” ends in no kind of picture; choose .png, .svg or .pdf</source>
        <translation>“%1” নামটি কোনো ছবির ধরনে শেষ হয় না; .png, .svg বা .pdf বেছে নিন</translation>
    </message>
    <message>
        <source>--input jsonl goes with text, dates, events and trade alone</source>
        <translation>--input jsonl কেবল text, dates, events ও trade-এর সঙ্গে চলে</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>স্ট্যান্ডার্ড ইনপুট</translation>
    </message>
    <message>
        <source>to standard output</source>
        <translation>স্ট্যান্ডার্ড আউটপুটে</translation>
    </message>
    <message>
        <source>trade: joins the figures of a statistics file; may be repeated.</source>
        <translation>trade: একটি পরিসংখ্যান-ফাইলের অঙ্ক যোগ করে; একাধিকবার দেওয়া যায়।</translation>
    </message>
    <message>
        <source>trade: joins the figures of Open Trade Statistics, which are not free for commercial use.</source>
        <translation>trade: Open Trade Statistics-এর অঙ্ক যোগ করে, যা বাণিজ্যিক ব্যবহারের জন্য মুক্ত নয়।</translation>
    </message>
    <message>
        <source>dates: tells in words by which rule and on what evidence each was read.</source>
        <translation>dates: প্রতিটি কোন নিয়মে ও কিসের ভিত্তিতে পড়া হয়েছে, তা কথায় জানায়।</translation>
    </message>
    <message>
        <source>dates: spans take in the article before them, as TimeML wants it.</source>
        <translation>dates: TimeML-এর রীতিতে আগের নির্দেশক পদটিও (the, el) অংশের ভেতরে ধরে।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, &quot;Line 3&quot; or a page&apos;s title; %2 is a sentence that says what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>লাইন %1</translation>
    </message>
    <message>
        <source>there is no JSON object with “text” or “wikitext”; mend or remove the line.</source>
        <translation>এতে “text” বা “wikitext” সহ কোনো JSON অবজেক্ট নেই; লাইনটি ঠিক করুন বা বাদ দিন।</translation>
    </message>
    <message>
        <source>--all-pages goes with neither --page nor --input jsonl</source>
        <translation>--all-pages-এর সঙ্গে --page বা --input jsonl চলে না</translation>
    </message>
    <message>
        <source>A collection is written as JSON, an object a line; leave --format %1 out</source>
        <translation>সংগ্রহ JSON হিসেবে লেখা হয়, প্রতি লাইনে একটি অবজেক্ট; --format %1 বাদ দিন</translation>
    </message>
    <message>
        <source>Which page of a MediaWiki export is meant.</source>
        <translation>মিডিয়াউইকি রপ্তানির কোন পাতাটি চাই।</translation>
    </message>
    <message>
        <source>Every article of a MediaWiki export, answered by an object a line as for jsonl.</source>
        <translation>মিডিয়াউইকি রপ্তানির প্রতিটি নিবন্ধ; উত্তর jsonl-এর মতো প্রতি লাইনে একটি অবজেক্ট।</translation>
    </message>
    <message>
        <source>What the input is: auto, wikitext, flattened, text, rendered (copied from a page), mediawiki, html, vis (a vis-timeline), or jsonl: an article a line, {&quot;name&quot;, &quot;language&quot;, &quot;text&quot; or &quot;wikitext&quot;}, answered by an object a line, {&quot;name&quot;, …} and what the command tells: the article&apos;s structure; &quot;dates&quot;; &quot;article&quot; and &quot;events&quot;; &quot;figures&quot;.</source>
        <translation>ইনপুটটি কী: auto, wikitext, flattened, text, rendered (পাতা থেকে অনুলিপি করা), mediawiki, html, vis (vis-timeline), অথবা jsonl: প্রতি লাইনে একটি নিবন্ধ, {&quot;name&quot;, &quot;language&quot;, &quot;text&quot; বা &quot;wikitext&quot;}, উত্তরে প্রতি লাইনে একটি অবজেক্ট, {&quot;name&quot;, …} এবং কমান্ডটি যা জানায়: নিবন্ধের গঠন; &quot;dates&quot;; &quot;article&quot; ও &quot;events&quot;; &quot;figures&quot;।</translation>
    </message>
    <message>
        <source>What to write instead of opening a window: text, dates, events, trade, render timeline, render trade.</source>
        <translation>উইন্ডো না খুলে যা লিখে দেওয়া হবে: text, dates, events, trade, render timeline, render trade।</translation>
    </message>
    <message>
        <source>Language of the article: bn, en, es, hy; for dates alone also de, ru.</source>
        <translation>নিবন্ধের ভাষা: bn, en, es, hy; শুধু তারিখের জন্য de, ru-ও।</translation>
    </message>
    <message>
        <source>--compare goes with render timeline alone</source>
        <translation>--compare কেবল render timeline-এর সঙ্গে চলে</translation>
    </message>
    <message>
        <source>render timeline: another article, whose events stand on the same axis.</source>
        <translation>render timeline: আরেকটি নিবন্ধ, যার ঘটনাগুলি একই অক্ষে দেখানো হয়।</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file here</source>
        <translation>“%1” কোনো কমান্ড নয়, এই নামে এখানে কোনো ফাইলও নেই</translation>
    </message>
    <message>
        <source>--explain tells of one article in words; leave --format, --input jsonl and --all-pages out</source>
        <translation>--explain কেবল একটি নিবন্ধ সম্পর্কে কথায় জানায়; --format, --input jsonl ও --all-pages বাদ দিন</translation>
    </message>
    <message>
        <source>Name the article to compare with: --compare FILE</source>
        <translation>যে নিবন্ধের সঙ্গে তুলনা করতে হবে তার নাম দিন: --compare FILE</translation>
    </message>
    <message>
        <source>Only one of two articles can come from standard input</source>
        <translation>দুটি নিবন্ধের মাত্র একটি স্ট্যান্ডার্ড ইনপুট থেকে আসতে পারে</translation>
    </message>
    <message>
        <source>%1 is in a language without a language pack, “%2”, so no dates and no events were looked for; name the language with --language.</source>
        <extracomment>%1 names a file and begins the sentence, %2 is the code of a language</extracomment>
        <translation>%1-এর ভাষার (“%2”) কোনো ভাষা-প্যাক নেই, তাই তারিখ ও ঘটনা খোঁজা হয়নি; --language দিয়ে ভাষা জানান।</translation>
    </message>
</context>
<context>
    <name>kalpanji::Comparison</name>
    <message>
        <source>&amp;No other article</source>
        <translation>অন্য কোনো নিবন্ধ নয় (&amp;N)</translation>
    </message>
    <message>
        <source>An article from a &amp;file…</source>
        <translation>ফাইল থেকে নিবন্ধ… (&amp;F)</translation>
    </message>
    <message>
        <source>Compare with an article</source>
        <translation>নিবন্ধের সঙ্গে তুলনা</translation>
    </message>
</context>
<context>
    <name>kalpanji::ContentsModel</name>
    <message>
        <source>Introduction</source>
        <comment>what stands before the first heading</comment>
        <translation>ভূমিকা</translation>
    </message>
</context>
<context>
    <name>kalpanji::ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>সূচি</translation>
    </message>
</context>
<context>
    <name>kalpanji::DateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>তারিখে যান</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>1992, March 2002, 14 January 1992 …</source>
        <translation>১৯৯২, মার্চ ২০০২, ১৪ জানুয়ারি ১৯৯২ …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Write a year, a month or a day as you are used to.</source>
        <translation>বছর, মাস বা দিন যেভাবে লিখে অভ্যস্ত সেভাবেই লিখুন।</translation>
    </message>
    <message>
        <source>This is not understood as a date.</source>
        <translation>এটি তারিখ হিসেবে বোঝা গেল না।</translation>
    </message>
</context>
<context>
    <name>kalpanji::DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>এই প্যানেল লুকান</translation>
    </message>
</context>
<context>
    <name>kalpanji::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation>খোলা নিবন্ধ</translation>
    </message>
</context>
<context>
    <name>kalpanji::ErrorText</name>
    <message>
        <source>%1: there is no such file; check the name.</source>
        <translation>%1: এই নামে কোনো ফাইল নেই; নামটি মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it.</source>
        <translation>%1 পড়া গেল না; পড়ার অনুমতি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>%1 is empty; open a file with an article in it.</source>
        <translation>%1 খালি; নিবন্ধ আছে এমন ফাইল খুলুন।</translation>
    </message>
    <message>
        <source>%1 is not text (see byte %2); open wikitext, plain text, HTML or a MediaWiki export.</source>
        <translation>%1 কোনো লেখা নয় (বাইট %2 দেখুন); উইকিটেক্সট, সাধারণ লেখা, HTML বা মিডিয়াউইকি রপ্তানি খুলুন।</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2; save it as UTF-8 and open it again.</source>
        <translation>%1-এর %2 নম্বর বাইটে বৈধ UTF-8 নেই; UTF-8 হিসেবে সংরক্ষণ করে আবার খুলুন।</translation>
    </message>
    <message>
        <source>%1 is damaged at position %2; check the file there.</source>
        <translation>%1-এর %2 নম্বর স্থানে ত্রুটি আছে; ফাইলটি সেখানে দেখুন।</translation>
    </message>
    <message>
        <source>There is no language pack for “%1”; choose one of bn, en, es, hy.</source>
        <translation>“%1” ভাষার জন্য কোনো ভাষা-প্যাক নেই; bn, en, es, hy-র একটি বাছুন।</translation>
    </message>
    <message>
        <source>A language pack is not right: %1; mend or remove it.</source>
        <translation>একটি ভাষা-প্যাক ঠিক নেই: %1; সেটি শুধরে নিন বা সরিয়ে দিন।</translation>
    </message>
    <message>
        <source>%1 has nothing to draw; open an article with dated events or trade figures.</source>
        <translation>%1-এ আঁকার মতো কিছু নেই; তারিখযুক্ত ঘটনা বা বাণিজ্যের অঙ্ক আছে এমন নিবন্ধ খুলুন।</translation>
    </message>
    <message>
        <source>Could not write %1; choose another folder or name, nothing was changed.</source>
        <translation>%1 লেখা গেল না; অন্য ফোল্ডার বা নাম বাছুন, কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>%1 was cancelled; nothing was changed.</source>
        <translation>%1 বাতিল করা হয়েছে; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>The first line of %1 names no columns the program knows; choose a table of UN Comtrade, WITS, OEC, BACI, CEPII Gravity, Correlates of War or ArmStat, or one with the columns year, flow, value, currency, source.</source>
        <translation>%1 ফাইলের প্রথম লাইনে প্রোগ্রামের চেনা কোনো কলাম নেই; UN Comtrade, WITS, OEC, BACI, CEPII Gravity, Correlates of War বা ArmStat-এর সারণি বেছে নিন, অথবা এমন একটি যার কলাম year, flow, value, currency, source।</translation>
    </message>
    <message>
        <source>%1 is of no kind that can be read here; open wikitext, plain text, HTML or a MediaWiki export.</source>
        <translation>%1 এমন ধরনের নয় যা এখানে পড়া যায়; উইকিটেক্সট, সাধারণ লেখা, HTML বা মিডিয়াউইকি রপ্তানি খুলুন।</translation>
    </message>
    <message>
        <source>%1 is cut off at position %2; get the whole file and open it again.</source>
        <translation>%1 অসম্পূর্ণ, %2 নম্বর স্থানে শেষ; পুরো ফাইলটি এনে আবার খুলুন।</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, too large for one article; open a part of it.</source>
        <translation>%1 ফাইলটি %2 বাইটের চেয়ে বড়, একটি নিবন্ধের পক্ষে বেশি; এর একটি অংশ খুলুন।</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than any text does; it was not opened.</source>
        <translation>%1-এর সংকোচন খুললে তা যেকোনো লেখার চেয়ে অনেক বড় হয়; এটি খোলা হয়নি।</translation>
    </message>
    <message>
        <source>%1 holds %2 articles; name one of them (--page TITLE), or take them all (--all-pages).</source>
        <translation>%1-এ %2টি নিবন্ধ আছে; একটির নাম দিন (--page TITLE) বা সবগুলি নিন (--all-pages)।</translation>
    </message>
    <message>
        <source>There is no article “%1” in this file or beside it; check the title.</source>
        <translation>এই ফাইলে বা তার পাশে “%1” নামে কোনো নিবন্ধ নেই; শিরোনামটি দেখে নিন।</translation>
    </message>
    <message>
        <source>%1 holds only the article that is open.</source>
        <translation>%1-এ শুধু খোলা নিবন্ধটিই আছে।</translation>
    </message>
    <message>
        <source>%1 is empty; choose a table with trade figures in it.</source>
        <translation>%1 খালি; বাণিজ্যের অঙ্ক আছে এমন সারণি বেছে নিন।</translation>
    </message>
    <message>
        <source>%1 is not text (see byte %2); unpack it or save it as CSV, then import it.</source>
        <translation>%1 কোনো লেখা নয় (বাইট %2 দেখুন); প্যাকেট খুলে বা CSV হিসেবে সংরক্ষণ করে তারপর আমদানি করুন।</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file inside it.</source>
        <translation>%1 একটি ফোল্ডার; এর ভেতরের একটি ফাইল বাছুন।</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or a pipe; save what comes from it and open that file.</source>
        <translation>%1 ফাইল নয়, একটি ডিভাইস বা পাইপ; সেখান থেকে যা আসে তা ফাইলে সংরক্ষণ করে সেই ফাইলটি খুলুন।</translation>
    </message>
    <message>
        <source>Line %2 of %1 has a quotation mark that is never closed; close it and import the file again.</source>
        <translation>%1-এর %2 নম্বর লাইনের একটি উদ্ধৃতিচিহ্ন কোথাও বন্ধ হয়নি; সেটি বন্ধ করে ফাইলটি আবার আমদানি করুন।</translation>
    </message>
    <message>
        <source>Line %2 of %1 is longer than a megabyte, which no row of a table is; check where its lines end.</source>
        <translation>%1-এর %2 নম্বর লাইন এক মেগাবাইটের চেয়ে দীর্ঘ, কোনো সারণির সারি এত দীর্ঘ হয় না; লাইনগুলি কোথায় শেষ হয়েছে দেখুন।</translation>
    </message>
</context>
<context>
    <name>kalpanji::EventListView</name>
    <message>
        <source>No event matches the filter.</source>
        <translation>ছাঁকনির সঙ্গে কোনো ঘটনা মেলে না।</translation>
    </message>
    <message>
        <source>Filter events…</source>
        <translation>ঘটনা ছাঁকুন…</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>ঘটনা ছাঁকুন</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ঘটনা</translation>
    </message>
</context>
<context>
    <name>kalpanji::Explain</name>
    <message>
        <source>It is written there.</source>
        <translation>সেখানেই লেখা আছে।</translation>
    </message>
    <message>
        <source>What is missing is taken from “%1” (%2).</source>
        <translation>যা নেই তা “%1” (%2) থেকে নেওয়া।</translation>
    </message>
    <message>
        <source>What is missing is taken from the text around it.</source>
        <translation>যা নেই তা আশপাশের লেখা থেকে নেওয়া।</translation>
    </message>
    <message>
        <source>It is reckoned from “%1” (%2).</source>
        <translation>“%1” (%2) থেকে গণনা করা।</translation>
    </message>
    <message>
        <source>It is reckoned from the day of the report.</source>
        <translation>প্রতিবেদনের দিন থেকে গণনা করা।</translation>
    </message>
    <message>
        <source>It is a length of time and has no place on the calendar.</source>
        <translation>এটি সময়ের দৈর্ঘ্য, পঞ্জিকায় এর কোনো স্থান নেই।</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A time expression as it is written, and its value: “early 2014”: 2014 START</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>নিয়ম: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>টোকেন: %1</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <extracomment>%1 is the value in words: “early 2014”</extracomment>
        <translation>অর্থ: %1</translation>
    </message>
</context>
<context>
    <name>kalpanji::Exporter</name>
    <message>
        <source>%1, timeline</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, কালরেখা</translation>
    </message>
    <message>
        <source>%1, trade</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, বাণিজ্য</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>ঘটনাগুলি সারণি হিসেবে</translation>
    </message>
    <message>
        <source>%1, events</source>
        <translation>%1, ঘটনা</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>সারণি (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Trade figures as a table</source>
        <translation>বাণিজ্যের অঙ্ক সারণি হিসেবে</translation>
    </message>
    <message>
        <source>%1, goods</source>
        <extracomment>a file name; %1 is the article&apos;s title</extracomment>
        <translation>%1, পণ্য</translation>
    </message>
</context>
<context>
    <name>kalpanji::FilterMenu</name>
    <message>
        <source>&amp;Places</source>
        <translation>স্থান (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sections of the article</source>
        <translation>নিবন্ধের অনুচ্ছেদ (&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;all of it</source>
        <translation>সবই দেখান (&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an entry of a menu: name and number of events</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>ভূমিকা</translation>
    </message>
    <message>
        <source>&amp;Eras above the lanes</source>
        <translation>সারির উপরে যুগ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undated events</source>
        <translation>তারিখহীন ঘটনা (&amp;U)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a line of a menu: section of the article – title of an event</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Lanes by</source>
        <translation>সারি সাজান (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Type of event</source>
        <translation>ঘটনার ধরন অনুযায়ী (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>অংশগ্রহণকারী অনুযায়ী (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Country named first</source>
        <translation>প্রথমে উল্লিখিত দেশ অনুযায়ী (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Section of the article</source>
        <translation>নিবন্ধের অনুচ্ছেদ অনুযায়ী (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>অবস্থা (&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;rigin</source>
        <translation>উৎস (&amp;R)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>যা ঘটেছে</translation>
    </message>
    <message>
        <source>What was intended</source>
        <translation>যা অভিপ্রেত ছিল</translation>
    </message>
    <message>
        <source>What is said not to have happened</source>
        <translation>যা ঘটেনি বলে বলা হয়েছে</translation>
    </message>
    <message>
        <source>Told in the article</source>
        <translation>নিবন্ধে বলা</translation>
    </message>
    <message>
        <source>From other sources</source>
        <translation>অন্য উৎস থেকে</translation>
    </message>
    <message>
        <source>&amp;Dim what is left out instead of hiding it</source>
        <translation>যা বাদ পড়ে তা না লুকিয়ে ম্লান দেখান (&amp;D)</translation>
    </message>
    <message>
        <source>Partici&amp;pants</source>
        <translation>অংশগ্রহণকারী (&amp;P)</translation>
    </message>
</context>
<context>
    <name>kalpanji::FindBar</name>
    <message>
        <source>Not in the text</source>
        <translation>লেখায় নেই</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2টির মধ্যে %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Lnটি ঘটনা</numerusform>
            <numerusform>%Lnটি ঘটনা</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>নিবন্ধে খুঁজুন</translation>
    </message>
    <message>
        <source>Find text or a date: 1992, Jan 1992, 2002..2012</source>
        <translation>লেখা বা তারিখ খুঁজুন: ১৯৯২, জানুয়ারি ১৯৯২, ২০০২..২০১২</translation>
    </message>
    <message>
        <source>Text or date to find</source>
        <translation>যে লেখা বা তারিখ খুঁজতে হবে</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>পুরো শব্দ</translation>
    </message>
    <message>
        <source>Find whole words only, not parts of longer ones</source>
        <translation>শুধু পুরো শব্দ খুঁজুন, বড় শব্দের অংশ নয়</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>হুবহু</translation>
    </message>
    <message>
        <source>Tell apart capitals, accents and the digits of different scripts</source>
        <translation>বড়-ছোট হাতের অক্ষর, উচ্চারণচিহ্ন ও বিভিন্ন লিপির অঙ্ক আলাদা ধরুন</translation>
    </message>
    <message>
        <source>Select the next event of this time</source>
        <translation>এই সময়ের পরের ঘটনাটি নির্বাচন করুন</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>আগের মিল</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>পরের মিল</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>বন্ধ করে এখানেই থাকুন</translation>
    </message>
</context>
<context>
    <name>kalpanji::GlancePanel</name>
    <message>
        <source>At a glance</source>
        <translation>এক নজরে</translation>
    </message>
    <message>
        <source>Relations since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>সম্পর্কের শুরু: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Lnটি সফর</numerusform>
            <numerusform>%Lnটি সফর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreement(s)</source>
        <translation>
            <numerusform>%Lnটি চুক্তি</numerusform>
            <numerusform>%Lnটি চুক্তি</numerusform>
        </translation>
    </message>
    <message>
        <source>Mission opened: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>মিশন খোলা হয়: %1</translation>
    </message>
    <message>
        <source>No event of this article could be dated.</source>
        <translation>এই নিবন্ধের কোনো ঘটনার তারিখ পাওয়া যায়নি।</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln fact(s) the article lacks</source>
        <extracomment>the facts are not told in the article, but by other sources</extracomment>
        <translation>
            <numerusform>নিবন্ধে নেই এমন %Lnটি তথ্য দেখান</numerusform>
            <numerusform>নিবন্ধে নেই এমন %Lnটি তথ্য দেখান</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the usual kinds is told here.</source>
        <translation>এখানে প্রচলিত ধরনের কোনো ঘটনার কথা বলা নেই।</translation>
    </message>
    <message>
        <source>Trade %1: %2</source>
        <translation>বাণিজ্য %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3: %4</source>
        <translation>%1 থেকে %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>kalpanji::GoodsPainter</name>
    <message>
        <source>other goods and what is not told</source>
        <translation>অন্যান্য পণ্য ও যার উল্লেখ নেই</translation>
    </message>
    <message>
        <source>other goods</source>
        <translation>অন্যান্য পণ্য</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>সব পণ্য</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an amount of money and its part of the whole: &quot;8.1M · 68%&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::HelpDialogs</name>
    <message>
        <source>Timeline, chart: previous and next mark or point</source>
        <translation>কালরেখা, লেখচিত্র: আগের ও পরের চিহ্ন বা বিন্দু</translation>
    </message>
    <message>
        <source>Timeline: the lane above and below</source>
        <translation>কালরেখা: উপরের ও নিচের সারি</translation>
    </message>
    <message>
        <source>Timeline: zoom in, zoom out, show everything</source>
        <translation>কালরেখা: কাছে আনা, দূরে নেওয়া, সবটুকু দেখানো</translation>
    </message>
    <message>
        <source>Timeline, chart: first and last</source>
        <translation>কালরেখা, লেখচিত্র: প্রথম ও শেষ</translation>
    </message>
    <message>
        <source>Timeline, chart, list: to the sentence or source</source>
        <translation>কালরেখা, লেখচিত্র, তালিকা: বাক্যে বা উৎসে যাওয়া</translation>
    </message>
    <message>
        <source>Chart: logarithmic scale, sources, export</source>
        <translation>লেখচিত্র: লগারিদমিক স্কেল, উৎস, রপ্তানি</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>কিবোর্ড শর্টকাট</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>কাজ</translation>
    </message>
    <message>
        <source>About Kalpanji</source>
        <translation>কালপঞ্জি সম্পর্কে</translation>
    </message>
    <message>
        <source>Kalpanji %1 reads an encyclopedia article as a chronology.</source>
        <extracomment>%1 is the version number</extracomment>
        <translation>কালপঞ্জি %1 বিশ্বকোষের নিবন্ধকে কালানুক্রমে পড়ে।</translation>
    </message>
    <message>
        <source>Program: GNU General Public License, version 3 or later.
Article: Bengali Wikipedia, its contributors, CC BY-SA 4.0.
Trade figures: the sources named with each figure.

It shows what the article says, and marks what is inferred, computed, intended or added from elsewhere. It uses no network.</source>
        <translation>প্রোগ্রাম: গ্নু জেনারেল পাবলিক লাইসেন্স, সংস্করণ ৩ বা পরবর্তী।
নিবন্ধ: বাংলা উইকিপিডিয়া, তার অবদানকারীগণ, CC BY-SA 4.0।
বাণিজ্যের অঙ্ক: প্রতিটি অঙ্কের সঙ্গে উল্লিখিত উৎস।

নিবন্ধ যা বলে এটি তা-ই দেখায়, এবং যা অনুমিত, গণনা করা, অভিপ্রেত বা অন্য জায়গা থেকে যোগ করা তা চিহ্নিত করে। এটি নেটওয়ার্ক ব্যবহার করে না।</translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportDialog</name>
    <message>
        <source>Import trade figures</source>
        <translation>বাণিজ্যের অঙ্ক আমদানি</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়া চলছে</translation>
    </message>
    <message>
        <source>The first figures</source>
        <translation>প্রথম অঙ্কগুলি</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>আমদানি করুন (&amp;I)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 &quot;2 rows about services (line 3, 4)&quot;</extracomment>
        <translation>বাদ: %1।</translation>
    </message>
</context>
<context>
    <name>kalpanji::ImportText</name>
    <message numerus="yes">
        <source>%Ln row(s) about other countries</source>
        <translation>
            <numerusform>অন্য দেশের %Lnটি সারি</numerusform>
            <numerusform>অন্য দেশের %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about re-exports and re-imports, which exports and imports contain</source>
        <translation>
            <numerusform>পুনঃরপ্তানি ও পুনঃআমদানির %Lnটি সারি, যা রপ্তানি ও আমদানির মধ্যেই আছে</numerusform>
            <numerusform>পুনঃরপ্তানি ও পুনঃআমদানির %Lnটি সারি, যা রপ্তানি ও আমদানির মধ্যেই আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that repeat a part of another row</source>
        <translation>
            <numerusform>অন্য সারির অংশের পুনরাবৃত্তি করা %Lnটি সারি</numerusform>
            <numerusform>অন্য সারির অংশের পুনরাবৃত্তি করা %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) about services</source>
        <translation>
            <numerusform>পরিষেবার %Lnটি সারি</numerusform>
            <numerusform>পরিষেবার %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that hold no amount of money</source>
        <translation>
            <numerusform>অর্থের অঙ্ক নেই এমন %Lnটি সারি</numerusform>
            <numerusform>অর্থের অঙ্ক নেই এমন %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s)</source>
        <translation>
            <numerusform>অনুপস্থিত %Lnটি মান</numerusform>
            <numerusform>অনুপস্থিত %Lnটি মান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that are no number</source>
        <translation>
            <numerusform>সংখ্যা নয় এমন %Lnটি মান</numerusform>
            <numerusform>সংখ্যা নয় এমন %Lnটি মান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln negative value(s)</source>
        <translation>
            <numerusform>%Lnটি ঋণাত্মক মান</numerusform>
            <numerusform>%Lnটি ঋণাত্মক মান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) too large to be an amount of money</source>
        <translation>
            <numerusform>অর্থের অঙ্ক হওয়ার পক্ষে অতি বড় %Lnটি মান</numerusform>
            <numerusform>অর্থের অঙ্ক হওয়ার পক্ষে অতি বড় %Lnটি মান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a year</source>
        <translation>
            <numerusform>সাল নেই এমন %Lnটি সারি</numerusform>
            <numerusform>সাল নেই এমন %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose direction of trade is not known</source>
        <translation>
            <numerusform>বাণিজ্যের দিক জানা নেই এমন %Lnটি সারি</numerusform>
            <numerusform>বাণিজ্যের দিক জানা নেই এমন %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) whose currency or unit is not known</source>
        <translation>
            <numerusform>মুদ্রা বা একক জানা নেই এমন %Lnটি সারি</numerusform>
            <numerusform>মুদ্রা বা একক জানা নেই এমন %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with fewer columns than the first line</source>
        <translation>
            <numerusform>প্রথম লাইনের চেয়ে কম কলামের %Lnটি সারি</numerusform>
            <numerusform>প্রথম লাইনের চেয়ে কম কলামের %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a quotation mark that is never closed</source>
        <translation>
            <numerusform>উদ্ধৃতিচিহ্ন বন্ধ হয়নি এমন %Lnটি সারি</numerusform>
            <numerusform>উদ্ধৃতিচিহ্ন বন্ধ হয়নি এমন %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) for a period that already has one</source>
        <translation>
            <numerusform>আগেই মান আছে এমন সময়ের %Lnটি মান</numerusform>
            <numerusform>আগেই মান আছে এমন সময়ের %Lnটি মান</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that this program computed or took from the article</source>
        <translation>
            <numerusform>এই প্রোগ্রামের গণনা করা বা নিবন্ধ থেকে নেওয়া %Lnটি সারি</numerusform>
            <numerusform>এই প্রোগ্রামের গণনা করা বা নিবন্ধ থেকে নেওয়া %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message>
        <source>amounts in whole units of money</source>
        <translation>অঙ্ক মুদ্রার পূর্ণ এককে</translation>
    </message>
    <message>
        <source>amounts in thousands</source>
        <translation>অঙ্ক হাজারে</translation>
    </message>
    <message>
        <source>amounts in millions</source>
        <translation>অঙ্ক মিলিয়নে</translation>
    </message>
    <message>
        <source>amounts in units that each row names</source>
        <translation>অঙ্ক প্রতিটি সারিতে বলা এককে</translation>
    </message>
    <message>
        <source>%1: a list of country codes, used for the tables imported with it.</source>
        <translation>%1: দেশের কোডের তালিকা, সঙ্গে আমদানি করা সারণির জন্য ব্যবহৃত।</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln figure(s) taken, rows read: %3.</source>
        <extracomment>%1 a file, %2 a statistics office, %3 a number of rows</extracomment>
        <translation>
            <numerusform>%1 (%2): %Lnটি অঙ্ক নেওয়া হয়েছে, পড়া সারি: %3।</numerusform>
            <numerusform>%1 (%2): %Lnটি অঙ্ক নেওয়া হয়েছে, পড়া সারি: %3।</numerusform>
        </translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>ট্যাব</translation>
    </message>
    <message>
        <source>%1, columns separated by “%2”, decimal sign “%3”, %4.</source>
        <extracomment>%1 an encoding, %2 and %3 signs, %4 &quot;amounts in thousands&quot;</extracomment>
        <translation>%1, কলামের বিভাজক “%2”, দশমিক চিহ্ন “%3”, %4।</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>বাদ: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than a megabyte</source>
        <translation>
            <numerusform>এক মেগাবাইটের চেয়ে দীর্ঘ %Lnটি সারি</numerusform>
            <numerusform>এক মেগাবাইটের চেয়ে দীর্ঘ %Lnটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (line(s) %2)</source>
        <extracomment>%1 what was left out, %2 numbers of lines</extracomment>
        <translation>
            <numerusform>%1 (লাইন %2)</numerusform>
            <numerusform>%1 (লাইন %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>To have what was left out, correct those lines and import the file again.</source>
        <translation>বাদ পড়া অংশ পেতে ওই লাইনগুলি শুধরে ফাইলটি আবার আমদানি করুন।</translation>
    </message>
    <message>
        <source>There is nothing to import; the figures of the article stay as they are.</source>
        <translation>আমদানি করার কিছু নেই; নিবন্ধের অঙ্ক যেমন ছিল তেমনই থাকছে।</translation>
    </message>
</context>
<context>
    <name>kalpanji::LaneScrollBar</name>
    <message>
        <source>Lanes of the timeline</source>
        <translation>কালরেখার সারি</translation>
    </message>
</context>
<context>
    <name>kalpanji::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>লেখা হয়েছে: %1</translation>
    </message>
    <message>
        <source>The language of this article is not known to the program: no dates were looked for.</source>
        <translation>এই নিবন্ধের ভাষা প্রোগ্রামটির জানা নেই: কোনো তারিখ খোঁজা হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated event(s)</source>
        <translation>
            <numerusform>%Lnটি তারিখযুক্ত ঘটনা</numerusform>
            <numerusform>%Lnটি তারিখযুক্ত ঘটনা</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>সূচি</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>বাণিজ্য</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>কালরেখা</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>এক নজরে</translation>
    </message>
</context>
<context>
    <name>kalpanji::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>বার্তা</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>kalpanji::OpenExternally</name>
    <message>
        <source>This address does not lead to a web page, so it is not opened.</source>
        <translation>এই ঠিকানা কোনো ওয়েব পাতার নয়, তাই খোলা হলো না।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Open this page in your browser? The browser will go online for it.</source>
        <translation>পাতাটি আপনার ব্রাউজারে খুলবেন? ব্রাউজার এর জন্য ইন্টারনেটে যাবে।</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল (&amp;C)</translation>
    </message>
</context>
<context>
    <name>kalpanji::OverviewStrip</name>
    <message>
        <source>Overview of the whole span</source>
        <translation>পুরো সময়কালের সামগ্রিক চিত্র</translation>
    </message>
    <message>
        <source>Left and right arrow keys move the visible stretch, plus and minus change its length.</source>
        <translation>বাঁ ও ডান তীর-চাবি দৃশ্যমান অংশ সরায়, যোগ ও বিয়োগ তার দৈর্ঘ্য বদলায়।</translation>
    </message>
    <message>
        <source>Drag the marked stretch to move along the timeline; drag its ends to zoom.</source>
        <translation>চিহ্নিত অংশটি টেনে কালরেখায় এগোন বা পিছোন; দুই প্রান্ত টেনে কাছে-দূরে করুন।</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageChooser</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all pages are listed</extracomment>
        <translation>%2টির মধ্যে %1টি</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>নিবন্ধ বেছে নিন</translation>
    </message>
    <message>
        <source>%1 holds several articles. Which do you want to read?</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1-এ কয়েকটি নিবন্ধ আছে। কোনটি পড়তে চান?</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>শিরোনাম খুঁজুন</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>ফাইলের পাতাগুলি</translation>
    </message>
    <message>
        <source>&amp;Articles only</source>
        <translation>শুধু নিবন্ধ (&amp;A)</translation>
    </message>
    <message>
        <source>Leaves out redirects, templates and other pages that are no articles</source>
        <translation>পুনর্নির্দেশ, টেমপ্লেট ও নিবন্ধ নয় এমন অন্যান্য পাতা বাদ দেয়</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageView</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>পৃষ্ঠা সাজানো হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>kalpanji::PageWriter</name>
    <message>
        <source>Notes</source>
        <comment>heading above the footnotes</comment>
        <translation>টীকা</translation>
    </message>
</context>
<context>
    <name>kalpanji::PictureDialog</name>
    <message>
        <source>&amp;Without paper (transparent)</source>
        <translation>পটভূমি ছাড়া (স্বচ্ছ) (&amp;W)</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>ছবি রপ্তানি</translation>
    </message>
    <message>
        <source>For a screen</source>
        <translation>পর্দার জন্য</translation>
    </message>
    <message>
        <source>For a web page</source>
        <translation>ওয়েব পাতার জন্য</translation>
    </message>
    <message>
        <source>For paper, A4</source>
        <translation>কাগজের জন্য, A4</translation>
    </message>
    <message>
        <source>For Wikimedia Commons</source>
        <translation>উইকিমিডিয়া কমন্সের জন্য</translation>
    </message>
    <message>
        <source>Large, 4K</source>
        <translation>বড়, 4K</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, পিক্সেল</translation>
    </message>
    <message>
        <source>SVG, vectors</source>
        <translation>SVG, ভেক্টর</translation>
    </message>
    <message>
        <source>PDF, document</source>
        <translation>PDF, নথি</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>dots per pixel of a picture</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>সেপিয়া</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>সংরক্ষণ… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>অনুলিপি (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>মুদ্রণ… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>ব্যবহার (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ফরম্যাট (&amp;F)</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>প্রস্থ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>উচ্চতা (&amp;H)</translation>
    </message>
    <message>
        <source>Shar&amp;pness</source>
        <translation>তীক্ষ্ণতা (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>থিম (&amp;T)</translation>
    </message>
</context>
<context>
    <name>kalpanji::PrintPreview</name>
    <message>
        <source>Print the article</source>
        <translation>নিবন্ধ মুদ্রণ</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>কাগজ (&amp;A):</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF হিসেবে সংরক্ষণ… (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>মুদ্রণ… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>পরের পৃষ্ঠা</translation>
    </message>
</context>
<context>
    <name>kalpanji::PrintedArticle</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a page of a printed article: &quot;3 of 12&quot;</extracomment>
        <translation>পৃষ্ঠা %1 / %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::ProductModel</name>
    <message>
        <source>All goods</source>
        <translation>সব পণ্য</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মূল্য</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>অংশ</translation>
    </message>
</context>
<context>
    <name>kalpanji::ProductsView</name>
    <message>
        <source>Year</source>
        <translation>সাল</translation>
    </message>
    <message>
        <source>No source has figures of single goods.</source>
        <translation>কোনো উৎসে আলাদা পণ্যের অঙ্ক নেই।</translation>
    </message>
    <message>
        <source>Goods, %1, as told by %2</source>
        <extracomment>%1 two countries (&quot;Mexico to Armenia&quot;), %2 a source</extracomment>
        <translation>পণ্য, %1, %2 অনুযায়ী</translation>
    </message>
    <message>
        <source>The article names, %1: %2.</source>
        <extracomment>%1 two countries, %2 a list of goods</extracomment>
        <translation>নিবন্ধে উল্লিখিত, %1: %2।</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>স্তম্ভ</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>খণ্ডচিত্র</translation>
    </message>
    <message>
        <source>Goods as bars or as a treemap</source>
        <translation>পণ্য, স্তম্ভ বা খণ্ডচিত্র হিসেবে</translation>
    </message>
</context>
<context>
    <name>kalpanji::ReaderMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>অনুলিপি (&amp;C)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>তথ্যসূত্রসহ অনুলিপি (&amp;I)</translation>
    </message>
    <message>
        <source>Copy the sentence with c&amp;itation</source>
        <translation>তথ্যসূত্রসহ বাক্যটির অনুলিপি (&amp;I)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>সব নির্বাচন করুন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open “%1”</source>
        <extracomment>%1 is the title of an article</extracomment>
        <translation>“%1” খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;title</source>
        <translation>শিরোনামের অনুলিপি (&amp;T)</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>ঠিকানার অনুলিপি (&amp;D)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser…</source>
        <translation>ব্রাউজারে খুলুন… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go to the note</source>
        <translation>টীকায় যান (&amp;G)</translation>
    </message>
    <message>
        <source>Copy the image’s a&amp;ddress on Commons</source>
        <translation>কমন্সে ছবিটির ঠিকানার অনুলিপি (&amp;D)</translation>
    </message>
    <message>
        <source>Look for the image on Commons with the &amp;browser…</source>
        <translation>ব্রাউজার দিয়ে কমন্সে ছবিটি খুঁজুন… (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show “%1” on the timeline</source>
        <extracomment>%1 is the title of an event</extracomment>
        <translation>“%1” কালরেখায় দেখান (&amp;S)</translation>
    </message>
</context>
<context>
    <name>kalpanji::ReaderTools</name>
    <message>
        <source>Bookmark set</source>
        <translation>বুকমার্ক বসানো হয়েছে</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>বুকমার্ক সরানো হয়েছে</translation>
    </message>
    <message>
        <source>The speech engine has stopped with an error.</source>
        <translation>স্পিচ ইঞ্জিন ত্রুটির কারণে থেমে গেছে।</translation>
    </message>
    <message>
        <source>Read aloud: no speech engine is installed</source>
        <translation>পড়ে শোনান: কোনো স্পিচ ইঞ্জিন ইনস্টল করা নেই</translation>
    </message>
    <message>
        <source>Read aloud: no voice for the article&apos;s language is installed</source>
        <translation>পড়ে শোনান: নিবন্ধের ভাষার কোনো কণ্ঠ ইনস্টল করা নেই</translation>
    </message>
    <message>
        <source>Pause reading &amp;aloud</source>
        <translation>পড়ে শোনানো থামান (&amp;A)</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>পড়ে শোনান (&amp;A)</translation>
    </message>
</context>
<context>
    <name>kalpanji::SourceName</name>
    <message>
        <source>Bengali Wikipedia</source>
        <translation>বাংলা উইকিপিডিয়া</translation>
    </message>
</context>
<context>
    <name>kalpanji::SourceWords</name>
    <message>
        <source>Mexican foreign ministry (SRE)</source>
        <translation>মেক্সিকোর পররাষ্ট্র মন্ত্রণালয় (SRE)</translation>
    </message>
    <message>
        <source>ArmStat (Statistical Committee of Armenia)</source>
        <translation>ArmStat (আর্মেনিয়ার পরিসংখ্যান কমিটি)</translation>
    </message>
    <message>
        <source>UN Comtrade (monthly data)</source>
        <translation>UN Comtrade (মাসিক উপাত্ত)</translation>
    </message>
    <message>
        <source>Correlates of War (Dyadic Trade 3.0)</source>
        <translation>Correlates of War (দ্বিপাক্ষিক বাণিজ্য 3.0)</translation>
    </message>
    <message>
        <source>Open Trade Statistics (from UN Comtrade)</source>
        <translation>Open Trade Statistics (UN Comtrade থেকে)</translation>
    </message>
    <message>
        <source>UN Comtrade: free applications with fewer than 100,000 records need no licence</source>
        <translation>UN Comtrade: ১,০০,০০০-এর কম রেকর্ড থাকলে বিনামূল্যের অ্যাপে লাইসেন্স লাগে না</translation>
    </message>
    <message>
        <source>official bulletin, quoted as fact</source>
        <translation>সরকারি বুলেটিন, তথ্য হিসেবে উদ্ধৃত</translation>
    </message>
    <message>
        <source>official statistics, cited as facts; terms of reuse not stated</source>
        <translation>সরকারি পরিসংখ্যান, তথ্য হিসেবে উদ্ধৃত; পুনর্ব্যবহারের শর্ত বলা নেই</translation>
    </message>
    <message>
        <source>the package declares CC0; cite Barbieri, Keshk and Pollins 2009</source>
        <translation>প্যাকেজটি CC0 ঘোষণা করে; Barbieri, Keshk and Pollins 2009 উদ্ধৃত করুন</translation>
    </message>
    <message>
        <source>cite Barbieri, Keshk and Pollins 2009</source>
        <translation>Barbieri, Keshk and Pollins 2009 উদ্ধৃত করুন</translation>
    </message>
    <message>
        <source>World Bank, terms of use of WITS</source>
        <translation>বিশ্বব্যাংক, WITS ব্যবহারের শর্ত</translation>
    </message>
    <message>
        <source>OEC, from CEPII BACI: Etalab Open Licence 2.0</source>
        <translation>OEC, CEPII BACI থেকে: Etalab Open Licence 2.0</translation>
    </message>
    <message>
        <source>exports reported by Armenia, by country of destination</source>
        <translation>আর্মেনিয়ার জানানো রপ্তানি, গন্তব্য দেশ অনুযায়ী</translation>
    </message>
    <message>
        <source>exports reported by Mexico</source>
        <translation>মেক্সিকোর জানানো রপ্তানি</translation>
    </message>
    <message>
        <source>imports of Armenia from Mexico</source>
        <translation>মেক্সিকো থেকে আর্মেনিয়ার আমদানি</translation>
    </message>
    <message>
        <source>imports of Mexico from Armenia</source>
        <translation>আর্মেনিয়া থেকে মেক্সিকোর আমদানি</translation>
    </message>
    <message>
        <source>imports reported by Armenia, CIF</source>
        <translation>আর্মেনিয়ার জানানো আমদানি, CIF</translation>
    </message>
    <message>
        <source>imports reported by Armenia, by country of consignment</source>
        <translation>আর্মেনিয়ার জানানো আমদানি, প্রেরণকারী দেশ অনুযায়ী</translation>
    </message>
    <message>
        <source>imports reported by Armenia, by country of origin</source>
        <translation>আর্মেনিয়ার জানানো আমদানি, উৎপাদনকারী দেশ অনুযায়ী</translation>
    </message>
    <message>
        <source>imports reported by Mexico</source>
        <translation>মেক্সিকোর জানানো আমদানি</translation>
    </message>
    <message>
        <source>total in Mexican statistics</source>
        <translation>মেক্সিকোর পরিসংখ্যানে মোট</translation>
    </message>
    <message>
        <source>reconciled from both sides&apos; reports, FOB</source>
        <translation>দুই পক্ষের প্রতিবেদন মিলিয়ে, FOB</translation>
    </message>
    <message>
        <source>reconciled from both sides&apos; reports</source>
        <translation>দুই পক্ষের প্রতিবেদন মিলিয়ে</translation>
    </message>
    <message>
        <source>imports reported by the importer</source>
        <translation>আমদানিকারকের জানানো আমদানি</translation>
    </message>
    <message>
        <source>exports reported by the exporter</source>
        <translation>রপ্তানিকারকের জানানো রপ্তানি</translation>
    </message>
    <message>
        <source>given in millions of dollars with two decimals</source>
        <translation>মিলিয়ন ডলারে দুই দশমিক ঘর পর্যন্ত দেওয়া</translation>
    </message>
    <message>
        <source>goods made in Mexico, whatever the route</source>
        <translation>মেক্সিকোয় তৈরি পণ্য, যে পথেই আসুক</translation>
    </message>
    <message>
        <source>goods sent to Armenia from Mexico directly</source>
        <translation>মেক্সিকো থেকে সরাসরি আর্মেনিয়ায় পাঠানো পণ্য</translation>
    </message>
    <message>
        <source>passenger cars</source>
        <translation>যাত্রীবাহী গাড়ি</translation>
    </message>
    <message>
        <source>the sum of 743,000 and 609,000, as stated</source>
        <translation>উৎসে বলা ৭,৪৩,০০০ ও ৬,০৯,০০০-এর যোগফল</translation>
    </message>
    <message>
        <source>January–October only</source>
        <translation>কেবল জানুয়ারি–অক্টোবর</translation>
    </message>
    <message>
        <source>per product the larger of the exporter&apos;s FOB report and the importer&apos;s CIF report divided by 1.08</source>
        <translation>প্রতি পণ্যে রপ্তানিকারকের FOB প্রতিবেদন ও আমদানিকারকের CIF প্রতিবেদনকে ১.০৮ দিয়ে ভাগ করে পাওয়া মানের মধ্যে বড়টি</translation>
    </message>
    <message>
        <source>Animal Hides</source>
        <translation>পশুর চামড়া</translation>
    </message>
    <message>
        <source>Animal Products</source>
        <translation>প্রাণিজ পণ্য</translation>
    </message>
    <message>
        <source>Animal and Vegetable Bi-Products</source>
        <translation>প্রাণিজ ও উদ্ভিজ্জ উপজাত</translation>
    </message>
    <message>
        <source>Arts and Antiques</source>
        <translation>শিল্পকর্ম ও পুরাবস্তু</translation>
    </message>
    <message>
        <source>Chemical Products</source>
        <translation>রাসায়নিক পণ্য</translation>
    </message>
    <message>
        <source>Foodstuffs</source>
        <translation>খাদ্যসামগ্রী</translation>
    </message>
    <message>
        <source>Footwear and Headwear</source>
        <translation>জুতা ও টুপি</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>যন্ত্রোপকরণ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>যন্ত্রপাতি</translation>
    </message>
    <message>
        <source>Metals</source>
        <translation>ধাতু</translation>
    </message>
    <message>
        <source>Mineral Products</source>
        <translation>খনিজ পণ্য</translation>
    </message>
    <message>
        <source>Miscellaneous</source>
        <translation>বিবিধ</translation>
    </message>
    <message>
        <source>Paper Goods</source>
        <translation>কাগজের পণ্য</translation>
    </message>
    <message>
        <source>Plastics and Rubbers</source>
        <translation>প্লাস্টিক ও রাবার</translation>
    </message>
    <message>
        <source>Precious Metals</source>
        <translation>মূল্যবান ধাতু</translation>
    </message>
    <message>
        <source>Stone And Glass</source>
        <translation>পাথর ও কাচ</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>বস্ত্র</translation>
    </message>
    <message>
        <source>Transportation</source>
        <translation>পরিবহন সামগ্রী</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>অনির্দিষ্ট</translation>
    </message>
    <message>
        <source>Vegetable Products</source>
        <translation>উদ্ভিজ্জ পণ্য</translation>
    </message>
    <message>
        <source>Wood Products</source>
        <translation>কাঠের পণ্য</translation>
    </message>
</context>
<context>
    <name>kalpanji::SpeechBar</name>
    <message>
        <source>Reading aloud: paused</source>
        <translation>পড়ে শোনানো থেমে আছে</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>পড়ে শোনানো হচ্ছে</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>আগের বাক্য</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>পড়ে শোনানো চালিয়ে যান</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>পরের বাক্য</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>পড়ে শোনানো বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>kalpanji::StatisticsFiles</name>
    <message>
        <source>Import statistics</source>
        <translation>পরিসংখ্যান আমদানি</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>সারণি (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>%1, imported earlier, is no longer there; its figures are left out. The menu of the trade panel removes it.</source>
        <translation>আগে আমদানি করা %1 আর নেই; তার অঙ্কগুলি বাদ রাখা হলো। বাণিজ্য প্যানেলের মেনু থেকে এটি সরানো যায়।</translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineInput</name>
    <message>
        <source>Show the &amp;sentence</source>
        <translation>বাক্যটি দেখান (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zoom to this event</source>
        <translation>এই ঘটনাটি কাছে আনুন (&amp;Z)</translation>
    </message>
    <message>
        <source>Show the &amp;whole timeline</source>
        <translation>পুরো কালরেখা দেখান (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to the last view</source>
        <translation>আগের দৃশ্যে ফিরুন (&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Zoom to these %Ln events</source>
        <translation>
            <numerusform>এই %Lnটি ঘটনা কাছে আনুন (&amp;Z)</numerusform>
            <numerusform>এই %Lnটি ঘটনা কাছে আনুন (&amp;Z)</numerusform>
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
            <numerusform>… এবং আরও %Lnটি</numerusform>
            <numerusform>… এবং আরও %Lnটি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelinePicture</name>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in the article.</source>
        <translation>
            <numerusform>নিবন্ধে বলা %Lnটি তারিখযুক্ত ঘটনার কালরেখা।</numerusform>
            <numerusform>নিবন্ধে বলা %Lnটি তারিখযুক্ত ঘটনার কালরেখা।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln dated event(s) told in two articles.</source>
        <translation>
            <numerusform>দুটি নিবন্ধে বলা %Lnটি তারিখযুক্ত ঘটনার কালরেখা।</numerusform>
            <numerusform>দুটি নিবন্ধে বলা %Lnটি তারিখযুক্ত ঘটনার কালরেখা।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalpanji::TimelineTexts</name>
    <message>
        <source>Relations</source>
        <comment>lane of the timeline</comment>
        <translation>সম্পর্ক</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>lane of the timeline</comment>
        <translation>সফর</translation>
    </message>
    <message>
        <source>Agreements</source>
        <comment>lane of the timeline</comment>
        <translation>চুক্তি</translation>
    </message>
    <message>
        <source>Missions</source>
        <comment>lane of the timeline: embassies and consulates</comment>
        <translation>মিশন</translation>
    </message>
    <message>
        <source>Statements</source>
        <comment>lane of the timeline</comment>
        <translation>বিবৃতি</translation>
    </message>
    <message>
        <source>Culture</source>
        <comment>lane of the timeline</comment>
        <translation>সংস্কৃতি</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>lane of the timeline</comment>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>of an event</comment>
        <translation>তারিখহীন</translation>
    </message>
    <message>
        <source>Intended, not known to have happened</source>
        <translation>অভিপ্রেত, ঘটেছে বলে জানা নেই</translation>
    </message>
    <message>
        <source>Said not to have happened</source>
        <translation>ঘটেনি বলে উল্লেখ আছে</translation>
    </message>
    <message>
        <source>Not in the article; from another source</source>
        <translation>নিবন্ধে নেই; অন্য উৎস থেকে</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>আপনার যোগ করা</translation>
    </message>
    <message>
        <source>The sentence gives the date.</source>
        <translation>বাক্যেই তারিখটি আছে।</translation>
    </message>
    <message>
        <source>The date is that of the event it is told with.</source>
        <translation>যে ঘটনার সঙ্গে বলা হয়েছে, তারিখটি তার।</translation>
    </message>
    <message>
        <source>The date is reckoned from another one.</source>
        <translation>তারিখটি অন্য একটি তারিখ থেকে গণনা করা।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list: 3 of 27</comment>
        <translation>%2টির মধ্যে %1</translation>
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
        <translation>ঘটনাগুলি এখানে দেখতে একটি নিবন্ধ খুলুন।</translation>
    </message>
    <message>
        <source>This article has no dated event that could be placed; its text can be read as usual.</source>
        <translation>এই নিবন্ধে বসানোর মতো তারিখযুক্ত কোনো ঘটনা নেই; লেখাটি যথারীতি পড়া যাবে।</translation>
    </message>
    <message>
        <source>None of this article’s events can be placed with the filters in force; the list shows all of them.</source>
        <translation>চালু ছাঁকনিতে এই নিবন্ধের কোনো ঘটনাই বসানো যাচ্ছে না; তালিকায় সবগুলি আছে।</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>beside a line on the timeline</comment>
        <translation>আজ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>read aloud: lane of the timeline (title of the article)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Julian until 1582</source>
        <comment>beside the axis: its calendar</comment>
        <translation>১৫৮২ পর্যন্ত জুলীয়</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>an era: its name, its first day</comment>
        <translation>%1, %2 থেকে</translation>
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
        <translation>কালরেখা</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>কালরেখার ঘটনা</translation>
    </message>
    <message>
        <source>Left and right arrow keys go from event to event, up and down from lane to lane, Enter to the sentence.</source>
        <translation>বাঁ ও ডান তীর-চাবি এক ঘটনা থেকে অন্য ঘটনায়, উপর ও নিচ এক সারি থেকে অন্য সারিতে, এন্টার বাক্যে নিয়ে যায়।</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: what the timeline shows</comment>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>What the timeline shows, and in which lanes</source>
        <translation>কালরেখা কী দেখায় ও কোন সারিতে</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeModel</name>
    <message>
        <source>Period</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>দিক</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মূল্য</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>ভিত্তি</translation>
    </message>
    <message>
        <source>Max ÷ min</source>
        <extracomment>how many times the largest source exceeds the smallest</extracomment>
        <translation>সর্বোচ্চ ÷ সর্বনিম্ন</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradePackage</name>
    <message>
        <source>Figures that contradict each other stand side by side, a row each; nothing is averaged. Rows of origin “derived” are sums made by the program.</source>
        <translation>পরস্পরবিরোধী অঙ্কগুলি পাশাপাশি আছে, প্রতিটি আলাদা সারিতে; কিছুই গড় করা হয়নি। যে সারির origin “derived”, সেগুলি প্রোগ্রামের করা যোগফল।</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>উৎস:</translation>
    </message>
    <message>
        <source>Terms:</source>
        <translation>শর্ত:</translation>
    </message>
    <message>
        <source>The table is %1; its columns are described in %2.</source>
        <extracomment>%1 and %2 are file names</extracomment>
        <translation>সারণিটি %1; এর কলামগুলির বিবরণ %2 ফাইলে।</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeTableView</name>
    <message>
        <source>Trade figures, a row for each source</source>
        <translation>বাণিজ্যের অঙ্ক, প্রতি উৎসের জন্য একটি সারি</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>max ÷ min</source>
        <comment>largest source divided by smallest</comment>
        <translation>সর্বোচ্চ ÷ সর্বনিম্ন</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 (%3)।</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 in %5; most in %6, %7.</source>
        <translation>%1: %2 (%3) থেকে %4 (%5); সর্বোচ্চ %7 (%6)।</translation>
    </message>
    <message>
        <source>No source has a figure for %1.</source>
        <translation>কোনো উৎসে এই সময়ের অঙ্ক নেই: %1।</translation>
    </message>
    <message>
        <source>There are no figures to draw.</source>
        <translation>আঁকার মতো কোনো অঙ্ক নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, as told by %Ln source(s).</source>
        <translation>
            <numerusform>%1, %2, %Lnটি উৎস অনুযায়ী।</numerusform>
            <numerusform>%1, %2, %Lnটি উৎস অনুযায়ী।</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade between %1 and %2</source>
        <extracomment>two countries; in the plain form, without endings</extracomment>
        <translation>%1–%2 বাণিজ্য</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>বাণিজ্য</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>উভয় দিক</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 sells to %2: two countries</extracomment>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>বাণিজ্য ভারসাম্য: %1</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>ভারসাম্য</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>এই নিবন্ধ</translation>
    </message>
    <message>
        <source>%1, by origin</source>
        <translation>%1, উৎপত্তি অনুযায়ী</translation>
    </message>
    <message>
        <source>%1, by consignment</source>
        <translation>%1, প্রেরণস্থল অনুযায়ী</translation>
    </message>
    <message>
        <source>%1, by destination</source>
        <translation>%1, গন্তব্য অনুযায়ী</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, প্রাক্কলন</translation>
    </message>
    <message>
        <source>none</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 থেকে কম</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times the largest figure exceeds the smallest</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <extracomment>%1 a year; index numbers</extracomment>
        <translation>%1 = ১০০</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, লগারিদমিক স্কেল</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Stated in this article.</source>
        <translation>এই নিবন্ধেই বলা।</translation>
    </message>
    <message>
        <source>Summed here from the figures of both directions; the source itself states no total.</source>
        <translation>দুই দিকের অঙ্ক থেকে এখানে যোগ করা; উৎসটি নিজে কোনো মোট দেয় না।</translation>
    </message>
    <message>
        <source>Known to the nearest %1.</source>
        <translation>নিকটতম %1 পর্যন্ত জানা।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s).</source>
        <translation>
            <numerusform>%Lnটি।</numerusform>
            <numerusform>%Lnটি।</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>উৎস: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>ভিত্তি: %1</translation>
    </message>
    <message>
        <source>Recorded by: %1</source>
        <translation>নথিভুক্ত করেছে: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>সূত্র: %1</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>শর্ত: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>সংগ্রহের তারিখ: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>টীকা: %1</translation>
    </message>
    <message>
        <source>The larger figure counts goods by the country that made them, whatever way they took; the smaller counts only those sent from there directly.</source>
        <translation>বড় অঙ্কটি পণ্য গোনে উৎপাদনকারী দেশ ধরে, যে পথেই আসুক; ছোটটি কেবল সেখান থেকে সরাসরি পাঠানো পণ্য গোনে।</translation>
    </message>
    <message>
        <source>Probably the smaller figure counts goods by their first destination and the larger by the country that made them. This is inferred; the sources do not say so.</source>
        <translation>সম্ভবত ছোট অঙ্কটি পণ্য গোনে প্রথম গন্তব্য ধরে আর বড়টি উৎপাদনকারী দেশ ধরে। এটি অনুমান; উৎসগুলি তা বলে না।</translation>
    </message>
    <message>
        <source>The article&apos;s figure lies near what was sent directly; the larger figure counts goods by the country that made them, whatever way they took. That this explains the difference is inferred.</source>
        <translation>নিবন্ধের অঙ্কটি সরাসরি পাঠানো পণ্যের কাছাকাছি; বড় অঙ্কটি পণ্য গোনে উৎপাদনকারী দেশ ধরে, যে পথেই আসুক। পার্থক্যের কারণ যে এটিই, তা অনুমান।</translation>
    </message>
    <message>
        <source>The difference lies within the rounding of the coarser source.</source>
        <translation>পার্থক্যটি কম সূক্ষ্ম উৎসটির আসন্নমানের মধ্যেই পড়ে।</translation>
    </message>
    <message>
        <source>The two countries report the same trade differently; their statistics do not say why.</source>
        <translation>দুই দেশ একই বাণিজ্য ভিন্নভাবে নথিভুক্ত করে; তাদের পরিসংখ্যান কারণ বলে না।</translation>
    </message>
    <message>
        <source>One of them is an estimate made from the reports of both countries.</source>
        <translation>একটি দুই দেশের প্রতিবেদন থেকে করা প্রাক্কলন।</translation>
    </message>
    <message>
        <source>The sources do not say why.</source>
        <translation>উৎসগুলি কারণ বলে না।</translation>
    </message>
    <message>
        <source>For %1 the sources lie %2 apart: from %3 (%4) to %5 (%6).</source>
        <translation>%1: উৎসগুলির মধ্যে ফারাক %2, %3 (%4) থেকে %5 (%6)।</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share in hundredths</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to the world</source>
        <extracomment>%1 a country: what it sells to all others</extracomment>
        <translation>%1 থেকে বিশ্ব</translation>
    </message>
    <message>
        <source>the world to %1</source>
        <translation>বিশ্ব থেকে %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 goods (&quot;passenger cars&quot;), %2 a source</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by origin</source>
        <extracomment>goods counted by the country that made them</extracomment>
        <translation>উৎপত্তি অনুযায়ী</translation>
    </message>
    <message>
        <source>by consignment</source>
        <extracomment>goods counted by the country that sent them</extracomment>
        <translation>প্রেরণস্থল অনুযায়ী</translation>
    </message>
    <message>
        <source>Imported from: %1</source>
        <translation>যে ফাইল থেকে আমদানি: %1</translation>
    </message>
    <message>
        <source>Of the goods from %1 in %2, %3 made %4 (%5).</source>
        <extracomment>%1 two countries, %2 a year, %3 goods, %4 a share, %5 a source</extracomment>
        <translation>%2 সালে পণ্যের (%1) %4 ছিল %3 (%5)।</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>goods, their value, their part of the whole</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Goods, %1, %2</source>
        <extracomment>%1 two countries (&quot;Mexico to Armenia&quot;), %2 a year</extracomment>
        <translation>পণ্য, %1, %2</translation>
    </message>
    <message>
        <source>At the same place in the chart:</source>
        <translation>লেখচিত্রের একই জায়গায়:</translation>
    </message>
    <message>
        <source>%1. At the same place: %2</source>
        <extracomment>%1 a figure and its source, %2 other figures and theirs</extracomment>
        <translation>%1। একই জায়গায়: %2</translation>
    </message>
    <message>
        <source>≥ %1%</source>
        <extracomment>a share in hundredths, or more</extracomment>
        <translation>≥ %1%</translation>
    </message>
    <message>
        <source>Of the goods from %1 in %2, %3 made at least %4 (%5; %6).</source>
        <extracomment>%1 two countries, %2 a year, %3 goods, %4 a share, %5 which part of the year, %6 a source</extracomment>
        <translation>%2 সালে পণ্যের (%1) অন্তত %4 ছিল %3 (%5; %6)।</translation>
    </message>
    <message>
        <source>Figures in %1 are not drawn: no money is converted here.</source>
        <translation>%1 মুদ্রার অঙ্কগুলি আঁকা হয়নি: এখানে কোনো মুদ্রা রূপান্তর করা হয় না।</translation>
    </message>
    <message>
        <source>this article, sum</source>
        <extracomment>both directions that an article states, added up by the program</extracomment>
        <translation>এই নিবন্ধ, যোগফল</translation>
    </message>
    <message>
        <source>%1 · not drawn: %2</source>
        <extracomment>%1 the unit of an axis, %2 currencies</extracomment>
        <translation>%1 · আঁকা হয়নি: %2</translation>
    </message>
</context>
<context>
    <name>kalpanji::TradeView</name>
    <message>
        <source>Direction of trade</source>
        <translation>বাণিজ্যের দিক</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>লেখচিত্র</translation>
    </message>
    <message>
        <source>What the chart shows, and what to do with it</source>
        <translation>লেখচিত্র যা দেখায়, আর তা নিয়ে যা করা যায়</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>সারণি</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>রেখা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>স্তম্ভ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Relative to a common year</source>
        <translation>ভিত্তিবছরের তুলনায় (&amp;R)</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>লগারিদমিক স্কেল (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Monthly</source>
        <translation>মাসিক (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Spread between sources</source>
        <translation>উৎসগুলির ব্যবধান (&amp;S)</translation>
    </message>
    <message>
        <source>Single &amp;products</source>
        <translation>আলাদা পণ্য (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Events of the article</source>
        <translation>নিবন্ধের ঘটনা (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>ছবির অনুলিপি (&amp;C)</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>লেখচিত্রের মেনু</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>Trade as chart, goods or table</source>
        <translation>বাণিজ্য: লেখচিত্র, পণ্য বা সারণি</translation>
    </message>
    <message>
        <source>&amp;Open Trade Statistics (CC BY-NC: not for commercial use)</source>
        <translation>Open Trade Statistics (CC BY-NC: বাণিজ্যিক ব্যবহারের জন্য নয়) (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import statistics…</source>
        <translation>পরিসংখ্যান আমদানি… (&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport picture…</source>
        <translation>ছবি রপ্তানি… (&amp;X)</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>অঙ্ক রপ্তানি… (&amp;F)</translation>
    </message>
    <message>
        <source>Remove i&amp;mported file</source>
        <extracomment>a menu of the files imported before</extracomment>
        <translation>আমদানি করা ফাইল সরান (&amp;M)</translation>
    </message>
</context>
<context>
    <name>kalpanji::TypographyDialog</name>
    <message>
        <source>Typography</source>
        <translation>হরফসজ্জা</translation>
    </message>
    <message>
        <source> steps</source>
        <extracomment>after a number of steps, one of which makes the text a tenth larger</extracomment>
        <translation> ধাপ</translation>
    </message>
    <message>
        <source> × usual</source>
        <extracomment>after a factor: times the usual line height</extracomment>
        <translation> × স্বাভাবিক</translation>
    </message>
    <message>
        <source> em</source>
        <extracomment>after a number: the width of the column in ems, the size of the letters</extracomment>
        <translation> em</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>লেখার আকার (&amp;S):</translation>
    </message>
    <message>
        <source>Line &amp;height:</source>
        <translation>লাইনের উচ্চতা (&amp;H):</translation>
    </message>
    <message>
        <source>Column &amp;width:</source>
        <translation>কলামের প্রস্থ (&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Bengali font:</source>
        <translation>বাংলা ফন্ট (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Armenian font:</source>
        <translation>আর্মেনীয় ফন্ট (&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Latin font:</source>
        <translation>লাতিন ফন্ট (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;As usual</source>
        <translation>স্বাভাবিক (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
</TS>
