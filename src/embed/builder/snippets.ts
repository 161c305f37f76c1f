import { keepsTags, optionsOf, type Choice, type Host, type Way } from './choice.js';
import { widgets } from './options.js';

/** What is known of the files: `sri.json` of the build. */
export interface Files {
  readonly version: string;
  /** Digest of each file, such as `sha384-…`. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that an entry needs at once. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/** Something to paste, with where it goes. */
export interface Snippet {
  readonly where: string;
  readonly code: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<"]/g, (sign) => escapes[sign]);

/** ` a="1" b`, for HTML. @param prefix stands before each name */
const written = (attributes: Choice['attributes'], prefix = ''): string =>
  [...attributes].map(([name, value]) => ` ${prefix}${name}${value === '' ? '' : `="${escape(value)}"`}`).join('');

const isElsewhere = (base: string): boolean => /^(?:https?:)?\/\//i.test(base);

/** A digest guards against another's server; on a page's own it would only break the next update. */
const integrity = (base: string, { files }: Files, file: string): string =>
  isElsewhere(base) && files[file] ? ` integrity="${files[file]}" crossorigin` : '';

const script = (base: string, files: Files, file: string, kind: string): string =>
  `<script ${kind} src="${base}${file}"${integrity(base, files, file)}></script>`;

/** A tag with its own file; from elsewhere the files that it needs are named too, so that each is checked. */
function tagCode({ tag, attributes }: Choice, base: string, files: Files): string {
  const chunks = isElsewhere(base) ? (files.needs[`${tag}.js`] ?? []) : [];
  const preloads = chunks.map(
    (file) => `<link rel="modulepreload" href="${base}${file}"${integrity(base, files, file)}>`,
  );
  return [
    `<link rel="stylesheet" href="${base}unknot.css"${integrity(base, files, 'unknot.css')}>`,
    ...preloads,
    script(base, files, `${tag}.js`, 'type="module"'),
    `<${tag}${written(attributes)}>${widgets[tag].fallback}</${tag}>`,
  ].join('\n');
}

function divCode({ tag, attributes }: Choice): string {
  return `<div data-unknot="${tag}"${written(attributes, 'data-')}>${widgets[tag].fallback}</div>`;
}

function frameAddress({ tag, attributes }: Choice, base: string): string {
  const query = new URLSearchParams([...attributes]).toString();
  return `${base}frame.html#${tag}${query && `?${query}`}`;
}

/**
 * Fitted by the loader where it is allowed, as tall as its first state where not. A frame from elsewhere gets no origin; a
 * site's own server rarely sends the header that scripts in such a frame need.
 */
function frameCode(choice: Choice, base: string): string {
  const { title, height } = widgets[choice.tag];
  const sandbox = 'sandbox="allow-scripts allow-forms allow-modals allow-popups allow-downloads"';
  return `<iframe src="${escape(frameAddress(choice, base))}" title="${title}" width="100%" height="${height}"
  style="border: 0" loading="lazy" referrerpolicy="no-referrer"
  allow="autoplay; clipboard-write; fullscreen; screen-wake-lock"${isElsewhere(base) ? `\n  ${sandbox}` : ''}></iframe>`;
}

const linkCode = (choice: Choice, base: string): string =>
  `<a href="${escape(frameAddress(choice, base))}">${widgets[choice.tag].title}</a>`;

/**
 * `[unknot_hold_timer hold-seconds="60"]…[/unknot_hold_timer]`, for the plugin. WordPress ends a shortcode at `]`, takes
 * backslashes away, and everything that looks like a tag or a part of an address: all those go as entities.
 */
function shortcode({ tag, attributes }: Choice): string {
  const name = `unknot_${tag.replaceAll('-', '_')}`;
  const entity = (text: string): string => text.replace(/[&<>"[\]\\%]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const given = [...attributes].map(([each, value]) => ` ${each}${value === '' ? '' : `="${entity(value)}"`}`);
  return `[${name}${given.join('')}]${widgets[tag].fallback}[/${name}]`;
}

/** JSX: numbers and switches as such. */
function jsx({ tag, attributes }: Choice): string {
  const isNumber = (name: string): boolean =>
    name === 'heading-level' || optionsOf(tag).some((option) => option.name === name && option.kind === 'number');
  const written = [...attributes].map(([name, value]) => {
    if (value === '') return ` ${name}`;
    return ` ${name}={${isNumber(name) ? Number(value) : JSON.stringify(value)}}`;
  });
  return `<${tag}${written.join('')} />`;
}

const places: Readonly<Record<Host, Readonly<Record<'page' | 'site', string>>>> = {
  html: { page: 'In the page, where it should stand', site: 'Once, in the <head> of every page' },
  wordpress: {
    page: 'In the post: add a block “Custom HTML” and paste',
    site: 'Once, by an administrator: in the header of the theme, or with a plugin for header scripts',
  },
  wix: { page: 'Add › Embed Code › Embed HTML', site: 'Settings › Custom Code, in the head of all pages' },
  squarespace: {
    page: 'In the page: add a Code block, type HTML',
    site: 'Settings › Advanced › Code Injection, header',
  },
  shopify: { page: 'In the theme editor: add a section “Custom Liquid”', site: 'Once, in theme.liquid before </head>' },
  ghost: { page: 'In the post: type /html and paste', site: 'Settings › Code injection, site header' },
  npm: { page: 'In your markup', site: 'In your entry script' },
  react: { page: 'In your component', site: 'In your entry script' },
};

/** Everything to paste for a choice, in order. */
export function snippets(choice: Choice, files: Files): readonly Snippet[] {
  const { host, tag, folder: base } = choice;
  const { page, site } = places[host];
  if (keepsTags(host)) {
    return [
      { where: 'In a terminal', code: `npm install unknot@${files.version}` },
      { where: site, code: `import 'unknot/define/${tag}';` },
      { where: page, code: host === 'react' ? jsx(choice) : `<${tag}${written(choice.attributes)}></${tag}>` },
    ];
  }
  if (host === 'wix' && choice.way === 'tag') {
    return [
      { where: 'Add › Embed Code › Custom Element › Server URL', code: `${base}${tag}.js` },
      { where: 'Tag name', code: tag },
      ...[...choice.attributes].map(([name, value]) => ({ where: `Set Attributes: ${name}`, code: value || 'true' })),
    ];
  }
  const loader: Snippet = { where: site, code: script(base, files, 'unknot.classic.js', 'defer') };
  const made: Readonly<Record<Way, () => readonly Snippet[]>> = {
    tag: () => {
      const code = tagCode(choice, base, files);
      if (host !== 'wordpress') return [{ where: page, code }];
      const block = `add the block “${widgets[tag].title}” and choose in its sidebar`;
      return [
        { where: `With the plugin “unknot”: ${block}, or paste this shortcode`, code: shortcode(choice) },
        { where: 'Without the plugin: add a block “Custom HTML” and paste', code },
      ];
    },
    div: () => [loader, { where: page, code: divCode(choice) }],
    frame: () => [
      { where: page, code: frameCode(choice, base) },
      { ...loader, where: `${site}, if you may: it makes the frame as tall as its content` },
    ],
    link: () => [{ where: page, code: linkCode(choice, base) }],
  };
  return made[choice.way]();
}
