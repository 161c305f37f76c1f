import type { RegionId, View } from '../data/regions.js';
import { figure } from '../figure/body.js';
import type { Look } from './look.js';
import type { Chosen } from './model.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

function show(svg: Element, path: SVGElement, chosen: boolean, { label, sign, share }: Look): void {
  const id = path.dataset.id as RegionId;
  // The label says all that can change, so an equal one means there is nothing to do.
  if (path.classList.contains('selected') === chosen && path.getAttribute('aria-label') === label) return;
  path.classList.toggle('selected', chosen);
  path.part.toggle('selected', chosen);
  path.setAttribute('aria-checked', String(chosen));
  path.setAttribute('aria-label', label);
  path.style.setProperty('--_share', `${Math.round(share * 100)}%`);
  let mark = svg.querySelector(`[data-for="${id}"]`);
  if (!chosen) return mark?.remove();
  if (!mark) {
    mark = document.createElementNS(svgNamespace, 'text');
    const { x, y } = figure(svg.parentElement!.dataset.view as View).regions.get(id)!;
    for (const [name, value] of Object.entries({ class: 'mark', part: 'mark', 'data-for': id, x, y, dy: '.36em' })) {
      mark.setAttribute(name, String(value));
    }
    svg.querySelector('.halo')!.before(mark);
  }
  mark.textContent = sign;
}

/** Tells on every region whether it can be used; a group's word for all of them is not heard everywhere. */
function bar(svg: SVGElement, barrier: string): void {
  const before = svg.dataset.barrier ?? '';
  if (before === barrier) return;
  svg.dataset.barrier = barrier;
  for (const path of svg.querySelectorAll('.region')) {
    if (before) path.removeAttribute(before);
    if (barrier) path.setAttribute(barrier, 'true');
  }
}

/**
 * Brings one drawn figure into line with what is chosen; touches only regions that changed.
 * @param barrier the attribute that bars its regions from use, or ''
 */
export function paint(
  svg: SVGElement,
  chosen: Chosen,
  look: (id: RegionId) => Look,
  barrier: '' | 'aria-disabled' | 'aria-readonly',
): void {
  bar(svg, barrier);
  for (const path of svg.querySelectorAll<SVGElement>('.selected')) {
    const id = path.dataset.id as RegionId;
    if (!chosen.has(id)) show(svg, path, false, look(id));
  }
  for (const id of chosen.keys()) {
    const path = svg.querySelector<SVGElement>(`[data-id="${id}"]`);
    if (path) show(svg, path, true, look(id));
  }
}
