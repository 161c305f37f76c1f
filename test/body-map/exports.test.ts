import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toBlob, toCSV, toSVG, type MapAnswer, type SheetOptions } from '../../src/body-map/exports.js';
import { answer } from '../../src/body-map/body-map.events.js';
import { parse, type Scale } from '../../src/body-map/model.js';
import { nameOf, type MapWords } from '../../src/body-map/names.js';
import { wrap } from '../../src/body-map/sheet.js';
import { regions } from '../../src/data/regions.js';
import { ar } from '../../src/data/words/ar.js';
import { map } from '../../src/data/words/en/map.js';
import { regions as regionWords } from '../../src/data/words/en/regions.js';
import { es } from '../../src/data/words/es.js';

const en: MapWords = { map, regions: regionWords };
const ids = [...regions.keys()];
const of = (value: string, scale: Scale = '10', words = en): MapAnswer => ({
  regions: [...parse(value).chosen].map(([id, intensity]) => answer(id, intensity)),
  words,
  scale,
});

/** Reads RFC 4180: rows of fields. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const record = (text: string): Record<string, string> => {
  const [names, values] = readCsv(text);
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
};

describe('toCSV', () => {
  it('writes a header and one row', () => {
    const rows = readCsv(toCSV(of('low-back-l:6 hip-crease-l navel:0'), { date: '2026-03-09' }));
    expect(rows).to.have.length(2);
    expect(rows[0]).to.deep.equal(['date', 'scale', 'places', 'value', ...ids]);
    expect(rows[1]).to.have.length(78);
  });

  it('has a cell for every region: a rating, yes, or nothing', () => {
    const row = record(toCSV(of('low-back-l:6 hip-crease-l navel:0'), { date: '2026-03-09' }));
    const { date, scale, places, value, ...cells } = row;
    expect({ date, scale, places, value }).to.deep.equal({
      date: '2026-03-09',
      scale: '10',
      places: '3',
      value: 'low-back-l:6 hip-crease-l navel:0',
    });
    const filled = Object.entries(cells).filter(([, cell]) => cell);
    expect(filled).to.have.deep.members([
      ['low-back-l', '6'],
      ['hip-crease-l', 'yes'],
      ['navel', '0'],
    ]);
  });

  it('can be added to a table without its header', () => {
    const whole = toCSV(of('navel:3'));
    expect(whole.endsWith(toCSV(of('navel:3'), { header: false }))).to.equal(true);
    expect(readCsv(whole + toCSV(of(''), { header: false }))).to.have.length(3);
  });

  it('puts the columns of the page first', () => {
    const text = toCSV(of(''), { extra: { visit: '12', 'name, first': 'He said "ow"\r\ntwice' } });
    expect(text.startsWith('visit,"name, first",date,')).to.equal(true);
    expect(text).to.contain('12,"He said ""ow""\r\ntwice",');
    expect(record(text)['name, first']).to.equal('He said "ow"\r\ntwice');
  });

  for (const text of ['=1+1', '+1', '-1', '@A1', ' =1', '\t=1', '\r=1', '＝1', '=cmd|"/c calc"!A1']) {
    it(`makes no formula of ${JSON.stringify(text)}`, () => {
      const csv = toCSV(of(''), { date: text, extra: { [text]: text } });
      expect(record(csv).date).to.equal(`'${text}`);
      expect(readCsv(csv)[0][0]).to.equal(`'${text}`);
    });
  }

  it('can be read again, whatever stands in a field', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (one, two) => {
        const [, row] = readCsv(toCSV(of(''), { extra: { a: one, b: two } }));
        expect(row).to.have.length(80);
        expect(row[0].replace(/^'/, '')).to.equal(one.replace(/^'/, ''));
        expect(row[1].replace(/^'/, '')).to.equal(two.replace(/^'/, ''));
      }),
    );
  });
});

const read = (text: string): Element => {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  expect(root.querySelector('parsererror'), text.slice(0, 200)).to.equal(null);
  expect(root.localName).to.equal('svg');
  return root;
};
const svg = (value: string, options?: SheetOptions, scale?: Scale, words?: MapWords): Element =>
  read(toSVG(of(value, scale, words), options));
const said = (root: Element): string[] =>
  [...root.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent);

describe('toSVG', () => {
  it('says title, date, captions, legend and places', () => {
    const lines = said(svg('low-back-l:6 navel', { title: 'Pain today', date: '9 March 2026' }));
    expect(lines).to.include.members(['Pain today', '9 March 2026', 'Front', 'your right is on the left']);
    expect(lines).to.include.members(['Back', 'your right is on the right', 'How strong is it?']);
    expect(lines).to.include.members(['0', '10', 'none', 'worst you can think of', '2 places chosen.']);
    expect(lines).to.include.members(['Low back beside the spine, left', '6 of 10, strong', 'no answer yet']);
  });

  it('is a picture with a name and a description', () => {
    const root = svg('low-back-l:6', { date: '9 March 2026' });
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.querySelector('title')!.textContent).to.equal('Where does it hurt?');
    expect(root.querySelector('desc')!.textContent).to.equal(
      '9 March 2026 1 place chosen. Low back beside the spine, left, 6 of 10, strong',
    );
  });

  it('needs nothing from outside, and nothing that a strict page refuses', () => {
    const text = toSVG(of(ids.join(':5 ')));
    const root = read(text);
    expect(root.querySelectorAll('style, script, image, use, foreignObject, a')).to.have.length(0);
    for (const each of [root, ...root.querySelectorAll('*')]) {
      for (const { name, value } of each.attributes) {
        expect(name).to.not.match(/^(style|href|xlink:href|on\w+|id|class)$/);
        expect(value).to.not.contain('url(');
      }
    }
    expect(text.match(/https?:[^"]*/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
  });

  it('marks a region on every body that shows it', () => {
    const marks = (value: string, options?: SheetOptions) =>
      [...svg(value, options).querySelectorAll(':scope > svg > text:not([aria-hidden])')].map(
        ({ textContent }) => textContent,
      );
    expect(marks('shoulder-r:7')).to.deep.equal(['7', '7']);
    expect(marks('hip-crease-l:7')).to.deep.equal(['7']);
    expect(marks('hip-crease-l:7', { views: ['back'] })).to.deep.equal([]);
    expect(said(svg('hip-crease-l:7', { views: ['back'] }))).to.include('Front hip crease, left');
  });

  it('shows the close-up', () => {
    const boxes = (options?: SheetOptions) =>
      [...svg('', options).querySelectorAll('svg')].map((part) => part.getAttribute('viewBox'));
    expect(boxes()).to.deep.equal(['-272 -12 544 1024', '-272 -12 544 1024']);
    expect(boxes({ closeUp: true, views: ['front'] })).to.deep.equal(['-112 278 224 352']);
  });

  it('has a legend for each scale', () => {
    expect(said(svg('navel', {}, 'none')))
      .to.include('Chosen places')
      .and.not.include('How strong is it?');
    const short = said(svg('navel:2', {}, '3'));
    expect(short).to.include.members(['1', '2', '3', 'mild', 'moderate', 'strong', '2 of 3, moderate']);
    expect(short).to.not.include('no answer yet');
  });

  it('says so when nothing is chosen', () => expect(said(svg(''))).to.include('No place chosen.'));

  it('speaks Spanish and Arabic; Arabic runs from the right, its bodies stay as they are', () => {
    const spanish = svg('low-back-l:6', { lang: 'es' }, '10', es);
    expect(spanish.getAttribute('lang')).to.equal('es');
    expect(said(spanish)).to.include(es.map.title);
    const arabic = svg('low-back-l:6', { lang: 'ar', dir: 'rtl' }, '10', ar);
    expect(arabic.getAttribute('direction')).to.equal('rtl');
    expect(said(arabic)).to.include(nameOf(ar, 'low-back-l'));
    const x = (root: Element, text: string) =>
      Number(
        [...root.querySelectorAll(':scope > text')].find(({ textContent }) => textContent === text)!.getAttribute('x'),
      );
    expect(x(arabic, ar.map.title)).to.equal(794 - x(spanish, es.map.title));
    expect(x(arabic, ar.map.front)).to.equal(794 - x(spanish, es.map.front));
    const body = (root: Element) => root.querySelector('svg')!.querySelector('path')!.getAttribute('d');
    expect(body(arabic)).to.equal(body(spanish));
  });

  it('fits on one sheet of A4 with eight places, and grows for all 74', () => {
    const height = (value: string) => Number(svg(value, { date: '9 March 2026' }).getAttribute('height'));
    expect(
      height(
        ids
          .filter((id) => id.includes('shoulder') || id.includes('thigh'))
          .slice(0, 8)
          .join(':4 '),
      ),
    ).to.be.below(1123);
    const root = svg(ids.join(' '), {}, 'none');
    const lowest = Math.max(
      ...[...root.querySelectorAll(':scope > text')].map((each) => Number(each.getAttribute('y'))),
    );
    expect(lowest).to.be.below(Number(root.getAttribute('height')));
    expect(said(root)).to.include('74 places chosen.');
  });

  it('stays well-formed, whatever the title and the date', () => {
    for (const title of [
      '</title><script>alert(1)</script>',
      '"onload="x',
      ']]>&amp;\u0000\u001b\ud800\ufffe',
      'x'.repeat(5000),
    ]) {
      const root = svg('navel', { title, date: title });
      expect(root.querySelector('script')).to.equal(null);
      for (const { name } of root.attributes) expect(name).to.not.match(/^on/);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, date) => void svg('', { title, date })),
      { numRuns: 60 },
    );
  });
});

describe('wrap', () => {
  it('breaks between words, and inside of one that is too long', () => {
    expect(wrap('one two three', 60, 14)).to.deep.equal(['one two', 'three']);
    expect(wrap('abcdefghijklmnop', 60, 14)).to.deep.equal(['abcdefg', 'hijklmn', 'op']);
    expect(wrap(' \n ', 60, 14)).to.deep.equal([]);
  });
});

describe('toBlob', () => {
  async function pixels(blob: Blob): Promise<ImageData> {
    const bitmap = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }
  const colours = ({ data }: ImageData): Map<string, number> => {
    const found = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = [...data.slice(at, at + 4)].join();
      found.set(colour, (found.get(colour) ?? 0) + 1);
    }
    return found;
  };

  it('draws the page as a PNG on white, twice its size', async () => {
    const blob = await toBlob(of('low-back-l:10'));
    expect(blob.type).to.equal('image/png');
    const image = await pixels(blob);
    expect(image.width).to.equal(1588);
    expect([...image.data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
  });

  it('draws bodies, the chosen region in its colour, and text', async () => {
    const plain = colours(await pixels(await toBlob(of(''), { width: 794 })));
    const chosen = colours(await pixels(await toBlob(of('thigh-back-l:10'), { width: 794 })));
    const [body, deep, ink] = ['233,227,218,255', '189,74,44,255', '29,43,47,255'];
    expect(plain.get(body)).to.be.above(20_000);
    expect(chosen.get(deep)! - (plain.get(deep) ?? 0)).to.be.above(500);
    expect(chosen.get(ink)).to.be.above(50);
  });

  it('keeps its width within reason', async () => {
    expect((await pixels(await toBlob(of(''), { width: 1 }))).width).to.equal(200);
    expect((await pixels(await toBlob(of(''), { width: 400.4 }))).width).to.equal(400);
  });
});
