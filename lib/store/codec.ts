/** How records are written: JSON text; texts and readings deflated; events without what follows from their members. */
import { mergeCluster } from '../events';
import { StoreError } from './error';
import type { EventRecord, Member } from './records';

/** A dropped record: written in the same `set` as the rest, removed for good later. */
const TOMBSTONE = '';

const EVENT = /^\d+\/e\//;
/** Articles' texts and readings: two thirds of the store when they are plain, and seldom read. */
const DEFLATED = /^\d+\/[tx]\//;

/** All but what `encodeEarly` takes. @param value undefined for a record that is dropped */
export function encode(key: string, value: unknown): string {
  if (value === undefined) return TOMBSTONE;
  return JSON.stringify(EVENT.test(key) ? packEvent(value as EventRecord) : value);
}

/** What takes a while, and is begun before it is needed: what is deflated. Null for everything else. */
export function encodeEarly(key: string, value: unknown): Promise<string> | null {
  return value !== undefined && DEFLATED.test(key) ? deflate(JSON.stringify(value)) : null;
}

/**
 * @returns a promise of what was deflated; everything else at once, for a save reads more than a hundred records
 * @throws StoreError `broken` for what was not written by `encode`
 */
export function decode(key: string, stored: unknown): unknown {
  if (stored === undefined || stored === null || stored === TOMBSTONE) return undefined;
  if (typeof stored !== 'string') throw new StoreError('broken', `the record "${key}" is not text`);
  // Version 1 left them plain; deflated text never begins like JSON.
  if (DEFLATED.test(key) && !/^["{]/.test(stored)) {
    return inflate(stored).catch(() => {
      throw unreadable(key);
    });
  }
  try {
    const value: unknown = JSON.parse(stored);
    return EVENT.test(key) ? unpackEvent(value as PackedEvent) : value;
  } catch {
    throw unreadable(key);
  }
}

function unreadable(key: string): StoreError {
  return new StoreError('broken', `the record "${key}" cannot be read`);
}

async function inflate(stored: string): Promise<unknown> {
  const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64(stored));
  return JSON.parse(new TextDecoder().decode(bytes));
}

type PackedMember = [
  id: string,
  publishedAt: Member['publishedAt'],
  type: Member['type'],
  headline: string,
  from: Member['from'],
  to: Member['to'],
  grain: Member['grain'],
  status: Member['status'],
  participants: [entity: string, role: Member['participants'][number]['role']][],
  places: string[],
  supports: Member['supports'],
  confidence: number,
  predicate: string,
  objects: string[],
  quotes: string[],
  simhash: string,
  // What a later version of the engine adds.
  rest?: object,
];

type PackedEvent = [members: PackedMember[], kin: string[]];

function packEvent({ members, kin }: EventRecord): PackedEvent {
  return [members.map(packMember), kin];
}

function unpackEvent([packed, kin]: PackedEvent): EventRecord {
  const members = packed.map(unpackMember);
  return { ...mergeCluster(members), members, kin };
}

function packMember(member: Member): PackedMember {
  const { id, article, publishedAt, type, headline, from, to, grain, status, participants, places, supports } = member;
  const { confidence, predicate, objects, quotes, simhash, ...more } = member;
  const known = new Set<string>(
    Object.keys({ id, article, publishedAt, type, headline, from, to, grain, status, participants, places, supports }),
  );
  const rest = Object.fromEntries(Object.entries(more).filter(([key]) => !known.has(key)));
  const pairs = participants.map(({ entity, role }): PackedMember[8][number] => [entity, role]);
  const packed: PackedMember = [
    id, publishedAt, type, headline, from, to, grain, status, pairs, places, supports, confidence, predicate, objects,
    quotes, simhash,
  ]; // prettier-ignore
  if (Object.keys(rest).length) packed.push(rest);
  return packed;
}

function unpackMember(packed: PackedMember): Member {
  const [id, publishedAt, type, headline, from, to, grain, status, pairs, places, supports] = packed;
  const [, , , , , , , , , , , confidence, predicate, objects, quotes, simhash, rest] = packed;
  return {
    id,
    article: id.slice(0, id.indexOf('#')),
    publishedAt,
    type,
    headline,
    from,
    to,
    grain,
    status,
    participants: pairs.map(([entity, role]) => ({ entity, role })),
    places,
    supports,
    confidence,
    predicate,
    objects,
    quotes,
    simhash,
    ...rest,
  };
}

async function deflate(text: string): Promise<string> {
  return toBase64(await through(new CompressionStream('deflate-raw'), utf8(text)));
}

async function through(
  stream: { readable: ReadableStream; writable: WritableStream },
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const done = new Response(stream.readable).arrayBuffer();
  // Bad input rejects both ends: one of them is enough to hear of it.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await done);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes as text, a piece at a time: an argument list has a greatest length. */
const PIECE = 8_192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
