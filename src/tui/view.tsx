import { Box, Text } from 'ink';
import { screenMessagesIn } from '../language/messages/tui.ts';
import type { Wrap } from './asked.ts';
import { headline, keyLine } from './bars.ts';
import { Choose } from './choose/view.tsx';
import { extentOf, type Page } from './compare/page.ts';
import { Compare } from './compare/view.tsx';
import { headingOf } from './headings.ts';
import { Help } from './help/view.tsx';
import { layout, least, type Box as Room, type Size } from './layout.ts';
import { Run } from './run/view.tsx';
import type { State } from './state.ts';
import type { Theme } from './theme.ts';

interface Props {
  readonly state: State;
  readonly page: Page;
  readonly wrap: Wrap;
  readonly theme: Theme;
}

/** The screen: a line about where one is, what it is about, and the keys that work now. */
export function View({ state, page, wrap, theme }: Props) {
  const boxes = layout(state.size);
  if (boxes === undefined) return <TooSmall state={state} />;
  const { left, right } = headingOf(state, extentOf(state, page));
  const indent = ' '.repeat(boxes.margin);
  const rule = theme.dim('─'.repeat(state.size.columns));
  return (
    <Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
      <Text wrap="truncate">{`${indent}${headline(left, right, boxes.header.width, theme)}`}</Text>
      <Text wrap="truncate">{rule}</Text>
      <Box height={boxes.body.height} marginLeft={boxes.margin} overflow="hidden">
        <Body state={state} page={page} wrap={wrap} theme={theme} room={boxes.body} />
      </Box>
      <Text wrap="truncate">{rule}</Text>
      <Text wrap="truncate">{`${indent}${keyLine(state, boxes.footer.width, theme)}`}</Text>
    </Box>
  );
}

function Body({ state, page, wrap, theme, room }: Props & { readonly room: Room }) {
  const { screen, help } = state;
  if (help) return <Help state={state} room={room} theme={theme} />;
  switch (screen.name) {
    case 'choose':
      return <Choose screen={screen} state={state} room={room} wrap={wrap} theme={theme} />;
    case 'run':
      return <Run screen={screen} state={state} room={room} wrap={wrap} theme={theme} />;
    case 'compare':
      return <Compare lines={page(screen, state)} top={screen.top} room={room} />;
  }
}

function TooSmall({ state: { language, size } }: Pick<Props, 'state'>) {
  const say = screenMessagesIn(language);
  const written = ({ columns, rows }: Size) => `${columns}x${rows}`;
  return <Text wrap="truncate">{say.tooSmall(written(size), written(least))}</Text>;
}
