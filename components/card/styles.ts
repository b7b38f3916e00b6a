import base from '../base.css?inline';
import event from '../event/event.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';

/** The stylesheet of the card's shadow root; card first, since `:host { all: initial }` would undo what precedes it. */
export const cardStyles: string = [card, tokens, base, event].join('\n');
