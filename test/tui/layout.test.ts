import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { headline } from '../../src/tui/bars.ts';
import { layout, least } from '../../src/tui/layout.ts';
import { themeFor } from '../../src/tui/theme.ts';

describe('the layout', () => {
  property.prop([fc.integer({ min: 60, max: 500 }), fc.integer({ min: 16, max: 200 })])(
    'fills the terminal exactly',
    (columns, rows) => {
      const boxes = layout({ columns, rows });
      if (boxes === undefined) expect.unreachable();
      const { header, body, footer, margin } = boxes;
      expect(header.height + body.height + footer.height).toBe(rows);
      for (const { width } of [header, body, footer]) expect(width + 2 * margin).toBe(columns);
    },
  );

  test('gives a comparison all of 80 columns', () => {
    expect(layout({ columns: 80, rows: 24 })?.body).toStrictEqual({ width: 80, height: 20 });
  });

  test.each([
    { columns: least.columns - 1, rows: 100 },
    { columns: 500, rows: least.rows - 1 },
    { columns: 0, rows: 0 },
  ])('there is none for %o', (size) => {
    expect(layout(size)).toBeUndefined();
  });
});

describe('the line at the top', () => {
  const theme = themeFor({ NO_COLOR: '1' });

  test('has its ends at the edges', () => {
    expect(headline('left', 'right', 20, theme)).toBe('left           right');
  });

  test('keeps the right when there is little room', () => {
    expect(headline('a long name indeed', 'right', 20, theme)).toBe('a long name …  right');
  });
});
