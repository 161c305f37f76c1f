import { form, formRings, limbs, silhouette } from './silhouette.js';

/** The front: borders, regions as rings of borders, form shading and drawn lines. x > 0 is the person's left. */
export const front = {
  curves: {
    ...silhouette,
    neckBase: '52,153 32,170 14,180 0,182',
    deltoid: '52,153 72,170 87,196 96,226 99,258',
    costal: '0,284 14,290 28,302 50,325 75.5,342',
    rectus: '28,302 26.5,340 25,372 24.5,397 24.5,421 24,460 15,499',
    navelTop: '0,366 25,372',
    navelLow: '0,427 24.5,421',
    crest: '81,397 64,389 43,379 25,372',
    fossaIn: '43,379 44,406 48,436 56,470',
    fossaOut: '64,389 67,411 68.5,434 69,461',
    pubis: '0,495 15,499',
    hipTop: '95,463 82,456',
    creaseTop: '82,456 69,461 56,470 34,487 15,499',
    creaseLow: '82,456 79,477 67,494 49,506 31,507 15,499',
    saddleSide: '15,499 15,515 8.5,545',
    thighOut: '79,477 77,512 77,550 78,616 76,668',
    thighIn: '49,506 41,541 36,575 35.5,616 32,671',
    groinLow: '41,541 28,560 11,570',
    thighMid: '78,616 56,620 35.5,616',
  },
  regions: {
    ...limbs,
    face: 'mid armOut jaw',
    'neck-front': 'mid jaw armOut neckBase',
    shoulder: 'armOut armTop deltoid',
    chest: 'mid neckBase deltoid side costal',
    epigastrium: 'mid costal rectus navelTop',
    'upper-abdomen': 'costal side crest rectus',
    navel: 'mid navelTop rectus navelLow',
    'psoas-line': 'crest fossaIn creaseTop rectus',
    'hip-bone-front': 'crest side hipTop creaseTop fossaOut',
    'iliac-fossa': 'crest fossaOut creaseTop fossaIn',
    'lower-abdomen': 'mid navelLow rectus pubis',
    'hip-crease': 'creaseTop creaseLow',
    'groin-inner': 'creaseLow thighIn groinLow inseam saddleSide',
    saddle: 'mid pubis saddleSide inseam',
    'hip-side': 'creaseLow hipTop side hipLow thighOut',
    'thigh-front-upper': 'creaseLow thighOut thighMid thighIn',
    'thigh-front-lower': 'thighMid thighOut kneeTop thighIn',
    'thigh-inner': 'groinLow thighIn kneeTop inseam',
    'thigh-outer': 'hipLow side kneeTop thighOut',
    'knee-front': 'kneeTop side kneeLow inseam',
    shin: 'kneeLow side ankleTop inseam',
  },
  shading: {
    ...form,
    neckShade: '31,134 17,142 0,144',
    chestFold: '91,280 77,289 54,295 26,289',
    chestShade: '91,280 79,302 54,308 26,289',
    kneeTopShade: '45,728 57,731 69,728',
    kneeLowShade: '45,728 57,742 69,728',
  },
  shade: [...formRings, 'chestFold chestShade', 'kneeTopShade kneeLowShade'],
  deep: ['mid jaw armOut neckShade', 'side formTrunkDeep', 'inseam formThighDeep'],
  lines: [
    '35,113 28,121 16,127 0,129', // jaw
    '46,61 48,66 45.5,78', // ear
    '27,136 20,158 9,178', // neck
    '11,184 30,181 52,175 80,172', // collarbone
    '98.5,256 101,240 98.5,222', // fold of the armpit
    '90,273 77,289 54,295 30,290.5', // chest
    '0,300 0,362',
    '0,399.5 3.5,397.5 4.5,393', // navel
    '80,455 61,471 39,490 14,508', // fold of the leg
    '47,706 52,697 61,695 70,700', // kneecap
    '50,727 57,730.5 66,728',
    '139,362 152,367 164,360', // elbow
    '190,503 200,501 209,495', // wrist
    '215,508 220,523 214,538', // ball of the thumb
    '47,991 46.5,998', // toes
    '55,990 55,998.5',
    '63,990 63.5,998.5',
    '71,991 72,998',
    '45,953 48,958 46,963', // ankle
    '76,956 73,961 75,966',
  ],
};
