import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

export interface BundleOptions {
  readonly root: string;
  readonly outDir: string;
  readonly plugins: readonly Plugin[];
  readonly watch: boolean;
}

/** What all bundles share: no source from elsewhere, readable names out, nothing copied by itself. */
export function shared({ root, outDir, plugins, watch }: BundleOptions): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es', plugins: () => [...plugins] },
    define: { 'process.env.NODE_ENV': '"production"', AFTERWORD_BUNDLED: 'true' },
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome128', 'firefox146'],
      modulePreload: false,
      reportCompressedSize: false,
      watch: watch ? {} : null,
      // Reading the knowledge bases takes most of the time, and is meant to.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}

/**
 * Bundles one script into one classic file: content scripts cannot be modules. One that is `smallest`
 * takes ten times as long to bundle.
 */
export async function bundleScript(
  name: string,
  entry: string,
  { smallest = false, ...options }: BundleOptions & { readonly smallest?: boolean },
) {
  const config = shared(options);
  return build({
    ...config,
    build: {
      ...config.build,
      ...(smallest && { minify: 'terser', terserOptions: { compress: { passes: 2 } } }),
      lib: {
        entry: join(options.root, entry),
        formats: ['iife'],
        name: 'afterwordBundle',
        fileName: () => `${name}.js`,
      },
    },
  });
}

/** Bundles the extension's own pages. */
export async function bundlePages(entries: readonly string[], options: BundleOptions) {
  const pages = join(options.root, 'src/extension/pages');
  const config = shared({ ...options, root: pages });
  return build({
    ...config,
    base: './',
    build: {
      ...config.build,
      assetsDir: 'pages',
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: entries.map((entry) => join(pages, `${entry}.html`)),
      },
    },
  });
}
