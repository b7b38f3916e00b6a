import { phraseKey } from './keys';
import { keyOf, type Line } from './lines';
import { OUTLETS } from './data/outlets';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((alias) => [phraseKey(alias), name] as const)),
);
const BY_HOST: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, hosts }) => hosts.map((host) => [host.split('/')[0]!, name] as const)),
);

/** The outlet that a short text names as a whole («المصدر: الجزيرة» without its label), or null. */
export function outletByName(text: string): string | null {
  return BY_NAME.get(phraseKey(text)) ?? null;
}

/** Whether the words of a line are an outlet's name and nothing else. */
export function isOutletLine(line: Line): boolean {
  return line.words <= MOST_WORDS && BY_NAME.has(keyOf(line));
}
/** Of the longest name in the table. */
const MOST_WORDS = Math.max(...[...BY_NAME.keys()].map((key) => key.split(' ').length));

/** A name as a page gives it, spelled as the table spells it where the table has it. */
export function canonicalOutlet(name: string | null): string | null {
  return name && (outletByName(name) ?? name);
}

/** The outlet that publishes under an address, or null; subdomains («m.», «www.») count as their site. */
export function outletByUrl(url: string | null | undefined): string | null {
  const host = url?.match(/^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i)?.[1]?.toLowerCase();
  if (!host) return null;
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const name = BY_HOST.get(rest);
    if (name) return name;
  }
  return null;
}

/** What stands between outlets in a source line. */
const BETWEEN = /\s*(?:[+,،؛;/|]|\s[-–—ـ]\s?|[-–—]\s|\sو(?=وكال))\s*/;
/** Suppliers of text that are no outlet of their own. */
const AGENCIES = /^(?:و?ال)?وكال(?:ات|ه|ة)(?: (?:انباء|الانباء|عالميه|اجنبيه))?$|^مواقع(?: .*)?$|^صحف$|^متابعات$|^خاص$/;

/** The outlet of a source line's right-hand side: the first name that is not «وكالات»; as the table spells it, if it has it. */
export function outletOfSource(text: string): string | null {
  for (const part of text.split(BETWEEN)) {
    const name = part.replace(/^[\s"'«“(]+|[\s"'»”).]+$/g, '');
    const key = phraseKey(name);
    if (key && !AGENCIES.test(key)) return BY_NAME.get(key) ?? name;
  }
  return null;
}
