/** How deep the body map looks: the skin, or under it the muscles on their bones, or the bones alone. */
export const layers = ['skin', 'muscles', 'bones'] as const;
export type Layer = (typeof layers)[number];
