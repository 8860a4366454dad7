// Makes the product installable. The build is part of this file's own address.
const build = new URL(import.meta.url).pathname.split("/")[2];
navigator.serviceWorker?.register(`/service-worker.js?build=${build}`).catch(() => {
  // A browser in private mode may refuse: everything else works the same.
});
