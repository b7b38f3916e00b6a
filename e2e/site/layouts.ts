/** Pages laid out like five news sites around the seed articles: each has the traps of its kind of template. */
import { html, Markup, page } from './html';
import { seedArticle, type SeedArticle } from './seed-articles';

export interface SitePage {
  host: string;
  path: string;
  /** What a test may look for. */
  article: string;
  render(): string;
}

const LATEST = [
  'أسعار النفط ترتفع في التعاملات المبكرة',
  'منتخب الناشئين يبدأ معسكره التدريبي',
  'طقس اليوم: أمطار متفرقة على السواحل',
  'افتتاح معرض الكتاب بمشاركة واسعة',
];

const links = (titles: string[]): Markup =>
  html`<ul>
    ${titles.map((title) => html`<li><a href="/more">${title}</a></li>`)}
  </ul>`;
const navigation = html`<nav>
  <a href="/">الرئيسية</a><a href="/politics">سياسة</a><a href="/economy">اقتصاد</a><a href="/sport">رياضة</a
  ><a href="/video">فيديو</a>
</nav>`;

function jsonLd(article: SeedArticle, headline: string, publisher: string): Markup {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: article.publishedAt && `${article.publishedAt}T12:00:00Z`,
    publisher: { '@type': 'Organization', name: publisher },
  };
  return html`<script type="application/ld+json">
    ${new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'))}
  </script>`;
}

/** RT Arabic: a dotted time, a tweet as a blockquote, «إقرأ المزيد» as a card between the paragraphs. */
function rt(): string {
  const article = seedArticle('000a');
  const title = 'الجيش العراقي: بغداد وواشنطن تستأنفان المحادثات حول مستقبل التحالف الدولي';
  const isTweet = (index: number) => index >= 2 && index <= 8;
  const tweet = article.paragraphs.filter((_, index) => isTweet(index));
  const before = article.paragraphs.slice(0, 2);
  const after = article.paragraphs.slice(2 + tweet.length);
  return page({
    title: `${title} - RT Arabic`,
    head: jsonLd(article, title, 'RT Arabic'),
    body: html`<body>
      <header>RT Arabic · الأحد 22 نوفمبر 2026</header>
      ${navigation}
      <div class="wrap">
        <div class="article">
          <h1 class="article__heading">${title}</h1>
          <div class="article__date"><time>تاريخ النشر:08.02.2024 | 12:00 GMT</time></div>
          <div class="article__share">مشاركة: <a href="/share">فيسبوك</a> <a href="/share">تويتر</a> انسخ الرابط</div>
          <div class="article__text text">
            ${before.map(({ text }) => html`<p>${text}</p>`)}
            <blockquote class="twitter-tweet"><p>${tweet.map(({ text }) => html`${text}<br />`)}</p></blockquote>
            ${after.map(({ text, teaser }) => (teaser ? html`<div class="read-more"><a href="/more">${text}</a></div>` : html`<p>${text}</p>`))}
            <p>المصدر: RT + وكالات</p>
          </div>
          <div class="tags">
            كلمات دلالية: <a href="/tag/1">البنتاغون</a> <a href="/tag/2">التحالف الدولي</a> <a href="/tag/3">بغداد</a>
          </div>
        </div>
        <aside>
          <h2>أهم الأخبار</h2>
          ${links(LATEST)}
        </aside>
      </div>
      <footer>جميع الحقوق محفوظة</footer>
    </body>`,
  });
}

/** Dar al-Hilal: the whole page inside a form, a clock in the header, the date glued to the section. */
function hilal(): string {
  const article = seedArticle('001a');
  return page({
    title: `دار الهلال : ${article.headline}`,
    body: html`<body>
      <form method="post" action="#">
        <header>دار الهلال <span class="today">الأحد 22 نوفمبر 2026</span></header>
        ${navigation}
        <div class="wrap">
          <section class="details">
            <h1>${article.headline}</h1>
            <figure>
              <img alt="" width="1" height="1" src="data:," />
              <figcaption>جانب من الجلسة</figcaption>
            </figure>
            <div class="meta"><a href="/arab">عرب وعالم</a><span>27-1-2024 | 15:13</span></div>
            <div class="meta">دار الهلال</div>
            <div class="content">${article.paragraphs.map(({ text }) => html`<div><span>${text}</span></div>`)}</div>
            <div class="meta">Dr.Randa</div>
            <div class="meta">Dr.Radwa</div>
          </section>
          <aside>
            <h3>اقرأ أيضا</h3>
            ${links(LATEST)}
          </aside>
        </div>
        <footer>تصميم وتطوير: البوابة</footer>
      </form>
    </body>`,
  });
}

/** Levant News: the body in `no-share content-rules`, breaks for paragraphs, a clock and no publication date. */
function levant(): string {
  const article = seedArticle('002a');
  return page({
    title: `${article.headline} - ليفانت نيوز`,
    body: html`<body>
      <header>الوضع المظلم <span>الأحد ٢٢ / نوفمبر / ٢٠٢٦</span> <b>Logo</b></header>
      ${navigation}
      <main class="wrap">
        <h1>${article.headline}</h1>
        <div class="breadcrumb">${article.headline}</div>
        <div class="no-share content-rules">
          ${article.paragraphs.map(({ text, teaser }) =>
            teaser
              ? html`<b><a href="/more">${text}</a></b
                  ><br /><br />`
              : html`${text}<br /><br />`,
          )}
          <p>ليفانت نيوز- وكالات</p>
        </div>
        <aside>
          <h4>كاريكاتير</h4>
          <h4>النشرة الإخبارية</h4>
          اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!
        </aside>
      </main>
    </body>`,
  });
}

/** Al Jazeera: no <article> element, a promo of related articles in the middle of the body, a second article below. */
function jazeera(): string {
  const article = seedArticle('003a');
  const next = seedArticle('003b');
  const paragraphs = article.paragraphs.map(({ text }) =>
    text.length < 30 ? html`<h2>${text}</h2>` : html`<p>${text}</p>`,
  );
  return page({
    title: `${article.headline} | سياسة | الجزيرة نت`,
    head: jsonLd(article, article.headline ?? '', 'الجزيرة نت'),
    body: html`<body>
      <header>الجزيرة نت</header>
      ${navigation}
      <main id="main-content-area" class="wrap">
        <header class="article-header">
          <h1>${article.headline}</h1>
          <div class="article-dates">
            <span class="article-dates__published">12/2/2024</span
            ><span>آخر تحديث: 13/2/2024 06:20 (بتوقيت مكة المكرمة)</span>
          </div>
        </header>
        <div class="wysiwyg wysiwyg--all-content" aria-live="polite">
          ${paragraphs.slice(0, 4)}
          <div>
            <section class="more-on">
              <h3>مواضيع ذات صلة</h3>
              ${links(LATEST.slice(0, 3))}
            </section>
          </div>
          ${paragraphs.slice(4)}
        </div>
        <div class="article-source">المصدر: الجزيرة</div>
        <div class="tags">كلمات دلالية: <a href="/tag/iraq">فی العراق</a></div>
        <h3>إقرأ أيضاً:</h3>
        <div class="next">
          <h2>${next.headline}</h2>
          ${next.paragraphs.map(({ text, teaser }) => (teaser ? html`<p><a href="/more">${text}</a></p>` : html`<p>${text}</p>`))}
        </div>
      </main>
      <footer>© 2026</footer>
    </body>`,
  });
}

/** Al Mustaqilla: WordPress, the date twice and glued, «مرتبط» and the next article under «إقرأ أيضاً». */
function mustaqila(): string {
  const article = seedArticle('004a');
  const title = 'البنتاغون: العلاقة مع بغداد تتحول الى شراكة امنية دائمة';
  return page({
    title: `${title} – وكالة الصحافة المستقلة`,
    head: html`<meta property="og:site_name" content="وكالة الصحافة المستقلة" /><meta
        property="og:title"
        content="${title}"
      />`,
    body: html`<body class="single single-post">
      <header>وكالة الصحافة المستقلة</header>
      ${navigation}
      <div class="wrap">
        <article class="post type-post">
          <h1 class="entry-title">${title}</h1>
          <div class="entry-meta">
            <span class="posted">أبريل 13, 2024</span><span class="updated">آخر تحديث: أبريل 13, 2024</span>
          </div>
          <div class="entry-content">
            ${article.paragraphs.map(({ text }) => html`<p>${text}</p>`)}
            <div class="sharedaddy">
              <h3>شارك هذا الموضوع:</h3>
              <a href="/share">فيس بوك</a>
            </div>
            <h3>مرتبط</h3>
          </div>
        </article>
        <aside>
          <h3>مقالات مشابهة</h3>
          ${links(LATEST)}
        </aside>
      </div>
    </body>`,
  });
}

export const SITE_PAGES: SitePage[] = [
  { host: 'arabic.rt.com', path: '/middle_east/1538041-coalition-talks/', article: '000a', render: rt },
  { host: 'darelhilal.com', path: '/News/2109384.aspx', article: '001a', render: hilal },
  { host: 'thelevantnews.com', path: '/article/us-iraqi-talks', article: '002a', render: levant },
  { host: 'www.aljazeera.net', path: '/news/2024/2/12/iraq-us-talks', article: '003a', render: jazeera },
  { host: 'mustaqila.com', path: '/pentagon-baghdad-partnership/', article: '004a', render: mustaqila },
];
