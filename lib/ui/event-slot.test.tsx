// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { readyStore } from '@/components/gallery/fixtures-pages';
import { alone, nearEvents, why } from '@/components/gallery/fixtures-event';
import { mount } from '@/components/gallery/mount';
import type { RequestName } from '@/lib/messages/background';
import { MessageError, type MessageErrorCode } from '@/lib/platform/messages';
import { EventSlot } from './event-slot';

const asked = vi.hoisted(() => vi.fn<(name: string, payload: object) => Promise<unknown>>());

vi.mock('@/lib/platform/messages', () => ({
  ask: asked,
  MessageError: class extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  },
}));

let answers: Partial<Record<RequestName, unknown>>;

beforeEach(() => {
  answers = {
    'event.why': why,
    'event.candidates': { items: nearEvents, total: 4, next: null },
    'store.decide': readyStore,
    'store.undo': readyStore,
  };
  asked.mockReset();
  asked.mockImplementation(async (name) => {
    const answer = answers[name as RequestName];
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

const refused = (code: MessageErrorCode) => new MessageError(code, 'refused');
const sent = (name: RequestName) => asked.mock.calls.filter(([one]) => one === name).map(([, payload]) => payload);
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));

async function open(join = false) {
  const onClose = vi.fn();
  const slot = (version: number) => (
    <EventSlot event="e6" join={join} store={readyStore} version={version} onOpenEntity={vi.fn()} onClose={onClose} />
  );
  const mounted = mount(slot(0));
  await settle();
  const press = async (words: string) => {
    mounted.click(words);
    await settle();
  };
  return { ...mounted, press, onClose, again: (version: number) => (mounted.update(slot(version)), settle()) };
}

test('a report is parted, the page goes on with what is left, and undo is one press away', async () => {
  const { press, root } = await open();
  answers['event.why'] = alone;
  await press('ليس الحدث نفسه');
  expect(sent('store.decide')).toEqual([{ kind: 'split', a: 'e6', b: why.sources[0]!.local }]);
  // Not the id of the event, which may be that of the parted report now.
  expect(sent('event.why').at(-1)).toEqual({ event: why.sources[1]!.local });
  expect(root.textContent).toContain('صارا حدثين');
  await press('تراجع');
  expect(sent('store.undo')).toHaveLength(1);
  expect(root.textContent).toContain('تمّ التراجع');
});

test('an event is joined with a candidate, and the candidates go', async () => {
  const { press, root } = await open(true);
  expect(root.querySelectorAll('.candidate-list li').length).toBeGreaterThan(0);
  await press('هما حدث واحد');
  expect(sent('store.decide')).toEqual([{ kind: 'join', a: 'e6', b: nearEvents[0]!.event.id }]);
  expect(root.querySelector('.candidate-list')).toBeNull();
  expect(root.textContent).toContain('صارا حدثًا واحدًا');
});

test.each([
  ['invalid', 'لم يعد هذا الحدث في المخزن'],
  ['quota', 'القرص ممتلئ'],
  ['failed', 'لم يتمّ ذلك'],
] as const)('a decision that is refused (%s) says what happened, and leaves the candidates', async (code, words) => {
  const { press, root } = await open(true);
  answers['store.decide'] = refused(code);
  await press('هما حدث واحد');
  expect(root.querySelector('.notice')!.textContent).toContain(words);
  expect(root.querySelector('.notice')!.textContent).not.toContain('تراجع');
  expect(root.querySelector('.candidate-list li')).not.toBeNull();
});

test('words find other events, without the one itself', async () => {
  const { root } = await open(true);
  answers['store.search'] = { entities: [], events: [why.event, nearEvents[2]!.event] };
  const input = root.querySelector<HTMLInputElement>('input')!;
  input.value = 'أوستن';
  await act(async () => void input.dispatchEvent(new Event('input', { bubbles: true })));
  await settle();
  const found = [...root.querySelectorAll('.candidate-list .headline')].map(({ textContent }) => textContent);
  expect(found).toEqual([nearEvents[2]!.event.headline]);
});

test('what is gone from the store is said to be gone; what cannot be asked can be asked again', async () => {
  const { again, root, press } = await open();
  answers['event.why'] = null;
  await again(1);
  expect(root.textContent).toContain('لم يعد هذا الحدث في المخزن');
  answers['event.why'] = refused('unreachable');
  await again(2);
  answers['event.why'] = why;
  await press('أعد المحاولة');
  expect(root.querySelectorAll('.source-item')).toHaveLength(3);
});
