/**
 * The pelvis close up: what of `figure/deep` and of the body's outline lies in `box`, in whole thousandths of the body's
 * height. Only the points, and only the half with x > 0: far fewer bytes than the whole drawing. A test compares them.
 */
import { through } from '../figure/person/curve.js';

export const box = [-26, 372, 140, 158] as const;

const flank = '78,325 76,342 75,362 77,379 81,397 90,438 95,463 101,498 104,532 103,556 101,598';

/** Class and points of each part, back to front; `!` marks a corner. What begins on the midline is drawn across it. */
export const pelvisParts: readonly (readonly [kind: string, ...points: string[]])[] = [
  ['skin', `0,325! ${flank}! 0,598!`],
  ['bone', '10,379! 15,380 24,379 26,381 24,383 15,386 10,387!', '11,400! 16,401 26,400 28,402 26,404 16,407 11,408!'],
  ['disc', '0,368 12,368 14,372 12,375 0,375', '0,390 13,390 15,394 13,397 0,397', '0,410 14,410 16,413 14,416 0,416'],
  ['bone', '0,374 13,374 15,376 13,383 15,389 13,391 0,391', '0,396 14,396 16,398 14,404 16,409 14,411 0,411'],
  [
    'bone',
    '30,405 44,398 62,394 75,399 81,411 79,427 71,441! 67,447 66,458 63,463 68,469 70,480 66,491 56,500 51,513 46,523 39,526 33,523 23,518 12,513 3,509! 2,497 3,486! 17,486! 30,480 39,468 40,455 35,440 29,428',
    '28,491 36,495 39,504 34,513 25,515 19,509 19,499',
  ],
  ['disc', '0,487 3,487! 2,497 3,508! 0,508'],
  ['bone-shade', '37,409 50,404 63,403 72,408 75,417 69,434 62,450 53,457 45,440'],
  ['bone-line', '36,404 50,401 64,400 74,407 76,418 70,436', '33,420 41,437 46,455 43,470 33,481 18,489'],
  ['bone', '0,413 14,412 31,409! 32,420 27,436 19,453 11,465 6,476 0,484'],
  [
    'bone',
    '39,479 41,470 48,465 56,466 62,470 69,475 77,480 82,480 88,484 91,492 88,504 87,522 84,560 79,610! 63,610! 68,560 70,536 69,519 65,513 63,508 65,502 60,496 54,494 47,494 42,489',
  ],
  ['bone-line', '60,470 64,478 61,488 54,493'],
  [
    'iliacus',
    '36,408 48,400 63,398 74,404 78,414 75,428 69,443 65,457 62,470 63,485 65,497 66,506 63,506 57,494 52,477 46,458 41,438 36,421',
  ],
  [
    'iliacus-line',
    '44,405 52,430 58,462 63,492',
    '54,402 60,430 61,460',
    '64,402 66,425 63,452',
    '72,408 70,428 65,448',
  ],
  [
    'psoas',
    '31,345! 37,365 43,387 49,409 54,431 57,452 59,467 63,483 66,496 67,506 65,509 57,499 49,487 41,472 35,456 29,437 23,415 19,398 17,388! 18,381 15,371! 18,364 15,351!',
  ],
  ['psoas-line', '27,350 36,392 45,437 54,476 63,501', '34,375 45,415 53,455 60,487'],
  ['tendon', '57,472! 61,484 65,495 68,506 66,511 63,509 60,500 57,488'],
  ['bone-line', '71,441 60,456 46,469 32,479 17,486'],
  ['outline', flank],
];

type Point = readonly [x: number, y: number];

/** In tenths, for curves take points that lie close together as one. */
function pathOf(text: string, closed: boolean): string {
  const half = text.split(' ').flatMap((word): Point[] => {
    const [x, y] = word.split(',').map((number) => parseInt(number) * 10);
    return word.endsWith('!')
      ? [
          [x, y],
          [x, y],
        ]
      : [[x, y]];
  });
  const across = text.startsWith('0') ? half.map(([x, y]): Point => [-x, y]).reverse() : [];
  return through([...half, ...across], closed);
}

/** The inside of an `<svg>`: both halves. */
export const pelvisMarkup = (): string =>
  pelvisParts
    .map(([kind, ...texts]) => {
      const path = `<path class="${kind}" d="${texts.map((text) => pathOf(text, !/line/.test(kind))).join('')}" transform="scale(`;
      return `${path}.1)"/>${path}-.1 .1)"/>`;
    })
    .join('');
