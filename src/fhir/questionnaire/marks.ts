import { isRegionId, type RegionId } from '../../data/regions.js';
import { systems } from '../systems.js';
import { isObject } from './part.js';

/** A mark on the body map with how strong it is, where that was asked. */
export interface Mark {
  readonly id: RegionId;
  readonly intensity?: number;
}

/** The marks of a `regions` answer, such as `low-back-l:6 hip-crease-l`; what is no region is left out. */
export function marksIn(answer: string): readonly Mark[] {
  return answer.split(/[\s,;]+/).flatMap((part): Mark[] => {
    const [id, number] = part.split(':');
    if (!isRegionId(id)) return [];
    return [/^\d+$/.test(number ?? '') ? { id, intensity: Number(number) } : { id }];
  });
}

/** The region that a coding written here means. */
export function regionOf(coding: unknown): RegionId | undefined {
  if (!isObject(coding)) return undefined;
  const list: readonly unknown[] = Array.isArray(coding.extension) ? coding.extension : [];
  const exact = list.find((each) => isObject(each) && each.url === systems.region) as
    { valueCode?: unknown } | undefined;
  const id = exact?.valueCode ?? (coding.system === systems.region ? coding.code : undefined);
  return typeof id === 'string' && isRegionId(id) ? id : undefined;
}
