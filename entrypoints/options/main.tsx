import { render } from 'preact';
import '@/components/pages.css';
import { createStrings, StringsProvider } from '@/components/strings';
import { getMessage } from '@/lib/platform/strings';
import { createOptions } from '@/lib/ui/options';

const strings = createStrings(getMessage);
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dir = strings.dir;

const options = createOptions((view) =>
  render(<StringsProvider value={strings}>{view}</StringsProvider>, document.getElementById('app')!),
);
await options.start();
