// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { mount } from './gallery/mount';
import { Tabs } from './tabs';

type Name = 'a' | 'b' | 'c';

function Three() {
  const [current, setCurrent] = useState<Name>('a');
  const tabs: { name: Name; title: string }[] = [
    { name: 'a', title: 'A' },
    { name: 'b', title: 'B' },
    { name: 'c', title: 'C' },
  ];
  return (
    <Tabs label="three" tabs={tabs} current={current} onChange={(name) => setCurrent(name)}>
      panel {current}
    </Tabs>
  );
}

test.each([
  ['ar', 'ArrowLeft', 'ArrowRight'],
  ['en', 'ArrowRight', 'ArrowLeft'],
] as const)('in %s, %s goes on and %s goes back, round the ends', (locale, on, back) => {
  const { root, find, key } = mount(<Three />, locale);
  find('[role=tab]').focus();
  const at = () => [root.querySelector('[aria-selected=true]')?.textContent, document.activeElement?.textContent];
  key(on);
  expect(at()).toEqual(['B', 'B']);
  key(back);
  key(back);
  expect(at()).toEqual(['C', 'C']);
  key('Home');
  expect(at()).toEqual(['A', 'A']);
  expect(find('[role=tabpanel]').textContent).toBe('panel a');
  expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
});
