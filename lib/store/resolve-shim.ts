import type { EntityDraft, EntityId, IsoDate, LinkReason } from '../model';
import { fold } from '../text';

/** Stands in until lib/entities exports `resolvePartial`: surnames only, and only when one person bears it. */
export function resolvePartial(
  draft: EntityDraft,
  _on: IsoDate | null,
  candidates: {
    id: EntityId;
    name: string;
    aliases: string[];
    roles: {
      title: string;
      from: IsoDate | null;
      to: IsoDate | null;
      organisation?: EntityId;
      country?: EntityId;
    }[];
  }[],
): { entity: EntityId | null; candidates: { entity: EntityId; reason: LinkReason }[] } {
  if (draft.partial !== 'surname') return { entity: null, candidates: [] };
  const surname = fold(draft.name);
  const fits = candidates.filter(({ aliases }) => aliases.some((alias) => fold(alias).endsWith(` ${surname}`)));
  return {
    entity: fits.length === 1 ? fits[0]!.id : null,
    candidates: fits.map(({ id }) => ({ entity: id, reason: 'surname' })),
  };
}
