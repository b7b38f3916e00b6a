/** Pages of the tests' own: a new story, pages that change under the reader, and pages that are no article at all. */
import { html, Markup, page } from './html';
import type { ExtraPages } from './server';

export const NEW_STORY = {
  host: 'www.aljazeera.net',
  path: '/news/2024/2/20/new-story',
  title: 'أوستن يستقبل وزير الدفاع العراقي في البنتاغون',
};

/** A second outlet's page that names the same people, to see the card cite the saved story. */
export const SECOND_STORY = { host: 'arabic.rt.com', path: '/world/second-story', title: 'وفد عراقي يزور واشنطن' };

const NEW_STORY_TEXT = [
  'استقبل وزير الدفاع الأمريكي لويد أوستن في واشنطن يوم الثلاثاء 20 فبراير 2024 وزير الدفاع العراقي ثابت محمد سعيد العباسي، وبحث معه مستقبل التعاون العسكري بين الولايات المتحدة والعراق.',
  'وقال أوستن في مؤتمر صحفي إن المحادثات كانت مثمرة، وإن البلدين سيواصلان العمل على شراكة أمنية دائمة تخدم مصالح الشعبين وتحفظ استقرار المنطقة في السنوات المقبلة.',
  'وأكد العباسي أن القوات المسلحة العراقية قادرة على حفظ الأمن في جميع أنحاء البلاد، مشيرا إلى أن بغداد تتمسك بجدول زمني واضح لإنهاء مهمة التحالف الدولي.',
  'ومن المقرر أن يعقد الجانبان جولة جديدة من المحادثات في بغداد خلال شهر مارس 2024 لاستكمال ما تم الاتفاق عليه.',
];

const SECOND_STORY_TEXT = [
  'وصل وفد عراقي رفيع إلى واشنطن يوم الأربعاء 21 فبراير 2024 لإجراء محادثات مع كبار المسؤولين في وزارة الدفاع الأمريكية حول مستقبل العلاقة الأمنية بين البلدين.',
  'ومن المقرر أن يلتقي الوفد وزير الدفاع الأمريكي لويد أوستن لبحث الخطوات المقبلة في عمل اللجنة العسكرية العليا المشتركة بين العراق والولايات المتحدة.',
  'وكانت بغداد قد دعت في وقت سابق إلى تسريع وتيرة الاجتماعات بين الجانبين بما يضمن الانتقال إلى علاقات ثنائية مستقرة.',
];

function story(title: string, day: string, outlet: string, paragraphs: string[]): string {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T09:00:00Z`,
    publisher: { name: outlet },
  });
  return page({
    title: `${title} | ${outlet}`,
    head: html`<script type="application/ld+json">${new Markup(data)}</script>`,
    body: html`<body><header>${outlet}</header><main class="wrap"><h1>${title}</h1><article>${paragraphs.map((text) => html`<p>${text}</p>`)}</article></main></body>`,
  });
}

/** Two stories behind buttons: the second replaces the first without loading a page. */
function singlePage(): string {
  const stories = [NEW_STORY_TEXT, SECOND_STORY_TEXT].map((texts) => texts.map((text) => `<p>${text}</p>`).join(''));
  return page({
    title: 'صفحة واحدة',
    body: html`<body><main class="wrap"><h1>${NEW_STORY.title}</h1><article id="story">${new Markup(stories[0]!)}</article><a id="next" href="/spa/second">التالي</a></main>
<script>
const second = ${new Markup(JSON.stringify(stories[1]))};
document.getElementById('next').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', '/spa/second');
  setTimeout(() => {
    document.querySelector('h1').textContent = ${new Markup(JSON.stringify(SECOND_STORY.title))};
    document.getElementById('story').innerHTML = second;
  }, 150);
});
</script></body>`,
  });
}

/** A page that throws its body away as soon as it is loaded. */
function replacing(): string {
  const body = NEW_STORY_TEXT.map((text) => `<p>${text}</p>`).join('');
  return page({
    title: NEW_STORY.title,
    body: html`<body><main class="wrap"><h1>قديم</h1></main>
<script>
addEventListener('DOMContentLoaded', () => setTimeout(() => {
  const body = document.createElement('body');
  body.innerHTML = ${new Markup(JSON.stringify(`<main class="wrap"><h1>${NEW_STORY.title}</h1><article>${body}</article></main>`))};
  document.documentElement.replaceChild(body, document.body);
}, 30));
</script></body>`,
  });
}

/** @param size in characters, about */
function long(size: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const text = NEW_STORY_TEXT[index % NEW_STORY_TEXT.length]!;
    paragraphs.push(`<p>${text}</p>`);
    length += text.length;
  }
  return page({
    title: NEW_STORY.title,
    body: html`<body><main><h1>${NEW_STORY.title}</h1><article>${new Markup(paragraphs.join('\n'))}</article></main></body>`,
  });
}

const frameSet =
  '<!doctype html><html><head><title>إطارات</title><link rel="icon" href="data:,"></head><frameset cols="50%,50%"><frame src="/empty"><frame src="/empty"></frameset></html>';

export const EXTRA_PAGES: ExtraPages = {
  [NEW_STORY.path]: () => story(NEW_STORY.title, '2024-02-20', 'الجزيرة نت', NEW_STORY_TEXT),
  [SECOND_STORY.path]: () => story(SECOND_STORY.title, '2024-02-21', 'RT Arabic', SECOND_STORY_TEXT),
  '/spa/first': singlePage,
  '/replacing': replacing,
  '/frames': () => frameSet,
  '/empty': () => page({ title: 'فارغة', body: html`<body></body>` }),
  // 20,000 words of some six characters.
  '/long': () => long(120_000),
  '/huge': () => long(5_000_000),
};
