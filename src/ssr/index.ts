/**
 * Widgets as HTML, for static site generators and servers: `unknot/ssr`. Needs `@lit-labs/ssr` beside it. Runs in Node only.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { customElements } from '@lit-labs/ssr-dom-shim';
import * as elements from '../elements.js';
import { bake } from '../shared/bake.js';
import { UnknotElement } from '../shared/element.js';

const classes = new Map(
  Object.values(elements)
    .filter(
      (each): each is typeof UnknotElement & typeof each =>
        (each as { prototype?: unknown }).prototype instanceof UnknotElement,
    )
    .map((each) => [each.tag, each]),
);

export interface RenderOptions {
  /** Attributes of the tag; `true` for one without a value; `false`, `undefined` and a CMS's `null` leave it out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | null;
  /** HTML of your own inside the tag: what the widget's slots show, and readers of old browsers. Not checked: never a visitor's. */
  readonly content?: string | null;
  /** For a policy that allows styles by nonce: the sheet stands in the page until the script has run. */
  readonly nonce?: string | null;
}

const escape = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function written(attributes: RenderOptions['attributes']): string {
  return Object.entries(attributes ?? {})
    .filter(([, value]) => (value ?? false) !== false)
    .map(([name, value]) => {
      if (!/^[a-z][a-z-]*$/.test(name)) throw new RangeError(`"${name.slice(0, 40)}" is no attribute of a widget.`);
      return ` ${name}${value === true ? '' : `="${escape(String(value))}"`}`;
    })
    .join('');
}

/**
 * A widget's tag with its first look in a declarative shadow root, in English. On the page its script draws it anew in the
 * same place; nothing moves, and nothing else has to be loaded for it.
 * @throws RangeError for a tag that is no widget, or a name that cannot be an attribute
 */
export async function renderWidget(tag: string, options?: RenderOptions | null): Promise<string> {
  const { attributes, content, nonce } = options ?? {};
  const element = classes.get(tag);
  if (!element)
    throw new RangeError(`"${String(tag).slice(0, 40)}" is no widget; there are: ${[...classes.keys()].join(', ')}.`);
  element.define(tag, customElements);
  // By `data-drawn`, unknot.css knows that this one keeps its own place; by `data-own`, a quiz that it is another one.
  const own = /<script[^>]+application\/json/i.test(content ?? '') ? ' data-own' : '';
  const markup = `<${tag}${written(attributes)} data-drawn${own}>`;
  const drawn = await collectResult(render(bake(`${markup}</${tag}>`)));
  const [before, after] = drawn
    // Marks for a script that goes on from this drawing; ours draws anew.
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->/g, '')
    .split(`</${tag}>`);
  const styled = nonce ? before.replace('<style>', `<style nonce="${escape(nonce)}">`) : before;
  return `${styled}${content ?? ''}</${tag}>${after}`;
}
