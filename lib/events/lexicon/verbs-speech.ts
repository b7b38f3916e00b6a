/**
 * Verbs of saying, and acts that are done by saying. One predicate a line:
 *
 *     perfect(3ms) imperfect(3ms) masdar[/masdar…] [flag…]
 *
 * as they are spelt with hamzas and ى, so that inflection can tell the weak roots apart. `-` where there is no masdar, or one
 * that means too many other things. Types and their borders are those of the PLOVER 2.0 manual.
 *
 * Flags: `say` reports words (takes إن/أن/بأن or a quotation); `weak` counts only with a participant and a complement; `ahead`:
 * a verb only with «أن» or a colon behind it («بين الوزير أن», «كتب … أن»); `felt`: only with what is felt («عبر … عن أسفه»); `with` the preposition without which it reports nothing.
 */
export const SAYING = `
قال يقول قول say
أعلن يعلن إعلان say
أكد يؤكد تأكيد say
صرح يصرح تصريح say
ذكر يذكر - say
أفاد يفيد إفادة say
أوضح يوضح إيضاح/توضيح say
أضاف يضيف - say
أشار يشير إشارة say
لفت يلفت - say
بين يبين - say ahead
تابع يتابع متابعة say
نوه ينوه تنويه say
كشف يكشف - say
شدد يشدد تشديد say
اعتبر يعتبر - say
رأى يرى - say ahead
كتب يكتب - say ahead
غرد يغرد - say
ألمح يلمح إلماح say
نبه ينبه تنبيه say
جزم يجزم - say
برر يبرر تبرير say
عزا يعزو - say
تساءل يتساءل - say
تكهن يتكهن تكهن say expect
تنبأ يتنبأ تنبؤ say expect
شرح يشرح - say ahead
حكى يحكي - say ahead
زاد يزيد - say ahead
ختم يختم - say ahead
قدر يقدر - say ahead
أجاب يجيب - say ahead
استدرك يستدرك - say ahead
واصل يواصل - say ahead
أعاد يعيد - say ahead
استنتج يستنتج استنتاج say ahead
أصر يصر إصرار say
أفصح يفصح إفصاح say
زعم يزعم - say
ادعى يدعي ادعاء say
توقع يتوقع توقع say expect
رجح يرجح ترجيح say expect
أردف يردف - say
استطرد يستطرد - say
أبلغ يبلغ إبلاغ say
أخبر يخبر - say
اعترف يعترف اعتراف say ahead
أقر يقر إقرار say with=ب
نفى ينفي نفي say deny
أعرب يعرب - say
عبر يعبر تعبير say felt
أبدى يبدي - say
جدد يجدد تجديد say
علق يعلق - say with=على
روى يروي - say
نشر ينشر - say weak
أصدر يصدر - say weak
أذاع يذيع - say
بث يبث - say weak
وصف يصف - say
تبنى يتبنى تبن say
أورد يورد - say
نقل ينقل - say weak
خلص يخلص - say
استبعد يستبعد استبعاد say deny
رد يرد رد say weak
أظهر يظهر - say weak ahead
طمأن يطمئن - say
تمنى يتمنى - say
تحدث يتحدث - say
جاء يجيء - say in
أدلى يدلي إدلاء say
`;

export const REQUEST = `
دعا يدعو دعوة say
طالب يطالب مطالبة say
ناشد يناشد مناشدة say
حث يحث حث say
حض يحض حض say
أوعز يوعز إيعاز say
نصح ينصح - say
توسل يتوسل توسل say
طلب يطلب طلب say
أوصى يوصي توصية say
اقترح يقترح اقتراح say
اشترط يشترط اشتراط say
أهاب يهيب - say
استنجد يستنجد استنجاد
التمس يلتمس التماس
أمر يأمر - say
ألح يلح إلحاح
استدعى يستدعي استدعاء
استغاث يستغيث استغاثة
استجدى يستجدي استجداء
حرض يحرض تحريض say
`;

export const ACCUSE = `
اتهم يتهم اتهام say
أدان يدين إدانة say
دان يدين - say
انتقد ينتقد انتقاد say
ندد يندد تنديد say
استنكر يستنكر استنكار say
شجب يشجب شجب say
استهجن يستهجن استهجان say
احتج يحتج - say
اعترض يعترض اعتراض say
حمل يحمل تحميل say weak
شكا يشكو شكوى say
اشتكى يشتكي - say
قاضى يقاضي مقاضاة
لام يلوم لوم say
وبخ يوبخ توبيخ say
عاتب يعاتب عتاب
سخر يسخر -
فضح يفضح فضح
استجوب يستجوب استجواب
تهجم يتهجم تهجم
ذم يذم -
عاب يعيب - say weak
نسب ينسب -
شكك يشكك تشكيك say
استغرب يستغرب استغراب say
استاء يستاء استياء say
`;

export const REJECT = `
رفض يرفض رفض say
تحدى يتحدى تحد
عارض يعارض - say
تجاهل يتجاهل تجاهل
نقض ينقض نقض
امتنع يمتنع امتناع
أبى يأبى -
عرقل يعرقل عرقلة
أحبط يحبط إحباط
تنصل يتنصل تنصل
ألغى يلغي إلغاء
أجل يؤجل تأجيل weak
تملص يتملص -
أرجأ يرجئ إرجاء
تأجل يتأجل تأجل
تحفظ يتحفظ تحفظ say weak
أبطل يبطل إبطال
فسخ يفسخ فسخ
فند يفند تفنيد say
دحض يدحض دحض say
كذب يكذب تكذيب say weak
أحجم يحجم إحجام
أنكر ينكر إنكار say
`;

export const THREATEN = `
هدد يهدد تهديد say
توعد يتوعد توعد say
حذر يحذر تحذير say warn
أنذر ينذر إنذار say
لوح يلوح تلويح say
أمهل يمهل إمهال
`;

export const SUPPORT = `
نعى ينعى نعي say
أشاد يشيد إشادة say
رحب يرحب ترحيب say
أثنى يثني ثناء say
هنأ يهنئ تهنئة say
أيد يؤيد تأييد say
ثمن يثمن تثمين say
شكر يشكر شكر say
ساند يساند مساندة
عزى يعزي تعزية
بارك يبارك مباركة say
امتدح يمتدح امتداح say
مدح يمدح -
احتفى يحتفي احتفاء
كرم يكرم تكريم
دافع يدافع -
تضامن يتضامن تضامن
وقع يوقع توقيع weak
صادق يصادق مصادقة
أقر يقر إقرار
اعتمد يعتمد اعتماد weak
انتخب ينتخب انتخاب!
عين يعين تعيين
أبرم يبرم إبرام sign
صوت يصوت تصويت
زكى يزكي تزكية
منح يمنح منح weak
طبع يطبع تطبيع
دعم يدعم دعم
نصب ينصب تنصيب weak
رشح يرشح ترشيح
فوض يفوض تفويض
واسى يواسي مواساة
بايع يبايع مبايعة
وشح يوشح توشيح
`;

export const AGREE = `
تعهد يتعهد تعهد say
وافق يوافق موافقة say
اتفق يتفق اتفاق
وعد يعد وعد say
التزم يلتزم التزام say
قبل يقبل قبول weak
تعاقد يتعاقد تعاقد
توافق يتوافق توافق
اعتزم يعتزم اعتزام
خطط يخطط تخطيط
نوى ينوي -
استجاب يستجيب استجابة
تصالح يتصالح تصالح
تراضى يتراضى تراض
تفاهم يتفاهم -
`;
