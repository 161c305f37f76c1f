/**
 * `dist/handouts/<exercise>.<language>.html`, part of `npm run build`: one plain sheet for each exercise, for mail, feeds and sites
 * that allow no script at all. No script, no request; colours and sizes stand on the elements, for mail drops style sheets.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { at } from './lib/project.mjs';

const from = (path) => import(`../dist/${path}.js`);
const { exercises } = await from('data/exercises');
const { exerciseContent } = await from('data/exercise-content');
const { splitCue } = await from('data/exercise');
const { sources } = await from('data/sources');
const { languageCodes, rightToLeft } = await from('data/languages');
const { pictureParts, viewBox } = await from('figure/person');

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign]);

/** The colours of the widgets by day; paper has no night. */
const looks = {
  near: 'fill="#e9e3da" stroke="#6f6257" stroke-width="5" paint-order="stroke"',
  far: 'fill="#cfc5b8" stroke="#6f6257" stroke-width="5" paint-order="stroke"',
  edge: 'fill="none" stroke="#6f6257" stroke-width="5"',
  skin: 'fill="#e9e3da"',
  'far skin': 'fill="#cfc5b8"',
  shade: 'fill="#6f6257" opacity=".17"',
  fine: 'fill="none" stroke="#6f6257" stroke-width="4" opacity=".6"',
  muscle: 'fill="#c5604c" opacity=".88"',
  floor: 'fill="#dde3e1"',
  scene: 'fill="#b0bbb9"',
  prop: 'fill="#e1f0ed" stroke="#0e6a64" stroke-width="5"',
  arrow: 'fill="none" stroke="#0e6a64" stroke-width="6" stroke-linecap="round"',
  mark: 'fill="none" stroke="#0e6a64" stroke-width="6" stroke-linecap="round"',
};

/** What the classes of a part come to: an edge is a line, a skin a filling, of the near or far limb. */
function look(name) {
  const [first, second] = name.split(' ');
  if (second === 'edge') return looks.edge;
  if (second === 'skin') return looks[first === 'far' ? 'far skin' : 'skin'];
  return looks[first];
}

function still(picture, which, name, caption) {
  const parts = pictureParts(picture, picture[which])
    .filter(([kind]) => which === 'start' || kind !== 'arrow')
    .map(([kind, d]) => `<path ${look(kind)} d="${d}"/>`);
  return `<figure style="flex: 1 1 14em; margin: 0; text-align: center; color: #55666a">
<svg viewBox="${viewBox(picture)}" role="img" aria-label="${escape(`${name}, ${caption}`)}" style="max-width: 100%; height: auto">${parts.join('')}</svg>
<figcaption>${escape(caption)}</figcaption>
</figure>`;
}

const range = ({ min, max }) => (min < max ? `${min}–${max}` : min);

/** The numbers, a line each. */
function dosage({ holdSeconds, sets, reps, perDay, everyMinutes: every, sides }, { card }) {
  const rows = [
    holdSeconds && [card.hold, card.seconds(range(holdSeconds))],
    [card.repeat, !reps ? card.times(sets) : sets > 1 ? card.setsOf(sets, reps) : card.times(reps)],
    sides !== 'none' && [card.sides, card.side[sides]],
    every
      ? [card.every, card.minutes(every.min, every.max)]
      : [card.daily, perDay.min < perDay.max ? card.between(perDay.min, perDay.max) : card.times(perDay.min)],
  ].filter(Boolean);
  const cell = 'padding: .3em 1em .3em 0; text-align: start';
  return `<table style="border-collapse: collapse; margin: 1em 0">
${rows.map(([name, value]) => `<tr><th scope="row" style="${cell}; font-weight: 600">${escape(name)}</th><td style="${cell}">${escape(value)}</td></tr>`).join('\n')}
</table>`;
}

const step = (each) => {
  const [before, cue, after] = splitCue(each);
  return `<li style="margin: .4em 0">${escape(before)}<b>${escape(cue)}</b>${escape(after)}</li>`;
};

/** @param {object} picture its drawing @param {object} words all words of one language */
function handout(id, picture, words, lang) {
  const content = exerciseContent(exercises[id], words.exercises[id]);
  const { card, cardMore } = words;
  const dir = rightToLeft.has(lang) ? 'rtl' : 'ltr';
  const line = (name, text) => text && `<p><b>${escape(name)}:</b> ${escape(text)}</p>`;
  const note = [...content.cautions, content.notFor, content.stop]
    .filter(Boolean)
    .map((text) => `<p>${escape(text)}</p>`);
  const cited = content.sources.map((source) => sources[source]?.title ?? source);
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(content.name)}</title>
</head>
<body style="max-width: 44em; margin: 1.5em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif; color: #1d2b2f; background: #fff">
<p style="margin: 0; color: #0e6a64; font-weight: 600">${escape(card.kind[content.kind])}</p>
<h1 style="margin: 0 0 .3em; font-size: 1.6em; line-height: 1.2">${escape(content.name)}</h1>
<p>${escape(content.goal)}</p>
<div style="display: flex; flex-wrap: wrap; gap: 1em">
${still(picture, 'start', content.name, (content.captions ?? card).start)}
${still(picture, 'end', content.name, (content.captions ?? card).end)}
</div>
${dosage(content.dosage, words)}
<p>${escape(content.position)}</p>
<ol style="padding-inline-start: 1.4em">
${content.steps.map(step).join('\n')}
</ol>
${[line(card.needs, content.needs), line(card.breathing, content.breathing), line(card.feel, content.feel)].filter(Boolean).join('\n')}
<div style="margin: 1em 0; padding: .25em 1em; border: 1px solid #d9b25f; border-radius: .6em; background: #fff4dc; color: #704600">
${note.join('\n')}
</div>
<p>${escape(card.clinician)}</p>
<p style="color: #55666a; font-size: .85em">${escape(cardMore.sources)}: ${escape(cited.join(' · '))}</p>
</body>
</html>
`;
}

/** Every exercise in every language. @returns {Promise<[file: string, html: string][]>} */
async function handouts() {
  const made = [];
  for (const lang of languageCodes) {
    const words = (await from(`data/words/${lang}`))[lang];
    for (const id of Object.keys(exercises)) {
      const picture = Object.values(await from(`figure/poses/${id}`))[0];
      made.push([`${id}.${lang}.html`, handout(id, picture, words, lang)]);
    }
  }
  return made;
}

mkdirSync(at('dist/handouts'), { recursive: true });
for (const [file, html] of await handouts()) writeFileSync(at('dist/handouts', file), html);
