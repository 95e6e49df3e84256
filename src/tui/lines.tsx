import { Box, Text } from 'ink';
import type { Box as Room } from './layout.ts';

/** Lines of text from the top; what does not fit is left out before it costs anything. */
export function Lines({ lines, room }: { lines: readonly string[]; room: Room }) {
  return (
    <Box flexDirection="column" width={room.width}>
      {lines.slice(0, room.height).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its place
        <Text key={i} wrap="truncate">
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </Box>
  );
}
