import { render } from 'preact';
import '@/components/pages.css';
import { StringsProvider, createStrings } from '@/components/strings';
import { getMessage } from '@/lib/platform/strings';
import { createDesk } from '@/lib/ui/desk';

const strings = createStrings(getMessage);
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dir = strings.dir;

const desk = createDesk(strings, (view) =>
  render(<StringsProvider value={strings}>{view}</StringsProvider>, document.getElementById('app')!),
);
await desk.start();
