import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles one entry as the extension's build does, without writing it anywhere.
 * @param entry path from the project's root
 * @param external packages left out (for measuring)
 * @returns the minified script
 */
export async function bundle(entry: string, external: (string | RegExp)[] = []): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // As in production whatever NODE_ENV says: tests weigh what is shipped.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      // The library mode leaves white space in by itself.
      rolldownOptions: { external, output: { codeSplitting: false, minify: true } },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}

/** The gallery as one self-contained page. */
export async function galleryPage(locale: string): Promise<string> {
  const script = (await bundle('components/gallery/main.tsx')).replaceAll('</script', '<\\/script');
  return `<!doctype html><html data-locale="${locale}"><meta charset="utf-8"><body><script type="module">${script}</script></body></html>`;
}
