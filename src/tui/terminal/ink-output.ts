import type { FrameSink } from './frame-sink.ts';

/** Not a frame but an order to the terminal, such as Ink's “show the cursor”: those are the sink's to give. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what orders begin with
const order = /^(?:\x1b\[\??[\d;]*[A-Za-ln-z])+$/;

/**
 * The stdout that Ink gets: everything is that of the terminal, but what is written are frames, which
 * go to the sink. An empty text is Ink's way to wait until all is written.
 */
export function inkOutput(
  terminal: NodeJS.WriteStream,
  sink: Pick<FrameSink, 'show' | 'flush'>,
): NodeJS.WriteStream {
  function write(text: string, ...rest: unknown[]): boolean {
    if (text === '') sink.flush();
    else if (!order.test(text)) sink.show(text);
    const done = rest.find((argument) => typeof argument === 'function');
    if (done !== undefined) queueMicrotask(done as () => void);
    return true;
  }
  return new Proxy(terminal, {
    get(target, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
