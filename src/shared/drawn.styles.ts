import { css } from 'lit';

/** The looks of a drawn person, a `.still`; the classes come from `figure/person.ts`. */
export const drawnStyles = css`
  path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    paint-order: stroke;
  }
  .near,
  .far {
    fill: var(--_body);
    stroke: var(--_body-line);
    stroke-width: 2.8px;
  }
  .far {
    fill: var(--_body-far);
  }
  .edge {
    fill: none;
  }
  .skin {
    stroke: none;
  }
  .shade {
    fill: light-dark(#6f6257, #0b1214);
    opacity: 0.17;
  }
  .fine {
    stroke: var(--_body-line);
    opacity: 0.6;
  }
  .muscle {
    fill: var(--_muscle);
    opacity: 0.88;
  }
  .floor {
    fill: var(--_line);
  }
  .scene {
    fill: color-mix(in oklab, var(--_edge) 55%, var(--_line));
  }
  .prop {
    fill: var(--_soft);
    stroke: var(--_accent);
    stroke-width: 2.8px;
  }
  .arrow,
  .mark {
    stroke: var(--_accent);
    stroke-width: 2.6px;
  }
  /* At the end the movement is over. */
  .end .arrow {
    display: none;
  }
  /* Drawn with the right side near; the left side is its mirror image. */
  .left svg {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .still {
      --_body: Canvas;
      --_body-far: Canvas;
      --_soft: Canvas;
      --_body-line: CanvasText;
      --_line: CanvasText;
      --_edge: CanvasText;
      --_muscle: Highlight;
      --_accent: Highlight;
    }
    .mark {
      stroke: CanvasText;
    }
  }
`;
