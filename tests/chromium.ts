import sparticuz from '@sparticuz/chromium';

/** How every test starts the browser. Chromium comes inside an npm package; CHROMIUM_PATH overrides it, such as with /usr/bin/chromium. */
export const chromiumOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath()),
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
