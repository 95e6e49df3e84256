/** The report as somebody sees it, in Chromium: no text cut or overlapping, nothing that a check of accessibility finds. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareHtml } from '../../../src/reports/html/compare-html.ts';
import { reportHtml } from '../../../src/reports/html/report-html.ts';
import { answered } from './answer-folders.ts';
import { hostile } from './hostile.ts';
import { lesData } from './les-data.ts';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const widths = [390, 1280, 1920] as const;
const schemes = ['light', 'dark'] as const;
/** Pages of answers to other questions than a run's. */
const answers = ['sweep', 'map', 'threshold', 'explain', 'morris', 'uncertain'] as const;
const views = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })));

describe.skipIf(!existsSync(chromium))('in Chromium', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'proeftuin-report-'));
  const addresses = {
    ...{ report: '', english: '', compared: '', hostile: '' },
    ...{ sweep: '', map: '', threshold: '', explain: '', morris: '', uncertain: '' },
  };
  let browser: Browser;

  beforeAll(async () => {
    const data = await lesData(4, 'nl');
    const pages = {
      report: reportHtml(data),
      english: reportHtml({ ...data, language: 'en' }),
      compared: compareHtml(data, data),
      hostile: reportHtml(
        hostile(data, '"><script>top.harmed=1</script><img src=x onerror="top.harmed=1">'),
      ),
    };
    for (const question of answers)
      addresses[question] = pathToFileURL(
        join(await answered(question, folder), 'report.html'),
      ).href;
    for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, pages[name]);
      addresses[name] = pathToFileURL(file).href;
    }
    browser = await puppeteer.launch({
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
  });

  /** What was loaded beside the page, and what the console says, such as a policy that was broken. */
  async function open(address: string, width: number, scheme: string) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const asked = request.url();
      if (asked !== address && !asked.startsWith('data:')) complaints.push(`asked for ${asked}`);
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
    return { page, complaints };
  }

  test.each(views)('$width px wide, $scheme', async ({ width, scheme }) => {
    const { page, complaints } = await open(addresses.report, width, scheme);
    await page.screenshot({
      path: join(folder, `report-${width}-${scheme}.png`),
      fullPage: true,
    });
    expect(await widerThanThePage(page)).toStrictEqual([]);
    expect(await badTexts(page)).toStrictEqual([]);
    // What is folded is looked at below, with all the rest.
    if (width === 390 && scheme === 'light') expect(await violations(page)).toStrictEqual([]);
    expect(complaints).toStrictEqual([]);
    await page.close();
  });

  test.each([
    { name: 'english', width: 390 },
    { name: 'english', width: 1280 },
    { name: 'compared', width: 390 },
    { name: 'compared', width: 1280 },
  ] as const)('$name, $width px wide', async ({ name, width }) => {
    const { page, complaints } = await open(addresses[name], width, 'light');
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    expect(await widerThanThePage(page)).toStrictEqual([]);
    expect(await badTexts(page)).toStrictEqual([]);
    if (name === 'compared') expect(await violations(page)).toStrictEqual([]);
    expect(complaints).toStrictEqual([]);
    await page.close();
  });

  test.each(answers.flatMap((name) => [390, 1280].map((width) => ({ name, width }))))(
    '$name, $width px wide',
    async ({ name, width }) => {
      for (const scheme of schemes) {
        const { page, complaints } = await open(addresses[name], width, scheme);
        await page.screenshot({
          path: join(folder, `${name}-${width}-${scheme}.png`),
          fullPage: true,
        });
        expect(await widerThanThePage(page)).toStrictEqual([]);
        expect(await badTexts(page)).toStrictEqual([]);
        expect(await violations(page)).toStrictEqual([]);
        expect(complaints).toStrictEqual([]);
        await page.close();
      }
    },
  );

  test.each(['sweep', 'map', 'threshold'] as const)(
    '%s without scripts, and on A4',
    async (name) => {
      const { page } = await open(addresses[name], 688, 'dark');
      await page.emulateMediaType('print');
      expect(await widerThanThePage(page)).toStrictEqual([]);
      expect(await badTexts(page)).toStrictEqual([]);
      await page.setJavaScriptEnabled(false);
      await page.reload();
      const top = `document.querySelector('.lead').getBoundingClientRect().top`;
      expect(await page.evaluate(top)).toBeLessThan(300);
      expect(
        await page.evaluate(`document.querySelectorAll('figure svg, figure table.heat').length`),
      ).toBeGreaterThan(0);
      await page.close();
    },
  );

  test('with everything unfolded', async () => {
    for (const scheme of schemes) {
      const { page } = await open(addresses.report, 1280, scheme);
      await page.$$eval('details', (all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await widerThanThePage(page)).toStrictEqual([]);
      expect(await violations(page)).toStrictEqual([]);
      await page.close();
    }
  });

  test('these checks see what they are for', async () => {
    const { page } = await open(addresses.compared, 390, 'light');
    expect(await violations(page)).toStrictEqual([]);
    await page.goto(addresses.report);
    await page.evaluate(`(() => {
      const picture = document.querySelector('figure svg');
      picture.removeAttribute('aria-label');
      const [first, second] = picture.querySelectorAll('text');
      first.setAttribute('transform', 'translate(5000, 0)');
      picture.append(second.cloneNode(true));
    })()`);
    const seen = (await violations(page)).map((one) => one.split(':')[0]);
    expect(seen).toContain('svg-img-alt');
    await page.evaluate(`document.querySelector('figure svg').setAttribute('aria-label', 'x')`);
    const bad = await badTexts(page);
    expect(bad.filter((one) => one.startsWith('cut')).length).toBeGreaterThan(0);
    expect(bad.filter((one) => one.startsWith('overlap')).length).toBeGreaterThan(0);
    await page.evaluate(`document.querySelector('.subtitle').style.width = '2000px'`);
    expect((await widerThanThePage(page)).some((one) => one.includes('subtitle'))).toBe(true);
    await page.close();
  });

  test('without scripts it is the same page', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(addresses.report);
    await page.screenshot({ path: join(folder, 'report-without-scripts.png') });
    const answer = await page.evaluate(
      `document.querySelector('.lead').getBoundingClientRect().top`,
    );
    const picture = await page.evaluate(
      `document.querySelector('figure svg').getBoundingClientRect().bottom`,
    );
    expect(answer).toBeLessThan(300);
    expect(picture).toBeLessThan(900);
    await page.close();
  });

  test('the keyboard reaches the answer first, and scrolls what is wider than the screen', async () => {
    const { page } = await open(addresses.report, 390, 'light');
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(
      `(() => { const box = document.activeElement.getBoundingClientRect(); return [document.activeElement.className, box.left >= 0 && box.top >= 0]; })()`,
    );
    expect(skip).toStrictEqual(['skip', true]);
    const unreachable = await page.evaluate(
      `[...document.querySelectorAll('.scroll, .strip')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.tabIndex !== 0).length`,
    );
    expect(unreachable).toBe(0);
    await page.close();
  });

  test('on A4 no picture is wider than the paper, and no text in one is cut', async () => {
    const { page } = await open(addresses.report, 688, 'dark');
    await page.emulateMediaType('print');
    expect(await widerThanThePage(page)).toStrictEqual([]);
    expect(await badTexts(page)).toStrictEqual([]);
    await page.pdf({ path: join(folder, 'report.pdf'), preferCSSPageSize: true });
    await page.close();
  });

  test('a text that would be a script is a text', async () => {
    const { page, complaints } = await open(addresses.hostile, 1280, 'light');
    expect(
      await page.evaluate('["harmed" in window, document.scripts.length, document.images.length]'),
    ).toStrictEqual([false, 0, 0]);
    expect(complaints).toStrictEqual([]);
    await page.close();
  });
});

/** What sticks out of the page to the right, unless it is in something that scrolls. */
function widerThanThePage(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('.scroll, .strip'))
      .map((one) => one.tagName + ' ' + one.getAttribute('class') + ' ' + one.textContent.slice(0, 40));
  })()`) as Promise<string[]>;
}

/** Texts in pictures that stick out of them, lie over each other, or are too small to read. */
function badTexts(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const bad = [];
    for (const picture of document.querySelectorAll('figure svg')) {
      const frame = picture.getBoundingClientRect();
      if (frame.width === 0) continue;
      const texts = [...picture.querySelectorAll('text')]
        .filter((text) => text.textContent !== '')
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      const scale = frame.width / picture.viewBox.baseVal.width;
      for (const [i, { words, box }] of texts.entries()) {
        const about = picture.getAttribute('aria-label').slice(0, 60) + ': ' + words;
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
          bad.push('cut: ' + about);
        if (11 * scale < 8.5 && !matchMedia('print').matches) bad.push('small: ' + about);
        for (const other of texts.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes are as high as the line, letters are not.
          if (across > 0.5 && down > 0.3 * box.height) bad.push('overlap: ' + about + ' / ' + other.words);
        }
      }
    }
    return bad;
  })()`) as Promise<string[]>;
}

/** WCAG 2.2 A and AA, and good practice, as axe-core tests them. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary));
  })()`) as Promise<string[]>;
}
