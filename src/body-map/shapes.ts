/**
 * The few shapes that a printed sheet is made of, and two ways to draw them: as SVG text, and on a canvas. A canvas could
 * also draw the SVG as an image, but a page with a strict content security policy loads no image from a blob.
 */
export interface Path {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke. */
  readonly width?: number;
  readonly opacity?: number;
}

export interface Text {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of an outline round the letters. */
  readonly halo?: string;
}

/** A part with a plane of its own; nothing is drawn outside of it. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As in SVG: left, top, width, height; in the proportion of the part. */
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
}

export type Shape = Path | Text | Part;

const fonts = 'system-ui, sans-serif';
const weight = ({ bold }: Text) => (bold ? 650 : 400);
/** Width of the outline round letters. */
const halo = ({ size }: Text) => size * 0.3;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]);

const element = (name: string, attributes: Record<string, string | number | undefined>, content?: string): string => {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escape(String(value))}"`,
  );
  return content === undefined ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`;
};

function markup(shape: Shape): string {
  if ('d' in shape) {
    const { d, fill = 'none', stroke, width, opacity } = shape;
    return element('path', { d, fill, stroke, 'stroke-width': width, 'fill-opacity': opacity });
  }
  if ('shapes' in shape) {
    const { x, y, width, height, viewBox, shapes } = shape;
    return element('svg', { x, y, width, height, viewBox, overflow: 'hidden' }, shapes.map(markup).join(''));
  }
  const { text, x, y, size, fill, anchor } = shape;
  const same = { x, y, 'font-size': size, 'font-weight': weight(shape), 'text-anchor': anchor };
  const under = { stroke: shape.halo, 'stroke-width': halo(shape), 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return (
    (shape.halo ? element('text', { ...same, ...under, fill: shape.halo }, escape(text)) : '') +
    element('text', { ...same, fill }, escape(text))
  );
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly shapes: readonly Shape[];
}

/** A whole SVG file: no script, no style sheet, no link to anything outside. */
export function svgOf({ width, height, title, description, lang, dir, shapes }: Sheet): string {
  const content = [
    element('title', {}, escape(title)),
    element('desc', {}, escape(description)),
    ...shapes.map(markup),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang,
    direction: dir,
    role: 'img',
    'font-family': fonts,
    'stroke-linejoin': 'round',
  };
  return element('svg', attributes, content.join(''));
}

/** The same picture on a canvas, in units of the sheet. */
export function drawOn(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save();
    context.lineJoin = 'round';
    if ('d' in shape) {
      const path = new Path2D(shape.d);
      context.globalAlpha = shape.opacity ?? 1;
      if (shape.fill) fillWith(context, shape.fill).fill(path);
      context.globalAlpha = 1;
      if (shape.stroke) strokeWith(context, shape.stroke, shape.width).stroke(path);
    } else if ('shapes' in shape) {
      const [left, top, width, height] = shape.viewBox.split(' ').map(Number);
      context.translate(shape.x, shape.y);
      context.scale(shape.width / width, shape.height / height);
      context.translate(-left, -top);
      context.beginPath();
      context.rect(left, top, width, height);
      context.clip();
      drawOn(context, shape.shapes);
    } else {
      context.font = `${weight(shape)} ${shape.size}px ${fonts}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start');
      if (shape.halo) strokeWith(context, shape.halo, halo(shape)).strokeText(shape.text, shape.x, shape.y);
      fillWith(context, shape.fill).fillText(shape.text, shape.x, shape.y);
    }
    context.restore();
  }
}

function fillWith(context: CanvasRenderingContext2D, colour: string): CanvasRenderingContext2D {
  context.fillStyle = colour;
  return context;
}

function strokeWith(context: CanvasRenderingContext2D, colour: string, width = 1): CanvasRenderingContext2D {
  context.strokeStyle = colour;
  context.lineWidth = width;
  return context;
}
