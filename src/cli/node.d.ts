/** The few parts of Node that the command uses. Its full types would leak into the browser code of this project. */
declare module 'node:fs' {
  export function readFileSync(path: string): Uint8Array;
  export function statSync(path: string): { readonly size: number; isDirectory(): boolean };
}

declare module 'node:process' {
  const process: {
    readonly argv: readonly string[];
    exitCode: number;
    readonly stdin: AsyncIterable<Uint8Array>;
    readonly stdout: { write(text: string): void };
    readonly stderr: { write(text: string): void };
  };
  export default process;
}
