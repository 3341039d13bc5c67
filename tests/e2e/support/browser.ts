/** Opens the headless browser that comes with the project; nothing has to be installed on the machine. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where the browser is unpacked: this checkout's own, since a shared temporary folder may hold one of another account. */
const UNPACKED = fileURLToPath(new URL('../../../node_modules/.cache/chromium', import.meta.url));

async function executablePath(): Promise<string> {
  await mkdir(UNPACKED, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder, and has no other setting for it.
  process.env.TMPDIR = UNPACKED;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The package's arguments are for one page in a cloud function: in one process, with web security off. Tests open many
 * pages, and what the browser refuses is part of what they look at. A stand-in for a graphics card only costs time here.
 */
const LEFT_OUT =
  /^--(?:single-process|no-zygote|disable-web-security|allow-running-insecure-content|use-gl|use-angle|ignore-gpu|enable-unsafe-swiftshader|in-process-gpu)/;

export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await executablePath(),
    args: [
      ...chromium.args.filter((arg) => !LEFT_OUT.test(arg)),
      '--no-sandbox',
      '--disable-gpu',
      // Reading aloud is started by tests without a finger.
      '--autoplay-policy=no-user-gesture-required',
    ],
    headless: true,
  });
}
