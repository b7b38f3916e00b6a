import type { IsoDate } from '@/lib/model';
import type { DateView, EntityRef, EntityView } from '@/lib/views';
import { FailureHint, type Failure } from '../failure';
import { kindOf, type MarkKind } from '../kinds';
import { NoticeBar, type Notice } from '../notice';
import { SaveButton, type SaveState } from '../save-button';
import { Steps, type Places } from '../steps';
import { useStrings } from '../strings';
import { Card } from './card';
import { Correction, type Decision } from './correction';
import { DateCard } from './date-card';
import { EntityCard, EntitySubtitle } from './entity-card';

/** What the card was asked for: known before the store has answered. */
export interface CardSubject {
  kind: MarkKind;
  /** The words of the mark, or the name behind a link. */
  text: string;
  /**
   * The day of publication of the article that the card stands in: events are sorted by nearness to it, and a date may be
   * left open where its page gives none (null). Absent where there is no article.
   */
  published?: IsoDate | null;
  /** The places of the same name or date in the article, and which this is. Absent where there is no article. */
  places?: Places;
}

/** What came back. */
export type CardContent =
  | { state: 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'entity'; view: EntityView }
  | { state: 'date'; view: DateView };

export interface CardActions {
  close(): void;
  retry(): void;
  openEntity(entity: EntityRef): void;
  /** @param cursor `next` of the page that is shown */
  moreEvents(cursor: string): void;
  saveArticle(): void;
  decide(decision: Decision): void;
  findEntities(query: string): Promise<EntityRef[]>;
  undo(): void;
  dismissNotice(): void;
}

interface PageCardProps {
  subject: CardSubject;
  content: CardContent;
  save: SaveState;
  notice: Notice | null;
  actions: CardActions;
  /** Present when the reader followed a link inside the card. */
  onBack?: (() => void) | undefined;
}

/** The card that stands beside a mark in the page: its frame, and what the store answered in it. */
export function PageCard({ subject, content, save, notice, actions, onBack }: PageCardProps) {
  const strings = useStrings();
  const entity = content.state === 'entity' ? content.view.entity : null;
  return (
    <Card
      kind={entity ? kindOf(entity.type) : subject.kind}
      title={entity?.name ?? subject.text}
      subtitle={entity ? <EntitySubtitle entity={entity} /> : null}
      steps={subject.places ? <Steps {...subject.places} /> : null}
      busy={content.state === 'loading'}
      onClose={actions.close}
      onBack={onBack}
      footer={
        save === 'none' && !entity && !notice ? null : (
          <>
            <NoticeBar notice={notice} onUndo={actions.undo} onDismiss={actions.dismissNotice} />
            <div class="bar">
              <SaveButton state={save} onSave={actions.saveArticle} />
              {entity ? (
                <Correction
                  key={entity.id}
                  entity={entity}
                  onDecide={actions.decide}
                  findEntities={actions.findEntities}
                />
              ) : null}
            </div>
          </>
        )
      }
    >
      {content.state === 'loading' ? <p class="meta loading">{strings.t('loading')}</p> : null}
      {content.state === 'failed' ? <FailureHint failure={content.failure} onRetry={actions.retry} /> : null}
      {content.state === 'entity' ? (
        <EntityCard
          view={content.view}
          nearest={Boolean(subject.published)}
          onOpenEntity={actions.openEntity}
          onMoreEvents={actions.moreEvents}
        />
      ) : null}
      {content.state === 'date' ? (
        <DateCard
          view={content.view}
          undated={subject.published === null}
          onOpenEntity={actions.openEntity}
          onMoreEvents={actions.moreEvents}
        />
      ) : null}
    </Card>
  );
}
