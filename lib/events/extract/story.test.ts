import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'كينيا', type: 'GPE', entity: 'gpe:kenya' },
  { surface: 'باكستان', type: 'GPE', entity: 'gpe:pakistan' },
  { surface: 'ساندرا فيل', type: 'PER', entity: 'per:ساندرا فيل' },
  { surface: 'مطار كسلا', type: 'LOC', entity: 'loc:مطار كسلا' },
  { surface: 'مطار الندى', type: 'LOC', entity: 'loc:مطار الندي' },
  { surface: 'كسلا', type: 'GPE', entity: 'gpe:kassala' },
];
const storyOf = (text: string) =>
  extractEvents(text, annotated(text, NAMES, {}, '2024-03-06')).events.find(({ news }) => news)?.story;

describe('the story of an article', () => {
  it.each([
    ['احتجاجات في كينيا على قانون\nشهدت كينيا احتجاجات على قانون للضرائب.', 'gpe:kenya~PROTEST'],
    ['انهيار سد في باكستان\nقُتل ستة في انهيار سد في باكستان.', 'gpe:pakistan~collapse'],
    ['غرق سفينة\nغرقت السفينة "ساندرا فيل" في البحر.', 'name:سندر فل'],
  ])('goes by %s: %s', (text, name) => {
    expect(storyOf(text)).toContain(name);
  });

  it('goes by the town of its airport, where the article names it', () => {
    expect(storyOf('قصف مطار كسلا\nقُصف مطار كسلا فجرا.\nونفى الجيش ذلك.\nوتقع كسلا على الحدود.')).toContain(
      'gpe:kassala',
    );
    expect(storyOf('قصف مطار الندى\nقُصف مطار الندى فجرا.\nوتقع كسلا على الحدود.')).toEqual(['loc:مطار الندي']);
  });

  it('goes by no country alone', () => {
    expect(storyOf('اجتماع في كينيا\nعقد الوزير اجتماعا في كينيا.') ?? []).toEqual([]);
  });
});
