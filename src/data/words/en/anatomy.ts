import type { AnatomyFactId, LandmarkId, MuscleId } from '../../muscles.js';
import type { TriggerPointFactId } from '../../trigger-points.js';

export const anatomy = {
  muscles: {
    'psoas-major': 'Psoas',
    iliacus: 'Iliacus',
    iliopsoas: 'Iliopsoas',
    'psoas-minor': 'Small psoas',
    'quadratus-lumborum': 'Quadratus lumborum (side of the waist)',
    'erector-spinae': 'Back extensors',
    multifidus: 'Deep back muscles',
    'gluteus-maximus': 'Large buttock muscle',
    'gluteus-medius': 'Middle buttock muscle',
    'gluteus-minimus': 'Small buttock muscle',
    piriformis: 'Piriformis (deep buttock)',
    'tensor-fasciae-latae': 'Outer hip muscle',
    sartorius: 'Sartorius (across the thigh)',
    'rectus-femoris': 'Front thigh muscle',
    quadriceps: 'Front thigh muscles',
    'vastus-lateralis': 'Outer front thigh muscle',
    'vastus-medialis': 'Inner front thigh muscle',
    pectineus: 'Pectineus (inner groin)',
    'adductor-longus': 'Long inner thigh muscle',
    'adductor-magnus': 'Large inner thigh muscle',
    gracilis: 'Slim inner thigh muscle',
    hamstrings: 'Back thigh muscles',
    'rectus-abdominis': 'Straight belly muscle',
    'external-oblique': 'Slanted belly muscle',
    'transversus-abdominis': 'Deep belly muscle',
    diaphragm: 'Diaphragm',
  },
  landmarks: {
    t12: 'Lowest chest vertebra (T12)',
    l1: 'Low-back vertebra L1',
    l2: 'Low-back vertebra L2',
    l3: 'Low-back vertebra L3',
    l4: 'Low-back vertebra L4',
    l5: 'Low-back vertebra L5',
    sacrum: 'Sacrum',
    ilium: 'Pelvic bone',
    'ilium-inner-surface': 'Inside of the pelvic bone',
    asis: 'Front hip bone (ASIS)',
    'pubic-joint': 'Pubic joint',
    'inguinal-ligament': 'Groin ligament',
    femur: 'Thigh bone',
    'lesser-trochanter': 'Small knob inside the thigh bone',
    'greater-trochanter': 'Large knob outside the thigh bone',
  },
  facts: {
    'psoas-path':
      'The psoas starts at the sides of the spine, from the lowest chest vertebra to the lowest of the low back. It runs down through the pelvis and across the front of the hip to the inside of the thigh bone, near the inner groin.',
    'iliacus-path':
      'The iliacus lines the inside of the pelvic bone. It joins the psoas in one tendon, which ends at the same small knob of the thigh bone.',
    'hip-flexor':
      'Together they are the iliopsoas, the main muscle that lifts the knee: walking, running, marching, high steps.',
    steadies: 'It steadies the low back, the pelvis and the hips when you sit, stand, train and lift.',
    'lies-deep': 'It lies deep, on the back wall of the belly, behind everything else in there.',
    breath: 'Tough tissue ties the psoas to the diaphragm, so the way you breathe affects it.',
    'how-to-say': 'Say “SO-as”. More than one are called psoai.',
    'low-back-common': 'By one estimate, up to 8 in 10 people get low-back pain at some time in life.',
  },
  triggerPoints: {
    'what-it-is':
      'A trigger point, or muscle knot, is an over-sensitive, tight spot in a taut band of muscle or its wrapping. It does not let go by itself.',
    anywhere: 'It can lie anywhere along the muscle, not only at the marked X. Finding it takes some trial and error.',
    'local-or-referred':
      'Pain can be local, right around the knot, or referred, which means you feel it somewhere else.',
    latent: 'A quiet point can be woken by rubbing, by stretching too far or by overuse.',
    'where-they-meet': 'Pressing where the two muscles meet works on both at once.',
  },
} satisfies {
  muscles: Record<MuscleId, string>;
  landmarks: Record<LandmarkId, string>;
  facts: Record<AnatomyFactId, string>;
  triggerPoints: Record<TriggerPointFactId, string>;
};
