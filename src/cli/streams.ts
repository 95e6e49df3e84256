/** The world outside a command: where results and messages go, and what the environment says. */
export interface Streams {
  readonly stdin: { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The exit status of the process. */
export const exit = { done: 0, failed: 1, badInput: 2, different: 3, interrupted: 130 } as const;
