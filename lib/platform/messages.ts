/** Carries the messages of `lib/messages`: an envelope, a check at the receiver, an error that arrives as one. */
import type { Answers, RequestName, Requests } from '../messages/background';
import {
  TAB_CHECKS,
  type FrameRequestName,
  type PageReport,
  type TabAnswers,
  type TabRequestName,
  type TabRequests,
} from '../messages/tab';
import { browser } from './browser';

/** `orphaned`: the extension was updated or removed under an open page, which must be loaded anew. */
export type MessageErrorCode = 'orphaned' | 'unreachable' | 'invalid' | 'quota' | 'newer' | 'broken' | 'failed';

export class MessageError extends Error {
  override readonly name = 'MessageError';

  constructor(
    readonly code: MessageErrorCode,
    message: string,
  ) {
    super(message);
  }
}

type Receiver = 'background' | 'tab' | 'frames' | 'pages';

interface Envelope {
  siyaq: Receiver;
  name: string;
  payload: unknown;
}

type Reply = { value: unknown } | { error: { code: MessageErrorCode; message: string } };

/** What a receiver knows of each message: its payload if it is one, else what is wrong with it. */
type Checks = Record<string, (payload: unknown) => { payload: unknown } | { wrong: string }>;

/** Who sent a message: the tab and the frame in it (0: the page itself), if it came from one. */
interface Sender {
  tabId: number | null;
  frameId: number;
}

type Handlers<Payloads, Results> = {
  [K in keyof Payloads & keyof Results]: (payload: Payloads[K], sender: Sender) => Promise<Results[K]> | Results[K];
};

export type BackgroundHandlers = Handlers<Requests, Answers>;
type TabHandlers = Handlers<TabRequests, TabAnswers>;

/**
 * Asks the background. Tried a second time when the worker was just being stopped.
 * @throws MessageError
 */
export async function ask<K extends RequestName>(name: K, payload: Requests[K]): Promise<Answers[K]> {
  const envelope: Envelope = { siyaq: 'background', name, payload };
  const post = () => deliver(() => browser.runtime.sendMessage(envelope));
  try {
    return (await post()) as Answers[K];
  } catch (error) {
    if (!(error instanceof MessageError) || error.code !== 'unreachable') throw error;
    return (await post()) as Answers[K];
  }
}

/**
 * Asks the content script of a tab.
 * @param frame one of the page's frames, as `PageReport.frame` names it
 * @throws MessageError with code `unreachable` where there is none
 */
export async function askTab<K extends TabRequestName>(
  tabId: number,
  name: K,
  payload: TabRequests[K],
  frame = 0,
): Promise<TabAnswers[K]> {
  const envelope: Envelope = { siyaq: 'tab', name, payload };
  return (await deliver(() => browser.tabs.sendMessage(tabId, envelope, { frameId: frame }))) as TabAnswers[K];
}

/** Asks all frames below a tab's page; the first that has something to say answers, null when none has. */
async function askFrames<K extends FrameRequestName>(tabId: number, name: K): Promise<TabAnswers[K] | null> {
  const envelope: Envelope = { siyaq: 'frames', name, payload: {} };
  return (await deliver(() => browser.tabs.sendMessage(tabId, envelope)).catch(() => null)) as TabAnswers[K] | null;
}

/**
 * How a tab's page stands: its own report, or that of the frame that holds its article. Null where there is no content script.
 */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  const page = await askTab(tabId, 'tab.report', {}).catch(() => null);
  if (!page || page.holds || page.state === 'off' || page.state === 'working') return page;
  const framed = await askFrames(tabId, 'tab.report');
  // The reader knows, and switches on and off, the page by its own address.
  return framed ? { ...framed, url: page.url } : page;
}

async function deliver(post: () => Promise<unknown>): Promise<unknown> {
  if (!isConnected()) throw new MessageError('orphaned', 'the extension was updated: load the page anew');
  let reply: Reply | undefined;
  try {
    reply = (await post()) as Reply | undefined;
  } catch (error) {
    if (!isConnected()) throw new MessageError('orphaned', 'the extension was updated: load the page anew');
    throw new MessageError('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (!reply) throw new MessageError('unreachable', 'no answer');
  if ('error' in reply) throw new MessageError(reply.error.code, reply.error.message);
  return reply.value;
}

function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

export function serveBackground(checks: Checks, handlers: BackgroundHandlers): void {
  serve('background', checks, handlers as unknown as LooseHandlers);
}

export function serveTab(handlers: TabHandlers, signal: AbortSignal): void {
  const checks = Object.entries(TAB_CHECKS).map(([name, holds]) => [
    name,
    (payload: unknown) => (holds((payload ?? {}) as Record<string, unknown>) ? { payload } : { wrong: 'payload' }),
  ]);
  serve('tab', Object.fromEntries(checks) as Checks, handlers as unknown as LooseHandlers, signal);
}

/** What a frame below a page answers when all are asked; null: it leaves the answer to another. */
type FrameHandlers = {
  [K in FrameRequestName]: () => Promise<TabAnswers[K]> | TabAnswers[K] | null;
};

export function serveFrame(handlers: FrameHandlers, signal: AbortSignal): void {
  listen((message) => {
    if (!isEnvelope(message, 'frames') || !Object.hasOwn(handlers, message.name)) return undefined;
    const answer = handlers[message.name as FrameRequestName]();
    return answer === null ? undefined : Promise.resolve(answer).then((value) => ({ value }));
  }, signal);
}

type LooseHandlers = Record<string, (payload: unknown, sender: Sender) => unknown>;

// The handlers' types are tied to the requests' by the two functions above; inside, names are strings.
function serve(receiver: Receiver, checks: Checks, handlers: LooseHandlers, signal?: AbortSignal): void {
  listen((message, sender) => (isEnvelope(message, receiver) ? answer(message, sender) : undefined), signal);

  async function answer({ name, payload }: Envelope, sender: Sender): Promise<Reply> {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    const handler = handlers[name];
    if (!check || !handler) return refusal('invalid', `unknown message "${name}"`);
    const checked = check(payload);
    if ('wrong' in checked) return refusal('invalid', `${name}: ${checked.wrong}`);
    try {
      return { value: await handler(checked.payload, sender) };
    } catch (error) {
      return refusal(codeOf(error), error instanceof Error ? error.message : String(error));
    }
  }
}

function listen(take: (message: unknown, sender: Sender) => Promise<Reply> | undefined, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    { id, tab, frameId }: { id?: string; tab?: { id?: number }; frameId?: number },
  ): Promise<Reply> | undefined =>
    id === browser.runtime.id ? take(message, { tabId: tab?.id ?? null, frameId: frameId ?? 0 }) : undefined;
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => {
    // After an update the API of an orphaned script throws; there is nothing left to remove then.
    if (isConnected()) browser.runtime.onMessage.removeListener(listener as never);
  });
}

function isEnvelope(message: unknown, receiver: Receiver): message is Envelope {
  return typeof message === 'object' && message !== null && (message as Envelope).siyaq === receiver;
}

function refusal(code: MessageErrorCode, message: string): Reply {
  return { error: { code, message } };
}

const CODES = new Set<string>(['quota', 'newer', 'broken', 'invalid'] satisfies MessageErrorCode[]);

function codeOf(error: unknown): MessageErrorCode {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && CODES.has(code) ? (code as MessageErrorCode) : 'failed';
}

/** Tells every tab with a content script, the page first and then its frames; those without one do not answer. */
export async function tellTabs(name: 'tab.store-changed' | 'tab.switch'): Promise<void> {
  const tell = async (tabId: number): Promise<void> => {
    await askTab(tabId, name, {});
    await askFrames(tabId, name);
  };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : tell(id))));
}

/** Has the frames of a tab look again whether they are meant. */
export async function tellFrames(tabId: number): Promise<void> {
  await askFrames(tabId, 'tab.switch');
}

/** Tells every tab and every open page of the extension that the store has changed. */
export async function tellAll(): Promise<void> {
  const pages = browser.runtime.sendMessage({ siyaq: 'pages', name: 'store-changed', payload: {} } satisfies Envelope);
  await Promise.allSettled([tellTabs('tab.store-changed'), pages]);
}

/** Calls back when the background has told that the store has changed (popup, side panel, options). */
export function onStoreChanged(callback: () => void): void {
  browser.runtime.onMessage.addListener(((message: unknown) => {
    if (isEnvelope(message, 'pages')) callback();
    return undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
