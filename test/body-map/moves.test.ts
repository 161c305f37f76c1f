import { expect } from '@open-wc/testing';
import { placesOf, type Spot } from '../../src/body-map/figures.js';
import { destination, step, Typed, typeAhead } from '../../src/body-map/moves.js';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const key = ({ id, view }: Spot): string => `${view} ${id}`;

/** Everything that arrow keys reach from one place. */
function reached(places: readonly Spot[], from: Spot, rightToLeft: boolean): number {
  const seen = new Set([key(from)]);
  const open = [from];
  for (const place of open) {
    for (const arrow of arrows) {
      const next = step(places, place, arrow, rightToLeft);
      if (next && !seen.has(key(next))) {
        seen.add(key(next));
        open.push(next);
      }
    }
  }
  return seen.size;
}

describe('the way of the arrow keys', () => {
  for (const [title, closeUp, rightToLeft] of [
    ['the whole body', false, false],
    ['the whole body, right to left', false, true],
    ['the close-up', true, false],
    ['the close-up, right to left', true, true],
  ] as const) {
    it(`reaches every region from every other in ${title}`, () => {
      const places = placesOf(['front', 'back'], closeUp);
      for (const place of places) expect(reached(places, place, rightToLeft), key(place)).to.equal(places.length);
    });
  }

  for (const view of ['front', 'back'] as const) {
    it(`reaches every region of the ${view} when it stands alone, whole and as a close-up`, () => {
      for (const closeUp of [false, true]) {
        const places = placesOf([view], closeUp);
        for (const place of places) expect(reached(places, place, false), key(place)).to.equal(places.length);
      }
    });
  }

  it('crosses to the same part of the body, and back again by the opposite key', () => {
    const places = placesOf(['front', 'back'], false);
    for (const [id, other] of [
      ['face', 'head-back'],
      ['shoulder-l', 'shoulder-l'],
      ['hand-l', 'hand-l'],
      ['knee-front-l', 'knee-back-l'],
      ['shin-l', 'calf-l'],
      ['foot-l', 'foot-l'],
    ] as const) {
      const back = step(places, at(id), 'ArrowRight', false)!;
      expect(key(back)).to.equal(`back ${other}`);
      expect(key(step(places, back, 'ArrowLeft', false)!)).to.equal(`front ${id}`);
    }
    expect(key(step(places, at('hand-r'), 'ArrowLeft', true)!)).to.equal('back hand-r');
    expect(step(places, at('hand-r'), 'ArrowLeft', false)).to.equal(undefined);
  });

  it('has a place for each of the 74 regions, head first', () => {
    const places = placesOf(['front', 'back'], false);
    expect(new Set(places.map(({ id }) => id)).size).to.equal(74);
    expect(places[0].id).to.equal('face');
    expect(places.at(-1)!.id).to.match(/^foot/);
  });

  const at = (id: string, view = 'front'): Spot =>
    placesOf(['front', 'back'], false).find((place) => place.id === id && place.view === view)!;
  const table: [from: Spot, key: string, to: string][] = [
    [at('navel'), 'ArrowLeft', 'front psoas-line-r'],
    [at('navel'), 'ArrowRight', 'front psoas-line-l'],
    [at('navel'), 'ArrowDown', 'front lower-abdomen'],
    [at('navel'), 'ArrowUp', 'front epigastrium'],
    [at('shoulder-r'), 'ArrowDown', 'front upper-arm-r'],
    [at('shoulder-r'), 'ArrowRight', 'front chest-r'],
    [at('psoas-line-r'), 'ArrowLeft', 'front iliac-fossa-r'],
    [at('knee-front-l'), 'ArrowDown', 'front shin-l'],
    [at('hand-l'), 'ArrowRight', 'back hand-l'],
    [at('low-spine', 'back'), 'ArrowLeft', 'back low-back-l'],
    [at('sacrum', 'back'), 'ArrowRight', 'back si-joint-r'],
    [at('navel'), 'Home', 'front face'],
  ];
  for (const [from, pressed, to] of table) {
    it(`leads by ${pressed} from ${key(from)} to ${to}`, () => {
      const places = placesOf(['front', 'back'], false);
      expect(
        key(
          destination(
            places,
            places.findIndex((place) => key(place) === key(from)),
            pressed,
            false,
          )!,
        ),
      ).to.equal(to);
    });
  }

  it('ends at the edge and knows no other key', () => {
    const places = placesOf(['front'], false);
    expect(step(places, places[0], 'ArrowUp', false)).to.equal(undefined);
    expect(step(places, places[0], 'ArrowRight', false)).to.equal(undefined);
    expect(step(places, places[0], 'Enter', false)).to.equal(undefined);
  });
});

describe('typing a name', () => {
  const names = ['Face', 'Shin, right', 'Shin, left', 'Shoulder, right', 'Calf, left', 'Élbow'];
  const table: [from: number, typed: string, to: number][] = [
    [0, 's', 1],
    [1, 's', 2],
    [3, 's', 1],
    [1, 'ss', 2],
    [1, 'sh', 1],
    [1, 'sho', 3],
    [0, 'shin, l', 2],
    [0, 'C', 4],
    [0, 'é', 5],
    [0, 'x', -1],
    [0, 'xyz', -1],
    [-1, 'f', 0],
  ];
  for (const [from, typed, to] of table) {
    it(`"${typed}" goes from ${from} to ${to}`, () => expect(typeAhead(names, from, typed)).to.equal(to));
  }

  it('joins letters that follow each other quickly', () => {
    const typed = new Typed();
    expect(typed.add('s', 1000)).to.equal('s');
    expect(typed.add('h', 1500)).to.equal('sh');
    expect(typed.add('o', 2400)).to.equal('o');
  });
});
