import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to start a Chromium. */
interface BrowserProgram {
  path: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/** Starts a real Chromium: the system's where there is one, else the one that comes from npm. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const system = SYSTEM_CHROMIUM.find((path) => existsSync(path));
  const { path, args, env }: BrowserProgram = system
    ? { path: system, args: FLAGS, env: process.env }
    : packagedChromium();
  return chromium.launch({ executablePath: path, args, env });
}

/**
 * The Chromium of @sparticuz/chromium. The package is an ES module, which jest on Node 20 cannot load, so a Node of its own
 * unpacks it; AWS_LAMBDA_JS_RUNTIME makes it unpack the shared libraries that a bare machine lacks, and say where they are.
 */
function packagedChromium(): BrowserProgram {
  const script = `
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    console.log(JSON.stringify({ path, args: chromium.args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: __dirname,
    encoding: 'utf8',
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  const { path, args, env } = JSON.parse(answer) as BrowserProgram;
  return { path, args: [...args, ...FLAGS], env: { ...process.env, ...env } };
}
