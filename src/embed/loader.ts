/**
 * The one script for a whole site, `cdn/unknot.js`: finds the widgets of each page and loads only those.
 * As a module and, for hosts that forbid those, as a classic script.
 */
import { prefixed } from '../shared/prefix.js';
import { fitFrames } from './fit.js';
import { watch } from './watch.js';

const here = import.meta.url;

// A module does not know the element that loaded it: found by its address.
const script = [...document.scripts].find(({ src }) => src === here);
const word = script?.dataset.prefix;
if (word) {
  if (/^[a-z][a-z0-9]*$/.test(word)) globalThis.unknotPrefix = `${word}-`;
  else console.warn(`unknot: data-prefix="${word.slice(0, 40)}": expected small letters and digits; using none.`);
}

watch((tag) => import(/* @vite-ignore */ new URL(`${tag}.js`, here).href), prefixed(''));
fitFrames(new URL('frame.html', here));
