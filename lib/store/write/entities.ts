/** Entity records as sums of what articles say: contributions are added and taken away, in any order. */
import type { EntityId } from '../../model';
import type { Transaction } from '../database';
import { searchWords, type Contribution } from '../derive/article';
import { nameList, ownerOf, rolesOfEntity } from '../lists';
import { keys, summed, type EntityRecord } from '../records';
import { changeRows, EMPTY, loadPaths } from '../sorted-index';
import { endsOf, roleRow } from './role-rows';
import { gatherRows, rowsOf, type RowChanges } from './row-changes';

const FRESH: EntityRecord = {
  full: 0,
  types: {},
  names: {},
  namesEn: {},
  within: {},
  aliases: {},
  roles: {},
  events: EMPTY,
  in: EMPTY,
  attested: EMPTY,
};

const MAX_KEYS_OF_ALIAS = 6;

/** Entity records under change: loaded together, written together at the end. */
export interface EntityDesk {
  load(ids: Iterable<EntityId>): Promise<void>;
  /** As it stands now; undefined when no article names it. */
  of(id: EntityId): EntityRecord | undefined;
  /** As it stood before the transaction. */
  before(id: EntityId): EntityRecord | undefined;
  /** Adds (1) or takes away (-1) what an article says; its roles stand in the records after `settleRoles`. */
  apply(contribution: Contribution, by: 1 | -1): void;
  /** Writes the roles' attestations that were gathered, and what the records keep of them. */
  settleRoles(): Promise<void>;
  /** Puts new heads of its lists. */
  relist(id: EntityId, heads: Partial<Pick<EntityRecord, 'events' | 'in'>>): void;
  changed(): EntityId[];
  /** Rows of search that `write` will gather, when an entity is named by so many more articles. */
  foreseen(id: EntityId, more: number): [list: string, row: string][];
  /** Writes records; the rows of search are gathered. @returns by how many the entities have grown */
  write(rows: RowChanges): number;
}

export function entityDesk(tx: Transaction): EntityDesk {
  const old = new Map<EntityId, EntityRecord | undefined>();
  const now = new Map<EntityId, EntityRecord>();
  const attestations = { rows: gatherRows(), roles: new Map<EntityId, Map<string, Role>>() };

  return {
    async load(ids) {
      const open = [...new Set(ids)].filter((id) => !old.has(id));
      const found = await tx.get<EntityRecord>(open.map(keys.entity));
      for (const [at, id] of open.entries()) old.set(id, found[at]);
    },
    of: (id) => now.get(id) ?? old.get(id),
    before: (id) => old.get(id),
    apply(contribution, by) {
      const { id, roles } = contribution;
      now.set(id, added(now.get(id) ?? old.get(id) ?? FRESH, contribution, by));
      const open = attestations.roles.get(id) ?? new Map<string, Role>();
      if (roles.length) attestations.roles.set(id, open);
      for (const role of roles) {
        open.set(role.key, role.role);
        attestations.rows[by === 1 ? 'add' : 'drop'](rolesOfEntity(id), roleRow(role));
      }
    },
    async settleRoles() {
      const { rows, roles: touched } = attestations;
      const lists = rows.lists();
      const headOf = (list: string) => now.get(ownerOf(list))?.attested ?? EMPTY;
      await loadPaths(
        tx,
        lists.map((name) => ({ name, head: headOf(name), rows: rowsOf(rows.of(name)) })),
      );
      for (const list of lists) {
        const id = ownerOf(list);
        const attested = await changeRows(tx, list, headOf(list), rows.of(list));
        const record = now.get(id)!;
        const roles = { ...record.roles };
        for (const [key, role] of touched.get(id)!) {
          const ends = await endsOf(tx, list, attested, key);
          if (ends) roles[key] = { ...role, ...ends };
          else delete roles[key];
        }
        now.set(id, { ...record, roles, attested });
      }
      attestations.rows = gatherRows();
      touched.clear();
    },
    relist: (id, heads) => void now.set(id, { ...(now.get(id) ?? old.get(id) ?? FRESH), ...heads }),
    changed: () => [...now.keys()],
    foreseen(id, more) {
      const record = now.get(id) ?? old.get(id) ?? FRESH;
      const [before, after] = [
        searchRows(id, old.get(id)),
        searchRows(id, { ...record, in: { n: record.in.n + more } }),
      ];
      const both = new Set(before.map(([, row]) => row).filter((row) => after.some(([, own]) => own === row)));
      return [...before, ...after].filter(([, row]) => !both.has(row));
    },
    write(rows) {
      let grown = 0;
      for (const [id, record] of now) {
        const before = old.get(id);
        for (const row of searchRows(id, before)) rows.drop(row[0], row[1]);
        if (record.in.n > 0) {
          for (const row of searchRows(id, record)) rows.add(row[0], row[1]);
          tx.put(keys.entity(id), record);
          if (!before) grown += 1;
        } else if (before) {
          tx.drop(keys.entity(id));
          grown -= 1;
        }
      }
      return grown;
    },
  };
}

type Role = Contribution['roles'][number]['role'];

/** Whether an article names the entity in full, so that names in part may be resolved to it. */
function isFull({ name, partial, roles }: Contribution): boolean {
  return Boolean(name) && !partial && roles.every(({ inPart }) => !inPart);
}

function added(record: EntityRecord, contribution: Contribution, by: 1 | -1): EntityRecord {
  const { type, name, nameEn, within, aliases } = contribution;
  return {
    ...record,
    full: record.full + (isFull(contribution) ? by : 0),
    types: summed(record.types, type ? { [type]: 1 } : {}, by),
    names: summed(record.names, name ? { [name]: 1 } : {}, by),
    namesEn: summed(record.namesEn, nameEn ? { [nameEn]: 1 } : {}, by),
    within: summed(record.within, within ? { [within]: 1 } : {}, by),
    aliases: summed(record.aliases, aliases, by),
  };
}

/** Under which beginnings an entity is found: each spelling, from its first word on, from its second, and so on. */
function searchRows(id: EntityId, record: EntityRecord | undefined): [list: string, row: string][] {
  if (!record) return [];
  // How often it is named, by powers of four: search ranks by it, and it seldom changes.
  const weight = Math.min(35, Math.ceil(Math.log2(record.in.n + 1) / 2)).toString(36);
  const found = new Set<string>();
  const spellings = [...Object.keys(record.names), ...Object.keys(record.aliases), ...Object.keys(record.namesEn)];
  for (const spelling of spellings) {
    const words = searchWords(spelling).slice(0, MAX_KEYS_OF_ALIAS);
    for (let from = 0; from < words.length; from += 1) found.add(words.slice(from).join(' '));
  }
  return [...found].map((key) => [nameList(key), `${key}\t${id}\t${weight}`]);
}
