// @vitest-environment jsdom
import { run, type RunOptions } from 'axe-core';
import { expect, test } from 'vitest';
import { mount } from './mount';
import { cardStates } from './states-card';
import { pageStates } from './states-page';

// Colours need a layout: `scripts/gallery.ts` runs the same rules in Chromium, contrast and English included.
const options: RunOptions = {
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
  preload: false,
};

test.each([...cardStates, ...pageStates].map((state) => [state.name, state.node] as const))(
  'nothing serious is inaccessible in %s',
  async (_, node) => {
    document.documentElement.lang = 'ar';
    const { violations } = await run(mount(node).root, options);
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
