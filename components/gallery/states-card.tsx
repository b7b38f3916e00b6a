import type { ComponentChild } from 'preact';
import { PageCard, type CardActions, type CardContent, type CardSubject } from '../card/page-card';
import type { Notice } from '../notice';
import type { SaveState } from '../save-button';
import {
  ambiguousView,
  austin,
  austinView,
  dateView,
  iraq,
  monthView,
  placeView,
  rasool,
  unknownView,
  unresolvedView,
} from './fixtures';

/** One state of one surface. */
export interface GalleryState {
  name: string;
  /** Cards stand in a shadow root, everything else is a page of its own. */
  surface: 'card' | 'page';
  node: ComponentChild;
}

const ignore = () => {};

const cardActions: CardActions = {
  close: ignore,
  retry: ignore,
  openEntity: ignore,
  moreEvents: ignore,
  saveArticle: ignore,
  decide: ignore,
  findEntities: () => Promise.resolve([iraq, rasool]),
  undo: ignore,
  dismissNotice: ignore,
};

interface CardExtras {
  save?: SaveState;
  notice?: Notice;
  onBack?: () => void;
}

function card(name: string, subject: CardSubject, content: CardContent, extras: CardExtras = {}): GalleryState {
  const { save = 'unsaved', notice = null, onBack } = extras;
  return {
    name,
    surface: 'card',
    node: (
      <PageCard subject={subject} content={content} save={save} notice={notice} actions={cardActions} onBack={onBack} />
    ),
  };
}

const person: CardSubject = {
  kind: 'person',
  text: austin.name,
  published: '2024-02-08',
  places: { at: 1, count: 4, onGo: ignore },
};
const date: CardSubject = { kind: 'date', text: dateView.text };

export const cardStates: GalleryState[] = [
  card('entity', person, { state: 'entity', view: austinView }, { save: 'saved' }),
  card(
    'entity-undo',
    person,
    { state: 'entity', view: placeView },
    { notice: { kind: 'saved', canUndo: true }, save: 'saved', onBack: ignore },
  ),
  card('unknown', person, { state: 'entity', view: unknownView }),
  card('ambiguous', person, { state: 'entity', view: ambiguousView }, { save: 'saving' }),
  card('date', date, { state: 'date', view: dateView }, { save: 'saved' }),
  card('date-vague', { ...date, text: monthView.text }, { state: 'date', view: monthView }),
  card(
    'date-unresolved',
    { ...date, text: unresolvedView.text, published: null },
    { state: 'date', view: unresolvedView },
    { save: 'none' },
  ),
  card('loading', person, { state: 'loading' }),
  card('failed', person, { state: 'failed', failure: 'error' }, { notice: { kind: 'full', canUndo: false } }),
];
