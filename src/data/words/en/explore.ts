import type { Layer } from '../../layers.js';
import type { TriggerPointKind } from '../../trigger-points.js';

/** Words of the body map's explaining layer, loaded with it. */
export const explore = {
  title: 'Where pain can travel',
  hint: 'Press an X to see where pain is felt and where it can travel. Or press a place on the body.',
  hintKeys: 'Arrow keys move over the body, Space shows which points go with a place. Tab goes on to the points.',
  layer: 'Show',
  layers: { skin: 'Skin', muscles: 'Muscles', bones: 'Bones' } satisfies Record<Layer, string>,
  felt: 'Felt here',
  travels: 'Can travel here',
  seeFront: 'See the front',
  seeBack: 'See the back',
  /** One sentence for each list of places; the places come with their side. */
  feltAt: (places: string) => `Felt here: ${places}.`,
  travelsTo: (places: string) => `Can travel here: ${places}.`,
  /** Said and shown when a place was pressed. */
  asked: (place: string) => `${place}: people describe pain here with`,
  askedNone: (place: string) => `${place}: none of these points is known for pain here.`,
  sources: (names: string) => `Source: ${names}`,
  note: 'The X marks a common spot; it can lie anywhere along the muscle. Other things can hurt in the same place.',
  /** Two sentences each: where it lies, and what people describe. */
  points: {
    'tp-iliacus':
      'It lies on the inside of the pelvic bone, just inside and slightly below the front hip bone. ' +
      'People describe pain deep at the front of the hip that can travel down the front of the thigh.',
    'tp-psoas-upper':
      'It lies deep in the belly, between the belly button and the front hip bone. ' +
      'People describe pain deep in the core that can travel to the low back on the same side.',
    'tp-iliopsoas-crease':
      'It lies near the surface at the hip crease, where psoas and iliacus have joined. ' +
      'People describe pain at the front of the hip and the inner groin that can travel to the low back on the same side.',
  } satisfies Record<TriggerPointKind, string>,
  cautions: {
    'tp-psoas-upper': 'Stay off the middle line of the belly.',
    'tp-iliopsoas-crease': 'Nerves and blood vessels run close by: if it throbs or tingles, move a little higher.',
  } satisfies Partial<Record<TriggerPointKind, string>>,
};
