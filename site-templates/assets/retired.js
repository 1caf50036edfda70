// Takes the place of a service worker that must go: removes what it kept, and itself, and shows open pages as they are
// on the server.
const FAMILY = `whiteboard ${new URL('./', location.href).href} `

async function retire() {
  const names = (await caches.keys()).filter(it => it.startsWith(FAMILY))
  await Promise.all(names.map(it => caches.delete(it)))
  await registration.unregister()
  for (const client of await clients.matchAll({type: 'window'})) client.navigate(client.url)
}

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(retire()))
