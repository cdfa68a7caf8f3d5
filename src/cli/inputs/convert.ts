import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cliErrors } from '../../messages/cli.ts';
import { atExit } from '../at-exit.ts';
import { CliError, systemCode } from '../errors.ts';

/** Formats that LibreOffice reads for us. */
export type LegacyFormat = 'doc' | 'wps';

/** Settings of the profile: no macros, and no pictures fetched from elsewhere. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

/**
 * The bytes of an old document as .docx, by LibreOffice (`soffice` on the PATH, or the program that
 * PLAN_PARSE_SOFFICE names) in a temporary folder that is gone afterwards. null where LibreOffice is
 * not installed.
 *
 * @param seconds after which LibreOffice is stopped with all it has started
 * @throws CliError where it fails or takes too long
 */
export async function convertToDocx(
  bytes: Uint8Array,
  format: LegacyFormat,
  seconds: number,
): Promise<Uint8Array | null> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
  const clean = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = atExit(clean);
  try {
    const settings = join(folder, 'profile', 'user');
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, 'registrymodifications.xcu'), SETTINGS);
    const source = join(folder, `plan.${format}`);
    writeFileSync(source, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx'];
    const isInstalled = await runSoffice(
      [...args, '--outdir', join(folder, 'out'), source],
      seconds,
    );
    return isInstalled ? readFileSync(join(folder, 'out', 'plan.docx')) : null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new CliError(cliErrors.conversionFailed, { format });
  } finally {
    clean();
    forget();
  }
}

/** Resolves when LibreOffice has ended, whatever it says; false where there is none. */
function runSoffice(args: readonly string[], seconds: number): Promise<boolean> {
  const wanted = process.env['PLAN_PARSE_SOFFICE'];
  const child = spawn(wanted || 'soffice', [...args], {
    stdio: 'ignore',
    // A group of its own, since `soffice` is a script that starts the real program.
    detached: process.platform !== 'win32',
  });
  const stop = (): void => {
    if (child.pid === undefined) return;
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  };
  const forget = atExit(stop);
  return new Promise<boolean>((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new CliError(cliErrors.conversionTimeout, { seconds }));
    }, seconds * 1000);
    child.on('error', () => {
      clearTimeout(timer);
      if (wanted) reject(new CliError(cliErrors.converterMissing, { program: wanted }));
      else resolve(false);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  }).finally(forget);
}
