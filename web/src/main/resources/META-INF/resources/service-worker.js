// Lets the product be installed, start quickly and say so when there is no connection. Kept are styles, scripts and one
// page that is the same for everybody. No page of a person and no answer is ever kept here: on a device that a class
// shares they would be there for the next one. Answers on their way are the outbox's matter.

const build = new URL(self.location.href).searchParams.get("build");
const cacheName = `lectern-${build}`;
const assets = `/assets/${build}/`;
const offline = "/offline";

self.addEventListener("install", (event) => {
  const files = ["css/tokens.css", "css/dark.css", "css/base.css", "css/layout.css", "js/offline.js", "icon.svg"];
  event.waitUntil((async () => {
    const cache = await caches.open(cacheName);
    // Without cookies: the page that is kept is nobody's.
    await cache.addAll([...files.map((file) => assets + file), new Request(offline, { credentials: "omit" })]);
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  if (address.pathname.startsWith(assets)) event.respondWith(asset(request));
  else if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => caches.match(offline)));
});

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) (await caches.open(cacheName)).put(request, response.clone());
  return response;
}
