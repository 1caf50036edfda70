// Lighthouse's four scores of built pages, on a simulated phone, and what they weigh. From the project's folder:
//
//     ./whiteboard build && node src/bench/lighthouse.mjs [PATH...]
//
// The first run installs Lighthouse into target/lighthouse. CHROME_PATH names the browser where it is not Debian's
// Chromium. Each page is measured three times; the row with the median of performance is printed, and below it what
// kept a score under 100.
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {createRequire} from 'node:module'
import {join, resolve, sep} from 'node:path'
import {gzipSync} from 'node:zlib'

const VERSION = '12.8.2', RUNS = 3
const SITE = resolve('target/site'), HOME = resolve('target/lighthouse')
const TYPES = {html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
  json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2', png: 'image/png', xml: 'application/xml',
  txt: 'text/plain; charset=utf-8', wasm: 'application/wasm', webmanifest: 'application/manifest+json'}

process.env.CHROME_PATH ??= '/usr/bin/chromium'
if (!existsSync(join(SITE, 'index.html'))) throw new Error('no site in target/site: run ./whiteboard build')
if (!existsSync(join(HOME, 'node_modules/lighthouse'))) {
  execFileSync('npm', ['install', '--silent', '--no-fund', '--no-audit', '--prefix', HOME, `lighthouse@${VERSION}`],
    {stdio: 'inherit'})
}
const require = createRequire(join(HOME, 'package.json'))
const {default: lighthouse} = await import(require.resolve('lighthouse'))
const {launch} = await import(require.resolve('chrome-launcher'))

/** A file of the site as a static host sends it: compressed, and kept for ever where its name tells its content. */
function answer(request, response) {
  let path = join(SITE, decodeURIComponent(new URL(request.url, 'http://site').pathname))
  if (!path.startsWith(SITE)) path = SITE
  if (path.endsWith(sep) || path === SITE) path = join(path, 'index.html')
  const found = existsSync(path) && statSync(path).isFile()
  const bytes = readFileSync(found ? path : join(SITE, '404.html'))
  const ending = found ? path.slice(path.lastIndexOf('.') + 1) : 'html'
  const packed = !['woff2', 'png'].includes(ending)
  response.writeHead(found ? 200 : 404, {'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Cache-Control': path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(packed && {'Content-Encoding': 'gzip', Vary: 'Accept-Encoding'})})
  response.end(packed ? gzipSync(bytes) : bytes)
}

const server = createServer(answer)
await new Promise(done => { server.listen(0, '127.0.0.1', done) })
const chrome = await launch({chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu']})
const names = ['performance', 'accessibility', 'best-practices', 'seo']

async function measure(path) {
  const runs = []
  for (let i = 0; i < RUNS; i++) {
    const {lhr} = await lighthouse(`http://127.0.0.1:${server.address().port}/${path}`, {port: chrome.port, onlyCategories: names})
    runs.push(lhr)
  }
  return runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[RUNS >> 1]
}

const lacking = lhr => names.flatMap(name => lhr.categories[name].auditRefs.filter(it => it.weight > 0)
  .map(it => lhr.audits[it.id]).filter(it => it.score !== null && it.score < 1).map(it => `${it.id} ${it.displayValue ?? it.score}`))

try {
  console.log(['page'.padEnd(30), ...names, 'FCP', 'LCP', 'TBT', 'CLS', 'kB'].join('  '))
  const asked = process.argv.slice(2)
  for (const path of asked.length ? asked : ['', 'ai/algorithms/', 'ai/algorithms/k-means/']) {
    const lhr = await measure(path)
    const scores = names.map(it => String(Math.round(lhr.categories[it].score * 100)).padStart(it.length))
    const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
      .map(it => lhr.audits[it].displayValue.replaceAll('\u00a0', ' '))
    console.log([`/${path}`.padEnd(30), ...scores, ...times, Math.round(lhr.audits['total-byte-weight'].numericValue / 1000)].join('  '))
    for (const it of lacking(lhr)) console.log(`    ${it}`)
  }
} finally {
  await chrome.kill()
  server.close()
}
