import type { TriggerPointKind } from '../../trigger-points.js';

export const triggerPoints = {
  'tp-iliacus': {
    name: 'Iliacus trigger point',
    where: 'Furthest out: on the inside of the pelvic bone, just inside and slightly below the front hip bone.',
    reach:
      'An angled release tool made for it, or a therapist while you lie relaxed on your back. You can try a ball, but it lacks the angle.',
    local: 'Deep inside the hip bone and at the front of the hip.',
    referred: 'Down the upper front of the thigh.',
    summary:
      'Sits on the inside of the pelvic bone. Pain can run down the front of the thigh. A ball rarely reaches it: an angled tool or a therapist does.',
  },
  'tp-psoas-upper': {
    name: 'Upper psoas trigger point',
    where: 'Higher along the muscle, deep between the belly button and the front hip bone.',
    reach: 'A release tool or a therapist. A ball does not reach deep enough. Stay off the middle line.',
    local: 'Deep in the core.',
    referred: 'The low back on the same side.',
    summary:
      'Lies deep between belly button and front hip bone. Pain can show up in the low back on the same side. A release tool or a therapist reaches it, a ball does not.',
  },
  'tp-iliopsoas-crease': {
    name: 'Hip crease trigger point',
    where:
      'Close to the hip crease, where psoas and iliacus have joined. It lies nearer the surface, outside the pelvis.',
    reach: 'A massage or lacrosse ball, your fingertips, or a release tool.',
    local: 'The front of the hip and the inner groin.',
    referred: 'The low back on the same side.',
    summary:
      'Lies near the surface at the hip crease, where both muscles meet. Pain can show up in the low back on the same side. A ball or your fingertips reach it. If it throbs or tingles, move a little higher.',
  },
} satisfies Record<TriggerPointKind, Record<string, string>>;
