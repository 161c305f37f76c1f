import { form, formRings, limbs, silhouette } from './silhouette.js';

/** The back: borders, regions as rings of borders, form shading and drawn lines. x > 0 is the person's right. */
export const back = {
  curves: {
    ...silhouette,
    nape: '35,113 20,119 0,121',
    neckBase: '52,153 32,162 13,167 0,168',
    deltoid: '52,153 74,170 89,196 97,226 99,258',
    para: '13,167 12,212 12,264 13,306 14,340 15,380 16,409 17,436 15,466',
    scapulaLow: '12,264 44,270 72,276 91,280',
    ribLow: '0,305 13,306 45,320 75.5,342',
    flankIn: '45,320 46,355 45,394',
    crest: '81,397 62,391 45,394 30,402 16,409',
    sacrumTop: '0,411 16,409',
    crestLow: '90,438 70,427 54,425 41,429',
    siOut: '30,402 39,414 41,429 33,450 15,466',
    sacrumLow: '0,467 15,466',
    cleft: '15,466 16,481 14,495',
    buttockMid: '95,463 81,471 50,480 16,481',
    tailLow: '0,496 14,495',
    saddleSide: '14,495 14,512 8.5,545',
    fold: '77,508 60,519 40,524 24,522 14,512',
    thighOut: '81,471 77,508 77,550 78,616 76,668',
  },
  regions: {
    ...limbs,
    'head-back': 'mid armOut nape',
    'neck-back': 'mid nape armOut neckBase',
    shoulder: 'armOut armTop deltoid',
    'shoulder-blade': 'neckBase deltoid side scapulaLow para',
    'mid-spine': 'mid neckBase para ribLow',
    'mid-back': 'scapulaLow side ribLow para',
    'low-spine': 'mid ribLow para sacrumTop',
    'low-back': 'ribLow flankIn crest para',
    flank: 'ribLow side crest flankIn',
    'hip-crest-back': 'crest side crestLow siOut',
    sacrum: 'mid sacrumTop para sacrumLow',
    'si-joint': 'crest siOut para',
    tailbone: 'mid sacrumLow cleft tailLow',
    'buttock-upper': 'crestLow side buttockMid cleft siOut',
    'buttock-lower': 'buttockMid thighOut fold saddleSide cleft',
    saddle: 'mid tailLow saddleSide inseam',
    'hip-side': 'buttockMid side hipLow thighOut',
    'thigh-back': 'fold thighOut kneeTop inseam saddleSide',
    'thigh-outer': 'hipLow side kneeTop thighOut',
    'knee-back': 'kneeTop side kneeLow inseam',
    calf: 'kneeLow side ankleTop inseam',
  },
  shading: {
    ...form,
    napeShade: '31,134 16,139 0,140',
    spineShade: '0,200! 3.5,250 4.5,310 7,365 0,412!',
    bladeIn: '42,225 50,256 62,264 76,248',
    bladeShade: '42,225 47,262 66,274 76,248',
    foldTop: '8,517 24,522 40,524 60,519 74,506',
    foldShade: '8,517 24,530 40,535 60,528 74,506',
  },
  shade: [...formRings, 'mid spineShade', 'bladeIn bladeShade', 'foldTop foldShade'],
  deep: ['mid nape armOut napeShade', 'side formTrunkDeep', 'inseam formThighDeep'],
  lines: [
    '46,61 48,66 45.5,78', // ear
    '13,128 11,142 14,160', // neck
    '0,180 0,398', // spine
    '42,200 41,228 49,255 61,263 73,252', // shoulder blade
    '46,199 75,187 104,178',
    '98.5,256 100,238 95,222', // fold of the armpit
    '33,400.5 45,394 62,391 78,395.5', // top of the hip bone
    '25,419 28,421 29,425', // dimple
    '0,456 0,519', // between the buttocks
    '7,516 24,522 40,524 60,519 70,512', // fold under the buttock
    '47,684 48.5,700 45,720', // back of the knee
    '73,682 71.5,700 75,720',
    '52,713 60,715.5 68,713',
    '44,838 51,850 60,845', // calf
    '62,843 72,845 80,832',
    '57,912 58.5,938 56.5,964', // heel
    '66,912 64.5,938 66.5,964',
    '47,985 61,990.5 75,985',
    '147,361 155,368 163,361', // elbow
  ],
};
