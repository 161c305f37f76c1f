import type { Act, Chosen, Scale } from './model.js';
import { nameOf, type MapWords } from './names.js';
import { strength } from './slider.js';

/** What is said after an act that led to `chosen`. */
export function sentenceFor(what: Act, chosen: Chosen, words: MapWords, scale: Scale): string {
  const { map } = words;
  const places = map.places(chosen.size);
  if (what.type === 'clear') return map.cleared;
  if (what.type === 'undo') return `${map.undone} ${places}`;
  const name = nameOf(words, what.id);
  if (what.type === 'rate') return map.rated(name, strength(words, chosen.get(what.id), scale));
  return `${chosen.has(what.id) ? map.select(name) : map.deselect(name)} ${places}`;
}
