import { useId, useState } from 'preact/hooks';
import type { EntityRef } from '@/lib/views';
import { EntityLink } from '../name';
import { useStrings } from '../strings';

/** The reader's word on a name, which outranks every rule. */
export type Decision = { kind: 'not-name' } | { kind: 'different' } | { kind: 'same'; entity: EntityRef };

interface CorrectionProps {
  /** What the mark is taken for now: never offered as «the same as itself». */
  entity: EntityRef;
  onDecide(decision: Decision): void;
  /** Names in the store that begin with or contain the words typed. */
  findEntities(query: string): Promise<EntityRef[]>;
}

/** «Not a name», «not this one», «same as…»: each is a decision that can be undone. */
export function Correction({ entity, onDecide, findEntities }: CorrectionProps) {
  const strings = useStrings();
  const choices = useId();
  const [step, setStep] = useState<'closed' | 'choose' | 'same'>('closed');
  if (step === 'same') {
    return (
      <SameAs
        entity={entity}
        findEntities={findEntities}
        onPick={(entity) => onDecide({ kind: 'same', entity })}
        onCancel={() => setStep('closed')}
      />
    );
  }
  return (
    <>
      <button
        type="button"
        class="quiet disclose"
        aria-expanded={step === 'choose'}
        aria-controls={choices}
        onClick={() => setStep(step === 'choose' ? 'closed' : 'choose')}
      >
        {strings.t('correct')}
      </button>
      <div id={choices} class="actions" hidden={step !== 'choose'}>
        <button type="button" class="quiet" onClick={() => onDecide({ kind: 'not-name' })}>
          {strings.t('notName')}
        </button>
        <button type="button" class="quiet" onClick={() => onDecide({ kind: 'different' })}>
          {strings.t('different')}
        </button>
        <button type="button" class="quiet" onClick={() => setStep('same')}>
          {strings.t('sameAs')}
        </button>
      </div>
    </>
  );
}

interface SameAsProps extends Pick<CorrectionProps, 'entity' | 'findEntities'> {
  onPick(entity: EntityRef): void;
  onCancel(): void;
}

function SameAs({ entity, findEntities, onPick, onCancel }: SameAsProps) {
  const strings = useStrings();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; entities: EntityRef[] } | null>(null);
  async function search(query: string): Promise<void> {
    setQuery(query);
    if (query.trim().length < 2) return setFound(null);
    const entities = await findEntities(query.trim());
    setFound({ query, entities: entities.filter(({ id }) => id !== entity.id) });
  }
  // An answer to words that have since been typed over is not shown.
  const current = found?.query === query ? found.entities : null;
  return (
    <div class="same-as">
      <label>
        {strings.t('sameAsPrompt')}
        <input
          type="search"
          value={query}
          lang="ar"
          dir="auto"
          autoComplete="off"
          ref={focus}
          onInput={(event) => void search(event.currentTarget.value)}
        />
      </label>
      <p class="chips" role="status">
        {current?.map((entity) => (
          <EntityLink key={entity.id} entity={entity} onOpen={onPick} />
        ))}
        {current?.length === 0 ? strings.t('sameAsNone') : null}
      </p>
      <button type="button" class="quiet" onClick={onCancel}>
        {strings.t('cancel')}
      </button>
    </div>
  );
}

/** The field appears because the reader asked for it. */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
