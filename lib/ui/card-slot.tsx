import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from '@/components/strings';
import { mountCard, type CardPage, type CardTopic } from './card-view';

interface CardSlotProps {
  topic: CardTopic;
  page: CardPage;
  strings: Strings;
}

/** A card inside one of the extension's own pages. Another topic wants another `key`. */
export function CardSlot({ topic, page, strings }: CardSlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = mountCard(slot.current!, topic, page, strings);
    return () => view.destroy();
  }, []);
  return <div ref={slot} class="slot" />;
}
