import { Box, Text } from 'ink';
import { screenMessagesIn } from '../language/messages/tui/tui.ts';
import { headline, keyLine } from './bars.ts';
import { Help } from './help/view.tsx';
import { kindOf } from './kinds.ts';
import { layout, least, type Size } from './layout.ts';
import { Lines } from './lines.tsx';
import { PaletteView } from './palette/view.tsx';
import { type Manner, saidIn, sceneOf } from './scene.ts';
import type { Heading, Scene } from './screen.ts';
import { type State, top } from './state.ts';

const program = 'proeftuin';

/** The screen: a line about where one is, what it is about, and the keys that work now. */
export function View({ state, manner }: { readonly state: State; readonly manner: Manner }) {
  const boxes = layout(state.size);
  if (boxes === undefined) return <TooSmall state={state} />;
  const scene = sceneOf(state, manner);
  const { left, right } = headingIn(scene);
  const { theme } = manner;
  const indent = ' '.repeat(boxes.margin);
  const rule = theme.dim('─'.repeat(state.size.columns));
  const where = left === '' ? program : `${program} · ${left}`;
  const said = saidIn(state, manner, scene.room.width);
  return (
    <Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
      <Text wrap="truncate">{`${indent}${headline(where, right, boxes.header.width, theme)}`}</Text>
      <Text wrap="truncate">{rule}</Text>
      <Box height={scene.room.height} marginLeft={boxes.margin} overflow="hidden">
        <Body scene={scene} />
      </Box>
      <Box height={said.length} marginLeft={boxes.margin}>
        <Lines lines={said} room={{ width: scene.room.width, height: said.length }} />
      </Box>
      <Text wrap="truncate">{rule}</Text>
      <Text wrap="truncate">{`${indent}${keyLine(scene, boxes.footer.width)}`}</Text>
    </Box>
  );
}

function headingIn(scene: Scene): Heading {
  const { state, say } = scene;
  if (state.over !== undefined) return { left: say[state.over.name].title, right: '' };
  const { screen } = top(state);
  return kindOf(screen).heading(screen, scene);
}

function Body({ scene }: { readonly scene: Scene }) {
  const { over } = scene.state;
  if (over?.name === 'help') return <Help scene={scene} />;
  if (over?.name === 'palette') return <PaletteView palette={over} scene={scene} />;
  const { screen } = top(scene.state);
  const { View } = kindOf(screen);
  return <View screen={screen} scene={scene} />;
}

function TooSmall({ state: { language, size } }: { readonly state: State }) {
  const say = screenMessagesIn(language);
  const written = ({ columns, rows }: Size) => `${columns}x${rows}`;
  return <Text wrap="truncate">{say.tooSmall(written(size), written(least))}</Text>;
}
