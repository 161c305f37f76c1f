import type { TemplateResult } from 'lit';
import { personMarkup, type Picture } from '../figure/person.js';
import { bake } from './bake.js';

/** A picture at the start or the end of its movement. */
export type Moment = 'start' | 'end';

const drawn = new WeakMap<Picture, Partial<Record<Moment, TemplateResult>>>();

/** The inside of an `<svg>`, drawn once for all widgets of the page. */
export function still(picture: Picture, which: Moment): TemplateResult {
  const stills = drawn.get(picture) ?? {};
  drawn.set(picture, stills);
  return (stills[which] ??= bake(personMarkup(picture, which), 2));
}
