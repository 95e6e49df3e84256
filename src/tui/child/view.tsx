import { wrap } from '../../language/wrap.ts';
import { Lines } from '../lines.tsx';
import type { Scene } from '../screen.ts';
import { diaryLines } from './diary-lines.ts';
import { listLines } from './list-lines.ts';
import { diaryIn, type Following } from './state.ts';

/** Children to choose from, or the diary of one; above it that it is nobody. */
export function ChildView({
  screen,
  scene,
}: {
  readonly screen: Following;
  readonly scene: Scene;
}) {
  const { scenario, children, reading } = screen;
  const { say, room, theme } = scene;
  const nobody = wrap(reading ? say.child.nobody : say.child.nobodies, room.width).map(theme.bold);
  const below = { ...room, height: room.height - nobody.length };
  const busy = (text: string) => ['', ...wrap(text, room.width)];
  const lines = () => {
    if (scenario === undefined || children === undefined) return busy(say.child.looking);
    if (children.length === 0) return busy(say.child.none);
    if (!reading) return listLines(screen, children, scenario, scene, below);
    const diary = diaryIn(screen);
    if (diary === undefined) return busy(say.child.following);
    return diaryLines(screen, diary, scenario, scene, below);
  };
  return <Lines lines={[...nobody, ...lines()]} room={room} />;
}
