/**
 * Edge of the body and the borders that front and back share: page-right half, from the crown by way of the hand to the
 * crotch. Proportions are measured (see NOTICE); ears, hand, foot and the parting of the legs are drawn freely.
 */
export const silhouette = {
  armOut:
    '0,0 18,3.5 33,15 42,34 44.5,58! 47,54.5 50.5,55.5 51,65 48.5,79 43,91! 40.5,102 35,113 31,124 31,134 36.5,144 52,153 78,162 105,169 ' +
    '128,182 143,206 151,240 157,280 170,334 187,384 199,440 207,475 215,496 227.5,509.5 244,522 249.5,530 261.5,540 265,545 261.5,550 255.5,547.5 ' +
    '239.5,533! 254,562.5 261,575.5 262.5,581 258,584 253.5,580 245.5,567.5 233,552.5! 244,572.5 250,586.5 251,592 245.5,594.5 241.5,590 235,577 224.5,557.5!',
  armIn:
    '224.5,557.5 229.5,574 233.5,588 233.5,593.5 228,595 225,590.5 220.5,577 213.5,558! 212.5,569 214,582 213,587 208,587.5 206,583 203.5,565.5 196.5,547 191,525.5 189,507 ' +
    '184,486 173,460 152,416 128,352 112,304 99,258',
  side:
    '99,258 91,280 83,305 78,325 75.5,342 75,362 77,379 81,397 90,438 95,463 101,498 103.5,532 103.3,556 100.5,598 94,636 ' +
    '90,674 91,706 95,740 98.5,771 98.5,792 92,838 84,880 77.5,922 76,944 79,960 79,972 84,982 88,992 84,998.5 76,1000 61,1000',
  inseam:
    '61,1000 46,1000 38,998.5 35,991 38,980 40,970 43,957 42.5,943 45.5,920 45,896 36,840 31.5,806 31,780 32,742 29,714 20,678 ' +
    '16,634 13,600 11,570 8.5,545 5,528 0,521.5',

  jaw: '35,113 28,121 16,127 0,129',
  armTop: '99,258 118,256 137,250 151,240',
  elbow: '170,334 150,346 128,352',
  wrist: '207,475 196,482 184,486',
  hipLow: '103.3,556 90,555 77,550',
  kneeTop: '90,674 76,668 54,665 32,671 20,678',
  kneeLow: '95,740 64,748 32,742',
  ankleTop: '77.5,922 62,926 45.5,920',
  ankleLow: '79,972 60,980 40,970',
};

/** Inner edges of the shade along trunk and limbs, both views. */
export const form = {
  formTrunk: '99,258 83,295 69,335 67,366 72,400 83,455 91,510 92.5,560 86,620 83,650 90,674',
  formTrunkDeep: '99,258 86,290 73.5,328 70.5,362 76,398 90,438',
  formThigh: '0,521.5 15,545 21,590 24.5,640 20,678',
  formThighDeep: '0,521.5 11,543 15.5,580 18.5,620 20,678',
  formCalf: '95,740 91,790 83,850 77.5,922',
  formShin: '32,742 39,790 43,845 45.5,920',
  formArm: '99,258 121,304 138,352 160,416 179,460 184,486',
  formArmOut: '151,240 151,290 163,334 179,384 193,440 207,475',
  formHead: '42,34 39,62 38.5,88 35,113',
};

export const formRings = [
  'side formTrunk',
  'inseam formThigh',
  'side formCalf',
  'inseam formShin',
  'armIn formArm',
  'armOut formArmOut',
  'armOut formHead',
];

/** Rings of the limb regions that look the same from both sides. */
export const limbs = {
  'upper-arm': 'armTop armOut elbow armIn',
  forearm: 'elbow armOut wrist armIn',
  hand: 'wrist armOut armIn',
  ankle: 'ankleTop side ankleLow inseam',
  foot: 'ankleLow side inseam',
};
