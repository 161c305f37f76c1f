import { regions, type RegionId, type View } from './regions.js';

/** A direction on the page, which in a text written from right to left is the same. */
export type Direction = 'up' | 'down' | 'left' | 'right';

// Written by scripts/figure/neighbours.mjs for the page's right half: up, down, left, right. `~` is the other half, `.` none.
const front: Record<string, string> = {
  face: '. neck-front . .',
  'neck-front': 'face chest~ chest~ chest',
  epigastrium: 'chest~ navel upper-abdomen~ upper-abdomen',
  navel: 'epigastrium lower-abdomen psoas-line~ psoas-line',
  'lower-abdomen': 'navel saddle psoas-line~ psoas-line',
  saddle: 'lower-abdomen groin-inner~ groin-inner~ groin-inner',
  shoulder: 'face upper-arm chest .',
  'upper-arm': 'shoulder forearm chest .',
  forearm: 'upper-arm hand hip-bone-front .',
  hand: 'forearm knee-front hip-side .',
  chest: 'neck-front upper-abdomen chest~ shoulder',
  'upper-abdomen': 'chest iliac-fossa epigastrium upper-arm',
  'psoas-line': 'upper-abdomen hip-crease lower-abdomen iliac-fossa',
  'iliac-fossa': 'upper-abdomen hip-crease psoas-line hip-bone-front',
  'hip-bone-front': 'upper-abdomen hip-side iliac-fossa forearm',
  'hip-crease': 'iliac-fossa thigh-front-upper groin-inner hip-side',
  'groin-inner': 'hip-crease thigh-inner saddle thigh-front-upper',
  'hip-side': 'hip-bone-front thigh-outer hip-crease hand',
  'thigh-front-upper': 'hip-crease thigh-front-lower groin-inner thigh-outer',
  'thigh-front-lower': 'thigh-front-upper knee-front thigh-inner thigh-outer',
  'thigh-inner': 'groin-inner thigh-front-lower thigh-inner~ thigh-front-lower',
  'thigh-outer': 'hip-side thigh-front-lower thigh-front-lower hand',
  'knee-front': 'thigh-front-lower shin knee-front~ .',
  shin: 'knee-front ankle shin~ .',
  ankle: 'shin foot ankle~ .',
  foot: 'ankle . foot~ .',
};
const back: Record<string, string> = {
  'head-back': '. neck-back . .',
  'neck-back': 'head-back mid-spine shoulder-blade~ shoulder-blade',
  saddle: 'tailbone thigh-back buttock-lower~ buttock-lower',
  'mid-spine': 'neck-back low-spine shoulder-blade~ shoulder-blade',
  'low-spine': 'mid-spine sacrum low-back~ low-back',
  sacrum: 'low-spine tailbone si-joint~ si-joint',
  tailbone: 'sacrum saddle buttock-lower~ buttock-lower',
  shoulder: 'head-back upper-arm shoulder-blade .',
  'upper-arm': 'shoulder forearm mid-back .',
  forearm: 'upper-arm hand hip-crest-back .',
  hand: 'forearm knee-back hip-side .',
  'hip-side': 'buttock-upper thigh-outer buttock-lower hand',
  'shoulder-blade': 'neck-back mid-back mid-spine shoulder',
  'mid-back': 'shoulder-blade flank mid-spine upper-arm',
  'low-back': 'mid-back si-joint low-spine flank',
  flank: 'mid-back hip-crest-back low-back forearm',
  'hip-crest-back': 'flank buttock-upper si-joint forearm',
  'si-joint': 'low-back buttock-upper sacrum hip-crest-back',
  'buttock-upper': 'hip-crest-back buttock-lower si-joint hip-side',
  'buttock-lower': 'buttock-upper thigh-back saddle hip-side',
  'thigh-outer': 'hip-side knee-back thigh-back hand',
  'thigh-back': 'buttock-lower knee-back saddle thigh-outer',
  'knee-back': 'thigh-back calf knee-back~ .',
  calf: 'knee-back ankle calf~ .',
  ankle: 'calf foot ankle~ .',
  foot: 'ankle . foot~ .',
};

/** The region that an arrow key leads to, or undefined at the edge of the body. */
export function neighbour(view: View, id: RegionId, direction: Direction): RegionId | undefined {
  const region = regions.get(id);
  const half = view === 'front' ? 'l' : 'r';
  const flipped = region?.side !== 'none' && region?.side !== half;
  const turned = flipped && direction === 'left' ? 'right' : flipped && direction === 'right' ? 'left' : direction;
  const row = (view === 'front' ? front : back)[region?.stem ?? '']?.split(' ');
  const [, stem, crossed] = /^([^~]+)(~?)$/.exec(row?.[['up', 'down', 'left', 'right'].indexOf(turned)] ?? '') ?? [];
  if (!stem || stem === '.') return;
  if (regions.has(stem as RegionId)) return stem as RegionId;
  return `${stem}-${flipped === !!crossed ? half : half === 'l' ? 'r' : 'l'}` as RegionId;
}
