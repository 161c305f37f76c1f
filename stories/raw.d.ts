/** The text of a file, as Vite brings it in. */
declare module '*?raw' {
  const text: string;
  export default text;
}
