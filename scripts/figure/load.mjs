import { build } from 'esbuild';

/** Bundles one TypeScript entry of `src/` in memory and returns its exports, for scripts that run in plain Node. */
export async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
