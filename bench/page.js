/**
 * The part of the bench that runs in the page. Everything is compared with the least a browser can do: cloning the same
 * finished markup from a template into a shadow root with one adopted sheet ("raw").
 */
import '/dist/cdn/all.js';

const stage = document.querySelector('#stage');

/** How each element is put into a page. */
const attributes = {
  'body-map': { scale: '10' },
  'hold-timer': { 'no-sound': '' },
  'stretch-card': { exercise: 'kneeling-lunge' },
};

function make(tag) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes[tag] ?? {})) element.setAttribute(name, value);
  return element;
}

/** Resolves when everything an element does by itself after it was put in is over. */
async function settled(element) {
  while (!(await element.updateComplete));
}

/** What the element looks like when it is finished, as a template and a sheet. */
async function rawTwin(tag, element = make(tag)) {
  stage.append(element);
  await settled(element);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const template = document.createElement('template');
  template.innerHTML = element.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    element.shadowRoot.adoptedStyleSheets
      .flatMap((each) => [...each.cssRules])
      .map((rule) => rule.cssText)
      .join('\n'),
  );
  element.remove();
  return () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    return host;
  };
}

/** Milliseconds until `count` made by `one` stand in the page, laid out. */
async function mount(one, count) {
  const fragment = document.createDocumentFragment();
  const start = performance.now();
  let last;
  for (let i = 0; i < count; i++) fragment.append((last = one()));
  stage.append(fragment);
  if (last.updateComplete) await settled(last);
  void stage.offsetHeight;
  const time = performance.now() - start;
  stage.replaceChildren();
  // Let the browser tidy up outside of the next measurement.
  await new Promise((resolve) => setTimeout(resolve, 30));
  return time;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The mean of the middle half: the page's clock moves in tenths of a millisecond, and a median with it. */
function middle(numbers) {
  const quarter = Math.floor(numbers.length / 4);
  const kept = numbers.toSorted((a, b) => a - b).slice(quarter, numbers.length - quarter);
  return kept.reduce((sum, each) => sum + each) / kept.length;
}

/** Ratio of the middles, ours to raw, measured in turns. */
export async function mountRatio(tag, count, rounds) {
  const raw = await rawTwin(tag);
  const ours = () => make(tag);
  await mount(raw, count);
  await mount(ours, count);
  const times = { raw: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 ? ['raw', 'ours'] : ['ours', 'raw']) {
      times[which].push(await mount(which === 'raw' ? raw : ours, count));
    }
  }
  const found = { raw: middle(times.raw), ours: middle(times.ours) };
  return { ...found, ratio: found.ours / found.raw };
}

/**
 * Timers that run as in a page: loaded, in their hold, with the question below the ring.
 * @param seen all of them on screen at once, drawn small; otherwise one below the other, as in a page
 * @returns how many stand on screen
 */
export async function runTimers(count, seen = false) {
  stage.replaceChildren(
    ...Array.from({ length: count }, () => {
      const timer = make('hold-timer');
      timer.setAttribute('hold-seconds', '600');
      timer.setAttribute('prepare-seconds', '0');
      return timer;
    }),
  );
  stage.classList.toggle('small', seen);
  const timers = [...stage.children];
  for (const timer of timers) await timer.load();
  for (const timer of timers) timer.start();
  for (const timer of timers) {
    while (!timer.shadowRoot.querySelector('.check')) await nextFrame();
    if (timer.phase !== 'hold' || timer.status !== 'running') throw new Error(`${timer.phase}, ${timer.status}`);
  }
  return timers.filter((timer) => {
    const { top, bottom } = timer.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).length;
}

export const clear = () => stage.replaceChildren();

const nextFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

async function clickTime(target) {
  await nextFrame();
  const start = performance.now();
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await nextFrame();
  return performance.now() - start;
}

/** The least that a page written by hand does for a press: the region filled, its mark, its name, told to the page. */
function answerPlainly(root) {
  const name = root.querySelector('.panel p');
  const marks = new Map();
  // Where marks go is known beforehand, as it is to the map.
  for (const path of root.querySelectorAll('.region')) {
    const [, x, y] = /^M(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(path.getAttribute('d'));
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [key, value] of Object.entries({ class: 'mark', x, y })) mark.setAttribute(key, value);
    mark.textContent = '✓';
    marks.set(path, mark);
  }
  root.addEventListener('click', ({ target }) => {
    const chosen = target.classList.toggle('selected');
    target.setAttribute('aria-checked', String(chosen));
    if (chosen) target.ownerSVGElement.append(marks.get(target));
    else marks.get(target).remove();
    name.textContent = target.getAttribute('aria-label');
    root.host.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  });
}

/**
 * Medians of click to next frame, in turns: on the map, and on the same shapes with one plain listener that shows the same
 * answer. Each stands alone in the page while it is pressed, for both are drawn in the frame that is waited for.
 */
export async function clickRatio(rounds) {
  const ours = document.createElement('body-map');
  const plain = (await rawTwin('body-map', document.createElement('body-map')))();
  answerPlainly(plain.shadowRoot);
  const elements = { plain, ours };
  const times = { plain: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 ? ['plain', 'ours'] : ['ours', 'plain']) {
      const element = elements[which];
      stage.replaceChildren(element);
      if (element.updateComplete) await settled(element);
      await nextFrame();
      await nextFrame();
      const targets = element.shadowRoot.querySelectorAll('[part~=region]');
      times[which].push(await clickTime(targets[(round * 7) % targets.length]));
    }
  }
  stage.replaceChildren();
  return { plain: median(times.plain), ours: median(times.ours), ratio: median(times.ours) / median(times.plain) };
}

/** Puts `count` in and takes them out again, one at a time. */
export async function cycle(tag, count) {
  for (let i = 0; i < count; i++) {
    const element = tag === 'div' ? document.createElement('div') : make(tag);
    stage.append(element);
    if (element.updateComplete) await settled(element);
    element.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** One finished instance left in the page. */
export async function keep(tag, count) {
  const all = Array.from({ length: count }, () => make(tag));
  stage.replaceChildren(...all);
  for (const element of all) await settled(element);
}

window.bench = { mountRatio, runTimers, clear, clickRatio, cycle, keep };
