import { isTag, type Tag } from '../tags.js';
import { languages, widgets, type Option } from './options.js';

/** The sites that the builder writes for, in the order of its tabs. */
export const hosts = {
  html: 'Plain HTML',
  wordpress: 'WordPress',
  wix: 'Wix',
  squarespace: 'Squarespace',
  shopify: 'Shopify',
  ghost: 'Ghost',
  npm: 'npm',
  react: 'React',
} as const;

export type Host = keyof typeof hosts;

/** Ways into a page, each for editors that remove the one before. */
export const ways = ['tag', 'div', 'frame', 'link'] as const;
export type Way = (typeof ways)[number];

/** All that was chosen; it stands in the address, so that it can be kept and sent. */
export interface Choice {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly host: Host;
  readonly way: Way;
  /** Where the files of `dist/cdn/` are, with `/` at its end. */
  readonly folder: string;
}

export const optionsOf = (tag: Tag): readonly Option[] => [...widgets[tag].options, languages];

const has = <Key extends string>(keys: readonly Key[], word: string | null): word is Key =>
  keys.some((key) => key === word);

/**
 * The folder of the files as it may stand in code: an address of the web or of the site itself, without query, with `/` at its
 * end. Anything else becomes `/unknot/`.
 */
export function folderOf(given: string): string {
  const text = given.trim().split(/[?#]/)[0];
  const fits =
    /^(?:https?:\/\/|\/\/|\/|\.{0,2}\/)?[\w~%:@.,=+/-]*$/i.test(text) && !/^[a-z][\w+.-]*:(?!\/\/)/i.test(text);
  return fits && text ? text.replace(/\/?$/, '/') : '/unknot/';
}

/** Editors that keep every tag: they need no other way. */
export const keepsTags = (host: Host): boolean => host === 'npm' || host === 'react';

/** Reads the part of an address after `#`. Anything that is not offered is left out. */
export function readChoice(hash: string): Choice {
  const [tag, query = ''] = hash.replace(/^#/, '').split('?');
  const given = new URLSearchParams(query);
  const known = isTag(tag) ? tag : 'hold-timer';
  const site = given.get('for');
  const host = has(Object.keys(hosts) as Host[], site) ? site : 'html';
  const way = given.get('as');
  return {
    tag: known,
    attributes: new Map(
      optionsOf(known).flatMap((option) => {
        const value = given.get(option.name);
        return value !== null && isOffered(option, value) ? [[option.name, value]] : [];
      }),
    ),
    host,
    way: has(ways, way) && !keepsTags(host) ? way : 'tag',
    folder: folderOf(given.get('in') ?? ''),
  };
}

function isOffered(option: Option, value: string): boolean {
  switch (option.kind) {
    case 'switch':
      return value === '';
    case 'choice':
      return value !== '' && option.choices.some(([each]) => each === value);
    case 'number':
      return value !== '' && Number(value) >= option.min && Number(value) <= option.max;
    case 'text':
      return value !== '' && value.length <= 200;
  }
}

/** The part of an address after `#` that `readChoice` reads back. */
export function writeChoice({ tag, attributes, host, way, folder }: Choice): string {
  const query = new URLSearchParams([...attributes, ['for', host], ['as', way]]);
  if (folder !== folderOf('')) query.set('in', folder);
  return `#${tag}?${query}`;
}

/** The way to try when an editor has removed what it was given. */
export const nextWay = (way: Way): Way | undefined => ways[ways.indexOf(way) + 1];
