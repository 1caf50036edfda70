// Keeps the guide for reading without a network. A build has a cache of its own, and in it lies nothing but files of
// that build: each is compared with the build's list before it is kept. The line above sets BUILD, the list's checksum.
// (Service Workers, W3C; Cache: the same, section 5.)
const ROOT = new URL('./', location.href).href
const FAMILY = `whiteboard ${ROOT} `
const NAME = FAMILY + BUILD
const LIST = `offline/files.${BUILD}.txt`
const WHOLE = '.offline/whole'
const LOST = 'offline/index.html'
const SUM = 'X-Checksum'
const AT_ONCE = 6

// --- checksums: CRC-32 and CRC-32C side by side, as Hash.quick makes them -----------------------------------------------

const table = polynomial => Uint32Array.from({length: 256}, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? polynomial ^ n >>> 1 : n >>> 1
  return n
})
const IEEE = table(0xedb88320), CASTAGNOLI = table(0x82f63b78)

function checksum(buffer) {
  let one = -1, two = -1
  for (const byte of new Uint8Array(buffer)) {
    one = IEEE[(one ^ byte) & 255] ^ one >>> 8
    two = CASTAGNOLI[(two ^ byte) & 255] ^ two >>> 8
  }
  return [~one, ~two].map(it => (it >>> 0).toString(16).padStart(8, '0')).join('')
}

// --- the build's list ---------------------------------------------------------------------------------------------------

let listing = null

/** Every file of the build by its path: kind (`c` what every reader needs, `g` guide, `r` running), sum, size. */
function files() {
  listing ??= list().catch(lost => {
    listing = null
    throw lost
  })
  return listing
}

async function list() {
  const cache = await caches.open(NAME)
  let kept = await cache.match(ROOT + LIST)
  if (!kept) {
    const response = await fetch(ROOT + LIST)
    const bytes = await response.arrayBuffer()
    if (!response.ok || checksum(bytes) !== BUILD) throw new Error('the list of another build')
    kept = new Response(bytes)
    await cache.put(ROOT + LIST, kept.clone())
  }
  const lines = (await kept.text()).split('\n').slice(0, -1)
  return new Map(lines.map(line => {
    const [kind, sum, size] = line.split(' ', 3)
    return [line.slice(kind.length + sum.length + size.length + 3), {kind, sum, size: +size}]
  }))
}

/** The path of the file behind an address below the root. */
function pathOf(address) {
  const url = new URL(address)
  const path = decodeURIComponent((url.origin + url.pathname).slice(ROOT.length))
  return path === '' || path.endsWith('/') ? path + 'index.html' : path
}

const keyOf = path => ROOT + encodeURI(path)

// --- keeping ------------------------------------------------------------------------------------------------------------

/** Keeps a file, and what a page shows. Fails where the file is not the build's, or there is no network. */
async function keep(path) {
  const cache = await caches.open(NAME)
  if (await cache.match(keyOf(path))) return
  const address = keyOf(path).replace(/(^|\/)index\.html$/, '$1')
  const response = await fetch(address, {cache: /\.[0-9a-f]{10}\.\w+$/.test(path) ? 'default' : 'no-cache'})
  const bytes = await response.arrayBuffer()
  const {sum} = (await files()).get(path)
  if (!response.ok || checksum(bytes) !== sum) {
    registration.update().catch(() => null)
    throw Object.assign(new Error(`${path} is of another build`), {other: true})
  }
  if (path.endsWith('.html')) await all(shownBy(new TextDecoder().decode(bytes), address, await files()), keep)
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream'
  await cache.put(keyOf(path), new Response(bytes, {headers: {'Content-Type': type, [SUM]: sum}}))
}

/** The files that a page loads with itself: style sheets, scripts, pictures. */
function shownBy(html, address, known) {
  const found = [...html.matchAll(/<(?:img|link|script)\b[^>]*? (?:src|href)="([^"#?]+)"/g)]
    .map(it => new URL(it[1], address).href).filter(it => it.startsWith(ROOT)).map(pathOf)
  return new Set(found.filter(it => known.has(it) && !it.endsWith('.html')))
}

/** Does something with each of many, a few at once. */
async function all(paths, action) {
  const rest = [...paths]
  const line = async () => { while (rest.length) await action(rest.shift()) }
  await Promise.all(Array.from({length: AT_ONCE}, line))
}

const others = async () => (await caches.keys()).filter(it => it.startsWith(FAMILY) && it !== NAME)

/** All that the reader had of the build before, and what everyone needs: or nothing, and the old build stays. */
async function install() {
  const known = await files()
  const own = await caches.open(NAME)
  const saving = navigator.connection?.saveData === true
  const wanted = new Set([...known].filter(([path, it]) => it.kind === 'c' && !(saving && path.startsWith('search/')))
    .map(([path]) => path))
  for (const name of await others()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const kept = await cache.match(request), path = decodeURI(request.url.slice(ROOT.length))
      if (path === WHOLE) {
        const kinds = await kept.clone().text()
        for (const [it, file] of known) if (kinds.includes(file.kind)) wanted.add(it)
        await own.put(request, kept)
      } else if (known.has(path)) {
        wanted.add(path)
        if (known.get(path).sum === kept.headers.get(SUM)) await own.put(request, kept)
      }
    }
  }
  await all(wanted, keep)
}

addEventListener('install', event => event.waitUntil(install()))

addEventListener('activate', event => event.waitUntil(others()
  .then(names => Promise.all(names.map(it => caches.delete(it))))))

// --- answering ----------------------------------------------------------------------------------------------------------

/** Whether a page came from the network because its build is another: then all that it asks for does. */
async function foreign(clientId, cache) {
  const client = clientId ? await clients.get(clientId) : null
  if (client?.type !== 'window' || !client.url.startsWith(ROOT)) return false
  return !await cache.match(keyOf(pathOf(client.url)))
}

async function answer(request, clientId) {
  const navigates = request.mode === 'navigate', path = pathOf(request.url)
  try {
    const known = await files().catch(() => new Map())
    if (!known.has(path)) return await fetch(request)
    const cache = await caches.open(NAME)
    if (!navigates && await foreign(clientId, cache)) return await fetch(request)
    try {
      await keep(path)
    } catch (lost) {
      if (navigates) return await fetch(request)
      if (lost.other) return new Response('', {status: 409, statusText: 'Another version is published'})
      throw lost
    }
    return await cache.match(keyOf(path))
  } catch (lost) {
    if (!navigates || path === LOST) throw lost
    return Response.redirect(`${ROOT}offline/?page=${encodeURIComponent(request.url.slice(ROOT.length))}`)
  }
}

addEventListener('fetch', event => {
  const {request, clientId} = event
  if (request.method === 'GET' && request.url.startsWith(ROOT)) event.respondWith(answer(request, clientId))
})

// --- what pages ask for -------------------------------------------------------------------------------------------------

const asked = {
  /** The reader is on this page. */
  read: async ({url}) => {
    const path = pathOf(url)
    if ((await files()).has(path)) await keep(path)
  },

  keep: async ({paths}) => all(paths, keep),

  /** The kinds that are kept whole, from now on and of the builds to come. */
  whole: async ({kinds}) => (await caches.open(NAME)).put(ROOT + WHOLE, new Response(kinds)),

  /** Takes back all but what everyone needs and what is open. */
  forget: async () => {
    const known = await files(), cache = await caches.open(NAME)
    const open = new Set((await clients.matchAll()).map(it => keyOf(pathOf(it.url))))
    for (const request of await cache.keys()) {
      const kind = known.get(decodeURI(request.url.slice(ROOT.length)))?.kind
      const spare = kind && kind !== 'c' && !open.has(request.url)
      if (spare || request.url === ROOT + WHOLE) await cache.delete(request)
    }
  },

  /** What is kept, and what could be. */
  state: async () => {
    const known = await files(), cache = await caches.open(NAME), mark = await cache.match(ROOT + WHOLE)
    const kept = new Set((await cache.keys()).map(it => decodeURI(it.url.slice(ROOT.length))))
    const rows = [...known].map(([path, it]) => ({path, kind: it.kind, size: it.size, kept: kept.has(path)}))
    return {build: BUILD, whole: mark ? await mark.text() : '', files: rows}
  },

  /** The titles of kept pages, as they are in HTML. */
  titles: async ({paths}) => {
    const cache = await caches.open(NAME)
    return Promise.all(paths.map(async path => {
      const head = await (await (await cache.match(keyOf(path))).blob()).slice(0, 4096).text()
      return /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? path
    }))
  },

  /** The reader takes this build. */
  take: () => skipWaiting(),
}

addEventListener('message', event => {
  const {data, ports: [port]} = event
  if (!event.source?.url?.startsWith(ROOT) || !Object.hasOwn(asked, data?.ask)) return
  event.waitUntil(Promise.resolve(asked[data.ask](data)).then(
    value => port?.postMessage({value}), lost => port?.postMessage({error: lost.message, other: lost.other === true})))
})
