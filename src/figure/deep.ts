import type { Layer } from '../data/layers.js';
import type { View } from '../data/regions.js';
import { path, whole, type Run } from './ring.js';
import { readCurve } from './spline.js';

/** What a part is made of: how it is coloured. `-line` and `-edge` are drawn as lines, all else is filled. */
export type DeepKind =
  | 'bone'
  | 'bone-shade'
  | 'bone-line'
  | 'bone-edge'
  | 'disc'
  | 'psoas'
  | 'psoas-shade'
  | 'psoas-light'
  | 'psoas-line'
  | 'iliacus'
  | 'iliacus-shade'
  | 'iliacus-line'
  | 'lumborum'
  | 'lumborum-shade'
  | 'lumborum-line'
  | 'tendon';

/** One part under the skin, both sides in one path. Units and axes are those of the body. */
export interface DeepPart {
  readonly kind: DeepKind;
  /** The part is seen from this layer on: bones with the muscles too. */
  readonly layer: Exclude<Layer, 'skin'>;
  readonly d: string;
}

// The half with x > 0, in whole thousandths of the body's height; estimates fitted to the measured body (see NOTICE).
const spine: readonly (readonly [top: number, bottom: number, half: number, tip: number])[] = [
  [290, 305, 12, 17],
  [310, 326, 13, 22],
  [331, 347, 13, 24],
  [352, 369, 14, 27],
  [374, 391, 15, 26],
  [396, 411, 16, 28],
];

const hip =
  '30,405 44,398 62,394 75,399 81,411 79,427 71,441! 67,447 66,458 63,463 68,469 70,480 66,491 56,500 51,513 46,523 39,526 ' +
  '33,523 23,518 12,513 3,509! 2,497 3,486! 17,486! 30,480 39,468 40,455 35,440 29,428';
const obturator = '28,491 36,495 39,504 34,513 25,515 19,509 19,499';
const sacrum = '0,413 14,412 31,409! 32,420 27,436 19,453 11,465 6,476 0,484';
const femur =
  '39,479 41,470 48,465 56,466 62,470 69,475 77,480 82,480 88,484 91,492 88,504 87,522 84,560 79,610 76,648 77,674 83,691 ' +
  '82,704 75,712 67,711 61,706 54,712 45,713 39,705 40,691 51,674 59,648 63,610 68,560 70,536 69,519 65,513 63,508 65,502 ' +
  '60,496 54,494 47,494 42,489';
// Where bone bends away from the light.
const fossa = '37,409 50,404 63,403 72,408 75,417 69,434 62,450 53,457 45,440';
const ramus = '51,513! 46,523 39,526 33,523 23,518 12,513 3,509! 13,508 24,513 33,518 39,520 45,517!';
const neck = '60,496! 65,502 63,508 65,513 69,519! 72,513 70,505 66,498!';
const sacrumSide = '31,409! 32,420 27,436 19,453 11,465 6,476! 8,465 14,453 21,436 26,421 26,411!';
const wing = '81,411! 79,427 71,441 67,447 66,458! 62,450 65,437 71,425 74,411!';
const shaft = '70,536! 68,560 63,610 59,648 51,674! 63,648 68,610 73,560';

const psoas =
  '13,298! 18,298 22,310 26,326 31,345 37,365 43,387 49,409 54,431 57,452 59,467 63,483 66,496 67,506 65,509 57,499 49,487 ' +
  '41,472 35,456 29,437 23,415 19,398 17,388! 18,381 15,371! 18,364 15,351! 17,342 14,330! 17,323 14,312!';
const iliacus =
  '36,408 48,400 63,398 74,404 78,414 75,428 69,443 65,457 62,470 63,485 65,497 66,506 63,506 57,494 52,477 46,458 41,438 36,421';
const lumborum =
  '20,301 31,304! 42,314! 44,335 50,362 57,385 62,395! 50,397 38,402! 29,394 27,388! 32,380 27,366! 31,358 26,344! 28,336 23,323! 24,316';
const tendon = '57,472! 61,484 65,495 68,506 66,511 63,509 60,500 57,488';
// The belly of the psoas is round: bright along its middle, dark towards the spine.
const psoasShade =
  '15,371! 18,381 17,388! 19,398 23,415 29,437 35,456 41,472 49,487 57,499! 52,486 46,469 40,451 35,433 30,414 26,396 23,380 20,366 18,364!';
const psoasLight = '22,318! 28,343 34,367 40,391 45,414 49,436 52,455! 48,439 43,417 37,393 31,369 26,344!';
const iliacusShade = '74,404! 78,414 75,428 69,443 65,457 62,470! 60,466 61,452 65,438 69,424 71,412!';
const lumborumShade = '42,314! 44,335 50,362 57,385 62,395! 54,388 46,364 41,337 38,317!';

/** A closed shape that is smooth where it starts, too. */
function ring(text: string): Run {
  const words = text.split(' ');
  const { points, steps } = readCurve([words.at(-1), ...words, ...words.slice(0, 2)].join(' '));
  return { start: points[1], steps: steps.slice(1, words.length + 1) };
}

const line = (text: string): Run => {
  const { points, steps } = readCurve(text);
  return { start: points[0], steps };
};

const both = (run: Run, end = ''): string => path(run) + end + path(run, -1) + end;
const pair = (...rings: string[]): string => rings.map((text) => both(ring(text), 'Z')).join('');
const single = (...halves: string[]): string => halves.map((text) => `${path(whole(line(text)))}Z`).join('');
const lines = (...texts: string[]): string => texts.map((text) => both(line(text))).join('');

/** Small holes, as circles of straight steps would show at once: two bends do. */
const holes = (...centres: (readonly [number, number])[]): string =>
  centres.map(([x, y]) => pair(`${x - 2},${y} ${x},${y - 2} ${x + 2},${y} ${x},${y + 2}`)).join('');

const bodies = single(
  ...spine.map(([top, bottom, half]) => {
    const middle = Math.round((top + bottom) / 2);
    return `0,${top} ${half - 2},${top} ${half},${top + 2} ${half - 2},${middle} ${half},${bottom - 2} ${half - 2},${bottom} 0,${bottom}`;
  }),
);
const waists = pair(
  ...spine.map(([top, bottom, half]) => {
    const middle = Math.round((top + bottom) / 2);
    return `${half},${top + 2}! ${half - 2},${middle} ${half},${bottom - 2}! ${half - 4},${bottom - 3} ${half - 5},${middle} ${half - 4},${top + 3}!`;
  }),
);
const discs = single(
  ...spine.map(([, bottom, half], i) => {
    const next = spine[i + 1]?.[0] ?? 415;
    return `0,${bottom - 1} ${half - 2},${bottom - 1} ${half},${Math.round((bottom + next) / 2)} ${half - 2},${next + 1} 0,${next + 1}`;
  }),
);
const wings = pair(
  ...spine.map(([top, bottom, half, tip]) => {
    const y = Math.round((top + bottom) / 2);
    return `${half - 5},${y - 4}! ${half},${y - 3} ${tip - 2},${y - 4} ${tip},${y - 2} ${tip - 2},${y} ${half},${y + 3} ${half - 5},${y + 4}!`;
  }),
);
const spines = single(
  ...spine.map(([top, bottom]) => `0,${top + 4} 3,${top + 6} 4,${bottom} 3,${bottom + 4} 0,${bottom + 5}`),
);
const ribs = pair('10,296! 24,297 36,305 47,318 51,325 48,326 35,312 24,304 11,302!');

const muscle = (kind: DeepKind, d: string): DeepPart => ({ kind, layer: 'muscles', d });
const bone = (d: string, kind: DeepKind = 'bone'): DeepPart => ({ kind, layer: 'bones', d });

function draw(view: View): readonly DeepPart[] {
  const femurs = bone(pair(femur));
  const hips = bone(pair(hip, obturator));
  // Shade lies over half of the line round the bone: once more on top.
  const edge = bone(pair(hip, obturator), 'bone-edge');
  const trunk = [bone(ribs), bone(wings), bone(discs, 'disc'), bone(bodies), bone(waists, 'bone-shade')];
  const joint = bone(single('0,487 3,487! 2,497 3,508! 0,508'), 'disc');
  const base = bone(single(sacrum));
  const flank = [
    muscle('lumborum', pair(lumborum)),
    muscle('lumborum-shade', pair(lumborumShade)),
    muscle('lumborum-line', lines('27,308 33,335 37,365 41,394', '33,311 38,337 43,363 50,391', '24,330 30,362')),
  ];
  const ilio = [muscle('iliacus', pair(iliacus)), muscle('psoas', pair(psoas))];
  if (view === 'back') {
    return [
      ...ilio,
      ...flank,
      femurs,
      bone(pair(shaft, neck), 'bone-shade'),
      bone(lines('82,481 78,492 71,504 66,509'), 'bone-line'),
      muscle('tendon', pair('60,494 64,499 68,506 66,510 63,508 58,500')),
      hips,
      joint,
      bone(pair(wing, ramus), 'bone-shade'),
      edge,
      bone(lines('38,404 52,412 62,430 64,450', '44,470 54,466 64,471'), 'bone-line'),
      ...trunk,
      bone(spines),
      base,
      bone(pair(sacrumSide), 'bone-shade'),
      bone(holes([12, 424], [11, 435], [10, 445], [8, 454]), 'disc'),
      bone(lines('23,414 21,430 15,449'), 'bone-line'),
    ];
  }
  return [
    ...trunk.slice(0, 1),
    ...flank,
    ...trunk.slice(1),
    hips,
    joint,
    bone(pair(fossa, ramus), 'bone-shade'),
    edge,
    bone(lines('36,404 50,401 64,400 74,407 76,418 70,436', '33,420 41,437 46,455 43,470 33,481 18,489'), 'bone-line'),
    base,
    bone(pair(sacrumSide), 'bone-shade'),
    bone(holes([13, 424], [12, 435], [10, 445], [8, 454]), 'disc'),
    bone(lines('0,424 10,424', '0,435 9,435', '0,445 7,445', '0,466 9,465'), 'bone-line'),
    femurs,
    bone(pair(shaft, neck), 'bone-shade'),
    bone(lines('60,470 64,478 61,488 54,493', '82,481 78,492 71,504 66,509', '52,700 61,695 71,699'), 'bone-line'),
    ilio[0],
    muscle('iliacus-shade', pair(iliacusShade)),
    muscle(
      'iliacus-line',
      lines('44,405 52,430 58,462 63,492', '54,402 60,430 61,460', '64,402 66,425 63,452', '72,408 70,428 65,448'),
    ),
    ilio[1],
    muscle('psoas-shade', pair(psoasShade)),
    muscle('psoas-light', pair(psoasLight)),
    muscle('psoas-line', lines('18,312 27,350 36,392 45,437 54,476 63,501', '21,330 34,375 45,415 53,455 60,487')),
    muscle('tendon', pair(tendon)),
    muscle('bone-line', lines('71,441 60,456 46,469 32,479 17,486')),
  ];
}

const drawings: Partial<Record<View, readonly DeepPart[]>> = {};

/**
 * Spine T12–L5, lowest rib, pelvis, sacrum, thigh bone, psoas, iliacus and quadratus lumborum, from the deepest to the one on
 * top. Holes follow the even-odd rule. Drawn on first use.
 */
export const deep = (view: View): readonly DeepPart[] => (drawings[view] ??= draw(view));
