/** Attestations of a role as rows of a list, so that a role that a thousand articles attest costs no more than one that two do. */
import { contentHash } from '../../events';
import type { Reader } from '../database';
import { UNDATED, type Contribution } from '../derive/article';
import type { RoleRecord } from '../records';
import { scan, type Directory } from '../sorted-index';

const FULL = 'f';
const PART = 'p';

type Attestation = Contribution['roles'][number];

/** Rows sort by role, then by whether the bearer is named in full, then by day. */
export function roleRow({ key, at, inPart }: Attestation): string {
  return `${prefixOf(key)}${inPart ? PART : FULL}${at}`;
}

/** Rows beside which `endsOf` reads. */
export function rowsOfEnds(key: string): string[] {
  return [FULL, PART].flatMap((how) => [`${prefixOf(key)}${how}`, `${prefixOf(key)}${how}${UNDATED}`]);
}

/** What a record keeps of a role's attestations; null where there are none. */
export async function endsOf(
  reader: Reader,
  list: string,
  head: Directory,
  key: string,
): Promise<Pick<RoleRecord, 'at' | 'full'> | null> {
  const full = await endsUnder(reader, list, head, `${prefixOf(key)}${FULL}`);
  const part = await endsUnder(reader, list, head, `${prefixOf(key)}${PART}`);
  const firsts = [full, part].flatMap((ends) => ends?.first ?? []).sort();
  const lasts = [full, part].flatMap((ends) => ends?.last ?? []).sort();
  const [first] = firsts;
  if (first === undefined) return null;
  return {
    at: [first, lasts.at(-1) ?? first],
    full: full && { from: full.last && full.first.slice(0, 8), to: full.last && full.last.slice(0, 8) },
  };
}

/** The first row under a prefix and the last dated one, each without the prefix. */
async function endsUnder(
  reader: Reader,
  list: string,
  head: Directory,
  prefix: string,
): Promise<{ first: string; last: string | null } | null> {
  const next = async (from: string, direction: 'up' | 'down') => {
    const { value, done } = await scan(reader, list, head, from, direction).next();
    return !done && value.startsWith(prefix) ? value.slice(prefix.length) : null;
  };
  const first = await next(prefix, 'up');
  return first === null ? null : { first, last: await next(`${prefix}${UNDATED}`, 'down') };
}

function prefixOf(key: string): string {
  return contentHash(key).slice(0, 8);
}
