import { render } from 'preact';
import '@/components/pages.css';
import { createStrings, StringsProvider } from '@/components/strings';
import { Example } from '@/components/welcome/example';
import { WelcomeView } from '@/components/welcome/welcome-view';
import { marksOf, type Mark } from '@/lib/marks';
import { ask } from '@/lib/platform/messages';
import { newsSites } from '@/lib/platform/hosts';
import { getMessage } from '@/lib/platform/strings';
import { commandKeys, openOptions } from '@/lib/platform/tabs';
import { CardSlot } from '@/lib/ui/card-slot';

/** From the seed article of 12 February 2024 (seeds/003): the store knows everybody in it. */
const EXAMPLE =
  'أعلن الجيش العراقي أن بغداد وواشنطن أجرتا -الأحد- محادثات جديدة لصياغة جدول زمني "لخفض مدروس وتدريجي وصولا إلى إنهاء مهمة قوات التحالف الدولي" في العراق. وقال المتحدث باسم الجيش العراقي اللواء يحيى رسول إن الاجتماعات ستتواتر بصورة دورية.';
const PUBLISHED = '2024-02-12';

const strings = createStrings(getMessage);
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dir = strings.dir;

const span = { start: 0, end: EXAMPLE.length };
const known = { headline: null, outlet: null, publishedAt: PUBLISHED, publishedAtFrom: 'given' as const };
const [annotation, keys] = await Promise.all([
  ask('page.annotate', { url: location.href, title: null, text: EXAMPLE, articles: [{ ...span, ...known }] }),
  commandKeys(),
]);
const marks = marksOf(annotation);
let opened: Mark | null = null;

function draw(): void {
  const mark = opened;
  render(
    <StringsProvider value={strings}>
      <WelcomeView sites={newsSites().length} nextMarkKey={keys[0]?.key ?? null} onOpenOptions={openOptions}>
        <Example
          text={EXAMPLE}
          marks={marks}
          onOpen={({ start }) => {
            opened = marks.find((one) => one.start === start) ?? null;
            draw();
          }}
        />
        {mark ? (
          <CardSlot
            key={mark.start}
            strings={strings}
            topic={{ mark, text: EXAMPLE.slice(mark.start, mark.end), words: wordsOf(mark), near: PUBLISHED }}
            page={{
              saveState: () => 'none',
              save: async () => {},
              annotateAgain: async () => {},
              close() {
                opened = null;
                draw();
              },
            }}
          />
        ) : null}
      </WelcomeView>
    </StringsProvider>,
    document.getElementById('app')!,
  );
}

function wordsOf({ of }: Mark): string[] {
  return 'date' in of ? of.date.trace.cues.map(({ start, end }) => EXAMPLE.slice(start, end)) : [];
}

draw();
