import type { EntityRef } from '@/lib/views';
import { Icon } from './icon';
import { kindOf } from './kinds';

/** Words of the news: Arabic whatever the interface's language, and apart from the text around them. */
export function Arabic({ children }: { children: string }) {
  return (
    <bdi lang="ar" dir="auto">
      {children}
    </bdi>
  );
}

interface EntityLinkProps {
  entity: EntityRef;
  /** How often, beside the name. */
  count?: string | undefined;
  onOpen(entity: EntityRef): void;
}

/** A name that opens its card; the icon tells its kind without colour. */
export function EntityLink({ entity, count, onOpen }: EntityLinkProps) {
  const kind = kindOf(entity.type);
  return (
    <button type="button" class={`chip kind-${kind}`} onClick={() => onOpen(entity)}>
      <Icon name={kind} />
      <Arabic>{entity.name}</Arabic>
      {count === undefined ? null : <span class="count">{count}</span>}
    </button>
  );
}
