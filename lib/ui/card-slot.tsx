import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '@/components/strings';
import { mountCard, type CardPage, type CardTopic, type CardView } from './card-view';

interface CardSlotProps {
  topic: CardTopic;
  page: CardPage;
  strings: Strings;
  /** Counts up whenever the store has changed: the card then asks again. */
  version?: number;
}

/** A card inside one of the extension's own pages. Another topic wants another `key`. */
export function CardSlot({ topic, page, strings, version = 0 }: CardSlotProps) {
  const [card, setCard] = useState<VNode | null>(null);
  const view = useRef<CardView | null>(null);
  const drawn = useRef(version);
  useEffect(() => {
    const mounted = mountCard(setCard, topic, page, strings);
    view.current = mounted;
    return () => mounted.destroy();
  }, []);
  useEffect(() => {
    if (version !== drawn.current) view.current?.refresh();
    drawn.current = version;
  }, [version]);
  return card;
}
