/** What only those need who move by keys or draw strokes: one file, loaded when the focus or a pointer comes. */
export * from './moves.js';
export * from './stroke.js';
